import { pages } from '../pages/pages'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { expect, test } from '../support/test'

for (const { file, address, wish, as, states } of pages) {
  test(`axe: ${file}`, async ({ page, desk, signIn, announced }) => {
    announced.push(/status of 404/)
    const patient = await desk.newPatient(wish)
    if (as === 'patient') await openLink(page, patient)
    else if (as !== 'nobody') await signIn(as)
    expect(Object.keys(states)).not.toEqual([])
    for (const reach of Object.values(states)) {
      await page.goto(address(patient))
      await reach({ page, patient, address: address(patient) })
      await expectAccessibleInDarkToo(page)
    }
  })
}
