import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ShellContext } from '../../../renderer/context.ts';
import { EditingContext } from '../../../renderer/studio/edit-context.ts';
import type { Editing } from '../../../renderer/studio/edit-context.ts';
import { partOf, protocolParts } from '../../../renderer/studio/protocol-parts.tsx';
import type { PartId } from '../../../renderer/studio/protocol-parts.tsx';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { whole } from '../../../shared/protocol/floors/whole.ts';
import { ownQuestion } from '../../../shared/protocol/new-rows.ts';

const protocol = whole(defaultProtocol('uk'));
const draw = (part: PartId, { edits = {}, issues = {} }: Partial<Editing> = {}): string =>
  renderToStaticMarkup(
    <ShellContext value={{ client: {} } as never}>
      <EditingContext
        value={{
          protocol,
          edits,
          issues,
          isReadOnly: false,
          type: () => undefined,
          forget: () => undefined,
        }}
      >
        {protocolParts[part].cards()}
      </EditingContext>
    </ShellContext>,
  );
const pathsIn = (markup: string): readonly string[] =>
  [...markup.matchAll(/data-path="([^"]+)"/g)].map(([, path = '']) => path);

test.each(Object.keys(protocolParts) as PartId[])(
  'the part "%s" is drawn, with its own fields in it',
  (part) => {
    const markup = draw(part);
    expect(markup).toContain('<section');
    for (const path of pathsIn(markup)) expect([path, partOf(path)]).toEqual([path, part]);
  },
);

test('a list shows each of its rows, folded, and what is switched off with a way back', () => {
  const questions = draw('questions');
  for (const { code } of protocol.questions) expect(questions).toContain(code);
  expect(pathsIn(questions)).toEqual([]);
  const [, ...others] = protocol.zones.map(({ code }) => code);
  expect(draw('zones', { edits: { zones: others.join(' ') } })).toContain('Switch on again: Hairline');
});

test('a row that something stands in the way of is open, with the sentence at its field', () => {
  const markup = draw('checklists', { issues: { 'checklist.@hands-washed.text': 'Write something.' } });
  expect(pathsIn(markup)).toContain('checklist.@hands-washed.text');
  expect(markup).toContain('Write something.');
  const consents = draw('consents', { issues: { 'consents.@data.paragraphs.2': 'Write it shorter.' } });
  expect(pathsIn(consents)).toContain('consents.@data.paragraphs');
  expect(consents).toContain('Write it shorter.');
});

test('a question that is new is open, and says in which languages nobody reads it', () => {
  const own = { ...ownQuestion('C44', 'Tea', 'Note it.', 'Thanks.'), ask: 'Tea?' };
  const markup = draw('questions', {
    edits: {
      questions: [...protocol.questions.map(({ code }) => code), 'C44'].join(' '),
      'questions.@C44': JSON.stringify(own),
      'translations.@es.questions.@C44.ask': '¿Té?',
    },
  });
  expect(pathsIn(markup)).toContain('questions.@C44.ask');
  expect(markup).toContain('Français');
  expect(markup).toMatch(/missing in: Français/);
  expect(markup).toContain('Switch off: C44, Tea');
});

test('a field that no part knows is said among the limits, and each list belongs to one part', () => {
  expect(partOf('reason')).toBe('limits');
  expect(partOf('translations.@es.questions.@C12.ask')).toBe('questions');
  expect(partOf('translations.@es.checkedBy')).toBe('translations');
  expect(partOf('questions.@C12.insurer')).toBe('country');
  expect(partOf('consents.@data.paragraphs.2')).toBe('consents');
});
