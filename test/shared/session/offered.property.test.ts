import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeredBy } from '../../../shared/session/offered.ts';
import type { Intent } from '../../../shared/session/events.ts';
import type { RefusalKind } from '../../../shared/session/refusal.ts';
import { holds } from '../../builders/property.ts';
import { chairAt, createChair } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { passDone } from '../../builders/session-steps.ts';
import { taps, walked, walks } from '../../builders/walk.ts';

/** Refusals that say "not here, not now", whatever the content: a button for it should not have been there. */
const wrongTime: readonly RefusalKind[] = [
  'session-ended',
  'not-now',
  'too-early',
  'handed-over',
  'toxicity-stop',
  'needle-used',
  'after-midnight',
];
/** A fact knows its own stage: that is its content, and one event carries them all. */
const byContent = (type: string, kind: RefusalKind): boolean => type === 'field.set' && kind === 'too-early';

/** A thing of the record, by what it is: needed to say something of the very one that is there. */
const ofWhatIsThere = (chair: Chair): readonly Intent[] => {
  const { numbing, mixes, passes } = chair.data();
  const pass = passes.at(-1);
  return [
    ...numbing.map(({ id }) => ({ type: 'numbing.removed', application: id }) as Intent),
    ...mixes.map(({ id }) => ({ type: 'mix.discarded', mix: id, reason: 'Dried out' }) as Intent),
    ...(pass === undefined
      ? []
      : [
          { type: 'pass.amended', pass: pass.id, addedDensity: 9, reason: 'Counted again' } as Intent,
          passDone({ pass: pass.id }),
        ]),
  ];
};

test('in every state, what is accepted was offered, and what is offered is not refused for its time or place', () => {
  const seen = { accepted: new Set<string>(), refused: new Set<string>() };
  holds(
    fc.property(walks, fc.array(taps, { minLength: 12, maxLength: 12 }), (walk, tried) => {
      walked(walk, (chair) => {
        const offered = offeredBy(chair.session(), chair.now());
        for (const tap of [...tried, ...ofWhatIsThere(chair)]) {
          const refusal = createChair({ from: chair }).tries(tap);
          const isOffered = offered.includes(tap.type);
          const at = `${tap.type} in ${chair.place()}`;
          if (refusal === undefined) {
            seen.accepted.add(tap.type);
            expect(isOffered, `${at} was accepted without being offered`).toBe(true);
          } else if (wrongTime.includes(refusal.kind) && !byContent(tap.type, refusal.kind)) {
            seen.refused.add(refusal.kind);
            expect(isOffered, `${at} was offered and then refused: ${refusal.kind}`).toBe(false);
          }
        }
      });
    }),
    60,
  );
  // Without this the property would hold of a walk that goes nowhere.
  expect(seen.accepted.size).toBeGreaterThan(15);
  expect([...seen.refused].toSorted()).toEqual(expect.arrayContaining(['not-now', 'too-early']));
}, 600_000);

test('a mix that was thrown away is not thrown away again, with another reason', () => {
  const chair = chairAt('application');
  const [mix] = chair.data().mixes;
  const thrown = { type: 'mix.discarded', mix: mix?.id ?? '', reason: 'Dried out' } as const;
  chair.say(thrown);
  expect(chair.tries({ ...thrown, reason: 'Spilled' })).toMatchObject({ kind: 'unknown-item' });
});
