import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewApi } from '../ui/view-api-context';
import { whole } from './format';
import { barsImage } from './plots/bars-image';
import { PlotBox } from './plots/plot-box';
import type { OpenRecords } from './review';
import { datedName } from './save-file';
import { useLoad } from './use-load';
import classes from './volume-plot.module.css';

const hourMs = 3_600_000;

/** Tickets of the last day hour by hour, beside the same hour of past weeks; hours far above it stand out. */
export function VolumePlot({ onOpen }: { onOpen?: OpenRecords }) {
  const { t, i18n } = useTranslation('review');
  const api = useViewApi();
  const { value } = useLoad(useCallback(() => api.call('records.volume', {}), [api]));
  const hours = value?.hours ?? [];
  const total = hours.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const most = Math.max(...hours.map(({ count, usual }) => Math.max(count, usual ?? 0)));
  const time = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit' });
  const share = (count: number) => `${(count / most) * 100}%`;
  const said = ({ at, count, usual }: (typeof hours)[number]) =>
    usual === null
      ? t('volume.hour', { time: time.format(at), n: whole(count, i18n.language) })
      : t('volume.hourUsual', {
          time: time.format(at),
          n: whole(count, i18n.language),
          usual: whole(usual, i18n.language),
        });
  const spikes = hours.filter(({ spike }) => spike);
  const known = hours.some(({ usual }) => usual !== null);
  const table = [
    ['hour', 'tickets', 'usual', 'spike'],
    ...hours.map(({ at, count, usual, spike }) => [new Date(at).toISOString(), count, usual, spike ? 1 : 0]),
  ];
  const hour = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit' });
  const picture = () =>
    barsImage(
      t('volume.title'),
      hours.map(({ at, count, usual, spike }) => ({ label: hour.format(at), value: count, usual, marked: spike })),
    );
  return (
    <section className={classes.volume} aria-label={t('volume.title')} data-testid="volume">
      <div className={classes.words}>
        <p data-spike={spikes.length > 0} data-testid="volume-verdict">
          {spikes.length > 0
            ? t('volume.spikes', { hours: spikes.map(said).join('; ') })
            : t(known ? 'volume.none' : 'volume.tooShort')}
        </p>
      </div>
      <div className={classes.plot}>
        <PlotBox title={t('volume.title')} file={datedName('volume')} legend={[]} table={table} picture={picture}>
          <ol className={classes.bars}>
            {hours.map((one) => (
              <li key={one.at} title={said(one)} data-spike={one.spike}>
                <span className={classes.bar} style={{ blockSize: share(one.count) }} />
                {one.usual !== null && <span className={classes.usual} style={{ insetBlockEnd: share(one.usual) }} />}
                {onOpen && one.count > 0 ? (
                  <button
                    type="button"
                    className={classes.hour}
                    aria-label={said(one)}
                    onClick={() => onOpen({ from: one.at, to: one.at + hourMs - 1 }, said(one))}
                  />
                ) : (
                  <span className={classes.hidden}>{said(one)}</span>
                )}
              </li>
            ))}
          </ol>
        </PlotBox>
      </div>
    </section>
  );
}
