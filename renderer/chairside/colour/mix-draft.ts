import type { Protocol } from '../../../shared/protocol/schema.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import { noLot } from '../../stock/lot-choice.ts';
import type { LotChoice } from '../../stock/lot-choice.ts';

/** A mix while it is being filled in. */
export interface MixDraft {
  readonly label: string;
  readonly zones: readonly string[];
  readonly pigment: string;
  readonly manufacturer: string;
  readonly bottle: LotChoice;
  readonly openedOn: string | null;
  readonly months: number | null;
  readonly statement: boolean | null;
  readonly parts: number | null;
  readonly pigmentMl: number | null;
  readonly diluentMl: number | null;
  readonly diluent: string;
  readonly water: LotChoice;
  readonly sterile: boolean | null;
}

/** The next mix of the day begins with the bottles of the last one; how much water is asked anew. */
export const startOfMix = (
  data: Pick<SessionView, 'mixes'>,
  protocol: Protocol,
  zones: readonly string[],
): MixDraft => {
  const last = data.mixes.at(-1);
  const covered = new Set(data.mixes.filter(({ discarded }) => !discarded).flatMap((mix) => mix.zones));
  const left = zones.filter((zone) => !covered.has(zone));
  return {
    label: String.fromCharCode(65 + (data.mixes.length % 26)),
    zones: left.length > 0 ? left : zones,
    pigment: last?.pigment ?? '',
    manufacturer: last?.manufacturer ?? '',
    bottle:
      last === undefined
        ? noLot
        : { lotId: last.pigmentLotId ?? null, lot: last.pigmentLot, expiry: last.pigmentExpiry },
    openedOn: last?.openedOn ?? null,
    months: last?.openedMonths ?? protocol.limits.openedPigmentMonths.value,
    statement: last?.statementOnLabel ?? null,
    parts: null,
    pigmentMl: null,
    diluentMl: null,
    diluent: last?.diluent ?? '',
    water:
      last === undefined
        ? noLot
        : { lotId: last.diluentLotId ?? null, lot: last.diluentLot, expiry: last.diluentExpiry },
    sterile: null,
  };
};

/** The first thing that keeps the mix from being entered, in the order of the form. */
export const missingInMix = (form: MixDraft): string | null => {
  if (form.label.trim() === '') return 'Give the mix a name.';
  if (form.pigment.trim() === '') return 'Choose the pigment.';
  if (form.manufacturer.trim() === '') return 'Type the manufacturer.';
  if (form.bottle.lot.trim() === '') return 'Type the lot of the pigment.';
  if (form.bottle.expiry === null) return 'Type the use-by date of the pigment.';
  if (form.openedOn === null) return 'When was the bottle opened?';
  if (form.months === null) return 'How many months is it good after opening?';
  if (form.statement === null) return 'Say what the label says.';
  if (form.zones.length === 0) return 'Choose the zones.';
  if (form.parts === null) return 'Type the ratio.';
  if (form.pigmentMl === null) return 'Type how much pigment.';
  if (form.parts === 0) return null;
  if (form.diluentMl === null) return 'Type how much diluent.';
  if (form.diluent.trim() === '') return 'Choose the diluent.';
  if (form.water.lot.trim() === '') return 'Type the lot of the diluent.';
  if (form.water.expiry === null) return 'Type the use-by date of the diluent.';
  return form.sterile === null ? 'Say whether the diluent is sterile.' : null;
};
