import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap } from '../../lib/quality/documents/types';
import type { SuggestionRecord } from '../../lib/quality/types';
import { ProblemNote } from '../ui/problem-note';
import { useDocuments } from './use-documents';
import { GapForm } from './views/gap-form';
import classes from './views/views.module.css';

const most = 500;

/** The gaps of the register that name this record, and the way to add it to one, known or new. */
export function AddToRegister({ record }: { record: SuggestionRecord }) {
  const { t } = useTranslation('quality');
  const gaps = useDocuments('gap');
  const [adding, setAdding] = useState(false);
  const linked = gaps.list.filter(({ body }) => body.records.includes(record.id));
  const others = gaps.list.filter(
    ({ body }) =>
      !body.records.includes(record.id) &&
      body.records.length < most &&
      (body.state === 'open' || body.state === 'in-progress'),
  );
  const fresh: Gap = {
    ...{ type: 'defect', title: record.subject.slice(0, 300), detail: '', owner: '', state: 'open' },
    ...{ tickets: [], records: [record.id] },
  };
  const link = async (id: string) => {
    const gap = others.find((one) => one.id === id);
    if (!gap) return;
    const body = { ...gap.body, records: [...gap.body.records, record.id] };
    if (await gaps.put(gap.id, gap.revision, body)) setAdding(false);
  };
  return (
    <>
      {linked.map(({ id, body }) => (
        <p key={id} className={classes.muted} data-testid="linked-gap">
          {t(`register.type.${body.type}`)} · {body.title} · {t(`state.${body.state}`)}
        </p>
      ))}
      {gaps.problem && <ProblemNote problem={gaps.problem} onClose={gaps.clear} />}
      {!adding && (
        <Button
          mt={8}
          variant="default"
          size="compact-xs"
          w="fit-content"
          disabled={!gaps.ready}
          onClick={() => setAdding(true)}
          data-testid="add-to-register"
        >
          {t('register.addThis')}
        </Button>
      )}
      {adding && others.length > 0 && (
        <NativeSelect
          label={t('register.addTo')}
          value=""
          disabled={gaps.busy}
          data={[{ value: '', label: '–' }, ...others.map(({ id, body }) => ({ value: id, label: body.title }))]}
          onChange={(event) => void link(event.currentTarget.value)}
          data-testid="known-gap"
        />
      )}
      {adding && (
        <GapForm
          gap={fresh}
          busy={gaps.busy}
          onCancel={() => setAdding(false)}
          onSave={async (body) => {
            if (await gaps.put(crypto.randomUUID(), null, body)) setAdding(false);
          }}
        />
      )}
    </>
  );
}
