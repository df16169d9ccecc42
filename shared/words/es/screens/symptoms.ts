import type { TextsOf } from '../../areas.ts';

export const symptomScreen = {
  any: '¿Alguno de estos?',
  cancel: 'Cancelar',
  record: 'Anotar y abrir la ficha de emergencia',
  none: 'Ninguno de estos',
  sign: 'Hay un signo',
  prompt: '¿Cómo se siente el cliente? ¿Alguno de estos?',
  andTheLike: '{signs} y parecidos. El sueño puede ser el único primer signo.',
  beginWithCream: 'Las preguntas sobre signos empiezan cuando hay crema puesta',
  checks: 'Preguntas sobre signos',
  askedAbove: 'Toca ahora: se pregunta arriba en la pantalla.',
  howDoesTheClientFeel: '¿Cómo se siente el cliente?',
  askedEvery: 'Se pregunta cada {minutes} minutos mientras haya crema.',
  lastAsked: 'Última vez {clock}: {signs, select, yes {signos anotados} other {ningún signo}}.',
} satisfies TextsOf<'symptomScreen'>;
