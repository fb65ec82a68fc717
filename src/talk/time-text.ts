/** Times as the console writes them. The same in both languages. */

/** The time of day, 24 hours: `14:05:09`, or `14:05` without seconds. */
export function clockText(time: number, seconds = true): string {
  const date = new Date(time);
  const parts = [date.getHours(), date.getMinutes(), ...(seconds ? [date.getSeconds()] : [])];
  return parts.map(twoDigits).join(':');
}

/** A length of time: `4:05`, `1:04:05`; a negative one with a minus sign. Cut to whole seconds towards zero. */
export function durationText(milliseconds: number): string {
  const total = Math.trunc(Math.abs(milliseconds) / 1000);
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const text =
    hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}` : `${minutes}:${twoDigits(seconds)}`;
  return milliseconds < 0 && total > 0 ? `−${text}` : text;
}

/** The next time at which a clock shows `10:45`, `10.45`, `1045` or `１０：４５`, in milliseconds; `undefined` for no time of day. */
export function nextTime(typed: string, now: number): number | undefined {
  // What an input method for Chinese types is as wide as a character.
  const match = /^(\d{1,2})[:.]?(\d{2})$/u.exec(typed.normalize('NFKC').trim());
  const [hours, minutes] = [Number(match?.[1] ?? 24), Number(match?.[2])];
  if (!match || hours > 23 || minutes > 59) return undefined;
  const date = new Date(now);
  date.setHours(hours, minutes, 0, 0);
  if (date.getTime() <= now) date.setDate(date.getDate() + 1);
  return date.getTime();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
