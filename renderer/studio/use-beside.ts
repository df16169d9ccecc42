import { useState } from 'react';
import { useEditing } from './edit-context.ts';

/** The languages in which a translation is refused, of those a card shows: `within` is a path below the language. */
export const languagesRefused = (paths: readonly string[], within: RegExp): readonly string[] => [
  ...new Set(
    paths.flatMap((path) => {
      const [, language, below = ''] = /^translations\.@([^.]+)\.(.+)$/.exec(path) ?? [];
      return language !== undefined && within.test(below) ? language : [];
    }),
  ),
];

/**
 * Which language stands beside the words of a card: the one that was chosen, until main refuses something in another one, which then
 * comes before the eyes. Typing into it takes nothing away again.
 */
export const useBeside = (within: RegExp): readonly [string, (language: string) => void] => {
  const { issues } = useEditing();
  const refused = languagesRefused(Object.keys(issues), within);
  const [seen, setSeen] = useState(refused);
  const [beside, setBeside] = useState(refused[0] ?? '');
  if (refused.join(' ') !== seen.join(' ')) {
    setSeen(refused);
    const fresh = refused.find((language) => !seen.includes(language));
    if (fresh !== undefined && !refused.includes(beside)) setBeside(fresh);
  }
  return [beside, setBeside];
};
