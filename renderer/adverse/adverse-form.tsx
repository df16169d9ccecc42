import type { Material } from '../../shared/adverse/case.ts';
import { adverseSorts, reportees } from '../../shared/adverse/form.ts';
import type { AdverseSort, Reportee } from '../../shared/adverse/form.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { FormFoot } from '../chairside/fields/form-foot.tsx';
import { useForm } from '../chairside/fields/use-form.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { FormDate } from '../parts/form-date.tsx';
import { FormField } from '../parts/form-field.tsx';
import { FormTime } from '../parts/form-time.tsx';
import { MultiChoice } from '../parts/multi-choice.tsx';
import type { DateOrder } from '../parts/partial-date.ts';
import { useWords } from '../words.tsx';
import { missingIn } from './adverse-draft.ts';
import type { AdverseDraft } from './adverse-draft.ts';
import { MaterialList } from './material-list.tsx';
import { PhotoPick } from './photo-pick.tsx';
import type { PickablePhoto } from './photo-pick.tsx';
import './adverse.css';

const sorts = adverseSorts.map((id) => ({ id, label: adverseWords.kind(id) }));
const severities = [1, 2, 3, 4, 5].map((value) => ({
  id: String(value),
  label: String(value),
  ...(value > 3 ? { tone: 'stop' as const } : value === 3 ? { tone: 'caution' as const } : {}),
}));
const told = reportees.map((id) => ({ id, label: adverseWords.reportee(id) }));
const noZone = 'none';

interface AdverseFormProps {
  readonly start: AdverseDraft;
  readonly zones: readonly { readonly id: string; readonly name: Phrase }[];
  /** Of the visit the event belongs to. */
  readonly photos: readonly PickablePhoto[];
  readonly session: string | null;
  /** What main found in the visit; null where the event belongs to none. */
  readonly materials: readonly Material[] | null;
  readonly order: DateOrder;
  /** In a running session the plan may come later. */
  readonly needsPlan: boolean;
  readonly onEnter: (draft: AdverseDraft) => Promise<Phrase | null>;
  readonly onCancel: () => void;
}

/** The form of an unwanted event (brief 4.4): what, how bad and what is done first; who was told and how it ended can follow. */
export const AdverseForm = ({
  start,
  zones,
  photos,
  session,
  materials,
  order,
  needsPlan,
  onEnter,
  onCancel,
}: AdverseFormProps) => {
  const { t } = useWords();

  const { form, set, touched } = useForm<AdverseDraft>(start);
  return (
    <div className="incident-form">
      <FormField
        className="wide"
        label={t(incidentsScreen.whatHappened)}
        value={form.what}
        onChange={set('what')}
        isRequired
        maxLength={400}
      />
      <ChoiceSelect
        label={t(incidentsScreen.kindOfEvent)}
        choices={sorts}
        value={form.sort}
        onChange={(sort) => set('sort')(sort as AdverseSort)}
        open={form.sort === null}
      />
      <ChoiceRow
        label={t(incidentsScreen.severity)}
        choices={severities}
        value={form.severity === null ? null : String(form.severity)}
        onChange={(one) => set('severity')(Number(one))}
        open={form.severity === null}
        hint={
          form.severity === null ? t(incidentsScreen.severityScale) : adverseWords.severity(form.severity)
        }
      />
      <FormDate
        label={t(incidentsScreen.beganOn)}
        value={form.onsetOn ?? null}
        onChange={set('onsetOn')}
        needs="day"
        order={order}
        isRequired
      />
      <FormTime label={incidentsScreen.timeItBegan} value={form.onsetTime} onChange={set('onsetTime')} />
      <ChoiceSelect
        label={t(incidentsScreen.where)}
        choices={[
          { id: noZone, label: t(incidentsScreen.noSingleZone) },
          ...zones.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={form.zone ?? noZone}
        onChange={(zone) => set('zone')(zone === noZone ? null : zone)}
      />
      <FormField
        className="wide"
        label={t(incidentsScreen.whatWeDoAbout)}
        value={form.plan}
        onChange={set('plan')}
        maxLength={400}
        isRequired={needsPlan}
        hint={needsPlan ? undefined : t(incidentsScreen.neededBeforeClosing)}
      />
      <FormField
        label={t(incidentsScreen.referredTo)}
        value={form.referredTo}
        onChange={set('referredTo')}
        maxLength={120}
        hint={t(incidentsScreen.doctorHospitalPharmacy)}
      />
      <MultiChoice
        label={t(incidentsScreen.reportedTo)}
        choices={told}
        value={form.reportedTo}
        onChange={(who) => set('reportedTo')(who as readonly Reportee[])}
      />
      <FormField
        className="wide"
        label={t(incidentsScreen.howItEnded)}
        value={form.outcome}
        onChange={set('outcome')}
        maxLength={400}
      />
      <FormDate
        label={t(incidentsScreen.closedOn)}
        value={form.closedOn ?? null}
        onChange={set('closedOn')}
        needs="day"
        order={order}
        hint={t(incidentsScreen.askedOnceMore)}
      />
      {session !== null && photos.length > 0 && (
        <PhotoPick session={session} photos={photos} value={form.photos} onChange={set('photos')} />
      )}
      {materials !== null && <MaterialList materials={materials} />}
      <div className="wide">
        <FormFoot
          action={t(incidentsScreen.enterTheEvent)}
          touched={touched}
          onEnter={() => onEnter(form)}
          onCancel={onCancel}
          missing={missingIn(form, needsPlan)}
        />
      </div>
    </div>
  );
};
