import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { PhotosCard } from '../../photos/photos-card.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';

const how = ['sameRoom', 'clipped', 'chinLevel', 'closeUp'] as const;

/** The baseline: eight views and a close-up of every zone that will be treated, before anything is done (brief 1.6). */
export const PhotosSection = () => {
  const { t } = useWords();
  return (
    <>
      <PhotosCard title={t(consultationScreen.photosBefore)} set="before" />
      <Card title={t(consultationScreen.howToTake)}>
        <ul className="small how-to">
          {how.map((one) => (
            <li key={one}>{t(consultationScreen[one])}</li>
          ))}
        </ul>
      </Card>
    </>
  );
};
