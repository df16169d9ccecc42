import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { steady } from './steady.tsx';
import './button.css';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';

const Pressable = steady(AriaButton);

interface ButtonProps {
  readonly children: ReactNode;
  /** `from` is the button, for who asks where it stands. */
  readonly onPress?: ((from: Element) => void) | undefined;
  readonly look?: 'plain' | 'primary' | 'quiet' | 'stop' | undefined;
  /** normal: 56 px, small: 48 px (never smaller), large: 64 px. */
  readonly size?: 'normal' | 'small' | 'large' | undefined;
  /** Not offered now. Use `blocked` where the reason is shown beside it. */
  readonly isDisabled?: boolean | undefined;
  /** Looks held back and says so to assistive tools, but stays tappable: the tap tells what is missing. */
  readonly blocked?: boolean | undefined;
  /** Waiting for main: taps are ignored, focus stays. */
  readonly isPending?: boolean | undefined;
  readonly wide?: boolean | undefined;
  readonly icon?: ReactNode;
  readonly label?: Phrase | undefined;
  readonly describedBy?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly current?: 'page' | 'step' | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  /** The button of a form: Enter in any field presses it, and the form's own handler acts. */
  readonly submits?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/**
 * A button of at least 48 px, 56 px unless said otherwise. `label` replaces the spoken name only where the words do not suffice.
 * Waiting is ours, not the library's: that one leaves an unnamed picture in the page for each announcement.
 */
export const Button = ({
  children,
  onPress,
  look = 'plain',
  size = 'normal',
  isDisabled = false,
  blocked,
  isPending = false,
  wide,
  icon,
  label,
  describedBy,
  pressed,
  expanded,
  current,
  id,
  className,
  submits = false,
  ref,
}: ButtonProps) => {
  const { t } = useWords();
  return (
    <Pressable
      ref={ref ?? null}
      {...(id === undefined ? {} : { id })}
      className={classNames(
        'btn',
        look !== 'plain' && look,
        size !== 'normal' && size,
        wide && 'wide',
        blocked && 'blocked',
        className,
      )}
      isDisabled={isDisabled}
      type={submits && !isPending ? 'submit' : 'button'}
      {...(onPress && !isPending ? { onPress: ({ target }) => onPress(target) } : {})}
      {...(label === undefined ? {} : { 'aria-label': t(label) })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(current === undefined ? {} : { 'aria-current': current })}
      {...(blocked || isPending ? { 'aria-disabled': true } : {})}
      {...(isPending ? { 'data-pending': true } : {})}
    >
      {icon}
      {children}
    </Pressable>
  );
};
