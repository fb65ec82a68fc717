/** Whether the deck opens without a network, and what to do where it does not: said about the file and before going live. */
import type { Text } from '../language.ts';

export const offlineText = {
  file: { zh: '是電腦裡的一個檔案，不需要網路', en: 'A file on this computer: it needs no network' },
  stored: { zh: '已存在這個瀏覽器，離線也能開啟', en: 'Stored in this browser: it opens offline' },
  partly: {
    zh: '已存在這個瀏覽器，離線也能開啟，但少了一些圖片或字型：連線時重新載入，會再存一次',
    en: 'Stored in this browser, but without some pictures or fonts: load it again while connected, and it tries once more',
  },
  storing: { zh: '還沒存好：請保持連線，稍候再看', en: 'Not stored yet: stay connected for a moment' },
  insecure: {
    zh: '不會儲存：瀏覽器不存http網址的檔案。要離線使用，請改用https，或講者版deck.html',
    en: 'Not stored: browsers store nothing from an http address. To use it offline, open it over https, or carry deck.html',
  },
  refused: {
    zh: '沒有存下來：瀏覽器不允許，或主機缺了必要的檔案。要離線使用，請用講者版deck.html',
    en: 'Not stored: the browser does not allow it, or the host lacks a file. To use it offline, carry deck.html',
  },
  served: {
    zh: '不會儲存：要離線使用，請把deck.html存到這台電腦再開啟',
    en: 'Not stored: to use it offline, save deck.html to this computer and open it there',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Where the deck stands in this. */
export type OfflineState = keyof typeof offlineText;
