interface Language {
  /** Which way it is read. */
  readonly direction: 'ltr' | 'rtl'
  /** Whose rules of spelling tell how hard a text is to read; without, nothing does. */
  readonly spelling?: 'english' | 'spanish'
}

/**
 * The languages Keel speaks to patients. Clinicians are spoken to in the first. A language is its line here and its
 * folders of words; everything else follows.
 */
export const languages = {
  en: { direction: 'ltr', spelling: 'english' },
  es: { direction: 'ltr', spelling: 'spanish' },
} as const satisfies Readonly<Record<string, Language>>
