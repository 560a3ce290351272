import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import { freePort } from './free-port'

const client = { id: 'keel', secret: 'of the tests, and known to nobody else' }

/** What it says of an account. */
type Claims = Readonly<Record<string, unknown>>

/** What is wrong with the tokens that it hands out. */
export type Fault = 'signature' | 'issuer' | 'audience' | 'nonce' | 'expired'

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

const faults: Readonly<Record<Exclude<Fault, 'signature'>, Claims>> = {
  issuer: { iss: 'http://127.0.0.1:1' },
  audience: { aud: 'somebody-else' },
  nonce: { nonce: 'of another browser' },
  expired: { exp: 1_700_000_000 },
}

/** The same token with a fault in it, signed with this key. */
function withFault(token: string, key: KeyObject, fault: Fault): string {
  const [head = '', body = ''] = token.split('.')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims
  const others = fault === 'signature' ? {} : faults[fault]
  const signed = `${head}.${Buffer.from(JSON.stringify({ ...claims, ...others })).toString('base64url')}`
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`
}

const page = `<!doctype html><html lang="en"><title>Elsewhere</title><form method="post"><label>Account <input name="account">
</label><button name="do" value="go">Continue</button><button name="do" value="stop">Cancel</button></form></html>`

const textOf = async (ctx: KoaContextWithOIDC): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of ctx.req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** OpenID Connect as a certified provider speaks it, on this machine, for accounts that the test names. */
export class TestProvider {
  readonly accounts = new Map<string, Claims>()
  fault: Fault | null = null
  readonly #key = newKey()
  readonly #port: number
  readonly #isTerse: boolean
  #server: Server | undefined

  private constructor(port: number, isTerse: boolean) {
    this.#port = port
    this.#isTerse = isTerse
  }

  /** A terse one has its token say who it is, and the address only to whoever asks for it. */
  static async open(isTerse: boolean): Promise<TestProvider> {
    const provider = new TestProvider(await freePort(), isTerse)
    await provider.start()
    return provider
  }

  get issuer(): string {
    return `http://127.0.0.1:${String(this.#port)}`
  }

  get settings() {
    return { OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret }
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server) return
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  /** Takes every request and answers none. */
  async hang(): Promise<void> {
    await this.stop()
    await this.#listen(createServer(() => undefined))
  }

  async start(redirectUri = this.#redirectUri): Promise<void> {
    await this.stop()
    this.#redirectUri = redirectUri
    const provider = new Provider(this.issuer, this.#configuration())
    provider.use(async (ctx, next) => {
      if (ctx.path.startsWith('/interaction/')) return this.#interact(provider, ctx)
      await next()
      if (ctx.path === '/token') this.#spoil(ctx)
    })
    await this.#listen(createServer((request, response) => void provider.callback()(request, response)))
  }

  #redirectUri = 'http://localhost/api/auth/callback/oidc'

  async #listen(server: Server): Promise<void> {
    this.#server = server
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve))
  }

  #configuration(): Configuration {
    return {
      clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [this.#redirectUri] }],
      jwks: { keys: [{ ...this.#key.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'tests' }] } as never,
      cookies: { keys: ['of the tests'] },
      claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: this.#isTerse,
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, accountId) => ({
        accountId,
        claims: () => ({ sub: accountId, ...this.accounts.get(accountId) }),
      }),
      // Nobody is asked whether Keel may know who they are: where a clinic has a provider, it said so.
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ clientId: client.id, accountId: oidc.session?.accountId ?? '' })
        grant.addOIDCScope('openid email')
        await grant.save()
        return grant
      },
    }
  }

  async #interact(provider: Provider, ctx: KoaContextWithOIDC): Promise<void> {
    if (ctx.method === 'GET') {
      ctx.type = 'html'
      ctx.body = page
      return
    }
    const form = new URLSearchParams(await textOf(ctx))
    const result = form.get('do') === 'stop' ? { error: 'access_denied' } : { login: { accountId: form.get('account') ?? '' } }
    ctx.respond = false
    await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false })
  }

  #spoil(ctx: KoaContextWithOIDC): void {
    const body = ctx.body as { id_token?: string }
    if (!this.fault || body.id_token === undefined) return
    body.id_token = withFault(body.id_token, this.fault === 'signature' ? newKey() : this.#key, this.fault)
  }
}
