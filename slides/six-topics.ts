import type { SlideSpec } from '../src/deck/spec.ts';

export const sixTopics: SlideSpec = {
  id: 'six-topics',
  headline: {
    zh: '六項議題有了初步合作共識，|各有後續方向',
    en: 'Preliminary consensus on six topics, |and the way forward for each',
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
              zh: '高階技術研究|與產業應用、|人才',
              en: 'for advanced |technology |research, |applications, |talent',
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
            label: { zh: '透過INATBA|讓夥伴關係|更緊密', en: 'build a closer |partnership |through |INATBA' },
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
              zh: '共同推動|建立全球|技術標準',
              en: 'work together |for global |technical |standards',
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
              en: 'jointly set up |standards and |certification, |e.g. for IoT',
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
            label: {
              zh: '以對話和交流|尋求最佳做法',
              en: 'seeking the |best ways, by |dialogue and |exchange',
            },
            step: 2,
          },
        ],
      },
      {
        topic: 'topic-connectivity',
        next: [
          {
            verb: { firmness: 'will', words: { zh: '將持續', en: 'will keep' } },
            label: { zh: '探討合作|領域與策略', en: 'exploring areas |and strategies' },
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
      en: 'The two sides spoke about research and technology cooperation, blockchain, AI, cybersecurity certification, the data economy and Europe-Asia digital connectivity, and reached a preliminary consensus on cooperation in all six. They also exchanged views on their overall digital-economy policies.',
    },
    {
      zh: '往後的方向，語氣不一：有些是雙方將做或將持續做的，有些是可以做的，有些是期待或盼望。卡片的框線依用詞區分，分類由本簡報所加：實線表示「將」，虛線表示「可」，點線表示期待。資安產業認證這一點，是新聞稿轉述歐方的說法。',
      en: 'The way forward is put with different firmness: some things the two sides will do or keep doing, some they could do, some they hope for. The outlines of the cards follow the verbs, in classes made for this presentation: solid for “will”, dashed for “could”, dotted for a hope. The possibility on certification was raised by the EU, as the press release reports it.',
    },
  ],
  notes: {
    zh: '如果只記得一頁，請記這一頁。▶這六項議題，雙方都交換了意見，也有了初步的合作共識；數位經濟的總體政策，雙方也談了。▶實線框是雙方將要做的：透過INATBA讓夥伴關係更緊密、共同推動建立AI的全球技術標準；在資料經濟和歐亞數位連結上，也將持續對話、持續探討。▶虛線框是歐方談到的可能合作：資安標準和認證。點線框是期待：研究、產業應用、人才，還有更大的夥伴關係。',
    en: 'If you remember one slide, let it be this one. ▶ On all six topics the two sides exchanged views and reached a preliminary consensus on cooperation; they also spoke about their overall policies. ▶ Solid frames are what the two sides will do: build a closer partnership through INATBA, work together towards global technical standards for AI, and keep up the dialogue on the data economy and keep exploring cooperation on digital connectivity. ▶ The dashed frame is a possibility raised by the EU: security standards and certification. Dotted frames are hopes: research, applications and talent, and a wider partnership.',
  },
  sources: ['P1', 'P5', 'P6', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
  terms: ['inatba'],
  seconds: 55,
};
