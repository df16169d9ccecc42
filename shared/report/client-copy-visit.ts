import { givenSays, kindSays } from '../client-copy/codes.ts';
import type { ClientCopy, VisitCopy } from '../client-copy/copy.ts';
import type { Report, ReportPicture, Block } from './block.ts';
import { clientCopyWords as words } from '../words/client-copy.ts';
import { languageName } from '../words/languages.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import type { Ending } from '../session/stage.ts';
import { endingTitle } from '../words/places.ts';
import { isMapZoneCode } from '../scalp/zones.ts';
import { copyPart, gapped, tablesOf, tellingOf } from './client-copy-report.ts';
import type { CopyPaper, Row } from './client-copy-report.ts';
import { heading, text } from './block.ts';

type Telling = ReturnType<typeof tellingOf>;
type Visit = ClientCopy['visits'][number];

const sect = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [gapped(12, heading(3, title)), ...blocks];

/** One visit of the copy, from the first answer to the last entry. */
export const copyOfVisit = (page: CopyPaper, visit: VisitCopy, language: PaperLanguage): Report => {
  const tell = tellingOf(language, visit.timeZone);
  return copyPart(page, language, [
    { ...heading(2, tell.say(words.visit({ number: visit.recordNumber })), undefined, tell.long(visit.on)) },
    ...tablesOf(headRows(visit, tell)),
    ...treated(visit, tell),
    ...sect(
      tell.say(words.answers),
      tablesOf(
        visit.answers.map((one) => answerRow(one, tell)),
        0.45,
      ),
    ),
    ...sect(
      tell.say(words.letters),
      tablesOf(
        visit.letters.map((one) => letterRow(one, tell)),
        0.45,
      ),
    ),
    ...sect(
      tell.say(words.consents),
      visit.consents.flatMap((one) => consentBlocks(one, tell)),
    ),
    ...sect(tell.say(words.zones), tablesOf(visit.zones.map((one) => zoneRow(one, tell)))),
    ...sect(tell.say(words.hairline), hairlineBlocks(visit.hairline, tell)),
    ...sect(tell.say(words.lots), tablesOf(visit.lots.map((one) => lotRow(one, tell)))),
    ...sect(tell.say(words.sheets), tablesOf(visit.sheets.map((one) => sheetRow(one, tell)))),
    ...sect(tell.say(words.photos), photoBlocks(visit.photos, page.copy.photosIncluded, tell)),
    ...sect(
      tell.say(words.timeline),
      tablesOf(
        visit.timeline.map((one) => lineRow(one, tell)),
        0.12,
      ),
    ),
  ]);
};

const headRows = (visit: Visit, tell: Telling): readonly Row[] => [
  { label: tell.say(words.kind), lines: [kindSays(visit.kind, tell.say)] },
  {
    label: tell.say(words.time),
    lines: [[visit.openedAt, ...(visit.endedAt === null ? [] : [visit.endedAt])].map(tell.clock).join(' – ')],
  },
  { label: tell.say(words.who), lines: [visit.practitioner] },
  {
    label: tell.say(words.ending),
    lines: [
      visit.ending === null ? tell.say(words.stillOpen) : tell.say(endingTitle[visit.ending as Ending]),
      ...(visit.reason === null ? [] : [visit.reason]),
    ],
  },
  { label: tell.say(words.protocol), lines: [tell.say(words.version({ version: visit.protocolVersion }))] },
];

const treated = ({ zones }: Visit, tell: Telling): readonly Block[] => {
  const done = zones.filter(({ dotsPerCm2Added }) => dotsPerCm2Added !== null);
  if (!done.some(({ zone }) => isMapZoneCode(zone))) return [];
  return [
    {
      kind: 'head',
      gap: 10,
      height: 130,
      zones: done.map(({ zone, dotsPerCm2Added }) => ({ code: zone, densityAdded: dotsPerCm2Added ?? 0 })),
      alt: tell.say(words.treated({ zones: done.map(({ name }) => name).join(', ') })),
    },
  ];
};

const answerRow = ({ question, answer, on, note, zones }: Visit['answers'][number], tell: Telling): Row => ({
  label: question,
  lines: [
    tell.say(words[answer]),
    ...(on === null ? [] : [tell.part(on)]),
    ...(zones.length === 0 ? [] : [zones.join(', ')]),
    ...(note === null || note === '' ? [] : [note]),
  ],
});

const letterRow = (
  { question, clinician, writtenOn, validUntil }: Visit['letters'][number],
  tell: Telling,
): Row => ({
  label: question,
  lines: [tell.say(words.letter({ clinician, written: tell.part(writtenOn), valid: tell.part(validUntil) }))],
});

