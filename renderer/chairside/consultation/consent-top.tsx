import type { ReactNode } from 'react';
import type { Phrase } from '../../../shared/words/message.ts';
import { consentScreen } from '../../../shared/words/screens/consent.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { stateOf, toneOf } from './consent-state.ts';
import type { Given } from './consent-state.ts';

interface ConsentTopProps {
  readonly title: Phrase;
  readonly given: Given;
  readonly needed: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Below the title: who watched, and what was agreed before. */
  readonly children?: ReactNode;
}

/** Title of a consent, where it stands, and the one button that opens its words. */
export const ConsentTop = ({ title, given, needed, isOpen, onToggle, children }: ConsentTopProps) => {
  const { timeZone } = useSessionContext();
  const { t } = useWords();
  const [does, doesTo] = isOpen
    ? [consentScreen.close, consentScreen.closeOf]
    : given
      ? [consentScreen.again, consentScreen.againOf]
      : [consentScreen.read, consentScreen.readOf];
  return (
    <div className="consent-top">
      <div className="consent-said">
        <h3>{t(title)}</h3>
        {children}
      </div>
      <div className="button-row">
        <Chip tone={toneOf(given, needed)}>{t(stateOf(given, needed, timeZone))}</Chip>
        <Button size="small" expanded={isOpen} label={t(doesTo({ title }))} onPress={onToggle}>
          {t(does)}
        </Button>
      </div>
    </div>
  );
};
