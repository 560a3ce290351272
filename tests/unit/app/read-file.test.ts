import { describe, expect, it } from 'vitest'
import { rowsOf } from '@/app/(clinic)/patients/import/read-file'

const cellsOf = (text: string) => {
  const rows = rowsOf(text)
  return rows && !('line' in rows) ? rows.map(({ line, cells }) => [line, ...cells]) : rows
}

describe('a sheet', () => {
  it('is read with the cells that quotes hold together, and the quotes and line breaks in them', () => {
    const text = 'number,name,note\nA1,"Rivera, Ana","two\nlines"\n\nA2,"Bob ""B"" Smith",\n'
    expect(cellsOf(text)).toEqual([
      [1, 'number', 'name', 'note'],
      [3, 'A1', 'Rivera, Ana', 'two\nlines'],
      [5, 'A2', 'Bob "B" Smith', ''],
    ])
  })

  it.each([
    [',', 'Robert "Bob"'],
    ['\t', 'O"Neil'],
    [';', '"Bob" Robert'],
    [',', '5\' 11"'],
  ])('is read with a stray quote of one line, cells by %j: %s', (sign, typed) => {
    const lines = [
      ['number', 'name', 'family'],
      ['A1', typed, 'Smith'],
      ['A2', '"Ana"', 'Rivera'],
    ]
    expect(cellsOf(lines.map((cells) => cells.join(sign)).join('\r\n'))).toEqual([
      [1, 'number', 'name', 'family'],
      [2, 'A1', typed, 'Smith'],
      [3, 'A2', 'Ana', 'Rivera'],
    ])
  })

  it.each([
    ['a quote that does not end', 'a,b\nA1,x\nA2,"Bob\nA3,y\n', 3],
    ['a quote that swallows the next line', 'a,b,c\nA1,x,y\nA2,"Bob,y\nA3,"Eve",y\n', 3],
    ['a quote that moves the cells of its line', 'a,b,c\nA1,x,y\nA2, "Rivera, Ana",y\n', 3],
    ['a stray one before one that does not end', 'a,b\nA1,O"Neil\nA2,"Bob\n', 3],
  ])('names the line of %s', (_what, text, line) => {
    expect(rowsOf(text)).toEqual({ line })
  })

  it('is none where it is a file of another kind', () => {
    expect(rowsOf('PK\0\0')).toBeNull()
  })
})
