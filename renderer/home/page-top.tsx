import type { ReactNode } from 'react';
import { HelpButton } from '../help/help-button.tsx';
import { useHelpPlace } from '../help/use-help-place.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { useHeadingFocus } from '../parts/use-start-focus.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';

interface PageTopProps {
  readonly title: Phrase;
  readonly eyebrow?: Phrase | undefined;
  readonly back?: { readonly words: Phrase; readonly run: () => void } | undefined;
  /** What the screen is called in its help, where its title is somebody's name. */
  readonly helpTitle?: Phrase | undefined;
  readonly children?: ReactNode;
}

/** The head of a screen. Focus begins at its heading, so that a screen reader and the keyboard start at the top. */
export const PageTop = ({ title, eyebrow, back, helpTitle, children }: PageTopProps) => {
  const { t } = useWords();
  const heading = useHeadingFocus();
  const place = useHelpPlace();
  return (
    <header className="page-top">
      <div className="page-head">
        <div className="page-title">
          {back && (
            <Button look="quiet" label={back.words} onPress={back.run}>
              <Icon name="back" size={24} />
            </Button>
          )}
          <div>
            {eyebrow !== undefined && <div className="eyebrow">{t(eyebrow)}</div>}
            <h1 ref={heading} tabIndex={-1}>
              <bdi>{t(title)}</bdi>
            </h1>
          </div>
        </div>
        {children !== undefined && children !== false && <div className="page-actions">{children}</div>}
      </div>
      {place !== null && <HelpButton at={place} screen={helpTitle ?? title} />}
    </header>
  );
};
