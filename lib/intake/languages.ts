interface Language {
  /** Which way it is read. */
  readonly direction: 'ltr' | 'rtl'
}

/**
 * The languages Keel speaks to patients. Clinicians are spoken to in the first. A language is its line here and its
 * folders of words; everything else follows.
 */
export const languages = {
  en: { direction: 'ltr' },
  es: { direction: 'ltr' },
} as const satisfies Readonly<Record<string, Language>>
