import type { SessionData } from '../session/data.ts';
import type { EarlierNumbing } from '../session/topics/numbing/data.ts';
import type { Instant } from '../time.ts';
import { heardNumbing } from './heard.ts';

/** Cream of the last 24 hours that this session did not enter: known at its opening, or heard of another tablet since. */
export const earlierNumbing = (data: SessionData, now: Instant): readonly EarlierNumbing[] => [
  ...data.opening.numbingToday,
  ...heardNumbing(data, now).map(({ one }) => one),
];
