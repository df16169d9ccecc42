import { expect, test } from 'vitest';
import { exchangeOf, exchangesOf, sourcesIn } from './builders/source-files.ts';
import type { Exchange } from './builders/source-files.ts';

/** What only tests ask for, and why it is given away all the same. Whatever is not here goes behind its module's own door. */
const onlyForTests: Readonly<Record<string, readonly string[]>> = {
  'a calculation with a rule of its own, put to the test by itself': [
    'electron/report/cups-job.ts askForState stateIn',
    'electron/report/windows-paper.ts windowsPaperNamed',
    'electron/report/write-coverage.ts packedRanges',
    'electron/runtime/install.mjs missingPackages stampOf isInstalled',
    'electron/runtime/libraries.ts missingHere adviceFor',
    'electron/runtime/screens.ts screenIn',
    'renderer/chairside/application/pass-draft.ts plannedDensity',
    'renderer/chairside/held-still.ts giveRoom',
    'renderer/chairside/use-go-to.ts zoneIn',
    'renderer/parts/partial-date.ts readPartialDate',
    'renderer/parts/steady.tsx isSameLook',
    'renderer/studio/use-beside.ts languagesRefused',
    'shared/adverse/follow-ups.ts followUpDates',
    'shared/aftercare/schedule.ts phaseStartsOf',
    'shared/desk/sample.ts sampleSize drawingSample',
    'shared/journal/padding.ts stepFor',
    'shared/people/same-person.ts isSameName',
    'shared/people/search.ts searchWords',
    'shared/report/sections/work-done.ts listed',
    'shared/session/heading.ts initialsOf',
    'shared/session/timeline.ts lineOf',
    'shared/session/topics/health/view.ts rowEffects questionGroupsOf',
    'shared/session/topics/patch-test/lot-rules.ts lotFamilyOf isCovered',
    'shared/session/topics/patch-test/view.ts patchDaysOf',
    'shared/session/topics/zones/view.ts proposalsOf',
    'shared/stock/hibc.ts hibcCheck',
    'shared/stock/look-alike.ts blurredLot',
    'shared/stock/offer.ts onlyOneLeft',
  ],
  'the whole list, for a test that none of it is missing elsewhere': [
    'electron/report/font-files.ts fontNames',
    'electron/start/pdfkit-stubs.ts stubbedParts',
    'renderer/scalp-map/neighbour.ts arrowKeys',
    'shared/client-copy/copy.ts clientCopy',
    'shared/colour/ita-class.ts itaClasses',
    'shared/journal/kinds.ts sealingByKind',
    'shared/journal/padding.ts shortEvents',
    'shared/protocol/schema.ts productCard',
    'shared/report/pages-of.ts paperSizes',
    'shared/report/paginate.ts paginate',
    'shared/session/events.ts intentSchemas',
    'shared/session/topics/checklist/groups.ts groupIds',
    'shared/words/languages.ts languages',
    'shared/words/message.ts loadedAreas',
  ],
  'a limit that a test has to cross without writing the number down again': [
    'electron/desk/fill-rows.ts ROWS_AT_ONCE',
    'electron/ipc/serve.ts REST',
    'electron/store/lot-reach.ts LOTS_AT_ONCE',
    'electron/store/tidy.ts COPY_EVERY',
    'electron/store/witness.ts KEEP_EVERY',
    'renderer/hand-over/hold.ts holdMs',
    'shared/journal/padding.ts leastRoom',
    'shared/stock/offer.ts LOTS_AT_ONCE',
  ],
  'the name of a file that tests damage, and a question whose plan a bench reads': [
    'electron/store/head-file.ts headFileOf',
    'electron/store/projections/lot-use.ts USES',
    'electron/vault/unlock-tries.ts triesFile',
  ],
  'a part with its edges handed in: the window hands in its own, a test another': [
    'renderer/client.ts onWire',
    'renderer/desk/completed-store.ts createCompletedStore',
  ],
  'a command of this repository, which tests run without its terminal': [
    'electron/runtime/electron-path.ts electronPath',
    'electron/tools/sheets.ts sheetKinds writeSheets',
  ],
  'the form of what a function takes or gives that others do ask for': [
    'electron/backup/round.ts BackupRound',
    'electron/desk/desk-index.ts Indexed',
    'electron/desk/desk-list.ts ListAsked',
    'electron/launch-guard.ts Launch',
    'electron/practice/studio/write-studio.ts WrittenStudio',
    'renderer/client.ts Wire',
    'renderer/scan/burst.ts Heard',
    'renderer/signature/palm.ts Contact',
    'renderer/signature/strokes.ts InkPoint',
    'shared/aftercare/schedule.ts Schedule',
    'shared/colour/sample.ts DiscReading',
    'shared/desk/review.ts ReviewAsked',
    'shared/home/set-up.ts SetUpFacts',
    'shared/journal/verify.ts VerifyOptions',
    'shared/protocol/word-diff.ts Stretch',
    'shared/session/timeline.ts TimelineLine',
  ],
};

type Files = ReadonlyMap<string, Exchange>;

/** `file name` for all that a file of ours gives away and none of the askers takes; a file taken whole is asked for whole. */
const unasked = (files: Files, asks: (asker: string) => boolean = () => true): readonly string[] => {
  const askers = [...files].filter(([name]) => asks(name)).map(([, exchange]) => exchange);
  const taken = new Set(
    askers.flatMap(({ takes, asksLater }) => [
      ...takes.flatMap(({ from, names }) => names.map((one) => `${from} ${one}`)),
      ...asksLater.map((from) => `${from} *`),
    ]),
  );
  return [...files].flatMap(([name, { gives }]) =>
    isTest(name) || taken.has(`${name} *`)
      ? []
      : gives
          .filter((one) => one !== 'default' && !taken.has(`${name} ${one}`))
          .map((one) => `${name} ${one}`),
  );
};
const isTest = (name: string): boolean => name.startsWith('test/');

const files = exchangesOf(sourcesIn('renderer', 'electron', 'shared', 'test'));

test('what a file gives away, another file asks for: a reader may take a word without export as used here only', () => {
  expect(files.size).toBeGreaterThan(2000);
  expect(unasked(files)).toEqual([]);
});

test('what only tests ask for is given away for a reason that is written down, and nothing else is', () => {
  const reasons = Object.values(onlyForTests)
    .flat()
    .flatMap((line) => {
      const [file = '', ...names] = line.split(' ');
      return names.map((name) => `${file} ${name}`);
    });
  expect(unasked(files, (asker) => !isTest(asker)).toSorted()).toEqual(reasons.toSorted());
});

test('the check finds a word that nobody asks for, and takes a namespace, a passing on and a later import as asked', () => {
  const made = new Map(
    Object.entries({
      'shared/a.ts': 'export const used = 1;\nexport const alone = 2;\nexport type Alone = 3;\n',
      'shared/b.ts': "import { used as mine } from './a.ts';\nexport const b = mine;\n",
      'shared/c.ts': "export { b } from './b.ts';\nexport const late = await import('./d.ts');\n",
      'shared/d.ts': 'export const d = 1;\n',
      'electron/e.ts': "import * as all from '../shared/c.ts';\nconsole.log(all);\n",
      'test/a.test.ts': "import { alone } from '../shared/a.ts';\nconsole.log(alone);\n",
    }).map(([name, source]) => [name, exchangeOf(name, source)]),
  );
  expect(unasked(made)).toEqual(['shared/a.ts Alone']);
  expect(unasked(made, (asker) => !isTest(asker))).toEqual(['shared/a.ts alone', 'shared/a.ts Alone']);
});
