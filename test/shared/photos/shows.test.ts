import { describe, expect, test } from 'vitest';
import { afterSetFor, zonesWorked } from '../../../shared/photos/complete-set.ts';
import { showsAny } from '../../../shared/photos/shows.ts';
import { poseIds } from '../../../shared/photos/views.ts';
import { mapZoneCodes } from '../../../shared/scalp/zones.ts';
import { photo, wholeSet } from '../../builders/photo.ts';

const viewsAfter = (zones: readonly string[]): readonly string[] =>
  afterSetFor(wholeSet(), zones).map(({ view, zone }) => (zone === undefined ? view : `${view} ${zone}`));

describe('what is pictured again after the work', () => {
  test('every zone is seen from at least two sides, and left and right mirror each other', () => {
    for (const zone of mapZoneCodes)
      expect(poseIds.filter((view) => showsAny(view, [zone])).length, zone).toBeGreaterThanOrEqual(
        zone === 'NAP' ? 1 : 2,
      );
    const mirrored = (text: string) =>
      text.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'));
    const other = (zone: string) => zone.replace(/-[LR]$/, (side) => (side === '-L' ? '-R' : '-L'));
    for (const view of poseIds)
      for (const zone of mapZoneCodes)
        expect(showsAny(view, [zone]), `${view} ${zone}`).toBe(showsAny(mirrored(view), [other(zone)]));
  });
  test('the views that show a zone of today and its close-up, not the others', () => {
    expect(viewsAfter(['VTX'])).toEqual(['back', 'top', 'crown45', 'macro VTX']);
    expect(viewsAfter(['FHL'])).toEqual(['front', 'left45', 'left90', 'right90', 'right45', 'top']);
  });
  test('all of them as long as no zone is known', () => {
    expect(viewsAfter([])).toHaveLength(9);
  });
  test('a scar is seen where the zone is that it lies in; a pass by mistake asks for nothing', () => {
    const scars = { 'SCR-1': { value: { parent: 'OCC' } } };
    expect(zonesWorked([{ zone: 'SCR-1' }, { zone: 'VTX', mistaken: true }], scars)).toEqual([
      'SCR-1',
      'OCC',
    ]);
    const set = [...wholeSet(), photo({ view: 'macro', zone: 'SCR-1' })];
    expect(afterSetFor(set, ['SCR-1', 'OCC']).map(({ view }) => view)).toEqual([
      'left90',
      'back',
      'right90',
      'crown45',
      'macro',
    ]);
  });
});
