import type { Phrase } from '../../../shared/words/message.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { expect, test } from 'vitest';
import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { IntentOf, IntentType } from '../../../shared/session/events.ts';
import { inWords } from '../../builders/in-words.ts';
import {
  asKilled,
  heldOf,
  machineOn,
  script,
  scriptThrough,
  sessionOn,
  studioOn,
} from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { stocked, taps, viewOf } from './stocked.ts';

const said = <T extends IntentType>(type: T): IntentOf<T> => {
  const found = script.find(({ what }) => what !== 'prepare' && what.type === type)?.what;
  return found as IntentOf<T>;
};
const openOf = (machine: Machine, session: SessionId): readonly string[] =>
  [...viewOf(machine, session).requirements, ...viewOf(machine, session).broken]
    .filter(({ state }) => state === 'open')
    .map(({ id, scope }) => `${id}:${scope ?? ''}`);
const sentence = (answer: { readonly ok: boolean }): string =>
  answer.ok ? 'taken' : inEnglish((answer as unknown as { error: { says: Phrase } }).error.says);

/** Stands at colour match, with a pigment and water in the cupboard. */
const atColour = () => {
  const machine = studioOn();
  const pigment = stocked(machine, 'pigment', 'P-77');
  const water = stocked(machine, 'diluent', 'W-9');
  const needles = stocked(machine, 'cartridge', 'C-5');
  const session = sessionOn(machine, scriptThrough(2));
  const mix = {
    ...said('mix.made'),
    pigmentLot: 'P-77',
    diluentLot: 'W-9',
    pigmentLotId: pigment,
    diluentLotId: water,
  };
  return { machine, session, pigment, water, needles, mix };
};

test('what the ledger said of a chosen lot is in the event for ever, and the bottle is open from then on', () => {
  const { machine, session, pigment, mix } = atColour();
  must(taps(machine, session, mix));
  const data = heldOf(machine.open(), session);
  expect(data.mixes[0]?.ledger).toMatchObject({
    pigment: {
      known: true,
      lot: 'P-77',
      expiry: '2027-12',
      openedOn: null,
      status: 'inStock',
      unusable: null,
    },
    diluent: { lot: 'W-9' },
  });
  expect(machine.open().stock.offer('pigment').usable[0]).toMatchObject({
    status: 'open',
    lot: { id: pigment, uses: 1, openedOn: mix.openedOn },
  });
  expect(openOf(machine, session).filter((id) => id.startsWith('G3-03'))).toEqual([]);
  const again = machineOn({ dataDir: asKilled(machine) });
  again.life.begin();
  expect(heldOf(again.open(), session).mixes).toEqual(data.mixes);
  expect(again.open().stock.page()).toEqual(machine.open().stock.page());
});

test.each([
  ['quarantined', 'in quarantine (cloudy)'],
  ['recalled', 'was recalled (microbes)'],
  ['usedUp', 'used up'],
  ['retired', 'taken out of use (old)'],
] as const)('a lot that is %s is refused with its sentence, chosen or typed', (how, words) => {
  const { machine, session, pigment, mix } = atColour();
  const { stock } = machine.open();
  must(
    {
      quarantined: () => stock.quarantine(pigment, 'cloudy'),
      recalled: () => stock.recall(pigment, 'microbes', ''),
      usedUp: () => stock.useUp(pigment),
      retired: () => stock.retire(pigment, 'old'),
    }[how](),
  );
  expect(sentence(taps(machine, session, mix))).toContain(words);
  const { pigmentLotId: _id, ...typed } = mix;
  expect(sentence(taps(machine, session, { ...typed, pigmentLot: 'p 77' }))).toContain(words);
  expect(viewOf(machine, session).mixes).toEqual([]);
});

test('a lot that expired last month is refused, whatever was typed as its expiry', () => {
  const machine = studioOn();
  const old = stocked(machine, 'pigment', 'P-1', { expiry: '2026-10' });
  stocked(machine, 'diluent', 'W-9');
  const session = sessionOn(machine, scriptThrough(2));
  expect(
    inWords(
      sentence(
        taps(machine, session, {
          ...said('mix.made'),
          pigmentLot: 'P-1',
          pigmentLotId: old,
          pigmentExpiry: '2027-10',
        }),
      ),
    ),
  ).toContain('in date until Oct 2026');
});

test('a lot that is not in the ledger may be typed; the record says so and offers the known one', () => {
  const { machine, session, mix } = atColour();
  const { pigmentLotId: _id, ...typed } = mix;
  must(taps(machine, session, { ...typed, pigmentLot: 'P-7l' }));
  must(taps(machine, session, { ...typed, mix: 'mix-9', label: 'Z', pigmentLot: 'P-Z7' }));
  const found = viewOf(machine, session).requirements.filter(
    ({ id, scope }) => id === 'G3-03' && scope?.startsWith('ledger'),
  );
  expect(found.map(({ state }) => state)).toEqual(['notChecked', 'notChecked']);
  expect(inEnglish(found[0]?.says ?? '')).toBe('Lot P-7l, not checked: it is not in the stock ledger.');
});

test('a lot stopped in mid-session blocks the next stage, and throwing the mix away is the way out', () => {
  const { machine, session, pigment, mix } = atColour();
  must(taps(machine, session, mix));
  must(machine.open().stock.quarantine(pigment, 'cloudy'));
  expect(openOf(machine, session)).toContain(`G3-03:ledger-${mix.mix}`);
  const blocked = taps(machine, session, { type: 'stage.completed' });
  expect(sentence(blocked)).toContain('in quarantine (cloudy)');
  must(taps(machine, session, { type: 'mix.discarded', mix: mix.mix, reason: 'quarantine' }));
  expect(openOf(machine, session)).not.toContain(`G3-03:ledger-${mix.mix}`);
});

