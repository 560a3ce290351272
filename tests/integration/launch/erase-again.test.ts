import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { eraseAgain } from '@/lib/launch/erase-again'
import { isWhole, verifyAudit } from '@/lib/launch/verify-audit'
import { listEvents } from '@/lib/operations/audit/list-events'
import { listErasedRecords } from '@/lib/operations/patients/list-erased-records'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { placeHold } from '@/lib/operations/patients/place-hold'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { erasedWords, namedIn, readErasedLine } from '@/lib/patients/erased-line'
import { must } from '@/prisma/sample/live-story'
import { seal } from '@/tests/support/audit-log'
import { at, start, type TestClinic } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newPatient } from '@/tests/support/patient'
import { eraseNow, moreOf, newLead, traces, wholePatient } from '@/tests/support/whole-patient'

const keel = testKeel()
let clinicId: string

beforeEach(() => {
  clinicId = keel.here.id
})

const owning = async <Value>(task: (client: pg.Client) => Promise<Value>) => {
  const client = new pg.Client({ connectionString: keel.ownerUrl })
  await client.connect()
  try {
    return await task(client)
  } finally {
    await client.end()
  }
}

/** As the process log tells it. A record that is here still is one that a restore brought back. */
const lineOf = (patientId: string, said: object = {}) =>
  JSON.stringify({ level: 30, name: 'keel', clinicId, patientId, mergedIds: [], msg: erasedWords, ...said })

const again = async (lines: readonly string[], does = true) => {
  const read = lines.map(readErasedLine).filter((line) => typeof line !== 'string')
  expect(read).toHaveLength(lines.length)
  const all = await owning((client) => eraseAgain(client, namedIn(read), does))
  return Object.fromEntries(all.map(({ patientId, fate }) => [patientId, fate]))
}

const newId = async (clinic: TestClinic = keel.here) => (await newPatient(clinic)).patientId
const isHere = async (id: string) => (await keel.asOwner('SELECT 1 FROM patient WHERE id = $1', [id])).length === 1

async function merge(patientId: string, otherId: string): Promise<void> {
  const { pair } = must(await viewMerge(keel.here.lead, { patientId, otherId }, start))
  must(await mergePatients(keel.here.lead, { patientId, otherId, taken: [], drawn: pair?.drawn ?? '' }, at(1)))
}

async function tablesSaying(words: readonly string[]): Promise<readonly string[]> {
  const query = (table: string) => `SELECT 1 FROM "${table}" t WHERE t::text ILIKE ANY ($1) LIMIT 1`
  const found: string[] = []
  for (const table of await keel.tables()) {
    const rows = await keel.asOwner(query(table), [words.map((word) => `%${word}%`)])
    if (rows.length > 0) found.push(table)
  }
  return found
}

describe('what a restore brought back', () => {
  it('goes again, whole, in nobody’s name, and the log and the list of erased records say that it was again', async () => {
    const { patientId, ...whole } = await wholePatient(keel, keel.here)
    const { second, came } = await moreOf(keel, keel.here, patientId)
    const lines = [lineOf(patientId, { mergedIds: [second, came] })]
    const { value, audit } = await keel.recorded(() => again(lines))
    expect(value).toEqual({ [patientId]: 'goes', [second]: 'goes', [came]: 'goes' })
    expect(await tablesSaying(traces)).toEqual([])
    expect(await tablesSaying([whole.caseId, whole.draft.intakeId])).toEqual(['audit_event'])
    const { erasures } = must(await listErasedRecords(keel.here.lead, {}, start))
    const [erasure] = erasures.filter((each) => each.patientId === patientId)
    expect(erasure).toMatchObject({ by: null, ground: 'erased-before', words: '', counts: { records: 3, cases: 1 } })
    const event = { type: 'patient.erased-again', patientId, erasureId: erasure?.id }
    expect(audit).toEqual([{ clinicId, actorKind: 'system', actorId: null, event }])
    const { erased, events } = must(await listEvents(keel.here.lead, { patient: patientId }, start))
    expect(erased).toMatchObject({ by: null, ground: 'erased-before' })
    expect(events.map((each) => each.event.type)).toContain('patient.erased-again')
    await seal(keel)
    expect((await owning((client) => verifyAudit(client))).map(isWhole)).toEqual([true, true])
  })

  it('is told first, and nothing is changed', async () => {
    const [here, held, inCare] = [await newId(), await newId(), (await newAlert(keel, keel.here)).patient.patientId]
    must(await placeHold(keel.here.lead, { patientId: held, reason: 'A lawsuit.' }, at(1)))
    const before = await keel.contents()
    const never = randomUUID()
    const lines = [here, held, inCare, never].map((id) => lineOf(id))
    const told = { [here]: 'goes', [held]: 'held', [inCare]: 'in-care', [never]: 'gone' }
    expect(await again(lines, false)).toEqual(told)
    expect(await keel.contents()).toEqual(before)
    expect(await again(lines)).toEqual(told)
    expect(await Promise.all([here, held, inCare].map(isHere))).toEqual([false, true, true])
  })

  it('goes once: of two who ask at the same moment, and however often', async () => {
    const ids = [await newId(), await newId()]
    const lines = [...ids, ...ids].map((id) => lineOf(id))
    const { audit } = await keel.recorded(() => Promise.all([again(lines), again(lines)]))
    expect(audit).toHaveLength(2)
    const after = await keel.contents()
    expect(Object.values(await again(lines))).toEqual(['gone', 'gone'])
    expect(await keel.contents()).toEqual(after)
  })

  it('is what the line of a lead’s erasing names, with records that had become part of it', async () => {
    const lead = await newLead(keel.here)
    const [kept, part] = [await newId(), await newId()]
    await merge(kept, part)
    const told = JSON.stringify({ ...(await eraseNow(lead, kept)), clinicId, msg: erasedWords })
    expect(readErasedLine(told)).toEqual({ clinicId, patientId: kept, mergedIds: [part] })
    expect(await again([told])).toEqual({ [kept]: 'gone', [part]: 'gone' })
  })

  it('goes with what became part of it later, or earlier the other way around', async () => {
    const [kept, part] = [await newId(), await newId()]
    const line = lineOf(kept, { mergedIds: [part] })
    expect(await again([line])).toEqual({ [kept]: 'goes', [part]: 'goes' })
    const [one, other] = [await newId(), await newId()]
    await merge(other, one)
    expect(await again([lineOf(one, { mergedIds: [other] })])).toEqual({ [one]: 'goes', [other]: 'goes' })
    expect(await Promise.all([kept, part, one, other].map(isHere))).toEqual([false, false, false, false])
  })

  it('takes along no record that no line names', async () => {
    const [whole, part] = [await newId(), await newId()]
    await merge(whole, part)
    expect(await again([lineOf(whole)])).toEqual({ [whole]: 'with-others' })
    expect(await again([lineOf(part)])).toEqual({ [part]: 'in-another' })
    expect(await Promise.all([whole, part].map(isHere))).toEqual([true, true])
  })

  it('is erased in its own clinic alone', async () => {
    const theirs = await newId(keel.there)
    const nowhere = randomUUID()
    const lines = [lineOf(theirs), lineOf(theirs, { clinicId: nowhere })]
    expect(await again(lines.slice(0, 1))).toEqual({ [theirs]: 'gone' })
    expect(await again(lines.slice(1))).toEqual({ [theirs]: 'elsewhere' })
    expect(await isHere(theirs)).toBe(true)
    await again([lineOf(theirs, { clinicId: keel.there.id })])
    expect(await isHere(theirs)).toBe(false)
  })

  it('is the owner’s to erase: the role that serves cannot', async () => {
    const patientId = await newId()
    const client = new pg.Client({ connectionString: process.env.DATABASE_APP_URL })
    await client.connect()
    const asked = eraseAgain(client, namedIn([{ clinicId, patientId, mergedIds: [] }]), true)
    await expect(asked).rejects.toMatchObject({ code: '42501' })
    await client.end()
    expect(await isHere(patientId)).toBe(true)
  })
})

