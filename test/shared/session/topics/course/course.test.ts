import { expect, test } from 'vitest';
import { stageIds } from '../../../../../shared/session/stage.ts';
import type { Intent, IntentOf } from '../../../../../shared/session/events.ts';
import type { Instant, LocalDate } from '../../../../../shared/time.ts';
import { noteOf } from '../../../../../shared/aftercare/note.ts';
import { nothingDone } from '../../../../../shared/session/topics/course/read.ts';
import { adverseDetails } from '../../../../builders/adverse.ts';
import { chairAt, createChair } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';
import { cartridge, cream, field, mix, pass, passDone, stepsOf } from '../../../../builders/session-steps.ts';

const afterMidnight = '2026-11-23T00:30:00.000Z' as Instant;
const endings: readonly IntentOf<'session.deferred' | 'session.referred' | 'session.declined'>[] = [
  {
    type: 'session.deferred',
    reason: 'Not healed',
    noteForClient: 'Come back in four weeks',
    comeBackFrom: '2026-12-20' as LocalDate,
  },
  { type: 'session.referred', to: 'laser', reason: 'Blue dots', noteForClient: 'See a laser clinic' },
  { type: 'session.declined', reason: 'Hopes that cannot be met', noteForClient: 'Not with us today' },
];
const withNeedle = () => {
  const chair = chairAt('application');
  chair.say(cartridge());
  chair.say(pass());
  return chair;
};

test.each(stageIds)('a pause during %s leads back to it', (stage) => {
  const chair = chairAt(stage);
  chair.say({ type: 'session.suspended' }, 30);
  expect(chair.place()).toBe('suspended');
  expect(chair.data().stage).toBe(stage);
  chair.say({ type: 'session.resumed' });
  expect(chair.place()).toBe(stage);
});

test.each(stageIds)('an emergency during %s leads back to it when it was a false alarm', (stage) => {
  const chair = chairAt(stage);
  chair.say({ type: 'emergency.raised' }, 2);
  expect(chair.place()).toBe('emergency');
  chair.say({ type: 'emergency.falseAlarm', reason: 'Phone rang', name: 'Kim Lee' });
  expect(chair.place()).toBe(stage);
  expect(chair.data().emergencies).toMatchObject([{ how: 'falseAlarm', words: 'Phone rang (Kim Lee)' }]);
});

test('an emergency during a pause leads back to the pause, and from there to the stage', () => {
  const chair = chairAt('colourMatch');
  chair.say({ type: 'session.suspended' });
  chair.say({ type: 'emergency.raised' });
  chair.say({ type: 'emergency.ended', whatWasDone: 'Glass of water', handedOverTo: 'nobody' });
  expect(chair.place()).toBe('suspended');
  chair.say({ type: 'session.resumed' });
  expect(chair.place()).toBe('colourMatch');
});

test('cream can be entered as off, and facts about the client noted, in every place that is not an ending', () => {
  for (const pause of ['session.suspended', 'session.stopped', 'emergency.raised'] as const) {
    const chair = chairAt('cleanseAndNumb');
    chair.say({ type: 'arrivalCream.stated', used: false });
    chair.say(cream(), 10);
    chair.say({ type: pause });
    chair.say({ type: 'symptoms.checked', signs: [] });
    chair.say({ type: 'note.added', text: 'Client is fine' });
    chair.say({ type: 'numbing.removed', application: 'cream-1' });
    expect(chair.session().value).toMatchObject({ numbing: 'off' });
  }
});

test('the cream has a region of its own: on from the first application, off after the last', () => {
  const chair = chairAt('cleanseAndNumb');
  expect(chair.session().value).toMatchObject({ numbing: 'off' });
  chair.say({ type: 'arrivalCream.stated', used: false });
  chair.say(cream({ grams: 4, areaCm2: 30 }));
  chair.say(cream({ application: 'cream-2', grams: 4, areaCm2: 25 }));
  expect(chair.session().value).toMatchObject({ numbing: 'on' });
  chair.say({ type: 'numbing.removed', application: 'cream-1' });
  expect(chair.session().value).toMatchObject({ numbing: 'on' });
  chair.say({ type: 'numbing.removed', application: 'cream-2' });
  expect(chair.session().value).toMatchObject({ numbing: 'off' });
});

