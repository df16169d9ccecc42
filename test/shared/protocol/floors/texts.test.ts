import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossChecks } from '../../../../shared/protocol/cross-checks.ts';
import { defaultProtocol } from '../../../../shared/protocol/default/default-protocol.ts';
import { judgeRelease } from '../../../../shared/protocol/floors/judge.ts';
import { whole } from '../../../../shared/protocol/floors/whole.ts';
import { ownConsent, ownConsentId } from '../../../../shared/protocol/new-rows.ts';
import { readForm } from '../../../../shared/protocol/parse.ts';
import type { ConsentText, Protocol } from '../../../../shared/protocol/schema.ts';
import { inEnglish } from '../../../builders/in-words.ts';
import { holds } from '../../../builders/property.ts';

const start = whole(defaultProtocol('uk'));
const today = '2026-11-22';
/** As main looks at it: form, floors and whether the parts agree; `field: what`, and which way it goes. */
const look = (change: Partial<Protocol>, from: Protocol = start) => {
  const read = readForm({ ...from, ...change });
  if (!read.ok) return { no: read.error.issues.map(({ field }) => field), weaker: [] };
  const { issues, weaker } = judgeRelease(from, read.value, today);
  return {
    no: [...issues, ...crossChecks(read.value)].map(({ field }) => field),
    weaker: weaker.map(({ key }) => key),
  };
};
const leaflet = (change: Partial<Protocol['aftercare']>) =>
  look({ aftercare: { ...start.aftercare, leafletVersion: 2, ...change } });

/** Each list of steps that may grow and never shrink, with a way to put another one in its place. */
const kept = [
  [
    'emergencyCard.steps',
    start.emergencyCard.steps,
    (steps: string[]) => look({ emergencyCard: { ...start.emergencyCard, steps } }),
  ],
  [
    'emergencyCard.posture',
    start.emergencyCard.posture,
    (posture: string[]) => look({ emergencyCard: { ...start.emergencyCard, posture } }),
  ],
  [
    'incidents.firstAid',
    start.incidents.firstAid,
    (firstAid: string[]) => look({ incidents: { ...start.incidents, firstAid } }),
  ],
  [
    'aftercare.boxes.emergency',
    start.aftercare.boxes.emergency,
    (emergency: string[]) => leaflet({ boxes: { ...start.aftercare.boxes, emergency } }),
  ],
  [
    'aftercare.boxes.emergencyAfterNumbing',
    start.aftercare.boxes.emergencyAfterNumbing,
    (emergencyAfterNumbing: string[]) =>
      leaflet({ boxes: { ...start.aftercare.boxes, emergencyAfterNumbing } }),
  ],
] as const;

describe.each(kept)('%s', (name, lines, put) => {
  test('may be added to, by one person', () => {
    expect(put([...lines, 'Open the window.'])).toEqual({ no: [], weaker: [] });
  });
  test('stand in another order, by one person', () => {
    expect(put(lines.toReversed())).toEqual({ no: [], weaker: [] });
  });
  test('said in other words are looked at by two', () => {
    expect(put([`${lines[0]} Now.`, ...lines.slice(1)])).toEqual({ no: [], weaker: [name] });
  });
  test('lose none, whoever agrees', () => {
    for (const index of lines.keys()) expect(put(lines.toSpliced(index, 1)).no.join()).toContain(name);
    expect(put([]).no.length).toBeGreaterThan(0);
  });
  test('are not emptied, nor filled with what nobody can read', () => {
    for (const text of ['', ' ', '\u00a0', '\u200b', '\u202e'])
      expect(put([...lines.slice(1), text]).no.join(), JSON.stringify(text)).toContain(name);
  });
  test('are not made longer than anybody reads', () => {
    expect(put([...lines.slice(1), 'x'.repeat(10_000)]).no).toContain(`${name}.${lines.length - 1}`);
  });
  test('fill in no word that nothing stands for', () => {
    expect(put([...lines, 'Call {nobody}.']).no).toContain(`${name}.${lines.length}`);
  });
});

