import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PaperNote } from '../../../renderer/parts/field-note.tsx';
import { FormField } from '../../../renderer/parts/form-field.tsx';
import { TextField } from '../../../renderer/parts/text-field.tsx';

const note = (text: string) => renderToStaticMarkup(<PaperNote text={text} />);

test('says nothing of what paper can show', () => {
  for (const text of ['Marcus', 'محمد', '陈大文', '→ 😀']) expect(note(text)).toBe('');
});

test('names each letter that paper cannot show, and says what to type instead', () => {
  expect(note('ཀར and a bell \u0007')).toContain(
    'Paper cannot show “ཀ” (U+0F40), “ར” (U+0F62), U+0007. Type it in other letters, as it sounds. Else their numbers are printed in their place.',
  );
});

test('stands under the field in which it was typed', () => {
  const typed = renderToStaticMarkup(
    <TextField label="First name" value="ཀ" onSave={() => Promise.resolve(null)} />,
  );
  const form = renderToStaticMarkup(<FormField label="Name" value="ཀ" onChange={() => undefined} />);
  for (const html of [typed, form]) expect(html).toContain('Paper cannot show');
});

test('never under a passphrase', () => {
  expect(
    renderToStaticMarkup(<FormField label="Passphrase" secret value="ཀ" onChange={() => undefined} />),
  ).not.toContain('Paper');
});
