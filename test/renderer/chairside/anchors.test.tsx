import { describe, expect, test } from 'vitest';
import { elementIdOf } from '../../../renderer/chairside/element-id-of.ts';
import { sectionOf } from '../../../renderer/chairside/sections.ts';
import { stageIds } from '../../../shared/session/stage.ts';
import { drawn, groupOf, lost } from '../../builders/drawn.tsx';
import { hearCream } from '../../builders/heard.ts';
import { chairAt, closedChair } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { cream, field, stepsOf } from '../../builders/session-steps.ts';

const unhappy = (): Chair => {
  const chair = chairAt('consultation');
  for (const row of chair.protocol.questions.filter(({ asked }) => asked !== 'computed'))
    chair.say({ type: 'question.answered', code: row.code, answer: 'yes', zones: ['VTX'] });
  for (const code of ['VTX', 'FHL', 'SCR-1'] as const)
    chair.say({ type: 'zone.chosen', zone: code, chosen: true });
  chair.sayAll([
    field('laserEver', true),
    field('transplantEver', true),
    field('hairlineChange', true),
    field('lastNeedleUnknown', true),
    field('patchPigment', 'noReaction'),
    field('patchNumbing', 'reaction'),
    field('migration', '2', 'VTX'),
    field('plan', 'treat', 'VTX'),
    field('hueSeverity', '1', 'FHL'),
    field('plan', 'treat', 'FHL'),
    field('plan', 'treat', 'SCR-1'),
    field('scarAgeMonths', 3, 'SCR-1'),
    field('scarColour', 'pink', 'SCR-1'),
  ]);
  return chair;
};

describe('every chip leads somewhere', () => {
  test.each(stageIds)('at the beginning of %s', (stage) => {
    expect(lost(chairAt(stage))).toEqual([]);
  });
  test.each(stageIds)('when the work of %s is done', (stage) => {
    const chair = chairAt(stage);
    stepsOf[stage](chair);
    expect(lost(chair)).toEqual([]);
  });
  test.each([
    [
      'tested without lot',
      [
        field('patchPigment', 'noReaction'),
        field('patchNumbing', 'noReaction'),
        field('patchNumbingProduct', 'emla-type'),
      ],
    ],
    ['waived without a signature', [field('patchPigment', 'waived'), field('patchNumbing', 'waived')]],
  ] as const)('when a patch test is %s', (_what, said) => {
    const chair = chairAt('consultation');
    chair.sayAll([...said]);
    expect(lost(chair)).toEqual([]);
  });
  test('when the contact time of the antiseptic is not known', () => {
    const chair = chairAt('cleanseAndNumb');
    chair.sayAll([
      field('antiseptic', 'isopropyl-70'),
      field('cleanserExpiry', '2026-01'),
      field('disinfectantLabelMinutes', 10),
      field('disinfectantMinutes', 5),
    ]);
    expect(lost(chair)).toEqual([]);
  });
  test('when every answer is yes and every zone is doubtful', () => {
    expect(lost(unhappy())).toEqual([]);
  });
  test('when cream was on at arrival, on punctured skin, and too much of it', () => {
    const chair = chairAt('application');
    chair.say({ type: 'arrivalCream.stated', used: true });
    chair.tries({
      type: 'product.limitsTyped',
      product: 'lidocaine-5',
      maximumAreaCm2: 100,
      maximumGrams: 10,
      minimumDwellMinutes: 30,
      maximumDwellMinutes: 60,
      occlusion: 'forbidden',
    });
    chair.tries(
      cream({
        application: 'cream-2',
        grams: 400,
        areaCm2: 900,
        puncturedSkin: true,
        expiry: '2020-01',
        product: 'lidocaine-5',
      }),
    );
    chair.later(400);
    expect(lost(chair)).toEqual([]);
  });
  test.each(stageIds)('in %s when another tablet put cream on that nobody here knew of', (stage) => {
    const chair = chairAt(stage);
    hearCream(chair, { unknown: true, product: 'lidocaine-5' }, 400);
    expect(lost(chair)).toEqual([]);
  });
  test('when no numbing is planned although cream was on at arrival', () => {
    const chair = chairAt('cleanseAndNumb');
    chair.sayAll([
      { type: 'arrivalCream.stated', used: true, product: 'emla-type', grams: 5, areaCm2: 60 },
      field('numbingUsed', false),
    ]);
    expect(lost(chair)).toEqual([]);
  });
  test('when the session is closed', () => {
    expect(lost(closedChair())).toEqual([]);
  });
});

test('every field, item, row and consent has its element on the screen of its stage', () => {
  const chair = unhappy();
  const rows = chair.protocol.questions.map(({ code }) => `question-${code}`);
  const consents = chair.protocol.consents.map(({ id }) => `consent-${id}`);
  const seen = new Map<string, string>();
  const missing = [
    ...rows,
    ...consents,
    ...chair.protocol.checklist.filter(({ stage }) => stage === 'consultation').map(({ id }) => `item-${id}`),
  ].filter((anchor) => {
    const element = elementIdOf(anchor);
    const section = sectionOf('consultation', element);
    const key = `${section} ${groupOf(chair, element)}`;
    const markup = seen.get(key) ?? drawn(chair, 'consultation', section, null, element);
    seen.set(key, markup);
    const isThere = (page: string): boolean => page.includes(`id="${element}"`);
    return !isThere(markup) && !isThere(drawn(chair, 'consultation', section, null, element));
  });
  expect(missing).toEqual([]);
});
