import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { useWords } from '../words.tsx';
import { Chip } from '../parts/chip.tsx';

/** How a session ended; anything but "closed" stands out. */
export const EndingChip = ({ row }: { readonly row: CompletedRow }) => {
  const { t } = useWords();
  return (
    <Chip tone={row.ending === 'closed' ? 'good' : row.ending === 'abandoned' ? 'stop' : 'caution'}>
      {t(row.endingSays)}
    </Chip>
  );
};
