/** Every word of the accessibility statement that is not the deck's, in both languages; `#` is filled in. */
import type { Text } from '../language.ts';

export const statementText = {
  title: { zh: '無障礙聲明', en: 'Accessibility statement' },
  scope: { zh: '適用範圍', en: 'Scope' },
  scopeIs: {
    zh: '本聲明適用於「#」：投影片、閱讀版、講者主控台、講義、這一頁，以及隨附的PDF檔。',
    en: 'This statement applies to “#”: its slides, the reading view, the speaker’s console, the handout, this page, and the PDF files that come with them.',
  },
  status: { zh: '符合程度', en: 'Compliance status' },
  partial: {
    zh: '這份簡報部分符合下列規範；不符合與尚未確認之處，列於下一節。',
    en: 'This deck is partially compliant with the norms below, owing to what the next section lists as not compliant or not known to be.',
  },
  norm: { zh: 'WCAG 2.2的AA等級', en: 'WCAG 2.2, level AA' },
  unchecked: {
    zh: '這份簡報沒有檢測紀錄，因此不宣告符合程度。',
    en: 'There is no record of checks of this deck, so it claims no degree of compliance.',
  },
  notAccessible: { zh: '不符合與尚未確認的內容', en: 'What is not accessible, or not known to be' },
  zoom: {
    zh: '放映的投影片隨視窗縮放，文字不會單獨放大，也不會重新排列。閱讀版內容相同，文字可以放大，也會重新排列。',
    en: 'On the stage a slide scales with the window; its text is neither enlarged alone nor reflowed. The reading view holds the same content and does both.',
  },
  drawing: {
    zh: '在講者主控台徒手畫線，需要滑鼠、手指或觸控筆。指標則可用按鍵移動。',
    en: 'To draw freehand in the speaker’s console takes a mouse, a finger or a pen. The pointer can be moved by keys.',
  },
  pdfRest: {
    zh: 'PDF/UA-1另有#條規則，沒有檢測PDF檔是否符合。',
    en: 'The PDF files are not checked against # more rules of PDF/UA-1.',
  },
  undecided: {
    zh: '下列axe-core規則有些地方須由人判斷，檢測紀錄沒有這樣的判斷：#。',
    en: 'These rules of axe-core leave places for a person to judge, and the record holds no such judgement: #.',
  },
  people: {
    zh: '檢測紀錄沒有身心障礙者的試用，也沒有螢幕閱讀器的試聽；程式無法判斷的準則，也沒有由人逐條檢查。',
    en: 'The record holds no trial by people with disabilities and none with a screen reader; criteria that no program can judge were not gone through one by one by a person.',
  },
  controls: {
    zh: '放映時的控制列、目錄、說明視窗，以及講者主控台，不在檢測紀錄內。',
    en: 'The toolbar, the contents and the sheets over the stage and the speaker’s console are not part of the record.',
  },
  browsers: { zh: '檢測只在#進行。', en: 'The checks ran in # alone.' },
  preparation: { zh: '聲明的製作', en: 'Preparation of this statement' },
  prepared: {
    zh: '本聲明於#依自行檢測的結果製作。檢測由程式執行，每次修改都重做；結果與這裡所列不同，修改就不通過。',
    en: 'This statement was prepared on # from a self-assessment. Programs repeat the checks after every change, which does not pass if they come to anything else than is listed here.',
  },
  notPrepared: {
    zh: '這份簡報沒有檢測紀錄。',
    en: 'There is no record of checks of this deck.',
  },
  axe: { zh: '結構、名稱、對比', en: 'Structure, names and contrast' },
  axeHow: {
    zh: 'axe-core #的#條規則；中文淺色、視窗寬1280像素檢測一次；英文深色、寬375像素再一次（講義仍為1280像素，投影片不再檢測）',
    en: 'By axe-core #, # rules: once in Chinese, light, in a window 1280 pixels wide; once more, but for the slides, in English, dark, 375 wide (the handout 1280)',
  },
  targets: { zh: '按鈕與連結的大小（WCAG 2.5.8）', en: 'Size of buttons and links (WCAG 2.5.8)' },
  targetsHow: {
    zh: 'axe-core的規則：至少24 × 24像素，或周圍留有足夠空間',
    en: 'By a rule of axe-core: at least 24 × 24 pixels, or enough space around',
  },
  focus: { zh: '焦點不被遮住（WCAG 2.4.11）', en: 'Focus not hidden (WCAG 2.4.11)' },
  focusHow: {
    zh: '把焦點依序移到每個可操作的項目，往前再往回',
    en: 'By moving the focus to everything that takes it, forwards and back',
  },
  pdf: { zh: 'PDF檔的結構', en: 'Structure of the PDF files' },
  pdfHow: {
    zh: '自製程式，PDF/UA-1的#條規則中檢測#條；不通過的檔案不會產出',
    en: 'Of the # rules of PDF/UA-1 a checker of our own tries #; a file that breaks one is not made',
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
    zh: '有內容無法使用，或需要其他格式，請告訴把檔案交給您的人或單位。這份簡報沒有另外指定聯絡人。',
    en: 'If something cannot be used, or another format is needed, please tell whoever handed these files to you. The deck names no other contact.',
  },
  enforcement: { zh: '申訴程序', en: 'Enforcement procedure' },
  enforcementBy: {
    zh: '意見沒有得到滿意的答覆時，可依發布者所在地的規定申訴。這份簡報沒有指定申訴機關。',
    en: 'Where the answer does not satisfy, the procedure of the place where the publisher is applies. The deck itself names no body to complain to.',
  },
} as const satisfies Readonly<Record<string, Text>>;
