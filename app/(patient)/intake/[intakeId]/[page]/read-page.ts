import { getLocale } from 'next-intl/server'
import { asFarAsRead } from '@/lib/forms/as-far-as-read'
import { allFields, textFields } from '@/lib/forms/form-data'
import { type PageIntent, readIntent } from '@/lib/intake/page-intent'

export interface SentPage {
  readonly intakeId: string
  readonly page: string
  readonly intent: PageIntent
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly isFromCheck: boolean
  readonly hasScript: boolean
}

/** One page of questions as a button sent it. */
export async function readPage(form: FormData) {
  const { intakeId, page, revision, from, ...rest } = textFields(form, [
    ...(['intakeId', 'page', 'revision', 'from'] as const),
    ...(['intent', 'previous', 'advice'] as const),
  ])
  const intent = readIntent(rest)
  const fields = allFields(form)
  const sent: SentPage = {
    intakeId,
    page,
    intent,
    fields,
    isFromCheck: from === 'check',
    hasScript: form.has('script'),
  }
  const saving = {
    intakeId,
    page,
    revision,
    // The page is drawn anew after anything else: what is half said must not be lost with it.
    intent: intent.kind === 'continue' || intent.kind === 'skip' ? intent.kind : 'leave',
    isSure: intent.kind === 'skip' && intent.isSure,
    isFromCheck: sent.isFromCheck,
    same: intent.kind === 'same' ? intent.field : undefined,
    locale: await getLocale(),
    fields: asFarAsRead(fields),
  }
  return { typed: sent, input: { saving, sent } }
}

export interface InPassing {
  readonly intakeId: string
}

/** The page as it stands while it is being answered, or at the moment it is left. */
export function readInPassing(form: FormData) {
  const { intakeId, page, revision, intent } = textFields(form, ['intakeId', 'page', 'revision', 'intent'])
  const saving = {
    ...{ intakeId, page, revision, isInPassing: true, fields: asFarAsRead(allFields(form)) },
    intent: intent === 'leave' ? intent : 'autosave',
  }
  return { typed: { intakeId }, input: saving }
}
