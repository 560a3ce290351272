import 'server-only'
import { z } from 'zod'
import { pathways } from '@/lib/content/pathways/registry'
import { formOf } from '@/lib/pathways/forms'
import { appendCaseEvent } from '@/lib/db/case-events'
import { acknowledgeFindings } from '@/lib/db/findings'
import { loadIntake } from '../steps/load-intake'
import { advices } from '@/lib/triage/rule'
import { interruptsOf } from '@/lib/triage/interrupt'
import { spokenForm } from '@/lib/pathways/spoken-form'
import { toldTo } from '@/lib/triage/told-to'
import { defineCommand, done, unchanged } from '../gateway'

/** The patient has read what to do now. It is recorded on the case, so that whoever calls knows. */
export const acknowledgeInterrupt = defineCommand({
  who: 'patient',
  action: 'intake.acknowledge',
  input: z.object({ intakeId: z.uuid(), advice: z.enum(advices) }),
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'change'),
  relation: ({ patientId }) => ({ patientId }),
  run: async ({ tx, clinicId, actor, now }, { intake, opened, standing, draft, patient }, { advice }) => {
    const form = spokenForm(formOf(pathways, intake), draft.answers, patient)
    const { questionnaire, ruleSet } = form
    const interrupt = interruptsOf(toldTo(standing, form, form.about !== null), ruleSet, questionnaire, 'en')
    // A double tap must not wave through the next one, which nobody has seen.
    if (interrupt?.advice !== advice) return unchanged(null)
    const findingIds = [...interrupt.findingIds]
    await acknowledgeFindings(tx, clinicId, findingIds, now)
    const flags = standing.filter((each) => findingIds.includes(each.id)).map((each) => each.flag)
    if (opened) await appendCaseEvent(tx, clinicId, opened.id, actor, now, { type: 'interrupt-acknowledged', flags })
    return done(null, { type: 'intake.acknowledged', intakeId: intake.id, findingIds })
  },
})
