import { expect, test } from 'vitest';
import type { SessionId } from '../../../shared/brand.ts';
import type { PhotoVisit } from '../../../shared/ipc/pages.ts';
import { comparableViews, firstPair, ghostFor } from '../../../shared/photos/ghost.ts';
import type { Photo } from '../../../shared/photos/photo.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { at } from '../../builders/data.ts';
import { photo } from '../../builders/photo.ts';

const visit = (session: string, on: string, photos: readonly Photo[]): PhotoVisit => ({
  session: session as SessionId,
  on: on as LocalDate,
  recordNumber: 'R',
  photos: photos.map((one) => ({ ...one, title: one.view })),
  sent: [],
});
const gone = { at: at(9), why: 'mistake' } as const;
const here = { session: 'now', photos: [photo({ id: 'now-front' })] };

test('before the work the last visit lies over the camera, its latest kept picture of the same view', () => {
  const visits = [
    visit('now', '2026-11-22', here.photos),
    visit('last', '2026-01-10', [
      photo({ id: 'a' }),
      photo({ id: 'b', stage: 'fineTune' }),
      photo({ id: 'c', stage: 'fineTune', destroyed: gone }),
    ]),
    visit('first', '2025-01-10', [photo({ id: 'd' }), photo({ id: 'e', view: 'top' })]),
  ];
  expect(ghostFor({ view: 'front' }, 'before', here, visits)).toEqual({ session: 'last', photo: 'b' });
  expect(ghostFor({ view: 'top' }, 'before', here, visits)).toEqual({ session: 'first', photo: 'e' });
  expect(ghostFor({ view: 'back' }, 'before', here, visits)).toBeUndefined();
});

test("after the work it is this visit's own picture from before", () => {
  expect(
    ghostFor({ view: 'front' }, 'after', here, [visit('last', '2026-01-10', [photo({ id: 'a' })])]),
  ).toEqual({ session: 'now', photo: 'now-front' });
  expect(
    ghostFor({ view: 'macro', zone: 'VTX' }, 'after', here, [
      visit('last', '2026-01-10', [
        photo({ id: 'm', view: 'macro', zone: 'VTX' }),
        photo({ id: 'f', view: 'macro', zone: 'FHL' }),
      ]),
    ]),
  ).toEqual({ session: 'last', photo: 'm' });
});

test("views with two kept pictures can be compared, oldest first, this visit's pair to begin with", () => {
  const visits = [
    visit('now', '2026-11-22', [
      photo({ id: 'n1' }),
      photo({ id: 'n2', stage: 'fineTune' }),
      photo({ id: 'n3', view: 'top' }),
      photo({ id: 'n4', view: 'top', stage: 'fineTune', destroyed: gone }),
    ]),
    visit('last', '2026-01-10', [photo({ id: 'l1' })]),
  ];
  const views = comparableViews(visits);
  expect(views.map(({ key, photos }) => [key, photos.map((one) => one.photo)])).toEqual([
    ['front', ['l1', 'n1', 'n2']],
  ]);
  const [front] = views;
  if (front === undefined) throw new Error('no view');
  expect(firstPair(front, 'now')?.map((one) => one.photo)).toEqual(['n1', 'n2']);
  expect(firstPair(front)?.map((one) => one.photo)).toEqual(['l1', 'n2']);
});
