import type { ClientCopy, VisitCopy } from '../client-copy/copy.ts';
import type { Report, ReportPicture, Block } from './block.ts';
import { clientCopyWords as words } from '../words/client-copy.ts';
import { languageName } from '../words/languages.ts';
import { inEnglish as say } from '../words/in-english.ts';
import { kindLabels } from '../words/session-kinds.ts';
import type { SessionKind } from '../session/opening.ts';
import type { Ending } from '../session/stage.ts';
import { endingTitle } from '../words/places.ts';
import { isMapZoneCode } from '../scalp/zones.ts';
import { copyPart, datesOf, gapped, tablesOf } from './client-copy-report.ts';
import type { CopyPaper, Row } from './client-copy-report.ts';
import { heading, text } from './block.ts';

type Dates = ReturnType<typeof datesOf>;
type Visit = ClientCopy['visits'][number];

export const kindSays = (kind: string): string => {
  const label = kindLabels[kind as SessionKind] as (typeof kindLabels)[SessionKind] | undefined;
  return label === undefined ? kind : say(label);
};

const sect = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [gapped(12, heading(3, title)), ...blocks];

/** One visit of the copy, from the first answer to the last entry. */
export const copyOfVisit = (page: CopyPaper, visit: VisitCopy): Report => {
  const dates = datesOf(page, visit.timeZone);
  return copyPart(page, [
    { ...heading(2, say(words.visit({ number: visit.recordNumber })), undefined, dates.long(visit.on)) },
    ...tablesOf(headRows(visit, dates)),
    ...treated(visit),
    ...sect(
      say(words.answers),
      tablesOf(
        visit.answers.map((one) => answerRow(one, dates)),
        0.45,
      ),
    ),
    ...sect(
      say(words.letters),
      tablesOf(
        visit.letters.map((one) => letterRow(one, dates)),
        0.45,
      ),
    ),
    ...sect(
      say(words.consents),
      visit.consents.flatMap((one) => consentBlocks(one, dates)),
    ),
    ...sect(say(words.zones), tablesOf(visit.zones.map(zoneRow))),
    ...sect(say(words.hairline), hairlineBlocks(visit.hairline, dates)),
    ...sect(say(words.lots), tablesOf(visit.lots.map((one) => lotRow(one, dates)))),
    ...sect(say(words.sheets), tablesOf(visit.sheets.map((one) => sheetRow(one, dates)))),
    ...sect(say(words.photos), photoBlocks(visit.photos, page.copy.photosIncluded, dates)),
    ...sect(
      say(words.timeline),
      tablesOf(
        visit.timeline.map((one) => lineRow(one, dates)),
        0.12,
      ),
    ),
  ]);
};

const headRows = (visit: Visit, dates: Dates): readonly Row[] => [
  { label: say(words.kind), lines: [kindSays(visit.kind)] },
  {
    label: say(words.time),
    lines: [
      [visit.openedAt, ...(visit.endedAt === null ? [] : [visit.endedAt])].map(dates.clock).join(' – '),
    ],
  },
  { label: say(words.who), lines: [visit.practitioner] },
  {
    label: say(words.ending),
    lines: [
      visit.ending === null ? say(words.stillOpen) : say(endingTitle[visit.ending as Ending]),
      ...(visit.reason === null ? [] : [visit.reason]),
    ],
  },
  { label: say(words.protocol), lines: [say(words.version({ version: visit.protocolVersion }))] },
];

const treated = ({ zones }: Visit): readonly Block[] => {
  const done = zones.filter(({ dotsPerCm2Added }) => dotsPerCm2Added !== null);
  if (!done.some(({ zone }) => isMapZoneCode(zone))) return [];
  return [
    {
      kind: 'head',
      gap: 10,
      height: 130,
      zones: done.map(({ zone, dotsPerCm2Added }) => ({ code: zone, densityAdded: dotsPerCm2Added ?? 0 })),
      alt: say(words.treated({ zones: done.map(({ name }) => name).join(', ') })),
    },
  ];
};

const answerRow = ({ question, answer, on, note, zones }: Visit['answers'][number], dates: Dates): Row => ({
  label: question,
  lines: [
    say(words[answer]),
    ...(on === null ? [] : [dates.part(on)]),
    ...(zones.length === 0 ? [] : [zones.join(', ')]),
    ...(note === null || note === '' ? [] : [note]),
  ],
});

const letterRow = (
  { question, clinician, writtenOn, validUntil }: Visit['letters'][number],
  dates: Dates,
): Row => ({
  label: question,
  lines: [say(words.letter({ clinician, written: dates.part(writtenOn), valid: dates.part(validUntil) }))],
});

