import type { RecordReader } from '../store/store.ts';

interface DeviceBegun {
  readonly deviceId: string;
  readonly publicKey: string;
}

/** The device that the record began on, as its first entry says: the key that a stranger checks it with. */
export const begunWith = (reader: Pick<RecordReader, 'clearBodyAt'>): DeviceBegun | undefined => {
  const body = reader.clearBodyAt(1);
  if (typeof body !== 'object' || body === null) return undefined;
  const { deviceId, publicKey } = body as Readonly<Record<string, unknown>>;
  return typeof deviceId === 'string' && typeof publicKey === 'string' ? { deviceId, publicKey } : undefined;
};
