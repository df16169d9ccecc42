import type { ScarPlace, ScarSize } from '../scalp/scar-mark.ts';
import type { ViewId } from '../scalp/views.ts';
import type { PaperWords } from '../words/paper.ts';
import type { Instant, LocalDate } from '../time.ts';

/**
 * Everything that is printed on the aftercare sheet, frozen in `sheet.prepared` (decision 9): texts and formatted dates are stored
 * as text, so a reprint in ten years gives the same bytes. No health answers, no price, no photo (brief 6.4).
 */
export interface SheetData {
  readonly format: 'stipple-sheet-2';
  readonly language: string;
  /** That nobody has checked the translation yet, in its language and in the studio's own (decision 54). */
  readonly unchecked?: readonly UncheckedNote[];
  readonly paper: 'A4' | 'Letter';
  readonly preparedAt: Instant;
  readonly title: string;
  readonly recordNumber: string;
  readonly studio: {
    readonly name: string;
    readonly phone: string;
    readonly outOfHoursPhone: string;
    readonly address?: string;
  };
  readonly clientFirstName: string;
  readonly practitionerName: string;
  /** The sentence under the title: what was done, when, by whom, and whether it stopped early. */
  readonly intro: string;
  readonly day0: LocalDate;
  readonly day0Long: string;
  /** True when the session was stopped early: the sheet says so in plain words. */
  readonly stoppedEarly: boolean;
  readonly zones: readonly {
    readonly code: string;
    readonly nameOnSheet: string;
    readonly densityAdded: number;
  }[];
  /** Treated scars where they lie, drawn as marks. */
  readonly scars?: readonly SheetScar[];
  /** Heads beside the one from above, for scars that it does not show. */
  readonly scarHeads?: readonly { readonly view: ViewId; readonly alt: string }[];
  readonly pigments: readonly string[];
  readonly needles: readonly string[];
  readonly numbing: readonly string[];
  /** Every lot on the sheet, for G6-03. */
  readonly lots: readonly string[];
  readonly phases: readonly {
    readonly title: string;
    readonly dates: string;
    readonly startDay: number;
    readonly endDay: number | null;
    readonly lines: readonly string[];
  }[];
  /** What holds the whole time of healing: a lead with its date, and sentences. */
  readonly wholeWay: readonly { readonly lead: string; readonly text: string }[];
  /** One field a day: the day of the month, and the phase it lies in. */
  readonly strip: readonly { readonly label: string; readonly phase: number }[];
  /** Seven, beginning with the day of the session. */
  readonly weekdays: readonly string[];
  /** Dated marks under the strip of days. */
  readonly marks: readonly { readonly day: number; readonly label: string }[];
  readonly boxes: {
    readonly normal: readonly string[];
    readonly callUs: readonly string[];
    readonly doctorToday: readonly string[];
    readonly doctorMonths: readonly string[];
    readonly emergency: readonly string[];
    /** Some of them in one breath, beside the number on the first side. */
    readonly emergencyBrief: string;
    readonly emergencyNumber: string;
  };
  readonly review: string;
  /** The same as a date. */
  readonly reviewOn: LocalDate;
  readonly touchUpText: string;
  readonly touchUpWindow: string;
  /** Lines for this client, by what was done and what was seen; they never say why. */
  readonly inserts: readonly string[];
  readonly goodToKnow: readonly string[];
  readonly personalNotes: string;
  readonly productsGiven: string;
  /** A corrected sheet names the one it takes the place of. */
  readonly replaces: { readonly time: string; readonly seal: string } | null;
  /** 18 points, on as many pages as it takes. */
  readonly largePrint: boolean;
  readonly leafletVersion: number;
  readonly leafletLanguage: string;
  readonly leafletDate: string;
  readonly complaintText: string;
  readonly dataText: string;
  /** Headings and labels, frozen with the rest. */
  readonly words: PaperWords;
  /** What is asked about this sheet, and what is signed for it. */
  readonly saidBack: readonly SaidBackQuestion[];
  readonly receiptText: string;
}

export interface UncheckedNote {
  readonly language: string;
  readonly text: string;
}

export interface SheetScar {
  readonly code: string;
  readonly place: ScarPlace;
  readonly size: ScarSize;
}

/**
 * The short note of a session without a needle: why we wait, from when on to come back. No health words (brief 0.3): `why` is what the
 * practitioner wrote for the client. After numbing cream it carries the emergency signs too.
 */
export interface NoteData {
  readonly format: 'stipple-note-1';
  readonly language: string;
  readonly unchecked?: readonly UncheckedNote[];
  readonly paper: 'A4' | 'Letter';
  readonly preparedAt: Instant;
  readonly kind: 'deferred' | 'referred' | 'declined' | 'stopped' | 'referral';
  readonly title: string;
  readonly intro: string;
  readonly recordNumber: string;
  readonly studio: SheetData['studio'];
  readonly clientFirstName: string;
  readonly practitionerName: string;
  readonly dateLong: string;
  readonly whyTitle: string;
  readonly why: string;
  readonly nextTitle: string;
  /** What to do next, with the date in it where there is one. */
  readonly next: string;
  readonly comeBackFrom: string | null;
  readonly closing: string;
  readonly numbing: readonly string[];
  readonly emergency: { readonly number: string; readonly signs: readonly string[] } | null;
  readonly complaintText: string;
  readonly dataText: string;
  readonly words: PaperWords;
}

/** A question whose answer stands on the sheet it comes with, in the sheet's words. */
export interface SaidBackQuestion {
  readonly id: 'rinse' | 'train' | 'sign';
  readonly asks: string;
  readonly choices: readonly { readonly id: string; readonly says: string }[];
  readonly right: string;
  /** Where the sheet says so: shown after a wrong answer. */
  readonly lines: readonly string[];
}
