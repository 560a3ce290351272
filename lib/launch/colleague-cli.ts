import { terminal } from './asking'
import { passwordQuestion, roleQuestion, staffQuestions } from './clinic-questions'
import { withClient } from './connection'
import { fillIn } from './fill-in'
import { flagsOf } from './flags'
import { findClinic } from './open-clinic'
import { addPerson } from './people'
import { conclude } from './progress.mjs'
import { runningDatabase } from './running-database'
import { firstLine } from './standard-input'

const text = { type: 'string' } as const

await conclude(async () => {
  const values = flagsOf({ clinic: text, name: text, email: text, role: text })
  const database = runningDatabase()
  const clinic = await withClient(database.url, database.setting, (owner) => findClinic(owner, values.clinic))
  const asking = terminal()
  try {
    asking.say(`Somebody more at ${clinic.name}.`)
    const password = asking.ask ? undefined : await firstLine()
    const given = { staffName: values.name, email: values.email, role: values.role, password }
    const said = await fillIn([...staffQuestions, roleQuestion, passwordQuestion(clinic.name)], given, asking)
    const { staffName: name = '', email = '', role = '', password: secret = '' } = said
    await addPerson(database, clinic.id, { name, email, role, password: secret })
    asking.say(`\n${name} signs in as ${email}.`)
  } finally {
    asking.close()
  }
  return 0
})
// The connections of the product would keep this waiting.
process.exit()
