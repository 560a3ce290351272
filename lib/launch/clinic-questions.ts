import { type Settings, settingsSchema } from '@/lib/clinics/settings'
import { newStaffSchema, passwordProblem } from '@/lib/clinics/new-staff'
import { writtenHours } from '@/lib/clinics/written-hours'
import type { Question } from './fill-in'

/** The code that a schema gives where it says no. */
const codeFrom = (parsed: { success: boolean; error?: { issues: readonly { message: string }[] } }): string | null =>
  parsed.success ? null : (parsed.error?.issues[0]?.message ?? 'not-valid')

const aboutClinic = (name: keyof Settings, words: string): Question => ({
  name,
  words,
  problem: (said) => codeFrom(settingsSchema.shape[name].safeParse(said)),
})

export const clinicQuestions: readonly Question[] = [
  aboutClinic('name', 'Name of the clinic'),
  aboutClinic('phone', 'Its phone number'),
  aboutClinic('region', 'Region (US or UK)'),
  aboutClinic('timeZone', 'Time zone (such as America/Chicago)'),
  {
    name: 'hours',
    words: 'Opening hours (such as mon-fri 08:00-17:00, sat 09:00-12:00; empty: Monday to Friday, 08:00 to 17:00)',
    problem: (said) => codeFrom(writtenHours.safeParse(said)),
  },
  aboutClinic('startAddress', 'Address of its start page (such as elm-road; empty: none)'),
]

const { name, email, role } = newStaffSchema.shape

export const staffQuestions: readonly Question[] = [
  { name: 'staffName', words: 'Name', problem: (said) => codeFrom(name.safeParse(said)) },
  { name: 'email', words: 'E-mail address', problem: (said) => codeFrom(email.safeParse(said)) },
]

export const roleQuestion: Question = {
  name: 'role',
  words: 'Role (reception, clinician or lead)',
  problem: (said) => codeFrom(role.safeParse(said)),
}

export const passwordQuestion = (clinicName: string): Question => ({
  name: 'password',
  words: 'Password',
  isSecret: true,
  problem: (said, before) => passwordProblem(said, [before.staffName ?? '', before.email ?? '', clinicName]),
})
