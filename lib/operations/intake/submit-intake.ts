import 'server-only'
import { z } from 'zod'
import { pathways } from '@/lib/content/pathways/registry'
import { formOf, givenAtOnce } from '@/lib/pathways/forms'
import { givenAlong } from '@/lib/pathways/given-along'
import { spokenForm } from '@/lib/pathways/spoken-form'
import { giveKept, insertAssignments } from '@/lib/db/assignments'
import { planFollowing, settleInTimeline } from '../steps/settle-check-in'
import { lockCheckInOfIntake } from '@/lib/db/check-ins'
import { hearPatient } from '../steps/hear-patient'
import { keepVersions } from '@/lib/db/handout-versions'
import { loadIntake } from '../steps/load-intake'
import { listPublishedOwn } from '@/lib/db/own-handouts'
import { insertSubmission } from '@/lib/db/submissions'
import { everyLanguage, type HandoutEntry } from '@/lib/handouts/handout'
import { stripHidden } from '@/lib/intake/visibility'
import { freeze } from '@/lib/intake/submission'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { refused } from '@/lib/result'
import { triage } from '@/lib/triage/triage'
import { type Context, defineCommand, done, unchanged } from '../gateway'
import { drawnRevision } from '../steps/drawn-revision'

/**
 * Sends the intake: freeze, triage, open the case, all in one transaction. A calm check-in opens none: it is kept with the
 * case that it follows. Sending again, by a double tap or after a
 * lost reply, finds it sent and says so.
 */
export const submitIntake = defineCommand({
  who: 'patient',
  action: 'intake.submit',
  input: z.object({
    intakeId: z.uuid(),
    revision: drawnRevision,
    locale: z.enum(locales).default('en'),
  }),
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'change'),
  relation: ({ patientId }) => ({ patientId }),
  run: async (context, { intake, clinic, subject, patientId, draft, standing, ...found }, { revision, locale }) => {
    const { tx, clinicId, actor, now } = context
    if (intake.state === 'submitted') return unchanged({ intakeId: intake.id })
    // What is sent is what the check page showed.
    if (intake.revision !== revision) return refused('changed-elsewhere')
    const { ruleSet, questionnaire, pathway } = spokenForm(formOf(pathways, intake), draft.answers, found.patient)
    const checkIn = found.checkIn && (await lockCheckInOfIntake(tx, clinicId, intake.id))
    const answers = stripHidden(questionnaire, draft.answers, subject)
    const assessment = triage({ questionnaire, ruleSet, subject, answers, stage: 'complete', locale: 'en' })

    const submissionId = await insertSubmission(tx, clinicId, {
      ...{ intakeId: intake.id, submittedAt: now, revision: intake.revision + 1, locale, subject, answers },
      ...{ questionnaire: questionnaire.id, questionnaireVersion: questionnaire.version },
      ...{ ruleSet: ruleSet.fingerprint, tier: assessment.tier, decidedBy: assessment.decidedBy },
      frozen: freeze(questionnaire, answers, subject, locale, draft.asTyped),
    })
    const { case: sent, audit: more } = await hearPatient(tx, {
      ...{ clinicId, actor, now, schedule: clinic.schedule },
      intakeId: intake.id,
      pathway: intake.pathway,
      changesFirst: pathway.changesFirst,
      ruleSet,
      assessment,
      isSubmitted: true,
      follows: checkIn?.caseId ?? null,
      standing,
      opened: found.opened,
    })
    if (checkIn && !sent) {
      const { id: checkInId, kind, caseId: followedId } = checkIn
      const settled = { state: 'answered', settledAt: now, settledBy: null, reason: null } as const
      await settleInTimeline(tx, context, checkIn, settled, { type: 'check-in-answered', kind })
      const answered = { checkInId, caseId: followedId, submissionId, ruleSet: ruleSet.fingerprint }
      return done({ intakeId: intake.id }, { type: 'check-in.answered', intakeId: intake.id, ...answered }, ...more)
    }
    if (!sent) throw new Error('a sent intake opened no case')
    if (!checkIn) {
      await planFollowing(tx, clinicId, { sent, now, schedule: clinic.schedule })
      const given = givenAtOnce(pathway, assessment.tier)
      const flags = assessment.findings.map(({ id }) => id)
      const about = { tier: assessment.tier, flags, answers, subject, questionnaire, ruleSet }
      const along = await inKeelsWords(context, givenAlong(pathway, given, about))
      await giveHandouts(context, { patientId, caseId: sent.id, handouts: [...given, ...along], locale })
    }
    return done(
      { intakeId: intake.id },
      {
        type: 'intake.submitted',
        intakeId: intake.id,
        submissionId,
        caseId: sent.id,
        tier: assessment.tier,
        ruleSet: ruleSet.fingerprint,
      },
      ...more,
    )
  },
})

/** Without those in whose place the clinic sends its own: that one a clinician gives. */
async function inKeelsWords(
  { tx, clinicId }: Context<'patient'>,
  entries: readonly HandoutEntry[],
): Promise<readonly HandoutEntry[]> {
  if (entries.length === 0) return entries
  const own = await listPublishedOwn(tx, clinicId)
  return entries.filter(({ handout }) => !own.some(({ adapts }) => adapts === handout))
}

/** What is given at once, without waiting for a clinician. */
async function giveHandouts(
  { tx, clinicId, now }: Context<'patient'>,
  to: { patientId: string; caseId: string; handouts: readonly HandoutEntry[]; locale: Locale },
): Promise<void> {
  const { patientId, caseId, handouts, locale } = to
  if (handouts.length === 0) return
  const copies = handouts.flatMap(everyLanguage)
  const giving = { patientId, caseId, assignedBy: null, assignedAt: now }
  if (await giveKept(tx, clinicId, giving, copies, locale)) return
  // The first form that gives one of these.
  const idOf = await keepVersions(tx, clinicId, copies, now)
  const spoken = copies.filter((copy) => copy.locale === locale)
  const rows = spoken.map((copy) => ({ handoutVersionId: idOf(copy), despite: [], personalLine: '' }))
  await insertAssignments(tx, clinicId, giving, rows)
}
