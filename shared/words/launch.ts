import { englishOf, messages } from './message.ts';
import type { Sentence } from './message.ts';

/** Said in a box of the system, before any language was chosen. */
export const launchWords = messages('launch', {
  title: 'Stipple does not start like this',
  refused:
    'Stipple was started with {words}, which could let another program read the record. Nothing was opened. Start it by its own icon, with nothing added.',
  refusedSandbox:
    'Stipple was started with {words}, which could let another program read the record. Nothing was opened. Start it by its own icon, with nothing added. On Linux, install the .deb package, which keeps the protection that was switched off here, and do not start Stipple as root.',
  cannotStart: 'Stipple cannot start',
  startFailed:
    'Something went wrong while starting. Nothing in the record was changed. Reference {reference}.',
});

/** What stood beside the name of the app when it was started, and why it goes no further. */
export const launchRefused = (refused: readonly string[]): Sentence => {
  const words = refused.map((word) => `"${word.slice(0, 80)}"`).join(', ');
  return refused.some((word) => word.includes('no-sandbox'))
    ? launchWords.refusedSandbox({ words })
    : launchWords.refused({ words });
};

/** In English, of messages whose values are words: said before anything else of the app is loaded. */
export const beforeLanguage = ({ id, values = {} }: Sentence): string =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
    englishOf(id) ?? id,
  );
