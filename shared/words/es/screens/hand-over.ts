import type { TextsOf } from '../../areas.ts';

export const handOverScreen = {
  healthQuestions: 'Preguntas de salud',
  consents: 'Consentimientos',
  both: 'Las dos cosas',
  handToTheClient: 'Entregar al cliente',
  turnTheTablet: 'Girar la tableta',
  onlyTheFormIsOnThe:
    'En la pantalla solo queda el formulario, en letra grande. Recupere la tableta manteniendo pulsado el botón de abajo dos segundos.',
  whatFor: 'Para qué',
  language: 'Idioma',
  draftTranslationNotYetChecked: 'traducción en borrador, aún no revisada por una persona',
  whoWatchesTheSigning: 'Quién ve la firma',
  aWitnessItMayBeYou: 'Un testigo. Puede ser usted.',
  guardianWhoAgreesToo: 'Tutor que también está de acuerdo',
  practitionerHold2SecondsToTake: 'Profesional: mantenga 2 segundos para recuperarla',
  typeTheWord: 'Escriba la palabra {word}',
  takeBack: 'Recuperar',
  cannotHoldTypeInstead: '¿No puede mantenerlo? Escriba',
} satisfies TextsOf<'handOverScreen'>;
