import 'server-only'
import { z } from 'zod'
import { backPain } from '@/lib/content/pathways'
import { listFindings } from '@/lib/db/findings'
import { readDraft } from '@/lib/db/intakes'
import { loadIntake } from '@/lib/db/own-intake'
import { pageView } from '@/lib/intake/build-page-view'
import { progress } from '@/lib/intake/progress'
import { visiblePages } from '@/lib/intake/visibility'
import { refused } from '@/lib/result'
import { interruptsOf, isAdvised } from '@/lib/triage/interrupt'
import { defineQuery, done } from '../gateway'

/** One page of questions as the patient meets it, with an interrupt that has not been acknowledged yet. */
export const viewIntakePage = defineQuery({
  who: 'patient',
  action: 'intake.answer',
  input: z.object({ intakeId: z.uuid(), page: z.string().max(60) }),
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'read'),
  relation: ({ patientId }) => ({ patientId }),
  run: async ({ tx, clinicId }, { intake, clinic, subject }, { page }) => {
    if (intake.state === 'submitted') return refused('intake-sent')
    const { questionnaire } = backPain
    const { answers } = await readDraft(tx, clinicId, intake.id)
    const pages = visiblePages(questionnaire, answers, subject).map((each) => each.id)
    const at = pages.indexOf(page)
    if (at === -1) return refused('page-not-asked', { values: { page: pages[0] ?? '' } })
    const { done: answered, total } = progress(questionnaire, answers, subject)
    const findings = await listFindings(tx, clinicId, intake.id)
    return done({
      clinic: { name: clinic.name, phone: clinic.phone, region: clinic.region },
      revision: intake.revision,
      savedAt: intake.savedAt,
      timeZone: clinic.timeZone,
      view: pageView(questionnaire, page, answers, subject, 'en'),
      place: { at: at + 1, of: pages.length, answered, total },
      previous: pages[at - 1] ?? null,
      interrupt: interruptsOf(findings, questionnaire, 'en'),
      isAdvised: isAdvised(findings),
    })
  },
})
