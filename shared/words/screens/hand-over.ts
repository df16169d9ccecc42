import { messages } from '../message.ts';

/** What the practitioner reads before the tablet is turned, and to take it back. */
export const handOverScreen = messages('handOverScreen', {
  healthQuestions: 'Health questions',
  consents: 'Consents',
  both: 'Both',
  handToTheClient: 'Hand to the client',
  turnTheTablet: 'Turn the tablet',
  onlyTheFormIsOnThe:
    'Only the form is on the screen, in large words. You take the tablet back by holding the button at the bottom for two seconds.',
  whatFor: 'What for',
  language: 'Language',
  draftTranslationNotYetChecked: 'draft translation, not yet checked by a person',
  whoWatchesTheSigning: 'Who watches the signing',
  aWitnessItMayBeYou: 'A witness. It may be you.',
  guardianWhoAgreesToo: 'Guardian who agrees too',
  practitionerHold2SecondsToTake: 'Practitioner: hold 2 seconds to take back',
  typeTheWord: 'Type the word {word}',
  takeBack: 'Take back',
  cannotHoldTypeInstead: 'Cannot hold? Type instead',
});
