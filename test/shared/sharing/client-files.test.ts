import { expect, test } from 'vitest';
import { sha256 } from '../../../electron/store/digest.ts';
import { clientFilesIn, clientsHere } from '../../../shared/sharing/client-files.ts';
import { merged } from '../../../shared/sharing/merged.ts';
import { photosMoving } from '../../../shared/sharing/photos.ts';
import { clientOf, openBody, sessionOf, studioOf, unionOf } from './tablets.ts';
import type { TestTablet } from './tablets.ts';

const [ann, bea] = [clientOf('ann'), clientOf('bea')];
const visit = sessionOf('visit');
const photo = (name: string) => ({ photo: name, hash: name.repeat(64), small: name.repeat(64) });

const filesOn = (tablet: TestTablet, brought: string | null = null, erased: readonly string[] = []) => {
  const union = tablet.union();
  const among = { device: tablet.deviceId, brought, erased: new Set(erased) };
  return clientFilesIn(union, merged(union, openBody), among, sha256);
};
const kindsIn = (lines: readonly { readonly line: string }[]) =>
  lines.map(({ line }) => (JSON.parse(line) as { readonly kind: string }).kind);

/** The second tablet has Ann with an open session; the first has heard of it. */
const withAnn = () => {
  const [one, two, ...rest] = studioOf(3);
  two.write({ kind: 'client.registered', client: ann, body: { fullName: 'Ann' } });
  two.write({ kind: 'session.opened', client: ann, session: visit });
  two.write({ kind: 'session.event', client: ann, session: visit, body: { type: 'opening' } });
  one.hear(two);
  return { one, two, three: rest[0] as TestTablet };
};

test('a tablet is told the file of those it has, and of one who is asked for, and of nobody else', () => {
  const { one, two } = withAnn();
  expect(filesOn(one)).toEqual([]);
  const [file] = filesOn(one, ann);
  expect(file).toMatchObject({ client: ann, sessions: [{ session: visit, isHere: false, tablet: '2' }] });
  expect(kindsIn(file?.lines ?? [])).toEqual(['client.registered', 'session.opened', 'session.event']);
  expect(filesOn(one, bea)).toEqual([]);
  expect(filesOn(one, ann, [ann])).toEqual([]);
  // Of its own clients a tablet is told what others wrote, not what it knows.
  expect(filesOn(two)).toEqual([]);
  one.write({ kind: 'client.registered', client: ann, body: { fullName: 'Ann' } });
  two.hear(one);
  expect(kindsIn(filesOn(two)[0]?.lines ?? [])).toEqual(['client.registered']);
});

test('each line stands behind what its author knew of this tablet, in whatever order it came', () => {
  const { one, two } = withAnn();
  one.write({ kind: 'client.registered', client: ann, body: { fullName: 'Ann' } });
  const known = one.end().seq;
  two.hear(one);
  two.write({ kind: 'client.amended', client: ann, body: { phone: '1' } });
  one.write({ kind: 'client.amended', client: ann, body: { phone: '2' } });
  one.take(two.lines.values());
  const places = (filesOn(one)[0]?.lines ?? []).map(({ after }) => after);
  expect(places.at(-1)).toBe(known);
  expect(places.slice(0, -1).every((after) => after < known)).toBe(true);
  const backwards = unionOf(one, [...one.lines.values()].toReversed());
  const among = { device: one.deviceId, brought: null, erased: new Set<string>() };
  expect(JSON.stringify(clientFilesIn(backwards, merged(backwards, openBody), among, sha256))).toBe(
    JSON.stringify(filesOn(one)),
  );
});

test('after a takeover the session is here, and what the other tablet wrote without knowing is late', () => {
  const { one, two } = withAnn();
  one.write({
    kind: 'session.takenOver',
    client: ann,
    session: visit,
    body: { from: { deviceId: two.deviceId, ...two.end() } },
  });
  one.write({ kind: 'client.registered', client: ann });
  two.write({ kind: 'session.event', client: ann, session: visit, body: { type: 'note.added' } });
  one.hear(two);
  two.hear(one);
  const [here] = filesOn(one);
  expect(here?.sessions).toMatchObject([{ session: visit, isHere: true, tablet: '1', ownLate: [] }]);
  expect(here?.lines.map(({ isLate }) => isLate)).toEqual([false, false, false, true]);
  // The tablet that lost it hears which of its own entries those are.
  const lateSeq = two.own.length - 1;
  expect(filesOn(two)[0]?.sessions).toMatchObject([{ isHere: false, tablet: '1', ownLate: [lateSeq] }]);
});

test('who is here: registered on this tablet, or asked for, and erased nowhere', () => {
  const { one } = withAnn();
  one.write({ kind: 'client.registered', client: bea });
  const here = (brought: string | null, erased: readonly string[]) =>
    [...clientsHere(one.union(), { device: one.deviceId, brought, erased: new Set(erased) })].toSorted();
  expect(here(null, [])).toEqual([bea]);
  expect(here(ann, [])).toEqual([ann, bea].toSorted());
  expect(here(ann, [bea])).toEqual([ann]);
});

test('a photo destroyed anywhere is destroyed everywhere, but nobody destroys a file that another photo names', () => {
  const { one, two } = withAnn();
  two.write({ kind: 'photo.stored', client: ann, session: visit, body: photo('a') });
  two.write({ kind: 'photo.stored', client: ann, session: visit, body: photo('b') });
  const moving = (tablet: TestTablet, clients: readonly string[] = [ann], erased: readonly string[] = []) =>
    photosMoving(tablet.union(), {
      device: tablet.deviceId,
      clients: new Set(clients),
      erased: new Set(erased),
    });
  one.hear(two);
  const [a, b] = [photo('a').hash, photo('b').hash];
  expect(moving(one)).toMatchObject({ own: [], wanted: [a, b], gone: [], toDestroy: [] });
  expect(moving(one, [])).toMatchObject({ wanted: [], gone: [] });
  expect(moving(two)).toMatchObject({ own: [a, b], wanted: [] });
  expect(moving(one, [ann], [ann])).toMatchObject({ own: [], wanted: [], gone: [a, b], toDestroy: [] });
  one.write({
    kind: 'photo.destroyed',
    client: ann,
    session: visit,
    body: { photo: 'a', why: 'clientAsked' },
  });
  // Somebody names the file of one client as a photo of another, to have it destroyed.
  one.write({
    kind: 'photo.stored',
    client: bea,
    session: sessionOf('other'),
    body: { ...photo('b'), photo: 'x' },
  });
  one.write({
    kind: 'photo.destroyed',
    client: bea,
    session: sessionOf('other'),
    body: { photo: 'x', why: 'clientAsked' },
  });
  two.hear(one);
  expect(moving(two)).toMatchObject({
    own: [b],
    gone: [a],
    toDestroy: [{ session: visit, photo: 'a', why: 'clientAsked' }],
  });
  two.write({
    kind: 'photo.destroyed',
    client: ann,
    session: visit,
    body: { photo: 'a', why: 'clientAsked' },
  });
  expect(moving(two).toDestroy).toEqual([]);
});
