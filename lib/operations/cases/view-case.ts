import 'server-only'
import { z } from 'zod'
import { caseView } from '@/lib/cases/case-view'
import { type CaseContent, type LoadedCase, staffOf } from '@/lib/cases/loaded-case'
import { comparedWith } from '@/lib/cases/read-forms'
import { formContent, formContentOf, wholeForms } from '@/lib/content/pathways/form-content'
import { pathways } from '@/lib/content/pathways/registry'
import { sourceTitle } from '@/lib/content/sources'
import { markReader } from '@/lib/db/case-readers'
import { staffNames } from '@/lib/db/staff'
import { readWholeCase } from '@/lib/db/whole-case'
import { leavingWays } from '@/lib/mail/way-to'
import { getPathway } from '@/lib/pathways/forms'
import type { Pathway } from '@/lib/pathways/pathway'
import type { Patient } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { type Context, defineQuery, done, wouldAllow } from '../gateway'
import { type CaseSubject, loadCase } from '../steps/load-case'
import { readOver } from '../steps/read-beside'

/** The case on one screen, and what stands over every page. Opening it is recorded: who looked at which patient's answers. */
export const viewCase = defineQuery({
  who: 'staff',
  action: 'case.view',
  input: z.object({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCase(context, caseId),
  run: async (context, subject) => {
    const pathway = getPathway(pathways, subject.case.pathway)
    const loaded = await load(context, subject, pathway)
    if (!loaded) return refused('not-found')
    const view = {
      ...caseView(loaded, contentOf(pathway, loaded.patient)),
      over: await readOver(context, loaded.clinic, wouldAllow),
    }
    return done(view, { type: 'case.viewed', caseId: subject.case.id })
  },
})

const contentOf = (pathway: Pathway, patient: Patient): CaseContent => ({
  ...formContentOf(patient),
  pathway,
  sourceTitle,
})

async function load(
  { tx, clinicId, actor, now }: Context<'staff'>,
  { case: current, clinic, by }: CaseSubject,
  pathway: Pathway,
): Promise<LoadedCase | null> {
  const reading = { caseId: current.id, staffId: actor.staffId, now }
  const [whole, readers] = await Promise.all([
    readWholeCase(tx, clinicId, reading, { compared: comparedForms(pathway), whole: wholeForms }),
    markReader(tx, clinicId, reading),
  ])
  if (!whole) return null
  const { checkIn, opened, answered, from, followed, ...rows } = whole
  const drawnOnce = wouldAllow(actor, 'routine.draw') ? rows.drawnOnce : null
  const following = {
    checkIn,
    openedCaseId: opened?.id ?? null,
    answered,
    from: from && followed && { checkIn: from, followed },
  }
  const named = staffOf({ current, following, ...rows })
  const names = await staffNames(tx, clinicId, named)
  return { current, by, clinic, following, readers, names, leaving: leavingWays(), ...rows, drawnOnce }
}

/** Each kind of form of this complaint, and the kinds that one of it is compared with. */
const comparedForms = ({ intake, checkIn }: Pathway) =>
  Object.fromEntries([intake, checkIn].map(({ questionnaire: { id } }) => [id, comparedWith(id, formContent)]))
