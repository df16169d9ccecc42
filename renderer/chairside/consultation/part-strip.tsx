import { useMemo } from 'react';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { elementIdOf } from '../element-id-of.ts';
import { consultationSections, sectionOf } from '../sections.ts';

/** How many things are open in each part, so that the strip leads through. */
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

/** The parts of the consultation in one line above what scrolls: always in reach, and over nothing. */
export const PartStrip = () => {
  const { section, openSection } = useSessionContext();
  const { t } = useWords();
  const open = useOpenCounts();
  return (
    <nav className="sections" aria-label={t(consultationScreen.parts)}>
      {consultationSections.map(({ id, title }) => (
        <Button
          key={id}
          size="small"
          look="quiet"
          className="section-link"
          current={id === section ? 'page' : undefined}
          onPress={() => openSection(id)}
        >
          <span>{t(title)}</span>
          {open[id] ? (
            <span className="section-open num">
              <span className="visually-hidden">{t(consultationScreen.stillOpen)} </span>
              {open[id]}
            </span>
          ) : (
            <Icon name="check" size={16} />
          )}
        </Button>
      ))}
    </nav>
  );
};
