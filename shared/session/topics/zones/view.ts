import type { SessionData } from '../../data.ts';
import { gradeOf, textOf } from '../facts/read.ts';
import { isActiveScar, isPastAdding, isYoungScar, needsLighterHand } from './read.ts';
import { zonesSays } from './words.ts';

export interface Proposal {
  readonly plan: 'treat' | 'leave' | 'lighten' | 'refer' | 'defer';
  readonly says: string;
}

const graded = ['fade', 'unevenness', 'hue', 'hueSeverity', 'migration'] as const;

const proposalOf = (data: SessionData, zone: string): Proposal | undefined => {
  if (graded.some((id) => textOf(data, id, zone) === undefined)) return undefined;
  const fade = gradeOf(data, 'fade', zone) ?? 0;
  const uneven = gradeOf(data, 'unevenness', zone) ?? 0;
  if (isPastAdding(data, zone)) return { plan: 'lighten', says: zonesSays.lighten };
  if (isActiveScar(data, zone)) return { plan: 'refer', says: zonesSays.scarActive };
  if (isYoungScar(data, zone))
    return { plan: 'defer', says: zonesSays.scarYoung(data.protocol.limits.scarMinimumMonths.value) };
  if (fade <= 1 && uneven <= 1) return { plan: 'defer', says: zonesSays.notNeeded };
  if (fade === 4) return { plan: 'treat', says: zonesSays.asNew };
  return {
    plan: 'treat',
    says: needsLighterHand(data, zone) ? zonesSays.lighterHand : zonesSays.standard,
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
