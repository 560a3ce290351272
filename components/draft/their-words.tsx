import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'

/** What a colleague saved while this was typed: to be read, and taken over where it is wanted. */
export function TheirWords({ by, text }: { readonly by: string; readonly text: string }) {
  const t = useTranslations('writing')
  return (
    <Disclosure summary={t('theirs', { by })} open>
      <pre className="max-h-80 overflow-auto font-[inherit] whitespace-pre-wrap">{text}</pre>
    </Disclosure>
  )
}
