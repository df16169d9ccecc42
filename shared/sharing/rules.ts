import type { EntryKind } from '../journal/kinds.ts';

/**
 * How entries of several tablets become one state. Whatever the rule, every entry is kept, and nothing depends on when it came.
 *
 * `own`: about that tablet and its chain, of no effect on another.
 * `adds`: each stands by itself, beside those of the others.
 * `fields`: field by field the last word counts; of two that knew nothing of each other both stand until a person chooses.
 * `stricter`: the stricter state holds until somebody who knew of it lifts it; quantities add up.
 * `oneTablet`: a session's; what its tablet wrote after another took over is kept as late, and may tighten but never loosen.
 * `asked`: of two that knew nothing of each other neither wins: a manager is asked.
 * `members`: decides whose entries count at all.
 * `erases`: final, whatever else was or will be written.
 */
export type MergeRule = 'own' | 'adds' | 'fields' | 'stricter' | 'oneTablet' | 'asked' | 'members' | 'erases';

/** One row for every kind: a kind without its rule does not compile. */
const mergeRules = {
  'journal.begun': 'own',
  'device.replaced': 'own',
  'device.enrolled': 'members',
  'studio.joined': 'members',
  'device.heard': 'own',
  'device.revoked': 'members',
  'exchange.offered': 'own',
  'erasure.confirmed': 'erases',
  'clock.jumped': 'own',
  'clock.corrected': 'own',
  'protocol.released': 'asked',
  'protocol.reasoned': 'adds',
  'protocol.drafted': 'own',
  'studio.set': 'fields',
  'staff.registered': 'fields',
  'staff.amended': 'fields',
  'staff.left': 'stricter',
  'staff.returned': 'stricter',
  'pin.set': 'fields',
  'pin.tried': 'own',
  'pin.passed': 'own',
  'tablet.taken': 'own',
  'tablet.locked': 'own',
  'lock.set': 'own',
  'tap.unnamed': 'adds',
  'taps.named': 'adds',
  'setup.finished': 'own',
  'keys.passphraseChanged': 'own',
  'keys.keyringUsed': 'own',
  'recovery.renewed': 'own',
  'backup.set': 'own',
  'backup.rehearsed': 'own',
  'sharing.set': 'own',
  'record.checked': 'own',
  'client.drafted': 'own',
  'client.discarded': 'erases',
  'client.registered': 'fields',
  'client.seen': 'adds',
  'client.amended': 'fields',
  'client.erased': 'erases',
  'client.linked': 'stricter',
  'client.unlinked': 'stricter',
  'erasure.begun': 'erases',
  'session.opened': 'oneTablet',
  'session.takenOver': 'oneTablet',
  'session.event': 'oneTablet',
  'session.addendum': 'adds',
  'session.closed': 'oneTablet',
  'session.deferred': 'oneTablet',
  'session.referred': 'oneTablet',
  'session.declined': 'oneTablet',
  'session.abandoned': 'oneTablet',
  'session.mistaken': 'oneTablet',
  'session.talked': 'oneTablet',
  'lot.used': 'adds',
  'lot.placed': 'adds',
  'product.added': 'fields',
  'product.amended': 'fields',
  'product.filed': 'adds',
  'file.stored': 'adds',
  'lot.received': 'stricter',
  'lot.amended': 'stricter',
  'lot.opened': 'stricter',
  'lot.quarantined': 'stricter',
  'lot.released': 'stricter',
  'lot.recalled': 'stricter',
  'lot.emptied': 'stricter',
  'lot.retired': 'stricter',
  'adverse.recorded': 'adds',
  'adverse.followed': 'adds',
  'call.made': 'adds',
  'exposure.recorded': 'adds',
  'photo.stored': 'adds',
  'healing.seen': 'adds',
  'photo.destroyed': 'erases',
  'sheet.prepared': 'adds',
  'sheet.printed': 'adds',
  'sheet.saved': 'adds',
  'sheet.datesSaved': 'adds',
  'copy.prepared': 'adds',
  'copy.saved': 'adds',
  'pack.exported': 'adds',
  'list.exported': 'adds',
  'hold.placed': 'stricter',
  'hold.lifted': 'stricter',
  'note.prepared': 'adds',
  'note.printed': 'adds',
  'note.saved': 'adds',
  'review.returned': 'adds',
  'review.answered': 'adds',
  'review.approved': 'adds',
  'sample.asked': 'adds',
  'sample.drawn': 'asked',
  'review.sampled': 'adds',
} as const satisfies Readonly<Record<EntryKind, MergeRule>>;

/** `undefined` for a kind that this version of the app does not know: it is kept, and the tablet wants an update. */
export const mergeRuleOf = (kind: string): MergeRule | undefined =>
  Object.hasOwn(mergeRules, kind) ? mergeRules[kind as EntryKind] : undefined;
