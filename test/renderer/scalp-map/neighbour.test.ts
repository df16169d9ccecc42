import { describe, expect, test } from 'vitest';
import { arrowKeys, neighbourOf } from '../../../renderer/scalp-map/neighbour.ts';
import { viewIds, views, zonesSeen } from '../../../shared/scalp/views.ts';

describe('arrows on the map', () => {
  test.each([
    ['top', 'FHL', 'ArrowDown', 'FRO'],
    ['top', 'FRO', 'ArrowDown', 'MID'],
    ['top', 'VTX', 'ArrowUp', 'MID'],
    ['top', 'VTX', 'ArrowLeft', 'PAR-L'],
    ['top', 'VTX', 'ArrowRight', 'PAR-R'],
    ['back', 'VTX', 'ArrowDown', 'OCC'],
    ['left', 'FRO', 'ArrowRight', 'MID'],
  ] as const)('in the view "%s" from %s with %s to %s', (view, from, key, to) => {
    expect(neighbourOf(views[view].labels, from, key)).toBe(to);
  });

  test.each(viewIds)('reach every zone of the view "%s" from every other', (view) => {
    const zones = zonesSeen(view);
    for (const start of zones) {
      const reached = new Set([start]);
      for (const code of reached) {
        for (const key of arrowKeys) {
          const next = neighbourOf(views[view].labels, code, key);
          if (next !== undefined) reached.add(next);
        }
      }
      expect(
        zones.filter((code) => !reached.has(code)),
        start,
      ).toEqual([]);
    }
  });

  test('end at the rim, and from a zone that is not there', () => {
    expect(neighbourOf(views.top.labels, 'FHL', 'ArrowUp')).toBeUndefined();
    expect(neighbourOf(views.back.labels, 'FHL', 'ArrowDown')).toBeUndefined();
  });
});
