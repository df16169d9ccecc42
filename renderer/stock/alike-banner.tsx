import type { LookAlike } from '../../shared/ipc/stock-channels.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';
import { lotLine } from './lot-words.ts';

interface AlikeBannerProps {
  readonly alike: LookAlike;
  readonly typed: string;
  readonly onTake: (lot: string) => void;
  readonly onKeep: () => void;
}

/** O or 0, I or 1: a lot that looks like a known one is asked about once, never changed by itself. */
export const AlikeBanner = ({ alike: { says, known }, typed, onTake, onKeep }: AlikeBannerProps) => {
  const { t } = useWords();
  return (
    <Banner
      tone="caution"
      title={says}
      actions={
        <>
          {known.map((row) => (
            <Button key={row.lot.id} size="small" onPress={() => onTake(row.lot.lot)}>
              {t(stockScreen.itIs({ lot: row.lot.lot }))}
            </Button>
          ))}
          <Button size="small" onPress={onKeep}>
            {t(stockScreen.noItIs({ typed }))}
          </Button>
        </>
      }
    >
      {known.map((row) => t(stockScreen.namedLot({ title: row.title, lot: lotLine(row) }))).join('. ')}
    </Banner>
  );
};
