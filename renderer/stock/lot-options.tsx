import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { LotOffer, LotRow } from '../../shared/stock/pages.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { footerScreenWords } from '../../shared/words/screens/footer.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';
import { lotLine } from './lot-words.ts';

interface LotOptionsProps {
  readonly label: Phrase;
  readonly offer: LotOffer;
  readonly chosen: string | null;
  readonly isTyping: boolean;
  readonly onChoose: (row: LotRow) => void;
}

/** So many at first sight; the rest is one tap away. */
const inSight = 3;

/** Usable lots to choose from, and behind them the others with the reason why they cannot be. */
export const LotOptions = ({
  label,
  offer: { usable, unusable, unusableMore },
  chosen,
  isTyping,
  onChoose,
}: LotOptionsProps) => {
  const { t } = useWords();

  const [all, setAll] = useState(false);
  // The chosen one is never hidden.
  const shown = usable.filter((row, index) => all || index < inSight || row.lot.id === chosen);
  const hidden = usable.length - shown.length + unusable.length + unusableMore;
  if (usable.length + unusable.length === 0) return null;
  return (
    <>
      {usable.length > 0 && !isTyping && (
        <RadioGroup
          className="lot-options"
          aria-label={t(label)}
          value={chosen ?? ''}
          onChange={(id) => {
            const row = usable.find(({ lot }) => lot.id === id);
            if (row !== undefined) onChoose(row);
          }}
        >
          {shown.map((row) => (
            <Radio key={row.lot.id} value={row.lot.id} className="lot-option">
              <span className="lot-dot" aria-hidden="true" />
              <span className="lot-words">
                <b dir="auto">{row.title}</b>
                <span className="small num">{t(lotLine(row))}</span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      {all && unusable.length > 0 && (
        <ul className="lot-options" aria-label={t(stockScreen.lotsCannotBeUsed)}>
          {unusable.map((row) => (
            <li key={row.lot.id} className="lot-option no">
              <span className="lot-words">
                <b dir="auto">{row.title}</b>
                <span className="small num">{t(lotLine(row))}</span>
                <span className="lot-why">{row.usability.usable ? '' : t(row.usability.says)}</span>
              </span>
            </li>
          ))}
          {unusableMore > 0 && (
            <li className="small num">{t(footerScreenWords.andMore({ count: unusableMore }))}</li>
          )}
        </ul>
      )}
      {(hidden > 0 || all) && (
        <div>
          <Button size="small" look="quiet" expanded={all} onPress={() => setAll(!all)}>
            {all
              ? t(stockScreen.showFewerLots)
              : hidden === unusable.length + unusableMore
                ? t(stockScreen.lotsCannotBeUsedCount({ hidden }))
                : t(stockScreen.moreLots({ hidden }))}
          </Button>
        </div>
      )}
    </>
  );
};
