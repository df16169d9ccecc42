import type { TextsOf } from '../areas.ts';

export const summary = {
  override: '{what} Excepción de {name}: {reason}',
} satisfies TextsOf<'summary'>;
