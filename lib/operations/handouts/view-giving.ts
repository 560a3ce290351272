import 'server-only'
import { z } from 'zod'
import { givingView, type LoadedGiving, staffOfHandouts } from '@/lib/cases/giving-view'
import { library } from '@/lib/content/handouts/library'
import { occasions } from '@/lib/content/handouts/occasions'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { staffNames } from '@/lib/db/staff'
import { leavingWays } from '@/lib/mail/way-to'
import { defineQuery, done } from '../gateway'
import { loadGivingTo } from '../steps/load-giving'

/** What a patient was given without a case, and what could be: what is suggested tells of their answers, so that it is recorded. */
export const viewGiving = defineQuery({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({ patientId: z.uuid() }),
  load: (context, { patientId }) => loadGivingTo(context, patientId, context.actor.staffId),
  run: async ({ tx, clinicId, now }, { clinic, spoken, openCaseId, ...found }, { patientId }) => {
    const names = await staffNames(tx, clinicId, staffOfHandouts(found.handouts, found.planned))
    const loaded: LoadedGiving = { ...found, leaving: leavingWays(), now, timeZone: clinic.timeZone, names }
    const view = givingView(loaded, { handouts: library, occasions }, formContentOf(found.patient))
    const languages = spoken === null ? clinic.languages : []
    return done(
      { ...view, openCaseId, locale: spoken ?? 'en', /** To choose from, where no form says it. */ languages },
      { type: 'giving.viewed', patientId },
    )
  },
})
