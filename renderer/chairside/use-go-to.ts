import { useCallback, useEffect, useState } from 'react';
import { flushDrafts } from '../parts/use-draft.ts';
import type { StageId } from '../../shared/session/stage.ts';
import type { Anchor } from '../../shared/session/requirement.ts';
import { focusAnchor } from './go-to.ts';
import { elementIdOf } from './element-id-of.ts';
import { firstSection, sectionOf } from './sections.ts';

export interface Pointed {
  readonly anchor: string | null;
}
export interface Way {
  readonly following: StageId;
  readonly shown: StageId;
  readonly section: string;
  readonly zone: string | null;
  /** The element that was last gone to; another object for each time. */
  readonly pointed: Pointed;
  readonly openZone: (zone: string | null) => void;
  readonly show: (stage: StageId) => void;
  /** A part of a long stage, from its top or at that element of it. */
  readonly openSection: (section: string, element?: string) => void;
  readonly goTo: (stage: StageId, anchor: Anchor) => void;
}

interface Target {
  readonly stage: StageId;
  readonly section: string;
  readonly zone: string | null;
  readonly anchor: string | null;
  readonly turn: number;
}

/** The zone an element belongs to, by its id. */
export const zoneIn = (elementId: string): string | null =>
  /-(FHL|TMP-[LR]|TPT-[LR]|FRO|MID|VTX|PAR-[LR]|OCC|NAP|SCR-\d{1,2})$/.exec(elementId)?.[1] ?? null;

/** Which stage and which part of it is on screen. It follows the work; looking back is a visit. */
export const useGoTo = (stage: StageId): Way => {
  const [place, setPlace] = useState<Target>({
    stage,
    section: firstSection(stage),
    zone: null,
    anchor: null,
    turn: 0,
  });
  const [following, setFollowing] = useState(stage);
  if (following !== stage) {
    setFollowing(stage);
    setPlace(({ turn }) => ({
      stage,
      section: firstSection(stage),
      zone: null,
      anchor: null,
      turn: turn + 1,
    }));
  }

  useEffect(() => {
    if (place.turn === 0) return;
    if (place.anchor !== null && focusAnchor(place.anchor)) return;
    // A new screen is announced by its heading.
    document.querySelector('.chair-body')?.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>('.chair h1')?.focus({ preventScroll: true });
  }, [place]);

  const show = useCallback((next: StageId) => {
    void flushDrafts();
    setPlace(({ turn }) => ({
      stage: next,
      section: firstSection(next),
      zone: null,
      anchor: null,
      turn: turn + 1,
    }));
  }, []);
  const openSection = useCallback((section: string, element = `section-${section}`) => {
    void flushDrafts();
    setPlace((was) => ({ ...was, section, anchor: element, turn: was.turn + 1 }));
  }, []);
  const goTo = useCallback((next: StageId, anchor: Anchor) => {
    const id = elementIdOf(anchor);
    // What stands on the screen already is settled there: nobody is sent to another stage for it.
    const isHere = document.getElementById(id) !== null;
    setPlace(({ stage: at, section, turn, zone }) => ({
      stage: isHere ? at : next,
      section: isHere ? section : sectionOf(next, id),
      zone: zoneIn(id) ?? zone,
      anchor: id,
      turn: turn + 1,
    }));
  }, []);
  const openZone = useCallback((zone: string | null) => setPlace((was) => ({ ...was, zone, turn: 0 })), []);
  return {
    following: stage,
    shown: place.stage,
    section: place.section,
    zone: place.zone,
    pointed: place,
    openZone,
    show,
    openSection,
    goTo,
  };
};
