import { useState } from 'react';
import { asBeforeWords } from '../../../shared/words/screens/as-before.ts';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { PaperNote } from '../../parts/field-note.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { flushDrafts } from '../../parts/use-draft.ts';
import { useSheet } from './use-sheet.ts';
import { SheetLanguage } from './sheet-language.tsx';
import { SheetPreview } from './sheet-preview.tsx';

/** What the prepared sheet says, before it is printed; nothing before it is prepared. */
export const PreparedSheet = () => {
  const sheet = useSheet();
  return sheet === null ? null : (
    <Card title="What the sheet says">
      <SheetPreview sheet={sheet} />
    </Card>
  );
};

/** Prepares the sheet. */
export const SheetCard = () => {
  const { view, data, client, heard, timeZone, protocol, saveField } = useSessionContext();
  const [busy, setBusy] = useState(false);
  const { t } = useWords();
  const prepared = data.sheet;
  const review = view.reviewOffer;
  const sheet = useSheet();
  const [size, setSize] = useState<'normal' | 'large'>(prepared?.largePrint ? 'large' : 'normal');
  const prepare = async () => {
    setBusy(true);
    await flushDrafts();
    // No other day was said: the studio's usual one is entered with the sheet that prints it.
    if (review !== null) await saveField('reviewOn', undefined, review);
    heard(await client['sheet.prepare']({ session: view.session, largePrint: size === 'large' }));
    setBusy(false);
  };
  return (
    <Card
      title="Aftercare sheet"
      id="sheet"
      aside={
        prepared ? (
          <span className="small num">{`prepared ${clockText(timeZone, prepared.at)}`}</span>
        ) : undefined
      }
    >
      <div className="form-rows">
        {prepared === null && (
          <p>The sheet is made from this session: zones, lots, and real dates for every step.</p>
        )}
        {review !== null && (
          <p className="says">
            {t(
              asBeforeWords.reviewWithSheet({
                days: protocol.limits.reviewDays.value,
                day: { day: review },
              }),
            )}
          </p>
        )}
        {prepared !== null && !view.closing.sheetReady && (
          <Banner tone="caution" title="Something that is printed has changed since.">
            Prepare the sheet again before you hand it over.
          </Banner>
        )}
        <SheetLanguage />
        <ChoiceRow
          label="Size of print"
          size="small"
          choices={[
            { id: 'normal', label: 'Normal, two sides' },
            { id: 'large', label: 'Large print, more pages' },
          ]}
          value={size}
          onChange={setSize}
        />
        {sheet !== null && <PaperNote text={JSON.stringify(sheet)} />}
        <div className="button-row">
          <Button
            look={view.closing.sheetReady ? 'plain' : 'primary'}
            isPending={busy}
            onPress={() => void prepare()}
          >
            {prepared === null ? 'Prepare the sheet' : 'Prepare it again'}
          </Button>
        </div>
      </div>
    </Card>
  );
};
