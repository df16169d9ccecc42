import { materialsOfSession } from '../../adverse/materials.ts';
import { deltaE2000 } from '../../colour/difference.ts';
import { sampleOf } from '../../colour/samples.ts';
import { creamsOf, exposureMinutes } from '../../numbing/creams.ts';
import { limitsOf } from '../../numbing/product-limits.ts';
import { guardIds } from '../../protocol/guards.ts';
import type { GuardId } from '../../protocol/guards.ts';
import type { SessionData } from '../../session/data.ts';
import { begin } from '../../session/begin.ts';
import type { SessionEvent } from '../../session/events.ts';
import { replayOne } from '../../session/replay.ts';
import { requirementsOf } from '../../session/requirements.ts';
import { stageIndex } from '../../session/stage.ts';
import type { StageId } from '../../session/stage.ts';
import { needleContacts } from '../../session/topics/needle/read.ts';
import { wayOf, whereOf } from '../way.ts';
import type { Step } from '../way.ts';

/** What of a record can be complete or not; `null`: nothing of the kind was asked for. */
const recordParts = ['consents', 'photos', 'lots'] as const;
export type RecordPart = (typeof recordParts)[number];

/** What a session says for the figures: kept in its summary, so that nobody counts by reading sessions. */
export interface SessionFigures {
  readonly overridden: readonly GuardId[];
  /** Any rule at all was overridden, of the studio's own list too. */
  readonly overrides: number;
  /** Guards that held somebody back, each once. */
  readonly fired: readonly GuardId[];
  readonly complete: Readonly<Record<RecordPart, boolean | null>>;
  readonly emergencies: number;
  readonly zones: readonly string[];
  /** Pigments and creams, as they are called. */
  readonly products: readonly string[];
  readonly lots: readonly { readonly product: string; readonly lot: string }[];
  readonly creams: readonly {
    readonly product: string;
    readonly zones: readonly string[];
    readonly minutes: number;
    readonly areaCm2: number | null;
  }[];
  /** Ways back to application; nothing where it was never left. */
  readonly returns: number | null;
  readonly minutes: Readonly<Partial<Record<StageId, number>>>;
  /** How far the healed colour was from what the last visit expected. */
  readonly healed: readonly { readonly zone: string; readonly deltaE: number }[];
}

const rulesOf: Readonly<Record<RecordPart, readonly string[]>> = {
  consents: ['G1-05'],
  photos: ['G1-06', 'G2-01', 'G5-02', 'F-zonePhoto'],
  lots: ['G2-03', 'G3-01', 'G3-02', 'G4-02', 'G6-03'],
};

/** Bit by bit: where time went is asked of every moment. */
export const figuresOf = function* (
  data: SessionData,
  events: readonly SessionEvent[],
): Generator<undefined, SessionFigures> {
  const now = data.ended?.at ?? data.lastAt;
  const minutes = yield* minutesByStage(data, events);
  const materials = materialsOfSession(data);
  return {
    overridden: guardsIn(data.overrides.map(({ requirement }) => requirement)),
    overrides: data.overrides.length,
    fired: guardsIn(data.blocked.flatMap(({ open }) => open)),
    complete: completeness(data, now),
    emergencies: data.emergencies.filter(({ how }) => how !== 'falseAlarm').length,
    zones: [...new Set(needleContacts(data).map(({ zone }) => zone))],
    products: [
      ...new Set(
        materials.filter(({ use }) => use === 'pigment' || use === 'numbing').map(({ product }) => product),
      ),
    ],
    lots: materials.filter(({ lot }) => lot !== '').map(({ product, lot }) => ({ product, lot })),
    creams: creamsOf(data).flatMap((cream) =>
      cream.onAt === null
        ? []
        : [
            {
              product: limitsOf(data, cream.product ?? '').card?.name ?? cream.product ?? '',
              zones: cream.zones,
              minutes: Math.round(exposureMinutes(cream, now)),
              areaCm2: cream.areaCm2,
            },
          ],
    ),
    returns: data.stageEnteredAt.fineTune === undefined ? null : data.returns.length,
    minutes,
    healed: healedOf(data),
  };
};

const guardsIn = (keys: readonly string[]): readonly GuardId[] => {
  const ids = new Set(keys.map((key) => key.split(':')[0]));
  return guardIds.filter((id) => ids.has(id));
};

/** Only what the stages that were reached ask for; what was overridden is not there. */
const completeness = (data: SessionData, now: SessionData['lastAt']): SessionFigures['complete'] => {
  const asked = requirementsOf(data, now).filter(
    ({ goTo, state, severity }) =>
      state !== 'notChecked' && severity !== 'warn' && stageIndex(goTo.stage) <= stageIndex(data.stage),
  );
  const of = (part: RecordPart): boolean | null => {
    const rules = asked.filter(({ id }) => rulesOf[part].includes(id));
    return rules.length === 0 ? null : rules.every(({ met }) => met === 'yes');
  };
  return { consents: of('consents'), photos: of('photos'), lots: of('lots') };
};

const minutesByStage = function* (
  { opening, protocol }: SessionData,
  events: readonly SessionEvent[],
): Generator<undefined, SessionFigures['minutes']> {
  let session = begin(opening, protocol);
  const steps: Step[] = [];
  for (const event of events) {
    const { context } = session;
    steps.push({ at: event.at, where: whereOf(context), isPaused: context.place === 'suspended' });
    session = replayOne(session, event);
    if (steps.length % BIT === 0) yield;
  }
  const minutes: Partial<Record<StageId, number>> = {};
  for (const leg of wayOf(opening.at, steps)) minutes[leg.stage] = (minutes[leg.stage] ?? 0) + leg.minutes;
  return Object.fromEntries(Object.entries(minutes).map(([stage, many]) => [stage, Math.round(many)]));
};
const BIT = 16;

const healedOf = ({ colour, opening }: SessionData): SessionFigures['healed'] =>
  Object.entries(opening.lastVisit?.colours ?? {}).flatMap(([zone, { expected }]) => {
    const now = sampleOf(colour.samples, 'smpHealed', zone)?.lab;
    return now === undefined ? [] : [{ zone, deltaE: Math.round(deltaE2000(expected, now) * 10) / 10 }];
  });
