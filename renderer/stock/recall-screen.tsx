import { useState } from 'react';
import type { RecallShown } from '../../shared/stock/recall/shown.ts';
import { readCode } from '../../shared/stock/gs1.ts';
import { productOfCode } from '../../shared/stock/known-product.ts';
import { productTitle } from '../../shared/stock/product.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { listsWords } from '../../shared/words/lists.ts';
import type { Message } from '../../shared/words/message.ts';
import { orList, sentences } from '../../shared/words/message.ts';
import { recallScreenWords as words } from '../../shared/words/screens/recall.ts';
import { scanWords } from '../../shared/words/screens/scan.ts';
import { useWords } from '../words.tsx';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { FormField } from '../parts/form-field.tsx';
import { Icon } from '../parts/icons.tsx';
import { ListsBanner } from '../parts/lists-banner.tsx';
import { ScanDialog } from '../scan/scan-dialog.tsx';
import { useScanned } from '../scan/hear-scanner.tsx';
import { ReachClients, ReachSessions } from './reach-lists.tsx';
import { RecallPaper } from './recall-paper.tsx';
import { RecallReading, namesWords, termWords } from './recall-reading.tsx';
import { asRead, useReach } from './recall-question.ts';
import type { ReachQuestion } from './recall-question.ts';
import { useStockHead } from './use-stock.ts';
import './stock.css';

const anyProduct = 'any';

/** What was searched, in which product and how exactly: the sentence somebody relies on. */
const nobodyWords = ({ reading, product, lots }: RecallShown): Message =>
  sentences([
    words.nobodySure({
      scope: product === null ? words.anyProduct : words.inProduct({ product }),
      exactly: reading.exact ? 'yes' : 'no',
      what: orList(reading.terms.map(({ term }) => termWords(term))),
    }),
    ...(lots.count > 0 ? [words.stockHasIt] : []),
  ]);

/** A lot, a part of one or a whole notice: everybody it reached, with their phone, on one screen, without a network and without a wait. */
export const RecallScreen = ({
  text: first,
  product: firstProduct,
}: {
  readonly text: string;
  readonly product: string | null;
}) => {
  const { t } = useWords();

  const { client, go } = useShell();
  const stock = useStockHead();
  const [question, setQuestion] = useState<ReachQuestion>({
    text: first,
    product: firstProduct,
    choice: asRead,
  });
  const { text, product, choice } = question;
  const [said, setSaid] = useState<Message | null>(null);
  const [scanning, setScanning] = useState(false);
  const { reach, no, again } = useReach(question);
  const products = stock.is === 'there' ? stock.value.products : [];
  const take = (code: string): void => {
    const read = readCode(code, stock.is === 'there' ? Number(stock.value.today.slice(0, 4)) : 2026);
    if (read.is === 'wrong' || read.is === 'noLot') return setSaid(read.says);
    const lot = read.is === 'text' ? read.text : read.lot;
    setSaid(lot === undefined ? scanWords.namesNoLot : null);
    setQuestion({
      text: lot ?? '',
      product: read.is === 'text' ? product : (productOfCode(products, read)?.id ?? null),
      choice: asRead,
    });
  };
  const { box, notice } = useScanned(take);
  const missing = reach?.missing ?? null;
  const others = reach?.others ?? null;
  const nobody = reach !== null && missing === null && reach.sessions.count === 0;
  return (
    <>
      <PageTop
        title={t(stockScreen.recallALot)}
        eyebrow={t(stockScreen.stock)}
        back={{ words: t(stockScreen.backToStock), run: () => go({ at: 'stock' }) }}
      />
      <div className="stock-body" ref={box}>
        <Card>
          <div className="stock-recall">
            <FormField
              label={t(words.field)}
              hideOptional
              value={text}
              onChange={(typed) => setQuestion({ text: typed, product, choice: asRead })}
              maxLength={20_000}
              startsFocused={first === ''}
              takesScan
              lines={1}
              placeholder={t(words.placeholder)}
              hint={t(words.hint)}
            />
            <ChoiceSelect
              label={t(commonWords.product)}
              choices={[
                { id: anyProduct, label: t(stockScreen.anyProduct) },
                ...products.map((one) => ({ id: one.id, label: productTitle(one) })),
              ]}
              value={product ?? anyProduct}
              onChange={(id) => setQuestion({ ...question, product: id === anyProduct ? null : id })}
            />
            <Button icon={<Icon name="camera" />} onPress={() => setScanning(true)}>
              {t(stockScreen.scanWithTheCamera)}
            </Button>
          </div>
          {notice}
          {said !== null && (
            <p className="field-error" role="alert">
              {t(said)}
            </p>
          )}
        </Card>
        {no !== null && <Banner tone="stop">{t(no)}</Banner>}
        {reach === null && no === null && (
          <Card>
            <EmptyNote title={t(words.whichTitle)}>{t(words.which)}</EmptyNote>
          </Card>
        )}
        {missing !== null && <ListsBanner missing={missing} means={listsWords.recallPart} />}
        {reach !== null && (
          <RecallReading
            reach={reach}
            choice={choice}
            onChange={(next) => setQuestion({ ...question, choice: next })}
          />
        )}
        {others?.lacks != null && <Banner tone="caution">{t(others.lacks)}</Banner>}
        {others !== null && others.says.length > 0 && (
          <p className="small num">{t(sentences(others.says))}</p>
        )}
        {nobody &&
          others?.lacks == null &&
          (reach.reading.isSure ? (
            <Banner tone="good" title={t(words.nobody)}>
              {t(nobodyWords(reach))}
            </Banner>
          ) : (
            <Banner tone="caution" title={t(words.nobodyUnsure)}>
              {t(words.compareNotice)}
            </Banner>
          ))}
        {reach !== null && !nobody && (
          <>
            <div className="reach-sum" role="status">
              <span>
                <b className="num">{reach.clients.count}</b>
                {t(stockScreen.clientsWord({ clients: reach.clients.count }))}
              </span>
              <span>
                <b className="num">{reach.sessions.count}</b>
                {t(stockScreen.sessionsWord({ sessions: reach.sessions.count }))}
              </span>
              <span className="small">
                {reach.lots.count === 0
                  ? t(stockScreen.typedByHandStock)
                  : t(
                      stockScreen.stockLotsFit({
                        lots: reach.lots.count,
                        names: namesWords(reach.lots),
                      }),
                    )}
              </span>
              <RecallPaper
                question={question}
                said={`${reach.letters}${reach.text}${JSON.stringify(reach.reading)}`}
              />
            </div>
            <ReachClients
              clients={reach.clients}
              onGone={again}
              onOpen={(one) => go({ at: 'client', client: one })}
            />
            <ReachSessions
              sessions={reach.sessions}
              onGone={again}
              onOpen={(session) => go({ at: 'completedOne', session })}
            />
          </>
        )}
      </div>
      {scanning && <ScanDialog client={client} onCode={take} onClose={() => setScanning(false)} />}
    </>
  );
};
