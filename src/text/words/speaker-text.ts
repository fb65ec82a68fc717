/** The words of the speaker view, in both languages. */
import type { Text } from '../language.ts';
import { aboutText } from './about-text.ts';
import { interfaceText } from './interface-text.ts';
import { offlineText } from './offline-text.ts';

export const speakerText = {
  blockedTitle: { zh: '瀏覽器封鎖了講者視窗', en: 'Pop-up blocked: speaker view could not open' },
  blocked: {
    zh: '請按下面的連結開啟，或允許這個頁面開啟彈出視窗後再按S。',
    en: 'Open it with the link below, or allow pop-up windows for this page and press S again.',
  },
  times: { zh: '時間', en: 'Times' },
  clock: { zh: '現在時間', en: 'Time of day' },
  elapsed: { zh: '已用', en: 'Elapsed' },
  remaining: { zh: '剩餘', en: 'Remaining' },
  onThisSlide: { zh: '本張', en: 'This slide' },
  inThisSection: { zh: '本節', en: 'This section' },
  onTime: { zh: '準時', en: 'On time' },
  ahead: { zh: '超前', en: 'Ahead' },
  behind: { zh: '落後', en: 'Behind' },
  endAt: { zh: '結束時間', en: 'End time' },
  endAtHint: { zh: '例如14:30或下午2:30', en: 'e.g. 14:30 or 2:30 PM' },
  endAtWrong: { zh: '請輸入時間，例如14:30或下午2:30', en: 'Enter a time, e.g. 14:30 or 2:30 PM' },
  run: { zh: '開始', en: 'Start' },
  pause: { zh: '暫停', en: 'Pause' },
  runOrPause: { zh: '開始／暫停計時', en: 'Start or pause the clock' },
  reset: { zh: '計時歸零', en: 'Reset the clock' },
  bigClock: { zh: '時鐘放大到整個視窗', en: 'Full-window clock' },
  paused: { zh: '已暫停', en: 'Paused' },
  takeBack: { zh: '復原歸零或清除', en: 'Undo reset or erase' },
  wasReset: { zh: '計時與紀錄已歸零', en: 'Clock and log were reset' },
  hasSlept: { zh: '已計入電腦休眠的時間：', en: 'Sleep included:' },
  wasCorrected: { zh: '電腦時間被調快，未計入：', en: 'Clock change ignored:' },
  wasErased: { zh: '筆跡已清除', en: 'Drawing cleared' },
  now: { zh: '現在', en: 'Now' },
  step: { zh: '步驟', en: 'step' },
  then: { zh: '之後', en: 'Then' },
  stepsLeft: { zh: '剩餘步驟', en: 'Steps left' },
  end: { zh: '簡報到此結束', en: 'End of the talk' },
  notes: { zh: '講者備註', en: 'Notes' },
  noNotes: {
    zh: '公開版不含講者備註，講者版的deck.html才有。',
    en: 'The public edition holds no notes. They are in the presenter’s edition, deck.html.',
  },
  larger: { zh: '字放大', en: 'Larger notes' },
  smaller: { zh: '字縮小', en: 'Smaller notes' },
  notesOn: { zh: '講者備註往下捲', en: 'Scroll the notes down' },
  notesBack: { zh: '講者備註往上捲', en: 'Scroll the notes up' },
  tools: { zh: '工具', en: 'Tools' },
  freeze: { zh: '凍結畫面', en: 'Freeze' },
  white: { zh: '白畫面', en: 'White screen' },
  pointer: { zh: '指標', en: 'Pointer' },
  movePointer: { zh: '移動指標', en: 'Move the pointer' },
  pen: { zh: '畫筆', en: 'Pen' },
  undo: { zh: '復原一筆', en: 'Undo last stroke' },
  erase: { zh: '清除筆跡', en: 'Clear drawing' },
  jump: { zh: '前往', en: 'Go to' },
  audienceLanguage: { zh: '觀眾語言', en: 'Audience language' },
  audienceTheme: { zh: '觀眾畫面深淺色', en: 'Audience theme' },
  ownLanguage: { zh: 'English speaker view', en: '講者視窗用中文' },
  ownLanguageKey: { zh: '講者自己的語言', en: 'Your own language' },
  log: { zh: '演練紀錄', en: 'Rehearsal log' },
  preflight: { zh: '上場前檢查', en: 'Pre-talk check' },
  putAway: { zh: '收起指標與畫筆、關閉視窗', en: 'Put tools away / close' },
  audienceWindow: { zh: '觀眾視窗', en: 'Audience window' },
  openAudience: { zh: '開啟觀眾視窗', en: 'Open audience window' },
  waiting: { zh: '尚未連上觀眾視窗', en: 'Audience window not open' },
  linked: { zh: '已與觀眾視窗同步', en: 'In sync' },
  lost: { zh: '與觀眾視窗失去連線', en: 'Connection to audience window lost' },
  closed: { zh: '觀眾視窗已關閉', en: 'Audience window closed' },
  reopen: { zh: '按S重新開啟觀眾視窗', en: 'Press S to reopen the audience window' },
  frozenNow: { zh: '觀眾畫面凍結在', en: 'The audience still sees' },
  blackNow: { zh: '觀眾畫面全黑', en: 'The audience sees black' },
  whiteNow: { zh: '觀眾畫面全白', en: 'The audience sees white' },
  slideNumber: { zh: '編號', en: 'No.' },
  plannedSeconds: { zh: '預定秒數', en: 'Planned (s)' },
  actualSeconds: { zh: '實際秒數', en: 'Actual (s)' },
  difference: { zh: '差距', en: 'Difference' },
  thisRun: { zh: '這一次', en: 'This run' },
  total: { zh: '合計', en: 'Total' },
  whichRun: { zh: '場次', en: 'Run' },
  toCsv: { zh: '匯出CSV', en: 'Export CSV' },
  toPaper: { zh: '列印', en: 'Print' },
  project: { zh: '送到投影機', en: 'Show on projector' },
  swap: { zh: '兩個螢幕對調', en: 'Swap screens' },
} as const satisfies Readonly<Record<string, Text>>;

