import { describe, expect, test } from 'vitest';
import { goalOf, hueSeverityOf, isPastAdding } from '../../../../../shared/session/topics/zones/read.ts';
import { sameAsOf } from '../../../../../shared/session/topics/zones/same-as.ts';
import { chairAt } from '../../../../builders/session.ts';
import { field } from '../../../../builders/session-steps.ts';

const graded = (zone: string, over: Readonly<Record<string, string | number>> = {}) =>
  Object.entries({
    fade: '2',
    unevenness: '1',
    hue: 'neutral',
    migration: '0',
    density: 40,
    plan: 'treat',
    ...over,
  }).map(([id, value]) => field(id, value, zone));
const chosen = (...zones: readonly string[]) => {
  const chair = chairAt('consultation');
  for (const zone of zones) chair.say({ type: 'zone.chosen', zone, chosen: true });
  return chair;
};

describe('the same as the last zone', () => {
  test('a fresh zone is offered what the one before it has; nothing is taken over by itself', () => {
    const chair = chosen('VTX', 'MID');
    expect(sameAsOf(chair.data())).toEqual({});
    chair.sayAll(graded('VTX'));
    const same = sameAsOf(chair.data());
    expect(Object.keys(same)).toEqual(['MID']);
    expect(same['MID']?.from).toBe('VTX');
    expect(Object.fromEntries(same['MID']?.facts.map(({ field: id, value }) => [id, value]) ?? [])).toEqual({
      fade: '2',
      unevenness: '1',
      hue: 'neutral',
      migration: '0',
      density: 40,
      plan: 'treat',
    });
    expect(chair.data().fields['fade@MID']).toBeUndefined();
  });
  test('the zone that was planned last counts, and a zone of which something is said is left alone', () => {
    const chair = chosen('VTX', 'MID', 'FRO', 'OCC');
    chair.sayAll(graded('VTX'));
    chair.sayAll(graded('MID', { fade: '3' }));
    chair.say(field('unevenness', '0', 'FRO'));
    const same = sameAsOf(chair.data());
    expect(Object.keys(same)).toEqual(['OCC']);
    expect(same['OCC']?.from).toBe('MID');
  });
  test('each is kept with where it came from, and only while the other zone says the same', () => {
    const chair = chosen('VTX', 'MID');
    chair.sayAll(graded('VTX'));
    chair.say({ type: 'field.set', field: 'fade', zone: 'MID', value: '2', sameAs: 'VTX' });
    expect(chair.data().fields['fade@MID']?.value).toBe('2');
    for (const [id, value] of [
      ['fade', '3'],
      ['fade', null],
      ['areaCm2', 40],
      ['migrationInitials', 'MO'],
    ] as const)
      expect(
        chair.tries({ type: 'field.set', field: id, zone: 'MID', value, sameAs: 'VTX' }),
        id,
      ).toMatchObject({ kind: 'bad-value' });
  });
  test('a scar is neither taken over nor takes over', () => {
    const chair = chosen('VTX', 'SCR-1');
    chair.sayAll(graded('VTX'));
    expect(sameAsOf(chair.data())).toEqual({});
  });
});

describe('what nobody has to say', () => {
  test('a neutral colour has not shifted, whatever was said before', () => {
    const chair = chosen('VTX');
    chair.sayAll(graded('VTX', { hue: 'blue', hueSeverity: '2' }));
    expect(isPastAdding(chair.data(), 'VTX')).toBe(true);
    chair.say(field('hue', 'neutral', 'VTX'));
    expect(hueSeverityOf(chair.data(), 'VTX')).toBe(0);
    expect(isPastAdding(chair.data(), 'VTX')).toBe(false);
    expect(chair.view().proposals['VTX']?.plan).toBe('treat');
  });
  test('a shifted colour still asks how far', () => {
    const chair = chosen('VTX');
    chair.sayAll(graded('VTX', { hue: 'blue' }));
    expect(chair.view().proposals['VTX']).toBeUndefined();
    expect(chair.view().requirements.find(({ id, scope }) => id === 'G1-10' && scope === 'VTX')?.state).toBe(
      'open',
    );
  });
  test("the studio's goal stands until another is agreed, and a scar has none by itself", () => {
    const chair = chosen('VTX', 'SCR-1');
    const studio = chair.protocol.zones.find(({ code }) => code === 'VTX')?.densityTarget;
    expect(goalOf(chair.data(), 'VTX')).toBe(studio);
    expect(goalOf(chair.data(), 'SCR-1')).toBeUndefined();
    chair.sayAll(graded('VTX'));
    expect(
      chair.view().requirements.find(({ id, scope }) => id === 'G1-10' && scope === 'VTX'),
    ).toBeUndefined();
    chair.say(field('goalDensity', 55, 'VTX'));
    expect(goalOf(chair.data(), 'VTX')).toBe(55);
  });
});
