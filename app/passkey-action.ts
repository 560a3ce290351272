import type { Person } from '@/lib/access/actor'
import { emptyForm } from '@/lib/forms/form-state'
import type { PasskeyAsked } from '@/lib/forms/passkey-state'
import type { Result } from '@/lib/result'
import { type Sent, statefulAction, type Texts } from './form-action'
import { refusedForm } from './said'

const make = statefulAction<Texts, PasskeyAsked>(async (refusal, typed) => ({
  ...(await refusedForm(refusal, typed)),
  asked: null,
}))

/** Of a form that is sent once a passkey was made or shown: what its browser is told to ask for. */
export const passkeyAction = <Typed extends Texts, Input>(
  operation: (actor: Person | null, input: Input) => Promise<Result<object>>,
  read: (form: FormData) => Sent<Typed, Input>,
) => make(operation, read, (asked, typed) => ({ ...emptyForm, typed, asked: JSON.stringify(asked) }))
