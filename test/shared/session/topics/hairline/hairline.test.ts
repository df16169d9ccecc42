import { inEnglish, inWords } from '../../../../builders/in-words.ts';
import { expect, test } from 'vitest';
import { startingHairline } from '../../../../../shared/photos/hairline.ts';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import { hairlineAgreed, hairlineShown } from '../../../../../shared/photos/hairline-shown.ts';
import { consentWords } from '../../../../../shared/session/topics/consent/text.ts';
import { replay } from '../../../../../shared/session/replay.ts';
import { openBefore } from '../../../../../shared/session/requirements.ts';
import { consentStanding } from '../../../../../shared/session/topics/consent/read.ts';
import { timelineLine } from '../../../../builders/timeline-said.ts';
import { refusalSays } from '../../../../../shared/words/refusals.ts';
import { agreesToHairline, drawn, front, wantsHairline } from '../../../../builders/hairline.ts';
import { chairAt, createChair } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';
import { cartridge, field, mix, pass } from '../../../../builders/session-steps.ts';

const open = (chair: Chair): readonly string[] =>
  openBefore(chair.data(), chair.now(), 'cleanseAndNumb')
    .filter(({ id, scope }) => id === 'G1-05' && (scope === 'hairline' || scope === 'hairlineDrawing'))
    .map(({ says }) => inEnglish(says));

const wanting = (): Chair => wantsHairline(createChair());
const agreed = (): Chair => agreesToHairline(createChair());

test('a new hairline asks for a photo, then for the line on it, then for the signature', () => {
  const chair = wanting();
  expect(open(chair)).toContain('Take the photo of the front first: the new hairline is drawn on it.');
  chair.say(front());
  expect(open(chair)).toContain('Draw the new hairline on the photo of the front.');
  chair.say(drawn(), 1);
  expect(open(chair)).toEqual(['The hairline: signature missing.']);
  chair.sign('hairline');
  expect(open(chair)).toEqual([]);
});

test('the line is part of what is signed: moved by a hair it is another text, and the signature no longer counts', () => {
  const chair = agreed();
  const before = chair.hashOf('hairline');
  expect(consentWords(chair.data(), 'hairline')?.paragraphs).toContain(
    'The line is drawn on the photo shown here.',
  );
  expect(consentStanding(chair.data(), 'hairline')).toBe('signed');
  chair.say(
    drawn({
      points: startingHairline.points.map(([x, y], index) => (index === 4 ? [x, y + 0.0001] : [x, y])),
    }),
  );
  expect(chair.hashOf('hairline')).not.toBe(before);
  expect(consentStanding(chair.data(), 'hairline')).toBe('stale');
});

test('the same line said again leaves the signature good', () => {
  const chair = agreed();
  chair.say(drawn());
  expect(consentStanding(chair.data(), 'hairline')).toBe('signed');
});

test('the same points over another photo are another agreement', () => {
  const chair = agreed();
  const before = chair.hashOf('hairline');
  chair.say(front({ photo: 'front-2', hash: 'c'.repeat(64) }));
  // A retake alone changes nothing: the line lies on the picture that was signed.
  expect(consentStanding(chair.data(), 'hairline')).toBe('signed');
  chair.say(drawn({ photo: 'front-2' }));
  expect(chair.hashOf('hairline')).not.toBe(before);
  expect(consentStanding(chair.data(), 'hairline')).toBe('stale');
});

test('a line whose photo was destroyed has to be drawn and signed anew', () => {
  const chair = agreed();
  chair.say({ type: 'photo.destroyed', photo: 'front-1', why: 'clientAsked' });
  expect(consentStanding(chair.data(), 'hairline')).toBe('stale');
  expect(open(chair)).toContain('Take the photo of the front first: the new hairline is drawn on it.');
});

test('who refuses photos agrees with measures and a signature, and the record says what was not checked', () => {
  const chair = createChair();
  chair.sayAll([field('hairlineChange', true), field('hairlineGlabellaMm', 72), field('hairlineDiffMm', 2)]);
  const textHash = chair.hashOf('photosRecord');
  chair.say({ type: 'consent.shown', consent: 'photosRecord', textHash, language: 'en' });
  chair.say({ type: 'consent.refused', consent: 'photosRecord', textHash, language: 'en' });
  const drawing = chair.view().requirements.find(({ scope }) => scope === 'hairlineDrawing');
  expect(inWords(drawing)).toMatchObject({
    state: 'notChecked',
    says: expect.stringContaining('client refused photos') as string,
  });
});

test('a line is only drawn on a kept front photo of this session', () => {
  const chair = wanting();
  const no = (photo: string): string => {
    const refusal = chair.tries(drawn({ photo }));
    return refusal === undefined ? '' : inEnglish(refusalSays(refusal));
  };
  expect(no('front-1')).toContain('no such photo');
  chair.say(front({ photo: 'top-1', view: 'top' }));
  expect(no('top-1')).toContain('on a photo of the front');
  chair.say(front());
  chair.say({ type: 'photo.destroyed', photo: 'front-1', why: 'mistake' });
  expect(no('front-1')).toContain('destroyed before');
});

