import { randomUUID } from 'node:crypto'

/** Also that of a clinic's own picture, which is made of what it shows. */
const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$|^own-[\da-f]+-\d+x\d+$/

/** The same with each thing of it made anew. */
const mapped = (value: unknown, one: (text: string) => string): unknown => {
  if (typeof value === 'string') return one(value)
  if (Array.isArray(value)) return value.map((each) => mapped(each, one))
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  // Under which number a record is kept the clinic says itself, be it one that looks like an id.
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === 'recordNumber' ? each : mapped(each, one)]),
  )
}

/** Every id that stands anywhere in it. */
export function idsIn(value: unknown): readonly string[] {
  const found: string[] = []
  mapped(value, (text) => {
    if (id.test(text)) found.push(text)
    return text
  })
  return found
}

/** The same input with ids that nobody has. */
export const withNobodysIds = (value: unknown): unknown =>
  mapped(value, (text) => (id.test(text) ? nobodys(text) : text))

const nobodys = (text: string) =>
  text.startsWith('own-') ? text.replace(/[\da-f]{8,}/, (hex) => '0'.repeat(hex.length)) : randomUUID()
