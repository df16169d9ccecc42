import { inEnglish } from '../../builders/in-words.ts';
import { expect, test } from 'vitest';
import { replay } from '../../../shared/session/replay.ts';
import { requirementsOf } from '../../../shared/session/requirements.ts';
import { stageIds } from '../../../shared/session/stage.ts';
import { summaryOf } from '../../../shared/session/summary.ts';
import { chairAt, closedChair } from '../../builders/session.ts';

test('a careful session goes from consultation to closed without one override', () => {
  const chair = closedChair();
  expect(chair.place()).toBe('closed');
  expect(chair.data().overrides).toEqual([]);
  expect(chair.data().acknowledged).toEqual([]);
  const summary = summaryOf(chair.data());
  expect(summary).toMatchObject({
    ending: 'closed',
    kind: 'touch_up',
    date: '2026-11-22',
    missing: [],
    blocked: [],
    stagesReached: [...stageIds],
  });
  expect(summary.lengthMinutes).toBe(110);
});

test('what could not be checked is said as such and never counts as met', () => {
  const chair = closedChair();
  const states = requirementsOf(chair.data(), chair.now())
    .filter(({ met }) => met === 'notAvailable')
    .map(({ state }) => state);
  expect(states.length).toBeGreaterThan(3);
  expect(new Set(states)).toEqual(new Set(['notChecked']));
  const { notChecked } = summaryOf(chair.data());
  expect(notChecked.length).toBeGreaterThan(3);
  for (const says of notChecked) expect(inEnglish(says)).toContain('not checked');
});

test('a replay of the entries is the session itself, at every stage', () => {
  for (const stage of stageIds) {
    const chair = chairAt(stage);
    const again = replay(chair.opening, chair.protocol, chair.events);
    expect(again.context).toEqual(chair.data());
    expect(again.value).toEqual(chair.session().value);
  }
});
