import type { Translation } from '../../schema.ts';
import type { CountryPack } from '../../country-pack.ts';
import { packValueOf } from '../../country-pack.ts';
import { germanConsents } from './german-consents.ts';
import { germanQuestions } from './german-questions.ts';
import { germanSheet } from './german-sheet.ts';
import { waivers } from './waivers.ts';
import { pairsOf } from './pairs.ts';

const waits: Readonly<Record<CountryPack['id'], string>> = {
  uk: '4 Monate',
  eu: '6 Monate',
  'us-ca': '3 Monate, in Kalifornien gar nicht',
};
const additions: Readonly<Record<CountryPack['id'], readonly string[]>> = {
  uk: [],
  eu: [
    'Vor der Sitzung wurde mir das Etikett des Pigments gezeigt: wofür es ist, seine Charge, was darin ist, und seine Warnhinweise.',
  ],
  'us-ca': [
    'Tätowierfarben und Pigmente sind von der US-Behörde für Lebensmittel und Arzneimittel (FDA) nicht zugelassen. Wie sie über lange Zeit auf die Gesundheit wirken, ist nicht bekannt.',
  ],
};

/** German for what the client reads: a draft translation, not yet checked by a person. */
export const german = (pack: CountryPack): Translation => ({
  language: 'de',
  name: 'Deutsch',
  checkedBy: null,
  checkedOn: null,
  questions: [...germanQuestions],
  consents: [...germanConsents(waits[pack.id], packValueOf(pack.recordRetentionYears))],
  sheet: pairsOf(germanSheet(pack.id)),
  patchWaiver: waivers.de,
  additions: [...additions[pack.id]],
  zones: [
    { code: 'FHL', name: 'Vordere Haarlinie' },
    { code: 'TMP-L', name: 'Linke Schläfe' },
    { code: 'TMP-R', name: 'Rechte Schläfe' },
    { code: 'TPT-L', name: 'Linke Schläfenspitze' },
    { code: 'TPT-R', name: 'Rechte Schläfenspitze' },
    { code: 'FRO', name: 'Vorderer Bereich' },
    { code: 'MID', name: 'Mittlerer Bereich' },
    { code: 'VTX', name: 'Wirbel' },
    { code: 'PAR-L', name: 'Linke Seite' },
    { code: 'PAR-R', name: 'Rechte Seite' },
    { code: 'OCC', name: 'Hinterkopf' },
    { code: 'NAP', name: 'Nacken' },
  ],
  plan: {
    heading: 'Was wir für heute vereinbart haben:',
    noPlan: 'noch nicht geplant',
    treat: 'Punkte setzen',
    leave: 'so lassen',
    lighten: 'zuerst aufhellen lassen',
    refer: 'zuerst ansehen lassen',
    goal: 'Ziel {dots} Punkte pro Quadratzentimeter',
    scar: 'Narbe {zone}',
    keep: 'Die Haarlinie bleibt, wie sie ist.',
    soften: 'Die Haarlinie wird weicher.',
    rebuild: 'Die Haarlinie wird neu aufgebaut.',
    height: 'Die Haarlinie beginnt {mm} mm über dem Punkt zwischen den Augenbrauen.',
    difference: 'Links und rechts unterscheiden sich um {mm} mm.',
    drawn: 'Die Linie ist auf dem Foto eingezeichnet, das hier zu sehen ist.',
  },
});
