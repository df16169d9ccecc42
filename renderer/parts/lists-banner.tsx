import type { ListsMissing } from '../../shared/ipc/pages.ts';
import { listsWords } from '../../shared/words/lists.ts';
import type { Message } from '../../shared/words/message.ts';
import { useOpenState } from '../context.ts';
import { useWords } from '../words.tsx';
import { Banner } from './banner.tsx';

/** Says that an answer is not whole yet, how far it is, and what that means for whoever reads it. */
export const ListsBanner = ({
  missing: { made, of, backTo },
  means,
}: {
  readonly missing: ListsMissing;
  readonly means: Message;
}) => {
  const { t } = useWords();
  const { timeZone } = useOpenState();
  const far =
    backTo === null
      ? listsWords.sessionsIn({ made, of })
      : listsWords.sessionsBackTo({ made, of, when: { at: backTo, zone: timeZone, as: 'moment' } });
  return (
    <Banner tone="caution" title={t(listsWords.notWhole)}>
      {`${t(far)} ${t(means)}`}
    </Banner>
  );
};
