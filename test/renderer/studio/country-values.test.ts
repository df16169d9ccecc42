import { expect, test } from 'vitest';
import { valueOf, withEdits } from '../../../renderer/studio/protocol-edits.ts';
import { packValueOf } from '../../../shared/protocol/country-pack.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { OWN_RULE } from '../../../shared/protocol/default/packs.ts';
import { fieldName } from '../../../shared/protocol/field-name.ts';
import { packNames } from '../../../shared/protocol/pack-names.ts';
import { parseProtocol } from '../../../shared/protocol/parse.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';

const protocol = defaultProtocol('uk');
const edited = (edits: Readonly<Record<string, unknown>>) =>
  must(parseProtocol(withEdits(protocol, edits))).pack;

test('who signs for the sheet is set by a tap where the country says nothing of it', () => {
  expect(protocol.pack.receiptSignatures).toBeUndefined();
  const { receiptSignatures } = edited({ 'pack.receiptSignatures.value': 'both' });
  expect(receiptSignatures).toEqual({ known: true, value: 'both', source: OWN_RULE });
  const sourced = edited({
    'pack.receiptSignatures.value': 'both',
    'pack.receiptSignatures.source': 'Sedona AZ 8.45.090',
  });
  expect(sourced.receiptSignatures).toMatchObject({ source: 'Sedona AZ 8.45.090' });
});

test('what nobody knew is known once a value or its source is typed, and keeps counting as the stricter else', () => {
  expect(protocol.pack.idRequired.known).toBe(false);
  expect(edited({ 'pack.idRequired.value': valueOfYes('false') }).idRequired).toMatchObject({
    known: true,
    value: false,
  });
  // Somebody confirmed that the stricter one holds.
  const confirmed = edited({ 'pack.idRequired.source': 'Council, by letter' }).idRequired;
  expect(confirmed).toEqual({ known: true, value: true, source: 'Council, by letter' });
  expect(packValueOf(edited({ 'pack.minimumAgeYears.value': 21 }).idRequired)).toBe(true);
});

test.each([
  ['minimumAgeYears', 21],
  ['guardianUnderYears', 16],
  ['bloodDonationMonths', 6],
  ['recordRetentionYears', 10],
  ['emergencyNumber', '112'],
  ['bloodDonationWait', '6 months'],
  ['patchTestSeverity', 'hard'],
  ['witnessRequired', false],
] as const)('%s takes what is typed, and the others stay as they were', (key, value) => {
  const pack = edited({ [`pack.${key}.value`]: value });
  expect(packValueOf<unknown>(pack[key] as never)).toBe(value);
  for (const other of Object.keys(protocol.pack) as (keyof typeof pack)[])
    if (other !== key) expect(pack[other], other).toEqual(protocol.pack[other]);
});

test('a source that was emptied is the studio’s own rule, never none', () => {
  expect(edited({ 'pack.minimumAgeYears.source': '' }).minimumAgeYears).toMatchObject({ source: OWN_RULE });
});

test('each value of a country has a name where a release is shown', () => {
  const names = Object.keys(packNames).map((key) => inEnglish(fieldName(protocol, `pack.${key}`)));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name.length).toBeGreaterThan(3);
});

const valueOfYes = (text: string): unknown => {
  const read = valueOf('yesNo', text);
  return read.ok ? read.value : undefined;
};
