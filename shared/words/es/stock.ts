import type { TextsOf } from '../areas.ts';

export const lotAsked = {
  serialAgain:
    'El cartucho con número de serie {serial} ya se abrió {when}. Un cartucho se usa una vez: abra un envase nuevo. Si es un envase nuevo con el mismo número, dígalo.',
  onDay: 'el {day}',
  atTime: 'a las {time}',
  serialMeant: 'Es un envase nuevo',
  otherProduct: 'El lote {lot} es de {title}, no del producto elegido. Elija ese producto, u otro lote.',
} satisfies TextsOf<'lotAsked'>;

export const stock = {
  needed: 'Esto hace falta.',
  tooLong: 'Puede tener como máximo {max} caracteres.',
  unprintable: 'Hay caracteres ocultos que no se pueden imprimir. Bórrelos y escriba otra vez esa parte.',
  day: 'Tiene que ser una fecha como 2026-11-22.',
  partial: 'Tiene que ser un mes o un día que exista.',
  number: 'Tiene que ser un número.',
  whole: 'Tiene que ser un número entero.',
  moreThanZero: 'Tiene que ser mayor que 0.',
  between: 'Tiene que estar entre {from} y {to}.',
  gtin: 'Tienen que ser las 8, 12, 13 o 14 cifras bajo el código de barras, o las letras tras su +.',
  twoLetters: 'Tiene que tener al menos 2 letras o cifras.',
  ratioOrder: 'No puede ser menor que donde empieza el margen.',
  openedAfterExpiry: 'Es posterior a la fecha de caducidad: compruebe las dos en el envase.',
  openedBeforeReceived: 'Es anterior al día en que se recibió: compruebe las dos fechas.',
  inTheFuture: 'Está en el futuro.',
  lotOf: 'Lote {lot} de {title}',
  recalled: '{what} fue retirado ({reason}): no lo use nunca.',
  quarantined: '{what} está en cuarentena ({reason}): elija otro lote.',
  notSterile: '{what} no es estéril: no se debe mezclar nunca con pigmento.',
  noStatement: '{what}: su etiqueta no dice que sea para tatuaje o maquillaje permanente. No lo use.',
  expired: '{what} valía hasta {expiry}: elija otro lote.',
  openedLater: '{what} se abrió el {on}, que aún no ha llegado: corrija el día en el libro de existencias.',
  openTooLong: '{what} se puede usar {months} meses tras abrirlo, hasta {until}: elija otro lote.',
  retired: '{what} se dio de baja ({reason}): elija otro lote.',
  usedUp: '{what} está agotado: elija otro lote.',
  stoppedThere: '{says} Si el suyo es otro producto, anótelo antes en el libro de existencias.',
  didYouMean: '¿Quería decir el lote {lots}?',
  codeUnreadable:
    'Este código no se pudo leer entero. Escanéelo otra vez, o escriba lo que dice la etiqueta.',
  codeNumberWrong:
    'El número de producto de este código no cuadra. Escanéelo otra vez, o escriba lo que dice la etiqueta.',
  codeExpiryWrong:
    'La caducidad de este código no es una fecha ({value}). Escanéelo otra vez, o escríbala de la etiqueta.',
  codeMadeWrong:
    'La fecha de fabricación de este código no es una fecha ({value}). Escanéelo otra vez, o escríbala de la etiqueta.',
  sameProduct: 'Ya está en el libro: elíjalo allí.',
  sameLot: 'Ya está en el libro: ábralo allí.',
  emptyLot: 'Tiene que llevar una letra o una cifra.',
  noDay: 'Tiene que ser un día que exista, como 2026-11-22.',
  otherKind: 'Un producto sigue siendo lo que es. Añada el otro como producto nuevo.',
  stoppedAlready: 'Este lote ya está detenido.',
  notStopped: 'Este lote no está ni en cuarentena ni retirado.',
  recalledAlready: 'Este lote ya está retirado.',
  usedUpAlready: 'Este lote ya consta como agotado.',
  retiredAlready: 'Este lote ya está dado de baja.',
} satisfies TextsOf<'stock'>;
