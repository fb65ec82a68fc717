import type { SlideSpec } from '../src/deck/spec.ts';

export const topicConnectivity: SlideSpec = {
  id: 'topic-connectivity',
  headline: {
    zh: '雙方將持續探討合作領域與策略，|盼擴大夥伴關係',
    en: 'Both will keep exploring cooperation |and hope for a wider partnership',
  },
  picture: {
    kind: 'ring',
    left: {
      heading: { zh: '臺灣的成果與交流', en: 'Taiwan’s results and exchanges' },
      points: [
        { zh: '全民健保資料庫應用', en: 'Use of National Health |Insurance database' },
        { zh: '新興科技醫療防疫', en: 'New technology in medical |response to the pandemic' },
        { zh: '新南向：東南亞防疫交流', en: 'SE Asia: New Southbound |pandemic exchanges' },
      ],
      step: 2,
    },
    right: {
      heading: { zh: '歐方願景，為歐亞共創', en: 'EU vision for Europe and Asia' },
      points: [
        { zh: '經濟繁榮', en: 'Economic prosperity' },
        { zh: '安全', en: 'Security' },
        { zh: '韌性', en: 'Resilience' },
      ],
      step: 1,
    },
    ring: {
      verb: { firmness: 'will', words: { zh: '將持續探討', en: 'will keep' } },
      label: { zh: '領域與策略', en: 'exploring areas |and strategies' },
      note: { zh: '數位基礎設施與|數位醫療等', en: 'including digital |infrastructure, |digital health' },
      step: 3,
    },
    hope: {
      verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
      label: { zh: '更大的夥伴關係', en: 'for a wider partnership' },
      places: [
        { zh: '多邊場域', en: 'Multilateral fora' },
        { zh: '第三國', en: 'Third countries' },
      ],
      between: { zh: '或', en: 'or' },
      step: 4,
    },
  },
  detail: [
    {
      zh: '歐方說明歐亞連結政策的願景，是攜手為歐亞創造經濟繁榮、安全與韌性。',
      en: 'The EU set out the vision of its Europe-Asia connectivity policy: jointly creating economic prosperity, security and resilience for Europe and Asia.',
    },
    {
      zh: '臺灣分享的成果，來自全民健保資料庫的應用，以及新興科技在醫療防疫上的運用；透過新南向政策，也積極和東南亞國家交流疫情的防治。',
      en: 'Taiwan shared results of using the National Health Insurance database, and of using new technology in the medical response to the pandemic; under the New Southbound Policy it is also active in exchanges with Southeast Asian countries on pandemic control.',
    },
    {
      zh: '雙方將持續探討可以合作的領域和策略，數位基礎設施、數位醫療等都在其中；並盼於多邊場域或第三國，發展更大的合作夥伴關係。',
      en: 'Both sides will keep exploring areas and strategies for cooperation, including digital infrastructure, digital health and others, and hope for a wider partnership in multilateral fora or in third countries.',
    },
  ],
  notes: {
    zh: '最後一項是歐亞數位連結。▶歐方說明歐亞連結政策的願景，是攜手為歐亞創造經濟繁榮、安全和韌性。▶臺灣分享了應用全民健保資料庫的成果，還有新興科技在醫療防疫上的成果；也透過新南向政策，和東南亞國家積極交流疫情防治。▶雙方將持續探討合作的領域與策略，像是數位基礎設施、數位醫療等；▶並盼在多邊場域，或者在第三國，擴大夥伴關係。',
    en: 'Last, Europe-Asia digital connectivity. ▶ The EU set out the vision of its Europe-Asia connectivity policy: jointly creating economic prosperity, security and resilience for Europe and Asia. ▶ Taiwan shared results of using the National Health Insurance database, and of new technology in the medical response to the pandemic; under the New Southbound Policy it is also active in exchanges with Southeast Asian countries on pandemic control. ▶ Both sides will keep exploring areas and strategies for cooperation, including digital infrastructure and digital health, ▶ and hope for a wider partnership in multilateral fora or third countries.',
  },
  sources: ['T6'],
  terms: ['health-insurance', 'southbound'],
  seconds: 55,
};
