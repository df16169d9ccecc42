import type { TextsOf } from '../../areas.ts';

export const copyScreen = {
  title: 'Todo sobre este cliente',
  about:
    'Para el cliente que pregunta qué se guarda de él, o se va a otro estudio. Todas las visitas, respuestas, firmas, lotes, hojas y entradas, con quién las escribió. Que se entregó queda en el registro.',
  handedOut: 'Entregado {at} por {name}, {photos, select, yes {con fotos} other {sin fotos}}',
  notWritten: 'Preparado {at} por {name}; no se pudo escribir el archivo',
  button: 'Entregar todo el registro',
  dialog: 'Todo el registro de {name}',
  form: 'Como qué',
  read: 'Para leer e imprimir (PDF)',
  all: 'Para leer, y para otros programas (ZIP)',
  photos: 'Con fotos',
  withPhotos: 'Sí',
  withoutPhotos: 'No',
  otherFiles:
    'La misma persona tiene {count, plural, one {otra ficha} other {otras # fichas}}. Esta copia contiene solo esta y lo dice: entregue también {count, plural, one {la otra} other {cada una}}.',
  careful:
    'No va bloqueado: quien tenga el archivo puede leerlo. Déselo en mano a {name}, o envíelo cerrado.',
  cancel: 'Cancelar',
  act: 'Elegir adónde va',
  working: 'Se está haciendo. La tableta se puede usar mientras tanto.',
  done: 'Está en {path}.',
  seal: 'Sello {seal}.',
  close: 'Listo',
  missing: 'Diga primero si van fotos con él.',
} satisfies TextsOf<'copyScreen'>;
