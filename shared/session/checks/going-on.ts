import type { Instant } from '../../time.ts';
import { allowed } from '../../words/values.ts';
import type { SessionData } from '../data.ts';
import { afterMidnight } from '../day.ts';
import { reduce } from '../reduce.ts';
import type { Refusal } from '../refusal.ts';
import { requirementKey } from '../requirement.ts';
import type { RequirementState } from '../requirement.ts';
import { isOpen, nextOf, openBefore, requirementsOf } from '../requirements.ts';
import { stageIndex } from '../stage.ts';
import type { StageId } from '../stage.ts';
import { signEver, signStands } from '../topics/emergency/read.ts';
import { needleContacts, needleUsed } from '../topics/needle/read.ts';
import { creamOn } from '../topics/numbing/read.ts';
import { sheetCurrent, sheetSettled } from '../topics/paper/read.ts';
import { zoneName } from '../topics/zones/read.ts';
import type { ChecksByType } from './check.ts';
import { darkerAsked } from './darker.ts';

const listed = (kind: 'hard-stop' | 'requirements-open', open: readonly RequirementState[]): Refusal => ({
  kind,
  says: [...new Set(open.map(({ says }) => says))],
  ids: open.map(requirementKey),
});

/** Going on needs the present step settled and no earlier hard rule broken; a broken one is said first (decision 18). */
const mayGoOn = (data: SessionData, at: Instant): Refusal | undefined => {
  const next = nextOf(data.stage);
  const open = openBefore(data, at, next);
  const broken = open.filter(({ before }) => before !== next);
  if (broken.length > 0) return listed('hard-stop', broken);
  return open.length > 0 ? listed('requirements-open', open) : undefined;
};

const hardBefore = (data: SessionData, at: Instant, stage: StageId): Refusal | undefined => {
  const broken = openBefore(data, at, stage).filter(({ severity }) => severity === 'hard');
  return broken.length > 0 ? listed('hard-stop', broken) : undefined;
};

/** Hard rules about cream that must hold before it goes on; all others speak of cream that is on. */
const creamRules: ReadonlySet<string> = new Set(['G2-02', 'G2-03', 'G2-04', 'G2-06', 'G2-08']);
/** Hard rules about a pass: mix of the day, cream off, cartridge in date and sealed, zone in the signed plan. */
const needleRules: ReadonlySet<string> = new Set(['G4-01', 'G4-02', 'G4-03']);
const openOf = (rules: ReadonlySet<string>, data: SessionData, at: Instant): readonly RequirementState[] =>
  requirementsOf(data, at).filter((one) => rules.has(one.id) && one.severity === 'hard' && isOpen(one));

/** Bleeding or swelling stops a zone until somebody says why it goes on (G4-06). */
const skinOpen = (data: SessionData, zone: string, at: Instant): Refusal | undefined => {
  const passes = new Set(data.passes.filter((pass) => pass.zone === zone).map(({ id }) => id));
  const skin = requirementsOf(data, at).filter(
    (one) => one.id === 'G4-06' && isOpen(one) && passes.has(one.scope ?? ''),
  );
  return skin.length > 0
    ? {
        kind: 'requirements-open',
        says: [allowed.skinFirst(zoneName(data, zone))],
        ids: skin.map(requirementKey),
      }
    : undefined;
};

/** New test dots stand where a new pass stands: at application, on that day, and never after a sign (decisions 14, 21). */
const needleStopped = (data: SessionData, at: Instant): Refusal | undefined => {
  if (signEver(data)) return { kind: 'toxicity-stop' };
  if (data.place !== 'application') return { kind: 'not-now', intent: 'testDots.placed', place: data.place };
  return afterMidnight(data, at) ? { kind: 'after-midnight' } : hardBefore(data, at, 'application');
};

/** Where a mix is meant for, and where it went. */
const zonesOfMix = (data: SessionData, mix: string): readonly string[] => [
  ...new Set([
    ...data.mixes.flatMap(({ id, zones }) => (id === mix ? zones : [])),
    ...needleContacts(data).flatMap((one) => (one.mix === mix ? [one.zone] : [])),
  ]),
];

const ending = (data: SessionData): Refusal | undefined =>
  creamOn(data) ? { kind: 'requirements-open', says: [allowed.creamOffFirst], ids: ['cream-on'] } : undefined;

