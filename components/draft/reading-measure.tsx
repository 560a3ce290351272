import { useTranslations } from 'next-intl'
import type { HardSentence, Reading } from '@/lib/handouts/hard-to-read'
import type { Place } from '@/lib/handouts/places-in-text'

interface ReadingMeasureProps {
  readonly reading: Reading
  /** Of each of its hardest sentences, where it was typed. */
  readonly places: readonly (Place | null)[]
  /** Leads to it in the text. */
  readonly onPlace: (place: Place) => void
}

const listedAtMost = 12

/** How hard the text is, and which of its sentences make it so. */
export function ReadingMeasure({ reading, places, onPlace }: ReadingMeasureProps) {
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
          <h3 id="hardest" className="mt-1 font-semibold">
            {t('hardest', { count: hardest.length })}
          </h3>
          <p data-script="needed" className="text-muted">
            {t('hardestMarked')}
          </p>
          <ul aria-labelledby="hardest" className="list-disc ps-5">
            {hardest.slice(0, listedAtMost).map((each, index) => (
              <HardLine key={index} {...each} place={places[index] ?? null} onPlace={onPlace} />
            ))}
          </ul>
          {hardest.length > listedAtMost ? <p>{t('moreHard', { count: hardest.length - listedAtMost })}</p> : null}
        </>
      ) : null}
    </section>
  )
}

interface HardLineProps extends HardSentence, Pick<ReadingMeasureProps, 'onPlace'> {
  readonly place: Place | null
}

function HardLine({ sentence, words, hard, place, onPlace }: HardLineProps) {
  const t = useTranslations('writing')
  return (
    <li className="wrap-anywhere">
      {place ? (
        <button
          type="button"
          onClick={() => {
            onPlace(place)
          }}
          className="min-h-(--target) cursor-pointer text-start align-top text-accent underline underline-offset-4"
        >
          {sentence}
        </button>
      ) : (
        sentence
      )}{' '}
      <span className="text-muted">({[t('long', { words }), ...hard].join(', ')})</span>
    </li>
  )
}
