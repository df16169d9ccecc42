import { unknownThings } from '../../../words/refusal-words.ts';
import { plainLot } from '../../../stock/look-alike.ts';
import { clockIn } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import { stockSays } from '../../../words/stock.ts';
import type { SessionData } from '../../data.ts';
import type { EventOf } from '../../events.ts';
import { hardBefore, hardOf, isOpen, listed } from '../../open-rules.ts';
import { badValue, firstOf, unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import { requirementKey } from '../../requirement.ts';
import type { RequirementState } from '../../requirement.ts';
import type { Judging, RefuseTables } from '../../room.ts';
import { usableMix } from '../mix/read.ts';
import { chosenZone, zoneName } from '../zones/read.ts';
import {
  areDotsThere,
  needleContacts,
  openPass,
  openedCartridge,
  realCartridges,
  realPasses,
} from './read.ts';
import { canUndo } from './undo.ts';
import { unusualSetting } from './unusual.ts';
import { needleSays } from './words.ts';

/** Why a tap can no longer be taken back. */
const undoProblem = (data: SessionData, { what, id }: EventOf<'work.undone'>): Refusal | undefined => {
  if (canUndo(data, what, id)) return undefined;
  const running = openPass(data);
  if (what === 'passEnd' && running !== undefined)
    return badValue('undo', needleSays.otherPassOpen({ zone: zoneName(data, running.zone) }));
  if (what === 'passEnd' && data.place !== 'application')
    return badValue('undo', needleSays.onlyWhileWorking);
  if (what === 'cartridge' && needleContacts(data).some(({ cartridges }) => cartridges.includes(id)))
    return badValue('undo', needleSays.cartridgeInUse);
  return badValue('undo', needleSays.nothingToUndo);
};

/** One pack is one cartridge: the same serial number again is a second scan, or a needle that was used before. */
const serialOnce = (
  data: SessionData,
  { cartridge, serial, lot, ledger, sure }: EventOf<'cartridge.opened'>,
): Refusal | undefined => {
  if (serial === undefined || sure?.includes('serial') === true) return undefined;
  const here = realCartridges(data).find(
    (one) => one.id !== cartridge && one.serial === serial && plainLot(one.lot) === plainLot(lot),
  );
  const fact = ledger?.cartridge;
  const openedAt =
    here?.openedAt ?? (fact?.known === true ? (fact.serialOpenedAt as Instant | undefined) : undefined);
  if (openedAt === undefined) return undefined;
  const when =
    here === undefined
      ? stockSays.onDay({ day: openedAt.slice(0, 10) })
      : stockSays.atTime({ time: clockIn(data.opening.timeZone, openedAt) });
  return {
    kind: 'asks',
    what: 'serial',
    says: stockSays.serialAgain({ serial, when }),
    yes: stockSays.serialMeant,
  };
};

/** Hard rules about a pass: mix of the day, cream off, cartridge in date and sealed, zone in the signed plan. */
const needleRules: ReadonlySet<string> = new Set(['G4-01', 'G4-02', 'G4-03']);

/** Bleeding or swelling stops a zone until somebody says why it goes on (G4-06). */
const skinOpen = (data: SessionData, zone: string, all: readonly RequirementState[]): Refusal | undefined => {
  const passes = new Set(data.passes.filter((pass) => pass.zone === zone).map(({ id }) => id));
  const skin = all.filter((one) => one.id === 'G4-06' && isOpen(one) && passes.has(one.scope ?? ''));
  return skin.length === 0
    ? undefined
    : {
        kind: 'requirements-open',
        says: [needleSays.skinFirst({ zone: zoneName(data, zone) })],
        ids: skin.map(requirementKey),
      };
};

/** As with cream: what would be broken once the needle is down must not begin. */
const needleStopped = (
  data: SessionData,
  event: EventOf<'pass.started'>,
  { requirements, after }: Judging,
): Refusal | undefined =>
  hardBefore(requirements(data, event.at), 'application') ??
  listed('hard-stop', hardOf(requirements(after(data, event), event.at), needleRules)) ??
  skinOpen(data, event.zone, requirements(data, event.at));

/** Test dots break what a pass with the same mix and needle would break. */
const asPass = ({
  at,
  by,
  test,
  zone,
  cartridge,
  mix,
}: EventOf<'testDots.placed'>): EventOf<'pass.started'> => ({
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
});

export const needleRefuses = {
  content: {
    'cartridge.opened': (data, { pass }) =>
      pass === undefined || data.passes.some(({ id }) => id === pass)
        ? undefined
        : unknownItem(unknownThings.pass),
    'pass.started': (data, event) => {
      const { pass, zone, cartridge, mix, occurredAt, at } = event;
      const before = data.passes.find(({ id }) => id === pass);
      const open = openPass(data);
      const named = data.returns.at(-1)?.zones;
      return firstOf([
        chosenZone(data, zone),
        // After the way back only the zones that were named are worked on (brief 0.4).
        () =>
          named === undefined || occurredAt !== undefined || before !== undefined || named.includes(zone)
            ? undefined
            : unknownItem(unknownThings.zoneToReturnTo({ id: zone })),
        openedCartridge(data, cartridge),
        usableMix(data, mix),
        () =>
          before?.endedAt != null && (occurredAt ?? at) > before.endedAt && occurredAt !== undefined
            ? badValue('occurredAt', needleSays.endBeforeStart)
            : undefined,
        () =>
          open === undefined || open.id === pass || occurredAt !== undefined
            ? undefined
            : {
                kind: 'requirements-open',
                says: [needleSays.finishPassFirst({ zone: zoneName(data, open.zone) })],
                ids: ['open-pass'],
              },
        () => {
          const most = data.protocol.needle.mostPasses.value;
          return before === undefined && realPasses(data).filter((one) => one.zone === zone).length >= most
            ? badValue('zone', needleSays.mostPasses({ zone: zoneName(data, zone), most }))
            : undefined;
        },
        () => unusualSetting(data, event),
      ]);
    },
    'pass.finished': (data, { pass, occurredAt }) => {
      const found = data.passes.find(({ id }) => id === pass);
      if (found === undefined) return unknownItem(unknownThings.pass);
      return occurredAt !== undefined && occurredAt < found.startedAt
        ? badValue('occurredAt', needleSays.endBeforeStart)
        : undefined;
    },
    'pass.amended': (data, { pass }) =>
      data.passes.some(({ id }) => id === pass) ? undefined : unknownItem(unknownThings.pass),
    'work.undone': undoProblem,
    'break.ended': ({ resting }) => (resting === null ? badValue('break', needleSays.notResting) : undefined),
  },
  rules: {
    'cartridge.opened': (data, event) =>
      event.occurredAt !== undefined || data.cartridges.some(({ id }) => id === event.cartridge)
        ? undefined
        : serialOnce(data, event),
    'pass.started': (data, event, judging) =>
      event.occurredAt !== undefined || data.passes.some(({ id }) => id === event.pass)
        ? undefined
        : needleStopped(data, event, judging),
    /** Test dots are needle work: what a pass would break, they would break. How they look, and a photo of them, may be said later. */
    'testDots.placed': (data, event, judging) => {
      if (areDotsThere(data, event)) return undefined;
      return data.place === 'application'
        ? needleStopped(data, asPass(event), judging)
        : { kind: 'not-now', intent: 'testDots.placed', place: data.place };
    },
  },
} as const satisfies RefuseTables;
