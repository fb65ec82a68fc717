import type { TermSpec } from '../src/deck/spec.ts';

/** Terms that a reader may not know. Meanings keep to what the source says of them. */
export const glossary: TermSpec[] = [
  {
    id: 'dde',
    name: 'DDE',
    full: { zh: '臺歐盟數位經濟對話', en: 'Taiwan-EU Dialogue on Digital Economy' },
    meaning: { zh: '臺灣與歐盟的部長級雙邊官方對話', en: 'Bilateral, official, ministerial-level dialogue' },
  },
  {
    id: 'digi-plus',
    name: 'DIGI+',
    full: {
      zh: '數位國家創新經濟發展方案',
      en: 'Digital Nation and Innovative Economic Development Program',
    },
    meaning: { zh: '臺灣邁向智慧國家的政策之一', en: 'One of Taiwan’s policies toward a smart nation' },
  },
  {
    id: 'six-industries',
    name: { zh: '六大核心戰略產業', en: 'Six Core Strategic Industries' },
    meaning: { zh: '臺灣邁向智慧國家的政策之一', en: 'One of Taiwan’s policies toward a smart nation' },
  },
  {
    id: 'inatba',
    name: 'INATBA',
    full: {
      zh: '國際可信區塊鏈應用服務協會',
      en: 'International Association for Trusted Blockchain Applications',
    },
    meaning: { zh: '雙方將藉以拉近關係的區塊鏈平台', en: 'The blockchain platform for closer ties' },
  },
  {
    id: 'eu-cybersecurity-strategy',
    name: { zh: '歐盟資安策略', en: 'EU Cybersecurity Strategy' },
    meaning: { zh: '會議當時即將公布，由歐方先作簡介', en: 'Forthcoming at the time; the EU gave a preview' },
  },
  {
    id: 'southbound',
    name: { zh: '新南向政策', en: 'New Southbound Policy' },
    meaning: {
      zh: '臺灣藉此與東南亞國家交流防疫',
      en: 'Frame of Taiwan’s epidemic exchanges in Southeast Asia',
    },
  },
  {
    id: 'health-insurance',
    name: { zh: '全民健保資料庫', en: 'National Health Insurance database' },
    meaning: { zh: '臺灣用於防疫的資料庫', en: 'A database that Taiwan used against the epidemic' },
  },
  {
    id: 'mask-map',
    name: { zh: '口罩電子地圖', en: 'Mask map' },
    meaning: { zh: '臺灣的大數據應用實例', en: 'An example of big data in use in Taiwan' },
  },
  {
    id: 'real-estate',
    name: { zh: '不動產公開交易價格系統', en: 'Real-estate transaction price system' },
    meaning: { zh: '臺灣的大數據應用實例', en: 'An example of big data in use in Taiwan' },
  },
];
