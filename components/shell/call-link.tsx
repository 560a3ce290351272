import { useTranslations } from 'next-intl'

/** What a phone can dial: digits and a leading plus, and after a pause the extension. */
export const telHref = (phone: string) => {
  const [number = '', extension] = phone.split(/x|ext\.?|#/i)
  const digits = (text: string) => text.replace(/[^\d+]/g, '')
  // The zero that is dialed at home alone.
  const dialed = number.replace(/^(\s*\+[\d\s.-]*)\(0\)/, '$1')
  return `tel:${digits(dialed)}${extension ? `,${digits(extension)}` : ''}`
}

interface CallLinkProps {
  readonly phone: string
}

export function CallLink({ phone }: CallLinkProps) {
  const t = useTranslations('shell')
  return (
    <a
      href={telHref(phone)}
      className="flex min-h-12 flex-none items-center gap-2 py-1 text-end leading-tight text-accent no-underline hover:underline"
    >
      <svg viewBox="0 0 20 20" className="size-5 flex-none" aria-hidden="true" fill="currentColor">
        <path d="M5.2 1.2 7.9 5.6 6 7.9c1.2 2.6 3.4 4.9 6.1 6.1l2.3-1.9 4.4 2.7-.9 3.2c-.3.7-1 1.2-1.8 1.1C8.3 18.5 1.5 11.7 1 3.9 1 3.1 1.4 2.4 2.1 2.1Z" />
      </svg>
      <span className="flex flex-col">
        <span className="text-[0.875rem] text-ink">{t('callUs')}</span>
        <span className="text-[1rem] font-bold whitespace-nowrap tabular-nums sm:text-[1.1875rem]">{phone}</span>
      </span>
    </a>
  )
}
