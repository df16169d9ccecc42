import type { TextsOf } from '../../areas.ts';

export const handOverDoing = {
  'handOver.begun': 'Entregar la tableta al cliente',
  'handOver.ended': 'Recuperar la tableta',
} satisfies TextsOf<'handOverDoing'>;

export const handOverLines = {
  handed: 'Tableta entregada al cliente para {parts}',
  questions: 'las preguntas de salud',
  consents: 'los consentimientos',
  inLanguage: 'en {language}',
  watchedBy: 'visto por {name}',
  guardian: 'tutor {name}',
  takenByHolding: 'Tableta recuperada manteniendo el botón',
  takenByTyping: 'Tableta recuperada escribiendo la palabra',
} satisfies TextsOf<'handOverLines'>;
