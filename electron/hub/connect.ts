import { readFileSync } from 'node:fs';
import pg from 'pg';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { HubTrouble } from '../../shared/sharing/hub.ts';

export interface HubAddress {
  /** `postgres://role@host:port/database`; the password rather in STIPPLE_HUB_PASSWORD, where no list of processes shows it. */
  readonly url: string;
  /** File with the one certificate that is believed, PEM; left out: those that this computer believes. */
  readonly certificate?: string | undefined;
  /** The same as text. */
  readonly pem?: string | undefined;
  readonly password?: string | undefined;
}

export type Hub = pg.Client;

/** Why a hub is none now. `asked`: no password was given; `owner`: only the owner of the database may do that. */
export interface HubNo {
  readonly is: HubTrouble;
  readonly which?: 'file' | 'ended' | 'asked' | 'owner';
  readonly value?: string | number;
}

/** What PostgreSQL has to be at least, and what is in the schema. */
const LEAST_SERVER = 150_000;
export const SCHEMA_VERSION = 1;
export const NOBODY = '00000000-0000-0000-0000-000000000000';

const here = new Set(['localhost', '127.0.0.1', '::1', '[::1]', '']);

/** Opens the hub over TLS; in clear only on this very computer. */
export const connectHub = async ({
  url,
  certificate,
  pem,
  password,
}: HubAddress): Promise<Result<Hub, HubNo>> => {
  let address: URL;
  let [user, typed, database] = ['', '', ''];
  try {
    address = new URL(url);
    [user = '', typed = '', database = ''] = [
      address.username,
      address.password,
      address.pathname.slice(1),
    ].map((part) => decodeURIComponent(part));
  } catch {
    return err({ is: 'address' });
  }
  if (!/^postgres(ql)?:$/.test(address.protocol)) return err({ is: 'address' });
  const isHere = here.has(address.hostname) && certificate === undefined && pem === undefined;
  let ssl: pg.ClientConfig['ssl'] = false;
  if (!isHere)
    try {
      ssl =
        certificate === undefined && pem === undefined
          ? { rejectUnauthorized: true }
          : // The pinned certificate says who it is; its name need not be that of the computer.
            {
              rejectUnauthorized: true,
              ca: pem ?? readFileSync(certificate ?? ''),
              checkServerIdentity: () => undefined,
            };
    } catch {
      return err({ is: 'certificate', which: 'file', value: certificate ?? '' });
    }
  const secret = typed === '' ? password : typed;
  const client = new pg.Client({
    host: address.hostname === '' ? 'localhost' : address.hostname.replace(/^\[|\]$/g, ''),
    port: Number(address.port === '' ? 5432 : address.port),
    database: database === '' ? 'postgres' : database,
    user: user === '' ? 'postgres' : user,
    ...(secret === undefined ? {} : { password: secret }),
    ssl,
    application_name: 'stipple',
    connectionTimeoutMillis: 10_000,
    // A line that hangs must not hold a tablet for ever; what was sent until then is there.
    query_timeout: 120_000,
    keepAlive: true,
  });
  // A link that breaks between two questions is told by the next one.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    return err(connectProblem(error));
  }
  return ok(client);
};

/** Whether the hub is one that this version can use. */
export const checkSchema = async (hub: Hub): Promise<HubNo | undefined> => {
  const old = await oldServer(hub);
  if (old !== undefined) return old;
  const { rows } = await hub.query<{ there: string | null }>(
    "SELECT to_regclass('stipple_version')::text AS there",
  );
  if (rows[0]?.there == null) return { is: 'no-schema' };
  const { rows: versions } = await hub.query<{ version: number }>(
    'SELECT max(version)::int AS version FROM stipple_version WHERE studio = $1',
    [NOBODY],
  );
  const version = versions[0]?.version ?? 0;
  if (version < SCHEMA_VERSION) return { is: 'old-schema', value: version };
  return version > SCHEMA_VERSION ? { is: 'new-schema', value: version } : undefined;
};

/** PostgreSQL has to be 15 at least; what only speaks like it names a version of its own. */
const oldServer = async (hub: Hub): Promise<HubNo | undefined> => {
  const version = await serverVersion(hub);
  if (version >= LEAST_SERVER) return undefined;
  const { rows } = await hub.query<{ version: string }>('SELECT version()');
  return /Cockroach|Yugabyte|-YB-/i.test(rows[0]?.version ?? '')
    ? undefined
    : { is: 'wrong-version', value: Math.floor(version / 10_000) };
};

export const serverVersion = async (hub: Hub): Promise<number> => {
  const { rows } = await hub.query<{ server_version_num: string }>(
    "SELECT current_setting('server_version_num') AS server_version_num",
  );
  return Number(rows[0]?.server_version_num ?? 0);
};

/** What went wrong; a defect of ours is thrown on. */
export const hubProblem = (error: unknown): HubNo => {
  const { code, message = '' } = error as { readonly code?: string; readonly message?: string };
  const known = code === undefined ? undefined : problems[code];
  if (known !== undefined) return known;
  if (/does not support SSL/i.test(message)) return { is: 'no-tls' };
  if (/timeout|terminated|Connection (ended|closed)|not queryable/i.test(message)) return { is: 'cut-off' };
  if (/certificate|self[- ]signed|altname/i.test(message)) return { is: 'certificate' };
  if (/password must be/i.test(message)) return { is: 'no-rights', which: 'asked' };
  if (error instanceof pg.DatabaseError)
    return { is: 'refused', value: `${code ?? '?'}: ${message.split('\n')[0] ?? ''}` };
  throw error;
};

/** Before there is a hub nothing of ours is at work: whatever answers there is none, or its TLS is. */
const connectProblem = (error: unknown): HubNo => {
  try {
    return hubProblem(error);
  } catch {
    const { code, message = '' } = error as { readonly code?: string; readonly message?: string };
    return { is: 'refused', value: `${code ?? '?'}: ${message.split('\n')[0] ?? ''}` };
  }
};

const problems: Readonly<Record<string, HubNo>> = {
  ECONNREFUSED: { is: 'unreachable' },
  ENOTFOUND: { is: 'unreachable' },
  EAI_AGAIN: { is: 'unreachable' },
  EHOSTUNREACH: { is: 'unreachable' },
  ENETUNREACH: { is: 'unreachable' },
  ETIMEDOUT: { is: 'unreachable' },
  ECONNRESET: { is: 'cut-off' },
  EPIPE: { is: 'cut-off' },
  '57P01': { is: 'cut-off' },
  '57P02': { is: 'cut-off' },
  '57P03': { is: 'cut-off' },
  '08006': { is: 'cut-off' },
  '28000': { is: 'no-rights' },
  '28P01': { is: 'no-rights' },
  '42501': { is: 'no-rights', which: 'owner' },
  '3D000': { is: 'no-database' },
  '53100': { is: 'full' },
  '25006': { is: 'read-only' },
  DEPTH_ZERO_SELF_SIGNED_CERT: { is: 'certificate' },
  SELF_SIGNED_CERT_IN_CHAIN: { is: 'certificate' },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: { is: 'certificate' },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: { is: 'certificate' },
  CERT_HAS_EXPIRED: { is: 'certificate', which: 'ended' },
  ERR_TLS_CERT_ALTNAME_INVALID: { is: 'certificate' },
};
