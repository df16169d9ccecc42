import type { TextsOf } from '../areas.ts';

export const failure = {
  'disk-full': 'No se guardó: el disco está lleno.',
  'read-only': 'No se guardó: no se puede escribir en la carpeta del registro.',
  locked: 'No se guardó: otro programa tiene ocupado el registro.',
  gone: 'No se guardó: la carpeta del registro ya no está ahí, o contiene otro registro.',
  'no-key': 'No se guardó: la clave de este cliente fue destruida.',
  unknown: 'No se guardó: el disco respondió con un error.',
  unsure: 'El disco no dijo si el último toque se guardó.',
  'read-only-record': 'El registro está dañado y no se le añade nada.',
  'in-use': 'La carpeta de datos la está usando otro Stipple.',
  'in-use-elsewhere': 'Parece que la carpeta de datos la usa un Stipple en otro ordenador.',
  'newer-record': 'Este registro lo escribió un Stipple más nuevo.',
  'record-unreadable': 'No se puede abrir el registro.',
  'cannot-open': 'No se puede abrir la carpeta de datos.',
  'keys-missing': 'El registro está aquí, pero la carpeta de sus claves no.',
  'key-damaged': 'Un archivo de claves está dañado.',
  'key-entry-owed': 'Se cambió, pero la entrada correspondiente aún no se pudo guardar.',
  'record-missing': 'Las claves están aquí, pero el registro no.',
  'not-first-start': 'Aquí ya hay un estudio configurado.',
  'damaged-part': 'Esta parte del registro no se puede mostrar: lo que necesita está dañado.',
  'client-key-missing':
    'Falta la clave de este cliente, así que no se puede abrir nada suyo. No se suprimió.',
  'not-found': 'Eso no está en el registro.',
  'session-damaged': 'Esta sesión no se puede mostrar: una de sus entradas está dañada.',
  'still-open': 'Este cliente todavía tiene una sesión abierta.',
  'on-hold': 'La ficha de este cliente está bajo retención legal: no se destruye nada de ella.',
  'not-finished': 'Empezado, pero sin terminar: el disco rechazó un paso.',
  erased: 'Los datos de este cliente se suprimieron.',
  'cannot-write-file': 'No se pudo escribir el archivo.',
  'cannot-print': 'No se pudo enviar la página a la impresora.',
  'cannot-restore': 'No se pudo recuperar la copia de seguridad.',
  'photo-unreadable': 'No se puede abrir la foto para medirla.',
  'lists-not-whole': 'La lista aún no está completa: se están leyendo sesiones anteriores.',
  'not-ready': 'Stipple todavía está arrancando.',
  'practice-busy': 'Ahora no se puede empezar la práctica.',
  'practice-failed': 'No se pudo crear el estudio de práctica.',
} satisfies TextsOf<'failure'>;

export const failureHelp = {
  'disk-full': 'Libere espacio y toque otra vez. No se pierde nada de lo guardado.',
  'read-only': 'Permita escribir en la carpeta y toque otra vez. No se pierde nada de lo guardado.',
  locked: 'Cierre el otro programa y toque otra vez.',
  gone: 'Vuelva a conectar la unidad o a poner la carpeta en su sitio; luego cierre Stipple y ábralo otra vez.',
  'no-key': 'Un cliente suprimido no se puede cambiar. Regístrelo de nuevo.',
  unknown:
    'Toque otra vez. Si sigue igual, copie la carpeta de datos a otro disco y pida ayuda con la referencia {reference}.',
  unsure: 'Cierre Stipple y ábralo otra vez: mostrará lo que hay en el disco.',
  'read-only-record':
    'Puede mirar, imprimir y exportar. Recupere una copia de seguridad para seguir trabajando.',
  'in-use': 'Vaya a la ventana que ya está abierta, o ciérrela primero.',
  'in-use-elsewhere':
    'Stipple vuelve a mirar en unos segundos y la abre si no hay nadie. Si no, ciérrelo allí primero.',
  'newer-record': 'Instale la versión más nueva. No se ha cambiado nada.',
  'record-unreadable':
    'Deje la carpeta de datos como está y recupere al lado una copia de seguridad. No se ha cambiado nada.',
  'cannot-open': 'Compruebe que el disco está, tiene espacio y admite escritura, y arranque otra vez.',
  'keys-missing':
    'Ponga la carpeta «keys» de la misma copia de seguridad junto al registro e inténtelo otra vez. No se ha cambiado nada.',
  'key-damaged': 'Deje la carpeta de datos como está y recupere su carpeta «keys» de una copia de seguridad.',
  'key-entry-owed': 'Libere espacio en el disco. La entrada se añade la próxima vez que se abra Stipple.',
  'record-missing':
    'Ponga el archivo «record.db» de la misma copia de seguridad junto a la carpeta «keys» e inténtelo otra vez. No se ha cambiado nada.',
  'not-first-start': 'Cierre Stipple y ábralo otra vez. No se ha cambiado nada.',
  'damaged-part':
    'Puede que otras páginas sí se abran. Recupere una copia de seguridad junto a esta carpeta para verlo todo.',
  'client-key-missing':
    'Cierre Stipple, vuelva a poner junto al registro la carpeta «keys» de una copia de seguridad y arranque otra vez. No se ha cambiado nada.',
  'not-found': 'Vuelva a la lista y elija otra vez.',
  'session-damaged':
    'Verifique el registro para saber cuál, y recupere una copia de seguridad junto a esta carpeta.',
  'on-hold': 'Un responsable puede levantar la retención en la página del cliente, con un motivo.',
  'still-open': 'Cierre primero esa sesión y suprima después.',
  'not-finished': 'Libere espacio, cierre Stipple y ábralo otra vez: termina por sí solo.',
  erased: 'Solo quedan horas, clases y lotes.',
  'cannot-write-file': 'Elija otra carpeta o libere espacio, e inténtelo otra vez.',
  'cannot-print': 'Revise la impresora, o guarde la página e imprímala desde allí.',
  'cannot-restore': 'Aquí no queda nada de ella. Inténtelo otra vez o elija otra carpeta.',
  'photo-unreadable': 'Haga otra foto o escriba una medida. Lo que había antes se queda.',
  'lists-not-whole': 'Espere hasta que la pantalla deje de avisar, e imprima o guarde después.',
  'not-ready': 'Inténtelo otra vez en un momento.',
  'practice-busy':
    'Se está atendiendo a alguien, hay crema puesta o el registro no está abierto. Cierre o pause la sesión e inténtelo otra vez.',
  'practice-failed':
    'Mire si hay sitio en el disco e inténtelo otra vez. Su propio registro no se ha tocado.',
} satisfies TextsOf<'failureHelp'>;
