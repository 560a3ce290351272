import { z } from 'zod'
import { nameLine } from './settings'

/** What was done about one of somebody's passkeys: for the audit log. */
export const passkeyChanges = ['added', 'renamed', 'removed'] as const

/** More devices than anybody has. */
export const mostPasskeys = 10

/**
 * With so many the password may be switched off: one device is lost sooner or later. Recovery codes do not count, as they are
 * asked for after a password.
 */
export const leastPasskeysAlone = 2

/** How long somebody may take to show their passkey. */
export const passkeyMs = 5 * 60 * 1000

export interface Passkey {
  readonly id: string
  readonly name: string
  readonly addedAt: Date
  readonly lastUsedAt: Date | null
}

export const passkeyNameSchema = nameLine(60).min(1, 'field-missing')

const base64url = z.string().regex(/^[\w-]+$/)
const credentialId = base64url.max(1400)

/** What a browser hands over comes as text, in a form. */
const asText = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .max(20_000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue('not JSON')
        return z.NEVER
      }
    })
    .pipe(schema)

const common = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  clientExtensionResults: z.unknown().transform(() => ({})),
}

/** A passkey that was made just now. */
export const newPasskeySchema = asText(
  z.object({
    ...common,
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z.array(z.string().max(40)).max(10).catch([]),
    }),
  }),
)
export type NewPasskey = z.infer<typeof newPasskeySchema>

/** A passkey that is shown for signing in. */
export const shownPasskeySchema = asText(
  z.object({
    ...common,
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.max(100),
    }),
  }),
)
export type ShownPasskey = z.infer<typeof shownPasskeySchema>
