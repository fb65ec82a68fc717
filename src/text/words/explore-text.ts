/** The words for exploring the participants diagram: its bar, and what the band under it says. The build fills in `#`, a script `{names}`. */
import type { Text } from '../language.ts';

export const exploreText = {
  begin: { zh: '探索這張圖', en: 'Explore this picture' },
  tools: { zh: '探索', en: 'Explore' },
  find: { zh: '搜尋單位或人物', en: 'Search organisations and people' },
  clearFind: { zh: '清除搜尋', en: 'Clear the search' },
  kinds: { zh: '類別', en: 'Kinds' },
  table: { zh: '表格', en: 'Table' },
  done: { zh: '結束探索', en: 'Done' },
  choose: { zh: '點選單位或類別', en: 'Choose an organisation or a kind' },
  chooseWhy: {
    zh: '這裡說明它是誰、|與誰一起做了什麼',
    en: 'Who it is, and what it did with whom, is told here',
  },
  sideCount: { zh: '#個', en: '#' },
  listPlace: { zh: '名單第#個，共#個', en: '# of # in the list' },
  noPeople: { zh: '文中未列名其人員', en: 'The text names no one from it' },
  before: { zh: '上一個', en: 'Previous' },
  after: { zh: '下一個', en: 'Next' },
  linked: { zh: '#與#有關聯', en: '# is linked with #' },
  withWhom: { zh: '#', en: '# with' },
  page: { zh: '第{page}頁，共{pages}頁', en: 'Page {page} of {pages}' },
  foundCount: { zh: '找到{found}個', en: '{found} found' },
  foundWords: { zh: '名稱含「{words}」的單位', en: 'Organisations with “{words}” in a name' },
  foundOf: { zh: '{all}個單位中找到{found}個', en: '{found} of {all} organisations' },
  foundPeople: { zh: '{people}位人物', en: 'people: {people}' },
  notFound: { zh: '沒有找到「{words}」', en: 'Nothing found for “{words}”' },
  nothingChosen: { zh: '已取消選取', en: 'Nothing chosen' },
  ended: { zh: '已結束探索', en: 'Exploring has ended' },
} as const satisfies Readonly<Record<string, Text>>;
