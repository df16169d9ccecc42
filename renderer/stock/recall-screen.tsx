import { useEffect, useRef, useState, useCallback } from 'react';
import type { RecallReach } from '../../shared/stock/pages.ts';
import { readCode } from '../../shared/stock/gs1.ts';
import { productTitle } from '../../shared/stock/product.ts';
import { commaList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { listsWords } from '../../shared/words/lists.ts';
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
import { sentenceOf } from '../said.ts';
import { useScanned } from '../scan/hear-scanner.ts';
import { ScanDialog } from '../scan/scan-dialog.tsx';
import { useWords } from '../words.tsx';
import { ReachClients, ReachSessions } from './reach-lists.tsx';
import { RecallPaper } from './recall-paper.tsx';
import { useMainChanged } from '../use-main-changed.ts';
import { useStock } from './use-stock.ts';
import './stock.css';

const anyProduct = 'any';
const enough = (text: string): boolean => text.replace(/[^\p{L}\p{N}]/gu, '').length >= 2;

/** Asks main while one types; only the answer to the newest question is shown. */
const useReach = (
  text: string,
  product: string | null,
): { readonly reach: RecallReach | null; readonly no: Phrase | null } => {
  const { client } = useShell();
  const [answer, setAnswer] = useState<{ readonly reach: RecallReach | null; readonly no: Phrase | null }>({
    reach: null,
    no: null,
  });
  const newest = useRef(0);
  const ask = useCallback(() => {
    newest.current += 1;
    const mine = newest.current;
    if (!enough(text)) return;
    void client['stock.recallReach']({ text: text.trim(), product }).then((reply) => {
      if (mine === newest.current)
        setAnswer(reply.ok ? { reach: reply.value, no: null } : { reach: null, no: sentenceOf(reply.error) });
    });
  }, [client, text, product]);
  useEffect(ask, [ask]);
  // While the lists are made the answer grows.
  useMainChanged('lists', ask);
  return enough(text) ? answer : { reach: null, no: null };
};

/** A lot or a part of one: everybody it reached, with their phone, on one screen, without a network and without a wait. */
export const RecallScreen = ({
  text: first,
  product: firstProduct,
}: {
  readonly text: string;
  readonly product: string | null;
}) => {
  const { t } = useWords();

  const { client, go } = useShell();
  const [stock] = useStock();
  const [text, setText] = useState(first);
  const [product, setProduct] = useState(firstProduct);
  const [said, setSaid] = useState<Phrase | null>(null);
  const [scanning, setScanning] = useState(false);
  const { reach, no } = useReach(text, product);
  const products = stock.is === 'there' ? stock.value.products : [];
  const take = (code: string): void => {
    const read = readCode(code, stock.is === 'there' ? Number(stock.value.today.slice(0, 4)) : 2026);
    setSaid(read.is === 'wrong' ? read.says : null);
    if (read.is === 'wrong') return;
    setText((read.is === 'text' ? read.text : (read.lot ?? '')).slice(0, 40));
    if (read.is === 'gs1')
      setProduct(
        products.find(
          ({ gtin }) => gtin !== undefined && read.gtin !== undefined && gtin.padStart(14, '0') === read.gtin,
        )?.id ?? null,
      );
  };
  const box = useScanned(take);
  const missing = reach?.missing ?? null;
  const nobody = reach !== null && missing === null && reach.sessions.length === 0;
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
              label={t(stockScreen.lotOrPart)}
              hideOptional
              value={text}
              onChange={setText}
              maxLength={40}
              startsFocused={first === ''}
              hint={t(stockScreen.twoLettersOrDigits)}
            />
            <ChoiceSelect
              label={t(commonWords.product)}
              choices={[
                { id: anyProduct, label: t(stockScreen.anyProduct) },
                ...products.map((one) => ({ id: one.id, label: productTitle(one) })),
              ]}
              value={product ?? anyProduct}
              onChange={(id) => setProduct(id === anyProduct ? null : id)}
            />
            <Button icon={<Icon name="camera" />} onPress={() => setScanning(true)}>
              {t(stockScreen.scanWithTheCamera)}
            </Button>
          </div>
          {said !== null && (
            <p className="field-error" role="alert">
              {t(said)}
            </p>
          )}
        </Card>
        {no !== null && <Banner tone="stop">{t(no)}</Banner>}
        {reach === null && no === null && (
          <Card>
            <EmptyNote title={t(stockScreen.whichLotIsIt)}>{t(stockScreen.typeWhatNoticeSays)}</EmptyNote>
          </Card>
        )}
        {missing !== null && <ListsBanner missing={missing} means={listsWords.recallPart} />}
        {nobody && (
          <Banner tone="good" title={t(stockScreen.nobodyWasReached)}>
            {t(
              (reach.lots.length > 0 ? stockScreen.nobodyHoldsLotOfStock : stockScreen.nobodyHoldsLot)({
                text: reach.text,
              }),
            )}
          </Banner>
        )}
        {reach !== null && !nobody && (
          <>
            <div className="reach-sum" role="status">
              <span>
                <b className="num">{reach.clients.length}</b>
                {t(stockScreen.clientsWord({ clients: reach.clients.length }))}
              </span>
              <span>
                <b className="num">{reach.sessions.length}</b>
                {t(stockScreen.sessionsWord({ sessions: reach.sessions.length }))}
              </span>
              <span className="small">
                {reach.lots.length === 0
                  ? t(stockScreen.typedByHandStock)
                  : t(
                      stockScreen.stockLotsFit({
                        lots: reach.lots.length,
                        names: commaList(reach.lots.map(({ title, lot }) => `${title} ${lot.lot}`)),
                      }),
                    )}
              </span>
              <RecallPaper text={reach.text} product={product} said={JSON.stringify(reach)} />
            </div>
            <ReachClients clients={reach.clients} onOpen={(one) => go({ at: 'client', client: one })} />
            <ReachSessions
              sessions={reach.sessions}
              onOpen={(session) => go({ at: 'completedOne', session })}
            />
          </>
        )}
      </div>
      {scanning && <ScanDialog client={client} onCode={take} onClose={() => setScanning(false)} />}
    </>
  );
};
