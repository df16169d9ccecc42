import type { Restoring } from '../../shared/ipc/pages.ts';
import { restoreScreenWords as words } from '../../shared/words/screens/restore.ts';
import { useWords } from '../words.tsx';
import './bring-back.css';

/** How far a backup has been brought back, in words and as a bar. */
export const BringBack = ({ step, done, of }: Restoring) => {
  const { t } = useWords();
  const says =
    of === 0 ? words.looking : step === 'reading' ? words.reading({ done, of }) : words.writing({ done, of });
  return (
    <section className="bring-back" aria-label={t(words.title)}>
      <progress
        aria-label={t(words.progress)}
        max={of === 0 ? 1 : of * 2}
        value={step === 'reading' ? done : of + done}
      />
      <p className="num" role="status">
        {t(says)}
      </p>
      <p className="small">{t(words.stays)}</p>
    </section>
  );
};
