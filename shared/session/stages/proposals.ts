import type { SessionData } from '../data.ts';
import type { SessionView } from '../view.ts';
import { gradeOf, isScar, numberOf, textOf } from './facts.ts';
import { says } from '../../words/requirements.ts';

export type Proposal = SessionView['proposals'][string];

/** Blurred dots, or blue and green that shows at talking distance: more pigment makes it worse (brief 1.2; G1-07). */
export const isPastAdding = (data: SessionData, zone: string): boolean => {
  const hue = textOf(data, 'hue', zone);
  return (
    (gradeOf(data, 'migration', zone) ?? 0) >= 2 ||
    ((hue === 'blue' || hue === 'green') && (gradeOf(data, 'hueSeverity', zone) ?? 0) >= 2)
  );
};

/** A little blur or a colour that shows: go on lighter, with the client's initials (brief 1.2). Other hues that show count here: the table is silent on them. */
export const needsLighterHand = (data: SessionData, zone: string): boolean =>
  !isPastAdding(data, zone) &&
  ((gradeOf(data, 'migration', zone) ?? 0) === 1 || (gradeOf(data, 'hueSeverity', zone) ?? 0) >= 1);

/** Younger than the limit; a scar of unknown age counts as young. */
export const isYoungScar = (data: SessionData, zone: string): boolean =>
  isScar(zone) && (numberOf(data, 'scarAgeMonths', zone) ?? 0) < data.protocol.limits.scarMinimumMonths.value;
export const isActiveScar = (data: SessionData, zone: string): boolean =>
  isScar(zone) &&
  (textOf(data, 'scarColour', zone) === 'pink' || textOf(data, 'scarTexture', zone) === 'raised');

const graded = ['fade', 'unevenness', 'hue', 'hueSeverity', 'migration'] as const;

const proposalOf = (data: SessionData, zone: string): Proposal | undefined => {
  if (graded.some((id) => textOf(data, id, zone) === undefined)) return undefined;
  const fade = gradeOf(data, 'fade', zone) ?? 0;
  const uneven = gradeOf(data, 'unevenness', zone) ?? 0;
  if (isPastAdding(data, zone)) return { plan: 'lighten', says: says.planning.lighten };
  if (isActiveScar(data, zone)) return { plan: 'refer', says: says.planning.scarActive };
  if (isYoungScar(data, zone))
    return { plan: 'defer', says: says.planning.scarYoung(data.protocol.limits.scarMinimumMonths.value) };
  if (fade <= 1 && uneven <= 1) return { plan: 'defer', says: says.planning.notNeeded };
  if (fade === 4) return { plan: 'treat', says: says.planning.asNew };
  return {
    plan: 'treat',
    says: needsLighterHand(data, zone) ? says.planning.lighterHand : says.planning.standard,
  };
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
