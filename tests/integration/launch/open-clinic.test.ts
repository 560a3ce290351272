import { spawn } from 'node:child_process'
import pg from 'pg'
import { expect, it } from 'vitest'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'

const keel = testKeel()
const password = 'seven geese in a row'

/** The command as a script runs it, with the password on standard input. */
const run = (
  program: 'clinic' | 'colleague' | 'new-start',
  args: readonly string[],
  secret: string = password,
  settings = {},
) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = spawn(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', `lib/launch/${program}-cli.ts`, ...args],
      { env: { ...process.env, DATABASE_URL: keel.ownerUrl, ...settings } },
    )
    let said = ''
    const hear = (chunk: Buffer) => (said += chunk.toString())
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', (code) => {
      resolve({ code, said })
    })
    child.stdin.end(`${secret}\n`)
  })

const elmRoad = ['--name', 'Elm Road', '--phone', '(206) 555-0100', '--region', 'US', '--time-zone', 'America/Chicago']
const open = ['--hours', 'mon-thu 07:30-15:00']
const led = (email: string) => ['--lead', 'Dr. Ana Reyes', '--email', email]

it('opens a clinic with its lead, and adds a colleague to it', async () => {
  const opened = await run('clinic', [...elmRoad, ...open, '--start-address', 'Elm-Road', ...led('ana@elm.example')])
  expect(opened.code).toBe(0)
  expect(opened.said).toContain('Dr. Ana Reyes signs in as ana@elm.example.')
  expect(opened.said).not.toContain(password)
  const [clinic] = await keel.asOwner(
    `SELECT id, phone, region, hours, start_address FROM clinic WHERE name = 'Elm Road'`,
  )
  expect(clinic).toMatchObject({ phone: '(206) 555-0100', region: 'US', start_address: 'elm-road' })
  expect(clinic).toMatchObject({ hours: { thursday: { opens: '07:30', closes: '15:00' }, friday: null } })
  const signedIn = async (email: string) => must(await identifyStaff({ email, password }, start)).clinicId
  expect(await signedIn('ana@elm.example')).toBe(clinic?.id)

  const bo = ['--name', 'Bo', '--email', 'bo@elm.example', '--role', 'reception']
  expect((await run('colleague', bo)).said).toContain('  Elm Road\n')
  expect((await run('colleague', ['--clinic', 'Elm Road', ...bo])).code).toBe(0)
  expect(await signedIn('bo@elm.example')).toBe(clinic?.id)
})

it('lists clinics by the ids that figures name, with whom to call', async () => {
  const { code, said } = await run('clinic', ['--list'])
  const [clinic] = await keel.asOwner(`SELECT id FROM clinic WHERE name = 'Elm Road'`)
  expect(code).toBe(0)
  expect(said.split('\n')).toContain(`${String(clinic?.id)}  Elm Road, (206) 555-0100`)
  expect(said.trim().split('\n')).toHaveLength(3)
})

it('leaves the password of the role that serves alone where it is given another secret', async () => {
  const bea = ['--clinic', 'Elm Road', '--name', 'Bea', '--email', 'bea@elm.example', '--role', 'reception']
  const other = { DATABASE_APP_URL: '', NEXTAUTH_SECRET: 'not the one that is served with, and long enough' }
  const refused = await run('colleague', bea, password, other)
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('NEXTAUTH_SECRET is not the one that Keel serves with')
  const served = new pg.Client({ connectionString: process.env.DATABASE_APP_URL })
  await served.connect()
  await served.end()
})

