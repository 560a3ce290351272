import { describe, expect, it } from 'vitest'
import { findLink } from '@/lib/auth/find-link'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { newLinkToken } from '@/lib/auth/secret-token'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { born, newPatient } from '@/tests/support/patient'

const keel = testKeel()

describe('findLink', () => {
  it('names the clinic of a link that exists, changes nothing and uses nothing up', async () => {
    const { token } = await newPatient(keel.here)
    const contents = await keel.contents()
    const found = await findLink(token, start)
    expect(found).toMatchObject({ isOpen: true, clinic: { id: keel.here.id, name: 'The clinic here' } })
    expect(JSON.stringify(found)).not.toMatch(/Alex|Rivera|1980/)
    expect(await keel.contents()).toEqual(contents)
  })

  it('still names it when the link is old, replaced or used up, so that there is a number to call', async () => {
    const { token, patientId } = await newPatient(keel.here)
    expect(await findLink(token, at(14 * 24 * 60))).toMatchObject({ isOpen: false })
    must(await invitePatient(keel.here.reception, { patientId }, at(1)))
    expect(await findLink(token, start)).toMatchObject({ isOpen: false, clinic: { phone: '(206) 555-0142' } })
    const other = await newPatient(keel.here)
    const guess = { token: other.token, dateOfBirth: { day: '1', month: '1', year: '1990' } }
    for (let tries = 0; tries < 5; tries += 1) await identifyPatient(guess, start)
    expect(await findLink(other.token, start)).toMatchObject({ isOpen: false })
  })

  it('opens a link that was pasted with a sign at its end', async () => {
    const { token } = await newPatient(keel.here)
    const signs = [
      '.',
      ',',
      ')',
      ']',
      '>',
      '"',
      '”',
      '’',
      ' ',
      '%20',
      '\u200b',
      '%E2%80%8B',
      '\ufeff',
      '\n',
      '._',
      '.)',
    ]
    for (const sign of signs)
      expect([sign, await findLink(token + sign, start)]).toMatchObject([sign, { isOpen: true }])
    must(await identifyPatient({ token: `${token}%E2%80%8B.`, dateOfBirth: born }, start))
    for (const more of ['x', '0', 'x.']) expect(await findLink(token + more, start)).toBeNull()
  })

  it('names no clinic to whoever makes a link up', async () => {
    const { token } = await newPatient(keel.here)
    const madeUp = [newLinkToken(keel.here.id).token, newLinkToken(keel.here.lead.staffId).token, token.slice(1)]
    for (const each of [...madeUp, '', '\0', '../../etc', 'x'.repeat(9999)])
      expect(await findLink(each, start)).toBeNull()
  })
})
