import { Fragment } from 'react';
import { wordDiff } from '../../shared/protocol/word-diff.ts';
import type { ToldChange } from '../../shared/protocol/told-change.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.tsx';

const courses = {
  weaker: studioScreen.weaker,
  stricter: studioScreen.stricter,
  other: studioScreen.changed,
} as const;

/** A value is told as it was and as it is; of a text only the words that are different stand out. */
const Difference = ({ was, is }: { readonly was: string; readonly is: string }) => {
  // What came beside what stays: nothing went.
  if (was === '')
    return (
      <span className="word-diff">
        <ins>{is}</ins>
      </span>
    );
  const stretches = wordDiff(was, is);
  if (!stretches.some(({ how }) => how === 'same'))
    return (
      <>
        <s className="was">{was}</s> <b className="num">{is}</b>
      </>
    );
  return (
    <span className="word-diff">
      {stretches.map(({ how, text }, at) =>
        how === 'same' ? (
          text
        ) : how === 'gone' ? (
          <Fragment key={at}>
            <del className="was">{text.trimEnd()}</del>{' '}
          </Fragment>
        ) : (
          <Fragment key={at}>
            <ins>{text.trimEnd()}</ins>{' '}
          </Fragment>
        ),
      )}
    </span>
  );
};

/** What is different between two versions, weaker first. */
export const ChangeLines = ({
  changes,
  onTake,
}: {
  readonly changes: readonly ToldChange[];
  /** Takes one of them back as it was. */
  readonly onTake?: ((path: string) => void) | undefined;
}) => {
  const { t } = useWords();
  return (
    <ul className="plain-lines changes">
      {changes.map(({ path, name, was, is, course }) => (
        <li key={path}>
          <span className={`course course-${course}`}>{t(courses[course])}</span> {t(name)}:{' '}
          <Difference was={t(was)} is={t(is)} />
          {onTake !== undefined && (
            <Button
              size="small"
              look="quiet"
              label={studioScreen.takeOneOf({ name: t(name) })}
              onPress={() => onTake(path)}
            >
              {t(studioScreen.takeOne)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
