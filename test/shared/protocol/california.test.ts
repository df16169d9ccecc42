import { describe, expect, test } from 'vitest';
import { sampleSheet } from '../../../electron/tools/sheets/sample-sheet.ts';
import { noteOf } from '../../../shared/aftercare/note.ts';
import { scheduleOf } from '../../../shared/aftercare/schedule.ts';
import { packValueOf } from '../../../shared/protocol/country-pack.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { consentIn } from '../../../shared/protocol/in-language.ts';
import { consentIds } from '../../../shared/protocol/schema.ts';
import { aftercareReport } from '../../../shared/report/aftercare-report.ts';
import { wordsOf } from '../../../shared/report/words-of.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { messages } from '../../../shared/words/message.ts';
import { paperIn } from '../../../shared/words/paper-languages.ts';
import { answer, answersOf, at, dataWith } from '../../builders/data.ts';

const us = defaultProtocol('us-ca');
const printed = (pack: 'uk' | 'us-ca', day0: string, language = 'en'): string =>
  wordsOf(
    aftercareReport(sampleSheet(pack, day0 as LocalDate, language), { seal: '7f3a 91c2', copy: 1 }).blocks,
  ).join('\n');
const scheduleOn = (pack: 'uk' | 'eu' | 'us-ca', day0: string) => {
  const protocol = defaultProtocol(pack);
  return scheduleOf({
    aftercare: protocol.aftercare,
    day0: day0 as LocalDate,
    bloodMonths: packValueOf(protocol.pack.bloodDonationMonths),
    paper: paperIn('en', protocol.pack),
  });
};

// Health and Safety Code 119303: what a client is asked before.
describe('California has every client asked', () => {
  test.each([
    ['if she is pregnant', 'C18', /pregnant/],
    ['about herpes at the place, now', 'C03', /cold sores/],
    ['about herpes at the place, ever', 'C42', /ever had cold sores or shingles on your scalp/],
    ['about diabetes out of control', 'C16', /diabetes|blood sugar/i],
    ['about diabetes in control', 'C17', /diabetes/],
    ['about an allergy to latex', 'C32', /latex/],
    ['about an allergy to antibiotics', 'C38', /allergic to anything else, such as medicines, antibiotics/],
    ['about haemophilia and other bleeding', 'C15', /bleed/],
    ['about the valves of the heart', 'C23', /heart valve problem/],
    [
      'about antibiotics before the dentist or an operation',
      'C23',
      /antibiotics before the dentist or an operation/,
    ],
    ['about any medicine', 'C39', /any medicine/],
    ['about what is in the blood', 'C26', /HIV, or hepatitis B or C/],
    ['about what weakens the body’s defences', 'C22', /fight germs less well/],
    ['about reactions to pigment', 'C10', /tattoo or lasting make-up ever given you a rash/],
    ['about numbing', 'C11', /numb/i],
  ])('%s', (_what, code, asks) => {
    const row = us.questions.find((one) => one.code === code);
    expect(row).toMatchObject({ asked: 'client' });
    expect(row?.ask).toMatch(asks);
  });
});

// Day 0, the last day without gardening and animals, the first day of light and of hard exercise.
describe('California’s limits stand with how long they last', () => {
  test.each([
    ['2026-11-21', 'Tue Dec 1', 'Thu Nov 26', 'Wed Dec 2'],
    ['2026-12-24', 'Sun Jan 3', 'Tue Dec 29', 'Mon Jan 4'],
    ['2026-12-31', 'Sun Jan 10', 'Tue Jan 5', 'Mon Jan 11'],
    ['2027-01-01', 'Mon Jan 11', 'Wed Jan 6', 'Tue Jan 12'],
    ['2027-02-18', 'Sun Feb 28', 'Tue Feb 23', 'Mon Mar 1'],
    ['2027-02-19', 'Mon Mar 1', 'Wed Feb 24', 'Tue Mar 2'],
    ['2028-02-18', 'Mon Feb 28', 'Wed Feb 23', 'Tue Feb 29'],
    ['2028-02-19', 'Tue Feb 29', 'Thu Feb 24', 'Wed Mar 1'],
    ['2028-02-28', 'Thu Mar 9', 'Sat Mar 4', 'Fri Mar 10'],
    ['2027-03-13', 'Tue Mar 23', 'Thu Mar 18', 'Wed Mar 24'],
    ['2026-10-31', 'Tue Nov 10', 'Thu Nov 5', 'Wed Nov 11'],
    ['2027-04-30', 'Mon May 10', 'Wed May 5', 'Tue May 11'],
    ['2027-07-04', 'Wed Jul 14', 'Fri Jul 9', 'Thu Jul 15'],
    ['2027-08-31', 'Fri Sep 10', 'Sun Sep 5', 'Sat Sep 11'],
    ['2027-09-30', 'Sun Oct 10', 'Tue Oct 5', 'Mon Oct 11'],
  ])('of %s: up to and including %s', (day0, until, light, hard) => {
    const page = printed('us-ca', day0);
    expect(page).toContain(`Up to and including ${until}: no gardening, no contact with animals.`);
    expect(page).toMatch(new RegExp(`From ${light}: [^\\n]*light exercise`));
    expect(page).toMatch(new RegExp(`From ${hard}: [^\\n]*hard training`));
    expect(printed('uk', day0)).not.toMatch(/garden|animal/);
  });
  test('in whatever language the sheet is', () => {
    for (const language of ['es', 'fr', 'de', 'pt', 'pl', 'ar'])
      expect(printed('us-ca', '2026-11-21', language)).not.toContain('no gardening');
  });
  test('and the address of the studio stands on it', () =>
    expect(printed('us-ca', '2026-11-21')).toContain('14 Wharf Lane'));
});

