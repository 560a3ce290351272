import { type Actor, staffRoles } from '@/lib/access/actor'
import { type Action, actions, may } from '@/lib/access/policy'
import { filesUnder, textOf } from '../architecture/files'
import { roles } from '../e2e/pages/page-entry'

const someone = { clinicId: 'a clinic', sessionId: 'a session' } as const
const patient: Actor = { kind: 'patient', patientId: 'a patient', ...someone }
const staff = staffRoles.map((role): Actor => ({ kind: 'staff', staffId: 'somebody', name: 'Sam', role, ...someone }))
const everybody: readonly Actor[] = [patient, ...staff, { kind: 'system', clinicId: someone.clinicId }]

const answer = (actor: Actor, action: Action): string => {
  if (may(actor, action)) return 'yes'
  return may(actor, action, { patientId: 'a patient' }) ? 'their own' : ''
}

/** Which operations ask for it, by their files: who asks for what is not written down twice. */
const operationsOf = (action: Action): readonly string[] =>
  filesUnder('lib/operations')
    .filter((path) => textOf(path).includes(`action: '${action}'`))
    .map((path) => `\`${path.replace(/^lib\/operations\/|\.ts$/g, '')}\``)
    .sort()

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const count = (some: readonly unknown[]) => String(some.length)

/** Those of a folder with one name, and how many of them name a thing in their address. */
const inApp = (name: string) => {
  const files = filesUnder('app').filter((path) => path.endsWith(`/${name}`))
  return `${count(files)}, of which ${count(files.filter((path) => path.includes('[')))} name a thing`
}

const operationsFor = (who: string) =>
  count(filesUnder('lib/operations').filter((path) => textOf(path).includes(`  who: '${who}',`)))

const asked = `
## Who is asked about in the tests

The matrix of operations, pages and routes × roles × whose it is: one's own, another patient's or a colleague's, a restricted
record's, another clinic's, nobody's. It is derived from the disk: what is not in it fails by its name. What is not theirs answers
to the letter as what nobody has.

${row(['what', 'how many', 'asked as', 'where'])}
${row(Array<string>(4).fill('---'))}
${row(['operations', `${operationsFor('staff')} of staff, ${operationsFor('patient')} of patients, ${operationsFor('system')} of Keel itself`, 'signed out, patient, whoever holds a paper, reception, clinician, lead, Keel itself; the same of another clinic', '`tests/support/refusals.ts`, in the test of each operation'])}
${row(['pages', inApp('page.tsx'), `${roles.join(', ')}; another patient, and the other roles of another clinic`, '`tests/e2e/desktop/matrix.spec.ts`'])}
${row(['routes', inApp('route.ts'), 'the same', 'the same'])}
`

/** Who may do what, from the one table that decides it. */
export const accessPage = (): string => `# Who may do what

Written by \`npm run docs\` from \`lib/access/policy.ts\`, the one table that decides it, and from the operations that ask it; a
test holds this page to both. An empty cell is a no. "Their own": only what is about this patient. Everything is within one
clinic: of another clinic nothing is there, which the database sees to by itself (docs/house.md).

${row(['what', 'asked by', 'patient', 'front desk', 'clinician', 'lead', 'Keel itself'])}
${row(Array<string>(7).fill('---'))}
${actions.map((action) => row([action, operationsOf(action).join(', '), ...everybody.map((actor) => answer(actor, action))])).join('\n')}
${asked}`
