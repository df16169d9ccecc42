import { stageIndex } from '../../../shared/session/stage.ts';
import { stageTitle } from '../../../shared/words/stages.ts';
import { useHeadingFocus } from '../../parts/use-start-focus.ts';
import { HelpButton } from '../../help/help-button.tsx';
import { BatteryChip } from '../../parts/battery-chip.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockSeconds } from '../../format-time.ts';
import { PassClock } from '../application/pass-clock.tsx';
import { openPass } from '../facts.ts';
import { cautionChips } from './caution-chips.ts';
import { ContactChips } from '../cleanse/contact-chips.tsx';
import { NextCheckChip } from '../numbing/next-check-chip.tsx';
import { NumbingChips } from '../numbing/numbing-chips.tsx';
import { useWords } from '../../words.tsx';
import { frameWords } from '../../../shared/words/screens/footer.ts';
import './header.css';

/** Where we are, what to mind, and when the last thing was put on disk. */
export const Header = ({ notSaved }: { readonly notSaved: string | null }) => {
  const { view, shown, timeZone } = useSessionContext();
  const { t } = useWords();
  const heading = useHeadingFocus();
  const pass = openPass(view);
  const stage = view.stages[stageIndex(shown)];
  return (
    <header className="chair-header">
      <div className="chair-title">
        <div className="eyebrow">
          <span className="chair-client">
            <bdi>{view.client.fullName}</bdi>
            {' · '}
          </span>
          {t(frameWords.stageOf({ number: stageIndex(shown) + 1, count: view.stages.length }))}
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {stage === undefined ? '' : t(stage.title)}
        </h1>
      </div>
      <div className="chair-chips">
        {pass !== undefined && <PassClock pass={pass} />}
        {cautionChips(view.rowEffects).map((chip) => (
          <Chip key={chip.id} tone={chip.tone}>
            {t(chip.text)}
          </Chip>
        ))}
        <BatteryChip />
        <NumbingChips />
        <NextCheckChip />
        <ContactChips />
        {notSaved === null ? (
          <Chip tone="good">
            <span className="num" data-testid="saved" data-seq={view.seq}>
              {t(frameWords.savedAt({ clock: clockSeconds(timeZone, view.savedAt) }))}
            </span>
          </Chip>
        ) : (
          <Chip tone="stop">{notSaved}</Chip>
        )}
        <HelpButton at={shown} screen={stageTitle[shown]} />
      </div>
    </header>
  );
};
