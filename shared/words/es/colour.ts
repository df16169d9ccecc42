import type { TextsOf } from '../areas.ts';

export const colour = {
  noAngle:
    'El ángulo de la piel (ITA) no se puede calcular: b* tiene que ser mayor que 0. Lea piel sin tratar, lejos de puntos, sombra y luz azul.',
  notWorkedYet: 'En esta zona aún no se hizo ninguna pasada: no hay puntos recientes que leer.',
  photoBeforeWork: 'Esta foto se hizo antes del trabajo en esa zona. Haga una nueva.',
  zoneNeeded: 'Diga en qué zona están estos puntos.',
  noPigment:
    'No se puede elegir ningún pigmento: ninguno de las existencias se puede usar hoy, y el protocolo no tiene ninguno.',
  tableSilent:
    'La tabla del estudio no tiene dilución para este pelo y esta piel. Pregunte al fabricante del pigmento.',
  thinned: 'La tabla dice 1 : {from}. Diluido a 1 : {to}, para que no cure más oscuro que los puntos de ahí.',
  thinnedToMost:
    'La tabla dice 1 : {from}. Diluido a 1 : {to}, para que cure como mucho {most} L* más oscuro que los puntos de ahí.',
  darkerThanThere:
    'Se espera que cure {by} L* más oscuro que los puntos de ahí. Los puntos nuevos se suman al tono antiguo.',
  heals: '{zone}: cura hasta {lab} aprox., estimación. {against}',
  darkerBy: 'Es {by} L* más oscuro que los puntos de ahí.',
  notDarker: 'No más oscuro que los puntos de ahí.',
  dotsNotRead: 'Los puntos curados de ahí no se leyeron.',
  avoidDarker:
    'Tono frío o azul: no vaya a más oscuro. Un pigmento cálido solo si su fabricante lo da por apto para el cuero cabelludo.',
  noTarget: 'Aún nada que igualar: lea los puntos curados o el pelo rapado.',
  noSkin: 'Lea piel sin tratar para ver hasta qué se espera que cure una mezcla.',
  differentPhotos: 'Piel y objetivo no se leyeron del mismo modo: compare con cuidado.',
  target: 'Por igualar: {kind}. Se apunta un paso más claro.',
  targetChosen: 'Por igualar: {kind}, como usted eligió. Se apunta un paso más claro.',
  targetFaded: 'Por igualar: {kind}, porque los puntos se han desvaído. Se apunta un paso más claro.',
  byReading: 'leído con instrumento',
  byPhoto: 'de una foto, estimación',
  warm: 'La piel se ve cálida.',
  cool: 'La piel se ve fría.',
  neutral: 'La piel se ve neutra.',
  olive: 'La piel se ve oliva.',
  sourceStart:
    'Los tonos esperados son estimaciones: se cuenta con que al curar quede el {share} % del contraste reciente (de {low} % a {high} %){shift}. Un valor inicial, no medido aquí: {n} de {needed} seguimientos de este estudio hasta ahora.',
  sourceStudio:
    'Los tonos esperados son estimaciones del trabajo curado de este estudio: queda el {share} % del contraste reciente (mitad central de {low} % a {high} %; n = {n}){shift}.',
  slightlyCooler: ', y algo más frío',
  cooler: ', y más frío',
  clearlyCooler: ', y claramente más frío',
  slightlyWarmer: ', y algo más cálido',
  warmer: ', y más cálido',
  clearlyWarmer: ', y claramente más cálido',
  recipe: '1 : {parts}, {maker} {pigment}, lote {lot}',
  lastTime: 'La última vez: {recipe}.',
  lastTimeHealed: 'La última vez: {recipe}. Curado: {healed}.',
  againstExpected: 'Diferencia con lo esperado: {difference}; otro día, así que solo una pista.',
  ita: 'ITA {angle}°, {skin}. {note}',
  notFitzpatrick: 'Color de piel medido. No dice nada de cómo lleva la piel el sol (Fitzpatrick).',
  lab: 'L* {L} a* {a} b* {b}',
  labEstimate: '{lab}, estimación',
  range: 'L* de {from} a {to}',
  difference: '{difference} ({band})',
  titleIn: '{title}, {zone}',
} satisfies TextsOf<'colour'>;

