import type { Phrase } from '../../../words/message.ts';
import { creamsOf, isOn } from '../../../numbing/creams.ts';
import { creamsHere } from '../../../numbing/heard.ts';
import { limitsOf } from '../../../numbing/product-limits.ts';
import { inDateOn } from '../../../partial-dates.ts';
import { packValueOf } from '../../../protocol/country-pack.ts';
import type { SessionData } from '../../data.ts';
import { dayOf, dayText } from '../../day.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Requirement, RuleId } from '../../requirement.ts';
import { factOf } from '../facts/read.ts';
import { effectOf, isNamed, saysAllergyTo } from '../health/read.ts';
import { isAnaesthetic } from '../../substances.ts';
import { judged } from '../stock/read.ts';
import { zoneName } from '../zones/read.ts';
import type { NumbingApplication } from './data.ts';
import { gateAfter, numbingIsUsed } from './read.ts';
import { numbingSays } from './words.ts';

const make = requirementsFor('cleanseAndNumb', 'colourMatch');
const anchor = 'numbing';

/** Health rows that forbid cream or this product (G2-02, hard): they block numbing, not the session. */
const allergies = (data: SessionData): readonly Requirement[] => {
  if (!numbingIsUsed(data)) return [];
  const creams = creamsHere(data);
  const forbidden = new Set(
    creams.flatMap(({ product }) => limitsOf(data, product ?? '').card?.blockedBy ?? []),
  );
  const creamed = [...new Set(creams.flatMap(({ zones }) => zones))];
  const failures: Requirement[] = [];
  for (const row of data.protocol.questions) {
    const blocksCream = row.blocks.includes('numbing') || forbidden.has(row.code);
    const blocksZone = row.asked !== 'computed' && row.blocks.includes('zone');
    if (!blocksCream && !blocksZone) continue;
    const effect = effectOf(data, row);
    if (effect !== 'refuse' && effect !== 'needsLetter') continue;
    if (blocksCream)
      failures.push(
        make({
          id: 'G2-02',
          scope: row.code,
          severity: 'hard',
          met: false,
          says: numbingSays.blocked({ title: row.title }),
          anchor,
        }),
      );
    // Cream is for whole skin only (brief 1.4 C04): none on a zone that a row has ruled out.
    else
      for (const zone of creamed.filter((one) => isNamed(data, row.code, one))) {
        failures.push(
          make({
            id: 'G2-02',
            scope: `${row.code}-${zone}`,
            severity: 'hard',
            met: false,
            says: numbingSays.blockedZone({ zone: zoneName(data, zone), title: row.title }),
            anchor,
          }),
        );
      }
  }
  const saysAnaesthetic = saysAllergyTo(data, isAnaesthetic);
  if (saysAnaesthetic !== undefined)
    failures.push(
      make({
        id: 'G2-02',
        scope: saysAnaesthetic,
        severity: saysAnaesthetic === 'named' ? 'hard' : 'soft',
        met: false,
        says: saysAnaesthetic === 'named' ? numbingSays.blockedByName : numbingSays.nameDenied,
        anchor,
      }),
    );
  if (factOf(data, 'patchNumbing') === 'reaction')
    failures.push(
      make({
        id: 'G2-02',
        scope: 'patchTest',
        severity: 'hard',
        met: false,
        says: numbingSays.blockedByTest,
        anchor,
      }),
    );
  return failuresOr(
    failures,
    make({ id: 'G2-02', severity: 'hard', met: true, says: numbingSays.productFits, anchor }),
  );
};

/** Product known and switched on, lot and expiry of the day it went on (G2-03, hard). */
const recorded = (data: SessionData, one: NumbingApplication): Phrase | undefined => {
  const { card, name } = limitsOf(data, one.product);
  if (card === undefined) return numbingSays.unknownProduct({ product: one.product });
  if (!card.enabled) return numbingSays.disabled({ product: name });
  if (one.lot.trim() === '') return numbingSays.noLot({ product: name });
  return inDateOn(one.expiry, dayOf(data, one.stampedOnAt))
    ? undefined
    : numbingSays.expired({ product: name, expiry: dayText(data, one.expiry) });
};

