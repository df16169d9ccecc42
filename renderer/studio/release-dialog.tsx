import type { Protocol } from '../../shared/protocol/schema.ts';
import type { NeedleRangeId } from '../../shared/protocol/needle.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { colourRows } from './colour-card.tsx';
import { healingWords, topicWords } from './protocol-words.ts';

export interface ReleaseDialogProps {
  readonly isOpen: boolean;
  readonly version: number;
  readonly changes: readonly { readonly path: string; readonly was: string; readonly is: string }[];
  readonly protocol: Protocol;
  readonly isPending: boolean;
  readonly onClose: () => void;
  readonly onRelease: () => void;
}

/** What a path is about, in words. */
export const nameOf = (protocol: Protocol, path: string): string => {
  const [group, key = '', field = ''] = path.split('.');
  if (group === 'limits') return protocol.limits[key as keyof Protocol['limits']].says;
  if (group === 'products') return `${protocol.products[Number(key)]?.name ?? ''}, label value`;
  if (group === 'needle')
    return key === 'mostPasses'
      ? 'Most passes in a zone'
      : `${protocol.needle?.usual[field as NeedleRangeId].says ?? ''}, usual`;
  if (group === 'incidents')
    return key === 'followUpDays' ? 'Asking again after an unwanted event' : 'First-aid card';
  if (group === 'colour')
    return `Colour match, ${colourRows.find((row) => row.group === key && row.key === field)?.says ?? key}`;
  if (group === 'patchTest') return key === 'covers' ? 'A patch test speaks for' : 'Patch test';
  if (group === 'emergencyCard') return 'Emergency card';
  if (key === 'allowedFrom') return topicWords[field as keyof typeof topicWords];
  if (key === 'healing') return healingWords[field as keyof typeof healingWords];
  if (key === 'colourJudgedDay') return 'Colour is judged';
  return key === 'reviewDay' ? 'Review' : path;
};

/** The last look before a version is fixed for ever. */
export const ReleaseDialog = ({
  isOpen,
  version,
  changes,
  protocol,
  isPending,
  onClose,
  onRelease,
}: ReleaseDialogProps) => (
  <Dialog
    title={`Release version ${version}`}
    isOpen={isOpen}
    onClose={onClose}
    actions={
      <>
        <Button look="quiet" onPress={onClose}>
          Go on editing
        </Button>
        <Button look="primary" onPress={onRelease} isPending={isPending}>
          Release
        </Button>
      </>
    }
  >
    <p>The full text goes into the record. Sessions that are open keep the version they began with.</p>
    <ul className="plain-lines">
      {changes.map(({ path, was, is }) => (
        <li key={path}>
          {nameOf(protocol, path)}: <s className="was">{was === '' ? 'empty' : was}</s>{' '}
          <b className="num">{is === '' ? 'empty' : is}</b>
        </li>
      ))}
    </ul>
  </Dialog>
);
