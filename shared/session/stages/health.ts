import type { SessionData } from '../data.ts';
import type { SessionView } from '../view.ts';
import type { Instant } from '../../time.ts';
import type { HealthRow } from '../../protocol/schema.ts';
import { computedEffect } from './health-computed.ts';
import { dayOf, happenedAt, sessionDay } from '../day.ts';
import { parentOf } from './facts.ts';
import { addDays } from '../../time.ts';
import { says } from '../../words/requirements.ts';

export type RowEffect = SessionView['rowEffects'][string];

/** A letter counts on the day of the session: written by then and not run out (G1-03). */
export const hasLetter = (data: SessionData, code: string): boolean => {
  const letter = data.clearances[code]?.value;
  const today = sessionDay(data);
  return letter !== undefined && letter.seen && letter.writtenOn <= today && letter.validUntil >= today;
};

/** Answers are asked again at every visit; one given earlier stands for the days of its row (brief 1.4). */
export const standsToday = (data: SessionData, row: HealthRow): boolean => {
  const answer = data.answers[row.code];
  if (answer === undefined) return false;
  const [given, today] = [dayOf(data, happenedAt(answer)), sessionDay(data)];
  return given >= today || addDays(given, row.validForDays) >= today;
};

/** "Unsure" counts as yes. */
export const answeredYes = (data: SessionData, code: string): boolean => {
  const answer = data.answers[code]?.value.answer;
  return answer === 'yes' || answer === 'unsure';
};

/** Whether an answer is about that zone; where it names none it is about all of them. A scar shares the fate of the zone it lies in. */
export const isNamed = (data: SessionData, code: string, zone: string): boolean => {
  const named = data.answers[code]?.value.zones ?? [];
  return named.length === 0 || named.includes(zone) || named.includes(parentOf(data, zone) ?? zone);
};

const effectOfAnswer = (data: SessionData, row: HealthRow): RowEffect['effect'] => {
  if (!standsToday(data, row)) return 'asks';
  if (!answeredYes(data, row.code)) return 'none';
  switch (row.outcome) {
    case 'refuse':
    case 'defer':
    case 'caution':
    case 'info':
      return row.outcome;
    case 'clear':
      return hasLetter(data, row.code) ? 'cleared' : 'needsLetter';
    // A row whose rule this program does not know behaves as the stricter.
    case 'refuseUnlessCleared':
    case 'rule':
      return hasLetter(data, row.code) ? 'cleared' : 'refuse';
  }
};

/** Effect of one row at this moment (decision 17). Looks at facts only, so the order of answers cannot matter. */
export const effectOf = (data: SessionData, row: HealthRow): RowEffect['effect'] =>
  computedEffect(data, row, hasLetter(data, row.code), standsToday(data, row), answeredYes(data, row.code)) ??
  effectOfAnswer(data, row);

/** What every health row does to this session, with its words for the screen. */
export const rowEffects = (data: SessionData, _now: Instant): Readonly<Record<string, RowEffect>> => {
  const effects: Record<string, RowEffect> = {};
  for (const row of data.protocol.questions) {
    const effect = effectOf(data, row);
    effects[row.code] = { effect, says: says.health.effect(effect, row) };
  }
  return effects;
};
