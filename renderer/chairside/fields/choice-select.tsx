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
import type { Choice } from '../../parts/choice-row.tsx';
import { Icon } from '../../parts/icons.tsx';
import './choice-select.css';

interface ChoiceSelectProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
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
  placeholder = 'Choose',
}: ChoiceSelectProps) => (
  <Select
    className="field choice-select"
    value={value}
    onChange={(chosen) => {
      if (typeof chosen === 'string' && chosen !== value) onChange(chosen);
    }}
    placeholder={placeholder}
    {...(open ? { 'data-open': true } : {})}
  >
    <Label className="field-label">{label}</Label>
    <Button className="btn choice-select-button">
      <SelectValue className="choice-select-value" />
      <Icon name="down" />
    </Button>
    {hint !== undefined && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
    <Popover className="choice-select-list">
      <ListBox>
        {choices.map((choice) => (
          <ListBoxItem key={choice.id} id={choice.id} textValue={choice.label} className="choice-select-item">
            <span>{choice.label}</span>
            {choice.hint !== undefined && <span className="small">{choice.hint}</span>}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  </Select>
);
