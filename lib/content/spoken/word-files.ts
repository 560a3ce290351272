/** Clinicians are spoken to in English alone. */
const ofEnglishAlone = ['lib/content/messages/en/clinic.json']

const englishPart = /\/en(?=\/|\.ts$)/

/** The file of another language that says what this one says in English. */
export const inLanguage = (file: string, locale: string): string => file.replace(englishPart, `/${locale}`)

/** Every file of English words that another language needs one beside. */
export const wordFiles = (files: readonly string[]): readonly string[] =>
  files.filter((file) => englishPart.test(file) && !ofEnglishAlone.includes(file))
