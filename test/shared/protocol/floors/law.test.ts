import { describe, expect, test } from 'vitest';
import { crossChecks } from '../../../../shared/protocol/cross-checks.ts';
import { defaultProtocol } from '../../../../shared/protocol/default/default-protocol.ts';
import { judgeRelease } from '../../../../shared/protocol/floors/judge.ts';
import { whole } from '../../../../shared/protocol/floors/whole.ts';
import { releasedAgain } from '../../../../shared/protocol/floors/wording.ts';
import { ownLaw } from '../../../../shared/protocol/law-words.ts';
import { readForm } from '../../../../shared/protocol/parse.ts';
import type { ConsentText, Protocol } from '../../../../shared/protocol/schema.ts';
import { toldChange } from '../../../../shared/protocol/told-change.ts';
import { inEnglish } from '../../../builders/in-words.ts';

type Law = Protocol['pack']['consentAdditions'];
const eu = whole(defaultProtocol('eu'));
const today = '2026-11-22';
const look = (next: Protocol, from: Protocol = eu) => {
  const read = readForm(next);
  if (!read.ok) return { no: read.error.issues.map(({ field }) => field), weaker: [] as string[] };
  const { issues, weaker } = judgeRelease(from, read.value, today);
  return {
    no: [...issues, ...crossChecks(read.value)].map(({ field }) => field),
    weaker: weaker.map(({ key }) => key),
  };
};
const raised = (from: Protocol, id = 'treatment'): ConsentText[] =>
  from.consents.map((one) => (one.id === id ? { ...one, wordingVersion: one.wordingVersion + 1 } : one));
/** With other words of the law, and the consent under a higher number. */
const withLaw = (law: Law, from: Protocol = eu): Protocol => ({
  ...from,
  consents: raised(from),
  pack: { ...from.pack, consentAdditions: law },
});
const [shipped] = eu.pack.consentAdditions;
const council = {
  ...ownLaw('own-1'),
  text: 'I was told the number of the permit.',
  source: 'City council, 12 May',
};

describe('what the law adds to the consent', () => {
  test.each(['eu', 'us-ca'] as const)('has a name of its own in %s, and is released as it ships', (pack) => {
    const own = whole(defaultProtocol(pack));
    expect(own.pack.consentAdditions.map(({ id }) => id)).toEqual(['law-1']);
    expect(look(own, own)).toEqual({ no: [], weaker: [] });
  });
  test.each<[string, Law]>([
    ['taken out', []],
    ['reworded', [{ ...shipped!, text: 'I was shown everything.' }]],
    ['cut to a full stop', [{ ...shipped!, text: '.' }]],
    ['given another source', [{ ...shipped!, source: 'The studio' }]],
    ['kept by name only', [{ ...council, id: 'law-1' }]],
    ['said under another sentence', [council]],
  ])('%s is refused, and said with what it rests on', (_what, law) => {
    const next = withLaw(law);
    expect(look(next).no).toContain('pack.consentAdditions');
    const says = judgeRelease(eu, next, today).issues.find(
      ({ field }) => field === 'pack.consentAdditions',
    )?.says;
    expect(inEnglish(says ?? '')).toContain('2020/2081');
  });
  test('is added to by one person, before or behind what ships', () => {
    for (const law of [
      [shipped!, council],
      [council, shipped!],
    ])
      expect(look(withLaw(law))).toEqual({ no: [], weaker: [] });
  });
  test('added words go again, or are said otherwise: told word by word, and gone by two people', () => {
    const from = withLaw([shipped!, council]);
    expect(look(withLaw([shipped!], from), from)).toEqual({ no: [], weaker: ['pack.consentAdditions'] });
    const reworded = withLaw([shipped!, { ...council, text: 'I was told the permit.' }], from);
    expect(look(reworded, from)).toEqual({ no: [], weaker: [] });
    const told = judgeRelease(from, reworded, today).changes.map((one) => toldChange(from, reworded, one));
    expect(told.map(({ is }) => inEnglish(is)).join()).toContain('I was told the permit.');
  });
  test.each<[string, Partial<Law[number]>, string]>([
    ['no words', { text: '' }, 'pack.consentAdditions.1.text'],
    ['a blank', { text: '\u00a0' }, 'pack.consentAdditions.1.text'],
    ['dots', { text: '…' }, 'pack.consentAdditions.1.text'],
    ['10,000 letters', { text: 'x'.repeat(10_000) }, 'pack.consentAdditions.1.text'],
    ['a place that nothing fills', { text: 'Permit {number}.' }, 'pack.consentAdditions.1.text'],
    ['no source', { source: '' }, 'pack.consentAdditions.1.source'],
    ['a name that is there', { id: 'law-1' }, 'pack.consentAdditions.1.id'],
    ['a name with a blank', { id: 'own 1' }, 'pack.consentAdditions.1.id'],
  ])('with %s is refused at its field', (_what, change, field) => {
    expect(look(withLaw([shipped!, { ...council, ...change }])).no).toContain(field);
  });
  test('is signed anew: the consent needs a higher wording version, and going back has one of its own', () => {
    const same: Protocol = { ...eu, pack: { ...eu.pack, consentAdditions: [shipped!, council] } };
    expect(look(same).no).toEqual(['consents.0.wordingVersion']);
    const second = { ...withLaw([shipped!, council]), version: 2 };
    const back = releasedAgain(eu, second);
    expect(back.consents[0]?.wordingVersion).toBe(3);
    expect(look({ ...back, version: 3 }, second).no).toEqual([]);
  });
});

