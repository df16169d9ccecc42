import { expect, test } from 'vitest';
import { sheetOf } from '../../../../../shared/aftercare/sheet.ts';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import type { Intent } from '../../../../../shared/session/events.ts';
import type { SystemEvent } from '../../../../../shared/session/events.ts';
import { chairAt } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';
import { cartridge, cream, field, mix, pass, passDone, stepsOf } from '../../../../builders/session-steps.ts';

const prepared = (): Chair => {
  const chair = chairAt('aftercare');
  stepsOf.aftercare(chair);
  return chair;
};
const facts = {
  firstName: 'Marc',
  fullName: 'Marc Example',
  dateOfBirth: '1988-04-02',
  phone: '07700 900001',
  firstTimeHere: false,
};
const changes: readonly (Intent | SystemEvent)[] = [
  field('personalNotes', 'Works on a roof'),
  field('productsGiven', 'Balm, lot B2'),
  field('reviewOn', '2026-12-28'),
  field('sebum', 'oily'),
  field('spfHabit', false),
  field('ongoingLoss', true),
  field('scalpSurface', ['flaking']),
  field('goalDensity', 61, 'VTX'),
  field('idLastFour', '9999'),
  field('teachBack', false),
  field('machine', 'Pen 4'),
  mix({ pigmentLot: 'P9' }),
  mix({ diluentParts: 14 }),
  cartridge({ lot: 'C9' }),
  passDone({ addedDensity: 30 }),
  { type: 'pass.amended', pass: 'pass-1', addedDensity: 5, reason: 'Typing slip' },
  { type: 'note.added', text: 'Nothing to print' },
  { type: 'sharps.counted', out: 2, in: 2 },
  { type: 'extraDots.counted', zone: 'VTX', dots: 12 },
  { type: 'zone.chosen', zone: 'OCC', chosen: true },
  { type: 'arrivalCream.stated', used: true },
  { type: 'client.amended', facts },
  { type: 'item.ticked', item: 'plan-agreed', done: false },
  { type: 'session.stopped' },
  ...defaultProtocol('uk').questions.flatMap(({ code, asked }) =>
    asked === 'computed'
      ? []
      : (['yes', 'unsure'] as const).map((answer): Intent => ({ type: 'question.answered', code, answer })),
  ),
  { type: 'mix.discarded', mix: 'mix-1', reason: 'Session over' },
];

test.each(changes)(
  'whenever the sheet would print something else, the one in hand is stale: $type $field',
  (change) => {
    const chair = prepared();
    const preparedAt = chair.data().sheet?.at ?? chair.now();
    const before = sheetOf(chair.data(), preparedAt);
    chair.say(change);
    const differs = JSON.stringify(sheetOf(chair.data(), preparedAt)) !== JSON.stringify(before);
    if (differs) expect(chair.view().closing.sheetReady).toBe(false);
    if (!differs && change.type === 'field.set') expect(chair.view().closing.sheetReady).toBe(true);
  },
);

test('a treated scar that is measured or moved asks for a new sheet; one that is not treated does not', () => {
  const chair = prepared();
  const placed = {
    type: 'scar.placed',
    zone: 'SCR-1',
    parent: 'OCC',
    view: 'back',
    x: 0.5,
    y: 0.5,
    angle: 0,
  } as const;
  const ready = () => chair.view().closing.sheetReady;
  chair.say(placed);
  chair.say(field('scarLengthMm', 120, 'SCR-1'));
  expect(ready()).toBe(true);
  const occurredAt = chair.data().passes[0]?.startedAt;
  chair.say({ ...pass({ pass: 'pass-2', zone: 'SCR-1' }), occurredAt });
  chair.prepareSheet();
  expect(ready()).toBe(true);
  expect(chair.data().sheet?.sheet.scars).toHaveLength(1);
  chair.say(field('scarLengthMm', 130, 'SCR-1'));
  expect(ready()).toBe(false);
  chair.prepareSheet();
  chair.say({ ...placed, x: 0.45 });
  expect(ready()).toBe(false);
});

test('cream entered late comes on the sheet too', () => {
  const chair = prepared();
  chair.say(cream({ application: 'cream-2', lot: 'N7', occurredAt: chair.data().numbing[0]?.onAt }));
  expect(chair.view().closing.sheetReady).toBe(false);
});

test('a sheet prepared again is current, and has to be handed over anew', () => {
  const chair = prepared();
  chair.say(field('personalNotes', 'Works on a roof'));
  chair.prepareSheet();
  expect(chair.view().closing).toEqual({ sheetReady: true, settled: false });
  expect(chair.data().sheet?.sheet.personalNotes).toBe('Works on a roof');
});
