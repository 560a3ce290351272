import { z } from 'zod'
import { belongTogether } from '@/lib/push/key-pair'
import { isEscaped, isHostAlone, isPrivate, namesAnybody } from '@/lib/setting-addresses'
import { withOwner, withPublicUrl } from '@/lib/setting-pairs'
import { headersOf } from '@/lib/traces/headers'

const filled = z.string().trim().min(1)
const blankIsUnset = (value: unknown) => (value === '' ? undefined : value)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsUnset, schema.optional())
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ })
const webUrl = z.url({ protocol: /^https?$/, abort: true })
const ownUrl = webUrl.refine(isHostAlone)

/** How e-mail leaves. Without a server none does; with one, it needs a sender. */
const mail = {
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ }).refine(isEscaped)),
  MAIL_FROM: optional(z.email()),
}

/** Where the head of each clinic's audit log goes once a day: a file of this machine or on a disk of another, and an address. */
const audit = {
  AUDIT_HEADS_FILE: optional(filled),
  AUDIT_HEADS_URL: optional(webUrl.refine((url) => isPrivate(url) && isEscaped(url))),
}

/** A provider of sign-ins by OpenID Connect. Without one people sign in by their password alone. */
const provider = {
  OIDC_ISSUER: optional(webUrl.refine(isPrivate)),
  OIDC_CLIENT_ID: optional(filled),
  OIDC_CLIENT_SECRET: optional(filled),
  OIDC_NAME: optional(filled.max(40)),
  OIDC_PROMPT: z.preprocess(blankIsUnset, z.enum(['login', 'select_account']).optional()),
}

const neededByProvider = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

type Provider = Readonly<Partial<Record<(typeof neededByProvider)[number], string>>>

/** All of them or none: what is missing is named. */
const whole = <Name extends string>(
  needed: readonly Name[],
  given: Readonly<Partial<Record<Name, string | undefined>>>,
  context: { addIssue: (issue: { code: 'custom'; path: string[] }) => void },
): void => {
  const missing = needed.filter((name) => given[name] === undefined)
  if (missing.length === needed.length) return
  for (const name of missing) context.addIssue({ code: 'custom', path: [name] })
}

const withWholeProvider = <Schema extends z.ZodType<Provider>>(schema: Schema) =>
  schema.superRefine((given, context) => {
    whole(neededByProvider, given, context)
  })

const keyOf = (bytes: number) =>
  z.base64url().refine((key) => Buffer.from(key, 'base64url').length === bytes, { abort: true })

/** By which the push services of browsers know this Keel. Without them it calls no devices. */
const pushing = {
  VAPID_PUBLIC_KEY: optional(keyOf(65)),
  VAPID_PRIVATE_KEY: optional(keyOf(32)),
  VAPID_SUBJECT: optional(z.url({ protocol: /^(https|mailto)$/ }).refine(namesAnybody)),
  PUSH_SERVICE_URL: optional(webUrl.refine(isPrivate)),
}

const neededByPush = ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'] as const

type Pushing = Readonly<Partial<Record<(typeof neededByPush)[number], string>>>

const withWholePush = <Schema extends z.ZodType<Pushing>>(schema: Schema) =>
  schema.superRefine((given, context) => {
    whole(neededByPush, given, context)
    const { VAPID_PUBLIC_KEY: told, VAPID_PRIVATE_KEY: kept } = given
    if (told === undefined || kept === undefined || belongTogether(told, kept)) return
    for (const name of ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY']) context.addIssue({ code: 'custom', path: [name] })
  })

const numberOrName = /^(\+[1-9]\d{6,14}|[A-Za-z0-9 ]{1,40})$/

/** How text messages leave: through a gateway that takes what Twilio takes. Without one none does; with one, it needs a sender. */
const texting = {
  TEXT_GATEWAY_URL: optional(webUrl.refine((url) => isPrivate(url) && isEscaped(url))),
  TEXT_FROM: optional(z.string().regex(numberOrName)),
}

const neededByTexting = ['TEXT_GATEWAY_URL', 'TEXT_FROM'] as const

type Texting = Readonly<Partial<Record<(typeof neededByTexting)[number], string>>>

const withWholeTexting = <Schema extends z.ZodType<Texting>>(schema: Schema) =>
  schema.superRefine((given, context) => {
    whole(neededByTexting, given, context)
  })

type Sending = Readonly<{ SMTP_URL?: string | undefined; MAIL_FROM?: string | undefined }>

const withSender = <Schema extends z.ZodType<Sending>>(schema: Schema) =>
  schema.refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, { path: ['MAIL_FROM'] })

