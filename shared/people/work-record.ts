import type { LocalDate } from '../time.ts';

interface Recipe {
  /** Its name on the studio's card, else as it was typed. */
  readonly pigment: string;
  readonly manufacturer: string;
  /** Parts of diluent to one of pigment; 0 is pure. */
  readonly diluentParts: number;
  readonly pigmentLot: string;
  readonly diluentLot: string | null;
}

export interface Needle {
  readonly config: string;
  readonly diameterMm: number;
  readonly manufacturer: string;
  readonly lot: string;
}

/** How the machine was set for a pass; null where it was not said. */
export interface PassSettings {
  readonly volts: number | null;
  readonly hertz: number | null;
  readonly depthMm: number | null;
  readonly angleDegrees: number | null;
  readonly spacingMm: number | null;
}

/** What went into one zone at one visit, in the order it was used. */
export interface ZoneWork {
  readonly visit: LocalDate;
  readonly recipes: readonly Recipe[];
  readonly needles: readonly Needle[];
  /** Dots per cm² that the passes added. */
  readonly addedDensity: number;
  /** Of the last pass. */
  readonly settings: PassSettings;
}
