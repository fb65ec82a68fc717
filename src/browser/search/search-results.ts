/** Hits as a list of links, written with text alone. */
import { interfaceText } from '../../text/words/interface-text.ts';
import { formatHash } from '../address.ts';
import { slides } from '../page.ts';
import { isExplorable } from './find-slides.ts';
import { excerpt, type Hit } from './search.ts';
import { currentLanguage } from '../settings.ts';

const placeNames = {
  headline: interfaceText.inHeadline,
  picture: interfaceText.onSlide,
  body: interfaceText.body,
  term: interfaceText.term,
  detail: interfaceText.inDetail,
};

/** One list item for a hit. */
export function renderHit(hit: Hit): HTMLElement {
  const { passage } = hit;
  const language = currentLanguage();
  const slide = slides.find(({ id }) => id === passage.slide);
  const link = element('a', 'hit');
  link.setAttribute('href', addressOf(hit));
  const headline = slide?.querySelector(`h2 .in-${language}, h2 > span:not([lang])`)?.textContent ?? '';
  link.append(element('span', 'number', slide?.dataset['number'] ?? ''), element('span', 'title', headline));
  if (passage.text !== headline.trim()) {
    const snippet = element('span', 'snippet');
    if (passage.lang) snippet.lang = passage.lang;
    snippet.append(...withMarks(excerpt(hit)));
    link.append(element('span', 'where', placeNames[passage.place][language]), snippet);
  }
  const item = element('li');
  item.dataset['slide'] = passage.slide;
  item.append(link);
  return item;
}

/** A body or a person is shown where it can be explored; everything else on its slide. */
function addressOf(hit: Hit): string {
  const { owner, slide } = hit.passage;
  return formatHash({ slide, step: undefined, query: isExplorable(hit) ? owner.replace(' ', '=') : '' });
}

function withMarks({ text, marks }: ReturnType<typeof excerpt>): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    nodes.push(new Text(text.slice(at, from)), element('mark', '', text.slice(from, to)));
    at = to;
  }
  return [...nodes, new Text(text.slice(at))];
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
