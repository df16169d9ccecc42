import { Component } from 'react';
import type { ReactNode } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { useWords } from '../words.tsx';
import { StopScreen } from './stop-screen.tsx';

interface Props {
  readonly children: ReactNode;
  readonly onRestart: () => void;
}
interface State {
  readonly reference: string | null;
}

/** What a person can read out to someone who helps: a time and a few letters, nothing personal. */
const referenceOf = (error: unknown): string => {
  const text = error instanceof Error ? `${error.name}${error.message}` : String(error);
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_679_616;
  return `window-${sum.toString(36).padStart(4, '0')}`;
};

/** React offers no other way than a class to catch what breaks while drawing. */
export class Boundary extends Component<Props, State> {
  override state: State = { reference: null };

  static getDerivedStateFromError(error: unknown): State {
    return { reference: referenceOf(error) };
  }

  override render(): ReactNode {
    if (this.state.reference === null) return this.props.children;
    return (
      <DefectScreen
        reference={this.state.reference}
        says={partWords.couldNotDraw}
        onRestart={this.props.onRestart}
      />
    );
  }
}

/** Something of ours broke. What was saved is saved; the restart leads back to the same place. */
export const DefectScreen = ({
  reference,
  says,
  onRestart,
}: {
  readonly reference: string;
  readonly says: Phrase;
  readonly onRestart: () => void;
}) => {
  const { t } = useWords();
  return (
    <StopScreen
      title={t(partWords.stopped)}
      says={t(says)}
      whatToDo={t(partWords.stoppedWhatToDo)}
      reference={reference}
      action={{ words: t(partWords.restart), run: onRestart }}
    />
  );
};
