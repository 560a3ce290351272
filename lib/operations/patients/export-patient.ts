import 'server-only'
import { z } from 'zod'
import { peopleIn, readIn, recordFile } from '@/lib/cases/record-file'
import type { FormContent } from '@/lib/cases/read-forms'
import { subjectOf } from '@/lib/cases/giving-view'
import { namedInRecords } from '@/lib/content/named-in-records'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { getClinic } from '@/lib/db/clinics'
import { staffNames } from '@/lib/db/staff'
import { mostKept, readWholeRecord } from '@/lib/db/whole-record'
import { localeOf } from '@/lib/intake/locale'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import { summarizeCounted } from '@/lib/intake/submission'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'
import { loadStandingRecord } from '../steps/load-standing-record'

/** Everything that is kept about one patient, for whom it is about. What was told in private only where that is asked for. */
export const exportPatient = defineQuery({
  who: 'staff',
  action: 'patient.export',
  asksAnew: true,
  input: z.object({ patientId: z.uuid(), withPrivate: z.boolean().default(false) }),
  load: async (context, { patientId }) => {
    const standing = await loadStandingRecord(context, { patientId })
    if ('ok' in standing) return standing
    return (await readWholeRecord(context.tx, context.clinicId, patientId)) ?? refused('not-found')
  },
  run: async ({ tx, clinicId, now }, whole, { patientId, withPrivate }) => {
    const { name: clinicName, timeZone, region, languages } = await getClinic(tx, clinicId)
    const names = await staffNames(tx, clinicId, peopleIn(whole))
    const { privateItems, textToldPrivately, ...content } = formContentOf(whole.patient)
    const hides = { withPrivate, privateItems, textToldPrivately }
    const soFar = draftReader(content, subjectOf(whole.patient, now, timeZone))
    const file = recordFile(whole, { clinicName, now, ...hides, soFar, names, most: mostKept })
    const locale = readIn(whole, languages)
    const named = namedInRecords(locale)
    return done({ file, locale, named, timeZone, region, now }, { type: 'patient.exported', patientId, withPrivate })
  },
})

/** A form that is not sent holds ids alone: asked as it was, in the words of its language. */
const draftReader =
  ({ questionnaireOf, asAsked }: Pick<FormContent, 'asAsked' | 'questionnaireOf'>, subject: Subject) =>
  (intake: Readonly<Record<string, unknown>>, draft: Answers) => {
    const asked = questionnaireOf(String(intake['questionnaire']), Number(intake['questionnaire_version']))
    return asked ? summarizeCounted(asAsked(asked, draft), draft, subject, localeOf(String(intake['locale']))) : []
  }
