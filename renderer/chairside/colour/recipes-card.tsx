import { useState } from 'react';
import { dropsOf } from '../../../shared/colour/dilution.ts';
import type { ColourPage, RecipeOption } from '../../../shared/colour/page.ts';
import { recipeBlocks } from '../../../shared/colour/recipe-blocks.ts';
import type { RecipeBlock } from '../../../shared/colour/recipe-blocks.ts';
import { andList, commaList, sentences } from '../../../shared/words/message.ts';
import { commonWords } from '../../../shared/words/screens/common.ts';
import { recipeScreen as words } from '../../../shared/words/screens/recipe.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { ColourSwatch } from './colour-swatch.tsx';
import { recipeOf } from './recipe.ts';
import type { Recipe } from './recipe.ts';
import { ratioText } from './starting-ratio.ts';
import { unbroken } from './unbroken.ts';

interface OptionProps {
  readonly page: ColourPage;
  readonly block: RecipeBlock;
  readonly option: RecipeOption;
  readonly onUse: (recipe: Recipe) => void;
}

/** One way to mix: ratio, what it is expected to heal to, and the amounts for its zones. */
const Option = ({ page, block, option, onUse }: OptionProps) => {
  const { t } = useWords();
  const recipe = recipeOf(page, block, option);
  const { pigmentMl, diluentMl } = recipe;
  const drops = (ml: number): string => String(dropsOf(ml, page.dropsPerMl));
  return (
    <li className="recipe-option" data-step={option.step}>
      <div className="recipe-top">
        {option.expected !== null && <ColourSwatch swatch={option.expected} size="large" />}
        <div>
          <div className="eyebrow">{t(option.title)}</div>
          <div className="ratio num">
            <bdi dir="ltr">{ratioText(option.diluentParts)}</bdi>
          </div>
        </div>
        <Button
          size="small"
          look={option.step === 'proposed' ? 'primary' : 'plain'}
          label={t(
            words.takeOne({
              zones: commaList(block.zoneNames),
              title: option.title,
              ratio: ratioText(option.diluentParts),
            }),
          )}
          onPress={() => onUse(recipe)}
        >
          {t(words.take)}
        </Button>
      </div>
      <div className="small">
        {`${option.manufacturer} ${option.pigmentName}`.trim()}
        {option.lot === null ? (
          ''
        ) : (
          <span className="num">{`, ${t(words.lot({ lot: option.lot.lot }))}`}</span>
        )}
        <span className="num">
          {` · ${t(
            words.amounts({
              area: block.areaCm2,
              pigmentMl: String(pigmentMl),
              waterMl: String(diluentMl),
              water: option.diluentParts === 0 ? 'no' : 'yes',
              pigmentDrops: drops(pigmentMl),
              waterDrops: drops(diluentMl),
            }),
          )}`}
        </span>
      </div>
      {option.expected !== null && (
        <div className="small num">
          {unbroken(
            t(
              words.healsTo({
                tone: option.expected.says,
                range: option.range ?? '',
                isKnown: option.range === null ? 'no' : 'yes',
              }),
            ),
          )}
        </div>
      )}
      {option.difference !== null && (
        <div className="num">{t(words.difference({ says: option.difference.says }))}</div>
      )}
      {option.warnings.map((warning) => (
        <p key={t(warning)} className="says caution">
          {t(warning)}
        </p>
      ))}
    </li>
  );
};

interface BlockProps {
  readonly page: ColourPage;
  readonly block: RecipeBlock;
  readonly onUse: (recipe: Recipe) => void;
}

/** Zones of one recipe: what to match, the proposal, and on a tap the other ways to mix. */
const Block = ({ page, block, onUse }: BlockProps) => {
  const { data, send } = useSessionContext();
  const { t } = useWords();
  const mixed = new Set(data.mixes.filter(({ discarded }) => !discarded).flatMap(({ zones }) => zones));
  const isMixed = block.zones.every((zone) => mixed.has(zone));
  const [opens, setOpens] = useState(false);
  const [shown, setShown] = useState(false);
  const [first, ...others] = block.options;
  const names = t(andList(block.zoneNames));
  const match = async (sample: string) => {
    for (const zone of block.zones) if (!(await send({ type: 'colour.targeted', zone, sample }))) break;
  };
  const option = (one: RecipeOption) => (
    <Option key={one.id} page={page} block={block} option={one} onUse={onUse} />
  );
  if (isMixed && !shown)
    return (
      <section className="recipe-zone" aria-label={t(words.recipeFor({ zones: names }))}>
        <div className="row-line folded-line">
          <h3>{names}</h3>
          <Chip tone="good">{t(words.mixed)}</Chip>
          <Button
            size="small"
            look="quiet"
            expanded={false}
            label={t(words.showOf({ zones: names }))}
            onPress={() => setShown(true)}
          >
            {t(commonWords.show)}
          </Button>
        </div>
      </section>
    );
  return (
    <section className="recipe-zone" aria-label={t(words.recipeFor({ zones: names }))}>
      <div className="card-top">
        <h3>{names}</h3>
        {isMixed && <Chip tone="good">{t(words.mixed)}</Chip>}
      </div>
      {block.lastTime !== null && <p className="small num">{t(block.lastTime)}</p>}
      {block.target.swatch === null ? (
        <p className="small">{t(sentences([block.target.says, ...block.notes]))}</p>
      ) : (
        <div className="colour-row">
          <ColourSwatch swatch={block.target.swatch} />
          <p className="small num">{unbroken(t(sentences([block.target.says, block.target.swatch.says])))}</p>
        </div>
      )}
      {block.target.others.length > 0 && (
        <div className="button-row">
          {block.target.others.map(({ sample, title, within }) => (
            <Button
              key={sample}
              size="small"
              label={t(words.matchOne({ zones: names, title }))}
              onPress={() => void match(sample)}
            >
              {t(words.match({ title: within }))}
            </Button>
          ))}
        </div>
      )}
      {block.target.swatch !== null &&
        block.notes.map((note) => (
          <p key={t(note)} className="says small">
            {t(note)}
          </p>
        ))}
      <ul className="recipe-options">
        {first !== undefined && option(first)}
        {opens && others.map(option)}
      </ul>
      {others.length > 0 && (
        <div className="button-row">
          <Button size="small" look="quiet" expanded={opens} onPress={() => setOpens(!opens)}>
            {t(
              opens
                ? words.fewer
                : words.otherWays({
                    ratios: commaList(others.map(({ diluentParts }) => ratioText(diluentParts))),
                  }),
            )}
          </Button>
        </div>
      )}
    </section>
  );
};

/** For the zones to treat: what to match, what to mix, and what it is expected to become (brief 3.2, 3.6). */
export const RecipesCard = ({
  page,
  onUse,
}: {
  readonly page: ColourPage;
  readonly onUse: (recipe: Recipe) => void;
}) => {
  const { t } = useWords();
  if (page.zones.length === 0) return null;
  return (
    <Card title={t(words.title)} id="recipes">
      {recipeBlocks(page).map((block) => (
        <Block key={block.zones.join(' ')} page={page} block={block} onUse={onUse} />
      ))}
      {/* Nothing is expected of a mix before a colour was read: no estimate that its source explains. */}
      {page.zones.some(({ options }) => options.some(({ expected }) => expected !== null)) && (
        <p className="small">{t(page.source)}</p>
      )}
    </Card>
  );
};
