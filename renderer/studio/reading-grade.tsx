import { leafletTexts, readingGradeOf, targetGrade } from '../../shared/aftercare/reading-grade.ts';
import { Chip } from '../parts/chip.tsx';
import { useEditing } from './edit-context.ts';

/** How hard the leaflet is to read, and which two sentences make it so. */
export const ReadingGrade = () => {
  const { protocol } = useEditing();
  if (!protocol.aftercare.language.startsWith('en')) return null;
  const found = readingGradeOf(leafletTexts(protocol.aftercare));
  if (found === undefined) return null;
  const easy = found.grade <= targetGrade;
  return (
    <section aria-label="How hard the leaflet is to read">
      <h3 className="card-part">How hard it is to read</h3>
      <p>
        <Chip tone={easy ? 'good' : 'caution'}>
          {easy ? 'Easy enough' : `Harder than grade ${targetGrade}`}
        </Chip>{' '}
        <span className="num">{`Grade ${found.grade} (Flesch-Kincaid), ${found.smog} (SMOG)`}</span>
      </p>
      <p className="small">{`A grade is a year at school. Aim at ${targetGrade} or less. The hardest sentences:`}</p>
      <ul className="small">
        {found.worst.map(({ sentence, grade }) => (
          <li key={sentence}>{`${sentence} (${grade})`}</li>
        ))}
      </ul>
    </section>
  );
};
