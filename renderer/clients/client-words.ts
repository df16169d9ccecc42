import type { ClientFields } from '../../shared/people/client.ts';
import type { SessionKind } from '../../shared/session/opening.ts';

export const fieldLabels: Readonly<Record<keyof ClientFields, string>> = {
  fullName: 'Full name',
  firstName: 'First name on the sheet',
  dateOfBirth: 'Date of birth',
  phone: 'Phone',
  address: 'Address',
  emergencyContact: 'Emergency contact',
};

export const kindHints: Readonly<Record<SessionKind, string>> = {
  touch_up: 'Refresh a finished result',
  series_continuation: 'The course is not finished yet',
  repair: 'Put right what is there',
  scar_only: 'Only scars are treated',
};

/** Two letters for the round badge; letters of every script. */
export const initialsOf = (name: string): string => {
  // An okina or another apostrophe in front is a letter to Unicode, and no initial.
  const letters = name
    .normalize('NFC')
    .split(/\s+/)
    .flatMap((word) => /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u.exec(word)?.[0] ?? []);
  const [first = '', last = ''] = [letters[0], letters.length > 1 ? letters.at(-1) : ''];
  return `${first}${last}`.toLocaleUpperCase();
};

/** What the sheet would probably call this person; only a proposal that can be changed. */
export const firstNameOf = (fullName: string): string => fullName.trim().split(/\s+/)[0] ?? '';
