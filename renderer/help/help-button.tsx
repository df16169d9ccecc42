import { useEffect, useState } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { helpWords } from '../../shared/words/screens/help.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { helpAt } from './help-places.ts';
import type { HelpPlace } from './help-places.ts';
import './help-button.css';

interface HelpButtonProps {
  readonly at: HelpPlace;
  readonly screen: Phrase;
}

/** What the screen one stands on is for, how it is done, what to know: by one button in the same corner, or by F1. */
export const HelpButton = ({ at, screen }: HelpButtonProps) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      // A question that is open is answered first.
      if (event.key !== 'F1' || document.querySelector('.dialog, .take') !== null) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button look="quiet" className="help-button" label={helpWords.help} onPress={() => setOpen(true)}>
        <Icon name="help" size={24} />
      </Button>
      <Dialog
        title={helpWords.about({ screen: t(screen) })}
        isOpen={open}
        onClose={close}
        actions={
          <Button look="primary" onPress={close}>
            {t(commonWords.close)}
          </Button>
        }
      >
        {helpAt[at].map((paragraph) => (
          <p key={t(paragraph)}>{t(paragraph)}</p>
        ))}
        <p className="small">{t(helpWords.key)}</p>
      </Dialog>
    </>
  );
};
