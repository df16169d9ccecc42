import type { HomePage } from '../../shared/ipc/this-device.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { useOpenClient } from '../clients/use-open-client.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { listsWords } from '../../shared/words/lists.ts';
import { useWords } from '../words.tsx';

/** Clients somebody should ask today how an unwanted event goes on; nothing is shown where none is due. */
export const FollowUpsCard = ({ due }: { readonly due: HomePage['followUps'] }) => {
  const { t } = useWords();
  const { open, no, bringing } = useOpenClient();
  if (due === null) return <p className="small">{t(listsWords.followUpsComing)}</p>;
  return due.length === 0 ? null : (
    <Card
      title={t(homeScreen.followUpsDue)}
      tone="caution"
      aside={<span className="small num">{due.length}</span>}
    >
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      <ul className="session-lines">
        {due.map((one) => (
          <li key={`${one.client} ${one.event}`} className="session-line">
            <span className="session-words">
              <b dir="auto">{one.clientName}</b>
              <span className="small num" dir="auto">
                {t(homeScreen.dueSince({ what: one.what, dueOn: { day: one.dueOn } }))}
              </span>
            </span>
            <Button
              size="small"
              label={t(homeScreen.openFollowUp({ clientName: one.clientName, what: one.what }))}
              onPress={() => void open(one.client, one.tablet)}
              isPending={bringing === one.client}
            >
              {t(commonWords.open)}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
};
