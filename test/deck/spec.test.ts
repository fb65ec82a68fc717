import { describe, expectTypeOf, it } from 'vitest';
import type { Deck, Slide } from '../../src/deck/deck.ts';
import type { Text } from '../../src/text/language.ts';
import type { Picture, Kind, PictureSpec } from '../../src/kinds/schemas.ts';
import type { DeckSpec, DelegationsSpec, SectionSpec, SlideSpec, TermSpec } from '../../src/deck/spec.ts';

// The compiler is the judge here: a line under @ts-expect-error that compiles is an error of `npx oxlint --type-aware --type-check test`.
const text = { zh: '港口', en: 'Harbour' };
const asked: PictureSpec = { kind: 'rows', rows: [{ heading: text, text }] };
const slide: SlideSpec = {
  id: 'a',
  headline: text,
  picture: asked,
  detail: [text],
  notes: text,
  sources: ['P1'],
};

describe('the compiler tells an author of', () => {
  it('a missing language', () => {
    // @ts-expect-error English is missing.
    expectTypeOf({ ...slide, headline: { zh: '港口' } }).toExtend<SlideSpec>();
    expectTypeOf({ ...slide, headline: text }).toExtend<SlideSpec>();
  });

  it('a kind that does not exist', () => {
    // @ts-expect-error There is no pie.
    const wrong: PictureSpec['kind'] = 'pie';
    expectTypeOf(wrong).toBeString();
  });

  it('a field of another kind', () => {
    // @ts-expect-error Rows have no cards.
    const wrong: PictureSpec = { kind: 'rows', rows: [], cards: [] };
    expectTypeOf(wrong).toExtend<object>();
  });

  it('a part that is missing', () => {
    // @ts-expect-error Rows are missing.
    const wrong: PictureSpec = { kind: 'rows' };
    expectTypeOf(wrong).toExtend<object>();
  });

  it('a relation of one or of three', () => {
    type Between = DelegationsSpec['relations'][number]['between'];
    expectTypeOf<Between>().toEqualTypeOf<[string, string]>();
  });

  it('a role and a firmness that do not exist', () => {
    type As = DelegationsSpec['people'][number]['appearances'][number]['as'];
    expectTypeOf<As>().toEqualTypeOf<'convened' | 'chaired' | 'headed' | 'led' | 'spoke' | 'attended'>();
    type Firmness = PictureSpec<'frame'>['frame']['verb']['firmness'];
    expectTypeOf<Firmness>().toEqualTypeOf<'will' | 'expects' | 'could' | 'hope'>();
  });
});

describe('an author may leave out', () => {
  it('what has a default', () => {
    type Optional<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
    expectTypeOf<Optional<SlideSpec>>().toEqualTypeOf<
      'about' | 'detail' | 'remark' | 'seconds' | 'sources' | 'terms'
    >();
    expectTypeOf<Optional<DeckSpec>>().toEqualTypeOf<
      | 'accessibility'
      | 'backup'
      | 'brief'
      | 'firstLanguage'
      | 'fonts'
      | 'putOff'
      | 'slotMinutes'
      | 'source'
      | 'topics'
    >();
    expectTypeOf<Optional<TermSpec>>().toEqualTypeOf<'full'>();
    expectTypeOf<Optional<SectionSpec>>().toEqualTypeOf<never>();
  });

  it('the second language of a label, but not of a text', () => {
    expectTypeOf<TermSpec['name']>().toEqualTypeOf<number | string | { zh: string; en: string }>();
    expectTypeOf<TermSpec['meaning']>().toEqualTypeOf<{ zh: string; en: string }>();
  });
});

describe('a renderer gets', () => {
  it('nothing optional that has a default', () => {
    expectTypeOf<Slide['seconds']>().toEqualTypeOf<number>();
    expectTypeOf<Slide['terms']>().toExtend<readonly object[]>();
    expectTypeOf<Picture<'frame'>['finding']['step']>().toEqualTypeOf<number>();
  });

  it('every label in both languages', () => {
    expectTypeOf<Picture<'frame'>['subject']['label']>().toExtend<Text>();
    expectTypeOf<string>().not.toExtend<Picture<'frame'>['subject']['label']>();
  });

  it('each of the kinds that an author may write', () => {
    expectTypeOf<Kind>().toEqualTypeOf<PictureSpec['kind']>();
    expectTypeOf<Picture<'frame'> | Picture<'rows'>>().toExtend<Picture>();
  });

  it('a deck that it cannot change', () => {
    const refuse = (deck: Deck): void => {
      // @ts-expect-error A deck is read-only.
      deck.seconds = 0;
      // @ts-expect-error So is the list of its slides.
      deck.slides.pop();
    };
    expectTypeOf(refuse).toBeFunction();
  });
});