test('the timeline says that the line was drawn, moved, and that the signature before no longer counts', () => {
  const chair = agreed();
  chair.say(drawn({ glabella: [0.5, 0.5] }));
  const lines = timelineLine(chair.opening, chair.protocol, chair.events)
    .map(({ text }) => text)
    .filter((text) => text.startsWith('Hairline drawn') || text.startsWith('Hairline moved'));
  expect(lines).toEqual([
    'Hairline drawn on the photo "Front"',
    'Hairline moved on the photo "Front", the signature under the line before no longer counts',
  ]);
  expect(replay(chair.opening, chair.protocol, chair.events).context.hairline).toEqual(chair.data().hairline);
});

test('where a country lets somebody younger be treated, a guardian agrees too', () => {
  const plain = defaultProtocol('uk');
  const source = 'Entered by the studio';
  const protocol = {
    ...plain,
    pack: {
      ...plain.pack,
      minimumAgeYears: { known: true as const, value: 16, source },
      guardianUnderYears: { known: true as const, value: 18, source },
    },
  };
  const chair = createChair({
    protocol,
    opening: {
      clientFacts: {
        firstName: 'Sam',
        fullName: 'Sam Young',
        dateOfBirth: '2009-11-01',
        phone: '1',
        firstTimeHere: true,
      },
    },
  });
  expect(chair.view().guardianNeeded).toBe(true);
  chair.sign('data');
  expect(consentStanding(chair.data(), 'data')).toBe('unguarded');
  const textHash = chair.hashOf('data');
  chair.say({
    type: 'consent.signed',
    consent: 'data',
    textHash,
    language: 'en',
    method: 'typed',
    typedName: 'Sam Young',
    witness: 'Kim Lee',
    guardian: 'Ada Young',
  });
  expect(consentStanding(chair.data(), 'data')).toBe('signed');
  expect(timelineLine(chair.opening, chair.protocol, chair.events).at(-1)?.text).toContain(
    'guardian Ada Young',
  );
  expect(createChair({ protocol }).view().guardianNeeded).toBe(false);
});

test('the line is only called agreed while the signature under it counts', () => {
  const chair = agreed();
  expect(hairlineAgreed(chair.data())).toMatchObject({
    heightMm: 72,
    size: { width: 4, height: 3 },
    drawing: { photo: 'front-1' },
  });
  chair.say(drawn({ glabella: [0.5, 0.5] }));
  expect(hairlineShown(chair.data())?.drawing.glabella).toEqual([0.5, 0.5]);
  expect(hairlineAgreed(chair.data())).toBeUndefined();
  chair.say(field('hairlineChange', false));
  expect(hairlineShown(chair.data())).toBeUndefined();
});

test('no pass begins in the hairline while its line has moved since it was signed', () => {
  const chair = chairAt('application');
  chair.say({ type: 'zone.chosen', zone: 'FHL', chosen: true });
  const grades = {
    fade: '2',
    unevenness: '0',
    hue: 'neutral',
    hueSeverity: '0',
    migration: '0',
    density: 40,
    plan: 'treat',
    goalDensity: 60,
  };
  for (const [id, value] of Object.entries(grades)) chair.say(field(id, value, 'FHL'));
  chair.later(1);
  chair.sign('photosRecord');
  chair.say(front());
  chair.say(drawn());
  chair.say(field('hairlineChange', true));
  chair.sayAll([
    field('hairlineKeep', 'rebuild'),
    field('hairlineGlabellaMm', 72),
    field('hairlineDiffMm', 2),
  ]);
  chair.later(1);
  chair.sign('treatment');
  chair.sign('hairline');
  chair.say({ type: 'item.ticked', item: 'hairline-shown', done: true });
  chair.say({ type: 'item.ticked', item: 'line-drawn', done: true });
  chair.later(1);
  chair.say(mix({ mix: 'mix-2', label: 'B', zones: ['FHL'] }));
  chair.say(cartridge());
  chair.say(drawn({ glabella: [0.5, 0.5] }));
  const refusal = chair.tries(pass({ zone: 'FHL', mix: 'mix-2' }));
  expect(refusal).toMatchObject({ kind: 'hard-stop' });
  expect(inEnglish(refusalSays(refusal as never))).toContain('sign anew');
  chair.later(1);
  chair.sign('hairline');
  const then = chair.tries(pass({ zone: 'FHL', mix: 'mix-2' }));
  expect(then === undefined ? '' : inEnglish(refusalSays(then))).toBe('');
});

test('what the client wants is asked for', () => {
  const open = openBefore(createChair().data(), createChair().now(), 'cleanseAndNumb');
  expect(inEnglish(open.find(({ id }) => id === 'F-visit')?.says ?? '')).toContain('What the client wants');
});
