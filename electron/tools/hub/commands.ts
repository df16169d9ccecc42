import { inEnglish } from '../../../shared/words/in-english.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUuid } from '../../../shared/brand.ts';
import { createVerifier } from '../../../shared/journal/verify.ts';
import { sha256 } from '../../store/digest.ts';
import { verifierOf } from '../../vault/device-key.ts';
import type { Answer } from '../answer.ts';
import { sayHub } from './say.ts';
import {
  NOBODY,
  SCHEMA_VERSION,
  checkSchema,
  connectHub,
  hubProblem,
  serverVersion,
} from '../../hub/connect.ts';
import type { Hub, HubAddress } from '../../hub/connect.ts';
import { linesOnHub, offered } from '../../hub/lines.ts';

/** Group of all tablets' roles: they add entries and read them, and that is all. */
const GROUP = 'stipple_devices';

/** Does something on the hub and closes it again, whatever happens. */
export const onHub = async (
  address: HubAddress,
  work: (hub: Hub) => Promise<Answer>,
  needsSchema = true,
): Promise<Answer> => {
  const hub = await connectHub(address);
  if (!hub.ok) return { code: 1, lines: [sayHub(hub.error)] };
  try {
    const wrong = needsSchema ? await checkSchema(hub.value) : undefined;
    return wrong === undefined ? await work(hub.value) : { code: 1, lines: [sayHub(wrong)] };
  } catch (error) {
    return { code: 1, lines: [sayHub(hubProblem(error))] };
  } finally {
    await hub.value.end().catch(() => undefined);
  }
};

/** Makes the tables, all of them or none, and the group of the tablets' roles. Done again it changes nothing. */
export const initHub = async (hub: Hub): Promise<Answer> => {
  const state = await checkSchema(hub);
  if (state === undefined) return { code: 0, lines: [`there already: schema version ${SCHEMA_VERSION}`] };
  if (state.is !== 'no-schema') return { code: 1, lines: [sayHub(state)] };
  const schema = readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8');
  const { rows } = await hub.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [GROUP]);
  await hub.query('BEGIN');
  try {
    if (rows.length === 0) await hub.query(`CREATE ROLE ${GROUP} NOLOGIN`);
    await hub.query(schema);
    await hub.query(`GRANT SELECT, INSERT ON stipple_entry, stipple_fork TO ${GROUP}`);
    await hub.query(`GRANT SELECT, INSERT, DELETE ON stipple_key TO ${GROUP}`);
    await hub.query(`GRANT SELECT ON stipple_version, stipple_device TO ${GROUP}`);
    await hub.query('INSERT INTO stipple_version (studio, version) VALUES ($1, $2)', [
      NOBODY,
      SCHEMA_VERSION,
    ]);
    await hub.query('COMMIT');
  } catch (error) {
    await hub.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
  return { code: 0, lines: [`made: the hub, schema version ${SCHEMA_VERSION}`] };
};

/** What is on the hub: numbers and times, as nothing else can be read there. */
export const statusOfHub = async (hub: Hub): Promise<Answer> => {
  const { rows } = await hub.query<{ studio: string; device: string; entries: string; bytes: string }>(
    `SELECT studio, device, count(*) AS entries, sum(length(line)) AS bytes FROM stipple_entry
     GROUP BY studio, device ORDER BY studio, device`,
  );
  const forks = await hub.query<{ studio: string; device: string; seq: string }>(
    'SELECT studio, device, min(seq) AS seq FROM stipple_fork GROUP BY studio, device ORDER BY studio, device',
  );
  const roles = await hub.query<{ device: string; revoked_at: Date | null }>(
    'SELECT device, revoked_at FROM stipple_device',
  );
  const revoked = new Set(roles.rows.filter((one) => one.revoked_at !== null).map(({ device }) => device));
  const studios = new Set(rows.map(({ studio }) => studio));
  return {
    code: forks.rows.length === 0 ? 0 : 1,
    lines: [
      `hub: schema version ${SCHEMA_VERSION}, PostgreSQL ${Math.floor((await serverVersion(hub)) / 10_000)}, ${studios.size} studios`,
      ...rows.map(
        ({ studio, device, entries, bytes }) =>
          `studio ${studio}, tablet ${device}: ${entries} entries, ${bytes} bytes${revoked.has(device) ? ', role revoked' : ''}`,
      ),
      ...forks.rows.map(forkLine),
    ],
  };
};

const forkLine = ({ device, seq }: { readonly device: string; readonly seq: string }): string =>
  `fork: tablet ${device} has two lines with number ${seq}: a copied disk, or an old tablet that turned up again. Both are kept`;

/** Verifies every chain from the hub alone, without a key. */
export const checkHub = async (hub: Hub, studio: string | undefined): Promise<Answer> => {
  const { rows } = await hub.query<{ studio: string; device: string }>(
    'SELECT DISTINCT studio, device FROM stipple_entry ORDER BY studio, device',
  );
  const wanted = rows.filter((row) => studio === undefined || row.studio === studio);
  if (studio !== undefined && wanted.length === 0)
    return { code: 1, lines: [`not-found: there is no studio ${studio} on this hub`] };
  const lines: string[] = [];
  let isSound = true;
  for (const { studio: one, device } of wanted) {
    const verifier = createVerifier({ digest: sha256, verifierOf });
    for await (const row of linesOnHub(hub, one, device)) if (!verifier.push(offered(row))) break;
    const verdict = verifier.end();
    isSound &&= verdict.intact;
    lines.push(
      verdict.intact
        ? `intact: tablet ${device}, ${verdict.entries} entries`
        : `damaged: tablet ${device}, seq ${verdict.seq}, ${verdict.damage}. ${inEnglish(verdict.says)} Share from that tablet again, or put a dump back`,
    );
  }
  const forks = await hub.query<{ studio: string; device: string; seq: string }>(
    'SELECT studio, device, min(seq) AS seq FROM stipple_fork GROUP BY studio, device ORDER BY device',
  );
  const raised = forks.rows.filter((row) => studio === undefined || row.studio === studio);
  return {
    code: isSound && raised.length === 0 ? 0 : 1,
    lines: [`checked: ${wanted.length} chains`, ...lines, ...raised.map(forkLine)],
  };
};

/** Takes a studio that left off the hub, all of it; its record lies on its own tablets. Nothing else is ever removed. */
export const pruneHub = async (
  hub: Hub,
  studio: string | undefined,
  confirmed: string | undefined,
): Promise<Answer> => {
  if (studio === undefined || !isUuid(studio))
    return { code: 2, lines: ['say with --studio which studio left; "status" lists them'] };
  const { rows } = await hub.query<{ entries: string }>(
    'SELECT count(*) AS entries FROM stipple_entry WHERE studio = $1',
    [studio],
  );
  const entries = Number(rows[0]?.entries ?? 0);
  if (entries === 0) return { code: 1, lines: [`not-found: there is no studio ${studio} on this hub`] };
  if (confirmed !== studio)
    return {
      code: 1,
      lines: [
        `would remove: ${entries} entries of studio ${studio}. Nothing was removed: back up its tablets first, then say it again with --remove ${studio}`,
      ],
    };
  await hub.query('BEGIN');
  try {
    for (const table of ['stipple_key', 'stipple_fork', 'stipple_entry', 'stipple_device'])
      await hub.query(`DELETE FROM ${table} WHERE studio = $1`, [studio]);
    await hub.query('COMMIT');
  } catch (error) {
    await hub.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
  return { code: 0, lines: [`removed: ${entries} entries of studio ${studio}`] };
};
