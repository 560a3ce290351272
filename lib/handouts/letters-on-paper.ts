/**
 * What a leaflet's fonts can draw, as spans of code points: a font is a file, and a file a language or a few. Beside the
 * first of them stands what a name or a quoted line is likely to hold; a test reads the fonts and says where this is not so.
 */
const spans = {
  latin:
    '20-7e a0-ff 131 152-153 2bb-2bc 2c6 2da 2dc 300-301 303-304 308-309 323 329 2009 200b 2013-2014 2018-201a 201c-201e 2022 2026 2032-2033 2039-203a 2044 20ac 2122 2191 2193 2212 2215 feff',
  'latin-ext':
    '100-130 132-151 154-181 186 18a 18d-190 192-194 196-197 19a-19b 19e 1a0-1a1 1af-1b1 1b7 1bf-1c3 1cd-1dd 1e2-1e7 1ea-1eb 1ee-1f0 1f4-1f5 1f7-201 204-205 208-209 20c-20d 218-220 222-223 226-227 237 2b0-2b4 2b7-2b9 2bc-2c1 2c7-2cc 2d0-2d7 2dd-2de 1e02-1e03 1e06-1e07 1e0a-1e11 1e16-1e17 1e1e-1e2b 1e32-1e3b 1e3e-1e49 1e52-1e53 1e56-1e63 1e66-1e67 1e6a-1e6f 1e72-1e73 1e7e-1e85 1e8e-1e97 1e9e-1e9f 1ef2-1ef9 2020 20a1 20a3-20a4 20a6-20a7 20a9 20ab 20ae 20b1-20b2 20b4-20b5 20b8-20ba 20bd 2113',
  vietnamese: '102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 1ea0-1ef9 20ab',
  greek: '374-375 37a 37e 384-38a 38c 38e-3a1 3a3-3d1 3d5 3d7 3d9 3db 3dd 3e1',
  'greek-ext':
    '1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe',
  cyrillic: '400-45f 490-491 4b0-4b1 2116',
  'cyrillic-ext':
    '462-463 472-475 492-493 496-49b 4a0-4a3 4aa-4ab 4ae-4af 4b2-4b3 4b6-4b7 4ba-4bb 4c0-4c4 4c7-4c8 4cf-4d1 4d4-4d9 4e2-4e3 4e6-4e9 4ee-4ef 4f2-4f3 4f6-4f7 20b4',
} as const

export type LetterPart = keyof typeof spans

const rangesOf = (said: string) =>
  said.split(' ').map((span) => {
    const [from = '', to = from] = span.split('-')
    return [parseInt(from, 16), parseInt(to, 16)] as const
  })

const known = Object.entries(spans).map(([part, said]) => ({ part: part as LetterPart, ranges: rangesOf(said) }))

/** Which font draws a letter; none where no font does. */
export const partOf = (letter: string): LetterPart | null => {
  const code = letter.codePointAt(0) ?? 0
  return known.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))?.part ?? null
}

/** A letter and its accent as one, without what joins and colors signs and is not seen itself. */
export const asLetters = (text: string): string =>
  text.normalize('NFC').replace(/[\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe00-\ufe0f]/g, '')

/** The letters and signs of a text that paper cannot show, each once. */
export const notOnPaper = (text: string): readonly string[] => [
  ...new Set(Array.from(asLetters(text)).filter((letter) => !/\s/.test(letter) && partOf(letter) === null)),
]
