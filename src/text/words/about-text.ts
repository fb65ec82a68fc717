/** What a page says about its own file, in both languages; `#` is filled in. */
import type { Text } from '../language.ts';

export const aboutText = {
  title: { zh: '關於這個檔案', en: 'About this file' },
  version: { zh: '版本', en: 'Version' },
  date: { zh: '日期', en: 'Date' },
  dated: {
    zh: '原始碼與建置的日期。相同的原始碼與日期，會產生完全相同的檔案。',
    en: 'of the sources and of the build: the same sources and date give the same file.',
  },
  source: { zh: '內容來源', en: 'Source' },
  network: { zh: '網路', en: 'Network' },
  asksNothing: {
    zh: '不使用網路；安全政策也不准。',
    en: 'Asks nothing of it; the security policy forbids it to.',
  },
  asksBeside: {
    zh: '只取用放在一起的檔案，不連到其他主機。',
    en: 'Asks for the files beside it and for nothing of any other host.',
  },
  offline: { zh: '離線', en: 'Offline' },
  policy: { zh: '安全政策', en: 'Security policy' },
  policyIs: {
    zh: '瀏覽器只准這個檔案使用：',
    en: 'The browser lets this file use only:',
  },
  check: { zh: '驗證', en: 'To check it' },
  checkBy: {
    zh: '比對這個指令顯示的雜湊值，與放在一起的SHA256SUMS中的那一行。其餘見VERIFY.txt。',
    en: 'Compare the hash that the command shows with the file’s line in SHA256SUMS, beside it. VERIFY.txt says the rest.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What each directive of a security policy is about. */
export const directiveText = {
  'default-src': { zh: '其他一切', en: 'anything else' },
  'script-src': { zh: '程式', en: 'scripts' },
  'style-src': { zh: '樣式', en: 'styles' },
  'font-src': { zh: '字型', en: 'fonts' },
  'img-src': { zh: '圖片', en: 'pictures' },
  'connect-src': { zh: '連線', en: 'connections' },
  'manifest-src': { zh: '安裝資料', en: 'data to install it' },
  'worker-src': { zh: '背景程式', en: 'scripts in the background' },
  'base-uri': { zh: '改寫網址', en: 'another base address' },
  'form-action': { zh: '送出表單', en: 'sending forms' },
  'object-src': { zh: '外掛程式', en: 'plug-ins' },
} as const satisfies Readonly<Record<string, Text>>;

/** Where it may come from. */
export const sourceText = {
  beside: { zh: '放在一起的檔案', en: 'files beside it' },
  hashed: { zh: '檔案裡雜湊值相符的部分', en: 'its own parts, known by their hash' },
  data: { zh: '寫在檔案裡的資料', en: 'data within it' },
  none: { zh: '一律不准', en: 'never' },
} as const satisfies Readonly<Record<string, Text>>;
