import type { Phrase } from '../../shared/words/message.ts';
import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import { english } from '../../shared/words/language.ts';
import type { Language } from '../../shared/words/language.ts';
import { paperLanguage } from '../../shared/words/paper-language.ts';
import { recallTexts } from '../../shared/words/recall.ts';
import { askedOf } from '../../shared/report/recall-report.ts';
import type { RecallPage } from '../../shared/report/recall-report.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import { inTurns } from '../background.ts';
import type { Log } from '../log.ts';
import type { PageFor } from '../report/print-service.ts';
import { saveDurably } from '../store/durable-file.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { ReachChoice, Recall } from './recall.ts';

interface Deps {
  readonly recall: Pick<Recall, 'reaching'>;
  readonly studio: Pick<StudioService, 'studio' | 'release'>;
  readonly log: Log;
  readonly paint: (page: RecallPage) => Promise<Uint8Array>;
  readonly languageFor?: ((tag: string | undefined) => Promise<Language>) | undefined;
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
  readonly print: (
    page: PageFor,
    name: string,
    printer: string | null,
  ) => Promise<Result<{ readonly sentTo: Phrase }, Failure | Cancelled>>;
}
interface Order extends ReachChoice {
  readonly text: string;
  readonly product: string | null;
  readonly how: 'save' | 'print';
  readonly printer: string | null;
}

/** The recall list on paper: everybody to call, for the desk or the authority. */
export const createRecallPaper =
  ({ recall, studio, log, paint, askWhere, languageFor, print }: Deps) =>
  async ({
    text,
    product,
    how,
    printer,
    ...choice
  }: Order): Promise<
    Result<{ readonly path: string } | { readonly sentTo: Phrase }, Failure | Cancelled>
  > => {
    const house = studio.studio();
    if (house === undefined) return err(failure('not-found', 'studio'));
    const { pack } = studio.release().protocol;
    const reach = await inTurns(recall.reaching(text, product, choice));
    // Paper outlives the moment: a part of the list would be taken for all of it.
    if (reach.missing !== null) return err(failure('lists-not-whole', 'recall'));
    const page: RecallPage = {
      reach,
      studio: { name: house.name, phone: house.phone },
      paper: pack.paper,
      dateOrder: pack.dateOrder,
      clock: pack.clock,
      timeZone: house.timeZone,
    };
    // A lot may hold what no file name may, and a notice is longer than one.
    const { say } = paperLanguage((await languageFor?.(undefined)) ?? english, page);
    const what = say(askedOf(page.reach))
      .replace(/[^\p{L}\p{N} -]/gu, ' ')
      .replace(/ +/g, ' ')
      .slice(0, longestName)
      .trim();
    const name = say(recallTexts.fileName({ asked: what }));
    if (how === 'print')
      return print((loaded) => paint({ ...page, paper: loaded ?? page.paper }), name, printer);
    const path = await askWhere(name);
    if (path === undefined) return err({ kind: 'cancelled' });
    try {
      saveDurably(path, await paint(page));
    } catch (error) {
      return err(failure('cannot-write-file', log.write('save recall list', error)));
    }
    return ok({ path });
  };

const longestName = 60;
