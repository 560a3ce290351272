import type { Condition } from '@/lib/intake/condition'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import type { Topic } from './topics'
import type { Tier } from '@/lib/triage/urgency'

/** A leaflet of the library, in every language. A change of its words is a new version. */
export interface HandoutEntry {
  readonly handout: string
  readonly version: number
  readonly topic: Topic
  /** One sentence for the clinician who chooses. */
  readonly about: string
  /** Words by which people ask for it besides those of its title, in any language. */
  readonly askedFor?: string
  /** Other handouts that its words send the reader to. */
  readonly recommends?: readonly string[]
  /** When to get help: it comes before whatever somebody would rather read. */
  readonly isSafety?: true
  readonly sources: readonly { readonly code: string; readonly title: string }[]
  /** YYYY-MM-DD. */
  readonly reviewedOn: string
  /** When it is worth suggesting, and why; the first that holds is shown. */
  readonly suggestedWhen: readonly Occasion[]
  /** When whoever sends it must have thought of something first; all that hold are shown. */
  readonly cautionedWhen?: readonly Occasion[]
  readonly pemat: Pemat
  readonly words: Readonly<Record<Locale, HandoutWords>>
}

export interface HandoutWords {
  readonly title: string
  /** Markdown: the main message first, one action a step, when to get help, how sure we are. */
  readonly body: string
  readonly teachBack: TeachBack
  /** The language it was written in; a translation says whether a clinician who grew up with it has read it. */
  readonly review: 'original' | 'not-reviewed-by-native-clinician'
}

/** One question that shows whether the message came across. Ids and verdicts are the same in every language. */
export interface TeachBack {
  readonly ask: string
  /** A 'worrying' answer is shown to the clinic; a 'close' one is only put right. */
  readonly answers: readonly { readonly id: string; readonly words: string; readonly verdict: Verdict }[]
  /** What a good answer is, shown once the patient has answered. */
  readonly model: string
  /** The words with which the heading, paragraph or point begins that tells it; without them, the whole text does. */
  readonly toldIn?: string | undefined
}

export type Verdict = 'right' | 'close' | 'worrying'

/** PEMAT-P: items met, of the items that apply to the leaflet: with pictures, three more; a pass is above 70 %. */
interface Pemat {
  readonly understandability: { readonly met: number; readonly of: number }
  readonly actionability: { readonly met: number; readonly of: number }
  /** What was not met, in a sentence. */
  readonly notes: string
  readonly ratedBy: string
}

export interface Occasion {
  /** For the clinician. */
  readonly reason: string
  readonly tiers?: readonly Tier[]
  /** What must be known to hold; what was not answered suggests nothing. */
  readonly when?: Condition
  /** It holds where the patient ticked that they want to read about it. */
  readonly isAskedFor?: true
}

/** A handout as published in one language; this is what a patient was sent. */
export interface Handout
  extends
    Omit<
      HandoutEntry,
      'topic' | 'recommends' | 'words' | 'askedFor' | 'isSafety' | 'suggestedWhen' | 'cautionedWhen' | 'pemat'
    >,
    HandoutWords {
  readonly locale: Locale
}

/** As published in every language, so that whoever was sent it may read it in another. */
export const everyLanguage = (entry: HandoutEntry): readonly [Handout, ...Handout[]] => [
  published(entry, 'en'),
  ...locales.filter((locale) => locale !== 'en').map((locale) => published(entry, locale)),
]

export const published = (entry: HandoutEntry, locale: Locale): Handout => {
  const { handout, version, about, sources, reviewedOn } = entry
  return { handout, version, about, sources, reviewedOn, locale, ...entry.words[locale] }
}
