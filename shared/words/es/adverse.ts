import type { TextsOf } from '../areas.ts';

export const adverseSorts = {
  bleeding: 'Sangrado',
  faint: 'Desmayo',
  anaesthetic: 'Demasiada anestesia',
  allergy: 'Alergia, enseguida',
  swelling: 'Hinchazón',
  infection: 'Infección',
  papules: 'Bultos o erupción, después',
  granuloma: 'Granuloma',
  keloid: 'Queloide',
  colourChange: 'Cambio de color',
  migration: 'Borrosidad o migración',
  scar: 'Cicatriz',
  dissatisfaction: 'Descontento',
  other: 'Otra cosa',
} satisfies TextsOf<'adverseSorts'>;

export const adverseSortLines = {
  bleeding: 'sangrado, gravedad {severity} de 5',
  faint: 'desmayo, gravedad {severity} de 5',
  anaesthetic: 'demasiada anestesia, gravedad {severity} de 5',
  allergy: 'alergia, enseguida, gravedad {severity} de 5',
  swelling: 'hinchazón, gravedad {severity} de 5',
  infection: 'infección, gravedad {severity} de 5',
  papules: 'bultos o erupción, después, gravedad {severity} de 5',
  granuloma: 'granuloma, gravedad {severity} de 5',
  keloid: 'queloide, gravedad {severity} de 5',
  colourChange: 'cambio de color, gravedad {severity} de 5',
  migration: 'borrosidad o migración, gravedad {severity} de 5',
  scar: 'cicatriz, gravedad {severity} de 5',
  dissatisfaction: 'descontento, gravedad {severity} de 5',
  other: 'otra cosa, gravedad {severity} de 5',
} satisfies TextsOf<'adverseSortLines'>;

export const severities = {
  slight: 'Leve, se fue solo',
  mild: 'Ligera, cuidado en casa',
  marked: 'Marcada, ir al médico',
  severe: 'Grave, hospital',
  danger: 'Peligro de muerte',
  numbered: '{number} {name}',
} satisfies TextsOf<'severities'>;

export const reportees = {
  authority: 'Autoridad',
  insurer: 'Aseguradora',
  supplier: 'Proveedor',
} satisfies TextsOf<'reportees'>;

export const reporteesWithin = {
  authority: 'autoridad',
  insurer: 'aseguradora',
  supplier: 'proveedor',
} satisfies TextsOf<'reporteesWithin'>;

export const materialUses = {
  pigment: 'Pigmento',
  diluent: 'Diluyente',
  cartridge: 'Cartucho',
  numbing: 'Anestesia',
  antiseptic: 'Antiséptico',
  cleanser: 'Limpiador',
  disinfectant: 'Desinfectante',
  given: 'Entregado para casa',
} satisfies TextsOf<'materialUses'>;

export const exposures = {
  needleStick: 'Pinchazo',
  splash: 'Salpicadura',
} satisfies TextsOf<'exposures'>;

export const callLines = {
  well: 'Llamado, día {day} tras la visita: todo bien',
  concern: 'Llamado, día {day} tras la visita: algo le preocupa',
  notReached: 'Llamado, día {day} tras la visita: sin contestar',
  photos: '{count, plural, one {con # foto} other {con # fotos}}',
} satisfies TextsOf<'callLines'>;

export const adverse = {
  began: 'empezó el {on}',
  beganAt: 'empezó el {on} a las {time}',
  referredTo: 'derivado a {who}',
  reportedTo: 'comunicado a {whom}',
  closed: 'cerrado el {on}',
  entered: 'Evento no deseado, anotado tras la visita: {what}',
  plan: 'plan: {plan}',
  asked: 'Preguntado cómo va el {on}: {words}',
  onsetInFuture: 'No puede haber empezado después de ahora: corrija el día o la hora.',
  closedInFuture: 'El día en que se cerró está en el futuro: corríjalo.',
  closedBeforeOnset: 'No se puede cerrar antes de empezar. Revise los dos días.',
  followUpInFuture: 'El día en que se preguntó está en el futuro: corríjalo.',
  unknownPhoto: 'Una de las fotos ya no está en esta sesión: elija otra vez.',
  planNeeded: 'Escriba qué se hace.',
  exposureInFuture: 'No puede haber ocurrido después de ahora: corrija el día o la hora.',
  referredBeforeIt: 'No se pidió consejo a nadie antes de que ocurriera. Revise los días.',
  sessionRuns: 'Esta sesión sigue abierta: anote el evento en la sesión.',
} satisfies TextsOf<'adverse'>;
