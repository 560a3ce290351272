import 'server-only'
import { env } from '@/lib/env'

/** The whole address of a start page, as it is given away. */
export const startPageOf = (address: string | null): string | null =>
  address === null ? null : new URL(`/c/${address}`, env().NEXTAUTH_URL).href
