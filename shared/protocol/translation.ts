import { z } from 'zod';
import { doorWords } from '../words/door.ts';
import { worded } from '../words/worded.ts';
import { consentId } from './consent-ids.ts';

const text = z.string().min(1);

/**
 * What the client reads, in another language. A draft until the person who checked it is named; what lags behind the present wording,
 * or is missing, is shown in the protocol's own language instead.
 */
export const translation = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/, worded(doorWords.languageLetters)),
  /** In itself: `Español`. */
  name: text,
  checkedBy: z.string().nullable(),
  checkedOn: z.string().nullable(),
  questions: z.array(
    z.strictObject({ code: z.string().regex(/^C\d{2}$/), ask: text, askMore: text.optional() }),
  ),
  consents: z.array(
    z.strictObject({
      id: consentId,
      wordingVersion: z.number().int().positive(),
      title: text,
      paragraphs: z.array(text).min(1),
    }),
  ),
  /**
   * The sheet, sentence by sentence, each beside the very words it translates: lines of the leaflet, zones, products. A line that the
   * studio writes anew has no translation any more, and is never printed in words that mean something else.
   */
  sheet: z.array(z.strictObject({ of: text, is: text })).optional(),
  /** Going on without a patch test; `of` are the studio's very words it translates, so that others are never signed under it. */
  patchWaiver: z
    .strictObject({ of: text, is: text, title: text, pigment: text, numbing: text, both: text })
    .optional(),
  /** Of the country pack's sentences, in their order. */
  additions: z.array(text),
  zones: z.array(z.strictObject({ code: z.string(), name: text })),
  /** Sentences a consent takes from the session: `{zone}`, `{dots}` and `{mm}` stand for its facts. */
  plan: z
    .strictObject({
      heading: text,
      noPlan: text,
      treat: text,
      leave: text,
      lighten: text,
      refer: text,
      goal: text,
      scar: text,
      keep: text,
      soften: text,
      rebuild: text,
      height: text,
      difference: text,
      drawn: text,
    })
    .optional(),
});
export type Translation = z.infer<typeof translation>;
