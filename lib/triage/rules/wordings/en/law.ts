import type { Wordings } from '../wordings';

const person =
  '(a|another|some|one|certain|that|this|different|wrong|other|previous|former) (mr|mrs|ms|miss|dr|lady|man|woman|guy|bloke|chap|girl|patient|patients|customer|customers|client|clients|member|members|guest|guests|tenant|tenants|person|people|family|families|couple|household|clinic|organisation|business|firm|school|charity|employee|employees|stranger|company|student|pupil|child|woman|user|users|owner|owners|user|occupant|driver|drivers|buyer|seller|passenger|passengers|parents|residents|applicant|applicants|candidate|doctor|visitor|caller|resident|subscriber)|(called|named) .. (not know|never)|someone (called|named|i|we|else|different|in)|somebody (called|named|i|we|else|different|in)|a (mr|mrs|ms|dr)|people i (do not know|have never)|all (my|the|our) (colleagues|staff|parents|customers|tenants|members|neighbours|classmates)|(my|our|all) (colleague|colleagues|coworkers|coworker|neighbour|neighbours|neighbor|neighbors)|everyone (else|in)|each other|stranger|strangers|half (my|the|our) (street|office|team|building)|not me|complete stranger';
const record =
  'diagnos*|medication|medical|patient|hiv|test (result|results)|results|x ray*|scan|scans|prescription*|therapy|pregnan*|allerg*|vaccin*|passport*|driving licence*|id card*|identity card|national insurance|social security|ssn|tax return*|payslip*|pay slip*|salary|salaries|wages|payroll|pension|bank details|iban|sort code|account number*|card number*|bank statement*|statement|balance|debt*|arrears|home address*|address|addresses|date of birth|dob|phone number*|number|numbers|mobile number*|number plate*|email|emails|password*|messages|chat|chats|conversation|conversations|photo*|pictures|video*|footage|living room|kitchen|bedroom|recording*|voicemail*|call history|contacts|order history|orders|invoice*|bill|bills|policy|contract|letter|letters|files|file|documents|paperwork|application*|cv|cvs|reports|report|disciplinary|divorce|location|booking*|reservation*|confirmation|details|profile|names|surname|signature|data|records|record|parcels|order|account|referral|appointment*|calendar|certificate|sick note|claim|complaint|shopping list|pages|papers|sheets|medicine|pills';
const shown =
  'see|sees|saw|seeing|seen|shows|showed|showing|shown|display*|get|gets|got|getting|given|gave|receiv*|sent|sends|emailed|mailed|posted|texted|attached|attachment|enclosed|contain*|inside|found|opened|opens|came|comes|arrived|turned up|popped up|pops up|appear*|greet*|loads|loaded|logged|download*|reading|belong*|delivered|handed|forwarded|shared|visible|view|there (is|are|was|were)|leads|landed|ended up|lists|listed|reads out|read out|lands|mixed|stapled|full of|pulls up|brings up|filled with|instead of (mine|my)|not (mine|me)';
const outsider =
  'ex|exs|ex (husband|wife|partner|boyfriend|girlfriend)|landlord|employer|boss|line manager|mother in law|father in law|stranger*|(a|some|another|the wrong) (woman|man|lady|bloke|guy|person|patient|customer|company|client)|somebody in|someone in|someone else|somebody else|neighbour|neighbours|neighbor|neighbors|old address|previous address|wrong (address|person|patient|number|email|customer|recipient|house|inbox|department)|everyone|entire|whole (group|office|team|class|company|list|school|street)|all (parents|staff|customers|members)|competitor|stalker|husband|wife|flatmate|housemate|parents';
const mine =
  'address|location|diagnos*|results|test result*|medical|scan|report|file|letter|letters|payslip|salary|balance|statement|bank details|passport|appointment*|prescription|phone number|new number|number|movements|trips|messages|photos|invoice*|order*|application|cv|complaint|tax return|contract|details|data|records|debt|arrears|bill|bills|date of birth|therapy|pregnan*|notes|claim|policy|email*|licence|account';
const bulk =
  'patients|patient (list|data|records|files)|pupils|class list|all (the)? parents|spreadsheet|excel|salar*|payroll|(customer|client|member|members|mailing|guest|donor|staff|tenant) (list|data|file|files|details|records|database)|medical|diagnos*|personal data|addresses|hr (file|files)|employees|passport*|ssn*|national insurance|bank details|names|children|case (file|files|notes)|applicants|payslips|confidential|sensitive';

