import { createHmac } from 'node:crypto'

/** Without those that are taken for one another. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const length = 16

/** A letter for each byte. */
export const inLetters = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => letters[byte % letters.length]).join('')

/**
 * What opens the first clinic, good for that alone and for as long as there is none. It follows from the secret, so that
 * every process on one database takes the same, and says nothing of it: 16 of 30 letters are not guessed.
 */
export const setUpCode = (authSecret: string): string =>
  inLetters(createHmac('sha256', authSecret).update('first clinic').digest().subarray(0, length))

/** In fours, as it is printed and typed. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')
