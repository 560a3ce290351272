/** In which text of a case a template is offered. */
export const templateKinds = ['note', 'call', 'closing'] as const
export type TemplateKind = (typeof templateKinds)[number]

/** In characters. */
export const longestName = 60
export const mostWords = 1500

/** What a template may leave open. Each is filled in from the case, when somebody puts the template into a text. */
export const placeholders = [
  'patient',
  'age',
  'complaint',
  'tier',
  'flags',
  'pain',
  'summary',
  'today',
  'clinician',
] as const
export type Placeholder = (typeof placeholders)[number]

const open = /\{([^{}]*)\}/g

const isPlaceholder = (name: string): name is Placeholder => placeholders.some((each) => each === name)

/** The first that nobody could fill in, as it was typed; null where there is none. */
export const unknownPlaceholder = (words: string): string | null =>
  [...words.matchAll(open)].find(([, name = '']) => !isPlaceholder(name))?.[0] ?? null

/** In one pass: what a patient typed may look like a placeholder, and stays what they typed. */
export const filledIn = (words: string, values: Readonly<Record<Placeholder, string>>): string =>
  words.replace(open, (typed, name: string) => (isPlaceholder(name) ? values[name] : typed))
