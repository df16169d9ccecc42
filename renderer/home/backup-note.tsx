import { backupScreenWords as words } from '../../shared/words/screens/backup.ts';
import { useShell } from '../context.ts';
import { useBackup } from '../keys/use-backup.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';

/** One line while all is well; a warning where the last good backup is too old, or the last try did not work. */
export const BackupNote = () => {
  const { go } = useShell();
  const { t } = useWords();
  const [view] = useBackup();
  if (view === null) return null;
  const { tone, says, problem, rehearsal, isRehearsalDue } = view;
  if (tone === 'good' && !isRehearsalDue) return <p className="small home-note num">{t(says)}</p>;
  return (
    <Banner
      tone={tone === 'good' ? 'ask' : 'caution'}
      title={t(says)}
      live={false}
      actions={
        <Button size="small" onPress={() => go({ at: 'keys' })}>
          {t(words.see)}
        </Button>
      }
    >
      {problem !== null ? t(problem) : isRehearsalDue ? t(rehearsal) : undefined}
    </Banner>
  );
};
