import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import { clientHistory } from '../../shared/people/client-history.ts';
import type { ClientHistory } from '../../shared/people/client-history.ts';
import type { ClientPage } from '../../shared/people/client.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { SessionOpenThere } from '../../shared/sharing/open-there.ts';
import { failure } from '../../shared/words/failures.ts';
import type { createAdverseService } from '../incidents/adverse-service.ts';
import { dataOf } from '../session/live-sessions.ts';
import type { SessionService } from '../session/session-service.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { VisitBook } from './visit-book.ts';

/** Of an ended session the clear lines say enough: a page with forty of them replays none. */
export const clientSessionIn =
  (
    sessions: Pick<SessionService, 'loaded'>,
    openThere: (client: ClientId, session: SessionId) => SessionOpenThere | undefined,
  ) =>
  (row: SessionRow): ClientPage['sessions'][number] => {
    const there = row.ending === null ? openThere(row.client, row.session) : undefined;
    const one = row.ending === null ? sessions.loaded(row.session) : undefined;
    return {
      session: row.session,
      openedAt: row.openedAt,
      kind: row.kind as ClientPage['sessions'][number]['kind'],
      ending: row.ending,
      place: one?.ok === true ? dataOf(one.value).place : (row.ending ?? 'suspended'),
      recordNumber: row.recordNumber,
      ...(there === undefined ? {} : { openThere: there }),
      ...(row.corrected === undefined ? {} : { timeDoubtful: true }),
    };
  };

interface Deps {
  readonly nameOf: (client: ClientId) => string | undefined;
  readonly studio: StudioService;
  readonly visits: VisitBook;
  readonly adverse: Pick<ReturnType<typeof createAdverseService>, 'standing'>;
  readonly today: () => LocalDate;
  readonly personOf: (client: ClientId) => readonly ClientId[];
}

/** A client's past over all visits. */
export const clientHistoryIn =
  ({ nameOf, studio, visits, adverse, today, personOf }: Deps) =>
  async (client: ClientId): Promise<Result<ClientHistory, Failure>> => {
    if (nameOf(client) === undefined) return err(failure('not-found', 'client'));
    const { protocol } = studio.release();
    return ok(
      clientHistory(await visits.visitsOf(client), {
        today: today(),
        wordings: Object.fromEntries(protocol.consents.map(({ id, wordingVersion }) => [id, wordingVersion])),
        zoneOrder: protocol.zones.map(({ code }) => code),
        cases: personOf(client).flatMap(adverse.standing),
      }),
    );
  };
