import { Component } from 'react';
import type { ReactNode } from 'react';
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
        says="Stipple could not draw this screen."
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
  readonly says: string;
  readonly onRestart: () => void;
}) => (
  <StopScreen
    title="Stipple has stopped"
    says={says}
    whatToDo="Everything that was shown as saved is saved. Restart, and go on where you were. If it happens again, note the reference."
    reference={reference}
    action={{ words: 'Restart at the same place', run: onRestart }}
  />
);
