import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { topicOrder } from '../../../shared/protocol/aftercare-topics.ts';
import { parseProtocol, protocolText } from '../../../shared/protocol/parse.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';
import { inWords } from '../../builders/in-words.ts';

// A loose copy: the damage is done by hand, on purpose.
// oxlint-disable-next-line typescript/no-explicit-any
type Draft = any;
const draft = (): Draft => JSON.parse(protocolText(defaultProtocol('uk')));
const issuesAfter = (damage: (protocol: Draft) => void) => {
  const damaged = draft();
  damage(damaged);
  const read = parseProtocol(damaged);
  return read.ok ? [] : read.error.issues;
};

describe('form', () => {
  test.each(['uk', 'eu', 'us-ca'] as const)('the starting protocol of %s parses', (pack) => {
    expect(parseProtocol(defaultProtocol(pack))).toEqual({ ok: true, value: defaultProtocol(pack) });
  });

  const cases: readonly (readonly [string, (protocol: Draft) => void, string, string])[] = [
    [
      'a number below zero',
      (p) => {
        p.limits.touchUpMinimumDays.value = -1;
      },
      'limits.touchUpMinimumDays.value',
      'Give a number of at least 0.',
    ],
    [
      'a text for a number',
      (p) => {
        p.limits.numbingDayGrams.value = '60';
      },
      'limits.numbingDayGrams.value',
      'Give a number here.',
    ],
    [
      'a missing limit',
      (p) => {
        delete p.limits.passesPerZone;
      },
      'limits.passesPerZone',
      'Fill this in: it needs a group of fields.',
    ],
    [
      'an empty question',
      (p) => {
        p.questions[6].ask = '';
      },
      'questions.6.ask',
      'Write something here.',
    ],
    [
      'an unknown outcome',
      (p) => {
        p.questions[0].outcome = 'maybe';
      },
      'questions.0.outcome',
      'Choose one of: refuse, refuseUnlessCleared, clear, caution, info, defer, rule.',
    ],
    [
      'a field nobody knows',
      (p) => {
        p.limits.extra = 1;
      },
      'limits.extra',
      'Remove this field: it has no meaning here.',
    ],
    [
      'a wrong age in the pack',
      (p) => {
        p.pack.minimumAgeYears.value = 'old';
      },
      'pack.minimumAgeYears.value',
      'Give a number here.',
    ],
    [
      'a percent of zero',
      (p) => {
        p.products[0].actives[0].percent = 0;
      },
      'products.0.actives.0.percent',
      'Give a number above 0.',
    ],
    [
      'too few lights',
      (p) => {
        p.lights = p.lights.slice(0, 2);
      },
      'lights',
      'Give at least 3 entries.',
    ],
    [
      'a day out of range',
      (p) => {
        p.aftercare.allowedFrom.rinse = 61;
      },
      'aftercare.allowedFrom.rinse',
      'Give a number of at most 60.',
    ],
    [
      'an id with a space',
      (p) => {
        p.products[0].id = 'my cream';
      },
      'products.0.id',
      'Use letters, digits and hyphens.',
    ],
  ];
  test.each(cases)('%s is named with what to do', (_, damage, field, says) => {
    const issue = issuesAfter(damage).find((one) => one.field === field);
    expect(inWords(issue)).toEqual({ field, says });
  });

  test.each([undefined, null, 5, 'protocol', [], {}])('%j is refused, not thrown at', (raw) => {
    const read = parseProtocol(raw);
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.error.issues.length).not.toBe(0);
  });

  test('all faults are told at once', () => {
    expect(
      issuesAfter((p) => {
        p.questions[0].ask = '';
        p.scripts.defer = '';
        p.extra = true;
      }),
    ).toHaveLength(3);
  });

  test('every sentence starts with a capital, ends with a stop and holds no jargon of the parser', () => {
    const said = cases.flatMap(([, damage]) => issuesAfter(damage)).map(({ says }) => says);
    for (const sentence of said) {
      expect(inWords(sentence)).toMatch(/^[A-Z].*\.$/);
      expect(inWords(sentence)).not.toMatch(/invalid|expected|received|undefined|NaN/i);
    }
  });
});

