import type { SlideSpec } from '../../src/deck/spec.ts';

export const opening: SlideSpec = {
  id: 'opening',
  headline: { zh: '同一場風暴，|兩地一起守望', en: 'One storm, |two lookouts' },
  picture: {
    kind: 'title',
    event: { zh: '第3次群島與高地氣象對話', en: '3rd Islands–Highlands |Weather Dialogue' },
    when: { zh: '2031年5月14日　海象測報中心', en: '14 May 2031 · Marine Observatory' },
  },
  detail: [
    {
      zh: '群島與高地的氣象單位，第3次坐下來談：一起觀測，一起預警，讓人聽得懂，也練得熟。',
      en: 'For the 3rd time the weather services of the Islands and the Highlands met: to observe together, warn together, be understood, and practise.',
    },
    {
      zh: '這是一份示範簡報；地名、單位和數字都是虛構的。',
      en: 'This deck is an example. Its places, organisations and figures are invented.',
    },
  ],
  notes: {
    zh: '各位早。風暴經過群島，也經過高地；看見它的人，卻還沒有坐在同一張桌子前。今天坐在一起了。',
    en: 'Good morning. A storm that crosses the Islands goes on to the Highlands, yet those who watch it have seldom shared a table. Today they do.',
  },
  sources: ['M1'],
  seconds: 20,
};

export const agenda: SlideSpec = {
  id: 'agenda',
  headline: { zh: '一個上午，四項議題', en: 'One morning, four topics' },
  picture: {
    kind: 'agenda',
    date: '2031-05-14',
    place: { zh: '海象測報中心', en: 'Marine Observatory' },
    items: [
      {
        from: '09:00',
        to: '09:20',
        text: { zh: '開場', en: 'Opening' },
        who: { zh: '兩地首長', en: 'both directors' },
      },
      {
        from: '09:20',
        to: '10:10',
        text: { zh: '觀測：同一張雷達圖', en: 'Observing: one picture' },
        who: { zh: '海象測報中心', en: 'Marine Observatory' },
        side: 'left',
      },
      { from: '10:10', to: '10:30', text: { zh: '休息', en: 'Break' }, break: true },
      {
        from: '10:30',
        to: '11:10',
        text: { zh: '預警：只說三件事', en: 'Warning: three things' },
        who: { zh: '河谷預警中心', en: 'Valley Warning Centre' },
        side: 'right',
      },
      {
        from: '11:10',
        to: '11:50',
        text: { zh: '傳達：每一戶都聽到', en: 'Reaching every home' },
        who: { zh: '漁業廣播電臺', en: 'Fishing Radio' },
        side: 'left',
      },
      {
        from: '11:50',
        to: '12:30',
        text: { zh: '演練，以及結論', en: 'Drills, and conclusions' },
        who: { zh: '兩地單位', en: 'everybody' },
      },
    ],
  },
  detail: [
    {
      zh: '上午九點開場，中午十二點半結束；每項議題由一個單位開頭，演練由兩地一起談。',
      en: 'From nine in the morning until half past twelve. One organisation opened each topic; both sides opened the last one together.',
    },
  ],
  notes: {
    zh: '四項議題，一個上午。中間休息二十分鐘，請大家準時回來。',
    en: 'Four topics in one morning. There is a break of twenty minutes; please be back in time.',
  },
  sources: ['M1'],
  seconds: 15,
};

export const fourTopics: SlideSpec = {
  id: 'four-topics',
  headline: { zh: '四項議題，|三項說定了', en: 'Four topics, |three of them settled' },
  picture: {
    kind: 'topics',
    topics: [
      {
        topic: 'observing',
        next: [
          {
            verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
            label: { zh: '每5分鐘|合成一張|雷達圖', en: 'make one |radar picture |every 5 minutes' },
            step: 1,
          },
        ],
      },
      {
        topic: 'warnings',
        next: [
          {
            verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
            label: { zh: '用同一種|寫法發警報', en: 'word their |warnings alike' },
            step: 1,
          },
        ],
      },
      {
        topic: 'reaching',
        next: [
          {
            verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
            label: { zh: '每一戶|都聽到', en: 'to reach |every home' },
            step: 2,
          },
        ],
      },
      {
        topic: 'drills',
        next: [
          {
            verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
            label: { zh: '每年一次|聯合演練', en: 'drill together |once a year' },
            step: 1,
          },
        ],
      },
    ],
  },
  detail: [
    {
      zh: '觀測、預警和演練，兩地說定了怎麼做；要讓每一戶都聽到警報，還是一個盼望。',
      en: 'On observing, warning and drills the two agreed what to do. That a warning should reach every home is still a hope.',
    },
  ],
  notes: {
    zh: '先說結果。▶實線框的三項說定了：共用雷達圖、同一種警報寫法、每年演練。▶點線框的這一項，還是盼望。',
    en: 'The results first. ▶ Three are settled, in solid frames: a shared radar picture, warnings worded alike, a drill each year. ▶ The dotted one is still a hope.',
  },
  sources: ['W1', 'W2', 'W3', 'W4'],
  seconds: 25,
};

export const participants: SlideSpec = {
  id: 'participants',
  headline: { zh: '群島9個單位，|高地3個', en: '9 organisations from the Islands, |3 from the Highlands' },
  picture: { kind: 'participants' },
  detail: [
    {
      zh: '群島有九個單位：三個機關、一所學院、兩家廣電，還有漁民、小港和衛生所。高地有三個：兩個機關和一個研究站。',
      en: 'Nine came from the Islands: three agencies, a college, two broadcasters, and fishers, harbours and clinics. Three came from the Highlands: two agencies and a research station.',
    },
  ],
  notes: {
    zh: '誰來了？▶群島九個單位，不只氣象局，也有漁民、小港和電臺。▶高地三個單位，都是看天看水的人。',
    en: 'Who is here? ▶ Nine from the Islands: not the Weather Office alone, but fishers, harbours and the radio. ▶ Three from the Highlands, who all watch sky and water.',
  },
  sources: ['M2'],
  seconds: 25,
};

export const people: SlideSpec = {
  id: 'people',
  headline: { zh: '首長召開，|主任主持', en: 'The directors convened, |their chiefs chaired' },
  picture: {
    kind: 'people',
    people: [
      { person: 'islands-director', remark: { zh: '並率領代表團', en: 'headed the delegation, too' } },
      { person: 'observatory-head', step: 1 },
      { person: 'highlands-director' },
      { person: 'valley-head', step: 1 },
    ],
  },
  detail: [
    {
      zh: '兩地首長共同召開；海象測報中心和河谷預警中心的主任共同主持。人名從略。',
      en: 'The two directors convened the dialogue; the heads of the Marine Observatory and the Valley Warning Centre chaired it. Names are left out.',
    },
  ],
  notes: {
    zh: '兩地首長共同召開，▶真正主持的，是每天盯著雷達的兩位主任。',
    en: 'The two directors convened it; ▶ those who chaired are the two who watch the radar every day.',
  },
  sources: ['M1'],
  seconds: 15,
};
