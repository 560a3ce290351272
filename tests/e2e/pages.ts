/** Every page file under app/, with what shows that it may be reached only by those it is for. */
export interface PageEntry {
  /** Path from the project's top, such as `app/sign-in/page.tsx`. */
  readonly file: string
  /** The address to open, with parts of a path filled in by the test's own setup where it names one. */
  readonly address: string
  /** The spec that runs axe on it, from tests/e2e. */
  readonly axe: string
  /** The spec that shows who is refused, from tests/e2e. */
  readonly access: string
}

const clinic = (file: string, address: string): PageEntry => ({
  file: `app/(clinic)/${file}/page.tsx`,
  address,
  axe: 'axe-clinic.spec.ts',
  access: 'access.spec.ts',
})

const patient = (file: string, address: string): PageEntry => ({
  file: `app/(patient)/${file}/page.tsx`,
  address,
  axe: 'axe-patient.spec.ts',
  access: 'access.spec.ts',
})

export const pages: readonly PageEntry[] = [
  { file: 'app/page.tsx', address: '/', axe: 'axe-public.spec.ts', access: 'access.spec.ts' },
  { file: 'app/sign-in/page.tsx', address: '/sign-in', axe: 'axe-public.spec.ts', access: 'access.spec.ts' },
  { file: 'app/i/[token]/page.tsx', address: '/i/[token]', axe: 'axe-public.spec.ts', access: 'access.spec.ts' },
  {
    file: 'app/unsubscribe/[token]/page.tsx',
    address: '/unsubscribe/[token]',
    axe: 'mail.spec.ts',
    access: 'mail.spec.ts',
  },
  clinic('worklist', '/worklist'),
  clinic('cases/[caseId]', '/cases/[caseId]'),
  clinic('patients', '/patients'),
  clinic('patients/new', '/patients/new'),
  clinic('patients/[patientId]', '/patients/[patientId]'),
  clinic('handouts', '/handouts'),
  clinic('handouts/[handout]', '/handouts/[handout]'),
  clinic('insights', '/insights'),
  clinic('settings', '/settings'),
  { ...clinic('settings/outbox', '/settings/outbox'), axe: 'mail.spec.ts' },
  { ...clinic('settings/outbox/[messageId]', '/settings/outbox/[messageId]'), axe: 'mail.spec.ts' },
  patient('my', '/my'),
  patient('my/begin', '/my/begin'),
  patient('my/handouts/[assignmentId]', '/my/handouts/[assignmentId]'),
  { ...patient('intake/[intakeId]/[page]', '/intake/[intakeId]/[page]'), axe: 'axe-questions.spec.ts' },
  patient('intake/[intakeId]/check', '/intake/[intakeId]/check'),
  patient('intake/[intakeId]/sent', '/intake/[intakeId]/sent'),
]
