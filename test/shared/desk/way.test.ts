import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wayOf } from '../../../shared/desk/way.ts';
import type { Where } from '../../../shared/desk/way.ts';
import { stageIds } from '../../../shared/session/stage.ts';
import { instantOf } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';

const at = (minute: number): Instant => instantOf(Date.parse('2026-11-22T09:00:00Z') + minute * 60_000);
const step = (minute: number, where: Where, isPaused = false) => ({ at: at(minute), where, isPaused });

test('a stage that was gone back to stands twice, in the order it was gone through, and what came after the end not at all', () => {
  expect(
    wayOf(at(0), [
      step(4, 'consultation'),
      step(10, 'consultation'),
      step(40, 'cleanseAndNumb'),
      step(50, 'colourMatch'),
      step(55, 'cleanseAndNumb'),
      step(70, 'colourMatch'),
      step(9_000, 'afterwards'),
    ]),
  ).toEqual([
    { stage: 'consultation', from: at(0), until: at(10), minutes: 10 },
    { stage: 'cleanseAndNumb', from: at(10), until: at(40), minutes: 30 },
    { stage: 'colourMatch', from: at(40), until: at(50), minutes: 10 },
    { stage: 'cleanseAndNumb', from: at(50), until: at(55), minutes: 5 },
    { stage: 'colourMatch', from: at(55), until: at(70), minutes: 15 },
  ]);
});

test('the time that a session was paused is no time of its stage', () => {
  expect(
    wayOf(at(0), [step(10, 'application'), step(100, 'application', true), step(130, 'application')]),
  ).toEqual([{ stage: 'application', from: at(0), until: at(130), minutes: 40 }]);
});

test('an empty way is none', () => {
  expect(wayOf(at(0), [])).toEqual([]);
  expect(wayOf(at(0), [step(5, 'afterwards')])).toEqual([]);
});

test('whatever way was gone, no minute of work is lost or counted twice, and each leg begins where the last one ended', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(90), fc.constantFrom(...stageIds), fc.boolean()), { maxLength: 60 }),
      (moves) => {
        let minute = 0;
        let worked = 0;
        const steps = moves.map(([gap, stage, isPaused]) => {
          minute += gap;
          worked += isPaused ? 0 : gap;
          return step(minute, stage, isPaused);
        });
        const way = wayOf(at(0), steps);
        expect(way.reduce((sum, leg) => sum + leg.minutes, 0)).toBeCloseTo(worked, 6);
        let before = at(0);
        for (const leg of way) {
          expect(leg.from).toBe(before);
          before = leg.until;
        }
        for (const [one, leg] of way.slice(1).entries()) expect(leg.stage).not.toBe(way[one]?.stage);
      },
    ),
  );
});
