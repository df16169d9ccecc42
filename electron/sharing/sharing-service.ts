import { existsSync } from 'node:fs';
import type { ClientId } from '../../shared/brand.ts';
import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { StudioPicture } from '../../shared/sharing/picture.ts';
import type { ClientElsewhere } from '../../shared/people/client.ts';
import { tabletsView } from '../../shared/sharing/view.ts';
import type { TabletsView } from '../../shared/sharing/view.ts';
import { addMinutes, dateIn } from '../../shared/time.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { GivenUp, paced } from '../backup/pace.ts';
import type { Line } from '../record-writer.ts';
import type { Elsewhere } from './elsewhere.ts';
import { keepCheckedEnds } from './checked-ends.ts';
import { clientElsewhere } from './client-elsewhere.ts';
import { createEnrolling } from './enrolling.ts';
import { erasingHere } from './erased-here.ts';
import { handKeys } from './hand-keys.ts';
import { oneLook } from './one-look.ts';
import type { LookDone } from './one-look.ts';
import { othersFolderOf } from './others.ts';
import { whySharing } from './sharing-problem.ts';
import type { SharingDeps } from './sharing-deps.ts';
import type { ShareProblem } from './share-work.ts';

export type SharingService = ReturnType<typeof createSharingService>;

const EVERY_MINUTES = 60;
const SHOWN = 30;

