import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { steady } from './steady.tsx';
import './chip.css';

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
  readonly title?: string | undefined;
}) => (
  <span className={classNames('chip', tone !== 'normal' && tone)} title={title}>
    {icon}
    {children}
  </span>
);

export interface ChipButtonProps {
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly onPress: () => void;
  readonly label?: string | undefined;
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
}: ChipButtonProps) => (
  <Pressable
    ref={ref ?? null}
    className={classNames('chip', 'tappable', tone !== 'normal' && tone)}
    {...(isPending ? { 'aria-disabled': true } : { onPress })}
    {...(label === undefined ? {} : { 'aria-label': label })}
    {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
  >
    {icon}
    {children}
  </Pressable>
);
