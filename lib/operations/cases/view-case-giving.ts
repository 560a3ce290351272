import 'server-only'
import { z } from 'zod'
import { givingView, localeOfForm, staffOfHandouts } from '@/lib/cases/giving-view'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { pathways } from '@/lib/content/pathways/registry'
import { staffNames } from '@/lib/db/staff'
import { leavingWays } from '@/lib/mail/way-to'
import { getPathway } from '@/lib/pathways/forms'
import { defineQuery, done } from '../gateway'
import { loadGivingOn } from '../steps/load-giving'

/** What was given on a case, and what could be. It is not the case: what is new there stays new. */
export const viewCaseGiving = defineQuery({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadGivingOn(context, caseId, context.actor.staffId),
  run: async ({ tx, clinicId, now }, { clinic, current, ...found }, { caseId }) => {
    const names = await staffNames(tx, clinicId, staffOfHandouts(found.handouts, found.planned))
    const loaded = { ...found, leaving: leavingWays(), now, timeZone: clinic.timeZone, names }
    const view = givingView(loaded, getPathway(pathways, current.pathway), formContentOf(found.patient))
    const isClosed = current.standing.state === 'closed'
    return done(
      { ...view, caseId, isClosed, locale: localeOfForm(found.speaks.form) },
      { type: 'giving.viewed', patientId: found.patient.id },
    )
  },
})