export const discProblems = {
  outside: 'La marca pasa del borde de la foto. Muévala hacia dentro.',
  small: 'La marca cubre muy pocos píxeles. Hágala mayor, o acerque más la cámara.',
  clipped:
    'Una parte es demasiado clara u oscura para medirla. Haga otra vez la foto sin brillos y con luz más suave.',
  uneven:
    'El trozo no es uniforme: hay sombra, pelo rapado o puntos. Mueva la marca a piel lisa o hágala más pequeña.',
} satisfies TextsOf<'discProblems'>;

export const cardProblems = {
  outside: 'La marca de la tarjeta pasa del borde de la foto. Muévala hacia dentro.',
  small: 'La marca de la tarjeta cubre muy pocos píxeles. Hágala mayor, o acerque la tarjeta.',
  clipped:
    'La tarjeta es demasiado clara u oscura para medirla. Inclínela fuera del brillo, o cambie la luz, y haga otra vez la foto.',
  uneven: 'La marca de la tarjeta no está en un trozo uniforme. Póngala solo sobre el gris.',
  colouredLight:
    'La luz tiene demasiado color, o la marca no está en la tarjeta gris. Revise la marca, o use luz de día o una lámpara D65 y haga otra vez la foto.',
  dim: 'La foto es demasiado oscura o clara en la tarjeta. Hágala otra vez con luz más uniforme.',
  unevenLight:
    'Luz no fiable: la tarjeta no está iluminada por igual. Sujétela plana junto a la piel, fuera de la sombra, y haga otra vez la foto.',
} satisfies TextsOf<'cardProblems'>;

export const cardNames = {
  grey18: 'tarjeta gris del 18 %',
  neutral5: 'ColorChecker neutro 5',
  neutral65: 'ColorChecker neutro 6,5',
  neutral8: 'ColorChecker neutro 8',
  custom: 'tarjeta propia',
} satisfies TextsOf<'cardNames'>;

export const cardTitles = {
  grey18: 'Tarjeta gris del 18 %',
  neutral5: 'ColorChecker neutro 5',
  neutral65: 'ColorChecker neutro 6,5',
  neutral8: 'ColorChecker neutro 8',
  custom: 'Tarjeta propia',
} satisfies TextsOf<'cardTitles'>;

export const colourBands = {
  same: 'sin diferencia',
  close: 'parecido',
  check: 'comprobar a ojo',
  different: 'diferente',
} satisfies TextsOf<'colourBands'>;

export const itaClasses = {
  veryLight: 'muy clara',
  light: 'clara',
  intermediate: 'intermedia',
  tan: 'bronceada',
  brown: 'morena',
  dark: 'oscura',
} satisfies TextsOf<'itaClasses'>;

export const recipeSteps = {
  proposed: 'Propuesta',
  lighter: 'Un paso más clara',
  darker: 'Un paso más oscura',
  lastTime: 'Como la última vez',
  closest: 'La más cercana según la estimación',
} satisfies TextsOf<'recipeSteps'>;

export const colourKinds = {
  skin: 'piel sin tratar',
  smpHealed: 'puntos curados',
  stubble: 'pelo rapado',
  scar: 'cicatriz',
  smpFresh: 'puntos recientes',
} satisfies TextsOf<'colourKinds'>;

export const colourKindTitles = {
  skin: 'Piel sin tratar',
  smpHealed: 'Puntos curados',
  stubble: 'Pelo rapado',
  scar: 'Cicatriz',
  smpFresh: 'Puntos recientes',
} satisfies TextsOf<'colourKindTitles'>;
