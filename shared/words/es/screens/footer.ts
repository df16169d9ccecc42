import type { TextsOf } from '../../areas.ts';

export const footerScreen = {
  next: 'Siguiente: {part}',
  nextPhotos: 'Siguiente: hacer las fotos',
  leftToSay: 'Falta por decir de esta parte',
  sayThen: 'El botón dice esto y pasa a {next}:',
  sayThis: 'El botón dice esto:',
  readBack: 'Respuestas leídas de vuelta; el cliente dice que son correctas y que no falta nada',
  consents: 'los consentimientos',
  andMore: 'y {count} más',
  beforeNext: 'Antes de {next}:',
  closes:
    '{part, select, identity {Fichas abiertas} health {Preguntado en voz alta} confirmed {Leído y confirmado} history {Mirado con aumento} zones {Plan dicho y acordado} patchConsents {Dicho: ir a consentimientos} other {Dicho: una prueba tiene límites}}',
} satisfies TextsOf<'footerScreen'>;

export const frame = {
  stageOf: 'Etapa {number} de {count}',
  savedAt: 'Guardado {clock}',
  notToday: '{count, plural, one {Una respuesta dice: hoy no} other {# respuestas dicen: hoy no}}',
  letterNeeded: '{count, plural, one {Falta carta} other {Faltan # cartas}}',
  letterOnFile: '{count, plural, one {Carta archivada} other {# cartas archivadas}}',
  toMind: '{count, plural, one {Un punto a tener en cuenta} other {# puntos a tener en cuenta}}',
  stages: 'Etapas de la sesión',
  later: ', después',
  doneLookBack: ', hecha, mirar atrás',
  now: ', ahora',
  pause: 'Pausar',
  pauseMore: 'sesión',
  stopWork: 'Parar el trabajo',
  emergency: 'Emergencia',
} satisfies TextsOf<'frame'>;
