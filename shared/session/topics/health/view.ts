import type { Instant } from '../../../time.ts';
import { says } from '../../../words/requirements.ts';
import type { SessionData } from '../../data.ts';
import { effectOf } from './read.ts';
import type { RowEffect } from './read.ts';

/** What every health row does to this session, with its words for the screen. */
export const rowEffects = (data: SessionData, _now: Instant): Readonly<Record<string, RowEffect>> => {
  const effects: Record<string, RowEffect> = {};
  for (const row of data.protocol.questions) {
    const effect = effectOf(data, row);
    effects[row.code] = { effect, says: says.health.effect(effect, row) };
  }
  return effects;
};
