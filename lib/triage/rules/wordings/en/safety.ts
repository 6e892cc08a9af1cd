import type { Wordings } from '../wordings';

const device =
  'battery|batteries|charger|powerbank|power bank|plug|socket|cable|lead|adaptor|adapter|fuse box|inverter|solar panel*|panels|router|boiler|heater|radiator|blanket|hair dryer|hairdryer|dryer|tumble dryer|straightener*|iron|kettle|toaster|oven|hob|cooker|fryer|air fryer|microwave|dishwasher|washing machine|fridge|freezer|laptop|phone|watch|earbud*|headphone*|headset|e bike|ebike|bike|scooter|hoverboard|van|toy|lamp|light|bulb|candle|vape|fan|pump|meter|thermostat|extension lead|power strip|wall box|wallbox|charging (point|station)|engine|bonnet|unit|appliance|motor|stove|barbecue|bbq|grill|pan|pressure cooker|blender|drill|mattress|sofa|hot water bottle|wheat bag|pod|handset|box|speaker|monitor|e cigarette|humidifier|plug in|thing';
const hot =
  'smoke|smoking|smouldering|smoldering|smell* of burning|burning (smell|plastic|rubber)|burnt (smell|plastic)|smelled burnt|smells burnt|(caught|catch|catching|on|started a|small) fire|flame*|spark|sparks|sparked|sparking|exploded|explode*|explosion|blew up|melts|melted|melting|molten|scorch*|singed|charred|burn mark*|burned (a hole|through|my|his|her)|burnt (a hole|through|my|his|her)|blister*|red hot|glowing red|too hot to touch|boiling hot|scalding|hissing|swollen|swelling|swelled|bulging|bloated|arcing|electric shock|electrocuted|electrocution|zapped|gave (me|him|her) a shock|shocks (me|you|anyone)|shot out|went up in';
const hurt =
  '(broke|broken|fractured|burn|burned|burnt|scald|scalded|cut|sliced|crushed|trapped|pinched|injured|hurt|gashed|dislocated|sprained|stung|severed|bruised|smashed|blistered|swelled|tore|lost|caught|hit|bleeding|stitches in|blisters on|burns on|rash on|cuts on) ..2 (finger|fingers|fingertip|hand|hands|thumb|arm|arms|wrist|elbow|shoulder|leg|legs|knee|ankle|foot|feet|toe|toes|head|face|eye|eyes|mouth|throat|lip|lips|skin|scalp|back|hip|rib|ribs|nose|tooth|teeth|neck|hair|thigh|stomach|chin|forehead|tongue|collarbone)';
const hospital =
  'a and e|a e|emergency room|hospital|hospitalised|hospitalized|ambulance|paramedic*|stitches|surgery|operated on|casualty|on a drip|intensive care|poison (centre|center|control)|poisons (centre|line)|burns unit|urgent care|concussion|unconscious|passed out|emergency department|walk in centre|x ray';
const failed =
  'gave way|collapsed|snapped|tipped (over|up)|toppled|fell (on|off|onto|out|through|apart|down)|came (off|loose|away|undone|crashing|down)|shut on|closed on|shattered|exploded|broke (off|under|in half|while|when)|detached|unclipped|unlatched|folded (up|on|in)|slipped|swung|dropped (on|onto)|burst|flew off|buckled|gave out|let go|sucked|cracked|failed|jammed|collapse';
const child =
  'baby|toddler|child|children|childs|son|daughter|kid|kids|girl|boy|grandson|granddaughter|nephew|niece|mum|mother|gran|grandma|nan|dad|father|grandad|wife|husband|partner|leg|head|hand|foot|pensioner|lady|customer|guest|pupil|resident|colleague|employee|me|him|her|someone|somebody|passenger*|patient|dog|year old';
const cause = `${device}|stair*|stairgate|gate|trampoline|cot|pram|pushchair|buggy|car seat|high chair|highchair|ladder|chair|stool|table|shelf|wardrobe|bed|bunk bed|glass|lid|door|lift|escalator|swing|slide|pool|shower|bath|floor|step|handle|strap|seat|seatbelt|wheel|tyre|helmet|rope|blade|cream|lotion|shampoo|hair dye|food|meal|bottle|jar|magnet*|button battery|spray|cleaner|treadmill|weights|tent|gazebo|bouncer`;
const staff =
  'technician|courier|driver|fitter|engineer|installer|guard|delivery (man|guy|person|driver)|repairman|plumber|electrician|carer|nurse|teacher|coach|masseur|instructor|trainer|therapist|cleaner|doorman|bouncer|postman|steward|meter reader|security (man|guard|guy)|your (man|guy|employee|colleague|agent|worker)|chauffeur|rider|handyman|bailiff';
