import type { ReleaseRow } from '../../shared/ipc/protocol-channels.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useWords } from '../words.tsx';
import './protocol-screen.css';

/** What a release made weaker, as it was told then. */
export const WeakerLines = ({ weaker }: Pick<ReleaseRow, 'weaker'>) => {
  const { t } = useWords();
  if (weaker.length === 0) return null;
  return (
    <ul className="plain-lines changes">
      {weaker.map(({ name, was, is }, index) => (
        <li key={index}>
          <span className="course course-weaker">{t(studioScreen.weaker)}</span> {t(name)}:{' '}
          {t(was) !== '' && <s className="was">{t(was)}</s>} <b className="num">{t(is)}</b>
        </li>
      ))}
    </ul>
  );
};
