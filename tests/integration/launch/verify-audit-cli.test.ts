import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { KeptHead } from '@/lib/audit/kept-head'
import { signHead } from '@/lib/auth/head-signature'
import { viewCase } from '@/lib/operations/cases/view-case'
import { must } from '@/prisma/sample/live-story'
import { seal } from '@/tests/support/audit-log'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'

const keel = testKeel()
const folder = mkdtempSync(join(tmpdir(), 'keel-verify-'))
const set = join(folder, 'heads')
let heads: readonly KeptHead[]

beforeAll(async () => {
  const sent = await newCase(keel, keel.here)
  must(await viewCase(keel.here.lead, { caseId: sent.caseId }, start))
  await seal(keel)
  const rows = await keel.asOwner(
    `SELECT clinic_id, length::int, encode(hash, 'hex') AS hash FROM audit_head ORDER BY clinic_id`,
  )
  const at = new Date().toISOString()
  const secret = process.env.NEXTAUTH_SECRET ?? ''
  heads = rows.map((row) =>
    signHead({ clinicId: String(row.clinic_id), length: Number(row.length), hash: String(row.hash), at }, secret),
  )
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The command as a timer runs it. */
const verify = (args: readonly string[] = []) => {
  const settings = { DATABASE_URL: keel.ownerUrl, AUDIT_HEADS_FILE: set }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/launch/verify-audit-cli.ts', ...args],
    { env: { ...process.env, ...settings }, encoding: 'utf8' },
  )
  return { code: status, said: stdout + stderr }
}

const lines = () => heads.map((head) => `${JSON.stringify(head)}\n`)

it('compares with the file that is set', () => {
  writeFileSync(set, lines().join(''))
  expect(heads.length).toBeGreaterThan(0)
  const { code, said } = verify()
  expect(said).toContain(`Compared with ${set}.\n`)
  expect(code).toBe(0)
})

it('names a line that was cut off, ends with 1 and compares with all others', async () => {
  const cut = lines().join('').slice(0, 40)
  writeFileSync(set, `\n${cut}\n${lines().join('')}`)
  const whole = verify()
  expect(whole.code).toBe(1)
  expect(whole.said).toContain(`  Line 2 of ${set} is no head that was signed with this NEXTAUTH_SECRET: left out.\n`)
  expect(whole.said).toContain('events in the chain')
  expect(whole.said).not.toContain('None of its lines')
  await keel.asOwner(`UPDATE audit_head SET length = length - 1, hash = (SELECT hash FROM audit_event e
    WHERE e.clinic_id = audit_head.clinic_id AND position = length - 1)`)
  await keel.asOwner(`DELETE FROM audit_patient a USING audit_event e, audit_head h WHERE h.clinic_id = e.clinic_id
    AND e.position > h.length AND a.event_id = e.id`)
  await keel.asOwner(
    `DELETE FROM audit_event e USING audit_head h WHERE h.clinic_id = e.clinic_id AND e.position > h.length`,
  )
  expect(verify().said).toContain('missing at the end.')
})

it('asks whether the secret is another one where no line was signed with it', () => {
  writeFileSync(set, 'half a line\n')
  const { code, said } = verify()
  expect(said).toContain('None of its lines is: is it the NEXTAUTH_SECRET of Keel?')
  expect(code).toBe(1)
})

it('says in a sentence what it takes', () => {
  expect(verify(['--head', set])).toEqual({ code: 1, said: "\nUnknown option '--head'. It takes: --heads …\n" })
})
