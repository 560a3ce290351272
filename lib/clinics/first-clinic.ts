import { z } from 'zod'
import { newStaffSchema, passwordProblem } from './new-staff'
import { settingsSchema } from './settings'

/** What is asked before anything else can be: the clinic, and who leads it. */
export const firstClinicSchema = settingsSchema
  .pick({ name: true, phone: true, region: true, timeZone: true, hours: true })
  .extend({
    /** As it was printed by the start, in letters of any size, with or without the lines between. */
    code: z
      .string()
      .max(100, 'text-too-long')
      .transform((typed) => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')),
    startAddress: settingsSchema.shape.startAddress.optional().transform((address) => address ?? null),
    leadName: newStaffSchema.shape.name,
    email: newStaffSchema.shape.email,
    password: z.string().max(1000, 'text-too-long'),
  })
  .superRefine(({ name, leadName, email, password }, context) => {
    const problem = passwordProblem(password, [name, leadName, email])
    if (problem) context.addIssue({ code: 'custom', path: ['password'], message: problem })
  })

export type FirstClinic = z.infer<typeof firstClinicSchema>
