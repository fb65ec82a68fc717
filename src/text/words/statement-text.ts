/** Every word of the accessibility statement that is not the deck's, in both languages; `#` is filled in. */
import type { Text } from '../language.ts';

export const statementText = {
  title: { zh: '無障礙聲明', en: 'Accessibility statement' },
  scope: { zh: '適用範圍', en: 'Scope' },
  scopeIs: {
    zh: '本聲明適用於「#」：投影片、閱讀版、講者視窗、講義、這一頁，以及隨附的PDF檔。',
    en: 'This statement applies to “#”: its slides, the reading view, the speaker view, the handout, this page, and the PDF files that come with them.',
  },
  status: { zh: '符合程度', en: 'Compliance status' },
  partial: {
    zh: '這份簡報部分符合下列規範；不符合與尚未確認之處，列於下一節。',
    en: 'This deck is partially compliant with the standards below; the exceptions, and what has not been verified, are listed in the next section.',
  },
  norm: { zh: 'WCAG 2.2的AA等級', en: 'WCAG 2.2, level AA' },
  unchecked: {
    zh: '這份簡報沒有檢測紀錄，因此不宣告符合程度。',
    en: 'No checks of this deck have been recorded, so no degree of compliance is claimed.',
  },
  notAccessible: { zh: '不符合與尚未確認的內容', en: 'Not accessible, or not verified' },
  zoom: {
    zh: '放映的投影片隨視窗縮放，文字不能單獨放大，也不會重新排列。閱讀版內容相同，兩者都可以。',
    en: 'While presenting, a slide scales with the window; its text cannot be enlarged or reflowed separately. The reading view has the same content and does both.',
  },
  drawing: {
    zh: '在講者視窗徒手畫線，需要滑鼠、手指或觸控筆；指標也可以用鍵盤移動。',
    en: 'Freehand drawing in the speaker view needs a mouse, finger or pen; the pointer can also be moved by keyboard.',
  },
  pdfRest: { zh: 'PDF/UA-1另有#條規則，尚未檢測。', en: '# further rules of PDF/UA-1 were not checked.' },
  undecided: {
    zh: '下列axe-core規則有些地方須由人判斷，尚未由人判斷：#。',
    en: 'These rules of axe-core need human judgement, which has not been made: #.',
  },
  people: {
    zh: '尚無身心障礙者實測，亦未以螢幕報讀軟體測試；程式無法判斷的準則，也未由人逐條檢查。',
    en: 'No testing with people with disabilities or with a screen reader has been recorded; criteria that software cannot judge were not reviewed manually.',
  },
  controls: {
    zh: '放映時的控制列、目錄、說明視窗，以及講者視窗，不在檢測範圍內。',
    en: 'The toolbar, the contents and the dialogues over the slides, and the speaker view, were not part of the checks.',
  },
  browsers: { zh: '檢測只在#進行。', en: 'The checks were run in # only.' },
  preparation: { zh: '聲明的製作', en: 'Preparation of this statement' },
  prepared: {
    zh: '本聲明於#依自行檢測的結果製作。檢測由程式執行，每次修改都重做；結果若與本頁不符，該次修改即不予採用。',
    en: 'This statement was prepared on # from a self-assessment. Programs repeat the checks after every change, and a change fails if the results differ from those listed here.',
  },
  notPrepared: { zh: '這份簡報沒有檢測紀錄。', en: 'No checks of this deck have been recorded.' },
  axe: { zh: '結構、名稱、對比', en: 'Structure, names and contrast' },
  axeHow: {
    zh: 'axe-core #的#條規則。中文淺色、視窗寬1280像素檢測一次；英文深色、寬375像素再一次，其中講義仍為1280像素，投影片不再檢測',
    en: 'By axe-core #, # rules. Once in Chinese, in the light theme, in a window 1280 pixels wide. Once more in English, in the dark theme, 375 pixels wide; this time without the slides, and with the handout at 1280',
  },
  targets: { zh: '按鈕與連結的大小（WCAG 2.5.8）', en: 'Size of buttons and links (WCAG 2.5.8)' },
  targetsHow: {
    zh: 'axe-core的規則：至少24×24像素，或周圍留有足夠空間',
    en: 'By a rule of axe-core: at least 24 × 24 pixels, or enough space around',
  },
  focus: { zh: '焦點不被遮住（WCAG 2.4.11）', en: 'Focus not hidden (WCAG 2.4.11)' },
  focusHow: {
    zh: '把焦點依序移到每個可操作的項目，往前再往回',
    en: 'By moving the focus to everything that can take it, forwards and back',
  },
  pdf: { zh: 'PDF檔的結構', en: 'Structure of the PDF files' },
  pdfHow: {
    zh: '自製程式，PDF/UA-1的#條規則中檢測#條；不通過的檔案不會產出',
    en: 'Our own checker tests, of the # rules of PDF/UA-1, #; a file that fails is not produced',
  },
  checkedIn: { zh: '檢測對象', en: 'Checked in' },
  article: { zh: '閱讀版', en: 'the reading view' },
  slides: { zh: '每一張投影片', en: 'every slide' },
  handout: { zh: '講義', en: 'the handout' },
  statement: { zh: '本聲明', en: 'this statement' },
  result: { zh: '結果', en: 'Result' },
  nothingFound: { zh: '未發現問題', en: 'nothing found' },
  feedback: { zh: '意見與聯絡方式', en: 'Feedback and contact' },
  feedbackTo: {
    zh: '有內容無法使用，或需要其他格式，請聯絡：',
    en: 'If something cannot be used, or another format is needed, please contact:',
  },
  feedbackToGiver: {
    zh: '有內容無法使用，或需要其他格式，請告訴提供檔案給您的人或單位。這份簡報沒有另外指定聯絡人。',
    en: 'If something cannot be used, or another format is needed, please tell whoever gave you these files; no other contact is named.',
  },
  enforcement: { zh: '申訴程序', en: 'Enforcement procedure' },
  enforcementBy: {
    zh: '對答覆不滿意時，可依發布者所在國家或地區的規定申訴。這份簡報沒有指定申訴機關。',
    en: 'If you are not satisfied with the reply, the complaint procedure of the publisher’s country applies. The deck itself names no authority for complaints.',
  },
} as const satisfies Readonly<Record<string, Text>>;
