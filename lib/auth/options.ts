import 'server-only'
import type { AuthOptions, User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { systemClock } from '@/lib/clock'
import { env } from '@/lib/env'
import type { Result } from '@/lib/result'
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

type OnProblem = (problem: unknown) => void

/**
 * next-auth knows one way to say no from `authorize`: an error, of which it hands on the message alone. What went
 * wrong by itself, such as a database that is away, is told whole to whoever asked.
 */
async function userOrThrow(identifying: Promise<Result<Identified>>, onProblem: OnProblem): Promise<User> {
  const result = await identifying.catch((problem: unknown) => {
    onProblem(problem)
    throw problem
  })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return { id: result.value.sessionId, ...result.value }
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

/** Where one is set. Of a refusal next-auth hands on nothing; the route knows what it means. */
const vouching = (onProblem: OnProblem) => {
  const settings = providerSettings()
  if (!settings) return []
  const identify = async (claims: Readonly<Record<string, unknown>>) =>
    userOrThrow(identifyVouched(claims, systemClock, await fromWhere()), onProblem)
  return [providerOf(settings, identify)]
}

export const authOptions = (onProblem: OnProblem = () => undefined): AuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  logger,
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: dayInSeconds },
  providers: [
    Credentials({
      id: 'staff',
      credentials: { email: {}, password: {} },
      authorize: (input) =>
        userOrThrow(
          fromWhere().then((from) => identifyStaff(input, systemClock, from)),
          onProblem,
        ),
    }),
    Credentials({
      id: 'passkey',
      credentials: { response: {} },
      authorize: (input) => userOrThrow(identifyShown(input?.response), onProblem),
    }),
    Credentials({
      id: 'patient-link',
      credentials: { token: {}, day: {}, month: {}, year: {} },
      authorize: (input) => {
        const { token, day, month, year } = input ?? { token: '', day: '', month: '', year: '' }
        return userOrThrow(identifyPatient({ token, dateOfBirth: { day, month, year } }, systemClock), onProblem)
      },
    }),
    Credentials({
      id: 'start-page',
      credentials: arrivalFields,
      authorize: (input) => userOrThrow(arriving({ ...input }), onProblem),
    }),
    ...vouching(onProblem),
  ],
  callbacks: {
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
