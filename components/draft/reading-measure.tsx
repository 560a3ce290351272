import { useTranslations } from 'next-intl'
import type { HardSentence, Reading } from '@/lib/handouts/hard-to-read'

/** How hard the text is, and which of its sentences make it so. */
export function ReadingMeasure({ reading }: { readonly reading: Reading }) {
  const t = useTranslations('writing')
  const { measure, minutes, hardest } = reading
  const isGradeHigh = measure?.kind === 'grade' && measure.value > 6
  const isEaseLow = measure?.kind === 'ease' && measure.value < 65
  return (
    <section className="text-small">
      <p className="font-semibold">
        {measure ? t(`measure.${measure.kind}`, { value: measure.value, minutes }) : t('measure.none', { minutes })}
        {isGradeHigh ? ` ${t('gradeHigh')}` : ''}
        {isEaseLow ? ` ${t('easeLow')}` : ''}
      </p>
      {hardest.length > 0 ? (
        <>
          <h3 className="mt-1 font-semibold">{t('hardest')}</h3>
          <ul className="list-disc ps-5">
            {hardest.map((each) => (
              <HardLine key={each.sentence} {...each} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function HardLine({ sentence, words, hard }: HardSentence) {
  const t = useTranslations('writing')
  return (
    <li className="wrap-anywhere">
      {sentence} <span className="text-muted">({[t('long', { words }), ...hard].join(', ')})</span>
    </li>
  )
}
