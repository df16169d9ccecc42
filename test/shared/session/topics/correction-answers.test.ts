import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../../shared/aftercare/sheet.ts';
import { noteOf, saysStill } from '../../../../shared/aftercare/note.ts';
import type { Intent } from '../../../../shared/session/events.ts';
import { summaryOf } from '../../../../shared/session/summary.ts';
import { correctionView } from '../../../../shared/session/topics/correction/view.ts';
import { inEnglish } from '../../../builders/in-words.ts';
import { chairAt, closedChair, createChair } from '../../../builders/session.ts';
import type { Chair } from '../../../builders/session.ts';
import { cream, stepsOf } from '../../../builders/session-steps.ts';
import { timelineLine } from '../../../builders/timeline-said.ts';
import type { LocalDate } from '../../../../shared/time.ts';

const fix = (id: string, field: 'answer' | 'on' | 'note', value: string): Intent => ({
  type: 'record.corrected',
  part: 'answer',
  id,
  field,
  value,
  reason: 'The client called: misunderstood',
});
const lastLine = (chair: Chair): string =>
  timelineLine(chair.opening, chair.protocol, chair.events).at(-1)?.text ?? '';
const shown = (chair: Chair, code: string) =>
  correctionView(chair.data())
    .correctable.find(({ part, id }) => part === 'answer' && id === code)
    ?.values.map(({ field, value }) => [field, value]);

const closed = closedChair();
const asked = Object.keys(closed.data().answers);

describe('an answer of a session that is over', () => {
  test('every answer that was given can be put right, and none that was not', () => {
    expect(asked.length).toBeGreaterThan(30);
    expect(
      correctionView(closed.data()).correctable.flatMap(({ part, id }) => (part === 'answer' ? [id] : [])),
    ).toEqual(closed.protocol.questions.map(({ code }) => code).filter((code) => asked.includes(code)));
    const never = createChair({ from: closed });
    expect(never.tries(fix('C27', 'answer', 'yes'))?.kind).toBe('unknown-item');
    expect(never.tries(fix('C99', 'answer', 'yes'))?.kind).toBe('unknown-item');
  });
  test.each(asked)('%s: the new answer counts, the old one, the reason and who stay in sight', (code) => {
    const chair = createChair({ from: closed });
    const before = chair.data();
    const was = before.answers[code]?.value.answer ?? '';
    const now = was === 'yes' ? 'no' : 'yes';
    chair.say(fix(code, 'answer', now));
    const after = chair.data();
    expect(after.answers[code]).toMatchObject({
      value: { answer: now },
      corrections: (before.answers[code]?.corrections ?? 0) + 1,
    });
    expect(lastLine(chair)).toMatch(
      new RegExp(
        `^Corrected after the end: ${code} .*, answer: ${now} \\(was ${was}\\)\\. Reason: The client called`,
      ),
    );
    expect(chair.events.at(-1)?.by).toBe(after.addenda.at(-1)?.by);
    expect(after.place).toBe('closed');
    expect(after.ended).toEqual(before.ended);
    expect(after.addenda).toHaveLength(1);
    // Nobody can be asked again: that they confirmed stays true of what was read out.
    expect(after.questionnaireConfirmed).toEqual(before.questionnaireConfirmed);
    // The sheet is stale exactly where it would say something else.
    const same = JSON.stringify(sheetOf(before, chair.now())) === JSON.stringify(sheetOf(after, chair.now()));
    expect(after.sheet?.staleSince === undefined).toBe(same);
  });
  test('minoxidil and a hairpiece are on the sheet: from not sure to yes it stays as it is', () => {
    for (const code of ['C40', 'C41']) {
      const chair = createChair({ from: closed });
      chair.say(fix(code, 'answer', 'unsure'));
      expect(chair.data().sheet?.staleSince).toBe(chair.now());
      chair.prepareSheet();
      chair.say(fix(code, 'answer', 'yes'));
      chair.say(fix(code, 'note', 'twice a day'));
      expect(chair.data().sheet?.staleSince).toBeUndefined();
      chair.say(fix(code, 'answer', 'no'));
      expect(chair.data().sheet?.staleSince).toBeDefined();
    }
  });
  test.each(['no ', ' no', '\tno'])(
    'typed as "%s" it is a no, and the sheet made with a yes is stale',
    (typed) => {
      const chair = createChair({ from: closed });
      chair.say(fix('C40', 'answer', 'yes'));
      chair.prepareSheet();
      chair.say(fix('C40', 'answer', typed));
      expect(chair.data().answers['C40']?.value.answer).toBe('no');
      expect(chair.data().sheet?.staleSince).toBeDefined();
    },
  );
  test('what would have ended the visit is told to whoever looks at the session', () => {
    const refuses = closed.protocol.questions.find(
      ({ outcome, asked: by }) => outcome === 'refuse' && by === 'client',
    );
    const chair = createChair({ from: closed });
    const missing = () => summaryOf(chair.data()).missing.map((one) => inEnglish(one));
    expect(missing().some((one) => one.startsWith('Not today'))).toBe(false);
    chair.say(fix(refuses?.code ?? '', 'answer', 'yes'));
    expect(missing().filter((one) => one.startsWith('Not today'))).toHaveLength(1);
  });
  test('words and a day are put right where the answer is not no', () => {
    const chair = createChair({ from: closed });
    expect(shown(chair, 'C38')).toEqual([['answer', 'no']]);
    expect(chair.tries(fix('C38', 'note', 'nickel'))?.kind).toBe('unknown-item');
    chair.say(fix('C38', 'answer', 'unsure'));
    expect(shown(chair, 'C38')).toEqual([
      ['answer', 'unsure'],
      ['on', null],
      ['note', null],
    ]);
    chair.say(fix('C38', 'note', 'nickel'));
    expect(lastLine(chair)).toContain('what the client said: nickel (was nothing)');
    expect(chair.view().allergies.map(({ note }) => note)).toContain('nickel');
    chair.say(fix('C38', 'answer', 'no'));
    expect(chair.view().allergies.map(({ note }) => note)).not.toContain('nickel');
  });
  test.each([
    ['answer', ''],
    ['answer', 'no'],
    ['answer', 'No'],
    ['answer', 'maybe'],
    ['answer', 'yes, a bit'],
    ['answer', 'ja'],
  ] as const)('%s "%s" is refused in words', (field, value) => {
    const chair = createChair({ from: closed });
    expect(chair.tries(fix('C12', field, value))).toMatchObject({ kind: 'bad-value' });
    expect(chair.data().addenda).toHaveLength(0);
  });
  test.each(['2026-13', '2026-02-30', 'last year', '26-01-01', '2025/01/01'])(
    'a day "%s" that does not exist is refused',
    (value) => {
      const chair = createChair({ from: closed });
      chair.say(fix('C12', 'answer', 'yes'));
      expect(chair.tries(fix('C12', 'on', value))).toMatchObject({ kind: 'bad-value' });
    },
  );
  test('a last pill that is yet to be taken is refused, one of long ago counts', () => {
    const chair = createChair({ from: closed });
    chair.say(fix('C12', 'answer', 'yes'));
    expect(chair.tries(fix('C12', 'on', '2099-01'))?.kind).toBe('in-the-future');
    chair.say(fix('C12', 'on', '2019-05'));
    expect(chair.data().answers['C12']?.value.on).toBe('2019-05');
  });
  test('while the session goes on answers change where they are asked, not here', () => {
    const chair = chairAt('application');
    expect(shown(chair, 'C12')).toBeUndefined();
    expect(chair.tries(fix('C12', 'answer', 'yes'))?.kind).toBe('unknown-item');
  });
});

