import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { StaffId } from '../../shared/brand.ts';
import type { Log } from '../log.ts';
import { isPracticeRecord } from '../practice/practice-record.ts';
import type { RecordLifecycle } from '../record/lifecycle.ts';
import { isRecordGone } from '../record-remains.ts';
import { fileIdOf } from '../store/in-place.ts';
import { recordFileOf } from '../store/record-file.ts';
import { inspectVault, readDevice } from '../vault/open-vault.ts';
import type { Workspace } from '../workspace.ts';
import type { StudioDesk } from './studio-desk.ts';

export interface Held {
  readonly id: string;
  readonly dataDir: string;
  /** Nothing for the own one: it has its life already. */
  readonly life: RecordLifecycle | undefined;
  /** Which file it was begun on; nothing while none lay there. */
  readonly on: string | undefined;
  /** By which the tablet names itself, and named itself before it was put back from a backup. */
  readonly devices: readonly string[];
  isBegun?: true;
  desk?: { readonly on: Workspace; readonly desk: StudioDesk };
  /** Who had this tablet when somebody signed in there: for anybody else that does not count. */
  signedFor?: StaffId | undefined;
}

interface Deps {
  /** The record that is open on the screen. */
  readonly own: () => Workspace | undefined;
  /** A life of the record in another data folder, with a clock of its own. */
  readonly live: (dataDir: string) => RecordLifecycle;
  readonly folders: () => readonly string[];
  readonly log: Log;
}

export const idOf = (dataDir: string): string =>
  createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16);
export const isThere = (dataDir: string): boolean =>
  inspectVault(dataDir) !== 'absent' && !isRecordGone(dataDir);

/** The records of the studios on the list, each begun on the file that lies in its folder now. */
export const createStudioLives = ({ own, live, folders, log }: Deps) => {
  const lives = new Map<string, Held>();
  let ownHeld: Held | undefined;
  let isMadeUp = false;

  const part = (held: Held): void => {
    if (lives.get(held.id) === held) lives.delete(held.id);
    held.desk?.desk.close();
    try {
      held.life?.close();
    } catch (error) {
      // Its drive is gone, and with it what it would have put in order.
      log.write('record of a studio', error);
    }
  };
  /** The same tablet, or a copy of its folder. */
  const copied = (held: Held, of: readonly Held[]): Held | undefined =>
    of.find((one) => one.devices.some((device) => held.devices.includes(device)));

  /** A drive that was pulled and comes back, a folder that holds another record by now: what was open on the one before ends. */
  const begin = (dataDir: string, earlier: readonly Held[]): Held => {
    const id = idOf(dataDir);
    const on = isThere(dataDir) ? fileIdOf(recordFileOf(dataDir)) : undefined;
    const before = lives.get(id);
    if (before !== undefined && before.on !== on) part(before);
    const held: Held =
      before !== undefined && before.on === on
        ? before
        : { id, dataDir, life: live(dataDir), on, devices: devicesIn(dataDir) };
    lives.set(id, held);
    // A folder that is not there must not be begun anew in its place, and of two copies of one tablet only one goes on.
    if (held.isBegun === undefined && on !== undefined && copied(held, earlier) === undefined) {
      held.isBegun = true;
      held.life?.begin();
    }
    return held;
  };

  const all = (): readonly Held[] => {
    const open = own();
    if (open === undefined) return [];
    const { dataDir } = open;
    if (ownHeld?.dataDir !== dataDir) {
      ownHeld?.desk?.desk.close();
      ownHeld = { id: idOf(dataDir), dataDir, life: undefined, on: undefined, devices: devicesIn(dataDir) };
      isMadeUp = isPracticeRecord(open.store);
    }
    const found: Held[] = [ownHeld];
    // Whoever tries things in a made-up studio reads no real one, and writes into none.
    if (isMadeUp) for (const held of lives.values()) part(held);
    else
      for (const dir of folders())
        if (!found.some(({ id }) => id === idOf(dir))) found.push(begin(dir, found));
    return found;
  };
  const workspaceOf = (held: Held): Workspace | undefined =>
    held.life === undefined ? own() : held.life.workspace();

  return {
    all,
    workspaceOf,
    isMadeUp: (): boolean => all().length > 0 && isMadeUp,
    /** Whether it still is one of those on the list, as it was. */
    isHeld: (held: Held): boolean => held === ownHeld || lives.get(held.id) === held,
    /** One that is on the list before it and stands for the same: a copy of it, or another tablet of one studio, counts everything twice. */
    sameAs: (held: Held): { readonly held: Held; readonly is: 'copy' | 'studio' } | undefined => {
      const listed = all();
      const earlier = listed.slice(
        0,
        listed.findIndex(({ id }) => id === held.id),
      );
      const copy = copied(held, earlier);
      if (copy !== undefined) return { held: copy, is: 'copy' };
      const [mine, of] = [workspaceOf(held), knownTo];
      const other = earlier.find((one) => {
        const there = workspaceOf(one);
        return (
          (mine !== undefined && one.devices.some((device) => of(mine).has(device))) ||
          (there !== undefined && held.devices.some((device) => of(there).has(device)))
        );
      });
      return other === undefined ? undefined : { held: other, is: 'studio' };
    },
    /** What could not be opened when it was begun: somebody else had it open, the disk refused. */
    tryAgain: (): void => {
      for (const held of all()) if (held.isBegun && held.life?.state().phase === 'failed') held.life.begin();
    },
    leave: (id: string): boolean => {
      const held = lives.get(id);
      if (held !== undefined) part(held);
      return held !== undefined;
    },
    close: (): void => {
      for (const held of lives.values()) part(held);
      ownHeld?.desk?.desk.close();
      ownHeld = undefined;
    },
  };
};

const devicesIn = (dataDir: string): readonly string[] => {
  const device = readDevice(dataDir);
  const from = device?.replacement?.from.deviceId;
  return device === undefined ? [] : [device.deviceId, ...(from === undefined ? [] : [from])];
};

/** Tablets of the same studio, as far as this one was told. */
const knownTo = ({ store, sharing }: Workspace): ReadonlySet<string> => {
  const named = [...store.read({ kind: 'device.enrolled' }), ...store.read({ kind: 'studio.joined' })].map(
    ({ body }) => (body as { readonly deviceId?: unknown } | null)?.deviceId,
  );
  return new Set(
    [...named, ...(sharing.tablets()?.tablets.map(({ deviceId }) => deviceId) ?? [])].filter(
      (one) => typeof one === 'string',
    ),
  );
};
