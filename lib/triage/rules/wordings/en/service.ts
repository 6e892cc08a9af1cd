import type { Wordings } from '../wordings';

const number =
  '(#2|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|hundreds|dozens|thousands|both|all|several|multiple)';

const broke =
  'wrong|incorrect*|hour (off|late|early|short|later|earlier|behind|ahead)|off by|doubles|doubled|multipl*|duplicate*|drops|dropped|loses|lost|missing|disappear*|vanish*|deletes|deleted|wipes|wiped|empty|blank|crash*|freez*|froze|closes|shifts|shifted|ignores|ignored|skips|skipped|rounds|rounded|swaps|swapped|reverses|reversed|nan|corrupt*|overwrit*|resets|rejects|rejected|fails|failing|never (gets|saved|created|arrives|appears)|not (saved|created|match|add up|include|show)|truncat*|broke|broken|no longer|negative|upside down|mirrored|garbled|error|errors|cracked|cracks|snaps|snapped|leaks|short|hangs|stuck|zero|inverted|misread*|counts|calculates|undercounts|overcounts|shows the (wrong|old)|comes out|goes|jumps|falls through|dies|too (low|high|much|little)';
const elsewhere = `${number} (out of|of|times in) ${number}|${number} ..1 (phones|devices|browsers|computers|laptops|machines|pcs|macs|accounts|shops|tenants|customers|colleagues|users|printers|units|copies|of us|of them|members|families|neighbours|tablets|environments|servers|watches|models|owners|stores|replacements|testers|people|mums|cars|bikes|consoles)|chrome and|safari and|firefox and|edge and|(windows|mac|android|linux|iphone) and|my (wife|husband|colleague|colleagues|friend|friends|sister|brother|neighbour|neighbours|mum|team|partner|mate|mates|girlfriend|boyfriend|flatmate|boss|dad|son|daughter) .. (same|too|as well|also|identical|has it|have it|sees it|gets it)|on my (wife|husband|colleague|colleagues|friend|friends|sister|brother|neighbour|mum|partner|mate|boss|dad|son|daughter)`;
const certain =
  'reproduc*|repro|repeat (it|this)|repeatable|demo (account|environment|system|data)|test (account|accounts|environment|system|tenant)|sandbox|try it yourself|see for yourself|at will|every single time|without fail|100 percent|consistently|(for|with|to|on) (everyone|everybody|all of us|every (one|customer|user|device|phone|browser))|identical|facebook group|forum|reddit|whole (club|team|class|group|office)|other (users|owners|customers|people) .. (same|too|report*)|attached (a|the)? (video|screenshot*|log*|file*)';
const version =
  'version|release|update|updated|updating|patch|patched|build|firmware|upgrade|upgraded|deploy*|rollout|hotfix';
const edge =
  'typeerror|nullpointer*|exception|stack trace|stacktrace|traceback|segfault|core dump|returns (200|400|404|500|null|an empty)|http #|endpoint|payload|curl|regex|utf 8|encoding|time zone|timezone|dst|daylight saving|clocks (change|changed|go|went)|leap (year|day|years)|29 february|29th|apostrophe*|umlaut*|accent*|accented|emoji*|comma|commas|semicolon*|decimal*|negative|midnight|utc|(more|longer|over|above|exceeds|greater) than # (rows|characters|items|records|lines|entries|pages)?|over # (rows|characters|items|records|lines|entries|pages)|special character*|hyphen|ampersand|leading zero*|two tabs|language set|set to (french|german|dutch|english)|quantity|rounding|exactly #|concurrent*|simultaneous*|csv|json|xml|formula';
const action =
  'open|click|tap|go to|select|press|choose|set|enter|type|add|create|sort|filter|drag|rotate|upload|import|export|save|log in|switch|turn|edit|scroll|paste|step|delete|undo|start|put in|fill in|hold|jump|stand|equip';
const maker =
  'engineer*|technician*|developer*|dev|devs|support|second line|2nd line|service (centre|center)|colleague*|repairer|repair (centre|center|shop)|rep|dealer|workshop|fitter|agent|staff|moderator|product (team|manager)|helpdesk|help desk|your (people|team|guy|man|own|lot|forum|side|rep)|tier (2|two)|level (2|two)';
const flaw =
  'bug|bugs|defect*|faulty|fault|manufactur*|design (flaw|fault|problem)|code (fix|change|problem)|fix|patch|known|firmware|software|bad batch|batch|factory|recall*|flaw|same (thing|error|result|fault|problem)|their (screen|side|end)|her (screen|side|end)|his (screen|side|end)|production (fault|error)|glitch|regression|ticket with development|anomal*|reproduced|replicated|on the list|backlog';

const contact =
  'rang|rung|phoned|called|wrote|written|emailed|mailed|messaged|texted|chatted|tweeted|filled (in|out)|complained|chased|reminded|contacted|visited|came in|went in|been to|been in|gone to|went to|queued|raised|logged|submitted|spoke|spoken|posted|faxed|explained|requested|reported|dropped in|popped in|tried (the)? (chat|phone|email|form|app)|used the (form|chat)|asked|sent|told';
