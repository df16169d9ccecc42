import * as fc from 'fast-check';
import { test } from 'vitest';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import type { SessionData } from '../../../shared/session/data.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { reduce } from '../../../shared/session/reduce.ts';
import { requirementKey } from '../../../shared/session/requirement.ts';
import { requirementsOf } from '../../../shared/session/requirements.ts';
import { rowEffects } from '../../../shared/session/topics/health/view.ts';
import { addDays, addMonths } from '../../../shared/time.ts';
import type { Instant, LocalDate } from '../../../shared/time.ts';
import { at, cream, dataWith, staff } from '../../builders/data.ts';
import { fittingData } from '../../builders/fitting-data.ts';
import { holds } from '../../builders/property.ts';

const codes = defaultProtocol('uk')
  .questions.filter((row) => row.asked !== 'computed')
  .map(({ code }) => code);
const play = (data: SessionData, events: readonly SessionEvent[]): SessionData =>
  events.reduce((before, event) => ({ ...before, ...reduce(before, event) }), data);
const hardOpen = (data: SessionData, now: Instant): readonly string[] =>
  requirementsOf(data, now)
    .filter(({ severity, met }) => severity === 'hard' && met === 'no')
    .map(requirementKey);
const covers = (more: readonly string[], less: readonly string[]): boolean =>
  less.every((key) => more.includes(key));

const answers = fc.shuffledSubarray(codes, { minLength: 1 }).chain((chosen) =>
  fc.tuple(
    ...chosen.map((code) =>
      fc.record({
        code: fc.constant(code),
        answer: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
        zones: fc.subarray(['VTX', 'FHL']),
      }),
    ),
  ),
);

test('no order of answers changes what they do', () => {
  holds(
    fc.property(answers, (given) => {
      const events = given.map((one): SessionEvent => ({
        type: 'question.answered',
        ...one,
        at: at(1),
        by: staff,
      }));
      const read = (all: readonly SessionEvent[]) => {
        const data = play(dataWith({ zones: ['VTX', 'FHL'] }), all);
        return JSON.stringify([rowEffects(data), requirementsOf(data, at(2))]);
      };
      return read(events) === read(events.toReversed());
    }),
  );
});

test('more "yes" or "unsure" never opens what was shut', () => {
  holds(
    fc.property(answers, fc.constantFrom(...codes), (given, code) => {
      const changed = Object.fromEntries(given.map(({ code: one, ...rest }) => [one, rest]));
      const before = fittingData({ answers: changed });
      const after = fittingData({ answers: { ...changed, [code]: { answer: 'unsure', zones: [] } } });
      const stops = (data: SessionData) =>
        hardOpen(data, at(150)).filter((key) => !key.startsWith('G1-02:confirmed'));
      return covers(stops(after), stops(before));
    }),
  );
});

test('a late entry of cream never loosens a guard', () => {
  const minute = fc.integer({ min: 0, max: 200 });
  holds(
    fc.property(minute, minute, minute, fc.boolean(), (onAt, offset, offAt, lateOff) => {
      const start = { ...dataWith({ stage: 'cleanseAndNumb', arrivalCream: null }), zones: ['VTX'] };
      const { id, product, lot, expiry, appliedBy, zones, areaCm2, grams, occluded, puncturedSkin } = cream();
      const on = {
        type: 'numbing.applied',
        application: id,
        product,
        lot,
        expiry,
        appliedBy,
        zones: [...zones],
        areaCm2,
        grams,
        occluded,
        puncturedSkin,
        at: at(onAt),
        by: staff,
      } as const satisfies SessionEvent;
      const off = { type: 'numbing.removed', application: id, at: at(onAt + offAt), by: staff } as const;
      const plain = play(start, [on, off]);
      const late = play(start, [
        { ...on, occurredAt: at(onAt - offset) },
        lateOff ? { ...off, occurredAt: at(onAt + Math.floor(offAt / 2)) } : off,
      ]);
      const now = at(450);
      const open = (data: SessionData) =>
        requirementsOf(data, now)
          .filter(({ met, id: rule }) => met === 'no' && rule.startsWith('G2'))
          .map(requirementKey);
      return covers(open(late), open(plain));
    }),
  );
});

test('knowing a date less exactly never loosens a wait', () => {
  const day = fc
    .integer({ min: 0, max: 900 })
    .map((days): LocalDate => addDays('2026-11-22' as LocalDate, -days));
  holds(
    fc.property(
      day,
      fc.constantFrom(4, 7),
      fc.constantFrom('lastNeedleOn', 'laserLastOn', 'transplantOn'),
      (on, width, field) => {
        const facts = {
          laserEver: true,
          laserLastOn: '2020',
          transplantEver: true,
          transplantOn: '2020',
          transplantKind: 'fue',
          transplantZones: ['VTX'],
        };
        const open = (value: string) =>
          hardOpen(fittingData({ facts: { ...facts, [field]: value } }), at(150)).filter((key) =>
            key.startsWith('G1-04'),
          );
        return covers(open(on.slice(0, width)), open(on));
      },
    ),
  );
});

test('time passing never loosens a hard rule about cream that is on', () => {
  holds(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (minutes, more) => {
      const data = fittingData({ numbing: [cream({ stampedOffAt: null, offAt: null })] });
      return covers(hardOpen(data, at(10 + minutes + more)), hardOpen(data, at(10 + minutes)));
    }),
  );
});

test('an isotretinoin date further back is never judged more strictly', () => {
  const rank = { refuse: 2, needsLetter: 1, info: 0 } as Record<string, number>;
  holds(
    fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (months, more) => {
      const judged = (back: number) =>
        rank[
          rowEffects(
            fittingData({
              answers: { C12: { answer: 'yes', zones: [], on: addMonths('2026-11-22' as LocalDate, -back) } },
            }),
          )['C12']?.effect ?? ''
        ] ?? -1;
      return judged(months) >= judged(months + more);
    }),
  );
});
