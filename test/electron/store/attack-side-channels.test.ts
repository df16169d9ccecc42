import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import { walOf } from '../../../electron/store/beside-record.ts';
import { openForLooking } from '../../../electron/store/open-for-looking.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { recordFileOf } from '../../../electron/store/record-file.ts';
import { unlockVault } from '../../../electron/vault/open-vault.ts';
import type { JsonValue } from '../../../shared/brand.ts';
import type { EntryKind } from '../../../shared/journal/kinds.ts';
import { must } from '../../../shared/result.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { newFolder, setUpStore, staff, stepClock } from './setup-store.ts';

/**
 * Somebody with the folder and no key, who knows what was entered in half of it, guesses the other half: from the length of the sealed
 * bodies and of whole lines, the kinds in clear before and behind, the ends of transactions and the time between two entries.
 */

interface Seen {
  readonly kind: string;
  readonly sealed: number;
  readonly line: number;
  readonly isMarked: boolean;
  readonly atMs: number;
}
interface Known {
  readonly at: number;
  readonly value: string;
}

const seenIn = (dataDir: string): readonly Seen[] => {
  const db = openForLooking(recordFileOf(dataDir));
  const rows = db.all('SELECT seq, at, kind, line, mark FROM journal ORDER BY seq').map((row): Seen => {
    const line = Buffer.from(row['line'] as Uint8Array).toString('utf8');
    const { body } = JSON.parse(line) as { body: { readonly sealed?: unknown } | null };
    const sealed = typeof body?.sealed === 'string' ? body.sealed.length : 0;
    return {
      kind: String(row['kind']),
      sealed,
      // Its own number grows by a digit in time, for everybody to see.
      line: line.length - String(row['seq']).length,
      isMarked: row['mark'] !== null,
      atMs: Date.parse(String(row['at'])),
    };
  });
  db.close();
  return rows;
};

/** Each value in a body by the way to it; which question, field or zone it is of stands in an order that everybody knows. */
const WHICH = /\.(type|field|zone|code|item|consent|light|label|mix|cartridge|session|at|seq)$/;
const valuesIn = function* (body: JsonValue, way = ''): Generator<readonly [way: string, value: string]> {
  if (Array.isArray(body)) yield [`${way}[]`, String(body.length)];
  else if (typeof body === 'object' && body !== null)
    for (const [key, one] of Object.entries(body)) yield* valuesIn(one as JsonValue, `${way}.${key}`);
  else if (!WHICH.test(way))
    yield [way, typeof body === 'string' && body.length > 24 ? `${body.length / 20}` : String(body)];
};

/** All that one may look at around an entry, from its own length to six neighbours with their times. */
const looks = (seen: readonly Seen[]): readonly ((at: number) => string)[] => {
  const around =
    (from: number, to: number, timed: boolean) =>
    (at: number): string => {
      let said = '';
      for (let i = Math.max(0, at + from); i <= Math.min(seen.length - 1, at + to); i += 1) {
        const { kind, sealed, line, isMarked, atMs } = seen[i] as Seen;
        said += `${kind} ${sealed} ${i === at ? line : ''} ${isMarked} ${timed ? atMs - (seen[at]?.atMs ?? 0) : ''};`;
      }
      return said;
    };
  return [
    around(0, 0, false),
    around(-1, 0, false),
    around(0, 1, false),
    around(-3, 3, false),
    around(0, 1, true),
    around(-1, 0, true),
  ];
};

const mostOften = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
};

/** How many of the second half are told right by that look, and by saying each time what was most frequent. */
const guessing = (rows: readonly Known[], look: (at: number) => string) => {
  const [known, unknown] = [rows.slice(0, rows.length / 2), rows.slice(rows.length / 2)];
  const usual = mostOften(known.map(({ value }) => value));
  const meant = new Map<string, string[]>();
  for (const { at, value } of known) meant.set(look(at), [...(meant.get(look(at)) ?? []), value]);
  const told = unknown.filter(
    ({ at, value }) => (mostOften(meant.get(look(at)) ?? []) ?? usual) === value,
  ).length;
  return { told, guessed: unknown.filter(({ value }) => value === usual).length, of: unknown.length };
};
/** Four times what chance alone would do to so many guesses. */
const isBetter = ({ told, guessed, of }: ReturnType<typeof guessing>): boolean =>
  told - guessed > Math.max(4 * Math.sqrt(Math.max(1, (guessed * (of - guessed)) / of)), of / 50);

test('nothing that was entered in a whole invented studio is told better than by guessing, from anything in clear', () => {
  const dataDir = join(newFolder(), 'studio');
  writeStudio({
    dataDir,
    clients: 14,
    sessions: 36,
    regular: 6,
    photos: 6,
    whole: true,
    seed: 8,
    until: '2026-11-20' as LocalDate,
    passphrase: 'generated studio',
  });
  const seen = seenIn(dataDir);
  const vault = must(unlockVault(dataDir, { passphrase: 'generated studio' }, 'cheap'));
  const store = must(openStore({ dataDir, vault, clock: stepClock(), appVersion: '0.1.0' }));
  const tasks = new Map<string, Known[]>();
  const plain: number[] = [];
  for (const { seq, kind, body } of store.read()) {
    plain[seq - 1] = JSON.stringify(body).length;
    if ((seen[seq - 1]?.sealed ?? 0) === 0) continue;
    const { type = kind, field = '' } = body as { readonly type?: string; readonly field?: string };
    for (const [way, value] of valuesIn(body as JsonValue)) {
      const task = `${type} ${field} ${way}`;
      tasks.set(task, [...(tasks.get(task) ?? []), { at: seq - 1, value }]);
    }
  }
  store.close();
  const asked = [...tasks].filter(
    ([name, rows]) =>
      rows.length >= 30 &&
      new Set(rows.map(({ value }) => value)).size > 1 &&
      // Who was here before has an entry before, with the same id in clear; lots stand in clear in the next entry.
      !/firstTimeHere|\.(lot|expiry)$/i.test(name),
  );
  expect(asked.length).toBeGreaterThan(40);
  const all = looks(seen);
  const told = asked.flatMap(([name, rows]) =>
    all.flatMap((look, way) => (isBetter(guessing(rows, look)) ? [`${name} by look ${way}`] : [])),
  );
  expect(told).toEqual([]);
  // The attacker is one: by the lengths before padding, and nothing else, they tell some of them.
  const unpadded = asked.filter(([, rows]) => isBetter(guessing(rows, (at) => String(plain[at]))));
  expect(unpadded.length).toBeGreaterThan(3);
});

