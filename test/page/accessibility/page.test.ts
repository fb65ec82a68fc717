import { expect, it } from 'vitest';
import type { AccessibilitySpec } from '../../../src/deck/spec.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { renderAccessibilityPage } from '../../../src/page/accessibility/page.ts';
import { statementText as words } from '../../../src/text/words/statement-text.ts';
import results from '../../fixtures/check-results.json' with { type: 'json' };
import { measure } from '../../fixtures/measure.ts';
import { origin } from '../../fixtures/origin.ts';
import { smallDeck } from '../../fixtures/small-deck.ts';
import { readPage, shows } from '../read-page.ts';

function statement(accessibility: AccessibilitySpec = {}) {
  const deck = resolveDeck(smallDeck({ accessibility }));
  const { head, body } = renderAccessibilityPage({
    deck,
    edition: 'public',
    origin,
    icons: new Map(),
    measure,
  });
  return readPage(`<html><head>${head.value}</head><body>${body.value}</body></html>`);
}

it('claims nothing of a deck that nobody has checked, and invents no contact', () => {
  const page = statement();
  for (const text of [words.unchecked, words.notPrepared, words.feedbackToGiver, words.enforcementBy])
    expect(shows(page, text)).toBe(true);
  for (const text of [words.partial, words.norm, words.nothingFound, words.feedbackTo])
    expect(shows(page, text)).toBe(false);
});

it('names the norms, the contact and the procedure that a deck gives', () => {
  const norm = { zh: '港口規範', en: 'The harbours’ norm' };
  const procedure = { zh: '請向港務局申訴。', en: 'Complain to the harbour master.' };
  const page = statement({
    norms: [norm],
    enforcement: [procedure],
    contact: { name: { zh: '燈塔', en: 'Lighthouse' }, address: 'mailto:light@example.org' },
    results,
  });
  for (const text of [norm, procedure, words.partial, words.feedbackTo, { zh: '燈塔', en: 'Lighthouse' }])
    expect(shows(page, text)).toBe(true);
  expect(shows(page, words.feedbackToGiver)).toBe(false);
});

it('lists what was found by the part in which it was found', () => {
  const found = { ...results.found, axe: { ...results.found.axe, handout: ['region: <p>'] } };
  const page = statement({ results: { ...results, found } });
  expect(shows(page, { zh: '講義：region: <p>', en: 'the handout: region: <p>' })).toBe(true);
  expect(shows(page, { zh: '結果：1', en: 'Result: 1' })).toBe(true);
});

it('a contact that leads nowhere is refused, with the remedy', () => {
  const contact = { name: 'Lighthouse', address: 'javascript:alert(1)' };
  expect(() => resolveDeck(smallDeck({ accessibility: { contact } }))).toThrow(
    'accessibility.contact.address: is no address to write to or call: “javascript:alert(1)”. Begin it with mailto:, tel: or https://.',
  );
});
