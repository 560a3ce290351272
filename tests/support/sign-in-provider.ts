import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import Provider, { type Configuration } from 'oidc-provider'
import { freePort } from './free-port'

const client = { id: 'keel', secret: 'of the tests, and known to nobody else' }

type Context = Parameters<Parameters<Provider['use']>[0]>[0]
type Claims = Readonly<Record<string, unknown>>

interface Account {
  readonly email?: string
  readonly email_verified?: boolean
  /** How they show there who they are. */
  readonly amr?: string[]
}

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

const textOf = async (ctx: Context): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of ctx.req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** OpenID Connect as a certified provider speaks it, on this machine, for accounts that the test names. */
export class TestProvider {
  readonly accounts = new Map<string, Account>()
  fault: Fault | null = null
  readonly #key = newKey()
  readonly #port: number
  /** Its token says who it is, and the address only to whoever asks for it with another. */
  isTerse = false
  #redirectUri = ''
  #server: Server | undefined

  private constructor(port: number) {
    this.#port = port
  }

  /** `keel` is where it may send people back to. */
  static async open(keel: string): Promise<TestProvider> {
    const provider = new TestProvider(await freePort())
    provider.#redirectUri = `${keel}/api/auth/callback/oidc`
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

  async start(): Promise<void> {
    await this.stop()
    const provider = new Provider(this.issuer, this.#configuration())
    provider.use(async (ctx, next) => {
      if (ctx.path.startsWith('/interaction/')) return this.#interact(provider, ctx)
      await next()
      if (ctx.path === '/token') this.#spoil(ctx)
    })
    await this.#listen(createServer((request, response) => void provider.callback()(request, response)))
  }

  async #listen(server: Server): Promise<void> {
    this.#server = server
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve))
  }

  #configuration(): Configuration {
    return {
      clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [this.#redirectUri] }],
      jwks: { keys: [{ ...this.#key.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'tests' }] },
      cookies: { keys: ['of the tests'] },
      claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: this.isTerse,
      ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 60, IdToken: 60 },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, accountId) => ({
        accountId,
        claims: () => {
          const { email, email_verified } = this.accounts.get(accountId) ?? {}
          return { sub: accountId, email, email_verified }
        },
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

  async #interact(provider: Provider, ctx: Context): Promise<void> {
    if (ctx.method === 'GET') {
      ctx.type = 'html'
      ctx.body = page
      return
    }
    const form = new URLSearchParams(await textOf(ctx))
    const accountId = form.get('account') ?? ''
    const { amr } = this.accounts.get(accountId) ?? {}
    const result = form.get('do') === 'stop' ? { error: 'access_denied' } : { login: { accountId, amr } }
    ctx.respond = false
    await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false })
  }

  #spoil(ctx: Context): void {
    const body = ctx.body as { id_token?: string }
    if (!this.fault || body.id_token === undefined) return
    body.id_token = withFault(body.id_token, this.fault === 'signature' ? newKey() : this.#key, this.fault)
  }
}
