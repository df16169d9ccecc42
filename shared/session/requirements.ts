import type { Instant } from '../time.ts';
import type { SessionData } from './data.ts';
import { isOpen, openIn } from './open-rules.ts';
import { mayBeAcknowledged, requirementKey } from './requirement.ts';
import type { Requirement, RequirementState } from './requirement.ts';
import type { Rules } from './room.ts';
import { stageIds, stageIndex } from './stage.ts';
import type { StageId } from './stage.ts';
import { topics } from './topics.ts';
import { isTalk } from './topics/course/read.ts';

/** Where each room's rules stand on the screen: the order of the work. */
const inOrder = {
  consultation: [
    'identity.age',
    'identity.visit',
    'emergency.earlierToday',
    'health.questionnaire',
    'history.facts',
    'history.waits',
    'zones.scalp',
    'zones.lifestyle',
    'photos.baseline',
    'zones.plan',
    'health.scars',
    'hairline.facts',
    'hairline.drawn',
    'patchTest.facts',
    'patchTest.tests',
    'identity.practitioner',
    'identity.staff',
    'checklist.consultation',
    'consent.given',
    'consent.attested',
  ],
  cleanseAndNumb: [
    'photos.colour',
    'hygiene.facts',
    'hygiene.station',
    'numbing.dose',
    'numbing.product',
    'patchTest.lots',
    'emergency.symptoms',
    'numbing.time',
    'emergency.signs',
    'numbing.ledger',
    'hygiene.ledger',
    'checklist.cleanseAndNumb',
  ],
  colourMatch: [
    'colour.light',
    'colour.photo',
    'mix.mixes',
    'colour.agreed',
    'colour.darker',
    'checklist.colourMatch',
  ],
  application: [
    'needle.machine',
    'needle.needle',
    'needle.passes',
    'needle.zones',
    'needle.time',
    'emergency.atWork',
    'adverse.stops',
    'needle.sharps',
    'needle.stroke',
    'photos.work',
    'checklist.application',
  ],
  fineTune: [
    'checklist.fineTune',
    'fineTune.lights',
    'fineTune.facts',
    'fineTune.borders',
    'fineTune.measures',
    'fineTune.gaps',
    'fineTune.returns',
    'numbing.held',
    'photos.after',
    'fineTune.agreement',
  ],
  aftercare: [
    'paper.review',
    'paper.sheet',
    'paper.lots',
    'checklist.aftercare',
    'paper.teachBack',
    'paper.receipts',
    'adverse.plan',
    'photos.closing',
    'needle.totals',
    'needle.sharpsAtClosing',
  ],
} as const satisfies { readonly [S in StageId]: readonly RulesName[] };

type Topics = typeof topics;
type RulesName = {
  [T in keyof Topics]: Topics[T] extends { readonly rules: infer Sets }
    ? `${T}.${keyof Sets & string}`
    : never;
}[keyof Topics];
type Placed = (typeof inOrder)[StageId][number];
/** Rules that stand on no screen do not compile. */
const unplaced: Exclude<RulesName, Placed> extends never ? null : Exclude<RulesName, Placed> = null;
void unplaced;

const rulesNamed = new Map<string, Rules>(
  Object.entries(topics).flatMap(([topic, room]) =>
    'rules' in room
      ? Object.entries(room.rules).map(([part, rules]): [string, Rules] => [`${topic}.${part}`, rules])
      : [],
  ),
);
const allRules: readonly Rules[] = stageIds.flatMap((stage) =>
  inOrder[stage].map((name) => rulesNamed.get(name) as Rules),
);

/** One tap asks many times about the same moment; the answer depends on nothing but data and now, so it is kept while they are. */
const known = new WeakMap<
  SessionData,
  { readonly now: Instant; readonly answer: readonly RequirementState[] }
>();

/** Every rule of every stage with its state, in screen order. */
export const requirementsOf = (data: SessionData, now: Instant): readonly RequirementState[] => {
  const before = known.get(data);
  if (before !== undefined && before.now === now) return before.answer;
  // A first talk comes before no needle, so nothing has to be there: what it finds is asked again at the visit.
  const settled = settlements(data);
  const answer = (isTalk(data) ? [] : allRules).flatMap((rules) => rules(data, now).map(settled));
  known.set(data, { now, answer });
  return answer;
};

/** What stands between here and `next`. */
export const openBefore = (
  data: SessionData,
  now: Instant,
  next: StageId | 'closed',
): readonly RequirementState[] => openIn(requirementsOf(data, now), next);

/** Hard rules of earlier steps that are broken now: the stop banner. */
export const brokenOf = (data: SessionData, now: Instant): readonly RequirementState[] =>
  requirementsOf(data, now).filter(
    (one) =>
      isOpen(one) &&
      one.severity === 'hard' &&
      one.before !== 'closed' &&
      stageIndex(one.before) <= stageIndex(data.stage),
  );

/** A soft rule is settled by an override and a warning that only tells by an acknowledgement; all else by nothing but the facts. */
const settlements = ({ overrides, acknowledged }: SessionData) => {
  const overridden = new Set(overrides.map(keyOf));
  const seen = new Set(acknowledged.map(keyOf));
  return (one: Requirement): RequirementState => {
    if (one.met === 'yes') return { ...one, state: 'met' };
    if (one.met === 'notAvailable') return { ...one, state: 'notChecked' };
    if (one.severity === 'soft' && overridden.has(requirementKey(one)))
      return { ...one, state: 'overridden' };
    if (mayBeAcknowledged(one) && seen.has(requirementKey(one))) return { ...one, state: 'acknowledged' };
    return { ...one, state: 'open' };
  };
};

const keyOf = ({ requirement, scope }: { readonly requirement: string; readonly scope?: string }) =>
  requirementKey({ id: requirement, scope });
