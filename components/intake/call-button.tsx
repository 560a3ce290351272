import { useTranslations } from 'next-intl'
import { telHref } from '@/components/shell/call-link'

interface CallButtonProps {
  readonly number: string
  /** Red is for life and limb only. */
  readonly isEmergency?: boolean
}

/** A number to tap, large enough for a shaking hand. */
export function CallButton({ number, isEmergency = false }: CallButtonProps) {
  const t = useTranslations('intake.interrupt')
  const look = isEmergency
    ? 'bg-emergency-fill text-on-emergency hover:text-on-emergency'
    : 'bg-accent text-on-accent hover:text-on-accent'
  return (
    <a
      href={telHref(number)}
      className={`mt-2 flex min-h-14 items-center justify-center rounded-[3px] border-2 border-transparent px-6 text-[1.3125rem] font-bold no-underline hover:underline sm:inline-flex print:border-ink print:bg-transparent print:text-ink ${look}`}
    >
      {t('callButton', { number })}
    </a>
  )
}
