import type { FC } from 'react';
import { PhotosSection } from './photos-section.tsx';
import { useSessionContext } from '../session-context.ts';
import { consultationSections } from '../sections.ts';
import type { ConsultationSection } from '../sections.ts';
import { HealthSection } from './health-section.tsx';
import { HistorySection } from './history-section.tsx';
import { IdentitySection } from './identity-section.tsx';
import { OutcomeSection } from './outcome-section.tsx';
import { PatchSection } from './patch-section.tsx';
import { ZonesSection } from './zones-section.tsx';
import './consultation.css';
import './history.css';
import './consents.css';
import './zones.css';

const parts: Readonly<Record<ConsultationSection, FC>> = {
  identity: IdentitySection,
  health: HealthSection,
  history: HistorySection,
  zones: ZonesSection,
  patch: PatchSection,
  photos: PhotosSection,
  outcome: OutcomeSection,
};

export const ConsultationStage = () => {
  const { section } = useSessionContext();
  const Part = parts[consultationSections.find(({ id }) => id === section)?.id ?? 'identity'];
  return (
    <div className="section" id={`section-${section}`} key={section}>
      <Part />
    </div>
  );
};
