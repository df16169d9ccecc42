import type { Answered } from './chair.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.length > 0 ? value : undefined);

/** The sentence of a reply that was not "yes"; null where nothing needs saying (the person cancelled). */
export const saidOf = (error: unknown): Answered | null => {
  if (!isRecord(error) || error.kind === 'cancelled') return null;
  const says = textOf(error.says) ?? 'That was not accepted.';
  if (error.kind === 'refused' || error.kind === 'bad-request') return { tone: 'warning', says };
  const whatToDo = textOf(error.whatToDo);
  return { tone: 'stop', says, ...(whatToDo ? { whatToDo } : {}) };
};
