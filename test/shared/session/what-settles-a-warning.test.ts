import { expect, test } from 'vitest';
import type { SessionData } from '../../../shared/session/data.ts';
import { mayBeAcknowledged, requirementKey } from '../../../shared/session/requirement.ts';
import { requirementsOf } from '../../../shared/session/requirements.ts';
import { courseRefuses } from '../../../shared/session/topics/course/refuse.ts';
import type { Instant } from '../../../shared/time.ts';
import { refusalSays } from '../../../shared/words/refusals.ts';
import { cardRead, discRead } from '../../builders/colour.ts';
import { answer, at, cream, letter, pass, said, staff, ticksOf } from '../../builders/data.ts';
import { fittingData } from '../../builders/fitting-data.ts';
import type { FittingParts } from '../../builders/fitting-data.ts';
import { inEnglish } from '../../builders/in-words.ts';

/** A warning, what brings it up, and when it is looked at. */
type Row = readonly [rule: string, parts: FittingParts, now: Instant];
const row = (rule: string, parts: FittingParts, now = at(150)): Row => [rule, parts, now];
const checklist = fittingData().protocol.checklist;
const ticked = (...not: readonly string[]): FittingParts => ({
  ticks: ticksOf(
    checklist.map(({ id }) => id).filter((id) => !not.includes(id)),
    at(90),
  ),
});
const scar = { 'plan@SCR-1': 'treat', 'scarAgeMonths@SCR-1': 30, 'scarColour@SCR-1': 'pale' } as const;
const { lights } = fittingData();
const poorPhoto: FittingParts = {
  colour: {
    samples: [],
    photos: [
      {
        photo: 'photo-1',
        algorithm: 'grey-card-1',
        card: cardRead({ problem: 'clipped', lab: null }),
        samples: [{ sample: 'a', kind: 'skin', ...discRead() }],
        at: at(80),
      },
    ],
    byHand: null,
    targets: {},
    testDots: [],
  },
};

/** How the client feels, how much it hurts, what was seen against what was said, a photo that shows no colour: these wait for an answer. */
const questions: readonly Row[] = [
  row('F-symptoms', { numbing: [cream({ stampedOffAt: null, offAt: null })], symptomChecks: [] }, at(60)),
  row('F-symptoms', { stage: 'application', symptomChecks: [{ at: at(70), signs: [] }] }, at(85)),
  row('F-symptoms', { stage: 'fineTune', symptomChecks: [{ at: at(70), signs: [] }] }, at(85)),
  row('F-pain:asked-0', { passes: [pass({ startedAt: at(95), endedAt: null })], pain: [] }, at(130)),
  row(
    'F-pain:asked-1',
    { passes: [pass({ startedAt: at(95), endedAt: null })], pain: [{ at: at(100), score: 2 }] },
    at(140),
  ),
  row('G1-03:C09-asked', {
    zones: ['VTX', 'SCR-1'],
    facts: { ...scar, 'plan@SCR-1': 'leave', 'scarTexture@SCR-1': 'raised' },
  }),
  row('G3-08', poorPhoto),
];
const toldOf: readonly Row[] = [
  row('G1-03:picture-C14', {
    answers: { C14: answer('yes') },
    clearances: letter('C14'),
    photos: [],
  }),
  row('G1-04:laser-warn', { facts: { laserEver: true, laserLastOn: '2026-09-15' } }),
  row('G1-07:scar-SCR-1', { zones: ['VTX', 'SCR-1'], facts: { ...scar, 'scarAgeMonths@SCR-1': 5 } }),
  row('G2-03:chlorhexidine', { facts: { antiseptic: 'chlorhexidine-4' } }),
  row('G2-05:minimum-cream-1', { numbing: [cream({ stampedOffAt: at(20), offAt: at(20) })] }),
  row('G2-05:tooLong-cream-1', { numbing: [cream({ stampedOffAt: at(320), offAt: at(320) })] }, at(400)),
  row('G2-06:cream-1', { numbing: [cream({ occluded: false })] }),
  row('G3-07:muchDarker', { facts: { darkerThanHealed: 'muchDarker' } }),
  row('G4-03:moved', { facts: { hairlineGlabellaMm: 80, hairlineMidMm: 74 } }),
  row('G4-05:VTX', { passes: [pass({ addedDensity: 40 })] }),
  row('G4-07:stretch-1', { passes: [pass({ startedAt: at(95), endedAt: null })] }, at(200)),
  row('F-stroke:9', { facts: { strokeMm: 9 } }),
  row('F-distances', {
    lights: Object.fromEntries(
      Object.entries(lights).map(([key, { value }]) => [key, said({ ...value, distanceM: 0.5 })]),
    ),
  }),
  row('G5-01:seen', { lights: { ...lights, d65: said({ light: 'd65', distanceM: 0.5, ok: false }) } }),
  row('F-symmetry', { facts: { templeLeftMm: 80, templeRightMm: 86 } }),
  row('F-borders:VTX', { facts: { blendScore: null, 'borderBlend@VTX': '0' } }),
  row('F-mirror', { facts: { mirrorOk: false } }),
  row('G6-06', { facts: { reviewOn: null } }),
  row('F-teachBack', { facts: { teachBack: false } }),
  // What was not done is said by acknowledging it; a tick would be false.
  ...checklist
    .filter(({ severity, when }) => severity === 'warn' && when === 'always')
    .map(({ id }) => row(`L-${id}`, ticked(id))),
];

const found = (data: SessionData, rule: string, now: Instant) => {
  const one = requirementsOf(data, now).find((each) => requirementKey(each) === rule);
  if (one === undefined) throw new Error(`${rule} does not stand among the rules`);
  return one;
};
const acknowledging = (data: SessionData, rule: string, now: Instant) => {
  const [id = '', scope] = rule.split(':');
  const requirement = scope === undefined ? { id } : { id, scope };
  return {
    refusal: courseRefuses.rules['requirement.acknowledged'](
      data,
      { at: now, requirement } as never,
      { requirements: requirementsOf } as never,
    ),
    after: found(
      {
        ...data,
        acknowledged: [{ requirement: id, ...(scope === undefined ? {} : { scope }), at: now, by: staff }],
      },
      rule,
      now,
    ).state,
  };
};

test.each(questions)('%s is settled by its answer and cannot be waved off', (rule, parts, now) => {
  const data = fittingData(parts);
  const one = found(data, rule, now);
  expect([one.severity, one.state, mayBeAcknowledged(one)]).toEqual(['warn', 'open', false]);
  const { refusal, after } = acknowledging(data, rule, now);
  expect(refusal?.kind).toBe('must-be-answered');
  // The sentence says what to do, and an entry that came by another way settles nothing.
  expect(refusal && inEnglish(refusalSays(refusal))).toContain(inEnglish(one.says));
  expect(after).toBe('open');
});

test.each(toldOf)('%s was read, and that settles it', (rule, parts, now) => {
  const data = fittingData(parts);
  const one = found(data, rule, now);
  expect([one.severity, one.state, mayBeAcknowledged(one)]).toEqual(['warn', 'open', true]);
  expect(acknowledging(data, rule, now)).toEqual({ refusal: undefined, after: 'acknowledged' });
});

test('nothing hard or soft is settled by having been read', () => {
  for (const severity of ['hard', 'soft', 'info'] as const)
    expect(mayBeAcknowledged({ severity })).toBe(false);
});
