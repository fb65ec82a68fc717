/** Steps as clicks: with each, the objects of a step appear. */
import { attributes, xml, type Xml } from '../xml.ts';
import type { Written } from './objects.ts';

/** The clicks of a slide; nothing where all is there from the start. */
export function writeTiming(objects: readonly Written[]): Xml {
  const later = objects.filter(({ step }) => step > 0);
  if (later.length === 0) return xml``;
  const steps = [...new Set(later.map(({ step }) => step))].toSorted((a, b) => a - b);
  return xml`<anim:par presentation:node-type="timing-root"><anim:seq presentation:node-type="main-sequence">
${steps.map((wanted) => writeClick(later.filter(({ step }) => step === wanted)))}</anim:seq></anim:par>
`;
}

function writeClick(objects: readonly Written[]): Xml {
  return xml`<anim:par smil:begin="next"><anim:par smil:begin="0s">
${objects.map(({ id }, index) => writeEffect(id, index === 0 ? 'on-click' : 'with-previous'))}</anim:par></anim:par>
`;
}

function writeEffect(id: string, node: string): Xml {
  const effect = attributes({
    'smil:begin': '0s',
    'smil:fill': 'hold',
    'presentation:node-type': node,
    'presentation:preset-class': 'entrance',
    'presentation:preset-id': 'ooo-entrance-appear',
  });
  const change = attributes({
    'smil:begin': '0s',
    'smil:dur': '0.001s',
    'smil:fill': 'hold',
    'smil:targetElement': id,
    'anim:sub-item': 'whole',
    'smil:attributeName': 'visibility',
    'smil:to': 'visible',
  });
  return xml`<anim:par${effect}><anim:set${change}/></anim:par>
`;
}
