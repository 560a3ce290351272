import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { loggedError } from '@/lib/logged-error'
import { node, top } from '@/lib/launch/install.mjs'

/** As pg hands one on. */
const ofDatabase = () =>
  Object.assign(new Error('duplicate key value violates unique constraint "sign_in_name_pkey"'), {
    code: '23505',
    detail: 'Key (email)=(lucia@example.org) already exists.',
    where: 'SQL statement "… lucia@example.org"',
    client: { secretKey: 1_100_983_729 },
  })

describe('what the log keeps of a mistake', () => {
  it('is which, and where in the code, and nothing else that hangs on it', () => {
    const kept = loggedError(ofDatabase())
    expect(kept).toMatchObject({ type: 'Error', code: '23505', message: ofDatabase().message })
    expect(Object.keys(kept as object).sort()).toEqual(['code', 'message', 'stack', 'type'])
    expect(JSON.stringify(kept)).not.toMatch(/lucia|1100983729/)
  })

  it('is told of what led to it, too, and ends where that turns in a circle', () => {
    const [one, other] = [new TypeError('one'), ofDatabase()]
    Object.assign(one, { cause: other })
    Object.assign(other, { cause: one })
    const kept = JSON.stringify(loggedError(one))
    expect(kept).toContain('23505')
    expect(kept).not.toContain('lucia')
  })

  it.each(['lucia@example.org', { name: 'Lucia' }, undefined])('is no value that was thrown: %j', (thrown) => {
    expect(loggedError(thrown)).toEqual({ type: typeof thrown })
  })

  it('is what the log of a process writes', () => {
    const program = `import('./lib/log.ts').then(({ log }) => log.error({ err: Object.assign(new Error('of a row'),
      { detail: 'lucia@example.org', code: '23505' }) }, 'a request failed'))`
    const written = execFileSync(node, ['--conditions=react-server', '--import', 'tsx', '-e', program], {
      cwd: top,
      encoding: 'utf8',
    })
    expect(JSON.parse(written)).toMatchObject({ err: { message: 'of a row', code: '23505' }, msg: 'a request failed' })
    expect(written).not.toContain('lucia')
  })
})
