import type { ClientFields } from '../../shared/people/client.ts';
import type { SessionKind } from '../../shared/session/opening.ts';
import type { Message } from '../../shared/words/message.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { commonWords } from '../../shared/words/screens/common.ts';

export const fieldLabels: Readonly<Record<keyof ClientFields, Message>> = {
  fullName: clientsScreen.fullName,
  firstName: clientsScreen.firstNameOnSheet,
  dateOfBirth: clientsScreen.dateOfBirth,
  phone: commonWords.phone,
  address: clientsScreen.address,
  emergencyContact: clientsScreen.emergencyContact,
  language: clientsScreen.language,
  reminders: clientsScreen.reminders,
};

export const kindHints: Readonly<Record<SessionKind, Message>> = {
  touch_up: clientsScreen.refreshAFinishedResult,
  series_continuation: clientsScreen.courseNotFinished,
  repair: clientsScreen.putRightWhatThere,
  scar_only: clientsScreen.onlyScarsAreTreated,
  first_talk: clientsScreen.talkWithoutNeedle,
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
