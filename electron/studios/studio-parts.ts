import type { ClientId } from '../../shared/brand.ts';
import { searchKey } from '../../shared/people/search.ts';
import type { Studio } from '../../shared/people/studio.ts';
import { dateIn } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import { recallTexts } from '../../shared/words/recall.ts';
import type { Background } from '../background.ts';
import { createDesk } from '../desk/completed.ts';
import { createDeskSearch } from '../desk/desk-search.ts';
import { createReview } from '../desk/review.ts';
import { createRowWriter } from '../desk/row-writer.ts';
import { createSampling } from '../desk/sampling.ts';
import { createStaffBook } from '../people/staff-book.ts';
import { clientDetails } from '../people/client-details.ts';
import type { RecordWriter } from '../record-writer.ts';
import { createStockLedger } from '../stock/ledger.ts';
import { createRecall } from '../stock/recall.ts';
import { rulesFrom } from '../stock/session-lots.ts';
import { zoneNameIn } from '../../shared/scalp/zone-name.ts';
import { createStudioService } from '../studio/studio-service.ts';
import { digest } from '../workspace-deps.ts';
import type { Workspace } from '../workspace.ts';
import { createStudioFigures } from './studio-figures.ts';
import { createToldHere } from './told-here.ts';
import type { ToldBefore } from './told-here.ts';
import type { MergedRecord } from './merged-reader.ts';

interface Deps {
  readonly record: MergedRecord;
  readonly workspace: Workspace;
  readonly writer: RecordWriter;
  /** Of the tablet that began the studio. */
  readonly studioChain: string;
  readonly before: ToldBefore;
  readonly background: Background;
  readonly onChange: () => void;
}

/** What a manager's desk is made of, on all tablets of a studio as one record: the same parts as over one tablet. */
export const partsOn = ({ record, workspace, writer, studioChain, before, background, onChange }: Deps) => {
  const { clockNow, people } = workspace;
  const clock = { now: clockNow };
  const member = people.tablet.member;
  const book = createStaffBook(record);
  const service = createStudioService(record, writer, digest, book, member, clockNow);
  const house = ((): Studio | undefined => {
    let found: Studio | undefined;
    // Each tablet says at its first start what studio it is in; the one that began it counts.
    for (const { seq, state, body } of record.read({ kind: 'studio.set' }))
      if (state === 'open' && record.originOf(seq)?.chain === studioChain) found = body as unknown as Studio;
    return found ?? workspace.studio.studio();
  })();
  const studio = { ...service, studio: () => house };
  const zone = (): string => house?.timeZone ?? 'UTC';
  const today = (): LocalDate => dateIn(zone(), clockNow());
  const author = () => workspace.studio.person()?.id ?? ('device' as const);

  const named = new Map<ClientId, { readonly fullName: string; readonly phone: string }>();
  const client = (id: ClientId) => {
    const known = named.get(id) ?? clientDetails(record, id, studio.nameOf)?.fields;
    // Of whom no key has come yet one may come.
    if (known !== undefined) named.set(id, known);
    return known;
  };
  const rows = createRowWriter({ studio, clientName: (id) => client(id)?.fullName });
  const summaries = createToldHere({
    reader: record,
    studio,
    before,
    onMade: (visit, told) => search.told(visit, told),
  });
  const search = createDeskSearch({
    reader: record,
    summaries,
    background,
    spoken: workspace.spoken,
    wordsOf: rows.wordsOf,
    nameOf: (id, { say }) => searchKey(client(id)?.fullName ?? say(recallTexts.erased), ''),
    onProgress: onChange,
  });
  const review = createReview({
    reader: record,
    writer,
    clock,
    studio,
    tablet: people.tablet,
    book: people.book,
    author,
  });
  const sampling = createSampling({ reader: record, writer, clock, studio, author, digest });
  const figures = createStudioFigures({ record, summaries, today, zone });
  const ledger = createStockLedger({ reader: record, writer, author });
  const newest = () => service.newestRelease()?.protocol ?? workspace.studio.release().protocol;
  const recall = createRecall({
    reader: record,
    ledger,
    rules: () => rulesFrom(newest(), today()),
    now: clockNow,
    dayOf: (at) => dateIn(zone(), at),
    nameOf: studio.nameOf,
    zoneNamed: (code) => zoneNameIn(newest(), code),
    client,
    others: { uses: () => [], client: () => undefined, heard: () => null },
  });
  const desk = createDesk({
    reader: record,
    studio,
    review,
    lists: record.deskList,
    today,
    summaries,
    search,
    rows,
    sealOf: ({ sheetSeq }) => (sheetSeq === null ? null : (record.sealOf(sheetSeq) ?? null)),
    // Paper is offered anew where the session was made, not from here.
    noteIsStale: () => false,
    copiesOf: (session) =>
      ['sheet.printed', 'sheet.saved', 'note.printed', 'note.saved'].reduce(
        (sum, kind) => sum + [...record.read({ session, kind })].length,
        0,
      ),
  });
  return {
    desk,
    sampling,
    figures,
    recall,
    summaries,
    zone,
    name: house?.name ?? '',
    isErased: record.isErased,
    drop: search.drop,
  };
};
export type StudioParts = ReturnType<typeof partsOn>;
