import { asOpened, type Differs, draft, everybody, type PageEntry, press, sent } from './page-entry'

const patients = (file: string, address: PageEntry['address'], differs: Differs = {}): PageEntry => ({
  file: `app/(patient)/${file}/page.tsx`,
  address,
  as: 'patient',
  states: asOpened,
  ...differs,
  meets: { ...everybody('open your link'), patient: 'sees', carer: 'sees', ...differs.meets },
})

export const pagesOfPatients: readonly PageEntry[] = [
  patients('my', () => '/my', { wish: draft }),
  patients('my/begin', () => '/my/begin', { states: { ...asOpened, refused: press('Start') } }),
  patients('my/handouts/[assignmentId]', ({ assignmentId }) => `/my/handouts/${assignmentId}`, { wish: sent }),
  patients('intake/[intakeId]/[page]', ({ intakeId }) => `/intake/${intakeId}/legs`, { wish: draft }),
  patients('intake/[intakeId]/now', ({ intakeId }) => `/intake/${intakeId}/now`, {
    wish: { ...draft, answers: { 'ces-saddle': 'new' } },
    states: {
      ...asOpened,
      'after a reply': async ({ page }) => {
        await page.getByRole('button', { name: 'I am going now' }).click()
        await page.getByText(/You told us on .*I am going now/).waitFor()
      },
    },
  }),
  patients('intake/[intakeId]/check', ({ intakeId }) => `/intake/${intakeId}/check`, { wish: draft }),
  patients('intake/[intakeId]/sent', ({ intakeId }) => `/intake/${intakeId}/sent`, { wish: sent }),
]
