import type { Phrases } from './types';

export const en: Phrases = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  thanks: 'Thank you for your message.',
  leadIn: (title) => `Here is what our help page “${title}” says about this:`,
  weakLeadIn: (title) => `This part of our help page “${title}” may be what you are looking for:`,
  foreignLeadIn: (title, language) =>
    `Our help page “${title}” covers this. It is available in ${language} only, so I quote it as it is:`,
  fullArticle: (link) => `You can read the whole page here: ${link}.`,
  alsoHelpful: (link) => `This page may help as well: ${link}.`,
  notSolved: 'If this does not answer your question, just reply to this message and I will look into it further.',
  askIntro: 'So that I can help you properly, could you tell me a little more?',
  askOutro: 'As soon as I have this, I will look into it further.',
  asks: {
    goal: 'What exactly would you like to do, and what happens instead?',
    device: 'Which device do you use (make, model and software version)?',
    error: 'What is the exact text of the message on the screen? A screenshot is fine too.',
    since: 'Since when has this been happening, and is it all the time or only now and then?',
    tried: 'What have you tried so far, and what happened?',
    invoice: 'Which bill is it about (number or month), and which amount do you mean?',
    order: 'What is your order number?',
    address: 'At which address is the connection (postcode and house number)?',
    number: 'Which phone number or line is it about?',
    example: 'Can you give an example with the date and time?',
  },
  holding: {
    received: 'Your message has reached us.',
    withDesk: (desk) => `I have passed it on to ${desk}, who will look at it with care.`,
    replyBy: (date) => `You will receive our reply by ${date} at the latest.`,
    withoutDate: 'You will hear from us as soon as your case has been looked at.',
    addMore: 'If you would like to add something in the meantime, please reply to this message.',
  },
  desks: {
    complaints: 'our complaints team',
    fraud: 'our fraud team',
    privacy: 'our data protection team',
    security: 'our security team',
    legal: 'the colleagues responsible for such matters',
    outage: 'our technical team',
    specialist: 'a specialist colleague',
  },
  closing: 'Kind regards,',
};
