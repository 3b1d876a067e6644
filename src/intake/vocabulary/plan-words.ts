const plan =
  /^(budget(ed|iert)?|budgets|forecast(ed|s)?|plan(ned|ning)?|planwerte?|geplant|soll|prognosen?|estimated?s?|estimates|projected|projections?|outlook|prévisions?|prévisionnel|prévu|presupuesto|previsto|previsión|pronóstico|orçamento|orçado|previsão|preventivo|previsioni?|begroting|begroot|gepland|budżet|予算|計画|見込み|预算)$/i;

/** In a column of channels, `Target` is a shop. */
const goal = /^(targets?|goals?|objectives?|ziele?|objectifs?|objetivos?|metas?|obiettiv[io]|doel(en)?|目標)$/i;

const actual = /^(actuals?|real|reali[sz]ed|ist|istwerte?|réel|réalisé|realizado|efectivo|consuntivo|werkelijk|実績)$/i;

export const isPlan = (text: string): boolean => plan.test(text.trim());
export const isGoal = (text: string): boolean => goal.test(text.trim());
export const isActual = (text: string): boolean => actual.test(text.trim());