it('gives the only lead of a clinic a new start', async () => {
  const other = 'nine herons on a wall'
  const done = await run('new-start', ['--email', 'Ana@Elm.example'], other)
  expect(done).toMatchObject({ code: 0, said: expect.stringContaining('Dr. Ana Reyes at Elm Road') as string })
  expect(done.said).not.toContain(other)
  must(await identifyStaff({ email: 'ana@elm.example', password: other }, start))
  expect(await identifyStaff({ email: 'ana@elm.example', password }, start)).toMatchObject({ ok: false })
  const nobody = await run('new-start', ['--email', 'nobody@elm.example'])
  expect(nobody).toMatchObject({
    code: 1,
    said: expect.stringContaining('Nobody signs in with that address') as string,
  })
  expect((await run('new-start', [])).said).toContain('--email lead@clinic.example')
  expect((await run('new-start', ['--email', 'ana@elm.example'], 'short')).said).toContain('12 characters or more')
})

it('says all that a script gave wrong, and leaves nothing behind', async () => {
  const before = await keel.contents()
  const wrong = await run('clinic', ['--name', '', '--phone', 'x', '--region', 'FR', '--hours', 'mon 8'])
  for (const words of [
    'such as mon-fri 08:00-17:00, sat 09:00-12:00.',
    'Name of the clinic: Please fill this in.',
    'Region (US or UK): Please choose',
    'Time zone',
  ]) {
    expect(wrong.said).toContain(words)
  }
  expect(wrong.code).toBe(1)
  expect(await keel.contents()).toEqual(before)
})

it('says what somebody else has already, and what would be guessed', async () => {
  const before = await keel.contents()
  const taken = await run('clinic', [...elmRoad, ...led('ana@elm.example')])
  expect(taken.said).toContain('E-mail address: Somebody signs in with this address already.')
  const same = await run('clinic', [...elmRoad, '--start-address', 'elm-road', ...led('other@elm.example')])
  expect(same.said).toContain('Another clinic has this address for its start page.')
  const short = await run('clinic', [...elmRoad, ...led('other@elm.example')], 'short')
  expect(short.said).toContain('Password: Please use 12 characters or more.')
  const named = await run('clinic', [...elmRoad, ...led('other@elm.example')], 'down the road at 9')
  expect(named.said).toContain('Password: This would be guessed')
  expect([taken.code, same.code, short.code, named.code]).toEqual([1, 1, 1, 1])
  expect(await keel.contents()).toEqual(before)
})

it('takes the id of one of two clinics that have one name, and shows it', async () => {
  const ids: string[] = []
  for (const which of ['one', 'two']) {
    expect((await run('clinic', [...elmRoad.with(1, 'Two Elms'), ...led(`${which}@elms.example`)])).code).toBe(0)
    const [made] = await keel.asOwner(`SELECT clinic_id FROM sign_in_name WHERE email = $1`, [`${which}@elms.example`])
    ids.push(String(made?.clinic_id))
  }
  const cy = ['--name', 'Cy', '--email', 'cy@elms.example', '--role', 'reception']
  const refused = await run('colleague', ['--clinic', 'Two Elms', ...cy])
  expect(refused.code).toBe(1)
  for (const id of ids) expect(refused.said).toContain(`  ${id}  Two Elms\n`)
  expect(refused.said).toContain('  Elm Road\n')
  const [, second = ''] = ids
  expect((await run('colleague', ['--clinic', second, ...cy])).code).toBe(0)
  expect(must(await identifyStaff({ email: 'cy@elms.example', password }, start)).clinicId).toBe(second)
})

it('names a flag that it does not know, and those that it does, in a sentence', async () => {
  const before = await keel.contents()
  const misspelt = await run('colleague', ['--clinci', 'Elm Road', '--email', 'eve@elm.example'])
  expect(misspelt).toEqual({
    code: 1,
    said: "\nUnknown option '--clinci'. It takes: --clinic … --name … --email … --role …\n",
  })
  const loose = await run('clinic', ['--name', 'Eve', 'Road'])
  expect(loose.said).toContain('A word stands there without a flag')
  expect(loose.said).not.toContain('Road')
  const missing = await run('new-start', ['--email'])
  expect(missing).toEqual({ code: 1, said: "\nOption '--email <value>' argument missing. It takes: --email …\n" })
  expect(await keel.contents()).toEqual(before)
})
