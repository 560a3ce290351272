import 'server-only'
import { z } from 'zod'
import { letterheadOf } from '@/lib/db/clinics'
import { type Home, readHome } from '@/lib/db/whole-home'
import { isOpenAt } from '@/lib/cases/targets'
import { dayAt } from '@/lib/clinics/wall-clock'
import { showExercise } from '@/lib/content/exercises/told'
import { titleIn } from '@/lib/content/handouts/library'
import { pathways } from '@/lib/content/pathways/registry'
import { isPlan } from '@/lib/exercises/plan-item'
import type { ExerciseDay, SaidOfDay } from '@/lib/exercises/days'
import { findForm, formOf, getPathway } from '@/lib/pathways/forms'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { pathwayWords } from '@/lib/pathways/pathway-words'
import { spokenForm } from '@/lib/pathways/spoken-form'
import { nameOfAnother } from '@/lib/patients/filling-in'
import { calledName } from '@/lib/patients/name'
import { refused } from '@/lib/result'
import { afterwardsOf } from '@/lib/triage/afterwards'
import { adviceToldTo } from '@/lib/triage/told-to'
import { type Context, defineQuery, done } from '../gateway'
import { loadStanding } from '../steps/load-standing'

/** The patient's own page: what they sent, what they began, and what they were given to read. */
export const viewHome = defineQuery({
  who: 'patient',
  action: 'home.view',
  input: z.object({ locale: z.enum(locales).default('en') }),
  load: async ({ tx, clinicId, actor, now }) => (await readHome(tx, clinicId, actor, now)) ?? refused('not-found'),
  relation: ({ patient }) => ({ patientId: patient.id }),
  run: async (context, home, { locale }) => {
    const { patient, clinic, intakes, handouts, draft, others, next, link } = home
    const about = nameOfAnother(patient, link?.filledInBy ?? null)
    const newest = newestPlan(handouts)
    return done({
      clinic: letterheadOf(clinic),
      givenName: calledName(patient),
      /** The first name, where whoever came in by the link is somebody else. */
      about,
      hasNumber: patient.phone !== null,
      /** Who came by the start page has no link to come back with. */
      hasNoLink: patient.unmatchedSince !== null,
      timeZone: clinic.timeZone,
      now: await whatCounts(context, home, locale),
      draft: draft && begun(draft),
      /** What they have not sent besides: two records of theirs may have become one. */
      others: others.map(begun),
      /** What waits to be begun: a whole form, or a check-in. */
      next: next && {
        isCheckIn: next.caseId !== null,
        words: pathwayWords(getPathway(pathways, next.pathway), locale, about),
      },
      sent: intakes.flatMap(({ submittedAt, ...intake }) =>
        submittedAt ? [{ id: intake.id, submittedAt, isCheckIn: isShort(intake) }] : [],
      ),
      handouts: handouts.map(({ id, handout, personalLine, assignedAt, openedAt, confirmedAt, pictures, days }) => ({
        id,
        title: titleIn(handout, locale),
        personalLine,
        assignedAt,
        /** Of one that tells exercises: what was said of today's. */
        exercises:
          showExercise(pictures) && (!isPlan(handout.handout) || id === newest)
            ? saidOn(days, dayAt(context.now, clinic.timeZone))
            : null,
        state: confirmedAt ? ('read' as const) : openedAt ? ('opened' as const) : ('new' as const),
      })),
    })
  },
})

/** Of the plans of exercises the one that was composed last counts, whichever came last; nothing is asked of the others. */
const newestPlan = (handouts: Home['handouts']): string | undefined =>
  handouts
    .filter(({ handout }) => isPlan(handout.handout))
    .sort((one, other) => composed(other) - composed(one) || other.assignedAt.getTime() - one.assignedAt.getTime())[0]
    ?.id

const composed = ({ composedAt }: Home['handouts'][number]): number => composedAt?.getTime() ?? 0

const saidOn = (days: readonly ExerciseDay[], today: string): SaidOfDay | 'nothing' =>
  days.find(({ day }) => day === today)?.said ?? 'nothing'

const begun = (draft: NonNullable<Home['draft']>) => ({
  ...{ id: draft.id, page: draft.currentPage, savedAt: draft.savedAt },
  isCheckIn: isShort(draft),
})

const isShort = ({ questionnaire }: { readonly questionnaire: string }) =>
  findForm(pathways, questionnaire)?.isCheckIn === true

/** What counts now: of the newest case that is open. A form that is not sent yet counts where someone is sent to a desk. */
async function whatCounts(context: Context<'patient'>, home: Home, locale: Locale) {
  const { current, form: stored, findings, clinic } = home
  if (!current || !stored) return null
  const sent = 'sent' in stored ? stored.sent : null
  const asked = 'sent' in stored ? stored.sent : stored.draft
  const form = spokenForm(formOf(pathways, asked), asked.answers, home.patient)
  const isToAnother = form.about !== null || nameOfAnother(home.patient, home.link?.filledInBy ?? null) !== null
  const soFar = { form, answers: asked.answers, findings, locale }
  const standing = await loadStanding(context, home, soFar, current, home, isToAnother)
  if (!sent && !standing.emergency) return null
  return {
    ...standing,
    intakeId: current.intakeId,
    isSent: sent !== null,
    afterwards: afterwardsOf({
      tier: sent?.tier ?? 'EMERGENCY',
      advice: adviceToldTo(findings, form, isToAnother),
      isOpen: isOpenAt(context.now, clinic.schedule),
      region: clinic.region,
      wasReached: standing.wasReached,
    }),
  }
}
