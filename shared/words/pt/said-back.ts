import type { TextsOf } from '../areas.ts';

export const saidBack = {
  title: 'Três perguntas sobre a sua folha',
  rinse: 'A partir de que dia pode enxaguar o couro cabeludo com água?',
  train: 'A partir de que dia pode fazer treino intenso?',
  sign: 'Repara nisto: {sign} O que faz?',
  wait: 'Espero. É normal.',
  callLater: 'Telefono-vos num dia desta semana.',
  doctorToday: 'Vou ao médico no mesmo dia.',
  yes: 'Sim, está certo.',
  sheetSays: 'A sua folha diz:',
  receipt: 'Tenho esta folha. Lemo-la juntos e pude fazer perguntas.',
} satisfies TextsOf<'saidBack'>;
