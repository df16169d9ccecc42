import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ShellContext } from '../../../renderer/context.ts';
import {
  besidePath,
  liesUnder,
  linePath,
  sheetPath,
  wordsTranslated,
} from '../../../renderer/studio/beside-edits.ts';
import { EditingContext } from '../../../renderer/studio/edit-context.ts';
import type { Editing } from '../../../renderer/studio/edit-context.ts';
import { linesOf, movedUp, reworded, takenOut, textOfLines } from '../../../renderer/studio/line-edits.ts';
import type { FieldKind } from '../../../renderer/studio/protocol-edits.ts';
import { partOf, protocolParts } from '../../../renderer/studio/protocol-parts.tsx';
import type { PartId } from '../../../renderer/studio/protocol-parts.tsx';
import { languagesRefused } from '../../../renderer/studio/use-beside.ts';
import { useProtocolEdits } from '../../../renderer/studio/use-protocol-edits.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { whole } from '../../../shared/protocol/floors/whole.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';

const protocol = whole(defaultProtocol('uk'));

/** The editor as it opens on a draft that holds these fields. */
const opened = (fields: Readonly<Record<string, readonly [FieldKind, string]>>) => {
  const seen: ReturnType<typeof useProtocolEdits>[] = [];
  const Probe = () => {
    seen.push(
      useProtocolEdits(protocol, {
        version: 1,
        at: '2026-11-22T10:00:00.000Z' as never,
        by: 'Kim Lee',
        fields: Object.fromEntries(
          Object.entries(fields).map(([path, [kind, text]]) => [path, { kind, text }]),
        ),
      }),
    );
    return null;
  };
  renderToStaticMarkup(<Probe />);
  const [editor] = seen;
  if (editor === undefined) throw new Error('nothing was drawn');
  return editor;
};
const sheetOf = (written: unknown): ReadonlyMap<string, string> =>
  new Map(
    (written as Protocol).translations
      ?.find(({ language }) => language === 'es')
      ?.sheet?.map(({ of, is }) => [of, is]),
  );
const was = 'Moisturiser every day.';
const id = protocol.aftercare.lines.find(({ text }) => text === was)?.id ?? '';
const source = `aftercare.lines.@${id}.text`;
const beside = besidePath('es', source);
const translated = ['textOrAbsent', 'Crema hidratante.'] as const;

describe('a translation that is typed beside a sentence', () => {
  test('goes along however the sentence is typed on, and nothing of the way there is left', () => {
    const inForce = sheetOf(protocol).size;
    for (const now of ['Moisturiser each day.', 'Moisturiser each day, thinly.', 'M']) {
      const sheet = sheetOf(opened({ [beside]: translated, [source]: ['word', now] }).written());
      expect(sheet.get(now)).toBe('Crema hidratante.');
      expect(sheet.size).toBe(inForce + 1);
    }
    expect(sheetOf(opened({ [beside]: translated }).written()).get(was)).toBe('Crema hidratante.');
  });
  test('is kept while the sentence is empty, and translates nothing meanwhile', () => {
    const editor = opened({ [beside]: translated, [source]: ['word', ''] });
    expect(sheetOf(editor.written())).toEqual(sheetOf(protocol));
    expect(editor.fields[beside]?.text).toBe('Crema hidratante.');
  });
  test('is of its line, wherever that stands, and of none that was taken out or switched off', () => {
    const list = 'aftercare.goodToKnow';
    const text = JSON.stringify(protocol.aftercare.goodToKnow);
    const lines = movedUp(reworded(linesOf(text, text), 1, 'Ask us first.'), 1);
    const path = besidePath('es', linePath(list, 1));
    const edits = (now: typeof lines) => ({
      [path]: ['textOrAbsent', 'Pregunte.'] as const,
      [list]: ['lines', textOfLines(now)] as const,
    });
    expect(sheetOf(opened(edits(lines)).written()).get('Ask us first.')).toBe('Pregunte.');
    expect(sheetOf(opened(edits(takenOut(lines, 1))).written())).toEqual(sheetOf(protocol));
    const others = protocol.aftercare.lines.flatMap((line) => (line.id === id ? [] : (line.id ?? [])));
    const off = opened({
      [beside]: translated,
      [source]: ['word', 'New words.'],
      'aftercare.lines': ['rows', others.join(' ')],
    });
    expect(sheetOf(off.written())).toEqual(sheetOf(protocol));
  });
  test('is let go with its row, and with no other one', () => {
    expect(liesUnder(besidePath('es', 'aftercare.lines.@own-1.text'), 'aftercare.lines.@own-1')).toBe(true);
    expect(liesUnder(besidePath('es', 'aftercare.lines.@own-10.text'), 'aftercare.lines.@own-1')).toBe(false);
    expect(liesUnder('checklist.@own-1.text', 'checklist.@own-1')).toBe(true);
    expect(partOf(beside)).toBe('aftercare');
  });
  test('of the waiver is of the words beside it, unless it was typed there and back', () => {
    expect(wordsTranslated('Sigo.', 'Sigo', 'I go on.')).toBe('I go on.');
    expect(wordsTranslated('Sigo', 'Sigo', 'I go on.')).toBeUndefined();
    expect(wordsTranslated('Sigo', undefined, 'I go on.')).toBe('I go on.');
  });
});

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

