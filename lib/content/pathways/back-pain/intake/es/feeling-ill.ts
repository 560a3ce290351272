import type { ItemWords } from '@/lib/intake/questionnaire'

export const feelingIll: Readonly<Record<string, ItemWords>> = {
  'fever-chills': {
    ask: 'En las últimas 2 semanas, ¿ha tenido fiebre, escalofríos o temblores?',
    label: 'Fiebre o escalofríos',
    options: {
      'after-vaccine-and-gone': 'Solo después de una vacuna, y ya pasó',
    },
    aboutAnother: { ask: 'En las últimas 2 semanas, ¿ha tenido {name} fiebre, escalofríos o temblores?' },
  },
  shingles: {
    ask: 'Tiene un sarpullido con ampollas que duele, en un solo lado del cuerpo',
    label: 'Ampollas, un lado',
    aboutAnother: { ask: '{name} tiene un sarpullido con ampollas que duele, en un solo lado del cuerpo' },
  },
  jaundice: {
    ask: 'Tiene la piel o el blanco de los ojos de color amarillo',
    label: 'Piel u ojos amarillos',
    aboutAnother: { ask: '{name} tiene la piel o el blanco de los ojos de color amarillo' },
  },
  'red-eye': {
    ask: 'Tiene un ojo rojo y adolorido, y la luz le molesta mucho',
    label: 'Ojo rojo, adolorido',
    aboutAnother: { ask: '{name} tiene un ojo rojo y adolorido, y la luz le molesta mucho' },
  },
  'headache-stiff-neck': {
    ask: 'De repente, un dolor de cabeza muy fuerte; o el cuello tieso con fiebre o con molestia por la luz',
    label: 'Dolor de cabeza, cuello',
  },
  'paracetamol-over': {
    ask: 'En los últimos 3 días, ¿tomó en un día más pastillas para el dolor de las que dice la caja?',
    hint: 'Por ejemplo, acetaminofén (paracetamol). También lo llevan algunas pastillas para el resfriado o la gripe. Demasiado hace daño, aunque usted se sienta bien.',
    label: 'Demasiadas pastillas',
    aboutAnother: {
      ask: 'En los últimos 3 días, ¿tomó {name} en un día más pastillas para el dolor de las que dice la caja?',
      hint: 'Por ejemplo, acetaminofén (paracetamol). También lo llevan algunas pastillas para el resfriado o la gripe. Demasiado hace daño, aunque {name} se sienta bien.',
    },
  },
}
