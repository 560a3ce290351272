import { z } from 'zod'

/**
 * What a provider says of whoever comes from it, as far as Keel listens. What is missing or of another kind counts as not
 * said: an address is verified by the value true alone, not by the word.
 */
export const vouchedSchema = z.object({
  email: z.string().trim().toLowerCase().max(254).catch(''),
  email_verified: z.boolean().catch(false),
  amr: z.array(z.string()).catch([]),
  acr: z.string().catch(''),
})
export type Vouched = z.infer<typeof vouchedSchema>

/** How somebody showed who they are (RFC 8176): by what they know or are, and by what they hold. */
const knownOrOwnBody = ['pwd', 'pin', 'fpt', 'face', 'iris', 'retina', 'vbm']
const held = ['otp', 'hwk', 'swk', 'sc', 'sms', 'tel']

/** Names of levels that mean two factors at least, whoever says them. */
const levels = [
  'https://refeds.org/profile/mfa',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
  'http://idmanagement.gov/ns/assurance/aal/2',
  'http://idmanagement.gov/ns/assurance/aal/3',
]

/** Whether the provider says that it asked for a second factor: one alone, even a strong one, is not a second. */
export function saysSecondFactor({ amr, acr }: Pick<Vouched, 'amr' | 'acr'>): boolean {
  if (amr.includes('mfa') || levels.includes(acr)) return true
  return amr.some((each) => held.includes(each)) && amr.some((each) => knownOrOwnBody.includes(each))
}
