import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './card.css';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';

interface CardProps {
  readonly title?: Phrase | undefined;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly tone?: 'normal' | 'caution' | 'stop' | undefined;
}

/** A titled part of a screen: a region named by its heading. */
export const Card = ({ title, aside, children, id, className, tone = 'normal' }: CardProps) => {
  const { t } = useWords();
  const heading = useId();
  return (
    <section
      id={id}
      className={classNames('card', tone !== 'normal' && tone, className)}
      {...(title === undefined ? {} : { 'aria-labelledby': heading })}
    >
      {title !== undefined && (
        <div className="card-top">
          <h2 id={heading}>{t(title)}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
};
