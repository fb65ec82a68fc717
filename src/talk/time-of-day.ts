/** Times of day as people type them. */

// What an input method for Chinese types is as wide as a character, until `normalize` makes it narrow.
const before =
  /^(?<half>上午|早上|下午|晚上)?\s*(?<hours>\d{1,2})(?:[:.點時]\s*|(?=\d{2}(?!\d)))(?<minutes>\d{2})分?/u;
const after = /\s*(?<latinHalf>[ap]\.?m\.?)?$/u;
const pattern = new RegExp(before.source + after.source, 'u');

/**
 * The next time at which a clock shows `14:30`, `14.30`, `1430`, `2:30 PM` or `下午2:30`, in milliseconds. `undefined`
 * for no time of day, and for one that does not say which half of the day it means: `2:30` where that has passed today
 * and 14:30 has not.
 */
export function nextTime(typed: string, now: number): number | undefined {
  const { half, latinHalf, hours, minutes } =
    pattern.exec(typed.normalize('NFKC').trim().toLowerCase())?.groups ?? {};
  if (hours === undefined || Number(minutes) > 59 || (half && latinHalf)) return undefined;
  const named = half ?? latinHalf;
  const isLate = named === undefined ? undefined : /^(?:下午|晚上|p)/u.test(named);
  const hour = hourOf(Number(hours), isLate);
  // Midnight is no hour of the evening that people agree on.
  if (hour === undefined || (half === '晚上' && hour === 12)) return undefined;
  const at = (wanted: number): number => new Date(now).setHours(wanted, Number(minutes), 0, 0);
  if (at(hour) > now) return at(hour);
  const mayBeLate = isLate === undefined && hour >= 1 && hour <= 12 && !hours.startsWith('0');
  if (mayBeLate && at((hour % 12) + 12) > now) return undefined;
  const tomorrow = new Date(at(hour));
  return tomorrow.setDate(tomorrow.getDate() + 1);
}

/** The hour of 24, of one that may be told by halves of the day. */
function hourOf(hour: number, isLate: boolean | undefined): number | undefined {
  if (hour > 23 || (isLate === false && hour > 12)) return undefined;
  if (isLate === undefined || hour > 12) return hour;
  return (hour % 12) + (isLate ? 12 : 0);
}
