/** Shortens the coordinates of paths: the browser writes seven decimals of each, and a line of dots is thousands of curves. */

const SEGMENT = /^[-\d. ]+ [clmvy]$/gmu;
const LONG_NUMBER = /-?\d*\.\d{3,}/gu;

/** The stream with points to a hundredth of their unit, which is less than can be seen; matrices and text stay. */
export function roundPaths(stream: string): string {
  return stream.replace(SEGMENT, (segment) => segment.replace(LONG_NUMBER, roundNumber));
}

function roundNumber(number: string): string {
  return String(Math.round(Number(number) * 100) / 100);
}
