import { useTranslations } from 'next-intl'
import { telHref } from '@/components/shell/call-link'

export function CallLine({
  phone,
  mayLeaveMessage,
}: {
  readonly phone: string | null
  readonly mayLeaveMessage: boolean
}) {
  const t = useTranslations('case')
  if (!phone) return <span>{t('noPhone')}</span>
  return (
    <span>
      <a href={telHref(phone)} className="font-semibold whitespace-nowrap tabular-nums">
        {phone}
      </a>{' '}
      <span className="text-muted">({mayLeaveMessage ? t('mayLeaveMessage') : t('noMessage')})</span>
    </span>
  )
}
