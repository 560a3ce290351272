import { type Role } from './pages/page-entry'
import type { MadePatient, PatientWish } from './support/wish'

export interface RouteEntry {
  /** Path from the project's top, such as `app/api/health/route.ts`. */
  readonly file: string
  readonly method: 'GET' | 'POST'
  readonly address: (patient: MadePatient) => string
  readonly wish?: PatientWish
  /** With which status it answers whom, before it is followed anywhere. */
  readonly meets: Readonly<Record<Role, number>>
}

const [ok, elsewhere, wrong, notSignedIn, notAllowed, notThere, tooLittle] = [200, 307, 303, 401, 403, 404, 422]

const route = (
  file: string,
  address: RouteEntry['address'],
  everybody: number,
  differs: {
    readonly method?: 'POST'
    readonly wish?: PatientWish
    readonly meets?: Partial<Record<Role, number>>
  } = {},
): RouteEntry => ({
  file: `app/${file}/route.ts`,
  method: 'GET',
  address,
  ...differs,
  meets: {
    'signed out': everybody,
    ...{ patient: everybody, carer: everybody, reception: everybody, clinician: everybody, lead: everybody },
    'other clinic': everybody,
    ...differs.meets,
  },
})

const sent = { upTo: 'sent' } as const
const nobodysPicture = `own-${'0'.repeat(16)}-40x30`
const signedOut = { 'signed out': elsewhere }
const cliniciansOfHere = { ...signedOut, clinician: ok, lead: ok }
const clinicians = { ...cliniciansOfHere, 'other clinic': ok }
const theirOwn = { patient: ok, carer: ok }

/** Every route.ts under app/: one that is not here fails tests/architecture, one that is here is asked by everybody. */
export const routes: readonly RouteEntry[] = [
  route('(clinic)/audit/log.csv', () => '/audit/log.csv', notThere, { meets: { ...signedOut, lead: ok } }),
  route('(clinic)/given/[assignmentId]/pdf', ({ assignmentId }) => `/given/${assignmentId}/pdf`, notThere, {
    wish: sent,
    meets: cliniciansOfHere,
  }),
  route('(clinic)/handouts/[handout]/file', () => '/handouts/h2/file', notThere, { meets: clinicians }),
  route('(clinic)/handouts/[handout]/pdf', () => '/handouts/h2/pdf', notThere, { meets: clinicians }),
  // With something in it: tests/e2e/desktop/authoring.spec.ts and own-picture.spec.ts.
  route('(clinic)/handouts/import', () => '/handouts/import', tooLittle, {
    method: 'POST',
    meets: { 'signed out': notSignedIn },
  }),
  route('(clinic)/handouts/pictures', () => '/handouts/pictures', tooLittle, {
    method: 'POST',
    meets: { 'signed out': notSignedIn },
  }),
  route('(clinic)/handouts/pictures/[picture]', () => `/handouts/pictures/${nobodysPicture}`, notThere),
  route('(clinic)/insights/[file]', () => '/insights/flags.csv', notThere, { meets: { ...signedOut, lead: ok } }),
  route('(clinic)/patients/[patientId]/record', ({ patientId }) => `/patients/${patientId}/record`, notThere, {
    method: 'POST',
    meets: { 'signed out': 303, lead: ok },
  }),
  route('(clinic)/settings/poster', () => '/settings/poster', notThere, { meets: { ...signedOut, lead: ok } }),
  route(
    '(patient)/my/handouts/[assignmentId]/pdf',
    ({ assignmentId }) => `/my/handouts/${assignmentId}/pdf`,
    notThere,
    {
      wish: sent,
      meets: { ...signedOut, ...theirOwn },
    },
  ),
  route(
    '(patient)/my/handouts/[assignmentId]/pictures/[picture]',
    ({ assignmentId }) => `/my/handouts/${assignmentId}/pictures/${nobodysPicture}`,
    notThere,
    { wish: sent },
  ),
  route('api/auth/[...nextauth]', () => '/api/auth/session', ok),
  route('api/awake', () => '/api/awake', 204, {
    method: 'POST',
    meets: { 'signed out': notSignedIn, patient: notSignedIn, carer: notSignedIn },
  }),
  route('api/call-worker', () => '/api/call-worker', ok),
  route('api/cases/[caseId]/readers', ({ caseId }) => `/api/cases/${caseId}/readers`, notThere, {
    method: 'POST',
    wish: sent,
    meets: { 'signed out': notSignedIn, clinician: ok, lead: ok },
  }),
  // It goes on for as long as they may: tests/e2e/desktop/worklist-live.spec.ts.
  route('api/events', () => '/api/events', notAllowed, {
    meets: { 'signed out': notSignedIn, clinician: ok, lead: ok, 'other clinic': ok },
  }),
  route('api/health', () => '/api/health', ok),
  route('api/health/alive', () => '/api/health/alive', ok),
  route('api/here', () => '/api/here', 204, { method: 'POST' }),
  route('api/home-screen', () => '/api/home-screen', ok),
  route('api/language', () => '/api/language', wrong, { method: 'POST' }),
  route('api/leave', () => '/api/leave', wrong),
  // On the machine itself, for whoever asks; from elsewhere by a token: tests/e2e/desktop/metrics.spec.ts.
  route('api/metrics', () => '/api/metrics', ok),
  // Another session than those of the other tests is not there to be ended: tests/e2e/desktop/signing-out.spec.ts.
  route('api/unsubscribe/[token]', () => '/api/unsubscribe/cut-short', notThere, { method: 'POST' }),
  route('api/views', () => '/api/views', notAllowed, {
    meets: { 'signed out': notSignedIn, clinician: ok, lead: ok, 'other clinic': ok },
  }),
  route('api/worklist', () => '/api/worklist', notAllowed, {
    meets: { 'signed out': notSignedIn, clinician: ok, lead: ok, 'other clinic': ok },
  }),
  route('p/[token]/handout/pictures/[picture]', () => `/p/cut-short/handout/pictures/${nobodysPicture}`, notThere),
  route('sign-in/arrived', () => '/sign-in/arrived', elsewhere),
  route('sign-in/with', () => '/sign-in/with', elsewhere),
]

/** What ends the session of whoever asks is walked in tests/e2e/desktop/signing-out.spec.ts and idle.spec.ts. */
export const endsSession: readonly string[] = ['app/api/sign-out/route.ts', 'app/api/sign-out/idle/route.ts']
