import { describe, expect, it } from 'vitest'
import { isThere, textOf } from './files'

/** A row each: the threat, what stands against it, and what shows that it does. */
const threats = (textOf('docs/security.md').split('## Threats')[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => /^\| [A-Z]/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | +\|$/g, '').trim()))
  .map(([threat = '', against = '', shown = '']) => ({ threat, against, shown }))

const inCode = (text: string) => [...text.matchAll(/`([a-z]+\/[^`\s]+)`/g)].map(([, path = '']) => path)
const linked = (text: string) => [...text.matchAll(/\]\(([^)#]+)/g)].map(([, path = '']) => `docs/${path}`)

describe('the threats and controls', () => {
  it('are all read', () => {
    expect(threats.length).toBeGreaterThan(30)
  })

  it.each(threats)('$threat: names a test and decisions that exist', ({ against, shown }) => {
    const tests = inCode(shown).filter((path) => path.startsWith('tests/'))
    expect(tests.length).toBeGreaterThan(0)
    expect([...inCode(shown), ...linked(against)].filter((path) => !isThere(path))).toEqual([])
  })
})
