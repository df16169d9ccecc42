import type { TextsOf } from '../areas.ts';

export const saidBack = {
  title: 'Tres preguntas sobre su hoja',
  rinse: '¿A partir de qué día puede enjuagarse el cuero cabelludo con agua?',
  train: '¿A partir de qué día puede hacer entrenamiento intenso?',
  sign: 'Usted nota: {sign} ¿Qué hace?',
  wait: 'Espero. Es normal.',
  callLater: 'Les llamo algún día de esta semana.',
  doctorToday: 'Voy al médico el mismo día.',
  yes: 'Sí, es correcto.',
  sheetSays: 'Su hoja dice:',
  receipt: 'Tengo esta hoja. La leímos juntos y pude hacer preguntas.',
} satisfies TextsOf<'saidBack'>;
