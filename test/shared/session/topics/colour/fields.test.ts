import { describe, expect, test } from 'vitest';
import { cardModels, sampleKinds } from '../../../../../shared/colour/sample.ts';
import { colourChannels } from '../../../../../shared/ipc/colour-channels.ts';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import { fieldById } from '../../../../../shared/session/fields.ts';
import { intentSchemas } from '../../../../../shared/session/events.ts';
import type { Intent, IntentType, SystemEvent } from '../../../../../shared/session/events.ts';
import { timelineLine } from '../../../../builders/timeline-said.ts';
import { cardRead, discRead } from '../../../../builders/colour.ts';
import { chairAt } from '../../../../builders/session.ts';
import { cartridge, mix } from '../../../../builders/session-steps.ts';

/** Section 3 of the brief, field by field (3.1) and line by line of its log (3.7). */
describe('brief 3.1', () => {
  test('light: source, colour temperature and rendering', () => {
    expect(fieldById.get('lightSource')).toMatchObject({
      required: 'always',
      choices: [{ id: 'd65' }, { id: 'led' }, { id: 'daylight' }, { id: 'other' }],
    });
    expect(fieldById.get('cctK')).toMatchObject({ min: 2500, max: 7500 });
    expect(fieldById.get('cri')).toMatchObject({ min: 0, max: 100 });
  });
  test('cards and what is sampled', () => {
    expect(cardModels).toEqual(['grey18', 'neutral5', 'neutral65', 'neutral8', 'custom']);
    expect(sampleKinds).toEqual(['skin', 'smpHealed', 'stubble', 'scar', 'smpFresh']);
    const order = {
      session: '00000000-0000-4000-8000-000000000001',
      from: 'colourMatch',
      photo: 'photo-1',
      card: { x: 0.2, y: 0.2, r: 0.05, model: 'custom', reference: { L: 50, a: 0, b: 0 } },
      samples: [{ sample: 'a', kind: 'scar', zone: 'SCR-1', x: 0.5, y: 0.5, r: 0.04 }],
    };
    expect(colourChannels['colour.measure'].parse(order).ok).toBe(true);
    expect(colourChannels['colour.measure'].parse({ ...order, samples: [] }).ok).toBe(false);
    expect(colourChannels['colour.measure'].parse({ ...order, card: { ...order.card, x: 1.2 } }).ok).toBe(
      false,
    );
  });
  const made = { ...mix() };
  const dots = {
    type: 'testDots.placed',
    test: 'test-1',
    zone: 'VTX',
    mix: 'mix-1',
    cartridge: 'needle-1',
    dots: 10,
  };
  test.each<readonly [IntentType, object, object, boolean]>([
    ['mix.made', made, { diluentParts: 0 }, true],
    ['mix.made', made, { diluentParts: 40 }, true],
    ['mix.made', made, { diluentParts: 40.5 }, false],
    ['mix.made', made, { diluentParts: -0.5 }, false],
    ['mix.made', made, { pigmentMl: 0.01 }, true],
    ['mix.made', made, { pigmentMl: 20 }, true],
    ['mix.made', made, { pigmentMl: 0 }, false],
    ['mix.made', made, { pigmentMl: 20.1 }, false],
    ['mix.made', made, { diluentMl: 20 }, true],
    ['mix.made', made, { diluentMl: -1 }, false],
    ['mix.made', made, { pigmentLot: ' ' }, false],
    ['testDots.placed', dots, { dots: 5 }, true],
    ['testDots.placed', dots, { dots: 20 }, true],
    ['testDots.placed', dots, { dots: 4 }, false],
    ['testDots.placed', dots, { dots: 21 }, false],
  ])('%s with %j and %j: %s', (type, intent, over, fits) =>
    expect(intentSchemas[type].safeParse({ ...intent, ...over }).success).toBe(fits),
  );
  test('steps of the checklist', () => {
    const items = defaultProtocol('uk')
      .checklist.filter(({ stage }) => stage === 'colourMatch')
      .map(({ id }) => id);
    expect(items).toEqual(
      expect.arrayContaining([
        'neutral-surround',
        'hair-clipped-dry',
        'compared-in-one-light',
        'mixed-in-sterile-cap',
        'spot-test-judged',
      ]),
    );
  });
});

test('brief 3.7: samples, version of the algorithm, recipe, lots and who agreed are in the log', () => {
  const chair = chairAt('application');
  const photo: SystemEvent = {
    type: 'photo.taken',
    photo: 'photo-1',
    hash: 'a'.repeat(64),
    small: 'b'.repeat(64),
    view: 'macro',
    zone: 'VTX',
    source: 'camera',
    width: 1200,
    height: 900,
  };
  const said: readonly (Intent | SystemEvent)[] = [
    { type: 'colour.read', sample: 'skin-1', kind: 'skin', lab: { L: 65, a: 13, b: 17 } },
    photo,
    {
      type: 'colour.sampled',
      photo: 'photo-1',
      algorithm: 'grey-card-1',
      card: cardRead(),
      samples: [
        { sample: 'dots-1', kind: 'smpHealed', zone: 'VTX', ...discRead({ lab: { L: 58, a: 9, b: 11 } }) },
      ],
    },
    { type: 'colour.targeted', zone: 'VTX', sample: 'dots-1' },
    cartridge(),
    {
      type: 'testDots.placed',
      test: 'test-1',
      zone: 'VTX',
      mix: 'mix-1',
      cartridge: 'needle-1',
      dots: 10,
      photo: 'photo-1',
      looks: 'tooDark',
    },
    { type: 'colour.removed', sample: 'skin-1' },
    { type: 'colour.byHand', reason: 'Lamp is broken' },
  ];
  chair.sayAll(said);
  const log = timelineLine(chair.opening, chair.protocol, chair.events)
    .map(({ text }) => text)
    .join('\n');
  for (const line of [
    'Colour read: untreated skin',
    'Photo measured (grey-card-1, 18 % grey card)',
    'healed dots in Crown L* 58.0',
    'To be matched in Crown: healed dots',
    '10 in Crown with mix A',
    'with photo',
    'too dark',
    'Colour removed: untreated skin',
    'matched by eye: Lamp is broken',
    '1 : 12 (pigment : water)',
    'lot P1',
    'lot W1',
    '0.2 mL pigment and 2.4 mL water',
    'Client agrees to the shade: yes',
    'Pigment label shown to the client: yes',
  ])
    expect(log).toContain(line);
});
