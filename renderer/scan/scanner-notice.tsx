import { readCode } from '../../shared/stock/gs1.ts';
import type { ScannerSetting } from '../../shared/stock/scanner-setting.ts';
import { scannerWords } from '../../shared/words/screens/scanner.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';
import { keyboardWords } from './keyboard-words.ts';
import type { ScannerAsk } from './meaning.ts';

interface ScannerNoticeProps {
  readonly ask: ScannerAsk;
  /** Another reading is the right one. */
  readonly onUse: (code: string) => void;
  /** So it is from now on. */
  readonly onKeep: (setting: ScannerSetting) => void;
  readonly onClose: () => void;
}

/** What a code says that can be compared with the label. */
const lotIn = (code: string): string => {
  const read = readCode(code, new Date().getFullYear());
  return (read.is === 'gs1' || read.is === 'hibc' ? (read.lot ?? read.serial) : undefined) ?? code;
};
/** A scanner and a computer that do not agree about their keys: said once, with what puts it right for good. */
export const ScannerNotice = ({ ask, onUse, onKeep, onClose }: ScannerNoticeProps) => {
  const { t } = useWords();
  const close = (
    <Button size="small" look="quiet" onPress={onClose}>
      {t(scannerWords.notNow)}
    </Button>
  );
  if (ask.is === 'capsLock')
    return (
      <Banner tone="caution" actions={close}>
        {t(scannerWords.capsLock)}
      </Banner>
    );
  const { scanner, computer } = ask.setting;
  const keyboards = { scanner: keyboardWords(scanner), computer: keyboardWords(computer) };
  if (ask.is === 'doubt')
    return (
      <Banner
        tone="caution"
        title={t(scannerWords.whichLot)}
        actions={
          <>
            <Button
              size="small"
              onPress={() => {
                onKeep(
                  computer === null ? { scanner: 'us', computer: 'us' } : { scanner: computer, computer },
                );
                onClose();
              }}
            >
              {t(scannerWords.theLotIs({ lot: lotIn(ask.asTyped) }))}
            </Button>
            <Button
              size="small"
              onPress={() => {
                onKeep(ask.setting);
                onUse(ask.code);
              }}
            >
              {t(scannerWords.theLotIs({ lot: lotIn(ask.code) }))}
            </Button>
          </>
        }
      >
        {t(scannerWords.mayBeExchanged)}
      </Banner>
    );
  return (
    <Banner
      tone="caution"
      title={t(scannerWords.exchanged(keyboards))}
      actions={
        <>
          <Button
            size="small"
            onPress={() => {
              onKeep(ask.setting);
              onClose();
            }}
          >
            {t(scannerWords.keep)}
          </Button>
          {ask.others.map(({ setting, code }) => (
            <Button
              key={code}
              size="small"
              onPress={() => {
                onKeep(setting);
                onUse(code);
              }}
            >
              {t(scannerWords.theLotIs({ lot: lotIn(code) }))}
            </Button>
          ))}
          {close}
        </>
      }
    >
      {t(scannerWords.readSo)}
    </Banner>
  );
};
