import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signed } from '../../lib/drafting/phrases/sign';
import { styledPhrases } from '../../lib/drafting/style';
import type { ReplyStyle } from '../../lib/settings/settings';
import { languages } from '../../lib/ticket/languages';
import { RichText } from '../ui/rich-text';
import { useLanguageName } from '../ui/use-language-name';
import classes from './options.module.css';

/** A short letter as the style makes it, composed like one without a model. */
export function StyleExample({ style }: { style: ReplyStyle }) {
  const { t } = useTranslation('options');
  const languageName = useLanguageName();
  const [chosen, setChosen] = useState<string>('en');
  const lang = languages.find((one) => one === chosen) ?? 'en';
  const say = styledPhrases(lang, style, []);
  const letter = [
    say.greeting('Ana', 'Ana Ruiz'),
    `${say.thanks} ${say.askIntro}`,
    `- ${say.asks.order}`,
    say.askOutro,
    signed(say.closing, style.signature),
  ].join('\n\n');
  return (
    <section className={classes.preview} aria-label={t('styles.example')} data-testid="style-example">
      <NativeSelect
        label={t('styles.example')}
        value={lang}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={languages.map((value) => ({ value, label: languageName(value) }))}
      />
      <RichText text={letter} lang={lang} cited={[]} />
    </section>
  );
}
