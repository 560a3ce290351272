import { useTranslations } from 'next-intl'
import { telHref } from '@/components/shell/call-link'

/** Nobody can call them, so it is they who call. */
export function NoNumber({ phone }: { readonly phone: string }) {
  const t = useTranslations('status')
  return (
    <p className="border-s-6 border-emergency-fill bg-emergency-tint px-3 py-2 font-semibold">
      {t.rich('noNumber', {
        phone,
        call: (words) => (
          <a href={telHref(phone)} className="font-bold whitespace-nowrap">
            {words}
          </a>
        ),
      })}
    </p>
  )
}
