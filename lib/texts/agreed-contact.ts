import 'server-only'
import type { Contact, TypedContact } from '@/lib/patients/patient'
import { ok, type Result, refused } from '@/lib/result'
import { textNumber } from './text-number'

/** How somebody is reached, with the number for text messages where they agreed to them: the one to call, if it can get any. */
export function agreedContact(
  { email, phone, mayLeaveMessage, mayText }: TypedContact,
  region: Parameters<typeof textNumber>[1],
): Result<Contact> {
  const textTo = mayText && phone !== null ? textNumber(phone, region) : null
  if (mayText && textTo === null) return refused('invalid', { fields: { phone: { code: 'phone-not-for-texts' } } })
  return ok({ email, phone, mayLeaveMessage, textTo })
}