describe('a translation that main refuses', () => {
  const now = 'Moisturiser each day.';
  const refusedIn = (fields: Parameters<typeof opened>[0]) => {
    const editor = opened(fields);
    const { translations = [] } = editor.written() as Protocol;
    const language = translations.findIndex((one) => one.language === 'es');
    const line = translations[language]?.sheet?.findIndex(({ of }) => of === now);
    return editor.found([{ field: `translations.${language}.sheet.${line}.is`, says: 'No braces.' }]);
  };
  test('of the sheet is said at the field it was typed in, with its row and its language open', () => {
    const { issues, named } = refusedIn({ [beside]: translated, [source]: ['word', now] });
    expect(issues).toEqual({ [beside]: 'No braces.' });
    expect(named).toEqual([]);
    const markup = draw('aftercare', { edits: { [beside]: translated[1], [source]: now }, issues });
    expect(markup).toContain(`data-path="${beside}"`);
    expect(markup).toContain('No braces.');
  });
  test('is said by its name where no field is drawn for it', () => {
    const { named } = refusedIn({ [sheetPath('es', now)]: translated, [source]: ['word', 'Other words.'] });
    expect(named).toHaveLength(1);
  });
  test.each([
    ['questions', 'translations.@fr.questions.@C12.ask'],
    ['zones', 'translations.@fr.zones.@FHL.name'],
    ['consents', 'translations.@fr.consents.@data.title'],
    ['station', 'translations.@fr.patchWaiver.is'],
  ] as const)('of the part %s opens its language', (part, path) => {
    const markup = draw(part, { edits: { [path]: '{x}' }, issues: { [path]: 'No braces.' } });
    expect(markup).toContain(`data-path="${path}"`);
    expect(markup).toContain('No braces.');
  });
  test('is looked for in the card that shows it alone', () => {
    const paths = ['translations.@fr.questions.@C12.ask', 'translations.@es.zones.@FHL.name', 'limits'];
    expect(languagesRefused(paths, /^questions/)).toEqual(['fr']);
    expect(languagesRefused(paths, /^sheet/)).toEqual([]);
  });
});

test('a waiver whose translation was typed there and back is still asked whether it fits', () => {
  const is = protocol.translations?.find(({ language }) => language === 'es')?.patchWaiver?.is ?? '';
  expect(is).not.toBe('');
  const markup = draw('station', {
    edits: { 'patchTest.waiver': 'I go on without.', 'translations.@es.patchWaiver.is': is },
  });
  const asked = markup.slice(markup.indexOf('The old words still fit'));
  expect(asked.slice(0, 4000)).toContain('Español');
});
