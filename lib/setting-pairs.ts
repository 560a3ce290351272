import type { z } from 'zod'
import { isOwnHost } from './setting-addresses'

type Databases = Readonly<
  Partial<Record<'DATABASE_URL' | 'DATABASE_APP_URL' | 'DATABASE_POOL_URL', string | undefined>>
>

/**
 * A pooler has to know the password of the role that serves, so that cannot be one that Keel made. And what serves names no database
 * by itself: the one that is brought up to date would be Keel's own, beside it.
 */
export const withOwner = <Schema extends z.ZodType<Databases>>(schema: Schema) =>
  schema
    .refine((given) => given.DATABASE_POOL_URL === undefined || given.DATABASE_APP_URL !== undefined, {
      path: ['DATABASE_APP_URL'],
    })
    .refine((given) => (given.DATABASE_APP_URL ?? given.DATABASE_POOL_URL) === undefined || given.DATABASE_URL, {
      path: ['DATABASE_URL'],
    })

type Reached = Readonly<
  { HOST: string } & Partial<Record<'PUBLIC_URL' | 'SMTP_URL' | 'TEXT_GATEWAY_URL', string | undefined>>
>

/** Links that leave this machine, or are read from another one, begin with an address that is known there. */
export const withPublicUrl = <Schema extends z.ZodType<Reached>>(schema: Schema) =>
  schema.refine(
    ({ HOST, PUBLIC_URL, SMTP_URL, TEXT_GATEWAY_URL }) =>
      PUBLIC_URL !== undefined || ((SMTP_URL ?? TEXT_GATEWAY_URL) === undefined && isOwnHost(HOST)),
    { path: ['PUBLIC_URL'] },
  )
