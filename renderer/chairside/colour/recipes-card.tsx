import type { ColourPage, RecipeOption, ZoneProposal } from '../../../shared/colour/page.ts';
import { dropsOf } from '../../../shared/colour/dilution.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useSessionContext } from '../session-context.ts';
import { ColourSwatch } from './colour-swatch.tsx';
import { recipeOf } from './recipe.ts';
import type { Recipe } from './recipe.ts';
import { ratioText } from './starting-ratio.ts';
import { unbroken } from './unbroken.ts';

interface OptionProps {
  readonly page: ColourPage;
  readonly zone: ZoneProposal;
  readonly option: RecipeOption;
  readonly onUse: (recipe: Recipe) => void;
}

/** One way to mix: ratio, what it is expected to heal to, and the amounts for the zone. */
const Option = ({ page, zone, option, onUse }: OptionProps) => {
  const recipe = recipeOf(page, zone, option);
  const { pigmentMl, diluentMl } = recipe;
  return (
    <li className="recipe-option" data-step={option.step}>
      <div className="eyebrow">{option.title}</div>
      <div className="colour-row">
        {option.expected !== null && <ColourSwatch swatch={option.expected} size="large" />}
        <div>
          <div className="ratio num">{ratioText(option.diluentParts)}</div>
          <div className="small">pigment : water</div>
        </div>
      </div>
      <div className="small">
        {`${option.manufacturer} ${option.pigmentName}`.trim()}
        {option.lot === null ? '' : <span className="num">{`, lot ${option.lot.lot}`}</span>}
      </div>
      {option.expected !== null && (
        <div className="small num">
          {unbroken(
            `Heals to about ${option.expected.says}${option.range === null ? '' : `, ${option.range}`}`,
          )}
        </div>
      )}
      {option.difference !== null && (
        <div className="num">{`Difference to the goal: ${option.difference.says}`}</div>
      )}
      {option.warnings.map((warning) => (
        <p key={warning} className="says caution">
          {warning}
        </p>
      ))}
      <div className="small num">{`For ${zone.areaCm2} cm²: ${pigmentMl} ml pigment${option.diluentParts === 0 ? '' : ` and ${diluentMl} ml water, about ${dropsOf(pigmentMl, page.dropsPerMl)} and ${dropsOf(diluentMl, page.dropsPerMl)} drops`}`}</div>
      <Button
        look={option.step === 'proposed' ? 'primary' : 'plain'}
        label={`Use this recipe: ${zone.zoneName}, ${option.title}, ${ratioText(option.diluentParts)}`}
        onPress={() => onUse(recipe)}
      >
        Use this recipe
      </Button>
    </li>
  );
};

/** For each zone to treat: what to match, what to mix, and what it is expected to become (brief 3.2, 3.6). */
export const RecipesCard = ({
  page,
  onUse,
}: {
  readonly page: ColourPage;
  readonly onUse: (recipe: Recipe) => void;
}) => {
  const { data, send } = useSessionContext();
  if (page.zones.length === 0) return null;
  const mixed = new Set(data.mixes.filter(({ discarded }) => !discarded).flatMap(({ zones }) => zones));
  return (
    <Card title="Proposed recipes" id="recipes">
      {page.zones.map((zone) => (
        <section key={zone.zone} className="recipe-zone" aria-label={`Recipe for ${zone.zoneName}`}>
          <div className="card-top">
            <h3>{zone.zoneName}</h3>
            {mixed.has(zone.zone) && <Chip tone="good">Mixed</Chip>}
          </div>
          {zone.lastTime !== null && <p className="small num">{zone.lastTime}</p>}
          <div className="colour-row">
            {zone.target.swatch !== null && <ColourSwatch swatch={zone.target.swatch} />}
            <p className="small num">
              {unbroken(
                `${zone.target.says}${zone.target.swatch === null ? '' : ` ${zone.target.swatch.says}`}`,
              )}
            </p>
          </div>
          {zone.target.others.length > 0 && (
            <div className="button-row">
              {zone.target.others.map(({ sample, title }) => (
                <Button
                  key={sample}
                  size="small"
                  label={`${zone.zoneName}: match ${title} instead`}
                  onPress={() => void send({ type: 'colour.targeted', zone: zone.zone, sample })}
                >{`Match ${title.charAt(0).toLowerCase()}${title.slice(1)} instead`}</Button>
              ))}
            </div>
          )}
          {zone.notes.map((note) => (
            <p key={note} className="says">
              {note}
            </p>
          ))}
          <ul className="recipe-options">
            {zone.options.map((option) => (
              <Option key={option.id} page={page} zone={zone} option={option} onUse={onUse} />
            ))}
          </ul>
        </section>
      ))}
      <p className="small">{page.source}</p>
    </Card>
  );
};
