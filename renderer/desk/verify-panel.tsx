import { useOpenState } from '../context.ts';
import { recordWords, useVerify } from '../home/record-chip.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';

const toneOf = { checking: 'info', intact: 'good', incomplete: 'caution', broken: 'stop' } as const;

/** One button that verifies every entry, and the result in words. */
export const VerifyPanel = () => {
  const { t, moment } = useWords();
  const { record, timeZone } = useOpenState();
  const { verify, running } = useVerify();
  const { words } = recordWords(record);
  const says =
    record.state === 'intact'
      ? `Every entry was checked on ${moment(record.at, timeZone)}: nothing was changed, removed, added or put in another order.`
      : record.state === 'broken'
        ? record.says
        : record.state === 'incomplete'
          ? `Every entry was checked on ${moment(record.at, timeZone)}: none was changed or removed. ${record.missing.map(t).join(' ')}`
          : 'Each entry is compared with the one before it and with the marks of this device.';
  return (
    <Banner
      tone={toneOf[record.state]}
      title={words}
      actions={
        <Button onPress={verify} isPending={running} icon={<Icon name="shield" />}>
          Verify the record
        </Button>
      }
    >
      {t(says)}
    </Banner>
  );
};
