import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../../shared/protocol/default/default-protocol.ts';
import { rowOf } from '../../../../shared/protocol/floors/changes.ts';
import { judgeRelease } from '../../../../shared/protocol/floors/judge.ts';
import type { Judgement } from '../../../../shared/protocol/floors/judge.ts';
import { leavesOf } from '../../../../shared/protocol/floors/leaves.ts';
import type { Leaf } from '../../../../shared/protocol/floors/leaves.ts';
import { whole } from '../../../../shared/protocol/floors/whole.ts';
import { parseProtocol, readForm } from '../../../../shared/protocol/parse.ts';
import type { Protocol } from '../../../../shared/protocol/schema.ts';
import { holds } from '../../../builders/property.ts';
import { inEnglish } from '../../../builders/in-words.ts';

const packs = ['uk', 'eu', 'us-ca'] as const;
const today = '2026-11-22';
const start = whole(defaultProtocol('uk'));
const leaves = leavesOf(start);

/** The protocol with one value another. */
const put = (inside: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(inside))
    return inside.map((one: unknown, index) => (String(index) === key ? put(one, rest, value) : one));
  return { ...(inside as object), [key]: put((inside as Record<string, unknown>)[key], rest, value) };
};
const changed = (path: string, value: unknown, from: Protocol = start): Protocol =>
  put(from, path.split('.'), value) as Protocol;
const judge = (path: string, value: unknown, from: Protocol = start): Judgement =>
  judgeRelease(from, changed(path, value, from), today);
const saysOf = ({ issues }: Judgement): readonly string[] =>
  issues.map(({ field, says }) => `${field}: ${inEnglish(says)}`);

test('every value of a protocol has a row that says which way it is stricter', () => {
  for (const pack of packs)
    expect(
      leavesOf(defaultProtocol(pack))
        .filter(({ key }) => rowOf(key) === undefined)
        .map(({ key }) => key),
    ).toEqual([]);
});

test('what Stipple ships can be released as it is, in each country', () => {
  for (const pack of packs) {
    const shipped = defaultProtocol(pack);
    expect(judgeRelease(shipped, shipped, today)).toEqual({ issues: [], changes: [], weaker: [] });
  }
});

/** Refused at the field, or told as weaker. */
const isHeard = ({ issues, weaker }: Judgement, { key, path }: Leaf): boolean =>
  weaker.some((one) => one.key === key) ||
  issues.some(({ field }) => field === path || field.startsWith(`${path}.`));

/** Which way a row goes, asked of the row with two numbers of its range. */
const directionOf = (leaf: Leaf): 'up' | 'down' | 'neither' => {
  const row = rowOf(leaf.key);
  if (row?.compare(2, 1) === 'weaker' && row.compare(1, 2) === 'stricter') return 'up';
  if (row?.compare(1, 2) === 'weaker' && row.compare(2, 1) === 'stricter') return 'down';
  return 'neither';
};
const numbers = leaves.filter(({ value }) => typeof value === 'number');

