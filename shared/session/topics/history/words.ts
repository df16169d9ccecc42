import { messages } from '../../../words/message.ts';

/** What its rules and refusals say. */
export const historySays = messages('historySays', {
  dateInFuture: '{label} lies in the future: correct the date.',
  tooSoon:
    'Last needle {days, plural, one {# day} other {# days}} ago. Under {hard} days there is no session: find a later day.',
  soon: 'Last needle {days, plural, one {# day} other {# days}} ago. Wait until {minimum} days have passed, or say why not.',
  lastNeedleUnknown: 'The date of the last session is not known. Say why you go on all the same.',
  scabs: 'Scabs are still there. Wait until they are gone, or say why not.',
  laserTooSoon: 'Laser {days, plural, one {# day} other {# days}} ago. Under {hard} days no needle.',
  laserSoon:
    'Laser {days, plural, one {# day} other {# days}} ago, under {warn}: look closely at the skin first.',
  transplantTooSoon: 'Leave out {zone}: the transplant is less than {months} months old.',
  transplantLetter:
    "{zone}: the transplant is less than {months} months old. Enter the surgeon's letter, or say why not.",
  intervalsKept: 'All waits are kept.',
});

/** Sentences about waits between sessions, for the screen. */
export const waitWords = messages('waits', {
  allKept: 'Every wait is kept.',
  allOpen: 'Worked out as the last needle, laser and transplant are said.',
  moreOpen:
    '{count, plural, one {One more is} other {# more are}} worked out as the last needle, laser and transplant are said.',
  needleTitle: 'Last needle',
  needleOpen: 'Enter the last needle session, or that its date is not known.',
  needleUnknown: 'The date is not known, so the wait cannot be counted. Going on needs a reason.',
  needle: '{days, plural, one {# day} other {# days}} ago, {on}.',
  latest: 'Taken as {on}, the latest day it can have been.',
  recorded: 'This studio’s own record is later than what was said, so the record counts.',
  under: 'Under {hard, plural, one {# day} other {# days}} there is no session: not before {from}.',
  better: 'Better from {minimum, plural, one {# day} other {# days}} on: {from}. Sooner needs a reason.',
  kept: 'The wait of {minimum, plural, one {# day} other {# days}} is kept.',
  laserTitle: 'Laser',
  laserOpen: 'Say whether there was laser removal, and when.',
  laserNever: 'No laser removal on the scalp.',
  laserUnder: 'Under {hard, plural, one {# day} other {# days}} no needle: not before {from}.',
  laserSoon:
    'Under {warn, plural, one {# day} other {# days}}: look closely at the skin first. No more to mind from {from}.',
  transplantNoneTitle: 'Transplant',
  transplantTitle: 'Transplant, {zone}',
  transplantOpen: 'Say whether there was a hair transplant, when and where.',
  transplantNever: 'No hair transplant.',
  transplantElsewhere: 'Not in a zone of today.',
  transplantOn: 'Done {on}.',
  transplantUnder:
    'Under {months, plural, one {# month} other {# months}} no needle here: not before {from}.',
  transplantLetter:
    'Under {months, plural, one {# month} other {# months}} with the surgeon’s letter only. Without one from {from}.',
  transplantCleared: 'The surgeon’s letter is there.',
  transplantFree: '{months, plural, one {# month} other {# months}} are over.',
  guideTitle: 'Touch-up guide',
  guide:
    '{months, plural, =0 {Less than a month} one {# month} other {# months}} since the last needle. Most touch-ups come after {low} to {high} months, sooner where it has faded or is uneven. Only a guide: it stops nothing.',
});
