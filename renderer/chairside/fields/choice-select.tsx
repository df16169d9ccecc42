import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import type { Phrase } from '../../../shared/words/message.ts';
import { commonWords } from '../../../shared/words/screens/common.ts';
import type { Choice } from '../../parts/choice-row.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import './choice-select.css';

interface ChoiceSelectProps {
  readonly label: Phrase;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly hint?: Phrase | undefined;
  readonly open?: boolean | undefined;
  readonly placeholder?: string | undefined;
}

/** One of many: a list that opens. */
export const ChoiceSelect = ({
  label,
  choices,
  value,
  onChange,
  hint,
  open,
  placeholder,
}: ChoiceSelectProps) => {
  const { t } = useWords();
  return (
    <Select
      className="field choice-select"
      value={value}
      onChange={(chosen) => {
        if (typeof chosen === 'string' && chosen !== value) onChange(chosen);
      }}
      placeholder={placeholder ?? t(commonWords.choose)}
      {...(open ? { 'data-open': true } : {})}
    >
      <Label className="field-label">{t(label)}</Label>
      <Button className="btn choice-select-button">
        <SelectValue className="choice-select-value" />
        <Icon name="down" />
      </Button>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {t(hint)}
        </Text>
      )}
      <Popover className="choice-select-list">
        <ListBox>
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.id}
              id={choice.id}
              textValue={t(choice.label)}
              className="choice-select-item"
            >
              <span>{t(choice.label)}</span>
              {choice.hint !== undefined && <span className="small">{t(choice.hint)}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
};
