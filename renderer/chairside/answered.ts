import { isNotSaved } from '../../shared/words/failures.ts';
import { isMessage } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { chairsideScreen } from '../../shared/words/screens/chairside.ts';
import type { Answered } from './session-context.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const phraseOf = (value: unknown): Phrase | undefined =>
  isMessage(value) || (typeof value === 'string' && value !== '') ? value : undefined;

/** What the door says about one field; it stands beside that field. */
const sentenceOf = (issues: unknown): Phrase | undefined =>
  Array.isArray(issues)
    ? issues
        .map((one: unknown) => (isRecord(one) ? phraseOf(one.says) : undefined))
        .find((says) => says !== undefined)
    : undefined;

/** What a reply says that was not "yes"; null where nothing needs saying (the person cancelled). */
export const answeredOf = (error: unknown): Answered | null => {
  if (!isRecord(error) || error.kind === 'cancelled') return null;
  // What is missing stands beside the button, the first of it, until it is settled; said once is enough.
  if (isRecord(error.refusal) && error.refusal.kind === 'requirements-open') return null;
  const says = sentenceOf(error.issues) ?? phraseOf(error.says) ?? chairsideScreen.notAccepted;
  if (error.kind === 'refused' || error.kind === 'bad-request') return { tone: 'warning', says };
  const whatToDo = phraseOf(error.whatToDo);
  return {
    tone: 'stop',
    says,
    ...(whatToDo === undefined ? {} : { whatToDo }),
    ...(error.kind === 'failure' && isNotSaved(String(error.what)) ? { notSaved: true } : {}),
  };
};
