import { describe, expect, test } from 'vitest';
import { sampleSheet } from '../../../electron/tools/sheets/sample-sheet.ts';
import { noteOf } from '../../../shared/aftercare/note.ts';
import { sheetOf } from '../../../shared/aftercare/sheet.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { aftercareReport } from '../../../shared/report/aftercare-report.ts';
import { noteReport } from '../../../shared/report/note-report.ts';
import { wordsOf } from '../../../shared/report/words-of.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { answer, answersOf, at, cartridge, cream, dataWith, mix, pass } from '../../builders/data.ts';

const packs = ['uk', 'eu', 'us-ca'] as const;
type Pack = (typeof packs)[number];
const copy = { seal: '7f3a 91c2', copy: 1 };
const sheetText = (pack: Pack, over: Parameters<typeof dataWith>[0] = {}): string =>
  wordsOf(
    aftercareReport(
      sheetOf(
        dataWith({
          pack,
          numbing: [cream()],
          mixes: [mix()],
          cartridges: [cartridge()],
          passes: [pass()],
          answers: answersOf({ C40: answer('yes'), C41: answer('yes') }),
          ...over,
        }),
        at(240),
      ),
      copy,
    ).blocks,
  ).join('\n');
const consent = (pack: Pack, id: string): string =>
  defaultProtocol(pack)
    .consents.find((one) => one.id === id)
    ?.paragraphs.join('\n') ?? '';
const ask = (pack: Pack, code: string): string =>
  defaultProtocol(pack).questions.find((one) => one.code === code)?.ask ?? '';

/** What was said wrong, and what is said instead (a reader's list of sentences). */
const faults: readonly (readonly [
  what: string,
  of: (pack: Pack) => string,
  never: RegExp,
  instead: RegExp,
])[] = [
  [
    'how much alcohol',
    sheetText,
    /drink and smoke less/i,
    /No alcohol for 24 hours, then little up to [A-Z]\w\w \w+ \w+\. Smoke less\./,
  ],
  [
    'which products',
    sheetText,
    /no acid|retinol, alcohol, scent/i,
    /No peels, retinol or fake tan, no other product with alcohol or perfume/,
  ],
  ['what the client puts on', sheetText, /(?<!sun |numbing |% )\bcream\b/i, /moisturi[sz]er/],
  ['sun protection', sheetText, /\bput spf/i, /(sun cream|sunscreen), SPF 50 or more/],
  [
    'the client’s own shampoo',
    sheetText,
    /your own shampoo(?!, if it has no perfume)/,
    /your own shampoo, if it has no perfume/,
  ],
  ['tanning beds', sheetText, /From [^\n]*tanning bed/, /Never use a tanning bed/],
  ['an outlet that leaks', sheetText, /\bweep/i, /Fluid keeps leaking from some spots/],
  [
    'an allergy all over',
    sheetText,
    /\bhives\b|\ba fit\b|\bcollapse\b/i,
    /An itchy raised rash all over\.[^]*A seizure, or passing out/,
  ],
  [
    'the next touch-up',
    sheetText,
    /\bguess\b|a promise/i,
    /You may want a touch-up about [^\n]*\. This is an estimate/,
  ],
  [
    'liver and heart rhythm',
    (pack) => ask(pack, 'C36'),
    /very ill liver|heart beat/,
    /a serious liver disease, or pills to steady your heart rhythm/,
  ],
  [
    'deaths by numbing cream',
    (pack) => consent(pack, 'numbing'),
    /it has killed/i,
    /Very rarely people died after far too much cream[^]*So we weigh the cream and watch the clock/,
  ],
  [
    'where data are kept',
    (pack) => consent(pack, 'data'),
    /stay on this device/i,
    /in this studio’s record and its backups/,
  ],
  [
    'a no to photos for the record',
    (pack) => consent(pack, 'photosRecord'),
    /You may say no\.?$/m,
    /You can say no\. Then we do no needle work/,
  ],
];
describe.each(packs)('%s', (pack) => {
  test.each(faults)('%s', (_what, of, never, instead) => {
    expect(of(pack)).not.toMatch(never);
    expect(of(pack)).toMatch(instead);
  });

  test('picking is warned of in the first two boxes, and the tanning bed in the first', () => {
    const { phases } = sampleSheet(pack, '2026-11-21' as LocalDate);
    expect(phases.slice(0, 2).map(({ lines }) => lines.some((line) => /\bpick\b/.test(line)))).toEqual([
      true,
      true,
    ]);
    const [first, ...later] = phases.map(({ lines }) => lines.join('\n'));
    const whole = sheetText(pack);
    expect(whole.indexOf('Never use a tanning bed')).toBeLessThan(whole.indexOf(phases[1]?.title ?? '?'));
    expect([first, ...later].join('\n').match(/tanning/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('what belongs to numbing cream is printed only when there was some', () => {
    for (const words of [/confused after the numbing cream/, /may stay numb/]) {
      expect(sheetText(pack)).toMatch(words);
      expect(sheetText(pack, { numbing: [] })).not.toMatch(words);
    }
  });

  test.each([2, 3, 4, 6, 7])(
    'dry and rinsing never contradict each other, with rinsing from day %i',
    (rinse) => {
      const text = sheetText(pack, {
        protocol: (one) => ({
          ...one,
          aftercare: {
            ...one.aftercare,
            allowedFrom: {
              ...one.aftercare.allowedFrom,
              rinse,
              shampooMild: Math.max(5, rinse),
              shampooUsual: 10,
            },
          },
        }),
      });
      const day = 22 + rinse;
      expect(text).toMatch(
        new RegExp(`From \\w{3} (Nov ${day}|${day} Nov): [^\\n]*rinse with lukewarm water`),
      );
      expect(text.match(/lukewarm/g)).toHaveLength(1);
    },
  );

  test('no month, no day and no letter is written as a machine writes it', () => {
    expect(sheetText(pack)).not.toMatch(
      /\b\d{4}-\d{2}\b|\b[A-Z]{3}-\d\b|isopropyl|emla-type|undefined|null|NaN/,
    );
    expect(sheetText(pack)).toMatch(/use by \w+ 20\d\d/);
  });

  test.each([
    ['C07', 'your skin doctor'],
    ['C08', 'your skin doctor'],
    ['C09', 'your skin doctor'],
    ['C10', 'your skin doctor'],
    ['C14', 'the person who prescribes for you'],
    ['C15', 'your'],
    ['C21', 'your specialist'],
    ['C22', 'your doctor'],
    ['C23', 'your specialist'],
    ['C24', 'your doctor'],
    ['C25', 'your doctor'],
    ['C36', 'your doctor'],
    ['C42', 'your doctor'],
  ])(
    'the note that sends for the letter of %s says whose, and that no medicine is stopped',
    (code, whose) => {
      const note = noteOf(
        dataWith({
          pack,
          place: 'referred',
          ended: {
            ending: 'referred',
            at: at(30),
            reason: 'letter',
            noteForClient: null,
            comeBackFrom: null,
          },
          answers: answersOf({ [code]: answer('yes') }),
        }),
        at(31),
      );
      if (note === undefined) throw new Error('no note');
      const text = wordsOf(noteReport(note, copy).blocks).join('\n');
      expect(text).toContain(`Please bring a letter from ${whose}`);
      expect(text).toContain('Do not stop any medicine because of us.');
    },
  );

  test.each(defaultProtocol(pack).consents.map(({ id }) => id))(
    'the consent %s says what a no means',
    (id) => {
      const text = defaultProtocol(pack).consents.find((one) => one.id === id);
      expect(text?.ifRefused.length).toBeGreaterThan(20);
    },
  );
});