// Brief 10.5: whole months, and where a month is too short for the day the wait is not cut.
describe('giving blood again', () => {
  const blood = (pack: 'uk' | 'eu' | 'us-ca', day0: string) =>
    scheduleOn(pack, day0)
      .phases.at(-1)
      ?.lines.find((line) => /blood/.test(line));
  test.each([
    ['2026-11-21', 'Mon 22 Mar 2027', 'Sat 22 May 2027'],
    ['2026-10-31', 'Tue 2 Mar 2027', 'Sun 2 May 2027'],
    ['2026-10-30', 'Tue 2 Mar 2027', 'Sat 1 May 2027'],
    ['2026-10-29', 'Tue 2 Mar 2027', 'Fri 30 Apr 2027'],
    ['2026-10-28', 'Mon 1 Mar 2027', 'Thu 29 Apr 2027'],
    ['2027-10-29', 'Wed 1 Mar 2028', 'Sun 30 Apr 2028'],
    ['2027-10-31', 'Thu 2 Mar 2028', 'Tue 2 May 2028'],
    ['2026-08-31', 'Fri 1 Jan 2027', 'Tue 2 Mar 2027'],
    ['2027-08-31', 'Sat 1 Jan 2028', 'Thu 2 Mar 2028'],
    ['2026-12-31', 'Sun 2 May 2027', 'Fri 2 Jul 2027'],
    ['2027-01-31', 'Tue 1 Jun 2027', 'Sun 1 Aug 2027'],
    ['2028-02-29', 'Fri 30 Jun 2028', 'Wed 30 Aug 2028'],
  ])('after %s: in the UK from %s, in the EU from %s, in California at once', (day0, uk, eu) => {
    expect(blood('uk', day0)).toBe(`Give blood from ${uk}.`);
    expect(blood('eu', day0)).toBe(`Give blood from ${eu}.`);
    expect(blood('us-ca', day0)).toBe('You may give blood here without a wait. Ask the blood service.');
  });
});

describe('what a studio in California prints is American', () => {
  const british =
    /colour|grey|moisturis|haem|anaesth|seborrhoe|\bfibre|centre|\bmetre|licence|\bmatt\b|sun cream|paracetamol|burnt|favour|towards|overleaf|\bjabs?\b|\bplasters?\b|adverts?\b|ageing|whilst|\bchemist\b/i;
  /** Every text of a page as it is frozen; the names of its parts are nobody's words. */
  const saidIn = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : typeof value === 'object' && value !== null
        ? Object.values(value).map(saidIn).join('\n')
        : '';
  const note = (ending: 'deferred' | 'referred' | 'declined') =>
    noteOf(
      dataWith({
        pack: 'us-ca',
        place: ending,
        ended: { ending, at: at(30), reason: 'r', noteForClient: null, comeBackFrom: null },
        answers: answersOf({ C09: answer('yes'), C23: answer('yes') }),
      }),
      at(31),
    );
  test.each<readonly [what: string, text: string]>([
    // What was given away is typed by whoever gave it.
    ['the sheet', printed('us-ca', '2026-11-21').replace(/^Given: .*$/m, '')],
    ['the note of a visit put off', saidIn(note('deferred'))],
    ['the note for a letter', saidIn(note('referred'))],
    ['the note of a no', saidIn(note('declined'))],
    ...consentIds.map((id) => {
      const said = consentIn(us, id, 'en');
      return [
        `the consent ${id}`,
        [...(said?.paragraphs ?? []), ...(said?.additions ?? [])].join('\n'),
      ] as const;
    }),
    [
      'every question',
      us.questions.map(({ ask, askMore = '', script }) => `${ask} ${askMore} ${script}`).join('\n'),
    ],
    ['the emergency card', JSON.stringify([us.emergencyCard.steps, us.emergencyCard.posture])],
    ['the signs', us.toxicitySigns.map(({ text }) => text).join('\n')],
    ['what is said aloud', JSON.stringify(Object.values(us.scripts))],
  ])('%s', (_what, text) => {
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toMatch(british);
  });
  test('what a person typed, a name and a number keep their letters', () => {
    const words = messages('californiaTest', {
      of: 'Colour {name}, {count, plural, one {# metre} other {# metres}}',
    });
    const { say } = paperIn('en', us.pack);
    expect(say(words.of({ name: 'Grey Centre', count: 2 }))).toBe('Color Grey Centre, 2 meters');
    expect(paperIn('en', defaultProtocol('uk').pack).say(words.of({ name: 'Grey', count: 1 }))).toBe(
      'Colour Grey, 1 metre',
    );
  });
});
