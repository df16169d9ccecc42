import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ShellContext } from '../../../renderer/context.ts';
import { EditingContext } from '../../../renderer/studio/edit-context.ts';
import type { Editing } from '../../../renderer/studio/edit-context.ts';
import { linesIn } from '../../../renderer/studio/line-edits.ts';
import { at, textOf, valueOf, withEdits } from '../../../renderer/studio/protocol-edits.ts';
import { partOf, protocolParts } from '../../../renderer/studio/protocol-parts.tsx';
import type { PartId } from '../../../renderer/studio/protocol-parts.tsx';
import { namedPath, rowName } from '../../../renderer/studio/row-paths.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { leavesOf } from '../../../shared/protocol/floors/leaves.ts';
import { whole } from '../../../shared/protocol/floors/whole.ts';
import { ownConsent, ownConsentId, ownTip } from '../../../shared/protocol/new-rows.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';

const protocol = whole(defaultProtocol('uk'));
const draw = (part: PartId, { edits = {}, issues = {} }: Partial<Editing> = {}): string =>
  renderToStaticMarkup(
    <ShellContext value={{ client: {} } as never}>
      <EditingContext
        value={{ protocol, edits, issues, isReadOnly: false, type: () => undefined, forget: () => undefined }}
      >
        {protocolParts[part].cards()}
      </EditingContext>
    </ShellContext>,
  );
/** The same part with every row of it open. */
const drawOpen = (part: PartId): string =>
  draw(part, {
    issues: Object.fromEntries(
      leavesOf(protocol).map(({ path }) => [`${namedPath(protocol, path)}.x`, 'Look at it.']),
    ),
  });
