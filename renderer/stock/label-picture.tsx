import { useEffect, useState } from 'react';
import type { ProductFile } from '../../shared/stock/product-file.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';

/** One kept picture as large as the window allows. */
export const LabelPicture = ({
  file: { file, name },
  onClose,
}: {
  readonly file: ProductFile;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();

  const { client } = useShell();
  const [shown, setShown] = useState<{ readonly url: string } | { readonly no: Phrase } | null>(null);
  useEffect(() => {
    let gone = false;
    void client['stock.readFile']({ file }).then((reply) => {
      if (!gone)
        setShown(
          reply.ok
            ? { url: `data:image/jpeg;base64,${reply.value.base64}` }
            : { no: sentenceOf(reply.error) },
        );
    });
    return () => {
      gone = true;
    };
  }, [client, file]);
  return (
    <Dialog
      title={name}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {t(commonWords.close)}
        </Button>
      }
    >
      {shown !== null && 'url' in shown && <img className="label-picture" src={shown.url} alt={name} />}
      {shown !== null && 'no' in shown && (
        <p className="field-error" role="alert">
          {t(shown.no)}
        </p>
      )}
    </Dialog>
  );
};
