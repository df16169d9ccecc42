import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Up and down arrows walk from the field into the list of buttons below it and back. */
export const useArrowWalk = (stops: string): RefObject<HTMLElement | null> => {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const inside = box.current;
    const walk = (event: KeyboardEvent): void => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const all = [...(inside?.querySelectorAll<HTMLElement>(stops) ?? [])];
      const here = all.findIndex((one) => one === document.activeElement);
      const next = all[here + (event.key === 'ArrowDown' ? 1 : -1)];
      if (here === -1 || !next) return;
      event.preventDefault();
      next.focus();
    };
    inside?.addEventListener('keydown', walk);
    return () => inside?.removeEventListener('keydown', walk);
  }, [stops]);
  return box;
};
