import type { Phrase } from '../words/message.ts';
import type { CardModel, Disc, Sample, SampleKind } from './sample.ts';
import type { Lab } from './lab.ts';

/** Marks as the window sends them; main opens the photo and measures. */
export interface CardMark extends Disc {
  readonly model: CardModel;
  readonly reference?: Lab | undefined;
}
export interface SampleMark extends Disc {
  readonly sample: string;
  readonly kind: SampleKind;
  readonly zone?: string | undefined;
}

/** A colour to paint on the screen: the nearest a screen can show, always labelled "estimate". */
export interface Swatch {
  readonly lab: Lab;
  readonly css: string;
  readonly says: Phrase;
}

/** A colour that counts, in words. */
export interface SampleRow {
  readonly sample: Sample;
  readonly title: Phrase;
  readonly swatch: Swatch;
  readonly by: Phrase;
}

/** One way to mix, with what it is expected to heal to; `null` where no skin was read. */
export interface RecipeOption {
  readonly id: string;
  readonly step: 'proposed' | 'lighter' | 'darker' | 'lastTime' | 'closest';
  readonly title: Phrase;
  readonly pigment: string;
  readonly pigmentName: string;
  readonly manufacturer: string;
  readonly diluentParts: number;
  /** A pack of the ledger that may be used today; none: type it from the bottle. */
  readonly lot: {
    readonly lotId: string;
    readonly lot: string;
    readonly expiry: string;
    readonly openedOn: string | null;
    readonly openedMonths: number | null;
    readonly statementOnLabel: boolean | null;
  } | null;
  readonly expected: Swatch | null;
  /** "L* 48 to 52": the uncertainty of the model. */
  readonly range: Phrase | null;
  readonly difference: { readonly deltaE: number; readonly band: Phrase; readonly says: Phrase } | null;
  /** Said where the expected tone is darker than what is there (G3-07). */
  readonly warnings: readonly Phrase[];
}
export interface ZoneProposal {
  readonly zone: string;
  readonly zoneName: Phrase;
  readonly areaCm2: number;
  readonly target: {
    readonly sample: string | null;
    readonly swatch: Swatch | null;
    readonly says: Phrase;
    /** `within`: as it is called inside a sentence. */
    readonly others: readonly {
      readonly sample: string;
      readonly title: Phrase;
      readonly within: Phrase;
    }[];
  };
  readonly options: readonly RecipeOption[];
  /** Why nothing can be proposed, or what to be careful about. */
  readonly notes: readonly Phrase[];
  /** What went in last time and how it healed. */
  readonly lastTime: Phrase | null;
}
/** Of one zone: "Crown: heals to about L* 52 … That is 3.2 L* darker than the dots there." */
export interface ToneLine {
  readonly zone: string;
  readonly says: Phrase;
  readonly darker: boolean;
}
export interface ColourPage {
  readonly samples: readonly SampleRow[];
  /** "ITA 42.8°, light", or the sentence why not; `null` before skin was read. */
  readonly ita: Phrase | null;
  /** "Looks warm": a hint, never taken over. */
  readonly undertone: Phrase | null;
  readonly zones: readonly ZoneProposal[];
  /** Where the expected tones come from, and how sure. */
  readonly source: Phrase;
  /** A sterile pack of the stock to thin with; none: type it from the pack. */
  readonly diluent: {
    readonly name: string;
    readonly lotId: string;
    readonly lot: string;
    readonly expiry: string;
  } | null;
  /** By mix of today that was not thrown away. */
  readonly mixes: Readonly<Record<string, readonly ToneLine[]>>;
  readonly dropsPerMl: number;
  readonly mlPer100Cm2: number;
}
