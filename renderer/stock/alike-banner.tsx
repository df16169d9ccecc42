import type { LookAlike } from '../../shared/ipc/stock-channels.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { lotLine } from './lot-words.ts';

interface AlikeBannerProps {
  readonly alike: LookAlike;
  readonly typed: string;
  readonly onTake: (lot: string) => void;
  readonly onKeep: () => void;
}

/** O or 0, I or 1: a lot that looks like a known one is asked about once, never changed by itself. */
export const AlikeBanner = ({ alike: { says, known }, typed, onTake, onKeep }: AlikeBannerProps) => (
  <Banner
    tone="caution"
    title={says}
    actions={
      <>
        {known.map((row) => (
          <Button
            key={row.lot.id}
            size="small"
            onPress={() => onTake(row.lot.lot)}
          >{`It is ${row.lot.lot}`}</Button>
        ))}
        <Button size="small" onPress={onKeep}>{`No, it is ${typed}`}</Button>
      </>
    }
  >
    {known.map((row) => `${row.title}, ${lotLine(row)}`).join('. ')}
  </Banner>
);
