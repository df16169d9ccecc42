import { useState } from 'react';
import type { FieldIssue } from '../../shared/ipc/contract.ts';
import type { LookAlike } from '../../shared/ipc/stock-channels.ts';
import type { LotRow, StockHead } from '../../shared/stock/pages.ts';
import { productTitle } from '../../shared/stock/product.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { useAfterTyping } from '../chairside/fields/use-after-typing.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { FormField } from '../parts/form-field.tsx';
import { Icon } from '../parts/icons.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { PartialDateField } from '../parts/partial-date-field.tsx';
import type { DateOrder } from '../parts/partial-date.ts';
import { sentenceOf } from '../problem-text.ts';
import { ScanDialog } from '../scan/scan-dialog.tsx';
import type { LotReading } from '../../shared/stock/code-reading.ts';
import { unscramble } from '../../shared/stock/scrambled.ts';
import { useWords } from '../words.tsx';
import { useScanned } from '../scan/hear-scanner.tsx';
import { AlikeBanner } from './alike-banner.tsx';
import { readDelivery } from './read-delivery.ts';
import { deliveryOf, lotKeys, missingInDelivery, newDelivery } from './receive-draft.ts';
import type { ReceiveDraft } from './receive-draft.ts';
import { sayAt, sayElsewhere } from './stock-issues.ts';
import './stock.css';
import { OtherReadings } from './other-readings.tsx';

interface ReceiveFormProps {
  readonly page: StockHead;
  /** Only products of this kind. */
  readonly kind?: ProductKind | undefined;
  readonly start?: Partial<ReceiveDraft> | undefined;
  readonly order?: DateOrder | undefined;
  /** The product is not among them: its label is typed first. `gtin`: what the scan brought. */
  readonly onNewProduct: (typed: ReceiveDraft, gtin: string) => void;
  readonly onReceived: (row: LotRow) => void;
  readonly onCancel?: (() => void) | undefined;
}

