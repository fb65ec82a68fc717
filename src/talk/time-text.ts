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

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
