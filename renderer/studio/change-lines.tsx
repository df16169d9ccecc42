import type { ToldChange } from '../../shared/protocol/told-change.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useWords } from '../words.tsx';

const courses = {
  weaker: studioScreen.weaker,
  stricter: studioScreen.stricter,
  other: studioScreen.changed,
} as const;

/** What is different between two versions, weaker first. */
export const ChangeLines = ({ changes }: { readonly changes: readonly ToldChange[] }) => {
  const { t } = useWords();
  return (
    <ul className="plain-lines changes">
      {changes.map(({ path, name, was, is, course }) => (
        <li key={path}>
          <span className={`course course-${course}`}>{t(courses[course])}</span> {t(name)}:{' '}
          <s className="was">{t(was)}</s> <b className="num">{t(is)}</b>
        </li>
      ))}
    </ul>
  );
};
