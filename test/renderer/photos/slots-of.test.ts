import { describe, expect, test } from 'vitest';
import { photosToTake, slotsOf } from '../../../renderer/photos/slots-of.ts';
import type { Photo } from '../../../shared/photos/photo.ts';

const view = {
  zonesToTreat: ['VTX', 'MID'],
  afterSlots: [{ view: 'crown' }, { view: 'macro', zone: 'VTX' }],
};
const taken = (over: Partial<Photo>) =>
  ({ stage: 'consultation', view: 'front', destroyed: null, ...over }) as Photo;

describe('the guided set of a stage', () => {
  test('before the work it is eight views, and a close-up of every zone that will be treated', () => {
    const slots = slotsOf(view as never, 'before', undefined);
    expect(slots).toHaveLength(10);
    expect(slots.flatMap(({ zone }) => zone ?? [])).toEqual(['VTX', 'MID']);
  });
  test('where the colour photo alone is asked for it is the close-ups', () => {
    expect(slotsOf(view as never, 'before', 'closeUps')).toHaveLength(2);
  });
  test('after the work it is what shows the treated zones, and the whole set where nothing was treated', () => {
    expect(slotsOf(view as never, 'after', undefined)).toEqual(view.afterSlots);
    expect(slotsOf({ ...view, afterSlots: [] } as never, 'after', undefined)).toHaveLength(10);
  });
  test('what was taken is not taken again; a destroyed photo and one of another set leave the place open', () => {
    const toTake = (photos: readonly Photo[]) => photosToTake({ ...view, photos } as never, 'before').length;
    expect(toTake([])).toBe(10);
    expect(toTake([taken({})])).toBe(9);
    expect(toTake([taken({ stage: 'fineTune' })])).toBe(10);
    expect(toTake([taken({ destroyed: { reason: 'Blurred' } as never })])).toBe(10);
  });
});
