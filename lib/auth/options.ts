import 'server-only'
import type { AuthOptions, User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { systemClock } from '@/lib/clock'
import { env } from '@/lib/env'
import type { Refused, Result } from '@/lib/result'
import { arrive } from './arrive'
import { fromWhere } from './from-where'
import type { Identified } from './identified'
import { identifyPasskey } from './identify-passkey'
import { identifyPatient } from './identify-patient'
import { identifyStaff } from './identify-staff'
import { identifyVouched } from './identify-vouched'
import { logger } from './next-auth-log'
import { passkeyBrowser } from './passkey-browser'
import { providerOf, providerSettings } from './provider'

const dayInSeconds = 24 * 60 * 60

/** What next-auth does not hand on to whoever asked it: it knows who signed in, or that nobody did. */
export interface Hearing {
  /** Why nobody was signed in. */
  readonly refused: (refusal: Refused) => void
  /** What went wrong by itself, such as a database that is away. */
  readonly problem: (problem: unknown) => void
}

const nobodyHears: Hearing = { refused: () => undefined, problem: () => undefined }

/** Null is next-auth's own way to say no. */
async function userOf(identifying: Promise<Result<Identified>>, hearing: Hearing): Promise<User | null> {
  const result = await identifying.catch((problem: unknown) => {
    hearing.problem(problem)
    throw problem
  })
  if (result.ok) return { id: result.value.sessionId, ...result.value }
  hearing.refused(result)
  return null
}

const identifyShown = async (response: unknown) =>
  identifyPasskey({ response, browser: await passkeyBrowser() }, systemClock, await fromWhere())

const arrivalFields = {
  ...{ address: {}, arrivalId: {}, filledInBy: {}, pathway: {}, givenName: {}, familyName: {}, sex: {} },
  ...{ day: {}, month: {}, year: {} },
}

async function arriving({ day, month, year, ...said }: Readonly<Record<string, string>>) {
  return arrive({ ...said, dateOfBirth: { day, month, year } }, systemClock, await fromWhere())
}

/** Where one is set. A profile cannot be null, so a refusal is thrown there; the route knows what that means. */
const vouching = (hearing: Hearing) => {
  const settings = providerSettings()
  if (!settings) return []
  const identify = async (claims: Readonly<Record<string, unknown>>) => {
    const user = await userOf(identifyVouched(claims, systemClock, await fromWhere()), hearing)
    if (!user) throw new Error('nobody of ours')
    return user
  }
  return [providerOf(settings, identify)]
}

export const authOptions = (hearing: Hearing = nobodyHears): AuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  logger,
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: dayInSeconds },
  providers: [
    Credentials({
      id: 'staff',
      credentials: { email: {}, password: {} },
      authorize: (input) =>
        userOf(
          fromWhere().then((from) => identifyStaff(input, systemClock, from)),
          hearing,
        ),
    }),
    Credentials({
      id: 'passkey',
      credentials: { response: {} },
      authorize: (input) => userOf(identifyShown(input?.response), hearing),
    }),
    Credentials({
      id: 'patient-link',
      credentials: { token: {}, day: {}, month: {}, year: {} },
      authorize: (input) => {
        const { token, day, month, year } = input ?? { token: '', day: '', month: '', year: '' }
        return userOf(identifyPatient({ token, dateOfBirth: { day, month, year } }, systemClock), hearing)
      },
    }),
    Credentials({
      id: 'start-page',
      credentials: arrivalFields,
      authorize: (input) => userOf(arriving({ ...input }), hearing),
    }),
    ...vouching(hearing),
  ],
  callbacks: {
    // Wherever an address from outside leads, and whatever it is: where to go on is said by whoever called.
    redirect: ({ baseUrl }) => baseUrl,
    jwt: ({ token, user }) => {
      // `user` is there only while signing in, whatever its type says.
      const signingIn = user as User | undefined
      return signingIn ? { clinicId: signingIn.clinicId, sessionId: signingIn.sessionId } : token
    },
    session: ({ session, token }) => ({
      expires: session.expires,
      clinicId: token.clinicId,
      sessionId: token.sessionId,
    }),
  },
})
