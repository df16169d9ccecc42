import type { TextsOf } from '../../areas.ts';

export const fineTuneSays = {
  lightsSeen: 'Mirado bajo {seen} luces.',
  lightsLeft: 'Mire bajo {left, plural, one {# luz más} other {# luces más}}.',
  fromFarther: 'Mire también desde {distances}: lo que de cerca se funde puede verse desde ahí.',
  metres: '{value} m',
  notReturned: '{zone} no estaba entre las zonas devueltas.',
  borderStandsOut: 'Un borde destaca: {names}. Suavícelo, o anótelo para la revisión.',
  lightNotFine: 'Algo se vio bajo {names}: anote qué se hizo.',
  symmetry:
    'Izquierda y derecha difieren {mm} mm, más de {limit}. La simetría perfecta no es el objetivo: mire otra vez y decida.',
  symmetric: 'Izquierda y derecha están bastante parejas.',
  hairlineLower:
    'La línea del pelo está a {mm} mm de donde estaba, y no se acordó ningún cambio. Mida otra vez.',
  notContent: 'El cliente no está contento ante el espejo. Anote sus palabras y lo acordado.',
  gapsOpen: 'Quedan huecos por rellenar ahora: {zones}.',
  gapsDone: 'No queda ningún hueco.',
  returns: 'Devuelto a la aplicación {count} veces; lo habitual es {most}.',
  returnsFine: 'Las vueltas a la aplicación están dentro del límite.',
  colourNotAcknowledged:
    'Diga al cliente: el color final se ve a los {days} días. Marque cuando lo haya entendido.',
  colourAcknowledged: 'El cliente sabe cuándo se ve el color final.',
} satisfies TextsOf<'fineTuneSays'>;

export const fineTuneDoing = {
  'light.checked': 'Mirar bajo una luz',
  'gap.noted': 'Anotar un hueco',
  'extraDots.counted': 'Contar puntos extra',
} satisfies TextsOf<'fineTuneDoing'>;

export const fineTuneLines = {
  good: 'Mirado con {light} desde {metres} m: bien',
  notGood: 'Mirado con {light} desde {metres} m: aún no',
  gap: 'Hueco en {zone}: {note}',
  dotsNow: 'puntos ahora',
  review: 'mirar otra vez en la revisión',
  leave: 'dejarlo',
  done: 'hecho',
  toDo: 'por hacer',
  extraDots: 'Puntos extra en {zone}',
} satisfies TextsOf<'fineTuneLines'>;

export const fineTuneLabels = {
  hairlineMiddleToGlabella: 'Del centro de la línea del pelo a la glabela',
  leftTempleToTheSamePoint: 'De la sien izquierda al mismo punto',
  rightTempleToTheSamePoint: 'De la sien derecha al mismo punto',
  blendAtTheBorders: 'Fusión en los bordes',
  n0StandsOut: '0 destaca',
  n3Blends: '3 se funde',
  blendOfThisBorder: 'Fusión de este borde',
  clientIsContentInTheMirror: 'El cliente está contento ante el espejo',
  clientsWords: 'Palabras del cliente',
  clientKnowsTheFinalColourIs: 'El cliente lo sabe: el color final se ve ya curado',
  whyWeStopHere: 'Por qué paramos aquí',
  planMet: 'Plan cumplido',
  skinHasHadEnough: 'La piel ya tiene bastante',
  clientTired: 'Cliente cansado',
  time: 'Tiempo',
  unwantedReaction: 'Reacción no deseada',
} satisfies TextsOf<'fineTuneLabels'>;
