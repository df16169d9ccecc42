import type { Phrase } from '../../shared/words/message.ts';
import { adversePaper } from '../../shared/words/adverse-paper.ts';
import { english } from '../../shared/words/language.ts';
import type { Language } from '../../shared/words/language.ts';
import { paperLanguage } from '../../shared/words/paper-language.ts';
import type { ClientId } from '../../shared/brand.ts';
import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import type { AdversePage } from '../../shared/report/adverse-report.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { PageFor } from '../report/print-service.ts';
import { saveDurably } from '../store/durable-file.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { AdverseService } from './adverse-service.ts';

interface Deps {
  readonly adverse: AdverseService;
  readonly studio: StudioService;
  readonly clock: Clock;
  readonly log: Log;
  readonly clientName: (id: ClientId) => string | undefined;
  readonly paint: (page: AdversePage) => Promise<Uint8Array>;
  readonly languageFor?: ((tag: string | undefined) => Promise<Language>) | undefined;
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
  readonly print: (
    page: PageFor,
    name: string,
    printer: string | null,
  ) => Promise<Result<{ readonly sentTo: Phrase }, Failure | Cancelled>>;
}

interface Order {
  readonly client: ClientId;
  readonly event: string;
  readonly how: 'save' | 'print';
  readonly printer: string | null;
}

/** The report of one unwanted event on paper, for the insurer, the supplier or a doctor. */
export const createAdversePaper =
  ({ adverse, studio, clock, log, clientName, paint, askWhere, languageFor, print }: Deps) =>
  async ({
    client,
    event,
    how,
    printer,
  }: Order): Promise<Result<{ readonly path: Phrase }, Failure | Cancelled>> => {
    const name = clientName(client);
    const row = await adverse.row(client, event);
    const house = studio.studio();
    if (name === undefined || row === undefined || house === undefined)
      return err(failure('not-found', 'event'));
    const { pack } = studio.release().protocol;
    const printedAt = clock.now();
    const pageFor: PageFor = (loaded) =>
      paint({
        row,
        clientName: name,
        studio: { name: house.name, phone: house.phone },
        paper: loaded ?? pack.paper,
        printedAt,
        timeZone: house.timeZone,
        dateOrder: pack.dateOrder,
        clock: pack.clock,
      });
    const { say } = paperLanguage((await languageFor?.(undefined)) ?? english, pack);
    const title = say(adversePaper.fileName({ number: row.recordNumber ?? row.details.onsetOn })).trim();
    if (how === 'print') {
      const sent = await print(pageFor, `${title}.pdf`, printer);
      return sent.ok ? ok({ path: sent.value.sentTo }) : sent;
    }
    const path = await askWhere(`${title}.pdf`);
    if (path === undefined) return err({ kind: 'cancelled' });
    try {
      saveDurably(path, await pageFor(undefined));
    } catch (error) {
      return err(failure('cannot-write-file', log.write('save report of an event', error)));
    }
    return ok({ path });
  };
