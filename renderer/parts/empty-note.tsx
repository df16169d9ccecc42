import type { ReactNode } from 'react';
import './empty-note.css';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';

/** Empty is a state too: says what there is not, and what to do next. */
export const EmptyNote = ({
  title,
  children,
  action,
}: {
  readonly title: Phrase;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) => {
  const { t } = useWords();
  return (
    <div className="empty-note">
      <svg width="56" height="40" viewBox="0 0 56 40" aria-hidden="true" focusable="false" fill="var(--edge)">
        {Array.from({ length: 28 }, (_, index) => {
          const [column, row] = [index % 7, Math.floor(index / 7)];
          return (
            <circle
              key={index}
              cx={5 + column * 7.6 + (row % 2) * 3.2}
              cy={6 + row * 9}
              r={2.5 - column * 0.3}
            />
          );
        })}
      </svg>
      <div>
        <h3>{t(title)}</h3>
        <p className="small">{children}</p>
      </div>
      {action}
    </div>
  );
};