const month =
  'january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|half term|spring|summer|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|jan|feb|aug|sept|oct|nov|dec|yesterday|last week|last month|weekend';
const stillOpen =
  'nothing|none|still|nobody|no (one|reply|answer|response|joy|luck|result|solution|news|internet|bin|sign|callback)|never|same|without|now|again|yet|silence|ignored|unanswered|not (fixed|solved|resolved|sorted|one)|hello|zilch|nada|zero|unresolved';
const several =
  '(three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|countless|umpteen|dozens of|half a dozen|loads of|multiple|numerous|various|#3) (of)? (your|separate|different|more|whole|previous|earlier|unanswered)? (messages|emails|mails|calls|letters|tickets|cases|chats|visits|people|agents|advisers|advisors|departments|reminders|requests|reference numbers|case numbers|confirmations|apologies|promises|voicemails|forms|phone calls|appointments|engineers|technicians|answers|stories|chasers|times|attempts|weeks running)';

const every = `every (agent|office|site|store|shop|branch|till|customer|user|classroom|class|pupil|terminal|gate|door|room|patient|department|ward|driver|one of|single|passenger|guest|resident|machine|flat|house|player|student|phone|line|counter|kiosk|desk)|all (of)? (the|our|my|your) (users|customers|passengers|drivers|pupils|students|patients|tills|terminals|stores|shops|sites|doors|gates|cameras|lines|phones|wards|departments|hotels|resorts|classes|residents|guests|machines|screens|boilers|lights|meters|members|players|readers|counters|kiosks|branches|offices|agents|vehicles|lorries|trucks|buses|trains|houses|flats|tablets|scanners|registers|staff)|(whole|entire) (of)? (village|town|street|estate|valley|island|county|country|city|school|office|building|hospital|ward|floor|hotel|block|region|company|team|shop|store|warehouse|server|guild|network|chain|site|department|neighbourhood|area|factory|plant|clinic|surgery|station|airport|place|year group)|nobody|no one|not a single|not one (of|customer|till|user|person|patient)|none of (our|the|us|them|my)|neither of our`;
const count = `${number.replace('|both|all', '')} (of)? (us|our|the|my|your)? (people|users|customers|guests|students|pupils|patients|passengers|drivers|agents|staff|nurses|shops|stores|sites|offices|branches|rooms|flats|homes|households|tills|terminals|seats|lorries|trucks|machines|teams|players|residents|families|callers|employees|colleagues|schools|hospitals|hotels|vans|houses|pickers|workers|locations|wards|boilers|tablets)`;
const others =
  'people on (twitter|facebook|reddit|discord|x)|facebook|whatsapp group|twitter|discord|reddit|downdetector|neighbours|next door|all over|everyone|everybody|others|other (sites|offices|branches|hotels|stores|schools|users|customers)|colleagues in|all our|anyone|my (guild|clan|team|mates|friends|street|village|class)|(office|branch|site|hospital|store) (and|too|as well|also)|whole|same (for|in|at|with|story)|anybody';
const down =
  'down|offline|dead|dark|frozen|spinning|503|502|500|504|timeout*|timing out|timed out|error|errors|unreachable|unavailable|unusable|not (working|responding|loading|opening|printing|connecting|respond|load|reachable|available)|(can not|could not|unable to) (log|get (in|on|into|online|through)|pay|check|book|connect|call|access|print|order|take|work|open|scan|clock|sell|ring|reach)|will not (open|load|start|print|log|connect|work|scan|let|boot)|kicked (out|off)|logged out|thrown out|locked out|bounced|disconnected|lost (connection|signal|power|internet|service|access)|no (power|water|gas|internet|signal|heating|hot water|electricity|connection|dial tone|service|network|lights|reception|tv|broadband|wifi)|without (power|water|internet|heating|electricity|hot water|signal|service|phones|gas)|standstill|halted|ground to|crashed|gone (down|dead|dark|off)|went (down|dead|dark|off|black)|out of (order|action|service)|outage|blackout|power cut|on paper|pen and paper|by hand|session invalid|paralysed|nothing (works|loads|happens|moves|opens|prints)|silent|no longer (works|open*)|blank screen|grey screen|white screen|black screen|not (one)? (working|a single)';
const waiting =
  '(patients|passengers|customers|guests|lorries|trucks|drivers|residents|students|pupils|shoppers|callers|travellers|people|visitors|kids|staff|nurses|cars) .. (waiting|queuing|queueing|standing|stuck|sent (home|away)|turned away|outside|stranded|freezing|in the cold|shivering|staring|writing|twiddling|going (mad|nuts))|queue .. (door|street|stairs|round|car park|long|out)|on paper|pen and paper|by hand|with torches|paper (tickets|forms|charts|records)';
const system =
  'system|systems|till|tills|app|portal|gate|gates|door|doors|server|servers|network|screens|check in|scanner*|payment*|gateway|lift|lifts|heating|platform|site|website|terminal*|kiosk*|machine*|login|software|booking|card reader*|key card*|keycard*|cloud|dispatch|alarm|phones|lines|barrier*|connection|api|tool|planner|records|service';

