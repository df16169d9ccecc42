import { inEnglish, inWords } from '../../builders/in-words.ts';
import { describe, expect, test } from 'vitest';
import { inMapOrder } from '../../../renderer/chairside/facts.ts';
import { hasGrades, lastScarLooks, scarLooks, zoneLooks } from '../../../renderer/chairside/map-looks.ts';
import { nextScarCode } from '../../../shared/scalp/zones.ts';
import type { LastVisit } from '../../../shared/session/topics/history/data.ts';
import { lastVisit } from '../../builders/data.ts';
import { createChair, shownBy } from '../../builders/session.ts';
import { field } from '../../builders/session-steps.ts';

const lay = { parent: 'OCC', view: 'back', x: 0.5, y: 0.6, angle: 0 } as const;
const last = lastVisit({
  fields: { 'fade@VTX': '1', 'scarLengthMm@SCR-2': 40, 'scarWidthMm@SCR-2': 3 },
  scars: { 'SCR-2': lay },
});
const chairWith = (before: LastVisit | null = null) => {
  const chair = createChair({ opening: { lastVisit: before } });
  chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
  chair.sayAll([field('fade', '3', 'VTX'), field('plan', 'treat', 'VTX')]);
  chair.say({ type: 'scar.placed', zone: 'SCR-1', parent: 'OCC', view: 'back', x: 0.4, y: 0.5, angle: 30 });
  return chair;
};
const looksOf = (chair: ReturnType<typeof chairWith>, showsLast = false) =>
  zoneLooks(shownBy(chair), chair.protocol, { mode: 'choose', current: 'VTX', showsLast });

describe('a zone on the map', () => {
  test("shows this visit's fade and says in words what it shows", () => {
    expect(inWords(looksOf(chairWith()).VTX)).toMatchObject({
      name: 'Crown',
      grade: 3,
      chosen: true,
      current: true,
      says: 'chosen, fade 3 marked, up to three quarters, plan treat',
    });
    expect(looksOf(chairWith()).OCC).toMatchObject({ grade: undefined, chosen: false, current: false });
  });
  test('shows the last visit only when asked', () => {
    expect(looksOf(chairWith(last)).VTX?.last).toBeUndefined();
    expect(looksOf(chairWith(last), true).VTX).toMatchObject({ grade: 3, last: 1 });
    expect(inEnglish(looksOf(chairWith(last), true).VTX?.says ?? '')).toContain('last visit 1 slight');
  });
  test('a last visit without grades and scars has nothing to show', () => {
    expect(hasGrades(last)).toBe(true);
    const { scars: _none, ...bare } = last;
    expect(hasGrades({ ...bare, fields: { sebum: 'oily' } })).toBe(false);
  });
});

describe('a scar on the map', () => {
  test('lies where it was placed, measured once both sides are known', () => {
    const chair = chairWith();
    const looks = () => scarLooks(shownBy(chair), chair.protocol, { current: 'SCR-1' });
    expect(inWords(looks())).toMatchObject([
      {
        code: 'SCR-1',
        name: 'Scar 1',
        says: 'in Back',
        current: true,
        size: undefined,
        place: { view: 'back', angle: 30 },
      },
    ]);
    chair.sayAll([field('scarLengthMm', 80, 'SCR-1'), field('scarWidthMm', 4, 'SCR-1')]);
    expect(looks()[0]?.size).toEqual({ lengthMm: 80, widthMm: 4 });
    expect(chair.view().areas['SCR-1']).toBe(3.2);
  });
  test('of the last visit is only shown, in its old size', () => {
    expect(lastScarLooks(shownBy(chairWith(last)))).toMatchObject([
      { isLast: true, place: lay, size: { lengthMm: 40, widthMm: 3 } },
    ]);
  });
  test('keeps its number for life: a new one never takes that of another', () => {
    const chair = chairWith(last);
    expect(chair.view().knownScars).toEqual(['SCR-1', 'SCR-2']);
    chair.say({ type: 'zone.chosen', zone: 'SCR-1', chosen: false });
    expect(nextScarCode(chair.view().knownScars)).toBe('SCR-3');
  });
});

test('zones are listed from front to back, scars after them by number', () => {
  expect(inMapOrder(['SCR-10', 'NAP', 'SCR-2', 'FHL', 'VTX'])).toEqual([
    'FHL',
    'VTX',
    'NAP',
    'SCR-2',
    'SCR-10',
  ]);
});

test('a zone that the studio switched off is not on the map, unless this session has it', () => {
  const chair = chairWith();
  const fewer = { ...chair.protocol, zones: chair.protocol.zones.filter(({ code }) => code !== 'OCC') };
  const codes = (zones: readonly string[]) =>
    Object.keys(
      zoneLooks({ ...shownBy(chair), zones }, fewer, { mode: 'choose', current: null, showsLast: false }),
    );
  expect(codes(['VTX'])).not.toContain('OCC');
  expect(codes(['VTX'])).toContain('NAP');
  expect(codes(['OCC'])).toContain('OCC');
});
