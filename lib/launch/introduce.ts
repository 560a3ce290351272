import type { Sample } from './sample'

/** What whoever started Keel needs to know first. */
export function introduce(address: string, sample: Sample | undefined, hasClinic: boolean): void {
  console.log(`\nKeel is open at ${address}\n`)
  if (!hasClinic)
    console.log('There is no clinic yet, so nobody can sign in: open the first one with npm run clinic.\n')
  if (!sample) return
  console.log('The clinic and its people are invented. Sign in as:')
  for (const { role, email, password } of sample.signIns) console.log(`  ${role.padEnd(10)}  ${email}  ${password}`)
  console.log(`\nA patient's link to try: ${sample.patientLink}\n  date of birth ${sample.dateOfBirth}\n`)
}
