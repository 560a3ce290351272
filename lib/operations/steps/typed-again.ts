import 'server-only'
import { blocksOf } from '@/lib/content/handouts/blocks'
import type { Published } from '@/lib/db/handout-versions'
import { type DraftAbout, type DraftWords, emptyAbout } from '@/lib/handouts/draft'
import { typedText } from '@/lib/handouts/blocks'
import type { HandoutEntry } from '@/lib/handouts/handout'
import type { Shelf } from '@/lib/handouts/own-handout'

const lines = (sources: HandoutEntry['sources']) => sources.map(({ title }) => title).join('\n')

/** What a lead would have typed about one of Keel's. */
export const aboutOfEntry = ({ about, askedFor = '', topic, sources }: HandoutEntry): DraftAbout => ({
  ...emptyAbout,
  ...{ about, askedFor, topic, sources: lines(sources) },
})

/** What was typed about what is published. */
export const aboutOfShelf = ({ sources, reviewMonths, ...shelf }: Shelf): DraftAbout => ({
  ...{
    about: shelf.about,
    askedFor: shelf.askedFor,
    topic: shelf.topic,
    ticked: shelf.ticked,
    sources: lines(sources),
  },
  ...{ suggestedFor: shelf.suggestedFor, cautionedFor: shelf.cautionedFor },
  reviewMonths: reviewMonths === 6 || reviewMonths === 24 ? reviewMonths : 12,
})

/** What was published, in each language. */
export const wordsOf = (copies: readonly Published[]): Readonly<Record<string, DraftWords>> =>
  Object.fromEntries(
    copies.map(({ locale, title, body, teachBack }) => [
      locale,
      { title, text: typedText({ body, teachBack }, blocksOf(locale)) },
    ]),
  )