describe('a client who was sent for a letter', () => {
  const referred = (): Chair => {
    const chair = createChair();
    stepsOf.consultation(chair);
    chair.say({ type: 'question.answered', code: 'C10', answer: 'yes', zones: [] });
    chair.say({
      type: 'session.referred',
      to: 'medical',
      reason: 'Letter first',
      noteForClient: 'Please bring it.',
    });
    return chair;
  };
  test('the note in their hand is made anew where the corrected answer asks for another letter', () => {
    const chair = referred();
    const given = noteOf(chair.data(), chair.now());
    expect(inEnglish(given?.next ?? '')).toMatch(/letter/i);
    const stands = () => {
      const now = noteOf(chair.data(), chair.now());
      return given !== undefined && now !== undefined && saysStill(given, now, chair.data());
    };
    chair.say({ type: 'record.added', text: 'She called.', reason: 'For the file' }, 1);
    expect(stands()).toBe(true);
    chair.say(fix('C10', 'answer', 'no'), 1);
    expect(stands()).toBe(false);
    chair.say(fix('C10', 'answer', 'yes'), 1);
    expect(stands()).toBe(true);
  });
  test('an answer the note says nothing of leaves it as it was given', () => {
    const chair = referred();
    const given = noteOf(chair.data(), chair.now());
    const quiet = chair.protocol.questions.find(
      ({ outcome, asked: by }) => outcome === 'info' && by === 'client',
    );
    chair.say(fix(quiet?.code ?? '', 'answer', 'yes'), 1);
    const now = noteOf(chair.data(), chair.now());
    expect(given !== undefined && now !== undefined && saysStill(given, now, chair.data())).toBe(true);
  });
});

describe('a client who left with cream on and no needle', () => {
  const stopped = (): Chair => {
    const chair = chairAt('cleanseAndNumb');
    chair.say({ type: 'arrivalCream.stated', used: false });
    chair.say(cream(), 20);
    chair.say({ type: 'numbing.removed', application: 'cream-1' });
    chair.say({
      type: 'session.deferred',
      comeBackFrom: '2027-06-01' as LocalDate,
      reason: 'Felt faint',
      noteForClient: 'Rest today.',
    });
    return chair;
  };
  test('the note in their hand is made anew where the cream on it was put right', () => {
    const chair = stopped();
    const given = noteOf(chair.data(), chair.now());
    expect(given?.numbing.length).toBeGreaterThan(0);
    const stands = () => {
      const now = noteOf(chair.data(), chair.now());
      return given !== undefined && now !== undefined && saysStill(given, now, chair.data());
    };
    chair.say({ type: 'record.added', text: 'She called.', reason: 'For the file' }, 1);
    expect(stands()).toBe(true);
    chair.say(
      {
        type: 'record.corrected',
        part: 'cream',
        id: 'cream-1',
        field: 'lot',
        value: 'N2',
        reason: 'Misread',
      },
      1,
    );
    expect(stands()).toBe(false);
  });
});
