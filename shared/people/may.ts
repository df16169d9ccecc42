import { rights } from './rights.ts';
import type { Right, RightsRow, RowName } from './rights.ts';
import type { Role } from './roles.ts';

/** Somebody as far as the table asks. */
export interface Person {
  readonly id: string;
  readonly roles: readonly Role[];
  /** A licence that has not ended. */
  readonly isLicensed: boolean;
}

/** What the act is about, as far as some right asks. */
export interface About {
  /** Somebody gave their PIN with this very request. */
  readonly proof?: Person | undefined;
  /** Somebody who may do it alone gave their PIN for this stage of the session. */
  readonly isSupervised?: boolean;
  readonly isOwn?: boolean;
  readonly isReprint?: boolean;
  /** Another one who may do this and has a PIN. */
  readonly hasSecond?: boolean;
}

export type Answer =
  /** `by`: who does it, where somebody else than the one at the chair did by PIN. `only`: a part of it. */
  | { readonly is: 'yes'; readonly by?: string; readonly only?: 'contact' | 'own' }
  /** A PIN first: one's own, that of one who may do it alone, that of a second person. */
  | { readonly is: 'pin'; readonly of: 'own' | 'supervisor' | 'allowed' | 'second' }
  | { readonly is: 'no' };

type Degree = 'yes' | 'own' | 'contact' | 'supervised' | 'no';
const degrees: readonly Degree[] = ['yes', 'own', 'contact', 'supervised', 'no'];

const degreeOf = (
  right: Right,
  { isLicensed }: Person,
  { isOwn, isReprint, isSupervised }: About,
): Degree => {
  switch (right) {
    case 'licensed':
      return isLicensed ? 'yes' : 'no';
    case 'own':
      // Of a list only one's own rows are shown.
      return isOwn === false ? 'no' : 'own';
    case 'reprint':
      return isReprint === true ? 'yes' : 'no';
    case 'supervised':
      return isSupervised === true ? 'yes' : 'supervised';
    default:
      return right;
  }
};
const degree = (row: RightsRow, who: Person, about: About): Degree =>
  degrees.find((one) => who.roles.some((role) => degreeOf(row[role], who, about) === one)) ?? 'no';

/** Whether somebody may do it without anybody's help; what a supervisor and a second person must be able to. */
export const mayAlone = (name: RowName, who: Person): boolean => degree(rights[name], who, {}) === 'yes';

/** Whether somebody's PIN counts as that of the second person. */
export const mayHelp = (name: RowName, who: Person): boolean =>
  (rights[name] as RightsRow).second === 'anybody' || mayAlone(name, who);

/**
 * What the table says. `asksPin: false` in a studio where nobody has a PIN: then who is at the chair is stated, and no PIN can be asked.
 * Several roles: the one that may most counts.
 */
export const answerOf = (name: RowName, who: Person, about: About, asksPin: boolean): Answer => {
  const row: RightsRow = rights[name];
  const { proof } = about;
  if (row.onTheSpot === true && proof !== undefined && mayAlone(name, proof))
    return proof.id === who.id ? { is: 'yes' } : { is: 'yes', by: proof.id };
  const found = degree(row, who, about);
  if (found === 'no') return row.onTheSpot === true && asksPin ? { is: 'pin', of: 'allowed' } : { is: 'no' };
  if (found === 'supervised') {
    if (proof !== undefined && proof.id !== who.id && mayAlone(name, proof)) return { is: 'yes' };
    return asksPin ? { is: 'pin', of: 'supervisor' } : { is: 'no' };
  }
  const only = found === 'contact' || found === 'own' ? { only: found } : {};
  if (!asksPin || row.asks === undefined || about.isSupervised === true) return { is: 'yes', ...only };
  if (row.asks === 'second' && about.hasSecond === true)
    return proof !== undefined && proof.id !== who.id && mayHelp(name, proof)
      ? { is: 'yes', ...only }
      : { is: 'pin', of: 'second' };
  return proof?.id === who.id ? { is: 'yes', ...only } : { is: 'pin', of: 'own' };
};

/** While nobody is signed in, or the tablet is locked. */
export const isHeardLocked = (name: RowName): boolean => (rights[name] as RightsRow).whileLocked === true;
