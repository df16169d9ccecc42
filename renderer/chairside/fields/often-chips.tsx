import type { FieldDef } from '../../../shared/session/field.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { valueText } from '../value-text.ts';

/** Numbers that are met again and again: a tap instead of typing. */
const often: Readonly<Record<string, readonly number[]>> = { stubbleMm: [0, 0.5, 1, 2, 3] };

export const OftenChips = ({ def, value }: { readonly def: FieldDef; readonly value: unknown }) => {
  const { t } = useWords();
  const { protocol, saveField } = useSessionContext();
  const numbers = often[def.id];
  if (numbers === undefined) return null;
  return (
    <div className="often-chips" role="group" aria-label={t(def.label)}>
      {numbers.map((number) => (
        <Button
          key={number}
          size="small"
          className="num"
          pressed={value === number}
          onPress={() => void saveField(def.id, undefined, number)}
        >
          {t(valueText(protocol, def.id, number))}
        </Button>
      ))}
    </div>
  );
};
