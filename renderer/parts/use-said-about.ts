import { useState } from 'react';

/**
 * What was answered about a text, as long as that text stands there. An answer that comes late, when somebody has typed on, says
 * nothing about the new words: it is not shown.
 */
export const useSaidAbout = <T>(typed: string): readonly [T | null, (says: T | null) => void] => {
  const [said, setSaid] = useState<{ readonly about: string; readonly says: T | null } | null>(null);
  return [said?.about === typed ? said.says : null, (says) => setSaid({ about: typed, says })];
};
