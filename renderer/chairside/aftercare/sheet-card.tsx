import { useState } from 'react';
import { aftercareScreen as words } from '../../../shared/words/screens/aftercare.ts';
import { asBeforeWords } from '../../../shared/words/screens/as-before.ts';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { PaperNote } from '../../parts/field-note.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { flushDrafts } from '../../parts/use-draft.ts';
import { useSheet } from './use-sheet.ts';
import { SheetLanguage } from './sheet-language.tsx';
import { SheetPreview } from './sheet-preview.tsx';

/** What the prepared sheet says, before it is printed; nothing before it is prepared. */
export const PreparedSheet = () => {
  const sheet = useSheet();
  return sheet === null ? null : (
    <Card title={words.whatSheetSays} className="sheet-read">
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
      title={words.aftercareSheet}
      id="sheet"
      aside={
        prepared ? (
          <span className="small num">
            {t(words.preparedAt({ at: { at: prepared.at, zone: timeZone, as: 'clock' } }))}
          </span>
        ) : undefined
      }
    >
      <div className="form-rows">
        {prepared === null && <p>{t(words.madeFrom)}</p>}
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
          <Banner tone="caution" title={words.changedSince}>
            {t(words.prepareBefore)}
          </Banner>
        )}
        <SheetLanguage />
        <ChoiceRow
          label={words.sizeOfPrint}
          size="small"
          choices={[
            { id: 'normal', label: words.normalPrint },
            { id: 'large', label: words.largePrint },
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
            {t(prepared === null ? words.prepare : words.prepareAgain)}
          </Button>
        </div>
      </div>
    </Card>
  );
};