const misdeed =
  'cornered|followed (me|her|my|us|him)|blocked (her|my way|the door)|not let (her|me|us) (go|out|past|leave)|refused to leave|forced (his|her|their) way|came into (my|her|our) bedroom|touched (me|her|my|him)|touching|groped|kissed|tried to kiss|asked for (her|my) number|lewd|leering|smell* of (alcohol|drink|booze)|drunk|intimidat*|shoved|pushed (me|her|him|my)|spat|slapped|grabbed|threatened|threatening|threat|find (her|me|us)|exposed himself|took (photos|pictures) of|filmed (me|her|my)|knocked (me|her|him|my) (over|down)|ran over|kicked|nearly hit|swung at|fist|headbutt*|raised (his|her) hand|assaulted|punched|harass*|racist|slur|knife|waiting outside|stalk*|messages at night|texting (me|her)';
const brakes =
  'brake|brakes|steering|accelerator|throttle|airbag*|seatbelt|seat belt|tyre|tire|wheel|handlebar*|fork|harness|parachute|rope|safety (bar|belt|catch|gate|switch)|emergency (stop|exit|brake|door)|fire (door|exit|alarm|extinguisher)|smoke (alarm|detector)|carbon monoxide (alarm|detector)|fall alarm|panic button|pendant|lift doors|escalator|guard rail|railing|banister|balcony';
const medical =
  'insulin|pacemaker|dose|doses|dosage|dosing|oxygen|ventilator|glucose|defibrillator|epipen|inhaler|infusion|medication|prescription|blood pressure|pendant|fall alarm|emergency button|allergen*|allergy|nuts|peanut*|gluten|paracetamol|tablets|syringe|pump|hoist|wheelchair|stairlift|stair lift|sterili*|catheter|feeding tube|breathing machine|cpap|monitor';

const trick =
  'incognito|private window|logged out|not logged in|signed out|without (logging|signing|a password|password|login|a pin|a code|the code|verification|paying|a ticket|being asked|checking|any check|pairing)|back button|pressing back|press back|going back|refresh*|changing|change the|changed the|editing|edit the|altering|alter the|swapping|adding a|typing|url|address bar|cookie|qr code|screenshot*|expired (card|pass|ticket|link|code|badge|membership)|old (card|pass|ticket|link|code|key|badge|fob|login|phone|password)|last years|cancelled (card|pass|membership)|any (card|password|code|pin|number|name|email)|wrong (pin|password|code)|airplane mode|aeroplane mode|flight mode|unplug*|two tabs|second tab|negative|minus|postcode|replay*|magnet|reuse*|guess*|default password|guest (account|login)|slash|quote|script|another (account|order|customer|number|id)|one digit|next number|hang* up|previous owner|sold (it|the|my)|former|ex employee|left the company|bluetooth|parameter|request|header|query|hidden (field|button|menu|page)|inspect|developer tools|dev tools|upload*|ask* the (bot|chatbot|assistant)';
const opened =
  '(get|gets|got|getting|let|lets|letting|walk|walked|walks|straight|am|back|waltz*) (me|you|him|her|anyone|anybody|them|us|people)? (in|into|inside|through|past)|opens (up|for|the|my|any|every|all|her|his|their|other|someone)|opened (for|the|my|his|her|their|someone|another)|unlock*|see (other|everyone|everybody|all|anyone|someone|somebody|another|the|their|his|her|any|every)|read (other|everyone|all|anyone|someone|another|their|his|her|any)|access (to)? (other|everyone|all|anyone|someone|any|every|the|their|his|her)|log in as|logged in as|bypass*|skip* the|past the|round the|around the|for nothing|for free|keep the|infinite*|unlimited|endless*|duplicat*|off the total|still (works|work|valid|opens|active|logged|there|visible|lets|in|open|signed|control)|accepts|accepted|trusts|nobody (checks|asked|asks|checked)|no one (checks|asked|asks|checked)|(anyone|anybody|strangers|everyone) (can|could|with|who)|i am admin|as admin|admin (again|rights|panel)|shows (me)? (other|everyone|all|someone|another|the next|every)|gave me (all|another|someone|the)|pops|runs in|executes|executed|verified|approved|full (list|names|access|record)|whole (database|list|account|table)|control (of)? (it|the|their|his|her|my|any|other)|download (any|all|other|everyone|every|the)|list of all|order went through';
const voice =
  'anyone|anybody|everyone|everybody|other people|someone elses|somebody elses|other (users|customers|tenants|accounts|patients|people|members|guests)|another (user|customer|tenant|account|patient|person|member|org|company)|neighbour*|friend|mate|mates|brother|kids|son|exploit*|abuse*|trick|loophole|glitch|should not|shouldnt|not supposed|worr*|secur*|unsafe|risk*|safe|hole|flaw|noticed|discovered|managed to|was able to|i could|could just|can just|simply|you (should|might want|may want|ought)|fyi|heads up|be aware|let you know|strangers|thief|burglar|not paying|hacker*|whoever|nobody stops|found (a way|that|you can|out)|way to get|without being|just (press|type|click|enter|change|put|add|by)|only (have|need) to|is that (intended|right|normal|meant)|do not think|pretty sure|your whole|tested|test account|report* (this|it)|malicious|attacker*|scary|frightening|criminal*|without (any|a) (check|warning)|by accident';
