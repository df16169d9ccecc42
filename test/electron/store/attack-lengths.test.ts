import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDirectory } from '../../../electron/people/directory.ts';
import { createDirectoryFile, directoryFileOf } from '../../../electron/people/directory-file.ts';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import type { ClientId, JsonValue } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { newFolder, setUpStore } from './setup-store.ts';
import type { Bench } from './setup-store.ts';

const seed = Number(process.env['SEED'] ?? 20_969);
console.log(`attack-lengths: SEED=${seed}`);
const random = (() => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
})();
const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;

interface Told {
  readonly label: string;
  readonly body: JsonValue;
}
/** What somebody with the file and no key sees of an entry: its clear text and how long the sealed body is. */
interface Seen {
  readonly label: string;
  readonly length: number;
  readonly before: number;
  readonly after: number;
}

const written = (bench: Bench, told: readonly Told[], erase = false): readonly Seen[] => {
  const store = bench.open();
  must(store.append([bench.opening()]));
  for (const { body } of told) must(store.append([bench.event(body)]));
  if (erase) {
    must(bench.vault.eraseClient(bench.client));
    must(
      store.append([
        {
          ...bench.clock(),
          by: 'device',
          kind: 'client.erased',
          client: bench.client,
          body: { reason: 'asked' },
        },
      ]),
    );
  }
  store.close();
  const out = join(newFolder(), 'record.ndjson');
  expect(exportRecord(bench.dataDir, out).code).toBe(0);
  const lengths = readFileSync(out, 'utf8')
    .split('\n')
    .slice(3, 3 + told.length)
    .map((text) => {
      const { line } = JSON.parse(text) as { line: string };
      return (JSON.parse(line) as { body: { sealed: string } }).body.sealed.length;
    });
  return told.map(({ label }, i) => ({
    label,
    length: lengths[i] ?? 0,
    before: lengths[i - 1] ?? 0,
    after: lengths[i + 1] ?? 0,
  }));
};

/**
 * The attacker learns from the first half, of which they know the answers, what each pattern of lengths meant most often, and tells the
 * second half by it. Guessing is to say each time what was most frequent.
 */
const attack = (seen: readonly Seen[]): { readonly told: number; readonly guessed: number } => {
  const [known, unknown] = [seen.slice(0, seen.length / 2), seen.slice(seen.length / 2)];
  const patterns = [
    ({ length }: Seen) => `${length}`,
    ({ length, before }: Seen) => `${length} ${before}`,
    ({ length, after }: Seen) => `${length} ${after}`,
  ];
  const mostOften = (labels: readonly string[]): string =>
    labels.toSorted(
      (a, b) => labels.filter((one) => one === b).length - labels.filter((one) => one === a).length,
    )[0] ?? '';
  const usual = mostOften(known.map(({ label }) => label));
  const hits = (tell: (one: Seen) => string): number =>
    unknown.filter((one) => tell(one) === one.label).length;
  const byPattern = patterns.map((of) => {
    const meant = new Map<string, string>();
    for (const pattern of new Set(known.map(of)))
      meant.set(pattern, mostOften(known.filter((one) => of(one) === pattern).map(({ label }) => label)));
    return hits((one) => meant.get(of(one)) ?? usual);
  });
  return { told: Math.max(...byPattern), guessed: hits(() => usual) };
};

const notes = [
  '',
  'x',
  'Took ibuprofen yesterday evening',
  'w'.repeat(400),
  'ж'.repeat(400),
  '漢'.repeat(400),
];
const answered = (answer: string): JsonValue => ({
  type: 'question.answered',
  from: 'consultation',
  code: `C${String(1 + random(37)).padStart(2, '0')}`,
  answer,
  // Who says no seldom adds a word: the note must not give the answer away.
  ...(answer === 'no' && random(4) > 0 ? {} : { note: pick(notes) }),
  ...(answer === 'yes' && random(3) === 0 ? { zones: ['FHL', 'SCR-2'], on: '2026-11' } : {}),
});

test.each([
  ['of a living client', false],
  ['after an erasure', true],
])('answers %s cannot be told apart by their length better than by guessing', (_, erase) => {
  const told = Array.from({ length: 600 }, (): Told => {
    const label = pick(['yes', 'no', 'no', 'unsure']);
    return { label, body: answered(label) };
  });
  const { told: hits, guessed } = attack(written(setUpStore(), told, erase));
  expect(hits).toBe(guessed);
});