const consentBlocks = (one: Visit['consents'][number], tell: Telling): readonly Block[] => {
  const when = { day: tell.day(one.at), clock: tell.clock(one.at) };
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
            ? tell.say(
                words.signed({ ...when, version: one.wordingVersion, language: languageName(language) }),
              )
            : tell.say(words.refused(when)),
          ...(one.typedName === null ? [] : [tell.say(words.typed({ name: one.typedName }))]),
          ...(one.witness === null ? [] : [tell.say(words.witness({ name: one.witness }))]),
          ...(one.guardian === null ? [] : [tell.say(words.guardian({ name: one.guardian }))]),
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
            alt: tell.say(words.signature({ title: one.title, day: when.day })),
          },
        ]),
    gapped(2, text({ text: tell.say(words.hash({ sha256: one.textHash })), quiet: true })),
  ];
};

const zoneRow = (
  { name, grades, plan, healed, dotsPerCm2Added }: Visit['zones'][number],
  tell: Telling,
): Row => {
  const lines = [
    ...grades.map(({ title, says }) => `${title}: ${says}`),
    ...(healed === null ? [] : [tell.staffSay(words.healed({ healed }))]),
    ...(plan === null ? [] : [tell.staffSay(words.planned({ plan }))]),
    ...(dotsPerCm2Added === null ? [] : [tell.staffSay(words.added({ count: dotsPerCm2Added }))]),
  ];
  return { label: name, ...(lines.length === 0 ? { lines: [tell.say(words.none)] } : tell.byStaff(lines)) };
};

const hairlineBlocks = (line: Visit['hairline'], tell: Telling): readonly Block[] =>
  line === null
    ? []
    : [
        ...(line.heightMm === null ? [] : [text(tell.say(words.hairlineHeight({ mm: line.heightMm })))]),
        {
          kind: 'drawing',
          gap: 4,
          width: 160 * Math.min(1, line.aspect),
          height: 160 / Math.max(1, line.aspect),
          lines: [line.points],
          alt: tell.say(words.hairlineAlt({ day: tell.day(line.signedAt) })),
        },
      ];

const lotRow = ({ use, product, manufacturer, lot, expiry }: Visit['lots'][number], tell: Telling): Row => ({
  label: tell.say(words[use]),
  lines: [
    [
      manufacturer === ''
        ? tell.say(words.lot({ product, lot }))
        : tell.say(words.lotOf({ product, manufacturer, lot })),
      ...(expiry === null ? [] : [tell.say(words.expiry({ date: tell.part(expiry) }))]),
    ].join(', '),
  ],
});

const sheetRow = ({ preparedAt, seal, given }: Visit['sheets'][number], tell: Telling): Row => ({
  label: tell.say(words.sheet({ day: tell.day(preparedAt), clock: tell.clock(preparedAt) })),
  lines: [
    ...(given.length === 0
      ? [tell.say(words.notGivenOut)]
      : given.map(({ how, at, by }) =>
          tell.say(words.given({ how: givenSays(how), day: tell.day(at), clock: tell.clock(at), name: by })),
        )),
    ...(seal === null ? [] : [tell.say(words.sheetSeal({ seal }))]),
  ],
});

const perRow = 3;
const photoBlocks = (photos: Visit['photos'], wanted: boolean, tell: Telling): readonly Block[] => {
  const shown = photos
    .filter(({ file }) => file !== null)
    .map(({ id, title, takenAt, width, height }): ReportPicture => {
      const caption = tell.say(words.photo({ title, day: tell.day(takenAt) }));
      return { name: id, aspect: width / height, caption, alt: caption };
    });
  const rest = photos
    .filter(({ file }) => file === null)
    .map(({ title, takenAt, destroyedAt }) => {
      const day = tell.day(takenAt);
      if (destroyedAt !== null) return tell.say(words.photoGone({ title, day, gone: tell.day(destroyedAt) }));
      return tell.say(wanted ? words.photoMissing({ title, day }) : words.photoLeftOut({ title, day }));
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
  tell: Telling,
): Row => {
  const name = byPin ? tell.staffSay(words.entry({ name: by })) : by;
  const notes = [
    ...(enteredLate === null ? [] : [enteredLate]),
    ...(timeDoubtful ? [tell.staffSay(words.doubtful)] : []),
  ];
  return { label: tell.clock(at), ...tell.byStaff([`${[said, ...notes].join(' · ')} (${name})`]) };
};