const long = '昨日から頭皮が赤くなって痛い'.repeat(24);
/** What may be said briefly or at length, with nothing or much beside it, in every kind that holds words of a person. */
const saidOf: readonly (readonly [what: string, kind: EntryKind, brief: JsonValue, lengthy: JsonValue])[] = [
  ['a call after a visit', 'call.made', { day: 2, words: '' }, { day: 28, words: long }],
  ['why a file is held', 'hold.placed', { reason: 'x' }, { reason: long }],
  [
    'a question about a visit',
    'review.returned',
    { words: 'x' },
    { words: long, about: 4711, until: '2026-12-01' },
  ],
  ['an approval', 'review.approved', { words: '' }, { words: long }],
  ['a lot kept apart', 'lot.quarantined', { id: 'x', reason: '' }, { id: 'x', reason: long }],
  [
    'an unwanted event',
    'adverse.recorded',
    { what: 'x', products: [] },
    { what: long, products: Array.from({ length: 12 }, () => ({ lot: 'YM-203006' })) },
  ],
  ['what became of one', 'adverse.followed', { words: '' }, { words: long }],
  ['a needle-stick', 'exposure.recorded', { how: 'x' }, { how: long, seen: long }],
  [
    'a client',
    'client.registered',
    { fullName: 'Bo' },
    { fullName: long.slice(0, 120), email: 'a@b.example', phone: '+44 7700 900023' },
  ],
  [
    'somebody who works there',
    'staff.registered',
    { name: 'Bo', roles: [] },
    { name: long.slice(0, 120), roles: ['owner', 'manager', 'practitioner'] },
  ],
];
const events: readonly (readonly [what: string, brief: JsonValue, lengthy: JsonValue])[] = [
  [
    'medicines',
    { type: 'field.set', field: 'medicines', value: [] },
    {
      type: 'field.set',
      field: 'medicines',
      value: Array.from({ length: 20 }, (_, i) => `Rivaroxaban ${i} mg, since March`),
    },
  ],
  [
    'allergies',
    { type: 'question.answered', code: 'C04', answer: 'no' },
    { type: 'question.answered', code: 'C04', answer: 'yes', note: long, zones: ['FHL', 'OCC'] },
  ],
  ['a note', { type: 'note.added', text: 'x' }, { type: 'note.added', text: long }],
  [
    'signs of too much cream',
    { type: 'symptoms.checked', signs: [] },
    { type: 'symptoms.checked', signs: ['metallicTaste', 'dizziness', 'tremor'], words: long },
  ],
  ['an emergency', { type: 'emergency.noted', words: '' }, { type: 'emergency.noted', words: long }],
  [
    'what a client who came before brings along',
    { type: 'opening', opening: { lastVisit: {} } },
    {
      type: 'opening',
      opening: {
        lastVisit: { notes: long.repeat(6), zones: Array.from({ length: 16 }, (_, i) => `SCR-${i}`) },
      },
    },
  ],
];

test.each([
  ...saidOf.map(([what, kind, brief, lengthy]) => [what, kind, brief, lengthy] as const),
  ...events.map(([what, brief, lengthy]) => [what, 'session.event', brief, lengthy] as const),
])(
  '%s takes the same room in the file and in its write-ahead file, said briefly or at length',
  (_, kind, brief, lengthy) => {
    const bench = setUpStore();
    const store = bench.open();
    must(store.append([bench.opening()]));
    const add = (body: JsonValue): void => {
      must(
        store.append([
          kind === 'session.event'
            ? bench.event(body)
            : {
                ...bench.clock(),
                by: staff,
                kind,
                body,
                ...(/^(call|hold|review|adverse|client)\./.test(kind) ? { client: bench.client } : {}),
              },
        ]),
      );
    };
    const wal = walOf(recordFileOf(bench.dataDir));
    /** Bytes that the write-ahead file grows by, summed so that a page that is full now and then falls out of it. */
    const grows = (bodies: readonly JsonValue[]): number => {
      const before = statSync(wal).size;
      bodies.forEach(add);
      return statSync(wal).size - before;
    };
    grows([brief, lengthy, brief, lengthy]);
    const [a, b] = [
      grows(Array(30).fill(brief) as JsonValue[]),
      grows(Array(30).fill(lengthy) as JsonValue[]),
    ];
    store.close();
    const lengths = seenIn(bench.dataDir)
      .filter((one) => one.kind === kind)
      .map(({ sealed }) => sealed);
    expect(lengths.length).toBeGreaterThanOrEqual(64);
    expect(new Set(lengths).size).toBe(1);
    expect(Math.abs(a - b) / a).toBeLessThan(0.1);
    expect(readFileSync(recordFileOf(bench.dataDir)).includes('Rivaroxaban')).toBe(false);
  },
);
