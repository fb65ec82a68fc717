import type { SlideSpec } from '../../src/deck/spec.ts';

const [will, hope] = [
  { firmness: 'will', words: { zh: '將', en: 'will' } },
  { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
] as const;
const both = { label: { zh: '雙方', en: 'Both' } };

export const next: SlideSpec = {
  id: 'next',
  headline: {
    zh: '兩年一次對話，|中間各有一件事做完',
    en: 'A dialogue every two years, |and work done in between',
  },
  picture: {
    kind: 'timeline',
    today: '2031-05-14',
    dates: [
      { date: '2028-01', text: { zh: '共用雷達', en: 'Shared radar' }, place: { zh: '兩地', en: 'both' } },
      {
        date: '2029-05',
        text: { zh: '第2次對話', en: '2nd Dialogue' },
        place: { zh: '高地', en: 'Highlands' },
      },
      {
        date: '2031-05',
        text: { zh: '第3次對話', en: '3rd Dialogue' },
        place: { zh: '群島', en: 'Islands' },
      },
      { date: '2032-05', text: { zh: '聯合演練', en: 'Joint drill' }, verb: will, step: 1 },
      { date: '2033-05', text: { zh: '第4次對話', en: '4th Dialogue' }, verb: hope, step: 2 },
    ],
  },
  detail: [
    {
      zh: '2028年1月起共用雷達；2029年5月和2031年5月各有一次對話。2032年5月將第一次聯合演練，2033年5月盼在高地再談。',
      en: 'The two have shared their radars since January 2028 and met in May 2029 and May 2031. They will hold their 1st joint drill in May 2032, and hope to meet again in the Highlands in May 2033.',
    },
  ],
  notes: {
    zh: '雷達共用三年多了，對話也談到第三次。▶明年五月，將第一次一起演練。▶再過一年，盼在高地再見。',
    en: 'The radars have been shared for more than three years, and this is the third dialogue. ▶ Next May the two will drill together for the first time. ▶ A year after that they hope to meet in the Highlands.',
  },
  sources: ['N1'],
  seconds: 25,
};

export const summary: SlideSpec = {
  id: 'summary',
  headline: { zh: '四項議題，一頁帶走', en: 'Four topics on one page' },
  picture: {
    kind: 'summary-table',
    heads: {
      topic: { zh: '議題', en: 'Topic' },
      discussed: { zh: '談了什麼', en: 'Discussed' },
      next: { zh: '接下來', en: 'Next' },
      verbs: { zh: '語氣', en: 'How firmly' },
      subject: { zh: '誰', en: 'Who' },
    },
    rows: [
      {
        topic: 'observing',
        discussed: { zh: '浮標、雷達、山洪模式', en: 'Buoys, radars, flood model' },
        next: { zh: '每5分鐘一張即時預報圖', en: 'One nowcast every 5 minutes' },
        verbs: [will],
        subject: both,
      },
      {
        topic: 'warnings',
        discussed: { zh: '警報的寫法', en: 'How warnings are worded' },
        next: { zh: '說何時、何地、做什麼', en: 'Say when, where, what to do' },
        verbs: [will],
        subject: both,
      },
      {
        topic: 'reaching',
        discussed: { zh: '警報怎麼傳到', en: 'How warnings arrive' },
        next: { zh: '每一戶都聽到', en: 'Reach every home' },
        verbs: [hope],
        subject: both,
      },
      {
        topic: 'drills',
        discussed: { zh: '去年學到的事', en: 'Lessons of last year' },
        next: { zh: '每年聯合演練，練到學校', en: 'Drill yearly, then in schools' },
        verbs: [will, hope],
        subject: both,
      },
    ],
  },
  detail: [
    {
      zh: '每項議題談了什麼、接下來做什麼、說得多肯定，都在這張表上。',
      en: 'What was discussed on each topic, what comes next and how firmly it was said, in one table.',
    },
  ],
  notes: {
    zh: '這一頁請帶走。最右邊兩欄，說的是多肯定、誰來做。',
    en: 'Please take this page home. The last two columns say how firm it is, and who does it.',
  },
  sources: ['W1', 'W2', 'W3', 'W4'],
  seconds: 15,
};

export const thanks: SlideSpec = {
  id: 'thanks',
  headline: { zh: '謝謝', en: 'Thank you' },
  picture: {
    kind: 'closing',
    contacts: [
      {
        name: { zh: '群島氣象局　對話小組', en: 'Islands Weather Office, dialogue team' },
        mail: 'dialogue@weather.example',
        phone: '+00 2 0000 1234',
      },
    ],
    address: 'https://weather.example/dialogue',
    found: { zh: '簡報、講義、紀要', en: 'Deck, handout, minutes' },
    next: {
      text: { zh: '第4次對話', en: '4th Dialogue' },
      date: { zh: '2033年5月', en: 'May 2033' },
      place: { zh: '高地', en: 'Highlands' },
      verb: hope,
    },
  },
  detail: [
    {
      zh: '簡報、講義和紀要都在這個網址；有問題，請寫信給對話小組。（網址和信箱都是虛構的。）',
      en: 'The deck, its handout and the minutes are at this address; with questions, write to the dialogue team. (Both addresses are invented.)',
    },
  ],
  notes: {
    zh: '謝謝各位。簡報和講義，掃這個碼就看得到；第4次對話，盼在高地見。',
    en: 'Thank you. Scan the code for the deck and the handout; for the 4th dialogue we hope to see you in the Highlands.',
  },
  sources: ['N1'],
  seconds: 15,
};

export const terms: SlideSpec = {
  id: 'terms',
  headline: { zh: '名詞解釋', en: 'Terms' },
  picture: {
    kind: 'rows',
    rows: [{ term: 'nowcast' }, { term: 'lead-time' }, { term: 'flash-flood' }, { term: 'squall-line' }],
  },
  detail: [{ zh: '簡報用到的四個名詞。', en: 'Four terms that the deck uses.' }],
  notes: { zh: '備用。', en: 'In reserve.' },
  sources: ['M3', 'W1'],
};
