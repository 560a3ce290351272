import { useTranslations } from 'next-intl'
import { Callable } from '@/components/shell/callable'
import { Notice } from '@/components/ui/notice'
import type { TeachBack } from '@/lib/handouts/handout'
import type { Locale } from '@/lib/intake/questionnaire'

interface TeachBackReplyProps {
  readonly ask: string
  readonly answer: TeachBack['answers'][number]
  readonly model: string
  readonly phone: string
  readonly lang: Locale
}

/** A kind word for every answer, and the good one. */
export function TeachBackReply({ ask, answer, model, phone, lang }: TeachBackReplyProps) {
  const t = useTranslations('handout.teachBack')
  const { id, words, verdict } = answer
  const sentence = verdict === 'close' && id === 'not-sure' ? t('unsure') : t(verdict, { phone })
  return (
    <div id="reply" className="flex scroll-mt-28 flex-col gap-4">
      <p lang={lang} className="font-semibold">
        {ask}
      </p>
      <p>
        {t('yours')} <span lang={lang}>{words}</span>
      </p>
      <Notice
        kind={verdict === 'right' ? 'success' : verdict === 'worrying' ? 'warning' : 'info'}
        role="status"
        title={<Callable text={sentence} numbers={[phone]} />}
      >
        <p lang={lang}>{model}</p>
      </Notice>
    </div>
  )
}
