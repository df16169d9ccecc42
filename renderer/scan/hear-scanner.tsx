import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useShell } from '../context.ts';
import { meaningOf } from './meaning.ts';
import type { ScannerAsk } from './meaning.ts';
import { guardScanner } from './scanner-guard.ts';
import { ScannerNotice } from './scanner-notice.tsx';
import { joinTakers } from './takers.ts';

interface ScannedPart {
  /** The ref of the part's own box. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** What there is to ask about the scanner; stands in the part. */
  readonly notice: ReactNode;
  /** A code that came into a field: pasted, or typed from under the bars. */
  readonly hear: (text: string) => void;
}

/** As long as the part is on the screen, what a scanner sends comes here, whichever field or button has focus. */
export const useScanned = (take: (code: string) => void): ScannedPart => {
  const { app } = useShell();
  const [ask, setAsk] = useState<ScannerAsk | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const taken = (code: string, asked: ScannerAsk | null): void => {
    setAsk(asked);
    take(code);
  };
  const latest = useRef(taken);
  useLayoutEffect(() => {
    latest.current = taken;
  });
  useEffect(
    () => joinTakers({ take: (code, asked) => latest.current(code, asked), box: () => box.current }),
    [],
  );
  return {
    box,
    hear: (text) => {
      const keys = [...text].map((letter) => ({ letter, code: '', shift: false }));
      const { code, ask: asked } = meaningOf(
        keys,
        app.now().settings.scanner ?? null,
        new Date().getFullYear(),
      );
      taken(code, asked);
    },
    notice:
      ask === null ? null : (
        <ScannerNotice
          ask={ask}
          onUse={(code) => taken(code, null)}
          onKeep={(setting) => void app.changeSettings({ scanner: setting })}
          onClose={() => setAsk(null)}
        />
      ),
  };
};

/** Once for the whole window behind the lock. */
export const useScannerGuard = (): void => {
  const { app } = useShell();
  useLayoutEffect(() => guardScanner(window, () => app.now().settings.scanner ?? null), [app]);
};