/** Covered only where the product allows it (G2-06, hard). */
const covered = (
  data: SessionData,
  { product, occluded }: NumbingApplication,
): { readonly severity: 'hard' | 'warn'; readonly sentence: Phrase } | undefined => {
  const { occlusion, name } = limitsOf(data, product);
  if (occluded && occlusion === 'forbidden')
    return { severity: 'hard', sentence: numbingSays.occlusionForbidden({ product: name }) };
  if (occluded && occlusion === 'unknown')
    return { severity: 'hard', sentence: numbingSays.occlusionUnknown({ product: name }) };
  return !occluded && occlusion === 'required'
    ? { severity: 'warn', sentence: numbingSays.occlusionMissing({ product: name }) }
    : undefined;
};

/** Put on by someone the pack allows; a prescription product never by the practitioner (G2-08, hard). */
const appliedBy = (
  data: SessionData,
  { product, appliedBy: who }: NumbingApplication,
): Phrase | undefined => {
  const { card, name } = limitsOf(data, product);
  if (who !== 'practitioner') return undefined;
  if (card?.prescriptionOnly === true)
    return numbingSays.appliedBy({ product: name, prescription: String(true) });
  return packValueOf(data.protocol.pack.practitionerMayApplyNumbing)
    ? undefined
    : numbingSays.appliedBy({ product: name, prescription: String(false) });
};

/** Needle before cream: recorded so, or put on once work had begun (G2-07, soft, manager; off by default). */
export const isOnPuncturedSkin = (data: SessionData, one: NumbingApplication): boolean =>
  one.puncturedSkin ||
  one.stage === 'application' ||
  one.stage === 'fineTune' ||
  data.passes.some(({ startedAt, mistaken }) => !mistaken && startedAt < one.stampedOnAt);

/** What is asked of each cream put on here: G2-02, G2-03, G2-06, G2-07, G2-08. */
export const numbingProductGuards = (data: SessionData): readonly Requirement[] => {
  const failures: Requirement[] = [];
  for (const one of data.numbing) {
    const at = requirementsFor(one.stage, gateAfter(one.stage));
    const hard = (id: RuleId, sentence: Phrase | undefined): void => {
      if (sentence !== undefined)
        failures.push(at({ id, scope: one.id, severity: 'hard', met: false, says: sentence, anchor }));
    };
    hard('G2-03', recorded(data, one));
    const cover = covered(data, one);
    if (cover !== undefined)
      failures.push(
        at({
          id: 'G2-06',
          scope: one.id,
          severity: cover.severity,
          settledBy: 'acknowledgement',
          met: false,
          says: cover.sentence,
          anchor,
        }),
      );
    if (isOnPuncturedSkin(data, one)) {
      failures.push(
        at({
          id: 'G2-07',
          scope: one.id,
          severity: 'soft',
          managerOnly: true,
          met: false,
          says: numbingSays.punctured({ product: limitsOf(data, one.product).name }),
          anchor,
        }),
      );
    }
    hard('G2-08', appliedBy(data, one));
  }
  const held = (id: RuleId, sentence: Phrase, severity: 'hard' | 'soft' = 'hard'): readonly Requirement[] =>
    data.numbing.length === 0 || failures.some((one) => one.id === id)
      ? []
      : [make({ id, severity, met: true, says: sentence, anchor })];
  return [
    ...allergies(data),
    ...held('G2-03', numbingSays.recorded),
    ...held('G2-06', numbingSays.occlusionFits),
    ...held('G2-07', numbingSays.notPunctured, 'soft'),
    ...held('G2-08', numbingSays.appliedByFits),
    ...failures,
  ];
};

/** Cream lots (G2-03). */
export const creamLedger = (data: SessionData): readonly Requirement[] => {
  const on = new Set(
    creamsOf(data)
      .filter(isOn)
      .map(({ id }) => id),
  );
  return data.numbing.flatMap(
    (cream) =>
      judged(data, requirementsFor(cream.stage, gateAfter(cream.stage)), 'G2-03', 'numbing', {
        role: 'numbing',
        fact: cream.ledger?.numbing,
        typed: cream.lot,
        scope: cream.id,
        goesOn: on.has(cream.id),
      }) ?? [],
  );
};
