import type { Person } from '@/lib/access/actor'
import { confirmSession } from '@/lib/operations/account/confirm-session'
import type { FormState } from '@/lib/forms/form-state'
import { textFields } from '@/lib/forms/form-data'
import type { Result } from '@/lib/result'
import { formAction, type Reads, type Texts } from './form-action'

/**
 * Of a form that may ask whether it is still them: what they show comes with the form itself, so that nothing that was typed
 * is lost on the way, without JavaScript too.
 */
export const confirmedAction = <Typed extends Texts, Input, Value>(
  operation: (actor: Person | null, input: Input) => Promise<Result<Value>>,
  read: Reads<Typed, Input>,
  then: (value: Value, typed: Typed) => never,
) =>
  formAction(
    async (actor, { input, proof }: { readonly input: Input; readonly proof: string }) => {
      const shown = proof === '' ? null : await confirmSession(actor, { proof })
      return shown && !shown.ok ? shown : operation(actor, input)
    },
    async (form: FormData) => {
      const { typed, input } = await read(form)
      return { typed, input: { input, proof: textFields(form, ['confirming']).confirming } }
    },
    (value, typed): FormState => then(value, typed),
  )
