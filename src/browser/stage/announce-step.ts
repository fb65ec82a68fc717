/** What a step has shown is said to screen readers, in the language that is shown; a switch in the sheet of keys stops it. */
import { inEach, languages } from '../../text/language.ts';
import type { TalkPlace } from '../../talk/talk.ts';
import { announce } from '../announce.ts';
import type { Behaviour } from '../behaviour.ts';
import { slides } from '../page.ts';
import { onRemembered, remember, remembered } from '../remember.ts';

const NAME = 'announce-steps';

/** Characters that are said at most: a listener has the speaker to hear too. */
const BRIEF = 140;

let isOn = true;

/** Says what a step added to its slide; nothing for a step that only draws. */
export function announceStep({ slide: id, step }: TalkPlace): void {
  if (!isOn) return;
  announce(() => {
    const slide = slides.find((candidate) => candidate.id === id);
    const added = [...(slide?.querySelectorAll(`.fragment[data-fragment-index="${step - 1}"]`) ?? [])];
    const text = inEach((language) => shorten(added.map((part) => textIn(part, language)).join(' ')));
    return languages.some((language) => text[language] !== '') ? text : undefined;
  });
}

/** The switch. */
export const stepAnnouncements: Behaviour = () => {
  const set = (wanted: boolean): void => {
    isOn = wanted;
    for (const box of document.querySelectorAll<HTMLInputElement>('[data-announce-steps]'))
      box.checked = wanted;
  };
  set(remembered(NAME) !== 'off');
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-announce-steps]')) return;
    set(target.checked);
    remember(NAME, target.checked ? 'on' : 'off');
  });
  onRemembered(NAME, (value) => set(value !== 'off'));
};

function textIn(part: Element, language: string): string {
  const copy = part.cloneNode(true) as Element;
  for (const other of languages.filter((candidate) => candidate !== language))
    for (const hidden of copy.querySelectorAll(`.in-${other}`)) hidden.remove();
  for (const unsaid of copy.querySelectorAll('[aria-hidden="true"], .detail')) unsaid.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > BRIEF ? `${trimmed.slice(0, BRIEF)}…` : trimmed;
}