describe('parts agree with each other', () => {
  const cases: readonly (readonly [string, (protocol: Draft) => void, string])[] = [
    [
      'a foil shaver later than a razor',
      (p) => {
        p.aftercare.allowedFrom.foilShave = 12;
      },
      'aftercare.allowedFrom.razor',
    ],
    [
      'shampoo before rinsing',
      (p) => {
        p.aftercare.allowedFrom.shampooMild = 3;
      },
      'aftercare.allowedFrom.shampooMild',
    ],
    [
      'phases out of order',
      (p) => {
        p.aftercare.allowedFrom.sweatHard = 30;
      },
      'aftercare.allowedFrom.sunDirect',
    ],
    [
      'a guard that does not exist',
      (p) => {
        p.checklist[0].guard = 'G9-99';
      },
      'checklist.0.guard',
    ],
    [
      'an item due before its own stage',
      (p) => {
        p.checklist.at(-1).before = 'application';
      },
      `checklist.${draft().checklist.length - 1}.before`,
    ],
    [
      'a product blocked by no row',
      (p) => {
        p.products[0].blockedBy = ['C99'];
      },
      'products.0.blockedBy',
    ],
    [
      'a dwell that ends before it may',
      (p) => {
        p.products[0].maximumDwellMinutes = 10;
      },
      'products.0.maximumDwellMinutes',
    ],
    [
      'an enabled cream without actives',
      (p) => {
        p.products[0].actives = [];
      },
      'products.0.actives',
    ],
    [
      'a consent left out',
      (p) => {
        p.consents = p.consents.slice(1);
      },
      'consents',
    ],
    [
      'a zone twice',
      (p) => {
        p.zones[1].code = 'FHL';
      },
      'zones.1.code',
    ],
    [
      'a zone that is not on the map',
      (p) => {
        p.zones[1].code = 'EAR';
      },
      'zones.1.code',
    ],
    [
      'a question twice',
      (p) => {
        p.questions[1].code = 'C01';
      },
      'questions.1.code',
    ],
    [
      'a hard wait longer than the soft one',
      (p) => {
        p.limits.touchUpHardDays.value = 40;
      },
      'limits.touchUpMinimumDays.value',
    ],
    [
      'two review days',
      (p) => {
        p.aftercare.reviewDay = 30;
      },
      'aftercare.reviewDay',
    ],
    [
      'a date in a line without a topic',
      (p) => {
        p.aftercare.lines[0].text = 'Keep dry up to {until}.';
      },
      'aftercare.lines.0.text',
    ],
    [
      'a date for what is never allowed',
      (p) => {
        p.aftercare.allowedFrom.alcoholSmoking = 'never';
      },
      'aftercare.lines.4.text',
    ],
    [
      'an unknown placeholder',
      (p) => {
        p.aftercare.lines[0].text = 'Keep dry from {frm}.';
      },
      'aftercare.lines.0.text',
    ],
    [
      'a brace that is not closed',
      (p) => {
        p.aftercare.boxes.normal[0] = 'Red up to {dark.';
      },
      'aftercare.boxes.normal.0',
    ],
    [
      'a last day for what is allowed from the first one',
      (p) => {
        p.aftercare.allowedFrom.alcoholSmoking = 0;
      },
      'aftercare.lines.4.text',
    ],
    [
      'a placeholder in what has its date before it',
      (p) => {
        p.aftercare.lines[2].text = 'no gym up to {until}';
      },
      'aftercare.lines.2.text',
    ],
    [
      'a phase that never begins',
      (p) => {
        p.aftercare.allowedFrom.sunDirect = 'never';
      },
      'aftercare.allowedFrom.sunDirect',
    ],
    [
      'nothing said on what is never allowed',
      (p) => {
        p.aftercare.allowedFrom.hairDye = 'never';
      },
      'aftercare.lines.10.ifNever',
    ],
    [
      'the same thing said twice',
      (p) => {
        p.aftercare.lines.push({ kind: 'avoid', topic: 'hairDye', text: 'no tint' });
      },
      `aftercare.lines.${defaultProtocol('uk').aftercare.lines.length}.topic`,
    ],
    [
      'colour that comes back before it went',
      (p) => {
        p.aftercare.healing.returnsFromDay = 6;
      },
      'aftercare.healing.returnsFromDay',
    ],
    [
      'an itch that needs a doctor before it is a reason to call',
      (p) => {
        p.aftercare.healing.itchDoctorAfterDay = 5;
      },
      'aftercare.healing.itchDoctorAfterDay',
    ],
    [
      'a review without its date',
      (p) => {
        p.aftercare.reviewText = 'Come to your review.';
      },
      'aftercare.reviewText',
    ],
    [
      'a touch-up text without its window',
      (p) => {
        p.aftercare.touchUpWindowText = 'Soon.';
      },
      'aftercare.touchUpWindowText',
    ],
  ];
  test.each(topicOrder)('%s later than %s is named', (first, later) => {
    const says = issuesAfter((p) => {
      const days = p.aftercare.allowedFrom;
      days[later] = 2;
      days[first] = 3;
    }).filter(({ field }) => field === `aftercare.allowedFrom.${later}`);
    expect(says.length).toBeGreaterThan(0);
  });

  test.each(cases)('%s is named', (_, damage, field) => {
    expect(issuesAfter(damage).map((issue) => issue.field)).toContain(field);
  });
});

describe('canonical text', () => {
  test('says the same whatever order the object was built in', () => {
    const protocol = defaultProtocol('eu');
    const reversed = Object.fromEntries(Object.entries(protocol).toReversed()) as Protocol;
    expect(protocolText(reversed)).toBe(protocolText(protocol));
  });

  test('survives being stored and read', () => {
    const text = protocolText(defaultProtocol('us-ca'));
    const read = parseProtocol(JSON.parse(text));
    expect(read.ok && protocolText(read.value)).toBe(text);
  });

  test('changes with any value', () => {
    const changed = defaultProtocol('uk');
    const other = { ...changed, version: 2 };
    expect(protocolText(other)).not.toBe(protocolText(changed));
  });
});