const lawyer =
  'kc|qc|notary|conveyancer|paralegal|law (centre|center|clinic|firm|student|graduate)|legal aid|legal (expenses|cover|protection|insurer|helpline|adviser|advisor|people|department|team)|solicitor*|lawyer*|attorney*|barrister*|counsel|claims (company|management|firm|handler)|no win no fee|litigator|trade union|tenants (union|association)|my union|our union|the union|teachers union|residents association|consumer (centre|champion|lawyer|group)|citizens advice|advice bureau|mediator|bailiff*';
const lawAct =
  'letter*|draft*|instruct*|wrote|written|writing|write|writes|hear from|heard from|taking (it|this|over|you)|taken (it|this|on|over|my)|advised|advises|claim*|proceed*|sue*|court|file*|filing|case|contact*|pass*|hand*|deal with|behind me|backing|says (i|we|you)|said (i|we|you)|reckons|drawn up|drawing up|prepared|preparing|looking (at|into)|engaged|hired|appointed|retained|on (it|to it|board)|deadline|copied|cc|demand*|entitled|represent*|acting|envelope|post|consult*|seeing|appointment';
const body =
  'ofgem|ofcom|ofsted|ofwat|caa|civil aviation authority|cqc|care quality commission|hse|health and safety (executive|inspector*)|environmental health|ministry|inspectorate|labour inspect*|my mp|our mp|local mp|member of parliament|councillor*|ombuds*|adjudicator|cma|competition and markets|advertising standards|dvsa|trading standards|citizens advice|consumer (helpline|council|protection|bureau|agency|centre|affairs|rights|champion)|data (protection)? commissioner|information commissioner|fos|attorney general|state (attorney|board|regulator)|licensing (board|authority)|medical (board|council)|bar council|osha|epa|fda|nhtsa|ftc|fcc|cfpb|bbb|better business|insurance commissioner|banking (authority|regulator)|central bank|european (commission|consumer)|regulator*|watchdog|dispute resolution|arbitration (board|service|scheme)|complaints (board|commission|authority)|inspector*|tax tribunal|rent tribunal|employment tribunal|acas|equality commission|school board|local authority|council officer|supervisory (body|authority)';
const bodyAct =
  'report*|complain*|inform*|contact*|told|tell|aware|filed|filing|file|copied|copy|case|hear*|escalat*|submit*|write|writing|wrote|written|involv*|refer*|lodg*|taking|going to|approach*|opened|asked|investigat*|inspect*|interested|replied|decision|reference|next|advised|ruled|complaint|appeal*|agrees|agreed|backs|look into|looking into|demand*|wants|request*|form|emailed|phoned|rang|spoken|notified';
const media =
  'journalist*|reporter*|newspaper*|the papers|the press|bbc|itv|sky news|channel 4|the guardian|daily mail|daily mirror|the sun|the mirror|panorama|dispatches|newsnight|cnn|fox news|nbc|abc news|new york times|washington post|watchdog programme|rip off britain|money saving expert|consumer (column|page|editor|programme|champion)|tabloid*|local paper|local rag|local radio|radio station|podcast*|columnist|blogger|youtuber|influencer|news desk|newsdesk|newsroom|tv crew|camera crew|broadcaster|evening post|gazette|editor|documentary|which magazine';
const mediaAct =
  'ring|rang|called|emailed|contact*|told|tell|telling|spoke|spoken|talking|interview*|story|piece|cover*|feature*|sent|sending|forward*|interested|film*|article|deadline|comment|statement|right of reply|publish*|broadcast*|air|investigat*|column|on the phone|loves|love|hear*|report*|run|print|prepar*|programme|wants to know|go to|going to';

const erase =
  'delete|deleted|deleting|erase|erased|wipe|wiped|remove|removed|removing|take (down|off|it down|them down|out)|taken (down|off|out)|destroy*|shred*|get rid of|nuke|purge|scrub|bin|anonymi*|gone|forget|unpublish|disappear|off your|out of your';
const own =
  'my (photo*|picture*|pic|pics|face|chat|chats|messages|dms|posts|profile|history|order history|search history|location|fingerprint*|voice|recording*|recordings|cv|application|passport|id|driving licence|date of birth|birthday|address|phone number|number|mobile|health|medical|records|record|file|old name|dead name|deadname|full name|measurements|biometric*|scan|data|details|info|card details|late|dad|mum|father|mother|husband|wife|son|daughter|child|kids|childs|sons|daughters)|(our|her|his|their) (photo*|picture*|profile|data|details|name|records|recordings|address)|everything (ive|i have|about me|you have|i ever|ever)|(photo|photos|picture|pictures|video|recording|recordings|copy|scan|image) of (me|my|us|our)|(all|every) (trace|traces|record|records) of|(call|voice|audio|phone|therapy|session) recordings|the (scan|copy) of my';
