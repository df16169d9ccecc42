import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { Chip } from '../parts/chip.tsx';

/** How a session ended; anything but "closed" stands out. */
export const EndingChip = ({ row }: { readonly row: CompletedRow }) => (
  <Chip tone={row.ending === 'closed' ? 'good' : row.ending === 'abandoned' ? 'stop' : 'caution'}>
    {row.endingSays}
  </Chip>
);
