import { useCallback, useEffect, useRef, useState } from 'react';
import type { RecallShown } from '../../shared/stock/recall/shown.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useShell } from '../context.ts';
import { sentenceOf } from '../problem-text.ts';
import { useMainChanged } from '../use-main-changed.ts';

/** How a person has put the reading right; begins anew with every other text. */
export interface ReachChoice {
  readonly without: readonly string[];
  readonly also: readonly string[];
  readonly exact: boolean;
}
export const asRead: ReachChoice = { without: [], also: [], exact: false };

export interface ReachQuestion {
  readonly text: string;
  readonly product: string | null;
  readonly choice: ReachChoice;
}

export const askOfQuestion = ({ text, product, choice }: ReachQuestion) => ({
  text: text.trim(),
  product,
  without: [...choice.without],
  also: [...choice.also],
  exact: choice.exact,
});

const enough = (text: string): boolean => text.replace(/[^\p{L}\p{N}]/gu, '').length >= 2;

interface Answer {
  readonly reach: RecallShown | null;
  readonly no: Phrase | null;
}
const nothing: Answer = { reach: null, no: null };

/** Asks main while one types; only the answer to the newest question is shown. */
export const useReach = (question: ReachQuestion): Answer & { readonly again: () => void } => {
  const { client } = useShell();
  const [answer, setAnswer] = useState(nothing);
  const newest = useRef(0);
  const ask = useCallback(() => {
    newest.current += 1;
    const mine = newest.current;
    if (!enough(question.text)) return;
    void client['stock.recallReach'](askOfQuestion(question)).then((reply) => {
      if (mine === newest.current)
        setAnswer(reply.ok ? { reach: reply.value, no: null } : { reach: null, no: sentenceOf(reply.error) });
    });
  }, [client, question]);
  useEffect(ask, [ask]);
  // While the lists are made the answer grows.
  useMainChanged('lists', ask);
  // And when the other tablets were heard again.
  useMainChanged('tablets', ask);
  return { ...(enough(question.text) ? answer : nothing), again: ask };
};
