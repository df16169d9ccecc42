import { existsSync } from 'node:fs';
import type { AuthorId, JsonValue } from '../../shared/brand.ts';
import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import type { TabletsRefused } from '../../shared/ipc/tablets-channels.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { StudioPicture } from '../../shared/sharing/picture.ts';
import type { ClientElsewhere } from '../../shared/people/client.ts';
import { tabletsView } from '../../shared/sharing/view.ts';
import type { TabletsView } from '../../shared/sharing/view.ts';
import { addMinutes, dateIn } from '../../shared/time.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import type { Background } from '../background.ts';
import { GivenUp, paced } from '../backup/pace.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Line, RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { createElsewhere } from './elsewhere.ts';
import type { Elsewhere } from './elsewhere.ts';
import { clientElsewhere } from './client-elsewhere.ts';
import { handKeys } from './hand-keys.ts';
import { othersFolderOf } from './others.ts';
import { parcelsInFolder } from './parcels.ts';
import type { RunShare } from './run-share.ts';
import { whySharing } from './sharing-problem.ts';
import type { SealedName, ShareProblem, ShareTold } from './share-work.ts';

export interface SharingDeps {
  readonly dataDir: string;
  readonly reader: Pick<RecordReader, 'read' | 'damage'>;
  readonly vault: Pick<Vault, 'exchange' | 'clients'>;
  readonly writer: RecordWriter;
  readonly author: () => AuthorId;
  readonly zone: () => string;
  readonly clock: Pick<Clock, 'now'>;
  readonly background: Background;
  readonly log: Log;
  readonly onChange: () => void;
  /** Asks the person for a folder. */
  readonly askFolder: () => Promise<string | undefined>;
  readonly run: RunShare;
}

export type SharingService = ReturnType<typeof createSharingService>;
type Answer = Result<TabletsView, Failure | TabletsRefused>;

const EVERY_MINUTES = 60;
const SHOWN = 30;

type Picture = Extract<ShareTold, { readonly is: 'picture' }>;
interface Told {
  readonly told: Picture;
  readonly names: readonly SealedName[];
  readonly elsewhere: ReturnType<typeof createElsewhere>;
}

