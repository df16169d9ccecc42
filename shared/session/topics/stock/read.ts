import type { Phrase } from '../../../words/message.ts';
import { kindOfRole } from '../../../stock/facts.ts';
import type { KnownLot, LotFact, LotRole } from '../../../stock/facts.ts';
import { plainLot } from '../../../stock/look-alike.ts';
import type { SessionData } from '../../data.ts';
import { failuresOr } from '../../requirement.ts';
import type { Anchor, Requirement, RequirementMaker, RuleId } from '../../requirement.ts';
import { stockSays } from './words.ts';

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

export const judged = (
  data: SessionData,
  make: RequirementMaker,
  id: RuleId,
  anchor: Anchor,
  { role, fact, typed, scope, goesOn }: Use,
): Requirement | undefined => {
  const known = fact === undefined ? undefined : standingOf(data, role, fact);
  const unusable = known === undefined ? fact?.unusable : known.unusable;
  if (known === undefined && (unusable ?? null) === null) {
    const alike = fact?.known === false ? fact.alike : [];
    return make({
      id,
      scope: `ledger-${scope}`,
      severity: 'hard',
      met: 'notAvailable',
      says: stockSays.notInLedger(typed, alike),
      anchor,
    });
  }
  if (unusable === undefined || unusable === null) return undefined;
  return make({
    id,
    scope: `ledger-${scope}`,
    severity: goesOn ? 'hard' : 'warn',
    settledBy: 'acknowledgement',
    met: false,
    says: goesOn ? unusable : stockSays.touchedClient({ says: unusable }),
    anchor,
  });
};

interface Group {
  readonly make: RequirementMaker;
  readonly id: RuleId;
  readonly anchor: Anchor;
  readonly held: Phrase;
}

export const ledgerRules = (
  data: SessionData,
  { make, id, anchor, held }: Group,
  uses: readonly Use[],
): readonly Requirement[] => {
  const found = uses.flatMap((use) => judged(data, make, id, anchor, use) ?? []);
  return failuresOr(found, make({ id, scope: 'ledger', severity: 'hard', met: true, says: held, anchor }));
};
