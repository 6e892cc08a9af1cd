import { Button, NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ReplyStyle, replyStyleSchema } from '../../lib/settings/settings';
import { channelSchema } from '../../lib/ticket/page-ticket';
import { Note } from '../ui/note';
import { ClashNote } from './clash-note';
import classes from './options.module.css';
import { StyleExample } from './style-example';
import { useSettingForm } from './use-setting-form';

interface Props {
  /** As it is stored now. */
  style: ReplyStyle;
  busy: boolean;
  /** True when another page has taken it out since it was opened. */
  gone: boolean;
  /** `base`: the style as this form began from it. Gives what was stored, or null. */
  onSave: (style: ReplyStyle, base: ReplyStyle) => Promise<ReplyStyle | null>;
  onCancel: () => void;
  /** Null for a style that is not stored. */
  onRemove: ((base: ReplyStyle) => Promise<void>) | null;
}

const formalities = ['open', 'formal', 'informal'] as const;

/** One style, with an example letter that follows every change. */
export function StyleForm({ style, busy, gone, onSave, onCancel, onRemove }: Props) {
  const { t } = useTranslation('options');
  const form = useSettingForm<ReplyStyle>('styles', replyStyleSchema, style, {
    fieldName: (path) => t(`styles.${path.split('.')[0]}`),
  });
  const brand = form.values.brand ?? '';
  return (
    <form
      className={classes.form}
      onSubmit={form.submit((values) => void form.store(values, (base) => onSave(values, base)))}
      noValidate
    >
      <div className={classes.pair}>
        <TextInput label={t('styles.name')} data-testid="style-name" {...form.getInputProps('name')} />
        <TextInput
          label={t('styles.brand')}
          placeholder={t('knowledge.scope.anyBrand')}
          value={brand}
          error={form.errors.brand}
          onChange={(event) =>
            form.setFieldValue('brand', event.currentTarget.value === '' ? null : event.currentTarget.value)
          }
        />
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={t('styles.channel')}
          value={form.values.channel ?? 'any'}
          onChange={(event) =>
            form.setFieldValue('channel', channelSchema.safeParse(event.currentTarget.value).data ?? null)
          }
          data={['any', ...channelSchema.options].map((value) => ({ value, label: t(`styles.channels.${value}`) }))}
        />
        <NativeSelect
          label={t('styles.formality')}
          data={formalities.map((value) => ({ value, label: t(`styles.formalities.${value}`) }))}
          {...form.getInputProps('formality')}
        />
      </div>
      <Textarea
        label={t('styles.voice')}
        description={t('styles.voiceHelp')}
        autosize
        minRows={2}
        maxRows={6}
        dir="auto"
        {...form.getInputProps('voice')}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('styles.greeting')}
          description={t('styles.greetingHelp')}
          dir="auto"
          data-testid="style-greeting"
          {...form.getInputProps('greeting')}
        />
        <TextInput
          label={t('styles.closing')}
          description={t('styles.closingHelp')}
          dir="auto"
          {...form.getInputProps('closing')}
        />
      </div>
      <Textarea
        label={t('styles.signature')}
        description={t('styles.signatureHelp')}
        autosize
        minRows={1}
        dir="auto"
        {...form.getInputProps('signature')}
      />
      <TagsInput
        label={t('styles.forbidden')}
        description={t('styles.forbiddenHelp')}
        splitChars={[',']}
        {...form.getInputProps('forbidden')}
        error={Object.entries(form.errors).find(([path]) => path.startsWith('forbidden'))?.[1]}
      />
      <StyleExample style={form.values} />
      <ClashNote clashes={form.clashes} />
      {gone && <Note tone="warn">{t('styles.gone')}</Note>}
      <div className={classes.saveRow}>
        <Button type="submit" loading={busy} data-testid="style-save">
          {t('save')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('discard')}
        </Button>
        {onRemove && (
          <Button variant="subtle" color="gray" onClick={() => void onRemove(form.clashes.base())}>
            {t('knowledge.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
