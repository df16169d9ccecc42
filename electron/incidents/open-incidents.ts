import type { AuthorId } from '../../shared/brand.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { OtherVisits } from '../desk/other-visits.ts';
import type { MediaService } from '../media/media-service.ts';
import type { ClientsService } from '../people/clients-service.ts';
import type { VisitBook } from '../people/visit-book.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { AfterElsewhere } from '../sharing/after-elsewhere.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { WorkspaceDeps } from '../workspace-deps.ts';
import { createAdversePaper } from './adverse-paper.ts';
import { createAdverseService } from './adverse-service.ts';
import { createCalls } from './calls.ts';
import { createExposureService } from './exposure-service.ts';

interface Deps extends Pick<WorkspaceDeps, 'store' | 'painter' | 'askWhere' | 'languageFor' | 'print'> {
  readonly writer: RecordWriter;
  readonly visits: VisitBook;
  readonly media: Pick<MediaService, 'addSent'>;
  readonly studio: StudioService;
  readonly clients: Pick<ClientsService, 'nameOf'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly author: () => AuthorId;
  /** Of clients whose file is on another tablet only. */
  readonly others: Pick<OtherVisits, 'fieldsOf' | 'tabletOf'>;
}

/** Unwanted events with their follow-ups and their page, and needle-sticks of the staff. */
export const openIncidents = ({
  store,
  painter,
  askWhere,
  languageFor,
  print,
  writer,
  visits,
  media,
  studio,
  clients,
  clock,
  log,
  author,
  others,
}: Deps) => {
  const clientName = clients.nameOf;
  const adverse = createAdverseService({
    reader: store,
    writer,
    visits,
    studio,
    clock,
    author,
    clientName,
    nameThere: (client) => others.fieldsOf(client)?.fullName,
    tabletOf: others.tabletOf,
  });
  const adversePaper = createAdversePaper({
    adverse,
    studio,
    clock,
    log,
    clientName,
    paint: painter.adverse,
    askWhere,
    languageFor,
    print,
  });
  const calls = createCalls({ reader: store, writer, visits, media, studio, clock, author, clientName });
  return {
    calls,
    adverse,
    /** What the other tablets entered about visits that were over. */
    hearElsewhere: (entries: readonly AfterElsewhere[]): void => {
      calls.hearElsewhere(entries);
      adverse.hearElsewhere(entries);
    },
    adversePaper,
    exposures: createExposureService({ reader: store, writer, studio, clock }),
  };
};
