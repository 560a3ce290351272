'use server'

import { revalidatePath } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { allFields, textFields } from '@/lib/forms/form-data'
import { justRaisedCookie, justRaisedOptions } from '@/lib/forms/just-raised'
import { contentLocale, isLocale, languageCookie, languageCookieOptions } from '@/lib/forms/language'
import type { AutosaveReply, QuestionState } from '@/lib/forms/question-state'
import { acknowledgeInterrupt } from '@/lib/operations/intake/acknowledge-interrupt'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { isDatabaseUnavailable } from '@/lib/operations/unavailable'
import { log } from '@/lib/log'
import type { Refused } from '@/lib/result'

const place = (form: FormData) =>
  textFields(form, ['intakeId', 'page', 'revision', 'intent', 'previous', 'from', 'advice'])

/** What a form names as the page before it goes into an address, so it must look like the name of one. */
const pageName = /^[a-z0-9-]{1,60}$/

/** What a button asks for on top of saving: `same:<field>`, `language-<locale>`. */
const after = (intent: string, start: string) => (intent.startsWith(start) ? intent.slice(start.length) : undefined)

/** A button on the page: continue, skip, back, stop, same as last time, another language, or the acknowledgement of an interrupt. Each of them saves. */
export async function savePage(_: QuestionState, form: FormData): Promise<QuestionState> {
  const fields = allFields(form)
  const { intakeId, page, revision, intent, previous, from, advice } = place(form)
  const isMovingOn = intent === 'continue' || intent === 'skip'
  const actor = await currentActor().catch(rethrowUnlessAway)
  if (actor === 'away') return { code: 'unavailable', errors: {}, typed: fields }
  const saved = await saveAnswers(actor, {
    intakeId,
    page,
    revision,
    // The page is drawn anew after this: what is half said must not be lost with it.
    intent: isMovingOn ? intent : 'leave',
    same: after(intent, 'same:'),
    locale: contentLocale(await getLocale()),
    fields,
  }).catch(rethrowUnlessAway)
  if (saved === 'away') return { code: 'unavailable', errors: {}, typed: fields }
  if (!saved.ok) return leaveOr(saved, intakeId, fields)
  const { errors, next, isInterrupting, isPrivateNow } = saved.value
  if (isPrivateNow) await rememberRaised(intakeId)
  const here = `/intake/${intakeId}/${page}${from === 'check' ? '?from=check' : ''}`
  const language = after(intent, 'language-')
  if (isLocale(language)) {
    const jar = await cookies()
    jar.set(languageCookie, language, languageCookieOptions)
    if (!form.has('script')) redirect(here)
    return { code: null, errors: {}, typed: null, isReloading: true }
  }
  if (intent === 'acknowledge') {
    await acknowledgeInterrupt(actor, { intakeId, advice })
    // A private answer does not stay on the screen.
    redirect(advice === 'private' ? `/intake/${intakeId}/${next ?? 'check'}` : here)
  }
  if (isInterrupting && form.has('script')) {
    // The page is open in a browser that scrolls to the interrupt by itself: it only has to be drawn anew.
    revalidatePath(`/intake/${intakeId}/${page}`)
    return { code: null, errors: {}, typed: null }
  }
  if (isInterrupting) redirect(`/intake/${intakeId}/${page}#interrupt-title`)
  if (intent.startsWith('same:')) redirect(here)
  if (intent === 'stop') redirect('/my')
  if (intent === 'back') redirect(pageName.test(previous) ? `/intake/${intakeId}/${previous}` : '/my')
  if (Object.keys(errors).length > 0) return { code: null, errors, typed: fields }
  // Whoever came to change one answer goes back to where they check them.
  redirect(`/intake/${intakeId}/${from === 'check' ? from : (next ?? 'check')}`)
}

/** A save in passing, as answers are given. It never moves the patient and never complains. */
export async function autosave(form: FormData): Promise<AutosaveReply> {
  const { intakeId, page, revision, intent } = place(form)
  const input = {
    intakeId,
    page,
    revision,
    intent: intent === 'leave' ? intent : 'autosave',
    fields: allFields(form),
  }
  const actor = await currentActor().catch(rethrowUnlessAway)
  if (actor === 'away') return { ok: false, code: 'unavailable' }
  const saved = await saveAnswers(actor, input).catch(rethrowUnlessAway)
  if (saved === 'away') return { ok: false, code: 'unavailable' }
  if (!saved.ok) return { ok: false, code: saved.code }
  const { revision: now, savedAt, isInterrupting, isPrivateNow, errors } = saved.value
  if (isPrivateNow) await rememberRaised(intakeId)
  const isPartly = Object.keys(errors).length > 0
  return { ok: true, revision: now, savedAt: savedAt.toISOString(), isInterrupting, isPartly }
}

const rememberRaised = async (intakeId: string) => {
  const jar = await cookies()
  jar.set(justRaisedCookie, intakeId, justRaisedOptions)
}

const rethrowUnlessAway = (problem: unknown): 'away' => {
  if (!isDatabaseUnavailable(problem)) throw problem
  log.error({ err: problem }, 'the database cannot be reached')
  return 'away'
}

function leaveOr(refusal: Refused, intakeId: string, typed: QuestionState['typed']): QuestionState {
  if (refusal.code === 'sign-in-needed') redirect('/my')
  if (refusal.code === 'intake-sent') redirect(`/intake/${intakeId}/sent`)
  if (refusal.code === 'page-not-asked') redirect(`/intake/${intakeId}/${String(refusal.values?.page ?? '')}`)
  // Drawn anew, the page knows the answers as they are now, and a second press is a choice between the two.
  if (refusal.code === 'changed-elsewhere') revalidatePath(`/intake/${intakeId}`, 'layout')
  return { code: refusal.code, errors: refusal.fields ?? {}, typed }
}
