import 'server-only'
import { isSameNarrowing, type Narrowing, viewsMost } from '@/lib/cases/worklist-view'
import { pathways } from '@/lib/content/pathways/registry'
import type { Tx } from '@/lib/db/client'
import { changeView, insertView, loadViews, lockViews, type Owner } from '@/lib/db/worklist-views'
import { offeredPathways } from '@/lib/pathways/offered'
import { type Refused, refused } from '@/lib/result'

const nameTaken = refused('invalid', { fields: { name: { code: 'view-name-taken' } } })
const full = refused('invalid', { fields: { name: { code: 'views-full' } } })

interface Asking {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: { readonly staffId: string }
}

/** What somebody may open, with what there is to narrow to now. */
export async function viewsOf({ tx, clinicId, actor }: Asking) {
  const found = await loadViews(tx, clinicId, actor.staffId)
  if (!found) throw new Error('the clinic of a session is gone')
  const complaints = offeredPathways(pathways, found.pathways)
  return {
    views: found.views,
    startId: found.startId,
    offered: {
      isInGroup: found.isInGroup,
      asksToSign: found.countersignDays > 0,
      complaints: complaints.map(({ id }) => id),
    },
    complaints: complaints.map(({ id, words }) => ({ id, name: words.en.name })),
  }
}

/** Those of one owner, whom nobody else changes until the end of the transaction. */
async function lockedOf(context: Asking, owner: Owner) {
  await lockViews(context.tx, context.clinicId, owner)
  const { views } = await viewsOf(context)
  return views.filter(({ isShared }) => isShared === (owner === null))
}

interface Kept {
  readonly id: string
  /** Not where the same was saved under the same name before: the second of two taps. */
  readonly isNew: boolean
}

export async function keepView(
  context: Asking,
  owner: Owner,
  { name, narrowing }: { readonly name: string; readonly narrowing: Narrowing },
): Promise<Kept | Refused> {
  const views = await lockedOf(context, owner)
  const called = views.find((each) => each.name === name)
  if (called) return isSameNarrowing(called, narrowing) ? { id: called.id, isNew: false } : nameTaken
  if (views.length >= viewsMost) return full
  return { id: await insertView(context.tx, context.clinicId, owner, { name, ...narrowing }), isNew: true }
}

/** What has become of it, in the way of `settled`. */
export async function renameViewOf(
  context: Asking,
  owner: Owner,
  { viewId, name }: { readonly viewId: string; readonly name: string },
): Promise<Refused | 'changed' | 'unchanged'> {
  const views = await lockedOf(context, owner)
  const view = views.find(({ id }) => id === viewId)
  if (!view) return refused('not-found')
  if (view.name === name) return 'unchanged'
  if (views.some((each) => each.name === name)) return nameTaken
  return (await changeView(context.tx, context.clinicId, owner, { id: viewId, name }))
    ? 'changed'
    : refused('not-found')
}
