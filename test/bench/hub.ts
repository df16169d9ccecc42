import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectHub } from '../../electron/hub/connect.ts';
import type { Hub } from '../../electron/hub/connect.ts';
import { offeredByHub, sendToHub } from '../../electron/hub/lines.ts';
import { writeStudio } from '../../electron/practice/studio/write-studio.ts';
import { root } from '../../electron/runtime/spawn.ts';
import { ownLines } from '../../electron/sharing/studio-union.ts';
import { enrolTablet } from '../../electron/tools/enrol-tablet.ts';
import { initHub, onHub } from '../../electron/tools/hub/commands.ts';
import { shareRecord } from '../../electron/tools/share-record.ts';
import { readDevice } from '../../electron/vault/open-vault.ts';
import { must } from '../../shared/result.ts';
import type { OfferedLine } from '../../shared/sharing/chains.ts';
import type { LocalDate } from '../../shared/time.ts';
import { startPostgres, whyNoPostgres } from '../electron/tools/hub/postgres.ts';
import { median } from './stats.ts';
import type { BenchLine } from './stats.ts';
import { studioPassphrase } from './studio-folder.ts';

/** Sessions of the studio that is joined, and studios and lines that fill a hub. */
const SESSIONS = Number(process.env['BENCH_HUB_SESSIONS'] ?? 1_000);
const STUDIOS = Number(process.env['BENCH_HUB_STUDIOS'] ?? 200);
const LINES_EACH = Number(process.env['BENCH_HUB_LINES'] ?? 5_000);
/** So many lines a tablet sends after a visit. */
const VISIT_LINES = 60;
const ROUNDS = 40;

