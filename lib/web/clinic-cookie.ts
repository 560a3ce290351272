import { z } from 'zod'

/** The clinic's name and phone number, which are no secret, for the page that shows when nothing else can be read. */
const schema = z.object({ name: z.string().max(200), phone: z.string().max(40) })

export const writeClinicCookie = (clinic: z.infer<typeof schema>): string =>
  JSON.stringify({ name: clinic.name, phone: clinic.phone })

export function readClinicCookie(value: string | undefined): z.infer<typeof schema> | null {
  try {
    const parsed = schema.safeParse(JSON.parse(value ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
