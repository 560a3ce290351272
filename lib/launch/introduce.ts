import { inFours, setUpCode } from '@/lib/auth/set-up-code'
import type { Sample } from './sample'

interface Started {
  readonly address: string
  readonly authSecret: string
  readonly sample: Sample | undefined
  readonly hasClinic: boolean
}

/** What whoever started Keel needs to know first. */
export function introduce({ address, authSecret, sample, hasClinic }: Started): void {
  console.log(`\nKeel is open at ${address}\n`)
  if (!hasClinic) {
    console.log(`There is no clinic yet. Open the first one at ${address}/set-up with this code:`)
    console.log(`  ${inFours(setUpCode(authSecret))}\nOr from here, with npm run clinic.\n`)
  }
  if (!sample) return
  console.log('The clinic and its people are invented. Sign in as:')
  for (const { role, email, password } of sample.signIns) console.log(`  ${role.padEnd(10)}  ${email}  ${password}`)
  console.log(`\nA patient's link to try: ${sample.patientLink}\n  date of birth ${sample.dateOfBirth}\n`)
}
