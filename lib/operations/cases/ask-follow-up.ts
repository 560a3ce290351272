import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import { makeLink } from '@/lib/auth/make-link'
import { askFollowUp as decide } from '@/lib/cases/contact'
import { appendCaseEvent } from '@/lib/db/case-events'
import { saveBeside } from '@/lib/db/cases'
import { loadCaseToChange } from '../steps/load-case'
import { noNewLink } from '../steps/no-new-link'
import { findPatient } from '@/lib/db/patients'
import { writtenTo } from '@/lib/patients/written-to'
import { mailLink } from '@/lib/mail/mail-link'
import { type Refused, refused } from '@/lib/result'
import { type Context, defineCommand, done, unchanged } from '../gateway'

/** A link on the screen, or the address it went to. */
interface Asked {
  readonly link: string | null
  readonly expiresAt: Date | null
  readonly address: string | null
}

interface Made {
  readonly asked: Asked
  /** Null where one went to the address just now. */
  readonly invitationId: string | null
  readonly queued: readonly AuditEvent[]
}

/**
 * A new form from the same patient, by a link that is shown once or goes to their address. What is refused here leaves
 * no link either.
 */
export const askFollowUp = defineCommand({
  who: 'staff',
  action: 'case.ask-follow-up',
  input: z.object({ caseId: z.uuid(), by: z.enum(['screen', 'e-mail']).default('screen') }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, { by }) => {
    const { tx, clinicId, actor, now } = context
    const { id: caseId, patientId, pathway } = subject.case
    const no = await noNewLink(context, patientId)
    if (no) return no
    const made = await make[by](context, { patientId, pathway })
    if ('ok' in made) return made
    const { asked, invitationId, queued } = made
    if (invitationId === null) return unchanged(asked)
    const decision = decide(subject.case, invitationId, subject.by)
    if (!decision.ok) return decision
    await saveBeside(tx, clinicId, decision.case)
    await appendCaseEvent(tx, clinicId, caseId, actor, now, decision.event)
    return done(
      asked,
      { type: 'patient.invited', patientId, invitationId },
      { type: 'case.follow-up-asked', caseId, invitationId },
      ...queued,
    )
  },
})

type Make = (
  context: Context<'staff'>,
  wanted: { readonly patientId: string; readonly pathway: string },
) => Promise<Made | Refused>

const make: Readonly<Record<'screen' | 'e-mail', Make>> = {
  screen: async (context, wanted) => {
    const { invitationId, link, expiresAt } = await makeLink(context, wanted)
    return { asked: { link, expiresAt, address: null }, invitationId, queued: [] }
  },
  'e-mail': async (context, wanted) => {
    const patient = await findPatient(context.tx, context.clinicId, wanted.patientId)
    const address = patient && writtenTo(patient)
    if (address === null) return refused('patient-without-address')
    const asked = { link: null, expiresAt: null, address }
    const mailed = await mailLink(context, { ...wanted, address })
    if (!mailed) return { asked, invitationId: null, queued: [] }
    const { invitationId, messageId } = mailed
    return { asked, invitationId, queued: [{ type: 'message.queued', messageId }] }
  },
}
