import type { Tile } from '../../shared/ipc/tablet.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';
import { initialsOf, rolesText } from './role-words.ts';
import './person-tiles.css';

interface PersonTilesProps {
  readonly people: readonly Tile[];
  readonly chosen?: string | undefined;
  readonly onChoose: (one: Tile) => void;
}

/** One name to tap for each. Whoever has no PIN yet is shown, and cannot come in. */
export const PersonTiles = ({ people, chosen, onChoose }: PersonTilesProps) => {
  const { t } = useWords();
  return (
    <ul className="person-tiles">
      {people.map((one) => (
        <li key={one.id}>
          <Button
            className="person-tile"
            pressed={chosen === undefined ? undefined : chosen === one.id}
            isDisabled={!one.hasPin}
            onPress={() => onChoose(one)}
          >
            <span className="avatar" aria-hidden="true">
              {initialsOf(one.name)}
            </span>
            <span className="person-tile-words">
              <span dir="auto">{one.name}</span>
              <span className="small">{t(one.hasPin ? rolesText(one.roles) : words.noPinYet)}</span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
};
