import type { Phrase } from '../../../words/message.ts';
import type { HealthRow } from '../../../protocol/schema.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import type { Answer, Clearance, HealthEffect } from './data.ts';
import { questionGroups } from './groups.ts';
import type { QuestionKind } from './groups.ts';
import {
  effectOf,
  isExcluded,
  keloidRow,
  letterProblem,
  scarToAskAbout,
  standsToday,
  wantsLetter,
} from './read.ts';
import { healthSays } from './words.ts';

interface RowEffect {
  readonly effect: HealthEffect;
  readonly says: Phrase;
  /** A clinician's letter may answer for it, or is what it waits for. */
  readonly letter: 'none' | 'may' | 'wanted';
  /** Why the letter that is there does not count; null where none is there, or it does. */
  readonly letterSays: Phrase | null;
  /** What was seen speaks against the answer: it is worth asking again. */
  readonly asksAgain?: true;
}
export interface HealthView {
  readonly answers: Readonly<Record<string, Answer & { readonly onTablet?: true }>>;
  readonly questionnaireConfirmed: { readonly at: Instant; readonly onTablet?: true } | null;
  /** Notes for a doctor that were given, by row. */
  readonly referrals: Readonly<Record<string, { readonly how: 'printed' | 'saved'; readonly at: Instant }>>;
  readonly clearances: Readonly<Record<string, Clearance>>;
  /** By row: what it does to this session. */
  readonly rowEffects: Readonly<Record<string, RowEffect>>;
  readonly questionGroups: readonly QuestionGroupView[];
  /** Read aloud before the first needle (brief 4.5): what was said of allergies, and of medicines. */
  readonly allergies: readonly SaidOfRow[];
  readonly medicines: readonly SaidOfRow[];
}
interface SaidOfRow {
  readonly title: string;
  readonly isUnsure: boolean;
  readonly note: string;
}

/** Rows about allergies (brief 1.4, 10.1): pigment, anaesthetic, latex, chlorhexidine, any other. And about medicines. */
const allergyRows = ['C10', 'C11', 'C32', 'C37', 'C38'];
const medicineRows = ['C12', 'C14', 'C22', 'C36', 'C39', 'C40'];

export const healthView = (data: SessionData): HealthView => ({
  answers: Object.fromEntries(
    Object.entries(data.answers).map(([code, { value, onTablet }]) => [
      code,
      onTablet === true ? { ...value, onTablet } : value,
    ]),
  ),
  questionnaireConfirmed:
    data.questionnaireConfirmed === null
      ? null
      : {
          at: data.questionnaireConfirmed.at,
          ...(data.questionnaireConfirmed.onTablet === true ? { onTablet: true } : {}),
        },
  referrals: Object.fromEntries(
    Object.entries(data.referrals).map(([code, { value, at }]) => [code, { how: value, at }]),
  ),
  clearances: Object.fromEntries(Object.entries(data.clearances).map(([code, { value }]) => [code, value])),
  rowEffects: rowEffects(data),
  questionGroups: questionGroupsOf(data),
  allergies: saidOf(data, allergyRows),
  medicines: saidOf(data, medicineRows),
});

const saidOf = (data: SessionData, codes: readonly string[]): readonly SaidOfRow[] =>
  codes.flatMap((code) => {
    const said = data.answers[code]?.value;
    const row = data.protocol.questions.find((one) => one.code === code);
    return row === undefined || said === undefined || said.answer === 'no'
      ? []
      : [{ title: row.title, isUnsure: said.answer === 'unsure', note: said.note ?? '' }];
  });

/** What every health row does to this session, with its words for the screen. */
export const rowEffects = (data: SessionData): Readonly<Record<string, RowEffect>> =>
  Object.fromEntries(
    data.protocol.questions.map((row) => {
      const effect = effectOf(data, row);
      return [
        row.code,
        {
          effect,
          says: isExcluded(data, row)
            ? healthSays.excluded({ title: row.title })
            : healthSays.effect(effect, row),
          letter: letterOf(data, row, effect),
          letterSays: letterSays(data, row),
          ...(row.code === keloidRow && scarToAskAbout(data) !== undefined ? { asksAgain: true } : {}),
        },
      ];
    }),
  );

const letterSays = (data: SessionData, row: HealthRow): Phrase | null => {
  const problem = letterProblem(data, row.code);
  // What the insurer excludes is said by the row itself.
  return data.clearances[row.code] === undefined || problem === undefined || problem === 'excluded'
    ? null
    : healthSays.letterMissing(row, problem, false);
};

const letterOf = (data: SessionData, row: HealthRow, effect: HealthEffect): RowEffect['letter'] => {
  if (isExcluded(data, row)) return 'none';
  if (wantsLetter(data, row, effect)) return 'wanted';
  const said = data.answers[row.code]?.value.answer;
  return row.clearance !== 'none' && (said === 'yes' || said === 'unsure') ? 'may' : 'none';
};

export interface QuestionGroupView {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly codes: readonly string[];
  /** Rows that still need an answer of today. */
  readonly open: number;
  /** Every answer is a "no": nothing in it asks for a second look. */
  readonly allNo: boolean;
  /** Rows one "no" may answer together: never one that has an answer, nor one that was other than "no" before. */
  readonly noTogether: readonly string[];
}

/** The questionnaire in groups, with what one tap may answer. */
export const questionGroupsOf = (data: SessionData): readonly QuestionGroupView[] => {
  const said = data.opening.lastVisit?.said ?? {};
  return questionGroups(data.protocol.questions).map(({ id, kind, rows }) => {
    const untouched = rows.filter(
      ({ code }) => data.answers[code] === undefined && (said[code]?.answer ?? 'no') === 'no',
    );
    return {
      id,
      kind,
      codes: rows.map(({ code }) => code),
      open: rows.filter((row) => !standsToday(data, row)).length,
      allNo: rows.every((row) => data.answers[row.code]?.value.answer === 'no'),
      // What only the practitioner can judge is looked at by itself; one row has its own button.
      noTogether: kind === 'judged' || untouched.length < 2 ? [] : untouched.map(({ code }) => code),
    };
  });
};
