import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ShellContext } from '../../../renderer/context.ts';
import { EditingContext } from '../../../renderer/studio/edit-context.ts';
import type { Editing } from '../../../renderer/studio/edit-context.ts';
import { withEdits } from '../../../renderer/studio/protocol-edits.ts';
import { partOf, protocolParts } from '../../../renderer/studio/protocol-parts.tsx';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { whole } from '../../../shared/protocol/floors/whole.ts';
import { ownLaw } from '../../../shared/protocol/law-words.ts';
import type { CountryPack } from '../../../shared/protocol/country-pack.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';

const draw = (pack: CountryPack['id'], { edits = {}, issues = {} }: Partial<Editing> = {}): string => {
  const markup = renderToStaticMarkup(
    <ShellContext value={{ client: {} } as never}>
      <EditingContext
        value={{
          protocol: whole(defaultProtocol(pack)),
          edits,
          issues,
          isReadOnly: false,
          type: () => undefined,
          forget: () => undefined,
        }}
      >
        {protocolParts.consents.cards()}
      </EditingContext>
    </ShellContext>,
  );
  return markup.slice(markup.indexOf('Words the law adds'));
};
const added = {
  'pack.consentAdditions': 'law-1 own-1',
  'pack.consentAdditions.@own-1': JSON.stringify(ownLaw('own-1')),
  'pack.consentAdditions.@own-1.text': 'I was told the number of the permit.',
};

test('words that ship are read with their source and have no field; where a country has none, that is said', () => {
  const markup = draw('eu');
  expect(markup).toContain('Before the session I was shown the label of the pigment');
  expect(markup).toContain('Regulation (EU) 2020/2081');
  expect(markup).toContain('Stays as it is');
  expect(markup).not.toContain('data-path="pack.consentAdditions.@law-1');
  expect(draw('uk')).toContain('Stipple knows of none for this country.');
});

test('words of the studio’s own have fields for what is signed and who asks for it, and say in which languages they are missing', () => {
  const markup = draw('eu', { edits: added });
  for (const field of ['text', 'source'])
    expect(markup).toContain(`data-path="pack.consentAdditions.@own-1.${field}"`);
  expect(markup).toMatch(/role="status">[^<]*Español, Français/);
});

test('what main says of them is shown with them, and typed words end up behind those that ship', () => {
  const no = draw('eu', { issues: { 'pack.consentAdditions': 'Keep the words of the law.' } });
  expect(no).toMatch(/role="alert">Keep the words of the law\./);
  for (const path of ['pack.consentAdditions.@own-1.text', 'translations.@es.additions'])
    expect(partOf(path)).toBe('consents');
  const next = withEdits(whole(defaultProtocol('eu')), {
    'pack.consentAdditions': ['law-1', 'own-1'],
    'pack.consentAdditions.@own-1': ownLaw('own-1'),
    'pack.consentAdditions.@own-1.text': 'I was told.',
    'pack.consentAdditions.@own-1.source': 'City council',
    'translations.@es.additions': ['Uno.', 'Dos.'],
  }) as Protocol;
  expect(next.pack.consentAdditions.map(({ id, text, source }) => [id, text, source]).at(-1)).toEqual([
    'own-1',
    'I was told.',
    'City council',
  ]);
  expect(next.translations?.find(({ language }) => language === 'es')?.additions).toEqual(['Uno.', 'Dos.']);
});
