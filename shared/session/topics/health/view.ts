import type { SessionData } from '../../data.ts';
import type { HealthEffect } from './data.ts';
import { effectOf } from './read.ts';
import { healthSays } from './words.ts';

export interface RowEffect {
  readonly effect: HealthEffect;
  readonly says: string;
}

/** What every health row does to this session, with its words for the screen. */
export const rowEffects = (data: SessionData): Readonly<Record<string, RowEffect>> => {
  const effects: Record<string, RowEffect> = {};
  for (const row of data.protocol.questions) {
    const effect = effectOf(data, row);
    effects[row.code] = { effect, says: healthSays.effect(effect, row) };
  }
  return effects;
};
