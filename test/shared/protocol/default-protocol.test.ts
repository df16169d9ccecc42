import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { countryPacks } from '../../../shared/protocol/default/packs.ts';
import { packValueOf } from '../../../shared/protocol/country-pack.ts';
import { mapZoneCodes } from '../../../shared/scalp/zones.ts';

const protocol = defaultProtocol('uk');
const product = (id: string) => protocol.products.find((card) => card.id === id);
const added = (id: keyof typeof countryPacks) =>
  countryPacks[id].consentAdditions.map(({ text }) => text).join(' ');

describe('zones', () => {
  test('areas add to 600 cm²', () => {
    expect(protocol.zones.reduce((sum, { defaultAreaCm2 }) => sum + defaultAreaCm2, 0)).toBe(600);
  });

  test('every zone of the map is there once, in its order', () => {
    expect(protocol.zones.map(({ code }) => code)).toEqual([...mapZoneCodes]);
  });
});

describe('products', () => {
  test.each([
    ['emla-type', 5, 60, 300, 600, 60, 'required', true],
    ['lidocaine-4', 4, 30, 300, 900, 60, 'unknown', true],
    ['lidocaine-5', 5, 30, null, null, null, 'unknown', true],
    ['lidocaine-tetracaine-7', 14, 20, 60, 400, 53, 'unknown', true],
    ['blt-compounded', 40, 15, 60, null, null, 'unknown', false],
    ['tetracaine-4', 4, 45, null, null, null, 'unknown', true],
    ['in-procedure-gel', 0, null, null, null, null, 'unknown', false],
  ] as const)(
    '%s carries its label, unknown stays unknown',
    (id, percent, least, most, area, grams, occlusion, enabled) => {
      expect(product(id)).toMatchObject({
        minimumDwellMinutes: least,
        maximumDwellMinutes: most,
        maximumAreaCm2: area,
        maximumGrams: grams,
        occlusion,
        enabled,
      });
      expect(product(id)?.actives.reduce((sum, active) => sum + active.percent, 0)).toBe(percent);
      expect(product(id)?.blockedBy).toEqual(['C11', 'C36']);
    },
  );

  test('chlorhexidine is blocked by its allergy and warns about eyes and ears', () => {
    expect(product('chlorhexidine-4')).toMatchObject({
      blockedBy: ['C37'],
      cautions: [expect.stringMatching(/eyes and ears/), expect.anything()],
    });
  });

  test('every diluent on offer is sterile', () => {
    expect(
      protocol.products
        .filter(({ kind, enabled }) => kind === 'diluent' && enabled)
        .every(({ name }) => /sterile/i.test(name)),
    ).toBe(true);
  });
});

describe('checklist', () => {
  test('every stage has one, and nothing about the needle is left until after it', () => {
    expect(new Set(protocol.checklist.map(({ stage }) => stage)).size).toBe(6);
    const timeOut = protocol.checklist.find(({ id }) => id === 'time-out-read');
    expect(timeOut?.before).toBe('application');
  });

  test('cream off and antiseptic dry are hard before the needle, and cream items only with cream', () => {
    const item = (id: string) => protocol.checklist.find((one) => one.id === id);
    expect(item('cream-fully-removed')).toMatchObject({
      severity: 'hard',
      before: 'application',
      when: 'numbing',
    });
    expect(item('antiseptic-dry')).toMatchObject({ severity: 'hard', before: 'application', when: 'always' });
    expect(
      protocol.checklist.filter(({ text, when }) => /\bcream\b/i.test(text) && when !== 'numbing'),
    ).toEqual([]);
  });
});

describe('country packs', () => {
  test('every value has its source, or says to ask the adviser', () => {
    for (const pack of Object.values(countryPacks)) {
      for (const [name, value] of Object.entries(pack)) {
        if (typeof value !== 'object' || Array.isArray(value)) continue;
        if (value.known) expect(value.source, `${pack.id} ${name}`).not.toBe('');
        else expect(value.says, `${pack.id} ${name}`).toMatch(/Confirm with your adviser\.$/);
      }
    }
  });

  test.each([
    ['uk', 18, true, true, '4 months', '999', 'A4'],
    ['eu', 18, true, true, '6 months', '112', 'A4'],
    ['us-ca', 18, false, true, '3 months, in California none', '911', 'Letter'],
  ] as const)(
    '%s: age %i, label statement %s, label before %s, blood %s, emergency %s, paper %s',
    (id, age, label, before, blood, emergency, paper) => {
      const pack = countryPacks[id];
      expect([
        packValueOf<number>(pack.minimumAgeYears),
        packValueOf<boolean>(pack.labelStatementRequired),
        packValueOf<boolean>(pack.pigmentInformationBefore),
      ]).toEqual([age, label, before]);
      expect([packValueOf(pack.bloodDonationWait), packValueOf(pack.emergencyNumber), pack.paper]).toEqual([
        blood,
        emergency,
        paper,
      ]);
    },
  );

  test('where nobody knows, the practitioner may not apply the cream', () => {
    for (const pack of Object.values(countryPacks))
      expect(packValueOf<boolean>(pack.practitionerMayApplyNumbing)).toBe(false);
  });

  test('California adds its sentence on approval, the EU its sentence on the label', () => {
    expect(added('us-ca')).toMatch(
      /not been approved by the US Food and Drug Administration.*health effects over a long time are not known/,
    );
    expect(added('eu')).toMatch(/shown the label/);
    expect(added('uk')).toBe('');
  });

  test('American text is spelt the American way and still points at the same parts', () => {
    const us = JSON.stringify(Object.values(defaultProtocol('us-ca').aftercare.boxes));
    expect(us).toContain('true color');
    expect(us).toContain('Blue-gray');
    expect(us).toContain('{colourJudged}');
    const whole = JSON.stringify({ ...defaultProtocol('us-ca'), translations: [] });
    const texts = Array.from(whole.matchAll(/:"([^"]* [^"]*)"/g), ([, text]) => text).join('\n');
    for (const british of [
      /colour(?!Judged)/i,
      /favour/i,
      /\bgrey/i,
      /moisturis/i,
      /haem/i,
      /anaesth/i,
      /seborrhoe/i,
      /fibre/i,
      /\bburnt\b/i,
      /\btowards\b/i,
      /\bplasters?\b/i,
      /\bjabs?\b/i,
      /\bfits\b(?! the| your)/i,
      /\badverts?\b/i,
      /paracetamol/i,
      /sun cream/i,
      /\bchemist\b/i,
      /ageing/i,
    ])
      expect(texts).not.toMatch(british);
    expect(defaultProtocol('us-ca').checklist.some(({ stage }) => stage === 'colourMatch')).toBe(true);
  });
});

describe('emergency card', () => {
  test.each([
    ['uk', '999'],
    ['eu', '112'],
    ['us-ca', '911'],
  ] as const)('%s starts with %s and is a draft', (id, number) => {
    const { emergencyCard } = defaultProtocol(id);
    expect(emergencyCard.steps[0]).toMatch(new RegExp(`^Call ${number}`));
    expect(emergencyCard).toMatchObject({ approvedBy: null, approvedOn: null });
  });

  test('posture depends on what is seen: not flat for everyone', () => {
    const { posture } = protocol.emergencyCard;
    expect(posture.find((text) => text.startsWith('Short of breath'))).toContain('sit up');
    expect(posture.find((text) => text.startsWith('Not awake but breathes'))).toContain('on the side');
  });
});
