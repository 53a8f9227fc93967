-- A docket of schema version 4, as `.dump` gives it. Never edit it: it shows what that release wrote.
pragma application_id = 1230062641;
pragma user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'iqdesk','_m001_first_tables','2026-11-25 01:18:41.420823+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'iqdesk','_m002_clerks_desk','2026-11-25 01:18:41.581556+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'iqdesk','_m003_standing','2026-11-25 01:18:41.683038+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'iqdesk','_m004_statement','2026-11-25 01:18:41.833174+00:00');
CREATE TABLE agency_figures (
    id integer primary key,
    year integer not null,
    day text not null check (day is date(day)),
    figure integer not null check (figure between 0 and 9999),
    source text not null default '',
    unique (year, day)
) strict;
INSERT INTO "agency_figures" VALUES(2794490722041064841,2026,'2026-03-02',190,'');
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
INSERT INTO "appeals" VALUES(4823679163278706709,NULL,6936573048672979344,4997217139164744064,'IJ','Case Appeal','2026-03-10',NULL,NULL,NULL,NULL,'');
INSERT INTO "appeals" VALUES(5732709377145101697,NULL,6936573048672979344,4997217139164744064,'IJ','Case Appeal','2026-02-02','A','2026-03-10','REM',NULL,'');
INSERT INTO "appeals" VALUES(6403359010412321578,70000001,642482238262381108,3199491125198454105,'IJ','Case Appeal','2025-06-02','A','2025-09-08','DIS',6184516021162065502,'');
CREATE TABLE away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '', is_outside integer check (is_outside in (0, 1)), calendar_uid text, evidence text not null default '',
    check (first <= last)
) strict;
INSERT INTO "away" VALUES(760606036831447635,'2026-03-23','2026-03-27','training',100,'Held by video',NULL,NULL,'');
INSERT INTO "away" VALUES(3316921611983706889,'2026-04-20','2026-04-22','leave',100,'',NULL,NULL,'');
INSERT INTO "away" VALUES(3375262579228520934,'2026-05-04','2026-05-08','training',100,'Held by video',NULL,'a@b','');
INSERT INTO "away" VALUES(8042362830511282321,'2026-02-09','2026-02-10','detail',50,'Camp Harlan',1,NULL,'');
CREATE TABLE case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "case_identifiers" VALUES(7408057697333648564,92000001,642482238262381108,'DS',6184516021162065502,'');
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
INSERT INTO "cases" VALUES(140646429219758562,20000811,'000000811','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,2320102522076250616,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(642482238262381108,20000001,NULL,'','','','RMV','PE','SP','D',0,0,6184516021162065502,'');
INSERT INTO "cases" VALUES(1562017859806995810,NULL,'000000815','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(3269909073783590009,20000812,'000000812','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,2566797439284505691,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(3585340789182862514,20000816,'000000816','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','GT','SP','N',1,0,6325850350967329324,',case_type,custody,language,public_key,represented,');
INSERT INTO "cases" VALUES(4636657565208719325,NULL,'000999888','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(4753829794319205956,20000814,NULL,'','','','RMV','GT','SP','D',0,0,3105449357004340696,'');
INSERT INTO "cases" VALUES(5797451224398395987,NULL,'000123458','Quispe Huallpa','Yeny','quispe huallpa, yeny','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(5850433630131495302,20000815,NULL,'','','','RMV','GT','SP','D',0,0,3105449357004340696,'');
INSERT INTO "cases" VALUES(6936573048672979344,NULL,'000123456','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','R',1,0,NULL,'');
INSERT INTO "cases" VALUES(7197665475017013275,NULL,'000000814','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(7540884099613360205,20000002,NULL,'','','','RMV','PE','SP','D',0,0,6184516021162065502,'');
INSERT INTO "cases" VALUES(7810565118889472627,NULL,'001234577','Quispe Huallpa','Rómulo A.','quispe huallpa, romulo a.','AOC','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(7836848567308281768,20000813,'000000813','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,2566797439284505691,',case_type,custody,language,nationality,public_key,represented,');
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
INSERT INTO "checks" VALUES(1758163023233824840,3585340789182862514,'different','proceedings',3547889879853460952,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(1929077392795253715,3269909073783590009,'different','cases',3269909073783590009,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(1953463103274865119,7836848567308281768,'different','cases',7836848567308281768,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(2977307927050387072,140646429219758562,'different','cases',140646429219758562,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(3908635317026271856,7810565118889472627,'no outcome','hearings',4998127586176933336,'','Thursday, March 5, 2026 has passed and nothing is recorded.',NULL,1);
INSERT INTO "checks" VALUES(3920711025434923650,7836848567308281768,'different','cases',7836848567308281768,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(4346387836627543839,140646429219758562,'different','cases',140646429219758562,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(4443946630991660658,140646429219758562,'different','proceedings',4858184312495880248,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(4967287681867831881,6936573048672979344,'assumed','proceedings',4997217139164744064,'completed','The import took the hearing’s day for the completion’s.',NULL,0);
INSERT INTO "checks" VALUES(5303255603037719393,3269909073783590009,'different','proceedings',3755193124927682475,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(5619645269574073424,7836848567308281768,'different','proceedings',315559414945872554,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(6159349873301142299,140646429219758562,'different','proceedings',4858184312495880248,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(6483466182028832097,3269909073783590009,'different','proceedings',3755193124927682475,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(7032540159858205355,3269909073783590009,'different','cases',3269909073783590009,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(7403944155495277177,3585340789182862514,'different','cases',3585340789182862514,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(8050384017921772291,3585340789182862514,'different','proceedings',3547889879853460952,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(8782128342213437015,7836848567308281768,'different','proceedings',315559414945872554,'custody','Custody: never detained was typed, the release has detained.','D',0);
CREATE TABLE circumstance_links (  -- what a circumstance bore on: a hearing, or a whole case
    id integer primary key,
    circumstance_id integer not null references circumstances,
    case_id integer references cases,
    hearing_id integer references hearings,
    check ((case_id is null) <> (hearing_id is null))
) strict;
INSERT INTO "circumstance_links" VALUES(3498984009038775301,8668018635958465433,NULL,2459573381469530434);
INSERT INTO "circumstance_links" VALUES(5218037291538035360,1001671046955514652,7810565118889472627,NULL);
INSERT INTO "circumstance_links" VALUES(6984918853530964836,8668018635958465433,6936573048672979344,NULL);
INSERT INTO "circumstance_links" VALUES(8391941668181641720,1001671046955514652,6936573048672979344,NULL);
CREATE TABLE circumstances (
    id integer primary key,
    kind text not null,
    first text not null check (first is date(first)),
    last text not null check (last is date(last) and last >= first),
    words text not null check (words <> ''),
    is_outside integer check (is_outside in (0, 1)),  -- of the judge’s control; null: not stated
    evidence text not null default ''
) strict;
INSERT INTO "circumstances" VALUES(1001671046955514652,'facility or technical','2026-03-03','2026-03-10','The video link failed',NULL,'');
INSERT INTO "circumstances" VALUES(8668018635958465433,'interpreter','2026-03-02','2026-03-10','No interpreter of the language in the circuit',1,'The contractor’s e-mail of March 2');
CREATE TABLE closures (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    reason text not null,
    source text not null,
    in_use integer not null check (in_use in (0, 1)),
    check (first <= last)
) strict;
INSERT INTO "closures" VALUES(159176260694540635,'2025-12-26','2025-12-26','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(579378658657806712,'2025-01-09','2025-01-09','National day of mourning','Executive Order of December 30, 2024',1);
INSERT INTO "closures" VALUES(919583277783874192,'2025-12-24','2025-12-24','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(1293508914273188578,'2019-12-24','2019-12-24','Federal offices closed','Executive Order 13900, December 17, 2019',1);
INSERT INTO "closures" VALUES(1611006743475265787,'2018-12-05','2018-12-05','National day of mourning','Executive Order 13852, December 1, 2018',1);
INSERT INTO "closures" VALUES(2495003938631903362,'2026-01-26','2026-01-27','Storm','The court''s notice',0);
INSERT INTO "closures" VALUES(3331687615239213484,'2025-10-01','2025-11-12','Lapse in appropriations','Lapse of October 1 to November 12, 2025',0);
INSERT INTO "closures" VALUES(4884407113796283548,'2018-12-24','2018-12-24','Federal offices closed','Executive Order 13854, December 18, 2018',1);
INSERT INTO "closures" VALUES(5782737926678666773,'2024-12-24','2024-12-24','Federal offices closed','Executive Order of December 19, 2024',1);
INSERT INTO "closures" VALUES(8064586480903515073,'2018-12-22','2019-01-25','Lapse in appropriations; most non-detained courts closed','Lapse of December 22, 2018 to January 25, 2019',0);
INSERT INTO "closures" VALUES(8134421235929604401,'2026-03-02','2026-03-02','Storm','The court''s notice',1);
INSERT INTO "closures" VALUES(8608072829244373602,'2020-12-24','2020-12-24','Federal offices closed','Executive Order 13965, December 11, 2020',1);
CREATE TABLE codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{}' check (json_valid(flags)),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last))
) strict;
INSERT INTO "codes" VALUES(18780171604317545,'language','KNG','Kongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(24787905902732965,'language','MNE','Naba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(46843983679297078,'appeal_result','SDG','Summary dismissal - untimely or waived','{}',NULL,NULL);
INSERT INTO "codes" VALUES(60597322569905458,'adjournment','21','Supplement to asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(62325529866085648,'adjournment','RE','Respondent to file registry application (INA 249)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(73624233228075398,'nationality','ZA','Zambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(80460324416281564,'adjournment','8B','Judge completed case at hearing','{"cause": "completion", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(92301000299019302,'nationality','UN','Unknown Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(92400619859972004,'language','GIO','Gio-Dan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(93966974883126005,'appeal_type','Circuit Court Remand','Remand from circuit court (BIA case)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(108571560268835938,'language','BIB','Bissa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(109164907376315342,'nationality','YE','Yemen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(113727095864964503,'language','MGP','Magar, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(124928478186768538,'language','XMA','Mushungulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(128233269836832628,'language','AAR','Afar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(129972521665938231,'language','MXP','Mixe, Tlahuitoltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(141509178449220929,'appeal_type','AMSA Appeal','Appeal of motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(168259014443015888,'motion_type','CT','Motion to sever','{}',NULL,NULL);
INSERT INTO "codes" VALUES(173221433446042809,'nationality','ET','Ethiopia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(194636206137314697,'adjournment','4B','Interpreter had to leave','{"cause": "interpreter", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(206213957001447544,'nationality','LI','Liberia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(211694869051942631,'nationality','CK','Cocos Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(218000076388214895,'language','NGU','Nahuatl, Guerrero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(219306027830595210,'language','MXX ','Mahou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(227049887178325208,'adjournment','35','Unplanned judge leave - detail or other assignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(246961135854924779,'language','BAA','Benaadir','{}',NULL,NULL);
INSERT INTO "codes" VALUES(257056932343363172,'nationality','PS','The Republic of Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(271273988222760908,'motion_type','EH','Motion to advance (earlier hearing date)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(275912148442222172,'motion_type','AN','Motion to correct an A-number','{}',NULL,NULL);
INSERT INTO "codes" VALUES(282832018642789598,'language','ZCA','Zapotec, Coatecas Altas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(287984263579603892,'nationality','DM','People''s Republic of Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(290669895320069205,'language','KGN','Kongo/Kikongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(294821828878416500,'language','ZAR','Zarma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(298019750340412656,'nationality','AV','Anguilla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(302795451087862191,'case_identifier','RB','Rodriguez bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(304157677637012209,'language','TEL','Telugu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(325798520301777510,'court','AGA','Hagatna (Guam) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(330316756482376948,'nationality','??','Unknown Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(335287744618521349,'motion_type','OD','Motion to return original documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(346245154105558718,'language','AFE','Afemi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(374407119567533170,'nationality','GP','Guadeloupe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(375088185296185872,'language','ARA','Aramaic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(376671812215374046,'language','KYG','Kyrgyzstani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(379315666486174647,'language','IBO','Igbo/Ibo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(383568247913200469,'appeal_result','SUP','Suspension completion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(385258153327278834,'case_identifier','SX','Stipulated removal order - denied (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(397557309666909450,'nationality','GO','Georgia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(398797024296387680,'language','KIG','Kirghiz','{}',NULL,NULL);
INSERT INTO "codes" VALUES(404794927448751241,'case_identifier','B','Barahona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(411426776848379155,'adjournment','TQ','Trial queue','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(412305441458443176,'court','NYB','New York - Broadway Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(431348691513137585,'nationality','ER','Eritrea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(435037609159758812,'language','TLP','Totonac, Filomena Mata-Coahuitlan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(439063534945902647,'nationality','XX','Be Removed From the United States','{}',NULL,NULL);
INSERT INTO "codes" VALUES(445990174189539255,'motion_type','RR','Motion to retrieve and review file','{}',NULL,NULL);
INSERT INTO "codes" VALUES(446213471438278699,'appeal_result','DED','Deferred enforced departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(451633387954860038,'language','TSZ','Tarasco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(451922552400073185,'nationality','TD','Trinidad and Tobago','{}',NULL,NULL);
INSERT INTO "codes" VALUES(456862748943186147,'case_identifier','AL','Al otro lado litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(472422911534904837,'adjournment','4E','Record of proceeding missing','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(473102243539986014,'language','SHO','Saho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(479275454204219064,'nationality','YS','Serbia Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(482353396761166947,'adjournment','1B','Moved from detained to non-detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(486936958991797209,'nationality','JA','Japan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(491206146776891021,'case_identifier','AO','Asylum officer rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(497151058736903806,'adjournment','4C','Interpreter appeared - wrong language or dialect','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(500214200436623481,'language','TEN','T''En','{}',NULL,NULL);
INSERT INTO "codes" VALUES(500401534167556695,'motion_type','IM','Motion to set individual hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(508642357282645372,'language','TAT','Tatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(511528795130361695,'language','ZPA','Zapateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(529956421478847975,'court','BLM','Fort Snelling (Bloomington) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(532771403949402038,'case_identifier','SD','Stipulated deportation (Krome)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(540301174993007841,'nationality','FG','French Guiana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(542479786388876990,'language','MKO','Mandinko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(543850891618405710,'case_identifier','NC','Night court project (Los Angeles)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(544931960598633554,'nationality','SB','St. Pierre and Miquelon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(545049509786373208,'language','SER','Serbian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(551022785628836178,'case_type','REC','Rescission','{}',NULL,NULL);
INSERT INTO "codes" VALUES(557108468494090310,'language','MFQ','Moba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(580290136669734823,'nationality','LU','Luxembourg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(596171545948986292,'nationality','AN','Andorra','{}',NULL,NULL);
INSERT INTO "codes" VALUES(600434188073229431,'language','LMP','Limbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(600812361124899559,'language','MAY','Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(602722156476574869,'language','TMA','Tama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(607966001782434704,'language','GEO','Georgian - Soviet Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(610697917580437461,'adjournment','58','DHS vertical-prosecution date not accommodated - clock runs','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(612054891687596596,'language','CHA','Cha-Chao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(614315864787969698,'case_identifier','CD','Civil Detention Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(617422595638954019,'language','INS','Indian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(630450829036477950,'language','DZO','Dzongkha','{}',NULL,NULL);
INSERT INTO "codes" VALUES(666627906741017286,'case_identifier','PP','Presidential Proclamation Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(669202677335822283,'nationality','GY','Guyana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(697690365954234209,'adjournment','WA','Respondent to file 212(c) waiver','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(704733623861795647,'language','RAH','Rahaween','{}',NULL,NULL);
INSERT INTO "codes" VALUES(711976933664863719,'language','PXM','Mixe, Quetzaltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(717928474805289609,'language','BET','Bete','{}',NULL,NULL);
INSERT INTO "codes" VALUES(725711268280762599,'motion_type','OC','Motion to open / close hearing to the public','{}',NULL,NULL);
INSERT INTO "codes" VALUES(736418153804026849,'nationality','SR','Slovak Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(738577720302879779,'court','HSG','Houston - S. Gessner Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(757723008778530050,'nationality','LY','Libya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(764372789503100893,'language','URH','Urhobo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(764742492422253285,'nationality','SP','Spain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(764978881060841464,'court','FLO','Florence Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(766497517586670378,'nationality','GH','Ghana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(769385018520665505,'nationality','CY','Cyprus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(793960000885039343,'language','BGJ','Bangolan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(796348014001625103,'language','MNA','Mina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(797221586030630837,'language','PAM','Pampangan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(803605695141493670,'court','ELP','El Paso Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(823660107446209185,'language','OTN','Otomi Tenango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(824848892707174892,'case_type','BND','Bond-only record (seen in data, absent from lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(830708911114643525,'appeal_result','CPG','Coercive population control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(832084973766926239,'language','WCI','Waci Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(845635871765357170,'language','SHU','Arabic, Chadian Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(846663823318893468,'appeal_result','S-L','Streamlined affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(856563680814121147,'language','LAT','Latvian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(875159922168313491,'motion_type','ST','Motion for security at non-detained hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(881761354483909081,'court','TUC','Tucson Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(882002794411571672,'appeal_result','SUD','Summarily dismissed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(883221854575026499,'language','CZ','Czech','{}',NULL,NULL);
INSERT INTO "codes" VALUES(893330960145382267,'language','KGA','Koyaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(907798907844331662,'case_type','EXC','Exclusion (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(917410330563317284,'court','CLE','Cleveland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(919440346528054088,'case_identifier','JL','Javier Lopera Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(920624507556055513,'case_identifier','S3','San Diego Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(930348961547095060,'language','KAO','Xaasongaxango (Kasonke, Xasonga)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(934592170253012391,'language','TIB','Tibetan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(938664453563127607,'language','GRM','Gourmanchema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(940379328922058339,'nationality','CN','Comoro Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(941045341912644461,'language','HAN','Hainan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(954468539791429467,'language','LKB','Lukabaras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(958236701567083386,'language','NYA','Nyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(960185261559632852,'language','BFD','Bafut','{}',NULL,NULL);
INSERT INTO "codes" VALUES(977496541394226615,'nationality','IN','India','{}',NULL,NULL);
INSERT INTO "codes" VALUES(984336170383160332,'language','MAN','Mandarin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(998709706364914770,'adjournment','46','Video malfunction','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1001312032586118996,'language','ICE','Icelandic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1002076535008553174,'appeal_type','Appeal of IJ MTR','Appeal of judge decision on motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1002347028813976687,'nationality','BF','Bahamas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1025882673708778580,'adjournment','32','Interpreter not ordered','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1027661094241183997,'language','CHU','Chuj, San Sebastian Coatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1028412452977870400,'language','MAL','Malayalam/Indian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1029885689286876148,'adjournment','7B','DHS application process - started by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1030699225304931818,'language','LUO','Luo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1035242751837061376,'nationality','PU','Guinea Bissau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1035963379992801995,'language','TON','Tongan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1044883672625116381,'court','ANN','Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1045141717738171505,'language','BIH','Bideyat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1048054394987983247,'language','KPJ','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1057940618114890026,'court','CHE','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1067648687362229240,'nationality','HA','Haiti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1085881967128154811,'language','YID','Yiddish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1096989756867407287,'nationality','UY','Uruguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1104009785624177095,'adjournment','9A','Docket management - hearing postponed','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1105855672803330946,'language','ADA','Dangme','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1120900618599867912,'nationality','BB','Barbados','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1131456039252218046,'court','PIS','Port Isabel Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1132046078871565765,'language','HAZ','Hazaragi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1141358792302921908,'language','AMD','Amdo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1151802379777901700,'case_type','CFR','Credible fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1155012061540610272,'appeal_type','DD Bond','DHS officer decision - bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1158299634807809815,'adjournment','27','DHS requested in-person hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1158537469218057476,'nationality','RE','Reunioun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1180105168297811216,'court','HAR','Hartford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1184600671291404807,'nationality','CV','Cape Verde','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1195912544134301287,'language','XSM','Kasem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1200151719491346194,'language','XOG','Lusoga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1201254609273846135,'nationality','TS','Tunisia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1207852840961190691,'nationality','GJ','Grenada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1210012693025004814,'nationality','SS','Stateless - respondent cannot name a country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1214616354514753865,'language','SWA','Swahili - English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1238338489503796657,'motion_type','FD','Motion to reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1244926535342880412,'language','BSA','Bassa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1255105143575709327,'court','NLA','Los Angeles - North Los Angeles Street Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1257132165152521301,'nationality','WS','Samoa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1264569324977338345,'court','ADL','Adelanto Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1271577523368654115,'language','CAC','Cakchiquel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1276792728587795114,'language','KRI','Krio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1277783787534744171,'case_identifier','MI','Motions - former section 244(i)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1284516913924675528,'language','IJO','Ijo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1292365662182650231,'adjournment','07','Application pending with DHS (respondent/DHS process)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1301279494952826236,'language','FAN','Fanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1305087649898737409,'language','MZJ','Manya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1317173655682142259,'language','HOK','Hokkien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1326316065176390028,'language','TKN','Turkmen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1329645185359784439,'court','SDC','Stewart Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1331577337976054301,'language','TGR','Tigre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1333413133589807205,'adjournment','62','Judicial competency inquiry','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1336217534583985367,'language','ENP','Enping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1340527373908214287,'language','AFR','Afrikaans','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1341191459838863822,'language','PDU','Kayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1360809230306437350,'language','GYN','Guyanese Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1361105100271544335,'language','VIE','Vietnamese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1376500344834396085,'language','MOK','Mokpwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1376610483317519280,'adjournment','08','State Department response not in file','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1377956274199631670,'language','HCH','Huichol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1393719033956181839,'nationality','CX','Croatia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1410725265314379815,'language','LUB','Luba-Kasia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1415635750631245115,'language','ARZ','Arabic, Egyptian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1416636392622163852,'language','SND','Sindhi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1426347583448365979,'language','NSS','Non Standard Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1427518617502275501,'nationality','KN','North Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1428543223224740435,'court','BOS','Boston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1434605533714560069,'language','LGB','Lugbara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1444593614431345595,'nationality','CF','Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1445114508403583445,'motion_type','CV','Motion for change of venue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1453759666377768564,'language','BZJ','Belize Kriol English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1467756872481319658,'language','LIT','Lithuanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1471395046923763831,'appeal_result','SOD','Summary dismissal - other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1476849471267386618,'nationality','AO','Angola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1477538226772598228,'motion_type','ET','Motion to extend filing time','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1491050662821838608,'adjournment','47','New charge filed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1493828857990137350,'court','LOU','Louisville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1503078004631971763,'court','AUR','Aurora Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1506728619037518841,'nationality','IS','Israel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1510045590633299842,'language','GAE','Gaelic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1514451560806203424,'motion_type','VO','Motion to vacate judge order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1522379102526628149,'nationality','RW','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1524076754367345980,'language','BSS','Akoose','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1525519987799420246,'language','IFA','Farsi-Iranian-Persian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1542660948938717533,'language','BHU','Bhutanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1550942154265087872,'case_identifier','P1','Port Court 1 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1554033781174638648,'language','XTN','Mixtec, Northern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1554989427943041999,'language','BLH','Belleh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1567375303839187112,'nationality','FS','French Southern and Antarctic Lands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1568627956258579583,'nationality','TC','United Arab Emirates','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1570300506880673889,'adjournment','54','Respondent claims US citizenship','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1570761591952830408,'language','KNN','Kannada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1575679804622617809,'adjournment','48','Interpreter appeared but disqualified','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1577700303744376850,'nationality','SN','Singapore','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1578974667977483505,'adjournment','7C','Respondent application pending with DHS (7C)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1585804992400346004,'language','PNY','Pinyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1608352458838447355,'language','SOT','Sotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1612093892726055148,'language','KNO','Kono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1614031296313569556,'adjournment','PD','Prosecutorial discretion under consideration','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1614864432466410423,'case_identifier','B4','Temecula Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1615749007222172799,'case_identifier','S2','San Diego Deportation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1628060507481295198,'nationality','MR','Mauritania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1628364890309748040,'motion_type','CL','Motion to calendar an off-calendar case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1633272788724368348,'adjournment','04','DHS or DHS file unavailable for hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1658222468676112240,'court','ELC','El Centro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1681482045724860782,'nationality','GE','Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1683014165018170570,'language','CAN','Cantonese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1683788222215263348,'motion_type','PS','Motion to place on status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1691562884254192412,'nationality','NC','New Caledonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1697313446736982213,'language','GR','Greek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1705143323021323688,'language','LHU','Lahu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1706094407311984669,'case_identifier','RO','Reset Order Work Flow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1711262105044032573,'nationality','MT','Malta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1721759411608886352,'language','TAG','Tagalog','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1724140714226046742,'language','KIS','Kissi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1734705256764130512,'language','QUM','Sipakapense','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1736002392478468124,'language','JAI','Jacalteco, Western (Popti)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1737938418208191461,'language','TH','Thai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1739200611754589072,'nationality','PE','Peru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1743972882987594071,'language','GER','German','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1748167505749264140,'language','MKU','Maninka, Konyanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1755125416342944964,'language','NEP','Nepali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1761403634306167127,'language','ILG','Ilongot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1772235979366061159,'appeal_result','OTS','Other Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1776731794007411916,'adjournment','RR','Reserved decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1783663691392927827,'nationality','TW','Taiwan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1795786885466404427,'case_identifier','CA','Cuban-Nicaraguan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1798143719223910998,'adjournment','5B','Late-filed evidence - respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1803790772523506388,'case_identifier','SP','Spellman Lawsuit Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1803848211755404265,'language','BOS','Bosnian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1810843634504528079,'nationality','AZ','Azerbaijan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1823131783509612971,'nationality','UE','Ukraine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1825399015361203379,'appeal_result','DIS','Appeal dismissed / judge affirmed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1826665086474516952,'language','GUJ','Gujarati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1836612553969221060,'case_type','CDR','Continued detention review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1839750211448780731,'language','WUU','Wu Chinese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1839811066615996785,'case_identifier','FS','Forced Sterilization','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1842864386493442541,'nationality','BI','Bosnia-Herzegovina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1854779896234543751,'nationality','UV','Upper Volta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1866160616040658732,'nationality','HK','Hong Kong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1877468443479886338,'language','TOT','Totonac Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1879956167320304751,'nationality','PC','Pitcairn Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1890664336983531816,'language','MUN','Muong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1890945218612506782,'language','GOU','Goun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1904547719221570482,'language','KAR','Karachay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1905828371157603249,'language','WAL','Walamo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1919040297831512315,'case_identifier','CL','Clemency / Florida institutional hearing (Miami)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1928518614264279317,'adjournment','22','Respondent declined earliest hearing date','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1940969770465097339,'language','JAV','Javanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1953076459480596822,'motion_type','RP','Motion to reconsider (before decision)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1958800394905308345,'nationality','DO','Dominica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1965047467115637401,'court','BUF','Buffalo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1966028428812535844,'case_identifier','DS','Status docket','{"mark": "status case"}',NULL,NULL);
INSERT INTO "codes" VALUES(1968527860620098465,'language','BAN','Bandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1983354626528447307,'language','MBO','Mbo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1987363499133917574,'nationality','ES','El Salvador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1988236691842282800,'adjournment','CB','Cancellation application - EOIR-42B','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2001020865463327349,'language','MFS','Mexican Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2007536229451042780,'language','PCM','Pidgin, Nigerian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2022665510807482000,'language','TTQ','Tamasheq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2029167381380962049,'nationality','EG','Egypt','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2032641796702057766,'adjournment','IB','DHS to file brief (not an appeal)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2034485706230367160,'language','FMP','Bafang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2037665330318856767,'case_identifier','RD','Reserved suspension decision','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(2038770983963176709,'language','RHA','Rhade','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2039561613005157808,'language','TIK','Tikari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2041891026575762747,'language','BAJ','Bajuni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2043120536708024514,'nationality','VI','British Virgin Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2049536483782034297,'court','LAD','Los Angeles - detained Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2056800781730361069,'adjournment','99','Data entry error (row void)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2063996288682885139,'language','QUG','Quichua, Chimborazo Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2069130063768502864,'motion_type','SA','Motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2076963472141321037,'nationality','KR','Kiribati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2094239904597506817,'appeal_type','Bond MTR Reo','Bond MTR Reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2095151764894418466,'language','BIA','Biafada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2104971750105276099,'adjournment','43','DHS forensic analysis','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2111188865815416263,'adjournment','17','Master to individual - merits hearing set','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2113036927461655971,'language','MIO','Pinotepa Nacional Mixtec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2113389817452333837,'court','SAI','Saipan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2119286576063073656,'language','GEG','Gheg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2123169958723882483,'appeal_result','ADM','Administratively closed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2123348344936861057,'language','RUP','Romanian, Macedo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2128197717587454777,'case_identifier','C1','Central America 2018','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2129852420689816833,'appeal_result','WPD','Withdrawn - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2154623179472244456,'appeal_result','DMO','Dismissed as moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2156430548127311123,'language','TOJ','Tojolabal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2162325398806538683,'nationality','GR','Greece','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2175030876158986553,'language','SIG','Sign Language--American','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2177863048433848504,'case_type','DDC','DHS decision appeal (BIA only)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2179267117589890774,'nationality','MM','Macedonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2190831798574297940,'language','NEW','Newari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2218815321790614394,'court','WLA','West Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2227405767329886819,'language','IND','Indonesian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2230127945302570494,'language','KON','Konjobal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2235072640985200201,'motion_type','TA','Motion for telephonic appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2247586390255566372,'case_identifier','EM','Electronic monitoring','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2249192814756997869,'nationality','RO','Romania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2253960839632622342,'court','MIA','Miami Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2255080181164426529,'nationality','IT','Italy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2255168975240152899,'language','SYL','Sylheti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2263248276353233684,'nationality','ST','St. Lucia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2267016223131359315,'nationality','SK','St. Kitts, West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2272074877239304794,'adjournment','97','Case joined to lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2278850711799561103,'nationality','US','United States of America','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2298830842613975426,'nationality','AU','Austria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2298884569528158876,'language','JUL','Jirel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2300209520610208188,'language','HDS','Honduran Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2300286139257840967,'nationality','UR','Soviet Union','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2306810420679128299,'court','HOD','Houston Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2310403959396405282,'language','KBP','Kabiye','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2314169846916878678,'case_identifier','PG','Pangea legal services','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2315246979584989894,'nationality','LE','Lebanon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2317453068228838420,'language','QUV','Sacapulteco (Maya Tujaal)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2323629849894407125,'language','KOS','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2324831316265164322,'language','NNZ','Nda Nda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2331713881134823412,'language','CTG','Chittagonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2338909457499260126,'language','XIN','Xinca','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2345394465871619048,'case_identifier','J','Juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2345951562354343164,'language','LAM','Lamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2350757389053197474,'appeal_result','SAD','Summary dismissal - inadequate reasons','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2353971450182812408,'language','HLT','Nga La','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2356073313048866793,'motion_type','CD','Motion to change docket type','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2372120287315303689,'language','CAA','Ch''Orti''','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2375083343130197362,'appeal_result','CPC','Conditional grant - CPC asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2381942234689179469,'language','KIN','Kinyarwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2384705754863362682,'appeal_result','APD','Administratively closed - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2388757471852881521,'language','PHR','Pahari-Potwari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2400399479082316008,'nationality','NO','Norway','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2404506525005885779,'language','RUS','Russian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2415258050486312143,'case_identifier','M1','McAllen Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2419211945700766399,'nationality','PN','Palestine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2426258049967036008,'language','CRO','Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2428476546811422156,'language','CTU','Chol, Tumbala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2438130898196942836,'motion_type','O','Motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2449080057233272772,'court','FTW','Fort Worth Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2456260466591347703,'case_identifier','RN','Cancellation of removal (cap-related)','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(2460807704343730566,'nationality','EK','Equatorial Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2483968504157506121,'nationality','RP','Philippines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2504815585465419697,'language','MAJ','Mazatek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2509498784271634349,'nationality','HL','Holland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2510463435102108637,'nationality','TZ','Tanzania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2512552064153957084,'nationality','SO','Somalia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2515373916973891883,'party','A','Respondent','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2521288123871929455,'language','TPX','Tlapanec, Acatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2533178584918942344,'language','GEX','Garre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2539692576497213526,'case_identifier','AR','Administrative closure of repapered cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2541560990350680151,'nationality','AL','Albania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2546860550431847560,'custody','R','Released','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2555161711901265847,'language','ZYP','Chin, Zyphe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2556840879309764467,'nationality','NR','Nauru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2556961531751646689,'court','PSD','Pearsall detention facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2559763045719640007,'case_identifier','RI','Remanded Institutional Hearing Program case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2563287531002066408,'language','QUI','Quiche','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2568310364697894863,'language','WEN','Wenzhou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2572691034574789019,'language','GUR','Farefare','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2573417200367003720,'language','LLS','Lithuanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2588946059571787837,'court','CCC','Concord Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2599167652618568861,'language','ANL','Anlo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2605571818843819171,'language','MNT','Montenegrin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2606716708766515338,'case_identifier','M2','Brownsville Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2606742619601907479,'motion_type','PA','Motion to proceed on the administrative record','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2617375851676787323,'language','PAP','Papiamento','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2618604423042396062,'language','BAZ','Tunen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2628676341684213207,'language','NWE','Ngwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2646204945523871937,'language','JIC','Tol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2647488350393513222,'language','SCN','Sicilian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2655341889188472115,'adjournment','01','Respondent seeking representation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2665448478699436880,'appeal_result','REM','Remanded','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2667174611984343469,'language','NAH','Nahuatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2676057416660853719,'nationality','BR','Brazil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2679740600189624409,'language','UK','Ukrainian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2688484632917559574,'language','TU','Turkish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2691181890872610646,'language','KEK','Kekchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2708074066234529816,'nationality','MS','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2719713534074490097,'nationality','TV','Tuvalu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2725106129471151433,'court','CHI','Chicago Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2734840104266264119,'court','HON','Honolulu Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2740734199266641683,'language','IGB','Ebira','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2741741541033597604,'language','POU','Pulaar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2745748062961263730,'language','SCR','Sherpa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2747070354113476757,'language','MAD','Mandingo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2748482753809306501,'language','MUL','Multani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2748599818169461223,'appeal_type','RC Appeal','Reasonable Cause Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2756796166769104085,'language','NSP','Nepalese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2772812125950268344,'nationality','GB','Gabon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2774432856852804773,'nationality','RQ','Puerto Rico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2787598867307800116,'language','MAM','Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2788953665172723418,'language','MEH','Mixtec, Southwestern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2789424430204013811,'nationality','MV','Maldives','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2803218145961937086,'language','NSE','Nsenga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2804180292490565053,'language','MON','Mongolian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2805709400888587103,'nationality','MU','Oman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2806503394474281532,'language','DIU','Dioula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2811744805097458093,'language','CHE','Chechen-Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2861382347646127651,'language','ANU','Anuak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2865489406227370066,'language','ING','Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2868057972388672865,'appeal_result','TER','Terminated','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2876264716787497923,'nationality','SW','Sweden','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2883531711552231182,'language','HIF','Hindustani Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2883615972813231581,'language','RUT','Rutoro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2885674799792935231,'case_identifier','RM','Remain in Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2887674231416971642,'language','GEA','Geruma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2889990535354980007,'language','ABR','Abron','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2894225927993570938,'language','SLV','Slovenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2896367157242012286,'adjournment','7E','Respondent application pending with DHS (7E)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2899368031832958167,'language','KRA','Krahn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2900840449157940945,'court','NEW','Newark Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2902710521322869404,'nationality','GL','Greenland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2903605116168130210,'court','SNC','Santa Ana Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2909773165268453375,'language','KUR','Kurmanji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2930075686444477911,'case_identifier','B3','Brownsfield Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2935884844828783996,'language','NOR','Norwegian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2949730913892284555,'appeal_type','CDR','CDR Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2953957554918834264,'adjournment','SU','Respondent to file suspension of deportation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2968897130776531094,'language','SHN','Shona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2973371560347669734,'language','KSS','Kisi, Southern (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2975166286027478406,'motion_type','HV','Motion to submit video or recording','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2984802622770398034,'language','CAL','Chaldean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2994242900191257471,'nationality','IO','British Indian Ocean Territory','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3002269599016221291,'language','MIS','Miskito','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3004320712100082994,'language','AGC','Aguacateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3006459493378752875,'case_identifier','H1','Harlingen - District Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3007980959177041040,'language','BXM','Buriat, Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3011341600715196070,'adjournment','DD','Decision delayed','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(3012414129459887448,'language','NEU','Nuer','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3017932440512803310,'nationality','MB','Martinique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3019511397366630355,'language','RMN','Romani, Balkan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3022440463055450105,'motion_type','EW','Motion to excuse appearance of witness','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3028130674156731323,'court','LOS','Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3029484831841343100,'custody_request','BB','Custody redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3038358789726318017,'language','LIA','Limba, West-Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3038672285714567846,'language','XHO','Xhosa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3043935249237703229,'language','FUQ','Fuqing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3054288421795044047,'court','SLC','Salt Lake City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3062462939592092649,'language','MGR','Mambwe-Lungu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3089179714603911251,'language','ACE','Aceh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3100205831476053052,'court','NYV','New York - Varick Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3105114014247747062,'language','SRN','Sranan Tongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3106925390184009692,'language','BGC','Haryanvi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3120629341609433930,'language','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3125357963234769188,'court','BIA','Board of Immigration Appeals','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3130788227064695756,'motion_type','MD','Motion to accept late filing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3140108858188487162,'language','WLX','Wali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3156273472553144900,'court','ULS','Ulster Correctional Facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3164093533237078170,'language','AMH','Amharic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3176834195300389195,'adjournment','7H','Respondent application pending with DHS (7H)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3181185554646471728,'language','CTI','Chol, Tila','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3183295607282060084,'nationality','CS','Costa Rica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3185667254039802429,'nationality','MO','Morocco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3196697888127534402,'language','BAG','Bangwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3197250676835305324,'nationality','ID','Indonesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3198809964706935554,'adjournment','42','Respondent requested forensic analysis','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3202800666591641450,'language','LUY','Oluluyia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3227422310690921726,'appeal_type','SC Appeal','Special Circumstances Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3234916967783308729,'nationality','TN','Tonga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3241529161196576968,'language','DIN','Dinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3244573122763037971,'motion_type','CS','Motion to consolidate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3244574974468224820,'nationality','NN','No Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3249147619897065445,'nationality','NI','Nigeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3250073325122862359,'language','HUN','Hungarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3252887109397978854,'case_identifier','OC','Off-calendar initiative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3261907713118441585,'language','GVR','Gurung, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3282482765482080689,'language','AGH','Aghem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3292006009005965800,'language','LEB','Lebanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3294505704445753162,'language','NHA','Nahvatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3314379353659498709,'nationality','CT','Central African Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3332378770308231533,'language','BUL','Bulgarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3346034112243131428,'language','KMU','Khmu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3352196566332198549,'appeal_result','D30','Dismissed, 30-day voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3356173758353714828,'language','DEE','Dewoin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3356494025261464684,'language','GON','Gonja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3357464470051845824,'motion_type','RC','Motion to recuse','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3360063261766188480,'nationality','BS','Byelorussia (Belarus)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3378508442568450506,'adjournment','9B','Docket management - hearing advanced','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3378724170708495686,'language','FAA','Falam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3384432754599568813,'language','BFR','Bazigar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3385874120960114075,'language','FUH','Fulfulde, Western Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3387591422009451848,'nationality','MP','Mauritius','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3416377685675037604,'case_identifier','PH','Parolee Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3420813734590980173,'adjournment','14','Other operational or security factors','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3427970092121966901,'language','QCH','Quechua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3428331725523248564,'adjournment','11','Other no-show by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3446028261802088395,'case_identifier','RS','Rescheduled Miami Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3448554273486211837,'language','MNR','Meitei (Manipuri)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3451831008691012765,'case_identifier','VG','Vangala settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3451898548495166696,'language','IXL','Ixil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3465885951664582696,'language','AAA','Ghotuo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3467323814889294545,'language','ONY','Onyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3471815088556441667,'court','BTV','Batavia Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3474247181905170094,'nationality','BH','Belize','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3475000985780560685,'language','BER','Berber','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3477250188822090056,'language','KIR','Kiribat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3481169762194669332,'language','SAJ','Sango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3489175758283211760,'case_identifier','N4','DHS - New York City - OCDETF','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3493308962730025591,'nationality','IR','Iran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3497938849550827836,'language','MFZ','Maaban','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3498495353465117668,'nationality','LH','Lithuania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3500144922503687745,'nationality','CO','Colombia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3500170766436433359,'adjournment','45','Joint request of both parties','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3505733346861514344,'nationality','MD','Moldavia (Moldova)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3507239148675733196,'nationality','SE','Seychelles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3509999262541930068,'language','NZE','Nzema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3510687105715774725,'language','DNG','Dingara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3517661002944325828,'language','LOR','Lorma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3519534021716538075,'language','SRP','Sarpo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3532063483576338577,'adjournment','ST','Respondent to file adjustment of status','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3534311696541733077,'nationality','SL','Sierra Leone','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3538299811507257485,'appeal_result','CGR','Conditional grant of relief (not CPC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3547826200533552049,'language','TEE','Tepehua, Huehuetla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3556498515108028788,'appeal_type','DD Fines','DHS officer decision - fines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3557051485634620240,'language','LIN','Lingala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3560736970453696291,'language','MYY','Maymay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3580795470700356983,'language','MSA','Masalit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3591814957205869110,'language','SPS','Spanish--Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3595275636128164729,'court','RIC','Richmond Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3600372375937407818,'language','EUT','Eutian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3605372523453559621,'language','ZIW','Zigula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3625454690149224336,'case_identifier','H4','Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3627885462874123303,'language','BBK','Babanki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3629365746802569046,'language','GUN','Gun-Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3642138553345077711,'language','SOK','Soninke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3651794942732229734,'language','BEN','Bengali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3654026129540048200,'nationality','CM','Cameroon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3660753910751663218,'case_identifier','FL','Franco Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3664711727131500083,'language','CCE','Chalchiteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3664975375178854525,'language','KIT','Kituba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3666371910005195779,'case_identifier','N3','New York City Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3678332723216140736,'case_identifier','MR','Mendez Rojas case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3681310297104457168,'language','ABU','Abure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3688040699792375616,'appeal_result','CFG','Final grant - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3688464330034597855,'case_identifier','EP','SEP-P (For Parent)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3691448159584367557,'motion_type','VD','Motion for voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3693362372470400732,'language','GXX','We Southern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3702923897525915485,'appeal_result','SAF','Summary affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3706828879836397865,'case_identifier','S1','San Diego Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3714924504874185175,'language','FUK','Fukienese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3718140105185972900,'language','ACQ','Arabic, Ta''Izzi-Adeni Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3721521731929674148,'adjournment','AS','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3743500273865318751,'custody_request','SB','Subsequent bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3745236992484139427,'nationality','VM','Vietnam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3745562793290870629,'language','SGW','Sebat Bet Gurage (Gurage)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3746737791928698990,'appeal_result','FMD','Franco motion denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3753779564544811532,'case_identifier','AD','ATD Pilot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3757897510971058563,'nationality','UG','Uganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3765465540680458597,'nationality','NH','Vanuatu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3767916017576583333,'language','FAP','Palor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3770990691256319944,'language','FIN','Finnish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3785454216779422510,'motion_type','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3788817978754636939,'language','BSK','Burushaski','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3795188350330178245,'language','CHI','Chin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3815689539428975114,'adjournment','3B','Judge detail (non-volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(3817383154652245682,'motion_type','VS','Motion to vacate hearing or scheduling order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3842553417242349909,'nationality','CQ','Northern Mariana Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3850183057838593390,'case_identifier','E2','New York City/Downtown - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3862668566376884399,'language','HAS','Hassaniya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3867422578643291162,'language','KAI','Kaiping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3871269955961825646,'nationality','FA','Falkland Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3878188263112954815,'case_type','NAC','NACARA adjustment','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3884525459193635188,'language','TET','Tetela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3886068080732796613,'language','NYK','Nyankole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3893138750624908470,'language','TIG','Tigrigna - Eritrean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3900844882656457682,'language','MIN','Minnan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3900974058250888846,'adjournment','OT','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3901739658362781246,'motion_type','LS','Motion to allow law student or reputable individual','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3912934279322232032,'court','HGP','Houston - Greenspoint Park Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3919849445810957145,'court','OIN','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3922863487059439589,'nationality','MY','Malaysia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3923968776519485426,'language','ARK','Arakanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3932649661844133484,'adjournment','IA','Interlocutory appeal','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3943743696644967202,'language','BSI','British Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3946079738425693605,'language','NGE','Ngemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3947042909118140677,'nationality','BY','Burundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3956972068455016224,'nationality','PL','Poland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3960606488926311687,'language','RUN','Runyawana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3966226351276487853,'court','POO','Portland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3977217097820751484,'motion_type','MA','Motion to reopen - in absentia order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3981149075878801864,'nationality','FW','French West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3981158431965643108,'language','TCH','Tchamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3984266341637644921,'language','JAM','Jamician Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3987026094429096554,'language','KIK','Kikuya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4007249566885203523,'court','WAS','Arlington / Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4015308168949240727,'nationality','BN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4028232177434559022,'language','BQG','Bago-Kusuntu (Bago, Koussountou)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4033428176067829814,'language','OKU','Oku','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4049167419031844397,'court','LAN','Lancaster (Mira Loma) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4069059930216115229,'language','HNK','Hindko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4070633879663921905,'language','MNO','Mano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4086082072286325730,'language','GAN','Chinese Gan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4087105703517523628,'language','BYE','Byelorussian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4093032875750281710,'court','SEA','Seattle Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4094181597772113044,'language','TMN','Temne','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4105193174691911453,'language','HIN','Hindi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4120886423212373116,'language','CBK','Chavacano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4124034728224981326,'case_identifier','B5','Campo Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4131871123602415378,'language','MAZ','Mazahua, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4152873136487967488,'language','CHG','Chiga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4164352740832874135,'language','ISH','Ishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4167164175099817662,'language','ECO','Chinanteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4168660651836832232,'case_type','DEP','Deportation (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4181744125867406999,'motion_type','RI','Motion to reissue decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4182081804661402074,'nationality','PA','Paraguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4194165505990341074,'case_type','WHO','Withholding-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4206651136748850501,'party','C','Court (in filing-party tables) / Carrier (in filed-by lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4220661413974538038,'nationality','TM','East Timor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4228397249484846121,'language','ALB','Albanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4228704569360919644,'language','HAK','Hakka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4239692868656895136,'language','ZAP','Zapoteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4257456575471478000,'nationality','GT','Guatemala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4261034535416731564,'nationality','CB','Kampuchea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4271606526081462687,'appeal_result','CTM','Administratively closed (not ABC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4272993014955436425,'nationality','BP','Solomon Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4297433799509674174,'language','CJK','Chokwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4311873382803699161,'language','MOP','Maya, Mopan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4325702508282098330,'court','DET','Detroit Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4333364393974715078,'language','MRD','Magar, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4335934521979813428,'nationality','VC','St. Vincent and the Grenadines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4345136282518643756,'language','ARS','Armenian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4350381906345806106,'language','PAL','Palan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4361843287456081625,'language','TCU','Tarahumara Southeastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4365514967894598877,'motion_type','CO','Motion for continuance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4368579053060206443,'adjournment','40','Illness of witness','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4373734435165206205,'adjournment','13','Insufficient time to complete hearing','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(4374037632507982052,'nationality','BT','Bhutan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4390840326145025190,'language','ASH','Ashanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4403129804549472865,'language','DAR','Dargwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4403285252005426531,'court','ATD','Atlanta - detained location Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4413453286422248687,'nationality','KT','Christmas Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4413466285692769930,'language','MWW','Hmong Daw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4418225181567625128,'court','HDQ','Falls Church (headquarters court) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4418458176948173042,'motion_type','U','Motion to dismiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4439698542946560533,'case_identifier','HC','Home curfew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4440735875462324863,'case_identifier','KH','Haitian cases outside Krome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4451244287626221044,'adjournment','56','Vertical prosecution - DHS-caused delay','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4453564332934183827,'language','COR','Cora','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4457847883469575822,'case_identifier','B7','El Cajon - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4461712282306656985,'language','VVV','Sample','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4467495246192738776,'court','BDC','Bradenton Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4470261068937073677,'language','TAU','Tausug','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4484442070676325521,'language','JOS','Jordanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4491698153707077268,'adjournment','38','Illness of respondent, representative or witness','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4496255799947528785,'language','KSR','Kosraean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4496474480149385374,'court','SIN','Fishkill (Downstate Correctional Facility) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4498556038119802988,'language','PCO','Pocomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4500499431906776174,'nationality','EI','Ireland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4501518953994439219,'nationality','CU','Cuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4502351611597966251,'court','NOL','New Orleans Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4503967483935260873,'language','TAJ','Tajiki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4518253632757015920,'language','BUR','Burmese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4520560873993327861,'language','MNI','Maninka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4525448968819426795,'nationality','KV','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4533160710626109971,'language','COM','Comorian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4545017680603876529,'language','FSI','French Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4545472461812950878,'nationality','CJ','Cayman Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4546618551567366596,'language','SWZ','Swazi (Eswatini)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4553245213119416716,'language','LAJ','Lango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4560887241446960935,'language','KOR','Korean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4570288705188634848,'nationality','RM','The Republic of the Marshall Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4574978048701993527,'adjournment','RO','Parties to respond to reset order','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4581426492467432674,'language','BAU','Balochi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4594181216021520821,'language','AR','Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4606337945170111906,'nationality','SY','Syria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4611377795579384231,'motion_type','SB','Motion for subsequent bond determination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4615154474645160168,'case_identifier','B2','Imperial Beach Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4641031865939197302,'language','KTB','Kambaata','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4641496024926018858,'court','HLG','Harlingen Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4661131839435150719,'motion_type','MS','Motion for subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4665741920223874075,'language','UZB','Uzbek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4668183068365172352,'nationality','PP','Papua New Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4669511209293852037,'language','KNJ','Konjobal, Western (Akateko)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4675075880768449259,'nationality','FR','France','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4675177239880082325,'appeal_type','Bond MTR Rei','Bond MTR Reinstate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4680578786171004498,'language','FON','Fon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4681811259344525727,'nationality','GA','Gambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4683338790675282258,'case_identifier','PL','Padilla Class Members','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4699851393500792584,'appeal_result','WDL','Appeal withdrawn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4716024717627545412,'nationality','ML','Mali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4719148693063719319,'court','KAN','Kansas City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4719683139653500273,'nationality','NZ','New Zealand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4730638293144951937,'language','MLG','Malagasy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4731475924208415875,'language','TWN','Taiwanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4737854457382128207,'language','HIL','Hiligaynon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4738431497761236826,'adjournment','25','Reset to make room for priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4759560076813331941,'case_type','AOC','Asylum-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4760847560743464020,'adjournment','CA','Cancellation application - EOIR-42A','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4761431917585569981,'case_type','CSR','Claimed status review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4763339175135068779,'nationality','PF','Paracel Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4766154679434417279,'adjournment','06','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4767101636738521780,'language','ETU','Cameroon, Ejagham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4767646753837074916,'language','HST','Huasteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4769111332739986224,'language','FIA','Nobiin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4776421904471763594,'nationality','NA','Netherlands Antilles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4784411237363469186,'language','TWI','Twi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4792694619554724539,'language','ALG','Algerian Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4803917223505621073,'nationality','SA','Saudi Arabia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4831517105162769527,'language','NGI','Ngie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4844963695904083557,'language','IDU','Idoma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4845727952017205506,'case_identifier','DC','Departure Control Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4847593859382507146,'language','YAS','Nugunu (Yambasa/Yambassa)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4867085996914871866,'case_identifier','PO','Protective Order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4868264320690169167,'adjournment','30','Consolidation with family members','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4895079780653395797,'court','HOU','Houston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4908566780000301587,'party','B','Both','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4912055519008698361,'language','SIN','Sinhalese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4913012806973938982,'court','FCI','Falls Church Immigration Adjudication Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4915419125921763333,'language','BBJ','Ghomala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4916002679728699146,'court','SAJ','San Juan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4924283733095446725,'appeal_result','DSO','Dismissed - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4925393318570038313,'language','DJE','Djerma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4941734511439004986,'adjournment','50','Quarantine - detained cases','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4948656012057657581,'court','OMA','Omaha Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4950141089438596407,'nationality','IY','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4950256203602014297,'language','RAB','Rabinal - Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4952578602691480538,'nationality','BZ','Belarus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4956265929835437203,'appeal_result','SED','Summary dismissal - no brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4958042094968148679,'case_identifier','SRD','Stipulated removal order - denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4966637081829703706,'language','CTD','Chin Tedim','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4967386522302666613,'adjournment','61','Appointment of qualified representative','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4969769313633001486,'case_identifier','CF','CaseFlow Management Process','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4977441177632184345,'language','AZJ','Azerbaijani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4993630147472487291,'adjournment','7F','Respondent application pending with DHS (7F)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4999451705697508804,'appeal_result','GRS','Granted Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5005501236649934651,'case_identifier','D6','DHS: detained more than 6 months','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5009931729674780290,'language','MER','Meru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5011229201644542520,'language','KAS','Kashmiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5015698085717310856,'court','OAK','Oakdale Federal Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5018816844764682900,'language','GUG','Guarani, Paraguayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5019393233929817843,'appeal_type','Zero Bond Appeal','Zero Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5021495526231980402,'nationality','BX','Brunei','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5021499623279326992,'language','ANY','Anyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5024657512463309655,'language','NUB','Nubian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5033663695746029239,'appeal_result','DVD','Dismissed, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5041613198069557633,'motion_type','CA','Motion to hold case in abeyance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5046723480447262463,'nationality','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5046767205690037800,'party','O','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5068770748974311124,'language','AZG','Amuzgo, San Pedro Amuzgos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5072825405067142855,'nationality','IZ','Iraq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5074947423655071318,'language','UNK','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5078852835109975002,'language','RHG','Rohingya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5086649040376051607,'language','FUL','Fulani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5095928786426633010,'language','IGL','Igala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5096418241748217552,'language','KNK','Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5102679142928373507,'language','HSN','Xiang ( Alt Names: Hsiang, Hunan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5139719028898718634,'language','HER','Herero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5142083968910594987,'adjournment','AB','Respondent to file brief (not an appeal)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5145481992716942160,'adjournment','55','Hearing deliberately advanced by court','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5154077042988112663,'court','OTO','Otero County Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5157451047122704026,'motion_type','TV','Motion for video appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5159669332795860504,'language','JAP','Japanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5175930347825600380,'nationality','QA','Qatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5200717943543032077,'nationality','WA','Namibia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5203374028098324961,'language','BUK','Bukusu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5213975165998427370,'adjournment','31','Reasonable cause to special circumstance merits hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5217041410855292449,'language','HAI','Haiyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5226243623740836255,'language','VIS','Visayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5226730098906574934,'language','DAN','Danish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5228333027192807865,'case_identifier','J2','Unaccompanied juvenile - asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5232427505091895802,'case_identifier','AC','Miami Airport Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5234782278738403302,'language','DDN','Dendi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5250094954259825196,'language','GOA','Guro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5251764942629454318,'appeal_result','GRN','Granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5264187717806685526,'court','LOW','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5266090925387544329,'nationality','AF','Afghanistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5272018841719179790,'case_identifier','SR','Stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5277058627476966816,'language','KUK','Kuki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5277264178876754585,'nationality','ND','Not Designated By Ij','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5289821709414705576,'court','HYA','Hyattsville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5293047954775849701,'language','ISO','Isoko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5298898855331533494,'language','MEN','Mende','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5304745526978570936,'appeal_type','Bond Appeal','Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5320039091494869086,'language','MFV','Mandjak/Manjaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5327863840455093050,'language','KAZ','Kazakh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5335795089290929090,'language','TOS','Tosk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5337119961406609379,'language','SLO','Slovak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5344029687473795838,'language','MKH','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5350014302767098465,'language','BAS','Basaa (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5352105189356468866,'language','IKA','Ika','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5357962826316055393,'case_identifier','IR','Interim final rule (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5371636311726144356,'language','PBS','Pame, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5381641155015176587,'language','USP','Uspanteko (Uspanteco)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5406882711885715930,'language','BYN','Bilen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5407884545405146020,'language','CSN','Colombian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5408326256777251037,'language','TCP','Chin, Tawr','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5417719237678193471,'language','ZOM','Zome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5435060412450273877,'motion_type','PM','Motion to pretermit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5438214414271468033,'case_identifier','SC','NACARA Section 203','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5450747443945369560,'appeal_result','DNS','Denied - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5452222115377374354,'language','IBB','Ibibio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5453691596213347308,'language','LUN','Lunda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5457347970618771952,'adjournment','10','Hearing notice sent or served incorrectly','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5468887996388430880,'language','SRI','Sri Lankan Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5471904388320731357,'nationality','LS','Liechtenstein','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5474132240703829193,'nationality','SZ','Switzerland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5488307954946107229,'language','AYH','Arabic, Hadrami Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5498266834562894101,'language','KSW','Karen, S''Gaw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5498486582099307896,'case_identifier','VP','Vertical Prosecution','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5519815763823937191,'language','FUJ','Fuji/Fujiman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5525687375246901493,'language','MYA','Maya, Yucatec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5534549582464773490,'nationality','ZI','Zimbabwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5539773870582621501,'court','IMP','Imperial Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5545897722505530694,'language','WLF','Wolof','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5548902223910932475,'language','BMO','Bambalang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5567128876879802375,'appeal_result','DUT','Dismissed as untimely','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5575058363780864849,'case_identifier','UJ','Unaccompanied juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5577722317310750293,'language','KHA','Kham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5578250608372906989,'language','AZO','Awing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5597745704403634783,'court','VNS','Van Nuys Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5598066537527247127,'appeal_type','Bond MTR Rec','Bond MTR Reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5601047630659122821,'case_identifier','BR','The Brito Class Action Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5637656931650915677,'adjournment','9C','Docket management - moved off calendar','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5643174498072744875,'language','ACC','Cubulco Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5648476753286774260,'language','SHA','Shanghai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5687273658838441093,'court','LRO','Laredo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5712911546238537830,'language','KXM','Khmer Northern - Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5716494630070960486,'language','KUN','Kunama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5719057993911026939,'case_type','DCC','Departure control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5728537336612590328,'language','BAI','Bamileke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5729369926384679232,'court','LVG','Las Vegas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5730050859597979255,'language','SP','Spanish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5733599010315396093,'adjournment','03','Preparation - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5739507578302483217,'language','LUS','Chin,Mizo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5751045378142901927,'nationality','NQ','Trust Territory of the Pacific Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5758277979081514452,'motion_type','SR','Motion for stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5758491182066677239,'language','DYO','Dyoula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5764015677806166822,'language','SWF','Swahili-French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5767124827664913360,'appeal_result','DEN','Denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5789402318531541762,'case_identifier','N2','NYC - Deportation/Detention/Parole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5813473827619177325,'language','GBA','Gbande','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5822729195099484083,'court','OIT','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5824728770046373281,'adjournment','4D','Interpreter appeared - wrong language or dialect (duplicate of 4C)','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5828519761395406442,'language','PUS','Pushtu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5829601831605680720,'court','DAL','Dallas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5829625189176485761,'motion_type','RD','Motion to rescind','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5834461951274166699,'language','KNU','Kanuri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5838571697023834153,'nationality','BD','Bermuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5859118794917449452,'language','KKO','Konkomba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5860523659004603014,'language','SC','Serbo-Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5861977143152331098,'language','ILO','Ilocano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5872968284979135192,'case_identifier','H2','Harlingen - Detention And Deport','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5875178820667474248,'motion_type','SO','Motion for stipulated removal / voluntary departure order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5892196493198159909,'adjournment','7G','Respondent application pending with DHS (7G)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5913789005778482358,'nationality','FJ','Fiji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5919291311466383755,'case_identifier','CR','Custody review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5919798090379004941,'motion_type','RS','Motion to remove from status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5920614743830693374,'nationality','CH','China','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5925606023373732107,'case_identifier','B1','Chula Vista Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5928599724483875541,'case_identifier','J1','Juvenile turned 18','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5943425233492994871,'motion_type','SY','Motion for stay of removal (or extension)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5944788677858744468,'case_identifier','PC','Pulled Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5946673381501991978,'language','AMZ','Amuzgo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5948048617235914286,'language','HMO','Hmong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5958795992136739091,'language','ETS','Etsako','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5965392931415458148,'nationality','IU','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5988938141127662526,'language','FR','French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5990470425879545820,'language','KAM','Kamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6000277141506518726,'adjournment','63','Competency inquiry (non-Franco)','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6002560738335076248,'court','DEN','Denver Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6004494303403869999,'motion_type','CC','Motion to correct case information','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6006553730581217475,'language','IST','Isekiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6012486304880241249,'language','DAG','Dagbani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6019724272157803488,'language','SWE','Swedish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6020665948925334135,'nationality','EC','Ecuador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6027628770283254636,'language','TZT','Tzutujil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6029913467701681385,'language','???','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6030802404219248290,'language','ACH','Acholi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6044174276097856110,'nationality','BV','Bouvet Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6051750138409295473,'language','PAN','Pangasinan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6064045887485094995,'language','ADY','Adyghe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6066904913817558184,'adjournment','05','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6105096178620571753,'language','ROM','Romanian-Moldovan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6106651729164665803,'language','KJP','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6107610287981381176,'language','OGN','Ogoni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6108796547735316515,'case_identifier','TE','Tefel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6118116893337533622,'motion_type','WA','Motion to withdraw charge or allegation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6139960071140610423,'adjournment','18','Lack of interpreter','{"cause": "interpreter", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6140189032636153314,'case_identifier','TC','Third Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6142796949822901273,'adjournment','7D','Respondent application pending with DHS (7D)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6162771057728851529,'adjournment','09','Detained respondent not presented for hearing','{"cause": "dhs", "held": "no", "dhs_did_not_produce": true, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6168628067644028453,'appeal_result','ADR','Administrative return','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6177224890905511835,'language','MSH','Moshi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6200713001373164713,'custody_request','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6208954596026022965,'language','POV','Criolu Upper Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6212077430607239598,'language','RSI','Russian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6217434717140926959,'court','CIC','Conroe Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6238046971277199824,'court','MEM','Memphis Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6284637486488648154,'language','TUV','Tuvaluan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6296915617009011765,'case_identifier','H3','Port Isabel Service Processing Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6302573083395328333,'language','KAL','Kalabari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6319351607647394477,'language','BLO','Anii (Aka Basila)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6322265833281715346,'language','CAM','Cambodian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6341833579865674172,'language','YAL','Yalunka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6345407278761076949,'language','LSH','Lish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6347044135473238998,'language','SUD','Sudanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6351961670600042620,'motion_type','QS','Motion to quash a subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6357173192154591328,'language','FAE','Farsi - Afgani - Dari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6364753078685503110,'nationality','MA','Madagascar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6369741934905841373,'language','WAR','Waray - Waray','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6381867441249427149,'nationality','JM','Jamaica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6387960703086437215,'motion_type','BB','Custody determination request','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6396840414420429859,'language','LSM','Saamia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6401835928845936744,'case_identifier','B6','San Clemente Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6405840498526027437,'language','BLE','Baule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6406296830043969554,'court','OTM','Otay Mesa Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6409393451533239804,'adjournment','RD','Reserved suspension decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6413783023705140321,'language','OSE','Osetin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6416280696419610875,'language','MNK','Munkukutuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6425744303977944977,'adjournment','74','Public health','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6435476153097638458,'language','GA','Ga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6441133927098460864,'language','LAO','Lao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6443295988338187835,'language','POK','Pokomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6443381870788227391,'adjournment','52','Jurisdiction rests with the BIA','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6446767496895453921,'language','NIX','Hema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6463112763754973253,'language','MHI','Madi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6494644529198341017,'language','JAC','Jacalteco, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6496966681287506459,'adjournment','29','Concurrent application','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6506008478685327624,'nationality','SV','Slovenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6527175132698757333,'court','ELO','Eloy Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6533745365566168815,'language','DAH','Dahalo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6554418599320833028,'language','MHL','Marshallese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6555800863733037218,'language','GUZ','Gussi (Kenya)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6556215408225818389,'court','SFR','San Francisco Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6558007005611290346,'motion_type','SD','Motion to substitute documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6558531694820061359,'motion_type','IC','Motion on incompetence of respondent or representative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6563440409781528199,'language','DAM','Tai Dam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6564074327036087942,'adjournment','1A','Moved from non-detained to detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6566324686287298323,'court','SND','San Diego Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6588820659697474337,'language','AYN','Arabic, Sanaani Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6590347733925744286,'nationality','BM','Burma (Myanmar)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6595345442458022451,'adjournment','60','EOIR forensic competency evaluation','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6611880011366569952,'nationality','WI','Western Sahara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6617890263708481343,'language','TKI','Taki Taki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6618641332026369320,'motion_type','WC','Motion to withdraw as counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6620982097354790677,'nationality','GC','East Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6622071558536465546,'motion_type','LI','Motion for specific language interpreter','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6631960681581062702,'case_identifier','IFR','Interim final rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6635700298921854448,'appeal_result','SCC','Suspension/cancellation cap','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6638199676507780654,'language','MDD','Mbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6639235501815795640,'language','DUT','Dutch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6645047248399894673,'language','FIJ','Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6649244898360865773,'language','HAR','Harari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6657637560873788256,'language','HEB','Hebrew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6670516833109326861,'language','AKA','Akan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6672584948573420045,'nationality','MG','Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6676181887134551874,'language','TMM','Tectiteco/Tectitan Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6681735537019462971,'case_identifier','ACD','(not used)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6684318520694816105,'nationality','DA','Denmark','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6695960977842093386,'nationality','WZ','Swaziland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6699893220906226669,'nationality','MZ','Mozambique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6704429877995075636,'language','BAM','Bambara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6710191164974847601,'language','MIX','Mixteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6710489168580159663,'nationality','BE','Belgium','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6720825821536404975,'appeal_result','OTH','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6729681021688740275,'language','GSW','German, Swiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6745869067889839008,'language','QXR','Quichua, Canar Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6760192190237030922,'adjournment','SR','State Department asylum response pending','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6779007823712798456,'court','PHI','Philadelphia Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6787217095763658099,'adjournment','7A','DHS application process - started by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6791849877951565518,'adjournment','57','DHS vertical-prosecution date not accommodated - clock stops','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6799541835728852592,'nationality','NL','Netherlands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6805455114214600017,'language','ATT','Attie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6814577314602090367,'nationality','DC','Democratic Republic of Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6827646631627462692,'language','MNW','Mon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6833359686516204276,'language','BEM','Bembe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6834889532131528374,'adjournment','8A','Judge completed case before hearing','{"cause": "completion", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6837632545108120955,'adjournment','23','Asylum application withdrawn; reset for other issues','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6841012402404646017,'language','KOT','Kotokoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6855827996446494388,'nationality','IV','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6874831818129237094,'court','EPD','El Paso Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6876408443542449884,'language','LOM','Loma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6881810798621090849,'nationality','KG','Kirghizia (Kyrgyzstan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6886007219854854310,'appeal_result','SND','Summary dismissal - reasons and brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6886435613724961392,'motion_type','MN','Motion to amend name on NTA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6896119685251020651,'case_identifier','ND','NACARA Dependents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6903223808541070883,'case_type','RMV','Removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6905229195720353011,'court','SMO','Sacramento Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6906276617037899662,'motion_type','SP','Motion to suppress','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6908750607211905553,'nationality','AB','Aruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6910883244618734586,'language','BDU','Oroko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6919398074195193809,'language','KHM','Khmer Central - Thailand/Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6920813239783019871,'language','KND','Kurundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6923256525895439512,'nationality','BO','Burkina Faso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6926698868944527391,'nationality','CE','Sri Lanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6938198989696278225,'adjournment','9V','Master hearing vacated','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6939787219707159407,'language','BIC','Bicolano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6944424536457546164,'language','AKU','Akum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6954477448518762295,'court','ELZ','Elizabeth Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6955697420731656881,'language','BAX','Bamun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6958968825225480867,'language','OTX','Otomi, Texcatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6959854605984907493,'language','SEF','Senoufo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6960301542295404796,'case_identifier','HK','Hurricane Katrina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6968175707947640903,'language','JAR','Jarai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6976362739691428445,'language','CKB','Kurdish, Central (Alt Name Sorani)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6982672648629719230,'language','LWO','Luwo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6995671803836351768,'language','ZAG','Zaghawa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7001569464400571829,'party','I','DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7003163136015998937,'language','MSR','Mongolian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7005977404332038961,'language','XIA','Xiamen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7011503771035537524,'appeal_type','Case Appeal','Appeal of judge case decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7015768807328416709,'language','CRE','Creole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7016443584406670217,'nationality','KE','Kenya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7029845933451692564,'nationality','GI','Gibraltar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7033396128100905086,'language','SHI','Tachelhit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7047465349848500643,'nationality','NG','Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7049023466051931577,'court','NYD','New York Service Processing Center (Varick Street) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7053699210015331312,'language','SOM','Somali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7069807280751049747,'nationality','RU','Russia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7070792054512331792,'nationality','SH','St. Helena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7072426914931216031,'language','ENG','English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7076177646910197614,'language','BNN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7080581361514582040,'language','TOI','Taishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7081186432246966347,'appeal_type','test','(test value)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7081587254479275296,'language','BEL','Belarusan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7081766010688954265,'adjournment','36','Records/fingerprint check delayed by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7092175807581277147,'nationality','GV','Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7095709581967143662,'language','SNG','Songhay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7102127018284838976,'nationality','CG','Zaire','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7107844019618602269,'nationality','SU','Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7110476579449477868,'language','BKM','Kom (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7121068566535855220,'language','CTA','Chatino, Tataltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7121658419420454767,'case_identifier','EC','SEP-C (For Child)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7126087987346071360,'language','YAQ','Yaqui','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7131596881776446929,'adjournment','24','Records/fingerprint check delayed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7133274871544284663,'language','TRK','Trukese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7135606117487949993,'case_identifier','DD','Dedicated docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7137766706324715171,'language','TMZ','Tamazight','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7139158643064383123,'language','JOL','Dyola (Jola)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7139876233860821102,'nationality','FO','Faeroe Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7144857857512471039,'language','KUS','Kussal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7152373281616606612,'language','ORO','Oroma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7162979670405778818,'language','ASY','Assyrian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7166107042697480186,'nationality','MJ','Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7175393748522380736,'language','ARM','Armenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7184116790648384649,'language','TUQ','Tedaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7189963180510338688,'language','FUF','Fulani (Guinea Dialect)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7192006736058079518,'language','MAR','Marathi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7196999911762650610,'language','JUB','Juba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7206499909972504935,'motion_type','AI','Motion concerning conduct before the court (apology)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7216958356218027648,'custody','D','Detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7226239404007669143,'nationality','XS','South Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7237522941524735681,'language','SMK','Bolino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7244825626414977950,'nationality','SM','San Marino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7255612560344225180,'nationality','TH','Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7256019218145429920,'court','NYC','New York - Federal Plaza Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7262641166087109651,'language','SUS','Susu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7268741762953743318,'language','VIL','Vili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7283806487440872742,'case_identifier','PB','Pro bono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7287630019133127755,'nationality','FM','Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7295897826232637087,'nationality','VE','Venezuela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7300980216584985289,'language','BBY','Befang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7300989444599465208,'language','PI','Palauan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7319913705896190912,'motion_type','TD','Motion to terminate the deferral','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7320704047896344869,'nationality','YO','Yugoslavia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7330609911007037211,'language','LUH','Kiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7338148107545718846,'motion_type','PC','Motion for pre-trial conference','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7338923790661035021,'language','KOU','Kouranko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7344047583693818118,'nationality','NE','Niue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7356750449974168055,'language','EST','Estonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7378703767979088167,'language','FLE','Flemish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7385410965286495294,'language','HNN','Hunan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7393222260302438474,'language','QAC','Quiche-Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7395526499500117217,'nationality','CW','Cook Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7397990586442119064,'language','ORI','Oriya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7409487816741689435,'language','CNM','Chuj, San Mateo Ixtatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7410242308637918648,'language','TAB','Tabassaran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7410757369962155620,'language','GRB','Grebo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7428625093747988039,'language','BDF','Behdini','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7431519102879964028,'adjournment','33','Interpreter ordered but did not appear','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7460956689331624488,'adjournment','53','DHS request for mental-competency certification','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7461628035236244701,'language','CJY','Henan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7466113697145770764,'appeal_result','ACR','Record returned to court to correct deficiency','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7473603348920948736,'nationality','MH','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7474678879183504239,'appeal_result','CFV','Final denial - 42B/40, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7483222618533828853,'language','TZO','Tzotzil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7487984249584595732,'nationality','TP','Sao Tome and Principe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7502800003393866296,'language','PIG','Pidgin English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7505941728443424777,'language','CCP','Chakma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7509070848206174799,'language','CNH','Chin, Haka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7509634995314152332,'language','BAV','Vengo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7510152051882420551,'nationality','KO','Kosrae, Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7516017167334805858,'language','MAI','Maithili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7518433517922392598,'court','STE','Sterling Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7522628450326832229,'nationality','CR','Czech Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7526776669504129518,'language','IUK','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7532344476843900029,'adjournment','3A','Judge detail (volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(7551914752610023825,'language','IT','Italian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7562356283801220343,'language','CV','Cape Verdian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7582213320757391324,'language','SIL','Sisaala Tumulung','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7584221338949274830,'appeal_result','SUS','Appeal sustained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7586079851582645226,'nationality','IC','Iceland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7589982411671216561,'language','RAG','Maragoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7593903539879688465,'language','LUG','Luganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7595232381853901976,'motion_type','VP','Motion to vacate protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7614113034813784829,'nationality','GZ','Gaza Strip','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7622109452497662693,'nationality','TU','Turkey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7622496506501397811,'language','JIV','Shuar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7626792214946423203,'nationality','KU','Kuwait','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7628764887284581258,'court','KRO','Krome North Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7630517784528115932,'language','GSM','Guatelmalan Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7647395211560654474,'language','ASF','Australian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7648245507831044949,'language','POH','Poqomchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7648803188809561346,'language','MFD','Mendankwe-Nkwen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7655195274855384776,'adjournment','5A','Hearing advanced on motion of respondent','{"cause": "respondent", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7655257435027462914,'language','KQS','Kissi, Northern (Guinea)(Sierra Leone)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7655724114677585665,'adjournment','44','Cooperating witness / law enforcement','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7658850760345800698,'language','MHK','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7675352317267997152,'adjournment','20','Request for in-person hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7678749488679029296,'language','PUT','Putian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7683172216539479560,'case_identifier','NA','Nacara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7688823800885715708,'appeal_result','ABC','ABC settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7690337112877447829,'language','MIE','Mien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7692452905277569453,'nationality','DJ','Djibouti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7695507572147346673,'language','FVR','Fur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7698332334953178279,'motion_type','MP','Motion to modify protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7700471060284872440,'nationality','TR','Turkmenistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7711426248864828260,'nationality','SG','Senegal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7720286689229709944,'language','KPE','Kpelle','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7737392125990610388,'language','NDF','Ndebele','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7739304943986923124,'nationality','BW','British West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7744416341487483748,'case_identifier','MP','Migrant Protection Protocols','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7750823155548616354,'language','SAM','Samoan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7752903703051255014,'language','CEB','Cebuano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7764439177859607279,'language','BMY','Bemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7765864221887134379,'adjournment','5C','Late-filed evidence - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7766231203052435575,'language','POL','Polish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7766826824171665781,'nationality','AS','Australia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7786071937861020114,'motion_type','FW','Motion for fee waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7790508876533352678,'nationality','CC','Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7805512690627424413,'language','PTS','Guianese Creole French (Patois)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7813716812622098925,'motion_type','PO','Motion for protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7813971091592423141,'language','DIV','Divehi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7835173636891815099,'adjournment','96','Case severed from lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7848886054561738321,'appeal_result','REJ','Rejected','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7857508733485006735,'language','CSL','Chinese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7861388248729601660,'language','GQR','Gor (From Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7862900817312921948,'language','VAI','Vai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7866424893320729923,'language','MAS','Maasai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7873769140683343872,'language','PSO','Polish Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7883582714586832136,'nationality','TO','Togo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7889264298057877820,'nationality','TA','Tajikistan (Tadzhik)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7893436828803604233,'language','PSR','Portuguese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7913006129333015712,'language','JYA','Jirong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7939505766732679449,'appeal_type','Interlocutory Appeal','Interlocutory appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7961122410233288941,'language','BYV','Medumba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7963987553593433699,'nationality','CI','Chile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8000540546709685858,'case_identifier','MD','Maryland - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8002695431949425051,'language','FOO','Foo Chow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8004839877115927226,'motion_type','MC','Motion to reopen - changed country conditions','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8007565349560032373,'nationality','LV','Latvia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8013833444793417229,'language','MDE','Maba (Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8015853772384935634,'language','NSH','Ngoshie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8021115692364483469,'nationality','CA','Canada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8050128091203191354,'nationality','AC','Antigua and Barbuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8055048840736245301,'nationality','MI','Malawi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8079107355449986220,'nationality','CZ','Czechoslovakia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8080652493993284447,'language','SZE','Szechuan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8086992919945073844,'nationality','BA','Bahrain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8087999534102728043,'language','YOM','Yombe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8088080155649842806,'motion_type','TP','Motion to terminate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8099796910645276313,'language','RWA','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8101451482385033894,'nationality','KS','South Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8103493531360261118,'language','HAU','Hausa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8113378455607388668,'appeal_result','NAN','NACARA notice','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8113773795460023898,'motion_type','IP','Motion for in person hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8121320311544532560,'language','MOR','More-Moshey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8122548898973479791,'language','CIR','Circassian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8146947910653721502,'adjournment','49','Juvenile home study','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8147587955554157980,'court','SNA','San Antonio Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8148954352394227335,'nationality','HO','Honduras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8162334481678905474,'case_identifier','CH','Golden Venture cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8163143110889233531,'language','GOL','Gola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8163611579468322004,'court','ORL','Orlando Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8169352500180770142,'language','KUD','Kurdish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8171854886439349124,'case_identifier','RC','Clearance needed to move respondent (Oakdale)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8174856679936489753,'language','UR','Urdu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8176993608456956666,'case_type','RFR','Reasonable fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8179553667857948349,'nationality','MQ','Midway Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8183764201608113748,'nationality','BC','Botswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8184519506743414056,'adjournment','37','DHS investigation','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8186914558129098102,'nationality','MX','Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8191041997004410320,'language','BSQ','Bassa (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8193284434539656123,'nationality','HU','Hungary','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8194991824230569242,'nationality','BU','Bulgaria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8204459830035845149,'case_identifier','N1','New York City Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8207380755313302679,'language','LRL','Lari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8220262751646402003,'language','TRI','Trique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8224872910115094065,'case_identifier','RP','Review Sheet Pilot Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8227213332642893877,'nationality','LT','Lesotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8231202458352733167,'motion_type','AC','Motion for administrative closure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8231948201745483172,'adjournment','34','Judge leave','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8233204787112320970,'language','FLA','Fula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8235588890508400274,'appeal_result','NJU','BIA lacks jurisdiction','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8246260190166723051,'adjournment','41','Reset to hear higher-priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8250355809608339699,'court','PHO','Phoenix Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8250587506944177276,'case_identifier','4M','Institutional hearing - NTA filed within 120 days of release','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8259699859895599215,'language','SAR','Sarahule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8260839871336615472,'nationality','EO','Estonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8264435101707951560,'motion_type','WV','Motion to waive appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8271822030640971139,'motion_type','SC','Motion to substitute counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8272393418082498102,'court','SPD','San Pedro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8280909049582265746,'case_identifier','WC','California detained cases, May/June','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8282017232232347849,'language','ESI','Egyptian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8297618831553114565,'case_identifier','CN','NACARA Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8301266076833155911,'appeal_result','SAV','Summary affirmance, voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8302069585789795743,'language','PDT','Plautdietsch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8332473038101413081,'nationality','UZ','Uzebekistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8333575778299570757,'language','EDO','Edo - Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8354505290953885889,'nationality','NS','Suriname','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8363543583945086616,'court','TAC','Tacoma Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8369531675203487533,'nationality','NF','Norfolk Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8375021212426625701,'language','SES','Serer-Sine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8376904057089507339,'adjournment','4A','Technical malfunction (not video)','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8378835140390281857,'motion_type','MU','Motion not listed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8381322705475849680,'language','POR','Portuguese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8385190220284729631,'adjournment','59','Court closure','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8387066894184437991,'custody','N','Never detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8394745767564124031,'appeal_result','CON','Continued','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8397453251838406796,'language','PUN','Punjabi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8407086019461390061,'language','KAC','Kachin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8415316940538596789,'nationality','PO','Portugal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8415367272085919857,'case_identifier','F','Female','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8422936779344194394,'adjournment','MR','Judge response to motion or request pending','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8427182233451510483,'nationality','RS','Serbia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8442807913639526573,'nationality','CD','Chad','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8457446352231264905,'court','CIJ','Chief Immigration Judge office','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8460167839038074693,'language','DZG','Dazaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8461740340110235590,'nationality','BL','Bolivia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8464081681577981478,'language','GOM','Goanese Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8475036196518407524,'language','CAB','Garifuna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8475442942398146624,'court','JNA','LaSalle (Jena) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8487120238676260297,'language','GIS','Gisi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8488661651280899856,'case_identifier','CC','Camp Hill','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8489572823702558547,'nationality','NP','Nepal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8498589136672624793,'nationality','SF','South Africa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8500540909677741362,'language','TSI','Tshiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8506670692307691577,'language','MGO','Meta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8513015398723990616,'nationality','MN','Monaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8519893550844718549,'nationality','AM','Armenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8522069921703184280,'nationality','JO','Jordan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8524189309600750170,'language','ZPT','San Vicente Coatlan Zapotec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8529647742785308089,'nationality','FI','Finland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8536105737637901956,'language','RMY','Romany (Gypsy)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8537642309793169669,'language','MKE','Malinke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8539880610318238651,'nationality','LA','Laos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8540774413272272374,'adjournment','51','Contested charges','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8553370486538843332,'adjournment','02','Preparation - respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8559390320563976797,'language','TAM','Tamil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8572954916551611581,'adjournment','12','Other request by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8594886294982775521,'nationality','AR','Argentina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8600529089437986348,'motion_type','OT','Other motion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8613558151246324132,'language','QXL','Quichua, Salasaca Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8615618049503214824,'appeal_result','SNC','NACARA continuation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8617926612523329351,'language','UIG','Uigur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8630636779692762904,'language','LNG','Lin Gao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8631173801554658692,'case_identifier','HA','Haitian Refugee Fairness Act','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8631477493286750135,'nationality','PM','Panama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8633119745960421616,'language','COH','Chichonyi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8637207274313819739,'language','ZUL','Zulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8639198695539615112,'language','YAN','Mayangna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8643011307912834328,'language','MLT','Maltese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8655322175358108890,'nationality','BG','Bangladesh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8660250606533715015,'appeal_type','DD 212','DHS officer decision - 212 waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8668305678682832763,'case_identifier','E1','JFK Airport - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8669071082587061129,'court','BAL','Baltimore Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8669540047331053332,'language','MND','Mandinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8671595706222555005,'language','MXV','Mixtec, Metlatonoc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8673731903772520200,'language','ETH','Ethiopian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8685876777135559256,'adjournment','4F','Telephonic interpreter unavailable','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8688219970820878374,'language','KEN','Kenyang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8710554937036520446,'language','KRU','Kru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8721256333350476613,'language','MOS','Mossi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8725579921865546037,'language','PON','Pohnpeian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8730325349517909531,'language','MNG','Mingrelian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8738975798403018050,'adjournment','39','Illness of representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8742055524947790585,'language','BFA','Bari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8746035540740774890,'adjournment','98','Case conversion (system)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8746489753641129732,'motion_type','C','Motion to recalendar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8750818168730096144,'adjournment','19','Unplanned judge leave or detail','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8761945096342145339,'nationality','MC','Macau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8784152667441714946,'case_identifier','P2','Port Court 2 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8785831793274617073,'appeal_result','CFD','Final denial - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8791841090367365160,'language','TSW','Setswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8797217584928879349,'language','MAC','Macedonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8803802297178611833,'language','WOB','Wobe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8823219675556320366,'language','DIO','Dyula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8825782207524405750,'language','NNB','Nandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8827481393570694485,'appeal_result','BCR','Background-check remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8839801175573320260,'language','MMC','Mazahua, Michoacan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8849789314369960291,'language','SCL','Shina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8862718040730370890,'language','LNS','Lamnso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8863846153436832213,'adjournment','5D','Hearing advanced on motion of DHS','{"cause": "dhs", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8870834261204586253,'language','YOR','Yoruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8882777676638135013,'nationality','TL','Tokelau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8884315017097158253,'nationality','HM','Heard and Mcdonald Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8887808543843235341,'nationality','PK','Pakistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8893301798746219767,'motion_type','SG','Motion for competency safeguards','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8906800334226300536,'court','ATL','Atlanta Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8935101716017390946,'court','CHL','Charlotte Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8937474166106471360,'nationality','DR','Dominican Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8966358872678106525,'adjournment','26','Respondent requested in-person hearing','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8967356916190817419,'appeal_result','TPS','Temporary Protected Status','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8997722269157740913,'nationality','SC','St. Christopher-Nevis','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9000702128613049939,'nationality','TK','Turks and Caicos Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9013688054279436795,'nationality','NU','Nicaragua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9016199646076037280,'court','YOR','York County Prison Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9022544901398586250,'language','TUM','Tumbuka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9028591864242705578,'appeal_result','TPD','Terminated - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9042439738266357471,'adjournment','16','Respondent released from custody','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9048186622299479025,'language','YUC','Yucatec Maya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9061638597389382429,'language','ZOC','Zoque, Copainala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9067887313988249150,'nationality','FP','French Polynesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9081384010199791956,'language','FAR','Farsi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9082803818295053193,'case_identifier','VE','Vera Institute Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9083041108993094015,'case_identifier','FA','Family unit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9084318010007687604,'language','LKR','Pari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9094183078398035185,'appeal_type','DD Visa','DHS officer decision - visa petition','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9132477440892788990,'appeal_result','MBD','Bond moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9140870663906513562,'language','SJN','Shan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9148570411310486350,'appeal_result','GNR','Grant with no Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9152394258629681612,'language','EWE','Ewe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9168099547940886680,'nationality','KZ','Kazakhstan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9172499065678604653,'nationality','PI','Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9176362270676718489,'adjournment','28','Judge found in-person hearing necessary','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(9176807798938383175,'nationality','AG','Algeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9185064250649926351,'appeal_type','MTR BIA','Motion to BIA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9188035945652881397,'language','RMS','Romanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9191095839043313040,'language','SHK','Shilluk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9198746136550279598,'language','EFI','Efik','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9203988412630816656,'adjournment','64','Judge reassignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(9215550281019714954,'language','YAP','Yapese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9216778170944700231,'motion_type','XH','Motion to expedite hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9219459755947043286,'language','TZH','Tzeltal, Oxchuc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9219572561712072690,'nationality','UK','United Kingdom','{}',NULL,NULL);
CREATE TABLE court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    requested text check (requested is null or requested is date(requested)),
    result text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "court_reviews" VALUES(7577077096050215755,80000001,6403359010412321578,'2025-06-02','REM',6184516021162065502,'');
CREATE TABLE courts (id integer primary key, code text not null unique, name text not null) strict;
INSERT INTO "courts" VALUES(2306717723612751403,'PTE','Port Ellis Immigration Court');
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
INSERT INTO "custody_requests" VALUES(5765232606032936759,NULL,6936573048672979344,4997217139164744064,'BB','QWM','2026-03-10',NULL,0,NULL,'');
INSERT INTO "custody_requests" VALUES(5968820993777709736,60000001,642482238262381108,3199491125198454105,'BB','QWM','2025-02-03','2025-02-03',1,6184516021162065502,'');
INSERT INTO "custody_requests" VALUES(6290156054780949283,NULL,6936573048672979344,4997217139164744064,'BB','QWM','2026-03-02','2026-03-10',1,NULL,'');
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
INSERT INTO "custody_spells" VALUES(1462499010061251961,NULL,6936573048672979344,'D',NULL,'2026-03-10',NULL,'');
INSERT INTO "custody_spells" VALUES(2729696215735486726,90000001,642482238262381108,'D','2025-01-03',NULL,6184516021162065502,'');
INSERT INTO "custody_spells" VALUES(9037440378955253092,NULL,5797451224398395987,'D','2026-02-01','2026-02-20',NULL,'');
CREATE TABLE day_notes (
    id integer primary key,
    day text not null unique check (day is date(day)),
    text text not null check (text <> '')
) strict;
INSERT INTO "day_notes" VALUES(6704088403965700866,'2026-03-10','Courtroom 4 has no video link.');
CREATE TABLE docket (
    id integer primary key check (id = 1),
    uid text not null,
    judge_family text not null default '',
    judge_given text not null default '',
    on_duty_from text check (on_duty_from is null or on_duty_from is date(on_duty_from)),
    part_time_hundredths integer not null default 100 check (part_time_hundredths between 1 and 100),
    typed_from text check (typed_from is null or typed_from is date(typed_from))
) strict;
INSERT INTO "docket" VALUES(1,'96008d5100c47742547cb8b115097405','Ellery-Marsh','Marguerite','2020-06-15',80,'2026-02-02');
CREATE TABLE draft_texts (  -- one row to a part, so that a step holds what was typed and no more
    id integer primary key,
    draft_id integer not null references drafts,
    part text not null,
    text text not null,
    unique (draft_id, part)
) strict;
CREATE TABLE drafts (
    id integer primary key,
    year integer not null,
    name text not null check (name <> ''),
    choices text not null check (json_valid(choices)),
    unique (year, name)
) strict;
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
INSERT INTO "family_links" VALUES(2952617341805927198,NULL,6936573048672979344,7810565118889472627,'2026-03-10',NULL,NULL,'');
INSERT INTO "family_links" VALUES(4326389008223373025,NULL,6936573048672979344,5797451224398395987,'2026-02-02','2026-03-02',NULL,'');
INSERT INTO "family_links" VALUES(7857639054882777768,91000001,642482238262381108,7540884099613360205,'2025-06-02',NULL,6184516021162065502,'');
CREATE TABLE filed_statements (
    id integer primary key,
    year integer not null,
    draft text not null,
    filed_at text not null,
    author integer not null references people,
    length integer not null,  -- bytes; a signature is added after them
    sha256 text not null unique,
    record text not null check (json_valid(record))
) strict;
INSERT INTO "filed_statements" VALUES(5487175641543911132,2026,'Draft 1','2026-03-10T17:00:00+00:00',1870538097429151458,8,'86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b','{"figures": []}');
CREATE TABLE goal_sets (id integer primary key, name text not null unique, text text not null, is_on integer not null default 1 check (is_on in (0, 1))) strict;
INSERT INTO "goal_sets" VALUES(1527130635707098652,'eoir-2018','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
# A number that is not known stays empty (""): every copy found of the plan stops before the "unsatisfactory" cut-offs
# of the single benchmarks.

name = "eoir-2018"
title = "2018 goals"
source = "Performance work plan, element 3, e-mail to judges of March 30, 2018"
source_url = "https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt"
in_force_from = 2018-10-01
suspended_on = 2021-10-19
suspended_by = "E-mail of the Chief Immigration Judge, October 19, 2021"

[completions]
title = "Completions"
goal = 600
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
',0);
INSERT INTO "goal_sets" VALUES(5256171331548468397,'invented','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
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
',1);
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
    check (manner is null or manner in ('decision', 'in absentia', 'terminated or dismissed', 'withdrawn')), request_id integer references custody_requests, set_on text check (set_on is null or set_on is date(set_on))) strict;
INSERT INTO "hearings" VALUES(2325215587071342819,NULL,4997217139164744064,'2026-04-14',510,15,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(2459573381469530434,NULL,4997217139164744064,'2026-03-09',540,120,'merits','QWM','8B',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',95,1,0,NULL,NULL,'decision',NULL,NULL);
INSERT INTO "hearings" VALUES(3045340187212511974,NULL,4997217139164744064,'2026-04-07',510,15,'master','QWM','9A',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,2325215587071342819,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(4953974762936267800,40000001,3199491125198454105,'2025-05-05',510,120,'merits','QWM','RR',0,'A','I','II','P','PTE','PTE','SP',6184516021162065502,'',NULL,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(4998127586176933336,NULL,2747455738807956713,'2026-03-05',NULL,120,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(8809510063371796054,NULL,4997217139164744064,'2026-04-14',NULL,120,'merits','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(8921136159956855166,NULL,4997217139164744064,'2026-03-06',NULL,NULL,'custody','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
INSERT INTO "judge_codes" VALUES(2509177546577568953,'QWM');
CREATE TABLE marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last)),
    reason text not null
) strict;
INSERT INTO "marks" VALUES(6705205695129162713,6936573048672979344,'status case','2026-03-02',NULL,'USCIS has the petition');
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
INSERT INTO "motions" VALUES(1877624479296603948,50000001,642482238262381108,3199491125198454105,'MTC','QWM','2025-03-03',NULL,'2025-03-10',1,0,'A',6184516021162065502,'');
INSERT INTO "motions" VALUES(4711687238247000491,NULL,6936573048672979344,4997217139164744064,'MTR','QWM','2026-03-10',NULL,NULL,0,0,NULL,NULL,'');
INSERT INTO "motions" VALUES(8192627206741996232,NULL,6936573048672979344,4997217139164744064,'MTC','QWM','2026-03-02','2026-03-03','2026-03-10',1,0,'A',NULL,'');
CREATE TABLE notes (
    id integer primary key,
    case_id integer not null references cases,
    text text not null check (text <> ''),
    search_text text not null,
    is_private integer not null check (is_private in (0, 1)),  -- the judge's own; else seen by clerk and judge
    written_on text not null check (written_on is date(written_on)),
    author integer not null references people
) strict;
INSERT INTO "notes" VALUES(3832368555993967840,6936573048672979344,'Ask counsel for the exhibits.','ask counsel for the exhibits.',1,'2026-03-10',1870538097429151458);
CREATE TABLE open_step (step integer not null references steps) strict;
CREATE TABLE part_time_shares (
    id integer primary key,
    first text not null unique check (first is date(first)),
    hundredths integer not null check (hundredths between 1 and 100)
) strict;
INSERT INTO "part_time_shares" VALUES(2993682879252254395,'2026-06-01',50);
INSERT INTO "part_time_shares" VALUES(6017560983182258233,'2026-04-06',60);
CREATE TABLE people (
    id integer primary key,
    family text not null default '',
    given text not null default '',
    role text not null check (role in ('judge', 'clerk'))
) strict;
INSERT INTO "people" VALUES(1870538097429151458,'Ellery-Marsh','Marguerite','judge');
INSERT INTO "people" VALUES(8674604067227043192,'Whitcombe','Dana','clerk');
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
INSERT INTO "proceedings" VALUES(315559414945872554,20000813,7836848567308281768,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,2566797439284505691,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(2747455738807956713,NULL,7810565118889472627,NULL,'2018-02-05',NULL,NULL,'QWM','AOC','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(2780934962588633716,NULL,4636657565208719325,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(3199491125198454105,30000001,642482238262381108,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2025-05-06','decision',1,0,6184516021162065502,'');
INSERT INTO "proceedings" VALUES(3455094021888176587,20000814,4753829794319205956,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,3105449357004340696,'');
INSERT INTO "proceedings" VALUES(3547889879853460952,20000816,3585340789182862514,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,6325850350967329324,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(3755193124927682475,20000812,3269909073783590009,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,2566797439284505691,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(4144867481490110168,20000815,5850433630131495302,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,3105449357004340696,',release,');
INSERT INTO "proceedings" VALUES(4858184312495880248,20000811,140646429219758562,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,2320102522076250616,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(4997217139164744064,NULL,6936573048672979344,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','D','2026-03-10','withdrawn',1,0,NULL,'');
INSERT INTO "proceedings" VALUES(5490460641659039575,NULL,5797451224398395987,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(6629646757712272276,NULL,7197665475017013275,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(8455833595254137584,NULL,6936573048672979344,NULL,'2026-03-10',NULL,NULL,'QWM','RMV','R',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(9043564642407526633,NULL,1562017859806995810,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
CREATE TABLE "reasons" (
    id integer primary key,
    case_id integer references cases,
    benchmark text not null,  -- whose miss it explains
    subject integer not null,  -- the proceeding, motion or request that missed
    day text not null check (day is date(day)),  -- the first date or the due date missed
    code text,
    is_outside integer check (is_outside in (0, 1)),  -- of the judge’s control; null: not stated
    words text not null default '', evidence text not null default '',
    unique (benchmark, subject, day)
) strict;
INSERT INTO "reasons" VALUES(3905986364048675393,6936573048672979344,'merits-first-date',4997217139164744064,'2026-03-09','18',1,'No interpreter before 3 PM','');
CREATE TABLE refused_matches (
    id integer primary key,
    case_id integer not null references cases,  -- the typed case
    public_case_id integer not null references cases,
    unique (case_id, public_case_id)
) strict;
INSERT INTO "refused_matches" VALUES(2595408466472750843,7197665475017013275,5850433630131495302);
CREATE TABLE releases (
    id integer primary key,
    name text not null,
    imported_on text not null check (imported_on is date(imported_on))
) strict;
INSERT INTO "releases" VALUES(2320102522076250616,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(2566797439284505691,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(3105449357004340696,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(6184516021162065502,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(6325850350967329324,'Public case data','2026-03-10');
CREATE TABLE saved_views (
    id integer primary key,
    list text not null,
    name text not null,
    shows text not null check (json_valid(shows)),
    unique (list, name)
) strict;
INSERT INTO "saved_views" VALUES(705303244490313844,'hearings','Reserved, oldest first','{"view": "all", "order": "date", "descending": false, "search": "", "of_kind": ""}');
INSERT INTO "saved_views" VALUES(6351624145788978462,'hearings','No outcome yet','{"view": "all", "order": "date", "descending": false, "search": "", "of_kind": ""}');
CREATE TABLE sheet_mappings (
    id integer primary key,
    kind text not null,
    headings text not null check (json_valid(headings)),
    columns text not null check (json_valid(columns)),
    unique (kind, headings)
) strict;
INSERT INTO "sheet_mappings" VALUES(4129369712727121842,'hearings','["A No.", "Rm"]','[["A-number", null], [null, null]]');
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
INSERT INTO "step_rows" VALUES(1,1,'people',1870538097429151458,NULL,NULL,'{"id":1870538097429151458,"family":"Ellery","given":"Marguerite A.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(2,1,'docket',1,NULL,NULL,'{"id":1,"uid":"96008d5100c47742547cb8b115097405","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}',NULL);
INSERT INTO "step_rows" VALUES(3,1,'judge_codes',2509177546577568953,NULL,NULL,'{"id":2509177546577568953,"code":"QWM"}',NULL);
INSERT INTO "step_rows" VALUES(4,1,'courts',2306717723612751403,NULL,NULL,'{"id":2306717723612751403,"code":"PTE","name":"Port Ellis Immigration Court"}',NULL);
INSERT INTO "step_rows" VALUES(5,1,'codes',2655341889188472115,NULL,NULL,'{"id":2655341889188472115,"of_table":"adjournment","code":"01","label":"Respondent seeking representation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(6,1,'codes',8553370486538843332,NULL,NULL,'{"id":8553370486538843332,"of_table":"adjournment","code":"02","label":"Preparation - respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(7,1,'codes',5733599010315396093,NULL,NULL,'{"id":5733599010315396093,"of_table":"adjournment","code":"03","label":"Preparation - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(8,1,'codes',1633272788724368348,NULL,NULL,'{"id":1633272788724368348,"of_table":"adjournment","code":"04","label":"DHS or DHS file unavailable for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(9,1,'codes',6066904913817558184,NULL,NULL,'{"id":6066904913817558184,"of_table":"adjournment","code":"05","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(10,1,'codes',4766154679434417279,NULL,NULL,'{"id":4766154679434417279,"of_table":"adjournment","code":"06","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(11,1,'codes',1292365662182650231,NULL,NULL,'{"id":1292365662182650231,"of_table":"adjournment","code":"07","label":"Application pending with DHS (respondent/DHS process)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(12,1,'codes',1376610483317519280,NULL,NULL,'{"id":1376610483317519280,"of_table":"adjournment","code":"08","label":"State Department response not in file","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(13,1,'codes',6162771057728851529,NULL,NULL,'{"id":6162771057728851529,"of_table":"adjournment","code":"09","label":"Detained respondent not presented for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": true, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(14,1,'codes',5457347970618771952,NULL,NULL,'{"id":5457347970618771952,"of_table":"adjournment","code":"10","label":"Hearing notice sent or served incorrectly","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(15,1,'codes',3428331725523248564,NULL,NULL,'{"id":3428331725523248564,"of_table":"adjournment","code":"11","label":"Other no-show by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(16,1,'codes',8572954916551611581,NULL,NULL,'{"id":8572954916551611581,"of_table":"adjournment","code":"12","label":"Other request by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(17,1,'codes',4373734435165206205,NULL,NULL,'{"id":4373734435165206205,"of_table":"adjournment","code":"13","label":"Insufficient time to complete hearing","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(18,1,'codes',3420813734590980173,NULL,NULL,'{"id":3420813734590980173,"of_table":"adjournment","code":"14","label":"Other operational or security factors","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(19,1,'codes',9042439738266357471,NULL,NULL,'{"id":9042439738266357471,"of_table":"adjournment","code":"16","label":"Respondent released from custody","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(20,1,'codes',2111188865815416263,NULL,NULL,'{"id":2111188865815416263,"of_table":"adjournment","code":"17","label":"Master to individual - merits hearing set","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(21,1,'codes',6139960071140610423,NULL,NULL,'{"id":6139960071140610423,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(22,1,'codes',8750818168730096144,NULL,NULL,'{"id":8750818168730096144,"of_table":"adjournment","code":"19","label":"Unplanned judge leave or detail","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(23,1,'codes',6564074327036087942,NULL,NULL,'{"id":6564074327036087942,"of_table":"adjournment","code":"1A","label":"Moved from non-detained to detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(24,1,'codes',482353396761166947,NULL,NULL,'{"id":482353396761166947,"of_table":"adjournment","code":"1B","label":"Moved from detained to non-detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(25,1,'codes',7675352317267997152,NULL,NULL,'{"id":7675352317267997152,"of_table":"adjournment","code":"20","label":"Request for in-person hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(26,1,'codes',60597322569905458,NULL,NULL,'{"id":60597322569905458,"of_table":"adjournment","code":"21","label":"Supplement to asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(27,1,'codes',1928518614264279317,NULL,NULL,'{"id":1928518614264279317,"of_table":"adjournment","code":"22","label":"Respondent declined earliest hearing date","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(28,1,'codes',6837632545108120955,NULL,NULL,'{"id":6837632545108120955,"of_table":"adjournment","code":"23","label":"Asylum application withdrawn; reset for other issues","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(29,1,'codes',7131596881776446929,NULL,NULL,'{"id":7131596881776446929,"of_table":"adjournment","code":"24","label":"Records/fingerprint check delayed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(30,1,'codes',4738431497761236826,NULL,NULL,'{"id":4738431497761236826,"of_table":"adjournment","code":"25","label":"Reset to make room for priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(31,1,'codes',8966358872678106525,NULL,NULL,'{"id":8966358872678106525,"of_table":"adjournment","code":"26","label":"Respondent requested in-person hearing","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(32,1,'codes',1158299634807809815,NULL,NULL,'{"id":1158299634807809815,"of_table":"adjournment","code":"27","label":"DHS requested in-person hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(33,1,'codes',9176362270676718489,NULL,NULL,'{"id":9176362270676718489,"of_table":"adjournment","code":"28","label":"Judge found in-person hearing necessary","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(34,1,'codes',6496966681287506459,NULL,NULL,'{"id":6496966681287506459,"of_table":"adjournment","code":"29","label":"Concurrent application","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(35,1,'codes',4868264320690169167,NULL,NULL,'{"id":4868264320690169167,"of_table":"adjournment","code":"30","label":"Consolidation with family members","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(36,1,'codes',5213975165998427370,NULL,NULL,'{"id":5213975165998427370,"of_table":"adjournment","code":"31","label":"Reasonable cause to special circumstance merits hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(37,1,'codes',1025882673708778580,NULL,NULL,'{"id":1025882673708778580,"of_table":"adjournment","code":"32","label":"Interpreter not ordered","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(38,1,'codes',7431519102879964028,NULL,NULL,'{"id":7431519102879964028,"of_table":"adjournment","code":"33","label":"Interpreter ordered but did not appear","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(39,1,'codes',8231948201745483172,NULL,NULL,'{"id":8231948201745483172,"of_table":"adjournment","code":"34","label":"Judge leave","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(40,1,'codes',227049887178325208,NULL,NULL,'{"id":227049887178325208,"of_table":"adjournment","code":"35","label":"Unplanned judge leave - detail or other assignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(41,1,'codes',7081766010688954265,NULL,NULL,'{"id":7081766010688954265,"of_table":"adjournment","code":"36","label":"Records/fingerprint check delayed by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(42,1,'codes',8184519506743414056,NULL,NULL,'{"id":8184519506743414056,"of_table":"adjournment","code":"37","label":"DHS investigation","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(43,1,'codes',4491698153707077268,NULL,NULL,'{"id":4491698153707077268,"of_table":"adjournment","code":"38","label":"Illness of respondent, representative or witness","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(44,1,'codes',8738975798403018050,NULL,NULL,'{"id":8738975798403018050,"of_table":"adjournment","code":"39","label":"Illness of representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(45,1,'codes',7532344476843900029,NULL,NULL,'{"id":7532344476843900029,"of_table":"adjournment","code":"3A","label":"Judge detail (volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(46,1,'codes',3815689539428975114,NULL,NULL,'{"id":3815689539428975114,"of_table":"adjournment","code":"3B","label":"Judge detail (non-volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(47,1,'codes',4368579053060206443,NULL,NULL,'{"id":4368579053060206443,"of_table":"adjournment","code":"40","label":"Illness of witness","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(48,1,'codes',8246260190166723051,NULL,NULL,'{"id":8246260190166723051,"of_table":"adjournment","code":"41","label":"Reset to hear higher-priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(49,1,'codes',3198809964706935554,NULL,NULL,'{"id":3198809964706935554,"of_table":"adjournment","code":"42","label":"Respondent requested forensic analysis","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(50,1,'codes',2104971750105276099,NULL,NULL,'{"id":2104971750105276099,"of_table":"adjournment","code":"43","label":"DHS forensic analysis","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(51,1,'codes',7655724114677585665,NULL,NULL,'{"id":7655724114677585665,"of_table":"adjournment","code":"44","label":"Cooperating witness / law enforcement","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(52,1,'codes',3500170766436433359,NULL,NULL,'{"id":3500170766436433359,"of_table":"adjournment","code":"45","label":"Joint request of both parties","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(53,1,'codes',998709706364914770,NULL,NULL,'{"id":998709706364914770,"of_table":"adjournment","code":"46","label":"Video malfunction","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(54,1,'codes',1491050662821838608,NULL,NULL,'{"id":1491050662821838608,"of_table":"adjournment","code":"47","label":"New charge filed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(55,1,'codes',1575679804622617809,NULL,NULL,'{"id":1575679804622617809,"of_table":"adjournment","code":"48","label":"Interpreter appeared but disqualified","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(56,1,'codes',8146947910653721502,NULL,NULL,'{"id":8146947910653721502,"of_table":"adjournment","code":"49","label":"Juvenile home study","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(57,1,'codes',8376904057089507339,NULL,NULL,'{"id":8376904057089507339,"of_table":"adjournment","code":"4A","label":"Technical malfunction (not video)","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(58,1,'codes',194636206137314697,NULL,NULL,'{"id":194636206137314697,"of_table":"adjournment","code":"4B","label":"Interpreter had to leave","flags":"{\"cause\": \"interpreter\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(59,1,'codes',497151058736903806,NULL,NULL,'{"id":497151058736903806,"of_table":"adjournment","code":"4C","label":"Interpreter appeared - wrong language or dialect","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(60,1,'codes',5824728770046373281,NULL,NULL,'{"id":5824728770046373281,"of_table":"adjournment","code":"4D","label":"Interpreter appeared - wrong language or dialect (duplicate of 4C)","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(61,1,'codes',472422911534904837,NULL,NULL,'{"id":472422911534904837,"of_table":"adjournment","code":"4E","label":"Record of proceeding missing","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(62,1,'codes',8685876777135559256,NULL,NULL,'{"id":8685876777135559256,"of_table":"adjournment","code":"4F","label":"Telephonic interpreter unavailable","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(63,1,'codes',4941734511439004986,NULL,NULL,'{"id":4941734511439004986,"of_table":"adjournment","code":"50","label":"Quarantine - detained cases","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(64,1,'codes',8540774413272272374,NULL,NULL,'{"id":8540774413272272374,"of_table":"adjournment","code":"51","label":"Contested charges","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(65,1,'codes',6443381870788227391,NULL,NULL,'{"id":6443381870788227391,"of_table":"adjournment","code":"52","label":"Jurisdiction rests with the BIA","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(66,1,'codes',7460956689331624488,NULL,NULL,'{"id":7460956689331624488,"of_table":"adjournment","code":"53","label":"DHS request for mental-competency certification","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(67,1,'codes',1570300506880673889,NULL,NULL,'{"id":1570300506880673889,"of_table":"adjournment","code":"54","label":"Respondent claims US citizenship","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(68,1,'codes',5145481992716942160,NULL,NULL,'{"id":5145481992716942160,"of_table":"adjournment","code":"55","label":"Hearing deliberately advanced by court","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(69,1,'codes',4451244287626221044,NULL,NULL,'{"id":4451244287626221044,"of_table":"adjournment","code":"56","label":"Vertical prosecution - DHS-caused delay","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(70,1,'codes',6791849877951565518,NULL,NULL,'{"id":6791849877951565518,"of_table":"adjournment","code":"57","label":"DHS vertical-prosecution date not accommodated - clock stops","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(71,1,'codes',610697917580437461,NULL,NULL,'{"id":610697917580437461,"of_table":"adjournment","code":"58","label":"DHS vertical-prosecution date not accommodated - clock runs","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(72,1,'codes',8385190220284729631,NULL,NULL,'{"id":8385190220284729631,"of_table":"adjournment","code":"59","label":"Court closure","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(73,1,'codes',7655195274855384776,NULL,NULL,'{"id":7655195274855384776,"of_table":"adjournment","code":"5A","label":"Hearing advanced on motion of respondent","flags":"{\"cause\": \"respondent\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(74,1,'codes',1798143719223910998,NULL,NULL,'{"id":1798143719223910998,"of_table":"adjournment","code":"5B","label":"Late-filed evidence - respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(75,1,'codes',7765864221887134379,NULL,NULL,'{"id":7765864221887134379,"of_table":"adjournment","code":"5C","label":"Late-filed evidence - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(76,1,'codes',8863846153436832213,NULL,NULL,'{"id":8863846153436832213,"of_table":"adjournment","code":"5D","label":"Hearing advanced on motion of DHS","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(77,1,'codes',6595345442458022451,NULL,NULL,'{"id":6595345442458022451,"of_table":"adjournment","code":"60","label":"EOIR forensic competency evaluation","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(78,1,'codes',4967386522302666613,NULL,NULL,'{"id":4967386522302666613,"of_table":"adjournment","code":"61","label":"Appointment of qualified representative","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(79,1,'codes',1333413133589807205,NULL,NULL,'{"id":1333413133589807205,"of_table":"adjournment","code":"62","label":"Judicial competency inquiry","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(80,1,'codes',6000277141506518726,NULL,NULL,'{"id":6000277141506518726,"of_table":"adjournment","code":"63","label":"Competency inquiry (non-Franco)","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(81,1,'codes',9203988412630816656,NULL,NULL,'{"id":9203988412630816656,"of_table":"adjournment","code":"64","label":"Judge reassignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(82,1,'codes',6425744303977944977,NULL,NULL,'{"id":6425744303977944977,"of_table":"adjournment","code":"74","label":"Public health","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(83,1,'codes',6787217095763658099,NULL,NULL,'{"id":6787217095763658099,"of_table":"adjournment","code":"7A","label":"DHS application process - started by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(84,1,'codes',1029885689286876148,NULL,NULL,'{"id":1029885689286876148,"of_table":"adjournment","code":"7B","label":"DHS application process - started by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(85,1,'codes',1578974667977483505,NULL,NULL,'{"id":1578974667977483505,"of_table":"adjournment","code":"7C","label":"Respondent application pending with DHS (7C)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(86,1,'codes',6142796949822901273,NULL,NULL,'{"id":6142796949822901273,"of_table":"adjournment","code":"7D","label":"Respondent application pending with DHS (7D)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(87,1,'codes',2896367157242012286,NULL,NULL,'{"id":2896367157242012286,"of_table":"adjournment","code":"7E","label":"Respondent application pending with DHS (7E)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(88,1,'codes',4993630147472487291,NULL,NULL,'{"id":4993630147472487291,"of_table":"adjournment","code":"7F","label":"Respondent application pending with DHS (7F)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(89,1,'codes',5892196493198159909,NULL,NULL,'{"id":5892196493198159909,"of_table":"adjournment","code":"7G","label":"Respondent application pending with DHS (7G)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(90,1,'codes',3176834195300389195,NULL,NULL,'{"id":3176834195300389195,"of_table":"adjournment","code":"7H","label":"Respondent application pending with DHS (7H)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(91,1,'codes',6834889532131528374,NULL,NULL,'{"id":6834889532131528374,"of_table":"adjournment","code":"8A","label":"Judge completed case before hearing","flags":"{\"cause\": \"completion\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(92,1,'codes',80460324416281564,NULL,NULL,'{"id":80460324416281564,"of_table":"adjournment","code":"8B","label":"Judge completed case at hearing","flags":"{\"cause\": \"completion\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(93,1,'codes',7835173636891815099,NULL,NULL,'{"id":7835173636891815099,"of_table":"adjournment","code":"96","label":"Case severed from lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(94,1,'codes',2272074877239304794,NULL,NULL,'{"id":2272074877239304794,"of_table":"adjournment","code":"97","label":"Case joined to lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(95,1,'codes',8746035540740774890,NULL,NULL,'{"id":8746035540740774890,"of_table":"adjournment","code":"98","label":"Case conversion (system)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(96,1,'codes',2056800781730361069,NULL,NULL,'{"id":2056800781730361069,"of_table":"adjournment","code":"99","label":"Data entry error (row void)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(97,1,'codes',1104009785624177095,NULL,NULL,'{"id":1104009785624177095,"of_table":"adjournment","code":"9A","label":"Docket management - hearing postponed","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(98,1,'codes',3378508442568450506,NULL,NULL,'{"id":3378508442568450506,"of_table":"adjournment","code":"9B","label":"Docket management - hearing advanced","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(99,1,'codes',5637656931650915677,NULL,NULL,'{"id":5637656931650915677,"of_table":"adjournment","code":"9C","label":"Docket management - moved off calendar","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(100,1,'codes',6938198989696278225,NULL,NULL,'{"id":6938198989696278225,"of_table":"adjournment","code":"9V","label":"Master hearing vacated","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(101,1,'codes',5142083968910594987,NULL,NULL,'{"id":5142083968910594987,"of_table":"adjournment","code":"AB","label":"Respondent to file brief (not an appeal)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(102,1,'codes',3721521731929674148,NULL,NULL,'{"id":3721521731929674148,"of_table":"adjournment","code":"AS","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(103,1,'codes',4760847560743464020,NULL,NULL,'{"id":4760847560743464020,"of_table":"adjournment","code":"CA","label":"Cancellation application - EOIR-42A","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(104,1,'codes',1988236691842282800,NULL,NULL,'{"id":1988236691842282800,"of_table":"adjournment","code":"CB","label":"Cancellation application - EOIR-42B","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(105,1,'codes',3011341600715196070,NULL,NULL,'{"id":3011341600715196070,"of_table":"adjournment","code":"DD","label":"Decision delayed","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(106,1,'codes',3932649661844133484,NULL,NULL,'{"id":3932649661844133484,"of_table":"adjournment","code":"IA","label":"Interlocutory appeal","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(107,1,'codes',2032641796702057766,NULL,NULL,'{"id":2032641796702057766,"of_table":"adjournment","code":"IB","label":"DHS to file brief (not an appeal)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(108,1,'codes',8422936779344194394,NULL,NULL,'{"id":8422936779344194394,"of_table":"adjournment","code":"MR","label":"Judge response to motion or request pending","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(109,1,'codes',3900974058250888846,NULL,NULL,'{"id":3900974058250888846,"of_table":"adjournment","code":"OT","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(110,1,'codes',1614031296313569556,NULL,NULL,'{"id":1614031296313569556,"of_table":"adjournment","code":"PD","label":"Prosecutorial discretion under consideration","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(111,1,'codes',6409393451533239804,NULL,NULL,'{"id":6409393451533239804,"of_table":"adjournment","code":"RD","label":"Reserved suspension decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(112,1,'codes',62325529866085648,NULL,NULL,'{"id":62325529866085648,"of_table":"adjournment","code":"RE","label":"Respondent to file registry application (INA 249)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(113,1,'codes',4574978048701993527,NULL,NULL,'{"id":4574978048701993527,"of_table":"adjournment","code":"RO","label":"Parties to respond to reset order","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(114,1,'codes',1776731794007411916,NULL,NULL,'{"id":1776731794007411916,"of_table":"adjournment","code":"RR","label":"Reserved decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(115,1,'codes',6760192190237030922,NULL,NULL,'{"id":6760192190237030922,"of_table":"adjournment","code":"SR","label":"State Department asylum response pending","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(116,1,'codes',3532063483576338577,NULL,NULL,'{"id":3532063483576338577,"of_table":"adjournment","code":"ST","label":"Respondent to file adjustment of status","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(117,1,'codes',2953957554918834264,NULL,NULL,'{"id":2953957554918834264,"of_table":"adjournment","code":"SU","label":"Respondent to file suspension of deportation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(118,1,'codes',411426776848379155,NULL,NULL,'{"id":411426776848379155,"of_table":"adjournment","code":"TQ","label":"Trial queue","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(119,1,'codes',697690365954234209,NULL,NULL,'{"id":697690365954234209,"of_table":"adjournment","code":"WA","label":"Respondent to file 212(c) waiver","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(120,1,'codes',8250587506944177276,NULL,NULL,'{"id":8250587506944177276,"of_table":"case_identifier","code":"4M","label":"Institutional hearing - NTA filed within 120 days of release","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(121,1,'codes',5232427505091895802,NULL,NULL,'{"id":5232427505091895802,"of_table":"case_identifier","code":"AC","label":"Miami Airport Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(122,1,'codes',6681735537019462971,NULL,NULL,'{"id":6681735537019462971,"of_table":"case_identifier","code":"ACD","label":"(not used)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(123,1,'codes',3753779564544811532,NULL,NULL,'{"id":3753779564544811532,"of_table":"case_identifier","code":"AD","label":"ATD Pilot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(124,1,'codes',456862748943186147,NULL,NULL,'{"id":456862748943186147,"of_table":"case_identifier","code":"AL","label":"Al otro lado litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(125,1,'codes',491206146776891021,NULL,NULL,'{"id":491206146776891021,"of_table":"case_identifier","code":"AO","label":"Asylum officer rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(126,1,'codes',2539692576497213526,NULL,NULL,'{"id":2539692576497213526,"of_table":"case_identifier","code":"AR","label":"Administrative closure of repapered cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(127,1,'codes',404794927448751241,NULL,NULL,'{"id":404794927448751241,"of_table":"case_identifier","code":"B","label":"Barahona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(128,1,'codes',5925606023373732107,NULL,NULL,'{"id":5925606023373732107,"of_table":"case_identifier","code":"B1","label":"Chula Vista Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(129,1,'codes',4615154474645160168,NULL,NULL,'{"id":4615154474645160168,"of_table":"case_identifier","code":"B2","label":"Imperial Beach Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(130,1,'codes',2930075686444477911,NULL,NULL,'{"id":2930075686444477911,"of_table":"case_identifier","code":"B3","label":"Brownsfield Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(131,1,'codes',1614864432466410423,NULL,NULL,'{"id":1614864432466410423,"of_table":"case_identifier","code":"B4","label":"Temecula Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(132,1,'codes',4124034728224981326,NULL,NULL,'{"id":4124034728224981326,"of_table":"case_identifier","code":"B5","label":"Campo Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(133,1,'codes',6401835928845936744,NULL,NULL,'{"id":6401835928845936744,"of_table":"case_identifier","code":"B6","label":"San Clemente Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(134,1,'codes',4457847883469575822,NULL,NULL,'{"id":4457847883469575822,"of_table":"case_identifier","code":"B7","label":"El Cajon - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(135,1,'codes',5601047630659122821,NULL,NULL,'{"id":5601047630659122821,"of_table":"case_identifier","code":"BR","label":"The Brito Class Action Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(136,1,'codes',2128197717587454777,NULL,NULL,'{"id":2128197717587454777,"of_table":"case_identifier","code":"C1","label":"Central America 2018","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(137,1,'codes',1795786885466404427,NULL,NULL,'{"id":1795786885466404427,"of_table":"case_identifier","code":"CA","label":"Cuban-Nicaraguan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(138,1,'codes',8488661651280899856,NULL,NULL,'{"id":8488661651280899856,"of_table":"case_identifier","code":"CC","label":"Camp Hill","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(139,1,'codes',614315864787969698,NULL,NULL,'{"id":614315864787969698,"of_table":"case_identifier","code":"CD","label":"Civil Detention Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(140,1,'codes',4969769313633001486,NULL,NULL,'{"id":4969769313633001486,"of_table":"case_identifier","code":"CF","label":"CaseFlow Management Process","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(141,1,'codes',8162334481678905474,NULL,NULL,'{"id":8162334481678905474,"of_table":"case_identifier","code":"CH","label":"Golden Venture cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(142,1,'codes',1919040297831512315,NULL,NULL,'{"id":1919040297831512315,"of_table":"case_identifier","code":"CL","label":"Clemency / Florida institutional hearing (Miami)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(143,1,'codes',8297618831553114565,NULL,NULL,'{"id":8297618831553114565,"of_table":"case_identifier","code":"CN","label":"NACARA Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(144,1,'codes',5919291311466383755,NULL,NULL,'{"id":5919291311466383755,"of_table":"case_identifier","code":"CR","label":"Custody review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(145,1,'codes',5005501236649934651,NULL,NULL,'{"id":5005501236649934651,"of_table":"case_identifier","code":"D6","label":"DHS: detained more than 6 months","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(146,1,'codes',4845727952017205506,NULL,NULL,'{"id":4845727952017205506,"of_table":"case_identifier","code":"DC","label":"Departure Control Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(147,1,'codes',7135606117487949993,NULL,NULL,'{"id":7135606117487949993,"of_table":"case_identifier","code":"DD","label":"Dedicated docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(148,1,'codes',1966028428812535844,NULL,NULL,'{"id":1966028428812535844,"of_table":"case_identifier","code":"DS","label":"Status docket","flags":"{\"mark\": \"status case\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(149,1,'codes',8668305678682832763,NULL,NULL,'{"id":8668305678682832763,"of_table":"case_identifier","code":"E1","label":"JFK Airport - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(150,1,'codes',3850183057838593390,NULL,NULL,'{"id":3850183057838593390,"of_table":"case_identifier","code":"E2","label":"New York City/Downtown - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(151,1,'codes',7121658419420454767,NULL,NULL,'{"id":7121658419420454767,"of_table":"case_identifier","code":"EC","label":"SEP-C (For Child)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(152,1,'codes',2247586390255566372,NULL,NULL,'{"id":2247586390255566372,"of_table":"case_identifier","code":"EM","label":"Electronic monitoring","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(153,1,'codes',3688464330034597855,NULL,NULL,'{"id":3688464330034597855,"of_table":"case_identifier","code":"EP","label":"SEP-P (For Parent)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(154,1,'codes',8415367272085919857,NULL,NULL,'{"id":8415367272085919857,"of_table":"case_identifier","code":"F","label":"Female","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(155,1,'codes',9083041108993094015,NULL,NULL,'{"id":9083041108993094015,"of_table":"case_identifier","code":"FA","label":"Family unit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(156,1,'codes',3660753910751663218,NULL,NULL,'{"id":3660753910751663218,"of_table":"case_identifier","code":"FL","label":"Franco Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(157,1,'codes',1839811066615996785,NULL,NULL,'{"id":1839811066615996785,"of_table":"case_identifier","code":"FS","label":"Forced Sterilization","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(158,1,'codes',3006459493378752875,NULL,NULL,'{"id":3006459493378752875,"of_table":"case_identifier","code":"H1","label":"Harlingen - District Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(159,1,'codes',5872968284979135192,NULL,NULL,'{"id":5872968284979135192,"of_table":"case_identifier","code":"H2","label":"Harlingen - Detention And Deport","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(160,1,'codes',6296915617009011765,NULL,NULL,'{"id":6296915617009011765,"of_table":"case_identifier","code":"H3","label":"Port Isabel Service Processing Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(161,1,'codes',3625454690149224336,NULL,NULL,'{"id":3625454690149224336,"of_table":"case_identifier","code":"H4","label":"Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(162,1,'codes',8631173801554658692,NULL,NULL,'{"id":8631173801554658692,"of_table":"case_identifier","code":"HA","label":"Haitian Refugee Fairness Act","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(163,1,'codes',4439698542946560533,NULL,NULL,'{"id":4439698542946560533,"of_table":"case_identifier","code":"HC","label":"Home curfew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(164,1,'codes',6960301542295404796,NULL,NULL,'{"id":6960301542295404796,"of_table":"case_identifier","code":"HK","label":"Hurricane Katrina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(165,1,'codes',6631960681581062702,NULL,NULL,'{"id":6631960681581062702,"of_table":"case_identifier","code":"IFR","label":"Interim final rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(166,1,'codes',5357962826316055393,NULL,NULL,'{"id":5357962826316055393,"of_table":"case_identifier","code":"IR","label":"Interim final rule (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(167,1,'codes',2345394465871619048,NULL,NULL,'{"id":2345394465871619048,"of_table":"case_identifier","code":"J","label":"Juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(168,1,'codes',5928599724483875541,NULL,NULL,'{"id":5928599724483875541,"of_table":"case_identifier","code":"J1","label":"Juvenile turned 18","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(169,1,'codes',5228333027192807865,NULL,NULL,'{"id":5228333027192807865,"of_table":"case_identifier","code":"J2","label":"Unaccompanied juvenile - asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(170,1,'codes',919440346528054088,NULL,NULL,'{"id":919440346528054088,"of_table":"case_identifier","code":"JL","label":"Javier Lopera Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(171,1,'codes',4440735875462324863,NULL,NULL,'{"id":4440735875462324863,"of_table":"case_identifier","code":"KH","label":"Haitian cases outside Krome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(172,1,'codes',2415258050486312143,NULL,NULL,'{"id":2415258050486312143,"of_table":"case_identifier","code":"M1","label":"McAllen Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(173,1,'codes',2606716708766515338,NULL,NULL,'{"id":2606716708766515338,"of_table":"case_identifier","code":"M2","label":"Brownsville Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(174,1,'codes',8000540546709685858,NULL,NULL,'{"id":8000540546709685858,"of_table":"case_identifier","code":"MD","label":"Maryland - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(175,1,'codes',1277783787534744171,NULL,NULL,'{"id":1277783787534744171,"of_table":"case_identifier","code":"MI","label":"Motions - former section 244(i)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(176,1,'codes',7744416341487483748,NULL,NULL,'{"id":7744416341487483748,"of_table":"case_identifier","code":"MP","label":"Migrant Protection Protocols","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(177,1,'codes',3678332723216140736,NULL,NULL,'{"id":3678332723216140736,"of_table":"case_identifier","code":"MR","label":"Mendez Rojas case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(178,1,'codes',8204459830035845149,NULL,NULL,'{"id":8204459830035845149,"of_table":"case_identifier","code":"N1","label":"New York City Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(179,1,'codes',5789402318531541762,NULL,NULL,'{"id":5789402318531541762,"of_table":"case_identifier","code":"N2","label":"NYC - Deportation/Detention/Parole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(180,1,'codes',3666371910005195779,NULL,NULL,'{"id":3666371910005195779,"of_table":"case_identifier","code":"N3","label":"New York City Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(181,1,'codes',3489175758283211760,NULL,NULL,'{"id":3489175758283211760,"of_table":"case_identifier","code":"N4","label":"DHS - New York City - OCDETF","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(182,1,'codes',7683172216539479560,NULL,NULL,'{"id":7683172216539479560,"of_table":"case_identifier","code":"NA","label":"Nacara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(183,1,'codes',543850891618405710,NULL,NULL,'{"id":543850891618405710,"of_table":"case_identifier","code":"NC","label":"Night court project (Los Angeles)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(184,1,'codes',6896119685251020651,NULL,NULL,'{"id":6896119685251020651,"of_table":"case_identifier","code":"ND","label":"NACARA Dependents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(185,1,'codes',3252887109397978854,NULL,NULL,'{"id":3252887109397978854,"of_table":"case_identifier","code":"OC","label":"Off-calendar initiative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(186,1,'codes',1550942154265087872,NULL,NULL,'{"id":1550942154265087872,"of_table":"case_identifier","code":"P1","label":"Port Court 1 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(187,1,'codes',8784152667441714946,NULL,NULL,'{"id":8784152667441714946,"of_table":"case_identifier","code":"P2","label":"Port Court 2 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(188,1,'codes',7283806487440872742,NULL,NULL,'{"id":7283806487440872742,"of_table":"case_identifier","code":"PB","label":"Pro bono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(189,1,'codes',5944788677858744468,NULL,NULL,'{"id":5944788677858744468,"of_table":"case_identifier","code":"PC","label":"Pulled Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(190,1,'codes',2314169846916878678,NULL,NULL,'{"id":2314169846916878678,"of_table":"case_identifier","code":"PG","label":"Pangea legal services","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(191,1,'codes',3416377685675037604,NULL,NULL,'{"id":3416377685675037604,"of_table":"case_identifier","code":"PH","label":"Parolee Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(192,1,'codes',4683338790675282258,NULL,NULL,'{"id":4683338790675282258,"of_table":"case_identifier","code":"PL","label":"Padilla Class Members","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(193,1,'codes',4867085996914871866,NULL,NULL,'{"id":4867085996914871866,"of_table":"case_identifier","code":"PO","label":"Protective Order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(194,1,'codes',666627906741017286,NULL,NULL,'{"id":666627906741017286,"of_table":"case_identifier","code":"PP","label":"Presidential Proclamation Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(195,1,'codes',302795451087862191,NULL,NULL,'{"id":302795451087862191,"of_table":"case_identifier","code":"RB","label":"Rodriguez bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(196,1,'codes',8171854886439349124,NULL,NULL,'{"id":8171854886439349124,"of_table":"case_identifier","code":"RC","label":"Clearance needed to move respondent (Oakdale)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(197,1,'codes',2037665330318856767,NULL,NULL,'{"id":2037665330318856767,"of_table":"case_identifier","code":"RD","label":"Reserved suspension decision","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(198,1,'codes',2559763045719640007,NULL,NULL,'{"id":2559763045719640007,"of_table":"case_identifier","code":"RI","label":"Remanded Institutional Hearing Program case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(199,1,'codes',2885674799792935231,NULL,NULL,'{"id":2885674799792935231,"of_table":"case_identifier","code":"RM","label":"Remain in Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(200,1,'codes',2456260466591347703,NULL,NULL,'{"id":2456260466591347703,"of_table":"case_identifier","code":"RN","label":"Cancellation of removal (cap-related)","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(201,1,'codes',1706094407311984669,NULL,NULL,'{"id":1706094407311984669,"of_table":"case_identifier","code":"RO","label":"Reset Order Work Flow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(202,1,'codes',8224872910115094065,NULL,NULL,'{"id":8224872910115094065,"of_table":"case_identifier","code":"RP","label":"Review Sheet Pilot Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(203,1,'codes',3446028261802088395,NULL,NULL,'{"id":3446028261802088395,"of_table":"case_identifier","code":"RS","label":"Rescheduled Miami Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(204,1,'codes',3706828879836397865,NULL,NULL,'{"id":3706828879836397865,"of_table":"case_identifier","code":"S1","label":"San Diego Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(205,1,'codes',1615749007222172799,NULL,NULL,'{"id":1615749007222172799,"of_table":"case_identifier","code":"S2","label":"San Diego Deportation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(206,1,'codes',920624507556055513,NULL,NULL,'{"id":920624507556055513,"of_table":"case_identifier","code":"S3","label":"San Diego Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(207,1,'codes',5438214414271468033,NULL,NULL,'{"id":5438214414271468033,"of_table":"case_identifier","code":"SC","label":"NACARA Section 203","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(208,1,'codes',532771403949402038,NULL,NULL,'{"id":532771403949402038,"of_table":"case_identifier","code":"SD","label":"Stipulated deportation (Krome)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(209,1,'codes',1803790772523506388,NULL,NULL,'{"id":1803790772523506388,"of_table":"case_identifier","code":"SP","label":"Spellman Lawsuit Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(210,1,'codes',5272018841719179790,NULL,NULL,'{"id":5272018841719179790,"of_table":"case_identifier","code":"SR","label":"Stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(211,1,'codes',4958042094968148679,NULL,NULL,'{"id":4958042094968148679,"of_table":"case_identifier","code":"SRD","label":"Stipulated removal order - denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(212,1,'codes',385258153327278834,NULL,NULL,'{"id":385258153327278834,"of_table":"case_identifier","code":"SX","label":"Stipulated removal order - denied (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(213,1,'codes',6140189032636153314,NULL,NULL,'{"id":6140189032636153314,"of_table":"case_identifier","code":"TC","label":"Third Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(214,1,'codes',6108796547735316515,NULL,NULL,'{"id":6108796547735316515,"of_table":"case_identifier","code":"TE","label":"Tefel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(215,1,'codes',5575058363780864849,NULL,NULL,'{"id":5575058363780864849,"of_table":"case_identifier","code":"UJ","label":"Unaccompanied juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(216,1,'codes',9082803818295053193,NULL,NULL,'{"id":9082803818295053193,"of_table":"case_identifier","code":"VE","label":"Vera Institute Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(217,1,'codes',3451831008691012765,NULL,NULL,'{"id":3451831008691012765,"of_table":"case_identifier","code":"VG","label":"Vangala settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(218,1,'codes',5498486582099307896,NULL,NULL,'{"id":5498486582099307896,"of_table":"case_identifier","code":"VP","label":"Vertical Prosecution","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(219,1,'codes',8280909049582265746,NULL,NULL,'{"id":8280909049582265746,"of_table":"case_identifier","code":"WC","label":"California detained cases, May/June","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(220,1,'codes',6903223808541070883,NULL,NULL,'{"id":6903223808541070883,"of_table":"case_type","code":"RMV","label":"Removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(221,1,'codes',4168660651836832232,NULL,NULL,'{"id":4168660651836832232,"of_table":"case_type","code":"DEP","label":"Deportation (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(222,1,'codes',907798907844331662,NULL,NULL,'{"id":907798907844331662,"of_table":"case_type","code":"EXC","label":"Exclusion (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(223,1,'codes',4759560076813331941,NULL,NULL,'{"id":4759560076813331941,"of_table":"case_type","code":"AOC","label":"Asylum-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(224,1,'codes',4194165505990341074,NULL,NULL,'{"id":4194165505990341074,"of_table":"case_type","code":"WHO","label":"Withholding-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(225,1,'codes',1151802379777901700,NULL,NULL,'{"id":1151802379777901700,"of_table":"case_type","code":"CFR","label":"Credible fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(226,1,'codes',8176993608456956666,NULL,NULL,'{"id":8176993608456956666,"of_table":"case_type","code":"RFR","label":"Reasonable fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(227,1,'codes',4761431917585569981,NULL,NULL,'{"id":4761431917585569981,"of_table":"case_type","code":"CSR","label":"Claimed status review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(228,1,'codes',1836612553969221060,NULL,NULL,'{"id":1836612553969221060,"of_table":"case_type","code":"CDR","label":"Continued detention review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(229,1,'codes',3878188263112954815,NULL,NULL,'{"id":3878188263112954815,"of_table":"case_type","code":"NAC","label":"NACARA adjustment","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(230,1,'codes',551022785628836178,NULL,NULL,'{"id":551022785628836178,"of_table":"case_type","code":"REC","label":"Rescission","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(231,1,'codes',5719057993911026939,NULL,NULL,'{"id":5719057993911026939,"of_table":"case_type","code":"DCC","label":"Departure control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(232,1,'codes',2177863048433848504,NULL,NULL,'{"id":2177863048433848504,"of_table":"case_type","code":"DDC","label":"DHS decision appeal (BIA only)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(233,1,'codes',824848892707174892,NULL,NULL,'{"id":824848892707174892,"of_table":"case_type","code":"BND","label":"Bond-only record (seen in data, absent from lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(234,1,'codes',7216958356218027648,NULL,NULL,'{"id":7216958356218027648,"of_table":"custody","code":"D","label":"Detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(235,1,'codes',8387066894184437991,NULL,NULL,'{"id":8387066894184437991,"of_table":"custody","code":"N","label":"Never detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(236,1,'codes',2546860550431847560,NULL,NULL,'{"id":2546860550431847560,"of_table":"custody","code":"R","label":"Released","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(237,1,'codes',5046723480447262463,NULL,NULL,'{"id":5046723480447262463,"of_table":"nationality","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(238,1,'codes',330316756482376948,NULL,NULL,'{"id":330316756482376948,"of_table":"nationality","code":"??","label":"Unknown Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(239,1,'codes',6908750607211905553,NULL,NULL,'{"id":6908750607211905553,"of_table":"nationality","code":"AB","label":"Aruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(240,1,'codes',8050128091203191354,NULL,NULL,'{"id":8050128091203191354,"of_table":"nationality","code":"AC","label":"Antigua and Barbuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(241,1,'codes',5266090925387544329,NULL,NULL,'{"id":5266090925387544329,"of_table":"nationality","code":"AF","label":"Afghanistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(242,1,'codes',9176807798938383175,NULL,NULL,'{"id":9176807798938383175,"of_table":"nationality","code":"AG","label":"Algeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(243,1,'codes',2541560990350680151,NULL,NULL,'{"id":2541560990350680151,"of_table":"nationality","code":"AL","label":"Albania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(244,1,'codes',8519893550844718549,NULL,NULL,'{"id":8519893550844718549,"of_table":"nationality","code":"AM","label":"Armenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(245,1,'codes',596171545948986292,NULL,NULL,'{"id":596171545948986292,"of_table":"nationality","code":"AN","label":"Andorra","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(246,1,'codes',1476849471267386618,NULL,NULL,'{"id":1476849471267386618,"of_table":"nationality","code":"AO","label":"Angola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(247,1,'codes',8594886294982775521,NULL,NULL,'{"id":8594886294982775521,"of_table":"nationality","code":"AR","label":"Argentina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(248,1,'codes',7766826824171665781,NULL,NULL,'{"id":7766826824171665781,"of_table":"nationality","code":"AS","label":"Australia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(249,1,'codes',2298830842613975426,NULL,NULL,'{"id":2298830842613975426,"of_table":"nationality","code":"AU","label":"Austria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(250,1,'codes',298019750340412656,NULL,NULL,'{"id":298019750340412656,"of_table":"nationality","code":"AV","label":"Anguilla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(251,1,'codes',1810843634504528079,NULL,NULL,'{"id":1810843634504528079,"of_table":"nationality","code":"AZ","label":"Azerbaijan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(252,1,'codes',8086992919945073844,NULL,NULL,'{"id":8086992919945073844,"of_table":"nationality","code":"BA","label":"Bahrain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(253,1,'codes',1120900618599867912,NULL,NULL,'{"id":1120900618599867912,"of_table":"nationality","code":"BB","label":"Barbados","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(254,1,'codes',8183764201608113748,NULL,NULL,'{"id":8183764201608113748,"of_table":"nationality","code":"BC","label":"Botswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(255,1,'codes',5838571697023834153,NULL,NULL,'{"id":5838571697023834153,"of_table":"nationality","code":"BD","label":"Bermuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(256,1,'codes',6710489168580159663,NULL,NULL,'{"id":6710489168580159663,"of_table":"nationality","code":"BE","label":"Belgium","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(257,1,'codes',1002347028813976687,NULL,NULL,'{"id":1002347028813976687,"of_table":"nationality","code":"BF","label":"Bahamas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(258,1,'codes',8655322175358108890,NULL,NULL,'{"id":8655322175358108890,"of_table":"nationality","code":"BG","label":"Bangladesh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(259,1,'codes',3474247181905170094,NULL,NULL,'{"id":3474247181905170094,"of_table":"nationality","code":"BH","label":"Belize","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(260,1,'codes',1842864386493442541,NULL,NULL,'{"id":1842864386493442541,"of_table":"nationality","code":"BI","label":"Bosnia-Herzegovina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(261,1,'codes',8461740340110235590,NULL,NULL,'{"id":8461740340110235590,"of_table":"nationality","code":"BL","label":"Bolivia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(262,1,'codes',6590347733925744286,NULL,NULL,'{"id":6590347733925744286,"of_table":"nationality","code":"BM","label":"Burma (Myanmar)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(263,1,'codes',4015308168949240727,NULL,NULL,'{"id":4015308168949240727,"of_table":"nationality","code":"BN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(264,1,'codes',6923256525895439512,NULL,NULL,'{"id":6923256525895439512,"of_table":"nationality","code":"BO","label":"Burkina Faso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(265,1,'codes',4272993014955436425,NULL,NULL,'{"id":4272993014955436425,"of_table":"nationality","code":"BP","label":"Solomon Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(266,1,'codes',2676057416660853719,NULL,NULL,'{"id":2676057416660853719,"of_table":"nationality","code":"BR","label":"Brazil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(267,1,'codes',3360063261766188480,NULL,NULL,'{"id":3360063261766188480,"of_table":"nationality","code":"BS","label":"Byelorussia (Belarus)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(268,1,'codes',4374037632507982052,NULL,NULL,'{"id":4374037632507982052,"of_table":"nationality","code":"BT","label":"Bhutan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(269,1,'codes',8194991824230569242,NULL,NULL,'{"id":8194991824230569242,"of_table":"nationality","code":"BU","label":"Bulgaria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(270,1,'codes',6044174276097856110,NULL,NULL,'{"id":6044174276097856110,"of_table":"nationality","code":"BV","label":"Bouvet Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(271,1,'codes',7739304943986923124,NULL,NULL,'{"id":7739304943986923124,"of_table":"nationality","code":"BW","label":"British West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(272,1,'codes',5021495526231980402,NULL,NULL,'{"id":5021495526231980402,"of_table":"nationality","code":"BX","label":"Brunei","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(273,1,'codes',3947042909118140677,NULL,NULL,'{"id":3947042909118140677,"of_table":"nationality","code":"BY","label":"Burundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(274,1,'codes',4952578602691480538,NULL,NULL,'{"id":4952578602691480538,"of_table":"nationality","code":"BZ","label":"Belarus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(275,1,'codes',8021115692364483469,NULL,NULL,'{"id":8021115692364483469,"of_table":"nationality","code":"CA","label":"Canada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(276,1,'codes',4261034535416731564,NULL,NULL,'{"id":4261034535416731564,"of_table":"nationality","code":"CB","label":"Kampuchea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(277,1,'codes',7790508876533352678,NULL,NULL,'{"id":7790508876533352678,"of_table":"nationality","code":"CC","label":"Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(278,1,'codes',8442807913639526573,NULL,NULL,'{"id":8442807913639526573,"of_table":"nationality","code":"CD","label":"Chad","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(279,1,'codes',6926698868944527391,NULL,NULL,'{"id":6926698868944527391,"of_table":"nationality","code":"CE","label":"Sri Lanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(280,1,'codes',1444593614431345595,NULL,NULL,'{"id":1444593614431345595,"of_table":"nationality","code":"CF","label":"Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(281,1,'codes',7102127018284838976,NULL,NULL,'{"id":7102127018284838976,"of_table":"nationality","code":"CG","label":"Zaire","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(282,1,'codes',5920614743830693374,NULL,NULL,'{"id":5920614743830693374,"of_table":"nationality","code":"CH","label":"China","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(283,1,'codes',7963987553593433699,NULL,NULL,'{"id":7963987553593433699,"of_table":"nationality","code":"CI","label":"Chile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(284,1,'codes',4545472461812950878,NULL,NULL,'{"id":4545472461812950878,"of_table":"nationality","code":"CJ","label":"Cayman Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(285,1,'codes',211694869051942631,NULL,NULL,'{"id":211694869051942631,"of_table":"nationality","code":"CK","label":"Cocos Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(286,1,'codes',3654026129540048200,NULL,NULL,'{"id":3654026129540048200,"of_table":"nationality","code":"CM","label":"Cameroon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(287,1,'codes',940379328922058339,NULL,NULL,'{"id":940379328922058339,"of_table":"nationality","code":"CN","label":"Comoro Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(288,1,'codes',3500144922503687745,NULL,NULL,'{"id":3500144922503687745,"of_table":"nationality","code":"CO","label":"Colombia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(289,1,'codes',3842553417242349909,NULL,NULL,'{"id":3842553417242349909,"of_table":"nationality","code":"CQ","label":"Northern Mariana Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(290,1,'codes',7522628450326832229,NULL,NULL,'{"id":7522628450326832229,"of_table":"nationality","code":"CR","label":"Czech Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(291,1,'codes',3183295607282060084,NULL,NULL,'{"id":3183295607282060084,"of_table":"nationality","code":"CS","label":"Costa Rica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(292,1,'codes',3314379353659498709,NULL,NULL,'{"id":3314379353659498709,"of_table":"nationality","code":"CT","label":"Central African Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(293,1,'codes',4501518953994439219,NULL,NULL,'{"id":4501518953994439219,"of_table":"nationality","code":"CU","label":"Cuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(294,1,'codes',1184600671291404807,NULL,NULL,'{"id":1184600671291404807,"of_table":"nationality","code":"CV","label":"Cape Verde","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(295,1,'codes',7395526499500117217,NULL,NULL,'{"id":7395526499500117217,"of_table":"nationality","code":"CW","label":"Cook Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(296,1,'codes',1393719033956181839,NULL,NULL,'{"id":1393719033956181839,"of_table":"nationality","code":"CX","label":"Croatia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(297,1,'codes',769385018520665505,NULL,NULL,'{"id":769385018520665505,"of_table":"nationality","code":"CY","label":"Cyprus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(298,1,'codes',8079107355449986220,NULL,NULL,'{"id":8079107355449986220,"of_table":"nationality","code":"CZ","label":"Czechoslovakia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(299,1,'codes',6684318520694816105,NULL,NULL,'{"id":6684318520694816105,"of_table":"nationality","code":"DA","label":"Denmark","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(300,1,'codes',6814577314602090367,NULL,NULL,'{"id":6814577314602090367,"of_table":"nationality","code":"DC","label":"Democratic Republic of Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(301,1,'codes',7692452905277569453,NULL,NULL,'{"id":7692452905277569453,"of_table":"nationality","code":"DJ","label":"Djibouti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(302,1,'codes',287984263579603892,NULL,NULL,'{"id":287984263579603892,"of_table":"nationality","code":"DM","label":"People''s Republic of Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(303,1,'codes',1958800394905308345,NULL,NULL,'{"id":1958800394905308345,"of_table":"nationality","code":"DO","label":"Dominica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(304,1,'codes',8937474166106471360,NULL,NULL,'{"id":8937474166106471360,"of_table":"nationality","code":"DR","label":"Dominican Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(305,1,'codes',6020665948925334135,NULL,NULL,'{"id":6020665948925334135,"of_table":"nationality","code":"EC","label":"Ecuador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(306,1,'codes',2029167381380962049,NULL,NULL,'{"id":2029167381380962049,"of_table":"nationality","code":"EG","label":"Egypt","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(307,1,'codes',4500499431906776174,NULL,NULL,'{"id":4500499431906776174,"of_table":"nationality","code":"EI","label":"Ireland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(308,1,'codes',2460807704343730566,NULL,NULL,'{"id":2460807704343730566,"of_table":"nationality","code":"EK","label":"Equatorial Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(309,1,'codes',8260839871336615472,NULL,NULL,'{"id":8260839871336615472,"of_table":"nationality","code":"EO","label":"Estonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(310,1,'codes',431348691513137585,NULL,NULL,'{"id":431348691513137585,"of_table":"nationality","code":"ER","label":"Eritrea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(311,1,'codes',1987363499133917574,NULL,NULL,'{"id":1987363499133917574,"of_table":"nationality","code":"ES","label":"El Salvador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(312,1,'codes',173221433446042809,NULL,NULL,'{"id":173221433446042809,"of_table":"nationality","code":"ET","label":"Ethiopia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(313,1,'codes',3871269955961825646,NULL,NULL,'{"id":3871269955961825646,"of_table":"nationality","code":"FA","label":"Falkland Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(314,1,'codes',540301174993007841,NULL,NULL,'{"id":540301174993007841,"of_table":"nationality","code":"FG","label":"French Guiana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(315,1,'codes',8529647742785308089,NULL,NULL,'{"id":8529647742785308089,"of_table":"nationality","code":"FI","label":"Finland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(316,1,'codes',5913789005778482358,NULL,NULL,'{"id":5913789005778482358,"of_table":"nationality","code":"FJ","label":"Fiji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(317,1,'codes',7287630019133127755,NULL,NULL,'{"id":7287630019133127755,"of_table":"nationality","code":"FM","label":"Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(318,1,'codes',7139876233860821102,NULL,NULL,'{"id":7139876233860821102,"of_table":"nationality","code":"FO","label":"Faeroe Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(319,1,'codes',9067887313988249150,NULL,NULL,'{"id":9067887313988249150,"of_table":"nationality","code":"FP","label":"French Polynesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(320,1,'codes',4675075880768449259,NULL,NULL,'{"id":4675075880768449259,"of_table":"nationality","code":"FR","label":"France","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(321,1,'codes',1567375303839187112,NULL,NULL,'{"id":1567375303839187112,"of_table":"nationality","code":"FS","label":"French Southern and Antarctic Lands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(322,1,'codes',3981149075878801864,NULL,NULL,'{"id":3981149075878801864,"of_table":"nationality","code":"FW","label":"French West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(323,1,'codes',4681811259344525727,NULL,NULL,'{"id":4681811259344525727,"of_table":"nationality","code":"GA","label":"Gambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(324,1,'codes',2772812125950268344,NULL,NULL,'{"id":2772812125950268344,"of_table":"nationality","code":"GB","label":"Gabon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(325,1,'codes',6620982097354790677,NULL,NULL,'{"id":6620982097354790677,"of_table":"nationality","code":"GC","label":"East Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(326,1,'codes',1681482045724860782,NULL,NULL,'{"id":1681482045724860782,"of_table":"nationality","code":"GE","label":"Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(327,1,'codes',766497517586670378,NULL,NULL,'{"id":766497517586670378,"of_table":"nationality","code":"GH","label":"Ghana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(328,1,'codes',7029845933451692564,NULL,NULL,'{"id":7029845933451692564,"of_table":"nationality","code":"GI","label":"Gibraltar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(329,1,'codes',1207852840961190691,NULL,NULL,'{"id":1207852840961190691,"of_table":"nationality","code":"GJ","label":"Grenada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(330,1,'codes',2902710521322869404,NULL,NULL,'{"id":2902710521322869404,"of_table":"nationality","code":"GL","label":"Greenland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(331,1,'codes',397557309666909450,NULL,NULL,'{"id":397557309666909450,"of_table":"nationality","code":"GO","label":"Georgia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(332,1,'codes',374407119567533170,NULL,NULL,'{"id":374407119567533170,"of_table":"nationality","code":"GP","label":"Guadeloupe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(333,1,'codes',2162325398806538683,NULL,NULL,'{"id":2162325398806538683,"of_table":"nationality","code":"GR","label":"Greece","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(334,1,'codes',4257456575471478000,NULL,NULL,'{"id":4257456575471478000,"of_table":"nationality","code":"GT","label":"Guatemala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(335,1,'codes',7092175807581277147,NULL,NULL,'{"id":7092175807581277147,"of_table":"nationality","code":"GV","label":"Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(336,1,'codes',669202677335822283,NULL,NULL,'{"id":669202677335822283,"of_table":"nationality","code":"GY","label":"Guyana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(337,1,'codes',7614113034813784829,NULL,NULL,'{"id":7614113034813784829,"of_table":"nationality","code":"GZ","label":"Gaza Strip","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(338,1,'codes',1067648687362229240,NULL,NULL,'{"id":1067648687362229240,"of_table":"nationality","code":"HA","label":"Haiti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(339,1,'codes',1866160616040658732,NULL,NULL,'{"id":1866160616040658732,"of_table":"nationality","code":"HK","label":"Hong Kong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(340,1,'codes',2509498784271634349,NULL,NULL,'{"id":2509498784271634349,"of_table":"nationality","code":"HL","label":"Holland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(341,1,'codes',8884315017097158253,NULL,NULL,'{"id":8884315017097158253,"of_table":"nationality","code":"HM","label":"Heard and Mcdonald Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(342,1,'codes',8148954352394227335,NULL,NULL,'{"id":8148954352394227335,"of_table":"nationality","code":"HO","label":"Honduras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(343,1,'codes',8193284434539656123,NULL,NULL,'{"id":8193284434539656123,"of_table":"nationality","code":"HU","label":"Hungary","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(344,1,'codes',7586079851582645226,NULL,NULL,'{"id":7586079851582645226,"of_table":"nationality","code":"IC","label":"Iceland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(345,1,'codes',3197250676835305324,NULL,NULL,'{"id":3197250676835305324,"of_table":"nationality","code":"ID","label":"Indonesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(346,1,'codes',977496541394226615,NULL,NULL,'{"id":977496541394226615,"of_table":"nationality","code":"IN","label":"India","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(347,1,'codes',2994242900191257471,NULL,NULL,'{"id":2994242900191257471,"of_table":"nationality","code":"IO","label":"British Indian Ocean Territory","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(348,1,'codes',3493308962730025591,NULL,NULL,'{"id":3493308962730025591,"of_table":"nationality","code":"IR","label":"Iran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(349,1,'codes',1506728619037518841,NULL,NULL,'{"id":1506728619037518841,"of_table":"nationality","code":"IS","label":"Israel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(350,1,'codes',2255080181164426529,NULL,NULL,'{"id":2255080181164426529,"of_table":"nationality","code":"IT","label":"Italy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(351,1,'codes',5965392931415458148,NULL,NULL,'{"id":5965392931415458148,"of_table":"nationality","code":"IU","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(352,1,'codes',6855827996446494388,NULL,NULL,'{"id":6855827996446494388,"of_table":"nationality","code":"IV","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(353,1,'codes',4950141089438596407,NULL,NULL,'{"id":4950141089438596407,"of_table":"nationality","code":"IY","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(354,1,'codes',5072825405067142855,NULL,NULL,'{"id":5072825405067142855,"of_table":"nationality","code":"IZ","label":"Iraq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(355,1,'codes',486936958991797209,NULL,NULL,'{"id":486936958991797209,"of_table":"nationality","code":"JA","label":"Japan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(356,1,'codes',6381867441249427149,NULL,NULL,'{"id":6381867441249427149,"of_table":"nationality","code":"JM","label":"Jamaica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(357,1,'codes',8522069921703184280,NULL,NULL,'{"id":8522069921703184280,"of_table":"nationality","code":"JO","label":"Jordan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(358,1,'codes',7016443584406670217,NULL,NULL,'{"id":7016443584406670217,"of_table":"nationality","code":"KE","label":"Kenya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(359,1,'codes',6881810798621090849,NULL,NULL,'{"id":6881810798621090849,"of_table":"nationality","code":"KG","label":"Kirghizia (Kyrgyzstan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(360,1,'codes',1427518617502275501,NULL,NULL,'{"id":1427518617502275501,"of_table":"nationality","code":"KN","label":"North Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(361,1,'codes',7510152051882420551,NULL,NULL,'{"id":7510152051882420551,"of_table":"nationality","code":"KO","label":"Kosrae, Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(362,1,'codes',2076963472141321037,NULL,NULL,'{"id":2076963472141321037,"of_table":"nationality","code":"KR","label":"Kiribati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(363,1,'codes',8101451482385033894,NULL,NULL,'{"id":8101451482385033894,"of_table":"nationality","code":"KS","label":"South Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(364,1,'codes',4413453286422248687,NULL,NULL,'{"id":4413453286422248687,"of_table":"nationality","code":"KT","label":"Christmas Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(365,1,'codes',7626792214946423203,NULL,NULL,'{"id":7626792214946423203,"of_table":"nationality","code":"KU","label":"Kuwait","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(366,1,'codes',4525448968819426795,NULL,NULL,'{"id":4525448968819426795,"of_table":"nationality","code":"KV","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(367,1,'codes',9168099547940886680,NULL,NULL,'{"id":9168099547940886680,"of_table":"nationality","code":"KZ","label":"Kazakhstan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(368,1,'codes',8539880610318238651,NULL,NULL,'{"id":8539880610318238651,"of_table":"nationality","code":"LA","label":"Laos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(369,1,'codes',2315246979584989894,NULL,NULL,'{"id":2315246979584989894,"of_table":"nationality","code":"LE","label":"Lebanon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(370,1,'codes',3498495353465117668,NULL,NULL,'{"id":3498495353465117668,"of_table":"nationality","code":"LH","label":"Lithuania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(371,1,'codes',206213957001447544,NULL,NULL,'{"id":206213957001447544,"of_table":"nationality","code":"LI","label":"Liberia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(372,1,'codes',5471904388320731357,NULL,NULL,'{"id":5471904388320731357,"of_table":"nationality","code":"LS","label":"Liechtenstein","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(373,1,'codes',8227213332642893877,NULL,NULL,'{"id":8227213332642893877,"of_table":"nationality","code":"LT","label":"Lesotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(374,1,'codes',580290136669734823,NULL,NULL,'{"id":580290136669734823,"of_table":"nationality","code":"LU","label":"Luxembourg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(375,1,'codes',8007565349560032373,NULL,NULL,'{"id":8007565349560032373,"of_table":"nationality","code":"LV","label":"Latvia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(376,1,'codes',757723008778530050,NULL,NULL,'{"id":757723008778530050,"of_table":"nationality","code":"LY","label":"Libya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(377,1,'codes',6364753078685503110,NULL,NULL,'{"id":6364753078685503110,"of_table":"nationality","code":"MA","label":"Madagascar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(378,1,'codes',3017932440512803310,NULL,NULL,'{"id":3017932440512803310,"of_table":"nationality","code":"MB","label":"Martinique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(379,1,'codes',8761945096342145339,NULL,NULL,'{"id":8761945096342145339,"of_table":"nationality","code":"MC","label":"Macau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(380,1,'codes',3505733346861514344,NULL,NULL,'{"id":3505733346861514344,"of_table":"nationality","code":"MD","label":"Moldavia (Moldova)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(381,1,'codes',6672584948573420045,NULL,NULL,'{"id":6672584948573420045,"of_table":"nationality","code":"MG","label":"Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(382,1,'codes',7473603348920948736,NULL,NULL,'{"id":7473603348920948736,"of_table":"nationality","code":"MH","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(383,1,'codes',8055048840736245301,NULL,NULL,'{"id":8055048840736245301,"of_table":"nationality","code":"MI","label":"Malawi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(384,1,'codes',7166107042697480186,NULL,NULL,'{"id":7166107042697480186,"of_table":"nationality","code":"MJ","label":"Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(385,1,'codes',4716024717627545412,NULL,NULL,'{"id":4716024717627545412,"of_table":"nationality","code":"ML","label":"Mali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(386,1,'codes',2179267117589890774,NULL,NULL,'{"id":2179267117589890774,"of_table":"nationality","code":"MM","label":"Macedonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(387,1,'codes',8513015398723990616,NULL,NULL,'{"id":8513015398723990616,"of_table":"nationality","code":"MN","label":"Monaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(388,1,'codes',3185667254039802429,NULL,NULL,'{"id":3185667254039802429,"of_table":"nationality","code":"MO","label":"Morocco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(389,1,'codes',3387591422009451848,NULL,NULL,'{"id":3387591422009451848,"of_table":"nationality","code":"MP","label":"Mauritius","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(390,1,'codes',8179553667857948349,NULL,NULL,'{"id":8179553667857948349,"of_table":"nationality","code":"MQ","label":"Midway Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(391,1,'codes',1628060507481295198,NULL,NULL,'{"id":1628060507481295198,"of_table":"nationality","code":"MR","label":"Mauritania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(392,1,'codes',2708074066234529816,NULL,NULL,'{"id":2708074066234529816,"of_table":"nationality","code":"MS","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(393,1,'codes',1711262105044032573,NULL,NULL,'{"id":1711262105044032573,"of_table":"nationality","code":"MT","label":"Malta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(394,1,'codes',2805709400888587103,NULL,NULL,'{"id":2805709400888587103,"of_table":"nationality","code":"MU","label":"Oman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(395,1,'codes',2789424430204013811,NULL,NULL,'{"id":2789424430204013811,"of_table":"nationality","code":"MV","label":"Maldives","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(396,1,'codes',8186914558129098102,NULL,NULL,'{"id":8186914558129098102,"of_table":"nationality","code":"MX","label":"Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(397,1,'codes',3922863487059439589,NULL,NULL,'{"id":3922863487059439589,"of_table":"nationality","code":"MY","label":"Malaysia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(398,1,'codes',6699893220906226669,NULL,NULL,'{"id":6699893220906226669,"of_table":"nationality","code":"MZ","label":"Mozambique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(399,1,'codes',4776421904471763594,NULL,NULL,'{"id":4776421904471763594,"of_table":"nationality","code":"NA","label":"Netherlands Antilles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(400,1,'codes',1691562884254192412,NULL,NULL,'{"id":1691562884254192412,"of_table":"nationality","code":"NC","label":"New Caledonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(401,1,'codes',5277264178876754585,NULL,NULL,'{"id":5277264178876754585,"of_table":"nationality","code":"ND","label":"Not Designated By Ij","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(402,1,'codes',7344047583693818118,NULL,NULL,'{"id":7344047583693818118,"of_table":"nationality","code":"NE","label":"Niue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(403,1,'codes',8369531675203487533,NULL,NULL,'{"id":8369531675203487533,"of_table":"nationality","code":"NF","label":"Norfolk Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(404,1,'codes',7047465349848500643,NULL,NULL,'{"id":7047465349848500643,"of_table":"nationality","code":"NG","label":"Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(405,1,'codes',3765465540680458597,NULL,NULL,'{"id":3765465540680458597,"of_table":"nationality","code":"NH","label":"Vanuatu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(406,1,'codes',3249147619897065445,NULL,NULL,'{"id":3249147619897065445,"of_table":"nationality","code":"NI","label":"Nigeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(407,1,'codes',6799541835728852592,NULL,NULL,'{"id":6799541835728852592,"of_table":"nationality","code":"NL","label":"Netherlands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(408,1,'codes',3244574974468224820,NULL,NULL,'{"id":3244574974468224820,"of_table":"nationality","code":"NN","label":"No Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(409,1,'codes',2400399479082316008,NULL,NULL,'{"id":2400399479082316008,"of_table":"nationality","code":"NO","label":"Norway","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(410,1,'codes',8489572823702558547,NULL,NULL,'{"id":8489572823702558547,"of_table":"nationality","code":"NP","label":"Nepal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(411,1,'codes',5751045378142901927,NULL,NULL,'{"id":5751045378142901927,"of_table":"nationality","code":"NQ","label":"Trust Territory of the Pacific Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(412,1,'codes',2556840879309764467,NULL,NULL,'{"id":2556840879309764467,"of_table":"nationality","code":"NR","label":"Nauru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(413,1,'codes',8354505290953885889,NULL,NULL,'{"id":8354505290953885889,"of_table":"nationality","code":"NS","label":"Suriname","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(414,1,'codes',9013688054279436795,NULL,NULL,'{"id":9013688054279436795,"of_table":"nationality","code":"NU","label":"Nicaragua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(415,1,'codes',4719683139653500273,NULL,NULL,'{"id":4719683139653500273,"of_table":"nationality","code":"NZ","label":"New Zealand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(416,1,'codes',4182081804661402074,NULL,NULL,'{"id":4182081804661402074,"of_table":"nationality","code":"PA","label":"Paraguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(417,1,'codes',1879956167320304751,NULL,NULL,'{"id":1879956167320304751,"of_table":"nationality","code":"PC","label":"Pitcairn Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(418,1,'codes',1739200611754589072,NULL,NULL,'{"id":1739200611754589072,"of_table":"nationality","code":"PE","label":"Peru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(419,1,'codes',4763339175135068779,NULL,NULL,'{"id":4763339175135068779,"of_table":"nationality","code":"PF","label":"Paracel Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(420,1,'codes',9172499065678604653,NULL,NULL,'{"id":9172499065678604653,"of_table":"nationality","code":"PI","label":"Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(421,1,'codes',8887808543843235341,NULL,NULL,'{"id":8887808543843235341,"of_table":"nationality","code":"PK","label":"Pakistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(422,1,'codes',3956972068455016224,NULL,NULL,'{"id":3956972068455016224,"of_table":"nationality","code":"PL","label":"Poland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(423,1,'codes',8631477493286750135,NULL,NULL,'{"id":8631477493286750135,"of_table":"nationality","code":"PM","label":"Panama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(424,1,'codes',2419211945700766399,NULL,NULL,'{"id":2419211945700766399,"of_table":"nationality","code":"PN","label":"Palestine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(425,1,'codes',8415316940538596789,NULL,NULL,'{"id":8415316940538596789,"of_table":"nationality","code":"PO","label":"Portugal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(426,1,'codes',4668183068365172352,NULL,NULL,'{"id":4668183068365172352,"of_table":"nationality","code":"PP","label":"Papua New Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(427,1,'codes',257056932343363172,NULL,NULL,'{"id":257056932343363172,"of_table":"nationality","code":"PS","label":"The Republic of Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(428,1,'codes',1035242751837061376,NULL,NULL,'{"id":1035242751837061376,"of_table":"nationality","code":"PU","label":"Guinea Bissau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(429,1,'codes',5175930347825600380,NULL,NULL,'{"id":5175930347825600380,"of_table":"nationality","code":"QA","label":"Qatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(430,1,'codes',1158537469218057476,NULL,NULL,'{"id":1158537469218057476,"of_table":"nationality","code":"RE","label":"Reunioun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(431,1,'codes',4570288705188634848,NULL,NULL,'{"id":4570288705188634848,"of_table":"nationality","code":"RM","label":"The Republic of the Marshall Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(432,1,'codes',2249192814756997869,NULL,NULL,'{"id":2249192814756997869,"of_table":"nationality","code":"RO","label":"Romania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(433,1,'codes',2483968504157506121,NULL,NULL,'{"id":2483968504157506121,"of_table":"nationality","code":"RP","label":"Philippines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(434,1,'codes',2774432856852804773,NULL,NULL,'{"id":2774432856852804773,"of_table":"nationality","code":"RQ","label":"Puerto Rico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(435,1,'codes',8427182233451510483,NULL,NULL,'{"id":8427182233451510483,"of_table":"nationality","code":"RS","label":"Serbia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(436,1,'codes',7069807280751049747,NULL,NULL,'{"id":7069807280751049747,"of_table":"nationality","code":"RU","label":"Russia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(437,1,'codes',1522379102526628149,NULL,NULL,'{"id":1522379102526628149,"of_table":"nationality","code":"RW","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(438,1,'codes',4803917223505621073,NULL,NULL,'{"id":4803917223505621073,"of_table":"nationality","code":"SA","label":"Saudi Arabia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(439,1,'codes',544931960598633554,NULL,NULL,'{"id":544931960598633554,"of_table":"nationality","code":"SB","label":"St. Pierre and Miquelon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(440,1,'codes',8997722269157740913,NULL,NULL,'{"id":8997722269157740913,"of_table":"nationality","code":"SC","label":"St. Christopher-Nevis","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(441,1,'codes',3507239148675733196,NULL,NULL,'{"id":3507239148675733196,"of_table":"nationality","code":"SE","label":"Seychelles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(442,1,'codes',8498589136672624793,NULL,NULL,'{"id":8498589136672624793,"of_table":"nationality","code":"SF","label":"South Africa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(443,1,'codes',7711426248864828260,NULL,NULL,'{"id":7711426248864828260,"of_table":"nationality","code":"SG","label":"Senegal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(444,1,'codes',7070792054512331792,NULL,NULL,'{"id":7070792054512331792,"of_table":"nationality","code":"SH","label":"St. Helena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(445,1,'codes',2267016223131359315,NULL,NULL,'{"id":2267016223131359315,"of_table":"nationality","code":"SK","label":"St. Kitts, West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(446,1,'codes',3534311696541733077,NULL,NULL,'{"id":3534311696541733077,"of_table":"nationality","code":"SL","label":"Sierra Leone","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(447,1,'codes',7244825626414977950,NULL,NULL,'{"id":7244825626414977950,"of_table":"nationality","code":"SM","label":"San Marino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(448,1,'codes',1577700303744376850,NULL,NULL,'{"id":1577700303744376850,"of_table":"nationality","code":"SN","label":"Singapore","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(449,1,'codes',2512552064153957084,NULL,NULL,'{"id":2512552064153957084,"of_table":"nationality","code":"SO","label":"Somalia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(450,1,'codes',764742492422253285,NULL,NULL,'{"id":764742492422253285,"of_table":"nationality","code":"SP","label":"Spain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(451,1,'codes',736418153804026849,NULL,NULL,'{"id":736418153804026849,"of_table":"nationality","code":"SR","label":"Slovak Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(452,1,'codes',1210012693025004814,NULL,NULL,'{"id":1210012693025004814,"of_table":"nationality","code":"SS","label":"Stateless - respondent cannot name a country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(453,1,'codes',2263248276353233684,NULL,NULL,'{"id":2263248276353233684,"of_table":"nationality","code":"ST","label":"St. Lucia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(454,1,'codes',7107844019618602269,NULL,NULL,'{"id":7107844019618602269,"of_table":"nationality","code":"SU","label":"Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(455,1,'codes',6506008478685327624,NULL,NULL,'{"id":6506008478685327624,"of_table":"nationality","code":"SV","label":"Slovenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(456,1,'codes',2876264716787497923,NULL,NULL,'{"id":2876264716787497923,"of_table":"nationality","code":"SW","label":"Sweden","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(457,1,'codes',4606337945170111906,NULL,NULL,'{"id":4606337945170111906,"of_table":"nationality","code":"SY","label":"Syria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(458,1,'codes',5474132240703829193,NULL,NULL,'{"id":5474132240703829193,"of_table":"nationality","code":"SZ","label":"Switzerland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(459,1,'codes',7889264298057877820,NULL,NULL,'{"id":7889264298057877820,"of_table":"nationality","code":"TA","label":"Tajikistan (Tadzhik)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(460,1,'codes',1568627956258579583,NULL,NULL,'{"id":1568627956258579583,"of_table":"nationality","code":"TC","label":"United Arab Emirates","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(461,1,'codes',451922552400073185,NULL,NULL,'{"id":451922552400073185,"of_table":"nationality","code":"TD","label":"Trinidad and Tobago","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(462,1,'codes',7255612560344225180,NULL,NULL,'{"id":7255612560344225180,"of_table":"nationality","code":"TH","label":"Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(463,1,'codes',9000702128613049939,NULL,NULL,'{"id":9000702128613049939,"of_table":"nationality","code":"TK","label":"Turks and Caicos Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(464,1,'codes',8882777676638135013,NULL,NULL,'{"id":8882777676638135013,"of_table":"nationality","code":"TL","label":"Tokelau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(465,1,'codes',4220661413974538038,NULL,NULL,'{"id":4220661413974538038,"of_table":"nationality","code":"TM","label":"East Timor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(466,1,'codes',3234916967783308729,NULL,NULL,'{"id":3234916967783308729,"of_table":"nationality","code":"TN","label":"Tonga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(467,1,'codes',7883582714586832136,NULL,NULL,'{"id":7883582714586832136,"of_table":"nationality","code":"TO","label":"Togo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(468,1,'codes',7487984249584595732,NULL,NULL,'{"id":7487984249584595732,"of_table":"nationality","code":"TP","label":"Sao Tome and Principe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(469,1,'codes',7700471060284872440,NULL,NULL,'{"id":7700471060284872440,"of_table":"nationality","code":"TR","label":"Turkmenistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(470,1,'codes',1201254609273846135,NULL,NULL,'{"id":1201254609273846135,"of_table":"nationality","code":"TS","label":"Tunisia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(471,1,'codes',7622109452497662693,NULL,NULL,'{"id":7622109452497662693,"of_table":"nationality","code":"TU","label":"Turkey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(472,1,'codes',2719713534074490097,NULL,NULL,'{"id":2719713534074490097,"of_table":"nationality","code":"TV","label":"Tuvalu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(473,1,'codes',1783663691392927827,NULL,NULL,'{"id":1783663691392927827,"of_table":"nationality","code":"TW","label":"Taiwan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(474,1,'codes',2510463435102108637,NULL,NULL,'{"id":2510463435102108637,"of_table":"nationality","code":"TZ","label":"Tanzania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(475,1,'codes',1823131783509612971,NULL,NULL,'{"id":1823131783509612971,"of_table":"nationality","code":"UE","label":"Ukraine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(476,1,'codes',3757897510971058563,NULL,NULL,'{"id":3757897510971058563,"of_table":"nationality","code":"UG","label":"Uganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(477,1,'codes',9219572561712072690,NULL,NULL,'{"id":9219572561712072690,"of_table":"nationality","code":"UK","label":"United Kingdom","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(478,1,'codes',92301000299019302,NULL,NULL,'{"id":92301000299019302,"of_table":"nationality","code":"UN","label":"Unknown Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(479,1,'codes',2300286139257840967,NULL,NULL,'{"id":2300286139257840967,"of_table":"nationality","code":"UR","label":"Soviet Union","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(480,1,'codes',2278850711799561103,NULL,NULL,'{"id":2278850711799561103,"of_table":"nationality","code":"US","label":"United States of America","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(481,1,'codes',1854779896234543751,NULL,NULL,'{"id":1854779896234543751,"of_table":"nationality","code":"UV","label":"Upper Volta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(482,1,'codes',1096989756867407287,NULL,NULL,'{"id":1096989756867407287,"of_table":"nationality","code":"UY","label":"Uruguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(483,1,'codes',8332473038101413081,NULL,NULL,'{"id":8332473038101413081,"of_table":"nationality","code":"UZ","label":"Uzebekistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(484,1,'codes',4335934521979813428,NULL,NULL,'{"id":4335934521979813428,"of_table":"nationality","code":"VC","label":"St. Vincent and the Grenadines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(485,1,'codes',7295897826232637087,NULL,NULL,'{"id":7295897826232637087,"of_table":"nationality","code":"VE","label":"Venezuela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(486,1,'codes',2043120536708024514,NULL,NULL,'{"id":2043120536708024514,"of_table":"nationality","code":"VI","label":"British Virgin Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(487,1,'codes',3745236992484139427,NULL,NULL,'{"id":3745236992484139427,"of_table":"nationality","code":"VM","label":"Vietnam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(488,1,'codes',5200717943543032077,NULL,NULL,'{"id":5200717943543032077,"of_table":"nationality","code":"WA","label":"Namibia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(489,1,'codes',6611880011366569952,NULL,NULL,'{"id":6611880011366569952,"of_table":"nationality","code":"WI","label":"Western Sahara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(490,1,'codes',1257132165152521301,NULL,NULL,'{"id":1257132165152521301,"of_table":"nationality","code":"WS","label":"Samoa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(491,1,'codes',6695960977842093386,NULL,NULL,'{"id":6695960977842093386,"of_table":"nationality","code":"WZ","label":"Swaziland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(492,1,'codes',7226239404007669143,NULL,NULL,'{"id":7226239404007669143,"of_table":"nationality","code":"XS","label":"South Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(493,1,'codes',439063534945902647,NULL,NULL,'{"id":439063534945902647,"of_table":"nationality","code":"XX","label":"Be Removed From the United States","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(494,1,'codes',109164907376315342,NULL,NULL,'{"id":109164907376315342,"of_table":"nationality","code":"YE","label":"Yemen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(495,1,'codes',7320704047896344869,NULL,NULL,'{"id":7320704047896344869,"of_table":"nationality","code":"YO","label":"Yugoslavia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(496,1,'codes',479275454204219064,NULL,NULL,'{"id":479275454204219064,"of_table":"nationality","code":"YS","label":"Serbia Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(497,1,'codes',73624233228075398,NULL,NULL,'{"id":73624233228075398,"of_table":"nationality","code":"ZA","label":"Zambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(498,1,'codes',5534549582464773490,NULL,NULL,'{"id":5534549582464773490,"of_table":"nationality","code":"ZI","label":"Zimbabwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(499,1,'codes',3120629341609433930,NULL,NULL,'{"id":3120629341609433930,"of_table":"language","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(500,1,'codes',6029913467701681385,NULL,NULL,'{"id":6029913467701681385,"of_table":"language","code":"???","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(501,1,'codes',3465885951664582696,NULL,NULL,'{"id":3465885951664582696,"of_table":"language","code":"AAA","label":"Ghotuo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(502,1,'codes',128233269836832628,NULL,NULL,'{"id":128233269836832628,"of_table":"language","code":"AAR","label":"Afar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(503,1,'codes',2889990535354980007,NULL,NULL,'{"id":2889990535354980007,"of_table":"language","code":"ABR","label":"Abron","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(504,1,'codes',3681310297104457168,NULL,NULL,'{"id":3681310297104457168,"of_table":"language","code":"ABU","label":"Abure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(505,1,'codes',5643174498072744875,NULL,NULL,'{"id":5643174498072744875,"of_table":"language","code":"ACC","label":"Cubulco Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(506,1,'codes',3089179714603911251,NULL,NULL,'{"id":3089179714603911251,"of_table":"language","code":"ACE","label":"Aceh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(507,1,'codes',6030802404219248290,NULL,NULL,'{"id":6030802404219248290,"of_table":"language","code":"ACH","label":"Acholi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(508,1,'codes',3718140105185972900,NULL,NULL,'{"id":3718140105185972900,"of_table":"language","code":"ACQ","label":"Arabic, Ta''Izzi-Adeni Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(509,1,'codes',1105855672803330946,NULL,NULL,'{"id":1105855672803330946,"of_table":"language","code":"ADA","label":"Dangme","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(510,1,'codes',6064045887485094995,NULL,NULL,'{"id":6064045887485094995,"of_table":"language","code":"ADY","label":"Adyghe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(511,1,'codes',346245154105558718,NULL,NULL,'{"id":346245154105558718,"of_table":"language","code":"AFE","label":"Afemi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(512,1,'codes',1340527373908214287,NULL,NULL,'{"id":1340527373908214287,"of_table":"language","code":"AFR","label":"Afrikaans","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(513,1,'codes',3004320712100082994,NULL,NULL,'{"id":3004320712100082994,"of_table":"language","code":"AGC","label":"Aguacateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(514,1,'codes',3282482765482080689,NULL,NULL,'{"id":3282482765482080689,"of_table":"language","code":"AGH","label":"Aghem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(515,1,'codes',6670516833109326861,NULL,NULL,'{"id":6670516833109326861,"of_table":"language","code":"AKA","label":"Akan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(516,1,'codes',6944424536457546164,NULL,NULL,'{"id":6944424536457546164,"of_table":"language","code":"AKU","label":"Akum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(517,1,'codes',4228397249484846121,NULL,NULL,'{"id":4228397249484846121,"of_table":"language","code":"ALB","label":"Albanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(518,1,'codes',4792694619554724539,NULL,NULL,'{"id":4792694619554724539,"of_table":"language","code":"ALG","label":"Algerian Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(519,1,'codes',1141358792302921908,NULL,NULL,'{"id":1141358792302921908,"of_table":"language","code":"AMD","label":"Amdo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(520,1,'codes',3164093533237078170,NULL,NULL,'{"id":3164093533237078170,"of_table":"language","code":"AMH","label":"Amharic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(521,1,'codes',5946673381501991978,NULL,NULL,'{"id":5946673381501991978,"of_table":"language","code":"AMZ","label":"Amuzgo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(522,1,'codes',2599167652618568861,NULL,NULL,'{"id":2599167652618568861,"of_table":"language","code":"ANL","label":"Anlo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(523,1,'codes',2861382347646127651,NULL,NULL,'{"id":2861382347646127651,"of_table":"language","code":"ANU","label":"Anuak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(524,1,'codes',5021499623279326992,NULL,NULL,'{"id":5021499623279326992,"of_table":"language","code":"ANY","label":"Anyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(525,1,'codes',4594181216021520821,NULL,NULL,'{"id":4594181216021520821,"of_table":"language","code":"AR","label":"Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(526,1,'codes',375088185296185872,NULL,NULL,'{"id":375088185296185872,"of_table":"language","code":"ARA","label":"Aramaic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(527,1,'codes',3923968776519485426,NULL,NULL,'{"id":3923968776519485426,"of_table":"language","code":"ARK","label":"Arakanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(528,1,'codes',7175393748522380736,NULL,NULL,'{"id":7175393748522380736,"of_table":"language","code":"ARM","label":"Armenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(529,1,'codes',4345136282518643756,NULL,NULL,'{"id":4345136282518643756,"of_table":"language","code":"ARS","label":"Armenian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(530,1,'codes',1415635750631245115,NULL,NULL,'{"id":1415635750631245115,"of_table":"language","code":"ARZ","label":"Arabic, Egyptian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(531,1,'codes',7647395211560654474,NULL,NULL,'{"id":7647395211560654474,"of_table":"language","code":"ASF","label":"Australian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(532,1,'codes',4390840326145025190,NULL,NULL,'{"id":4390840326145025190,"of_table":"language","code":"ASH","label":"Ashanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(533,1,'codes',7162979670405778818,NULL,NULL,'{"id":7162979670405778818,"of_table":"language","code":"ASY","label":"Assyrian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(534,1,'codes',6805455114214600017,NULL,NULL,'{"id":6805455114214600017,"of_table":"language","code":"ATT","label":"Attie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(535,1,'codes',5488307954946107229,NULL,NULL,'{"id":5488307954946107229,"of_table":"language","code":"AYH","label":"Arabic, Hadrami Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(536,1,'codes',6588820659697474337,NULL,NULL,'{"id":6588820659697474337,"of_table":"language","code":"AYN","label":"Arabic, Sanaani Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(537,1,'codes',5068770748974311124,NULL,NULL,'{"id":5068770748974311124,"of_table":"language","code":"AZG","label":"Amuzgo, San Pedro Amuzgos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(538,1,'codes',4977441177632184345,NULL,NULL,'{"id":4977441177632184345,"of_table":"language","code":"AZJ","label":"Azerbaijani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(539,1,'codes',5578250608372906989,NULL,NULL,'{"id":5578250608372906989,"of_table":"language","code":"AZO","label":"Awing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(540,1,'codes',246961135854924779,NULL,NULL,'{"id":246961135854924779,"of_table":"language","code":"BAA","label":"Benaadir","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(541,1,'codes',3196697888127534402,NULL,NULL,'{"id":3196697888127534402,"of_table":"language","code":"BAG","label":"Bangwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(542,1,'codes',5728537336612590328,NULL,NULL,'{"id":5728537336612590328,"of_table":"language","code":"BAI","label":"Bamileke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(543,1,'codes',2041891026575762747,NULL,NULL,'{"id":2041891026575762747,"of_table":"language","code":"BAJ","label":"Bajuni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(544,1,'codes',6704429877995075636,NULL,NULL,'{"id":6704429877995075636,"of_table":"language","code":"BAM","label":"Bambara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(545,1,'codes',1968527860620098465,NULL,NULL,'{"id":1968527860620098465,"of_table":"language","code":"BAN","label":"Bandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(546,1,'codes',5350014302767098465,NULL,NULL,'{"id":5350014302767098465,"of_table":"language","code":"BAS","label":"Basaa (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(547,1,'codes',4581426492467432674,NULL,NULL,'{"id":4581426492467432674,"of_table":"language","code":"BAU","label":"Balochi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(548,1,'codes',7509634995314152332,NULL,NULL,'{"id":7509634995314152332,"of_table":"language","code":"BAV","label":"Vengo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(549,1,'codes',6955697420731656881,NULL,NULL,'{"id":6955697420731656881,"of_table":"language","code":"BAX","label":"Bamun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(550,1,'codes',2618604423042396062,NULL,NULL,'{"id":2618604423042396062,"of_table":"language","code":"BAZ","label":"Tunen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(551,1,'codes',4915419125921763333,NULL,NULL,'{"id":4915419125921763333,"of_table":"language","code":"BBJ","label":"Ghomala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(552,1,'codes',3627885462874123303,NULL,NULL,'{"id":3627885462874123303,"of_table":"language","code":"BBK","label":"Babanki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(553,1,'codes',7300980216584985289,NULL,NULL,'{"id":7300980216584985289,"of_table":"language","code":"BBY","label":"Befang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(554,1,'codes',7428625093747988039,NULL,NULL,'{"id":7428625093747988039,"of_table":"language","code":"BDF","label":"Behdini","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(555,1,'codes',6910883244618734586,NULL,NULL,'{"id":6910883244618734586,"of_table":"language","code":"BDU","label":"Oroko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(556,1,'codes',7081587254479275296,NULL,NULL,'{"id":7081587254479275296,"of_table":"language","code":"BEL","label":"Belarusan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(557,1,'codes',6833359686516204276,NULL,NULL,'{"id":6833359686516204276,"of_table":"language","code":"BEM","label":"Bembe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(558,1,'codes',3651794942732229734,NULL,NULL,'{"id":3651794942732229734,"of_table":"language","code":"BEN","label":"Bengali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(559,1,'codes',3475000985780560685,NULL,NULL,'{"id":3475000985780560685,"of_table":"language","code":"BER","label":"Berber","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(560,1,'codes',717928474805289609,NULL,NULL,'{"id":717928474805289609,"of_table":"language","code":"BET","label":"Bete","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(561,1,'codes',8742055524947790585,NULL,NULL,'{"id":8742055524947790585,"of_table":"language","code":"BFA","label":"Bari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(562,1,'codes',960185261559632852,NULL,NULL,'{"id":960185261559632852,"of_table":"language","code":"BFD","label":"Bafut","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(563,1,'codes',3384432754599568813,NULL,NULL,'{"id":3384432754599568813,"of_table":"language","code":"BFR","label":"Bazigar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(564,1,'codes',3106925390184009692,NULL,NULL,'{"id":3106925390184009692,"of_table":"language","code":"BGC","label":"Haryanvi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(565,1,'codes',793960000885039343,NULL,NULL,'{"id":793960000885039343,"of_table":"language","code":"BGJ","label":"Bangolan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(566,1,'codes',1542660948938717533,NULL,NULL,'{"id":1542660948938717533,"of_table":"language","code":"BHU","label":"Bhutanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(567,1,'codes',2095151764894418466,NULL,NULL,'{"id":2095151764894418466,"of_table":"language","code":"BIA","label":"Biafada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(568,1,'codes',108571560268835938,NULL,NULL,'{"id":108571560268835938,"of_table":"language","code":"BIB","label":"Bissa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(569,1,'codes',6939787219707159407,NULL,NULL,'{"id":6939787219707159407,"of_table":"language","code":"BIC","label":"Bicolano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(570,1,'codes',1045141717738171505,NULL,NULL,'{"id":1045141717738171505,"of_table":"language","code":"BIH","label":"Bideyat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(571,1,'codes',7110476579449477868,NULL,NULL,'{"id":7110476579449477868,"of_table":"language","code":"BKM","label":"Kom (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(572,1,'codes',6405840498526027437,NULL,NULL,'{"id":6405840498526027437,"of_table":"language","code":"BLE","label":"Baule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(573,1,'codes',1554989427943041999,NULL,NULL,'{"id":1554989427943041999,"of_table":"language","code":"BLH","label":"Belleh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(574,1,'codes',6319351607647394477,NULL,NULL,'{"id":6319351607647394477,"of_table":"language","code":"BLO","label":"Anii (Aka Basila)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(575,1,'codes',5548902223910932475,NULL,NULL,'{"id":5548902223910932475,"of_table":"language","code":"BMO","label":"Bambalang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(576,1,'codes',7764439177859607279,NULL,NULL,'{"id":7764439177859607279,"of_table":"language","code":"BMY","label":"Bemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(577,1,'codes',7076177646910197614,NULL,NULL,'{"id":7076177646910197614,"of_table":"language","code":"BNN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(578,1,'codes',1803848211755404265,NULL,NULL,'{"id":1803848211755404265,"of_table":"language","code":"BOS","label":"Bosnian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(579,1,'codes',4028232177434559022,NULL,NULL,'{"id":4028232177434559022,"of_table":"language","code":"BQG","label":"Bago-Kusuntu (Bago, Koussountou)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(580,1,'codes',1244926535342880412,NULL,NULL,'{"id":1244926535342880412,"of_table":"language","code":"BSA","label":"Bassa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(581,1,'codes',3943743696644967202,NULL,NULL,'{"id":3943743696644967202,"of_table":"language","code":"BSI","label":"British Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(582,1,'codes',3788817978754636939,NULL,NULL,'{"id":3788817978754636939,"of_table":"language","code":"BSK","label":"Burushaski","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(583,1,'codes',8191041997004410320,NULL,NULL,'{"id":8191041997004410320,"of_table":"language","code":"BSQ","label":"Bassa (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(584,1,'codes',1524076754367345980,NULL,NULL,'{"id":1524076754367345980,"of_table":"language","code":"BSS","label":"Akoose","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(585,1,'codes',5203374028098324961,NULL,NULL,'{"id":5203374028098324961,"of_table":"language","code":"BUK","label":"Bukusu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(586,1,'codes',3332378770308231533,NULL,NULL,'{"id":3332378770308231533,"of_table":"language","code":"BUL","label":"Bulgarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(587,1,'codes',4518253632757015920,NULL,NULL,'{"id":4518253632757015920,"of_table":"language","code":"BUR","label":"Burmese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(588,1,'codes',3007980959177041040,NULL,NULL,'{"id":3007980959177041040,"of_table":"language","code":"BXM","label":"Buriat, Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(589,1,'codes',4087105703517523628,NULL,NULL,'{"id":4087105703517523628,"of_table":"language","code":"BYE","label":"Byelorussian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(590,1,'codes',5406882711885715930,NULL,NULL,'{"id":5406882711885715930,"of_table":"language","code":"BYN","label":"Bilen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(591,1,'codes',7961122410233288941,NULL,NULL,'{"id":7961122410233288941,"of_table":"language","code":"BYV","label":"Medumba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(592,1,'codes',1453759666377768564,NULL,NULL,'{"id":1453759666377768564,"of_table":"language","code":"BZJ","label":"Belize Kriol English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(593,1,'codes',2372120287315303689,NULL,NULL,'{"id":2372120287315303689,"of_table":"language","code":"CAA","label":"Ch''Orti''","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(594,1,'codes',8475036196518407524,NULL,NULL,'{"id":8475036196518407524,"of_table":"language","code":"CAB","label":"Garifuna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(595,1,'codes',1271577523368654115,NULL,NULL,'{"id":1271577523368654115,"of_table":"language","code":"CAC","label":"Cakchiquel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(596,1,'codes',2984802622770398034,NULL,NULL,'{"id":2984802622770398034,"of_table":"language","code":"CAL","label":"Chaldean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(597,1,'codes',6322265833281715346,NULL,NULL,'{"id":6322265833281715346,"of_table":"language","code":"CAM","label":"Cambodian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(598,1,'codes',1683014165018170570,NULL,NULL,'{"id":1683014165018170570,"of_table":"language","code":"CAN","label":"Cantonese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(599,1,'codes',4120886423212373116,NULL,NULL,'{"id":4120886423212373116,"of_table":"language","code":"CBK","label":"Chavacano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(600,1,'codes',3664711727131500083,NULL,NULL,'{"id":3664711727131500083,"of_table":"language","code":"CCE","label":"Chalchiteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(601,1,'codes',7505941728443424777,NULL,NULL,'{"id":7505941728443424777,"of_table":"language","code":"CCP","label":"Chakma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(602,1,'codes',7752903703051255014,NULL,NULL,'{"id":7752903703051255014,"of_table":"language","code":"CEB","label":"Cebuano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(603,1,'codes',612054891687596596,NULL,NULL,'{"id":612054891687596596,"of_table":"language","code":"CHA","label":"Cha-Chao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(604,1,'codes',2811744805097458093,NULL,NULL,'{"id":2811744805097458093,"of_table":"language","code":"CHE","label":"Chechen-Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(605,1,'codes',4152873136487967488,NULL,NULL,'{"id":4152873136487967488,"of_table":"language","code":"CHG","label":"Chiga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(606,1,'codes',3795188350330178245,NULL,NULL,'{"id":3795188350330178245,"of_table":"language","code":"CHI","label":"Chin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(607,1,'codes',1027661094241183997,NULL,NULL,'{"id":1027661094241183997,"of_table":"language","code":"CHU","label":"Chuj, San Sebastian Coatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(608,1,'codes',8122548898973479791,NULL,NULL,'{"id":8122548898973479791,"of_table":"language","code":"CIR","label":"Circassian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(609,1,'codes',4297433799509674174,NULL,NULL,'{"id":4297433799509674174,"of_table":"language","code":"CJK","label":"Chokwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(610,1,'codes',7461628035236244701,NULL,NULL,'{"id":7461628035236244701,"of_table":"language","code":"CJY","label":"Henan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(611,1,'codes',6976362739691428445,NULL,NULL,'{"id":6976362739691428445,"of_table":"language","code":"CKB","label":"Kurdish, Central (Alt Name Sorani)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(612,1,'codes',7509070848206174799,NULL,NULL,'{"id":7509070848206174799,"of_table":"language","code":"CNH","label":"Chin, Haka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(613,1,'codes',7409487816741689435,NULL,NULL,'{"id":7409487816741689435,"of_table":"language","code":"CNM","label":"Chuj, San Mateo Ixtatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(614,1,'codes',8633119745960421616,NULL,NULL,'{"id":8633119745960421616,"of_table":"language","code":"COH","label":"Chichonyi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(615,1,'codes',4533160710626109971,NULL,NULL,'{"id":4533160710626109971,"of_table":"language","code":"COM","label":"Comorian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(616,1,'codes',4453564332934183827,NULL,NULL,'{"id":4453564332934183827,"of_table":"language","code":"COR","label":"Cora","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(617,1,'codes',7015768807328416709,NULL,NULL,'{"id":7015768807328416709,"of_table":"language","code":"CRE","label":"Creole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(618,1,'codes',2426258049967036008,NULL,NULL,'{"id":2426258049967036008,"of_table":"language","code":"CRO","label":"Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(619,1,'codes',7857508733485006735,NULL,NULL,'{"id":7857508733485006735,"of_table":"language","code":"CSL","label":"Chinese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(620,1,'codes',5407884545405146020,NULL,NULL,'{"id":5407884545405146020,"of_table":"language","code":"CSN","label":"Colombian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(621,1,'codes',7121068566535855220,NULL,NULL,'{"id":7121068566535855220,"of_table":"language","code":"CTA","label":"Chatino, Tataltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(622,1,'codes',4966637081829703706,NULL,NULL,'{"id":4966637081829703706,"of_table":"language","code":"CTD","label":"Chin Tedim","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(623,1,'codes',2331713881134823412,NULL,NULL,'{"id":2331713881134823412,"of_table":"language","code":"CTG","label":"Chittagonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(624,1,'codes',3181185554646471728,NULL,NULL,'{"id":3181185554646471728,"of_table":"language","code":"CTI","label":"Chol, Tila","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(625,1,'codes',2428476546811422156,NULL,NULL,'{"id":2428476546811422156,"of_table":"language","code":"CTU","label":"Chol, Tumbala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(626,1,'codes',7562356283801220343,NULL,NULL,'{"id":7562356283801220343,"of_table":"language","code":"CV","label":"Cape Verdian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(627,1,'codes',883221854575026499,NULL,NULL,'{"id":883221854575026499,"of_table":"language","code":"CZ","label":"Czech","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(628,1,'codes',6012486304880241249,NULL,NULL,'{"id":6012486304880241249,"of_table":"language","code":"DAG","label":"Dagbani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(629,1,'codes',6533745365566168815,NULL,NULL,'{"id":6533745365566168815,"of_table":"language","code":"DAH","label":"Dahalo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(630,1,'codes',6563440409781528199,NULL,NULL,'{"id":6563440409781528199,"of_table":"language","code":"DAM","label":"Tai Dam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(631,1,'codes',5226730098906574934,NULL,NULL,'{"id":5226730098906574934,"of_table":"language","code":"DAN","label":"Danish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(632,1,'codes',4403129804549472865,NULL,NULL,'{"id":4403129804549472865,"of_table":"language","code":"DAR","label":"Dargwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(633,1,'codes',5234782278738403302,NULL,NULL,'{"id":5234782278738403302,"of_table":"language","code":"DDN","label":"Dendi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(634,1,'codes',3356173758353714828,NULL,NULL,'{"id":3356173758353714828,"of_table":"language","code":"DEE","label":"Dewoin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(635,1,'codes',3241529161196576968,NULL,NULL,'{"id":3241529161196576968,"of_table":"language","code":"DIN","label":"Dinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(636,1,'codes',8823219675556320366,NULL,NULL,'{"id":8823219675556320366,"of_table":"language","code":"DIO","label":"Dyula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(637,1,'codes',2806503394474281532,NULL,NULL,'{"id":2806503394474281532,"of_table":"language","code":"DIU","label":"Dioula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(638,1,'codes',7813971091592423141,NULL,NULL,'{"id":7813971091592423141,"of_table":"language","code":"DIV","label":"Divehi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(639,1,'codes',4925393318570038313,NULL,NULL,'{"id":4925393318570038313,"of_table":"language","code":"DJE","label":"Djerma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(640,1,'codes',3510687105715774725,NULL,NULL,'{"id":3510687105715774725,"of_table":"language","code":"DNG","label":"Dingara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(641,1,'codes',6639235501815795640,NULL,NULL,'{"id":6639235501815795640,"of_table":"language","code":"DUT","label":"Dutch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(642,1,'codes',5758491182066677239,NULL,NULL,'{"id":5758491182066677239,"of_table":"language","code":"DYO","label":"Dyoula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(643,1,'codes',8460167839038074693,NULL,NULL,'{"id":8460167839038074693,"of_table":"language","code":"DZG","label":"Dazaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(644,1,'codes',630450829036477950,NULL,NULL,'{"id":630450829036477950,"of_table":"language","code":"DZO","label":"Dzongkha","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(645,1,'codes',4167164175099817662,NULL,NULL,'{"id":4167164175099817662,"of_table":"language","code":"ECO","label":"Chinanteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(646,1,'codes',8333575778299570757,NULL,NULL,'{"id":8333575778299570757,"of_table":"language","code":"EDO","label":"Edo - Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(647,1,'codes',9198746136550279598,NULL,NULL,'{"id":9198746136550279598,"of_table":"language","code":"EFI","label":"Efik","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(648,1,'codes',7072426914931216031,NULL,NULL,'{"id":7072426914931216031,"of_table":"language","code":"ENG","label":"English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(649,1,'codes',1336217534583985367,NULL,NULL,'{"id":1336217534583985367,"of_table":"language","code":"ENP","label":"Enping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(650,1,'codes',8282017232232347849,NULL,NULL,'{"id":8282017232232347849,"of_table":"language","code":"ESI","label":"Egyptian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(651,1,'codes',7356750449974168055,NULL,NULL,'{"id":7356750449974168055,"of_table":"language","code":"EST","label":"Estonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(652,1,'codes',8673731903772520200,NULL,NULL,'{"id":8673731903772520200,"of_table":"language","code":"ETH","label":"Ethiopian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(653,1,'codes',5958795992136739091,NULL,NULL,'{"id":5958795992136739091,"of_table":"language","code":"ETS","label":"Etsako","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(654,1,'codes',4767101636738521780,NULL,NULL,'{"id":4767101636738521780,"of_table":"language","code":"ETU","label":"Cameroon, Ejagham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(655,1,'codes',3600372375937407818,NULL,NULL,'{"id":3600372375937407818,"of_table":"language","code":"EUT","label":"Eutian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(656,1,'codes',9152394258629681612,NULL,NULL,'{"id":9152394258629681612,"of_table":"language","code":"EWE","label":"Ewe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(657,1,'codes',3378724170708495686,NULL,NULL,'{"id":3378724170708495686,"of_table":"language","code":"FAA","label":"Falam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(658,1,'codes',6357173192154591328,NULL,NULL,'{"id":6357173192154591328,"of_table":"language","code":"FAE","label":"Farsi - Afgani - Dari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(659,1,'codes',1301279494952826236,NULL,NULL,'{"id":1301279494952826236,"of_table":"language","code":"FAN","label":"Fanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(660,1,'codes',3767916017576583333,NULL,NULL,'{"id":3767916017576583333,"of_table":"language","code":"FAP","label":"Palor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(661,1,'codes',9081384010199791956,NULL,NULL,'{"id":9081384010199791956,"of_table":"language","code":"FAR","label":"Farsi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(662,1,'codes',4769111332739986224,NULL,NULL,'{"id":4769111332739986224,"of_table":"language","code":"FIA","label":"Nobiin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(663,1,'codes',6645047248399894673,NULL,NULL,'{"id":6645047248399894673,"of_table":"language","code":"FIJ","label":"Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(664,1,'codes',3770990691256319944,NULL,NULL,'{"id":3770990691256319944,"of_table":"language","code":"FIN","label":"Finnish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(665,1,'codes',8233204787112320970,NULL,NULL,'{"id":8233204787112320970,"of_table":"language","code":"FLA","label":"Fula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(666,1,'codes',7378703767979088167,NULL,NULL,'{"id":7378703767979088167,"of_table":"language","code":"FLE","label":"Flemish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(667,1,'codes',2034485706230367160,NULL,NULL,'{"id":2034485706230367160,"of_table":"language","code":"FMP","label":"Bafang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(668,1,'codes',4680578786171004498,NULL,NULL,'{"id":4680578786171004498,"of_table":"language","code":"FON","label":"Fon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(669,1,'codes',8002695431949425051,NULL,NULL,'{"id":8002695431949425051,"of_table":"language","code":"FOO","label":"Foo Chow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(670,1,'codes',5988938141127662526,NULL,NULL,'{"id":5988938141127662526,"of_table":"language","code":"FR","label":"French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(671,1,'codes',4545017680603876529,NULL,NULL,'{"id":4545017680603876529,"of_table":"language","code":"FSI","label":"French Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(672,1,'codes',7189963180510338688,NULL,NULL,'{"id":7189963180510338688,"of_table":"language","code":"FUF","label":"Fulani (Guinea Dialect)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(673,1,'codes',3385874120960114075,NULL,NULL,'{"id":3385874120960114075,"of_table":"language","code":"FUH","label":"Fulfulde, Western Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(674,1,'codes',5519815763823937191,NULL,NULL,'{"id":5519815763823937191,"of_table":"language","code":"FUJ","label":"Fuji/Fujiman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(675,1,'codes',3714924504874185175,NULL,NULL,'{"id":3714924504874185175,"of_table":"language","code":"FUK","label":"Fukienese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(676,1,'codes',5086649040376051607,NULL,NULL,'{"id":5086649040376051607,"of_table":"language","code":"FUL","label":"Fulani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(677,1,'codes',3043935249237703229,NULL,NULL,'{"id":3043935249237703229,"of_table":"language","code":"FUQ","label":"Fuqing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(678,1,'codes',7695507572147346673,NULL,NULL,'{"id":7695507572147346673,"of_table":"language","code":"FVR","label":"Fur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(679,1,'codes',6435476153097638458,NULL,NULL,'{"id":6435476153097638458,"of_table":"language","code":"GA","label":"Ga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(680,1,'codes',1510045590633299842,NULL,NULL,'{"id":1510045590633299842,"of_table":"language","code":"GAE","label":"Gaelic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(681,1,'codes',4086082072286325730,NULL,NULL,'{"id":4086082072286325730,"of_table":"language","code":"GAN","label":"Chinese Gan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(682,1,'codes',5813473827619177325,NULL,NULL,'{"id":5813473827619177325,"of_table":"language","code":"GBA","label":"Gbande","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(683,1,'codes',2887674231416971642,NULL,NULL,'{"id":2887674231416971642,"of_table":"language","code":"GEA","label":"Geruma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(684,1,'codes',2119286576063073656,NULL,NULL,'{"id":2119286576063073656,"of_table":"language","code":"GEG","label":"Gheg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(685,1,'codes',607966001782434704,NULL,NULL,'{"id":607966001782434704,"of_table":"language","code":"GEO","label":"Georgian - Soviet Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(686,1,'codes',1743972882987594071,NULL,NULL,'{"id":1743972882987594071,"of_table":"language","code":"GER","label":"German","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(687,1,'codes',2533178584918942344,NULL,NULL,'{"id":2533178584918942344,"of_table":"language","code":"GEX","label":"Garre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(688,1,'codes',92400619859972004,NULL,NULL,'{"id":92400619859972004,"of_table":"language","code":"GIO","label":"Gio-Dan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(689,1,'codes',8487120238676260297,NULL,NULL,'{"id":8487120238676260297,"of_table":"language","code":"GIS","label":"Gisi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(690,1,'codes',5250094954259825196,NULL,NULL,'{"id":5250094954259825196,"of_table":"language","code":"GOA","label":"Guro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(691,1,'codes',8163143110889233531,NULL,NULL,'{"id":8163143110889233531,"of_table":"language","code":"GOL","label":"Gola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(692,1,'codes',8464081681577981478,NULL,NULL,'{"id":8464081681577981478,"of_table":"language","code":"GOM","label":"Goanese Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(693,1,'codes',3356494025261464684,NULL,NULL,'{"id":3356494025261464684,"of_table":"language","code":"GON","label":"Gonja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(694,1,'codes',1890945218612506782,NULL,NULL,'{"id":1890945218612506782,"of_table":"language","code":"GOU","label":"Goun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(695,1,'codes',7861388248729601660,NULL,NULL,'{"id":7861388248729601660,"of_table":"language","code":"GQR","label":"Gor (From Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(696,1,'codes',1697313446736982213,NULL,NULL,'{"id":1697313446736982213,"of_table":"language","code":"GR","label":"Greek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(697,1,'codes',7410757369962155620,NULL,NULL,'{"id":7410757369962155620,"of_table":"language","code":"GRB","label":"Grebo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(698,1,'codes',938664453563127607,NULL,NULL,'{"id":938664453563127607,"of_table":"language","code":"GRM","label":"Gourmanchema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(699,1,'codes',7630517784528115932,NULL,NULL,'{"id":7630517784528115932,"of_table":"language","code":"GSM","label":"Guatelmalan Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(700,1,'codes',6729681021688740275,NULL,NULL,'{"id":6729681021688740275,"of_table":"language","code":"GSW","label":"German, Swiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(701,1,'codes',5018816844764682900,NULL,NULL,'{"id":5018816844764682900,"of_table":"language","code":"GUG","label":"Guarani, Paraguayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(702,1,'codes',1826665086474516952,NULL,NULL,'{"id":1826665086474516952,"of_table":"language","code":"GUJ","label":"Gujarati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(703,1,'codes',3629365746802569046,NULL,NULL,'{"id":3629365746802569046,"of_table":"language","code":"GUN","label":"Gun-Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(704,1,'codes',2572691034574789019,NULL,NULL,'{"id":2572691034574789019,"of_table":"language","code":"GUR","label":"Farefare","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(705,1,'codes',6555800863733037218,NULL,NULL,'{"id":6555800863733037218,"of_table":"language","code":"GUZ","label":"Gussi (Kenya)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(706,1,'codes',3261907713118441585,NULL,NULL,'{"id":3261907713118441585,"of_table":"language","code":"GVR","label":"Gurung, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(707,1,'codes',3693362372470400732,NULL,NULL,'{"id":3693362372470400732,"of_table":"language","code":"GXX","label":"We Southern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(708,1,'codes',1360809230306437350,NULL,NULL,'{"id":1360809230306437350,"of_table":"language","code":"GYN","label":"Guyanese Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(709,1,'codes',5217041410855292449,NULL,NULL,'{"id":5217041410855292449,"of_table":"language","code":"HAI","label":"Haiyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(710,1,'codes',4228704569360919644,NULL,NULL,'{"id":4228704569360919644,"of_table":"language","code":"HAK","label":"Hakka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(711,1,'codes',941045341912644461,NULL,NULL,'{"id":941045341912644461,"of_table":"language","code":"HAN","label":"Hainan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(712,1,'codes',6649244898360865773,NULL,NULL,'{"id":6649244898360865773,"of_table":"language","code":"HAR","label":"Harari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(713,1,'codes',3862668566376884399,NULL,NULL,'{"id":3862668566376884399,"of_table":"language","code":"HAS","label":"Hassaniya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(714,1,'codes',8103493531360261118,NULL,NULL,'{"id":8103493531360261118,"of_table":"language","code":"HAU","label":"Hausa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(715,1,'codes',1132046078871565765,NULL,NULL,'{"id":1132046078871565765,"of_table":"language","code":"HAZ","label":"Hazaragi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(716,1,'codes',1377956274199631670,NULL,NULL,'{"id":1377956274199631670,"of_table":"language","code":"HCH","label":"Huichol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(717,1,'codes',2300209520610208188,NULL,NULL,'{"id":2300209520610208188,"of_table":"language","code":"HDS","label":"Honduran Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(718,1,'codes',6657637560873788256,NULL,NULL,'{"id":6657637560873788256,"of_table":"language","code":"HEB","label":"Hebrew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(719,1,'codes',5139719028898718634,NULL,NULL,'{"id":5139719028898718634,"of_table":"language","code":"HER","label":"Herero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(720,1,'codes',2883531711552231182,NULL,NULL,'{"id":2883531711552231182,"of_table":"language","code":"HIF","label":"Hindustani Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(721,1,'codes',4737854457382128207,NULL,NULL,'{"id":4737854457382128207,"of_table":"language","code":"HIL","label":"Hiligaynon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(722,1,'codes',4105193174691911453,NULL,NULL,'{"id":4105193174691911453,"of_table":"language","code":"HIN","label":"Hindi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(723,1,'codes',2353971450182812408,NULL,NULL,'{"id":2353971450182812408,"of_table":"language","code":"HLT","label":"Nga La","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(724,1,'codes',5948048617235914286,NULL,NULL,'{"id":5948048617235914286,"of_table":"language","code":"HMO","label":"Hmong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(725,1,'codes',4069059930216115229,NULL,NULL,'{"id":4069059930216115229,"of_table":"language","code":"HNK","label":"Hindko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(726,1,'codes',7385410965286495294,NULL,NULL,'{"id":7385410965286495294,"of_table":"language","code":"HNN","label":"Hunan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(727,1,'codes',1317173655682142259,NULL,NULL,'{"id":1317173655682142259,"of_table":"language","code":"HOK","label":"Hokkien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(728,1,'codes',5102679142928373507,NULL,NULL,'{"id":5102679142928373507,"of_table":"language","code":"HSN","label":"Xiang ( Alt Names: Hsiang, Hunan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(729,1,'codes',4767646753837074916,NULL,NULL,'{"id":4767646753837074916,"of_table":"language","code":"HST","label":"Huasteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(730,1,'codes',3250073325122862359,NULL,NULL,'{"id":3250073325122862359,"of_table":"language","code":"HUN","label":"Hungarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(731,1,'codes',5452222115377374354,NULL,NULL,'{"id":5452222115377374354,"of_table":"language","code":"IBB","label":"Ibibio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(732,1,'codes',379315666486174647,NULL,NULL,'{"id":379315666486174647,"of_table":"language","code":"IBO","label":"Igbo/Ibo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(733,1,'codes',1001312032586118996,NULL,NULL,'{"id":1001312032586118996,"of_table":"language","code":"ICE","label":"Icelandic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(734,1,'codes',4844963695904083557,NULL,NULL,'{"id":4844963695904083557,"of_table":"language","code":"IDU","label":"Idoma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(735,1,'codes',1525519987799420246,NULL,NULL,'{"id":1525519987799420246,"of_table":"language","code":"IFA","label":"Farsi-Iranian-Persian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(736,1,'codes',2740734199266641683,NULL,NULL,'{"id":2740734199266641683,"of_table":"language","code":"IGB","label":"Ebira","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(737,1,'codes',5095928786426633010,NULL,NULL,'{"id":5095928786426633010,"of_table":"language","code":"IGL","label":"Igala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(738,1,'codes',1284516913924675528,NULL,NULL,'{"id":1284516913924675528,"of_table":"language","code":"IJO","label":"Ijo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(739,1,'codes',5352105189356468866,NULL,NULL,'{"id":5352105189356468866,"of_table":"language","code":"IKA","label":"Ika","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(740,1,'codes',1761403634306167127,NULL,NULL,'{"id":1761403634306167127,"of_table":"language","code":"ILG","label":"Ilongot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(741,1,'codes',5861977143152331098,NULL,NULL,'{"id":5861977143152331098,"of_table":"language","code":"ILO","label":"Ilocano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(742,1,'codes',2227405767329886819,NULL,NULL,'{"id":2227405767329886819,"of_table":"language","code":"IND","label":"Indonesian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(743,1,'codes',2865489406227370066,NULL,NULL,'{"id":2865489406227370066,"of_table":"language","code":"ING","label":"Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(744,1,'codes',617422595638954019,NULL,NULL,'{"id":617422595638954019,"of_table":"language","code":"INS","label":"Indian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(745,1,'codes',4164352740832874135,NULL,NULL,'{"id":4164352740832874135,"of_table":"language","code":"ISH","label":"Ishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(746,1,'codes',5293047954775849701,NULL,NULL,'{"id":5293047954775849701,"of_table":"language","code":"ISO","label":"Isoko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(747,1,'codes',6006553730581217475,NULL,NULL,'{"id":6006553730581217475,"of_table":"language","code":"IST","label":"Isekiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(748,1,'codes',7551914752610023825,NULL,NULL,'{"id":7551914752610023825,"of_table":"language","code":"IT","label":"Italian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(749,1,'codes',7526776669504129518,NULL,NULL,'{"id":7526776669504129518,"of_table":"language","code":"IUK","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(750,1,'codes',3451898548495166696,NULL,NULL,'{"id":3451898548495166696,"of_table":"language","code":"IXL","label":"Ixil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(751,1,'codes',6494644529198341017,NULL,NULL,'{"id":6494644529198341017,"of_table":"language","code":"JAC","label":"Jacalteco, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(752,1,'codes',1736002392478468124,NULL,NULL,'{"id":1736002392478468124,"of_table":"language","code":"JAI","label":"Jacalteco, Western (Popti)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(753,1,'codes',3984266341637644921,NULL,NULL,'{"id":3984266341637644921,"of_table":"language","code":"JAM","label":"Jamician Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(754,1,'codes',5159669332795860504,NULL,NULL,'{"id":5159669332795860504,"of_table":"language","code":"JAP","label":"Japanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(755,1,'codes',6968175707947640903,NULL,NULL,'{"id":6968175707947640903,"of_table":"language","code":"JAR","label":"Jarai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(756,1,'codes',1940969770465097339,NULL,NULL,'{"id":1940969770465097339,"of_table":"language","code":"JAV","label":"Javanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(757,1,'codes',2646204945523871937,NULL,NULL,'{"id":2646204945523871937,"of_table":"language","code":"JIC","label":"Tol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(758,1,'codes',7622496506501397811,NULL,NULL,'{"id":7622496506501397811,"of_table":"language","code":"JIV","label":"Shuar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(759,1,'codes',7139158643064383123,NULL,NULL,'{"id":7139158643064383123,"of_table":"language","code":"JOL","label":"Dyola (Jola)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(760,1,'codes',4484442070676325521,NULL,NULL,'{"id":4484442070676325521,"of_table":"language","code":"JOS","label":"Jordanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(761,1,'codes',7196999911762650610,NULL,NULL,'{"id":7196999911762650610,"of_table":"language","code":"JUB","label":"Juba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(762,1,'codes',2298884569528158876,NULL,NULL,'{"id":2298884569528158876,"of_table":"language","code":"JUL","label":"Jirel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(763,1,'codes',7913006129333015712,NULL,NULL,'{"id":7913006129333015712,"of_table":"language","code":"JYA","label":"Jirong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(764,1,'codes',8407086019461390061,NULL,NULL,'{"id":8407086019461390061,"of_table":"language","code":"KAC","label":"Kachin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(765,1,'codes',3867422578643291162,NULL,NULL,'{"id":3867422578643291162,"of_table":"language","code":"KAI","label":"Kaiping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(766,1,'codes',6302573083395328333,NULL,NULL,'{"id":6302573083395328333,"of_table":"language","code":"KAL","label":"Kalabari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(767,1,'codes',5990470425879545820,NULL,NULL,'{"id":5990470425879545820,"of_table":"language","code":"KAM","label":"Kamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(768,1,'codes',930348961547095060,NULL,NULL,'{"id":930348961547095060,"of_table":"language","code":"KAO","label":"Xaasongaxango (Kasonke, Xasonga)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(769,1,'codes',1904547719221570482,NULL,NULL,'{"id":1904547719221570482,"of_table":"language","code":"KAR","label":"Karachay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(770,1,'codes',5011229201644542520,NULL,NULL,'{"id":5011229201644542520,"of_table":"language","code":"KAS","label":"Kashmiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(771,1,'codes',5327863840455093050,NULL,NULL,'{"id":5327863840455093050,"of_table":"language","code":"KAZ","label":"Kazakh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(772,1,'codes',2310403959396405282,NULL,NULL,'{"id":2310403959396405282,"of_table":"language","code":"KBP","label":"Kabiye","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(773,1,'codes',2691181890872610646,NULL,NULL,'{"id":2691181890872610646,"of_table":"language","code":"KEK","label":"Kekchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(774,1,'codes',8688219970820878374,NULL,NULL,'{"id":8688219970820878374,"of_table":"language","code":"KEN","label":"Kenyang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(775,1,'codes',893330960145382267,NULL,NULL,'{"id":893330960145382267,"of_table":"language","code":"KGA","label":"Koyaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(776,1,'codes',290669895320069205,NULL,NULL,'{"id":290669895320069205,"of_table":"language","code":"KGN","label":"Kongo/Kikongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(777,1,'codes',5577722317310750293,NULL,NULL,'{"id":5577722317310750293,"of_table":"language","code":"KHA","label":"Kham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(778,1,'codes',6919398074195193809,NULL,NULL,'{"id":6919398074195193809,"of_table":"language","code":"KHM","label":"Khmer Central - Thailand/Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(779,1,'codes',398797024296387680,NULL,NULL,'{"id":398797024296387680,"of_table":"language","code":"KIG","label":"Kirghiz","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(780,1,'codes',3987026094429096554,NULL,NULL,'{"id":3987026094429096554,"of_table":"language","code":"KIK","label":"Kikuya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(781,1,'codes',2381942234689179469,NULL,NULL,'{"id":2381942234689179469,"of_table":"language","code":"KIN","label":"Kinyarwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(782,1,'codes',3477250188822090056,NULL,NULL,'{"id":3477250188822090056,"of_table":"language","code":"KIR","label":"Kiribat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(783,1,'codes',1724140714226046742,NULL,NULL,'{"id":1724140714226046742,"of_table":"language","code":"KIS","label":"Kissi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(784,1,'codes',3664975375178854525,NULL,NULL,'{"id":3664975375178854525,"of_table":"language","code":"KIT","label":"Kituba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(785,1,'codes',6106651729164665803,NULL,NULL,'{"id":6106651729164665803,"of_table":"language","code":"KJP","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(786,1,'codes',5859118794917449452,NULL,NULL,'{"id":5859118794917449452,"of_table":"language","code":"KKO","label":"Konkomba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(787,1,'codes',3346034112243131428,NULL,NULL,'{"id":3346034112243131428,"of_table":"language","code":"KMU","label":"Khmu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(788,1,'codes',6920813239783019871,NULL,NULL,'{"id":6920813239783019871,"of_table":"language","code":"KND","label":"Kurundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(789,1,'codes',18780171604317545,NULL,NULL,'{"id":18780171604317545,"of_table":"language","code":"KNG","label":"Kongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(790,1,'codes',4669511209293852037,NULL,NULL,'{"id":4669511209293852037,"of_table":"language","code":"KNJ","label":"Konjobal, Western (Akateko)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(791,1,'codes',5096418241748217552,NULL,NULL,'{"id":5096418241748217552,"of_table":"language","code":"KNK","label":"Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(792,1,'codes',1570761591952830408,NULL,NULL,'{"id":1570761591952830408,"of_table":"language","code":"KNN","label":"Kannada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(793,1,'codes',1612093892726055148,NULL,NULL,'{"id":1612093892726055148,"of_table":"language","code":"KNO","label":"Kono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(794,1,'codes',5834461951274166699,NULL,NULL,'{"id":5834461951274166699,"of_table":"language","code":"KNU","label":"Kanuri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(795,1,'codes',2230127945302570494,NULL,NULL,'{"id":2230127945302570494,"of_table":"language","code":"KON","label":"Konjobal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(796,1,'codes',4560887241446960935,NULL,NULL,'{"id":4560887241446960935,"of_table":"language","code":"KOR","label":"Korean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(797,1,'codes',2323629849894407125,NULL,NULL,'{"id":2323629849894407125,"of_table":"language","code":"KOS","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(798,1,'codes',6841012402404646017,NULL,NULL,'{"id":6841012402404646017,"of_table":"language","code":"KOT","label":"Kotokoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(799,1,'codes',7338923790661035021,NULL,NULL,'{"id":7338923790661035021,"of_table":"language","code":"KOU","label":"Kouranko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(800,1,'codes',7720286689229709944,NULL,NULL,'{"id":7720286689229709944,"of_table":"language","code":"KPE","label":"Kpelle","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(801,1,'codes',1048054394987983247,NULL,NULL,'{"id":1048054394987983247,"of_table":"language","code":"KPJ","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(802,1,'codes',7655257435027462914,NULL,NULL,'{"id":7655257435027462914,"of_table":"language","code":"KQS","label":"Kissi, Northern (Guinea)(Sierra Leone)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(803,1,'codes',2899368031832958167,NULL,NULL,'{"id":2899368031832958167,"of_table":"language","code":"KRA","label":"Krahn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(804,1,'codes',1276792728587795114,NULL,NULL,'{"id":1276792728587795114,"of_table":"language","code":"KRI","label":"Krio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(805,1,'codes',8710554937036520446,NULL,NULL,'{"id":8710554937036520446,"of_table":"language","code":"KRU","label":"Kru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(806,1,'codes',4496255799947528785,NULL,NULL,'{"id":4496255799947528785,"of_table":"language","code":"KSR","label":"Kosraean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(807,1,'codes',2973371560347669734,NULL,NULL,'{"id":2973371560347669734,"of_table":"language","code":"KSS","label":"Kisi, Southern (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(808,1,'codes',5498266834562894101,NULL,NULL,'{"id":5498266834562894101,"of_table":"language","code":"KSW","label":"Karen, S''Gaw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(809,1,'codes',4641031865939197302,NULL,NULL,'{"id":4641031865939197302,"of_table":"language","code":"KTB","label":"Kambaata","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(810,1,'codes',8169352500180770142,NULL,NULL,'{"id":8169352500180770142,"of_table":"language","code":"KUD","label":"Kurdish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(811,1,'codes',5277058627476966816,NULL,NULL,'{"id":5277058627476966816,"of_table":"language","code":"KUK","label":"Kuki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(812,1,'codes',5716494630070960486,NULL,NULL,'{"id":5716494630070960486,"of_table":"language","code":"KUN","label":"Kunama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(813,1,'codes',2909773165268453375,NULL,NULL,'{"id":2909773165268453375,"of_table":"language","code":"KUR","label":"Kurmanji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(814,1,'codes',7144857857512471039,NULL,NULL,'{"id":7144857857512471039,"of_table":"language","code":"KUS","label":"Kussal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(815,1,'codes',5712911546238537830,NULL,NULL,'{"id":5712911546238537830,"of_table":"language","code":"KXM","label":"Khmer Northern - Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(816,1,'codes',376671812215374046,NULL,NULL,'{"id":376671812215374046,"of_table":"language","code":"KYG","label":"Kyrgyzstani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(817,1,'codes',4553245213119416716,NULL,NULL,'{"id":4553245213119416716,"of_table":"language","code":"LAJ","label":"Lango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(818,1,'codes',2345951562354343164,NULL,NULL,'{"id":2345951562354343164,"of_table":"language","code":"LAM","label":"Lamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(819,1,'codes',6441133927098460864,NULL,NULL,'{"id":6441133927098460864,"of_table":"language","code":"LAO","label":"Lao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(820,1,'codes',856563680814121147,NULL,NULL,'{"id":856563680814121147,"of_table":"language","code":"LAT","label":"Latvian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(821,1,'codes',3292006009005965800,NULL,NULL,'{"id":3292006009005965800,"of_table":"language","code":"LEB","label":"Lebanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(822,1,'codes',1434605533714560069,NULL,NULL,'{"id":1434605533714560069,"of_table":"language","code":"LGB","label":"Lugbara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(823,1,'codes',1705143323021323688,NULL,NULL,'{"id":1705143323021323688,"of_table":"language","code":"LHU","label":"Lahu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(824,1,'codes',3038358789726318017,NULL,NULL,'{"id":3038358789726318017,"of_table":"language","code":"LIA","label":"Limba, West-Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(825,1,'codes',3557051485634620240,NULL,NULL,'{"id":3557051485634620240,"of_table":"language","code":"LIN","label":"Lingala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(826,1,'codes',1467756872481319658,NULL,NULL,'{"id":1467756872481319658,"of_table":"language","code":"LIT","label":"Lithuanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(827,1,'codes',954468539791429467,NULL,NULL,'{"id":954468539791429467,"of_table":"language","code":"LKB","label":"Lukabaras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(828,1,'codes',9084318010007687604,NULL,NULL,'{"id":9084318010007687604,"of_table":"language","code":"LKR","label":"Pari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(829,1,'codes',2573417200367003720,NULL,NULL,'{"id":2573417200367003720,"of_table":"language","code":"LLS","label":"Lithuanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(830,1,'codes',600434188073229431,NULL,NULL,'{"id":600434188073229431,"of_table":"language","code":"LMP","label":"Limbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(831,1,'codes',8630636779692762904,NULL,NULL,'{"id":8630636779692762904,"of_table":"language","code":"LNG","label":"Lin Gao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(832,1,'codes',8862718040730370890,NULL,NULL,'{"id":8862718040730370890,"of_table":"language","code":"LNS","label":"Lamnso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(833,1,'codes',6876408443542449884,NULL,NULL,'{"id":6876408443542449884,"of_table":"language","code":"LOM","label":"Loma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(834,1,'codes',3517661002944325828,NULL,NULL,'{"id":3517661002944325828,"of_table":"language","code":"LOR","label":"Lorma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(835,1,'codes',8207380755313302679,NULL,NULL,'{"id":8207380755313302679,"of_table":"language","code":"LRL","label":"Lari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(836,1,'codes',6345407278761076949,NULL,NULL,'{"id":6345407278761076949,"of_table":"language","code":"LSH","label":"Lish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(837,1,'codes',6396840414420429859,NULL,NULL,'{"id":6396840414420429859,"of_table":"language","code":"LSM","label":"Saamia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(838,1,'codes',1410725265314379815,NULL,NULL,'{"id":1410725265314379815,"of_table":"language","code":"LUB","label":"Luba-Kasia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(839,1,'codes',7593903539879688465,NULL,NULL,'{"id":7593903539879688465,"of_table":"language","code":"LUG","label":"Luganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(840,1,'codes',7330609911007037211,NULL,NULL,'{"id":7330609911007037211,"of_table":"language","code":"LUH","label":"Kiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(841,1,'codes',5453691596213347308,NULL,NULL,'{"id":5453691596213347308,"of_table":"language","code":"LUN","label":"Lunda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(842,1,'codes',1030699225304931818,NULL,NULL,'{"id":1030699225304931818,"of_table":"language","code":"LUO","label":"Luo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(843,1,'codes',5739507578302483217,NULL,NULL,'{"id":5739507578302483217,"of_table":"language","code":"LUS","label":"Chin,Mizo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(844,1,'codes',3202800666591641450,NULL,NULL,'{"id":3202800666591641450,"of_table":"language","code":"LUY","label":"Oluluyia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(845,1,'codes',6982672648629719230,NULL,NULL,'{"id":6982672648629719230,"of_table":"language","code":"LWO","label":"Luwo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(846,1,'codes',8797217584928879349,NULL,NULL,'{"id":8797217584928879349,"of_table":"language","code":"MAC","label":"Macedonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(847,1,'codes',2747070354113476757,NULL,NULL,'{"id":2747070354113476757,"of_table":"language","code":"MAD","label":"Mandingo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(848,1,'codes',7516017167334805858,NULL,NULL,'{"id":7516017167334805858,"of_table":"language","code":"MAI","label":"Maithili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(849,1,'codes',2504815585465419697,NULL,NULL,'{"id":2504815585465419697,"of_table":"language","code":"MAJ","label":"Mazatek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(850,1,'codes',1028412452977870400,NULL,NULL,'{"id":1028412452977870400,"of_table":"language","code":"MAL","label":"Malayalam/Indian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(851,1,'codes',2787598867307800116,NULL,NULL,'{"id":2787598867307800116,"of_table":"language","code":"MAM","label":"Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(852,1,'codes',984336170383160332,NULL,NULL,'{"id":984336170383160332,"of_table":"language","code":"MAN","label":"Mandarin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(853,1,'codes',7192006736058079518,NULL,NULL,'{"id":7192006736058079518,"of_table":"language","code":"MAR","label":"Marathi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(854,1,'codes',7866424893320729923,NULL,NULL,'{"id":7866424893320729923,"of_table":"language","code":"MAS","label":"Maasai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(855,1,'codes',600812361124899559,NULL,NULL,'{"id":600812361124899559,"of_table":"language","code":"MAY","label":"Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(856,1,'codes',4131871123602415378,NULL,NULL,'{"id":4131871123602415378,"of_table":"language","code":"MAZ","label":"Mazahua, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(857,1,'codes',1983354626528447307,NULL,NULL,'{"id":1983354626528447307,"of_table":"language","code":"MBO","label":"Mbo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(858,1,'codes',6638199676507780654,NULL,NULL,'{"id":6638199676507780654,"of_table":"language","code":"MDD","label":"Mbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(859,1,'codes',8013833444793417229,NULL,NULL,'{"id":8013833444793417229,"of_table":"language","code":"MDE","label":"Maba (Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(860,1,'codes',2788953665172723418,NULL,NULL,'{"id":2788953665172723418,"of_table":"language","code":"MEH","label":"Mixtec, Southwestern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(861,1,'codes',5298898855331533494,NULL,NULL,'{"id":5298898855331533494,"of_table":"language","code":"MEN","label":"Mende","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(862,1,'codes',5009931729674780290,NULL,NULL,'{"id":5009931729674780290,"of_table":"language","code":"MER","label":"Meru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(863,1,'codes',7648803188809561346,NULL,NULL,'{"id":7648803188809561346,"of_table":"language","code":"MFD","label":"Mendankwe-Nkwen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(864,1,'codes',557108468494090310,NULL,NULL,'{"id":557108468494090310,"of_table":"language","code":"MFQ","label":"Moba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(865,1,'codes',2001020865463327349,NULL,NULL,'{"id":2001020865463327349,"of_table":"language","code":"MFS","label":"Mexican Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(866,1,'codes',5320039091494869086,NULL,NULL,'{"id":5320039091494869086,"of_table":"language","code":"MFV","label":"Mandjak/Manjaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(867,1,'codes',3497938849550827836,NULL,NULL,'{"id":3497938849550827836,"of_table":"language","code":"MFZ","label":"Maaban","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(868,1,'codes',8506670692307691577,NULL,NULL,'{"id":8506670692307691577,"of_table":"language","code":"MGO","label":"Meta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(869,1,'codes',113727095864964503,NULL,NULL,'{"id":113727095864964503,"of_table":"language","code":"MGP","label":"Magar, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(870,1,'codes',3062462939592092649,NULL,NULL,'{"id":3062462939592092649,"of_table":"language","code":"MGR","label":"Mambwe-Lungu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(871,1,'codes',6463112763754973253,NULL,NULL,'{"id":6463112763754973253,"of_table":"language","code":"MHI","label":"Madi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(872,1,'codes',7658850760345800698,NULL,NULL,'{"id":7658850760345800698,"of_table":"language","code":"MHK","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(873,1,'codes',6554418599320833028,NULL,NULL,'{"id":6554418599320833028,"of_table":"language","code":"MHL","label":"Marshallese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(874,1,'codes',7690337112877447829,NULL,NULL,'{"id":7690337112877447829,"of_table":"language","code":"MIE","label":"Mien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(875,1,'codes',3900844882656457682,NULL,NULL,'{"id":3900844882656457682,"of_table":"language","code":"MIN","label":"Minnan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(876,1,'codes',2113036927461655971,NULL,NULL,'{"id":2113036927461655971,"of_table":"language","code":"MIO","label":"Pinotepa Nacional Mixtec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(877,1,'codes',3002269599016221291,NULL,NULL,'{"id":3002269599016221291,"of_table":"language","code":"MIS","label":"Miskito","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(878,1,'codes',6710191164974847601,NULL,NULL,'{"id":6710191164974847601,"of_table":"language","code":"MIX","label":"Mixteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(879,1,'codes',8537642309793169669,NULL,NULL,'{"id":8537642309793169669,"of_table":"language","code":"MKE","label":"Malinke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(880,1,'codes',5344029687473795838,NULL,NULL,'{"id":5344029687473795838,"of_table":"language","code":"MKH","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(881,1,'codes',542479786388876990,NULL,NULL,'{"id":542479786388876990,"of_table":"language","code":"MKO","label":"Mandinko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(882,1,'codes',1748167505749264140,NULL,NULL,'{"id":1748167505749264140,"of_table":"language","code":"MKU","label":"Maninka, Konyanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(883,1,'codes',4730638293144951937,NULL,NULL,'{"id":4730638293144951937,"of_table":"language","code":"MLG","label":"Malagasy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(884,1,'codes',8643011307912834328,NULL,NULL,'{"id":8643011307912834328,"of_table":"language","code":"MLT","label":"Maltese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(885,1,'codes',8839801175573320260,NULL,NULL,'{"id":8839801175573320260,"of_table":"language","code":"MMC","label":"Mazahua, Michoacan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(886,1,'codes',796348014001625103,NULL,NULL,'{"id":796348014001625103,"of_table":"language","code":"MNA","label":"Mina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(887,1,'codes',8669540047331053332,NULL,NULL,'{"id":8669540047331053332,"of_table":"language","code":"MND","label":"Mandinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(888,1,'codes',24787905902732965,NULL,NULL,'{"id":24787905902732965,"of_table":"language","code":"MNE","label":"Naba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(889,1,'codes',8730325349517909531,NULL,NULL,'{"id":8730325349517909531,"of_table":"language","code":"MNG","label":"Mingrelian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(890,1,'codes',4520560873993327861,NULL,NULL,'{"id":4520560873993327861,"of_table":"language","code":"MNI","label":"Maninka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(891,1,'codes',6416280696419610875,NULL,NULL,'{"id":6416280696419610875,"of_table":"language","code":"MNK","label":"Munkukutuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(892,1,'codes',4070633879663921905,NULL,NULL,'{"id":4070633879663921905,"of_table":"language","code":"MNO","label":"Mano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(893,1,'codes',3448554273486211837,NULL,NULL,'{"id":3448554273486211837,"of_table":"language","code":"MNR","label":"Meitei (Manipuri)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(894,1,'codes',2605571818843819171,NULL,NULL,'{"id":2605571818843819171,"of_table":"language","code":"MNT","label":"Montenegrin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(895,1,'codes',6827646631627462692,NULL,NULL,'{"id":6827646631627462692,"of_table":"language","code":"MNW","label":"Mon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(896,1,'codes',1376500344834396085,NULL,NULL,'{"id":1376500344834396085,"of_table":"language","code":"MOK","label":"Mokpwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(897,1,'codes',2804180292490565053,NULL,NULL,'{"id":2804180292490565053,"of_table":"language","code":"MON","label":"Mongolian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(898,1,'codes',4311873382803699161,NULL,NULL,'{"id":4311873382803699161,"of_table":"language","code":"MOP","label":"Maya, Mopan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(899,1,'codes',8121320311544532560,NULL,NULL,'{"id":8121320311544532560,"of_table":"language","code":"MOR","label":"More-Moshey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(900,1,'codes',8721256333350476613,NULL,NULL,'{"id":8721256333350476613,"of_table":"language","code":"MOS","label":"Mossi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(901,1,'codes',4333364393974715078,NULL,NULL,'{"id":4333364393974715078,"of_table":"language","code":"MRD","label":"Magar, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(902,1,'codes',3580795470700356983,NULL,NULL,'{"id":3580795470700356983,"of_table":"language","code":"MSA","label":"Masalit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(903,1,'codes',6177224890905511835,NULL,NULL,'{"id":6177224890905511835,"of_table":"language","code":"MSH","label":"Moshi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(904,1,'codes',7003163136015998937,NULL,NULL,'{"id":7003163136015998937,"of_table":"language","code":"MSR","label":"Mongolian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(905,1,'codes',2748482753809306501,NULL,NULL,'{"id":2748482753809306501,"of_table":"language","code":"MUL","label":"Multani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(906,1,'codes',1890664336983531816,NULL,NULL,'{"id":1890664336983531816,"of_table":"language","code":"MUN","label":"Muong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(907,1,'codes',4413466285692769930,NULL,NULL,'{"id":4413466285692769930,"of_table":"language","code":"MWW","label":"Hmong Daw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(908,1,'codes',129972521665938231,NULL,NULL,'{"id":129972521665938231,"of_table":"language","code":"MXP","label":"Mixe, Tlahuitoltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(909,1,'codes',8671595706222555005,NULL,NULL,'{"id":8671595706222555005,"of_table":"language","code":"MXV","label":"Mixtec, Metlatonoc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(910,1,'codes',219306027830595210,NULL,NULL,'{"id":219306027830595210,"of_table":"language","code":"MXX ","label":"Mahou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(911,1,'codes',5525687375246901493,NULL,NULL,'{"id":5525687375246901493,"of_table":"language","code":"MYA","label":"Maya, Yucatec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(912,1,'codes',3560736970453696291,NULL,NULL,'{"id":3560736970453696291,"of_table":"language","code":"MYY","label":"Maymay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(913,1,'codes',1305087649898737409,NULL,NULL,'{"id":1305087649898737409,"of_table":"language","code":"MZJ","label":"Manya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(914,1,'codes',2667174611984343469,NULL,NULL,'{"id":2667174611984343469,"of_table":"language","code":"NAH","label":"Nahuatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(915,1,'codes',7737392125990610388,NULL,NULL,'{"id":7737392125990610388,"of_table":"language","code":"NDF","label":"Ndebele","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(916,1,'codes',1755125416342944964,NULL,NULL,'{"id":1755125416342944964,"of_table":"language","code":"NEP","label":"Nepali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(917,1,'codes',3012414129459887448,NULL,NULL,'{"id":3012414129459887448,"of_table":"language","code":"NEU","label":"Nuer","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(918,1,'codes',2190831798574297940,NULL,NULL,'{"id":2190831798574297940,"of_table":"language","code":"NEW","label":"Newari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(919,1,'codes',3946079738425693605,NULL,NULL,'{"id":3946079738425693605,"of_table":"language","code":"NGE","label":"Ngemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(920,1,'codes',4831517105162769527,NULL,NULL,'{"id":4831517105162769527,"of_table":"language","code":"NGI","label":"Ngie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(921,1,'codes',218000076388214895,NULL,NULL,'{"id":218000076388214895,"of_table":"language","code":"NGU","label":"Nahuatl, Guerrero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(922,1,'codes',3294505704445753162,NULL,NULL,'{"id":3294505704445753162,"of_table":"language","code":"NHA","label":"Nahvatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(923,1,'codes',6446767496895453921,NULL,NULL,'{"id":6446767496895453921,"of_table":"language","code":"NIX","label":"Hema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(924,1,'codes',8825782207524405750,NULL,NULL,'{"id":8825782207524405750,"of_table":"language","code":"NNB","label":"Nandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(925,1,'codes',2324831316265164322,NULL,NULL,'{"id":2324831316265164322,"of_table":"language","code":"NNZ","label":"Nda Nda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(926,1,'codes',2935884844828783996,NULL,NULL,'{"id":2935884844828783996,"of_table":"language","code":"NOR","label":"Norwegian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(927,1,'codes',2803218145961937086,NULL,NULL,'{"id":2803218145961937086,"of_table":"language","code":"NSE","label":"Nsenga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(928,1,'codes',8015853772384935634,NULL,NULL,'{"id":8015853772384935634,"of_table":"language","code":"NSH","label":"Ngoshie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(929,1,'codes',2756796166769104085,NULL,NULL,'{"id":2756796166769104085,"of_table":"language","code":"NSP","label":"Nepalese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(930,1,'codes',1426347583448365979,NULL,NULL,'{"id":1426347583448365979,"of_table":"language","code":"NSS","label":"Non Standard Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(931,1,'codes',5024657512463309655,NULL,NULL,'{"id":5024657512463309655,"of_table":"language","code":"NUB","label":"Nubian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(932,1,'codes',2628676341684213207,NULL,NULL,'{"id":2628676341684213207,"of_table":"language","code":"NWE","label":"Ngwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(933,1,'codes',958236701567083386,NULL,NULL,'{"id":958236701567083386,"of_table":"language","code":"NYA","label":"Nyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(934,1,'codes',3886068080732796613,NULL,NULL,'{"id":3886068080732796613,"of_table":"language","code":"NYK","label":"Nyankole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(935,1,'codes',3509999262541930068,NULL,NULL,'{"id":3509999262541930068,"of_table":"language","code":"NZE","label":"Nzema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(936,1,'codes',6107610287981381176,NULL,NULL,'{"id":6107610287981381176,"of_table":"language","code":"OGN","label":"Ogoni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(937,1,'codes',4033428176067829814,NULL,NULL,'{"id":4033428176067829814,"of_table":"language","code":"OKU","label":"Oku","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(938,1,'codes',3467323814889294545,NULL,NULL,'{"id":3467323814889294545,"of_table":"language","code":"ONY","label":"Onyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(939,1,'codes',7397990586442119064,NULL,NULL,'{"id":7397990586442119064,"of_table":"language","code":"ORI","label":"Oriya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(940,1,'codes',7152373281616606612,NULL,NULL,'{"id":7152373281616606612,"of_table":"language","code":"ORO","label":"Oroma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(941,1,'codes',6413783023705140321,NULL,NULL,'{"id":6413783023705140321,"of_table":"language","code":"OSE","label":"Osetin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(942,1,'codes',823660107446209185,NULL,NULL,'{"id":823660107446209185,"of_table":"language","code":"OTN","label":"Otomi Tenango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(943,1,'codes',6958968825225480867,NULL,NULL,'{"id":6958968825225480867,"of_table":"language","code":"OTX","label":"Otomi, Texcatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(944,1,'codes',4350381906345806106,NULL,NULL,'{"id":4350381906345806106,"of_table":"language","code":"PAL","label":"Palan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(945,1,'codes',797221586030630837,NULL,NULL,'{"id":797221586030630837,"of_table":"language","code":"PAM","label":"Pampangan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(946,1,'codes',6051750138409295473,NULL,NULL,'{"id":6051750138409295473,"of_table":"language","code":"PAN","label":"Pangasinan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(947,1,'codes',2617375851676787323,NULL,NULL,'{"id":2617375851676787323,"of_table":"language","code":"PAP","label":"Papiamento","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(948,1,'codes',5371636311726144356,NULL,NULL,'{"id":5371636311726144356,"of_table":"language","code":"PBS","label":"Pame, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(949,1,'codes',2007536229451042780,NULL,NULL,'{"id":2007536229451042780,"of_table":"language","code":"PCM","label":"Pidgin, Nigerian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(950,1,'codes',4498556038119802988,NULL,NULL,'{"id":4498556038119802988,"of_table":"language","code":"PCO","label":"Pocomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(951,1,'codes',8302069585789795743,NULL,NULL,'{"id":8302069585789795743,"of_table":"language","code":"PDT","label":"Plautdietsch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(952,1,'codes',1341191459838863822,NULL,NULL,'{"id":1341191459838863822,"of_table":"language","code":"PDU","label":"Kayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(953,1,'codes',2388757471852881521,NULL,NULL,'{"id":2388757471852881521,"of_table":"language","code":"PHR","label":"Pahari-Potwari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(954,1,'codes',7300989444599465208,NULL,NULL,'{"id":7300989444599465208,"of_table":"language","code":"PI","label":"Palauan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(955,1,'codes',7502800003393866296,NULL,NULL,'{"id":7502800003393866296,"of_table":"language","code":"PIG","label":"Pidgin English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(956,1,'codes',1585804992400346004,NULL,NULL,'{"id":1585804992400346004,"of_table":"language","code":"PNY","label":"Pinyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(957,1,'codes',7648245507831044949,NULL,NULL,'{"id":7648245507831044949,"of_table":"language","code":"POH","label":"Poqomchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(958,1,'codes',6443295988338187835,NULL,NULL,'{"id":6443295988338187835,"of_table":"language","code":"POK","label":"Pokomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(959,1,'codes',7766231203052435575,NULL,NULL,'{"id":7766231203052435575,"of_table":"language","code":"POL","label":"Polish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(960,1,'codes',8725579921865546037,NULL,NULL,'{"id":8725579921865546037,"of_table":"language","code":"PON","label":"Pohnpeian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(961,1,'codes',8381322705475849680,NULL,NULL,'{"id":8381322705475849680,"of_table":"language","code":"POR","label":"Portuguese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(962,1,'codes',2741741541033597604,NULL,NULL,'{"id":2741741541033597604,"of_table":"language","code":"POU","label":"Pulaar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(963,1,'codes',6208954596026022965,NULL,NULL,'{"id":6208954596026022965,"of_table":"language","code":"POV","label":"Criolu Upper Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(964,1,'codes',7873769140683343872,NULL,NULL,'{"id":7873769140683343872,"of_table":"language","code":"PSO","label":"Polish Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(965,1,'codes',7893436828803604233,NULL,NULL,'{"id":7893436828803604233,"of_table":"language","code":"PSR","label":"Portuguese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(966,1,'codes',7805512690627424413,NULL,NULL,'{"id":7805512690627424413,"of_table":"language","code":"PTS","label":"Guianese Creole French (Patois)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(967,1,'codes',8397453251838406796,NULL,NULL,'{"id":8397453251838406796,"of_table":"language","code":"PUN","label":"Punjabi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(968,1,'codes',5828519761395406442,NULL,NULL,'{"id":5828519761395406442,"of_table":"language","code":"PUS","label":"Pushtu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(969,1,'codes',7678749488679029296,NULL,NULL,'{"id":7678749488679029296,"of_table":"language","code":"PUT","label":"Putian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(970,1,'codes',711976933664863719,NULL,NULL,'{"id":711976933664863719,"of_table":"language","code":"PXM","label":"Mixe, Quetzaltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(971,1,'codes',7393222260302438474,NULL,NULL,'{"id":7393222260302438474,"of_table":"language","code":"QAC","label":"Quiche-Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(972,1,'codes',3427970092121966901,NULL,NULL,'{"id":3427970092121966901,"of_table":"language","code":"QCH","label":"Quechua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(973,1,'codes',2063996288682885139,NULL,NULL,'{"id":2063996288682885139,"of_table":"language","code":"QUG","label":"Quichua, Chimborazo Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(974,1,'codes',2563287531002066408,NULL,NULL,'{"id":2563287531002066408,"of_table":"language","code":"QUI","label":"Quiche","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(975,1,'codes',1734705256764130512,NULL,NULL,'{"id":1734705256764130512,"of_table":"language","code":"QUM","label":"Sipakapense","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(976,1,'codes',2317453068228838420,NULL,NULL,'{"id":2317453068228838420,"of_table":"language","code":"QUV","label":"Sacapulteco (Maya Tujaal)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(977,1,'codes',8613558151246324132,NULL,NULL,'{"id":8613558151246324132,"of_table":"language","code":"QXL","label":"Quichua, Salasaca Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(978,1,'codes',6745869067889839008,NULL,NULL,'{"id":6745869067889839008,"of_table":"language","code":"QXR","label":"Quichua, Canar Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(979,1,'codes',4950256203602014297,NULL,NULL,'{"id":4950256203602014297,"of_table":"language","code":"RAB","label":"Rabinal - Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(980,1,'codes',7589982411671216561,NULL,NULL,'{"id":7589982411671216561,"of_table":"language","code":"RAG","label":"Maragoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(981,1,'codes',704733623861795647,NULL,NULL,'{"id":704733623861795647,"of_table":"language","code":"RAH","label":"Rahaween","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(982,1,'codes',2038770983963176709,NULL,NULL,'{"id":2038770983963176709,"of_table":"language","code":"RHA","label":"Rhade","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(983,1,'codes',5078852835109975002,NULL,NULL,'{"id":5078852835109975002,"of_table":"language","code":"RHG","label":"Rohingya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(984,1,'codes',3019511397366630355,NULL,NULL,'{"id":3019511397366630355,"of_table":"language","code":"RMN","label":"Romani, Balkan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(985,1,'codes',9188035945652881397,NULL,NULL,'{"id":9188035945652881397,"of_table":"language","code":"RMS","label":"Romanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(986,1,'codes',8536105737637901956,NULL,NULL,'{"id":8536105737637901956,"of_table":"language","code":"RMY","label":"Romany (Gypsy)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(987,1,'codes',6105096178620571753,NULL,NULL,'{"id":6105096178620571753,"of_table":"language","code":"ROM","label":"Romanian-Moldovan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(988,1,'codes',6212077430607239598,NULL,NULL,'{"id":6212077430607239598,"of_table":"language","code":"RSI","label":"Russian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(989,1,'codes',3960606488926311687,NULL,NULL,'{"id":3960606488926311687,"of_table":"language","code":"RUN","label":"Runyawana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(990,1,'codes',2123348344936861057,NULL,NULL,'{"id":2123348344936861057,"of_table":"language","code":"RUP","label":"Romanian, Macedo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(991,1,'codes',2404506525005885779,NULL,NULL,'{"id":2404506525005885779,"of_table":"language","code":"RUS","label":"Russian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(992,1,'codes',2883615972813231581,NULL,NULL,'{"id":2883615972813231581,"of_table":"language","code":"RUT","label":"Rutoro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(993,1,'codes',8099796910645276313,NULL,NULL,'{"id":8099796910645276313,"of_table":"language","code":"RWA","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(994,1,'codes',3481169762194669332,NULL,NULL,'{"id":3481169762194669332,"of_table":"language","code":"SAJ","label":"Sango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(995,1,'codes',7750823155548616354,NULL,NULL,'{"id":7750823155548616354,"of_table":"language","code":"SAM","label":"Samoan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(996,1,'codes',8259699859895599215,NULL,NULL,'{"id":8259699859895599215,"of_table":"language","code":"SAR","label":"Sarahule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(997,1,'codes',5860523659004603014,NULL,NULL,'{"id":5860523659004603014,"of_table":"language","code":"SC","label":"Serbo-Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(998,1,'codes',8849789314369960291,NULL,NULL,'{"id":8849789314369960291,"of_table":"language","code":"SCL","label":"Shina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(999,1,'codes',2647488350393513222,NULL,NULL,'{"id":2647488350393513222,"of_table":"language","code":"SCN","label":"Sicilian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1000,1,'codes',2745748062961263730,NULL,NULL,'{"id":2745748062961263730,"of_table":"language","code":"SCR","label":"Sherpa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1001,1,'codes',6959854605984907493,NULL,NULL,'{"id":6959854605984907493,"of_table":"language","code":"SEF","label":"Senoufo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1002,1,'codes',545049509786373208,NULL,NULL,'{"id":545049509786373208,"of_table":"language","code":"SER","label":"Serbian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1003,1,'codes',8375021212426625701,NULL,NULL,'{"id":8375021212426625701,"of_table":"language","code":"SES","label":"Serer-Sine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1004,1,'codes',3745562793290870629,NULL,NULL,'{"id":3745562793290870629,"of_table":"language","code":"SGW","label":"Sebat Bet Gurage (Gurage)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1005,1,'codes',5648476753286774260,NULL,NULL,'{"id":5648476753286774260,"of_table":"language","code":"SHA","label":"Shanghai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1006,1,'codes',7033396128100905086,NULL,NULL,'{"id":7033396128100905086,"of_table":"language","code":"SHI","label":"Tachelhit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1007,1,'codes',9191095839043313040,NULL,NULL,'{"id":9191095839043313040,"of_table":"language","code":"SHK","label":"Shilluk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1008,1,'codes',2968897130776531094,NULL,NULL,'{"id":2968897130776531094,"of_table":"language","code":"SHN","label":"Shona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1009,1,'codes',473102243539986014,NULL,NULL,'{"id":473102243539986014,"of_table":"language","code":"SHO","label":"Saho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1010,1,'codes',845635871765357170,NULL,NULL,'{"id":845635871765357170,"of_table":"language","code":"SHU","label":"Arabic, Chadian Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1011,1,'codes',2175030876158986553,NULL,NULL,'{"id":2175030876158986553,"of_table":"language","code":"SIG","label":"Sign Language--American","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1012,1,'codes',7582213320757391324,NULL,NULL,'{"id":7582213320757391324,"of_table":"language","code":"SIL","label":"Sisaala Tumulung","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1013,1,'codes',4912055519008698361,NULL,NULL,'{"id":4912055519008698361,"of_table":"language","code":"SIN","label":"Sinhalese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1014,1,'codes',9140870663906513562,NULL,NULL,'{"id":9140870663906513562,"of_table":"language","code":"SJN","label":"Shan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1015,1,'codes',5337119961406609379,NULL,NULL,'{"id":5337119961406609379,"of_table":"language","code":"SLO","label":"Slovak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1016,1,'codes',2894225927993570938,NULL,NULL,'{"id":2894225927993570938,"of_table":"language","code":"SLV","label":"Slovenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1017,1,'codes',7237522941524735681,NULL,NULL,'{"id":7237522941524735681,"of_table":"language","code":"SMK","label":"Bolino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1018,1,'codes',1416636392622163852,NULL,NULL,'{"id":1416636392622163852,"of_table":"language","code":"SND","label":"Sindhi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1019,1,'codes',7095709581967143662,NULL,NULL,'{"id":7095709581967143662,"of_table":"language","code":"SNG","label":"Songhay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1020,1,'codes',3642138553345077711,NULL,NULL,'{"id":3642138553345077711,"of_table":"language","code":"SOK","label":"Soninke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1021,1,'codes',7053699210015331312,NULL,NULL,'{"id":7053699210015331312,"of_table":"language","code":"SOM","label":"Somali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1022,1,'codes',1608352458838447355,NULL,NULL,'{"id":1608352458838447355,"of_table":"language","code":"SOT","label":"Sotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1023,1,'codes',5730050859597979255,NULL,NULL,'{"id":5730050859597979255,"of_table":"language","code":"SP","label":"Spanish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1024,1,'codes',3591814957205869110,NULL,NULL,'{"id":3591814957205869110,"of_table":"language","code":"SPS","label":"Spanish--Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1025,1,'codes',5468887996388430880,NULL,NULL,'{"id":5468887996388430880,"of_table":"language","code":"SRI","label":"Sri Lankan Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1026,1,'codes',3105114014247747062,NULL,NULL,'{"id":3105114014247747062,"of_table":"language","code":"SRN","label":"Sranan Tongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1027,1,'codes',3519534021716538075,NULL,NULL,'{"id":3519534021716538075,"of_table":"language","code":"SRP","label":"Sarpo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1028,1,'codes',6347044135473238998,NULL,NULL,'{"id":6347044135473238998,"of_table":"language","code":"SUD","label":"Sudanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1029,1,'codes',7262641166087109651,NULL,NULL,'{"id":7262641166087109651,"of_table":"language","code":"SUS","label":"Susu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1030,1,'codes',1214616354514753865,NULL,NULL,'{"id":1214616354514753865,"of_table":"language","code":"SWA","label":"Swahili - English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1031,1,'codes',6019724272157803488,NULL,NULL,'{"id":6019724272157803488,"of_table":"language","code":"SWE","label":"Swedish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1032,1,'codes',5764015677806166822,NULL,NULL,'{"id":5764015677806166822,"of_table":"language","code":"SWF","label":"Swahili-French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1033,1,'codes',4546618551567366596,NULL,NULL,'{"id":4546618551567366596,"of_table":"language","code":"SWZ","label":"Swazi (Eswatini)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1034,1,'codes',2255168975240152899,NULL,NULL,'{"id":2255168975240152899,"of_table":"language","code":"SYL","label":"Sylheti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1035,1,'codes',8080652493993284447,NULL,NULL,'{"id":8080652493993284447,"of_table":"language","code":"SZE","label":"Szechuan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1036,1,'codes',7410242308637918648,NULL,NULL,'{"id":7410242308637918648,"of_table":"language","code":"TAB","label":"Tabassaran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1037,1,'codes',1721759411608886352,NULL,NULL,'{"id":1721759411608886352,"of_table":"language","code":"TAG","label":"Tagalog","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1038,1,'codes',4503967483935260873,NULL,NULL,'{"id":4503967483935260873,"of_table":"language","code":"TAJ","label":"Tajiki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1039,1,'codes',8559390320563976797,NULL,NULL,'{"id":8559390320563976797,"of_table":"language","code":"TAM","label":"Tamil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1040,1,'codes',508642357282645372,NULL,NULL,'{"id":508642357282645372,"of_table":"language","code":"TAT","label":"Tatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1041,1,'codes',4470261068937073677,NULL,NULL,'{"id":4470261068937073677,"of_table":"language","code":"TAU","label":"Tausug","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1042,1,'codes',3981158431965643108,NULL,NULL,'{"id":3981158431965643108,"of_table":"language","code":"TCH","label":"Tchamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1043,1,'codes',5408326256777251037,NULL,NULL,'{"id":5408326256777251037,"of_table":"language","code":"TCP","label":"Chin, Tawr","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1044,1,'codes',4361843287456081625,NULL,NULL,'{"id":4361843287456081625,"of_table":"language","code":"TCU","label":"Tarahumara Southeastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1045,1,'codes',3547826200533552049,NULL,NULL,'{"id":3547826200533552049,"of_table":"language","code":"TEE","label":"Tepehua, Huehuetla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1046,1,'codes',304157677637012209,NULL,NULL,'{"id":304157677637012209,"of_table":"language","code":"TEL","label":"Telugu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1047,1,'codes',500214200436623481,NULL,NULL,'{"id":500214200436623481,"of_table":"language","code":"TEN","label":"T''En","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1048,1,'codes',3884525459193635188,NULL,NULL,'{"id":3884525459193635188,"of_table":"language","code":"TET","label":"Tetela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1049,1,'codes',1331577337976054301,NULL,NULL,'{"id":1331577337976054301,"of_table":"language","code":"TGR","label":"Tigre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1050,1,'codes',1737938418208191461,NULL,NULL,'{"id":1737938418208191461,"of_table":"language","code":"TH","label":"Thai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1051,1,'codes',934592170253012391,NULL,NULL,'{"id":934592170253012391,"of_table":"language","code":"TIB","label":"Tibetan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1052,1,'codes',3893138750624908470,NULL,NULL,'{"id":3893138750624908470,"of_table":"language","code":"TIG","label":"Tigrigna - Eritrean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1053,1,'codes',2039561613005157808,NULL,NULL,'{"id":2039561613005157808,"of_table":"language","code":"TIK","label":"Tikari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1054,1,'codes',6617890263708481343,NULL,NULL,'{"id":6617890263708481343,"of_table":"language","code":"TKI","label":"Taki Taki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1055,1,'codes',1326316065176390028,NULL,NULL,'{"id":1326316065176390028,"of_table":"language","code":"TKN","label":"Turkmen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1056,1,'codes',435037609159758812,NULL,NULL,'{"id":435037609159758812,"of_table":"language","code":"TLP","label":"Totonac, Filomena Mata-Coahuitlan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1057,1,'codes',602722156476574869,NULL,NULL,'{"id":602722156476574869,"of_table":"language","code":"TMA","label":"Tama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1058,1,'codes',6676181887134551874,NULL,NULL,'{"id":6676181887134551874,"of_table":"language","code":"TMM","label":"Tectiteco/Tectitan Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1059,1,'codes',4094181597772113044,NULL,NULL,'{"id":4094181597772113044,"of_table":"language","code":"TMN","label":"Temne","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1060,1,'codes',7137766706324715171,NULL,NULL,'{"id":7137766706324715171,"of_table":"language","code":"TMZ","label":"Tamazight","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1061,1,'codes',7080581361514582040,NULL,NULL,'{"id":7080581361514582040,"of_table":"language","code":"TOI","label":"Taishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1062,1,'codes',2156430548127311123,NULL,NULL,'{"id":2156430548127311123,"of_table":"language","code":"TOJ","label":"Tojolabal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1063,1,'codes',1035963379992801995,NULL,NULL,'{"id":1035963379992801995,"of_table":"language","code":"TON","label":"Tongan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1064,1,'codes',5335795089290929090,NULL,NULL,'{"id":5335795089290929090,"of_table":"language","code":"TOS","label":"Tosk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1065,1,'codes',1877468443479886338,NULL,NULL,'{"id":1877468443479886338,"of_table":"language","code":"TOT","label":"Totonac Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1066,1,'codes',2521288123871929455,NULL,NULL,'{"id":2521288123871929455,"of_table":"language","code":"TPX","label":"Tlapanec, Acatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1067,1,'codes',8220262751646402003,NULL,NULL,'{"id":8220262751646402003,"of_table":"language","code":"TRI","label":"Trique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1068,1,'codes',7133274871544284663,NULL,NULL,'{"id":7133274871544284663,"of_table":"language","code":"TRK","label":"Trukese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1069,1,'codes',8500540909677741362,NULL,NULL,'{"id":8500540909677741362,"of_table":"language","code":"TSI","label":"Tshiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1070,1,'codes',8791841090367365160,NULL,NULL,'{"id":8791841090367365160,"of_table":"language","code":"TSW","label":"Setswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1071,1,'codes',451633387954860038,NULL,NULL,'{"id":451633387954860038,"of_table":"language","code":"TSZ","label":"Tarasco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1072,1,'codes',2022665510807482000,NULL,NULL,'{"id":2022665510807482000,"of_table":"language","code":"TTQ","label":"Tamasheq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1073,1,'codes',2688484632917559574,NULL,NULL,'{"id":2688484632917559574,"of_table":"language","code":"TU","label":"Turkish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1074,1,'codes',9022544901398586250,NULL,NULL,'{"id":9022544901398586250,"of_table":"language","code":"TUM","label":"Tumbuka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1075,1,'codes',7184116790648384649,NULL,NULL,'{"id":7184116790648384649,"of_table":"language","code":"TUQ","label":"Tedaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1076,1,'codes',6284637486488648154,NULL,NULL,'{"id":6284637486488648154,"of_table":"language","code":"TUV","label":"Tuvaluan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1077,1,'codes',4784411237363469186,NULL,NULL,'{"id":4784411237363469186,"of_table":"language","code":"TWI","label":"Twi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1078,1,'codes',4731475924208415875,NULL,NULL,'{"id":4731475924208415875,"of_table":"language","code":"TWN","label":"Taiwanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1079,1,'codes',9219459755947043286,NULL,NULL,'{"id":9219459755947043286,"of_table":"language","code":"TZH","label":"Tzeltal, Oxchuc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1080,1,'codes',7483222618533828853,NULL,NULL,'{"id":7483222618533828853,"of_table":"language","code":"TZO","label":"Tzotzil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1081,1,'codes',6027628770283254636,NULL,NULL,'{"id":6027628770283254636,"of_table":"language","code":"TZT","label":"Tzutujil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1082,1,'codes',8617926612523329351,NULL,NULL,'{"id":8617926612523329351,"of_table":"language","code":"UIG","label":"Uigur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1083,1,'codes',2679740600189624409,NULL,NULL,'{"id":2679740600189624409,"of_table":"language","code":"UK","label":"Ukrainian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1084,1,'codes',5074947423655071318,NULL,NULL,'{"id":5074947423655071318,"of_table":"language","code":"UNK","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1085,1,'codes',8174856679936489753,NULL,NULL,'{"id":8174856679936489753,"of_table":"language","code":"UR","label":"Urdu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1086,1,'codes',764372789503100893,NULL,NULL,'{"id":764372789503100893,"of_table":"language","code":"URH","label":"Urhobo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1087,1,'codes',5381641155015176587,NULL,NULL,'{"id":5381641155015176587,"of_table":"language","code":"USP","label":"Uspanteko (Uspanteco)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1088,1,'codes',4665741920223874075,NULL,NULL,'{"id":4665741920223874075,"of_table":"language","code":"UZB","label":"Uzbek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1089,1,'codes',7862900817312921948,NULL,NULL,'{"id":7862900817312921948,"of_table":"language","code":"VAI","label":"Vai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1090,1,'codes',1361105100271544335,NULL,NULL,'{"id":1361105100271544335,"of_table":"language","code":"VIE","label":"Vietnamese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1091,1,'codes',7268741762953743318,NULL,NULL,'{"id":7268741762953743318,"of_table":"language","code":"VIL","label":"Vili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1092,1,'codes',5226243623740836255,NULL,NULL,'{"id":5226243623740836255,"of_table":"language","code":"VIS","label":"Visayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1093,1,'codes',4461712282306656985,NULL,NULL,'{"id":4461712282306656985,"of_table":"language","code":"VVV","label":"Sample","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1094,1,'codes',1905828371157603249,NULL,NULL,'{"id":1905828371157603249,"of_table":"language","code":"WAL","label":"Walamo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1095,1,'codes',6369741934905841373,NULL,NULL,'{"id":6369741934905841373,"of_table":"language","code":"WAR","label":"Waray - Waray","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1096,1,'codes',832084973766926239,NULL,NULL,'{"id":832084973766926239,"of_table":"language","code":"WCI","label":"Waci Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1097,1,'codes',2568310364697894863,NULL,NULL,'{"id":2568310364697894863,"of_table":"language","code":"WEN","label":"Wenzhou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1098,1,'codes',5545897722505530694,NULL,NULL,'{"id":5545897722505530694,"of_table":"language","code":"WLF","label":"Wolof","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1099,1,'codes',3140108858188487162,NULL,NULL,'{"id":3140108858188487162,"of_table":"language","code":"WLX","label":"Wali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1100,1,'codes',8803802297178611833,NULL,NULL,'{"id":8803802297178611833,"of_table":"language","code":"WOB","label":"Wobe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1101,1,'codes',1839750211448780731,NULL,NULL,'{"id":1839750211448780731,"of_table":"language","code":"WUU","label":"Wu Chinese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1102,1,'codes',3038672285714567846,NULL,NULL,'{"id":3038672285714567846,"of_table":"language","code":"XHO","label":"Xhosa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1103,1,'codes',7005977404332038961,NULL,NULL,'{"id":7005977404332038961,"of_table":"language","code":"XIA","label":"Xiamen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1104,1,'codes',2338909457499260126,NULL,NULL,'{"id":2338909457499260126,"of_table":"language","code":"XIN","label":"Xinca","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1105,1,'codes',124928478186768538,NULL,NULL,'{"id":124928478186768538,"of_table":"language","code":"XMA","label":"Mushungulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1106,1,'codes',1200151719491346194,NULL,NULL,'{"id":1200151719491346194,"of_table":"language","code":"XOG","label":"Lusoga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1107,1,'codes',1195912544134301287,NULL,NULL,'{"id":1195912544134301287,"of_table":"language","code":"XSM","label":"Kasem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1108,1,'codes',1554033781174638648,NULL,NULL,'{"id":1554033781174638648,"of_table":"language","code":"XTN","label":"Mixtec, Northern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1109,1,'codes',6341833579865674172,NULL,NULL,'{"id":6341833579865674172,"of_table":"language","code":"YAL","label":"Yalunka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1110,1,'codes',8639198695539615112,NULL,NULL,'{"id":8639198695539615112,"of_table":"language","code":"YAN","label":"Mayangna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1111,1,'codes',9215550281019714954,NULL,NULL,'{"id":9215550281019714954,"of_table":"language","code":"YAP","label":"Yapese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1112,1,'codes',7126087987346071360,NULL,NULL,'{"id":7126087987346071360,"of_table":"language","code":"YAQ","label":"Yaqui","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1113,1,'codes',4847593859382507146,NULL,NULL,'{"id":4847593859382507146,"of_table":"language","code":"YAS","label":"Nugunu (Yambasa/Yambassa)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1114,1,'codes',1085881967128154811,NULL,NULL,'{"id":1085881967128154811,"of_table":"language","code":"YID","label":"Yiddish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1115,1,'codes',8087999534102728043,NULL,NULL,'{"id":8087999534102728043,"of_table":"language","code":"YOM","label":"Yombe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1116,1,'codes',8870834261204586253,NULL,NULL,'{"id":8870834261204586253,"of_table":"language","code":"YOR","label":"Yoruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1117,1,'codes',9048186622299479025,NULL,NULL,'{"id":9048186622299479025,"of_table":"language","code":"YUC","label":"Yucatec Maya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1118,1,'codes',6995671803836351768,NULL,NULL,'{"id":6995671803836351768,"of_table":"language","code":"ZAG","label":"Zaghawa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1119,1,'codes',4239692868656895136,NULL,NULL,'{"id":4239692868656895136,"of_table":"language","code":"ZAP","label":"Zapoteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1120,1,'codes',294821828878416500,NULL,NULL,'{"id":294821828878416500,"of_table":"language","code":"ZAR","label":"Zarma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1121,1,'codes',282832018642789598,NULL,NULL,'{"id":282832018642789598,"of_table":"language","code":"ZCA","label":"Zapotec, Coatecas Altas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1122,1,'codes',3605372523453559621,NULL,NULL,'{"id":3605372523453559621,"of_table":"language","code":"ZIW","label":"Zigula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1123,1,'codes',9061638597389382429,NULL,NULL,'{"id":9061638597389382429,"of_table":"language","code":"ZOC","label":"Zoque, Copainala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1124,1,'codes',5417719237678193471,NULL,NULL,'{"id":5417719237678193471,"of_table":"language","code":"ZOM","label":"Zome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1125,1,'codes',511528795130361695,NULL,NULL,'{"id":511528795130361695,"of_table":"language","code":"ZPA","label":"Zapateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1126,1,'codes',8524189309600750170,NULL,NULL,'{"id":8524189309600750170,"of_table":"language","code":"ZPT","label":"San Vicente Coatlan Zapotec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1127,1,'codes',8637207274313819739,NULL,NULL,'{"id":8637207274313819739,"of_table":"language","code":"ZUL","label":"Zulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1128,1,'codes',2555161711901265847,NULL,NULL,'{"id":2555161711901265847,"of_table":"language","code":"ZYP","label":"Chin, Zyphe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1129,1,'codes',1264569324977338345,NULL,NULL,'{"id":1264569324977338345,"of_table":"court","code":"ADL","label":"Adelanto Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1130,1,'codes',325798520301777510,NULL,NULL,'{"id":325798520301777510,"of_table":"court","code":"AGA","label":"Hagatna (Guam) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1131,1,'codes',1044883672625116381,NULL,NULL,'{"id":1044883672625116381,"of_table":"court","code":"ANN","label":"Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1132,1,'codes',4403285252005426531,NULL,NULL,'{"id":4403285252005426531,"of_table":"court","code":"ATD","label":"Atlanta - detained location Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1133,1,'codes',8906800334226300536,NULL,NULL,'{"id":8906800334226300536,"of_table":"court","code":"ATL","label":"Atlanta Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1134,1,'codes',1503078004631971763,NULL,NULL,'{"id":1503078004631971763,"of_table":"court","code":"AUR","label":"Aurora Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1135,1,'codes',8669071082587061129,NULL,NULL,'{"id":8669071082587061129,"of_table":"court","code":"BAL","label":"Baltimore Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1136,1,'codes',4467495246192738776,NULL,NULL,'{"id":4467495246192738776,"of_table":"court","code":"BDC","label":"Bradenton Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1137,1,'codes',3125357963234769188,NULL,NULL,'{"id":3125357963234769188,"of_table":"court","code":"BIA","label":"Board of Immigration Appeals","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1138,1,'codes',529956421478847975,NULL,NULL,'{"id":529956421478847975,"of_table":"court","code":"BLM","label":"Fort Snelling (Bloomington) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1139,1,'codes',1428543223224740435,NULL,NULL,'{"id":1428543223224740435,"of_table":"court","code":"BOS","label":"Boston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1140,1,'codes',3471815088556441667,NULL,NULL,'{"id":3471815088556441667,"of_table":"court","code":"BTV","label":"Batavia Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1141,1,'codes',1965047467115637401,NULL,NULL,'{"id":1965047467115637401,"of_table":"court","code":"BUF","label":"Buffalo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1142,1,'codes',2588946059571787837,NULL,NULL,'{"id":2588946059571787837,"of_table":"court","code":"CCC","label":"Concord Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1143,1,'codes',1057940618114890026,NULL,NULL,'{"id":1057940618114890026,"of_table":"court","code":"CHE","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1144,1,'codes',2725106129471151433,NULL,NULL,'{"id":2725106129471151433,"of_table":"court","code":"CHI","label":"Chicago Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1145,1,'codes',8935101716017390946,NULL,NULL,'{"id":8935101716017390946,"of_table":"court","code":"CHL","label":"Charlotte Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1146,1,'codes',6217434717140926959,NULL,NULL,'{"id":6217434717140926959,"of_table":"court","code":"CIC","label":"Conroe Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1147,1,'codes',8457446352231264905,NULL,NULL,'{"id":8457446352231264905,"of_table":"court","code":"CIJ","label":"Chief Immigration Judge office","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1148,1,'codes',917410330563317284,NULL,NULL,'{"id":917410330563317284,"of_table":"court","code":"CLE","label":"Cleveland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1149,1,'codes',5829601831605680720,NULL,NULL,'{"id":5829601831605680720,"of_table":"court","code":"DAL","label":"Dallas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1150,1,'codes',6002560738335076248,NULL,NULL,'{"id":6002560738335076248,"of_table":"court","code":"DEN","label":"Denver Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1151,1,'codes',4325702508282098330,NULL,NULL,'{"id":4325702508282098330,"of_table":"court","code":"DET","label":"Detroit Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1152,1,'codes',1658222468676112240,NULL,NULL,'{"id":1658222468676112240,"of_table":"court","code":"ELC","label":"El Centro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1153,1,'codes',6527175132698757333,NULL,NULL,'{"id":6527175132698757333,"of_table":"court","code":"ELO","label":"Eloy Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1154,1,'codes',803605695141493670,NULL,NULL,'{"id":803605695141493670,"of_table":"court","code":"ELP","label":"El Paso Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1155,1,'codes',6954477448518762295,NULL,NULL,'{"id":6954477448518762295,"of_table":"court","code":"ELZ","label":"Elizabeth Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1156,1,'codes',6874831818129237094,NULL,NULL,'{"id":6874831818129237094,"of_table":"court","code":"EPD","label":"El Paso Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1157,1,'codes',4913012806973938982,NULL,NULL,'{"id":4913012806973938982,"of_table":"court","code":"FCI","label":"Falls Church Immigration Adjudication Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1158,1,'codes',764978881060841464,NULL,NULL,'{"id":764978881060841464,"of_table":"court","code":"FLO","label":"Florence Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1159,1,'codes',2449080057233272772,NULL,NULL,'{"id":2449080057233272772,"of_table":"court","code":"FTW","label":"Fort Worth Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1160,1,'codes',1180105168297811216,NULL,NULL,'{"id":1180105168297811216,"of_table":"court","code":"HAR","label":"Hartford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1161,1,'codes',4418225181567625128,NULL,NULL,'{"id":4418225181567625128,"of_table":"court","code":"HDQ","label":"Falls Church (headquarters court) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1162,1,'codes',3912934279322232032,NULL,NULL,'{"id":3912934279322232032,"of_table":"court","code":"HGP","label":"Houston - Greenspoint Park Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1163,1,'codes',4641496024926018858,NULL,NULL,'{"id":4641496024926018858,"of_table":"court","code":"HLG","label":"Harlingen Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1164,1,'codes',2306810420679128299,NULL,NULL,'{"id":2306810420679128299,"of_table":"court","code":"HOD","label":"Houston Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1165,1,'codes',2734840104266264119,NULL,NULL,'{"id":2734840104266264119,"of_table":"court","code":"HON","label":"Honolulu Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1166,1,'codes',4895079780653395797,NULL,NULL,'{"id":4895079780653395797,"of_table":"court","code":"HOU","label":"Houston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1167,1,'codes',738577720302879779,NULL,NULL,'{"id":738577720302879779,"of_table":"court","code":"HSG","label":"Houston - S. Gessner Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1168,1,'codes',5289821709414705576,NULL,NULL,'{"id":5289821709414705576,"of_table":"court","code":"HYA","label":"Hyattsville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1169,1,'codes',5539773870582621501,NULL,NULL,'{"id":5539773870582621501,"of_table":"court","code":"IMP","label":"Imperial Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1170,1,'codes',8475442942398146624,NULL,NULL,'{"id":8475442942398146624,"of_table":"court","code":"JNA","label":"LaSalle (Jena) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1171,1,'codes',4719148693063719319,NULL,NULL,'{"id":4719148693063719319,"of_table":"court","code":"KAN","label":"Kansas City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1172,1,'codes',7628764887284581258,NULL,NULL,'{"id":7628764887284581258,"of_table":"court","code":"KRO","label":"Krome North Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1173,1,'codes',2049536483782034297,NULL,NULL,'{"id":2049536483782034297,"of_table":"court","code":"LAD","label":"Los Angeles - detained Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1174,1,'codes',4049167419031844397,NULL,NULL,'{"id":4049167419031844397,"of_table":"court","code":"LAN","label":"Lancaster (Mira Loma) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1175,1,'codes',3028130674156731323,NULL,NULL,'{"id":3028130674156731323,"of_table":"court","code":"LOS","label":"Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1176,1,'codes',1493828857990137350,NULL,NULL,'{"id":1493828857990137350,"of_table":"court","code":"LOU","label":"Louisville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1177,1,'codes',5264187717806685526,NULL,NULL,'{"id":5264187717806685526,"of_table":"court","code":"LOW","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1178,1,'codes',5687273658838441093,NULL,NULL,'{"id":5687273658838441093,"of_table":"court","code":"LRO","label":"Laredo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1179,1,'codes',5729369926384679232,NULL,NULL,'{"id":5729369926384679232,"of_table":"court","code":"LVG","label":"Las Vegas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1180,1,'codes',6238046971277199824,NULL,NULL,'{"id":6238046971277199824,"of_table":"court","code":"MEM","label":"Memphis Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1181,1,'codes',2253960839632622342,NULL,NULL,'{"id":2253960839632622342,"of_table":"court","code":"MIA","label":"Miami Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1182,1,'codes',2900840449157940945,NULL,NULL,'{"id":2900840449157940945,"of_table":"court","code":"NEW","label":"Newark Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1183,1,'codes',1255105143575709327,NULL,NULL,'{"id":1255105143575709327,"of_table":"court","code":"NLA","label":"Los Angeles - North Los Angeles Street Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1184,1,'codes',4502351611597966251,NULL,NULL,'{"id":4502351611597966251,"of_table":"court","code":"NOL","label":"New Orleans Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1185,1,'codes',412305441458443176,NULL,NULL,'{"id":412305441458443176,"of_table":"court","code":"NYB","label":"New York - Broadway Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1186,1,'codes',7256019218145429920,NULL,NULL,'{"id":7256019218145429920,"of_table":"court","code":"NYC","label":"New York - Federal Plaza Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1187,1,'codes',7049023466051931577,NULL,NULL,'{"id":7049023466051931577,"of_table":"court","code":"NYD","label":"New York Service Processing Center (Varick Street) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1188,1,'codes',3100205831476053052,NULL,NULL,'{"id":3100205831476053052,"of_table":"court","code":"NYV","label":"New York - Varick Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1189,1,'codes',5015698085717310856,NULL,NULL,'{"id":5015698085717310856,"of_table":"court","code":"OAK","label":"Oakdale Federal Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1190,1,'codes',3919849445810957145,NULL,NULL,'{"id":3919849445810957145,"of_table":"court","code":"OIN","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1191,1,'codes',5822729195099484083,NULL,NULL,'{"id":5822729195099484083,"of_table":"court","code":"OIT","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1192,1,'codes',4948656012057657581,NULL,NULL,'{"id":4948656012057657581,"of_table":"court","code":"OMA","label":"Omaha Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1193,1,'codes',8163611579468322004,NULL,NULL,'{"id":8163611579468322004,"of_table":"court","code":"ORL","label":"Orlando Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1194,1,'codes',6406296830043969554,NULL,NULL,'{"id":6406296830043969554,"of_table":"court","code":"OTM","label":"Otay Mesa Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1195,1,'codes',5154077042988112663,NULL,NULL,'{"id":5154077042988112663,"of_table":"court","code":"OTO","label":"Otero County Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1196,1,'codes',6779007823712798456,NULL,NULL,'{"id":6779007823712798456,"of_table":"court","code":"PHI","label":"Philadelphia Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1197,1,'codes',8250355809608339699,NULL,NULL,'{"id":8250355809608339699,"of_table":"court","code":"PHO","label":"Phoenix Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1198,1,'codes',1131456039252218046,NULL,NULL,'{"id":1131456039252218046,"of_table":"court","code":"PIS","label":"Port Isabel Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1199,1,'codes',3966226351276487853,NULL,NULL,'{"id":3966226351276487853,"of_table":"court","code":"POO","label":"Portland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1200,1,'codes',2556961531751646689,NULL,NULL,'{"id":2556961531751646689,"of_table":"court","code":"PSD","label":"Pearsall detention facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1201,1,'codes',3595275636128164729,NULL,NULL,'{"id":3595275636128164729,"of_table":"court","code":"RIC","label":"Richmond Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1202,1,'codes',2113389817452333837,NULL,NULL,'{"id":2113389817452333837,"of_table":"court","code":"SAI","label":"Saipan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1203,1,'codes',4916002679728699146,NULL,NULL,'{"id":4916002679728699146,"of_table":"court","code":"SAJ","label":"San Juan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1204,1,'codes',1329645185359784439,NULL,NULL,'{"id":1329645185359784439,"of_table":"court","code":"SDC","label":"Stewart Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1205,1,'codes',4093032875750281710,NULL,NULL,'{"id":4093032875750281710,"of_table":"court","code":"SEA","label":"Seattle Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1206,1,'codes',6556215408225818389,NULL,NULL,'{"id":6556215408225818389,"of_table":"court","code":"SFR","label":"San Francisco Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1207,1,'codes',4496474480149385374,NULL,NULL,'{"id":4496474480149385374,"of_table":"court","code":"SIN","label":"Fishkill (Downstate Correctional Facility) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1208,1,'codes',3054288421795044047,NULL,NULL,'{"id":3054288421795044047,"of_table":"court","code":"SLC","label":"Salt Lake City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1209,1,'codes',6905229195720353011,NULL,NULL,'{"id":6905229195720353011,"of_table":"court","code":"SMO","label":"Sacramento Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1210,1,'codes',8147587955554157980,NULL,NULL,'{"id":8147587955554157980,"of_table":"court","code":"SNA","label":"San Antonio Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1211,1,'codes',2903605116168130210,NULL,NULL,'{"id":2903605116168130210,"of_table":"court","code":"SNC","label":"Santa Ana Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1212,1,'codes',6566324686287298323,NULL,NULL,'{"id":6566324686287298323,"of_table":"court","code":"SND","label":"San Diego Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1213,1,'codes',8272393418082498102,NULL,NULL,'{"id":8272393418082498102,"of_table":"court","code":"SPD","label":"San Pedro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1214,1,'codes',7518433517922392598,NULL,NULL,'{"id":7518433517922392598,"of_table":"court","code":"STE","label":"Sterling Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1215,1,'codes',8363543583945086616,NULL,NULL,'{"id":8363543583945086616,"of_table":"court","code":"TAC","label":"Tacoma Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1216,1,'codes',881761354483909081,NULL,NULL,'{"id":881761354483909081,"of_table":"court","code":"TUC","label":"Tucson Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1217,1,'codes',3156273472553144900,NULL,NULL,'{"id":3156273472553144900,"of_table":"court","code":"ULS","label":"Ulster Correctional Facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1218,1,'codes',5597745704403634783,NULL,NULL,'{"id":5597745704403634783,"of_table":"court","code":"VNS","label":"Van Nuys Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1219,1,'codes',4007249566885203523,NULL,NULL,'{"id":4007249566885203523,"of_table":"court","code":"WAS","label":"Arlington / Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1220,1,'codes',2218815321790614394,NULL,NULL,'{"id":2218815321790614394,"of_table":"court","code":"WLA","label":"West Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1221,1,'codes',9016199646076037280,NULL,NULL,'{"id":9016199646076037280,"of_table":"court","code":"YOR","label":"York County Prison Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1222,1,'codes',8231202458352733167,NULL,NULL,'{"id":8231202458352733167,"of_table":"motion_type","code":"AC","label":"Motion for administrative closure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1223,1,'codes',7206499909972504935,NULL,NULL,'{"id":7206499909972504935,"of_table":"motion_type","code":"AI","label":"Motion concerning conduct before the court (apology)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1224,1,'codes',275912148442222172,NULL,NULL,'{"id":275912148442222172,"of_table":"motion_type","code":"AN","label":"Motion to correct an A-number","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1225,1,'codes',6387960703086437215,NULL,NULL,'{"id":6387960703086437215,"of_table":"motion_type","code":"BB","label":"Custody determination request","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1226,1,'codes',3785454216779422510,NULL,NULL,'{"id":3785454216779422510,"of_table":"motion_type","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1227,1,'codes',8746489753641129732,NULL,NULL,'{"id":8746489753641129732,"of_table":"motion_type","code":"C","label":"Motion to recalendar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1228,1,'codes',5041613198069557633,NULL,NULL,'{"id":5041613198069557633,"of_table":"motion_type","code":"CA","label":"Motion to hold case in abeyance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1229,1,'codes',6004494303403869999,NULL,NULL,'{"id":6004494303403869999,"of_table":"motion_type","code":"CC","label":"Motion to correct case information","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1230,1,'codes',2356073313048866793,NULL,NULL,'{"id":2356073313048866793,"of_table":"motion_type","code":"CD","label":"Motion to change docket type","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1231,1,'codes',1628364890309748040,NULL,NULL,'{"id":1628364890309748040,"of_table":"motion_type","code":"CL","label":"Motion to calendar an off-calendar case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1232,1,'codes',4365514967894598877,NULL,NULL,'{"id":4365514967894598877,"of_table":"motion_type","code":"CO","label":"Motion for continuance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1233,1,'codes',3244573122763037971,NULL,NULL,'{"id":3244573122763037971,"of_table":"motion_type","code":"CS","label":"Motion to consolidate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1234,1,'codes',168259014443015888,NULL,NULL,'{"id":168259014443015888,"of_table":"motion_type","code":"CT","label":"Motion to sever","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1235,1,'codes',1445114508403583445,NULL,NULL,'{"id":1445114508403583445,"of_table":"motion_type","code":"CV","label":"Motion for change of venue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1236,1,'codes',271273988222760908,NULL,NULL,'{"id":271273988222760908,"of_table":"motion_type","code":"EH","label":"Motion to advance (earlier hearing date)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1237,1,'codes',1477538226772598228,NULL,NULL,'{"id":1477538226772598228,"of_table":"motion_type","code":"ET","label":"Motion to extend filing time","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1238,1,'codes',3022440463055450105,NULL,NULL,'{"id":3022440463055450105,"of_table":"motion_type","code":"EW","label":"Motion to excuse appearance of witness","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1239,1,'codes',1238338489503796657,NULL,NULL,'{"id":1238338489503796657,"of_table":"motion_type","code":"FD","label":"Motion to reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1240,1,'codes',7786071937861020114,NULL,NULL,'{"id":7786071937861020114,"of_table":"motion_type","code":"FW","label":"Motion for fee waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1241,1,'codes',2975166286027478406,NULL,NULL,'{"id":2975166286027478406,"of_table":"motion_type","code":"HV","label":"Motion to submit video or recording","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1242,1,'codes',6558531694820061359,NULL,NULL,'{"id":6558531694820061359,"of_table":"motion_type","code":"IC","label":"Motion on incompetence of respondent or representative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1243,1,'codes',500401534167556695,NULL,NULL,'{"id":500401534167556695,"of_table":"motion_type","code":"IM","label":"Motion to set individual hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1244,1,'codes',8113773795460023898,NULL,NULL,'{"id":8113773795460023898,"of_table":"motion_type","code":"IP","label":"Motion for in person hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1245,1,'codes',6622071558536465546,NULL,NULL,'{"id":6622071558536465546,"of_table":"motion_type","code":"LI","label":"Motion for specific language interpreter","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1246,1,'codes',3901739658362781246,NULL,NULL,'{"id":3901739658362781246,"of_table":"motion_type","code":"LS","label":"Motion to allow law student or reputable individual","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1247,1,'codes',3977217097820751484,NULL,NULL,'{"id":3977217097820751484,"of_table":"motion_type","code":"MA","label":"Motion to reopen - in absentia order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1248,1,'codes',8004839877115927226,NULL,NULL,'{"id":8004839877115927226,"of_table":"motion_type","code":"MC","label":"Motion to reopen - changed country conditions","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1249,1,'codes',3130788227064695756,NULL,NULL,'{"id":3130788227064695756,"of_table":"motion_type","code":"MD","label":"Motion to accept late filing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1250,1,'codes',6886435613724961392,NULL,NULL,'{"id":6886435613724961392,"of_table":"motion_type","code":"MN","label":"Motion to amend name on NTA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1251,1,'codes',7698332334953178279,NULL,NULL,'{"id":7698332334953178279,"of_table":"motion_type","code":"MP","label":"Motion to modify protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1252,1,'codes',4661131839435150719,NULL,NULL,'{"id":4661131839435150719,"of_table":"motion_type","code":"MS","label":"Motion for subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1253,1,'codes',8378835140390281857,NULL,NULL,'{"id":8378835140390281857,"of_table":"motion_type","code":"MU","label":"Motion not listed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1254,1,'codes',2438130898196942836,NULL,NULL,'{"id":2438130898196942836,"of_table":"motion_type","code":"O","label":"Motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1255,1,'codes',725711268280762599,NULL,NULL,'{"id":725711268280762599,"of_table":"motion_type","code":"OC","label":"Motion to open / close hearing to the public","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1256,1,'codes',335287744618521349,NULL,NULL,'{"id":335287744618521349,"of_table":"motion_type","code":"OD","label":"Motion to return original documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1257,1,'codes',8600529089437986348,NULL,NULL,'{"id":8600529089437986348,"of_table":"motion_type","code":"OT","label":"Other motion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1258,1,'codes',2606742619601907479,NULL,NULL,'{"id":2606742619601907479,"of_table":"motion_type","code":"PA","label":"Motion to proceed on the administrative record","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1259,1,'codes',7338148107545718846,NULL,NULL,'{"id":7338148107545718846,"of_table":"motion_type","code":"PC","label":"Motion for pre-trial conference","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1260,1,'codes',5435060412450273877,NULL,NULL,'{"id":5435060412450273877,"of_table":"motion_type","code":"PM","label":"Motion to pretermit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1261,1,'codes',7813716812622098925,NULL,NULL,'{"id":7813716812622098925,"of_table":"motion_type","code":"PO","label":"Motion for protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1262,1,'codes',1683788222215263348,NULL,NULL,'{"id":1683788222215263348,"of_table":"motion_type","code":"PS","label":"Motion to place on status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1263,1,'codes',6351961670600042620,NULL,NULL,'{"id":6351961670600042620,"of_table":"motion_type","code":"QS","label":"Motion to quash a subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1264,1,'codes',3357464470051845824,NULL,NULL,'{"id":3357464470051845824,"of_table":"motion_type","code":"RC","label":"Motion to recuse","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1265,1,'codes',5829625189176485761,NULL,NULL,'{"id":5829625189176485761,"of_table":"motion_type","code":"RD","label":"Motion to rescind","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1266,1,'codes',4181744125867406999,NULL,NULL,'{"id":4181744125867406999,"of_table":"motion_type","code":"RI","label":"Motion to reissue decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1267,1,'codes',1953076459480596822,NULL,NULL,'{"id":1953076459480596822,"of_table":"motion_type","code":"RP","label":"Motion to reconsider (before decision)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1268,1,'codes',445990174189539255,NULL,NULL,'{"id":445990174189539255,"of_table":"motion_type","code":"RR","label":"Motion to retrieve and review file","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1269,1,'codes',5919798090379004941,NULL,NULL,'{"id":5919798090379004941,"of_table":"motion_type","code":"RS","label":"Motion to remove from status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1270,1,'codes',2069130063768502864,NULL,NULL,'{"id":2069130063768502864,"of_table":"motion_type","code":"SA","label":"Motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1271,1,'codes',4611377795579384231,NULL,NULL,'{"id":4611377795579384231,"of_table":"motion_type","code":"SB","label":"Motion for subsequent bond determination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1272,1,'codes',8271822030640971139,NULL,NULL,'{"id":8271822030640971139,"of_table":"motion_type","code":"SC","label":"Motion to substitute counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1273,1,'codes',6558007005611290346,NULL,NULL,'{"id":6558007005611290346,"of_table":"motion_type","code":"SD","label":"Motion to substitute documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1274,1,'codes',8893301798746219767,NULL,NULL,'{"id":8893301798746219767,"of_table":"motion_type","code":"SG","label":"Motion for competency safeguards","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1275,1,'codes',5875178820667474248,NULL,NULL,'{"id":5875178820667474248,"of_table":"motion_type","code":"SO","label":"Motion for stipulated removal / voluntary departure order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1276,1,'codes',6906276617037899662,NULL,NULL,'{"id":6906276617037899662,"of_table":"motion_type","code":"SP","label":"Motion to suppress","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1277,1,'codes',5758277979081514452,NULL,NULL,'{"id":5758277979081514452,"of_table":"motion_type","code":"SR","label":"Motion for stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1278,1,'codes',875159922168313491,NULL,NULL,'{"id":875159922168313491,"of_table":"motion_type","code":"ST","label":"Motion for security at non-detained hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1279,1,'codes',5943425233492994871,NULL,NULL,'{"id":5943425233492994871,"of_table":"motion_type","code":"SY","label":"Motion for stay of removal (or extension)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1280,1,'codes',2235072640985200201,NULL,NULL,'{"id":2235072640985200201,"of_table":"motion_type","code":"TA","label":"Motion for telephonic appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1281,1,'codes',7319913705896190912,NULL,NULL,'{"id":7319913705896190912,"of_table":"motion_type","code":"TD","label":"Motion to terminate the deferral","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1282,1,'codes',8088080155649842806,NULL,NULL,'{"id":8088080155649842806,"of_table":"motion_type","code":"TP","label":"Motion to terminate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1283,1,'codes',5157451047122704026,NULL,NULL,'{"id":5157451047122704026,"of_table":"motion_type","code":"TV","label":"Motion for video appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1284,1,'codes',4418458176948173042,NULL,NULL,'{"id":4418458176948173042,"of_table":"motion_type","code":"U","label":"Motion to dismiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1285,1,'codes',3691448159584367557,NULL,NULL,'{"id":3691448159584367557,"of_table":"motion_type","code":"VD","label":"Motion for voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1286,1,'codes',1514451560806203424,NULL,NULL,'{"id":1514451560806203424,"of_table":"motion_type","code":"VO","label":"Motion to vacate judge order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1287,1,'codes',7595232381853901976,NULL,NULL,'{"id":7595232381853901976,"of_table":"motion_type","code":"VP","label":"Motion to vacate protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1288,1,'codes',3817383154652245682,NULL,NULL,'{"id":3817383154652245682,"of_table":"motion_type","code":"VS","label":"Motion to vacate hearing or scheduling order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1289,1,'codes',6118116893337533622,NULL,NULL,'{"id":6118116893337533622,"of_table":"motion_type","code":"WA","label":"Motion to withdraw charge or allegation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1290,1,'codes',6618641332026369320,NULL,NULL,'{"id":6618641332026369320,"of_table":"motion_type","code":"WC","label":"Motion to withdraw as counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1291,1,'codes',8264435101707951560,NULL,NULL,'{"id":8264435101707951560,"of_table":"motion_type","code":"WV","label":"Motion to waive appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1292,1,'codes',9216778170944700231,NULL,NULL,'{"id":9216778170944700231,"of_table":"motion_type","code":"XH","label":"Motion to expedite hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1293,1,'codes',3029484831841343100,NULL,NULL,'{"id":3029484831841343100,"of_table":"custody_request","code":"BB","label":"Custody redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1294,1,'codes',6200713001373164713,NULL,NULL,'{"id":6200713001373164713,"of_table":"custody_request","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1295,1,'codes',3743500273865318751,NULL,NULL,'{"id":3743500273865318751,"of_table":"custody_request","code":"SB","label":"Subsequent bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1296,1,'codes',141509178449220929,NULL,NULL,'{"id":141509178449220929,"of_table":"appeal_type","code":"AMSA Appeal","label":"Appeal of motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1297,1,'codes',1002076535008553174,NULL,NULL,'{"id":1002076535008553174,"of_table":"appeal_type","code":"Appeal of IJ MTR","label":"Appeal of judge decision on motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1298,1,'codes',5304745526978570936,NULL,NULL,'{"id":5304745526978570936,"of_table":"appeal_type","code":"Bond Appeal","label":"Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1299,1,'codes',5598066537527247127,NULL,NULL,'{"id":5598066537527247127,"of_table":"appeal_type","code":"Bond MTR Rec","label":"Bond MTR Reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1300,1,'codes',4675177239880082325,NULL,NULL,'{"id":4675177239880082325,"of_table":"appeal_type","code":"Bond MTR Rei","label":"Bond MTR Reinstate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1301,1,'codes',2094239904597506817,NULL,NULL,'{"id":2094239904597506817,"of_table":"appeal_type","code":"Bond MTR Reo","label":"Bond MTR Reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1302,1,'codes',7011503771035537524,NULL,NULL,'{"id":7011503771035537524,"of_table":"appeal_type","code":"Case Appeal","label":"Appeal of judge case decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1303,1,'codes',2949730913892284555,NULL,NULL,'{"id":2949730913892284555,"of_table":"appeal_type","code":"CDR","label":"CDR Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1304,1,'codes',93966974883126005,NULL,NULL,'{"id":93966974883126005,"of_table":"appeal_type","code":"Circuit Court Remand","label":"Remand from circuit court (BIA case)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1305,1,'codes',8660250606533715015,NULL,NULL,'{"id":8660250606533715015,"of_table":"appeal_type","code":"DD 212","label":"DHS officer decision - 212 waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1306,1,'codes',1155012061540610272,NULL,NULL,'{"id":1155012061540610272,"of_table":"appeal_type","code":"DD Bond","label":"DHS officer decision - bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1307,1,'codes',3556498515108028788,NULL,NULL,'{"id":3556498515108028788,"of_table":"appeal_type","code":"DD Fines","label":"DHS officer decision - fines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1308,1,'codes',9094183078398035185,NULL,NULL,'{"id":9094183078398035185,"of_table":"appeal_type","code":"DD Visa","label":"DHS officer decision - visa petition","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1309,1,'codes',7939505766732679449,NULL,NULL,'{"id":7939505766732679449,"of_table":"appeal_type","code":"Interlocutory Appeal","label":"Interlocutory appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1310,1,'codes',9185064250649926351,NULL,NULL,'{"id":9185064250649926351,"of_table":"appeal_type","code":"MTR BIA","label":"Motion to BIA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1311,1,'codes',2748599818169461223,NULL,NULL,'{"id":2748599818169461223,"of_table":"appeal_type","code":"RC Appeal","label":"Reasonable Cause Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1312,1,'codes',3227422310690921726,NULL,NULL,'{"id":3227422310690921726,"of_table":"appeal_type","code":"SC Appeal","label":"Special Circumstances Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1313,1,'codes',7081186432246966347,NULL,NULL,'{"id":7081186432246966347,"of_table":"appeal_type","code":"test","label":"(test value)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1314,1,'codes',5019393233929817843,NULL,NULL,'{"id":5019393233929817843,"of_table":"appeal_type","code":"Zero Bond Appeal","label":"Zero Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1315,1,'codes',7688823800885715708,NULL,NULL,'{"id":7688823800885715708,"of_table":"appeal_result","code":"ABC","label":"ABC settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1316,1,'codes',7466113697145770764,NULL,NULL,'{"id":7466113697145770764,"of_table":"appeal_result","code":"ACR","label":"Record returned to court to correct deficiency","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1317,1,'codes',2123169958723882483,NULL,NULL,'{"id":2123169958723882483,"of_table":"appeal_result","code":"ADM","label":"Administratively closed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1318,1,'codes',6168628067644028453,NULL,NULL,'{"id":6168628067644028453,"of_table":"appeal_result","code":"ADR","label":"Administrative return","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1319,1,'codes',2384705754863362682,NULL,NULL,'{"id":2384705754863362682,"of_table":"appeal_result","code":"APD","label":"Administratively closed - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1320,1,'codes',8827481393570694485,NULL,NULL,'{"id":8827481393570694485,"of_table":"appeal_result","code":"BCR","label":"Background-check remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1321,1,'codes',8785831793274617073,NULL,NULL,'{"id":8785831793274617073,"of_table":"appeal_result","code":"CFD","label":"Final denial - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1322,1,'codes',3688040699792375616,NULL,NULL,'{"id":3688040699792375616,"of_table":"appeal_result","code":"CFG","label":"Final grant - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1323,1,'codes',7474678879183504239,NULL,NULL,'{"id":7474678879183504239,"of_table":"appeal_result","code":"CFV","label":"Final denial - 42B/40, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1324,1,'codes',3538299811507257485,NULL,NULL,'{"id":3538299811507257485,"of_table":"appeal_result","code":"CGR","label":"Conditional grant of relief (not CPC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1325,1,'codes',8394745767564124031,NULL,NULL,'{"id":8394745767564124031,"of_table":"appeal_result","code":"CON","label":"Continued","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1326,1,'codes',2375083343130197362,NULL,NULL,'{"id":2375083343130197362,"of_table":"appeal_result","code":"CPC","label":"Conditional grant - CPC asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1327,1,'codes',830708911114643525,NULL,NULL,'{"id":830708911114643525,"of_table":"appeal_result","code":"CPG","label":"Coercive population control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1328,1,'codes',4271606526081462687,NULL,NULL,'{"id":4271606526081462687,"of_table":"appeal_result","code":"CTM","label":"Administratively closed (not ABC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1329,1,'codes',3352196566332198549,NULL,NULL,'{"id":3352196566332198549,"of_table":"appeal_result","code":"D30","label":"Dismissed, 30-day voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1330,1,'codes',446213471438278699,NULL,NULL,'{"id":446213471438278699,"of_table":"appeal_result","code":"DED","label":"Deferred enforced departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1331,1,'codes',5767124827664913360,NULL,NULL,'{"id":5767124827664913360,"of_table":"appeal_result","code":"DEN","label":"Denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1332,1,'codes',1825399015361203379,NULL,NULL,'{"id":1825399015361203379,"of_table":"appeal_result","code":"DIS","label":"Appeal dismissed / judge affirmed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1333,1,'codes',2154623179472244456,NULL,NULL,'{"id":2154623179472244456,"of_table":"appeal_result","code":"DMO","label":"Dismissed as moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1334,1,'codes',5450747443945369560,NULL,NULL,'{"id":5450747443945369560,"of_table":"appeal_result","code":"DNS","label":"Denied - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1335,1,'codes',4924283733095446725,NULL,NULL,'{"id":4924283733095446725,"of_table":"appeal_result","code":"DSO","label":"Dismissed - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1336,1,'codes',5567128876879802375,NULL,NULL,'{"id":5567128876879802375,"of_table":"appeal_result","code":"DUT","label":"Dismissed as untimely","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1337,1,'codes',5033663695746029239,NULL,NULL,'{"id":5033663695746029239,"of_table":"appeal_result","code":"DVD","label":"Dismissed, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1338,1,'codes',3746737791928698990,NULL,NULL,'{"id":3746737791928698990,"of_table":"appeal_result","code":"FMD","label":"Franco motion denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1339,1,'codes',9148570411310486350,NULL,NULL,'{"id":9148570411310486350,"of_table":"appeal_result","code":"GNR","label":"Grant with no Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1340,1,'codes',5251764942629454318,NULL,NULL,'{"id":5251764942629454318,"of_table":"appeal_result","code":"GRN","label":"Granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1341,1,'codes',4999451705697508804,NULL,NULL,'{"id":4999451705697508804,"of_table":"appeal_result","code":"GRS","label":"Granted Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1342,1,'codes',9132477440892788990,NULL,NULL,'{"id":9132477440892788990,"of_table":"appeal_result","code":"MBD","label":"Bond moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1343,1,'codes',8113378455607388668,NULL,NULL,'{"id":8113378455607388668,"of_table":"appeal_result","code":"NAN","label":"NACARA notice","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1344,1,'codes',8235588890508400274,NULL,NULL,'{"id":8235588890508400274,"of_table":"appeal_result","code":"NJU","label":"BIA lacks jurisdiction","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1345,1,'codes',6720825821536404975,NULL,NULL,'{"id":6720825821536404975,"of_table":"appeal_result","code":"OTH","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1346,1,'codes',1772235979366061159,NULL,NULL,'{"id":1772235979366061159,"of_table":"appeal_result","code":"OTS","label":"Other Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1347,1,'codes',7848886054561738321,NULL,NULL,'{"id":7848886054561738321,"of_table":"appeal_result","code":"REJ","label":"Rejected","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1348,1,'codes',2665448478699436880,NULL,NULL,'{"id":2665448478699436880,"of_table":"appeal_result","code":"REM","label":"Remanded","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1349,1,'codes',846663823318893468,NULL,NULL,'{"id":846663823318893468,"of_table":"appeal_result","code":"S-L","label":"Streamlined affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1350,1,'codes',2350757389053197474,NULL,NULL,'{"id":2350757389053197474,"of_table":"appeal_result","code":"SAD","label":"Summary dismissal - inadequate reasons","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1351,1,'codes',3702923897525915485,NULL,NULL,'{"id":3702923897525915485,"of_table":"appeal_result","code":"SAF","label":"Summary affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1352,1,'codes',8301266076833155911,NULL,NULL,'{"id":8301266076833155911,"of_table":"appeal_result","code":"SAV","label":"Summary affirmance, voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1353,1,'codes',6635700298921854448,NULL,NULL,'{"id":6635700298921854448,"of_table":"appeal_result","code":"SCC","label":"Suspension/cancellation cap","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1354,1,'codes',46843983679297078,NULL,NULL,'{"id":46843983679297078,"of_table":"appeal_result","code":"SDG","label":"Summary dismissal - untimely or waived","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1355,1,'codes',4956265929835437203,NULL,NULL,'{"id":4956265929835437203,"of_table":"appeal_result","code":"SED","label":"Summary dismissal - no brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1356,1,'codes',8615618049503214824,NULL,NULL,'{"id":8615618049503214824,"of_table":"appeal_result","code":"SNC","label":"NACARA continuation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1357,1,'codes',6886007219854854310,NULL,NULL,'{"id":6886007219854854310,"of_table":"appeal_result","code":"SND","label":"Summary dismissal - reasons and brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1358,1,'codes',1471395046923763831,NULL,NULL,'{"id":1471395046923763831,"of_table":"appeal_result","code":"SOD","label":"Summary dismissal - other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1359,1,'codes',882002794411571672,NULL,NULL,'{"id":882002794411571672,"of_table":"appeal_result","code":"SUD","label":"Summarily dismissed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1360,1,'codes',383568247913200469,NULL,NULL,'{"id":383568247913200469,"of_table":"appeal_result","code":"SUP","label":"Suspension completion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1361,1,'codes',7584221338949274830,NULL,NULL,'{"id":7584221338949274830,"of_table":"appeal_result","code":"SUS","label":"Appeal sustained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1362,1,'codes',2868057972388672865,NULL,NULL,'{"id":2868057972388672865,"of_table":"appeal_result","code":"TER","label":"Terminated","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1363,1,'codes',9028591864242705578,NULL,NULL,'{"id":9028591864242705578,"of_table":"appeal_result","code":"TPD","label":"Terminated - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1364,1,'codes',8967356916190817419,NULL,NULL,'{"id":8967356916190817419,"of_table":"appeal_result","code":"TPS","label":"Temporary Protected Status","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1365,1,'codes',4699851393500792584,NULL,NULL,'{"id":4699851393500792584,"of_table":"appeal_result","code":"WDL","label":"Appeal withdrawn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1366,1,'codes',2129852420689816833,NULL,NULL,'{"id":2129852420689816833,"of_table":"appeal_result","code":"WPD","label":"Withdrawn - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1367,1,'codes',2515373916973891883,NULL,NULL,'{"id":2515373916973891883,"of_table":"party","code":"A","label":"Respondent","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1368,1,'codes',7001569464400571829,NULL,NULL,'{"id":7001569464400571829,"of_table":"party","code":"I","label":"DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1369,1,'codes',4908566780000301587,NULL,NULL,'{"id":4908566780000301587,"of_table":"party","code":"B","label":"Both","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1370,1,'codes',4206651136748850501,NULL,NULL,'{"id":4206651136748850501,"of_table":"party","code":"C","label":"Court (in filing-party tables) / Carrier (in filed-by lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1371,1,'codes',5046767205690037800,NULL,NULL,'{"id":5046767205690037800,"of_table":"party","code":"O","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1372,1,'closures',1611006743475265787,NULL,NULL,'{"id":1611006743475265787,"first":"2018-12-05","last":"2018-12-05","reason":"National day of mourning","source":"Executive Order 13852, December 1, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1373,1,'closures',4884407113796283548,NULL,NULL,'{"id":4884407113796283548,"first":"2018-12-24","last":"2018-12-24","reason":"Federal offices closed","source":"Executive Order 13854, December 18, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1374,1,'closures',1293508914273188578,NULL,NULL,'{"id":1293508914273188578,"first":"2019-12-24","last":"2019-12-24","reason":"Federal offices closed","source":"Executive Order 13900, December 17, 2019","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1375,1,'closures',8608072829244373602,NULL,NULL,'{"id":8608072829244373602,"first":"2020-12-24","last":"2020-12-24","reason":"Federal offices closed","source":"Executive Order 13965, December 11, 2020","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1376,1,'closures',5782737926678666773,NULL,NULL,'{"id":5782737926678666773,"first":"2024-12-24","last":"2024-12-24","reason":"Federal offices closed","source":"Executive Order of December 19, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1377,1,'closures',579378658657806712,NULL,NULL,'{"id":579378658657806712,"first":"2025-01-09","last":"2025-01-09","reason":"National day of mourning","source":"Executive Order of December 30, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1378,1,'closures',919583277783874192,NULL,NULL,'{"id":919583277783874192,"first":"2025-12-24","last":"2025-12-24","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1379,1,'closures',159176260694540635,NULL,NULL,'{"id":159176260694540635,"first":"2025-12-26","last":"2025-12-26","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1380,1,'closures',8064586480903515073,NULL,NULL,'{"id":8064586480903515073,"first":"2018-12-22","last":"2019-01-25","reason":"Lapse in appropriations; most non-detained courts closed","source":"Lapse of December 22, 2018 to January 25, 2019","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1381,1,'closures',3331687615239213484,NULL,NULL,'{"id":3331687615239213484,"first":"2025-10-01","last":"2025-11-12","reason":"Lapse in appropriations","source":"Lapse of October 1 to November 12, 2025","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1382,2,'docket',1,NULL,'{"id":1,"uid":"96008d5100c47742547cb8b115097405","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}','{"id":1,"uid":"96008d5100c47742547cb8b115097405","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}',NULL);
INSERT INTO "step_rows" VALUES(1383,2,'cases',6936573048672979344,6936573048672979344,NULL,'{"id":6936573048672979344,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1384,2,'proceedings',4997217139164744064,6936573048672979344,NULL,'{"id":4997217139164744064,"public_key":null,"case_id":6936573048672979344,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1385,3,'cases',7810565118889472627,7810565118889472627,NULL,'{"id":7810565118889472627,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1386,3,'proceedings',2747455738807956713,7810565118889472627,NULL,'{"id":2747455738807956713,"public_key":null,"case_id":7810565118889472627,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1387,4,'hearings',2459573381469530434,6936573048672979344,NULL,'{"id":2459573381469530434,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1388,5,'hearings',8921136159956855166,6936573048672979344,NULL,'{"id":8921136159956855166,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-03-06","start_minute":null,"minutes":null,"kind":"custody","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1389,6,'motions',8192627206741996232,6936573048672979344,NULL,'{"id":8192627206741996232,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1390,7,'custody_requests',6290156054780949283,6936573048672979344,NULL,'{"id":6290156054780949283,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1391,8,'notes',951093023295171663,6936573048672979344,NULL,'{"id":951093023295171663,"case_id":6936573048672979344,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":1870538097429151458}',NULL);
INSERT INTO "step_rows" VALUES(1392,9,'reasons',235865442020324459,6936573048672979344,NULL,'{"id":235865442020324459,"case_id":6936573048672979344,"benchmark":"merits-first-date","subject":4997217139164744064,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM","evidence":""}',NULL);
INSERT INTO "step_rows" VALUES(1393,10,'appeals',5732709377145101697,6936573048672979344,NULL,'{"id":5732709377145101697,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1394,11,'cases',5797451224398395987,5797451224398395987,NULL,'{"id":5797451224398395987,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1395,11,'proceedings',5490460641659039575,5797451224398395987,NULL,'{"id":5490460641659039575,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1396,12,'cases',170853862251236985,170853862251236985,NULL,'{"id":170853862251236985,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1397,12,'proceedings',3019747640019860621,170853862251236985,NULL,'{"id":3019747640019860621,"public_key":null,"case_id":170853862251236985,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1398,13,'proceedings',5490460641659039575,5797451224398395987,'{"id":5490460641659039575,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5490460641659039575,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1399,14,'proceedings',9109269628600322622,5797451224398395987,NULL,'{"id":9109269628600322622,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1400,15,'marks',1191535564086478671,5797451224398395987,NULL,'{"id":1191535564086478671,"case_id":5797451224398395987,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}',NULL);
INSERT INTO "step_rows" VALUES(1401,16,'motions',8646818046532427130,5797451224398395987,NULL,'{"id":8646818046532427130,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1402,17,'custody_requests',1190712082993324300,5797451224398395987,NULL,'{"id":1190712082993324300,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1403,18,'appeals',3540373895352465879,5797451224398395987,NULL,'{"id":3540373895352465879,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1404,19,'hearings',3045340187212511974,6936573048672979344,NULL,'{"id":3045340187212511974,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1405,20,'hearings',4998127586176933336,7810565118889472627,NULL,'{"id":4998127586176933336,"public_key":null,"proceeding_id":2747455738807956713,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1406,21,'hearings',4998127586176933336,7810565118889472627,'{"id":4998127586176933336,"public_key":null,"proceeding_id":2747455738807956713,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}','{"id":4998127586176933336,"public_key":null,"proceeding_id":2747455738807956713,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1407,22,'away',8042362830511282321,NULL,NULL,'{"id":8042362830511282321,"first":"2026-02-09","last":"2026-02-09","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null,"evidence":""}',NULL);
INSERT INTO "step_rows" VALUES(1408,23,'away',659098801985604574,NULL,NULL,'{"id":659098801985604574,"first":"2026-02-16","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null,"evidence":""}',NULL);
INSERT INTO "step_rows" VALUES(1409,24,'away',3316921611983706889,NULL,NULL,'{"id":3316921611983706889,"first":"2026-04-20","last":"2026-04-21","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null,"evidence":""}',NULL);
INSERT INTO "step_rows" VALUES(1410,25,'circumstances',1001671046955514652,NULL,NULL,'{"id":1001671046955514652,"kind":"interpreter","first":"2026-03-02","last":"2026-03-10","words":"No interpreter of the language in the circuit","is_outside":1,"evidence":"The contractor’s e-mail of March 2"}',NULL);
INSERT INTO "step_rows" VALUES(1411,25,'circumstance_links',8391941668181641720,6936573048672979344,NULL,'{"id":8391941668181641720,"circumstance_id":1001671046955514652,"case_id":6936573048672979344,"hearing_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1412,25,'circumstance_links',2448483176547228584,6936573048672979344,NULL,'{"id":2448483176547228584,"circumstance_id":1001671046955514652,"case_id":null,"hearing_id":2459573381469530434}',NULL);
INSERT INTO "step_rows" VALUES(1413,26,'circumstances',2572624326688885330,NULL,NULL,'{"id":2572624326688885330,"kind":"interpreter","first":"2026-03-04","last":"2026-03-10","words":"No interpreter of the language in the circuit","is_outside":1,"evidence":"The contractor’s e-mail of March 2"}',NULL);
INSERT INTO "step_rows" VALUES(1414,26,'circumstance_links',9149063612858904650,6936573048672979344,NULL,'{"id":9149063612858904650,"circumstance_id":2572624326688885330,"case_id":6936573048672979344,"hearing_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1415,26,'circumstance_links',7431529565689620205,6936573048672979344,NULL,'{"id":7431529565689620205,"circumstance_id":2572624326688885330,"case_id":null,"hearing_id":2459573381469530434}',NULL);
INSERT INTO "step_rows" VALUES(1416,27,'closures',2495003938631903362,NULL,NULL,'{"id":2495003938631903362,"first":"2026-01-26","last":"2026-01-26","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1417,28,'closures',2658890380736749286,NULL,NULL,'{"id":2658890380736749286,"first":"2026-01-28","last":"2026-01-28","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1418,29,'part_time_shares',6017560983182258233,NULL,NULL,'{"id":6017560983182258233,"first":"2026-04-01","hundredths":80}',NULL);
INSERT INTO "step_rows" VALUES(1419,30,'part_time_shares',1938910061238367403,NULL,NULL,'{"id":1938910061238367403,"first":"2026-05-01","hundredths":70}',NULL);
INSERT INTO "step_rows" VALUES(1420,31,'family_links',4326389008223373025,5797451224398395987,NULL,'{"id":4326389008223373025,"public_key":null,"lead_case_id":6936573048672979344,"rider_case_id":5797451224398395987,"created":"2026-02-02","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1421,32,'custody_spells',9037440378955253092,5797451224398395987,NULL,'{"id":9037440378955253092,"public_key":null,"case_id":5797451224398395987,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1422,32,'cases',5797451224398395987,5797451224398395987,'{"id":5797451224398395987,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":5797451224398395987,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1423,32,'proceedings',9109269628600322622,5797451224398395987,'{"id":9109269628600322622,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":9109269628600322622,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1424,33,'family_links',4360915145077739732,5797451224398395987,NULL,'{"id":4360915145077739732,"public_key":null,"lead_case_id":6936573048672979344,"rider_case_id":5797451224398395987,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1425,34,'custody_spells',302402727848317004,5797451224398395987,NULL,'{"id":302402727848317004,"public_key":null,"case_id":5797451224398395987,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1426,35,'cases',4636657565208719325,4636657565208719325,NULL,'{"id":4636657565208719325,"public_key":null,"a_number":"000999888","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1427,35,'proceedings',2780934962588633716,4636657565208719325,NULL,'{"id":2780934962588633716,"public_key":null,"case_id":4636657565208719325,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1428,36,'proceedings',8455833595254137584,6936573048672979344,NULL,'{"id":8455833595254137584,"public_key":null,"case_id":6936573048672979344,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1429,37,'hearings',8809510063371796054,6936573048672979344,NULL,'{"id":8809510063371796054,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-04-14","start_minute":null,"minutes":120,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1430,38,'hearings',2459573381469530434,6936573048672979344,'{"id":2459573381469530434,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}','{"id":2459573381469530434,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1431,38,'proceedings',4997217139164744064,6936573048672979344,'{"id":4997217139164744064,"public_key":null,"case_id":6936573048672979344,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":4997217139164744064,"public_key":null,"case_id":6936573048672979344,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1432,39,'hearings',2325215587071342819,6936573048672979344,NULL,'{"id":2325215587071342819,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-04-14","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1433,39,'hearings',3045340187212511974,6936573048672979344,'{"id":3045340187212511974,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}','{"id":3045340187212511974,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1434,39,'hearings',3045340187212511974,6936573048672979344,'{"id":3045340187212511974,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}','{"id":3045340187212511974,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":2325215587071342819,"shared_with":null,"manner":null,"request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1435,40,'hearings',2459573381469530434,6936573048672979344,'{"id":2459573381469530434,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null,"set_on":null}','{"id":2459573381469530434,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1436,41,'hearings',2459573381469530434,6936573048672979344,'{"id":2459573381469530434,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null,"set_on":null}','{"id":2459573381469530434,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1437,42,'day_notes',6704088403965700866,NULL,NULL,'{"id":6704088403965700866,"day":"2026-03-10","text":"Courtroom 4 has no video link."}',NULL);
INSERT INTO "step_rows" VALUES(1438,43,'hearings',2459573381469530434,6936573048672979344,'{"id":2459573381469530434,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null,"set_on":null}','{"id":2459573381469530434,"public_key":null,"proceeding_id":4997217139164744064,"day":"2026-03-09","start_minute":540,"minutes":120,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1439,44,'hearings',4998127586176933336,7810565118889472627,'{"id":4998127586176933336,"public_key":null,"proceeding_id":2747455738807956713,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}','{"id":4998127586176933336,"public_key":null,"proceeding_id":2747455738807956713,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1440,45,'proceedings',4997217139164744064,6936573048672979344,'{"id":4997217139164744064,"public_key":null,"case_id":6936573048672979344,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":4997217139164744064,"public_key":null,"case_id":6936573048672979344,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-10","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1441,46,'proceedings',5490460641659039575,5797451224398395987,'{"id":5490460641659039575,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":5490460641659039575,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1442,47,'proceedings',5490460641659039575,5797451224398395987,'{"id":5490460641659039575,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":5490460641659039575,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1443,48,'cases',7810565118889472627,7810565118889472627,'{"id":7810565118889472627,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":7810565118889472627,"public_key":null,"a_number":"001234577","family":"Quispe Huallpa","given":"Rómulo A.","search_name":"quispe huallpa, romulo a.","case_type":"AOC","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1444,48,'proceedings',2747455738807956713,7810565118889472627,'{"id":2747455738807956713,"public_key":null,"case_id":7810565118889472627,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":2747455738807956713,"public_key":null,"case_id":7810565118889472627,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"AOC","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1445,49,'marks',1191535564086478671,5797451224398395987,'{"id":1191535564086478671,"case_id":5797451224398395987,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}','{"id":1191535564086478671,"case_id":5797451224398395987,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL);
INSERT INTO "step_rows" VALUES(1446,50,'marks',1191535564086478671,5797451224398395987,'{"id":1191535564086478671,"case_id":5797451224398395987,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1447,51,'motions',8646818046532427130,5797451224398395987,'{"id":8646818046532427130,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}','{"id":8646818046532427130,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1448,52,'motions',8646818046532427130,5797451224398395987,'{"id":8646818046532427130,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1449,53,'custody_requests',1190712082993324300,5797451224398395987,'{"id":1190712082993324300,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":1190712082993324300,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1450,54,'custody_requests',1190712082993324300,5797451224398395987,'{"id":1190712082993324300,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1451,55,'appeals',3540373895352465879,5797451224398395987,'{"id":3540373895352465879,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}','{"id":3540373895352465879,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1452,56,'appeals',3540373895352465879,5797451224398395987,'{"id":3540373895352465879,"public_key":null,"case_id":5797451224398395987,"proceeding_id":5490460641659039575,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1453,57,'custody_spells',9037440378955253092,5797451224398395987,'{"id":9037440378955253092,"public_key":null,"case_id":5797451224398395987,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}','{"id":9037440378955253092,"public_key":null,"case_id":5797451224398395987,"custody":"D","detained":"2026-02-01","released":"2026-02-20","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1454,57,'proceedings',5490460641659039575,5797451224398395987,'{"id":5490460641659039575,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5490460641659039575,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1455,58,'custody_spells',302402727848317004,5797451224398395987,'{"id":302402727848317004,"public_key":null,"case_id":5797451224398395987,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1456,58,'cases',5797451224398395987,5797451224398395987,'{"id":5797451224398395987,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":5797451224398395987,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1457,58,'proceedings',5490460641659039575,5797451224398395987,'{"id":5490460641659039575,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5490460641659039575,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1458,58,'proceedings',9109269628600322622,5797451224398395987,'{"id":9109269628600322622,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":9109269628600322622,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1459,59,'family_links',4326389008223373025,5797451224398395987,'{"id":4326389008223373025,"public_key":null,"lead_case_id":6936573048672979344,"rider_case_id":5797451224398395987,"created":"2026-02-02","severed":null,"release":null,"typed":""}','{"id":4326389008223373025,"public_key":null,"lead_case_id":6936573048672979344,"rider_case_id":5797451224398395987,"created":"2026-02-02","severed":"2026-03-02","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1460,60,'family_links',4360915145077739732,5797451224398395987,'{"id":4360915145077739732,"public_key":null,"lead_case_id":6936573048672979344,"rider_case_id":5797451224398395987,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1461,61,'proceedings',9109269628600322622,5797451224398395987,'{"id":9109269628600322622,"public_key":null,"case_id":5797451224398395987,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1462,62,'proceedings',3019747640019860621,170853862251236985,'{"id":3019747640019860621,"public_key":null,"case_id":170853862251236985,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1463,62,'cases',170853862251236985,170853862251236985,'{"id":170853862251236985,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1464,63,'motions',4711687238247000491,6936573048672979344,NULL,'{"id":4711687238247000491,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"motion_type":"MTR","judge":"QWM","received":"2026-03-10","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1465,64,'motions',8192627206741996232,6936573048672979344,'{"id":8192627206741996232,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}','{"id":8192627206741996232,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1466,65,'custody_requests',5765232606032936759,6936573048672979344,NULL,'{"id":5765232606032936759,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"bond_type":"BB","judge":"QWM","requested":"2026-03-10","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1467,66,'custody_requests',6290156054780949283,6936573048672979344,'{"id":6290156054780949283,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":6290156054780949283,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1468,67,'custody_spells',1462499010061251961,6936573048672979344,NULL,'{"id":1462499010061251961,"public_key":null,"case_id":6936573048672979344,"custody":"D","detained":null,"released":"2026-03-10","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1469,67,'cases',6936573048672979344,6936573048672979344,'{"id":6936573048672979344,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":6936573048672979344,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"R","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1470,67,'proceedings',8455833595254137584,6936573048672979344,'{"id":8455833595254137584,"public_key":null,"case_id":6936573048672979344,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":8455833595254137584,"public_key":null,"case_id":6936573048672979344,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"R","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1471,68,'appeals',4823679163278706709,6936573048672979344,NULL,'{"id":4823679163278706709,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-10","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1472,69,'appeals',5732709377145101697,6936573048672979344,'{"id":5732709377145101697,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}','{"id":5732709377145101697,"public_key":null,"case_id":6936573048672979344,"proceeding_id":4997217139164744064,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":"2026-03-10","result":"REM","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1473,70,'family_links',2952617341805927198,7810565118889472627,NULL,'{"id":2952617341805927198,"public_key":null,"lead_case_id":6936573048672979344,"rider_case_id":7810565118889472627,"created":"2026-03-10","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1474,71,'marks',6705205695129162713,6936573048672979344,NULL,'{"id":6705205695129162713,"case_id":6936573048672979344,"kind":"status case","first":"2026-03-02","last":null,"reason":"USCIS has the petition"}',NULL);
INSERT INTO "step_rows" VALUES(1475,72,'away',760606036831447635,NULL,NULL,'{"id":760606036831447635,"first":"2026-03-23","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null,"evidence":""}',NULL);
INSERT INTO "step_rows" VALUES(1476,73,'goal_sets',5256171331548468397,NULL,NULL,'{"id":5256171331548468397,"name":"invented","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"invented\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":1}',NULL);
INSERT INTO "step_rows" VALUES(1477,74,'goal_sets',1527130635707098652,NULL,NULL,'{"id":1527130635707098652,"name":"eoir-2018","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"eoir-2018\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 600\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":1}',NULL);
INSERT INTO "step_rows" VALUES(1478,75,'goal_sets',1527130635707098652,NULL,'{"id":1527130635707098652,"name":"eoir-2018","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"eoir-2018\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 600\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":1}','{"id":1527130635707098652,"name":"eoir-2018","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"eoir-2018\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 600\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":0}',NULL);
INSERT INTO "step_rows" VALUES(1479,76,'goal_sets',7366115735966828126,NULL,NULL,'{"id":7366115735966828126,"name":"own","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"own\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":1}',NULL);
INSERT INTO "step_rows" VALUES(1480,77,'goal_sets',7366115735966828126,NULL,'{"id":7366115735966828126,"name":"own","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"own\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":1}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1481,78,'docket',1,NULL,'{"id":1,"uid":"96008d5100c47742547cb8b115097405","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}','{"id":1,"uid":"96008d5100c47742547cb8b115097405","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1482,79,'docket',1,NULL,'{"id":1,"uid":"96008d5100c47742547cb8b115097405","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}','{"id":1,"uid":"96008d5100c47742547cb8b115097405","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1483,79,'people',1870538097429151458,NULL,'{"id":1870538097429151458,"family":"Ellery","given":"Marguerite A.","role":"judge"}','{"id":1870538097429151458,"family":"Ellery","given":"M.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1484,80,'codes',6139960071140610423,NULL,'{"id":6139960071140610423,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}','{"id":6139960071140610423,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1485,81,'away',8042362830511282321,NULL,'{"id":8042362830511282321,"first":"2026-02-09","last":"2026-02-09","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null,"evidence":""}','{"id":8042362830511282321,"first":"2026-02-09","last":"2026-02-10","kind":"detail","hundredths":50,"note":"Camp Harlan","is_outside":1,"calendar_uid":null,"evidence":""}',NULL);
INSERT INTO "step_rows" VALUES(1486,82,'away',659098801985604574,NULL,'{"id":659098801985604574,"first":"2026-02-16","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null,"evidence":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1487,83,'away',3375262579228520934,NULL,NULL,'{"id":3375262579228520934,"first":"2026-05-04","last":"2026-05-08","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":"a@b","evidence":""}',NULL);
INSERT INTO "step_rows" VALUES(1488,83,'away',3316921611983706889,NULL,'{"id":3316921611983706889,"first":"2026-04-20","last":"2026-04-21","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null,"evidence":""}','{"id":3316921611983706889,"first":"2026-04-20","last":"2026-04-22","kind":"leave","hundredths":100,"note":"","is_outside":null,"calendar_uid":null,"evidence":""}',NULL);
INSERT INTO "step_rows" VALUES(1489,84,'closures',8134421235929604401,NULL,NULL,'{"id":8134421235929604401,"first":"2026-03-02","last":"2026-03-02","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1490,85,'closures',2495003938631903362,NULL,'{"id":2495003938631903362,"first":"2026-01-26","last":"2026-01-26","reason":"Storm","source":"The court''s notice","in_use":1}','{"id":2495003938631903362,"first":"2026-01-26","last":"2026-01-27","reason":"Storm","source":"The court''s notice","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1491,86,'closures',2658890380736749286,NULL,'{"id":2658890380736749286,"first":"2026-01-28","last":"2026-01-28","reason":"Storm","source":"The court''s notice","in_use":1}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1492,87,'part_time_shares',2993682879252254395,NULL,NULL,'{"id":2993682879252254395,"first":"2026-06-01","hundredths":50}',NULL);
INSERT INTO "step_rows" VALUES(1493,88,'part_time_shares',6017560983182258233,NULL,'{"id":6017560983182258233,"first":"2026-04-01","hundredths":80}','{"id":6017560983182258233,"first":"2026-04-06","hundredths":60}',NULL);
INSERT INTO "step_rows" VALUES(1494,89,'part_time_shares',1938910061238367403,NULL,'{"id":1938910061238367403,"first":"2026-05-01","hundredths":70}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1495,90,'notes',3832368555993967840,6936573048672979344,NULL,'{"id":3832368555993967840,"case_id":6936573048672979344,"text":"Ask counsel for the exhibits.","search_text":"ask counsel for the exhibits.","is_private":1,"written_on":"2026-03-10","author":1870538097429151458}',NULL);
INSERT INTO "step_rows" VALUES(1496,91,'notes',951093023295171663,6936573048672979344,'{"id":951093023295171663,"case_id":6936573048672979344,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":1870538097429151458}','{"id":951093023295171663,"case_id":6936573048672979344,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":1870538097429151458}',NULL);
INSERT INTO "step_rows" VALUES(1497,92,'notes',951093023295171663,6936573048672979344,'{"id":951093023295171663,"case_id":6936573048672979344,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":1870538097429151458}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1498,93,'sheet_mappings',4129369712727121842,NULL,NULL,'{"id":4129369712727121842,"kind":"hearings","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL);
INSERT INTO "step_rows" VALUES(1499,94,'sheet_mappings',5664604522669057886,NULL,NULL,'{"id":5664604522669057886,"kind":"motions","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL);
INSERT INTO "step_rows" VALUES(1500,95,'sheet_mappings',5664604522669057886,NULL,'{"id":5664604522669057886,"kind":"motions","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1501,96,'people',8674604067227043192,NULL,NULL,'{"id":8674604067227043192,"family":"Whitcombe","given":"Dana","role":"clerk"}',NULL);
INSERT INTO "step_rows" VALUES(1502,97,'people',1870538097429151458,NULL,'{"id":1870538097429151458,"family":"Ellery","given":"M.","role":"judge"}','{"id":1870538097429151458,"family":"Ellery-Marsh","given":"Marguerite","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1503,97,'docket',1,NULL,'{"id":1,"uid":"96008d5100c47742547cb8b115097405","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}','{"id":1,"uid":"96008d5100c47742547cb8b115097405","judge_family":"Ellery-Marsh","judge_given":"Marguerite","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1504,98,'checks',4967287681867831881,6936573048672979344,NULL,'{"id":4967287681867831881,"case_id":6936573048672979344,"kind":"assumed","of_table":"proceedings","row":4997217139164744064,"about":"completed","words":"The import took the hearing’s day for the completion’s.","value":null,"is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1505,99,'checks',3908635317026271856,7810565118889472627,NULL,'{"id":3908635317026271856,"case_id":7810565118889472627,"kind":"no outcome","of_table":"hearings","row":4998127586176933336,"about":"","words":"Thursday, March 5, 2026 has passed and nothing is recorded.","value":null,"is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1506,100,'reasons',3905986364048675393,6936573048672979344,NULL,'{"id":3905986364048675393,"case_id":6936573048672979344,"benchmark":"merits-first-date","subject":4997217139164744064,"day":"2026-03-09","code":"18","is_outside":1,"words":"No interpreter before 3 PM","evidence":""}',NULL);
INSERT INTO "step_rows" VALUES(1507,101,'reasons',235865442020324459,6936573048672979344,'{"id":235865442020324459,"case_id":6936573048672979344,"benchmark":"merits-first-date","subject":4997217139164744064,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM","evidence":""}','{"id":235865442020324459,"case_id":6936573048672979344,"benchmark":"merits-first-date","subject":4997217139164744064,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready","evidence":""}',NULL);
INSERT INTO "step_rows" VALUES(1508,102,'reasons',235865442020324459,6936573048672979344,'{"id":235865442020324459,"case_id":6936573048672979344,"benchmark":"merits-first-date","subject":4997217139164744064,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready","evidence":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1509,103,'circumstances',8668018635958465433,NULL,NULL,'{"id":8668018635958465433,"kind":"interpreter","first":"2026-03-02","last":"2026-03-10","words":"No interpreter of the language in the circuit","is_outside":1,"evidence":"The contractor’s e-mail of March 2"}',NULL);
INSERT INTO "step_rows" VALUES(1510,103,'circumstance_links',6984918853530964836,6936573048672979344,NULL,'{"id":6984918853530964836,"circumstance_id":8668018635958465433,"case_id":6936573048672979344,"hearing_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1511,103,'circumstance_links',3498984009038775301,6936573048672979344,NULL,'{"id":3498984009038775301,"circumstance_id":8668018635958465433,"case_id":null,"hearing_id":2459573381469530434}',NULL);
INSERT INTO "step_rows" VALUES(1512,104,'circumstances',1001671046955514652,NULL,'{"id":1001671046955514652,"kind":"interpreter","first":"2026-03-02","last":"2026-03-10","words":"No interpreter of the language in the circuit","is_outside":1,"evidence":"The contractor’s e-mail of March 2"}','{"id":1001671046955514652,"kind":"facility or technical","first":"2026-03-03","last":"2026-03-10","words":"The video link failed","is_outside":null,"evidence":""}',NULL);
INSERT INTO "step_rows" VALUES(1513,104,'circumstance_links',5218037291538035360,7810565118889472627,NULL,'{"id":5218037291538035360,"circumstance_id":1001671046955514652,"case_id":7810565118889472627,"hearing_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1514,104,'circumstance_links',2448483176547228584,6936573048672979344,'{"id":2448483176547228584,"circumstance_id":1001671046955514652,"case_id":null,"hearing_id":2459573381469530434}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1515,105,'circumstance_links',7431529565689620205,6936573048672979344,'{"id":7431529565689620205,"circumstance_id":2572624326688885330,"case_id":null,"hearing_id":2459573381469530434}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1516,105,'circumstance_links',9149063612858904650,6936573048672979344,'{"id":9149063612858904650,"circumstance_id":2572624326688885330,"case_id":6936573048672979344,"hearing_id":null}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1517,105,'circumstances',2572624326688885330,NULL,'{"id":2572624326688885330,"kind":"interpreter","first":"2026-03-04","last":"2026-03-10","words":"No interpreter of the language in the circuit","is_outside":1,"evidence":"The contractor’s e-mail of March 2"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1518,106,'agency_figures',8959055567023543200,NULL,NULL,'{"id":8959055567023543200,"year":2026,"day":"2026-03-10","figure":212,"source":"Dashboard"}',NULL);
INSERT INTO "step_rows" VALUES(1519,107,'agency_figures',2794490722041064841,NULL,NULL,'{"id":2794490722041064841,"year":2026,"day":"2026-03-02","figure":190,"source":""}',NULL);
INSERT INTO "step_rows" VALUES(1520,108,'agency_figures',8959055567023543200,NULL,'{"id":8959055567023543200,"year":2026,"day":"2026-03-10","figure":212,"source":"Dashboard"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1521,109,'saved_views',705303244490313844,NULL,NULL,'{"id":705303244490313844,"list":"hearings","name":"Reserved, oldest first","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1522,110,'saved_views',8967424878339180757,NULL,NULL,'{"id":8967424878339180757,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1523,111,'saved_views',8967424878339180757,NULL,'{"id":8967424878339180757,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}','{"id":8967424878339180757,"list":"hearings","name":"Held","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1524,112,'saved_views',6351624145788978462,NULL,NULL,'{"id":6351624145788978462,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1525,113,'saved_views',8967424878339180757,NULL,'{"id":8967424878339180757,"list":"hearings","name":"Held","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1526,114,'drafts',5831310556272028083,NULL,NULL,'{"id":5831310556272028083,"year":2026,"name":"Draft 2","choices":"{}"}',NULL);
INSERT INTO "step_rows" VALUES(1527,114,'draft_texts',5436253126634654392,NULL,NULL,'{"id":5436253126634654392,"draft_id":5831310556272028083,"part":"summary","text":"I completed {completions} of {goal}."}',NULL);
INSERT INTO "step_rows" VALUES(1528,114,'draft_texts',4527091305982614909,NULL,NULL,'{"id":4527091305982614909,"draft_id":5831310556272028083,"part":"what it cost","text":"See {case 1}."}',NULL);
INSERT INTO "step_rows" VALUES(1529,115,'draft_texts',7907139848619794748,NULL,NULL,'{"id":7907139848619794748,"draft_id":5831310556272028083,"part":"closing","text":"Respectfully submitted."}',NULL);
INSERT INTO "step_rows" VALUES(1530,116,'drafts',5831310556272028083,NULL,'{"id":5831310556272028083,"year":2026,"name":"Draft 2","choices":"{}"}','{"id":5831310556272028083,"year":2026,"name":"With the detail","choices":"{\"parts_left_out\": [\"method and definitions\"], \"appendix\": \"missed\", \"size\": \"a4\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1531,117,'draft_texts',4527091305982614909,NULL,'{"id":4527091305982614909,"draft_id":5831310556272028083,"part":"what it cost","text":"See {case 1}."}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1532,117,'draft_texts',5436253126634654392,NULL,'{"id":5436253126634654392,"draft_id":5831310556272028083,"part":"summary","text":"I completed {completions} of {goal}."}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1533,117,'draft_texts',7907139848619794748,NULL,'{"id":7907139848619794748,"draft_id":5831310556272028083,"part":"closing","text":"Respectfully submitted."}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1534,117,'drafts',5831310556272028083,NULL,'{"id":5831310556272028083,"year":2026,"name":"With the detail","choices":"{\"parts_left_out\": [\"method and definitions\"], \"appendix\": \"missed\", \"size\": \"a4\"}"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1535,118,'releases',6184516021162065502,NULL,NULL,'{"id":6184516021162065502,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1536,118,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6184516021162065502,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1537,118,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6184516021162065502,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1538,118,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":6184516021162065502,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1539,118,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":6184516021162065502,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null,"set_on":null}',NULL);
INSERT INTO "step_rows" VALUES(1540,118,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":6184516021162065502,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1541,118,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":6184516021162065502,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1542,118,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":6184516021162065502,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1543,118,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":6184516021162065502,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1544,118,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":6184516021162065502,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1545,118,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":6184516021162065502,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1546,118,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":6184516021162065502,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1547,119,'cases',140646429219758562,140646429219758562,NULL,'{"id":140646429219758562,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1548,119,'proceedings',4858184312495880248,140646429219758562,NULL,'{"id":4858184312495880248,"public_key":null,"case_id":140646429219758562,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1549,120,'releases',2320102522076250616,NULL,NULL,'{"id":2320102522076250616,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1550,120,'cases',919611692100248555,919611692100248555,NULL,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2320102522076250616,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1551,120,'proceedings',6964755241216336952,919611692100248555,NULL,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2320102522076250616,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1552,121,'proceedings',6964755241216336952,140646429219758562,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2320102522076250616,"typed":""}','{"id":6964755241216336952,"public_key":20000811,"case_id":140646429219758562,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2320102522076250616,"typed":""}',919611692100248555);
INSERT INTO "step_rows" VALUES(1553,121,'cases',919611692100248555,919611692100248555,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2320102522076250616,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1554,121,'cases',140646429219758562,140646429219758562,'{"id":140646429219758562,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":140646429219758562,"public_key":20000811,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":2320102522076250616,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1555,121,'checks',4346387836627543839,140646429219758562,NULL,'{"id":4346387836627543839,"case_id":140646429219758562,"kind":"different","of_table":"cases","row":140646429219758562,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1556,121,'checks',2977307927050387072,140646429219758562,NULL,'{"id":2977307927050387072,"case_id":140646429219758562,"kind":"different","of_table":"cases","row":140646429219758562,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1557,121,'proceedings',6964755241216336952,140646429219758562,'{"id":6964755241216336952,"public_key":20000811,"case_id":140646429219758562,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2320102522076250616,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1558,121,'proceedings',4858184312495880248,140646429219758562,'{"id":4858184312495880248,"public_key":null,"case_id":140646429219758562,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":4858184312495880248,"public_key":20000811,"case_id":140646429219758562,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2320102522076250616,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1559,121,'checks',4443946630991660658,140646429219758562,NULL,'{"id":4443946630991660658,"case_id":140646429219758562,"kind":"different","of_table":"proceedings","row":4858184312495880248,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1560,121,'checks',6159349873301142299,140646429219758562,NULL,'{"id":6159349873301142299,"case_id":140646429219758562,"kind":"different","of_table":"proceedings","row":4858184312495880248,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1561,122,'cases',3269909073783590009,3269909073783590009,NULL,'{"id":3269909073783590009,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1562,122,'proceedings',3755193124927682475,3269909073783590009,NULL,'{"id":3755193124927682475,"public_key":null,"case_id":3269909073783590009,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1563,123,'cases',7836848567308281768,7836848567308281768,NULL,'{"id":7836848567308281768,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1564,123,'proceedings',315559414945872554,7836848567308281768,NULL,'{"id":315559414945872554,"public_key":null,"case_id":7836848567308281768,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1565,124,'releases',2566797439284505691,NULL,NULL,'{"id":2566797439284505691,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1566,124,'cases',2987037366338841136,2987037366338841136,NULL,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2566797439284505691,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1567,124,'cases',2205164657526794683,2205164657526794683,NULL,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2566797439284505691,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1568,124,'proceedings',7682902683827996891,2987037366338841136,NULL,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2566797439284505691,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1569,124,'proceedings',8912025383713010147,2205164657526794683,NULL,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2566797439284505691,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1570,125,'proceedings',7682902683827996891,3269909073783590009,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2566797439284505691,"typed":""}','{"id":7682902683827996891,"public_key":20000812,"case_id":3269909073783590009,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2566797439284505691,"typed":""}',2987037366338841136);
INSERT INTO "step_rows" VALUES(1571,125,'cases',2987037366338841136,2987037366338841136,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2566797439284505691,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1572,125,'cases',3269909073783590009,3269909073783590009,'{"id":3269909073783590009,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":3269909073783590009,"public_key":20000812,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":2566797439284505691,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1573,125,'checks',7032540159858205355,3269909073783590009,NULL,'{"id":7032540159858205355,"case_id":3269909073783590009,"kind":"different","of_table":"cases","row":3269909073783590009,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1574,125,'checks',1929077392795253715,3269909073783590009,NULL,'{"id":1929077392795253715,"case_id":3269909073783590009,"kind":"different","of_table":"cases","row":3269909073783590009,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1575,125,'proceedings',7682902683827996891,3269909073783590009,'{"id":7682902683827996891,"public_key":20000812,"case_id":3269909073783590009,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2566797439284505691,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1576,125,'proceedings',3755193124927682475,3269909073783590009,'{"id":3755193124927682475,"public_key":null,"case_id":3269909073783590009,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":3755193124927682475,"public_key":20000812,"case_id":3269909073783590009,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2566797439284505691,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1577,125,'checks',6483466182028832097,3269909073783590009,NULL,'{"id":6483466182028832097,"case_id":3269909073783590009,"kind":"different","of_table":"proceedings","row":3755193124927682475,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1578,125,'checks',5303255603037719393,3269909073783590009,NULL,'{"id":5303255603037719393,"case_id":3269909073783590009,"kind":"different","of_table":"proceedings","row":3755193124927682475,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1579,125,'proceedings',8912025383713010147,7836848567308281768,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2566797439284505691,"typed":""}','{"id":8912025383713010147,"public_key":20000813,"case_id":7836848567308281768,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2566797439284505691,"typed":""}',2205164657526794683);
INSERT INTO "step_rows" VALUES(1580,125,'cases',2205164657526794683,2205164657526794683,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2566797439284505691,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1581,125,'cases',7836848567308281768,7836848567308281768,'{"id":7836848567308281768,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":7836848567308281768,"public_key":20000813,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":2566797439284505691,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1582,125,'checks',1953463103274865119,7836848567308281768,NULL,'{"id":1953463103274865119,"case_id":7836848567308281768,"kind":"different","of_table":"cases","row":7836848567308281768,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1583,125,'checks',3920711025434923650,7836848567308281768,NULL,'{"id":3920711025434923650,"case_id":7836848567308281768,"kind":"different","of_table":"cases","row":7836848567308281768,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1584,125,'proceedings',8912025383713010147,7836848567308281768,'{"id":8912025383713010147,"public_key":20000813,"case_id":7836848567308281768,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2566797439284505691,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1585,125,'proceedings',315559414945872554,7836848567308281768,'{"id":315559414945872554,"public_key":null,"case_id":7836848567308281768,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":315559414945872554,"public_key":20000813,"case_id":7836848567308281768,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":2566797439284505691,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1586,125,'checks',5619645269574073424,7836848567308281768,NULL,'{"id":5619645269574073424,"case_id":7836848567308281768,"kind":"different","of_table":"proceedings","row":315559414945872554,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1587,125,'checks',8782128342213437015,7836848567308281768,NULL,'{"id":8782128342213437015,"case_id":7836848567308281768,"kind":"different","of_table":"proceedings","row":315559414945872554,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1588,126,'cases',7197665475017013275,7197665475017013275,NULL,'{"id":7197665475017013275,"public_key":null,"a_number":"000000814","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1589,126,'proceedings',6629646757712272276,7197665475017013275,NULL,'{"id":6629646757712272276,"public_key":null,"case_id":7197665475017013275,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1590,127,'cases',1562017859806995810,1562017859806995810,NULL,'{"id":1562017859806995810,"public_key":null,"a_number":"000000815","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1591,127,'proceedings',9043564642407526633,1562017859806995810,NULL,'{"id":9043564642407526633,"public_key":null,"case_id":1562017859806995810,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1592,128,'releases',3105449357004340696,NULL,NULL,'{"id":3105449357004340696,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1593,128,'cases',4753829794319205956,4753829794319205956,NULL,'{"id":4753829794319205956,"public_key":20000814,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3105449357004340696,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1594,128,'cases',5850433630131495302,5850433630131495302,NULL,'{"id":5850433630131495302,"public_key":20000815,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3105449357004340696,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1595,128,'proceedings',3455094021888176587,4753829794319205956,NULL,'{"id":3455094021888176587,"public_key":20000814,"case_id":4753829794319205956,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3105449357004340696,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1596,128,'proceedings',4144867481490110168,5850433630131495302,NULL,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3105449357004340696,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1597,129,'refused_matches',2595408466472750843,7197665475017013275,NULL,'{"id":2595408466472750843,"case_id":7197665475017013275,"public_case_id":5850433630131495302}',NULL);
INSERT INTO "step_rows" VALUES(1598,130,'proceedings',4144867481490110168,5850433630131495302,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3105449357004340696,"typed":""}','{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3105449357004340696,"typed":",release,"}',NULL);
INSERT INTO "step_rows" VALUES(1599,131,'cases',3585340789182862514,3585340789182862514,NULL,'{"id":3585340789182862514,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1600,131,'proceedings',3547889879853460952,3585340789182862514,NULL,'{"id":3547889879853460952,"public_key":null,"case_id":3585340789182862514,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1601,132,'releases',6325850350967329324,NULL,NULL,'{"id":6325850350967329324,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1602,132,'cases',2598626576180123777,2598626576180123777,NULL,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6325850350967329324,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1603,132,'proceedings',8834889842146010037,2598626576180123777,NULL,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6325850350967329324,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1604,133,'proceedings',8834889842146010037,3585340789182862514,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6325850350967329324,"typed":""}','{"id":8834889842146010037,"public_key":20000816,"case_id":3585340789182862514,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6325850350967329324,"typed":""}',2598626576180123777);
INSERT INTO "step_rows" VALUES(1605,133,'cases',2598626576180123777,2598626576180123777,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6325850350967329324,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1606,133,'cases',3585340789182862514,3585340789182862514,'{"id":3585340789182862514,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1607,133,'checks',7529810293191190981,3585340789182862514,NULL,'{"id":7529810293191190981,"case_id":3585340789182862514,"kind":"different","of_table":"cases","row":3585340789182862514,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1608,133,'checks',7403944155495277177,3585340789182862514,NULL,'{"id":7403944155495277177,"case_id":3585340789182862514,"kind":"different","of_table":"cases","row":3585340789182862514,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1609,133,'proceedings',8834889842146010037,3585340789182862514,'{"id":8834889842146010037,"public_key":20000816,"case_id":3585340789182862514,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6325850350967329324,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1610,133,'proceedings',3547889879853460952,3585340789182862514,'{"id":3547889879853460952,"public_key":null,"case_id":3585340789182862514,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":3547889879853460952,"public_key":20000816,"case_id":3585340789182862514,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6325850350967329324,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1611,133,'checks',1758163023233824840,3585340789182862514,NULL,'{"id":1758163023233824840,"case_id":3585340789182862514,"kind":"different","of_table":"proceedings","row":3547889879853460952,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1612,133,'checks',8050384017921772291,3585340789182862514,NULL,'{"id":8050384017921772291,"case_id":3585340789182862514,"kind":"different","of_table":"proceedings","row":3547889879853460952,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1613,134,'checks',7529810293191190981,3585340789182862514,'{"id":7529810293191190981,"case_id":3585340789182862514,"kind":"different","of_table":"cases","row":3585340789182862514,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1614,134,'cases',3585340789182862514,3585340789182862514,'{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1615,134,'cases',3585340789182862514,3585340789182862514,'{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1616,135,'cases',3585340789182862514,3585340789182862514,'{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,public_key,represented,"}','{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1617,135,'cases',3585340789182862514,3585340789182862514,'{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1618,135,'checks',7529810293191190981,3585340789182862514,NULL,'{"id":7529810293191190981,"case_id":3585340789182862514,"kind":"different","of_table":"cases","row":3585340789182862514,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1619,136,'checks',7529810293191190981,3585340789182862514,'{"id":7529810293191190981,"case_id":3585340789182862514,"kind":"different","of_table":"cases","row":3585340789182862514,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1620,136,'cases',3585340789182862514,3585340789182862514,'{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1621,136,'cases',3585340789182862514,3585340789182862514,'{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":3585340789182862514,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6325850350967329324,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
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
INSERT INTO "steps" VALUES(1,6818078218879859064,'Made the docket',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,0,0);
INSERT INTO "steps" VALUES(2,6088567717125328037,'Added case A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(3,2763523205080063231,'Added case A000 123 457',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(4,1308459592534077885,'Added merits hearing, Mar 9, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(5,8523572535975946441,'Added custody hearing, Mar 6, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(6,2082136680259492610,'Added motion, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(7,7760722594156369085,'Added custody request, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(8,1203645398466001382,'Added a note, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(9,6949095400716244013,'Gave the reason, Mar 2, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(10,5237738774225640780,'Added appeal, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(11,1397541877062196990,'Added case A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(12,3415019855970112883,'Added case A000 123 459',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(13,3252347380827898202,'Recorded completion, Mar 3, 2026, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(14,4825638373230097672,'Added a proceeding, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(15,3962092927945708768,'Marked cap, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(16,7589251014981734237,'Added motion, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(17,1398152407092845687,'Added custody request, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(18,5850359633138934191,'Added appeal, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(19,6390816075053050863,'Added master hearing, Apr 7, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(20,8090244605580117485,'Added master hearing, Mar 5, 2026, A000 123 457',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(21,3744235981971249701,'Marked held, Mar 5, A000 123 457',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(22,2977134866047754952,'Added training, Feb 9, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(23,879116225213230609,'Added training, Feb 16, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(24,9115368764571494119,'Added training, Apr 20, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(25,6849342814391035751,'Added circumstance, Mar 2, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(26,2664440056474538236,'Added circumstance, Mar 4, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(27,4974265942512714424,'Added closure, Jan 26, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(28,7699236436612548831,'Added closure, Jan 28, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(29,7373324123110327368,'Added part-time share, Apr 1, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(30,3586042521618289429,'Added part-time share, May 1, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(31,4434451314252357771,'Joined to a family, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(32,1178929488696356684,'Custody changed, Feb 2, 2026, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(33,8698670033587919196,'Joined to a family, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(34,7384688773994232356,'Custody changed, Feb 3, 2026, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(35,4591559204525955191,'Added case A000 999 888',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(36,7461474906421502642,'Added a proceeding, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(37,901134565758012675,'Added merits hearing, Apr 14, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(38,8520729104833388961,'Marked completed, Mar 9, 1:30 PM, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(39,2633539409941904972,'Moved Apr 7, 8:30 AM to Apr 14, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(40,378718408340846400,'Ticked prepared, Mar 9, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(41,8624559727633190633,'Recorded minutes used, Mar 9, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(42,2749831087674800485,'Wrote the note of Mar 10, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(43,2027138628025172957,'Corrected the setting, Mar 9, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(44,3849253841128355660,'Took the outcome back, Mar 5, 2026, A000 123 457',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(45,580310640190987085,'Recorded completion, Mar 10, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(46,4073462792582943088,'Corrected completion, Mar 2, 2026, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(47,1967904040016907493,'Took the completion back, Mar 2, 2026, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(48,8398271748419502686,'Corrected case A000 123 457',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(49,2848033513643570086,'Corrected cap, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(50,7013266625287357259,'Withdrew cap, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(51,5621541644210445221,'Corrected motion, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(52,2026233505727944447,'Withdrew motion, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(53,5704950285764712104,'Corrected custody request, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(54,9148927283394875979,'Withdrew custody request, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(55,8155055871320408060,'Corrected appeal, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(56,4005199993820059829,'Withdrew appeal, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(57,5176430363831634631,'Corrected custody, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(58,5768595091180941891,'Withdrew a custody change, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(59,7882855581720155635,'Severed from the family, Mar 2, 2026, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(60,1747130031739223504,'Withdrew the family, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(61,4024785359718179128,'Withdrew a proceeding, A000 123 458',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(62,6951867855756748632,'Withdrew case A000 123 459',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(63,147138483058812966,'Added motion, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(64,7910476518826495750,'Recorded ruling, Mar 10, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(65,3892431179501169083,'Added custody request, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(66,1764160483113019682,'Recorded custody decision, Mar 10, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(67,1216676061082599079,'Custody changed, Mar 10, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(68,5660822175427034991,'Added appeal, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(69,7628608005990772471,'Recorded appeal result, Mar 10, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(70,4231016384829247610,'Joined to a family, A001 234 577',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(71,6512789909224207195,'Marked status case, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(72,3392958298517055019,'Added training, Mar 23, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(73,5442318698862368799,'Added goal set “2018 goals”',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(74,7253156403251203081,'Changed goal set “2018 goals”',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(75,6674230103177396486,'Switched goal set “2018 goals” off',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(76,801976811008159702,'Added goal set “2018 goals”',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(77,981154950676686395,'Withdrew goal set “2018 goals”',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(78,1763277072958386242,'Changed the typed-from date',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(79,7632024194551681651,'Changed the judge''s particulars',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(80,1612520504955603439,'Changed adjournment code 18',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(81,6714027377261017344,'Corrected detail, Feb 9, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(82,514556419625348086,'Withdrew training, Feb 16, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(83,5459510398703755408,'Imported calendar leave.ics',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(84,4346781745092655039,'Added closure, Mar 2, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(85,3098100716156751772,'Switched closure off, Jan 26, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(86,8932277544074404236,'Withdrew closure, Jan 28, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(87,1964322683958896342,'Added part-time share, Jun 1, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(88,8427401626199674939,'Corrected part-time share, Apr 6, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(89,7036818304375149421,'Withdrew part-time share, May 1, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(90,2455056936160407778,'Added a private note, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(91,6616697967873948489,'Corrected a note, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(92,8245129007385787796,'Withdrew a note, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(93,3626972909781450102,'Remembered the columns of a sheet of hearings',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(94,4477510698182700742,'Remembered the columns of a sheet of motions',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(95,1475151824719889291,'Forgot the columns of a sheet of motions',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(96,5055408867138396893,'Added clerk Dana Whitcombe',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(97,8375733282725314307,'Changed the judge’s name to Marguerite Ellery-Marsh',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(98,5446613658543824908,'Noted to check, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(99,7666060096128023777,'Settled as right, A001 234 577',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(100,7865770494919535226,'Gave the reason, Mar 9, 2026, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(101,3215807435369878215,'Corrected the reason, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(102,8138409070020429570,'Withdrew the reason, A000 123 456',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(103,5917457666727888666,'Added circumstance, Mar 2, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(104,3573452395957707764,'Corrected circumstance, Mar 3, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(105,6745665629109342328,'Withdrew circumstance, Mar 4, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(106,8917745042808659553,'Kept the agency’s figure of Mar 10, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(107,5528740069412296148,'Kept the agency’s figure of Mar 2, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(108,4092827764347475303,'Withdrew the agency’s figure of Mar 10, 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(109,2716455806716104330,'Saved the view “Reserved, oldest first” of hearings',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(110,3689407268540909067,'Saved the view “No outcome yet” of hearings',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(111,69708061860309539,'Renamed the view “No outcome yet” to “Held”',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(112,1914472041989381047,'Saved the view “No outcome yet” of hearings',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(113,5877899597339135001,'Took away the view “Held”',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(114,8231921483517036718,'Began the draft “Draft 2” of 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(115,5757966391187632472,'Edited the closing words of “Draft 2”',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(116,3708695124275640761,'Renamed the draft “Draft 2” to “With the detail”',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(117,8229928309269787179,'Withdrew the draft “With the detail” of 2026',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(118,5255772649930946129,'Read the public release Public case data',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(119,1719785858433941854,'Added case A000 000 811',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(120,5089865625255741362,'Read the public release Public case data',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(121,4440510281538594597,'Matched A000 000 811 with Case 20000811',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(122,3315916547956961768,'Added case A000 000 812',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(123,4153688664679663950,'Added case A000 000 813',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(124,7692747611695674314,'Read the public release Public case data',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(125,5702421056273039065,'Matched 2 cases with the public data',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(126,830575911870601749,'Added case A000 000 814',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(127,4904712353140047198,'Added case A000 000 815',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(128,2382825485630551589,'Read the public release Public case data',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(129,7063872377520933020,'Said that A000 000 814 is not Case 20000815',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(130,6680385675181289009,'Counted as the release has it, Case 20000815',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(131,4240250158616408730,'Added case A000 000 816',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(132,2301339652869492690,'Read the public release Public case data',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(133,8792924817534731491,'Matched A000 000 816 with Case 20000816',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(134,5778966934846239583,'Took the release''s value, nationality',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(135,5272017499653867307,'Undid: Took the release''s value, nationality',1870538097429151458,'2026-03-10T17:00:00+00:00',134,NULL,1,0);
INSERT INTO "steps" VALUES(136,4509176243775299898,'Redid: Took the release''s value, nationality',1870538097429151458,'2026-03-10T17:00:00+00:00',NULL,134,1,0);
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
CREATE INDEX checks_by_case on checks (case_id);
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
CREATE INDEX reasons_by_case on reasons (case_id);
CREATE INDEX reasons_by_subject on reasons (subject);
CREATE INDEX circumstance_links_by_circumstance on circumstance_links (circumstance_id);
CREATE INDEX circumstance_links_by_case on circumstance_links (case_id) where case_id is not null;
CREATE INDEX circumstance_links_by_hearing on circumstance_links (hearing_id) where hearing_id is not null;
CREATE TRIGGER agency_figures_insert_noted after insert on agency_figures begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'agency_figures', new.id, null, null,
                    null, json_object('id', new.id, 'year', new.year, 'day', new.day, 'figure', new.figure, 'source', new.source));
        end;
CREATE TRIGGER agency_figures_update_noted after update on agency_figures when json_object('id', old.id, 'year', old.year, 'day', old.day, 'figure', old.figure, 'source', old.source) is not json_object('id', new.id, 'year', new.year, 'day', new.day, 'figure', new.figure, 'source', new.source) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'agency_figures', old.id, null, null,
                    json_object('id', old.id, 'year', old.year, 'day', old.day, 'figure', old.figure, 'source', old.source), json_object('id', new.id, 'year', new.year, 'day', new.day, 'figure', new.figure, 'source', new.source));
        end;
CREATE TRIGGER agency_figures_delete_noted after delete on agency_figures begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'agency_figures', old.id, null, null,
                    json_object('id', old.id, 'year', old.year, 'day', old.day, 'figure', old.figure, 'source', old.source), null);
        end;
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
                    null, json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note, 'is_outside', new.is_outside, 'calendar_uid', new.calendar_uid, 'evidence', new.evidence));
        end;
CREATE TRIGGER away_update_noted after update on away when json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note, 'is_outside', old.is_outside, 'calendar_uid', old.calendar_uid, 'evidence', old.evidence) is not json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note, 'is_outside', new.is_outside, 'calendar_uid', new.calendar_uid, 'evidence', new.evidence) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'away', old.id, null, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note, 'is_outside', old.is_outside, 'calendar_uid', old.calendar_uid, 'evidence', old.evidence), json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note, 'is_outside', new.is_outside, 'calendar_uid', new.calendar_uid, 'evidence', new.evidence));
        end;
CREATE TRIGGER away_delete_noted after delete on away begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'away', old.id, null, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note, 'is_outside', old.is_outside, 'calendar_uid', old.calendar_uid, 'evidence', old.evidence), null);
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
CREATE TRIGGER circumstance_links_insert_noted after insert on circumstance_links begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'circumstance_links', new.id, coalesce(new.case_id, (select p.case_id from hearings h
        join proceedings p on p.id = h.proceeding_id where h.id = new.hearing_id)), null,
                    null, json_object('id', new.id, 'circumstance_id', new.circumstance_id, 'case_id', new.case_id, 'hearing_id', new.hearing_id));
        end;
CREATE TRIGGER circumstance_links_update_noted after update on circumstance_links when json_object('id', old.id, 'circumstance_id', old.circumstance_id, 'case_id', old.case_id, 'hearing_id', old.hearing_id) is not json_object('id', new.id, 'circumstance_id', new.circumstance_id, 'case_id', new.case_id, 'hearing_id', new.hearing_id) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'circumstance_links', old.id, coalesce(new.case_id, (select p.case_id from hearings h
        join proceedings p on p.id = h.proceeding_id where h.id = new.hearing_id)), nullif(coalesce(old.case_id, (select p.case_id from hearings h
        join proceedings p on p.id = h.proceeding_id where h.id = old.hearing_id)), coalesce(new.case_id, (select p.case_id from hearings h
        join proceedings p on p.id = h.proceeding_id where h.id = new.hearing_id))),
                    json_object('id', old.id, 'circumstance_id', old.circumstance_id, 'case_id', old.case_id, 'hearing_id', old.hearing_id), json_object('id', new.id, 'circumstance_id', new.circumstance_id, 'case_id', new.case_id, 'hearing_id', new.hearing_id));
        end;
CREATE TRIGGER circumstance_links_delete_noted after delete on circumstance_links begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'circumstance_links', old.id, coalesce(old.case_id, (select p.case_id from hearings h
        join proceedings p on p.id = h.proceeding_id where h.id = old.hearing_id)), null,
                    json_object('id', old.id, 'circumstance_id', old.circumstance_id, 'case_id', old.case_id, 'hearing_id', old.hearing_id), null);
        end;
CREATE TRIGGER circumstances_insert_noted after insert on circumstances begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'circumstances', new.id, null, null,
                    null, json_object('id', new.id, 'kind', new.kind, 'first', new.first, 'last', new.last, 'words', new.words, 'is_outside', new.is_outside, 'evidence', new.evidence));
        end;
CREATE TRIGGER circumstances_update_noted after update on circumstances when json_object('id', old.id, 'kind', old.kind, 'first', old.first, 'last', old.last, 'words', old.words, 'is_outside', old.is_outside, 'evidence', old.evidence) is not json_object('id', new.id, 'kind', new.kind, 'first', new.first, 'last', new.last, 'words', new.words, 'is_outside', new.is_outside, 'evidence', new.evidence) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'circumstances', old.id, null, null,
                    json_object('id', old.id, 'kind', old.kind, 'first', old.first, 'last', old.last, 'words', old.words, 'is_outside', old.is_outside, 'evidence', old.evidence), json_object('id', new.id, 'kind', new.kind, 'first', new.first, 'last', new.last, 'words', new.words, 'is_outside', new.is_outside, 'evidence', new.evidence));
        end;
CREATE TRIGGER circumstances_delete_noted after delete on circumstances begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'circumstances', old.id, null, null,
                    json_object('id', old.id, 'kind', old.kind, 'first', old.first, 'last', old.last, 'words', old.words, 'is_outside', old.is_outside, 'evidence', old.evidence), null);
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
CREATE TRIGGER draft_texts_insert_noted after insert on draft_texts begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'draft_texts', new.id, null, null,
                    null, json_object('id', new.id, 'draft_id', new.draft_id, 'part', new.part, 'text', new.text));
        end;
CREATE TRIGGER draft_texts_update_noted after update on draft_texts when json_object('id', old.id, 'draft_id', old.draft_id, 'part', old.part, 'text', old.text) is not json_object('id', new.id, 'draft_id', new.draft_id, 'part', new.part, 'text', new.text) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'draft_texts', old.id, null, null,
                    json_object('id', old.id, 'draft_id', old.draft_id, 'part', old.part, 'text', old.text), json_object('id', new.id, 'draft_id', new.draft_id, 'part', new.part, 'text', new.text));
        end;
CREATE TRIGGER draft_texts_delete_noted after delete on draft_texts begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'draft_texts', old.id, null, null,
                    json_object('id', old.id, 'draft_id', old.draft_id, 'part', old.part, 'text', old.text), null);
        end;
CREATE TRIGGER drafts_insert_noted after insert on drafts begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'drafts', new.id, null, null,
                    null, json_object('id', new.id, 'year', new.year, 'name', new.name, 'choices', new.choices));
        end;
CREATE TRIGGER drafts_update_noted after update on drafts when json_object('id', old.id, 'year', old.year, 'name', old.name, 'choices', old.choices) is not json_object('id', new.id, 'year', new.year, 'name', new.name, 'choices', new.choices) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'drafts', old.id, null, null,
                    json_object('id', old.id, 'year', old.year, 'name', old.name, 'choices', old.choices), json_object('id', new.id, 'year', new.year, 'name', new.name, 'choices', new.choices));
        end;
CREATE TRIGGER drafts_delete_noted after delete on drafts begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'drafts', old.id, null, null,
                    json_object('id', old.id, 'year', old.year, 'name', old.name, 'choices', old.choices), null);
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
                    null, json_object('id', new.id, 'name', new.name, 'text', new.text, 'is_on', new.is_on));
        end;
CREATE TRIGGER goal_sets_update_noted after update on goal_sets when json_object('id', old.id, 'name', old.name, 'text', old.text, 'is_on', old.is_on) is not json_object('id', new.id, 'name', new.name, 'text', new.text, 'is_on', new.is_on) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'goal_sets', old.id, null, null,
                    json_object('id', old.id, 'name', old.name, 'text', old.text, 'is_on', old.is_on), json_object('id', new.id, 'name', new.name, 'text', new.text, 'is_on', new.is_on));
        end;
CREATE TRIGGER goal_sets_delete_noted after delete on goal_sets begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'goal_sets', old.id, null, null,
                    json_object('id', old.id, 'name', old.name, 'text', old.text, 'is_on', old.is_on), null);
        end;
CREATE TRIGGER hearings_insert_noted after insert on hearings begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'hearings', new.id, (select case_id from proceedings where id = new.proceeding_id), null,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with, 'manner', new.manner, 'request_id', new.request_id, 'set_on', new.set_on));
        end;
CREATE TRIGGER hearings_update_noted after update on hearings when json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with, 'manner', old.manner, 'request_id', old.request_id, 'set_on', old.set_on) is not json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with, 'manner', new.manner, 'request_id', new.request_id, 'set_on', new.set_on) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'hearings', old.id, (select case_id from proceedings where id = new.proceeding_id), nullif((select case_id from proceedings where id = old.proceeding_id), (select case_id from proceedings where id = new.proceeding_id)),
                    json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with, 'manner', old.manner, 'request_id', old.request_id, 'set_on', old.set_on), json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with, 'manner', new.manner, 'request_id', new.request_id, 'set_on', new.set_on));
        end;
CREATE TRIGGER hearings_delete_noted after delete on hearings begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'hearings', old.id, (select case_id from proceedings where id = old.proceeding_id), null,
                    json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with, 'manner', old.manner, 'request_id', old.request_id, 'set_on', old.set_on), null);
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
CREATE TRIGGER part_time_shares_insert_noted after insert on part_time_shares begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'part_time_shares', new.id, null, null,
                    null, json_object('id', new.id, 'first', new.first, 'hundredths', new.hundredths));
        end;
CREATE TRIGGER part_time_shares_update_noted after update on part_time_shares when json_object('id', old.id, 'first', old.first, 'hundredths', old.hundredths) is not json_object('id', new.id, 'first', new.first, 'hundredths', new.hundredths) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'part_time_shares', old.id, null, null,
                    json_object('id', old.id, 'first', old.first, 'hundredths', old.hundredths), json_object('id', new.id, 'first', new.first, 'hundredths', new.hundredths));
        end;
CREATE TRIGGER part_time_shares_delete_noted after delete on part_time_shares begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'part_time_shares', old.id, null, null,
                    json_object('id', old.id, 'first', old.first, 'hundredths', old.hundredths), null);
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
CREATE TRIGGER reasons_insert_noted after insert on reasons begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'reasons', new.id, new.case_id, null,
                    null, json_object('id', new.id, 'case_id', new.case_id, 'benchmark', new.benchmark, 'subject', new.subject, 'day', new.day, 'code', new.code, 'is_outside', new.is_outside, 'words', new.words, 'evidence', new.evidence));
        end;
CREATE TRIGGER reasons_update_noted after update on reasons when json_object('id', old.id, 'case_id', old.case_id, 'benchmark', old.benchmark, 'subject', old.subject, 'day', old.day, 'code', old.code, 'is_outside', old.is_outside, 'words', old.words, 'evidence', old.evidence) is not json_object('id', new.id, 'case_id', new.case_id, 'benchmark', new.benchmark, 'subject', new.subject, 'day', new.day, 'code', new.code, 'is_outside', new.is_outside, 'words', new.words, 'evidence', new.evidence) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'reasons', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'case_id', old.case_id, 'benchmark', old.benchmark, 'subject', old.subject, 'day', old.day, 'code', old.code, 'is_outside', old.is_outside, 'words', old.words, 'evidence', old.evidence), json_object('id', new.id, 'case_id', new.case_id, 'benchmark', new.benchmark, 'subject', new.subject, 'day', new.day, 'code', new.code, 'is_outside', new.is_outside, 'words', new.words, 'evidence', new.evidence));
        end;
CREATE TRIGGER reasons_delete_noted after delete on reasons begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'reasons', old.id, old.case_id, null,
                    json_object('id', old.id, 'case_id', old.case_id, 'benchmark', old.benchmark, 'subject', old.subject, 'day', old.day, 'code', old.code, 'is_outside', old.is_outside, 'words', old.words, 'evidence', old.evidence), null);
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
