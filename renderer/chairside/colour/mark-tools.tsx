import type { SampleKind } from '../../../shared/colour/sample.ts';
import { kindNames } from '../../../shared/words/colour.ts';
import { readingWords as words } from '../../../shared/words/screens/colour-reading.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import type { Mark } from './marks.ts';

interface MarkToolsProps {
  readonly marks: readonly Mark[];
  readonly more: readonly { readonly kind: SampleKind; readonly zone?: string }[];
  readonly chosen: string;
  readonly nameOf: (mark: Mark) => string;
  readonly onChoose: (id: string) => void;
  readonly onSize: (by: 1 | -1) => void;
  readonly onAdd: (kind: SampleKind, zone: string | undefined) => void;
  readonly onRemove: () => void;
}

/** Which mark is in hand, its size, and what else could be marked. */
export const MarkTools = ({
  marks,
  more,
  chosen,
  nameOf,
  onChoose,
  onSize,
  onAdd,
  onRemove,
}: MarkToolsProps) => {
  const { t } = useWords();
  return (
    <>
      <ChoiceRow
        label={words.markInHand}
        size="small"
        choices={marks.map((mark) => ({ id: mark.id, label: nameOf(mark) }))}
        value={chosen}
        onChange={onChoose}
        hint={words.tapThePhoto}
      />
      <div className="button-row">
        <Button icon={<Icon name="minus" />} label={t(words.smallerMark)} onPress={() => onSize(-1)}>
          {t(words.smaller)}
        </Button>
        <Button icon={<Icon name="plus" />} label={t(words.largerMark)} onPress={() => onSize(1)}>
          {t(words.larger)}
        </Button>
        {chosen !== 'card' && marks.length > 2 && (
          <Button look="quiet" onPress={onRemove}>
            {t(words.leaveOut)}
          </Button>
        )}
      </div>
      {more.length > 0 && (
        <div className="button-row">
          {more.map(({ kind, zone }) => (
            <Button
              key={`${kind}-${zone ?? ''}`}
              size="small"
              icon={<Icon name="plus" />}
              onPress={() => onAdd(kind, zone)}
            >
              {t(
                words.mark({
                  what:
                    zone === undefined ? kindNames[kind] : nameOf({ id: '', kind, zone, x: 0, y: 0, r: 0 }),
                }),
              )}
            </Button>
          ))}
        </div>
      )}
    </>
  );
};
