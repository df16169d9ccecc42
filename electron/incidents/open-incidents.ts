import type { AuthorId } from '../../shared/brand.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { MediaService } from '../media/media-service.ts';
import type { ClientsService } from '../people/clients-service.ts';
import type { VisitBook } from '../people/visit-book.ts';
import type { RecordWriter } from '../record-writer.ts';
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
}: Deps) => {
  const clientName = clients.nameOf;
  const adverse = createAdverseService({ reader: store, writer, visits, studio, clock, author, clientName });
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
  return {
    calls: createCalls({ reader: store, writer, visits, media, studio, clock, author, clientName }),
    adverse,
    adversePaper,
    exposures: createExposureService({ reader: store, writer, studio, clock }),
  };
};
