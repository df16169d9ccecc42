import type { ReactNode } from 'react';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { useWords } from '../words.tsx';

/** A list of which the first lines stand beside the rest of the page; the others are one tap away. */
export const Folded = ({
  lines,
  first,
}: {
  readonly lines: readonly ReactNode[];
  readonly first: number;
}) => {
  const { t } = useWords();
  return (
    <>
      <ul className="plain-lines">{lines.slice(0, first)}</ul>
      {lines.length > first && (
        <details className="more">
          <summary>{t(deskScreen.moreEntries({ count: lines.length - first }))}</summary>
          <ul className="plain-lines">{lines.slice(first)}</ul>
        </details>
      )}
    </>
  );
};
