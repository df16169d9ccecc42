import type { TextsOf } from '../areas.ts';

export const keepingDue = {
  open: 'Conservación',
  title: 'Conservación de los registros',
  eyebrow:
    '{count, plural, =0 {Ninguna ficha puede} one {# ficha puede} other {# fichas pueden}} irse{held, plural, =0 {} one {, # más está retenida} other {, # más están retenidas}}',
  classes: 'Cuánto se conserva cada cosa',
  whatColumn: 'Registros',
  keptColumn: 'Se conserva',
  sourceColumn: 'Por qué',
  unknown: 'No se encontró ninguna norma.',
  file: 'Ficha de un cliente: respuestas, consentimientos, sesiones',
  fileKept: '{years, number} años tras la última visita o el último evento no deseado',
  young: 'Ficha de un cliente tratado con menos de 18 años',
  youngKept: 'como arriba, y al menos hasta los {years, number} años',
  photos: 'Fotos de un cliente',
  photosKept:
    '{years, number} años tras la última foto, y la ficha con ellas, o hasta que el cliente retire el consentimiento',
  exposures: 'Pinchazos del personal, contacto con sangre',
  neverHere: 'Stipple nunca los borra',
  atLeast: 'al menos {years, number} años; Stipple nunca los borra',
  training: 'Formación y licencias del personal',
  stock: 'Existencias, lotes y retiradas',
  journal: 'Quién hizo qué en el estudio',
  journalSource: 'Tanto como el registro: cada entrada prueba la anterior.',
  due: 'Fichas que ya no hay que conservar',
  about:
    'Su plazo terminó y no hay sesión abierta. Una reclamación va primero: ponga una retención en la ficha, o pregunte a su aseguradora, antes de suprimirla.',
  none: 'Todas las fichas deben conservarse aún.',
  client: 'Cliente',
  lastColumn: 'Última visita o evento',
  untilColumn: 'Conservada hasta',
  held: 'retenida',
  erase: 'Suprimir',
  eraseOf: 'Suprimir a {name}',
} satisfies TextsOf<'keepingDue'>;
