import type { SessionData } from '../../data.ts';
import { needleUsed } from '../needle/read.ts';

/** Nothing touched the client and nothing happened to them: such a session may have been a mistake. */
export const nothingDone = (data: SessionData): boolean =>
  !needleUsed(data) &&
  data.numbing.length === 0 &&
  data.emergencies.every(({ how }) => how === 'falseAlarm') &&
  data.adverse.length === 0;

/** A talk, a patch test, photos and the consent to read: no needle (brief 10.4). */
export const isTalk = ({ opening }: Pick<SessionData, 'opening'>): boolean => opening.kind === 'first_talk';
