import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCopy } from '../ui/icons';
import { ProblemNote } from '../ui/problem-note';
import { safeUrl } from '../ui/rich-text';
import classes from './handover.module.css';
import type { Handover } from './use-handover';
import { useIssue } from './use-issue';

/** The same for developers: to copy, or, with a Jira site open in a tab, to create there by one more click. */
export function HandoverIssue({
  handover,
  issue,
}: {
  handover: Handover;
  issue: { summary: string; description: string };
}) {
  const { t } = useTranslation('panel');
  const [summary, setSummary] = useState(issue.summary);
  const [description, setDescription] = useState(issue.description);
  const jira = useIssue(handover, { summary, description });
  const copied = handover.status.kind === 'issue-copied';
  return (
    <details className={classes.issue} onToggle={(event) => event.currentTarget.open && jira.look()}>
      <summary data-testid="issue-open">{t('handover.issue')}</summary>
      <div className={classes.issueForm}>
        <TextInput
          label={t('handover.summary')}
          maxLength={250}
          dir="auto"
          value={summary}
          onChange={(event) => setSummary(event.currentTarget.value)}
          data-testid="issue-summary"
        />
        <Textarea
          label={t('handover.description')}
          description={t('handover.descriptionHelp')}
          autosize
          minRows={4}
          maxRows={12}
          dir="auto"
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
          data-testid="issue-description"
        />
        <div className={classes.actions}>
          <Button
            variant="default"
            leftSection={<IconCopy size={15} aria-hidden="true" />}
            onClick={() => handover.copyIssue(`${summary}\n\n${description}`)}
            data-wraps
            data-testid="issue-copy"
          >
            {t('handover.copyIssue')}
          </Button>
          <span role="status" className={classes.said}>
            {copied && t('handover.said.copied')}
          </span>
        </div>
        <JiraForm jira={jira} />
      </div>
    </details>
  );
}

function JiraForm({ jira }: { jira: ReturnType<typeof useIssue> }) {
  const { t } = useTranslation(['panel', 'shared']);
  const { sites, site, project, created, problem } = jira;
  if (created) {
    return (
      <p role="status" className={classes.said} data-testid="issue-created">
        {t('panel:handover.created', { key: created.key })}{' '}
        <a href={safeUrl(created.url) ?? undefined} target="_blank" rel="noopener noreferrer">
          {created.key}
        </a>{' '}
        {!created.linked && t('panel:handover.notLinked')}
      </p>
    );
  }
  return (
    <>
      {sites === null && <p className={classes.quiet}>{t('panel:handover.lookingForJira')}</p>}
      {sites?.length === 0 && (
        <p className={classes.quiet} data-testid="issue-no-site">
          {t('panel:handover.noJira')}{' '}
          <Button variant="subtle" size="compact-xs" onClick={jira.look}>
            {t('shared:retry')}
          </Button>
        </p>
      )}
      {site && (
        <>
          {sites && sites.length > 1 && (
            <NativeSelect
              label={t('panel:handover.site')}
              data={sites.map(({ tabId, site: name }) => ({ value: String(tabId), label: name }))}
              value={String(site.tabId)}
              onChange={(event) => jira.setSite(Number(event.currentTarget.value))}
            />
          )}
          <NativeSelect
            label={t('panel:handover.project', { site: site.site })}
            data={[
              { value: '', label: t('panel:handover.choose') },
              ...site.projects.map(({ id, key, name }) => ({ value: id, label: `${name} (${key})` })),
            ]}
            value={project}
            onChange={(event) => jira.setProject(event.currentTarget.value)}
            data-testid="issue-project"
          />
          {jira.types.length > 0 && (
            <NativeSelect
              label={t('panel:handover.type')}
              data={jira.types.map(({ id, name }) => ({ value: id, label: name }))}
              value={jira.type}
              onChange={(event) => jira.setType(event.currentTarget.value)}
              data-testid="issue-type"
            />
          )}
          <Button
            variant="default"
            className={classes.start}
            disabled={!jira.ready}
            loading={jira.busy}
            onClick={jira.create}
            data-testid="issue-create"
          >
            {t('panel:handover.create', { project: jira.projectName })}
          </Button>
        </>
      )}
      {problem && <ProblemNote problem={problem} tone="strong" />}
    </>
  );
}
