import type { TextsOf } from '../../areas.ts';

export const sheetLanguage = {
  label: 'Idioma de la hoja',
  kept: 'Se guarda con el cliente para las próximas visitas',
  draft: 'Esta traducción aún no la ha revisado un hablante nativo. La hoja lo dice.',
  draftShort: 'borrador',
  draftConsent: 'Esta traducción aún no la ha revisado un hablante nativo.',
  inYourWords: 'Lo mismo en sus palabras. El cliente firma la otra cara.',
  inYourWordsOf: 'En sus palabras: {title}',
  wording: 'Texto {version}',
  untranslated:
    '{count, plural, one {# línea suya no está traducida} other {# líneas suyas no están traducidas}}',
  untranslatedIs: 'Se imprimen tal cual, con el nombre de su idioma: {lines}',
  formNotThere: 'Aún no hay preguntas ni consentimientos en {language}: elija otro idioma.',
  notThere: 'Esta sesión no tiene hoja en {language}',
  notThereIs: 'Se imprime en {own}. Elija otro idioma, o traduzca la hoja en el protocolo.',
} satisfies TextsOf<'sheetLanguage'>;
