import type { Translation } from '../../schema.ts';
import type { CountryPack } from '../../country-pack.ts';
import { packValueOf } from '../../country-pack.ts';
import { pairsOf } from './pairs.ts';
import { polishConsents } from './polish-consents.ts';
import { polishQuestions } from './polish-questions.ts';
import { polishSheet } from './polish-sheet.ts';
import { waivers } from './waivers.ts';

const waits: Readonly<Record<CountryPack['id'], string>> = {
  uk: '4 miesiące',
  eu: '6 miesięcy',
  'us-ca': '3 miesiące, w Kalifornii wcale',
};
const additions: Readonly<Record<CountryPack['id'], readonly string[]>> = {
  uk: [],
  eu: ['Przed zabiegiem pokazano mi etykietę barwnika: do czego służy, numer partii, skład i ostrzeżenia.'],
  'us-ca': [
    'Tusze i barwniki do tatuażu nie zostały zatwierdzone przez FDA, agencję żywności i leków USA. Ich wpływ na zdrowie przez długi czas nie jest znany.',
  ],
};

/** Polish for what the client reads: a draft translation, not yet checked by a person. */
export const polish = (pack: CountryPack): Translation => ({
  language: 'pl',
  name: 'Polski',
  checkedBy: null,
  checkedOn: null,
  questions: [...polishQuestions],
  consents: [...polishConsents(waits[pack.id], packValueOf(pack.recordRetentionYears))],
  sheet: pairsOf(polishSheet(pack.id)),
  patchWaiver: waivers.pl,
  additions: [...additions[pack.id]],
  zones: [
    { code: 'FHL', name: 'Linia włosów' },
    { code: 'TMP-L', name: 'Lewa skroń' },
    { code: 'TMP-R', name: 'Prawa skroń' },
    { code: 'TPT-L', name: 'Lewy punkt skroniowy' },
    { code: 'TPT-R', name: 'Prawy punkt skroniowy' },
    { code: 'FRO', name: 'Przód' },
    { code: 'MID', name: 'Środek' },
    { code: 'VTX', name: 'Czubek głowy' },
    { code: 'PAR-L', name: 'Lewa strona' },
    { code: 'PAR-R', name: 'Prawa strona' },
    { code: 'OCC', name: 'Tył' },
    { code: 'NAP', name: 'Kark' },
  ],
  plan: {
    heading: 'Co ustaliliśmy na dziś:',
    noPlan: 'jeszcze bez planu',
    treat: 'dodać kropki',
    leave: 'zostawić tak, jak jest',
    lighten: 'najpierw rozjaśnić',
    refer: 'najpierw pokazać lekarzowi',
    goal: 'cel {dots} kropek na centymetr kwadratowy',
    scar: 'Blizna {zone}',
    keep: 'Linia włosów zostaje taka, jaka jest.',
    soften: 'Linia włosów będzie łagodniejsza.',
    rebuild: 'Linia włosów zostanie zrobiona na nowo.',
    height: 'Linia włosów zaczyna się {mm} mm nad punktem między brwiami.',
    difference: 'Lewa i prawa strona różnią się o {mm} mm.',
    drawn: 'Linia jest narysowana na zdjęciu pokazanym tutaj.',
  },
});
