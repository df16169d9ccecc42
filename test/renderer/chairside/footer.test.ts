import { describe, expect, test } from 'vitest';
import { cautionChips } from '../../../renderer/chairside/frame/caution-chips.ts';
import { missingOf, nextTitle, notCheckedOf } from '../../../renderer/chairside/frame/missing-of.ts';
import { consultationSections, partAfter } from '../../../renderer/chairside/sections.ts';
import { answeredOf } from '../../../renderer/chairside/answered.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { inEnglish, inWords } from '../../builders/in-words.ts';
import { chairAt } from '../../builders/session.ts';

describe('what the footer says', () => {
  test('everything open for the next stage is named, in screen order', () => {
    const view = chairAt('consultation').view();
    const open = view.requirements.filter(({ state, severity }) => state === 'open' && severity !== 'info');
    expect(missingOf(view)).toEqual(open);
    expect(missingOf(view).length).toBeGreaterThan(3);
    expect(inEnglish(nextTitle(view))).toBe('cleanse and numb');
  });
  test('what could not be checked is never among what is missing', () => {
    const view = chairAt('consultation').view();
    expect(notCheckedOf(view).length).toBeGreaterThan(0);
    expect(missingOf(view).some(({ met }) => met === 'notAvailable')).toBe(false);
  });
  test('after the last stage comes closing', () => {
    expect(inWords(nextTitle(chairAt('aftercare').view()))).toBe('closing');
  });
});

describe('health in the header', () => {
  test('says letters and points to mind in numbers, never what they are about', () => {
    const chips = cautionChips({
      C14: { effect: 'cleared', says: 'Blood thinner', letter: 'may', letterSays: null },
      C17: { effect: 'caution', says: 'Diabetes', letter: 'none', letterSays: null },
      C32: { effect: 'caution', says: 'Latex', letter: 'none', letterSays: null },
    });
    expect(chips.map(({ text }) => inEnglish(text))).toEqual(['Letter on file', '2 points to mind']);
  });
  test('names no condition of any row', () => {
    const rows = defaultProtocol('uk').questions;
    for (const effect of ['refuse', 'needsLetter', 'cleared', 'caution', 'defer'] as const) {
      const text = cautionChips(
        Object.fromEntries(
          rows.map(({ code, title }) => [code, { effect, says: title, letter: 'none', letterSays: null }]),
        ),
      )
        .map((chip) => inEnglish(chip.text))
        .join(' ')
        .toLowerCase();
      for (const { title } of rows) expect(text).not.toContain(title.toLowerCase());
    }
  });
});

describe('from part to part', () => {
  test('every part but the last leads on to the one after it', () => {
    const walked = consultationSections.map(({ id }) => partAfter(id)?.id);
    expect(walked).toEqual([...consultationSections.slice(1).map(({ id }) => id), undefined]);
  });
});

describe('a "no" from main', () => {
  test('what is missing is said by the chip that goes there, not once more in a wall of words', () => {
    expect(
      answeredOf({
        kind: 'refused',
        says: 'A. B. C.',
        refusal: { kind: 'requirements-open', ids: [], says: [] },
      }),
    ).toBeNull();
    expect(
      answeredOf({ kind: 'refused', says: 'Stop here. A.', refusal: { kind: 'hard-stop' } }),
    ).not.toBeNull();
  });
  test('a refusal is a calm sentence', () => {
    expect(answeredOf({ kind: 'refused', says: 'Still open: lot.' })).toEqual({
      tone: 'warning',
      says: 'Still open: lot.',
    });
  });
  test('a failure says that it was not saved and what to do', () => {
    expect(
      answeredOf({
        kind: 'failure',
        says: 'Not saved: the disk is full.',
        whatToDo: 'Free space, then tap again.',
      }),
    ).toEqual({
      tone: 'stop',
      says: 'Not saved: the disk is full.',
      whatToDo: 'Free space, then tap again.',
    });
  });
  test('a cancelled dialog needs no words', () => {
    expect(answeredOf({ kind: 'cancelled' })).toBeNull();
  });
});
