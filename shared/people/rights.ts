import type { Role } from './roles.ts';

/**
 * What a role may do in a row of the table. `licensed`: with a licence that has not ended. `supervised`: after the PIN of somebody who may
 * do it alone, once per stage. `own`: in sessions of their own. `contact`: name, date of birth, address, telephone. `reprint`: a page of a
 * session that is over, as it was printed before.
 */
export type Right = 'yes' | 'no' | 'licensed' | 'supervised' | 'own' | 'contact' | 'reprint';

export interface RightsRow extends Readonly<Record<Role, Right>> {
  /** Whose PIN is asked on the spot besides: one's own, or that of a second person where there is one. */
  readonly asks?: 'own' | 'second';
  /** The second one only says that they were there: whoever works here can. */
  readonly second?: 'anybody';
  /** Heard while the tablet is locked, and before anybody has signed in. */
  readonly whileLocked?: true;
  /** Somebody who may it says so with their PIN at the tablet of somebody who may not. */
  readonly onTheSpot?: true;
}

/** In the order of decision 44: practitioner, assistant, front desk, manager. Owners may what managers may. */
const row = (
  practitioner: Right,
  assistant: Right,
  frontDesk: Right,
  manager: Right,
  more: Pick<RightsRow, 'asks' | 'second' | 'whileLocked' | 'onTheSpot'> = {},
): RightsRow => ({ practitioner, assistant, frontDesk, manager, owner: manager, ...more });

/** The one permission table (decision 44). Every channel and every intent names its row below; one without a row does not compile. */
export const rights = {
  /** What the app needs to come up, to be unlocked, and to ask who is there. */
  open: row('yes', 'yes', 'yes', 'yes', { whileLocked: true }),
  /** Emergency, signs of a reaction, alarms, cream off: bodies do not wait for a PIN. */
  care: row('yes', 'yes', 'yes', 'yes', { whileLocked: true }),
  /** What follows an emergency, and to stop work. */
  safety: row('yes', 'yes', 'yes', 'yes'),
  /** What says nothing of a client: the list of printers, the check of the record. */
  anybody: row('yes', 'yes', 'yes', 'yes'),
  /** Of the person who is signed in. */
  ownPin: row('yes', 'yes', 'yes', 'yes', { asks: 'own' }),
  clients: row('yes', 'yes', 'contact', 'yes'),
  history: row('yes', 'yes', 'no', 'yes'),
  sessionStart: row('yes', 'supervised', 'no', 'licensed', { asks: 'own' }),
  sessionCourse: row('yes', 'supervised', 'no', 'licensed'),
  /** Fields, items, questions, hygiene, symptoms, pain, notes, photos. */
  facts: row('yes', 'yes', 'no', 'licensed'),
  /** That somebody watched a signing: of whoever works here, by PIN. */
  witness: row('yes', 'yes', 'no', 'licensed', { asks: 'second', second: 'anybody' }),
  /** The tablet comes back from the client. */
  takeBack: row('yes', 'yes', 'no', 'licensed', { asks: 'own' }),
  /** Cream, mix, cartridge, test dots, pass, colour, lots, undo, reopen. */
  acts: row('yes', 'supervised', 'no', 'licensed'),
  stageCompleted: row('yes', 'no', 'no', 'licensed'),
  endings: row('yes', 'no', 'no', 'licensed', { asks: 'own' }),
  overrideSoft: row('yes', 'no', 'no', 'yes', { asks: 'own', onTheSpot: true }),
  /** A rule that is marked M in the brief. */
  overrideMarked: row('no', 'no', 'no', 'yes', { asks: 'own', onTheSpot: true }),
  overrideHard: row('no', 'no', 'no', 'no'),
  /** Put right what was entered: at work, and once the session is over; of one's own (decision 43). */
  correct: row('own', 'no', 'no', 'yes', { asks: 'own' }),
  sheet: row('yes', 'yes', 'no', 'yes'),
  paper: row('yes', 'yes', 'reprint', 'yes'),
  stockReceive: row('yes', 'yes', 'yes', 'yes'),
  stockUse: row('yes', 'yes', 'no', 'yes'),
  stockDecide: row('no', 'no', 'no', 'yes'),
  completed: row('own', 'own', 'no', 'yes'),
  /** To answer what was asked about a session of one's own. */
  reviewAnswer: row('own', 'no', 'no', 'own'),
  /** Of one's own session only where nobody else could: main looks at who worked in it. */
  review: row('no', 'no', 'no', 'yes'),
  /** The studio's own: backups, ways into the record. */
  house: row('no', 'no', 'no', 'yes'),
  houseWithPin: row('no', 'no', 'no', 'yes', { asks: 'own' }),
  /** Everything about a client leaves the studio, for that client. */
  clientCopy: row('no', 'no', 'no', 'yes', { asks: 'own' }),
  /** The record leaves the studio, for an inspector or an insurer. */
  exports: row('no', 'no', 'no', 'yes', { asks: 'own' }),
  /** That nothing of a client may be destroyed. */
  holds: row('no', 'no', 'no', 'yes'),
  /** A client leaves the record for good. */
  erasure: row('no', 'no', 'no', 'yes', { asks: 'second' }),
  protocolRead: row('yes', 'yes', 'no', 'yes'),
  /** To prepare what another one releases. */
  protocolDraft: row('yes', 'no', 'no', 'yes'),
  protocolRelease: row('no', 'no', 'no', 'yes', { asks: 'second' }),
  staff: row('no', 'no', 'no', 'yes'),
  staffWithPin: row('no', 'no', 'no', 'yes', { asks: 'own' }),
} as const satisfies Readonly<Record<string, RightsRow>>;
export type RowName = keyof typeof rights;
