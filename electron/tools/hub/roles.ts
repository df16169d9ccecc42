import { randomBytes } from 'node:crypto';
import { isUuid } from '../../../shared/brand.ts';
import type { Answer } from '../answer.ts';
import type { Hub } from '../../hub/connect.ts';

interface Named {
  readonly studio: string | undefined;
  readonly device: string | undefined;
}
const asking: Answer = {
  code: 2,
  lines: ['say with --studio and --device which tablet: "npm run record -- share" prints both'],
};
const roleOf = (device: string): string => `stipple_${device.replaceAll('-', '')}`;

/** A role for one tablet: it may add entries and read them. The password is shown this once. */
export const admitDevice = async (hub: Hub, { studio, device }: Named): Promise<Answer> => {
  if (studio === undefined || device === undefined || !isUuid(studio) || !isUuid(device)) return asking;
  const role = roleOf(device);
  const { rows } = await hub.query<{ revoked_at: Date | null }>(
    'SELECT revoked_at FROM stipple_device WHERE studio = $1 AND device = $2',
    [studio, device],
  );
  if (rows[0] !== undefined)
    return {
      code: 1,
      lines: [
        rows[0].revoked_at === null
          ? `there already: tablet ${device} has the role ${role}`
          : `revoked: tablet ${device} was taken out; a tablet that came back goes on as a new one`,
      ],
    };
  const password = randomBytes(24).toString('base64url');
  await hub.query('BEGIN');
  try {
    await hub.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
    await hub.query(`GRANT stipple_devices TO ${role}`);
    await hub.query(
      'INSERT INTO stipple_device (studio, device, role, admitted_at) VALUES ($1, $2, $3, now())',
      [studio, device, role],
    );
    await hub.query('COMMIT');
  } catch (error) {
    await hub.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
  return { code: 0, lines: [`role: ${role}`, `password: ${password}`, 'It is shown this once.'] };
};

/** A lost or stolen tablet gets nothing more from this hub, from this moment on. */
export const revokeDevice = async (hub: Hub, { studio, device }: Named): Promise<Answer> => {
  if (studio === undefined || device === undefined || !isUuid(studio) || !isUuid(device)) return asking;
  const role = roleOf(device);
  await hub.query('BEGIN');
  try {
    const { rowCount } = await hub.query(
      'UPDATE stipple_device SET revoked_at = now() WHERE studio = $1 AND device = $2 AND revoked_at IS NULL',
      [studio, device],
    );
    if (rowCount === 0) {
      await hub.query('ROLLBACK');
      return {
        code: 1,
        lines: [`not-found: no tablet ${device} of that studio has a role that is in force`],
      };
    }
    await hub.query(`REVOKE stipple_devices FROM ${role}`);
    await hub.query(`ALTER ROLE ${role} NOLOGIN`);
    await hub.query('COMMIT');
  } catch (error) {
    await hub.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
  return { code: 0, lines: [`revoked: ${role}; take the tablet out of the record too (record -- revoke)`] };
};
