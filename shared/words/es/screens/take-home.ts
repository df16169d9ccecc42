import type { TextsOf } from '../../areas.ts';

export const takeHome = {
  open: 'Fechas para el teléfono',
  title: 'Fechas para el teléfono',
  about:
    'La cámara del teléfono lee el código sin ninguna red: lleva las fechas como texto, sin enlace ni nombre del cliente.',
  codeSays: 'Código con estas palabras: {text}',
  which: 'Fechas para el archivo de calendario',
  save: 'Guardar el archivo de calendario',
  saved: 'Guardado como {path}.',
  takenInstead: 'Ya están en el teléfono, sin papel',
  close: 'Cerrar',
} satisfies TextsOf<'takeHome'>;
