import type { SlideSpec } from '../../src/deck/spec.ts';

/** Slide 16, topic 6. */
export const connectivity: SlideSpec = {
  id: 'topic-connectivity',
  headline: {
    zh: '願景與防疫經驗|交會於數位基礎設施與醫療',
    en: 'Vision and experience meet |in digital infrastructure and health',
  },
  picture: {
    kind: 'mirror',
    left: {
      label: { zh: '防疫成果與交流', en: 'Epidemic response' },
      items: [
        { zh: '應用全民健保資料庫', en: 'Health Insurance database' },
        { zh: '新興科技防疫', en: 'New technology' },
        { zh: '新南向政策：|東南亞防疫交流', en: 'Exchanges in Southeast Asia' },
      ],
      step: 1,
    },
    right: {
      label: { zh: '歐亞連結願景', en: 'Vision for connectivity' },
      items: [
        { zh: '共創繁榮', en: 'Shared prosperity' },
        { zh: '安全', en: 'Security' },
        { zh: '韌性', en: 'Resilience' },
      ],
      step: 1,
    },
    next: {
      firmness: 'will-keep',
      verb: { zh: '將持續探討', en: 'Will keep exploring' },
      label: { zh: '合作領域與策略', en: 'Fields and strategies' },
      step: 2,
    },
    fields: [
      { zh: '數位基礎設施', en: 'Digital infrastructure' },
      { zh: '數位醫療', en: 'Digital health' },
    ],
    outward: {
      firmness: 'hope',
      verb: { zh: '盼', en: 'Hope' },
      label: {
        zh: '在多邊場域或第三國|擴大夥伴關係',
        en: 'For a wider partnership in multilateral venues or third countries',
      },
      step: 3,
    },
  },
  detail: [
    {
      zh: '歐方說明其歐亞連結政策的願景：共創繁榮、安全與韌性。臺灣分享應用全民健保資料庫與新興科技防疫的成果，以及透過新南向政策與東南亞國家的防疫交流。',
      en: 'The EU set out the vision of its Europe-Asia connectivity policy: shared prosperity, security and resilience. Taiwan shared how it used the National Health Insurance database and new technology against the epidemic, and its exchanges in Southeast Asia under the New Southbound Policy.',
    },
    {
      zh: '雙方將持續探討合作領域與策略，包括數位基礎設施與數位醫療，並盼在多邊場域或第三國擴大夥伴關係。',
      en: 'Both will keep exploring fields and strategies of cooperation, digital infrastructure and digital health among them, and hope for a wider partnership in multilateral venues or third countries.',
    },
  ],
  notes: {
    zh: '第六項，歐亞數位連結。▶右邊是歐方的願景：共創歐亞的繁榮、安全與韌性。左邊是臺灣分享的防疫成果，包括應用全民健保資料庫與新興科技，還有透過新南向政策，與東南亞國家交流防疫。▶雙方將持續探討合作的領域與策略，包括數位基礎設施與數位醫療。▶最後一步往外走：盼能在多邊場域或第三國，擴大夥伴關係。前一句的動詞是「將持續」，這一句是「盼」，請分開來看。',
    en: 'Topic six: Europe-Asia digital connectivity. ▶ On the right, the EU’s vision: shared prosperity, security and resilience. On the left, what Taiwan shared: its use of the National Health Insurance database and of new technology against the epidemic, and its exchanges in Southeast Asia under the New Southbound Policy. ▶ Both will keep exploring fields and strategies of cooperation, among them digital infrastructure and digital health. ▶ The last step goes outward: a hope for a wider partnership in multilateral venues or third countries. “Will keep” for the one, “hope” for the other; please keep them apart.',
  },
  sources: ['T6'],
  terms: ['southbound', 'health-insurance'],
  seconds: 50,
};
