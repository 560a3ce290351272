import type { APIRequestContext } from 'playwright/test'
import { type PageEntry, pages, type Role, roles } from '../pages'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import type { MadePatient, PatientWish } from '../support/wish'

const emails = {
  reception: staff.harbor.reception,
  clinician: staff.harbor.clinician,
  lead: staff.harbor.lead,
  'other clinic': staff.millbrook.clinician,
} as const

const openYourLink = 'Please open your link again'

/** What the server answers, before any script of the page could hide it. */
const whatIsMet = async (request: APIRequestContext, address: string) => {
  const response = await request.get(address)
  const path = new URL(response.url()).pathname
  if (response.status() === 404) return 'not there'
  if (response.status() !== 200) return response.status()
  if (path !== address.split('?')[0]) return path === '/sign-in' ? 'sign-in' : { goesTo: path }
  return (await response.text()).includes(`>${openYourLink}</h1>`) ? 'open your link' : 'sees'
}

const expectMet = async (request: APIRequestContext, entry: PageEntry, role: Role, patient: MadePatient) => {
  expect(await whatIsMet(request, entry.address(patient)), `${entry.file} as ${role}`).toEqual(entry.meets[role])
}

/** Pages that wish for the same patient share one. */
const keyOf = ({ wish }: PageEntry) => JSON.stringify(wish ?? {})
const wishes = new Set(pages.map(keyOf))

for (const role of roles) {
  test(`every page, opened by: ${role}`, async ({ page, desk, signIn }) => {
    test.slow()
    if (role !== 'signed out' && role !== 'patient') await signIn(emails[role])
    for (const wish of wishes) {
      const patient = await desk.newPatient(JSON.parse(wish) as PatientWish)
      if (role === 'patient') await openLink(page, patient)
      for (const entry of pages.filter((each) => keyOf(each) === wish)) {
        await expectMet(page.context().request, entry, role, patient)
      }
    }
  })
}