const rival =
  'octopus|edf|eon|british gas|ovo|sky|virgin|virgin media|bt|ee|o2|vodafone|giffgaff|tesco mobile|plusnet|talktalk|starlink|shopify|squarespace|wix|mailchimp|hubspot|freshdesk|zendesk|intercom|salesforce|xero|quickbooks|monzo|starling|revolut|nationwide|aviva|admiral|direct line|ocado|hellofresh|gousto|dhl|fedex|dpd|mindbody|comcast|verizon|t mobile|another (bank|provider|supplier|insurer|gym|host|carrier|company|shop|agency|campsite|hotel|airline|platform|broker|vet|dentist|school|nursery|firm|courier)|a (competitor|rival)|(your|the) (competitor*|rival*|competition)|one of your competitors|elsewhere|somewhere else|someone cheaper|pen and paper';
const leave =
  'leaving|leave|switching|switch|moving|migrating|migrate|porting|ported|transferring|joined|joining|signed up|signing up|gone (back)? to|going (back)? to|go (back)? to|back to|booked|arranged|arrange|take (it|over)|taking (it|over)|take our|taking our|take my|taking my|will be with|off to|heading|defect*|start with|quote from|offer from';

/** English phrases beside the ones that stand in the rules and concepts: contracts, outages, defects, contacts and customers. */
export const service: Wordings = {
  churn: {
    lists: { 'wide-rival': rival, 'wide-leave': leave },
    phrases: `
      (sim|number|line|numbers) .. (already|been|being|now) ported
      confirm* .. (contract|agreement|subscription|policy|membership) .. (ends|ended|end|terminated|cancelled|closed|expires|stops)
      {wide-leave} & {wide-rival} & (you|your|contract|policy|account|we|my|our|i) @18
      {wide-rival} .. (offer*|quoted|charges|has none|cheaper|half|promised|matched|answers|answer|none of (that|this)|three months free|months free|will do it|does it for|can do it|costs) 
      !(will not|never|not) (be)? (book|booking|order|ordering|buy|buying|shop|shopping|renew|renewing|coming back|come back|insure|stay|staying|return|returning|bank|banking|rent|travel|fly) .. (with you|from you|with your|at yours|here again|anymore|any more|next (year|season|summer|winter|month)|you again)
      !(last|final) (order|booking|stay|year|season|time|winter|summer|policy|bill) .. (with|from|at|here|you)  & (you|your) @10
      (one|another) (customer|client|member|subscriber) (less|fewer|gone|lost|down)
      one (less|fewer) (customer|client|member|subscriber)
      (lost|losing|loses) (yourselves|yourself) .. (customer|client|member)
      (good riddance|part ways|parting ways|go our separate ways|call it a day|count me out|so long and|it was nice while|time to move on|moving on from you|we are done|i am done|done here|end of the road)
      (uninstall*|delete the app|deleting the app|deleting your app|deleted your app|cut up my|cutting up my|bin the app) & (fed up|enough|bye|enjoy|rubbish|star|back to|instead|useless|joke|done|another|never|last|loyalty|your|sick) @16
      cancel (everything|it all|the lot|the whole (thing|lot)|all of it|my membership|us)
      (cut|bring|take|reduce|reducing|drop|dropping) .. (licen*|seats|lines|users|subscription) .. (to|down) .. (0|zero|none|nil|nothing)
      (contract|agreement|plan|policy|subscription|lease|hire|renewal|insurance|term) .. (up|runs out|expires|ends|end|due|over|finishes|lapse*|renews) & (tender|other quotes|quotes|elsewhere|looking around|compar*|competitor*|no longer|goodbye|leave|leaving|alternatives|anyone but|someone else|another (supplier|provider|company|bank)|switch*|lapse|not be (renewing|extending|staying)|run out|go our) @26
      (domain|number|website|hosting) .. (auth code|epp code|transfer code|transfer away|transferred away|to another host|released)
      (auth code|epp code)
      already (booked|paid|signed|ordered|arranged|found|chosen|got) .. (elsewhere|another|someone else|new (provider|supplier|bank|gym|insurer)|somewhere)
      (trying out|trialling|testing|piloting|been looking at|looking at|shortlist*|quotes from|talking to|in talks with|met with|looked at|comparing|weighing up|considering) .. (other|another|alternative*|competitor*|different|rival*|three|two|competing) (supplier*|provider*|tool|tools|packages|system|systems|vendors|software|platform*|insurers|companies|solution*|bank|banks|offers|quotes)
      (price|prices|rate|rates|premium|fee|fees|tariff|bill|rent|subscription) .. (up|rise|rises|increase*|hike*|doubled|raised) & (i am gone|gone|i am off|we are off|leav*|elsewhere|switch*|goodbye|shop around|last straw|not (stay*|renew*|continu*)|reconsider*|cancel*|another) @22
      (last straw|final straw|had enough|had it with|fed up with|sick of|tired of|done with) & (cancel*|leav*|closing|close|switch*|moving|end*|quit*|goodbye|elsewhere|contract|subscription|membership|take me off) @20
      (where|how|address) .. (send|return|post|drop off|hand in) .. (router|box|equipment|modem|hub|card|keys|set top) & (back|contract|cancel*|end*|leaving|virgin|sky|bt|no longer|booked|new provider) @20
      (thinking|think|tempted|considering|wondering|might|may|seriously) .. (of|about|to)? .. (going|leaving|switching|moving|cancelling|canceling|closing|quitting|ending) & (you|your|account|bank|elsewhere|another|contract|subscription|policy|membership) @16
      (no longer|not) .. (want|wish|need) .. (to be|be|remain|stay|continue|being) .. (customer|member|client|subscriber|insured|with you)
      (your|the) (loss|decision) .. (my|our) (business|custom|money)
      (out|leave|leaving|exit) .. (at|by) .. end of .. (contract|term|month|year|season|quarter)
    `,
    unless: `
      (undo|reverse|withdraw|ignore|stop|cancel) .. (cancellation|notice)
      (coming|came|come|switch*|mov*|join*|return*) .. (over|back) to you
      (switching|switch|moving|move|coming|came|porting) to you
      (before|until) (i|we) (sign|join|take|subscribe|order)
      (if one day|if i ever|if we ever|some day)
      not (planning|intending|thinking) .. (leav*|cancel*|clos*|of it|to)
      (decided|going|happy) to stay
    `,
  },
  'confirmed-defect': {
    lists: {
      'wide-broke': broke,
      'wide-elsewhere': elsewhere,
      'wide-certain': certain,
      'wide-version': version,
      'wide-edge': edge,
      'wide-do': action,
      'wide-maker': maker,
      'wide-flaw': flaw,
    },
    phrases: `
      (confirmed|admitted|acknowledged|conceded|agreed) & {wide-maker} & {wide-broke} @22
      !{wide-broke} & {wide-elsewhere} @26
      !{wide-broke} & {wide-certain} & !(when|whenever|if|as soon as|since|after|with|on|in) @24
      {wide-version} & !{wide-broke} & (before that|previously|was fine|were fine|used to|worked|was correct|was right|older|roll back|rolled back|rolling back|not before|was not like|earlier version|previous version|still fine|old version|last version|until|stayed on|downgrad*|all of us|everyone|everybody|several|every|all my|all our|three|four|five) @26
      !(since|after|from|in) ..2 (firmware|build|version|patch|release|update) # & {wide-broke} @20
      !since # # & {wide-broke} @20
      !(if|when|whenever|once|as soon as|with|containing|contains|every) & {wide-edge} & {wide-broke} @22
      {wide-do} ..6 {wide-do} ..6 {wide-do} & !{wide-broke} & (always|every time|each time|same|step*|repro*|video|yourself|also|too|try|any) @32
      steps ..12 {wide-do} ..8 {wide-do}
      (confirmed|admitted|acknowledged|conceded|agreed|recognised|wrote|said|says|told|reckons|found|established|diagnos*|reproduced|saw|see|sees|replicated|verdict) & {wide-maker} & {wide-flaw} @16
      (old|same|that|earlier|previous|ancient|familiar) .. (bug|fault|error|glitch|problem|defect|issue) .. (back|returned|reappear*|resurfaced|again)
      (bug|glitch|defect) .. (you|that) (had)? (fixed|squashed|solved|removed|patched|closed) .. (back|returned|again|here)
      (replacement|second one|new one|third one|next one|another one|exchange*|swapped) & (same|identical) (fault|problem|thing|defect|crack|place|spot|way|error|noise|code|issue)
      (same|identical) (place|spot|fault|point|seam|crack|defect|error code|hinge|clip|corner) & (all|both|three|four|two|five|six|sister|brother|mum|friend|neighbour|colleague|others|everyone|third|every|replacement|#2) @20
      (whole|entire|this|that|same|bad) (batch|lot|model|series|production run|shipment) & (fault*|crack*|broke*|defect*|fail*|wrong|leak*|recall*|others|all of them|same) @18
      (facebook|reddit|forum|whatsapp|online) (group|thread|post|community)? .. (same|about (this|it)|full of|hundreds|dozens|members|people) & (fault*|broke*|fail*|issue|problem|model|crack*|stops|dies|error|defect) @22
      (calibrated|calibration|test weight*|reference (weight|meter|thermometer)|checked (it|them)? against|compared (it|them) (with|to|against)|multimeter|second thermometer|another (thermometer|scale|meter)|stopwatch) & (off|too (high|low|much|little|fast|slow)|reads|shows|reading|out|degrees|grams|percent|minutes|kg) @22
      (design|production|manufacturing|factory|batch) (flaw|fault|error|defect|problem|issue)
      (on|in) (chrome|safari|firefox|edge|windows|mac|android|ios) (and|as well as|plus|both) .. (chrome|safari|firefox|edge|windows|mac|android|ios|phone) & !{wide-broke} @24
      (same|identical) .. (bug|crash|glitch|wrong (total|figure|result|value|time|date)|error) .. (everyone|everybody|colleague*|friend*|all|other|another|both|every)
      !(gets|get|is|are) (rounded|multiplied|doubled|shifted|truncated|counted twice|overwritten|duplicated|added twice) .. (if|when|by|from|whenever|once|as soon|to)
      (isolated|narrowed (it|this)? down|pinned (it|this)? down|bisected|traced (it|this)? (to|back)|tracked (it|this)? down|minimal example|test case)
    `,
  },
  outage: {
    lists: {
      'wide-every': every,
      'wide-count': count,
      'wide-others': others,
      'wide-down': down,
      'wide-waiting': waiting,
      'wide-system': system,
    },
    phrases: `
      !(neither|none|not one|not a single|nobody|no one) .. (is|are|was|were|can|will) (taking|accepting|reporting|responding|working|moving|opening|printing|talking|loading|connecting|getting (in|through|online)|ringing|heating|charging|scanning|dispensing|running|reachable)
      !all (resorts|customers|passengers|patients|stores|shops|branches|tills|hotels|residents|students|pupils|wards|agents|drivers|terminals|locations|depots|campuses|regions|callers) & !{wide-down} @18
      (every|each|all) .. (caller|callers|order|orders|call|calls|payment|payments|email|booking|bookings|transaction|transactions) .. (fails|fail|failing|failed|dropped|drops|lost|rejected|bounces|bouncing|stuck|times out|timing out) .. (since|from|at|this|for|across|everywhere|all)
      (switchboard|phone lines|phones|lines|helpline|inbox|twitter|facebook) .. (lit up|on fire|melting|exploding|ringing off|going mad|jammed|swamped|flooded|red hot|full of) & {wide-system} @24
      !{wide-every} & !{wide-down} @18
      !{wide-count} & !{wide-down} @18
      !{wide-others} & !{wide-down} & {wide-system} @18
      !{wide-waiting} & {wide-system} & !({wide-down}|not|no|stopped|broken|fails|failing|failed|since|none|nothing|stuck) @26
      !(is it just (us|me)|anyone else|are you (guys)? (down|aware|having)|something going on|is there (a|an|any) (problem|issue|outage|fault)|status page) & (down|all|whole|office|offices|town|503|error|power|water|signal|everywhere|others|facebook|twitter|neighbours|nothing|green|operational|fine|normal) @22
      (major incident|sev 1|sev1|p1 incident|war room|crisis (team|line|coordinator)|bridge call|incident bridge) & (down|open|raise|since|all|impact*|affect*|customers|lines|nothing) @20
      (impact*|affect*|hit|hitting) .. (#10|thousand*|hundred*|all|every|whole|entire|dozens) .. (customers|users|lines|sites|homes|households|subscribers|people|stores|flats)
      !(no|without) (power|electricity|water|gas|heating|hot water|signal|internet|phone|broadband) .. (in|at|across|throughout|for) .. (village|town|street|estate|block|valley|building|road|area|postcode|whole|entire|city|island|neighbourhood|all)
      !(cannot|can not|unable to|not able to|no longer) .. (pay|check in|board|trade|sell|serve|admit|treat|dispatch|deliver|invoice|work|operate) .. (anyone|anybody|any (of)? (our|the)? (customer*|patient*|guest*|passenger*|order*)|a single|customers|patients|guests|passengers)
      (sent|sending|send|turning|turned|had to send) .. (staff|pupils|people|customers|patients|everyone|guests|them) .. (home|away)
      (delivered|arriv*|received|sent|going out|got through|coming in|get* through) .. (to)? (nobody|no one|none|zero|nowhere) & (all|every|#10|calls|messages|emails|mail|alerts|texts) @18
      (three|four|five|six|all (our|the|three|four|five|six)|both|several|#2) (sites|offices|branches|locations|stores|floors|hospitals|schools|warehouses|depots|campuses) & !({wide-down}|nothing|not|no|stopped) @20
    `,
    unless: `
      (scenario|tabletop|test ticket|continuity test|training session|for a podcast)
      (great|thanks|thank you|well done|glad) .. (is|are|was|being|now|all) (back|fixed|restored)
      (drill|exercise|rehearsal|pretend|pretending|simulated|simulation)
      (how do|do|would) you (tell|inform|notify)
      only (my|me|mine|one)
    `,
  },
  'repeat-contact': {
    lists: { 'wide-contact': contact, 'wide-month': month, 'wide-open': stillOpen, 'wide-several': several },
    phrases: `
      (once|twice) (in|at|on|before|after|during) .. (once|twice|and|then) (again)? (in|at|on|before|after|during|now)
      scroll (up|back)
      (two|three|four|five|six|seven|#2) (different|separate)? (weeks|months|agents|calls|emails|chats|people|tickets|engineers) ..2 (two|three|four|five|six|seven|#2|as many|same) (different|separate)? (answers|stories|agents|promises|excuses|calls|emails|people|chats|tickets|engineers|versions|reasons)
      (hold music|first name terms|know me by (now|name)|by name by now|old friends by now|frequent caller|part of the furniture|regular by now)
      (does|is|will|can|would) (anyone|anybody|someone|somebody) (there|reading|read|alive|home|listening|awake|ever|actually read|actually reading|even|going to answer|working there)
      since my (first|last|original|initial|earlier) (email|message|report|call|letter|ticket|complaint|mail|request|contact) & !(no|nothing|nobody|still|weeks|months|not|silence|never) @16
      as (i|we|already|previously) .. (said|wrote|explained|mentioned|stated|reported|told) .. (twice|several|again|three|times|many|repeatedly|in (all|both|every|each)|to (both|all|every|each))
      (resending|re sending|sending this again|sending it again|forwarding (this|it) again|pasting (it|this) again|attaching (it|this|them) again|trying again|trying once more|asking again|writing again|me again|back again) & (because|since|as|no|not|nobody|still|never|third|same|about|answer*|reply|repl*|with) @18
      {wide-contact} & {wide-contact} & (now|so|this time) .. (mailing|writing|emailing|trying|messaging|calling|texting|ringing|here (again|i am)) @20
      (was|were|would|supposed|promised|going) .. (call|ring|phone|get|calling|ringing) .. (me|us)? back .. (on)? (monday|tuesday|wednesday|thursday|friday|saturday|yesterday|last week|within|before|the next day|same day|that (day|afternoon|evening))
      (reminder|chaser|follow up|complaint) (two|three|four|five|six)
      # ..1 # ..1 # ..1 {wide-month} & (wrote|rang|phoned|emailed|asked|called|calls|emails|letters|letter|history|tickets|same) @22
      {wide-month} #? ..3 {wide-month} #? ..3 {wide-month} & (history|same|again|still|answer|wrote|rang|phoned|emailed|log|tickets|calls) @24
      {wide-contact} ..6 {wide-contact} ..8 {wide-contact} & {wide-month} @30
      (by|via|on|over|in|through) ..1 (chat|phone|email|letter|person|branch|twitter|shop|post|app|whatsapp|form|telephone) ..3 (chat|phone|email|letter|person|branch|twitter|shop|post|app|whatsapp|form|telephone) ..3 (chat|phone|email|letter|person|branch|twitter|shop|post|app|whatsapp|form|telephone)
      again ..2 again ..3 (again|more|now|still|me|writing)
      (told|asked|explained|written|said|begged|reported) (you|it|this|them)? (and|then) (told|asked|explained|written|said|begged|reported)
      (first|last|previous|earlier|other|past) (two|three|four|five|six|several|#2) (mails|emails|messages|tickets|calls|letters|reports|chats|visits|requests|complaints|times|enquiries)
      (two|both|three|four) (of)? (my)? (earlier|previous|last|prior|unanswered) (mails|emails|messages|tickets|calls|letters|reports|chats|visits|requests|complaints|enquiries)
      {wide-contact} ..5 {wide-contact} ..6 {wide-contact} & !{wide-open} @26
      {wide-contact} ..4 {wide-contact} ..4 {wide-contact} ..4 {wide-contact}
      {wide-contact} & {wide-month} ..5 {wide-month} ..5 {wide-month} @24
      {wide-contact} & {wide-month} ..4 (and|then|again in|twice in) ..4 {wide-month} & !{wide-open} @24
      (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st) ..2 (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st) & (and|then|also) & {wide-contact} & (emails|letters|i|my|me) @22
      {wide-several} & !{wide-open} & (you|your|yours|u|support|helpdesk|customer service*|helpline|later|different|each) & (i|we|my|our|us|me) @22
      !{wide-several} .. (later|and counting|in|deep|on) & (still|nothing|no|same|not|never|here (i|we)) @14
      (ping pong|pingpong|pillar to post|merry go round|hot potato|pass* the buck|fobbed off|fobbing|broken record|groundhog day|deja vu|talking to a (brick)? wall|banging my head|going round the houses|cracked record|here we go again|it is me again|me again|bumping this|third time lucky|third time of asking|bounced (around|between|back)|shunted|sent round the|palmed off|given the runaround|the runaround|getting nowhere|get nowhere)
      (blame*|blaming|sends me|send me|sent me|tells me|refer* me|points me|point at|points at|told me) .. (to|back|at|the|each other) .. (you|courier|bank|shop|store|seller|supplier|manufacturer|landlord|other|each|carrier|airline|department) & (and|then|while|but) .. (you|they|he|she|the) .. (say|says|send|sends|tell|tells|refer*|point*|blame*|back|same) @26
      (first|one|someone|somebody|she|he|monday|agent|colleague) .. (said|says|told me|promised|claimed|assured) & (then|next|another|now|today|second|other) .. (said|says|told|tells|claims|promised|thinks|wants|nobody|knows) @30
      (first|previous|last) (engineer|agent|person|time|technician|replacement|one|adviser|advisor|call|email|visit) & (second|time before|one before|then|next|another) & !(third|now|still|again|today|same|nobody|nothing) @30
      (was|were|would|supposed|promised|meant|going|said) .. (call|ring|phone|get|getting|calling|ringing) .. (me|us)? .. back & !(never|nobody|no one|not|nothing|still|again|monday|tuesday|wednesday|thursday|friday|yesterday|last week|waiting|silence) & (and|again|still|weeks|twice|three|then|time|nobody|never|another) @24
      (ticket|tickets|case|cases|request|chat|chats) .. (closed|shut|resolved) .. (without|again|twice|automatically|each time|every time|unresolved|before|on me|by the bot|nobody)
      (bot|you|agent|system|somebody|someone|they) .. (closed|close|closes|closing|shut) .. (my|the|our) ..2 (ticket|tickets|case|cases|request|last two|last three|chat)
      (reopen|reopened|reopening|re opened) .. (again|twice|case|ticket|third|it|this)
      (scroll up|see (above|my history|the history|the thread|all my)|read (the|my|our|your) (history|notes|thread|file|previous|earlier|whole)|(check|look at|look in|pull up) (the|my|our|your) (history|notes|file|log|previous)) & (again|all|already|times|same|twice|three|everything|explained|me|before|instead|for once) @18
      (yet again|once again|again and again|over and over|time and again|time after time|repeatedly|keep having to|umpteenth|for the last time|once more|endlessly) & (write|writing|explain*|contact*|chas*|report*|remind*|complain*|calling|emailing|messag*) @12
      (second|third|fourth|fifth|2nd|3rd|4th|5th|another|final|last|# th) (reminder|chaser|follow up|nudge|email|letter|message|complaint|request|ticket|phone call|call|appeal|plea) .. (about|on|regarding|concerning|now|this|and|to you|without|since|for)
      (reminder|follow up|chaser|nudge|email|letter|request|message|ticket|call) (number|no|#) (two|three|four|five|six|#2)
      same (answer|reply|response|question*|photo*|form|forms|documents|story|advice|template|message|script|excuse|problem|link|text) & (again|every time|each time|third|fourth|always|already|times|as before|once more|keep*|over|twice|yet another|every) @14
      already (sent|told|given|uploaded|explained|provided|submitted|answered|supplied|reported|written) & (again|twice|three times|several|each time|every time|still|keep*|times|always|different|another|colleague*|agent*) @20
      (keep|keeps|kept|keeping) (on)? (asking|telling|saying|sending|promising|getting|being|having) & (again|same|passed|told|time|me|explain|different|nothing|week*) & (you|your|support|agent*|bot|chat|team) @18
      (since|for) .. {wide-month} .. (i|we) .. (asking|chasing|trying|waiting|writing|calling|ringing|begging|requesting|emailing|contacting|on at you)
      (asking|chasing|writing|calling|ringing|begging|requesting|emailing|contacting|been at this) & (since|for) .. ({wide-month}|weeks|months|years|ages) & !{wide-open} @20
      how many (emails|calls|messages|tickets|reminders|letters|people|agents|times|forms|chats) (does|do|will|must|more|is|until|before|have)
      (nth|umpteenth|xth|hundredth|millionth) (time|email|call|message|reminder|ticket|attempt|request)
      (told|promised|assured) (me|us) .. (twice|three times|several times|every time|each time|last time|again) & (still|not|never|nothing|again|sorted|fixed|bill|missing|now) @18
      (no|not a|never|without) .. (reply|answer|response|reaction|word|news) .. (to any|to either|to all|to my (last|previous|earlier|two|three|four|first)|any of my|from any)
      (by chat|by phone|by email|by letter|in person|in branch|on twitter|in the shop|over the phone) ..3 (and|then|by|in) ..3 (chat|phone|email|letter|person|branch|twitter|shop|post|app) & (still|nothing|nobody|now|again|no) @20
    `,
    unless: `
      (sister|neighbour|brother|friend|mother|father|cousin|aunt) .. (had to|has|had) .. (call*|write|wrote|written|ring|rang|rung|phone*|email*)
      third (time|year|stay|order|booking|visit) .. (year|book*|order*|stay*|with you|love*)
      (delivery|assembly) attempt
      attempt .. (deliver|delivery|assembl*)
    `,
  },
  'key-account': {
    phrases: `
      (chief of staff|private secretary|assistant|pa|secretary|aide|equerry|office|spokesman|spokeswoman|adviser|travel) (to|of|for) (the|our|a|his|her)? ..1 (governor|minister*|ceo|cfo|president|mayor|ambassador|chairman|chairwoman|chair|prime|duke|duchess|prince|princess|king|queen|senator|board|commissioner|archbishop|first lady|secretary of state|speaker|chancellor|managing director|director general|lord)
      (ceo|cfo|coo|cto|director general|managing director|vice presidents|vice president|vp|prime minister|the pm|minister*|ministry|governor|mayor|ambassador*|embassy|consulate|royal*|prince|princess|duke|duchess|dame|baroness|viscount|archbishop|senator|congress*|secretary of state|chief of staff|permanent secretary|chief executive|vice chancellor|investor*|shareholder*|private banker|family office|head of state|first minister|board member*|non executive|chairman|chairwoman|supervisory board|executive committee|presidency|parliament|cabinet office|state visit|delegation) & (office|assistant|pa|behalf|travel*|arriv*|visit*|visiting|booking|wants|waiting|needs|expects|discreet*|discretion|personally|in person|security|bodyguard*|invit*|attend*|flying|lands|call|meeting|promised|can not|could not|card|account|app|flight|room*|suite|asap|today|tomorrow|tonight|hear* from|interested|complained|decides|decide) @20
      (#200|# 000|thousand*|million*|several hundred) ..2 (parcels|packages|shipments|vehicles|cars|trucks|vans|lorries|rooms|nights|room nights|seats|licen*|beds|sites|stores|schools|policies|pallets|monitors|units|employees|staff|students|pupils|containers|hotels|depots|colleagues|agents|drivers|delegates|meters|homes|patients|subscribers|handsets|cards|workstations|apartments|flats|bikes|turbines|terminals) & (we|our|us|you|your|contract|fleet|group) @20
      (our|a) (fleet|portfolio|estate|network|chain|group) of (#30|# 000|hundreds|thousands|over|some|about|nearly|more than)
      (#|ten|twenty|thirty|forty|fifty|half|quarter|nine|third|most|per cent|percent) .. of your (revenue|turnover|shares|business|capacity|sales|rent|income|stock|production|output)
      (annual|yearly) (volume|spend|turnover|business|contract value|revenue)
      (#|million|millions|six figure|seven figure|eight figure|six figures|seven figures|eight figures) .. (a year|per year|per annum|annually|contract|account|portfolio|facility|credit line) & (you|your|us|our|we) @16
      (your|ur) (biggest|largest|main|most important|top|number one|key|oldest|major|best) .. (customer|client|account|tenant|buyer|partner|investor|shareholder|customers|clients|accounts|tenants)
      (your|the) (own)? (ceo|managing director|director general|chairman|chairwoman|md|founder|chief executive|head of sales|sales director|vp|vice president|president|commercial director) .. (promised|told|said|knows|assured|asked|gave|personally|himself|herself|and i|invited|shook|agreed|met|is aware|aware|mobile|shown round)
      (on|of|joined|joining|chair of|sit on|sits on|member of) your (board|audit committee|supervisory board|advisory board|board of directors|council)
      (joined|sit|sits|seat) .. your board
      (your|our fund holds|of your) (investor*|shareholder*|parent company|majority owner|largest shareholder)
      (investor relations|shareholder relations)
      (framework agreement|global (agreement|contract|account)|preferred supplier|strategic (partner*|supplier)|national (contract|account)|group wide|group agreement|parent company|holding company|head office|headquarters|subsidiar*) & (#3|countries|sites|stores|offices|hospitals|schools|worldwide|global*|europe*|branches|group|terms|conditions|largest|contract|priority|level|negotiat*) @20
      (roll|rolling|rolled|rollout|extend|expand|deploy) .. (out)? (to|across|in|over) .. (#3|all|the other|twenty|thirty|forty|hundred*) .. (countries|sites|stores|subsidiaries|offices|hospitals|schools|branches|hotels|markets|locations|entities)
      (key account*|major accounts|large accounts|large customers|corporate (team|desk|accounts)|vip (desk|team|line|service)|enterprise (team|support|desk)|relationship manager|priority (line|desk|support)|dedicated (team|line|engineer|contact|manager|support)|account director) & (put me|through|transfer|pass|want|need|expect*|call|speak|absent|away|where|left|our|usually|contact|reach|bot|queue|chatbot|normally|instead|assigned) @20
      (customer|client|account|contract|partner|organisation|company|firm) of (our|this|that|such) (size|scale|volume|importance|standing|calibre)
      (owner|owns) .. (whole|entire)? (chain|group|club) & (#5|hotels|stores|restaurants|wants|speak|shops|personally|clubs|call) @18
      (state visit|royal (visit|household|family)|prime minister|head of state|g7|g20|world (cup|championship)|olympic*|state dinner|press conference|world congress|annual general meeting|shareholders meeting) & (room*|booking|flight*|hotel|security|guest*|tickets|table|arriv*|delegation|visit|before|you|your) @20
      (national (team|side|squad)|premier league|olympic team|film star|world champion|pop star) & (goalie|player*|captain|booking|room|hotel|physio|manager|app|guest*|tour|account|staying) @18
      !not .. (go|through|in) .. (general|normal|ordinary|standard) (queue|line|helpdesk|channel)
      (#2|three|four|five|six|seven|eight|nine|ten|all) (hospitals|universities|ministries|councils|airports|countries|subsidiaries|hotels|theatres|stadiums|campuses|plants|factories|data centres|warehouses|distribution centres) & (we|our|your|you|group|contract) @18
    `,
    unless: '(game|novel|film|quiz|questionnaire|homework|used to be|quest|on the radio)',
  },
};
