import { spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { checkCertificates } from '@/lib/launch/certificates'
import { node } from '@/lib/launch/install.mjs'
import { servingEnvironment } from '@/lib/launch/web-server'

const folder = mkdtempSync(join(tmpdir(), 'keel-certificates-'))
const [authority = ''] = rootCertificates
const fingerprintOf = (certificate: string) => new X509Certificate(certificate).fingerprint256
const written = (name: string, text: string) => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

afterEach(() => {
  vi.unstubAllEnvs()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What a process that serves believes beside what everybody knows. */
const believed = () => {
  const env = servingEnvironment({ publicUrl: '', appUrl: '', authSecret: '', actionKey: '' })
  const program = `process.stdout.write(JSON.stringify(require('node:tls').getCACertificates('extra')))`
  const { stdout, stderr } = spawnSync(node, ['--eval', program], { env, encoding: 'utf8' })
  return { extra: (JSON.parse(stdout) as string[]).map(fingerprintOf), stderr }
}

it('an authority of your own is believed by what serves, and none where none is named', () => {
  vi.stubEnv('NODE_EXTRA_CA_CERTS', written('own.pem', `Our own\n${authority}\n`))
  expect(believed()).toEqual({ extra: [fingerprintOf(authority)], stderr: '' })
  vi.stubEnv('NODE_EXTRA_CA_CERTS', undefined)
  expect(believed()).toEqual({ extra: [], stderr: '' })
})

it('a start names a file that is not there or holds no certificate, which would be left out without a word', () => {
  const refused = (file: string) => () => {
    checkCertificates(file)
  }
  expect(refused(written('good.pem', `Our own\n${authority}\n`))).not.toThrow()
  expect(refused(join(folder, 'missing.pem'))).toThrow('missing.pem, which is not there')
  expect(refused(written('words.pem', 'Our own\n'))).toThrow('words.pem, which holds no certificate')
  const cut = authority.slice(0, authority.length / 2)
  expect(refused(written('cut.pem', cut))).toThrow('cut.pem, which holds no certificate')
})
