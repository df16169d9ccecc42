import { says } from '../../../words/requirements.ts';
import type { SessionData } from '../../data.ts';
import type { SessionView } from '../../view.ts';
import { gradeOf, textOf } from '../facts/read.ts';
import { isActiveScar, isPastAdding, isYoungScar, needsLighterHand } from './read.ts';

export type Proposal = SessionView['proposals'][string];

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
