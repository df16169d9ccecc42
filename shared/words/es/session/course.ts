import type { TextsOf } from '../../areas.ts';

export const courseSays = {
  noMistake: 'Ya se le hizo algo al cliente, así que esta visita cuenta. Párela, y diga por qué.',
  creamOffFirst: 'Sigue anotada crema puesta. Anote cuándo se retiró y termine después la sesión.',
  paperFirst:
    'La aguja ha tocado la piel: entregue la hoja de cuidados, o anote por qué no, y termine después la sesión.',
} satisfies Partial<TextsOf<'courseSays'>>;

export const courseDoing = {
  'stage.completed': 'Seguir adelante',
  'stage.blocked': 'Anotar lo que se bloqueó',
  'requirement.overridden': 'Hacer una excepción a una regla',
  'requirement.acknowledged': 'Darse por enterado de un aviso',
  'numbing.reopened': 'Volver a la anestesia',
  'application.reopened': 'Volver a la aplicación',
  'session.suspended': 'Pausar',
  'session.resumed': 'Seguir con la sesión',
  'session.stopped': 'Parar el trabajo',
  'session.abandoned': 'Terminar la sesión antes de tiempo',
  'session.deferred': 'Aplazar',
  'session.referred': 'Derivar',
  'session.declined': 'No atender',
  'session.mistaken': 'Terminar una sesión empezada por error',
  'session.talked': 'Terminar una primera charla',
  'session.closed': 'Cerrar la sesión',
  'app.interrupted': 'Anotar una interrupción',
  'clock.jumped': 'Anotar un salto del reloj',
} satisfies Partial<TextsOf<'courseDoing'>>;