test('a ticked sign opens the emergency, and afterwards there is no needle, no cream, no deferral: only stopping', () => {
  const chair = chairAt('colourMatch');
  chair.say({ type: 'symptoms.checked', signs: ['numb-lips'] });
  expect(chair.place()).toBe('emergency');
  expect(chair.tries({ type: 'emergency.falseAlarm', reason: 'No', name: 'Kim Lee' })?.kind).toBe(
    'toxicity-stop',
  );
  chair.say({ type: 'emergency.ended', whatWasDone: 'Lay down, ambulance came', handedOverTo: 'Crew 7' });
  expect(chair.place()).toBe('stopped');
  for (const one of [...endings, { type: 'session.resumed' }, mix({ mix: 'mix-2' })] as readonly Intent[])
    expect(chair.tries(one)?.kind).toBe('toxicity-stop');
  expect(chair.tries(cream({ application: 'cream-2' }))).toBeDefined();
  chair.say({ type: 'numbing.removed', application: 'cream-1' });
  expect(chair.tries({ type: 'session.abandoned', reason: 'Reaction' })).toBeUndefined();
  expect(chair.data().ended).toMatchObject({ ending: 'abandoned', reason: 'Reaction' });
});

test('a sign ticked by mistake and taken back stays visible, and the needle stays away that day', () => {
  const chair = chairAt('application');
  chair.say(cartridge());
  chair.say({ type: 'sign.ticked', sign: 'headache', present: true });
  chair.say({ type: 'sign.ticked', sign: 'headache', present: false });
  chair.say({ type: 'emergency.falseAlarm', reason: 'Wrong row', name: 'Kim Lee' });
  expect(chair.place()).toBe('application');
  expect(chair.data().signs['headache']).toMatchObject({ value: false, corrections: 1 });
  expect(chair.tries(pass())?.kind).toBe('toxicity-stop');
  expect(chair.tries({ type: 'stage.completed' })?.kind).toBe('toxicity-stop');
});

test('a sign in aftercare leads back to aftercare, so that the sheet can be given', () => {
  const chair = chairAt('aftercare');
  chair.say({ type: 'sign.ticked', sign: 'drowsy', present: true });
  chair.say({ type: 'emergency.ended', whatWasDone: 'Rested, felt well again' });
  expect(chair.place()).toBe('aftercare');
});

test.each(endings)('before the first needle: $type, and nothing follows it', (ending) => {
  const chair = createChair();
  chair.say(ending);
  expect(chair.data().ended).toMatchObject({ ending: chair.place(), noteForClient: ending.noteForClient });
  expect(chair.tries({ type: 'emergency.raised' })?.kind).toBe('session-ended');
  expect(chair.view().offered).toEqual([]);
});

test.each(endings)('with cream on the skin nobody is sent home: $type', (ending) => {
  const chair = chairAt('colourMatch');
  expect(chair.tries(ending)).toMatchObject({ kind: 'requirements-open', ids: ['cream-on'] });
  chair.say({ type: 'numbing.removed', application: 'cream-1' });
  expect(chair.tries(ending)).toBeUndefined();
});

test('after the needle an early end needs a sheet or a reason', () => {
  const chair = withNeedle();
  chair.say({ type: 'session.stopped' });
  expect(chair.tries({ type: 'session.abandoned', reason: 'Client left' })).toMatchObject({ ids: ['paper'] });
  chair.say(passDone());
  expect(chair.tries({ type: 'sheet.delivered', how: 'printed', inHand: true })).toMatchObject({
    ids: ['sheet'],
  });
  chair.prepareSheet();
  chair.say({ type: 'sheet.delivered', how: 'printed', inHand: true });
  chair.say({ type: 'session.abandoned', reason: 'Client left' });
  expect(chair.place()).toBe('abandoned');

  const other = withNeedle();
  other.say({ type: 'session.stopped' });
  other.say({ type: 'sheet.notGiven', reason: 'Client walked out' });
  other.say({ type: 'session.abandoned', reason: 'Client walked out' });
  expect(other.place()).toBe('abandoned');
});

test('stopped work can be taken up again as long as nothing speaks against it', () => {
  const chair = chairAt('application');
  chair.say({ type: 'session.stopped' });
  chair.say({ type: 'session.resumed' });
  expect(chair.place()).toBe('application');
});

test('the way back to application is for the named zones only, and is counted', () => {
  const chair = chairAt('consultation');
  chair.say({ type: 'zone.chosen', zone: 'OCC', chosen: true });
  chair.say(field('plan', 'leave', 'OCC'));
  stepsOf.consultation(chair);
  chair.say({ type: 'stage.completed' });
  for (const stage of ['cleanseAndNumb', 'colourMatch', 'application'] as const) {
    stepsOf[stage](chair);
    chair.settle();
    chair.say({ type: 'stage.completed' });
  }
  chair.say({ type: 'application.reopened', zones: ['VTX'], reason: 'A gap at the whorl' });
  expect(chair.place()).toBe('application');
  expect(chair.tries(pass({ pass: 'pass-2', zone: 'OCC' }))).toMatchObject({ kind: 'unknown-item' });
  chair.say(pass({ pass: 'pass-2' }));
  expect(chair.data().passes.at(-1)).toMatchObject({ zone: 'VTX', passNumber: 2 });
  expect(chair.data().returns).toMatchObject([{ zones: ['VTX'] }]);
});

