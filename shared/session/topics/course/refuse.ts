import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { isOpen, listed, nextOf, openIn } from '../../open-rules.ts';
import type { Refusal } from '../../refusal.ts';
import { mayBeAcknowledged, requirementKey } from '../../requirement.ts';
import type { RequirementState, Severity } from '../../requirement.ts';
import type { Judging, RefuseTables } from '../../room.ts';
import { needleUsed } from '../needle/read.ts';
import { creamOn } from '../numbing/read.ts';
import { sheetSettled } from '../paper/read.ts';
import { chosenZones } from '../zones/read.ts';
import { nothingDone } from './read.ts';
import { courseSays } from './words.ts';

/** Going on needs the present step settled and no earlier hard rule broken; a broken one is said first (decision 18). */
const mayGoOn = (
  data: SessionData,
  { at }: { readonly at: Instant },
  { requirements }: Pick<Judging, 'requirements'>,
): Refusal | undefined => {
  const next = nextOf(data.stage);
  const open = openIn(requirements(data, at), next);
  const broken = open.filter(({ before }) => before !== next);
  return listed('hard-stop', broken) ?? listed('requirements-open', open);
};

const ending = (data: SessionData): Refusal | undefined =>
  creamOn(data)
    ? { kind: 'requirements-open', says: [courseSays.creamOffFirst], ids: ['cream-on'] }
    : undefined;

const beforehand: ReadonlySet<string> = new Set(['G2-07']);

/** A soft rule is overridden, a warning that only tells acknowledged; a question is settled by its answer, a hard rule by the facts. */
const settles = (
  all: readonly RequirementState[],
  requirement: { readonly id: string; readonly scope?: string | undefined },
  severity: Severity,
): Refusal | undefined => {
  const key = requirementKey(requirement);
  const found = all.find((one) => requirementKey(one) === key);
  // Cream on punctured skin is decided on before it goes on: the rule about it stands only once it is on (G2-07).
  if (
    found === undefined &&
    severity === 'soft' &&
    beforehand.has(requirement.id) &&
    requirement.scope !== undefined
  )
    return undefined;
  if (found === undefined || !isOpen(found)) return { kind: 'nothing-to-override', id: key };
  if (found.severity === 'hard') return { kind: 'hard-cannot-be-overridden', id: key, says: found.says };
  if (found.severity !== severity) return { kind: 'nothing-to-override', id: key };
  return severity === 'warn' && !mayBeAcknowledged(found)
    ? { kind: 'must-be-answered', id: key, says: found.says }
    : undefined;
};

/** Moves and endings that requirements can forbid. */
export const courseRefuses = {
  content: {
    'application.reopened': (data, { zones }) => chosenZones(data, zones)(),
  },
  rules: {
    'stage.completed': mayGoOn,
    'session.closed': mayGoOn,
    'session.deferred': ending,
    'session.referred': ending,
    'session.declined': ending,
    'session.talked': ending,
    'session.mistaken': (data) =>
      nothingDone(data)
        ? undefined
        : { kind: 'requirements-open', says: [courseSays.noMistake], ids: ['mistaken'] },
    'session.abandoned': (data) =>
      ending(data) ??
      (needleUsed(data) && !sheetSettled(data)
        ? { kind: 'requirements-open', says: [courseSays.paperFirst], ids: ['paper'] }
        : undefined),
    'requirement.overridden': (data, { requirement, at }, { requirements }) =>
      settles(requirements(data, at), requirement, 'soft'),
    'requirement.acknowledged': (data, { requirement, at }, { requirements }) =>
      settles(requirements(data, at), requirement, 'warn'),
  },
} as const satisfies RefuseTables;
