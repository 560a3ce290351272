import type { Message } from '@/lib/messages/message'
import { givenAtOnce } from '@/lib/pathways/forms'
import type { Pathway } from '@/lib/pathways/pathway'
import type { Case } from './case'
import type { SentHandout } from './handout-view'
import { takesTries, tierUnresolved, wantedBeforeClosing, withoutUnsent } from './not-reached'
import type { By } from './transitions'
import type { Row } from './undo'

interface Closing {
  readonly current: Case
  readonly by: By
  readonly events: readonly Row[]
  readonly handouts: readonly SentHandout[]
  readonly planned: readonly unknown[]
  readonly mails: readonly Message[]
}

/** What has to be known before the case is closed as not reached, and what goes to the patient then. */
export function closingView({ current, by, events, handouts, planned, mails }: Closing, pathway: Pathway) {
  const { notReached } = by.schedule
  const isGiven = (id: string) =>
    handouts.some(({ handout, takenBackAt }) => handout.handout === id && takenBackAt === null)
  const tier = tierUnresolved(current, events)
  const cards = takesTries(tier) ? givenAtOnce(pathway, tier) : []
  return {
    wanted: wantedBeforeClosing(current, withoutUnsent(events, mails), notReached),
    hours: notReached.hours,
    /** How many handouts are to go later, and still do. */
    planned: planned.length,
    cards: cards
      .filter(({ handout }) => !isGiven(handout))
      .map(({ handout, words }) => ({ id: handout, title: words.en.title })),
  }
}