test('numbing again leads from colour match back to cleanse and numb', () => {
  const chair = chairAt('colourMatch');
  chair.say({ type: 'numbing.reopened', reason: 'Still sore' });
  expect(chair.place()).toBe('cleanseAndNumb');
  expect(chair.data().renumbs).toHaveLength(1);
});

test('after midnight the needle rests, but a session in fine-tune still comes to its end', () => {
  const chair = chairAt('fineTune');
  stepsOf.fineTune(chair);
  expect(
    chair.tries({ type: 'application.reopened', zones: ['VTX'], reason: 'Gap' }, { at: afterMidnight })?.kind,
  ).toBe('after-midnight');
  // How the client feels after the cream is asked on either day.
  chair.say({ type: 'symptoms.checked', signs: [] });
  chair.settle();
  chair.say({ type: 'stage.completed' });
  stepsOf.aftercare(chair);
  chair.settle();
  chair.say({ type: 'session.closed' });
  expect(chair.place()).toBe('closed');
});

test('after midnight a paused session opens, and can only be ended', () => {
  const chair = chairAt('colourMatch');
  chair.say({ type: 'session.suspended' });
  expect(chair.tries({ type: 'session.resumed' }, { at: afterMidnight })).toBeUndefined();
  expect(chair.tries({ type: 'stage.completed' })?.kind).toBe('after-midnight');
  expect(chair.tries({ type: 'session.stopped' })).toBeUndefined();
});

const mistaken: Intent = { type: 'session.mistaken', reason: 'Another Marcus' };

test.each(stageIds.slice(0, 4))('during %s a session may turn out to be a mistake', (stage) => {
  const chair = createChair();
  for (const one of stageIds.slice(0, stageIds.indexOf(stage))) {
    stepsOf[one](chair);
    chair.settle();
    chair.say({ type: 'stage.completed' });
  }
  if (!nothingDone(chair.data())) return;
  expect(chair.view().offered).toContain('session.mistaken');
  chair.say(mistaken);
  expect(chair.place()).toBe('mistaken');
  expect(chair.data().ended).toMatchObject({ ending: 'mistaken', reason: 'Another Marcus' });
  // It says nothing to take home, and takes nothing any more.
  expect(noteOf(chair.data(), chair.now())).toBeUndefined();
  expect(chair.tries({ type: 'session.resumed' })).toBeDefined();
});

test('paused, or after a false alarm, it still is one', () => {
  const paused = createChair();
  paused.say({ type: 'session.suspended' });
  paused.say(mistaken);
  expect(paused.place()).toBe('mistaken');
  const alarmed = createChair();
  alarmed.say({ type: 'emergency.raised' });
  expect(alarmed.tries(mistaken)).toBeDefined();
  alarmed.say({ type: 'emergency.falseAlarm', reason: 'Phone rang', name: 'Kim Lee' });
  expect(alarmed.tries(mistaken)).toBeUndefined();
});

test.each<readonly [string, (chair: Chair) => void]>([
  [
    'cream lay on the client',
    (chair) => {
      chair.say({ type: 'arrivalCream.stated', used: false });
      chair.say(cream(), 10);
      chair.say({ type: 'numbing.removed', application: 'cream-1' }, 30);
    },
  ],
  [
    'something happened to them',
    (chair) =>
      chair.say({
        type: 'adverse.noted',
        event: 'e1',
        what: 'Felt faint',
        plan: 'Lay down',
        details: adverseDetails(),
      }),
  ],
  [
    'an emergency was ended',
    (chair) => {
      chair.say({ type: 'emergency.raised' });
      chair.say({ type: 'emergency.ended', whatWasDone: 'Water', handedOverTo: 'nobody' });
    },
  ],
])('once %s it is a visit, whatever it was meant to be', (_what, happens) => {
  const chair = chairAt('cleanseAndNumb');
  happens(chair);
  expect(nothingDone(chair.data())).toBe(false);
  expect(chair.view().offered).not.toContain('session.mistaken');
  expect(chair.tries(mistaken)).toBeDefined();
});

test('once a needle touched them it is no mistake', () => {
  expect(withNeedle().tries(mistaken)).toMatchObject({ kind: 'needle-used' });
});
