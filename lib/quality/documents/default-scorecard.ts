import type { Category, Document } from './types';

export const defaultScorecardId = 'suggestions:1';

const category = (
  id: string,
  name: string,
  help: string,
  weight: number,
  critical: Category['critical'],
  causes: string[],
  mayNotApply = false,
): Category => ({ id, name, help, weight, points: id === 'policy' ? 2 : 4, critical, mayNotApply, causes });

/**
 * The scorecard that is shipped: the categories of domain.md section 2 ("Default categories", [Q30][H3]). Its words are
 * English, as the rules' words are: a company's own version says them in its own.
 */
export const defaultScorecard: Document<'scorecard'> = {
  kind: 'scorecard',
  id: defaultScorecardId,
  revision: 1,
  createdAt: 0,
  changedAt: 0,
  body: {
    card: 'suggestions',
    version: 1,
    name: 'AI suggestions',
    state: 'published',
    categories: [
      category(
        'grounded',
        'Correct and grounded',
        'Every fact stands in a cited passage, and the passage is right.',
        30,
        'yes',
        ['article outdated', 'article missing', 'wrong passage', 'invented fact'],
      ),
      category(
        'tier',
        'Right tier',
        'The tier is where the ticket belonged. Too low is the costly side.',
        20,
        'when-under-escalated',
        ['rule missing', 'rule too wide', 'signal missed'],
      ),
      category('complete', 'Complete', 'Every question of the requester is answered or asked back.', 15, 'no', [
        'second question missed',
        'step missing',
      ]),
      category(
        'policy',
        'Policy and privacy',
        'Nothing promised that policy forbids, nothing told to the wrong person.',
        15,
        'yes',
        ['promise against policy', 'personal data shown', 'identity not checked'],
      ),
      category('tone', 'Tone and language', 'In the requester’s language and in the house’s voice.', 10, 'no', [
        'wrong language',
        'too long',
        'too cold',
      ]),
      category(
        'own-work',
        'Own work added',
        'The agent checked and added what the suggestion could not know.',
        5,
        'no',
        ['sent unread'],
        true,
      ),
      category(
        'handover',
        'Hand-over note',
        'The next tier can start without asking again.',
        5,
        'no',
        ['steps missing', 'ask missing'],
        true,
      ),
    ],
    templates: [
      { title: 'Well grounded', text: 'Every fact is cited and right. Well checked before it was sent.' },
      {
        title: 'Article outdated',
        text: 'The cited article is out of date. Please flag it, and correct the figure before sending.',
      },
      {
        title: 'Check the tier',
        text: 'This belonged one tier up: look for money, safety, law or data before you settle.',
      },
    ],
  },
};
