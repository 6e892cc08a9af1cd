import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Scorecard } from '../../../lib/quality/documents/types';
import classes from './views.module.css';

type Templates = Scorecard['templates'];

/** Comments that reviewers put in with one choice. */
export function TemplateFields({
  templates,
  onChange,
}: {
  templates: Templates;
  onChange(templates: Templates): void;
}) {
  const { t } = useTranslation('quality');
  const change = (at: number, part: Partial<Templates[number]>) =>
    onChange(templates.map((template, n) => (n === at ? { ...template, ...part } : template)));
  return (
    <>
      <h3>{t('cards.templates')}</h3>
      {templates.map((template, at) => (
        <div key={at} className={classes.row}>
          <TextInput
            label={t('cards.templateTitle')}
            value={template.title}
            required
            maxLength={100}
            onChange={(event) => change(at, { title: event.currentTarget.value })}
          />
          <TextInput
            flex={1}
            label={t('cards.templateText')}
            value={template.text}
            maxLength={1000}
            onChange={(event) => change(at, { text: event.currentTarget.value })}
          />
          <Button
            variant="default"
            aria-label={t('cards.remove', { name: template.title })}
            onClick={() => onChange(templates.filter((_, n) => n !== at))}
          >
            ✕
          </Button>
        </div>
      ))}
      <div className={classes.row}>
        <Button variant="default" my={8} onClick={() => onChange([...templates, { title: '', text: '' }])}>
          {t('cards.addTemplate')}
        </Button>
      </div>
    </>
  );
}
