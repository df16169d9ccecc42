import type { PersonRow } from '../../shared/ipc/people-channels.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { useWords } from '../words.tsx';
import { initialsOf, rolesText } from './role-words.ts';
import { dateSays, stateChip } from './state-chip.ts';

interface PersonListProps {
  readonly people: readonly PersonRow[];
  readonly chosen: string;
  readonly onChoose: (one: PersonRow) => void;
}

/** Who works here, then who has left. */
export const PersonList = ({ people, chosen, onChoose }: PersonListProps) => {
  const { t } = useWords();
  const gone = people.filter(({ leftAt }) => leftAt !== null);
  const row = (one: PersonRow) => {
    const chip = stateChip(one);
    return (
      <li key={one.id}>
        <Button
          look="quiet"
          className="person-row"
          current={one.id === chosen ? 'step' : undefined}
          onPress={() => onChoose(one)}
        >
          <span className="avatar" aria-hidden="true">
            {initialsOf(one.name)}
          </span>
          <span className="person-tile-words">
            <b dir="auto">{one.name}</b>
            <span className="small">{t(rolesText(one.roles))}</span>
          </span>
          {one.leftAt === null && one.trainingExpiry !== null && chip === null && (
            <span className="person-until">
              <span className="small">{t(words.cardsTraining)}</span>
              <span className="num">{t(dateSays(one.trainingState, one.trainingExpiry))}</span>
            </span>
          )}
          {one.leftAt === null && chip !== null && <Chip tone={chip.tone}>{t(chip.says)}</Chip>}
          {one.leftAt === null && chip === null && !one.hasPin && (
            <Chip tone="caution">{t(words.noPinYet)}</Chip>
          )}
        </Button>
      </li>
    );
  };
  return (
    <section className="people-list" aria-label={t(words.people)}>
      <ul className="plain-list">{people.filter(({ leftAt }) => leftAt === null).map(row)}</ul>
      {gone.length > 0 && (
        <details>
          <summary>{t(words.leftPeople({ count: gone.length }))}</summary>
          <ul className="plain-list">{gone.map(row)}</ul>
        </details>
      )}
    </section>
  );
};
