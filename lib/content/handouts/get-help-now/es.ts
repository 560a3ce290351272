import type { AlsoNow } from './also-now'

const ambulanceSigns = [
  'Tiene dolor o presión en el pecho, un dolor que desgarra, o le cuesta respirar.',
  'Se desmaya, o tiene la piel fría, sudorosa o gris.',
  'Tiene confusión, o la piel manchada o azulada.',
] as const

const emergencySigns = [
  'No puede orinar, o le cuesta empezar o parar.',
  'Se le escapa la orina o el excremento, o no siente cuándo necesita ir al baño.',
  'Tiene la piel dormida o con hormigueo en las nalgas, alrededor del ano o entre las piernas.',
  'Siente menos durante el sexo, o ya no logra una erección.',
  'El dolor le baja por las dos piernas, o las dos hormiguean, se duermen o pierden fuerza.',
  'Las piernas no van adonde usted quiere, o se le doblan.',
  'Tiene un dolor muy fuerte en el vientre, o está duro o hinchado.',
  'Tiene de repente un dolor de cabeza muy fuerte.',
] as const

const sameDaySigns = [
  'Una pierna o un pie pierde fuerza, o arrastra el pie.',
  'Las manos o los brazos se le duermen, o están débiles o torpes.',
  'Tiene fiebre, escalofríos o temblores.',
] as const

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** The same signs as in English, in the same order. */
export const getHelpNow = ({ ambulance = [], emergency = [] }: AlsoNow = {}): string => `## Busque ayuda ahora

**Llame ahora al número de emergencias** y no vaya en auto si:

${list([...ambulance, ...ambulanceSigns])}

**Vaya ahora al servicio de urgencias (sala de emergencias)** si algo de esto es nuevo, empeora o acaba de pasar:

${list([...emergency, ...emergencySigns])}

Si no puede llegar de forma segura, llame al número de emergencias. No maneje usted.

**Llámenos el mismo día** si:

${list(sameDaySigns)}

Si estamos cerrados, o no logra hablar con nosotros, vaya a urgencias.`
