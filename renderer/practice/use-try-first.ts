import { useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import { problemTextOf } from '../problem-text.ts';
import type { ProblemText } from '../problem-text.ts';

/** Into the practice studio. What comes next is a state of the app. */
export const useTryFirst = (
  client: Client,
): { readonly making: boolean; readonly no: ProblemText | null; readonly begin: () => void } => {
  const [making, setMaking] = useState(false);
  const [no, setNo] = useState<ProblemText | null>(null);
  const begin = async (): Promise<void> => {
    setMaking(true);
    setNo(null);
    const reply = await client['practice.begin'](null);
    setMaking(false);
    if (!reply.ok) setNo(problemTextOf(reply.error));
  };
  return { making, no, begin: () => void begin() };
};
