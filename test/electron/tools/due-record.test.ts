import { expect, test } from 'vitest';
import { dueIn } from '../../../electron/tools/due-record.ts';
import { closedSession } from '../session/closed-session.ts';

test('the list of files that are due needs no key, names nobody, and says how long they are kept', () => {
  const { machine } = closedSession();
  const now = machine.open().clockNow();
  const [row] = machine.open().store.sessions();
  machine.life.close();
  const none = dueIn(machine.dataDir, now, undefined);
  expect(none).toMatchObject({ code: 0 });
  expect(none.lines[0]).toContain('0 of 1 files; each is kept 7 years');
  const later = dueIn(machine.dataDir, now, `${Number(now.slice(0, 4)) + 8}-01-01`);
  // Whether they were a child then stands in what is sealed.
  expect(later.lines[0]).toContain('0 of 1 files');
  expect(later.lines[1]).toContain('not known: 1 of 1 files');
  expect(later.lines[2]).toContain(`${row?.recordNumber}: last ${now.slice(0, 10)}`);
  const grown = dueIn(machine.dataDir, now, `${Number(now.slice(0, 4)) + 26}-01-01`);
  expect(grown.lines[0]).toContain('1 of 1 files');
  expect(grown.lines[1]).toContain(`${row?.recordNumber}: last ${now.slice(0, 10)}`);
  expect(later.lines.join('\n')).not.toContain('Okonkwo');
  expect(dueIn(machine.dataDir, now, '2026-02-30').code).toBe(2);
});
