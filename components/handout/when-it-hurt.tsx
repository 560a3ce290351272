import { useTranslations } from 'next-intl'
import { Callable } from '@/components/shell/callable'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/intake/questionnaire'
import { HandoutBody } from './handout-body'

interface WhenItHurtProps {
  readonly clinic: { readonly name: string; readonly phone: string }
  /** When to get help, in the handout's own words. */
  readonly signs: string
  readonly lang: Locale
}

/** What to do now, for whoever stopped because it hurt. */
export function WhenItHurt({ clinic: { name, phone }, signs, lang }: WhenItHurtProps) {
  const t = useTranslations('handout.days')
  return (
    <>
      <Notice kind="warning" role="status" title={t('stopped')}>
        <p className="mt-1">{t('rest')}</p>
        <p className="mt-3">
          <Callable text={t('seen', { clinic: name, phone })} numbers={[phone]} />
        </p>
      </Notice>
      <div>
        <p className="font-semibold">{t('signs')}</p>
        <HandoutBody body={signs} pictures={{}} ownAt="" lang={lang} />
      </div>
    </>
  )
}
