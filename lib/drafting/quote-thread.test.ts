import { describe, expect, it } from 'vitest';
import { pageTicket } from '../core/fixtures/page-ticket';
import { toTicket } from '../ticket/from-page';
import { quoteThread } from './quote-thread';

type Line = ['requester' | 'agent', string, boolean?];

function thread(...lines: Line[]) {
  const base = pageTicket('1', '');
  const people = { requester: { id: '7', name: 'Martha Okonjo' }, agent: { id: '9', name: 'Elin Berg' } };
  const messages = lines.map(([role, text, open = true], at) => ({
    ...{ id: `m${at}`, author: { ...people[role], role }, public: open, at: null, html: null, text, attachments: [] },
  }));
  return quoteThread(toTicket({ ...base, messages }));
}

/** One story, told in seven languages: problem, tried, done, promised, and the question that is still open. */
const stories: Record<string, [string, string, string, string, string]> = {
  en: [
    'Hello, the router loses the connection every evening since Monday.',
    'I restarted it twice.',
    'We have reset the line from here.',
    'We will send you a new router by Friday.',
    'Does the old one have to go back?',
  ],
  fr: [
    'Bonjour, le routeur perd la connexion chaque soir depuis lundi.',
    'Je l’ai redémarré deux fois.',
    'Nous avons réinitialisé la ligne.',
    'Vous recevrez un nouveau routeur au plus tard vendredi.',
    'Faut-il renvoyer l’ancien ?',
  ],
  nl: [
    'Goedemiddag, de router verliest sinds maandag elke avond de verbinding.',
    'Ik heb hem twee keer herstart.',
    'Wij hebben de lijn hier gereset.',
    'U ontvangt uiterlijk vrijdag een nieuwe router.',
    'Moet de oude terug?',
  ],
  de: [
    'Guten Tag, der Router verliert seit Montag jeden Abend die Verbindung.',
    'Ich habe ihn zweimal neu gestartet.',
    'Wir haben die Leitung zurückgesetzt.',
    'Sie erhalten spätestens am Freitag einen neuen Router.',
    'Muss der alte zurück?',
  ],
  es: [
    'Hola, el router pierde la conexión cada noche desde el lunes.',
    'Lo he reiniciado dos veces.',
    'Hemos restablecido la línea, ya está comprobado.',
    'Recibirá un router nuevo a más tardar el viernes.',
    '¿Hay que devolver el viejo?',
  ],
  it: [
    'Buongiorno, il router perde la connessione ogni sera e non so perché.',
    'L’ho riavviato due volte.',
    'Abbiamo ripristinato la linea.',
    'Riceverà un nuovo router entro venerdì.',
    'Devo restituire quello vecchio?',
  ],
  pt: [
    'Bom dia, o router perde a ligação todas as noites desde segunda.',
    'Já o reiniciei duas vezes.',
    'A linha foi reposta por nós.',
    'Receberá um router novo o mais tardar na sexta.',
    'Tenho de devolver o antigo?',
  ],
};

describe('a thread in its own sentences', () => {
  it.each(Object.entries(stories))(
    '%s: problem, done, promised, open',
    (_lang, [problem, tried, done, promise, question]) => {
      expect(
        thread(['requester', `${problem} ${tried}`], ['agent', `${done} ${promise}`], ['requester', `OK. ${question}`]),
      ).toEqual({ problem: `${problem} ${tried}`, done: [tried, done], promised: [promise], open: [question] });
    },
  );

  it('leaves a part empty for which nothing is found', () => {
    expect(
      thread(['requester', 'Hello,\nMy invoice is wrong.\nKind regards,\nMartha'], ['agent', 'Which one is it?']),
    ).toEqual({
      problem: 'My invoice is wrong.',
      done: [],
      promised: [],
      open: ['Which one is it?'],
    });
  });

  it('takes no promise from an internal note and no answered question', () => {
    const made = thread(
      ['requester', 'Where is my order 4410? It is not here.'],
      ['agent', 'We will refund him if he complains.', false],
      ['agent', 'The parcel was sent on Monday.'],
    );
    expect(made.promised).toEqual([]);
    expect(made.done).toEqual(['The parcel was sent on Monday.']);
    expect(made.open).toEqual([]);
  });
});
