import type { Message, Phrase } from '../../../words/message.ts';
import type { Needle, PassSettings } from '../../../people/work-record.ts';
import { passSettings } from '../../../people/zone-work.ts';
import { addMinutes, laterOf } from '../../../time.ts';
import type { Instant, LocalDate } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { isOpen } from '../../open-rules.ts';
import type { RequirementState } from '../../requirement.ts';
import { stageIndex } from '../../stage.ts';
import { zoneName } from '../zones/read.ts';
import type { Cartridge, NeedleData } from './data.ts';
import { zoneProgress } from './progress.ts';
import type { ZoneProgress } from './progress.ts';
import { openPass, realBreaks, realPasses } from './read.ts';
import { nextPainAt, stretchOf } from './time-rules.ts';
import { undoOffer } from './undo.ts';
import type { UndoOffer } from './undo.ts';
import { undoneWords } from './words.ts';
import { standsStill, workedMs } from './worked-time.ts';

/** A tap can be taken back from the bar at the bottom for that long; later from the list of passes. */
const undoMinutes = 2;

export interface NeedleView extends Pick<NeedleData, 'passes' | 'pain' | 'breaks' | 'resting'> {
  /** Without what the ledger said of their lots: that is for the rules. */
  readonly cartridges: readonly Omit<Cartridge, 'ledger'>[];
  readonly sharps: { readonly out: number; readonly in: number; readonly at: Instant } | null;
  /** The needle's work at a glance; null before application. */
  readonly work: WorkView | null;
}

export const needleView = (
  data: SessionData,
  requirements: readonly RequirementState[],
  now: Instant,
): NeedleView => ({
  cartridges: data.cartridges.map(({ ledger: _ledger, ...cartridge }) => cartridge),
  passes: data.passes,
  pain: data.pain,
  breaks: data.breaks,
  resting: data.resting,
  sharps: data.sharps === null ? null : { ...data.sharps.value, at: data.sharps.at },
  work: workOf(data, requirements, now),
});

/** The work at a glance, decided here; the window only counts seconds. Null before application. */
interface WorkView {
  readonly zones: readonly ZoneProgress[];
  /** The pass that is open: worked so far at `now` of the view, pauses left out, and whether it goes on counting. */
  readonly running: { readonly pass: string; readonly workedMs: number; readonly ticks: boolean } | null;
  /** How long it has gone on: people and skin both tire. */
  readonly clock: {
    /** The first pass; null before it. */
    readonly since: Instant | null;
    readonly restedAt: Instant | null;
    /** From then on it is long without a break; null before the first pass. */
    readonly longAt: Instant | null;
  };
  /** By finished pass, the minutes the needle worked: breaks and pauses left out. */
  readonly minutes: Readonly<Record<string, number>>;
  /** When to ask for pain next, and when a break is due; null while nothing is running. */
  readonly painDueAt: Instant | null;
  readonly breakDueAt: Instant | null;
  readonly undo: (UndoOffer & { readonly says: Message; readonly until: Instant }) | null;
  /** Settings a new pass begins with: of the last pass, else offered from the last visit. */
  readonly settings: {
    readonly from: 'thisVisit' | 'lastVisit';
    readonly values: PassSettings;
    readonly visit?: LocalDate;
  } | null;
  /** By zone what went in at the last visit, for a first cartridge. */
  readonly lastNeedle: Needle | null;
  /** Zones whose skin bled or swelled, and nobody has said why they go on (G4-06): requirement and sentence. */
  readonly stopped: Readonly<Record<string, { readonly scope: string; readonly says: Phrase }>>;
}

const workOf = (
  data: SessionData,
  requirements: readonly RequirementState[],
  now: Instant,
): WorkView | null => {
  if (stageIndex(data.stage) < stageIndex('application')) return null;
  const pass = openPass(data);
  const stretch = pass === undefined || data.resting !== null ? null : stretchOf(data, now);
  const undo = undoOffer(data);
  return {
    zones: zoneProgress(data, now),
    running:
      pass === undefined
        ? null
        : {
            pass: pass.id,
            workedMs: workedMs(data, pass.startedAt, pass.stoppedAt ?? now, now),
            ticks: pass.stoppedAt === undefined && !standsStill(data),
          },
    clock: clockOf(data),
    minutes: Object.fromEntries(
      realPasses(data).flatMap(({ id, startedAt, endedAt }) =>
        endedAt === null ? [] : [[id, workedMs(data, startedAt, endedAt, now) / 60_000] as const],
      ),
    ),
    painDueAt: pass === undefined ? null : nextPainAt(data),
    breakDueAt:
      stretch === null ? null : addMinutes(stretch.from, data.protocol.limits.workWithoutBreakMinutes.value),
    undo:
      undo === null
        ? null
        : {
            ...undo,
            says: undoneWords(data, undo.what, undo.id, {
              zone: (code) => zoneName(data, code),
            }),
            until: addMinutes(undo.at, undoMinutes),
          },
    settings: settingsOf(data),
    lastNeedle:
      Object.values(data.opening.lastVisit?.work ?? {})
        .flatMap(({ visit, needles }) => needles.slice(-1).map((needle) => ({ visit, needle })))
        .toSorted((a, b) => (a.visit < b.visit ? -1 : 1))
        .at(-1)?.needle ?? null,
    stopped: Object.fromEntries(
      requirements.flatMap((one) => {
        const zone =
          one.id === 'G4-06' && isOpen(one)
            ? data.passes.find(({ id }) => id === one.scope)?.zone
            : undefined;
        return zone === undefined ? [] : [[zone, { scope: one.scope ?? '', says: one.says }] as const];
      }),
    ),
  };
};

const settingsOf = (data: SessionData): WorkView['settings'] => {
  const last = realPasses(data).at(-1);
  if (last !== undefined) return { from: 'thisVisit', values: passSettings(last) };
  const before = Object.values(data.opening.lastVisit?.work ?? {})
    .toSorted((a, b) => (a.visit < b.visit ? -1 : 1))
    .at(-1);
  return before === undefined ? null : { from: 'lastVisit', values: before.settings, visit: before.visit };
};

const clockOf = (data: SessionData): WorkView['clock'] => {
  const since = realPasses(data)[0]?.startedAt ?? null;
  const restedAt = realBreaks(data).at(-1)?.at ?? null;
  const from = since === null || restedAt === null ? since : laterOf(since, restedAt);
  return {
    since,
    restedAt,
    longAt: from === null ? null : addMinutes(from, data.protocol.limits.workWithoutBreakMinutes.value),
  };
};
