import { expect, test } from 'vitest';
import { sealingByKind, sealingOf } from '../../../shared/journal/kinds.ts';

test('whatever a person said or typed is sealed', () => {
  for (const kind of ['client.registered', 'client.amended', 'session.event', 'sheet.prepared', 'sheet.printed', 'sheet.saved']) {
    expect(sealingOf(kind)).toBe('client');
  }
  for (const kind of ['staff.registered', 'staff.amended', 'studio.set']) expect(sealingOf(kind)).toBe('staff');
});

test('a stranger needs the beginning and the heads in clear', () => {
  expect([sealingOf('journal.begun'), sealingOf('head.attested')]).toEqual(['clear', 'clear']);
});

test('a kind of a newer app is unknown, not clear', () => {
  expect(sealingOf('photo.taken.later')).toBeUndefined();
  expect(sealingOf('toString')).toBeUndefined();
  expect(Object.keys(sealingByKind).every((kind) => /^[a-z][a-z.-]{2,60}$/i.test(kind))).toBe(true);
});
