'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { type AutosaveReply, type QuestionState, untouched } from '@/lib/forms/question-state'
import { listsShownAgain } from '@/lib/forms/shown-again'
import { nextPlace } from '@/lib/intake/next-place'
import type { PageIntent } from '@/lib/intake/page-intent'
import { acknowledgeInterrupt } from '@/lib/operations/intake/acknowledge-interrupt'
import { replyToEmergency } from '@/lib/operations/intake/reply-to-emergency'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { ok, type Refused } from '@/lib/result'
import { hereOptions } from '@/lib/web/begun-here'
import { justRaisedOptions } from '@/lib/web/just-raised'
import { languageCookieOptions } from '@/lib/web/language'
import { keepCookie, keptCookie } from '../../../../cookie-jar'
import { actionWith, statefulAction } from '../../../../form-action'
import { holdAnswer, holdPosted } from '../../../../posted'
import { said } from '../../../../said'
import { go } from './go'
import { type InPassing, readInPassing, readPage, type SentPage } from './read-page'

/** The page has moved on without this form, or it stays and says why. */
const refusedPage = async (refusal: Refused, { intakeId, fields }: SentPage): Promise<QuestionState> => {
  if (refusal.code === 'intake-sent') redirect(`/intake/${intakeId}/sent`)
  if (refusal.code === 'page-not-asked') redirect(`/intake/${intakeId}/${String(refusal.values?.page ?? '')}`)
  // Drawn anew, the page knows the answers as they are now, and a second press is a choice between the two.
  if (refusal.code === 'changed-elsewhere') revalidatePath(`/intake/${intakeId}`, 'layout')
  return { ...(await said(refusal)), typed: listsShownAgain(fields) }
}

const saveThenAcknowledge = async (
  actor: Person | null,
  { saving, sent }: Awaited<ReturnType<typeof readPage>>['input'],
) => {
  const saved = await saveAnswers(actor, saving)
  const { intakeId, intent } = sent
  const { locale } = saving
  const reply = (to: Extract<PageIntent, { kind: 'reply' }>) =>
    replyToEmergency(actor, { intakeId, advice: to.advice, reply: to.reply, locale })
  if (!saved.ok) {
    // What they do now is on the case also where the page cannot be saved as it is; a mistake is mended on the page.
    if (intent.kind === 'reply' && intent.reply !== 'mistake') await reply(intent)
    return saved
  }
  if (intent.kind === 'acknowledge') await acknowledgeInterrupt(actor, { intakeId, advice: intent.advice })
  if (intent.kind !== 'reply') return ok({ ...saved.value, sign: null })
  const replied = await reply(intent)
  return replied.ok ? ok({ ...saved.value, sign: replied.value.sign }) : replied
}

/**
 * Sent late from a device on which the form was begun without a link, an emergency still shows what it means, before anybody
 * is asked for a date of birth.
 */
async function showAtOnce({ isInterrupting }: { readonly isInterrupting: boolean }): Promise<void> {
  if (isInterrupting && (await keptCookie('begun'))) await keepCookie('here', 'yes', hereOptions)
}

const save = statefulAction(refusedPage)(saveThenAcknowledge, readPage, async (saved, sent) => {
  await showAtOnce(saved)
  if (saved.isPrivateNow) await keepCookie('now', sent.intakeId, justRaisedOptions)
  if (sent.intent.kind === 'language') await keepCookie('language', sent.intent.locale, languageCookieOptions)
  return go(nextPlace(sent.intent, saved, sent), sent)
})

/** A button on the page. Each of them saves, whatever else it asks for. */
export async function savePage(state: QuestionState, form: FormData): Promise<QuestionState> {
  await holdPosted(form)
  return save(state, form)
}

/** The same form once more, from the calm page that said that nothing could be kept: the page says what came of it. */
export async function savePageAgain(form: FormData): Promise<void> {
  await holdAnswer(await savePage(untouched, form))
}

const notSaved = ({ code }: Refused): AutosaveReply => ({ ok: false, code })

/** A save in passing, as answers are given. It never moves the patient and never complains. */
export const autosave = actionWith(notSaved)(saveAnswers, readInPassing, async (saved, { intakeId }: InPassing) => {
  await showAtOnce(saved)
  if (saved.isPrivateNow) await keepCookie('now', intakeId, justRaisedOptions)
  const { revision, isInterrupting, isElsewhere } = saved
  const isPartly = Object.keys(saved.errors).length > 0
  return { ok: true, revision, savedAt: saved.savedAt.toISOString(), isInterrupting, isPartly, isElsewhere }
})
