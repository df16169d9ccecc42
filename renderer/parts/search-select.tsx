import {
  Button as AriaButton,
  ComboBox,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';
import { FieldNote } from './field-note.tsx';
import { Icon } from './icons.tsx';
import './field.css';
import './search-select.css';

interface SearchSelectProps {
  readonly label: Phrase;
  readonly options: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: Phrase | undefined;
  readonly error?: Phrase | null | undefined;
}

/** One of very many: type a part of it, or open the list. */
export const SearchSelect = ({ label, options, value, onChange, hint, error = null }: SearchSelectProps) => {
  const { t } = useWords();
  return (
    <ComboBox
      className="field"
      defaultItems={options.map((id) => ({ id }))}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      menuTrigger="focus"
      isInvalid={error !== null}
      validationBehavior="aria"
      isRequired
    >
      <div className="field-top">
        <Label>{t(label)}</Label>
      </div>
      <Group className="select-box">
        <Input className="field-input" spellCheck={false} />
        <AriaButton className="select-open">
          <Icon name="down" />
        </AriaButton>
      </Group>
      <FieldNote error={error} hint={hint} />
      <Popover className="select-list">
        <ListBox>
          {(item: { readonly id: string }) => (
            <ListBoxItem className="select-item" textValue={item.id}>
              {item.id.replaceAll('_', ' ')}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
