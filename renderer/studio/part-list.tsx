import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { Button } from '../parts/button.tsx';
import { classNames } from '../parts/class-names.ts';
import { useWords } from '../words.tsx';
import { partOf, protocolParts } from './protocol-parts.tsx';
import type { PartId } from './protocol-parts.tsx';

interface Props {
  readonly open: PartId;
  readonly onOpen: (part: PartId) => void;
  /** Fields that were changed, and those that something stands in the way of. */
  readonly changed: readonly string[];
  readonly refused: readonly string[];
}

/** The parts of the protocol, with how many changes each has. */
export const PartList = ({ open, onOpen, changed, refused }: Props) => {
  const { t } = useWords();
  return (
    <nav className="protocol-parts" aria-label={t(words.partsOf)}>
      {(Object.keys(protocolParts) as PartId[]).map((id) => {
        const count = changed.filter((path) => partOf(path) === id).length;
        const says = protocolParts[id].says;
        const isRefused = refused.some((path) => partOf(path) === id);
        return (
          <Button
            key={id}
            look="quiet"
            size="small"
            className={classNames(isRefused && 'refused')}
            current={open === id ? 'page' : undefined}
            onPress={() => onOpen(id)}
          >
            <span>{t(says)}</span>
            {count > 0 && <span className="part-count num">{count}</span>}
          </Button>
        );
      })}
    </nav>
  );
};
