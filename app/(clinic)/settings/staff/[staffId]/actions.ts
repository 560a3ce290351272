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
const back =
  (said: 'role' | 'supervision' | 'link' | 'codes' | 'left' | 'back') =>
  (_: unknown, { staffId }: Readonly<Record<'staffId', string>>): never =>
    redirect(`/settings/staff/${staffId}?done=${said}`)

export const saveRole = confirmedAction(changeRole, texts('staffId', 'role'), back('role'))
const supervised = textsAs(['staffId', 'isSupervised'], ({ staffId, isSupervised }) => ({
  staffId,
  isSupervised: isSupervised === 'yes',
}))
export const saveSupervision = confirmedAction(changeSupervision, supervised, back('supervision'))
export const sendLink = confirmedAction(sendPasswordLink, whom, back('link'))
export const endCodes = confirmedAction(clearCodes, whom, back('codes'))
export const letGo = confirmedAction(endWork, whom, back('left'))
export const letBack = confirmedAction(bringBack, whom, back('back'))
