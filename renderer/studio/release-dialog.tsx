import type { NeedleRangeId } from '../../shared/protocol/needle.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.tsx';
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
export const nameOf = (protocol: Protocol, path: string): Phrase => {
  const [group, key = '', field = ''] = path.split('.');
  if (group === 'limits') return protocol.limits[key as keyof Protocol['limits']].says;
  if (group === 'products')
    return studioScreen.labelValue({ name: protocol.products[Number(key)]?.name ?? '' });
  if (group === 'needle')
    return key === 'mostPasses'
      ? studioScreen.mostPasses
      : studioScreen.usualSetting({ says: protocol.needle?.usual[field as NeedleRangeId].says ?? '' });
  if (group === 'questions')
    return studioScreen.insurerExcludesRow({ title: protocol.questions[Number(key)]?.title ?? '' });
  if (group === 'incidents')
    return key === 'followUpDays' ? studioScreen.askingAgainAfterUnwanted : studioScreen.firstAidCard;
  if (group === 'colour')
    return studioScreen.colourMatchRule({
      says: colourRows.find((row) => row.group === key && row.key === field)?.says ?? key,
    });
  if (group === 'patchTest') return key === 'covers' ? studioScreen.aPatchTestSpeaks : studioScreen.patchTest;
  if (group === 'emergencyCard') return studioScreen.emergencyCard;
  if (key === 'allowedFrom') return topicWords[field as keyof typeof topicWords];
  if (key === 'healing') return healingWords[field as keyof typeof healingWords];
  if (key === 'colourJudgedDay') return studioScreen.colourIsJudged;
  return key === 'reviewDay' ? studioScreen.review : path;
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
}: ReleaseDialogProps) => {
  const { t } = useWords();
  return (
    <Dialog
      title={t(studioScreen.releaseVersion({ version }))}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t(studioScreen.goOnEditing)}
          </Button>
          <Button look="primary" onPress={onRelease} isPending={isPending}>
            {t(studioScreen.release)}
          </Button>
        </>
      }
    >
      <p>{t(studioScreen.fullTextGoesIntoRecord)}</p>
      <ul className="plain-lines">
        {changes.map(({ path, was, is }) => (
          <li key={path}>
            {t(nameOf(protocol, path))}: <s className="was">{was === '' ? t(studioScreen.empty) : was}</s>{' '}
            <b className="num">{is === '' ? t(studioScreen.empty) : is}</b>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
