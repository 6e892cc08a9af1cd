import { useTranslation } from 'react-i18next';
import { topicsAsCsv, topicsAsMarkdown } from '../../lib/knowledge-health/export';
import type { GapTopic } from '../../lib/knowledge-health/types';
import { download } from '../ui/download';
import { useLanguageName } from '../ui/use-language-name';

const types = { csv: 'text/csv;charset=utf-8', markdown: 'text/markdown;charset=utf-8' };

/** Hands the topics shown to the browser as a file, in the reader's language. */
export function useTopicExport(topics: readonly GapTopic[]): (format: 'csv' | 'markdown') => void {
  const { t, i18n } = useTranslation('knowledge');
  const languageName = useLanguageName();
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' });
  const words = {
    title: t('gaps.todoTitle'),
    line: (topic: GapTopic) =>
      t('gaps.todoLine', {
        tickets: topic.tickets,
        own: topic.ownReplies,
        languages: topic.langs.map(({ lang, tickets }) => `${languageName(lang)} ${tickets}`).join(', '),
        date: day.format(topic.newest),
      }),
  };
  return (format) => {
    const text = format === 'csv' ? topicsAsCsv(topics) : topicsAsMarkdown(topics, words);
    const name = `sidedesk-gaps-${new Date().toISOString().slice(0, 10)}.${format === 'csv' ? 'csv' : 'md'}`;
    download(new Blob([text], { type: types[format] }), name);
  };
}
