import 'server-only'
import type { User } from 'next-auth'
import type { OAuthConfig, UserinfoEndpointHandler } from 'next-auth/providers/oauth'
import { env } from '@/lib/env'

/** As next-auth knows it, and as it stands in the address that the provider sends people back to. */
export const providerId = 'oidc'

interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly prompt: string
}

type Claims = Readonly<Record<string, unknown>>

/** Null where people sign in by their password alone. */
export function providerSettings(): ProviderSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_PROMPT } = env()
  if (!issuer || !clientId || !clientSecret) return null
  // Who sits at a shared computer is asked for anew: whoever sat there before may still be signed in there.
  return { issuer, clientId, clientSecret, prompt: OIDC_PROMPT ?? 'login' }
}

/** What the button calls it; undefined where nobody named it. */
export const providerName = (): string | undefined => env().OIDC_NAME

const withoutSlash = (issuer: string) => issuer.replace(/\/$/, '')

/**
 * What the signed token says. Where that does not hold the address, the provider is asked for it; it and whether it was
 * verified come from one place, never one from each.
 */
const claimsFrom =
  (issuer: string): UserinfoEndpointHandler['request'] =>
  async ({ client, tokens }) => {
    if (withoutSlash(client.issuer.metadata.issuer) !== withoutSlash(issuer)) throw new Error('another issuer')
    // What openid-client hands over can tell its claims, of which next-auth's type says nothing.
    const claims = (tokens as typeof tokens & { readonly claims: () => Claims & { readonly sub: string } }).claims()
    const isSaid = 'email' in claims && 'email_verified' in claims
    if (isSaid || tokens.access_token === undefined) return claims
    const { sub, email, email_verified } = await client.userinfo(tokens.access_token)
    if (sub !== claims.sub) throw new Error('claims of another')
    return { ...claims, email, email_verified }
  }

/** A way to sign in by the provider: code flow, bound to this browser by state, nonce and PKCE. */
export const providerOf = (
  { issuer, clientId, clientSecret, prompt }: ProviderSettings,
  identify: (claims: Claims) => Promise<User>,
): OAuthConfig<Claims> => ({
  id: providerId,
  name: 'OpenID Connect',
  type: 'oauth',
  wellKnown: `${withoutSlash(issuer)}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  authorization: { params: { scope: 'openid email', prompt } },
  checks: ['pkce', 'state', 'nonce'],
  idToken: true,
  userinfo: { request: claimsFrom(issuer) },
  httpOptions: { timeout: 5000 },
  profile: identify,
})
