import { renderToStaticMarkup } from 'react-dom/server';
import type { FC } from 'react';
import { ShellContext } from '../../renderer/context.ts';
import { SessionContext } from '../../renderer/chairside/session-context.ts';
import type { SessionContextValue } from '../../renderer/chairside/session-context.ts';
import { AftercareStage } from '../../renderer/chairside/aftercare/aftercare-stage.tsx';
import { ApplicationStage } from '../../renderer/chairside/application/application-stage.tsx';
import { CleanseStage } from '../../renderer/chairside/cleanse/cleanse-stage.tsx';
import { ColourStage } from '../../renderer/chairside/colour/colour-stage.tsx';
import { ConsultationStage } from '../../renderer/chairside/consultation/consultation-stage.tsx';
import { elementIdOf } from '../../renderer/chairside/element-id-of.ts';
import { SymptomPrompt } from '../../renderer/chairside/numbing/symptom-check.tsx';
import { hearNow } from '../../renderer/chairside/use-now.ts';
import { FineTuneStage } from '../../renderer/chairside/fine-tune/fine-tune-stage.tsx';
import { sectionOf } from '../../renderer/chairside/sections.ts';
import { zoneIn } from '../../renderer/chairside/use-go-to.ts';
import { requirementsOf } from '../../shared/session/requirements.ts';
import type { Requirement, RequirementState } from '../../shared/session/requirement.ts';
import { stageIndex } from '../../shared/session/stage.ts';
import type { StageId } from '../../shared/session/stage.ts';
import { shownBy } from './session.ts';
import type { Chair } from './session.ts';

const screens: Readonly<Record<StageId, FC>> = {
  consultation: ConsultationStage,
  cleanseAndNumb: CleanseStage,
  colourMatch: ColourStage,
  application: ApplicationStage,
  fineTune: FineTuneStage,
  aftercare: AftercareStage,
};
const nothing = () => undefined as never;

/** The stage's screen as markup. */
export const drawn = (
  chair: Chair,
  stage: StageId,
  section: string,
  zone: string | null,
  anchor: string | null = null,
): string => {
  const Screen = screens[stage];
  hearNow(chair.view().now);
  const value: SessionContextValue = {
    view: chair.view(),
    data: shownBy(chair),
    protocol: chair.protocol,
    client: {} as never,
    timeZone: 'Europe/London',
    send: nothing,
    say: nothing,
    saveField: nothing,
    tick: nothing,
    heard: nothing,
    shown: stage,
    section,
    openSection: nothing,
    zone,
    openZone: nothing,
    goTo: nothing,
    pointed: { anchor },
  };
  return renderToStaticMarkup(
    // Only told what a tap does, and nobody taps here.
    <ShellContext value={{} as never}>
      <SessionContext value={value}>
        <SymptomPrompt />
        <Screen />
      </SessionContext>
    </ShellContext>,
  );
};

/** The group of questions an element is drawn in. */
export const groupOf = (chair: Chair, element: string): string => {
  const code = /-(C\d{2})$/.exec(element)?.[1] ?? '';
  return chair.view().questionGroups.find(({ codes }) => codes.includes(code))?.id ?? '';
};

/** Anchors of every rule that speaks now of a stage that can be looked at, and of each chip, whose place is not on the screen. */
export const lost = (
  chair: Chair,
  which: (one: RequirementState) => boolean = () => true,
): readonly string[] => {
  const seen = new Map<string, string>();
  const { stage, requirements, broken } = chair.view();
  const isReached = (one: Requirement): boolean => stageIndex(one.goTo.stage) <= stageIndex(stage);
  const chips = new Set([...requirements, ...broken].map(({ id }) => id));
  const wanted = new Map<string, Requirement>(
    requirementsOf(chair.data(), chair.now())
      .filter((one) => which(one) && (isReached(one) || chips.has(one.id)))
      .map((one) => [`${one.goTo.stage} ${one.goTo.anchor}`, one]),
  );
  return [...wanted.values()].flatMap((one) => {
    const { id, goTo } = one;
    if (!isReached(one)) return [`${id} -> ${goTo.stage}, which is not reached`];
    const element = elementIdOf(goTo.anchor);
    const section = sectionOf(goTo.stage, element);
    const zone = zoneIn(element);
    // Of the questions one group at a time is on the screen.
    const key = `${goTo.stage} ${section} ${zone} ${groupOf(chair, element)}`;
    const markup = seen.get(key) ?? drawn(chair, goTo.stage, section, zone, element);
    seen.set(key, markup);
    // What is folded opens for whoever is led there.
    const isThere = (page: string): boolean => page.includes(`id="${element}"`);
    return isThere(markup) || isThere(drawn(chair, goTo.stage, section, zone, element))
      ? []
      : [`${id} -> ${goTo.stage} ${element}`];
  });
};
