import { batchOf } from '../../../shared/colour/dilution.ts';
import type { ColourPage, RecipeOption } from '../../../shared/colour/page.ts';
import type { RecipeBlock } from '../../../shared/colour/recipe-blocks.ts';
import { noLot } from '../../stock/lot-choice.ts';
import type { MixDraft } from './mix-draft.ts';

/** A proposal that was taken: it fills the mix card, and nothing is typed twice. */
export interface Recipe {
  readonly option: RecipeOption;
  readonly zones: readonly string[];
  readonly pigmentMl: number;
  readonly diluentMl: number;
  readonly diluent: ColourPage['diluent'];
}

/** Diluted mix for an area, in ml; a drop too much rather than one too few. */
export const mlFor = (areaCm2: number, { mlPer100Cm2 }: Pick<ColourPage, 'mlPer100Cm2'>): number =>
  Math.max(0.1, (areaCm2 * mlPer100Cm2) / 100);
export const recipeOf = (
  page: ColourPage,
  { zones, areaCm2 }: Pick<RecipeBlock, 'zones' | 'areaCm2'>,
  option: RecipeOption,
): Recipe => ({
  option,
  zones,
  diluent: page.diluent,
  ...batchOf(mlFor(areaCm2, page), option.diluentParts, page.dropsPerMl),
});

export const draftFrom = (
  start: MixDraft,
  { option, zones, pigmentMl, diluentMl, diluent }: Recipe,
): MixDraft => {
  const { lot, pigment, manufacturer, diluentParts: parts } = option;
  const sameBottle = start.pigment === pigment && (lot === null || start.bottle.lotId === lot.lotId);
  return {
    ...start,
    zones: [...zones],
    pigment,
    parts,
    pigmentMl,
    diluentMl: parts === 0 ? 0 : diluentMl,
    manufacturer: manufacturer === '' && sameBottle ? start.manufacturer : manufacturer,
    bottle:
      lot === null
        ? sameBottle
          ? start.bottle
          : noLot
        : { lotId: lot.lotId, lot: lot.lot, expiry: lot.expiry },
    openedOn: lot?.openedOn ?? (sameBottle ? start.openedOn : null),
    months: lot?.openedMonths ?? start.months,
    ...(diluent === null || parts === 0 || start.diluent !== ''
      ? {}
      : { diluent: diluent.name, water: { lotId: diluent.lotId, lot: diluent.lot, expiry: diluent.expiry } }),
    statement: lot?.statementOnLabel ?? (sameBottle ? start.statement : null),
  };
};