const secret =
  'api key|api keys|secret key|credential*|private key*|access key*|aws|sk live|service account|ssh key*|connection string|database password|admin password|root password|master password|basic auth|client secret|signing key|encryption key';
const leakPlace =
  'github|gitlab|bitbucket|git repo*|repo|repository|source code|javascript|js file|js bundle|bundle|apk|strings xml|trello|pastebin|google|indexed|public*|forum|proxy log*|logs|log|plain text|plaintext|clear text|post it|sticky note|whiteboard|stuck to|page source|view source|readme|commit|s3|bucket|gist|in the url|query string|config file|hard coded|hardcoded|mobile app|decompil*|in the clear|unencrypted';

/** English phrases beside the ones that stand in the rules and concepts: danger to people, and holes in systems. */
export const safety: Wordings = {
  safety: {
    lists: {
      'wide-device': device,
      'wide-hot': hot,
      'wide-hurt': hurt,
      'wide-hospital': hospital,
      'wide-failed': failed,
      'wide-child': child,
      'wide-cause': cause,
      'wide-staff': staff,
      'wide-misdeed': misdeed,
      'wide-brakes': brakes,
      'wide-medical': medical,
    },
    phrases: `
      (got|has|had|having|carry*|with|bring*) (a|his|her|their) (gun|knife|machete|weapon|rifle|pistol|bomb) & (driver*|rider*|texting|messag*|staff|school|nothing to lose|tonight|says|said|threat*|coming|find|shoot|stab|passenger*|customer*|guest*|outside) @22
      (nothing to lose|you will regret|you will be sorry|make (him|her|them|you) pay|blood on your hands|watch your back|someone is going to get hurt)
      (oxygen|dialysis|ventilator|nebuliser|feeding pump|medical equipment|breathing (machine|apparatus)|life support) & !(cut|disconnect*|no power|power cut|without power|no electricity|switched off|failed|fails|stopped|dead|ran out|empty|not work*) @20
      (newborn|baby|pensioner|#75 year old|elderly|disabled|cancer|chemo*|asthma*|premature|toddler|pregnant) & !(no (heating|heat|electricity|water|gas|hot water)|without (heating|heat|electricity|water|gas)|freezing|degrees (in|inside)|below zero|minus #) @24
      (cord|lead|strap|blind|rope|string|cable|harness|drawstring) & (neck|strangl*) @16
      (standing|sitting|sat|stood) (on|at) .. (bridge|roof|ledge|cliff|tracks|edge of the platform)
      (driver|van|bus|coach|lorry|truck|rider|taxi|minibus) & (mounted the (kerb|pavement|curb)|fell asleep|asleep at|texting|on (his|her) phone|wrong side|red light|knocked|nearly hit|almost hit|drunk|speeding|swerv*|ran (over|into)|reversed into|drove off with|dragged|hit my|hit the|hit a) & (pram|child*|kid|kids|daughter|son|cyclist|pedestrian*|school|pupils|passenger*|mum|wife|husband|dog|boy|girl|crossing|lady|my) @24
      (manhole|trench|pit|shaft|roadworks|drain|hole|lift shaft) & (open|unfenced|uncovered|no (barrier|fence|lights|sign|cones)|fell (in|into)) & (child*|kid*|pavement|path|road|dark|fell|someone|school|pedestrian*|wheelchair|playground|street|anyone) @24
      (violent (ex|husband|partner|man)|abusive (ex|husband|partner|man|relationship)|abuser|stalker|stalking me|restraining order|womens refuge|domestic (violence|abuse)|non molestation|court order against) & (address|location|found|find|tracking|account|number|tag|ex|husband|partner|post|letters|told|sent|knows|where|kids) @26
      (tag|tracker|airtag|gps|tracking device) & (ex|stalk*|following me|follows me|without my knowing|hidden|under my car|in my bag|someone) & (car|bag|me|my|where i) @22
      (alarm|detector|monoxide) & (headache*|dizzy|feel sick|nausea|nauseous|drowsy) @22
      (lid|door|glass|window|mirror|shelf|cupboard|ceiling|panel|screen|plate|dish|bottle|tank|tile*|cabinet) .. (flew|blew|exploded|shattered|came (down|crashing)|burst|crashed down)
      (missed|missing) (me|her|him|my|us|his|the) .. by (inches|a|millimetres|centimetres|seconds)
      (inches|a whisker|seconds|centimetres|a foot) (from|away from) (my|her|his|the|our) (head|face|son|daughter|baby|cot|pram|child*|eye*)
      if (he|she|i|anyone|anybody|someone|the (kids|baby|children)|my (son|daughter|wife|husband)) had been (standing|sitting|sleeping|lying|under|in|inside|there|on|asleep|walking)
      ((second|third|first) degree burns|skin graft|lost consciousness|blacked out|in a coma|icu|resuscitat*|air ambulance|blue lights|evacuated|evacuate)
      (fire (brigade|service|department|engine|crew|engines)|firefighters|bomb squad|coastguard|mountain rescue) .. (had to|came|called|put out|rescue*|cut (him|her|me|us)|arrived|attended|said|says|told|free|condemned|out)
      (not|cannot|can not|could not|unable to) .. (feel|move|see) .. (arm|leg|legs|hand|hands|fingers|face|side|eye|eyes|feet)
      (bleach|cleaner|acid|petrol|antifreeze|drain|descaler|detergent|poison) & (drank|drunk|swallow*|mouth|taste*|in the (bottle|drink|milk|glass|water)) @16
      (dog|dogs|bull terrier|alsatian) .. (bit|bitten|attacked|mauled)
      (cot|bed|chair|toy|harness|helmet|seat|gate|lock|plug|charger|ladder) .. (recall*|lethal|killer|killed|suffocat*|chok*)
      (cough*|vomit*|spit*|throw* up) (up)? blood
      (something|harm|anything) to (herself|himself|themselves)
      (scratches|cuts|marks) on (her|his|my) (arms|wrists|legs)
      (stitches|fracture|concussion|broken bone|severed|amputat*) & (finger*|hand|head|leg|arm|wrist|child*|daughter|son|little one|baby|toddler|face|foot|chin|lip|knee|she|he) @16
      (breathed (it|them|that) in|inhaled|breathing it) & (cough*|blood|hospital|dizzy|poison*|lungs|chest|cleaner|faint*|sick) @20
      button (battery|batteries|cell|cells) & (mouth|swallow*|child|toddler|baby|cover|hospital|a and e|nose|year old|son|daughter) @26
      !no (reason|point|sense|will) .. (carry on|carrying on|go on|going on|live|living) & (job|debt*|life|alone|tonight|world|family|anymore|any more|nothing left|power) @24
      {wide-failed} & (car seat|child seat|stairgate|cot|bunk bed|high chair|highchair|pram|pushchair|buggy|ladder|treadmill|scaffold*|stairlift|helmet|harness|climbing|seat belt|handlebar*|saddle|axle|ski binding|trampoline|balcony|stroller|booster seat|baby carrier) @16
      (could|can) not breathe & (opened|cloud|spray|after|using|when|smell|fumes|since|eyes|throat|dust|she|he|son|daughter|ambulance) @20
      eyes .. (burn|burning|sting|stinging|streaming) & (opened|cloud|spray|after|fumes|chlorine|cleaner|cream|tablets|shampoo|drops|still) @24
      all (my|the|her|his|these) (pills|tablets|medication|sleeping (pills|tablets))
      (red|raw|peeling|swollen|blistered) (patch|patches|skin|marks|face|burns) .. (on|from|after) & {wide-cause} @24
      (whole thing|everything|it is all|it all is|all so) .. pointless
      {wide-device} & {wide-hot} @22
      {wide-hurt} & {wide-cause} @22
      {wide-hurt} & {wide-failed} @22
      {wide-hospital} & {wide-failed} @26
      {wide-failed} & {wide-child} & {wide-cause} @18
      {wide-hospital} & (swallow*|ate|eaten|eating|drank|touched|burn*|scald*|poison*|choke*|choking|breath*|shock|allergic|reaction|injur*|fell|cut|bleeding|fracture*|broke*|crushed|collapsed|fumes|electrocut*|your (product|device|food|driver|staff|machine|chair|app)) @22
      {wide-staff} & {wide-misdeed} @16
      {wide-brakes} & !(fail*|failed|stopped working|did nothing|nothing happened|not (respond|work|working|stop|grip|open|go|sound|deploy|inflate|hold|unlock|tighten)|gave (out|way)|went (soft|dead|off|to the floor)|locked (up|chained|shut)?|snapped|came (off|loose|undone)|jammed|stuck|fell off|cracked|burst|blew|blocked|chained|wobbl*|silent|no (response|pressure|reaction|grip)|useless|missing) & !(motorway|hill|downhill|traffic|driving|speed|mph|van|lorry|hire|rental|junction|roundabout|scooter|cycling|riding|kids|crash*|nearly|almost|ditch|lane|bend|school|children|smoke|fire|fell|fallen|hours|evacuat*|hospital|hotel|pensioners|residents|passengers|guests|people|theatre|crowd|anyone|dark|night|mother|mum|child|son|daughter|baby) @28
      (food poisoning|vomit*|throwing up|threw up|been sick|violently ill|stomach cramps|diarrhoea|diarrhea|sick (all night|as)|sick since|ill since|ill after|sick after|poorly|hives|swelled up|anaphyla*|allergic|throat closed) & (ate|eaten|eating|food|meal|meals|meat|chicken|fish|prawn*|salad|recipe|meal kit|formula|drank|dish|restaurant|takeaway|yoghurt|milk|sausage*|cake|chocolate|nuts|peanut*|label|ingredient*|cream|lotion|shampoo|dye) @22
      (glass|metal|needle|nail|screw|blade|razor|shard*|splinter*|mouse|maggot*|mould|mold|bleach|rat|stone|wire|worm*|cockroach*|piece of plastic) .. (in|inside) .. (food|meal|bread|jar|soup|salad|milk|formula|chocolate|cereal|bottle|tin|pouch|yoghurt|sausage*|burger|pizza|drink|baby|sandwich|cake|toy|nappy|nappies|sauce)
      (smell*|stink*|stench|whiff|odour|odor|reek*|leak*|leaking|escap*) .. (of)? .. gas & (since|strong|strongly|headache|now|near|opened|windows|what (do|should)|boiler|meter|hob|cooker|fitter|engineer|is it|baby|kitchen|still|head|dizzy|help|cellar|pipe|street|stairs) @22
      gas .. (smell*|odour|odor|leak*|escap*|hissing) & (since|strong|headache|now|near|windows|boiler|meter|hob|cooker|fitter|engineer|baby|kitchen|still|dizzy|help|please|what) @22
      !(no (point|reason|sense|hope|way out) .. (living|life|going on|carrying on|go on|anymore|any more|left|being here)|cannot go on (living|like this|anymore|any more|much longer|without)|do not want to (be here|live|wake up|exist|be alive)|want to (die|disappear for good|end it all|end my life)|end (my life|it all)|(kill|killing) (myself|himself|herself)|(take|taking|took) (my|his|her) own life|suicid*|self harm*|(hurt|harm|harming|hurting) (myself|himself|herself)|hang myself|(wrote|written|writing|left) .. (goodbye|farewell) (letter*|note*)|suicide note|finished with (life|living)|better off dead|wish i (was|were) dead|will not wake up|cutting (herself|himself|myself)|cuts on (her|his|my) (arms|wrists)|jump (off|in front)|all the pills)
      (will not|wont|not) be (around|here) .. (much longer|anymore|any more|thank|sorry|goodbye)
      (by the time you read|when you read this|last (message|thing|letter) .. (write|send|from me|ever)|wrote (a letter|letters) to (my|the) (kids|children|wife|husband|family)|who (gets|will look after) my (dog|cat)) 
      (break|smash|kick|snap|cave) .. (his|her|your|their|the|its|someones|somebodys) ..1 (legs|leg|face|teeth|head|jaw|neck|arms|knees|kneecaps|skull|nose|bones|fingers) (in)?
      (beat|batter|thump|punch|stab|shoot|strangle|kill|murder|deck|slap|knock|hurt|hit|hunt|burn|get) (him|her|them|you|your (driver|courier|manager|staff|agent)|that (driver|courier|man|woman|manager|idiot)|someone|somebody|the lot of you|every one of you) .. (up|out|down|black|dead)? & (i will|will|going to|gonna|swear|if i (see|catch|find|meet)|next time|mean it|promise|ill|know where|watch) @18
      (know|knows|found out|find out) where .. (he|she|you|they|his|her|your|their|that|driver|manager|staff) .. (live|lives|work|works|park|parks|house|home|school|sleep*|car)
      (bomb|petrol|torch|burn down|burn .. down|set fire to|blow up|shoot up|come in with|drive into|ram) & (your|the) (office|branch|shop|depot|building|place|headquarters|warehouse|store|lot|school|head office) & (will|going|gonna|swear|next|deserve|watch|someone|i) @18
      (gun|knife|weapon|machete|acid|rifle|pistol|bomb|blade) & (school|classmate|pupil|student|colleague|neighbour|driver*|passenger|guest|man|guy|someone|somebody|customer|user) & (bring*|brought|has got|carry*|taking|threat*|said|says|wrote|typed|texted|posted|waving|pulled|tonight|tomorrow|monday|lobby|chat|forum|showed) @24
      (cable|cables|wire|wires|power line|overhead line|pylon|pole|lamppost|lamp post|street light|manhole|drain cover|scaffolding|tree|sign|roof tile*|ceiling|wall|balcony) & (hanging|dangling|exposed|bare|live|leaning|fallen|loose|sagging|snapped|sparking|open|missing|collaps*|came down|about to fall|touching|crack*) & (child*|kid|kids|pavement|road|playground|garden|school|bus stop|people|heads|head|path|someone|somebody|reach|touch*|toddler|walk*|pedestrian*) @26
      (trapped|locked in|shut in|locked inside|stuck (in|inside) (a|the|your|that) (lift|elevator|car|room|sauna|cabin|toilet|container|cable car|gondola|ride)) & (hour*|minutes|help|fire brigade|not get out|ambulance|alarm|stove|oven|window|smash*|now|screaming|crying|panick*|dark|baby|mother|mum|child*|elderly|insulin|wheelchair|heat|freezing) @28
      (swallow*|choke*|choked|choking|put .. in (his|her|their) mouth|bit off|gagg*|inhaled|ate|eaten) & (battery|batteries|part|parts|piece|magnet*|bead|beads|button|screw|plastic|pellet*|capsule|toy|cap|pod|liquid|gel|eye|nail|tablets) & (child|baby|toddler|son|daughter|kid|dog|cat|she|he|year old|grandson|granddaughter|little one|boy|girl) @26
      {wide-medical} & !(wrong|stopped|failed|fails|failing|did not (go|work|sound|alert|trigger|warn)|not (alarm|alert|sound|deliver|work|listed|mentioned|declared|labelled|label|responding)|overdose|ten times|10 times|double|too (much|high|low)|dead|silent|swapped|mixed up|other way round|mislabel*|counterfeit|expired) & !(patient*|child*|hypo|collapsed|fell|floor|died|nearly|danger*|ambulance|hospital|mother|father|mum|dad|resident*|harm|life|son|daughter|baby|paediatric|pull it|unconscious|breath*|seizure|shock|diabetic|reaction|kill*) @28
      (fumes|cloud|vapour|vapor|chlorine|chemical|bleach|acid|spray|dust|smoke|carbon monoxide|leak|mould) & (breath*|lungs|throat|cough*|choking|dizzy|faint*|headache*|vomit*|burning eyes|eyes (burn*|sting*|stung|streaming)|rash|unconscious|collapsed|passed out|wheez*|asthma) @22
      (death trap|deathtrap|accident waiting|could have (been killed|died|killed|lost)|could kill|nearly (killed|died|drowned|choked|suffocated|strangled)|almost (killed|died|drowned|choked|suffocated)|lucky to be alive|someone (will|is going to|could) (die|get hurt|be killed|get killed|get killed)|before (someone|somebody) (dies|gets (hurt|killed)|is (hurt|killed))|lethal|life or death|hazard to)
      (user|player|man|adult|someone|stranger|guy|teacher|coach|account|member) .. (messag*|text*|sending|sent|sends|asks|asked|told|tells|writes|chat*|dm*|follows) .. (son|daughter|child|girl|boy|kid|minor|teen*|pupil|year old|niece|nephew|little sister|little brother) 
      (naked|nude*|undress|sexual|blackmail*|grooming|groomer|predator|paedo*|pedo*) & (son|daughter|child*|girl|boy|kid|minor|teen*|pupil*|user|player|#|threat*|money|post*) @20
    `,
    unless: `
      (in|of) (a|an|the|this|that|my|your) .. (game|film|movie|novel|series|episode|quest)
      (fire drill|test alarm|boss (level|fight)|npc)
      (killing me|to death) & (lol|haha|dashboard|waiting|report|laugh*|joke) @20
      (all clear|false alarm)
    `,
  },
  vulnerability: {
    lists: {
      'wide-trick': trick,
      'wide-opened': opened,
      'wide-voice': voice,
      'wide-secret': secret,
      'wide-leak': leakPlace,
    },
    phrases: `
      (voice|face|id|age|identity|fingerprint|security) (check|scan|verification|question*|recognition|id) & (hang* up|cancel*|skip*|going back|abort*|clos*|silence|photo|picture|cough*|wrong|fake|nothing|anything) & (verified|approved|through|in|passed|accepted|welcome|unlocked) @22
      my (key|app|fob|remote|card|badge|code|login|pass|pin) .. (opens|opened|unlocks|unlocked|starts|started|works on|worked on|controls|fits) (the|every|all|any)? ..1 (other|another|neighbour*|someone|somebody|stranger*|every|any|next|wrong|all|identical)
      (blank|empty|any|wrong|random|no) (password|pin|passcode|code) .. (work*|accept*|let* (me|you|anyone) in|log* (me|you)? in|get* in|enough|does it)
      error (page|message|text|screen) .. (shows|reveals|prints|dumps|contains|gives|leaks) .. (sql|query|path|password|stack|database|config|server|internal|user names)
      (door code|entry code|gate code|alarm code|pin|safe code|master code|key code) .. (1234|0000|default|same for (all|every)|never changed|printed on|visible|last four)
      (password reset|reset link|reset email|forgot* password|reset page) & (any (account|email|user)|anyone|other (users|accounts)|only needs|without (checking|the old)|someone elses|whose email) @20
      (email*|mail|text*|sms) & (spoof*|send as|from your (domain|address|number)) & (anyone|could|can|able|managed|no check) @18
      typ* (anything|any|random|gibberish|a space|a quote|an apostrophe|nonsense) .. (lets|let|in|works|everything|all|accepted|shows)
      (camera|cameras|doorbell*|baby monitor*|microphone|thermostat*|car|cars|lock|locks) & (anyone|stranger*|any|other|neighbour*|default) & (watch|listen|stream|unlock|open|start|switch|view) & (without|password|default|internet|link|code|online|app) @24
      (expired|deactivated|cancelled|canceled|invalid|blocked|revoked|last years|returned|forged|photocopied|someone elses|my (wife|husband|brother|friend|son|daughter|sister) s) ..3 (card|pass|ticket|badge|key|fob|code|membership|account|wristband|login) & (open*|let* (me|him|her|us|them|you|anyone) (in|through)|still (work*|open*|let*|scan*|valid)|got (in|through)|walk* (in|through)|all the same|anyway|start*|accepted) & (gate*|door*|turnstile*|barrier*|gym|building|pool|car|office|room|lift|car park|cinema|train|metro|museum|locker|still|anyway) @24
      (control|open|operate|unlock|watch|switch off|turn off|drive) (my|their|his|her|the|any|our)? & (neighbour* s?|old house|old flat|stranger*|someone elses|friend s|whole street|any (car|door|house)) & (app|remote|phone|fob|code|bluetooth|signal) @22
      (pasted|posted|published|uploaded|shared|left|printed) .. (public|forum|github|internet|online|slack|reddit|youtube) & (login|password|key|token|credential*|authorization|secret*|api) @22
      (anyone|anybody|everyone|everybody|any visitor|whoever) (can|could) (just|simply|still)? (get in|walk in|look inside|log in|read (it|them|everything|all)|download (it|them|everything|all)|see (it all|everything)|open (it|them)|change (it|them)|delete (it|them)|listen in|join in|take over)
      (back button|logged out|signed out|log out|logging out|signing out) & (again|still|back) ..2 (in|into|open|visible|there|see|account|logged|inside) @18
      (duplicat*|duping|clone|cloning|multipl*|doubl*) (the|your|any)? (diamonds|items|gold|coins|gems|weapons|points|vouchers|credit|credits|balance|gift card*|chips|tokens|skins)
      (get past|getting past|got past|passed|pass|beat|beats|fool*|dodge*|sail* through|waved through) .. (check|verification|gate|login|captcha|id|age|scanner|test|lock|filter|paywall|control) & (with|by|if|just|any|using) @16
      (staff|employee|admin|student|vip) (discount|price|rights|access|role|area|menu) & (without being|cookie|url|chang*|hidden|anyone|by (typing|adding|changing|editing)|trick|although i am not) @22
      without (a|any|the|being)? .. (pairing|code|password|pin|login|id|check|key|authenti*|ticket|paying) & (control|opened|opens|unlock*|get in|got in|entered|see all|access*|read (all|any|other)) & (neighbour*|anyone|other*|any|stranger*|someone*|everyone*|library|street) @24
      !{wide-trick} & !{wide-opened} & !{wide-voice} @26
      {wide-secret} & {wide-leak} @18
      (passwords|secret|secrets|token|tokens|logins|authorization|wifi password|admin login) & {wide-leak} & (your|you) @18
      password & (github|gitlab|git repo*|repository|source code|trello|pastebin|indexed|public forum|public page|proxy log*|logs|plain text|plaintext|clear text|post it|sticky note|whiteboard|page source|commit|config|in the url|sends the|in the address|written on|stuck to|router label|printed on|readable) @16
      (bucket|s3|blob|directory|backup|backups|database|elasticsearch|mongodb|ftp|file share|endpoint|port #|port|admin (panel|page|interface|console|area)|staging|grafana|jenkins|kibana|swagger|server|webcam*|folder) & (wide open|open to|exposed|unprotected|no (password|login|auth*)|without (a)? (password|login|auth*)|listable|world readable|unauthenticated|publicly|reachable|open|public|indexed) & (internet|google|anyone|anybody|everyone|world|outside|browser|passport*|licence*|customer*|files|patient*|invoices|public*|password|login|scan*|whoever|outsiders) @22
      (introspection|tenant filter|row level|deserialisation|deserialization|rce|lfi|xxe|brute forc*|enumerat*|header injection|html injection|prompt injection|jailbreak|jailbroken|system prompt|subdomain takeover|self signed|man in the middle|mitm|unsigned (firmware|update)|default (credentials|login|password)|padding oracle|timing attack|predictable (token*|id|ids|number*|password*|link*)|sequential (id|ids|number*)|guessable|hard coded|hardcoded|buffer overflow|command injection|race condition|replay attack|relay attack|session (hijack*|fixation|riding)|stored (xss|script)|exploit)
      (proof of concept|poc) & (attach*|have|ready|send|works|working|below|video|share|happy) @12
      script & (runs|executes|executed|ran|fires|pops|execute) & (browser|profile|page|avatar|comment|svg|everyone|visitor*|viewer*|anyone|admin|name field|upload*) @22
      (session|sessions|token|tokens|link|links|cookie|login) .. (never|does not|do not|not) .. (expire*|time out|times out|end|invalidat*|revoked|ends)
      (certificate|tls|ssl) & (accept*|not (check*|verif*|valid*)|any|wrong domain|other domain|self signed|expired) & (client|app|middle|read|intercept*|without|silently|traffic|anyone|server) @22
      (bot|chatbot|chat bot|assistant|ai) & (ignore .. (instructions|rules)|system prompt|internal (instructions|notes|addresses|prices|documents|keys|data)|trick*|secret*|api key*|other (customer*|peoples)|its instructions|jailbreak*) & (reveal*|leak*|spit*|spat|told me|gives|gave|prints|printed|shows|showed|out|got|hand*|pasted|dumps) @24
      (age (check|verification|gate|limit)|identity check|id check|voice (check|id|print)|face (id|check|recognition|unlock)|fingerprint|liveness|captcha|verification|two factor|2fa|mfa|security question*|paywall|parental (lock|control*)|smart lock|barrier*|turnstile*|gate|gates|alarm|checkout|pin pad|keypad|pin) & (bypass*|skip*|circumvent*|(get|gets|got|getting|walk*|went) (past|round|around)|fooled|tricked|accepts (any|anything|wrong|a photo|expired|false|every|all)|opens (for|to|even|anyway) (any*|every*|my|a)|lets (anyone|anybody|everyone|people|any)|let (my|anyone|him|her) (in|through|past)|with a (photo|picture|fake|screenshot|magnet)|any (code|number|card|finger|face|password|pin)|not (checked|verified|check|verify)|nobody checks|disabled by) @18
      (only|just|nothing but|merely|all (it|they) (took|needed)) .. (postcode|surname|name|date of birth|house number|phone number|last four|email address|order number|birthday) & (cancel*|chang*|reset|access|gave me|read out|moved|everything|whole account|anyone|anybody|take over|got into|let me|her account|his account) @22
      (sold|moved out|previous (owner|tenant|employer|flat|house)|old (house|flat|car|home|employer|job|office)|my ex|former (employee|employer|tenant|owner|colleague|staff)|left the (company|firm)|used to (live|work)|ex (employee|colleague|tenant|staff)|gave away|handed back|returned the (car|keys)) & (still|can) ..2 (see|control|open|unlock|watch|access|log|view|read|locate|start|track|get into|turn|operate|ring|switch) @22
      (trick|glitch|exploit|loophole|cheat|dupe|duping|workaround|bug) & (gold|coins|gems|diamonds|credits|free|refund|discount|total|basket|cart|checkout|unlimited|infinite|cheaper|without paying|price|money back|parking|fare|shipping) & !(people|players|anyone|everyone|half|kids|use|using|works|doing|lets|get|abus*|spread*|tiktok|can) @22
      (voucher|vouchers|discount code|promo code|coupon|gift card|code|referral|negative (quantity|quantities|amount|number)|minus|quantity) & (again and again|unlimited|endless*|infinite*|as often as|over and over|more than once|any number of times|stack|stacks|stacking|below zero|minus|negative|reusable|0 00|as many times) & !(works|can|could|apply|applies|applied|use|used|basket|cart|total|checkout|order|accept*|takes|took|get) @20
      (computer|screen|terminal|tablet|pc|kiosk|monitor|display|workstation|till) & (logged in|signed in|unlocked|left (on|open|unlocked|logged)|unattended) & (admin*|staff|manager|supervisor|waiting room|reception|lobby|public|customers|anyone|unattended|passport*|patient*|library|counter|visitors|hall) @22
      (key fob|fob|remote|badge|key card|keycard|wristband|barcode|rfid|nfc|signal|pass|ticket|room key|garage door|gate) & (copied|cloned|copy of|clone|replay*|recorded|screenshot*|photocop*|expired|deactivated|blocked|cancelled|last years|forwarded|old) & (still opens|still works|still lets|opens|opened|works|worked|let (me|him|her|us|them) (in|through)|got (me|him|her|us) (in|through)|lets|start*|accepted|walked (in|through)) @22
      (found|discovered|noticed|spotted|reporting|report|stumbled|came across) .. (a|an|your|serious|security|major|nasty)? .. (hole|leak|backdoor|back door|security (issue|problem|bug|flaw)|exposure|weakness)
      hole (in|you|in your) & (fixed|still|around|again|anyone|site|system|admin|walk*|login|shop|security) @14
    `,
    unless: `
      (are|is) (you|your (software|product|app|system|platform)) (affected|vulnerable|exposed)
      (bug bounty|ethical hacking|log4j)
      (fixed|patched|closed) .. (blog|publish|article|write about|talk)
      (course|training|lesson|homework) (on|about|in)
      (questionnaire|tender|auditor) .. (asks|wants|need*|do you|latest)
    `,
  },
};
