import type { TextsOf } from '../areas.ts';

export const damage = {
  notItsHash: 'La entrada {seq} se cambió: su texto y su huella no van juntos.',
  cannotBeRead: 'La entrada {seq} no se puede leer: {why}.',
  twice: 'Hay más de una entrada {seq}: una se insertó.',
  beforeFirst: 'Hay filas antes de la entrada 1: se insertaron.',
  reordered: 'La entrada {seq} no está en su sitio: viene después de la entrada {after}.',
  removed: 'La entrada {seq} se quitó: después viene la entrada {next}.',
  afterAnotherText: 'La entrada {seq} se cambió: la entrada {next} se escribió después de otro texto.',
  notTheLines: 'La entrada {seq} se cambió: {column} de la tabla no es el de la línea.',
  markForAnother: 'La entrada {seq} se cambió: una marca guardada junto al registro es de otro texto.',
  ownMarkForAnother: 'La entrada {seq} se cambió: la marca de este dispositivo es de otro texto.',
  anotherLine: 'La entrada {seq} se cambió: en su lugar hay otra línea.',
  sealDoesNotOpen: 'La entrada {seq} se cambió: lo que lleva sellado no se abre.',
  knownOtherwise: 'La entrada {seq} se cambió: {who} conoce otro texto.',
  unmarked: 'La entrada {first} no lleva ninguna marca de este dispositivo: no es del registro.',
  unmarkedMany:
    'Las entradas {first} a {last} no llevan ninguna marca de este dispositivo: no son del registro.',
  noBeginning: 'La entrada 1 no es el principio de un registro.',
  notHandedOver:
    'La entrada {seq} dice que otro dispositivo sigue con el registro, pero el anterior no se lo entregó: la escribió otra persona.',
  foreignMark:
    'La entrada {first} no lleva la marca de este dispositivo: se cambió, o la escribió otra persona.',
  foreignMarks:
    'Las entradas {first} a {last} no llevan la marca de este dispositivo: se cambiaron, o las escribió otra persona.',
  wrongCorrection:
    'La entrada {seq} corrige el reloj de otro modo que las horas de las entradas: su hora es {at}.',
  backInTime: 'La entrada {seq} es de {at}, anterior a la entrada que la precede, y nadie corrigió el reloj.',
  ahead:
    'La entrada {seq} es de {at}, muy por delante del reloj de este ordenador. Uno de los dos relojes estaba mal.',
  noSuchSeal:
    'Ninguna entrada lleva el sello {seal}: faltan entradas al final, o el sello es de otro dispositivo.',
  foreignWitness: 'La marca guardada junto al registro no la hizo este dispositivo.',
  cutTail:
    'El registro termina en la entrada {last}, pero el dispositivo marcó la entrada {marked}: se cortó el final.',
  cutTailKnown:
    'El registro termina en la entrada {last}, pero {who} conoce la entrada {known}: se cortó el final.',
  foreignDevice:
    'La entrada 1 nombra otra clave de dispositivo que la dada: este no es el registro de ese dispositivo.',
  fork: 'Con la entrada {first} otro dispositivo sigue con el registro, y el anterior también siguió, al menos hasta su propia entrada {seq}: desde ahí hay dos registros, y a este le falta lo que tiene el otro.',
  damagedThere: 'La entrada {seq} o una posterior no se puede leer: el archivo está dañado ahí.',
  damagedAround:
    'El archivo del registro está dañado alrededor de sus entradas. Se muestra lo que aún se puede leer.',
  empty: 'El registro está vacío, pero junto a él hay una marca suya: se llevaron el registro.',
  anotherFolder: 'La carpeta de claves es de otro registro que el que está a su lado, o de otro dispositivo.',
  altered: 'La base de datos del registro contiene partes que Stipple no hizo, o le faltan algunas: {parts}.',
  lostTail:
    'La entrada {seq} y las posteriores se guardaron y ya no se pueden leer: el archivo de escritura anticipada del registro está dañado.',
  databaseGone:
    'El archivo record.db falta o está vacío, y su archivo de escritura anticipada está ahí: se llevaron el registro.',
  cannotOpen: 'El archivo de la base de datos está dañado y no se puede abrir.',
  rollbackJournal:
    'Junto al registro había un diario de reversión. Stipple no hace ninguno, así que no se usó: se conserva como {kept}.',
  foreignWal:
    'Junto al registro había un archivo de escritura anticipada que es de otra copia suya. No se usó: se conserva como {kept}.',
  stoppedInSaving:
    'Stipple se detuvo mientras se guardaba algo. Mire si está su última entrada; si no está, anótela otra vez.',
  headMissing:
    'Falta el archivo head.json junto al registro. Habría mostrado entradas cortadas al final: compare con un sello del registro de una página impresa hace poco.',
  headDamaged:
    'El archivo head.json junto al registro se cambió o está dañado, así que se escribe de nuevo. Habría mostrado entradas cortadas al final: compare con un sello del registro de una página impresa hace poco.',
  endUnproven:
    'Nada junto al registro muestra dónde termina (last-mark.json falta o está dañado): no se vería a quien hubiera cortado anotaciones del final. Lo muestra un sello impreso en una página posterior (--seal).',
  lastMarkGone:
    'El archivo last-mark.json junto al registro falta o está dañado. Habría mostrado si está su última anotación. Mire si está; si no está, anótela otra vez.',
  noRecord: 'No hay ningún registro en {folder}.',
  tooBusy:
    'El registro se está escribiendo demasiado deprisa para copiarlo. Cierre la aplicación e inténtelo otra vez.',
  databaseError: 'El archivo de la base de datos no se puede abrir ({error}).',
  notASeal: 'Un sello del registro son 16 caracteres, de 0 a 9 y de a a f, como 7f3a 91c2 04be d8e1.',
  notJson: 'no es un objeto JSON',
  wrongKeys: 'tiene las claves {keys}',
  noProper: 'no tiene un «{key}» correcto',
  fileMissing: 'falta su archivo',
  notAnExport: 'no está escrito como una exportación',
  noExportLine: 'su línea en la exportación no lleva line, hash y mark',
  headUnreadable: 'El archivo head junto al registro no se puede leer: se cambió o está dañado.',
  notStored: 'no está guardado como una entrada',
  databaseDamaged: 'la base de datos está dañada ahí',
  setting: 'ajuste {name}',
  missingPart: 'falta {part}',
  tiePage: 'página de wal_tie',
  partTwice: 'la misma parte dos veces',
  listOfNames: 'la lista de nombres',
} satisfies TextsOf<'damage'>;
