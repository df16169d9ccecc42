import type { TextsOf } from '../areas.ts';

export const refusals = {
  stop: 'Pare aquí.',
  stale:
    'Esto se tocó en {from}, pero la sesión ya está en {now}. Mire otra vez la pantalla y toque después.',
  this: 'Esto',
  notWhile: '{doing}: no es posible mientras {place}.',
  notNow: '{doing}: ahora no es posible.',
  tooEarly: '{doing}: viene después, en {stage}.',
  heldElsewhere:
    'La tableta {tablet} tiene ahora esta sesión. Siga en ella, o busque aquí al cliente y hágase cargo de ella.',
  ended: 'Esta sesión ha terminado y ya no se puede cambiar.',
  wantsReason:
    'Esto se anotó en {stage}, que ya está terminada. Diga por qué cambia; lo anotado antes queda en el registro.',
  unknownItem: 'En esta sesión no existe {what}. Elija algo de la pantalla.',
  cannotBeOverridden: 'Aquí no cabe una excepción: {what}',
  mustBeAnswered: 'Esto pide una respuesta; leerlo no basta. {what}',
  nothingToOverride: 'Aquí no hay nada que resolver: esta regla se cumple, o es de otra clase.',
  inTheFuture: 'Esa hora aún no ha llegado. Anote cuándo ocurrió de verdad.',
  afterMidnight:
    'Ya pasó la medianoche: solo siguen los cuidados posteriores y el cierre de la sesión. Empiece una sesión nueva para seguir trabajando.',
  needleUsed: 'La aguja ya ha tocado la piel. Pare el trabajo y entregue la hoja de cuidados.',
  toxicityStop:
    'Hubo una reacción, o el cliente quedó en otras manos: hoy ni aguja ni más crema. Solo siguen los cuidados posteriores o parar el trabajo.',
  textChanged: 'El texto ha cambiado desde que se mostró. Léanlo otra vez juntos y firmen después.',
  handedOver:
    'La tableta la tiene el cliente. Recupérela primero: mantenga pulsado el botón de abajo dos segundos.',
} satisfies TextsOf<'refusals'>;

export const unknownThings = {
  pass: 'esa pasada',
  photo: 'esa foto',
  colour: 'ese color',
  entry: 'esa entrada',
  mix: 'esa mezcla',
  cartridge: 'ese cartucho',
  cream: 'esa crema',
  lot: 'ese lote en las existencias',
  zone: 'la zona {id}',
  zoneToReturnTo: 'la zona {id} entre las nombradas para volver atrás',
  item: 'el punto de control «{id}»',
  consent: 'el consentimiento «{id}»',
  sign: 'el signo «{id}»',
  fact: 'el dato «{id}»',
  light: 'la luz «{id}»',
  language: 'el idioma «{id}»',
  product: 'el producto «{id}»',
  sheetQuestion: 'la pregunta «{id}»',
  healthQuestion: 'la pregunta de salud {id}',
  letter: 'la carta para {id}',
} satisfies TextsOf<'unknownThings'>;
