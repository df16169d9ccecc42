import { inWords } from '../../../../builders/in-words.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Intent } from '../../../../../shared/session/events.ts';
import { replay } from '../../../../../shared/session/replay.ts';
import { requirementsOf } from '../../../../../shared/session/requirements.ts';
import type { KnownLot, LedgerFacts, LotRole } from '../../../../../shared/stock/facts.ts';
import { kindOfRole } from '../../../../../shared/stock/facts.ts';
import { idOf } from '../../../../builders/stock.ts';
import { chairAt } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';
import { cartridge, cream, mix, pass, passDone } from '../../../../builders/session-steps.ts';
import { holds } from '../../../../builders/property.ts';

const fact = (role: LotRole, lot: string, unusable: string | null = null): KnownLot => ({
  known: true,
  lotId: idOf('lot', lot.length),
  productId: idOf('product', 1),
  kind: kindOfRole[role],
  product: 'Carbon Black',
  manufacturer: 'Nordlys',
  lot,
  expiry: '2027-12',
  openedOn: null,
  status: unusable === null ? 'open' : 'quarantined',
  unusable,
});
/** As main hands it over: the intent with what the ledger said. */
const withLedger = (what: Intent, ledger: LedgerFacts): Intent => ({ ...what, ledger }) as unknown as Intent;
const states = (chair: Chair, id: string): readonly string[] =>
  requirementsOf(chair.data(), chair.now())
    .filter((one) => one.id === id && one.scope?.startsWith('ledger') === true)
    .map(({ scope, state, severity }) => `${scope} ${state} ${severity}`);
const stopped = 'Lot P1 of Nordlys Carbon Black is in quarantine (cloudy): choose another lot.';

test('a lot stopped while its mix is on the tray is a hard stop and thrown away unused it is nothing', () => {
  const chair = chairAt('colourMatch');
  chair.say(withLedger(mix(), { pigment: fact('pigment', 'P1') }));
  expect(states(chair, 'G3-03')).toEqual(['ledger-mix-1-diluent notChecked hard']);
  chair.say({ type: 'lot.stateChanged', fact: fact('pigment', 'P1', stopped) });
  expect(states(chair, 'G3-03')).toEqual(['ledger-mix-1 open hard', 'ledger-mix-1-diluent notChecked hard']);
  chair.say({ type: 'mix.discarded', mix: 'mix-1', reason: 'quarantine' });
  expect(states(chair, 'G3-03')).toEqual(['ledger met hard']);
});

test('a lot stopped while it is under the skin lets nobody go on unacknowledged, and no needle more', () => {
  const chair = chairAt('application');
  chair.say(withLedger(cartridge(), { cartridge: fact('cartridge', 'C1') }));
  chair.say(pass(), 10);
  chair.say(passDone());
  chair.say({ type: 'lot.stateChanged', fact: fact('cartridge', 'C1', 'Lot C1 was recalled.') });
  expect(states(chair, 'G4-02')).toEqual(
    ['ledger-needle-1 open warn'].map((one) => one.replace('needle-1', chair.data().cartridges[0]?.id ?? '')),
  );
  expect(chair.tries(pass({ pass: 'pass-2' }))).toMatchObject({
    kind: 'hard-stop',
    says: ['Lot C1 was recalled.'],
  });
  const requirement = { id: 'G4-02', scope: `ledger-${chair.data().cartridges[0]?.id ?? ''}` };
  chair.say({ type: 'requirement.acknowledged', requirement });
  expect(states(chair, 'G4-02')).toEqual([
    `ledger-${chair.data().cartridges[0]?.id ?? ''} acknowledged warn`,
  ]);
});

test('cream of a stopped lot must come off', () => {
  const chair = chairAt('cleanseAndNumb');
  chair.say({ type: 'arrivalCream.stated', used: false });
  chair.say(withLedger(cream(), { numbing: fact('numbing', 'N1') }), 5);
  chair.say({ type: 'lot.stateChanged', fact: fact('numbing', 'N1', 'Lot N1 was recalled.') });
  expect(states(chair, 'G2-03')).toContain('ledger-cream-1 open hard');
  chair.say({ type: 'numbing.removed', application: 'cream-1' });
  expect(states(chair, 'G2-03')).toContain('ledger-cream-1 open warn');
});

test('a lot that was typed counts too, once the ledger stops one that is spelled the same', () => {
  const chair = chairAt('colourMatch');
  chair.say(withLedger(mix({ pigmentLot: 'p-1' }), { pigment: { known: false, lot: 'p-1', alike: [] } }));
  expect(states(chair, 'G3-03')[0]).toBe('ledger-mix-1 notChecked hard');
  chair.say({ type: 'lot.stateChanged', fact: fact('pigment', 'P1', stopped) });
  expect(states(chair, 'G3-03')[0]).toBe('ledger-mix-1 open hard');
});

test('whatever comes in whatever order, no unusable lot gets into a mix, and the replay agrees', () => {
  const step = fc.oneof(
    fc.record({ is: fc.constant('mix' as const), number: fc.integer({ min: 1, max: 3 }), bad: fc.boolean() }),
    fc.record({ is: fc.constant('state' as const), bad: fc.boolean() }),
    fc.record({ is: fc.constant('discard' as const), number: fc.integer({ min: 1, max: 3 }) }),
  );
  holds(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      const chair = chairAt('colourMatch');
      for (const one of steps) {
        if (one.is === 'mix') {
          const known = chair.data().mixes.some(({ id }) => id === `mix-${one.number}`);
          const refusal = chair.tries(
            withLedger(mix({ mix: `mix-${one.number}` }), {
              pigment: fact('pigment', 'P1', one.bad ? stopped : null),
            }),
          );
          expect(refusal === undefined).toBe(!one.bad || known);
        } else if (one.is === 'state')
          chair.say({ type: 'lot.stateChanged', fact: fact('pigment', 'P1', one.bad ? stopped : null) });
        else chair.tries({ type: 'mix.discarded', mix: `mix-${one.number}`, reason: 'x' });
      }
      const { mixes, lots } = chair.data();
      const blocked = states(chair, 'G3-03').filter((text) => text.endsWith('open hard')).length;
      expect(blocked).toBe(
        lots[fact('pigment', 'P1').lotId]?.unusable == null
          ? 0
          : mixes.filter(({ discarded }) => !discarded).length,
      );
      expect(replay(chair.opening, chair.protocol, chair.events).context).toEqual(chair.data());
    }),
    12,
  );
});

test("the maker's own range for a product counts before the card's", () => {
  const chair = chairAt('colourMatch');
  chair.say(withLedger(mix({ diluentParts: 12 }), { pigment: { ...fact('pigment', 'P1'), ratio: [2, 8] } }));
  expect(inWords(requirementsOf(chair.data(), chair.now()).find(({ id }) => id === 'G3-06'))).toMatchObject({
    state: 'open',
    says: expect.stringContaining('1 : 12 is outside 2 to 8') as string,
  });
});
