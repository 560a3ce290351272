import type { Outcome } from './delivery'

/** ITU-T E.164, which no address of a mailbox looks like. */
const number = /^\+[1-9]\d{6,14}$/

export const ways = ['text', 'e-mail'] as const
export type Way = (typeof ways)[number]

/** By which way something goes to this address. */
export const wayOf = (address: string): Way => (number.test(address) ? 'text' : 'e-mail')

/** Of the number itself, in the codes that Twilio gave them and others took over: none, not one that is texted, or one whose owner said stop. */
const ofNumber: readonly number[] = [21211, 21214, 21408, 21610, 21612, 21614, 30003, 30005, 30006]

/** What the gateway made of it. `status` is null where nothing was answered. */
export function textOutcomeOf(status: number | null, code: number | null): Outcome {
  if (status === null) return { kind: 'not-now', problem: 'not-reached' }
  if (status >= 200 && status < 300) return { kind: 'taken' }
  if (code !== null && ofNumber.includes(code)) return { kind: 'refused', problem: 'address-refused' }
  if (status === 400 || status === 422) return { kind: 'refused', problem: 'mail-refused' }
  return { kind: 'not-now', problem: 'server-refused' }
}