describe('a number of the protocol', () => {
  test('that goes toward weaker is refused or asks a second person; toward stricter it passes the floors', () => {
    const directed = numbers.filter((leaf) => directionOf(leaf) !== 'neither');
    expect(directed.length).toBeGreaterThan(150);
    holds(
      fc.property(
        fc.constantFrom(...directed),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.boolean(),
        (leaf, share, toWeaker) => {
          const value = leaf.value as number;
          const [least, most] = rowOf(leaf.key)?.range ?? [0, 1];
          const up = (directionOf(leaf) === 'up') !== toWeaker;
          const room = up ? most - value : value - least;
          const next = up ? value + room * share : value - room * share;
          if (next === value) return;
          const judged = judge(leaf.path, next);
          if (toWeaker) expect(isHeard(judged, leaf), `${leaf.key} ${value} > ${next}`).toBe(true);
          else {
            expect(judged.weaker, `${leaf.key} ${value} > ${next}`).toEqual([]);
            // Only what it belongs together with may object.
            const own = judged.issues.filter(({ says }) =>
              /never weaker|at least -?\d+\.$/.test(inEnglish(says)),
            );
            expect(own, `${leaf.key} ${value} > ${next}`).toEqual([]);
          }
        },
      ),
      120,
    );
  });

  test('that nobody can mean is refused at its field: negative, huge, no number at all', () => {
    holds(
      fc.property(
        fc.constantFrom(...numbers.filter(({ key }) => key !== 'version')),
        fc.constantFrom(-1000, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 99_999),
        (leaf, value) => {
          const raw = changed(leaf.path, value);
          const read = readForm(raw);
          const issues = read.ok ? judgeRelease(start, read.value, today).issues : read.error.issues;
          expect(
            issues.map(({ field }) => field),
            `${leaf.key} ${value}`,
          ).toContainEqual(expect.stringContaining(leaf.path.split('.').slice(0, 2).join('.')));
        },
      ),
      60,
    );
  });

  test.each([
    ['limits.numbingDayMinutes.value', 9999, 'at most 300'],
    ['limits.numbingDayGrams.value', 61, 'at most 60'],
    ['limits.touchUpHardDays.value', 13, 'at least 14'],
    ['limits.laserHardDays.value', 30, 'at least 42'],
    ['limits.painCheckMinutes.value', 9999, 'at most 240'],
    ['pack.minimumAgeYears.value', 16, 'at least 18'],
    ['aftercare.colourJudgedDay', 21, 'at least 28'],
    ['limits.symptomCheckMinutes.value', 9999, 'at most 30'],
  ])('%s set to %d is refused: %s', (path, value, says) => {
    expect(saysOf(judge(path, value)).join('\n')).toContain(says);
  });
});

describe('a list of the protocol', () => {
  test('that loses something is refused or asks; what is neither stricter nor weaker is told', () => {
    const lists = leaves.filter(
      ({ key, value }) =>
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((one) => typeof one === 'string') &&
        !key.startsWith('translations'),
    );
    expect(lists.length).toBeGreaterThan(80);
    // Fewer products, zones, reasons of a date or shades let nobody do more.
    const fewerIsFine = new Set([
      'products',
      'zones',
      'dueFactors',
      'shadeTable',
      'aftercare.boxes.normal',
      'aftercare.phaseTitles',
    ]);
    for (const leaf of lists) {
      const at = leaf.path.split('.');
      const now = at.reduce<unknown>(
        (inside, key) => (inside as Record<string, unknown>)[key],
        start,
      ) as unknown[];
      const judged = judge(leaf.path, now.slice(1));
      if (leaf.key.startsWith('consents.'))
        expect(saysOf(judged).join(), leaf.key).toContain('wording version 2');
      else if (fewerIsFine.has(leaf.key))
        expect(judged.changes.length + judged.issues.length, leaf.key).toBeGreaterThan(0);
      else expect(isHeard(judged, leaf), leaf.key).toBe(true);
    }
  });
});

const rowAt = (code: string): number => start.questions.findIndex((row) => row.code === code);
const cardAt = (id: string): number => start.products.findIndex((card) => card.id === id);

