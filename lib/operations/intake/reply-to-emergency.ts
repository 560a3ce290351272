import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import { pathways } from '@/lib/content/pathways/registry'
import { appendCaseEvent } from '@/lib/db/case-events'
import { lockCaseOfIntake, savePatientSays } from '@/lib/db/cases'
import { acknowledgeFindings } from '@/lib/db/findings'
import { saveDraft } from '@/lib/db/intakes'
import { emergencyReplies } from '@/lib/intake/emergency-reply'
import type { SignPlace } from '@/lib/intake/next-place'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { pageAsking, takeBack } from '@/lib/intake/take-back'
import { formOf, type PlacedForm } from '@/lib/pathways/forms'
import { spokenForm } from '@/lib/pathways/spoken-form'
import { handoverAdvices, standingEmergencies, type StandingEmergency } from '@/lib/triage/interrupt'
import { type Context, defineCommand, done, unchanged } from '../gateway'
import { hearDraft } from '../steps/hear-draft'
import { type IntakeSubject, loadIntake } from '../steps/load-intake'

/**
 * What the patient, told to get help now, says they do. It is on the case at once, and whoever stops there is not still
 * answering. A tick by mistake is taken back where it is the only sign, and is then open, not a no; of several the
 * patient shows which.
 */
export const replyToEmergency = defineCommand({
  who: 'patient',
  action: 'intake.acknowledge',
  input: z.object({
    intakeId: z.uuid(),
    advice: z.enum(handoverAdvices),
    reply: z.enum(emergencyReplies),
    locale: z.enum(locales).default('en'),
  }),
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'change'),
  relation: ({ patientId }) => ({ patientId }),
  run: async (context, about, { advice, reply, locale }) => {
    const { tx, clinicId, actor, now } = context
    const { intake, standing: raised } = about
    const form = formOf(pathways, intake)
    const standing = standingEmergencies(raised, form.ruleSet, form.questionnaire, 'en')
    const emergency = standing.find((each) => each.advice === advice)
    if (!emergency) return unchanged({ sign: null })
    const found = raised.filter(({ id }) => emergency.findingIds.includes(id))
    const unread = reply === 'mistake' ? [] : found.filter(({ acknowledgedAt }) => acknowledgedAt === null)
    const current = await lockCaseOfIntake(tx, clinicId, intake.id)
    if (!current) throw new Error('an emergency without a case')
    const isSaid = unread.length === 0 && current.patientSays?.reply === reply
    if (isSaid && reply !== 'mistake') return unchanged({ sign: null })
    const readIds = unread.map(({ id }) => id)
    if (readIds.length > 0) await acknowledgeFindings(tx, clinicId, readIds, now)
    await savePatientSays(tx, clinicId, current.id, { reply, at: now })
    const flags = found.map(({ flag }) => flag)
    await appendCaseEvent(tx, clinicId, current.id, actor, now, { type: 'patient-said', reply, flags })
    const replied = { type: 'intake.replied', intakeId: intake.id, caseId: current.id, reply } as const
    if (reply !== 'mistake' || intake.state === 'submitted') return done({ sign: null }, replied)
    const { sign, saved } = await mend(context, about, { form, emergency, locale })
    return done({ sign }, replied, ...saved)
  },
})

interface Mistaken {
  readonly form: PlacedForm
  readonly emergency: StandingEmergency
  readonly locale: Locale
}

/** Where the mistake is mended; the one sign that there is, is open again. */
async function mend(
  context: Context<'patient'>,
  about: IntakeSubject,
  { form, emergency, locale }: Mistaken,
): Promise<{ readonly sign: SignPlace | null; readonly saved: readonly AuditEvent[] }> {
  const { tx, clinicId, now } = context
  const { intake, subject } = about
  const [first, ...more] = emergency.signs
  const page = first && pageAsking(form.questionnaire, first.item)
  if (!page) return { sign: null, saved: [] }
  const asItIs = { sign: { page, at: null, revision: intake.revision }, saved: [] }
  if (more.length > 0) return asItIs
  const stored = { ...about.draft, revision: intake.revision }
  const back = takeBack({ questionnaire: form.questionnaire, subject, locale, stored }, first.item)
  if (!back) return asItIs
  const { revision } = back.write
  await saveDraft(tx, clinicId, { id: intake.id, revision, currentPage: intake.currentPage, savedAt: now }, back.write)
  const { answers } = back.write
  const { audit } = await hearDraft(context, about, spokenForm(form, answers, about.patient), answers)
  const saved: AuditEvent = { type: 'intake.saved', intakeId: intake.id, revision, items: [first.item] }
  return { sign: back.place, saved: [saved, ...audit] }
}
