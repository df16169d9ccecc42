import { lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUuid } from '../../shared/brand.ts';
import { shredDurably, writeDurably } from '../store/durable-file.ts';
import { readPlainFile } from '../store/plain-file.ts';
import type { Parcel, ParcelName } from '../vault/key-exchange.ts';

/** Keys on their way, where the tablets meet: unlike lines they can be taken away again, as an erasure asks for. */
export interface ParcelPlace {
  /** Those that this tablet sent, and those that are for it. */
  readonly list: (device: string) => Promise<readonly ParcelName[]>;
  readonly read: (name: ParcelName) => Promise<Parcel | undefined>;
  readonly put: (name: ParcelName, parcel: Parcel) => Promise<void>;
  readonly remove: (name: ParcelName) => Promise<void>;
}

/** `stipple-studio/keys/<from>/<to>/<key>.json` */
export const parcelsInFolder = (folder: string): ParcelPlace => {
  const root = join(folder, 'stipple-studio', 'keys');
  const pathOf = ({ from, to, key }: ParcelName): string => join(root, from, to, `${key}.json`);
  // A link there could make what is destroyed as a parcel be the keys of the record.
  const namesIn = (place: string): readonly string[] =>
    lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(place) : [];
  const idsIn = (place: string): readonly string[] => namesIn(place).filter((name) => isUuid(name));
  return {
    list: (device) => {
      const found: ParcelName[] = [];
      for (const from of idsIn(root))
        for (const to of idsIn(join(root, from)))
          if (from === device || to === device)
            for (const name of namesIn(join(root, from, to))) {
              const key = name.replace(/\.json$/, '');
              if (name.endsWith('.json') && isKey(key)) found.push({ from, to, key });
            }
      return Promise.resolve(found);
    },
    read: (name) => Promise.resolve(parcelAt(pathOf(name))),
    put: (name, parcel) => {
      mkdirSync(join(root, name.from, name.to), { recursive: true });
      writeDurably(pathOf(name), `${JSON.stringify(parcel)}\n`);
      return Promise.resolve();
    },
    remove: (name) => {
      shredDurably(pathOf(name));
      return Promise.resolve();
    },
  };
};

export const isKey = (key: string): boolean => key === 'staff' || isUuid(key);

const parcelAt = (path: string): Parcel | undefined => {
  try {
    return parcelIn(readPlainFile(path).toString('utf8'));
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'EFBIG', 'ENXIO', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
};

/** Reads a parcel as it lies there; `undefined` when it is none. */
export const parcelIn = (text: string): Parcel | undefined => {
  try {
    const { once, nonce, sealed } = JSON.parse(text) as Record<string, unknown>;
    return typeof once === 'string' && typeof nonce === 'string' && typeof sealed === 'string'
      ? { once, nonce, sealed }
      : undefined;
  } catch {
    return undefined;
  }
};
