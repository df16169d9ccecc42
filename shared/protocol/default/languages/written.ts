import type { ConsentId, Translation } from '../../schema.ts';

/** A health question in another language, with what is asked after a yes. */
export const ask = (code: string, question: string, askMore?: string): Translation['questions'][number] => ({
  code,
  ask: question,
  ...(askMore === undefined ? {} : { askMore }),
});

/** A consent in another language, of the first wording. */
export const consent = (
  id: ConsentId,
  title: string,
  paragraphs: string[],
): Translation['consents'][number] => ({ id, wordingVersion: 1, title, paragraphs });
