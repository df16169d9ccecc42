import type { TextsOf } from '../../areas.ts';

export const putRightScreen = {
  title: 'Corregir lo dicho antes',
  says: 'Queda todo en el registro: lo dicho antes y lo que vale ahora, con el motivo y su nombre.',
  was: 'Era',
  now: 'Es ahora',
  why: 'Por qué cambia',
  enteredWrong: 'Anotado mal',
  clientSays: 'El cliente dice ahora otra cosa',
  lookedAgain: 'Mirado otra vez',
  leave: 'Dejarlo como estaba',
  putRight: 'Corregirlo',
  ofZone: '{what}, {zone}',
  value: '{value}',
  nothing: 'nada',
  ticked: 'marcado',
  notTicked: 'sin marcar',
  answer: '{answer, select, yes {sí} no {no} other {no lo sabe}}',
} satisfies TextsOf<'putRightScreen'>;
