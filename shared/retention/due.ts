import { dateIn, isLocalDate } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';

/** An entry as far as anybody reads it without a key. */
export interface ClearEntry {
  readonly at: Instant;
  readonly kind: string;
  readonly client?: string | undefined;
  readonly session?: string | undefined;
  readonly body?: unknown;
}
interface KeptFile {
  readonly client: string;
  /** The number on the last page of theirs; nothing of somebody who never had a session. */
  readonly recordNumber: string | null;
  readonly lastVisit: LocalDate;
  /** The last day on which the file has to be there. */
  readonly keepUntil: LocalDate;
  readonly isDue: boolean;
  /** By the years alone it would be due, but nobody here knows whether they were treated under 18. */
  readonly isUnsure: boolean;
  /** It stays longer because they were treated under 18. */
  readonly isYoung: boolean;
}

/** So many years on; a wait rounds up, so what begins on 29 February ends on 1 March where there is none. */
export const yearsAfter = (day: LocalDate, years: number): LocalDate => {
  const [year = '', month = '', date = ''] = day.split('-');
  const then = `${String(Number(year) + Math.ceil(years)).padStart(4, '0')}-${month}-${date}`;
  return (isLocalDate(then) ? then : then.replace('-02-29', '-03-01')) as LocalDate;
};

/** Who is younger was treated young: the law gives them time until they are grown. */
const GROWN_YEARS = 18;

interface Heard {
  at: Instant;
  /** When the first session began. */
  firstVisit: Instant | null;
  recordNumber: string | null;
  /** Photos that are there, and when each was stored. */
  readonly photos: Map<unknown, Instant>;
  readonly open: Set<string>;
}

const gone = new Set(['client.erased', 'client.discarded']);
/** What a claim may turn on begins the clock anew. */
const begins = (kind: string): boolean =>
  kind === 'client.registered' || kind === 'session.opened' || kind.startsWith('adverse.');
const ends = new Set([
  'session.closed',
  'session.deferred',
  'session.referred',
  'session.declined',
  'session.abandoned',
  'session.mistaken',
  'session.talked',
]);

/** How long the file of each client has to be kept, the first that is due first. Erased ones and drafts have none; an open session is never due. */
export const keptFiles = (
  entries: Iterable<ClearEntry>,
  {
    years,
    photoYears = years,
    youngKeptToAge,
    bornOn,
    zone,
    today,
  }: {
    readonly years: number;
    /** Photos may have to be there longer than the rest; the file stays with them. */
    readonly photoYears?: number;
    /** Of who was under 18 at the first session the file stays until they have this age (brief 7.1). */
    readonly youngKeptToAge: number;
    /** Sealed with the file: nobody knows it without the key. */
    readonly bornOn: (client: string) => LocalDate | undefined;
    readonly zone: string;
    readonly today: LocalDate;
  },
): readonly KeptFile[] => {
  const clients = new Map<string, Heard>();
  for (const { at, kind, client, session, body } of entries) {
    if (client === undefined) continue;
    const photo = (body as { readonly photo?: unknown } | null | undefined)?.photo;
    if (gone.has(kind)) clients.delete(client);
    else if (kind === 'photo.stored') clients.get(client)?.photos.set(photo, at);
    else if (kind === 'photo.destroyed') clients.get(client)?.photos.delete(photo);
    else if (begins(kind)) {
      const known = clients.get(client) ?? {
        at,
        firstVisit: null,
        recordNumber: null,
        photos: new Map<unknown, Instant>(),
        open: new Set<string>(),
      };
      if (at > known.at) known.at = at;
      if (kind === 'session.opened') {
        if (known.firstVisit === null || at < known.firstVisit) known.firstVisit = at;
        const number = (body as { readonly recordNumber?: unknown } | null | undefined)?.recordNumber;
        if (typeof number === 'string') known.recordNumber = number;
        if (session !== undefined) known.open.add(session);
      }
      clients.set(client, known);
    } else if (ends.has(kind) && session !== undefined) clients.get(client)?.open.delete(session);
  }
  return [...clients]
    .map(([client, { at, firstVisit, recordNumber, photos, open }]): KeptFile => {
      const lastVisit = dateIn(zone, at);
      const lastPhoto = [...photos.values()].toSorted().at(-1);
      const fileUntil = yearsAfter(lastVisit, years);
      const photosUntil =
        lastPhoto === undefined ? fileUntil : yearsAfter(dateIn(zone, lastPhoto), photoYears);
      const born = firstVisit === null ? undefined : bornOn(client);
      const wasYoung =
        born !== undefined && firstVisit !== null && dateIn(zone, firstVisit) < yearsAfter(born, GROWN_YEARS);
      const grownUntil = wasYoung ? yearsAfter(born, youngKeptToAge) : fileUntil;
      const keepUntil = [fileUntil, photosUntil, grownUntil].reduce((last, one) => (one > last ? one : last));
      const isOver = open.size === 0 && keepUntil < today;
      // Nobody is younger at the first visit than born on that day: from then on it does not matter.
      const isUnsure =
        isOver &&
        born === undefined &&
        firstVisit !== null &&
        yearsAfter(dateIn(zone, firstVisit), youngKeptToAge) >= today;
      return {
        client,
        recordNumber,
        lastVisit,
        keepUntil,
        isDue: isOver && !isUnsure,
        isUnsure,
        isYoung: wasYoung && grownUntil === keepUntil,
      };
    })
    .toSorted((a, b) => (a.keepUntil < b.keepUntil ? -1 : Number(a.keepUntil > b.keepUntil)));
};
