import { Anchor } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassageHit } from '../../lib/knowledge/types';
import { excerpt, Highlight } from '../ui/highlight';
import { IconChevronDown, IconClock, IconExternalLink, IconLock } from '../ui/icons';
import { relativeTime } from '../ui/relative-time';
import { safeUrl } from '../ui/rich-text';
import { useLanguageName } from '../ui/use-language-name';
import { useLocale } from '../ui/use-locale';
import classes from './knowledge.module.css';
import panel from './panel.module.css';
import { usePanel } from './use-panel';

const excerptLength = 190;

interface Props {
  hit: PassageHit;
  /** Grows each time a citation asks for this passage; 0 for never. */
  focus: number;
}

/** A passage with what an agent needs to trust it: where it stands, how old it is, whether it may be passed on. */
export function PassageCard({ hit, focus }: Props) {
  const { t, i18n } = useTranslation('panel');
  const languageName = useLanguageName();
  const locale = useLocale();
  const { state } = usePanel();
  const [open, setOpen] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const textId = useId();
  const url = hit.url === null ? null : safeUrl(hit.url);
  const short = excerpt(hit.text, hit.matched, excerptLength);
  const whole = hit.text.trim();
  // The first heading usually repeats the title.
  const path = hit.headings.filter((heading) => heading !== hit.title);

  useEffect(() => {
    if (focus === 0) return;
    setOpen(true);
    card.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    card.current?.focus({ preventScroll: true });
  }, [focus]);

  return (
    <li
      ref={card}
      id={`passage-${hit.id}`}
      tabIndex={-1}
      className={`${panel.card} ${classes.passage}`}
      data-testid="passage"
      data-article-url={url ?? undefined}
      lang={hit.lang === 'und' ? undefined : hit.lang}
    >
      <h3 className={classes.title} dir="auto">
        {url ? (
          <Anchor href={url} target="_blank" rel="noreferrer" inherit title={t('knowledge.opens')}>
            {hit.title}
            <IconExternalLink size={12} aria-hidden="true" className={classes.external} />
          </Anchor>
        ) : (
          hit.title
        )}
      </h3>
      {path.length > 0 && (
        <p className={classes.path} dir="auto">
          {path.join(' › ')}
        </p>
      )}
      <p className={classes.text} id={textId} dir="auto" data-open={open}>
        <Highlight text={open ? whole : short} matched={hit.matched} />
      </p>
      <p className={classes.facts} lang={i18n.language}>
        {hit.internal && (
          <span className={classes.internal}>
            <IconLock size={11} aria-hidden="true" className={classes.lock} /> {t('knowledge.internal')}
          </span>
        )}
        <span>{hit.sourceName}</span>
        {state.ticket && hit.lang !== state.ticket.language && hit.lang !== 'und' && (
          <span>{languageName(hit.lang)}</span>
        )}
        <span className={hit.stale ? classes.stale : undefined} data-stale={hit.stale || undefined}>
          {hit.stale && (
            <>
              <IconClock size={11} aria-hidden="true" className={classes.lock} />
              {t('knowledge.stale')}{' '}
            </>
          )}
          {hit.updatedAt === null
            ? t('knowledge.ageUnknown')
            : t('knowledge.updated', { when: relativeTime(hit.updatedAt, Date.now(), locale) })}
        </span>
        {short !== whole && (
          <button
            type="button"
            className={classes.expand}
            aria-expanded={open}
            aria-controls={textId}
            onClick={() => setOpen(!open)}
          >
            {open ? t('knowledge.shrink') : t('knowledge.expand')}
            <IconChevronDown size={13} aria-hidden="true" />
          </button>
        )}
      </p>
    </li>
  );
}
