import type { SlideSpec } from '../src/deck/spec.ts';

export const sixTopics: SlideSpec = {
  id: 'six-topics',
  headline: {
    zh: '六項議題達成初步共識，|各有後續方向',
    en: 'Preliminary consensus on six topics, |and what may follow',
  },
  picture: {
    kind: 'topics',
    step: 1,
    topics: [
      {
        topic: 'topic-research',
        next: [
          {
            verb: { firmness: 'hope', words: { zh: '高度期待', en: 'strongly hope' } },
            label: {
              zh: '高階研究、|產業應用、|人才',
              en: 'for advanced |research, |industrial use, |talent',
            },
            step: 3,
          },
        ],
      },
      {
        topic: 'topic-blockchain',
        next: [
          {
            verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
            label: { zh: '透過INATBA|讓夥伴關係|更緊密', en: 'build closer |ties through |INATBA' },
            step: 2,
          },
        ],
      },
      {
        topic: 'topic-ai',
        next: [
          {
            verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
            label: {
              zh: '共同促進|建立全球|技術標準',
              en: 'jointly |promote |setting global |technical |standards',
            },
            step: 2,
          },
        ],
      },
      {
        topic: 'topic-cybersecurity',
        next: [
          {
            verb: { firmness: 'could', words: { zh: '歐方：可', en: 'EU: could' } },
            label: {
              zh: '合作建立|IoT等領域的|標準與認證',
              en: 'jointly set up |standards, |certification, |e.g. for IoT',
            },
            step: 3,
          },
        ],
      },
      {
        topic: 'topic-data',
        next: [
          {
            verb: { firmness: 'will', words: { zh: '將持續', en: 'will keep' } },
            label: { zh: '以對話尋求|最佳做法', en: 'seeking the |best ways, |by dialogue' },
            step: 2,
          },
        ],
      },
      {
        topic: 'topic-connectivity',
        next: [
          {
            verb: { firmness: 'will', words: { zh: '將持續', en: 'will keep' } },
            label: { zh: '探討合作|領域與策略', en: 'exploring fields |and strategies' },
            step: 2,
          },
          {
            verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
            label: { zh: '擴大夥伴關係', en: 'for a wider |partnership' },
            step: 3,
          },
        ],
      },
    ],
  },
  detail: [
    {
      zh: '雙方談了研究與科技合作、區塊鏈、AI、資安產業認證、資料經濟，以及歐亞數位連結，六項議題都有初步的合作共識。推動數位經濟的總體政策，雙方也交換了意見。',
      en: 'The two sides spoke about research and technology, blockchain, AI, cybersecurity certification, the data economy and Europe-Asia digital connectivity, with a preliminary consensus on all six. They also exchanged views on their overall digital-economy policies.',
    },
    {
      zh: '往後的方向，語氣不一：有的說「將」或「將持續」，有的說「可」，有的是期待或盼望。卡片的框線跟著用詞走。資安產業認證的「可」出自歐方。',
      en: 'What may follow is put with different firmness: some of it “will” happen or continue, some “could”, some is a hope. The outlines of the cards follow these words. On certification, “could” is the EU’s word.',
    },
  ],
  notes: {
    zh: '如果只記得一頁，請記這一頁。▶這六項議題，雙方都交換了意見，也達成初步共識；各自的總體政策，雙方也談了。接下來怎麼走？▶卡片的框線跟著用詞走。實線是「將」，或「將持續」：區塊鏈、AI、資料經濟、歐亞數位連結，都有實線。▶虛線是「可」，資安認證的這個「可」，是歐方說的。點線是期待或盼望：研究與科技合作，雙方高度期待；歐亞數位連結，雙方盼擴大夥伴關係。',
    en: 'If you keep one slide, keep this one. ▶ On all six topics the two sides exchanged views and reached a preliminary consensus; on overall policy, too, views were exchanged. What may follow? ▶ The outlines follow the words. Solid is “will”, or “will keep”: in blockchain, AI, the data economy and connectivity. ▶ Dashed is “could”; on certification, that is the EU’s word. Dotted is a hope: on research and technology both strongly hope, and on connectivity they hope for a wider partnership.',
  },
  sources: ['P1', 'P5', 'P6', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
  terms: ['inatba'],
  seconds: 60,
};
