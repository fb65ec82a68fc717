import type { Samples } from '../samples.ts';

const [opening, review, pause, power, drill, next] = [
  {
    from: '09:30',
    to: '09:50',
    text: { zh: '開幕致詞', en: 'Opening words' },
    who: { zh: '兩港港務長', en: 'both Harbour Masters' },
  },
  {
    from: '09:50',
    to: '10:30',
    text: { zh: '準點靠泊：一年回顧', en: 'Berthing on time: one year' },
    who: { zh: '北港港務局', en: 'North Port Authority' },
    side: 'left',
  },
  { from: '10:30', to: '10:45', text: { zh: '休息', en: 'Break' }, break: true },
  {
    from: '10:45',
    to: '11:25',
    text: { zh: '岸電與減碳', en: 'Shore power and carbon' },
    who: { zh: '南港港務局', en: 'South Port Authority' },
    side: 'right',
  },
  {
    from: '11:25',
    to: '12:00',
    text: { zh: '聯合演練', en: 'Joint drill' },
    who: { zh: '兩港', en: 'both ports' },
  },
  {
    from: '12:00',
    to: '12:20',
    text: { zh: '約定下次對話', en: 'Date of the next dialogue' },
    who: { zh: '兩港港務長', en: 'both Harbour Masters' },
  },
] as const;

const day = { kind: 'agenda', date: '2025-09-10', place: { zh: '南港', en: 'South Harbour' } } as const;

/** A meeting's sessions to scale, at the least and the most, and shown again while it goes on. */
export const agenda: Samples<'agenda'> = {
  title: { zh: '議程', en: 'Agenda' },
  headline: { zh: '一個上午，|從靠泊談到演練', en: 'One morning, |from berths to drills' },
  pictures: {
    usual: { ...day, items: [opening, review, pause, power, drill, next] },
    smallest: { ...day, items: [{ ...review, to: '12:00' }, next] },
    largest: {
      ...day,
      place: { zh: '南港（臺北時間）', en: 'South Harbour (Taipei time)' },
      items: [
        { from: '09:00', to: '09:30', text: { zh: '報到', en: 'Registration' } },
        opening,
        review,
        pause,
        power,
        drill,
        next,
        { from: '12:20', to: '14:00', text: { zh: '參觀岸電設施', en: 'Visit to the power supply' } },
      ],
    },
    now: { ...day, items: [opening, review, pause, power, drill, next], now: 3 },
  },
};
