import type { TextsOf } from '../areas.ts';

export const backup = {
  gone: 'La carpeta de copias {folder} no está. Conecte la unidad o la red y haga otra vez la copia. Las copias anteriores siguen como estaban.',
  full: 'La unidad de copias está llena. Libere espacio en ella o elija otra. Las copias anteriores siguen como estaban.',
  readOnly:
    'No se puede escribir en la carpeta de copias {folder}. Quite la protección de escritura o elija otra carpeta. Las copias anteriores siguen como estaban.',
  slow: 'La carpeta de copias {folder} no responde. Revise la unidad o la red. Las copias anteriores siguen como estaban.',
  failing:
    'La unidad de copias respondió con un error, o lo escrito allí se lee distinto. Use otra unidad. Las copias anteriores siguen como estaban.',
  foreign:
    'La carpeta {folder} contiene la copia del registro de otro estudio. Elija otra carpeta: no se ha cambiado nada en ella.',
  fork: 'La copia de {folder} sigue desde la entrada {seq} con entradas que este registro no tiene: las escribió otro dispositivo. No se ha cambiado nada en ella. Consérvela, y elija otra carpeta para este registro.',
  oldGoesOn:
    'La copia de {folder} es de la tableta antigua, que se volvió a usar después de que esta tomara el registro: contiene entradas que este registro no tiene. No se ha cambiado nada en ella. Consérvela, elija otra carpeta para este registro, y aparte la tableta antigua.',
  takenOver:
    'La copia de {folder} es de otra tableta, que tomó este registro y sigue con él. Lo anotado aquí desde entonces no está en ese registro. No se ha cambiado nada en la copia. No trabaje más con esta tableta, y consérvela hasta que alguien haya comparado las dos.',
  ahead:
    'La copia conoce la entrada {known}, pero este registro termina en la entrada {end}: aquí faltan entradas. La copia no se ha cambiado. Recupérela en lugar de seguir con este registro.',
  inside: 'Esa carpeta está dentro del propio registro. Elija una en otra unidad.',
  linked:
    'En la copia de {folder} hay un enlace en lugar de {name}: lleva a otro sitio. Allí no se escribió ni destruyó nada. Vuelva a poner la propia carpeta, o elija otra carpeta para la copia.',
  damaged:
    'El registro está dañado desde la entrada {seq}, así que no se copia sobre una copia buena. Las copias anteriores siguen como estaban.',
  keysGone:
    'Al registro de aquí le falta un archivo de claves ({name}), así que no se copia. Vuelva a ponerlo desde una copia de seguridad.',
  absent: 'En {folder} no hay ninguna copia de Stipple. Elija la carpeta en que está «stipple-backup».',
  newer: 'La copia la hizo un Stipple más nuevo. Instale antes la versión más nueva. No se ha cambiado nada.',
  broken: 'Ninguna copia en {folder} está entera. {why}',
  badLine: 'Su entrada {seq} se cambió o no se puede leer.',
  badKeys: 'Sus archivos de claves faltan o se cambiaron: {name}.',
  badMedia:
    '{count, plural, one {Falta o se cambió # archivo de foto o etiqueta.} other {Faltan o se cambiaron # archivos de fotos o etiquetas.}}',
  badManifest: 'No se puede leer de qué se compone.',
  different:
    'La entrada {seq} de la copia no es lo que dice el registro, o su sesión no se puede contar. Haga una copia nueva en otra carpeta, y conserve esta.',
  notSet: 'No hay copia de seguridad configurada. Si se pierde este ordenador, se pierde el registro.',
  never: 'Aún no se ha hecho ninguna copia de seguridad.',
  last: 'Última copia buena {at}: todo hasta la última entrada.',
  lastBehind: 'Última copia buena {at}. Desde entonces {count, plural, one {# entrada} other {# entradas}}.',
  old: 'Última copia buena {at}, hace más de {days, plural, one {# día} other {# días}}. Conecte la unidad y haga ahora una copia.',
  toCome:
    'La última copia buena dice que se hizo {at}, que aún no ha llegado: el reloj estaba mal entonces. Conecte la unidad y haga ahora una copia.',
  rehearsedNever: 'Nunca ensayado. Pruebe una vez si el código del papel abre la copia.',
  rehearsed: 'Último ensayo {at}: el código la abrió, y estaba todo.',
  rehearsalDue: 'Último ensayo {at}. Toca otro: cada {days} días.',
  notEmpty: 'En {folder} ya hay un registro. Recupere en una carpeta nueva o vacía. No se ha cambiado nada.',
  noRoom:
    'Aquí no hay bastante sitio para el registro. Libere espacio e inténtelo otra vez. No queda nada a medias.',
  cannotWrite: 'No se puede escribir en {folder}. Elija otro sitio e inténtelo otra vez.',
} satisfies TextsOf<'backup'>;

export const backupFolder = {
  readMe: 'LÉAME.txt',
  about:
    'Esta carpeta es la copia de seguridad de un registro de Stipple. No cambie, renombre ni quite nada de ella.\nLo personal va sellado: se abre con el código de recuperación en papel y con nada más.\n\nPara recuperar el registro en un ordenador nuevo: arranque allí Stipple, toque «Tengo una copia de seguridad», elija la carpeta en que está esta carpeta,\ny escriba el código de la página de recuperación. Sin ventana, en una carpeta que aún no existe:\n  npm run record -- restore --from <la carpeta en que está "stipple-backup"> --data-dir <carpeta nueva>\nPara mirar si la copia está entera, sin ningún código:\n  npm run record -- rehearse --from <la carpeta en que está "stipple-backup">',
} satisfies TextsOf<'backupFolder'>;
