import type { OfferedLine } from '../../shared/sharing/chains.ts';
import type { Hub } from './connect.ts';

const LINES_AT_ONCE = 500;

interface HubSent {
  readonly entries: number;
  /** Places where the hub holds another line of this tablet than the tablet itself. */
  readonly forks: readonly number[];
}

interface Sending {
  readonly studio: string;
  readonly device: string;
  /** All of the tablet's, in order. */
  readonly lines: readonly OfferedLine[];
  readonly told?: (entries: number) => void;
}

/**
 * Adds the lines that the hub does not hold, each piece for itself: what broke off goes on from there, and a hub that was put back from an
 * older dump is filled again. What stands there already is never changed; another line in its place is kept beside it, as a fork.
 */
export const sendToHub = async (hub: Hub, { studio, device, lines, told }: Sending): Promise<HubSent> => {
  const there = await hashesThere(hub, studio, device, lines);
  const forks: number[] = [];
  const missing: (OfferedLine & { readonly seq: number })[] = [];
  lines.forEach((line, place) => {
    const seq = place + 1;
    const hash = there.get(seq);
    if (hash === undefined) missing.push({ ...line, seq });
    else if (hash !== line.hash) forks.push(seq);
  });
  let entries = 0;
  for (let from = 0; from < missing.length; from += LINES_AT_ONCE) {
    const piece = missing.slice(from, from + LINES_AT_ONCE);
    const { rowCount } = await hub.query(
      `INSERT INTO stipple_entry (studio, device, seq, hash, line, mark)
       SELECT $1::uuid, $2::uuid, one.seq, one.hash, one.line, one.mark
       FROM unnest($3::bigint[], $4::text[], $5::bytea[], $6::text[]) AS one (seq, hash, line, mark)
       ON CONFLICT (studio, device, seq) DO NOTHING`,
      [studio, device, ...columns(piece)],
    );
    entries += rowCount ?? 0;
    // Somebody of the same name sent in this very moment.
    if (rowCount !== piece.length) forks.push(...(await differing(hub, studio, device, piece)));
    told?.(entries);
  }
  const apart = forks.map((seq) => ({ ...(lines[seq - 1] as OfferedLine), seq }));
  for (let from = 0; from < apart.length; from += LINES_AT_ONCE)
    await hub.query(
      `INSERT INTO stipple_fork (studio, device, seq, hash, line, mark)
       SELECT $1::uuid, $2::uuid, one.seq, one.hash, one.line, one.mark
       FROM unnest($3::bigint[], $4::text[], $5::bytea[], $6::text[]) AS one (seq, hash, line, mark)
       ON CONFLICT (studio, device, seq, hash) DO NOTHING`,
      [studio, device, ...columns(apart.slice(from, from + LINES_AT_ONCE))],
    );
  return { entries, forks };
};

const columns = (lines: readonly (OfferedLine & { readonly seq: number })[]) => [
  lines.map(({ seq }) => seq),
  lines.map(({ hash }) => hash),
  lines.map(({ line }) => Buffer.from(line, 'utf8')),
  lines.map(({ mark }) => mark ?? null),
];

/** Where nothing is missing and the last one fits, everything before fits: a hash covers all of it. */
const hashesThere = async (
  hub: Hub,
  studio: string,
  device: string,
  lines: readonly OfferedLine[],
): Promise<ReadonlyMap<number, string>> => {
  const { rows } = await hub.query<{ count: string; last: string | null }>(
    'SELECT count(*) AS count, max(seq) AS last FROM stipple_entry WHERE studio = $1 AND device = $2',
    [studio, device],
  );
  const [count, last] = [Number(rows[0]?.count ?? 0), Number(rows[0]?.last ?? 0)];
  if (count === last && count > 0 && count <= lines.length) {
    const { rows: ends } = await hub.query<{ hash: string }>(
      'SELECT hash FROM stipple_entry WHERE studio = $1 AND device = $2 AND seq = $3',
      [studio, device, last],
    );
    if (ends[0]?.hash === lines[last - 1]?.hash)
      return new Map(lines.slice(0, last).map(({ hash }, place) => [place + 1, hash]));
  }
  const all = await hub.query<{ seq: string; hash: string }>(
    'SELECT seq, hash FROM stipple_entry WHERE studio = $1 AND device = $2',
    [studio, device],
  );
  return new Map(all.rows.map(({ seq, hash }) => [Number(seq), hash]));
};

const differing = async (
  hub: Hub,
  studio: string,
  device: string,
  lines: readonly (OfferedLine & { readonly seq: number })[],
): Promise<readonly number[]> => {
  const { rows } = await hub.query<{ seq: string; hash: string }>(
    'SELECT seq, hash FROM stipple_entry WHERE studio = $1 AND device = $2 AND seq = ANY ($3::bigint[])',
    [studio, device, lines.map(({ seq }) => seq)],
  );
  const there = new Map(rows.map(({ seq, hash }) => [Number(seq), hash]));
  return lines.filter(({ seq, hash }) => there.get(seq) !== hash).map(({ seq }) => seq);
};

interface HubRow {
  readonly device: string;
  readonly seq: string;
  readonly hash: string;
  readonly line: Buffer;
  readonly mark: string | null;
}

/** Lines of a studio in the order of its chains, some at a time; `device`: of that one only. */
export const linesOnHub = async function* (
  hub: Hub,
  studio: string,
  device?: string,
): AsyncGenerator<HubRow> {
  for (let after = { device: device ?? NO_DEVICE, seq: device === undefined ? '-1' : '0' }; ;) {
    const { rows } = await hub.query<HubRow>(
      `SELECT device, seq, hash, line, mark FROM stipple_entry
       WHERE studio = $1 AND (device, seq) > ($2::uuid, $3::bigint) ${device === undefined ? '' : 'AND device = $2::uuid'}
       ORDER BY device, seq LIMIT 1000`,
      [studio, after.device, after.seq],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < 1000) return;
    after = { device: last.device, seq: last.seq };
  }
};
const NO_DEVICE = '00000000-0000-0000-0000-000000000000';

/** Everything that the hub holds of a studio, forks too. */
export const offeredByHub = async (hub: Hub, studio: string): Promise<readonly OfferedLine[]> => {
  const lines: OfferedLine[] = [];
  for await (const row of linesOnHub(hub, studio)) lines.push(offered(row));
  const { rows } = await hub.query<HubRow>(
    'SELECT device, seq, hash, line, mark FROM stipple_fork WHERE studio = $1',
    [studio],
  );
  return [...lines, ...rows.map(offered)];
};

export const offered = ({ line, hash, mark }: HubRow): OfferedLine => ({
  line: line.toString('utf8'),
  hash,
  source: 'hub',
  ...(mark === null ? {} : { mark }),
});
