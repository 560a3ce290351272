import { type Locale, locales } from '@/lib/intake/questionnaire'
import type { HandoutEntry, Occasion } from './handout'
import { cautionedOn, type NamedOccasion, suggestedOn } from './occasions'
import type { OwnHandout } from './own-handout'
import type { Topic } from './topics'

/** A handout as a list of the library shows it, Keel's or the clinic's own. */
export interface Shelved {
  readonly handout: string
  readonly version: number
  /** Empty where a clinic's own has none. */
  readonly topic: Topic | ''
  readonly about: string
  readonly askedFor: string
  readonly titles: Readonly<Partial<Record<Locale, string>>>
  /** YYYY-MM-DD. */
  readonly reviewedOn: string
  readonly reviewMonths: number
  readonly suggestedWhen: readonly Occasion[]
  readonly cautionedWhen: readonly Occasion[]
  readonly isSafety: boolean
  /** Places in the library. */
  readonly recommends: readonly string[]
  readonly isOwn: boolean
  /** Keel's own whose place it takes. */
  readonly adapts: string | null
  /** Of one of Keel's that was changed since the clinic made its own of it: the version that Keel has now. */
  readonly keelsIsNow: number | null
}

const shelved = (entry: HandoutEntry): Shelved => {
  const { handout, version, topic, about, askedFor = '', reviewedOn, suggestedWhen, cautionedWhen = [], words } = entry
  const { isSafety = false, recommends = [] } = entry
  const titles = Object.fromEntries(locales.map((locale) => [locale, words[locale].title]))
  const facts = { handout, version, topic, about, askedFor, titles, reviewedOn, suggestedWhen, cautionedWhen }
  return { ...facts, isSafety, recommends, reviewMonths: 12, isOwn: false, adapts: null, keelsIsNow: null }
}

/** Where it stands in the library: what takes the place of one of Keel's stands where that one stood. */
export const placeOf = ({ handout, adapts }: Pick<Shelved, 'handout' | 'adapts'>): string => adapts ?? handout

/** What is sent of the clinic's own: published, and not retired. */
export const isOut = ({ version, retiredAt }: Pick<OwnHandout, 'version' | 'retiredAt'>): boolean =>
  version > 0 && retiredAt === null

/** What the clinic made of one of Keel's takes its place from then on. */
export const insteadOf = <Own extends Pick<OwnHandout, 'version' | 'retiredAt' | 'adapts'>>(
  own: readonly Own[],
  place: string,
): Own | undefined => own.find((each) => isOut(each) && each.adapts === place)

/** As `OwnHandout`, without what is being written. */
export type PublishedOwn = Pick<
  OwnHandout,
  'id' | 'version' | 'shelf' | 'reviewedOn' | 'retiredAt' | 'adapts' | 'adaptsVersion'
>

const shelvedOwn = (
  { id, version, shelf, reviewedOn, adapts, adaptsVersion }: PublishedOwn,
  occasions: readonly NamedOccasion[],
  of?: Shelved,
): readonly Shelved[] => {
  if (!shelf || reviewedOn === null) return []
  const { about, askedFor, titles, reviewMonths } = shelf
  const suggestedWhen = [...(of?.suggestedWhen ?? []), ...suggestedOn(shelf.suggestedFor, occasions)]
  const cautionedWhen = [...(of?.cautionedWhen ?? []), ...cautionedOn(shelf.cautionedFor, occasions)]
  const keelsIsNow = of && of.version !== adaptsVersion ? of.version : null
  const topic = shelf.topic || (of?.topic ?? '')
  const facts = { topic, about, askedFor, titles, reviewMonths, suggestedWhen, cautionedWhen }
  return [
    {
      handout: id,
      version,
      reviewedOn,
      ...facts,
      isSafety: false,
      recommends: of?.recommends ?? [],
      isOwn: true,
      adapts,
      keelsIsNow,
    },
  ]
}

/**
 * Keel's library with the clinic's own: what was made of one of Keel's takes its place, and its reasons for and against
 * with it; what the clinic wrote alone comes after. `occasions` are what its own may hang on besides.
 */
export function shelves(
  keels: readonly HandoutEntry[],
  own: readonly PublishedOwn[],
  occasions: readonly NamedOccasion[],
): readonly Shelved[] {
  const out = own.filter(isOut)
  const places = keels.map(shelved).flatMap((each) => {
    const instead = insteadOf(out, each.handout)
    return instead ? shelvedOwn(instead, occasions, each) : [each]
  })
  const alone = out.filter(({ adapts }) => !keels.some(({ handout }) => handout === adapts))
  return [...places, ...alone.flatMap((each) => shelvedOwn(each, occasions))]
}

/** As staff read it: in English where there is one. */
export const englishTitle = ({ titles }: Pick<Shelved, 'titles'>): string =>
  titles.en ?? locales.map((locale) => titles[locale]).find((title) => title !== undefined) ?? ''
