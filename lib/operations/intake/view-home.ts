import 'server-only'
import { z } from 'zod'
import { listAssignments } from '@/lib/db/assignments'
import { findOpenCase } from '@/lib/db/cases'
import { type Clinic, getClinic, letterheadOf } from '@/lib/db/clinics'
import { listFindings } from '@/lib/db/findings'
import { type Intake, listIntakes, readDraft } from '@/lib/db/intakes'
import { latestInvitation } from '@/lib/db/invitations'
import { findPatient } from '@/lib/db/patients'
import { findSubmission } from '@/lib/db/submissions'
import { isOpenAt } from '@/lib/cases/targets'
import { titleIn } from '@/lib/content/handouts/library'
import { pathways } from '@/lib/content/pathways/registry'
import { findForm, formOf, getPathway } from '@/lib/pathways/forms'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { pathwayWords } from '@/lib/pathways/pathway-words'
import { spokenForm } from '@/lib/pathways/spoken-form'
import { isSomebodyElse } from '@/lib/patients/filling-in'
import type { Patient } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { afterwardsOf } from '@/lib/triage/afterwards'
import { adviceAfterwards } from '@/lib/triage/interrupt'
import { type Context, defineQuery, done } from '../gateway'
import { loadStanding } from '../steps/load-standing'

/** The patient's own page: what they sent, what they began, and what they were given to read. */
export const viewHome = defineQuery({
  who: 'patient',
  action: 'home.view',
  input: z.object({ locale: z.enum(locales).default('en') }),
  load: async ({ tx, clinicId, actor }) => (await findPatient(tx, clinicId, actor.patientId)) ?? refused('not-found'),
  relation: ({ id }) => ({ patientId: id }),
  run: async (context, patient, { locale }) => {
    const { tx, clinicId } = context
    const clinic = await getClinic(tx, clinicId)
    const intakes = await listIntakes(tx, clinicId, patient.id)
    const handouts = await listAssignments(tx, clinicId, { patientId: patient.id })
    const draft = intakes.find((intake) => intake.state === 'draft')
    const invitation = await latestInvitation(tx, clinicId, patient.id)
    const about = isSomebodyElse(invitation?.filledInBy ?? null) ? patient.givenName : null
    return done({
      clinic: letterheadOf(clinic),
      givenName: patient.givenName,
      /** The first name, where whoever came in by the link is somebody else. */
      about,
      number: {
        phone: patient.phone,
        mayLeaveMessage: patient.mayLeaveMessage,
        isOthersPhone: patient.phoneIsOthers,
      },
      timeZone: clinic.timeZone,
      now: await whatCounts(context, { patient, clinic }, intakes, locale),
      draft: draft
        ? { id: draft.id, page: draft.currentPage, savedAt: draft.savedAt, isCheckIn: isShort(draft) }
        : null,
      /** What waits to be begun: a whole form, or a check-in. */
      next:
        !draft && invitation !== null && invitation.intake === null
          ? {
              isCheckIn: invitation.caseId !== null,
              words: pathwayWords(getPathway(pathways, invitation.pathway), locale, about),
            }
          : null,
      sent: intakes.flatMap(({ submittedAt, ...intake }) =>
        submittedAt ? [{ id: intake.id, submittedAt, isCheckIn: isShort(intake) }] : [],
      ),
      handouts: handouts.map(({ id, handout, personalLine, assignedAt, openedAt, confirmedAt }) => ({
        id,
        title: titleIn(handout, locale),
        personalLine,
        assignedAt,
        state: confirmedAt ? ('read' as const) : openedAt ? ('opened' as const) : ('new' as const),
      })),
    })
  },
})

const isShort = ({ questionnaire }: { readonly questionnaire: string }) =>
  findForm(pathways, questionnaire)?.isCheckIn === true

/** What counts now: of the newest case that is open. A form that is not sent yet counts where someone is sent to a desk. */
async function whatCounts(
  context: Context<'patient'>,
  about: { readonly patient: Patient; readonly clinic: Clinic },
  intakes: readonly Intake[],
  locale: Locale,
) {
  const { tx, clinicId, now } = context
  const current = await findOpenCase(tx, clinicId, about.patient.id)
  const intake = current && intakes.find(({ id }) => id === current.intakeId)
  if (!intake) return null
  const findings = await listFindings(tx, clinicId, intake.id)
  const sent = await findSubmission(tx, clinicId, intake.id)
  const { answers } = sent ?? (await readDraft(tx, clinicId, intake.id))
  const form = spokenForm(formOf(pathways, intake), answers, about.patient)
  const standing = await loadStanding(context, about, { form, answers, findings, locale }, current)
  if (!sent && !standing.emergency) return null
  const { schedule, region } = about.clinic
  return {
    ...standing,
    intakeId: intake.id,
    isSent: sent !== null,
    afterwards: afterwardsOf({
      tier: sent?.tier ?? 'EMERGENCY',
      advice: adviceAfterwards(findings, form.ruleSet),
      isOpen: isOpenAt(now, schedule),
      region,
    }),
  }
}
