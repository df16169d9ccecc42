import type { TextsOf } from '../../areas.ts';

export const studios = {
  open: 'Todos mis estudios',
  title: 'Mis estudios',
  explains:
    'Quien dirige varios estudios los ve aquí juntos. Este ordenador tiene que ser una tableta de cada uno: únalo una vez a cada estudio, en una carpeta de datos propia, y añada aquí esa carpeta. Cada estudio guarda su propio registro y sus propias claves; lo que usted dice de una sesión se escribe en el registro de su estudio.',
  add: 'Añadir un estudio',
  leave: 'Quitar de la lista',
  leaveOf: 'Quitar de la lista: {studio}',
  leaveTitle: '¿Quitar {studio} de la lista?',
  leaveSays:
    'Solo lo olvida la lista. Su carpeta de datos queda como está, y este ordenador sigue siendo una tableta de ese estudio hasta que alguien lo saque allí.',
  own: 'Este estudio',
  look: 'Oír ahora todos los estudios',
  looking: 'Oyendo todos los estudios.',

  locked: 'Cerrado. Escriba la frase de contraseña de su carpeta de datos.',
  passphrase: 'Frase de contraseña de {studio}',
  unlock: 'Abrirlo',
  unlockOf: 'Abrirlo: {studio}',
  whoThere: '¿Quién es usted en {studio}? Nombre y PIN tal como constan allí.',
  name: 'Su nombre en {studio}',
  pin: 'Su PIN en {studio}',
  signIn: 'Identificarse allí',
  signInOf: 'Identificarse allí: {studio}',
  notReviewer:
    '{name} no puede revisar sesiones en {studio}. Un responsable de allí puede darle esa función.',
  asksClock:
    'El reloj de este ordenador no concuerda con su registro. Abra una vez esa carpeta por separado y responda.',
  notSetUp: 'El primer inicio de esta carpeta no se terminó. Ábrala una vez por separado.',
  damaged: 'El registro de esta carpeta está dañado. Lo que se muestra puede no ser todo.',
  cannotOpen: '{why} {what}',

  sameFolder: 'Es la carpeta del registro que está abierto ahora. Ya está en la lista.',
  already: 'Esa carpeta ya está en la lista.',
  noRecord: 'En esa carpeta no hay registro de ningún estudio. Una primero este ordenador al estudio.',
  isCopy:
    'Esta carpeta es una copia de la de {studio}, o se restauró de su copia de seguridad. Dos copias no deben seguir una al lado de la otra: quite una de la lista.',
  isSameStudio: 'Esta carpeta es otra tableta de {studio}, que ya está en la lista. Quite una de la lista.',
  notInPractice: 'La práctica no lee ningún estudio real. Salga primero de la práctica.',
  notThere: 'Ese estudio ya no está en la lista.',

  heard: '{studio}: se oyó por última vez {at}. Lo que se anotó allí después no está incluido.',
  alone: '{studio} está solo en este ordenador: todo está aquí.',
  notOpen: '{studio} no está abierto aquí: nada suyo está en esta respuesta.',
  notRead: 'No se pudo leer el registro de {studio}: nada suyo está en esta respuesta.',
  damagedThere: 'El registro de {studio} está dañado aquí: lo que se muestra puede no ser todo.',
  notJoined: 'Esta carpeta aún no ha oído ninguna tableta de {studio}: nada suyo está en esta respuesta.',
  notReached:
    'Ahora no se pudo llegar a {studio}. Se oyó por última vez {at}; no está completo hasta que se vuelva a oír.',
  notWhole: '{studio}: se oyó por última vez {at}; no está completo hasta que llegue lo que falta.',
  neverHeard: '{studio} tiene una tableta que nunca se oyó; no está completo hasta que se oiga.',
  keysMissing:
    'Aún no {count, plural, one {ha llegado la clave de # sesión} other {han llegado las claves de # sesiones}} de {studio}: no se puede decir por qué mirarlas.',
  reading:
    '{studio}: se está leyendo por qué mirar {count, plural, one {# sesión más} other {# sesiones más}}.',

  sessions: 'Sesiones',
  recall: 'Retirada en todos los estudios',
  figures: 'Cifras por estudio',
  all: 'Todos los estudios',
  which: 'Qué estudio',
  show: 'Qué sesiones',
  find: 'Buscar por nombre, número, fecha, lote o palabras',
  showAll: 'Todas',
  showToReview: 'Por revisar',
  showReturned: 'Devueltas',
  showSample: 'Muestra',
  count: '{count, plural, one {# sesión} other {# sesiones}}',
  none: 'Ninguna sesión encaja.',
  openOne: 'Abrir {recordNumber} de {studio}',
  openShort: 'Abrir',
  more: 'Mostrar más',
  sample: 'Muestra al azar de {studio}',
  monthUnheard:
    'La tableta {tablet} de {studio} no se ha oído desde que terminó {month}: pueden faltar sesiones de ese mes, y un mes se sortea una sola vez. Abra Stipple allí, deje que comparta y sortee después.',
  noMonths: 'Aún no ha terminado ningún mes de este estudio.',

  readOnly: '{studio}, solo lectura. Lo que usted diga de ella se escribe en el registro de ese estudio.',
  back: 'Mis estudios',

  lots: 'Lotes, o el aviso tal como llegó',
  search: 'Buscar a quién llegaron',
  reached:
    '{clients, plural, =0 {Nadie} one {# cliente} other {# clientes}} en {sessions, plural, =0 {ninguna sesión} one {# sesión} other {# sesiones}}',
  complete:
    'Se oyeron todos los estudios y no consta que falte nada. Lo que se anotó después de oírlos no está incluido.',
  incomplete: 'No está completo. No se fíe de ello hasta que se hayan oído los estudios de abajo.',
  erased: 'Cliente borrado',
  lastOn: '{sessions, plural, one {# sesión} other {# sesiones}}, la última el {day}',
  moreClients: 'Se muestran {shown, number} de {of, number}.',
  figuresOf: '{studio}: {count, plural, one {# sesión} other {# sesiones}}',
  noLots: 'No se pudo leer nada como un lote.',
} satisfies TextsOf<'studios'>;
