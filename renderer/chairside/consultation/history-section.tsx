import { fields } from '../../../shared/session/fields.ts';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { useWords } from '../../words.tsx';
import { FoldingFields } from './folding-fields.tsx';
import { HealedCard } from './healed-card.tsx';
import { SectionItems } from './section-items.tsx';
import { StillTrue } from './still-true.tsx';
import { DueCard, WaitsCard } from './waits-card.tsx';

const idsOf = (group: string): readonly string[] =>
  fields.filter((def) => def.stage === 'consultation' && def.group === group).map(({ id }) => id);
const history = idsOf('history');
const removal = history.filter((id) => /^(laser|transplant)/.test(id));
const pigment = history.filter((id) => !/^(laser|transplant)/.test(id));
const scalp = idsOf('scalp');
const lifestyle = idsOf('lifestyle');

/** Earlier work on this scalp and what it shows today; what is asked follows from what was said. */
export const HistorySection = () => {
  const { t } = useWords();
  return (
    <>
      <StillTrue groups={['history', 'scalp', 'lifestyle']} />
      <div className="part-columns">
        <div className="col">
          <FoldingFields title={t(consultationScreen.pigmentBefore)} ids={pigment} look="flow" />
          <FoldingFields title={t(consultationScreen.laserTransplant)} ids={removal} look="bare" />
          <FoldingFields
            title={t(consultationScreen.howClientLives)}
            hint={t(consultationScreen.livesHint)}
            ids={lifestyle}
            look="rows"
          />
          <HealedCard />
        </div>
        <div className="col">
          <FoldingFields title={t(consultationScreen.scalpShows)} ids={scalp} look="lines" />
          <SectionItems section="history" />
          <WaitsCard />
          <DueCard />
        </div>
      </div>
    </>
  );
};
