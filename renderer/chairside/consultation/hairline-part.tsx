import { zonesScreenWords } from '../../../shared/words/screens/zones.ts';
import { AgreedHairline } from '../../hairline/agreed-hairline.tsx';
import { HairlineCard } from '../../hairline/hairline-card.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { isYes } from '../facts.ts';
import { SessionFields } from '../fields/session-field.tsx';

/** Whether the hairline changes; only then everything about it is asked. */
export const HairlinePart = () => {
  const { data, goTo } = useSessionContext();
  const { t } = useWords();
  const changes = isYes(data, 'hairlineChange');
  return (
    <>
      <Card title={t(zonesScreenWords.hairline)} id="hairline">
        <div className="form-grid">
          <SessionFields
            ids={
              changes
                ? ['hairlineChange', 'hairlineKeep', 'hairlineGlabellaMm', 'hairlineDiffMm']
                : ['hairlineChange']
            }
          />
        </div>
        {changes && (
          <div className="button-row">
            <p>{t(zonesScreenWords.newLine)}</p>
            <Button size="small" onPress={() => goTo('consultation', 'consent-hairline')}>
              {t(zonesScreenWords.goToConsents)}
            </Button>
          </div>
        )}
      </Card>
      <HairlineCard />
      {!changes && <AgreedHairline />}
    </>
  );
};
