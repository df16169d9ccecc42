import type { SessionKind } from '../session/opening.ts';
import { clientCopyWords as words } from '../words/client-copy.ts';
import type { Phrase } from '../words/message.ts';
import { kindLabels } from '../words/session-kinds.ts';
import type { Speak } from '../words/speak.ts';

/** What sort of visit it was; of a newer version's sort the code alone. */
export const kindSays = (kind: string, say: Speak): string => {
  const label = kindLabels[kind as SessionKind] as (typeof kindLabels)[SessionKind] | undefined;
  return label === undefined ? kind : say(label);
};

const ways: Readonly<Record<string, Phrase>> = {
  printed: words.printed,
  saved: words.saved,
  datesSaved: words.datesSaved,
};
/** How a sheet was given. */
export const givenSays = (how: string): Phrase => ways[how] ?? how;
