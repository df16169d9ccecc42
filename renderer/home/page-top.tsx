import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { useHeadingFocus } from '../parts/use-start-focus.ts';

export interface PageTopProps {
  readonly title: string;
  readonly eyebrow?: string | undefined;
  readonly back?: { readonly words: string; readonly run: () => void } | undefined;
  readonly children?: ReactNode;
}

/** The head of a screen. Focus begins at its heading, so that a screen reader and the keyboard start at the top. */
export const PageTop = ({ title, eyebrow, back, children }: PageTopProps) => {
  const heading = useHeadingFocus();
  return (
    <header className="page-top">
      <div className="page-title">
        {back && (
          <Button look="quiet" label={back.words} onPress={back.run}>
            <Icon name="back" size={24} />
          </Button>
        )}
        <div>
          {eyebrow !== undefined && <div className="eyebrow">{eyebrow}</div>}
          <h1 ref={heading} tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
        </div>
      </div>
      {children !== undefined && <div className="page-actions">{children}</div>}
    </header>
  );
};
