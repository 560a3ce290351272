/** What the page is made of, in its order; each has a table and a file of its own. */
export const sections = [
  'intakes',
  'first-look',
  'contact',
  'tries',
  'returns',
  'codes',
  'hospital',
  'flags',
  'drop-off',
  'handouts',
  'routine',
] as const
export type Section = (typeof sections)[number]
