import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '@/lib/content/handouts/blocks'
import { givenByItself, library } from '@/lib/content/handouts/library'
import { readText, typedText } from '@/lib/handouts/blocks'
import { locales } from '@/lib/intake/questionnaire'

const words = {
  pictures: { sun: '![A sun.](picture:sun "Start")' },
  exercises: { hop: '### Hop\n\n1. Hop.' },
  help: '## Help\n\nCall.',
}
const read = (text: string) => readText(text, words)
const own = { ...words, own: ['own-ab-4x3'] }
const question = (...lines: readonly string[]) => ['[[question]]', ...lines, '[[end]]'].join('\n')
const whole = question('What now?', '+ I go.', '~ I call.', '- I wait.', '= Go now.')

describe('readText', () => {
  it('puts pictures, exercises and the box where the text asks for them', () => {
    const text = 'Main.\n\n[[picture: sun]] [[picture: sun]]\n\n[[exercise: hop]]\n\n[[help]]\n\nLast.'
    const { body, problems } = read(text)
    expect(problems).toEqual([])
    expect(body).toBe(
      `Main.\n\n${words.pictures.sun} ${words.pictures.sun}\n\n${words.exercises.hop}\n\n${words.help}\n\nLast.`,
    )
  })

  it('ends with the box where the text does not place it', () => {
    expect(read('Main.').body).toBe(`Main.\n\n${words.help}`)
    expect(read('Main.\n\n## Help\n\nRest.').body).toBe(`Main.\n\n## Help\n\nRest.\n\n${words.help}`)
    expect(read(`Main.\n\n${words.help}`)).toMatchObject({ body: `Main.\n\n${words.help}`, problems: [] })
  })

  it('shows the clinic’s own pictures with the words of the text, and typed again they are the same', () => {
    expect(readText('![](picture:own-ab-4x3)', own).problems).toMatchObject([{ kind: 'picture-without-words' }])
    const text = '![A door](picture:own-ab-4x3 "Ring")\n\n[[decoration: own-ab-4x3]]\n\n[[help]]'
    const { body, problems } = readText(text, own)
    expect(problems).toEqual([])
    expect(body).toContain('![A door](picture:own-ab-4x3 "Ring")\n\n![](picture:own-ab-4x3)')
    expect(typedText({ body, teachBack: null }, own)).toBe(text)
  })

  it('takes the question out of the text, and numbers its answers', () => {
    const { body, teachBack, problems } = read(`Main.\n\n${whole}\n\nLast.`)
    expect(problems).toEqual([])
    expect(body).toBe(`Main.\n\nLast.\n\n${words.help}`)
    expect(teachBack).toEqual({
      ask: 'What now?',
      answers: [
        { id: 'answer-1', words: 'I go.', verdict: 'right' },
        { id: 'answer-2', words: 'I call.', verdict: 'close' },
        { id: 'answer-3', words: 'I wait.', verdict: 'worrying' },
      ],
      model: 'Go now.',
    })
  })

  it.each<[text: string, ...problems: readonly (readonly [line: number, kind: string, what: string])[]]>([
    ['', [1, 'no-text', '']],
    [' \n\t\n', [1, 'no-text', '']],
    ['x\n[[picture: moon]]', [2, 'unknown-picture', 'moon']],
    ['x\n[[picture]]', [2, 'unknown-picture', '[[picture]]']],
    ['[[exercise: __proto__]]\nx', [1, 'unknown-exercise', '__proto__']],
    ['[[video: sun]]\nx', [1, 'unknown-block', 'sun']],
    ['see [[exercise: hop]] now', [1, 'block-not-alone', '[[exercise: hop]]']],
    ['# Title\nx', [1, 'heading-too-high', '# Title']],
    ['x\n## Help\n\nRest.', [2, 'help-not-whole', '## Help']],
    ['x\n### help', [2, 'help-not-whole', '### help']],
    ['x <b>y</b>', [1, 'raw-html', '<b>']],
    ['x <!-- y -->', [1, 'raw-html', '<!--']],
    ['![x](https://elsewhere.example/x.png)', [1, 'picture-from-elsewhere', 'https://elsewhere.example/x.png']],
    ['![ ](picture:sun)', [1, 'picture-without-words', 'picture:sun']],
    ['![](picture:own-cd-4x3)', [1, 'unknown-picture', 'own-cd-4x3']],
    ['![x](picture:own-cd-4x3)', [1, 'unknown-picture', 'own-cd-4x3']],
    ['x\n[[decoration: own-cd-4x3]]', [2, 'unknown-picture', 'own-cd-4x3']],
    ['x\n[[decoration: __proto__]]', [2, 'unknown-picture', '__proto__']],
    [`x\n${whole}\n${whole}`, [9, 'second-question', '']],
    ['x\n[[question]]\nWhat?\n+ a\n- b\n= c', [2, 'question-open', '']],
    [`x\n${question('+ a', '- b', '= c')}`, [2, 'question-without-ask', '']],
    [`x\n${question('What?', '+ a', '= c')}`, [2, 'question-few-answers', '']],
    [`x\n${question('What?', '- a', '- b', '= c')}`, [2, 'question-without-right', '']],
    [`x\n${question('What?', '+ a', '- b')}`, [2, 'question-without-model', '']],
    [`x\n${question('What?', '+ a', 'stray', '- b', '= c')}`, [5, 'question-line', 'stray']],
    [`## x\n${question('What?', '+ a', '- b', '= c', '> y')}`, [7, 'question-told-nowhere', 'y']],
    [`x\n${question('What?', ...Array.from({ length: 9 }, () => '+ a'), '= c')}`, [2, 'question-many-answers', '']],
  ])('%j says what is to be mended, and where', (text, ...problems) => {
    expect(read(text).problems.map(({ line, kind, what }) => [line, kind, what])).toEqual(problems)
  })

  it.each([
    ['the heading above it', '## One\n\nText.\n\n## *Two*\n\nText.', [], 'Two'],
    ['the exercise above it', '## One\n\n[[exercise: hop]]', [], 'Hop'],
    ['a heading that it names', '## One\n\nText.\n\n## Two', ['> One'], 'One'],
    ['a paragraph that it names', '## One\n\n**Do not** stay\nin bed.', ['> Do not stay in bed'], 'Do not stay in bed'],
    ['a point that it names', '## One\n\n1. Walk.\n2. Rest.', ['>Rest.'], 'Rest.'],
    ['the whole text where it says so', '## One\n\nText.', ['>'], undefined],
    ['the whole text where nothing stands above it', 'Text.', [], undefined],
  ])('leads from the question to %s', (_, text, more, toldIn) => {
    const { teachBack } = read(`${text}\n\n${question('What?', '+ a', '- b', '= c', ...more)}\n\n## Below\n\nText.`)
    expect([teachBack?.ask, teachBack?.toldIn]).toEqual(['What?', toldIn])
  })

  it('stands any text, and finds no question where none was begun', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { body, teachBack } = read(text)
        expect(body.includes(words.help)).toBe(true)
        if (!/\[\[\s*question/i.test(text)) expect(teachBack).toBeNull()
      }),
    )
  })
})

describe('typedText', () => {
  const adaptable = library.filter(({ handout }) => !givenByItself.includes(handout))
  const copies = adaptable.flatMap((entry) =>
    locales.map((locale) => [entry.handout, locale, entry.words[locale]] as const),
  )

  it.each(copies)('%s in %s is typed so that it is read as it was published', (_, locale, { body, teachBack }) => {
    const blocks = blocksOf(locale)
    const text = typedText({ body, teachBack }, blocks)
    const again = readText(text, blocks)
    expect(again.problems).toEqual([])
    expect(again.body).toBe(body.replace(/\n{3,}/g, '\n\n').trim())
    expect(again.teachBack?.answers.map(({ words: said, verdict }) => [said, verdict])).toEqual(
      teachBack.answers.map(({ words: said, verdict }) => [said, verdict]),
    )
    expect(again.teachBack?.toldIn).toBe(teachBack.toldIn)
    expect(typedText(again, blocks)).toBe(text)
  })
})
