import { countryPacks } from '../../shared/protocol/default/packs.ts';
import type { CountryPack } from '../../shared/protocol/schema.ts';
import { Card } from '../parts/card.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import type { StepProps } from './step-props.ts';
import { packFacts } from './pack-facts.ts';

const packs = Object.values(countryPacks);

/** The country pack, with what it changes and what that rests on. */
export const CountryStep = ({ form, set, issues }: StepProps) => (
  <div className="set-up-fields">
    <ChoiceRow<CountryPack['id']>
      label="Country"
      choices={packs.map(({ id, name }) => ({ id, label: name }))}
      value={form.pack}
      onChange={(pack) => set({ pack })}
      error={issues['pack'] ?? null}
    />
    {form.pack !== null && (
      <Card title="What this changes">
        <dl className="pack-facts">
          {packFacts(countryPacks[form.pack]).map((fact) => (
            <div key={fact.what}>
              <dt>{fact.what}</dt>
              <dd className="pack-value num">{fact.value}</dd>
              <dd className="small">{fact.source}</dd>
            </div>
          ))}
        </dl>
      </Card>
    )}
  </div>
);
