import { existsSync, readdirSync } from 'node:fs';
import type { ClientId, JsonValue } from '../../../shared/brand.ts';
import type { Draft } from '../../../shared/journal/entry.ts';
import type { ClientFields } from '../../../shared/people/client.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { must } from '../../../shared/result.ts';
import type { SessionData } from '../../../shared/session/data.ts';
import { addMinutes, instantIn } from '../../../shared/time.ts';
import type { Instant, LocalDate } from '../../../shared/time.ts';
import { createMediaFiles } from '../../media/media-files.ts';
import { createRecordWriter } from '../../record-writer.ts';
import { openingOf } from '../../session/opening.ts';
import { openStore } from '../../store/open-store.ts';
import { sha256 } from '../../store/digest.ts';
import type { Store } from '../../store/store.ts';
import { createStudioService } from '../../studio/studio-service.ts';
import { createNewVault } from '../../vault/open-vault.ts';
import type { Vault } from '../../vault/vault.ts';
import { planVisits } from './calendar.ts';
import type { Planned } from './calendar.ts';
import { createCupboard } from './cupboard.ts';
import type { StockLine } from './cupboard.ts';
import { personOf } from './people.ts';
import { photosOf } from './photos.ts';
import { createRandom } from './random.ts';
import { tellVisit } from './tell-visit.ts';
import { habitOf, lotsFor, storyOf } from './visit-story.ts';
import type { Habit } from './visit-story.ts';
import { shortened, visitSteps } from './visit-steps.ts';

export interface StudioPlan {
  readonly dataDir: string;
  readonly clients: number;
  readonly sessions: number;
  /** Visits of one client who comes all the time, told whole. */
  readonly regular: number;
  /** Photos of that client, over all visits. */
  readonly photos: number;
  /** Every visit told whole, about 200 entries instead of 50. */
  readonly whole: boolean;
  /** Every visit told in about 20 entries: what the lists and a recall are made of. */
  readonly short?: boolean;
  readonly seed: number;
  readonly until: LocalDate;
  readonly passphrase: string;
  /** "Generated Studio" unless said otherwise. */
  readonly studioName?: string;
  readonly timeZone?: string;
  /** What the record says of itself for ever (decision 15). */
  readonly switches?: readonly string[];
}
export interface WrittenStudio {
  readonly clients: number;
  readonly sessions: number;
  readonly entries: number;
  readonly regular: { readonly id: ClientId; readonly fullName: string } | null;
}

interface Person {
  readonly id: ClientId;
  readonly fields: ClientFields;
  readonly habit: Habit;
  earlier: readonly SessionData[];
}

// Entries in one transaction: as many as make the sync not matter and each page be written once, few enough to hold in memory.
const BATCH = 20_000;
const TIME_ZONE = 'Europe/London';
const noKeyring = { available: false, backend: 'none', wrap: () => new Uint8Array(), unwrap: () => '' };

/**
 * Writes a whole invented studio through the real store, so that benches measure what is shipped. People, days and stories are the same
 * for the same seed; ids, keys and nonces are fresh each time. Throws when the folder is not empty or the disk refuses.
 */
export const writeStudio = (
  plan: StudioPlan,
  tell: (visits: number, of: number) => void = () => undefined,
): WrittenStudio => {
  const { dataDir, clients, sessions, seed, until, regular } = plan;
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) throw new Error(`${dataDir} is not empty`);
  const random = createRandom(seed);
  const visits = planVisits(random, { clients, sessions, until, regular });
  // First day of the studio: before anybody came.
  let now = instantIn(plan.timeZone ?? TIME_ZONE, `${visits[0]?.day ?? until}T08:00:00`) as Instant;
  const { vault } = must(
    createNewVault({ dataDir, keyring: noKeyring, passphrase: plan.passphrase, cost: 'cheap' }),
  );
  const clock = () => ({ at: now, wall: now });
  // The record says of itself for ever that it was made up (decision 15).
  const store = must(
    openStore({
      dataDir,
      vault,
      clock,
      appVersion: 'generated',
      testSwitches: plan.switches ?? ['generated-studio'],
    }),
  );
  try {
    return fill(
      {
        plan,
        store,
        vault,
        visits,
        random,
        clock,
        move: (at) => {
          now = at;
        },
      },
      tell,
    );
  } finally {
    store.close();
    vault.lock();
  }
};

interface Work {
  readonly plan: StudioPlan;
  readonly store: Store;
  readonly vault: Vault;
  readonly visits: readonly Planned[];
  readonly random: ReturnType<typeof createRandom>;
  readonly clock: () => { readonly at: Instant; readonly wall: Instant };
  readonly move: (to: Instant) => void;
}

