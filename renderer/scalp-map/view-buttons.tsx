import { viewIds, views } from '../../shared/scalp/views.ts';
import type { ViewId } from '../../shared/scalp/views.ts';
import { hairlineScreen } from '../../shared/words/screens/hairline.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { useWords } from '../words.tsx';

interface ViewButtonsProps {
  readonly view: ViewId;
  readonly onChange: (view: ViewId) => void;
  /** How many scars lie on each view: told on its button, or one would not look there. */
  readonly scars: Readonly<Partial<Record<ViewId, number>>>;
}

/** The five sides of the head. */
export const ViewButtons = ({ view, onChange, scars }: ViewButtonsProps) => {
  const { t } = useWords();
  return (
    <ChoiceRow
      className="map-views"
      size="small"
      label={t(hairlineScreen.sideOfTheHead)}
      hideLabel
      value={view}
      onChange={onChange}
      choices={viewIds.map((id) => ({
        id,
        label: views[id].title,
        ...(scars[id]
          ? { hint: scars[id] === 1 ? t(hairlineScreen.oneScar) : t(hairlineScreen.scars({ id: scars[id] })) }
          : {}),
      }))}
    />
  );
};
