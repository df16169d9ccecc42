import type { TextsOf } from '../../areas.ts';

export const adverseSays = {
  adverseWithoutPlan: 'Reacción no deseada sin plan ({what}): escriba qué se hace ahora.',
  stopsNeedle:
    'Reacción no deseada ({what}): la aguja se para. Mire al cliente, decida después si el trabajo sigue, y diga por qué.',
  adversePlanned: 'Cada reacción no deseada tiene un plan.',
} satisfies TextsOf<'adverseSays'>;

export const adverseDoing = {
  'adverse.noted': 'Anotar un evento no deseado',
} satisfies TextsOf<'adverseDoing'>;

export const adverseLines = {
  noted: 'Evento no deseado: {what}',
  corrected: 'Evento no deseado corregido: {what}',
  duringPass: 'durante la pasada en {zone}',
  noPlan: 'aún sin plan',
  plan: 'plan: {plan}',
} satisfies TextsOf<'adverseLines'>;
