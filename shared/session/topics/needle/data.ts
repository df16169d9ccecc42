import { z } from 'zod';
import { said } from '../../../printable.ts';
import type { LedgerFacts } from '../../../stock/facts.ts';
import type { Instant } from '../../../time.ts';
import { key, lotId, partialDate, sure, zone } from '../../event-parts.ts';
import type { Recorded } from '../../recorded.ts';

/** Where a cartridge tapers to its point; the words of the makers. */
const tapers = ['short', 'medium', 'long', 'extraLong'] as const;
const sterilisations = ['ethyleneOxide', 'radiation', 'other'] as const;
/** What a slip of the finger can have made. */
export const undoable = ['passStart', 'passEnd', 'pain', 'break', 'cartridge', 'testDots'] as const;
export type Undoable = (typeof undoable)[number];
export const skins = [
  'none',
  'mildRed',
  'markedRed',
  'swelling',
  'rash',
  'pinpoint',
  'bleeding',
  'pigmentSpread',
] as const;

/** Bleeding beyond pinpoint, rapid swelling or a rash: the zone stops until somebody says why it goes on (G4-06). */
export const stoppingSkins = [
  'bleeding',
  'swelling',
  'rash',
] as const satisfies readonly (typeof skins)[number][];
export const isStoppingSkin = (skin: string | null): skin is (typeof stoppingSkins)[number] =>
  stoppingSkins.some((one) => one === skin);

/** What is printed on the pack. */
export const pack = {
  config: z.enum(['1RL', '2RL', '3RL', '5RL', '7RL', 'other']),
  diameterMm: z.number().min(0.15).max(0.35),
  membrane: z.boolean(),
  manufacturer: said(80),
  lot: said(40),
  expiry: partialDate,
  packIntact: z.boolean(),
  taper: z.enum(tapers).optional(),
  sterilisedBy: z.enum(sterilisations).optional(),
  lotId,
  serial: said(40).optional(),
};

/** Where a pass goes, with what, and how the machine is set. */
export const passSetup = {
  zone,
  cartridge: key,
  mix: key,
  targetAddedDensity: z.number().int().min(0).max(250),
  volts: z.number().min(0).max(60).nullable(),
  hertz: z.number().min(0).max(1000).nullable(),
  depthMm: z.number().min(0).max(10).nullable(),
  angleDegrees: z.number().min(0).max(180).nullable(),
  /** Millimetres from dot to dot, as aimed at. */
  spacingMm: z.number().min(0.5).max(3).nullable().optional(),
  /** Share of what the zone still lacks that this layer is to bring, percent (brief 4.2: 30, 70, 100). */
  layerPercent: z.number().int().min(1).max(100).optional(),
  ...sure,
};

export interface Cartridge extends z.infer<z.ZodObject<typeof pack>> {
  readonly id: string;
  readonly openedAt: Instant;
  readonly ledger?: LedgerFacts | undefined;
  /** Entered by a slip of the finger: it was never opened. */
  readonly undone?: true;
}
export interface Pass extends z.infer<z.ZodObject<typeof passSetup>> {
  readonly id: string;
  readonly passNumber: number;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** When a severe or allergic reaction stopped it: no dot was made after that. */
  readonly stoppedAt?: Instant;
  readonly addedDensity: number | null;
  readonly skin: (typeof skins)[number] | null;
  readonly bleedingEvents: number | null;
  readonly mistaken: boolean;
  /** Cartridges put in while it went on, after the one it began with. */
  readonly changes?: readonly { readonly cartridge: string; readonly at: Instant }[];
}

export interface NeedleData {
  readonly cartridges: readonly Cartridge[];
  readonly passes: readonly Pass[];
  readonly pain: readonly { readonly at: Instant; readonly score: number; readonly undone?: true }[];
  /** `at`: when it ended or was entered; `from`: when it was begun by a tap. */
  readonly breaks: readonly {
    readonly at: Instant;
    readonly minutes: number;
    readonly from?: Instant;
    readonly undone?: true;
  }[];
  /** A break that goes on. */
  readonly resting: { readonly at: Instant } | null;
  readonly sharps: Recorded<{ readonly out: number; readonly in: number }> | null;
}

export const noNeedle: NeedleData = {
  cartridges: [],
  passes: [],
  pain: [],
  breaks: [],
  resting: null,
  sharps: null,
};
