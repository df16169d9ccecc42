import type { StaffId } from '../brand.ts';
import { inDateOn } from '../partial-dates.ts';
import { latestDayOf } from '../time.ts';
import type { LocalDate } from '../time.ts';
import { peopleWords } from '../words/people.ts';
import type { Sentence } from '../words/message.ts';
import type { Person } from './may.ts';
import type { Role } from './roles.ts';
import type { StaffMember } from './studio.ts';

/** As far as rules about who works here ask. */
export interface Colleague extends StaffMember {
  readonly isHere: boolean;
}

/** A licence without an end is in date. */
const isLicensed = ({ licence, licenceExpiry }: StaffMember, today: LocalDate): boolean =>
  licence.trim() !== '' &&
  (licenceExpiry === null || licenceExpiry === undefined || inDateOn(licenceExpiry, today));

export const personOf = (member: StaffMember, today: LocalDate): Person => ({
  id: member.id,
  roles: member.roles,
  isLicensed: isLicensed(member, today),
});

export type DateState = 'none' | 'inDate' | 'soon' | 'ended';
const SOON_DAYS = 30;
const DAY_MS = 86_400_000;

/** How a date that is to be renewed stands today; what ends within thirty days is `soon`. */
export const dateState = (expiry: string | null | undefined, today: LocalDate): DateState => {
  const last = expiry === null || expiry === undefined ? undefined : latestDayOf(expiry);
  if (last === undefined) return 'none';
  if (last < today) return 'ended';
  return Date.parse(last) - Date.parse(today) <= SOON_DAYS * DAY_MS ? 'soon' : 'inDate';
};

const ownersBeside = (staff: readonly Colleague[], id: StaffId): number =>
  staff.filter((one) => one.isHere && one.id !== id && one.roles.includes('owner')).length;

/** Why somebody cannot leave the studio; the last owner never does. */
export const leavingProblem = (staff: readonly Colleague[], id: StaffId): Sentence | null => {
  const one = staff.find((member) => member.id === id);
  if (one === undefined) return peopleWords.nobody;
  if (!one.isHere) return peopleWords.goneAlready;
  return one.roles.includes('owner') && ownersBeside(staff, id) === 0 ? peopleWords.lastOwner : null;
};

/** Why somebody cannot have these roles from now on. `by`: who gives them; only an owner makes owners and unmakes them. */
export const rolesProblem = (
  staff: readonly Colleague[],
  id: StaffId | null,
  next: readonly Role[],
  by: readonly Role[],
): Sentence | null => {
  if (next.length === 0) return peopleWords.noRole;
  const was = staff.find((member) => member.id === id)?.roles ?? [];
  const isOwner = next.includes('owner');
  if (isOwner !== was.includes('owner') && !by.includes('owner')) return peopleWords.ownersOnly;
  return !isOwner && id !== null && was.includes('owner') && ownersBeside(staff, id) === 0
    ? peopleWords.lastOwner
    : null;
};
