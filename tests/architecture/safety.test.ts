import { describe, expect, it } from 'vitest'
import { isThere, textOf } from './files'

const log = textOf('docs/clinical/safety.md')
const hazards = log
  .split(/^### /m)
  .slice(1)
  .map((text) => ({ name: text.split('\n')[0] ?? '', text }))

const evidenceIn = (text: string) =>
  [...text.matchAll(/^ {2}- `(tests\/[^`]+)`: “(.+)”$/gm)].map(([, file = '', title = '']) => ({ file, title }))

const severities = ['Minor', 'Significant', 'Considerable', 'Major', 'Catastrophic']
/** The table on the page: likelihood → risk by severity. */
const matrix = new Map(
  [...log.matchAll(/^\| (Very high|High|Medium|Low|Very low) +\|(.+)\|$/gm)].map(([, likelihood = '', cells = '']) => [
    likelihood,
    cells.split('|').map(Number),
  ]),
)
const rated = (text: string) =>
  [...text.matchAll(/^- Risk (?:before|left): ([A-Z]\w+) × ([A-Z][\w ]+) = (\d)/gm)].map(
    ([, severity = '', likelihood = '', risk = '']) => ({ severity, likelihood, risk: Number(risk) }),
  )

const titlesIn = (file: string) =>
  [...textOf(file).matchAll(/\b(?:it|test)(?:\.\w+\([^\n]*\))?\(\s*(['"`])((?:(?!\1).)+)\1/g)].map(
    ([, , title]) => title,
  )

describe('the hazard log', () => {
  it('numbers its hazards one after the other', () => {
    expect(hazards.map(({ name }) => name.slice(0, 3))).toEqual(
      hazards.map((_, at) => `H${String(at + 1).padStart(2, '0')}`),
    )
    expect(hazards.length).toBeGreaterThanOrEqual(18)
  })

  it('says that no clinician has signed off', () => {
    expect(log).toMatch(/no clinician has signed off/i)
  })

  describe.each(hazards)('$name', ({ text }) => {
    it('has a cause, an effect, controls and an owner', () => {
      for (const part of ['Cause: ', 'Effect: ', 'Controls:\n', 'Owner: ']) expect(text).toContain(`- ${part}`)
    })

    it('is rated before and after as the table says, and its controls do not make it worse', () => {
      const [before, left, ...more] = rated(text)
      expect(more).toEqual([])
      for (const rating of [before, left]) {
        expect(matrix.get(rating?.likelihood ?? '')?.[severities.indexOf(rating?.severity ?? '')]).toBe(rating?.risk)
      }
      expect(left?.risk).toBeLessThanOrEqual(before?.risk ?? 0)
    })

    it('names tests that exist', () => {
      const evidence = evidenceIn(text)
      expect(evidence.length).toBeGreaterThan(0)
      for (const { file, title } of evidence) {
        expect(isThere(file), file).toBe(true)
        expect(titlesIn(file), file).toContain(title)
      }
    })
  })
})
