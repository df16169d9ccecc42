import type { SessionKind } from '../../../shared/session/opening.ts';
import type { LocalDate } from '../../../shared/time.ts';
import type { Cupboard, Taken } from './cupboard.ts';
import type { Random } from './random.ts';

/** What is different about one visit; everything else is what a careful practitioner enters every time. */
export interface Story {
  readonly kind: SessionKind;
  readonly ending: 'closed' | 'deferred' | 'declined';
  readonly zones: readonly StoryZone[];
  readonly yes: readonly string[];
  readonly skin: {
    readonly fitzpatrick: string;
    readonly undertone: string;
    readonly sebum: string;
    readonly hairLevel: number;
    readonly greyPercent: number;
    readonly hairLossScale: string;
  };
  /** `null`: nothing was taken from the cupboard. */
  readonly lots: StoryLots | null;
  readonly touchUps: number;
}
/** A cartridge for each zone; the rest is shared by all of them. */
export interface StoryLots {
  readonly pigment: Taken;
  readonly diluent: Taken;
  readonly cream: Taken;
  readonly antiseptic: Taken;
  readonly needles: readonly Taken[];
}
export interface StoryZone {
  readonly zone: string;
  readonly fade: number;
  readonly unevenness: number;
  readonly migration: number;
  readonly density: number;
  readonly healed: string | null;
  readonly parts: number;
  readonly needle: '1RL' | '3RL' | '5RL';
  readonly added: number;
}

const zoneSets = [
  ['VTX'],
  ['VTX', 'MID'],
  ['FHL', 'FRO', 'MID'],
  ['FHL', 'TMP-L', 'TMP-R'],
  ['FRO', 'MID', 'VTX'],
  ['OCC'],
  ['FHL'],
] as const;
/** Rows that are yes now and then and refuse nothing by themselves, or seldom. */
const cautions = ['C12', 'C13', 'C15', 'C32', 'C34'] as const;

/** What stays with a person from visit to visit. */
export interface Habit {
  readonly comesOften: boolean;
  readonly zones: readonly string[];
  readonly skin: Story['skin'];
  readonly yes: readonly string[];
}
export const habitOf = (random: Random, comesOften: boolean): Habit => ({
  comesOften,
  zones: random.pick(zoneSets),
  yes: random.chance(0.25) ? [random.pick(cautions)] : [],
  skin: {
    fitzpatrick: random.pick(['I', 'II', 'II', 'III', 'III', 'IV', 'V', 'VI']),
    undertone: random.pick(['warm', 'cool', 'neutral', 'neutral', 'olive']),
    sebum: random.pick(['dry', 'normal', 'normal', 'oily', 'mixed']),
    hairLevel: random.whole(1, 6),
    greyPercent: random.whole(0, 8) * 10,
    hairLossScale: random.pick(['N2', 'N3', 'N3v', 'N4', 'N5', 'N6', 'L1', 'diffuse']),
  },
});

/** `ordinal` counts from 1; what has faded since the last visit is higher after years. */
export const storyOf = (random: Random, habit: Habit, ordinal: number): Omit<Story, 'lots'> => ({
  kind:
    ordinal === 1
      ? 'touch_up'
      : random.pick(['touch_up', 'touch_up', 'touch_up', 'series_continuation', 'repair']),
  ending: habit.comesOften
    ? 'closed'
    : random.chance(0.05)
      ? 'deferred'
      : random.chance(0.01)
        ? 'declined'
        : 'closed',
  zones: habit.zones.map((zone) => ({
    zone,
    fade: random.pick([1, 2, 2, 3, 3, 4]),
    unevenness: random.pick([0, 0, 1, 1, 2]),
    migration: random.pick([0, 0, 0, 0, 1]),
    density: random.whole(20, 60),
    healed: ordinal === 1 ? null : random.pick(['matches', 'matches', 'lighter', 'darker', 'patchy']),
    parts: random.pick([8, 10, 12, 12, 15, 18]),
    needle: random.pick(['1RL', '3RL', '3RL', '5RL']),
    added: random.whole(8, 24),
  })),
  yes: habit.yes,
  skin: habit.skin,
  touchUps: ordinal,
});

/** What a visit takes from the cupboard. Who is turned away takes nothing. */
export const lotsFor = (
  cupboard: Cupboard,
  { zones, skin, ending }: Omit<Story, 'lots'>,
  day: LocalDate,
): StoryLots | null =>
  ending !== 'closed'
    ? null
    : {
        pigment: cupboard.take(skin.undertone === 'cool' ? 'pigment-warm' : 'pigment-cool', day, 1),
        diluent: cupboard.take('diluent', day, zones.length),
        cream: cupboard.take('cream', day, 1),
        antiseptic: cupboard.take('antiseptic', day, 1),
        needles: zones.map(({ needle }) => cupboard.take(`needle-${needle}`, day, 1)),
      };
