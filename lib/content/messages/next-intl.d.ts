import type { Messages } from './messages'

declare module 'next-intl' {
  interface AppConfig {
    Locale: 'en' | 'es' | 'ar-XB'
    Messages: Messages
  }
}
