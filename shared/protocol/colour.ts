import { z } from 'zod';
import type { Message } from '../words/message.ts';
import { worded } from '../words/worded.ts';
import { provenance } from './basis.ts';
import { protocolWords } from './words.ts';

/**
 * How colours are compared, what a mix is expected to heal to, and how it is measured out (brief 3.2 to 3.6). Starting data of a
 * studio, never a fact.
 */
const deltaE = z.number().positive().max(20);
const share = z.number().min(0.05).max(1.5);
const hue = z.number().min(0).max(90);

/** Says at the field what is the wrong way round. */
const order = (field: string, message: Message) => ({ path: [field], message: worded(message) });

export const colourSettings = z.strictObject({
  /** Limits in CIEDE2000 (brief 3.4): a photo is coarser than an instrument. */
  photoBands: z
    .strictObject({ close: deltaE, check: deltaE, ...provenance })
    .refine(({ close, check }) => close <= check, order('close', protocolWords.aboveCheck)),
  readingBands: z
    .strictObject({ same: deltaE, close: deltaE, check: deltaE, ...provenance })
    .refine(({ same, close }) => same <= close, order('same', protocolWords.aboveClose))
    .refine(({ close, check }) => close <= check, order('close', protocolWords.aboveCheck)),
  /** What is left of fresh contrast when healed, and how far b* moves (brief 3.6); the studio's own median counts from `followUps` on. */
  healed: z
    .strictObject({
      share,
      low: share,
      high: share,
      bShift: z.number().min(-10).max(10),
      followUps: z.number().int().min(5).max(1000),
      ...provenance,
    })
    .refine(({ share: usual, low }) => low <= usual, order('low', protocolWords.aboveUsual))
    .refine(({ share: usual, high }) => usual <= high, order('high', protocolWords.belowUsual)),
  /** Of a pigment nobody measured, undiluted. */
  masstone: z.strictObject({
    L: z.number().min(0).max(100),
    a: z.number().min(-128).max(128),
    b: z.number().min(-128).max(128),
    ...provenance,
  }),
  /** Parts of diluent at which a fresh layer keeps half of its contrast to the skin. */
  halfParts: z.strictObject({ value: z.number().positive().max(40), ...provenance }),
  /** L* that counts as one step lighter (brief 3.2). */
  stepLstar: z.strictObject({ value: z.number().positive().max(20), ...provenance }),
  /** What may be left on the grey card after correction before the light is not trusted (brief 3.5). */
  light: z.strictObject({
    residualL: z.number().positive().max(10),
    residualAb: z.number().positive().max(10),
    ...provenance,
  }),
  /** How far light on the card may be from even daylight: greatest gain of a channel to the least, and how much darker or brighter. */
  exposure: z.strictObject({
    castMost: z.number().min(1.1).max(10),
    darkerMost: z.number().min(1.5).max(50),
    brighterMost: z.number().min(1.1).max(20),
    ...provenance,
  }),
  /** Share of pixels that may lie at the ends of the scale, percent; 8-bit values that count as its ends; spread of L* in a patch of skin. */
  pixels: z.strictObject({
    clippedPercent: z.number().min(0).max(50),
    darkest: z.number().int().min(0).max(60),
    brightest: z.number().int().min(195).max(255),
    skinSd: z.number().positive().max(30),
    ...provenance,
  }),
  /** After so long a grey card is no longer what its maker states. */
  cardYears: z.strictObject({ value: z.number().positive().max(20), ...provenance }),
  /** Hue angles of untreated skin in degrees, and the chroma under which a colour says nothing. */
  undertone: z
    .strictObject({
      leastChroma: z.number().positive().max(30),
      coolBelow: hue,
      warmAbove: hue,
      oliveAbove: hue,
      ...provenance,
    })
    .refine(({ coolBelow, warmAbove }) => coolBelow <= warmAbove, order('coolBelow', protocolWords.aboveWarm))
    .refine(
      ({ warmAbove, oliveAbove }) => warmAbove <= oliveAbove,
      order('warmAbove', protocolWords.aboveOlive),
    ),
  dropsPerMl: z.strictObject({ value: z.number().positive().max(100), ...provenance }),
  /** Diluted mix for 100 cm² of one pass. */
  mlPer100Cm2: z.strictObject({ value: z.number().positive().max(20), ...provenance }),
});
export type ColourSettings = z.infer<typeof colourSettings>;
