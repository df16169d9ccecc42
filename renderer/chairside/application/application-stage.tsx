import { useMemo } from 'react';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import { AgreedHairline } from '../../hairline/agreed-hairline.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { openPass } from '../facts.ts';
import { Checklist } from '../checklist.tsx';
import { MixesCard } from '../colour/mixes-card.tsx';
import { TestDotsCard } from '../colour/test-dots-card.tsx';
import { NotChecked } from '../not-checked.tsx';
import { NumbingSection } from '../numbing/numbing-section.tsx';
import { HygieneCard } from '../cleanse/hygiene-card.tsx';
import { SymptomCard } from '../numbing/symptom-check.tsx';
import { ZoneMap } from '../zone-map.tsx';
import { ZonesTable } from '../zones-table.tsx';
import { AdverseCard } from '../adverse-card.tsx';
import { BodyCard } from './body-card.tsx';
import { CartridgesCard } from './cartridges-card.tsx';
import { MachineCard } from './machine-card.tsx';
import { PassPanel } from './pass-panel.tsx';
import { PassesCard } from './passes-card.tsx';
import { SharpsCard } from './sharps-card.tsx';
import { WorkClock } from './work-clock.tsx';
import { ZonesToTreat } from './zones-to-treat.tsx';
import './application.css';
import './at-hand.css';
import './prompts.css';

/** The zone that was tapped, also one that is not planned: it says what to do; else the one whose pass is open, else the first that is still to do. */
const zoneAtWork = (view: SessionView, tapped: string | null): string | null => {
  const { zonesToTreat: toTreat, passes } = view;
  if (tapped !== null) return tapped;
  return (
    openPass(view)?.zone ??
    toTreat.find((zone) => !passes.some((pass) => pass.zone === zone && !pass.mistaken)) ??
    toTreat[0] ??
    null
  );
};

/** Stage 4: the map, the pass at hand, what was done. */
export const ApplicationStage = () => {
  const { view, data, zone, openZone } = useSessionContext();
  const { t } = useWords();
  const current = zoneAtWork(view, zone);
  const done = useMemo(
    () =>
      new Set(data.passes.filter((pass) => pass.endedAt !== null && !pass.mistaken).map((pass) => pass.zone)),
    [data.passes],
  );
  const only = useMemo(() => new Set(view.zonesToTreat), [view.zonesToTreat]);
  return (
    <div className="application">
      <div className="col map-col">
        <Card className="work-map" id="session">
          <WorkClock />
          <ZoneMap
            what={t(words.goToAZone)}
            mode="pick"
            current={current}
            done={done}
            only={only}
            onPress={openZone}
            onScar={openZone}
          />
          <ZonesToTreat current={current} done={done} />
        </Card>
      </div>
      <PassPanel zone={current} />
      <div className="at-hand">
        <div className="col">
          <MachineCard />
          <BodyCard />
          <CartridgesCard />
        </div>
        <div className="col">
          <SharpsCard />
          <SymptomCard />
          {current !== null && <TestDotsCard key={`test ${current}`} zone={current} />}
          <PassesCard />
        </div>
        <div className="col">
          <Checklist stage="application" title={t(words.whileYouWork)} />
          <HygieneCard />
          <AdverseCard />
        </div>
      </div>
      <div className="below-work">
        <AgreedHairline />
        <MixesCard startsOpen={false} />
        <ZonesTable withWork />
        <NumbingSection startsOpen={false} />
        <NotChecked stage="application" />
      </div>
    </div>
  );
};