/** This tablet among the others of its studio: by itself after every ended session and each hour of use, and when somebody asks. */
export const createSharingService = (deps: SharingDeps) => {
  const { dataDir, reader, vault, writer, author, clock, background, log, onChange } = deps;
  let picture: Picture['picture'] | undefined;
  let elsewhere: Elsewhere | undefined;
  let problem: Sentence | null = null;
  let sharedAt: Instant | null = null;
  let triedAt: Instant | undefined;
  let going: Promise<void> | undefined;
  let isOver = false;

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

  /** One look of the thread: what it tells is gathered, and counts when all of it has come. */
  const lookWith = async (place: string | null, publicKey: string | null): Promise<Told | ShareProblem> => {
    let [told, no]: [Picture | undefined, ShareProblem | undefined] = [undefined, undefined];
    const names: SealedName[] = [];
    const gathered = createElsewhere(vault.exchange);
    await deps.run({ dataDir, folder: place, publicKey }, (one) => {
      if (one.is === 'picture') told = one;
      else if (one.is === 'visits') one.visits.forEach(gathered.visit);
      else if (one.is === 'uses') one.uses.forEach(gathered.use);
      else if (one.is === 'names') names.push(...one.names);
      else if (one.is === 'no') no = one.no;
    });
    if (isOver) throw new GivenUp();
    if (no !== undefined) return no;
    if (told === undefined) throw new Error('the look at the tablets ended without an answer');
    return { told, names, elsewhere: gathered };
  };
  const show = async ({ told, names, elsewhere: gathered }: Told): Promise<void> => {
    const next = pace();
    for (const name of names) {
      await next();
      gathered.name(name);
    }
    picture = told.picture;
    elsewhere = gathered.elsewhere;
  };

  /** Moves lines, hands keys over, writes down what was heard, and sends that too. */
  const round = async (place: string): Promise<void> => {
    const looked = await lookWith(place, vault.exchange.publicKey());
    if ('is' in looked) return failed(looked, place);
    const { told } = looked;
    const handed = await handKeys({
      vault,
      facts: () => told.facts,
      device: told.device,
      dataDir,
      place: parcelsInFolder(place),
      erased: new Set(told.picture.erased),
      pace: pace(),
    });
    await show(looked);
    if (told.news.length > 0) {
      const saved = writer.append('device', told.news);
      if (!saved.ok) return;
    }
    // What was written about it is for the others too.
    if (told.news.length > 0 || handed.taken > 0) {
      const again = await lookWith(place, null);
      if ('is' in again) return failed(again, place);
      await show(again);
    }
    problem = null;
    sharedAt = clock.now();
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
  const share = (place: string): Promise<void> => {
    triedAt = clock.now();
    return alone(place, () => round(place));
  };
  const soon = (): void => {
    const place = isOver || reader.damage() !== undefined ? null : folder();
    if (place !== null) void share(place);
  };

  const write = (line: Line): Result<null, Failure> => {
    const saved = writer.append(author(), [line]);
    return saved.ok ? ok(null) : saved;
  };
  const no = (says: Sentence): { readonly ok: false; readonly error: TabletsRefused } =>
    err({ kind: 'tablets-refused', says });

  return {
    view,
    /** `undefined` until the other tablets were looked at, or where there are none. */
    elsewhere: (): Elsewhere | undefined => elsewhere,
    /** How far the others were heard; `undefined` where this tablet works alone. */
    tablets: (): Pick<StudioPicture, 'tablets' | 'isWhole'> | undefined =>
      picture !== undefined && picture.tablets.length > 1 ? picture : undefined,
    /** There are others, and they were not looked at yet. */
    isUnread: (): boolean => picture === undefined && existsSync(othersFolderOf(dataDir)),
    /** Clients of the other tablets by a part of their name or phone. */
    find: (text: string): readonly ClientElsewhere[] =>
      (elsewhere?.directory.find(text, SHOWN) ?? []).map((one) => clientElsewhere(one, elsewhere, dayOf)),
    soon,
    /** At the start, behind the first screen: what is held of the others already. */
    look: async (): Promise<void> => {
      if (isOver || !existsSync(othersFolderOf(dataDir)) || reader.damage() !== undefined) return;
      await alone('', async () => {
        const looked = await lookWith(null, null);
        if (!('is' in looked)) await show(looked);
      });
    },
    /** Now and then: when the last try is an hour ago. */
    tick: (): void => {
      if (triedAt === undefined || addMinutes(triedAt, EVERY_MINUTES) <= clock.now()) soon();
    },
    now: async (): Promise<Result<TabletsView, Failure>> => {
      await going;
      const place = folder();
      if (place !== null && reader.damage() === undefined) await share(place);
      return ok(view());
    },
    /** The folder counts from now on; what lies there is shown, and counts once somebody compared the words. */
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
    /** `add`: this studio takes that tablet in. `join`: this tablet goes to the studio of that one. Somebody compared the words. */
    enrol: async (how: 'add' | 'join', deviceId: string, shown: string): Promise<Answer> => {
      const place = folder();
      const found = picture?.strangers.find((one) => one.deviceId === deviceId && one.words === shown);
      if (picture === undefined || found === undefined || place === null) return no(words.notSame);
      if (how === 'join' && picture.tablets.length > 1) return no(words.alone);
      const { publicKey } = found;
      const tablet = 1 + Math.max(1, ...picture.tablets.map(({ name }) => Number.parseInt(name, 10)));
      const saved = write(
        how === 'add'
          ? { kind: 'device.enrolled', body: { deviceId, publicKey, tablet } }
          : { kind: 'studio.joined', body: { deviceId, publicKey } },
      );
      if (!saved.ok) return saved;
      await going;
      await share(place);
      return ok(view());
    },
    /** What was heard of it until now counts. */
    revoke: async (deviceId: string): Promise<Answer> => {
      const found = picture?.tablets.find((one) => one.deviceId === deviceId);
      if (found === undefined) return no(words.notSame);
      if (found.isThis) return no(words.thisOne);
      if (found.isRevoked) return no(words.already);
      const upTo: JsonValue = found.end === null ? null : { ...found.end };
      const saved = write({ kind: 'device.revoked', body: { deviceId, upTo } });
      if (!saved.ok) return saved;
      await going;
      const place = folder();
      if (place !== null) await share(place);
      return ok(view());
    },
    close: (): void => {
      isOver = true;
    },
  };
};