describe('whom to call', () => {
  test('stays on the emergency card, also when the number of the country changes', () => {
    const steps = start.emergencyCard.steps.map((step) => step.replace('999', 'somebody'));
    expect(look({ emergencyCard: { ...start.emergencyCard, steps } }).no).toContain('emergencyCard.steps');
    const emergencyNumber = { known: true, value: '112', source: 'Council' } as const;
    expect(look({ pack: { ...start.pack, emergencyNumber } }).no).toContain('emergencyCard.steps');
    const both = start.emergencyCard.steps.map((step) => step.replace('999', '112'));
    expect(
      look({
        pack: { ...start.pack, emergencyNumber },
        emergencyCard: { ...start.emergencyCard, steps: both },
      }).no,
    ).toEqual([]);
  });
  test('stays on the first-aid card', () => {
    const firstAid = start.incidents.firstAid.map((step) => step.replace('{number}', 'us'));
    expect(look({ incidents: { ...start.incidents, firstAid } }).no).toContain('incidents.firstAid');
  });
  test.each(['uk', 'eu', 'us-ca'] as const)('stands on both cards that ship for %s', (id) => {
    const own = whole(defaultProtocol(id));
    expect(judgeRelease(own, own, today).issues).toEqual([]);
  });
});

describe('lines of the sheet', () => {
  const { lines, inserts } = start.aftercare;
  test('have each a name of their own, and keep it wherever they stand', () => {
    for (const rows of [lines, inserts]) {
      const ids = rows.map(({ id }) => id);
      expect(new Set(ids).size).toBe(rows.length);
      expect(ids).not.toContain(undefined);
    }
    const again = whole({ ...start, aftercare: { ...start.aftercare, lines: lines.toReversed() } });
    expect(again.aftercare.lines).toEqual(lines.toReversed());
  });
  test('moved, reworded or added ask nobody else; taken out they do', () => {
    expect(leaflet({ lines: lines.toReversed() })).toEqual({ no: [], weaker: [] });
    expect(leaflet({ lines: [...lines, { kind: 'tip', id: 'own-1', phase: 1, text: 'Rest.' }] })).toEqual({
      no: [],
      weaker: [],
    });
    expect(leaflet({ lines: lines.toSpliced(1, 1) })).toEqual({ no: [], weaker: ['aftercare.lines'] });
  });
  test('put into another box they are the same line', () => {
    const at = lines.findIndex(({ kind, topic }) => kind === 'tip' && topic === undefined);
    const moved = lines.map((line, index) =>
      index === at && line.kind === 'tip' ? { ...line, phase: 2 } : line,
    );
    expect(leaflet({ lines: moved })).toEqual({ no: [], weaker: [] });
    const out = lines.map((line, index) =>
      index === at && line.kind === 'tip' ? { ...line, phase: 9 } : line,
    );
    expect(leaflet({ lines: out }).no).toEqual([`aftercare.lines.${at}.phase`]);
  });
  test.each([
    [
      'an id with a blank',
      [...lines, { kind: 'tip', id: 'own 1', phase: 1, text: 'Rest.' } as const],
      `aftercare.lines.${lines.length}.id`,
    ],
    [
      'an id that is there',
      [...lines, { kind: 'tip', id: lines[0]?.id ?? '', phase: 1, text: 'Rest.' } as const],
      `aftercare.lines.${lines.length}.id`,
    ],
    [
      'nothing to say',
      [...lines, { kind: 'tip', id: 'own-1', phase: 1, text: '' } as const],
      `aftercare.lines.${lines.length}.text`,
    ],
    [
      '10,000 letters',
      [...lines, { kind: 'tip', id: 'own-1', phase: 1, text: 'x'.repeat(10_000) } as const],
      `aftercare.lines.${lines.length}.text`,
    ],
    [
      'a day of nothing',
      [...lines, { kind: 'tip', id: 'own-1', phase: 1, text: 'From {from}.' } as const],
      `aftercare.lines.${lines.length}.text`,
    ],
  ])('with %s are refused at their field', (_what, changed, field) => {
    expect(leaflet({ lines: changed }).no).toContain(field);
  });
  test('from right to left are lines like others', () => {
    expect(
      leaflet({ lines: [...lines, { kind: 'tip', id: 'own-1', phase: 1, text: 'استرح في المساء.' }] }).no,
    ).toEqual([]);
  });
  test('a sheet in new words has a higher number', () => {
    const changed = lines.with(0, { kind: 'tip', id: lines[0]?.id, phase: 0, text: 'Keep it dry.' });
    expect(look({ aftercare: { ...start.aftercare, lines: changed } }).no).toEqual([
      'aftercare.leafletVersion',
    ]);
    // Names that a release of an earlier version does not have are no words.
    const earlier = { ...start, aftercare: defaultProtocol('uk').aftercare };
    expect(look({ aftercare: start.aftercare }, earlier).no).toEqual([]);
  });
});

