import type { NoteData } from '../aftercare/sheet-data.ts';
import type { SessionKind } from '../session/data.ts';

const visit: { readonly [K in SessionKind]: string } = {
  touch_up: 'touch-up', series_continuation: 'next visit', repair: 'repair', scar_only: 'session',
};

/** Sentences of the sheet and the note that name the client, the day and the practitioner. */
export const sheetWords = {
  title: (firstName: string) => (firstName ? `${firstName}, how to look after your scalp` : 'How to look after your scalp'),
  intro: (kind: SessionKind, day: string, practitioner: string, stoppedEarly: boolean) =>
    stoppedEarly
      ? `Your ${visit[kind]} on ${day} with ${practitioner} stopped early. Care for each treated part as it says here.`
      : `Your ${visit[kind]} was on ${day} with ${practitioner}.`,
  lot: (what: string, lot: string, useBy: string | null) => [what, `lot ${lot}`, ...(useBy ? [`use by ${useBy}`] : [])].join(', '),
  mixed: (ratios: readonly string[], diluent: string) => `mixed ${ratios.join(' and ')} (pigment : ${diluent.toLowerCase().includes('water') || !diluent ? 'water' : 'diluent'})`,
  undiluted: 'not diluted',
  numbingCream: 'Numbing cream',
  putOnBefore: 'put on before you came',
  off: (clock: string) => `off at ${clock}`,
  language: (code: string) => ({ en: 'English' })[code.slice(0, 2)] ?? code,
} as const;

interface NoteWords {
  readonly title: (firstName: string) => string;
  readonly why: string;
  readonly closing: string;
}
const named = (firstName: string, rest: string) => (firstName ? `${firstName}, ${rest}` : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`);

export const noteWords: { readonly [K in NoteData['kind']]: NoteWords } = {
  deferred: { title: (name) => named(name, 'we wait a little'), why: 'Today is not the right day. We wait, so that your result is good and safe.', closing: 'Nothing is lost by waiting. We look forward to seeing you again.' },
  referred: { title: (name) => named(name, 'someone else looks first'), why: 'Someone else has to look at your scalp before we go on.', closing: 'Bring what they write for you. Then we plan together how to go on.' },
  declined: { title: (name) => named(name, 'we do not go on with this'), why: 'We do not think that this would be good for you now.', closing: 'Thank you for your trust. If you have questions, call us.' },
  stopped: { title: (name) => named(name, 'we stopped for today'), why: 'We stopped today before any needle work.', closing: 'Your scalp needs no special care. We look forward to seeing you again.' },
};

export const noteIntro = (day: string, practitioner: string): string => `You were with us on ${day} with ${practitioner}. We did no needle work on that day.`;
