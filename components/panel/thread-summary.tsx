import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import { languages } from '../../lib/ticket/languages';
import type { RequestOutput } from '../../lib/wire/requests';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import classes from './thread-summary.module.css';
import { usePanel } from './use-panel';

const fewest = 3;
const lists = ['done', 'promised', 'open'] as const;

type State =
  | { kind: 'closed' }
  | { kind: 'busy' }
  | { kind: 'shown'; answer: RequestOutput<'panel.summary'> }
  | { kind: 'failed'; problem: Problem };

/** A long thread in four parts: the problem, what was done, what was promised, what is open. Asked for by a click. */
export function ThreadSummary() {
  const { t, i18n } = useTranslation('panel');
  const api = useViewApi();
  const { state, tabId } = usePanel();
  const [shown, setShown] = useState<State>({ kind: 'closed' });
  const { ref, ticket } = state;
  const asked = useRef(0);
  const close = () => {
    // An answer that is still on its way is not waited for: it may be about a ticket that was left.
    asked.current += 1;
    setShown({ kind: 'closed' });
  };
  useEffect(close, [ref?.id, ref?.account, state.recordId]);
  if (!ticket || !ref || ticket.messages < fewest) return null;
  const ask = () => {
    asked.current += 1;
    const mine = asked.current;
    setShown({ kind: 'busy' });
    const lang = languages.find((one) => i18n.language.startsWith(one)) ?? 'en';
    api.call('panel.summary', { ref, tabId, lang }).then(
      (answer) => mine === asked.current && setShown({ kind: 'shown', answer }),
      (error: unknown) => mine === asked.current && setShown({ kind: 'failed', problem: problemOf(error) }),
    );
  };
  const isOpen = shown.kind !== 'closed';
  return (
    <section className={classes.summary} aria-busy={shown.kind === 'busy'} data-testid="thread-summary">
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={isOpen}
        data-testid="thread-summary-toggle"
        onClick={() => (isOpen ? close() : ask())}
      >
        {t('summary.title', { count: ticket.messages })}
      </button>
      {shown.kind === 'busy' && <p role="status">{t('summary.working')}</p>}
      {shown.kind === 'failed' && <ProblemNote problem={shown.problem} />}
      {shown.kind === 'shown' && (
        <dl className={classes.parts}>
          <dt>{t('summary.problem')}</dt>
          <dd dir="auto">{shown.answer.summary.problem}</dd>
          {lists.map((part) => (
            <div key={part}>
              <dt>{t(`summary.${part}`)}</dt>
              <dd>
                {shown.answer.summary[part].length === 0 ? (
                  t(shown.answer.quoted ? 'summary.unknown' : 'summary.nothing')
                ) : (
                  <ul>
                    {shown.answer.summary[part].map((line, at) => (
                      <li key={`${at} ${line}`} dir="auto">
                        {line}
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {shown.kind === 'shown' && <p>{t(shown.answer.quoted ? 'summary.quoted' : 'summary.byModel')}</p>}
    </section>
  );
}
