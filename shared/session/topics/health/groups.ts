import type { HealthRow } from '../../../protocol/schema.ts';

/**
 * Questions of one kind, few enough to be read at a glance and answered together. A row that a studio added belongs to none of
 * them and is asked among the others at the end.
 */
const kinds = {
  today: ['C02', 'C03', 'C04', 'C30', 'C18', 'C19'],
  skin: ['C05', 'C06', 'C07', 'C08', 'C09', 'C33'],
  scalp: ['C34', 'C43', 'C29', 'C13', 'C40', 'C41'],
  allergies: ['C10', 'C11', 'C32', 'C37', 'C38'],
  medicines: ['C12', 'C14', 'C39', 'C20', 'C21', 'C31'],
  heart: ['C15', 'C16', 'C17', 'C23', 'C24', 'C25'],
  infections: ['C22', 'C26', 'C42', 'C36'],
} as const;
export type QuestionKind = keyof typeof kinds | 'others' | 'judged';

interface QuestionGroup {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly rows: readonly HealthRow[];
}

const atMost = 6;

/** The questions in the order in which they are asked, those for the practitioner to judge last. What is worked out is in no group. */
export const questionGroups = (questions: readonly HealthRow[]): readonly QuestionGroup[] => {
  const aloud = questions.filter(({ asked }) => asked === 'client');
  const judged = questions.filter(({ asked }) => asked === 'practitioner');
  const of = (codes: readonly string[]) =>
    codes.flatMap((code) => aloud.filter((row) => row.code === code).slice(0, 1));
  const placed = new Set<string>(Object.values(kinds).flat());
  const others = aloud.filter(({ code }) => !placed.has(code));
  return [
    ...Object.entries(kinds).map(([kind, codes]) => ({
      id: kind,
      kind: kind as QuestionKind,
      rows: of(codes),
    })),
    ...Array.from({ length: Math.ceil(others.length / atMost) }, (_, turn) => ({
      id: `others-${turn + 1}`,
      kind: 'others' as const,
      rows: others.slice(turn * atMost, (turn + 1) * atMost),
    })),
    { id: 'judged', kind: 'judged' as const, rows: judged },
  ].filter(({ rows }) => rows.length > 0);
};
