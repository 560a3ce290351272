import { heldControls } from './held-controls'
import { renewPage } from './renew-page'
import { whyNotThrough } from './why-not-through'

type Action<State> = (state: State, form: FormData) => Promise<State>

/**
 * The same action for a form that stays as it is where the server cannot be reached, or does not know the page any
 * more. On the server it is the action itself, to which a form without a script posts.
 */
export const keeping = <State>(action: Action<State>, no: (code: string, form: FormData) => State): Action<State> => {
  if (typeof window === 'undefined') return action
  return async (state, form) => {
    try {
      return await action(state, form)
    } catch (problem) {
      return no(keepTyped(problem), form)
    }
  }
}

/** Keeps what the page holds where it has to be loaded again, and names the sentence that says what happens. */
export function keepTyped(problem: unknown): string {
  const obstacle = whyNotThrough(problem)
  return obstacle === 'outdated' && renewPage('controls', () => heldControls(document)) ? 'renewing' : obstacle
}
