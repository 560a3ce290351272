import { describe, expect, it } from 'vitest'
import { blocksOf } from '@/lib/content/handouts/blocks'
import { library } from '@/lib/content/handouts/library'
import { typedText } from '@/lib/handouts/blocks'
import { partsToTranslate } from '@/lib/handouts/translated'

const left = (english: string, spanish: string, title = 'Agua') =>
  partsToTranslate({ title: 'Water', text: english }, { title, text: spanish })
    ?.filter(({ state }) => state !== 'here')
    .map(({ text, state }) => `${state}: ${text}`)

const english = `**Walk in the pool.**

## How to

1. Go in slowly.
2. Hold on.

[[exercise: knee-hug]]

It may ache
a little.

> **Stop if** it hurts.

[[question]]
What now?
+ I call.
- I swim on.
= Call us.
[[end]]`

const spanish = `**Camine en la piscina.**

## Cómo

1. Entre despacio.
2. Agárrese.

[[exercise: knee-hug]]

Puede doler
un poco.

> **Pare si** le duele.

[[question]]
¿Y ahora?
+ Llamo.
- Sigo.
= Llámenos.
[[end]]`

describe('a text beside its translation', () => {
  it('is there where each part has one of its kind, in its order', () => {
    expect(left(english, spanish)).toEqual([])
  })

  it.each([
    ['a paragraph', 'Puede doler\nun poco.\n', 'missing: It may ache a little.'],
    ['an exercise', '[[exercise: knee-hug]]\n', 'missing: [[exercise: knee-hug]]'],
    ['a step', '2. Agárrese.\n', 'missing: 2. Hold on.'],
    ['a warning', '> **Pare si** le duele.\n', 'missing: > **Stop if** it hurts.'],
    ['an answer', '- Sigo.\n', 'missing: - I swim on.'],
    ['a heading', '## Cómo\n', 'missing: ## How to'],
  ])('names %s that is left out, and nothing behind it', (_, without, named) => {
    expect(spanish).toContain(without)
    expect(left(english, spanish.replace(without, ''))).toEqual([named])
  })

  it('names a title that is not there, and no text in its place', () => {
    expect(left(english, spanish, ' ')).toEqual(['missing: Water'])
  })

  it('names what was copied and not translated; a mark or a name may be the same', () => {
    expect(left('Call us at once.\n\nParacetamol', 'Call us at once.\n\nParacetamol')).toEqual([
      'same: Call us at once.',
    ])
  })

  it('has everything before it where nothing is written yet', () => {
    const parts = partsToTranslate({ title: 'Water', text: english }, { title: '', text: '' })
    expect(parts?.every(({ state }) => state === 'missing')).toBe(true)
  })

  it('takes more in the translation for nothing missing, and compares no book', () => {
    expect(left('Walk.', 'Camine.\n\nDespacio.\n\nMucho.')).toEqual([])
    expect(left('a\n\n'.repeat(500), 'a')).toBeUndefined()
  })

  it.each(library.map(({ handout, words }) => [handout, words] as const))('finds nothing left of %s', (_, words) => {
    const typed = (locale: 'en' | 'es') => ({
      title: words[locale].title,
      text: typedText(words[locale], blocksOf(locale)),
    })
    const parts = partsToTranslate(typed('en'), typed('es'))
    expect(parts?.filter(({ state }) => state !== 'here')).toEqual([])
  })
})
