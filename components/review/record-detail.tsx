import { ActionIcon, Anchor, Button, Group, Skeleton } from '@mantine/core';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordDetail as Detail } from '../../lib/quality/types';
import { ProblemNote } from '../ui/problem-note';
import { safeUrl } from '../ui/rich-text';
import { useLanguageName } from '../ui/use-language-name';
import { useViewApi } from '../ui/view-api-context';
import classes from './detail.module.css';
import { DetailBody } from './detail-body';
import { moment } from './format';
import { IconArrowLeft, IconChevronDown, IconChevronUp, IconExternalLink } from './icons';
import { Outcome } from './outcome';
import type { Preset } from './review';
import { useLoad } from './use-load';

interface Props {
  id: string;
  /** The session or sample that is worked on. */
  preset: Preset;
  /** Another number reads the record anew. */
  revision: number;
  pane: RefObject<HTMLElement | null>;
  onMove(step: number): void;
  onReplaced(instead: string | null): void;
  onClose(): void;
}

/** One suggestion with everything known of it. */
export function RecordDetail({ id, preset, revision, pane, onMove, onReplaced, onClose }: Props) {
  const { t } = useTranslation(['review', 'shared']);
  const api = useViewApi();
  // A new revision asks again.
  const load = useCallback(() => api.call('records.get', { id }), [api, id, revision]);
  const { value, problem, loading, again } = useLoad(load);
  // The one before stays, dimmed, until the next is here: a queue worked with j does not flicker.
  const detail = value?.record.id === id || loading ? value : null;
  const shownId = detail?.record.id;
  // Whoever sent a review grades the next one without another key.
  const goesOn = useRef(false);
  useEffect(() => {
    if (shownId !== undefined) pane.current?.scrollTo({ top: 0 });
  }, [shownId, pane]);
  return (
    <section
      ref={pane}
      className={classes.pane}
      tabIndex={-1}
      aria-label={t('detail.title')}
      aria-busy={loading}
      data-testid="record-detail"
      data-record={shownId}
    >
      <div className={classes.page} data-stale={(shownId !== undefined && shownId !== id) || undefined}>
        {detail && <Head detail={detail} onMove={onMove} onClose={onClose} />}
        {problem && (
          <ProblemNote problem={problem} tone="strong">
            <Button onClick={again}>{t('shared:retry')}</Button>
          </ProblemNote>
        )}
        {!detail && !problem && loading && (
          <Skeleton height={320} radius="md" role="status" aria-label={t('detail.loading')} />
        )}
        {!detail && !problem && !loading && (
          <div className={classes.placeholder}>
            <strong>{t('detail.goneTitle')}</strong>
            <span>{t('detail.gone')}</span>
          </div>
        )}
        {detail && (
          <DetailBody
            key={shownId}
            detail={detail}
            preset={preset}
            onDone={() => {
              goesOn.current = true;
              onMove(1);
            }}
            goesOn={goesOn}
            onReplaced={onReplaced}
          />
        )}
      </div>
    </section>
  );
}

function Head({ detail: { record, row }, onMove, onClose }: { detail: Detail } & Pick<Props, 'onMove' | 'onClose'>) {
  const { t, i18n } = useTranslation('review');
  const languageName = useLanguageName();
  const href = safeUrl(record.ticketUrl);
  return (
    <header className={classes.head}>
      <div>
        <h2 className={classes.title} dir="auto">
          {record.subject || t('row.noSubject')}
        </h2>
        <div className={classes.facts}>
          <Outcome status={row.status} badge testId="record-outcome" />
          {href ? (
            <Anchor href={href} target="_blank" rel="noreferrer" inherit>
              #{record.ref.id} <IconExternalLink size={12} aria-hidden="true" />
            </Anchor>
          ) : (
            <span>#{record.ref.id}</span>
          )}
          <span>{record.ref.account}</span>
          <span>{languageName(record.language)}</span>
          <time dateTime={new Date(record.shownAt).toISOString()}>{moment(record.shownAt, i18n.language)}</time>
        </div>
      </div>
      <Group gap={2} wrap="nowrap">
        <ActionIcon aria-label={t('detail.previous')} title={t('detail.previous')} onClick={() => onMove(-1)}>
          <IconChevronUp size={18} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon aria-label={t('detail.next')} title={t('detail.next')} onClick={() => onMove(1)}>
          <IconChevronDown size={18} aria-hidden="true" />
        </ActionIcon>
        <Button variant="default" leftSection={<IconArrowLeft size={15} aria-hidden="true" />} onClick={onClose}>
          {t('detail.back')}
        </Button>
      </Group>
    </header>
  );
}
