import type { AdverseDetails } from '../../../adverse/form.ts';
import type { SessionData } from '../../data.ts';
import { stageIndex } from '../../stage.ts';
import type { AdverseNote } from './data.ts';

/** From here on an unwanted reaction of any kind stops the needle; an allergy does at any (brief 10.3). */
const severeFrom = 3;

export const stopsNeedle = ({ sort, severity }: AdverseDetails): boolean =>
  sort === 'allergy' || severity >= severeFrom;

/** Reactions about which a person decides before the needle goes on. What came after the last pass decides nothing, unless work is taken up again. */
export const stoppingReactions = (data: SessionData): readonly AdverseNote[] => {
  const over = data.stageEnteredAt.fineTune;
  return data.adverse.filter(
    (note) =>
      note.stopsNeedle === true &&
      (stageIndex(data.stage) <= stageIndex('application') || over === undefined || note.at < over),
  );
};
