import 'server-only'
import { z } from 'zod'
import { listed } from '@/lib/audit/listed'
import { getClinic } from '@/lib/db/clinics'
import { listMessages as listRows } from '@/lib/db/messages'
import { patientNames } from '@/lib/db/patients'
import { staffNames } from '@/lib/db/staff'
import { hasMailServer } from '@/lib/mail/transport'
import { hasWayTo } from '@/lib/mail/way-to'
import { canSendAgain } from '@/lib/messages/delivery'
import { messageKinds } from '@/lib/messages/message'
import { wayOf } from '@/lib/messages/text-message'
import { defineQuery, done } from '../gateway'

const pageSize = 50

/** What Keel wrote to whom and what became of it, the latest first. The words themselves are read one at a time. */
export const listMessages = defineQuery({
  who: 'staff',
  action: 'message.list',
  input: z.object({ after: z.uuid().nullable().catch(null) }),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId }, { timeZone }, { after }) => {
    const rows = await listRows(tx, clinicId, { after, size: pageSize })
    const page = rows.slice(0, pageSize)
    const ids = (to: 'patient' | 'staff') =>
      page.filter(({ kind }) => messageKinds[kind].to === to).map(({ personId }) => personId)
    const patients = await patientNames(tx, clinicId, ids('patient'))
    const staff = await staffNames(tx, clinicId, ids('staff'))
    const hasServer = hasMailServer()
    const list = {
      timeZone,
      hasServer,
      next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
      messages: page.map((message) => ({
        id: message.id,
        kind: message.kind,
        patientId: messageKinds[message.kind].to === 'patient' ? message.personId : null,
        name: patients.get(message.personId)?.name ?? staff.get(message.personId) ?? '',
        isRestricted: patients.get(message.personId)?.isRestricted ?? false,
        address: message.address,
        by: wayOf(message.address),
        state: message.state,
        problem: message.problem,
        attempts: message.attempts,
        at: message.createdAt,
        canSendAgain: canSendAgain(message, hasWayTo(message.address)),
      })),
    }
    return done(list, ...listed('outbox', ids('patient')))
  },
})
