import type { ClientCopy, VisitCopy } from './copy.ts';

/** A sheet for a spreadsheet program: the first row names the columns. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

type Cell = string | number | null;
const table = <T>(
  name: string,
  heads: readonly string[],
  of: readonly T[],
  row: (one: T) => Cell[],
): Table => ({
  name,
  rows: [heads, ...of.map((one) => row(one).map((cell) => cell ?? ''))],
});
const each = <T>(visits: readonly VisitCopy[], of: (visit: VisitCopy) => readonly T[]) =>
  visits.flatMap((visit) => of(visit).map((one) => ({ visit, one })));

/** The same as in `record.json`, but for what only that holds whole: wordings, strokes, entries. */
export const copyTables = ({ visits, people }: Pick<ClientCopy, 'visits' | 'people'>): readonly Table[] => [
  table(
    'visits',
    ['record', 'day', 'kind', 'opened', 'ended', 'ending', 'reason', 'practitioner', 'protocol'],
    visits,
    (one) => [
      one.recordNumber,
      one.on,
      one.kind,
      one.openedAt,
      one.endedAt,
      one.ending,
      one.reason,
      one.practitioner,
      one.protocolVersion,
    ],
  ),
  table(
    'answers',
    ['record', 'code', 'question', 'answer', 'on', 'note', 'zones', 'at'],
    each(visits, ({ answers }) => answers),
    ({ visit, one }) => [
      visit.recordNumber,
      one.code,
      one.question,
      one.answer,
      one.on,
      one.note,
      one.zones.join('; '),
      one.at,
    ],
  ),
  table(
    'consents',
    [
      'record',
      'consent',
      'title',
      'is',
      'at',
      'language',
      'wording',
      'sha256',
      'witness',
      'guardian',
      'words',
    ],
    each(visits, ({ consents }) => consents),
    ({ visit, one }) => [
      visit.recordNumber,
      one.id,
      one.title,
      one.is,
      one.at,
      one.language,
      one.wordingVersion,
      one.textHash,
      one.witness,
      one.guardian,
      one.refusedWords,
    ],
  ),
  table(
    'zones',
    ['record', 'zone', 'name', 'plan', 'healed', 'dotsPerCm2Added'],
    each(visits, ({ zones }) => zones),
    ({ visit, one }) => [visit.recordNumber, one.zone, one.name, one.plan, one.healed, one.dotsPerCm2Added],
  ),
  table(
    'grades',
    ['record', 'zone', 'grade', 'value', 'says'],
    each(visits, ({ zones }) => zones.flatMap(({ zone, grades }) => grades.map((one) => ({ zone, ...one })))),
    ({ visit, one }) => [visit.recordNumber, one.zone, one.grade, one.value, one.says],
  ),
  table(
    'lots',
    ['record', 'use', 'product', 'manufacturer', 'lot', 'expiry'],
    each(visits, ({ lots }) => lots),
    ({ visit, one }) => [visit.recordNumber, one.use, one.product, one.manufacturer, one.lot, one.expiry],
  ),
  table(
    'sheets',
    ['record', 'prepared', 'language', 'seal', 'given'],
    each(visits, ({ sheets }) => sheets),
    ({ visit, one }) => [
      visit.recordNumber,
      one.preparedAt,
      one.language,
      one.seal,
      one.given.map(({ how, at, by }) => `${how} ${at} ${by}`).join('; '),
    ],
  ),
  table(
    'photos',
    ['record', 'photo', 'title', 'taken', 'file', 'destroyed'],
    each(visits, ({ photos }) => photos),
    ({ visit, one }) => [visit.recordNumber, one.id, one.title, one.takenAt, one.file, one.destroyedAt],
  ),
  table(
    'timeline',
    ['record', 'entry', 'at', 'by', 'byPin', 'text', 'enteredLate', 'timeDoubtful'],
    each(visits, ({ timeline }) => timeline),
    ({ visit, one }) => [
      visit.recordNumber,
      one.entry,
      one.at,
      one.by,
      one.byPin ? 'yes' : 'no',
      one.text,
      one.enteredLate,
      one.timeDoubtful ? 'yes' : 'no',
    ],
  ),
  table('people', ['name', 'entries', 'first', 'last'], people, (one) => [
    one.name,
    one.entries,
    one.first,
    one.last,
  ]),
];