describe('what is fixed', () => {
  test.each([
    ['C02', 'outcome', 'caution'],
    ['C03', 'outcome', 'clear'],
    ['C04', 'blocks', []],
    ['C05', 'needsReferral', undefined],
    ['C06', 'outcome', 'info'],
    ['C09', 'outcome', 'caution'],
    ['C09', 'needsTestSpot', undefined],
    ['C09', 'letterFrom', 'doctor'],
    ['C10', 'clearance', 'soft'],
    ['C11', 'blocks', ['session']],
    ['C36', 'outcome', 'caution'],
    ['C02', 'validForDays', 28],
    ['C12', 'asked', 'computed'],
  ])('health row %s keeps its %s', (code, field, value) => {
    const judged = judge(`questions.${rowAt(code)}.${field}`, value);
    expect(judged.issues.map((issue) => issue.field)).toContain(`questions.${rowAt(code)}.${field}`);
  });

  test('a health row may be made stricter, and one the studio decides weaker by two', () => {
    expect(judge(`questions.${rowAt('C09')}.outcome`, 'refuse')).toMatchObject({ issues: [], weaker: [] });
    expect(judge(`questions.${rowAt('C19')}.outcome`, 'caution').issues).toEqual([]);
    expect(judge(`questions.${rowAt('C19')}.outcome`, 'caution').weaker).toHaveLength(1);
  });

  test('who may change a value cannot be given to oneself', () => {
    expect(judge(`questions.${rowAt('C02')}.owner`, 'P').issues).toHaveLength(1);
    expect(judge('limits.numbingDayMinutes.unit', 'hours').issues.length).toBeGreaterThan(0);
  });

  test.each(['Distilled water', 'Water', 'Non-sterile water', 'Boiled water, sterile bottle', 'Tap water'])(
    'pigment is not thinned with %s',
    (name) => {
      expect(saysOf(judge(`products.${cardAt('sterile-water')}.name`, name)).join()).toContain('sterile');
    },
  );
  test('a new diluent has to be sterile too', () => {
    const distilled = { ...start.products[cardAt('sterile-water')], id: 'my-water', name: 'Distilled water' };
    const next = { ...start, products: [...start.products, distilled] } as Protocol;
    expect(judgeRelease(start, next, today).issues).toHaveLength(1);
  });

  test.each([
    ['emla-type', 'maximumGrams', 61],
    ['emla-type', 'maximumDwellMinutes', 301],
    ['lidocaine-tetracaine-7', 'maximumAreaCm2', 401],
    ['emla-type', 'atopicDwellMinutes', [15, 60]],
    ['emla-type', 'actives', []],
    ['emla-type', 'blockedBy', ['C11']],
    ['lidocaine-tetracaine-7', 'prescriptionOnly', false],
    ['ready-mixed', 'dilutionParts', [0, 10]],
    ['lidocaine-5', 'maximumDwellMinutes', 9999],
  ])('the card of %s keeps its %s', (id, field, value) => {
    expect(judge(`products.${cardAt(id)}.${field}`, value).issues.length).toBeGreaterThan(0);
  });
  test('a value typed from a label that was not known is no weaker rule', () => {
    expect(judge(`products.${cardAt('lidocaine-5')}.maximumDwellMinutes`, 60)).toMatchObject({
      issues: [],
      weaker: [],
    });
  });

  test.each(['treatment', 'numbing', 'data', 'hairline', 'photosRecord'])(
    'the consent "%s" stays needed',
    (id) => {
      const index = start.consents.findIndex((one) => one.id === id);
      expect(judge(`consents.${index}.required`, 'never').issues).toHaveLength(1);
    },
  );
  test('nobody has to agree to be shown to others', () => {
    const index = start.consents.findIndex((one) => one.id === 'photosMarketing');
    expect(judge(`consents.${index}.required`, 'always').issues).toHaveLength(1);
  });
});

