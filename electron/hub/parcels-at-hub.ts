import type { ParcelPlace } from '../sharing/parcels.ts';
import type { HubAddress, Hub } from './connect.ts';

/** Between two keys the line stays open; then it is closed by itself. */
const IDLE_MS = 5_000;

/** Keys on their way over a hub, from main: the line is opened with the first question. */
export const parcelsAtHub = (address: HubAddress, studio: () => string): ParcelPlace => {
  let line: Promise<Hub> | undefined;
  let closing: NodeJS.Timeout | undefined;
  const opened = async (): Promise<Hub> => {
    const { connectHub } = await import('./connect.ts');
    const hub = await connectHub(address);
    if (hub.ok) return hub.value;
    line = undefined;
    throw Object.assign(new Error(hub.error.is), { code: 'hub' });
  };
  const close = (): void => {
    const open = line;
    line = undefined;
    void open?.then((hub) => hub.end()).catch(() => undefined);
  };
  const on = async <T>(work: (place: ParcelPlace) => Promise<T>): Promise<T> => {
    clearTimeout(closing);
    line ??= opened();
    const hub = await line;
    const { parcelsOnHub } = await import('./parcels.ts');
    try {
      return await work(parcelsOnHub(hub, studio()));
    } catch (error) {
      close();
      throw error;
    } finally {
      closing = setTimeout(close, IDLE_MS).unref();
    }
  };
  return {
    list: (device) => on((place) => place.list(device)),
    read: (name) => on((place) => place.read(name)),
    put: (name, parcel) => on((place) => place.put(name, parcel)),
    remove: (name) => on((place) => place.remove(name)),
  };
};
