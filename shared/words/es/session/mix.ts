import type { TextsOf } from '../../areas.ts';

export const mixSays = {
  noMix: 'Aún sin mezcla para {zones}.',
  allMixed: 'Cada zona que tratar tiene su mezcla.',
  pigmentExpired: 'Mezcla {mix}: el pigmento valía hasta {expiry}. Tírela.',
  pigmentOpenedLater:
    'Mezcla {mix}: el día en que se abrió el frasco está en el futuro. Hágala de nuevo con el día correcto.',
  pigmentOpenTooLong: 'Mezcla {mix}: el frasco lleva abierto más de {months} meses. Tírela.',
  pigmentNoLot: 'Mezcla {mix}: falta el lote del pigmento.',
  pigmentInDate: 'Los lotes de pigmento no están caducados.',
  diluentNotSterile: 'Mezcla {mix}: un diluyente que no es estéril no se usa nunca. Tírela.',
  diluentUnrecorded: 'Mezcla {mix}: faltan nombre, lote y caducidad del diluyente. Hágala de nuevo.',
  diluentExpired: 'Mezcla {mix}: el diluyente valía hasta {expiry}. Tírela.',
  diluentSterile: 'Todo diluyente es estéril, con lote y caducidad.',
  noStatement:
    'Mezcla {mix}: la etiqueta no dice que el pigmento sea para tatuaje o maquillaje permanente. No lo use.',
  statementThere: 'Cada etiqueta dice para qué es el pigmento.',
  outsideRange: 'Mezcla {mix}: 1 : {parts} se sale de {from} a {to}, el margen de su ficha.',
  withinRange: 'Cada mezcla está dentro del margen de su ficha.',
  pigmentsFine: 'Ningún lote de una mezcla está retirado ni en cuarentena.',
  nothingPoured: 'No se ha vertido nada. Anote pigmento o agua.',
  undilutedMix:
    'No consta diluyente para esta mezcla. Haga una mezcla nueva con un diluyente estéril y su lote.',
} satisfies TextsOf<'mixSays'>;

export const mixDoing = {
  'mix.made': 'Mezclar un tono',
  'mix.discarded': 'Tirar una mezcla',
  'mix.toppedUp': 'Reponer una mezcla',
} satisfies TextsOf<'mixDoing'>;

export const mixLines = {
  made: 'Mezcla {mix}: {pigment}, lote {lot}',
  corrected: 'Mezcla {mix} corregida: {pigment}, lote {lot}',
  pigment: '{maker} {pigment}',
  diluted: '1 : {parts} (pigmento : agua) con {diluent}, lote {lot}',
  notDiluted: 'sin diluir',
  wasParts: 'era 1 : {parts}',
  wasLot: 'era lote {lot}',
  pigmentMl: '{pigment} mL de pigmento',
  bothMl: '{pigment} mL de pigmento y {water} mL de agua',
  discarded: 'Mezcla {mix} tirada: {reason}',
  toppedUp: 'Mezcla {mix} repuesta: {pigment} mL de pigmento, {water} mL de agua',
  darkerMeant: 'más oscura que los puntos de ahí: a propósito',
} satisfies TextsOf<'mixLines'>;
