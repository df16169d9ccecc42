import { stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorId, ClientId } from '../../shared/brand.ts';
import type { BadRequest, Cancelled, Failure } from '../../shared/ipc/contract.ts';
import type { PackMade } from '../../shared/ipc/pack-made.ts';
import { daysOfPeriod } from '../../shared/desk/periods.ts';
import type { Period } from '../../shared/desk/periods.ts';
import { JOURNAL_FORMAT } from '../../shared/journal/entry.ts';
import type { PackPage } from '../../shared/report/pack-report.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { addDays, dateIn, instantIn } from '../../shared/time.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { failure } from '../../shared/words/failures.ts';
import { english } from '../../shared/words/language.ts';
import type { Language } from '../../shared/words/language.ts';
import { paperLanguage } from '../../shared/words/paper-language.ts';
import { packWords as words } from '../../shared/words/pack.ts';
import type { Message } from '../../shared/words/message.ts';
import { packScreen } from '../../shared/words/screens/pack.ts';
import { inTurns } from '../background.ts';
import type { Clock } from '../clock.ts';
import type { Summaries } from '../desk/summaries.ts';
import type { Log } from '../log.ts';
import type { ClientsService } from '../people/clients-service.ts';
import type { StaffBook } from '../people/staff-book.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { Painter } from '../session/paper-service.ts';
import type { Store } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { Vault } from '../vault/vault.ts';
import { fingerprintOf } from '../vault/device-key.ts';
import { begunWith } from './begun-with.ts';
import { clientsTable, overridesTable, peopleTable } from './named-tables.ts';
import { packSessions } from './pack-sessions.ts';
import { damageWords } from '../../shared/words/damage.ts';
import { writePack } from './write-pack.ts';
import type { PackLine } from './write-pack.ts';

export interface PackDeps {
  readonly store: Store;
  readonly writer: RecordWriter;
  readonly clock: Pick<Clock, 'now'>;
  readonly studio: StudioService;
  readonly clients: Pick<ClientsService, 'fieldsOf'>;
  readonly crew: { readonly book: Pick<StaffBook, 'all'> };
  readonly summaries: Pick<Summaries, 'of'>;
  readonly vault: Pick<Vault, 'deviceId' | 'publicKey'>;
  readonly author: () => AuthorId;
  readonly painter: Pick<Painter, 'pack'>;
  readonly log: Log;
  readonly languageFor?: ((tag: string | undefined) => Promise<Language>) | undefined;
  readonly askFolder?: (() => Promise<string | undefined>) | undefined;
}
export interface PackAsked {
  /** `null`: of all time. */
  readonly period: Period | null;
  readonly client: ClientId | null;
  readonly names: boolean;
}
type Made = Result<PackMade, Failure | BadRequest | Cancelled>;

/** Entries read at once. */
const LINES = 200;

const problemOf = (error: unknown): Message | undefined => {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return packScreen.noRoom;
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return packScreen.readOnly;
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'EIO':
      return packScreen.gone;
    default:
      return undefined;
  }
};

/** What could not be written down does not leave. */
class NotRecorded extends Error {
  readonly failure: Failure;
  constructor(what: Failure) {
    super(what.what);
    this.failure = what;
  }
}

