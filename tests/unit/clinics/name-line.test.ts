import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { setNextStepSchema } from '@/lib/cases/set-next-step'
import { templateSchema } from '@/lib/cases/template'
import { viewNameSchema } from '@/lib/cases/view-typed'
import { firstClinicSchema } from '@/lib/clinics/first-clinic'
import { groupSchema } from '@/lib/clinics/group-typed'
import { newStaffSchema } from '@/lib/clinics/new-staff'
import { passkeyNameSchema } from '@/lib/clinics/passkey'
import { nameLine, settingsSchema } from '@/lib/clinics/settings'
import { planNameSchema } from '@/lib/exercises/named-plan'
import { handoutSetSchema } from '@/lib/handouts/handout-set'
import { newPatientSchema } from '@/lib/patients/patient'

const problemOf = (schema: z.ZodType, typed: unknown) => schema.safeParse(typed).error?.issues[0]?.message

describe('what somebody or something is called', () => {
  const turning = [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]

  it.each(turning.map((sign) => [sign.toString(16), String.fromCodePoint(sign)]))(
    'holds no sign that turns a line (U+%s); at its ends it is cut',
    (_, sign) => {
      expect(problemOf(nameLine(20), `Noor${sign}Haddad`)).toBe('characters-not-allowed')
      expect(nameLine(20).parse(`${sign}Noor Haddad${sign} `)).toBe('Noor Haddad')
    },
  )

  it.each(['نور حداد', 'نور‌الدین', 'ක්‍රිශාන්', 'דנה כהן', 'Zoë O’Brien-López', '山田 太郎'])(
    'holds letters of every script, and what joins them: %s',
    (name) => {
      expect(nameLine(20).parse(name)).toBe(name)
    },
  )

  const names: readonly (readonly [string, z.ZodType])[] = [
    ['a colleague', newStaffSchema.shape.name],
    ['the first lead', firstClinicSchema.shape.leadName],
    ['a clinic', settingsSchema.shape.name],
    ['a first clinic', firstClinicSchema.shape.name],
    ['a patient', newPatientSchema.shape.givenName],
    ['how a patient is called', newPatientSchema.shape.preferredName],
    ['a group', groupSchema.shape.name],
    ['a passkey', passkeyNameSchema],
    ['a list', viewNameSchema.shape.name],
    ['a text', templateSchema.shape.name],
    ['a set', handoutSetSchema.shape.name],
    ['a plan', planNameSchema],
    ['whom a case is handed over to', setNextStepSchema.shape.to],
  ]
  it.each(names)('of %s is held to it', (_, schema) => {
    expect(problemOf(schema, 'a\u202eb')).toBe('characters-not-allowed')
    expect(schema.parse('\u2067 Noor \u2069')).toBe('Noor')
  })
})
