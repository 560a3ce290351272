import type { Page } from 'playwright/test'
import { type Read, words } from './words'

export const startPage = '/c/harbor-street'

export const arrivesAs = {
  en: { givenName: 'Patient’s first name', familyName: 'Patient’s last name', female: 'Female' },
  es: { givenName: 'Nombre del paciente', familyName: 'Apellidos del paciente', female: 'Mujer' },
} as const

interface Somebody {
  readonly givenName: string
  readonly familyName: string
  readonly born: { readonly day: string; readonly month: string; readonly year: string }
}

export const typeWho = async (page: Page, { givenName, familyName, born }: Somebody, locale: Read) => {
  await page.getByRole('radio', { name: words[locale].forMyself }).check()
  await page.getByLabel(arrivesAs[locale].givenName).fill(givenName)
  await page.getByLabel(arrivesAs[locale].familyName).fill(familyName)
  const date = page.getByRole('group', { name: words[locale].born })
  for (const part of ['day', 'month', 'year'] as const) await date.getByLabel(words[locale][part]).fill(born[part])
  await page.getByRole('radio', { name: arrivesAs[locale].female, exact: true }).check()
}
