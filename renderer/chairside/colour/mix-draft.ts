import type { Protocol } from '../../../shared/protocol/schema.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import type { Message } from '../../../shared/words/message.ts';
import { mixScreen as words } from '../../../shared/words/screens/mix.ts';
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
export const missingInMix = (form: MixDraft): Message | null => {
  if (form.label.trim() === '') return words.giveName;
  if (form.pigment.trim() === '') return words.choosePigment;
  if (form.manufacturer.trim() === '') return words.typeManufacturer;
  if (form.bottle.lot.trim() === '') return words.typePigmentLot;
  if (form.bottle.expiry === null) return words.typePigmentUseBy;
  if (form.openedOn === null) return words.whenOpened;
  if (form.months === null) return words.howManyMonths;
  if (form.statement === null) return words.saysLabel;
  if (form.zones.length === 0) return words.chooseZones;
  if (form.parts === null) return words.typeRatio;
  if (form.pigmentMl === null) return words.typePigment;
  if (form.parts === 0) return null;
  if (form.diluentMl === null) return words.typeDiluent;
  if (form.diluent.trim() === '') return words.chooseDiluent;
  if (form.water.lot.trim() === '') return words.typeDiluentLot;
  if (form.water.expiry === null) return words.typeDiluentUseBy;
  return form.sterile === null ? words.saySterile : null;
};
