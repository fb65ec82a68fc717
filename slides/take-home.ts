import type { SlideSpec } from '../src/deck/spec.ts';

export const takeHome: SlideSpec = {
  id: 'take-home',
  headline: {
    zh: '帶走這一頁：|六項議題與後續方向',
    en: 'One page to take home: |six topics and the way forward',
  },
  picture: {
    kind: 'summary-table',
    heads: {
      topic: { zh: '議題', en: 'Topic' },
      discussed: { zh: '談了什麼', en: 'Discussed' },
      next: { zh: '後續方向', en: 'Next' },
      verbs: { zh: '語氣', en: 'How firmly' },
      subject: { zh: '由誰', en: 'Who' },
    },
    rows: [
      {
        topic: 'topic-research',
        discussed: {
          zh: 'AI、5G、微電子、|智慧系統等近況',
          en: 'AI, 5G, microelectronics, |smart systems, etc.',
        },
        next: {
          zh: '高階技術研究、產業整合應用、|人才培育與交流',
          en: 'Advanced technology research, |integrated industrial |applications, talent',
        },
        verbs: [{ firmness: 'hope', words: { zh: '高度期待', en: 'strongly hope' } }],
        subject: { label: { zh: '雙方', en: 'Both' } },
      },
      {
        topic: 'topic-blockchain',
        discussed: { zh: '產業發展、|國際合作的現況', en: 'Industry; international |cooperation' },
        next: {
          zh: '更多政策討論、產業合作；|透過INATBA讓夥伴關係更緊密',
          en: 'More policy talks and industrial |cooperation; closer partnership |through INATBA',
        },
        verbs: [{ firmness: 'will', words: { zh: '將', en: 'will' } }],
        subject: { label: { zh: '歐方／雙方', en: 'EU / both' } },
      },
      {
        topic: 'topic-ai',
        discussed: { zh: '策略與作法、|生態系、信任', en: 'Strategy, ecosystem, |users’ trust' },
        next: {
          zh: '共同推動建立可互通、|可信賴AI的全球技術標準',
          en: 'Work together towards global |technical standards for |interoperable, trustworthy AI',
        },
        verbs: [{ firmness: 'will', words: { zh: '將', en: 'will' } }],
        subject: { label: { zh: '雙方', en: 'Both' } },
      },
      {
        topic: 'topic-cybersecurity',
        discussed: {
          zh: '認證現況與規劃；|歐盟資安策略',
          en: 'Both sides’ systems; EU |Cybersecurity Strategy',
        },
        next: {
          zh: '在IoT這類領域一起訂出|標準與認證機制',
          en: 'Jointly set up standards and |certification, e.g. for IoT',
        },
        verbs: [{ firmness: 'could', words: { zh: '可', en: 'could' } }],
        subject: { label: { zh: '歐方', en: 'EU' }, side: 'right' },
      },
      {
        topic: 'topic-data',
        discussed: {
          zh: '臺灣的實際經驗，|歐盟的戰略、架構',
          en: 'Taiwan’s experience; |EU strategy, framework',
        },
        next: {
          zh: '以對話和交流尋求最佳做法，|為資料經濟營造更有利環境',
          en: 'Seeking, in dialogue and exchange, |the best ways to better conditions |for the data economy',
        },
        verbs: [{ firmness: 'will', words: { zh: '將持續', en: 'will keep' } }],
        subject: { label: { zh: '雙方', en: 'Both' } },
      },
      {
        topic: 'topic-connectivity',
        discussed: { zh: '歐方的願景，|臺灣的成果、交流', en: 'EU vision; Taiwan’s |results and exchanges' },
        next: {
          zh: '探討數位基礎設施、數位醫療等；|盼於多邊場域或第三國擴大夥伴關係',
          en: 'Exploring digital infrastructure |and health, etc.; wider partnership: |multilateral fora or third countries',
        },
        verbs: [
          { firmness: 'will', words: { zh: '將持續', en: 'will keep' } },
          { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
        ],
        subject: { label: { zh: '雙方', en: 'Both' } },
      },
    ],
  },
  detail: [
    {
      zh: '每一列是一項議題：談了什麼、後續方向、語氣、由誰。區塊鏈一列有兩層：政策討論和產業合作，新聞稿寫在歐方強調的那一句；透過INATBA讓夥伴關係更緊密，則是雙方都表示的。資安產業認證這一點，是新聞稿轉述歐方的說法；其餘的後續方向，是雙方一起的。',
      en: 'Each row is a topic: what was discussed, what comes next, how firmly that is put, and by whom. The row on blockchain has two parts: policy talks and industrial cooperation are in the sentence on what the EU stressed; a closer partnership through INATBA is what both sides said. The possibility on certification was raised by the EU, as the press release reports it; the rest of what comes next is shared by both.',
    },
  ],
  notes: {
    zh: '這一頁歡迎拍照。左邊是談了什麼，右邊是後續方向。後續方向裡，區塊鏈的政策討論與產業合作，還有資安認證，是歐方談到的；其餘是雙方一起的。',
    en: 'Please feel free to photograph this page. On the left is what was discussed, on the right what comes next. Two of the next points came from the EU: policy talks and industrial cooperation on blockchain, and certification. The rest is shared.',
  },
  sources: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
  terms: ['inatba', 'eu-cybersecurity-strategy'],
  seconds: 20,
};
