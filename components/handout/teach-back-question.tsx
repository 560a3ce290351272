import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import type { Asked } from '@/lib/handouts/teach-back'
import type { Locale } from '@/lib/intake/questionnaire'
import { TeachBackForm } from './teach-back-form'
import { TeachBackReply } from './teach-back-reply'

interface TeachBackQuestionProps {
  readonly action: FormAction
  /** Which handout it is about: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  readonly asked: Asked
  readonly phone: string
  readonly lang: Locale
}

/** Asked once the handout was read; it stands above it, so that it can be read again below. */
export function TeachBackQuestion({ action, fields, asked, phone, lang }: TeachBackQuestionProps) {
  const t = useTranslations('handout.teachBack')
  const { ask, answers, reply, mayAnswerAgain } = asked
  return (
    <div>
      <h2 className="mb-2 text-heading font-bold">{t('title')}</h2>
      {reply ? <TeachBackReply ask={ask} {...reply} phone={phone} lang={lang} /> : null}
      {reply && !mayAnswerAgain ? null : (
        <div id={reply ? 'again' : undefined} className="mt-6 scroll-mt-28">
          <TeachBackForm
            key={reply ? 'again' : 'first'}
            {...{ action, fields, ask, answers, lang }}
            isAgain={reply !== null}
          />
        </div>
      )}
    </div>
  )
}
