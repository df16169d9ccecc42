import { expect, test } from 'vitest';
import { withEdits } from '../../../../renderer/studio/protocol-edits.ts';
import { fitOf, isFitsPath, rowName } from '../../../../renderer/studio/row-paths.ts';
import { defaultProtocol } from '../../../../shared/protocol/default/default-protocol.ts';
import { staleRows, withoutStale } from '../../../../shared/protocol/floors/stale.ts';
import { whole } from '../../../../shared/protocol/floors/whole.ts';
import { parseProtocol } from '../../../../shared/protocol/parse.ts';
import type { Protocol } from '../../../../shared/protocol/schema.ts';

const start = whole(defaultProtocol('uk'));
const edited = (edits: Readonly<Record<string, unknown>>): Protocol => withEdits(start, edits) as Protocol;
const sheetIn = (protocol: Protocol, language: string): ReadonlyMap<string, string> =>
  new Map(
    protocol.translations?.find((one) => one.language === language)?.sheet?.map(({ of, is }) => [of, is]),
  );

test('a question in other words is stale in every language that has it, and a person can say of each that it fits', () => {
  const next = edited({ 'questions.@C19.ask': 'Another one?' });
  const stale = staleRows(start, next);
  expect(stale.map(({ language }) => language).toSorted()).toEqual(['ar', 'de', 'es', 'fr', 'pl', 'pt']);
  const left = (fits: typeof stale) =>
    (withoutStale(start, next, fits).translations ?? [])
      .filter(({ questions }) => questions.some(({ code }) => code === 'C19'))
      .map(({ language }) => language);
  expect(left([])).toEqual([]);
  expect(left(stale.filter(({ language }) => language === 'es'))).toEqual(['es']);
  expect(left(stale)).toHaveLength(6);
});
test('that it fits is no part of the protocol, and reads back to what it is about', () => {
  const path = 'translations.@es.questions.@C19.stillFits';
  expect(isFitsPath(path)).toBe(true);
  expect(fitOf(path)).toEqual({ language: 'es', list: 'questions', code: 'C19' });
  expect(fitOf('translations.@es.checkedBy')).toBeUndefined();
  expect(edited({ [path]: true })).toEqual(start);
});
test('a sentence of the sheet takes its translation along where somebody says so, and lets the old one go', () => {
  const was = 'Moisturiser every day.';
  const now = 'Moisturiser each day.';
  const id = start.aftercare.lines.find(({ text }) => text === was)?.id ?? '';
  const said = sheetIn(start, 'es').get(was);
  expect(said).toBeDefined();
  const next = edited({
    [`aftercare.lines.@${id}.text`]: now,
    'aftercare.leafletVersion': 2,
    [`translations.@es.sheet.@${rowName(now)}.is`]: said,
  });
  expect(parseProtocol(next).ok).toBe(true);
  const released = withoutStale(start, next);
  expect(sheetIn(released, 'es').get(now)).toBe(said);
  expect(sheetIn(released, 'es').has(was)).toBe(false);
  expect(sheetIn(released, 'de').has(now)).toBe(false);
  // Nothing else of the sheet went: names of zones and products are there still.
  expect(sheetIn(released, 'es').size).toBe(sheetIn(start, 'es').size);
});
test('a translation that is emptied goes, and one without words is never stored', () => {
  const of = 'Moisturiser every day.';
  const emptied = edited({ [`translations.@es.sheet.@${rowName(of)}.is`]: undefined });
  expect(sheetIn(emptied, 'es').has(of)).toBe(false);
  const fresh = edited({ [`translations.@es.sheet.@${rowName('Rest. Twice.')}.is`]: 'Descanse.' });
  expect(sheetIn(fresh, 'es').get('Rest. Twice.')).toBe('Descanse.');
});
test('a translation of a sentence that the sheet does not say is let go at release; names of zones and products stay', () => {
  const zone = start.zones[0]?.nameOnSheet ?? '';
  const begun = {
    ...start,
    translations: start.translations?.map((one) => ({
      ...one,
      sheet: one.sheet?.filter(({ of }) => of !== zone),
    })),
  } as Protocol;
  const next = withEdits(begun, {
    [`translations.@es.sheet.@${rowName('Typed half w')}.is`]: 'A medias',
    [`translations.@es.sheet.@${rowName(zone)}.is`]: 'Línea',
  }) as Protocol;
  const released = withoutStale(begun, next);
  expect(sheetIn(released, 'es').has('Typed half w')).toBe(false);
  expect(sheetIn(released, 'es').get(zone)).toBe('Línea');
});
test('what the law adds to a consent is not read in a translation of other words', () => {
  const eu = whole(defaultProtocol('eu'));
  const consentAdditions = eu.pack.consentAdditions.map((one) => ({
    ...one,
    text: 'I was shown the label.',
  }));
  const next = withoutStale(eu, { ...eu, pack: { ...eu.pack, consentAdditions } });
  expect(eu.translations?.[0]?.additions.length).toBeGreaterThan(0);
  for (const { additions } of next.translations ?? []) expect(additions).toEqual([]);
});
