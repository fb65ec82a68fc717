import type { SlideSpec } from '../../src/deck/spec.ts';

/** The first slide. Its headline is a claim, in a sentence; `|` marks where it may break in two lines. */
export const opening: SlideSpec = {
  id: 'opening',
  headline: { zh: '甲乙雙方|第一次坐下來談', en: 'A and B talk |for the first time' },
  picture: {
    kind: 'title',
    event: { zh: '甲乙雙方第一次對話', en: 'First Dialogue of A and B' },
    when: { zh: '三月一日　視訊', en: '1 March · by video' },
  },
  // For readers and handouts; never on the projected slide.
  detail: [
    {
      zh: '甲乙雙方在三月一日以視訊第一次對話。',
      en: 'A and B held their first dialogue by video on 1 March.',
    },
  ],
  // What the speaker says; it never reaches the public edition. `▶` marks each press, where a slide has steps.
  notes: {
    zh: '各位好。甲乙雙方第一次坐下來談，談了兩項議題。接下來說明誰來了、談了什麼、下一步是什麼。',
    en: 'Good morning. A and B sat down for the first time, with two topics on the table. Here is who came, what they discussed, and what comes next.',
  },
  // Paragraphs of the source that stand behind the slide.
  sources: ['P1'],
  // As long as the notes take; `npm run check` says how long that is.
  seconds: 20,
};
