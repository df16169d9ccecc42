import type { TextsOf } from '../areas.ts';

export const sessionKind = {
  touch_up: 'Retoque',
  series_continuation: 'Siguiente visita de una serie',
  repair: 'Reparación',
  scar_only: 'Solo cicatriz',
  first_talk: 'Primera charla',
} satisfies TextsOf<'sessionKind'>;
