import type { TextsOf } from '../../areas.ts';

export const stockSays = {
  unknownLot: 'Lote {lot}, sin comprobar: no está en el libro de existencias.',
  didYouMean: '¿Quería decir el lote {alike}?',
  touchedClient: '{says} Ha tocado a este cliente: dígaselo al cliente, y anote lo que haga.',
} satisfies TextsOf<'stockSays'>;

export const stockDoing = {
  'lot.chosen': 'Elegir un lote',
  'lot.stateChanged': 'Anotar qué fue de un lote',
} satisfies TextsOf<'stockDoing'>;

export const stockLines = {
  antiseptic: 'Antiséptico: {lot}',
  cleanser: 'Limpiador: {lot}',
  disinfectant: 'Desinfectante de superficies: {lot}',
  sheetProduct: 'Producto entregado: {lot}',
  lot: '{maker} {product}, lote {lot}',
  chosen: 'elegido',
  usableAgain: 'El lote {lot} de {maker} {product} se puede usar otra vez',
} satisfies TextsOf<'stockLines'>;
