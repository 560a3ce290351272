import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { ask } from '@/lib/db/ask'
import { appendCaseEvent } from '@/lib/db/case-events'
import { newId } from '@/lib/db/new-id'
import { loadCase } from '@/lib/operations/steps/load-case'
import { type Context, defineCommand, done } from '@/lib/operations/gateway'
import { refused } from '@/lib/result'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'

const keel = testKeel()
let caseId: string

beforeEach(async () => {
  caseId = (await newCase(keel, keel.here)).caseId
})

type Note = (context: Context<'staff'>) => Promise<unknown>

/** A command that has written already when it ends in its own way. */
const ending = (how: Note) =>
  defineCommand({
    who: 'staff',
    action: 'case.note',
    input: z.object({ caseId: z.uuid(), deep: z.object({ words: z.string('field-missing') }).optional() }),
    load: (context, input) => loadCase(context, input.caseId),
    run: async (context, _subject, input) => {
      const { tx, clinicId, actor, now } = context
      const noted = { type: 'noted', words: 'half done' } as const
      const caseEventId = await appendCaseEvent(tx, clinicId, input.caseId, actor, now, noted)
      await how(context)
      return input.deep
        ? refused('case-changed')
        : done(null, { type: 'case.noted', caseId: input.caseId, caseEventId })
    },
  })

const reading = {
  name: 'reading',
  text: 'INSERT INTO case_reader (clinic_id, case_id, staff_id, since, seen_at) VALUES ($1, $2, $3, $4, $4)',
  row: z.unknown(),
}

const waiting = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`

const nothing: Note = () => Promise.resolve()

describe('an operation', () => {
  it('leaves nothing of what it wrote when it then refuses', async () => {
    const contents = await keel.contents()
    const result = await ending(nothing)(keel.here.lead, { caseId, deep: { words: '' } }, start)
    expect(result).toEqual({ ok: false, code: 'case-changed' })
    expect(await keel.contents()).toEqual(contents)
  })

  it('leaves nothing when it breaks, and says so by throwing', async () => {
    const contents = await keel.contents()
    const breaking = ending(() => Promise.reject(new Error('broken')))
    await expect(breaking(keel.here.lead, { caseId }, start)).rejects.toThrow('broken')
    expect(await keel.contents()).toEqual(contents)
  })

  it.each([
    [
      'a model',
      ({ tx, clinicId, actor, now }: Context<'staff'>) =>
        appendCaseEvent(tx, clinicId, newId(), actor, now, { type: 'noted', words: 'late' }),
    ],
    [
      'a statement of Prisma’s',
      ({ tx, clinicId, now }: Context<'staff'>) =>
        tx.$executeRaw`INSERT INTO case_reader (clinic_id, case_id, staff_id, since, seen_at)
          VALUES (${clinicId}::uuid, ${newId()}::uuid, ${keel.here.lead.staffId}::uuid, ${now}, ${now})`,
    ],
    [
      'a statement past Prisma',
      ({ tx, clinicId, now }: Context<'staff'>) => ask(tx, reading, [clinicId, newId(), keel.here.lead.staffId, now]),
    ],
  ] as const)('finds nothing where what it writes about was erased meanwhile, by %s', async (_who, how) => {
    const contents = await keel.contents()
    const result = await ending(how)(keel.here.lead, { caseId }, start)
    expect(result).toEqual({ ok: false, code: 'not-found' })
    expect(await keel.contents()).toEqual(contents)
  })

  it('goes once more where the database gave it up for another, and is written down once', async () => {
    const other = new pg.Client({ connectionString: keel.ownerUrl })
    await other.connect()
    await other.query('BEGIN')
    await other.query('SELECT pg_advisory_xact_lock(2)')
    let times = 0
    let closing: Promise<unknown> = Promise.resolve()
    const meeting = ending(async ({ tx }) => {
      times += 1
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(1)`
      // Prisma asks once somebody wants to know.
      const locked = tx.$executeRaw`SELECT pg_advisory_xact_lock(2)`.then(() => null)
      if (times === 1) {
        // Each of them waits for what the other has, this one first.
        await vi.waitFor(async () => {
          expect(await keel.asOwner(waiting)).toHaveLength(1)
        })
        closing = other.query('SELECT pg_advisory_xact_lock(1)').then(() => other.query('COMMIT'))
      }
      await locked
    })
    const { value, audit, timeline } = await keel.recorded(() => meeting(keel.here.lead, { caseId }, start))
    await closing
    await other.end()
    expect([value.ok, times, audit.length, timeline.length]).toEqual([true, 2, 1, 1])
  })

  it('leaves nothing when it cannot be written down', async () => {
    const contents = await keel.contents()
    const nobody = { ...keel.here.lead, staffId: 'nobody' }
    await expect(ending(nothing)(nobody, { caseId }, start)).rejects.toThrow()
    expect(await keel.contents()).toEqual(contents)
  })

  it('works for the clinic of the actor, whatever else was asked for', async () => {
    const straying = ending(({ tx }) => tx.$executeRaw`SELECT set_config('keel.clinic', ${keel.there.id}, true)`)
    const contents = await keel.contents()
    await expect(straying(keel.here.lead, { caseId }, start)).rejects.toThrow()
    expect(await keel.contents()).toEqual(contents)
  })

  it('names the field that is wrong by its place in the form, with its own sentence or the general one', async () => {
    const wrong = await ending(nothing)(keel.here.lead, { caseId: 7, deep: { words: 7 } }, start)
    const fields = { caseId: { code: 'not-valid' }, deep: { code: 'field-missing' } }
    expect(wrong).toEqual({ ok: false, code: 'invalid', fields })
  })

  it('takes the moment from the clock it is given', async () => {
    const { timeline } = await keel.recorded(() => ending(nothing)(keel.here.lead, { caseId }, start))
    expect(timeline).toHaveLength(1)
    const rows = await keel.asOwner('SELECT DISTINCT at FROM audit_event')
    expect(rows).toEqual([{ at: start.now() }])
  })
})
