import { sentences } from '../../shared/words/message.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { useOpenState } from '../context.ts';
import { recordWords, useVerify } from '../home/record-chip.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';

const toneOf = { checking: 'info', intact: 'good', incomplete: 'caution', broken: 'stop' } as const;

/** One button that verifies every entry, and the result in words. */
export const VerifyPanel = () => {
  const { t } = useWords();
  const { record, timeZone } = useOpenState();
  const { verify, running } = useVerify();
  const { words } = recordWords(record);
  const says =
    record.state === 'intact'
      ? record.since === undefined
        ? deskScreen.verifiedIntact({ when: { at: record.at, zone: timeZone, as: 'moment' } })
        : deskScreen.verifiedSince({
            when: { at: record.at, zone: timeZone, as: 'moment' },
            since: { at: record.since, zone: timeZone, as: 'moment' },
          })
      : record.state === 'broken'
        ? record.says
        : record.state === 'incomplete'
          ? sentences([
              deskScreen.verifiedIncomplete({ when: { at: record.at, zone: timeZone, as: 'moment' } }),
              ...record.missing,
            ])
          : deskScreen.howVerified;
  return (
    <Banner
      tone={toneOf[record.state]}
      title={words}
      actions={
        <Button onPress={verify} isPending={running} icon={<Icon name="shield" />}>
          {t(deskScreen.verify)}
        </Button>
      }
    >
      {t(says)}
    </Banner>
  );
};
