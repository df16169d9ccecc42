import { expect, test } from 'vitest';
import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { cream } from '../../builders/session-steps.ts';
import { taps } from '../stock/stocked.ts';
import { listsMadeAgain } from '../store/setup-store.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { machineOn, scriptThrough, sessionOn, studioOn } from './setup-app.ts';
import type { Machine } from './setup-app.ts';

interface Placed {
  readonly role: string;
  readonly lot: string;
  readonly zones: readonly string[];
}
const placed = ({ open }: Machine, session: SessionId): readonly Placed[] =>
  [...open().store.read({ session, kind: 'lot.placed' })].map(({ body }) => body as unknown as Placed);
/** What a recall says of one lot. */
const reached = ({ open }: Machine, lot: string): readonly (readonly string[] | null)[] =>
  open()
    .stock.reach(lot, null)
    .sessions.flatMap(({ uses }) => uses.map(({ zones }) => zones?.map(inEnglish) ?? null));
const whole = scriptThrough(4);
const steps = whole.slice(
  0,
  whole.findIndex(({ what }) => what !== 'prepare' && what.type === 'pass.started') + 1,
);

test('a lot that was only mixed or opened has reached no zone; the first pass says which', () => {
  const machine = studioOn();
  const session = sessionOn(machine, steps.slice(0, -1));
  expect(placed(machine, session)).toEqual([{ role: 'numbing', lot: 'N1', zones: ['VTX'] }]);
  expect(reached(machine, 'P1')).toEqual([null]);
  must(taps(machine, session, steps.at(-1)?.what as never));
  expect(placed(machine, session).slice(1)).toEqual([
    { role: 'pigment', lot: 'P1', zones: ['VTX'] },
    { role: 'diluent', lot: 'W1', zones: ['VTX'] },
    { role: 'cartridge', lot: 'C1', zones: ['VTX'] },
  ]);
  for (const lot of ['P1', 'W1', 'C1', 'N1']) expect(reached(machine, lot), lot).toEqual([['Crown']]);
});

test('a pass taken back takes its zones back, and a cream put on elsewhere adds one', () => {
  const machine = studioOn();
  const session = sessionOn(machine, steps);
  must(
    taps(machine, session, { type: 'work.undone', what: 'passStart', id: 'pass-1', reason: 'Wrong zone' }),
  );
  expect(reached(machine, 'P1')).toEqual([[]]);
  expect(reached(machine, 'N1')).toEqual([['Crown']]);
  must(taps(machine, session, { type: 'zone.chosen', zone: 'MID', chosen: true }));
  must(taps(machine, session, cream({ areaCm2: 60, zones: ['VTX', 'MID'] }) as never));
  expect(reached(machine, 'N1')).toEqual([['Middle', 'Crown']]);
});

test('the zones are the same when the lists are made anew from the journal', () => {
  const machine = studioOn();
  sessionOn(machine, steps);
  const before = machine.open().stock.reach('P1', null).sessions;
  machine.life.close();
  const again = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2026-11-22T14:00:00Z') });
  again.life.begin();
  listsMadeAgain(again.open().store);
  expect(again.open().stock.reach('P1', null).sessions).toEqual(before);
});
