import { useTranslations } from 'next-intl'
import { toldHere } from './told-here'
import { Callable } from '@/components/shell/callable'
import { Notice } from '@/components/ui/notice'
import type { TeachBack } from '@/lib/handouts/handout'
import type { Locale } from '@/lib/intake/questionnaire'

type Answer = TeachBack['answers'][number]

interface TeachBackReplyProps {
  readonly ask: string
  readonly answer: Answer
  readonly before: Answer | null
  readonly model: string
  readonly phone: string
  readonly lang: Locale
}

/** A kind word for every answer, the good one, and where it is told. */
export function TeachBackReply({ ask, answer, before, model, phone, lang }: TeachBackReplyProps) {
  const t = useTranslations('handout.teachBack')
  const { id, words, verdict } = answer
  const sentence = verdict === 'close' && id === 'not-sure' ? t('unsure') : t(verdict, { phone })
  return (
    <div id={before ? 'second-reply' : 'reply'} className="flex scroll-mt-28 flex-col gap-4">
      <p lang={lang} className="font-semibold">
        {ask}
      </p>
      {before ? (
        <p className="text-muted">
          {t('before')} <span lang={lang}>{before.words}</span>
        </p>
      ) : null}
      <p>
        {t(before ? 'second' : 'yours')} <span lang={lang}>{words}</span>
      </p>
      <Notice
        kind={verdict === 'right' ? 'success' : verdict === 'worrying' ? 'warning' : 'info'}
        role="status"
        title={<Callable text={sentence} numbers={[phone]} />}
      >
        <p lang={lang}>{model}</p>
        {verdict === 'right' ? null : (
          <p className="mt-2">
            <a href={`#${toldHere}`}>{t('toldHere')}</a>
          </p>
        )}
      </Notice>
    </div>
  )
}
