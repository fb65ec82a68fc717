/** Where the dates of a timeline stand along it. */
import { scaleLinear } from 'd3';
import { dayOf } from '../../text/dates.ts';

/** Where the first date stands and the last one, whose labels need room on both sides. */
const [FIRST, LAST] = [230, 1660] as const;

type Dated = ReadonlyArray<{ readonly date: string }>;
type Scale = 'true' | 'even';

/** The place of each date, as far apart as the time between them, or evenly. */
export function placesOf(dates: Dated, scale: Scale): readonly number[] {
  const placeOf = scaleOf(dates, scale);
  return dates.map(({ date }) => placeOf(dayOf(date)));
}

/** Where a day stands among the dates; nowhere before the first and after the last of them. */
export function placeOfDay(day: string, dates: Dated, scale: Scale): number | undefined {
  const place = scaleOf(dates, scale)(dayOf(day));
  return place < FIRST || place > LAST ? undefined : place;
}

function scaleOf(dates: Dated, scale: Scale) {
  const days = dates.map(({ date }) => dayOf(date));
  const domain = scale === 'true' ? [days[0] ?? 0, days.at(-1) ?? 1] : days;
  return scaleLinear(
    domain,
    domain.map((_, index) => FIRST + (index * (LAST - FIRST)) / (domain.length - 1)),
  );
}
