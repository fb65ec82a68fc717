import type { SlideSpec } from '../src/deck/spec.ts';

export const topicConnectivity: SlideSpec = {
  id: 'topic-connectivity',
  headline: {
    zh: '雙方將持續探討合作領域，|盼擴大夥伴關係',
    en: 'Both will keep exploring fields, |and hope for a wider partnership',
  },
  picture: {
    kind: 'ring',
    left: {
      heading: { zh: '臺灣的成果與交流', en: 'Taiwan’s results and exchanges' },
      points: [
        { zh: '全民健保資料庫應用', en: 'Use of National Health |Insurance database' },
        { zh: '新興科技醫療防疫', en: 'New technology |in epidemic medicine' },
        { zh: '新南向：東南亞防疫交流', en: 'New Southbound: SE Asia, |epidemic exchanges' },
      ],
      step: 2,
    },
    right: {
      heading: { zh: '歐方願景：歐亞共創', en: 'EU vision: Europe, Asia co-create' },
      points: [
        { zh: '經濟繁榮', en: 'Economic prosperity' },
        { zh: '安全', en: 'Security' },
        { zh: '韌性', en: 'Resilience' },
      ],
      step: 1,
    },
    ring: {
      verb: { firmness: 'will', words: { zh: '將持續探討', en: 'will keep' } },
      label: { zh: '領域與策略', en: 'exploring fields |and strategies' },
      note: { zh: '數位基礎設施與|數位醫療等', en: 'including digital |infrastructure, |digital health' },
      step: 3,
    },
    hope: {
      verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
      label: { zh: '更大的夥伴關係', en: 'for a wider partnership' },
      places: [
        { zh: '多邊場域', en: 'Multilateral venues' },
        { zh: '第三國', en: 'Third countries' },
      ],
      between: { zh: '或', en: 'or' },
      step: 4,
    },
  },
  detail: [
    {
      zh: '歐方說明歐亞連結政策的願景：歐洲與亞洲共同創造經濟繁榮、安全和韌性。',
      en: 'The EU set out the vision of its Europe-Asia connectivity policy: Europe and Asia creating economic prosperity, security and resilience together.',
    },
    {
      zh: '臺灣分享的，是把全民健保資料庫和新興科技用於醫療防疫的成果；在新南向政策下，也積極和東南亞國家交流疫情的防治。',
      en: 'Taiwan shared results of using the National Health Insurance database, and new technology, in epidemic medicine; under the New Southbound Policy it also actively exchanges with countries of Southeast Asia on epidemic control.',
    },
    {
      zh: '雙方將持續探討可以合作的領域和策略，數位基礎設施、數位醫療等都在其中；並盼於多邊場域或第三國，發展更大的合作夥伴關係。',
      en: 'Both will keep exploring fields and strategies of cooperation, including digital infrastructure, digital health and others, and hope for a wider partnership in multilateral venues or in third countries.',
    },
  ],
  notes: {
    zh: '最後一項是歐亞數位連結，雙方各有說明。▶歐方談的是歐亞連結政策的願景：歐亞共創經濟繁榮、安全和韌性。▶臺灣則分享成果，把全民健保資料庫和新興科技用在醫療防疫；也透過新南向政策，和東南亞國家積極交流疫情防治。▶雙方將持續探討合作的領域與策略，數位基礎設施是一項，數位醫療也是一項；▶並盼在多邊場域，或者在第三國，擴大夥伴關係。',
    en: 'Last, Europe-Asia digital connectivity; each side gave its own account. ▶ The EU set out the vision of its connectivity policy: Europe and Asia creating economic prosperity, security and resilience together. ▶ Taiwan shared results, the National Health Insurance database and new technology at work in epidemic medicine; under the New Southbound Policy it also actively exchanges with countries of Southeast Asia on epidemic control. ▶ Both will keep exploring fields and strategies, digital infrastructure and digital health among them, ▶ and hope for a wider partnership in multilateral venues or third countries.',
  },
  sources: ['T6'],
  terms: ['health-insurance', 'southbound'],
  seconds: 50,
};
