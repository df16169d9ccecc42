import { useMemo } from 'react';
import { leafletTexts, readingGradeOf, targetGrade } from '../../shared/aftercare/reading-grade.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Chip } from '../parts/chip.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';

/** How hard the leaflet is to read, and which two sentences make it so. */
export const ReadingGrade = () => {
  const { t } = useWords();
  const { protocol, edits } = useEditing();
  const { aftercare } = protocol;
  // Every syllable is counted: not again at each letter that is typed beside it.
  const found = useMemo(
    () => (aftercare.language.startsWith('en') ? readingGradeOf(leafletTexts(aftercare)) : undefined),
    [aftercare],
  );
  if (found === undefined) return null;
  const easy = found.grade <= targetGrade;
  return (
    <section aria-label={t(studioScreen.howHardLeaflet)}>
      <h3 className="card-part">{t(studioScreen.howHardToRead)}</h3>
      <p>
        <Chip tone={easy ? 'good' : 'caution'}>
          {t(easy ? studioScreen.easyEnough : studioScreen.harderThanGrade({ grade: targetGrade }))}
        </Chip>{' '}
        <span className="num">{t(studioScreen.gradeAndSmog({ grade: found.grade, smog: found.smog }))}</span>
      </p>
      {Object.keys(edits).some((path) => path.startsWith('aftercare.')) && (
        <p className="small">{t(studioScreen.gradeOfInForce)}</p>
      )}
      <p className="small">{t(studioScreen.aimAtGrade({ grade: targetGrade }))}</p>
      <ul className="small">
        {found.worst.map(({ sentence, grade }) => (
          <li key={sentence}>{`${sentence} (${grade})`}</li>
        ))}
      </ul>
    </section>
  );
};
