import { expect, test } from 'vitest';
import { photoAddress, photoAt } from '../../../shared/photos/address.ts';

const session = '11111111-1111-4111-8111-111111111111';
const photo = '22222222-2222-4222-8222-222222222222';

test('an address leads to its photo and nowhere else', () => {
  expect(photoAt(photoAddress(session, photo))).toEqual({ session, photo, size: 'whole' });
  expect(photoAt(photoAddress(session, photo, 'small'))).toEqual({ session, photo, size: 'small' });
  for (const other of [
    '/photo',
    `/photo/${photo}`,
    `/photo/${session}/../${photo}`,
    `/photo/${session}/${photo}/large`,
    `/x/photo/${session}/${photo}`,
    '/index.html',
  ]) {
    expect(photoAt(other)).toBeUndefined();
  }
});
