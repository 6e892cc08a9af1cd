import { useTranslation } from 'react-i18next';
import { KbdList } from '../ui/kbd-list';
import { Section } from './section';

/** The keys that work outside the panel. */
export function ShortcutsSection() {
  const { t } = useTranslation('options');
  return (
    <Section name="shortcuts">
      <KbdList
        rows={[
          { keys: 'Alt+Shift+S', does: t('shortcuts.toggle') },
          { keys: 'Alt+Shift+I', does: t('shortcuts.insert') },
          { keys: 'Alt+Shift+A', does: t('shortcuts.addPage') },
        ]}
      />
    </Section>
  );
}
