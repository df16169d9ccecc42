import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultChecklist } from '../../../../shared/protocol/default/checklist.ts';
import { defaultProtocol } from '../../../../shared/protocol/default/default-protocol.ts';
import { judgeRelease } from '../../../../shared/protocol/floors/judge.ts';
import type { Judgement } from '../../../../shared/protocol/floors/judge.ts';
import { whole } from '../../../../shared/protocol/floors/whole.ts';
import type { ChecklistItem, HealthRow, Protocol } from '../../../../shared/protocol/schema.ts';
import { inEnglish } from '../../../builders/in-words.ts';
import { holds } from '../../../builders/property.ts';

const start = whole(defaultProtocol('uk'));
const judge = (change: Partial<Protocol>, from: Protocol = start): Judgement =>
  judgeRelease(from, whole({ ...from, ...change }), '2026-11-22');
const fieldsOf = ({ issues }: Judgement): readonly string[] => issues.map(({ field }) => field);

const own: HealthRow = {
  code: 'C44',
  title: 'Has a pacemaker',
  ask: 'Do you have a pacemaker?',
  outcome: 'caution',
  blocks: [],
  clearance: 'none',
  asked: 'client',
  validForDays: 28,
  action: 'Write down which one.',
  script: 'Thank you.',
  note: '',
  owner: 'P',
  basis: 'Des',
  source: '',
};
const withOwn = (change: Partial<HealthRow>): Judgement =>
  judge({ questions: [...start.questions, { ...own, ...change }] });

describe('a question the studio adds', () => {
  test('is stricter, and asks nobody else', () => {
    expect(withOwn({})).toMatchObject({ issues: [], weaker: [] });
    expect(withOwn({}).changes).toMatchObject([{ key: 'questions', course: 'stricter' }]);
  });
  test.each([
    ['outcome', { outcome: 'rule' }],
    ['asked', { asked: 'computed' }],
    ['clearance', { outcome: 'clear', clearance: 'none' }],
    ['clearance', { outcome: 'refuseUnlessCleared', clearance: 'none' }],
    ['owner', { owner: 'H' }],
    ['owner', { owner: 'J' }],
    ['ask', { ask: '   ' }],
    ['ask', { ask: 'Do you like {zone}?' }],
    ['script', { script: 'x'.repeat(2001) }],
    ['validForDays', { validForDays: 9999 }],
  ] as const)('that would not do at the chair what it says is refused at its %s', (field, change) => {
    expect(fieldsOf(withOwn(change))).toEqual([`questions.${start.questions.length}.${field}`]);
  });
  test('may be taken out again, by two people', () => {
    const from = whole({ ...start, questions: [...start.questions, own] });
    expect(judge({ questions: start.questions }, from)).toMatchObject({
      issues: [],
      weaker: [{ key: 'questions' }],
    });
  });
});

test('none of the questions that ship can be taken out', () => {
  holds(
    fc.property(fc.nat(start.questions.length - 1), (at) => {
      const judged = judge({ questions: start.questions.filter((_, index) => index !== at) });
      expect(fieldsOf(judged)).toContain('questions');
    }),
    20,
  );
});
test('nor can a row be called worked out that is not', () => {
  const at = start.questions.findIndex(({ code }) => code === 'C19');
  const questions = start.questions.map((row, index): HealthRow =>
    index === at ? { ...row, outcome: 'rule' } : row,
  );
  expect(fieldsOf(judge({ questions }))).toContain(`questions.${at}.outcome`);
});
test('new words of a question that is fixed are looked at by two, of another by nobody else', () => {
  const reworded = (code: string): Judgement =>
    judge({
      questions: start.questions.map((row) =>
        row.code === code ? { ...row, ask: 'Do you like tea?' } : row,
      ),
    });
  expect(reworded('C09')).toMatchObject({ issues: [], weaker: [{ key: 'questions.C09.ask' }] });
  expect(reworded('C19')).toMatchObject({ issues: [], weaker: [] });
});

const hard = defaultChecklist.filter(({ severity }) => severity === 'hard').map(({ id }) => id);
const changedItem = (id: string, change: Partial<ChecklistItem>): Judgement =>
  judge({ checklist: start.checklist.map((item) => (item.id === id ? { ...item, ...change } : item)) });

describe('an item of a checklist', () => {
  test.each(hard)(
    'that is hard, "%s", stays, hard, always and in time, and is named where it is missed',
    (id) => {
      const gone = judge({ checklist: start.checklist.filter((item) => item.id !== id) });
      expect(fieldsOf(gone)).toEqual(['checklist']);
      const text = start.checklist.find((item) => item.id === id)?.text ?? '';
      expect(inEnglish(gone.issues[0]?.says ?? '')).toContain(text);
      const at = start.checklist.findIndex((item) => item.id === id);
      expect(fieldsOf(changedItem(id, { severity: 'warn' }))).toEqual([`checklist.${at}.severity`]);
      expect(fieldsOf(changedItem(id, { guard: 'G6-05' }))).toEqual([`checklist.${at}.guard`]);
      expect(fieldsOf(changedItem(id, { before: 'closed' }))).toEqual([`checklist.${at}.before`]);
      expect(changedItem(id, { text: 'Smile' })).toMatchObject({
        issues: [],
        weaker: [{ path: `checklist.${at}.text` }],
      });
    },
  );
  test('that is not may be switched off, by two people', () => {
    holds(
      fc.property(
        fc.constantFrom(...start.checklist.filter(({ severity }) => severity !== 'hard')),
        ({ id }) => {
          expect(judge({ checklist: start.checklist.filter((item) => item.id !== id) })).toMatchObject({
            issues: [],
            weaker: [{ key: 'checklist' }],
          });
        },
      ),
      20,
    );
  });
  test('is moved without anybody else, in whatever order', () => {
    holds(
      fc.property(
        fc.shuffledSubarray([...start.checklist], { minLength: start.checklist.length }),
        (checklist) => {
          const { issues, weaker, changes } = judge({ checklist });
          expect({ issues, weaker }).toEqual({ issues: [], weaker: [] });
          for (const change of changes) expect(change).toMatchObject({ key: 'checklist', course: 'other' });
        },
      ),
      20,
    );
  });
});

test('a zone that is switched off is stricter, and one that comes back asks a second person', () => {
  const fewer = whole({ ...start, zones: start.zones.slice(1) });
  expect(judge({ zones: fewer.zones })).toMatchObject({ issues: [], weaker: [] });
  expect(judge({ zones: start.zones }, fewer)).toMatchObject({ issues: [], weaker: [{ key: 'zones' }] });
});
test('a paragraph taken out of a consent asks a second person, and a higher wording version', () => {
  const shorter = (wordingVersion: number): Judgement =>
    judge({
      consents: start.consents.map((one) =>
        one.id === 'numbing' ? { ...one, wordingVersion, paragraphs: one.paragraphs.slice(1) } : one,
      ),
    });
  const at = start.consents.findIndex(({ id }) => id === 'numbing');
  expect(fieldsOf(shorter(1))).toEqual([`consents.${at}.wordingVersion`]);
  expect(shorter(2)).toMatchObject({ issues: [], weaker: [{ key: 'consents.numbing.paragraphs' }] });
});
