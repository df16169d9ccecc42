import { expect, test } from 'vitest';
import { lineOf, parseLine } from '../../../shared/journal/codec.ts';
import { GENESIS } from '../../../shared/journal/entry.ts';
import { sealingByKind, sealingOf } from '../../../shared/journal/kinds.ts';
import type { Instant } from '../../../shared/time.ts';

test('whatever a person said or typed is sealed', () => {
  for (const kind of [
    'client.registered',
    'client.amended',
    'session.event',
    'sheet.prepared',
    'sheet.printed',
    'sheet.saved',
    'sheet.datesSaved',
    'call.made',
    'copy.prepared',
    'copy.saved',
  ]) {
    expect(sealingOf(kind)).toBe('client');
  }
  for (const kind of ['staff.registered', 'staff.amended', 'studio.set'])
    expect(sealingOf(kind)).toBe('staff');
});

test('a stranger needs the beginning and the corrections of the clock in clear', () => {
  expect([sealingOf('journal.begun'), sealingOf('clock.corrected')]).toEqual(['clear', 'clear']);
});

test('a kind of a newer app is unknown, not clear', () => {
  expect(sealingOf('photo.taken.later')).toBeUndefined();
  expect(sealingOf('toString')).toBeUndefined();
});

test('every kind can be read back from its line', () => {
  for (const kind of Object.keys(sealingByKind)) {
    const line = lineOf(
      {
        v: 2,
        seq: 1,
        at: '2026-11-22T09:00:00.000Z' as Instant,
        wall: '2026-11-22T09:00:00.000Z' as Instant,
        by: 'device',
        kind,
        prev: GENESIS,
      },
      {},
    );
    expect(parseLine(line)).toMatchObject({ ok: true, value: { kind } });
  }
});
