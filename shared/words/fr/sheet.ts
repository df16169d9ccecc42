import type { TextsOf } from '../areas.ts';

export const sheet = {
  practice: 'Exercice : ce n’est pas un vrai dossier',
  title: 'Comment soigner votre cuir chevelu',
  titleFor: '{name}, comment soigner votre cuir chevelu',
  intro:
    '{kind, select, touch_up {Votre retouche a eu lieu} series_continuation {Votre deuxième visite a eu lieu} repair {Votre réparation a eu lieu} other {Votre séance a eu lieu}} le {day} avec {practitioner}.',
  introStopped:
    '{kind, select, touch_up {Votre retouche} series_continuation {Votre deuxième visite} repair {Votre réparation} other {Votre séance}} du {day} avec {practitioner} s’est arrêtée plus tôt. Soignez chaque partie traitée comme indiqué ici.',
  lot: 'lot {lot}',
  useBy: 'à utiliser avant fin {date}',
  mixed: 'mélange {ratios} avec de l’eau',
  mixedWith: 'mélange {ratios} avec {water}',
  undiluted: 'non dilué',
  scarIn: '{scar} ({zone})',
  scar: 'cicatrice {number}',
  scarsSeen:
    '{view, select, top {Le crâne vu d’en haut} front {Le crâne vu de face} left {Le crâne vu du côté gauche du client} right {Le crâne vu du côté droit du client} other {Le crâne vu de derrière}}. Traité et marqué : {scars}.',
  numbingCream: 'Crème anesthésiante',
  putOnBefore: 'mise avant de venir',
  off: 'retirée à {time}',
  wholeWay: 'Tout le temps, jusqu’au {until} inclus :',
  wholeWayToo: 'Et jusqu’au {until} inclus :',
  avoidUntil: 'Jusqu’au {until} inclus : {things}.',
  allowedFrom: 'À partir du {from} : {things}.',
  range: 'du {from} au {until}',
  rangeFrom: 'à partir du {from}',
  window: 'entre {from} et {until}',
  windowOne: 'vers {season}',
  language: 'français',
  untranslated: '{text} (en {language})',
  unchecked: 'Traduction pas encore relue par une personne de langue maternelle.',
} satisfies TextsOf<'sheet'>;
