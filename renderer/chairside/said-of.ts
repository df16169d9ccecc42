import type { Answered } from './chair.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length > 0 ? value : undefined;

/** What the door says about one field, where it is a sentence of its own; it stands beside that field. */
const sentenceOf = (issues: unknown): string | undefined => {
  if (!Array.isArray(issues)) return undefined;
  return issues
    .map((one: unknown) => (isRecord(one) ? textOf(one.says) : undefined))
    .find((says) => says !== undefined && /^\p{Lu}.*\.$/u.test(says));
};

/** The sentence of a reply that was not "yes"; null where nothing needs saying (the person cancelled). */
export const saidOf = (error: unknown): Answered | null => {
  if (!isRecord(error) || error.kind === 'cancelled') return null;
  const says = sentenceOf(error.issues) ?? textOf(error.says) ?? 'That was not accepted.';
  if (error.kind === 'refused' || error.kind === 'bad-request') return { tone: 'warning', says };
  const whatToDo = textOf(error.whatToDo);
  return { tone: 'stop', says, ...(whatToDo ? { whatToDo } : {}) };
};
