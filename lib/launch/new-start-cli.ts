import { terminal } from './asking'
import { passwordQuestion } from './clinic-questions'
import { withClient } from './connection'
import { fillIn } from './fill-in'
import { flagsOf } from './flags'
import { findPerson, startPersonAnew } from './people'
import { conclude, Problem } from './progress.mjs'
import { runningDatabase } from './running-database'
import { firstLine } from './standard-input'

await conclude(async () => {
  const { email } = flagsOf({ email: { type: 'string' } })
  if (email === undefined) throw new Problem('Say who, by the address they sign in with: --email lead@clinic.example')
  const database = runningDatabase()
  const person = await withClient(database.url, database.setting, (owner) => findPerson(owner, email))
  const asking = terminal()
  try {
    asking.say(
      `A new start for ${person.name} at ${person.clinic}: another password, and their codes and passkeys end.`,
    )
    const given = { password: asking.ask ? undefined : await firstLine() }
    const { password = '' } = await fillIn([passwordQuestion(person.clinic)], given, asking)
    await startPersonAnew(database, person, password)
    asking.say(`\n${person.name} signs in with that password, and sets up new codes where the clinic asks for them.`)
  } finally {
    asking.close()
  }
  return 0
})
// The connections of the product would keep this waiting.
process.exit()
