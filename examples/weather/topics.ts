import type { SlideSpec, TopicSpec } from '../../src/deck/spec.ts';

export const topics: TopicSpec[] = [
  { slide: 'observing', name: { zh: '觀測', en: 'Observing' }, icon: 'network' },
  { slide: 'warnings', name: { zh: '預警', en: 'Warning' }, icon: 'shield' },
  { slide: 'reaching', name: { zh: '傳達', en: 'Reaching |people' }, icon: 'people' },
  { slide: 'drills', name: { zh: '演練', en: 'Drills' }, icon: 'blocks' },
];

export const observing: SlideSpec = {
  id: 'observing',
  headline: { zh: '群島看海，高地算雨，|合成一張圖', en: 'Sea and rain |in one picture' },
  picture: {
    kind: 'meeting-point',
    left: {
      heading: { zh: '看得到海', en: 'see the sea' },
      things: [
        { label: { zh: '浮標', en: 'Buoys' }, icon: 'data' },
        { label: { zh: '雷達', en: 'Radars' }, icon: 'network' },
      ],
      purpose: { zh: '風暴還在海上就知道', en: 'to spot storms early' },
    },
    right: {
      heading: { zh: '算得出雨', en: 'compute the rain' },
      things: [
        {
          label: { zh: '山洪|模式', en: 'Flood |model' },
          note: { zh: '逐村計算', en: 'village by village' },
        },
        {
          label: { zh: '計算|中心', en: 'Computing |centre' },
          note: { zh: '全年無休', en: 'day and night' },
        },
      ],
      purpose: { zh: '知道雨落在哪個山谷', en: 'to name the valley it hits' },
      step: 1,
    },
    next: {
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      label: { zh: '每5分鐘合成一張即時預報圖', en: 'make one nowcast every 5 minutes' },
      step: 2,
    },
  },
  detail: [
    {
      zh: '群島的浮標和雷達先看見風暴；高地的模式算得出雨落在哪個山谷。兩地將每五分鐘合成一張即時預報圖。',
      en: 'Buoys and radars of the Islands see a storm first; the model of the Highlands tells on which valley rain will fall. The two will combine them into one nowcast every five minutes.',
    },
  ],
  notes: {
    zh: '群島有浮標和雷達，看得見海上的風暴。▶高地有模式和計算中心，算得出雨落在哪裡。▶兩邊合起來，將每五分鐘出一張圖。',
    en: 'The Islands have buoys and radars and see storms at sea. ▶ The Highlands have a model and a computing centre and can tell where rain will fall. ▶ Together they will make one picture every five minutes.',
  },
  sources: ['W1'],
  terms: ['nowcast'],
  seconds: 30,
};

export const stations: SlideSpec = {
  id: 'stations',
  headline: { zh: '一邊看海，|一邊看山', en: 'One watches the sea, |one the mountains' },
  picture: {
    kind: 'photo',
    pictures: [
      {
        file: 'pictures/island-radar.jpg',
        alt: {
          zh: '傍晚的小島山頂，圓頂雷達站亮著，旁邊有小屋和桅杆',
          en: 'A radar dome on an island hill at dusk, beside it a lit hut and a mast',
        },
        title: { zh: '外島雷達', en: 'Island radar' },
        caption: { zh: '看得到海上的風暴', en: 'sees storms far out at sea' },
        credit: { zh: '電腦繪圖：本簡報編者', en: 'Drawn by computer for this deck' },
        side: 'left',
        focus: [0.45, 0.5],
      },
      {
        file: 'pictures/mountain-gauge.jpg',
        alt: {
          zh: '清晨的山脊上立著測風桅杆，旁邊是雨量筒，遠山有霧',
          en: 'A weather mast and a rain gauge on a ridge at dawn, hills in mist behind',
        },
        title: { zh: '高山測站', en: 'Mountain station' },
        caption: { zh: '知道雨下了多少', en: 'knows how much rain fell' },
        credit: { zh: '電腦繪圖：本簡報編者', en: 'Drawn by computer for this deck' },
        side: 'right',
        focus: [0.65, 0.5],
      },
    ],
  },
  detail: [
    {
      zh: '群島的雷達看得到海上的風暴，高地的測站知道雨下了多少；少了一邊，都說不出接下來六小時。',
      en: 'Radars of the Islands see storms far out at sea; stations of the Highlands know how much rain fell. Neither alone can tell the next six hours.',
    },
  ],
  notes: {
    zh: '左邊是外島的雷達，右邊是山上的測站。一邊看海，一邊看山；接下來談怎麼合起來。',
    en: 'On the left an island’s radar, on the right a station in the mountains. One watches the sea, one the mountains; next, how they come together.',
  },
  sources: ['W1'],
  seconds: 20,
};

