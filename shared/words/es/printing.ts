import type { TextsOf } from '../areas.ts';

export const printing = {
  noSuchPrinter: 'La impresora «{printer}» ya no está. Elija otra.',
  noService: 'El servicio de impresión de este ordenador no funciona. Póngalo en marcha, o guarde la página.',
  refused: 'La impresora «{printer}» no aceptó la página. Compruebe que está encendida y tiene papel.',
  tooSlow:
    'La impresora «{printer}» no respondió a tiempo. Mire si salió la página antes de imprimir otra vez.',
  noViewer: 'Ningún programa pudo abrir la página para imprimirla. Guárdela e imprímala desde allí.',
  paused:
    'La impresora «{printer}» está en pausa{reason}. Póngala otra vez en marcha en este ordenador, o elija otra.',
  rejecting: 'La impresora «{printer}» no acepta páginas ahora{reason}. Elija otra, o guarde la página.',
  unreachable: 'La impresora «{printer}» no responde{reason}. Mire si está encendida y conectada.',
  held: 'La página espera en la cola de «{printer}» hasta que alguien la deje salir.',
  cancelled: 'La página se canceló en la cola de «{printer}».',
  failed: 'La impresora «{printer}» abandonó la página{reason}.',
  takenBack: 'Allí no espera nada: se recuperó la página.',
  toDialog: 'el diálogo de impresión',
  toViewer: 'el visor de PDF',
  stillWaiting: 'La página sigue esperando en su cola, y puede salir más tarde.',
} satisfies TextsOf<'printing'>;

export const paperLetters = {
  cannotShow:
    'El papel no puede mostrar {letters}. Escríbalo con otras letras, como suena. Si no, {count, plural, one {se imprime su número} other {se imprimen sus números}} en su lugar.',
  letter: '«{letter}» ({code})',
} satisfies TextsOf<'paperLetters'>;
