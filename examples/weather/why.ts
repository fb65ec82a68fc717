import type { SlideSpec } from '../../src/deck/spec.ts';

export const storm: SlideSpec = {
  id: 'storm',
  headline: {
    zh: '風暴先到群島，|約6小時後到高地',
    en: 'A storm reaches the Islands first, |the Highlands 6 hours later',
  },
  picture: {
    kind: 'photo',
    pictures: [
      {
        file: 'pictures/squall-line.jpg',
        alt: {
          zh: '海上一道長長的烏雲，左邊已經下雨，右邊小島的燈塔亮著燈',
          en: 'A long dark cloud over the sea; rain on the left, on the right a lit lighthouse on an islet',
        },
        title: { zh: '颮線到了|外島', en: 'A squall line |off the Islands' },
        caption: {
          zh: '燈塔看見它時，|高地還是晴天。',
          en: 'While the lighthouse sees it, the Highlands have sun.',
        },
        credit: { zh: '電腦繪圖：本簡報編者', en: 'Drawn by computer for this deck' },
        side: 'left',
        focus: [0.6, 0.6],
        step: 1,
      },
    ],
  },
  detail: [
    {
      zh: '從海上來的風暴，先經過群島，大約6小時後才到高地。群島看得到的，正是高地需要的。',
      en: 'Storms come from the sea. They cross the Islands first and reach the Highlands about 6 hours later: what the Islands see is what the Highlands need.',
    },
  ],
  notes: {
    zh: '請看這張圖。▶燈塔看見這道雲的時候，高地還是晴天。中間有6個小時，問題是怎麼用。',
    en: 'Please look at this picture. ▶ While the lighthouse sees this cloud, the Highlands have sun. There are 6 hours in between; the question is how to use them.',
  },
  sources: ['M3'],
  terms: ['squall-line'],
  seconds: 20,
};

export const leadTime: SlideSpec = {
  id: 'lead-time',
  headline: {
    zh: '共用雷達以後，|高地的預警時間增為5小時',
    en: 'With shared radars the Highlands |get a warning 5 hours ahead',
  },
  picture: {
    kind: 'chart',
    form: 'lines',
    measured: { zh: '預警時間，全年平均', en: 'Lead time, mean of the year' },
    unit: { zh: '小時', en: 'hours' },
    categories: ['2025', '2026', '2027', '2028', '2029', '2030'],
    series: [
      { name: { zh: '群島', en: 'Islands' }, side: 'left', values: [1.5, 1.6, 1.8, 2.1, 2.4, 2.5] },
      { name: { zh: '高地', en: 'Highlands' }, side: 'right', values: [0.8, 0.9, 0.8, 2.2, 3.9, 5] },
    ],
    lit: { index: 1, step: 1 },
    event: { at: 3, name: { zh: '共用雷達', en: 'shared radars' } },
    source: { zh: '兩地氣象單位（虛構數字）', en: 'the weather services (invented figures)' },
  },
  detail: [
    {
      zh: '2028年共用雷達以前，高地的警報平均只早0.8到0.9小時；2030年早了5小時。群島也從1.5小時增為2.5小時。',
      en: 'Before the radars were shared in 2028, warnings in the Highlands came 0.8 to 0.9 hours ahead; in 2030 they came 5 hours ahead. In the Islands lead time grew from 1.5 to 2.5 hours.',
    },
  ],
  notes: {
    zh: '群島的預警時間慢慢增加。▶高地不同：2028年看得到群島的雷達，從不到一小時，增為五小時。五小時，夠讓整個山谷的人走到高處。',
    en: 'In the Islands lead time grew slowly. ▶ The Highlands are another story: in 2028 they got the radars of the Islands, and less than one hour became five. In five hours a whole valley can walk uphill.',
  },
  sources: ['M3'],
  terms: ['lead-time'],
  seconds: 30,
};

export const fishers: SlideSpec = {
  id: 'fishers',
  headline: { zh: '警報要回答一個問題', en: 'A warning answers one question' },
  picture: {
    kind: 'quote',
    side: 'left',
    words: {
      zh: '你告訴我風有幾級，|我只想知道：|今天出不出海？',
      en: 'You tell me the force of the wind. |I need to know one thing: |do we sail today?',
    },
    name: { zh: '漁民合作社', en: 'Fishers’ Cooperative' },
    office: { zh: '理事長', en: 'Chair' },
    spoken: 'zh',
    step: 1,
  },
  detail: [
    {
      zh: '漁民合作社的理事長說，風力的數字人人看得到，該不該出海卻沒有人說。',
      en: 'The Chair of the Fishers’ Cooperative said that everybody can read the force of the wind, and nobody says whether to sail.',
    },
  ],
  notes: {
    zh: '有一句話，讓會場安靜下來。▶說話的是漁民合作社的理事長。下面的四項議題，都在回答他。',
    en: 'One sentence silenced the room. ▶ It came from the Chair of the Fishers’ Cooperative. All four topics that follow are an answer to it.',
  },
  sources: ['M4'],
  seconds: 20,
};
