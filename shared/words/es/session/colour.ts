import type { TextsOf } from '../../areas.ts';

export const colourSays = {
  labNotRead:
    'Tono frente a los puntos curados, sin comprobar con medida: falta piel, puntos curados o una mezcla para ellos.',
  noColourPhoto: 'Foto de color, sin comprobar: no se midió ninguna foto con tarjeta gris.',
  labelNotShown: 'Enseñe al cliente la etiqueta del pigmento antes de la aguja.',
  allergyMatch: 'La etiqueta coincide con una alergia del cliente: elija otro pigmento.',
  noAllergyMatch: 'Ninguna alergia coincide con la etiqueta.',
  darker:
    'El tono es {clearly, select, true {claramente} other {algo}} más oscuro que los puntos curados. Los puntos nuevos se suman al tono antiguo.',
  notDarker: 'El tono no es más oscuro que los puntos curados.',
  darkerByLab:
    '{zone}: se espera que la mezcla cure {by} L* más oscura que los puntos de ahí. Los puntos nuevos se suman al tono antiguo.',
  notDarkerByLab: 'No se espera que ninguna mezcla cure más oscura que los puntos de ahí.',
  photoGood: 'La foto con la tarjeta gris es lo bastante buena.',
  photoPoor: 'La foto medida no es lo bastante buena. Mídala otra vez, o diga por qué se iguala a ojo.',
  byHand: 'Igualado a ojo, con un motivo.',
  notAgreed: 'El cliente aún no está conforme con el tono.',
  darkerAsked:
    '¿De verdad esta mezcla? En {zone} se espera que cure {by} L* más oscura que los puntos de ahí.',
  darkerMeant: 'Sí, se quiere más oscura',
  testDotsUndone: 'Estos puntos de prueba se deshicieron. Ponga otros.',
} satisfies TextsOf<'colourSays'>;

export const colourDoing = {
  'colour.read': 'Anotar un color',
  'colour.sampled': 'Medir una foto',
  'colour.removed': 'Quitar un color',
  'colour.byHand': 'Igualar a ojo',
  'colour.targeted': 'Elegir qué igualar',
  'testDots.placed': 'Poner puntos de prueba',
} satisfies TextsOf<'colourDoing'>;

export const colourLines = {
  read: 'Color leído: {what}',
  inZone: '{what} en {zone}',
  measured: 'Foto medida ({algorithm}, {card})',
  measuredLab: '{what} {lab}',
  noColour: '{what} sin color: {problem}',
  notMeasured: 'Foto no bastante buena para medir ({algorithm}): {problem}',
  removed: 'Color quitado',
  removedWhat: 'Color quitado: {what}, {lab}',
  byEye: 'Color igualado a ojo: {reason}',
  proposedGoal: 'Vuelta al objetivo propuesto en {zone}',
  goal: 'Por igualar en {zone}: {what}',
  testDots: 'Puntos de prueba: {dots} en {zone} con la mezcla {mix}',
  withPhoto: 'con foto',
  right: 'se ve bien',
  tooDark: 'demasiado oscuro',
  tooLight: 'demasiado claro',
} satisfies TextsOf<'colourLines'>;

export const colourLabels = {
  light: 'Luz',
  d65Booth: 'Cabina D65',
  ledD65Cri90OrMore: 'LED D65, CRI 90 o más',
  cri: 'CRI',
  daylight: 'Luz de día',
  colourTemperature: 'Temperatura de color',
  chosenShadeAgainstTheHealed: 'Tono elegido frente a los puntos curados',
  lighter: 'Más claro',
  same: 'Igual',
  slightlyDarker: 'Algo más oscuro',
  clearlyDarker: 'Claramente más oscuro',
  pigmentLabelShownToTheClient: 'Etiqueta del pigmento enseñada al cliente',
  labelReadAgainstTheAllergies: 'Etiqueta leída frente a las alergias: ¿coincide alguna?',
  clientAgreesToTheShade: 'El cliente está conforme con el tono',
} satisfies TextsOf<'colourLabels'>;
