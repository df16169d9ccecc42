import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { fieldById } from '../../../shared/session/fields.ts';
import type { FieldValue } from '../../../shared/session/field.ts';
import type { Hand } from './hand.ts';
import { choiceOf } from '../../../shared/session/field-text.ts';
import { inEnglish } from '../../../shared/words/in-english.ts';

/** The words at the start of an answer, but not of a longer word: "No" is not "Not sure". */
const beginsWith = (words: string): RegExp =>
  new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`);

export type Form = ReturnType<typeof formOn>;

/** The fields inside one part of the screen, by the words beside them. */
export const formOn = (hand: Hand, scope: Locator | Page) => {
  const row = (label: string): Locator => scope.getByRole('radiogroup', { name: label, exact: true });
  const write = (label: string, text: string): Promise<void> =>
    hand.write(scope.getByRole('textbox', { name: label, exact: true }), text);
  const answer = async (label: string, words: string): Promise<void> => {
    const chosen = row(label).getByRole('radio', { name: beginsWith(words) });
    await hand.choose(row(label), chosen);
    await expect(chosen).toBeChecked();
  };
  const several = async (label: string, words: readonly string[]): Promise<void> => {
    const group = scope.getByRole('toolbar', { name: label, exact: true });
    for (const word of words) {
      const one = group.getByRole('button', { name: beginsWith(word) });
      await hand.choose(group, one);
      await expect(one).toHaveAttribute('aria-pressed', 'true');
    }
  };
  const pick = async (label: string, words: string): Promise<void> => {
    const list = scope
      .getByRole('button', { name: new RegExp(`(^|\\s)${label}$`) })
      .and(scope.locator('[aria-haspopup="listbox"]'));
    await hand.pick(list, words);
    await expect(list).toContainText(words);
  };
  /** `2024-05` or `2024-05-14` into the boxes of a date. */
  const date = async (label: string, value: string): Promise<void> => {
    const group = scope.getByRole('group', { name: label, exact: true });
    const [year = '', month = '', day = ''] = value.split('-');
    for (const [box, text] of [
      ['Day', day],
      ['Month', month],
      ['Year', year],
    ] as const)
      if (text !== '') await hand.write(group.getByRole('textbox', { name: box }), text);
  };
  const tick = async (words: string): Promise<void> => {
    const box = scope.getByRole('checkbox', { name: words });
    // An act that came before may have ticked it already.
    if (!(await box.isChecked())) await hand.tick(box);
    await expect(box).toBeChecked();
  };
  const press = (name: string | RegExp): Promise<void> =>
    hand.press(scope.getByRole('button', { name, exact: typeof name === 'string' }));

  /** A field of the session by its id, in whatever control it is shown. */
  const field = (id: string, value: FieldValue, labelled?: string): Promise<void> => {
    const def = fieldById.get(id);
    if (def === undefined) throw new Error(`there is no field ${id}`);
    const label = labelled ?? inEnglish(def.label);
    const choices = def.choices ?? [];
    const words = (one: string) => {
      const choice = choiceOf(id, one);
      return choice === undefined ? one : inEnglish(choice);
    };
    switch (def.kind) {
      case 'choice':
        return choices.length > 8 ? pick(label, words(String(value))) : answer(label, words(String(value)));
      case 'multi':
        return several(label, (value as readonly string[]).map(words));
      case 'yesNo':
        return answer(label, value === true ? 'Yes' : 'No');
      case 'number':
        return write(def.unit === undefined ? label : `${label} (${def.unit})`, String(value));
      case 'date':
      case 'partialDate':
        return date(label, String(value));
      case 'text':
      case 'longText':
        return write(label, String(value));
    }
  };
  const fields = async (values: Readonly<Record<string, FieldValue>>): Promise<void> => {
    for (const [id, value] of Object.entries(values)) await field(id, value);
  };
  return { scope, hand, write, answer, several, pick, date, tick, press, field, fields };
};
