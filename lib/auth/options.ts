import 'server-only'
import type { AuthOptions, User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { systemClock } from '@/lib/clock'
import { env } from '@/lib/env'
import type { Result } from '@/lib/result'
import type { Identified } from './identified'
import { identifyPatient } from './identify-patient'
import { identifyStaff } from './identify-staff'

const dayInSeconds = 24 * 60 * 60

/** next-auth knows one way to say no from `authorize`: an error, whose message it hands on. */
const userOrThrow = (result: Result<Identified>): User => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return { id: result.value.sessionId, ...result.value }
}

export const authOptions = (): AuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: dayInSeconds },
  providers: [
    Credentials({
      id: 'staff',
      credentials: { email: {}, password: {} },
      authorize: async (input) => userOrThrow(await identifyStaff(input, systemClock)),
    }),
    Credentials({
      id: 'patient-link',
      credentials: { token: {}, day: {}, month: {}, year: {} },
      authorize: async (input) => {
        const { token, day, month, year } = input ?? { token: '', day: '', month: '', year: '' }
        return userOrThrow(await identifyPatient({ token, dateOfBirth: { day, month, year } }, systemClock))
      },
    }),
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
