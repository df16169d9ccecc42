import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ChangeLines } from '../../../renderer/studio/change-lines.tsx';
import type { ToldChange } from '../../../shared/protocol/told-change.ts';

const change = (was: string, is: string): ToldChange => ({
  path: 'aftercare.lines.0.text',
  name: 'Washing',
  was,
  is,
  course: 'other',
});
const drawn = (was: string, is: string, onTake?: (path: string) => void): string =>
  renderToStaticMarkup(<ChangeLines changes={[change(was, is)]} onTake={onTake} />);

test('of a text only the words that are different are struck out and put in', () => {
  const page = drawn('Keep it dry for 3 days.', 'Keep it dry for 5 days.');
  expect(page).toContain('Keep it dry for <del class="was">3</del> <ins>5</ins> days.');
});

test('a value that has nothing in common with the one before is told as it was and as it is', () => {
  expect(drawn('yes', 'no')).toContain('<s class="was">yes</s> <b class="num">no</b>');
});

test('a change is taken back only where somebody may, and the button says which', () => {
  expect(drawn('3', '5')).not.toContain('<button');
  expect(drawn('3', '5', () => undefined)).toMatch(/aria-label="Take this one: Washing"/);
});
