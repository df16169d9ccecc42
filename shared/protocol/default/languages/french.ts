import type { Translation } from '../../schema.ts';
import type { CountryPack } from '../../country-pack.ts';
import { packValueOf } from '../../country-pack.ts';
import { frenchConsents } from './french-consents.ts';
import { frenchQuestions } from './french-questions.ts';
import { frenchSheet } from './french-sheet.ts';
import { waivers } from './waivers.ts';
import { pairsOf } from './pairs.ts';

const waits: Readonly<Record<CountryPack['id'], string>> = {
  uk: '4 mois',
  eu: '6 mois',
  'us-ca': '3 mois, en Californie pas du tout',
};
const additions: Readonly<Record<CountryPack['id'], readonly string[]>> = {
  uk: [],
  eu: [
    'Avant la séance, on m’a montré l’étiquette du pigment : à quoi il sert, son lot, ce qu’il contient et ses mises en garde.',
  ],
  'us-ca': [
    'Les encres et pigments de tatouage n’ont pas été approuvés par la FDA, l’agence des aliments et des médicaments des États-Unis. On ne connaît pas leurs effets sur la santé à long terme.',
  ],
};

/** French for what the client reads: a draft translation, not yet checked by a person. */
export const french = (pack: CountryPack): Translation => ({
  language: 'fr',
  name: 'Français',
  checkedBy: null,
  checkedOn: null,
  questions: [...frenchQuestions],
  consents: [...frenchConsents(waits[pack.id], packValueOf(pack.recordRetentionYears))],
  sheet: pairsOf(frenchSheet(pack.id)),
  patchWaiver: waivers.fr,
  additions: [...additions[pack.id]],
  zones: [
    { code: 'FHL', name: 'Ligne frontale' },
    { code: 'TMP-L', name: 'Tempe gauche' },
    { code: 'TMP-R', name: 'Tempe droite' },
    { code: 'TPT-L', name: 'Pointe de la tempe gauche' },
    { code: 'TPT-R', name: 'Pointe de la tempe droite' },
    { code: 'FRO', name: 'Devant' },
    { code: 'MID', name: 'Milieu' },
    { code: 'VTX', name: 'Sommet' },
    { code: 'PAR-L', name: 'Côté gauche' },
    { code: 'PAR-R', name: 'Côté droit' },
    { code: 'OCC', name: 'Arrière' },
    { code: 'NAP', name: 'Nuque' },
  ],
  plan: {
    heading: 'Ce que nous avons décidé pour aujourd’hui :',
    noPlan: 'pas encore décidé',
    treat: 'ajouter des points',
    leave: 'laisser comme c’est',
    lighten: 'faire éclaircir d’abord',
    refer: 'faire regarder d’abord',
    goal: 'but {dots} points par centimètre carré',
    scar: 'Cicatrice {zone}',
    keep: 'La ligne frontale reste comme elle est.',
    soften: 'La ligne frontale est adoucie.',
    rebuild: 'La ligne frontale est refaite.',
    height: 'La ligne frontale commence {mm} mm au-dessus du point entre les sourcils.',
    difference: 'Le côté gauche et le côté droit diffèrent de {mm} mm.',
    drawn: 'La ligne est dessinée sur la photo montrée ici.',
  },
});
