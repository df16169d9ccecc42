import { describe, expect, test } from 'vitest';
import { adverseSorts } from '../../../shared/adverse/form.ts';
import type { AdverseDetails } from '../../../shared/adverse/form.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import type { Intent, IntentOf } from '../../../shared/session/events.ts';
import { openBefore } from '../../../shared/session/requirements.ts';
import { stageIds } from '../../../shared/session/stage.ts';
import { adverseDetails } from '../../builders/adverse.ts';
import { chairAt, createChair } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { cartridge, cream, mix, pass, passDone, stepsOf } from '../../builders/session-steps.ts';

const signs = defaultProtocol('uk').toxicitySigns;
const noted = (over: Partial<AdverseDetails> = {}, event = 'event-1'): IntentOf<'adverse.noted'> => ({
  type: 'adverse.noted',
  event,
  what: 'Red welts',
  plan: 'Cold compress',
  details: adverseDetails(over),
});
const ended = (handedOverTo?: string): Intent => ({
  type: 'emergency.ended',
  whatWasDone: 'Sat up, adrenaline pen at 10:02',
  ...(handedOverTo === undefined ? {} : { handedOverTo }),
});
const onward = (chair: Chair): readonly Intent[] => [
  pass({ pass: 'pass-9' }),
  cream({ application: 'cream-9' }),
  mix({ mix: 'mix-9' }),
  { type: 'stage.completed' },
  ...(chair.place() === 'stopped' ? ([{ type: 'session.resumed' }] as const) : []),
];
const atWork = (): Chair => {
  const chair = chairAt('application');
  chair.say({ type: 'field.set', field: 'machine', value: 'Pen 3' });
  chair.say(cartridge());
  chair.say(pass(), 5);
  return chair;
};

describe('an emergency ends needle and cream that day', () => {
  test('the list has allergic signs beside those of too much numbing, each once', () => {
    const allergic = signs.filter(({ sort }) => sort === 'allergic').map(({ text }) => text);
    expect(allergic).toEqual([
      'Itchy raised rash (hives)',
      'Wheeze or tight throat',
      'Swelling of face, lips or tongue',
      'Faint or grey',
      'Vomiting again and again',
    ]);
    expect(new Set(signs.map(({ id }) => id)).size).toBe(signs.length);
  });
  test.each(['uk', 'eu', 'us-ca'] as const)(
    'the card of %s says when to use their pen, and the time',
    (pack) => {
      const { steps } = defaultProtocol(pack).emergencyCard;
      expect(steps.join(' ')).toMatch(/use their adrenaline pen if they carry one\. Note the time/);
    },
  );
  test.each(signs)('$text: whether ticked or asked for, work is over', ({ id }) => {
    const events: readonly Intent[] = [
      { type: 'sign.ticked', sign: id, present: true },
      { type: 'symptoms.checked', signs: [id] },
    ];
    for (const event of events) {
      const chair = atWork();
      chair.say(event);
      chair.say(ended());
      expect(chair.place()).toBe('stopped');
      for (const one of onward(chair)) expect(chair.tries(one), one.type).toBeDefined();
    }
  });
  test.each(stageIds.slice(0, 4))(
    'handed over to a crew in %s, no sign ticked: only stopping is left',
    (stage) => {
      const chair = chairAt(stage);
      if (chair.data().numbing.some(({ offAt }) => offAt === null))
        chair.say({ type: 'numbing.removed', application: 'cream-1' });
      chair.say({ type: 'emergency.raised' });
      chair.say(ended('Ambulance crew 7'));
      expect(chair.place()).toBe('stopped');
      for (const one of onward(chair)) expect(chair.tries(one), one.type).toBeDefined();
      expect(chair.tries({ type: 'session.resumed' })?.kind).toBe('toxicity-stop');
      expect(chair.tries({ type: 'session.abandoned', reason: 'Taken to hospital' })).toBeUndefined();
    },
  );
  test.each([undefined, '', '   ', 'Nobody', 'no one', 'No-one', 'none', 'n/a', '-'])(
    'with nobody named (%o) and no sign work may go on',
    (nobody) => {
      const chair = atWork();
      chair.say({ type: 'emergency.raised' });
      chair.say(ended(nobody));
      expect(chair.place()).toBe('application');
      expect(chair.tries(passDone())).toBeUndefined();
      expect(chair.tries(pass({ pass: 'pass-2' }))).toBeUndefined();
    },
  );
  test.each(['Crew 7', '999', 'ambulance', 'her son Noah', 'Dr None', 'No. 4 crew'])(
    'handed over to %s',
    (who) => {
      const chair = atWork();
      chair.say({ type: 'emergency.raised' });
      chair.say(ended(who));
      expect(chair.place()).toBe('stopped');
    },
  );
  test('an earlier false alarm or calm end does not undo a hand-over', () => {
    const chair = atWork();
    chair.say({ type: 'emergency.raised' });
    chair.say(ended());
    chair.say({ type: 'emergency.raised' });
    chair.say(ended('Crew'));
    expect(chair.tries({ type: 'session.resumed' })?.kind).toBe('toxicity-stop');
  });
  test('in fine-tune the needle does not come back, and the session ends', () => {
    const chair = chairAt('fineTune');
    chair.say({ type: 'emergency.raised' });
    chair.say(ended('Crew'));
    chair.say({ type: 'session.resumed' });
    expect(chair.tries({ type: 'application.reopened', zones: ['VTX'], reason: 'Gap' })?.kind).toBe(
      'toxicity-stop',
    );
  });
  test('a second session of the same day does not get past the talk', () => {
    const chair = createChair({ opening: { reactionToday: true } });
    stepsOf.consultation(chair);
    chair.settle();
    expect(
      openBefore(chair.data(), chair.now(), 'cleanseAndNumb').map(({ id, scope }) => [id, scope]),
    ).toEqual([['G2-10', 'earlier-today']]);
    expect(chair.tries({ type: 'stage.completed' })?.kind).toBe('requirements-open');
    expect(
      chair.tries({ type: 'session.deferred', reason: 'Reaction today', noteForClient: 'Another day' }),
    ).toBeUndefined();
  });
});

