import type { ChannelName } from '../ipc/contract.ts';
import type { IntentType } from '../session/events.ts';
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
  more: Pick<RightsRow, 'asks' | 'whileLocked' | 'onTheSpot'> = {},
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
  sheet: row('yes', 'yes', 'no', 'yes'),
  paper: row('yes', 'yes', 'reprint', 'yes'),
  stockReceive: row('yes', 'yes', 'yes', 'yes'),
  stockUse: row('yes', 'yes', 'no', 'yes'),
  stockDecide: row('no', 'no', 'no', 'yes'),
  completed: row('own', 'own', 'no', 'yes'),
  /** The studio's own: backups, ways into the record. */
  house: row('no', 'no', 'no', 'yes'),
  houseWithPin: row('no', 'no', 'no', 'yes', { asks: 'own' }),
  protocolRead: row('yes', 'yes', 'no', 'yes'),
  protocolRelease: row('no', 'no', 'no', 'yes', { asks: 'second' }),
  staff: row('no', 'no', 'no', 'yes'),
  staffWithPin: row('no', 'no', 'no', 'yes', { asks: 'own' }),
} as const satisfies Readonly<Record<string, RightsRow>>;
export type RowName = keyof typeof rights;

export const rowOfChannel = {
  'app.state': 'open',
  'clock.answer': 'open',
  'setup.begin': 'open',
  'setup.recoveryPage': 'open',
  'setup.restore': 'open',
  'setup.finish': 'open',
  unlock: 'open',
  'settings.get': 'open',
  'settings.set': 'open',
  'app.reload': 'open',
  'passphrase.judge': 'open',
  'home.page': 'clients',
  'clients.find': 'clients',
  'clients.newDraft': 'clients',
  'clients.saveDraft': 'clients',
  'clients.discardDraft': 'clients',
  'clients.register': 'clients',
  'clients.amend': 'clients',
  'clients.open': 'clients',
  'clients.history': 'history',
  'alarms.waiting': 'safety',
  'session.start': 'sessionStart',
  'session.open': 'sessionCourse',
  'session.leave': 'sessionCourse',
  'session.current': 'facts',
  /** Asked by intent: the row of the intent counts. */
  'session.apply': 'safety',
  'session.pinned': 'facts',
  'session.consentWords': 'facts',
  'photos.add': 'facts',
  'photos.list': 'history',
  'photos.destroy': 'acts',
  'photos.check': 'history',
  'sheet.prepare': 'sheet',
  'sheet.read': 'sheet',
  'paper.save': 'paper',
  'paper.print': 'paper',
  'paper.printers': 'anybody',
  'completed.list': 'completed',
  'completed.open': 'completed',
  'record.verify': 'anybody',
  'protocol.current': 'protocolRead',
  'protocol.release': 'protocolRelease',
  'stock.list': 'stockReceive',
  'stock.match': 'stockReceive',
  'stock.files': 'stockReceive',
  'stock.readFile': 'stockReceive',
  'stock.saveFile': 'stockReceive',
  'stock.openFile': 'stockReceive',
  'stock.addFile': 'stockReceive',
  'stock.addProduct': 'stockReceive',
  'stock.amendProduct': 'stockReceive',
  'stock.receive': 'stockReceive',
  'stock.amendLot': 'stockReceive',
  'stock.offer': 'stockUse',
  'stock.open': 'stockUse',
  'stock.quarantine': 'stockUse',
  'stock.useUp': 'stockUse',
  'stock.release': 'stockDecide',
  'stock.recall': 'stockDecide',
  'stock.retire': 'stockDecide',
  'stock.recallReach': 'stockDecide',
  'stock.recallPaper': 'stockDecide',
  'colour.measure': 'facts',
  'colour.page': 'facts',
  'colour.expect': 'facts',
  'adverse.list': 'history',
  'adverse.record': 'history',
  'adverse.followUp': 'history',
  'adverse.paper': 'history',
  'exposures.log': 'history',
  'exposures.record': 'history',
  'backup.view': 'anybody',
  'backup.choose': 'house',
  'backup.now': 'house',
  'backup.limit': 'house',
  'backup.rehearse': 'house',
  'keys.page': 'house',
  'keys.changePassphrase': 'houseWithPin',
  'keys.newCode': 'houseWithPin',
  'keys.confirmCode': 'house',
  'keys.cancelCode': 'house',
  'people.signIn': 'open',
  'people.lock': 'open',
  'people.lift': 'open',
  'people.resetByCode': 'open',
  'lock.page': 'open',
  /** Each act is an intent with a row of its own; these are care. */
  'lock.act': 'care',
  'people.nameTaps': 'anybody',
  'people.page': 'staff',
  'people.add': 'staffWithPin',
  'people.amend': 'staffWithPin',
  'people.leave': 'staffWithPin',
  'people.return': 'staffWithPin',
  'people.proposePin': 'anybody',
  /** Of somebody else: `staffWithPin`. */
  'people.setPin': 'ownPin',
  'people.setIdle': 'staff',
} as const satisfies Readonly<Record<ChannelName, RowName>>;

