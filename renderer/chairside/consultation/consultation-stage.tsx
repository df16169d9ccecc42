import { useMemo } from 'react';
import type { FC } from 'react';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSessionContext } from '../session-context.ts';
import { elementIdOf } from '../element-id-of.ts';
import { consultationSections, sectionOf } from '../sections.ts';
import type { ConsultationSection } from '../sections.ts';
import { ConsentsSection } from './consents-section.tsx';
import { HealthSection } from './health-section.tsx';
import { HistorySection } from './history-section.tsx';
import { IdentitySection } from './identity-section.tsx';
import { OutcomeSection } from './outcome-section.tsx';
import { PhotosSection } from './photos-section.tsx';
import { HairlineSection, PatchSection, ScalpSection } from './plain-sections.tsx';
import { ZonesSection } from './zones-section.tsx';
import './consultation.css';

const parts: Readonly<Record<ConsultationSection, FC>> = {
  identity: IdentitySection,
  health: HealthSection,
  history: HistorySection,
  scalp: ScalpSection,
  zones: ZonesSection,
  hairline: HairlineSection,
  patch: PatchSection,
  consents: ConsentsSection,
  photos: PhotosSection,
  outcome: OutcomeSection,
};

/** How many things are open in each section, so that the list on the left leads through. */
const useOpenCounts = (): Readonly<Record<string, number>> => {
  const { view } = useSessionContext();
  return useMemo(() => {
    const counts: Record<string, number> = {};
    for (const { goTo, state, severity } of view.requirements) {
      if (goTo.stage !== 'consultation' || state !== 'open' || severity === 'info') continue;
      const section = sectionOf('consultation', elementIdOf(goTo.anchor));
      counts[section] = (counts[section] ?? 0) + 1;
    }
    return counts;
  }, [view.requirements]);
};

export const ConsultationStage = () => {
  const { section, openSection } = useSessionContext();
  const open = useOpenCounts();
  const here = consultationSections.findIndex(({ id }) => id === section);
  const Part = parts[consultationSections[here]?.id ?? 'identity'];
  return (
    <div className="consultation">
      <nav className="sections" aria-label="Parts of the consultation">
        {consultationSections.map(({ id, title }) => (
          <Button
            key={id}
            size="small"
            look="quiet"
            className="section-link"
            current={id === section ? 'page' : undefined}
            onPress={() => openSection(id)}
          >
            <span>{title}</span>
            {open[id] ? (
              <span className="section-open num">
                <span className="visually-hidden">, still open: </span>
                {open[id]}
              </span>
            ) : (
              <Icon name="check" size={16} />
            )}
          </Button>
        ))}
      </nav>
      <div className="section" id={`section-${section}`} key={section}>
        <Part />
      </div>
    </div>
  );
};
