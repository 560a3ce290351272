import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotThere } from '@/components/shell/not-there'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('problem'))('notFoundTitle'),
})

export default function NotFound() {
  return <NotThere />
}
