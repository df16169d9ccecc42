import type { TextsOf } from '../areas.ts';

export const saidBack = {
  title: 'Trois questions sur votre feuille',
  rinse: 'À partir de quel jour pouvez-vous rincer votre cuir chevelu à l’eau ?',
  train: 'À partir de quel jour pouvez-vous vous entraîner dur ?',
  sign: 'Vous remarquez : {sign} Que faites-vous ?',
  wait: 'J’attends. C’est normal.',
  callLater: 'Je vous appelle un jour de cette semaine.',
  doctorToday: 'Je vois un médecin le jour même.',
  yes: 'Oui, c’est juste.',
  sheetSays: 'Votre feuille dit :',
  receipt: 'J’ai cette feuille. Nous l’avons lue ensemble et j’ai pu poser des questions.',
} satisfies TextsOf<'saidBack'>;
