import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../../shared/protocol/default/default-protocol.ts';
import { judgeRelease } from '../../../../shared/protocol/floors/judge.ts';
import { withoutStale } from '../../../../shared/protocol/floors/stale.ts';
import { askedIn, zoneIn } from '../../../../shared/protocol/in-language.ts';
import { parseProtocol } from '../../../../shared/protocol/parse.ts';
import type { HealthRow, Protocol, Translation } from '../../../../shared/protocol/schema.ts';

const start = defaultProtocol('uk');
const asking = (change: Partial<HealthRow>, from: Protocol = start): Protocol => ({
  ...from,
  questions: from.questions.map((row) => (row.code === 'C19' ? { ...row, ...change } : row)),
});
const inSpanish = (from: Protocol, change: (one: Translation) => Translation): Protocol => ({
  ...from,
  translations: from.translations?.map((one) => (one.language === 'es' ? change(one) : one)),
});
const heard = (protocol: Protocol, language: string): string => {
  const row = protocol.questions.find(({ code }) => code === 'C19');
  if (row === undefined) throw new Error('no such row');
  return askedIn(protocol, row, language).ask;
};

describe('a question whose words are new', () => {
  const changed = asking({ ask: 'Have you had a tattoo in the last week?' });

  test('is read in the language of the protocol until it is translated, in each language', () => {
    const released = withoutStale(start, changed);
    for (const language of ['es', 'fr', 'de', 'pt', 'pl', 'ar'])
      expect(heard(released, language)).toBe('Have you had a tattoo in the last week?');
    expect(parseProtocol(released).ok).toBe(true);
  });
  test('keeps a translation that was written anew beside it, and only that one', () => {
    const translated = inSpanish(changed, (one) => ({
      ...one,
      questions: one.questions.map((row) => (row.code === 'C19' ? { ...row, ask: '¿Un tatuaje?' } : row)),
    }));
    const released = withoutStale(start, translated);
    expect(heard(released, 'es')).toBe('¿Un tatuaje?');
    expect(heard(released, 'fr')).toBe('Have you had a tattoo in the last week?');
  });
  test('counts so for its second question too', () => {
    expect(heard(withoutStale(start, asking({ askMore: 'How large was it?' })), 'es')).toBe(
      heard(start, 'en'),
    );
  });
  test('leaves all others as they were, and what did not change whole', () => {
    expect(withoutStale(start, start)).toEqual(start);
    const released = withoutStale(start, changed);
    expect(released.translations?.map(({ questions }) => questions.length)).toEqual(
      start.translations?.map(({ questions }) => questions.length - 1),
    );
  });
  test('does not undo the check of the words that stay', () => {
    const checked = inSpanish(start, (one) => ({ ...one, checkedBy: 'Ana Ruiz', checkedOn: '2026-11-20' }));
    const next = withoutStale(checked, asking({ ask: 'Have you had a tattoo?' }, checked));
    expect(judgeRelease(checked, next, '2026-11-22').issues).toEqual([]);
  });
});

test('a question that is taken out takes its translations along', () => {
  const own: HealthRow = { ...(start.questions[30] as HealthRow), code: 'C44' };
  const from = inSpanish({ ...start, questions: [...start.questions, own] }, (one) => ({
    ...one,
    questions: [...one.questions, { code: 'C44', ask: '¿Otra?' }],
  }));
  expect(parseProtocol({ ...from, questions: start.questions }).ok).toBe(false);
  expect(parseProtocol(withoutStale(from, { ...from, questions: start.questions })).ok).toBe(true);
});

test('a zone that is called otherwise is so in every language, and one that is off keeps its translation', () => {
  const renamed = withoutStale(start, {
    ...start,
    zones: start.zones.map((zone) => (zone.code === 'OCC' ? { ...zone, name: 'Back of the head' } : zone)),
  });
  expect(zoneIn(renamed, 'OCC', 'es')).toBe('Back of the head');
  expect(zoneIn(renamed, 'NAP', 'es')).toBe(zoneIn(start, 'NAP', 'es'));
  const fewer = withoutStale(start, { ...start, zones: start.zones.filter(({ code }) => code !== 'OCC') });
  expect(zoneIn(withoutStale(fewer, { ...fewer, zones: start.zones }), 'OCC', 'es')).toBe(
    zoneIn(start, 'OCC', 'es'),
  );
});