const took = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
const p95 = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0;
const studioId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Push and pull of a studio beside COPY of the same rows, its first join beside a copy of its files, and a hub with many studios beside an empty one. */
export const hubLines = async (): Promise<{ readonly lines: readonly BenchLine[]; readonly raw: object }> => {
  const why = whyNoPostgres();
  if (why !== undefined) throw new Error(why);
  const folder = join(root, 'out/bench-hub');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  const studio = (dataDir: string, sessions: number, seed: number): void =>
    void writeStudio({
      dataDir,
      clients: Math.max(1, Math.round(sessions / 3)),
      sessions,
      regular: 0,
      photos: 0,
      whole: false,
      short: true,
      seed,
      until: '2026-11-20' as LocalDate,
      passphrase: studioPassphrase,
    });
  studio(one, SESSIONS, 5);
  studio(two, 1, 6);
  const server = await startPostgres();
  try {
    const url = server.url();
    await onHub({ url }, initHub, false);
    const hub = must(await connectHub({ url }));
    const own = must(ownLines(one));
    const moving = await movedBeside(hub, server.folder, own);
    const joining = await joinedBeside(url, one, two, folder);
    const empty = await visits(hub, own, 900_000);
    const filling = await took(() => fill(hub));
    const full = await visits(hub, own, 910_000);
    await hub.end();
    const unit = 'ms';
    return {
      lines: [
        {
          what: `push of ${own.length} lines / COPY FROM`,
          ours: moving.push,
          theirs: moving.copyIn,
          unit,
          goal: 4,
        },
        {
          what: `pull of ${own.length} lines / COPY TO`,
          ours: moving.pull,
          theirs: moving.copyOut,
          unit,
          goal: 4,
        },
        { what: `first join, ${SESSIONS} sessions / copy of its files`, ...joining, unit, goal: 4 },
        {
          what: `push after a visit, ${STUDIOS} studios / none: p95`,
          ours: full.push,
          theirs: empty.push,
          unit,
          goal: 1.2,
        },
        {
          what: `pull of a studio, ${STUDIOS} studios / none: p95`,
          ours: full.pull,
          theirs: empty.pull,
          unit,
          goal: 1.2,
        },
      ],
      raw: { moving, join: joining, empty, full, rows: STUDIOS * LINES_EACH, fillingMs: filling },
    };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const movedBeside = async (hub: Hub, folder: string, lines: readonly OfferedLine[]) => {
  const csv = join(folder, 'lines.csv');
  const seen = {
    push: [] as number[],
    pull: [] as number[],
    copyIn: [] as number[],
    copyOut: [] as number[],
  };
  for (let round = 0; round < 3; round += 1) {
    const id = studioId(round + 1);
    seen.push.push(await took(() => sendToHub(hub, { studio: id, device: id, lines })));
    seen.pull.push(await took(() => offeredByHub(hub, id)));
    const other = studioId(round + 101);
    writeFileSync(
      csv,
      lines
        .map(({ line, hash, mark }, at) =>
          [other, other, at + 1, hash, `\\x${Buffer.from(line).toString('hex')}`, mark ?? ''].join(','),
        )
        .join('\n'),
    );
    chmodSync(csv, 0o644);
    seen.copyIn.push(await took(() => hub.query(`COPY stipple_entry FROM '${csv}' (FORMAT csv)`)));
    seen.copyOut.push(
      await took(() =>
        hub.query(
          `COPY (SELECT * FROM stipple_entry WHERE studio = '${other}') TO '${join(folder, 'out.csv')}' (FORMAT csv)`,
        ),
      ),
    );
  }
  return {
    push: median(seen.push),
    pull: median(seen.pull),
    copyIn: median(seen.copyIn),
    copyOut: median(seen.copyOut),
  };
};

const joinedBeside = async (url: string, one: string, two: string, folder: string) => {
  const studio = readDevice(one)?.deviceId ?? '';
  const opening = (dataDir: string) => ({
    dataDir,
    secrets: [studioPassphrase],
    by: undefined,
    wallMs: () => Date.parse('2026-11-23T10:00:00Z'),
    cost: 'cheap' as const,
    where: { hub: { url }, studio: dataDir === two ? studio : undefined },
  });
  const done = async (what: Promise<{ readonly code: number; readonly lines: readonly string[] }>) => {
    const answer = await what;
    if (answer.code !== 0) throw new Error(answer.lines.join('\n'));
    return answer.lines;
  };
  await done(shareRecord({ ...opening(one), secrets: [] }));
  await done(shareRecord({ ...opening(two), secrets: [] }));
  const shown = await done(enrolTablet({ ...opening(one), how: 'admit', words: undefined }));
  const words = /entries: (.*)$/.exec(shown[0] ?? '')?.[1];
  await done(enrolTablet({ ...opening(one), how: 'admit', words }));
  await done(shareRecord({ ...opening(one), secrets: [] }));
  const enrolling = await took(() => done(enrolTablet({ ...opening(two), how: 'join', words })));
  const taking = await took(() => done(shareRecord({ ...opening(two), secrets: [] })));
  const theirs = await took(() => cpSync(one, join(folder, 'copy'), { recursive: true }));
  return { ours: enrolling + taking, theirs };
};

/** A tablet sends what a visit left, and one takes all of a studio; `from`: studios that nobody had yet. */
const visits = async (hub: Hub, lines: readonly OfferedLine[], from: number) => {
  const push: number[] = [];
  const pull: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = studioId(from + round);
    const before = lines.slice(0, 1_000);
    await sendToHub(hub, { studio: id, device: id, lines: before });
    const after = lines.slice(0, 1_000 + VISIT_LINES);
    push.push(await took(() => sendToHub(hub, { studio: id, device: id, lines: after })));
    pull.push(await took(() => offeredByHub(hub, id)));
  }
  return { push: p95(push), pull: p95(pull) };
};

/** Lines of the usual length that nobody can press together. */
const fill = async (hub: Hub): Promise<void> => {
  for (let at = 0; at < STUDIOS; at += 1)
    await hub.query(
      `INSERT INTO stipple_entry (studio, device, seq, hash, line)
       SELECT $1::uuid, $1::uuid, n, md5(n::text || $1::text) || md5($1::text || n::text),
         decode(repeat(md5(n::text || $1::text), 20), 'hex')
       FROM generate_series(1, $2::int) AS n`,
      [studioId(at + 1_000), LINES_EACH],
    );
  await hub.query('ANALYZE stipple_entry');
};
