import { allowed } from '../../words/values.ts';
import type { SessionData } from '../data.ts';
import type { EventOf } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { needleContacts, openPass } from '../topics/needle/read.ts';
import { canUndo } from '../topics/needle/undo.ts';
import { zoneName } from '../topics/zones/read.ts';
import { badValue } from './check.ts';

/** Why a tap can no longer be taken back. */
export const undoProblem = (data: SessionData, { what, id }: EventOf<'work.undone'>): Refusal | undefined => {
  if (canUndo(data, what, id)) return undefined;
  const running = openPass(data);
  if (what === 'passEnd' && running !== undefined)
    return badValue('undo', allowed.otherPassOpen(zoneName(data, running.zone)));
  if (what === 'passEnd' && data.place !== 'application') return badValue('undo', allowed.onlyWhileWorking);
  if (what === 'cartridge' && needleContacts(data).some(({ cartridges }) => cartridges.includes(id)))
    return badValue('undo', allowed.cartridgeInUse);
  return badValue('undo', allowed.nothingToUndo);
};
