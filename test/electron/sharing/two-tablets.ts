import { must } from '../../../shared/result.ts';
import type { JsonValue } from '../../../shared/brand.ts';
import type { EntryKind } from '../../../shared/journal/kinds.ts';
import type { Store } from '../../../electron/store/store.ts';
import { setUpStore } from '../store/setup-store.ts';
import type { Bench } from '../store/setup-store.ts';

export interface RealTablet {
  readonly bench: Bench;
  readonly store: Store;
  readonly write: (kind: EntryKind, body: JsonValue, session?: boolean) => void;
}

/** A tablet with a record of its own on the disk. */
export const realTablet = (): RealTablet => {
  const bench = setUpStore();
  const store = bench.open();
  return {
    bench,
    store,
    write: (kind, body, inSession = false) =>
      void must(
        store.append([
          {
            ...bench.clock(),
            by: 'device',
            kind,
            body,
            ...(inSession ? { session: bench.session, client: bench.client } : {}),
          },
        ]),
      ),
  };
};

const named = ({ bench: { vault } }: RealTablet) => ({
  deviceId: vault.deviceId,
  publicKey: vault.publicKey,
});
const endOf = ({ bench, store }: RealTablet) => {
  const { seq, hash } = store.head();
  return { deviceId: bench.vault.deviceId, seq, hash };
};

/** Two tablets of one studio, with records on the disk, that heard each other once. */
export const twoTablets = (): readonly [RealTablet, RealTablet] => {
  const [one, two] = [realTablet(), realTablet()];
  one.write('device.enrolled', { ...named(two), tablet: 2 });
  two.write('studio.joined', named(one));
  two.write('device.heard', endOf(one));
  one.write('device.heard', endOf(two));
  return [one, two];
};