const fill = (
  { plan, store, vault, visits, random, clock, move }: Work,
  tell: (visits: number, of: number) => void,
): WrittenStudio => {
  const timeZone = plan.timeZone ?? TIME_ZONE;
  const writer = createRecordWriter(store, { ...stillClock, stamp: clock }, () => undefined);
  const studio = createStudioService(store, writer, sha256);
  must(
    studio.setUp(
      {
        name: plan.studioName ?? 'Generated Studio',
        phone: '020 7946 0102',
        outOfHoursPhone: '020 7946 0177',
        timeZone,
      },
      { name: 'Dana Whitlock', licence: 'LIC-77', trainingExpiry: '2030-01' },
      defaultProtocol('uk'),
    ),
  );
  const person = studio.person();
  const studioNow = studio.studio();
  if (person === undefined || studioNow === undefined) throw new Error('defect: the studio was not set up');
  must(writer.append(person.id, [{ kind: 'setup.finished', body: {} }]));
  const release = studio.release();
  const files = createMediaFiles(plan.dataDir);
  const people = new Map<number, Person>();
  const numbers = new Map<string, number>();
  let drafts: Draft[] = [];
  const flush = (): void => {
    must(store.append(drafts));
    drafts = [];
  };

  const come = (index: number): Person => {
    const known = people.get(index);
    if (known !== undefined) return known;
    const one: Person = {
      id: must(vault.mintClient()),
      fields: personOf(random, index),
      habit: habitOf(random, index === 0 && plan.regular > 0),
      earlier: [],
    };
    people.set(index, one);
    const { at, wall } = clock();
    drafts.push({
      at,
      wall,
      by: person.id,
      kind: 'client.registered',
      client: one.id,
      body: one.fields as unknown as JsonValue,
    });
    return one;
  };

  const enter = (lines: readonly StockLine[]): void => {
    const { at, wall } = clock();
    for (const line of lines) drafts.push({ at, wall, by: person.id, ...line });
  };
  // Numbers of its own: what lies in the cupboard changes nothing about who comes when.
  const cupboard = createCupboard(createRandom(plan.seed + 1_000_003));
  enter(cupboard.begin());

  let told = 0;
  for (const [day, todays] of byDay(visits)) {
    // A day has thirteen hours; where it holds too many visits they are all shorter.
    const pace = Math.min(1, (13 * 60) / (todays.length * (plan.whole ? 260 : 90)));
    move(later(clock().at, instantIn(timeZone, `${day}T09:00:00`) as Instant));
    for (const { client, ordinal, of } of todays) {
      const one = come(client);
      const whole = plan.whole || (client === 0 && plan.regular > 0);
      const year = day.slice(0, 4);
      numbers.set(year, (numbers.get(year) ?? 0) + 1);
      const opening = openingOf({
        client: one.id,
        fields: one.fields,
        kind: 'touch_up',
        at: clock().at,
        studio: studioNow,
        person,
        release,
        earlier: one.earlier,
        recordNumber: `SMP-${year}-${String(numbers.get(year)).padStart(4, '0')}`,
      });
      const usual = storyOf(random, one.habit, ordinal);
      const isShort = plan.short === true && !whole;
      const outline = isShort ? { ...usual, zones: usual.zones.slice(0, 1) } : usual;
      const story = { ...outline, lots: lotsFor(cupboard, outline, day) };
      enter(cupboard.lines());
      const count = client === 0 && plan.regular > 0 ? photosAt(plan.photos, ordinal, of) : 0;
      const steps = visitSteps(story, release.protocol, whole);
      const visit = tellVisit({
        opening: { ...opening, kind: story.kind },
        protocol: release.protocol,
        steps: isShort ? shortened(steps) : steps,
        whole,
        pace,
        photos: (at) =>
          photosOf({ random, count, at, client: one.id, session: opening.session, vault, files }),
      });
      drafts.push(...visit.drafts);
      move(addMinutes(visit.end, 1));
      // Only who comes again needs to be remembered; a regular's whole past is, as main would.
      one.earlier = ordinal === of ? [] : [visit.data, ...one.earlier].slice(0, client === 0 ? undefined : 1);
      told += 1;
      if (drafts.length >= BATCH) {
        flush();
        tell(told, visits.length);
      }
    }
  }
  flush();
  // People who have registered and never came.
  for (let index = 0; index < plan.clients; index += 1) {
    come(index);
    if (drafts.length >= BATCH) flush();
  }
  flush();
  store.keepWitness();
  const regular = plan.regular > 0 ? people.get(0) : undefined;
  return {
    clients: people.size,
    sessions: told,
    entries: store.head().seq,
    regular: regular === undefined ? null : { id: regular.id, fullName: regular.fields.fullName },
  };
};

const byDay = (visits: readonly Planned[]): ReadonlyMap<LocalDate, readonly Planned[]> => {
  const days = new Map<LocalDate, Planned[]>();
  for (const visit of visits) days.set(visit.day, [...(days.get(visit.day) ?? []), visit]);
  return days;
};
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
/** Shared out evenly over the visits; what is left over goes to the first ones. */
const photosAt = (photos: number, ordinal: number, of: number): number =>
  Math.floor(photos / of) + (ordinal <= photos % of ? 1 : 0);
const stillClock = {
  startAfter: () => 0,
  woke: () => undefined,
  jumped: () => undefined,
  advance: () => undefined,
};
