import 'server-only'
import { z } from 'zod'
import { backPain } from '@/lib/content/pathways'
import { listFindings } from '@/lib/db/findings'
import { readDraft } from '@/lib/db/intakes'
import { loadIntake } from '@/lib/db/own-intake'
import { progress } from '@/lib/intake/progress'
import { summarize } from '@/lib/intake/submission'
import { refused } from '@/lib/result'
import { interruptsOf, isAdvised } from '@/lib/triage/interrupt'
import { defineQuery, done } from '../gateway'

/** Every answer once more before it is sent, and what was passed over. */
export const viewCheck = defineQuery({
  who: 'patient',
  action: 'intake.answer',
  input: z.object({ intakeId: z.uuid() }),
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'read'),
  relation: ({ patientId }) => ({ patientId }),
  run: async ({ tx, clinicId }, { intake, clinic, subject }) => {
    if (intake.state === 'submitted') return refused('intake-sent')
    const { questionnaire } = backPain
    const { answers } = await readDraft(tx, clinicId, intake.id)
    const { pages, unanswered } = progress(questionnaire, answers, subject)
    const findings = await listFindings(tx, clinicId, intake.id)
    return done({
      clinic: { name: clinic.name, phone: clinic.phone, region: clinic.region },
      revision: intake.revision,
      sections: summarize(questionnaire, answers, subject, 'en'),
      unanswered: unanswered.length,
      lastPage: pages.at(-1)?.id ?? '',
      interrupt: interruptsOf(findings, questionnaire, 'en'),
      isAdvised: isAdvised(findings),
    })
  },
})
