import type { Samples } from '../samples.ts';

const office = {
  name: { zh: '北港港務局　對話辦公室', en: 'Northport Port Authority, Dialogue Office' },
  mail: 'dialogue@northport.example',
  phone: '+00 2 0000 1234',
};
const next = {
  text: { zh: '第3次對話', en: '3rd Dialogue' },
  date: { zh: '2027年5月12日', en: '12 May 2027' },
  place: { zh: '北港', en: 'Northport' },
  verb: { firmness: 'expects', words: { zh: '預計', en: 'expected' } },
} as const;

/** Thanks, whom to ask, and the code or the date in the eye of both threads. */
export const closing: Samples<'closing'> = {
  title: { zh: '結語', en: 'Closing' },
  headline: { zh: '謝謝', en: 'Thank you' },
  pictures: {
    usual: {
      kind: 'closing',
      contacts: [office],
      address: 'https://northport.example/dialogue',
      found: { zh: '簡報、講義、聯絡方式', en: 'Slides, handout, contacts' },
      next,
    },
    smallest: {
      kind: 'closing',
      contacts: [{ name: { zh: '兩港', en: 'Two harbours' } }],
      address: 'https://x.example',
    },
    largest: {
      kind: 'closing',
      contacts: [
        office,
        {
          name: { zh: '南港港務局　航運處', en: 'Southport Port Authority, Shipping' },
          mail: 'ships@southport.example',
          phone: '+00 7 0000 5678',
        },
      ],
      address: 'https://dialogue.northport.example/third-dialogue/slides',
      found: { zh: '兩港的簡報與講義', en: 'Slides and handouts of both harbours' },
      next: { ...next, verb: { firmness: 'hope', words: { zh: '高度期待', en: 'strongly hope' } } },
    },
    'without-code': { kind: 'closing', contacts: [office], next },
  },
};
