import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { TeachBack } from '@/lib/handouts/handout'
import type { Locale } from '@/lib/intake/questionnaire'

interface TeachBackPreviewProps {
  readonly teachBack: TeachBack
  readonly lang: Locale
}

/** For staff: what the patient is asked after reading, and what each answer says. */
export function TeachBackPreview({ teachBack, lang }: TeachBackPreviewProps) {
  const t = useTranslations('handouts.question')
  const inItsLanguage = (words: ReactNode) => <span lang={lang}>{words}</span>
  return (
    <section aria-labelledby="teach-back" data-print="no" className="mt-8 max-w-[36em] border-t border-rule pt-3">
      <h2 id="teach-back" className="mb-2 text-heading font-semibold">
        {t('title')}
      </h2>
      <p lang={lang} className="font-semibold">
        {teachBack.ask}
      </p>
      <ul className="my-2 list-disc ps-5">
        {teachBack.answers.map(({ id, words, verdict }) => (
          <li key={id}>
            {inItsLanguage(words)} <span className="text-muted">({t(`verdict.${verdict}`)})</span>
          </li>
        ))}
      </ul>
      <p>{t.rich('model', { model: teachBack.model, words: inItsLanguage })}</p>
      <p>{teachBack.toldIn ? t.rich('toldIn', { part: teachBack.toldIn, words: inItsLanguage }) : t('toldInWhole')}</p>
    </section>
  )
}
