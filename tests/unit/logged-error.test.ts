import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loggedError } from '@/lib/logged-error.mjs'
import { node, top } from '@/lib/launch/install.mjs'

/** As pg hands one on. */
const ofDatabase = () =>
  Object.assign(new Error('invalid input syntax for type uuid: "lucia@example.org"'), {
    ...{ severity: 'ERROR', code: '22P02', routine: 'string_to_uuid', constraint: 'sign_in_name_pkey' },
    detail: 'Key (email)=(lucia@example.org) already exists.',
    where: 'SQL statement "… lucia@example.org"',
    client: { secretKey: 1_100_983_729 },
  })

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('what the log keeps of a mistake', () => {
  it('is of the database which and where, and none of its words', () => {
    const kept = loggedError(ofDatabase())
    expect(kept).toMatchObject({ type: 'Error', code: '22P02', routine: 'string_to_uuid' })
    expect(kept).toMatchObject({
      constraint: 'sign_in_name_pkey',
      stack: expect.stringContaining('.test.ts') as string,
    })
    expect(JSON.stringify(kept)).not.toMatch(/lucia|1100983729|invalid/)
  })

  it.each([
    ['refused', 'refused'],
    ['The handout h4 was not kept', 'The handout h4 was not kept'],
    ['next-auth refused with "Lucia"', 'next-auth refused with'],
    ['Message failed: 550 no Lucia here', 'Message failed'],
    ['"Lucia" is not known', undefined],
    ['No recipient\nat Lucia', 'No recipient'],
    ['No recipient\n    at Lucia', 'No recipient'],
  ])('is of %j the words %j', (message, words) => {
    const kept = loggedError(new Error(message)) as { message?: string }
    expect(kept.message).toBe(words)
    expect(JSON.stringify(kept)).not.toContain('Lucia')
  })

  it.each([
    () => JSON.parse('{"name": Lucia}') as unknown,
    () => new Map(['Lucia'] as never),
    () => new Intl.NumberFormat('en', { style: 'Lucia' } as never),
    () => BigInt('Lucia'),
    () => new URL('Lucia'),
    () => z.strictObject({ id: z.uuid(), by: z.literal('Dr') }).parse({ id: 'Lucia', by: 'Lucia', Lucia: 1 }),
    () => z.record(z.string(), z.number()).parse({ 'Lucia Rivera': 'Lucia' }),
  ])('is of what repeats a value not that: %s', (work) => {
    const kept = JSON.stringify(loggedError(thrownBy(work)))
    expect(kept).toContain('logged-error.test')
    expect(kept).not.toContain('Lucia')
  })

  it('is of a copy, as the queues hand one on, which and where', () => {
    const whole = ofDatabase()
    const { message, stack } = whole
    const kept = loggedError({ ...Object.fromEntries(Object.entries(whole)), message, stack })
    expect(kept).toMatchObject({ type: 'object', code: '22P02', severity: 'ERROR', routine: 'string_to_uuid' })
    expect(kept).toMatchObject({ stack: expect.stringContaining('.test.ts') as string })
    expect(JSON.stringify(kept)).not.toMatch(/lucia|1100983729|invalid/)
    expect(loggedError({ message: 'lucia' })).toEqual({ type: 'object' })
    expect(loggedError(null)).toEqual({ type: 'object' })
  })

  it('is of zod what was wrong, and where', () => {
    const kept = loggedError(thrownBy(() => z.object({ cases: z.array(z.uuid()) }).parse({ cases: ['Lucia'] })))
    expect(kept).toMatchObject({ issues: [{ code: 'invalid_format', path: 'cases.0' }] })
  })

  it('is of what goes wrong in everybody’s code enough to find it', () => {
    const nothing = undefined as unknown as { id: string }
    const kept = loggedError(thrownBy(() => nothing.id))
    expect(kept).toMatchObject({ type: 'TypeError', message: 'Cannot read properties of undefined' })
  })

  it('is told of what led to it, too, and of each of several, and ends where that turns in a circle', () => {
    const [one, other] = [new TypeError('one'), ofDatabase()]
    Object.assign(one, { cause: other })
    Object.assign(other, { cause: new AggregateError([one, ofDatabase()], 'not every clinic was looked after') })
    const kept = JSON.stringify(loggedError(one))
    expect(kept).toContain('22P02')
    expect(kept).toContain('not every clinic')
    expect(kept).not.toContain('lucia')
  })

  it.each(['lucia@example.org', { name: 'Lucia' }, undefined])('is no value that was thrown: %j', (thrown) => {
    expect(loggedError(thrown)).toEqual({ type: typeof thrown })
  })

  const written = (program: string, loaded: readonly string[]) =>
    execFileSync(node, [...loaded.flatMap((each) => ['--import', each]), '-e', program], {
      cwd: top,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '--conditions=react-server' },
    })
  const failure = `Object.assign(new Error('of a row'), { detail: 'lucia@example.org', code: '23505' })`

  it('is what the log of a process writes', () => {
    const said = written(
      `import('./lib/log.ts').then(({ log }) => log.error({ err: ${failure} }, 'a request failed'))`,
      ['tsx'],
    )
    expect(JSON.parse(said)).toMatchObject({ err: { message: 'of a row', code: '23505' }, msg: 'a request failed' })
    expect(said).not.toContain('lucia')
  })

  it('is what a web server says of one on its console', () => {
    const said = written(`console.log('⨯', ${failure})`, ['./lib/launch/safe-console.mjs'])
    expect(said).toMatch(/^⨯ \{"type":"Error","message":"of a row","code":"23505","stack":/)
    expect(said).not.toContain('lucia')
  })
})
