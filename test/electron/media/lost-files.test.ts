import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allOf } from '../../../electron/background.ts';
import { lookingForLostFiles } from '../../../electron/media/lost-files.ts';
import { sha256 } from '../../../electron/store/digest.ts';
import type { RecordReader } from '../../../electron/store/store.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { lostFilesNotices } from '../../../shared/words/lost-files.ts';
import type { LostFiles } from '../../../shared/words/lost-files.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { newFolder } from '../session/setup-app.ts';

/** A record that names so many files, each there and each changed by a byte. */
const changed = (count: number) => {
  const dataDir = newFolder();
  const entries = Array.from({ length: count }, (_, i) => {
    const bytes = Buffer.from(`file ${i}`);
    const hash = sha256(bytes);
    mkdirSync(join(dataDir, 'media', hash.slice(0, 2)), { recursive: true });
    writeFileSync(join(dataDir, 'media', hash.slice(0, 2), hash), `${bytes}!`);
    return {
      seq: i + 1,
      at: '2026-11-22T09:00:00.000Z',
      kind: 'file.stored',
      state: 'open',
      body: { file: `${i}`, hash },
    };
  });
  const reader = {
    read: ({ kind }: { kind?: string } = {}) => entries.filter((one) => one.kind === kind).values(),
    sessions: () => [],
  } as unknown as RecordReader;
  return (today: string, isWhole = false): readonly LostFiles[] =>
    allOf(
      lookingForLostFiles({
        dataDir,
        reader,
        clientName: () => undefined,
        productName: () => undefined,
        dayOf: () => undefined,
        isWhole: () => isWhole,
        today: today as LocalDate,
      }),
    );
};
const countOf = (lost: readonly LostFiles[]): number => lost.reduce((sum, { count }) => sum + count, 0);

test('a start looks into the first two hundred files and a share of the others, another one each day of four weeks', () => {
  const look = changed(900);
  expect(countOf(look('2026-11-01', true))).toBe(900);
  const days = Array.from({ length: 28 }, (_, day) =>
    countOf(look(`2026-11-${String(day + 1).padStart(2, '0')}`)),
  );
  for (const found of days) {
    expect(found).toBeGreaterThan(200);
    expect(found).toBeLessThan(300);
  }
  expect(days.reduce((sum, found) => sum + found - 200, 0)).toBe(700);
});

test('many losses are told in six sentences at most', () => {
  const one = (count: number): LostFiles => ({
    what: 'photo',
    state: 'missing',
    count,
    who: 'Priya Raman',
    on: '2026-11-22' as LocalDate,
  });
  const notices = lostFilesNotices([1, 2, 3, 4, 5, 6, 7].map(one)).map((notice) => inEnglish(notice));
  expect(notices).toHaveLength(6);
  expect(notices[1]).toMatch(/^2 photos of Priya Raman, visit of .*, are missing/);
  expect(notices[5]).toBe('13 more files are missing or changed in the folder "media".');
});
