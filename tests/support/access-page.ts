import { type Actor, staffRoles } from '@/lib/access/actor'
import { type Action, actions, may } from '@/lib/access/policy'
import { filesUnder, textOf } from '../architecture/files'

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

/** Who may do what, from the one table that decides it. */
export const accessPage = (): string => `# Who may do what

Written by \`npm run docs\` from \`lib/access/policy.ts\`, the one table that decides it, and from the operations that ask it; a
test holds this page to both. An empty cell is a no. "Their own": only what is about this patient. Everything is within one
clinic: of another clinic nothing is there, which the database sees to by itself (docs/house.md).

${row(['what', 'asked by', 'patient', 'front desk', 'clinician', 'lead', 'Keel itself'])}
${row(Array<string>(7).fill('---'))}
${actions.map((action) => row([action, operationsOf(action).join(', '), ...everybody.map((actor) => answer(actor, action))])).join('\n')}
`
