import type { ItemWords } from '@/lib/intake/questionnaire'

export const life: Readonly<Record<string, ItemWords>> = {
  work: {
    ask: '¿Qué es lo que más hace en su trabajo?',
    hint: 'El trabajo de la casa también cuenta.',
    label: 'Trabajo',
    options: {
      'not-working': 'Por ahora no trabajo',
      desk: 'Estar en un escritorio',
      driving: 'Manejar',
      standing: 'Estar de pie o caminar',
      lifting: 'Levantar o cargar cosas pesadas',
      caring: 'Cuidar a otras personas',
    },
    aboutAnother: {
      ask: '¿Qué es lo que más hace {name} en su trabajo?',
      options: { 'not-working': 'Por ahora {name} no trabaja' },
    },
  },
  'days-off': {
    ask: 'En las últimas 4 semanas, ¿cuántos días faltó al trabajo por su espalda?',
    hint: 'Si no faltó ninguno, escriba 0.',
    label: 'Faltas, 4 semanas',
    aboutAnother: {
      ask: 'En las últimas 4 semanas, ¿cuántos días faltó {name} al trabajo por la espalda?',
      hint: 'Si {name} no faltó ninguno, escriba 0.',
    },
  },
  sleep: {
    ask: '¿Cómo duerme?',
    label: 'Sueño',
    options: { good: 'Bien', broken: 'Me despierto mucho', 'very-poor': 'Muy mal' },
    aboutAnother: { ask: '¿Cómo duerme {name}?', options: { broken: '{name} se despierta mucho' } },
  },
  'topics-wanted': {
    ask: '¿Sobre qué le gustaría leer?',
    hint: 'Marque todo lo que le interese.',
    label: 'Temas que le interesan',
    options: {
      'what-is-it': 'Qué es el dolor de espalda',
      exercises: 'Ejercicios',
      'heat-and-cold': 'Calor y frío',
      tablets: 'Pastillas para el dolor',
      work: 'Trabajo de escritorio y estar sentado(a)',
      lifting: 'Levantar y cargar cosas',
      'stress-and-sleep': 'Estrés, sueño y ánimo',
      'food-and-water': 'Comida y agua',
      physiotherapy: 'Terapia física (fisioterapia)',
      'massage-and-acupuncture': 'Masajes y acupuntura',
      'when-to-get-help': 'Cuándo pedir ayuda',
    },
    aboutAnother: { ask: '¿Sobre qué le gustaría leer a {name}?', hint: 'Marque todo lo que corresponda.' },
  },
  goal: {
    ask: '¿Qué es lo que más le gustaría poder hacer de nuevo?',
    hint: 'Por ejemplo, ir caminando a la tienda o jugar con un niño.',
    label: 'Meta',
    aboutAnother: { ask: '¿Qué es lo que más le gustaría a {name} poder hacer de nuevo?' },
  },
  worries: {
    ask: '¿Qué es lo que más le preocupa de su espalda?',
    hint: 'Ninguna preocupación es demasiado pequeña.',
    label: 'Preocupaciones',
    aboutAnother: { ask: '¿Qué es lo que más preocupa de la espalda de {name}?' },
  },
  'filled-in-by': {
    ask: '¿Quién llena este formulario?',
    hint: 'Si responde por otra persona, dejamos fuera algunas preguntas.',
    label: 'Llenado por',
    options: {
      patient: 'Soy el paciente o la paciente',
      carer: 'Ayudo o cuido al paciente',
      staff: 'Trabajo en la clínica',
    },
    aboutAnother: {},
  },
}
