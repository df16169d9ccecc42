import type { TextsOf } from '../areas.ts';

export const saidBack = {
  title: 'Trzy pytania o tę kartkę',
  rinse: 'Od którego dnia wolno spłukiwać skórę głowy wodą?',
  train: 'Od którego dnia wolno mocno trenować?',
  sign: 'Pojawia się coś takiego: {sign} Co robić?',
  wait: 'Czekam. To normalne.',
  callLater: 'Dzwonię do Państwa któregoś dnia w tym tygodniu.',
  doctorToday: 'Idę do lekarza tego samego dnia.',
  yes: 'Tak, zgadza się.',
  sheetSays: 'Na kartce jest napisane:',
  receipt: 'Mam tę kartkę. Przeczytaliśmy ją razem i można było pytać.',
} satisfies TextsOf<'saidBack'>;
