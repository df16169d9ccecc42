import type { TextsOf } from '../areas.ts';

export const productFiles = {
  pdfTooBig: 'Este PDF pasa de 10 MB. Guárdelo más pequeño, o haga fotos de sus páginas.',
  notReadable: 'Este archivo no es ni una imagen ni un PDF. Elija un archivo PDF, JPEG o PNG.',
  tooMany: 'Este producto ya tiene 40 archivos. Añada un producto nuevo para una etiqueta nueva.',
  changed: 'Este archivo se cambió en el disco, así que no se muestra. Recupérelo de una copia de seguridad.',
  missing: 'Este archivo ya no está en el disco. Recupérelo de una copia de seguridad.',
  noViewer: 'Ningún programa pudo abrir el archivo. Guarde una copia y ábrala desde allí.',
} satisfies TextsOf<'productFiles'>;
