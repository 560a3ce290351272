import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { PickRow } from '@/components/ui/pick-row'
import { TextLink } from '@/components/ui/text-link'
import { TextInput } from '@/components/ui/text-input'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'
import type { CaseView } from '@/lib/cases/case-view'
import { ShownReasons } from './shown-reasons'

export type Choice = CaseView['library'][number]

interface HandoutChoiceProps {
  readonly choice: Choice
  /** What the patient reads. */
  readonly locale: Locale
  /** Where it is shown as the patient would see it. */
  readonly previewAt: string
  readonly isTicked: boolean
  /** What was ticked is shown all the same. */
  readonly isHidden: boolean
  /** Of a long list beside much else: what can be said of one is drawn once it is ticked. */
  readonly isLean: boolean
  readonly kept: KeptProps
}

/** As the form was sent, where it came back. */
interface KeptProps {
  /** What was left ticked to go with it; null before anything was sent. */
  readonly goesWith: readonly string[] | null
  readonly line: string
  readonly lineError: string | undefined
}

/** One handout to tick: why it is worth sending, what speaks against it, and a look at it in a tab of its own. */
export function HandoutChoice({ choice, locale, previewAt, isTicked, isHidden, isLean, kept }: HandoutChoiceProps) {
  const t = useTranslations('case.choices')
  const format = useFormatter()
  const { id, title, about, suggestedBecause, cautions, languages, isStarred, isOften } = choice
  const { isDrawn, input } = useDrawn(!isLean || isTicked)
  return (
    <li
      data-caution={cautions.length > 0 || undefined}
      className={`items-start gap-x-2 max-sm:**:[.pick-row]:py-1.5 ${isHidden ? 'hidden has-[[name=handouts]:checked]:flex' : 'flex'}`}
    >
      <div className="min-w-0 flex-1">
        <PickRow
          type="checkbox"
          id={`assign-${id}`}
          name="handouts"
          value={id}
          label={title}
          defaultChecked={isTicked}
          input={input}
          hint={
            <>
              {isStarred ? <span className="block">{t('starred')}</span> : null}
              {isOften ? <span className="block">{t('often')}</span> : null}
              {suggestedBecause ? (
                // A long reason would fill a phone: all of it is read once its row is ticked.
                <span className="max-sm:line-clamp-2 max-sm:in-[li:has([name=handouts]:checked)]:line-clamp-none">
                  {t('suggested', { reason: suggestedBecause })}
                </span>
              ) : (
                // Whoever stars or sends it often knows what it is.
                <span className={isStarred || isOften ? 'max-sm:hidden' : undefined}>{about}</span>
              )}
              {languages.includes(locale) ? null : (
                <span className="block">
                  {t('otherLanguage', { languages: format.list(languages.map(englishName)) })}
                </span>
              )}
              {cautions.map((reason) => (
                <strong key={reason} className="block text-ink">
                  {t('think', { reason })}
                </strong>
              ))}
            </>
          }
        />
        <ShownReasons name={`shown-${id}`} reasons={cautions} />
        {isDrawn ? <WhereTicked {...{ choice, locale, kept }} /> : null}
      </div>
      <TextLink href={previewAt} target="_blank" className="flex min-h-(--target) items-center text-small">
        <span>{t.rich('preview', { title, hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden> })}</span>
      </TextLink>
    </li>
  )
}

/** From its first tick on. */
function useDrawn(isAtOnce: boolean) {
  const ref = useRef<HTMLInputElement>(null)
  const [isDrawn, setDrawn] = useState(isAtOnce)
  // What was ticked before the page was alive has told nobody.
  useEffect(() => {
    if (ref.current?.checked) setDrawn(true)
  }, [])
  const onChange = () => {
    setDrawn(true)
  }
  return { isDrawn, input: { ref, onChange } }
}

/** What else can be said of it once it is ticked. */
function WhereTicked({
  choice: { id, title, goesWith },
  locale,
  kept,
}: Pick<HandoutChoiceProps, 'choice' | 'locale' | 'kept'>) {
  const t = useTranslations('case.choices')
  const format = useFormatter()
  const labelOf = (other: Choice['goesWith'][number]) =>
    other.languages.includes(locale)
      ? t('goesWith', { title: other.title })
      : t('goesWithIn', { title: other.title, languages: format.list(other.languages.map(englishName)) })
  return (
    <div className="ms-8 hidden in-[li:has([name=handouts]:checked)]:block">
      {goesWith.map((other) => (
        <PickRow
          key={other.id}
          type="checkbox"
          id={`assign-with-${id}-${other.id}`}
          name={`with-${id}`}
          value={other.id}
          label={labelOf(other)}
          defaultChecked={kept.goesWith === null || kept.goesWith.includes(other.id)}
        />
      ))}
      <Disclosure summary={t('line')} open={kept.line !== '' || kept.lineError !== undefined}>
        <TextInput
          id={`assign-line-${id}`}
          name={`line-${id}`}
          label={t('lineOf', { title })}
          labelHidden
          hint={t('lineHint')}
          error={kept.lineError}
          maxLength={500}
          defaultValue={kept.line}
        />
      </Disclosure>
    </div>
  )
}