/** Names on buttons whose group or place says the rest. */
export const toolText = {
  reset: { zh: '歸零', en: 'Reset' },
  black: { zh: '全黑', en: 'Black' },
  white: { zh: '全白', en: 'White' },
  undo: { zh: '復原', en: 'Undo' },
  erase: { zh: '清除', en: 'Clear' },
  audience: { zh: '觀眾', en: 'Audience' },
  language: { zh: '語言', en: 'Language' },
  theme: { zh: '深淺色', en: 'Theme' },
  window: { zh: '視窗', en: 'Window' },
  log: { zh: '紀錄', en: 'Log' },
  keys: { zh: '快速鍵', en: 'Shortcuts' },
  bigClock: { zh: '大時鐘', en: 'Big clock' },
  project: { zh: '投影', en: 'Projector' },
  more: { zh: '更多', en: 'More' },
} as const satisfies Readonly<Record<string, Text>>;

/** What is checked before going live: its name, and what is said of each outcome. */
export const preflightText = {
  audience: {
    name: speakerText.audienceWindow,
    good: { zh: '已開啟，兩邊同步', en: 'Open and in sync' },
    todo: {
      zh: '按「開啟觀眾視窗」；若遭瀏覽器封鎖，請允許這個頁面開啟彈出視窗',
      en: 'Press “Open audience window”; if the browser blocks it, allow pop-ups for this page',
    },
  },
  popups: {
    name: { zh: '彈出視窗', en: 'Pop-up windows' },
    good: { zh: '允許', en: 'Allowed' },
    todo: {
      zh: '這個視窗不是由簡報開啟的：請在簡報按S，並允許彈出視窗',
      en: 'The deck did not open this window: press S in the deck and allow pop-ups',
    },
  },
  fonts: {
    name: { zh: '字型', en: 'Fonts' },
    good: { zh: '三種粗細都已載入', en: 'All three weights are loaded' },
    todo: { zh: '字型尚未載入：請重新整理兩個視窗', en: 'Fonts not loaded: reload both windows' },
  },
  offline: { name: aboutText.offline, ...offlineText },
  screen: {
    name: { zh: '第二螢幕', en: 'Second screen' },
    good: { zh: '已接上，且為延伸模式', en: 'Connected, and extended' },
    todo: {
      zh: '沒看到第二個螢幕：請確認投影機已接上，且顯示設為「延伸」而非「同步顯示」',
      en: 'None seen: check that the projector is connected and set to “Extend”, not “Duplicate”',
    },
  },
  awake: {
    name: { zh: '螢幕不休眠', en: 'Screen stays awake' },
    good: { zh: '放映時螢幕不會休眠', en: 'Screen stays on while presenting' },
    todo: {
      zh: '瀏覽器不允許：請在系統設定關閉休眠與螢幕保護',
      en: 'The browser does not allow it: turn off sleep and the screen saver in the system’s settings',
    },
  },
  language: {
    name: toolText.language,
    zh: { zh: '觀眾看到中文；按L切換', en: 'The audience reads Chinese; L changes it' },
    en: { zh: '觀眾看到英文；按L切換', en: 'The audience reads English; L changes it' },
  },
  endAt: {
    name: speakerText.endAt,
    good: { zh: '已設定，剩餘時間依此分配', en: 'Set: remaining time is planned to it' },
    todo: {
      zh: '未設定：依各張計畫時間計算；要準時結束請填「結束時間」',
      en: 'Not set: the planned time of each slide counts; fill in “End time” to end on time',
    },
  },
  notes: {
    name: speakerText.notes,
    good: { zh: '這個版本含講者備註', en: 'This edition holds the notes' },
    todo: {
      zh: '這是公開版，沒有講者備註：需要備註請開啟講者版deck.html',
      en: 'This is the public edition, without notes: open deck.html for them',
    },
  },
} as const satisfies Readonly<Record<string, { readonly name: Text } & Readonly<Record<string, Text>>>>;

/** Lines that say what to press or drag, by their names. */
export const quietLineText = {
  drag: {
    zh: '把這個視窗拖到投影機的螢幕，再按「全螢幕」；視訊會議中，直接分享這個視窗即可。',
    en: 'Drag this window to the projector’s screen, then press “Full screen”. In a call, share this window as it is.',
  },
  press: {
    zh: '再按一次即送到投影機。',
    en: 'Press once more to show it on the projector.',
  },
  'no-full-screen': {
    zh: '瀏覽器不允許全螢幕；也可以在這個視窗裡放映。',
    en: 'The browser does not allow full screen. You can also present in this window.',
  },
  'no-console': {
    zh: '瀏覽器封鎖了講者視窗：請按S。',
    en: 'The browser blocked the speaker view: press S.',
  },
  'no-slide': interfaceText.unknownPlace,
  'no-slide-here': interfaceText.unknownPlace,
  'no-step': interfaceText.unknownStep,
  'no-setting': interfaceText.unknownSetting,
  'click-audience': {
    zh: '瀏覽器要求在觀眾視窗再按一次：請按其中的「投影」。',
    en: 'The browser needs one more click in the audience window: press “Projector” there.',
  },
  'drag-audience': {
    zh: '請把觀眾視窗拖到投影機的螢幕，再按其中的「全螢幕」。',
    en: 'Drag the audience window to the projector’s screen, then press “Full screen” in it.',
  },
} as const satisfies Readonly<Record<string, Text>>;