describe('a consent of the studio’s own', () => {
  const id = ownConsentId(start.version, []);
  const own: ConsentText = {
    ...ownConsent(id, 'en', 'Film', 'Then we do not film.'),
    paragraphs: ['I agree to be filmed.'],
  };
  const withOwn = (change: object, from: Protocol = start) =>
    look({ consents: [...start.consents, { ...own, ...change } as ConsentText] }, from);
  test('is added by one person, and may be asked always or never', () => {
    for (const required of ['always', 'whenNumbing', 'whenHairlineChanges', 'never'])
      expect(withOwn({ required })).toEqual({ no: [], weaker: [] });
  });
  test.each([
    ['id', { id: 'own 1' }],
    ['id', { id: 'own-' }],
    ['id', { id: 'own-0' }],
    ['id', { id: 'film' }],
    ['title', { title: '' }],
    ['title', { title: ' ' }],
    ['paragraphs', { paragraphs: [] }],
    ['paragraphs.0', { paragraphs: [''] }],
    ['paragraphs.0', { paragraphs: ['x'.repeat(10_000)] }],
    ['paragraphs.0', { paragraphs: ['I, {name}, agree.'] }],
    ['wordingVersion', { wordingVersion: 0 }],
    ['wordingVersion', { wordingVersion: 99_999 }],
    ['required', { required: 'sometimes' }],
  ])('is refused at its %s where that is nothing', (field, change) => {
    expect(withOwn(change).no).toEqual([`consents.${start.consents.length}.${field}`]);
  });
  test('goes again, or is asked less, by two people; new words need a higher number', () => {
    const from = { ...start, consents: [...start.consents, { ...own, required: 'always' as const }] };
    expect(look({ consents: start.consents }, from)).toEqual({ no: [], weaker: ['consents'] });
    const less = from.consents.map((one) => (one.id === id ? { ...one, required: 'never' as const } : one));
    expect(look({ consents: less }, from)).toEqual({ no: [], weaker: [`consents.${id}.required`] });
    const reworded = from.consents.map((one) => (one.id === id ? { ...one, paragraphs: ['I agree.'] } : one));
    expect(look({ consents: reworded }, from).no).toEqual([
      `consents.${start.consents.length}.wordingVersion`,
    ]);
  });
  test('is never given the name that an earlier one had', () => {
    holds(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 8 }),
        (versions) => {
          const names = versions.flatMap((version) => {
            const first = ownConsentId(version, []);
            return [first, ownConsentId(version, [first])];
          });
          expect(new Set(names).size).toBe(names.length);
        },
      ),
      30,
    );
  });
  test('the seven that ship stay, whatever is added', () => {
    for (const { id: gone } of start.consents)
      expect(look({ consents: [...start.consents.filter((one) => one.id !== gone), own] }).no).toContain(
        'consents',
      );
  });
});

test('due factors, sentences to say, lights and signs are changed by one person, and empty ones refused', () => {
  const dueFactors = start.dueFactors.map((one, index) => (index === 0 ? { ...one, months: -12 } : one));
  expect(look({ dueFactors })).toEqual({ no: [], weaker: [] });
  expect(look({ dueFactors: start.dueFactors.map((one) => ({ ...one, months: 9999 })) }).no).toContain(
    'dueFactors.0.months',
  );
  expect(look({ scripts: { ...start.scripts, callLate: 'Hello.' } })).toEqual({ no: [], weaker: [] });
  for (const key of Object.keys(start.scripts))
    expect(look({ scripts: { ...start.scripts, [key]: '' } }).no).toEqual([`scripts.${key}`]);
  expect(look({ scripts: { ...start.scripts, defer: 'Come back on {day}.' } }).no).toEqual(['scripts.defer']);
  expect(look({ lights: [...start.lights, { id: 'own-1', name: 'Candle' }] }).no).toEqual([]);
  expect(look({ lights: start.lights.slice(1) }).weaker).toContain('lights');
  expect(look({ lights: start.lights.slice(0, 2) }).no).toContain('lights');
  expect(look({ toxicitySigns: [...start.toxicitySigns, { id: 'own-1', text: 'Hiccups' }] })).toEqual({
    no: [],
    weaker: [],
  });
  expect(look({ toxicitySigns: start.toxicitySigns.slice(1) }).no).toContain('toxicitySigns');
  expect(look({ distancesM: [0.5, 9999] }).no).toContain('distancesM');
});

test('every text emptied at once is refused at each of its fields, in sentences', () => {
  const empty = (value: unknown): unknown =>
    typeof value === 'string'
      ? ''
      : Array.isArray(value)
        ? value.map(empty)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, empty(one)]))
          : value;
  const read = readForm({
    ...start,
    scripts: empty(start.scripts),
    emergencyCard: empty(start.emergencyCard),
    dueFactors: empty(start.dueFactors),
  });
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.error.issues.length).toBeGreaterThan(25);
  for (const { says } of read.error.issues) expect(inEnglish(says)).toMatch(/^[A-Z].*\.$/);
});
