import type { Ending } from '../session/stage.ts';
import { clientCopyWords } from '../words/client-copy.ts';
import { copyTableWords as heads } from '../words/copy-tables.ts';
import { languageName } from '../words/languages.ts';
import type { Message } from '../words/message.ts';
import { endingTitle } from '../words/places.ts';
import type { Speak } from '../words/speak.ts';
import type { ClientCopy, VisitCopy } from './copy.ts';
import { givenSays, kindSays } from './codes.ts';

/** A sheet for a spreadsheet program: the first row names the columns. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

type Cell = string | number | null;
type Head = keyof typeof heads;
/** Columns of one table: what each is called, and what stands in it. */
type Columns<T> = Partial<Readonly<Record<Head, (one: T) => Cell>>>;

const each = <T extends object>(visits: readonly VisitCopy[], of: (visit: VisitCopy) => readonly T[]) =>
  visits.flatMap((visit) => of(visit).map((one) => ({ ...one, record: visit.recordNumber })));

/** The same as in `record.json`, in the words of the copy's language, but for what only that holds whole: wordings, strokes, entries. */
export const copyTables = (
  { visits, people, seenBy }: Pick<ClientCopy, 'visits' | 'people' | 'seenBy'>,
  say: Speak,
): readonly Table[] => {
  const table = <T>(name: string, of: readonly T[], columns: Columns<T>): Table => {
    const kept = Object.entries(columns) as [Head, (one: T) => Cell][];
    return {
      name,
      rows: [
        kept.map(([head]) => say(heads[head])),
        ...of.map((one) => kept.map(([, cell]) => cell(one) ?? '')),
      ],
    };
  };
  const record = (one: { readonly record: string }): string => one.record;
  const yesNo = (yes: boolean): string => say(yes ? clientCopyWords.yes : clientCopyWords.no);
  const ending = (one: string | null): Message =>
    one === null ? clientCopyWords.stillOpen : endingTitle[one as Ending];
  return [
    table('visits', visits, {
      record: (one) => one.recordNumber,
      day: (one) => one.on,
      kind: (one) => kindSays(one.kind, say),
      opened: (one) => one.openedAt,
      ended: (one) => one.endedAt,
      ending: (one) => say(ending(one.ending)),
      reason: (one) => one.reason,
      practitioner: (one) => one.practitioner,
      protocol: (one) => one.protocolVersion,
    }),
    table(
      'answers',
      each(visits, ({ answers }) => answers),
      {
        record,
        code: (one) => one.code,
        question: (one) => one.question,
        answer: (one) => say(clientCopyWords[one.answer]),
        since: (one) => one.on,
        note: (one) => one.note,
        zones: (one) => one.zones.join('; '),
        at: (one) => one.at,
      },
    ),
    table(
      'consents',
      each(visits, ({ consents }) => consents),
      {
        record,
        consent: (one) => one.id,
        title: (one) => one.title,
        outcome: (one) => say(heads[one.is]),
        at: (one) => one.at,
        language: (one) => (one.language === null ? null : languageName(one.language)),
        wording: (one) => one.wordingVersion,
        textHash: (one) => one.textHash,
        witness: (one) => one.witness,
        guardian: (one) => one.guardian,
        words: (one) => one.refusedWords,
      },
    ),
    table(
      'zones',
      each(visits, ({ zones }) => zones),
      {
        record,
        zone: (one) => one.zone,
        name: (one) => one.name,
        plan: (one) => one.plan,
        healed: (one) => one.healed,
        dotsAdded: (one) => one.dotsPerCm2Added,
      },
    ),
    table(
      'grades',
      each(visits, ({ zones }) =>
        zones.flatMap(({ zone, grades }) => grades.map((one) => ({ zone, ...one }))),
      ),
      {
        record,
        zone: (one) => one.zone,
        grade: (one) => one.title,
        value: (one) => one.value,
        says: (one) => one.says,
      },
    ),
    table(
      'lots',
      each(visits, ({ lots }) => lots),
      {
        record,
        use: (one) => say(clientCopyWords[one.use]),
        product: (one) => one.product,
        manufacturer: (one) => one.manufacturer,
        lot: (one) => one.lot,
        expiry: (one) => one.expiry,
      },
    ),
    table(
      'sheets',
      each(visits, ({ sheets }) => sheets),
      {
        record,
        prepared: (one) => one.preparedAt,
        language: (one) => languageName(one.language),
        seal: (one) => one.seal,
        given: (one) => one.given.map(({ how, at, by }) => `${say(givenSays(how))} ${at} ${by}`).join('; '),
      },
    ),
    table(
      'photos',
      each(visits, ({ photos }) => photos),
      {
        record,
        photo: (one) => one.id,
        title: (one) => one.title,
        taken: (one) => one.takenAt,
        file: (one) => one.file,
        destroyed: (one) => one.destroyedAt,
      },
    ),
    table(
      'timeline',
      each(visits, ({ timeline }) => timeline),
      {
        record,
        entry: (one) => one.entry,
        at: (one) => one.at,
        by: (one) => one.by,
        byPin: (one) => yesNo(one.byPin),
        text: (one) => one.text,
        enteredLate: (one) => one.enteredLate,
        timeDoubtful: (one) => yesNo(one.timeDoubtful),
      },
    ),
    table('people', people, {
      name: (one) => one.name,
      entries: (one) => one.entries,
      first: (one) => one.first,
      last: (one) => one.last,
    }),
    table(
      'seen',
      seenBy.flatMap(({ name, days }) => days.map((day) => ({ name, day }))),
      { name: (one) => one.name, day: (one) => one.day },
    ),
  ];
};