/** The command as whoever runs the server types it. */
const run = (args: readonly string[], typed: string) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/launch/erase-again-cli.ts', ...args], {
      env: { ...process.env, DATABASE_URL: keel.ownerUrl },
    })
    let said = ''
    const hear = (chunk: Buffer) => (said += chunk.toString())
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', (code) => {
      resolve({ code, said })
    })
    child.stdin.end(typed)
  })

describe('npm run erase-again', () => {
  it('reads what the journal prints, says what it would do, and does it where it is told to', async () => {
    const [one, two] = [await newId(), await newId()]
    const typed = `Ready after 3.2 s\n${lineOf(one)}\n{"msg":"another"}\n${lineOf(two)}\n${lineOf(one)}\n`
    const told = await run([], typed)
    expect(told).toEqual({
      code: 0,
      said: [
        `${one} is here and would go`,
        `${two} is here and would go`,
        'Nothing was changed. With --do: 2 records to erase again.\n',
      ].join('\n'),
    })
    expect(await isHere(one)).toBe(true)
    const done = await run(['--do'], typed)
    expect(done).toEqual({
      code: 0,
      said: `${one} was erased again\n${two} was erased again\n2 records erased again.\n`,
    })
    expect(await run(['--do'], typed)).toEqual({
      code: 0,
      said: `${one} is gone already\n${two} is gone already\n0 records erased again.\n`,
    })
  })

  it('ends with 1 and says why where something stays, or a line cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'keel-lines-'))
    try {
      const [held, inCare] = [await newId(), (await newAlert(keel, keel.here)).patient.patientId]
      must(await placeHold(keel.here.lead, { patientId: held, reason: 'A lawsuit.' }, at(1)))
      const file = join(folder, 'lines')
      writeFileSync(file, `${lineOf(held)}\n${lineOf(inCare)}\n${lineOf(held).slice(0, -9)}\n`)
      const { code, said } = await run([file, '--do'], '')
      expect(code).toBe(1)
      expect(said).toContain(`${held} stays: it is on legal hold\n${inCare} stays: a case of it is open\n`)
      expect(said).toContain('0 records erased again.\n2 records cannot be erased yet.\n')
      expect(said).toContain('line 3.')
      expect(said).not.toContain('lawsuit')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('says how it is used, what is not there, and that no line tells of an erasing', async () => {
    expect(await run(['--all'], '')).toMatchObject({ code: 1, said: expect.stringContaining('[--do]') as string })
    expect(await run(['a', 'b'], '')).toMatchObject({ code: 1, said: expect.stringContaining('[--do]') as string })
    expect(await run(['no-such'], '')).toMatchObject({
      code: 1,
      said: expect.stringContaining('There is no file no-such.') as string,
    })
    expect((await run([], 'Ready after 3.2 s\n')).said).toContain('No line says that a record was erased.')
  })
})
