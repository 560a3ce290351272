import { expect, test } from 'vitest'
import { plainWords } from '@/lib/patients/plain-words'

test.each([
  ['Lucía', ['lucia']],
  ['Jose\u0301', ['jose']],
  ['Żywiałowska', ['zywialowska']],
  ['Ødegård', ['odegard']],
  ['Groß', ['gross']],
  ['GROẞ', ['gross']],
  ['Nguyễn', ['nguyen']],
  ['İnan Işık', ['inan', 'isik']],
  ['O’Brien', ['o', 'brien']],
  ['O\u02bcBrien', ['o', 'brien']],
  ['O\u00b4Brien', ['o', 'brien']],
  ['Smith\u2010Jones', ['smith', 'jones']],
  ['Smith\u2212Jones', ['smith', 'jones']],
  ['Smith\u00adJones', ['smithjones']],
  ['Rivera, Alex', ['rivera', 'alex']],
  ['H-2042/7', ['h', '2042', '7']],
  ['می\u200cخواهم', ['میخواهم']],
  ['ΝΊΚΟΣ', ['νικοσ']],
  ['Ёлкин', ['елкин']],
  ['\u200eשָׁלוֹם\u200f', ['שלום']],
  ['ＫＯＷＡＬＳＫＩ', ['kowalski']],
  ['%_\\', []],
] as const)('%s is %j', (text, words) => {
  expect(plainWords(text)).toEqual(words)
})
