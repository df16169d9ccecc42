import { isolated } from '../report/bidi.ts';
import type { NoteData } from '../aftercare/sheet-data.ts';
import type { LetterWriter } from '../protocol/schema.ts';
import type { SessionKind } from '../session/opening.ts';

const visit: { readonly [K in SessionKind]: string } = {
  touch_up: 'touch-up',
  series_continuation: 'second visit',
  repair: 'repair',
  scar_only: 'session',
};

/** Sentences of the sheet and the note that name the client, the day and the practitioner. */
export const sheetWords = {
  title: (firstName: string) =>
    firstName ? `${isolated(firstName)}, how to look after your scalp` : 'How to look after your scalp',
  intro: (kind: SessionKind, day: string, practitioner: string, stoppedEarly: boolean) =>
    stoppedEarly
      ? `Your ${visit[kind]} on ${day} with ${isolated(practitioner)} stopped early. Care for each treated part as it says here.`
      : `Your ${visit[kind]} was on ${day} with ${isolated(practitioner)}.`,
  lot: (what: string, lot: string, useBy: string | null) =>
    [...(what ? [isolated(what)] : []), `lot ${isolated(lot)}`, ...(useBy ? [`use by ${useBy}`] : [])].join(
      ', ',
    ),
  mixed: (ratios: readonly string[]) => `mixed ${ratios.join(' and ')} with water`,
  mixedWith: (ratios: readonly string[], water: string) => `mixed ${ratios.join(' and ')} with ${water}`,
  scarIn: (scar: string, zone: string) => `${scar} (${zone.charAt(0).toLowerCase()}${zone.slice(1)})`,
  scarsSeen: (seen: string, scars: readonly string[]) => `${seen}. Treated and marked: ${scars.join(', ')}.`,
  undiluted: 'not diluted',
  numbingCream: 'Numbing cream',
  putOnBefore: 'put on before you came',
  off: (clock: string) => `off at ${clock}`,
  language: (code: string) => ({ en: 'English' })[code.slice(0, 2)] ?? code,
} as const;

interface NoteWords {
  readonly title: (firstName: string) => string;
  readonly whyTitle: string;
  /** Said where nobody wrote a sentence for the client. */
  readonly why: string;
  readonly nextTitle: string;
  readonly next: string;
  readonly closing: string;
}
const named = (firstName: string, rest: string) =>
  firstName ? `${isolated(firstName)}, ${rest}` : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
const callFirst = 'Call us first. We find a day together.';

export const noteWords: { readonly [K in NoteData['kind']]: NoteWords } = {
  deferred: {
    title: (name) => named(name, 'we wait a little'),
    whyTitle: 'Why we wait',
    why: 'Today is not the right day. We wait, so that your result is good and safe.',
    nextTitle: 'When to come back',
    next: callFirst,
    closing: 'Nothing is lost by waiting. We look forward to seeing you again.',
  },
  referred: {
    title: (name) => named(name, 'someone else looks first'),
    whyTitle: 'Why',
    why: 'Someone else has to look at your scalp before we go on.',
    nextTitle: 'What comes next',
    next: 'Bring what they write for you. Then we plan together how to go on.',
    closing: 'We look forward to seeing you again.',
  },
  declined: {
    title: (name) => named(name, 'we do not go on with this'),
    whyTitle: 'Why',
    why: 'We do not think that this would be good for you now.',
    nextTitle: 'If you have questions',
    next: 'Call us. We take time for you.',
    closing: 'Thank you for your trust.',
  },
  referral: {
    title: (name) => named(name, 'please show this to your doctor'),
    whyTitle: 'Why',
    why: 'We saw a spot on your scalp that a doctor should look at. We do not work on it.',
    nextTitle: 'What comes next',
    next: 'Please see a doctor about it soon. Bring what the doctor writes for you: until then we leave that part out.',
    closing: 'Most spots are harmless. Only a doctor can tell.',
  },
  stopped: {
    title: (name) => named(name, 'we stopped for today'),
    whyTitle: 'Why',
    why: 'We stopped today before any needle work.',
    nextTitle: 'When to come back',
    next: callFirst,
    closing: 'We look forward to seeing you again.',
  },
};
const writers: Readonly<Record<LetterWriter, string>> = {
  skinDoctor: 'your skin doctor',
  surgeon: 'your surgeon',
  prescriber: 'the person who prescribes for you',
  specialist: 'your specialist',
  doctor: 'your doctor',
};
/** Whose letter to bring; it never says what for. */
export const letterLine = (from: readonly LetterWriter[]): string =>
  `Please bring a letter from ${from.map((one) => writers[one]).join(' and one from ')}. Do not stop any medicine because of us.`;
export const comeBack = (from: string, next: string): string => `From ${from}. ${next}`;

export const referralIntro = (day: string, practitioner: string): string =>
  `You were with us on ${day} with ${isolated(practitioner)}.`;
export const noteIntro = (day: string, practitioner: string): string =>
  `You were with us on ${day} with ${isolated(practitioner)}. We did no needle work on that day.`;
