import type { TextsOf } from '../areas.ts';

export const lists = {
  notWhole: 'Esta lista aún no está completa.',
  sessionsIn:
    'Ya están {made, number} de {of, plural, one {# sesión} other {# sesiones}}; las anteriores siguen solas.',
  sessionsBackTo:
    'Ya están {made, number} de {of, plural, one {# sesión} other {# sesiones}}, hasta {when}; las anteriores siguen solas.',
  recallPart:
    'Aún puede aparecer alguien que no está aquí: no la tome por la retirada completa mientras no desaparezca este aviso.',
  deskPart: 'Aún puede aparecer una sesión anterior.',
  summariesComing:
    '{count, plural, one {Aún se está leyendo # sesión} other {Aún se están leyendo # sesiones}}: todavía no se sabe por qué mirarlas.',
  searching:
    '{count, plural, one {Aún queda # sesión} other {Aún quedan # sesiones}} por buscar excepciones y lo que faltaba.',
  comingRow: 'Leyéndose',
  namesComing:
    'De momento se han leído {done, number} de {of, number} nombres: aún se puede encontrar a alguien que no está aquí.',
  followUpsComing: 'Buscando eventos por los que alguien debería preguntar hoy.',
  openMore:
    '{count, plural, one {# sesión abierta más no está} other {# sesiones abiertas más no están}} en esta lista: {count, plural, one {búsquela} other {búsquelas}} con su cliente.',
} satisfies TextsOf<'lists'>;