/** A folder for an inspector or an insurer, by a button: what `record -- pack` writes, a page to read, and names where they are asked for. */
export const createPackDesk = (deps: PackDeps) => {
  const { store, writer, clock, studio, clients, crew, summaries, vault, author, painter, log } = deps;
  const zone = (): string => studio.studio()?.timeZone ?? 'UTC';
  const dayBegins = (day: LocalDate): Instant =>
    instantIn(zone(), `${day}T00:00:00`) ?? (`${day}T00:00:00.000Z` as Instant);
  const refuse = (says: Message): Made =>
    err({ kind: 'bad-request', channel: 'pack.make', says, issues: [] });

  const lines = function* (): Generator<PackLine> {
    for (let after = 0; ;) {
      const some = store.lines(after, LINES);
      yield* some;
      if (some.length < LINES) return;
      after += some.length;
    }
  };
  /** A name that is not taken yet. */
  const pathIn = (folder: string, madeAt: Instant): string => {
    const name = `stipple-pack-${dateIn(zone(), madeAt)}`;
    for (let count = 1; ; count += 1) {
      const path = join(folder, count === 1 ? name : `${name}-${count}`);
      if (!existsSync(path)) return path;
    }
  };

  const make = async ({ period, client, names }: PackAsked): Promise<Made> => {
    if (client !== null && store.isErased(client)) return err(failure('erased', client.slice(0, 8)));
    const house = studio.studio();
    if (house === undefined) return err(failure('not-found', 'studio'));
    const folder = await deps.askFolder?.();
    if (folder === undefined) return err({ kind: 'cancelled' });
    const madeAt = clock.now();
    const today = dateIn(zone(), madeAt);
    const from = period === null ? null : addDays(today, 1 - daysOfPeriod[period]);
    const until = period === null ? null : today;
    const scope = {
      from: from === null ? null : dayBegins(from),
      until: until === null ? null : dayBegins(addDays(until, 1)),
      client,
    };
    const { deviceId, publicKey } = begunWith(store) ?? vault;
    const fingerprint = fingerprintOf(publicKey);
    try {
      await stat(folder);
      const counted = await inTurns(
        packSessions({ reader: store, lists: store.deskList, summaries, zone }, scope),
      );
      const { pack } = studio.release().protocol;
      const language = paperLanguage((await deps.languageFor?.(undefined)) ?? english, pack);
      const { say } = language;
      const page = (end: PackPage['end']): PackPage => ({
        studio: { name: house.name, phone: house.phone, timeZone: zone() },
        madeAt,
        madeBy: studio.nameOf(author()),
        from,
        until,
        isOneClient: client !== null,
        withNames: names,
        sessions: counted.sessions,
        closed: counted.closed,
        overridden: counted.overridden.length,
        events: counted.events,
        lots: counted.figures.lotsUsed,
        versions: counted.versions,
        notCounted: counted.notCounted,
        guards: counted.figures.guards,
        end,
        fingerprint,
        paper: pack.paper,
        clock: pack.clock,
        dateOrder: pack.dateOrder,
      });
      const path = pathIn(folder, madeAt);
      const { default: checkPage } = await import('./check.html?raw');
      const { entries, files, sha256 } = await writePack(path, {
        header: JSON.stringify({ format: JOURNAL_FORMAT, deviceId, publicKey }),
        lines: lines(),
        checkPage,
        fingerprint,
        language,
        span: scope,
        madeAt,
        unproven: store.notices.includes(damageWords.lastMarkGone),
        more: async function* ({ seq }) {
          yield {
            name: 'overrides.csv',
            about: say(words.overridesAbout),
            bytes: overridesTable(counted.overridden, names, say),
          };
          if (names) {
            yield {
              name: 'clients.csv',
              about: say(words.clientsAbout),
              bytes: await inTurns(clientsTable(counted.clients, clients.fieldsOf, say)),
            };
            yield {
              name: 'people.csv',
              about: say(words.peopleAbout),
              bytes: peopleTable(crew.book.all(), say),
            };
          }
          yield {
            name: 'summary.pdf',
            about: say(words.summaryAbout),
            bytes: await painter.pack(page({ seq, seal: store.sealOf(seq) ?? '–' })),
          };
        },
        beforeItLeaves: (manifest, { seq }) => {
          // Of a damaged record a pack still comes out; that it did cannot be written down any more.
          if (store.damage() !== undefined) return;
          const body = { from, until, names, upTo: seq, manifest };
          const saved = writer.append(author(), [
            { kind: 'pack.exported', ...(client === null ? {} : { client }), body },
          ]);
          if (!saved.ok) throw new NotRecorded(saved.error);
          writer.keepWitness();
        },
      });
      return ok({ path, entries, files, manifestSha256: sha256, sessions: counted.sessions });
    } catch (error) {
      if (error instanceof NotRecorded) return err(error.failure);
      const says = problemOf(error);
      return says === undefined
        ? err(failure('cannot-write-file', log.write('write a pack', error)))
        : refuse(says);
    }
  };
  return { make };
};
