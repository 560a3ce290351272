'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { textFields } from '@/lib/forms/form-data'
import type { FormState } from '@/lib/forms/form-state'
import { dropDraft } from '@/lib/operations/drafts/drop-draft'
import { publishDraft } from '@/lib/operations/drafts/publish-draft'
import { returnDraft } from '@/lib/operations/drafts/return-draft'
import { saveDraft } from '@/lib/operations/drafts/save-draft'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import type { Operation } from '@/lib/operations/gateway'
import { formAction, texts, textsAs } from '../../../../form-action'

type Action = (state: FormState, form: FormData) => Promise<FormState>

/** Where a colleague was faster, the page is drawn anew around what was typed. */
const drawnAnew =
  (run: Action): Action =>
  async (state, form) => {
    const next = await run(state, form)
    if (next.code !== null && next.code !== 'invalid')
      revalidatePath(`/handouts/writing/${String(next.typed['handoutId'])}`)
    return next
  }

const saved = (_: unknown, { handoutId = '', part = '' }: Readonly<Record<string, string>>): never =>
  redirect(`/handouts/writing/${handoutId}?part=${part}&saved=yes`)

export const saveWords = drawnAnew(
  formAction(saveDraft, texts('handoutId', 'part', 'partRevision', 'title', 'text'), saved),
)

const aboutFields = [
  'handoutId',
  'part',
  'partRevision',
  'about',
  'askedFor',
  'topic',
  'sources',
  'reviewMonths',
] as const
export const saveAbout = drawnAnew(
  formAction(
    saveDraft,
    (form) => {
      const [ticked = [], suggestedFor = [], cautionedFor = []] = ['ticked', 'suggestedFor', 'cautionedFor'].map(
        (name) => form.getAll(name).map(String),
      )
      const lists = { ticked, suggestedFor, cautionedFor }
      const listed = Object.fromEntries(Object.entries(lists).map(([name, ids]) => [name, ids.join(' ')]))
      const typed = { ...textFields(form, aboutFields), ...listed }
      return { typed, input: { ...typed, ...lists } }
    },
    saved,
  ),
)

const act = (operation: Operation<null>, to: (handoutId: string) => string) =>
  drawnAnew(
    formAction(
      operation,
      textsAs(['handoutId', 'revision', 'words'], (typed) => typed),
      (_, { handoutId = '' }) => redirect(to(handoutId)),
    ),
  )

const stay = (handoutId: string) => `/handouts/writing/${handoutId}?part=publish`
export const ask = act(submitDraft, stay)
export const giveBack = act(returnDraft, stay)
export const publish = act(publishDraft, (handoutId) => `/handouts/${handoutId}`)
export const drop = act(dropDraft, () => '/handouts')