describe('an unwanted reaction stops the needle until a person decides, with a reason', () => {
  const cases = adverseSorts.flatMap((sort) => [1, 2, 3, 4, 5].map((severity) => ({ sort, severity })));
  const stops = ({ sort, severity }: { readonly sort: string; readonly severity: number }): boolean =>
    sort === 'allergy' || severity >= 3;

  test.each(cases.filter(stops))(
    '$sort, severity $severity: the pass ends there and no other begins',
    (one) => {
      const chair = atWork();
      const stoppedAt = chair.now();
      chair.say(noted(one), 3);
      expect(chair.view().work?.running).toMatchObject({ workedMs: 5 * 60_000, ticks: false });
      chair.say(passDone());
      expect(chair.data().passes[0]?.endedAt).toBe(stoppedAt);
      const refused = chair.tries(pass({ pass: 'pass-2' }));
      expect(refused).toMatchObject({ kind: 'requirements-open', ids: ['G4-06:adverse-event-1'] });
      expect(chair.tries({ type: 'stage.completed' })).toBeDefined();
      chair.say({
        type: 'requirement.overridden',
        requirement: { id: 'G4-06', scope: 'adverse-event-1' },
        reason: 'Contact with the bib; gone after ten minutes',
        name: 'Kim Lee',
      });
      expect(chair.tries(pass({ pass: 'pass-2' }))).toBeUndefined();
    },
  );
  test.each(cases.filter((one) => !stops(one)))('$sort, severity $severity: work goes on', (one) => {
    const chair = atWork();
    chair.say(noted(one), 3);
    chair.say(passDone());
    expect(chair.data().passes[0]?.endedAt).not.toBe(chair.data().adverse[0]?.at);
    expect(chair.tries(pass({ pass: 'pass-2' }))).toBeUndefined();
  });
  test('noted slight and corrected to severe stops; noted severe and corrected to slight still wants a decision', () => {
    for (const [first, then] of [
      [1, 4],
      [4, 1],
    ] as const) {
      const chair = atWork();
      chair.say(noted({ severity: first }));
      chair.say(noted({ severity: then }));
      chair.say(passDone());
      expect(chair.tries(pass({ pass: 'pass-2' }))?.kind).toBe('requirements-open');
    }
  });
  test('a decision about one reaction says nothing about the next', () => {
    const chair = atWork();
    chair.say(noted({ severity: 3 }));
    chair.say(passDone());
    chair.say({
      type: 'requirement.overridden',
      requirement: { id: 'G4-06', scope: 'adverse-event-1' },
      reason: 'Settled',
      name: 'Kim Lee',
    });
    chair.say(noted({ sort: 'allergy' }, 'event-2'));
    expect(chair.tries(pass({ pass: 'pass-2' }))?.kind).toBe('requirements-open');
  });
  test('before the needle neither cream nor needle goes on without it', () => {
    const chair = chairAt('cleanseAndNumb');
    chair.say({ type: 'arrivalCream.stated', used: false });
    chair.say(noted({ sort: 'allergy' }));
    expect(chair.tries(cream())).toMatchObject({ ids: ['G4-06:adverse-event-1'] });
  });
  test('what came after the last pass needs a plan, not a decision about the needle', () => {
    const chair = chairAt('aftercare');
    chair.say(noted({ sort: 'allergy', severity: 5 }));
    expect(openBefore(chair.data(), chair.now(), 'closed').map(({ id }) => id)).not.toContain('G4-06');
    const back = chairAt('fineTune');
    back.say(noted({ severity: 3 }));
    back.say({ type: 'application.reopened', zones: ['VTX'], reason: 'Gap' });
    expect(back.tries(pass({ pass: 'pass-2' }))).toMatchObject({ ids: ['G4-06:adverse-event-1'] });
  });
});

test.each(['bleeding', 'swelling', 'rash'] as const)('%s after a pass stops its zone (G4-06)', (skin) => {
  const chair = atWork();
  chair.say(passDone({ skin }));
  expect(chair.tries(pass({ pass: 'pass-2' }))).toMatchObject({ ids: ['G4-06:pass-1'] });
});
test.each(['none', 'mildRed', 'markedRed', 'pinpoint', 'pigmentSpread'] as const)('%s does not', (skin) => {
  const chair = atWork();
  chair.say(passDone({ skin }));
  expect(chair.tries(pass({ pass: 'pass-2' }))).toBeUndefined();
});
