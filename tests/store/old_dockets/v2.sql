-- A docket of schema version 2, as `.dump` gives it. Never edit it: it shows what that release wrote.
pragma application_id = 1230062641;
pragma user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'iqdesk','_m001_first_tables','2026-11-24 11:25:40.947383+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'iqdesk','_m002_clerks_desk','2026-11-24 11:25:40.981995+00:00');
CREATE TABLE appeals (
    id integer primary key,
    public_key integer unique,
    case_id integer references cases,
    proceeding_id integer references proceedings,
    category text,
    appeal_type text,
    filed text check (filed is null or filed is date(filed)),
    filed_by text,
    decided_on text check (decided_on is null or decided_on is date(decided_on)),
    result text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "appeals" VALUES(2712064285012124626,NULL,2390416262858557068,4142793648754450266,'IJ','Case Appeal','2026-03-10',NULL,NULL,NULL,NULL,'');
INSERT INTO "appeals" VALUES(2959119749094474338,NULL,2390416262858557068,4142793648754450266,'IJ','Case Appeal','2026-02-02','A','2026-03-10','REM',NULL,'');
INSERT INTO "appeals" VALUES(6403359010412321578,70000001,642482238262381108,3199491125198454105,'IJ','Case Appeal','2025-06-02','A','2025-09-08','DIS',8501611801581206871,'');
CREATE TABLE away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '',
    check (first <= last)
) strict;
INSERT INTO "away" VALUES(8286558233567511445,'2026-03-23','2026-03-27','training',100,'Held by video');
CREATE TABLE case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "case_identifiers" VALUES(7408057697333648564,92000001,642482238262381108,'DS',8501611801581206871,'');
CREATE TABLE cases (
    id integer primary key,
    public_key integer unique,
    a_number text check (a_number is null or a_number glob '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    family text not null default '',
    given text not null default '',
    search_name text not null default '',
    case_type text,
    nationality text,
    language text,
    custody text,
    represented integer check (represented in (0, 1)),
    is_stub integer not null default 0 check (is_stub in (0, 1)),  -- rows refer to it, its release has no row for it
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "cases" VALUES(642482238262381108,20000001,NULL,'','','','RMV','PE','SP','D',0,0,8501611801581206871,'');
INSERT INTO "cases" VALUES(800677803018898190,20000812,'000000812','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,5530687532472725388,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(836651413379607840,20000813,'000000813','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,5530687532472725388,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(1073417300968430027,NULL,'000000814','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(2390416262858557068,NULL,'000123456','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','R',1,0,NULL,'');
INSERT INTO "cases" VALUES(3766307581957154549,NULL,'000123458','Quispe Huallpa','Yeny','quispe huallpa, yeny','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(3874987278626643427,NULL,'001234577','Quispe Huallpa','Rómulo A.','quispe huallpa, romulo a.','AOC','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(4669120591044465113,NULL,'000000815','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(4753829794319205956,20000814,NULL,'','','','RMV','GT','SP','D',0,0,4262751678723092933,'');
INSERT INTO "cases" VALUES(5630165812965198443,20000811,'000000811','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,8090507392214090677,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(5850433630131495302,20000815,NULL,'','','','RMV','GT','SP','D',0,0,4262751678723092933,'');
INSERT INTO "cases" VALUES(6998099685020268186,NULL,'000999888','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(7437096226799107099,20000816,'000000816','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','GT','SP','N',1,0,5399245148835657025,',case_type,custody,language,public_key,represented,');
INSERT INTO "cases" VALUES(7540884099613360205,20000002,NULL,'','','','RMV','PE','SP','D',0,0,8501611801581206871,'');
CREATE TABLE checks (  -- oddities that a person settled, and what an import or a match left to be looked at
    id integer primary key,
    case_id integer references cases,
    kind text not null,
    of_table text not null,
    row integer not null,
    about text not null default '',  -- what else the finding is of, say a column or another row
    words text not null default '',  -- the finding in a sentence, where it cannot be told from the rows again
    value text,  -- the value that a public release has for the column in `about`, where a person typed another
    is_settled integer not null check (is_settled in (0, 1)),
    unique (kind, of_table, row, about)
) strict;
INSERT INTO "checks" VALUES(80885726051495631,836651413379607840,'different','proceedings',7063504483921604054,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(1141483785663736503,800677803018898190,'different','cases',800677803018898190,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(1279563023289485126,800677803018898190,'different','cases',800677803018898190,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(1648753862879413126,800677803018898190,'different','proceedings',5185949340459457326,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(2997863742659633955,800677803018898190,'different','proceedings',5185949340459457326,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(3622349032284709442,5630165812965198443,'different','cases',5630165812965198443,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(4568930363807131127,836651413379607840,'different','cases',836651413379607840,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(4740670805584634022,5630165812965198443,'different','proceedings',947774843037247418,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(6523199896298839120,7437096226799107099,'different','cases',7437096226799107099,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(7538424694514848599,5630165812965198443,'different','proceedings',947774843037247418,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(7821760616570879146,2390416262858557068,'assumed','proceedings',4142793648754450266,'completed','The import took the hearing’s day for the completion’s.',NULL,0);
INSERT INTO "checks" VALUES(7993976917178031146,7437096226799107099,'different','proceedings',6534818609220649411,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(8212322854481569020,5630165812965198443,'different','cases',5630165812965198443,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(8369344686785906160,7437096226799107099,'different','proceedings',6534818609220649411,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(8378918693077586435,836651413379607840,'different','cases',836651413379607840,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(8520959577006604301,836651413379607840,'different','proceedings',7063504483921604054,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(9127527470568178205,3874987278626643427,'no outcome','hearings',2587168483839457398,'','Thursday, March 5, 2026 has passed and nothing is recorded. Record the outcome.',NULL,1);
CREATE TABLE circumstances (
    id integer primary key,
    case_id integer references cases,
    benchmark text not null,  -- whose miss it explains
    subject integer not null,  -- the proceeding, motion or request that missed
    day text not null check (day is date(day)),  -- the first date or the due date missed
    code text,
    is_outside integer check (is_outside in (0, 1)),  -- of the judge’s control; null: not stated
    words text not null default '',
    unique (benchmark, subject, day)
) strict;
INSERT INTO "circumstances" VALUES(6968605091184783474,2390416262858557068,'merits-first-date',4142793648754450266,'2026-03-09','18',1,'No interpreter before 3 PM');
CREATE TABLE closures (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    reason text not null,
    source text not null,
    in_use integer not null check (in_use in (0, 1)),
    check (first <= last)
) strict;
INSERT INTO "closures" VALUES(2173873386829638062,'2025-12-26','2025-12-26','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(3629826750502522297,'2020-12-24','2020-12-24','Federal offices closed','Executive Order 13965, December 11, 2020',1);
INSERT INTO "closures" VALUES(3714305388386442614,'2025-01-09','2025-01-09','National day of mourning','Executive Order of December 30, 2024',1);
INSERT INTO "closures" VALUES(4703122708909852037,'2018-12-22','2019-01-25','Lapse in appropriations; most non-detained courts closed','Lapse of December 22, 2018 to January 25, 2019',0);
INSERT INTO "closures" VALUES(4858146862414666484,'2018-12-05','2018-12-05','National day of mourning','Executive Order 13852, December 1, 2018',1);
INSERT INTO "closures" VALUES(6758198082332413114,'2024-12-24','2024-12-24','Federal offices closed','Executive Order of December 19, 2024',1);
INSERT INTO "closures" VALUES(6901057917525468857,'2025-12-24','2025-12-24','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(6933165799656575911,'2026-03-02','2026-03-03','Storm','The court''s notice',1);
INSERT INTO "closures" VALUES(7387911287650000743,'2019-12-24','2019-12-24','Federal offices closed','Executive Order 13900, December 17, 2019',1);
INSERT INTO "closures" VALUES(7680543856578230046,'2018-12-24','2018-12-24','Federal offices closed','Executive Order 13854, December 18, 2018',1);
INSERT INTO "closures" VALUES(9075426681267669779,'2025-10-01','2025-11-12','Lapse in appropriations','Lapse of October 1 to November 12, 2025',0);
CREATE TABLE codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{}' check (json_valid(flags)),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last))
) strict;
INSERT INTO "codes" VALUES(1188753760306842,'language','WAR','Waray - Waray','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2258692691102511,'appeal_result','SAD','Summary dismissal - inadequate reasons','{}',NULL,NULL);
INSERT INTO "codes" VALUES(15991211679235829,'language','KNU','Kanuri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(38702529577367773,'language','MNK','Munkukutuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(61978905592114883,'motion_type','VS','Motion to vacate hearing or scheduling order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(70302886361573479,'adjournment','07','Application pending with DHS (respondent/DHS process)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(80088558066870842,'adjournment','39','Illness of representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(90368388064823451,'nationality','AL','Albania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(108914637429592666,'language','UR','Urdu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(115265593813612364,'nationality','CH','China','{}',NULL,NULL);
INSERT INTO "codes" VALUES(118209260690987502,'adjournment','23','Asylum application withdrawn; reset for other issues','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(121542421752108566,'nationality','VE','Venezuela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(124183571357449840,'language','CNM','Chuj, San Mateo Ixtatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(129805037320610576,'language','TGR','Tigre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(131550545932446673,'court','LVG','Las Vegas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(131863483703331025,'court','RIC','Richmond Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(143211163996842962,'appeal_result','DNS','Denied - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(147089090169153877,'language','CKB','Kurdish, Central (Alt Name Sorani)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(151791992188261949,'language','QCH','Quechua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(152030866580799782,'language','LAM','Lamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(164424108882892038,'adjournment','8B','Judge completed case at hearing','{"cause": "completion", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(167998893309924147,'court','SPD','San Pedro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(180144592979113368,'court','ELZ','Elizabeth Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(184573005954620173,'language','SHO','Saho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(185575710860262802,'nationality','DJ','Djibouti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(201367228159005418,'language','SEF','Senoufo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(227693264123901668,'appeal_result','APD','Administratively closed - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(240628851946185005,'language','CTA','Chatino, Tataltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(247702061666140717,'adjournment','10','Hearing notice sent or served incorrectly','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(256049876440331362,'appeal_result','DEN','Denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(260087622665342482,'language','KAM','Kamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(264430563244669485,'case_identifier','AL','Al otro lado litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(268415638627475948,'language','WEN','Wenzhou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(273410209659733794,'language','MFS','Mexican Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(279822896075996146,'language','KNO','Kono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(288912160390087483,'nationality','SK','St. Kitts, West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(295217106271288463,'case_identifier','P1','Port Court 1 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(309930802386999078,'case_identifier','AO','Asylum officer rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(325416136774890545,'case_identifier','RI','Remanded Institutional Hearing Program case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(331863172437801277,'case_identifier','EC','SEP-C (For Child)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(348299022897759146,'nationality','LT','Lesotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(359889613520887619,'appeal_result','GNR','Grant with no Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(361504161100865937,'language','FUF','Fulani (Guinea Dialect)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(364269073399749116,'case_identifier','PH','Parolee Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(369616525031112086,'court','YOR','York County Prison Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(387789320927581066,'language','KIT','Kituba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(388678951936348159,'court','IMP','Imperial Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(389417253643930285,'language','PAM','Pampangan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(390548308222391684,'nationality','DO','Dominica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(397832889612881419,'language','KSW','Karen, S''Gaw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(408177892311155533,'nationality','RW','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(408297192930712043,'language','JAI','Jacalteco, Western (Popti)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(414366083835814509,'motion_type','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(414742384772920829,'nationality','TW','Taiwan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(421853030360418776,'adjournment','64','Judge reassignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(432190032625853214,'case_identifier','IFR','Interim final rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(433311212808681796,'adjournment','35','Unplanned judge leave - detail or other assignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(435372641803795825,'language','BEN','Bengali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(449891547502999881,'nationality','HA','Haiti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(457759036876084368,'language','BSK','Burushaski','{}',NULL,NULL);
INSERT INTO "codes" VALUES(464879654206185459,'nationality','ID','Indonesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(466464228596522337,'nationality','YE','Yemen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(466974682432916041,'language','PI','Palauan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(469022360950191724,'case_identifier','B2','Imperial Beach Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(472944684701229989,'nationality','GJ','Grenada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(473392238423622493,'adjournment','32','Interpreter not ordered','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(483691156883604706,'adjournment','09','Detained respondent not presented for hearing','{"cause": "dhs", "held": "no", "dhs_did_not_produce": true, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(494630311176621287,'court','ELO','Eloy Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(498812666856829794,'case_identifier','RO','Reset Order Work Flow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(504716451486919519,'adjournment','43','DHS forensic analysis','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(508965732887102847,'language','LMP','Limbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(523791547948981643,'case_identifier','CF','CaseFlow Management Process','{}',NULL,NULL);
INSERT INTO "codes" VALUES(525828625152440805,'language','JAP','Japanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(544838023408774263,'court','BTV','Batavia Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(546612954666314832,'case_identifier','PL','Padilla Class Members','{}',NULL,NULL);
INSERT INTO "codes" VALUES(563817351103100803,'language','LUH','Kiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(565692379761769976,'motion_type','WC','Motion to withdraw as counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(567315573099607358,'language','WUU','Wu Chinese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(581936836286482911,'appeal_type','RC Appeal','Reasonable Cause Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(594968355283913874,'case_identifier','RC','Clearance needed to move respondent (Oakdale)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(602115696130629991,'language','MIE','Mien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(602811875290086803,'language','COM','Comorian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(609528607891899131,'language','CHG','Chiga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(616718042342388659,'language','TCP','Chin, Tawr','{}',NULL,NULL);
INSERT INTO "codes" VALUES(652395672011583276,'language','CBK','Chavacano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(654088868804729480,'language','MKO','Mandinko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(660886142400427620,'nationality','MC','Macau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(667441617411043995,'language','KNG','Kongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(668714399132340931,'language','CHI','Chin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(672647990722861762,'nationality','BE','Belgium','{}',NULL,NULL);
INSERT INTO "codes" VALUES(676397774307989351,'appeal_type','CDR','CDR Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(677195267992542608,'appeal_result','SOD','Summary dismissal - other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(683207533022271141,'language','TEE','Tepehua, Huehuetla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(692641410577140840,'adjournment','08','State Department response not in file','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(693042150860609769,'language','MIN','Minnan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(694590081310797359,'case_identifier','BR','The Brito Class Action Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(700597911707219644,'adjournment','05','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(701201444593800139,'language','YAL','Yalunka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(702988082519973111,'case_identifier','B','Barahona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(710170226500140523,'language','HCH','Huichol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(733852186762973282,'language','BIC','Bicolano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(743963800955326341,'nationality','SS','Stateless - respondent cannot name a country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(752987151435367961,'nationality','MV','Maldives','{}',NULL,NULL);
INSERT INTO "codes" VALUES(767642375821837231,'nationality','PM','Panama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(773680224204238516,'adjournment','RD','Reserved suspension decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(773884929499057635,'appeal_type','Circuit Court Remand','Remand from circuit court (BIA case)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(773932082962998766,'nationality','UV','Upper Volta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(774448480279822487,'language','ZYP','Chin, Zyphe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(783080080175708604,'nationality','HU','Hungary','{}',NULL,NULL);
INSERT INTO "codes" VALUES(784480024083628230,'motion_type','LI','Motion for specific language interpreter','{}',NULL,NULL);
INSERT INTO "codes" VALUES(785645388949336604,'language','NGU','Nahuatl, Guerrero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(789658526193590219,'language','HST','Huasteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(802328550745059510,'nationality','ER','Eritrea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(804114694288218848,'language','FIJ','Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(809366669469726100,'adjournment','22','Respondent declined earliest hearing date','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(820241295655922393,'nationality','HL','Holland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(829212475750561978,'language','JAR','Jarai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(834390255108880423,'language','BNN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(838514230271430309,'language','SRI','Sri Lankan Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(865168785474000072,'nationality','NA','Netherlands Antilles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(869720317709557519,'motion_type','SR','Motion for stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(872969709505549566,'language','TSZ','Tarasco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(875376286496375191,'language','XMA','Mushungulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(875716650463581242,'language','PDT','Plautdietsch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(891707499860191138,'adjournment','37','DHS investigation','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(895360647297990085,'case_identifier','NC','Night court project (Los Angeles)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(904371703907159865,'language','SIL','Sisaala Tumulung','{}',NULL,NULL);
INSERT INTO "codes" VALUES(906515141777693158,'appeal_result','CPC','Conditional grant - CPC asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(912561678683726459,'language','TMN','Temne','{}',NULL,NULL);
INSERT INTO "codes" VALUES(924369226486128630,'nationality','TC','United Arab Emirates','{}',NULL,NULL);
INSERT INTO "codes" VALUES(930369723002659798,'language','AMZ','Amuzgo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(943977189547601074,'nationality','KZ','Kazakhstan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(944373916736903835,'adjournment','96','Case severed from lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(953300821021638958,'appeal_type','DD 212','DHS officer decision - 212 waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(958493670811894529,'language','COR','Cora','{}',NULL,NULL);
INSERT INTO "codes" VALUES(965329871755379466,'case_identifier','MD','Maryland - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(966706769872071353,'nationality','FG','French Guiana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(982814097644698912,'language','CTU','Chol, Tumbala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(996327633578124350,'language','RHA','Rhade','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1001618745896234978,'language','TET','Tetela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1026530337236330410,'case_identifier','HC','Home curfew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1031197560734314902,'language','OTN','Otomi Tenango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1033154739575440211,'language','VVV','Sample','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1036341518068706227,'language','ABU','Abure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1049976823429609868,'language','GEO','Georgian - Soviet Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1055875776434842374,'nationality','WS','Samoa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1060004827748573614,'nationality','IU','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1068637527386631786,'language','XTN','Mixtec, Northern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1070418671834902741,'nationality','CV','Cape Verde','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1080628325749542021,'case_type','EXC','Exclusion (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1080843813371836667,'nationality','GB','Gabon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1081727129971267537,'language','LIA','Limba, West-Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1086794905197232728,'court','NYD','New York Service Processing Center (Varick Street) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1094635145818845813,'nationality','AO','Angola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1098349063413527002,'adjournment','47','New charge filed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1101519814890543092,'language','KUK','Kuki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1104969309165118004,'language','MAY','Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1109157839154323435,'language','MYY','Maymay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1115679858446863909,'language','NSH','Ngoshie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1125999781680584356,'language','DZG','Dazaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1134960775966460838,'nationality','NN','No Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1148217854593882610,'nationality','VI','British Virgin Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1156424448224046368,'language','SLV','Slovenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1159665226210485763,'language','SAR','Sarahule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1178787087813057040,'language','FSI','French Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1180145933882514750,'appeal_result','WDL','Appeal withdrawn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1191268574257473506,'language','FMP','Bafang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1194513561683075437,'language','BUR','Burmese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1197773734680813278,'language','RUP','Romanian, Macedo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1209140910073156197,'nationality','KG','Kirghizia (Kyrgyzstan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1211768321916398322,'nationality','BF','Bahamas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1218575721957142143,'language','MAR','Marathi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1218669666835532545,'motion_type','U','Motion to dismiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1227457648152150071,'language','BLO','Anii (Aka Basila)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1232204649229167528,'language','BKM','Kom (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1234412628184401243,'language','MFZ','Maaban','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1240304876978160558,'adjournment','30','Consolidation with family members','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1242613696547012818,'nationality','QA','Qatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1272393067812144987,'language','BOS','Bosnian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1288728625784824080,'motion_type','PM','Motion to pretermit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1293217347587531492,'nationality','CM','Cameroon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1303354625465477590,'nationality','KE','Kenya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1315137709091416950,'nationality','ZI','Zimbabwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1344247449216731370,'appeal_result','REJ','Rejected','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1345029512533557800,'language','GQR','Gor (From Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1352325959600000519,'language','MNT','Montenegrin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1369017233718295298,'case_identifier','VP','Vertical Prosecution','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1370337831074649280,'language','CAM','Cambodian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1370859175144918808,'case_identifier','IR','Interim final rule (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1371599016933924636,'case_identifier','PO','Protective Order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1371771750691375502,'adjournment','28','Judge found in-person hearing necessary','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1372258323619431781,'adjournment','5A','Hearing advanced on motion of respondent','{"cause": "respondent", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1376259403191596142,'appeal_result','TER','Terminated','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1377406470274888589,'nationality','EG','Egypt','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1379372138525308787,'case_identifier','J','Juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1381308480638317245,'appeal_result','NAN','NACARA notice','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1382536578524847729,'appeal_result','FMD','Franco motion denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1385177677050920790,'adjournment','7E','Respondent application pending with DHS (7E)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1404969582751439632,'language','BAM','Bambara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1414340048273603473,'language','SIN','Sinhalese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1419245053862817391,'nationality','LU','Luxembourg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1420073177530102498,'language','BMO','Bambalang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1422361562864340858,'language','BIB','Bissa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1429500838571978729,'language','AAR','Afar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1432772575474080667,'language','POK','Pokomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1442631275955192752,'case_identifier','D6','DHS: detained more than 6 months','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1451253730594875215,'language','ALB','Albanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1452273220169275273,'language','MAM','Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1458000647490159151,'language','SP','Spanish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1458478062294632833,'motion_type','SA','Motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1459576587855672066,'court','OAK','Oakdale Federal Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1470246810479113238,'language','HOK','Hokkien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1473894213534816440,'language','SRP','Sarpo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1483700234867983393,'language','CAA','Ch''Orti''','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1490552347566496876,'court','SMO','Sacramento Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1490689399462368789,'party','B','Both','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1501703990413012277,'court','BDC','Bradenton Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1516369353465681602,'language','TIK','Tikari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1522078983228128998,'nationality','TA','Tajikistan (Tadzhik)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1531337147800179977,'language','SWZ','Swazi (Eswatini)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1542633447965196916,'language','GSW','German, Swiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1543105748607590845,'language','LAT','Latvian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1544698936021639615,'adjournment','8A','Judge completed case before hearing','{"cause": "completion", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1548453628042313268,'nationality','EO','Estonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1557129154930264512,'case_type','RMV','Removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1571123236291460774,'court','FLO','Florence Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1578781429890777495,'motion_type','CA','Motion to hold case in abeyance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1587991115862045440,'language','HLT','Nga La','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1591499815808333332,'language','ISH','Ishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1593668475610030467,'language','ADY','Adyghe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1597143265480938558,'case_identifier','AR','Administrative closure of repapered cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1599771392470420145,'court','BOS','Boston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1602995902047522450,'adjournment','49','Juvenile home study','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1613665775261242694,'language','BEM','Bembe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1634117208007112438,'motion_type','MD','Motion to accept late filing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1640244946349261743,'nationality','CO','Colombia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1647033618463140881,'language','PDU','Kayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1647900344641182829,'court','SNC','Santa Ana Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1648968310935158022,'language','TH','Thai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1657046289998787072,'language','KGA','Koyaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1663213619888034799,'appeal_result','DED','Deferred enforced departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1705313252975049497,'language','MAD','Mandingo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1723804404522416277,'court','CHL','Charlotte Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1725561519758425602,'court','SNA','San Antonio Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1753616140834095216,'motion_type','SO','Motion for stipulated removal / voluntary departure order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1755111072588717478,'adjournment','19','Unplanned judge leave or detail','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1774287984134334236,'nationality','IR','Iran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1778194387249235000,'nationality','SZ','Switzerland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1780795338372950121,'nationality','NI','Nigeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1793782134165783727,'nationality','JM','Jamaica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1798797505599804781,'language','SIG','Sign Language--American','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1799544976007370101,'language','DZO','Dzongkha','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1805467626441784845,'nationality','BG','Bangladesh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1807018165977550864,'case_identifier','VE','Vera Institute Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1815125788943491808,'language','QAC','Quiche-Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1818656908092917001,'appeal_result','ADM','Administratively closed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1822894165363891481,'motion_type','CO','Motion for continuance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1829305137569252629,'motion_type','QS','Motion to quash a subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1829838739115590076,'adjournment','48','Interpreter appeared but disqualified','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1832671620214569312,'language','CSN','Colombian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1833502424520133396,'court','WAS','Arlington / Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1835824420837473084,'language','AZG','Amuzgo, San Pedro Amuzgos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1837485185499774721,'nationality','TR','Turkmenistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1841821925868307905,'nationality','FI','Finland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1848153967735420040,'court','SIN','Fishkill (Downstate Correctional Facility) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1855827859195735612,'language','YUC','Yucatec Maya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1862288835782809511,'language','CNH','Chin, Haka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1863510681818792720,'language','KOT','Kotokoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1872730362172290660,'nationality','GH','Ghana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1874547976691161520,'language','MKE','Malinke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1890987540408545137,'language','CTI','Chol, Tila','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1892546893726745339,'language','FUH','Fulfulde, Western Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1913954145201312937,'nationality','YO','Yugoslavia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1923157641332144371,'language','AZO','Awing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1927072088320291404,'nationality','CJ','Cayman Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1927714298188777206,'language','PSO','Polish Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1933382385892763634,'language','TEN','T''En','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1936063006113659371,'language','ICE','Icelandic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1939641123462474963,'language','TLP','Totonac, Filomena Mata-Coahuitlan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1945379417446845857,'language','LUY','Oluluyia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1950367685947730881,'language','ARK','Arakanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1952602965236244364,'case_identifier','RB','Rodriguez bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1954349122651179684,'nationality','UN','Unknown Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1955140281569220954,'motion_type','RR','Motion to retrieve and review file','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1955801727966455824,'court','HYA','Hyattsville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1959009560803587587,'nationality','PI','Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1964212944035416358,'nationality','KT','Christmas Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1987485407877520031,'motion_type','RP','Motion to reconsider (before decision)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1997377136428706977,'adjournment','61','Appointment of qualified representative','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2019382764318143014,'language','KHA','Kham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2025553858587305789,'nationality','MI','Malawi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2045754671902012277,'nationality','NH','Vanuatu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2046403234383347630,'language','AYN','Arabic, Sanaani Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2057114547485678869,'case_identifier','SD','Stipulated deportation (Krome)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2057990594846754261,'case_type','DCC','Departure control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2061248006003243344,'case_identifier','SC','NACARA Section 203','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2067165862676124935,'motion_type','MN','Motion to amend name on NTA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2070379856373655919,'language','KUR','Kurmanji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2075192667178609416,'nationality','PS','The Republic of Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2152872861886053632,'nationality','GP','Guadeloupe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2153074398000672549,'language','TAT','Tatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2155524184482312574,'adjournment','02','Preparation - respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2160265743569869812,'language','KHM','Khmer Central - Thailand/Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2181701013008465387,'adjournment','7C','Respondent application pending with DHS (7C)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2182233669923778069,'language','RHG','Rohingya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2186083634347678802,'case_type','BND','Bond-only record (seen in data, absent from lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2193142744851233315,'motion_type','SY','Motion for stay of removal (or extension)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2197685166663369105,'adjournment','7G','Respondent application pending with DHS (7G)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2207249323904405694,'nationality','CZ','Czechoslovakia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2209026281432957333,'nationality','PA','Paraguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2222639501414901445,'language','HAR','Harari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2223585010093652764,'appeal_result','SUP','Suspension completion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2226102743156083271,'nationality','FO','Faeroe Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2234907630842198884,'motion_type','HV','Motion to submit video or recording','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2247507148950029335,'language','RAH','Rahaween','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2251616006143621364,'language','GRB','Grebo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2253252279967730419,'language','MNO','Mano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2261465568871010103,'language','KQS','Kissi, Northern (Guinea)(Sierra Leone)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2265451902148062583,'nationality','BY','Burundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2267008324491255662,'nationality','SY','Syria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2267033363411907387,'case_identifier','RS','Rescheduled Miami Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2268430165212835535,'language','KSR','Kosraean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2270857187094539134,'nationality','HK','Hong Kong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2275818408251306853,'nationality','CB','Kampuchea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2292276599436903733,'language','LAO','Lao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2293739308991077979,'language','TUQ','Tedaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2294754491619112407,'language','HAI','Haiyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2302158088081686508,'adjournment','14','Other operational or security factors','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2302719443300189258,'court','ANN','Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2303248727987781254,'language','FAN','Fanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2304025568314649185,'motion_type','ST','Motion for security at non-detained hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2305119963688615543,'language','RAG','Maragoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2306243272157335312,'case_identifier','JL','Javier Lopera Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2336357243568011914,'language','RUS','Russian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2345104531866908666,'nationality','TN','Tonga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2348781003013674327,'language','TUM','Tumbuka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2349147962387478566,'motion_type','TD','Motion to terminate the deferral','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2350997729323948968,'adjournment','5D','Hearing advanced on motion of DHS','{"cause": "dhs", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2351968507392946619,'language','QXL','Quichua, Salasaca Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2365028059092633733,'court','ELC','El Centro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2381756172117017360,'adjournment','AS','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2381993972784533084,'court','SLC','Salt Lake City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2382427141258065835,'case_identifier','HK','Hurricane Katrina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2385068131696552512,'language','RUN','Runyawana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2385902745688410383,'adjournment','04','DHS or DHS file unavailable for hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2405943048237248215,'appeal_result','CPG','Coercive population control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2410584205169930374,'nationality','WI','Western Sahara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2414919119801075179,'language','HMO','Hmong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2419869347175255180,'language','MXX ','Mahou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2421563663595251768,'language','XOG','Lusoga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2427554344856758338,'language','CEB','Cebuano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2448993465559413416,'nationality','RM','The Republic of the Marshall Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2452983027082387111,'adjournment','12','Other request by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2458179688087824505,'language','GOM','Goanese Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2469194332347868565,'adjournment','4E','Record of proceeding missing','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2487395335386547020,'appeal_type','DD Fines','DHS officer decision - fines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2493715632341499111,'language','SZE','Szechuan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2498714969161912216,'adjournment','53','DHS request for mental-competency certification','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2501502144149445072,'nationality','MH','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2502239258497289916,'language','VIL','Vili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2503404921136960448,'language','MIS','Miskito','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2520751994862295406,'language','MIX','Mixteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2525307042846142053,'language','GA','Ga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2536733885194635677,'nationality','LS','Liechtenstein','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2541497049779160594,'language','MSA','Masalit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2547777224140496050,'language','VIS','Visayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2551615512160423897,'case_identifier','E2','New York City/Downtown - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2551862081844989072,'nationality','SE','Seychelles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2552504807529794628,'language','SHI','Tachelhit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2559226461450781631,'language','EST','Estonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2573747846000950525,'case_identifier','TC','Third Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2580704202801509316,'language','KOU','Kouranko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2586962033659604926,'language','TRK','Trukese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2587109911444152558,'language','GOU','Goun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2587137334593227111,'language','NUB','Nubian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2590296876155043450,'appeal_result','REM','Remanded','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2595999635095133136,'nationality','MT','Malta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2600021335368308049,'motion_type','SC','Motion to substitute counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2608368301373881369,'nationality','XS','South Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2609502577744547280,'nationality','GA','Gambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2611812009493698599,'nationality','BM','Burma (Myanmar)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2615242960845287801,'language','JAV','Javanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2620075000654308524,'language','GSM','Guatelmalan Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2624361994280841056,'language','TMZ','Tamazight','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2624589849220803457,'language','DIV','Divehi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2632811511068154503,'language','KAC','Kachin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2633058701028845318,'nationality','PE','Peru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2634855768108336211,'language','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2637483332328057835,'language','IFA','Farsi-Iranian-Persian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2646270721269006435,'language','LUS','Chin,Mizo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2651144440429513804,'appeal_result','WPD','Withdrawn - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2664497315496251563,'motion_type','AC','Motion for administrative closure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2664841189593815251,'case_identifier','EP','SEP-P (For Parent)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2666636473668883527,'language','GIO','Gio-Dan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2670528114946193992,'case_identifier','PG','Pangea legal services','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2688354548672420593,'language','POU','Pulaar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2690727207486956993,'case_identifier','FA','Family unit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2694239639407676948,'nationality','LH','Lithuania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2696321015489196276,'adjournment','9B','Docket management - hearing advanced','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2697959527248204588,'motion_type','VP','Motion to vacate protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2700369996438757043,'court','PHO','Phoenix Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2716917982057432542,'language','DAR','Dargwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2721825404215758411,'court','HAR','Hartford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2728944903592541342,'language','BYN','Bilen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2738744116054281157,'nationality','NO','Norway','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2738826067784230420,'motion_type','ET','Motion to extend filing time','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2741986577488765804,'language','ECO','Chinanteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2770006847505108854,'appeal_result','CON','Continued','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2771114319968934521,'adjournment','3A','Judge detail (volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2777994750262824946,'case_identifier','TE','Tefel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2781893441833095728,'language','MNR','Meitei (Manipuri)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2788441676200551600,'case_identifier','RM','Remain in Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2791168100743987806,'language','JOL','Dyola (Jola)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2808298347415964362,'language','CIR','Circassian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2825863676226436110,'appeal_result','DSO','Dismissed - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2826634459825519085,'case_type','WHO','Withholding-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2828600529196284455,'language','QUG','Quichua, Chimborazo Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2829415277998716710,'nationality','ND','Not Designated By Ij','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2856669512026252666,'language','DIO','Dyula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2865464401758627473,'language','TAG','Tagalog','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2872223543866885393,'nationality','FW','French West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2878820447261123661,'language','LRL','Lari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2886895889576005034,'language','MKH','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2893329737615191944,'language','WOB','Wobe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2894747432206713763,'language','MER','Meru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2896139439551097552,'nationality','IC','Iceland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2901305883133003181,'language','KIG','Kirghiz','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2908539975807470341,'language','KUS','Kussal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2926677338756924594,'case_identifier','S3','San Diego Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2929261924061373064,'court','CLE','Cleveland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2929449730852226627,'language','BLH','Belleh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2930809350948307759,'motion_type','SP','Motion to suppress','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2933637473944336110,'language','KNK','Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2940555782468955321,'case_identifier','RN','Cancellation of removal (cap-related)','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(2945049914954070746,'language','GBA','Gbande','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2945711199345844806,'adjournment','33','Interpreter ordered but did not appear','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2967242374432285787,'adjournment','5C','Late-filed evidence - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2991380727553827904,'language','TKI','Taki Taki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2991720639463663599,'language','NZE','Nzema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3024197392721760040,'language','GEA','Geruma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3027459894809762601,'language','WAL','Walamo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3038485446631484018,'party','O','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3066948330555088827,'court','HDQ','Falls Church (headquarters court) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3067844961273635940,'language','MIO','Pinotepa Nacional Mixtec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3072499157968651820,'nationality','CK','Cocos Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3077037632049003236,'language','FOO','Foo Chow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3084996113338801888,'language','POR','Portuguese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3099861624156055950,'language','DNG','Dingara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3099989637544222351,'language','VIE','Vietnamese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3115654156852565157,'language','SUD','Sudanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3131837145893554028,'language','CJY','Henan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3132391983647981699,'adjournment','21','Supplement to asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3134984001513314278,'nationality','YS','Serbia Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3149107850752352341,'language','BAA','Benaadir','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3149252529257739595,'appeal_type','Bond MTR Rei','Bond MTR Reinstate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3153806151833042992,'language','IGB','Ebira','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3157782522412034584,'language','KOS','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3160155137051718770,'nationality','BV','Bouvet Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3183669011901209892,'language','TZH','Tzeltal, Oxchuc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3184476846938669314,'language','TCU','Tarahumara Southeastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3184577351122820394,'language','ACH','Acholi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3195352390837978283,'nationality','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3205442845932116107,'language','TOJ','Tojolabal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3213465118369781772,'language','KRA','Krahn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3235850105521403095,'language','KND','Kurundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3240891540664662961,'nationality','MQ','Midway Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3243694051963049790,'court','ULS','Ulster Correctional Facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3253204794623838831,'nationality','TZ','Tanzania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3262932324819599865,'appeal_result','SAV','Summary affirmance, voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3272105585738647678,'language','BAX','Bamun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3274475784967967659,'language','JUL','Jirel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3283717755727903040,'nationality','CS','Costa Rica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3313603211683669461,'case_identifier','NA','Nacara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3315279163779783265,'appeal_result','CGR','Conditional grant of relief (not CPC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3319755097183466800,'language','MLG','Malagasy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3329667359107069355,'motion_type','PS','Motion to place on status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3330634185488189921,'case_identifier','P2','Port Court 2 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3331931172576181322,'appeal_result','SND','Summary dismissal - reasons and brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3332425514913902545,'nationality','SV','Slovenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3352686944268094675,'nationality','LY','Libya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3365399903901863356,'language','KGN','Kongo/Kikongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3375143617895745061,'adjournment','1A','Moved from non-detained to detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3376666944675355818,'case_identifier','ACD','(not used)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3391271097231330020,'adjournment','7A','DHS application process - started by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3391889310270757911,'case_identifier','J1','Juvenile turned 18','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3393346495059729013,'case_identifier','CR','Custody review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3401885775570613826,'adjournment','56','Vertical prosecution - DHS-caused delay','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3407196880642316058,'appeal_result','DIS','Appeal dismissed / judge affirmed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3414572625217229322,'nationality','CR','Czech Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3423296064144432040,'language','YAQ','Yaqui','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3427296499098937289,'nationality','AF','Afghanistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3428476646046494187,'language','NGI','Ngie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3430316455733454537,'language','GRM','Gourmanchema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3449903117890224441,'language','ALG','Algerian Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3453548860095771775,'court','EPD','El Paso Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3454597026754429927,'language','KAI','Kaiping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3460720106440001225,'motion_type','CC','Motion to correct case information','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3482113624326925267,'language','GYN','Guyanese Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3492050977603665143,'language','AGC','Aguacateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3492517778932619120,'nationality','UG','Uganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3496141270269271054,'language','LKR','Pari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3496785744779549424,'language','LWO','Luwo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3497346680890358304,'case_identifier','OC','Off-calendar initiative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3497735121879335287,'appeal_type','Bond MTR Reo','Bond MTR Reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3509399682726585873,'case_identifier','DC','Departure Control Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3520938912709286014,'language','CAC','Cakchiquel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3554850268407420387,'appeal_result','SED','Summary dismissal - no brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3561541680627025036,'appeal_type','SC Appeal','Special Circumstances Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3562367408823776831,'language','FUK','Fukienese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3572389210753617031,'appeal_result','TPS','Temporary Protected Status','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3593070784332411593,'adjournment','54','Respondent claims US citizenship','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3593880918861949309,'language','TAB','Tabassaran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3599122073898382554,'language','TMM','Tectiteco/Tectitan Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3604856286908296292,'language','AMD','Amdo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3605140906220140657,'nationality','AR','Argentina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3609432158932282544,'language','LNS','Lamnso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3611288733279555459,'case_identifier','ND','NACARA Dependents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3616010409306325607,'nationality','CW','Cook Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3621934741630467444,'appeal_result','SUS','Appeal sustained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3641992762952479522,'nationality','MU','Oman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3641998088452902596,'language','ZAP','Zapoteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3648298887610295977,'language','NDF','Ndebele','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3658645186357763745,'nationality','TH','Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3658910175784950252,'language','CRE','Creole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3672179336857677210,'nationality','SP','Spain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3694650383251339023,'nationality','FA','Falkland Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3698461078933504791,'adjournment','34','Judge leave','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(3708433462493757931,'language','PON','Pohnpeian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3712074705620963301,'nationality','MA','Madagascar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3716435539672923682,'custody','R','Released','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3723599376573521805,'adjournment','58','DHS vertical-prosecution date not accommodated - clock runs','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3731829304118413208,'nationality','TM','East Timor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3734914769115097460,'motion_type','C','Motion to recalendar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3736831043519352565,'adjournment','IA','Interlocutory appeal','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3743149062643548230,'nationality','FS','French Southern and Antarctic Lands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3745941113336787909,'language','PAN','Pangasinan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3746778775823791064,'language','URH','Urhobo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3749099624196239039,'nationality','BP','Solomon Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3763270522187292977,'case_identifier','SR','Stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3766063754469683964,'case_type','CSR','Claimed status review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3778328982701932390,'nationality','LV','Latvia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3807775243396203342,'court','CHE','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3813316769706588440,'motion_type','TV','Motion for video appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3820827959484786760,'nationality','BT','Bhutan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3824637995726320016,'nationality','GE','Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3831621662989514967,'case_identifier','FL','Franco Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3834457698668848787,'case_identifier','B5','Campo Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3837828917077203389,'language','QUM','Sipakapense','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3837992516029059626,'appeal_result','MBD','Bond moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3838109260882716141,'court','SEA','Seattle Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3840210180212890736,'nationality','TD','Trinidad and Tobago','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3840885504443179719,'language','MZJ','Manya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3841348262970300115,'language','BSI','British Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3850814575689206222,'adjournment','06','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3852121109165934271,'language','BAN','Bandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3859130731525193863,'court','ORL','Orlando Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3861911288048993498,'language','LUO','Luo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3865257428592170449,'language','FLE','Flemish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3867434933800053681,'adjournment','46','Video malfunction','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3879164319824769876,'language','DAG','Dagbani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3893603555238566041,'language','FVR','Fur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3900683528166998198,'adjournment','29','Concurrent application','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3904446427500186094,'nationality','HO','Honduras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3917302572299786984,'adjournment','03','Preparation - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3920324140717671021,'language','ETU','Cameroon, Ejagham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3923714551180062321,'nationality','FM','Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3926303514057631990,'nationality','GY','Guyana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3934786429813766053,'language','GXX','We Southern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3949220130076237066,'nationality','SL','Sierra Leone','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3949988936068636791,'language','HER','Herero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3958891530078139360,'adjournment','7F','Respondent application pending with DHS (7F)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3959181162302874611,'appeal_result','SCC','Suspension/cancellation cap','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3963648710268071721,'nationality','SF','South Africa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3965148468959733120,'language','DUT','Dutch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3969598277862475060,'language','NYK','Nyankole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3976850485230897631,'language','MUL','Multani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3978609782627005139,'party','A','Respondent','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3981837279712121251,'court','HLG','Harlingen Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3989539084470196056,'language','OKU','Oku','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3991142762348718094,'case_type','AOC','Asylum-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3991837647683534969,'language','PXM','Mixe, Quetzaltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3993382087098797981,'language','MAL','Malayalam/Indian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3996071353268770160,'nationality','US','United States of America','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3996148720885894909,'case_identifier','RP','Review Sheet Pilot Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4001288159227576849,'language','ENG','English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4002252879479516025,'language','NOR','Norwegian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4013064805891476519,'adjournment','40','Illness of witness','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4013842059119571500,'case_identifier','N1','New York City Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4024629274705676711,'language','ORO','Oroma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4035503376881820890,'language','LHU','Lahu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4036675514133904135,'language','BZJ','Belize Kriol English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4040968084848739892,'nationality','AC','Antigua and Barbuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4042867024223393803,'language','KAO','Xaasongaxango (Kasonke, Xasonga)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4045588428865889773,'motion_type','RD','Motion to rescind','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4063457072591652604,'court','LAN','Lancaster (Mira Loma) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4070161531485309472,'motion_type','WV','Motion to waive appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4084959261315654435,'case_identifier','MI','Motions - former section 244(i)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4092578507243481487,'language','MGO','Meta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4098357347125336735,'language','BDU','Oroko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4115006395233742689,'adjournment','RE','Respondent to file registry application (INA 249)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4137853988377422194,'language','FUQ','Fuqing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4152735820344586722,'case_type','CDR','Continued detention review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4181782688012368513,'language','PUS','Pushtu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4188629416258490750,'nationality','AU','Austria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4196239863752594987,'language','JIV','Shuar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4215162086339375621,'nationality','BW','British West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4216733525089498199,'language','TOS','Tosk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4218179388924023252,'language','AR','Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4221489463347705832,'case_identifier','C1','Central America 2018','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4239977414111679907,'motion_type','IP','Motion for in person hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4249844014468313858,'adjournment','CA','Cancellation application - EOIR-42A','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4269439135669543171,'language','GUJ','Gujarati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4277458123816538085,'nationality','MJ','Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4277614374818210678,'language','NGE','Ngemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4290958471869744269,'language','KPJ','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4294933326491135737,'court','CIJ','Chief Immigration Judge office','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4295737006215832131,'court','CHI','Chicago Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4298404733072081837,'case_identifier','HA','Haitian Refugee Fairness Act','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4312493446534263734,'nationality','VM','Vietnam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4313182845594068079,'language','KMU','Khmu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4313541400718352706,'language','AGH','Aghem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4321479884732769555,'motion_type','EH','Motion to advance (earlier hearing date)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4330548432480245094,'adjournment','9V','Master hearing vacated','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4347167301071020697,'language','GUG','Guarani, Paraguayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4347967305841485657,'language','SHK','Shilluk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4348016703728435132,'custody_request','BB','Custody redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4348198657523289638,'language','KAR','Karachay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4352564767135352905,'appeal_result','ABC','ABC settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4357743583491340563,'language','ANU','Anuak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4370942989380353432,'language','MAZ','Mazahua, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4376389318833211780,'motion_type','OD','Motion to return original documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4395673500554499949,'nationality','BZ','Belarus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4398469517594308215,'nationality','UZ','Uzebekistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4404641121559826520,'case_identifier','4M','Institutional hearing - NTA filed within 120 days of release','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4411884584264802249,'nationality','BS','Byelorussia (Belarus)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4421311027192798041,'nationality','CI','Chile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4425143614396901773,'court','KRO','Krome North Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4427184493022078473,'language','FUJ','Fuji/Fujiman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4429801060010045841,'appeal_result','OTH','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4433199494019300692,'language','MAN','Mandarin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4450256961402983700,'court','FTW','Fort Worth Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4454107899206659970,'language','PBS','Pame, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4458939443284191719,'language','SWA','Swahili - English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4460634979621494285,'case_identifier','RD','Reserved suspension decision','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(4469878894506468192,'nationality','UE','Ukraine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4473750503345311741,'language','MRD','Magar, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4473943347487722962,'court','KAN','Kansas City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4484838442921471445,'language','OGN','Ogoni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4485550026735010950,'language','IGL','Igala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4492956819861694540,'language','LSM','Saamia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4497641440981129538,'case_identifier','H4','Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4500337886822702074,'language','MHK','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4502427119286923247,'motion_type','IM','Motion to set individual hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4506927512206158026,'language','TAJ','Tajiki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4507444850354500270,'party','I','DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4508385131536711707,'language','EUT','Eutian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4511621467699085792,'language','BAI','Bamileke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4515915064650686653,'language','GUR','Farefare','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4516113620973758042,'language','CTG','Chittagonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4521303943721455691,'language','HEB','Hebrew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4525941409375774884,'nationality','TK','Turks and Caicos Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4527941900826539241,'nationality','GV','Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4543474939186369721,'language','KIN','Kinyarwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4546145763763210508,'nationality','FR','France','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4549574449062977247,'adjournment','5B','Late-filed evidence - respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4557727236215890814,'language','SOK','Soninke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4566659672053047293,'language','HAU','Hausa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4569148861608002394,'adjournment','55','Hearing deliberately advanced by court','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4579530119832079693,'case_identifier','CL','Clemency / Florida institutional hearing (Miami)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4581968333366592881,'court','ATD','Atlanta - detained location Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4598506813037502943,'language','POV','Criolu Upper Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4605609429094059135,'language','MNI','Maninka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4618520260756060648,'language','???','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4621768002141075418,'nationality','CX','Croatia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4632575585831355471,'language','MOS','Mossi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4633308105854637950,'language','IST','Isekiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4635381593079350559,'adjournment','SR','State Department asylum response pending','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4636085807045996296,'case_identifier','WC','California detained cases, May/June','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4640922256570581249,'nationality','NU','Nicaragua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4654301210906177067,'case_identifier','MP','Migrant Protection Protocols','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4658163561409966601,'nationality','SH','St. Helena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4669481526456987798,'appeal_result','DMO','Dismissed as moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4675590313713775009,'language','GIS','Gisi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4686822878910179525,'language','BET','Bete','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4694537079477461639,'nationality','KO','Kosrae, Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4704393077714395343,'nationality','VC','St. Vincent and the Grenadines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4712093089904996998,'nationality','BR','Brazil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4713348929651153716,'language','YOM','Yombe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4715760935040703438,'case_identifier','S2','San Diego Deportation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4717073637821744247,'language','ASY','Assyrian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4740901381053583564,'language','ABR','Abron','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4741274948826334261,'language','TRI','Trique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4743110472743267868,'case_identifier','F','Female','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4745971389625010871,'case_identifier','PP','Presidential Proclamation Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4751163838658791951,'language','UZB','Uzbek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4752774630348492676,'motion_type','FW','Motion for fee waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4766942327744615364,'language','KIS','Kissi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4771349119310767150,'language','BBJ','Ghomala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4772497685435870086,'motion_type','CV','Motion for change of venue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4774130509340893104,'language','CCE','Chalchiteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4782669147375686450,'appeal_type','DD Visa','DHS officer decision - visa petition','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4783227430506872570,'court','AUR','Aurora Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4786639608425262455,'nationality','WA','Namibia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4794214208230007945,'language','HIF','Hindustani Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4796488232621894253,'court','NLA','Los Angeles - North Los Angeles Street Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4798839902709743932,'nationality','RP','Philippines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4806666376406330596,'party','C','Court (in filing-party tables) / Carrier (in filed-by lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4808119105779381647,'nationality','BB','Barbados','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4814836645359803024,'language','TTQ','Tamasheq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4826444349528658490,'case_identifier','SX','Stipulated removal order - denied (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4842924214435689387,'adjournment','7B','DHS application process - started by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4848855238076497131,'language','KKO','Konkomba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4862460021629071263,'appeal_result','TPD','Terminated - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4872516723265126685,'language','CJK','Chokwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4880164848075065286,'nationality','MB','Martinique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4882925419463309072,'appeal_result','SAF','Summary affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4890238460214018616,'case_identifier','VG','Vangala settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4896527740708831877,'nationality','BI','Bosnia-Herzegovina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4905738104290684370,'language','TSI','Tshiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4906396411233743376,'language','KNJ','Konjobal, Western (Akateko)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4923149624528430263,'language','SUS','Susu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4927705718431745907,'adjournment','MR','Judge response to motion or request pending','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(4930070259535435867,'language','FON','Fon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4934299229824395723,'language','BDF','Behdini','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4935673707626510061,'adjournment','RR','Reserved decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(4936840413160085590,'language','KUN','Kunama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4945837522234704939,'language','ILO','Ilocano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4960110698205508018,'adjournment','AB','Respondent to file brief (not an appeal)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4962015237034067128,'nationality','BX','Brunei','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4963847386637717977,'nationality','BA','Bahrain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4975003464419169237,'nationality','MN','Monaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4988711500192589309,'court','LOS','Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5011991486215784201,'language','MNA','Mina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5015764789731859115,'language','RMN','Romani, Balkan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5026379493572708088,'nationality','EC','Ecuador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5031013376661787066,'court','SDC','Stewart Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5037273400302373803,'case_identifier','M2','Brownsville Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5044580039047281758,'adjournment','99','Data entry error (row void)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5048677678080320094,'court','HOU','Houston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5050734149727674206,'appeal_result','CFD','Final denial - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5051623311477470114,'adjournment','7D','Respondent application pending with DHS (7D)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5059465882149783157,'language','CAN','Cantonese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5079120391863207029,'language','ACE','Aceh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5079700391295665247,'nationality','TS','Tunisia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5082952670574182924,'language','AYH','Arabic, Hadrami Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5083823468477326193,'nationality','GO','Georgia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5087725957759407899,'case_identifier','E1','JFK Airport - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5091789078993414746,'adjournment','TQ','Trial queue','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5110758131167576884,'adjournment','26','Respondent requested in-person hearing','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5114572622702416587,'language','MAI','Maithili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5125515788284460506,'language','COH','Chichonyi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5141305173032224523,'language','CZ','Czech','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5142499425685346880,'language','KTB','Kambaata','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5142747582968297264,'language','TZO','Tzotzil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5145684582711758248,'language','MHI','Madi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5146442804132471983,'case_identifier','KH','Haitian cases outside Krome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5149535495071544304,'language','KXM','Khmer Northern - Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5152563853777048218,'nationality','NG','Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5153205195177125620,'language','TIB','Tibetan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5153734050319560131,'language','AZJ','Azerbaijani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5163219870013979819,'nationality','AV','Anguilla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5165267740084602073,'language','GER','German','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5165609250799659177,'motion_type','AN','Motion to correct an A-number','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5174761066187815477,'language','JAC','Jacalteco, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5199494507681966807,'nationality','CA','Canada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5207027713438535418,'language','LUG','Luganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5230230213389122061,'nationality','AS','Australia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5233602866251181985,'language','MFV','Mandjak/Manjaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5236623474545523475,'nationality','KR','Kiribati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5239975943622678601,'nationality','MP','Mauritius','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5246005929970051758,'language','IBB','Ibibio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5250036613787716710,'language','MKU','Maninka, Konyanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5257236394327437522,'language','QUI','Quiche','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5265787946578385599,'nationality','DA','Denmark','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5267274170044313856,'nationality','IS','Israel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5269844954457910151,'appeal_result','ACR','Record returned to court to correct deficiency','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5280187132397617355,'motion_type','PC','Motion for pre-trial conference','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5287411881605457582,'language','CRO','Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5300900383763062857,'nationality','SC','St. Christopher-Nevis','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5312974386162656973,'language','PHR','Pahari-Potwari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5315125339505335489,'language','ESI','Egyptian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5322814135150131963,'language','KAL','Kalabari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5325102767403082203,'language','SOT','Sotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5328759621783466019,'language','BAV','Vengo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5337535005050996917,'court','HOD','Houston Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5353926421505766810,'language','HAS','Hassaniya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5361186651637812060,'language','LKB','Lukabaras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5406007210695128641,'nationality','CG','Zaire','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5406533937186963953,'language','GR','Greek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5413145823811365003,'case_identifier','S1','San Diego Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5423708007172446767,'language','TAM','Tamil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5425820332330834193,'adjournment','4F','Telephonic interpreter unavailable','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5430223510482835023,'language','PSR','Portuguese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5436027154757183652,'language','AFE','Afemi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5436767059282182241,'language','FIN','Finnish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5448961010226282069,'language','BBK','Babanki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5454185999584005318,'nationality','NS','Suriname','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5454200424180568822,'language','NIX','Hema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5461002188365344051,'language','MYA','Maya, Yucatec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5469945631636079451,'nationality','BO','Burkina Faso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5479659350810759102,'nationality','IN','India','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5481528892840810489,'language','SAM','Samoan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5483958030461685491,'language','MOR','More-Moshey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5489311497543806087,'nationality','KN','North Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5490004993291555120,'court','PSD','Pearsall detention facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5490787914921864252,'language','POL','Polish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5491622060083279820,'language','YAN','Mayangna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5503949556406201881,'nationality','PU','Guinea Bissau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5509066314532407630,'language','ETH','Ethiopian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5512810386480652576,'language','ZAG','Zaghawa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5527713254205041341,'case_identifier','B1','Chula Vista Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5528263413032030651,'case_identifier','CN','NACARA Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5535328134983522429,'language','QXR','Quichua, Canar Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5557106057144480048,'language','TEL','Telugu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5557442347787009715,'nationality','CY','Cyprus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5575196602478943968,'adjournment','97','Case joined to lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5577359126598942160,'language','WLX','Wali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5584769290823646073,'adjournment','SU','Respondent to file suspension of deportation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5591300926347971587,'appeal_result','CFG','Final grant - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5595117595073004880,'language','CTD','Chin Tedim','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5596145928455317716,'language','SAJ','Sango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5598793772239643914,'nationality','TP','Sao Tome and Principe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5603449680455333328,'adjournment','9C','Docket management - moved off calendar','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5608765232270279819,'case_identifier','PB','Pro bono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5610998292721088417,'language','HAK','Hakka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5621103381250661447,'court','ATL','Atlanta Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5623464661903653923,'language','BXM','Buriat, Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5624453646010280379,'language','LLS','Lithuanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5637506461375124134,'nationality','RO','Romania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5638116791099722228,'motion_type','LS','Motion to allow law student or reputable individual','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5639389876117355709,'adjournment','9A','Docket management - hearing postponed','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5644847178568568016,'court','TUC','Tucson Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5646730830305543465,'court','NYC','New York - Federal Plaza Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5648107187192124063,'motion_type','VD','Motion for voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5650237160222040504,'language','HAZ','Hazaragi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5670146489207733496,'language','LIT','Lithuanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5682814694540984991,'adjournment','50','Quarantine - detained cases','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5685076229696699326,'language','KBP','Kabiye','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5688667472514883665,'custody','D','Detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5691782452979721030,'nationality','LE','Lebanon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5700491758045384081,'language','KEK','Kekchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5701055763490874368,'nationality','CQ','Northern Mariana Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5706450303194857255,'case_identifier','H2','Harlingen - Detention And Deport','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5708471146234362096,'nationality','BU','Bulgaria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5715367125843100699,'language','NSP','Nepalese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5734806878119687710,'appeal_result','GRN','Granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5735544951383227519,'nationality','NF','Norfolk Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5737049056448755398,'language','ILG','Ilongot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5741374714149757421,'language','EFI','Efik','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5759665395339928103,'appeal_result','SDG','Summary dismissal - untimely or waived','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5763548443198182779,'nationality','MR','Mauritania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5789372494183954230,'nationality','PC','Pitcairn Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5793374439308544999,'nationality','GR','Greece','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5798277893544826067,'nationality','MO','Morocco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5801284388057090624,'language','KRI','Krio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5812632649982832507,'language','IKA','Ika','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5829301154135529407,'court','OIN','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5830511666362762338,'nationality','HM','Heard and Mcdonald Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5836949576105075553,'language','TOI','Taishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5842193192368987185,'language','SWF','Swahili-French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5849084960625682807,'language','MND','Mandinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5852612489800701401,'appeal_type','Case Appeal','Appeal of judge case decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5855811108942957264,'motion_type','FD','Motion to reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5868813075096556525,'motion_type','IC','Motion on incompetence of respondent or representative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5869410031940871821,'case_identifier','CH','Golden Venture cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5874553300197924740,'case_identifier','SRD','Stipulated removal order - denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5900008874266521634,'language','HIL','Hiligaynon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5909352507313531313,'nationality','IO','British Indian Ocean Territory','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5919632982872994663,'language','NEP','Nepali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5923241542914604479,'language','DIU','Dioula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5930754770429407116,'language','KIR','Kiribat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5939320519967737042,'motion_type','O','Motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5946389796788131522,'language','SES','Serer-Sine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5956305724818004699,'language','ZAR','Zarma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5968199363762936803,'case_identifier','DD','Dedicated docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5971526928993827246,'court','SAI','Saipan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5984170091672073598,'motion_type','TA','Motion for telephonic appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5985544689737035902,'language','GAE','Gaelic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5987301516512031896,'case_identifier','PC','Pulled Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5993942655819589494,'language','CHE','Chechen-Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6004613842893761313,'case_identifier','N2','NYC - Deportation/Detention/Parole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6006199723981043396,'language','BSA','Bassa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6008176173242067031,'nationality','WZ','Swaziland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6009189782174727374,'nationality','SA','Saudi Arabia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6026681501689610980,'court','DAL','Dallas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6026769598578974236,'court','HSG','Houston - S. Gessner Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6032061720750415596,'case_type','CFR','Credible fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6033500653706826466,'language','OTX','Otomi, Texcatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6035808048066454687,'appeal_type','Bond Appeal','Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6036584850754268422,'adjournment','38','Illness of respondent, representative or witness','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6044525924954148480,'language','PCM','Pidgin, Nigerian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6046490008271609833,'adjournment','4C','Interpreter appeared - wrong language or dialect','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6047600544772154984,'language','SER','Serbian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6047929799816169107,'language','TON','Tongan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6057250725805798706,'nationality','ST','St. Lucia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6066732932448211413,'language','YID','Yiddish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6086662667568603869,'language','GUN','Gun-Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6090817433356290925,'language','NSE','Nsenga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6092057613842307164,'appeal_result','DVD','Dismissed, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6101485354187725586,'language','KJP','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6105946877637325390,'motion_type','PA','Motion to proceed on the administrative record','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6106799084462162197,'nationality','GI','Gibraltar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6118863223636358967,'language','ACC','Cubulco Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6142447033527845451,'court','LAD','Los Angeles - detained Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6146816976636549786,'nationality','FJ','Fiji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6161143309550566710,'appeal_type','Zero Bond Appeal','Zero Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6161689972513835329,'language','IDU','Idoma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6170285452401704400,'nationality','NE','Niue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6177648576505336928,'language','SMK','Bolino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6185180981861391292,'court','POO','Portland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6199706586389314061,'adjournment','DD','Decision delayed','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(6206254849795577291,'language','MGP','Magar, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6212263061852280287,'language','AKA','Akan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6215905482021530369,'language','BAJ','Bajuni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6234117261560474996,'adjournment','4B','Interpreter had to leave','{"cause": "interpreter", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6252919732212597124,'adjournment','18','Lack of interpreter','{"cause": "interpreter", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6266658670318565847,'language','ARM','Armenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6269397966612813538,'language','ARZ','Arabic, Egyptian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6271253459757773045,'nationality','DR','Dominican Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6273573835656212950,'language','JOS','Jordanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6302328248263520880,'court','HGP','Houston - Greenspoint Park Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6306684557319782583,'language','SHU','Arabic, Chadian Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6308434250757453394,'custody','N','Never detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6320913751840560942,'motion_type','MS','Motion for subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6329095982020759044,'motion_type','MU','Motion not listed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6347335093234030032,'language','MWW','Hmong Daw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6348155203877689266,'language','HSN','Xiang ( Alt Names: Hsiang, Hunan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6354385651486684174,'nationality','SN','Singapore','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6357949891469846817,'language','MNW','Mon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6365726713472601637,'language','FR','French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6377404855206004956,'language','BEL','Belarusan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6405309624070816721,'language','MAS','Maasai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6406483224960374120,'motion_type','SG','Motion for competency safeguards','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6427654209532626876,'language','VAI','Vai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6445385033948067203,'court','NYB','New York - Broadway Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6448296523460866868,'nationality','GZ','Gaza Strip','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6453660658379652669,'adjournment','4A','Technical malfunction (not video)','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6459201325097656132,'language','PNY','Pinyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6462380131752135442,'nationality','CE','Sri Lanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6482735181502695627,'language','MGR','Mambwe-Lungu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6486328141028252531,'adjournment','IB','DHS to file brief (not an appeal)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6494022394246440016,'language','KNN','Kannada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6506518748032848564,'language','TSW','Setswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6510698944002180142,'language','XSM','Kasem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6517441615295974756,'language','HDS','Honduran Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6533724815124118174,'nationality','SO','Somalia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6542423209624048550,'language','BGC','Haryanvi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6545740753697782565,'language','DEE','Dewoin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6551624585667262147,'language','TZT','Tzutujil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6552045118751998529,'language','MDE','Maba (Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6553464700575351497,'nationality','RQ','Puerto Rico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6559391889912366093,'nationality','KS','South Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6565904494858443216,'language','ATT','Attie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6568501992528852934,'motion_type','TP','Motion to terminate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6570200456710404481,'court','JNA','LaSalle (Jena) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6578757728085722228,'language','KRU','Kru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6583889424522217298,'appeal_result','ADR','Administrative return','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6588498182198508459,'language','FAR','Farsi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6589132804506558270,'language','MXP','Mixe, Tlahuitoltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6591985466899976207,'case_identifier','SP','Spellman Lawsuit Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6609294513127783985,'adjournment','17','Master to individual - merits hearing set','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6626914054440090255,'motion_type','RC','Motion to recuse','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6627079975460577165,'nationality','BD','Bermuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6645203869351191383,'motion_type','OC','Motion to open / close hearing to the public','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6650261451003849022,'adjournment','36','Records/fingerprint check delayed by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6659263610135555139,'adjournment','60','EOIR forensic competency evaluation','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6664458903750734167,'language','OSE','Osetin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6664720783537426849,'case_identifier','EM','Electronic monitoring','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6672750755506340084,'language','BQG','Bago-Kusuntu (Bago, Koussountou)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6674917453151427276,'language','TKN','Turkmen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6676042354364918686,'nationality','XX','Be Removed From the United States','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6686406941312386719,'language','ENP','Enping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6700369746255112220,'language','ROM','Romanian-Moldovan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6702602490066917811,'motion_type','MA','Motion to reopen - in absentia order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6715817514767746009,'language','NHA','Nahvatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6723131212201093725,'nationality','MY','Malaysia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6724541824947656521,'case_identifier','FS','Forced Sterilization','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6730846086065338084,'nationality','IT','Italy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6732752711712938307,'language','EWE','Ewe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6734397514353399418,'language','CHU','Chuj, San Sebastian Coatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6741028297755612356,'nationality','ML','Mali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6741277747769199262,'language','NYA','Nyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6747117817345336499,'nationality','PN','Palestine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6753582021645510380,'language','SHN','Shona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6755778279742933628,'language','NSS','Non Standard Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6768504338624151141,'language','GUZ','Gussi (Kenya)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6769824797523439341,'language','CAL','Chaldean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6770998536219052323,'court','BAL','Baltimore Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6775850720561114423,'language','RMS','Romanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6791196102923668803,'language','TAU','Tausug','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6799123069954427707,'nationality','SW','Sweden','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6808499865042928612,'language','ONY','Onyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6813219207816163736,'court','VNS','Van Nuys Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6817172607134647951,'language','BGJ','Bangolan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6819147658439210015,'nationality','UR','Soviet Union','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6819428054894808299,'language','BBY','Befang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6822526516237030788,'language','TCH','Tchamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6833445834153526191,'language','BYE','Byelorussian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6833476360795823580,'motion_type','VO','Motion to vacate judge order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6842643621987373184,'language','GON','Gonja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6848711595396595427,'language','GOA','Guro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6852535286813251368,'language','NEW','Newari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6854468051927446803,'motion_type','MP','Motion to modify protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6860504454798774430,'language','NNZ','Nda Nda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6869516556489263532,'language','DIN','Dinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6877711970867414219,'motion_type','BB','Custody determination request','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6884630912195604254,'language','HNK','Hindko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6912228071462640794,'nationality','KU','Kuwait','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6922201476371788367,'language','LIN','Lingala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6924317797336629549,'adjournment','41','Reset to hear higher-priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6924765655034521351,'language','PTS','Guianese Creole French (Patois)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6925818014548355316,'adjournment','63','Competency inquiry (non-Franco)','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6926438786084220607,'language','TWN','Taiwanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6941454218124453403,'court','OIT','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6951877093815556731,'case_type','DDC','DHS decision appeal (BIA only)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6955046969680125011,'case_identifier','N4','DHS - New York City - OCDETF','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6958776223485374513,'language','FAA','Falam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6961429623944628770,'court','NOL','New Orleans Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6965784343114809911,'appeal_type','Appeal of IJ MTR','Appeal of judge decision on motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6977180007162751626,'language','ZIW','Zigula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6981430778244021185,'adjournment','45','Joint request of both parties','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6988072462497814444,'language','KAZ','Kazakh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6991815037007507394,'appeal_result','CTM','Administratively closed (not ABC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6999277115965840347,'language','ARA','Aramaic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7003920205359327161,'language','BIA','Biafada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7006946139636281886,'nationality','NL','Netherlands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7013880892138991065,'language','BIH','Bideyat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7016805128791334475,'language','IT','Italian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7018657359034891020,'appeal_result','GRS','Granted Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7032551322279110653,'language','PUT','Putian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7037236729571095241,'language','MUN','Muong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7039065388789575553,'language','HAN','Hainan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7041681199119166006,'language','SYL','Sylheti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7056409358445368418,'adjournment','25','Reset to make room for priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7058859063020932531,'nationality','JO','Jordan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7060897888800399080,'nationality','LI','Liberia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7062491888633977242,'nationality','AZ','Azerbaijan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7083037016113740440,'language','RMY','Romany (Gypsy)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7090818024439005468,'case_identifier','AC','Miami Airport Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7128792260089143794,'language','XIA','Xiamen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7129239969888371675,'nationality','MM','Macedonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7131909974758106678,'case_type','DEP','Deportation (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7134931776796817966,'language','YAP','Yapese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7147584167219822599,'language','SC','Serbo-Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7148369716410878040,'nationality','CD','Chad','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7149322579140365245,'motion_type','CL','Motion to calendar an off-calendar case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7155402256183550164,'language','MSH','Moshi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7163043971802103109,'case_identifier','UJ','Unaccompanied juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7167561077137308072,'language','JUB','Juba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7171759164762596817,'nationality','CU','Cuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7183169422507803131,'adjournment','74','Public health','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7184807699587227993,'case_identifier','B6','San Clemente Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7190274686242734453,'motion_type','RI','Motion to reissue decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7196848487406166877,'motion_type','SB','Motion for subsequent bond determination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7197404525321047970,'language','RSI','Russian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7202059911160138902,'language','MAC','Macedonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7207602354626128361,'language','NNB','Nandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7209313405707158338,'language','GOL','Gola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7210131037993330705,'appeal_type','AMSA Appeal','Appeal of motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7221185937292772946,'case_identifier','CA','Cuban-Nicaraguan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7236335037534664742,'language','RUT','Rutoro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7238133750210599020,'language','EDO','Edo - Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7239867231619268079,'adjournment','57','DHS vertical-prosecution date not accommodated - clock stops','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7249287423374677895,'nationality','SG','Senegal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7261133645296173064,'nationality','EI','Ireland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7267290363365230929,'nationality','ES','El Salvador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7268923449935076298,'adjournment','44','Cooperating witness / law enforcement','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7273630012783093293,'language','KUD','Kurdish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7280095844873445498,'language','MSR','Mongolian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7282993089465798290,'language','BSQ','Bassa (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7283439111912315131,'language','ZPT','San Vicente Coatlan Zapotec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7290940302695382552,'language','LOM','Loma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7317701413139578909,'court','HON','Honolulu Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7333918741267824069,'nationality','IZ','Iraq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7359271897693843496,'language','INS','Indian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7360892293635233454,'nationality','CN','Comoro Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7363598251087602989,'nationality','DM','People''s Republic of Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7388149372895909578,'nationality','??','Unknown Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7395191565791869811,'adjournment','7H','Respondent application pending with DHS (7H)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7399830197576677074,'language','AKU','Akum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7401433760387203093,'court','NEW','Newark Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7406641104876216697,'appeal_result','SNC','NACARA continuation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7415723106210464837,'language','RWA','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7421009396383761803,'language','MMC','Mazahua, Michoacan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7421594836040362926,'nationality','AM','Armenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7432547688929052655,'language','WLF','Wolof','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7442018685839989577,'nationality','SR','Slovak Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7458679395375480663,'language','ARS','Armenian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7481757265330294226,'motion_type','CS','Motion to consolidate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7485739388159981608,'language','USP','Uspanteko (Uspanteco)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7492825643374754119,'adjournment','WA','Respondent to file 212(c) waiver','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7493250031551481017,'nationality','PK','Pakistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7500343637751718683,'appeal_result','CFV','Final denial - 42B/40, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7507605832383009812,'language','CCP','Chakma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7520062332215856791,'adjournment','RO','Parties to respond to reset order','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7521112611948047490,'court','WLA','West Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7533013296044629904,'language','NWE','Ngwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7533728509381537558,'language','SNG','Songhay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7535014255733769979,'language','AFR','Afrikaans','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7540716458972387152,'case_identifier','N3','New York City Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7547398724526101200,'court','TAC','Tacoma Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7556268928226739674,'language','BHU','Bhutanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7562205796336145651,'language','QUV','Sacapulteco (Maya Tujaal)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7567429119079855922,'language','YAS','Nugunu (Yambasa/Yambassa)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7570757282264946870,'language','WCI','Waci Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7573636511228678771,'custody_request','SB','Subsequent bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7585708654401195324,'language','DAH','Dahalo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7593503931680820509,'language','ORI','Oriya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7615221253478191839,'language','PAP','Papiamento','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7619824224351368238,'language','SWE','Swedish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7620879686825550999,'adjournment','4D','Interpreter appeared - wrong language or dialect (duplicate of 4C)','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7628462824724476269,'case_identifier','B3','Brownsfield Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7634003491539907702,'language','BFD','Bafut','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7634543727454998356,'adjournment','62','Judicial competency inquiry','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7649586769344310913,'language','BFR','Bazigar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7665538235982301193,'appeal_result','SUD','Summarily dismissed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7667040963289036455,'adjournment','42','Respondent requested forensic analysis','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7674592110015633840,'court','CCC','Concord Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7678820680309324219,'language','HNN','Hunan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7687749228323669667,'court','PHI','Philadelphia Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7689623738878105318,'language','KSS','Kisi, Southern (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7701331245158096823,'court','MEM','Memphis Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7701693687058349363,'adjournment','ST','Respondent to file adjustment of status','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7712670180511851112,'language','RAB','Rabinal - Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7716195275727089351,'language','SGW','Sebat Bet Gurage (Gurage)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7720518766338397220,'language','GVR','Gurung, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7723337958562301945,'language','AAA','Ghotuo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7724457214419576754,'language','LAJ','Lango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7724527155782691925,'language','BUK','Bukusu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7726847427724170345,'language','MAJ','Mazatek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7730379613500073643,'language','FAP','Palor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7745904714023811295,'language','NAH','Nahuatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7768306838006384781,'nationality','FP','French Polynesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7769142093984271961,'appeal_result','OTS','Other Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7769894233769139935,'nationality','MG','Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7796974339948650729,'nationality','TO','Togo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7798978913248344852,'court','BIA','Board of Immigration Appeals','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7807915835206145856,'language','TUV','Tuvaluan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7811280066545591905,'language','KON','Konjobal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7831661049422394424,'language','KYG','Kyrgyzstani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7831952614949583808,'language','LSH','Lish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7833177577733801090,'language','SJN','Shan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7857663593591625817,'court','BUF','Buffalo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7862295873687967223,'court','LOU','Louisville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7870495812281890001,'language','LNG','Lin Gao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7874409006390433061,'language','YOR','Yoruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7879453287562206843,'adjournment','20','Request for in-person hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7915310131254346511,'language','IUK','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7917556181605293771,'nationality','NR','Nauru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7918665962178957648,'language','CHA','Cha-Chao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7920714677418088951,'appeal_result','DUT','Dismissed as untimely','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7927392197497652726,'language','TOT','Totonac Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7927968692638375794,'court','PIS','Port Isabel Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7928306747108695572,'language','MNG','Mingrelian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7928841983568774012,'appeal_type','Bond MTR Rec','Bond MTR Reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7929778854289469203,'adjournment','13','Insufficient time to complete hearing','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(7942753433178270204,'language','UK','Ukrainian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7945109203960406004,'motion_type','PO','Motion for protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7951746529047875612,'case_identifier','B7','El Cajon - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7956840013902151977,'court','SND','San Diego Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7960264175590489575,'motion_type','MC','Motion to reopen - changed country conditions','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7961455601442649472,'language','ZCA','Zapotec, Coatecas Altas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7962082440160665246,'language','IND','Indonesian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7977071171524897292,'adjournment','PD','Prosecutorial discretion under consideration','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7978732103362572458,'language','IXL','Ixil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7980201778071858522,'language','XHO','Xhosa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7981929448424356711,'case_identifier','CC','Camp Hill','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7996471375227180842,'language','BUL','Bulgarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7998719498738016628,'language','CSL','Chinese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8001138112165044052,'language','FLA','Fula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8003034457139763528,'language','ADA','Dangme','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8018484197967739589,'court','OTO','Otero County Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8029351754100228882,'language','BAG','Bangwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8043601460962932055,'nationality','CT','Central African Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8045174139378020215,'language','GAN','Chinese Gan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8047968757804570856,'case_type','NAC','NACARA adjustment','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8061004836627533527,'language','BAS','Basaa (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8063469708673494952,'language','LUB','Luba-Kasia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8065512010487878229,'court','AGA','Hagatna (Guam) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8074980272121472342,'language','SRN','Sranan Tongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8079206566122629130,'language','UNK','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8084076431155510903,'motion_type','CT','Motion to sever','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8084286900748290808,'language','SOM','Somali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8090217550312153482,'motion_type','AI','Motion concerning conduct before the court (apology)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8093615828748430988,'nationality','GL','Greenland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8108988452807811724,'adjournment','CB','Cancellation application - EOIR-42B','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8111723330267596384,'court','BLM','Fort Snelling (Bloomington) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8114292796262126419,'nationality','GT','Guatemala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8122847234656771916,'appeal_result','D30','Dismissed, 30-day voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8133279544475294299,'nationality','PO','Portugal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8142287890013827056,'adjournment','98','Case conversion (system)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8155515604225184627,'adjournment','OT','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8164842337769402246,'case_identifier','CD','Civil Detention Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8166661865182570916,'language','TWI','Twi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8166688322673539298,'case_identifier','AD','ATD Pilot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8181245377008373096,'nationality','BC','Botswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8197653132485107121,'court','OTM','Otay Mesa Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8197728228134093895,'nationality','LA','Laos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8205375328144933815,'language','KOR','Korean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8207013146473106698,'adjournment','16','Respondent released from custody','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8210069283002693767,'nationality','SM','San Marino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8210231685623734519,'case_identifier','M1','McAllen Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8210507211717684797,'appeal_type','test','(test value)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8222306245031385353,'motion_type','OT','Other motion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8224149661376993909,'language','DAN','Danish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8230762079812573394,'nationality','RU','Russia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8234315935309033372,'language','KPE','Kpelle','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8238042483574586720,'nationality','MS','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8241808669744354292,'nationality','BL','Bolivia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8242367353544541734,'motion_type','WA','Motion to withdraw charge or allegation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8254559858027734213,'nationality','NZ','New Zealand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8261636535177191490,'case_identifier','DS','Status docket','{"mark": "status case"}',NULL,NULL);
INSERT INTO "codes" VALUES(8269367463749447511,'language','KEN','Kenyang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8274482227429687279,'language','ANL','Anlo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8277919584110610038,'nationality','NP','Nepal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8279711095999952879,'language','ASF','Australian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8288603333882442486,'nationality','KV','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8290092333476190660,'court','SAJ','San Juan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8294962743366691766,'adjournment','52','Jurisdiction rests with the BIA','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8298715913314702338,'language','DAM','Tai Dam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8304201552178395291,'language','MDD','Mbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8305056901331687646,'language','LEB','Lebanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8308458398862710294,'nationality','IV','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8308564282059471327,'case_identifier','J2','Unaccompanied juvenile - asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8310692205343100112,'language','SCN','Sicilian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8314638421129655825,'language','DYO','Dyoula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8329132992707360878,'language','MHL','Marshallese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8330585841793297739,'language','MON','Mongolian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8333685867141933373,'language','ANY','Anyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8339431586533279775,'motion_type','XH','Motion to expedite hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8346117763999461293,'language','SLO','Slovak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8356746638810745338,'appeal_result','S-L','Streamlined affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8361008374599982420,'language','ING','Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8365806552792868959,'language','MFD','Mendankwe-Nkwen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8366030910655872130,'nationality','CC','Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8372924478406750887,'nationality','ET','Ethiopia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8373185715879122499,'court','LRO','Laredo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8376292879537655673,'language','MFQ','Moba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8385748446678862204,'custody_request','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8391824622646284718,'language','MOP','Maya, Mopan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8395014262103263356,'language','ETS','Etsako','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8395043329401150422,'court','MIA','Miami Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8404797009392597568,'adjournment','59','Court closure','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8407341139768156085,'court','LOW','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8423065703399375440,'language','BMY','Bemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8426654682168922089,'language','PUN','Punjabi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8430810261030103638,'language','ACQ','Arabic, Ta''Izzi-Adeni Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8449568245128381159,'language','TIG','Tigrigna - Eritrean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8454884686336554959,'language','MXV','Mixtec, Metlatonoc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8457339434255514730,'adjournment','3B','Judge detail (non-volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8476059465296281226,'nationality','EK','Equatorial Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8478698655105429181,'appeal_result','BCR','Background-check remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8485409613213055463,'appeal_type','DD Bond','DHS officer decision - bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8486071241261835854,'court','STE','Sterling Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8486321228208145426,'language','GEG','Gheg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8490027742600830602,'language','MBO','Mbo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8500310581340999007,'nationality','TL','Tokelau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8500434855946404115,'language','SCL','Shina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8511850791034695594,'language','BAU','Balochi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8516613893947780793,'appeal_type','MTR BIA','Motion to BIA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8521084754627627411,'language','TMA','Tama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8550759926859027995,'adjournment','24','Records/fingerprint check delayed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8551508221794588411,'language','MOK','Mokpwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8553890651040860040,'adjournment','27','DHS requested in-person hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8560144041217226478,'language','ASH','Ashanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8579903165466823828,'nationality','AB','Aruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8580269312787008879,'language','BER','Berber','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8584781273409586218,'nationality','SB','St. Pierre and Miquelon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8598250794774629050,'nationality','RE','Reunioun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8601303019945945007,'language','CAB','Garifuna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8604511083657443201,'language','BLE','Baule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8614830862075652007,'nationality','MZ','Mozambique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8619184984024776422,'language','PCO','Pocomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8619438626485229444,'language','IJO','Ijo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8627710514294030528,'nationality','DC','Democratic Republic of Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8630460976619056395,'nationality','SU','Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8636123359824999688,'language','BFA','Bari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8651058047246464919,'adjournment','11','Other no-show by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8662710578496953533,'language','LUN','Lunda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8665499430383908092,'language','FIA','Nobiin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8666129682782918848,'motion_type','RS','Motion to remove from status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8670165772072386131,'language','SND','Sindhi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8671267043705599564,'nationality','NC','New Caledonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8676399762655573386,'language','DJE','Djerma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8680677041550272343,'language','ISO','Isoko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8684299415093911065,'language','ZUL','Zulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8693366283227637912,'language','LGB','Lugbara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8699711009191782611,'language','BSS','Akoose','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8702590367508201616,'motion_type','SD','Motion to substitute documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8715586580322290508,'language','SPS','Spanish--Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8727549697597007651,'language','HUN','Hungarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8730072154028030542,'adjournment','01','Respondent seeking representation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8735752534660088475,'language','MEN','Mende','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8740861945112638794,'language','NEU','Nuer','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8743202435473508509,'language','CV','Cape Verdian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8744953178602488713,'language','MEH','Mixtec, Southwestern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8765568644317719452,'language','TPX','Tlapanec, Acatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8781842187271754123,'nationality','NQ','Trust Territory of the Pacific Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8791010455290962466,'language','UIG','Uigur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8822172351711561993,'court','DEN','Denver Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8828708422941169136,'language','KIK','Kikuya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8831046776551863646,'adjournment','1B','Moved from detained to non-detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8834780278986664469,'language','JYA','Jirong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8847896372958876592,'court','FCI','Falls Church Immigration Adjudication Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8848238256505079379,'language','JAM','Jamician Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8849820853994036828,'appeal_result','NJU','BIA lacks jurisdiction','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8867049574745099173,'case_type','REC','Rescission','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8871974566377861050,'nationality','RS','Serbia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8873048370370444427,'language','LOR','Lorma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8877850486201686224,'language','BAZ','Tunen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8878795518194265295,'case_identifier','MR','Mendez Rojas case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8890725562734177070,'language','XIN','Xinca','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8897104472480503687,'court','OMA','Omaha Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8898391601473482382,'language','AMH','Amharic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8902020919357698916,'court','NYV','New York - Varick Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8907216600974502911,'nationality','ZA','Zambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8907298159026922417,'court','SFR','San Francisco Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8921935818133975280,'court','CIC','Conroe Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8929772989652189098,'language','IBO','Igbo/Ibo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8934775712559910823,'language','FAE','Farsi - Afgani - Dari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8935253118749621137,'adjournment','31','Reasonable cause to special circumstance merits hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8941944465240444567,'nationality','CF','Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8944641315028067938,'nationality','PL','Poland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8947469037610127134,'language','HIN','Hindi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8953460524222138256,'nationality','MD','Moldavia (Moldova)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8956600535828083210,'language','SHA','Shanghai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8972390938924370511,'nationality','UY','Uruguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8972842569878959712,'nationality','PF','Paracel Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8992268779793253414,'language','BYV','Medumba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8994702756449051256,'court','ADL','Adelanto Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9001579961439266229,'case_type','RFR','Reasonable fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9019015974819704251,'nationality','GC','East Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9022937680955886166,'nationality','JA','Japan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9025629189382733668,'case_identifier','H1','Harlingen - District Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9027931173766910517,'language','PIG','Pidgin English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9031614925296880743,'language','MNE','Naba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9036630533563517435,'nationality','TV','Tuvalu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9044679556508896392,'motion_type','CD','Motion to change docket type','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9045799154600210959,'adjournment','51','Contested charges','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9048796249771191599,'language','POH','Poqomchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9052175249160964501,'language','ZOM','Zome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9064287261520238168,'nationality','MX','Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9065078907838152047,'nationality','BH','Belize','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9074985247408222922,'case_identifier','B4','Temecula Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9091904427955666780,'case_identifier','H3','Port Isabel Service Processing Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9094059474518563375,'language','ZPA','Zapateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9095026852915128025,'appeal_type','Interlocutory Appeal','Interlocutory appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9095482055026561793,'nationality','UK','United Kingdom','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9115771895764784880,'language','SCR','Sherpa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9120692458018274007,'nationality','TU','Turkey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9128189092219345802,'court','ELP','El Paso Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9132928194321431116,'language','KAS','Kashmiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9137669133373493773,'language','TU','Turkish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9152257055379088096,'language','MLT','Maltese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9174403039496066953,'nationality','AG','Algeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9185296725931089564,'language','DDN','Dendi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9186035176693121188,'court','DET','Detroit Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9192387561834614101,'nationality','PP','Papua New Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9195133703296528130,'nationality','AN','Andorra','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9197280047857383837,'language','PAL','Palan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9200131481921761886,'language','FUL','Fulani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9200424422657079333,'nationality','BN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9205131060891562606,'language','ZOC','Zoque, Copainala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9206615611428790077,'language','GEX','Garre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9218746143364415005,'language','JIC','Tol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9218746564310078264,'motion_type','EW','Motion to excuse appearance of witness','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9221115948163448225,'nationality','IY','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
CREATE TABLE court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    requested text check (requested is null or requested is date(requested)),
    result text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "court_reviews" VALUES(7577077096050215755,80000001,6403359010412321578,'2025-06-02','REM',8501611801581206871,'');
CREATE TABLE courts (id integer primary key, code text not null unique, name text not null) strict;
INSERT INTO "courts" VALUES(4568699695606951976,'PTE','Port Ellis Immigration Court');
CREATE TABLE custody_requests (
    id integer primary key,
    public_key integer unique,
    case_id integer references cases,
    proceeding_id integer references proceedings,
    bond_type text,
    judge text,
    requested text check (requested is null or requested is date(requested)),
    decided_on text check (decided_on is null or decided_on is date(decided_on)),
    has_decision integer not null default 0 check (has_decision in (0, 1)),
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "custody_requests" VALUES(2806467352871965290,NULL,2390416262858557068,4142793648754450266,'BB','QWM','2026-03-10',NULL,0,NULL,'');
INSERT INTO "custody_requests" VALUES(4064431879996276909,NULL,2390416262858557068,4142793648754450266,'BB','QWM','2026-03-02','2026-03-10',1,NULL,'');
INSERT INTO "custody_requests" VALUES(5968820993777709736,60000001,642482238262381108,3199491125198454105,'BB','QWM','2025-02-03','2025-02-03',1,8501611801581206871,'');
CREATE TABLE custody_spells (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    custody text,
    detained text check (detained is null or detained is date(detained)),
    released text check (released is null or released is date(released)),
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "custody_spells" VALUES(1172678329777417036,NULL,3766307581957154549,'D','2026-02-01','2026-02-20',NULL,'');
INSERT INTO "custody_spells" VALUES(2729696215735486726,90000001,642482238262381108,'D','2025-01-03',NULL,8501611801581206871,'');
INSERT INTO "custody_spells" VALUES(8648107455551929824,NULL,2390416262858557068,'D',NULL,'2026-03-10',NULL,'');
CREATE TABLE day_notes (
    id integer primary key,
    day text not null unique check (day is date(day)),
    text text not null check (text <> '')
) strict;
INSERT INTO "day_notes" VALUES(6565879631616055550,'2026-03-10','Courtroom 4 has no video link.');
CREATE TABLE docket (
    id integer primary key check (id = 1),
    uid text not null,
    judge_family text not null default '',
    judge_given text not null default '',
    on_duty_from text check (on_duty_from is null or on_duty_from is date(on_duty_from)),
    part_time_hundredths integer not null default 100 check (part_time_hundredths between 1 and 100),
    typed_from text check (typed_from is null or typed_from is date(typed_from))
) strict;
INSERT INTO "docket" VALUES(1,'c49b88bfc367924fa58eece87f66f2c9','Ellery-Marsh','Marguerite','2020-06-15',80,'2026-02-02');
CREATE TABLE family_links (
    id integer primary key,
    public_key integer unique,
    lead_case_id integer not null references cases,
    rider_case_id integer not null references cases,
    created text check (created is null or created is date(created)),
    severed text check (severed is null or severed is date(severed)),
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "family_links" VALUES(7496560328107439545,NULL,2390416262858557068,3766307581957154549,'2026-02-02','2026-03-02',NULL,'');
INSERT INTO "family_links" VALUES(7857639054882777768,91000001,642482238262381108,7540884099613360205,'2025-06-02',NULL,8501611801581206871,'');
INSERT INTO "family_links" VALUES(8326227281677325516,NULL,2390416262858557068,3874987278626643427,'2026-03-10',NULL,NULL,'');
CREATE TABLE goal_sets (id integer primary key, name text not null unique, text text not null) strict;
INSERT INTO "goal_sets" VALUES(6565591803581393721,'invented','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
# A number that is not known stays empty (""): every copy found of the plan stops before the "unsatisfactory" cut-offs
# of the single benchmarks.

name = "invented"
title = "2018 goals"
source = "Performance work plan, element 3, e-mail to judges of March 30, 2018"
source_url = "https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt"
in_force_from = 2018-10-01
suspended_on = 2021-10-19
suspended_by = "E-mail of the Chief Immigration Judge, October 19, 2021"

[completions]
title = "Completions"
goal = 700
needs_improvement_from = 560
case_types = ["RMV", "DEP", "EXC", "AOC", "WHO"]
citation = "Performance work plan, element 3: 700 case completions a year"
rule = "One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count."

[remand_rate]
title = "Remand rate"
goal_below_percent = 15
unsatisfactory_above_percent = 20
appeal_types = ["Case Appeal", "Appeal of IJ MTR", "Circuit Court Remand"]
remands = ["REM", "BCR"]
citation = "Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent"
rule = "Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one."

[overall]
# "at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level"
benchmarks_needed_percent = 50

[[benchmark]]
name = "detained-3-days"
measure = "decision after merits"
title = "Detained cases decided within 3 days"
short_title = "Detained in 3 days"
basis = "from the last merits hearing"
case_types = ["RMV"]
custody = ["D"]
days = 3
goal_percent = 85
unsatisfactory_below_percent = ""
excuses = ["status case"]
citation = "Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing"
rule = "Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion."

[[benchmark]]
name = "nondetained-10-days"
measure = "decision after merits"
title = "Non-detained cases decided within 10 days"
short_title = "Non-detained in 10 days"
basis = "from the last merits hearing"
case_types = ["RMV"]
custody = ["N", "R"]
days = 10
goal_percent = 85
unsatisfactory_below_percent = ""
excuses = ["status case", "cap", "background check pending"]
citation = "Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks"
rule = "Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here."

[[benchmark]]
name = "motions-20-days"
measure = "motion ruling"
title = "Motions ruled on within 20 days"
short_title = "Motions in 20 days"
basis = "from receipt"
days = 20
goal_percent = 85
unsatisfactory_below_percent = ""
excuses = []
citation = "Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt"
rule = "Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s."

[[benchmark]]
name = "custody-first-date"
measure = "custody on first date"
title = "Custody hearings completed on the first date"
short_title = "Custody on first date"
basis = "first custody hearing after the request"
goal_percent = 90
unsatisfactory_below_percent = ""
excuses = ["not produced by DHS"]
citation = "Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent"
rule = "Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed."

[[benchmark]]
name = "merits-first-date"
measure = "merits on first date"
title = "Merits hearings completed on the first date"
short_title = "Merits on first date"
basis = "first scheduled individual hearing"
goal_percent = 95
unsatisfactory_below_percent = ""
excuses = ["not produced by DHS"]
citation = "Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent"
rule = "Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed."

[[benchmark]]
name = "fear-review-first-date"
measure = "fear review on first date"
title = "Fear reviews completed on the first date"
short_title = "Fear reviews, first date"
basis = "credible and reasonable fear"
case_types = ["CFR", "RFR"]
goal_percent = 100
unsatisfactory_below_percent = ""
excuses = ["not produced by DHS"]
citation = "Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent"
rule = "Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well."

[[reading]]
name = "count-administrative-closures"
measures = ["completions"]
title = "Administrative closures counted"
words = "Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones."

[[reading]]
name = "count-fear-reviews"
measures = ["completions"]
title = "Fear reviews counted"
words = "Adds completed credible and reasonable fear reviews."

[[reading]]
name = "leads-only"
measures = ["completions"]
title = "Lead cases only"
words = "Leaves out riders: members of a family bound to a lead case on the day of completion."

[[reading]]
name = "distinct-cases"
measures = ["completions"]
title = "Each case once a year"
words = "Counts a case completed twice in the year (reopened, remanded) once."

[[reading]]
name = "business-days"
measures = ["detained-3-days", "nondetained-10-days"]
title = "Court days instead of calendar days"
words = "Counts weekdays that are no federal holiday, after the hearing up to and including the completion."

[[reading]]
name = "from-first-merits"
measures = ["detained-3-days", "nondetained-10-days"]
title = "From the first merits hearing"
words = "Counts from the first merits hearing held instead of the last."

[[reading]]
name = "custody-at-merits"
measures = ["detained-3-days", "nondetained-10-days"]
title = "Custody on the merits date"
words = "Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion."

[[reading]]
name = "recorded-held-only"
measures = ["detained-3-days", "nondetained-10-days"]
title = "Hearings recorded as held only"
words = "Counts a merits hearing as held only if its code says so or it has none."

[[reading]]
name = "deadline-rolls-to-business-day"
measures = ["motions-20-days"]
title = "Deadline moves to a court day"
words = "When the twentieth day is no court day, the next one is the deadline."

[[reading]]
name = "overdue-pending-as-missed"
measures = ["motions-20-days"]
title = "Overdue and undecided counted as missed"
words = "Adds motions whose twentieth day fell in the year and that were not ruled on by its end."

[[reading]]
name = "anchor-on-decision"
measures = ["custody-first-date"]
title = "Counted in the year of the decision"
words = "Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out."

[[reading]]
name = "first-held-merits"
measures = ["merits-first-date"]
title = "First merits date not reset beforehand"
words = "Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge."

[[reading]]
name = "decided-same-day"
measures = ["merits-first-date"]
title = "Decided the same day"
words = "Met only if the proceeding was completed on the first merits date; a reserved decision is not enough."

[[reading]]
name = "by-completing-judge"
measures = ["merits-first-date"]
title = "By the completing judge"
words = "Counts the proceedings this judge completed in the year, whoever sat on the first merits date."

[[reading]]
name = "excuse-only-misses"
measures = ["nondetained-10-days", "custody-first-date", "merits-first-date", "fear-review-first-date"]
title = "Excuses only for what was missed"
words = "A cap, a background check or non-production leaves out only what would have been missed; what was in time is met."

[[reading]]
name = "without-background-check-remands"
measures = ["remand-rate"]
title = "Background-check remands not counted as remands"
words = "A remand for background checks finds no error; it leaves the numerator and stays in the denominator."

[[reading]]
name = "count-sustained-appeals"
measures = ["remand-rate"]
title = "Sustained appeals counted as remands"
words = "Adds sustained appeals to the numerator."

[[reading]]
name = "without-withdrawn-appeals"
measures = ["remand-rate"]
title = "Withdrawn and rejected appeals left out"
words = "Withdrawn and rejected appeals leave the denominator."

[[reading]]
name = "remands-per-completion"
measures = ["remand-rate"]
title = "Remands over completions"
words = "Puts the year''s remands over the year''s completions instead of over the Board''s decisions."
');
CREATE TABLE hearings (
    id integer primary key,
    public_key integer unique,
    proceeding_id integer not null references proceedings,
    day text not null check (day is date(day)),
    start_minute integer check (start_minute between 0 and 1439),
    minutes integer check (minutes > 0),
    kind text not null check (kind in ('master', 'merits', 'custody', 'fear review', 'other')),
    judge text,
    code text check (code is null or code <> ''),
    is_recorded integer not null default 0 check (is_recorded in (0, 1)),
    rec_type text,
    cal_type text,
    schedule_type text,
    medium text,
    base_city text,
    location text,
    language text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

, minutes_used integer check (minutes_used between 0 and 1440), is_prepared integer not null default 0 check (is_prepared in (0, 1)), wants_code integer not null default 0 check (wants_code in (0, 1)), moved_to integer references hearings, shared_with integer references hearings, manner text
    check (manner is null or manner in ('decision', 'in absentia', 'terminated or dismissed', 'withdrawn')), request_id integer references custody_requests) strict;
INSERT INTO "hearings" VALUES(1422856612566010788,NULL,4142793648754450266,'2026-04-07',510,15,'master','QWM','9A',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,6704413786610063225,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(2587168483839457398,NULL,9092175767641241374,'2026-03-05',NULL,120,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(4050528251689316973,NULL,4142793648754450266,'2026-03-09',540,120,'merits','QWM','8B',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',95,1,0,NULL,NULL,'decision',NULL);
INSERT INTO "hearings" VALUES(4953974762936267800,40000001,3199491125198454105,'2025-05-05',510,120,'merits','QWM','RR',0,'A','I','II','P','PTE','PTE','SP',8501611801581206871,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(5825544731675258710,NULL,4142793648754450266,'2026-03-06',NULL,NULL,'custody','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(6057171252313804881,NULL,4142793648754450266,'2026-04-14',NULL,120,'merits','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(6704413786610063225,NULL,4142793648754450266,'2026-04-14',510,15,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
CREATE TABLE judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
INSERT INTO "judge_codes" VALUES(919979283013794334,'QWM');
CREATE TABLE marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last)),
    reason text not null
) strict;
INSERT INTO "marks" VALUES(554425655085467236,2390416262858557068,'status case','2026-03-02',NULL,'USCIS has the petition');
CREATE TABLE motions (
    id integer primary key,
    public_key integer unique,
    case_id integer references cases,
    proceeding_id integer references proceedings,
    motion_type text,
    judge text,
    received text check (received is null or received is date(received)),
    judge_received text check (judge_received is null or judge_received is date(judge_received)),
    decided_on text check (decided_on is null or decided_on is date(decided_on)),
    has_decision integer not null default 0 check (has_decision in (0, 1)),
    is_deleted integer not null default 0 check (is_deleted in (0, 1)),
    filed_by text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "motions" VALUES(1467352276538113829,NULL,2390416262858557068,4142793648754450266,'MTC','QWM','2026-03-02','2026-03-03','2026-03-10',1,0,'A',NULL,'');
INSERT INTO "motions" VALUES(1877624479296603948,50000001,642482238262381108,3199491125198454105,'MTC','QWM','2025-03-03',NULL,'2025-03-10',1,0,'A',8501611801581206871,'');
INSERT INTO "motions" VALUES(9074360561277392125,NULL,2390416262858557068,4142793648754450266,'MTR','QWM','2026-03-10',NULL,NULL,0,0,NULL,NULL,'');
CREATE TABLE notes (
    id integer primary key,
    case_id integer not null references cases,
    text text not null check (text <> ''),
    search_text text not null,
    is_private integer not null check (is_private in (0, 1)),  -- the judge's own; else seen by clerk and judge
    written_on text not null check (written_on is date(written_on)),
    author integer not null references people
) strict;
INSERT INTO "notes" VALUES(3223067136313053413,2390416262858557068,'Ask counsel for the exhibits.','ask counsel for the exhibits.',1,'2026-03-10',3375160760010257164);
CREATE TABLE open_step (step integer not null references steps) strict;
CREATE TABLE people (
    id integer primary key,
    family text not null default '',
    given text not null default '',
    role text not null check (role in ('judge', 'clerk'))
) strict;
INSERT INTO "people" VALUES(3375160760010257164,'Ellery-Marsh','Marguerite','judge');
INSERT INTO "people" VALUES(5393773461792275538,'Whitcombe','Dana','clerk');
CREATE TABLE proceedings (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    charged_on text check (charged_on is null or charged_on is date(charged_on)),
    opened_on text check (opened_on is null or opened_on is date(opened_on)),
    base_city text,
    location text,
    judge text,
    case_type text,
    custody text,
    completed text check (completed is null or completed is date(completed)),
    manner text check (manner is null or manner in ('decision', 'in absentia', 'terminated or dismissed', 'withdrawn', 'administrative closure', 'venue change', 'transfer', 'other')),
    has_decision integer not null default 0 check (has_decision in (0, 1)),
    is_stub integer not null default 0 check (is_stub in (0, 1)),
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "proceedings" VALUES(947774843037247418,20000811,5630165812965198443,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,8090507392214090677,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(3199491125198454105,30000001,642482238262381108,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2025-05-06','decision',1,0,8501611801581206871,'');
INSERT INTO "proceedings" VALUES(3299826970915421237,NULL,6998099685020268186,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(3430349725080189716,NULL,1073417300968430027,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(3455094021888176587,20000814,4753829794319205956,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,4262751678723092933,'');
INSERT INTO "proceedings" VALUES(4142793648754450266,NULL,2390416262858557068,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','D','2026-03-10','withdrawn',1,0,NULL,'');
INSERT INTO "proceedings" VALUES(4144867481490110168,20000815,5850433630131495302,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,4262751678723092933,',release,');
INSERT INTO "proceedings" VALUES(5013990616873941728,NULL,2390416262858557068,NULL,'2026-03-10',NULL,NULL,'QWM','RMV','R',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(5023765126679616786,NULL,4669120591044465113,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(5185949340459457326,20000812,800677803018898190,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,5530687532472725388,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(6534818609220649411,20000816,7437096226799107099,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,5399245148835657025,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(7063504483921604054,20000813,836651413379607840,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,5530687532472725388,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(8859673336527806872,NULL,3766307581957154549,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(9092175767641241374,NULL,3874987278626643427,NULL,'2018-02-05',NULL,NULL,'QWM','AOC','N',NULL,NULL,0,0,NULL,'');
CREATE TABLE refused_matches (
    id integer primary key,
    case_id integer not null references cases,  -- the typed case
    public_case_id integer not null references cases,
    unique (case_id, public_case_id)
) strict;
INSERT INTO "refused_matches" VALUES(4993660787657798302,1073417300968430027,5850433630131495302);
CREATE TABLE releases (
    id integer primary key,
    name text not null,
    imported_on text not null check (imported_on is date(imported_on))
) strict;
INSERT INTO "releases" VALUES(4262751678723092933,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(5399245148835657025,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(5530687532472725388,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(8090507392214090677,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(8501611801581206871,'Public case data','2026-03-10');
CREATE TABLE saved_views (
    id integer primary key,
    list text not null,
    name text not null,
    shows text not null check (json_valid(shows)),
    unique (list, name)
) strict;
CREATE TABLE sheet_mappings (
    id integer primary key,
    kind text not null,
    headings text not null check (json_valid(headings)),
    columns text not null check (json_valid(columns)),
    unique (kind, headings)
) strict;
INSERT INTO "sheet_mappings" VALUES(677852919872554187,'hearings','["A No.", "Rm"]','[["A-number", null], [null, null]]');
CREATE TABLE step_rows (
    id integer primary key,
    step integer not null references steps,
    of_table text not null,
    row integer not null,
    case_id integer,
    before text,
    after text, from_case_id integer,
    check (before is not null or after is not null)
) strict;
INSERT INTO "step_rows" VALUES(1,1,'people',3375160760010257164,NULL,NULL,'{"id":3375160760010257164,"family":"Ellery","given":"Marguerite A.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(2,1,'docket',1,NULL,NULL,'{"id":1,"uid":"c49b88bfc367924fa58eece87f66f2c9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}',NULL);
INSERT INTO "step_rows" VALUES(3,1,'judge_codes',919979283013794334,NULL,NULL,'{"id":919979283013794334,"code":"QWM"}',NULL);
INSERT INTO "step_rows" VALUES(4,1,'courts',4568699695606951976,NULL,NULL,'{"id":4568699695606951976,"code":"PTE","name":"Port Ellis Immigration Court"}',NULL);
INSERT INTO "step_rows" VALUES(5,1,'codes',8730072154028030542,NULL,NULL,'{"id":8730072154028030542,"of_table":"adjournment","code":"01","label":"Respondent seeking representation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(6,1,'codes',2155524184482312574,NULL,NULL,'{"id":2155524184482312574,"of_table":"adjournment","code":"02","label":"Preparation - respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(7,1,'codes',3917302572299786984,NULL,NULL,'{"id":3917302572299786984,"of_table":"adjournment","code":"03","label":"Preparation - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(8,1,'codes',2385902745688410383,NULL,NULL,'{"id":2385902745688410383,"of_table":"adjournment","code":"04","label":"DHS or DHS file unavailable for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(9,1,'codes',700597911707219644,NULL,NULL,'{"id":700597911707219644,"of_table":"adjournment","code":"05","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(10,1,'codes',3850814575689206222,NULL,NULL,'{"id":3850814575689206222,"of_table":"adjournment","code":"06","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(11,1,'codes',70302886361573479,NULL,NULL,'{"id":70302886361573479,"of_table":"adjournment","code":"07","label":"Application pending with DHS (respondent/DHS process)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(12,1,'codes',692641410577140840,NULL,NULL,'{"id":692641410577140840,"of_table":"adjournment","code":"08","label":"State Department response not in file","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(13,1,'codes',483691156883604706,NULL,NULL,'{"id":483691156883604706,"of_table":"adjournment","code":"09","label":"Detained respondent not presented for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": true, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(14,1,'codes',247702061666140717,NULL,NULL,'{"id":247702061666140717,"of_table":"adjournment","code":"10","label":"Hearing notice sent or served incorrectly","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(15,1,'codes',8651058047246464919,NULL,NULL,'{"id":8651058047246464919,"of_table":"adjournment","code":"11","label":"Other no-show by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(16,1,'codes',2452983027082387111,NULL,NULL,'{"id":2452983027082387111,"of_table":"adjournment","code":"12","label":"Other request by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(17,1,'codes',7929778854289469203,NULL,NULL,'{"id":7929778854289469203,"of_table":"adjournment","code":"13","label":"Insufficient time to complete hearing","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(18,1,'codes',2302158088081686508,NULL,NULL,'{"id":2302158088081686508,"of_table":"adjournment","code":"14","label":"Other operational or security factors","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(19,1,'codes',8207013146473106698,NULL,NULL,'{"id":8207013146473106698,"of_table":"adjournment","code":"16","label":"Respondent released from custody","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(20,1,'codes',6609294513127783985,NULL,NULL,'{"id":6609294513127783985,"of_table":"adjournment","code":"17","label":"Master to individual - merits hearing set","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(21,1,'codes',6252919732212597124,NULL,NULL,'{"id":6252919732212597124,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(22,1,'codes',1755111072588717478,NULL,NULL,'{"id":1755111072588717478,"of_table":"adjournment","code":"19","label":"Unplanned judge leave or detail","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(23,1,'codes',3375143617895745061,NULL,NULL,'{"id":3375143617895745061,"of_table":"adjournment","code":"1A","label":"Moved from non-detained to detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(24,1,'codes',8831046776551863646,NULL,NULL,'{"id":8831046776551863646,"of_table":"adjournment","code":"1B","label":"Moved from detained to non-detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(25,1,'codes',7879453287562206843,NULL,NULL,'{"id":7879453287562206843,"of_table":"adjournment","code":"20","label":"Request for in-person hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(26,1,'codes',3132391983647981699,NULL,NULL,'{"id":3132391983647981699,"of_table":"adjournment","code":"21","label":"Supplement to asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(27,1,'codes',809366669469726100,NULL,NULL,'{"id":809366669469726100,"of_table":"adjournment","code":"22","label":"Respondent declined earliest hearing date","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(28,1,'codes',118209260690987502,NULL,NULL,'{"id":118209260690987502,"of_table":"adjournment","code":"23","label":"Asylum application withdrawn; reset for other issues","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(29,1,'codes',8550759926859027995,NULL,NULL,'{"id":8550759926859027995,"of_table":"adjournment","code":"24","label":"Records/fingerprint check delayed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(30,1,'codes',7056409358445368418,NULL,NULL,'{"id":7056409358445368418,"of_table":"adjournment","code":"25","label":"Reset to make room for priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(31,1,'codes',5110758131167576884,NULL,NULL,'{"id":5110758131167576884,"of_table":"adjournment","code":"26","label":"Respondent requested in-person hearing","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(32,1,'codes',8553890651040860040,NULL,NULL,'{"id":8553890651040860040,"of_table":"adjournment","code":"27","label":"DHS requested in-person hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(33,1,'codes',1371771750691375502,NULL,NULL,'{"id":1371771750691375502,"of_table":"adjournment","code":"28","label":"Judge found in-person hearing necessary","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(34,1,'codes',3900683528166998198,NULL,NULL,'{"id":3900683528166998198,"of_table":"adjournment","code":"29","label":"Concurrent application","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(35,1,'codes',1240304876978160558,NULL,NULL,'{"id":1240304876978160558,"of_table":"adjournment","code":"30","label":"Consolidation with family members","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(36,1,'codes',8935253118749621137,NULL,NULL,'{"id":8935253118749621137,"of_table":"adjournment","code":"31","label":"Reasonable cause to special circumstance merits hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(37,1,'codes',473392238423622493,NULL,NULL,'{"id":473392238423622493,"of_table":"adjournment","code":"32","label":"Interpreter not ordered","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(38,1,'codes',2945711199345844806,NULL,NULL,'{"id":2945711199345844806,"of_table":"adjournment","code":"33","label":"Interpreter ordered but did not appear","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(39,1,'codes',3698461078933504791,NULL,NULL,'{"id":3698461078933504791,"of_table":"adjournment","code":"34","label":"Judge leave","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(40,1,'codes',433311212808681796,NULL,NULL,'{"id":433311212808681796,"of_table":"adjournment","code":"35","label":"Unplanned judge leave - detail or other assignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(41,1,'codes',6650261451003849022,NULL,NULL,'{"id":6650261451003849022,"of_table":"adjournment","code":"36","label":"Records/fingerprint check delayed by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(42,1,'codes',891707499860191138,NULL,NULL,'{"id":891707499860191138,"of_table":"adjournment","code":"37","label":"DHS investigation","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(43,1,'codes',6036584850754268422,NULL,NULL,'{"id":6036584850754268422,"of_table":"adjournment","code":"38","label":"Illness of respondent, representative or witness","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(44,1,'codes',80088558066870842,NULL,NULL,'{"id":80088558066870842,"of_table":"adjournment","code":"39","label":"Illness of representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(45,1,'codes',2771114319968934521,NULL,NULL,'{"id":2771114319968934521,"of_table":"adjournment","code":"3A","label":"Judge detail (volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(46,1,'codes',8457339434255514730,NULL,NULL,'{"id":8457339434255514730,"of_table":"adjournment","code":"3B","label":"Judge detail (non-volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(47,1,'codes',4013064805891476519,NULL,NULL,'{"id":4013064805891476519,"of_table":"adjournment","code":"40","label":"Illness of witness","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(48,1,'codes',6924317797336629549,NULL,NULL,'{"id":6924317797336629549,"of_table":"adjournment","code":"41","label":"Reset to hear higher-priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(49,1,'codes',7667040963289036455,NULL,NULL,'{"id":7667040963289036455,"of_table":"adjournment","code":"42","label":"Respondent requested forensic analysis","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(50,1,'codes',504716451486919519,NULL,NULL,'{"id":504716451486919519,"of_table":"adjournment","code":"43","label":"DHS forensic analysis","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(51,1,'codes',7268923449935076298,NULL,NULL,'{"id":7268923449935076298,"of_table":"adjournment","code":"44","label":"Cooperating witness / law enforcement","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(52,1,'codes',6981430778244021185,NULL,NULL,'{"id":6981430778244021185,"of_table":"adjournment","code":"45","label":"Joint request of both parties","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(53,1,'codes',3867434933800053681,NULL,NULL,'{"id":3867434933800053681,"of_table":"adjournment","code":"46","label":"Video malfunction","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(54,1,'codes',1098349063413527002,NULL,NULL,'{"id":1098349063413527002,"of_table":"adjournment","code":"47","label":"New charge filed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(55,1,'codes',1829838739115590076,NULL,NULL,'{"id":1829838739115590076,"of_table":"adjournment","code":"48","label":"Interpreter appeared but disqualified","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(56,1,'codes',1602995902047522450,NULL,NULL,'{"id":1602995902047522450,"of_table":"adjournment","code":"49","label":"Juvenile home study","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(57,1,'codes',6453660658379652669,NULL,NULL,'{"id":6453660658379652669,"of_table":"adjournment","code":"4A","label":"Technical malfunction (not video)","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(58,1,'codes',6234117261560474996,NULL,NULL,'{"id":6234117261560474996,"of_table":"adjournment","code":"4B","label":"Interpreter had to leave","flags":"{\"cause\": \"interpreter\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(59,1,'codes',6046490008271609833,NULL,NULL,'{"id":6046490008271609833,"of_table":"adjournment","code":"4C","label":"Interpreter appeared - wrong language or dialect","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(60,1,'codes',7620879686825550999,NULL,NULL,'{"id":7620879686825550999,"of_table":"adjournment","code":"4D","label":"Interpreter appeared - wrong language or dialect (duplicate of 4C)","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(61,1,'codes',2469194332347868565,NULL,NULL,'{"id":2469194332347868565,"of_table":"adjournment","code":"4E","label":"Record of proceeding missing","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(62,1,'codes',5425820332330834193,NULL,NULL,'{"id":5425820332330834193,"of_table":"adjournment","code":"4F","label":"Telephonic interpreter unavailable","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(63,1,'codes',5682814694540984991,NULL,NULL,'{"id":5682814694540984991,"of_table":"adjournment","code":"50","label":"Quarantine - detained cases","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(64,1,'codes',9045799154600210959,NULL,NULL,'{"id":9045799154600210959,"of_table":"adjournment","code":"51","label":"Contested charges","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(65,1,'codes',8294962743366691766,NULL,NULL,'{"id":8294962743366691766,"of_table":"adjournment","code":"52","label":"Jurisdiction rests with the BIA","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(66,1,'codes',2498714969161912216,NULL,NULL,'{"id":2498714969161912216,"of_table":"adjournment","code":"53","label":"DHS request for mental-competency certification","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(67,1,'codes',3593070784332411593,NULL,NULL,'{"id":3593070784332411593,"of_table":"adjournment","code":"54","label":"Respondent claims US citizenship","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(68,1,'codes',4569148861608002394,NULL,NULL,'{"id":4569148861608002394,"of_table":"adjournment","code":"55","label":"Hearing deliberately advanced by court","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(69,1,'codes',3401885775570613826,NULL,NULL,'{"id":3401885775570613826,"of_table":"adjournment","code":"56","label":"Vertical prosecution - DHS-caused delay","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(70,1,'codes',7239867231619268079,NULL,NULL,'{"id":7239867231619268079,"of_table":"adjournment","code":"57","label":"DHS vertical-prosecution date not accommodated - clock stops","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(71,1,'codes',3723599376573521805,NULL,NULL,'{"id":3723599376573521805,"of_table":"adjournment","code":"58","label":"DHS vertical-prosecution date not accommodated - clock runs","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(72,1,'codes',8404797009392597568,NULL,NULL,'{"id":8404797009392597568,"of_table":"adjournment","code":"59","label":"Court closure","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(73,1,'codes',1372258323619431781,NULL,NULL,'{"id":1372258323619431781,"of_table":"adjournment","code":"5A","label":"Hearing advanced on motion of respondent","flags":"{\"cause\": \"respondent\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(74,1,'codes',4549574449062977247,NULL,NULL,'{"id":4549574449062977247,"of_table":"adjournment","code":"5B","label":"Late-filed evidence - respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(75,1,'codes',2967242374432285787,NULL,NULL,'{"id":2967242374432285787,"of_table":"adjournment","code":"5C","label":"Late-filed evidence - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(76,1,'codes',2350997729323948968,NULL,NULL,'{"id":2350997729323948968,"of_table":"adjournment","code":"5D","label":"Hearing advanced on motion of DHS","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(77,1,'codes',6659263610135555139,NULL,NULL,'{"id":6659263610135555139,"of_table":"adjournment","code":"60","label":"EOIR forensic competency evaluation","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(78,1,'codes',1997377136428706977,NULL,NULL,'{"id":1997377136428706977,"of_table":"adjournment","code":"61","label":"Appointment of qualified representative","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(79,1,'codes',7634543727454998356,NULL,NULL,'{"id":7634543727454998356,"of_table":"adjournment","code":"62","label":"Judicial competency inquiry","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(80,1,'codes',6925818014548355316,NULL,NULL,'{"id":6925818014548355316,"of_table":"adjournment","code":"63","label":"Competency inquiry (non-Franco)","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(81,1,'codes',421853030360418776,NULL,NULL,'{"id":421853030360418776,"of_table":"adjournment","code":"64","label":"Judge reassignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(82,1,'codes',7183169422507803131,NULL,NULL,'{"id":7183169422507803131,"of_table":"adjournment","code":"74","label":"Public health","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(83,1,'codes',3391271097231330020,NULL,NULL,'{"id":3391271097231330020,"of_table":"adjournment","code":"7A","label":"DHS application process - started by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(84,1,'codes',4842924214435689387,NULL,NULL,'{"id":4842924214435689387,"of_table":"adjournment","code":"7B","label":"DHS application process - started by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(85,1,'codes',2181701013008465387,NULL,NULL,'{"id":2181701013008465387,"of_table":"adjournment","code":"7C","label":"Respondent application pending with DHS (7C)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(86,1,'codes',5051623311477470114,NULL,NULL,'{"id":5051623311477470114,"of_table":"adjournment","code":"7D","label":"Respondent application pending with DHS (7D)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(87,1,'codes',1385177677050920790,NULL,NULL,'{"id":1385177677050920790,"of_table":"adjournment","code":"7E","label":"Respondent application pending with DHS (7E)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(88,1,'codes',3958891530078139360,NULL,NULL,'{"id":3958891530078139360,"of_table":"adjournment","code":"7F","label":"Respondent application pending with DHS (7F)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(89,1,'codes',2197685166663369105,NULL,NULL,'{"id":2197685166663369105,"of_table":"adjournment","code":"7G","label":"Respondent application pending with DHS (7G)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(90,1,'codes',7395191565791869811,NULL,NULL,'{"id":7395191565791869811,"of_table":"adjournment","code":"7H","label":"Respondent application pending with DHS (7H)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(91,1,'codes',1544698936021639615,NULL,NULL,'{"id":1544698936021639615,"of_table":"adjournment","code":"8A","label":"Judge completed case before hearing","flags":"{\"cause\": \"completion\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(92,1,'codes',164424108882892038,NULL,NULL,'{"id":164424108882892038,"of_table":"adjournment","code":"8B","label":"Judge completed case at hearing","flags":"{\"cause\": \"completion\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(93,1,'codes',944373916736903835,NULL,NULL,'{"id":944373916736903835,"of_table":"adjournment","code":"96","label":"Case severed from lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(94,1,'codes',5575196602478943968,NULL,NULL,'{"id":5575196602478943968,"of_table":"adjournment","code":"97","label":"Case joined to lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(95,1,'codes',8142287890013827056,NULL,NULL,'{"id":8142287890013827056,"of_table":"adjournment","code":"98","label":"Case conversion (system)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(96,1,'codes',5044580039047281758,NULL,NULL,'{"id":5044580039047281758,"of_table":"adjournment","code":"99","label":"Data entry error (row void)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(97,1,'codes',5639389876117355709,NULL,NULL,'{"id":5639389876117355709,"of_table":"adjournment","code":"9A","label":"Docket management - hearing postponed","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(98,1,'codes',2696321015489196276,NULL,NULL,'{"id":2696321015489196276,"of_table":"adjournment","code":"9B","label":"Docket management - hearing advanced","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(99,1,'codes',5603449680455333328,NULL,NULL,'{"id":5603449680455333328,"of_table":"adjournment","code":"9C","label":"Docket management - moved off calendar","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(100,1,'codes',4330548432480245094,NULL,NULL,'{"id":4330548432480245094,"of_table":"adjournment","code":"9V","label":"Master hearing vacated","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(101,1,'codes',4960110698205508018,NULL,NULL,'{"id":4960110698205508018,"of_table":"adjournment","code":"AB","label":"Respondent to file brief (not an appeal)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(102,1,'codes',2381756172117017360,NULL,NULL,'{"id":2381756172117017360,"of_table":"adjournment","code":"AS","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(103,1,'codes',4249844014468313858,NULL,NULL,'{"id":4249844014468313858,"of_table":"adjournment","code":"CA","label":"Cancellation application - EOIR-42A","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(104,1,'codes',8108988452807811724,NULL,NULL,'{"id":8108988452807811724,"of_table":"adjournment","code":"CB","label":"Cancellation application - EOIR-42B","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(105,1,'codes',6199706586389314061,NULL,NULL,'{"id":6199706586389314061,"of_table":"adjournment","code":"DD","label":"Decision delayed","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(106,1,'codes',3736831043519352565,NULL,NULL,'{"id":3736831043519352565,"of_table":"adjournment","code":"IA","label":"Interlocutory appeal","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(107,1,'codes',6486328141028252531,NULL,NULL,'{"id":6486328141028252531,"of_table":"adjournment","code":"IB","label":"DHS to file brief (not an appeal)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(108,1,'codes',4927705718431745907,NULL,NULL,'{"id":4927705718431745907,"of_table":"adjournment","code":"MR","label":"Judge response to motion or request pending","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(109,1,'codes',8155515604225184627,NULL,NULL,'{"id":8155515604225184627,"of_table":"adjournment","code":"OT","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(110,1,'codes',7977071171524897292,NULL,NULL,'{"id":7977071171524897292,"of_table":"adjournment","code":"PD","label":"Prosecutorial discretion under consideration","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(111,1,'codes',773680224204238516,NULL,NULL,'{"id":773680224204238516,"of_table":"adjournment","code":"RD","label":"Reserved suspension decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(112,1,'codes',4115006395233742689,NULL,NULL,'{"id":4115006395233742689,"of_table":"adjournment","code":"RE","label":"Respondent to file registry application (INA 249)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(113,1,'codes',7520062332215856791,NULL,NULL,'{"id":7520062332215856791,"of_table":"adjournment","code":"RO","label":"Parties to respond to reset order","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(114,1,'codes',4935673707626510061,NULL,NULL,'{"id":4935673707626510061,"of_table":"adjournment","code":"RR","label":"Reserved decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(115,1,'codes',4635381593079350559,NULL,NULL,'{"id":4635381593079350559,"of_table":"adjournment","code":"SR","label":"State Department asylum response pending","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(116,1,'codes',7701693687058349363,NULL,NULL,'{"id":7701693687058349363,"of_table":"adjournment","code":"ST","label":"Respondent to file adjustment of status","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(117,1,'codes',5584769290823646073,NULL,NULL,'{"id":5584769290823646073,"of_table":"adjournment","code":"SU","label":"Respondent to file suspension of deportation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(118,1,'codes',5091789078993414746,NULL,NULL,'{"id":5091789078993414746,"of_table":"adjournment","code":"TQ","label":"Trial queue","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(119,1,'codes',7492825643374754119,NULL,NULL,'{"id":7492825643374754119,"of_table":"adjournment","code":"WA","label":"Respondent to file 212(c) waiver","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(120,1,'codes',4404641121559826520,NULL,NULL,'{"id":4404641121559826520,"of_table":"case_identifier","code":"4M","label":"Institutional hearing - NTA filed within 120 days of release","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(121,1,'codes',7090818024439005468,NULL,NULL,'{"id":7090818024439005468,"of_table":"case_identifier","code":"AC","label":"Miami Airport Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(122,1,'codes',3376666944675355818,NULL,NULL,'{"id":3376666944675355818,"of_table":"case_identifier","code":"ACD","label":"(not used)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(123,1,'codes',8166688322673539298,NULL,NULL,'{"id":8166688322673539298,"of_table":"case_identifier","code":"AD","label":"ATD Pilot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(124,1,'codes',264430563244669485,NULL,NULL,'{"id":264430563244669485,"of_table":"case_identifier","code":"AL","label":"Al otro lado litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(125,1,'codes',309930802386999078,NULL,NULL,'{"id":309930802386999078,"of_table":"case_identifier","code":"AO","label":"Asylum officer rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(126,1,'codes',1597143265480938558,NULL,NULL,'{"id":1597143265480938558,"of_table":"case_identifier","code":"AR","label":"Administrative closure of repapered cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(127,1,'codes',702988082519973111,NULL,NULL,'{"id":702988082519973111,"of_table":"case_identifier","code":"B","label":"Barahona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(128,1,'codes',5527713254205041341,NULL,NULL,'{"id":5527713254205041341,"of_table":"case_identifier","code":"B1","label":"Chula Vista Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(129,1,'codes',469022360950191724,NULL,NULL,'{"id":469022360950191724,"of_table":"case_identifier","code":"B2","label":"Imperial Beach Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(130,1,'codes',7628462824724476269,NULL,NULL,'{"id":7628462824724476269,"of_table":"case_identifier","code":"B3","label":"Brownsfield Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(131,1,'codes',9074985247408222922,NULL,NULL,'{"id":9074985247408222922,"of_table":"case_identifier","code":"B4","label":"Temecula Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(132,1,'codes',3834457698668848787,NULL,NULL,'{"id":3834457698668848787,"of_table":"case_identifier","code":"B5","label":"Campo Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(133,1,'codes',7184807699587227993,NULL,NULL,'{"id":7184807699587227993,"of_table":"case_identifier","code":"B6","label":"San Clemente Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(134,1,'codes',7951746529047875612,NULL,NULL,'{"id":7951746529047875612,"of_table":"case_identifier","code":"B7","label":"El Cajon - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(135,1,'codes',694590081310797359,NULL,NULL,'{"id":694590081310797359,"of_table":"case_identifier","code":"BR","label":"The Brito Class Action Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(136,1,'codes',4221489463347705832,NULL,NULL,'{"id":4221489463347705832,"of_table":"case_identifier","code":"C1","label":"Central America 2018","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(137,1,'codes',7221185937292772946,NULL,NULL,'{"id":7221185937292772946,"of_table":"case_identifier","code":"CA","label":"Cuban-Nicaraguan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(138,1,'codes',7981929448424356711,NULL,NULL,'{"id":7981929448424356711,"of_table":"case_identifier","code":"CC","label":"Camp Hill","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(139,1,'codes',8164842337769402246,NULL,NULL,'{"id":8164842337769402246,"of_table":"case_identifier","code":"CD","label":"Civil Detention Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(140,1,'codes',523791547948981643,NULL,NULL,'{"id":523791547948981643,"of_table":"case_identifier","code":"CF","label":"CaseFlow Management Process","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(141,1,'codes',5869410031940871821,NULL,NULL,'{"id":5869410031940871821,"of_table":"case_identifier","code":"CH","label":"Golden Venture cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(142,1,'codes',4579530119832079693,NULL,NULL,'{"id":4579530119832079693,"of_table":"case_identifier","code":"CL","label":"Clemency / Florida institutional hearing (Miami)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(143,1,'codes',5528263413032030651,NULL,NULL,'{"id":5528263413032030651,"of_table":"case_identifier","code":"CN","label":"NACARA Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(144,1,'codes',3393346495059729013,NULL,NULL,'{"id":3393346495059729013,"of_table":"case_identifier","code":"CR","label":"Custody review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(145,1,'codes',1442631275955192752,NULL,NULL,'{"id":1442631275955192752,"of_table":"case_identifier","code":"D6","label":"DHS: detained more than 6 months","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(146,1,'codes',3509399682726585873,NULL,NULL,'{"id":3509399682726585873,"of_table":"case_identifier","code":"DC","label":"Departure Control Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(147,1,'codes',5968199363762936803,NULL,NULL,'{"id":5968199363762936803,"of_table":"case_identifier","code":"DD","label":"Dedicated docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(148,1,'codes',8261636535177191490,NULL,NULL,'{"id":8261636535177191490,"of_table":"case_identifier","code":"DS","label":"Status docket","flags":"{\"mark\": \"status case\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(149,1,'codes',5087725957759407899,NULL,NULL,'{"id":5087725957759407899,"of_table":"case_identifier","code":"E1","label":"JFK Airport - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(150,1,'codes',2551615512160423897,NULL,NULL,'{"id":2551615512160423897,"of_table":"case_identifier","code":"E2","label":"New York City/Downtown - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(151,1,'codes',331863172437801277,NULL,NULL,'{"id":331863172437801277,"of_table":"case_identifier","code":"EC","label":"SEP-C (For Child)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(152,1,'codes',6664720783537426849,NULL,NULL,'{"id":6664720783537426849,"of_table":"case_identifier","code":"EM","label":"Electronic monitoring","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(153,1,'codes',2664841189593815251,NULL,NULL,'{"id":2664841189593815251,"of_table":"case_identifier","code":"EP","label":"SEP-P (For Parent)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(154,1,'codes',4743110472743267868,NULL,NULL,'{"id":4743110472743267868,"of_table":"case_identifier","code":"F","label":"Female","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(155,1,'codes',2690727207486956993,NULL,NULL,'{"id":2690727207486956993,"of_table":"case_identifier","code":"FA","label":"Family unit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(156,1,'codes',3831621662989514967,NULL,NULL,'{"id":3831621662989514967,"of_table":"case_identifier","code":"FL","label":"Franco Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(157,1,'codes',6724541824947656521,NULL,NULL,'{"id":6724541824947656521,"of_table":"case_identifier","code":"FS","label":"Forced Sterilization","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(158,1,'codes',9025629189382733668,NULL,NULL,'{"id":9025629189382733668,"of_table":"case_identifier","code":"H1","label":"Harlingen - District Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(159,1,'codes',5706450303194857255,NULL,NULL,'{"id":5706450303194857255,"of_table":"case_identifier","code":"H2","label":"Harlingen - Detention And Deport","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(160,1,'codes',9091904427955666780,NULL,NULL,'{"id":9091904427955666780,"of_table":"case_identifier","code":"H3","label":"Port Isabel Service Processing Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(161,1,'codes',4497641440981129538,NULL,NULL,'{"id":4497641440981129538,"of_table":"case_identifier","code":"H4","label":"Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(162,1,'codes',4298404733072081837,NULL,NULL,'{"id":4298404733072081837,"of_table":"case_identifier","code":"HA","label":"Haitian Refugee Fairness Act","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(163,1,'codes',1026530337236330410,NULL,NULL,'{"id":1026530337236330410,"of_table":"case_identifier","code":"HC","label":"Home curfew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(164,1,'codes',2382427141258065835,NULL,NULL,'{"id":2382427141258065835,"of_table":"case_identifier","code":"HK","label":"Hurricane Katrina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(165,1,'codes',432190032625853214,NULL,NULL,'{"id":432190032625853214,"of_table":"case_identifier","code":"IFR","label":"Interim final rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(166,1,'codes',1370859175144918808,NULL,NULL,'{"id":1370859175144918808,"of_table":"case_identifier","code":"IR","label":"Interim final rule (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(167,1,'codes',1379372138525308787,NULL,NULL,'{"id":1379372138525308787,"of_table":"case_identifier","code":"J","label":"Juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(168,1,'codes',3391889310270757911,NULL,NULL,'{"id":3391889310270757911,"of_table":"case_identifier","code":"J1","label":"Juvenile turned 18","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(169,1,'codes',8308564282059471327,NULL,NULL,'{"id":8308564282059471327,"of_table":"case_identifier","code":"J2","label":"Unaccompanied juvenile - asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(170,1,'codes',2306243272157335312,NULL,NULL,'{"id":2306243272157335312,"of_table":"case_identifier","code":"JL","label":"Javier Lopera Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(171,1,'codes',5146442804132471983,NULL,NULL,'{"id":5146442804132471983,"of_table":"case_identifier","code":"KH","label":"Haitian cases outside Krome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(172,1,'codes',8210231685623734519,NULL,NULL,'{"id":8210231685623734519,"of_table":"case_identifier","code":"M1","label":"McAllen Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(173,1,'codes',5037273400302373803,NULL,NULL,'{"id":5037273400302373803,"of_table":"case_identifier","code":"M2","label":"Brownsville Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(174,1,'codes',965329871755379466,NULL,NULL,'{"id":965329871755379466,"of_table":"case_identifier","code":"MD","label":"Maryland - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(175,1,'codes',4084959261315654435,NULL,NULL,'{"id":4084959261315654435,"of_table":"case_identifier","code":"MI","label":"Motions - former section 244(i)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(176,1,'codes',4654301210906177067,NULL,NULL,'{"id":4654301210906177067,"of_table":"case_identifier","code":"MP","label":"Migrant Protection Protocols","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(177,1,'codes',8878795518194265295,NULL,NULL,'{"id":8878795518194265295,"of_table":"case_identifier","code":"MR","label":"Mendez Rojas case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(178,1,'codes',4013842059119571500,NULL,NULL,'{"id":4013842059119571500,"of_table":"case_identifier","code":"N1","label":"New York City Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(179,1,'codes',6004613842893761313,NULL,NULL,'{"id":6004613842893761313,"of_table":"case_identifier","code":"N2","label":"NYC - Deportation/Detention/Parole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(180,1,'codes',7540716458972387152,NULL,NULL,'{"id":7540716458972387152,"of_table":"case_identifier","code":"N3","label":"New York City Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(181,1,'codes',6955046969680125011,NULL,NULL,'{"id":6955046969680125011,"of_table":"case_identifier","code":"N4","label":"DHS - New York City - OCDETF","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(182,1,'codes',3313603211683669461,NULL,NULL,'{"id":3313603211683669461,"of_table":"case_identifier","code":"NA","label":"Nacara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(183,1,'codes',895360647297990085,NULL,NULL,'{"id":895360647297990085,"of_table":"case_identifier","code":"NC","label":"Night court project (Los Angeles)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(184,1,'codes',3611288733279555459,NULL,NULL,'{"id":3611288733279555459,"of_table":"case_identifier","code":"ND","label":"NACARA Dependents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(185,1,'codes',3497346680890358304,NULL,NULL,'{"id":3497346680890358304,"of_table":"case_identifier","code":"OC","label":"Off-calendar initiative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(186,1,'codes',295217106271288463,NULL,NULL,'{"id":295217106271288463,"of_table":"case_identifier","code":"P1","label":"Port Court 1 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(187,1,'codes',3330634185488189921,NULL,NULL,'{"id":3330634185488189921,"of_table":"case_identifier","code":"P2","label":"Port Court 2 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(188,1,'codes',5608765232270279819,NULL,NULL,'{"id":5608765232270279819,"of_table":"case_identifier","code":"PB","label":"Pro bono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(189,1,'codes',5987301516512031896,NULL,NULL,'{"id":5987301516512031896,"of_table":"case_identifier","code":"PC","label":"Pulled Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(190,1,'codes',2670528114946193992,NULL,NULL,'{"id":2670528114946193992,"of_table":"case_identifier","code":"PG","label":"Pangea legal services","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(191,1,'codes',364269073399749116,NULL,NULL,'{"id":364269073399749116,"of_table":"case_identifier","code":"PH","label":"Parolee Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(192,1,'codes',546612954666314832,NULL,NULL,'{"id":546612954666314832,"of_table":"case_identifier","code":"PL","label":"Padilla Class Members","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(193,1,'codes',1371599016933924636,NULL,NULL,'{"id":1371599016933924636,"of_table":"case_identifier","code":"PO","label":"Protective Order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(194,1,'codes',4745971389625010871,NULL,NULL,'{"id":4745971389625010871,"of_table":"case_identifier","code":"PP","label":"Presidential Proclamation Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(195,1,'codes',1952602965236244364,NULL,NULL,'{"id":1952602965236244364,"of_table":"case_identifier","code":"RB","label":"Rodriguez bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(196,1,'codes',594968355283913874,NULL,NULL,'{"id":594968355283913874,"of_table":"case_identifier","code":"RC","label":"Clearance needed to move respondent (Oakdale)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(197,1,'codes',4460634979621494285,NULL,NULL,'{"id":4460634979621494285,"of_table":"case_identifier","code":"RD","label":"Reserved suspension decision","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(198,1,'codes',325416136774890545,NULL,NULL,'{"id":325416136774890545,"of_table":"case_identifier","code":"RI","label":"Remanded Institutional Hearing Program case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(199,1,'codes',2788441676200551600,NULL,NULL,'{"id":2788441676200551600,"of_table":"case_identifier","code":"RM","label":"Remain in Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(200,1,'codes',2940555782468955321,NULL,NULL,'{"id":2940555782468955321,"of_table":"case_identifier","code":"RN","label":"Cancellation of removal (cap-related)","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(201,1,'codes',498812666856829794,NULL,NULL,'{"id":498812666856829794,"of_table":"case_identifier","code":"RO","label":"Reset Order Work Flow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(202,1,'codes',3996148720885894909,NULL,NULL,'{"id":3996148720885894909,"of_table":"case_identifier","code":"RP","label":"Review Sheet Pilot Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(203,1,'codes',2267033363411907387,NULL,NULL,'{"id":2267033363411907387,"of_table":"case_identifier","code":"RS","label":"Rescheduled Miami Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(204,1,'codes',5413145823811365003,NULL,NULL,'{"id":5413145823811365003,"of_table":"case_identifier","code":"S1","label":"San Diego Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(205,1,'codes',4715760935040703438,NULL,NULL,'{"id":4715760935040703438,"of_table":"case_identifier","code":"S2","label":"San Diego Deportation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(206,1,'codes',2926677338756924594,NULL,NULL,'{"id":2926677338756924594,"of_table":"case_identifier","code":"S3","label":"San Diego Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(207,1,'codes',2061248006003243344,NULL,NULL,'{"id":2061248006003243344,"of_table":"case_identifier","code":"SC","label":"NACARA Section 203","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(208,1,'codes',2057114547485678869,NULL,NULL,'{"id":2057114547485678869,"of_table":"case_identifier","code":"SD","label":"Stipulated deportation (Krome)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(209,1,'codes',6591985466899976207,NULL,NULL,'{"id":6591985466899976207,"of_table":"case_identifier","code":"SP","label":"Spellman Lawsuit Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(210,1,'codes',3763270522187292977,NULL,NULL,'{"id":3763270522187292977,"of_table":"case_identifier","code":"SR","label":"Stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(211,1,'codes',5874553300197924740,NULL,NULL,'{"id":5874553300197924740,"of_table":"case_identifier","code":"SRD","label":"Stipulated removal order - denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(212,1,'codes',4826444349528658490,NULL,NULL,'{"id":4826444349528658490,"of_table":"case_identifier","code":"SX","label":"Stipulated removal order - denied (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(213,1,'codes',2573747846000950525,NULL,NULL,'{"id":2573747846000950525,"of_table":"case_identifier","code":"TC","label":"Third Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(214,1,'codes',2777994750262824946,NULL,NULL,'{"id":2777994750262824946,"of_table":"case_identifier","code":"TE","label":"Tefel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(215,1,'codes',7163043971802103109,NULL,NULL,'{"id":7163043971802103109,"of_table":"case_identifier","code":"UJ","label":"Unaccompanied juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(216,1,'codes',1807018165977550864,NULL,NULL,'{"id":1807018165977550864,"of_table":"case_identifier","code":"VE","label":"Vera Institute Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(217,1,'codes',4890238460214018616,NULL,NULL,'{"id":4890238460214018616,"of_table":"case_identifier","code":"VG","label":"Vangala settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(218,1,'codes',1369017233718295298,NULL,NULL,'{"id":1369017233718295298,"of_table":"case_identifier","code":"VP","label":"Vertical Prosecution","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(219,1,'codes',4636085807045996296,NULL,NULL,'{"id":4636085807045996296,"of_table":"case_identifier","code":"WC","label":"California detained cases, May/June","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(220,1,'codes',1557129154930264512,NULL,NULL,'{"id":1557129154930264512,"of_table":"case_type","code":"RMV","label":"Removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(221,1,'codes',7131909974758106678,NULL,NULL,'{"id":7131909974758106678,"of_table":"case_type","code":"DEP","label":"Deportation (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(222,1,'codes',1080628325749542021,NULL,NULL,'{"id":1080628325749542021,"of_table":"case_type","code":"EXC","label":"Exclusion (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(223,1,'codes',3991142762348718094,NULL,NULL,'{"id":3991142762348718094,"of_table":"case_type","code":"AOC","label":"Asylum-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(224,1,'codes',2826634459825519085,NULL,NULL,'{"id":2826634459825519085,"of_table":"case_type","code":"WHO","label":"Withholding-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(225,1,'codes',6032061720750415596,NULL,NULL,'{"id":6032061720750415596,"of_table":"case_type","code":"CFR","label":"Credible fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(226,1,'codes',9001579961439266229,NULL,NULL,'{"id":9001579961439266229,"of_table":"case_type","code":"RFR","label":"Reasonable fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(227,1,'codes',3766063754469683964,NULL,NULL,'{"id":3766063754469683964,"of_table":"case_type","code":"CSR","label":"Claimed status review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(228,1,'codes',4152735820344586722,NULL,NULL,'{"id":4152735820344586722,"of_table":"case_type","code":"CDR","label":"Continued detention review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(229,1,'codes',8047968757804570856,NULL,NULL,'{"id":8047968757804570856,"of_table":"case_type","code":"NAC","label":"NACARA adjustment","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(230,1,'codes',8867049574745099173,NULL,NULL,'{"id":8867049574745099173,"of_table":"case_type","code":"REC","label":"Rescission","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(231,1,'codes',2057990594846754261,NULL,NULL,'{"id":2057990594846754261,"of_table":"case_type","code":"DCC","label":"Departure control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(232,1,'codes',6951877093815556731,NULL,NULL,'{"id":6951877093815556731,"of_table":"case_type","code":"DDC","label":"DHS decision appeal (BIA only)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(233,1,'codes',2186083634347678802,NULL,NULL,'{"id":2186083634347678802,"of_table":"case_type","code":"BND","label":"Bond-only record (seen in data, absent from lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(234,1,'codes',5688667472514883665,NULL,NULL,'{"id":5688667472514883665,"of_table":"custody","code":"D","label":"Detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(235,1,'codes',6308434250757453394,NULL,NULL,'{"id":6308434250757453394,"of_table":"custody","code":"N","label":"Never detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(236,1,'codes',3716435539672923682,NULL,NULL,'{"id":3716435539672923682,"of_table":"custody","code":"R","label":"Released","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(237,1,'codes',3195352390837978283,NULL,NULL,'{"id":3195352390837978283,"of_table":"nationality","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(238,1,'codes',7388149372895909578,NULL,NULL,'{"id":7388149372895909578,"of_table":"nationality","code":"??","label":"Unknown Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(239,1,'codes',8579903165466823828,NULL,NULL,'{"id":8579903165466823828,"of_table":"nationality","code":"AB","label":"Aruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(240,1,'codes',4040968084848739892,NULL,NULL,'{"id":4040968084848739892,"of_table":"nationality","code":"AC","label":"Antigua and Barbuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(241,1,'codes',3427296499098937289,NULL,NULL,'{"id":3427296499098937289,"of_table":"nationality","code":"AF","label":"Afghanistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(242,1,'codes',9174403039496066953,NULL,NULL,'{"id":9174403039496066953,"of_table":"nationality","code":"AG","label":"Algeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(243,1,'codes',90368388064823451,NULL,NULL,'{"id":90368388064823451,"of_table":"nationality","code":"AL","label":"Albania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(244,1,'codes',7421594836040362926,NULL,NULL,'{"id":7421594836040362926,"of_table":"nationality","code":"AM","label":"Armenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(245,1,'codes',9195133703296528130,NULL,NULL,'{"id":9195133703296528130,"of_table":"nationality","code":"AN","label":"Andorra","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(246,1,'codes',1094635145818845813,NULL,NULL,'{"id":1094635145818845813,"of_table":"nationality","code":"AO","label":"Angola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(247,1,'codes',3605140906220140657,NULL,NULL,'{"id":3605140906220140657,"of_table":"nationality","code":"AR","label":"Argentina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(248,1,'codes',5230230213389122061,NULL,NULL,'{"id":5230230213389122061,"of_table":"nationality","code":"AS","label":"Australia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(249,1,'codes',4188629416258490750,NULL,NULL,'{"id":4188629416258490750,"of_table":"nationality","code":"AU","label":"Austria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(250,1,'codes',5163219870013979819,NULL,NULL,'{"id":5163219870013979819,"of_table":"nationality","code":"AV","label":"Anguilla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(251,1,'codes',7062491888633977242,NULL,NULL,'{"id":7062491888633977242,"of_table":"nationality","code":"AZ","label":"Azerbaijan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(252,1,'codes',4963847386637717977,NULL,NULL,'{"id":4963847386637717977,"of_table":"nationality","code":"BA","label":"Bahrain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(253,1,'codes',4808119105779381647,NULL,NULL,'{"id":4808119105779381647,"of_table":"nationality","code":"BB","label":"Barbados","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(254,1,'codes',8181245377008373096,NULL,NULL,'{"id":8181245377008373096,"of_table":"nationality","code":"BC","label":"Botswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(255,1,'codes',6627079975460577165,NULL,NULL,'{"id":6627079975460577165,"of_table":"nationality","code":"BD","label":"Bermuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(256,1,'codes',672647990722861762,NULL,NULL,'{"id":672647990722861762,"of_table":"nationality","code":"BE","label":"Belgium","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(257,1,'codes',1211768321916398322,NULL,NULL,'{"id":1211768321916398322,"of_table":"nationality","code":"BF","label":"Bahamas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(258,1,'codes',1805467626441784845,NULL,NULL,'{"id":1805467626441784845,"of_table":"nationality","code":"BG","label":"Bangladesh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(259,1,'codes',9065078907838152047,NULL,NULL,'{"id":9065078907838152047,"of_table":"nationality","code":"BH","label":"Belize","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(260,1,'codes',4896527740708831877,NULL,NULL,'{"id":4896527740708831877,"of_table":"nationality","code":"BI","label":"Bosnia-Herzegovina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(261,1,'codes',8241808669744354292,NULL,NULL,'{"id":8241808669744354292,"of_table":"nationality","code":"BL","label":"Bolivia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(262,1,'codes',2611812009493698599,NULL,NULL,'{"id":2611812009493698599,"of_table":"nationality","code":"BM","label":"Burma (Myanmar)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(263,1,'codes',9200424422657079333,NULL,NULL,'{"id":9200424422657079333,"of_table":"nationality","code":"BN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(264,1,'codes',5469945631636079451,NULL,NULL,'{"id":5469945631636079451,"of_table":"nationality","code":"BO","label":"Burkina Faso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(265,1,'codes',3749099624196239039,NULL,NULL,'{"id":3749099624196239039,"of_table":"nationality","code":"BP","label":"Solomon Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(266,1,'codes',4712093089904996998,NULL,NULL,'{"id":4712093089904996998,"of_table":"nationality","code":"BR","label":"Brazil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(267,1,'codes',4411884584264802249,NULL,NULL,'{"id":4411884584264802249,"of_table":"nationality","code":"BS","label":"Byelorussia (Belarus)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(268,1,'codes',3820827959484786760,NULL,NULL,'{"id":3820827959484786760,"of_table":"nationality","code":"BT","label":"Bhutan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(269,1,'codes',5708471146234362096,NULL,NULL,'{"id":5708471146234362096,"of_table":"nationality","code":"BU","label":"Bulgaria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(270,1,'codes',3160155137051718770,NULL,NULL,'{"id":3160155137051718770,"of_table":"nationality","code":"BV","label":"Bouvet Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(271,1,'codes',4215162086339375621,NULL,NULL,'{"id":4215162086339375621,"of_table":"nationality","code":"BW","label":"British West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(272,1,'codes',4962015237034067128,NULL,NULL,'{"id":4962015237034067128,"of_table":"nationality","code":"BX","label":"Brunei","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(273,1,'codes',2265451902148062583,NULL,NULL,'{"id":2265451902148062583,"of_table":"nationality","code":"BY","label":"Burundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(274,1,'codes',4395673500554499949,NULL,NULL,'{"id":4395673500554499949,"of_table":"nationality","code":"BZ","label":"Belarus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(275,1,'codes',5199494507681966807,NULL,NULL,'{"id":5199494507681966807,"of_table":"nationality","code":"CA","label":"Canada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(276,1,'codes',2275818408251306853,NULL,NULL,'{"id":2275818408251306853,"of_table":"nationality","code":"CB","label":"Kampuchea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(277,1,'codes',8366030910655872130,NULL,NULL,'{"id":8366030910655872130,"of_table":"nationality","code":"CC","label":"Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(278,1,'codes',7148369716410878040,NULL,NULL,'{"id":7148369716410878040,"of_table":"nationality","code":"CD","label":"Chad","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(279,1,'codes',6462380131752135442,NULL,NULL,'{"id":6462380131752135442,"of_table":"nationality","code":"CE","label":"Sri Lanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(280,1,'codes',8941944465240444567,NULL,NULL,'{"id":8941944465240444567,"of_table":"nationality","code":"CF","label":"Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(281,1,'codes',5406007210695128641,NULL,NULL,'{"id":5406007210695128641,"of_table":"nationality","code":"CG","label":"Zaire","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(282,1,'codes',115265593813612364,NULL,NULL,'{"id":115265593813612364,"of_table":"nationality","code":"CH","label":"China","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(283,1,'codes',4421311027192798041,NULL,NULL,'{"id":4421311027192798041,"of_table":"nationality","code":"CI","label":"Chile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(284,1,'codes',1927072088320291404,NULL,NULL,'{"id":1927072088320291404,"of_table":"nationality","code":"CJ","label":"Cayman Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(285,1,'codes',3072499157968651820,NULL,NULL,'{"id":3072499157968651820,"of_table":"nationality","code":"CK","label":"Cocos Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(286,1,'codes',1293217347587531492,NULL,NULL,'{"id":1293217347587531492,"of_table":"nationality","code":"CM","label":"Cameroon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(287,1,'codes',7360892293635233454,NULL,NULL,'{"id":7360892293635233454,"of_table":"nationality","code":"CN","label":"Comoro Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(288,1,'codes',1640244946349261743,NULL,NULL,'{"id":1640244946349261743,"of_table":"nationality","code":"CO","label":"Colombia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(289,1,'codes',5701055763490874368,NULL,NULL,'{"id":5701055763490874368,"of_table":"nationality","code":"CQ","label":"Northern Mariana Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(290,1,'codes',3414572625217229322,NULL,NULL,'{"id":3414572625217229322,"of_table":"nationality","code":"CR","label":"Czech Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(291,1,'codes',3283717755727903040,NULL,NULL,'{"id":3283717755727903040,"of_table":"nationality","code":"CS","label":"Costa Rica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(292,1,'codes',8043601460962932055,NULL,NULL,'{"id":8043601460962932055,"of_table":"nationality","code":"CT","label":"Central African Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(293,1,'codes',7171759164762596817,NULL,NULL,'{"id":7171759164762596817,"of_table":"nationality","code":"CU","label":"Cuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(294,1,'codes',1070418671834902741,NULL,NULL,'{"id":1070418671834902741,"of_table":"nationality","code":"CV","label":"Cape Verde","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(295,1,'codes',3616010409306325607,NULL,NULL,'{"id":3616010409306325607,"of_table":"nationality","code":"CW","label":"Cook Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(296,1,'codes',4621768002141075418,NULL,NULL,'{"id":4621768002141075418,"of_table":"nationality","code":"CX","label":"Croatia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(297,1,'codes',5557442347787009715,NULL,NULL,'{"id":5557442347787009715,"of_table":"nationality","code":"CY","label":"Cyprus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(298,1,'codes',2207249323904405694,NULL,NULL,'{"id":2207249323904405694,"of_table":"nationality","code":"CZ","label":"Czechoslovakia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(299,1,'codes',5265787946578385599,NULL,NULL,'{"id":5265787946578385599,"of_table":"nationality","code":"DA","label":"Denmark","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(300,1,'codes',8627710514294030528,NULL,NULL,'{"id":8627710514294030528,"of_table":"nationality","code":"DC","label":"Democratic Republic of Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(301,1,'codes',185575710860262802,NULL,NULL,'{"id":185575710860262802,"of_table":"nationality","code":"DJ","label":"Djibouti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(302,1,'codes',7363598251087602989,NULL,NULL,'{"id":7363598251087602989,"of_table":"nationality","code":"DM","label":"People''s Republic of Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(303,1,'codes',390548308222391684,NULL,NULL,'{"id":390548308222391684,"of_table":"nationality","code":"DO","label":"Dominica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(304,1,'codes',6271253459757773045,NULL,NULL,'{"id":6271253459757773045,"of_table":"nationality","code":"DR","label":"Dominican Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(305,1,'codes',5026379493572708088,NULL,NULL,'{"id":5026379493572708088,"of_table":"nationality","code":"EC","label":"Ecuador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(306,1,'codes',1377406470274888589,NULL,NULL,'{"id":1377406470274888589,"of_table":"nationality","code":"EG","label":"Egypt","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(307,1,'codes',7261133645296173064,NULL,NULL,'{"id":7261133645296173064,"of_table":"nationality","code":"EI","label":"Ireland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(308,1,'codes',8476059465296281226,NULL,NULL,'{"id":8476059465296281226,"of_table":"nationality","code":"EK","label":"Equatorial Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(309,1,'codes',1548453628042313268,NULL,NULL,'{"id":1548453628042313268,"of_table":"nationality","code":"EO","label":"Estonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(310,1,'codes',802328550745059510,NULL,NULL,'{"id":802328550745059510,"of_table":"nationality","code":"ER","label":"Eritrea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(311,1,'codes',7267290363365230929,NULL,NULL,'{"id":7267290363365230929,"of_table":"nationality","code":"ES","label":"El Salvador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(312,1,'codes',8372924478406750887,NULL,NULL,'{"id":8372924478406750887,"of_table":"nationality","code":"ET","label":"Ethiopia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(313,1,'codes',3694650383251339023,NULL,NULL,'{"id":3694650383251339023,"of_table":"nationality","code":"FA","label":"Falkland Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(314,1,'codes',966706769872071353,NULL,NULL,'{"id":966706769872071353,"of_table":"nationality","code":"FG","label":"French Guiana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(315,1,'codes',1841821925868307905,NULL,NULL,'{"id":1841821925868307905,"of_table":"nationality","code":"FI","label":"Finland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(316,1,'codes',6146816976636549786,NULL,NULL,'{"id":6146816976636549786,"of_table":"nationality","code":"FJ","label":"Fiji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(317,1,'codes',3923714551180062321,NULL,NULL,'{"id":3923714551180062321,"of_table":"nationality","code":"FM","label":"Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(318,1,'codes',2226102743156083271,NULL,NULL,'{"id":2226102743156083271,"of_table":"nationality","code":"FO","label":"Faeroe Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(319,1,'codes',7768306838006384781,NULL,NULL,'{"id":7768306838006384781,"of_table":"nationality","code":"FP","label":"French Polynesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(320,1,'codes',4546145763763210508,NULL,NULL,'{"id":4546145763763210508,"of_table":"nationality","code":"FR","label":"France","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(321,1,'codes',3743149062643548230,NULL,NULL,'{"id":3743149062643548230,"of_table":"nationality","code":"FS","label":"French Southern and Antarctic Lands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(322,1,'codes',2872223543866885393,NULL,NULL,'{"id":2872223543866885393,"of_table":"nationality","code":"FW","label":"French West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(323,1,'codes',2609502577744547280,NULL,NULL,'{"id":2609502577744547280,"of_table":"nationality","code":"GA","label":"Gambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(324,1,'codes',1080843813371836667,NULL,NULL,'{"id":1080843813371836667,"of_table":"nationality","code":"GB","label":"Gabon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(325,1,'codes',9019015974819704251,NULL,NULL,'{"id":9019015974819704251,"of_table":"nationality","code":"GC","label":"East Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(326,1,'codes',3824637995726320016,NULL,NULL,'{"id":3824637995726320016,"of_table":"nationality","code":"GE","label":"Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(327,1,'codes',1872730362172290660,NULL,NULL,'{"id":1872730362172290660,"of_table":"nationality","code":"GH","label":"Ghana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(328,1,'codes',6106799084462162197,NULL,NULL,'{"id":6106799084462162197,"of_table":"nationality","code":"GI","label":"Gibraltar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(329,1,'codes',472944684701229989,NULL,NULL,'{"id":472944684701229989,"of_table":"nationality","code":"GJ","label":"Grenada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(330,1,'codes',8093615828748430988,NULL,NULL,'{"id":8093615828748430988,"of_table":"nationality","code":"GL","label":"Greenland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(331,1,'codes',5083823468477326193,NULL,NULL,'{"id":5083823468477326193,"of_table":"nationality","code":"GO","label":"Georgia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(332,1,'codes',2152872861886053632,NULL,NULL,'{"id":2152872861886053632,"of_table":"nationality","code":"GP","label":"Guadeloupe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(333,1,'codes',5793374439308544999,NULL,NULL,'{"id":5793374439308544999,"of_table":"nationality","code":"GR","label":"Greece","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(334,1,'codes',8114292796262126419,NULL,NULL,'{"id":8114292796262126419,"of_table":"nationality","code":"GT","label":"Guatemala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(335,1,'codes',4527941900826539241,NULL,NULL,'{"id":4527941900826539241,"of_table":"nationality","code":"GV","label":"Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(336,1,'codes',3926303514057631990,NULL,NULL,'{"id":3926303514057631990,"of_table":"nationality","code":"GY","label":"Guyana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(337,1,'codes',6448296523460866868,NULL,NULL,'{"id":6448296523460866868,"of_table":"nationality","code":"GZ","label":"Gaza Strip","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(338,1,'codes',449891547502999881,NULL,NULL,'{"id":449891547502999881,"of_table":"nationality","code":"HA","label":"Haiti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(339,1,'codes',2270857187094539134,NULL,NULL,'{"id":2270857187094539134,"of_table":"nationality","code":"HK","label":"Hong Kong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(340,1,'codes',820241295655922393,NULL,NULL,'{"id":820241295655922393,"of_table":"nationality","code":"HL","label":"Holland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(341,1,'codes',5830511666362762338,NULL,NULL,'{"id":5830511666362762338,"of_table":"nationality","code":"HM","label":"Heard and Mcdonald Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(342,1,'codes',3904446427500186094,NULL,NULL,'{"id":3904446427500186094,"of_table":"nationality","code":"HO","label":"Honduras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(343,1,'codes',783080080175708604,NULL,NULL,'{"id":783080080175708604,"of_table":"nationality","code":"HU","label":"Hungary","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(344,1,'codes',2896139439551097552,NULL,NULL,'{"id":2896139439551097552,"of_table":"nationality","code":"IC","label":"Iceland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(345,1,'codes',464879654206185459,NULL,NULL,'{"id":464879654206185459,"of_table":"nationality","code":"ID","label":"Indonesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(346,1,'codes',5479659350810759102,NULL,NULL,'{"id":5479659350810759102,"of_table":"nationality","code":"IN","label":"India","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(347,1,'codes',5909352507313531313,NULL,NULL,'{"id":5909352507313531313,"of_table":"nationality","code":"IO","label":"British Indian Ocean Territory","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(348,1,'codes',1774287984134334236,NULL,NULL,'{"id":1774287984134334236,"of_table":"nationality","code":"IR","label":"Iran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(349,1,'codes',5267274170044313856,NULL,NULL,'{"id":5267274170044313856,"of_table":"nationality","code":"IS","label":"Israel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(350,1,'codes',6730846086065338084,NULL,NULL,'{"id":6730846086065338084,"of_table":"nationality","code":"IT","label":"Italy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(351,1,'codes',1060004827748573614,NULL,NULL,'{"id":1060004827748573614,"of_table":"nationality","code":"IU","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(352,1,'codes',8308458398862710294,NULL,NULL,'{"id":8308458398862710294,"of_table":"nationality","code":"IV","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(353,1,'codes',9221115948163448225,NULL,NULL,'{"id":9221115948163448225,"of_table":"nationality","code":"IY","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(354,1,'codes',7333918741267824069,NULL,NULL,'{"id":7333918741267824069,"of_table":"nationality","code":"IZ","label":"Iraq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(355,1,'codes',9022937680955886166,NULL,NULL,'{"id":9022937680955886166,"of_table":"nationality","code":"JA","label":"Japan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(356,1,'codes',1793782134165783727,NULL,NULL,'{"id":1793782134165783727,"of_table":"nationality","code":"JM","label":"Jamaica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(357,1,'codes',7058859063020932531,NULL,NULL,'{"id":7058859063020932531,"of_table":"nationality","code":"JO","label":"Jordan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(358,1,'codes',1303354625465477590,NULL,NULL,'{"id":1303354625465477590,"of_table":"nationality","code":"KE","label":"Kenya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(359,1,'codes',1209140910073156197,NULL,NULL,'{"id":1209140910073156197,"of_table":"nationality","code":"KG","label":"Kirghizia (Kyrgyzstan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(360,1,'codes',5489311497543806087,NULL,NULL,'{"id":5489311497543806087,"of_table":"nationality","code":"KN","label":"North Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(361,1,'codes',4694537079477461639,NULL,NULL,'{"id":4694537079477461639,"of_table":"nationality","code":"KO","label":"Kosrae, Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(362,1,'codes',5236623474545523475,NULL,NULL,'{"id":5236623474545523475,"of_table":"nationality","code":"KR","label":"Kiribati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(363,1,'codes',6559391889912366093,NULL,NULL,'{"id":6559391889912366093,"of_table":"nationality","code":"KS","label":"South Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(364,1,'codes',1964212944035416358,NULL,NULL,'{"id":1964212944035416358,"of_table":"nationality","code":"KT","label":"Christmas Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(365,1,'codes',6912228071462640794,NULL,NULL,'{"id":6912228071462640794,"of_table":"nationality","code":"KU","label":"Kuwait","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(366,1,'codes',8288603333882442486,NULL,NULL,'{"id":8288603333882442486,"of_table":"nationality","code":"KV","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(367,1,'codes',943977189547601074,NULL,NULL,'{"id":943977189547601074,"of_table":"nationality","code":"KZ","label":"Kazakhstan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(368,1,'codes',8197728228134093895,NULL,NULL,'{"id":8197728228134093895,"of_table":"nationality","code":"LA","label":"Laos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(369,1,'codes',5691782452979721030,NULL,NULL,'{"id":5691782452979721030,"of_table":"nationality","code":"LE","label":"Lebanon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(370,1,'codes',2694239639407676948,NULL,NULL,'{"id":2694239639407676948,"of_table":"nationality","code":"LH","label":"Lithuania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(371,1,'codes',7060897888800399080,NULL,NULL,'{"id":7060897888800399080,"of_table":"nationality","code":"LI","label":"Liberia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(372,1,'codes',2536733885194635677,NULL,NULL,'{"id":2536733885194635677,"of_table":"nationality","code":"LS","label":"Liechtenstein","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(373,1,'codes',348299022897759146,NULL,NULL,'{"id":348299022897759146,"of_table":"nationality","code":"LT","label":"Lesotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(374,1,'codes',1419245053862817391,NULL,NULL,'{"id":1419245053862817391,"of_table":"nationality","code":"LU","label":"Luxembourg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(375,1,'codes',3778328982701932390,NULL,NULL,'{"id":3778328982701932390,"of_table":"nationality","code":"LV","label":"Latvia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(376,1,'codes',3352686944268094675,NULL,NULL,'{"id":3352686944268094675,"of_table":"nationality","code":"LY","label":"Libya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(377,1,'codes',3712074705620963301,NULL,NULL,'{"id":3712074705620963301,"of_table":"nationality","code":"MA","label":"Madagascar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(378,1,'codes',4880164848075065286,NULL,NULL,'{"id":4880164848075065286,"of_table":"nationality","code":"MB","label":"Martinique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(379,1,'codes',660886142400427620,NULL,NULL,'{"id":660886142400427620,"of_table":"nationality","code":"MC","label":"Macau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(380,1,'codes',8953460524222138256,NULL,NULL,'{"id":8953460524222138256,"of_table":"nationality","code":"MD","label":"Moldavia (Moldova)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(381,1,'codes',7769894233769139935,NULL,NULL,'{"id":7769894233769139935,"of_table":"nationality","code":"MG","label":"Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(382,1,'codes',2501502144149445072,NULL,NULL,'{"id":2501502144149445072,"of_table":"nationality","code":"MH","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(383,1,'codes',2025553858587305789,NULL,NULL,'{"id":2025553858587305789,"of_table":"nationality","code":"MI","label":"Malawi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(384,1,'codes',4277458123816538085,NULL,NULL,'{"id":4277458123816538085,"of_table":"nationality","code":"MJ","label":"Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(385,1,'codes',6741028297755612356,NULL,NULL,'{"id":6741028297755612356,"of_table":"nationality","code":"ML","label":"Mali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(386,1,'codes',7129239969888371675,NULL,NULL,'{"id":7129239969888371675,"of_table":"nationality","code":"MM","label":"Macedonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(387,1,'codes',4975003464419169237,NULL,NULL,'{"id":4975003464419169237,"of_table":"nationality","code":"MN","label":"Monaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(388,1,'codes',5798277893544826067,NULL,NULL,'{"id":5798277893544826067,"of_table":"nationality","code":"MO","label":"Morocco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(389,1,'codes',5239975943622678601,NULL,NULL,'{"id":5239975943622678601,"of_table":"nationality","code":"MP","label":"Mauritius","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(390,1,'codes',3240891540664662961,NULL,NULL,'{"id":3240891540664662961,"of_table":"nationality","code":"MQ","label":"Midway Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(391,1,'codes',5763548443198182779,NULL,NULL,'{"id":5763548443198182779,"of_table":"nationality","code":"MR","label":"Mauritania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(392,1,'codes',8238042483574586720,NULL,NULL,'{"id":8238042483574586720,"of_table":"nationality","code":"MS","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(393,1,'codes',2595999635095133136,NULL,NULL,'{"id":2595999635095133136,"of_table":"nationality","code":"MT","label":"Malta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(394,1,'codes',3641992762952479522,NULL,NULL,'{"id":3641992762952479522,"of_table":"nationality","code":"MU","label":"Oman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(395,1,'codes',752987151435367961,NULL,NULL,'{"id":752987151435367961,"of_table":"nationality","code":"MV","label":"Maldives","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(396,1,'codes',9064287261520238168,NULL,NULL,'{"id":9064287261520238168,"of_table":"nationality","code":"MX","label":"Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(397,1,'codes',6723131212201093725,NULL,NULL,'{"id":6723131212201093725,"of_table":"nationality","code":"MY","label":"Malaysia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(398,1,'codes',8614830862075652007,NULL,NULL,'{"id":8614830862075652007,"of_table":"nationality","code":"MZ","label":"Mozambique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(399,1,'codes',865168785474000072,NULL,NULL,'{"id":865168785474000072,"of_table":"nationality","code":"NA","label":"Netherlands Antilles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(400,1,'codes',8671267043705599564,NULL,NULL,'{"id":8671267043705599564,"of_table":"nationality","code":"NC","label":"New Caledonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(401,1,'codes',2829415277998716710,NULL,NULL,'{"id":2829415277998716710,"of_table":"nationality","code":"ND","label":"Not Designated By Ij","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(402,1,'codes',6170285452401704400,NULL,NULL,'{"id":6170285452401704400,"of_table":"nationality","code":"NE","label":"Niue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(403,1,'codes',5735544951383227519,NULL,NULL,'{"id":5735544951383227519,"of_table":"nationality","code":"NF","label":"Norfolk Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(404,1,'codes',5152563853777048218,NULL,NULL,'{"id":5152563853777048218,"of_table":"nationality","code":"NG","label":"Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(405,1,'codes',2045754671902012277,NULL,NULL,'{"id":2045754671902012277,"of_table":"nationality","code":"NH","label":"Vanuatu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(406,1,'codes',1780795338372950121,NULL,NULL,'{"id":1780795338372950121,"of_table":"nationality","code":"NI","label":"Nigeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(407,1,'codes',7006946139636281886,NULL,NULL,'{"id":7006946139636281886,"of_table":"nationality","code":"NL","label":"Netherlands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(408,1,'codes',1134960775966460838,NULL,NULL,'{"id":1134960775966460838,"of_table":"nationality","code":"NN","label":"No Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(409,1,'codes',2738744116054281157,NULL,NULL,'{"id":2738744116054281157,"of_table":"nationality","code":"NO","label":"Norway","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(410,1,'codes',8277919584110610038,NULL,NULL,'{"id":8277919584110610038,"of_table":"nationality","code":"NP","label":"Nepal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(411,1,'codes',8781842187271754123,NULL,NULL,'{"id":8781842187271754123,"of_table":"nationality","code":"NQ","label":"Trust Territory of the Pacific Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(412,1,'codes',7917556181605293771,NULL,NULL,'{"id":7917556181605293771,"of_table":"nationality","code":"NR","label":"Nauru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(413,1,'codes',5454185999584005318,NULL,NULL,'{"id":5454185999584005318,"of_table":"nationality","code":"NS","label":"Suriname","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(414,1,'codes',4640922256570581249,NULL,NULL,'{"id":4640922256570581249,"of_table":"nationality","code":"NU","label":"Nicaragua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(415,1,'codes',8254559858027734213,NULL,NULL,'{"id":8254559858027734213,"of_table":"nationality","code":"NZ","label":"New Zealand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(416,1,'codes',2209026281432957333,NULL,NULL,'{"id":2209026281432957333,"of_table":"nationality","code":"PA","label":"Paraguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(417,1,'codes',5789372494183954230,NULL,NULL,'{"id":5789372494183954230,"of_table":"nationality","code":"PC","label":"Pitcairn Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(418,1,'codes',2633058701028845318,NULL,NULL,'{"id":2633058701028845318,"of_table":"nationality","code":"PE","label":"Peru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(419,1,'codes',8972842569878959712,NULL,NULL,'{"id":8972842569878959712,"of_table":"nationality","code":"PF","label":"Paracel Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(420,1,'codes',1959009560803587587,NULL,NULL,'{"id":1959009560803587587,"of_table":"nationality","code":"PI","label":"Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(421,1,'codes',7493250031551481017,NULL,NULL,'{"id":7493250031551481017,"of_table":"nationality","code":"PK","label":"Pakistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(422,1,'codes',8944641315028067938,NULL,NULL,'{"id":8944641315028067938,"of_table":"nationality","code":"PL","label":"Poland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(423,1,'codes',767642375821837231,NULL,NULL,'{"id":767642375821837231,"of_table":"nationality","code":"PM","label":"Panama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(424,1,'codes',6747117817345336499,NULL,NULL,'{"id":6747117817345336499,"of_table":"nationality","code":"PN","label":"Palestine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(425,1,'codes',8133279544475294299,NULL,NULL,'{"id":8133279544475294299,"of_table":"nationality","code":"PO","label":"Portugal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(426,1,'codes',9192387561834614101,NULL,NULL,'{"id":9192387561834614101,"of_table":"nationality","code":"PP","label":"Papua New Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(427,1,'codes',2075192667178609416,NULL,NULL,'{"id":2075192667178609416,"of_table":"nationality","code":"PS","label":"The Republic of Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(428,1,'codes',5503949556406201881,NULL,NULL,'{"id":5503949556406201881,"of_table":"nationality","code":"PU","label":"Guinea Bissau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(429,1,'codes',1242613696547012818,NULL,NULL,'{"id":1242613696547012818,"of_table":"nationality","code":"QA","label":"Qatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(430,1,'codes',8598250794774629050,NULL,NULL,'{"id":8598250794774629050,"of_table":"nationality","code":"RE","label":"Reunioun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(431,1,'codes',2448993465559413416,NULL,NULL,'{"id":2448993465559413416,"of_table":"nationality","code":"RM","label":"The Republic of the Marshall Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(432,1,'codes',5637506461375124134,NULL,NULL,'{"id":5637506461375124134,"of_table":"nationality","code":"RO","label":"Romania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(433,1,'codes',4798839902709743932,NULL,NULL,'{"id":4798839902709743932,"of_table":"nationality","code":"RP","label":"Philippines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(434,1,'codes',6553464700575351497,NULL,NULL,'{"id":6553464700575351497,"of_table":"nationality","code":"RQ","label":"Puerto Rico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(435,1,'codes',8871974566377861050,NULL,NULL,'{"id":8871974566377861050,"of_table":"nationality","code":"RS","label":"Serbia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(436,1,'codes',8230762079812573394,NULL,NULL,'{"id":8230762079812573394,"of_table":"nationality","code":"RU","label":"Russia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(437,1,'codes',408177892311155533,NULL,NULL,'{"id":408177892311155533,"of_table":"nationality","code":"RW","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(438,1,'codes',6009189782174727374,NULL,NULL,'{"id":6009189782174727374,"of_table":"nationality","code":"SA","label":"Saudi Arabia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(439,1,'codes',8584781273409586218,NULL,NULL,'{"id":8584781273409586218,"of_table":"nationality","code":"SB","label":"St. Pierre and Miquelon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(440,1,'codes',5300900383763062857,NULL,NULL,'{"id":5300900383763062857,"of_table":"nationality","code":"SC","label":"St. Christopher-Nevis","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(441,1,'codes',2551862081844989072,NULL,NULL,'{"id":2551862081844989072,"of_table":"nationality","code":"SE","label":"Seychelles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(442,1,'codes',3963648710268071721,NULL,NULL,'{"id":3963648710268071721,"of_table":"nationality","code":"SF","label":"South Africa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(443,1,'codes',7249287423374677895,NULL,NULL,'{"id":7249287423374677895,"of_table":"nationality","code":"SG","label":"Senegal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(444,1,'codes',4658163561409966601,NULL,NULL,'{"id":4658163561409966601,"of_table":"nationality","code":"SH","label":"St. Helena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(445,1,'codes',288912160390087483,NULL,NULL,'{"id":288912160390087483,"of_table":"nationality","code":"SK","label":"St. Kitts, West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(446,1,'codes',3949220130076237066,NULL,NULL,'{"id":3949220130076237066,"of_table":"nationality","code":"SL","label":"Sierra Leone","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(447,1,'codes',8210069283002693767,NULL,NULL,'{"id":8210069283002693767,"of_table":"nationality","code":"SM","label":"San Marino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(448,1,'codes',6354385651486684174,NULL,NULL,'{"id":6354385651486684174,"of_table":"nationality","code":"SN","label":"Singapore","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(449,1,'codes',6533724815124118174,NULL,NULL,'{"id":6533724815124118174,"of_table":"nationality","code":"SO","label":"Somalia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(450,1,'codes',3672179336857677210,NULL,NULL,'{"id":3672179336857677210,"of_table":"nationality","code":"SP","label":"Spain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(451,1,'codes',7442018685839989577,NULL,NULL,'{"id":7442018685839989577,"of_table":"nationality","code":"SR","label":"Slovak Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(452,1,'codes',743963800955326341,NULL,NULL,'{"id":743963800955326341,"of_table":"nationality","code":"SS","label":"Stateless - respondent cannot name a country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(453,1,'codes',6057250725805798706,NULL,NULL,'{"id":6057250725805798706,"of_table":"nationality","code":"ST","label":"St. Lucia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(454,1,'codes',8630460976619056395,NULL,NULL,'{"id":8630460976619056395,"of_table":"nationality","code":"SU","label":"Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(455,1,'codes',3332425514913902545,NULL,NULL,'{"id":3332425514913902545,"of_table":"nationality","code":"SV","label":"Slovenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(456,1,'codes',6799123069954427707,NULL,NULL,'{"id":6799123069954427707,"of_table":"nationality","code":"SW","label":"Sweden","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(457,1,'codes',2267008324491255662,NULL,NULL,'{"id":2267008324491255662,"of_table":"nationality","code":"SY","label":"Syria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(458,1,'codes',1778194387249235000,NULL,NULL,'{"id":1778194387249235000,"of_table":"nationality","code":"SZ","label":"Switzerland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(459,1,'codes',1522078983228128998,NULL,NULL,'{"id":1522078983228128998,"of_table":"nationality","code":"TA","label":"Tajikistan (Tadzhik)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(460,1,'codes',924369226486128630,NULL,NULL,'{"id":924369226486128630,"of_table":"nationality","code":"TC","label":"United Arab Emirates","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(461,1,'codes',3840210180212890736,NULL,NULL,'{"id":3840210180212890736,"of_table":"nationality","code":"TD","label":"Trinidad and Tobago","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(462,1,'codes',3658645186357763745,NULL,NULL,'{"id":3658645186357763745,"of_table":"nationality","code":"TH","label":"Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(463,1,'codes',4525941409375774884,NULL,NULL,'{"id":4525941409375774884,"of_table":"nationality","code":"TK","label":"Turks and Caicos Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(464,1,'codes',8500310581340999007,NULL,NULL,'{"id":8500310581340999007,"of_table":"nationality","code":"TL","label":"Tokelau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(465,1,'codes',3731829304118413208,NULL,NULL,'{"id":3731829304118413208,"of_table":"nationality","code":"TM","label":"East Timor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(466,1,'codes',2345104531866908666,NULL,NULL,'{"id":2345104531866908666,"of_table":"nationality","code":"TN","label":"Tonga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(467,1,'codes',7796974339948650729,NULL,NULL,'{"id":7796974339948650729,"of_table":"nationality","code":"TO","label":"Togo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(468,1,'codes',5598793772239643914,NULL,NULL,'{"id":5598793772239643914,"of_table":"nationality","code":"TP","label":"Sao Tome and Principe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(469,1,'codes',1837485185499774721,NULL,NULL,'{"id":1837485185499774721,"of_table":"nationality","code":"TR","label":"Turkmenistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(470,1,'codes',5079700391295665247,NULL,NULL,'{"id":5079700391295665247,"of_table":"nationality","code":"TS","label":"Tunisia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(471,1,'codes',9120692458018274007,NULL,NULL,'{"id":9120692458018274007,"of_table":"nationality","code":"TU","label":"Turkey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(472,1,'codes',9036630533563517435,NULL,NULL,'{"id":9036630533563517435,"of_table":"nationality","code":"TV","label":"Tuvalu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(473,1,'codes',414742384772920829,NULL,NULL,'{"id":414742384772920829,"of_table":"nationality","code":"TW","label":"Taiwan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(474,1,'codes',3253204794623838831,NULL,NULL,'{"id":3253204794623838831,"of_table":"nationality","code":"TZ","label":"Tanzania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(475,1,'codes',4469878894506468192,NULL,NULL,'{"id":4469878894506468192,"of_table":"nationality","code":"UE","label":"Ukraine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(476,1,'codes',3492517778932619120,NULL,NULL,'{"id":3492517778932619120,"of_table":"nationality","code":"UG","label":"Uganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(477,1,'codes',9095482055026561793,NULL,NULL,'{"id":9095482055026561793,"of_table":"nationality","code":"UK","label":"United Kingdom","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(478,1,'codes',1954349122651179684,NULL,NULL,'{"id":1954349122651179684,"of_table":"nationality","code":"UN","label":"Unknown Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(479,1,'codes',6819147658439210015,NULL,NULL,'{"id":6819147658439210015,"of_table":"nationality","code":"UR","label":"Soviet Union","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(480,1,'codes',3996071353268770160,NULL,NULL,'{"id":3996071353268770160,"of_table":"nationality","code":"US","label":"United States of America","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(481,1,'codes',773932082962998766,NULL,NULL,'{"id":773932082962998766,"of_table":"nationality","code":"UV","label":"Upper Volta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(482,1,'codes',8972390938924370511,NULL,NULL,'{"id":8972390938924370511,"of_table":"nationality","code":"UY","label":"Uruguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(483,1,'codes',4398469517594308215,NULL,NULL,'{"id":4398469517594308215,"of_table":"nationality","code":"UZ","label":"Uzebekistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(484,1,'codes',4704393077714395343,NULL,NULL,'{"id":4704393077714395343,"of_table":"nationality","code":"VC","label":"St. Vincent and the Grenadines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(485,1,'codes',121542421752108566,NULL,NULL,'{"id":121542421752108566,"of_table":"nationality","code":"VE","label":"Venezuela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(486,1,'codes',1148217854593882610,NULL,NULL,'{"id":1148217854593882610,"of_table":"nationality","code":"VI","label":"British Virgin Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(487,1,'codes',4312493446534263734,NULL,NULL,'{"id":4312493446534263734,"of_table":"nationality","code":"VM","label":"Vietnam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(488,1,'codes',4786639608425262455,NULL,NULL,'{"id":4786639608425262455,"of_table":"nationality","code":"WA","label":"Namibia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(489,1,'codes',2410584205169930374,NULL,NULL,'{"id":2410584205169930374,"of_table":"nationality","code":"WI","label":"Western Sahara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(490,1,'codes',1055875776434842374,NULL,NULL,'{"id":1055875776434842374,"of_table":"nationality","code":"WS","label":"Samoa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(491,1,'codes',6008176173242067031,NULL,NULL,'{"id":6008176173242067031,"of_table":"nationality","code":"WZ","label":"Swaziland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(492,1,'codes',2608368301373881369,NULL,NULL,'{"id":2608368301373881369,"of_table":"nationality","code":"XS","label":"South Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(493,1,'codes',6676042354364918686,NULL,NULL,'{"id":6676042354364918686,"of_table":"nationality","code":"XX","label":"Be Removed From the United States","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(494,1,'codes',466464228596522337,NULL,NULL,'{"id":466464228596522337,"of_table":"nationality","code":"YE","label":"Yemen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(495,1,'codes',1913954145201312937,NULL,NULL,'{"id":1913954145201312937,"of_table":"nationality","code":"YO","label":"Yugoslavia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(496,1,'codes',3134984001513314278,NULL,NULL,'{"id":3134984001513314278,"of_table":"nationality","code":"YS","label":"Serbia Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(497,1,'codes',8907216600974502911,NULL,NULL,'{"id":8907216600974502911,"of_table":"nationality","code":"ZA","label":"Zambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(498,1,'codes',1315137709091416950,NULL,NULL,'{"id":1315137709091416950,"of_table":"nationality","code":"ZI","label":"Zimbabwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(499,1,'codes',2634855768108336211,NULL,NULL,'{"id":2634855768108336211,"of_table":"language","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(500,1,'codes',4618520260756060648,NULL,NULL,'{"id":4618520260756060648,"of_table":"language","code":"???","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(501,1,'codes',7723337958562301945,NULL,NULL,'{"id":7723337958562301945,"of_table":"language","code":"AAA","label":"Ghotuo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(502,1,'codes',1429500838571978729,NULL,NULL,'{"id":1429500838571978729,"of_table":"language","code":"AAR","label":"Afar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(503,1,'codes',4740901381053583564,NULL,NULL,'{"id":4740901381053583564,"of_table":"language","code":"ABR","label":"Abron","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(504,1,'codes',1036341518068706227,NULL,NULL,'{"id":1036341518068706227,"of_table":"language","code":"ABU","label":"Abure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(505,1,'codes',6118863223636358967,NULL,NULL,'{"id":6118863223636358967,"of_table":"language","code":"ACC","label":"Cubulco Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(506,1,'codes',5079120391863207029,NULL,NULL,'{"id":5079120391863207029,"of_table":"language","code":"ACE","label":"Aceh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(507,1,'codes',3184577351122820394,NULL,NULL,'{"id":3184577351122820394,"of_table":"language","code":"ACH","label":"Acholi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(508,1,'codes',8430810261030103638,NULL,NULL,'{"id":8430810261030103638,"of_table":"language","code":"ACQ","label":"Arabic, Ta''Izzi-Adeni Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(509,1,'codes',8003034457139763528,NULL,NULL,'{"id":8003034457139763528,"of_table":"language","code":"ADA","label":"Dangme","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(510,1,'codes',1593668475610030467,NULL,NULL,'{"id":1593668475610030467,"of_table":"language","code":"ADY","label":"Adyghe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(511,1,'codes',5436027154757183652,NULL,NULL,'{"id":5436027154757183652,"of_table":"language","code":"AFE","label":"Afemi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(512,1,'codes',7535014255733769979,NULL,NULL,'{"id":7535014255733769979,"of_table":"language","code":"AFR","label":"Afrikaans","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(513,1,'codes',3492050977603665143,NULL,NULL,'{"id":3492050977603665143,"of_table":"language","code":"AGC","label":"Aguacateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(514,1,'codes',4313541400718352706,NULL,NULL,'{"id":4313541400718352706,"of_table":"language","code":"AGH","label":"Aghem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(515,1,'codes',6212263061852280287,NULL,NULL,'{"id":6212263061852280287,"of_table":"language","code":"AKA","label":"Akan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(516,1,'codes',7399830197576677074,NULL,NULL,'{"id":7399830197576677074,"of_table":"language","code":"AKU","label":"Akum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(517,1,'codes',1451253730594875215,NULL,NULL,'{"id":1451253730594875215,"of_table":"language","code":"ALB","label":"Albanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(518,1,'codes',3449903117890224441,NULL,NULL,'{"id":3449903117890224441,"of_table":"language","code":"ALG","label":"Algerian Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(519,1,'codes',3604856286908296292,NULL,NULL,'{"id":3604856286908296292,"of_table":"language","code":"AMD","label":"Amdo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(520,1,'codes',8898391601473482382,NULL,NULL,'{"id":8898391601473482382,"of_table":"language","code":"AMH","label":"Amharic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(521,1,'codes',930369723002659798,NULL,NULL,'{"id":930369723002659798,"of_table":"language","code":"AMZ","label":"Amuzgo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(522,1,'codes',8274482227429687279,NULL,NULL,'{"id":8274482227429687279,"of_table":"language","code":"ANL","label":"Anlo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(523,1,'codes',4357743583491340563,NULL,NULL,'{"id":4357743583491340563,"of_table":"language","code":"ANU","label":"Anuak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(524,1,'codes',8333685867141933373,NULL,NULL,'{"id":8333685867141933373,"of_table":"language","code":"ANY","label":"Anyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(525,1,'codes',4218179388924023252,NULL,NULL,'{"id":4218179388924023252,"of_table":"language","code":"AR","label":"Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(526,1,'codes',6999277115965840347,NULL,NULL,'{"id":6999277115965840347,"of_table":"language","code":"ARA","label":"Aramaic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(527,1,'codes',1950367685947730881,NULL,NULL,'{"id":1950367685947730881,"of_table":"language","code":"ARK","label":"Arakanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(528,1,'codes',6266658670318565847,NULL,NULL,'{"id":6266658670318565847,"of_table":"language","code":"ARM","label":"Armenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(529,1,'codes',7458679395375480663,NULL,NULL,'{"id":7458679395375480663,"of_table":"language","code":"ARS","label":"Armenian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(530,1,'codes',6269397966612813538,NULL,NULL,'{"id":6269397966612813538,"of_table":"language","code":"ARZ","label":"Arabic, Egyptian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(531,1,'codes',8279711095999952879,NULL,NULL,'{"id":8279711095999952879,"of_table":"language","code":"ASF","label":"Australian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(532,1,'codes',8560144041217226478,NULL,NULL,'{"id":8560144041217226478,"of_table":"language","code":"ASH","label":"Ashanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(533,1,'codes',4717073637821744247,NULL,NULL,'{"id":4717073637821744247,"of_table":"language","code":"ASY","label":"Assyrian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(534,1,'codes',6565904494858443216,NULL,NULL,'{"id":6565904494858443216,"of_table":"language","code":"ATT","label":"Attie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(535,1,'codes',5082952670574182924,NULL,NULL,'{"id":5082952670574182924,"of_table":"language","code":"AYH","label":"Arabic, Hadrami Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(536,1,'codes',2046403234383347630,NULL,NULL,'{"id":2046403234383347630,"of_table":"language","code":"AYN","label":"Arabic, Sanaani Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(537,1,'codes',1835824420837473084,NULL,NULL,'{"id":1835824420837473084,"of_table":"language","code":"AZG","label":"Amuzgo, San Pedro Amuzgos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(538,1,'codes',5153734050319560131,NULL,NULL,'{"id":5153734050319560131,"of_table":"language","code":"AZJ","label":"Azerbaijani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(539,1,'codes',1923157641332144371,NULL,NULL,'{"id":1923157641332144371,"of_table":"language","code":"AZO","label":"Awing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(540,1,'codes',3149107850752352341,NULL,NULL,'{"id":3149107850752352341,"of_table":"language","code":"BAA","label":"Benaadir","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(541,1,'codes',8029351754100228882,NULL,NULL,'{"id":8029351754100228882,"of_table":"language","code":"BAG","label":"Bangwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(542,1,'codes',4511621467699085792,NULL,NULL,'{"id":4511621467699085792,"of_table":"language","code":"BAI","label":"Bamileke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(543,1,'codes',6215905482021530369,NULL,NULL,'{"id":6215905482021530369,"of_table":"language","code":"BAJ","label":"Bajuni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(544,1,'codes',1404969582751439632,NULL,NULL,'{"id":1404969582751439632,"of_table":"language","code":"BAM","label":"Bambara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(545,1,'codes',3852121109165934271,NULL,NULL,'{"id":3852121109165934271,"of_table":"language","code":"BAN","label":"Bandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(546,1,'codes',8061004836627533527,NULL,NULL,'{"id":8061004836627533527,"of_table":"language","code":"BAS","label":"Basaa (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(547,1,'codes',8511850791034695594,NULL,NULL,'{"id":8511850791034695594,"of_table":"language","code":"BAU","label":"Balochi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(548,1,'codes',5328759621783466019,NULL,NULL,'{"id":5328759621783466019,"of_table":"language","code":"BAV","label":"Vengo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(549,1,'codes',3272105585738647678,NULL,NULL,'{"id":3272105585738647678,"of_table":"language","code":"BAX","label":"Bamun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(550,1,'codes',8877850486201686224,NULL,NULL,'{"id":8877850486201686224,"of_table":"language","code":"BAZ","label":"Tunen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(551,1,'codes',4771349119310767150,NULL,NULL,'{"id":4771349119310767150,"of_table":"language","code":"BBJ","label":"Ghomala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(552,1,'codes',5448961010226282069,NULL,NULL,'{"id":5448961010226282069,"of_table":"language","code":"BBK","label":"Babanki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(553,1,'codes',6819428054894808299,NULL,NULL,'{"id":6819428054894808299,"of_table":"language","code":"BBY","label":"Befang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(554,1,'codes',4934299229824395723,NULL,NULL,'{"id":4934299229824395723,"of_table":"language","code":"BDF","label":"Behdini","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(555,1,'codes',4098357347125336735,NULL,NULL,'{"id":4098357347125336735,"of_table":"language","code":"BDU","label":"Oroko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(556,1,'codes',6377404855206004956,NULL,NULL,'{"id":6377404855206004956,"of_table":"language","code":"BEL","label":"Belarusan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(557,1,'codes',1613665775261242694,NULL,NULL,'{"id":1613665775261242694,"of_table":"language","code":"BEM","label":"Bembe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(558,1,'codes',435372641803795825,NULL,NULL,'{"id":435372641803795825,"of_table":"language","code":"BEN","label":"Bengali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(559,1,'codes',8580269312787008879,NULL,NULL,'{"id":8580269312787008879,"of_table":"language","code":"BER","label":"Berber","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(560,1,'codes',4686822878910179525,NULL,NULL,'{"id":4686822878910179525,"of_table":"language","code":"BET","label":"Bete","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(561,1,'codes',8636123359824999688,NULL,NULL,'{"id":8636123359824999688,"of_table":"language","code":"BFA","label":"Bari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(562,1,'codes',7634003491539907702,NULL,NULL,'{"id":7634003491539907702,"of_table":"language","code":"BFD","label":"Bafut","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(563,1,'codes',7649586769344310913,NULL,NULL,'{"id":7649586769344310913,"of_table":"language","code":"BFR","label":"Bazigar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(564,1,'codes',6542423209624048550,NULL,NULL,'{"id":6542423209624048550,"of_table":"language","code":"BGC","label":"Haryanvi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(565,1,'codes',6817172607134647951,NULL,NULL,'{"id":6817172607134647951,"of_table":"language","code":"BGJ","label":"Bangolan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(566,1,'codes',7556268928226739674,NULL,NULL,'{"id":7556268928226739674,"of_table":"language","code":"BHU","label":"Bhutanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(567,1,'codes',7003920205359327161,NULL,NULL,'{"id":7003920205359327161,"of_table":"language","code":"BIA","label":"Biafada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(568,1,'codes',1422361562864340858,NULL,NULL,'{"id":1422361562864340858,"of_table":"language","code":"BIB","label":"Bissa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(569,1,'codes',733852186762973282,NULL,NULL,'{"id":733852186762973282,"of_table":"language","code":"BIC","label":"Bicolano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(570,1,'codes',7013880892138991065,NULL,NULL,'{"id":7013880892138991065,"of_table":"language","code":"BIH","label":"Bideyat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(571,1,'codes',1232204649229167528,NULL,NULL,'{"id":1232204649229167528,"of_table":"language","code":"BKM","label":"Kom (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(572,1,'codes',8604511083657443201,NULL,NULL,'{"id":8604511083657443201,"of_table":"language","code":"BLE","label":"Baule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(573,1,'codes',2929449730852226627,NULL,NULL,'{"id":2929449730852226627,"of_table":"language","code":"BLH","label":"Belleh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(574,1,'codes',1227457648152150071,NULL,NULL,'{"id":1227457648152150071,"of_table":"language","code":"BLO","label":"Anii (Aka Basila)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(575,1,'codes',1420073177530102498,NULL,NULL,'{"id":1420073177530102498,"of_table":"language","code":"BMO","label":"Bambalang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(576,1,'codes',8423065703399375440,NULL,NULL,'{"id":8423065703399375440,"of_table":"language","code":"BMY","label":"Bemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(577,1,'codes',834390255108880423,NULL,NULL,'{"id":834390255108880423,"of_table":"language","code":"BNN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(578,1,'codes',1272393067812144987,NULL,NULL,'{"id":1272393067812144987,"of_table":"language","code":"BOS","label":"Bosnian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(579,1,'codes',6672750755506340084,NULL,NULL,'{"id":6672750755506340084,"of_table":"language","code":"BQG","label":"Bago-Kusuntu (Bago, Koussountou)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(580,1,'codes',6006199723981043396,NULL,NULL,'{"id":6006199723981043396,"of_table":"language","code":"BSA","label":"Bassa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(581,1,'codes',3841348262970300115,NULL,NULL,'{"id":3841348262970300115,"of_table":"language","code":"BSI","label":"British Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(582,1,'codes',457759036876084368,NULL,NULL,'{"id":457759036876084368,"of_table":"language","code":"BSK","label":"Burushaski","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(583,1,'codes',7282993089465798290,NULL,NULL,'{"id":7282993089465798290,"of_table":"language","code":"BSQ","label":"Bassa (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(584,1,'codes',8699711009191782611,NULL,NULL,'{"id":8699711009191782611,"of_table":"language","code":"BSS","label":"Akoose","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(585,1,'codes',7724527155782691925,NULL,NULL,'{"id":7724527155782691925,"of_table":"language","code":"BUK","label":"Bukusu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(586,1,'codes',7996471375227180842,NULL,NULL,'{"id":7996471375227180842,"of_table":"language","code":"BUL","label":"Bulgarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(587,1,'codes',1194513561683075437,NULL,NULL,'{"id":1194513561683075437,"of_table":"language","code":"BUR","label":"Burmese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(588,1,'codes',5623464661903653923,NULL,NULL,'{"id":5623464661903653923,"of_table":"language","code":"BXM","label":"Buriat, Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(589,1,'codes',6833445834153526191,NULL,NULL,'{"id":6833445834153526191,"of_table":"language","code":"BYE","label":"Byelorussian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(590,1,'codes',2728944903592541342,NULL,NULL,'{"id":2728944903592541342,"of_table":"language","code":"BYN","label":"Bilen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(591,1,'codes',8992268779793253414,NULL,NULL,'{"id":8992268779793253414,"of_table":"language","code":"BYV","label":"Medumba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(592,1,'codes',4036675514133904135,NULL,NULL,'{"id":4036675514133904135,"of_table":"language","code":"BZJ","label":"Belize Kriol English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(593,1,'codes',1483700234867983393,NULL,NULL,'{"id":1483700234867983393,"of_table":"language","code":"CAA","label":"Ch''Orti''","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(594,1,'codes',8601303019945945007,NULL,NULL,'{"id":8601303019945945007,"of_table":"language","code":"CAB","label":"Garifuna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(595,1,'codes',3520938912709286014,NULL,NULL,'{"id":3520938912709286014,"of_table":"language","code":"CAC","label":"Cakchiquel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(596,1,'codes',6769824797523439341,NULL,NULL,'{"id":6769824797523439341,"of_table":"language","code":"CAL","label":"Chaldean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(597,1,'codes',1370337831074649280,NULL,NULL,'{"id":1370337831074649280,"of_table":"language","code":"CAM","label":"Cambodian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(598,1,'codes',5059465882149783157,NULL,NULL,'{"id":5059465882149783157,"of_table":"language","code":"CAN","label":"Cantonese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(599,1,'codes',652395672011583276,NULL,NULL,'{"id":652395672011583276,"of_table":"language","code":"CBK","label":"Chavacano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(600,1,'codes',4774130509340893104,NULL,NULL,'{"id":4774130509340893104,"of_table":"language","code":"CCE","label":"Chalchiteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(601,1,'codes',7507605832383009812,NULL,NULL,'{"id":7507605832383009812,"of_table":"language","code":"CCP","label":"Chakma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(602,1,'codes',2427554344856758338,NULL,NULL,'{"id":2427554344856758338,"of_table":"language","code":"CEB","label":"Cebuano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(603,1,'codes',7918665962178957648,NULL,NULL,'{"id":7918665962178957648,"of_table":"language","code":"CHA","label":"Cha-Chao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(604,1,'codes',5993942655819589494,NULL,NULL,'{"id":5993942655819589494,"of_table":"language","code":"CHE","label":"Chechen-Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(605,1,'codes',609528607891899131,NULL,NULL,'{"id":609528607891899131,"of_table":"language","code":"CHG","label":"Chiga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(606,1,'codes',668714399132340931,NULL,NULL,'{"id":668714399132340931,"of_table":"language","code":"CHI","label":"Chin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(607,1,'codes',6734397514353399418,NULL,NULL,'{"id":6734397514353399418,"of_table":"language","code":"CHU","label":"Chuj, San Sebastian Coatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(608,1,'codes',2808298347415964362,NULL,NULL,'{"id":2808298347415964362,"of_table":"language","code":"CIR","label":"Circassian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(609,1,'codes',4872516723265126685,NULL,NULL,'{"id":4872516723265126685,"of_table":"language","code":"CJK","label":"Chokwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(610,1,'codes',3131837145893554028,NULL,NULL,'{"id":3131837145893554028,"of_table":"language","code":"CJY","label":"Henan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(611,1,'codes',147089090169153877,NULL,NULL,'{"id":147089090169153877,"of_table":"language","code":"CKB","label":"Kurdish, Central (Alt Name Sorani)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(612,1,'codes',1862288835782809511,NULL,NULL,'{"id":1862288835782809511,"of_table":"language","code":"CNH","label":"Chin, Haka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(613,1,'codes',124183571357449840,NULL,NULL,'{"id":124183571357449840,"of_table":"language","code":"CNM","label":"Chuj, San Mateo Ixtatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(614,1,'codes',5125515788284460506,NULL,NULL,'{"id":5125515788284460506,"of_table":"language","code":"COH","label":"Chichonyi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(615,1,'codes',602811875290086803,NULL,NULL,'{"id":602811875290086803,"of_table":"language","code":"COM","label":"Comorian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(616,1,'codes',958493670811894529,NULL,NULL,'{"id":958493670811894529,"of_table":"language","code":"COR","label":"Cora","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(617,1,'codes',3658910175784950252,NULL,NULL,'{"id":3658910175784950252,"of_table":"language","code":"CRE","label":"Creole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(618,1,'codes',5287411881605457582,NULL,NULL,'{"id":5287411881605457582,"of_table":"language","code":"CRO","label":"Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(619,1,'codes',7998719498738016628,NULL,NULL,'{"id":7998719498738016628,"of_table":"language","code":"CSL","label":"Chinese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(620,1,'codes',1832671620214569312,NULL,NULL,'{"id":1832671620214569312,"of_table":"language","code":"CSN","label":"Colombian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(621,1,'codes',240628851946185005,NULL,NULL,'{"id":240628851946185005,"of_table":"language","code":"CTA","label":"Chatino, Tataltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(622,1,'codes',5595117595073004880,NULL,NULL,'{"id":5595117595073004880,"of_table":"language","code":"CTD","label":"Chin Tedim","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(623,1,'codes',4516113620973758042,NULL,NULL,'{"id":4516113620973758042,"of_table":"language","code":"CTG","label":"Chittagonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(624,1,'codes',1890987540408545137,NULL,NULL,'{"id":1890987540408545137,"of_table":"language","code":"CTI","label":"Chol, Tila","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(625,1,'codes',982814097644698912,NULL,NULL,'{"id":982814097644698912,"of_table":"language","code":"CTU","label":"Chol, Tumbala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(626,1,'codes',8743202435473508509,NULL,NULL,'{"id":8743202435473508509,"of_table":"language","code":"CV","label":"Cape Verdian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(627,1,'codes',5141305173032224523,NULL,NULL,'{"id":5141305173032224523,"of_table":"language","code":"CZ","label":"Czech","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(628,1,'codes',3879164319824769876,NULL,NULL,'{"id":3879164319824769876,"of_table":"language","code":"DAG","label":"Dagbani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(629,1,'codes',7585708654401195324,NULL,NULL,'{"id":7585708654401195324,"of_table":"language","code":"DAH","label":"Dahalo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(630,1,'codes',8298715913314702338,NULL,NULL,'{"id":8298715913314702338,"of_table":"language","code":"DAM","label":"Tai Dam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(631,1,'codes',8224149661376993909,NULL,NULL,'{"id":8224149661376993909,"of_table":"language","code":"DAN","label":"Danish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(632,1,'codes',2716917982057432542,NULL,NULL,'{"id":2716917982057432542,"of_table":"language","code":"DAR","label":"Dargwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(633,1,'codes',9185296725931089564,NULL,NULL,'{"id":9185296725931089564,"of_table":"language","code":"DDN","label":"Dendi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(634,1,'codes',6545740753697782565,NULL,NULL,'{"id":6545740753697782565,"of_table":"language","code":"DEE","label":"Dewoin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(635,1,'codes',6869516556489263532,NULL,NULL,'{"id":6869516556489263532,"of_table":"language","code":"DIN","label":"Dinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(636,1,'codes',2856669512026252666,NULL,NULL,'{"id":2856669512026252666,"of_table":"language","code":"DIO","label":"Dyula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(637,1,'codes',5923241542914604479,NULL,NULL,'{"id":5923241542914604479,"of_table":"language","code":"DIU","label":"Dioula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(638,1,'codes',2624589849220803457,NULL,NULL,'{"id":2624589849220803457,"of_table":"language","code":"DIV","label":"Divehi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(639,1,'codes',8676399762655573386,NULL,NULL,'{"id":8676399762655573386,"of_table":"language","code":"DJE","label":"Djerma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(640,1,'codes',3099861624156055950,NULL,NULL,'{"id":3099861624156055950,"of_table":"language","code":"DNG","label":"Dingara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(641,1,'codes',3965148468959733120,NULL,NULL,'{"id":3965148468959733120,"of_table":"language","code":"DUT","label":"Dutch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(642,1,'codes',8314638421129655825,NULL,NULL,'{"id":8314638421129655825,"of_table":"language","code":"DYO","label":"Dyoula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(643,1,'codes',1125999781680584356,NULL,NULL,'{"id":1125999781680584356,"of_table":"language","code":"DZG","label":"Dazaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(644,1,'codes',1799544976007370101,NULL,NULL,'{"id":1799544976007370101,"of_table":"language","code":"DZO","label":"Dzongkha","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(645,1,'codes',2741986577488765804,NULL,NULL,'{"id":2741986577488765804,"of_table":"language","code":"ECO","label":"Chinanteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(646,1,'codes',7238133750210599020,NULL,NULL,'{"id":7238133750210599020,"of_table":"language","code":"EDO","label":"Edo - Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(647,1,'codes',5741374714149757421,NULL,NULL,'{"id":5741374714149757421,"of_table":"language","code":"EFI","label":"Efik","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(648,1,'codes',4001288159227576849,NULL,NULL,'{"id":4001288159227576849,"of_table":"language","code":"ENG","label":"English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(649,1,'codes',6686406941312386719,NULL,NULL,'{"id":6686406941312386719,"of_table":"language","code":"ENP","label":"Enping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(650,1,'codes',5315125339505335489,NULL,NULL,'{"id":5315125339505335489,"of_table":"language","code":"ESI","label":"Egyptian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(651,1,'codes',2559226461450781631,NULL,NULL,'{"id":2559226461450781631,"of_table":"language","code":"EST","label":"Estonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(652,1,'codes',5509066314532407630,NULL,NULL,'{"id":5509066314532407630,"of_table":"language","code":"ETH","label":"Ethiopian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(653,1,'codes',8395014262103263356,NULL,NULL,'{"id":8395014262103263356,"of_table":"language","code":"ETS","label":"Etsako","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(654,1,'codes',3920324140717671021,NULL,NULL,'{"id":3920324140717671021,"of_table":"language","code":"ETU","label":"Cameroon, Ejagham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(655,1,'codes',4508385131536711707,NULL,NULL,'{"id":4508385131536711707,"of_table":"language","code":"EUT","label":"Eutian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(656,1,'codes',6732752711712938307,NULL,NULL,'{"id":6732752711712938307,"of_table":"language","code":"EWE","label":"Ewe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(657,1,'codes',6958776223485374513,NULL,NULL,'{"id":6958776223485374513,"of_table":"language","code":"FAA","label":"Falam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(658,1,'codes',8934775712559910823,NULL,NULL,'{"id":8934775712559910823,"of_table":"language","code":"FAE","label":"Farsi - Afgani - Dari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(659,1,'codes',2303248727987781254,NULL,NULL,'{"id":2303248727987781254,"of_table":"language","code":"FAN","label":"Fanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(660,1,'codes',7730379613500073643,NULL,NULL,'{"id":7730379613500073643,"of_table":"language","code":"FAP","label":"Palor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(661,1,'codes',6588498182198508459,NULL,NULL,'{"id":6588498182198508459,"of_table":"language","code":"FAR","label":"Farsi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(662,1,'codes',8665499430383908092,NULL,NULL,'{"id":8665499430383908092,"of_table":"language","code":"FIA","label":"Nobiin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(663,1,'codes',804114694288218848,NULL,NULL,'{"id":804114694288218848,"of_table":"language","code":"FIJ","label":"Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(664,1,'codes',5436767059282182241,NULL,NULL,'{"id":5436767059282182241,"of_table":"language","code":"FIN","label":"Finnish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(665,1,'codes',8001138112165044052,NULL,NULL,'{"id":8001138112165044052,"of_table":"language","code":"FLA","label":"Fula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(666,1,'codes',3865257428592170449,NULL,NULL,'{"id":3865257428592170449,"of_table":"language","code":"FLE","label":"Flemish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(667,1,'codes',1191268574257473506,NULL,NULL,'{"id":1191268574257473506,"of_table":"language","code":"FMP","label":"Bafang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(668,1,'codes',4930070259535435867,NULL,NULL,'{"id":4930070259535435867,"of_table":"language","code":"FON","label":"Fon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(669,1,'codes',3077037632049003236,NULL,NULL,'{"id":3077037632049003236,"of_table":"language","code":"FOO","label":"Foo Chow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(670,1,'codes',6365726713472601637,NULL,NULL,'{"id":6365726713472601637,"of_table":"language","code":"FR","label":"French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(671,1,'codes',1178787087813057040,NULL,NULL,'{"id":1178787087813057040,"of_table":"language","code":"FSI","label":"French Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(672,1,'codes',361504161100865937,NULL,NULL,'{"id":361504161100865937,"of_table":"language","code":"FUF","label":"Fulani (Guinea Dialect)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(673,1,'codes',1892546893726745339,NULL,NULL,'{"id":1892546893726745339,"of_table":"language","code":"FUH","label":"Fulfulde, Western Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(674,1,'codes',4427184493022078473,NULL,NULL,'{"id":4427184493022078473,"of_table":"language","code":"FUJ","label":"Fuji/Fujiman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(675,1,'codes',3562367408823776831,NULL,NULL,'{"id":3562367408823776831,"of_table":"language","code":"FUK","label":"Fukienese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(676,1,'codes',9200131481921761886,NULL,NULL,'{"id":9200131481921761886,"of_table":"language","code":"FUL","label":"Fulani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(677,1,'codes',4137853988377422194,NULL,NULL,'{"id":4137853988377422194,"of_table":"language","code":"FUQ","label":"Fuqing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(678,1,'codes',3893603555238566041,NULL,NULL,'{"id":3893603555238566041,"of_table":"language","code":"FVR","label":"Fur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(679,1,'codes',2525307042846142053,NULL,NULL,'{"id":2525307042846142053,"of_table":"language","code":"GA","label":"Ga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(680,1,'codes',5985544689737035902,NULL,NULL,'{"id":5985544689737035902,"of_table":"language","code":"GAE","label":"Gaelic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(681,1,'codes',8045174139378020215,NULL,NULL,'{"id":8045174139378020215,"of_table":"language","code":"GAN","label":"Chinese Gan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(682,1,'codes',2945049914954070746,NULL,NULL,'{"id":2945049914954070746,"of_table":"language","code":"GBA","label":"Gbande","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(683,1,'codes',3024197392721760040,NULL,NULL,'{"id":3024197392721760040,"of_table":"language","code":"GEA","label":"Geruma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(684,1,'codes',8486321228208145426,NULL,NULL,'{"id":8486321228208145426,"of_table":"language","code":"GEG","label":"Gheg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(685,1,'codes',1049976823429609868,NULL,NULL,'{"id":1049976823429609868,"of_table":"language","code":"GEO","label":"Georgian - Soviet Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(686,1,'codes',5165267740084602073,NULL,NULL,'{"id":5165267740084602073,"of_table":"language","code":"GER","label":"German","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(687,1,'codes',9206615611428790077,NULL,NULL,'{"id":9206615611428790077,"of_table":"language","code":"GEX","label":"Garre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(688,1,'codes',2666636473668883527,NULL,NULL,'{"id":2666636473668883527,"of_table":"language","code":"GIO","label":"Gio-Dan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(689,1,'codes',4675590313713775009,NULL,NULL,'{"id":4675590313713775009,"of_table":"language","code":"GIS","label":"Gisi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(690,1,'codes',6848711595396595427,NULL,NULL,'{"id":6848711595396595427,"of_table":"language","code":"GOA","label":"Guro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(691,1,'codes',7209313405707158338,NULL,NULL,'{"id":7209313405707158338,"of_table":"language","code":"GOL","label":"Gola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(692,1,'codes',2458179688087824505,NULL,NULL,'{"id":2458179688087824505,"of_table":"language","code":"GOM","label":"Goanese Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(693,1,'codes',6842643621987373184,NULL,NULL,'{"id":6842643621987373184,"of_table":"language","code":"GON","label":"Gonja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(694,1,'codes',2587109911444152558,NULL,NULL,'{"id":2587109911444152558,"of_table":"language","code":"GOU","label":"Goun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(695,1,'codes',1345029512533557800,NULL,NULL,'{"id":1345029512533557800,"of_table":"language","code":"GQR","label":"Gor (From Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(696,1,'codes',5406533937186963953,NULL,NULL,'{"id":5406533937186963953,"of_table":"language","code":"GR","label":"Greek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(697,1,'codes',2251616006143621364,NULL,NULL,'{"id":2251616006143621364,"of_table":"language","code":"GRB","label":"Grebo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(698,1,'codes',3430316455733454537,NULL,NULL,'{"id":3430316455733454537,"of_table":"language","code":"GRM","label":"Gourmanchema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(699,1,'codes',2620075000654308524,NULL,NULL,'{"id":2620075000654308524,"of_table":"language","code":"GSM","label":"Guatelmalan Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(700,1,'codes',1542633447965196916,NULL,NULL,'{"id":1542633447965196916,"of_table":"language","code":"GSW","label":"German, Swiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(701,1,'codes',4347167301071020697,NULL,NULL,'{"id":4347167301071020697,"of_table":"language","code":"GUG","label":"Guarani, Paraguayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(702,1,'codes',4269439135669543171,NULL,NULL,'{"id":4269439135669543171,"of_table":"language","code":"GUJ","label":"Gujarati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(703,1,'codes',6086662667568603869,NULL,NULL,'{"id":6086662667568603869,"of_table":"language","code":"GUN","label":"Gun-Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(704,1,'codes',4515915064650686653,NULL,NULL,'{"id":4515915064650686653,"of_table":"language","code":"GUR","label":"Farefare","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(705,1,'codes',6768504338624151141,NULL,NULL,'{"id":6768504338624151141,"of_table":"language","code":"GUZ","label":"Gussi (Kenya)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(706,1,'codes',7720518766338397220,NULL,NULL,'{"id":7720518766338397220,"of_table":"language","code":"GVR","label":"Gurung, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(707,1,'codes',3934786429813766053,NULL,NULL,'{"id":3934786429813766053,"of_table":"language","code":"GXX","label":"We Southern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(708,1,'codes',3482113624326925267,NULL,NULL,'{"id":3482113624326925267,"of_table":"language","code":"GYN","label":"Guyanese Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(709,1,'codes',2294754491619112407,NULL,NULL,'{"id":2294754491619112407,"of_table":"language","code":"HAI","label":"Haiyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(710,1,'codes',5610998292721088417,NULL,NULL,'{"id":5610998292721088417,"of_table":"language","code":"HAK","label":"Hakka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(711,1,'codes',7039065388789575553,NULL,NULL,'{"id":7039065388789575553,"of_table":"language","code":"HAN","label":"Hainan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(712,1,'codes',2222639501414901445,NULL,NULL,'{"id":2222639501414901445,"of_table":"language","code":"HAR","label":"Harari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(713,1,'codes',5353926421505766810,NULL,NULL,'{"id":5353926421505766810,"of_table":"language","code":"HAS","label":"Hassaniya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(714,1,'codes',4566659672053047293,NULL,NULL,'{"id":4566659672053047293,"of_table":"language","code":"HAU","label":"Hausa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(715,1,'codes',5650237160222040504,NULL,NULL,'{"id":5650237160222040504,"of_table":"language","code":"HAZ","label":"Hazaragi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(716,1,'codes',710170226500140523,NULL,NULL,'{"id":710170226500140523,"of_table":"language","code":"HCH","label":"Huichol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(717,1,'codes',6517441615295974756,NULL,NULL,'{"id":6517441615295974756,"of_table":"language","code":"HDS","label":"Honduran Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(718,1,'codes',4521303943721455691,NULL,NULL,'{"id":4521303943721455691,"of_table":"language","code":"HEB","label":"Hebrew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(719,1,'codes',3949988936068636791,NULL,NULL,'{"id":3949988936068636791,"of_table":"language","code":"HER","label":"Herero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(720,1,'codes',4794214208230007945,NULL,NULL,'{"id":4794214208230007945,"of_table":"language","code":"HIF","label":"Hindustani Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(721,1,'codes',5900008874266521634,NULL,NULL,'{"id":5900008874266521634,"of_table":"language","code":"HIL","label":"Hiligaynon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(722,1,'codes',8947469037610127134,NULL,NULL,'{"id":8947469037610127134,"of_table":"language","code":"HIN","label":"Hindi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(723,1,'codes',1587991115862045440,NULL,NULL,'{"id":1587991115862045440,"of_table":"language","code":"HLT","label":"Nga La","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(724,1,'codes',2414919119801075179,NULL,NULL,'{"id":2414919119801075179,"of_table":"language","code":"HMO","label":"Hmong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(725,1,'codes',6884630912195604254,NULL,NULL,'{"id":6884630912195604254,"of_table":"language","code":"HNK","label":"Hindko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(726,1,'codes',7678820680309324219,NULL,NULL,'{"id":7678820680309324219,"of_table":"language","code":"HNN","label":"Hunan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(727,1,'codes',1470246810479113238,NULL,NULL,'{"id":1470246810479113238,"of_table":"language","code":"HOK","label":"Hokkien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(728,1,'codes',6348155203877689266,NULL,NULL,'{"id":6348155203877689266,"of_table":"language","code":"HSN","label":"Xiang ( Alt Names: Hsiang, Hunan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(729,1,'codes',789658526193590219,NULL,NULL,'{"id":789658526193590219,"of_table":"language","code":"HST","label":"Huasteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(730,1,'codes',8727549697597007651,NULL,NULL,'{"id":8727549697597007651,"of_table":"language","code":"HUN","label":"Hungarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(731,1,'codes',5246005929970051758,NULL,NULL,'{"id":5246005929970051758,"of_table":"language","code":"IBB","label":"Ibibio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(732,1,'codes',8929772989652189098,NULL,NULL,'{"id":8929772989652189098,"of_table":"language","code":"IBO","label":"Igbo/Ibo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(733,1,'codes',1936063006113659371,NULL,NULL,'{"id":1936063006113659371,"of_table":"language","code":"ICE","label":"Icelandic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(734,1,'codes',6161689972513835329,NULL,NULL,'{"id":6161689972513835329,"of_table":"language","code":"IDU","label":"Idoma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(735,1,'codes',2637483332328057835,NULL,NULL,'{"id":2637483332328057835,"of_table":"language","code":"IFA","label":"Farsi-Iranian-Persian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(736,1,'codes',3153806151833042992,NULL,NULL,'{"id":3153806151833042992,"of_table":"language","code":"IGB","label":"Ebira","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(737,1,'codes',4485550026735010950,NULL,NULL,'{"id":4485550026735010950,"of_table":"language","code":"IGL","label":"Igala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(738,1,'codes',8619438626485229444,NULL,NULL,'{"id":8619438626485229444,"of_table":"language","code":"IJO","label":"Ijo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(739,1,'codes',5812632649982832507,NULL,NULL,'{"id":5812632649982832507,"of_table":"language","code":"IKA","label":"Ika","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(740,1,'codes',5737049056448755398,NULL,NULL,'{"id":5737049056448755398,"of_table":"language","code":"ILG","label":"Ilongot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(741,1,'codes',4945837522234704939,NULL,NULL,'{"id":4945837522234704939,"of_table":"language","code":"ILO","label":"Ilocano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(742,1,'codes',7962082440160665246,NULL,NULL,'{"id":7962082440160665246,"of_table":"language","code":"IND","label":"Indonesian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(743,1,'codes',8361008374599982420,NULL,NULL,'{"id":8361008374599982420,"of_table":"language","code":"ING","label":"Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(744,1,'codes',7359271897693843496,NULL,NULL,'{"id":7359271897693843496,"of_table":"language","code":"INS","label":"Indian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(745,1,'codes',1591499815808333332,NULL,NULL,'{"id":1591499815808333332,"of_table":"language","code":"ISH","label":"Ishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(746,1,'codes',8680677041550272343,NULL,NULL,'{"id":8680677041550272343,"of_table":"language","code":"ISO","label":"Isoko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(747,1,'codes',4633308105854637950,NULL,NULL,'{"id":4633308105854637950,"of_table":"language","code":"IST","label":"Isekiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(748,1,'codes',7016805128791334475,NULL,NULL,'{"id":7016805128791334475,"of_table":"language","code":"IT","label":"Italian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(749,1,'codes',7915310131254346511,NULL,NULL,'{"id":7915310131254346511,"of_table":"language","code":"IUK","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(750,1,'codes',7978732103362572458,NULL,NULL,'{"id":7978732103362572458,"of_table":"language","code":"IXL","label":"Ixil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(751,1,'codes',5174761066187815477,NULL,NULL,'{"id":5174761066187815477,"of_table":"language","code":"JAC","label":"Jacalteco, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(752,1,'codes',408297192930712043,NULL,NULL,'{"id":408297192930712043,"of_table":"language","code":"JAI","label":"Jacalteco, Western (Popti)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(753,1,'codes',8848238256505079379,NULL,NULL,'{"id":8848238256505079379,"of_table":"language","code":"JAM","label":"Jamician Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(754,1,'codes',525828625152440805,NULL,NULL,'{"id":525828625152440805,"of_table":"language","code":"JAP","label":"Japanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(755,1,'codes',829212475750561978,NULL,NULL,'{"id":829212475750561978,"of_table":"language","code":"JAR","label":"Jarai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(756,1,'codes',2615242960845287801,NULL,NULL,'{"id":2615242960845287801,"of_table":"language","code":"JAV","label":"Javanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(757,1,'codes',9218746143364415005,NULL,NULL,'{"id":9218746143364415005,"of_table":"language","code":"JIC","label":"Tol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(758,1,'codes',4196239863752594987,NULL,NULL,'{"id":4196239863752594987,"of_table":"language","code":"JIV","label":"Shuar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(759,1,'codes',2791168100743987806,NULL,NULL,'{"id":2791168100743987806,"of_table":"language","code":"JOL","label":"Dyola (Jola)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(760,1,'codes',6273573835656212950,NULL,NULL,'{"id":6273573835656212950,"of_table":"language","code":"JOS","label":"Jordanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(761,1,'codes',7167561077137308072,NULL,NULL,'{"id":7167561077137308072,"of_table":"language","code":"JUB","label":"Juba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(762,1,'codes',3274475784967967659,NULL,NULL,'{"id":3274475784967967659,"of_table":"language","code":"JUL","label":"Jirel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(763,1,'codes',8834780278986664469,NULL,NULL,'{"id":8834780278986664469,"of_table":"language","code":"JYA","label":"Jirong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(764,1,'codes',2632811511068154503,NULL,NULL,'{"id":2632811511068154503,"of_table":"language","code":"KAC","label":"Kachin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(765,1,'codes',3454597026754429927,NULL,NULL,'{"id":3454597026754429927,"of_table":"language","code":"KAI","label":"Kaiping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(766,1,'codes',5322814135150131963,NULL,NULL,'{"id":5322814135150131963,"of_table":"language","code":"KAL","label":"Kalabari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(767,1,'codes',260087622665342482,NULL,NULL,'{"id":260087622665342482,"of_table":"language","code":"KAM","label":"Kamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(768,1,'codes',4042867024223393803,NULL,NULL,'{"id":4042867024223393803,"of_table":"language","code":"KAO","label":"Xaasongaxango (Kasonke, Xasonga)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(769,1,'codes',4348198657523289638,NULL,NULL,'{"id":4348198657523289638,"of_table":"language","code":"KAR","label":"Karachay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(770,1,'codes',9132928194321431116,NULL,NULL,'{"id":9132928194321431116,"of_table":"language","code":"KAS","label":"Kashmiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(771,1,'codes',6988072462497814444,NULL,NULL,'{"id":6988072462497814444,"of_table":"language","code":"KAZ","label":"Kazakh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(772,1,'codes',5685076229696699326,NULL,NULL,'{"id":5685076229696699326,"of_table":"language","code":"KBP","label":"Kabiye","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(773,1,'codes',5700491758045384081,NULL,NULL,'{"id":5700491758045384081,"of_table":"language","code":"KEK","label":"Kekchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(774,1,'codes',8269367463749447511,NULL,NULL,'{"id":8269367463749447511,"of_table":"language","code":"KEN","label":"Kenyang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(775,1,'codes',1657046289998787072,NULL,NULL,'{"id":1657046289998787072,"of_table":"language","code":"KGA","label":"Koyaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(776,1,'codes',3365399903901863356,NULL,NULL,'{"id":3365399903901863356,"of_table":"language","code":"KGN","label":"Kongo/Kikongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(777,1,'codes',2019382764318143014,NULL,NULL,'{"id":2019382764318143014,"of_table":"language","code":"KHA","label":"Kham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(778,1,'codes',2160265743569869812,NULL,NULL,'{"id":2160265743569869812,"of_table":"language","code":"KHM","label":"Khmer Central - Thailand/Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(779,1,'codes',2901305883133003181,NULL,NULL,'{"id":2901305883133003181,"of_table":"language","code":"KIG","label":"Kirghiz","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(780,1,'codes',8828708422941169136,NULL,NULL,'{"id":8828708422941169136,"of_table":"language","code":"KIK","label":"Kikuya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(781,1,'codes',4543474939186369721,NULL,NULL,'{"id":4543474939186369721,"of_table":"language","code":"KIN","label":"Kinyarwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(782,1,'codes',5930754770429407116,NULL,NULL,'{"id":5930754770429407116,"of_table":"language","code":"KIR","label":"Kiribat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(783,1,'codes',4766942327744615364,NULL,NULL,'{"id":4766942327744615364,"of_table":"language","code":"KIS","label":"Kissi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(784,1,'codes',387789320927581066,NULL,NULL,'{"id":387789320927581066,"of_table":"language","code":"KIT","label":"Kituba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(785,1,'codes',6101485354187725586,NULL,NULL,'{"id":6101485354187725586,"of_table":"language","code":"KJP","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(786,1,'codes',4848855238076497131,NULL,NULL,'{"id":4848855238076497131,"of_table":"language","code":"KKO","label":"Konkomba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(787,1,'codes',4313182845594068079,NULL,NULL,'{"id":4313182845594068079,"of_table":"language","code":"KMU","label":"Khmu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(788,1,'codes',3235850105521403095,NULL,NULL,'{"id":3235850105521403095,"of_table":"language","code":"KND","label":"Kurundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(789,1,'codes',667441617411043995,NULL,NULL,'{"id":667441617411043995,"of_table":"language","code":"KNG","label":"Kongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(790,1,'codes',4906396411233743376,NULL,NULL,'{"id":4906396411233743376,"of_table":"language","code":"KNJ","label":"Konjobal, Western (Akateko)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(791,1,'codes',2933637473944336110,NULL,NULL,'{"id":2933637473944336110,"of_table":"language","code":"KNK","label":"Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(792,1,'codes',6494022394246440016,NULL,NULL,'{"id":6494022394246440016,"of_table":"language","code":"KNN","label":"Kannada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(793,1,'codes',279822896075996146,NULL,NULL,'{"id":279822896075996146,"of_table":"language","code":"KNO","label":"Kono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(794,1,'codes',15991211679235829,NULL,NULL,'{"id":15991211679235829,"of_table":"language","code":"KNU","label":"Kanuri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(795,1,'codes',7811280066545591905,NULL,NULL,'{"id":7811280066545591905,"of_table":"language","code":"KON","label":"Konjobal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(796,1,'codes',8205375328144933815,NULL,NULL,'{"id":8205375328144933815,"of_table":"language","code":"KOR","label":"Korean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(797,1,'codes',3157782522412034584,NULL,NULL,'{"id":3157782522412034584,"of_table":"language","code":"KOS","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(798,1,'codes',1863510681818792720,NULL,NULL,'{"id":1863510681818792720,"of_table":"language","code":"KOT","label":"Kotokoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(799,1,'codes',2580704202801509316,NULL,NULL,'{"id":2580704202801509316,"of_table":"language","code":"KOU","label":"Kouranko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(800,1,'codes',8234315935309033372,NULL,NULL,'{"id":8234315935309033372,"of_table":"language","code":"KPE","label":"Kpelle","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(801,1,'codes',4290958471869744269,NULL,NULL,'{"id":4290958471869744269,"of_table":"language","code":"KPJ","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(802,1,'codes',2261465568871010103,NULL,NULL,'{"id":2261465568871010103,"of_table":"language","code":"KQS","label":"Kissi, Northern (Guinea)(Sierra Leone)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(803,1,'codes',3213465118369781772,NULL,NULL,'{"id":3213465118369781772,"of_table":"language","code":"KRA","label":"Krahn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(804,1,'codes',5801284388057090624,NULL,NULL,'{"id":5801284388057090624,"of_table":"language","code":"KRI","label":"Krio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(805,1,'codes',6578757728085722228,NULL,NULL,'{"id":6578757728085722228,"of_table":"language","code":"KRU","label":"Kru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(806,1,'codes',2268430165212835535,NULL,NULL,'{"id":2268430165212835535,"of_table":"language","code":"KSR","label":"Kosraean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(807,1,'codes',7689623738878105318,NULL,NULL,'{"id":7689623738878105318,"of_table":"language","code":"KSS","label":"Kisi, Southern (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(808,1,'codes',397832889612881419,NULL,NULL,'{"id":397832889612881419,"of_table":"language","code":"KSW","label":"Karen, S''Gaw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(809,1,'codes',5142499425685346880,NULL,NULL,'{"id":5142499425685346880,"of_table":"language","code":"KTB","label":"Kambaata","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(810,1,'codes',7273630012783093293,NULL,NULL,'{"id":7273630012783093293,"of_table":"language","code":"KUD","label":"Kurdish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(811,1,'codes',1101519814890543092,NULL,NULL,'{"id":1101519814890543092,"of_table":"language","code":"KUK","label":"Kuki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(812,1,'codes',4936840413160085590,NULL,NULL,'{"id":4936840413160085590,"of_table":"language","code":"KUN","label":"Kunama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(813,1,'codes',2070379856373655919,NULL,NULL,'{"id":2070379856373655919,"of_table":"language","code":"KUR","label":"Kurmanji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(814,1,'codes',2908539975807470341,NULL,NULL,'{"id":2908539975807470341,"of_table":"language","code":"KUS","label":"Kussal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(815,1,'codes',5149535495071544304,NULL,NULL,'{"id":5149535495071544304,"of_table":"language","code":"KXM","label":"Khmer Northern - Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(816,1,'codes',7831661049422394424,NULL,NULL,'{"id":7831661049422394424,"of_table":"language","code":"KYG","label":"Kyrgyzstani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(817,1,'codes',7724457214419576754,NULL,NULL,'{"id":7724457214419576754,"of_table":"language","code":"LAJ","label":"Lango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(818,1,'codes',152030866580799782,NULL,NULL,'{"id":152030866580799782,"of_table":"language","code":"LAM","label":"Lamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(819,1,'codes',2292276599436903733,NULL,NULL,'{"id":2292276599436903733,"of_table":"language","code":"LAO","label":"Lao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(820,1,'codes',1543105748607590845,NULL,NULL,'{"id":1543105748607590845,"of_table":"language","code":"LAT","label":"Latvian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(821,1,'codes',8305056901331687646,NULL,NULL,'{"id":8305056901331687646,"of_table":"language","code":"LEB","label":"Lebanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(822,1,'codes',8693366283227637912,NULL,NULL,'{"id":8693366283227637912,"of_table":"language","code":"LGB","label":"Lugbara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(823,1,'codes',4035503376881820890,NULL,NULL,'{"id":4035503376881820890,"of_table":"language","code":"LHU","label":"Lahu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(824,1,'codes',1081727129971267537,NULL,NULL,'{"id":1081727129971267537,"of_table":"language","code":"LIA","label":"Limba, West-Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(825,1,'codes',6922201476371788367,NULL,NULL,'{"id":6922201476371788367,"of_table":"language","code":"LIN","label":"Lingala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(826,1,'codes',5670146489207733496,NULL,NULL,'{"id":5670146489207733496,"of_table":"language","code":"LIT","label":"Lithuanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(827,1,'codes',5361186651637812060,NULL,NULL,'{"id":5361186651637812060,"of_table":"language","code":"LKB","label":"Lukabaras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(828,1,'codes',3496141270269271054,NULL,NULL,'{"id":3496141270269271054,"of_table":"language","code":"LKR","label":"Pari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(829,1,'codes',5624453646010280379,NULL,NULL,'{"id":5624453646010280379,"of_table":"language","code":"LLS","label":"Lithuanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(830,1,'codes',508965732887102847,NULL,NULL,'{"id":508965732887102847,"of_table":"language","code":"LMP","label":"Limbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(831,1,'codes',7870495812281890001,NULL,NULL,'{"id":7870495812281890001,"of_table":"language","code":"LNG","label":"Lin Gao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(832,1,'codes',3609432158932282544,NULL,NULL,'{"id":3609432158932282544,"of_table":"language","code":"LNS","label":"Lamnso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(833,1,'codes',7290940302695382552,NULL,NULL,'{"id":7290940302695382552,"of_table":"language","code":"LOM","label":"Loma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(834,1,'codes',8873048370370444427,NULL,NULL,'{"id":8873048370370444427,"of_table":"language","code":"LOR","label":"Lorma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(835,1,'codes',2878820447261123661,NULL,NULL,'{"id":2878820447261123661,"of_table":"language","code":"LRL","label":"Lari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(836,1,'codes',7831952614949583808,NULL,NULL,'{"id":7831952614949583808,"of_table":"language","code":"LSH","label":"Lish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(837,1,'codes',4492956819861694540,NULL,NULL,'{"id":4492956819861694540,"of_table":"language","code":"LSM","label":"Saamia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(838,1,'codes',8063469708673494952,NULL,NULL,'{"id":8063469708673494952,"of_table":"language","code":"LUB","label":"Luba-Kasia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(839,1,'codes',5207027713438535418,NULL,NULL,'{"id":5207027713438535418,"of_table":"language","code":"LUG","label":"Luganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(840,1,'codes',563817351103100803,NULL,NULL,'{"id":563817351103100803,"of_table":"language","code":"LUH","label":"Kiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(841,1,'codes',8662710578496953533,NULL,NULL,'{"id":8662710578496953533,"of_table":"language","code":"LUN","label":"Lunda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(842,1,'codes',3861911288048993498,NULL,NULL,'{"id":3861911288048993498,"of_table":"language","code":"LUO","label":"Luo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(843,1,'codes',2646270721269006435,NULL,NULL,'{"id":2646270721269006435,"of_table":"language","code":"LUS","label":"Chin,Mizo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(844,1,'codes',1945379417446845857,NULL,NULL,'{"id":1945379417446845857,"of_table":"language","code":"LUY","label":"Oluluyia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(845,1,'codes',3496785744779549424,NULL,NULL,'{"id":3496785744779549424,"of_table":"language","code":"LWO","label":"Luwo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(846,1,'codes',7202059911160138902,NULL,NULL,'{"id":7202059911160138902,"of_table":"language","code":"MAC","label":"Macedonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(847,1,'codes',1705313252975049497,NULL,NULL,'{"id":1705313252975049497,"of_table":"language","code":"MAD","label":"Mandingo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(848,1,'codes',5114572622702416587,NULL,NULL,'{"id":5114572622702416587,"of_table":"language","code":"MAI","label":"Maithili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(849,1,'codes',7726847427724170345,NULL,NULL,'{"id":7726847427724170345,"of_table":"language","code":"MAJ","label":"Mazatek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(850,1,'codes',3993382087098797981,NULL,NULL,'{"id":3993382087098797981,"of_table":"language","code":"MAL","label":"Malayalam/Indian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(851,1,'codes',1452273220169275273,NULL,NULL,'{"id":1452273220169275273,"of_table":"language","code":"MAM","label":"Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(852,1,'codes',4433199494019300692,NULL,NULL,'{"id":4433199494019300692,"of_table":"language","code":"MAN","label":"Mandarin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(853,1,'codes',1218575721957142143,NULL,NULL,'{"id":1218575721957142143,"of_table":"language","code":"MAR","label":"Marathi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(854,1,'codes',6405309624070816721,NULL,NULL,'{"id":6405309624070816721,"of_table":"language","code":"MAS","label":"Maasai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(855,1,'codes',1104969309165118004,NULL,NULL,'{"id":1104969309165118004,"of_table":"language","code":"MAY","label":"Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(856,1,'codes',4370942989380353432,NULL,NULL,'{"id":4370942989380353432,"of_table":"language","code":"MAZ","label":"Mazahua, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(857,1,'codes',8490027742600830602,NULL,NULL,'{"id":8490027742600830602,"of_table":"language","code":"MBO","label":"Mbo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(858,1,'codes',8304201552178395291,NULL,NULL,'{"id":8304201552178395291,"of_table":"language","code":"MDD","label":"Mbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(859,1,'codes',6552045118751998529,NULL,NULL,'{"id":6552045118751998529,"of_table":"language","code":"MDE","label":"Maba (Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(860,1,'codes',8744953178602488713,NULL,NULL,'{"id":8744953178602488713,"of_table":"language","code":"MEH","label":"Mixtec, Southwestern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(861,1,'codes',8735752534660088475,NULL,NULL,'{"id":8735752534660088475,"of_table":"language","code":"MEN","label":"Mende","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(862,1,'codes',2894747432206713763,NULL,NULL,'{"id":2894747432206713763,"of_table":"language","code":"MER","label":"Meru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(863,1,'codes',8365806552792868959,NULL,NULL,'{"id":8365806552792868959,"of_table":"language","code":"MFD","label":"Mendankwe-Nkwen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(864,1,'codes',8376292879537655673,NULL,NULL,'{"id":8376292879537655673,"of_table":"language","code":"MFQ","label":"Moba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(865,1,'codes',273410209659733794,NULL,NULL,'{"id":273410209659733794,"of_table":"language","code":"MFS","label":"Mexican Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(866,1,'codes',5233602866251181985,NULL,NULL,'{"id":5233602866251181985,"of_table":"language","code":"MFV","label":"Mandjak/Manjaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(867,1,'codes',1234412628184401243,NULL,NULL,'{"id":1234412628184401243,"of_table":"language","code":"MFZ","label":"Maaban","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(868,1,'codes',4092578507243481487,NULL,NULL,'{"id":4092578507243481487,"of_table":"language","code":"MGO","label":"Meta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(869,1,'codes',6206254849795577291,NULL,NULL,'{"id":6206254849795577291,"of_table":"language","code":"MGP","label":"Magar, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(870,1,'codes',6482735181502695627,NULL,NULL,'{"id":6482735181502695627,"of_table":"language","code":"MGR","label":"Mambwe-Lungu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(871,1,'codes',5145684582711758248,NULL,NULL,'{"id":5145684582711758248,"of_table":"language","code":"MHI","label":"Madi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(872,1,'codes',4500337886822702074,NULL,NULL,'{"id":4500337886822702074,"of_table":"language","code":"MHK","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(873,1,'codes',8329132992707360878,NULL,NULL,'{"id":8329132992707360878,"of_table":"language","code":"MHL","label":"Marshallese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(874,1,'codes',602115696130629991,NULL,NULL,'{"id":602115696130629991,"of_table":"language","code":"MIE","label":"Mien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(875,1,'codes',693042150860609769,NULL,NULL,'{"id":693042150860609769,"of_table":"language","code":"MIN","label":"Minnan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(876,1,'codes',3067844961273635940,NULL,NULL,'{"id":3067844961273635940,"of_table":"language","code":"MIO","label":"Pinotepa Nacional Mixtec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(877,1,'codes',2503404921136960448,NULL,NULL,'{"id":2503404921136960448,"of_table":"language","code":"MIS","label":"Miskito","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(878,1,'codes',2520751994862295406,NULL,NULL,'{"id":2520751994862295406,"of_table":"language","code":"MIX","label":"Mixteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(879,1,'codes',1874547976691161520,NULL,NULL,'{"id":1874547976691161520,"of_table":"language","code":"MKE","label":"Malinke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(880,1,'codes',2886895889576005034,NULL,NULL,'{"id":2886895889576005034,"of_table":"language","code":"MKH","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(881,1,'codes',654088868804729480,NULL,NULL,'{"id":654088868804729480,"of_table":"language","code":"MKO","label":"Mandinko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(882,1,'codes',5250036613787716710,NULL,NULL,'{"id":5250036613787716710,"of_table":"language","code":"MKU","label":"Maninka, Konyanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(883,1,'codes',3319755097183466800,NULL,NULL,'{"id":3319755097183466800,"of_table":"language","code":"MLG","label":"Malagasy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(884,1,'codes',9152257055379088096,NULL,NULL,'{"id":9152257055379088096,"of_table":"language","code":"MLT","label":"Maltese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(885,1,'codes',7421009396383761803,NULL,NULL,'{"id":7421009396383761803,"of_table":"language","code":"MMC","label":"Mazahua, Michoacan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(886,1,'codes',5011991486215784201,NULL,NULL,'{"id":5011991486215784201,"of_table":"language","code":"MNA","label":"Mina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(887,1,'codes',5849084960625682807,NULL,NULL,'{"id":5849084960625682807,"of_table":"language","code":"MND","label":"Mandinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(888,1,'codes',9031614925296880743,NULL,NULL,'{"id":9031614925296880743,"of_table":"language","code":"MNE","label":"Naba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(889,1,'codes',7928306747108695572,NULL,NULL,'{"id":7928306747108695572,"of_table":"language","code":"MNG","label":"Mingrelian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(890,1,'codes',4605609429094059135,NULL,NULL,'{"id":4605609429094059135,"of_table":"language","code":"MNI","label":"Maninka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(891,1,'codes',38702529577367773,NULL,NULL,'{"id":38702529577367773,"of_table":"language","code":"MNK","label":"Munkukutuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(892,1,'codes',2253252279967730419,NULL,NULL,'{"id":2253252279967730419,"of_table":"language","code":"MNO","label":"Mano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(893,1,'codes',2781893441833095728,NULL,NULL,'{"id":2781893441833095728,"of_table":"language","code":"MNR","label":"Meitei (Manipuri)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(894,1,'codes',1352325959600000519,NULL,NULL,'{"id":1352325959600000519,"of_table":"language","code":"MNT","label":"Montenegrin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(895,1,'codes',6357949891469846817,NULL,NULL,'{"id":6357949891469846817,"of_table":"language","code":"MNW","label":"Mon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(896,1,'codes',8551508221794588411,NULL,NULL,'{"id":8551508221794588411,"of_table":"language","code":"MOK","label":"Mokpwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(897,1,'codes',8330585841793297739,NULL,NULL,'{"id":8330585841793297739,"of_table":"language","code":"MON","label":"Mongolian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(898,1,'codes',8391824622646284718,NULL,NULL,'{"id":8391824622646284718,"of_table":"language","code":"MOP","label":"Maya, Mopan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(899,1,'codes',5483958030461685491,NULL,NULL,'{"id":5483958030461685491,"of_table":"language","code":"MOR","label":"More-Moshey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(900,1,'codes',4632575585831355471,NULL,NULL,'{"id":4632575585831355471,"of_table":"language","code":"MOS","label":"Mossi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(901,1,'codes',4473750503345311741,NULL,NULL,'{"id":4473750503345311741,"of_table":"language","code":"MRD","label":"Magar, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(902,1,'codes',2541497049779160594,NULL,NULL,'{"id":2541497049779160594,"of_table":"language","code":"MSA","label":"Masalit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(903,1,'codes',7155402256183550164,NULL,NULL,'{"id":7155402256183550164,"of_table":"language","code":"MSH","label":"Moshi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(904,1,'codes',7280095844873445498,NULL,NULL,'{"id":7280095844873445498,"of_table":"language","code":"MSR","label":"Mongolian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(905,1,'codes',3976850485230897631,NULL,NULL,'{"id":3976850485230897631,"of_table":"language","code":"MUL","label":"Multani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(906,1,'codes',7037236729571095241,NULL,NULL,'{"id":7037236729571095241,"of_table":"language","code":"MUN","label":"Muong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(907,1,'codes',6347335093234030032,NULL,NULL,'{"id":6347335093234030032,"of_table":"language","code":"MWW","label":"Hmong Daw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(908,1,'codes',6589132804506558270,NULL,NULL,'{"id":6589132804506558270,"of_table":"language","code":"MXP","label":"Mixe, Tlahuitoltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(909,1,'codes',8454884686336554959,NULL,NULL,'{"id":8454884686336554959,"of_table":"language","code":"MXV","label":"Mixtec, Metlatonoc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(910,1,'codes',2419869347175255180,NULL,NULL,'{"id":2419869347175255180,"of_table":"language","code":"MXX ","label":"Mahou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(911,1,'codes',5461002188365344051,NULL,NULL,'{"id":5461002188365344051,"of_table":"language","code":"MYA","label":"Maya, Yucatec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(912,1,'codes',1109157839154323435,NULL,NULL,'{"id":1109157839154323435,"of_table":"language","code":"MYY","label":"Maymay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(913,1,'codes',3840885504443179719,NULL,NULL,'{"id":3840885504443179719,"of_table":"language","code":"MZJ","label":"Manya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(914,1,'codes',7745904714023811295,NULL,NULL,'{"id":7745904714023811295,"of_table":"language","code":"NAH","label":"Nahuatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(915,1,'codes',3648298887610295977,NULL,NULL,'{"id":3648298887610295977,"of_table":"language","code":"NDF","label":"Ndebele","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(916,1,'codes',5919632982872994663,NULL,NULL,'{"id":5919632982872994663,"of_table":"language","code":"NEP","label":"Nepali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(917,1,'codes',8740861945112638794,NULL,NULL,'{"id":8740861945112638794,"of_table":"language","code":"NEU","label":"Nuer","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(918,1,'codes',6852535286813251368,NULL,NULL,'{"id":6852535286813251368,"of_table":"language","code":"NEW","label":"Newari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(919,1,'codes',4277614374818210678,NULL,NULL,'{"id":4277614374818210678,"of_table":"language","code":"NGE","label":"Ngemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(920,1,'codes',3428476646046494187,NULL,NULL,'{"id":3428476646046494187,"of_table":"language","code":"NGI","label":"Ngie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(921,1,'codes',785645388949336604,NULL,NULL,'{"id":785645388949336604,"of_table":"language","code":"NGU","label":"Nahuatl, Guerrero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(922,1,'codes',6715817514767746009,NULL,NULL,'{"id":6715817514767746009,"of_table":"language","code":"NHA","label":"Nahvatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(923,1,'codes',5454200424180568822,NULL,NULL,'{"id":5454200424180568822,"of_table":"language","code":"NIX","label":"Hema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(924,1,'codes',7207602354626128361,NULL,NULL,'{"id":7207602354626128361,"of_table":"language","code":"NNB","label":"Nandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(925,1,'codes',6860504454798774430,NULL,NULL,'{"id":6860504454798774430,"of_table":"language","code":"NNZ","label":"Nda Nda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(926,1,'codes',4002252879479516025,NULL,NULL,'{"id":4002252879479516025,"of_table":"language","code":"NOR","label":"Norwegian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(927,1,'codes',6090817433356290925,NULL,NULL,'{"id":6090817433356290925,"of_table":"language","code":"NSE","label":"Nsenga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(928,1,'codes',1115679858446863909,NULL,NULL,'{"id":1115679858446863909,"of_table":"language","code":"NSH","label":"Ngoshie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(929,1,'codes',5715367125843100699,NULL,NULL,'{"id":5715367125843100699,"of_table":"language","code":"NSP","label":"Nepalese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(930,1,'codes',6755778279742933628,NULL,NULL,'{"id":6755778279742933628,"of_table":"language","code":"NSS","label":"Non Standard Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(931,1,'codes',2587137334593227111,NULL,NULL,'{"id":2587137334593227111,"of_table":"language","code":"NUB","label":"Nubian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(932,1,'codes',7533013296044629904,NULL,NULL,'{"id":7533013296044629904,"of_table":"language","code":"NWE","label":"Ngwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(933,1,'codes',6741277747769199262,NULL,NULL,'{"id":6741277747769199262,"of_table":"language","code":"NYA","label":"Nyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(934,1,'codes',3969598277862475060,NULL,NULL,'{"id":3969598277862475060,"of_table":"language","code":"NYK","label":"Nyankole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(935,1,'codes',2991720639463663599,NULL,NULL,'{"id":2991720639463663599,"of_table":"language","code":"NZE","label":"Nzema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(936,1,'codes',4484838442921471445,NULL,NULL,'{"id":4484838442921471445,"of_table":"language","code":"OGN","label":"Ogoni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(937,1,'codes',3989539084470196056,NULL,NULL,'{"id":3989539084470196056,"of_table":"language","code":"OKU","label":"Oku","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(938,1,'codes',6808499865042928612,NULL,NULL,'{"id":6808499865042928612,"of_table":"language","code":"ONY","label":"Onyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(939,1,'codes',7593503931680820509,NULL,NULL,'{"id":7593503931680820509,"of_table":"language","code":"ORI","label":"Oriya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(940,1,'codes',4024629274705676711,NULL,NULL,'{"id":4024629274705676711,"of_table":"language","code":"ORO","label":"Oroma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(941,1,'codes',6664458903750734167,NULL,NULL,'{"id":6664458903750734167,"of_table":"language","code":"OSE","label":"Osetin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(942,1,'codes',1031197560734314902,NULL,NULL,'{"id":1031197560734314902,"of_table":"language","code":"OTN","label":"Otomi Tenango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(943,1,'codes',6033500653706826466,NULL,NULL,'{"id":6033500653706826466,"of_table":"language","code":"OTX","label":"Otomi, Texcatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(944,1,'codes',9197280047857383837,NULL,NULL,'{"id":9197280047857383837,"of_table":"language","code":"PAL","label":"Palan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(945,1,'codes',389417253643930285,NULL,NULL,'{"id":389417253643930285,"of_table":"language","code":"PAM","label":"Pampangan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(946,1,'codes',3745941113336787909,NULL,NULL,'{"id":3745941113336787909,"of_table":"language","code":"PAN","label":"Pangasinan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(947,1,'codes',7615221253478191839,NULL,NULL,'{"id":7615221253478191839,"of_table":"language","code":"PAP","label":"Papiamento","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(948,1,'codes',4454107899206659970,NULL,NULL,'{"id":4454107899206659970,"of_table":"language","code":"PBS","label":"Pame, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(949,1,'codes',6044525924954148480,NULL,NULL,'{"id":6044525924954148480,"of_table":"language","code":"PCM","label":"Pidgin, Nigerian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(950,1,'codes',8619184984024776422,NULL,NULL,'{"id":8619184984024776422,"of_table":"language","code":"PCO","label":"Pocomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(951,1,'codes',875716650463581242,NULL,NULL,'{"id":875716650463581242,"of_table":"language","code":"PDT","label":"Plautdietsch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(952,1,'codes',1647033618463140881,NULL,NULL,'{"id":1647033618463140881,"of_table":"language","code":"PDU","label":"Kayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(953,1,'codes',5312974386162656973,NULL,NULL,'{"id":5312974386162656973,"of_table":"language","code":"PHR","label":"Pahari-Potwari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(954,1,'codes',466974682432916041,NULL,NULL,'{"id":466974682432916041,"of_table":"language","code":"PI","label":"Palauan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(955,1,'codes',9027931173766910517,NULL,NULL,'{"id":9027931173766910517,"of_table":"language","code":"PIG","label":"Pidgin English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(956,1,'codes',6459201325097656132,NULL,NULL,'{"id":6459201325097656132,"of_table":"language","code":"PNY","label":"Pinyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(957,1,'codes',9048796249771191599,NULL,NULL,'{"id":9048796249771191599,"of_table":"language","code":"POH","label":"Poqomchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(958,1,'codes',1432772575474080667,NULL,NULL,'{"id":1432772575474080667,"of_table":"language","code":"POK","label":"Pokomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(959,1,'codes',5490787914921864252,NULL,NULL,'{"id":5490787914921864252,"of_table":"language","code":"POL","label":"Polish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(960,1,'codes',3708433462493757931,NULL,NULL,'{"id":3708433462493757931,"of_table":"language","code":"PON","label":"Pohnpeian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(961,1,'codes',3084996113338801888,NULL,NULL,'{"id":3084996113338801888,"of_table":"language","code":"POR","label":"Portuguese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(962,1,'codes',2688354548672420593,NULL,NULL,'{"id":2688354548672420593,"of_table":"language","code":"POU","label":"Pulaar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(963,1,'codes',4598506813037502943,NULL,NULL,'{"id":4598506813037502943,"of_table":"language","code":"POV","label":"Criolu Upper Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(964,1,'codes',1927714298188777206,NULL,NULL,'{"id":1927714298188777206,"of_table":"language","code":"PSO","label":"Polish Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(965,1,'codes',5430223510482835023,NULL,NULL,'{"id":5430223510482835023,"of_table":"language","code":"PSR","label":"Portuguese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(966,1,'codes',6924765655034521351,NULL,NULL,'{"id":6924765655034521351,"of_table":"language","code":"PTS","label":"Guianese Creole French (Patois)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(967,1,'codes',8426654682168922089,NULL,NULL,'{"id":8426654682168922089,"of_table":"language","code":"PUN","label":"Punjabi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(968,1,'codes',4181782688012368513,NULL,NULL,'{"id":4181782688012368513,"of_table":"language","code":"PUS","label":"Pushtu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(969,1,'codes',7032551322279110653,NULL,NULL,'{"id":7032551322279110653,"of_table":"language","code":"PUT","label":"Putian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(970,1,'codes',3991837647683534969,NULL,NULL,'{"id":3991837647683534969,"of_table":"language","code":"PXM","label":"Mixe, Quetzaltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(971,1,'codes',1815125788943491808,NULL,NULL,'{"id":1815125788943491808,"of_table":"language","code":"QAC","label":"Quiche-Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(972,1,'codes',151791992188261949,NULL,NULL,'{"id":151791992188261949,"of_table":"language","code":"QCH","label":"Quechua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(973,1,'codes',2828600529196284455,NULL,NULL,'{"id":2828600529196284455,"of_table":"language","code":"QUG","label":"Quichua, Chimborazo Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(974,1,'codes',5257236394327437522,NULL,NULL,'{"id":5257236394327437522,"of_table":"language","code":"QUI","label":"Quiche","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(975,1,'codes',3837828917077203389,NULL,NULL,'{"id":3837828917077203389,"of_table":"language","code":"QUM","label":"Sipakapense","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(976,1,'codes',7562205796336145651,NULL,NULL,'{"id":7562205796336145651,"of_table":"language","code":"QUV","label":"Sacapulteco (Maya Tujaal)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(977,1,'codes',2351968507392946619,NULL,NULL,'{"id":2351968507392946619,"of_table":"language","code":"QXL","label":"Quichua, Salasaca Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(978,1,'codes',5535328134983522429,NULL,NULL,'{"id":5535328134983522429,"of_table":"language","code":"QXR","label":"Quichua, Canar Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(979,1,'codes',7712670180511851112,NULL,NULL,'{"id":7712670180511851112,"of_table":"language","code":"RAB","label":"Rabinal - Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(980,1,'codes',2305119963688615543,NULL,NULL,'{"id":2305119963688615543,"of_table":"language","code":"RAG","label":"Maragoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(981,1,'codes',2247507148950029335,NULL,NULL,'{"id":2247507148950029335,"of_table":"language","code":"RAH","label":"Rahaween","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(982,1,'codes',996327633578124350,NULL,NULL,'{"id":996327633578124350,"of_table":"language","code":"RHA","label":"Rhade","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(983,1,'codes',2182233669923778069,NULL,NULL,'{"id":2182233669923778069,"of_table":"language","code":"RHG","label":"Rohingya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(984,1,'codes',5015764789731859115,NULL,NULL,'{"id":5015764789731859115,"of_table":"language","code":"RMN","label":"Romani, Balkan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(985,1,'codes',6775850720561114423,NULL,NULL,'{"id":6775850720561114423,"of_table":"language","code":"RMS","label":"Romanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(986,1,'codes',7083037016113740440,NULL,NULL,'{"id":7083037016113740440,"of_table":"language","code":"RMY","label":"Romany (Gypsy)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(987,1,'codes',6700369746255112220,NULL,NULL,'{"id":6700369746255112220,"of_table":"language","code":"ROM","label":"Romanian-Moldovan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(988,1,'codes',7197404525321047970,NULL,NULL,'{"id":7197404525321047970,"of_table":"language","code":"RSI","label":"Russian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(989,1,'codes',2385068131696552512,NULL,NULL,'{"id":2385068131696552512,"of_table":"language","code":"RUN","label":"Runyawana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(990,1,'codes',1197773734680813278,NULL,NULL,'{"id":1197773734680813278,"of_table":"language","code":"RUP","label":"Romanian, Macedo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(991,1,'codes',2336357243568011914,NULL,NULL,'{"id":2336357243568011914,"of_table":"language","code":"RUS","label":"Russian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(992,1,'codes',7236335037534664742,NULL,NULL,'{"id":7236335037534664742,"of_table":"language","code":"RUT","label":"Rutoro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(993,1,'codes',7415723106210464837,NULL,NULL,'{"id":7415723106210464837,"of_table":"language","code":"RWA","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(994,1,'codes',5596145928455317716,NULL,NULL,'{"id":5596145928455317716,"of_table":"language","code":"SAJ","label":"Sango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(995,1,'codes',5481528892840810489,NULL,NULL,'{"id":5481528892840810489,"of_table":"language","code":"SAM","label":"Samoan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(996,1,'codes',1159665226210485763,NULL,NULL,'{"id":1159665226210485763,"of_table":"language","code":"SAR","label":"Sarahule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(997,1,'codes',7147584167219822599,NULL,NULL,'{"id":7147584167219822599,"of_table":"language","code":"SC","label":"Serbo-Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(998,1,'codes',8500434855946404115,NULL,NULL,'{"id":8500434855946404115,"of_table":"language","code":"SCL","label":"Shina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(999,1,'codes',8310692205343100112,NULL,NULL,'{"id":8310692205343100112,"of_table":"language","code":"SCN","label":"Sicilian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1000,1,'codes',9115771895764784880,NULL,NULL,'{"id":9115771895764784880,"of_table":"language","code":"SCR","label":"Sherpa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1001,1,'codes',201367228159005418,NULL,NULL,'{"id":201367228159005418,"of_table":"language","code":"SEF","label":"Senoufo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1002,1,'codes',6047600544772154984,NULL,NULL,'{"id":6047600544772154984,"of_table":"language","code":"SER","label":"Serbian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1003,1,'codes',5946389796788131522,NULL,NULL,'{"id":5946389796788131522,"of_table":"language","code":"SES","label":"Serer-Sine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1004,1,'codes',7716195275727089351,NULL,NULL,'{"id":7716195275727089351,"of_table":"language","code":"SGW","label":"Sebat Bet Gurage (Gurage)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1005,1,'codes',8956600535828083210,NULL,NULL,'{"id":8956600535828083210,"of_table":"language","code":"SHA","label":"Shanghai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1006,1,'codes',2552504807529794628,NULL,NULL,'{"id":2552504807529794628,"of_table":"language","code":"SHI","label":"Tachelhit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1007,1,'codes',4347967305841485657,NULL,NULL,'{"id":4347967305841485657,"of_table":"language","code":"SHK","label":"Shilluk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1008,1,'codes',6753582021645510380,NULL,NULL,'{"id":6753582021645510380,"of_table":"language","code":"SHN","label":"Shona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1009,1,'codes',184573005954620173,NULL,NULL,'{"id":184573005954620173,"of_table":"language","code":"SHO","label":"Saho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1010,1,'codes',6306684557319782583,NULL,NULL,'{"id":6306684557319782583,"of_table":"language","code":"SHU","label":"Arabic, Chadian Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1011,1,'codes',1798797505599804781,NULL,NULL,'{"id":1798797505599804781,"of_table":"language","code":"SIG","label":"Sign Language--American","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1012,1,'codes',904371703907159865,NULL,NULL,'{"id":904371703907159865,"of_table":"language","code":"SIL","label":"Sisaala Tumulung","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1013,1,'codes',1414340048273603473,NULL,NULL,'{"id":1414340048273603473,"of_table":"language","code":"SIN","label":"Sinhalese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1014,1,'codes',7833177577733801090,NULL,NULL,'{"id":7833177577733801090,"of_table":"language","code":"SJN","label":"Shan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1015,1,'codes',8346117763999461293,NULL,NULL,'{"id":8346117763999461293,"of_table":"language","code":"SLO","label":"Slovak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1016,1,'codes',1156424448224046368,NULL,NULL,'{"id":1156424448224046368,"of_table":"language","code":"SLV","label":"Slovenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1017,1,'codes',6177648576505336928,NULL,NULL,'{"id":6177648576505336928,"of_table":"language","code":"SMK","label":"Bolino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1018,1,'codes',8670165772072386131,NULL,NULL,'{"id":8670165772072386131,"of_table":"language","code":"SND","label":"Sindhi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1019,1,'codes',7533728509381537558,NULL,NULL,'{"id":7533728509381537558,"of_table":"language","code":"SNG","label":"Songhay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1020,1,'codes',4557727236215890814,NULL,NULL,'{"id":4557727236215890814,"of_table":"language","code":"SOK","label":"Soninke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1021,1,'codes',8084286900748290808,NULL,NULL,'{"id":8084286900748290808,"of_table":"language","code":"SOM","label":"Somali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1022,1,'codes',5325102767403082203,NULL,NULL,'{"id":5325102767403082203,"of_table":"language","code":"SOT","label":"Sotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1023,1,'codes',1458000647490159151,NULL,NULL,'{"id":1458000647490159151,"of_table":"language","code":"SP","label":"Spanish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1024,1,'codes',8715586580322290508,NULL,NULL,'{"id":8715586580322290508,"of_table":"language","code":"SPS","label":"Spanish--Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1025,1,'codes',838514230271430309,NULL,NULL,'{"id":838514230271430309,"of_table":"language","code":"SRI","label":"Sri Lankan Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1026,1,'codes',8074980272121472342,NULL,NULL,'{"id":8074980272121472342,"of_table":"language","code":"SRN","label":"Sranan Tongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1027,1,'codes',1473894213534816440,NULL,NULL,'{"id":1473894213534816440,"of_table":"language","code":"SRP","label":"Sarpo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1028,1,'codes',3115654156852565157,NULL,NULL,'{"id":3115654156852565157,"of_table":"language","code":"SUD","label":"Sudanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1029,1,'codes',4923149624528430263,NULL,NULL,'{"id":4923149624528430263,"of_table":"language","code":"SUS","label":"Susu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1030,1,'codes',4458939443284191719,NULL,NULL,'{"id":4458939443284191719,"of_table":"language","code":"SWA","label":"Swahili - English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1031,1,'codes',7619824224351368238,NULL,NULL,'{"id":7619824224351368238,"of_table":"language","code":"SWE","label":"Swedish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1032,1,'codes',5842193192368987185,NULL,NULL,'{"id":5842193192368987185,"of_table":"language","code":"SWF","label":"Swahili-French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1033,1,'codes',1531337147800179977,NULL,NULL,'{"id":1531337147800179977,"of_table":"language","code":"SWZ","label":"Swazi (Eswatini)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1034,1,'codes',7041681199119166006,NULL,NULL,'{"id":7041681199119166006,"of_table":"language","code":"SYL","label":"Sylheti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1035,1,'codes',2493715632341499111,NULL,NULL,'{"id":2493715632341499111,"of_table":"language","code":"SZE","label":"Szechuan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1036,1,'codes',3593880918861949309,NULL,NULL,'{"id":3593880918861949309,"of_table":"language","code":"TAB","label":"Tabassaran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1037,1,'codes',2865464401758627473,NULL,NULL,'{"id":2865464401758627473,"of_table":"language","code":"TAG","label":"Tagalog","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1038,1,'codes',4506927512206158026,NULL,NULL,'{"id":4506927512206158026,"of_table":"language","code":"TAJ","label":"Tajiki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1039,1,'codes',5423708007172446767,NULL,NULL,'{"id":5423708007172446767,"of_table":"language","code":"TAM","label":"Tamil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1040,1,'codes',2153074398000672549,NULL,NULL,'{"id":2153074398000672549,"of_table":"language","code":"TAT","label":"Tatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1041,1,'codes',6791196102923668803,NULL,NULL,'{"id":6791196102923668803,"of_table":"language","code":"TAU","label":"Tausug","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1042,1,'codes',6822526516237030788,NULL,NULL,'{"id":6822526516237030788,"of_table":"language","code":"TCH","label":"Tchamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1043,1,'codes',616718042342388659,NULL,NULL,'{"id":616718042342388659,"of_table":"language","code":"TCP","label":"Chin, Tawr","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1044,1,'codes',3184476846938669314,NULL,NULL,'{"id":3184476846938669314,"of_table":"language","code":"TCU","label":"Tarahumara Southeastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1045,1,'codes',683207533022271141,NULL,NULL,'{"id":683207533022271141,"of_table":"language","code":"TEE","label":"Tepehua, Huehuetla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1046,1,'codes',5557106057144480048,NULL,NULL,'{"id":5557106057144480048,"of_table":"language","code":"TEL","label":"Telugu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1047,1,'codes',1933382385892763634,NULL,NULL,'{"id":1933382385892763634,"of_table":"language","code":"TEN","label":"T''En","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1048,1,'codes',1001618745896234978,NULL,NULL,'{"id":1001618745896234978,"of_table":"language","code":"TET","label":"Tetela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1049,1,'codes',129805037320610576,NULL,NULL,'{"id":129805037320610576,"of_table":"language","code":"TGR","label":"Tigre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1050,1,'codes',1648968310935158022,NULL,NULL,'{"id":1648968310935158022,"of_table":"language","code":"TH","label":"Thai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1051,1,'codes',5153205195177125620,NULL,NULL,'{"id":5153205195177125620,"of_table":"language","code":"TIB","label":"Tibetan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1052,1,'codes',8449568245128381159,NULL,NULL,'{"id":8449568245128381159,"of_table":"language","code":"TIG","label":"Tigrigna - Eritrean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1053,1,'codes',1516369353465681602,NULL,NULL,'{"id":1516369353465681602,"of_table":"language","code":"TIK","label":"Tikari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1054,1,'codes',2991380727553827904,NULL,NULL,'{"id":2991380727553827904,"of_table":"language","code":"TKI","label":"Taki Taki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1055,1,'codes',6674917453151427276,NULL,NULL,'{"id":6674917453151427276,"of_table":"language","code":"TKN","label":"Turkmen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1056,1,'codes',1939641123462474963,NULL,NULL,'{"id":1939641123462474963,"of_table":"language","code":"TLP","label":"Totonac, Filomena Mata-Coahuitlan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1057,1,'codes',8521084754627627411,NULL,NULL,'{"id":8521084754627627411,"of_table":"language","code":"TMA","label":"Tama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1058,1,'codes',3599122073898382554,NULL,NULL,'{"id":3599122073898382554,"of_table":"language","code":"TMM","label":"Tectiteco/Tectitan Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1059,1,'codes',912561678683726459,NULL,NULL,'{"id":912561678683726459,"of_table":"language","code":"TMN","label":"Temne","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1060,1,'codes',2624361994280841056,NULL,NULL,'{"id":2624361994280841056,"of_table":"language","code":"TMZ","label":"Tamazight","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1061,1,'codes',5836949576105075553,NULL,NULL,'{"id":5836949576105075553,"of_table":"language","code":"TOI","label":"Taishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1062,1,'codes',3205442845932116107,NULL,NULL,'{"id":3205442845932116107,"of_table":"language","code":"TOJ","label":"Tojolabal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1063,1,'codes',6047929799816169107,NULL,NULL,'{"id":6047929799816169107,"of_table":"language","code":"TON","label":"Tongan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1064,1,'codes',4216733525089498199,NULL,NULL,'{"id":4216733525089498199,"of_table":"language","code":"TOS","label":"Tosk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1065,1,'codes',7927392197497652726,NULL,NULL,'{"id":7927392197497652726,"of_table":"language","code":"TOT","label":"Totonac Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1066,1,'codes',8765568644317719452,NULL,NULL,'{"id":8765568644317719452,"of_table":"language","code":"TPX","label":"Tlapanec, Acatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1067,1,'codes',4741274948826334261,NULL,NULL,'{"id":4741274948826334261,"of_table":"language","code":"TRI","label":"Trique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1068,1,'codes',2586962033659604926,NULL,NULL,'{"id":2586962033659604926,"of_table":"language","code":"TRK","label":"Trukese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1069,1,'codes',4905738104290684370,NULL,NULL,'{"id":4905738104290684370,"of_table":"language","code":"TSI","label":"Tshiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1070,1,'codes',6506518748032848564,NULL,NULL,'{"id":6506518748032848564,"of_table":"language","code":"TSW","label":"Setswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1071,1,'codes',872969709505549566,NULL,NULL,'{"id":872969709505549566,"of_table":"language","code":"TSZ","label":"Tarasco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1072,1,'codes',4814836645359803024,NULL,NULL,'{"id":4814836645359803024,"of_table":"language","code":"TTQ","label":"Tamasheq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1073,1,'codes',9137669133373493773,NULL,NULL,'{"id":9137669133373493773,"of_table":"language","code":"TU","label":"Turkish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1074,1,'codes',2348781003013674327,NULL,NULL,'{"id":2348781003013674327,"of_table":"language","code":"TUM","label":"Tumbuka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1075,1,'codes',2293739308991077979,NULL,NULL,'{"id":2293739308991077979,"of_table":"language","code":"TUQ","label":"Tedaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1076,1,'codes',7807915835206145856,NULL,NULL,'{"id":7807915835206145856,"of_table":"language","code":"TUV","label":"Tuvaluan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1077,1,'codes',8166661865182570916,NULL,NULL,'{"id":8166661865182570916,"of_table":"language","code":"TWI","label":"Twi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1078,1,'codes',6926438786084220607,NULL,NULL,'{"id":6926438786084220607,"of_table":"language","code":"TWN","label":"Taiwanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1079,1,'codes',3183669011901209892,NULL,NULL,'{"id":3183669011901209892,"of_table":"language","code":"TZH","label":"Tzeltal, Oxchuc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1080,1,'codes',5142747582968297264,NULL,NULL,'{"id":5142747582968297264,"of_table":"language","code":"TZO","label":"Tzotzil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1081,1,'codes',6551624585667262147,NULL,NULL,'{"id":6551624585667262147,"of_table":"language","code":"TZT","label":"Tzutujil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1082,1,'codes',8791010455290962466,NULL,NULL,'{"id":8791010455290962466,"of_table":"language","code":"UIG","label":"Uigur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1083,1,'codes',7942753433178270204,NULL,NULL,'{"id":7942753433178270204,"of_table":"language","code":"UK","label":"Ukrainian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1084,1,'codes',8079206566122629130,NULL,NULL,'{"id":8079206566122629130,"of_table":"language","code":"UNK","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1085,1,'codes',108914637429592666,NULL,NULL,'{"id":108914637429592666,"of_table":"language","code":"UR","label":"Urdu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1086,1,'codes',3746778775823791064,NULL,NULL,'{"id":3746778775823791064,"of_table":"language","code":"URH","label":"Urhobo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1087,1,'codes',7485739388159981608,NULL,NULL,'{"id":7485739388159981608,"of_table":"language","code":"USP","label":"Uspanteko (Uspanteco)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1088,1,'codes',4751163838658791951,NULL,NULL,'{"id":4751163838658791951,"of_table":"language","code":"UZB","label":"Uzbek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1089,1,'codes',6427654209532626876,NULL,NULL,'{"id":6427654209532626876,"of_table":"language","code":"VAI","label":"Vai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1090,1,'codes',3099989637544222351,NULL,NULL,'{"id":3099989637544222351,"of_table":"language","code":"VIE","label":"Vietnamese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1091,1,'codes',2502239258497289916,NULL,NULL,'{"id":2502239258497289916,"of_table":"language","code":"VIL","label":"Vili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1092,1,'codes',2547777224140496050,NULL,NULL,'{"id":2547777224140496050,"of_table":"language","code":"VIS","label":"Visayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1093,1,'codes',1033154739575440211,NULL,NULL,'{"id":1033154739575440211,"of_table":"language","code":"VVV","label":"Sample","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1094,1,'codes',3027459894809762601,NULL,NULL,'{"id":3027459894809762601,"of_table":"language","code":"WAL","label":"Walamo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1095,1,'codes',1188753760306842,NULL,NULL,'{"id":1188753760306842,"of_table":"language","code":"WAR","label":"Waray - Waray","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1096,1,'codes',7570757282264946870,NULL,NULL,'{"id":7570757282264946870,"of_table":"language","code":"WCI","label":"Waci Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1097,1,'codes',268415638627475948,NULL,NULL,'{"id":268415638627475948,"of_table":"language","code":"WEN","label":"Wenzhou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1098,1,'codes',7432547688929052655,NULL,NULL,'{"id":7432547688929052655,"of_table":"language","code":"WLF","label":"Wolof","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1099,1,'codes',5577359126598942160,NULL,NULL,'{"id":5577359126598942160,"of_table":"language","code":"WLX","label":"Wali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1100,1,'codes',2893329737615191944,NULL,NULL,'{"id":2893329737615191944,"of_table":"language","code":"WOB","label":"Wobe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1101,1,'codes',567315573099607358,NULL,NULL,'{"id":567315573099607358,"of_table":"language","code":"WUU","label":"Wu Chinese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1102,1,'codes',7980201778071858522,NULL,NULL,'{"id":7980201778071858522,"of_table":"language","code":"XHO","label":"Xhosa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1103,1,'codes',7128792260089143794,NULL,NULL,'{"id":7128792260089143794,"of_table":"language","code":"XIA","label":"Xiamen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1104,1,'codes',8890725562734177070,NULL,NULL,'{"id":8890725562734177070,"of_table":"language","code":"XIN","label":"Xinca","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1105,1,'codes',875376286496375191,NULL,NULL,'{"id":875376286496375191,"of_table":"language","code":"XMA","label":"Mushungulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1106,1,'codes',2421563663595251768,NULL,NULL,'{"id":2421563663595251768,"of_table":"language","code":"XOG","label":"Lusoga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1107,1,'codes',6510698944002180142,NULL,NULL,'{"id":6510698944002180142,"of_table":"language","code":"XSM","label":"Kasem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1108,1,'codes',1068637527386631786,NULL,NULL,'{"id":1068637527386631786,"of_table":"language","code":"XTN","label":"Mixtec, Northern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1109,1,'codes',701201444593800139,NULL,NULL,'{"id":701201444593800139,"of_table":"language","code":"YAL","label":"Yalunka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1110,1,'codes',5491622060083279820,NULL,NULL,'{"id":5491622060083279820,"of_table":"language","code":"YAN","label":"Mayangna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1111,1,'codes',7134931776796817966,NULL,NULL,'{"id":7134931776796817966,"of_table":"language","code":"YAP","label":"Yapese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1112,1,'codes',3423296064144432040,NULL,NULL,'{"id":3423296064144432040,"of_table":"language","code":"YAQ","label":"Yaqui","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1113,1,'codes',7567429119079855922,NULL,NULL,'{"id":7567429119079855922,"of_table":"language","code":"YAS","label":"Nugunu (Yambasa/Yambassa)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1114,1,'codes',6066732932448211413,NULL,NULL,'{"id":6066732932448211413,"of_table":"language","code":"YID","label":"Yiddish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1115,1,'codes',4713348929651153716,NULL,NULL,'{"id":4713348929651153716,"of_table":"language","code":"YOM","label":"Yombe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1116,1,'codes',7874409006390433061,NULL,NULL,'{"id":7874409006390433061,"of_table":"language","code":"YOR","label":"Yoruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1117,1,'codes',1855827859195735612,NULL,NULL,'{"id":1855827859195735612,"of_table":"language","code":"YUC","label":"Yucatec Maya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1118,1,'codes',5512810386480652576,NULL,NULL,'{"id":5512810386480652576,"of_table":"language","code":"ZAG","label":"Zaghawa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1119,1,'codes',3641998088452902596,NULL,NULL,'{"id":3641998088452902596,"of_table":"language","code":"ZAP","label":"Zapoteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1120,1,'codes',5956305724818004699,NULL,NULL,'{"id":5956305724818004699,"of_table":"language","code":"ZAR","label":"Zarma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1121,1,'codes',7961455601442649472,NULL,NULL,'{"id":7961455601442649472,"of_table":"language","code":"ZCA","label":"Zapotec, Coatecas Altas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1122,1,'codes',6977180007162751626,NULL,NULL,'{"id":6977180007162751626,"of_table":"language","code":"ZIW","label":"Zigula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1123,1,'codes',9205131060891562606,NULL,NULL,'{"id":9205131060891562606,"of_table":"language","code":"ZOC","label":"Zoque, Copainala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1124,1,'codes',9052175249160964501,NULL,NULL,'{"id":9052175249160964501,"of_table":"language","code":"ZOM","label":"Zome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1125,1,'codes',9094059474518563375,NULL,NULL,'{"id":9094059474518563375,"of_table":"language","code":"ZPA","label":"Zapateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1126,1,'codes',7283439111912315131,NULL,NULL,'{"id":7283439111912315131,"of_table":"language","code":"ZPT","label":"San Vicente Coatlan Zapotec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1127,1,'codes',8684299415093911065,NULL,NULL,'{"id":8684299415093911065,"of_table":"language","code":"ZUL","label":"Zulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1128,1,'codes',774448480279822487,NULL,NULL,'{"id":774448480279822487,"of_table":"language","code":"ZYP","label":"Chin, Zyphe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1129,1,'codes',8994702756449051256,NULL,NULL,'{"id":8994702756449051256,"of_table":"court","code":"ADL","label":"Adelanto Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1130,1,'codes',8065512010487878229,NULL,NULL,'{"id":8065512010487878229,"of_table":"court","code":"AGA","label":"Hagatna (Guam) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1131,1,'codes',2302719443300189258,NULL,NULL,'{"id":2302719443300189258,"of_table":"court","code":"ANN","label":"Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1132,1,'codes',4581968333366592881,NULL,NULL,'{"id":4581968333366592881,"of_table":"court","code":"ATD","label":"Atlanta - detained location Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1133,1,'codes',5621103381250661447,NULL,NULL,'{"id":5621103381250661447,"of_table":"court","code":"ATL","label":"Atlanta Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1134,1,'codes',4783227430506872570,NULL,NULL,'{"id":4783227430506872570,"of_table":"court","code":"AUR","label":"Aurora Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1135,1,'codes',6770998536219052323,NULL,NULL,'{"id":6770998536219052323,"of_table":"court","code":"BAL","label":"Baltimore Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1136,1,'codes',1501703990413012277,NULL,NULL,'{"id":1501703990413012277,"of_table":"court","code":"BDC","label":"Bradenton Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1137,1,'codes',7798978913248344852,NULL,NULL,'{"id":7798978913248344852,"of_table":"court","code":"BIA","label":"Board of Immigration Appeals","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1138,1,'codes',8111723330267596384,NULL,NULL,'{"id":8111723330267596384,"of_table":"court","code":"BLM","label":"Fort Snelling (Bloomington) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1139,1,'codes',1599771392470420145,NULL,NULL,'{"id":1599771392470420145,"of_table":"court","code":"BOS","label":"Boston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1140,1,'codes',544838023408774263,NULL,NULL,'{"id":544838023408774263,"of_table":"court","code":"BTV","label":"Batavia Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1141,1,'codes',7857663593591625817,NULL,NULL,'{"id":7857663593591625817,"of_table":"court","code":"BUF","label":"Buffalo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1142,1,'codes',7674592110015633840,NULL,NULL,'{"id":7674592110015633840,"of_table":"court","code":"CCC","label":"Concord Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1143,1,'codes',3807775243396203342,NULL,NULL,'{"id":3807775243396203342,"of_table":"court","code":"CHE","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1144,1,'codes',4295737006215832131,NULL,NULL,'{"id":4295737006215832131,"of_table":"court","code":"CHI","label":"Chicago Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1145,1,'codes',1723804404522416277,NULL,NULL,'{"id":1723804404522416277,"of_table":"court","code":"CHL","label":"Charlotte Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1146,1,'codes',8921935818133975280,NULL,NULL,'{"id":8921935818133975280,"of_table":"court","code":"CIC","label":"Conroe Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1147,1,'codes',4294933326491135737,NULL,NULL,'{"id":4294933326491135737,"of_table":"court","code":"CIJ","label":"Chief Immigration Judge office","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1148,1,'codes',2929261924061373064,NULL,NULL,'{"id":2929261924061373064,"of_table":"court","code":"CLE","label":"Cleveland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1149,1,'codes',6026681501689610980,NULL,NULL,'{"id":6026681501689610980,"of_table":"court","code":"DAL","label":"Dallas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1150,1,'codes',8822172351711561993,NULL,NULL,'{"id":8822172351711561993,"of_table":"court","code":"DEN","label":"Denver Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1151,1,'codes',9186035176693121188,NULL,NULL,'{"id":9186035176693121188,"of_table":"court","code":"DET","label":"Detroit Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1152,1,'codes',2365028059092633733,NULL,NULL,'{"id":2365028059092633733,"of_table":"court","code":"ELC","label":"El Centro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1153,1,'codes',494630311176621287,NULL,NULL,'{"id":494630311176621287,"of_table":"court","code":"ELO","label":"Eloy Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1154,1,'codes',9128189092219345802,NULL,NULL,'{"id":9128189092219345802,"of_table":"court","code":"ELP","label":"El Paso Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1155,1,'codes',180144592979113368,NULL,NULL,'{"id":180144592979113368,"of_table":"court","code":"ELZ","label":"Elizabeth Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1156,1,'codes',3453548860095771775,NULL,NULL,'{"id":3453548860095771775,"of_table":"court","code":"EPD","label":"El Paso Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1157,1,'codes',8847896372958876592,NULL,NULL,'{"id":8847896372958876592,"of_table":"court","code":"FCI","label":"Falls Church Immigration Adjudication Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1158,1,'codes',1571123236291460774,NULL,NULL,'{"id":1571123236291460774,"of_table":"court","code":"FLO","label":"Florence Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1159,1,'codes',4450256961402983700,NULL,NULL,'{"id":4450256961402983700,"of_table":"court","code":"FTW","label":"Fort Worth Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1160,1,'codes',2721825404215758411,NULL,NULL,'{"id":2721825404215758411,"of_table":"court","code":"HAR","label":"Hartford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1161,1,'codes',3066948330555088827,NULL,NULL,'{"id":3066948330555088827,"of_table":"court","code":"HDQ","label":"Falls Church (headquarters court) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1162,1,'codes',6302328248263520880,NULL,NULL,'{"id":6302328248263520880,"of_table":"court","code":"HGP","label":"Houston - Greenspoint Park Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1163,1,'codes',3981837279712121251,NULL,NULL,'{"id":3981837279712121251,"of_table":"court","code":"HLG","label":"Harlingen Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1164,1,'codes',5337535005050996917,NULL,NULL,'{"id":5337535005050996917,"of_table":"court","code":"HOD","label":"Houston Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1165,1,'codes',7317701413139578909,NULL,NULL,'{"id":7317701413139578909,"of_table":"court","code":"HON","label":"Honolulu Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1166,1,'codes',5048677678080320094,NULL,NULL,'{"id":5048677678080320094,"of_table":"court","code":"HOU","label":"Houston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1167,1,'codes',6026769598578974236,NULL,NULL,'{"id":6026769598578974236,"of_table":"court","code":"HSG","label":"Houston - S. Gessner Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1168,1,'codes',1955801727966455824,NULL,NULL,'{"id":1955801727966455824,"of_table":"court","code":"HYA","label":"Hyattsville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1169,1,'codes',388678951936348159,NULL,NULL,'{"id":388678951936348159,"of_table":"court","code":"IMP","label":"Imperial Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1170,1,'codes',6570200456710404481,NULL,NULL,'{"id":6570200456710404481,"of_table":"court","code":"JNA","label":"LaSalle (Jena) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1171,1,'codes',4473943347487722962,NULL,NULL,'{"id":4473943347487722962,"of_table":"court","code":"KAN","label":"Kansas City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1172,1,'codes',4425143614396901773,NULL,NULL,'{"id":4425143614396901773,"of_table":"court","code":"KRO","label":"Krome North Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1173,1,'codes',6142447033527845451,NULL,NULL,'{"id":6142447033527845451,"of_table":"court","code":"LAD","label":"Los Angeles - detained Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1174,1,'codes',4063457072591652604,NULL,NULL,'{"id":4063457072591652604,"of_table":"court","code":"LAN","label":"Lancaster (Mira Loma) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1175,1,'codes',4988711500192589309,NULL,NULL,'{"id":4988711500192589309,"of_table":"court","code":"LOS","label":"Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1176,1,'codes',7862295873687967223,NULL,NULL,'{"id":7862295873687967223,"of_table":"court","code":"LOU","label":"Louisville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1177,1,'codes',8407341139768156085,NULL,NULL,'{"id":8407341139768156085,"of_table":"court","code":"LOW","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1178,1,'codes',8373185715879122499,NULL,NULL,'{"id":8373185715879122499,"of_table":"court","code":"LRO","label":"Laredo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1179,1,'codes',131550545932446673,NULL,NULL,'{"id":131550545932446673,"of_table":"court","code":"LVG","label":"Las Vegas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1180,1,'codes',7701331245158096823,NULL,NULL,'{"id":7701331245158096823,"of_table":"court","code":"MEM","label":"Memphis Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1181,1,'codes',8395043329401150422,NULL,NULL,'{"id":8395043329401150422,"of_table":"court","code":"MIA","label":"Miami Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1182,1,'codes',7401433760387203093,NULL,NULL,'{"id":7401433760387203093,"of_table":"court","code":"NEW","label":"Newark Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1183,1,'codes',4796488232621894253,NULL,NULL,'{"id":4796488232621894253,"of_table":"court","code":"NLA","label":"Los Angeles - North Los Angeles Street Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1184,1,'codes',6961429623944628770,NULL,NULL,'{"id":6961429623944628770,"of_table":"court","code":"NOL","label":"New Orleans Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1185,1,'codes',6445385033948067203,NULL,NULL,'{"id":6445385033948067203,"of_table":"court","code":"NYB","label":"New York - Broadway Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1186,1,'codes',5646730830305543465,NULL,NULL,'{"id":5646730830305543465,"of_table":"court","code":"NYC","label":"New York - Federal Plaza Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1187,1,'codes',1086794905197232728,NULL,NULL,'{"id":1086794905197232728,"of_table":"court","code":"NYD","label":"New York Service Processing Center (Varick Street) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1188,1,'codes',8902020919357698916,NULL,NULL,'{"id":8902020919357698916,"of_table":"court","code":"NYV","label":"New York - Varick Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1189,1,'codes',1459576587855672066,NULL,NULL,'{"id":1459576587855672066,"of_table":"court","code":"OAK","label":"Oakdale Federal Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1190,1,'codes',5829301154135529407,NULL,NULL,'{"id":5829301154135529407,"of_table":"court","code":"OIN","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1191,1,'codes',6941454218124453403,NULL,NULL,'{"id":6941454218124453403,"of_table":"court","code":"OIT","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1192,1,'codes',8897104472480503687,NULL,NULL,'{"id":8897104472480503687,"of_table":"court","code":"OMA","label":"Omaha Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1193,1,'codes',3859130731525193863,NULL,NULL,'{"id":3859130731525193863,"of_table":"court","code":"ORL","label":"Orlando Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1194,1,'codes',8197653132485107121,NULL,NULL,'{"id":8197653132485107121,"of_table":"court","code":"OTM","label":"Otay Mesa Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1195,1,'codes',8018484197967739589,NULL,NULL,'{"id":8018484197967739589,"of_table":"court","code":"OTO","label":"Otero County Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1196,1,'codes',7687749228323669667,NULL,NULL,'{"id":7687749228323669667,"of_table":"court","code":"PHI","label":"Philadelphia Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1197,1,'codes',2700369996438757043,NULL,NULL,'{"id":2700369996438757043,"of_table":"court","code":"PHO","label":"Phoenix Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1198,1,'codes',7927968692638375794,NULL,NULL,'{"id":7927968692638375794,"of_table":"court","code":"PIS","label":"Port Isabel Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1199,1,'codes',6185180981861391292,NULL,NULL,'{"id":6185180981861391292,"of_table":"court","code":"POO","label":"Portland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1200,1,'codes',5490004993291555120,NULL,NULL,'{"id":5490004993291555120,"of_table":"court","code":"PSD","label":"Pearsall detention facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1201,1,'codes',131863483703331025,NULL,NULL,'{"id":131863483703331025,"of_table":"court","code":"RIC","label":"Richmond Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1202,1,'codes',5971526928993827246,NULL,NULL,'{"id":5971526928993827246,"of_table":"court","code":"SAI","label":"Saipan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1203,1,'codes',8290092333476190660,NULL,NULL,'{"id":8290092333476190660,"of_table":"court","code":"SAJ","label":"San Juan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1204,1,'codes',5031013376661787066,NULL,NULL,'{"id":5031013376661787066,"of_table":"court","code":"SDC","label":"Stewart Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1205,1,'codes',3838109260882716141,NULL,NULL,'{"id":3838109260882716141,"of_table":"court","code":"SEA","label":"Seattle Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1206,1,'codes',8907298159026922417,NULL,NULL,'{"id":8907298159026922417,"of_table":"court","code":"SFR","label":"San Francisco Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1207,1,'codes',1848153967735420040,NULL,NULL,'{"id":1848153967735420040,"of_table":"court","code":"SIN","label":"Fishkill (Downstate Correctional Facility) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1208,1,'codes',2381993972784533084,NULL,NULL,'{"id":2381993972784533084,"of_table":"court","code":"SLC","label":"Salt Lake City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1209,1,'codes',1490552347566496876,NULL,NULL,'{"id":1490552347566496876,"of_table":"court","code":"SMO","label":"Sacramento Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1210,1,'codes',1725561519758425602,NULL,NULL,'{"id":1725561519758425602,"of_table":"court","code":"SNA","label":"San Antonio Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1211,1,'codes',1647900344641182829,NULL,NULL,'{"id":1647900344641182829,"of_table":"court","code":"SNC","label":"Santa Ana Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1212,1,'codes',7956840013902151977,NULL,NULL,'{"id":7956840013902151977,"of_table":"court","code":"SND","label":"San Diego Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1213,1,'codes',167998893309924147,NULL,NULL,'{"id":167998893309924147,"of_table":"court","code":"SPD","label":"San Pedro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1214,1,'codes',8486071241261835854,NULL,NULL,'{"id":8486071241261835854,"of_table":"court","code":"STE","label":"Sterling Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1215,1,'codes',7547398724526101200,NULL,NULL,'{"id":7547398724526101200,"of_table":"court","code":"TAC","label":"Tacoma Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1216,1,'codes',5644847178568568016,NULL,NULL,'{"id":5644847178568568016,"of_table":"court","code":"TUC","label":"Tucson Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1217,1,'codes',3243694051963049790,NULL,NULL,'{"id":3243694051963049790,"of_table":"court","code":"ULS","label":"Ulster Correctional Facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1218,1,'codes',6813219207816163736,NULL,NULL,'{"id":6813219207816163736,"of_table":"court","code":"VNS","label":"Van Nuys Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1219,1,'codes',1833502424520133396,NULL,NULL,'{"id":1833502424520133396,"of_table":"court","code":"WAS","label":"Arlington / Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1220,1,'codes',7521112611948047490,NULL,NULL,'{"id":7521112611948047490,"of_table":"court","code":"WLA","label":"West Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1221,1,'codes',369616525031112086,NULL,NULL,'{"id":369616525031112086,"of_table":"court","code":"YOR","label":"York County Prison Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1222,1,'codes',2664497315496251563,NULL,NULL,'{"id":2664497315496251563,"of_table":"motion_type","code":"AC","label":"Motion for administrative closure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1223,1,'codes',8090217550312153482,NULL,NULL,'{"id":8090217550312153482,"of_table":"motion_type","code":"AI","label":"Motion concerning conduct before the court (apology)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1224,1,'codes',5165609250799659177,NULL,NULL,'{"id":5165609250799659177,"of_table":"motion_type","code":"AN","label":"Motion to correct an A-number","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1225,1,'codes',6877711970867414219,NULL,NULL,'{"id":6877711970867414219,"of_table":"motion_type","code":"BB","label":"Custody determination request","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1226,1,'codes',414366083835814509,NULL,NULL,'{"id":414366083835814509,"of_table":"motion_type","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1227,1,'codes',3734914769115097460,NULL,NULL,'{"id":3734914769115097460,"of_table":"motion_type","code":"C","label":"Motion to recalendar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1228,1,'codes',1578781429890777495,NULL,NULL,'{"id":1578781429890777495,"of_table":"motion_type","code":"CA","label":"Motion to hold case in abeyance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1229,1,'codes',3460720106440001225,NULL,NULL,'{"id":3460720106440001225,"of_table":"motion_type","code":"CC","label":"Motion to correct case information","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1230,1,'codes',9044679556508896392,NULL,NULL,'{"id":9044679556508896392,"of_table":"motion_type","code":"CD","label":"Motion to change docket type","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1231,1,'codes',7149322579140365245,NULL,NULL,'{"id":7149322579140365245,"of_table":"motion_type","code":"CL","label":"Motion to calendar an off-calendar case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1232,1,'codes',1822894165363891481,NULL,NULL,'{"id":1822894165363891481,"of_table":"motion_type","code":"CO","label":"Motion for continuance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1233,1,'codes',7481757265330294226,NULL,NULL,'{"id":7481757265330294226,"of_table":"motion_type","code":"CS","label":"Motion to consolidate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1234,1,'codes',8084076431155510903,NULL,NULL,'{"id":8084076431155510903,"of_table":"motion_type","code":"CT","label":"Motion to sever","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1235,1,'codes',4772497685435870086,NULL,NULL,'{"id":4772497685435870086,"of_table":"motion_type","code":"CV","label":"Motion for change of venue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1236,1,'codes',4321479884732769555,NULL,NULL,'{"id":4321479884732769555,"of_table":"motion_type","code":"EH","label":"Motion to advance (earlier hearing date)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1237,1,'codes',2738826067784230420,NULL,NULL,'{"id":2738826067784230420,"of_table":"motion_type","code":"ET","label":"Motion to extend filing time","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1238,1,'codes',9218746564310078264,NULL,NULL,'{"id":9218746564310078264,"of_table":"motion_type","code":"EW","label":"Motion to excuse appearance of witness","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1239,1,'codes',5855811108942957264,NULL,NULL,'{"id":5855811108942957264,"of_table":"motion_type","code":"FD","label":"Motion to reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1240,1,'codes',4752774630348492676,NULL,NULL,'{"id":4752774630348492676,"of_table":"motion_type","code":"FW","label":"Motion for fee waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1241,1,'codes',2234907630842198884,NULL,NULL,'{"id":2234907630842198884,"of_table":"motion_type","code":"HV","label":"Motion to submit video or recording","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1242,1,'codes',5868813075096556525,NULL,NULL,'{"id":5868813075096556525,"of_table":"motion_type","code":"IC","label":"Motion on incompetence of respondent or representative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1243,1,'codes',4502427119286923247,NULL,NULL,'{"id":4502427119286923247,"of_table":"motion_type","code":"IM","label":"Motion to set individual hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1244,1,'codes',4239977414111679907,NULL,NULL,'{"id":4239977414111679907,"of_table":"motion_type","code":"IP","label":"Motion for in person hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1245,1,'codes',784480024083628230,NULL,NULL,'{"id":784480024083628230,"of_table":"motion_type","code":"LI","label":"Motion for specific language interpreter","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1246,1,'codes',5638116791099722228,NULL,NULL,'{"id":5638116791099722228,"of_table":"motion_type","code":"LS","label":"Motion to allow law student or reputable individual","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1247,1,'codes',6702602490066917811,NULL,NULL,'{"id":6702602490066917811,"of_table":"motion_type","code":"MA","label":"Motion to reopen - in absentia order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1248,1,'codes',7960264175590489575,NULL,NULL,'{"id":7960264175590489575,"of_table":"motion_type","code":"MC","label":"Motion to reopen - changed country conditions","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1249,1,'codes',1634117208007112438,NULL,NULL,'{"id":1634117208007112438,"of_table":"motion_type","code":"MD","label":"Motion to accept late filing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1250,1,'codes',2067165862676124935,NULL,NULL,'{"id":2067165862676124935,"of_table":"motion_type","code":"MN","label":"Motion to amend name on NTA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1251,1,'codes',6854468051927446803,NULL,NULL,'{"id":6854468051927446803,"of_table":"motion_type","code":"MP","label":"Motion to modify protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1252,1,'codes',6320913751840560942,NULL,NULL,'{"id":6320913751840560942,"of_table":"motion_type","code":"MS","label":"Motion for subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1253,1,'codes',6329095982020759044,NULL,NULL,'{"id":6329095982020759044,"of_table":"motion_type","code":"MU","label":"Motion not listed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1254,1,'codes',5939320519967737042,NULL,NULL,'{"id":5939320519967737042,"of_table":"motion_type","code":"O","label":"Motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1255,1,'codes',6645203869351191383,NULL,NULL,'{"id":6645203869351191383,"of_table":"motion_type","code":"OC","label":"Motion to open / close hearing to the public","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1256,1,'codes',4376389318833211780,NULL,NULL,'{"id":4376389318833211780,"of_table":"motion_type","code":"OD","label":"Motion to return original documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1257,1,'codes',8222306245031385353,NULL,NULL,'{"id":8222306245031385353,"of_table":"motion_type","code":"OT","label":"Other motion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1258,1,'codes',6105946877637325390,NULL,NULL,'{"id":6105946877637325390,"of_table":"motion_type","code":"PA","label":"Motion to proceed on the administrative record","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1259,1,'codes',5280187132397617355,NULL,NULL,'{"id":5280187132397617355,"of_table":"motion_type","code":"PC","label":"Motion for pre-trial conference","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1260,1,'codes',1288728625784824080,NULL,NULL,'{"id":1288728625784824080,"of_table":"motion_type","code":"PM","label":"Motion to pretermit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1261,1,'codes',7945109203960406004,NULL,NULL,'{"id":7945109203960406004,"of_table":"motion_type","code":"PO","label":"Motion for protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1262,1,'codes',3329667359107069355,NULL,NULL,'{"id":3329667359107069355,"of_table":"motion_type","code":"PS","label":"Motion to place on status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1263,1,'codes',1829305137569252629,NULL,NULL,'{"id":1829305137569252629,"of_table":"motion_type","code":"QS","label":"Motion to quash a subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1264,1,'codes',6626914054440090255,NULL,NULL,'{"id":6626914054440090255,"of_table":"motion_type","code":"RC","label":"Motion to recuse","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1265,1,'codes',4045588428865889773,NULL,NULL,'{"id":4045588428865889773,"of_table":"motion_type","code":"RD","label":"Motion to rescind","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1266,1,'codes',7190274686242734453,NULL,NULL,'{"id":7190274686242734453,"of_table":"motion_type","code":"RI","label":"Motion to reissue decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1267,1,'codes',1987485407877520031,NULL,NULL,'{"id":1987485407877520031,"of_table":"motion_type","code":"RP","label":"Motion to reconsider (before decision)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1268,1,'codes',1955140281569220954,NULL,NULL,'{"id":1955140281569220954,"of_table":"motion_type","code":"RR","label":"Motion to retrieve and review file","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1269,1,'codes',8666129682782918848,NULL,NULL,'{"id":8666129682782918848,"of_table":"motion_type","code":"RS","label":"Motion to remove from status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1270,1,'codes',1458478062294632833,NULL,NULL,'{"id":1458478062294632833,"of_table":"motion_type","code":"SA","label":"Motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1271,1,'codes',7196848487406166877,NULL,NULL,'{"id":7196848487406166877,"of_table":"motion_type","code":"SB","label":"Motion for subsequent bond determination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1272,1,'codes',2600021335368308049,NULL,NULL,'{"id":2600021335368308049,"of_table":"motion_type","code":"SC","label":"Motion to substitute counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1273,1,'codes',8702590367508201616,NULL,NULL,'{"id":8702590367508201616,"of_table":"motion_type","code":"SD","label":"Motion to substitute documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1274,1,'codes',6406483224960374120,NULL,NULL,'{"id":6406483224960374120,"of_table":"motion_type","code":"SG","label":"Motion for competency safeguards","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1275,1,'codes',1753616140834095216,NULL,NULL,'{"id":1753616140834095216,"of_table":"motion_type","code":"SO","label":"Motion for stipulated removal / voluntary departure order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1276,1,'codes',2930809350948307759,NULL,NULL,'{"id":2930809350948307759,"of_table":"motion_type","code":"SP","label":"Motion to suppress","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1277,1,'codes',869720317709557519,NULL,NULL,'{"id":869720317709557519,"of_table":"motion_type","code":"SR","label":"Motion for stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1278,1,'codes',2304025568314649185,NULL,NULL,'{"id":2304025568314649185,"of_table":"motion_type","code":"ST","label":"Motion for security at non-detained hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1279,1,'codes',2193142744851233315,NULL,NULL,'{"id":2193142744851233315,"of_table":"motion_type","code":"SY","label":"Motion for stay of removal (or extension)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1280,1,'codes',5984170091672073598,NULL,NULL,'{"id":5984170091672073598,"of_table":"motion_type","code":"TA","label":"Motion for telephonic appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1281,1,'codes',2349147962387478566,NULL,NULL,'{"id":2349147962387478566,"of_table":"motion_type","code":"TD","label":"Motion to terminate the deferral","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1282,1,'codes',6568501992528852934,NULL,NULL,'{"id":6568501992528852934,"of_table":"motion_type","code":"TP","label":"Motion to terminate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1283,1,'codes',3813316769706588440,NULL,NULL,'{"id":3813316769706588440,"of_table":"motion_type","code":"TV","label":"Motion for video appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1284,1,'codes',1218669666835532545,NULL,NULL,'{"id":1218669666835532545,"of_table":"motion_type","code":"U","label":"Motion to dismiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1285,1,'codes',5648107187192124063,NULL,NULL,'{"id":5648107187192124063,"of_table":"motion_type","code":"VD","label":"Motion for voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1286,1,'codes',6833476360795823580,NULL,NULL,'{"id":6833476360795823580,"of_table":"motion_type","code":"VO","label":"Motion to vacate judge order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1287,1,'codes',2697959527248204588,NULL,NULL,'{"id":2697959527248204588,"of_table":"motion_type","code":"VP","label":"Motion to vacate protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1288,1,'codes',61978905592114883,NULL,NULL,'{"id":61978905592114883,"of_table":"motion_type","code":"VS","label":"Motion to vacate hearing or scheduling order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1289,1,'codes',8242367353544541734,NULL,NULL,'{"id":8242367353544541734,"of_table":"motion_type","code":"WA","label":"Motion to withdraw charge or allegation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1290,1,'codes',565692379761769976,NULL,NULL,'{"id":565692379761769976,"of_table":"motion_type","code":"WC","label":"Motion to withdraw as counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1291,1,'codes',4070161531485309472,NULL,NULL,'{"id":4070161531485309472,"of_table":"motion_type","code":"WV","label":"Motion to waive appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1292,1,'codes',8339431586533279775,NULL,NULL,'{"id":8339431586533279775,"of_table":"motion_type","code":"XH","label":"Motion to expedite hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1293,1,'codes',4348016703728435132,NULL,NULL,'{"id":4348016703728435132,"of_table":"custody_request","code":"BB","label":"Custody redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1294,1,'codes',8385748446678862204,NULL,NULL,'{"id":8385748446678862204,"of_table":"custody_request","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1295,1,'codes',7573636511228678771,NULL,NULL,'{"id":7573636511228678771,"of_table":"custody_request","code":"SB","label":"Subsequent bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1296,1,'codes',7210131037993330705,NULL,NULL,'{"id":7210131037993330705,"of_table":"appeal_type","code":"AMSA Appeal","label":"Appeal of motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1297,1,'codes',6965784343114809911,NULL,NULL,'{"id":6965784343114809911,"of_table":"appeal_type","code":"Appeal of IJ MTR","label":"Appeal of judge decision on motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1298,1,'codes',6035808048066454687,NULL,NULL,'{"id":6035808048066454687,"of_table":"appeal_type","code":"Bond Appeal","label":"Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1299,1,'codes',7928841983568774012,NULL,NULL,'{"id":7928841983568774012,"of_table":"appeal_type","code":"Bond MTR Rec","label":"Bond MTR Reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1300,1,'codes',3149252529257739595,NULL,NULL,'{"id":3149252529257739595,"of_table":"appeal_type","code":"Bond MTR Rei","label":"Bond MTR Reinstate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1301,1,'codes',3497735121879335287,NULL,NULL,'{"id":3497735121879335287,"of_table":"appeal_type","code":"Bond MTR Reo","label":"Bond MTR Reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1302,1,'codes',5852612489800701401,NULL,NULL,'{"id":5852612489800701401,"of_table":"appeal_type","code":"Case Appeal","label":"Appeal of judge case decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1303,1,'codes',676397774307989351,NULL,NULL,'{"id":676397774307989351,"of_table":"appeal_type","code":"CDR","label":"CDR Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1304,1,'codes',773884929499057635,NULL,NULL,'{"id":773884929499057635,"of_table":"appeal_type","code":"Circuit Court Remand","label":"Remand from circuit court (BIA case)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1305,1,'codes',953300821021638958,NULL,NULL,'{"id":953300821021638958,"of_table":"appeal_type","code":"DD 212","label":"DHS officer decision - 212 waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1306,1,'codes',8485409613213055463,NULL,NULL,'{"id":8485409613213055463,"of_table":"appeal_type","code":"DD Bond","label":"DHS officer decision - bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1307,1,'codes',2487395335386547020,NULL,NULL,'{"id":2487395335386547020,"of_table":"appeal_type","code":"DD Fines","label":"DHS officer decision - fines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1308,1,'codes',4782669147375686450,NULL,NULL,'{"id":4782669147375686450,"of_table":"appeal_type","code":"DD Visa","label":"DHS officer decision - visa petition","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1309,1,'codes',9095026852915128025,NULL,NULL,'{"id":9095026852915128025,"of_table":"appeal_type","code":"Interlocutory Appeal","label":"Interlocutory appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1310,1,'codes',8516613893947780793,NULL,NULL,'{"id":8516613893947780793,"of_table":"appeal_type","code":"MTR BIA","label":"Motion to BIA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1311,1,'codes',581936836286482911,NULL,NULL,'{"id":581936836286482911,"of_table":"appeal_type","code":"RC Appeal","label":"Reasonable Cause Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1312,1,'codes',3561541680627025036,NULL,NULL,'{"id":3561541680627025036,"of_table":"appeal_type","code":"SC Appeal","label":"Special Circumstances Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1313,1,'codes',8210507211717684797,NULL,NULL,'{"id":8210507211717684797,"of_table":"appeal_type","code":"test","label":"(test value)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1314,1,'codes',6161143309550566710,NULL,NULL,'{"id":6161143309550566710,"of_table":"appeal_type","code":"Zero Bond Appeal","label":"Zero Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1315,1,'codes',4352564767135352905,NULL,NULL,'{"id":4352564767135352905,"of_table":"appeal_result","code":"ABC","label":"ABC settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1316,1,'codes',5269844954457910151,NULL,NULL,'{"id":5269844954457910151,"of_table":"appeal_result","code":"ACR","label":"Record returned to court to correct deficiency","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1317,1,'codes',1818656908092917001,NULL,NULL,'{"id":1818656908092917001,"of_table":"appeal_result","code":"ADM","label":"Administratively closed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1318,1,'codes',6583889424522217298,NULL,NULL,'{"id":6583889424522217298,"of_table":"appeal_result","code":"ADR","label":"Administrative return","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1319,1,'codes',227693264123901668,NULL,NULL,'{"id":227693264123901668,"of_table":"appeal_result","code":"APD","label":"Administratively closed - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1320,1,'codes',8478698655105429181,NULL,NULL,'{"id":8478698655105429181,"of_table":"appeal_result","code":"BCR","label":"Background-check remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1321,1,'codes',5050734149727674206,NULL,NULL,'{"id":5050734149727674206,"of_table":"appeal_result","code":"CFD","label":"Final denial - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1322,1,'codes',5591300926347971587,NULL,NULL,'{"id":5591300926347971587,"of_table":"appeal_result","code":"CFG","label":"Final grant - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1323,1,'codes',7500343637751718683,NULL,NULL,'{"id":7500343637751718683,"of_table":"appeal_result","code":"CFV","label":"Final denial - 42B/40, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1324,1,'codes',3315279163779783265,NULL,NULL,'{"id":3315279163779783265,"of_table":"appeal_result","code":"CGR","label":"Conditional grant of relief (not CPC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1325,1,'codes',2770006847505108854,NULL,NULL,'{"id":2770006847505108854,"of_table":"appeal_result","code":"CON","label":"Continued","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1326,1,'codes',906515141777693158,NULL,NULL,'{"id":906515141777693158,"of_table":"appeal_result","code":"CPC","label":"Conditional grant - CPC asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1327,1,'codes',2405943048237248215,NULL,NULL,'{"id":2405943048237248215,"of_table":"appeal_result","code":"CPG","label":"Coercive population control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1328,1,'codes',6991815037007507394,NULL,NULL,'{"id":6991815037007507394,"of_table":"appeal_result","code":"CTM","label":"Administratively closed (not ABC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1329,1,'codes',8122847234656771916,NULL,NULL,'{"id":8122847234656771916,"of_table":"appeal_result","code":"D30","label":"Dismissed, 30-day voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1330,1,'codes',1663213619888034799,NULL,NULL,'{"id":1663213619888034799,"of_table":"appeal_result","code":"DED","label":"Deferred enforced departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1331,1,'codes',256049876440331362,NULL,NULL,'{"id":256049876440331362,"of_table":"appeal_result","code":"DEN","label":"Denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1332,1,'codes',3407196880642316058,NULL,NULL,'{"id":3407196880642316058,"of_table":"appeal_result","code":"DIS","label":"Appeal dismissed / judge affirmed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1333,1,'codes',4669481526456987798,NULL,NULL,'{"id":4669481526456987798,"of_table":"appeal_result","code":"DMO","label":"Dismissed as moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1334,1,'codes',143211163996842962,NULL,NULL,'{"id":143211163996842962,"of_table":"appeal_result","code":"DNS","label":"Denied - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1335,1,'codes',2825863676226436110,NULL,NULL,'{"id":2825863676226436110,"of_table":"appeal_result","code":"DSO","label":"Dismissed - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1336,1,'codes',7920714677418088951,NULL,NULL,'{"id":7920714677418088951,"of_table":"appeal_result","code":"DUT","label":"Dismissed as untimely","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1337,1,'codes',6092057613842307164,NULL,NULL,'{"id":6092057613842307164,"of_table":"appeal_result","code":"DVD","label":"Dismissed, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1338,1,'codes',1382536578524847729,NULL,NULL,'{"id":1382536578524847729,"of_table":"appeal_result","code":"FMD","label":"Franco motion denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1339,1,'codes',359889613520887619,NULL,NULL,'{"id":359889613520887619,"of_table":"appeal_result","code":"GNR","label":"Grant with no Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1340,1,'codes',5734806878119687710,NULL,NULL,'{"id":5734806878119687710,"of_table":"appeal_result","code":"GRN","label":"Granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1341,1,'codes',7018657359034891020,NULL,NULL,'{"id":7018657359034891020,"of_table":"appeal_result","code":"GRS","label":"Granted Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1342,1,'codes',3837992516029059626,NULL,NULL,'{"id":3837992516029059626,"of_table":"appeal_result","code":"MBD","label":"Bond moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1343,1,'codes',1381308480638317245,NULL,NULL,'{"id":1381308480638317245,"of_table":"appeal_result","code":"NAN","label":"NACARA notice","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1344,1,'codes',8849820853994036828,NULL,NULL,'{"id":8849820853994036828,"of_table":"appeal_result","code":"NJU","label":"BIA lacks jurisdiction","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1345,1,'codes',4429801060010045841,NULL,NULL,'{"id":4429801060010045841,"of_table":"appeal_result","code":"OTH","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1346,1,'codes',7769142093984271961,NULL,NULL,'{"id":7769142093984271961,"of_table":"appeal_result","code":"OTS","label":"Other Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1347,1,'codes',1344247449216731370,NULL,NULL,'{"id":1344247449216731370,"of_table":"appeal_result","code":"REJ","label":"Rejected","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1348,1,'codes',2590296876155043450,NULL,NULL,'{"id":2590296876155043450,"of_table":"appeal_result","code":"REM","label":"Remanded","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1349,1,'codes',8356746638810745338,NULL,NULL,'{"id":8356746638810745338,"of_table":"appeal_result","code":"S-L","label":"Streamlined affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1350,1,'codes',2258692691102511,NULL,NULL,'{"id":2258692691102511,"of_table":"appeal_result","code":"SAD","label":"Summary dismissal - inadequate reasons","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1351,1,'codes',4882925419463309072,NULL,NULL,'{"id":4882925419463309072,"of_table":"appeal_result","code":"SAF","label":"Summary affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1352,1,'codes',3262932324819599865,NULL,NULL,'{"id":3262932324819599865,"of_table":"appeal_result","code":"SAV","label":"Summary affirmance, voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1353,1,'codes',3959181162302874611,NULL,NULL,'{"id":3959181162302874611,"of_table":"appeal_result","code":"SCC","label":"Suspension/cancellation cap","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1354,1,'codes',5759665395339928103,NULL,NULL,'{"id":5759665395339928103,"of_table":"appeal_result","code":"SDG","label":"Summary dismissal - untimely or waived","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1355,1,'codes',3554850268407420387,NULL,NULL,'{"id":3554850268407420387,"of_table":"appeal_result","code":"SED","label":"Summary dismissal - no brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1356,1,'codes',7406641104876216697,NULL,NULL,'{"id":7406641104876216697,"of_table":"appeal_result","code":"SNC","label":"NACARA continuation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1357,1,'codes',3331931172576181322,NULL,NULL,'{"id":3331931172576181322,"of_table":"appeal_result","code":"SND","label":"Summary dismissal - reasons and brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1358,1,'codes',677195267992542608,NULL,NULL,'{"id":677195267992542608,"of_table":"appeal_result","code":"SOD","label":"Summary dismissal - other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1359,1,'codes',7665538235982301193,NULL,NULL,'{"id":7665538235982301193,"of_table":"appeal_result","code":"SUD","label":"Summarily dismissed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1360,1,'codes',2223585010093652764,NULL,NULL,'{"id":2223585010093652764,"of_table":"appeal_result","code":"SUP","label":"Suspension completion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1361,1,'codes',3621934741630467444,NULL,NULL,'{"id":3621934741630467444,"of_table":"appeal_result","code":"SUS","label":"Appeal sustained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1362,1,'codes',1376259403191596142,NULL,NULL,'{"id":1376259403191596142,"of_table":"appeal_result","code":"TER","label":"Terminated","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1363,1,'codes',4862460021629071263,NULL,NULL,'{"id":4862460021629071263,"of_table":"appeal_result","code":"TPD","label":"Terminated - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1364,1,'codes',3572389210753617031,NULL,NULL,'{"id":3572389210753617031,"of_table":"appeal_result","code":"TPS","label":"Temporary Protected Status","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1365,1,'codes',1180145933882514750,NULL,NULL,'{"id":1180145933882514750,"of_table":"appeal_result","code":"WDL","label":"Appeal withdrawn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1366,1,'codes',2651144440429513804,NULL,NULL,'{"id":2651144440429513804,"of_table":"appeal_result","code":"WPD","label":"Withdrawn - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1367,1,'codes',3978609782627005139,NULL,NULL,'{"id":3978609782627005139,"of_table":"party","code":"A","label":"Respondent","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1368,1,'codes',4507444850354500270,NULL,NULL,'{"id":4507444850354500270,"of_table":"party","code":"I","label":"DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1369,1,'codes',1490689399462368789,NULL,NULL,'{"id":1490689399462368789,"of_table":"party","code":"B","label":"Both","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1370,1,'codes',4806666376406330596,NULL,NULL,'{"id":4806666376406330596,"of_table":"party","code":"C","label":"Court (in filing-party tables) / Carrier (in filed-by lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1371,1,'codes',3038485446631484018,NULL,NULL,'{"id":3038485446631484018,"of_table":"party","code":"O","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1372,1,'closures',4858146862414666484,NULL,NULL,'{"id":4858146862414666484,"first":"2018-12-05","last":"2018-12-05","reason":"National day of mourning","source":"Executive Order 13852, December 1, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1373,1,'closures',7680543856578230046,NULL,NULL,'{"id":7680543856578230046,"first":"2018-12-24","last":"2018-12-24","reason":"Federal offices closed","source":"Executive Order 13854, December 18, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1374,1,'closures',7387911287650000743,NULL,NULL,'{"id":7387911287650000743,"first":"2019-12-24","last":"2019-12-24","reason":"Federal offices closed","source":"Executive Order 13900, December 17, 2019","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1375,1,'closures',3629826750502522297,NULL,NULL,'{"id":3629826750502522297,"first":"2020-12-24","last":"2020-12-24","reason":"Federal offices closed","source":"Executive Order 13965, December 11, 2020","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1376,1,'closures',6758198082332413114,NULL,NULL,'{"id":6758198082332413114,"first":"2024-12-24","last":"2024-12-24","reason":"Federal offices closed","source":"Executive Order of December 19, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1377,1,'closures',3714305388386442614,NULL,NULL,'{"id":3714305388386442614,"first":"2025-01-09","last":"2025-01-09","reason":"National day of mourning","source":"Executive Order of December 30, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1378,1,'closures',6901057917525468857,NULL,NULL,'{"id":6901057917525468857,"first":"2025-12-24","last":"2025-12-24","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1379,1,'closures',2173873386829638062,NULL,NULL,'{"id":2173873386829638062,"first":"2025-12-26","last":"2025-12-26","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1380,1,'closures',4703122708909852037,NULL,NULL,'{"id":4703122708909852037,"first":"2018-12-22","last":"2019-01-25","reason":"Lapse in appropriations; most non-detained courts closed","source":"Lapse of December 22, 2018 to January 25, 2019","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1381,1,'closures',9075426681267669779,NULL,NULL,'{"id":9075426681267669779,"first":"2025-10-01","last":"2025-11-12","reason":"Lapse in appropriations","source":"Lapse of October 1 to November 12, 2025","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1382,2,'docket',1,NULL,'{"id":1,"uid":"c49b88bfc367924fa58eece87f66f2c9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}','{"id":1,"uid":"c49b88bfc367924fa58eece87f66f2c9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}',NULL);
INSERT INTO "step_rows" VALUES(1383,2,'cases',2390416262858557068,2390416262858557068,NULL,'{"id":2390416262858557068,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1384,2,'proceedings',4142793648754450266,2390416262858557068,NULL,'{"id":4142793648754450266,"public_key":null,"case_id":2390416262858557068,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1385,3,'cases',3874987278626643427,3874987278626643427,NULL,'{"id":3874987278626643427,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1386,3,'proceedings',9092175767641241374,3874987278626643427,NULL,'{"id":9092175767641241374,"public_key":null,"case_id":3874987278626643427,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1387,4,'hearings',4050528251689316973,2390416262858557068,NULL,'{"id":4050528251689316973,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1388,5,'hearings',5825544731675258710,2390416262858557068,NULL,'{"id":5825544731675258710,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-03-06","start_minute":null,"minutes":null,"kind":"custody","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1389,6,'motions',1467352276538113829,2390416262858557068,NULL,'{"id":1467352276538113829,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1390,7,'custody_requests',4064431879996276909,2390416262858557068,NULL,'{"id":4064431879996276909,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1391,8,'notes',7774709035771059515,2390416262858557068,NULL,'{"id":7774709035771059515,"case_id":2390416262858557068,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":3375160760010257164}',NULL);
INSERT INTO "step_rows" VALUES(1392,9,'circumstances',6802183111557041359,2390416262858557068,NULL,'{"id":6802183111557041359,"case_id":2390416262858557068,"benchmark":"merits-first-date","subject":4142793648754450266,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1393,10,'appeals',2959119749094474338,2390416262858557068,NULL,'{"id":2959119749094474338,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1394,11,'cases',3766307581957154549,3766307581957154549,NULL,'{"id":3766307581957154549,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1395,11,'proceedings',8859673336527806872,3766307581957154549,NULL,'{"id":8859673336527806872,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1396,12,'cases',809691832874602699,809691832874602699,NULL,'{"id":809691832874602699,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1397,12,'proceedings',6688055384922390373,809691832874602699,NULL,'{"id":6688055384922390373,"public_key":null,"case_id":809691832874602699,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1398,13,'proceedings',8859673336527806872,3766307581957154549,'{"id":8859673336527806872,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":8859673336527806872,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1399,14,'proceedings',4175834439171667627,3766307581957154549,NULL,'{"id":4175834439171667627,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1400,15,'marks',7948660245027764073,3766307581957154549,NULL,'{"id":7948660245027764073,"case_id":3766307581957154549,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}',NULL);
INSERT INTO "step_rows" VALUES(1401,16,'motions',6240763513360071401,3766307581957154549,NULL,'{"id":6240763513360071401,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1402,17,'custody_requests',1028147739982406985,3766307581957154549,NULL,'{"id":1028147739982406985,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1403,18,'appeals',9199185428579170325,3766307581957154549,NULL,'{"id":9199185428579170325,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1404,19,'hearings',1422856612566010788,2390416262858557068,NULL,'{"id":1422856612566010788,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1405,20,'hearings',2587168483839457398,3874987278626643427,NULL,'{"id":2587168483839457398,"public_key":null,"proceeding_id":9092175767641241374,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1406,21,'hearings',2587168483839457398,3874987278626643427,'{"id":2587168483839457398,"public_key":null,"proceeding_id":9092175767641241374,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":2587168483839457398,"public_key":null,"proceeding_id":9092175767641241374,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1407,22,'family_links',7496560328107439545,3766307581957154549,NULL,'{"id":7496560328107439545,"public_key":null,"lead_case_id":2390416262858557068,"rider_case_id":3766307581957154549,"created":"2026-02-02","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1408,23,'custody_spells',1172678329777417036,3766307581957154549,NULL,'{"id":1172678329777417036,"public_key":null,"case_id":3766307581957154549,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1409,23,'cases',3766307581957154549,3766307581957154549,'{"id":3766307581957154549,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":3766307581957154549,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1410,23,'proceedings',4175834439171667627,3766307581957154549,'{"id":4175834439171667627,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":4175834439171667627,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1411,24,'family_links',2502487838962136690,3766307581957154549,NULL,'{"id":2502487838962136690,"public_key":null,"lead_case_id":2390416262858557068,"rider_case_id":3766307581957154549,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1412,25,'custody_spells',8361870201920791273,3766307581957154549,NULL,'{"id":8361870201920791273,"public_key":null,"case_id":3766307581957154549,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1413,26,'cases',6998099685020268186,6998099685020268186,NULL,'{"id":6998099685020268186,"public_key":null,"a_number":"000999888","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1414,26,'proceedings',3299826970915421237,6998099685020268186,NULL,'{"id":3299826970915421237,"public_key":null,"case_id":6998099685020268186,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1415,27,'proceedings',5013990616873941728,2390416262858557068,NULL,'{"id":5013990616873941728,"public_key":null,"case_id":2390416262858557068,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1416,28,'hearings',6057171252313804881,2390416262858557068,NULL,'{"id":6057171252313804881,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-04-14","start_minute":null,"minutes":120,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1417,29,'hearings',4050528251689316973,2390416262858557068,'{"id":4050528251689316973,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":4050528251689316973,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1418,29,'proceedings',4142793648754450266,2390416262858557068,'{"id":4142793648754450266,"public_key":null,"case_id":2390416262858557068,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":4142793648754450266,"public_key":null,"case_id":2390416262858557068,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1419,30,'hearings',6704413786610063225,2390416262858557068,NULL,'{"id":6704413786610063225,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-04-14","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1420,30,'hearings',1422856612566010788,2390416262858557068,'{"id":1422856612566010788,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":1422856612566010788,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1421,30,'hearings',1422856612566010788,2390416262858557068,'{"id":1422856612566010788,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":1422856612566010788,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":6704413786610063225,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1422,31,'hearings',4050528251689316973,2390416262858557068,'{"id":4050528251689316973,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":4050528251689316973,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1423,32,'hearings',4050528251689316973,2390416262858557068,'{"id":4050528251689316973,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":4050528251689316973,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1424,33,'day_notes',6565879631616055550,NULL,NULL,'{"id":6565879631616055550,"day":"2026-03-10","text":"Courtroom 4 has no video link."}',NULL);
INSERT INTO "step_rows" VALUES(1425,34,'hearings',4050528251689316973,2390416262858557068,'{"id":4050528251689316973,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":4050528251689316973,"public_key":null,"proceeding_id":4142793648754450266,"day":"2026-03-09","start_minute":540,"minutes":120,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1426,35,'hearings',2587168483839457398,3874987278626643427,'{"id":2587168483839457398,"public_key":null,"proceeding_id":9092175767641241374,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":2587168483839457398,"public_key":null,"proceeding_id":9092175767641241374,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1427,36,'proceedings',4142793648754450266,2390416262858557068,'{"id":4142793648754450266,"public_key":null,"case_id":2390416262858557068,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":4142793648754450266,"public_key":null,"case_id":2390416262858557068,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-10","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1428,37,'proceedings',8859673336527806872,3766307581957154549,'{"id":8859673336527806872,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":8859673336527806872,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1429,38,'proceedings',8859673336527806872,3766307581957154549,'{"id":8859673336527806872,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":8859673336527806872,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1430,39,'cases',3874987278626643427,3874987278626643427,'{"id":3874987278626643427,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":3874987278626643427,"public_key":null,"a_number":"001234577","family":"Quispe Huallpa","given":"Rómulo A.","search_name":"quispe huallpa, romulo a.","case_type":"AOC","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1431,39,'proceedings',9092175767641241374,3874987278626643427,'{"id":9092175767641241374,"public_key":null,"case_id":3874987278626643427,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":9092175767641241374,"public_key":null,"case_id":3874987278626643427,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"AOC","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1432,40,'marks',7948660245027764073,3766307581957154549,'{"id":7948660245027764073,"case_id":3766307581957154549,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}','{"id":7948660245027764073,"case_id":3766307581957154549,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL);
INSERT INTO "step_rows" VALUES(1433,41,'marks',7948660245027764073,3766307581957154549,'{"id":7948660245027764073,"case_id":3766307581957154549,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1434,42,'motions',6240763513360071401,3766307581957154549,'{"id":6240763513360071401,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}','{"id":6240763513360071401,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1435,43,'motions',6240763513360071401,3766307581957154549,'{"id":6240763513360071401,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1436,44,'custody_requests',1028147739982406985,3766307581957154549,'{"id":1028147739982406985,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":1028147739982406985,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1437,45,'custody_requests',1028147739982406985,3766307581957154549,'{"id":1028147739982406985,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1438,46,'appeals',9199185428579170325,3766307581957154549,'{"id":9199185428579170325,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}','{"id":9199185428579170325,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1439,47,'appeals',9199185428579170325,3766307581957154549,'{"id":9199185428579170325,"public_key":null,"case_id":3766307581957154549,"proceeding_id":8859673336527806872,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1440,48,'custody_spells',1172678329777417036,3766307581957154549,'{"id":1172678329777417036,"public_key":null,"case_id":3766307581957154549,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}','{"id":1172678329777417036,"public_key":null,"case_id":3766307581957154549,"custody":"D","detained":"2026-02-01","released":"2026-02-20","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1441,48,'proceedings',8859673336527806872,3766307581957154549,'{"id":8859673336527806872,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":8859673336527806872,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1442,49,'custody_spells',8361870201920791273,3766307581957154549,'{"id":8361870201920791273,"public_key":null,"case_id":3766307581957154549,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1443,49,'cases',3766307581957154549,3766307581957154549,'{"id":3766307581957154549,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":3766307581957154549,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1444,49,'proceedings',4175834439171667627,3766307581957154549,'{"id":4175834439171667627,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":4175834439171667627,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1445,49,'proceedings',8859673336527806872,3766307581957154549,'{"id":8859673336527806872,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":8859673336527806872,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1446,50,'family_links',7496560328107439545,3766307581957154549,'{"id":7496560328107439545,"public_key":null,"lead_case_id":2390416262858557068,"rider_case_id":3766307581957154549,"created":"2026-02-02","severed":null,"release":null,"typed":""}','{"id":7496560328107439545,"public_key":null,"lead_case_id":2390416262858557068,"rider_case_id":3766307581957154549,"created":"2026-02-02","severed":"2026-03-02","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1447,51,'family_links',2502487838962136690,3766307581957154549,'{"id":2502487838962136690,"public_key":null,"lead_case_id":2390416262858557068,"rider_case_id":3766307581957154549,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1448,52,'proceedings',4175834439171667627,3766307581957154549,'{"id":4175834439171667627,"public_key":null,"case_id":3766307581957154549,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1449,53,'proceedings',6688055384922390373,809691832874602699,'{"id":6688055384922390373,"public_key":null,"case_id":809691832874602699,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1450,53,'cases',809691832874602699,809691832874602699,'{"id":809691832874602699,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1451,54,'motions',9074360561277392125,2390416262858557068,NULL,'{"id":9074360561277392125,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"motion_type":"MTR","judge":"QWM","received":"2026-03-10","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1452,55,'motions',1467352276538113829,2390416262858557068,'{"id":1467352276538113829,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}','{"id":1467352276538113829,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1453,56,'custody_requests',2806467352871965290,2390416262858557068,NULL,'{"id":2806467352871965290,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"bond_type":"BB","judge":"QWM","requested":"2026-03-10","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1454,57,'custody_requests',4064431879996276909,2390416262858557068,'{"id":4064431879996276909,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":4064431879996276909,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1455,58,'custody_spells',8648107455551929824,2390416262858557068,NULL,'{"id":8648107455551929824,"public_key":null,"case_id":2390416262858557068,"custody":"D","detained":null,"released":"2026-03-10","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1456,58,'cases',2390416262858557068,2390416262858557068,'{"id":2390416262858557068,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":2390416262858557068,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"R","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1457,58,'proceedings',5013990616873941728,2390416262858557068,'{"id":5013990616873941728,"public_key":null,"case_id":2390416262858557068,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5013990616873941728,"public_key":null,"case_id":2390416262858557068,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"R","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1458,59,'appeals',2712064285012124626,2390416262858557068,NULL,'{"id":2712064285012124626,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-10","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1459,60,'appeals',2959119749094474338,2390416262858557068,'{"id":2959119749094474338,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}','{"id":2959119749094474338,"public_key":null,"case_id":2390416262858557068,"proceeding_id":4142793648754450266,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":"2026-03-10","result":"REM","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1460,61,'family_links',8326227281677325516,3874987278626643427,NULL,'{"id":8326227281677325516,"public_key":null,"lead_case_id":2390416262858557068,"rider_case_id":3874987278626643427,"created":"2026-03-10","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1461,62,'marks',554425655085467236,2390416262858557068,NULL,'{"id":554425655085467236,"case_id":2390416262858557068,"kind":"status case","first":"2026-03-02","last":null,"reason":"USCIS has the petition"}',NULL);
INSERT INTO "step_rows" VALUES(1462,63,'away',8286558233567511445,NULL,NULL,'{"id":8286558233567511445,"first":"2026-03-23","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video"}',NULL);
INSERT INTO "step_rows" VALUES(1463,64,'goal_sets',6565591803581393721,NULL,NULL,'{"id":6565591803581393721,"name":"invented","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"invented\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n"}',NULL);
INSERT INTO "step_rows" VALUES(1464,65,'docket',1,NULL,'{"id":1,"uid":"c49b88bfc367924fa58eece87f66f2c9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}','{"id":1,"uid":"c49b88bfc367924fa58eece87f66f2c9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1465,66,'docket',1,NULL,'{"id":1,"uid":"c49b88bfc367924fa58eece87f66f2c9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}','{"id":1,"uid":"c49b88bfc367924fa58eece87f66f2c9","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1466,66,'people',3375160760010257164,NULL,'{"id":3375160760010257164,"family":"Ellery","given":"Marguerite A.","role":"judge"}','{"id":3375160760010257164,"family":"Ellery","given":"M.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1467,67,'codes',6252919732212597124,NULL,'{"id":6252919732212597124,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}','{"id":6252919732212597124,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1468,68,'closures',6933165799656575911,NULL,NULL,'{"id":6933165799656575911,"first":"2026-03-02","last":"2026-03-03","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1469,69,'notes',3223067136313053413,2390416262858557068,NULL,'{"id":3223067136313053413,"case_id":2390416262858557068,"text":"Ask counsel for the exhibits.","search_text":"ask counsel for the exhibits.","is_private":1,"written_on":"2026-03-10","author":3375160760010257164}',NULL);
INSERT INTO "step_rows" VALUES(1470,70,'notes',7774709035771059515,2390416262858557068,'{"id":7774709035771059515,"case_id":2390416262858557068,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":3375160760010257164}','{"id":7774709035771059515,"case_id":2390416262858557068,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":3375160760010257164}',NULL);
INSERT INTO "step_rows" VALUES(1471,71,'notes',7774709035771059515,2390416262858557068,'{"id":7774709035771059515,"case_id":2390416262858557068,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":3375160760010257164}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1472,72,'sheet_mappings',677852919872554187,NULL,NULL,'{"id":677852919872554187,"kind":"hearings","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL);
INSERT INTO "step_rows" VALUES(1473,73,'people',5393773461792275538,NULL,NULL,'{"id":5393773461792275538,"family":"Whitcombe","given":"Dana","role":"clerk"}',NULL);
INSERT INTO "step_rows" VALUES(1474,74,'people',3375160760010257164,NULL,'{"id":3375160760010257164,"family":"Ellery","given":"M.","role":"judge"}','{"id":3375160760010257164,"family":"Ellery-Marsh","given":"Marguerite","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1475,74,'docket',1,NULL,'{"id":1,"uid":"c49b88bfc367924fa58eece87f66f2c9","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}','{"id":1,"uid":"c49b88bfc367924fa58eece87f66f2c9","judge_family":"Ellery-Marsh","judge_given":"Marguerite","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1476,75,'checks',7821760616570879146,2390416262858557068,NULL,'{"id":7821760616570879146,"case_id":2390416262858557068,"kind":"assumed","of_table":"proceedings","row":4142793648754450266,"about":"completed","words":"The import took the hearing’s day for the completion’s.","value":null,"is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1477,76,'checks',9127527470568178205,3874987278626643427,NULL,'{"id":9127527470568178205,"case_id":3874987278626643427,"kind":"no outcome","of_table":"hearings","row":2587168483839457398,"about":"","words":"Thursday, March 5, 2026 has passed and nothing is recorded. Record the outcome.","value":null,"is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1478,77,'circumstances',6968605091184783474,2390416262858557068,NULL,'{"id":6968605091184783474,"case_id":2390416262858557068,"benchmark":"merits-first-date","subject":4142793648754450266,"day":"2026-03-09","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1479,78,'circumstances',6802183111557041359,2390416262858557068,'{"id":6802183111557041359,"case_id":2390416262858557068,"benchmark":"merits-first-date","subject":4142793648754450266,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}','{"id":6802183111557041359,"case_id":2390416262858557068,"benchmark":"merits-first-date","subject":4142793648754450266,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL);
INSERT INTO "step_rows" VALUES(1480,79,'circumstances',6802183111557041359,2390416262858557068,'{"id":6802183111557041359,"case_id":2390416262858557068,"benchmark":"merits-first-date","subject":4142793648754450266,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1481,80,'releases',8501611801581206871,NULL,NULL,'{"id":8501611801581206871,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1482,80,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":8501611801581206871,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1483,80,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":8501611801581206871,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1484,80,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":8501611801581206871,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1485,80,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":8501611801581206871,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1486,80,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":8501611801581206871,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1487,80,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":8501611801581206871,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1488,80,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":8501611801581206871,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1489,80,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":8501611801581206871,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1490,80,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":8501611801581206871,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1491,80,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":8501611801581206871,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1492,80,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":8501611801581206871,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1493,81,'cases',5630165812965198443,5630165812965198443,NULL,'{"id":5630165812965198443,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1494,81,'proceedings',947774843037247418,5630165812965198443,NULL,'{"id":947774843037247418,"public_key":null,"case_id":5630165812965198443,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1495,82,'releases',8090507392214090677,NULL,NULL,'{"id":8090507392214090677,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1496,82,'cases',919611692100248555,919611692100248555,NULL,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":8090507392214090677,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1497,82,'proceedings',6964755241216336952,919611692100248555,NULL,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":8090507392214090677,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1498,83,'proceedings',6964755241216336952,5630165812965198443,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":8090507392214090677,"typed":""}','{"id":6964755241216336952,"public_key":20000811,"case_id":5630165812965198443,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":8090507392214090677,"typed":""}',919611692100248555);
INSERT INTO "step_rows" VALUES(1499,83,'cases',919611692100248555,919611692100248555,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":8090507392214090677,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1500,83,'cases',5630165812965198443,5630165812965198443,'{"id":5630165812965198443,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":5630165812965198443,"public_key":20000811,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":8090507392214090677,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1501,83,'checks',3622349032284709442,5630165812965198443,NULL,'{"id":3622349032284709442,"case_id":5630165812965198443,"kind":"different","of_table":"cases","row":5630165812965198443,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1502,83,'checks',8212322854481569020,5630165812965198443,NULL,'{"id":8212322854481569020,"case_id":5630165812965198443,"kind":"different","of_table":"cases","row":5630165812965198443,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1503,83,'proceedings',6964755241216336952,5630165812965198443,'{"id":6964755241216336952,"public_key":20000811,"case_id":5630165812965198443,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":8090507392214090677,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1504,83,'proceedings',947774843037247418,5630165812965198443,'{"id":947774843037247418,"public_key":null,"case_id":5630165812965198443,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":947774843037247418,"public_key":20000811,"case_id":5630165812965198443,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":8090507392214090677,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1505,83,'checks',7538424694514848599,5630165812965198443,NULL,'{"id":7538424694514848599,"case_id":5630165812965198443,"kind":"different","of_table":"proceedings","row":947774843037247418,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1506,83,'checks',4740670805584634022,5630165812965198443,NULL,'{"id":4740670805584634022,"case_id":5630165812965198443,"kind":"different","of_table":"proceedings","row":947774843037247418,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1507,84,'cases',800677803018898190,800677803018898190,NULL,'{"id":800677803018898190,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1508,84,'proceedings',5185949340459457326,800677803018898190,NULL,'{"id":5185949340459457326,"public_key":null,"case_id":800677803018898190,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1509,85,'cases',836651413379607840,836651413379607840,NULL,'{"id":836651413379607840,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1510,85,'proceedings',7063504483921604054,836651413379607840,NULL,'{"id":7063504483921604054,"public_key":null,"case_id":836651413379607840,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1511,86,'releases',5530687532472725388,NULL,NULL,'{"id":5530687532472725388,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1512,86,'cases',2987037366338841136,2987037366338841136,NULL,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5530687532472725388,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1513,86,'cases',2205164657526794683,2205164657526794683,NULL,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5530687532472725388,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1514,86,'proceedings',7682902683827996891,2987037366338841136,NULL,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5530687532472725388,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1515,86,'proceedings',8912025383713010147,2205164657526794683,NULL,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5530687532472725388,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1516,87,'proceedings',7682902683827996891,800677803018898190,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5530687532472725388,"typed":""}','{"id":7682902683827996891,"public_key":20000812,"case_id":800677803018898190,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5530687532472725388,"typed":""}',2987037366338841136);
INSERT INTO "step_rows" VALUES(1517,87,'cases',2987037366338841136,2987037366338841136,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5530687532472725388,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1518,87,'cases',800677803018898190,800677803018898190,'{"id":800677803018898190,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":800677803018898190,"public_key":20000812,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5530687532472725388,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1519,87,'checks',1141483785663736503,800677803018898190,NULL,'{"id":1141483785663736503,"case_id":800677803018898190,"kind":"different","of_table":"cases","row":800677803018898190,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1520,87,'checks',1279563023289485126,800677803018898190,NULL,'{"id":1279563023289485126,"case_id":800677803018898190,"kind":"different","of_table":"cases","row":800677803018898190,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1521,87,'proceedings',7682902683827996891,800677803018898190,'{"id":7682902683827996891,"public_key":20000812,"case_id":800677803018898190,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5530687532472725388,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1522,87,'proceedings',5185949340459457326,800677803018898190,'{"id":5185949340459457326,"public_key":null,"case_id":800677803018898190,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5185949340459457326,"public_key":20000812,"case_id":800677803018898190,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5530687532472725388,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1523,87,'checks',2997863742659633955,800677803018898190,NULL,'{"id":2997863742659633955,"case_id":800677803018898190,"kind":"different","of_table":"proceedings","row":5185949340459457326,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1524,87,'checks',1648753862879413126,800677803018898190,NULL,'{"id":1648753862879413126,"case_id":800677803018898190,"kind":"different","of_table":"proceedings","row":5185949340459457326,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1525,87,'proceedings',8912025383713010147,836651413379607840,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5530687532472725388,"typed":""}','{"id":8912025383713010147,"public_key":20000813,"case_id":836651413379607840,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5530687532472725388,"typed":""}',2205164657526794683);
INSERT INTO "step_rows" VALUES(1526,87,'cases',2205164657526794683,2205164657526794683,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5530687532472725388,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1527,87,'cases',836651413379607840,836651413379607840,'{"id":836651413379607840,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":836651413379607840,"public_key":20000813,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5530687532472725388,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1528,87,'checks',8378918693077586435,836651413379607840,NULL,'{"id":8378918693077586435,"case_id":836651413379607840,"kind":"different","of_table":"cases","row":836651413379607840,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1529,87,'checks',4568930363807131127,836651413379607840,NULL,'{"id":4568930363807131127,"case_id":836651413379607840,"kind":"different","of_table":"cases","row":836651413379607840,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1530,87,'proceedings',8912025383713010147,836651413379607840,'{"id":8912025383713010147,"public_key":20000813,"case_id":836651413379607840,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5530687532472725388,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1531,87,'proceedings',7063504483921604054,836651413379607840,'{"id":7063504483921604054,"public_key":null,"case_id":836651413379607840,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":7063504483921604054,"public_key":20000813,"case_id":836651413379607840,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5530687532472725388,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1532,87,'checks',8520959577006604301,836651413379607840,NULL,'{"id":8520959577006604301,"case_id":836651413379607840,"kind":"different","of_table":"proceedings","row":7063504483921604054,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1533,87,'checks',80885726051495631,836651413379607840,NULL,'{"id":80885726051495631,"case_id":836651413379607840,"kind":"different","of_table":"proceedings","row":7063504483921604054,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1534,88,'cases',1073417300968430027,1073417300968430027,NULL,'{"id":1073417300968430027,"public_key":null,"a_number":"000000814","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1535,88,'proceedings',3430349725080189716,1073417300968430027,NULL,'{"id":3430349725080189716,"public_key":null,"case_id":1073417300968430027,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1536,89,'cases',4669120591044465113,4669120591044465113,NULL,'{"id":4669120591044465113,"public_key":null,"a_number":"000000815","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1537,89,'proceedings',5023765126679616786,4669120591044465113,NULL,'{"id":5023765126679616786,"public_key":null,"case_id":4669120591044465113,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1538,90,'releases',4262751678723092933,NULL,NULL,'{"id":4262751678723092933,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1539,90,'cases',4753829794319205956,4753829794319205956,NULL,'{"id":4753829794319205956,"public_key":20000814,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":4262751678723092933,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1540,90,'cases',5850433630131495302,5850433630131495302,NULL,'{"id":5850433630131495302,"public_key":20000815,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":4262751678723092933,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1541,90,'proceedings',3455094021888176587,4753829794319205956,NULL,'{"id":3455094021888176587,"public_key":20000814,"case_id":4753829794319205956,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":4262751678723092933,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1542,90,'proceedings',4144867481490110168,5850433630131495302,NULL,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":4262751678723092933,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1543,91,'refused_matches',4993660787657798302,1073417300968430027,NULL,'{"id":4993660787657798302,"case_id":1073417300968430027,"public_case_id":5850433630131495302}',NULL);
INSERT INTO "step_rows" VALUES(1544,92,'proceedings',4144867481490110168,5850433630131495302,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":4262751678723092933,"typed":""}','{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":4262751678723092933,"typed":",release,"}',NULL);
INSERT INTO "step_rows" VALUES(1545,93,'cases',7437096226799107099,7437096226799107099,NULL,'{"id":7437096226799107099,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1546,93,'proceedings',6534818609220649411,7437096226799107099,NULL,'{"id":6534818609220649411,"public_key":null,"case_id":7437096226799107099,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1547,94,'releases',5399245148835657025,NULL,NULL,'{"id":5399245148835657025,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1548,94,'cases',2598626576180123777,2598626576180123777,NULL,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5399245148835657025,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1549,94,'proceedings',8834889842146010037,2598626576180123777,NULL,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5399245148835657025,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1550,95,'proceedings',8834889842146010037,7437096226799107099,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5399245148835657025,"typed":""}','{"id":8834889842146010037,"public_key":20000816,"case_id":7437096226799107099,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5399245148835657025,"typed":""}',2598626576180123777);
INSERT INTO "step_rows" VALUES(1551,95,'cases',2598626576180123777,2598626576180123777,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5399245148835657025,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1552,95,'cases',7437096226799107099,7437096226799107099,'{"id":7437096226799107099,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1553,95,'checks',193412839099769864,7437096226799107099,NULL,'{"id":193412839099769864,"case_id":7437096226799107099,"kind":"different","of_table":"cases","row":7437096226799107099,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1554,95,'checks',6523199896298839120,7437096226799107099,NULL,'{"id":6523199896298839120,"case_id":7437096226799107099,"kind":"different","of_table":"cases","row":7437096226799107099,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1555,95,'proceedings',8834889842146010037,7437096226799107099,'{"id":8834889842146010037,"public_key":20000816,"case_id":7437096226799107099,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5399245148835657025,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1556,95,'proceedings',6534818609220649411,7437096226799107099,'{"id":6534818609220649411,"public_key":null,"case_id":7437096226799107099,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":6534818609220649411,"public_key":20000816,"case_id":7437096226799107099,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5399245148835657025,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1557,95,'checks',8369344686785906160,7437096226799107099,NULL,'{"id":8369344686785906160,"case_id":7437096226799107099,"kind":"different","of_table":"proceedings","row":6534818609220649411,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1558,95,'checks',7993976917178031146,7437096226799107099,NULL,'{"id":7993976917178031146,"case_id":7437096226799107099,"kind":"different","of_table":"proceedings","row":6534818609220649411,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1559,96,'checks',193412839099769864,7437096226799107099,'{"id":193412839099769864,"case_id":7437096226799107099,"kind":"different","of_table":"cases","row":7437096226799107099,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1560,96,'cases',7437096226799107099,7437096226799107099,'{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1561,96,'cases',7437096226799107099,7437096226799107099,'{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1562,97,'cases',7437096226799107099,7437096226799107099,'{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,public_key,represented,"}','{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1563,97,'cases',7437096226799107099,7437096226799107099,'{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1564,97,'checks',193412839099769864,7437096226799107099,NULL,'{"id":193412839099769864,"case_id":7437096226799107099,"kind":"different","of_table":"cases","row":7437096226799107099,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1565,98,'checks',193412839099769864,7437096226799107099,'{"id":193412839099769864,"case_id":7437096226799107099,"kind":"different","of_table":"cases","row":7437096226799107099,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1566,98,'cases',7437096226799107099,7437096226799107099,'{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1567,98,'cases',7437096226799107099,7437096226799107099,'{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":7437096226799107099,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5399245148835657025,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
CREATE TABLE steps (
    number integer primary key,
    id integer not null unique,  -- the same step in two copies of a docket
    name text not null,
    author integer not null references people deferrable initially deferred,
    at text not null,  -- UTC instant
    undoes integer references steps,
    redoes integer references steps,
    is_undoable integer not null default 1 check (is_undoable in (0, 1)),
    is_undone integer not null default 0 check (is_undone in (0, 1))
) strict;
INSERT INTO "steps" VALUES(1,9149051706320924795,'Made the docket',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,0,0);
INSERT INTO "steps" VALUES(2,125685356048125792,'Added case A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(3,615915032747724971,'Added case A000 123 457',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(4,92288082031189523,'Added merits hearing, Mar 9, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(5,3016188322778626836,'Added custody hearing, Mar 6, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(6,3814925481386894323,'Added motion, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(7,74748869935509512,'Added custody request, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(8,6115244809310751391,'Added a note, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(9,4829230212408876747,'Gave the reason, Mar 2, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(10,783661685914665625,'Added appeal, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(11,2549104657167675173,'Added case A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(12,1724326806232964872,'Added case A000 123 459',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(13,5338131485901976351,'Recorded completion, Mar 3, 2026, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(14,1959327756701774782,'Added a proceeding, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(15,3496812059780847654,'Marked cap, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(16,1598467387823673234,'Added motion, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(17,4415957614427742887,'Added custody request, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(18,8369120546934288575,'Added appeal, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(19,1077484492469965649,'Added master hearing, Apr 7, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(20,7990524925158429309,'Added master hearing, Mar 5, 2026, A000 123 457',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(21,4754818797030789075,'Marked held, Mar 5, A000 123 457',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(22,2199807747752199712,'Joined to a family, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(23,6309646520678068684,'Custody changed, Feb 2, 2026, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(24,8765403568031132597,'Joined to a family, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(25,1788233622920067227,'Custody changed, Feb 3, 2026, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(26,8507640974527514081,'Added case A000 999 888',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(27,550297624833485014,'Added a proceeding, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(28,4347388919486752870,'Added merits hearing, Apr 14, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(29,2622830236411533101,'Marked completed, Mar 9, 1:30 PM, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(30,236118045853716483,'Moved Apr 7, 8:30 AM to Apr 14, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(31,2349003320059994846,'Ticked prepared, Mar 9, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(32,3979317883751863176,'Recorded minutes used, Mar 9, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(33,3430345800260303736,'Wrote the note of Mar 10, 2026',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(34,2916198404757159058,'Corrected the setting, Mar 9, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(35,7237522553100389844,'Took the outcome back, Mar 5, 2026, A000 123 457',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(36,3906827087785038878,'Recorded completion, Mar 10, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(37,4751877767997848597,'Corrected completion, Mar 2, 2026, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(38,1722853156945382496,'Took the completion back, Mar 2, 2026, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(39,7238613890942005811,'Corrected case A000 123 457',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(40,3924992028560402223,'Corrected cap, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(41,257731192947589726,'Withdrew cap, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(42,763512302498851797,'Corrected motion, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(43,2763414236809916432,'Withdrew motion, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(44,7330607086702820416,'Corrected custody request, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(45,6625215186811837862,'Withdrew custody request, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(46,8477367281377682427,'Corrected appeal, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(47,7568428883821709413,'Withdrew appeal, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(48,8872958354058904236,'Corrected custody, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(49,5473537098819793193,'Withdrew a custody change, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(50,8790402771346803106,'Severed from the family, Mar 2, 2026, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(51,4109034047504621579,'Withdrew the family, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(52,1789998436760438847,'Withdrew a proceeding, A000 123 458',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(53,3613237216255958589,'Withdrew case A000 123 459',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(54,6134744196593608586,'Added motion, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(55,8532835900733225946,'Recorded ruling, Mar 10, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(56,2886480652930409347,'Added custody request, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(57,3330638870269050901,'Recorded custody decision, Mar 10, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(58,5429990346072939416,'Custody changed, Mar 10, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(59,6291951126997190226,'Added appeal, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(60,8529885703651411456,'Recorded appeal result, Mar 10, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(61,6640070859266143632,'Joined to a family, A001 234 577',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(62,8750324885729307242,'Marked status case, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(63,5930085535703904463,'Added training, Mar 23, 2026',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(64,7044664991467318256,'Added goal set invented',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(65,874253755389604973,'Changed the typed-from date',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(66,214464214346789816,'Changed the judge''s particulars',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(67,2074827083526647375,'Changed adjournment code 18',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(68,2970467634136171823,'Changed closure, Mar 2, 2026',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(69,9058119343309048492,'Added a private note, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(70,4848548679945848833,'Corrected a note, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(71,8595322259499214549,'Withdrew a note, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(72,2939814309629759696,'Remembered the columns of a sheet of hearings',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(73,2205361288898668682,'Added clerk Dana Whitcombe',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(74,3279333059978334619,'Changed the judge’s name to Marguerite Ellery-Marsh',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(75,4760671147845723946,'Noted to check, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(76,1367898647322575030,'Settled as right, A001 234 577',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(77,4649221164810364412,'Gave the reason, Mar 9, 2026, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(78,8186336755056557405,'Corrected the reason, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(79,7585033645851942806,'Withdrew the reason, A000 123 456',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(80,5490126741817695337,'Read the public release Public case data',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(81,6055221756250040721,'Added case A000 000 811',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(82,283837087115368857,'Read the public release Public case data',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(83,372275602510275827,'Matched A000 000 811 with Case 20000811',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(84,4589755151714643773,'Added case A000 000 812',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(85,7304282594065674341,'Added case A000 000 813',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(86,1578960915429701886,'Read the public release Public case data',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(87,6082432908206270119,'Matched 2 cases with the public data',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(88,5387983032546887810,'Added case A000 000 814',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(89,8495123028381606082,'Added case A000 000 815',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(90,2715094669939766,'Read the public release Public case data',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(91,7709672589952584585,'Said that A000 000 814 is not Case 20000815',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(92,3998700319734174180,'Counted as the release has it, Case 20000815',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(93,233973096782415499,'Added case A000 000 816',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(94,3506966444616446064,'Read the public release Public case data',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(95,4458992985965551380,'Matched A000 000 816 with Case 20000816',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(96,7659144692973457159,'Took the release''s value, nationality',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(97,178134740064659865,'Undid: Took the release''s value, nationality',3375160760010257164,'2026-03-10T17:00:00+00:00',96,NULL,1,0);
INSERT INTO "steps" VALUES(98,5496900159960651517,'Redid: Took the release''s value, nationality',3375160760010257164,'2026-03-10T17:00:00+00:00',NULL,96,1,0);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX step_rows_by_step on step_rows (step);
CREATE INDEX step_rows_by_case on step_rows (case_id, step) where case_id is not null;
CREATE INDEX proceedings_by_case on proceedings (case_id);
CREATE INDEX motions_by_case on motions (case_id);
CREATE INDEX custody_requests_by_case on custody_requests (case_id);
CREATE INDEX appeals_by_case on appeals (case_id);
CREATE INDEX custody_spells_by_case on custody_spells (case_id);
CREATE INDEX family_links_by_lead on family_links (lead_case_id);
CREATE INDEX family_links_by_rider on family_links (rider_case_id);
CREATE INDEX case_identifiers_by_case on case_identifiers (case_id);
CREATE INDEX marks_by_case on marks (case_id);
CREATE INDEX codes_by_table on codes (of_table, code);
CREATE INDEX hearings_by_request on hearings (request_id) where request_id is not null;
CREATE INDEX proceedings_by_completed on proceedings (completed) where completed is not null;
CREATE INDEX hearings_by_moved on hearings (moved_to) where moved_to is not null;
CREATE INDEX hearings_by_shared on hearings (shared_with) where shared_with is not null;
CREATE INDEX hearings_by_day on hearings (day, start_minute, judge, code, is_recorded, wants_code, kind, proceeding_id);
CREATE INDEX hearings_by_proceeding on hearings
    (proceeding_id, day, start_minute, judge, code, is_recorded, wants_code, kind);
CREATE INDEX cases_by_a_number on cases (a_number);
CREATE INDEX notes_by_case on notes (case_id);
CREATE INDEX checks_by_row on checks (of_table, row);
CREATE INDEX refused_matches_by_public_case on refused_matches (public_case_id);
CREATE INDEX proceedings_typed_by_day on proceedings (completed) where release is null and completed is not null;
CREATE INDEX motions_typed_by_day on motions (decided_on) where release is null and decided_on is not null;
CREATE INDEX custody_requests_typed_by_day on custody_requests (decided_on) where release is null and decided_on is not null;
CREATE INDEX appeals_typed_by_day on appeals (decided_on) where release is null and decided_on is not null;
CREATE INDEX motions_by_proceeding on motions (proceeding_id);
CREATE INDEX custody_requests_by_proceeding on custody_requests (proceeding_id);
CREATE INDEX appeals_by_proceeding on appeals (proceeding_id);
CREATE INDEX court_reviews_by_appeal on court_reviews (appeal_id);
CREATE INDEX cases_by_name on cases (search_name, a_number, public_key);
CREATE INDEX hearings_by_code on hearings (code, proceeding_id) where code is not null;
CREATE INDEX step_rows_moved on step_rows (from_case_id) where from_case_id is not null;
CREATE INDEX step_rows_by_lead on step_rows (coalesce(after, before) ->> 'lead_case_id') where of_table = 'family_links';
CREATE INDEX step_rows_without_case on step_rows (step) where case_id is null;
CREATE TRIGGER appeals_insert_noted after insert on appeals begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'appeals', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'category', new.category, 'appeal_type', new.appeal_type, 'filed', new.filed, 'filed_by', new.filed_by, 'decided_on', new.decided_on, 'result', new.result, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER appeals_update_noted after update on appeals when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'category', old.category, 'appeal_type', old.appeal_type, 'filed', old.filed, 'filed_by', old.filed_by, 'decided_on', old.decided_on, 'result', old.result, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'category', new.category, 'appeal_type', new.appeal_type, 'filed', new.filed, 'filed_by', new.filed_by, 'decided_on', new.decided_on, 'result', new.result, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'appeals', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'category', old.category, 'appeal_type', old.appeal_type, 'filed', old.filed, 'filed_by', old.filed_by, 'decided_on', old.decided_on, 'result', old.result, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'category', new.category, 'appeal_type', new.appeal_type, 'filed', new.filed, 'filed_by', new.filed_by, 'decided_on', new.decided_on, 'result', new.result, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER appeals_delete_noted after delete on appeals begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'appeals', old.id, old.case_id, null,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'category', old.category, 'appeal_type', old.appeal_type, 'filed', old.filed, 'filed_by', old.filed_by, 'decided_on', old.decided_on, 'result', old.result, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER away_insert_noted after insert on away begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'away', new.id, null, null,
                    null, json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note));
        end;
CREATE TRIGGER away_update_noted after update on away when json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note) is not json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'away', old.id, null, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note), json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note));
        end;
CREATE TRIGGER away_delete_noted after delete on away begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'away', old.id, null, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note), null);
        end;
CREATE TRIGGER case_identifiers_insert_noted after insert on case_identifiers begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'case_identifiers', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'code', new.code, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER case_identifiers_update_noted after update on case_identifiers when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'code', old.code, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'code', new.code, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'case_identifiers', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'code', old.code, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'code', new.code, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER case_identifiers_delete_noted after delete on case_identifiers begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'case_identifiers', old.id, old.case_id, null,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'code', old.code, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER cases_insert_noted after insert on cases begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'cases', new.id, new.id, null,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'a_number', new.a_number, 'family', new.family, 'given', new.given, 'search_name', new.search_name, 'case_type', new.case_type, 'nationality', new.nationality, 'language', new.language, 'custody', new.custody, 'represented', new.represented, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER cases_update_noted after update on cases when json_object('id', old.id, 'public_key', old.public_key, 'a_number', old.a_number, 'family', old.family, 'given', old.given, 'search_name', old.search_name, 'case_type', old.case_type, 'nationality', old.nationality, 'language', old.language, 'custody', old.custody, 'represented', old.represented, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'a_number', new.a_number, 'family', new.family, 'given', new.given, 'search_name', new.search_name, 'case_type', new.case_type, 'nationality', new.nationality, 'language', new.language, 'custody', new.custody, 'represented', new.represented, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'cases', old.id, new.id, nullif(old.id, new.id),
                    json_object('id', old.id, 'public_key', old.public_key, 'a_number', old.a_number, 'family', old.family, 'given', old.given, 'search_name', old.search_name, 'case_type', old.case_type, 'nationality', old.nationality, 'language', old.language, 'custody', old.custody, 'represented', old.represented, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'a_number', new.a_number, 'family', new.family, 'given', new.given, 'search_name', new.search_name, 'case_type', new.case_type, 'nationality', new.nationality, 'language', new.language, 'custody', new.custody, 'represented', new.represented, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER cases_delete_noted after delete on cases begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'cases', old.id, old.id, null,
                    json_object('id', old.id, 'public_key', old.public_key, 'a_number', old.a_number, 'family', old.family, 'given', old.given, 'search_name', old.search_name, 'case_type', old.case_type, 'nationality', old.nationality, 'language', old.language, 'custody', old.custody, 'represented', old.represented, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER checks_insert_noted after insert on checks begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'checks', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'of_table', new.of_table, 'row', new.row, 'about', new.about, 'words', new.words, 'value', new.value, 'is_settled', new.is_settled));
        end;
CREATE TRIGGER checks_update_noted after update on checks when json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'of_table', old.of_table, 'row', old.row, 'about', old.about, 'words', old.words, 'value', old.value, 'is_settled', old.is_settled) is not json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'of_table', new.of_table, 'row', new.row, 'about', new.about, 'words', new.words, 'value', new.value, 'is_settled', new.is_settled) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'checks', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'of_table', old.of_table, 'row', old.row, 'about', old.about, 'words', old.words, 'value', old.value, 'is_settled', old.is_settled), json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'of_table', new.of_table, 'row', new.row, 'about', new.about, 'words', new.words, 'value', new.value, 'is_settled', new.is_settled));
        end;
CREATE TRIGGER checks_delete_noted after delete on checks begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'checks', old.id, old.case_id, null,
                    json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'of_table', old.of_table, 'row', old.row, 'about', old.about, 'words', old.words, 'value', old.value, 'is_settled', old.is_settled), null);
        end;
CREATE TRIGGER circumstances_insert_noted after insert on circumstances begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'circumstances', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'case_id', new.case_id, 'benchmark', new.benchmark, 'subject', new.subject, 'day', new.day, 'code', new.code, 'is_outside', new.is_outside, 'words', new.words));
        end;
CREATE TRIGGER circumstances_update_noted after update on circumstances when json_object('id', old.id, 'case_id', old.case_id, 'benchmark', old.benchmark, 'subject', old.subject, 'day', old.day, 'code', old.code, 'is_outside', old.is_outside, 'words', old.words) is not json_object('id', new.id, 'case_id', new.case_id, 'benchmark', new.benchmark, 'subject', new.subject, 'day', new.day, 'code', new.code, 'is_outside', new.is_outside, 'words', new.words) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'circumstances', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'case_id', old.case_id, 'benchmark', old.benchmark, 'subject', old.subject, 'day', old.day, 'code', old.code, 'is_outside', old.is_outside, 'words', old.words), json_object('id', new.id, 'case_id', new.case_id, 'benchmark', new.benchmark, 'subject', new.subject, 'day', new.day, 'code', new.code, 'is_outside', new.is_outside, 'words', new.words));
        end;
CREATE TRIGGER circumstances_delete_noted after delete on circumstances begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'circumstances', old.id, old.case_id, null,
                    json_object('id', old.id, 'case_id', old.case_id, 'benchmark', old.benchmark, 'subject', old.subject, 'day', old.day, 'code', old.code, 'is_outside', old.is_outside, 'words', old.words), null);
        end;
CREATE TRIGGER closures_insert_noted after insert on closures begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'closures', new.id, null, null,
                    null, json_object('id', new.id, 'first', new.first, 'last', new.last, 'reason', new.reason, 'source', new.source, 'in_use', new.in_use));
        end;
CREATE TRIGGER closures_update_noted after update on closures when json_object('id', old.id, 'first', old.first, 'last', old.last, 'reason', old.reason, 'source', old.source, 'in_use', old.in_use) is not json_object('id', new.id, 'first', new.first, 'last', new.last, 'reason', new.reason, 'source', new.source, 'in_use', new.in_use) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'closures', old.id, null, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'reason', old.reason, 'source', old.source, 'in_use', old.in_use), json_object('id', new.id, 'first', new.first, 'last', new.last, 'reason', new.reason, 'source', new.source, 'in_use', new.in_use));
        end;
CREATE TRIGGER closures_delete_noted after delete on closures begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'closures', old.id, null, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'reason', old.reason, 'source', old.source, 'in_use', old.in_use), null);
        end;
CREATE TRIGGER codes_insert_noted after insert on codes begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'codes', new.id, null, null,
                    null, json_object('id', new.id, 'of_table', new.of_table, 'code', new.code, 'label', new.label, 'flags', new.flags, 'first', new.first, 'last', new.last));
        end;
CREATE TRIGGER codes_update_noted after update on codes when json_object('id', old.id, 'of_table', old.of_table, 'code', old.code, 'label', old.label, 'flags', old.flags, 'first', old.first, 'last', old.last) is not json_object('id', new.id, 'of_table', new.of_table, 'code', new.code, 'label', new.label, 'flags', new.flags, 'first', new.first, 'last', new.last) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'codes', old.id, null, null,
                    json_object('id', old.id, 'of_table', old.of_table, 'code', old.code, 'label', old.label, 'flags', old.flags, 'first', old.first, 'last', old.last), json_object('id', new.id, 'of_table', new.of_table, 'code', new.code, 'label', new.label, 'flags', new.flags, 'first', new.first, 'last', new.last));
        end;
CREATE TRIGGER codes_delete_noted after delete on codes begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'codes', old.id, null, null,
                    json_object('id', old.id, 'of_table', old.of_table, 'code', old.code, 'label', old.label, 'flags', old.flags, 'first', old.first, 'last', old.last), null);
        end;
CREATE TRIGGER court_reviews_insert_noted after insert on court_reviews begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'court_reviews', new.id, (select case_id from appeals where id = new.appeal_id), null,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'appeal_id', new.appeal_id, 'requested', new.requested, 'result', new.result, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER court_reviews_update_noted after update on court_reviews when json_object('id', old.id, 'public_key', old.public_key, 'appeal_id', old.appeal_id, 'requested', old.requested, 'result', old.result, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'appeal_id', new.appeal_id, 'requested', new.requested, 'result', new.result, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'court_reviews', old.id, (select case_id from appeals where id = new.appeal_id), nullif((select case_id from appeals where id = old.appeal_id), (select case_id from appeals where id = new.appeal_id)),
                    json_object('id', old.id, 'public_key', old.public_key, 'appeal_id', old.appeal_id, 'requested', old.requested, 'result', old.result, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'appeal_id', new.appeal_id, 'requested', new.requested, 'result', new.result, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER court_reviews_delete_noted after delete on court_reviews begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'court_reviews', old.id, (select case_id from appeals where id = old.appeal_id), null,
                    json_object('id', old.id, 'public_key', old.public_key, 'appeal_id', old.appeal_id, 'requested', old.requested, 'result', old.result, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER courts_insert_noted after insert on courts begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'courts', new.id, null, null,
                    null, json_object('id', new.id, 'code', new.code, 'name', new.name));
        end;
CREATE TRIGGER courts_update_noted after update on courts when json_object('id', old.id, 'code', old.code, 'name', old.name) is not json_object('id', new.id, 'code', new.code, 'name', new.name) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'courts', old.id, null, null,
                    json_object('id', old.id, 'code', old.code, 'name', old.name), json_object('id', new.id, 'code', new.code, 'name', new.name));
        end;
CREATE TRIGGER courts_delete_noted after delete on courts begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'courts', old.id, null, null,
                    json_object('id', old.id, 'code', old.code, 'name', old.name), null);
        end;
CREATE TRIGGER custody_requests_insert_noted after insert on custody_requests begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'custody_requests', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'bond_type', new.bond_type, 'judge', new.judge, 'requested', new.requested, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER custody_requests_update_noted after update on custody_requests when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'bond_type', old.bond_type, 'judge', old.judge, 'requested', old.requested, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'bond_type', new.bond_type, 'judge', new.judge, 'requested', new.requested, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'custody_requests', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'bond_type', old.bond_type, 'judge', old.judge, 'requested', old.requested, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'bond_type', new.bond_type, 'judge', new.judge, 'requested', new.requested, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER custody_requests_delete_noted after delete on custody_requests begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'custody_requests', old.id, old.case_id, null,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'bond_type', old.bond_type, 'judge', old.judge, 'requested', old.requested, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER custody_spells_insert_noted after insert on custody_spells begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'custody_spells', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'custody', new.custody, 'detained', new.detained, 'released', new.released, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER custody_spells_update_noted after update on custody_spells when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'custody', old.custody, 'detained', old.detained, 'released', old.released, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'custody', new.custody, 'detained', new.detained, 'released', new.released, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'custody_spells', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'custody', old.custody, 'detained', old.detained, 'released', old.released, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'custody', new.custody, 'detained', new.detained, 'released', new.released, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER custody_spells_delete_noted after delete on custody_spells begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'custody_spells', old.id, old.case_id, null,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'custody', old.custody, 'detained', old.detained, 'released', old.released, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER day_notes_insert_noted after insert on day_notes begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'day_notes', new.id, null, null,
                    null, json_object('id', new.id, 'day', new.day, 'text', new.text));
        end;
CREATE TRIGGER day_notes_update_noted after update on day_notes when json_object('id', old.id, 'day', old.day, 'text', old.text) is not json_object('id', new.id, 'day', new.day, 'text', new.text) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'day_notes', old.id, null, null,
                    json_object('id', old.id, 'day', old.day, 'text', old.text), json_object('id', new.id, 'day', new.day, 'text', new.text));
        end;
CREATE TRIGGER day_notes_delete_noted after delete on day_notes begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'day_notes', old.id, null, null,
                    json_object('id', old.id, 'day', old.day, 'text', old.text), null);
        end;
CREATE TRIGGER docket_insert_noted after insert on docket begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'docket', new.id, null, null,
                    null, json_object('id', new.id, 'uid', new.uid, 'judge_family', new.judge_family, 'judge_given', new.judge_given, 'on_duty_from', new.on_duty_from, 'part_time_hundredths', new.part_time_hundredths, 'typed_from', new.typed_from));
        end;
CREATE TRIGGER docket_update_noted after update on docket when json_object('id', old.id, 'uid', old.uid, 'judge_family', old.judge_family, 'judge_given', old.judge_given, 'on_duty_from', old.on_duty_from, 'part_time_hundredths', old.part_time_hundredths, 'typed_from', old.typed_from) is not json_object('id', new.id, 'uid', new.uid, 'judge_family', new.judge_family, 'judge_given', new.judge_given, 'on_duty_from', new.on_duty_from, 'part_time_hundredths', new.part_time_hundredths, 'typed_from', new.typed_from) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'docket', old.id, null, null,
                    json_object('id', old.id, 'uid', old.uid, 'judge_family', old.judge_family, 'judge_given', old.judge_given, 'on_duty_from', old.on_duty_from, 'part_time_hundredths', old.part_time_hundredths, 'typed_from', old.typed_from), json_object('id', new.id, 'uid', new.uid, 'judge_family', new.judge_family, 'judge_given', new.judge_given, 'on_duty_from', new.on_duty_from, 'part_time_hundredths', new.part_time_hundredths, 'typed_from', new.typed_from));
        end;
CREATE TRIGGER docket_delete_noted after delete on docket begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'docket', old.id, null, null,
                    json_object('id', old.id, 'uid', old.uid, 'judge_family', old.judge_family, 'judge_given', old.judge_given, 'on_duty_from', old.on_duty_from, 'part_time_hundredths', old.part_time_hundredths, 'typed_from', old.typed_from), null);
        end;
CREATE TRIGGER family_links_insert_noted after insert on family_links begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'family_links', new.id, new.rider_case_id, null,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'lead_case_id', new.lead_case_id, 'rider_case_id', new.rider_case_id, 'created', new.created, 'severed', new.severed, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER family_links_update_noted after update on family_links when json_object('id', old.id, 'public_key', old.public_key, 'lead_case_id', old.lead_case_id, 'rider_case_id', old.rider_case_id, 'created', old.created, 'severed', old.severed, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'lead_case_id', new.lead_case_id, 'rider_case_id', new.rider_case_id, 'created', new.created, 'severed', new.severed, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'family_links', old.id, new.rider_case_id, nullif(old.rider_case_id, new.rider_case_id),
                    json_object('id', old.id, 'public_key', old.public_key, 'lead_case_id', old.lead_case_id, 'rider_case_id', old.rider_case_id, 'created', old.created, 'severed', old.severed, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'lead_case_id', new.lead_case_id, 'rider_case_id', new.rider_case_id, 'created', new.created, 'severed', new.severed, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER family_links_delete_noted after delete on family_links begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'family_links', old.id, old.rider_case_id, null,
                    json_object('id', old.id, 'public_key', old.public_key, 'lead_case_id', old.lead_case_id, 'rider_case_id', old.rider_case_id, 'created', old.created, 'severed', old.severed, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER goal_sets_insert_noted after insert on goal_sets begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'goal_sets', new.id, null, null,
                    null, json_object('id', new.id, 'name', new.name, 'text', new.text));
        end;
CREATE TRIGGER goal_sets_update_noted after update on goal_sets when json_object('id', old.id, 'name', old.name, 'text', old.text) is not json_object('id', new.id, 'name', new.name, 'text', new.text) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'goal_sets', old.id, null, null,
                    json_object('id', old.id, 'name', old.name, 'text', old.text), json_object('id', new.id, 'name', new.name, 'text', new.text));
        end;
CREATE TRIGGER goal_sets_delete_noted after delete on goal_sets begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'goal_sets', old.id, null, null,
                    json_object('id', old.id, 'name', old.name, 'text', old.text), null);
        end;
CREATE TRIGGER hearings_insert_noted after insert on hearings begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'hearings', new.id, (select case_id from proceedings where id = new.proceeding_id), null,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with, 'manner', new.manner, 'request_id', new.request_id));
        end;
CREATE TRIGGER hearings_update_noted after update on hearings when json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with, 'manner', old.manner, 'request_id', old.request_id) is not json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with, 'manner', new.manner, 'request_id', new.request_id) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'hearings', old.id, (select case_id from proceedings where id = new.proceeding_id), nullif((select case_id from proceedings where id = old.proceeding_id), (select case_id from proceedings where id = new.proceeding_id)),
                    json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with, 'manner', old.manner, 'request_id', old.request_id), json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with, 'manner', new.manner, 'request_id', new.request_id));
        end;
CREATE TRIGGER hearings_delete_noted after delete on hearings begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'hearings', old.id, (select case_id from proceedings where id = old.proceeding_id), null,
                    json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with, 'manner', old.manner, 'request_id', old.request_id), null);
        end;
CREATE TRIGGER judge_codes_insert_noted after insert on judge_codes begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'judge_codes', new.id, null, null,
                    null, json_object('id', new.id, 'code', new.code));
        end;
CREATE TRIGGER judge_codes_update_noted after update on judge_codes when json_object('id', old.id, 'code', old.code) is not json_object('id', new.id, 'code', new.code) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'judge_codes', old.id, null, null,
                    json_object('id', old.id, 'code', old.code), json_object('id', new.id, 'code', new.code));
        end;
CREATE TRIGGER judge_codes_delete_noted after delete on judge_codes begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'judge_codes', old.id, null, null,
                    json_object('id', old.id, 'code', old.code), null);
        end;
CREATE TRIGGER marks_insert_noted after insert on marks begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'marks', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'first', new.first, 'last', new.last, 'reason', new.reason));
        end;
CREATE TRIGGER marks_update_noted after update on marks when json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'first', old.first, 'last', old.last, 'reason', old.reason) is not json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'first', new.first, 'last', new.last, 'reason', new.reason) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'marks', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'first', old.first, 'last', old.last, 'reason', old.reason), json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'first', new.first, 'last', new.last, 'reason', new.reason));
        end;
CREATE TRIGGER marks_delete_noted after delete on marks begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'marks', old.id, old.case_id, null,
                    json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'first', old.first, 'last', old.last, 'reason', old.reason), null);
        end;
CREATE TRIGGER motions_insert_noted after insert on motions begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'motions', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'motion_type', new.motion_type, 'judge', new.judge, 'received', new.received, 'judge_received', new.judge_received, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'is_deleted', new.is_deleted, 'filed_by', new.filed_by, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER motions_update_noted after update on motions when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'motion_type', old.motion_type, 'judge', old.judge, 'received', old.received, 'judge_received', old.judge_received, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'is_deleted', old.is_deleted, 'filed_by', old.filed_by, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'motion_type', new.motion_type, 'judge', new.judge, 'received', new.received, 'judge_received', new.judge_received, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'is_deleted', new.is_deleted, 'filed_by', new.filed_by, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'motions', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'motion_type', old.motion_type, 'judge', old.judge, 'received', old.received, 'judge_received', old.judge_received, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'is_deleted', old.is_deleted, 'filed_by', old.filed_by, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'motion_type', new.motion_type, 'judge', new.judge, 'received', new.received, 'judge_received', new.judge_received, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'is_deleted', new.is_deleted, 'filed_by', new.filed_by, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER motions_delete_noted after delete on motions begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'motions', old.id, old.case_id, null,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'motion_type', old.motion_type, 'judge', old.judge, 'received', old.received, 'judge_received', old.judge_received, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'is_deleted', old.is_deleted, 'filed_by', old.filed_by, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER notes_insert_noted after insert on notes begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'notes', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'case_id', new.case_id, 'text', new.text, 'search_text', new.search_text, 'is_private', new.is_private, 'written_on', new.written_on, 'author', new.author));
        end;
CREATE TRIGGER notes_update_noted after update on notes when json_object('id', old.id, 'case_id', old.case_id, 'text', old.text, 'search_text', old.search_text, 'is_private', old.is_private, 'written_on', old.written_on, 'author', old.author) is not json_object('id', new.id, 'case_id', new.case_id, 'text', new.text, 'search_text', new.search_text, 'is_private', new.is_private, 'written_on', new.written_on, 'author', new.author) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'notes', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'case_id', old.case_id, 'text', old.text, 'search_text', old.search_text, 'is_private', old.is_private, 'written_on', old.written_on, 'author', old.author), json_object('id', new.id, 'case_id', new.case_id, 'text', new.text, 'search_text', new.search_text, 'is_private', new.is_private, 'written_on', new.written_on, 'author', new.author));
        end;
CREATE TRIGGER notes_delete_noted after delete on notes begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'notes', old.id, old.case_id, null,
                    json_object('id', old.id, 'case_id', old.case_id, 'text', old.text, 'search_text', old.search_text, 'is_private', old.is_private, 'written_on', old.written_on, 'author', old.author), null);
        end;
CREATE TRIGGER people_insert_noted after insert on people begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'people', new.id, null, null,
                    null, json_object('id', new.id, 'family', new.family, 'given', new.given, 'role', new.role));
        end;
CREATE TRIGGER people_update_noted after update on people when json_object('id', old.id, 'family', old.family, 'given', old.given, 'role', old.role) is not json_object('id', new.id, 'family', new.family, 'given', new.given, 'role', new.role) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'people', old.id, null, null,
                    json_object('id', old.id, 'family', old.family, 'given', old.given, 'role', old.role), json_object('id', new.id, 'family', new.family, 'given', new.given, 'role', new.role));
        end;
CREATE TRIGGER people_delete_noted after delete on people begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'people', old.id, null, null,
                    json_object('id', old.id, 'family', old.family, 'given', old.given, 'role', old.role), null);
        end;
CREATE TRIGGER proceedings_insert_noted after insert on proceedings begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'proceedings', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'charged_on', new.charged_on, 'opened_on', new.opened_on, 'base_city', new.base_city, 'location', new.location, 'judge', new.judge, 'case_type', new.case_type, 'custody', new.custody, 'completed', new.completed, 'manner', new.manner, 'has_decision', new.has_decision, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER proceedings_update_noted after update on proceedings when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'charged_on', old.charged_on, 'opened_on', old.opened_on, 'base_city', old.base_city, 'location', old.location, 'judge', old.judge, 'case_type', old.case_type, 'custody', old.custody, 'completed', old.completed, 'manner', old.manner, 'has_decision', old.has_decision, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'charged_on', new.charged_on, 'opened_on', new.opened_on, 'base_city', new.base_city, 'location', new.location, 'judge', new.judge, 'case_type', new.case_type, 'custody', new.custody, 'completed', new.completed, 'manner', new.manner, 'has_decision', new.has_decision, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'proceedings', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'charged_on', old.charged_on, 'opened_on', old.opened_on, 'base_city', old.base_city, 'location', old.location, 'judge', old.judge, 'case_type', old.case_type, 'custody', old.custody, 'completed', old.completed, 'manner', old.manner, 'has_decision', old.has_decision, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'charged_on', new.charged_on, 'opened_on', new.opened_on, 'base_city', new.base_city, 'location', new.location, 'judge', new.judge, 'case_type', new.case_type, 'custody', new.custody, 'completed', new.completed, 'manner', new.manner, 'has_decision', new.has_decision, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER proceedings_delete_noted after delete on proceedings begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'proceedings', old.id, old.case_id, null,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'charged_on', old.charged_on, 'opened_on', old.opened_on, 'base_city', old.base_city, 'location', old.location, 'judge', old.judge, 'case_type', old.case_type, 'custody', old.custody, 'completed', old.completed, 'manner', old.manner, 'has_decision', old.has_decision, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER refused_matches_insert_noted after insert on refused_matches begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'refused_matches', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'case_id', new.case_id, 'public_case_id', new.public_case_id));
        end;
CREATE TRIGGER refused_matches_update_noted after update on refused_matches when json_object('id', old.id, 'case_id', old.case_id, 'public_case_id', old.public_case_id) is not json_object('id', new.id, 'case_id', new.case_id, 'public_case_id', new.public_case_id) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'refused_matches', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'case_id', old.case_id, 'public_case_id', old.public_case_id), json_object('id', new.id, 'case_id', new.case_id, 'public_case_id', new.public_case_id));
        end;
CREATE TRIGGER refused_matches_delete_noted after delete on refused_matches begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'refused_matches', old.id, old.case_id, null,
                    json_object('id', old.id, 'case_id', old.case_id, 'public_case_id', old.public_case_id), null);
        end;
CREATE TRIGGER releases_insert_noted after insert on releases begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'releases', new.id, null, null,
                    null, json_object('id', new.id, 'name', new.name, 'imported_on', new.imported_on));
        end;
CREATE TRIGGER releases_update_noted after update on releases when json_object('id', old.id, 'name', old.name, 'imported_on', old.imported_on) is not json_object('id', new.id, 'name', new.name, 'imported_on', new.imported_on) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'releases', old.id, null, null,
                    json_object('id', old.id, 'name', old.name, 'imported_on', old.imported_on), json_object('id', new.id, 'name', new.name, 'imported_on', new.imported_on));
        end;
CREATE TRIGGER releases_delete_noted after delete on releases begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'releases', old.id, null, null,
                    json_object('id', old.id, 'name', old.name, 'imported_on', old.imported_on), null);
        end;
CREATE TRIGGER saved_views_insert_noted after insert on saved_views begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'saved_views', new.id, null, null,
                    null, json_object('id', new.id, 'list', new.list, 'name', new.name, 'shows', new.shows));
        end;
CREATE TRIGGER saved_views_update_noted after update on saved_views when json_object('id', old.id, 'list', old.list, 'name', old.name, 'shows', old.shows) is not json_object('id', new.id, 'list', new.list, 'name', new.name, 'shows', new.shows) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'saved_views', old.id, null, null,
                    json_object('id', old.id, 'list', old.list, 'name', old.name, 'shows', old.shows), json_object('id', new.id, 'list', new.list, 'name', new.name, 'shows', new.shows));
        end;
CREATE TRIGGER saved_views_delete_noted after delete on saved_views begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'saved_views', old.id, null, null,
                    json_object('id', old.id, 'list', old.list, 'name', old.name, 'shows', old.shows), null);
        end;
CREATE TRIGGER sheet_mappings_insert_noted after insert on sheet_mappings begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'sheet_mappings', new.id, null, null,
                    null, json_object('id', new.id, 'kind', new.kind, 'headings', new.headings, 'columns', new.columns));
        end;
CREATE TRIGGER sheet_mappings_update_noted after update on sheet_mappings when json_object('id', old.id, 'kind', old.kind, 'headings', old.headings, 'columns', old.columns) is not json_object('id', new.id, 'kind', new.kind, 'headings', new.headings, 'columns', new.columns) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'sheet_mappings', old.id, null, null,
                    json_object('id', old.id, 'kind', old.kind, 'headings', old.headings, 'columns', old.columns), json_object('id', new.id, 'kind', new.kind, 'headings', new.headings, 'columns', new.columns));
        end;
CREATE TRIGGER sheet_mappings_delete_noted after delete on sheet_mappings begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'sheet_mappings', old.id, null, null,
                    json_object('id', old.id, 'kind', old.kind, 'headings', old.headings, 'columns', old.columns), null);
        end;
COMMIT;
