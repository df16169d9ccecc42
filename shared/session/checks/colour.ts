import type { SampleKind } from '../../colour/sample.ts';
import { isKept } from '../../photos/complete-set.ts';
import type { Instant } from '../../time.ts';
import { colourWords } from '../../words/colour.ts';
import { allowed } from '../../words/values.ts';
import type { SessionData } from '../data.ts';
import type { Refusal } from '../refusal.ts';
import { realPasses } from '../topics/needle/read.ts';
import { badValue, firstOf, unknownItem } from './check.ts';
import type { ChecksByType } from './check.ts';

const inSession = (data: SessionData, zone: string | undefined): Refusal | undefined =>
  zone === undefined || data.zones.includes(zone) ? undefined : unknownItem(`zone ${zone}`);
const photoThere = (data: SessionData, photo: string | undefined): Refusal | undefined => {
  const found = data.photos.find(({ id }) => id === photo);
  return photo === undefined || (found !== undefined && isKept(found) && found.view !== 'letter')
    ? undefined
    : unknownItem('such photo');
};
/** Fresh dots are there once a pass was made in the zone, and on photos taken since. */
const worked = (
  data: SessionData,
  kind: SampleKind,
  zone: string | undefined,
  takenAt?: Instant,
): Refusal | undefined => {
  if (kind !== 'smpFresh') return undefined;
  const first = realPasses(data).find((pass) => pass.zone === zone)?.startedAt;
  if (first === undefined) return badValue('zone', colourWords.notWorkedYet);
  return takenAt !== undefined && takenAt < first
    ? badValue('photo', colourWords.photoBeforeWork)
    : undefined;
};
const sampleThere = (data: SessionData, sample: string): Refusal | undefined =>
  data.colour.samples.some(({ id }) => id === sample) ? undefined : unknownItem('such colour');

/** Readings, measured photos and test dots (brief 3.1). */
export const colourChecks: ChecksByType = {
  'colour.read': (data, { kind, zone }) =>
    inSession(data, zone) ??
    (zone === undefined && (kind === 'smpHealed' || kind === 'smpFresh' || kind === 'scar')
      ? badValue('zone', colourWords.zoneNeeded)
      : undefined) ??
    worked(data, kind, zone),
  'colour.sampled': (data, { photo, samples }) =>
    photoThere(data, photo) ??
    firstOf(
      samples.map(
        ({ zone, kind }) =>
          () =>
            inSession(data, zone) ?? worked(data, kind, zone, data.photos.find(({ id }) => id === photo)?.at),
      ),
    ),
  'colour.removed': (data, { sample }) => sampleThere(data, sample),
  'colour.targeted': (data, { zone, sample }) =>
    inSession(data, zone) ?? (sample === undefined ? undefined : sampleThere(data, sample)),
  'testDots.placed': (data, { test, zone, mix, cartridge, photo }) =>
    firstOf([
      () =>
        data.colour.testDots.some(({ id, undone }) => id === test && undone === true)
          ? badValue('test', allowed.testDotsUndone)
          : undefined,
      () => inSession(data, zone),
      () =>
        data.mixes.some(({ id, discarded }) => id === mix && !discarded)
          ? undefined
          : unknownItem('such mix'),
      () =>
        data.cartridges.some(({ id, undone }) => id === cartridge && undone !== true)
          ? undefined
          : unknownItem('such cartridge'),
      () => photoThere(data, photo),
    ]),
};