export const network: SlideSpec = {
  id: 'network',
  headline: { zh: '先共用雷達：|5座就夠看全區', en: 'Radars first: |5 of them see it all' },
  picture: {
    kind: 'table',
    names: { zh: '測站', en: 'Stations' },
    columns: [
      { head: { zh: '兩地合計', en: 'Both sides' }, unit: { zh: '座', en: 'stations' } },
      { head: { zh: '更新', en: 'New data' }, unit: { zh: '每幾分鐘', en: 'every … minutes' } },
      { head: { zh: '可用率', en: 'Working' }, unit: '%', decimals: 1 },
    ],
    rows: [
      { name: { zh: '海上浮標', en: 'Sea buoys' }, values: [24, 10, 91.4] },
      { name: { zh: '雨量站', en: 'Rain gauges' }, values: [312, 10, 96.7] },
      { name: { zh: '水位站', en: 'River gauges' }, values: [88, 15, 95.2] },
      { name: { zh: '雷達', en: 'Radars' }, values: [5, 5, 98.2] },
    ],
    lit: { row: 3, column: 0, step: 1 },
  },
  detail: [
    {
      zh: '兩地合起來有二十四座浮標、三百一十二個雨量站和八十八個水位站；雷達只有五座，卻看得到全區，更新也最快。',
      en: 'Together the two have 24 buoys, 312 rain gauges and 88 river gauges. There are only 5 radars, yet they see the whole area and are the quickest.',
    },
  ],
  notes: {
    zh: '要從哪裡開始？兩地的測站有四種。▶雷達最少，卻看得最廣、更新最快，所以先共用雷達。',
    en: 'Where to begin? There are four kinds of stations. ▶ Radars are the fewest, see the farthest and are the quickest, so these are shared first.',
  },
  sources: ['W1'],
  seconds: 20,
};

export const warnings: SlideSpec = {
  id: 'warnings',
  headline: { zh: '好的警報，只說三件事', en: 'A good warning says three things' },
  picture: {
    kind: 'points',
    items: [
      {
        text: { zh: '什麼時候來', en: 'When it comes' },
        detail: {
          zh: '「今晚八點到十點」，不說「短時間內」',
          en: '“Between 8 and 10 tonight”, not “shortly”',
        },
      },
      {
        text: { zh: '會到哪裡', en: 'Where it will be' },
        detail: { zh: '說村名和橋名，不說「局部地區」', en: 'Villages and bridges by name, not “in places”' },
        step: 1,
      },
      {
        text: { zh: '現在做什麼', en: 'What to do now' },
        detail: { zh: '「離開河邊，往高處走」', en: '“Leave the river. Walk uphill.”' },
        step: 2,
      },
    ],
  },
  detail: [
    {
      zh: '兩地的警報將用同一種寫法：何時、何地、做什麼，每一項一句話，用聽的也懂。',
      en: 'Both sides will word their warnings alike: when, where and what to do, one sentence each, clear to those who only hear it.',
    },
  ],
  notes: {
    zh: '第一，什麼時候來，說幾點到幾點。▶第二，會到哪裡，說得出村名。▶第三，現在做什麼。兩地的警報，將照這個寫法。',
    en: 'First, when it comes, from what hour to what hour. ▶ Second, where, with the names of villages. ▶ Third, what to do now. Both sides will write their warnings so.',
  },
  sources: ['W2'],
  seconds: 25,
};

