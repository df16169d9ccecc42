import { unknownThings } from '../../../words/refusal-words.ts';
import type { SampleKind } from '../../../colour/sample.ts';
import { isKept } from '../../../photos/complete-set.ts';
import type { Instant } from '../../../time.ts';
import { colourWords } from '../../../words/colour.ts';
import { tenths } from '../../../words/counts.ts';
import type { SessionData } from '../../data.ts';
import type { SessionEvent } from '../../events.ts';
import { badValue, firstOf, unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import type { Judging, RefuseTables } from '../../room.ts';
import { usableMix } from '../mix/read.ts';
import { areDotsThere, needleContacts, openedCartridge, realPasses } from '../needle/read.ts';
import { zoneName } from '../zones/read.ts';
import { darkestOf } from './read.ts';
import { colourSays } from './words.ts';

const inSession = (data: SessionData, zone: string | undefined): Refusal | undefined =>
  zone === undefined || data.zones.includes(zone) ? undefined : unknownItem(unknownThings.zone({ id: zone }));

const photoThere = (data: SessionData, photo: string | undefined): Refusal | undefined => {
  const found = data.photos.find(({ id }) => id === photo);
  return photo === undefined || (found !== undefined && isKept(found) && found.view !== 'letter')
    ? undefined
    : unknownItem(unknownThings.photo);
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
  data.colour.samples.some(({ id }) => id === sample) ? undefined : unknownItem(unknownThings.colour);

/**
 * A needle, or a mix that is in use, that would leave dots darker than those there by more than the studio allows is asked about where
 * nobody acknowledged it yet, however the mix came about (G3-07). Never silently: what was asked stands in the entry.
 */
const darkerAsked = (
  data: SessionData,
  event: SessionEvent & { readonly sure?: readonly string[] | undefined },
  zones: readonly string[],
  { after }: Judging,
): Refusal | undefined => {
  if (event.sure?.includes('darker') === true) return undefined;
  const then = after(data, event);
  for (const zone of zones) {
    const by = darkestOf(then, zone);
    const scope = by === undefined ? '' : `${zone}-${Math.ceil(by)}`;
    if (
      by === undefined ||
      by <= data.protocol.limits.shadeDarkerLstar.value ||
      data.acknowledged.some((one) => one.requirement === 'G3-07' && one.scope === scope)
    )
      continue;
    return {
      kind: 'asks',
      what: 'darker',
      says: colourSays.darkerAsked({ zone: zoneName(data, zone), by: tenths(by) }),
      yes: colourSays.darkerMeant,
    };
  }
  return undefined;
};

/** Where a mix is meant for, and where it went. */
const zonesOfMix = (data: SessionData, mix: string): readonly string[] => [
  ...new Set([
    ...data.mixes.flatMap(({ id, zones }) => (id === mix ? zones : [])),
    ...needleContacts(data).flatMap((one) => (one.mix === mix ? [one.zone] : [])),
  ]),
];

export const colourRefuses = {
  content: {
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
              inSession(data, zone) ??
              worked(data, kind, zone, data.photos.find(({ id }) => id === photo)?.at),
        ),
      ),
    'colour.removed': (data, { sample }) => sampleThere(data, sample),
    'colour.targeted': (data, { zone, sample }) =>
      inSession(data, zone) ?? (sample === undefined ? undefined : sampleThere(data, sample)),
    'testDots.placed': (data, { test, zone, mix, cartridge, photo }) =>
      firstOf([
        () =>
          data.colour.testDots.some(({ id, undone }) => id === test && undone === true)
            ? badValue('test', colourSays.testDotsUndone)
            : undefined,
        () => inSession(data, zone),
        usableMix(data, mix),
        openedCartridge(data, cartridge),
        () => photoThere(data, photo),
      ]),
  },
  rules: {
    'pass.started': (data, event, judging) => {
      const running = data.passes.find(({ id }) => id === event.pass);
      return event.occurredAt !== undefined || (running?.mix === event.mix && running.zone === event.zone)
        ? undefined
        : darkerAsked(data, event, [event.zone], judging);
    },
    /** A mix that is under the skin, or about to be, is not made darker unseen. */
    'mix.toppedUp': (data, event, judging) => darkerAsked(data, event, zonesOfMix(data, event.mix), judging),
    'mix.made': (data, event, judging) =>
      data.mixes.some(({ id }) => id === event.mix)
        ? darkerAsked(data, event, [...zonesOfMix(data, event.mix), ...event.zones], judging)
        : undefined,
    'testDots.placed': (data, event, judging) =>
      areDotsThere(data, event) ? undefined : darkerAsked(data, event, [event.zone], judging),
  },
} as const satisfies RefuseTables;
