import { expectedOfMix } from '../../colour/expected.ts';
import { lastMatchPhoto } from '../../colour/samples.ts';
import { says } from '../../words/requirements.ts';
import type { SessionData } from '../data.ts';
import { needleContacts } from '../topics/needle/read.ts';
import type { Requirement } from '../requirement.ts';
import { factOf, textOf, zoneName, zonesToTreat } from './facts.ts';
import { failuresOr, requirementsFor } from './requirement-of.ts';

const make = requirementsFor('colourMatch', 'application');

/** How much darker than the measured healed dots of a zone its mixes are expected to heal, in L*: those made for it and those used in it. */
const darkerThere = (data: SessionData, zone: string): readonly number[] => {
  const healed = data.colour.samples.findLast((one) => one.kind === 'smpHealed' && one.zone === zone)?.lab;
  if (healed === undefined) return [];
  const used = new Set(
    needleContacts(data).flatMap((contact) => (contact.zone === zone ? [contact.mix] : [])),
  );
  return data.mixes.flatMap((mix) => {
    const expected =
      (mix.zones.includes(zone) || used.has(mix.id)) && !mix.discarded
        ? expectedOfMix(data, mix, zone)?.healed
        : undefined;
    return expected === undefined ? [] : [healed.L - expected.L];
  });
};

/** The darkest of them; nothing where it cannot be said. */
export const darkestOf = (data: SessionData, zone: string): number | undefined => {
  const all = darkerThere(data, zone);
  return all.length === 0 ? undefined : Math.max(...all);
};

/** Zones to treat whose mixes can be judged on measured skin and healed dots. */
const compared = (data: SessionData): readonly { readonly zone: string; readonly darkerBy: number }[] =>
  data.opening.colour !== true
    ? []
    : zonesToTreat(data).flatMap((zone) => darkerThere(data, zone).map((darkerBy) => ({ zone, darkerBy })));

/** Measured samples say it for every zone to treat: nobody is asked for words (decision 16). */
export const labSaysDarker = (data: SessionData): boolean => {
  const zones = new Set(compared(data).map(({ zone }) => zone));
  const treat = zonesToTreat(data);
  return treat.length > 0 && treat.every((zone) => zones.has(zone));
};

/** Expected healed tone darker than the healed dots there by more than the studio allows (G3-07, warn). */
export const darkerByLab = (data: SessionData): readonly Requirement[] => {
  const anchor = 'colour';
  const all = compared(data);
  if (all.length === 0)
    return [
      make({
        id: 'G3-07',
        scope: 'lab',
        severity: 'warn',
        met: 'notAvailable',
        says: data.opening.colour === true ? says.notChecked.labNotRead : says.notChecked.labSample,
        anchor: 'darkerThanHealed',
      }),
    ];
  const most = data.protocol.limits.shadeDarkerLstar.value;
  const worst = new Map<string, number>();
  for (const { zone, darkerBy } of all) worst.set(zone, Math.max(darkerBy, worst.get(zone) ?? -Infinity));
  const failures = [...worst]
    .filter(([, by]) => by > most)
    .map(([zone, by]) =>
      // The step in the scope: an acknowledged warning does not cover a mix that is darker still.
      make({
        id: 'G3-07',
        scope: `${zone}-${Math.ceil(by)}`,
        severity: 'warn',
        met: false,
        says: says.colour.darkerByLab(zoneName(data, zone), by),
        anchor,
      }),
    );
  return failuresOr(
    failures,
    make({
      id: 'G3-07',
      scope: 'lab',
      severity: 'warn',
      met: true,
      says: says.colour.notDarkerByLab,
      anchor,
    }),
  );
};

/** By the practitioner's eye where nothing was measured, and wherever it was said (G3-07, warn). */
export const darkerByEye = (data: SessionData): readonly Requirement[] => {
  const against = textOf(data, 'darkerThanHealed');
  if (against === undefined) return [];
  const isDarker = against === 'muchDarker' || against === 'slightlyDarker';
  return [
    make({
      id: 'G3-07',
      scope: against,
      severity: 'warn',
      met: !isDarker,
      says: isDarker ? says.colour.darker(against === 'muchDarker') : says.colour.notDarker,
      anchor: 'darkerThanHealed',
    }),
  ];
};

/** A photo that was measured is good enough, or the reason for matching by eye is on record (G3-08, warn). */
export const photoQuality = (data: SessionData): readonly Requirement[] => {
  const anchor = 'colour';
  const last = lastMatchPhoto(data.colour);
  if (data.opening.colour !== true)
    return [
      make({
        id: 'G3-08',
        severity: 'warn',
        met: 'notAvailable',
        says: says.notChecked.photoMode,
        anchor: 'lightSource',
      }),
    ];
  if (last === undefined)
    return [
      make({
        id: 'G3-08',
        severity: 'warn',
        met: 'notAvailable',
        says: says.notChecked.noColourPhoto,
        anchor,
      }),
    ];
  const good = last.card.problem === null && last.samples.every(({ problem }) => problem === null);
  const byHand = data.colour.byHand !== null && data.colour.byHand.at >= last.at;
  return [
    make({
      id: 'G3-08',
      severity: 'warn',
      met: good || byHand,
      says: good ? says.colour.photoGood : byHand ? says.colour.byHand : says.colour.photoPoor,
      anchor,
    }),
  ];
};

/** Asked for until measured samples say it. */
export const wordsNotAsked = (data: SessionData): readonly string[] =>
  labSaysDarker(data) && factOf(data, 'darkerThanHealed') === undefined ? ['darkerThanHealed'] : [];