const consentBlocks = (one: Visit['consents'][number], dates: Dates): readonly Block[] => {
  const when = { day: dates.day(one.at), clock: dates.clock(one.at) };
  const language = one.language ?? '';
  return [
    gapped(8, heading(3, one.title)),
    ...one.paragraphs.map((paragraph): Block =>
      gapped(3, text({ text: paragraph, ...(language === '' ? {} : { language }) })),
    ),
    gapped(
      4,
      text(
        [
          one.is === 'signed'
            ? say(words.signed({ ...when, version: one.wordingVersion, language: languageName(language) }))
            : say(words.refused(when)),
          ...(one.typedName === null ? [] : [say(words.typed({ name: one.typedName }))]),
          ...(one.witness === null ? [] : [say(words.witness({ name: one.witness }))]),
          ...(one.guardian === null ? [] : [say(words.guardian({ name: one.guardian }))]),
          ...(one.refusedWords === null ? [] : [one.refusedWords]),
        ].join(' '),
      ),
    ),
    ...(one.strokes.length === 0
      ? []
      : [
          {
            kind: 'drawing' as const,
            gap: 4,
            width: 220,
            height: 60,
            lines: one.strokes.map((points) => points.map(([x, y]) => [x, y] as const)),
            alt: say(words.signature({ title: one.title, day: when.day })),
          },
        ]),
    gapped(2, text({ text: say(words.hash({ sha256: one.textHash })), quiet: true })),
  ];
};

const zoneRow = ({ name, grades, plan, healed, dotsPerCm2Added }: Visit['zones'][number]): Row => {
  const lines = [
    ...grades.map(({ title, says }) => `${title}: ${says}`),
    ...(healed === null ? [] : [say(words.healed({ healed }))]),
    ...(plan === null ? [] : [say(words.planned({ plan }))]),
    ...(dotsPerCm2Added === null ? [] : [say(words.added({ count: dotsPerCm2Added }))]),
  ];
  return { label: name, lines: lines.length === 0 ? [say(words.none)] : lines };
};

const hairlineBlocks = (line: Visit['hairline'], dates: Dates): readonly Block[] =>
  line === null
    ? []
    : [
        ...(line.heightMm === null ? [] : [text(say(words.hairlineHeight({ mm: line.heightMm })))]),
        {
          kind: 'drawing',
          gap: 4,
          width: 160 * Math.min(1, line.aspect),
          height: 160 / Math.max(1, line.aspect),
          lines: [line.points],
          alt: say(words.hairlineAlt({ day: dates.day(line.signedAt) })),
        },
      ];

const lotRow = ({ use, product, manufacturer, lot, expiry }: Visit['lots'][number], dates: Dates): Row => ({
  label: say(words[use]),
  lines: [
    [
      manufacturer === ''
        ? say(words.lot({ product, lot }))
        : say(words.lotOf({ product, manufacturer, lot })),
      ...(expiry === null ? [] : [say(words.expiry({ date: dates.part(expiry) }))]),
    ].join(', '),
  ],
});

const ways: Readonly<Record<string, typeof words.printed>> = {
  printed: words.printed,
  saved: words.saved,
  datesSaved: words.datesSaved,
};
const sheetRow = ({ preparedAt, seal, given }: Visit['sheets'][number], dates: Dates): Row => ({
  label: say(words.sheet({ day: dates.day(preparedAt), clock: dates.clock(preparedAt) })),
  lines: [
    ...(given.length === 0
      ? [say(words.notGivenOut)]
      : given.map(({ how, at, by }) =>
          say(words.given({ how: ways[how] ?? how, day: dates.day(at), clock: dates.clock(at), name: by })),
        )),
    ...(seal === null ? [] : [say(words.sheetSeal({ seal }))]),
  ],
});

const perRow = 3;
const photoBlocks = (photos: Visit['photos'], wanted: boolean, dates: Dates): readonly Block[] => {
  const shown = photos
    .filter(({ file }) => file !== null)
    .map(({ id, title, takenAt, width, height }): ReportPicture => {
      const caption = say(words.photo({ title, day: dates.day(takenAt) }));
      return { name: id, aspect: width / height, caption, alt: caption };
    });
  const rest = photos
    .filter(({ file }) => file === null)
    .map(({ title, takenAt, destroyedAt }) => {
      const day = dates.day(takenAt);
      if (destroyedAt !== null) return say(words.photoGone({ title, day, gone: dates.day(destroyedAt) }));
      return say(wanted ? words.photoMissing({ title, day }) : words.photoLeftOut({ title, day }));
    });
  return [
    ...Array.from({ length: Math.ceil(shown.length / perRow) }, (_, row): Block => ({
      kind: 'pictures',
      gap: 6,
      perRow,
      pictures: shown.slice(row * perRow, (row + 1) * perRow),
    })),
    ...(rest.length === 0 ? [] : [{ kind: 'list' as const, gap: 6, items: rest }]),
  ];
};

const lineRow = (
  { at, by, byPin, text: said, enteredLate, timeDoubtful }: Visit['timeline'][number],
  dates: Dates,
): Row => {
  const name = byPin ? say(words.entry({ name: by })) : by;
  const notes = [
    ...(enteredLate === null ? [] : [enteredLate]),
    ...(timeDoubtful ? [say(words.doubtful)] : []),
  ];
  return { label: dates.clock(at), lines: [`${[said, ...notes].join(' · ')} (${name})`] };
};
