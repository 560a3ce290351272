'use server'

import { redirect } from 'next/navigation'
import { bringBack } from '@/lib/operations/staff/bring-back'
import { changeRole } from '@/lib/operations/staff/change-role'
import { changeSupervision } from '@/lib/operations/staff/change-supervision'
import { clearCodes } from '@/lib/operations/staff/clear-codes'
import { endWork } from '@/lib/operations/staff/end-work'
import { sendPasswordLink } from '@/lib/operations/staff/send-password-link'
import { confirmedAction } from '../../../../confirmed-action'
import { texts, textsAs } from '../../../../form-action'

const whom = texts('staffId')
type Whom = Readonly<Record<'staffId', string>>
const to = (staffId: string, said: string): never => redirect(`/settings/staff/${staffId}?done=${said}`)
const back =
  (said: 'supervision' | 'link' | 'codes' | 'back') =>
  (_: unknown, { staffId }: Whom): never =>
    to(staffId, said)
/** Where nobody is called from now on, the page says that besides. */
const gone = (said: 'role' | 'left', leavesNobody: boolean) => (leavesNobody ? `${said}&calls=nobody` : said)

/** Whoever is no lead any more may not see this page. */
export const saveRole = confirmedAction(
  changeRole,
  texts('staffId', 'role'),
  ({ isMe, leavesNobody }, { staffId }): never =>
    isMe ? redirect('/account') : to(staffId, gone('role', leavesNobody)),
)
const supervised = textsAs(['staffId', 'isSupervised'], ({ staffId, isSupervised }) => ({
  staffId,
  isSupervised: isSupervised === 'yes',
}))
export const saveSupervision = confirmedAction(changeSupervision, supervised, back('supervision'))
export const sendLink = confirmedAction(sendPasswordLink, whom, back('link'))
export const endCodes = confirmedAction(clearCodes, whom, back('codes'))
export const letGo = confirmedAction(endWork, whom, ({ leavesNobody }, { staffId }): never =>
  to(staffId, gone('left', leavesNobody)),
)
export const letBack = confirmedAction(bringBack, whom, back('back'))
