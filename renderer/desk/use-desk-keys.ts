import { useEffect, useEffectEvent } from 'react';

interface DeskKeys {
  readonly down: () => void;
  readonly up: () => void;
  readonly approve: () => void;
  readonly giveBack: () => void;
  readonly filter: () => void;
}

const actOf = (keys: DeskKeys, key: string): (() => void) | undefined =>
  ({ j: keys.down, k: keys.up, a: keys.approve, r: keys.giveBack, '/': keys.filter })[key];

/** One key for each act of the desk, while nobody types and no question stands over the screen. */
export const useDeskKeys = (keys: DeskKeys): void => {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
    const at = event.target as Element | null;
    if (at?.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"]')) return;
    if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
    const act = actOf(keys, event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
};
