import { isScar } from '../../../scalp/zone-name.ts';
import type { Phrase } from '../../../words/message.ts';
import type { ScarPlace } from '../../../scalp/scar-mark.ts';
import type { SessionData } from '../../data.ts';
import { gradeOf, textOf } from '../facts/read.ts';
import type { ZonesData } from './data.ts';
import {
  areaOf,
  goalOf,
  hueSeverityOf,
  isActiveScar,
  isPastAdding,
  isYoungScar,
  needsLighterHand,
  zonesToTreat,
} from './read.ts';
import { sameAsOf } from './same-as.ts';
import type { SameAs } from './same-as.ts';
import { zonesSays } from './words.ts';

interface Proposal {
  readonly plan: 'treat' | 'leave' | 'lighten' | 'refer' | 'defer';
  readonly says: Phrase;
}

const graded = ['fade', 'unevenness', 'hue', 'migration'] as const;

const proposalOf = (data: SessionData, zone: string): Proposal | undefined => {
  if (graded.some((id) => textOf(data, id, zone) === undefined) || hueSeverityOf(data, zone) === undefined)
    return undefined;
  const fade = gradeOf(data, 'fade', zone) ?? 0;
  const uneven = gradeOf(data, 'unevenness', zone) ?? 0;
  if (isPastAdding(data, zone)) return { plan: 'lighten', says: zonesSays.lighten };
  if (isActiveScar(data, zone)) return { plan: 'refer', says: zonesSays.scarActive };
  if (isYoungScar(data, zone))
    return {
      plan: 'defer',
      says: zonesSays.scarYoung({ months: data.protocol.limits.scarMinimumMonths.value }),
    };
  if (fade <= 1 && uneven <= 1) return { plan: 'defer', says: zonesSays.notNeeded };
  if (fade === 4) return { plan: 'treat', says: zonesSays.asNew };
  return {
    plan: 'treat',
    says: needsLighterHand(data, zone) ? zonesSays.lighterHand : zonesSays.standard,
  };
};

export interface ZonesView extends Pick<ZonesData, 'zones'> {
  /** Where each scar lies. */
  readonly scars: Readonly<Record<string, ScarPlace>>;
  readonly zonesToTreat: readonly string[];
  /** Every scar this client has had, here or at the last visit: chosen, taken out, or only remembered; by number. */
  readonly knownScars: readonly string[];
  /** cm² of every zone of the protocol and every scar, as measured or usual; a scar has none until it is measured. */
  readonly areas: Readonly<Record<string, number>>;
  /** Dots per cm² to end with, of every zone of this session: as agreed, else the studio's. */
  readonly goals: Readonly<Record<string, number>>;
  /** By zone of which nothing is said yet: what the zone before it has. */
  readonly sameAs: Readonly<Record<string, SameAs>>;
  /** By fully graded zone: proposed, never imposed. */
  readonly proposals: Readonly<Record<string, Proposal>>;
}

export const zonesView = (data: SessionData): ZonesView => {
  const scars = knownScars(data);
  return {
    zones: data.zones,
    scars: Object.fromEntries(Object.entries(data.scars).map(([code, { value }]) => [code, value])),
    zonesToTreat: zonesToTreat(data),
    knownScars: scars,
    areas: Object.fromEntries(
      [...data.protocol.zones.map(({ code }) => code), ...scars].flatMap((code) => {
        const area = areaOf(data, code);
        return area === undefined ? [] : [[code, area] as const];
      }),
    ),
    goals: Object.fromEntries(
      data.zones.flatMap((code) => {
        const goal = goalOf(data, code);
        return goal === undefined ? [] : [[code, goal] as const];
      }),
    ),
    sameAs: sameAsOf(data),
    proposals: proposalsOf(data),
  };
};

const knownScars = ({ zones, scars, fields, opening: { lastVisit } }: SessionData): readonly string[] => {
  const named = [...Object.keys(fields), ...Object.keys(lastVisit?.fields ?? {})].flatMap(
    (key) => key.split('@')[1] ?? [],
  );
  const all = new Set([...zones, ...Object.keys(scars), ...Object.keys(lastVisit?.scars ?? {}), ...named]);
  return [...all].filter(isScar).toSorted((a, b) => Number(a.slice(4)) - Number(b.slice(4)));
};

/** Default routing per fully graded zone (brief 1.2): proposed, never imposed. */
export const proposalsOf = (data: SessionData): Readonly<Record<string, Proposal>> => {
  const proposals: Record<string, Proposal> = {};
  for (const zone of data.zones) {
    const proposal = proposalOf(data, zone);
    if (proposal !== undefined) proposals[zone] = proposal;
  }
  return proposals;
};
