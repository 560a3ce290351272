import 'server-only'
import { z } from 'zod'
import { dayAt } from '@/lib/clinics/wall-clock'
import { exercisesIn, tellsExercise } from '@/lib/content/exercises/told'
import { findHandout } from '@/lib/content/handouts/library'
import { signsIn } from '@/lib/content/handouts/signs'
import { readExerciseDays } from '@/lib/db/exercise-days'
import { placeIn, standingOf } from '@/lib/db/standing-handouts'
import { findVersion } from '@/lib/db/handout-versions'
import { getClinic, letterheadOf } from '@/lib/db/clinics'
import { loadAssignment } from '../steps/load-assignment'
import { staffNames } from '@/lib/db/staff'
import { picturesOf } from '@/lib/content/pictures/pictures'
import { countDone, lastDays } from '@/lib/exercises/days'
import { isPlan, nextDay, placesOn } from '@/lib/exercises/plan-item'
import { askedOf } from '@/lib/handouts/teach-back'
import { env } from '@/lib/env'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { type Context, defineQuery, done } from '../gateway'

/** The version that was sent, in the reader's language where it was kept in it. Looking at it records nothing: reading is said by the patient, not guessed from a request. */
export const readHandout = defineQuery({
  who: 'patient',
  action: 'handout.read',
  input: z.object({ assignmentId: z.uuid(), locale: z.enum(locales).optional() }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId, id }) => ({ patientId, assignmentId: id }),
  run: async ({ tx, clinicId, now }, { handout: sent, assignedBy, ...assignment }, { locale }) => {
    const handout = (locale && (await findVersion(tx, clinicId, sent, locale))) ?? sent
    const clinic = await getClinic(tx, clinicId)
    const on = (at: Date) => dayAt(at, clinic.timeZone)
    const names = await staffNames(tx, clinicId, assignedBy ? [assignedBy] : [])
    const recommended = await recommendedOf({ tx, clinicId }, sent.handout, assignment.patientId, handout.locale)
    return done({
      clinic: letterheadOf(clinic),
      timeZone: clinic.timeZone,
      id: assignment.id,
      address: new URL(`/my/handouts/${assignment.id}`, env().NEXTAUTH_URL).href,
      title: handout.title,
      body: handout.body,
      pictures: picturesOf(handout.body),
      drawn: exercisesIn(handout.body),
      version: handout.version,
      locale: handout.locale,
      sources: handout.sources,
      reviewedOn: handout.reviewedOn,
      isPlan: isPlan(sent.handout),
      personalLine: assignment.personalLine,
      from: assignedBy ? (names.get(assignedBy) ?? null) : null,
      assignedAt: assignment.assignedAt,
      confirmedAt: assignment.confirmedAt,
      /** What its words send the reader to. */
      recommended,
      ...(await exercisesOf({ tx, clinicId }, handout, {
        id: assignment.id,
        from: on(assignment.assignedAt),
        today: on(now),
      })),
      toldIn: handout.teachBack?.toldIn ?? null,
      teachBack: handout.teachBack && askedOf(handout.teachBack, assignment),
    })
  },
})

/** By its place in the library; what the patient has is called as it is called there. */
async function recommendedOf(
  { tx, clinicId }: Pick<Context<'patient'>, 'tx' | 'clinicId'>,
  handout: string,
  patientId: string,
  locale: Locale,
) {
  const keels = findHandout(handout) ?? findHandout((await placeIn(tx, clinicId, handout)) ?? '')
  const others = keels?.recommends ?? []
  if (others.length === 0) return []
  const theirs = await standingOf(tx, clinicId, patientId, others, locale)
  return others
    .flatMap((id) => findHandout(id) ?? [])
    .map((other) => {
      const standing = theirs.find((each) => each.handout === other.handout)
      const title = standing?.title ?? other.words[locale].title
      return { title, assignmentId: standing?.assignmentId ?? null }
    })
}

interface Since {
  readonly id: string
  readonly from: string
  readonly today: string
}

/**
 * Where it tells exercises: what was said of the last days, today's last, and of a plan what is for today. Of a plan whose
 * place another took nothing is asked any more: that one is named.
 */
async function exercisesOf(
  { tx, clinicId }: Pick<Context<'patient'>, 'tx' | 'clinicId'>,
  { body, locale }: { readonly body: string; readonly locale: Locale },
  { id, from, today }: Since,
) {
  if (!tellsExercise(body)) return { exercises: null, newerId: null }
  const { days: said, items, newerId } = await readExerciseDays(tx, clinicId, id)
  if (newerId) return { exercises: null, newerId }
  const days = lastDays(said, from, today)
  const plan = items && { ...countDone(days, items), today: placesOn(items, today), next: nextDay(items, today) }
  return { exercises: { days, plan, /** What to look out for. */ signs: signsIn(body, locale) }, newerId }
}
