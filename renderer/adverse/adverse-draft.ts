import type { AdverseDetails, AdverseSort, Reportee } from '../../shared/adverse/form.ts';
import type { Message } from '../../shared/words/message.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { timeProblem, wallTimeOf } from '../parts/wall-time.ts';

/** The form of an unwanted event while it is typed. Dates are `undefined` while they cannot be read. */
export interface AdverseDraft {
  readonly event: string;
  readonly what: string;
  readonly plan: string;
  readonly zone: string | null;
  readonly sort: AdverseSort | null;
  readonly onsetOn: string | null | undefined;
  readonly onsetTime: string;
  readonly severity: number | null;
  readonly photos: readonly string[];
  readonly referredTo: string;
  readonly reportedTo: readonly Reportee[];
  readonly outcome: string;
  readonly closedOn: string | null | undefined;
}

interface Known {
  readonly event: string;
  readonly what: string;
  readonly plan: string;
  readonly zone: string | null;
  readonly details: AdverseDetails;
}

/** A fresh form: it began just now, until somebody says otherwise. */
export const newDraft = (event: string, today: string, time: string): AdverseDraft => ({
  event,
  what: '',
  plan: '',
  zone: null,
  sort: null,
  onsetOn: today,
  onsetTime: time,
  severity: null,
  photos: [],
  referredTo: '',
  reportedTo: [],
  outcome: '',
  closedOn: null,
});

/** What is known of an event, to be corrected. */
export const draftOf = ({ event, what, plan, zone, details }: Known): AdverseDraft => {
  const {
    sort,
    onsetOn,
    onsetTime = '',
    severity,
    photos,
    referredTo = '',
    reportedTo,
    outcome = '',
    closedOn = null,
  } = details;
  return {
    event,
    what,
    plan,
    zone,
    sort,
    onsetOn,
    onsetTime,
    severity,
    photos,
    referredTo,
    reportedTo,
    outcome,
    closedOn,
  };
};

/** The first thing that is still missing, in the order of the form. A plan may come later, but before the session is closed. */
export const missingIn = (draft: AdverseDraft, needsPlan: boolean): Message | null => {
  if (draft.what.trim() === '') return incidentsScreen.sayWhatHappened;
  if (draft.sort === null) return incidentsScreen.chooseKindEvent;
  if (draft.severity === null) return incidentsScreen.sayHowSevere;
  if (draft.onsetOn == null) return incidentsScreen.typeDayBegan;
  if (timeProblem(draft.onsetTime) !== null) return timeProblem(draft.onsetTime);
  if (needsPlan && draft.plan.trim() === '') return incidentsScreen.writeWhatDoneAbout;
  return draft.closedOn === undefined ? incidentsScreen.typeWholeDayClosed : null;
};

/** The form as main reads it; undefined while something is missing. */
export const detailsOf = ({
  sort,
  onsetOn,
  onsetTime,
  severity,
  photos,
  referredTo,
  reportedTo,
  outcome,
  closedOn,
}: AdverseDraft): AdverseDetails | undefined => {
  if (sort === null || severity === null || onsetOn == null || closedOn === undefined) return undefined;
  const at = wallTimeOf(onsetTime);
  return {
    sort,
    onsetOn,
    severity,
    photos: [...photos],
    reportedTo: [...reportedTo],
    ...(at === undefined ? {} : { onsetTime: at }),
    ...(referredTo.trim() === '' ? {} : { referredTo: referredTo.trim() }),
    ...(outcome.trim() === '' ? {} : { outcome: outcome.trim() }),
    ...(closedOn === null ? {} : { closedOn }),
  };
};
