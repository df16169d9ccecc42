import { expect, test } from 'vitest';
import { hubView } from '../../../shared/sharing/hub.ts';
import type { HubFacts } from '../../../shared/sharing/hub.ts';
import type { Instant } from '../../../shared/time.ts';
import { inEnglish } from '../../builders/in-words.ts';

const at = (day: string): Instant => `${day}T12:00:00.000Z` as Instant;
const troublesOn = (day: string, parts: Partial<HubFacts>): readonly string[] =>
  hubView(
    {
      address: 'postgres://studio@hub.example/stipple',
      certificate: null,
      reachedAt: null,
      since: null,
      trouble: null,
      device: 'd1',
      studio: null,
      refilled: 0,
      ...parts,
    },
    at(day),
    'Europe/London',
  ).troubles.map(inEnglish);

test.each([
  ['never reached', { since: at('2026-11-01') }, '2026-11-15', ['14 days']],
  ['never reached, chosen yesterday', { since: at('2026-11-14') }, '2026-11-15', []],
  [
    'reached once and gone',
    { since: at('2026-10-01'), reachedAt: at('2026-11-12') },
    '2026-11-15',
    ['3 days'],
  ],
  ['reached today', { since: at('2026-10-01'), reachedAt: at('2026-11-15') }, '2026-11-15', []],
])('a hub that was %s is told by its days', (_how, parts, day, said) => {
  expect(troublesOn(day, parts)).toEqual(said.map((days) => expect.stringContaining(days) as string));
});
