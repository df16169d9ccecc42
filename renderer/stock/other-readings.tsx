import type { LotReading } from '../../shared/stock/code-reading.ts';
import { scanWords } from '../../shared/words/screens/scan.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';

interface OtherReadingsProps {
  /** What may be the lot, where the code did not say so. */
  readonly perhaps: string | null;
  /** Where two values run into each other, the other ways to part them. */
  readonly others: readonly LotReading[];
  readonly onLot: (lot: string) => void;
  readonly onReading: (reading: { readonly lot: string; readonly expiry?: string }) => void;
}

/** What else a scan can mean: a person looks at the label and says. */
export const OtherReadings = ({ perhaps, others, onLot, onReading }: OtherReadingsProps) => {
  const { t } = useWords();
  return (
    <>
      {perhaps !== null && (
        <div className="button-row">
          <Button size="small" onPress={() => onLot(perhaps)}>
            {t(scanWords.itIsTheLot({ text: perhaps }))}
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <Banner
          tone="caution"
          title={t(stockScreen.twoValuesRun)}
          actions={others.map(({ lot, expiry }) => (
            <Button
              key={`${lot} ${expiry ?? ''}`}
              size="small"
              onPress={() => onReading({ lot, ...(expiry === undefined ? {} : { expiry }) })}
            >
              {t(
                expiry === undefined
                  ? scanWords.theLotIs({ lot })
                  : scanWords.theLotIsWithDay({ lot, day: { day: expiry } }),
              )}
            </Button>
          ))}
        >
          {t(stockScreen.compareLotLabel)}
        </Banner>
      )}
    </>
  );
};
