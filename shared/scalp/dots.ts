/** Arithmetic of dots in the skin (brief 4.2). Densities are dots per cm², areas cm². */

/** Dots per cm² of a square grid with that many millimetres from dot to dot: 1 mm → 100, 2 mm → 25. */
export const densityOfSpacing = (spacingMm: number): number => 100 / spacingMm ** 2;
/** Millimetres from dot to dot of a square grid that dense: 100 → 1 mm, 25 → 2 mm. */
export const spacingOfDensity = (density: number): number => Math.sqrt(100 / density);

/** Whole dots of a layer: density × area × share. Nothing for an area nobody knows. */
export const dotsOf = (density: number, areaCm2: number | undefined, share = 1): number | null =>
  areaCm2 === undefined ? null : Math.round(Math.max(0, density) * areaCm2 * share);

/** Dots per cm² one layer is to add: a share of what is still missing, never below nothing. */
export const layerDensity = (goal: number, there: number, percent: number): number =>
  Math.round((Math.max(0, goal - there) * percent) / 100);
