import { missingWords } from '../../../shared/words/screens/missing.ts';
import { requirementKey } from '../../../shared/session/requirement.ts';
import { stageIndex } from '../../../shared/session/stage.ts';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { useSessionContext } from '../session-context.ts';
import { useWords } from '../../words.tsx';
import { AlarmBanner } from '../numbing/alarm-banner.tsx';
import { SymptomPrompt } from '../numbing/symptom-check.tsx';
import './notices.css';

/** What concerns the whole session, above the stage: stops first. */
export const Notices = ({ onNow }: { readonly onNow: () => void }) => {
  const { t } = useWords();
  const { view, shown, goTo } = useSessionContext();
  const titleOf = (stage: typeof shown) => view.stages[stageIndex(stage)]?.title ?? '';
  return (
    <div className="chair-notices">
      <AlarmBanner />
      {view.broken.length > 0 && (
        <Banner tone="stop" title={missingWords.broken}>
          <ul className="notice-list">
            {view.broken.map((one) => (
              <li key={requirementKey(one)}>
                <span>{t(one.says)}</span>
                <Button
                  size="small"
                  label={missingWords.goThereFor({ what: one.says })}
                  onPress={() => goTo(one.goTo.stage, one.goTo.anchor)}
                >
                  {t(missingWords.goThere)}
                </Button>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {shown !== view.stage && (
        <Banner
          tone="info"
          title={missingWords.lookingBack({ shown: titleOf(shown), now: titleOf(view.stage) })}
          actions={
            <Button size="small" onPress={onNow}>
              {t(missingWords.backTo({ stage: titleOf(view.stage) }))}
            </Button>
          }
        >
          {t(missingWords.keptAsCorrection)}
        </Banner>
      )}
      <SymptomPrompt />
      {view.interruptedAt !== null && (
        <Banner tone="info">{t(missingWords.interrupted({ at: view.interruptedAt }))}</Banner>
      )}
      {view.takenOver !== null && <Banner tone="caution">{t(view.takenOver)}</Banner>}
      {view.clockNotice !== null && <Banner tone="caution">{t(view.clockNotice)}</Banner>}
    </div>
  );
};
