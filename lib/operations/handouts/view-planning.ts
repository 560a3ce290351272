import 'server-only'
import { z } from 'zod'
import { drawnExercises, exercisePictures, offeredExercises } from '@/lib/content/exercises/offered'
import { planLanguage, planShelved } from '@/lib/content/exercises/plans'
import { starts } from '@/lib/content/exercises/starts'
import { findHandout } from '@/lib/content/handouts/library'
import { findLastPlan } from '@/lib/db/exercise-plans'
import { listNamedPlans } from '@/lib/db/named-plans'
import { newId } from '@/lib/db/new-id'
import type { PlanLanguage } from '@/lib/exercises/plan-text'
import { type About, cautions, suggest } from '@/lib/handouts/suggest'
import { calledName, fullName } from '@/lib/patients/name'
import { defineQuery, done, wouldAllow } from '../gateway'
import { loadPlanning } from '../steps/load-planning'

/** What can be composed for a patient, from where it may start, and what speaks against it. That it was looked at is recorded. */
export const viewPlanning = defineQuery({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({
    caseId: z.uuid().optional(),
    patientId: z.uuid().optional(),
    /** A start by its id, the clinic's own or Keel's, or the last plan. */
    from: z.string().max(36).catch(''),
  }),
  load: (context, { caseId, patientId }) => loadPlanning(context, { caseId, patientId }),
  run: async ({ tx, clinicId, actor }, found, { from }) => {
    const { patient, about, weighed, caseId, isClosed, openCaseId, toldBy, languages, timeZone } = found
    const last = await findLastPlan(tx, clinicId, patient.id)
    const named = await listNamedPlans(tx, clinicId)
    const begun = from === 'last' ? last?.items : [...named, ...starts].find(({ id }) => id === from)?.items
    const locale = found.spoken ?? 'en'
    const spoken = languages.length > 1 ? languages : [locale]
    return done(
      {
        ...{ caseId, isClosed, openCaseId, locale, languages, timeZone },
        planId: newId(),
        patient: {
          id: patient.id,
          name: fullName(patient),
          givenName: calledName(patient),
          isArchived: patient.archivedAt !== null,
          toldBy,
        },
        hasForm: about !== null,
        cautions: cautions(planShelved, weighed),
        from: begun ? from : '',
        items: begun ?? [],
        lastOn: last?.composedAt ?? null,
        starts: [
          ...named.map(({ id, name }) => ({ id, name, because: null })),
          ...starts.map(({ id, name, like }) => ({ id, name, because: reasonFor(like, about) })),
        ],
        mayArrange: wouldAllow(actor, 'handout.arrange'),
        exercises: offeredExercises,
        spoken: spoken.map((each) => ofExercises(planLanguage(each))),
        pictures: drawnExercises,
      },
      { type: 'giving.viewed', patientId: patient.id },
    )
  },
})

function reasonFor(like: string, about: About | null): string | null {
  const handout = findHandout(like)
  return (about && handout && suggest([handout], about)[0]?.reason) ?? null
}

/** Without the pictures that no exercise shows. */
const ofExercises = ({ pictures, ...language }: PlanLanguage): PlanLanguage => ({
  ...language,
  pictures: Object.fromEntries(Object.entries(pictures).filter(([id]) => exercisePictures.includes(id))),
})
