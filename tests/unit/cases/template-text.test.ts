import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { filledFor, mostTemplates, type Template, templateSchema, whyNotOffered } from '@/lib/cases/template'
import { filledIn, type Placeholder, placeholders, unknownPlaceholder } from '@/lib/cases/template-text'

const values = Object.fromEntries(placeholders.map((name) => [name, `<${name}>`])) as Record<Placeholder, string>
const someTemplate = (differs: Partial<Template> = {}): Template => ({
  ...{ id: 'one', revision: 0, name: 'Advice', kind: 'note', words: 'Told {patient}.', archivedAt: null },
  ...differs,
})

test.each([
  ['Told {patient}, {age}.', 'Told <patient>, <age>.'],
  ['{tier}{tier}', '<tier><tier>'],
  ['nothing', 'nothing'],
  ['{', '{'],
  ['}{', '}{'],
  ['{{tier}}', '{<tier>}'],
  ['{TIER} {unknown} {}', '{TIER} {unknown} {}'],
  ['{constructor}{__proto__}', '{constructor}{__proto__}'],
])('%j becomes %j', (words, becomes) => {
  expect(filledIn(words, values)).toBe(becomes)
})

test.each([
  ['Told {patient}.', null],
  ['a { b } c', '{ b }'],
  ['{tier} {Tier}', '{Tier}'],
  ['{}', '{}'],
  ['{toString}', '{toString}'],
  ['{ and }{', '{ and }'],
  ['only {', null],
])('in %j nobody knows %j', (words, unknown) => {
  expect(unknownPlaceholder(words)).toBe(unknown)
})

const naughty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('$&', '$1', "$'", '{tier}', '{{patient}}', '\\{flags}', '<b>', '\u202E', '{', '}'),
)

describe('filling in', () => {
  it('keeps what stands around a placeholder, and what is put in, as they are', () => {
    fc.assert(
      fc.property(naughty, naughty, naughty, fc.constantFrom(...placeholders), (before, after, said, name) => {
        const around = [before, after].map((text) => text.replace(/[{}]/g, ''))
        const filled = filledIn(`${around[0] ?? ''}{${name}}${around[1] ?? ''}`, { ...values, [name]: said })
        expect(filled).toBe(`${around[0] ?? ''}${said}${around[1] ?? ''}`)
      }),
    )
  })

  it('leaves no placeholder behind that it knows', () => {
    fc.assert(
      fc.property(naughty, (words) => {
        for (const name of placeholders) expect(filledIn(words, values)).not.toContain(`{${name}}`)
      }),
    )
  })
})

describe('what a lead types', () => {
  const typed = { name: ' Advice ', kind: 'note', words: '\r\nTold.\r\nDone.\r' }

  it('has one kind of line break, and no spaces around it', () => {
    expect(templateSchema.parse(typed)).toEqual({ name: 'Advice', kind: 'note', words: 'Told.\nDone.' })
  })

  it.each([
    [{ name: ' ' }, 'field-missing'],
    [{ name: 'x'.repeat(61) }, 'text-too-long'],
    [{ kind: 'letter' }, 'choose-from-list'],
    [{ words: '\r\n' }, 'field-missing'],
    [{ words: 'x'.repeat(1501) }, 'text-too-long'],
    [{ words: 'a\0b' }, 'characters-not-allowed'],
  ])('%j is refused: %s', (differs, why) => {
    const result = templateSchema.safeParse({ ...typed, ...differs })
    expect(result.error?.issues[0]?.message).toBe(why)
  })
})

describe('what is offered', () => {
  it('has a name of its own among its kind, unless the other is archived', () => {
    const all = [someTemplate()]
    const named = { name: 'Advice', kind: 'note' } as const
    expect(whyNotOffered(all, null, named)).toBe('template-name-taken')
    expect(whyNotOffered(all, 'one', named)).toBeNull()
    expect(whyNotOffered(all, null, { ...named, kind: 'call' })).toBeNull()
    expect(whyNotOffered([someTemplate({ archivedAt: new Date() })], null, named)).toBeNull()
  })

  it('is no more than a page can carry', () => {
    const all = Array.from({ length: mostTemplates }, (_, n) => someTemplate({ id: String(n), name: String(n) }))
    expect(whyNotOffered(all, null, { name: 'new', kind: 'note' })).toBe('templates-full')
    expect(whyNotOffered(all, '3', { name: 'new', kind: 'note' })).toBeNull()
  })

  it('stands with its kind, filled in, and begins a text where it is asked for', () => {
    const all = [someTemplate(), someTemplate({ id: 'two', kind: 'call' })]
    const words = 'Told <patient>.'
    expect(filledFor(all, values, { call: 'two', note: ['one'], closing: 'one' })).toEqual({
      note: { offered: [{ id: 'one', name: 'Advice', words }], begun: '' },
      call: { offered: [{ id: 'two', name: 'Advice', words }], begun: words },
      closing: { offered: [], begun: '' },
    })
  })
})
