import { useViewApi } from '../ui/view-api-context';
import { EmbeddingSection } from './embedding/embedding-section';
import { ModelForm } from './model-form';
import { PriceForm } from './price-form';
import { Section } from './section';
import { useSetting } from './use-setting';

/** The model's endpoint, its key and whether it answers. */
export function ModelSection() {
  const api = useViewApi();
  const setting = useSetting('model', () => api.call('model.get', {}));
  return (
    <Section name="model" loading={setting.value === null} problem={setting.problem}>
      {setting.value && <ModelForm status={setting.value} setting={setting} />}
      {setting.value && <EmbeddingSection modelUrl={setting.value.settings.baseUrl} />}
      {setting.value && <PriceForm model={setting.value.settings.model} />}
    </Section>
  );
}
