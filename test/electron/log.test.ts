import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLog, newReference } from '../../electron/log.ts';

const setUp = () => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const log = createLog(folder, () => '2026-11-22T09:00:00.000Z');
  return { folder, log, text: () => readFileSync(join(folder, 'stipple.log'), 'utf8') };
};

test('a failure is found by the reference that the screen shows', () => {
  const { log, text } = setUp();
  const reference = log.write('save paper', Object.assign(new Error('EACCES'), { code: 'EACCES' }));
  expect(reference).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
  expect(JSON.parse(text())).toMatchObject({
    at: '2026-11-22T09:00:00.000Z',
    reference,
    what: 'save paper',
    error: 'Error',
    code: 'EACCES',
  });
});

test.each([
  ['in the message', new Error('Marcus Okonkwo, 07700 900461')],
  [
    'on a line of the message that looks like a place in the code',
    new Error('broken\n    at Marcus Okonkwo (07700 900461)\nand more'),
  ],
  [
    'in the path of a file on the desktop',
    Object.assign(new Error("ENOENT: no such file, open '/home/x/Marcus Okonkwo.pdf'"), {
      code: 'ENOENT',
      path: '/home/x/Marcus Okonkwo.pdf',
    }),
  ],
  ['in something that is no error', 'Marcus Okonkwo 07700 900461'],
  [
    'in an error of a field',
    Object.assign(new Error('x'), { issues: [{ says: 'Marcus' }], cause: new Error('Marcus') }),
  ],
])('a name or a number %s does not reach the log', (_where, error) => {
  const { log, text } = setUp();
  log.write('defect in clients.register', error);
  expect(text()).not.toMatch(/Marcus|Okonkwo|07700/);
});

test('where in the code it happened is kept, without the folders of the person whose computer it is', () => {
  const { log, text } = setUp();
  log.write('defect', new Error('x'));
  const { frames } = JSON.parse(text()) as { frames: string[] };
  expect(frames[0]).toMatch(/^log\.test\.ts:\d+:\d+$/);
  for (const frame of frames) expect(frame).not.toMatch(/[\\/]/);
});

test.each([
  [
    'Windows',
    '    at open (file:///C:/Users/Marcus Okonkwo (work)/AppData/Local/app.asar/main.js:12:34)',
    'open main.js:12:34',
  ],
  [
    'macOS',
    '    at async Store.append (/Users/marcus/Applications/Stipple.app/app.asar/main-services.cjs:1:99)',
    'async Store.append main-services.cjs:1:99',
  ],
  ['a function without a name', '    at C:\\Users\\marcus\\main.js:1:2', 'main.js:1:2'],
])('a place in the code on %s', (_where, line, kept) => {
  const { log, text } = setUp();
  log.write('defect', Object.assign(new Error('x'), { stack: `Error: x\n${line}` }));
  expect(JSON.parse(text())).toMatchObject({ frames: [kept] });
});

test('a log that has grown makes room and keeps the one before', () => {
  const { folder, log, text } = setUp();
  writeFileSync(join(folder, 'stipple.log'), 'x'.repeat(1_000_001));
  log.write('again', undefined);
  expect(readdirSync(folder).toSorted()).toEqual(['stipple.log', 'stipple.old.log']);
  expect(text().split('\n')).toHaveLength(2);
});

test('a log that cannot be written keeps nobody from working', () => {
  const { folder } = setUp();
  writeFileSync(join(folder, 'file'), 'in the way');
  expect(createLog(join(folder, 'file'), () => 'now').write('x', new Error('y'), 'AAAA-BBBB')).toBe(
    'AAAA-BBBB',
  );
});

test('references are told apart', () => {
  expect(new Set(Array.from({ length: 200 }, newReference)).size).toBe(200);
});
