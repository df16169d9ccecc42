import type { TextsOf } from '../../areas.ts';

export const emergencySays = {
  toxic: 'Hay un signo de reacción marcado: hoy no hay aguja. Abra la ficha de emergencia.',
  earlierToday:
    'Hoy hubo antes una reacción, o el cliente quedó en otras manos: hoy ni aguja ni crema. Dé otro día.',
  noSigns: 'Ningún signo de reacción.',
  askSigns:
    'Pregunte cómo se siente el cliente: {minutes, plural, one {# minuto} other {# minutos}} desde la última vez.',
} satisfies Partial<TextsOf<'emergencySays'>>;

export const emergencyDoing = {
  'symptoms.checked': 'Mirar si hay signos',
  'sign.ticked': 'Marcar un signo',
  'emergency.raised': 'Dar la emergencia',
  'emergency.falseAlarm': 'Declararla falsa alarma',
  'emergency.ended': 'Terminar la emergencia',
} satisfies Partial<TextsOf<'emergencyDoing'>>;
