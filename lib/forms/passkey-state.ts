import type { FormState } from './form-state'

/** What a form shows whose server asks the browser for a passkey, before it is sent on. */
export interface PasskeyAsked extends FormState {
  /** What the browser is told, as JSON; null where nothing is asked for. */
  readonly asked: string | null
}
