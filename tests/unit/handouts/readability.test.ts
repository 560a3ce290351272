import { describe, expect, it } from 'vitest'
import {
  gradeOf,
  measuredTexts,
  plainText,
  sentencesOf,
  spanishEaseOf,
  spanishSyllablesIn,
  syllablesIn,
  wordsOf,
} from '@/lib/handouts/readability'

const none = { knownWords: [] }

describe('plain text of a handout', () => {
  it.each([
    ['a heading', '## Get help now', 'Get help now'],
    ['list items', '- Walk.\n- Rest.', 'Walk.\nRest.'],
    ['numbered steps', '1. Walk.\n2. Rest.', 'Walk.\nRest.'],
    ['steps with brackets', '1) Walk\n2) Rest', 'Walk\nRest'],
    ['list items without a full stop, below a line', 'Do this:\n- walk\n- rest', 'Do this:\nwalk\nrest'],
    ['a list within a list', '- Walk\n  - at noon\n- Rest', 'Walk\nat noon\nRest'],
    ['a quoted list', '> Do this:\n> - walk\n> - rest', 'Do this:\nwalk\nrest'],
    ['a step that begins with a number', '1. 10 steps\n2. 20 steps', '10 steps\n20 steps'],
    ['a wrapped paragraph', 'Walk a\nlittle more.', 'Walk a little more.'],
    ['a wrapped list item', '- Walk a\n  little more.\n- Rest.', 'Walk a little more.\nRest.'],
    ['paragraphs', 'Walk.\n\nRest.', 'Walk.\nRest.'],
    ['text right below a heading', '# Days\nWalk.', 'Days\nWalk.'],
    ['strong words', '**Day 14.** Call `us`.', 'Day 14. Call us.'],
    ['a link', 'Read [this page](https://example.org).', 'Read this page.'],
    ['nothing', '\n\n', ''],
  ])('reads %s', (_name, markdown, text) => {
    expect(plainText(markdown)).toBe(text)
  })
})

describe('sentences and words', () => {
  it('ends a sentence at its mark, at a line end and after a closing quote, not inside a number', () => {
    expect(sentencesOf('Say: "Help." Then 7.5 cm? Go!\nDays 1 to 3')).toEqual([
      'Say: "Help."',
      'Then 7.5 cm?',
      'Go!',
      'Days 1 to 3',
    ])
  })

  it('keeps a word with an apostrophe whole and takes a hyphen apart', () => {
    expect(wordsOf("Don't wait: a shop-bought 1,000.")).toEqual(["Don't", 'wait', 'a', 'shop', 'bought', '1,000'])
  })
})

describe('what is measured', () => {
  const paragraph = 'You walk a little more each day. '.repeat(15).trim()

  it('is all but the headings, a point of a list being a sentence of its own, and the paragraphs alone', () => {
    const [all = '', paragraphs, ...more] = measuredTexts(`## Days\n\n${paragraph}\n\n- walk\n- rest`)
    expect(all).toBe(`${paragraph}\nwalk\nrest`)
    expect(sentencesOf(all)).toHaveLength(17)
    expect(paragraphs).toBe(paragraph)
    expect(more).toEqual([])
  })

  it('leaves the paragraphs out where they are too few to say anything', () => {
    expect(measuredTexts('Walk.\n\n- Rest.')).toEqual(['Walk.\nRest.'])
  })
})

describe('syllables', () => {
  it.each([
    [1, 'a back pain walked hurt once one eye red smiles blood yes year bleed else’s'],
    [2, 'people table tables changes houses needed going being trying quiet question special something careful'],
    [3, 'area idea serious emerging however different opioids clinician'],
    [4, 'diabetes material emergency magnesium potassium'],
    [6, 'acetaminophen'],
  ])('counts %i', (count, words) => {
    expect(words.split(' ').map((word) => [word, syllablesIn(word)])).toEqual(
      words.split(' ').map((word) => [word, count]),
    )
  })

  it.each([
    ['8', 1],
    ['14', 2],
    ['1,000', 4],
  ])('takes about one for each digit of %s', (number, count) => {
    expect(syllablesIn(number)).toBe(count)
  })
})

describe('grade', () => {
  it('is the Flesch-Kincaid formula', () => {
    // 6 words, 1 sentence, 6 syllables.
    expect(gradeOf('The cat sat on the mat.', none)).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10)
  })

  it('is higher for long words in a long sentence', () => {
    const plain = 'Move a little, often. Call us if you get worse.'
    const learned =
      'Individuals experiencing persistent musculoskeletal discomfort should immediately contact an appropriate clinician.'
    expect(gradeOf(plain, none)).toBeLessThan(3)
    expect(gradeOf(learned, none)).toBeGreaterThan(15)
  })

  it('counts a known word as two syllables, however it is written', () => {
    const text = 'Take Acetaminophen with care.'
    expect(gradeOf(text, none) - gradeOf(text, { knownWords: ['acetaminophen'] })).toBeCloseTo((11.8 * 4) / 4, 10)
  })

  it('of no words is nothing', () => {
    expect(gradeOf('', none)).toBe(0)
    expect(gradeOf(' – … ', none)).toBe(0)
  })
})

describe('syllables in Spanish', () => {
  it.each([
    [1, 'que y hay muy pie bien dos buey'],
    [2, 'guía ayer país río aún pierna ahí agua vuelva dolor mayo'],
    [3, 'espalda ahora caliente médico cuidado orina'],
    [4, 'emergencias enfermedad empeora'],
    [5, 'ibuprofeno paracetamol'],
  ])('counts %i', (count, words) => {
    expect(words.split(' ').map((word) => [word, spanishSyllablesIn(word)])).toEqual(
      words.split(' ').map((word) => [word, count]),
    )
  })

  it('takes about one for each digit', () => {
    expect(spanishSyllablesIn('1,000')).toBe(4)
  })
})

describe('ease in Spanish', () => {
  it('is the formula of Szigriszt-Pazos', () => {
    // 5 words, 1 sentence, 8 syllables.
    expect(spanishEaseOf('Me duele la espalda hoy.')).toBeCloseTo(206.835 - (62.3 * 8) / 5 - 5, 10)
  })

  it('is lower for long words in a long sentence', () => {
    const learned =
      'Las manifestaciones neurológicas progresivas requieren inmediatamente una valoración multidisciplinaria especializada.'
    expect(spanishEaseOf('Camine un poco. Si va peor, nos llama.')).toBeGreaterThan(80)
    expect(spanishEaseOf(learned)).toBeLessThan(20)
  })

  it('of no words is the easiest', () => {
    expect(spanishEaseOf(' – ')).toBe(100)
  })
})
