import { Badge, Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BuiltInState } from '../../lib/models/built-in/types';
import { Note, NoteActions } from '../ui/note';
import { useLanguageName } from '../ui/use-language-name';
import classes from './options.module.css';
import { type BuiltIn, useBuiltIn } from './use-built-in';

const colours: Record<BuiltInState, string> = {
  available: 'teal',
  downloading: 'blue',
  downloadable: 'blue',
  unavailable: 'gray',
  none: 'gray',
};

/** The browser's own model: whether it is there, for which languages, and its download. */
export function BuiltInModel() {
  const { t } = useTranslation('options');
  const builtIn = useBuiltIn();
  const { states } = builtIn;
  if (!states) return <p className={classes.quiet}>{t('loading')}</p>;
  const found = Object.values(states);
  const missing = found.every((state) => state === 'none')
    ? 'none'
    : found.every((state) => state === 'unavailable')
      ? 'unavailable'
      : null;
  return (
    <div className={classes.form} data-testid="built-in">
      <p className={classes.quiet}>{t('model.builtIn.text')}</p>
      {missing ? (
        <Note tone="warn" testId="built-in-missing">
          <p>{t(`model.builtIn.${missing}`)}</p>
          <NoteActions>
            <Button variant="default" onClick={builtIn.check}>
              {t('model.builtIn.check')}
            </Button>
          </NoteActions>
        </Note>
      ) : (
        <>
          <Languages states={states} />
          <Download builtIn={builtIn} />
        </>
      )}
    </div>
  );
}

function Languages({ states }: { states: Record<string, BuiltInState> }) {
  const { t } = useTranslation('options');
  const name = useLanguageName();
  return (
    <div>
      <h3 id="built-in-languages">{t('model.builtIn.languages')}</h3>
      <ul className={classes.plainList} aria-labelledby="built-in-languages">
        {Object.entries(states).map(([lang, state]) => (
          <li key={lang} data-testid="built-in-language" data-state={state}>
            {name(lang)}{' '}
            <Badge variant="light" color={colours[state]} size="sm">
              {t(`model.builtIn.state.${state === 'none' ? 'unavailable' : state}`)}
            </Badge>
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>{t('model.builtIn.limits')}</p>
    </div>
  );
}

function Download({ builtIn }: { builtIn: BuiltIn }) {
  const { t } = useTranslation(['options', 'shared']);
  const { states, progress, ended } = builtIn;
  const waiting = Object.values(states ?? {}).some((state) => state === 'downloadable' || state === 'downloading');
  const percent = Math.round((progress ?? 0) * 100);
  return (
    <div role="status" className={classes.form}>
      {progress !== null && (
        <>
          <p>{t('options:model.builtIn.progress', { percent })}</p>
          <Progress value={percent} aria-label={t('options:model.builtIn.download')} data-testid="built-in-progress" />
          <div>
            <Button variant="default" onClick={builtIn.cancel} data-testid="built-in-cancel">
              {t('shared:cancel')}
            </Button>
          </div>
        </>
      )}
      {progress === null && waiting && (
        <div>
          <Button variant="default" onClick={builtIn.download} data-testid="built-in-download">
            {t('options:model.builtIn.download')}
          </Button>
          <p className={classes.quiet}>{t('options:model.builtIn.downloadNote')}</p>
        </div>
      )}
      {ended && <Note tone={ended === 'failed' ? 'strong' : 'calm'}>{t(`options:model.builtIn.${ended}`)}</Note>}
    </div>
  );
}
