import type { TextsOf } from '../../areas.ts';

export const courseSays = {
  noMistake: 'Ya se le hizo algo al cliente, así que esta visita cuenta. Párela, y diga por qué.',
  creamOffFirst: 'Sigue anotada crema puesta. Anote cuándo se retiró y termine después la sesión.',
  paperFirst:
    'La aguja ha tocado la piel: entregue la hoja de cuidados, o anote por qué no, y termine después la sesión.',
} satisfies TextsOf<'courseSays'>;

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
  'session.takenOver': 'Hacerse cargo de una sesión de otra tableta',
  'elsewhere.heard': 'Anotar lo que escribió otra tableta',
  'clock.jumped': 'Anotar un salto del reloj',
} satisfies TextsOf<'courseDoing'>;

export const courseLines = {
  opened: 'Sesión abierta, versión {version, number} del protocolo',
  completed: '{stage}: completada',
  completedInto: '{stage}: completada, empieza {next}',
  blocked: 'Aún no se pudo salir de {stage}. {rules}',
  overriddenByPin: 'Excepción de {name} (con PIN): {rule} Motivo: {reason}',
  overridden: 'Excepción de {name} (identidad declarada, no demostrada): {rule} Motivo: {reason}',
  acknowledged: 'Aviso visto: {rule}',
  numbingAgain: 'Vuelta a limpieza y anestesia: {reason}',
  applicationAgain: 'Vuelta a la aplicación, vez {time}, para {zones}: {reason}',
  paused: 'En pausa',
  takenUpAgain: 'Trabajo parado retomado',
  wentOn: 'Se siguió tras la pausa',
  stopped: 'Trabajo parado',
  stoppedDuring: 'Trabajo parado durante {stage}',
  abandoned: 'Sesión terminada antes de tiempo: {reason}',
  deferred: 'Sesión aplazada: {reason}',
  comeBack: 'volver a partir del {day}',
  toLaser: 'Cliente derivado para aclarar: {reason}',
  toDoctor: 'Cliente derivado a un médico: {reason}',
  declined: 'Sesión declinada: {reason}',
  mistaken: 'Empezada por error, no cuenta para nada: {reason}',
  talked: 'Primera charla terminada, sin aguja',
  closed: 'Sesión cerrada',
  takenOver: 'Tomada de la tableta {tablet}, tras su entrada {seq, number} de las {at}',
  interrupted: 'La aplicación se cerró a las {from} y se abrió otra vez a las {to}',
  heard:
    'Oído de la tableta {tablet}: {entries, plural, one {# entrada} other {# entradas}} que ningún límite de aquí conocía, la última de las {at}',
  heardCream: '{grams, number} g de crema cuentan desde allí',
  heardCreamTime: 'hay crema que cuenta desde allí más tiempo que aquí, o no se sabe cuánta es',
  heardReaction: 'un signo de reacción, o se entregó al cliente a otros: hoy ni aguja ni crema',
  heardNeedle: 'una aguja allí el {day}',
  clockPutRight: 'El reloj se corrigió, de {from} a {to}',
} satisfies TextsOf<'courseLines'>;

export const endingReasons = {
  all: '{titles}.',
  tooSoon:
    'Última aguja hace {days, plural, one {# día} other {# días}}, la espera es de {minimum, plural, one {# día} other {# días}}',
  lightenFirst: 'Antes hay que aclarar los puntos antiguos',
} satisfies TextsOf<'endingReasons'>;

export const endingNotes = {
  wait: 'Hoy no es el día adecuado para puntos nuevos. Hemos hablado del motivo. No se pierde nada por esperar.',
  waitDated:
    'Hoy es demasiado pronto para puntos nuevos. Hemos hablado del motivo. Desde el día de abajo será un gusto recibirle.',
  letter:
    'Antes de seguir necesitamos una carta de su médico. Debe decir que los pequeños puntos de aguja en el cuero cabelludo están bien para usted, quién la escribió, cuándo, y hasta cuándo cuenta.',
  doctor:
    'Que un médico mire pronto, por favor, lo que hemos hablado. Hasta entonces no añadimos puntos ahí.',
  laser: 'Antes hay que aclarar los puntos antiguos. Después lo miramos otra vez juntos.',
  age: 'La ley fija una edad para este trabajo. Desde el día de abajo será un gusto recibirle.',
  insurer: 'Nuestro seguro no nos deja hacerle este trabajo. Lo sentimos.',
  talk: 'Nos tomamos un tiempo y hablamos otra vez, para que esté contento con ello durante años.',
} satisfies TextsOf<'endingNotes'>;
