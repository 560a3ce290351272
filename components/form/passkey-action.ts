import { emptyForm } from '@/lib/forms/form-state'
import type { PasskeyAsked } from '@/lib/forms/passkey-state'
import type { FormAction } from './use-action-form'

export type AskForPasskey = (state: PasskeyAsked, form: FormData) => Promise<PasskeyAsked>

interface Ways {
  /** Asks the server what the browser is to be told. */
  readonly ask: AskForPasskey
  /** Sends what the browser answered. */
  readonly send: FormAction
  readonly of: 'new' | 'known'
  /** What is said where the browser gave none. */
  readonly none: { readonly givenUp: string; readonly knownHere: string }
  /** Under which name it is sent. */
  readonly field?: string
}

/** As what a form takes it where the browser gave none. */
const refusals = { new: 'passkey-not-added', known: 'passkey-wrong' } as const

/** There and back twice: what is asked, and what the browser answered once whoever sits there has agreed. */
export const withPasskey =
  ({ ask, send, of, none, field = 'response' }: Ways): FormAction =>
  async (state, form) => {
    const { asked, ...said } = await ask({ ...state, asked: null }, form)
    if (asked === null) return said
    const answer = await answerOf(of, asked)
    if (answer === null || answer === 'known') {
      const problem = answer === 'known' ? none.knownHere : none.givenUp
      return { ...emptyForm, code: refusals[of], problem, typed: said.typed }
    }
    form.set(field, answer)
    return send(said, form)
  }

/** Fetched at the press of the button: no page is larger for it. Null where whoever sits there gave up. */
async function answerOf(of: Ways['of'], asked: string): Promise<string | null> {
  const { startAuthentication, startRegistration, WebAuthnError } = await import('@simplewebauthn/browser')
  const optionsJSON = JSON.parse(asked) as never
  try {
    const shown = of === 'new' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON })
    return JSON.stringify(shown)
  } catch (problem) {
    const isKnown = problem instanceof WebAuthnError && problem.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'
    return isKnown ? 'known' : null
  }
}
