// keel_plain (prisma/migrations) has the same lists: what the database keeps and what is asked for are read alike.

/** Accents, vowel points and signs that cannot be seen: a word goes on over them. */
const unseen =
  /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u115f\u1160\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]+/gu

/** Apostrophes, hyphens, points and spaces of every kind: a word ends there. */
const between =
  /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u0374\u0375\u037e\u0387\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u1400\u1680\u1806\u2000-\u200a\u2010-\u2029\u202f-\u205f\u20a0-\u20cf\u2100-\u2bff\u2e00-\u2e7f\u3000-\u303f\u30a0\u30fb\ua78b\ua78c\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uff0f\ufff0-\uffff]+/u

/** Letters that no accent can be taken off of. */
const asIn: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't', ĸ: 'k', ς: 'σ' },
}
const special = new RegExp(`[${Object.keys(asIn).join('')}]`, 'g')

/** The words of a name or a number in small letters without accents: "O’Brien-López" is o, brien and lopez. */
export const plainWords = (text: string): readonly string[] =>
  text
    .replace(/\p{Cs}/gu, ' ')
    .normalize('NFKD')
    .replace(unseen, '')
    .toLowerCase()
    .replace(special, (letter) => asIn[letter] ?? letter)
    .split(between)
    .filter(Boolean)
