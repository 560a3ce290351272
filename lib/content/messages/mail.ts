import mail from './en/mail.json'
import mailEs from './es/mail.json'

/** The words of every e-mail. No page shows them, so no page carries them. */
export const mailMessages = { en: mail, es: mailEs satisfies typeof mail } as const
