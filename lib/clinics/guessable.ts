import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** Ten times what zxcvbn calls somewhat guessable: behind it lies all that is known of a clinic's patients. */
const fewGuesses = 1e9

/** What follows is not looked at: it makes nothing weaker, and the look would take ever longer. */
const looked = 64

let estimator: ZxcvbnFactory | undefined

/** A common password, or what one soon becomes: said twice, with a year or other digits, with signs for letters, keys in a row. */
export function isSoonGuessed(password: string): boolean {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: looked })
  return estimator.check(password.slice(0, looked)).guesses < fewGuesses
}
