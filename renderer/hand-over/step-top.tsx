import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { useHeadingFocus } from '../parts/use-start-focus.ts';

/** How far one is, and the way back. */
export const StepTop = ({
  count,
  back,
  onBack,
}: {
  readonly count: string;
  readonly back: string;
  readonly onBack: (() => void) | null;
}) => (
  <div className="hand-over-top">
    <span className="num">{count}</span>
    {onBack && (
      <Button look="quiet" icon={<Icon name="back" />} onPress={onBack}>
        {back}
      </Button>
    )}
  </div>
);

/** Each page begins at its heading: there a screen reader and the keyboard start. */
export const StepHeading = ({
  children,
  lang,
  className,
}: {
  readonly children: ReactNode;
  readonly lang?: string;
  readonly className?: string;
}) => {
  const heading = useHeadingFocus();
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      {...(lang === undefined ? {} : { lang })}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </h1>
  );
};
