import { useTranslations } from 'next-intl'
import { RuleBody } from './rule-body'

interface RaisedProps {
  readonly raised: {
    readonly version: number
    /** The rule of then, where it was another one than today. */
    readonly was: { readonly label: string; readonly body: string } | null
  }
}

const placeOfThen = 'then'

/** By which version of the rules the flag was raised that this page was opened from, and whether it is still the same. */
export function RaisedBy({ raised: { version, was } }: RaisedProps) {
  const t = useTranslations('rule')
  return (
    <p className="mb-4 max-w-prose border-s-4 border-edge bg-sunk px-4 py-2">
      {t('raisedBy', { version })} {was === null ? t('same') : t('changed')}{' '}
      {was === null ? null : <a href={`#${placeOfThen}`}>{t('toThen')}</a>}
    </p>
  )
}

/** The rule as the flag was raised by it. */
export function RuleThen({ raised: { version, was } }: RaisedProps) {
  const t = useTranslations('rule')
  if (was === null) return null
  return (
    <section aria-labelledby={placeOfThen} className="mt-8">
      <h2 id={placeOfThen} className="mb-2 text-heading font-semibold">
        {t('then', { label: was.label, version })}
      </h2>
      <RuleBody body={was.body} />
    </section>
  )
}
