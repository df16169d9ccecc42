import { expect, test } from 'vitest';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import { groupIds, groupOf, grouped } from '../../../../../shared/session/topics/checklist/groups.ts';
import { chairAt } from '../../../../builders/session.ts';

const { checklist } = defaultProtocol('uk');

test('what is read back together stands together, and no item is lost or shown twice', () => {
  const chair = chairAt('cleanseAndNumb');
  const lines = chair.view().checklist.filter(({ stage }) => stage === 'cleanseAndNumb');
  const room = lines.flatMap(({ group }, index) => (group === 'room' ? [index] : []));
  expect(room).toHaveLength(5);
  expect((room.at(-1) ?? 0) - (room[0] ?? 0)).toBe(room.length - 1);
  expect(new Set(lines.map(({ item }) => item)).size).toBe(lines.length);
  expect(lines[0]?.item).toBe('hands-washed');
});

test('lines without a group keep their order', () => {
  const lines = [
    { item: 'a' },
    { item: 'b', group: 'room' },
    { item: 'c' },
    { item: 'd', group: 'room' },
  ] as const;
  expect(grouped<{ item: string; group?: 'room' }>(lines).map(({ item }) => item)).toEqual([
    'a',
    'b',
    'd',
    'c',
  ]);
});

test('a hard stop is never one of many, and a group does not reach across stages', () => {
  for (const group of groupIds) {
    const items = checklist.filter(({ id }) => groupOf(id) === group);
    expect(items.length).toBeGreaterThan(1);
    expect(new Set(items.map(({ stage }) => stage)).size).toBe(1);
    expect(items.filter(({ severity }) => severity === 'hard')).toEqual([]);
  }
});