describe('what is signed under one wording version is one text', () => {
  const uk = whole(defaultProtocol('uk'));
  const later: Protocol['aftercare'] = { ...uk.aftercare, colourJudgedDay: 35 };
  test('also where only the day in it is another', () => {
    expect(look({ ...uk, aftercare: later }, uk).no).toEqual(['consents.0.wordingVersion']);
    expect(look({ ...uk, aftercare: later, consents: raised(uk) }, uk).no).toEqual([]);
  });
  test('and its language is that of the protocol, so that nobody goes round the number by calling it another', () => {
    const other = uk.consents.map((one) =>
      one.id === 'data' ? { ...one, language: 'es', paragraphs: ['I agree.'] } : one,
    );
    expect(look({ ...uk, consents: other }, uk).no.toSorted()).toEqual([
      'consents.5.language',
      'consents.5.wordingVersion',
    ]);
    const all = uk.consents.map((one) => ({ ...one, language: 'es' }));
    expect(look({ ...uk, language: 'es', consents: all }, uk).no).toContain('language');
  });
});

test.each(['.', '…', '12', '—', '\u0301', '☑'])(
  '%s is no sentence that anybody can read, ask or sign',
  (nothing) => {
    const uk = whole(defaultProtocol('uk'));
    const texts: readonly (readonly [string, Protocol])[] = [
      ['scripts.defer', { ...uk, scripts: { ...uk.scripts, defer: nothing } }],
      [
        'consents.5.paragraphs.0',
        {
          ...uk,
          consents: raised(uk, 'data').map((one) =>
            one.id === 'data' ? { ...one, paragraphs: one.paragraphs.map(() => nothing) } : one,
          ),
        },
      ],
      ['questions.1.ask', { ...uk, questions: uk.questions.with(1, { ...uk.questions[1]!, ask: nothing }) }],
      [
        'checklist.0.text',
        { ...uk, checklist: uk.checklist.with(0, { ...uk.checklist[0]!, text: nothing }) },
      ],
      [
        'emergencyCard.posture.0',
        { ...uk, emergencyCard: { ...uk.emergencyCard, posture: uk.emergencyCard.posture.with(0, nothing) } },
      ],
    ];
    for (const [field, next] of texts) expect(look(next, uk).no, field).toContain(field);
  },
);
