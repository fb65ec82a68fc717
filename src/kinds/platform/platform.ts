import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html } from '../../markup/html.ts';
import { doubleThread, doubleThreadAt, SLIDE_WIDTH } from '../../motif/threads.ts';
import { clausesOf, joinTexts, listOf, type Text } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside, withPause } from '../../text/sentences.ts';
import { digest } from '../digest.ts';
import { beads, drawnAt, threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';
import { tellExchange } from '../told-by-both.ts';

type Statement = Picture<'platform'>['statement'];

/** The thread of both runs under the ring and on to what follows: the platform does not consist of the two. */
export const platform: KindModule<'platform'> = {
  picture: ({ exchange, statement, platform: ring, next }, context) => {
    const { marked } = context;
    const { next: follows } = statement;
    return html`${threads(context, html`${doubleThreadAt(330)}${drawnAt(ring.step, doubleThread(courseUnder))}`)}
${beads(exchange, context)}
<div${stepClass(statement.step, 'statement', 'at', statement.side)}><h3><span class="said">${bilingual(statement.said)}</span></h3>
<p class="claim bold">${marked(statement.text)}</p>
<div${stepClass(follows.step, 'follows')}><p class="fields">${follows.fields.map((field) => html`<span class="field bold">${bilingual(field)}</span>`)}${follows.others && html`<span class="others">${bilingual(follows.others)}</span>`}</p>
<p class="ahead">${verbPill(follows.verb)}<span class="label">${marked(follows.label)}</span></p></div></div>
<h3${stepClass(ring.step, 'both', 'at')}>${bilingual(ring.said)}</h3>
<div${stepClass(ring.step, 'ring', 'at')}><p class="ring-name bold">${bilingual(ring.label)}</p>${ring.full && html`<p class="ring-full">${bilingual(ring.full)}</p>`}${ring.note && html`<p class="note">${bilingual(ring.note)}</p>`}</div>
<p${stepClass(next.step, 'bead', 'ahead', 'at')}>${verbPill(next.verb)}<span class="label">${marked(next.label)}</span></p>`;
  },
  digest: ({ exchange, statement, platform: { label }, next }) =>
    digest({
      shared: [...exchange.beads, label],
      [statement.side]: [statement.text, whatFollows(statement)],
      next: [next],
    }),
  describe: ({ exchange, statement, platform: { said, label, full, note }, next }) =>
    sentencesOf(
      tellExchange(exchange),
      joinTexts(statement.said, clausesOf(statement.text, whatFollows(statement))),
      joinTexts(
        said,
        clausesOf(
          withAside(label, full && note ? withPause(full, note) : (full ?? note)),
          phraseOf(next.verb.words, withAside(next.label, next.note)),
        ),
      ),
    ),
  sample: {
    kind: 'platform',
    exchange: { label: { zh: '談了什麼', en: 'Discussed' }, beads: [{ zh: '航道', en: 'Channels' }, 'LNG'] },
    statement: {
      side: 'left',
      said: { zh: '港方表示', en: 'the port said' },
      text: { zh: '潮汐表人人可用', en: 'Tide tables are for all' },
      step: 1,
      next: {
        verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
        label: { zh: '多方會商', en: 'Meet more often' },
        fields: [
          { zh: '燈塔', en: 'Lights' },
          { zh: '浮標', en: 'Buoys' },
        ],
        others: { zh: '等', en: 'among others' },
        step: 2,
      },
    },
    platform: {
      said: { zh: '雙方|都說', en: 'Both |said' },
      label: 'PORTA',
      full: { zh: '港務協會', en: 'Association of Ports' },
      note: { zh: '一個平台', en: 'a platform' },
      step: 3,
    },
    next: {
      verb: { firmness: 'could', words: { zh: '可', en: 'could' } },
      label: { zh: '同用一張海圖', en: 'share one chart' },
      step: 3,
    },
  },
};

/** From the left edge, under the ring, down to the bead and on to the right edge; the lines keep their distance in the bend. */
function courseUnder(dy: number): string {
  const [above, below, bend] = [690 + dy, 940 + dy, -0.7 * dy];
  return `M0 ${above}H720C${876 + bend} ${above} ${776 + bend} ${below} 936 ${below}H${SLIDE_WIDTH}`;
}

function whatFollows({ next: { verb, label, fields, others } }: Statement): Text {
  const named = listOf(...fields);
  return joinTexts(verb.words, withAside(label, others ? phraseOf(named, others) : named));
}
