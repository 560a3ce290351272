import type { ItemWords } from '@/lib/intake/questionnaire'

export const generalHealth: Readonly<Record<string, ItemWords>> = {
  osteoporosis: {
    ask: 'Tiene los huesos débiles (osteoporosis), o se rompió un hueso en una caída pequeña',
    label: 'Huesos débiles',
  },
  'steroid-long': {
    ask: 'Ha tomado pastillas de esteroides (cortisona) durante 3 meses o más',
    hint: 'Por ejemplo, prednisona o prednisolona. Los inhaladores y las cremas no cuentan.',
    label: 'Esteroides largo tiempo',
  },
  'shape-change': {
    ask: 'Un bulto nuevo, una joroba nueva o un cambio en la forma de su espalda',
    label: 'Cambió la espalda',
  },
  'cancer-history': { ask: 'Tiene cáncer, o lo tuvo en algún momento de su vida', label: 'Cáncer alguna vez' },
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
  },
  'cancer-under-treatment': {
    ask: '¿Recibe ahora tratamiento para el cáncer?',
    label: 'Tratamiento actual de cáncer',
  },
  'cancer-years-ago': {
    ask: '¿Hace cuántos años le encontraron el cáncer?',
    hint: 'Si fue hace menos de un año, escriba 0. Un cálculo aproximado está bien.',
    label: 'Años desde el cáncer',
  },
  'weight-loss': {
    ask: '¿Ha perdido peso?',
    label: 'Pérdida de peso',
    options: { none: 'No', unplanned: 'Sí, sin proponérmelo', planned: 'Sí, y era lo que quería' },
  },
  'night-pain': {
    ask: '¿Cómo es el dolor por la noche?',
    label: 'Dolor nocturno',
    options: {
      none: 'No tengo dolor por la noche',
      'eases-when-turning': 'Duele, pero se calma cuando me doy vuelta o me muevo',
      constant: 'Sigue igual, me acueste como me acueste',
    },
  },
  'night-sweats': { ask: 'Suda tanto por la noche que moja las sábanas', label: 'Mucho sudor nocturno' },
  'band-pain': {
    ask: 'Un dolor que aprieta como una faja alrededor del pecho o la barriga',
    label: 'Dolor en faja',
  },
  'fever-chills': {
    ask: '¿Ha tenido fiebre, escalofríos o temblores?',
    label: 'Fiebre o escalofríos',
    options: { 'after-vaccine-and-gone': 'Solo después de una vacuna, y ya pasó' },
  },
  'sepsis-signs': {
    ask: 'Tiene confusión, mucha falta de aire, o la piel con manchas o azulada',
    hint: 'Si su piel es oscura, mírese los labios, la lengua, las palmas y debajo de las uñas.',
    label: 'Confusión, sin aire, manchas',
  },
  ivdu: {
    ask: 'Se ha inyectado drogas en el último año',
    hint: 'Lo preguntamos porque así pueden entrar gérmenes en la sangre. Nadie le juzga. Solo lo ve el personal médico que le atiende.',
    label: 'Drogas inyectadas',
  },
  immunosuppressed: {
    ask: 'Tiene una enfermedad, o toma un medicamento, que le hace contraer infecciones con más facilidad',
    hint: 'Por ejemplo, el VIH, la quimioterapia o un medicamento después de un trasplante.',
    label: 'Contrae infecciones fácilmente',
  },
  'dialysis-line': {
    ask: 'Recibe diálisis, o tiene un catéter en una vena desde hace tiempo',
    label: 'Diálisis o catéter',
  },
  'spinal-procedure': {
    ask: 'Le operaron o le pusieron una aguja en la espalda en los últimos 3 meses',
    hint: 'Por ejemplo, una anestesia epidural o raquídea.',
    label: 'Procedimiento en espalda',
  },
  'recent-infection-tb': {
    ask: 'Tuvo hace poco una infección fuerte, o alguna vez tuvo tuberculosis o vivió con alguien que la tenía',
    label: 'Infección fuerte, tuberculosis',
  },
  diabetes: { ask: 'Tiene diabetes', label: 'Diabetes' },
  'blood-thinner': {
    ask: 'Toma anticoagulantes (medicamentos que hacen la sangre menos espesa)',
    hint: 'Por ejemplo, warfarina, apixabán o rivaroxabán.',
    label: 'Anticoagulantes',
  },
  'high-blood-pressure': {
    ask: 'Tiene la presión alta',
    hint: 'Marque esto aunque las pastillas la mantengan bien.',
    label: 'Presión alta',
  },
  smoking: {
    ask: '¿Fuma?',
    label: 'Tabaco',
    options: { never: 'No, nunca he fumado', former: 'No, pero antes fumaba', current: 'Sí' },
  },
}