/** What is counted, weighed or measured, small and large, as the screens enter it. */
const numbers: Readonly<Record<string, (value: number) => JsonValue>> = {
  'how much it hurt': (value) => ({
    type: 'pain.scored',
    from: 'application',
    zone: 'FHL',
    score: value % 11,
  }),
  'grams and area of a cream': (value) => ({
    type: 'numbing.applied',
    from: 'cleanseAndNumb',
    areas: [{ zone: 'FHL', areaCm2: value, grams: value / 7 }],
  }),
  'dots of a pass': (value) => ({ type: 'pass.finished', from: 'application', dots: value }),
  'needles thrown away': (value) => ({ type: 'sharps.counted', from: 'application', count: value }),
  'an age in words': (value) => ({ type: 'field.set', field: 'years', value: String(value) }),
};

test.each(Object.entries(numbers))('a number cannot be told by its length: %s', (_, of) => {
  const told = Array.from({ length: 300 }, (): Told => {
    const label = pick(['small', 'large']);
    return { label, body: of(label === 'small' ? random(9) : 10_000 + random(900_000)) };
  });
  const { told: hits, guessed } = attack(written(setUpStore(), told));
  expect(hits).toBe(guessed);
});

test('a question answered, a field set, a note and a signed name cannot be told apart by their length', () => {
  const bodies: Readonly<Record<string, () => JsonValue>> = {
    'question.answered': () => answered(pick(['yes', 'no', 'unsure'])),
    'field.set': () => ({
      type: 'field.set',
      from: 'consultation',
      field: 'skin-type',
      value: pick([true, false, 3, pick(notes), ['dry', 'oily']]),
    }),
    'note.added': () => ({ type: 'note.added', from: 'consultation', text: pick(notes) }),
    'symptoms.checked': () => ({
      type: 'symptoms.checked',
      from: 'cleanseAndNumb',
      signs: pick([[], ['metallicTaste'], ['metallicTaste', 'dizziness', 'tremor', 'numbLips']]),
    }),
    'consent.signed': () => ({
      type: 'consent.signed',
      consent: 'treatment',
      typedName: pick(notes).slice(0, 120),
    }),
  };
  const told = Array.from({ length: 500 }, (): Told => {
    const label = pick(Object.keys(bodies));
    return { label, body: bodies[label]!() };
  });
  const { told: hits, guessed } = attack(written(setUpStore(), told));
  expect(hits).toBe(guessed);
});

test('the attacker is one: without padding they read nearly every answer', () => {
  const told = Array.from({ length: 400 }, () => {
    const label = pick(['yes', 'no', 'unsure']);
    return {
      label,
      length: JSON.stringify({ type: 'question.answered', code: 'C04', answer: label }).length,
    };
  });
  const { told: hits, guessed } = attack(told.map((one) => ({ ...one, before: 0, after: 0 })));
  expect(hits).toBe(200);
  expect(guessed).toBeLessThan(120);
});

test('the size of the file of names tells nothing of a name', () => {
  const bench = setUpStore();
  const file = createDirectoryFile(bench.dataDir, bench.vault);
  const sizeWith = (count: number, name: string): number => {
    const directory = createDirectory();
    for (let i = 0; i < count; i += 1)
      directory.put({
        id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}` as ClientId,
        fullName: name,
        phone: '',
        dateOfBirth: '1980-01-01' as LocalDate,
      });
    must(file.write({ upTo: { seq: 1, hash: 'a'.repeat(64) }, clients: directory.all(), drafts: [] }));
    return statSync(directoryFileOf(bench.dataDir)).size;
  };
  expect(sizeWith(20, 'Bo')).toBe(sizeWith(20, 'Bartholomew Featherstonehaugh-Cholmondeley'));
  expect(sizeWith(20, 'Bo')).toBe(sizeWith(25, 'Bo'));
});

test('a sealed file is as large as the next step, whatever its picture compresses to', () => {
  const bench = setUpStore();
  const sizes = [200_000, 230_000, 262_000].map(
    (bytes) => must(bench.vault.sealPiece({ client: bench.client }, 'x', new Uint8Array(bytes))).length,
  );
  expect(new Set(sizes)).toEqual(new Set([262_144 + 28]));
});
