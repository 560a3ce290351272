import type { PageLocale } from '@/lib/web/language'
import type { Messages } from './messages'

declare module 'next-intl' {
  interface AppConfig {
    Locale: PageLocale
    Messages: Messages
  }
}
