import 'server-only'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

const countries = { US: 'US', UK: 'GB' } as const

/** A telephone number as somebody typed it, as ITU-T E.164 writes it; null for what is none, or leads through a switchboard. */
export function textNumber(phone: string, region: keyof typeof countries): string | null {
  const found = parsePhoneNumberFromString(phone, { defaultCountry: countries[region], extract: false })
  if (!found?.isPossible() || found.ext !== undefined) return null
  return found.number
}
