import type { TextsOf } from '../../areas.ts';

export const asBefore = {
  before: 'Antes: {what}',
  one: '{label} {value}',
  stroke: 'carrera de {mm} mm',
  light: 'Luz',
  sameLight: 'La misma luz',
  otherLight: 'Otra luz',
  machine: 'Máquina',
  sameMachine: 'La misma máquina',
  otherMachine: 'Otra máquina',
  ratios: 'Proporciones habituales',
  amounts: 'Cantidades habituales de pigmento',
  ml: '{ml} ml',
  weighed: 'Gramos pesados',
  grams: '{grams} g',
  reviewUsually: 'Habitualmente {days} días desde hoy',
  reviewWithSheet:
    'Con la hoja se anota la revisión: {day}, dentro de {days} días, como suele hacer el estudio. Otro día se anota antes, arriba.',
} satisfies TextsOf<'asBefore'>;
