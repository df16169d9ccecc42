import type { ClientPage } from '../../shared/people/client.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';

/** What is done to one file leaves the other files of the same person out: it is said, and each is one tap away. */
export const OtherFiles = ({
  files,
  says,
}: {
  readonly files: ClientPage['otherFiles'];
  readonly says: Phrase;
}) => {
  const { go } = useShell();
  const { t } = useWords();
  if (files.length === 0) return null;
  return (
    <Banner tone="caution">
      <p>{t(says)}</p>
      <span className="page-actions">
        {files.map(({ client, fullName }) => (
          <Button key={client} size="small" onPress={() => go({ at: 'client', client })}>
            {t(fullName === null ? words.linkedOpen : words.linkedOpenOf({ other: fullName }))}
          </Button>
        ))}
      </span>
    </Banner>
  );
};
