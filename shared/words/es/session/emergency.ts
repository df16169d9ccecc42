import type { TextsOf } from '../../areas.ts';

export const emergencySays = {
  toxic: 'Hay un signo de reacción marcado: hoy no hay aguja. Abra la ficha de emergencia.',
  earlierToday:
    'Hace menos de un día hubo una reacción, o el cliente quedó en otras manos: hoy ni aguja ni crema. Dé otro día.',
  noSigns: 'Ningún signo de reacción.',
  askSigns:
    'Pregunte cómo se siente el cliente: {minutes, plural, one {# minuto} other {# minutos}} desde la última vez.',
} satisfies TextsOf<'emergencySays'>;

export const emergencyDoing = {
  'symptoms.checked': 'Mirar si hay signos',
  'sign.ticked': 'Marcar un signo',
  'emergency.raised': 'Dar la emergencia',
  'emergency.falseAlarm': 'Declararla falsa alarma',
  'emergency.ended': 'Terminar la emergencia',
} satisfies TextsOf<'emergencyDoing'>;

export const emergencyLines = {
  checkedNone: 'Preguntado por signos de reacción: ninguno',
  signs: 'Signos de reacción: {signs}',
  ticked: 'Signo de reacción marcado: {sign}',
  takenBack: 'Signo de reacción retirado: {sign}',
  raised: 'Emergencia dada',
  falseAlarm: 'Falsa alarma, dicho por {name}: {reason}',
  over: 'Emergencia pasada: {done}',
  handedOver: 'entregado a {name}',
  handedOverAfter: '{done} (entregado a {name})',
} satisfies TextsOf<'emergencyLines'>;
