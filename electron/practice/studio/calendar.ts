import { addDays, daysBetween } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';
import type { Random } from './random.ts';

export interface Planned {
  readonly client: number;
  readonly day: LocalDate;
  readonly ordinal: number;
  readonly of: number;
}

interface Size {
  readonly clients: number;
  readonly sessions: number;
  readonly until: LocalDate;
  readonly regular: number;
}

/**
 * Who comes when: most people once to four times in years, a few often, never twice within six weeks. Client 0 comes `regular` times
 * if that is more than none. In the order of days; the newest visit is on the day `until`.
 */
export const planVisits = (
  random: Random,
  { clients, sessions, until, regular }: Size,
): readonly Planned[] => {
  const counts = Array.from<number>({ length: clients }).fill(0);
  const start = regular > 0 ? 1 : 0;
  if (regular > 0) counts[0] = regular;
  for (let given = regular; given < sessions && clients > start; given += 1) {
    // The first round gives everybody one; later ones fall where they fall.
    const index =
      given - regular < clients - start ? start + given - regular : random.whole(start, clients - 1);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const planned = counts
    .flatMap((of, client) =>
      daysOf(random, of, until).map((day, index) => ({ client, day, ordinal: index + 1, of })),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.client - b.client));
  // All together move up to `until`: a record that ends months before the day it is opened on asks whether the clock is right.
  const gap = daysBetween(planned.at(-1)?.day ?? until, until);
  return planned.map((visit) => ({ ...visit, day: addDays(visit.day, gap) }));
};

/** Backwards from the last visit: a touch-up after years, a course after weeks, a regular every few months. */
const daysOf = (random: Random, count: number, until: LocalDate): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  let day = addDays(until, -random.whole(0, count > 8 ? 60 : 900));
  for (let left = count; left > 0; left -= 1) {
    days.unshift(day);
    day = addDays(
      day,
      -(count > 8
        ? random.whole(45, 100)
        : random.chance(0.25)
          ? random.whole(42, 60)
          : random.whole(420, 1000)),
    );
  }
  return days;
};
