import 'server-only'
import { z } from 'zod'
import { titleIn, warningCards } from '@/lib/content/handouts/library'
import { getClinic } from '@/lib/db/clinics'
import { lockUnreadCards, markReminded, markUnread, type UnreadCard } from '@/lib/db/reading'
import { forgottenAfterMs, isQuiet, remindAfterMs, unreadAfterMs } from '@/lib/handouts/reading'
import { wallClock } from '@/lib/clinics/wall-clock'
import { queueMessage } from '@/lib/mail/queue-message'
import { type Context, defineCommand, done, unchanged } from '../gateway'
import { noteOnCase } from '../steps/note-on-case'

/** Of a backlog, the rest comes with the next sweep. */
const atOnce = 200

/** Reminds, once, of a warning card that was not opened, by day; and makes it work for the clinic when that did not help. */
export const followReading = defineCommand({
  who: 'system',
  action: 'handout.follow',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async (context, { schedule }) => {
    const { tx, clinicId, now } = context
    const before = (ms: number) => new Date(now.getTime() - ms)
    const unreadUntil = before(unreadAfterMs)
    // By night nobody is reminded.
    const wall = wallClock(now, schedule.timeZone)
    const until = isQuiet(wall) ? unreadUntil : before(remindAfterMs(wall))
    const given = { from: before(forgottenAfterMs), until, unreadUntil, cards: warningCards, atOnce }
    const cards = await lockUnreadCards(tx, clinicId, given)
    const isOld = ({ assignedAt }: UnreadCard) => assignedAt <= unreadUntil
    const toRemind = cards.filter((card) => !isOld(card))
    const unread = cards.filter(isOld)
    await remind(context, toRemind)
    await bringUp(context, unread)
    const [first, ...more] = [
      ...toRemind.map(({ id }) => ({ type: 'handout.reminded', assignmentId: id }) as const),
      ...unread.map(({ id }) => ({ type: 'handout.unread', assignmentId: id }) as const),
    ]
    return first ? done(null, first, ...more) : unchanged(null)
  },
})

async function remind(context: Context<'system'>, cards: readonly UnreadCard[]): Promise<void> {
  const { tx, clinicId, now } = context
  if (cards.length === 0) return
  for (const { patientId: personId, address } of cards) {
    if (address) await queueMessage(context, { kind: 'handout-sent', personId, aboutId: null, address })
  }
  await markReminded(
    tx,
    clinicId,
    cards.map(({ id }) => id),
    now,
  )
}

async function bringUp(context: Context<'system'>, cards: readonly UnreadCard[]): Promise<void> {
  const { tx, clinicId, now } = context
  if (cards.length === 0) return
  for (const { id: assignmentId, caseId, handout } of cards) {
    const event = { type: 'handout-unread', assignmentId, title: titleIn(handout, 'en') } as const
    await noteOnCase(context, caseId, event)
  }
  await markUnread(
    tx,
    clinicId,
    cards.map(({ id }) => id),
    now,
  )
}
