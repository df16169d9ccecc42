import type { TextsOf } from '../../areas.ts';

export const cameraScreen = {
  strip: 'Fotos de esta serie',
  kept: '{title}: guardada, mirarla',
  toTake: '{title}: por hacer',
  now: '{title}: esta ahora',
  keptAsTaken: 'Cada foto se guarda al hacerla. Toque una en la tira para mirarla o repetirla.',
  all: 'Hechas las {count} fotos',
  some: 'Hechas {taken} de {count} fotos',
  lookAtEach:
    'Mire cada una: ¿nítida, luz como la última vez, toda la vista dentro? Toque una para verla en grande.',
  cards:
    'La escala y la tarjeta gris están en {count, plural, one {el primer plano: {zones}} other {cada primer plano: {zones}}}',
  doneWithout: 'Listo, no en todos',
  cardsMarked: 'Escala y tarjeta gris marcadas.',
  done: 'Listo',
  takeMissing: 'Hacer las {count} que faltan',
  again: 'Repetirla',
  backToRun: 'Atrás',
  justKept: '{title}, guardada',
} satisfies TextsOf<'cameraScreen'>;
