import type { TextsOf } from '../areas.ts';

export const lostFiles = {
  photosMissing:
    '{count, plural, one {Falta una foto} other {Faltan # fotos}} de {who}, visita del {on}, en la carpeta «media». {count, plural, one {Vuelva a ponerla} other {Vuelva a ponerlas}} desde una copia de seguridad.',
  photosChanged:
    '{count, plural, one {Una foto} other {# fotos}} de {who}, visita del {on}, {count, plural, one {no es la que se guardó: se cambió o está dañada. Vuelva a ponerla} other {no son las que se guardaron: se cambiaron o están dañadas. Vuelva a ponerlas}} desde la carpeta «media» de una copia de seguridad.',
  filesMissing:
    '{count, plural, one {Falta una etiqueta o ficha de datos de seguridad} other {Faltan # etiquetas y fichas de datos de seguridad}} de {product} en la carpeta «media». {count, plural, one {Vuelva a ponerla desde una copia de seguridad, o añádala} other {Vuelva a ponerlas desde una copia de seguridad, o añádalas}} otra vez.',
  filesChanged:
    '{count, plural, one {Una etiqueta o ficha de datos de seguridad} other {# etiquetas y fichas de datos de seguridad}} de {product} {count, plural, one {no es la que se guardó: se cambió o está dañada. Vuelva a ponerla desde una copia de seguridad, o añádala} other {no son las que se guardaron: se cambiaron o están dañadas. Vuelva a ponerlas desde una copia de seguridad, o añádalas}} otra vez.',
  somebody: 'un cliente',
  someProduct: 'un producto',
  more: '{count, plural, one {Un archivo más falta o se cambió} other {# archivos más faltan o se cambiaron}} en la carpeta «media».',
} satisfies TextsOf<'lostFiles'>;
