import type { RecallShown, SomeNames, TermShown } from '../../shared/stock/recall/shown.ts';
import type { RecallTerm } from '../../shared/stock/recall/term.ts';
import type { Message } from '../../shared/words/message.ts';
import { commaList, dotList } from '../../shared/words/message.ts';
import { recallScreenWords as words } from '../../shared/words/screens/recall.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.tsx';
import type { ReachChoice } from './recall-question.ts';

export const termWords = (term: RecallTerm): Message => {
  switch (term.is) {
    case 'lot':
      return words.lot({ lot: term.lot });
    case 'begins':
      return words.begins({ with: term.with });
    case 'range':
      return words.range({ from: term.from, to: term.to });
    case 'product':
      return words.product({ title: term.title });
  }
};

/** Which lots on record it fits, and how exactly. */
const fitWords = ({ count, fits: { lot, part, alike } }: TermShown): Message =>
  dotList([
    words.found({ count }),
    ...(lot.count > 0 ? [words.very] : []),
    ...(part.count > 0 ? [words.part({ lots: namesWords(part) })] : []),
    ...(alike.count > 0 ? [words.alike({ lots: namesWords(alike) })] : []),
  ]);

/** Some names, and how many more there are. */
export const namesWords = ({ first, count }: SomeNames): Message =>
  count === first.length
    ? commaList(first)
    : words.andMore({ names: commaList(first), more: count - first.length });

interface RecallReadingProps {
  readonly reach: RecallShown;
  readonly choice: ReachChoice;
  readonly onChange: (choice: ReachChoice) => void;
}

/** What the text was read as, for a person to put right: nothing is searched for in silence, and nothing left out in silence. */
export const RecallReading = ({ reach: { reading }, choice, onChange }: RecallReadingProps) => {
  const { t } = useWords();
  const changed = choice.without.length > 0 || choice.also.length > 0;
  return (
    <Card
      title={t(words.readAs)}
      {...(changed
        ? {
            aside: (
              <Button
                size="small"
                look="quiet"
                onPress={() => onChange({ ...choice, without: [], also: [] })}
              >
                {t(words.putBack)}
              </Button>
            ),
          }
        : {})}
    >
      <ul className="reach-terms" aria-label={t(words.searched)}>
        {reading.terms.map((one) => (
          <li key={one.key}>
            <span>
              <b dir="auto">{t(termWords(one.term))}</b>
              <span className="small num">{t(fitWords(one))}</span>
            </span>
            <Button
              size="small"
              look="quiet"
              label={t(words.leaveOut({ what: termWords(one.term) }))}
              onPress={() =>
                onChange({
                  ...choice,
                  without: [...choice.without, one.key],
                  also: choice.also.filter((word) => one.term.is !== 'lot' || word !== one.term.lot),
                })
              }
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {reading.terms.length === 0 && <Banner tone="caution">{t(words.nothingRead)}</Banner>}
      {reading.asksForAll && <Banner tone="caution">{t(words.asksForAll)}</Banner>}
      {reading.leftOut.length > 0 && (
        <div className="reach-left" role="group" aria-label={t(words.notSearched)}>
          <span className="field-label">{t(words.notSearched)}</span>
          {reading.leftOut.map((word) => (
            <Button
              key={word}
              size="small"
              label={t(words.searchToo({ word }))}
              icon={<Icon name="plus" />}
              onPress={() => onChange({ ...choice, also: [...choice.also, word] })}
            >
              {word}
            </Button>
          ))}
        </div>
      )}
      {(reading.exact || reading.terms.some(({ fits }) => fits.part.count + fits.alike.count > 0)) && (
        <Tick isOn={choice.exact} isWanted={false} onChange={(exact) => onChange({ ...choice, exact })}>
          {t(words.exactOnly)}
        </Tick>
      )}
    </Card>
  );
};
