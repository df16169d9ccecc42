import { useCallback, useRef, useState } from 'react';
import { productFileBounds } from '../../shared/stock/product-file.ts';
import type { ProductFile, ProductFileKind } from '../../shared/stock/product-file.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { pictureProblems } from '../../shared/words/photos.ts';
import { productFileSays } from '../../shared/words/product-files.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { useOpenState, useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { readPictureFile } from '../photos/reduce-picture.ts';
import { sentenceOf } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { LabelPicture } from './label-picture.tsx';

const kindWords: Readonly<Record<ProductFileKind, Message>> = {
  label: stockScreen.label,
  safetySheet: stockScreen.safetyDataSheet,
};
const sizeText = (bytes: number): Message =>
  bytes < 1_000_000
    ? stockScreen.kb({ value: Math.max(1, Math.round(bytes / 1000)) })
    : stockScreen.mb({ value: (bytes / 1_000_000).toFixed(1) });
/** A file as main takes it: pictures drawn anew within bounds, a PDF as it is; or the sentence why not. */
const bytesOf = async (file: File): Promise<Uint8Array | Phrase> => {
  if (file.type === 'application/pdf' || /\.pdf$/i.test(file.name))
    return file.size > productFileBounds.pdfBytes
      ? productFileSays.pdfTooBig
      : new Uint8Array(await file.arrayBuffer());
  const read = await readPictureFile(file);
  if (read.ok) return read.value.bytes;
  return read.error === 'notPicture' ? productFileSays.notReadable : pictureProblems[read.error];
};

const ChooseFile = ({
  words,
  onFile,
  isPending,
}: {
  readonly words: string;
  readonly onFile: (file: File) => void;
  readonly isPending: boolean;
}) => {
  const { t } = useWords();

  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        icon={<Icon name="plus" />}
        isPending={isPending}
        onPress={() => input.current?.click()}
      >
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={t(stockScreen.fileOf({ words }))}
        accept="application/pdf,image/jpeg,image/png,image/heic,image/heif,.heic,.heif"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file chosen again is a new wish.
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
};

/** Photos of the label and safety data sheets of a product: an inspector and a doctor ask for them (brief 4.3). Nothing is removed; the newest stands first. */
export const ProductFiles = ({ product }: { readonly product: string }) => {
  const { t, moment } = useWords();

  const { client } = useShell();
  const { phase, timeZone } = useOpenState();
  const ask = useCallback(() => client['stock.files']({ product }), [client, product]);
  const [loaded, again] = useLoad(ask);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly words: Phrase; readonly good: boolean } | null>(null);
  const [looked, setLooked] = useState<ProductFile | null>(null);
  const files = loaded.is === 'there' ? loaded.value : [];
  const add = async (what: ProductFileKind, file: File): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const bytes = await bytesOf(file);
    const reply =
      bytes instanceof Uint8Array
        ? await client['stock.addFile']({ product, what, name: file.name, bytes })
        : null;
    setBusy(false);
    if (!(bytes instanceof Uint8Array)) return setSaid({ words: bytes, good: false });
    if (reply?.ok === false) return setSaid({ words: sentenceOf(reply.error), good: false });
    await again();
  };
  const look = async (one: ProductFile): Promise<void> => {
    if (one.type === 'jpeg') return setLooked(one);
    const reply = await client['stock.openFile']({ file: one.file });
    setSaid(reply.ok ? null : { words: sentenceOf(reply.error), good: false });
  };
  const save = async ({ file }: ProductFile): Promise<void> => {
    const reply = await client['stock.saveFile']({ file });
    setSaid(
      reply.ok
        ? { words: commonWords.savedAs({ path: reply.value.path }), good: true }
        : { words: sentenceOf(reply.error), good: false },
    );
  };
  return (
    <Card title={t(stockScreen.labelSafetyDataSheets)} id="product-files">
      {loaded.is === 'there' && files.length === 0 && (
        <p className="small">{t(stockScreen.aPhotoLabelMakers)}</p>
      )}
      {files.length > 0 && (
        <ul className="product-files" aria-label={t(stockScreen.filesOfThisProduct)}>
          {files.map((one) => (
            <li key={one.file}>
              <span className="product-file-words">
                <b>{t(kindWords[one.what])}</b>
                <span className="small num" dir="auto">
                  {[one.name, t(sizeText(one.bytes)), moment(one.at, timeZone), one.by].join(' · ')}
                </span>
              </span>
              <span className="button-row">
                <Button
                  size="small"
                  label={t(stockScreen.lookAtFileNamed({ name: one.name }))}
                  onPress={() => void look(one)}
                >
                  {t(stockScreen.lookAtFile)}
                </Button>
                <Button
                  size="small"
                  label={t(stockScreen.saveCopyNamed({ name: one.name }))}
                  icon={<Icon name="save" />}
                  onPress={() => void save(one)}
                >
                  {t(stockScreen.saveCopy)}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {said !== null && said.words !== '' && (
        <p className={said.good ? 'small' : 'field-error'} role={said.good ? 'status' : 'alert'}>
          {t(said.words)}
        </p>
      )}
      {phase === 'ready' && (
        <div className="button-row">
          <ChooseFile
            words={t(stockScreen.addTheLabel)}
            isPending={busy}
            onFile={(file) => void add('label', file)}
          />
          <ChooseFile
            words={t(stockScreen.addSafetyDataSheet)}
            isPending={busy}
            onFile={(file) => void add('safetySheet', file)}
          />
        </div>
      )}
      {looked !== null && <LabelPicture file={looked} onClose={() => setLooked(null)} />}
    </Card>
  );
};
