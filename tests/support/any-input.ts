import fc from 'fast-check'
import type { z } from 'zod'
import { badWords, keptWords } from './words'

/** Stands for the id of something that is there; of what, the name of its field says. */
export class SomeId {
  constructor(
    readonly field: string,
    readonly nth: number,
  ) {}
}

type Any = fc.Arbitrary<unknown>

const oneOf = (...values: readonly unknown[]): Any => fc.constantFrom(...values)
const mostly = (usual: Any, rare: Any, weight = 12): Any =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: rare })

const junk: Any = oneOf(null, undefined, '', 7, NaN, [], {}, ...badWords.map(([, value]) => value))
const words: Any = oneOf('Rests.', 'Calls back at noon.', '', 'yes', 'on', ...keptWords.map(([, value]) => value))
const numbers: Any = mostly(fc.nat(4), oneOf(-1, 0.5, 30, 1e12, 2 ** 31, -Infinity), 6)

/** What a field of this name holds where a form sends it. */
const byField: Readonly<Record<string, Any>> = {
  revision: oneOf('0', '1', '2', '1e12'),
  day: oneOf('27', '3'),
  month: oneOf('3', '12', '2026-10'),
  year: oneOf('1980', '1951'),
  dateOfBirth: fc.record({ day: oneOf('27', '31'), month: oneOf('3', '2'), year: oneOf('1980', '1890') }),
  visitDay: oneOf('2026-11-23', '2026-11-24', '2026-02-30'),
  visitTime: oneOf('23:30', '24:00', ''),
  sendOn: oneOf('2026-12-03', ''),
  back: oneOf('2026-12-24', '2026-11-01'),
  email: fc.nat(99).map((of) => `somebody-${String(of)}@mail.example`),
  phone: fc.integer({ min: 10, max: 99 }).map((of) => `(206) 555-01${String(of)}`),
  givenName: oneOf('Alex', 'Zoe\u0308'),
  familyName: oneOf('Rivera', 'Ó Súilleabháin'),
  name: fc.nat(99).map((of) => `Name ${String(of)}`),
  handout: oneOf('h1', 'h7', 'h99'),
  handouts: oneOf('h1', 'h7', 'h16'),
  page: oneOf('bladder-and-bowel', 'about-you', 'injury', 'none'),
  rule: oneOf('ces-saddle', 'none'),
  locale: oneOf('en', 'es', 'xx'),
  password: oneOf('not the password of anybody'),
}

type Def = z.core.$ZodTypes['_zod']['def']

const isId = (def: Def): boolean =>
  'format' in def || ('checks' in def && def.checks?.some((check) => 'format' in check._zod.def) === true)

const texts = (def: Def, field: string): Any =>
  isId(def) || field.endsWith('Id') ? fc.nat(19).map((nth) => new SomeId(field, nth)) : (byField[field] ?? words)

/** Of one schema with others in it. */
function within(def: Def, field: string): Any {
  const inner = (schema: z.core.$ZodType, of = field) => anyOf(schema, of)
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape).map(([name, each]) => [name, inner(each, name)])), {
        noNullPrototype: true,
      })
    case 'array':
      return fc.array(inner(def.element), { maxLength: 3 })
    case 'record':
      return fc.dictionary(fc.string({ maxLength: 8 }), inner(def.valueType), { maxKeys: 3, noNullPrototype: true })
    case 'union':
      return fc.oneof(...def.options.map((option) => inner(option)))
    case 'intersection':
      return fc.tuple(inner(def.left), inner(def.right)).map(([left, right]) => Object.assign({}, left, right))
    case 'optional':
    case 'default':
      return fc.oneof({ weight: 2, arbitrary: inner(def.innerType) }, { weight: 1, arbitrary: fc.constant(undefined) })
    case 'nullable':
      return fc.oneof({ weight: 2, arbitrary: inner(def.innerType) }, { weight: 1, arbitrary: fc.constant(null) })
    case 'catch':
    case 'readonly':
      return inner(def.innerType)
    case 'pipe':
      return inner(def.in._zod.def.type === 'transform' ? def.out : def.in)
    default:
      return words
  }
}

function plain(def: Def, field: string): Any | null {
  switch (def.type) {
    case 'string':
      return mostly(texts(def, field), fc.oneof(words, junk))
    case 'number':
      return mostly(byField[field] ?? numbers, junk, 20)
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return mostly(oneOf(...Object.values(def.entries)), junk, 20)
    case 'literal':
      return oneOf(...def.values)
    case 'unknown':
    case 'any':
      return fc.oneof(byField[field] ?? words, junk)
    default:
      return null
  }
}

const anyOf = (schema: z.core.$ZodType, field: string): Any => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return plain(def, field) ?? within(def, field)
}

/** What such an input may be, mostly as a form sends it, and sometimes as none does. */
export const anyInput = (schema: z.ZodType): Any => mostly(anyOf(schema, ''), junk, 60)
