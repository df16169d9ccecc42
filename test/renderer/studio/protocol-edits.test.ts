import { expect, test } from 'vitest';
import { colourRows } from '../../../shared/protocol/colour-rows.ts';
import { at, textOf, valueOf, withEdits } from '../../../renderer/studio/protocol-edits.ts';
import { defaultColour } from '../../../shared/protocol/default/colour.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { parseProtocol } from '../../../shared/protocol/parse.ts';
import { inEnglish, inWords } from '../../builders/in-words.ts';

const protocol = defaultProtocol('uk');

test('edits make a new protocol that still parses, and leave the old one as it is', () => {
  const before = JSON.stringify(protocol);
  const made = withEdits(protocol, {
    'limits.touchUpMinimumDays.value': 30,
    'aftercare.allowedFrom.tanningBed': 40,
    'products.0.maximumGrams': 12,
    'aftercare.healing.patchyFromDay': 6,
  });
  const read = parseProtocol(made);
  expect(read.ok).toBe(true);
  if (!read.ok) return;
  expect(at(read.value, 'limits.touchUpMinimumDays.value')).toBe(30);
  expect(read.value.products[0]?.maximumGrams).toBe(12);
  expect(read.value.aftercare.healing.patchyFromDay).toBe(6);
  expect(read.value.products).toHaveLength(protocol.products.length);
  expect(JSON.stringify(protocol)).toBe(before);
});

test('an edit that breaks the order is named by main at the very path of the field', () => {
  const read = parseProtocol(withEdits(protocol, { 'aftercare.allowedFrom.razor': 1 }));
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.error.issues.map(({ field }) => field)).toContain('aftercare.allowedFrom.razor');
});

test('each kind of field reads its own text', () => {
  expect(valueOf('number', '28')).toEqual({ ok: true, value: 28 });
  expect(valueOf('number', '').ok).toBe(false);
  expect(valueOf('numberOrNothing', '')).toEqual({ ok: true, value: null });
  expect(valueOf('dayOrNever', 'Never')).toEqual({ ok: true, value: 'never' });
  expect(inWords(valueOf('dayOrNever', 'soon'))).toMatchObject({
    ok: false,
    says: expect.stringContaining('never'),
  });
  expect(valueOf('number', '-3').ok).toBe(false);
  expect(valueOf('textOrNothing', '  ')).toEqual({ ok: true, value: null });
});

test.each([
  ['60 to 120', [60, 120]],
  ['60-120', [60, 120]],
  ['60–120', [60, 120]],
  ['60 – 120', [60, 120]],
  ['60, 120', [60, 120]],
  ['60 120', [60, 120]],
  ['60;120', [60, 120]],
  ['٦٠ - ١٢٠', [60, 120]],
  ['1,5 to 2,5', [1.5, 2.5]],
  ['0 to 30', [0, 30]],
  ['', undefined],
  ['  ', undefined],
])('"%s" is a shortest and a longest time', (text, value) =>
  expect(valueOf('spanOrAbsent', text)).toEqual({ ok: true, value }),
);
test.each(['60', '120 to 60', '60 to 90 to 120', 'about an hour', '60 to', '-5 to 20', '1,000 to 2,000'])(
  '"%s" is none, and the field says what to type',
  (text) => expect(valueOf('spanOrAbsent', text)).toMatchObject({ ok: false }),
);
test('what a label may leave unsaid is taken out by an empty field, and shown as it is typed', () => {
  expect(valueOf('numberOrAbsent', '')).toEqual({ ok: true, value: undefined });
  expect(valueOf('numberOrAbsent', '90')).toEqual({ ok: true, value: 90 });
  const made = withEdits(protocol, {
    'products.0.numbAfterMinutes': [45, 90],
    'products.0.watchAfterMinutes': undefined,
  });
  const read = parseProtocol(made);
  expect(read.ok && read.value.products[0]?.numbAfterMinutes).toEqual([45, 90]);
  expect(read.ok && read.value.products[0]?.watchAfterMinutes).toBeUndefined();
  expect(valueOf('spanOrAbsent', textOf([45, 90]))).toEqual({ ok: true, value: [45, 90] });
});

test('an unknown value is shown as an empty field', () => {
  expect(textOf(null)).toBe('');
  expect(textOf(0)).toBe('0');
});

test('a shift may lie below zero, and nothing else may', () => {
  expect(valueOf('signedNumber', '-1,5')).toEqual({ ok: true, value: -1.5 });
  expect(valueOf('signedNumber', '')).toMatchObject({ ok: false });
  expect(valueOf('number', '-1.5')).toMatchObject({ ok: false });
  const read = parseProtocol(
    withEdits(
      { ...protocol, colour: defaultColour },
      { 'colour.healed.bShift': -2.5, 'colour.exposure.castMost': 2, 'colour.undertone.coolBelow': 45 },
    ),
  );
  if (!read.ok) throw new Error('does not parse');
  expect(read.value.colour).toMatchObject({
    healed: { bShift: -2.5 },
    exposure: { castMost: 2 },
    undertone: { coolBelow: 45 },
  });
});

test('every number of colour match can be edited, each under a name of its own', () => {
  const numbers = Object.entries(defaultColour).flatMap(([group, values]) =>
    Object.entries(values).flatMap(([key, value]) => (typeof value === 'number' ? [`${group}.${key}`] : [])),
  );
  expect(colourRows.map(({ group, key }) => `${group}.${key}`).toSorted()).toEqual(numbers.toSorted());
  expect(
    inWords(new Set(colourRows.map(({ says, unit }) => `${inEnglish(says)} ${inEnglish(unit)}`)).size),
  ).toBe(colourRows.length);
});

test('days are a list, and a mark inside a number is asked about', () => {
  for (const typed of ['2, 7, 28', '2,7,28', '2 7 28', '2;7;28', '２，７，２８'])
    expect(valueOf('days', typed)).toEqual({ ok: true, value: [2, 7, 28] });
  for (const typed of ['1,100', '2,728', '1.000'])
    expect(valueOf('days', typed)).toMatchObject({ ok: false });
});

test('a number is read as the country of the studio writes it, with its unit typed along', () => {
  expect(valueOf('number', '1,000', { mark: 'point' })).toEqual({ ok: true, value: 1000 });
  expect(valueOf('number', '1,000')).toMatchObject({ ok: false });
  expect(valueOf('number', '60 g', { unit: 'g' })).toEqual({ ok: true, value: 60 });
  expect(valueOf('number', '60 mg', { unit: 'g' })).toMatchObject({ ok: false });
  expect(textOf(0.5, 'comma')).toBe('0,5');
});
