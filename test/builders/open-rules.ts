import { inEnglish } from './in-words.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { Requirement } from '../../shared/session/requirement.ts';
import { requirementKey } from '../../shared/session/requirement.ts';
import { requirementsOf } from '../../shared/session/requirements.ts';
import type { Instant } from '../../shared/time.ts';
import { at } from './data.ts';

export const rulesOf = (
  data: SessionData,
  now: Instant = at(150),
): readonly (Requirement & { readonly says: string })[] =>
  requirementsOf(data, now).map((one) => ({ ...one, says: inEnglish(one.says) }));
/** Rules that do not hold, as `G1-04:needle hard`, M for those only a manager may override. */
export const broken = (data: SessionData, now: Instant = at(150)): readonly string[] =>
  requirementsOf(data, now)
    .filter(({ met }) => met === 'no')
    .map((one) => `${requirementKey(one)} ${one.severity}${one.managerOnly === true ? ' M' : ''}`);
/** Only those of one guard. */
export const brokenOf = (id: string, data: SessionData, now?: Instant): readonly string[] =>
  broken(data, now).filter((line) => line.startsWith(id));
