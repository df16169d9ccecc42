import { readFileSync } from 'node:fs';
import pg from 'pg';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

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

/** What PostgreSQL has to be at least, and what is in the schema. */
const LEAST_SERVER = 150_000;
export const SCHEMA_VERSION = 1;
export const NOBODY = '00000000-0000-0000-0000-000000000000';

const here = new Set(['localhost', '127.0.0.1', '::1', '[::1]', '']);

/** Opens the hub over TLS; in clear only on this very computer. The sentence says what to do. */
export const connectHub = async ({
  url,
  certificate,
  pem,
  password,
}: HubAddress): Promise<Result<Hub, string>> => {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return err('address: write the hub as postgres://role@host:5432/database');
  }
  if (!/^postgres(ql)?:$/.test(address.protocol))
    return err('address: write the hub as postgres://role@host:5432/database');
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
      return err(`certificate: the file ${certificate} cannot be read`);
    }
  const typed = decodeURIComponent(address.password) || password;
  const client = new pg.Client({
    host: address.hostname === '' ? 'localhost' : address.hostname.replace(/^\[|\]$/g, ''),
    port: Number(address.port === '' ? 5432 : address.port),
    database: decodeURIComponent(address.pathname.slice(1)) || 'postgres',
    user: decodeURIComponent(address.username) || 'postgres',
    ...(typed === undefined ? {} : { password: typed }),
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
    return err(hubProblem(error));
  }
  return ok(client);
};

/** Whether the hub is one that this version can use. */
export const checkSchema = async (hub: Hub): Promise<string | undefined> => {
  const old = await oldServer(hub);
  if (old !== undefined) return old;
  const { rows } = await hub.query<{ there: string | null }>(
    "SELECT to_regclass('stipple_version')::text AS there",
  );
  if (rows[0]?.there == null) return 'no-schema: this database is no hub yet: run "npm run hub -- init"';
  const { rows: versions } = await hub.query<{ version: number }>(
    'SELECT max(version)::int AS version FROM stipple_version WHERE studio = $1',
    [NOBODY],
  );
  const version = versions[0]?.version ?? 0;
  if (version < SCHEMA_VERSION)
    return `old-schema: the hub's schema is version ${version}, this Stipple needs ${SCHEMA_VERSION}: run "npm run hub -- init"`;
  return version > SCHEMA_VERSION
    ? `new-schema: the hub's schema is version ${version}, of a newer Stipple: update this one`
    : undefined;
};

/** PostgreSQL has to be 15 at least; what only speaks like it names a version of its own. */
const oldServer = async (hub: Hub): Promise<string | undefined> => {
  const version = await serverVersion(hub);
  if (version >= LEAST_SERVER) return undefined;
  const { rows } = await hub.query<{ version: string }>('SELECT version()');
  return /Cockroach|Yugabyte|-YB-/i.test(rows[0]?.version ?? '')
    ? undefined
    : `wrong-version: this is PostgreSQL ${Math.floor(version / 10_000)}; the hub needs 15 or later`;
};

export const serverVersion = async (hub: Hub): Promise<number> => {
  const { rows } = await hub.query<{ server_version_num: string }>('SHOW server_version_num');
  return Number(rows[0]?.server_version_num ?? 0);
};

/** What went wrong, as a sentence that says what to do; a defect of ours is thrown on. */
export const hubProblem = (error: unknown): string => {
  const { code, message = '' } = error as { readonly code?: string; readonly message?: string };
  const known = code === undefined ? undefined : problems[code];
  if (known !== undefined) return known;
  if (/does not support SSL/i.test(message))
    return 'no-tls: that server speaks without TLS, and Stipple sends nothing in clear: switch "ssl" on in postgresql.conf';
  if (/timeout|terminated|Connection (ended|closed)|not queryable/i.test(message))
    return 'cut-off: the line to the hub broke. What was sent is there; run it again, and it goes on from there';
  if (/certificate|self[- ]signed|altname/i.test(message))
    return problems['DEPTH_ZERO_SELF_SIGNED_CERT'] ?? '';
  if (/password must be/i.test(message)) return noPassword;
  if (error instanceof pg.DatabaseError)
    return `refused: the hub said ${code ?? 'nothing'} (${message.split('\n')[0]})`;
  throw error;
};

const unreachable =
  'unreachable: no hub answers there. Is the server on, and the address right? Nothing is lost: run it again later';
const certificate =
  'certificate: the server shows another certificate than the pinned one. Send nothing before you know why; a new certificate is pinned with --certificate';
const password =
  'no-rights: the hub does not know this role and password; a revoked tablet is not let in again';
const noPassword =
  'no-rights: the hub asks for a password: put it into STIPPLE_HUB_PASSWORD (it was shown when the tablet was admitted)';
const rights =
  'no-rights: this role may not do that: init, prune and check are for the owner of the database';
const cutOff =
  'cut-off: the line to the hub broke. What was sent is there; run it again, and it goes on from there';
const problems: Readonly<Record<string, string>> = {
  ECONNREFUSED: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  ECONNRESET: cutOff,
  EPIPE: cutOff,
  '57P01': cutOff,
  '57P02': cutOff,
  '57P03': cutOff,
  '08006': cutOff,
  '28000': password,
  '28P01': password,
  '42501': rights,
  '3D000': 'no-database: there is no such database on that server: create it first, or mend the address',
  '53100': 'full: the disk of the hub is full. Nothing is lost: make room there and run it again',
  '25006': 'read-only: that server takes nothing, it is a copy of another: use the address of the first one',
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate,
  SELF_SIGNED_CERT_IN_CHAIN: certificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificate,
  CERT_HAS_EXPIRED: 'certificate: the certificate of the server has ended: it needs a new one',
  ERR_TLS_CERT_ALTNAME_INVALID: certificate,
};
