// Written by `npm run generate`.
import mailEn from './en/mail.json'
import mailEs from './es/mail.json'

export const spoken = {
  mail: {
    en: mailEn,
    es: mailEs,
  },
}
