import { isKey, parcelIn } from '../sharing/parcels.ts';
import type { ParcelPlace } from '../sharing/parcels.ts';
import type { Hub } from './connect.ts';

/** Keys on their way, on the hub. */
export const parcelsOnHub = (hub: Hub, studio: string): ParcelPlace => ({
  list: async (device) => {
    const { rows } = await hub.query<{ sender: string; receiver: string; name: string }>(
      'SELECT sender, receiver, name FROM stipple_key WHERE studio = $1 AND (sender = $2 OR receiver = $2)',
      [studio, device],
    );
    return rows
      .filter(({ name }) => isKey(name))
      .map(({ sender, receiver, name }) => ({ from: sender, to: receiver, key: name }));
  },
  read: async ({ from, to, key }) => {
    const { rows } = await hub.query<{ parcel: string }>(
      'SELECT parcel FROM stipple_key WHERE studio = $1 AND sender = $2 AND receiver = $3 AND name = $4',
      [studio, from, to, key],
    );
    return parcelIn(rows[0]?.parcel ?? '');
  },
  put: async ({ from, to, key }, parcel) => {
    await hub.query(
      `INSERT INTO stipple_key (studio, sender, receiver, name, parcel) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (studio, sender, receiver, name) DO NOTHING`,
      [studio, from, to, key, JSON.stringify(parcel)],
    );
  },
  remove: async ({ from, to, key }) => {
    await hub.query(
      'DELETE FROM stipple_key WHERE studio = $1 AND sender = $2 AND receiver = $3 AND name = $4',
      [studio, from, to, key],
    );
  },
});