export const rowOfIntent = {
  'emergency.raised': 'care',
  'sign.ticked': 'care',
  'symptoms.checked': 'care',
  'numbing.alarmAcknowledged': 'care',
  'numbing.removed': 'care',
  'emergency.falseAlarm': 'safety',
  'emergency.ended': 'safety',
  'session.stopped': 'safety',
  'session.suspended': 'sessionCourse',
  'session.resumed': 'sessionCourse',
  'field.set': 'facts',
  'item.ticked': 'facts',
  'question.answered': 'facts',
  'questionnaire.confirmed': 'facts',
  'clearance.recorded': 'facts',
  'referral.given': 'facts',
  'handOver.begun': 'facts',
  'handOver.ended': 'takeBack',
  'zone.chosen': 'facts',
  'scar.placed': 'facts',
  'consent.shown': 'facts',
  'ink.added': 'facts',
  'ink.cleared': 'facts',
  'consent.signed': 'facts',
  'consent.refused': 'facts',
  'arrivalCream.stated': 'facts',
  'product.limitsTyped': 'facts',
  'numbing.dwellStated': 'facts',
  'contact.started': 'facts',
  'contact.ended': 'facts',
  'hygiene.counted': 'facts',
  'pain.scored': 'facts',
  'break.begun': 'facts',
  'break.ended': 'facts',
  'break.taken': 'facts',
  'sharps.counted': 'facts',
  'light.checked': 'facts',
  'gap.noted': 'facts',
  'extraDots.counted': 'facts',
  'adverse.noted': 'facts',
  'note.added': 'facts',
  'photo.marked': 'facts',
  'photos.compared': 'facts',
  'hairline.drawn': 'facts',
  'numbing.applied': 'acts',
  'colour.read': 'acts',
  'colour.removed': 'acts',
  'colour.byHand': 'acts',
  'colour.targeted': 'acts',
  'testDots.placed': 'acts',
  'mix.made': 'acts',
  'mix.discarded': 'acts',
  'mix.toppedUp': 'acts',
  'cartridge.opened': 'acts',
  'pass.started': 'acts',
  'pass.finished': 'acts',
  'pass.amended': 'acts',
  'lot.chosen': 'acts',
  'work.undone': 'acts',
  'numbing.reopened': 'acts',
  'application.reopened': 'acts',
  'requirement.acknowledged': 'acts',
  /** A rule that is marked M, or hard, has a row of its own. */
  'requirement.overridden': 'overrideSoft',
  'stage.completed': 'stageCompleted',
  'session.closed': 'endings',
  'session.abandoned': 'endings',
  'session.deferred': 'endings',
  'session.referred': 'endings',
  'session.declined': 'endings',
  'session.mistaken': 'endings',
  'sheet.delivered': 'sheet',
  'sheet.notGiven': 'sheet',
} as const satisfies Readonly<Record<IntentType, RowName>>;

/** Of an override the rule decides, else the intent. */
export const rowOf = (intent: IntentType, rule?: 'soft' | 'marked' | 'hard'): RowName => {
  if (intent !== 'requirement.overridden' || rule === undefined) return rowOfIntent[intent];
  return rule === 'soft' ? 'overrideSoft' : rule === 'marked' ? 'overrideMarked' : 'overrideHard';
};
