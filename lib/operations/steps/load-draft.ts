import 'server-only'
import { z } from 'zod'
import type { StaffActor } from '@/lib/access/actor'
import { blocksOf } from '@/lib/content/handouts/blocks'
import type { Tx } from '@/lib/db/client'
import { appendHandoutEvent } from '@/lib/db/own-handout-events'
import { lockOwn, updateOwn } from '@/lib/db/own-handouts'
import { listPictures } from '@/lib/db/own-pictures'
import { lacksOf, readDraft } from '@/lib/handouts/finished'
import type { Draft } from '@/lib/handouts/draft'
import type { OwnHandout } from '@/lib/handouts/own-handout'
import type { Written } from '@/lib/handouts/writing'
import { type Refused, refused } from '@/lib/result'
import { drawnRevision } from './drawn-revision'

interface Asking {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: StaffActor
  readonly now: Date
}

/** A form that was drawn before somebody changed the draft speaks of another one. */
export const drawnDraft = { handoutId: z.uuid(), revision: drawnRevision }

export const loadOwn = async ({ tx, clinicId }: Asking, handoutId: string): Promise<OwnHandout | Refused> =>
  (await lockOwn(tx, clinicId, handoutId)) ?? refused('not-found')

export async function loadOwnAsDrawn(
  context: Asking,
  { handoutId, revision }: { readonly handoutId: string; readonly revision: number },
): Promise<OwnHandout | Refused> {
  const own = await loadOwn(context, handoutId)
  return 'ok' in own || own.revision === revision ? own : refused('draft-changed')
}

export const by = ({ actor, now }: Asking) => ({ staffId: actor.staffId, now })

/** The draft as a patient would read it, and what is left to do. */
export async function wholeness({ tx, clinicId }: Pick<Asking, 'tx' | 'clinicId'>, draft: Draft) {
  const own = await listPictures(tx, clinicId)
  const read = readDraft(draft, (locale) => ({ ...blocksOf(locale), own }))
  return { read, lacks: lacksOf(draft, read), own }
}

/** Writes down what was decided, with its row of what became of the handout. */
export async function applyWritten(
  { tx, clinicId, actor, now }: Asking,
  own: OwnHandout,
  decided: Written | null,
): Promise<Outcome> {
  if (decided === null) return 'unchanged'
  if (!decided.ok) return decided
  await updateOwn(tx, clinicId, own.id, decided.change)
  const act = { handoutId: own.id, staffId: actor.staffId, at: now }
  if (decided.event) await appendHandoutEvent(tx, clinicId, act, decided.event)
  return 'changed'
}

type Outcome = Refused | 'changed' | 'unchanged'
