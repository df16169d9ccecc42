import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, isOther, textOf, valueOf, withEdits } from '../../../renderer/studio/protocol-edits.ts';
import { namedPath } from '../../../renderer/studio/row-paths.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { ownItem, ownItemId, ownQuestion, ownQuestionCode } from '../../../shared/protocol/new-rows.ts';
import { parseProtocol } from '../../../shared/protocol/parse.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';
import { holds } from '../../builders/property.ts';

const protocol = defaultProtocol('uk');
const made = (edits: Readonly<Record<string, unknown>>): Protocol => {
  const read = parseProtocol(withEdits(protocol, edits));
  if (!read.ok) throw new Error(JSON.stringify(read.error.issues));
  return read.value;
};
const ids = protocol.checklist.map(({ id }) => id);
const item = ownItem('own-1', 'consultation', 'Own item');

describe('rows of the protocol', () => {
  test('are typed into by name, wherever they stand meanwhile', () => {
    const { checklist } = made({
      checklist: ids.toReversed(),
      'checklist.@gloves-on.text': 'Gloves',
    });
    expect(checklist.find(({ id }) => id === 'gloves-on')?.text).toBe('Gloves');
    expect(checklist.map(({ id }) => id)).toEqual(ids.toReversed());
  });
  test('begin, are typed into, and go again with what was typed', () => {
    const begun = { 'checklist.@own-1': item, 'checklist.@own-1.text': 'Kettle off' };
    expect(made({ ...begun, checklist: ['own-1', ...ids] }).checklist[0]).toEqual({
      ...item,
      text: 'Kettle off',
    });
    expect(made({ ...begun, checklist: ids }).checklist).toEqual(protocol.checklist);
    expect(made({ checklist: ids.slice(1), [`checklist.@${ids[0]}.text`]: 'Gone' }).checklist).toEqual(
      protocol.checklist.slice(1),
    );
  });
  test('in whatever order and number they are placed, no row is lost that stays and none is made up', () => {
    holds(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (names) => {
        const next = withEdits(protocol, { checklist: names }) as Protocol;
        expect(next.checklist.map(({ id }) => id)).toEqual(names);
        for (const one of next.checklist) expect(protocol.checklist).toContain(one);
      }),
      30,
    );
  });
  test('back as they were are no change', () => {
    expect(isOther(protocol, 'checklist', ids.join(' '), 'point')).toBe(false);
    expect(isOther(protocol, 'checklist', ids.toReversed().join(' '), 'point')).toBe(true);
    expect(isOther(protocol, 'checklist.@own-1', JSON.stringify(item), 'point')).toBe(true);
  });
  test('are named by main by their place, and found by their name', () => {
    expect(namedPath(protocol, 'checklist.1.text')).toBe(`checklist.@${ids[1]}.text`);
    expect(namedPath(protocol, 'translations.0.questions.2.ask')).toBe(
      `translations.@es.questions.@${protocol.translations?.[0]?.questions[2]?.code}.ask`,
    );
    for (const same of ['limits.reviewDays.value', 'checklist', 'consents', 'reason'])
      expect(namedPath(protocol, same)).toBe(same);
    expect(namedPath(protocol, 'checklist.999.text')).toBe('checklist.999.text');
  });
});

describe('a translation', () => {
  test('is begun beside a row that has none, and goes when it is emptied', () => {
    const code = ownQuestionCode(protocol.questions.map((row) => row.code));
    expect(code).toBe('C44');
    const begun = {
      'questions.@C44': { ...ownQuestion(code, 'Tea', 'Note it.', 'Thanks.'), ask: 'Tea?' },
      questions: [...protocol.questions.map((row) => row.code), 'C44'],
    };
    const next = made({ ...begun, 'translations.@es.questions.@C44.ask': '¿Té?' });
    expect(next.translations?.[0]?.questions.at(-1)).toEqual({ code: 'C44', ask: '¿Té?' });
    const emptied = made({
      'translations.@es.questions.@C12.ask': undefined,
      'translations.@es.questions.@C12.askMore': undefined,
    });
    expect(emptied.translations?.[0]?.questions.some((row) => row.code === 'C12')).toBe(false);
    expect(emptied.translations?.[1]).toEqual(protocol.translations?.[1]);
  });
  test('of a second question alone is refused at its field: a question is translated whole', () => {
    const read = parseProtocol(withEdits(protocol, { 'translations.@es.questions.@C12.ask': undefined }));
    expect(read.ok).toBe(false);
  });
});

test('paragraphs are typed one under the other and come back so', () => {
  const text = textOf(at(protocol, 'consents.@data.paragraphs'), 'point', 'paragraphs');
  expect(valueOf('paragraphs', text)).toEqual({
    ok: true,
    value: protocol.consents.find(({ id }) => id === 'data')?.paragraphs,
  });
  expect(valueOf('paragraphs', ' one \n\n\n two\n \n')).toEqual({ ok: true, value: ['one', 'two'] });
  expect(valueOf('codes', 'session, numbing')).toEqual({ ok: true, value: ['session', 'numbing'] });
  expect(valueOf('trueOrAbsent', '')).toEqual({ ok: true, value: undefined });
});
test('a name that any row has or had in this draft is not given again', () => {
  expect(ownItemId(['own-1', 'own-2', ...ids])).toBe('own-3');
  expect(ownQuestionCode(['C44', 'C45'])).toBe('C46');
});