/** Moves and acts that requirements can forbid. Late entries are facts: they are recorded, and shown as broken rules. */
export const goingOnChecks: ChecksByType = {
  'stage.completed': (data, { at }) => mayGoOn(data, at),
  'session.closed': (data, { at }) => mayGoOn(data, at),
  'pass.started': (data, event) => {
    if (event.occurredAt !== undefined) return undefined;
    const running = data.passes.find(({ id }) => id === event.pass);
    if (running !== undefined)
      return running.mix === event.mix && running.zone === event.zone
        ? undefined
        : darkerAsked(data, event, [event.zone]);
    const before = hardBefore(data, event.at, 'application');
    if (before !== undefined) return before;
    // As with cream: what would be broken once the needle is down must not begin.
    const then = openOf(needleRules, { ...data, ...reduce(data, event) }, event.at);
    if (then.length > 0) return listed('hard-stop', then);
    return skinOpen(data, event.zone, event.at) ?? darkerAsked(data, event, [event.zone]);
  },
  /** A mix that is under the skin, or about to be, is not made darker unseen. */
  'mix.toppedUp': (data, event) => darkerAsked(data, event, zonesOfMix(data, event.mix)),
  'mix.made': (data, event) =>
    data.mixes.some(({ id }) => id === event.mix)
      ? darkerAsked(data, event, [...zonesOfMix(data, event.mix), ...event.zones])
      : undefined,
  /** Test dots are needle work: what a pass would break, they would break. How they look, and a photo of them, may be said later. */
  'testDots.placed': (data, event) => {
    if (
      data.colour.testDots.some(
        ({ id, zone, mix, cartridge }) =>
          id === event.test && zone === event.zone && mix === event.mix && cartridge === event.cartridge,
      )
    )
      return undefined;
    const stopped = needleStopped(data, event.at);
    if (stopped !== undefined) return stopped;
    const { at, by, test, zone, cartridge, mix } = event;
    const asPass = {
      type: 'pass.started',
      at,
      by,
      pass: `test-${test}`.slice(0, 40),
      zone,
      cartridge,
      mix,
      targetAddedDensity: 0,
      volts: null,
      hertz: null,
      depthMm: null,
      angleDegrees: null,
    } as const;
    const then = openOf(needleRules, { ...data, ...reduce(data, asPass) }, at);
    if (then.length > 0) return listed('hard-stop', then);
    return skinOpen(data, zone, at) ?? darkerAsked(data, event, [zone]);
  },
  'numbing.applied': (data, event) => {
    if (event.occurredAt !== undefined || data.numbing.some(({ id }) => id === event.application))
      return undefined;
    const before = hardBefore(
      data,
      event.at,
      stageIndex(data.stage) > stageIndex('cleanseAndNumb') ? 'colourMatch' : 'cleanseAndNumb',
    );
    if (before !== undefined) return before;
    // The rules are asked as if the cream were on: what would then be broken must not go on.
    const then = openOf(creamRules, { ...data, ...reduce(data, event) }, event.at);
    return then.length > 0 ? listed('hard-stop', then) : undefined;
  },
  'emergency.falseAlarm': (data) => (signStands(data) ? { kind: 'toxicity-stop' } : undefined),
  'session.deferred': ending,
  'session.referred': ending,
  'session.declined': ending,
  'session.abandoned': (data) =>
    ending(data) ??
    (needleUsed(data) && !sheetSettled(data)
      ? { kind: 'requirements-open', says: [allowed.paperFirst], ids: ['paper'] }
      : undefined),
  'sheet.prepared': (data) =>
    needleUsed(data) ? undefined : { kind: 'not-now', intent: 'sheet.prepared', place: data.place },
  'sheet.delivered': (data) =>
    sheetCurrent(data)
      ? undefined
      : {
          kind: 'requirements-open',
          says: [data.sheet === null ? allowed.prepareSheetFirst : allowed.prepareSheetAgain],
          ids: ['sheet'],
        },
  'requirement.overridden': (data, { requirement, at }) => {
    const key = requirementKey(requirement);
    const found = requirementsOf(data, at).find((one) => requirementKey(one) === key);
    if (found === undefined || !isOpen(found)) return { kind: 'nothing-to-override', id: key };
    if (found.severity === 'hard') return { kind: 'hard-cannot-be-overridden', id: key, says: found.says };
    return found.severity === 'soft' ? undefined : { kind: 'nothing-to-override', id: key };
  },
  'requirement.acknowledged': (data, { requirement, at }) => {
    const key = requirementKey(requirement);
    const found = requirementsOf(data, at).find((one) => requirementKey(one) === key);
    if (found === undefined || !isOpen(found)) return { kind: 'nothing-to-override', id: key };
    if (found.severity === 'hard') return { kind: 'hard-cannot-be-overridden', id: key, says: found.says };
    return found.severity === 'warn' ? undefined : { kind: 'nothing-to-override', id: key };
  },
};
