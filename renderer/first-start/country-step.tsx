import { countryPacks } from '../../shared/protocol/default/packs.ts';
import type { CountryPack } from '../../shared/protocol/country-pack.ts';
import { Card } from '../parts/card.tsx';
import { isAddressNeeded } from '../../shared/people/studio.ts';
import { FormField } from '../parts/form-field.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import type { StepProps } from './step-props.ts';
import { packFacts } from './pack-facts.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { firstStartWords } from '../../shared/words/screens/first-start.ts';
import { useWords } from '../words.tsx';

const packs = Object.values(countryPacks);

/** The country pack, with what it changes and what that rests on. */
export const CountryStep = ({ form, set, issues }: StepProps) => {
  const { t } = useWords();
  return (
    <div className="set-up-fields">
      <ChoiceRow<CountryPack['id']>
        label={commonWords.country}
        choices={packs.map(({ id, name }) => ({ id, label: name }))}
        value={form.pack}
        onChange={(pack) => set({ pack })}
        error={issues['pack'] ?? null}
      />
      {isAddressNeeded(form.pack) && (
        <FormField
          label={firstStartWords.address}
          hint={firstStartWords.californiaPrintsIt}
          value={form.address}
          onChange={(address) => set({ address })}
          error={issues['address'] ?? null}
          maxLength={160}
          isRequired
        />
      )}
      {form.pack !== null && (
        <Card title={firstStartWords.whatThisChanges}>
          <dl className="pack-facts">
            {packFacts(countryPacks[form.pack]).map((fact, index) => (
              <div key={index}>
                <dt>{t(fact.what)}</dt>
                <dd className="pack-value num">{t(fact.value)}</dd>
                <dd className="small">{t(fact.source)}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </div>
  );
};
