import { realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { StaffId } from '../../shared/brand.ts';
import type { StudioSeen } from '../../shared/ipc/studios-pages.ts';
import type { TabletsRefused } from '../../shared/ipc/tablets-channels.ts';
import { mayAlone } from '../../shared/people/may.ts';
import { err } from '../../shared/result.ts';
import type { Phrase, Sentence } from '../../shared/words/message.ts';
import { studiosWords as words } from '../../shared/words/screens/studios.ts';
import type { Background } from '../background.ts';
import type { Log } from '../log.ts';
import { tileOf } from '../people/tablet.ts';
import type { RecordLifecycle } from '../record/lifecycle.ts';
import type { Workspace } from '../workspace.ts';
import { heardOf } from './heard.ts';
import type { RunMerge } from './merge-work.ts';
import { createStudioDesk } from './studio-desk.ts';
import type { OpenDesk, StudioDesk } from './studio-desk.ts';
import { createStudioLives, idOf, isThere } from './studio-lives.ts';
import type { Held } from './studio-lives.ts';

export interface BookDeps {
  /** The record that is open on the screen. */
  readonly own: () => Workspace | undefined;
  readonly ownDir: () => string;
  /** A life of the record in another data folder, with a clock of its own. */
  readonly live: (dataDir: string) => RecordLifecycle;
  readonly folders: () => readonly string[];
  readonly keepFolders: (folders: readonly string[]) => void;
  readonly merge: RunMerge;
  readonly background: Background;
  readonly log: Log;
  readonly onChange: () => void;
}

/** A studio that can be read now, as the person who may. */
export interface Reached {
  readonly id: string;
  readonly isOwn: boolean;
  readonly name: string;
  readonly workspace: Workspace;
  readonly studioDesk: StudioDesk;
  readonly desk: OpenDesk;
}
export interface Unreached {
  readonly id: string;
  readonly name: string;
  readonly why: Sentence;
}

/** Which studios this manager looks after, and what stands between them and each record. */
export const createStudiosBook = (deps: BookDeps) => {
  const { own, ownDir, folders, keepFolders, merge, background, log, onChange } = deps;
  const lives = createStudioLives(deps);
  const { all, workspaceOf } = lives;

  const deskOf = (held: Held, on: Workspace): StudioDesk => {
    if (held.desk?.on === on) return held.desk.desk;
    held.desk?.desk.close();
    const desk = createStudioDesk({ workspace: on, merge, background, log, onChange });
    held.desk = { on, desk };
    return desk;
  };
  const me = (): StaffId | undefined => own()?.studio.person()?.id;

  /** What has to be done before it can be read; nothing where it can. */
  const barred = (held: Held): Pick<StudioSeen, 'state' | 'says' | 'people'> | undefined => {
    const closed = (says: Phrase) => ({ state: 'closed' as const, says, people: [] });
    if (held.life === undefined) return undefined;
    if (!isThere(held.dataDir)) return closed(words.noRecord);
    const twin = lives.sameAs(held);
    if (twin?.is === 'copy') return closed(words.isCopy({ studio: nameOf(twin.held) }));
    if (twin !== undefined) return closed(words.isSameStudio({ studio: nameOf(twin.held) }));
    const state = held.life.state();
    switch (state.phase) {
      case 'locked':
        return { state: 'passphrase', says: words.locked, people: [] };
      case 'failed':
        return closed(words.cannotOpen({ why: state.says, what: state.whatToDo }));
      case 'clock':
        return closed(words.asksClock);
      case 'firstStart':
      case 'showRecovery':
        return closed(words.notSetUp);
      default:
    }
    const open = held.life.workspace();
    if (open === undefined) return closed(words.notSetUp);
    const { tablet, book } = open.people;
    const name = nameOf(held);
    const member = tablet.member();
    const isMine = !tablet.asksPin() || (held.signedFor !== undefined && held.signedFor === me());
    if (member === undefined || tablet.lock() !== 'open' || !isMine)
      return {
        state: 'signIn',
        says: words.whoThere({ studio: name }),
        people: book
          .here()
          .filter((one) => mayAlone('review', tablet.asPerson(one)))
          .map(tileOf),
      };
    return mayAlone('review', tablet.asPerson(member))
      ? undefined
      : closed(words.notReviewer({ name: member.name, studio: name }));
  };
  const names = new WeakMap<Held, string>();
  const nameOf = (held: Held): string =>
    names.get(held) ?? workspaceOf(held)?.studio.studio()?.name ?? basename(held.dataDir);

  /** Read as it is by now; what stands in the way is a sentence. */
  const reach = async (held: Held): Promise<Reached | Unreached> => {
    const { id } = held;
    const no = (why: Sentence): Unreached => ({ id, name: nameOf(held), why });
    const workspace = workspaceOf(held);
    if (barred(held) !== undefined || workspace === undefined)
      return no(words.notOpen({ studio: nameOf(held) }));
    if (workspace.sharing.isUnread()) await workspace.sharing.look();
    const studioDesk = deskOf(held, workspace);
    const desk = await studioDesk.ready();
    // Somebody took it off the list meanwhile, its drive was pulled, or it turned out to be one of the others.
    if (!lives.isHeld(held) || barred(held) !== undefined) return no(words.notOpen({ studio: nameOf(held) }));
    if ('is' in desk) return no(words.notRead({ studio: nameOf(held) }));
    if (desk.name !== '' && names.get(held) !== desk.name) {
      names.set(held, desk.name);
      onChange();
    }
    return { id, isOwn: held.life === undefined, name: nameOf(held), workspace, studioDesk, desk };
  };

  return {
    all,
    barred,
    nameOf,
    workspaceOf,
    reach,
    byId: (id: string): Held | undefined => all().find((one) => one.id === id),
    /** The one on the screen, where it has other tablets: whatever is asked of it alone is asked over all of them. */
    own: (): string | undefined => {
      const sharing = own()?.sharing;
      const hasOthers = sharing !== undefined && (sharing.isUnread() || sharing.tablets() !== undefined);
      return hasOthers ? all()[0]?.id : undefined;
    },
    reachAll: async (only: string | null): Promise<readonly (Reached | Unreached)[]> => {
      const found: (Reached | Unreached)[] = [];
      // One after the other: each has a thread of its own, and the computer few processors.
      for (const held of all()) if (only === null || held.id === only) found.push(await reach(held));
      return found;
    },
    seen: (held: Held): StudioSeen => {
      const name = nameOf(held);
      const no = barred(held);
      const open = workspaceOf(held);
      const isDamaged = open?.store.damage() !== undefined;
      return {
        id: held.id,
        name,
        isOwn: held.life === undefined,
        ...(no ?? { state: 'open' as const, says: isDamaged ? words.damaged : null, people: [] }),
        ...(no !== undefined || open === undefined
          ? { heard: null, lacks: words.notOpen({ studio: name }) }
          : heardOf(open, name, open.studio.studio()?.timeZone ?? 'UTC', held.life === undefined)),
      };
    },
    add: (chosen: string): Sentence | undefined => {
      if (lives.isMadeUp()) return words.notInPractice;
      const dataDir = plainly(chosen);
      const id = idOf(dataDir);
      if (id === idOf(plainly(ownDir()))) return words.sameFolder;
      if (folders().some((one) => idOf(one) === id)) return words.already;
      if (!isThere(dataDir)) return words.noRecord;
      keepFolders([...folders(), dataDir]);
      return undefined;
    },
    leave: (id: string): boolean => {
      if (!lives.leave(id)) return false;
      keepFolders(folders().filter((one) => idOf(one) !== id));
      return true;
    },
    tryAgain: lives.tryAgain,
    signedIn: (held: Held): void => {
      held.signedFor = me();
    },
    close: lives.close,
  };
};

/** By one name, whatever link leads there. */
const plainly = (dataDir: string): string => {
  try {
    return realpathSync(dataDir);
  } catch {
    return resolve(dataDir);
  }
};

export const refused = (says: Sentence): { readonly ok: false; readonly error: TabletsRefused } =>
  err({ kind: 'tablets-refused', says });
