import type { TextsOf } from '../../areas.ts';

export const patchScreen = {
  lot: '{what, select, pigment {Pigmento probado, de las existencias} other {Crema probada, de las existencias}}',
  anotherLot: 'Otro lote',
  fromStock: 'De las existencias',
  putOn:
    '{what, select, pigment {Prueba de parche de pigmento puesta} other {Prueba de parche de anestesia puesta}}',
  readOn:
    '{what, select, pigment {Prueba de parche de pigmento leída} other {Prueba de parche de anestesia leída}}',
  today: 'Hoy',
  anotherDay: 'Otro día',
} satisfies TextsOf<'patchScreen'>;
