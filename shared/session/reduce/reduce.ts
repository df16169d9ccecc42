import { laterOf } from '../../time.ts';
import type { SessionData } from '../data.ts';
import type { EventType, SessionEvent } from '../events.ts';
import { rowOf } from '../events.ts';
import { colourReducers } from './colour.ts';
import { consentReducers } from './consents.ts';
import { courseReducers } from './course.ts';
import { factReducers } from './facts.ts';
import { fineTuneReducers } from './fine-tune.ts';
import { hygieneReducers } from './hygiene.ts';
import { needleReducers } from './needle.ts';
import { numbingReducers } from './numbing.ts';
import { paperReducers } from './paper.ts';
import { photoReducers } from './photos.ts';
import { lotsHeard, stockReducers } from './stock.ts';
import type { Reducers } from '../room.ts';

/** One reducer for every event; forgetting one does not compile. */
const reducers: Reducers<EventType> = {
  ...factReducers,
  ...hygieneReducers,
  ...consentReducers,
  ...numbingReducers,
  ...needleReducers,
  ...fineTuneReducers,
  ...courseReducers,
  ...paperReducers,
  ...photoReducers,
  ...stockReducers,
  ...colourReducers,
};

const changesPaper = (data: SessionData, event: SessionEvent): boolean => {
  const row = rowOf(event.type).changesPaper;
  return typeof row === 'function' ? row(data, event) : row;
};

/** What the event changes. Everything else keeps its identity, so views and memos can compare by reference. */
export const reduce = (data: SessionData, event: SessionEvent): Partial<SessionData> => {
  const change = (reducers[event.type] as (data: SessionData, event: SessionEvent) => Partial<SessionData>)(
    data,
    event,
  );
  const staleSheet =
    data.sheet !== null && data.sheet.staleSince === undefined && changesPaper(data, event)
      ? // The paper in the client's hand now says something else than the record: a new one is due.
        { sheet: { ...data.sheet, staleSince: event.at }, delivered: null }
      : {};
  return { ...change, ...lotsHeard(data, event), ...staleSheet, lastAt: laterOf(data.lastAt, event.at) };
};
