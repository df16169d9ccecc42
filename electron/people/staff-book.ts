import type { AuthorId, StaffId } from '../../shared/brand.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { EntryKind } from '../../shared/journal/kinds.ts';
import type { Colleague } from '../../shared/people/staff.ts';
import type { StaffMember } from '../../shared/people/studio.ts';
import type { Instant } from '../../shared/time.ts';
import type { RecordReader } from '../store/store.ts';
import { verifierIn } from './pin-verifier.ts';
import type { PinVerifier } from './pin-verifier.ts';

export interface Member extends Colleague {
  readonly since: Instant;
  readonly leftAt: Instant | null;
  readonly pin: PinVerifier | null;
  readonly pinSetAt: Instant | null;
  /** What was changed about them, oldest first. */
  readonly changes: readonly Change[];
}

export interface Change {
  readonly at: Instant;
  readonly by: AuthorId;
  readonly kind: (typeof staffKinds)[number];
  readonly was?: StaffMember;
  readonly is?: StaffMember;
}

export type StaffBook = ReturnType<typeof createStaffBook>;

const staffKinds = [
  'staff.registered',
  'staff.amended',
  'staff.left',
  'staff.returned',
  'pin.set',
] as const satisfies readonly EntryKind[];
type Heard = Pick<Entry, 'seq' | 'at' | 'by' | 'kind' | 'body' | 'state'>;

/** Who works here, as the entries tell it. Leaving is an entry too: nobody who ever signed anything is forgotten. */
export const createStaffBook = (reader: Pick<RecordReader, 'read'>) => {
  const members = new Map<StaffId, Member>();
  let idleMinutes: number | null = null;

  const change = (id: StaffId, next: Partial<Member>, entry: Heard, more: Partial<Change> = {}): void => {
    const member = members.get(id);
    if (member === undefined) return;
    const { at, by, kind } = entry;
    const told: Change = { at, by, kind: kind as Change['kind'], ...more };
    members.set(id, { ...member, ...next, changes: [...member.changes, told] });
  };

  // What was changed from outside is left out here; the verification says which entry it is.
  const hear = (entry: Heard): void => {
    if (entry.state !== 'open') return;
    const { kind, at, by, body } = entry;
    const { person } = body as { readonly person: StaffId };
    switch (kind as EntryKind) {
      case 'staff.registered': {
        const given = body as unknown as StaffMember;
        members.set(given.id, {
          ...given,
          isHere: true,
          since: at,
          leftAt: null,
          pin: null,
          pinSetAt: null,
          changes: [{ at, by, kind: 'staff.registered', is: given }],
        });
        return;
      }
      case 'staff.amended': {
        const is = body as unknown as StaffMember;
        const was = members.get(is.id);
        if (was !== undefined) change(is.id, is, entry, { was: memberOf(was), is });
        return;
      }
      case 'staff.left':
        // Whoever comes back gets a new PIN: others may have seen the old one.
        change(person, { isHere: false, leftAt: at, pin: null, pinSetAt: null }, entry);
        return;
      case 'staff.returned':
        change(person, { isHere: true, leftAt: null }, entry);
        return;
      case 'pin.set':
        change(person, { pin: verifierIn(body), pinSetAt: at }, entry);
        return;
      case 'lock.set': {
        const { idleMinutes: minutes } = body as { readonly idleMinutes?: unknown };
        idleMinutes = typeof minutes === 'number' ? minutes : null;
        return;
      }
      default:
    }
  };

  const entries = [...staffKinds, 'lock.set'].flatMap((kind) => [...reader.read({ kind })]);
  for (const entry of entries.toSorted((a, b) => a.seq - b.seq)) hear(entry);

  const all = (): readonly Member[] => [...members.values()];
  const here = (): readonly Member[] => all().filter(({ isHere }) => isHere);
  return {
    hear,
    all,
    here,
    get: (id: string): Member | undefined => members.get(id as StaffId),
    /** From the first PIN on nobody acts who has not given one. */
    asksPin: (): boolean => here().some(({ pin }) => pin !== null),
    /** Who works here alone, in a studio without PINs: the one who was entered last. */
    onlyOne: (): Member | undefined => here().at(-1),
    idleMinutes: (): number => idleMinutes ?? IDLE_MINUTES,
  };
};

/** Until the studio says otherwise. */
const IDLE_MINUTES = 10;

/** What an entry about them holds: a new entry repeats the whole of it. */
const memberOf = ({
  id,
  name,
  licence,
  licenceExpiry,
  trainingExpiry,
  hepatitisB,
  roles,
}: StaffMember): StaffMember => ({
  id,
  name,
  licence,
  ...(licenceExpiry === undefined ? {} : { licenceExpiry }),
  trainingExpiry,
  ...(hepatitisB === undefined ? {} : { hepatitisB }),
  roles,
});
