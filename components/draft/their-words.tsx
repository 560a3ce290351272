import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { Typed } from './typed'

/** What a colleague saved while this was typed: to be read, and taken over where it is wanted. */
export function TheirWords({ by, text }: { readonly by: string; readonly text: string }) {
  const t = useTranslations('writing')
  return (
    <Disclosure summary={t('theirs', { by })} open>
      <Typed text={text} />
    </Disclosure>
  )
}
