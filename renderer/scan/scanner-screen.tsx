import { useEffect, useState, useSyncExternalStore } from 'react';
import { scannerWords } from '../../shared/words/screens/scanner.ts';
import type { Message } from '../../shared/words/message.ts';
import { useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { diagnosisOf, isWellSet, slowMs } from './diagnosis.ts';
import type { Diagnosis } from './diagnosis.ts';
import { keyboardWords } from './keyboard-words.ts';
import { testScanner } from './scanner-guard.ts';
import bars from './test-codes/bars.svg?url';
import square from './test-codes/square.svg?url';
import './scan.css';

/** What was found, one line a thing, what has to be changed first. */
const findingsOf = ({
  keyboard,
  capsLock,
  separator,
  prefix,
  end,
  longestGapMs,
}: Diagnosis): readonly Message[] => {
  if (keyboard === 'none') return [scannerWords.findNoKeyboard];
  return [
    ...(keyboard === null
      ? []
      : [
          scannerWords.findKeyboard({
            scanner: keyboardWords(keyboard.scanner),
            computer: keyboardWords(keyboard.computer),
          }),
        ]),
    ...(capsLock ? [scannerWords.findCaps] : []),
    ...(separator === 'lost' ? [scannerWords.findSeparator] : []),
    ...(separator === 'lost' || separator === 'sent'
      ? []
      : [scannerWords.findSeparatorSign({ sign: separator })]),
    ...(end === '' ? [scannerWords.findNoEnd] : []),
    ...(longestGapMs > slowMs ? [scannerWords.findSlow({ ms: longestGapMs })] : []),
    prefix === '' ? scannerWords.findNoPrefix : scannerWords.findPrefix({ prefix }),
    ...(end === '' ? [] : [scannerWords.findEnd({ key: end })]),
    ...(longestGapMs > slowMs ? [] : [scannerWords.findSpeed({ ms: longestGapMs })]),
  ];
};

const Findings = ({ found }: { readonly found: Diagnosis }) => {
  const { t } = useWords();
  const { app } = useShell();
  const shown = (letter: string): string =>
    letter === ' ' ? t(scannerWords.space) : letter === '\u001d' ? t(scannerWords.separator) : letter;
  const { keyboard } = found;
  return (
    <Card title={t(scannerWords.result)}>
      <Banner
        tone={isWellSet(found) ? 'good' : 'caution'}
        title={t(isWellSet(found) ? scannerWords.asExpected : scannerWords.findings)}
        {...(keyboard === null || keyboard === 'none'
          ? {}
          : {
              actions: (
                <Button look="primary" onPress={() => void app.changeSettings({ scanner: keyboard })}>
                  {t(scannerWords.keep)}
                </Button>
              ),
            })}
      >
        <ul className="plain-lines">
          {findingsOf(found).map((line, index) => (
            <li key={index}>{t(line)}</li>
          ))}
        </ul>
      </Banner>
      <ol className="key-pairs num" aria-label={t(scannerWords.result)}>
        {found.rows.map(({ expected, came }, index) => (
          <li key={index} className={expected === came ? undefined : 'differs'}>
            <span aria-label={`${t(scannerWords.expected)}: ${shown(expected)}`}>
              {shown(expected) || '–'}
            </span>
            <b aria-label={`${t(scannerWords.came)}: ${shown(came)}`}>{shown(came) || '–'}</b>
          </li>
        ))}
      </ol>
    </Card>
  );
};

/** Does the studio's scanner bring what stands on the pack: a code whose letters are known, and key by key what came of it. */
export const ScannerScreen = () => {
  const { t } = useWords();
  const { app, go } = useShell();
  const { settings } = useSyncExternalStore(app.subscribe, app.now);
  const [found, setFound] = useState<Diagnosis | null>(null);
  useEffect(() => testScanner((report) => setFound(diagnosisOf(report))), []);
  const kept = settings.scanner ?? null;
  return (
    <>
      <PageTop
        title={t(scannerWords.title)}
        eyebrow={t(scannerWords.eyebrow)}
        back={{ words: t(scannerWords.back), run: () => go({ at: 'stock' }) }}
      />
      <Card title={t(scannerWords.scanThis)}>
        <div className="test-codes">
          <img src={square} alt={t(scannerWords.squareLabel)} width={180} height={180} />
          <img src={bars} alt={t(scannerWords.barsLabel)} className="bars" />
        </div>
        <p className="small">{t(scannerWords.scanThisHint)}</p>
        <p className="says" role="status">
          {found === null ? t(scannerWords.waiting) : ''}
        </p>
      </Card>
      {found !== null && <Findings found={found} />}
      <Card>
        <div className="kept-scanner">
          <span>
            {kept === null
              ? t(scannerWords.keptNone)
              : t(scannerWords.kept({ scanner: keyboardWords(kept.scanner) }))}
          </span>
          {kept !== null && (
            <Button size="small" look="quiet" onPress={() => void app.changeSettings({ scanner: null })}>
              {t(scannerWords.forget)}
            </Button>
          )}
        </div>
      </Card>
    </>
  );
};
