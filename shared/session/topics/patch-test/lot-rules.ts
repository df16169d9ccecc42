import { inEnglish } from '../../../words/in-english.ts';
import { limitsOf } from '../../../numbing/product-limits.ts';
import { packValueOf } from '../../../protocol/country-pack.ts';
import type { SessionData } from '../../data.ts';
import type { FieldId } from '../../fields.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Anchor, Requirement, Severity } from '../../requirement.ts';
import { textOf } from '../facts/read.ts';
import { mixesThatCount } from '../mix/read.ts';
import { gateAfter } from '../numbing/read.ts';
import { patchTestSays } from './words.ts';

/** As hard as the studio says; where it says nothing, as the country pack does (brief 2.2). */
export const patchSeverity = ({ protocol }: SessionData): Exclude<Severity, 'warn'> =>
  protocol.patchTest.severity === 'hard' ? 'hard' : packValueOf(protocol.pack.patchTestSeverity);

const bare = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Lots of one filling often differ only behind their last dash, point or stroke (`22A117-03`): what stands before it is the family, as long as
 * enough of the number is left to tell families apart. (Des: the brief asks for the family and does not say what it is.)
 */
export const lotFamilyOf = (lot: string): string => {
  const cut = /^(.*)[-/._ ]+[^-/._ ]+$/u.exec(lot.trim())?.[1] ?? '';
  return bare(cut).length >= 3 ? bare(cut) : bare(lot);
};

/** Does a test of one lot speak for another, as the studio has it? Products are compared by their names. */
export const isCovered = (
  covers: 'lot' | 'family' | 'product',
  tested: { readonly product: string; readonly lot: string },
  used: { readonly product: string; readonly lot: string },
): boolean => {
  if (bare(tested.lot) === bare(used.lot)) return true;
  if (covers === 'family') return lotFamilyOf(tested.lot) === lotFamilyOf(used.lot);
  const [one, other] = [bare(tested.product), bare(used.product)];
  return covers === 'product' && one !== '' && other !== '' && (one.includes(other) || other.includes(one));
};

interface Used {
  readonly scope: string;
  readonly product: string;
  readonly lot: string;
  readonly make: ReturnType<typeof requirementsFor>;
  readonly anchor: Anchor;
}

const judge = (
  data: SessionData,
  what: 'pigment' | 'numbing',
  used: readonly Used[],
): readonly Requirement[] => {
  const [result, product, lot]: readonly [FieldId, FieldId, FieldId] =
    what === 'pigment'
      ? ['patchPigment', 'patchPigmentProduct', 'patchPigmentLot']
      : ['patchNumbing', 'patchNumbingProduct', 'patchNumbingLot'];
  const tested = { product: textOf(data, product) ?? '', lot: textOf(data, lot) ?? '' };
  // A waiver was signed for all lots, and a test whose lot is missing is asked for where it is entered.
  if (textOf(data, result) !== 'noReaction' || tested.lot === '') return [];
  const { covers } = data.protocol.patchTest;
  return used.map(({ scope, make, anchor, ...one }) => {
    const met = isCovered(covers, tested, one);
    return make({
      id: 'G1-08',
      scope,
      severity: patchSeverity(data),
      met,
      says: met
        ? patchTestSays.patchLotFits({ what, lot: one.lot })
        : patchTestSays.patchLotOther({ what, tested: tested.lot, used: one.lot }),
      anchor,
    });
  });
};

/** Every lot that meets the skin was tested, or one that speaks for it (brief 2.2). */
export const patchLotGuards = (data: SessionData): readonly Requirement[] => [
  ...judge(
    data,
    'numbing',
    data.numbing.map((one): Used => ({
      scope: `numbing-${one.id}`,
      product: inEnglish(limitsOf(data, one.product).name),
      lot: one.lot,
      make: requirementsFor(one.stage, gateAfter(one.stage)),
      anchor: 'numbing',
    })),
  ),
  ...judge(
    data,
    'pigment',
    mixesThatCount(data).map((one): Used => ({
      scope: `pigment-${one.id}`,
      product: `${one.manufacturer} ${one.pigment}`,
      lot: one.pigmentLot,
      make: requirementsFor('colourMatch', 'application'),
      anchor: 'mixes',
    })),
  ),
];
