import { useRef } from 'react';
import { partWords } from '../../shared/words/screens/parts.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { Mark } from '../parts/mark.tsx';
import { usePageDown } from '../parts/use-page-down.ts';
import { useWords } from '../words.tsx';
import '../parts/notice-page.css';
import './stop-screen.css';

interface StopScreenProps {
  readonly title: string;
  readonly says: string;
  readonly whatToDo: string;
  readonly reference: string;
  readonly action?: { readonly words: string; readonly run: () => void } | undefined;
}

/** The app cannot go on by itself: what happened, what to do, and a reference to read out. */
export const StopScreen = ({ title, says, whatToDo, reference, action }: StopScreenProps) => {
  const { t } = useWords();

  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  return (
    <main className="notice-page">
      <div className="notice-card" role="alert">
        <Mark size={64} />
        <div className="stop-words">
          <span className="stop-icon">
            <Icon name="stop" size={28} />
          </span>
          <h1>{title}</h1>
        </div>
        <p className="stop-says">{says}</p>
        <p>{whatToDo}</p>
        <p className="small">
          {`${t(partWords.reference)} `}
          <b className="num stop-reference">{reference}</b>
        </p>
        {action && (
          <div>
            <Button ref={primary} look="primary" size="large" onPress={action.run}>
              {action.words}
            </Button>
          </div>
        )}
      </div>
    </main>
  );
};
