import { viewIds, views } from '../../shared/scalp/views.ts';
import type { ViewId } from '../../shared/scalp/views.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';

interface ViewButtonsProps {
  readonly view: ViewId;
  readonly onChange: (view: ViewId) => void;
  /** How many scars lie on each view: told on its button, or one would not look there. */
  readonly scars: Readonly<Partial<Record<ViewId, number>>>;
}

/** The five sides of the head. */
export const ViewButtons = ({ view, onChange, scars }: ViewButtonsProps) => (
  <ChoiceRow
    className="map-views"
    size="small"
    label="Side of the head"
    hideLabel
    value={view}
    onChange={onChange}
    choices={viewIds.map((id) => ({
      id,
      label: views[id].title,
      ...(scars[id] ? { hint: scars[id] === 1 ? '1 scar' : `${scars[id]} scars` } : {}),
    }))}
  />
);