/** A pooler that hands out connections for a transaction each (PgBouncer), for all but what needs one of its own. */
const pooling = { DATABASE_POOL_URL: optional(postgresUrl) }

/** Without it only programs on this machine are told how the service does. */
const watching = { METRICS_TOKEN: optional(filled.min(16)) }

/** Whom traces are sent to, by the names that OpenTelemetry gives them. Without an endpoint there are none. */
const tracing = {
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(webUrl),
  OTEL_EXPORTER_OTLP_HEADERS: optional(filled.refine((text) => headersOf(text) !== null)),
  OTEL_SERVICE_NAME: optional(filled.max(60)),
  OTEL_TRACES_SAMPLER_ARG: optional(z.coerce.number().min(0).max(1)),
}

/** What the serving process needs. It never holds the URL of the role that owns the tables. */
const serving = {
  DATABASE_APP_URL: postgresUrl,
  NEXTAUTH_SECRET: filled.min(32),
  NEXTAUTH_URL: ownUrl,
  ...pooling,
  ...mail,
  ...watching,
  ...tracing,
  ...audit,
  ...provider,
  ...pushing,
  ...texting,
}

/** What `npm start` reads on top, to compose the above. */
const launching = {
  PORT: z.preprocess(blankIsUnset, z.coerce.number().int().min(1).max(65_535).default(3000)),
  HOST: z.preprocess(blankIsUnset, filled.default('127.0.0.1')),
  PUBLIC_URL: optional(ownUrl),
  DATABASE_URL: optional(postgresUrl),
  DATABASE_APP_URL: optional(serving.DATABASE_APP_URL),
  NEXTAUTH_SECRET: optional(serving.NEXTAUTH_SECRET),
  NODE_EXTRA_CA_CERTS: optional(filled),
  SAMPLE_DATA: z.preprocess(blankIsUnset, z.enum(['yes', 'no']).optional()),
  ...pooling,
  ...mail,
  ...watching,
  ...tracing,
  ...audit,
  ...provider,
  ...pushing,
  ...texting,
}

const withWholeGroups = <Schema extends z.ZodType<Provider & Pushing & Texting & Sending>>(schema: Schema) =>
  withWholeTexting(withWholePush(withWholeProvider(withSender(schema))))

const servingSchema = withWholeGroups(z.object(serving))
const launchingSchema = withPublicUrl(withOwner(withWholeGroups(z.object(launching))))

export type Environment = z.infer<typeof servingSchema>
export type LaunchSettings = z.infer<typeof launchingSchema>

export const settingNames: readonly string[] = [...new Set([...Object.keys(serving), ...Object.keys(launching)])]

let read: Environment | undefined

/** Read at first use, not at import: a build has no database and no secret. */
export const env = (): Environment => (read ??= servingSchema.parse(process.env))

/** The names of the settings that cannot be used, or all of them read. Values may be secrets and are never repeated. */
export const launchSettings = (
  from: Readonly<Record<string, string | undefined>> = process.env,
): { readonly settings: LaunchSettings } | { readonly wrong: readonly string[] } => {
  const parsed = launchingSchema.safeParse(from)
  if (parsed.success) return { settings: parsed.data }
  return { wrong: [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))] }
}
