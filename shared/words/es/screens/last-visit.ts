import type { TextsOf } from '../../areas.ts';

export const lastVisitScreen = {
  lastVisit: 'Última visita',
  showOf: 'Mostrar, {day}',
  foldAway: 'Plegar',
  shade: 'Tono',
  needle: 'Aguja',
  healedResult: 'Resultado curado',
  notJudged: 'aún sin juzgar',
  nothingKept: 'No se guardó nada con que comparar.',
} satisfies TextsOf<'lastVisitScreen'>;
