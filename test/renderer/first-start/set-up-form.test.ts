import { expect, test } from 'vitest';
import { packFacts } from '../../../renderer/first-start/pack-facts.ts';
import {
  emptyForm,
  fieldOfIssue,
  issuesOf,
  requestOf,
  stepIds,
  stepOfIssue,
} from '../../../renderer/first-start/set-up-form.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { countryPacks } from '../../../shared/protocol/default/packs.ts';
import { inEnglish } from '../../builders/in-words.ts';

const filled = {
  ...emptyForm('Europe/London'),
  name: 'Dot',
  phone: '1',
  pack: 'uk' as const,
  practitioner: 'Dana',
  passphrase: 'four ordinary words',
  again: 'four ordinary words',
};

test('a form without open fields is a request the door accepts, with and without a keyring', () => {
  for (const keyring of [true, false]) {
    for (const step of stepIds(keyring)) expect(issuesOf(step, filled, ['Europe/London'])).toEqual({});
    const read = contract['setup.begin'].parse(requestOf(filled, keyring));
    expect(read).toMatchObject({ ok: true, value: { passphrase: keyring ? null : 'four ordinary words' } });
  }
});

test('an empty form names every needed field', () => {
  const empty = emptyForm('Moon/Base');
  expect(Object.keys(issuesOf('studio', empty, ['UTC']))).toEqual(['name', 'phone', 'timeZone']);
  expect(Object.keys(issuesOf('country', empty, []))).toEqual(['pack']);
  // California prints the address on what the client takes home; elsewhere it is the studio's choice.
  expect(Object.keys(issuesOf('country', { ...empty, pack: 'us-ca' }, []))).toEqual(['address']);
  expect(Object.keys(issuesOf('country', { ...empty, pack: 'us-ca', address: ' ' }, []))).toEqual([
    'address',
  ]);
  expect(issuesOf('country', { ...empty, pack: 'us-ca', address: '1 Main St, Fresno' }, [])).toEqual({});
  expect(issuesOf('country', { ...empty, pack: 'eu' }, [])).toEqual({});
  expect(Object.keys(issuesOf('practitioner', empty, []))).toEqual(['practitioner']);
  expect(Object.keys(issuesOf('practitioner', { ...filled, trainingHalf: true }, []))).toEqual([
    'trainingExpiry',
  ]);
  expect(Object.keys(issuesOf('passphrase', { ...empty, passphrase: 'short' }, []))).toEqual([
    'passphrase',
    'again',
  ]);
});

test('a passphrase is asked for only where nothing protects keys', () => {
  expect(stepIds(true)).not.toContain('passphrase');
  expect(stepIds(false).at(-1)).toBe('passphrase');
});

test('an issue of main leads back to the step that has its field', () => {
  const read = contract['setup.begin'].parse({
    ...requestOf(filled, true),
    studio: { name: '', phone: '1', outOfHoursPhone: '', timeZone: 'UTC' },
  });
  const fields = read.ok ? [] : read.error.map(({ field }) => fieldOfIssue(field));
  expect(fields).toEqual(['name']);
  expect(stepOfIssue('name')).toBe('studio');
  expect(stepOfIssue(fieldOfIssue('practitioner.name'))).toBe('practitioner');
  expect(stepOfIssue('passphrase')).toBe('passphrase');
});

test('what a country does not settle says that the stricter counts and an adviser is to confirm', () => {
  for (const pack of Object.values(countryPacks)) {
    const unsettled = packFacts(pack).filter(({ value }) => inEnglish(value).endsWith('(stricter)'));
    expect(unsettled.length).toBeGreaterThan(0);
    for (const { source } of unsettled) expect(source).toContain('adviser');
  }
});
