import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { Chip } from '../parts/chip.tsx';
import { useWords } from '../words.tsx';

const states = {
  returned: { tone: 'caution', words: deskScreen.stateReturned },
  answered: { tone: 'accent', words: deskScreen.stateAnswered },
  approved: { tone: 'good', words: deskScreen.stateApproved },
} as const;

/** Where the talk about a session stands. */
export const ReviewChip = ({ row }: { readonly row: Pick<CompletedRow, 'review'> }) => {
  const { t } = useWords();
  if (row.review === 'none') return null;
  const { tone, words } = states[row.review];
  return <Chip tone={tone}>{t(words)}</Chip>;
};
