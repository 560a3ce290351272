import type { ItemWords } from '@/lib/intake/questionnaire'

export const cancer: Readonly<Record<string, ItemWords>> = {
  'cancer-history': {
    ask: 'Tiene cáncer, o lo tuvo en algún momento de su vida',
    label: 'Cáncer alguna vez',
    aboutAnother: { ask: '{name} tiene cáncer, o lo tuvo en algún momento de su vida' },
  },
  'cancer-type': {
    ask: '¿Qué cáncer tuvo?',
    hint: 'Si ha tenido más de uno, elija el más grave.',
    label: 'Tipo de cáncer',
    options: {
      breast: 'De mama (seno)',
      lung: 'De pulmón',
      prostate: 'De próstata',
      kidney: 'De riñón',
      thyroid: 'De tiroides',
      myeloma: 'Mieloma (un cáncer de la sangre y los huesos)',
      bowel: 'De intestino',
      'basal-cell-skin': 'Solo un cáncer de piel de células basales',
      other: 'Otro tipo, o no sé cuál',
    },
    aboutAnother: { ask: '¿Qué cáncer tuvo {name}?', hint: 'Si {name} ha tenido más de uno, elija el más grave.' },
  },
  'cancer-under-treatment': {
    ask: '¿Recibe ahora tratamiento para el cáncer?',
    label: 'Tratamiento actual de cáncer',
    aboutAnother: { ask: '¿Recibe {name} ahora tratamiento para el cáncer?' },
  },
  'cancer-years-ago': {
    ask: '¿Hace cuántos años le encontraron el cáncer?',
    hint: 'Si fue hace menos de un año, escriba 0. Un cálculo aproximado está bien.',
    label: 'Años desde el cáncer',
    aboutAnother: { ask: '¿Hace cuántos años le encontraron el cáncer a {name}?' },
  },
}
