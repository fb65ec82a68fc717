import { phraseOf, sentencesOf, withAside } from '../../text/sentences.ts';
import { tellExchange } from '../told-by-both.ts';
import { dashes, statementLook } from '../../board/looks.ts';
import { column, row, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Mark } from '../../board/types.ts';
import { clausesOf, joinTexts } from '../../text/language.ts';
import { doubleThreadAt, exchangeParts, EXCHANGE, saidPill, verbPill } from '../common.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';

/** The shield stands on the other side of the slide than what the side says. */
export const shield: KindModule<'shield'> = {
  board: (picture) => {
    const { exchange, side, preview, stressed, shield: ahead } = picture;
    const startOf = (x: number, w: number): number => (side === 'right' ? x : SLIDE_WIDTH - x - w);
    return {
      parts: [
        ...exchangeParts(exchange),
        row(
          {
            at: [startOf(800, 1024), 432],
            w: 1024,
            h: 150,
            side,
            look: statementLook,
            main: 'center',
            pad: { inline: 20 },
            step: preview.step,
          },
          words('claim', preview.text, {
            size: [48, 40],
            shrink: [40, 36],
            leading: 1.3,
            lines: 2,
            marks: true,
          }),
        ),
        column(
          { at: [startOf(800, 1024), 726], w: 1024, gap: 24, side, step: stressed.step },
          saidPill(stressed.said, { size: [40, 38], level: 'h3' }),
          column(
            { as: 'list', gap: 14 },
            stressed.points.map((point) =>
              row({ as: 'item' }, words('claim', point, { size: [62, 54], shrink: [44, 40], marks: true })),
            ),
          ),
        ),
        column(
          {
            at: [startOf(250, 400), 580],
            w: 400,
            h: 330,
            look: { name: 'drawn', dash: dashes[ahead.verb.firmness] },
            main: 'center',
            cross: 'center',
            gap: 22,
            step: ahead.step,
          },
          verbPill(ahead.verb, { size: [44, 40], shrink: 36 }),
          column(
            { cross: 'center', gap: 10 },
            words('claim', ahead.label, {
              size: [64, 40],
              shrink: [48, 36],
              leading: 1.2,
              lines: [2, 3],
              breaks: 'set',
              marks: true,
            }),
            ahead.note &&
              words('body', ahead.note, {
                size: [44, 38],
                shrink: [36, 36],
                leading: 1.25,
                lines: 2,
                maxW: 320,
              }),
          ),
        ),
      ],
      marks: () => [...doubleThreadAt(EXCHANGE.y), ...drawShield(picture)],
    };
  },
  describe: ({ exchange, preview, stressed, shield: { verb, label, note } }) =>
    sentencesOf(
      tellExchange(exchange),
      preview.text,
      joinTexts(stressed.said, clausesOf(...stressed.points)),
      phraseOf(verb.words, withAside(label, note)),
    ),
};

/** The shield that is not there yet, which the threads of both sides reach alike; drawn for the right side, turned for the left. */
function drawShield({ side, shield: { verb, step } }: Picture<'shield'>): Mark[] {
  const x = (right: number): number => (side === 'right' ? right : SLIDE_WIDTH - right);
  const other = side === 'right' ? 'left' : 'right';
  const dash = dashes[verb.firmness];
  // Both halves run down from the top, so that their dashes mirror each other.
  const halves = [664, 236].map((edge) => {
    const foot = edge > 450 ? 566 : 334;
    return `M${x(450)} 506L${x(edge)} 580V716C${x(edge)} 844 ${x(foot)} 928 ${x(450)} 970`;
  });
  return [
    ...(
      [
        [side, `M${x(686)} 668H${x(SLIDE_WIDTH)}`],
        [other, `M${x(214)} 668H${x(0)}`],
      ] as const
    ).map(([from, d]): Mark => ({ mark: 'thread', side: from, d, weight: 16, dash, step })),
    { mark: 'area', d: halves.join(''), tone: 'joint-tint', step },
    ...halves.map((d): Mark => ({ mark: 'line', d, tone: 'ink-2', weight: 8, dash, step })),
  ];
}
