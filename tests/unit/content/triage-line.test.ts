import { describe, expect, test } from 'vitest'
import { boundedLines } from '@/lib/content/bounded-lines'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { tooLong, triageLine } from '@/lib/content/triage-line'

const patient = { age: 40, sex: 'male' }
const reply = (line: unknown) => {
  const { isValid, text } = triageLine(typeof line === 'string' ? line : JSON.stringify(line))
  return { isValid, said: JSON.parse(text) as Record<string, unknown> }
}

describe('a line of cases', () => {
  test('gives the assessment', () => {
    const { isValid, said } = reply({ id: 'a', patient, answers: { 'ces-saddle': 'new' }, expect: 'passed by' })
    expect(isValid).toBe(true)
    expect(Object.keys(said)).toEqual(['id', 'tier', 'flags', 'decidedBy', 'ruleSet'])
    expect(said).toMatchObject({
      id: 'a',
      tier: 'EMERGENCY',
      decidedBy: 'ces-saddle',
      ruleSet: backPainIntake.ruleSet.fingerprint,
    })
    expect((said.flags as unknown[])[0]).toEqual({
      id: 'ces-saddle',
      tier: 'EMERGENCY',
      because: [{ item: 'ces-saddle', answer: 'new' }],
    })
  })
  test.each([
    ['', null],
    ['{"id":"a"', null],
    ['null', null],
    ['[]', null],
    ['"a"', null],
    [{ patient, answers: {} }, null],
    [{ id: { a: 1 }, patient, answers: {} }, null],
    [{ id: 7, answers: {} }, 7],
    [{ id: 'b', patient: { age: -1, sex: 'male' }, answers: {} }, 'b'],
    [{ id: 'b', patient: { age: 131, sex: 'male' }, answers: {} }, 'b'],
    [{ id: 'b', patient: { age: 40.5, sex: 'male' }, answers: {} }, 'b'],
    [{ id: 'b', patient: { age: '40', sex: 'male' }, answers: {} }, 'b'],
    [{ id: 'b', patient: { age: 40, sex: 'm' }, answers: {} }, 'b'],
    [{ id: 'b', patient }, 'b'],
    [{ id: 'b', patient, answers: { shoe: 'left' } }, 'b'],
    [{ id: 'b', patient, answers: { trauma: 'huge' } }, 'b'],
    [
      `{"id":"b","patient":{"age":40,"sex":"male"},"answers":{"trauma":${'['.repeat(99_999)}${']'.repeat(99_999)}}}`,
      'b',
    ],
  ])('that is not valid says so: %#', (line, id) => {
    const { isValid, said } = reply(line)
    expect(isValid).toBe(false)
    expect(said).toEqual({ id, error: expect.any(String) as string })
    expect(JSON.stringify(said).length).toBeLessThan(400)
  })
  test('that is too long says so', () => {
    expect(JSON.parse(tooLong(10).text)).toEqual({ id: null, error: 'The line is longer than 10 characters' })
  })
})

async function* chunked(...chunks: string[]) {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}
async function linesOf(...chunks: string[]) {
  const lines: (string | null)[] = []
  for await (const line of boundedLines(chunked(...chunks), 5)) lines.push(line)
  return lines
}

describe('lines', () => {
  test.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\nb'], ['a', 'b']],
    [
      ['a', 'b\nc', 'd'],
      ['ab', 'cd'],
    ],
    [['a\n\nb\n\n\n'], ['a', '', 'b']],
    [['123456\nok'], [null, 'ok']],
    [
      ['123', '456', '789\nok'],
      [null, 'ok'],
    ],
    [['12345\n'], ['12345']],
    [[], []],
    [['\n\n'], []],
  ])('%j', async (chunks, lines) => {
    expect(await linesOf(...chunks)).toEqual(lines)
  })
})
