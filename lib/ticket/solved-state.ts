// Names that helpdesks give these states in the seven languages of the product; an account's own name says nothing.
const solved =
  'solved closed resolved done complete completed merged gelöst geschlossen erledigt fertig résolu résolue fermé fermée clôturé terminé terminée opgelost gesloten gereed resuelto cerrado completado risolto chiuso completato resolvido fechado concluído';
const open =
  'new open reopened active neu offen aktiv nouveau nouvelle ouvert ouverte rouvert nieuw geopend heropend actief nuevo abierto reabierto activo nuovo aperto riaperto attivo novo aberto reaberto ativo';
const words = { solved: new Set(solved.split(' ')), open: new Set(open.split(' ')) };

/**
 * Whether a helpdesk's status means that nothing is left to do, or that the ticket waits for the team. Null for what lies
 * between (pending, on hold), and for names that an account made up: no claim is better than a wrong one.
 * @param category Jira's own category of the status, which has a fixed name
 */
export function solvedState(status: string | null, category?: string): 'solved' | 'open' | null {
  if (category !== undefined) return category === 'done' ? 'solved' : 'open';
  const name = status?.trim().toLowerCase() ?? '';
  if (words.solved.has(name)) return 'solved';
  return words.open.has(name) ? 'open' : null;
}
