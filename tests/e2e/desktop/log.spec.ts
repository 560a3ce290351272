import type { Page } from 'playwright/test'
import pg from 'pg'
import { ownServer } from '../support/own-server'
import { serving } from '../support/serving'
import { signInByForm } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const add = async (page: Page, address: string, givenName: string, recordNumber: string) => {
  await page.goto(`${address}/patients/new`)
  await page.getByLabel('Record number').fill(recordNumber)
  await page.getByLabel('Given name').fill(givenName)
  await page.getByLabel('Family name').fill('Okapison')
  for (const [part, value] of Object.entries({ Month: '1', Day: '2', Year: '1951' }))
    await page.getByLabel(part).fill(value)
  await page.getByLabel('Other').check()
  await page.getByRole('button', { name: 'Add patient' }).click()
}

test('what the database says no to is in the log of the server, and none of the values that it says it of', async ({
  page,
  newContext,
  announced,
}) => {
  announced.push(/500 \(Internal Server Error\)/)
  const owner = new pg.Client(serving().ownerUrl)
  await owner.connect()
  await owner.query(`ALTER TABLE patient ADD CONSTRAINT not_quaggadee CHECK (given_name <> 'Quaggadee') NOT VALID`)
  await owner.query(
    `CREATE FUNCTION no_zebedee() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.id := NEW.given_name; RETURN NEW; END $$`,
  )
  await owner.query(`CREATE TRIGGER no_zebedee BEFORE INSERT ON patient FOR EACH ROW
    WHEN (NEW.given_name = 'Zebedee') EXECUTE FUNCTION no_zebedee()`)
  const { address, heard, end } = await ownServer()
  try {
    await page.goto(`${address}/sign-in`)
    await signInByForm(page, staff.harbor.reception)
    await expect(page.getByRole('heading', { level: 1, name: 'Patients' })).toBeVisible()
    await add(page, address, 'Quaggadee', 'numbat-1')
    await expect.poll(() => heard.said).toContain('not_quaggadee')
    await add(page, address, 'Zebedee', 'numbat-2')
    await expect.poll(() => heard.said).toContain('22P02')
    expect(heard.said).toContain('23514')
    expect(heard.said).toContain('"msg":"a request failed"')

    // Without scripts the form comes back with a sentence, and what was typed.
    const plain = await newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() })
    const bare = await plain.newPage()
    const failing = bare.waitForResponse((reply) => reply.request().method() === 'POST')
    await add(bare, address, 'Quaggadee', 'numbat-3')
    expect((await failing).status()).toBe(500)
    await expect(bare.getByRole('alert')).toContainText('Something went wrong on our side.')
    await expect(bare.getByLabel('Given name')).toHaveValue('Quaggadee')
    for (const typed of ['Quaggadee', 'Zebedee', 'Okapison', 'numbat', '1951']) expect(heard.said).not.toContain(typed)
  } finally {
    end()
    await owner.query('ALTER TABLE patient DROP CONSTRAINT not_quaggadee')
    await owner.query('DROP FUNCTION no_zebedee CASCADE')
    await owner.end()
  }
})
