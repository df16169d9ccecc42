import type { TextsOf } from '../../areas.ts';

export const tablets = {
  title: 'Tabletas de este estudio',
  off: 'Esta tableta trabaja sola. Elija una carpeta a la que lleguen también sus otras tabletas, y compartirán clientes, visitas y lotes: una carpeta de red, una sincronizada, o una memoria que pase de una a otra.',
  folder: 'Carpeta compartida',
  choose: 'Elegir una carpeta compartida',
  other: 'Elegir otra carpeta compartida',
  stop: 'Dejar de compartir',
  now: 'Compartir ahora',
  sharing: 'Compartiendo ahora con las otras tabletas.',
  neverShared: 'Aún sin compartir.',
  sharedAt: 'Compartido {at}.',
  withEachVisit: 'Por sí sola después de cada visita y cada hora, detrás de todo lo demás.',
  this: 'Tableta {name}, esta misma',
  tablet: 'Tableta {name}',
  entries: '{count, plural, one {# entrada} other {# entradas}}, la última {at}',
  nothingHeard: 'Admitida, aún no se ha oído nada de ella',
  behind: 'Otra tableta conoce sus entradas hasta la {seq}, que aún no están aquí',
  revoked: 'Sacada del estudio',
  revoke: 'Sacar',
  revokeTitle: '¿Sacar la tableta {name} del estudio?',
  revokeSays:
    'Para una tableta perdida, robada o dada a otro. Lo que se oyó de ella hasta ahora cuenta; lo que escriba desde ahora no, y ya no se le da ninguna clave. Puede que aún tenga su propio registro y lo que tomó de las otras, sellado. Quítele también el acceso a la carpeta compartida.',
  strangers: 'Tabletas de allí que no son de este estudio',
  stranger: '{count, plural, one {Una tableta con # entrada} other {Una tableta con # entradas}}',
  compareTitle: '¿Muestran las dos pantallas estas palabras?',
  compareSays:
    'Mire la otra tableta: Claves y recuperación, Tabletas de este estudio. Las mismas cuatro palabras allí significan que nadie está entre las dos. Si son otras: no siga, y pregunte quién más llega a la carpeta.',
  add: 'Añadirla a este estudio',
  join: 'Unirse a su estudio',
  addYes: 'Las mismas palabras: añadirla',
  joinYes: 'Las mismas palabras: unirse',
  differ: 'Son distintas',
  added: 'Añadida. En la otra tableta pulse «Unirse a su estudio» y compare también allí las palabras.',
  joined: 'Unidas. Desde ahora las dos comparten un registro.',
  gone: 'La carpeta compartida {folder} no está. Conecte la unidad o la red y comparta otra vez. No se pierde nada, y el trabajo sigue.',
  full: 'No queda sitio en la carpeta compartida, o en esta tableta. Libere espacio y comparta otra vez. No se pierde nada.',
  readOnly:
    'No se puede escribir en la carpeta compartida {folder}. Quite la protección de escritura y comparta otra vez.',
  failing:
    'La carpeta compartida respondió con un error. No se pierde nada: comparta otra vez, o elija otra carpeta.',
  damaged: 'Este registro está dañado, así que no se comparte. Mire antes la comprobación del registro.',
  notSame:
    'Esa tableta ya no está allí, o su clave cambió. Comparta otra vez y compare de nuevo las palabras.',
  thisOne: 'Esta es esa tableta. Sáquela desde otra.',
  already: 'Esa tableta ya se sacó antes.',
  alone: 'Solo una tableta sin otras puede unirse a otro estudio: esta ya tiene algunas.',
  deskTitle: 'Sesiones en las otras tabletas',
  deskAll: 'Todas',
  deskLooks: 'Solo las que hay que mirar',
  deskNone: 'Ninguna',
  deskMore: 'Las {shown, number} más nuevas de {of, number}',
  deskOpen: 'Abrir',
  deskOpenOf: 'Abrir {recordNumber}',
  deskUnnamed: 'Aún no ha llegado la llave de este cliente',
  deskTablet: 'Tableta {tablet}',
  lookEvents: '{count, plural, one {# entrada} other {# entradas}} sobre un suceso no deseado',
  lookEarly: 'Terminada antes de tiempo',
  lookOverrides: '{count, plural, one {# excepción} other {# excepciones}}',
  lookNotChecked: '{count, plural, one {# cosa} other {# cosas}} sin comprobar',
  lookLate: '{count, plural, one {# entrada tardía} other {# entradas tardías}}',
  lookTakenOver: 'Cambió de tableta a mitad de la sesión',
  listNotWhole:
    'No está completo: se sabe que aquí faltan entradas de otra tableta. Comparta en cada tableta y después en esta.',
  listNotYet: 'Se están leyendo las otras tabletas. Mire otra vez en un momento.',
  openHere: 'Abrir el expediente aquí',
  openHereOf: 'Abrir el expediente aquí: {name}',
  thereTitle: 'Esta sesión está abierta en la tableta {tablet}',
  thereSays:
    'Su última entrada que está aquí es la número {seq, number}, de {at}. Siga en ella. Si esa tableta no puede seguir, hágase cargo: la sesión sigue aquí desde esa entrada, con todos los límites contados.',
  thereMissing:
    'Lo que se hizo allí después de {at} no está aquí: crema puesta o retirada, pasadas, signos. Llega cuando esa tableta comparta otra vez, se guarda como tardío y nunca afloja un límite.',
  endedThere:
    'La tableta {tablet} ha terminado esta sesión. Ya no hace falta hacerse cargo: mírela en el expediente del cliente.',
  lookAgain: 'Compartir y mirar otra vez',
  takeOver: 'Hacerse cargo aquí',
  notThere: 'Eso ya no está en la otra tableta. Comparta otra vez y mírelo de nuevo.',
  keyNotHere:
    'La tableta {tablet} aún no ha entregado la llave de este expediente. Comparta en ella, después en esta, y ábralo otra vez.',
  clockBehind:
    'El reloj de esta tableta va por detrás del de la tableta {tablet}, así que nada puede seguir a su última entrada. Corrija el reloj equivocado y hágase cargo después.',
  moreCame:
    'Entretanto ha llegado más de la tableta {tablet}, o la sesión terminó allí. Mire otra vez su última entrada y hágase cargo después.',
  clocks:
    'El reloj de la tableta {ahead} va al menos {minutes, plural, one {# minuto} other {# minutos}} por delante del de la tableta {behind}. Ponga en hora el que esté mal antes de la próxima sesión.',
  fork: 'Dos siguieron con un mismo nombre: un disco copiado, o una tableta antigua que volvió a aparecer. Se conserva todo lo de ambas. Aparte una de ellas.',
  openTwice:
    '{count, plural, one {Un cliente tiene una sesión abierta} other {# clientes tienen una sesión abierta}} en dos tabletas a la vez. Termine una de las dos.',
  numberedAlike:
    '{count, plural, one {Un número de registro está} other {# números de registro están}} en dos sesiones.',
  late: '{count, plural, one {Una entrada de una sesión la escribió} other {# entradas de una sesión las escribió}} una tableta que no la tenía. Cuentan donde hacen más estricto un límite, nunca donde lo aflojan.',
  keptApart:
    '{count, plural, one {Una entrada la escribió} other {# entradas las escribió}} una tableta después de que se la sacara del estudio, y quedan aparte.',
  refused:
    '{count, plural, one {Una línea de la carpeta no encaja} other {# líneas de la carpeta no encajan}} en el registro, y no {count, plural, one {cuenta} other {cuentan}}.',
  waiting: '{count, plural, one {Una entrada espera} other {# entradas esperan}} lo que va antes.',
  newer:
    '{count, plural, one {Una entrada es} other {# entradas son}} de un Stipple más nuevo. Actualice esta tableta; no se descarta nada.',
  toChoose:
    '{count, plural, one {Una cosa se anotó} other {# cosas se anotaron}} de forma distinta en dos tabletas, o dos veces. No se ha elegido nada por usted.',
  erasure:
    '{missing, plural, one {La tableta {names} aún no ha confirmado} other {Las tabletas {names} aún no han confirmado}} que un cliente borrado ya no está allí tampoco.',
  recallFresh: 'De la tableta {name} se oyó hasta {at}.',
  recallUnheard: 'De la tableta {name} no se oyó nunca nada.',
  recallNotWhole:
    'No está completo: aquí faltan entradas de las otras tabletas. Comparta otra vez antes de fiarse de esta lista.',
  recallNotYet: 'Aún se está leyendo lo que tienen las otras tabletas. La lista todavía no está completa.',
  nameSealed: 'Nombre aún sin abrir aquí',
  lotThere:
    'Entraron {quantity, number}, {uses, plural, =0 {en ninguna sesión} one {usado en # sesión} other {usado en # sesiones}}',
  lotLeftInAll: 'Quedan en todas las tabletas',
  stockOwn:
    'Lo que las otras tabletas tienen de estos lotes cuenta aquí hasta donde se las ha oído. Los lotes que solo ellas recibieron no figuran.',
  twiceTitle: '¿Registrado dos veces?',
  twiceBirthday: '{name} y {other} tienen casi el mismo nombre y la misma fecha de nacimiento.',
  twicePhone: '{name} y {other} tienen casi el mismo nombre y el mismo teléfono.',
  twiceWho: 'Nacimiento: {dateOfBirth}, {phone}',
  twiceWhoOn: 'Nacimiento: {dateOfBirth}, {phone}, registrado en la tableta {tablet}',
  twiceSays:
    'Pregunte al cliente. Una persona: ambas fichas quedan como están, y desde entonces toda visita de cualquiera de las dos cuenta para límites, esperas, historial y recordatorios. Se puede deshacer.',
  twiceLook: 'Ver ambas',
  twiceLookOf: 'Ver ambas: {name}',
  twiceOne: 'Una persona',
  twiceOneOf: 'Una persona: {other}',
  twiceTwo: 'Dos personas',
  twiceTwoOf: 'Dos personas: {other}',
  twiceMore: '{count, plural, one {Una pareja más} other {# parejas más}}',
  linkedTitle: 'La misma persona tiene otra ficha',
  linkedSays:
    'Las visitas de ambas fichas se muestran aquí juntas y cuentan juntas. Nombre, dirección, copia y borrado son de una sola ficha: la otra tiene los suyos.',
  linkedApart: 'Son dos personas',
  linkedApartOf: 'Son dos personas: {other}',
  linkedOpen: 'Abrir esa ficha',
  linkedOpenOf: 'Abrir esa ficha: {other}',
  clientsTitle: 'En las otras tabletas',
  clientOn: 'Tableta {tablet}, {count, plural, =0 {aún sin visitas} one {# visita} other {# visitas}}',
  openThere: 'Abierta allí',
} satisfies TextsOf<'tablets'>;
