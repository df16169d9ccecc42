import { z } from 'zod';
import type { SessionId } from '../brand.ts';
import { cardModels, sampleKinds } from '../colour/sample.ts';
import type { ColourPage, ToneLine } from '../colour/page.ts';
import { channel } from './channel.ts';
import type { Failure, Refused } from './problems.ts';
import { uuid } from './photo-order.ts';

const sessionId = uuid.transform((value) => value as SessionId);
const disc = { x: z.number().min(0).max(1), y: z.number().min(0).max(1), r: z.number().min(0.002).max(0.5) };
const lab = z.strictObject({
  L: z.number().min(5).max(100),
  a: z.number().min(-20).max(20),
  b: z.number().min(-20).max(20),
});
const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,40}$/);

/** Colour match: the window marks and chooses, main measures and proposes. */
export const colourChannels = {
  /** Opens the sealed photo, measures it under the marks and writes what it found, good enough or not. */
  'colour.measure': channel<null, Refused | Failure>()(
    z.strictObject({
      session: sessionId,
      from: z.string().max(20),
      photo: key,
      card: z.strictObject({ ...disc, model: z.enum(cardModels), reference: lab.optional() }),
      samples: z
        .array(
          z.strictObject({
            ...disc,
            sample: key,
            kind: z.enum(sampleKinds),
            zone: z.string().max(8).optional(),
          }),
        )
        .min(1)
        .max(12),
    }),
  ),
  /** What a mix that is not made yet would heal to in each zone, and whether that is darker than what is there (G3-07). */
  'colour.expect': channel<readonly ToneLine[], Failure>()(
    z.strictObject({
      session: sessionId,
      zones: z.array(z.string().max(8)).max(40),
      parts: z.number().min(0).max(40),
      pigmentMl: z.number().min(0).max(1000),
      diluentMl: z.number().min(0).max(1000),
      pigmentLotId: uuid.optional(),
    }),
  ),
  /** What was read and what could be mixed, for each zone to treat. */
  'colour.page': channel<ColourPage, Failure>()(z.strictObject({ session: sessionId })),
} as const;