/** A lot comes in: typed, or scanned from the pack, which fills product, lot and use-by date. What cannot be right is said at its field. */
export const ReceiveForm = ({
  page,
  kind,
  start,
  order = 'dayMonth',
  onNewProduct,
  onReceived,
  onCancel,
}: ReceiveFormProps) => {
  const { t } = useWords();

  const { client } = useShell();
  const [form, setForm] = useState<ReceiveDraft>(() => ({ ...newDelivery(page.today), ...start }));
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [no, setNo] = useState<Phrase | null>(null);
  const [read, setRead] = useState<Phrase | null>(null);
  const [newGtin, setNewGtin] = useState('');
  const [others, setOthers] = useState<readonly LotReading[]>([]);
  const [perhaps, setPerhaps] = useState<string | null>(null);
  const [alike, setAlike] = useState<LookAlike | null>(null);
  const [scanning, setScanning] = useState(false);
  const [busy, setBusy] = useState(false);
  const thisYear = Number(page.today.slice(0, 4));
  const products = page.products.filter((product) => kind === undefined || product.kind === kind);
  const product = page.products.find(({ id }) => id === form.product);
  const set = (change: Partial<ReceiveDraft>): void => {
    setForm((was) => ({ ...was, ...change }));
    setAlike(null);
    setIssues((was) => was.filter(({ field }) => !field.split('.').some((part) => part in change)));
  };
  const hold =
    <K extends keyof ReceiveDraft>(key: K) =>
    async (value: ReceiveDraft[K]): Promise<Phrase | null> => {
      set({ [key]: value });
      return null;
    };
  const take = (code: string): void => {
    const found = readDelivery(code, page, kind);
    setRead(found.says);
    setNo(null);
    setNewGtin(found.newGtin);
    setOthers(found.readings.filter((one) => one.lot !== found.change.lot));
    setPerhaps(found.perhapsLot);
    set(found.change);
  };
  const { box, notice, hear } = useScanned(take);
  const store = async (evenIfAlike: boolean): Promise<void> => {
    const missing = missingInDelivery(form);
    const lot = deliveryOf(form);
    if (missing !== null || lot === undefined) return setIssues(missing === null ? [] : [missing]);
    setBusy(true);
    const reply = await client['stock.receive']({ lot, evenIfAlike });
    setBusy(false);
    setNo(null);
    if (reply.ok) {
      const { row } = reply.value;
      if (row !== null) onReceived(row);
      return;
    }
    if (reply.error.kind === 'look-alike') return setAlike(reply.error);
    if (reply.error.kind !== 'bad-request')
      return setNo(reply.error.kind === 'stock-refused' ? reply.error.says : sentenceOf(reply.error));
    setIssues(reply.error.issues);
    setNo(sayElsewhere(reply.error.issues, lotKeys));
  };
  const press = useAfterTyping(() => void store(false));
  const error = (key: keyof ReceiveDraft): Phrase | null => sayAt(issues, key);
  return (
    <div className="stock-receive" ref={box}>
      <div className="stock-scan">
        <Button icon={<Icon name="camera" />} onPress={() => setScanning(true)}>
          {t(stockScreen.scanWithTheCamera)}
        </Button>
        <span className="small">{t(stockScreen.handScannerWorks)}</span>
      </div>
      {read !== null && (
        <Banner
          tone={newGtin === '' ? 'info' : 'caution'}
          {...(newGtin === ''
            ? {}
            : {
                actions: (
                  <Button size="small" onPress={() => onNewProduct(form, newGtin)}>
                    {t(stockScreen.addThisProduct)}
                  </Button>
                ),
              })}
        >
          {t(read)}
        </Banner>
      )}
      {notice}
      <OtherReadings
        perhaps={perhaps === form.lot ? null : perhaps}
        others={others}
        onLot={(lot) => {
          set({ lot });
          setPerhaps(null);
        }}
        onReading={(change) => {
          set(change);
          setOthers([]);
        }}
      />
      <div className="stock-form">
        <div className="wide stock-product-line">
          <div>
            <ChoiceSelect
              label={t(commonWords.product)}
              choices={products.map((one) => ({ id: one.id, label: productTitle(one) }))}
              value={form.product}
              onChange={(id) => set({ product: id })}
              placeholder={products.length === 0 ? t(commonWords.noneYet) : t(commonWords.choose)}
            />
            {error('product') !== null && (
              <span className="field-error" role="alert">
                {t(error('product') ?? '')}
              </span>
            )}
          </div>
          <Button icon={<Icon name="plus" />} onPress={() => onNewProduct(form, newGtin)}>
            {t(stockScreen.newProduct)}
          </Button>
        </div>
        <FormField
          label={t(commonWords.lot)}
          value={form.lot}
          onChange={(lot) => set({ lot })}
          onBlur={() => {
            const { isCode, perhapsLot } = readDelivery(form.lot, page, kind);
            // Digits that a person typed as the lot are the lot.
            if ((isCode && perhapsLot === null) || unscramble(form.lot, thisYear) !== undefined)
              hear(form.lot);
          }}
          isRequired
          takesScan
          maxLength={300}
          error={error('lot')}
        />
        <PartialDateField
          label={t(stockScreen.bestBefore)}
          value={form.expiry}
          onSave={hold('expiry')}
          order={order}
          hint={t(stockScreen.monthYearWillDo)}
          error={error('expiry')}
        />
        <NumberField
          label={t(stockScreen.howMany)}
          unit={t(stockScreen.packs)}
          value={form.quantity}
          onSave={hold('quantity')}
          min={1}
          max={10_000}
          step={1}
          error={error('quantity')}
        />
        <PartialDateField
          label={t(stockScreen.receivedOn)}
          value={form.receivedOn}
          onSave={hold('receivedOn')}
          needsDay
          order={order}
          error={error('receivedOn')}
        />
        <FormField
          label={t(stockScreen.supplier)}
          value={form.supplier}
          onChange={(supplier) => set({ supplier })}
          maxLength={80}
          error={error('supplier')}
        />
        <FormField
          label={t(stockScreen.invoice)}
          value={form.invoice}
          onChange={(invoice) => set({ invoice })}
          maxLength={60}
          error={error('invoice')}
        />
        {product?.kind !== 'cartridge' && (
          <>
            <PartialDateField
              label={t(stockScreen.openedAlreadyOn)}
              value={form.openedOn}
              onSave={hold('openedOn')}
              needsDay
              order={order}
              hint={t(stockScreen.emptyClosedPack)}
              error={error('openedOn')}
            />
            <NumberField
              label={t(stockScreen.goodAfterOpening)}
              unit={t(stockScreen.months)}
              value={form.paoMonths}
              onSave={hold('paoMonths')}
              min={1}
              max={60}
              step={1}
              hint={t(stockScreen.onlyWherePackSays)}
              error={error('paoMonths')}
            />
          </>
        )}
      </div>
      {alike !== null && (
        <AlikeBanner
          alike={alike}
          typed={form.lot.trim()}
          onTake={(lot) => set({ lot })}
          onKeep={() => void store(true)}
        />
      )}
      {no !== null && (
        <p className="field-error" role="alert">
          {t(no)}
        </p>
      )}
      <div className="stock-foot">
        {onCancel && (
          <Button look="quiet" onPress={onCancel}>
            {t(commonWords.cancel)}
          </Button>
        )}
        <Button look="primary" size="large" isPending={busy} onPress={press}>
          {t(stockScreen.takeIntoStock)}
        </Button>
      </div>
      {scanning && <ScanDialog client={client} onCode={hear} onClose={() => setScanning(false)} />}
    </div>
  );
};
