-- A docket of schema version 3, as `.dump` gives it. Never edit it: it shows what that release wrote.
pragma application_id = 1230062641;
pragma user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'iqdesk','_m001_first_tables','2026-11-24 17:59:19.092615+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'iqdesk','_m002_clerks_desk','2026-11-24 17:59:19.133372+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'iqdesk','_m003_standing','2026-11-24 17:59:19.160770+00:00');
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
INSERT INTO "appeals" VALUES(352694987846958241,NULL,7842216387505248338,1796742340168928408,'IJ','Case Appeal','2026-02-02','A','2026-03-10','REM',NULL,'');
INSERT INTO "appeals" VALUES(4455413748823893190,NULL,7842216387505248338,1796742340168928408,'IJ','Case Appeal','2026-03-10',NULL,NULL,NULL,NULL,'');
INSERT INTO "appeals" VALUES(6403359010412321578,70000001,642482238262381108,3199491125198454105,'IJ','Case Appeal','2025-06-02','A','2025-09-08','DIS',5789218607588250083,'');
CREATE TABLE away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '', is_outside integer check (is_outside in (0, 1)), calendar_uid text,
    check (first <= last)
) strict;
INSERT INTO "away" VALUES(2381623209294921941,'2026-02-09','2026-02-10','detail',50,'Camp Harlan',1,NULL);
INSERT INTO "away" VALUES(4677025390045909990,'2026-03-23','2026-03-27','training',100,'Held by video',NULL,NULL);
INSERT INTO "away" VALUES(6776261134715533847,'2026-04-20','2026-04-22','leave',100,'',NULL,NULL);
INSERT INTO "away" VALUES(6876754759130946155,'2026-05-04','2026-05-08','training',100,'Held by video',NULL,'a@b');
CREATE TABLE case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "case_identifiers" VALUES(7408057697333648564,92000001,642482238262381108,'DS',5789218607588250083,'');
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
INSERT INTO "cases" VALUES(17304168926135825,NULL,'000000815','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(422473001045358996,NULL,'001234577','Quispe Huallpa','Rómulo A.','quispe huallpa, romulo a.','AOC','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(642482238262381108,20000001,NULL,'','','','RMV','PE','SP','D',0,0,5789218607588250083,'');
INSERT INTO "cases" VALUES(2816660016228146764,NULL,'000000814','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(4753829794319205956,20000814,NULL,'','','','RMV','GT','SP','D',0,0,1702167528085988340,'');
INSERT INTO "cases" VALUES(5346302569650892408,20000811,'000000811','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,1842653059795434635,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(5850433630131495302,20000815,NULL,'','','','RMV','GT','SP','D',0,0,1702167528085988340,'');
INSERT INTO "cases" VALUES(6110228138432363017,20000812,'000000812','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,5450545598864393557,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(6709594438413047190,20000816,'000000816','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','GT','SP','N',1,0,7140949159741515002,',case_type,custody,language,public_key,represented,');
INSERT INTO "cases" VALUES(6926153239854513432,NULL,'000123458','Quispe Huallpa','Yeny','quispe huallpa, yeny','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(7454206811130075625,NULL,'000999888','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(7540884099613360205,20000002,NULL,'','','','RMV','PE','SP','D',0,0,5789218607588250083,'');
INSERT INTO "cases" VALUES(7842216387505248338,NULL,'000123456','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','R',1,0,NULL,'');
INSERT INTO "cases" VALUES(8478285460325115022,20000813,'000000813','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,5450545598864393557,',case_type,custody,language,nationality,public_key,represented,');
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
INSERT INTO "checks" VALUES(1178398176662232758,5346302569650892408,'different','cases',5346302569650892408,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(1287794340820361400,8478285460325115022,'different','cases',8478285460325115022,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(1866985525716393358,6709594438413047190,'different','cases',6709594438413047190,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(1876572426158657776,5346302569650892408,'different','cases',5346302569650892408,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(2267336200482215100,6110228138432363017,'different','cases',6110228138432363017,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(2722084474796378492,422473001045358996,'no outcome','hearings',3196328917938298015,'','Thursday, March 5, 2026 has passed and nothing is recorded.',NULL,1);
INSERT INTO "checks" VALUES(3815705023264370259,6110228138432363017,'different','cases',6110228138432363017,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(4902220526413912051,8478285460325115022,'different','proceedings',5131296335380926211,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(6438969760807325325,6110228138432363017,'different','proceedings',5793262956481946973,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(6670485901772985995,5346302569650892408,'different','proceedings',5714324791271414827,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(6956648360643301919,7842216387505248338,'assumed','proceedings',1796742340168928408,'completed','The import took the hearing’s day for the completion’s.',NULL,0);
INSERT INTO "checks" VALUES(7000178126191170160,8478285460325115022,'different','proceedings',5131296335380926211,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(7226463281777064287,8478285460325115022,'different','cases',8478285460325115022,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(7739792545566053863,5346302569650892408,'different','proceedings',5714324791271414827,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(7808553746785664738,6709594438413047190,'different','proceedings',1187315133693983822,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(8474115725958271916,6110228138432363017,'different','proceedings',5793262956481946973,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(8523467226510924290,6709594438413047190,'different','proceedings',1187315133693983822,'custody','Custody: never detained was typed, the release has detained.','D',0);
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
INSERT INTO "circumstances" VALUES(4002674210055717232,7842216387505248338,'merits-first-date',1796742340168928408,'2026-03-09','18',1,'No interpreter before 3 PM');
CREATE TABLE closures (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    reason text not null,
    source text not null,
    in_use integer not null check (in_use in (0, 1)),
    check (first <= last)
) strict;
INSERT INTO "closures" VALUES(299282018911904706,'2020-12-24','2020-12-24','Federal offices closed','Executive Order 13965, December 11, 2020',1);
INSERT INTO "closures" VALUES(300167317941717192,'2026-03-02','2026-03-02','Storm','The court''s notice',1);
INSERT INTO "closures" VALUES(388266388488846771,'2025-12-24','2025-12-24','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(479751397454187463,'2018-12-24','2018-12-24','Federal offices closed','Executive Order 13854, December 18, 2018',1);
INSERT INTO "closures" VALUES(2221581446781206843,'2025-12-26','2025-12-26','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(3575737568022041202,'2026-01-26','2026-01-27','Storm','The court''s notice',0);
INSERT INTO "closures" VALUES(5649119551163540077,'2018-12-22','2019-01-25','Lapse in appropriations; most non-detained courts closed','Lapse of December 22, 2018 to January 25, 2019',0);
INSERT INTO "closures" VALUES(5980211460093380517,'2025-10-01','2025-11-12','Lapse in appropriations','Lapse of October 1 to November 12, 2025',0);
INSERT INTO "closures" VALUES(6014159143246618893,'2019-12-24','2019-12-24','Federal offices closed','Executive Order 13900, December 17, 2019',1);
INSERT INTO "closures" VALUES(6620493573161345021,'2025-01-09','2025-01-09','National day of mourning','Executive Order of December 30, 2024',1);
INSERT INTO "closures" VALUES(6892994207542237533,'2018-12-05','2018-12-05','National day of mourning','Executive Order 13852, December 1, 2018',1);
INSERT INTO "closures" VALUES(9022243038661493849,'2024-12-24','2024-12-24','Federal offices closed','Executive Order of December 19, 2024',1);
CREATE TABLE codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{}' check (json_valid(flags)),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last))
) strict;
INSERT INTO "codes" VALUES(4722713944712740,'language','LAM','Lamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5626851944448920,'adjournment','10','Hearing notice sent or served incorrectly','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7913765309822097,'language','OTX','Otomi, Texcatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(12663916322582028,'language','TIK','Tikari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(17882766299048324,'nationality','TL','Tokelau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(19116201828184659,'language','KAS','Kashmiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(31971315376166128,'nationality','TA','Tajikistan (Tadzhik)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(42658342697189351,'adjournment','38','Illness of respondent, representative or witness','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(53865000768570210,'nationality','BO','Burkina Faso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(55221667803708128,'language','CAB','Garifuna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(56586604246460635,'nationality','BG','Bangladesh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(57348435838979366,'language','DAH','Dahalo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(73199248761630449,'language','BAA','Benaadir','{}',NULL,NULL);
INSERT INTO "codes" VALUES(76980141823760569,'language','CTD','Chin Tedim','{}',NULL,NULL);
INSERT INTO "codes" VALUES(83641950706247043,'language','UIG','Uigur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(91799792259059344,'motion_type','CL','Motion to calendar an off-calendar case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(98963978614084726,'nationality','TP','Sao Tome and Principe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(109862166752489939,'language','CAN','Cantonese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(111894687350452337,'nationality','GY','Guyana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(115384801966426869,'language','TUQ','Tedaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(117746785415674234,'adjournment','60','EOIR forensic competency evaluation','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(126951831913105735,'adjournment','4D','Interpreter appeared - wrong language or dialect (duplicate of 4C)','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(129707735446488233,'motion_type','VO','Motion to vacate judge order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(135259004870694025,'language','MIN','Minnan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(141250244921106346,'adjournment','08','State Department response not in file','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(145316283234443078,'appeal_result','TPD','Terminated - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(148655134917690407,'language','BHU','Bhutanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(150288913860640536,'language','ETS','Etsako','{}',NULL,NULL);
INSERT INTO "codes" VALUES(165261373927202184,'nationality','PE','Peru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(166255232804848996,'court','HAR','Hartford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(178324854886001818,'appeal_result','OTH','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(178798253471096609,'motion_type','IC','Motion on incompetence of respondent or representative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(196600043976027368,'adjournment','16','Respondent released from custody','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(198102992224457416,'motion_type','SR','Motion for stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(203499437167656395,'case_identifier','J2','Unaccompanied juvenile - asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(232472118301399325,'case_identifier','MR','Mendez Rojas case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(233456534285839076,'appeal_type','CDR','CDR Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(257366632994882932,'nationality','TH','Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(264776393342337518,'court','OAK','Oakdale Federal Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(265899353282955196,'adjournment','47','New charge filed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(277555174465865806,'nationality','MP','Mauritius','{}',NULL,NULL);
INSERT INTO "codes" VALUES(336832066602695348,'adjournment','4B','Interpreter had to leave','{"cause": "interpreter", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(347980428683732729,'language','GXX','We Southern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(364546997157309168,'adjournment','31','Reasonable cause to special circumstance merits hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(381713549493889574,'language','DIU','Dioula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(384239177113623132,'language','FAN','Fanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(391191325836544091,'case_type','EXC','Exclusion (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(398797435182610998,'language','QUM','Sipakapense','{}',NULL,NULL);
INSERT INTO "codes" VALUES(419763227654662028,'motion_type','AN','Motion to correct an A-number','{}',NULL,NULL);
INSERT INTO "codes" VALUES(420070833391443686,'nationality','CD','Chad','{}',NULL,NULL);
INSERT INTO "codes" VALUES(429163464192204516,'language','TCP','Chin, Tawr','{}',NULL,NULL);
INSERT INTO "codes" VALUES(429476207335451541,'language','PAP','Papiamento','{}',NULL,NULL);
INSERT INTO "codes" VALUES(434048564100458519,'language','KNG','Kongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(434505980286361247,'nationality','CU','Cuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(434516418878569038,'language','MAL','Malayalam/Indian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(436853581136815753,'nationality','KR','Kiribati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(445938640336577341,'language','RUP','Romanian, Macedo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(446897276481019797,'language','CHG','Chiga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(453322776604966030,'language','RUT','Rutoro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(464564153262242237,'language','KEK','Kekchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(474625625690655121,'language','DZG','Dazaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(475224328147006952,'nationality','IV','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(475403263699499977,'nationality','ZA','Zambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(477629039209499587,'motion_type','SP','Motion to suppress','{}',NULL,NULL);
INSERT INTO "codes" VALUES(483180092520683232,'appeal_type','test','(test value)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(485156061779238023,'nationality','SA','Saudi Arabia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(499776323606779394,'motion_type','TA','Motion for telephonic appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(500694598614064700,'adjournment','3B','Judge detail (non-volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(505282021900059635,'court','SAI','Saipan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(518559434538037883,'nationality','BF','Bahamas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(527289849182004722,'language','CAM','Cambodian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(534370627887853841,'appeal_result','ACR','Record returned to court to correct deficiency','{}',NULL,NULL);
INSERT INTO "codes" VALUES(537100297253590633,'nationality','VM','Vietnam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(540073210721287989,'language','MNT','Montenegrin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(543599671919397466,'language','AYN','Arabic, Sanaani Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(545010580315479749,'court','AUR','Aurora Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(545836954176927642,'appeal_type','Circuit Court Remand','Remand from circuit court (BIA case)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(546458835828603560,'party','C','Court (in filing-party tables) / Carrier (in filed-by lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(571526191297569770,'nationality','FA','Falkland Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(574705058769974087,'case_identifier','NA','Nacara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(578771202285394059,'nationality','SN','Singapore','{}',NULL,NULL);
INSERT INTO "codes" VALUES(585607652429640919,'language','ANY','Anyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(585757583195300849,'appeal_result','DNS','Denied - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(601917850496505004,'language','GUN','Gun-Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(601992780185076940,'nationality','HL','Holland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(603866136203531335,'nationality','FR','France','{}',NULL,NULL);
INSERT INTO "codes" VALUES(615247666253329503,'language','TAU','Tausug','{}',NULL,NULL);
INSERT INTO "codes" VALUES(617044460085918269,'nationality','TZ','Tanzania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(626055577985397085,'language','HAS','Hassaniya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(626667561665213783,'language','MIX','Mixteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(636988853578604958,'custody','N','Never detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(646301935510603711,'nationality','NS','Suriname','{}',NULL,NULL);
INSERT INTO "codes" VALUES(653129251586555444,'motion_type','SC','Motion to substitute counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(654127174547320688,'language','FVR','Fur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(680748383728443529,'language','KAO','Xaasongaxango (Kasonke, Xasonga)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(694247543266160888,'motion_type','SD','Motion to substitute documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(696269400781795349,'language','ATT','Attie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(697885883018904542,'case_identifier','RO','Reset Order Work Flow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(699139147970173701,'appeal_result','SAD','Summary dismissal - inadequate reasons','{}',NULL,NULL);
INSERT INTO "codes" VALUES(700913093411979383,'case_identifier','ACD','(not used)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(701127162953276739,'language','DUT','Dutch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(711361875356405259,'language','LUH','Kiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(738858311255534969,'language','SAR','Sarahule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(753296356190989751,'nationality','NQ','Trust Territory of the Pacific Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(771139969186341980,'language','ORO','Oroma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(775253332565392191,'language','CHA','Cha-Chao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(775259800085415954,'language','LKR','Pari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(782628265518492182,'nationality','NZ','New Zealand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(790762616548803323,'nationality','SM','San Marino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(791037063480524313,'language','SHK','Shilluk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(796294725588837731,'court','WAS','Arlington / Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(796894332559011376,'language','XIA','Xiamen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(797864682899064214,'language','ESI','Egyptian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(803621286899728513,'language','HEB','Hebrew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(814290969348423328,'language','TZO','Tzotzil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(842779765855671808,'language','IDU','Idoma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(843461864993234075,'language','NZE','Nzema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(855537959690310450,'nationality','VC','St. Vincent and the Grenadines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(865095924179456661,'nationality','GR','Greece','{}',NULL,NULL);
INSERT INTO "codes" VALUES(873401119829111213,'motion_type','RI','Motion to reissue decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(875457618865259928,'language','SMK','Bolino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(885572691494982215,'language','UK','Ukrainian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(886368730307854787,'appeal_result','D30','Dismissed, 30-day voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(891204532879281583,'language','FUK','Fukienese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(891688705444455853,'case_identifier','CD','Civil Detention Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(891926415818470107,'nationality','FI','Finland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(901856207185802915,'appeal_result','SAV','Summary affirmance, voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(908837327552389272,'language','PIG','Pidgin English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(921520219257678274,'language','TON','Tongan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(937633755758008279,'language','KSR','Kosraean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(939420269970132539,'language','MFZ','Maaban','{}',NULL,NULL);
INSERT INTO "codes" VALUES(950043024057340948,'language','NHA','Nahvatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(950560877055149901,'motion_type','FW','Motion for fee waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(964489493837964744,'appeal_result','SUP','Suspension completion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(965259840107232283,'case_identifier','SX','Stipulated removal order - denied (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(977317876739036786,'language','IXL','Ixil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(983657474434850142,'language','ADA','Dangme','{}',NULL,NULL);
INSERT INTO "codes" VALUES(986248475250540754,'nationality','HO','Honduras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(993848169528642737,'language','LSM','Saamia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(995101491288460692,'language','HDS','Honduran Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1003269184584118991,'nationality','ER','Eritrea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1012949902837610877,'language','SHU','Arabic, Chadian Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1015805243859931130,'language','KND','Kurundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1019215602998026024,'motion_type','EH','Motion to advance (earlier hearing date)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1022944452447107883,'nationality','DR','Dominican Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1028063997397200155,'motion_type','ET','Motion to extend filing time','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1032853717051753844,'nationality','DA','Denmark','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1034257243492633071,'case_identifier','HC','Home curfew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1038110783421987639,'language','KRA','Krahn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1040804670302934410,'case_identifier','J','Juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1050573265585322666,'language','ICE','Icelandic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1054722471236817171,'language','KBP','Kabiye','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1057365432311894167,'language','BAV','Vengo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1065485200334511441,'language','ARA','Aramaic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1073919891862077492,'nationality','GT','Guatemala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1078935333560972468,'language','NGE','Ngemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1092315352211230840,'court','YOR','York County Prison Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1097814169873679319,'language','WLF','Wolof','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1107057776833653694,'case_identifier','VE','Vera Institute Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1114785301842556139,'language','GVR','Gurung, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1117575880047953771,'language','PCM','Pidgin, Nigerian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1118136193856365340,'language','SCR','Sherpa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1118944420380035045,'language','DAN','Danish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1122704072975041658,'adjournment','19','Unplanned judge leave or detail','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1128479386785334765,'language','QXL','Quichua, Salasaca Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1131561803614308338,'court','LOS','Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1150748269508846359,'nationality','AB','Aruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1164286502477376280,'language','ORI','Oriya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1171047731179939251,'court','BIA','Board of Immigration Appeals','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1178142590614703920,'language','HIF','Hindustani Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1179871773878462937,'nationality','TU','Turkey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1193139772316437484,'language','VVV','Sample','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1195162744216375732,'court','CCC','Concord Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1202302681551604274,'language','DYO','Dyoula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1203964463718030480,'nationality','LS','Liechtenstein','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1205287984020908344,'case_identifier','MP','Migrant Protection Protocols','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1208043115069142813,'nationality','FP','French Polynesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1212085706666456695,'case_identifier','AO','Asylum officer rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1220501286510641250,'language','KRU','Kru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1221177791085796824,'nationality','RU','Russia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1224276799355000925,'adjournment','8A','Judge completed case before hearing','{"cause": "completion", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1225209304443184400,'language','SPS','Spanish--Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1225376091006022973,'language','SER','Serbian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1229029941264134441,'language','EFI','Efik','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1242229231531558718,'language','BAJ','Bajuni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1246724937360802326,'language','BFD','Bafut','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1256343997916402577,'case_type','REC','Rescission','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1256630217750872641,'language','KSS','Kisi, Southern (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1260137039588167841,'language','SIL','Sisaala Tumulung','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1267843468725705111,'case_identifier','DC','Departure Control Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1272175738975341867,'nationality','MZ','Mozambique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1274816596247405916,'language','LEB','Lebanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1283696678220266865,'case_type','RFR','Reasonable fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1285246518134416440,'nationality','PO','Portugal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1287899821238343996,'language','LIT','Lithuanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1292027648322311647,'case_identifier','SC','NACARA Section 203','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1311397710347429161,'language','WEN','Wenzhou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1322255737113757557,'nationality','SW','Sweden','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1330593867000054725,'language','QCH','Quechua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1332333317835254799,'adjournment','42','Respondent requested forensic analysis','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1336710256607503323,'nationality','EO','Estonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1342230351343208093,'language','GIS','Gisi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1355877573901502090,'case_identifier','TE','Tefel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1356954823245383590,'language','AFR','Afrikaans','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1359474270634442946,'motion_type','PS','Motion to place on status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1360221384885582917,'language','MIE','Mien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1361934173005395486,'case_identifier','N3','New York City Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1363225739652673662,'language','TEN','T''En','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1364713174009576385,'adjournment','21','Supplement to asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1367883612884406809,'nationality','GC','East Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1397362420867488094,'language','UR','Urdu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1414399716269738439,'nationality','BB','Barbados','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1422235676566396616,'nationality','GA','Gambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1430287796313499751,'adjournment','20','Request for in-person hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1431802495791463126,'case_identifier','PO','Protective Order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1433380462767316444,'nationality','IT','Italy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1457317594413697666,'court','BOS','Boston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1458280226076587903,'nationality','WZ','Swaziland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1462606829827031026,'adjournment','98','Case conversion (system)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1479930255729508499,'adjournment','9A','Docket management - hearing postponed','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1488185592395523159,'language','MAI','Maithili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1493992978982346987,'nationality','NR','Nauru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1505722389841545686,'language','BER','Berber','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1507507896576582826,'court','SND','San Diego Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1513208790574443933,'language','CSN','Colombian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1513492173286616344,'adjournment','OT','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1515421106928983727,'nationality','ML','Mali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1517035767961926921,'language','IBB','Ibibio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1520233230699988692,'language','SC','Serbo-Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1546408649769018559,'motion_type','MP','Motion to modify protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1546690105384035279,'adjournment','IA','Interlocutory appeal','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1550542993955789457,'language','MSA','Masalit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1563217145485714449,'language','KAL','Kalabari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1593205341891524668,'adjournment','5A','Hearing advanced on motion of respondent','{"cause": "respondent", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1597310608620795187,'language','PAM','Pampangan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1600771962032483948,'appeal_result','DEN','Denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1605331661631303079,'motion_type','CA','Motion to hold case in abeyance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1617978896109527724,'language','BUK','Bukusu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1626680075025323501,'language','TSI','Tshiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1633913134113171306,'language','WAL','Walamo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1636959509306027571,'case_identifier','PH','Parolee Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1645903214592614468,'case_identifier','EC','SEP-C (For Child)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1653326946211021796,'language','ISO','Isoko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1659453337952203025,'language','MFQ','Moba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1675731429989707854,'language','HIL','Hiligaynon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1679415353019182663,'case_identifier','AR','Administrative closure of repapered cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1694753061286513323,'language','CHU','Chuj, San Sebastian Coatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1705725888185422645,'case_identifier','AL','Al otro lado litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1706892349055011654,'language','OSE','Osetin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1717156835062507788,'language','MNG','Mingrelian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1724481838911845557,'appeal_result','ADM','Administratively closed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1754958754972132338,'language','FAP','Palor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1755739306017817231,'adjournment','1A','Moved from non-detained to detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1769676879748683503,'language','BIC','Bicolano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1780722184907632501,'language','OGN','Ogoni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1782990600770221303,'motion_type','PM','Motion to pretermit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1783499201886532856,'language','GOM','Goanese Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1784319148878434091,'language','MNK','Munkukutuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1794839395433438846,'language','ARS','Armenian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1799802223855690257,'nationality','BZ','Belarus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1800278548520900821,'case_type','BND','Bond-only record (seen in data, absent from lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1806020363774016039,'nationality','IC','Iceland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1806988118910998251,'appeal_result','GRN','Granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1813651409414643187,'nationality','PU','Guinea Bissau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1814533137416070181,'language','MIO','Pinotepa Nacional Mixtec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1815827081213653997,'language','ASH','Ashanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1823859815249332166,'language','AYH','Arabic, Hadrami Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1833397366087920530,'court','PHI','Philadelphia Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1838963811644828063,'language','JIV','Shuar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1841917409627441483,'language','LOR','Lorma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1845169467261269082,'nationality','SY','Syria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1850606185908000649,'court','LOU','Louisville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1851577725718364571,'language','BSQ','Bassa (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1882542837351007141,'language','TGR','Tigre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1889309558880622158,'language','KAR','Karachay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1897326844429693936,'language','AFE','Afemi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1903785596751483232,'language','KHM','Khmer Central - Thailand/Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1915009218876926287,'appeal_result','CPC','Conditional grant - CPC asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1915162810094787213,'language','AKU','Akum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1920459313879353967,'court','CLE','Cleveland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1929986221229022542,'language','GAE','Gaelic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1932584007190398290,'language','FIJ','Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1942534038753021772,'language','AR','Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1948131694830525329,'motion_type','MS','Motion for subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1949906834569686512,'adjournment','45','Joint request of both parties','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1957912956651728985,'language','SLO','Slovak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1965878827382673759,'language','QUI','Quiche','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1967970049703001090,'court','ELO','Eloy Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1986389463688428743,'nationality','PL','Poland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1995109122594213696,'court','POO','Portland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1999758756898043463,'adjournment','MR','Judge response to motion or request pending','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2010388052955036049,'case_type','NAC','NACARA adjustment','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2012597107614993966,'appeal_result','CTM','Administratively closed (not ABC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2019047934281495798,'language','JAR','Jarai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2022377821775581084,'appeal_result','GRS','Granted Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2023504426980482096,'language','TOI','Taishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2034769508291006105,'language','POR','Portuguese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2036468689886848181,'language','FLA','Fula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2049455505372396897,'language','KOU','Kouranko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2061546725520289444,'adjournment','02','Preparation - respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2066164028647610896,'court','HOD','Houston Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2066825300263659616,'nationality','SH','St. Helena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2071224834155277561,'language','USP','Uspanteko (Uspanteco)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2081244832979661445,'language','ZOC','Zoque, Copainala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2081505399633947965,'language','EDO','Edo - Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2085370382670690935,'adjournment','58','DHS vertical-prosecution date not accommodated - clock runs','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2086700813089549490,'court','SMO','Sacramento Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2090129711190254118,'motion_type','O','Motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2093398302392164479,'nationality','AF','Afghanistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2093822320941021299,'case_identifier','NC','Night court project (Los Angeles)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2099158343863622997,'court','ANN','Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2101483764539419806,'appeal_type','SC Appeal','Special Circumstances Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2116866440048376147,'adjournment','4F','Telephonic interpreter unavailable','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2120100686228035587,'motion_type','LS','Motion to allow law student or reputable individual','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2126911878116102290,'language','GUZ','Gussi (Kenya)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2127892151242912430,'case_identifier','N4','DHS - New York City - OCDETF','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2139854579667084725,'adjournment','ST','Respondent to file adjustment of status','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2141672220421135328,'language','CNH','Chin, Haka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2151737482897698714,'nationality','BH','Belize','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2161393553842839419,'court','LRO','Laredo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2163366259803605389,'language','BOS','Bosnian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2166914516812199433,'nationality','GP','Guadeloupe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2176595718740909823,'nationality','KV','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2181603532776271346,'motion_type','FD','Motion to reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2189037805233783565,'language','GER','German','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2191779671765766611,'language','TCU','Tarahumara Southeastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2214157158788494436,'language','ENG','English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2218853705992123713,'language','MAY','Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2223596289204654732,'motion_type','RR','Motion to retrieve and review file','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2230720491193526530,'nationality','TW','Taiwan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2232563430523170792,'case_identifier','FL','Franco Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2232704930363240340,'motion_type','WA','Motion to withdraw charge or allegation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2233114378466142255,'language','NNZ','Nda Nda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2241595087494154761,'motion_type','SY','Motion for stay of removal (or extension)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2248206591570405046,'language','MSR','Mongolian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2250737347828398062,'case_identifier','B6','San Clemente Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2258785541335514551,'nationality','BU','Bulgaria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2264705628754966187,'language','SNG','Songhay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2264756539683067477,'language','FUJ','Fuji/Fujiman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2270389113664723893,'motion_type','SG','Motion for competency safeguards','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2281838866008097086,'language','PBS','Pame, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2282421936328727862,'language','SES','Serer-Sine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2290813928205181226,'court','WLA','West Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2294316177537377866,'language','LUN','Lunda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2297858834059469724,'language','SWA','Swahili - English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2300387715361531570,'motion_type','TP','Motion to terminate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2304081261064555158,'motion_type','IP','Motion for in person hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2304170759088725953,'case_identifier','SR','Stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2304559090295727315,'case_identifier','RC','Clearance needed to move respondent (Oakdale)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2306645482176249622,'language','PAN','Pangasinan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2316340947726461309,'court','TAC','Tacoma Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2322743377993043203,'language','KNK','Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2349780982242817483,'language','BYV','Medumba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2351160532959901588,'motion_type','CO','Motion for continuance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2353270528992807417,'language','KAZ','Kazakh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2359028324697083593,'language','BAU','Balochi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2363697240560942846,'appeal_result','CPG','Coercive population control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2372471762529513276,'language','BEN','Bengali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2373980312489722772,'language','BAX','Bamun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2374646120177547077,'nationality','FW','French West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2387039901332031614,'language','CJK','Chokwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2399277131822892205,'nationality','PA','Paraguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2403252442673312911,'appeal_result','SUD','Summarily dismissed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2405479467344606889,'language','ZPT','San Vicente Coatlan Zapotec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2408661788007244785,'nationality','TS','Tunisia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2409819212632288889,'language','TOJ','Tojolabal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2416864274501155352,'language','MIS','Miskito','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2422953161743794363,'adjournment','37','DHS investigation','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2458522855899513547,'language','SUS','Susu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2461613998495609666,'nationality','PM','Panama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2471960963006308537,'adjournment','56','Vertical prosecution - DHS-caused delay','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2486073391386591471,'appeal_result','APD','Administratively closed - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2487035972135042742,'nationality','CG','Zaire','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2495966630266296203,'language','MKO','Mandinko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2526166330833309773,'nationality','CM','Cameroon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2537132124081968585,'language','POU','Pulaar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2540491045660928972,'case_identifier','EM','Electronic monitoring','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2557020656584328693,'nationality','HU','Hungary','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2571006253356497239,'nationality','CN','Comoro Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2579205119885886365,'nationality','??','Unknown Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2580622826944425580,'language','SOK','Soninke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2585343186489035987,'language','CHI','Chin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2592301307473323309,'motion_type','MC','Motion to reopen - changed country conditions','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2594062627399006813,'nationality','MB','Martinique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2594865409549008149,'language','FUH','Fulfulde, Western Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2595298047172250100,'appeal_result','SED','Summary dismissal - no brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2606365356860537399,'nationality','RE','Reunioun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2615972160245859594,'language','MMC','Mazahua, Michoacan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2632037350343323989,'nationality','RW','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2637292975113893583,'nationality','IO','British Indian Ocean Territory','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2663843714519813049,'adjournment','39','Illness of representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2677913527425858801,'language','MFS','Mexican Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2698066345473882314,'nationality','CV','Cape Verde','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2702625453527325631,'case_identifier','RD','Reserved suspension decision','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(2704079101090114378,'nationality','CQ','Northern Mariana Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2708045361204632804,'nationality','RQ','Puerto Rico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2709876273215228715,'adjournment','30','Consolidation with family members','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2712079804311468612,'court','SNA','San Antonio Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2716465966035957734,'language','KON','Konjobal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2725455550328413159,'language','TSZ','Tarasco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2730768395569800531,'court','ATD','Atlanta - detained location Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2730823710276948148,'case_type','WHO','Withholding-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2738920437192259436,'language','LKB','Lukabaras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2738933661574733678,'case_identifier','P1','Port Court 1 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2747140825901717716,'motion_type','QS','Motion to quash a subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2747160503674833298,'language','RWA','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2767828399484524899,'court','BDC','Bradenton Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2777716239033847278,'court','ELZ','Elizabeth Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2781389296058164215,'nationality','SL','Sierra Leone','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2784461338158774735,'motion_type','SA','Motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2807202880819493572,'language','MGO','Meta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2807893271993045648,'motion_type','CD','Motion to change docket type','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2815779950427266446,'motion_type','EW','Motion to excuse appearance of witness','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2820519797767459416,'court','NEW','Newark Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2824389937058613085,'adjournment','CB','Cancellation application - EOIR-42B','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2835843288077839802,'language','YAS','Nugunu (Yambasa/Yambassa)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2840653948987924258,'language','ZAP','Zapoteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2864484001721398729,'case_identifier','B5','Campo Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2879438785924235348,'language','SWF','Swahili-French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2884658991028084117,'case_identifier','CA','Cuban-Nicaraguan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2890230274801415632,'court','BTV','Batavia Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2924792075769334757,'nationality','BE','Belgium','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2927497418558280056,'adjournment','11','Other no-show by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2927689444675738139,'language','NSE','Nsenga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2932503123089324032,'nationality','MM','Macedonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2932904453675164545,'language','YOR','Yoruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2941837156498977027,'language','TIG','Tigrigna - Eritrean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2948990026343859518,'language','ABU','Abure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2975852247783994847,'language','KNJ','Konjobal, Western (Akateko)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2978260928335809780,'adjournment','7B','DHS application process - started by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2979269023710243254,'case_identifier','RS','Rescheduled Miami Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2997515980989286920,'language','IJO','Ijo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3001078555772483418,'case_identifier','SP','Spellman Lawsuit Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3011489916144891985,'language','SAM','Samoan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3011567032995829557,'language','TPX','Tlapanec, Acatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3011721232043645866,'language','GBA','Gbande','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3012804928180190317,'appeal_result','SND','Summary dismissal - reasons and brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3021280133147944189,'adjournment','36','Records/fingerprint check delayed by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3039353623280487915,'motion_type','PO','Motion for protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3051296014579684346,'language','DDN','Dendi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3063497485628123316,'motion_type','AC','Motion for administrative closure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3103071948260735560,'nationality','CA','Canada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3110152697405013991,'party','O','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3111664704206695835,'language','VAI','Vai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3133141942166824959,'court','OMA','Omaha Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3136551551610805665,'language','NAH','Nahuatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3145906801863971769,'case_identifier','N2','NYC - Deportation/Detention/Parole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3158957208320615578,'nationality','RM','The Republic of the Marshall Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3163628319368010759,'language','HMO','Hmong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3169459822210259485,'language','QUV','Sacapulteco (Maya Tujaal)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3180336393839892258,'language','ANL','Anlo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3203922680526108159,'nationality','LE','Lebanon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3211092939613619414,'case_identifier','DS','Status docket','{"mark": "status case"}',NULL,NULL);
INSERT INTO "codes" VALUES(3214661975880593425,'nationality','KU','Kuwait','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3233616675630139583,'language','DIV','Divehi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3236326763349509283,'language','CAC','Cakchiquel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3237698844017241918,'language','TAM','Tamil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3273015746994122913,'adjournment','7D','Respondent application pending with DHS (7D)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3273459340106166004,'motion_type','RC','Motion to recuse','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3277529795374099380,'language','ENP','Enping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3280883310307017281,'case_identifier','AC','Miami Airport Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3284553065522360545,'adjournment','AS','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3287394543461703254,'case_identifier','RI','Remanded Institutional Hearing Program case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3312679519737181751,'court','LAD','Los Angeles - detained Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3313867292318148372,'language','MHI','Madi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3317594514128180901,'adjournment','05','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3323737022576127066,'nationality','GI','Gibraltar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3326259889404263179,'nationality','CW','Cook Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3328869749775205389,'language','WLX','Wali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3331701511836723413,'adjournment','9V','Master hearing vacated','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3340043943434713794,'appeal_result','TER','Terminated','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3342382869836530587,'case_identifier','WC','California detained cases, May/June','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3358149650208543602,'language','EWE','Ewe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3364282145545727627,'court','PSD','Pearsall detention facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3369064187880033139,'appeal_result','SUS','Appeal sustained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3378244784764253028,'adjournment','49','Juvenile home study','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3384519177494679508,'language','BSA','Bassa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3395445838886133635,'case_identifier','PL','Padilla Class Members','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3399800521183319016,'nationality','NE','Niue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3424880896524933064,'language','TAT','Tatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3431936687133042371,'language','UZB','Uzbek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3432778621587675688,'case_identifier','PP','Presidential Proclamation Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3439858856844889424,'court','NYV','New York - Varick Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3447437749046880424,'case_identifier','H1','Harlingen - District Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3449414364754449031,'language','PDU','Kayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3472833708157928440,'adjournment','7E','Respondent application pending with DHS (7E)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3490008114828591882,'nationality','CY','Cyprus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3491596019159543561,'adjournment','43','DHS forensic analysis','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3508404823496222025,'nationality','NH','Vanuatu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3512900507950140062,'language','QAC','Quiche-Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3524536965392358016,'nationality','GL','Greenland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3532296204840193641,'nationality','MI','Malawi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3539024526622117658,'language','BSI','British Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3543704318678910810,'language','SJN','Shan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3555161131588913330,'language','KSW','Karen, S''Gaw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3556669296644829277,'language','CAL','Chaldean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3557136262611289029,'language','IT','Italian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3560931959746998134,'case_identifier','B4','Temecula Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3563126508666312286,'language','OTN','Otomi Tenango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3566795060096726632,'language','TKN','Turkmen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3574685818165527485,'language','HLT','Nga La','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3579064844231316339,'case_type','RMV','Removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3591621886425949278,'language','JAI','Jacalteco, Western (Popti)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3604170671165258414,'language','HNN','Hunan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3623369572055048489,'nationality','AM','Armenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3624172046341253549,'language','ING','Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3625136507287911846,'language','KRI','Krio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3625266644000718487,'language','SHO','Saho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3647001272453140323,'language','MLT','Maltese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3648733232568015035,'language','BAI','Bamileke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3655132288912176236,'language','KQS','Kissi, Northern (Guinea)(Sierra Leone)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3664837430297113932,'case_identifier','MI','Motions - former section 244(i)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3675888960846093536,'appeal_result','ABC','ABC settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3677056428853285684,'language','LUB','Luba-Kasia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3679975476254100329,'nationality','BV','Bouvet Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3687779371645131257,'nationality','BR','Brazil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3688236646935455824,'appeal_result','SCC','Suspension/cancellation cap','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3691736581735670727,'case_identifier','M2','Brownsville Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3693115635454027421,'language','AGH','Aghem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3704356522028452028,'language','GEA','Geruma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3708718179074724847,'language','KOR','Korean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3711518930372359611,'language','CIR','Circassian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3715786904317969707,'language','KIG','Kirghiz','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3717872289410567711,'language','MNA','Mina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3720111005720387140,'court','FLO','Florence Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3720357086137557192,'nationality','CT','Central African Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3730234179039284622,'language','TMZ','Tamazight','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3742621965884296915,'language','GUG','Guarani, Paraguayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3745573908705571492,'language','FUF','Fulani (Guinea Dialect)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3756291631009400107,'language','PNY','Pinyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3759551377872673924,'court','CIJ','Chief Immigration Judge office','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3778260013687740713,'language','PUN','Punjabi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3779937464513211191,'nationality','KS','South Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3791428430798348073,'language','KUN','Kunama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3795494469306113771,'nationality','MH','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3799331567745548553,'language','TCH','Tchamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3801731309257057864,'nationality','FO','Faeroe Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3815936361465563284,'nationality','TR','Turkmenistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3822205546440514447,'language','LMP','Limbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3828284579333835327,'nationality','YS','Serbia Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3830664225613466224,'nationality','LI','Liberia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3832046217100490523,'adjournment','07','Application pending with DHS (respondent/DHS process)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3833460045124973469,'language','MER','Meru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3844273316353739480,'language','INS','Indian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3861422919022555707,'language','DZO','Dzongkha','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3863697043287204503,'motion_type','MA','Motion to reopen - in absentia order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3864021025336536464,'case_identifier','RN','Cancellation of removal (cap-related)','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(3877189510356965485,'language','BAN','Bandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3878636085044513779,'language','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3883428145347996711,'nationality','CF','Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3889543828126709423,'adjournment','64','Judge reassignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(3889956025799504080,'language','KJP','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3893510126441395438,'language','AAA','Ghotuo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3897102297838289191,'language','BAM','Bambara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3902034468648608675,'court','TUC','Tucson Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3917763368811282939,'motion_type','OT','Other motion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3918395883922405317,'court','SAJ','San Juan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3921468090319499014,'language','JUL','Jirel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3922810983131682821,'nationality','KO','Kosrae, Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3927360108560059087,'nationality','TC','United Arab Emirates','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3929156532325025185,'nationality','LT','Lesotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3932265690934719890,'nationality','EK','Equatorial Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3939976525565144837,'language','POH','Poqomchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3946750213428932132,'language','RMN','Romani, Balkan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3960547064757645231,'language','TOT','Totonac Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3964600318631552829,'case_identifier','KH','Haitian cases outside Krome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3970401354461706975,'nationality','HA','Haiti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3978846345124861230,'adjournment','54','Respondent claims US citizenship','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3981532142254843593,'nationality','HK','Hong Kong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3982254271883773945,'language','SRP','Sarpo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3984178396522482521,'appeal_result','SAF','Summary affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4002239811889701295,'case_type','CSR','Claimed status review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4003946787168390289,'language','QXR','Quichua, Canar Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4004204972017674293,'nationality','PC','Pitcairn Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4009660242127705687,'appeal_type','Bond MTR Rei','Bond MTR Reinstate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4019423455941073140,'language','ANU','Anuak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4022714514428702233,'nationality','LU','Luxembourg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4052075627348234755,'language','GEX','Garre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4060508025655430492,'language','ROM','Romanian-Moldovan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4070379661354375512,'custody_request','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4072491795468037728,'motion_type','LI','Motion for specific language interpreter','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4078484182210466285,'language','COR','Cora','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4085486807672065381,'language','SOM','Somali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4088620978584794183,'nationality','NN','No Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4094758457737745325,'language','PDT','Plautdietsch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4097689205136506038,'adjournment','AB','Respondent to file brief (not an appeal)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4113837644489383749,'adjournment','5D','Hearing advanced on motion of DHS','{"cause": "dhs", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4123354790425001505,'language','WUU','Wu Chinese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4138164456014717831,'language','LNG','Lin Gao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4145825928473304888,'case_identifier','UJ','Unaccompanied juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4147733264957620345,'language','TAB','Tabassaran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4165559765374585493,'appeal_result','CON','Continued','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4166189690629724686,'language','TMM','Tectiteco/Tectitan Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4168215970632685601,'adjournment','34','Judge leave','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(4171949933791486148,'language','GOU','Goun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4193181628391472753,'motion_type','HV','Motion to submit video or recording','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4213023799616193519,'adjournment','01','Respondent seeking representation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4214395502283511931,'language','CBK','Chavacano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4218630683635056316,'language','CTG','Chittagonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4226860784559117588,'nationality','AN','Andorra','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4231668888280351652,'language','JAV','Javanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4236740843473435322,'language','DIN','Dinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4237629262090579103,'language','GRM','Gourmanchema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4237819300823689981,'nationality','BW','British West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4237964659326295053,'language','JOL','Dyola (Jola)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4240388742108326345,'motion_type','MD','Motion to accept late filing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4242708731547605297,'language','DEE','Dewoin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4247345952959084815,'language','TET','Tetela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4248283095494674232,'language','HAU','Hausa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4251507362377508161,'court','CHL','Charlotte Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4265477884709733961,'language','ZIW','Zigula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4269016446914840218,'language','NEU','Nuer','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4272386297889619458,'language','MRD','Magar, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4273294022894949252,'nationality','XX','Be Removed From the United States','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4274625317765641733,'nationality','TV','Tuvalu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4276612875279498016,'language','GQR','Gor (From Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4303137450321129342,'nationality','LY','Libya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4303597332034744337,'language','MHL','Marshallese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4319401393038147983,'language','TH','Thai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4330298895893625614,'language','GON','Gonja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4332543169308130995,'case_identifier','RB','Rodriguez bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4333379441353069478,'language','MNI','Maninka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4338377273018158407,'language','DIO','Dyula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4348224561024112932,'language','AZJ','Azerbaijani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4353482228151218281,'language','HSN','Xiang ( Alt Names: Hsiang, Hunan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4369092646971669925,'adjournment','1B','Moved from detained to non-detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4411673972505848658,'case_identifier','BR','The Brito Class Action Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4418855448688610088,'language','BAS','Basaa (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4422139215759959746,'language','MBO','Mbo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4426204835855651526,'nationality','RO','Romania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4429139790150787561,'language','MKH','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4433964043573284722,'language','CCP','Chakma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4434820510600578122,'language','SZE','Szechuan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4437331589235317710,'case_identifier','D6','DHS: detained more than 6 months','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4443504951258162135,'language','YAP','Yapese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4445613610247723966,'court','ELC','El Centro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4455067243505243590,'language','ZYP','Chin, Zyphe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4458593037882606787,'nationality','HM','Heard and Mcdonald Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4464203236666292447,'court','JNA','LaSalle (Jena) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4464488512923607684,'appeal_type','Bond MTR Reo','Bond MTR Reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4474678518487026022,'nationality','ZI','Zimbabwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4476687667155810520,'court','HLG','Harlingen Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4501076509354816191,'language','ASY','Assyrian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4520646342724810822,'adjournment','63','Competency inquiry (non-Franco)','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4524708582938043556,'nationality','KT','Christmas Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4524933761292559116,'nationality','CK','Cocos Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4531989746026300679,'language','KGA','Koyaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4532452904593682476,'court','HGP','Houston - Greenspoint Park Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4532671098456696223,'language','SYL','Sylheti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4532908303964549155,'language','TRI','Trique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4533169587181717834,'nationality','GO','Georgia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4534898994699709881,'court','HDQ','Falls Church (headquarters court) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4546047091792944257,'language','NEP','Nepali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4549256098169378086,'language','IUK','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4553601022423564939,'language','OKU','Oku','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4556694258559213533,'language','RHA','Rhade','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4557010534463991851,'nationality','MJ','Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4559982862771977009,'case_identifier','SD','Stipulated deportation (Krome)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4566403883214755625,'language','DAG','Dagbani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4571007544722494690,'language','MOR','More-Moshey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4579313945151483901,'nationality','JO','Jordan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4582769870726782553,'language','MXX ','Mahou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4583431062514836512,'language','SND','Sindhi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4587516427038058651,'language','ETU','Cameroon, Ejagham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4592825641624065163,'court','MEM','Memphis Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4596199022731682339,'case_identifier','ND','NACARA Dependents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4599424690894777456,'nationality','UZ','Uzebekistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4599701702771516140,'case_identifier','J1','Juvenile turned 18','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4600879708303848730,'adjournment','97','Case joined to lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4602191241805549064,'language','MAM','Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4603694151836449317,'case_identifier','IFR','Interim final rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4612073696295542558,'language','ILG','Ilongot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4622739047311663778,'adjournment','5B','Late-filed evidence - respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4623690104835166152,'appeal_result','NAN','NACARA notice','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4627774144824275596,'nationality','SE','Seychelles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4630798459404205029,'nationality','BD','Bermuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4632858718324781984,'language','CAA','Ch''Orti''','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4638590665383428915,'nationality','BI','Bosnia-Herzegovina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4639774469605074655,'language','HST','Huasteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4643764792335876204,'language','BEL','Belarusan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4651214839157667367,'custody','R','Released','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4657182439232228862,'motion_type','SB','Motion for subsequent bond determination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4660542422652419204,'nationality','LV','Latvia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4663221005247297890,'language','MDE','Maba (Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4668346541480020287,'language','TUM','Tumbuka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4670150107187457961,'language','MLG','Malagasy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4670916940025979675,'language','BZJ','Belize Kriol English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4671686584895822083,'case_identifier','CR','Custody review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4674435345999690910,'language','BGJ','Bangolan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4692972116883794930,'nationality','MS','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4699694912292456357,'language','MFD','Mendankwe-Nkwen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4701187055791650874,'appeal_result','DED','Deferred enforced departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4703742279371738385,'language','TLP','Totonac, Filomena Mata-Coahuitlan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4710459912725569746,'appeal_result','DUT','Dismissed as untimely','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4713499474864334753,'case_identifier','DD','Dedicated docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4726542945103232106,'appeal_result','OTS','Other Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4752942713720638634,'language','FUQ','Fuqing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4763396770674231263,'language','BMY','Bemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4766108745462325730,'language','NIX','Hema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4766673273234120517,'nationality','VE','Venezuela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4777640760304150125,'case_identifier','RP','Review Sheet Pilot Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4779882462520176553,'language','TEE','Tepehua, Huehuetla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4783555565118525857,'language','CSL','Chinese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4787081901403585906,'language','HNK','Hindko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4790500097259218103,'case_identifier','B1','Chula Vista Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4805828301386076738,'nationality','RS','Serbia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4812328112764503745,'case_identifier','CC','Camp Hill','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4814475844389644090,'nationality','US','United States of America','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4824196920852964181,'language','PUS','Pushtu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4838134582837158244,'language','FAE','Farsi - Afgani - Dari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4849520005501623822,'language','TUV','Tuvaluan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4852831842713507930,'language','DAR','Dargwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4860729719882910642,'nationality','MR','Mauritania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4860759543111367464,'language','WOB','Wobe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4864761886928259102,'adjournment','61','Appointment of qualified representative','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4867497873536336702,'nationality','BN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4873059444425840477,'nationality','SF','South Africa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4874736049488973458,'adjournment','59','Court closure','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4877150891809764093,'nationality','UR','Soviet Union','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4878711182102340334,'case_identifier','H2','Harlingen - Detention And Deport','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4880815168552696058,'case_type','DDC','DHS decision appeal (BIA only)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4883316395548708937,'adjournment','57','DHS vertical-prosecution date not accommodated - clock stops','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4903207851141486927,'adjournment','5C','Late-filed evidence - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4910417752273676662,'language','CNM','Chuj, San Mateo Ixtatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4924583296749793925,'language','XIN','Xinca','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4928957766779524275,'language','BEM','Bembe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4948238093559156087,'adjournment','29','Concurrent application','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4948954011112232215,'appeal_result','MBD','Bond moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4967165629129532332,'language','BIA','Biafada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4969101266709484292,'language','NEW','Newari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4970284868768928847,'nationality','SC','St. Christopher-Nevis','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4980068654246233301,'adjournment','26','Respondent requested in-person hearing','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4984568764414660489,'language','NGI','Ngie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4991416768764946848,'adjournment','48','Interpreter appeared but disqualified','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4995419956247419971,'adjournment','33','Interpreter ordered but did not appear','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5008736039664008747,'court','MIA','Miami Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5014946234358806102,'nationality','PP','Papua New Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5017090887976946413,'language','TIB','Tibetan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5033430494253983903,'motion_type','VP','Motion to vacate protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5034642552724961378,'motion_type','BB','Custody determination request','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5036101450655497041,'appeal_result','WPD','Withdrawn - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5044261744405799491,'motion_type','RS','Motion to remove from status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5050130238556282081,'language','MOP','Maya, Mopan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5057046491702763191,'adjournment','52','Jurisdiction rests with the BIA','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5075531141660905129,'nationality','CZ','Czechoslovakia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5077669985448283801,'language','YAN','Mayangna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5079069003439308453,'nationality','MT','Malta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5087428912144768137,'language','HAR','Harari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5089520995199331925,'custody_request','SB','Subsequent bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5090732388097048795,'language','MAZ','Mazahua, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5107880099432331605,'language','SHA','Shanghai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5108830488685407875,'language','PSR','Portuguese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5115271933169825140,'nationality','TD','Trinidad and Tobago','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5118323132131490418,'nationality','MX','Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5123526119906789719,'adjournment','7F','Respondent application pending with DHS (7F)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5136431566184186499,'motion_type','CC','Motion to correct case information','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5136987447495348578,'nationality','TO','Togo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5144383687136831048,'adjournment','46','Video malfunction','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5152425658077076046,'language','VIE','Vietnamese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5165988742725666986,'nationality','CC','Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5176613874919332171,'motion_type','C','Motion to recalendar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5180205007498442044,'language','BBJ','Ghomala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5184232676198302251,'language','BFR','Bazigar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5189897806037499975,'adjournment','40','Illness of witness','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5202280672408274833,'nationality','CE','Sri Lanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5210763372028204461,'language','BUL','Bulgarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5212157137780517125,'language','ARM','Armenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5213098641782775504,'language','MGP','Magar, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5230015370491486216,'language','IBO','Igbo/Ibo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5239302401099556910,'language','CKB','Kurdish, Central (Alt Name Sorani)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5245947147960559847,'language','HOK','Hokkien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5246768315921876405,'case_identifier','IR','Interim final rule (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5251746757933999418,'adjournment','SU','Respondent to file suspension of deportation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5252583730524882244,'adjournment','PD','Prosecutorial discretion under consideration','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5255879821289826873,'language','FAR','Farsi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5266823237714958168,'court','SPD','San Pedro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5267602442954426535,'appeal_result','NJU','BIA lacks jurisdiction','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5272468849038499824,'language','FUL','Fulani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5275079339675419181,'nationality','MQ','Midway Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5275918093443598160,'language','SHI','Tachelhit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5276590031643574511,'language','CV','Cape Verdian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5277666319388631228,'nationality','NO','Norway','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5293550198926927700,'language','TU','Turkish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5302510858115219401,'adjournment','7A','DHS application process - started by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5309994511075268989,'adjournment','7H','Respondent application pending with DHS (7H)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5333528086378925817,'language','WCI','Waci Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5342649145830195212,'court','SIN','Fishkill (Downstate Correctional Facility) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5343809409580788704,'language','BIB','Bissa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5349021142316982094,'language','FOO','Foo Chow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5366066948650196136,'court','NLA','Los Angeles - North Los Angeles Street Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5367131554756419585,'case_identifier','E1','JFK Airport - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5367284739119254613,'language','AZO','Awing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5374401822011897377,'language','HAI','Haiyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5378287762401354023,'language','KIN','Kinyarwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5387782072662149015,'court','ULS','Ulster Correctional Facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5391402040453260881,'language','MXV','Mixtec, Metlatonoc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5392785353841552986,'adjournment','23','Asylum application withdrawn; reset for other issues','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5402648460354386510,'appeal_result','S-L','Streamlined affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5413949897180940471,'court','SNC','Santa Ana Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5418990819712400298,'language','TSW','Setswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5422032305232939070,'language','UNK','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5430561133957216124,'nationality','SO','Somalia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5434067418567416699,'language','ZCA','Zapotec, Coatecas Altas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5446763925656319743,'case_identifier','B','Barahona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5452652390918497662,'language','TTQ','Tamasheq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5452807188265400238,'language','BYE','Byelorussian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5455346110436650475,'case_identifier','E2','New York City/Downtown - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5471434911798997711,'nationality','RP','Philippines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5476412905889354177,'language','RHG','Rohingya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5479297488773579062,'language','MDD','Mbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5481989160909710978,'language','BAZ','Tunen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5486413671556120694,'nationality','IN','India','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5490451320801403964,'language','AMZ','Amuzgo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5493861361262154830,'motion_type','OD','Motion to return original documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5497683564745769155,'motion_type','XH','Motion to expedite hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5503539259050338755,'language','NSP','Nepalese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5508791673598470463,'appeal_result','CFV','Final denial - 42B/40, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5515107369662679207,'language','KIK','Kikuya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5515712255901251809,'court','DEN','Denver Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5517184392722345164,'nationality','CS','Costa Rica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5522116543595812170,'language','LUG','Luganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5522483543308588331,'court','FTW','Fort Worth Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5524678837447079548,'language','ACQ','Arabic, Ta''Izzi-Adeni Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5529045260202838432,'language','TMN','Temne','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5541910639664965542,'language','CHE','Chechen-Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5545589141150896296,'nationality','NP','Nepal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5561681393452099062,'court','FCI','Falls Church Immigration Adjudication Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5563485376020721559,'language','MWW','Hmong Daw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5567259546496084057,'nationality','SS','Stateless - respondent cannot name a country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5577255075116029702,'language','TZT','Tzutujil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5592474664908397149,'nationality','LA','Laos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5593762238012849434,'nationality','AU','Austria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5595293478657495392,'language','ARK','Arakanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5608760164032228644,'appeal_type','Interlocutory Appeal','Interlocutory appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5612366856739878355,'court','HON','Honolulu Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5618184883140638989,'motion_type','MU','Motion not listed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5619827899850359963,'language','JOS','Jordanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5621625675375911901,'language','WAR','Waray - Waray','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5625955757700480466,'language','MHK','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5630355227152729024,'language','YID','Yiddish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5634204571478753684,'nationality','BX','Brunei','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5636524140319133045,'language','CTA','Chatino, Tataltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5637158041963167996,'motion_type','PA','Motion to proceed on the administrative record','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5641275586674285030,'language','HUN','Hungarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5652428384698026753,'language','LIA','Limba, West-Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5652645114455237663,'appeal_result','DVD','Dismissed, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5652733426939863307,'language','RSI','Russian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5653649570143820327,'language','PSO','Polish Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5654329646126948868,'language','GUJ','Gujarati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5663972983664417730,'language','LSH','Lish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5666193490049161446,'appeal_result','SDG','Summary dismissal - untimely or waived','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5676375651870120114,'language','BFA','Bari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5681383529008669050,'language','RMY','Romany (Gypsy)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5682775046779833039,'language','GYN','Guyanese Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5703506149659272871,'case_identifier','C1','Central America 2018','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5735051884447649459,'language','NUB','Nubian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5746743540948743556,'language','ALG','Algerian Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5748957753924804471,'nationality','IY','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5751237729959591730,'nationality','BC','Botswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5752321363172307965,'case_type','AOC','Asylum-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5752529734963292503,'nationality','AL','Albania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5752592917922347256,'language','MAS','Maasai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5756963266781210898,'nationality','GJ','Grenada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5759153259622678187,'language','BDU','Oroko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5760096732436523934,'language','GR','Greek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5761462610964723142,'adjournment','RD','Reserved suspension decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5796945488652176592,'language','MKU','Maninka, Konyanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5800705890424878321,'language','TKI','Taki Taki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5809221840749579076,'case_identifier','HA','Haitian Refugee Fairness Act','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5810700822128853515,'language','LIN','Lingala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5814419657294195862,'motion_type','OC','Motion to open / close hearing to the public','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5818652551487852372,'nationality','BS','Byelorussia (Belarus)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5823611814748396256,'language','KXM','Khmer Northern - Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5830361223938145279,'nationality','BY','Burundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5847264155276760095,'language','TWN','Taiwanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5847709817811793521,'nationality','MN','Monaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5849607982701911370,'appeal_result','REJ','Rejected','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5861536287439868606,'appeal_type','Bond Appeal','Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5866130977488448573,'language','KUD','Kurdish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5868887026017103110,'language','SRI','Sri Lankan Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5887159358967149459,'language','CCE','Chalchiteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5892437175876908949,'language','KPJ','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5894502964470050489,'nationality','SP','Spain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5920208882058098724,'language','TZH','Tzeltal, Oxchuc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5932989588831883284,'adjournment','74','Public health','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5934580361039581704,'language','HER','Herero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5939364609264920585,'court','PHO','Phoenix Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5942012661328383370,'language','IGL','Igala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5947849630676984072,'court','LVG','Las Vegas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5964659140491082512,'language','TOS','Tosk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5966833987424889601,'language','LNS','Lamnso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5969721036041744116,'motion_type','VS','Motion to vacate hearing or scheduling order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5972958457754211393,'nationality','UN','Unknown Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5984458493826245063,'language','FSI','French Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5988735236203075748,'case_identifier','FS','Forced Sterilization','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5989653841307789536,'appeal_type','DD 212','DHS officer decision - 212 waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6015403351987568330,'motion_type','RP','Motion to reconsider (before decision)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6026684341609120445,'language','KUS','Kussal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6032461128384484029,'nationality','GZ','Gaza Strip','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6039826727725001813,'appeal_result','CFG','Final grant - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6046442992143716970,'language','MAJ','Mazatek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6049202048696218261,'case_identifier','S2','San Diego Deportation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6050175258010841659,'language','MAN','Mandarin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6054651343815556213,'appeal_type','RC Appeal','Reasonable Cause Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6057919109352711124,'appeal_type','DD Visa','DHS officer decision - visa petition','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6067610998664353093,'court','KAN','Kansas City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6068404531730901440,'language','MKE','Malinke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6070572871425232452,'court','KRO','Krome North Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6087051501227353205,'language','GEG','Gheg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6090342759409164194,'language','AMH','Amharic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6092813532363765125,'case_identifier','RM','Remain in Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6098725799610093659,'nationality','AG','Algeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6116782378746290937,'appeal_type','MTR BIA','Motion to BIA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6118726726646994483,'adjournment','44','Cooperating witness / law enforcement','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6140748612948969919,'language','ISH','Ishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6141094220294863599,'language','SCN','Sicilian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6142713115320651992,'language','NYK','Nyankole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6153919957410984557,'language','XMA','Mushungulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6162520241309924468,'appeal_type','AMSA Appeal','Appeal of motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6164690476760582716,'nationality','QA','Qatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6180124991572524907,'motion_type','AI','Motion concerning conduct before the court (apology)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6199037372277943708,'nationality','NA','Netherlands Antilles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6205237683438638167,'language','MAR','Marathi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6211647670531094114,'language','LUS','Chin,Mizo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6216707073720941265,'language','CRE','Creole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6225651458294294013,'appeal_result','SOD','Summary dismissal - other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6232894662075247817,'language','ZAG','Zaghawa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6244358323635322082,'language','KTB','Kambaata','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6251826361524526351,'nationality','MU','Oman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6252214671515749944,'language','BKM','Kom (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6261897783584503157,'case_identifier','JL','Javier Lopera Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6272927297381701225,'language','POV','Criolu Upper Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6277323120869480275,'language','FAA','Falam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6280335593808880146,'nationality','XS','South Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6285093855789922874,'adjournment','27','DHS requested in-person hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6294242164080704709,'adjournment','4E','Record of proceeding missing','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6296968920061335462,'language','BMO','Bambalang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6297188848745525797,'language','SCL','Shina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6299314304524565325,'nationality','JA','Japan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6307691732578807000,'motion_type','SO','Motion for stipulated removal / voluntary departure order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6313048754215967838,'language','FIA','Nobiin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6314589761497861501,'language','MAD','Mandingo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6331761831492886431,'language','SIG','Sign Language--American','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6342126592236068968,'language','MFV','Mandjak/Manjaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6345271989480849168,'nationality','SZ','Switzerland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6351515699053102870,'language','CTI','Chol, Tila','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6379850954214152117,'language','SWE','Swedish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6384981785736720472,'language','BLH','Belleh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6392980138467369495,'language','JUB','Juba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6408293081729631217,'language','ZOM','Zome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6421579028227467675,'language','LOM','Loma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6431272199811254666,'adjournment','9C','Docket management - moved off calendar','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6432054571648004696,'nationality','TK','Turks and Caicos Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6435940531438249061,'motion_type','RD','Motion to rescind','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6438434071238110145,'language','MNE','Naba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6446239001651806857,'appeal_result','BCR','Background-check remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6460732549044631870,'language','GAN','Chinese Gan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6461792465558045975,'appeal_result','GNR','Grant with no Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6465622885206218822,'language','GOL','Gola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6489003063735614946,'language','BBY','Befang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6490695384213439312,'language','NNB','Nandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6490793307711442345,'case_type','DEP','Deportation (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6501791689712441960,'nationality','IZ','Iraq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6506392223879322204,'adjournment','IB','DHS to file brief (not an appeal)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6531028590087694314,'language','BBK','Babanki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6533912902774535508,'case_identifier','CL','Clemency / Florida institutional hearing (Miami)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6536046905269448806,'language','IST','Isekiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6538276260786634245,'language','ETH','Ethiopian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6545976839239758581,'nationality','NU','Nicaragua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6555106508183486741,'language','VIS','Visayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6563297783626623937,'language','SOT','Sotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6567150932303738520,'language','KGN','Kongo/Kikongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6571656956002403354,'motion_type','IM','Motion to set individual hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6573857430240850691,'language','RAH','Rahaween','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6579294671949785558,'language','SHN','Shona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6590952020865701309,'language','ACC','Cubulco Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6598618654248904670,'court','OTO','Otero County Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6607462227811787019,'language','YAL','Yalunka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6607722609769047281,'language','JAM','Jamician Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6617767656308935033,'nationality','DC','Democratic Republic of Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6629539589119727207,'language','DAM','Tai Dam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6631795966772140802,'language','KPE','Kpelle','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6644279996135037347,'language','YUC','Yucatec Maya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6648002854822188826,'adjournment','SR','State Department asylum response pending','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6664022414731982229,'nationality','MG','Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6665835114992601523,'case_identifier','B2','Imperial Beach Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6666644350316398765,'language','EUT','Eutian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6668899095282971354,'adjournment','28','Judge found in-person hearing necessary','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(6686426461893211374,'nationality','CR','Czech Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6687190132696589271,'nationality','BP','Solomon Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6688275377329483289,'language','KOS','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6692435193418172412,'case_identifier','EP','SEP-P (For Parent)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6695928142632893383,'language','PCO','Pocomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6705740858704370242,'language','DNG','Dingara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6706346457627481845,'language','NGU','Nahuatl, Guerrero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6707700696394283222,'motion_type','WV','Motion to waive appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6715993636242109793,'court','SDC','Stewart Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6716682065399211357,'custody_request','BB','Custody redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6731928381091205876,'nationality','UE','Ukraine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6732401649429555470,'nationality','ET','Ethiopia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6738468067125421307,'language','TAJ','Tajiki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6743931236007037991,'adjournment','53','DHS request for mental-competency certification','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6745202045738119578,'language','JYA','Jirong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6749286215531583194,'language','GIO','Gio-Dan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6756480733514408922,'court','SFR','San Francisco Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6788574699264381916,'nationality','UV','Upper Volta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6788790988966664642,'language','FR','French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6810700625867698982,'custody','D','Detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6811163868960070117,'nationality','ND','Not Designated By Ij','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6814139369305785476,'language','PXM','Mixe, Quetzaltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6821071904079434967,'language','ARZ','Arabic, Egyptian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6839812854977233367,'language','KAI','Kaiping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6842494587314798382,'language','IND','Indonesian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6844399556360625573,'nationality','ST','St. Lucia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6844610069816984983,'language','POK','Pokomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6867273553987244209,'adjournment','13','Insufficient time to complete hearing','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(6871500879851536722,'language','GRB','Grebo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6881161921862817293,'nationality','CB','Kampuchea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6886674188752385407,'case_identifier','CF','CaseFlow Management Process','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6891299721872061699,'language','AKA','Akan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6891461149464560937,'language','RUN','Runyawana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6891620530988127405,'adjournment','9B','Docket management - hearing advanced','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6897493195255778393,'case_identifier','F','Female','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6899010272894691108,'nationality','AZ','Azerbaijan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6907027593049259975,'language','ZPA','Zapateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6916795720610968188,'case_identifier','TC','Third Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6918142638370890308,'language','MNO','Mano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6926307651463394728,'nationality','PI','Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6929123549710737401,'language','GSW','German, Swiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6932678017246219047,'court','ATL','Atlanta Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6936040346744863010,'case_identifier','B7','El Cajon - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6952219867258954209,'appeal_type','Bond MTR Rec','Bond MTR Reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6954343683397051819,'language','KMU','Khmu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6956874974432969715,'appeal_result','WDL','Appeal withdrawn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6971817297295302364,'adjournment','24','Records/fingerprint check delayed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6974426923250384579,'nationality','AV','Anguilla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6982869630284918014,'language','PUT','Putian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6990145650189528460,'court','NOL','New Orleans Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6992500726630500507,'court','NYD','New York Service Processing Center (Varick Street) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6996536784870767491,'case_identifier','PG','Pangea legal services','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7001872834714741869,'language','KHA','Kham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7011278830967991801,'language','SLV','Slovenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7016072174012827295,'language','ZAR','Zarma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7019775192746777000,'nationality','KZ','Kazakhstan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7022332606595851622,'language','TRK','Trukese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7032258243257074176,'nationality','KN','North Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7034439861931356998,'adjournment','4C','Interpreter appeared - wrong language or dialect','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7038166945243674806,'case_type','CDR','Continued detention review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7042650623860401911,'language','PHR','Pahari-Potwari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7053612866078138865,'nationality','NL','Netherlands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7055908535576230067,'nationality','PS','The Republic of Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7058799369835597595,'language','SRN','Sranan Tongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7080155426968716661,'nationality','EI','Ireland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7091224902960273545,'nationality','DO','Dominica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7100813615312324977,'nationality','MV','Maldives','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7106364652148763095,'language','AZG','Amuzgo, San Pedro Amuzgos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7116352114028789696,'adjournment','DD','Decision delayed','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(7129773861414544229,'case_identifier','S1','San Diego Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7131934931576554281,'nationality','FS','French Southern and Antarctic Lands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7136661867065097102,'language','NYA','Nyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7138902839964637798,'adjournment','41','Reset to hear higher-priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7141875334340777114,'language','YAQ','Yaqui','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7144585702390311205,'adjournment','55','Hearing deliberately advanced by court','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7156206349779130839,'case_identifier','FA','Family unit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7169381471706288525,'language','GEO','Georgian - Soviet Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7180205392643042859,'court','DET','Detroit Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7187442368042579345,'language','FLE','Flemish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7188851591404167691,'nationality','CX','Croatia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7193450682658708000,'language','CEB','Cebuano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7203986771445412767,'language','MOK','Mokpwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7206485413459166533,'nationality','GE','Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7206624913787832270,'nationality','UG','Uganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7208813619593089031,'language','URH','Urhobo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7220289072747460879,'nationality','BL','Bolivia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7224916791581679518,'adjournment','8B','Judge completed case at hearing','{"cause": "completion", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7225329964177064915,'language','PON','Pohnpeian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7240952313340327968,'nationality','DJ','Djibouti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7248436456666490343,'nationality','MA','Madagascar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7249540150873182797,'language','CJY','Henan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7256216803720052271,'court','NYC','New York - Federal Plaza Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7265683499546511804,'language','KNU','Kanuri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7271434790068200578,'court','STE','Sterling Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7277846389888632995,'nationality','WI','Western Sahara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7278133988373687763,'language','KKO','Konkomba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7278783520226628285,'language','GUR','Farefare','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7283377786446238551,'adjournment','4A','Technical malfunction (not video)','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7294876111471813784,'case_identifier','MD','Maryland - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7309736843771226206,'nationality','SR','Slovak Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7325563543334727166,'court','HOU','Houston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7336989412926402019,'appeal_result','DMO','Dismissed as moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7338247357259943412,'language','BUR','Burmese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7339059076131194245,'language','JAP','Japanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7340322993169542325,'nationality','PF','Paracel Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7347384849770489990,'nationality','EC','Ecuador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7358304679603463026,'nationality','AO','Angola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7360715458119670464,'language','MGR','Mambwe-Lungu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7361292436827301549,'nationality','IU','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7363290987212899377,'nationality','UY','Uruguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7368774538526762684,'adjournment','96','Case severed from lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7371367104401314716,'language','TWI','Twi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7379061841126715379,'language','MEN','Mende','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7386646164872304573,'language','RUS','Russian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7404249955553398081,'language','CTU','Chol, Tumbala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7407420993003646583,'motion_type','U','Motion to dismiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7417057281391806770,'nationality','TN','Tonga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7439845586048287378,'party','A','Respondent','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7443834588997662799,'nationality','FG','French Guiana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7447076523819123324,'language','KIS','Kissi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7448827967421976766,'language','BIH','Bideyat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7454153471022308123,'adjournment','50','Quarantine - detained cases','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7463865503395805894,'nationality','SU','Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7470356980526680815,'case_type','CFR','Credible fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7476774702494589954,'language','MON','Mongolian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7479493869330886810,'language','LHU','Lahu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7483417982468669303,'language','NDF','Ndebele','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7491059023849486349,'motion_type','VD','Motion for voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7501887586546366635,'language','MUL','Multani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7505143504470241812,'nationality','JM','Jamaica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7511161249960494571,'court','ORL','Orlando Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7514429780480322665,'language','HAN','Hainan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7543613913843463237,'nationality','MD','Moldavia (Moldova)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7547963376398920087,'language','LAJ','Lango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7554359453826684172,'language','CZ','Czech','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7570195522000308133,'court','SEA','Seattle Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7570353302598466149,'language','BSK','Burushaski','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7570842280017882842,'language','IKA','Ika','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7586069320157881542,'language','MOS','Mossi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7587668630792856274,'nationality','PK','Pakistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7592720628129083265,'case_identifier','H4','Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7596365708779534168,'appeal_result','CGR','Conditional grant of relief (not CPC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7599940945016516113,'motion_type','CT','Motion to sever','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7611189419452178785,'case_identifier','OC','Off-calendar initiative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7612270990227200025,'motion_type','ST','Motion for security at non-detained hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7630410445391638495,'court','BAL','Baltimore Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7644476539965350519,'adjournment','62','Judicial competency inquiry','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7651666637983578735,'language','JIC','Tol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7662035758903770341,'case_identifier','N1','New York City Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7663135793348729640,'motion_type','TV','Motion for video appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7670759377676361480,'language','RAG','Maragoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7673456610612035254,'appeal_result','REM','Remanded','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7681761733740430070,'nationality','ID','Indonesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7682793407450740853,'language','ALB','Albanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7683594864915136928,'language','PTS','Guianese Creole French (Patois)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7684809662008840784,'court','SLC','Salt Lake City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7700359415933831652,'language','BSS','Akoose','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7708314832003170879,'motion_type','TD','Motion to terminate the deferral','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7708555427866755362,'appeal_result','SNC','NACARA continuation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7711568110826093941,'adjournment','03','Preparation - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7714068435899492451,'language','AMD','Amdo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7714496775735488283,'language','MZJ','Manya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7723665477754031574,'language','IFA','Farsi-Iranian-Persian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7729900631556296422,'language','AGC','Aguacateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7737953968975252037,'motion_type','MN','Motion to amend name on NTA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7743007232490391627,'court','LAN','Lancaster (Mira Loma) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7747351013746086207,'adjournment','12','Other request by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7750428488890187787,'case_identifier','VP','Vertical Prosecution','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7756611623544651976,'court','OIT','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7757864453464695588,'language','ONY','Onyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7759926840637530074,'adjournment','TQ','Trial queue','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7764725600130280753,'language','XOG','Lusoga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7766290270574408934,'language','SIN','Sinhalese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7775877071086446069,'language','SUD','Sudanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7781915494089578564,'case_identifier','HK','Hurricane Katrina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7790074300547275372,'motion_type','CV','Motion for change of venue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7794952997016261177,'language','BLE','Baule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7795204503368611893,'nationality','SB','St. Pierre and Miquelon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7796208562887178086,'language','LWO','Luwo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7800464756084803978,'nationality','YE','Yemen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7814117629958974786,'court','LOW','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7819314778862586676,'language','HAZ','Hazaragi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7825224863440297385,'language','POL','Polish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7836733506831203061,'language','SAJ','Sango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7840324016276644871,'language','HAK','Hakka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7846335219998871083,'language','MSH','Moshi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7848125341497313821,'language','VIL','Vili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7851571400972015768,'adjournment','7G','Respondent application pending with DHS (7G)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7858844027429584279,'language','HIN','Hindi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7866303810247136122,'court','HSG','Houston - S. Gessner Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7871215105236711484,'nationality','BA','Bahrain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7871355972609014383,'language','MEH','Mixtec, Southwestern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7871548229188229089,'language','KNO','Kono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7881814941342906088,'language','GSM','Guatelmalan Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7896444401349406002,'language','FMP','Bafang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7897030462140435575,'nationality','GV','Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7899362023398908972,'nationality','FJ','Fiji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7903625245776515111,'nationality','LH','Lithuania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7914938012843038811,'language','LUY','Oluluyia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7915043871684560788,'appeal_type','DD Bond','DHS officer decision - bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7915064106623383817,'language','EST','Estonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7942138519628251336,'language','XTN','Mixtec, Northern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7956417846805210024,'appeal_type','Appeal of IJ MTR','Appeal of judge decision on motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7962513226340198264,'adjournment','51','Contested charges','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7970051525452567827,'adjournment','22','Respondent declined earliest hearing date','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7976257806725131826,'court','OTM','Otay Mesa Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7978664449465603827,'court','NYB','New York - Broadway Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7982031457213794951,'case_identifier','P2','Port Court 2 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7983353130540809101,'party','B','Both','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7987141533608467122,'adjournment','09','Detained respondent not presented for hearing','{"cause": "dhs", "held": "no", "dhs_did_not_produce": true, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7992478766636962884,'language','KEN','Kenyang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7995916822878851798,'language','BLO','Anii (Aka Basila)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7996425070132472777,'language','BAG','Bangwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8002496496111432150,'language','BNN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8008361382739781498,'court','RIC','Richmond Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8014460748075852311,'language','BXM','Buriat, Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8014667099988141985,'nationality','KG','Kirghizia (Kyrgyzstan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8022391201361495850,'motion_type','WC','Motion to withdraw as counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8023495705023899874,'motion_type','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8039354834681923037,'nationality','KE','Kenya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8052819396865470083,'motion_type','CS','Motion to consolidate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8052885074195037817,'case_identifier','4M','Institutional hearing - NTA filed within 120 days of release','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8056306226482773804,'language','RMS','Romanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8063737420595850172,'nationality','IR','Iran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8086711169845131170,'nationality','AR','Argentina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8088993987089465099,'adjournment','99','Data entry error (row void)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8090904086893602047,'nationality','NC','New Caledonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8100523850746125664,'court','HYA','Hyattsville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8108163263384510750,'court','BUF','Buffalo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8126506703954057888,'language','XSM','Kasem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8144156592269327943,'court','DAL','Dallas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8145535092252445246,'case_identifier','S3','San Diego Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8149434902099755369,'language','NSS','Non Standard Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8150506730780696289,'court','CHE','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8159470005396046473,'nationality','WA','Namibia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8160351058270553817,'adjournment','14','Other operational or security factors','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8172496963151154466,'language','PI','Palauan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8186377574321053109,'language','ADY','Adyghe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8194584941392867115,'language','BQG','Bago-Kusuntu (Bago, Koussountou)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8197109057502748868,'nationality','IS','Israel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8206069921551118488,'nationality','TM','East Timor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8212062534583773014,'nationality','GH','Ghana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8212336542350762382,'nationality','NF','Norfolk Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8213783307619727797,'party','I','DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8214403617009627626,'language','NWE','Ngwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8222550514067002535,'case_identifier','H3','Port Isabel Service Processing Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8223248301053966174,'language','AAR','Afar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8240173945574799124,'appeal_result','DIS','Appeal dismissed / judge affirmed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8245326111497142172,'nationality','VI','British Virgin Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8254349225806214499,'nationality','FM','Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8265132718755388622,'adjournment','18','Lack of interpreter','{"cause": "interpreter", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8265696722926014393,'language','XHO','Xhosa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8290743557467432077,'language','LGB','Lugbara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8299724335846644247,'nationality','YO','Yugoslavia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8306183309416345613,'nationality','BT','Bhutan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8318142782924997829,'language','KYG','Kyrgyzstani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8319772745439740427,'language','TAG','Tagalog','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8320959043506020885,'nationality','MY','Malaysia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8326966593361071000,'language','SEF','Senoufo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8339125841956100746,'case_identifier','B3','Brownsfield Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8348488425178528371,'adjournment','CA','Cancellation application - EOIR-42A','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8356468638570276567,'adjournment','35','Unplanned judge leave - detail or other assignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8361870408354765071,'language','IGB','Ebira','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8382529408487819986,'language','KAC','Kachin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8384457115572779196,'language','BDF','Behdini','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8390946882783965779,'language','LUO','Luo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8392720623666163902,'language','JAC','Jacalteco, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8400797390683688544,'nationality','NI','Nigeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8410157262855915277,'language','KIR','Kiribat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8421510657453889175,'language','MYA','Maya, Yucatec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8427822545011589700,'adjournment','06','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8431521952976539209,'appeal_result','DSO','Dismissed - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8438611673863100408,'court','CHI','Chicago Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8440943654401161561,'motion_type','PC','Motion for pre-trial conference','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8447845961287202234,'court','ELP','El Paso Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8467600766737006605,'court','VNS','Van Nuys Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8472707734660673403,'adjournment','04','DHS or DHS file unavailable for hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8481745774825431740,'nationality','SK','St. Kitts, West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8484559191129708606,'adjournment','RR','Reserved decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8489622924180116298,'language','NOR','Norwegian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8506721154359264350,'adjournment','32','Interpreter not ordered','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8518452659780619323,'language','ECO','Chinanteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8521993427667877784,'language','ASF','Australian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8522836574378257361,'language','KNN','Kannada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8530088486792376364,'language','SWZ','Swazi (Eswatini)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8533193818363958256,'case_type','DCC','Departure control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8537429910671251392,'nationality','PN','Palestine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8545045374861364124,'nationality','CJ','Cayman Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8546508453504326996,'nationality','SV','Slovenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8549124320125211161,'nationality','MO','Morocco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8556310483685416463,'court','CIC','Conroe Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8560961052994138590,'nationality','MC','Macau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8570423999158663821,'language','LLS','Lithuanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8578063742704406023,'language','RAB','Rabinal - Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8584456485651687489,'nationality','WS','Samoa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8611563129357076335,'appeal_result','CFD','Final denial - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8616525202194595880,'language','KUK','Kuki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8622057781487719191,'language','MXP','Mixe, Tlahuitoltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8630319668434765345,'language','GOA','Guro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8633706583749776349,'nationality','CI','Chile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8638325083609447881,'language','FIN','Finnish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8640637784089994195,'case_identifier','PB','Pro bono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8644970019268185956,'court','ADL','Adelanto Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8665547008071972198,'case_identifier','M1','McAllen Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8672295200916816298,'language','MUN','Muong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8672649402211331061,'appeal_type','Zero Bond Appeal','Zero Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8689831595603045119,'language','MNW','Mon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8692246942355086052,'court','AGA','Hagatna (Guam) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8694026472816425199,'language','BGC','Haryanvi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8696158558972657458,'adjournment','WA','Respondent to file 212(c) waiver','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8702359645249246943,'language','ZUL','Zulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8702969891621110453,'language','TEL','Telugu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8704968557429092288,'language','YOM','Yombe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8705909483229782531,'language','KOT','Kotokoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8709283697740923828,'case_identifier','PC','Pulled Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8712877110804977348,'adjournment','RE','Respondent to file registry application (INA 249)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8727415978614859651,'nationality','CO','Colombia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8732770442351297941,'appeal_type','DD Fines','DHS officer decision - fines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8733453753008499061,'court','EPD','El Paso Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8736928860862928673,'language','ACE','Aceh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8737354149676006438,'appeal_result','TPS','Temporary Protected Status','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8740428326412881244,'language','LRL','Lari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8750987159357949504,'case_identifier','CH','Golden Venture cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8768959678943743827,'nationality','CH','China','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8774218368205263538,'language','ACH','Acholi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8794672989064451527,'appeal_result','ADR','Administrative return','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8804362058670007679,'appeal_type','Case Appeal','Appeal of judge case decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8805121219573185683,'nationality','EG','Egypt','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8834627309694246863,'language','ABR','Abron','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8869988070325429517,'adjournment','17','Master to individual - merits hearing set','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8870970286092182285,'court','BLM','Fort Snelling (Bloomington) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8878868829040696532,'nationality','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8888864301212791030,'language','CRO','Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8905036666874084540,'nationality','SG','Senegal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8909582444278921879,'language','COM','Comorian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8911422022372013716,'nationality','GB','Gabon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8913518277500307194,'language','KUR','Kurmanji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8922661698673795893,'nationality','AC','Antigua and Barbuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8923315992570006239,'case_identifier','SRD','Stipulated removal order - denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8942683127413255616,'court','IMP','Imperial Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8945875604317516813,'case_identifier','AD','ATD Pilot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8959021379234652307,'language','???','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8961362249951949742,'nationality','ES','El Salvador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8973906839255255051,'language','TMA','Tama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8975767203516103339,'language','COH','Chichonyi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8980615145153726186,'language','BYN','Bilen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8983277712307188623,'language','FON','Fon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8993361749323263895,'appeal_result','FMD','Franco motion denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8993711139282531920,'adjournment','7C','Respondent application pending with DHS (7C)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9029402387204718354,'adjournment','RO','Parties to respond to reset order','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9033334450952063919,'language','MYY','Maymay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9044839913668832624,'language','NSH','Ngoshie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9050294293840520675,'language','BET','Bete','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9056168308893290865,'case_identifier','CN','NACARA Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9064663931064161603,'nationality','AS','Australia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9066213983940157794,'language','ILO','Ilocano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9072881578102003165,'language','SGW','Sebat Bet Gurage (Gurage)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9074097596768481036,'language','PAL','Palan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9098836326545756243,'nationality','DM','People''s Republic of Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9099288195810157932,'language','LAO','Lao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9100740693567294070,'case_identifier','VG','Vangala settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9117506655708242581,'adjournment','25','Reset to make room for priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9119847187203297904,'language','SP','Spanish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9126317977563973179,'language','KAM','Kamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9132384746667642603,'language','DJE','Djerma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9132830029776161473,'language','KIT','Kituba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9137336168816564828,'court','PIS','Port Isabel Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9149983916223183979,'nationality','NG','Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9157910652414054251,'language','GA','Ga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9158333624479199600,'court','OIN','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9162078537095619308,'language','MND','Mandinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9164323579500479811,'language','MNR','Meitei (Manipuri)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9164719820685584531,'adjournment','3A','Judge detail (volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(9167117292423376410,'language','HCH','Huichol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9181087043863184095,'nationality','BM','Burma (Myanmar)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9181381723488749294,'language','LAT','Latvian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9184129226651010227,'language','QUG','Quichua, Chimborazo Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9193331210692519541,'language','MAC','Macedonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9194454644965005313,'nationality','UK','United Kingdom','{}',NULL,NULL);
CREATE TABLE court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    requested text check (requested is null or requested is date(requested)),
    result text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "court_reviews" VALUES(7577077096050215755,80000001,6403359010412321578,'2025-06-02','REM',5789218607588250083,'');
CREATE TABLE courts (id integer primary key, code text not null unique, name text not null) strict;
INSERT INTO "courts" VALUES(4128808567034788315,'PTE','Port Ellis Immigration Court');
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
INSERT INTO "custody_requests" VALUES(2060955451399884870,NULL,7842216387505248338,1796742340168928408,'BB','QWM','2026-03-10',NULL,0,NULL,'');
INSERT INTO "custody_requests" VALUES(5968820993777709736,60000001,642482238262381108,3199491125198454105,'BB','QWM','2025-02-03','2025-02-03',1,5789218607588250083,'');
INSERT INTO "custody_requests" VALUES(6480240040487204139,NULL,7842216387505248338,1796742340168928408,'BB','QWM','2026-03-02','2026-03-10',1,NULL,'');
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
INSERT INTO "custody_spells" VALUES(2729696215735486726,90000001,642482238262381108,'D','2025-01-03',NULL,5789218607588250083,'');
INSERT INTO "custody_spells" VALUES(2778275215186213015,NULL,6926153239854513432,'D','2026-02-01','2026-02-20',NULL,'');
INSERT INTO "custody_spells" VALUES(6255415816716871119,NULL,7842216387505248338,'D',NULL,'2026-03-10',NULL,'');
CREATE TABLE day_notes (
    id integer primary key,
    day text not null unique check (day is date(day)),
    text text not null check (text <> '')
) strict;
INSERT INTO "day_notes" VALUES(4581935448507356255,'2026-03-10','Courtroom 4 has no video link.');
CREATE TABLE docket (
    id integer primary key check (id = 1),
    uid text not null,
    judge_family text not null default '',
    judge_given text not null default '',
    on_duty_from text check (on_duty_from is null or on_duty_from is date(on_duty_from)),
    part_time_hundredths integer not null default 100 check (part_time_hundredths between 1 and 100),
    typed_from text check (typed_from is null or typed_from is date(typed_from))
) strict;
INSERT INTO "docket" VALUES(1,'b0b8d2d7881c43dd9459aa7d010a67aa','Ellery-Marsh','Marguerite','2020-06-15',80,'2026-02-02');
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
INSERT INTO "family_links" VALUES(2048202261521752196,NULL,7842216387505248338,422473001045358996,'2026-03-10',NULL,NULL,'');
INSERT INTO "family_links" VALUES(5568245056840209108,NULL,7842216387505248338,6926153239854513432,'2026-02-02','2026-03-02',NULL,'');
INSERT INTO "family_links" VALUES(7857639054882777768,91000001,642482238262381108,7540884099613360205,'2025-06-02',NULL,5789218607588250083,'');
CREATE TABLE goal_sets (id integer primary key, name text not null unique, text text not null, is_on integer not null default 1 check (is_on in (0, 1))) strict;
INSERT INTO "goal_sets" VALUES(3379237611092717738,'invented','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
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
INSERT INTO "goal_sets" VALUES(7380695651350472025,'eoir-2018','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
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
INSERT INTO "hearings" VALUES(188497148244955012,NULL,1796742340168928408,'2026-03-06',NULL,NULL,'custody','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(258289492872718827,NULL,1796742340168928408,'2026-04-07',510,15,'master','QWM','9A',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,3748369834799688896,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(1012677433975454987,NULL,1796742340168928408,'2026-03-09',540,120,'merits','QWM','8B',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',95,1,0,NULL,NULL,'decision',NULL);
INSERT INTO "hearings" VALUES(3196328917938298015,NULL,1978560847891116508,'2026-03-05',NULL,120,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(3748369834799688896,NULL,1796742340168928408,'2026-04-14',510,15,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(4953974762936267800,40000001,3199491125198454105,'2025-05-05',510,120,'merits','QWM','RR',0,'A','I','II','P','PTE','PTE','SP',5789218607588250083,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(7751036951317688755,NULL,1796742340168928408,'2026-04-14',NULL,120,'merits','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
CREATE TABLE judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
INSERT INTO "judge_codes" VALUES(6825122199146148502,'QWM');
CREATE TABLE marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last)),
    reason text not null
) strict;
INSERT INTO "marks" VALUES(7426926274842991823,7842216387505248338,'status case','2026-03-02',NULL,'USCIS has the petition');
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
INSERT INTO "motions" VALUES(1877624479296603948,50000001,642482238262381108,3199491125198454105,'MTC','QWM','2025-03-03',NULL,'2025-03-10',1,0,'A',5789218607588250083,'');
INSERT INTO "motions" VALUES(2532406475666676585,NULL,7842216387505248338,1796742340168928408,'MTC','QWM','2026-03-02','2026-03-03','2026-03-10',1,0,'A',NULL,'');
INSERT INTO "motions" VALUES(3995554288995559295,NULL,7842216387505248338,1796742340168928408,'MTR','QWM','2026-03-10',NULL,NULL,0,0,NULL,NULL,'');
CREATE TABLE notes (
    id integer primary key,
    case_id integer not null references cases,
    text text not null check (text <> ''),
    search_text text not null,
    is_private integer not null check (is_private in (0, 1)),  -- the judge's own; else seen by clerk and judge
    written_on text not null check (written_on is date(written_on)),
    author integer not null references people
) strict;
INSERT INTO "notes" VALUES(6113659369631878384,7842216387505248338,'Ask counsel for the exhibits.','ask counsel for the exhibits.',1,'2026-03-10',3201326753563609452);
CREATE TABLE open_step (step integer not null references steps) strict;
CREATE TABLE part_time_shares (
    id integer primary key,
    first text not null unique check (first is date(first)),
    hundredths integer not null check (hundredths between 1 and 100)
) strict;
INSERT INTO "part_time_shares" VALUES(1776115605067042553,'2026-06-01',50);
INSERT INTO "part_time_shares" VALUES(4097431135284521024,'2026-04-06',60);
CREATE TABLE people (
    id integer primary key,
    family text not null default '',
    given text not null default '',
    role text not null check (role in ('judge', 'clerk'))
) strict;
INSERT INTO "people" VALUES(3201326753563609452,'Ellery-Marsh','Marguerite','judge');
INSERT INTO "people" VALUES(7890710670329224548,'Whitcombe','Dana','clerk');
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
INSERT INTO "proceedings" VALUES(870908234881567130,NULL,6926153239854513432,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(1187315133693983822,20000816,6709594438413047190,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,7140949159741515002,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(1561867384474908157,NULL,7842216387505248338,NULL,'2026-03-10',NULL,NULL,'QWM','RMV','R',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(1796742340168928408,NULL,7842216387505248338,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','D','2026-03-10','withdrawn',1,0,NULL,'');
INSERT INTO "proceedings" VALUES(1978560847891116508,NULL,422473001045358996,NULL,'2018-02-05',NULL,NULL,'QWM','AOC','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(3199491125198454105,30000001,642482238262381108,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2025-05-06','decision',1,0,5789218607588250083,'');
INSERT INTO "proceedings" VALUES(3455094021888176587,20000814,4753829794319205956,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,1702167528085988340,'');
INSERT INTO "proceedings" VALUES(4144867481490110168,20000815,5850433630131495302,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,1702167528085988340,',release,');
INSERT INTO "proceedings" VALUES(5131296335380926211,20000813,8478285460325115022,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,5450545598864393557,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(5688661683940854411,NULL,17304168926135825,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(5714324791271414827,20000811,5346302569650892408,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,1842653059795434635,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(5793262956481946973,20000812,6110228138432363017,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,5450545598864393557,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(7341745214753920192,NULL,2816660016228146764,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(9047108738820480010,NULL,7454206811130075625,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
CREATE TABLE refused_matches (
    id integer primary key,
    case_id integer not null references cases,  -- the typed case
    public_case_id integer not null references cases,
    unique (case_id, public_case_id)
) strict;
INSERT INTO "refused_matches" VALUES(6380175275393726199,2816660016228146764,5850433630131495302);
CREATE TABLE releases (
    id integer primary key,
    name text not null,
    imported_on text not null check (imported_on is date(imported_on))
) strict;
INSERT INTO "releases" VALUES(1702167528085988340,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(1842653059795434635,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(5450545598864393557,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(5789218607588250083,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(7140949159741515002,'Public case data','2026-03-10');
CREATE TABLE saved_views (
    id integer primary key,
    list text not null,
    name text not null,
    shows text not null check (json_valid(shows)),
    unique (list, name)
) strict;
INSERT INTO "saved_views" VALUES(5419034369286416113,'hearings','Reserved, oldest first','{"view": "all", "order": "date", "descending": false, "search": "", "of_kind": ""}');
INSERT INTO "saved_views" VALUES(5971065005451736380,'hearings','No outcome yet','{"view": "all", "order": "date", "descending": false, "search": "", "of_kind": ""}');
CREATE TABLE sheet_mappings (
    id integer primary key,
    kind text not null,
    headings text not null check (json_valid(headings)),
    columns text not null check (json_valid(columns)),
    unique (kind, headings)
) strict;
INSERT INTO "sheet_mappings" VALUES(2702150425049234407,'hearings','["A No.", "Rm"]','[["A-number", null], [null, null]]');
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
INSERT INTO "step_rows" VALUES(1,1,'people',3201326753563609452,NULL,NULL,'{"id":3201326753563609452,"family":"Ellery","given":"Marguerite A.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(2,1,'docket',1,NULL,NULL,'{"id":1,"uid":"b0b8d2d7881c43dd9459aa7d010a67aa","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}',NULL);
INSERT INTO "step_rows" VALUES(3,1,'judge_codes',6825122199146148502,NULL,NULL,'{"id":6825122199146148502,"code":"QWM"}',NULL);
INSERT INTO "step_rows" VALUES(4,1,'courts',4128808567034788315,NULL,NULL,'{"id":4128808567034788315,"code":"PTE","name":"Port Ellis Immigration Court"}',NULL);
INSERT INTO "step_rows" VALUES(5,1,'codes',4213023799616193519,NULL,NULL,'{"id":4213023799616193519,"of_table":"adjournment","code":"01","label":"Respondent seeking representation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(6,1,'codes',2061546725520289444,NULL,NULL,'{"id":2061546725520289444,"of_table":"adjournment","code":"02","label":"Preparation - respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(7,1,'codes',7711568110826093941,NULL,NULL,'{"id":7711568110826093941,"of_table":"adjournment","code":"03","label":"Preparation - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(8,1,'codes',8472707734660673403,NULL,NULL,'{"id":8472707734660673403,"of_table":"adjournment","code":"04","label":"DHS or DHS file unavailable for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(9,1,'codes',3317594514128180901,NULL,NULL,'{"id":3317594514128180901,"of_table":"adjournment","code":"05","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(10,1,'codes',8427822545011589700,NULL,NULL,'{"id":8427822545011589700,"of_table":"adjournment","code":"06","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(11,1,'codes',3832046217100490523,NULL,NULL,'{"id":3832046217100490523,"of_table":"adjournment","code":"07","label":"Application pending with DHS (respondent/DHS process)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(12,1,'codes',141250244921106346,NULL,NULL,'{"id":141250244921106346,"of_table":"adjournment","code":"08","label":"State Department response not in file","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(13,1,'codes',7987141533608467122,NULL,NULL,'{"id":7987141533608467122,"of_table":"adjournment","code":"09","label":"Detained respondent not presented for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": true, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(14,1,'codes',5626851944448920,NULL,NULL,'{"id":5626851944448920,"of_table":"adjournment","code":"10","label":"Hearing notice sent or served incorrectly","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(15,1,'codes',2927497418558280056,NULL,NULL,'{"id":2927497418558280056,"of_table":"adjournment","code":"11","label":"Other no-show by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(16,1,'codes',7747351013746086207,NULL,NULL,'{"id":7747351013746086207,"of_table":"adjournment","code":"12","label":"Other request by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(17,1,'codes',6867273553987244209,NULL,NULL,'{"id":6867273553987244209,"of_table":"adjournment","code":"13","label":"Insufficient time to complete hearing","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(18,1,'codes',8160351058270553817,NULL,NULL,'{"id":8160351058270553817,"of_table":"adjournment","code":"14","label":"Other operational or security factors","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(19,1,'codes',196600043976027368,NULL,NULL,'{"id":196600043976027368,"of_table":"adjournment","code":"16","label":"Respondent released from custody","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(20,1,'codes',8869988070325429517,NULL,NULL,'{"id":8869988070325429517,"of_table":"adjournment","code":"17","label":"Master to individual - merits hearing set","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(21,1,'codes',8265132718755388622,NULL,NULL,'{"id":8265132718755388622,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(22,1,'codes',1122704072975041658,NULL,NULL,'{"id":1122704072975041658,"of_table":"adjournment","code":"19","label":"Unplanned judge leave or detail","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(23,1,'codes',1755739306017817231,NULL,NULL,'{"id":1755739306017817231,"of_table":"adjournment","code":"1A","label":"Moved from non-detained to detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(24,1,'codes',4369092646971669925,NULL,NULL,'{"id":4369092646971669925,"of_table":"adjournment","code":"1B","label":"Moved from detained to non-detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(25,1,'codes',1430287796313499751,NULL,NULL,'{"id":1430287796313499751,"of_table":"adjournment","code":"20","label":"Request for in-person hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(26,1,'codes',1364713174009576385,NULL,NULL,'{"id":1364713174009576385,"of_table":"adjournment","code":"21","label":"Supplement to asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(27,1,'codes',7970051525452567827,NULL,NULL,'{"id":7970051525452567827,"of_table":"adjournment","code":"22","label":"Respondent declined earliest hearing date","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(28,1,'codes',5392785353841552986,NULL,NULL,'{"id":5392785353841552986,"of_table":"adjournment","code":"23","label":"Asylum application withdrawn; reset for other issues","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(29,1,'codes',6971817297295302364,NULL,NULL,'{"id":6971817297295302364,"of_table":"adjournment","code":"24","label":"Records/fingerprint check delayed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(30,1,'codes',9117506655708242581,NULL,NULL,'{"id":9117506655708242581,"of_table":"adjournment","code":"25","label":"Reset to make room for priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(31,1,'codes',4980068654246233301,NULL,NULL,'{"id":4980068654246233301,"of_table":"adjournment","code":"26","label":"Respondent requested in-person hearing","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(32,1,'codes',6285093855789922874,NULL,NULL,'{"id":6285093855789922874,"of_table":"adjournment","code":"27","label":"DHS requested in-person hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(33,1,'codes',6668899095282971354,NULL,NULL,'{"id":6668899095282971354,"of_table":"adjournment","code":"28","label":"Judge found in-person hearing necessary","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(34,1,'codes',4948238093559156087,NULL,NULL,'{"id":4948238093559156087,"of_table":"adjournment","code":"29","label":"Concurrent application","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(35,1,'codes',2709876273215228715,NULL,NULL,'{"id":2709876273215228715,"of_table":"adjournment","code":"30","label":"Consolidation with family members","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(36,1,'codes',364546997157309168,NULL,NULL,'{"id":364546997157309168,"of_table":"adjournment","code":"31","label":"Reasonable cause to special circumstance merits hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(37,1,'codes',8506721154359264350,NULL,NULL,'{"id":8506721154359264350,"of_table":"adjournment","code":"32","label":"Interpreter not ordered","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(38,1,'codes',4995419956247419971,NULL,NULL,'{"id":4995419956247419971,"of_table":"adjournment","code":"33","label":"Interpreter ordered but did not appear","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(39,1,'codes',4168215970632685601,NULL,NULL,'{"id":4168215970632685601,"of_table":"adjournment","code":"34","label":"Judge leave","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(40,1,'codes',8356468638570276567,NULL,NULL,'{"id":8356468638570276567,"of_table":"adjournment","code":"35","label":"Unplanned judge leave - detail or other assignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(41,1,'codes',3021280133147944189,NULL,NULL,'{"id":3021280133147944189,"of_table":"adjournment","code":"36","label":"Records/fingerprint check delayed by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(42,1,'codes',2422953161743794363,NULL,NULL,'{"id":2422953161743794363,"of_table":"adjournment","code":"37","label":"DHS investigation","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(43,1,'codes',42658342697189351,NULL,NULL,'{"id":42658342697189351,"of_table":"adjournment","code":"38","label":"Illness of respondent, representative or witness","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(44,1,'codes',2663843714519813049,NULL,NULL,'{"id":2663843714519813049,"of_table":"adjournment","code":"39","label":"Illness of representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(45,1,'codes',9164719820685584531,NULL,NULL,'{"id":9164719820685584531,"of_table":"adjournment","code":"3A","label":"Judge detail (volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(46,1,'codes',500694598614064700,NULL,NULL,'{"id":500694598614064700,"of_table":"adjournment","code":"3B","label":"Judge detail (non-volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(47,1,'codes',5189897806037499975,NULL,NULL,'{"id":5189897806037499975,"of_table":"adjournment","code":"40","label":"Illness of witness","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(48,1,'codes',7138902839964637798,NULL,NULL,'{"id":7138902839964637798,"of_table":"adjournment","code":"41","label":"Reset to hear higher-priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(49,1,'codes',1332333317835254799,NULL,NULL,'{"id":1332333317835254799,"of_table":"adjournment","code":"42","label":"Respondent requested forensic analysis","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(50,1,'codes',3491596019159543561,NULL,NULL,'{"id":3491596019159543561,"of_table":"adjournment","code":"43","label":"DHS forensic analysis","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(51,1,'codes',6118726726646994483,NULL,NULL,'{"id":6118726726646994483,"of_table":"adjournment","code":"44","label":"Cooperating witness / law enforcement","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(52,1,'codes',1949906834569686512,NULL,NULL,'{"id":1949906834569686512,"of_table":"adjournment","code":"45","label":"Joint request of both parties","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(53,1,'codes',5144383687136831048,NULL,NULL,'{"id":5144383687136831048,"of_table":"adjournment","code":"46","label":"Video malfunction","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(54,1,'codes',265899353282955196,NULL,NULL,'{"id":265899353282955196,"of_table":"adjournment","code":"47","label":"New charge filed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(55,1,'codes',4991416768764946848,NULL,NULL,'{"id":4991416768764946848,"of_table":"adjournment","code":"48","label":"Interpreter appeared but disqualified","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(56,1,'codes',3378244784764253028,NULL,NULL,'{"id":3378244784764253028,"of_table":"adjournment","code":"49","label":"Juvenile home study","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(57,1,'codes',7283377786446238551,NULL,NULL,'{"id":7283377786446238551,"of_table":"adjournment","code":"4A","label":"Technical malfunction (not video)","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(58,1,'codes',336832066602695348,NULL,NULL,'{"id":336832066602695348,"of_table":"adjournment","code":"4B","label":"Interpreter had to leave","flags":"{\"cause\": \"interpreter\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(59,1,'codes',7034439861931356998,NULL,NULL,'{"id":7034439861931356998,"of_table":"adjournment","code":"4C","label":"Interpreter appeared - wrong language or dialect","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(60,1,'codes',126951831913105735,NULL,NULL,'{"id":126951831913105735,"of_table":"adjournment","code":"4D","label":"Interpreter appeared - wrong language or dialect (duplicate of 4C)","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(61,1,'codes',6294242164080704709,NULL,NULL,'{"id":6294242164080704709,"of_table":"adjournment","code":"4E","label":"Record of proceeding missing","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(62,1,'codes',2116866440048376147,NULL,NULL,'{"id":2116866440048376147,"of_table":"adjournment","code":"4F","label":"Telephonic interpreter unavailable","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(63,1,'codes',7454153471022308123,NULL,NULL,'{"id":7454153471022308123,"of_table":"adjournment","code":"50","label":"Quarantine - detained cases","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(64,1,'codes',7962513226340198264,NULL,NULL,'{"id":7962513226340198264,"of_table":"adjournment","code":"51","label":"Contested charges","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(65,1,'codes',5057046491702763191,NULL,NULL,'{"id":5057046491702763191,"of_table":"adjournment","code":"52","label":"Jurisdiction rests with the BIA","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(66,1,'codes',6743931236007037991,NULL,NULL,'{"id":6743931236007037991,"of_table":"adjournment","code":"53","label":"DHS request for mental-competency certification","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(67,1,'codes',3978846345124861230,NULL,NULL,'{"id":3978846345124861230,"of_table":"adjournment","code":"54","label":"Respondent claims US citizenship","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(68,1,'codes',7144585702390311205,NULL,NULL,'{"id":7144585702390311205,"of_table":"adjournment","code":"55","label":"Hearing deliberately advanced by court","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(69,1,'codes',2471960963006308537,NULL,NULL,'{"id":2471960963006308537,"of_table":"adjournment","code":"56","label":"Vertical prosecution - DHS-caused delay","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(70,1,'codes',4883316395548708937,NULL,NULL,'{"id":4883316395548708937,"of_table":"adjournment","code":"57","label":"DHS vertical-prosecution date not accommodated - clock stops","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(71,1,'codes',2085370382670690935,NULL,NULL,'{"id":2085370382670690935,"of_table":"adjournment","code":"58","label":"DHS vertical-prosecution date not accommodated - clock runs","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(72,1,'codes',4874736049488973458,NULL,NULL,'{"id":4874736049488973458,"of_table":"adjournment","code":"59","label":"Court closure","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(73,1,'codes',1593205341891524668,NULL,NULL,'{"id":1593205341891524668,"of_table":"adjournment","code":"5A","label":"Hearing advanced on motion of respondent","flags":"{\"cause\": \"respondent\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(74,1,'codes',4622739047311663778,NULL,NULL,'{"id":4622739047311663778,"of_table":"adjournment","code":"5B","label":"Late-filed evidence - respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(75,1,'codes',4903207851141486927,NULL,NULL,'{"id":4903207851141486927,"of_table":"adjournment","code":"5C","label":"Late-filed evidence - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(76,1,'codes',4113837644489383749,NULL,NULL,'{"id":4113837644489383749,"of_table":"adjournment","code":"5D","label":"Hearing advanced on motion of DHS","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(77,1,'codes',117746785415674234,NULL,NULL,'{"id":117746785415674234,"of_table":"adjournment","code":"60","label":"EOIR forensic competency evaluation","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(78,1,'codes',4864761886928259102,NULL,NULL,'{"id":4864761886928259102,"of_table":"adjournment","code":"61","label":"Appointment of qualified representative","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(79,1,'codes',7644476539965350519,NULL,NULL,'{"id":7644476539965350519,"of_table":"adjournment","code":"62","label":"Judicial competency inquiry","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(80,1,'codes',4520646342724810822,NULL,NULL,'{"id":4520646342724810822,"of_table":"adjournment","code":"63","label":"Competency inquiry (non-Franco)","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(81,1,'codes',3889543828126709423,NULL,NULL,'{"id":3889543828126709423,"of_table":"adjournment","code":"64","label":"Judge reassignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(82,1,'codes',5932989588831883284,NULL,NULL,'{"id":5932989588831883284,"of_table":"adjournment","code":"74","label":"Public health","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(83,1,'codes',5302510858115219401,NULL,NULL,'{"id":5302510858115219401,"of_table":"adjournment","code":"7A","label":"DHS application process - started by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(84,1,'codes',2978260928335809780,NULL,NULL,'{"id":2978260928335809780,"of_table":"adjournment","code":"7B","label":"DHS application process - started by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(85,1,'codes',8993711139282531920,NULL,NULL,'{"id":8993711139282531920,"of_table":"adjournment","code":"7C","label":"Respondent application pending with DHS (7C)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(86,1,'codes',3273015746994122913,NULL,NULL,'{"id":3273015746994122913,"of_table":"adjournment","code":"7D","label":"Respondent application pending with DHS (7D)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(87,1,'codes',3472833708157928440,NULL,NULL,'{"id":3472833708157928440,"of_table":"adjournment","code":"7E","label":"Respondent application pending with DHS (7E)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(88,1,'codes',5123526119906789719,NULL,NULL,'{"id":5123526119906789719,"of_table":"adjournment","code":"7F","label":"Respondent application pending with DHS (7F)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(89,1,'codes',7851571400972015768,NULL,NULL,'{"id":7851571400972015768,"of_table":"adjournment","code":"7G","label":"Respondent application pending with DHS (7G)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(90,1,'codes',5309994511075268989,NULL,NULL,'{"id":5309994511075268989,"of_table":"adjournment","code":"7H","label":"Respondent application pending with DHS (7H)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(91,1,'codes',1224276799355000925,NULL,NULL,'{"id":1224276799355000925,"of_table":"adjournment","code":"8A","label":"Judge completed case before hearing","flags":"{\"cause\": \"completion\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(92,1,'codes',7224916791581679518,NULL,NULL,'{"id":7224916791581679518,"of_table":"adjournment","code":"8B","label":"Judge completed case at hearing","flags":"{\"cause\": \"completion\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(93,1,'codes',7368774538526762684,NULL,NULL,'{"id":7368774538526762684,"of_table":"adjournment","code":"96","label":"Case severed from lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(94,1,'codes',4600879708303848730,NULL,NULL,'{"id":4600879708303848730,"of_table":"adjournment","code":"97","label":"Case joined to lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(95,1,'codes',1462606829827031026,NULL,NULL,'{"id":1462606829827031026,"of_table":"adjournment","code":"98","label":"Case conversion (system)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(96,1,'codes',8088993987089465099,NULL,NULL,'{"id":8088993987089465099,"of_table":"adjournment","code":"99","label":"Data entry error (row void)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(97,1,'codes',1479930255729508499,NULL,NULL,'{"id":1479930255729508499,"of_table":"adjournment","code":"9A","label":"Docket management - hearing postponed","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(98,1,'codes',6891620530988127405,NULL,NULL,'{"id":6891620530988127405,"of_table":"adjournment","code":"9B","label":"Docket management - hearing advanced","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(99,1,'codes',6431272199811254666,NULL,NULL,'{"id":6431272199811254666,"of_table":"adjournment","code":"9C","label":"Docket management - moved off calendar","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(100,1,'codes',3331701511836723413,NULL,NULL,'{"id":3331701511836723413,"of_table":"adjournment","code":"9V","label":"Master hearing vacated","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(101,1,'codes',4097689205136506038,NULL,NULL,'{"id":4097689205136506038,"of_table":"adjournment","code":"AB","label":"Respondent to file brief (not an appeal)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(102,1,'codes',3284553065522360545,NULL,NULL,'{"id":3284553065522360545,"of_table":"adjournment","code":"AS","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(103,1,'codes',8348488425178528371,NULL,NULL,'{"id":8348488425178528371,"of_table":"adjournment","code":"CA","label":"Cancellation application - EOIR-42A","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(104,1,'codes',2824389937058613085,NULL,NULL,'{"id":2824389937058613085,"of_table":"adjournment","code":"CB","label":"Cancellation application - EOIR-42B","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(105,1,'codes',7116352114028789696,NULL,NULL,'{"id":7116352114028789696,"of_table":"adjournment","code":"DD","label":"Decision delayed","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(106,1,'codes',1546690105384035279,NULL,NULL,'{"id":1546690105384035279,"of_table":"adjournment","code":"IA","label":"Interlocutory appeal","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(107,1,'codes',6506392223879322204,NULL,NULL,'{"id":6506392223879322204,"of_table":"adjournment","code":"IB","label":"DHS to file brief (not an appeal)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(108,1,'codes',1999758756898043463,NULL,NULL,'{"id":1999758756898043463,"of_table":"adjournment","code":"MR","label":"Judge response to motion or request pending","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(109,1,'codes',1513492173286616344,NULL,NULL,'{"id":1513492173286616344,"of_table":"adjournment","code":"OT","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(110,1,'codes',5252583730524882244,NULL,NULL,'{"id":5252583730524882244,"of_table":"adjournment","code":"PD","label":"Prosecutorial discretion under consideration","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(111,1,'codes',5761462610964723142,NULL,NULL,'{"id":5761462610964723142,"of_table":"adjournment","code":"RD","label":"Reserved suspension decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(112,1,'codes',8712877110804977348,NULL,NULL,'{"id":8712877110804977348,"of_table":"adjournment","code":"RE","label":"Respondent to file registry application (INA 249)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(113,1,'codes',9029402387204718354,NULL,NULL,'{"id":9029402387204718354,"of_table":"adjournment","code":"RO","label":"Parties to respond to reset order","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(114,1,'codes',8484559191129708606,NULL,NULL,'{"id":8484559191129708606,"of_table":"adjournment","code":"RR","label":"Reserved decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(115,1,'codes',6648002854822188826,NULL,NULL,'{"id":6648002854822188826,"of_table":"adjournment","code":"SR","label":"State Department asylum response pending","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(116,1,'codes',2139854579667084725,NULL,NULL,'{"id":2139854579667084725,"of_table":"adjournment","code":"ST","label":"Respondent to file adjustment of status","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(117,1,'codes',5251746757933999418,NULL,NULL,'{"id":5251746757933999418,"of_table":"adjournment","code":"SU","label":"Respondent to file suspension of deportation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(118,1,'codes',7759926840637530074,NULL,NULL,'{"id":7759926840637530074,"of_table":"adjournment","code":"TQ","label":"Trial queue","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(119,1,'codes',8696158558972657458,NULL,NULL,'{"id":8696158558972657458,"of_table":"adjournment","code":"WA","label":"Respondent to file 212(c) waiver","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(120,1,'codes',8052885074195037817,NULL,NULL,'{"id":8052885074195037817,"of_table":"case_identifier","code":"4M","label":"Institutional hearing - NTA filed within 120 days of release","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(121,1,'codes',3280883310307017281,NULL,NULL,'{"id":3280883310307017281,"of_table":"case_identifier","code":"AC","label":"Miami Airport Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(122,1,'codes',700913093411979383,NULL,NULL,'{"id":700913093411979383,"of_table":"case_identifier","code":"ACD","label":"(not used)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(123,1,'codes',8945875604317516813,NULL,NULL,'{"id":8945875604317516813,"of_table":"case_identifier","code":"AD","label":"ATD Pilot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(124,1,'codes',1705725888185422645,NULL,NULL,'{"id":1705725888185422645,"of_table":"case_identifier","code":"AL","label":"Al otro lado litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(125,1,'codes',1212085706666456695,NULL,NULL,'{"id":1212085706666456695,"of_table":"case_identifier","code":"AO","label":"Asylum officer rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(126,1,'codes',1679415353019182663,NULL,NULL,'{"id":1679415353019182663,"of_table":"case_identifier","code":"AR","label":"Administrative closure of repapered cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(127,1,'codes',5446763925656319743,NULL,NULL,'{"id":5446763925656319743,"of_table":"case_identifier","code":"B","label":"Barahona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(128,1,'codes',4790500097259218103,NULL,NULL,'{"id":4790500097259218103,"of_table":"case_identifier","code":"B1","label":"Chula Vista Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(129,1,'codes',6665835114992601523,NULL,NULL,'{"id":6665835114992601523,"of_table":"case_identifier","code":"B2","label":"Imperial Beach Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(130,1,'codes',8339125841956100746,NULL,NULL,'{"id":8339125841956100746,"of_table":"case_identifier","code":"B3","label":"Brownsfield Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(131,1,'codes',3560931959746998134,NULL,NULL,'{"id":3560931959746998134,"of_table":"case_identifier","code":"B4","label":"Temecula Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(132,1,'codes',2864484001721398729,NULL,NULL,'{"id":2864484001721398729,"of_table":"case_identifier","code":"B5","label":"Campo Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(133,1,'codes',2250737347828398062,NULL,NULL,'{"id":2250737347828398062,"of_table":"case_identifier","code":"B6","label":"San Clemente Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(134,1,'codes',6936040346744863010,NULL,NULL,'{"id":6936040346744863010,"of_table":"case_identifier","code":"B7","label":"El Cajon - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(135,1,'codes',4411673972505848658,NULL,NULL,'{"id":4411673972505848658,"of_table":"case_identifier","code":"BR","label":"The Brito Class Action Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(136,1,'codes',5703506149659272871,NULL,NULL,'{"id":5703506149659272871,"of_table":"case_identifier","code":"C1","label":"Central America 2018","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(137,1,'codes',2884658991028084117,NULL,NULL,'{"id":2884658991028084117,"of_table":"case_identifier","code":"CA","label":"Cuban-Nicaraguan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(138,1,'codes',4812328112764503745,NULL,NULL,'{"id":4812328112764503745,"of_table":"case_identifier","code":"CC","label":"Camp Hill","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(139,1,'codes',891688705444455853,NULL,NULL,'{"id":891688705444455853,"of_table":"case_identifier","code":"CD","label":"Civil Detention Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(140,1,'codes',6886674188752385407,NULL,NULL,'{"id":6886674188752385407,"of_table":"case_identifier","code":"CF","label":"CaseFlow Management Process","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(141,1,'codes',8750987159357949504,NULL,NULL,'{"id":8750987159357949504,"of_table":"case_identifier","code":"CH","label":"Golden Venture cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(142,1,'codes',6533912902774535508,NULL,NULL,'{"id":6533912902774535508,"of_table":"case_identifier","code":"CL","label":"Clemency / Florida institutional hearing (Miami)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(143,1,'codes',9056168308893290865,NULL,NULL,'{"id":9056168308893290865,"of_table":"case_identifier","code":"CN","label":"NACARA Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(144,1,'codes',4671686584895822083,NULL,NULL,'{"id":4671686584895822083,"of_table":"case_identifier","code":"CR","label":"Custody review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(145,1,'codes',4437331589235317710,NULL,NULL,'{"id":4437331589235317710,"of_table":"case_identifier","code":"D6","label":"DHS: detained more than 6 months","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(146,1,'codes',1267843468725705111,NULL,NULL,'{"id":1267843468725705111,"of_table":"case_identifier","code":"DC","label":"Departure Control Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(147,1,'codes',4713499474864334753,NULL,NULL,'{"id":4713499474864334753,"of_table":"case_identifier","code":"DD","label":"Dedicated docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(148,1,'codes',3211092939613619414,NULL,NULL,'{"id":3211092939613619414,"of_table":"case_identifier","code":"DS","label":"Status docket","flags":"{\"mark\": \"status case\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(149,1,'codes',5367131554756419585,NULL,NULL,'{"id":5367131554756419585,"of_table":"case_identifier","code":"E1","label":"JFK Airport - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(150,1,'codes',5455346110436650475,NULL,NULL,'{"id":5455346110436650475,"of_table":"case_identifier","code":"E2","label":"New York City/Downtown - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(151,1,'codes',1645903214592614468,NULL,NULL,'{"id":1645903214592614468,"of_table":"case_identifier","code":"EC","label":"SEP-C (For Child)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(152,1,'codes',2540491045660928972,NULL,NULL,'{"id":2540491045660928972,"of_table":"case_identifier","code":"EM","label":"Electronic monitoring","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(153,1,'codes',6692435193418172412,NULL,NULL,'{"id":6692435193418172412,"of_table":"case_identifier","code":"EP","label":"SEP-P (For Parent)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(154,1,'codes',6897493195255778393,NULL,NULL,'{"id":6897493195255778393,"of_table":"case_identifier","code":"F","label":"Female","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(155,1,'codes',7156206349779130839,NULL,NULL,'{"id":7156206349779130839,"of_table":"case_identifier","code":"FA","label":"Family unit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(156,1,'codes',2232563430523170792,NULL,NULL,'{"id":2232563430523170792,"of_table":"case_identifier","code":"FL","label":"Franco Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(157,1,'codes',5988735236203075748,NULL,NULL,'{"id":5988735236203075748,"of_table":"case_identifier","code":"FS","label":"Forced Sterilization","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(158,1,'codes',3447437749046880424,NULL,NULL,'{"id":3447437749046880424,"of_table":"case_identifier","code":"H1","label":"Harlingen - District Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(159,1,'codes',4878711182102340334,NULL,NULL,'{"id":4878711182102340334,"of_table":"case_identifier","code":"H2","label":"Harlingen - Detention And Deport","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(160,1,'codes',8222550514067002535,NULL,NULL,'{"id":8222550514067002535,"of_table":"case_identifier","code":"H3","label":"Port Isabel Service Processing Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(161,1,'codes',7592720628129083265,NULL,NULL,'{"id":7592720628129083265,"of_table":"case_identifier","code":"H4","label":"Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(162,1,'codes',5809221840749579076,NULL,NULL,'{"id":5809221840749579076,"of_table":"case_identifier","code":"HA","label":"Haitian Refugee Fairness Act","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(163,1,'codes',1034257243492633071,NULL,NULL,'{"id":1034257243492633071,"of_table":"case_identifier","code":"HC","label":"Home curfew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(164,1,'codes',7781915494089578564,NULL,NULL,'{"id":7781915494089578564,"of_table":"case_identifier","code":"HK","label":"Hurricane Katrina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(165,1,'codes',4603694151836449317,NULL,NULL,'{"id":4603694151836449317,"of_table":"case_identifier","code":"IFR","label":"Interim final rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(166,1,'codes',5246768315921876405,NULL,NULL,'{"id":5246768315921876405,"of_table":"case_identifier","code":"IR","label":"Interim final rule (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(167,1,'codes',1040804670302934410,NULL,NULL,'{"id":1040804670302934410,"of_table":"case_identifier","code":"J","label":"Juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(168,1,'codes',4599701702771516140,NULL,NULL,'{"id":4599701702771516140,"of_table":"case_identifier","code":"J1","label":"Juvenile turned 18","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(169,1,'codes',203499437167656395,NULL,NULL,'{"id":203499437167656395,"of_table":"case_identifier","code":"J2","label":"Unaccompanied juvenile - asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(170,1,'codes',6261897783584503157,NULL,NULL,'{"id":6261897783584503157,"of_table":"case_identifier","code":"JL","label":"Javier Lopera Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(171,1,'codes',3964600318631552829,NULL,NULL,'{"id":3964600318631552829,"of_table":"case_identifier","code":"KH","label":"Haitian cases outside Krome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(172,1,'codes',8665547008071972198,NULL,NULL,'{"id":8665547008071972198,"of_table":"case_identifier","code":"M1","label":"McAllen Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(173,1,'codes',3691736581735670727,NULL,NULL,'{"id":3691736581735670727,"of_table":"case_identifier","code":"M2","label":"Brownsville Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(174,1,'codes',7294876111471813784,NULL,NULL,'{"id":7294876111471813784,"of_table":"case_identifier","code":"MD","label":"Maryland - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(175,1,'codes',3664837430297113932,NULL,NULL,'{"id":3664837430297113932,"of_table":"case_identifier","code":"MI","label":"Motions - former section 244(i)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(176,1,'codes',1205287984020908344,NULL,NULL,'{"id":1205287984020908344,"of_table":"case_identifier","code":"MP","label":"Migrant Protection Protocols","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(177,1,'codes',232472118301399325,NULL,NULL,'{"id":232472118301399325,"of_table":"case_identifier","code":"MR","label":"Mendez Rojas case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(178,1,'codes',7662035758903770341,NULL,NULL,'{"id":7662035758903770341,"of_table":"case_identifier","code":"N1","label":"New York City Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(179,1,'codes',3145906801863971769,NULL,NULL,'{"id":3145906801863971769,"of_table":"case_identifier","code":"N2","label":"NYC - Deportation/Detention/Parole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(180,1,'codes',1361934173005395486,NULL,NULL,'{"id":1361934173005395486,"of_table":"case_identifier","code":"N3","label":"New York City Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(181,1,'codes',2127892151242912430,NULL,NULL,'{"id":2127892151242912430,"of_table":"case_identifier","code":"N4","label":"DHS - New York City - OCDETF","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(182,1,'codes',574705058769974087,NULL,NULL,'{"id":574705058769974087,"of_table":"case_identifier","code":"NA","label":"Nacara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(183,1,'codes',2093822320941021299,NULL,NULL,'{"id":2093822320941021299,"of_table":"case_identifier","code":"NC","label":"Night court project (Los Angeles)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(184,1,'codes',4596199022731682339,NULL,NULL,'{"id":4596199022731682339,"of_table":"case_identifier","code":"ND","label":"NACARA Dependents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(185,1,'codes',7611189419452178785,NULL,NULL,'{"id":7611189419452178785,"of_table":"case_identifier","code":"OC","label":"Off-calendar initiative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(186,1,'codes',2738933661574733678,NULL,NULL,'{"id":2738933661574733678,"of_table":"case_identifier","code":"P1","label":"Port Court 1 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(187,1,'codes',7982031457213794951,NULL,NULL,'{"id":7982031457213794951,"of_table":"case_identifier","code":"P2","label":"Port Court 2 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(188,1,'codes',8640637784089994195,NULL,NULL,'{"id":8640637784089994195,"of_table":"case_identifier","code":"PB","label":"Pro bono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(189,1,'codes',8709283697740923828,NULL,NULL,'{"id":8709283697740923828,"of_table":"case_identifier","code":"PC","label":"Pulled Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(190,1,'codes',6996536784870767491,NULL,NULL,'{"id":6996536784870767491,"of_table":"case_identifier","code":"PG","label":"Pangea legal services","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(191,1,'codes',1636959509306027571,NULL,NULL,'{"id":1636959509306027571,"of_table":"case_identifier","code":"PH","label":"Parolee Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(192,1,'codes',3395445838886133635,NULL,NULL,'{"id":3395445838886133635,"of_table":"case_identifier","code":"PL","label":"Padilla Class Members","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(193,1,'codes',1431802495791463126,NULL,NULL,'{"id":1431802495791463126,"of_table":"case_identifier","code":"PO","label":"Protective Order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(194,1,'codes',3432778621587675688,NULL,NULL,'{"id":3432778621587675688,"of_table":"case_identifier","code":"PP","label":"Presidential Proclamation Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(195,1,'codes',4332543169308130995,NULL,NULL,'{"id":4332543169308130995,"of_table":"case_identifier","code":"RB","label":"Rodriguez bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(196,1,'codes',2304559090295727315,NULL,NULL,'{"id":2304559090295727315,"of_table":"case_identifier","code":"RC","label":"Clearance needed to move respondent (Oakdale)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(197,1,'codes',2702625453527325631,NULL,NULL,'{"id":2702625453527325631,"of_table":"case_identifier","code":"RD","label":"Reserved suspension decision","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(198,1,'codes',3287394543461703254,NULL,NULL,'{"id":3287394543461703254,"of_table":"case_identifier","code":"RI","label":"Remanded Institutional Hearing Program case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(199,1,'codes',6092813532363765125,NULL,NULL,'{"id":6092813532363765125,"of_table":"case_identifier","code":"RM","label":"Remain in Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(200,1,'codes',3864021025336536464,NULL,NULL,'{"id":3864021025336536464,"of_table":"case_identifier","code":"RN","label":"Cancellation of removal (cap-related)","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(201,1,'codes',697885883018904542,NULL,NULL,'{"id":697885883018904542,"of_table":"case_identifier","code":"RO","label":"Reset Order Work Flow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(202,1,'codes',4777640760304150125,NULL,NULL,'{"id":4777640760304150125,"of_table":"case_identifier","code":"RP","label":"Review Sheet Pilot Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(203,1,'codes',2979269023710243254,NULL,NULL,'{"id":2979269023710243254,"of_table":"case_identifier","code":"RS","label":"Rescheduled Miami Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(204,1,'codes',7129773861414544229,NULL,NULL,'{"id":7129773861414544229,"of_table":"case_identifier","code":"S1","label":"San Diego Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(205,1,'codes',6049202048696218261,NULL,NULL,'{"id":6049202048696218261,"of_table":"case_identifier","code":"S2","label":"San Diego Deportation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(206,1,'codes',8145535092252445246,NULL,NULL,'{"id":8145535092252445246,"of_table":"case_identifier","code":"S3","label":"San Diego Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(207,1,'codes',1292027648322311647,NULL,NULL,'{"id":1292027648322311647,"of_table":"case_identifier","code":"SC","label":"NACARA Section 203","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(208,1,'codes',4559982862771977009,NULL,NULL,'{"id":4559982862771977009,"of_table":"case_identifier","code":"SD","label":"Stipulated deportation (Krome)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(209,1,'codes',3001078555772483418,NULL,NULL,'{"id":3001078555772483418,"of_table":"case_identifier","code":"SP","label":"Spellman Lawsuit Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(210,1,'codes',2304170759088725953,NULL,NULL,'{"id":2304170759088725953,"of_table":"case_identifier","code":"SR","label":"Stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(211,1,'codes',8923315992570006239,NULL,NULL,'{"id":8923315992570006239,"of_table":"case_identifier","code":"SRD","label":"Stipulated removal order - denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(212,1,'codes',965259840107232283,NULL,NULL,'{"id":965259840107232283,"of_table":"case_identifier","code":"SX","label":"Stipulated removal order - denied (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(213,1,'codes',6916795720610968188,NULL,NULL,'{"id":6916795720610968188,"of_table":"case_identifier","code":"TC","label":"Third Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(214,1,'codes',1355877573901502090,NULL,NULL,'{"id":1355877573901502090,"of_table":"case_identifier","code":"TE","label":"Tefel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(215,1,'codes',4145825928473304888,NULL,NULL,'{"id":4145825928473304888,"of_table":"case_identifier","code":"UJ","label":"Unaccompanied juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(216,1,'codes',1107057776833653694,NULL,NULL,'{"id":1107057776833653694,"of_table":"case_identifier","code":"VE","label":"Vera Institute Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(217,1,'codes',9100740693567294070,NULL,NULL,'{"id":9100740693567294070,"of_table":"case_identifier","code":"VG","label":"Vangala settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(218,1,'codes',7750428488890187787,NULL,NULL,'{"id":7750428488890187787,"of_table":"case_identifier","code":"VP","label":"Vertical Prosecution","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(219,1,'codes',3342382869836530587,NULL,NULL,'{"id":3342382869836530587,"of_table":"case_identifier","code":"WC","label":"California detained cases, May/June","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(220,1,'codes',3579064844231316339,NULL,NULL,'{"id":3579064844231316339,"of_table":"case_type","code":"RMV","label":"Removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(221,1,'codes',6490793307711442345,NULL,NULL,'{"id":6490793307711442345,"of_table":"case_type","code":"DEP","label":"Deportation (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(222,1,'codes',391191325836544091,NULL,NULL,'{"id":391191325836544091,"of_table":"case_type","code":"EXC","label":"Exclusion (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(223,1,'codes',5752321363172307965,NULL,NULL,'{"id":5752321363172307965,"of_table":"case_type","code":"AOC","label":"Asylum-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(224,1,'codes',2730823710276948148,NULL,NULL,'{"id":2730823710276948148,"of_table":"case_type","code":"WHO","label":"Withholding-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(225,1,'codes',7470356980526680815,NULL,NULL,'{"id":7470356980526680815,"of_table":"case_type","code":"CFR","label":"Credible fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(226,1,'codes',1283696678220266865,NULL,NULL,'{"id":1283696678220266865,"of_table":"case_type","code":"RFR","label":"Reasonable fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(227,1,'codes',4002239811889701295,NULL,NULL,'{"id":4002239811889701295,"of_table":"case_type","code":"CSR","label":"Claimed status review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(228,1,'codes',7038166945243674806,NULL,NULL,'{"id":7038166945243674806,"of_table":"case_type","code":"CDR","label":"Continued detention review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(229,1,'codes',2010388052955036049,NULL,NULL,'{"id":2010388052955036049,"of_table":"case_type","code":"NAC","label":"NACARA adjustment","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(230,1,'codes',1256343997916402577,NULL,NULL,'{"id":1256343997916402577,"of_table":"case_type","code":"REC","label":"Rescission","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(231,1,'codes',8533193818363958256,NULL,NULL,'{"id":8533193818363958256,"of_table":"case_type","code":"DCC","label":"Departure control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(232,1,'codes',4880815168552696058,NULL,NULL,'{"id":4880815168552696058,"of_table":"case_type","code":"DDC","label":"DHS decision appeal (BIA only)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(233,1,'codes',1800278548520900821,NULL,NULL,'{"id":1800278548520900821,"of_table":"case_type","code":"BND","label":"Bond-only record (seen in data, absent from lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(234,1,'codes',6810700625867698982,NULL,NULL,'{"id":6810700625867698982,"of_table":"custody","code":"D","label":"Detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(235,1,'codes',636988853578604958,NULL,NULL,'{"id":636988853578604958,"of_table":"custody","code":"N","label":"Never detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(236,1,'codes',4651214839157667367,NULL,NULL,'{"id":4651214839157667367,"of_table":"custody","code":"R","label":"Released","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(237,1,'codes',8878868829040696532,NULL,NULL,'{"id":8878868829040696532,"of_table":"nationality","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(238,1,'codes',2579205119885886365,NULL,NULL,'{"id":2579205119885886365,"of_table":"nationality","code":"??","label":"Unknown Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(239,1,'codes',1150748269508846359,NULL,NULL,'{"id":1150748269508846359,"of_table":"nationality","code":"AB","label":"Aruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(240,1,'codes',8922661698673795893,NULL,NULL,'{"id":8922661698673795893,"of_table":"nationality","code":"AC","label":"Antigua and Barbuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(241,1,'codes',2093398302392164479,NULL,NULL,'{"id":2093398302392164479,"of_table":"nationality","code":"AF","label":"Afghanistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(242,1,'codes',6098725799610093659,NULL,NULL,'{"id":6098725799610093659,"of_table":"nationality","code":"AG","label":"Algeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(243,1,'codes',5752529734963292503,NULL,NULL,'{"id":5752529734963292503,"of_table":"nationality","code":"AL","label":"Albania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(244,1,'codes',3623369572055048489,NULL,NULL,'{"id":3623369572055048489,"of_table":"nationality","code":"AM","label":"Armenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(245,1,'codes',4226860784559117588,NULL,NULL,'{"id":4226860784559117588,"of_table":"nationality","code":"AN","label":"Andorra","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(246,1,'codes',7358304679603463026,NULL,NULL,'{"id":7358304679603463026,"of_table":"nationality","code":"AO","label":"Angola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(247,1,'codes',8086711169845131170,NULL,NULL,'{"id":8086711169845131170,"of_table":"nationality","code":"AR","label":"Argentina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(248,1,'codes',9064663931064161603,NULL,NULL,'{"id":9064663931064161603,"of_table":"nationality","code":"AS","label":"Australia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(249,1,'codes',5593762238012849434,NULL,NULL,'{"id":5593762238012849434,"of_table":"nationality","code":"AU","label":"Austria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(250,1,'codes',6974426923250384579,NULL,NULL,'{"id":6974426923250384579,"of_table":"nationality","code":"AV","label":"Anguilla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(251,1,'codes',6899010272894691108,NULL,NULL,'{"id":6899010272894691108,"of_table":"nationality","code":"AZ","label":"Azerbaijan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(252,1,'codes',7871215105236711484,NULL,NULL,'{"id":7871215105236711484,"of_table":"nationality","code":"BA","label":"Bahrain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(253,1,'codes',1414399716269738439,NULL,NULL,'{"id":1414399716269738439,"of_table":"nationality","code":"BB","label":"Barbados","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(254,1,'codes',5751237729959591730,NULL,NULL,'{"id":5751237729959591730,"of_table":"nationality","code":"BC","label":"Botswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(255,1,'codes',4630798459404205029,NULL,NULL,'{"id":4630798459404205029,"of_table":"nationality","code":"BD","label":"Bermuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(256,1,'codes',2924792075769334757,NULL,NULL,'{"id":2924792075769334757,"of_table":"nationality","code":"BE","label":"Belgium","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(257,1,'codes',518559434538037883,NULL,NULL,'{"id":518559434538037883,"of_table":"nationality","code":"BF","label":"Bahamas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(258,1,'codes',56586604246460635,NULL,NULL,'{"id":56586604246460635,"of_table":"nationality","code":"BG","label":"Bangladesh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(259,1,'codes',2151737482897698714,NULL,NULL,'{"id":2151737482897698714,"of_table":"nationality","code":"BH","label":"Belize","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(260,1,'codes',4638590665383428915,NULL,NULL,'{"id":4638590665383428915,"of_table":"nationality","code":"BI","label":"Bosnia-Herzegovina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(261,1,'codes',7220289072747460879,NULL,NULL,'{"id":7220289072747460879,"of_table":"nationality","code":"BL","label":"Bolivia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(262,1,'codes',9181087043863184095,NULL,NULL,'{"id":9181087043863184095,"of_table":"nationality","code":"BM","label":"Burma (Myanmar)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(263,1,'codes',4867497873536336702,NULL,NULL,'{"id":4867497873536336702,"of_table":"nationality","code":"BN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(264,1,'codes',53865000768570210,NULL,NULL,'{"id":53865000768570210,"of_table":"nationality","code":"BO","label":"Burkina Faso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(265,1,'codes',6687190132696589271,NULL,NULL,'{"id":6687190132696589271,"of_table":"nationality","code":"BP","label":"Solomon Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(266,1,'codes',3687779371645131257,NULL,NULL,'{"id":3687779371645131257,"of_table":"nationality","code":"BR","label":"Brazil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(267,1,'codes',5818652551487852372,NULL,NULL,'{"id":5818652551487852372,"of_table":"nationality","code":"BS","label":"Byelorussia (Belarus)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(268,1,'codes',8306183309416345613,NULL,NULL,'{"id":8306183309416345613,"of_table":"nationality","code":"BT","label":"Bhutan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(269,1,'codes',2258785541335514551,NULL,NULL,'{"id":2258785541335514551,"of_table":"nationality","code":"BU","label":"Bulgaria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(270,1,'codes',3679975476254100329,NULL,NULL,'{"id":3679975476254100329,"of_table":"nationality","code":"BV","label":"Bouvet Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(271,1,'codes',4237819300823689981,NULL,NULL,'{"id":4237819300823689981,"of_table":"nationality","code":"BW","label":"British West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(272,1,'codes',5634204571478753684,NULL,NULL,'{"id":5634204571478753684,"of_table":"nationality","code":"BX","label":"Brunei","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(273,1,'codes',5830361223938145279,NULL,NULL,'{"id":5830361223938145279,"of_table":"nationality","code":"BY","label":"Burundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(274,1,'codes',1799802223855690257,NULL,NULL,'{"id":1799802223855690257,"of_table":"nationality","code":"BZ","label":"Belarus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(275,1,'codes',3103071948260735560,NULL,NULL,'{"id":3103071948260735560,"of_table":"nationality","code":"CA","label":"Canada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(276,1,'codes',6881161921862817293,NULL,NULL,'{"id":6881161921862817293,"of_table":"nationality","code":"CB","label":"Kampuchea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(277,1,'codes',5165988742725666986,NULL,NULL,'{"id":5165988742725666986,"of_table":"nationality","code":"CC","label":"Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(278,1,'codes',420070833391443686,NULL,NULL,'{"id":420070833391443686,"of_table":"nationality","code":"CD","label":"Chad","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(279,1,'codes',5202280672408274833,NULL,NULL,'{"id":5202280672408274833,"of_table":"nationality","code":"CE","label":"Sri Lanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(280,1,'codes',3883428145347996711,NULL,NULL,'{"id":3883428145347996711,"of_table":"nationality","code":"CF","label":"Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(281,1,'codes',2487035972135042742,NULL,NULL,'{"id":2487035972135042742,"of_table":"nationality","code":"CG","label":"Zaire","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(282,1,'codes',8768959678943743827,NULL,NULL,'{"id":8768959678943743827,"of_table":"nationality","code":"CH","label":"China","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(283,1,'codes',8633706583749776349,NULL,NULL,'{"id":8633706583749776349,"of_table":"nationality","code":"CI","label":"Chile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(284,1,'codes',8545045374861364124,NULL,NULL,'{"id":8545045374861364124,"of_table":"nationality","code":"CJ","label":"Cayman Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(285,1,'codes',4524933761292559116,NULL,NULL,'{"id":4524933761292559116,"of_table":"nationality","code":"CK","label":"Cocos Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(286,1,'codes',2526166330833309773,NULL,NULL,'{"id":2526166330833309773,"of_table":"nationality","code":"CM","label":"Cameroon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(287,1,'codes',2571006253356497239,NULL,NULL,'{"id":2571006253356497239,"of_table":"nationality","code":"CN","label":"Comoro Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(288,1,'codes',8727415978614859651,NULL,NULL,'{"id":8727415978614859651,"of_table":"nationality","code":"CO","label":"Colombia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(289,1,'codes',2704079101090114378,NULL,NULL,'{"id":2704079101090114378,"of_table":"nationality","code":"CQ","label":"Northern Mariana Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(290,1,'codes',6686426461893211374,NULL,NULL,'{"id":6686426461893211374,"of_table":"nationality","code":"CR","label":"Czech Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(291,1,'codes',5517184392722345164,NULL,NULL,'{"id":5517184392722345164,"of_table":"nationality","code":"CS","label":"Costa Rica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(292,1,'codes',3720357086137557192,NULL,NULL,'{"id":3720357086137557192,"of_table":"nationality","code":"CT","label":"Central African Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(293,1,'codes',434505980286361247,NULL,NULL,'{"id":434505980286361247,"of_table":"nationality","code":"CU","label":"Cuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(294,1,'codes',2698066345473882314,NULL,NULL,'{"id":2698066345473882314,"of_table":"nationality","code":"CV","label":"Cape Verde","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(295,1,'codes',3326259889404263179,NULL,NULL,'{"id":3326259889404263179,"of_table":"nationality","code":"CW","label":"Cook Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(296,1,'codes',7188851591404167691,NULL,NULL,'{"id":7188851591404167691,"of_table":"nationality","code":"CX","label":"Croatia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(297,1,'codes',3490008114828591882,NULL,NULL,'{"id":3490008114828591882,"of_table":"nationality","code":"CY","label":"Cyprus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(298,1,'codes',5075531141660905129,NULL,NULL,'{"id":5075531141660905129,"of_table":"nationality","code":"CZ","label":"Czechoslovakia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(299,1,'codes',1032853717051753844,NULL,NULL,'{"id":1032853717051753844,"of_table":"nationality","code":"DA","label":"Denmark","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(300,1,'codes',6617767656308935033,NULL,NULL,'{"id":6617767656308935033,"of_table":"nationality","code":"DC","label":"Democratic Republic of Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(301,1,'codes',7240952313340327968,NULL,NULL,'{"id":7240952313340327968,"of_table":"nationality","code":"DJ","label":"Djibouti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(302,1,'codes',9098836326545756243,NULL,NULL,'{"id":9098836326545756243,"of_table":"nationality","code":"DM","label":"People''s Republic of Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(303,1,'codes',7091224902960273545,NULL,NULL,'{"id":7091224902960273545,"of_table":"nationality","code":"DO","label":"Dominica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(304,1,'codes',1022944452447107883,NULL,NULL,'{"id":1022944452447107883,"of_table":"nationality","code":"DR","label":"Dominican Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(305,1,'codes',7347384849770489990,NULL,NULL,'{"id":7347384849770489990,"of_table":"nationality","code":"EC","label":"Ecuador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(306,1,'codes',8805121219573185683,NULL,NULL,'{"id":8805121219573185683,"of_table":"nationality","code":"EG","label":"Egypt","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(307,1,'codes',7080155426968716661,NULL,NULL,'{"id":7080155426968716661,"of_table":"nationality","code":"EI","label":"Ireland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(308,1,'codes',3932265690934719890,NULL,NULL,'{"id":3932265690934719890,"of_table":"nationality","code":"EK","label":"Equatorial Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(309,1,'codes',1336710256607503323,NULL,NULL,'{"id":1336710256607503323,"of_table":"nationality","code":"EO","label":"Estonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(310,1,'codes',1003269184584118991,NULL,NULL,'{"id":1003269184584118991,"of_table":"nationality","code":"ER","label":"Eritrea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(311,1,'codes',8961362249951949742,NULL,NULL,'{"id":8961362249951949742,"of_table":"nationality","code":"ES","label":"El Salvador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(312,1,'codes',6732401649429555470,NULL,NULL,'{"id":6732401649429555470,"of_table":"nationality","code":"ET","label":"Ethiopia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(313,1,'codes',571526191297569770,NULL,NULL,'{"id":571526191297569770,"of_table":"nationality","code":"FA","label":"Falkland Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(314,1,'codes',7443834588997662799,NULL,NULL,'{"id":7443834588997662799,"of_table":"nationality","code":"FG","label":"French Guiana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(315,1,'codes',891926415818470107,NULL,NULL,'{"id":891926415818470107,"of_table":"nationality","code":"FI","label":"Finland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(316,1,'codes',7899362023398908972,NULL,NULL,'{"id":7899362023398908972,"of_table":"nationality","code":"FJ","label":"Fiji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(317,1,'codes',8254349225806214499,NULL,NULL,'{"id":8254349225806214499,"of_table":"nationality","code":"FM","label":"Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(318,1,'codes',3801731309257057864,NULL,NULL,'{"id":3801731309257057864,"of_table":"nationality","code":"FO","label":"Faeroe Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(319,1,'codes',1208043115069142813,NULL,NULL,'{"id":1208043115069142813,"of_table":"nationality","code":"FP","label":"French Polynesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(320,1,'codes',603866136203531335,NULL,NULL,'{"id":603866136203531335,"of_table":"nationality","code":"FR","label":"France","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(321,1,'codes',7131934931576554281,NULL,NULL,'{"id":7131934931576554281,"of_table":"nationality","code":"FS","label":"French Southern and Antarctic Lands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(322,1,'codes',2374646120177547077,NULL,NULL,'{"id":2374646120177547077,"of_table":"nationality","code":"FW","label":"French West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(323,1,'codes',1422235676566396616,NULL,NULL,'{"id":1422235676566396616,"of_table":"nationality","code":"GA","label":"Gambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(324,1,'codes',8911422022372013716,NULL,NULL,'{"id":8911422022372013716,"of_table":"nationality","code":"GB","label":"Gabon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(325,1,'codes',1367883612884406809,NULL,NULL,'{"id":1367883612884406809,"of_table":"nationality","code":"GC","label":"East Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(326,1,'codes',7206485413459166533,NULL,NULL,'{"id":7206485413459166533,"of_table":"nationality","code":"GE","label":"Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(327,1,'codes',8212062534583773014,NULL,NULL,'{"id":8212062534583773014,"of_table":"nationality","code":"GH","label":"Ghana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(328,1,'codes',3323737022576127066,NULL,NULL,'{"id":3323737022576127066,"of_table":"nationality","code":"GI","label":"Gibraltar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(329,1,'codes',5756963266781210898,NULL,NULL,'{"id":5756963266781210898,"of_table":"nationality","code":"GJ","label":"Grenada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(330,1,'codes',3524536965392358016,NULL,NULL,'{"id":3524536965392358016,"of_table":"nationality","code":"GL","label":"Greenland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(331,1,'codes',4533169587181717834,NULL,NULL,'{"id":4533169587181717834,"of_table":"nationality","code":"GO","label":"Georgia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(332,1,'codes',2166914516812199433,NULL,NULL,'{"id":2166914516812199433,"of_table":"nationality","code":"GP","label":"Guadeloupe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(333,1,'codes',865095924179456661,NULL,NULL,'{"id":865095924179456661,"of_table":"nationality","code":"GR","label":"Greece","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(334,1,'codes',1073919891862077492,NULL,NULL,'{"id":1073919891862077492,"of_table":"nationality","code":"GT","label":"Guatemala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(335,1,'codes',7897030462140435575,NULL,NULL,'{"id":7897030462140435575,"of_table":"nationality","code":"GV","label":"Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(336,1,'codes',111894687350452337,NULL,NULL,'{"id":111894687350452337,"of_table":"nationality","code":"GY","label":"Guyana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(337,1,'codes',6032461128384484029,NULL,NULL,'{"id":6032461128384484029,"of_table":"nationality","code":"GZ","label":"Gaza Strip","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(338,1,'codes',3970401354461706975,NULL,NULL,'{"id":3970401354461706975,"of_table":"nationality","code":"HA","label":"Haiti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(339,1,'codes',3981532142254843593,NULL,NULL,'{"id":3981532142254843593,"of_table":"nationality","code":"HK","label":"Hong Kong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(340,1,'codes',601992780185076940,NULL,NULL,'{"id":601992780185076940,"of_table":"nationality","code":"HL","label":"Holland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(341,1,'codes',4458593037882606787,NULL,NULL,'{"id":4458593037882606787,"of_table":"nationality","code":"HM","label":"Heard and Mcdonald Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(342,1,'codes',986248475250540754,NULL,NULL,'{"id":986248475250540754,"of_table":"nationality","code":"HO","label":"Honduras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(343,1,'codes',2557020656584328693,NULL,NULL,'{"id":2557020656584328693,"of_table":"nationality","code":"HU","label":"Hungary","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(344,1,'codes',1806020363774016039,NULL,NULL,'{"id":1806020363774016039,"of_table":"nationality","code":"IC","label":"Iceland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(345,1,'codes',7681761733740430070,NULL,NULL,'{"id":7681761733740430070,"of_table":"nationality","code":"ID","label":"Indonesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(346,1,'codes',5486413671556120694,NULL,NULL,'{"id":5486413671556120694,"of_table":"nationality","code":"IN","label":"India","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(347,1,'codes',2637292975113893583,NULL,NULL,'{"id":2637292975113893583,"of_table":"nationality","code":"IO","label":"British Indian Ocean Territory","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(348,1,'codes',8063737420595850172,NULL,NULL,'{"id":8063737420595850172,"of_table":"nationality","code":"IR","label":"Iran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(349,1,'codes',8197109057502748868,NULL,NULL,'{"id":8197109057502748868,"of_table":"nationality","code":"IS","label":"Israel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(350,1,'codes',1433380462767316444,NULL,NULL,'{"id":1433380462767316444,"of_table":"nationality","code":"IT","label":"Italy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(351,1,'codes',7361292436827301549,NULL,NULL,'{"id":7361292436827301549,"of_table":"nationality","code":"IU","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(352,1,'codes',475224328147006952,NULL,NULL,'{"id":475224328147006952,"of_table":"nationality","code":"IV","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(353,1,'codes',5748957753924804471,NULL,NULL,'{"id":5748957753924804471,"of_table":"nationality","code":"IY","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(354,1,'codes',6501791689712441960,NULL,NULL,'{"id":6501791689712441960,"of_table":"nationality","code":"IZ","label":"Iraq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(355,1,'codes',6299314304524565325,NULL,NULL,'{"id":6299314304524565325,"of_table":"nationality","code":"JA","label":"Japan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(356,1,'codes',7505143504470241812,NULL,NULL,'{"id":7505143504470241812,"of_table":"nationality","code":"JM","label":"Jamaica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(357,1,'codes',4579313945151483901,NULL,NULL,'{"id":4579313945151483901,"of_table":"nationality","code":"JO","label":"Jordan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(358,1,'codes',8039354834681923037,NULL,NULL,'{"id":8039354834681923037,"of_table":"nationality","code":"KE","label":"Kenya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(359,1,'codes',8014667099988141985,NULL,NULL,'{"id":8014667099988141985,"of_table":"nationality","code":"KG","label":"Kirghizia (Kyrgyzstan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(360,1,'codes',7032258243257074176,NULL,NULL,'{"id":7032258243257074176,"of_table":"nationality","code":"KN","label":"North Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(361,1,'codes',3922810983131682821,NULL,NULL,'{"id":3922810983131682821,"of_table":"nationality","code":"KO","label":"Kosrae, Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(362,1,'codes',436853581136815753,NULL,NULL,'{"id":436853581136815753,"of_table":"nationality","code":"KR","label":"Kiribati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(363,1,'codes',3779937464513211191,NULL,NULL,'{"id":3779937464513211191,"of_table":"nationality","code":"KS","label":"South Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(364,1,'codes',4524708582938043556,NULL,NULL,'{"id":4524708582938043556,"of_table":"nationality","code":"KT","label":"Christmas Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(365,1,'codes',3214661975880593425,NULL,NULL,'{"id":3214661975880593425,"of_table":"nationality","code":"KU","label":"Kuwait","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(366,1,'codes',2176595718740909823,NULL,NULL,'{"id":2176595718740909823,"of_table":"nationality","code":"KV","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(367,1,'codes',7019775192746777000,NULL,NULL,'{"id":7019775192746777000,"of_table":"nationality","code":"KZ","label":"Kazakhstan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(368,1,'codes',5592474664908397149,NULL,NULL,'{"id":5592474664908397149,"of_table":"nationality","code":"LA","label":"Laos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(369,1,'codes',3203922680526108159,NULL,NULL,'{"id":3203922680526108159,"of_table":"nationality","code":"LE","label":"Lebanon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(370,1,'codes',7903625245776515111,NULL,NULL,'{"id":7903625245776515111,"of_table":"nationality","code":"LH","label":"Lithuania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(371,1,'codes',3830664225613466224,NULL,NULL,'{"id":3830664225613466224,"of_table":"nationality","code":"LI","label":"Liberia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(372,1,'codes',1203964463718030480,NULL,NULL,'{"id":1203964463718030480,"of_table":"nationality","code":"LS","label":"Liechtenstein","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(373,1,'codes',3929156532325025185,NULL,NULL,'{"id":3929156532325025185,"of_table":"nationality","code":"LT","label":"Lesotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(374,1,'codes',4022714514428702233,NULL,NULL,'{"id":4022714514428702233,"of_table":"nationality","code":"LU","label":"Luxembourg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(375,1,'codes',4660542422652419204,NULL,NULL,'{"id":4660542422652419204,"of_table":"nationality","code":"LV","label":"Latvia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(376,1,'codes',4303137450321129342,NULL,NULL,'{"id":4303137450321129342,"of_table":"nationality","code":"LY","label":"Libya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(377,1,'codes',7248436456666490343,NULL,NULL,'{"id":7248436456666490343,"of_table":"nationality","code":"MA","label":"Madagascar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(378,1,'codes',2594062627399006813,NULL,NULL,'{"id":2594062627399006813,"of_table":"nationality","code":"MB","label":"Martinique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(379,1,'codes',8560961052994138590,NULL,NULL,'{"id":8560961052994138590,"of_table":"nationality","code":"MC","label":"Macau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(380,1,'codes',7543613913843463237,NULL,NULL,'{"id":7543613913843463237,"of_table":"nationality","code":"MD","label":"Moldavia (Moldova)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(381,1,'codes',6664022414731982229,NULL,NULL,'{"id":6664022414731982229,"of_table":"nationality","code":"MG","label":"Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(382,1,'codes',3795494469306113771,NULL,NULL,'{"id":3795494469306113771,"of_table":"nationality","code":"MH","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(383,1,'codes',3532296204840193641,NULL,NULL,'{"id":3532296204840193641,"of_table":"nationality","code":"MI","label":"Malawi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(384,1,'codes',4557010534463991851,NULL,NULL,'{"id":4557010534463991851,"of_table":"nationality","code":"MJ","label":"Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(385,1,'codes',1515421106928983727,NULL,NULL,'{"id":1515421106928983727,"of_table":"nationality","code":"ML","label":"Mali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(386,1,'codes',2932503123089324032,NULL,NULL,'{"id":2932503123089324032,"of_table":"nationality","code":"MM","label":"Macedonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(387,1,'codes',5847709817811793521,NULL,NULL,'{"id":5847709817811793521,"of_table":"nationality","code":"MN","label":"Monaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(388,1,'codes',8549124320125211161,NULL,NULL,'{"id":8549124320125211161,"of_table":"nationality","code":"MO","label":"Morocco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(389,1,'codes',277555174465865806,NULL,NULL,'{"id":277555174465865806,"of_table":"nationality","code":"MP","label":"Mauritius","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(390,1,'codes',5275079339675419181,NULL,NULL,'{"id":5275079339675419181,"of_table":"nationality","code":"MQ","label":"Midway Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(391,1,'codes',4860729719882910642,NULL,NULL,'{"id":4860729719882910642,"of_table":"nationality","code":"MR","label":"Mauritania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(392,1,'codes',4692972116883794930,NULL,NULL,'{"id":4692972116883794930,"of_table":"nationality","code":"MS","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(393,1,'codes',5079069003439308453,NULL,NULL,'{"id":5079069003439308453,"of_table":"nationality","code":"MT","label":"Malta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(394,1,'codes',6251826361524526351,NULL,NULL,'{"id":6251826361524526351,"of_table":"nationality","code":"MU","label":"Oman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(395,1,'codes',7100813615312324977,NULL,NULL,'{"id":7100813615312324977,"of_table":"nationality","code":"MV","label":"Maldives","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(396,1,'codes',5118323132131490418,NULL,NULL,'{"id":5118323132131490418,"of_table":"nationality","code":"MX","label":"Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(397,1,'codes',8320959043506020885,NULL,NULL,'{"id":8320959043506020885,"of_table":"nationality","code":"MY","label":"Malaysia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(398,1,'codes',1272175738975341867,NULL,NULL,'{"id":1272175738975341867,"of_table":"nationality","code":"MZ","label":"Mozambique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(399,1,'codes',6199037372277943708,NULL,NULL,'{"id":6199037372277943708,"of_table":"nationality","code":"NA","label":"Netherlands Antilles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(400,1,'codes',8090904086893602047,NULL,NULL,'{"id":8090904086893602047,"of_table":"nationality","code":"NC","label":"New Caledonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(401,1,'codes',6811163868960070117,NULL,NULL,'{"id":6811163868960070117,"of_table":"nationality","code":"ND","label":"Not Designated By Ij","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(402,1,'codes',3399800521183319016,NULL,NULL,'{"id":3399800521183319016,"of_table":"nationality","code":"NE","label":"Niue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(403,1,'codes',8212336542350762382,NULL,NULL,'{"id":8212336542350762382,"of_table":"nationality","code":"NF","label":"Norfolk Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(404,1,'codes',9149983916223183979,NULL,NULL,'{"id":9149983916223183979,"of_table":"nationality","code":"NG","label":"Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(405,1,'codes',3508404823496222025,NULL,NULL,'{"id":3508404823496222025,"of_table":"nationality","code":"NH","label":"Vanuatu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(406,1,'codes',8400797390683688544,NULL,NULL,'{"id":8400797390683688544,"of_table":"nationality","code":"NI","label":"Nigeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(407,1,'codes',7053612866078138865,NULL,NULL,'{"id":7053612866078138865,"of_table":"nationality","code":"NL","label":"Netherlands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(408,1,'codes',4088620978584794183,NULL,NULL,'{"id":4088620978584794183,"of_table":"nationality","code":"NN","label":"No Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(409,1,'codes',5277666319388631228,NULL,NULL,'{"id":5277666319388631228,"of_table":"nationality","code":"NO","label":"Norway","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(410,1,'codes',5545589141150896296,NULL,NULL,'{"id":5545589141150896296,"of_table":"nationality","code":"NP","label":"Nepal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(411,1,'codes',753296356190989751,NULL,NULL,'{"id":753296356190989751,"of_table":"nationality","code":"NQ","label":"Trust Territory of the Pacific Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(412,1,'codes',1493992978982346987,NULL,NULL,'{"id":1493992978982346987,"of_table":"nationality","code":"NR","label":"Nauru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(413,1,'codes',646301935510603711,NULL,NULL,'{"id":646301935510603711,"of_table":"nationality","code":"NS","label":"Suriname","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(414,1,'codes',6545976839239758581,NULL,NULL,'{"id":6545976839239758581,"of_table":"nationality","code":"NU","label":"Nicaragua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(415,1,'codes',782628265518492182,NULL,NULL,'{"id":782628265518492182,"of_table":"nationality","code":"NZ","label":"New Zealand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(416,1,'codes',2399277131822892205,NULL,NULL,'{"id":2399277131822892205,"of_table":"nationality","code":"PA","label":"Paraguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(417,1,'codes',4004204972017674293,NULL,NULL,'{"id":4004204972017674293,"of_table":"nationality","code":"PC","label":"Pitcairn Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(418,1,'codes',165261373927202184,NULL,NULL,'{"id":165261373927202184,"of_table":"nationality","code":"PE","label":"Peru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(419,1,'codes',7340322993169542325,NULL,NULL,'{"id":7340322993169542325,"of_table":"nationality","code":"PF","label":"Paracel Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(420,1,'codes',6926307651463394728,NULL,NULL,'{"id":6926307651463394728,"of_table":"nationality","code":"PI","label":"Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(421,1,'codes',7587668630792856274,NULL,NULL,'{"id":7587668630792856274,"of_table":"nationality","code":"PK","label":"Pakistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(422,1,'codes',1986389463688428743,NULL,NULL,'{"id":1986389463688428743,"of_table":"nationality","code":"PL","label":"Poland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(423,1,'codes',2461613998495609666,NULL,NULL,'{"id":2461613998495609666,"of_table":"nationality","code":"PM","label":"Panama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(424,1,'codes',8537429910671251392,NULL,NULL,'{"id":8537429910671251392,"of_table":"nationality","code":"PN","label":"Palestine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(425,1,'codes',1285246518134416440,NULL,NULL,'{"id":1285246518134416440,"of_table":"nationality","code":"PO","label":"Portugal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(426,1,'codes',5014946234358806102,NULL,NULL,'{"id":5014946234358806102,"of_table":"nationality","code":"PP","label":"Papua New Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(427,1,'codes',7055908535576230067,NULL,NULL,'{"id":7055908535576230067,"of_table":"nationality","code":"PS","label":"The Republic of Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(428,1,'codes',1813651409414643187,NULL,NULL,'{"id":1813651409414643187,"of_table":"nationality","code":"PU","label":"Guinea Bissau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(429,1,'codes',6164690476760582716,NULL,NULL,'{"id":6164690476760582716,"of_table":"nationality","code":"QA","label":"Qatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(430,1,'codes',2606365356860537399,NULL,NULL,'{"id":2606365356860537399,"of_table":"nationality","code":"RE","label":"Reunioun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(431,1,'codes',3158957208320615578,NULL,NULL,'{"id":3158957208320615578,"of_table":"nationality","code":"RM","label":"The Republic of the Marshall Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(432,1,'codes',4426204835855651526,NULL,NULL,'{"id":4426204835855651526,"of_table":"nationality","code":"RO","label":"Romania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(433,1,'codes',5471434911798997711,NULL,NULL,'{"id":5471434911798997711,"of_table":"nationality","code":"RP","label":"Philippines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(434,1,'codes',2708045361204632804,NULL,NULL,'{"id":2708045361204632804,"of_table":"nationality","code":"RQ","label":"Puerto Rico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(435,1,'codes',4805828301386076738,NULL,NULL,'{"id":4805828301386076738,"of_table":"nationality","code":"RS","label":"Serbia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(436,1,'codes',1221177791085796824,NULL,NULL,'{"id":1221177791085796824,"of_table":"nationality","code":"RU","label":"Russia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(437,1,'codes',2632037350343323989,NULL,NULL,'{"id":2632037350343323989,"of_table":"nationality","code":"RW","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(438,1,'codes',485156061779238023,NULL,NULL,'{"id":485156061779238023,"of_table":"nationality","code":"SA","label":"Saudi Arabia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(439,1,'codes',7795204503368611893,NULL,NULL,'{"id":7795204503368611893,"of_table":"nationality","code":"SB","label":"St. Pierre and Miquelon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(440,1,'codes',4970284868768928847,NULL,NULL,'{"id":4970284868768928847,"of_table":"nationality","code":"SC","label":"St. Christopher-Nevis","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(441,1,'codes',4627774144824275596,NULL,NULL,'{"id":4627774144824275596,"of_table":"nationality","code":"SE","label":"Seychelles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(442,1,'codes',4873059444425840477,NULL,NULL,'{"id":4873059444425840477,"of_table":"nationality","code":"SF","label":"South Africa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(443,1,'codes',8905036666874084540,NULL,NULL,'{"id":8905036666874084540,"of_table":"nationality","code":"SG","label":"Senegal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(444,1,'codes',2066825300263659616,NULL,NULL,'{"id":2066825300263659616,"of_table":"nationality","code":"SH","label":"St. Helena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(445,1,'codes',8481745774825431740,NULL,NULL,'{"id":8481745774825431740,"of_table":"nationality","code":"SK","label":"St. Kitts, West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(446,1,'codes',2781389296058164215,NULL,NULL,'{"id":2781389296058164215,"of_table":"nationality","code":"SL","label":"Sierra Leone","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(447,1,'codes',790762616548803323,NULL,NULL,'{"id":790762616548803323,"of_table":"nationality","code":"SM","label":"San Marino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(448,1,'codes',578771202285394059,NULL,NULL,'{"id":578771202285394059,"of_table":"nationality","code":"SN","label":"Singapore","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(449,1,'codes',5430561133957216124,NULL,NULL,'{"id":5430561133957216124,"of_table":"nationality","code":"SO","label":"Somalia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(450,1,'codes',5894502964470050489,NULL,NULL,'{"id":5894502964470050489,"of_table":"nationality","code":"SP","label":"Spain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(451,1,'codes',7309736843771226206,NULL,NULL,'{"id":7309736843771226206,"of_table":"nationality","code":"SR","label":"Slovak Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(452,1,'codes',5567259546496084057,NULL,NULL,'{"id":5567259546496084057,"of_table":"nationality","code":"SS","label":"Stateless - respondent cannot name a country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(453,1,'codes',6844399556360625573,NULL,NULL,'{"id":6844399556360625573,"of_table":"nationality","code":"ST","label":"St. Lucia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(454,1,'codes',7463865503395805894,NULL,NULL,'{"id":7463865503395805894,"of_table":"nationality","code":"SU","label":"Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(455,1,'codes',8546508453504326996,NULL,NULL,'{"id":8546508453504326996,"of_table":"nationality","code":"SV","label":"Slovenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(456,1,'codes',1322255737113757557,NULL,NULL,'{"id":1322255737113757557,"of_table":"nationality","code":"SW","label":"Sweden","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(457,1,'codes',1845169467261269082,NULL,NULL,'{"id":1845169467261269082,"of_table":"nationality","code":"SY","label":"Syria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(458,1,'codes',6345271989480849168,NULL,NULL,'{"id":6345271989480849168,"of_table":"nationality","code":"SZ","label":"Switzerland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(459,1,'codes',31971315376166128,NULL,NULL,'{"id":31971315376166128,"of_table":"nationality","code":"TA","label":"Tajikistan (Tadzhik)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(460,1,'codes',3927360108560059087,NULL,NULL,'{"id":3927360108560059087,"of_table":"nationality","code":"TC","label":"United Arab Emirates","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(461,1,'codes',5115271933169825140,NULL,NULL,'{"id":5115271933169825140,"of_table":"nationality","code":"TD","label":"Trinidad and Tobago","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(462,1,'codes',257366632994882932,NULL,NULL,'{"id":257366632994882932,"of_table":"nationality","code":"TH","label":"Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(463,1,'codes',6432054571648004696,NULL,NULL,'{"id":6432054571648004696,"of_table":"nationality","code":"TK","label":"Turks and Caicos Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(464,1,'codes',17882766299048324,NULL,NULL,'{"id":17882766299048324,"of_table":"nationality","code":"TL","label":"Tokelau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(465,1,'codes',8206069921551118488,NULL,NULL,'{"id":8206069921551118488,"of_table":"nationality","code":"TM","label":"East Timor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(466,1,'codes',7417057281391806770,NULL,NULL,'{"id":7417057281391806770,"of_table":"nationality","code":"TN","label":"Tonga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(467,1,'codes',5136987447495348578,NULL,NULL,'{"id":5136987447495348578,"of_table":"nationality","code":"TO","label":"Togo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(468,1,'codes',98963978614084726,NULL,NULL,'{"id":98963978614084726,"of_table":"nationality","code":"TP","label":"Sao Tome and Principe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(469,1,'codes',3815936361465563284,NULL,NULL,'{"id":3815936361465563284,"of_table":"nationality","code":"TR","label":"Turkmenistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(470,1,'codes',2408661788007244785,NULL,NULL,'{"id":2408661788007244785,"of_table":"nationality","code":"TS","label":"Tunisia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(471,1,'codes',1179871773878462937,NULL,NULL,'{"id":1179871773878462937,"of_table":"nationality","code":"TU","label":"Turkey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(472,1,'codes',4274625317765641733,NULL,NULL,'{"id":4274625317765641733,"of_table":"nationality","code":"TV","label":"Tuvalu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(473,1,'codes',2230720491193526530,NULL,NULL,'{"id":2230720491193526530,"of_table":"nationality","code":"TW","label":"Taiwan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(474,1,'codes',617044460085918269,NULL,NULL,'{"id":617044460085918269,"of_table":"nationality","code":"TZ","label":"Tanzania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(475,1,'codes',6731928381091205876,NULL,NULL,'{"id":6731928381091205876,"of_table":"nationality","code":"UE","label":"Ukraine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(476,1,'codes',7206624913787832270,NULL,NULL,'{"id":7206624913787832270,"of_table":"nationality","code":"UG","label":"Uganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(477,1,'codes',9194454644965005313,NULL,NULL,'{"id":9194454644965005313,"of_table":"nationality","code":"UK","label":"United Kingdom","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(478,1,'codes',5972958457754211393,NULL,NULL,'{"id":5972958457754211393,"of_table":"nationality","code":"UN","label":"Unknown Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(479,1,'codes',4877150891809764093,NULL,NULL,'{"id":4877150891809764093,"of_table":"nationality","code":"UR","label":"Soviet Union","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(480,1,'codes',4814475844389644090,NULL,NULL,'{"id":4814475844389644090,"of_table":"nationality","code":"US","label":"United States of America","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(481,1,'codes',6788574699264381916,NULL,NULL,'{"id":6788574699264381916,"of_table":"nationality","code":"UV","label":"Upper Volta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(482,1,'codes',7363290987212899377,NULL,NULL,'{"id":7363290987212899377,"of_table":"nationality","code":"UY","label":"Uruguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(483,1,'codes',4599424690894777456,NULL,NULL,'{"id":4599424690894777456,"of_table":"nationality","code":"UZ","label":"Uzebekistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(484,1,'codes',855537959690310450,NULL,NULL,'{"id":855537959690310450,"of_table":"nationality","code":"VC","label":"St. Vincent and the Grenadines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(485,1,'codes',4766673273234120517,NULL,NULL,'{"id":4766673273234120517,"of_table":"nationality","code":"VE","label":"Venezuela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(486,1,'codes',8245326111497142172,NULL,NULL,'{"id":8245326111497142172,"of_table":"nationality","code":"VI","label":"British Virgin Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(487,1,'codes',537100297253590633,NULL,NULL,'{"id":537100297253590633,"of_table":"nationality","code":"VM","label":"Vietnam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(488,1,'codes',8159470005396046473,NULL,NULL,'{"id":8159470005396046473,"of_table":"nationality","code":"WA","label":"Namibia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(489,1,'codes',7277846389888632995,NULL,NULL,'{"id":7277846389888632995,"of_table":"nationality","code":"WI","label":"Western Sahara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(490,1,'codes',8584456485651687489,NULL,NULL,'{"id":8584456485651687489,"of_table":"nationality","code":"WS","label":"Samoa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(491,1,'codes',1458280226076587903,NULL,NULL,'{"id":1458280226076587903,"of_table":"nationality","code":"WZ","label":"Swaziland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(492,1,'codes',6280335593808880146,NULL,NULL,'{"id":6280335593808880146,"of_table":"nationality","code":"XS","label":"South Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(493,1,'codes',4273294022894949252,NULL,NULL,'{"id":4273294022894949252,"of_table":"nationality","code":"XX","label":"Be Removed From the United States","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(494,1,'codes',7800464756084803978,NULL,NULL,'{"id":7800464756084803978,"of_table":"nationality","code":"YE","label":"Yemen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(495,1,'codes',8299724335846644247,NULL,NULL,'{"id":8299724335846644247,"of_table":"nationality","code":"YO","label":"Yugoslavia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(496,1,'codes',3828284579333835327,NULL,NULL,'{"id":3828284579333835327,"of_table":"nationality","code":"YS","label":"Serbia Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(497,1,'codes',475403263699499977,NULL,NULL,'{"id":475403263699499977,"of_table":"nationality","code":"ZA","label":"Zambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(498,1,'codes',4474678518487026022,NULL,NULL,'{"id":4474678518487026022,"of_table":"nationality","code":"ZI","label":"Zimbabwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(499,1,'codes',3878636085044513779,NULL,NULL,'{"id":3878636085044513779,"of_table":"language","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(500,1,'codes',8959021379234652307,NULL,NULL,'{"id":8959021379234652307,"of_table":"language","code":"???","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(501,1,'codes',3893510126441395438,NULL,NULL,'{"id":3893510126441395438,"of_table":"language","code":"AAA","label":"Ghotuo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(502,1,'codes',8223248301053966174,NULL,NULL,'{"id":8223248301053966174,"of_table":"language","code":"AAR","label":"Afar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(503,1,'codes',8834627309694246863,NULL,NULL,'{"id":8834627309694246863,"of_table":"language","code":"ABR","label":"Abron","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(504,1,'codes',2948990026343859518,NULL,NULL,'{"id":2948990026343859518,"of_table":"language","code":"ABU","label":"Abure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(505,1,'codes',6590952020865701309,NULL,NULL,'{"id":6590952020865701309,"of_table":"language","code":"ACC","label":"Cubulco Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(506,1,'codes',8736928860862928673,NULL,NULL,'{"id":8736928860862928673,"of_table":"language","code":"ACE","label":"Aceh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(507,1,'codes',8774218368205263538,NULL,NULL,'{"id":8774218368205263538,"of_table":"language","code":"ACH","label":"Acholi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(508,1,'codes',5524678837447079548,NULL,NULL,'{"id":5524678837447079548,"of_table":"language","code":"ACQ","label":"Arabic, Ta''Izzi-Adeni Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(509,1,'codes',983657474434850142,NULL,NULL,'{"id":983657474434850142,"of_table":"language","code":"ADA","label":"Dangme","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(510,1,'codes',8186377574321053109,NULL,NULL,'{"id":8186377574321053109,"of_table":"language","code":"ADY","label":"Adyghe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(511,1,'codes',1897326844429693936,NULL,NULL,'{"id":1897326844429693936,"of_table":"language","code":"AFE","label":"Afemi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(512,1,'codes',1356954823245383590,NULL,NULL,'{"id":1356954823245383590,"of_table":"language","code":"AFR","label":"Afrikaans","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(513,1,'codes',7729900631556296422,NULL,NULL,'{"id":7729900631556296422,"of_table":"language","code":"AGC","label":"Aguacateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(514,1,'codes',3693115635454027421,NULL,NULL,'{"id":3693115635454027421,"of_table":"language","code":"AGH","label":"Aghem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(515,1,'codes',6891299721872061699,NULL,NULL,'{"id":6891299721872061699,"of_table":"language","code":"AKA","label":"Akan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(516,1,'codes',1915162810094787213,NULL,NULL,'{"id":1915162810094787213,"of_table":"language","code":"AKU","label":"Akum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(517,1,'codes',7682793407450740853,NULL,NULL,'{"id":7682793407450740853,"of_table":"language","code":"ALB","label":"Albanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(518,1,'codes',5746743540948743556,NULL,NULL,'{"id":5746743540948743556,"of_table":"language","code":"ALG","label":"Algerian Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(519,1,'codes',7714068435899492451,NULL,NULL,'{"id":7714068435899492451,"of_table":"language","code":"AMD","label":"Amdo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(520,1,'codes',6090342759409164194,NULL,NULL,'{"id":6090342759409164194,"of_table":"language","code":"AMH","label":"Amharic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(521,1,'codes',5490451320801403964,NULL,NULL,'{"id":5490451320801403964,"of_table":"language","code":"AMZ","label":"Amuzgo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(522,1,'codes',3180336393839892258,NULL,NULL,'{"id":3180336393839892258,"of_table":"language","code":"ANL","label":"Anlo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(523,1,'codes',4019423455941073140,NULL,NULL,'{"id":4019423455941073140,"of_table":"language","code":"ANU","label":"Anuak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(524,1,'codes',585607652429640919,NULL,NULL,'{"id":585607652429640919,"of_table":"language","code":"ANY","label":"Anyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(525,1,'codes',1942534038753021772,NULL,NULL,'{"id":1942534038753021772,"of_table":"language","code":"AR","label":"Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(526,1,'codes',1065485200334511441,NULL,NULL,'{"id":1065485200334511441,"of_table":"language","code":"ARA","label":"Aramaic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(527,1,'codes',5595293478657495392,NULL,NULL,'{"id":5595293478657495392,"of_table":"language","code":"ARK","label":"Arakanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(528,1,'codes',5212157137780517125,NULL,NULL,'{"id":5212157137780517125,"of_table":"language","code":"ARM","label":"Armenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(529,1,'codes',1794839395433438846,NULL,NULL,'{"id":1794839395433438846,"of_table":"language","code":"ARS","label":"Armenian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(530,1,'codes',6821071904079434967,NULL,NULL,'{"id":6821071904079434967,"of_table":"language","code":"ARZ","label":"Arabic, Egyptian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(531,1,'codes',8521993427667877784,NULL,NULL,'{"id":8521993427667877784,"of_table":"language","code":"ASF","label":"Australian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(532,1,'codes',1815827081213653997,NULL,NULL,'{"id":1815827081213653997,"of_table":"language","code":"ASH","label":"Ashanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(533,1,'codes',4501076509354816191,NULL,NULL,'{"id":4501076509354816191,"of_table":"language","code":"ASY","label":"Assyrian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(534,1,'codes',696269400781795349,NULL,NULL,'{"id":696269400781795349,"of_table":"language","code":"ATT","label":"Attie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(535,1,'codes',1823859815249332166,NULL,NULL,'{"id":1823859815249332166,"of_table":"language","code":"AYH","label":"Arabic, Hadrami Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(536,1,'codes',543599671919397466,NULL,NULL,'{"id":543599671919397466,"of_table":"language","code":"AYN","label":"Arabic, Sanaani Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(537,1,'codes',7106364652148763095,NULL,NULL,'{"id":7106364652148763095,"of_table":"language","code":"AZG","label":"Amuzgo, San Pedro Amuzgos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(538,1,'codes',4348224561024112932,NULL,NULL,'{"id":4348224561024112932,"of_table":"language","code":"AZJ","label":"Azerbaijani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(539,1,'codes',5367284739119254613,NULL,NULL,'{"id":5367284739119254613,"of_table":"language","code":"AZO","label":"Awing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(540,1,'codes',73199248761630449,NULL,NULL,'{"id":73199248761630449,"of_table":"language","code":"BAA","label":"Benaadir","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(541,1,'codes',7996425070132472777,NULL,NULL,'{"id":7996425070132472777,"of_table":"language","code":"BAG","label":"Bangwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(542,1,'codes',3648733232568015035,NULL,NULL,'{"id":3648733232568015035,"of_table":"language","code":"BAI","label":"Bamileke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(543,1,'codes',1242229231531558718,NULL,NULL,'{"id":1242229231531558718,"of_table":"language","code":"BAJ","label":"Bajuni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(544,1,'codes',3897102297838289191,NULL,NULL,'{"id":3897102297838289191,"of_table":"language","code":"BAM","label":"Bambara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(545,1,'codes',3877189510356965485,NULL,NULL,'{"id":3877189510356965485,"of_table":"language","code":"BAN","label":"Bandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(546,1,'codes',4418855448688610088,NULL,NULL,'{"id":4418855448688610088,"of_table":"language","code":"BAS","label":"Basaa (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(547,1,'codes',2359028324697083593,NULL,NULL,'{"id":2359028324697083593,"of_table":"language","code":"BAU","label":"Balochi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(548,1,'codes',1057365432311894167,NULL,NULL,'{"id":1057365432311894167,"of_table":"language","code":"BAV","label":"Vengo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(549,1,'codes',2373980312489722772,NULL,NULL,'{"id":2373980312489722772,"of_table":"language","code":"BAX","label":"Bamun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(550,1,'codes',5481989160909710978,NULL,NULL,'{"id":5481989160909710978,"of_table":"language","code":"BAZ","label":"Tunen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(551,1,'codes',5180205007498442044,NULL,NULL,'{"id":5180205007498442044,"of_table":"language","code":"BBJ","label":"Ghomala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(552,1,'codes',6531028590087694314,NULL,NULL,'{"id":6531028590087694314,"of_table":"language","code":"BBK","label":"Babanki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(553,1,'codes',6489003063735614946,NULL,NULL,'{"id":6489003063735614946,"of_table":"language","code":"BBY","label":"Befang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(554,1,'codes',8384457115572779196,NULL,NULL,'{"id":8384457115572779196,"of_table":"language","code":"BDF","label":"Behdini","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(555,1,'codes',5759153259622678187,NULL,NULL,'{"id":5759153259622678187,"of_table":"language","code":"BDU","label":"Oroko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(556,1,'codes',4643764792335876204,NULL,NULL,'{"id":4643764792335876204,"of_table":"language","code":"BEL","label":"Belarusan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(557,1,'codes',4928957766779524275,NULL,NULL,'{"id":4928957766779524275,"of_table":"language","code":"BEM","label":"Bembe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(558,1,'codes',2372471762529513276,NULL,NULL,'{"id":2372471762529513276,"of_table":"language","code":"BEN","label":"Bengali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(559,1,'codes',1505722389841545686,NULL,NULL,'{"id":1505722389841545686,"of_table":"language","code":"BER","label":"Berber","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(560,1,'codes',9050294293840520675,NULL,NULL,'{"id":9050294293840520675,"of_table":"language","code":"BET","label":"Bete","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(561,1,'codes',5676375651870120114,NULL,NULL,'{"id":5676375651870120114,"of_table":"language","code":"BFA","label":"Bari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(562,1,'codes',1246724937360802326,NULL,NULL,'{"id":1246724937360802326,"of_table":"language","code":"BFD","label":"Bafut","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(563,1,'codes',5184232676198302251,NULL,NULL,'{"id":5184232676198302251,"of_table":"language","code":"BFR","label":"Bazigar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(564,1,'codes',8694026472816425199,NULL,NULL,'{"id":8694026472816425199,"of_table":"language","code":"BGC","label":"Haryanvi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(565,1,'codes',4674435345999690910,NULL,NULL,'{"id":4674435345999690910,"of_table":"language","code":"BGJ","label":"Bangolan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(566,1,'codes',148655134917690407,NULL,NULL,'{"id":148655134917690407,"of_table":"language","code":"BHU","label":"Bhutanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(567,1,'codes',4967165629129532332,NULL,NULL,'{"id":4967165629129532332,"of_table":"language","code":"BIA","label":"Biafada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(568,1,'codes',5343809409580788704,NULL,NULL,'{"id":5343809409580788704,"of_table":"language","code":"BIB","label":"Bissa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(569,1,'codes',1769676879748683503,NULL,NULL,'{"id":1769676879748683503,"of_table":"language","code":"BIC","label":"Bicolano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(570,1,'codes',7448827967421976766,NULL,NULL,'{"id":7448827967421976766,"of_table":"language","code":"BIH","label":"Bideyat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(571,1,'codes',6252214671515749944,NULL,NULL,'{"id":6252214671515749944,"of_table":"language","code":"BKM","label":"Kom (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(572,1,'codes',7794952997016261177,NULL,NULL,'{"id":7794952997016261177,"of_table":"language","code":"BLE","label":"Baule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(573,1,'codes',6384981785736720472,NULL,NULL,'{"id":6384981785736720472,"of_table":"language","code":"BLH","label":"Belleh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(574,1,'codes',7995916822878851798,NULL,NULL,'{"id":7995916822878851798,"of_table":"language","code":"BLO","label":"Anii (Aka Basila)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(575,1,'codes',6296968920061335462,NULL,NULL,'{"id":6296968920061335462,"of_table":"language","code":"BMO","label":"Bambalang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(576,1,'codes',4763396770674231263,NULL,NULL,'{"id":4763396770674231263,"of_table":"language","code":"BMY","label":"Bemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(577,1,'codes',8002496496111432150,NULL,NULL,'{"id":8002496496111432150,"of_table":"language","code":"BNN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(578,1,'codes',2163366259803605389,NULL,NULL,'{"id":2163366259803605389,"of_table":"language","code":"BOS","label":"Bosnian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(579,1,'codes',8194584941392867115,NULL,NULL,'{"id":8194584941392867115,"of_table":"language","code":"BQG","label":"Bago-Kusuntu (Bago, Koussountou)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(580,1,'codes',3384519177494679508,NULL,NULL,'{"id":3384519177494679508,"of_table":"language","code":"BSA","label":"Bassa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(581,1,'codes',3539024526622117658,NULL,NULL,'{"id":3539024526622117658,"of_table":"language","code":"BSI","label":"British Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(582,1,'codes',7570353302598466149,NULL,NULL,'{"id":7570353302598466149,"of_table":"language","code":"BSK","label":"Burushaski","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(583,1,'codes',1851577725718364571,NULL,NULL,'{"id":1851577725718364571,"of_table":"language","code":"BSQ","label":"Bassa (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(584,1,'codes',7700359415933831652,NULL,NULL,'{"id":7700359415933831652,"of_table":"language","code":"BSS","label":"Akoose","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(585,1,'codes',1617978896109527724,NULL,NULL,'{"id":1617978896109527724,"of_table":"language","code":"BUK","label":"Bukusu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(586,1,'codes',5210763372028204461,NULL,NULL,'{"id":5210763372028204461,"of_table":"language","code":"BUL","label":"Bulgarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(587,1,'codes',7338247357259943412,NULL,NULL,'{"id":7338247357259943412,"of_table":"language","code":"BUR","label":"Burmese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(588,1,'codes',8014460748075852311,NULL,NULL,'{"id":8014460748075852311,"of_table":"language","code":"BXM","label":"Buriat, Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(589,1,'codes',5452807188265400238,NULL,NULL,'{"id":5452807188265400238,"of_table":"language","code":"BYE","label":"Byelorussian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(590,1,'codes',8980615145153726186,NULL,NULL,'{"id":8980615145153726186,"of_table":"language","code":"BYN","label":"Bilen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(591,1,'codes',2349780982242817483,NULL,NULL,'{"id":2349780982242817483,"of_table":"language","code":"BYV","label":"Medumba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(592,1,'codes',4670916940025979675,NULL,NULL,'{"id":4670916940025979675,"of_table":"language","code":"BZJ","label":"Belize Kriol English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(593,1,'codes',4632858718324781984,NULL,NULL,'{"id":4632858718324781984,"of_table":"language","code":"CAA","label":"Ch''Orti''","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(594,1,'codes',55221667803708128,NULL,NULL,'{"id":55221667803708128,"of_table":"language","code":"CAB","label":"Garifuna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(595,1,'codes',3236326763349509283,NULL,NULL,'{"id":3236326763349509283,"of_table":"language","code":"CAC","label":"Cakchiquel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(596,1,'codes',3556669296644829277,NULL,NULL,'{"id":3556669296644829277,"of_table":"language","code":"CAL","label":"Chaldean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(597,1,'codes',527289849182004722,NULL,NULL,'{"id":527289849182004722,"of_table":"language","code":"CAM","label":"Cambodian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(598,1,'codes',109862166752489939,NULL,NULL,'{"id":109862166752489939,"of_table":"language","code":"CAN","label":"Cantonese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(599,1,'codes',4214395502283511931,NULL,NULL,'{"id":4214395502283511931,"of_table":"language","code":"CBK","label":"Chavacano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(600,1,'codes',5887159358967149459,NULL,NULL,'{"id":5887159358967149459,"of_table":"language","code":"CCE","label":"Chalchiteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(601,1,'codes',4433964043573284722,NULL,NULL,'{"id":4433964043573284722,"of_table":"language","code":"CCP","label":"Chakma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(602,1,'codes',7193450682658708000,NULL,NULL,'{"id":7193450682658708000,"of_table":"language","code":"CEB","label":"Cebuano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(603,1,'codes',775253332565392191,NULL,NULL,'{"id":775253332565392191,"of_table":"language","code":"CHA","label":"Cha-Chao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(604,1,'codes',5541910639664965542,NULL,NULL,'{"id":5541910639664965542,"of_table":"language","code":"CHE","label":"Chechen-Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(605,1,'codes',446897276481019797,NULL,NULL,'{"id":446897276481019797,"of_table":"language","code":"CHG","label":"Chiga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(606,1,'codes',2585343186489035987,NULL,NULL,'{"id":2585343186489035987,"of_table":"language","code":"CHI","label":"Chin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(607,1,'codes',1694753061286513323,NULL,NULL,'{"id":1694753061286513323,"of_table":"language","code":"CHU","label":"Chuj, San Sebastian Coatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(608,1,'codes',3711518930372359611,NULL,NULL,'{"id":3711518930372359611,"of_table":"language","code":"CIR","label":"Circassian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(609,1,'codes',2387039901332031614,NULL,NULL,'{"id":2387039901332031614,"of_table":"language","code":"CJK","label":"Chokwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(610,1,'codes',7249540150873182797,NULL,NULL,'{"id":7249540150873182797,"of_table":"language","code":"CJY","label":"Henan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(611,1,'codes',5239302401099556910,NULL,NULL,'{"id":5239302401099556910,"of_table":"language","code":"CKB","label":"Kurdish, Central (Alt Name Sorani)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(612,1,'codes',2141672220421135328,NULL,NULL,'{"id":2141672220421135328,"of_table":"language","code":"CNH","label":"Chin, Haka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(613,1,'codes',4910417752273676662,NULL,NULL,'{"id":4910417752273676662,"of_table":"language","code":"CNM","label":"Chuj, San Mateo Ixtatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(614,1,'codes',8975767203516103339,NULL,NULL,'{"id":8975767203516103339,"of_table":"language","code":"COH","label":"Chichonyi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(615,1,'codes',8909582444278921879,NULL,NULL,'{"id":8909582444278921879,"of_table":"language","code":"COM","label":"Comorian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(616,1,'codes',4078484182210466285,NULL,NULL,'{"id":4078484182210466285,"of_table":"language","code":"COR","label":"Cora","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(617,1,'codes',6216707073720941265,NULL,NULL,'{"id":6216707073720941265,"of_table":"language","code":"CRE","label":"Creole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(618,1,'codes',8888864301212791030,NULL,NULL,'{"id":8888864301212791030,"of_table":"language","code":"CRO","label":"Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(619,1,'codes',4783555565118525857,NULL,NULL,'{"id":4783555565118525857,"of_table":"language","code":"CSL","label":"Chinese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(620,1,'codes',1513208790574443933,NULL,NULL,'{"id":1513208790574443933,"of_table":"language","code":"CSN","label":"Colombian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(621,1,'codes',5636524140319133045,NULL,NULL,'{"id":5636524140319133045,"of_table":"language","code":"CTA","label":"Chatino, Tataltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(622,1,'codes',76980141823760569,NULL,NULL,'{"id":76980141823760569,"of_table":"language","code":"CTD","label":"Chin Tedim","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(623,1,'codes',4218630683635056316,NULL,NULL,'{"id":4218630683635056316,"of_table":"language","code":"CTG","label":"Chittagonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(624,1,'codes',6351515699053102870,NULL,NULL,'{"id":6351515699053102870,"of_table":"language","code":"CTI","label":"Chol, Tila","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(625,1,'codes',7404249955553398081,NULL,NULL,'{"id":7404249955553398081,"of_table":"language","code":"CTU","label":"Chol, Tumbala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(626,1,'codes',5276590031643574511,NULL,NULL,'{"id":5276590031643574511,"of_table":"language","code":"CV","label":"Cape Verdian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(627,1,'codes',7554359453826684172,NULL,NULL,'{"id":7554359453826684172,"of_table":"language","code":"CZ","label":"Czech","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(628,1,'codes',4566403883214755625,NULL,NULL,'{"id":4566403883214755625,"of_table":"language","code":"DAG","label":"Dagbani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(629,1,'codes',57348435838979366,NULL,NULL,'{"id":57348435838979366,"of_table":"language","code":"DAH","label":"Dahalo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(630,1,'codes',6629539589119727207,NULL,NULL,'{"id":6629539589119727207,"of_table":"language","code":"DAM","label":"Tai Dam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(631,1,'codes',1118944420380035045,NULL,NULL,'{"id":1118944420380035045,"of_table":"language","code":"DAN","label":"Danish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(632,1,'codes',4852831842713507930,NULL,NULL,'{"id":4852831842713507930,"of_table":"language","code":"DAR","label":"Dargwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(633,1,'codes',3051296014579684346,NULL,NULL,'{"id":3051296014579684346,"of_table":"language","code":"DDN","label":"Dendi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(634,1,'codes',4242708731547605297,NULL,NULL,'{"id":4242708731547605297,"of_table":"language","code":"DEE","label":"Dewoin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(635,1,'codes',4236740843473435322,NULL,NULL,'{"id":4236740843473435322,"of_table":"language","code":"DIN","label":"Dinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(636,1,'codes',4338377273018158407,NULL,NULL,'{"id":4338377273018158407,"of_table":"language","code":"DIO","label":"Dyula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(637,1,'codes',381713549493889574,NULL,NULL,'{"id":381713549493889574,"of_table":"language","code":"DIU","label":"Dioula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(638,1,'codes',3233616675630139583,NULL,NULL,'{"id":3233616675630139583,"of_table":"language","code":"DIV","label":"Divehi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(639,1,'codes',9132384746667642603,NULL,NULL,'{"id":9132384746667642603,"of_table":"language","code":"DJE","label":"Djerma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(640,1,'codes',6705740858704370242,NULL,NULL,'{"id":6705740858704370242,"of_table":"language","code":"DNG","label":"Dingara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(641,1,'codes',701127162953276739,NULL,NULL,'{"id":701127162953276739,"of_table":"language","code":"DUT","label":"Dutch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(642,1,'codes',1202302681551604274,NULL,NULL,'{"id":1202302681551604274,"of_table":"language","code":"DYO","label":"Dyoula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(643,1,'codes',474625625690655121,NULL,NULL,'{"id":474625625690655121,"of_table":"language","code":"DZG","label":"Dazaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(644,1,'codes',3861422919022555707,NULL,NULL,'{"id":3861422919022555707,"of_table":"language","code":"DZO","label":"Dzongkha","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(645,1,'codes',8518452659780619323,NULL,NULL,'{"id":8518452659780619323,"of_table":"language","code":"ECO","label":"Chinanteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(646,1,'codes',2081505399633947965,NULL,NULL,'{"id":2081505399633947965,"of_table":"language","code":"EDO","label":"Edo - Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(647,1,'codes',1229029941264134441,NULL,NULL,'{"id":1229029941264134441,"of_table":"language","code":"EFI","label":"Efik","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(648,1,'codes',2214157158788494436,NULL,NULL,'{"id":2214157158788494436,"of_table":"language","code":"ENG","label":"English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(649,1,'codes',3277529795374099380,NULL,NULL,'{"id":3277529795374099380,"of_table":"language","code":"ENP","label":"Enping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(650,1,'codes',797864682899064214,NULL,NULL,'{"id":797864682899064214,"of_table":"language","code":"ESI","label":"Egyptian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(651,1,'codes',7915064106623383817,NULL,NULL,'{"id":7915064106623383817,"of_table":"language","code":"EST","label":"Estonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(652,1,'codes',6538276260786634245,NULL,NULL,'{"id":6538276260786634245,"of_table":"language","code":"ETH","label":"Ethiopian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(653,1,'codes',150288913860640536,NULL,NULL,'{"id":150288913860640536,"of_table":"language","code":"ETS","label":"Etsako","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(654,1,'codes',4587516427038058651,NULL,NULL,'{"id":4587516427038058651,"of_table":"language","code":"ETU","label":"Cameroon, Ejagham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(655,1,'codes',6666644350316398765,NULL,NULL,'{"id":6666644350316398765,"of_table":"language","code":"EUT","label":"Eutian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(656,1,'codes',3358149650208543602,NULL,NULL,'{"id":3358149650208543602,"of_table":"language","code":"EWE","label":"Ewe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(657,1,'codes',6277323120869480275,NULL,NULL,'{"id":6277323120869480275,"of_table":"language","code":"FAA","label":"Falam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(658,1,'codes',4838134582837158244,NULL,NULL,'{"id":4838134582837158244,"of_table":"language","code":"FAE","label":"Farsi - Afgani - Dari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(659,1,'codes',384239177113623132,NULL,NULL,'{"id":384239177113623132,"of_table":"language","code":"FAN","label":"Fanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(660,1,'codes',1754958754972132338,NULL,NULL,'{"id":1754958754972132338,"of_table":"language","code":"FAP","label":"Palor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(661,1,'codes',5255879821289826873,NULL,NULL,'{"id":5255879821289826873,"of_table":"language","code":"FAR","label":"Farsi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(662,1,'codes',6313048754215967838,NULL,NULL,'{"id":6313048754215967838,"of_table":"language","code":"FIA","label":"Nobiin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(663,1,'codes',1932584007190398290,NULL,NULL,'{"id":1932584007190398290,"of_table":"language","code":"FIJ","label":"Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(664,1,'codes',8638325083609447881,NULL,NULL,'{"id":8638325083609447881,"of_table":"language","code":"FIN","label":"Finnish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(665,1,'codes',2036468689886848181,NULL,NULL,'{"id":2036468689886848181,"of_table":"language","code":"FLA","label":"Fula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(666,1,'codes',7187442368042579345,NULL,NULL,'{"id":7187442368042579345,"of_table":"language","code":"FLE","label":"Flemish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(667,1,'codes',7896444401349406002,NULL,NULL,'{"id":7896444401349406002,"of_table":"language","code":"FMP","label":"Bafang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(668,1,'codes',8983277712307188623,NULL,NULL,'{"id":8983277712307188623,"of_table":"language","code":"FON","label":"Fon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(669,1,'codes',5349021142316982094,NULL,NULL,'{"id":5349021142316982094,"of_table":"language","code":"FOO","label":"Foo Chow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(670,1,'codes',6788790988966664642,NULL,NULL,'{"id":6788790988966664642,"of_table":"language","code":"FR","label":"French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(671,1,'codes',5984458493826245063,NULL,NULL,'{"id":5984458493826245063,"of_table":"language","code":"FSI","label":"French Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(672,1,'codes',3745573908705571492,NULL,NULL,'{"id":3745573908705571492,"of_table":"language","code":"FUF","label":"Fulani (Guinea Dialect)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(673,1,'codes',2594865409549008149,NULL,NULL,'{"id":2594865409549008149,"of_table":"language","code":"FUH","label":"Fulfulde, Western Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(674,1,'codes',2264756539683067477,NULL,NULL,'{"id":2264756539683067477,"of_table":"language","code":"FUJ","label":"Fuji/Fujiman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(675,1,'codes',891204532879281583,NULL,NULL,'{"id":891204532879281583,"of_table":"language","code":"FUK","label":"Fukienese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(676,1,'codes',5272468849038499824,NULL,NULL,'{"id":5272468849038499824,"of_table":"language","code":"FUL","label":"Fulani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(677,1,'codes',4752942713720638634,NULL,NULL,'{"id":4752942713720638634,"of_table":"language","code":"FUQ","label":"Fuqing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(678,1,'codes',654127174547320688,NULL,NULL,'{"id":654127174547320688,"of_table":"language","code":"FVR","label":"Fur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(679,1,'codes',9157910652414054251,NULL,NULL,'{"id":9157910652414054251,"of_table":"language","code":"GA","label":"Ga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(680,1,'codes',1929986221229022542,NULL,NULL,'{"id":1929986221229022542,"of_table":"language","code":"GAE","label":"Gaelic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(681,1,'codes',6460732549044631870,NULL,NULL,'{"id":6460732549044631870,"of_table":"language","code":"GAN","label":"Chinese Gan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(682,1,'codes',3011721232043645866,NULL,NULL,'{"id":3011721232043645866,"of_table":"language","code":"GBA","label":"Gbande","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(683,1,'codes',3704356522028452028,NULL,NULL,'{"id":3704356522028452028,"of_table":"language","code":"GEA","label":"Geruma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(684,1,'codes',6087051501227353205,NULL,NULL,'{"id":6087051501227353205,"of_table":"language","code":"GEG","label":"Gheg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(685,1,'codes',7169381471706288525,NULL,NULL,'{"id":7169381471706288525,"of_table":"language","code":"GEO","label":"Georgian - Soviet Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(686,1,'codes',2189037805233783565,NULL,NULL,'{"id":2189037805233783565,"of_table":"language","code":"GER","label":"German","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(687,1,'codes',4052075627348234755,NULL,NULL,'{"id":4052075627348234755,"of_table":"language","code":"GEX","label":"Garre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(688,1,'codes',6749286215531583194,NULL,NULL,'{"id":6749286215531583194,"of_table":"language","code":"GIO","label":"Gio-Dan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(689,1,'codes',1342230351343208093,NULL,NULL,'{"id":1342230351343208093,"of_table":"language","code":"GIS","label":"Gisi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(690,1,'codes',8630319668434765345,NULL,NULL,'{"id":8630319668434765345,"of_table":"language","code":"GOA","label":"Guro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(691,1,'codes',6465622885206218822,NULL,NULL,'{"id":6465622885206218822,"of_table":"language","code":"GOL","label":"Gola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(692,1,'codes',1783499201886532856,NULL,NULL,'{"id":1783499201886532856,"of_table":"language","code":"GOM","label":"Goanese Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(693,1,'codes',4330298895893625614,NULL,NULL,'{"id":4330298895893625614,"of_table":"language","code":"GON","label":"Gonja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(694,1,'codes',4171949933791486148,NULL,NULL,'{"id":4171949933791486148,"of_table":"language","code":"GOU","label":"Goun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(695,1,'codes',4276612875279498016,NULL,NULL,'{"id":4276612875279498016,"of_table":"language","code":"GQR","label":"Gor (From Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(696,1,'codes',5760096732436523934,NULL,NULL,'{"id":5760096732436523934,"of_table":"language","code":"GR","label":"Greek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(697,1,'codes',6871500879851536722,NULL,NULL,'{"id":6871500879851536722,"of_table":"language","code":"GRB","label":"Grebo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(698,1,'codes',4237629262090579103,NULL,NULL,'{"id":4237629262090579103,"of_table":"language","code":"GRM","label":"Gourmanchema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(699,1,'codes',7881814941342906088,NULL,NULL,'{"id":7881814941342906088,"of_table":"language","code":"GSM","label":"Guatelmalan Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(700,1,'codes',6929123549710737401,NULL,NULL,'{"id":6929123549710737401,"of_table":"language","code":"GSW","label":"German, Swiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(701,1,'codes',3742621965884296915,NULL,NULL,'{"id":3742621965884296915,"of_table":"language","code":"GUG","label":"Guarani, Paraguayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(702,1,'codes',5654329646126948868,NULL,NULL,'{"id":5654329646126948868,"of_table":"language","code":"GUJ","label":"Gujarati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(703,1,'codes',601917850496505004,NULL,NULL,'{"id":601917850496505004,"of_table":"language","code":"GUN","label":"Gun-Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(704,1,'codes',7278783520226628285,NULL,NULL,'{"id":7278783520226628285,"of_table":"language","code":"GUR","label":"Farefare","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(705,1,'codes',2126911878116102290,NULL,NULL,'{"id":2126911878116102290,"of_table":"language","code":"GUZ","label":"Gussi (Kenya)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(706,1,'codes',1114785301842556139,NULL,NULL,'{"id":1114785301842556139,"of_table":"language","code":"GVR","label":"Gurung, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(707,1,'codes',347980428683732729,NULL,NULL,'{"id":347980428683732729,"of_table":"language","code":"GXX","label":"We Southern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(708,1,'codes',5682775046779833039,NULL,NULL,'{"id":5682775046779833039,"of_table":"language","code":"GYN","label":"Guyanese Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(709,1,'codes',5374401822011897377,NULL,NULL,'{"id":5374401822011897377,"of_table":"language","code":"HAI","label":"Haiyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(710,1,'codes',7840324016276644871,NULL,NULL,'{"id":7840324016276644871,"of_table":"language","code":"HAK","label":"Hakka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(711,1,'codes',7514429780480322665,NULL,NULL,'{"id":7514429780480322665,"of_table":"language","code":"HAN","label":"Hainan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(712,1,'codes',5087428912144768137,NULL,NULL,'{"id":5087428912144768137,"of_table":"language","code":"HAR","label":"Harari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(713,1,'codes',626055577985397085,NULL,NULL,'{"id":626055577985397085,"of_table":"language","code":"HAS","label":"Hassaniya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(714,1,'codes',4248283095494674232,NULL,NULL,'{"id":4248283095494674232,"of_table":"language","code":"HAU","label":"Hausa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(715,1,'codes',7819314778862586676,NULL,NULL,'{"id":7819314778862586676,"of_table":"language","code":"HAZ","label":"Hazaragi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(716,1,'codes',9167117292423376410,NULL,NULL,'{"id":9167117292423376410,"of_table":"language","code":"HCH","label":"Huichol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(717,1,'codes',995101491288460692,NULL,NULL,'{"id":995101491288460692,"of_table":"language","code":"HDS","label":"Honduran Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(718,1,'codes',803621286899728513,NULL,NULL,'{"id":803621286899728513,"of_table":"language","code":"HEB","label":"Hebrew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(719,1,'codes',5934580361039581704,NULL,NULL,'{"id":5934580361039581704,"of_table":"language","code":"HER","label":"Herero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(720,1,'codes',1178142590614703920,NULL,NULL,'{"id":1178142590614703920,"of_table":"language","code":"HIF","label":"Hindustani Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(721,1,'codes',1675731429989707854,NULL,NULL,'{"id":1675731429989707854,"of_table":"language","code":"HIL","label":"Hiligaynon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(722,1,'codes',7858844027429584279,NULL,NULL,'{"id":7858844027429584279,"of_table":"language","code":"HIN","label":"Hindi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(723,1,'codes',3574685818165527485,NULL,NULL,'{"id":3574685818165527485,"of_table":"language","code":"HLT","label":"Nga La","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(724,1,'codes',3163628319368010759,NULL,NULL,'{"id":3163628319368010759,"of_table":"language","code":"HMO","label":"Hmong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(725,1,'codes',4787081901403585906,NULL,NULL,'{"id":4787081901403585906,"of_table":"language","code":"HNK","label":"Hindko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(726,1,'codes',3604170671165258414,NULL,NULL,'{"id":3604170671165258414,"of_table":"language","code":"HNN","label":"Hunan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(727,1,'codes',5245947147960559847,NULL,NULL,'{"id":5245947147960559847,"of_table":"language","code":"HOK","label":"Hokkien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(728,1,'codes',4353482228151218281,NULL,NULL,'{"id":4353482228151218281,"of_table":"language","code":"HSN","label":"Xiang ( Alt Names: Hsiang, Hunan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(729,1,'codes',4639774469605074655,NULL,NULL,'{"id":4639774469605074655,"of_table":"language","code":"HST","label":"Huasteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(730,1,'codes',5641275586674285030,NULL,NULL,'{"id":5641275586674285030,"of_table":"language","code":"HUN","label":"Hungarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(731,1,'codes',1517035767961926921,NULL,NULL,'{"id":1517035767961926921,"of_table":"language","code":"IBB","label":"Ibibio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(732,1,'codes',5230015370491486216,NULL,NULL,'{"id":5230015370491486216,"of_table":"language","code":"IBO","label":"Igbo/Ibo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(733,1,'codes',1050573265585322666,NULL,NULL,'{"id":1050573265585322666,"of_table":"language","code":"ICE","label":"Icelandic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(734,1,'codes',842779765855671808,NULL,NULL,'{"id":842779765855671808,"of_table":"language","code":"IDU","label":"Idoma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(735,1,'codes',7723665477754031574,NULL,NULL,'{"id":7723665477754031574,"of_table":"language","code":"IFA","label":"Farsi-Iranian-Persian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(736,1,'codes',8361870408354765071,NULL,NULL,'{"id":8361870408354765071,"of_table":"language","code":"IGB","label":"Ebira","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(737,1,'codes',5942012661328383370,NULL,NULL,'{"id":5942012661328383370,"of_table":"language","code":"IGL","label":"Igala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(738,1,'codes',2997515980989286920,NULL,NULL,'{"id":2997515980989286920,"of_table":"language","code":"IJO","label":"Ijo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(739,1,'codes',7570842280017882842,NULL,NULL,'{"id":7570842280017882842,"of_table":"language","code":"IKA","label":"Ika","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(740,1,'codes',4612073696295542558,NULL,NULL,'{"id":4612073696295542558,"of_table":"language","code":"ILG","label":"Ilongot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(741,1,'codes',9066213983940157794,NULL,NULL,'{"id":9066213983940157794,"of_table":"language","code":"ILO","label":"Ilocano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(742,1,'codes',6842494587314798382,NULL,NULL,'{"id":6842494587314798382,"of_table":"language","code":"IND","label":"Indonesian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(743,1,'codes',3624172046341253549,NULL,NULL,'{"id":3624172046341253549,"of_table":"language","code":"ING","label":"Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(744,1,'codes',3844273316353739480,NULL,NULL,'{"id":3844273316353739480,"of_table":"language","code":"INS","label":"Indian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(745,1,'codes',6140748612948969919,NULL,NULL,'{"id":6140748612948969919,"of_table":"language","code":"ISH","label":"Ishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(746,1,'codes',1653326946211021796,NULL,NULL,'{"id":1653326946211021796,"of_table":"language","code":"ISO","label":"Isoko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(747,1,'codes',6536046905269448806,NULL,NULL,'{"id":6536046905269448806,"of_table":"language","code":"IST","label":"Isekiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(748,1,'codes',3557136262611289029,NULL,NULL,'{"id":3557136262611289029,"of_table":"language","code":"IT","label":"Italian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(749,1,'codes',4549256098169378086,NULL,NULL,'{"id":4549256098169378086,"of_table":"language","code":"IUK","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(750,1,'codes',977317876739036786,NULL,NULL,'{"id":977317876739036786,"of_table":"language","code":"IXL","label":"Ixil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(751,1,'codes',8392720623666163902,NULL,NULL,'{"id":8392720623666163902,"of_table":"language","code":"JAC","label":"Jacalteco, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(752,1,'codes',3591621886425949278,NULL,NULL,'{"id":3591621886425949278,"of_table":"language","code":"JAI","label":"Jacalteco, Western (Popti)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(753,1,'codes',6607722609769047281,NULL,NULL,'{"id":6607722609769047281,"of_table":"language","code":"JAM","label":"Jamician Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(754,1,'codes',7339059076131194245,NULL,NULL,'{"id":7339059076131194245,"of_table":"language","code":"JAP","label":"Japanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(755,1,'codes',2019047934281495798,NULL,NULL,'{"id":2019047934281495798,"of_table":"language","code":"JAR","label":"Jarai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(756,1,'codes',4231668888280351652,NULL,NULL,'{"id":4231668888280351652,"of_table":"language","code":"JAV","label":"Javanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(757,1,'codes',7651666637983578735,NULL,NULL,'{"id":7651666637983578735,"of_table":"language","code":"JIC","label":"Tol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(758,1,'codes',1838963811644828063,NULL,NULL,'{"id":1838963811644828063,"of_table":"language","code":"JIV","label":"Shuar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(759,1,'codes',4237964659326295053,NULL,NULL,'{"id":4237964659326295053,"of_table":"language","code":"JOL","label":"Dyola (Jola)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(760,1,'codes',5619827899850359963,NULL,NULL,'{"id":5619827899850359963,"of_table":"language","code":"JOS","label":"Jordanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(761,1,'codes',6392980138467369495,NULL,NULL,'{"id":6392980138467369495,"of_table":"language","code":"JUB","label":"Juba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(762,1,'codes',3921468090319499014,NULL,NULL,'{"id":3921468090319499014,"of_table":"language","code":"JUL","label":"Jirel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(763,1,'codes',6745202045738119578,NULL,NULL,'{"id":6745202045738119578,"of_table":"language","code":"JYA","label":"Jirong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(764,1,'codes',8382529408487819986,NULL,NULL,'{"id":8382529408487819986,"of_table":"language","code":"KAC","label":"Kachin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(765,1,'codes',6839812854977233367,NULL,NULL,'{"id":6839812854977233367,"of_table":"language","code":"KAI","label":"Kaiping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(766,1,'codes',1563217145485714449,NULL,NULL,'{"id":1563217145485714449,"of_table":"language","code":"KAL","label":"Kalabari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(767,1,'codes',9126317977563973179,NULL,NULL,'{"id":9126317977563973179,"of_table":"language","code":"KAM","label":"Kamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(768,1,'codes',680748383728443529,NULL,NULL,'{"id":680748383728443529,"of_table":"language","code":"KAO","label":"Xaasongaxango (Kasonke, Xasonga)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(769,1,'codes',1889309558880622158,NULL,NULL,'{"id":1889309558880622158,"of_table":"language","code":"KAR","label":"Karachay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(770,1,'codes',19116201828184659,NULL,NULL,'{"id":19116201828184659,"of_table":"language","code":"KAS","label":"Kashmiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(771,1,'codes',2353270528992807417,NULL,NULL,'{"id":2353270528992807417,"of_table":"language","code":"KAZ","label":"Kazakh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(772,1,'codes',1054722471236817171,NULL,NULL,'{"id":1054722471236817171,"of_table":"language","code":"KBP","label":"Kabiye","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(773,1,'codes',464564153262242237,NULL,NULL,'{"id":464564153262242237,"of_table":"language","code":"KEK","label":"Kekchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(774,1,'codes',7992478766636962884,NULL,NULL,'{"id":7992478766636962884,"of_table":"language","code":"KEN","label":"Kenyang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(775,1,'codes',4531989746026300679,NULL,NULL,'{"id":4531989746026300679,"of_table":"language","code":"KGA","label":"Koyaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(776,1,'codes',6567150932303738520,NULL,NULL,'{"id":6567150932303738520,"of_table":"language","code":"KGN","label":"Kongo/Kikongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(777,1,'codes',7001872834714741869,NULL,NULL,'{"id":7001872834714741869,"of_table":"language","code":"KHA","label":"Kham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(778,1,'codes',1903785596751483232,NULL,NULL,'{"id":1903785596751483232,"of_table":"language","code":"KHM","label":"Khmer Central - Thailand/Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(779,1,'codes',3715786904317969707,NULL,NULL,'{"id":3715786904317969707,"of_table":"language","code":"KIG","label":"Kirghiz","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(780,1,'codes',5515107369662679207,NULL,NULL,'{"id":5515107369662679207,"of_table":"language","code":"KIK","label":"Kikuya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(781,1,'codes',5378287762401354023,NULL,NULL,'{"id":5378287762401354023,"of_table":"language","code":"KIN","label":"Kinyarwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(782,1,'codes',8410157262855915277,NULL,NULL,'{"id":8410157262855915277,"of_table":"language","code":"KIR","label":"Kiribat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(783,1,'codes',7447076523819123324,NULL,NULL,'{"id":7447076523819123324,"of_table":"language","code":"KIS","label":"Kissi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(784,1,'codes',9132830029776161473,NULL,NULL,'{"id":9132830029776161473,"of_table":"language","code":"KIT","label":"Kituba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(785,1,'codes',3889956025799504080,NULL,NULL,'{"id":3889956025799504080,"of_table":"language","code":"KJP","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(786,1,'codes',7278133988373687763,NULL,NULL,'{"id":7278133988373687763,"of_table":"language","code":"KKO","label":"Konkomba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(787,1,'codes',6954343683397051819,NULL,NULL,'{"id":6954343683397051819,"of_table":"language","code":"KMU","label":"Khmu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(788,1,'codes',1015805243859931130,NULL,NULL,'{"id":1015805243859931130,"of_table":"language","code":"KND","label":"Kurundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(789,1,'codes',434048564100458519,NULL,NULL,'{"id":434048564100458519,"of_table":"language","code":"KNG","label":"Kongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(790,1,'codes',2975852247783994847,NULL,NULL,'{"id":2975852247783994847,"of_table":"language","code":"KNJ","label":"Konjobal, Western (Akateko)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(791,1,'codes',2322743377993043203,NULL,NULL,'{"id":2322743377993043203,"of_table":"language","code":"KNK","label":"Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(792,1,'codes',8522836574378257361,NULL,NULL,'{"id":8522836574378257361,"of_table":"language","code":"KNN","label":"Kannada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(793,1,'codes',7871548229188229089,NULL,NULL,'{"id":7871548229188229089,"of_table":"language","code":"KNO","label":"Kono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(794,1,'codes',7265683499546511804,NULL,NULL,'{"id":7265683499546511804,"of_table":"language","code":"KNU","label":"Kanuri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(795,1,'codes',2716465966035957734,NULL,NULL,'{"id":2716465966035957734,"of_table":"language","code":"KON","label":"Konjobal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(796,1,'codes',3708718179074724847,NULL,NULL,'{"id":3708718179074724847,"of_table":"language","code":"KOR","label":"Korean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(797,1,'codes',6688275377329483289,NULL,NULL,'{"id":6688275377329483289,"of_table":"language","code":"KOS","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(798,1,'codes',8705909483229782531,NULL,NULL,'{"id":8705909483229782531,"of_table":"language","code":"KOT","label":"Kotokoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(799,1,'codes',2049455505372396897,NULL,NULL,'{"id":2049455505372396897,"of_table":"language","code":"KOU","label":"Kouranko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(800,1,'codes',6631795966772140802,NULL,NULL,'{"id":6631795966772140802,"of_table":"language","code":"KPE","label":"Kpelle","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(801,1,'codes',5892437175876908949,NULL,NULL,'{"id":5892437175876908949,"of_table":"language","code":"KPJ","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(802,1,'codes',3655132288912176236,NULL,NULL,'{"id":3655132288912176236,"of_table":"language","code":"KQS","label":"Kissi, Northern (Guinea)(Sierra Leone)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(803,1,'codes',1038110783421987639,NULL,NULL,'{"id":1038110783421987639,"of_table":"language","code":"KRA","label":"Krahn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(804,1,'codes',3625136507287911846,NULL,NULL,'{"id":3625136507287911846,"of_table":"language","code":"KRI","label":"Krio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(805,1,'codes',1220501286510641250,NULL,NULL,'{"id":1220501286510641250,"of_table":"language","code":"KRU","label":"Kru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(806,1,'codes',937633755758008279,NULL,NULL,'{"id":937633755758008279,"of_table":"language","code":"KSR","label":"Kosraean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(807,1,'codes',1256630217750872641,NULL,NULL,'{"id":1256630217750872641,"of_table":"language","code":"KSS","label":"Kisi, Southern (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(808,1,'codes',3555161131588913330,NULL,NULL,'{"id":3555161131588913330,"of_table":"language","code":"KSW","label":"Karen, S''Gaw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(809,1,'codes',6244358323635322082,NULL,NULL,'{"id":6244358323635322082,"of_table":"language","code":"KTB","label":"Kambaata","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(810,1,'codes',5866130977488448573,NULL,NULL,'{"id":5866130977488448573,"of_table":"language","code":"KUD","label":"Kurdish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(811,1,'codes',8616525202194595880,NULL,NULL,'{"id":8616525202194595880,"of_table":"language","code":"KUK","label":"Kuki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(812,1,'codes',3791428430798348073,NULL,NULL,'{"id":3791428430798348073,"of_table":"language","code":"KUN","label":"Kunama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(813,1,'codes',8913518277500307194,NULL,NULL,'{"id":8913518277500307194,"of_table":"language","code":"KUR","label":"Kurmanji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(814,1,'codes',6026684341609120445,NULL,NULL,'{"id":6026684341609120445,"of_table":"language","code":"KUS","label":"Kussal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(815,1,'codes',5823611814748396256,NULL,NULL,'{"id":5823611814748396256,"of_table":"language","code":"KXM","label":"Khmer Northern - Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(816,1,'codes',8318142782924997829,NULL,NULL,'{"id":8318142782924997829,"of_table":"language","code":"KYG","label":"Kyrgyzstani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(817,1,'codes',7547963376398920087,NULL,NULL,'{"id":7547963376398920087,"of_table":"language","code":"LAJ","label":"Lango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(818,1,'codes',4722713944712740,NULL,NULL,'{"id":4722713944712740,"of_table":"language","code":"LAM","label":"Lamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(819,1,'codes',9099288195810157932,NULL,NULL,'{"id":9099288195810157932,"of_table":"language","code":"LAO","label":"Lao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(820,1,'codes',9181381723488749294,NULL,NULL,'{"id":9181381723488749294,"of_table":"language","code":"LAT","label":"Latvian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(821,1,'codes',1274816596247405916,NULL,NULL,'{"id":1274816596247405916,"of_table":"language","code":"LEB","label":"Lebanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(822,1,'codes',8290743557467432077,NULL,NULL,'{"id":8290743557467432077,"of_table":"language","code":"LGB","label":"Lugbara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(823,1,'codes',7479493869330886810,NULL,NULL,'{"id":7479493869330886810,"of_table":"language","code":"LHU","label":"Lahu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(824,1,'codes',5652428384698026753,NULL,NULL,'{"id":5652428384698026753,"of_table":"language","code":"LIA","label":"Limba, West-Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(825,1,'codes',5810700822128853515,NULL,NULL,'{"id":5810700822128853515,"of_table":"language","code":"LIN","label":"Lingala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(826,1,'codes',1287899821238343996,NULL,NULL,'{"id":1287899821238343996,"of_table":"language","code":"LIT","label":"Lithuanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(827,1,'codes',2738920437192259436,NULL,NULL,'{"id":2738920437192259436,"of_table":"language","code":"LKB","label":"Lukabaras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(828,1,'codes',775259800085415954,NULL,NULL,'{"id":775259800085415954,"of_table":"language","code":"LKR","label":"Pari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(829,1,'codes',8570423999158663821,NULL,NULL,'{"id":8570423999158663821,"of_table":"language","code":"LLS","label":"Lithuanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(830,1,'codes',3822205546440514447,NULL,NULL,'{"id":3822205546440514447,"of_table":"language","code":"LMP","label":"Limbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(831,1,'codes',4138164456014717831,NULL,NULL,'{"id":4138164456014717831,"of_table":"language","code":"LNG","label":"Lin Gao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(832,1,'codes',5966833987424889601,NULL,NULL,'{"id":5966833987424889601,"of_table":"language","code":"LNS","label":"Lamnso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(833,1,'codes',6421579028227467675,NULL,NULL,'{"id":6421579028227467675,"of_table":"language","code":"LOM","label":"Loma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(834,1,'codes',1841917409627441483,NULL,NULL,'{"id":1841917409627441483,"of_table":"language","code":"LOR","label":"Lorma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(835,1,'codes',8740428326412881244,NULL,NULL,'{"id":8740428326412881244,"of_table":"language","code":"LRL","label":"Lari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(836,1,'codes',5663972983664417730,NULL,NULL,'{"id":5663972983664417730,"of_table":"language","code":"LSH","label":"Lish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(837,1,'codes',993848169528642737,NULL,NULL,'{"id":993848169528642737,"of_table":"language","code":"LSM","label":"Saamia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(838,1,'codes',3677056428853285684,NULL,NULL,'{"id":3677056428853285684,"of_table":"language","code":"LUB","label":"Luba-Kasia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(839,1,'codes',5522116543595812170,NULL,NULL,'{"id":5522116543595812170,"of_table":"language","code":"LUG","label":"Luganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(840,1,'codes',711361875356405259,NULL,NULL,'{"id":711361875356405259,"of_table":"language","code":"LUH","label":"Kiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(841,1,'codes',2294316177537377866,NULL,NULL,'{"id":2294316177537377866,"of_table":"language","code":"LUN","label":"Lunda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(842,1,'codes',8390946882783965779,NULL,NULL,'{"id":8390946882783965779,"of_table":"language","code":"LUO","label":"Luo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(843,1,'codes',6211647670531094114,NULL,NULL,'{"id":6211647670531094114,"of_table":"language","code":"LUS","label":"Chin,Mizo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(844,1,'codes',7914938012843038811,NULL,NULL,'{"id":7914938012843038811,"of_table":"language","code":"LUY","label":"Oluluyia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(845,1,'codes',7796208562887178086,NULL,NULL,'{"id":7796208562887178086,"of_table":"language","code":"LWO","label":"Luwo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(846,1,'codes',9193331210692519541,NULL,NULL,'{"id":9193331210692519541,"of_table":"language","code":"MAC","label":"Macedonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(847,1,'codes',6314589761497861501,NULL,NULL,'{"id":6314589761497861501,"of_table":"language","code":"MAD","label":"Mandingo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(848,1,'codes',1488185592395523159,NULL,NULL,'{"id":1488185592395523159,"of_table":"language","code":"MAI","label":"Maithili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(849,1,'codes',6046442992143716970,NULL,NULL,'{"id":6046442992143716970,"of_table":"language","code":"MAJ","label":"Mazatek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(850,1,'codes',434516418878569038,NULL,NULL,'{"id":434516418878569038,"of_table":"language","code":"MAL","label":"Malayalam/Indian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(851,1,'codes',4602191241805549064,NULL,NULL,'{"id":4602191241805549064,"of_table":"language","code":"MAM","label":"Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(852,1,'codes',6050175258010841659,NULL,NULL,'{"id":6050175258010841659,"of_table":"language","code":"MAN","label":"Mandarin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(853,1,'codes',6205237683438638167,NULL,NULL,'{"id":6205237683438638167,"of_table":"language","code":"MAR","label":"Marathi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(854,1,'codes',5752592917922347256,NULL,NULL,'{"id":5752592917922347256,"of_table":"language","code":"MAS","label":"Maasai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(855,1,'codes',2218853705992123713,NULL,NULL,'{"id":2218853705992123713,"of_table":"language","code":"MAY","label":"Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(856,1,'codes',5090732388097048795,NULL,NULL,'{"id":5090732388097048795,"of_table":"language","code":"MAZ","label":"Mazahua, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(857,1,'codes',4422139215759959746,NULL,NULL,'{"id":4422139215759959746,"of_table":"language","code":"MBO","label":"Mbo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(858,1,'codes',5479297488773579062,NULL,NULL,'{"id":5479297488773579062,"of_table":"language","code":"MDD","label":"Mbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(859,1,'codes',4663221005247297890,NULL,NULL,'{"id":4663221005247297890,"of_table":"language","code":"MDE","label":"Maba (Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(860,1,'codes',7871355972609014383,NULL,NULL,'{"id":7871355972609014383,"of_table":"language","code":"MEH","label":"Mixtec, Southwestern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(861,1,'codes',7379061841126715379,NULL,NULL,'{"id":7379061841126715379,"of_table":"language","code":"MEN","label":"Mende","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(862,1,'codes',3833460045124973469,NULL,NULL,'{"id":3833460045124973469,"of_table":"language","code":"MER","label":"Meru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(863,1,'codes',4699694912292456357,NULL,NULL,'{"id":4699694912292456357,"of_table":"language","code":"MFD","label":"Mendankwe-Nkwen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(864,1,'codes',1659453337952203025,NULL,NULL,'{"id":1659453337952203025,"of_table":"language","code":"MFQ","label":"Moba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(865,1,'codes',2677913527425858801,NULL,NULL,'{"id":2677913527425858801,"of_table":"language","code":"MFS","label":"Mexican Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(866,1,'codes',6342126592236068968,NULL,NULL,'{"id":6342126592236068968,"of_table":"language","code":"MFV","label":"Mandjak/Manjaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(867,1,'codes',939420269970132539,NULL,NULL,'{"id":939420269970132539,"of_table":"language","code":"MFZ","label":"Maaban","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(868,1,'codes',2807202880819493572,NULL,NULL,'{"id":2807202880819493572,"of_table":"language","code":"MGO","label":"Meta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(869,1,'codes',5213098641782775504,NULL,NULL,'{"id":5213098641782775504,"of_table":"language","code":"MGP","label":"Magar, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(870,1,'codes',7360715458119670464,NULL,NULL,'{"id":7360715458119670464,"of_table":"language","code":"MGR","label":"Mambwe-Lungu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(871,1,'codes',3313867292318148372,NULL,NULL,'{"id":3313867292318148372,"of_table":"language","code":"MHI","label":"Madi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(872,1,'codes',5625955757700480466,NULL,NULL,'{"id":5625955757700480466,"of_table":"language","code":"MHK","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(873,1,'codes',4303597332034744337,NULL,NULL,'{"id":4303597332034744337,"of_table":"language","code":"MHL","label":"Marshallese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(874,1,'codes',1360221384885582917,NULL,NULL,'{"id":1360221384885582917,"of_table":"language","code":"MIE","label":"Mien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(875,1,'codes',135259004870694025,NULL,NULL,'{"id":135259004870694025,"of_table":"language","code":"MIN","label":"Minnan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(876,1,'codes',1814533137416070181,NULL,NULL,'{"id":1814533137416070181,"of_table":"language","code":"MIO","label":"Pinotepa Nacional Mixtec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(877,1,'codes',2416864274501155352,NULL,NULL,'{"id":2416864274501155352,"of_table":"language","code":"MIS","label":"Miskito","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(878,1,'codes',626667561665213783,NULL,NULL,'{"id":626667561665213783,"of_table":"language","code":"MIX","label":"Mixteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(879,1,'codes',6068404531730901440,NULL,NULL,'{"id":6068404531730901440,"of_table":"language","code":"MKE","label":"Malinke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(880,1,'codes',4429139790150787561,NULL,NULL,'{"id":4429139790150787561,"of_table":"language","code":"MKH","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(881,1,'codes',2495966630266296203,NULL,NULL,'{"id":2495966630266296203,"of_table":"language","code":"MKO","label":"Mandinko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(882,1,'codes',5796945488652176592,NULL,NULL,'{"id":5796945488652176592,"of_table":"language","code":"MKU","label":"Maninka, Konyanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(883,1,'codes',4670150107187457961,NULL,NULL,'{"id":4670150107187457961,"of_table":"language","code":"MLG","label":"Malagasy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(884,1,'codes',3647001272453140323,NULL,NULL,'{"id":3647001272453140323,"of_table":"language","code":"MLT","label":"Maltese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(885,1,'codes',2615972160245859594,NULL,NULL,'{"id":2615972160245859594,"of_table":"language","code":"MMC","label":"Mazahua, Michoacan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(886,1,'codes',3717872289410567711,NULL,NULL,'{"id":3717872289410567711,"of_table":"language","code":"MNA","label":"Mina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(887,1,'codes',9162078537095619308,NULL,NULL,'{"id":9162078537095619308,"of_table":"language","code":"MND","label":"Mandinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(888,1,'codes',6438434071238110145,NULL,NULL,'{"id":6438434071238110145,"of_table":"language","code":"MNE","label":"Naba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(889,1,'codes',1717156835062507788,NULL,NULL,'{"id":1717156835062507788,"of_table":"language","code":"MNG","label":"Mingrelian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(890,1,'codes',4333379441353069478,NULL,NULL,'{"id":4333379441353069478,"of_table":"language","code":"MNI","label":"Maninka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(891,1,'codes',1784319148878434091,NULL,NULL,'{"id":1784319148878434091,"of_table":"language","code":"MNK","label":"Munkukutuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(892,1,'codes',6918142638370890308,NULL,NULL,'{"id":6918142638370890308,"of_table":"language","code":"MNO","label":"Mano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(893,1,'codes',9164323579500479811,NULL,NULL,'{"id":9164323579500479811,"of_table":"language","code":"MNR","label":"Meitei (Manipuri)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(894,1,'codes',540073210721287989,NULL,NULL,'{"id":540073210721287989,"of_table":"language","code":"MNT","label":"Montenegrin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(895,1,'codes',8689831595603045119,NULL,NULL,'{"id":8689831595603045119,"of_table":"language","code":"MNW","label":"Mon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(896,1,'codes',7203986771445412767,NULL,NULL,'{"id":7203986771445412767,"of_table":"language","code":"MOK","label":"Mokpwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(897,1,'codes',7476774702494589954,NULL,NULL,'{"id":7476774702494589954,"of_table":"language","code":"MON","label":"Mongolian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(898,1,'codes',5050130238556282081,NULL,NULL,'{"id":5050130238556282081,"of_table":"language","code":"MOP","label":"Maya, Mopan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(899,1,'codes',4571007544722494690,NULL,NULL,'{"id":4571007544722494690,"of_table":"language","code":"MOR","label":"More-Moshey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(900,1,'codes',7586069320157881542,NULL,NULL,'{"id":7586069320157881542,"of_table":"language","code":"MOS","label":"Mossi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(901,1,'codes',4272386297889619458,NULL,NULL,'{"id":4272386297889619458,"of_table":"language","code":"MRD","label":"Magar, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(902,1,'codes',1550542993955789457,NULL,NULL,'{"id":1550542993955789457,"of_table":"language","code":"MSA","label":"Masalit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(903,1,'codes',7846335219998871083,NULL,NULL,'{"id":7846335219998871083,"of_table":"language","code":"MSH","label":"Moshi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(904,1,'codes',2248206591570405046,NULL,NULL,'{"id":2248206591570405046,"of_table":"language","code":"MSR","label":"Mongolian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(905,1,'codes',7501887586546366635,NULL,NULL,'{"id":7501887586546366635,"of_table":"language","code":"MUL","label":"Multani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(906,1,'codes',8672295200916816298,NULL,NULL,'{"id":8672295200916816298,"of_table":"language","code":"MUN","label":"Muong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(907,1,'codes',5563485376020721559,NULL,NULL,'{"id":5563485376020721559,"of_table":"language","code":"MWW","label":"Hmong Daw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(908,1,'codes',8622057781487719191,NULL,NULL,'{"id":8622057781487719191,"of_table":"language","code":"MXP","label":"Mixe, Tlahuitoltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(909,1,'codes',5391402040453260881,NULL,NULL,'{"id":5391402040453260881,"of_table":"language","code":"MXV","label":"Mixtec, Metlatonoc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(910,1,'codes',4582769870726782553,NULL,NULL,'{"id":4582769870726782553,"of_table":"language","code":"MXX ","label":"Mahou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(911,1,'codes',8421510657453889175,NULL,NULL,'{"id":8421510657453889175,"of_table":"language","code":"MYA","label":"Maya, Yucatec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(912,1,'codes',9033334450952063919,NULL,NULL,'{"id":9033334450952063919,"of_table":"language","code":"MYY","label":"Maymay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(913,1,'codes',7714496775735488283,NULL,NULL,'{"id":7714496775735488283,"of_table":"language","code":"MZJ","label":"Manya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(914,1,'codes',3136551551610805665,NULL,NULL,'{"id":3136551551610805665,"of_table":"language","code":"NAH","label":"Nahuatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(915,1,'codes',7483417982468669303,NULL,NULL,'{"id":7483417982468669303,"of_table":"language","code":"NDF","label":"Ndebele","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(916,1,'codes',4546047091792944257,NULL,NULL,'{"id":4546047091792944257,"of_table":"language","code":"NEP","label":"Nepali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(917,1,'codes',4269016446914840218,NULL,NULL,'{"id":4269016446914840218,"of_table":"language","code":"NEU","label":"Nuer","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(918,1,'codes',4969101266709484292,NULL,NULL,'{"id":4969101266709484292,"of_table":"language","code":"NEW","label":"Newari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(919,1,'codes',1078935333560972468,NULL,NULL,'{"id":1078935333560972468,"of_table":"language","code":"NGE","label":"Ngemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(920,1,'codes',4984568764414660489,NULL,NULL,'{"id":4984568764414660489,"of_table":"language","code":"NGI","label":"Ngie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(921,1,'codes',6706346457627481845,NULL,NULL,'{"id":6706346457627481845,"of_table":"language","code":"NGU","label":"Nahuatl, Guerrero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(922,1,'codes',950043024057340948,NULL,NULL,'{"id":950043024057340948,"of_table":"language","code":"NHA","label":"Nahvatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(923,1,'codes',4766108745462325730,NULL,NULL,'{"id":4766108745462325730,"of_table":"language","code":"NIX","label":"Hema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(924,1,'codes',6490695384213439312,NULL,NULL,'{"id":6490695384213439312,"of_table":"language","code":"NNB","label":"Nandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(925,1,'codes',2233114378466142255,NULL,NULL,'{"id":2233114378466142255,"of_table":"language","code":"NNZ","label":"Nda Nda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(926,1,'codes',8489622924180116298,NULL,NULL,'{"id":8489622924180116298,"of_table":"language","code":"NOR","label":"Norwegian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(927,1,'codes',2927689444675738139,NULL,NULL,'{"id":2927689444675738139,"of_table":"language","code":"NSE","label":"Nsenga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(928,1,'codes',9044839913668832624,NULL,NULL,'{"id":9044839913668832624,"of_table":"language","code":"NSH","label":"Ngoshie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(929,1,'codes',5503539259050338755,NULL,NULL,'{"id":5503539259050338755,"of_table":"language","code":"NSP","label":"Nepalese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(930,1,'codes',8149434902099755369,NULL,NULL,'{"id":8149434902099755369,"of_table":"language","code":"NSS","label":"Non Standard Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(931,1,'codes',5735051884447649459,NULL,NULL,'{"id":5735051884447649459,"of_table":"language","code":"NUB","label":"Nubian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(932,1,'codes',8214403617009627626,NULL,NULL,'{"id":8214403617009627626,"of_table":"language","code":"NWE","label":"Ngwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(933,1,'codes',7136661867065097102,NULL,NULL,'{"id":7136661867065097102,"of_table":"language","code":"NYA","label":"Nyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(934,1,'codes',6142713115320651992,NULL,NULL,'{"id":6142713115320651992,"of_table":"language","code":"NYK","label":"Nyankole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(935,1,'codes',843461864993234075,NULL,NULL,'{"id":843461864993234075,"of_table":"language","code":"NZE","label":"Nzema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(936,1,'codes',1780722184907632501,NULL,NULL,'{"id":1780722184907632501,"of_table":"language","code":"OGN","label":"Ogoni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(937,1,'codes',4553601022423564939,NULL,NULL,'{"id":4553601022423564939,"of_table":"language","code":"OKU","label":"Oku","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(938,1,'codes',7757864453464695588,NULL,NULL,'{"id":7757864453464695588,"of_table":"language","code":"ONY","label":"Onyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(939,1,'codes',1164286502477376280,NULL,NULL,'{"id":1164286502477376280,"of_table":"language","code":"ORI","label":"Oriya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(940,1,'codes',771139969186341980,NULL,NULL,'{"id":771139969186341980,"of_table":"language","code":"ORO","label":"Oroma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(941,1,'codes',1706892349055011654,NULL,NULL,'{"id":1706892349055011654,"of_table":"language","code":"OSE","label":"Osetin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(942,1,'codes',3563126508666312286,NULL,NULL,'{"id":3563126508666312286,"of_table":"language","code":"OTN","label":"Otomi Tenango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(943,1,'codes',7913765309822097,NULL,NULL,'{"id":7913765309822097,"of_table":"language","code":"OTX","label":"Otomi, Texcatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(944,1,'codes',9074097596768481036,NULL,NULL,'{"id":9074097596768481036,"of_table":"language","code":"PAL","label":"Palan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(945,1,'codes',1597310608620795187,NULL,NULL,'{"id":1597310608620795187,"of_table":"language","code":"PAM","label":"Pampangan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(946,1,'codes',2306645482176249622,NULL,NULL,'{"id":2306645482176249622,"of_table":"language","code":"PAN","label":"Pangasinan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(947,1,'codes',429476207335451541,NULL,NULL,'{"id":429476207335451541,"of_table":"language","code":"PAP","label":"Papiamento","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(948,1,'codes',2281838866008097086,NULL,NULL,'{"id":2281838866008097086,"of_table":"language","code":"PBS","label":"Pame, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(949,1,'codes',1117575880047953771,NULL,NULL,'{"id":1117575880047953771,"of_table":"language","code":"PCM","label":"Pidgin, Nigerian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(950,1,'codes',6695928142632893383,NULL,NULL,'{"id":6695928142632893383,"of_table":"language","code":"PCO","label":"Pocomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(951,1,'codes',4094758457737745325,NULL,NULL,'{"id":4094758457737745325,"of_table":"language","code":"PDT","label":"Plautdietsch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(952,1,'codes',3449414364754449031,NULL,NULL,'{"id":3449414364754449031,"of_table":"language","code":"PDU","label":"Kayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(953,1,'codes',7042650623860401911,NULL,NULL,'{"id":7042650623860401911,"of_table":"language","code":"PHR","label":"Pahari-Potwari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(954,1,'codes',8172496963151154466,NULL,NULL,'{"id":8172496963151154466,"of_table":"language","code":"PI","label":"Palauan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(955,1,'codes',908837327552389272,NULL,NULL,'{"id":908837327552389272,"of_table":"language","code":"PIG","label":"Pidgin English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(956,1,'codes',3756291631009400107,NULL,NULL,'{"id":3756291631009400107,"of_table":"language","code":"PNY","label":"Pinyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(957,1,'codes',3939976525565144837,NULL,NULL,'{"id":3939976525565144837,"of_table":"language","code":"POH","label":"Poqomchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(958,1,'codes',6844610069816984983,NULL,NULL,'{"id":6844610069816984983,"of_table":"language","code":"POK","label":"Pokomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(959,1,'codes',7825224863440297385,NULL,NULL,'{"id":7825224863440297385,"of_table":"language","code":"POL","label":"Polish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(960,1,'codes',7225329964177064915,NULL,NULL,'{"id":7225329964177064915,"of_table":"language","code":"PON","label":"Pohnpeian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(961,1,'codes',2034769508291006105,NULL,NULL,'{"id":2034769508291006105,"of_table":"language","code":"POR","label":"Portuguese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(962,1,'codes',2537132124081968585,NULL,NULL,'{"id":2537132124081968585,"of_table":"language","code":"POU","label":"Pulaar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(963,1,'codes',6272927297381701225,NULL,NULL,'{"id":6272927297381701225,"of_table":"language","code":"POV","label":"Criolu Upper Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(964,1,'codes',5653649570143820327,NULL,NULL,'{"id":5653649570143820327,"of_table":"language","code":"PSO","label":"Polish Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(965,1,'codes',5108830488685407875,NULL,NULL,'{"id":5108830488685407875,"of_table":"language","code":"PSR","label":"Portuguese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(966,1,'codes',7683594864915136928,NULL,NULL,'{"id":7683594864915136928,"of_table":"language","code":"PTS","label":"Guianese Creole French (Patois)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(967,1,'codes',3778260013687740713,NULL,NULL,'{"id":3778260013687740713,"of_table":"language","code":"PUN","label":"Punjabi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(968,1,'codes',4824196920852964181,NULL,NULL,'{"id":4824196920852964181,"of_table":"language","code":"PUS","label":"Pushtu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(969,1,'codes',6982869630284918014,NULL,NULL,'{"id":6982869630284918014,"of_table":"language","code":"PUT","label":"Putian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(970,1,'codes',6814139369305785476,NULL,NULL,'{"id":6814139369305785476,"of_table":"language","code":"PXM","label":"Mixe, Quetzaltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(971,1,'codes',3512900507950140062,NULL,NULL,'{"id":3512900507950140062,"of_table":"language","code":"QAC","label":"Quiche-Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(972,1,'codes',1330593867000054725,NULL,NULL,'{"id":1330593867000054725,"of_table":"language","code":"QCH","label":"Quechua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(973,1,'codes',9184129226651010227,NULL,NULL,'{"id":9184129226651010227,"of_table":"language","code":"QUG","label":"Quichua, Chimborazo Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(974,1,'codes',1965878827382673759,NULL,NULL,'{"id":1965878827382673759,"of_table":"language","code":"QUI","label":"Quiche","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(975,1,'codes',398797435182610998,NULL,NULL,'{"id":398797435182610998,"of_table":"language","code":"QUM","label":"Sipakapense","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(976,1,'codes',3169459822210259485,NULL,NULL,'{"id":3169459822210259485,"of_table":"language","code":"QUV","label":"Sacapulteco (Maya Tujaal)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(977,1,'codes',1128479386785334765,NULL,NULL,'{"id":1128479386785334765,"of_table":"language","code":"QXL","label":"Quichua, Salasaca Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(978,1,'codes',4003946787168390289,NULL,NULL,'{"id":4003946787168390289,"of_table":"language","code":"QXR","label":"Quichua, Canar Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(979,1,'codes',8578063742704406023,NULL,NULL,'{"id":8578063742704406023,"of_table":"language","code":"RAB","label":"Rabinal - Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(980,1,'codes',7670759377676361480,NULL,NULL,'{"id":7670759377676361480,"of_table":"language","code":"RAG","label":"Maragoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(981,1,'codes',6573857430240850691,NULL,NULL,'{"id":6573857430240850691,"of_table":"language","code":"RAH","label":"Rahaween","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(982,1,'codes',4556694258559213533,NULL,NULL,'{"id":4556694258559213533,"of_table":"language","code":"RHA","label":"Rhade","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(983,1,'codes',5476412905889354177,NULL,NULL,'{"id":5476412905889354177,"of_table":"language","code":"RHG","label":"Rohingya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(984,1,'codes',3946750213428932132,NULL,NULL,'{"id":3946750213428932132,"of_table":"language","code":"RMN","label":"Romani, Balkan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(985,1,'codes',8056306226482773804,NULL,NULL,'{"id":8056306226482773804,"of_table":"language","code":"RMS","label":"Romanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(986,1,'codes',5681383529008669050,NULL,NULL,'{"id":5681383529008669050,"of_table":"language","code":"RMY","label":"Romany (Gypsy)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(987,1,'codes',4060508025655430492,NULL,NULL,'{"id":4060508025655430492,"of_table":"language","code":"ROM","label":"Romanian-Moldovan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(988,1,'codes',5652733426939863307,NULL,NULL,'{"id":5652733426939863307,"of_table":"language","code":"RSI","label":"Russian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(989,1,'codes',6891461149464560937,NULL,NULL,'{"id":6891461149464560937,"of_table":"language","code":"RUN","label":"Runyawana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(990,1,'codes',445938640336577341,NULL,NULL,'{"id":445938640336577341,"of_table":"language","code":"RUP","label":"Romanian, Macedo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(991,1,'codes',7386646164872304573,NULL,NULL,'{"id":7386646164872304573,"of_table":"language","code":"RUS","label":"Russian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(992,1,'codes',453322776604966030,NULL,NULL,'{"id":453322776604966030,"of_table":"language","code":"RUT","label":"Rutoro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(993,1,'codes',2747160503674833298,NULL,NULL,'{"id":2747160503674833298,"of_table":"language","code":"RWA","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(994,1,'codes',7836733506831203061,NULL,NULL,'{"id":7836733506831203061,"of_table":"language","code":"SAJ","label":"Sango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(995,1,'codes',3011489916144891985,NULL,NULL,'{"id":3011489916144891985,"of_table":"language","code":"SAM","label":"Samoan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(996,1,'codes',738858311255534969,NULL,NULL,'{"id":738858311255534969,"of_table":"language","code":"SAR","label":"Sarahule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(997,1,'codes',1520233230699988692,NULL,NULL,'{"id":1520233230699988692,"of_table":"language","code":"SC","label":"Serbo-Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(998,1,'codes',6297188848745525797,NULL,NULL,'{"id":6297188848745525797,"of_table":"language","code":"SCL","label":"Shina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(999,1,'codes',6141094220294863599,NULL,NULL,'{"id":6141094220294863599,"of_table":"language","code":"SCN","label":"Sicilian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1000,1,'codes',1118136193856365340,NULL,NULL,'{"id":1118136193856365340,"of_table":"language","code":"SCR","label":"Sherpa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1001,1,'codes',8326966593361071000,NULL,NULL,'{"id":8326966593361071000,"of_table":"language","code":"SEF","label":"Senoufo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1002,1,'codes',1225376091006022973,NULL,NULL,'{"id":1225376091006022973,"of_table":"language","code":"SER","label":"Serbian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1003,1,'codes',2282421936328727862,NULL,NULL,'{"id":2282421936328727862,"of_table":"language","code":"SES","label":"Serer-Sine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1004,1,'codes',9072881578102003165,NULL,NULL,'{"id":9072881578102003165,"of_table":"language","code":"SGW","label":"Sebat Bet Gurage (Gurage)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1005,1,'codes',5107880099432331605,NULL,NULL,'{"id":5107880099432331605,"of_table":"language","code":"SHA","label":"Shanghai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1006,1,'codes',5275918093443598160,NULL,NULL,'{"id":5275918093443598160,"of_table":"language","code":"SHI","label":"Tachelhit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1007,1,'codes',791037063480524313,NULL,NULL,'{"id":791037063480524313,"of_table":"language","code":"SHK","label":"Shilluk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1008,1,'codes',6579294671949785558,NULL,NULL,'{"id":6579294671949785558,"of_table":"language","code":"SHN","label":"Shona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1009,1,'codes',3625266644000718487,NULL,NULL,'{"id":3625266644000718487,"of_table":"language","code":"SHO","label":"Saho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1010,1,'codes',1012949902837610877,NULL,NULL,'{"id":1012949902837610877,"of_table":"language","code":"SHU","label":"Arabic, Chadian Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1011,1,'codes',6331761831492886431,NULL,NULL,'{"id":6331761831492886431,"of_table":"language","code":"SIG","label":"Sign Language--American","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1012,1,'codes',1260137039588167841,NULL,NULL,'{"id":1260137039588167841,"of_table":"language","code":"SIL","label":"Sisaala Tumulung","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1013,1,'codes',7766290270574408934,NULL,NULL,'{"id":7766290270574408934,"of_table":"language","code":"SIN","label":"Sinhalese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1014,1,'codes',3543704318678910810,NULL,NULL,'{"id":3543704318678910810,"of_table":"language","code":"SJN","label":"Shan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1015,1,'codes',1957912956651728985,NULL,NULL,'{"id":1957912956651728985,"of_table":"language","code":"SLO","label":"Slovak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1016,1,'codes',7011278830967991801,NULL,NULL,'{"id":7011278830967991801,"of_table":"language","code":"SLV","label":"Slovenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1017,1,'codes',875457618865259928,NULL,NULL,'{"id":875457618865259928,"of_table":"language","code":"SMK","label":"Bolino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1018,1,'codes',4583431062514836512,NULL,NULL,'{"id":4583431062514836512,"of_table":"language","code":"SND","label":"Sindhi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1019,1,'codes',2264705628754966187,NULL,NULL,'{"id":2264705628754966187,"of_table":"language","code":"SNG","label":"Songhay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1020,1,'codes',2580622826944425580,NULL,NULL,'{"id":2580622826944425580,"of_table":"language","code":"SOK","label":"Soninke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1021,1,'codes',4085486807672065381,NULL,NULL,'{"id":4085486807672065381,"of_table":"language","code":"SOM","label":"Somali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1022,1,'codes',6563297783626623937,NULL,NULL,'{"id":6563297783626623937,"of_table":"language","code":"SOT","label":"Sotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1023,1,'codes',9119847187203297904,NULL,NULL,'{"id":9119847187203297904,"of_table":"language","code":"SP","label":"Spanish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1024,1,'codes',1225209304443184400,NULL,NULL,'{"id":1225209304443184400,"of_table":"language","code":"SPS","label":"Spanish--Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1025,1,'codes',5868887026017103110,NULL,NULL,'{"id":5868887026017103110,"of_table":"language","code":"SRI","label":"Sri Lankan Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1026,1,'codes',7058799369835597595,NULL,NULL,'{"id":7058799369835597595,"of_table":"language","code":"SRN","label":"Sranan Tongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1027,1,'codes',3982254271883773945,NULL,NULL,'{"id":3982254271883773945,"of_table":"language","code":"SRP","label":"Sarpo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1028,1,'codes',7775877071086446069,NULL,NULL,'{"id":7775877071086446069,"of_table":"language","code":"SUD","label":"Sudanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1029,1,'codes',2458522855899513547,NULL,NULL,'{"id":2458522855899513547,"of_table":"language","code":"SUS","label":"Susu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1030,1,'codes',2297858834059469724,NULL,NULL,'{"id":2297858834059469724,"of_table":"language","code":"SWA","label":"Swahili - English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1031,1,'codes',6379850954214152117,NULL,NULL,'{"id":6379850954214152117,"of_table":"language","code":"SWE","label":"Swedish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1032,1,'codes',2879438785924235348,NULL,NULL,'{"id":2879438785924235348,"of_table":"language","code":"SWF","label":"Swahili-French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1033,1,'codes',8530088486792376364,NULL,NULL,'{"id":8530088486792376364,"of_table":"language","code":"SWZ","label":"Swazi (Eswatini)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1034,1,'codes',4532671098456696223,NULL,NULL,'{"id":4532671098456696223,"of_table":"language","code":"SYL","label":"Sylheti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1035,1,'codes',4434820510600578122,NULL,NULL,'{"id":4434820510600578122,"of_table":"language","code":"SZE","label":"Szechuan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1036,1,'codes',4147733264957620345,NULL,NULL,'{"id":4147733264957620345,"of_table":"language","code":"TAB","label":"Tabassaran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1037,1,'codes',8319772745439740427,NULL,NULL,'{"id":8319772745439740427,"of_table":"language","code":"TAG","label":"Tagalog","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1038,1,'codes',6738468067125421307,NULL,NULL,'{"id":6738468067125421307,"of_table":"language","code":"TAJ","label":"Tajiki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1039,1,'codes',3237698844017241918,NULL,NULL,'{"id":3237698844017241918,"of_table":"language","code":"TAM","label":"Tamil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1040,1,'codes',3424880896524933064,NULL,NULL,'{"id":3424880896524933064,"of_table":"language","code":"TAT","label":"Tatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1041,1,'codes',615247666253329503,NULL,NULL,'{"id":615247666253329503,"of_table":"language","code":"TAU","label":"Tausug","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1042,1,'codes',3799331567745548553,NULL,NULL,'{"id":3799331567745548553,"of_table":"language","code":"TCH","label":"Tchamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1043,1,'codes',429163464192204516,NULL,NULL,'{"id":429163464192204516,"of_table":"language","code":"TCP","label":"Chin, Tawr","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1044,1,'codes',2191779671765766611,NULL,NULL,'{"id":2191779671765766611,"of_table":"language","code":"TCU","label":"Tarahumara Southeastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1045,1,'codes',4779882462520176553,NULL,NULL,'{"id":4779882462520176553,"of_table":"language","code":"TEE","label":"Tepehua, Huehuetla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1046,1,'codes',8702969891621110453,NULL,NULL,'{"id":8702969891621110453,"of_table":"language","code":"TEL","label":"Telugu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1047,1,'codes',1363225739652673662,NULL,NULL,'{"id":1363225739652673662,"of_table":"language","code":"TEN","label":"T''En","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1048,1,'codes',4247345952959084815,NULL,NULL,'{"id":4247345952959084815,"of_table":"language","code":"TET","label":"Tetela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1049,1,'codes',1882542837351007141,NULL,NULL,'{"id":1882542837351007141,"of_table":"language","code":"TGR","label":"Tigre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1050,1,'codes',4319401393038147983,NULL,NULL,'{"id":4319401393038147983,"of_table":"language","code":"TH","label":"Thai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1051,1,'codes',5017090887976946413,NULL,NULL,'{"id":5017090887976946413,"of_table":"language","code":"TIB","label":"Tibetan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1052,1,'codes',2941837156498977027,NULL,NULL,'{"id":2941837156498977027,"of_table":"language","code":"TIG","label":"Tigrigna - Eritrean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1053,1,'codes',12663916322582028,NULL,NULL,'{"id":12663916322582028,"of_table":"language","code":"TIK","label":"Tikari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1054,1,'codes',5800705890424878321,NULL,NULL,'{"id":5800705890424878321,"of_table":"language","code":"TKI","label":"Taki Taki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1055,1,'codes',3566795060096726632,NULL,NULL,'{"id":3566795060096726632,"of_table":"language","code":"TKN","label":"Turkmen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1056,1,'codes',4703742279371738385,NULL,NULL,'{"id":4703742279371738385,"of_table":"language","code":"TLP","label":"Totonac, Filomena Mata-Coahuitlan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1057,1,'codes',8973906839255255051,NULL,NULL,'{"id":8973906839255255051,"of_table":"language","code":"TMA","label":"Tama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1058,1,'codes',4166189690629724686,NULL,NULL,'{"id":4166189690629724686,"of_table":"language","code":"TMM","label":"Tectiteco/Tectitan Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1059,1,'codes',5529045260202838432,NULL,NULL,'{"id":5529045260202838432,"of_table":"language","code":"TMN","label":"Temne","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1060,1,'codes',3730234179039284622,NULL,NULL,'{"id":3730234179039284622,"of_table":"language","code":"TMZ","label":"Tamazight","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1061,1,'codes',2023504426980482096,NULL,NULL,'{"id":2023504426980482096,"of_table":"language","code":"TOI","label":"Taishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1062,1,'codes',2409819212632288889,NULL,NULL,'{"id":2409819212632288889,"of_table":"language","code":"TOJ","label":"Tojolabal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1063,1,'codes',921520219257678274,NULL,NULL,'{"id":921520219257678274,"of_table":"language","code":"TON","label":"Tongan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1064,1,'codes',5964659140491082512,NULL,NULL,'{"id":5964659140491082512,"of_table":"language","code":"TOS","label":"Tosk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1065,1,'codes',3960547064757645231,NULL,NULL,'{"id":3960547064757645231,"of_table":"language","code":"TOT","label":"Totonac Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1066,1,'codes',3011567032995829557,NULL,NULL,'{"id":3011567032995829557,"of_table":"language","code":"TPX","label":"Tlapanec, Acatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1067,1,'codes',4532908303964549155,NULL,NULL,'{"id":4532908303964549155,"of_table":"language","code":"TRI","label":"Trique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1068,1,'codes',7022332606595851622,NULL,NULL,'{"id":7022332606595851622,"of_table":"language","code":"TRK","label":"Trukese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1069,1,'codes',1626680075025323501,NULL,NULL,'{"id":1626680075025323501,"of_table":"language","code":"TSI","label":"Tshiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1070,1,'codes',5418990819712400298,NULL,NULL,'{"id":5418990819712400298,"of_table":"language","code":"TSW","label":"Setswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1071,1,'codes',2725455550328413159,NULL,NULL,'{"id":2725455550328413159,"of_table":"language","code":"TSZ","label":"Tarasco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1072,1,'codes',5452652390918497662,NULL,NULL,'{"id":5452652390918497662,"of_table":"language","code":"TTQ","label":"Tamasheq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1073,1,'codes',5293550198926927700,NULL,NULL,'{"id":5293550198926927700,"of_table":"language","code":"TU","label":"Turkish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1074,1,'codes',4668346541480020287,NULL,NULL,'{"id":4668346541480020287,"of_table":"language","code":"TUM","label":"Tumbuka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1075,1,'codes',115384801966426869,NULL,NULL,'{"id":115384801966426869,"of_table":"language","code":"TUQ","label":"Tedaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1076,1,'codes',4849520005501623822,NULL,NULL,'{"id":4849520005501623822,"of_table":"language","code":"TUV","label":"Tuvaluan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1077,1,'codes',7371367104401314716,NULL,NULL,'{"id":7371367104401314716,"of_table":"language","code":"TWI","label":"Twi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1078,1,'codes',5847264155276760095,NULL,NULL,'{"id":5847264155276760095,"of_table":"language","code":"TWN","label":"Taiwanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1079,1,'codes',5920208882058098724,NULL,NULL,'{"id":5920208882058098724,"of_table":"language","code":"TZH","label":"Tzeltal, Oxchuc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1080,1,'codes',814290969348423328,NULL,NULL,'{"id":814290969348423328,"of_table":"language","code":"TZO","label":"Tzotzil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1081,1,'codes',5577255075116029702,NULL,NULL,'{"id":5577255075116029702,"of_table":"language","code":"TZT","label":"Tzutujil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1082,1,'codes',83641950706247043,NULL,NULL,'{"id":83641950706247043,"of_table":"language","code":"UIG","label":"Uigur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1083,1,'codes',885572691494982215,NULL,NULL,'{"id":885572691494982215,"of_table":"language","code":"UK","label":"Ukrainian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1084,1,'codes',5422032305232939070,NULL,NULL,'{"id":5422032305232939070,"of_table":"language","code":"UNK","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1085,1,'codes',1397362420867488094,NULL,NULL,'{"id":1397362420867488094,"of_table":"language","code":"UR","label":"Urdu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1086,1,'codes',7208813619593089031,NULL,NULL,'{"id":7208813619593089031,"of_table":"language","code":"URH","label":"Urhobo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1087,1,'codes',2071224834155277561,NULL,NULL,'{"id":2071224834155277561,"of_table":"language","code":"USP","label":"Uspanteko (Uspanteco)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1088,1,'codes',3431936687133042371,NULL,NULL,'{"id":3431936687133042371,"of_table":"language","code":"UZB","label":"Uzbek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1089,1,'codes',3111664704206695835,NULL,NULL,'{"id":3111664704206695835,"of_table":"language","code":"VAI","label":"Vai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1090,1,'codes',5152425658077076046,NULL,NULL,'{"id":5152425658077076046,"of_table":"language","code":"VIE","label":"Vietnamese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1091,1,'codes',7848125341497313821,NULL,NULL,'{"id":7848125341497313821,"of_table":"language","code":"VIL","label":"Vili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1092,1,'codes',6555106508183486741,NULL,NULL,'{"id":6555106508183486741,"of_table":"language","code":"VIS","label":"Visayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1093,1,'codes',1193139772316437484,NULL,NULL,'{"id":1193139772316437484,"of_table":"language","code":"VVV","label":"Sample","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1094,1,'codes',1633913134113171306,NULL,NULL,'{"id":1633913134113171306,"of_table":"language","code":"WAL","label":"Walamo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1095,1,'codes',5621625675375911901,NULL,NULL,'{"id":5621625675375911901,"of_table":"language","code":"WAR","label":"Waray - Waray","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1096,1,'codes',5333528086378925817,NULL,NULL,'{"id":5333528086378925817,"of_table":"language","code":"WCI","label":"Waci Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1097,1,'codes',1311397710347429161,NULL,NULL,'{"id":1311397710347429161,"of_table":"language","code":"WEN","label":"Wenzhou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1098,1,'codes',1097814169873679319,NULL,NULL,'{"id":1097814169873679319,"of_table":"language","code":"WLF","label":"Wolof","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1099,1,'codes',3328869749775205389,NULL,NULL,'{"id":3328869749775205389,"of_table":"language","code":"WLX","label":"Wali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1100,1,'codes',4860759543111367464,NULL,NULL,'{"id":4860759543111367464,"of_table":"language","code":"WOB","label":"Wobe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1101,1,'codes',4123354790425001505,NULL,NULL,'{"id":4123354790425001505,"of_table":"language","code":"WUU","label":"Wu Chinese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1102,1,'codes',8265696722926014393,NULL,NULL,'{"id":8265696722926014393,"of_table":"language","code":"XHO","label":"Xhosa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1103,1,'codes',796894332559011376,NULL,NULL,'{"id":796894332559011376,"of_table":"language","code":"XIA","label":"Xiamen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1104,1,'codes',4924583296749793925,NULL,NULL,'{"id":4924583296749793925,"of_table":"language","code":"XIN","label":"Xinca","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1105,1,'codes',6153919957410984557,NULL,NULL,'{"id":6153919957410984557,"of_table":"language","code":"XMA","label":"Mushungulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1106,1,'codes',7764725600130280753,NULL,NULL,'{"id":7764725600130280753,"of_table":"language","code":"XOG","label":"Lusoga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1107,1,'codes',8126506703954057888,NULL,NULL,'{"id":8126506703954057888,"of_table":"language","code":"XSM","label":"Kasem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1108,1,'codes',7942138519628251336,NULL,NULL,'{"id":7942138519628251336,"of_table":"language","code":"XTN","label":"Mixtec, Northern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1109,1,'codes',6607462227811787019,NULL,NULL,'{"id":6607462227811787019,"of_table":"language","code":"YAL","label":"Yalunka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1110,1,'codes',5077669985448283801,NULL,NULL,'{"id":5077669985448283801,"of_table":"language","code":"YAN","label":"Mayangna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1111,1,'codes',4443504951258162135,NULL,NULL,'{"id":4443504951258162135,"of_table":"language","code":"YAP","label":"Yapese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1112,1,'codes',7141875334340777114,NULL,NULL,'{"id":7141875334340777114,"of_table":"language","code":"YAQ","label":"Yaqui","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1113,1,'codes',2835843288077839802,NULL,NULL,'{"id":2835843288077839802,"of_table":"language","code":"YAS","label":"Nugunu (Yambasa/Yambassa)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1114,1,'codes',5630355227152729024,NULL,NULL,'{"id":5630355227152729024,"of_table":"language","code":"YID","label":"Yiddish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1115,1,'codes',8704968557429092288,NULL,NULL,'{"id":8704968557429092288,"of_table":"language","code":"YOM","label":"Yombe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1116,1,'codes',2932904453675164545,NULL,NULL,'{"id":2932904453675164545,"of_table":"language","code":"YOR","label":"Yoruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1117,1,'codes',6644279996135037347,NULL,NULL,'{"id":6644279996135037347,"of_table":"language","code":"YUC","label":"Yucatec Maya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1118,1,'codes',6232894662075247817,NULL,NULL,'{"id":6232894662075247817,"of_table":"language","code":"ZAG","label":"Zaghawa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1119,1,'codes',2840653948987924258,NULL,NULL,'{"id":2840653948987924258,"of_table":"language","code":"ZAP","label":"Zapoteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1120,1,'codes',7016072174012827295,NULL,NULL,'{"id":7016072174012827295,"of_table":"language","code":"ZAR","label":"Zarma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1121,1,'codes',5434067418567416699,NULL,NULL,'{"id":5434067418567416699,"of_table":"language","code":"ZCA","label":"Zapotec, Coatecas Altas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1122,1,'codes',4265477884709733961,NULL,NULL,'{"id":4265477884709733961,"of_table":"language","code":"ZIW","label":"Zigula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1123,1,'codes',2081244832979661445,NULL,NULL,'{"id":2081244832979661445,"of_table":"language","code":"ZOC","label":"Zoque, Copainala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1124,1,'codes',6408293081729631217,NULL,NULL,'{"id":6408293081729631217,"of_table":"language","code":"ZOM","label":"Zome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1125,1,'codes',6907027593049259975,NULL,NULL,'{"id":6907027593049259975,"of_table":"language","code":"ZPA","label":"Zapateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1126,1,'codes',2405479467344606889,NULL,NULL,'{"id":2405479467344606889,"of_table":"language","code":"ZPT","label":"San Vicente Coatlan Zapotec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1127,1,'codes',8702359645249246943,NULL,NULL,'{"id":8702359645249246943,"of_table":"language","code":"ZUL","label":"Zulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1128,1,'codes',4455067243505243590,NULL,NULL,'{"id":4455067243505243590,"of_table":"language","code":"ZYP","label":"Chin, Zyphe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1129,1,'codes',8644970019268185956,NULL,NULL,'{"id":8644970019268185956,"of_table":"court","code":"ADL","label":"Adelanto Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1130,1,'codes',8692246942355086052,NULL,NULL,'{"id":8692246942355086052,"of_table":"court","code":"AGA","label":"Hagatna (Guam) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1131,1,'codes',2099158343863622997,NULL,NULL,'{"id":2099158343863622997,"of_table":"court","code":"ANN","label":"Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1132,1,'codes',2730768395569800531,NULL,NULL,'{"id":2730768395569800531,"of_table":"court","code":"ATD","label":"Atlanta - detained location Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1133,1,'codes',6932678017246219047,NULL,NULL,'{"id":6932678017246219047,"of_table":"court","code":"ATL","label":"Atlanta Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1134,1,'codes',545010580315479749,NULL,NULL,'{"id":545010580315479749,"of_table":"court","code":"AUR","label":"Aurora Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1135,1,'codes',7630410445391638495,NULL,NULL,'{"id":7630410445391638495,"of_table":"court","code":"BAL","label":"Baltimore Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1136,1,'codes',2767828399484524899,NULL,NULL,'{"id":2767828399484524899,"of_table":"court","code":"BDC","label":"Bradenton Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1137,1,'codes',1171047731179939251,NULL,NULL,'{"id":1171047731179939251,"of_table":"court","code":"BIA","label":"Board of Immigration Appeals","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1138,1,'codes',8870970286092182285,NULL,NULL,'{"id":8870970286092182285,"of_table":"court","code":"BLM","label":"Fort Snelling (Bloomington) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1139,1,'codes',1457317594413697666,NULL,NULL,'{"id":1457317594413697666,"of_table":"court","code":"BOS","label":"Boston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1140,1,'codes',2890230274801415632,NULL,NULL,'{"id":2890230274801415632,"of_table":"court","code":"BTV","label":"Batavia Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1141,1,'codes',8108163263384510750,NULL,NULL,'{"id":8108163263384510750,"of_table":"court","code":"BUF","label":"Buffalo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1142,1,'codes',1195162744216375732,NULL,NULL,'{"id":1195162744216375732,"of_table":"court","code":"CCC","label":"Concord Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1143,1,'codes',8150506730780696289,NULL,NULL,'{"id":8150506730780696289,"of_table":"court","code":"CHE","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1144,1,'codes',8438611673863100408,NULL,NULL,'{"id":8438611673863100408,"of_table":"court","code":"CHI","label":"Chicago Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1145,1,'codes',4251507362377508161,NULL,NULL,'{"id":4251507362377508161,"of_table":"court","code":"CHL","label":"Charlotte Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1146,1,'codes',8556310483685416463,NULL,NULL,'{"id":8556310483685416463,"of_table":"court","code":"CIC","label":"Conroe Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1147,1,'codes',3759551377872673924,NULL,NULL,'{"id":3759551377872673924,"of_table":"court","code":"CIJ","label":"Chief Immigration Judge office","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1148,1,'codes',1920459313879353967,NULL,NULL,'{"id":1920459313879353967,"of_table":"court","code":"CLE","label":"Cleveland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1149,1,'codes',8144156592269327943,NULL,NULL,'{"id":8144156592269327943,"of_table":"court","code":"DAL","label":"Dallas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1150,1,'codes',5515712255901251809,NULL,NULL,'{"id":5515712255901251809,"of_table":"court","code":"DEN","label":"Denver Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1151,1,'codes',7180205392643042859,NULL,NULL,'{"id":7180205392643042859,"of_table":"court","code":"DET","label":"Detroit Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1152,1,'codes',4445613610247723966,NULL,NULL,'{"id":4445613610247723966,"of_table":"court","code":"ELC","label":"El Centro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1153,1,'codes',1967970049703001090,NULL,NULL,'{"id":1967970049703001090,"of_table":"court","code":"ELO","label":"Eloy Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1154,1,'codes',8447845961287202234,NULL,NULL,'{"id":8447845961287202234,"of_table":"court","code":"ELP","label":"El Paso Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1155,1,'codes',2777716239033847278,NULL,NULL,'{"id":2777716239033847278,"of_table":"court","code":"ELZ","label":"Elizabeth Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1156,1,'codes',8733453753008499061,NULL,NULL,'{"id":8733453753008499061,"of_table":"court","code":"EPD","label":"El Paso Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1157,1,'codes',5561681393452099062,NULL,NULL,'{"id":5561681393452099062,"of_table":"court","code":"FCI","label":"Falls Church Immigration Adjudication Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1158,1,'codes',3720111005720387140,NULL,NULL,'{"id":3720111005720387140,"of_table":"court","code":"FLO","label":"Florence Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1159,1,'codes',5522483543308588331,NULL,NULL,'{"id":5522483543308588331,"of_table":"court","code":"FTW","label":"Fort Worth Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1160,1,'codes',166255232804848996,NULL,NULL,'{"id":166255232804848996,"of_table":"court","code":"HAR","label":"Hartford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1161,1,'codes',4534898994699709881,NULL,NULL,'{"id":4534898994699709881,"of_table":"court","code":"HDQ","label":"Falls Church (headquarters court) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1162,1,'codes',4532452904593682476,NULL,NULL,'{"id":4532452904593682476,"of_table":"court","code":"HGP","label":"Houston - Greenspoint Park Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1163,1,'codes',4476687667155810520,NULL,NULL,'{"id":4476687667155810520,"of_table":"court","code":"HLG","label":"Harlingen Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1164,1,'codes',2066164028647610896,NULL,NULL,'{"id":2066164028647610896,"of_table":"court","code":"HOD","label":"Houston Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1165,1,'codes',5612366856739878355,NULL,NULL,'{"id":5612366856739878355,"of_table":"court","code":"HON","label":"Honolulu Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1166,1,'codes',7325563543334727166,NULL,NULL,'{"id":7325563543334727166,"of_table":"court","code":"HOU","label":"Houston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1167,1,'codes',7866303810247136122,NULL,NULL,'{"id":7866303810247136122,"of_table":"court","code":"HSG","label":"Houston - S. Gessner Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1168,1,'codes',8100523850746125664,NULL,NULL,'{"id":8100523850746125664,"of_table":"court","code":"HYA","label":"Hyattsville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1169,1,'codes',8942683127413255616,NULL,NULL,'{"id":8942683127413255616,"of_table":"court","code":"IMP","label":"Imperial Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1170,1,'codes',4464203236666292447,NULL,NULL,'{"id":4464203236666292447,"of_table":"court","code":"JNA","label":"LaSalle (Jena) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1171,1,'codes',6067610998664353093,NULL,NULL,'{"id":6067610998664353093,"of_table":"court","code":"KAN","label":"Kansas City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1172,1,'codes',6070572871425232452,NULL,NULL,'{"id":6070572871425232452,"of_table":"court","code":"KRO","label":"Krome North Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1173,1,'codes',3312679519737181751,NULL,NULL,'{"id":3312679519737181751,"of_table":"court","code":"LAD","label":"Los Angeles - detained Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1174,1,'codes',7743007232490391627,NULL,NULL,'{"id":7743007232490391627,"of_table":"court","code":"LAN","label":"Lancaster (Mira Loma) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1175,1,'codes',1131561803614308338,NULL,NULL,'{"id":1131561803614308338,"of_table":"court","code":"LOS","label":"Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1176,1,'codes',1850606185908000649,NULL,NULL,'{"id":1850606185908000649,"of_table":"court","code":"LOU","label":"Louisville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1177,1,'codes',7814117629958974786,NULL,NULL,'{"id":7814117629958974786,"of_table":"court","code":"LOW","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1178,1,'codes',2161393553842839419,NULL,NULL,'{"id":2161393553842839419,"of_table":"court","code":"LRO","label":"Laredo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1179,1,'codes',5947849630676984072,NULL,NULL,'{"id":5947849630676984072,"of_table":"court","code":"LVG","label":"Las Vegas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1180,1,'codes',4592825641624065163,NULL,NULL,'{"id":4592825641624065163,"of_table":"court","code":"MEM","label":"Memphis Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1181,1,'codes',5008736039664008747,NULL,NULL,'{"id":5008736039664008747,"of_table":"court","code":"MIA","label":"Miami Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1182,1,'codes',2820519797767459416,NULL,NULL,'{"id":2820519797767459416,"of_table":"court","code":"NEW","label":"Newark Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1183,1,'codes',5366066948650196136,NULL,NULL,'{"id":5366066948650196136,"of_table":"court","code":"NLA","label":"Los Angeles - North Los Angeles Street Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1184,1,'codes',6990145650189528460,NULL,NULL,'{"id":6990145650189528460,"of_table":"court","code":"NOL","label":"New Orleans Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1185,1,'codes',7978664449465603827,NULL,NULL,'{"id":7978664449465603827,"of_table":"court","code":"NYB","label":"New York - Broadway Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1186,1,'codes',7256216803720052271,NULL,NULL,'{"id":7256216803720052271,"of_table":"court","code":"NYC","label":"New York - Federal Plaza Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1187,1,'codes',6992500726630500507,NULL,NULL,'{"id":6992500726630500507,"of_table":"court","code":"NYD","label":"New York Service Processing Center (Varick Street) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1188,1,'codes',3439858856844889424,NULL,NULL,'{"id":3439858856844889424,"of_table":"court","code":"NYV","label":"New York - Varick Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1189,1,'codes',264776393342337518,NULL,NULL,'{"id":264776393342337518,"of_table":"court","code":"OAK","label":"Oakdale Federal Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1190,1,'codes',9158333624479199600,NULL,NULL,'{"id":9158333624479199600,"of_table":"court","code":"OIN","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1191,1,'codes',7756611623544651976,NULL,NULL,'{"id":7756611623544651976,"of_table":"court","code":"OIT","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1192,1,'codes',3133141942166824959,NULL,NULL,'{"id":3133141942166824959,"of_table":"court","code":"OMA","label":"Omaha Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1193,1,'codes',7511161249960494571,NULL,NULL,'{"id":7511161249960494571,"of_table":"court","code":"ORL","label":"Orlando Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1194,1,'codes',7976257806725131826,NULL,NULL,'{"id":7976257806725131826,"of_table":"court","code":"OTM","label":"Otay Mesa Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1195,1,'codes',6598618654248904670,NULL,NULL,'{"id":6598618654248904670,"of_table":"court","code":"OTO","label":"Otero County Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1196,1,'codes',1833397366087920530,NULL,NULL,'{"id":1833397366087920530,"of_table":"court","code":"PHI","label":"Philadelphia Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1197,1,'codes',5939364609264920585,NULL,NULL,'{"id":5939364609264920585,"of_table":"court","code":"PHO","label":"Phoenix Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1198,1,'codes',9137336168816564828,NULL,NULL,'{"id":9137336168816564828,"of_table":"court","code":"PIS","label":"Port Isabel Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1199,1,'codes',1995109122594213696,NULL,NULL,'{"id":1995109122594213696,"of_table":"court","code":"POO","label":"Portland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1200,1,'codes',3364282145545727627,NULL,NULL,'{"id":3364282145545727627,"of_table":"court","code":"PSD","label":"Pearsall detention facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1201,1,'codes',8008361382739781498,NULL,NULL,'{"id":8008361382739781498,"of_table":"court","code":"RIC","label":"Richmond Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1202,1,'codes',505282021900059635,NULL,NULL,'{"id":505282021900059635,"of_table":"court","code":"SAI","label":"Saipan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1203,1,'codes',3918395883922405317,NULL,NULL,'{"id":3918395883922405317,"of_table":"court","code":"SAJ","label":"San Juan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1204,1,'codes',6715993636242109793,NULL,NULL,'{"id":6715993636242109793,"of_table":"court","code":"SDC","label":"Stewart Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1205,1,'codes',7570195522000308133,NULL,NULL,'{"id":7570195522000308133,"of_table":"court","code":"SEA","label":"Seattle Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1206,1,'codes',6756480733514408922,NULL,NULL,'{"id":6756480733514408922,"of_table":"court","code":"SFR","label":"San Francisco Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1207,1,'codes',5342649145830195212,NULL,NULL,'{"id":5342649145830195212,"of_table":"court","code":"SIN","label":"Fishkill (Downstate Correctional Facility) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1208,1,'codes',7684809662008840784,NULL,NULL,'{"id":7684809662008840784,"of_table":"court","code":"SLC","label":"Salt Lake City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1209,1,'codes',2086700813089549490,NULL,NULL,'{"id":2086700813089549490,"of_table":"court","code":"SMO","label":"Sacramento Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1210,1,'codes',2712079804311468612,NULL,NULL,'{"id":2712079804311468612,"of_table":"court","code":"SNA","label":"San Antonio Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1211,1,'codes',5413949897180940471,NULL,NULL,'{"id":5413949897180940471,"of_table":"court","code":"SNC","label":"Santa Ana Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1212,1,'codes',1507507896576582826,NULL,NULL,'{"id":1507507896576582826,"of_table":"court","code":"SND","label":"San Diego Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1213,1,'codes',5266823237714958168,NULL,NULL,'{"id":5266823237714958168,"of_table":"court","code":"SPD","label":"San Pedro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1214,1,'codes',7271434790068200578,NULL,NULL,'{"id":7271434790068200578,"of_table":"court","code":"STE","label":"Sterling Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1215,1,'codes',2316340947726461309,NULL,NULL,'{"id":2316340947726461309,"of_table":"court","code":"TAC","label":"Tacoma Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1216,1,'codes',3902034468648608675,NULL,NULL,'{"id":3902034468648608675,"of_table":"court","code":"TUC","label":"Tucson Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1217,1,'codes',5387782072662149015,NULL,NULL,'{"id":5387782072662149015,"of_table":"court","code":"ULS","label":"Ulster Correctional Facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1218,1,'codes',8467600766737006605,NULL,NULL,'{"id":8467600766737006605,"of_table":"court","code":"VNS","label":"Van Nuys Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1219,1,'codes',796294725588837731,NULL,NULL,'{"id":796294725588837731,"of_table":"court","code":"WAS","label":"Arlington / Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1220,1,'codes',2290813928205181226,NULL,NULL,'{"id":2290813928205181226,"of_table":"court","code":"WLA","label":"West Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1221,1,'codes',1092315352211230840,NULL,NULL,'{"id":1092315352211230840,"of_table":"court","code":"YOR","label":"York County Prison Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1222,1,'codes',3063497485628123316,NULL,NULL,'{"id":3063497485628123316,"of_table":"motion_type","code":"AC","label":"Motion for administrative closure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1223,1,'codes',6180124991572524907,NULL,NULL,'{"id":6180124991572524907,"of_table":"motion_type","code":"AI","label":"Motion concerning conduct before the court (apology)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1224,1,'codes',419763227654662028,NULL,NULL,'{"id":419763227654662028,"of_table":"motion_type","code":"AN","label":"Motion to correct an A-number","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1225,1,'codes',5034642552724961378,NULL,NULL,'{"id":5034642552724961378,"of_table":"motion_type","code":"BB","label":"Custody determination request","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1226,1,'codes',8023495705023899874,NULL,NULL,'{"id":8023495705023899874,"of_table":"motion_type","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1227,1,'codes',5176613874919332171,NULL,NULL,'{"id":5176613874919332171,"of_table":"motion_type","code":"C","label":"Motion to recalendar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1228,1,'codes',1605331661631303079,NULL,NULL,'{"id":1605331661631303079,"of_table":"motion_type","code":"CA","label":"Motion to hold case in abeyance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1229,1,'codes',5136431566184186499,NULL,NULL,'{"id":5136431566184186499,"of_table":"motion_type","code":"CC","label":"Motion to correct case information","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1230,1,'codes',2807893271993045648,NULL,NULL,'{"id":2807893271993045648,"of_table":"motion_type","code":"CD","label":"Motion to change docket type","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1231,1,'codes',91799792259059344,NULL,NULL,'{"id":91799792259059344,"of_table":"motion_type","code":"CL","label":"Motion to calendar an off-calendar case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1232,1,'codes',2351160532959901588,NULL,NULL,'{"id":2351160532959901588,"of_table":"motion_type","code":"CO","label":"Motion for continuance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1233,1,'codes',8052819396865470083,NULL,NULL,'{"id":8052819396865470083,"of_table":"motion_type","code":"CS","label":"Motion to consolidate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1234,1,'codes',7599940945016516113,NULL,NULL,'{"id":7599940945016516113,"of_table":"motion_type","code":"CT","label":"Motion to sever","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1235,1,'codes',7790074300547275372,NULL,NULL,'{"id":7790074300547275372,"of_table":"motion_type","code":"CV","label":"Motion for change of venue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1236,1,'codes',1019215602998026024,NULL,NULL,'{"id":1019215602998026024,"of_table":"motion_type","code":"EH","label":"Motion to advance (earlier hearing date)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1237,1,'codes',1028063997397200155,NULL,NULL,'{"id":1028063997397200155,"of_table":"motion_type","code":"ET","label":"Motion to extend filing time","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1238,1,'codes',2815779950427266446,NULL,NULL,'{"id":2815779950427266446,"of_table":"motion_type","code":"EW","label":"Motion to excuse appearance of witness","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1239,1,'codes',2181603532776271346,NULL,NULL,'{"id":2181603532776271346,"of_table":"motion_type","code":"FD","label":"Motion to reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1240,1,'codes',950560877055149901,NULL,NULL,'{"id":950560877055149901,"of_table":"motion_type","code":"FW","label":"Motion for fee waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1241,1,'codes',4193181628391472753,NULL,NULL,'{"id":4193181628391472753,"of_table":"motion_type","code":"HV","label":"Motion to submit video or recording","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1242,1,'codes',178798253471096609,NULL,NULL,'{"id":178798253471096609,"of_table":"motion_type","code":"IC","label":"Motion on incompetence of respondent or representative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1243,1,'codes',6571656956002403354,NULL,NULL,'{"id":6571656956002403354,"of_table":"motion_type","code":"IM","label":"Motion to set individual hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1244,1,'codes',2304081261064555158,NULL,NULL,'{"id":2304081261064555158,"of_table":"motion_type","code":"IP","label":"Motion for in person hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1245,1,'codes',4072491795468037728,NULL,NULL,'{"id":4072491795468037728,"of_table":"motion_type","code":"LI","label":"Motion for specific language interpreter","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1246,1,'codes',2120100686228035587,NULL,NULL,'{"id":2120100686228035587,"of_table":"motion_type","code":"LS","label":"Motion to allow law student or reputable individual","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1247,1,'codes',3863697043287204503,NULL,NULL,'{"id":3863697043287204503,"of_table":"motion_type","code":"MA","label":"Motion to reopen - in absentia order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1248,1,'codes',2592301307473323309,NULL,NULL,'{"id":2592301307473323309,"of_table":"motion_type","code":"MC","label":"Motion to reopen - changed country conditions","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1249,1,'codes',4240388742108326345,NULL,NULL,'{"id":4240388742108326345,"of_table":"motion_type","code":"MD","label":"Motion to accept late filing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1250,1,'codes',7737953968975252037,NULL,NULL,'{"id":7737953968975252037,"of_table":"motion_type","code":"MN","label":"Motion to amend name on NTA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1251,1,'codes',1546408649769018559,NULL,NULL,'{"id":1546408649769018559,"of_table":"motion_type","code":"MP","label":"Motion to modify protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1252,1,'codes',1948131694830525329,NULL,NULL,'{"id":1948131694830525329,"of_table":"motion_type","code":"MS","label":"Motion for subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1253,1,'codes',5618184883140638989,NULL,NULL,'{"id":5618184883140638989,"of_table":"motion_type","code":"MU","label":"Motion not listed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1254,1,'codes',2090129711190254118,NULL,NULL,'{"id":2090129711190254118,"of_table":"motion_type","code":"O","label":"Motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1255,1,'codes',5814419657294195862,NULL,NULL,'{"id":5814419657294195862,"of_table":"motion_type","code":"OC","label":"Motion to open / close hearing to the public","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1256,1,'codes',5493861361262154830,NULL,NULL,'{"id":5493861361262154830,"of_table":"motion_type","code":"OD","label":"Motion to return original documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1257,1,'codes',3917763368811282939,NULL,NULL,'{"id":3917763368811282939,"of_table":"motion_type","code":"OT","label":"Other motion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1258,1,'codes',5637158041963167996,NULL,NULL,'{"id":5637158041963167996,"of_table":"motion_type","code":"PA","label":"Motion to proceed on the administrative record","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1259,1,'codes',8440943654401161561,NULL,NULL,'{"id":8440943654401161561,"of_table":"motion_type","code":"PC","label":"Motion for pre-trial conference","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1260,1,'codes',1782990600770221303,NULL,NULL,'{"id":1782990600770221303,"of_table":"motion_type","code":"PM","label":"Motion to pretermit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1261,1,'codes',3039353623280487915,NULL,NULL,'{"id":3039353623280487915,"of_table":"motion_type","code":"PO","label":"Motion for protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1262,1,'codes',1359474270634442946,NULL,NULL,'{"id":1359474270634442946,"of_table":"motion_type","code":"PS","label":"Motion to place on status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1263,1,'codes',2747140825901717716,NULL,NULL,'{"id":2747140825901717716,"of_table":"motion_type","code":"QS","label":"Motion to quash a subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1264,1,'codes',3273459340106166004,NULL,NULL,'{"id":3273459340106166004,"of_table":"motion_type","code":"RC","label":"Motion to recuse","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1265,1,'codes',6435940531438249061,NULL,NULL,'{"id":6435940531438249061,"of_table":"motion_type","code":"RD","label":"Motion to rescind","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1266,1,'codes',873401119829111213,NULL,NULL,'{"id":873401119829111213,"of_table":"motion_type","code":"RI","label":"Motion to reissue decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1267,1,'codes',6015403351987568330,NULL,NULL,'{"id":6015403351987568330,"of_table":"motion_type","code":"RP","label":"Motion to reconsider (before decision)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1268,1,'codes',2223596289204654732,NULL,NULL,'{"id":2223596289204654732,"of_table":"motion_type","code":"RR","label":"Motion to retrieve and review file","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1269,1,'codes',5044261744405799491,NULL,NULL,'{"id":5044261744405799491,"of_table":"motion_type","code":"RS","label":"Motion to remove from status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1270,1,'codes',2784461338158774735,NULL,NULL,'{"id":2784461338158774735,"of_table":"motion_type","code":"SA","label":"Motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1271,1,'codes',4657182439232228862,NULL,NULL,'{"id":4657182439232228862,"of_table":"motion_type","code":"SB","label":"Motion for subsequent bond determination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1272,1,'codes',653129251586555444,NULL,NULL,'{"id":653129251586555444,"of_table":"motion_type","code":"SC","label":"Motion to substitute counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1273,1,'codes',694247543266160888,NULL,NULL,'{"id":694247543266160888,"of_table":"motion_type","code":"SD","label":"Motion to substitute documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1274,1,'codes',2270389113664723893,NULL,NULL,'{"id":2270389113664723893,"of_table":"motion_type","code":"SG","label":"Motion for competency safeguards","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1275,1,'codes',6307691732578807000,NULL,NULL,'{"id":6307691732578807000,"of_table":"motion_type","code":"SO","label":"Motion for stipulated removal / voluntary departure order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1276,1,'codes',477629039209499587,NULL,NULL,'{"id":477629039209499587,"of_table":"motion_type","code":"SP","label":"Motion to suppress","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1277,1,'codes',198102992224457416,NULL,NULL,'{"id":198102992224457416,"of_table":"motion_type","code":"SR","label":"Motion for stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1278,1,'codes',7612270990227200025,NULL,NULL,'{"id":7612270990227200025,"of_table":"motion_type","code":"ST","label":"Motion for security at non-detained hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1279,1,'codes',2241595087494154761,NULL,NULL,'{"id":2241595087494154761,"of_table":"motion_type","code":"SY","label":"Motion for stay of removal (or extension)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1280,1,'codes',499776323606779394,NULL,NULL,'{"id":499776323606779394,"of_table":"motion_type","code":"TA","label":"Motion for telephonic appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1281,1,'codes',7708314832003170879,NULL,NULL,'{"id":7708314832003170879,"of_table":"motion_type","code":"TD","label":"Motion to terminate the deferral","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1282,1,'codes',2300387715361531570,NULL,NULL,'{"id":2300387715361531570,"of_table":"motion_type","code":"TP","label":"Motion to terminate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1283,1,'codes',7663135793348729640,NULL,NULL,'{"id":7663135793348729640,"of_table":"motion_type","code":"TV","label":"Motion for video appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1284,1,'codes',7407420993003646583,NULL,NULL,'{"id":7407420993003646583,"of_table":"motion_type","code":"U","label":"Motion to dismiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1285,1,'codes',7491059023849486349,NULL,NULL,'{"id":7491059023849486349,"of_table":"motion_type","code":"VD","label":"Motion for voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1286,1,'codes',129707735446488233,NULL,NULL,'{"id":129707735446488233,"of_table":"motion_type","code":"VO","label":"Motion to vacate judge order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1287,1,'codes',5033430494253983903,NULL,NULL,'{"id":5033430494253983903,"of_table":"motion_type","code":"VP","label":"Motion to vacate protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1288,1,'codes',5969721036041744116,NULL,NULL,'{"id":5969721036041744116,"of_table":"motion_type","code":"VS","label":"Motion to vacate hearing or scheduling order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1289,1,'codes',2232704930363240340,NULL,NULL,'{"id":2232704930363240340,"of_table":"motion_type","code":"WA","label":"Motion to withdraw charge or allegation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1290,1,'codes',8022391201361495850,NULL,NULL,'{"id":8022391201361495850,"of_table":"motion_type","code":"WC","label":"Motion to withdraw as counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1291,1,'codes',6707700696394283222,NULL,NULL,'{"id":6707700696394283222,"of_table":"motion_type","code":"WV","label":"Motion to waive appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1292,1,'codes',5497683564745769155,NULL,NULL,'{"id":5497683564745769155,"of_table":"motion_type","code":"XH","label":"Motion to expedite hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1293,1,'codes',6716682065399211357,NULL,NULL,'{"id":6716682065399211357,"of_table":"custody_request","code":"BB","label":"Custody redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1294,1,'codes',4070379661354375512,NULL,NULL,'{"id":4070379661354375512,"of_table":"custody_request","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1295,1,'codes',5089520995199331925,NULL,NULL,'{"id":5089520995199331925,"of_table":"custody_request","code":"SB","label":"Subsequent bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1296,1,'codes',6162520241309924468,NULL,NULL,'{"id":6162520241309924468,"of_table":"appeal_type","code":"AMSA Appeal","label":"Appeal of motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1297,1,'codes',7956417846805210024,NULL,NULL,'{"id":7956417846805210024,"of_table":"appeal_type","code":"Appeal of IJ MTR","label":"Appeal of judge decision on motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1298,1,'codes',5861536287439868606,NULL,NULL,'{"id":5861536287439868606,"of_table":"appeal_type","code":"Bond Appeal","label":"Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1299,1,'codes',6952219867258954209,NULL,NULL,'{"id":6952219867258954209,"of_table":"appeal_type","code":"Bond MTR Rec","label":"Bond MTR Reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1300,1,'codes',4009660242127705687,NULL,NULL,'{"id":4009660242127705687,"of_table":"appeal_type","code":"Bond MTR Rei","label":"Bond MTR Reinstate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1301,1,'codes',4464488512923607684,NULL,NULL,'{"id":4464488512923607684,"of_table":"appeal_type","code":"Bond MTR Reo","label":"Bond MTR Reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1302,1,'codes',8804362058670007679,NULL,NULL,'{"id":8804362058670007679,"of_table":"appeal_type","code":"Case Appeal","label":"Appeal of judge case decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1303,1,'codes',233456534285839076,NULL,NULL,'{"id":233456534285839076,"of_table":"appeal_type","code":"CDR","label":"CDR Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1304,1,'codes',545836954176927642,NULL,NULL,'{"id":545836954176927642,"of_table":"appeal_type","code":"Circuit Court Remand","label":"Remand from circuit court (BIA case)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1305,1,'codes',5989653841307789536,NULL,NULL,'{"id":5989653841307789536,"of_table":"appeal_type","code":"DD 212","label":"DHS officer decision - 212 waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1306,1,'codes',7915043871684560788,NULL,NULL,'{"id":7915043871684560788,"of_table":"appeal_type","code":"DD Bond","label":"DHS officer decision - bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1307,1,'codes',8732770442351297941,NULL,NULL,'{"id":8732770442351297941,"of_table":"appeal_type","code":"DD Fines","label":"DHS officer decision - fines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1308,1,'codes',6057919109352711124,NULL,NULL,'{"id":6057919109352711124,"of_table":"appeal_type","code":"DD Visa","label":"DHS officer decision - visa petition","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1309,1,'codes',5608760164032228644,NULL,NULL,'{"id":5608760164032228644,"of_table":"appeal_type","code":"Interlocutory Appeal","label":"Interlocutory appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1310,1,'codes',6116782378746290937,NULL,NULL,'{"id":6116782378746290937,"of_table":"appeal_type","code":"MTR BIA","label":"Motion to BIA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1311,1,'codes',6054651343815556213,NULL,NULL,'{"id":6054651343815556213,"of_table":"appeal_type","code":"RC Appeal","label":"Reasonable Cause Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1312,1,'codes',2101483764539419806,NULL,NULL,'{"id":2101483764539419806,"of_table":"appeal_type","code":"SC Appeal","label":"Special Circumstances Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1313,1,'codes',483180092520683232,NULL,NULL,'{"id":483180092520683232,"of_table":"appeal_type","code":"test","label":"(test value)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1314,1,'codes',8672649402211331061,NULL,NULL,'{"id":8672649402211331061,"of_table":"appeal_type","code":"Zero Bond Appeal","label":"Zero Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1315,1,'codes',3675888960846093536,NULL,NULL,'{"id":3675888960846093536,"of_table":"appeal_result","code":"ABC","label":"ABC settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1316,1,'codes',534370627887853841,NULL,NULL,'{"id":534370627887853841,"of_table":"appeal_result","code":"ACR","label":"Record returned to court to correct deficiency","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1317,1,'codes',1724481838911845557,NULL,NULL,'{"id":1724481838911845557,"of_table":"appeal_result","code":"ADM","label":"Administratively closed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1318,1,'codes',8794672989064451527,NULL,NULL,'{"id":8794672989064451527,"of_table":"appeal_result","code":"ADR","label":"Administrative return","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1319,1,'codes',2486073391386591471,NULL,NULL,'{"id":2486073391386591471,"of_table":"appeal_result","code":"APD","label":"Administratively closed - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1320,1,'codes',6446239001651806857,NULL,NULL,'{"id":6446239001651806857,"of_table":"appeal_result","code":"BCR","label":"Background-check remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1321,1,'codes',8611563129357076335,NULL,NULL,'{"id":8611563129357076335,"of_table":"appeal_result","code":"CFD","label":"Final denial - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1322,1,'codes',6039826727725001813,NULL,NULL,'{"id":6039826727725001813,"of_table":"appeal_result","code":"CFG","label":"Final grant - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1323,1,'codes',5508791673598470463,NULL,NULL,'{"id":5508791673598470463,"of_table":"appeal_result","code":"CFV","label":"Final denial - 42B/40, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1324,1,'codes',7596365708779534168,NULL,NULL,'{"id":7596365708779534168,"of_table":"appeal_result","code":"CGR","label":"Conditional grant of relief (not CPC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1325,1,'codes',4165559765374585493,NULL,NULL,'{"id":4165559765374585493,"of_table":"appeal_result","code":"CON","label":"Continued","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1326,1,'codes',1915009218876926287,NULL,NULL,'{"id":1915009218876926287,"of_table":"appeal_result","code":"CPC","label":"Conditional grant - CPC asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1327,1,'codes',2363697240560942846,NULL,NULL,'{"id":2363697240560942846,"of_table":"appeal_result","code":"CPG","label":"Coercive population control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1328,1,'codes',2012597107614993966,NULL,NULL,'{"id":2012597107614993966,"of_table":"appeal_result","code":"CTM","label":"Administratively closed (not ABC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1329,1,'codes',886368730307854787,NULL,NULL,'{"id":886368730307854787,"of_table":"appeal_result","code":"D30","label":"Dismissed, 30-day voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1330,1,'codes',4701187055791650874,NULL,NULL,'{"id":4701187055791650874,"of_table":"appeal_result","code":"DED","label":"Deferred enforced departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1331,1,'codes',1600771962032483948,NULL,NULL,'{"id":1600771962032483948,"of_table":"appeal_result","code":"DEN","label":"Denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1332,1,'codes',8240173945574799124,NULL,NULL,'{"id":8240173945574799124,"of_table":"appeal_result","code":"DIS","label":"Appeal dismissed / judge affirmed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1333,1,'codes',7336989412926402019,NULL,NULL,'{"id":7336989412926402019,"of_table":"appeal_result","code":"DMO","label":"Dismissed as moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1334,1,'codes',585757583195300849,NULL,NULL,'{"id":585757583195300849,"of_table":"appeal_result","code":"DNS","label":"Denied - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1335,1,'codes',8431521952976539209,NULL,NULL,'{"id":8431521952976539209,"of_table":"appeal_result","code":"DSO","label":"Dismissed - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1336,1,'codes',4710459912725569746,NULL,NULL,'{"id":4710459912725569746,"of_table":"appeal_result","code":"DUT","label":"Dismissed as untimely","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1337,1,'codes',5652645114455237663,NULL,NULL,'{"id":5652645114455237663,"of_table":"appeal_result","code":"DVD","label":"Dismissed, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1338,1,'codes',8993361749323263895,NULL,NULL,'{"id":8993361749323263895,"of_table":"appeal_result","code":"FMD","label":"Franco motion denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1339,1,'codes',6461792465558045975,NULL,NULL,'{"id":6461792465558045975,"of_table":"appeal_result","code":"GNR","label":"Grant with no Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1340,1,'codes',1806988118910998251,NULL,NULL,'{"id":1806988118910998251,"of_table":"appeal_result","code":"GRN","label":"Granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1341,1,'codes',2022377821775581084,NULL,NULL,'{"id":2022377821775581084,"of_table":"appeal_result","code":"GRS","label":"Granted Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1342,1,'codes',4948954011112232215,NULL,NULL,'{"id":4948954011112232215,"of_table":"appeal_result","code":"MBD","label":"Bond moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1343,1,'codes',4623690104835166152,NULL,NULL,'{"id":4623690104835166152,"of_table":"appeal_result","code":"NAN","label":"NACARA notice","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1344,1,'codes',5267602442954426535,NULL,NULL,'{"id":5267602442954426535,"of_table":"appeal_result","code":"NJU","label":"BIA lacks jurisdiction","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1345,1,'codes',178324854886001818,NULL,NULL,'{"id":178324854886001818,"of_table":"appeal_result","code":"OTH","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1346,1,'codes',4726542945103232106,NULL,NULL,'{"id":4726542945103232106,"of_table":"appeal_result","code":"OTS","label":"Other Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1347,1,'codes',5849607982701911370,NULL,NULL,'{"id":5849607982701911370,"of_table":"appeal_result","code":"REJ","label":"Rejected","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1348,1,'codes',7673456610612035254,NULL,NULL,'{"id":7673456610612035254,"of_table":"appeal_result","code":"REM","label":"Remanded","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1349,1,'codes',5402648460354386510,NULL,NULL,'{"id":5402648460354386510,"of_table":"appeal_result","code":"S-L","label":"Streamlined affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1350,1,'codes',699139147970173701,NULL,NULL,'{"id":699139147970173701,"of_table":"appeal_result","code":"SAD","label":"Summary dismissal - inadequate reasons","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1351,1,'codes',3984178396522482521,NULL,NULL,'{"id":3984178396522482521,"of_table":"appeal_result","code":"SAF","label":"Summary affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1352,1,'codes',901856207185802915,NULL,NULL,'{"id":901856207185802915,"of_table":"appeal_result","code":"SAV","label":"Summary affirmance, voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1353,1,'codes',3688236646935455824,NULL,NULL,'{"id":3688236646935455824,"of_table":"appeal_result","code":"SCC","label":"Suspension/cancellation cap","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1354,1,'codes',5666193490049161446,NULL,NULL,'{"id":5666193490049161446,"of_table":"appeal_result","code":"SDG","label":"Summary dismissal - untimely or waived","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1355,1,'codes',2595298047172250100,NULL,NULL,'{"id":2595298047172250100,"of_table":"appeal_result","code":"SED","label":"Summary dismissal - no brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1356,1,'codes',7708555427866755362,NULL,NULL,'{"id":7708555427866755362,"of_table":"appeal_result","code":"SNC","label":"NACARA continuation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1357,1,'codes',3012804928180190317,NULL,NULL,'{"id":3012804928180190317,"of_table":"appeal_result","code":"SND","label":"Summary dismissal - reasons and brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1358,1,'codes',6225651458294294013,NULL,NULL,'{"id":6225651458294294013,"of_table":"appeal_result","code":"SOD","label":"Summary dismissal - other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1359,1,'codes',2403252442673312911,NULL,NULL,'{"id":2403252442673312911,"of_table":"appeal_result","code":"SUD","label":"Summarily dismissed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1360,1,'codes',964489493837964744,NULL,NULL,'{"id":964489493837964744,"of_table":"appeal_result","code":"SUP","label":"Suspension completion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1361,1,'codes',3369064187880033139,NULL,NULL,'{"id":3369064187880033139,"of_table":"appeal_result","code":"SUS","label":"Appeal sustained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1362,1,'codes',3340043943434713794,NULL,NULL,'{"id":3340043943434713794,"of_table":"appeal_result","code":"TER","label":"Terminated","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1363,1,'codes',145316283234443078,NULL,NULL,'{"id":145316283234443078,"of_table":"appeal_result","code":"TPD","label":"Terminated - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1364,1,'codes',8737354149676006438,NULL,NULL,'{"id":8737354149676006438,"of_table":"appeal_result","code":"TPS","label":"Temporary Protected Status","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1365,1,'codes',6956874974432969715,NULL,NULL,'{"id":6956874974432969715,"of_table":"appeal_result","code":"WDL","label":"Appeal withdrawn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1366,1,'codes',5036101450655497041,NULL,NULL,'{"id":5036101450655497041,"of_table":"appeal_result","code":"WPD","label":"Withdrawn - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1367,1,'codes',7439845586048287378,NULL,NULL,'{"id":7439845586048287378,"of_table":"party","code":"A","label":"Respondent","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1368,1,'codes',8213783307619727797,NULL,NULL,'{"id":8213783307619727797,"of_table":"party","code":"I","label":"DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1369,1,'codes',7983353130540809101,NULL,NULL,'{"id":7983353130540809101,"of_table":"party","code":"B","label":"Both","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1370,1,'codes',546458835828603560,NULL,NULL,'{"id":546458835828603560,"of_table":"party","code":"C","label":"Court (in filing-party tables) / Carrier (in filed-by lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1371,1,'codes',3110152697405013991,NULL,NULL,'{"id":3110152697405013991,"of_table":"party","code":"O","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1372,1,'closures',6892994207542237533,NULL,NULL,'{"id":6892994207542237533,"first":"2018-12-05","last":"2018-12-05","reason":"National day of mourning","source":"Executive Order 13852, December 1, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1373,1,'closures',479751397454187463,NULL,NULL,'{"id":479751397454187463,"first":"2018-12-24","last":"2018-12-24","reason":"Federal offices closed","source":"Executive Order 13854, December 18, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1374,1,'closures',6014159143246618893,NULL,NULL,'{"id":6014159143246618893,"first":"2019-12-24","last":"2019-12-24","reason":"Federal offices closed","source":"Executive Order 13900, December 17, 2019","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1375,1,'closures',299282018911904706,NULL,NULL,'{"id":299282018911904706,"first":"2020-12-24","last":"2020-12-24","reason":"Federal offices closed","source":"Executive Order 13965, December 11, 2020","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1376,1,'closures',9022243038661493849,NULL,NULL,'{"id":9022243038661493849,"first":"2024-12-24","last":"2024-12-24","reason":"Federal offices closed","source":"Executive Order of December 19, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1377,1,'closures',6620493573161345021,NULL,NULL,'{"id":6620493573161345021,"first":"2025-01-09","last":"2025-01-09","reason":"National day of mourning","source":"Executive Order of December 30, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1378,1,'closures',388266388488846771,NULL,NULL,'{"id":388266388488846771,"first":"2025-12-24","last":"2025-12-24","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1379,1,'closures',2221581446781206843,NULL,NULL,'{"id":2221581446781206843,"first":"2025-12-26","last":"2025-12-26","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1380,1,'closures',5649119551163540077,NULL,NULL,'{"id":5649119551163540077,"first":"2018-12-22","last":"2019-01-25","reason":"Lapse in appropriations; most non-detained courts closed","source":"Lapse of December 22, 2018 to January 25, 2019","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1381,1,'closures',5980211460093380517,NULL,NULL,'{"id":5980211460093380517,"first":"2025-10-01","last":"2025-11-12","reason":"Lapse in appropriations","source":"Lapse of October 1 to November 12, 2025","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1382,2,'docket',1,NULL,'{"id":1,"uid":"b0b8d2d7881c43dd9459aa7d010a67aa","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}','{"id":1,"uid":"b0b8d2d7881c43dd9459aa7d010a67aa","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}',NULL);
INSERT INTO "step_rows" VALUES(1383,2,'cases',7842216387505248338,7842216387505248338,NULL,'{"id":7842216387505248338,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1384,2,'proceedings',1796742340168928408,7842216387505248338,NULL,'{"id":1796742340168928408,"public_key":null,"case_id":7842216387505248338,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1385,3,'cases',422473001045358996,422473001045358996,NULL,'{"id":422473001045358996,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1386,3,'proceedings',1978560847891116508,422473001045358996,NULL,'{"id":1978560847891116508,"public_key":null,"case_id":422473001045358996,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1387,4,'hearings',1012677433975454987,7842216387505248338,NULL,'{"id":1012677433975454987,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1388,5,'hearings',188497148244955012,7842216387505248338,NULL,'{"id":188497148244955012,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-03-06","start_minute":null,"minutes":null,"kind":"custody","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1389,6,'motions',2532406475666676585,7842216387505248338,NULL,'{"id":2532406475666676585,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1390,7,'custody_requests',6480240040487204139,7842216387505248338,NULL,'{"id":6480240040487204139,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1391,8,'notes',1343590178585097688,7842216387505248338,NULL,'{"id":1343590178585097688,"case_id":7842216387505248338,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":3201326753563609452}',NULL);
INSERT INTO "step_rows" VALUES(1392,9,'circumstances',2091001553916160147,7842216387505248338,NULL,'{"id":2091001553916160147,"case_id":7842216387505248338,"benchmark":"merits-first-date","subject":1796742340168928408,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1393,10,'appeals',352694987846958241,7842216387505248338,NULL,'{"id":352694987846958241,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1394,11,'cases',6926153239854513432,6926153239854513432,NULL,'{"id":6926153239854513432,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1395,11,'proceedings',870908234881567130,6926153239854513432,NULL,'{"id":870908234881567130,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1396,12,'cases',7225710288513596324,7225710288513596324,NULL,'{"id":7225710288513596324,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1397,12,'proceedings',5150984858385637882,7225710288513596324,NULL,'{"id":5150984858385637882,"public_key":null,"case_id":7225710288513596324,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1398,13,'proceedings',870908234881567130,6926153239854513432,'{"id":870908234881567130,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":870908234881567130,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1399,14,'proceedings',285160908730895690,6926153239854513432,NULL,'{"id":285160908730895690,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1400,15,'marks',2208744045708616245,6926153239854513432,NULL,'{"id":2208744045708616245,"case_id":6926153239854513432,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}',NULL);
INSERT INTO "step_rows" VALUES(1401,16,'motions',6597123296034175188,6926153239854513432,NULL,'{"id":6597123296034175188,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1402,17,'custody_requests',435950022877914020,6926153239854513432,NULL,'{"id":435950022877914020,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1403,18,'appeals',7190461035938174490,6926153239854513432,NULL,'{"id":7190461035938174490,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1404,19,'hearings',258289492872718827,7842216387505248338,NULL,'{"id":258289492872718827,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1405,20,'hearings',3196328917938298015,422473001045358996,NULL,'{"id":3196328917938298015,"public_key":null,"proceeding_id":1978560847891116508,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1406,21,'hearings',3196328917938298015,422473001045358996,'{"id":3196328917938298015,"public_key":null,"proceeding_id":1978560847891116508,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":3196328917938298015,"public_key":null,"proceeding_id":1978560847891116508,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1407,22,'away',2381623209294921941,NULL,NULL,'{"id":2381623209294921941,"first":"2026-02-09","last":"2026-02-09","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1408,23,'away',1640052850072371766,NULL,NULL,'{"id":1640052850072371766,"first":"2026-02-16","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1409,24,'away',6776261134715533847,NULL,NULL,'{"id":6776261134715533847,"first":"2026-04-20","last":"2026-04-21","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1410,25,'closures',3575737568022041202,NULL,NULL,'{"id":3575737568022041202,"first":"2026-01-26","last":"2026-01-26","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1411,26,'closures',6853233555495186447,NULL,NULL,'{"id":6853233555495186447,"first":"2026-01-28","last":"2026-01-28","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1412,27,'part_time_shares',4097431135284521024,NULL,NULL,'{"id":4097431135284521024,"first":"2026-04-01","hundredths":80}',NULL);
INSERT INTO "step_rows" VALUES(1413,28,'part_time_shares',8775848118261862049,NULL,NULL,'{"id":8775848118261862049,"first":"2026-05-01","hundredths":70}',NULL);
INSERT INTO "step_rows" VALUES(1414,29,'family_links',5568245056840209108,6926153239854513432,NULL,'{"id":5568245056840209108,"public_key":null,"lead_case_id":7842216387505248338,"rider_case_id":6926153239854513432,"created":"2026-02-02","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1415,30,'custody_spells',2778275215186213015,6926153239854513432,NULL,'{"id":2778275215186213015,"public_key":null,"case_id":6926153239854513432,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1416,30,'cases',6926153239854513432,6926153239854513432,'{"id":6926153239854513432,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":6926153239854513432,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1417,30,'proceedings',285160908730895690,6926153239854513432,'{"id":285160908730895690,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":285160908730895690,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1418,31,'family_links',8306544029677615010,6926153239854513432,NULL,'{"id":8306544029677615010,"public_key":null,"lead_case_id":7842216387505248338,"rider_case_id":6926153239854513432,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1419,32,'custody_spells',1773477263473255825,6926153239854513432,NULL,'{"id":1773477263473255825,"public_key":null,"case_id":6926153239854513432,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1420,33,'cases',7454206811130075625,7454206811130075625,NULL,'{"id":7454206811130075625,"public_key":null,"a_number":"000999888","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1421,33,'proceedings',9047108738820480010,7454206811130075625,NULL,'{"id":9047108738820480010,"public_key":null,"case_id":7454206811130075625,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1422,34,'proceedings',1561867384474908157,7842216387505248338,NULL,'{"id":1561867384474908157,"public_key":null,"case_id":7842216387505248338,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1423,35,'hearings',7751036951317688755,7842216387505248338,NULL,'{"id":7751036951317688755,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-04-14","start_minute":null,"minutes":120,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1424,36,'hearings',1012677433975454987,7842216387505248338,'{"id":1012677433975454987,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":1012677433975454987,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1425,36,'proceedings',1796742340168928408,7842216387505248338,'{"id":1796742340168928408,"public_key":null,"case_id":7842216387505248338,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":1796742340168928408,"public_key":null,"case_id":7842216387505248338,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1426,37,'hearings',3748369834799688896,7842216387505248338,NULL,'{"id":3748369834799688896,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-04-14","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1427,37,'hearings',258289492872718827,7842216387505248338,'{"id":258289492872718827,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":258289492872718827,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1428,37,'hearings',258289492872718827,7842216387505248338,'{"id":258289492872718827,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":258289492872718827,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":3748369834799688896,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1429,38,'hearings',1012677433975454987,7842216387505248338,'{"id":1012677433975454987,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":1012677433975454987,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1430,39,'hearings',1012677433975454987,7842216387505248338,'{"id":1012677433975454987,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":1012677433975454987,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1431,40,'day_notes',4581935448507356255,NULL,NULL,'{"id":4581935448507356255,"day":"2026-03-10","text":"Courtroom 4 has no video link."}',NULL);
INSERT INTO "step_rows" VALUES(1432,41,'hearings',1012677433975454987,7842216387505248338,'{"id":1012677433975454987,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":1012677433975454987,"public_key":null,"proceeding_id":1796742340168928408,"day":"2026-03-09","start_minute":540,"minutes":120,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1433,42,'hearings',3196328917938298015,422473001045358996,'{"id":3196328917938298015,"public_key":null,"proceeding_id":1978560847891116508,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":3196328917938298015,"public_key":null,"proceeding_id":1978560847891116508,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1434,43,'proceedings',1796742340168928408,7842216387505248338,'{"id":1796742340168928408,"public_key":null,"case_id":7842216387505248338,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":1796742340168928408,"public_key":null,"case_id":7842216387505248338,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-10","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1435,44,'proceedings',870908234881567130,6926153239854513432,'{"id":870908234881567130,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":870908234881567130,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1436,45,'proceedings',870908234881567130,6926153239854513432,'{"id":870908234881567130,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":870908234881567130,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1437,46,'cases',422473001045358996,422473001045358996,'{"id":422473001045358996,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":422473001045358996,"public_key":null,"a_number":"001234577","family":"Quispe Huallpa","given":"Rómulo A.","search_name":"quispe huallpa, romulo a.","case_type":"AOC","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1438,46,'proceedings',1978560847891116508,422473001045358996,'{"id":1978560847891116508,"public_key":null,"case_id":422473001045358996,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":1978560847891116508,"public_key":null,"case_id":422473001045358996,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"AOC","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1439,47,'marks',2208744045708616245,6926153239854513432,'{"id":2208744045708616245,"case_id":6926153239854513432,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}','{"id":2208744045708616245,"case_id":6926153239854513432,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL);
INSERT INTO "step_rows" VALUES(1440,48,'marks',2208744045708616245,6926153239854513432,'{"id":2208744045708616245,"case_id":6926153239854513432,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1441,49,'motions',6597123296034175188,6926153239854513432,'{"id":6597123296034175188,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}','{"id":6597123296034175188,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1442,50,'motions',6597123296034175188,6926153239854513432,'{"id":6597123296034175188,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1443,51,'custody_requests',435950022877914020,6926153239854513432,'{"id":435950022877914020,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":435950022877914020,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1444,52,'custody_requests',435950022877914020,6926153239854513432,'{"id":435950022877914020,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1445,53,'appeals',7190461035938174490,6926153239854513432,'{"id":7190461035938174490,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}','{"id":7190461035938174490,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1446,54,'appeals',7190461035938174490,6926153239854513432,'{"id":7190461035938174490,"public_key":null,"case_id":6926153239854513432,"proceeding_id":870908234881567130,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1447,55,'custody_spells',2778275215186213015,6926153239854513432,'{"id":2778275215186213015,"public_key":null,"case_id":6926153239854513432,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}','{"id":2778275215186213015,"public_key":null,"case_id":6926153239854513432,"custody":"D","detained":"2026-02-01","released":"2026-02-20","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1448,55,'proceedings',870908234881567130,6926153239854513432,'{"id":870908234881567130,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":870908234881567130,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1449,56,'custody_spells',1773477263473255825,6926153239854513432,'{"id":1773477263473255825,"public_key":null,"case_id":6926153239854513432,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1450,56,'cases',6926153239854513432,6926153239854513432,'{"id":6926153239854513432,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":6926153239854513432,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1451,56,'proceedings',285160908730895690,6926153239854513432,'{"id":285160908730895690,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":285160908730895690,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1452,56,'proceedings',870908234881567130,6926153239854513432,'{"id":870908234881567130,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":870908234881567130,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1453,57,'family_links',5568245056840209108,6926153239854513432,'{"id":5568245056840209108,"public_key":null,"lead_case_id":7842216387505248338,"rider_case_id":6926153239854513432,"created":"2026-02-02","severed":null,"release":null,"typed":""}','{"id":5568245056840209108,"public_key":null,"lead_case_id":7842216387505248338,"rider_case_id":6926153239854513432,"created":"2026-02-02","severed":"2026-03-02","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1454,58,'family_links',8306544029677615010,6926153239854513432,'{"id":8306544029677615010,"public_key":null,"lead_case_id":7842216387505248338,"rider_case_id":6926153239854513432,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1455,59,'proceedings',285160908730895690,6926153239854513432,'{"id":285160908730895690,"public_key":null,"case_id":6926153239854513432,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1456,60,'proceedings',5150984858385637882,7225710288513596324,'{"id":5150984858385637882,"public_key":null,"case_id":7225710288513596324,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1457,60,'cases',7225710288513596324,7225710288513596324,'{"id":7225710288513596324,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1458,61,'motions',3995554288995559295,7842216387505248338,NULL,'{"id":3995554288995559295,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"motion_type":"MTR","judge":"QWM","received":"2026-03-10","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1459,62,'motions',2532406475666676585,7842216387505248338,'{"id":2532406475666676585,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}','{"id":2532406475666676585,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1460,63,'custody_requests',2060955451399884870,7842216387505248338,NULL,'{"id":2060955451399884870,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"bond_type":"BB","judge":"QWM","requested":"2026-03-10","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1461,64,'custody_requests',6480240040487204139,7842216387505248338,'{"id":6480240040487204139,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":6480240040487204139,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1462,65,'custody_spells',6255415816716871119,7842216387505248338,NULL,'{"id":6255415816716871119,"public_key":null,"case_id":7842216387505248338,"custody":"D","detained":null,"released":"2026-03-10","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1463,65,'cases',7842216387505248338,7842216387505248338,'{"id":7842216387505248338,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":7842216387505248338,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"R","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1464,65,'proceedings',1561867384474908157,7842216387505248338,'{"id":1561867384474908157,"public_key":null,"case_id":7842216387505248338,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":1561867384474908157,"public_key":null,"case_id":7842216387505248338,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"R","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1465,66,'appeals',4455413748823893190,7842216387505248338,NULL,'{"id":4455413748823893190,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-10","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1466,67,'appeals',352694987846958241,7842216387505248338,'{"id":352694987846958241,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}','{"id":352694987846958241,"public_key":null,"case_id":7842216387505248338,"proceeding_id":1796742340168928408,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":"2026-03-10","result":"REM","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1467,68,'family_links',2048202261521752196,422473001045358996,NULL,'{"id":2048202261521752196,"public_key":null,"lead_case_id":7842216387505248338,"rider_case_id":422473001045358996,"created":"2026-03-10","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1468,69,'marks',7426926274842991823,7842216387505248338,NULL,'{"id":7426926274842991823,"case_id":7842216387505248338,"kind":"status case","first":"2026-03-02","last":null,"reason":"USCIS has the petition"}',NULL);
INSERT INTO "step_rows" VALUES(1469,70,'away',4677025390045909990,NULL,NULL,'{"id":4677025390045909990,"first":"2026-03-23","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1470,71,'goal_sets',3379237611092717738,NULL,NULL,'{"id":3379237611092717738,"name":"invented","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"invented\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":1}',NULL);
INSERT INTO "step_rows" VALUES(1471,72,'goal_sets',7380695651350472025,NULL,NULL,'{"id":7380695651350472025,"name":"eoir-2018","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"eoir-2018\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 600\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":1}',NULL);
INSERT INTO "step_rows" VALUES(1472,73,'goal_sets',7380695651350472025,NULL,'{"id":7380695651350472025,"name":"eoir-2018","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"eoir-2018\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 600\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":1}','{"id":7380695651350472025,"name":"eoir-2018","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"eoir-2018\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 600\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":0}',NULL);
INSERT INTO "step_rows" VALUES(1473,74,'goal_sets',8003479437784013522,NULL,NULL,'{"id":8003479437784013522,"name":"own","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"own\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":1}',NULL);
INSERT INTO "step_rows" VALUES(1474,75,'goal_sets',8003479437784013522,NULL,'{"id":8003479437784013522,"name":"own","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"own\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":1}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1475,76,'docket',1,NULL,'{"id":1,"uid":"b0b8d2d7881c43dd9459aa7d010a67aa","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}','{"id":1,"uid":"b0b8d2d7881c43dd9459aa7d010a67aa","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1476,77,'docket',1,NULL,'{"id":1,"uid":"b0b8d2d7881c43dd9459aa7d010a67aa","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}','{"id":1,"uid":"b0b8d2d7881c43dd9459aa7d010a67aa","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1477,77,'people',3201326753563609452,NULL,'{"id":3201326753563609452,"family":"Ellery","given":"Marguerite A.","role":"judge"}','{"id":3201326753563609452,"family":"Ellery","given":"M.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1478,78,'codes',8265132718755388622,NULL,'{"id":8265132718755388622,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}','{"id":8265132718755388622,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1479,79,'away',2381623209294921941,NULL,'{"id":2381623209294921941,"first":"2026-02-09","last":"2026-02-09","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}','{"id":2381623209294921941,"first":"2026-02-09","last":"2026-02-10","kind":"detail","hundredths":50,"note":"Camp Harlan","is_outside":1,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1480,80,'away',1640052850072371766,NULL,'{"id":1640052850072371766,"first":"2026-02-16","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1481,81,'away',6876754759130946155,NULL,NULL,'{"id":6876754759130946155,"first":"2026-05-04","last":"2026-05-08","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":"a@b"}',NULL);
INSERT INTO "step_rows" VALUES(1482,81,'away',6776261134715533847,NULL,'{"id":6776261134715533847,"first":"2026-04-20","last":"2026-04-21","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}','{"id":6776261134715533847,"first":"2026-04-20","last":"2026-04-22","kind":"leave","hundredths":100,"note":"","is_outside":null,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1483,82,'closures',300167317941717192,NULL,NULL,'{"id":300167317941717192,"first":"2026-03-02","last":"2026-03-02","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1484,83,'closures',3575737568022041202,NULL,'{"id":3575737568022041202,"first":"2026-01-26","last":"2026-01-26","reason":"Storm","source":"The court''s notice","in_use":1}','{"id":3575737568022041202,"first":"2026-01-26","last":"2026-01-27","reason":"Storm","source":"The court''s notice","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1485,84,'closures',6853233555495186447,NULL,'{"id":6853233555495186447,"first":"2026-01-28","last":"2026-01-28","reason":"Storm","source":"The court''s notice","in_use":1}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1486,85,'part_time_shares',1776115605067042553,NULL,NULL,'{"id":1776115605067042553,"first":"2026-06-01","hundredths":50}',NULL);
INSERT INTO "step_rows" VALUES(1487,86,'part_time_shares',4097431135284521024,NULL,'{"id":4097431135284521024,"first":"2026-04-01","hundredths":80}','{"id":4097431135284521024,"first":"2026-04-06","hundredths":60}',NULL);
INSERT INTO "step_rows" VALUES(1488,87,'part_time_shares',8775848118261862049,NULL,'{"id":8775848118261862049,"first":"2026-05-01","hundredths":70}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1489,88,'notes',6113659369631878384,7842216387505248338,NULL,'{"id":6113659369631878384,"case_id":7842216387505248338,"text":"Ask counsel for the exhibits.","search_text":"ask counsel for the exhibits.","is_private":1,"written_on":"2026-03-10","author":3201326753563609452}',NULL);
INSERT INTO "step_rows" VALUES(1490,89,'notes',1343590178585097688,7842216387505248338,'{"id":1343590178585097688,"case_id":7842216387505248338,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":3201326753563609452}','{"id":1343590178585097688,"case_id":7842216387505248338,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":3201326753563609452}',NULL);
INSERT INTO "step_rows" VALUES(1491,90,'notes',1343590178585097688,7842216387505248338,'{"id":1343590178585097688,"case_id":7842216387505248338,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":3201326753563609452}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1492,91,'sheet_mappings',2702150425049234407,NULL,NULL,'{"id":2702150425049234407,"kind":"hearings","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL);
INSERT INTO "step_rows" VALUES(1493,92,'sheet_mappings',1489276352494164813,NULL,NULL,'{"id":1489276352494164813,"kind":"motions","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL);
INSERT INTO "step_rows" VALUES(1494,93,'sheet_mappings',1489276352494164813,NULL,'{"id":1489276352494164813,"kind":"motions","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1495,94,'people',7890710670329224548,NULL,NULL,'{"id":7890710670329224548,"family":"Whitcombe","given":"Dana","role":"clerk"}',NULL);
INSERT INTO "step_rows" VALUES(1496,95,'people',3201326753563609452,NULL,'{"id":3201326753563609452,"family":"Ellery","given":"M.","role":"judge"}','{"id":3201326753563609452,"family":"Ellery-Marsh","given":"Marguerite","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1497,95,'docket',1,NULL,'{"id":1,"uid":"b0b8d2d7881c43dd9459aa7d010a67aa","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}','{"id":1,"uid":"b0b8d2d7881c43dd9459aa7d010a67aa","judge_family":"Ellery-Marsh","judge_given":"Marguerite","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1498,96,'checks',6956648360643301919,7842216387505248338,NULL,'{"id":6956648360643301919,"case_id":7842216387505248338,"kind":"assumed","of_table":"proceedings","row":1796742340168928408,"about":"completed","words":"The import took the hearing’s day for the completion’s.","value":null,"is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1499,97,'checks',2722084474796378492,422473001045358996,NULL,'{"id":2722084474796378492,"case_id":422473001045358996,"kind":"no outcome","of_table":"hearings","row":3196328917938298015,"about":"","words":"Thursday, March 5, 2026 has passed and nothing is recorded.","value":null,"is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1500,98,'circumstances',4002674210055717232,7842216387505248338,NULL,'{"id":4002674210055717232,"case_id":7842216387505248338,"benchmark":"merits-first-date","subject":1796742340168928408,"day":"2026-03-09","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1501,99,'circumstances',2091001553916160147,7842216387505248338,'{"id":2091001553916160147,"case_id":7842216387505248338,"benchmark":"merits-first-date","subject":1796742340168928408,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}','{"id":2091001553916160147,"case_id":7842216387505248338,"benchmark":"merits-first-date","subject":1796742340168928408,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL);
INSERT INTO "step_rows" VALUES(1502,100,'circumstances',2091001553916160147,7842216387505248338,'{"id":2091001553916160147,"case_id":7842216387505248338,"benchmark":"merits-first-date","subject":1796742340168928408,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1503,101,'saved_views',5419034369286416113,NULL,NULL,'{"id":5419034369286416113,"list":"hearings","name":"Reserved, oldest first","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1504,102,'saved_views',3167581000048473724,NULL,NULL,'{"id":3167581000048473724,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1505,103,'saved_views',3167581000048473724,NULL,'{"id":3167581000048473724,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}','{"id":3167581000048473724,"list":"hearings","name":"Held","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1506,104,'saved_views',5971065005451736380,NULL,NULL,'{"id":5971065005451736380,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1507,105,'saved_views',3167581000048473724,NULL,'{"id":3167581000048473724,"list":"hearings","name":"Held","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1508,106,'releases',5789218607588250083,NULL,NULL,'{"id":5789218607588250083,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1509,106,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5789218607588250083,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1510,106,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5789218607588250083,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1511,106,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":5789218607588250083,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1512,106,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":5789218607588250083,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1513,106,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":5789218607588250083,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1514,106,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":5789218607588250083,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1515,106,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":5789218607588250083,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1516,106,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":5789218607588250083,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1517,106,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":5789218607588250083,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1518,106,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":5789218607588250083,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1519,106,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":5789218607588250083,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1520,107,'cases',5346302569650892408,5346302569650892408,NULL,'{"id":5346302569650892408,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1521,107,'proceedings',5714324791271414827,5346302569650892408,NULL,'{"id":5714324791271414827,"public_key":null,"case_id":5346302569650892408,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1522,108,'releases',1842653059795434635,NULL,NULL,'{"id":1842653059795434635,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1523,108,'cases',919611692100248555,919611692100248555,NULL,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1842653059795434635,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1524,108,'proceedings',6964755241216336952,919611692100248555,NULL,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1842653059795434635,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1525,109,'proceedings',6964755241216336952,5346302569650892408,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1842653059795434635,"typed":""}','{"id":6964755241216336952,"public_key":20000811,"case_id":5346302569650892408,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1842653059795434635,"typed":""}',919611692100248555);
INSERT INTO "step_rows" VALUES(1526,109,'cases',919611692100248555,919611692100248555,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1842653059795434635,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1527,109,'cases',5346302569650892408,5346302569650892408,'{"id":5346302569650892408,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":5346302569650892408,"public_key":20000811,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1842653059795434635,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1528,109,'checks',1876572426158657776,5346302569650892408,NULL,'{"id":1876572426158657776,"case_id":5346302569650892408,"kind":"different","of_table":"cases","row":5346302569650892408,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1529,109,'checks',1178398176662232758,5346302569650892408,NULL,'{"id":1178398176662232758,"case_id":5346302569650892408,"kind":"different","of_table":"cases","row":5346302569650892408,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1530,109,'proceedings',6964755241216336952,5346302569650892408,'{"id":6964755241216336952,"public_key":20000811,"case_id":5346302569650892408,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1842653059795434635,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1531,109,'proceedings',5714324791271414827,5346302569650892408,'{"id":5714324791271414827,"public_key":null,"case_id":5346302569650892408,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5714324791271414827,"public_key":20000811,"case_id":5346302569650892408,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1842653059795434635,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1532,109,'checks',7739792545566053863,5346302569650892408,NULL,'{"id":7739792545566053863,"case_id":5346302569650892408,"kind":"different","of_table":"proceedings","row":5714324791271414827,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1533,109,'checks',6670485901772985995,5346302569650892408,NULL,'{"id":6670485901772985995,"case_id":5346302569650892408,"kind":"different","of_table":"proceedings","row":5714324791271414827,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1534,110,'cases',6110228138432363017,6110228138432363017,NULL,'{"id":6110228138432363017,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1535,110,'proceedings',5793262956481946973,6110228138432363017,NULL,'{"id":5793262956481946973,"public_key":null,"case_id":6110228138432363017,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1536,111,'cases',8478285460325115022,8478285460325115022,NULL,'{"id":8478285460325115022,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1537,111,'proceedings',5131296335380926211,8478285460325115022,NULL,'{"id":5131296335380926211,"public_key":null,"case_id":8478285460325115022,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1538,112,'releases',5450545598864393557,NULL,NULL,'{"id":5450545598864393557,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1539,112,'cases',2987037366338841136,2987037366338841136,NULL,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5450545598864393557,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1540,112,'cases',2205164657526794683,2205164657526794683,NULL,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5450545598864393557,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1541,112,'proceedings',7682902683827996891,2987037366338841136,NULL,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5450545598864393557,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1542,112,'proceedings',8912025383713010147,2205164657526794683,NULL,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5450545598864393557,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1543,113,'proceedings',7682902683827996891,6110228138432363017,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5450545598864393557,"typed":""}','{"id":7682902683827996891,"public_key":20000812,"case_id":6110228138432363017,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5450545598864393557,"typed":""}',2987037366338841136);
INSERT INTO "step_rows" VALUES(1544,113,'cases',2987037366338841136,2987037366338841136,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5450545598864393557,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1545,113,'cases',6110228138432363017,6110228138432363017,'{"id":6110228138432363017,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":6110228138432363017,"public_key":20000812,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5450545598864393557,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1546,113,'checks',2267336200482215100,6110228138432363017,NULL,'{"id":2267336200482215100,"case_id":6110228138432363017,"kind":"different","of_table":"cases","row":6110228138432363017,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1547,113,'checks',3815705023264370259,6110228138432363017,NULL,'{"id":3815705023264370259,"case_id":6110228138432363017,"kind":"different","of_table":"cases","row":6110228138432363017,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1548,113,'proceedings',7682902683827996891,6110228138432363017,'{"id":7682902683827996891,"public_key":20000812,"case_id":6110228138432363017,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5450545598864393557,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1549,113,'proceedings',5793262956481946973,6110228138432363017,'{"id":5793262956481946973,"public_key":null,"case_id":6110228138432363017,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5793262956481946973,"public_key":20000812,"case_id":6110228138432363017,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5450545598864393557,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1550,113,'checks',8474115725958271916,6110228138432363017,NULL,'{"id":8474115725958271916,"case_id":6110228138432363017,"kind":"different","of_table":"proceedings","row":5793262956481946973,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1551,113,'checks',6438969760807325325,6110228138432363017,NULL,'{"id":6438969760807325325,"case_id":6110228138432363017,"kind":"different","of_table":"proceedings","row":5793262956481946973,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1552,113,'proceedings',8912025383713010147,8478285460325115022,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5450545598864393557,"typed":""}','{"id":8912025383713010147,"public_key":20000813,"case_id":8478285460325115022,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5450545598864393557,"typed":""}',2205164657526794683);
INSERT INTO "step_rows" VALUES(1553,113,'cases',2205164657526794683,2205164657526794683,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5450545598864393557,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1554,113,'cases',8478285460325115022,8478285460325115022,'{"id":8478285460325115022,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":8478285460325115022,"public_key":20000813,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":5450545598864393557,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1555,113,'checks',1287794340820361400,8478285460325115022,NULL,'{"id":1287794340820361400,"case_id":8478285460325115022,"kind":"different","of_table":"cases","row":8478285460325115022,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1556,113,'checks',7226463281777064287,8478285460325115022,NULL,'{"id":7226463281777064287,"case_id":8478285460325115022,"kind":"different","of_table":"cases","row":8478285460325115022,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1557,113,'proceedings',8912025383713010147,8478285460325115022,'{"id":8912025383713010147,"public_key":20000813,"case_id":8478285460325115022,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5450545598864393557,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1558,113,'proceedings',5131296335380926211,8478285460325115022,'{"id":5131296335380926211,"public_key":null,"case_id":8478285460325115022,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5131296335380926211,"public_key":20000813,"case_id":8478285460325115022,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":5450545598864393557,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1559,113,'checks',4902220526413912051,8478285460325115022,NULL,'{"id":4902220526413912051,"case_id":8478285460325115022,"kind":"different","of_table":"proceedings","row":5131296335380926211,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1560,113,'checks',7000178126191170160,8478285460325115022,NULL,'{"id":7000178126191170160,"case_id":8478285460325115022,"kind":"different","of_table":"proceedings","row":5131296335380926211,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1561,114,'cases',2816660016228146764,2816660016228146764,NULL,'{"id":2816660016228146764,"public_key":null,"a_number":"000000814","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1562,114,'proceedings',7341745214753920192,2816660016228146764,NULL,'{"id":7341745214753920192,"public_key":null,"case_id":2816660016228146764,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1563,115,'cases',17304168926135825,17304168926135825,NULL,'{"id":17304168926135825,"public_key":null,"a_number":"000000815","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1564,115,'proceedings',5688661683940854411,17304168926135825,NULL,'{"id":5688661683940854411,"public_key":null,"case_id":17304168926135825,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1565,116,'releases',1702167528085988340,NULL,NULL,'{"id":1702167528085988340,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1566,116,'cases',4753829794319205956,4753829794319205956,NULL,'{"id":4753829794319205956,"public_key":20000814,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1702167528085988340,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1567,116,'cases',5850433630131495302,5850433630131495302,NULL,'{"id":5850433630131495302,"public_key":20000815,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1702167528085988340,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1568,116,'proceedings',3455094021888176587,4753829794319205956,NULL,'{"id":3455094021888176587,"public_key":20000814,"case_id":4753829794319205956,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1702167528085988340,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1569,116,'proceedings',4144867481490110168,5850433630131495302,NULL,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1702167528085988340,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1570,117,'refused_matches',6380175275393726199,2816660016228146764,NULL,'{"id":6380175275393726199,"case_id":2816660016228146764,"public_case_id":5850433630131495302}',NULL);
INSERT INTO "step_rows" VALUES(1571,118,'proceedings',4144867481490110168,5850433630131495302,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1702167528085988340,"typed":""}','{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1702167528085988340,"typed":",release,"}',NULL);
INSERT INTO "step_rows" VALUES(1572,119,'cases',6709594438413047190,6709594438413047190,NULL,'{"id":6709594438413047190,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1573,119,'proceedings',1187315133693983822,6709594438413047190,NULL,'{"id":1187315133693983822,"public_key":null,"case_id":6709594438413047190,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1574,120,'releases',7140949159741515002,NULL,NULL,'{"id":7140949159741515002,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1575,120,'cases',2598626576180123777,2598626576180123777,NULL,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":7140949159741515002,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1576,120,'proceedings',8834889842146010037,2598626576180123777,NULL,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":7140949159741515002,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1577,121,'proceedings',8834889842146010037,6709594438413047190,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":7140949159741515002,"typed":""}','{"id":8834889842146010037,"public_key":20000816,"case_id":6709594438413047190,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":7140949159741515002,"typed":""}',2598626576180123777);
INSERT INTO "step_rows" VALUES(1578,121,'cases',2598626576180123777,2598626576180123777,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":7140949159741515002,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1579,121,'cases',6709594438413047190,6709594438413047190,'{"id":6709594438413047190,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1580,121,'checks',4291269456749308015,6709594438413047190,NULL,'{"id":4291269456749308015,"case_id":6709594438413047190,"kind":"different","of_table":"cases","row":6709594438413047190,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1581,121,'checks',1866985525716393358,6709594438413047190,NULL,'{"id":1866985525716393358,"case_id":6709594438413047190,"kind":"different","of_table":"cases","row":6709594438413047190,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1582,121,'proceedings',8834889842146010037,6709594438413047190,'{"id":8834889842146010037,"public_key":20000816,"case_id":6709594438413047190,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":7140949159741515002,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1583,121,'proceedings',1187315133693983822,6709594438413047190,'{"id":1187315133693983822,"public_key":null,"case_id":6709594438413047190,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":1187315133693983822,"public_key":20000816,"case_id":6709594438413047190,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":7140949159741515002,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1584,121,'checks',7808553746785664738,6709594438413047190,NULL,'{"id":7808553746785664738,"case_id":6709594438413047190,"kind":"different","of_table":"proceedings","row":1187315133693983822,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1585,121,'checks',8523467226510924290,6709594438413047190,NULL,'{"id":8523467226510924290,"case_id":6709594438413047190,"kind":"different","of_table":"proceedings","row":1187315133693983822,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1586,122,'checks',4291269456749308015,6709594438413047190,'{"id":4291269456749308015,"case_id":6709594438413047190,"kind":"different","of_table":"cases","row":6709594438413047190,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1587,122,'cases',6709594438413047190,6709594438413047190,'{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1588,122,'cases',6709594438413047190,6709594438413047190,'{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1589,123,'cases',6709594438413047190,6709594438413047190,'{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,public_key,represented,"}','{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1590,123,'cases',6709594438413047190,6709594438413047190,'{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1591,123,'checks',4291269456749308015,6709594438413047190,NULL,'{"id":4291269456749308015,"case_id":6709594438413047190,"kind":"different","of_table":"cases","row":6709594438413047190,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1592,124,'checks',4291269456749308015,6709594438413047190,'{"id":4291269456749308015,"case_id":6709594438413047190,"kind":"different","of_table":"cases","row":6709594438413047190,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1593,124,'cases',6709594438413047190,6709594438413047190,'{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1594,124,'cases',6709594438413047190,6709594438413047190,'{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":6709594438413047190,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7140949159741515002,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
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
INSERT INTO "steps" VALUES(1,8205746173150541246,'Made the docket',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,0,0);
INSERT INTO "steps" VALUES(2,2006291451451593789,'Added case A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(3,2892577126122695785,'Added case A000 123 457',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(4,7876248607536751838,'Added merits hearing, Mar 9, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(5,1077331344895745849,'Added custody hearing, Mar 6, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(6,4787982251499370291,'Added motion, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(7,8123210213511569916,'Added custody request, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(8,3476198324171122197,'Added a note, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(9,6710171353879985216,'Gave the reason, Mar 2, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(10,293351402007302314,'Added appeal, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(11,2163822142467991898,'Added case A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(12,8021157205346865588,'Added case A000 123 459',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(13,7357444741776121588,'Recorded completion, Mar 3, 2026, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(14,618821773941499176,'Added a proceeding, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(15,906377055062689381,'Marked cap, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(16,2703035722245303498,'Added motion, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(17,8746688289001967694,'Added custody request, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(18,62997547192496769,'Added appeal, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(19,2328070525930355987,'Added master hearing, Apr 7, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(20,2909962821383794504,'Added master hearing, Mar 5, 2026, A000 123 457',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(21,8909911107855182637,'Marked held, Mar 5, A000 123 457',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(22,5172471908201163380,'Added training, Feb 9, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(23,8741716914939715318,'Added training, Feb 16, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(24,7934566284199612621,'Added training, Apr 20, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(25,2647694860926694281,'Added closure, Jan 26, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(26,5985404203644537077,'Added closure, Jan 28, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(27,1004717920501261488,'Added part-time share, Apr 1, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(28,156506646544417067,'Added part-time share, May 1, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(29,3140850625447484821,'Joined to a family, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(30,4263125189536840306,'Custody changed, Feb 2, 2026, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(31,6687952894129096572,'Joined to a family, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(32,7855522906477042405,'Custody changed, Feb 3, 2026, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(33,4422606554629244435,'Added case A000 999 888',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(34,3660032341048598562,'Added a proceeding, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(35,2580613232809252552,'Added merits hearing, Apr 14, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(36,4223523688147205144,'Marked completed, Mar 9, 1:30 PM, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(37,8357734351129243139,'Moved Apr 7, 8:30 AM to Apr 14, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(38,2130590087482986398,'Ticked prepared, Mar 9, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(39,6935556174802652984,'Recorded minutes used, Mar 9, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(40,4671097644717161943,'Wrote the note of Mar 10, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(41,2922103592476604377,'Corrected the setting, Mar 9, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(42,5373747264291477782,'Took the outcome back, Mar 5, 2026, A000 123 457',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(43,8361572340032946125,'Recorded completion, Mar 10, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(44,7498897729994694809,'Corrected completion, Mar 2, 2026, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(45,2082213123910687264,'Took the completion back, Mar 2, 2026, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(46,5204421341243089358,'Corrected case A000 123 457',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(47,8525876041198165330,'Corrected cap, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(48,8888883058519880970,'Withdrew cap, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(49,92346392477143212,'Corrected motion, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(50,5353076667421934930,'Withdrew motion, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(51,5336994165808633021,'Corrected custody request, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(52,283022846838160549,'Withdrew custody request, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(53,8573670249335729332,'Corrected appeal, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(54,8044306067980740298,'Withdrew appeal, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(55,1810914566684907209,'Corrected custody, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(56,2789324704198005568,'Withdrew a custody change, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(57,6662155943499932180,'Severed from the family, Mar 2, 2026, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(58,128137954452737522,'Withdrew the family, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(59,545539226109421221,'Withdrew a proceeding, A000 123 458',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(60,6990801534673086601,'Withdrew case A000 123 459',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(61,6547532095249898425,'Added motion, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(62,1287301802429840612,'Recorded ruling, Mar 10, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(63,7602071510295817436,'Added custody request, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(64,3750641140534445845,'Recorded custody decision, Mar 10, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(65,6956126042452350204,'Custody changed, Mar 10, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(66,1109061503754583956,'Added appeal, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(67,8251940325278726163,'Recorded appeal result, Mar 10, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(68,5787447673222018522,'Joined to a family, A001 234 577',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(69,5409607469269022630,'Marked status case, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(70,4381124328073039455,'Added training, Mar 23, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(71,1565733591169240430,'Added goal set invented',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(72,5669887203999764124,'Changed goal set eoir-2018',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(73,4182177480682440598,'Switched goal set eoir-2018 off',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(74,6116772385477129429,'Added goal set own',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(75,7745467613019505468,'Withdrew goal set own',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(76,2318478753594891905,'Changed the typed-from date',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(77,1886912610322688163,'Changed the judge''s particulars',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(78,5692674296676737852,'Changed adjournment code 18',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(79,2655045235745353574,'Corrected detail, Feb 9, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(80,6853613058487162973,'Withdrew training, Feb 16, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(81,9052654377182604486,'Imported calendar leave.ics',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(82,5711604863215228770,'Added closure, Mar 2, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(83,6298963938170402083,'Switched closure off, Jan 26, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(84,3792030976500905253,'Withdrew closure, Jan 28, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(85,148977338756645152,'Added part-time share, Jun 1, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(86,1947746093855417935,'Corrected part-time share, Apr 6, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(87,9002149187569332181,'Withdrew part-time share, May 1, 2026',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(88,5058623637847576816,'Added a private note, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(89,3941181683093185145,'Corrected a note, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(90,3571374356488227437,'Withdrew a note, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(91,6876722432373638615,'Remembered the columns of a sheet of hearings',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(92,3576717585075239181,'Remembered the columns of a sheet of motions',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(93,5627651361774802137,'Forgot the columns of a sheet of motions',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(94,7239013875661370698,'Added clerk Dana Whitcombe',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(95,3238834061619632352,'Changed the judge’s name to Marguerite Ellery-Marsh',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(96,7657395486561198167,'Noted to check, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(97,5372636882745759147,'Settled as right, A001 234 577',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(98,4146866337178169972,'Gave the reason, Mar 9, 2026, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(99,3272274176221215614,'Corrected the reason, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(100,1396378505880164114,'Withdrew the reason, A000 123 456',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(101,5455869209152469075,'Saved the view “Reserved, oldest first” of hearings',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(102,2115625061360954122,'Saved the view “No outcome yet” of hearings',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(103,7398758822023742253,'Renamed the view “No outcome yet” to “Held”',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(104,1020205362507211745,'Saved the view “No outcome yet” of hearings',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(105,3085860606271686458,'Took away the view “Held”',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(106,5886342622217993178,'Read the public release Public case data',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(107,6255718049754773893,'Added case A000 000 811',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(108,8357630720745481798,'Read the public release Public case data',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(109,6191799617980721026,'Matched A000 000 811 with Case 20000811',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(110,1248818846295885755,'Added case A000 000 812',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(111,368717333772884326,'Added case A000 000 813',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(112,5784262408214455745,'Read the public release Public case data',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(113,2932577484952743295,'Matched 2 cases with the public data',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(114,4875078162933967644,'Added case A000 000 814',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(115,8006726829319338362,'Added case A000 000 815',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(116,9121997103340093167,'Read the public release Public case data',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(117,294851211367494094,'Said that A000 000 814 is not Case 20000815',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(118,8938971004970622673,'Counted as the release has it, Case 20000815',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(119,8788775744551305685,'Added case A000 000 816',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(120,6514652154569378392,'Read the public release Public case data',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(121,4661524737019052981,'Matched A000 000 816 with Case 20000816',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(122,4879512203020002497,'Took the release''s value, nationality',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(123,8670005849989210282,'Undid: Took the release''s value, nationality',3201326753563609452,'2026-03-10T17:00:00+00:00',122,NULL,1,0);
INSERT INTO "steps" VALUES(124,1958011616965637654,'Redid: Took the release''s value, nationality',3201326753563609452,'2026-03-10T17:00:00+00:00',NULL,122,1,0);
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
CREATE INDEX circumstances_by_case on circumstances (case_id);
CREATE INDEX circumstances_by_subject on circumstances (subject);
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
                    null, json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note, 'is_outside', new.is_outside, 'calendar_uid', new.calendar_uid));
        end;
CREATE TRIGGER away_update_noted after update on away when json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note, 'is_outside', old.is_outside, 'calendar_uid', old.calendar_uid) is not json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note, 'is_outside', new.is_outside, 'calendar_uid', new.calendar_uid) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'away', old.id, null, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note, 'is_outside', old.is_outside, 'calendar_uid', old.calendar_uid), json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note, 'is_outside', new.is_outside, 'calendar_uid', new.calendar_uid));
        end;
CREATE TRIGGER away_delete_noted after delete on away begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'away', old.id, null, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note, 'is_outside', old.is_outside, 'calendar_uid', old.calendar_uid), null);
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