const request =
  'please|pls|plz|want|would like|like|can you|could you|could|ask|asking|must|kindly|permanently|for good|gone|forever|properly|completely|confirm*|no longer|never agreed|entitled|before you|as well|should|demand|request*|insist|need|require';
const direct =
  'marketing|newsletter*|mailing*|mailshots|adverts|ads|promotions|promotional|sales calls|cold calls|cold calling|sms|texts|whatsapp*|tracking|profiling|junk mail|catalogue*|brochure*|leaflets|spam|advertis*|emails|offers';

/** English phrases beside the ones that stand in the rules and concepts: personal data, law and press. */
export const law: Wordings = {
  'data-breach': {
    lists: {
      'wide-person': person,
      'wide-record': record,
      'wide-shown': shown,
      'wide-outsider': outsider,
      'wide-mine': mine,
      'wide-bulk': bulk,
    },
    phrases: `
      (stranger|somebody|someone|a (man|woman|lady|guy|bloke|couple)) .. (texted|sent|called|rang|phoned|emailed|messaged|contacted|returned|brought) (me|us) .. (my|our) (own)? ..1 {wide-mine}
      (customers|clients|vendors|suppliers|members|patients|tenants|guests|users|donors|pupils|employees) (with|and) (all)? their (bank details|addresses|address|phone numbers|emails|salaries|birth*|ibans|passports|debts|diagnoses|passwords|card)
      (files|documents|forms|records|letters|folders|applications|papers|cvs|paperwork|statements) & (skip|bin|bins|dumped|pavement|recycling|car park|blowing|rubbish|tip|charity shop|flea market|ebay|auction|drawer|bench|train|photocopier|printer tray) & (names|patients|customers|clients|addresses|logo|details|personal|readable|bank|private|other peoples) @26
      (autocomplete|autofill|prefilled|pre filled|already filled|suggests|suggested|dropdown|drop down) & (someone|somebody|another|other|strangers|not mine|peoples|someone elses) .. (address|addresses|name|names|card|details|number|email) @22
      (keep|keeps|kept|getting|get|receiv*|been sent) .. (texts|codes|emails|letters|messages|notifications|alerts|reminders|bills|statements|results|invoices|calls) .. (for|about|meant|to|addressed) (another|someone|somebody|mr|mrs|ms|dr|the previous|other|strangers|a (patient|customer|mr|mrs|woman|man|lady|dr|person|stranger|family|company))
      (ransomware|ransom note|attackers|exfiltrat*|intrusion|hackers) & (data|files|customers|published|stolen|server|records|backups|clients|encrypted) @18
      (tweeted|linkedin|instagram|facebook|slide|slides|webinar|screenshot|presentation|training video|brochure|case study) & (customer*|client*|patient*|our|my|real) ..2 (name|names|data|details|address|records|account|list|numbers|file|invoice|screen) & (without|visible|readable|legible|blurred|unblurred|mistake|accident*|shows|showing|background|consent|redacted) @26
      {wide-record} .. (came out|printed|printing|printed out|faxed|left) (on|of|at|in|by) (the|my|our|your)? (printer|fax|photocopier|copier|counter|desk|reception|seat|bus|train|taxi|waiting room)
      (i|we) can (still)? (see|read|open|view|log into|access) (all|every|everyone|other|another|our|the) ..2 (patients|customers|clients|employees|tenants|pupils|companys?|schools?|clinics?|branch|household|family|team) ..2 {wide-record}
      (wrong|another|different) (patient|customer|person|client|child|pupil|employee|tenant|account|family) .. (file|record|records|results|letter|name|details|notes|address|envelope|email)
      {wide-record} ..1 of (another|a certain|a different|somebody|someone) & {wide-shown} @18
      (medicine|medication|pills|drugs|prescription|letter|letters|statement|results|payslip|passport|contract|policy) .. (for|of|to|addressed to) (somebody|someone|another|a neighbour|the neighbour*|a different|a mr|a mrs|a certain|a lady|a man|a woman|an unknown|my neighbour)
      (i|we) (get|got|received|have|was sent|were sent) .. (one|that|ones|those|mail|post|letters) of (a|my|another|some) (colleague|customer|patient|neighbour|stranger|client|person|woman|man|member|tenant)
      (selling|for sale|dump|dumped|leak*|circulating|download) & (emails|passwords|database|user data|customer data|your (users|customers|clients|members)) & (forum|telegram|dark web|hacker*|online|mine|my|haveibeenpwned|internet) @24
      (you|surgery|hotel|clinic|bank|agent|app|system|portal|office) .. (sent|mailed|emailed|posted|showed|shows|gave|handed|read|reads) (me|out|us) & (their|his|her|another|somebody|someone) ..2 (passport*|address|phone number|date of birth|birthday|bank details|iban|diagnos*|medical|results|account number|salary|national insurance|home address|payslip|invoice|bill|policy|tax return|booking|confirmation|contract|statement|prescription|name) @26
      (scans|copies|photos|pictures|photocopies|images) of .. (passport*|id cards|ids|licences|bank cards|driving licences|signatures|patients) & (found|had|contain*|left|drawer|bin|skip|desk|open|full|public|anyone|usb|on the|folder|inside) @20
      {wide-record} & (sent me|emailed me|i (got|received|was sent)|came to me|shows me|in my (inbox|envelope|account|app|portal)|landed) & (not (me|mine|my name|ours|for me|addressed)|nothing to do with me|never heard of|i am not|about a|belongs) @20
      (children|kids|appointments|prescriptions|orders|accounts|cards|contacts|photos|messages|documents|payslips|invoices|bookings|results|vaccinations) .. (not|never) (mine|ours|belong*) & (app|account|profile|portal|appear*|list|show*|under|login) @22
      (ex|ex husband|ex wife|ex partner|ex boyfriend|ex girlfriend) & (notification*|alerts|sees|see|gets|receives|told|sent|knows|know) & (where|when|what|who) (i|we) @18
      !{wide-record} ..1 (of|from|belonging to|addressed to) ..1 {wide-person}
      !{wide-record} ..2 (of|for|from|about|belonging to|in the name of|addressed to|meant for|intended for) ..1 {wide-person} & {wide-shown} @22
      !{wide-person} s? ..2 {wide-record} & {wide-shown} @20
      my .. {wide-mine} & {wide-outsider} & (sent|gave|given|went|gone|emailed|posted|handed|told|read out|showed|shown|disclosed|forwarded|ended up|landed|delivered|received|receives|got|gets|opened|copied|texted|has|knows|sees|getting|announced|discussed|leaked|revealed|passed|left a (message|voicemail)) & (you|your|from|by|someone|they|app|surgery|clinic|bank|courier|adviser|staff|system|now|who) @26
      (accident*|by mistake|mistakenly|in error|wrongly|wrong|oops|inadvertently|instead of) & (sent|emailed|mailed|forwarded|shared|uploaded|posted|copied|attached|published|cc|went) & {wide-bulk} @26
      (laptop|usb|memory stick|hard drive|briefcase|folder|bag|papers|ring binder|notebook|tablet|filing cabinet|archive box*|backup tape*) & (lost|stolen|left|mislaid|missing|theft|burgl*|found|disposed|skip|bin) & (unencrypted|not encrypted|clients|customers|patients|patient|client|pupils|personal (data|details)|case files|policyholders|tenants|members|medical|employees|donors|residents|passport*|contracts|applications) @30
      (google|googled|googling|search engine*|telegram|dark web|public (page|link|website|forum)|open internet|indexed|pastebin) & (my|our|customer*|client*|patient*|resident*|tenant*|vendor*|member*|users|names) ..3 (name|address|details|data|passport*|bank details|iban|phone|number|signature|emails|email|passwords|documents|invoice*|letter|photo*|complaint|application|records|list|files) & (result|pdf|find*|found|visible|open|anyone|anybody|download*|listed|sale|selling|leaked|posted|published|comes up|shows|hit) @28
      (refurbished|second hand|secondhand|used|replacement|reconditioned|refurb|ex demo|loan|courtesy|hire|rental|returned) .. (phone|laptop|router|tablet|camera|tv|console|computer|car|watch|device|drive|unit|box|sat nav|hard drive) & (still|previous|someone|somebody|former|last owner|other|strangers) .. (photos|pictures|contacts|messages|emails|logged|account*|data|files|profile|numbers|history|owner*|user*|names|addresses|calls) @28
      (camera|cam|doorbell|feed|footage|dashboard|baby monitor|live view|stream) & (someone|somebody|another|stranger*|people i|other people|previous owner*|different family|not (my|mine|ours)) ..3 (living room|kitchen|house|home|bedroom|garden|hallway|camera|front door|baby|child|family|room|feed|porch|garage|flat|driveway) @22
      (screen|monitor|desk|counter|reception|out loud|aloud|loudspeaker|waiting room|window|till|noticeboard|notice board) & (read|see|hear|heard|overheard|announce*|shout*|visible|facing|turned) & (names|addresses|diagnos*|details|balances|arrears|debts|other (people|patients|customers)|neighbour*|medical|medication|results|appointments|whole (room|queue|waiting room)) @26
      (label|envelope|box|packaging|parcel|package|postcard|window) & (neighbour*|whole street|everyone|anyone|courier|postman|colleagues|receptionist) & (see|saw|read|written|printed|wrote|says|said|visible|knows) & (medic*|diagnos*|contents|incontinence|pills|hiv|debt*|adult|overdue|pregnan*|treatment|therapy|test|final demand) @28
      (each others|each other s|everybodys|everyones|everyone elses|other peoples|other people s|one anothers) ..2 (number|numbers|phone|phones|address|addresses|names|email|emails|details|plates|data|location|orders|messages|mobile|surname|profiles|results|salaries|payslips)
      (ex|ex husband|ex wife|ex partner|former partner|ex boyfriend|ex girlfriend) & (notification*|alerts|location|can (still)? see|sees|gets|receives|getting|still has|told|tracking) & my (car|trips|movements|messages|photos|account|orders|bills|emails|location|address|parking|heating|number|where|appointments|data|kids) @24
      (two|three|several|#) ..1 (orders|parcels|bookings|children|kids|cards|accounts|addresses|appointments|invoices|patients|payslips|contracts) .. (are not|is not|not|that belong to|belonging to|for a|for some) .. (mine|ours|my|mr|mrs|ms|somebody|someone)
      (under|in|on|into|opened) my (account|profile|app|portal|order history|orders|login|file|inbox|documents|dashboard) & (not mine|someone elses|somebody elses|another (persons|customers|patients|family*)|a stranger*|belong* to|mr|mrs|ms|two children|kids that|people i) @22
      (reply all|replied all|hit reply all|visible copy|copying in|copied in) & (my|our|employer|boss|all|whole|patients|customers|colleagues|husband|wife|clients|medical|hundred*) @20
      (#10|hundred*|dozens|thousand*|fifty|sixty|forty|thirty) ..2 (addresses|recipients|names|people|patients|customers|email addresses|strangers|parents|members) .. (in the (to|cc|copy)|to line|to field|cc|visible|copied|could see|can see|can read)
    `,
    unless: `
      (false alarm|assignment|homework|for school)
      (do|does) (you|your company) have (a|any)? (protocol|procedure|policy|plan)
      (can|could) the (export|report) show
      (turned out to be|it was) (my|our) (own|sister|brother|mum|wife|husband|daughter|son)
      (parental|joint|shared) account
      (advertising|junk mail|just marketing)
      i (sent|emailed|posted|attached) my own
    `,
  },
  'legal-threat': {
    lists: { 'wide-lawyer': lawyer, 'wide-law-act': lawAct },
    phrases: `
      {wide-lawyer} & {wide-law-act} @14
      (we|this firm|i) .. (act|acting|acts) (for|on behalf of) .. (client|mr|mrs|ms|owner*|family|tenant*|claimant*|company)
      (retained|instructed) (us|me|our firm|this firm)
      our client & (letter|direct|correspond*|claim*|owed|injur*|demand*|behalf|damages|loss|payment|premises) @20
      (notice before action|letter of claim|letter of demand|demand letter|pre action|particulars of claim|claim form|n1 form|money claim|mcol|county court|ccj|high court|winding up|injunction|writ|subpoena|group litigation|collective action|mass claim|class action|judicial review|statutory demand|time barred|limitation period|small claims|without prejudice|sheriff court|magistrate*)
      (claim|case|matter|dispute) & (assigned|handed|passed|transferred|sold|gone) .. (to|over to) .. (claims (company|agency|firm)|agency|solicitor*|lawyer*|legal|court|debt collect*|collectors|tribunal|insurer*) @16
      (letter|envelope) & (headed paper|letterhead|recorded delivery|registered|signed for) & (solicitor*|law*|legal|notary|uncle|aunt|cousin|firm|claim|days|deadline|chambers) @20
      (uncle|aunt|cousin|brother|sister|friend|daughter|niece|nephew|neighbour|son|husband|wife|dad|father|mum|mother|partner|girlfriend|boyfriend) & (lawyer|solicitor|barrister|judge|notary|studied law|reads law|practises law|practices law|works in law|magistrate|paralegal|does law|legal secretary) & (says|said|letter|draft*|court|sue|claim|rights|read|wrote|write|looking|advised|reckons|case|illegal|deadline|help*) @20
      (last|final) chance .. (pay|settle|refund|respond|resolve|put|before|avoid)
      (you have|youve got|giving you|give you|within) .. (#|seven|ten|fourteen|thirty|twenty one) (working|more)? days & (legal|court|claim|proceed*|sue|issue proceedings|further action|action will|solicitor*|lawyer*|litigation) @26
      (misrepresentation|negligence|negligent|liable|liability|breach of|unlawful*|illegal*|misled|fraudulent*) & (claim|claiming|pursu*|court|compensat*|damages|demand*|hold you|consequences|entitled|proceed*|rights|solicitor*|lawyer*|sue) & (you|your) @24
      (appeal*|challeng*|contest*|sue|suing|litigat*|prosecut*) .. (before|in|at|to) .. (court|tribunal|judge|strasbourg|council|commission)
      (writ|summons|court papers|proceedings|papers|lawsuit|suit|claim) .. (served|issued|filed|lodged|on (its|the) way|drafted|drawn up|pending) & (you|your|court|against|unless|monday|tomorrow|days|week) @18
      (testify|witness|evidence|expert report|surveyor*|loss adjuster) & (court|trial|claim|against you|tribunal|lawsuit|named|defendant) @18
      (prosecut*|pressing charges|press charges|police) .. (you|your (company|staff|manager|driver))
      (consumer rights act|sale of goods act|consumer contracts|unfair (contract )?terms|equality act|landlord and tenant act|lemon law|consumer law|supply of goods|statutory rights) & (you|your|entitled|refund|claim|under|breach*|rights) @18
    `,
    unless: `
      (letter|mail|email|document*) (to|for) my (solicitor|lawyer)
      (we are|i run|i work (for|in|at)|for our|at our|my) (a|an|the|our|small)? ..2 (law firm|solicitors|practice|chambers) .. (need|looking|want|use|software|trial|licen*|order|printer)
      (uncle|aunt|neighbour|friend|brother|cousin|sister) .. (won|lost) .. (case|court|lawsuit)
      (cost*|price|quote|cover) .. legal (protection|expenses) (insurance|cover|policy)
      perfectly happy
    `,
  },
  regulator: {
    lists: { 'wide-body': body, 'wide-body-act': bodyAct },
    phrases: `
      {wide-body} & {wide-body-act} @14
      (we are|i am|writing|behalf of|this is|here at) .. (trading standards|ofcom|ofgem|fca|ico|competition and markets authority|environmental health|inspectorate|data protection authority|health and safety executive|hse|financial conduct authority) & (request*|information|records|inspection|access|within|days|provide|formal) @26
    `,
    unless: `
      (who is|which is) (the|your)? ombuds*
      not .. (have|making) a complaint
      (homework|school project|curious|essay|in general|voltage|pressure|health inspector .. level)
      inspector (tool|panel|window|view|gadget)
    `,
  },
  press: {
    lists: { 'wide-media': media, 'wide-media-act': mediaAct },
    phrases: `
      {wide-media} & {wide-media-act} & (you|your|this|my|our|it|story) @16
    `,
    unless: '(editor|text editor|newspaper) .. (tool|window|button|plugin|toolbar|icon|icons|app|page|opens)',
  },
  'privacy-request': {
    lists: { 'wide-erase': erase, 'wide-own': own, 'wide-request': request, 'wide-direct': direct },
    phrases: `
      (signed up|registered|made|created|opened|joined) & (when (i|he|she) was (#|ten|eleven|twelve|thirteen|a child|a minor)|underage|under age|too young|without telling my parents) @20
      (wipe|delete|nuke|erase|remove) (it all|the lot|every (bit|thing|photo|message)|all of it|everything) & (please|pls|pics|account|chats|mine|my|i|about me|permanently|photos|profile) @16
      (credit file|credit report|credit record|credit rating|credit score) & (wrong|defaulted|default|put (it|this) right|not me|correct*|remove*|mistake|never|brother|sister|incorrect|paid off|still shows|delete*) @22
      who (has|had|have|in your|at your|all)? .. (looked at|accessed|viewed|opened|listened to|had access to|looked up|has access to|can see|read) (my|our|his|her) .. (file|record*|account|data|chart|profile|messages|recordings|sessions|medical|details|images|notes|calls)
      (my|our) (data|history|records|photos|playlists|readings|health data|contacts|ratings) .. (machine readable|csv|json|xml|portable|common format|usable format|readable format)
      (train|training) .. (ai|model|models|algorithm*|machine learning) & (my|our) @16
      (emails|notes|minutes|reference|references|comments|internal messages|scores|score|assessment|evaluation) .. (mention|mentioning|about|concerning|naming) (me|my) & (see|copy|copies|want|send|request*|provide|release|entitled) @20
      (cctv|footage) & (me|my|i) & (copy|see|send|delete|request*|obtain|release|entitled|get) @18
      (my|our) .. (name|surname|date of birth|title|gender|nationality|birthday|marital status) .. (wrong|misspelt|misspelled|incorrect|outdated) .. (in|on) your (records|system|database|file|files|letters)
      (legal basis|lawful basis|retention period|retention policy|legitimate interest) & (data|processing|process|my|hold|keep) @18
      (my|his|her) (file|record|records|chart|dossier|notes|profile) (says|states|claims|lists|shows) .. (smok*|diabet*|divorced|married|male|female|mr|mrs|default*|deceased|alcohol*|disabled|pregnan*|drink*|unemployed|single|born|widow*)
      {wide-erase} & (for that (only)?|nothing else|that purpose|no other purpose|one purpose|only for) @26
      (assistant|speaker|smart speaker|doorbell|tv|car|app|robot) .. (keep|keeps|record|records|recording|recorded|listen*|store*) .. (chatter|conversation*|everything we say|our (talk*|voice*|private)|what we say)
      my (photo|picture|name|face|number|address|video|portrait) .. (on|in) .. (website|site|page|brochure|facebook|instagram|google|directory|social media|poster) & (still|off|without|never|remove*|down|no longer|left|consent|permission|come off) @22
      (whole|entire|complete|full) (file|dossier|record|records|history|data set) & (hand over|send me|give me|provide|copy|export|readable|machine|format|download) @18
      (photo|picture|video|image|photos|pictures) of (my|our) .. (son|daughter|child|kid|children|kids|mother|wife|husband|family|grandson|granddaughter|baby) & (page|website|site|online|facebook|instagram|brochure|public|published|newsletter|app) @22
      !(throw away|throw out|bin|destroy|delete|deleted|gone|keeping|keep|get rid) & (application|cv|resume|references|interview notes) & (rejected|weeks|months|letter|when|still|not get|turned down|unsuccessful) @24
      !(should have (been|gone)|ought to (be|have been)|supposed to be|meant to be) (gone|deleted|erased|removed|wiped|destroyed)
      (disappear*|vanish|gone|removed|deleted|wiped|out) .. (from)? (your|the) (systems|system|computers|records|files|archive*|database*|books|servers) & (i|me|my|we|his|him|her|name|please|want|like|everywhere|entirely|completely) @18
      !(not|no longer|never) .. (leave|leaving|give|giving|store|keep|use|have) .. (my)? (fingerprint*|face|biometric*|voice print|passport|id)
      data protection (officer|team|department) & (please|request*|state|ask*|want|attention|require|under) @16
      !{wide-erase} & {wide-own} & !{wide-request} @20
      !(copy|copies|download|export|print out|printout|transcript*|hand over|send me|obtain|receive|provide|give me|have) & (recording*|transcript*|chats|chat history|conversation*|call notes|dossier|everything ive|everything i have|medical (file|record*)|whole file|entire file|complete file|my file|cctv|footage|(#|my|the) call|data you|logs|visit history) & (right|entitled|of me|about me|i had|my call*|my file|with (your|you)|i have (ever|had)|ive ever|posted|since|gdpr|law|legally|held on|concerning) @26
      (file|files|record|records|dossier|system|systems|database|profile|register|credit file|credit report|registered|report|account|notes) & !(says|say|states|stated|shows|listed|lists|recorded|down as|marked|flagged|has me|have me|noted|still|describes|registered|claims|lists me|i am) & (smok*|diabet*|divorced|mr|mrs|sir|male|female|gender|surname|maiden|default*|deceased|dead|born|date of birth|convicted|blacklist*|bankrupt*|pregnan*|alcohol*|disabled|retired|twin|same initial|namesake|somebody else|someone else|never) & !(correct*|rectif*|amend*|put (it|this|that|them)? right|wrong|incorrect|inaccurate|not true|untrue|false|never|fix|not (me|mine|a)|change|mistake|confus*|mixed) @32
      (transition*|gender|deed poll|dead name|deadname|dead naming|preferred name|old first name|former name|birth name|gender marker) & (update*|change|changed|correct*|amend|remove*|everywhere|records|system*|stop using|archived|still|letters|invoices|use) @24
      !(stop|stopped|no more|unsubscribe*|opt out|opted out|take me off|leave me alone|never want|do not want|not wish|removed from|get me off|object|remove me) & {wide-direct} & !(and|also|still|again|despite|already|every (day|week)|delete|list|lists|database|keep*|yet|number|never|consent|agreed|years) @20
      !(stop|why|who|which|never|not|refuse|object) & (passing|passed|pass|sharing|shared|share|selling|sold|giving|gave|given|handing|handed|sending|forward*|leaking|using) & (my|our|her|his) ..1 (data|details|visits|browsing|number|address|email|information|location|name|history|contact|shopping|recordings|photo*|face|medical|health) & (advertis*|partner*|third part*|facebook|google|marketing|companies|insurer*|broker*|whom|outside|train*|others|ai|anyone|from who|consent|agreed|permission|allowed) @26
      !(withdraw*|revoke|take back|no longer (give|consent|agree)|not (consent|agree|give (you|my))|never (gave|consented|agreed|signed|allowed)|without (my|our|parental|his|her) (consent|permission|okay|ok)) & (photo*|picture*|profile|child|daughter|son|data|biometric*|fingerprint*|face|recording*|recorded|publish*|published|website|marketing|tracking|processing|profiling|consent|image|name|voice|social media) @20
      (how long|retention|legal basis|lawful basis|what (basis|grounds)|why) .. (keep|keeping|kept|store|storing|stored|hold|holding|retain*|process*|collect*) .. (my|me|our|us|about) .. (data|details|recording*|information|cv|application|passport|id|fingerprint*|conversation*|voice|photo*|calls|address|scan|health|location|records|face)
      (scored|scoring|profiled|automated (decision|decisions|system)|algorithm|computer decided|ai decided|machine decided|computer says) & (object|human|person look|take me out|stop|review*|appeal|logic|oppose|refuse|contest|explain|reason*) & (me|my|i) @22
      (passed away|died|deceased|late (husband|wife|father|mother|mum|dad|son|brother|sister)|funeral|death certificate) & (delete*|remove*|erase*|off your|records|no more|stop (sending|writing|calling)|profile|photos|wiped|taken (off|out)|systems|everywhere|mailing*|letters|post) & (his|her|my|name|their|him|them) @26
      !(still (have|hold|keep|store|show|list|has|there|on file)|should have been (deleted|erased|removed|gone|destroyed|wiped)|supposed to (be|have been) (deleted|gone|erased|removed)|promised to (delete|erase|remove)) & (my (data|details|photo*|account|cv|application|address|passport|card|chats|number|name|records|face|profile)|everything) & (delete*|erase*|remove*|gone|confirm|cancelled|closed|left|rejected|years|ago|why|law|want) @26
      (recording*|recorded|records|listen*|listening|eavesdrop*) & (me|us|my|our) ..2 (conversation*|voice|house|home|family|children|kids|sessions|private|living room|bedroom|chats) & !(delete*|stop|gone|want|who|why|erase*|never|destroy*) @26
      (son|daughter|child|kid|grandson|granddaughter|i was) ..4 (signed up|registered|made|created|opened|set up|joined) & (without|never|not allowed|consent|permission|underage|under age|too young|only #|telling) & (delete*|remove*|wipe*|close|erase*|account|profile) @26
      (take|taken|taking|get|remove|pull|strike) .. (photo*|picture*|video|image|name|address|number|face|details|me|us) .. (down|off|out) .. (website|site|page|facebook|instagram|brochure|wall|poster|directory|phone book|newsletter|register|social media|your)
      (fingerprint|face scan|facial recognition|face recognition|biometric*|palm scan) & !(delete*|remove*|stop|no longer|refuse|object|instead|alternative|consent|withdraw*|not want) @18
      (directory|phone book|phonebook|white pages|register|credit (register|bureau|agency)|blacklist) & !(remove*|delete*|taken off|take (me|it) off|not want|no longer|out of|erase*|ex directory) & (my|me|i|name|number|entry) @18
    `,
    unless: `
      (thanks|thank you|thankful) for (the|my|having)? .. (copy|deleted|removed|erased)
      (consultancy|consultants|agency) .. (gdpr|audit*)
      how (do|can|would|to|does) (i|we|you|one)? (delete|remove|clear|erase) (a|the|one|some) 
      (changed my mind|leave everything as|tv recordings|from my (profile|account) i)
      not want .. deleted
    `,
  },
};
