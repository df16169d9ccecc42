import type { TextsOf } from '../areas.ts';

export const review = {
  open: 'Esta sesión aún no ha terminado. Se puede mirar cuando termine.',
  own: 'Usted hizo algo en esta sesión. La mira otra persona: {who}.',
  approved: '{name} aprobó esta sesión el {when}. No se pregunta nada más sobre ella.',
  waiting: '{name} hizo una pregunta el {when}. Puede seguir cuando esté respondida.',
  notAsked: 'Aquí no hay ninguna pregunta abierta.',
  notTheirs: 'La respuesta la da la persona que trabajó.',
  wordsNeeded: 'Escriba primero la pregunta.',
  answerNeeded: 'Escriba primero la respuesta.',
  unknownEntry: 'Esa entrada no es de esta sesión. Elija una de la lista.',
  noMonth: 'Eso no es un mes. Elija uno de la lista.',
  monthNotOver: '{month} aún no ha terminado. Su muestra al azar se puede sacar desde el {from}.',
  monthEmpty: 'Ninguna sesión terminó en {month}. No hay de dónde sacar.',
  askAgain: 'El reloj se acaba de corregir. No se sacó nada; pídalo otra vez.',
  untilPast: 'El día en que se quiere la respuesta ya ha pasado.',
} satisfies TextsOf<'review'>;
