import 'server-only'
import type { ReceiverFound } from '@/lib/cases/give'
import { groupIn } from '@/lib/cases/receiver'
import { maySeeCases } from '@/lib/clinics/colleague'
import type { Tx } from '@/lib/db/client'
import { holdColleague } from '@/lib/db/hold-colleague'
import { findColleague } from '@/lib/db/staff'
import { lockReceivingGroup } from '@/lib/db/staff-groups'
import { type Refused, refused } from '@/lib/result'

const none = refused('invalid', { fields: { toId: { code: 'choose-from-list' } } })

/**
 * Whether cases can be given to this colleague. Whoever ends their work at the same moment waits, and finds what was given. Asked
 * before a case is locked.
 */
export async function noReceiver(tx: Tx, clinicId: string, toId: string): Promise<Refused | null> {
  await holdColleague(tx, clinicId, toId)
  const colleague = await findColleague(tx, clinicId, toId)
  return colleague && maySeeCases(colleague) ? null : none
}

/** To whom cases can be given, as chosen from the list. Whoever puts the group away at the same moment waits. */
export async function findReceiver(tx: Tx, clinicId: string, toId: string): Promise<ReceiverFound | Refused> {
  const groupId = groupIn(toId)
  if (groupId !== null) {
    const group = await lockReceivingGroup(tx, clinicId, groupId)
    return group ? { kind: 'group', id: groupId, name: group.name } : none
  }
  return (await noReceiver(tx, clinicId, toId)) ?? { kind: 'colleague', id: toId }
}

/** What is written down of a case that was given. */
export const givenTo = (caseId: string, { kind, id }: ReceiverFound) =>
  kind === 'group'
    ? ({ type: 'case.given-to-group', caseId, groupId: id } as const)
    : ({ type: 'case.given', caseId, toStaffId: id } as const)