test('set free again, the lot blocks no more', () => {
  const { machine, session, pigment, mix } = atColour();
  must(taps(machine, session, mix));
  must(machine.open().stock.quarantine(pigment, 'cloudy'));
  must(machine.open().stock.release(pigment, 'only the cap'));
  expect(openOf(machine, session)).not.toContain(`G3-03:ledger-${mix.mix}`);
});

const atNeedle = () => {
  const machine = studioOn();
  const needles = stocked(machine, 'cartridge', 'C-5');
  const session = sessionOn(machine, scriptThrough(3));
  must(taps(machine, session, { ...said('cartridge.opened'), lot: 'C-5', lotId: needles, serial: 'S-1' }));
  return { machine, session, needles };
};

test('a cartridge lot that is recalled stops the next pass, and what it touched is to be acknowledged', () => {
  const { machine, session, needles } = atNeedle();
  const [first, second] = script.flatMap(({ what }) =>
    what !== 'prepare' && what.type === 'pass.started' ? [what] : [],
  ) as [IntentOf<'pass.started'>, IntentOf<'pass.started'> | undefined];
  must(taps(machine, session, first));
  must(taps(machine, session, said('pass.finished')));
  must(machine.open().stock.recall(needles, 'seal broken', 'N-9'));
  expect(sentence(taps(machine, session, { ...(second ?? first), pass: 'pass-again' }))).toContain(
    'was recalled (seal broken)',
  );
  const warned = viewOf(machine, session).requirements.filter(
    ({ id, scope }) => id === 'G4-02' && scope?.startsWith('ledger'),
  );
  expect(inWords(warned)).toMatchObject([
    {
      state: 'open',
      severity: 'warn',
      says: expect.stringContaining('It has touched this client') as string,
    },
  ]);
});

test('the same cartridge scanned twice is asked about, here and in another session', () => {
  const { machine, session, needles } = atNeedle();
  const again = {
    ...said('cartridge.opened'),
    cartridge: 'second',
    lot: 'C-5',
    lotId: needles,
    serial: 'S-1',
  };
  expect(inWords(taps(machine, session, again))).toMatchObject({
    ok: false,
    error: {
      refusal: { kind: 'asks', what: 'serial' },
      says: expect.stringContaining('S-1 was opened already at') as string,
    },
  });
  must(taps(machine, session, { ...again, sure: ['serial'] }));
  must(taps(machine, session, { ...again, cartridge: 'third', serial: 'S-2' }));
  expect(viewOf(machine, session).cartridges).toHaveLength(3);
});

test('a cartridge entered late is a fact: it is taken, and shown as a broken rule', () => {
  const { machine, session, needles } = atNeedle();
  must(machine.open().stock.quarantine(needles, 'wet box'));
  const late = {
    ...said('cartridge.opened'),
    cartridge: 'late',
    lot: 'C-5',
    lotId: needles,
    occurredAt: machine.clock.now(),
  };
  expect(taps(machine, session, late).ok).toBe(true);
});

test('a station lot fills its fields, and going back to typing is "not checked"', () => {
  const machine = studioOn();
  const lot = stocked(machine, 'antiseptic', 'A-17');
  const session = sessionOn(machine, scriptThrough(1));
  must(taps(machine, session, { type: 'lot.chosen', role: 'antiseptic', lotId: lot }));
  const { fields } = viewOf(machine, session);
  expect([fields['antiseptic'], fields['antisepticLot'], fields['antisepticExpiry']]).toEqual([
    'isopropyl-70',
    'A-17',
    '2027-12',
  ]);
  must(taps(machine, session, { type: 'field.set', field: 'antisepticLot', value: 'B-3' }));
  expect(
    inWords(viewOf(machine, session).requirements.find(({ scope }) => scope === 'ledger-antiseptic')),
  ).toMatchObject({ state: 'notChecked', says: 'Lot B-3, not checked: it is not in the stock ledger.' });
  expect(sentence(taps(machine, session, { type: 'lot.chosen', role: 'cleanser', lotId: lot }))).toContain(
    'no such lot in the stock ledger',
  );
});

test('a lot of one cream is not taken for another cream', () => {
  const machine = studioOn();
  const cream = stocked(machine, 'anaesthetic', 'N-4', {}, { name: 'LMX', card: 'lmx4' });
  const session = sessionOn(machine, scriptThrough(1));
  const applied = script.findIndex(({ what }) => what !== 'prepare' && what.type === 'numbing.applied');
  for (const { what } of script.slice(scriptThrough(1).length, applied))
    if (what !== 'prepare') must(taps(machine, session, what));
  const put = said('numbing.applied');
  expect(sentence(taps(machine, session, { ...put, lot: 'N-4', lotId: cream }))).toContain(
    'Lot N-4 is of Nordlys LMX, not of the product that was chosen',
  );
  // Typed, it is simply a lot that the ledger does not hold for this product.
  must(taps(machine, session, { ...put, lot: 'N-4' }));
  expect(heldOf(machine.open(), session).numbing[0]?.ledger).toMatchObject({
    numbing: { known: false },
  });
});

test('two makers may print the same lot: the one that was named counts', () => {
  const { machine, session, pigment, mix } = atColour();
  stocked(machine, 'pigment', 'P-77', {}, { manufacturer: 'Other', name: 'Black' });
  must(machine.open().stock.quarantine(pigment, 'cloudy'));
  const { pigmentLotId: _id, ...typed } = mix;
  expect(sentence(taps(machine, session, { ...typed, manufacturer: 'Nordlys' }))).toContain('cloudy');
  expect(taps(machine, session, { ...typed, manufacturer: 'OTHER' }).ok).toBe(true);
});
