import { useCallback, useState } from 'react';
import type { FC } from 'react';
import type { StageId } from '../../shared/session/stage.ts';
import { chairsideScreen } from '../../shared/words/screens/chairside.ts';
import { useWords } from '../words.tsx';
import { AftercareStage } from './aftercare/aftercare-stage.tsx';
import { ApplicationStage } from './application/application-stage.tsx';
import type { Answered } from './session-context.ts';
import { CleanseStage } from './cleanse/cleanse-stage.tsx';
import { ColourStage } from './colour/colour-stage.tsx';
import { PartStrip } from './consultation/part-strip.tsx';
import { ConsultationStage } from './consultation/consultation-stage.tsx';
import { FineTuneStage } from './fine-tune/fine-tune-stage.tsx';
import { Footer } from './frame/footer.tsx';
import { Header } from './frame/header.tsx';
import { Notices } from './frame/notices.tsx';
import { Rail } from './frame/rail.tsx';
import { AfterWiping } from './numbing/use-wipe-off.ts';
import { WipedOffDialog } from './numbing/wiped-off-dialog.tsx';
import type { Way } from './use-go-to.ts';
import { heldStill } from './held-still.ts';
import './stage-page.css';
import './folded.css';

const screens: Readonly<Record<StageId, FC>> = {
  consultation: ConsultationStage,
  cleanseAndNumb: CleanseStage,
  colourMatch: ColourStage,
  application: ApplicationStage,
  fineTune: FineTuneStage,
  aftercare: AftercareStage,
};

/** The frame around every stage: rail, header, notices, the stage itself, what is missing. */
export const StageFrame = ({ said, way }: { readonly said: Answered | null; readonly way: Way }) => {
  const { t } = useWords();
  const Screen = screens[way.shown];
  const [wiped, setWiped] = useState(false);
  const ask = useCallback(() => setWiped(true), []);
  return (
    <AfterWiping value={ask}>
      <div className="chair" data-stage={way.shown}>
        <Rail onShow={way.show} />
        <div className="chair-main">
          <Header notSaved={said?.notSaved ? t(chairsideScreen.notSaved) : null} />
          <Notices onNow={() => way.show(way.following)} />
          {way.shown === 'consultation' && <PartStrip />}
          <main className="chair-body" key={way.shown} ref={heldStill}>
            <Screen />
          </main>
          <Footer said={said} />
        </div>
      </div>
      {wiped && <WipedOffDialog onClose={() => setWiped(false)} />}
    </AfterWiping>
  );
};
