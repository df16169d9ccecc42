import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { steady } from './steady.tsx';
import './chip.css';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';

const Pressable = steady(AriaButton);

export type Tone = 'normal' | 'good' | 'caution' | 'stop' | 'accent';

/** A short status in words. Colour never says anything the words do not. */
export const Chip = ({
  tone = 'normal',
  children,
  icon,
  title,
}: {
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly title?: Phrase | undefined;
}) => {
  const { t } = useWords();
  return (
    <span
      className={classNames('chip', tone !== 'normal' && tone)}
      title={title === undefined ? undefined : t(title)}
    >
      {icon}
      {children}
    </span>
  );
};

interface ChipButtonProps {
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly onPress: () => void;
  readonly label?: Phrase | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly isPending?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A chip that is tapped: 48 px high. */
export const ChipButton = ({
  tone = 'normal',
  children,
  icon,
  onPress,
  label,
  pressed,
  expanded,
  isPending = false,
  ref,
}: ChipButtonProps) => {
  const { t } = useWords();
  return (
    <Pressable
      ref={ref ?? null}
      className={classNames('chip', 'tappable', tone !== 'normal' && tone)}
      {...(isPending ? { 'aria-disabled': true } : { onPress })}
      {...(label === undefined ? {} : { 'aria-label': t(label) })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      {icon}
      {children}
    </Pressable>
  );
};
