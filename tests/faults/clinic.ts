import { Problem } from '@/lib/launch/progress.mjs'
import { Form } from '@/tests/bench/http/form'
import type { Served } from './served'
import { type Around, Person } from './person'

export const clinicName = 'The clinic of the faults'
export const password = 'violet ladder under a slow moon'

export const emailOf = (role: string) => `${role}@faults.example`

async function command(keel: Served, name: 'clinic' | 'colleague', flags: Readonly<Record<string, string>>) {
  const program = ['--conditions=react-server', '--import', 'tsx', `lib/launch/${name}-cli.ts`]
  const given = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value])
  const { code, output } = await keel.run([...program, ...given], `${password}\n`)
  if (code !== 0) throw new Problem(`npm run ${name} said:\n${output.trim()}`)
}

/**
 * By the commands that a clinic is opened with. A second step at each sign-in has tests of its own, and so has the end of a
 * session in which nobody does anything: whoever only has the worklist open would be signed out in the middle of a long run.
 */
export async function openClinic(keel: Served): Promise<void> {
  await command(keel, 'clinic', {
    ...{ name: clinicName, phone: '(206) 555-0142', region: 'US', 'time-zone': 'America/Los_Angeles' },
    ...{ lead: 'Lee Lead', email: emailOf('lead') },
  })
  for (const role of ['reception', 'clinician']) {
    await command(keel, 'colleague', { clinic: clinicName, name: `Casey ${role}`, email: emailOf(role), role })
  }
  await keel.asSuperuser('UPDATE clinic SET requires_code = false, idle_minutes = 60')
}

export async function signIn(role: 'reception' | 'clinician', around: Around): Promise<Person> {
  const person = new Person(around)
  const form = new Form((await person.page('/sign-in')).text(), 'password')
  const reply = await person.press('/sign-in', form.filled({ email: [emailOf(role)], password: [password] }))
  if (!reply?.location) throw new Error(`nobody could sign in as ${role}`)
  return person
}
