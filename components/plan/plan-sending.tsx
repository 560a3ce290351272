import { useTranslations } from 'next-intl'
import { SendWhen } from '@/components/case/send-when'
import { ThinkFirst } from '@/components/case/think-first'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'

interface PlanSendingProps {
  readonly cautions: readonly string[]
  readonly locale: Locale
  /** What they may read, where no form says it. */
  readonly languages: readonly Locale[]
  readonly errorOf: (field: string) => string | undefined
  readonly typed: (field: string) => string
}

/** What speaks against it, in which language, with which line, and when. */
export function PlanSending({ cautions, locale, languages, errorOf, typed }: PlanSendingProps) {
  const t = useTranslations('planning')
  const c = useTranslations('case')
  return (
    <>
      <ThinkFirst id="thoughtOf" cautions={cautions} error={errorOf('thoughtOf')} />
      {languages.length > 1 ? (
        <Select
          id="locale"
          name="locale"
          label={c('choices.language')}
          error={errorOf('locale')}
          defaultValue={typed('locale') || locale}
          options={languages.map((value) => ({ value, label: englishName(value) }))}
        />
      ) : null}
      <Textarea
        id="personalLine"
        name="personalLine"
        label={c('personalLine')}
        hint={t('lineHint')}
        rows={2}
        error={errorOf('personalLine')}
        defaultValue={typed('personalLine')}
      />
      <SendWhen {...{ errorOf, typed }} />
    </>
  )
}
