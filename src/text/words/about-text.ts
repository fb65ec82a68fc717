/** What a page says about its own file, in both languages; `#` is filled in. */
import type { Text } from '../language.ts';

export const aboutText = {
  title: { zh: '關於這個檔案', en: 'About this file' },
  version: { zh: '版本', en: 'Version' },
  date: { zh: '日期', en: 'Date' },
  dated: {
    zh: '原始碼與建置的日期。相同的原始碼與日期，會產生完全相同的檔案。',
    en: 'Source and build date; the same source and date give an identical file.',
  },
  source: { zh: '內容來源', en: 'Source' },
  network: { zh: '網路', en: 'Network' },
  asksNothing: {
    zh: '不使用網路；安全性原則也不允許。',
    en: 'Uses no network; the security policy blocks it.',
  },
  asksBeside: {
    zh: '只讀取同一資料夾裡的檔案，不連到其他主機。',
    en: 'Loads only the files in the same folder, nothing from elsewhere.',
  },
  offline: { zh: '離線', en: 'Offline' },
  policy: { zh: '安全性原則', en: 'Security policy' },
  policyIs: { zh: '瀏覽器只允許這個檔案使用：', en: 'This file may only use:' },
  check: { zh: '驗證', en: 'Verification' },
  checkBy: {
    zh: '比對這個指令顯示的雜湊值，與同一資料夾裡SHA256SUMS中的那一行。其餘見VERIFY.txt。',
    en: 'Compare the hash that the command shows with the file’s line in SHA256SUMS, in the same folder. For more see VERIFY.txt.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What each directive of a security policy is about. */
export const directiveText = {
  'default-src': { zh: '其他一切', en: 'everything else' },
  'script-src': { zh: '程式', en: 'scripts' },
  'style-src': { zh: '樣式', en: 'styles' },
  'font-src': { zh: '字型', en: 'fonts' },
  'img-src': { zh: '圖片', en: 'pictures' },
  'connect-src': { zh: '連線', en: 'connections' },
  'manifest-src': { zh: '安裝資料', en: 'install data' },
  'worker-src': { zh: '背景程式', en: 'background scripts' },
  'base-uri': { zh: '變更基準網址', en: 'changing the base address' },
  'form-action': { zh: '送出表單', en: 'sending forms' },
  'object-src': { zh: '外掛程式', en: 'plug-ins' },
} as const satisfies Readonly<Record<string, Text>>;

/** Where it may come from. */
export const sourceText = {
  beside: { zh: '同一資料夾裡的檔案', en: 'files in the same folder' },
  hashed: { zh: '檔案裡雜湊值相符的部分', en: 'its own parts, known by their hash' },
  data: { zh: '寫在檔案裡的資料', en: 'data inside the file' },
  none: { zh: '一律禁止', en: 'none' },
} as const satisfies Readonly<Record<string, Text>>;
