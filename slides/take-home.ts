import type { SlideSpec } from '../src/deck/spec.ts';

export const takeHome: SlideSpec = {
  id: 'take-home',
  headline: {
    zh: '帶走這一頁：|六項議題與後續方向',
    en: 'One page to take home: |six topics and what may follow',
  },
  picture: {
    kind: 'summary-table',
    heads: {
      topic: { zh: '議題', en: 'Topic' },
      discussed: { zh: '談了什麼', en: 'Discussed' },
      next: { zh: '接下來', en: 'What may follow' },
      verbs: { zh: '動詞', en: 'Verb' },
      subject: { zh: '主體', en: 'Who' },
    },
    rows: [
      {
        topic: 'topic-research',
        discussed: {
          zh: 'AI、5G、微電子、|智慧系統等近況',
          en: 'AI, 5G, microelectronics, |smart systems, etc.',
        },
        next: {
          zh: '高階研究、產業整合應用、|人才培育與交流',
          en: 'Advanced research, |integrated industrial use, talent',
        },
        verbs: [{ firmness: 'hope', words: { zh: '高度期待', en: 'strongly hope' } }],
        subject: { label: { zh: '雙方', en: 'Both' } },
      },
      {
        topic: 'topic-blockchain',
        discussed: { zh: '產業發展、|國際合作的現況', en: 'Industry; international |cooperation' },
        next: {
          zh: '更多政策探討、產業合作；|透過INATBA更緊密',
          en: 'More policy talks and industrial |cooperation; closer via INATBA',
        },
        verbs: [{ firmness: 'will', words: { zh: '將', en: 'will' } }],
        subject: { label: { zh: '歐方／雙方', en: 'EU / both' } },
      },
      {
        topic: 'topic-ai',
        discussed: { zh: '策略與作法、|生態系、信任', en: 'Strategy, ecosystem, |users’ trust' },
        next: {
          zh: '共同促進建立可互通、|可信賴AI的全球技術標準',
          en: 'Jointly promote setting global |technical standards for |interoperable, trustworthy AI',
        },
        verbs: [{ firmness: 'will', words: { zh: '將', en: 'will' } }],
        subject: { label: { zh: '雙方', en: 'Both' } },
      },
      {
        topic: 'topic-cybersecurity',
        discussed: { zh: '認證現況與規劃；|歐盟資安策略', en: 'Both systems; EU |Cybersecurity Strategy' },
        next: {
          zh: '在IoT等領域合作建立|標準與認證機制',
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
          zh: '透過對話和交流，|尋求最佳做法',
          en: 'Seek the best ways, |through dialogue and exchange',
        },
        verbs: [{ firmness: 'will', words: { zh: '將持續', en: 'will keep' } }],
        subject: { label: { zh: '雙方', en: 'Both' } },
      },
      {
        topic: 'topic-connectivity',
        discussed: { zh: '歐方的願景，|臺灣的成果、交流', en: 'EU vision; Taiwan’s |results, exchanges' },
        next: {
          zh: '探討數位基礎設施、醫療等；|盼於多邊場域或第三國擴大夥伴關係',
          en: 'Explore infrastructure, health, |etc.; wider ties: multilateral |venues or third countries',
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
      zh: '每一列是一項議題：談了什麼、接下來做什麼、用的是哪個動詞、誰是主體。區塊鏈一列有兩個主體：政策探討和產業合作是歐方所強調，透過INATBA更緊密則是雙方都說。資安產業認證的「可」出自歐方。',
      en: 'Each row is a topic: what was discussed, what may follow, with which verb, and who is its subject. Blockchain has two subjects: more policy talks and industrial cooperation is what the EU stressed, closer ties through INATBA is what both said. On certification, “could” is the EU’s word.',
    },
  ],
  notes: {
    zh: '這一頁歡迎拍下來。由左到右：談了什麼、接下來、用什麼動詞、以誰為主體。區塊鏈的前半和資安認證是歐方說的，其餘以雙方為主詞。',
    en: 'You may wish to photograph this page. From left to right: what was discussed, what may follow, with which verb, and who. The first half of blockchain and the line on certification are the EU’s words; the rest has both sides as its subject.',
  },
  sources: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
  terms: ['inatba', 'eu-cybersecurity-strategy'],
  seconds: 50,
};
