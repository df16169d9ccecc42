import { commonWords } from '../../shared/words/screens/common.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useOpenState } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { recordWords } from '../home/record-chip.tsx';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** What runs here, on what, and where the record stands. */
export const AboutScreen = () => {
  const { t } = useWords();

  const { version, runtime, studioName, practitioner, record, fingerprint } = useOpenState();
  const facts: readonly (readonly [string, string])[] = [
    ['Stipple', version],
    [t(studioScreen.runsOn), runtime],
    [t(studioScreen.studio), studioName],
    [t(commonWords.practitioner), practitioner],
    [t(studioScreen.record), t(recordWords(record).words)],
    [t(studioScreen.fingerprintDeviceKey), fingerprint ?? t(studioScreen.printedOnYourRecovery)],
  ];
  return (
    <>
      <PageTop title={t(studioScreen.about)} />
      <Card title={t(studioScreen.thisInstallation)}>
        <dl className="fact-list">
          {facts.map(([what, value]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd className="num">{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={t(studioScreen.lightOnTheScreen)}>
        <ThemeChoice />
      </Card>
      <Card title={t(studioScreen.whatStaysWhere)}>
        <p>{t(studioScreen.staysOnComputer)}</p>
      </Card>
    </>
  );
};
