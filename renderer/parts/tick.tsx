import { useEffect, useRef } from 'react';
import { Checkbox } from 'react-aria-components';
import { focusNextOpen } from './focus-next-open.ts';
import { Icon } from './icons.tsx';
import './tick.css';

interface TickProps {
  readonly children: string;
  /** Main's value; the tick appears when it is stored. */
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
  /** "14:12 · Dana" */
  readonly who?: string | undefined;
  readonly id?: string | undefined;
  /** Counts as open while it is not on; off for optional ones and for signs one hopes not to see. */
  readonly isWanted?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly tone?: 'normal' | 'stop' | undefined;
}

/** A row of a checklist, 62 px. After a tick focus goes on to the next open item. */
export const Tick = ({
  children,
  isOn,
  onChange,
  who,
  id,
  isWanted = true,
  isDisabled = false,
  tone = 'normal',
}: TickProps) => {
  const row = useRef<HTMLDivElement>(null);
  const was = useRef(isOn);
  useEffect(() => {
    const turnedOn = isOn && !was.current;
    was.current = isOn;
    if (turnedOn && isWanted && row.current?.contains(document.activeElement)) focusNextOpen(row.current);
  }, [isOn, isWanted]);
  return (
    <div ref={row} id={id} className="tick" {...(isWanted && !isOn ? { 'data-open': true } : {})}>
      <Checkbox
        className="tick-row"
        isSelected={isOn}
        onChange={onChange}
        isDisabled={isDisabled}
        data-tone={tone}
      >
        <span className="tick-box" aria-hidden="true">
          {isOn && <Icon name="check" size={22} />}
        </span>
        <span className="tick-text">{children}</span>
        {who !== undefined && <span className="tick-who num">{who}</span>}
      </Checkbox>
    </div>
  );
};
