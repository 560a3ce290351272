import { z } from 'zod'
import { staffRoles } from '@/lib/access/actor'
import { isSoonGuessed } from './guessable'
import { nameLine } from './settings'

const shortest = 12

/** Without accents: whoever guesses leaves them out, or puts them in. */
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The parts of a name or an address that would be guessed first. */
const guesses = (text: string): readonly string[] =>
  text
    .split(/[\s@.,_+-]+/)
    .map(letters)
    .filter((part) => part.length >= 4)

/** What is wrong with a password for this person; null where nothing is. Nobody is made to change it, or to use signs. */
export function passwordProblem(password: string, about: readonly string[]): string | null {
  if (password.length < shortest) return 'password-short'
  const held = letters(password)
  const isOneSign = new Set(password.toLowerCase()).size < 5
  if (isOneSign || about.flatMap(guesses).some((guess) => held.includes(guess))) return 'password-guessable'
  return isSoonGuessed(password) ? 'password-guessable' : null
}

export const newStaffSchema = z.object({
  name: nameLine(120).min(1, 'field-missing'),
  email: z.email('email-not-valid').max(254, 'text-too-long').toLowerCase(),
  role: z.enum(staffRoles, 'choose-from-list'),
})

/** Whether two names read the same, however they are written. */
export const isSameName = (one: string, other: string): boolean => letters(one) === letters(other)

/** Of whoever cannot sign in. */
export const addressSchema = newStaffSchema.pick({ email: true })

/** Someone who is to work at a clinic. */
export const staffToAddSchema = newStaffSchema
  .extend({ password: z.string().max(1000, 'text-too-long') })
  .superRefine(({ name, email, password }, context) => {
    const problem = passwordProblem(password, [name, email])
    if (problem) context.addIssue({ code: 'custom', path: ['password'], message: problem })
  })
