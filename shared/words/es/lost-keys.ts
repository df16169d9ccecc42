import type { TextsOf } from '../areas.ts';

export const lostKeys = {
  standsForName: 'Cliente cuya clave falta',
  person: '{name} (registro del {on})',
  somebody: 'un cliente (registro del {on})',
  one: 'La clave de {who} falta o está dañada. No se puede abrir nada suyo, y no se suprimió. Cierre Stipple, vuelva a poner junto al registro la carpeta «keys» de una copia de seguridad, y arranque otra vez.',
  many: 'Las claves de {count, plural, one {# cliente} other {# clientes}} faltan o están dañadas: {who}. No se puede abrir nada suyo, y no se suprimieron. Cierre Stipple, vuelva a poner junto al registro la carpeta «keys» de una copia de seguridad, y arranque otra vez.',
  more: '{count} más',
  returned:
    '{count, plural, one {La clave de un cliente suprimido había vuelto con una carpeta «keys» antigua. Se destruyó otra vez.} other {Las claves de # clientes suprimidos habían vuelto con una carpeta «keys» antigua. Se destruyeron otra vez.}}',
} satisfies TextsOf<'lostKeys'>;
