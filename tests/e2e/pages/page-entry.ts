import type { Page } from 'playwright/test'
import type { StaffEmail } from '../support/staff'
import type { MadePatient, PatientWish } from '../support/wish'

/** Whoever may come by: a patient, whoever fills it in for them, the clinic's people, and a clinician of another clinic. */
export const roles = ['signed out', 'patient', 'carer', 'reception', 'clinician', 'lead', 'other clinic'] as const
export type Role = (typeof roles)[number]

/** What a page is to somebody: theirs, not there, or a place where they are asked who they are. */
type Meets = 'sees' | 'not there' | 'sign-in' | 'open your link' | { readonly goesTo: string }

/** What a state is prepared with. The patient is the page's own, made as its entry wishes. */
export interface Stage {
  readonly page: Page
  readonly patient: MadePatient
  readonly address: string
}

export interface PageEntry {
  /** Path from the project's top, such as `app/sign-in/page.tsx`. */
  readonly file: string
  /** Where it is, for the patient that was made for it. */
  readonly address: (patient: MadePatient) => string
  /** Whom it is about, or opened by. */
  readonly wish?: PatientWish
  readonly meets: Readonly<Record<Role, Meets>>
  /** Who looks at its states. */
  readonly as: 'nobody' | 'patient' | StaffEmail
  /** Everything that it can look like: each brings the opened page there. */
  readonly states: Readonly<Record<string, (stage: Stage) => Promise<void>>>
}

export const asOpened = { 'as it is opened': async () => {} }
export const everybody = (meets: Meets): Record<Role, Meets> => ({
  'signed out': meets,
  patient: meets,
  carer: meets,
  reception: meets,
  clinician: meets,
  lead: meets,
  'other clinic': meets,
})
export const press =
  (name: string | RegExp) =>
  async ({ page }: Stage) => {
    await page.getByRole('button', { name }).first().click()
    await page.getByRole('main').getByRole('alert').first().waitFor()
  }

export const draft = { upTo: 'draft', pages: 1 } as const
export const sent = { upTo: 'sent' } as const

export type Differs = Omit<Partial<PageEntry>, 'meets'> & { readonly meets?: Partial<Record<Role, Meets>> }
