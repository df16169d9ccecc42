import { useSessionContext } from '../session-context.ts';
import { Checklist } from '../checklist.tsx';
import { Card } from '../../parts/card.tsx';
import { itemSection } from '../sections.ts';
import type { ConsultationSection } from '../sections.ts';

/** The items of the studio's list that are ticked in this part. */
export const SectionItems = ({ section }: { readonly section: ConsultationSection }) => {
  const { view } = useSessionContext();
  const isHere = (item: string): boolean => itemSection(item) === section;
  if (!view.checklist.some(({ stage, item }) => stage === 'consultation' && isHere(item))) return null;
  return (
    <Card className="section-items">
      <Checklist stage="consultation" title="" only={isHere} bare />
    </Card>
  );
};
