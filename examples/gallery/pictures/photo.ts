import type { Samples } from '../samples.ts';

const [quay, light] = [
  {
    file: 'images/harbour.webp',
    alt: {
      zh: '兩部起重機立在碼頭邊，正替一艘貨櫃船卸貨，遠處是山',
      en: 'Two cranes at a quay unload a container ship; hills in the distance',
    },
    title: { zh: '清晨六點，|第三碼頭', en: 'Six in the morning |at Pier 3' },
    caption: {
      zh: '第一艘照共同時刻表|靠泊的船，|早到四分鐘。',
      en: 'The first ship to berth by the shared plan was four minutes early.',
    },
    credit: { zh: '繪圖：北港港務局', en: 'Drawing: Northport Port Authority' },
    date: { zh: '2025年1月6日（示意圖）', en: '6 January 2025 (drawn)' },
  },
  {
    file: 'images/lighthouse.svg',
    alt: {
      zh: '碼頭盡頭有座白色條紋燈塔，海上有一艘小漁船',
      en: 'A striped lighthouse at the end of a quay, a small boat at sea',
    },
    title: { zh: '東燈塔，傍晚', en: 'East Light at dusk' },
    caption: { zh: '準備好的碼頭', en: 'The quay that was ready' },
    credit: { zh: '繪圖：南港港務局', en: 'Drawing: Southport Port Authority' },
    focus: [0.75, 0.5],
  },
] as const;

const left = {
  ...quay,
  side: 'left',
  title: { zh: '第三碼頭，06:00', en: 'Pier 3, 06:00' },
  caption: { zh: '準時離港的船', en: 'The ship that left on time' },
} as const;

/** One picture beside or over what it shows, or one of each side. */
export const photo: Samples<'photo'> = {
  title: { zh: '照片', en: 'Photo' },
  headline: { zh: '共同時刻表的|第一個早晨', en: 'The first morning of the shared plan' },
  pictures: {
    usual: { kind: 'photo', pictures: [{ ...quay, side: 'left', step: 1 }] },
    right: { kind: 'photo', pictures: [{ ...light, side: 'right', step: 1 }] },
    both: {
      kind: 'photo',
      pictures: [{ ...quay, title: left.title, caption: left.caption, focus: [0.5, 0.7] }],
    },
    smallest: {
      kind: 'photo',
      pictures: [
        { file: light.file, alt: light.alt, title: light.title, credit: light.credit, side: 'none' },
      ],
    },
    largest: {
      kind: 'photo',
      pictures: [
        { ...left, step: 1 },
        { ...light, side: 'right', date: { zh: '2025年1月6日', en: '6 January 2025' }, step: 2 },
      ],
    },
  },
};
