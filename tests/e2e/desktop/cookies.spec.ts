import { startWebServer } from '@/lib/launch/web-server'
import { freePort } from '../../support/free-port'
import { servingEmpty } from '../support/serving'
import { expect, test } from '../support/test'

test('where people reach it over https, each cookie is bound to its host, and nothing is asked in the clear', async ({
  request,
}) => {
  const serving = servingEmpty(await freePort())
  const address = serving.publicUrl
  // The proxy with TLS in front is left out: what it would hand on is asked for here.
  const server = await startWebServer({ ...serving, publicUrl: address.replace('http:', 'https:') })
  try {
    const reply = await request.post(`${address}/api/language`, { form: { language: 'es' }, maxRedirects: 0 })
    const csrf = await request.get(`${address}/api/auth/csrf`)
    const set = [...reply.headersArray(), ...csrf.headersArray()]
      .filter(({ name }) => name.toLowerCase() === 'set-cookie')
      .map(({ value }) => value)
    expect(set.map((cookie) => cookie.split('=')[0]).sort()).toEqual(
      expect.arrayContaining(['__Host-keel-language', '__Host-next-auth.csrf-token']),
    )
    for (const cookie of set) {
      expect(cookie).toMatch(/^__(?:Host|Secure)-/)
      expect(cookie).toContain('Secure')
      expect(cookie).toContain('Path=/')
      expect(cookie).not.toContain('Domain')
    }
    const foreign = await request.post(`${address}/api/language`, { headers: { origin: 'https://other.example' } })
    expect(foreign.status()).toBe(403)
    for (const each of [reply, foreign, await request.get(`${address}/i/none`)])
      expect(each.headers()['strict-transport-security']).toBe('max-age=31536000')
    const spanish = await request.get(`${address}/i/none`, { headers: { cookie: '__Host-keel-language=es' } })
    expect(await spanish.text()).toContain('<html lang="es"')
    const plain = await request.get(`${address}/i/none`, { headers: { cookie: 'keel-language=es' } })
    expect(await plain.text()).toContain('<html lang="en"')
  } finally {
    await server.stop()
  }
})
