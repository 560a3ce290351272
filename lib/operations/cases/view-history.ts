import 'server-only'
import { z } from 'zod'
import { type HistoryContent, historyOf } from '@/lib/cases/history'
import { staffOfHandouts } from '@/lib/cases/giving-view'
import { titleOf } from '@/lib/cases/handout-view'
import { staffIn } from '@/lib/cases/timeline'
import { library } from '@/lib/content/handouts/library'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { pathways } from '@/lib/content/pathways/registry'
import { staffNames } from '@/lib/db/staff'
import { readWholeHistory } from '@/lib/db/whole-history'
import { shelves } from '@/lib/handouts/shelves'
import { findForm } from '@/lib/pathways/forms'
import type { Patient } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

const moment = z.string().max(40).catch('')

/** All that happened with a patient, as one line of time. That it was read is recorded like a case that is opened. */
export const viewHistory = defineQuery({
  who: 'staff',
  action: 'history.view',
  input: z.object({ patientId: z.uuid(), from: moment, to: moment }),
  load: async ({ tx, clinicId }, { patientId }) =>
    (await readWholeHistory(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, actor, now }, { clinic, onCases, own, ...whole }, { patientId, ...compared }) => {
    const by = { staffId: actor.staffId, now, schedule: clinic.schedule }
    const names = await staffNames(tx, clinicId, [...staffIn(whole.events), ...staffOfHandouts(whole.given)])
    const shelf = shelves(library, own, [])
    const titled = <Given extends (typeof whole.given)[number]>(each: Given) => ({
      ...each,
      title: titleOf(each, shelf),
    })
    const [given, exercised] = [whole.given.map(titled), whole.exercised.map(titled)]
    const titles = new Map(onCases.map(({ id, ...handout }) => [id, titleOf({ handout }, shelf)]))
    const view = historyOf({ ...whole, given, exercised, titles, by, names }, contentFor(whole.patient), compared)
    return done(view, { type: 'history.viewed', patientId })
  },
})

const contentFor = (patient: Patient): HistoryContent => ({
  ...formContentOf(patient),
  pathwayOf: (questionnaire) => findForm(pathways, questionnaire)?.pathway,
  isCheckIn: (questionnaire) => findForm(pathways, questionnaire)?.isCheckIn === true,
})
