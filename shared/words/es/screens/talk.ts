import type { TextsOf } from '../../areas.ts';

export const talkScreen = {
  title: 'Primera charla',
  endsHere:
    'Hoy no hay aguja, y nada tiene que estar completo. La próxima visita sigue desde lo que hay aquí.',
  consentRead: 'Consentimiento del tratamiento: en la pantalla. Corre el tiempo de reflexión.',
  consentUnread:
    'Consentimiento del tratamiento: aún sin leer. Ábralo en Consentimientos: desde entonces corre el tiempo de reflexión.',
  patchOn: 'Prueba de parche: anotada. Se ofrece en la próxima visita.',
  patchNone: 'Prueba de parche: ninguna anotada.',
  photos:
    '{count, plural, =0 {Aún sin fotos.} one {# foto, cuenta en la próxima visita.} other {# fotos, cuentan en la próxima visita.}}',
  zones:
    '{count, plural, =0 {Aún ninguna zona mirada.} one {# zona, se ofrece en la próxima visita.} other {# zonas, se ofrecen en la próxima visita.}}',
  healthAnew: 'Las preguntas de salud se hacen de nuevo ese día.',
} satisfies TextsOf<'talkScreen'>;
