import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import type { Reason } from '../../lib/triage/decision';
import type { Thread } from '../../lib/wire/handover-requests';
import { Dialog } from '../ui/dialog';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { useLocale } from '../ui/use-locale';
import { useViewApi } from '../ui/view-api-context';
import classes from './thread-dialog.module.css';
import { usePanel } from './use-panel';

/** The ticket as it is read now, at the words a reason rests on. */
export function ThreadDialog({ reason, onClose }: { reason: Reason; onClose: () => void }) {
  const { t } = useTranslation('panel');
  const api = useViewApi();
  const { state, tabId } = usePanel();
  const [thread, setThread] = useState<Thread | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { ref } = state;
  useEffect(() => {
    if (!ref) return;
    api.call('panel.thread', { ref, tabId }).then(setThread, (error: unknown) => setProblem(problemOf(error)));
  }, [api, ref, tabId]);
  const at = thread ? placeOf(thread, reason) : null;
  return (
    <Dialog title={t('thread.title')} opened onClose={onClose}>
      {problem && <ProblemNote problem={problem} tone="strong" />}
      {!thread && !problem && <p role="status">{t('thread.reading')}</p>}
      {thread && at === null && <p role="status">{t('thread.gone')}</p>}
      {thread && (
        <div className={classes.thread} data-testid="thread">
          <p className={classes.subject} dir="auto">
            <Marked text={thread.subject} quote={at === 'subject' ? reason.quote : null} />
          </p>
          {thread.messages.map((message, index) => (
            <Message key={message.id} message={message} quote={at === index ? reason.quote : null} />
          ))}
        </div>
      )}
    </Dialog>
  );
}

/** Where the quote stands: the message that the reason names, else the first that holds it. */
function placeOf({ subject, messages }: Thread, { quote, messageId }: Reason): 'subject' | number | null {
  if (quote === null) return null;
  const named = messages.findIndex(({ id, text }) => id === messageId && text.includes(quote));
  if (named >= 0) return named;
  if (subject.includes(quote)) return 'subject';
  const first = messages.findIndex(({ text }) => text.includes(quote));
  return first >= 0 ? first : null;
}

function Message({ message, quote }: { message: Thread['messages'][number]; quote: string | null }) {
  const { t } = useTranslation('panel');
  const locale = useLocale();
  const time = Date.parse(message.at ?? '');
  const when = Number.isNaN(time)
    ? ''
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  return (
    <article className={classes.message} data-role={message.role} data-public={message.public}>
      <p className={classes.head}>
        <strong dir="auto">{message.author || t(`thread.role.${message.role}`)}</strong>
        {message.author !== '' && ` · ${t(`thread.role.${message.role}`)}`}
        {!message.public && ` · ${t('thread.note')}`}
        {when !== '' && ` · ${when}`}
      </p>
      <div className={classes.text} dir="auto">
        <Marked text={message.text} quote={quote} />
      </div>
    </article>
  );
}

function Marked({ text, quote }: { text: string; quote: string | null }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    // Not its value: newer browsers give a promise, which React would call as a cleanup.
    mark.current?.scrollIntoView({ block: 'center' });
  }, []);
  const at = quote === null ? -1 : text.indexOf(quote);
  if (quote === null || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark ref={mark} data-testid="thread-mark">
        {quote}
      </mark>
      {text.slice(at + quote.length)}
    </>
  );
}