const fieldsIn = (markup: string): ReadonlySet<string> =>
  new Set([...markup.matchAll(/data-path="([^"]+)"/g)].map(([, path = '']) => path));

/** What has no field with its own path, each with the reason why. Each still stands for something: what is gone is struck off. */
const fixed: readonly (readonly [why: string, ...patterns: RegExp[]])[] = [
  ['given by the release itself', ...['format', 'version', 'language'].map((key) => RegExp(`^${key}$`))],
  [
    'what a row is',
    ...'id code owner basis source unit says note kind language guard asked stage'
      .split(' ')
      .map((key) => RegExp(`\\.${key}$`)),
  ],
  [
    'a list: its rows are added and switched off',
    ...'questions checklist consents zones lights dueFactors toxicitySigns products aftercare\\.lines aftercare\\.inserts'
      .split(' ')
      .map((key) => RegExp(`^${key}$`)),
  ],
  ['limits have a table of their own; those marked H stand fixed in it', /^limits\.\w+\.value$/],
  [
    'choices and tables, tried in tests of their own',
    ...'pack translations needle colour patchTest shadeTable'.split(' ').map((key) => RegExp(`^${key}`)),
  ],
  [
    'choices, drawn as such',
    ...'outcome blocks clearance letterFrom needsTestSpot needsReferral insurer severity before when required topic phase sort replans'
      .split(' ')
      .map((key) => RegExp(`\\.${key}$`)),
  ],
  ['cards of products', /^products\./],
  ['each title has a field of its own', /^aftercare\.phaseTitles$/],
  ['gives no date', /^dueFactors\.ongoing-loss\.months$/],
];
const patterns = fixed.flatMap(([, ...all]) => all);
const isFixed = ({ key, path }: { readonly key: string; readonly path: string }): boolean =>
  patterns.some((pattern) => pattern.test(key) || pattern.test(path));

test('every text and number that no other test asks about has a field', () => {
  const drawn = new Set(
    (Object.keys(protocolParts) as PartId[]).flatMap((part) => [...fieldsIn(drawOpen(part))]),
  );
  const missing = leavesOf(protocol)
    .filter((leaf) => !isFixed(leaf))
    .map(({ path }) => namedPath(protocol, path))
    .filter((path) => !drawn.has(path));
  expect(missing).toEqual([]);
});

test('what is left out of that still stands for something in the protocol', () => {
  const leaves = leavesOf(protocol);
  const idle = patterns.filter((one) => !leaves.some(({ key, path }) => one.test(key) || one.test(path)));
  expect(idle).toEqual([]);
});

test('a new line of the sheet is open, in its box, and a tip that was put elsewhere stands there', () => {
  const ids = protocol.aftercare.lines.map(({ id }) => id ?? '');
  const begun = {
    'aftercare.lines': [...ids, 'own-1'].join(' '),
    'aftercare.lines.@own-1': JSON.stringify(ownTip('own-1', 3)),
    'aftercare.lines.@own-1.text': 'Come and show us.',
  };
  const section = (markup: string, title: string): string =>
    markup.split('<section').find((one) => one.includes(`aria-label="Tips: ${title}"`)) ?? '';
  expect(section(draw('aftercare', { edits: begun }), 'Keep it looking good')).toContain('Come and show us.');
  const moved = draw('aftercare', { edits: { ...begun, 'aftercare.lines.@own-1.phase': '0' } });
  expect(section(moved, 'Keep it looking good')).not.toContain('Come and show us.');
  expect(section(moved, 'Keep it dry')).toContain('Come and show us.');
});

test('a step that main wants back is said at its own line, and an own line can be taken out while those that ship cannot', () => {
  const steps = [...protocol.emergencyCard.steps, ''];
  const markup = draw('safety', {
    edits: { 'emergencyCard.steps': JSON.stringify(steps) },
    issues: { [`emergencyCard.steps.${steps.length - 1}`]: 'Write something that can be read.' },
  });
  expect(markup).toContain('Write something that can be read.');
  expect(markup).toContain('Take out: Steps, 9');
  expect(markup).not.toContain('Take out: Call 999');
});

test('a new consent is open and has no older words that a version could be of', () => {
  const id = ownConsentId(protocol.version, []);
  const own = ownConsent(id, 'en', 'Film', 'Then not.');
  const edits = {
    consents: [...protocol.consents.map((one) => one.id), id].join(' '),
    [`consents.@${id}`]: JSON.stringify(own),
  };
  const markup = draw('consents', { edits });
  expect(fieldsIn(markup)).toContain(`consents.@${id}.paragraphs`);
  expect(markup).toContain('Switch off: Film');
  expect(markup).not.toContain('Switch off: Your data');
});

test('sentences of a list are kept each on its own, an empty one too, and come back so', () => {
  const text = textOf(protocol.emergencyCard.steps, 'either', 'lines');
  expect(valueOf('lines', text)).toEqual({ ok: true, value: protocol.emergencyCard.steps });
  expect(valueOf('lines', JSON.stringify(['a', ' ', '"b"\n']))).toEqual({
    ok: true,
    value: ['a', '', '"b"'],
  });
  expect(linesIn('')).toEqual([]);
  expect(valueOf('numbers', '0.5  1.5 3')).toEqual({ ok: true, value: [0.5, 1.5, 3] });
  expect(valueOf('numbers', '0,5; 1,5; 3')).toEqual({ ok: true, value: [0.5, 1.5, 3] });
  expect(valueOf('numbers', 'near').ok).toBe(false);
  // Said with a release: nothing that a number could be read from.
  expect(valueOf('fits', 'true')).toEqual({ ok: true, value: true });
});

test('a sentence of the sheet is found by its words, however many stops are in it', () => {
  const of = 'A. B. C.';
  const path = `translations.@es.sheet.@${rowName(of)}.is`;
  const next = withEdits(protocol, { [path]: 'a. b. c.' }) as Protocol;
  expect(at(next, path)).toBe('a. b. c.');
  expect(next.translations?.[0]?.sheet?.at(-1)).toEqual({ of, is: 'a. b. c.' });
  const index = (next.translations?.[0]?.sheet?.length ?? 0) - 1;
  expect(namedPath(next, `translations.0.sheet.${index}.is`)).toBe(path);
  expect(partOf(path)).toBe('aftercare');
});

test('the same protocol comes out when nothing was typed', () => {
  expect(withEdits(protocol, {})).toEqual(protocol);
});
