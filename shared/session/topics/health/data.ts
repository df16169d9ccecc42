import type { LetterWriter } from '../../../protocol/schema.ts';
import type { LocalDate } from '../../../time.ts';
import type { Recorded } from '../../recorded.ts';

export interface Answer {
  readonly answer: 'yes' | 'no' | 'unsure';
  readonly zones: readonly string[];
  readonly on?: string;
  readonly note?: string;
}
/** An answer of an earlier visit, with the day of that visit. */
export interface LastAnswer extends Answer {
  readonly visit: LocalDate;
}
/** A doctor's letter that was seen (G1-03). */
export interface Clearance {
  readonly code: string;
  readonly clinician: string;
  readonly writtenOn: string;
  readonly validUntil: string;
  readonly seen: true;
  readonly writer?: LetterWriter;
  readonly testSpotOn?: string;
}

/** `atEnd`: what it was when the session ended, where it was put right since: the work was done by that. */
interface GivenAnswer extends Recorded<Answer> {
  readonly atEnd?: Answer;
}

export interface HealthData {
  /** By row of the questionnaire. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  readonly questionnaireConfirmed: Recorded<true> | null;
  readonly clearances: Readonly<Record<string, Recorded<Clearance>>>;
  /** Notes for a doctor that the client has, by row. */
  readonly referrals: Readonly<Record<string, Recorded<'printed' | 'saved'>>>;
}

export const nothingAnswered: HealthData = {
  answers: {},
  questionnaireConfirmed: null,
  clearances: {},
  referrals: {},
};

export type HealthEffect =
  'none' | 'refuse' | 'needsLetter' | 'cleared' | 'caution' | 'info' | 'defer' | 'asks';
