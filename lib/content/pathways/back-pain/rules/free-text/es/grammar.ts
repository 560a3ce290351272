import type { CarerGrammar, Grammar, Undone } from '@/lib/triage/grammar'
import { after, each } from '../phrase-lists'

/** «Hoy no me duele el pecho, pero ayer sí»: it came, and may come again. */
const but = ['pero', ', pero', 'aunque', ', aunque']
const earlier = [
  ...each('ayer anoche anteayer antes'),
  ...['antes de ayer', 'esta mañana', 'esta semana', 'la semana pasada', 'el otro día', 'hace unos días', 'a veces'],
  ...['el lunes', 'el martes', 'el miércoles', 'el jueves', 'el viernes', 'el sábado', 'el domingo', 'de noche'],
]
const butEarlier: readonly string[] = [
  ...after(after(['hoy', 'ahora', 'ahora mismo', 'en este momento', 'por ahora', 'de momento'], ...but), ...earlier),
  ...after(after(but, 'sí', 'lo tuve', 'sí lo tuve', 'lo he tenido', 'estaba', 'sí me dolió', 'sí tuve'), ...earlier),
  ...after(after(but, ...earlier), 'sí', 'lo tuve', 'lo tenía', 'lo sentí', 'hubo'),
  ...after(but, 'va y viene', 'vuelve', 'volvió', 'me vuelve', 'me volvió'),
]

const undone: Undone = {
  before: [
    'por qué',
    'para qué',
    ...after(['no puedo', 'no podría', 'nunca', 'no'], 'decir que', 'digo que', 'dije que', 'diría que', 'es que'),
    ...after(['no'], 'niego', 'niega', 'puedo negar', 'puede negar'),
    ...after(['razón', 'razones', 'motivo'], 'para'),
    ...each('quiero quisiera quiere ojala espero'),
  ],
  between: after(['quiero', 'quiere', 'quisiera'], 'más', 'seguir', 'tener más'),
  after: [
    ...each('asi igual parecido semejante antes hasta salvo excepto tan tanto'),
    ', salvo',
    ', excepto',
    ...after(['como'], 'este', 'esta', 'ese', 'esa', 'ahora', 'hoy', 'el de', 'la de'),
    ...after(['a menos', 'menos', 'solo', ', solo', ', menos'], 'que', 'cuando', 'al', 'si'),
    ...after(['de esta', 'de ese', 'de este'], 'intensidad', 'tipo', 'modo'),
    'en reposo',
    'cuando descanso',
    'si descanso',
    'si no',
    ...butEarlier,
  ],
  links: each(', y e pero'),
  doubts: each('si cual cuando como donde cuanto quien'),
  asked: each('no'),
}

const kin =
  each(`madre mama padre papa hermano hermana hermanos esposo esposa marido mujer pareja hijo hija hijos abuelo
  abuela tio tia primo prima amigo amiga vecino vecina suegro suegra novio novia`)
const strangers = each('familia familiar alguien gente')

const byCarer: CarerGrammar = {
  possessors: each('su sus propia propio propios'),
  strangers,
  patient: ['ella', 'paciente', ...after(['él', 'y él'], 'tiene', 'siente', 'no', 'dice', 'sufre')],
}

export const grammar: Grammar = {
  denials: each('no sin nunca jamas ni tampoco niego ningun ninguna'),
  doubled: each('sin'),
  negatives: each('no nunca ni ningun jamas apenas'),
  fillers:
    each(`tengo tenia tiene he ha hay habido tenido tuve tuvo tener un una el la los las de del me mi mas le se su
    siento sentido siente ahora senal senales signos quiero quiere pensado pienso pensamientos piensa pense pensar en
    ganas visto ver veo ningun ninguna nada idea ideas estoy esta tome tomo tomado habla hablado hablo`),
  alternatives: each('o u ni'),
  others: [...kin, ...strangers],
  oneself: each('yo me mi mis tengo tuve siento estoy he conmigo'),
  turns: each(', pero porque aunque dice dijo vio noto cree que excepto salvo'),
  harmless: [
    ...after(['análisis', 'examen', 'exámenes', 'prueba', 'pruebas', 'tipo', 'grupo'], 'de sangre'),
    'presión de la sangre',
    'azúcar en la sangre',
    'azúcar en sangre',
    'donar sangre',
    'dono sangre',
    'la sangre me hierve',
    'casi no puedo moverme',
    'casi no puede moverse',
    ...after(['no puedo moverme', 'no puede moverse'], 'como', 'bien', 'mucho', 'rápido', 'con'),
    ...after(['no me puedo mover', 'no se puede mover'], 'como', 'bien', 'mucho'),
    'así que',
    'hasta la fecha',
  ],
  undone,
  byCarer,
}
