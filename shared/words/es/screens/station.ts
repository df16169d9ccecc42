import type { TextsOf } from '../../areas.ts';

export const station = {
  title: 'Puesto',
  said: 'Preparado hoy a las {clock}: {items}.',
  take: '{isMorning, select, yes {Como esta mañana} other {Como antes, hoy}}',
  taken: 'Tomado como se preparó hoy a las {clock}. Lo nuevo para este cliente queda por decir.',
  one: '{label} {value}',
  otherwise: 'Algo es distinto',
  change: 'Cambiar',
  fold: 'Plegar',
  facts: 'Puesto como se preparó',
  lot: 'lote {lot}',
  useBy: 'caduca {day}',
  opened: 'abierto {day}',
  minutes: '{minutes} min',
  seconds: '{seconds} s mojado',
  open: 'por decir',
} satisfies TextsOf<'station'>;
