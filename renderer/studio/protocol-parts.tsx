import type { ReactNode } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { AftercareCard } from './aftercare-card.tsx';
import { AntisepticsCard } from './antiseptics-card.tsx';
import { ChecklistsCard } from './checklists-card.tsx';
import { ColourCard } from './colour-card.tsx';
import { ConsentsCard } from './consents-card.tsx';
import { CountryCard } from './country-card.tsx';
import { DueCard } from './due-card.tsx';
import { EmergencyCard } from './emergency-card.tsx';
import { IncidentsCard, PatchTestCard } from './incidents-card.tsx';
import { InsurerCard } from './insurer-card.tsx';
import { LawCard } from './law-card.tsx';
import { LeafletCard } from './leaflet-cards.tsx';
import { LightCard, ShadeCard } from './light-card.tsx';
import { LimitsCard } from './limits-card.tsx';
import { NeedleCard } from './needle-card.tsx';
import { ProductRows } from './product-rows.tsx';
import { ProductsCard } from './products-card.tsx';
import { QuestionsCard } from './questions-card.tsx';
import { ScriptsCard } from './scripts-card.tsx';
import { SignsCard } from './signs-card.tsx';
import { TranslationsCard } from './translations-card.tsx';
import { ZonesCard } from './zones-card.tsx';

interface Part {
  readonly says: Phrase;
  /** Which fields are in it; of two that fit the first counts. */
  readonly holds: RegExp;
  readonly cards: () => ReactNode;
}

/** The parts of a protocol in the order of the drawing. */
export const protocolParts = {
  questions: {
    says: words.questions,
    holds: /^(translations\.@\w+\.)?questions(?!.*\.insurer$)/,
    cards: () => <QuestionsCard />,
  },
  limits: { says: words.limits, holds: /^limits/, cards: () => <LimitsCard /> },
  checklists: { says: words.checklists, holds: /^checklist/, cards: () => <ChecklistsCard /> },
  consents: {
    says: words.consents,
    holds: /^((translations\.@\w+\.)?consents|translations\.@\w+\.additions|pack\.consentAdditions)/,
    cards: () => (
      <>
        <ConsentsCard />
        <LawCard />
      </>
    ),
  },
  aftercare: {
    says: words.aftercare,
    holds: /^(translations\.@\w+\.(sheet\.@|beside\.)|aftercare)/,
    cards: () => (
      <>
        <AftercareCard />
        <LeafletCard />
      </>
    ),
  },
  due: { says: words.due, holds: /^dueFactors/, cards: () => <DueCard /> },
  scripts: { says: words.scripts, holds: /^(scripts|incidents\.callDays)/, cards: () => <ScriptsCard /> },
  colour: {
    says: words.colourAndNeedle,
    holds: /^(colour|needle|shadeTable|lights|distancesM)/,
    cards: () => (
      <>
        <ColourCard />
        <ShadeCard />
        <NeedleCard />
        <LightCard />
      </>
    ),
  },
  station: {
    says: words.numbingAndStation,
    holds: /^(products|patchTest|translations\.@\w+\.patchWaiver\.(is|of))/,
    cards: () => (
      <>
        <ProductsCard />
        <AntisepticsCard />
        <ProductRows />
        <PatchTestCard />
      </>
    ),
  },
  zones: { says: words.zones, holds: /^(translations\.@\w+\.)?zones/, cards: () => <ZonesCard /> },
  country: {
    says: words.countryAndInsurer,
    holds: /^(pack|questions.*\.insurer$)/,
    cards: () => (
      <>
        <CountryCard />
        <InsurerCard />
      </>
    ),
  },
  safety: {
    says: words.emergency,
    holds: /^(emergencyCard|incidents|toxicitySigns)/,
    cards: () => (
      <>
        <EmergencyCard />
        <IncidentsCard />
        <SignsCard />
      </>
    ),
  },
  translations: { says: words.translations, holds: /^translations/, cards: () => <TranslationsCard /> },
} as const satisfies Readonly<Record<string, Part>>;
export type PartId = keyof typeof protocolParts;

const ids = Object.keys(protocolParts) as readonly PartId[];
/** The part in which a field stands. */
export const partOf = (path: string): PartId =>
  ids.find((id) => protocolParts[id].holds.test(path)) ?? 'limits';
