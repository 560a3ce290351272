import { settingsHeld, settingsTyped } from '@/lib/forms/settings-fields'
import { closeCase } from '@/lib/operations/cases/close-case'
import { changeSettings } from '@/lib/operations/clinic/change-settings'
import { viewSettings } from '@/lib/operations/clinic/view-settings'
import { changeSupervision } from '@/lib/operations/staff/change-supervision'
import { must } from '@/prisma/sample/live-story'
import { start, type TestClinic } from './clinic'
import type { Keel } from './keel'
import { newCase, type TestCase } from './patient'

/** Within how many working days a colleague reads what is closed under supervision; 0: nobody has to. */
export async function askToRead({ lead }: TestClinic, days: number): Promise<void> {
  const { settings, revision } = must(await viewSettings(lead, {}, start))
  const typed = { ...settingsHeld(settings), countersignDays: String(days), revision: String(revision) }
  must(await changeSettings(lead, settingsTyped(typed), start))
}

export const supervise = async ({ lead, clinician }: TestClinic, isSupervised = true): Promise<void> => {
  must(await changeSupervision(lead, { staffId: clinician.staffId, isSupervised }, start))
}

/** What the clinician, who works under supervision, closes. */
export async function closedUnderSupervision(keel: Keel, clinic: TestClinic, clock = start): Promise<TestCase> {
  const subject = await newCase(keel, clinic)
  const closing = { caseId: subject.caseId, revision: 0, outcome: 'seen', words: 'Examined, all well.' }
  must(await closeCase(clinic.clinician, closing, clock))
  return subject
}
