import { terminal } from './asking'
import { clinicQuestions, passwordQuestion, staffQuestions } from './clinic-questions'
import { withClient } from './connection'
import { fillIn } from './fill-in'
import { flagsOf } from './flags'
import { insertClinic, listClinics, removeClinic } from './open-clinic'
import { addPerson } from './people'
import { conclude } from './progress.mjs'
import { runningDatabase } from './running-database'
import { firstLine } from './standard-input'

const text = { type: 'string' } as const

await conclude(async () => {
  const { list, ...given } = flagsOf({
    name: text,
    phone: text,
    region: text,
    'time-zone': text,
    hours: text,
    'start-address': text,
    lead: text,
    email: text,
    list: { type: 'boolean' },
  })
  const database = runningDatabase()
  if (list) {
    const clinics = await withClient(database.url, database.setting, listClinics)
    process.stdout.write(clinics.map(({ id, name, phone }) => `${id}  ${name}, ${phone}\n`).join(''))
    return 0
  }
  const asking = terminal()
  try {
    const clinic = await fillIn(
      clinicQuestions,
      { ...given, timeZone: given['time-zone'], startAddress: given['start-address'] },
      asking,
    )
    asking.say('Who leads it? They sign in with this address, and may change its settings.')
    const password = asking.ask ? undefined : await firstLine()
    const lead = { staffName: given.lead, email: given.email, password }
    const {
      staffName: name = '',
      email = '',
      password: secret = '',
    } = await fillIn([...staffQuestions, passwordQuestion(clinic.name ?? '')], lead, asking)
    await withClient(database.url, database.setting, async (owner) => {
      const clinicId = await insertClinic(owner, clinic)
      try {
        await addPerson(database, clinicId, { name, email, role: 'lead', password: secret })
      } catch (error) {
        await removeClinic(owner, clinicId)
        throw error
      }
    })
    asking.say(`\n${clinic.name ?? ''} is open. ${name} signs in as ${email}. Add colleagues with npm run colleague.`)
  } finally {
    asking.close()
  }
  return 0
})
// The connections of the product would keep this waiting.
process.exit()
