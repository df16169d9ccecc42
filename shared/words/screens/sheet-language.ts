import { messages } from '../message.ts';

export const sheetLanguageWords = messages('sheetLanguage', {
  label: 'Language of the sheet',
  kept: 'Kept with the client for the next visits',
  draft: 'No native speaker has checked this translation yet. The sheet says so.',
  draftShort: 'draft',
  draftConsent: 'No native speaker has checked this translation yet.',
  inYourWords: 'The same in your words. The client signs the other side.',
  inYourWordsOf: 'In your words: {title}',
  wording: 'Wording {version}',
  untranslated:
    '{count, plural, one {# line of yours is not translated} other {# lines of yours are not translated}}',
  untranslatedIs: 'They are printed as they are, with the name of their language: {lines}',
  formNotThere: 'Questions and consents are not there in {language} yet: choose another language.',
  notThere: 'This session has no sheet in {language}',
  notThereIs: 'It is printed in {own}. Choose another language, or translate the sheet in the protocol.',
});
