import type { StaffId } from '../../../shared/brand.ts';
import type { StaffForm } from '../../../shared/ipc/people-channels.ts';
import type { Role } from '../../../shared/people/roles.ts';
import { must } from '../../../shared/result.ts';
import { studioOn } from '../session/setup-app.ts';
import type { Machine, MachineParts } from '../session/setup-app.ts';

export const ownerPin = '40719365';
export const pinOf = (role: Role | 'other'): string =>
  ({
    owner: ownerPin,
    manager: '83650217',
    practitioner: '59274018',
    assistant: '61839402',
    frontDesk: '20587394',
    other: '97403862',
  })[role];

export const formOf = (name: string, roles: readonly Role[], over: Partial<StaffForm> = {}): StaffForm => ({
  name,
  licence: 'LIC-1',
  licenceExpiry: null,
  trainingExpiry: '2027-03',
  roles: [...roles],
  ...over,
});

/** A studio whose owner, Dana Whitlock, has a PIN and the tablet. */
export const withOwnerPin = async (
  parts: MachineParts = {},
): Promise<{ machine: Machine; owner: StaffId }> => {
  const machine = studioOn(parts);
  const { people, studio } = machine.open();
  const owner = studio.person()?.id as StaffId;
  must(await people.staff.setPin(owner, ownerPin, owner));
  return { machine, owner };
};

/** Somebody more works there and has a PIN. */
export const joined = async (
  machine: Machine,
  name: string,
  roles: readonly Role[],
  { pin = pinOf(roles[0] ?? 'other'), form = {} }: { pin?: string; form?: Partial<StaffForm> } = {},
): Promise<StaffId> => {
  const { people, studio } = machine.open();
  must(people.staff.add(formOf(name, roles, form)));
  const id = people.book.here().at(-1)?.id as StaffId;
  must(await people.staff.setPin(id, pin, studio.person()?.id ?? 'device'));
  return id;
};
