import 'server-only'
import { z } from 'zod'
import { exercises } from '@/lib/content/exercises/exercises'
import { planLanguage, planShelved } from '@/lib/content/exercises/plans'
import { starts } from '@/lib/content/exercises/starts'
import { findHandout } from '@/lib/content/handouts/library'
import { picturesOf } from '@/lib/content/pictures/pictures'
import { findLastPlan } from '@/lib/db/exercise-plans'
import { newId } from '@/lib/db/new-id'
import { everyExercise, type PlanLanguage, planText } from '@/lib/exercises/plan-text'
import { type About, cautions, suggest } from '@/lib/handouts/suggest'
import { calledName, fullName } from '@/lib/patients/name'
import { defineQuery, done } from '../gateway'
import { loadPlanning } from '../steps/load-planning'

/** What can be composed for a patient, from where it may start, and what speaks against it. That it was looked at is recorded. */
export const viewPlanning = defineQuery({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({
    caseId: z.uuid().optional(),
    patientId: z.uuid().optional(),
    /** A start by its id, or the last plan. */
    from: z.string().max(20).catch(''),
  }),
  load: (context, { caseId, patientId }) => loadPlanning(context, { caseId, patientId }),
  run: async ({ tx, clinicId }, found, { from }) => {
    const { patient, about, caseId, isClosed, openCaseId, toldBy, languages, timeZone } = found
    const last = await findLastPlan(tx, clinicId, patient.id)
    const begun = from === 'last' ? last?.items : starts.find(({ id }) => id === from)?.items
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
        cautions: about ? cautions(planShelved, about) : [],
        from: begun ? from : '',
        items: begun ?? [],
        lastOn: last?.composedAt ?? null,
        starts: starts.map(({ id, name, like }) => ({ id, name, because: reasonFor(like, about) })),
        exercises: Object.entries(exercises).map(([id, each]) => ({ id, ...each, ...namedIn(id) })),
        spoken: spoken.map((each) => ofExercises(planLanguage(each))),
        pictures: picturesOf(planText(everyExercise(exercises), exercises, planLanguage('en'))),
      },
      { type: 'giving.viewed', patientId: patient.id },
    )
  },
})

/** As staff read it. */
const namedIn = (id: string) => {
  const { exercises: words, pictures } = planLanguage('en')
  return { name: words[id]?.name ?? id, shows: exercisePictures(id).map((each) => pictures[each]?.shows ?? '') }
}

const exercisePictures = (id: string): readonly string[] =>
  Object.entries(exercises).find(([each]) => each === id)?.[1].pictures ?? []

function reasonFor(like: string, about: About | null): string | null {
  const handout = findHandout(like)
  return (about && handout && suggest([handout], about)[0]?.reason) ?? null
}

/** Without the pictures that no exercise shows. */
const ofExercises = ({ pictures, ...language }: PlanLanguage): PlanLanguage => {
  const shown = Object.keys(exercises).flatMap(exercisePictures)
  return { ...language, pictures: Object.fromEntries(Object.entries(pictures).filter(([id]) => shown.includes(id))) }
}
