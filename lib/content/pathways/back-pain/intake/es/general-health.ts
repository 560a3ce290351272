import type { ItemWords } from '@/lib/intake/questionnaire'

export const generalHealth: Readonly<Record<string, ItemWords>> = {
  osteoporosis: {
    ask: 'Tiene los huesos débiles (osteoporosis), o se rompió un hueso en una caída pequeña',
    label: 'Huesos débiles',
    aboutAnother: { ask: '{name} tiene los huesos débiles (osteoporosis), o se rompió un hueso en una caída pequeña' },
  },
  'sickle-cell': {
    ask: 'Tiene anemia falciforme (de células falciformes)',
    label: 'Anemia falciforme',
    aboutAnother: { ask: '{name} tiene anemia falciforme (de células falciformes)' },
  },
  immunosuppressed: {
    ask: 'Tiene una enfermedad, o toma un medicamento, que le hace contraer infecciones con más facilidad',
    hint: 'Por ejemplo, el VIH, la quimioterapia, el metotrexato, las inyecciones de medicamentos biológicos, un medicamento después de un trasplante, o no tener bazo.',
    label: 'Contrae infecciones fácilmente',
    aboutAnother: {
      ask: '{name} tiene una enfermedad, o toma un medicamento, que le hace contraer infecciones con más facilidad',
      hint: 'Por ejemplo, el VIH, la quimioterapia, el metotrexato, las inyecciones de medicamentos biológicos, un medicamento después de un trasplante, o no tener bazo.',
    },
  },
  'dialysis-line': {
    ask: 'Recibe diálisis, o tiene un catéter en una vena desde hace tiempo',
    label: 'Diálisis o catéter',
    aboutAnother: { ask: '{name} recibe diálisis, o tiene un catéter en una vena desde hace tiempo' },
  },
  'fused-spine': {
    ask: '¿Le han dicho que tiene la columna rígida o fusionada (soldada)?',
    hint: 'Una enfermedad, como la espondilitis anquilosante o la hiperostosis (DISH), puede ponerla rígida.',
    label: 'Columna rígida o fusionada',
    options: {
      no: 'No',
      'stiff-disease': 'Sí, una enfermedad la ha puesto rígida',
      operation: 'Sí, una operación fusionó (soldó) algunos de sus huesos',
    },
    aboutAnother: { ask: '¿Le han dicho a {name} que tiene la columna rígida o fusionada (soldada)?' },
  },
  'spinal-procedure': {
    ask: 'En los últimos 3 meses: una operación o una aguja en la espalda',
    hint: 'Por ejemplo, una anestesia epidural o raquídea. La acupuntura no cuenta aquí.',
    label: 'Procedimiento en espalda',
    aboutAnother: { ask: 'En los últimos 3 meses: una operación o una aguja en la espalda de {name}' },
  },
  'joint-injection': {
    ask: 'En los últimos 3 meses: una inyección en una articulación o un músculo',
    hint: 'Por ejemplo, en la cadera, la rodilla, el hombro o el cuello. Una vacuna no cuenta.',
    label: 'Inyección articular reciente',
    aboutAnother: { hint: 'Por ejemplo, en la cadera, la rodilla, el hombro o el cuello. Una vacuna no cuenta.' },
  },
  'recent-infection-tb': {
    ask: 'En las últimas semanas, una infección fuerte; o alguna vez tuberculosis, suya o de alguien con quien vivió',
    label: 'Infección fuerte, tuberculosis',
    aboutAnother: {
      ask: 'En las últimas semanas, una infección fuerte; o alguna vez tuberculosis, de {name} o de alguien con quien {name} vivió',
    },
  },
  ivdu: {
    ask: 'En el último año: se ha inyectado drogas',
    hint: 'Lo preguntamos porque así pueden entrar gérmenes en la sangre. Nadie le juzga. Solo lo ve el personal médico que le atiende.',
    label: 'Drogas inyectadas',
    aboutAnother: {
      ask: 'En el último año: {name} se ha inyectado drogas',
      hint: 'Lo preguntamos porque así pueden entrar gérmenes en la sangre. Nadie juzga a {name}. Solo lo ve el personal médico que atiende a {name}.',
    },
  },
  'weight-loss': {
    ask: 'En los últimos 6 meses, ¿ha perdido peso?',
    label: 'Pérdida de peso',
    options: {
      none: 'No',
      unplanned: 'Sí, sin proponérmelo',
      planned: 'Sí, y era lo que quería',
    },
    aboutAnother: {
      ask: 'En los últimos 6 meses, ¿ha perdido peso {name}?',
      options: { unplanned: 'Sí, sin proponérselo', planned: 'Sí, y era lo que {name} quería' },
    },
  },
  'night-pain': {
    ask: '¿Cómo es el dolor por la noche?',
    label: 'Dolor nocturno',
    options: {
      none: 'No tengo dolor por la noche',
      'eases-when-turning': 'Duele, pero se calma cuando me doy vuelta o me muevo',
      constant: 'Sigue igual, me acueste como me acueste',
    },
    aboutAnother: {
      options: {
        none: '{name} no tiene dolor por la noche',
        'eases-when-turning': 'Duele, pero se calma cuando {name} se da vuelta o se mueve',
        constant: 'Sigue igual, se acueste como se acueste {name}',
      },
    },
  },
  'night-sweats': {
    ask: 'Suda tanto por la noche que moja las sábanas',
    label: 'Mucho sudor nocturno',
    aboutAnother: { ask: '{name} suda tanto por la noche que moja las sábanas' },
  },
  'band-pain': {
    ask: 'Un dolor que aprieta como una faja alrededor del pecho o la barriga',
    label: 'Dolor en faja',
    aboutAnother: { ask: 'Un dolor que aprieta como una faja alrededor del pecho o la barriga de {name}' },
  },
  'shape-change': {
    ask: 'Un bulto nuevo, una joroba nueva o un cambio en la forma de su espalda',
    label: 'Cambió la espalda',
    aboutAnother: { ask: 'Un bulto nuevo, una joroba nueva o un cambio en la forma de la espalda de {name}' },
  },
  diabetes: { ask: 'Tiene diabetes', label: 'Diabetes', aboutAnother: { ask: '{name} tiene diabetes' } },
  'high-blood-pressure': {
    ask: 'Tiene la presión alta',
    hint: 'Marque esto aunque las pastillas la mantengan bien.',
    label: 'Presión alta',
    aboutAnother: { ask: '{name} tiene la presión alta' },
  },
  smoking: {
    ask: '¿Fuma?',
    label: 'Tabaco',
    options: { never: 'No, nunca he fumado', former: 'No, pero antes fumaba', current: 'Sí' },
    aboutAnother: {
      ask: '¿{name} fuma?',
      options: { never: 'No, {name} nunca ha fumado', former: 'No, pero antes {name} fumaba' },
    },
  },
}
