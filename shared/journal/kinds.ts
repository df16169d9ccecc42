/** Which key seals the body of an entry. `clear` bodies hold codes, ids, counts, lots and dates: never a name, an answer or free text. */
type Sealing = 'client' | 'staff' | 'clear';

/**
 * Every kind of entry. What is `clear` stays readable for ever, after an erasure too, so a new kind starts
 * sealed unless a stranger needs it to verify or a list needs it fast.
 */
export const sealingByKind = {
  'journal.begun': 'clear',
  /** Another device goes on with the record, and the one before it signed that: the record came out of a backup. */
  'device.replaced': 'clear',
  /** Several tablets, one studio (README.md, Several chains): who belongs to it, and who had heard what of whom. */
  'device.enrolled': 'clear',
  'studio.joined': 'clear',
  'device.heard': 'clear',
  'device.revoked': 'clear',
  /** What other tablets seal keys to, for this one alone. */
  'exchange.offered': 'clear',
  /** A client whom another tablet erased: no key of them is on this one any more. */
  'erasure.confirmed': 'clear',
  /** Another tablet goes on with a session, after the last line it has of the one before. */
  'session.takenOver': 'clear',
  'clock.jumped': 'clear',
  /** A person confirmed what time it is: `{ from, to, by }`. The one entry that may be earlier than the one before it. */
  'clock.corrected': 'clear',
  'protocol.released': 'clear',
  /** Why, who agreed, and which rules it made weaker: the reason may name somebody. In the same commit as the release. */
  'protocol.reasoned': 'staff',
  /** What was typed into the protocol and is not released: it survives a kill. */
  'protocol.drafted': 'staff',
  'studio.set': 'staff',
  'staff.registered': 'staff',
  'staff.amended': 'staff',
  'staff.left': 'staff',
  'staff.returned': 'staff',
  /** What a PIN is checked against, never the PIN: salt, cost and what scrypt makes of it. */
  'pin.set': 'staff',
  /** Somebody types a PIN: written before it is looked at, with how many were wrong in a row since the last right one. */
  'pin.tried': 'staff',
  'pin.passed': 'staff',
  /** Somebody took the tablet, or it was locked. */
  'tablet.taken': 'staff',
  'tablet.locked': 'staff',
  /** After how many idle minutes the tablet locks itself. */
  'lock.set': 'staff',
  /** Done on a locked tablet, which asks nobody's name; and whose taps those were, as somebody said later. */
  'tap.unnamed': 'staff',
  'taps.named': 'staff',
  /** The recovery code was shown and typed back: first start is over. */
  'setup.finished': 'clear',
  /** A way into the record was made anew: which, and how often by then. */
  'keys.passphraseChanged': 'clear',
  'keys.keyringUsed': 'clear',
  'recovery.renewed': 'clear',
  /** Where backups go, and after how many days without one the screen warns: a folder may be named after somebody. */
  'backup.set': 'staff',
  /** A backup was opened with the recovery code from paper, and everything was there. */
  'backup.rehearsed': 'clear',
  /** Where the studio's tablets meet, or that this one works alone: a folder may be named after somebody. */
  'sharing.set': 'staff',
  /** Every entry, key and file was looked at: up to which entry, and how much was missing. */
  'record.checked': 'clear',
  'client.drafted': 'client',
  /** The draft's key was destroyed. */
  'client.discarded': 'clear',
  'client.registered': 'client',
  'client.amended': 'client',
  /** A person opened the client's file: once for each person, client and day. */
  'client.seen': 'client',
  'client.erased': 'clear',
  /** Somebody said that this client and another one are one person, registered twice; or that they are two. Ids only. */
  'client.linked': 'clear',
  'client.unlinked': 'clear',
  /** Somebody asked that a client, or a registration begun, be destroyed: from here on it happens, at the latest at the next start. */
  'erasure.begun': 'clear',
  'session.opened': 'clear',
  'session.event': 'client',
  /** A signed correction or addition after the session was over: the same body as an event, the session before it untouched (brief 0.4). */
  'session.addendum': 'client',
  'session.closed': 'clear',
  'session.deferred': 'clear',
  'session.referred': 'clear',
  'session.declined': 'clear',
  'session.abandoned': 'clear',
  'session.mistaken': 'clear',
  'session.talked': 'clear',
  'lot.used': 'clear',
  /** Where a lot of the session went: codes of the map, as they stand after the entry. */
  'lot.placed': 'clear',
  /** The ledger is sealed with the studio's own key: a supplier, an invoice or a reason may name a person. Which lot went into which session stays in clear. */
  'product.added': 'staff',
  'product.amended': 'staff',
  /** A photo of the label or a safety data sheet: its name and the hash of the sealed file. */
  'product.filed': 'staff',
  /** Id and hash of that sealed file, so that anybody can tell whether it is there and the one that was stored. */
  'file.stored': 'clear',
  'lot.received': 'staff',
  'lot.amended': 'staff',
  'lot.opened': 'staff',
  'lot.quarantined': 'staff',
  'lot.released': 'staff',
  'lot.recalled': 'staff',
  'lot.emptied': 'staff',
  'lot.retired': 'staff',
  /** An unwanted event with its whole form, products and lots; the same id again corrects it (brief 4.4). */
  'adverse.recorded': 'client',
  'adverse.followed': 'client',
  /** The client was called after a visit: which day, how it is. */
  'call.made': 'client',
  /** A needle-stick or splash of the staff: no client and no session in its envelope, so nothing leads from a client to it (brief 4.4). */
  'exposure.recorded': 'staff',
  /** Ids and hashes of the sealed files, so that anybody can tell whether a photo is the one that was stored; what it shows is sealed. */
  'photo.stored': 'clear',
  /** Zone and two shares: how the last visit's work has healed, for the studio's own median. */
  'healing.seen': 'clear',
  /** Tombstone with a reason code. */
  'photo.destroyed': 'clear',
  'sheet.prepared': 'client',
  'sheet.printed': 'client',
  'sheet.saved': 'client',
  /** The sheet's dates as a calendar file. */
  'sheet.datesSaved': 'client',
  /** The whole record for the person it is about: of what, with its fingerprint; and that the file was written. */
  'copy.prepared': 'client',
  'copy.saved': 'client',
  /** A folder for an inspector or an insurer left the studio: of which days, with names or without, and the hash of its list of files. */
  'pack.exported': 'clear',
  /** Who is due, or the week, left on paper or as a table: which, how, and how many clients stood on it. */
  'list.exported': 'clear',
  /** Nothing of this client may be destroyed: why, and that it may again. */
  'hold.placed': 'client',
  'hold.lifted': 'client',
  'note.prepared': 'client',
  'note.printed': 'client',
  'note.saved': 'client',
  /** A manager looked at an ended session: asked, was answered, was content. The session itself stays as it is. */
  'review.returned': 'client',
  'review.answered': 'client',
  'review.approved': 'client',
  /** Somebody asked for that month, and nothing had been entered since it was over: the mark of this entry is the first one. */
  'sample.asked': 'clear',
  /** Which sessions of a month chance chose for a look, and by which mark: all of it in clear, so that anybody can draw again. */
  'sample.drawn': 'clear',
  /** One for each of them, with its session. */
  'review.sampled': 'clear',
} as const satisfies Readonly<Record<string, Sealing>>;

export type EntryKind = keyof typeof sealingByKind;

/** `undefined` for a kind that this version of the app does not know. */
export const sealingOf = (kind: string): Sealing | undefined =>
  Object.hasOwn(sealingByKind, kind) ? sealingByKind[kind as EntryKind] : undefined;
