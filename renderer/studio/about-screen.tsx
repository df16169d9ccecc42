import { useCallback } from 'react';
import { commonWords } from '../../shared/words/screens/common.ts';
import { practiceWords } from '../../shared/words/screens/practice.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { sealWords } from '../../shared/words/seal.ts';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { recordWords } from '../home/record-chip.tsx';
import { Card } from '../parts/card.tsx';
import { useMay } from '../people/use-may.ts';
import { TryFirst } from '../practice/try-first.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { DevicesCard } from './devices-card.tsx';
import { ScreenLanguageChoice } from './screen-language-choice.tsx';
import { SealCard } from './seal-card.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** What runs here, on what, and where the record stands. */
export const AboutScreen = () => {
  const { t } = useWords();

  const { client } = useShell();
  const maySeal = useMay('history');
  const ask = useCallback(() => client['record.place'](null), [client]);
  const [loaded] = useLoad(ask);
  const place = loaded.is === 'there' ? loaded.value : null;
  const { timeZone, version, runtime, studioName, practitioner, record, fingerprint, practice } =
    useOpenState();
  const facts: readonly (readonly [string, string])[] = [
    ['Stipple', version],
    [t(studioScreen.runsOn), runtime],
    [t(studioScreen.studio), studioName],
    [t(commonWords.practitioner), practitioner],
    [t(studioScreen.record), t(recordWords(record).words)],
    [t(studioScreen.fingerprintDeviceKey), fingerprint ?? t(studioScreen.printedOnYourRecovery)],
    ...(place === null
      ? []
      : [
          [
            t(sealWords.entriesNow),
            record.state === 'intact' || record.state === 'incomplete'
              ? t(
                  sealWords.checkedTo({
                    entries: place.entries,
                    checked: record.entries,
                    at: { at: record.at, zone: timeZone, as: 'moment' },
                  }),
                )
              : String(place.entries),
          ] as const,
          [
            t(sealWords.wholeCheck),
            t(
              place.wholeCheck === null
                ? sealWords.notYetWhole
                : sealWords.wholeCheckAt({
                    at: { at: place.wholeCheck.at, zone: timeZone, as: 'moment' },
                    entries: place.wholeCheck.entries,
                  }),
            ),
          ] as const,
          [t(sealWords.dataFolder), place.folder] as const,
          ...(place.besides.names.length === 0
            ? []
            : [
                [
                  t(sealWords.besides),
                  t(
                    sealWords.besidesAre({ names: place.besides.names.join(', '), more: place.besides.more }),
                  ),
                ] as const,
              ]),
          [
            t(sealWords.lastBackup),
            t(
              place.lastBackup === null
                ? sealWords.noBackup
                : sealWords.backupAt({
                    at: { at: place.lastBackup.at, zone: timeZone, as: 'moment' },
                    entries: place.lastBackup.entries,
                  }),
            ),
          ] as const,
        ]),
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
      {maySeal && <SealCard place={place} />}
      <DevicesCard />
      <Card title={t(practiceWords.practice)}>
        {practice === true ? <p>{t(practiceWords.goneAtATap)}</p> : <TryFirst client={client} />}
      </Card>
      <Card title={t(studioScreen.languageOfTheScreens)}>
        <ScreenLanguageChoice client={client} />
        <p className="small">{t(studioScreen.languageOfTheScreensSays)}</p>
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
