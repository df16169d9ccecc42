import { z } from 'zod';
import { worded } from '../words/worded.ts';
import { protocolWords } from './words.ts';

/**
 * What a machine is usually set to, and how a layer is counted (brief 4.1, 4.2). All of it is starting data of a studio, never a
 * fact: outside a range the app asks whether it is meant, and takes the answer.
 */
const text = z.string().min(1);
const provenance = {
  owner: z.enum(['H', 'P', 'J', 'M', 'L']),
  basis: z.enum(['Law', 'Ev', 'Prof', 'Trade', 'BK', 'Des']),
  source: z.string(),
};
const usual = z
  .strictObject({
    from: z.number().nonnegative(),
    to: z.number().positive(),
    unit: z.enum(['V', 'Hz', 'mm', 'degrees']),
    says: text,
    ...provenance,
  })
  .refine(({ from, to }) => from <= to, { message: worded(protocolWords.aboveSecond), path: ['from'] });

export const needleRangeIds = ['volts', 'hertz', 'depthMm', 'angleDegrees', 'strokeMm'] as const;
export type NeedleRangeId = (typeof needleRangeIds)[number];

export const needleSettings = z.strictObject({
  usual: z.strictObject({ volts: usual, hertz: usual, depthMm: usual, angleDegrees: usual, strokeMm: usual }),
  /** Shares of what a zone still lacks, offered on one tap, percent. */
  layerPercents: z.array(z.number().int().min(1).max(100)).min(1).max(4),
  /** A zone takes no more passes than this in one visit. */
  mostPasses: z.strictObject({ value: z.number().int().positive(), ...provenance }),
});
export type NeedleSettings = z.infer<typeof needleSettings>;
export type UsualRange = NeedleSettings['usual'][NeedleRangeId];
