import type { TermSpec } from '../src/deck/spec.ts';

/** Terms that a reader may not know. Meanings keep to what the source says of them. */
export const glossary: TermSpec[] = [
  {
    id: 'dde',
    name: 'DDE',
    full: { zh: '臺歐盟數位經濟對話', en: 'Taiwan-EU Dialogue on Digital Economy' },
    meaning: { zh: '部長級雙邊官方對話', en: 'official bilateral dialogue at ministerial level' },
  },
  {
    id: 'digi-plus',
    name: 'DIGI+',
    full: {
      zh: '數位國家．創新經濟發展方案',
      en: 'Digital Nation and Innovative Economic Development Program',
    },
    meaning: { zh: '臺灣打造智慧國家的政策之一', en: 'one of Taiwan’s policies for building a smart nation' },
  },
  {
    id: 'six-industries',
    name: { zh: '六大核心戰略產業', en: 'Six Core Strategic Industries' },
    meaning: { zh: '臺灣打造智慧國家的政策之一', en: 'One of Taiwan’s policies for building a smart nation' },
  },
  {
    id: 'inatba',
    name: 'INATBA',
    full: {
      zh: '國際可信區塊鏈應用服務協會',
      en: 'International Association for Trusted Blockchain Applications',
    },
    meaning: {
      zh: '雙方將透過它的平台讓夥伴關係更緊密',
      en: 'both sides will build a closer partnership through its platform',
    },
  },
  {
    id: 'eu-cybersecurity-strategy',
    name: { zh: '歐盟資安策略', en: 'EU Cybersecurity Strategy' },
    meaning: { zh: '會議當時即將公布，歐方先作簡介', en: 'Forthcoming at the time; the EU previewed it' },
  },
  {
    id: 'southbound',
    name: { zh: '新南向政策', en: 'New Southbound Policy' },
    meaning: {
      zh: '臺灣藉此與東南亞國家交流防疫',
      en: 'Under it, exchanges with Southeast Asia on pandemic control',
    },
  },
  {
    id: 'health-insurance',
    name: { zh: '全民健保資料庫', en: 'National Health Insurance database' },
    meaning: {
      zh: '臺灣分享了應用這個資料庫的成果',
      en: 'Taiwan shared results of putting it to use',
    },
  },
  {
    id: 'mask-map',
    name: { zh: '口罩電子地圖', en: 'Mask map' },
    meaning: { zh: '臺灣的大數據應用實例', en: 'An example of big-data use in Taiwan' },
  },
  {
    id: 'real-estate',
    name: { zh: '不動產公開交易價格系統', en: 'Public real-estate transaction price system' },
    meaning: { zh: '臺灣的大數據應用實例', en: 'An example of big-data use in Taiwan' },
  },
];
