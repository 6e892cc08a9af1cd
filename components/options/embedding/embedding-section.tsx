import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../options.module.css';
import { EmbeddingForm } from './embedding-form';
import { EmbeddingStatus } from './embedding-status';
import { useEmbedding } from './use-embedding';

/** Search by meaning beside search by words: off until an admin turns it on. */
export function EmbeddingSection({ modelUrl }: { modelUrl: string }) {
  const { t } = useTranslation('options');
  const embedding = useEmbedding();
  const { value, problem } = embedding.setting;
  return (
    <section className={classes.subsection} aria-labelledby="embedding-title" data-testid="embedding">
      <h3 id="embedding-title">{t('embedding.title')}</h3>
      <p className={classes.quiet}>{t('embedding.text')}</p>
      {problem && <ProblemNote problem={problem} tone="strong" />}
      {value && <EmbeddingForm status={value} setting={embedding.setting} modelUrl={modelUrl} />}
      {value?.settings.enabled && <EmbeddingStatus status={value} embedding={embedding} />}
    </section>
  );
}