describe('words', () => {
  test('of a consent that are new need a higher wording version, which never goes back', () => {
    expect(saysOf(judge('consents.0.title', 'Another title')).join()).toContain('wording version 2');
    const next = changed('consents.0.wordingVersion', 2, changed('consents.0.title', 'Another title'));
    expect(judgeRelease(start, next, today).issues).toEqual([]);
    expect(judgeRelease(next, changed('consents.0.wordingVersion', 1, next), today).issues).toHaveLength(1);
  });
  test('of the sheet that are new need a higher version of the sheet', () => {
    expect(saysOf(judge('aftercare.complaintText', 'Write to us.')).join()).toContain('leaflet version 2');
  });
  test.each([
    ['scripts.defer', 'Come back on {date}.'],
    ['scripts.defer', 'Come back {'],
    ['consents.0.paragraphs.1', 'I am {name}.'],
    ['consents.0.paragraphs.1', 'After {colourJudgedDay} days.'],
    ['consents.0.title', 'After {colourJudgedDays} days'],
    ['scripts.defer', 'After {colourJudgedDays} days.'],
    ['translations.0.consents.0.paragraphs.1', 'Soy {name}.'],
    ['incidents.firstAid.0', 'Call {phone}.'],
    ['questions.3.ask', 'Is it {zone}?'],
    ['emergencyCard.steps.0', 'Call {number}.'],
    ['scripts.defer', '   '],
    ['scripts.refer', '\u200B\u00A0'],
    ['questions.0.title', '\t'],
  ])('%s as "%s" is refused', (path, text) => {
    expect(judge(path, text).issues.map(({ field }) => field)).toContain(path);
  });
  test('a consent knows the day on which colour is judged, in each language', () => {
    const told = 'After {colourJudgedDays} days.';
    const next = changed(
      'translations.0.consents.0.paragraphs.0',
      told,
      changed('consents.0.paragraphs.0', told),
    );
    expect(judgeRelease(start, next, today).issues.map(({ field }) => field)).not.toContain(
      'consents.0.paragraphs.0',
    );
    expect(
      judgeRelease(start, next, today).issues.filter(({ field }) => field.startsWith('translations')),
    ).toEqual([]);
  });
  test('the sheet knows its own words only', () => {
    for (const text of ['Allowed from {frm}.', 'Allowed {from', 'Allowed from}', 'From {from}.'])
      expect(parseProtocol(changed('aftercare.reviewText', `${text} {review}`)).ok, text).toBe(false);
  });
});

describe('who checked words, and when', () => {
  const signed = (by: string | null, on: string | null): Protocol =>
    changed('emergencyCard.approvedOn', on, changed('emergencyCard.approvedBy', by));
  test.each([
    ['Dr Hale', null],
    [null, '2026-11-20'],
    ['Dr Hale', '2026-02-30'],
    ['Dr Hale', '2026-13-01'],
    ['Dr Hale', 'soon'],
    ['Dr Hale', '2026-11-23'],
  ])('%s on %s is refused', (by, on) => {
    expect(judgeRelease(start, signed(by, on), today).issues).toHaveLength(1);
  });
  test('stands beside the words that were checked, and not beside others', () => {
    const checked = signed('Dr Hale', '2026-11-20');
    expect(judgeRelease(start, checked, today).issues).toEqual([]);
    const next = changed('emergencyCard.steps.1', 'Stop.', checked);
    expect(saysOf(judgeRelease(checked, next, today)).join()).toContain('checked other words');
    const polish = start.translations?.findIndex(({ language }) => language === 'pl') ?? -1;
    const named = changed(
      `translations.${polish}.checkedOn`,
      '2026-11-20',
      changed(`translations.${polish}.checkedBy`, 'Ola Nowak'),
    );
    expect(judgeRelease(start, named, today).issues).toEqual([]);
    expect(
      judgeRelease(named, changed(`translations.${polish}.questions.0.ask`, 'Inne?', named), today).issues,
    ).toHaveLength(1);
  });
});

describe('what belongs together', () => {
  test.each([
    ['limits.coolingOffReturningHours.value', 25],
    ['limits.dueBaseMonths.value', 20],
    ['limits.dueBaseMonths.value', 61],
    ['limits.dueSaturatedParts.value', 25],
    ['limits.lightChecks.value', 12],
    ['limits.passesPerZone.value', 7],
    ['limits.dwellAlarmMinutes.value', 60],
    ['limits.workWithoutBreakMinutes.value', 239],
    ['limits.patchTestHours.value', 2160],
    ['shadeTable.1.hairLevels', [2, 3]],
    ['pack.bloodDonationMonths.value', 6],
    ['aftercare.leafletDate', '2026-02-30'],
  ])('%s as %j contradicts another value', (path, value) => {
    const from =
      path === 'limits.patchTestHours.value'
        ? changed('limits.patchTestValidMonths.value', 1)
        : path === 'limits.workWithoutBreakMinutes.value'
          ? changed('limits.sessionLengthHours.value', 2, changed('limits.painCheckMinutes.value', 30))
          : start;
    const judged = judge(path, value, from);
    expect(judged.issues.length, saysOf(judged).join()).toBeGreaterThan(0);
  });
});
