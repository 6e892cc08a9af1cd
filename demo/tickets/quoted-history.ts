import type { TicketSource } from '../server/types';

/** A mail reply as mail programs send it: signature, disclaimer and the whole quoted history below. */
export const quotedHistory: TicketSource = {
  id: 48252,
  subject: 'RE: RE: Router lights and slow Wi-Fi [BL-177203]',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  type: 'question',
  tags: ['broadband', 'wifi'],
  requester: {
    name: 'Ingrid Sørensen',
    email: 'ingrid.sorensen@example.com',
    locale: 'en-GB',
    phone: '+44 20 7946 0958',
    timeZone: 'Copenhagen',
  },
  assignee: 'elin',
  customer: { plan: 'Broadband 200', since: 'October 2022', number: 'BL-177203', notes: 'Small accountancy office.' },
  messages: [
    {
      from: 'requester',
      ago: '3d 3h',
      text: `Hello,

one of the lights on our router blinks orange and the Wi-Fi in the back room is slow. What does the orange light mean?

Ingrid Sørensen`,
    },
    {
      from: 'sofie',
      ago: '2d 22h',
      html: `<p dir="auto">Hello Ingrid,</p><p dir="auto">which of the lights is it: Power, Internet or Wi-Fi? And is it slow by cable as well?</p><p dir="auto">Kind regards,<br>Sofie Lindqvist</p><span class="collapse-signature"></span><div class="signature"><p dir="ltr">--<br>Sofie Lindqvist<br>Brightline Customer Care</p></div>`,
    },
    {
      from: 'requester',
      ago: '50m',
      html: `<div dir="ltr"><div>Hi Sofie,</div><div><br></div><div>it is the <b>Internet</b> light, and by cable everything is fast. Only the Wi-Fi in the back room is slow. Can we change the channel ourselves, and where do we find the Wi-Fi password for the new laptop?</div><div><br></div><div>Best,</div><div>Ingrid</div><div><br></div><div class="gmail_signature" data-smartmail="gmail_signature"><div>--</div><div><b>Ingrid Sørensen</b> | Partner</div><div>Sørensen &amp; Co Accountancy</div><div>+44 20 7946 0958 | <a href="https://sorensen.example">sorensen.example</a></div><div><i>This message may hold confidential information. If you are not the addressee, delete it.</i></div></div></div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Thu, 19 Nov 2026 at 16:02, Brightline Customer Care &lt;<a href="mailto:care@brightline.example">care@brightline.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><p>Hello Ingrid,</p><p>which of the lights is it: Power, Internet or Wi-Fi? And is it slow by cable as well?</p><p>Kind regards,<br>Sofie Lindqvist</p><blockquote><p>one of the lights on our router blinks orange and the Wi-Fi in the back room is slow. What does the orange light mean?</p></blockquote></blockquote></div>`,
    },
  ],
};
