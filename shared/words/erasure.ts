import { messages } from './message.ts';

/** The certificate that a person takes home after the studio has erased them. */
export const erasureWords = messages('erasure', {
  foot: '{title}, side {side} of {sides}',
  title: 'Certificate of erasure',
  made: '{studio}, {phone}. {day}, {clock}.',
  person: 'Person',
  why: 'Why',
  by: 'Erased by',
  visits: 'Visits',
  noVisits: 'None',
  visitsFrom: '{count, plural, one {# visit on {first}} other {# visits from {first} to {last}}}',
  destroyed: 'What was destroyed',
  destroyedKey:
    'The one key that opened everything personal. With it went, for good: name, date of birth, telephone and address; every health answer; consents with their signatures; notes and letters; plans, colours and measures; the aftercare sheets.',
  destroyedPhotos:
    '{count, plural, =0 {There were no photos.} one {# photo was destroyed with it.} other {# photos were destroyed with it.}}',
  destroyedBackups:
    'Backups made by Stipple lose the key and the photos with the next backup. Copies of the whole data folder that somebody made by hand still hold them: the studio has to destroy those.',
  stays: 'What stays, and why',
  staysRecord:
    'That somebody was here, on which days and at what times, which parts of the scalp were treated, which products and lots were used and who worked. No name leads to it any more. A lot that is called back has to be found, and the record must show that nothing was taken out of it.',
  staysTombstone:
    'The entry that says that this person was erased, when, why and by whom: entry {seq} of the record.',
  staysOtherFiles:
    'The studio has {count, plural, one {one more file} other {# more files}} about this person, registered as {names}. {count, plural, one {It was} other {They were}} not erased and {count, plural, one {stays} other {stay}} until that is asked for too.',
  nameless: 'a name that this tablet cannot open',
  proof: 'How to prove it',
  proofSeal:
    'Seal {seal}. It belongs to that entry. The studio’s record, given this seal, answers whether the entry stands in it unchanged.',
  signedFor: 'For the studio: ______________________________',
  reason_consentWithdrawn: 'The consent was taken back.',
  reason_clientAsked: 'The person asked for it.',
  reason_mistake: 'The person was entered by mistake.',
  reason_notNeeded: 'The record is not needed any longer.',
});
