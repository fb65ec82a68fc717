/** How long it takes to say a text aloud, at the pace of a speech that is also interpreted. */
import { languages, type Text } from './language.ts';
import { PRESS } from './presses.ts';

const HAN_PER_MINUTE = 220;
const WORDS_PER_MINUTE = 130;
/** From a press until the room has seen what it brought. */
const SECONDS_PER_PRESS = 3;

/** Seconds for notes and the presses of their slide, in the language that takes longer, rounded up to 5. */
export function secondsToSay(notes: Text, presses: number): number {
  const longest = Math.max(...languages.map((language) => secondsOf(notes[language])));
  return Math.ceil((longest + presses * SECONDS_PER_PRESS) / 5) * 5;
}

/** Han characters one by one, names and numbers in other signs word by word. */
function secondsOf(text: string): number {
  const spoken = text.replaceAll(PRESS, ' ');
  const han = spoken.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = spoken.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}’'+-]*/gu)?.length ?? 0;
  return (han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE) * 60;
}
