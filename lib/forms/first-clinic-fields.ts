import { usualHours } from '@/lib/clinics/schedule'
import { hoursFields, hoursHeld, hoursTyped } from './hours-fields'

const plain = ['code', 'name', 'phone', 'region', 'timeZone', 'startAddress', 'leadName', 'email'] as const

/** Every field of the form, by name, but for the password, which is not shown again. */
export const firstClinicFields: readonly string[] = [...plain, ...hoursFields]

/** Opening hours as most clinics have them; the rest is nobody's to guess. */
export const firstClinicHeld: Readonly<Record<string, string>> = hoursHeld(usualHours)

/** What the form sent, in the shape of its schema. */
export const firstClinicTyped = (typed: Readonly<Record<string, string>>, password: string) => ({
  ...Object.fromEntries(plain.map((name) => [name, typed[name] ?? ''])),
  hours: hoursTyped(typed),
  password,
})