/** This tablet among the others of its studio: by itself after every ended session and each hour of use, and when somebody asks. */
export const createSharingService = (deps: SharingDeps) => {
  const { dataDir, reader, vault, writer, author, clock, background, log, onChange, files, told } = deps;
  const erasedHere = erasingHere(deps);
  let picture: LookDone['told']['picture'] | undefined;
  let elsewhere: Elsewhere | undefined;
  let problem: Sentence | null = null;
  let sharedAt: Instant | null = null;
  let triedAt: Instant | undefined;
  let going: Promise<void> | undefined;
  let isOver = false;
  let isLooked = false;

  const folder = (): string | null => {
    let found: string | null = null;
    for (const { state, body } of reader.read({ kind: 'sharing.set' }))
      if (state === 'open') found = (body as { readonly folder: string | null }).folder;
    return found;
  };
  const dayOf = (at: Instant): LocalDate => dateIn(deps.zone(), at);
  const view = (): TabletsView =>
    tabletsView({ folder: folder(), running: going !== undefined, sharedAt, problem, picture }, deps.zone());

  /** Nothing goes on while a finger is on the glass or something else of main's own has its turn. */
  const pace = () => {
    const next = paced(async () => {
      await background.run(
        () => false,
        () => isOver,
      );
      if (isOver) throw new GivenUp();
    });
    return async (): Promise<void> => next();
  };

  const inPace = async (bits: Generator<undefined, void>, next = pace()): Promise<void> => {
    while (bits.next().done !== true) await next();
  };

  const lookWith = async (
    place: string | null,
    publicKey: string | null,
    brought?: ClientId,
  ): Promise<LookDone | ShareProblem> => {
    await inPace(told.reading());
    const asked = {
      dataDir,
      folder: place,
      publicKey,
      brought,
      held: files.held(),
      heldVisits: told.held(),
    };
    const looked = await oneLook(deps.run, asked, vault.exchange);
    if (isOver) throw new GivenUp();
    return looked;
  };
  const show = async (looked: LookDone): Promise<void> => {
    const { told: seen, names, colleagues, elsewhere: gathered, files: fresh, destroyed, releases } = looked;
    const next = pace();
    deps.onStock(looked.stock);
    releases.forEach(deps.onRelease);
    for (const one of colleagues) {
      await next();
      deps.onColleague(one);
    }
    for (const file of fresh) {
      await next();
      files.put(file);
      deps.onFile(file);
    }
    for (const photo of destroyed) {
      await next();
      deps.destroyPhoto(photo);
    }
    for (const name of names) {
      await next();
      gathered.name(name);
    }
    picture = seen.picture;
    const ends = seen.picture.tablets.flatMap(({ end }) => (end === null ? [] : [end.hash]));
    if (ends.length > 1) keepCheckedEnds(dataDir, ends, vault.sign);
    elsewhere = gathered.elsewhere;
    deps.onSaid(seen.picture.said);
    for (const client of new Set([...fresh.map((file) => file.client), ...unheard()])) {
      await next();
      deps.onHeard(client);
    }
    deps.onAfter(looked.after);
    await deps.onLooked(next);
    // The longest comes last: nothing that keeps somebody safe waits for it.
    told.hear(looked.ended);
    for (const visit of looked.visits) await inPace(told.telling(visit), next);
    told.hear(looked.ended);
    deps.onTold();
  };
  /** At the first look: whoever has a session open here, since a kill may have come between a file and what follows from it. */
  const unheard = (): readonly ClientId[] => {
    if (isLooked || files.isEmpty()) return [];
    isLooked = true;
    return reader.sessions({ openOnly: true }).map(({ client }) => client);
  };

  /** Moves lines, hands keys over, writes down what was heard, and sends that too. */
  const round = async (place: string): Promise<void> => {
    const looked = await lookWith(place, vault.exchange.publicKey());
    if ('is' in looked) return failed(looked, place);
    const { told: seen } = looked;
    const handed = await handKeys({
      vault,
      facts: () => seen.facts,
      device: seen.device,
      dataDir,
      place: deps.parcels(place),
      erased: new Set(seen.picture.erased),
      pace: pace(),
    });
    await show(looked);
    const kept = erasedHere(seen.picture.erased);
    // Whose key is here still is not confirmed as erased.
    const news = seen.news.filter(
      ({ kind, client }) => kind !== 'erasure.confirmed' || client === undefined || !kept.has(client),
    );
    if (news.length > 0) {
      const saved = writer.append('device', news);
      if (!saved.ok) return;
    }
    if (handed.taken > 0) told.tryAgain();
    // What was written about it is for the others too.
    let last: LookDone = looked;
    if (news.length > 0 || handed.taken > 0) {
      const again = await lookWith(place, null);
      if ('is' in again) return failed(again, place);
      await show(again);
      last = again;
    }
    problem = null;
    sharedAt = clock.now();
    await readOn(last);
  };
  /** Visits that there was no room for in one look. */
  const readOn = async (looked: LookDone): Promise<void> => {
    for (let { visitsLeft } = looked; visitsLeft > 0;) {
      const next = await lookWith(null, null);
      if ('is' in next) return;
      await show(next);
      // Fewer each time: what cannot be told is not asked for again.
      if (next.visitsLeft >= visitsLeft) return;
      ({ visitsLeft } = next);
    }
  };
  const failed = (no: ShareProblem, place: string): void => {
    problem = whySharing(no, place);
  };

  /** One at a time; whoever asks meanwhile gets the answer of the one that goes on. */
  const alone = (place: string, work: () => Promise<void>): Promise<void> =>
    (going ??= (async () => {
      onChange();
      try {
        await work();
      } catch (error) {
        // Closed in between: the next start goes on.
        if (isOver) return;
        log.write('sharing', error);
        const code = (error as NodeJS.ErrnoException).code ?? '';
        failed({ is: 'failed', code: typeof code === 'string' ? code : '' }, place);
      } finally {
        going = undefined;
        if (!isOver) onChange();
      }
    })());
  /** What follows may begin a look of its own. */
  const followed = async (work: Promise<void>): Promise<void> => {
    await work;
    if (!isOver) await deps.follow(picture?.said ?? []);
  };
  const share = (place: string): Promise<void> => {
    triedAt = clock.now();
    return followed(alone(place, () => round(place)));
  };
  const soon = (): void => {
    const place = isOver || reader.damage() !== undefined ? null : folder();
    if (place !== null) void share(place);
  };

  const write = (line: Line): Result<null, Failure> => {
    const saved = writer.append(author(), [line]);
    return saved.ok ? ok(null) : saved;
  };
  const freshen = async (): Promise<void> => {
    await going;
    const place = folder();
    if (place !== null && reader.damage() === undefined) await share(place);
  };
  const enrolling = createEnrolling({ picture: () => picture, folder, write, freshen, view });

  return {
    view,
    /** `undefined` until the other tablets were looked at, or where there are none. */
    elsewhere: (): Elsewhere | undefined => elsewhere,
    /** Sessions of this tablet about which another one said something. */
    talked: (): StudioPicture['talked'] => picture?.talked ?? [],
    /** How far the others were heard; `undefined` where this tablet works alone. */
    tablets: (): Pick<StudioPicture, 'tablets' | 'isWhole'> | undefined =>
      picture !== undefined && picture.tablets.length > 1 ? picture : undefined,
    /** There are others, and they were not looked at yet. */
    isUnread: (): boolean => picture === undefined && existsSync(othersFolderOf(dataDir)),
    /** Clients of the other tablets by a part of their name or phone. */
    find: (text: string): readonly ClientElsewhere[] =>
      (elsewhere?.directory.find(text, SHOWN) ?? [])
        // A key alone is nobody's file yet: somebody opened it and was interrupted.
        .filter(({ id }) => !deps.isKnown(id))
        .map((one) => clientElsewhere(one, elsewhere, dayOf)),
    soon,
    /** Fetches the file of a client of another tablet with its photos, the newest that can be had. */
    fetch: async (client: ClientId): Promise<void> => {
      await going;
      await alone('', async () => {
        const newest = await lookWith(folder(), null, client);
        // Without the folder what is held here counts.
        const looked = 'is' in newest ? await lookWith(null, null, client) : newest;
        if (!('is' in looked)) await show(looked);
      });
    },
    /** The newest that lies in the folder, where it can be reached; else what is held counts. */
    freshen,
    /** At the start, behind the first screen: what is held of the others already. */
    look: async (): Promise<void> => {
      if (isOver || !existsSync(othersFolderOf(dataDir)) || reader.damage() !== undefined) return;
      await followed(
        alone('', async () => {
          const looked = await lookWith(null, null);
          if ('is' in looked) return;
          await show(looked);
          await readOn(looked);
        }),
      );
    },
    /** Now and then: when the last try is an hour ago. */
    tick: (): void => {
      if (triedAt === undefined || addMinutes(triedAt, EVERY_MINUTES) <= clock.now()) soon();
    },
    now: async (): Promise<Result<TabletsView, Failure>> => {
      await freshen();
      return ok(view());
    },
    /** What lies there is shown, and counts once somebody compared the words. */
    choose: async (): Promise<Result<TabletsView, Failure | Cancelled>> => {
      const place = await deps.askFolder();
      if (place === undefined) return err({ kind: 'cancelled' });
      const saved = write({ kind: 'sharing.set', body: { folder: place } });
      if (!saved.ok) return saved;
      await going;
      await share(place);
      return ok(view());
    },
    stop: (): Result<TabletsView, Failure> => {
      const saved = write({ kind: 'sharing.set', body: { folder: null } });
      problem = null;
      return saved.ok ? ok(view()) : saved;
    },
    ...enrolling,
    close: (): void => {
      isOver = true;
    },
  };
};
