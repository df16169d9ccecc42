import type { Translation } from '../../shared/protocol/schema.ts';
import { commaList } from '../../shared/words/message.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { Button } from '../parts/button.tsx';
import { MultiChoice } from '../parts/multi-choice.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';

type Language = Pick<Translation, 'language' | 'name'>;

interface StillFitsProps {
  /** Where clients would read the words as they stand in the protocol's own language. */
  readonly behind: readonly Language[];
  /** Where there is a translation of the words as they were. */
  readonly had: readonly Language[];
  /** Of which somebody said that it still fits. */
  readonly fits: readonly string[];
  readonly onFits: (languages: readonly string[]) => void;
}

/** New words with translations of the old ones: a typo that is mended changes nothing that was said, and only a person can tell. */
export const StillFits = ({ behind, had, fits, onFits }: StillFitsProps) => {
  const { t } = useWords();
  const { isReadOnly } = useEditing();
  if (behind.length === 0 && had.length === 0) return null;
  return (
    <div className="lags" role="status">
      {behind.length > 0 && (
        <p className="small">{t(words.lagsIn({ languages: commaList(behind.map(({ name }) => name)) }))}</p>
      )}
      {had.length > 0 && !isReadOnly && (
        <div className="still-fits">
          <MultiChoice
            label={words.stillFits}
            choices={had.map(({ language, name }) => ({ id: language, label: name }))}
            value={fits}
            onChange={onFits}
            hint={words.stillFitsHint}
          />
          {had.length > 1 && fits.length < had.length && (
            <Button size="small" onPress={() => onFits(had.map(({ language }) => language))}>
              {t(words.stillFitsAll)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
