/** What people write in free text, and what must come back as it was typed. */
export const keptWords: readonly (readonly [string, string])[] = [
  ['emoji', 'Better 👩🏽‍⚕️🙂'],
  ['text from right to left', 'الظهر يؤلمني جدا'],
  ['marks of direction', 'abc \u200fאבג\u200e'],
  ['HTML', '<script>alert("1")</script> & <b>'],
  ['quotes and SQL', `'; DROP TABLE patient; -- " \\ $1`],
  ['accents put together from parts', 'Zoe\u0308'],
  ['lines and tabs', 'one\ntwo\tthree'],
  ['the name of a prototype', '__proto__'],
]

/** What no one can have meant, in any field of free text. */
export const badWords: readonly (readonly [string, unknown])[] = [
  ['10,000 characters', 'x'.repeat(10_000)],
  ['NUL', 'a\0b'],
  ['a control character', 'a\u001b[31mb'],
  ['a later control character', 'a\u0085b'],
  ['half of a character', 'a\ud83d'],
  ['the other half', '\ude42b'],
  ['a number', 7],
  ['a list', ['words']],
  ['an object', { toString: 'words' }],
  ['null', null],
  ['something deep', JSON.parse('['.repeat(2000) + ']'.repeat(2000))],
]

const turning = new Set(['marks of direction', 'lines and tabs'])

/** The same of what something is called, which stands in a line among other words. */
export const keptNames = keptWords.filter(([what]) => !turning.has(what))
export const badNames = [...badWords, ...keptWords.filter(([what]) => turning.has(what))]
