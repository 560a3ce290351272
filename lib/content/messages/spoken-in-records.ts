// Written by `npm run generate`.
import recordEn from './en/record.json'
import recordEs from './es/record.json'

export const spoken = {
  record: {
    en: recordEn,
    es: recordEs,
  },
}
