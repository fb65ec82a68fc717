/** Every word of the file that says how to verify an edition, in both languages. */
import type { Text } from '../language.ts';

export const verifyText = {
  title: { zh: '如何驗證這些檔案', en: 'How to verify these files' },
  sums: {
    zh: 'SHA256SUMS列出此資料夾中每個檔案的SHA-256雜湊值。請在此資料夾中開啟終端機，執行下列指令；每一行都應為OK。',
    en: 'SHA256SUMS lists the SHA-256 hash of every file in this folder. Open a terminal in this folder and run the command below; every line must say OK.',
  },
  oneFile: {
    zh: '只驗證一個檔案時，請將顯示的雜湊值與SHA256SUMS中的該行比對：',
    en: 'To verify one file only, compare the hash that is shown with its line in SHA256SUMS:',
  },
  trust: {
    zh: '與檔案放在一起的SHA256SUMS只能看出檔案是否損毀。要確認檔案未遭掉換，請以其他管道（例如電話）向提供者核對SHA256SUMS本身的雜湊值。',
    en: 'A SHA256SUMS file that came with the files shows only whether they are damaged. To be sure that none was replaced, ask the publisher for the hash of SHA256SUMS itself by another channel, such as telephone.',
  },
  rebuild: {
    zh: '相同的原始碼與package-lock.json中的套件，會產生位元組完全相同的檔案。在原始碼資料夾中執行下列指令，再比對兩份SHA256SUMS：',
    en: 'The same source and the packages of package-lock.json produce identical files. Run this in the source folder, then compare both SHA256SUMS files:',
  },
  pdf: {
    zh: 'pdf與office資料夾（如有）中的檔案分別由npm run pdf與npm run office先行產生，建置時原樣複製：請先將其複製為rebuilt/pdf與rebuilt/office。',
    en: 'The files in the folders pdf and office, if they are there, are created by npm run pdf and npm run office and copied unchanged: copy them to rebuilt/pdf and rebuilt/office first.',
  },
  contents: {
    zh: 'sbom.cdx.json（CycloneDX）與licenses.txt列出網頁所含的套件與授權。',
    en: 'sbom.cdx.json (CycloneDX) and licenses.txt list the packages contained in the pages, and their licences.',
  },
} as const satisfies Readonly<Record<string, Text>>;
