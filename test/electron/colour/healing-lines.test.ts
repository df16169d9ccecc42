import { expect, test } from 'vitest';
import { healingLinesOf } from '../../../electron/colour/healing-lines.ts';
import { coloursLeftBy } from '../../../shared/colour/expected.ts';
import type { SessionData } from '../../../shared/session/data.ts';
import type { LastColour } from '../../../shared/session/topics/colour/data.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { setUpStore } from '../store/setup-store.ts';
import { sample } from '../../builders/colour.ts';
import { at, lastVisit, staff } from '../../builders/data.ts';
import { fittingData } from '../../builders/fitting-data.ts';

const before: LastColour = {
  visit: '2026-09-01' as LocalDate,
  skin: { L: 65, a: 13, b: 17 },
  fresh: { L: 45, a: 8, b: 12 },
  freshBy: 'reading',
  expected: { L: 53, a: 10, b: 13 },
};
const visit = (
  samples: SessionData['colour']['samples'],
  colours: Readonly<Record<string, LastColour>> = { VTX: before },
): SessionData => {
  const data = fittingData({
    opening: {
      lastVisit: lastVisit({ on: before.visit, lastNeedleOn: before.visit, colours }),
    },
  });
  return { ...data, colour: { ...data.colour, samples } };
};
const healed = sample({ id: 'healed-1', kind: 'smpHealed', zone: 'VTX', lab: { L: 55, a: 10.5, b: 13 } });
const event = (id = 'healed-1'): SessionEvent => ({
  type: 'colour.read',
  sample: id,
  kind: 'smpHealed',
  zone: 'VTX',
  lab: healed.lab,
  at: at(60),
  by: staff,
});

test('healed dots that are read say how much of the fresh contrast is left, in two numbers that name nobody', () => {
  expect(healingLinesOf(event(), visit([healed]))).toEqual([
    { kind: 'healing.seen', body: { zone: 'VTX', share: 0.5, bShift: -1.5 } },
  ]);
});
test('nothing is said of a zone that was not worked on, of other colours, or by other events', () => {
  expect(healingLinesOf(event(), visit([healed], {}))).toEqual([]);
  expect(healingLinesOf(event('skin-1'), visit([sample({ id: 'skin-1' }), healed]))).toEqual([]);
  expect(
    healingLinesOf({ type: 'colour.removed', sample: 'healed-1', at: at(60), by: staff }, visit([healed])),
  ).toEqual([]);
});

test('a visit leaves its skin and its fresh dots for the next one, read where they were read, else as expected', () => {
  const skin = sample();
  const fresh = sample({ id: 'fresh', kind: 'smpFresh', zone: 'VTX', lab: { L: 44, a: 7, b: 11 } });
  const of = (samples: SessionData['colour']['samples']) => coloursLeftBy(visit(samples))['VTX'];
  expect(of([])).toBeUndefined();
  expect(of([skin])).toMatchObject({ freshBy: 'model', skin: skin.lab, fresh: { L: 50 } });
  expect(of([skin, fresh])).toMatchObject({ freshBy: 'reading', fresh: fresh.lab });
});

test('the studio counts a zone of a visit once, as it was read last, and finds its median without reading a session', () => {
  const bench = setUpStore();
  const store = bench.open();
  expect(store.healing()).toBeUndefined();
  const seen = (session: string, zone: string, share: number): void => {
    const about = { ...bench.clock(), by: staff, session: session as SessionId, client: bench.client };
    must(store.append([{ ...about, kind: 'healing.seen', body: { zone, share, bShift: -share } }]));
  };
  must(store.append([bench.opening()]));
  const other = '55555555-5555-4555-8555-555555555555';
  seen(bench.session, 'VTX', 0.4);
  seen(bench.session, 'VTX', 0.6);
  seen(bench.session, 'MID', 0.5);
  seen(other, 'VTX', 0.9);
  expect(store.healing()).toEqual({ n: 3, share: 0.6, low: 0.55, high: 0.75, bShift: -0.6 });
  store.close();
});
