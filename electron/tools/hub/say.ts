import { SCHEMA_VERSION } from '../../hub/connect.ts';
import type { HubNo } from '../../hub/connect.ts';

/** What a command says where a hub is none now; it begins with the same word in every language. */
export const sayHub = ({ is, which, value = '' }: HubNo): string => `${is}: ${said(is, which, value)}`;

const said = (is: HubNo['is'], which: HubNo['which'], value: string | number): string => {
  switch (is) {
    case 'address':
      return 'write the hub as postgres://role@host:5432/database';
    case 'no-schema':
      return 'this database is no hub yet: run "npm run hub -- init"';
    case 'old-schema':
      return `the hub's schema is version ${value}, this Stipple needs ${SCHEMA_VERSION}: run "npm run hub -- init"`;
    case 'new-schema':
      return `the hub's schema is version ${value}, of a newer Stipple: update this one`;
    case 'wrong-version':
      return `this is PostgreSQL ${value}; the hub needs 15 or later`;
    case 'no-tls':
      return 'that server speaks without TLS, and Stipple sends nothing in clear: switch "ssl" on in postgresql.conf';
    case 'cut-off':
      return 'the line to the hub broke. What was sent is there; run it again, and it goes on from there';
    case 'unreachable':
      return 'no hub answers there. Is the server on, and the address right? Nothing is lost: run it again later';
    case 'no-database':
      return 'there is no such database on that server: create it first, or mend the address';
    case 'full':
      return 'the disk of the hub is full. Nothing is lost: make room there and run it again';
    case 'read-only':
      return 'that server takes nothing, it is a copy of another: use the address of the first one';
    case 'refused':
      return `the hub said ${value}`;
    case 'certificate':
      if (which === 'file') return `the file ${value} cannot be read`;
      return which === 'ended'
        ? 'the certificate of the server has ended: it needs a new one'
        : 'the server shows another certificate than the pinned one. Send nothing before you know why; a new certificate is pinned with --certificate';
    case 'no-rights':
      if (which === 'asked')
        return 'the hub asks for a password: put it into STIPPLE_HUB_PASSWORD (it was shown when the tablet was admitted)';
      return which === 'owner'
        ? 'this role may not do that: init, prune and check are for the owner of the database'
        : 'the hub does not know this role and password; a revoked tablet is not let in again';
  }
};
