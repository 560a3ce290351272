/** As much of a browser as it takes to sign in and to open a page: it keeps its cookies. */
export class Browser {
  readonly #cookies = new Map<string, string>()

  constructor(private readonly address: string) {}

  /** The whole reply, read to its end. */
  async open(path: string, body?: Readonly<Record<string, string>>): Promise<{ status: number; text: string }> {
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ')
    const response = await fetch(`${this.address}${path}`, {
      redirect: 'manual',
      headers: { cookie },
      ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      this.#cookies.set(name, value)
    }
    return { status: response.status, text: await response.text() }
  }

  /** The same two steps that the form of the link takes. */
  async signIn(token: string, born: Readonly<Record<'day' | 'month' | 'year', string>>): Promise<void> {
    const { csrfToken } = JSON.parse((await this.open('/api/auth/csrf')).text) as { csrfToken: string }
    const { status } = await this.open('/api/auth/callback/patient-link', { ...born, token, csrfToken, json: 'true' })
    if (status !== 200) throw new Error(`signing in was answered with ${String(status)}`)
  }
}