export const reaching: SlideSpec = {
  id: 'reaching',
  headline: {
    zh: '群島38%的人，|從鄰居聽到警報',
    en: 'In the Islands 38% |hear it from a neighbour',
  },
  picture: {
    kind: 'chart',
    form: 'bars',
    measured: { zh: '上次警報從哪裡聽到（可複選）', en: 'Where people heard the last warning (any number)' },
    unit: '%',
    categories: [
      { zh: '手機簡訊', en: 'Text message' },
      { zh: '漁業電臺', en: 'Fishing Radio' },
      { zh: '鄰居', en: 'A neighbour' },
      { zh: '電視', en: 'Television' },
      { zh: '警報器', en: 'Sirens' },
    ],
    series: [{ values: [71, 52, 38, 33, 19] }],
    lit: { index: 2, side: 'left', step: 1 },
    source: {
      zh: '群島2030年調查，1200戶（虛構數字）',
      en: 'Islands survey of 1200 homes, 2030 (invented figures)',
    },
  },
  detail: [
    {
      zh: '群島問了1200戶：上次警報從哪裡聽到？簡訊最多，有71%；但有38%是鄰居說的。所以警報要短，短到可以轉述。雙方盼每一戶都聽到。',
      en: 'The Islands asked 1200 homes where they heard the last warning. Text messages lead with 71%, yet 38% heard it from a neighbour: a warning must be short enough to pass on. Both hope that it reaches every home.',
    },
  ],
  notes: {
    zh: '簡訊最多，電臺第二，都不意外。▶意外的是第三：鄰居。警報要短，短到鄰居隔著圍牆喊得出來。雙方盼每一戶都聽到。',
    en: 'Text messages come first and the radio second, as expected. ▶ The third surprised us: a neighbour. A warning must be short enough to be called across a wall. Both hope that it reaches every home.',
  },
  sources: ['W3'],
  seconds: 30,
};

export const drills: SlideSpec = {
  id: 'drills',
  headline: { zh: '練過的路，|半夜也走得到', en: 'A path once practised |is found at night' },
  picture: {
    kind: 'ring',
    left: {
      heading: { zh: '群島去年學到', en: 'The Islands learnt' },
      points: [
        { zh: '廣播比網路撐得久', en: 'Radio outlasts |the network' },
        { zh: '渡輪要有備用港', en: 'Ferries need |a second port' },
      ],
    },
    right: {
      heading: { zh: '高地去年學到', en: 'The Highlands learnt' },
      points: [
        { zh: '每座橋要有另一條路', en: 'Every bridge needs |a second road' },
        { zh: '學校是最好的高地', en: 'Schools are |the best refuge' },
      ],
      step: 1,
    },
    ring: {
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      label: { zh: '每年一次|聯合演練', en: 'drill together |once a year' },
      step: 2,
    },
    hope: {
      verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
      label: { zh: '也練到', en: 'to include' },
      places: [
        { zh: '學校', en: 'schools' },
        { zh: '養老院', en: 'care homes' },
      ],
      between: { zh: '和', en: 'and' },
      step: 3,
    },
  },
  detail: [
    {
      zh: '兩地去年各自演練，各自學到兩件事。往後將每年一起練一次，也盼練到學校和養老院。',
      en: 'Last year each side drilled alone and learnt two things. From now on they will drill together once a year, and they hope to include schools and care homes.',
    },
  ],
  notes: {
    zh: '群島去年演練，學到兩件事。▶高地也是。▶往後將每年一起練一次，▶盼學校和養老院也一起來。',
    en: 'The Islands drilled last year and learnt two things. ▶ So did the Highlands. ▶ From now on they will do it together once a year, ▶ and they hope that schools and care homes join in.',
  },
  sources: ['W4'],
  seconds: 30,
};
