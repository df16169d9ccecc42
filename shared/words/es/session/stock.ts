import type { TextsOf } from '../../areas.ts';

export const stockSays = {
  unknownLot: 'Lote {lot}, sin comprobar: no está en el libro de existencias.',
  didYouMean: '¿Quería decir el lote {alike}?',
  touchedClient: '{says} Ha tocado a este cliente: dígaselo al cliente, y anote lo que haga.',
} satisfies Partial<TextsOf<'stockSays'>>;

export const stockDoing = {
  'lot.chosen': 'Elegir un lote',
  'lot.stateChanged': 'Anotar qué fue de un lote',
} satisfies Partial<TextsOf<'stockDoing'>>;
