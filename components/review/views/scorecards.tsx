import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document, Scorecard } from '../../../lib/quality/documents/types';
import { ProblemNote } from '../../ui/problem-note';
import { useDocuments } from '../use-documents';
import { CategoryFields } from './category-fields';
import { TemplateFields } from './template-fields';
import classes from './views.module.css';

const newCategory = () => ({
  ...{ id: `q${crypto.randomUUID().slice(0, 8)}`, name: '', help: '', weight: 10, points: 4 as const },
  ...{ critical: 'no' as const, mayNotApply: false, causes: [] },
});

/** Scorecards by version: drafts are edited, published ones locked, archived ones kept for the reviews made with them. */
export function Scorecards() {
  const { t } = useTranslation('quality');
  const cards = useDocuments('scorecard');
  const [open, setOpen] = useState<Document<'scorecard'> | null>(null);
  const versionsOf = (card: string) =>
    cards.list.filter(({ body }) => body.card === card).map(({ body }) => body.version);

  const copy = async (from: Scorecard, isNew: boolean) => {
    const card = isNew ? crypto.randomUUID().slice(0, 8) : from.card;
    const version = isNew ? 1 : Math.max(...versionsOf(card)) + 1;
    const body: Scorecard = { ...from, card, version, state: 'draft' };
    setOpen(await cards.put(`${card}:${version}`, null, body));
  };
  const move = async (one: Document<'scorecard'>, state: Scorecard['state']) => {
    await cards.put(one.id, one.revision, { ...one.body, state });
    setOpen(null);
  };

  return (
    <>
      {cards.problem && <ProblemNote problem={cards.problem} onClose={cards.clear} />}
      {cards.list.map((one) => (
        <section key={one.id} className={classes.card} aria-label={`${one.body.name} ${one.body.version}`}>
          <div className={classes.spread}>
            <h2>
              {one.body.name} · {t('cards.version', { version: one.body.version })}{' '}
              <span className={classes.state}>{t(`cards.${one.body.state}`)}</span>
            </h2>
            <div className={classes.row}>
              {one.body.state === 'draft' && open?.id !== one.id && (
                <Button variant="default" onClick={() => setOpen(one)}>
                  {t('edit')}
                </Button>
              )}
              {one.body.state === 'draft' && (
                <>
                  <Button onClick={() => void move(one, 'published')} data-testid="publish-card">
                    {t('cards.publish')}
                  </Button>
                  <Button variant="default" onClick={() => void cards.remove(one)}>
                    {t('delete')}
                  </Button>
                </>
              )}
              {one.body.state !== 'draft' && (
                <Button variant="default" onClick={() => void copy(one.body, false)} data-testid="new-version">
                  {t('cards.newVersion')}
                </Button>
              )}
              {one.body.state === 'published' && (
                <Button variant="default" onClick={() => void move(one, 'archived')}>
                  {t('cards.archive')}
                </Button>
              )}
              <Button variant="default" onClick={() => void copy(one.body, true)}>
                {t('cards.copy')}
              </Button>
            </div>
          </div>
          {open?.id === one.id && one.body.state === 'draft' ? (
            <Editor
              key={one.revision}
              card={one.body}
              busy={cards.busy}
              onSave={async (body) => {
                const saved = await cards.put(one.id, one.revision, body);
                if (saved) setOpen(saved);
              }}
            />
          ) : (
            <p className={classes.muted}>
              {one.body.categories
                .map(
                  ({ name, weight, critical }) =>
                    `${name} ${weight}${critical === 'no' ? '' : ` (${t('scoring.critical')})`}`,
                )
                .join(' · ')}
            </p>
          )}
        </section>
      ))}
    </>
  );
}

function Editor({ card, busy, onSave }: { card: Scorecard; busy: boolean; onSave(card: Scorecard): Promise<void> }) {
  const { t } = useTranslation('quality');
  const [body, setBody] = useState(card);
  const total = body.categories.reduce((sum, { weight }) => sum + weight, 0);
  const change = (at: number, part: Partial<Scorecard['categories'][number]>) =>
    setBody((known) => ({
      ...known,
      categories: known.categories.map((category, n) => (n === at ? { ...category, ...part } : category)),
    }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(body);
      }}
    >
      <TextInput
        label={t('cards.name')}
        value={body.name}
        required
        maxLength={200}
        onChange={(event) => setBody({ ...body, name: event.currentTarget.value })}
      />
      <h3>{t('cards.categories', { total })}</h3>
      {body.categories.map((category, at) => (
        <CategoryFields
          key={category.id}
          category={category}
          share={total === 0 ? 0 : category.weight / total}
          onChange={(part) => change(at, part)}
          onRemove={() => setBody({ ...body, categories: body.categories.filter((_, n) => n !== at) })}
        />
      ))}
      <Button
        variant="default"
        mt={8}
        onClick={() => setBody({ ...body, categories: [...body.categories, newCategory()] })}
      >
        {t('cards.addCategory')}
      </Button>
      <TemplateFields templates={body.templates} onChange={(templates) => setBody({ ...body, templates })} />
      <Button type="submit" loading={busy} data-testid="save-card">
        {t('save')}
      </Button>
    </form>
  );
}
