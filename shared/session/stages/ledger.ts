import { creamsOf, isOn } from '../../numbing/creams.ts';
import { kindOfRole } from '../../stock/facts.ts';
import type { KnownLot, LotFact, LotRole, StationRole } from '../../stock/facts.ts';
import { plainLot } from '../../stock/look-alike.ts';
import { ledgerSays } from '../../words/requirements/ledger.ts';
import { says } from '../../words/requirements.ts';
import type { SessionData } from '../data.ts';
import type { Mix } from '../topics/mix/data.ts';
import type { NumbingApplication } from '../topics/numbing/data.ts';
import type { Requirement } from '../requirement.ts';
import { cartridgesOf, needleContacts, needleUsed, openPass, realCartridges } from '../topics/needle/read.ts';
import { textOf } from './facts.ts';
import type { RequirementMaker } from './requirement-of.ts';
import { failuresOr } from './requirement-of.ts';

/** What is known of a lot now: a lot that was typed counts too once the ledger says something of one that is spelled like it. */
const standingOf = ({ lots }: SessionData, role: LotRole, fact: LotFact): KnownLot | undefined =>
  fact.known
    ? (lots[fact.lotId] ?? fact)
    : Object.values(lots).find(
        ({ kind, lot }) => kind === kindOfRole[role] && plainLot(lot) === plainLot(fact.lot),
      );

interface Use {
  readonly role: LotRole;
  readonly fact: LotFact | undefined;
  readonly typed: string;
  readonly scope: string;
  /** Still to be used: a hard stop. Used up to now and no more: to be acknowledged, for the record and the client. */
  readonly goesOn: boolean;
}

const judged = (
  data: SessionData,
  make: RequirementMaker,
  id: string,
  anchor: string,
  { role, fact, typed, scope, goesOn }: Use,
): Requirement | undefined => {
  const known = fact === undefined ? undefined : standingOf(data, role, fact);
  if (known === undefined) {
    const alike = fact?.known === false ? fact.alike : [];
    return make({
      id,
      scope: `ledger-${scope}`,
      severity: 'hard',
      met: 'notAvailable',
      says: ledgerSays.notInLedger(typed, alike),
      anchor,
    });
  }
  if (known.unusable === null) return undefined;
  return make({
    id,
    scope: `ledger-${scope}`,
    severity: goesOn ? 'hard' : 'warn',
    met: false,
    says: goesOn ? known.unusable : ledgerSays.touchedClient(known.unusable),
    anchor,
  });
};

interface Group {
  readonly make: RequirementMaker;
  readonly id: string;
  readonly anchor: string;
  readonly held: string;
  readonly notHere: string;
}

const ledgerRules = (
  data: SessionData,
  { make, id, anchor, held, notHere }: Group,
  uses: readonly Use[],
): readonly Requirement[] => {
  if (data.opening.stock !== true)
    return [make({ id, scope: 'ledger', severity: 'hard', met: 'notAvailable', says: notHere, anchor })];
  const found = uses.flatMap((use) => judged(data, make, id, anchor, use) ?? []);
  return failuresOr(found, make({ id, scope: 'ledger', severity: 'hard', met: true, says: held, anchor }));
};

/** Pigment and diluent of every mix against the ledger (G3-03, hard). */
export const mixLedger = (
  data: SessionData,
  mixes: readonly Mix[],
  make: RequirementMaker,
): readonly Requirement[] =>
  ledgerRules(
    data,
    {
      make,
      id: 'G3-03',
      anchor: 'mixes',
      held: ledgerSays.pigmentsFine,
      notHere: says.notChecked.pigmentLedger,
    },
    mixes.flatMap(({ id, ledger, discarded, pigmentLot, diluentLot, diluentParts }) => [
      { role: 'pigment' as const, fact: ledger?.pigment, typed: pigmentLot, scope: id, goesOn: !discarded },
      ...(diluentParts > 0
        ? [
            {
              role: 'diluent' as const,
              fact: ledger?.diluent,
              typed: diluentLot,
              scope: `${id}-diluent`,
              goesOn: !discarded,
            },
          ]
        : []),
    ]),
  );

/** Cartridges that touch or touched the client (G4-02, hard while one is in use). */
export const cartridgeLedger = (data: SessionData, make: RequirementMaker): readonly Requirement[] => {
  const used = new Set(needleContacts(data).flatMap(({ cartridges }) => cartridges));
  const running = openPass(data);
  const inHand = running === undefined ? undefined : cartridgesOf(running).at(-1);
  return ledgerRules(
    data,
    {
      make,
      id: 'G4-02',
      anchor: 'cartridges',
      held: ledgerSays.cartridgesFine,
      notHere: says.notChecked.cartridgeLedger,
    },
    realCartridges(data)
      .filter(({ id }) => used.has(id))
      .map(({ id, ledger, lot }) => ({
        role: 'cartridge' as const,
        fact: ledger?.cartridge,
        typed: lot,
        scope: id,
        goesOn: id === inHand,
      })),
  );
};

/** Cream and station lots (G2-03). Sessions without a ledger had no line for these, and get none. */
export const creamLedger = (
  data: SessionData,
  makeFor: (cream: NumbingApplication) => RequirementMaker,
): readonly Requirement[] => {
  if (data.opening.stock !== true) return [];
  const on = new Set(
    creamsOf(data)
      .filter(isOn)
      .map(({ id }) => id),
  );
  return data.numbing.flatMap(
    (cream) =>
      judged(data, makeFor(cream), 'G2-03', 'numbing', {
        role: 'numbing',
        fact: cream.ledger?.numbing,
        typed: cream.lot,
        scope: cream.id,
        goesOn: on.has(cream.id),
      }) ?? [],
  );
};

const stationFields = [
  ['antiseptic', 'antisepticLot'],
  ['cleanser', 'cleanserLot'],
  ['disinfectant', 'disinfectant'],
] as const satisfies readonly (readonly [StationRole, string])[];

export const stationLedger = (data: SessionData, make: RequirementMaker): readonly Requirement[] => {
  if (data.opening.stock !== true) return [];
  return stationFields.flatMap(([role, field]) => {
    const typed = textOf(data, field);
    if (typed === undefined) return [];
    const last = data.stationLots.findLast((one) => one.role === role)?.fact;
    // A field that was typed over says something else than the lot that was chosen.
    const fact = last !== undefined && plainLot(typed).endsWith(plainLot(last.lot)) ? last : undefined;
    return (
      judged(data, make, 'G2-03', field, { role, fact, typed, scope: role, goesOn: !needleUsed(data) }) ?? []
    );
  });
};
