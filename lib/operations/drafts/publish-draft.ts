import 'server-only'
import { z } from 'zod'
import { dayAt } from '@/lib/clinics/wall-clock'
import { findHandout } from '@/lib/content/handouts/library'
import { knownWords } from '@/lib/content/handouts/known-words'
import { getClinic } from '@/lib/db/clinics'
import { keepVersions, type Published } from '@/lib/db/handout-versions'
import { type Read, shelfOf } from '@/lib/handouts/finished'
import type { OwnHandout } from '@/lib/handouts/own-handout'
import { publish } from '@/lib/handouts/writing'
import { refused } from '@/lib/result'
import { type Context, defineCommand, settled } from '../gateway'
import { applyWritten, drawnDraft, loadOwnAsDrawn, wholeness } from '../steps/load-draft'

/** A second person has read it: it is sent from now on, and never changes. */
export const publishDraft = defineCommand({
  who: 'staff',
  action: 'draft.publish',
  input: z.object(drawnDraft),
  load: loadOwnAsDrawn,
  run: async (context, own, { handoutId }) => {
    if (!own.draft) return refused('draft-gone')
    const { read, lacks } = await wholeness(context, own.draft)
    if (lacks.length > 0) return refused('draft-unfinished')
    const { tx, clinicId, actor, now } = context
    const today = dayAt(now, (await getClinic(tx, clinicId)).timeZone)
    const keelsVersion = own.adapts === null ? undefined : findHandout(own.adapts)?.version
    const shelf = shelfOf(own.draft, read, knownWords)
    const published = publish(own, shelf, { staffId: actor.staffId, today, keelsVersion })
    if (published.ok) await keep(context, own, { ...published.change, read })
    const version = own.version + 1
    return settled(await applyWritten(context, own, published), { type: 'handout.published', handoutId, version })
  },
})

interface Kept extends Partial<Pick<OwnHandout, 'version' | 'shelf' | 'reviewedOn'>> {
  readonly read: readonly Read[]
}

async function keep(
  { tx, clinicId, now }: Context<'staff'>,
  { id: handout }: OwnHandout,
  { read, version = 0, shelf, reviewedOn }: Kept,
): Promise<void> {
  const sources = shelf?.sources ?? []
  const copies = read.map(({ locale, title, body, teachBack }): Published => ({
    ...{ handout, version, locale, title, body, teachBack, sources, reviewedOn: reviewedOn ?? '' },
  }))
  await keepVersions(tx, clinicId, copies, now)
}
