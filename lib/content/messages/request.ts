import { getRequestConfig } from 'next-intl/server'
import { messages } from './messages'

// One language so far; the questionnaire, the handouts and every sentence are keyed by it already.
export default getRequestConfig(() => ({ locale: 'en', messages: messages.en, timeZone: 'UTC' }))
