import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import { pathways } from '@/lib/content/pathways/registry'
import { type Intake, saveDraft } from '@/lib/db/intakes'
import { setFilledInBy } from '@/lib/db/invitations'
import { readBeginning } from '@/lib/db/whole-home'
import { realChanges, stamped } from '@/lib/intake/conflicts'
import { answerOfWho } from '@/lib/pathways/answered'
import { formOf } from '@/lib/pathways/forms'
import { type FillingIn, fillingIn } from '@/lib/patients/filling-in'
import { type Context, defineCommand, done, unchanged } from '../gateway'
import { hearDraft } from '../steps/hear-draft'
import { loadIntake } from '../steps/load-intake'

/**
 * Said on the first screen, before anything else: some questions are not asked of somebody else. A form that was begun
 * already goes on with whoever it is now.
 */
export const sayWhoFillsIn = defineCommand({
  who: 'patient',
  action: 'intake.begin',
  input: z.object({ filledInBy: z.enum(fillingIn, 'choice-missing') }),
  load: async ({ tx, clinicId, actor, now }) => {
    const found = await readBeginning(tx, clinicId, actor, now)
    return {
      patientId: actor.patientId,
      link: found?.link ?? null,
      next: found?.next ?? null,
      draft: found?.draft ?? null,
    }
  },
  relation: ({ patientId }) => ({ patientId }),
  run: async (context, { link, next, draft }, { filledInBy }) => {
    /** The question they stopped at, or the form that waits. */
    const goesOn = {
      draft: draft && { id: draft.id, page: draft.currentPage },
      isToBegin: next !== null,
    }
    if (!link) return unchanged(goesOn)
    const changes = [
      ...(link.filledInBy === filledInBy ? [] : [await ontoLink(context, link, filledInBy)]),
      ...(draft ? await intoDraft(context, draft, filledInBy) : []),
    ]
    const [first, ...more] = changes
    return first ? done(goesOn, first, ...more) : unchanged(goesOn)
  },
})

async function ontoLink(
  { tx, clinicId }: Context<'patient'>,
  { id: invitationId }: { readonly id: string },
  filledInBy: FillingIn,
): Promise<AuditEvent> {
  await setFilledInBy(tx, clinicId, invitationId, filledInBy)
  return { type: 'intake.filled-in-by', invitationId, filledInBy }
}

/** It may have been answered otherwise on the form itself since. Some words of the form mean another thing now: they are heard. */
async function intoDraft(
  context: Context<'patient'>,
  { id }: Pick<Intake, 'id'>,
  filledInBy: FillingIn,
): Promise<readonly AuditEvent[]> {
  const subject = await loadIntake(context, id, 'change')
  if ('ok' in subject || subject.intake.state !== 'draft') return []
  const { tx, clinicId, now } = context
  const { intake, draft } = subject
  const form = formOf(pathways, intake)
  const answer = answerOfWho(form.pathway, form.questionnaire, filledInBy)
  const items = Object.keys(realChanges(draft.answers, answer))
  if (items.length === 0) return []
  const revision = intake.revision + 1
  const answers = { ...draft.answers, ...answer }
  const changedAt = stamped(draft.changedAt, answer, revision)
  const { currentPage } = intake
  await saveDraft(tx, clinicId, { id, revision, currentPage, savedAt: now }, { ...draft, answers, changedAt })
  const heard = await hearDraft(context, subject, form, answers)
  const saved = { type: 'intake.saved', intakeId: id, revision, items } as const
  if (!heard.case || heard.raised.length === 0) return [saved]
  return [
    saved,
    { type: 'intake.alerted', intakeId: id, caseId: heard.case.id, flags: [...heard.raised] },
    ...heard.audit,
  ]
}
