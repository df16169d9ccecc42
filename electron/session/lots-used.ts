import { isThinned } from '../../shared/colour/dilution.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { correctables, standingValue } from '../../shared/session/topics/correction/parts.ts';
import type { CorrectionField } from '../../shared/session/topics/correction/parts.ts';
import { isEnding } from '../../shared/session/stage.ts';
import type { LotRole } from '../../shared/stock/facts.ts';
import { plainLot } from '../../shared/stock/look-alike.ts';

/** Ids of the stock ledger are there when the lot was chosen from it, or typed as the ledger has it. */
interface LotUsed {
  readonly role: LotRole;
  readonly product: string;
  readonly lot: string;
  readonly expiry: string | null;
  readonly lotId?: string;
  readonly productId?: string;
  readonly serial?: string;
}

/**
 * Lots stay in clear beside the sealed event, so that a recall finds every session for ever, an erasure included (decision 6).
 * `data`: the session before the event. What a correction leaves as it was is not said twice.
 */
export const lotsUsedBy = (event: SessionEvent, data: SessionData): readonly LotUsed[] => {
  const before = usedBefore(event, data);
  return named(event, data)
    .filter(({ role, lot }) => lot.trim() !== '' && before[role] !== plainLot(lot))
    .map((used) => withIds(used, event));
};

const named = (event: SessionEvent, data: SessionData): readonly LotUsed[] => {
  switch (event.type) {
    case 'numbing.applied':
      return [{ role: 'numbing', product: event.product, lot: event.lot, expiry: event.expiry }];
    case 'mix.made':
      return [
        {
          role: 'pigment',
          product: `${event.manufacturer} ${event.pigment}`,
          lot: event.pigmentLot,
          expiry: event.pigmentExpiry,
        },
        ...(isThinned(event)
          ? [
              {
                role: 'diluent' as const,
                product: event.diluent,
                lot: event.diluentLot,
                expiry: event.diluentExpiry,
              },
            ]
          : []),
      ];
    case 'record.corrected':
      return correctedLot(event, data);
    case 'cartridge.opened':
      return [
        {
          role: 'cartridge',
          product: `${event.manufacturer} ${event.config} ${event.diameterMm}`,
          lot: event.lot,
          expiry: event.expiry,
          ...(event.serial === undefined ? {} : { serial: event.serial }),
        },
      ];
    case 'lot.chosen': {
      const fact = event.ledger?.[event.role];
      return fact?.known === true
        ? [
            {
              role: event.role,
              product: `${fact.manufacturer} ${fact.product}`,
              lot: fact.lot,
              expiry: fact.expiry,
            },
          ]
        : [];
    }
    case 'stage.completed':
      return data.stage === 'cleanseAndNumb' ? typedAtStation(data) : [];
    default:
      return isEnding(event.type.replace('session.', '')) ? typedForHome(data) : [];
  }
};

/** Both stay found by a recall: the lot that was named first, and the one that was meant. */
const correctedLot = (
  { part, id, field, value }: Extract<SessionEvent, { type: 'record.corrected' }>,
  data: SessionData,
): readonly LotUsed[] => {
  const role = correctables[part][field]?.role;
  if (role === undefined) return [];
  const standing = (one: CorrectionField): string | null => standingValue(data, part, id, one);
  const product =
    part === 'cream'
      ? standing('product')
      : role === 'pigment'
        ? `${standing('manufacturer') ?? ''} ${standing('pigment') ?? ''}`.trim()
        : standing('manufacturer');
  const expiry = role === 'pigment' || role === 'diluent' ? (`${role}Expiry` as const) : 'expiry';
  return [{ role, product: product ?? '', lot: value, expiry: standing(expiry) }];
};

const text = (data: SessionData, field: string): string => {
  const value = data.fields[field]?.value;
  return typeof value === 'string' ? value : '';
};
const chosen = (data: SessionData, role: LotRole): string | undefined =>
  data.stationLots.findLast((one) => one.role === role)?.fact.lot;

/** Fields are kept while they are typed, letter by letter: their lots are taken down when the stage is done. */
const typedAtStation = (data: SessionData): readonly LotUsed[] =>
  [
    {
      role: 'antiseptic' as const,
      product: text(data, 'antiseptic'),
      lot: text(data, 'antisepticLot'),
      expiry: text(data, 'antisepticExpiry') || null,
    },
    {
      role: 'cleanser' as const,
      product: text(data, 'cleanser'),
      lot: text(data, 'cleanserLot'),
      expiry: null,
    },
    ...inOneLine('disinfectant', text(data, 'disinfectant')),
  ].filter(({ role, lot }) => !isChosen(data, role, lot));
const typedForHome = (data: SessionData): readonly LotUsed[] => {
  const chosenLots = new Set(
    data.stationLots.filter(({ role }) => role === 'sheetProduct').map(({ fact }) => plainLot(fact.lot)),
  );
  return inOneLine('sheetProduct', text(data, 'productsGiven')).filter(
    ({ lot }) => !chosenLots.has(plainLot(lot)),
  );
};
/** Product and lot were typed in one line. Words stay sealed; what has a digit in it may be a lot, and a lot must be found. */
const inOneLine = (role: LotRole, line: string): readonly LotUsed[] =>
  line
    .split(/[\s,;:()]+/)
    .filter((word) => /\d/.test(word) && plainLot(word).length >= 3)
    .map((lot) => ({ role, product: '', lot, expiry: null }));
const isChosen = (data: SessionData, role: LotRole, typed: string): boolean => {
  const lot = chosen(data, role);
  return lot !== undefined && plainLot(typed).endsWith(plainLot(lot));
};

const usedBefore = (
  event: SessionEvent,
  { mixes, cartridges, numbing }: SessionData,
): Readonly<Partial<Record<LotRole, string>>> => {
  const lotsOf = (lots: Partial<Record<LotRole, string | undefined>>) =>
    Object.fromEntries(Object.entries(lots).map(([role, lot]) => [role, plainLot(lot ?? '')]));
  if (event.type === 'mix.made') {
    const mix = mixes.find(({ id }) => id === event.mix);
    return mix === undefined
      ? {}
      : lotsOf({ pigment: mix.pigmentLot, diluent: isThinned(mix) ? mix.diluentLot : '' });
  }
  if (event.type === 'cartridge.opened')
    return lotsOf({ cartridge: cartridges.find(({ id }) => id === event.cartridge)?.lot });
  return event.type === 'numbing.applied'
    ? lotsOf({ numbing: numbing.find(({ id }) => id === event.application)?.lot })
    : {};
};

const withIds = (used: LotUsed, { ledger }: SessionEvent): LotUsed => {
  const fact = ledger?.[used.role];
  return fact?.known === true ? { ...used, lotId: fact.lotId, productId: fact.productId } : used;
};
