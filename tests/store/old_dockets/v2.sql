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
INSERT INTO "_sqlite_migrations" VALUES(1,'iqdesk','_m001_first_tables','2026-11-24 10:33:21.223212+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'iqdesk','_m002_clerks_desk','2026-11-24 10:33:21.249378+00:00');
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
INSERT INTO "appeals" VALUES(6403359010412321578,70000001,642482238262381108,3199491125198454105,'IJ','Case Appeal','2025-06-02','A','2025-09-08','DIS',5624806280071116258,'');
INSERT INTO "appeals" VALUES(6507306114787930728,NULL,9142407131107738615,5702167920545403325,'IJ','Case Appeal','2026-03-10',NULL,NULL,NULL,NULL,'');
INSERT INTO "appeals" VALUES(7657512930077825006,NULL,9142407131107738615,5702167920545403325,'IJ','Case Appeal','2026-02-02','A','2026-03-10','REM',NULL,'');
CREATE TABLE away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '',
    check (first <= last)
) strict;
INSERT INTO "away" VALUES(4340767334104163965,'2026-03-23','2026-03-27','training',100,'Held by video');
CREATE TABLE case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "case_identifiers" VALUES(7408057697333648564,92000001,642482238262381108,'DS',5624806280071116258,'');
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
INSERT INTO "cases" VALUES(642482238262381108,20000001,NULL,'','','','RMV','PE','SP','D',0,0,5624806280071116258,'');
INSERT INTO "cases" VALUES(1174035261204203013,NULL,'000123458','Quispe Huallpa','Yeny','quispe huallpa, yeny','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(5504524933069351252,NULL,'000999888','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(7540884099613360205,20000002,NULL,'','','','RMV','PE','SP','D',0,0,5624806280071116258,'');
INSERT INTO "cases" VALUES(8074151013979335239,NULL,'001234577','Quispe Huallpa','Rómulo A.','quispe huallpa, romulo a.','AOC','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(9142407131107738615,NULL,'000123456','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','R',1,0,NULL,'');
CREATE TABLE checks (  -- oddities that a person settled, and what an import or a match left to be looked at
    id integer primary key,
    case_id integer references cases,
    kind text not null,
    of_table text not null,
    row integer not null,
    about text not null default '',  -- what else the finding is of, say a column or another row
    words text not null default '',  -- the finding in a sentence, where it cannot be told from the rows again
    is_settled integer not null check (is_settled in (0, 1)),
    unique (kind, of_table, row, about)
) strict;
CREATE TABLE circumstances (
    id integer primary key,
    case_id integer references cases,
    benchmark text not null,  -- whose miss it explains
    subject integer not null,  -- the proceeding, motion or request that missed
    day text not null check (day is date(day)),  -- the first date or the due date missed
    code text,
    is_outside integer not null check (is_outside in (0, 1)),
    words text not null default '',
    unique (benchmark, subject, day)
) strict;
CREATE TABLE closures (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    reason text not null,
    source text not null,
    in_use integer not null check (in_use in (0, 1)),
    check (first <= last)
) strict;
INSERT INTO "closures" VALUES(242521098844017107,'2025-01-09','2025-01-09','National day of mourning','Executive Order of December 30, 2024',1);
INSERT INTO "closures" VALUES(855934225137003709,'2018-12-05','2018-12-05','National day of mourning','Executive Order 13852, December 1, 2018',1);
INSERT INTO "closures" VALUES(1568231086992462868,'2026-03-02','2026-03-03','Storm','The court''s notice',1);
INSERT INTO "closures" VALUES(3802435329747616756,'2020-12-24','2020-12-24','Federal offices closed','Executive Order 13965, December 11, 2020',1);
INSERT INTO "closures" VALUES(5267581447815175109,'2025-12-26','2025-12-26','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(5600623287474336364,'2018-12-24','2018-12-24','Federal offices closed','Executive Order 13854, December 18, 2018',1);
INSERT INTO "closures" VALUES(6249797308634526522,'2024-12-24','2024-12-24','Federal offices closed','Executive Order of December 19, 2024',1);
INSERT INTO "closures" VALUES(6688588515011636714,'2025-12-24','2025-12-24','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(6822933240198737105,'2025-10-01','2025-11-12','Lapse in appropriations','Lapse of October 1 to November 12, 2025',0);
INSERT INTO "closures" VALUES(7039637173702428756,'2019-12-24','2019-12-24','Federal offices closed','Executive Order 13900, December 17, 2019',1);
INSERT INTO "closures" VALUES(7923549287946351002,'2018-12-22','2019-01-25','Lapse in appropriations; most non-detained courts closed','Lapse of December 22, 2018 to January 25, 2019',0);
CREATE TABLE codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{}' check (json_valid(flags)),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last))
) strict;
INSERT INTO "codes" VALUES(1369775607618206,'motion_type','CS','Motion to consolidate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6756379316049412,'language','GRM','Gourmanchema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(12542824962340699,'language','YID','Yiddish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(15161200759965546,'language','CTD','Chin Tedim','{}',NULL,NULL);
INSERT INTO "codes" VALUES(17732055594004576,'adjournment','60','EOIR forensic competency evaluation','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(19647274153053649,'language','LAT','Latvian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(21016098930388806,'motion_type','TA','Motion for telephonic appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(30100182964300809,'appeal_result','SUP','Suspension completion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(33635762642728592,'language','ARK','Arakanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(45935682958008391,'nationality','EI','Ireland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(51196666262675438,'nationality','UG','Uganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(52428110380426463,'court','CHI','Chicago Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(60417025454745663,'language','GXX','We Southern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(61837620259069195,'motion_type','FW','Motion for fee waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(62998350402977749,'nationality','CG','Zaire','{}',NULL,NULL);
INSERT INTO "codes" VALUES(69160750874880045,'language','GEX','Garre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(78167158740354412,'adjournment','WA','Respondent to file 212(c) waiver','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(80803600576094969,'case_identifier','SX','Stipulated removal order - denied (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(92694612070647930,'nationality','NA','Netherlands Antilles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(114302131611178295,'court','MIA','Miami Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(115509180608040550,'case_identifier','EC','SEP-C (For Child)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(122264047867538666,'language','YAP','Yapese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(123535926998544683,'motion_type','MP','Motion to modify protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(125848885288188246,'case_identifier','VG','Vangala settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(127194173974607480,'language','WEN','Wenzhou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(134198235863185070,'language','SHO','Saho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(134216886206386526,'adjournment','20','Request for in-person hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(150440196552682668,'adjournment','7D','Respondent application pending with DHS (7D)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(154013250757767865,'nationality','MD','Moldavia (Moldova)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(158862497205599752,'court','CHE','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(161865684217677392,'appeal_result','CPG','Coercive population control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(165367937182395028,'language','KHA','Kham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(171107939094059643,'nationality','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(176812371848554891,'language','MNA','Mina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(188194929924441308,'language','LUB','Luba-Kasia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(190926404680249896,'nationality','SB','St. Pierre and Miquelon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(192272844625690756,'language','FLA','Fula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(194297087616402792,'language','TIB','Tibetan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(198846341686859404,'language','BIC','Bicolano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(199743793251533279,'language','BAS','Basaa (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(205137384124429085,'language','PIG','Pidgin English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(207207044479248923,'language','JOL','Dyola (Jola)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(209459599283127968,'language','SWF','Swahili-French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(223693793526927392,'language','KAO','Xaasongaxango (Kasonke, Xasonga)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(226521330383441540,'case_identifier','DD','Dedicated docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(228041965845290440,'nationality','EC','Ecuador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(232800145757158711,'court','AUR','Aurora Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(242958317794208083,'language','NWE','Ngwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(245733949800570847,'motion_type','MA','Motion to reopen - in absentia order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(246338051633189038,'language','GOL','Gola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(250291727902279532,'adjournment','08','State Department response not in file','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(264326057669137306,'language','JYA','Jirong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(265292550092747902,'nationality','AN','Andorra','{}',NULL,NULL);
INSERT INTO "codes" VALUES(271830264875824463,'nationality','BW','British West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(279349207609880166,'case_identifier','AR','Administrative closure of repapered cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(280348767630856760,'appeal_result','SUS','Appeal sustained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(281262278616302029,'adjournment','43','DHS forensic analysis','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(284152528267691733,'language','GYN','Guyanese Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(288558585937671071,'language','AGH','Aghem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(288621759967453273,'language','CBK','Chavacano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(288724265380064578,'language','ASY','Assyrian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(291512495852680621,'nationality','GE','Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(300495165230193286,'adjournment','4F','Telephonic interpreter unavailable','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(302090091487830710,'language','ZAP','Zapoteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(306524038296462713,'language','KOS','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(310889984251361129,'appeal_result','D30','Dismissed, 30-day voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(314018543851978136,'case_identifier','SR','Stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(321481834434475853,'court','BUF','Buffalo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(329672039410764069,'party','B','Both','{}',NULL,NULL);
INSERT INTO "codes" VALUES(332197471695489262,'language','DJE','Djerma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(350675799325209252,'language','PI','Palauan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(354064767377311208,'motion_type','MU','Motion not listed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(356850395231272969,'language','SHU','Arabic, Chadian Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(359497867537146058,'nationality','JA','Japan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(360543588830400558,'appeal_result','REM','Remanded','{}',NULL,NULL);
INSERT INTO "codes" VALUES(361004929785136762,'nationality','SO','Somalia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(367583599845549220,'adjournment','35','Unplanned judge leave - detail or other assignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(369404819692593707,'court','BDC','Bradenton Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(370076276143791367,'language','BYV','Medumba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(379506751478425882,'language','OKU','Oku','{}',NULL,NULL);
INSERT INTO "codes" VALUES(389684510580885636,'language','DIV','Divehi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(396331896262027547,'language','CTG','Chittagonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(407578119488427894,'adjournment','03','Preparation - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(422063745441789397,'case_identifier','CA','Cuban-Nicaraguan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(428473632600802978,'language','MNE','Naba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(434473407107927403,'language','SZE','Szechuan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(448046709441180326,'appeal_result','MBD','Bond moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(448602107800391293,'language','HNK','Hindko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(451092145249814729,'language','HUN','Hungarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(458354551660966543,'language','CHE','Chechen-Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(460738965746805533,'language','NHA','Nahvatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(493263167941737497,'language','MAS','Maasai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(495222676455523342,'court','RIC','Richmond Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(501169577507868469,'court','LAN','Lancaster (Mira Loma) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(511498844103025711,'language','UNK','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(512172446533223716,'language','COH','Chichonyi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(518658725141043849,'language','FAE','Farsi - Afgani - Dari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(523425821879299257,'language','EFI','Efik','{}',NULL,NULL);
INSERT INTO "codes" VALUES(540727982643373753,'nationality','BY','Burundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(543834428672906608,'language','WUU','Wu Chinese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(547117470195993525,'language','IFA','Farsi-Iranian-Persian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(555361332525173904,'language','GOM','Goanese Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(559631457351553427,'language','ENP','Enping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(577687043486375472,'language','TEE','Tepehua, Huehuetla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(578422850978903915,'nationality','SH','St. Helena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(579391638208181723,'adjournment','26','Respondent requested in-person hearing','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(592530970778633184,'motion_type','MD','Motion to accept late filing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(598250244960897959,'adjournment','OT','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(607591964080308116,'court','HGP','Houston - Greenspoint Park Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(618692527456604212,'court','OMA','Omaha Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(622755068526526450,'language','RUT','Rutoro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(622893666784932440,'language','NEP','Nepali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(623859000221164233,'language','MNT','Montenegrin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(626459488901411556,'language','YOR','Yoruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(628495226608411518,'nationality','LS','Liechtenstein','{}',NULL,NULL);
INSERT INTO "codes" VALUES(631426406144051030,'motion_type','RR','Motion to retrieve and review file','{}',NULL,NULL);
INSERT INTO "codes" VALUES(632058164932091348,'adjournment','5A','Hearing advanced on motion of respondent','{"cause": "respondent", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(653837862792155415,'language','KAR','Karachay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(653939426590812531,'language','TCU','Tarahumara Southeastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(655044427614930148,'language','LUG','Luganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(659125669128857808,'language','TAT','Tatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(661053499214429808,'language','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(664617022983093191,'nationality','FO','Faeroe Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(676209811367251938,'language','MYY','Maymay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(678835597722224246,'language','SHK','Shilluk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(692926223761619161,'case_identifier','N4','DHS - New York City - OCDETF','{}',NULL,NULL);
INSERT INTO "codes" VALUES(702643275028122565,'motion_type','MS','Motion for subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(709211018738221194,'nationality','MU','Oman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(716795403168594095,'language','IKA','Ika','{}',NULL,NULL);
INSERT INTO "codes" VALUES(720576341644365939,'language','TSI','Tshiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(721950953323537996,'case_identifier','B1','Chula Vista Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(742534719360075903,'language','HCH','Huichol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(752376906593798708,'case_identifier','IFR','Interim final rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(755040372150150196,'party','A','Respondent','{}',NULL,NULL);
INSERT INTO "codes" VALUES(765161310997785702,'court','HAR','Hartford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(769501680904721457,'adjournment','9C','Docket management - moved off calendar','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(777966067827410199,'case_identifier','CH','Golden Venture cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(789699032413543372,'motion_type','C','Motion to recalendar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(794918837160300134,'language','AZJ','Azerbaijani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(805012984896408368,'case_identifier','B2','Imperial Beach Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(813169716171298331,'language','POH','Poqomchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(816118165687433608,'language','QCH','Quechua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(818088857749089280,'adjournment','AB','Respondent to file brief (not an appeal)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(830410517103574244,'case_identifier','NC','Night court project (Los Angeles)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(841687008941752131,'language','BUR','Burmese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(849614972907121850,'language','PAN','Pangasinan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(851363160483398327,'court','LOU','Louisville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(856285785388640908,'adjournment','RR','Reserved decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(864053356069098209,'nationality','GP','Guadeloupe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(867504983071151804,'nationality','DO','Dominica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(871503179710427552,'nationality','CB','Kampuchea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(873475375080104660,'motion_type','QS','Motion to quash a subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(881697530437914431,'language','ILO','Ilocano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(884737384482584342,'case_identifier','RO','Reset Order Work Flow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(888180875492995482,'language','KIG','Kirghiz','{}',NULL,NULL);
INSERT INTO "codes" VALUES(888503551967460384,'court','SND','San Diego Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(892136426087500167,'adjournment','5D','Hearing advanced on motion of DHS','{"cause": "dhs", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(907866357002307930,'language','MIO','Pinotepa Nacional Mixtec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(916178247647496304,'case_type','CFR','Credible fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(936609198656970798,'nationality','GB','Gabon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(946208188641409853,'language','NGU','Nahuatl, Guerrero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(946694377704231220,'nationality','PM','Panama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(960100286958205894,'nationality','NO','Norway','{}',NULL,NULL);
INSERT INTO "codes" VALUES(968507376377653528,'language','NYK','Nyankole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(975181037345660365,'language','JIC','Tol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(975646996029959847,'language','CV','Cape Verdian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(978742484759680119,'language','HAN','Hainan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(998590726366912401,'case_identifier','PO','Protective Order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1010026219497144361,'nationality','LU','Luxembourg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1033928739440971247,'language','EST','Estonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1036128086033072931,'court','KAN','Kansas City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1042762526829543515,'language','MAM','Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1056840391552465129,'language','MOP','Maya, Mopan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1060487396159509563,'nationality','GT','Guatemala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1061393232725801052,'adjournment','14','Other operational or security factors','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1061882796302996655,'adjournment','56','Vertical prosecution - DHS-caused delay','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1063148690256892198,'court','CIJ','Chief Immigration Judge office','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1066857436018220739,'nationality','SN','Singapore','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1069067850316264353,'language','MDE','Maba (Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1071377353092244084,'nationality','MY','Malaysia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1072589773722955777,'motion_type','SA','Motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1073385036860062383,'adjournment','59','Court closure','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1074989903099798235,'language','TON','Tongan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1075375985539513763,'nationality','NP','Nepal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1087033910036295558,'language','SUD','Sudanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1094345853259601018,'adjournment','SR','State Department asylum response pending','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1096145983581309600,'adjournment','PD','Prosecutorial discretion under consideration','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1097770978063830159,'language','CZ','Czech','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1098105734354898328,'language','ARA','Aramaic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1099112044060698856,'case_identifier','MP','Migrant Protection Protocols','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1105562579647277230,'nationality','RE','Reunioun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1108069582626666658,'nationality','VC','St. Vincent and the Grenadines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1113220642347336086,'party','C','Court (in filing-party tables) / Carrier (in filed-by lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1115218367730838111,'nationality','WZ','Swaziland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1120213205509773232,'nationality','ML','Mali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1133302029390637007,'language','IGB','Ebira','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1133869840394382967,'appeal_type','DD 212','DHS officer decision - 212 waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1141598368397404374,'nationality','AM','Armenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1148575730167974837,'court','HYA','Hyattsville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1151102297995773605,'language','MAJ','Mazatek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1158118961741235196,'nationality','LY','Libya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1166170678097403039,'case_identifier','KH','Haitian cases outside Krome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1179194787322498555,'case_identifier','B','Barahona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1179579837701856460,'nationality','BA','Bahrain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1184194064979345876,'nationality','PF','Paracel Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1197419974159346077,'language','BER','Berber','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1210417379091211509,'case_identifier','RS','Rescheduled Miami Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1211406370587564869,'appeal_type','Appeal of IJ MTR','Appeal of judge decision on motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1213245095213601780,'language','BAG','Bangwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1226187930795621939,'language','KAI','Kaiping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1226501380181526883,'nationality','RQ','Puerto Rico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1237025419390278116,'language','KJP','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1238479309784938440,'case_identifier','B4','Temecula Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1241104586659544642,'nationality','SW','Sweden','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1245330314524879704,'language','CAA','Ch''Orti''','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1245436189574130544,'language','ILG','Ilongot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1248379308109899575,'appeal_type','MTR BIA','Motion to BIA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1259740314505918190,'adjournment','62','Judicial competency inquiry','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1260161176186122879,'nationality','TZ','Tanzania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1261007151770910456,'language','GOA','Guro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1267883426372726592,'court','MEM','Memphis Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1269640097418513266,'language','YOM','Yombe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1276178645035570034,'nationality','KZ','Kazakhstan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1276836169555226005,'case_identifier','OC','Off-calendar initiative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1286808902073143636,'language','GAN','Chinese Gan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1289048313250065529,'nationality','UZ','Uzebekistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1289329913796659570,'nationality','CR','Czech Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1291035512210605571,'language','MAY','Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1296994452016450235,'motion_type','LS','Motion to allow law student or reputable individual','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1307146539095717710,'appeal_result','OTS','Other Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1314490510446565312,'nationality','NH','Vanuatu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1336823534557328365,'language','SLO','Slovak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1342609989185858646,'case_identifier','B3','Brownsfield Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1345400328656267199,'language','LSH','Lish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1346629057440479800,'nationality','BD','Bermuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1353916317215600960,'language','HAU','Hausa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1363556693326758839,'nationality','GR','Greece','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1366024844339587717,'language','GEO','Georgian - Soviet Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1371182705197746434,'language','WAR','Waray - Waray','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1383455788102937255,'language','RMS','Romanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1394885066412253465,'language','POL','Polish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1398188657483018405,'language','WOB','Wobe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1402173787724341313,'nationality','TL','Tokelau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1402791622318900062,'language','PSO','Polish Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1420521676778834200,'nationality','PL','Poland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1434610604171215325,'language','DIU','Dioula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1436173001758863450,'language','KNN','Kannada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1446048460426415964,'language','SIG','Sign Language--American','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1449340223955564342,'language','INS','Indian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1454339304726237473,'case_identifier','WC','California detained cases, May/June','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1459685886465719903,'adjournment','31','Reasonable cause to special circumstance merits hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1463448940445579929,'nationality','HM','Heard and Mcdonald Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1468489373345566917,'appeal_type','DD Bond','DHS officer decision - bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1488744320421454794,'language','BNN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1492357113405157994,'language','JOS','Jordanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1495216817921453043,'adjournment','29','Concurrent application','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1499424963227832839,'nationality','KG','Kirghizia (Kyrgyzstan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1500076684253776297,'appeal_type','test','(test value)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1501051586828453754,'nationality','SA','Saudi Arabia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1516233568670232524,'language','POK','Pokomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1516704960267152634,'adjournment','55','Hearing deliberately advanced by court','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1524447141021943674,'nationality','SE','Seychelles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1528395508726279091,'adjournment','98','Case conversion (system)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1528429088629919373,'language','SLV','Slovenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1535928261103382029,'nationality','CT','Central African Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1574998332060609136,'court','CIC','Conroe Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1577560154699471142,'court','PHI','Philadelphia Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1578689202488170454,'language','TOS','Tosk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1581249058104047479,'language','GR','Greek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1597620566099363237,'language','MAC','Macedonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1599644607564164406,'motion_type','CV','Motion for change of venue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1604800587988202577,'appeal_result','APD','Administratively closed - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1629929578194929791,'language','NIX','Hema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1630923246548854600,'nationality','YS','Serbia Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1632719898068206050,'language','TGR','Tigre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1637882482538406458,'language','CTA','Chatino, Tataltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1645158653683138126,'adjournment','34','Judge leave','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1656522049962362864,'court','TAC','Tacoma Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1658980061386890035,'court','ULS','Ulster Correctional Facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1666261036665984788,'adjournment','7F','Respondent application pending with DHS (7F)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1671862676993832434,'adjournment','63','Competency inquiry (non-Franco)','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1683111743868219152,'adjournment','3B','Judge detail (non-volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1683309692565024496,'language','TKN','Turkmen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1695238247616248115,'case_identifier','UJ','Unaccompanied juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1707018515326429357,'adjournment','48','Interpreter appeared but disqualified','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1710013956282542645,'nationality','BG','Bangladesh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1726873305450316076,'appeal_result','WPD','Withdrawn - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1731814869105284503,'adjournment','RD','Reserved suspension decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1769947736093965258,'nationality','ER','Eritrea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1773663016333208651,'language','BMO','Bambalang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1775966732143084214,'adjournment','74','Public health','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1785893543676043625,'language','KIN','Kinyarwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1803367224391812780,'language','KNJ','Konjobal, Western (Akateko)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1822145441125861147,'motion_type','FD','Motion to reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1829471932534455211,'nationality','GV','Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1842001756240948781,'language','TEN','T''En','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1848515441012267350,'language','CSN','Colombian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1859041232584383980,'motion_type','AN','Motion to correct an A-number','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1863285700346318448,'language','RAH','Rahaween','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1864340825483873508,'nationality','XS','South Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1871948775951917081,'motion_type','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1879677552287704022,'motion_type','TD','Motion to terminate the deferral','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1884208556381493833,'language','FAR','Farsi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1884249563148123295,'language','HMO','Hmong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1886585746948036052,'nationality','BL','Bolivia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1897728182398614604,'language','EWE','Ewe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1913888506952715885,'language','BSA','Bassa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1920575092414204293,'nationality','FP','French Polynesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1926598962485603900,'motion_type','HV','Motion to submit video or recording','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1927541435913833618,'case_type','RMV','Removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1935267293907111480,'language','DAN','Danish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1940082470573624168,'language','NSS','Non Standard Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1948422778104443004,'language','LAM','Lamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1965082149394515670,'language','KMU','Khmu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1966259431570558366,'language','VVV','Sample','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1991718940678896753,'nationality','TH','Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1999543195898202257,'nationality','TA','Tajikistan (Tadzhik)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2015624848319068524,'nationality','TD','Trinidad and Tobago','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2021149052498200661,'language','SHA','Shanghai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2030576474541454703,'case_identifier','FS','Forced Sterilization','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2042997551421490735,'language','QUV','Sacapulteco (Maya Tujaal)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2053225824564123138,'language','FAN','Fanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2057077982107739189,'language','FR','French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2069620311441181501,'language','DAM','Tai Dam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2076316717884272974,'appeal_result','SUD','Summarily dismissed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2085922291483542715,'language','LWO','Luwo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2131803199162311684,'nationality','CI','Chile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2135095276821875336,'language','TIK','Tikari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2143835834877569717,'language','ZAG','Zaghawa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2145388101431597326,'language','VIL','Vili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2153482903049054773,'language','LAO','Lao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2153526599970313937,'nationality','PS','The Republic of Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2158992950368835452,'nationality','IU','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2172434108507203449,'nationality','ZA','Zambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2183025156649225097,'nationality','EG','Egypt','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2194371904126758653,'language','BAM','Bambara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2194468548695605221,'motion_type','VD','Motion for voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2200008292276721417,'motion_type','VP','Motion to vacate protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2203791704924902593,'language','CHI','Chin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2205897643434420223,'nationality','RW','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2211073706972651467,'adjournment','45','Joint request of both parties','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2216173796955586047,'nationality','VI','British Virgin Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2222747056751085204,'language','ANL','Anlo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2222847726728688518,'language','MAZ','Mazahua, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2229148032096828438,'language','ARS','Armenian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2239450573151671397,'nationality','MH','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2249259851866674466,'court','OIT','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2260193606699090569,'appeal_type','Case Appeal','Appeal of judge case decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2267307507593082585,'language','PDU','Kayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2276060387858209615,'language','SES','Serer-Sine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2279843147834198314,'nationality','RP','Philippines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2284615837243401499,'nationality','HU','Hungary','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2292261374794686693,'adjournment','05','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2302725343873438510,'adjournment','9A','Docket management - hearing postponed','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2304661568932780918,'nationality','MG','Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2311678334965968955,'adjournment','9V','Master hearing vacated','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2318076034641380373,'court','LOS','Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2319937331308601638,'language','RMY','Romany (Gypsy)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2322238598341059249,'case_identifier','IR','Interim final rule (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2327278526737601785,'adjournment','37','DHS investigation','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2327793502389165550,'case_identifier','H3','Port Isabel Service Processing Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2336082428097896843,'adjournment','4D','Interpreter appeared - wrong language or dialect (duplicate of 4C)','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2339180664716111264,'language','KND','Kurundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2340027096203091891,'nationality','LT','Lesotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2349421309910466020,'adjournment','07','Application pending with DHS (respondent/DHS process)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2354947510636468584,'language','FIJ','Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2364278875394177176,'language','HIF','Hindustani Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2375581306391645737,'language','SGW','Sebat Bet Gurage (Gurage)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2387215444371274745,'nationality','BZ','Belarus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2400185327715418620,'language','CKB','Kurdish, Central (Alt Name Sorani)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2416017896010690149,'language','FON','Fon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2425792187333577400,'language','POU','Pulaar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2425947885562480007,'nationality','AO','Angola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2432925207432954038,'language','CTI','Chol, Tila','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2442327043096150918,'case_identifier','NA','Nacara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2444634435356466836,'language','GER','German','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2454046607288416380,'party','I','DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2456162074887248588,'language','LUO','Luo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2457920897913759652,'case_identifier','AL','Al otro lado litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2465474287580566495,'language','BEN','Bengali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2467959185169898524,'language','NSH','Ngoshie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2483432875309348806,'language','TCH','Tchamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2486654966128931182,'language','PON','Pohnpeian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2494597614051021827,'appeal_type','Bond MTR Reo','Bond MTR Reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2497958896279373111,'language','CCP','Chakma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2500950256899212104,'appeal_result','WDL','Appeal withdrawn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2501722404327659865,'language','SWE','Swedish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2504595446880030823,'adjournment','7G','Respondent application pending with DHS (7G)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2515445407106545201,'language','SOM','Somali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2517446515983391234,'motion_type','EH','Motion to advance (earlier hearing date)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2521401025014483427,'case_identifier','PB','Pro bono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2526561911891571927,'nationality','PN','Palestine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2531662133341782797,'adjournment','44','Cooperating witness / law enforcement','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2534660727309805312,'language','KNG','Kongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2534799914407735820,'case_identifier','S1','San Diego Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2556155706913193398,'language','BSQ','Bassa (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2556787465295974811,'case_identifier','N1','New York City Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2558463832485823586,'adjournment','22','Respondent declined earliest hearing date','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2561817784690557094,'nationality','MC','Macau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2563646762713009626,'nationality','KV','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2564080668533342621,'language','KKO','Konkomba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2573195019744655050,'language','CEB','Cebuano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2580124997065540014,'language','NDF','Ndebele','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2585771951340143793,'language','DUT','Dutch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2587720777764500764,'language','RHA','Rhade','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2590145219108759341,'nationality','GZ','Gaza Strip','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2593152168972427958,'nationality','AF','Afghanistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2597689812224883653,'language','OSE','Osetin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2603707004670034192,'language','LRL','Lari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2606514910217160360,'motion_type','VS','Motion to vacate hearing or scheduling order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2609435738575737369,'nationality','UR','Soviet Union','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2620547301906240751,'appeal_result','CFV','Final denial - 42B/40, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2621934751535209413,'nationality','MP','Mauritius','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2629907717121967084,'case_identifier','M1','McAllen Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2663201387428010890,'language','SOT','Sotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2671145111393065597,'language','BOS','Bosnian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2675300727375994268,'language','CCE','Chalchiteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2676981056967890321,'case_identifier','AD','ATD Pilot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2694095640985954428,'language','UIG','Uigur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2694630495535403870,'language','BDF','Behdini','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2697042685684820390,'nationality','HA','Haiti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2750580650472686076,'language','PAM','Pampangan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2751035837742957811,'case_identifier','TC','Third Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2756956406833179590,'adjournment','99','Data entry error (row void)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2758707507895547846,'adjournment','4E','Record of proceeding missing','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2760633205584994923,'nationality','MX','Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2762186077613306861,'nationality','SK','St. Kitts, West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2769034535216979890,'language','IST','Isekiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2769380940256195008,'nationality','MO','Morocco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2771886411619812929,'motion_type','AC','Motion for administrative closure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2778620928730869274,'nationality','WS','Samoa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2807204369005395686,'case_identifier','M2','Brownsville Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2817522293214192411,'language','KAL','Kalabari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2819875156746741174,'language','ALG','Algerian Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2826753434166502640,'adjournment','01','Respondent seeking representation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2834522761095098880,'language','KRA','Krahn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2872142063112020367,'language','AMH','Amharic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2876973817055957640,'language','POR','Portuguese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2877532482047136666,'language','ORI','Oriya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2898730828723354624,'language','IDU','Idoma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2899453533989789302,'language','HDS','Honduran Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2901713106186481781,'nationality','KE','Kenya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2905359610368094387,'adjournment','40','Illness of witness','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2908925997136194596,'case_identifier','B7','El Cajon - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2918226536711938334,'motion_type','PC','Motion for pre-trial conference','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2918516982479877074,'nationality','TS','Tunisia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2923056550881558142,'language','DIO','Dyula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2932694159237560460,'nationality','KR','Kiribati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2933607675606831683,'language','PSR','Portuguese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2936362463800023311,'custody_request','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2944028727688726415,'nationality','ST','St. Lucia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2945333060459356594,'motion_type','TP','Motion to terminate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2957009708926599329,'language','AGC','Aguacateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2968504685954765501,'language','XTN','Mixtec, Northern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2969912653250202204,'language','CNH','Chin, Haka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2979594901304325577,'appeal_result','REJ','Rejected','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2982914877414272349,'nationality','CK','Cocos Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2984049542088352474,'case_type','DCC','Departure control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2991152748349067564,'nationality','CQ','Northern Mariana Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2993567366875414844,'language','HER','Herero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2994496968888898162,'adjournment','4C','Interpreter appeared - wrong language or dialect','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2997543469014815583,'case_type','EXC','Exclusion (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2998642759393850220,'case_identifier','PL','Padilla Class Members','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3001848683019949441,'language','LOM','Loma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3011712243766399299,'nationality','AV','Anguilla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3012068327282594695,'language','MAD','Mandingo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3012956869115150015,'court','BIA','Board of Immigration Appeals','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3015215693181198083,'language','AZG','Amuzgo, San Pedro Amuzgos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3015243443161581544,'nationality','CZ','Czechoslovakia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3024294416677557765,'language','AAA','Ghotuo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3036408584423183147,'case_identifier','VE','Vera Institute Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3041466098869717590,'language','FUK','Fukienese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3050763794774524314,'language','FLE','Flemish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3052423038349381106,'language','TOT','Totonac Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3055724285763198105,'language','JAP','Japanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3068387253963616123,'court','KRO','Krome North Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3071263763933278335,'language','LGB','Lugbara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3075840038563284260,'case_identifier','CF','CaseFlow Management Process','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3077278723922366664,'language','FAP','Palor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3081245796929761632,'language','NZE','Nzema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3091374940212639253,'court','SNA','San Antonio Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3092120967613476175,'appeal_type','Interlocutory Appeal','Interlocutory appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3093761598242040984,'court','SAJ','San Juan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3097735948232984535,'court','ELC','El Centro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3100266354812335544,'adjournment','38','Illness of respondent, representative or witness','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3121892403686412889,'language','ONY','Onyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3130882616210573311,'language','GRB','Grebo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3140981424032420721,'motion_type','RD','Motion to rescind','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3147191437880761557,'case_identifier','AC','Miami Airport Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3147782599452174245,'nationality','DC','Democratic Republic of Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3161067345493358399,'language','AMD','Amdo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3163563471676306845,'nationality','PK','Pakistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3179157295404277257,'language','HAS','Hassaniya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3181122836012564214,'language','BYN','Bilen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3186925929359370041,'case_identifier','H2','Harlingen - Detention And Deport','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3196881562210883516,'language','GON','Gonja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3200505180938117432,'appeal_type','DD Fines','DHS officer decision - fines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3206660689923396063,'nationality','CA','Canada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3206846777782389471,'language','VIS','Visayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3223957085164438530,'court','DEN','Denver Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3246205160078997888,'court','OTO','Otero County Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3258836028977251032,'language','BAU','Balochi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3271970958799329688,'language','BFA','Bari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3272118252444451554,'adjournment','46','Video malfunction','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3277481933730260273,'appeal_result','SAF','Summary affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3289464561044418982,'court','AGA','Hagatna (Guam) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3290704467276841176,'nationality','AC','Antigua and Barbuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3314539131337690561,'court','FTW','Fort Worth Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3321465381697507101,'nationality','TO','Togo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3326362181429274138,'adjournment','5C','Late-filed evidence - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3327542668079917460,'nationality','IY','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3334938062413115616,'language','SJN','Shan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3340478475574781723,'language','KUR','Kurmanji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3354427200887660900,'language','YUC','Yucatec Maya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3357931987046933353,'language','CAL','Chaldean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3360558620790794429,'adjournment','54','Respondent claims US citizenship','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3385533933877973325,'language','SWZ','Swazi (Eswatini)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3390900735738677051,'language','KNO','Kono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3397375797378256893,'language','KUS','Kussal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3415432962241589951,'court','ELZ','Elizabeth Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3420916751873456752,'nationality','FW','French West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3437163685947162714,'language','CIR','Circassian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3454311192548478049,'language','NGE','Ngemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3462026894800462013,'language','LOR','Lorma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3473779089497402894,'language','BBJ','Ghomala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3502215296955288145,'language','TOI','Taishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3520156219535815101,'nationality','NF','Norfolk Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3520958319890689578,'adjournment','7A','DHS application process - started by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3527040990989453376,'adjournment','06','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3534274073381759570,'language','KAZ','Kazakh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3557499423180422453,'adjournment','7C','Respondent application pending with DHS (7C)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3557675166558681507,'case_type','NAC','NACARA adjustment','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3559117909213222079,'language','QXR','Quichua, Canar Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3560468675336696381,'language','QUI','Quiche','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3575016468866310963,'case_identifier','RP','Review Sheet Pilot Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3576908018348856306,'court','HON','Honolulu Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3581890824033559319,'motion_type','OD','Motion to return original documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3582594505095443968,'language','SP','Spanish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3591678239437923197,'nationality','KS','South Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3592430481632015378,'language','SIL','Sisaala Tumulung','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3593547429191211214,'appeal_result','DNS','Denied - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3603408071068604555,'language','MHI','Madi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3605472705269242222,'nationality','MV','Maldives','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3608807756764656527,'court','VNS','Van Nuys Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3614262895133416992,'nationality','GA','Gambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3614442722384932333,'court','CHL','Charlotte Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3630288831986867410,'custody_request','SB','Subsequent bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3647075726922311706,'language','WCI','Waci Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3651719430768101513,'language','ETH','Ethiopian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3660120271410500181,'language','NEW','Newari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3660785110714901087,'language','PBS','Pame, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3665202298187607027,'language','PNY','Pinyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3675040972598317236,'language','DAR','Dargwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3689134068469234397,'nationality','CY','Cyprus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3694604424219955741,'adjournment','TQ','Trial queue','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3701665809998632164,'case_identifier','ACD','(not used)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3706261213179531239,'language','CSL','Chinese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3711311941981215340,'language','GA','Ga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3718597270560724834,'language','IBB','Ibibio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3719130074830727655,'language','ABU','Abure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3727947873196354739,'party','O','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3729939173467684893,'nationality','MN','Monaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3742230552953178596,'language','GUN','Gun-Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3760248887706967789,'nationality','TN','Tonga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3760682723155491933,'language','OTX','Otomi, Texcatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3777907649557795152,'nationality','WI','Western Sahara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3780476971341461237,'language','RUN','Runyawana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3783766794638753850,'case_identifier','FA','Family unit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3789432760100073230,'language','KTB','Kambaata','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3791962317041013724,'appeal_result','FMD','Franco motion denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3792193206362883273,'language','TMA','Tama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3825729575245568840,'language','TAJ','Tajiki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3826386370141515823,'case_identifier','F','Female','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3843715459210119822,'adjournment','16','Respondent released from custody','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3854101718874546556,'nationality','TU','Turkey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3855653487287454158,'motion_type','SC','Motion to substitute counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3857051322089901487,'nationality','AU','Austria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3864621162304389925,'court','ADL','Adelanto Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3870744348722971761,'case_identifier','RI','Remanded Institutional Hearing Program case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3876255014862691544,'appeal_type','SC Appeal','Special Circumstances Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3878118374577918153,'adjournment','97','Case joined to lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3882146965769606902,'adjournment','ST','Respondent to file adjustment of status','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3883401673564678499,'language','TKI','Taki Taki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3884688966522664213,'motion_type','VO','Motion to vacate judge order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3907450416117160068,'language','TAU','Tausug','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3913956806149022432,'language','BHU','Bhutanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3914532993245140141,'appeal_result','NJU','BIA lacks jurisdiction','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3915680909878482249,'language','ACE','Aceh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3917943199963882214,'nationality','NU','Nicaragua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3934889309671743186,'adjournment','53','DHS request for mental-competency certification','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3946839199425773485,'language','RAG','Maragoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3952596219406451087,'case_identifier','H1','Harlingen - District Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3957874722250693183,'adjournment','CB','Cancellation application - EOIR-42B','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3958164563039116832,'motion_type','ST','Motion for security at non-detained hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3967989704706709249,'court','BOS','Boston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3981466106740188141,'case_identifier','P1','Port Court 1 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3982034798260190457,'language','CJY','Henan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3985172508770596963,'nationality','IC','Iceland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3991663975508897492,'adjournment','DD','Decision delayed','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(3994349820213223070,'language','GEA','Geruma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4008682900026260318,'language','MGO','Meta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4011086377149957392,'case_identifier','PH','Parolee Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4019891061714866061,'language','JAC','Jacalteco, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4029766964379577683,'language','PCO','Pocomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4058587171708333452,'case_identifier','EM','Electronic monitoring','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4074292341028140423,'case_identifier','E1','JFK Airport - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4075902806954510980,'language','MFD','Mendankwe-Nkwen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4076156640603120529,'nationality','MQ','Midway Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4076751792462047444,'motion_type','PA','Motion to proceed on the administrative record','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4102651682791497056,'case_type','WHO','Withholding-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4109011667649403430,'nationality','HK','Hong Kong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4110011758608004436,'language','UK','Ukrainian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4122258418392409708,'appeal_type','CDR','CDR Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4125897821953728646,'court','POO','Portland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4127885067789747129,'nationality','RO','Romania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4128353253800485268,'language','CRE','Creole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4130086334734598520,'nationality','NG','Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4130841997439993778,'nationality','TR','Turkmenistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4133956024929491542,'language','NYA','Nyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4134661865330908656,'language','MIN','Minnan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4155024101108359077,'language','PXM','Mixe, Quetzaltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4161601516252136965,'nationality','SU','Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4163176617151034184,'nationality','YE','Yemen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4165798280051100978,'language','SMK','Bolino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4166980337419253051,'case_identifier','PP','Presidential Proclamation Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4167826265549497636,'language','IND','Indonesian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4186013918275108903,'language','BAN','Bandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4191373114369797378,'language','ACH','Acholi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4192921609861469053,'language','WAL','Walamo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4201815649738382019,'language','NNB','Nandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4202084337223912383,'language','BAX','Bamun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4228085763930025707,'language','MXP','Mixe, Tlahuitoltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4228393127145429558,'adjournment','96','Case severed from lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4270183843503032379,'nationality','CE','Sri Lanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4302961134948514616,'language','TAB','Tabassaran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4306568879495164130,'language','URH','Urhobo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4310674850080813482,'case_identifier','N3','New York City Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4313444876208858441,'language','MUL','Multani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4325623989355272336,'court','PIS','Port Isabel Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4329201262621253083,'language','COR','Cora','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4350055487266102320,'appeal_result','SED','Summary dismissal - no brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4369454485175653185,'adjournment','17','Master to individual - merits hearing set','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4373421438582019419,'nationality','TK','Turks and Caicos Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4381162410149306585,'language','JUL','Jirel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4385220400313050581,'language','MGP','Magar, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4390165877598312320,'nationality','NS','Suriname','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4399085975870823577,'motion_type','CC','Motion to correct case information','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4402278283716082903,'adjournment','5B','Late-filed evidence - respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4407972009661701675,'language','BLO','Anii (Aka Basila)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4408254561952202645,'nationality','QA','Qatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4416689711192939165,'motion_type','CD','Motion to change docket type','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4428764087478557790,'nationality','PE','Peru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4443663353667590548,'nationality','NL','Netherlands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4448682292776068534,'nationality','IR','Iran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4453054565874223557,'language','BIA','Biafada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4459421172897932139,'language','FUF','Fulani (Guinea Dialect)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4461707140974931377,'adjournment','64','Judge reassignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(4470032074191454383,'nationality','CH','China','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4475334070703983971,'motion_type','SO','Motion for stipulated removal / voluntary departure order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4476323871063838274,'case_identifier','D6','DHS: detained more than 6 months','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4481107901937339047,'court','ORL','Orlando Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4501831917738697570,'nationality','GY','Guyana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4503640325950046873,'case_identifier','HA','Haitian Refugee Fairness Act','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4506745235789408079,'language','SWA','Swahili - English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4508738075730424267,'language','HIN','Hindi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4510879992177782756,'appeal_result','TPD','Terminated - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4516872138261969255,'motion_type','XH','Motion to expedite hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4526002645015417666,'nationality','US','United States of America','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4530650007028628539,'nationality','UN','Unknown Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4531099859703299853,'adjournment','IB','DHS to file brief (not an appeal)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4534137651359061773,'nationality','UY','Uruguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4535336833507921323,'nationality','GH','Ghana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4539098112560490435,'language','LUY','Oluluyia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4542967586446485776,'language','HEB','Hebrew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4545981075841923966,'language','ESI','Egyptian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4546072987283510541,'motion_type','OT','Other motion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4551001217319939217,'motion_type','O','Motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4557729319433589854,'language','ATT','Attie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4557812756265960748,'nationality','SF','South Africa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4557970857033623044,'adjournment','36','Records/fingerprint check delayed by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4577265580251773394,'court','ATD','Atlanta - detained location Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4585288134296896015,'language','VAI','Vai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4591644742093252308,'language','BYE','Byelorussian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4596277556143651851,'language','KAC','Kachin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4596786502465183583,'appeal_result','NAN','NACARA notice','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4621052344528691963,'case_identifier','RB','Rodriguez bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4622108839731726453,'case_type','CDR','Continued detention review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4622612314880918422,'motion_type','SG','Motion for competency safeguards','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4628549089044468102,'language','BDU','Oroko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4629844424304036847,'language','CAC','Cakchiquel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4635299662405808980,'language','LUS','Chin,Mizo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4641580639619261692,'language','BBK','Babanki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4644011390303377506,'court','EPD','El Paso Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4651367421555803843,'court','SEA','Seattle Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4656701092210416352,'language','TZO','Tzotzil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4663156800051608352,'nationality','BX','Brunei','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4668430349365843457,'nationality','CV','Cape Verde','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4671459680242503919,'adjournment','11','Other no-show by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4673993811808721790,'language','MBO','Mbo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4677635549876164660,'language','PDT','Plautdietsch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4687936772918214158,'adjournment','23','Asylum application withdrawn; reset for other issues','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4703489787716630736,'language','IUK','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4708318070787164507,'case_identifier','RC','Clearance needed to move respondent (Oakdale)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4718473441295684395,'language','ZOM','Zome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4725375771844900223,'court','CCC','Concord Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4731999156574706495,'language','XMA','Mushungulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4746111813847438189,'court','ANN','Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4746120907470230828,'nationality','GI','Gibraltar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4759661126997687528,'court','NYD','New York Service Processing Center (Varick Street) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4769562396974313576,'language','ANU','Anuak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4773146372013872251,'language','ROM','Romanian-Moldovan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4791588559841001538,'nationality','CF','Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4811144789533551227,'appeal_result','S-L','Streamlined affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4829475399972713709,'appeal_type','Zero Bond Appeal','Zero Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4833584440262587723,'language','KUN','Kunama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4854361157087895928,'appeal_result','CFG','Final grant - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4858595157730474702,'nationality','CJ','Cayman Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4870638720758291047,'language','ZIW','Zigula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4877116545631512336,'language','PAP','Papiamento','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4882645228297565697,'adjournment','33','Interpreter ordered but did not appear','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4887540099337250280,'court','NLA','Los Angeles - North Los Angeles Street Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4896405071928251190,'language','MAR','Marathi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4902590861047734671,'nationality','PO','Portugal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4902992118968588753,'language','SAR','Sarahule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4924188926845671009,'case_identifier','EP','SEP-P (For Parent)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4928110334498255844,'language','KPE','Kpelle','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4936437614021179817,'language','ZOC','Zoque, Copainala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4943527067407035106,'appeal_result','CFD','Final denial - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4948136021829460357,'adjournment','04','DHS or DHS file unavailable for hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4949357383399113859,'language','HIL','Hiligaynon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4950673167017950771,'nationality','FS','French Southern and Antarctic Lands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4951073636456222935,'language','ZCA','Zapotec, Coatecas Altas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4960243216879909579,'nationality','ES','El Salvador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4995061805045529317,'language','FIA','Nobiin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5014048707163742185,'motion_type','LI','Motion for specific language interpreter','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5020865946096752079,'nationality','MR','Mauritania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5046152127795757275,'language','KYG','Kyrgyzstani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5048973718380283175,'nationality','ET','Ethiopia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5051545674225925325,'language','SC','Serbo-Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5053008395697904263,'court','NOL','New Orleans Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5053820382760770624,'nationality','TM','East Timor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5068084864575482075,'nationality','MS','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5074419600529155993,'language','MNG','Mingrelian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5089828410926768437,'language','MFZ','Maaban','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5110755504591318276,'language','RAB','Rabinal - Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5110833821160684990,'adjournment','52','Jurisdiction rests with the BIA','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5118938164866482750,'nationality','DM','People''s Republic of Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5125259869240341079,'appeal_result','SCC','Suspension/cancellation cap','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5139961350364975677,'language','WLX','Wali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5154792207109273070,'language','HOK','Hokkien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5156124788905428858,'nationality','BU','Bulgaria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5166585204249954272,'nationality','AL','Albania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5167773181819394156,'language','NSP','Nepalese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5176656242978684899,'language','QAC','Quiche-Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5178359599900309325,'nationality','KN','North Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5180902223403298588,'language','LLS','Lithuanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5189935943726965273,'language','TWI','Twi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5204171733374205174,'language','SOK','Soninke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5222504226456877066,'language','AYH','Arabic, Hadrami Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5242253687993732452,'appeal_result','SAV','Summary affirmance, voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5244088723410971329,'motion_type','BB','Custody determination request','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5245455798839486740,'language','OTN','Otomi Tenango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5251429762572482849,'language','FIN','Finnish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5251583415526497210,'language','MON','Mongolian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5252746067256596261,'court','NYB','New York - Broadway Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5263387591690744966,'nationality','WA','Namibia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5272755030249442328,'adjournment','27','DHS requested in-person hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5279018164616302308,'language','ACQ','Arabic, Ta''Izzi-Adeni Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5287051479402737756,'language','MSH','Moshi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5289942696366967288,'custody_request','BB','Custody redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5292910268495553217,'nationality','SG','Senegal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5295705032796314603,'language','CTU','Chol, Tumbala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5297051268669967184,'motion_type','IM','Motion to set individual hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5299422678721373573,'language','FOO','Foo Chow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5301469361218392550,'motion_type','SP','Motion to suppress','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5306581713859362055,'appeal_type','RC Appeal','Reasonable Cause Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5308707199398660182,'motion_type','SD','Motion to substitute documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5319194050195127495,'language','DAG','Dagbani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5319937832336527662,'nationality','SC','St. Christopher-Nevis','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5323753851708675028,'language','HAZ','Hazaragi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5327384850266676305,'language','RSI','Russian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5328482252422054775,'nationality','BT','Bhutan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5348636958150860912,'court','FLO','Florence Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5352860332742439534,'language','AZO','Awing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5354439080302792203,'case_identifier','MR','Mendez Rojas case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5362322236494670723,'language','BIB','Bissa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5386049744966057265,'court','NEW','Newark Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5386750244169457938,'language','NEU','Nuer','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5388858972266880096,'language','MAL','Malayalam/Indian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5391664031281522904,'case_identifier','AO','Asylum officer rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5396725200402832744,'language','TZT','Tzutujil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5399510021839424940,'case_identifier','S3','San Diego Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5405636129675095006,'motion_type','CL','Motion to calendar an off-calendar case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5409138724033948857,'language','AFE','Afemi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5418667339784267788,'case_type','DDC','DHS decision appeal (BIA only)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5423582623774294371,'language','LIT','Lithuanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5424608075037103675,'court','ELO','Eloy Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5433864196045207881,'court','DET','Detroit Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5435617186690732137,'motion_type','MC','Motion to reopen - changed country conditions','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5441022096349404842,'language','ING','Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5441350456093293242,'language','RWA','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5457037010339308901,'language','MDD','Mbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5488908251205604511,'language','PUT','Putian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5490810959528409535,'nationality','BH','Belize','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5491922111423930683,'language','GUG','Guarani, Paraguayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5499335581266978229,'language','XHO','Xhosa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5512632594028175911,'language','BUL','Bulgarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5516204249808100280,'language','LAJ','Lango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5520311612399924137,'language','FUJ','Fuji/Fujiman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5533634697144749129,'appeal_result','DVD','Dismissed, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5535214926219264733,'language','GEG','Gheg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5535234534943145608,'language','KRI','Krio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5535658067566720222,'language','LMP','Limbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5544966690987987300,'nationality','SR','Slovak Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5545238526589520117,'case_identifier','ND','NACARA Dependents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5546016830374349126,'language','IBO','Igbo/Ibo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5548127354708450641,'language','GQR','Gor (From Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5551092919689319728,'language','PTS','Guianese Creole French (Patois)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5560985664271291243,'language','JAI','Jacalteco, Western (Popti)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5563358102086309574,'language','MIE','Mien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5567689358411203338,'nationality','BP','Solomon Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5569122836184872780,'nationality','NZ','New Zealand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5569574826921954269,'language','KSS','Kisi, Southern (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5577311437228450956,'language','TH','Thai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5580555531233633595,'nationality','BN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5580838300811149356,'court','SMO','Sacramento Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5583532027906507719,'language','BZJ','Belize Kriol English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5584411653454292569,'language','ENG','English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5592725960368742123,'case_identifier','C1','Central America 2018','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5598819085087783476,'court','ATL','Atlanta Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5606319422232390750,'nationality','NC','New Caledonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5609320802828481286,'language','BSS','Akoose','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5617077782611481601,'language','ASH','Ashanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5620673778639534896,'language','HSN','Xiang ( Alt Names: Hsiang, Hunan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5627955392312763570,'language','MEN','Mende','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5650329603232424698,'case_identifier','RN','Cancellation of removal (cap-related)','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(5651448698844402637,'nationality','FJ','Fiji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5654498726192331580,'language','YAS','Nugunu (Yambasa/Yambassa)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5657330290547047719,'appeal_result','CTM','Administratively closed (not ABC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5666716134284713945,'language','BFD','Bafut','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5679716645315529180,'adjournment','9B','Docket management - hearing advanced','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5680547799841765332,'language','TOJ','Tojolabal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5680757091056158716,'language','MZJ','Manya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5681749700099367510,'language','GBA','Gbande','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5683719416313465731,'adjournment','47','New charge filed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5697297534277817311,'language','RUP','Romanian, Macedo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5701272795017739519,'language','NNZ','Nda Nda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5709527493445785659,'language','KAS','Kashmiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5713237534764049687,'language','CAB','Garifuna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5715188091894337459,'language','ECO','Chinanteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5718616647666492056,'language','GVR','Gurung, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5723969298007490443,'language','BEL','Belarusan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5735967145552972470,'case_identifier','CD','Civil Detention Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5747042710228837348,'nationality','KT','Christmas Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5750675315937030423,'language','GUR','Farefare','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5777460800861957648,'language','HLT','Nga La','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5791467668810148002,'language','NSE','Nsenga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5791954418933004575,'motion_type','PM','Motion to pretermit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5798666374289943970,'language','BSK','Burushaski','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5814778321696241830,'court','SAI','Saipan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5829071591818704087,'case_identifier','CN','NACARA Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5856016421089393730,'language','MSA','Masalit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5857881567746836023,'language','BMY','Bemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5866088454218533433,'language','MIX','Mixteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5866829449800539915,'language','BXM','Buriat, Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5871115690334548596,'court','STE','Sterling Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5880809575610181621,'adjournment','19','Unplanned judge leave or detail','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(5888346318908675171,'adjournment','42','Respondent requested forensic analysis','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5895178201415855538,'nationality','JM','Jamaica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5902936767938596087,'appeal_result','CPC','Conditional grant - CPC asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5926302822644180556,'language','FVR','Fur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5948600359588222671,'court','DAL','Dallas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5950953515883170856,'language','TTQ','Tamasheq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5960093851593919230,'nationality','BV','Bouvet Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5968068277513074415,'court','ELP','El Paso Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5977989940252022509,'language','CHA','Cha-Chao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6011093535249024807,'motion_type','PS','Motion to place on status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6019757926499470869,'nationality','VE','Venezuela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6020118937569717631,'language','SAM','Samoan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6022254326198443762,'nationality','PP','Papua New Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6025908733208630630,'language','BAI','Bamileke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6025914924626855714,'nationality','SV','Slovenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6043740408933076663,'language','MNI','Maninka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6044439582003592225,'language','UZB','Uzbek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6045182377669724845,'court','HLG','Harlingen Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6053377849526941420,'adjournment','RE','Respondent to file registry application (INA 249)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6055806461084410751,'language','KXM','Khmer Northern - Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6059393269618232119,'court','SLC','Salt Lake City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6063322284400920753,'nationality','ID','Indonesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6075234725511112302,'court','WLA','West Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6077491283620144806,'case_identifier','SD','Stipulated deportation (Krome)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6078192982148031338,'language','MLT','Maltese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6084398430388856667,'language','IT','Italian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6095221513480560761,'language','TZH','Tzeltal, Oxchuc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6104342858154709323,'nationality','CD','Chad','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6106347406113591012,'language','BUK','Bukusu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6116270749370415531,'language','KHM','Khmer Central - Thailand/Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6153756100743253023,'nationality','UK','United Kingdom','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6155884119422054780,'court','JNA','LaSalle (Jena) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6160253356009963371,'motion_type','SY','Motion for stay of removal (or extension)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6160775742620792655,'language','XIA','Xiamen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6164806154429468851,'language','GIO','Gio-Dan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6184922706933580806,'case_identifier','HC','Home curfew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6195451409079906816,'case_identifier','SP','Spellman Lawsuit Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6216041696834074430,'motion_type','CA','Motion to hold case in abeyance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6229428548518167597,'nationality','BI','Bosnia-Herzegovina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6230721322268167054,'motion_type','RC','Motion to recuse','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6233117295517389863,'language','ALB','Albanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6243605427691640738,'language','KIT','Kituba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6257845830931171027,'court','IMP','Imperial Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6267466126471632405,'case_identifier','RM','Remain in Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6270568877680616851,'language','MKU','Maninka, Konyanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6289594834410727474,'case_identifier','DS','Status docket','{"mark": "status case"}',NULL,NULL);
INSERT INTO "codes" VALUES(6292484352995287721,'nationality','JO','Jordan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6322831819339527956,'court','OAK','Oakdale Federal Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6328614353682469639,'court','OIN','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6347265638911454836,'language','TUV','Tuvaluan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6347510824473309528,'nationality','MA','Madagascar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6351932835017969869,'case_identifier','P2','Port Court 2 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6352475941718054411,'language','PUS','Pushtu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6353485289267460116,'language','TSW','Setswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6359088810491958213,'language','NGI','Ngie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6360802010887796737,'adjournment','39','Illness of representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6363258957130191498,'appeal_type','DD Visa','DHS officer decision - visa petition','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6363865474395923123,'language','MNK','Munkukutuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6367983128061325199,'language','BGC','Haryanvi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6371036170697284370,'language','QUM','Sipakapense','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6375440888162131099,'language','MER','Meru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6378630060674765046,'language','ABR','Abron','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6384698867645306023,'language','RMN','Romani, Balkan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6385037599309508043,'case_identifier','PG','Pangea legal services','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6390873943598290675,'language','KQS','Kissi, Northern (Guinea)(Sierra Leone)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6396189011041844090,'appeal_result','SND','Summary dismissal - reasons and brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6396361013953610138,'adjournment','4B','Interpreter had to leave','{"cause": "interpreter", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6398385062810733328,'case_type','RFR','Reasonable fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6403249782932699797,'nationality','IZ','Iraq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6409496565605693994,'language','LSM','Saamia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6416363856124660524,'case_identifier','J1','Juvenile turned 18','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6426969314404275685,'language','MAN','Mandarin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6433394555367434553,'appeal_result','GRS','Granted Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6434204981070206209,'language','MHK','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6435565670674128479,'appeal_result','ACR','Record returned to court to correct deficiency','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6437514530131855932,'language','MKH','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6442151805712483751,'adjournment','12','Other request by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6443453474925921980,'language','MXX ','Mahou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6444176392687669654,'appeal_type','Bond Appeal','Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6463982068629235840,'adjournment','24','Records/fingerprint check delayed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6475564682623424305,'language','ARM','Armenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6479117807748736463,'language','NAH','Nahuatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6480613921378609986,'adjournment','8B','Judge completed case at hearing','{"cause": "completion", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6490785709784398242,'nationality','IN','India','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6503510244196940664,'court','SIN','Fishkill (Downstate Correctional Facility) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6504084993839476600,'nationality','VM','Vietnam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6505325592302065344,'appeal_result','DUT','Dismissed as untimely','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6511517450296443227,'court','HOD','Houston Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6512433834178795619,'language','KAM','Kamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6516760884669024148,'nationality','TW','Taiwan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6524988415275790367,'nationality','LH','Lithuania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6529169493435885176,'court','CLE','Cleveland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6532503139134430649,'adjournment','IA','Interlocutory appeal','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6535149187104903968,'language','CRO','Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6541143315562004483,'court','NYV','New York - Varick Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6543053656545740804,'nationality','CO','Colombia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6547252832885093976,'language','TIG','Tigrigna - Eritrean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6549097049067218446,'nationality','CS','Costa Rica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6549329185421872595,'language','LNG','Lin Gao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6549409754613826165,'language','MNR','Meitei (Manipuri)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6595347719184380651,'motion_type','WV','Motion to waive appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6607232881689195310,'nationality','PC','Pitcairn Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6609272656864341251,'nationality','IV','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6610662506208109601,'language','FUL','Fulani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6630071049731302375,'nationality','MZ','Mozambique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6631570387628756444,'nationality','BO','Burkina Faso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6633896087677933157,'language','LKR','Pari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6638231199131201219,'motion_type','U','Motion to dismiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6640325460383780504,'adjournment','4A','Technical malfunction (not video)','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6650053080204924639,'adjournment','7B','DHS application process - started by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6650732844755367350,'court','LAD','Los Angeles - detained Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6651562514750618124,'language','SUS','Susu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6655111961384614472,'language','KIS','Kissi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6660228169569911480,'language','LUN','Lunda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6669923320634574129,'case_identifier','H4','Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6683997122187570109,'adjournment','21','Supplement to asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6690678208482175853,'nationality','SM','San Marino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6695143972244936073,'case_identifier','E2','New York City/Downtown - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6697701218747178452,'appeal_result','ABC','ABC settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6708808747860628233,'language','ZUL','Zulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6719952427253942122,'case_identifier','SRD','Stipulated removal order - denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6722823841651560237,'language','FAA','Falam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6734284185515682280,'language','KGA','Koyaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6744250738426172748,'language','DEE','Dewoin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6750756687736904727,'language','SIN','Sinhalese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6756150489969273527,'nationality','BB','Barbados','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6764361568732266784,'case_type','AOC','Asylum-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6782558646230887953,'language','CJK','Chokwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6782933125364435058,'language','BBY','Befang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6798476530697711240,'language','MKO','Mandinko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6803557895819868724,'language','DYO','Dyoula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6808204203290960961,'nationality','PI','Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6817341711624939506,'appeal_result','DSO','Dismissed - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6823002164237141492,'nationality','AB','Aruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6831489466783347644,'nationality','YO','Yugoslavia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6845308644104022161,'appeal_type','Circuit Court Remand','Remand from circuit court (BIA case)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6845978429701153458,'language','HST','Huasteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6861835166786763030,'nationality','RM','The Republic of the Marshall Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6865305832976099285,'motion_type','PO','Motion for protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6869057989206774185,'language','???','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6871541216648809655,'language','MSR','Mongolian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6872484042011303235,'language','LUH','Kiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6874205323013813186,'language','CAM','Cambodian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6874788208101153092,'case_identifier','RD','Reserved suspension decision','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(6876757534038188791,'language','JAV','Javanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6877969033042333685,'motion_type','OC','Motion to open / close hearing to the public','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6880453084143899978,'language','LKB','Lukabaras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6896604057420222996,'appeal_result','SOD','Summary dismissal - other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6900691866412297280,'nationality','BS','Byelorussia (Belarus)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6903095213277760996,'language','LNS','Lamnso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6906322845865191159,'language','XOG','Lusoga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6916114642014796516,'motion_type','WA','Motion to withdraw charge or allegation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6917173610482570595,'nationality','MT','Malta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6919598694070718018,'court','LVG','Las Vegas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6922489165932325404,'language','ACC','Cubulco Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6923245652508056322,'language','LHU','Lahu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6930699724061351080,'appeal_result','DMO','Dismissed as moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6930731777413047586,'language','AYN','Arabic, Sanaani Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6935476319283125143,'language','SHI','Tachelhit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6948733773311868564,'language','GAE','Gaelic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6949096023472460107,'language','MMC','Mazahua, Michoacan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6952091389371311087,'language','ETS','Etsako','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6961790015868049246,'appeal_result','GNR','Grant with no Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6963572936210377205,'language','MIS','Miskito','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6968374762298888653,'motion_type','SB','Motion for subsequent bond determination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6968842128100020741,'court','FCI','Falls Church Immigration Adjudication Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6972863450505693091,'nationality','MB','Martinique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6974497227203408473,'language','LIN','Lingala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6998378751989664179,'language','ZPA','Zapateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7015462890478495221,'language','JUB','Juba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7017824039536193402,'language','USP','Uspanteko (Uspanteco)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7029023008446974726,'language','QUG','Quichua, Chimborazo Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7041091264694375836,'nationality','EK','Equatorial Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7042152334476743030,'language','HNN','Hunan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7044038362562718369,'language','KNU','Kanuri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7044730716457423680,'court','BLM','Fort Snelling (Bloomington) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7050387773062253890,'nationality','GO','Georgia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7054342248308209862,'case_identifier','DC','Departure Control Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7063178817107260394,'language','MFV','Mandjak/Manjaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7064866073071893374,'nationality','SL','Sierra Leone','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7067279731257140614,'nationality','NE','Niue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7071394044295648517,'language','SEF','Senoufo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7075430112908981210,'nationality','BM','Burma (Myanmar)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7091748740660280884,'nationality','AR','Argentina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7093210569173219758,'language','SAJ','Sango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7101724675204472670,'case_identifier','CL','Clemency / Florida institutional hearing (Miami)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7103700543880899664,'nationality','SZ','Switzerland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7108105985833916974,'court','PHO','Phoenix Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7108190943569684788,'language','BLH','Belleh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7117213966040974215,'language','MOK','Mokpwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7120854098154067086,'nationality','XX','Be Removed From the United States','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7131000630521784470,'nationality','AG','Algeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7131678569902054711,'adjournment','1A','Moved from non-detained to detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7135717274650142803,'language','LEB','Lebanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7162916947267803399,'nationality','KU','Kuwait','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7163112024951298506,'court','NYC','New York - Federal Plaza Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7165297674616730364,'appeal_result','TPS','Temporary Protected Status','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7171278869792887080,'language','XIN','Xinca','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7199959051449095195,'nationality','CU','Cuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7213058894760593498,'language','MKE','Malinke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7229766624745647391,'language','BKM','Kom (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7236529538869888370,'language','SCR','Sherpa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7239146356773764999,'language','LIA','Limba, West-Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7240266367739517295,'language','BAZ','Tunen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7240973390734709076,'motion_type','AI','Motion concerning conduct before the court (apology)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7247325004034795956,'language','MOR','More-Moshey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7247988430038533411,'language','TUQ','Tedaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7261432405740338502,'language','CAN','Cantonese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7265684118729792506,'language','AMZ','Amuzgo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7266945576579041921,'case_identifier','PC','Pulled Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7267833339693676009,'nationality','SY','Syria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7273096249596645019,'appeal_result','BCR','Background-check remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7274456357602115830,'language','MAI','Maithili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7288210359760265173,'nationality','PU','Guinea Bissau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7289267068217856872,'appeal_result','DEN','Denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7290074667207694526,'adjournment','18','Lack of interpreter','{"cause": "interpreter", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7294011709368219497,'language','ISH','Ishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7298163474189700076,'nationality','LV','Latvia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7299904380693667032,'language','CNM','Chuj, San Mateo Ixtatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7307217645031214312,'language','SRI','Sri Lankan Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7326068867965893105,'language','TET','Tetela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7339528110834755721,'case_type','DEP','Deportation (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7349278649223253666,'language','RUS','Russian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7349562892721486697,'nationality','MJ','Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7350940218889153604,'court','YOR','York County Prison Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7361758264319594062,'language','ANY','Anyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7370073640678575360,'language','AKA','Akan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7373238398397573754,'motion_type','CT','Motion to sever','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7374663888673555966,'language','DZO','Dzongkha','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7380866256722847799,'motion_type','IP','Motion for in person hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7385602917624672107,'language','KBP','Kabiye','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7391499688888187650,'appeal_result','TER','Terminated','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7403664734351133062,'language','KIK','Kikuya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7405920871105516184,'language','NUB','Nubian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7416518089019275638,'language','JIV','Shuar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7417919279248800995,'language','KUK','Kuki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7427802439448300175,'adjournment','58','DHS vertical-prosecution date not accommodated - clock runs','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7443343812492087920,'nationality','ND','Not Designated By Ij','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7444174170916565070,'language','DNG','Dingara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7444791021401960928,'language','DAH','Dahalo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7452254373975762486,'appeal_type','Bond MTR Rei','Bond MTR Reinstate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7457174489433778821,'adjournment','10','Hearing notice sent or served incorrectly','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7457806634650932506,'language','KSW','Karen, S''Gaw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7465105530110026116,'adjournment','25','Reset to make room for priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7485788220740343795,'language','KIR','Kiribat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7488765486969029423,'language','GIS','Gisi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7494344171309082247,'appeal_result','DIS','Appeal dismissed / judge affirmed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7505056362114896768,'language','SPS','Spanish--Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7516324475792310417,'language','ASF','Australian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7517011127051093095,'language','TCP','Chin, Tawr','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7521671813518604818,'nationality','SP','Spain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7531148487555309745,'language','YAN','Mayangna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7539537346961987228,'case_identifier','B5','Campo Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7540306756682084774,'case_identifier','TE','Tefel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7546601906775620621,'adjournment','61','Appointment of qualified representative','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7550524774557859688,'language','MHL','Marshallese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7559330207066899238,'custody','N','Never detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7560538154624647593,'language','KON','Konjobal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7563363754590210429,'language','POV','Criolu Upper Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7579203917748862571,'language','SRP','Sarpo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7586556779946174486,'language','RHG','Rohingya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7595741491394590279,'language','COM','Comorian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7602724608788881679,'nationality','LA','Laos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7604249932032117062,'adjournment','13','Insufficient time to complete hearing','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(7627783036322336715,'language','KUD','Kurdish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7630954721295456544,'language','BAV','Vengo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7633454027182171993,'court','SNC','Santa Ana Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7647006990645505746,'court','OTM','Otay Mesa Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7650954748875417495,'court','SPD','San Pedro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7657714651712051445,'language','MOS','Mossi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7662217802820679023,'language','TPX','Tlapanec, Acatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7671298452060054196,'language','ADY','Adyghe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7671696373626342241,'case_type','CSR','Claimed status review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7675281963989097578,'language','SYL','Sylheti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7689492484674856732,'nationality','??','Unknown Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7698087223601722888,'case_identifier','CR','Custody review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7704143809854684885,'language','YAL','Yalunka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7712255458501201065,'case_type','REC','Rescission','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7713096187972374630,'nationality','BR','Brazil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7729066200972539152,'adjournment','CA','Cancellation application - EOIR-42A','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7736842280573777892,'language','BSI','British Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7737165010696082414,'court','PSD','Pearsall detention facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7749907895823474236,'nationality','MI','Malawi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7756651569635492433,'nationality','ZI','Zimbabwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7763030204483411352,'nationality','AZ','Azerbaijan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7765366982983252325,'appeal_result','CGR','Conditional grant of relief (not CPC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7782609675060976611,'language','SCL','Shina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7803126951978207492,'language','EUT','Eutian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7804881912468555703,'language','TU','Turkish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7805899658464159362,'appeal_result','ADR','Administrative return','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7807346376643462777,'language','KOT','Kotokoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7816505154176394269,'nationality','TV','Tuvalu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7817057456694467511,'language','BAA','Benaadir','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7834732029540170059,'nationality','DJ','Djibouti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7843597820356757237,'appeal_result','GRN','Granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7846734306257646684,'language','KGN','Kongo/Kikongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7848123428706725270,'language','JAM','Jamician Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7862345906439034486,'language','SNG','Songhay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7868894869687042169,'language','CHG','Chiga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7884733427567743742,'language','AKU','Akum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7885943125433677823,'adjournment','3A','Judge detail (volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(7893439159710513950,'language','BET','Bete','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7898512448921419800,'nationality','AS','Australia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7898981185917323828,'language','DZG','Dazaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7900532386338568223,'language','KEK','Kekchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7903624163256853928,'language','KEN','Kenyang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7907614438413245780,'language','HAK','Hakka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7912653111047903061,'language','BLE','Baule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7942141126465699757,'appeal_type','Bond MTR Rec','Bond MTR Reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7943080387235198571,'nationality','FR','France','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7950300248500658844,'adjournment','09','Detained respondent not presented for hearing','{"cause": "dhs", "held": "no", "dhs_did_not_produce": true, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7957608707177227531,'language','FUH','Fulfulde, Western Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7967063514264585956,'language','SHN','Shona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7974790120765264094,'court','TUC','Tucson Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7981275726417333843,'nationality','MM','Macedonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7983466836889275559,'language','GUZ','Gussi (Kenya)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7987775732454387753,'adjournment','32','Interpreter not ordered','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7994324093389078363,'language','FUQ','Fuqing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8005579152600043846,'nationality','CM','Cameroon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8015796442809438771,'language','KSR','Kosraean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8017663195162666759,'nationality','DR','Dominican Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8018809225720617224,'adjournment','02','Preparation - respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8021301144073100571,'nationality','TC','United Arab Emirates','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8024509647438955995,'nationality','NQ','Trust Territory of the Pacific Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8036913219609332426,'language','PHR','Pahari-Potwari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8039370212229962568,'adjournment','28','Judge found in-person hearing necessary','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8040856232686637618,'language','IJO','Ijo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8051751353264002789,'language','KOU','Kouranko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8054489416321054087,'case_identifier','FL','Franco Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8073085347822106650,'language','EDO','Edo - Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8078913549292239284,'language','GSW','German, Swiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8085851826576637146,'nationality','GJ','Grenada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8088951034227404093,'language','WLF','Wolof','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8091455949142795894,'language','TRK','Trukese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8092499277371521269,'language','IXL','Ixil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8107990067085925405,'court','LOW','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8124361114750656973,'language','TUM','Tumbuka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8138232368696965605,'case_identifier','J2','Unaccompanied juvenile - asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8156750731664757320,'language','SND','Sindhi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8160838287854649716,'court','HDQ','Falls Church (headquarters court) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8168859312717515056,'adjournment','7E','Respondent application pending with DHS (7E)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8170806320160760512,'nationality','NN','No Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8176397641801112169,'adjournment','SU','Respondent to file suspension of deportation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8182295228435869998,'nationality','LI','Liberia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8184480959166043733,'nationality','HO','Honduras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8186102283993994222,'language','ZAR','Zarma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8202571603410196853,'language','MFS','Mexican Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8209407580758699960,'nationality','TP','Sao Tome and Principe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8209584105323931678,'language','MLG','Malagasy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8212182777152304603,'appeal_result','SNC','NACARA continuation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8225116970322119423,'nationality','LE','Lebanon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8225802873026200676,'language','KOR','Korean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8227344241100563396,'nationality','IO','British Indian Ocean Territory','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8229636256516378036,'language','DIN','Dinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8236466640121146424,'language','DDN','Dendi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8255025368127543167,'motion_type','EW','Motion to excuse appearance of witness','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8257688000014155540,'language','TMM','Tectiteco/Tectitan Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8267843859536256798,'language','GUJ','Gujarati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8278511172595368964,'court','SFR','San Francisco Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8305011233709082029,'nationality','CW','Cook Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8308701537250820906,'motion_type','RS','Motion to remove from status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8313855124855373422,'language','CHU','Chuj, San Sebastian Coatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8321377843468985769,'language','YAQ','Yaqui','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8332464095638183468,'case_identifier','4M','Institutional hearing - NTA filed within 120 days of release','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8332657030064573652,'case_identifier','MD','Maryland - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8356486717215341077,'court','BAL','Baltimore Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8356507441442053137,'case_identifier','HK','Hurricane Katrina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8361818653996922693,'nationality','IT','Italy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8375984440319299935,'language','XSM','Kasem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8379271815039940189,'language','MNO','Mano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8380551343095220925,'language','TMN','Temne','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8390291507936354196,'nationality','EO','Estonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8395520221162198017,'language','GOU','Goun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8405837547875516991,'language','MXV','Mixtec, Metlatonoc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8408916937780123804,'nationality','GC','East Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8410280747847365548,'appeal_result','DED','Deferred enforced departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8414479058316119199,'language','TLP','Totonac, Filomena Mata-Coahuitlan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8433116982628647646,'language','BEM','Bembe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8434228278559888422,'language','TRI','Trique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8438199523782452515,'language','ETU','Cameroon, Ejagham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8438208555439706007,'adjournment','50','Quarantine - detained cases','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8438287978218258312,'language','BIH','Bideyat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8453798993371997109,'adjournment','30','Consolidation with family members','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8455272690859439903,'case_identifier','JL','Javier Lopera Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8457151163187693257,'nationality','FM','Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8463177607870679982,'nationality','RS','Serbia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8470080632448235752,'language','FSI','French Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8475117954466577252,'court','HSG','Houston - S. Gessner Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8479896798697611786,'language','ZPT','San Vicente Coatlan Zapotec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8503778950078351278,'nationality','FA','Falkland Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8504938817382628399,'language','QXL','Quichua, Salasaca Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8518566172407451759,'language','FMP','Bafang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8519907748014896129,'language','UR','Urdu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8548945103114342094,'nationality','SS','Stateless - respondent cannot name a country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8548975558779825234,'language','AAR','Afar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8551471440452195914,'motion_type','WC','Motion to withdraw as counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8551884131908482423,'court','LRO','Laredo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8560873526864267641,'nationality','IS','Israel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8565834403940490872,'language','ORO','Oroma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8580138895753627835,'nationality','RU','Russia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8584652490756342395,'language','PAL','Palan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8591956035486574735,'custody','R','Released','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8597089344935669174,'language','KNK','Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8597551956265841926,'language','PCM','Pidgin, Nigerian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8608861108372006006,'language','OGN','Ogoni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8610326349146076225,'language','HAR','Harari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8626269168220135665,'appeal_type','AMSA Appeal','Appeal of motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8627184810394102153,'language','BAJ','Bajuni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8629079203657702198,'case_identifier','CC','Camp Hill','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8636358637172677126,'language','AFR','Afrikaans','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8637341119197329624,'adjournment','RO','Parties to respond to reset order','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8641834087733586386,'case_identifier','N2','NYC - Deportation/Detention/Parole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8659672091634370382,'motion_type','IC','Motion on incompetence of respondent or representative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8665343844449670929,'nationality','NR','Nauru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8677853863946827716,'language','SRN','Sranan Tongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8685518649256967389,'appeal_result','SAD','Summary dismissal - inadequate reasons','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8698144222803341241,'language','KPJ','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8699749236794308751,'appeal_result','OTH','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8703592733472928717,'case_identifier','SC','NACARA Section 203','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8707819448670607197,'nationality','GL','Greenland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8708558924282604503,'language','AR','Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8731048406025130166,'court','BTV','Batavia Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8757400587398259847,'case_type','BND','Bond-only record (seen in data, absent from lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8762102686451437503,'nationality','CN','Comoro Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8765304087919993367,'language','MND','Mandinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8782231636077037573,'adjournment','AS','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8786130287941224791,'nationality','CX','Croatia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8786422037797332671,'language','BQG','Bago-Kusuntu (Bago, Koussountou)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8789577246878174909,'appeal_result','ADM','Administratively closed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8801261088828123367,'language','NOR','Norwegian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8801272803808520560,'appeal_result','CON','Continued','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8815315815210586873,'language','SCN','Sicilian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8815677175339096991,'case_identifier','B6','San Clemente Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8817462633775977009,'language','ZYP','Chin, Zyphe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8817766606626767552,'adjournment','8A','Judge completed case before hearing','{"cause": "completion", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8827127071728768394,'motion_type','ET','Motion to extend filing time','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8829407364314099436,'nationality','BF','Bahamas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8834119292916387120,'court','WAS','Arlington / Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8853889796155194005,'adjournment','51','Contested charges','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8856413080536869601,'language','VIE','Vietnamese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8858089951618384534,'nationality','FI','Finland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8867592821278456980,'language','TWN','Taiwanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8870041191622585619,'language','IGL','Igala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8892544742267633400,'adjournment','7H','Respondent application pending with DHS (7H)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8894508227093029964,'court','SDC','Stewart Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8898943431057345869,'language','BGJ','Bangolan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8907524549528148498,'motion_type','CO','Motion for continuance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8914757317080098187,'case_identifier','BR','The Brito Class Action Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8925952241530349852,'nationality','FG','French Guiana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8929231625175651625,'language','MGR','Mambwe-Lungu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8932592092206066239,'language','TMZ','Tamazight','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8936708850284247059,'motion_type','RI','Motion to reissue decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8948607557735113525,'nationality','BE','Belgium','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8950205506840267231,'language','MEH','Mixtec, Southwestern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8951959909799643556,'language','PUN','Punjabi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8974975859297470094,'language','KRU','Kru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8978090787463321540,'nationality','DA','Denmark','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8980756978757177646,'case_identifier','S2','San Diego Deportation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8982652172862264607,'language','MWW','Hmong Daw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8992747088664455467,'language','TAG','Tagalog','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9005713104699123069,'nationality','NI','Nigeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9008952906015567682,'language','MYA','Maya, Yucatec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9023032627897818716,'nationality','CC','Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9026632548719098316,'case_identifier','MI','Motions - former section 244(i)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9029721311766812153,'motion_type','TV','Motion for video appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9031017364364052209,'nationality','UE','Ukraine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9042103612245509263,'language','TSZ','Tarasco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9051472772573821211,'motion_type','SR','Motion for stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9056377247461202549,'adjournment','49','Juvenile home study','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9057524021829115570,'language','ISO','Isoko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9061299588128971062,'motion_type','RP','Motion to reconsider (before decision)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9069275576821769854,'appeal_result','SDG','Summary dismissal - untimely or waived','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9075884516472669464,'adjournment','41','Reset to hear higher-priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9077819924315815671,'adjournment','MR','Judge response to motion or request pending','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(9080208612918866752,'language','SER','Serbian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9087385161211898645,'case_identifier','J','Juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9093838275761542158,'language','ARZ','Arabic, Egyptian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9098379693339722577,'language','BFR','Bazigar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9101961481687294966,'language','MNW','Mon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9108394208024792482,'language','MRD','Magar, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9119873482415643999,'court','HOU','Houston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9123312145467966563,'language','TAM','Tamil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9125425019587748520,'custody','D','Detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9130949242947365100,'language','HAI','Haiyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9137228400897124794,'nationality','BC','Botswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9140510624300839754,'nationality','HL','Holland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9155970209044384154,'nationality','KO','Kosrae, Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9156267143958562363,'language','ADA','Dangme','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9160827944963666789,'language','MFQ','Moba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9166750338072601757,'nationality','PA','Paraguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9167632378065280854,'language','TEL','Telugu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9173194007968715723,'motion_type','MN','Motion to amend name on NTA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9173867064323616313,'language','MUN','Muong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9179144955826231673,'case_identifier','VP','Vertical Prosecution','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9184448454717266890,'language','ICE','Icelandic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9187011189471516059,'adjournment','57','DHS vertical-prosecution date not accommodated - clock stops','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9199743895905405109,'adjournment','1B','Moved from detained to non-detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9208690448731478342,'language','JAR','Jarai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9220253691522342630,'nationality','UV','Upper Volta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9221101140832532871,'language','GSM','Guatelmalan Sign Language','{}',NULL,NULL);
CREATE TABLE court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    requested text check (requested is null or requested is date(requested)),
    result text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "court_reviews" VALUES(7577077096050215755,80000001,6403359010412321578,'2025-06-02','REM',5624806280071116258,'');
CREATE TABLE courts (id integer primary key, code text not null unique, name text not null) strict;
INSERT INTO "courts" VALUES(9116334314926762690,'PTE','Port Ellis Immigration Court');
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
INSERT INTO "custody_requests" VALUES(226256592454860306,NULL,9142407131107738615,5702167920545403325,'BB','QWM','2026-03-10',NULL,0,NULL,'');
INSERT INTO "custody_requests" VALUES(3364144515640660621,NULL,9142407131107738615,5702167920545403325,'BB','QWM','2026-03-02','2026-03-10',1,NULL,'');
INSERT INTO "custody_requests" VALUES(5968820993777709736,60000001,642482238262381108,3199491125198454105,'BB','QWM','2025-02-03','2025-02-03',1,5624806280071116258,'');
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
INSERT INTO "custody_spells" VALUES(164017249810093260,NULL,9142407131107738615,'R',NULL,'2026-03-10',NULL,'');
INSERT INTO "custody_spells" VALUES(1832130906976567636,NULL,1174035261204203013,'D','2026-02-01','2026-02-20',NULL,'');
INSERT INTO "custody_spells" VALUES(2729696215735486726,90000001,642482238262381108,'D','2025-01-03',NULL,5624806280071116258,'');
CREATE TABLE day_notes (
    id integer primary key,
    day text not null unique check (day is date(day)),
    text text not null check (text <> '')
) strict;
INSERT INTO "day_notes" VALUES(1826760289081477733,'2026-03-10','Courtroom 4 has no video link.');
CREATE TABLE docket (
    id integer primary key check (id = 1),
    uid text not null,
    judge_family text not null default '',
    judge_given text not null default '',
    on_duty_from text check (on_duty_from is null or on_duty_from is date(on_duty_from)),
    part_time_hundredths integer not null default 100 check (part_time_hundredths between 1 and 100),
    typed_from text check (typed_from is null or typed_from is date(typed_from))
) strict;
INSERT INTO "docket" VALUES(1,'85b693276e1b75d3dfbdb7485bdd6851','Ellery','M.','2020-06-15',80,'2026-02-02');
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
INSERT INTO "family_links" VALUES(2258149586066036073,NULL,9142407131107738615,1174035261204203013,'2026-02-02','2026-03-02',NULL,'');
INSERT INTO "family_links" VALUES(4463742450790450737,NULL,9142407131107738615,8074151013979335239,'2026-03-10',NULL,NULL,'');
INSERT INTO "family_links" VALUES(7857639054882777768,91000001,642482238262381108,7540884099613360205,'2025-06-02',NULL,5624806280071116258,'');
CREATE TABLE goal_sets (id integer primary key, name text not null unique, text text not null) strict;
INSERT INTO "goal_sets" VALUES(4853897702233716795,'invented','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
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
INSERT INTO "hearings" VALUES(232477333939414037,NULL,5702167920545403325,'2026-03-09',540,120,'merits','QWM','8B',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',95,1,0,NULL,NULL,'decision',NULL);
INSERT INTO "hearings" VALUES(4953974762936267800,40000001,3199491125198454105,'2025-05-05',510,120,'merits','QWM','RR',0,'A','I','II','P','PTE','PTE','SP',5624806280071116258,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(5854510812484057188,NULL,5702167920545403325,'2026-03-06',NULL,NULL,'custody','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(6650869635340664388,NULL,2787218472595140505,'2026-03-05',NULL,120,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(6997271499846922603,NULL,5702167920545403325,'2026-04-14',NULL,120,'merits','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(8444145939585690287,NULL,5702167920545403325,'2026-04-14',510,15,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(8481009940947929931,NULL,5702167920545403325,'2026-04-07',510,15,'master','QWM','9A',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,8444145939585690287,NULL,NULL,NULL);
CREATE TABLE judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
INSERT INTO "judge_codes" VALUES(4968835982211495634,'QWM');
CREATE TABLE marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last)),
    reason text not null
) strict;
INSERT INTO "marks" VALUES(7318764519891733499,9142407131107738615,'status case','2026-03-02',NULL,'USCIS has the petition');
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
INSERT INTO "motions" VALUES(1877624479296603948,50000001,642482238262381108,3199491125198454105,'MTC','QWM','2025-03-03',NULL,'2025-03-10',1,0,'A',5624806280071116258,'');
INSERT INTO "motions" VALUES(3488882096212323385,NULL,9142407131107738615,5702167920545403325,'MTR','QWM','2026-03-10',NULL,NULL,0,0,NULL,NULL,'');
INSERT INTO "motions" VALUES(8125285228623981884,NULL,9142407131107738615,5702167920545403325,'MTC','QWM','2026-03-02','2026-03-03','2026-03-10',1,0,'A',NULL,'');
CREATE TABLE notes (
    id integer primary key,
    case_id integer not null references cases,
    text text not null check (text <> ''),
    search_text text not null,
    is_private integer not null check (is_private in (0, 1)),  -- the judge's own; else seen by clerk and judge
    written_on text not null check (written_on is date(written_on)),
    author integer not null references people
) strict;
INSERT INTO "notes" VALUES(6801492025380959517,9142407131107738615,'Ask counsel for the exhibits.','ask counsel for the exhibits.',1,'2026-03-10',8086990989849237401);
CREATE TABLE open_step (step integer not null references steps) strict;
CREATE TABLE people (
    id integer primary key,
    family text not null default '',
    given text not null default '',
    role text not null check (role in ('judge', 'clerk'))
) strict;
INSERT INTO "people" VALUES(8086990989849237401,'Ellery','Marguerite A.','judge');
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
INSERT INTO "proceedings" VALUES(1508239589599454170,NULL,1174035261204203013,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(2787218472595140505,NULL,8074151013979335239,NULL,'2018-02-05',NULL,NULL,'QWM','AOC','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(3199491125198454105,30000001,642482238262381108,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2025-05-06','decision',1,0,5624806280071116258,'');
INSERT INTO "proceedings" VALUES(4494811147435909715,NULL,5504524933069351252,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(5702167920545403325,NULL,9142407131107738615,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','D','2026-03-10','withdrawn',1,0,NULL,'');
INSERT INTO "proceedings" VALUES(7916628680982405494,NULL,9142407131107738615,NULL,'2026-03-10',NULL,NULL,'QWM','RMV','R',NULL,NULL,0,0,NULL,'');
CREATE TABLE refused_matches (
    id integer primary key,
    case_id integer not null references cases,  -- the typed case
    public_case_id integer not null references cases,
    unique (case_id, public_case_id)
) strict;
CREATE TABLE releases (
    id integer primary key,
    name text not null,
    imported_on text not null check (imported_on is date(imported_on))
) strict;
INSERT INTO "releases" VALUES(5624806280071116258,'Public case data','2026-03-10');
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
INSERT INTO "step_rows" VALUES(1,1,'people',8086990989849237401,NULL,NULL,'{"id":8086990989849237401,"family":"Ellery","given":"Marguerite A.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(2,1,'docket',1,NULL,NULL,'{"id":1,"uid":"85b693276e1b75d3dfbdb7485bdd6851","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}',NULL);
INSERT INTO "step_rows" VALUES(3,1,'judge_codes',4968835982211495634,NULL,NULL,'{"id":4968835982211495634,"code":"QWM"}',NULL);
INSERT INTO "step_rows" VALUES(4,1,'courts',9116334314926762690,NULL,NULL,'{"id":9116334314926762690,"code":"PTE","name":"Port Ellis Immigration Court"}',NULL);
INSERT INTO "step_rows" VALUES(5,1,'codes',2826753434166502640,NULL,NULL,'{"id":2826753434166502640,"of_table":"adjournment","code":"01","label":"Respondent seeking representation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(6,1,'codes',8018809225720617224,NULL,NULL,'{"id":8018809225720617224,"of_table":"adjournment","code":"02","label":"Preparation - respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(7,1,'codes',407578119488427894,NULL,NULL,'{"id":407578119488427894,"of_table":"adjournment","code":"03","label":"Preparation - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(8,1,'codes',4948136021829460357,NULL,NULL,'{"id":4948136021829460357,"of_table":"adjournment","code":"04","label":"DHS or DHS file unavailable for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(9,1,'codes',2292261374794686693,NULL,NULL,'{"id":2292261374794686693,"of_table":"adjournment","code":"05","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(10,1,'codes',3527040990989453376,NULL,NULL,'{"id":3527040990989453376,"of_table":"adjournment","code":"06","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(11,1,'codes',2349421309910466020,NULL,NULL,'{"id":2349421309910466020,"of_table":"adjournment","code":"07","label":"Application pending with DHS (respondent/DHS process)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(12,1,'codes',250291727902279532,NULL,NULL,'{"id":250291727902279532,"of_table":"adjournment","code":"08","label":"State Department response not in file","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(13,1,'codes',7950300248500658844,NULL,NULL,'{"id":7950300248500658844,"of_table":"adjournment","code":"09","label":"Detained respondent not presented for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": true, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(14,1,'codes',7457174489433778821,NULL,NULL,'{"id":7457174489433778821,"of_table":"adjournment","code":"10","label":"Hearing notice sent or served incorrectly","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(15,1,'codes',4671459680242503919,NULL,NULL,'{"id":4671459680242503919,"of_table":"adjournment","code":"11","label":"Other no-show by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(16,1,'codes',6442151805712483751,NULL,NULL,'{"id":6442151805712483751,"of_table":"adjournment","code":"12","label":"Other request by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(17,1,'codes',7604249932032117062,NULL,NULL,'{"id":7604249932032117062,"of_table":"adjournment","code":"13","label":"Insufficient time to complete hearing","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(18,1,'codes',1061393232725801052,NULL,NULL,'{"id":1061393232725801052,"of_table":"adjournment","code":"14","label":"Other operational or security factors","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(19,1,'codes',3843715459210119822,NULL,NULL,'{"id":3843715459210119822,"of_table":"adjournment","code":"16","label":"Respondent released from custody","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(20,1,'codes',4369454485175653185,NULL,NULL,'{"id":4369454485175653185,"of_table":"adjournment","code":"17","label":"Master to individual - merits hearing set","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(21,1,'codes',7290074667207694526,NULL,NULL,'{"id":7290074667207694526,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(22,1,'codes',5880809575610181621,NULL,NULL,'{"id":5880809575610181621,"of_table":"adjournment","code":"19","label":"Unplanned judge leave or detail","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(23,1,'codes',7131678569902054711,NULL,NULL,'{"id":7131678569902054711,"of_table":"adjournment","code":"1A","label":"Moved from non-detained to detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(24,1,'codes',9199743895905405109,NULL,NULL,'{"id":9199743895905405109,"of_table":"adjournment","code":"1B","label":"Moved from detained to non-detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(25,1,'codes',134216886206386526,NULL,NULL,'{"id":134216886206386526,"of_table":"adjournment","code":"20","label":"Request for in-person hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(26,1,'codes',6683997122187570109,NULL,NULL,'{"id":6683997122187570109,"of_table":"adjournment","code":"21","label":"Supplement to asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(27,1,'codes',2558463832485823586,NULL,NULL,'{"id":2558463832485823586,"of_table":"adjournment","code":"22","label":"Respondent declined earliest hearing date","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(28,1,'codes',4687936772918214158,NULL,NULL,'{"id":4687936772918214158,"of_table":"adjournment","code":"23","label":"Asylum application withdrawn; reset for other issues","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(29,1,'codes',6463982068629235840,NULL,NULL,'{"id":6463982068629235840,"of_table":"adjournment","code":"24","label":"Records/fingerprint check delayed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(30,1,'codes',7465105530110026116,NULL,NULL,'{"id":7465105530110026116,"of_table":"adjournment","code":"25","label":"Reset to make room for priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(31,1,'codes',579391638208181723,NULL,NULL,'{"id":579391638208181723,"of_table":"adjournment","code":"26","label":"Respondent requested in-person hearing","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(32,1,'codes',5272755030249442328,NULL,NULL,'{"id":5272755030249442328,"of_table":"adjournment","code":"27","label":"DHS requested in-person hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(33,1,'codes',8039370212229962568,NULL,NULL,'{"id":8039370212229962568,"of_table":"adjournment","code":"28","label":"Judge found in-person hearing necessary","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(34,1,'codes',1495216817921453043,NULL,NULL,'{"id":1495216817921453043,"of_table":"adjournment","code":"29","label":"Concurrent application","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(35,1,'codes',8453798993371997109,NULL,NULL,'{"id":8453798993371997109,"of_table":"adjournment","code":"30","label":"Consolidation with family members","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(36,1,'codes',1459685886465719903,NULL,NULL,'{"id":1459685886465719903,"of_table":"adjournment","code":"31","label":"Reasonable cause to special circumstance merits hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(37,1,'codes',7987775732454387753,NULL,NULL,'{"id":7987775732454387753,"of_table":"adjournment","code":"32","label":"Interpreter not ordered","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(38,1,'codes',4882645228297565697,NULL,NULL,'{"id":4882645228297565697,"of_table":"adjournment","code":"33","label":"Interpreter ordered but did not appear","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(39,1,'codes',1645158653683138126,NULL,NULL,'{"id":1645158653683138126,"of_table":"adjournment","code":"34","label":"Judge leave","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(40,1,'codes',367583599845549220,NULL,NULL,'{"id":367583599845549220,"of_table":"adjournment","code":"35","label":"Unplanned judge leave - detail or other assignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(41,1,'codes',4557970857033623044,NULL,NULL,'{"id":4557970857033623044,"of_table":"adjournment","code":"36","label":"Records/fingerprint check delayed by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(42,1,'codes',2327278526737601785,NULL,NULL,'{"id":2327278526737601785,"of_table":"adjournment","code":"37","label":"DHS investigation","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(43,1,'codes',3100266354812335544,NULL,NULL,'{"id":3100266354812335544,"of_table":"adjournment","code":"38","label":"Illness of respondent, representative or witness","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(44,1,'codes',6360802010887796737,NULL,NULL,'{"id":6360802010887796737,"of_table":"adjournment","code":"39","label":"Illness of representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(45,1,'codes',7885943125433677823,NULL,NULL,'{"id":7885943125433677823,"of_table":"adjournment","code":"3A","label":"Judge detail (volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(46,1,'codes',1683111743868219152,NULL,NULL,'{"id":1683111743868219152,"of_table":"adjournment","code":"3B","label":"Judge detail (non-volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(47,1,'codes',2905359610368094387,NULL,NULL,'{"id":2905359610368094387,"of_table":"adjournment","code":"40","label":"Illness of witness","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(48,1,'codes',9075884516472669464,NULL,NULL,'{"id":9075884516472669464,"of_table":"adjournment","code":"41","label":"Reset to hear higher-priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(49,1,'codes',5888346318908675171,NULL,NULL,'{"id":5888346318908675171,"of_table":"adjournment","code":"42","label":"Respondent requested forensic analysis","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(50,1,'codes',281262278616302029,NULL,NULL,'{"id":281262278616302029,"of_table":"adjournment","code":"43","label":"DHS forensic analysis","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(51,1,'codes',2531662133341782797,NULL,NULL,'{"id":2531662133341782797,"of_table":"adjournment","code":"44","label":"Cooperating witness / law enforcement","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(52,1,'codes',2211073706972651467,NULL,NULL,'{"id":2211073706972651467,"of_table":"adjournment","code":"45","label":"Joint request of both parties","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(53,1,'codes',3272118252444451554,NULL,NULL,'{"id":3272118252444451554,"of_table":"adjournment","code":"46","label":"Video malfunction","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(54,1,'codes',5683719416313465731,NULL,NULL,'{"id":5683719416313465731,"of_table":"adjournment","code":"47","label":"New charge filed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(55,1,'codes',1707018515326429357,NULL,NULL,'{"id":1707018515326429357,"of_table":"adjournment","code":"48","label":"Interpreter appeared but disqualified","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(56,1,'codes',9056377247461202549,NULL,NULL,'{"id":9056377247461202549,"of_table":"adjournment","code":"49","label":"Juvenile home study","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(57,1,'codes',6640325460383780504,NULL,NULL,'{"id":6640325460383780504,"of_table":"adjournment","code":"4A","label":"Technical malfunction (not video)","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(58,1,'codes',6396361013953610138,NULL,NULL,'{"id":6396361013953610138,"of_table":"adjournment","code":"4B","label":"Interpreter had to leave","flags":"{\"cause\": \"interpreter\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(59,1,'codes',2994496968888898162,NULL,NULL,'{"id":2994496968888898162,"of_table":"adjournment","code":"4C","label":"Interpreter appeared - wrong language or dialect","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(60,1,'codes',2336082428097896843,NULL,NULL,'{"id":2336082428097896843,"of_table":"adjournment","code":"4D","label":"Interpreter appeared - wrong language or dialect (duplicate of 4C)","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(61,1,'codes',2758707507895547846,NULL,NULL,'{"id":2758707507895547846,"of_table":"adjournment","code":"4E","label":"Record of proceeding missing","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(62,1,'codes',300495165230193286,NULL,NULL,'{"id":300495165230193286,"of_table":"adjournment","code":"4F","label":"Telephonic interpreter unavailable","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(63,1,'codes',8438208555439706007,NULL,NULL,'{"id":8438208555439706007,"of_table":"adjournment","code":"50","label":"Quarantine - detained cases","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(64,1,'codes',8853889796155194005,NULL,NULL,'{"id":8853889796155194005,"of_table":"adjournment","code":"51","label":"Contested charges","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(65,1,'codes',5110833821160684990,NULL,NULL,'{"id":5110833821160684990,"of_table":"adjournment","code":"52","label":"Jurisdiction rests with the BIA","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(66,1,'codes',3934889309671743186,NULL,NULL,'{"id":3934889309671743186,"of_table":"adjournment","code":"53","label":"DHS request for mental-competency certification","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(67,1,'codes',3360558620790794429,NULL,NULL,'{"id":3360558620790794429,"of_table":"adjournment","code":"54","label":"Respondent claims US citizenship","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(68,1,'codes',1516704960267152634,NULL,NULL,'{"id":1516704960267152634,"of_table":"adjournment","code":"55","label":"Hearing deliberately advanced by court","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(69,1,'codes',1061882796302996655,NULL,NULL,'{"id":1061882796302996655,"of_table":"adjournment","code":"56","label":"Vertical prosecution - DHS-caused delay","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(70,1,'codes',9187011189471516059,NULL,NULL,'{"id":9187011189471516059,"of_table":"adjournment","code":"57","label":"DHS vertical-prosecution date not accommodated - clock stops","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(71,1,'codes',7427802439448300175,NULL,NULL,'{"id":7427802439448300175,"of_table":"adjournment","code":"58","label":"DHS vertical-prosecution date not accommodated - clock runs","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(72,1,'codes',1073385036860062383,NULL,NULL,'{"id":1073385036860062383,"of_table":"adjournment","code":"59","label":"Court closure","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(73,1,'codes',632058164932091348,NULL,NULL,'{"id":632058164932091348,"of_table":"adjournment","code":"5A","label":"Hearing advanced on motion of respondent","flags":"{\"cause\": \"respondent\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(74,1,'codes',4402278283716082903,NULL,NULL,'{"id":4402278283716082903,"of_table":"adjournment","code":"5B","label":"Late-filed evidence - respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(75,1,'codes',3326362181429274138,NULL,NULL,'{"id":3326362181429274138,"of_table":"adjournment","code":"5C","label":"Late-filed evidence - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(76,1,'codes',892136426087500167,NULL,NULL,'{"id":892136426087500167,"of_table":"adjournment","code":"5D","label":"Hearing advanced on motion of DHS","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(77,1,'codes',17732055594004576,NULL,NULL,'{"id":17732055594004576,"of_table":"adjournment","code":"60","label":"EOIR forensic competency evaluation","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(78,1,'codes',7546601906775620621,NULL,NULL,'{"id":7546601906775620621,"of_table":"adjournment","code":"61","label":"Appointment of qualified representative","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(79,1,'codes',1259740314505918190,NULL,NULL,'{"id":1259740314505918190,"of_table":"adjournment","code":"62","label":"Judicial competency inquiry","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(80,1,'codes',1671862676993832434,NULL,NULL,'{"id":1671862676993832434,"of_table":"adjournment","code":"63","label":"Competency inquiry (non-Franco)","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(81,1,'codes',4461707140974931377,NULL,NULL,'{"id":4461707140974931377,"of_table":"adjournment","code":"64","label":"Judge reassignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(82,1,'codes',1775966732143084214,NULL,NULL,'{"id":1775966732143084214,"of_table":"adjournment","code":"74","label":"Public health","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(83,1,'codes',3520958319890689578,NULL,NULL,'{"id":3520958319890689578,"of_table":"adjournment","code":"7A","label":"DHS application process - started by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(84,1,'codes',6650053080204924639,NULL,NULL,'{"id":6650053080204924639,"of_table":"adjournment","code":"7B","label":"DHS application process - started by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(85,1,'codes',3557499423180422453,NULL,NULL,'{"id":3557499423180422453,"of_table":"adjournment","code":"7C","label":"Respondent application pending with DHS (7C)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(86,1,'codes',150440196552682668,NULL,NULL,'{"id":150440196552682668,"of_table":"adjournment","code":"7D","label":"Respondent application pending with DHS (7D)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(87,1,'codes',8168859312717515056,NULL,NULL,'{"id":8168859312717515056,"of_table":"adjournment","code":"7E","label":"Respondent application pending with DHS (7E)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(88,1,'codes',1666261036665984788,NULL,NULL,'{"id":1666261036665984788,"of_table":"adjournment","code":"7F","label":"Respondent application pending with DHS (7F)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(89,1,'codes',2504595446880030823,NULL,NULL,'{"id":2504595446880030823,"of_table":"adjournment","code":"7G","label":"Respondent application pending with DHS (7G)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(90,1,'codes',8892544742267633400,NULL,NULL,'{"id":8892544742267633400,"of_table":"adjournment","code":"7H","label":"Respondent application pending with DHS (7H)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(91,1,'codes',8817766606626767552,NULL,NULL,'{"id":8817766606626767552,"of_table":"adjournment","code":"8A","label":"Judge completed case before hearing","flags":"{\"cause\": \"completion\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(92,1,'codes',6480613921378609986,NULL,NULL,'{"id":6480613921378609986,"of_table":"adjournment","code":"8B","label":"Judge completed case at hearing","flags":"{\"cause\": \"completion\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(93,1,'codes',4228393127145429558,NULL,NULL,'{"id":4228393127145429558,"of_table":"adjournment","code":"96","label":"Case severed from lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(94,1,'codes',3878118374577918153,NULL,NULL,'{"id":3878118374577918153,"of_table":"adjournment","code":"97","label":"Case joined to lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(95,1,'codes',1528395508726279091,NULL,NULL,'{"id":1528395508726279091,"of_table":"adjournment","code":"98","label":"Case conversion (system)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(96,1,'codes',2756956406833179590,NULL,NULL,'{"id":2756956406833179590,"of_table":"adjournment","code":"99","label":"Data entry error (row void)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(97,1,'codes',2302725343873438510,NULL,NULL,'{"id":2302725343873438510,"of_table":"adjournment","code":"9A","label":"Docket management - hearing postponed","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(98,1,'codes',5679716645315529180,NULL,NULL,'{"id":5679716645315529180,"of_table":"adjournment","code":"9B","label":"Docket management - hearing advanced","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(99,1,'codes',769501680904721457,NULL,NULL,'{"id":769501680904721457,"of_table":"adjournment","code":"9C","label":"Docket management - moved off calendar","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(100,1,'codes',2311678334965968955,NULL,NULL,'{"id":2311678334965968955,"of_table":"adjournment","code":"9V","label":"Master hearing vacated","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(101,1,'codes',818088857749089280,NULL,NULL,'{"id":818088857749089280,"of_table":"adjournment","code":"AB","label":"Respondent to file brief (not an appeal)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(102,1,'codes',8782231636077037573,NULL,NULL,'{"id":8782231636077037573,"of_table":"adjournment","code":"AS","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(103,1,'codes',7729066200972539152,NULL,NULL,'{"id":7729066200972539152,"of_table":"adjournment","code":"CA","label":"Cancellation application - EOIR-42A","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(104,1,'codes',3957874722250693183,NULL,NULL,'{"id":3957874722250693183,"of_table":"adjournment","code":"CB","label":"Cancellation application - EOIR-42B","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(105,1,'codes',3991663975508897492,NULL,NULL,'{"id":3991663975508897492,"of_table":"adjournment","code":"DD","label":"Decision delayed","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(106,1,'codes',6532503139134430649,NULL,NULL,'{"id":6532503139134430649,"of_table":"adjournment","code":"IA","label":"Interlocutory appeal","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(107,1,'codes',4531099859703299853,NULL,NULL,'{"id":4531099859703299853,"of_table":"adjournment","code":"IB","label":"DHS to file brief (not an appeal)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(108,1,'codes',9077819924315815671,NULL,NULL,'{"id":9077819924315815671,"of_table":"adjournment","code":"MR","label":"Judge response to motion or request pending","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(109,1,'codes',598250244960897959,NULL,NULL,'{"id":598250244960897959,"of_table":"adjournment","code":"OT","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(110,1,'codes',1096145983581309600,NULL,NULL,'{"id":1096145983581309600,"of_table":"adjournment","code":"PD","label":"Prosecutorial discretion under consideration","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(111,1,'codes',1731814869105284503,NULL,NULL,'{"id":1731814869105284503,"of_table":"adjournment","code":"RD","label":"Reserved suspension decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(112,1,'codes',6053377849526941420,NULL,NULL,'{"id":6053377849526941420,"of_table":"adjournment","code":"RE","label":"Respondent to file registry application (INA 249)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(113,1,'codes',8637341119197329624,NULL,NULL,'{"id":8637341119197329624,"of_table":"adjournment","code":"RO","label":"Parties to respond to reset order","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(114,1,'codes',856285785388640908,NULL,NULL,'{"id":856285785388640908,"of_table":"adjournment","code":"RR","label":"Reserved decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(115,1,'codes',1094345853259601018,NULL,NULL,'{"id":1094345853259601018,"of_table":"adjournment","code":"SR","label":"State Department asylum response pending","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(116,1,'codes',3882146965769606902,NULL,NULL,'{"id":3882146965769606902,"of_table":"adjournment","code":"ST","label":"Respondent to file adjustment of status","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(117,1,'codes',8176397641801112169,NULL,NULL,'{"id":8176397641801112169,"of_table":"adjournment","code":"SU","label":"Respondent to file suspension of deportation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(118,1,'codes',3694604424219955741,NULL,NULL,'{"id":3694604424219955741,"of_table":"adjournment","code":"TQ","label":"Trial queue","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(119,1,'codes',78167158740354412,NULL,NULL,'{"id":78167158740354412,"of_table":"adjournment","code":"WA","label":"Respondent to file 212(c) waiver","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(120,1,'codes',8332464095638183468,NULL,NULL,'{"id":8332464095638183468,"of_table":"case_identifier","code":"4M","label":"Institutional hearing - NTA filed within 120 days of release","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(121,1,'codes',3147191437880761557,NULL,NULL,'{"id":3147191437880761557,"of_table":"case_identifier","code":"AC","label":"Miami Airport Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(122,1,'codes',3701665809998632164,NULL,NULL,'{"id":3701665809998632164,"of_table":"case_identifier","code":"ACD","label":"(not used)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(123,1,'codes',2676981056967890321,NULL,NULL,'{"id":2676981056967890321,"of_table":"case_identifier","code":"AD","label":"ATD Pilot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(124,1,'codes',2457920897913759652,NULL,NULL,'{"id":2457920897913759652,"of_table":"case_identifier","code":"AL","label":"Al otro lado litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(125,1,'codes',5391664031281522904,NULL,NULL,'{"id":5391664031281522904,"of_table":"case_identifier","code":"AO","label":"Asylum officer rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(126,1,'codes',279349207609880166,NULL,NULL,'{"id":279349207609880166,"of_table":"case_identifier","code":"AR","label":"Administrative closure of repapered cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(127,1,'codes',1179194787322498555,NULL,NULL,'{"id":1179194787322498555,"of_table":"case_identifier","code":"B","label":"Barahona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(128,1,'codes',721950953323537996,NULL,NULL,'{"id":721950953323537996,"of_table":"case_identifier","code":"B1","label":"Chula Vista Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(129,1,'codes',805012984896408368,NULL,NULL,'{"id":805012984896408368,"of_table":"case_identifier","code":"B2","label":"Imperial Beach Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(130,1,'codes',1342609989185858646,NULL,NULL,'{"id":1342609989185858646,"of_table":"case_identifier","code":"B3","label":"Brownsfield Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(131,1,'codes',1238479309784938440,NULL,NULL,'{"id":1238479309784938440,"of_table":"case_identifier","code":"B4","label":"Temecula Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(132,1,'codes',7539537346961987228,NULL,NULL,'{"id":7539537346961987228,"of_table":"case_identifier","code":"B5","label":"Campo Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(133,1,'codes',8815677175339096991,NULL,NULL,'{"id":8815677175339096991,"of_table":"case_identifier","code":"B6","label":"San Clemente Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(134,1,'codes',2908925997136194596,NULL,NULL,'{"id":2908925997136194596,"of_table":"case_identifier","code":"B7","label":"El Cajon - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(135,1,'codes',8914757317080098187,NULL,NULL,'{"id":8914757317080098187,"of_table":"case_identifier","code":"BR","label":"The Brito Class Action Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(136,1,'codes',5592725960368742123,NULL,NULL,'{"id":5592725960368742123,"of_table":"case_identifier","code":"C1","label":"Central America 2018","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(137,1,'codes',422063745441789397,NULL,NULL,'{"id":422063745441789397,"of_table":"case_identifier","code":"CA","label":"Cuban-Nicaraguan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(138,1,'codes',8629079203657702198,NULL,NULL,'{"id":8629079203657702198,"of_table":"case_identifier","code":"CC","label":"Camp Hill","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(139,1,'codes',5735967145552972470,NULL,NULL,'{"id":5735967145552972470,"of_table":"case_identifier","code":"CD","label":"Civil Detention Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(140,1,'codes',3075840038563284260,NULL,NULL,'{"id":3075840038563284260,"of_table":"case_identifier","code":"CF","label":"CaseFlow Management Process","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(141,1,'codes',777966067827410199,NULL,NULL,'{"id":777966067827410199,"of_table":"case_identifier","code":"CH","label":"Golden Venture cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(142,1,'codes',7101724675204472670,NULL,NULL,'{"id":7101724675204472670,"of_table":"case_identifier","code":"CL","label":"Clemency / Florida institutional hearing (Miami)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(143,1,'codes',5829071591818704087,NULL,NULL,'{"id":5829071591818704087,"of_table":"case_identifier","code":"CN","label":"NACARA Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(144,1,'codes',7698087223601722888,NULL,NULL,'{"id":7698087223601722888,"of_table":"case_identifier","code":"CR","label":"Custody review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(145,1,'codes',4476323871063838274,NULL,NULL,'{"id":4476323871063838274,"of_table":"case_identifier","code":"D6","label":"DHS: detained more than 6 months","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(146,1,'codes',7054342248308209862,NULL,NULL,'{"id":7054342248308209862,"of_table":"case_identifier","code":"DC","label":"Departure Control Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(147,1,'codes',226521330383441540,NULL,NULL,'{"id":226521330383441540,"of_table":"case_identifier","code":"DD","label":"Dedicated docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(148,1,'codes',6289594834410727474,NULL,NULL,'{"id":6289594834410727474,"of_table":"case_identifier","code":"DS","label":"Status docket","flags":"{\"mark\": \"status case\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(149,1,'codes',4074292341028140423,NULL,NULL,'{"id":4074292341028140423,"of_table":"case_identifier","code":"E1","label":"JFK Airport - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(150,1,'codes',6695143972244936073,NULL,NULL,'{"id":6695143972244936073,"of_table":"case_identifier","code":"E2","label":"New York City/Downtown - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(151,1,'codes',115509180608040550,NULL,NULL,'{"id":115509180608040550,"of_table":"case_identifier","code":"EC","label":"SEP-C (For Child)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(152,1,'codes',4058587171708333452,NULL,NULL,'{"id":4058587171708333452,"of_table":"case_identifier","code":"EM","label":"Electronic monitoring","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(153,1,'codes',4924188926845671009,NULL,NULL,'{"id":4924188926845671009,"of_table":"case_identifier","code":"EP","label":"SEP-P (For Parent)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(154,1,'codes',3826386370141515823,NULL,NULL,'{"id":3826386370141515823,"of_table":"case_identifier","code":"F","label":"Female","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(155,1,'codes',3783766794638753850,NULL,NULL,'{"id":3783766794638753850,"of_table":"case_identifier","code":"FA","label":"Family unit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(156,1,'codes',8054489416321054087,NULL,NULL,'{"id":8054489416321054087,"of_table":"case_identifier","code":"FL","label":"Franco Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(157,1,'codes',2030576474541454703,NULL,NULL,'{"id":2030576474541454703,"of_table":"case_identifier","code":"FS","label":"Forced Sterilization","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(158,1,'codes',3952596219406451087,NULL,NULL,'{"id":3952596219406451087,"of_table":"case_identifier","code":"H1","label":"Harlingen - District Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(159,1,'codes',3186925929359370041,NULL,NULL,'{"id":3186925929359370041,"of_table":"case_identifier","code":"H2","label":"Harlingen - Detention And Deport","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(160,1,'codes',2327793502389165550,NULL,NULL,'{"id":2327793502389165550,"of_table":"case_identifier","code":"H3","label":"Port Isabel Service Processing Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(161,1,'codes',6669923320634574129,NULL,NULL,'{"id":6669923320634574129,"of_table":"case_identifier","code":"H4","label":"Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(162,1,'codes',4503640325950046873,NULL,NULL,'{"id":4503640325950046873,"of_table":"case_identifier","code":"HA","label":"Haitian Refugee Fairness Act","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(163,1,'codes',6184922706933580806,NULL,NULL,'{"id":6184922706933580806,"of_table":"case_identifier","code":"HC","label":"Home curfew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(164,1,'codes',8356507441442053137,NULL,NULL,'{"id":8356507441442053137,"of_table":"case_identifier","code":"HK","label":"Hurricane Katrina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(165,1,'codes',752376906593798708,NULL,NULL,'{"id":752376906593798708,"of_table":"case_identifier","code":"IFR","label":"Interim final rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(166,1,'codes',2322238598341059249,NULL,NULL,'{"id":2322238598341059249,"of_table":"case_identifier","code":"IR","label":"Interim final rule (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(167,1,'codes',9087385161211898645,NULL,NULL,'{"id":9087385161211898645,"of_table":"case_identifier","code":"J","label":"Juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(168,1,'codes',6416363856124660524,NULL,NULL,'{"id":6416363856124660524,"of_table":"case_identifier","code":"J1","label":"Juvenile turned 18","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(169,1,'codes',8138232368696965605,NULL,NULL,'{"id":8138232368696965605,"of_table":"case_identifier","code":"J2","label":"Unaccompanied juvenile - asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(170,1,'codes',8455272690859439903,NULL,NULL,'{"id":8455272690859439903,"of_table":"case_identifier","code":"JL","label":"Javier Lopera Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(171,1,'codes',1166170678097403039,NULL,NULL,'{"id":1166170678097403039,"of_table":"case_identifier","code":"KH","label":"Haitian cases outside Krome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(172,1,'codes',2629907717121967084,NULL,NULL,'{"id":2629907717121967084,"of_table":"case_identifier","code":"M1","label":"McAllen Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(173,1,'codes',2807204369005395686,NULL,NULL,'{"id":2807204369005395686,"of_table":"case_identifier","code":"M2","label":"Brownsville Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(174,1,'codes',8332657030064573652,NULL,NULL,'{"id":8332657030064573652,"of_table":"case_identifier","code":"MD","label":"Maryland - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(175,1,'codes',9026632548719098316,NULL,NULL,'{"id":9026632548719098316,"of_table":"case_identifier","code":"MI","label":"Motions - former section 244(i)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(176,1,'codes',1099112044060698856,NULL,NULL,'{"id":1099112044060698856,"of_table":"case_identifier","code":"MP","label":"Migrant Protection Protocols","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(177,1,'codes',5354439080302792203,NULL,NULL,'{"id":5354439080302792203,"of_table":"case_identifier","code":"MR","label":"Mendez Rojas case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(178,1,'codes',2556787465295974811,NULL,NULL,'{"id":2556787465295974811,"of_table":"case_identifier","code":"N1","label":"New York City Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(179,1,'codes',8641834087733586386,NULL,NULL,'{"id":8641834087733586386,"of_table":"case_identifier","code":"N2","label":"NYC - Deportation/Detention/Parole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(180,1,'codes',4310674850080813482,NULL,NULL,'{"id":4310674850080813482,"of_table":"case_identifier","code":"N3","label":"New York City Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(181,1,'codes',692926223761619161,NULL,NULL,'{"id":692926223761619161,"of_table":"case_identifier","code":"N4","label":"DHS - New York City - OCDETF","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(182,1,'codes',2442327043096150918,NULL,NULL,'{"id":2442327043096150918,"of_table":"case_identifier","code":"NA","label":"Nacara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(183,1,'codes',830410517103574244,NULL,NULL,'{"id":830410517103574244,"of_table":"case_identifier","code":"NC","label":"Night court project (Los Angeles)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(184,1,'codes',5545238526589520117,NULL,NULL,'{"id":5545238526589520117,"of_table":"case_identifier","code":"ND","label":"NACARA Dependents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(185,1,'codes',1276836169555226005,NULL,NULL,'{"id":1276836169555226005,"of_table":"case_identifier","code":"OC","label":"Off-calendar initiative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(186,1,'codes',3981466106740188141,NULL,NULL,'{"id":3981466106740188141,"of_table":"case_identifier","code":"P1","label":"Port Court 1 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(187,1,'codes',6351932835017969869,NULL,NULL,'{"id":6351932835017969869,"of_table":"case_identifier","code":"P2","label":"Port Court 2 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(188,1,'codes',2521401025014483427,NULL,NULL,'{"id":2521401025014483427,"of_table":"case_identifier","code":"PB","label":"Pro bono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(189,1,'codes',7266945576579041921,NULL,NULL,'{"id":7266945576579041921,"of_table":"case_identifier","code":"PC","label":"Pulled Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(190,1,'codes',6385037599309508043,NULL,NULL,'{"id":6385037599309508043,"of_table":"case_identifier","code":"PG","label":"Pangea legal services","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(191,1,'codes',4011086377149957392,NULL,NULL,'{"id":4011086377149957392,"of_table":"case_identifier","code":"PH","label":"Parolee Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(192,1,'codes',2998642759393850220,NULL,NULL,'{"id":2998642759393850220,"of_table":"case_identifier","code":"PL","label":"Padilla Class Members","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(193,1,'codes',998590726366912401,NULL,NULL,'{"id":998590726366912401,"of_table":"case_identifier","code":"PO","label":"Protective Order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(194,1,'codes',4166980337419253051,NULL,NULL,'{"id":4166980337419253051,"of_table":"case_identifier","code":"PP","label":"Presidential Proclamation Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(195,1,'codes',4621052344528691963,NULL,NULL,'{"id":4621052344528691963,"of_table":"case_identifier","code":"RB","label":"Rodriguez bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(196,1,'codes',4708318070787164507,NULL,NULL,'{"id":4708318070787164507,"of_table":"case_identifier","code":"RC","label":"Clearance needed to move respondent (Oakdale)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(197,1,'codes',6874788208101153092,NULL,NULL,'{"id":6874788208101153092,"of_table":"case_identifier","code":"RD","label":"Reserved suspension decision","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(198,1,'codes',3870744348722971761,NULL,NULL,'{"id":3870744348722971761,"of_table":"case_identifier","code":"RI","label":"Remanded Institutional Hearing Program case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(199,1,'codes',6267466126471632405,NULL,NULL,'{"id":6267466126471632405,"of_table":"case_identifier","code":"RM","label":"Remain in Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(200,1,'codes',5650329603232424698,NULL,NULL,'{"id":5650329603232424698,"of_table":"case_identifier","code":"RN","label":"Cancellation of removal (cap-related)","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(201,1,'codes',884737384482584342,NULL,NULL,'{"id":884737384482584342,"of_table":"case_identifier","code":"RO","label":"Reset Order Work Flow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(202,1,'codes',3575016468866310963,NULL,NULL,'{"id":3575016468866310963,"of_table":"case_identifier","code":"RP","label":"Review Sheet Pilot Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(203,1,'codes',1210417379091211509,NULL,NULL,'{"id":1210417379091211509,"of_table":"case_identifier","code":"RS","label":"Rescheduled Miami Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(204,1,'codes',2534799914407735820,NULL,NULL,'{"id":2534799914407735820,"of_table":"case_identifier","code":"S1","label":"San Diego Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(205,1,'codes',8980756978757177646,NULL,NULL,'{"id":8980756978757177646,"of_table":"case_identifier","code":"S2","label":"San Diego Deportation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(206,1,'codes',5399510021839424940,NULL,NULL,'{"id":5399510021839424940,"of_table":"case_identifier","code":"S3","label":"San Diego Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(207,1,'codes',8703592733472928717,NULL,NULL,'{"id":8703592733472928717,"of_table":"case_identifier","code":"SC","label":"NACARA Section 203","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(208,1,'codes',6077491283620144806,NULL,NULL,'{"id":6077491283620144806,"of_table":"case_identifier","code":"SD","label":"Stipulated deportation (Krome)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(209,1,'codes',6195451409079906816,NULL,NULL,'{"id":6195451409079906816,"of_table":"case_identifier","code":"SP","label":"Spellman Lawsuit Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(210,1,'codes',314018543851978136,NULL,NULL,'{"id":314018543851978136,"of_table":"case_identifier","code":"SR","label":"Stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(211,1,'codes',6719952427253942122,NULL,NULL,'{"id":6719952427253942122,"of_table":"case_identifier","code":"SRD","label":"Stipulated removal order - denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(212,1,'codes',80803600576094969,NULL,NULL,'{"id":80803600576094969,"of_table":"case_identifier","code":"SX","label":"Stipulated removal order - denied (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(213,1,'codes',2751035837742957811,NULL,NULL,'{"id":2751035837742957811,"of_table":"case_identifier","code":"TC","label":"Third Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(214,1,'codes',7540306756682084774,NULL,NULL,'{"id":7540306756682084774,"of_table":"case_identifier","code":"TE","label":"Tefel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(215,1,'codes',1695238247616248115,NULL,NULL,'{"id":1695238247616248115,"of_table":"case_identifier","code":"UJ","label":"Unaccompanied juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(216,1,'codes',3036408584423183147,NULL,NULL,'{"id":3036408584423183147,"of_table":"case_identifier","code":"VE","label":"Vera Institute Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(217,1,'codes',125848885288188246,NULL,NULL,'{"id":125848885288188246,"of_table":"case_identifier","code":"VG","label":"Vangala settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(218,1,'codes',9179144955826231673,NULL,NULL,'{"id":9179144955826231673,"of_table":"case_identifier","code":"VP","label":"Vertical Prosecution","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(219,1,'codes',1454339304726237473,NULL,NULL,'{"id":1454339304726237473,"of_table":"case_identifier","code":"WC","label":"California detained cases, May/June","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(220,1,'codes',1927541435913833618,NULL,NULL,'{"id":1927541435913833618,"of_table":"case_type","code":"RMV","label":"Removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(221,1,'codes',7339528110834755721,NULL,NULL,'{"id":7339528110834755721,"of_table":"case_type","code":"DEP","label":"Deportation (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(222,1,'codes',2997543469014815583,NULL,NULL,'{"id":2997543469014815583,"of_table":"case_type","code":"EXC","label":"Exclusion (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(223,1,'codes',6764361568732266784,NULL,NULL,'{"id":6764361568732266784,"of_table":"case_type","code":"AOC","label":"Asylum-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(224,1,'codes',4102651682791497056,NULL,NULL,'{"id":4102651682791497056,"of_table":"case_type","code":"WHO","label":"Withholding-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(225,1,'codes',916178247647496304,NULL,NULL,'{"id":916178247647496304,"of_table":"case_type","code":"CFR","label":"Credible fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(226,1,'codes',6398385062810733328,NULL,NULL,'{"id":6398385062810733328,"of_table":"case_type","code":"RFR","label":"Reasonable fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(227,1,'codes',7671696373626342241,NULL,NULL,'{"id":7671696373626342241,"of_table":"case_type","code":"CSR","label":"Claimed status review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(228,1,'codes',4622108839731726453,NULL,NULL,'{"id":4622108839731726453,"of_table":"case_type","code":"CDR","label":"Continued detention review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(229,1,'codes',3557675166558681507,NULL,NULL,'{"id":3557675166558681507,"of_table":"case_type","code":"NAC","label":"NACARA adjustment","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(230,1,'codes',7712255458501201065,NULL,NULL,'{"id":7712255458501201065,"of_table":"case_type","code":"REC","label":"Rescission","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(231,1,'codes',2984049542088352474,NULL,NULL,'{"id":2984049542088352474,"of_table":"case_type","code":"DCC","label":"Departure control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(232,1,'codes',5418667339784267788,NULL,NULL,'{"id":5418667339784267788,"of_table":"case_type","code":"DDC","label":"DHS decision appeal (BIA only)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(233,1,'codes',8757400587398259847,NULL,NULL,'{"id":8757400587398259847,"of_table":"case_type","code":"BND","label":"Bond-only record (seen in data, absent from lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(234,1,'codes',9125425019587748520,NULL,NULL,'{"id":9125425019587748520,"of_table":"custody","code":"D","label":"Detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(235,1,'codes',7559330207066899238,NULL,NULL,'{"id":7559330207066899238,"of_table":"custody","code":"N","label":"Never detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(236,1,'codes',8591956035486574735,NULL,NULL,'{"id":8591956035486574735,"of_table":"custody","code":"R","label":"Released","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(237,1,'codes',171107939094059643,NULL,NULL,'{"id":171107939094059643,"of_table":"nationality","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(238,1,'codes',7689492484674856732,NULL,NULL,'{"id":7689492484674856732,"of_table":"nationality","code":"??","label":"Unknown Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(239,1,'codes',6823002164237141492,NULL,NULL,'{"id":6823002164237141492,"of_table":"nationality","code":"AB","label":"Aruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(240,1,'codes',3290704467276841176,NULL,NULL,'{"id":3290704467276841176,"of_table":"nationality","code":"AC","label":"Antigua and Barbuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(241,1,'codes',2593152168972427958,NULL,NULL,'{"id":2593152168972427958,"of_table":"nationality","code":"AF","label":"Afghanistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(242,1,'codes',7131000630521784470,NULL,NULL,'{"id":7131000630521784470,"of_table":"nationality","code":"AG","label":"Algeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(243,1,'codes',5166585204249954272,NULL,NULL,'{"id":5166585204249954272,"of_table":"nationality","code":"AL","label":"Albania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(244,1,'codes',1141598368397404374,NULL,NULL,'{"id":1141598368397404374,"of_table":"nationality","code":"AM","label":"Armenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(245,1,'codes',265292550092747902,NULL,NULL,'{"id":265292550092747902,"of_table":"nationality","code":"AN","label":"Andorra","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(246,1,'codes',2425947885562480007,NULL,NULL,'{"id":2425947885562480007,"of_table":"nationality","code":"AO","label":"Angola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(247,1,'codes',7091748740660280884,NULL,NULL,'{"id":7091748740660280884,"of_table":"nationality","code":"AR","label":"Argentina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(248,1,'codes',7898512448921419800,NULL,NULL,'{"id":7898512448921419800,"of_table":"nationality","code":"AS","label":"Australia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(249,1,'codes',3857051322089901487,NULL,NULL,'{"id":3857051322089901487,"of_table":"nationality","code":"AU","label":"Austria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(250,1,'codes',3011712243766399299,NULL,NULL,'{"id":3011712243766399299,"of_table":"nationality","code":"AV","label":"Anguilla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(251,1,'codes',7763030204483411352,NULL,NULL,'{"id":7763030204483411352,"of_table":"nationality","code":"AZ","label":"Azerbaijan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(252,1,'codes',1179579837701856460,NULL,NULL,'{"id":1179579837701856460,"of_table":"nationality","code":"BA","label":"Bahrain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(253,1,'codes',6756150489969273527,NULL,NULL,'{"id":6756150489969273527,"of_table":"nationality","code":"BB","label":"Barbados","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(254,1,'codes',9137228400897124794,NULL,NULL,'{"id":9137228400897124794,"of_table":"nationality","code":"BC","label":"Botswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(255,1,'codes',1346629057440479800,NULL,NULL,'{"id":1346629057440479800,"of_table":"nationality","code":"BD","label":"Bermuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(256,1,'codes',8948607557735113525,NULL,NULL,'{"id":8948607557735113525,"of_table":"nationality","code":"BE","label":"Belgium","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(257,1,'codes',8829407364314099436,NULL,NULL,'{"id":8829407364314099436,"of_table":"nationality","code":"BF","label":"Bahamas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(258,1,'codes',1710013956282542645,NULL,NULL,'{"id":1710013956282542645,"of_table":"nationality","code":"BG","label":"Bangladesh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(259,1,'codes',5490810959528409535,NULL,NULL,'{"id":5490810959528409535,"of_table":"nationality","code":"BH","label":"Belize","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(260,1,'codes',6229428548518167597,NULL,NULL,'{"id":6229428548518167597,"of_table":"nationality","code":"BI","label":"Bosnia-Herzegovina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(261,1,'codes',1886585746948036052,NULL,NULL,'{"id":1886585746948036052,"of_table":"nationality","code":"BL","label":"Bolivia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(262,1,'codes',7075430112908981210,NULL,NULL,'{"id":7075430112908981210,"of_table":"nationality","code":"BM","label":"Burma (Myanmar)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(263,1,'codes',5580555531233633595,NULL,NULL,'{"id":5580555531233633595,"of_table":"nationality","code":"BN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(264,1,'codes',6631570387628756444,NULL,NULL,'{"id":6631570387628756444,"of_table":"nationality","code":"BO","label":"Burkina Faso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(265,1,'codes',5567689358411203338,NULL,NULL,'{"id":5567689358411203338,"of_table":"nationality","code":"BP","label":"Solomon Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(266,1,'codes',7713096187972374630,NULL,NULL,'{"id":7713096187972374630,"of_table":"nationality","code":"BR","label":"Brazil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(267,1,'codes',6900691866412297280,NULL,NULL,'{"id":6900691866412297280,"of_table":"nationality","code":"BS","label":"Byelorussia (Belarus)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(268,1,'codes',5328482252422054775,NULL,NULL,'{"id":5328482252422054775,"of_table":"nationality","code":"BT","label":"Bhutan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(269,1,'codes',5156124788905428858,NULL,NULL,'{"id":5156124788905428858,"of_table":"nationality","code":"BU","label":"Bulgaria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(270,1,'codes',5960093851593919230,NULL,NULL,'{"id":5960093851593919230,"of_table":"nationality","code":"BV","label":"Bouvet Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(271,1,'codes',271830264875824463,NULL,NULL,'{"id":271830264875824463,"of_table":"nationality","code":"BW","label":"British West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(272,1,'codes',4663156800051608352,NULL,NULL,'{"id":4663156800051608352,"of_table":"nationality","code":"BX","label":"Brunei","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(273,1,'codes',540727982643373753,NULL,NULL,'{"id":540727982643373753,"of_table":"nationality","code":"BY","label":"Burundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(274,1,'codes',2387215444371274745,NULL,NULL,'{"id":2387215444371274745,"of_table":"nationality","code":"BZ","label":"Belarus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(275,1,'codes',3206660689923396063,NULL,NULL,'{"id":3206660689923396063,"of_table":"nationality","code":"CA","label":"Canada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(276,1,'codes',871503179710427552,NULL,NULL,'{"id":871503179710427552,"of_table":"nationality","code":"CB","label":"Kampuchea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(277,1,'codes',9023032627897818716,NULL,NULL,'{"id":9023032627897818716,"of_table":"nationality","code":"CC","label":"Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(278,1,'codes',6104342858154709323,NULL,NULL,'{"id":6104342858154709323,"of_table":"nationality","code":"CD","label":"Chad","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(279,1,'codes',4270183843503032379,NULL,NULL,'{"id":4270183843503032379,"of_table":"nationality","code":"CE","label":"Sri Lanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(280,1,'codes',4791588559841001538,NULL,NULL,'{"id":4791588559841001538,"of_table":"nationality","code":"CF","label":"Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(281,1,'codes',62998350402977749,NULL,NULL,'{"id":62998350402977749,"of_table":"nationality","code":"CG","label":"Zaire","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(282,1,'codes',4470032074191454383,NULL,NULL,'{"id":4470032074191454383,"of_table":"nationality","code":"CH","label":"China","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(283,1,'codes',2131803199162311684,NULL,NULL,'{"id":2131803199162311684,"of_table":"nationality","code":"CI","label":"Chile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(284,1,'codes',4858595157730474702,NULL,NULL,'{"id":4858595157730474702,"of_table":"nationality","code":"CJ","label":"Cayman Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(285,1,'codes',2982914877414272349,NULL,NULL,'{"id":2982914877414272349,"of_table":"nationality","code":"CK","label":"Cocos Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(286,1,'codes',8005579152600043846,NULL,NULL,'{"id":8005579152600043846,"of_table":"nationality","code":"CM","label":"Cameroon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(287,1,'codes',8762102686451437503,NULL,NULL,'{"id":8762102686451437503,"of_table":"nationality","code":"CN","label":"Comoro Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(288,1,'codes',6543053656545740804,NULL,NULL,'{"id":6543053656545740804,"of_table":"nationality","code":"CO","label":"Colombia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(289,1,'codes',2991152748349067564,NULL,NULL,'{"id":2991152748349067564,"of_table":"nationality","code":"CQ","label":"Northern Mariana Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(290,1,'codes',1289329913796659570,NULL,NULL,'{"id":1289329913796659570,"of_table":"nationality","code":"CR","label":"Czech Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(291,1,'codes',6549097049067218446,NULL,NULL,'{"id":6549097049067218446,"of_table":"nationality","code":"CS","label":"Costa Rica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(292,1,'codes',1535928261103382029,NULL,NULL,'{"id":1535928261103382029,"of_table":"nationality","code":"CT","label":"Central African Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(293,1,'codes',7199959051449095195,NULL,NULL,'{"id":7199959051449095195,"of_table":"nationality","code":"CU","label":"Cuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(294,1,'codes',4668430349365843457,NULL,NULL,'{"id":4668430349365843457,"of_table":"nationality","code":"CV","label":"Cape Verde","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(295,1,'codes',8305011233709082029,NULL,NULL,'{"id":8305011233709082029,"of_table":"nationality","code":"CW","label":"Cook Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(296,1,'codes',8786130287941224791,NULL,NULL,'{"id":8786130287941224791,"of_table":"nationality","code":"CX","label":"Croatia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(297,1,'codes',3689134068469234397,NULL,NULL,'{"id":3689134068469234397,"of_table":"nationality","code":"CY","label":"Cyprus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(298,1,'codes',3015243443161581544,NULL,NULL,'{"id":3015243443161581544,"of_table":"nationality","code":"CZ","label":"Czechoslovakia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(299,1,'codes',8978090787463321540,NULL,NULL,'{"id":8978090787463321540,"of_table":"nationality","code":"DA","label":"Denmark","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(300,1,'codes',3147782599452174245,NULL,NULL,'{"id":3147782599452174245,"of_table":"nationality","code":"DC","label":"Democratic Republic of Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(301,1,'codes',7834732029540170059,NULL,NULL,'{"id":7834732029540170059,"of_table":"nationality","code":"DJ","label":"Djibouti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(302,1,'codes',5118938164866482750,NULL,NULL,'{"id":5118938164866482750,"of_table":"nationality","code":"DM","label":"People''s Republic of Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(303,1,'codes',867504983071151804,NULL,NULL,'{"id":867504983071151804,"of_table":"nationality","code":"DO","label":"Dominica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(304,1,'codes',8017663195162666759,NULL,NULL,'{"id":8017663195162666759,"of_table":"nationality","code":"DR","label":"Dominican Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(305,1,'codes',228041965845290440,NULL,NULL,'{"id":228041965845290440,"of_table":"nationality","code":"EC","label":"Ecuador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(306,1,'codes',2183025156649225097,NULL,NULL,'{"id":2183025156649225097,"of_table":"nationality","code":"EG","label":"Egypt","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(307,1,'codes',45935682958008391,NULL,NULL,'{"id":45935682958008391,"of_table":"nationality","code":"EI","label":"Ireland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(308,1,'codes',7041091264694375836,NULL,NULL,'{"id":7041091264694375836,"of_table":"nationality","code":"EK","label":"Equatorial Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(309,1,'codes',8390291507936354196,NULL,NULL,'{"id":8390291507936354196,"of_table":"nationality","code":"EO","label":"Estonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(310,1,'codes',1769947736093965258,NULL,NULL,'{"id":1769947736093965258,"of_table":"nationality","code":"ER","label":"Eritrea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(311,1,'codes',4960243216879909579,NULL,NULL,'{"id":4960243216879909579,"of_table":"nationality","code":"ES","label":"El Salvador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(312,1,'codes',5048973718380283175,NULL,NULL,'{"id":5048973718380283175,"of_table":"nationality","code":"ET","label":"Ethiopia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(313,1,'codes',8503778950078351278,NULL,NULL,'{"id":8503778950078351278,"of_table":"nationality","code":"FA","label":"Falkland Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(314,1,'codes',8925952241530349852,NULL,NULL,'{"id":8925952241530349852,"of_table":"nationality","code":"FG","label":"French Guiana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(315,1,'codes',8858089951618384534,NULL,NULL,'{"id":8858089951618384534,"of_table":"nationality","code":"FI","label":"Finland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(316,1,'codes',5651448698844402637,NULL,NULL,'{"id":5651448698844402637,"of_table":"nationality","code":"FJ","label":"Fiji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(317,1,'codes',8457151163187693257,NULL,NULL,'{"id":8457151163187693257,"of_table":"nationality","code":"FM","label":"Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(318,1,'codes',664617022983093191,NULL,NULL,'{"id":664617022983093191,"of_table":"nationality","code":"FO","label":"Faeroe Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(319,1,'codes',1920575092414204293,NULL,NULL,'{"id":1920575092414204293,"of_table":"nationality","code":"FP","label":"French Polynesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(320,1,'codes',7943080387235198571,NULL,NULL,'{"id":7943080387235198571,"of_table":"nationality","code":"FR","label":"France","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(321,1,'codes',4950673167017950771,NULL,NULL,'{"id":4950673167017950771,"of_table":"nationality","code":"FS","label":"French Southern and Antarctic Lands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(322,1,'codes',3420916751873456752,NULL,NULL,'{"id":3420916751873456752,"of_table":"nationality","code":"FW","label":"French West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(323,1,'codes',3614262895133416992,NULL,NULL,'{"id":3614262895133416992,"of_table":"nationality","code":"GA","label":"Gambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(324,1,'codes',936609198656970798,NULL,NULL,'{"id":936609198656970798,"of_table":"nationality","code":"GB","label":"Gabon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(325,1,'codes',8408916937780123804,NULL,NULL,'{"id":8408916937780123804,"of_table":"nationality","code":"GC","label":"East Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(326,1,'codes',291512495852680621,NULL,NULL,'{"id":291512495852680621,"of_table":"nationality","code":"GE","label":"Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(327,1,'codes',4535336833507921323,NULL,NULL,'{"id":4535336833507921323,"of_table":"nationality","code":"GH","label":"Ghana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(328,1,'codes',4746120907470230828,NULL,NULL,'{"id":4746120907470230828,"of_table":"nationality","code":"GI","label":"Gibraltar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(329,1,'codes',8085851826576637146,NULL,NULL,'{"id":8085851826576637146,"of_table":"nationality","code":"GJ","label":"Grenada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(330,1,'codes',8707819448670607197,NULL,NULL,'{"id":8707819448670607197,"of_table":"nationality","code":"GL","label":"Greenland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(331,1,'codes',7050387773062253890,NULL,NULL,'{"id":7050387773062253890,"of_table":"nationality","code":"GO","label":"Georgia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(332,1,'codes',864053356069098209,NULL,NULL,'{"id":864053356069098209,"of_table":"nationality","code":"GP","label":"Guadeloupe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(333,1,'codes',1363556693326758839,NULL,NULL,'{"id":1363556693326758839,"of_table":"nationality","code":"GR","label":"Greece","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(334,1,'codes',1060487396159509563,NULL,NULL,'{"id":1060487396159509563,"of_table":"nationality","code":"GT","label":"Guatemala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(335,1,'codes',1829471932534455211,NULL,NULL,'{"id":1829471932534455211,"of_table":"nationality","code":"GV","label":"Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(336,1,'codes',4501831917738697570,NULL,NULL,'{"id":4501831917738697570,"of_table":"nationality","code":"GY","label":"Guyana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(337,1,'codes',2590145219108759341,NULL,NULL,'{"id":2590145219108759341,"of_table":"nationality","code":"GZ","label":"Gaza Strip","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(338,1,'codes',2697042685684820390,NULL,NULL,'{"id":2697042685684820390,"of_table":"nationality","code":"HA","label":"Haiti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(339,1,'codes',4109011667649403430,NULL,NULL,'{"id":4109011667649403430,"of_table":"nationality","code":"HK","label":"Hong Kong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(340,1,'codes',9140510624300839754,NULL,NULL,'{"id":9140510624300839754,"of_table":"nationality","code":"HL","label":"Holland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(341,1,'codes',1463448940445579929,NULL,NULL,'{"id":1463448940445579929,"of_table":"nationality","code":"HM","label":"Heard and Mcdonald Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(342,1,'codes',8184480959166043733,NULL,NULL,'{"id":8184480959166043733,"of_table":"nationality","code":"HO","label":"Honduras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(343,1,'codes',2284615837243401499,NULL,NULL,'{"id":2284615837243401499,"of_table":"nationality","code":"HU","label":"Hungary","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(344,1,'codes',3985172508770596963,NULL,NULL,'{"id":3985172508770596963,"of_table":"nationality","code":"IC","label":"Iceland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(345,1,'codes',6063322284400920753,NULL,NULL,'{"id":6063322284400920753,"of_table":"nationality","code":"ID","label":"Indonesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(346,1,'codes',6490785709784398242,NULL,NULL,'{"id":6490785709784398242,"of_table":"nationality","code":"IN","label":"India","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(347,1,'codes',8227344241100563396,NULL,NULL,'{"id":8227344241100563396,"of_table":"nationality","code":"IO","label":"British Indian Ocean Territory","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(348,1,'codes',4448682292776068534,NULL,NULL,'{"id":4448682292776068534,"of_table":"nationality","code":"IR","label":"Iran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(349,1,'codes',8560873526864267641,NULL,NULL,'{"id":8560873526864267641,"of_table":"nationality","code":"IS","label":"Israel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(350,1,'codes',8361818653996922693,NULL,NULL,'{"id":8361818653996922693,"of_table":"nationality","code":"IT","label":"Italy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(351,1,'codes',2158992950368835452,NULL,NULL,'{"id":2158992950368835452,"of_table":"nationality","code":"IU","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(352,1,'codes',6609272656864341251,NULL,NULL,'{"id":6609272656864341251,"of_table":"nationality","code":"IV","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(353,1,'codes',3327542668079917460,NULL,NULL,'{"id":3327542668079917460,"of_table":"nationality","code":"IY","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(354,1,'codes',6403249782932699797,NULL,NULL,'{"id":6403249782932699797,"of_table":"nationality","code":"IZ","label":"Iraq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(355,1,'codes',359497867537146058,NULL,NULL,'{"id":359497867537146058,"of_table":"nationality","code":"JA","label":"Japan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(356,1,'codes',5895178201415855538,NULL,NULL,'{"id":5895178201415855538,"of_table":"nationality","code":"JM","label":"Jamaica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(357,1,'codes',6292484352995287721,NULL,NULL,'{"id":6292484352995287721,"of_table":"nationality","code":"JO","label":"Jordan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(358,1,'codes',2901713106186481781,NULL,NULL,'{"id":2901713106186481781,"of_table":"nationality","code":"KE","label":"Kenya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(359,1,'codes',1499424963227832839,NULL,NULL,'{"id":1499424963227832839,"of_table":"nationality","code":"KG","label":"Kirghizia (Kyrgyzstan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(360,1,'codes',5178359599900309325,NULL,NULL,'{"id":5178359599900309325,"of_table":"nationality","code":"KN","label":"North Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(361,1,'codes',9155970209044384154,NULL,NULL,'{"id":9155970209044384154,"of_table":"nationality","code":"KO","label":"Kosrae, Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(362,1,'codes',2932694159237560460,NULL,NULL,'{"id":2932694159237560460,"of_table":"nationality","code":"KR","label":"Kiribati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(363,1,'codes',3591678239437923197,NULL,NULL,'{"id":3591678239437923197,"of_table":"nationality","code":"KS","label":"South Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(364,1,'codes',5747042710228837348,NULL,NULL,'{"id":5747042710228837348,"of_table":"nationality","code":"KT","label":"Christmas Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(365,1,'codes',7162916947267803399,NULL,NULL,'{"id":7162916947267803399,"of_table":"nationality","code":"KU","label":"Kuwait","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(366,1,'codes',2563646762713009626,NULL,NULL,'{"id":2563646762713009626,"of_table":"nationality","code":"KV","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(367,1,'codes',1276178645035570034,NULL,NULL,'{"id":1276178645035570034,"of_table":"nationality","code":"KZ","label":"Kazakhstan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(368,1,'codes',7602724608788881679,NULL,NULL,'{"id":7602724608788881679,"of_table":"nationality","code":"LA","label":"Laos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(369,1,'codes',8225116970322119423,NULL,NULL,'{"id":8225116970322119423,"of_table":"nationality","code":"LE","label":"Lebanon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(370,1,'codes',6524988415275790367,NULL,NULL,'{"id":6524988415275790367,"of_table":"nationality","code":"LH","label":"Lithuania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(371,1,'codes',8182295228435869998,NULL,NULL,'{"id":8182295228435869998,"of_table":"nationality","code":"LI","label":"Liberia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(372,1,'codes',628495226608411518,NULL,NULL,'{"id":628495226608411518,"of_table":"nationality","code":"LS","label":"Liechtenstein","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(373,1,'codes',2340027096203091891,NULL,NULL,'{"id":2340027096203091891,"of_table":"nationality","code":"LT","label":"Lesotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(374,1,'codes',1010026219497144361,NULL,NULL,'{"id":1010026219497144361,"of_table":"nationality","code":"LU","label":"Luxembourg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(375,1,'codes',7298163474189700076,NULL,NULL,'{"id":7298163474189700076,"of_table":"nationality","code":"LV","label":"Latvia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(376,1,'codes',1158118961741235196,NULL,NULL,'{"id":1158118961741235196,"of_table":"nationality","code":"LY","label":"Libya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(377,1,'codes',6347510824473309528,NULL,NULL,'{"id":6347510824473309528,"of_table":"nationality","code":"MA","label":"Madagascar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(378,1,'codes',6972863450505693091,NULL,NULL,'{"id":6972863450505693091,"of_table":"nationality","code":"MB","label":"Martinique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(379,1,'codes',2561817784690557094,NULL,NULL,'{"id":2561817784690557094,"of_table":"nationality","code":"MC","label":"Macau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(380,1,'codes',154013250757767865,NULL,NULL,'{"id":154013250757767865,"of_table":"nationality","code":"MD","label":"Moldavia (Moldova)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(381,1,'codes',2304661568932780918,NULL,NULL,'{"id":2304661568932780918,"of_table":"nationality","code":"MG","label":"Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(382,1,'codes',2239450573151671397,NULL,NULL,'{"id":2239450573151671397,"of_table":"nationality","code":"MH","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(383,1,'codes',7749907895823474236,NULL,NULL,'{"id":7749907895823474236,"of_table":"nationality","code":"MI","label":"Malawi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(384,1,'codes',7349562892721486697,NULL,NULL,'{"id":7349562892721486697,"of_table":"nationality","code":"MJ","label":"Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(385,1,'codes',1120213205509773232,NULL,NULL,'{"id":1120213205509773232,"of_table":"nationality","code":"ML","label":"Mali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(386,1,'codes',7981275726417333843,NULL,NULL,'{"id":7981275726417333843,"of_table":"nationality","code":"MM","label":"Macedonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(387,1,'codes',3729939173467684893,NULL,NULL,'{"id":3729939173467684893,"of_table":"nationality","code":"MN","label":"Monaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(388,1,'codes',2769380940256195008,NULL,NULL,'{"id":2769380940256195008,"of_table":"nationality","code":"MO","label":"Morocco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(389,1,'codes',2621934751535209413,NULL,NULL,'{"id":2621934751535209413,"of_table":"nationality","code":"MP","label":"Mauritius","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(390,1,'codes',4076156640603120529,NULL,NULL,'{"id":4076156640603120529,"of_table":"nationality","code":"MQ","label":"Midway Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(391,1,'codes',5020865946096752079,NULL,NULL,'{"id":5020865946096752079,"of_table":"nationality","code":"MR","label":"Mauritania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(392,1,'codes',5068084864575482075,NULL,NULL,'{"id":5068084864575482075,"of_table":"nationality","code":"MS","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(393,1,'codes',6917173610482570595,NULL,NULL,'{"id":6917173610482570595,"of_table":"nationality","code":"MT","label":"Malta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(394,1,'codes',709211018738221194,NULL,NULL,'{"id":709211018738221194,"of_table":"nationality","code":"MU","label":"Oman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(395,1,'codes',3605472705269242222,NULL,NULL,'{"id":3605472705269242222,"of_table":"nationality","code":"MV","label":"Maldives","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(396,1,'codes',2760633205584994923,NULL,NULL,'{"id":2760633205584994923,"of_table":"nationality","code":"MX","label":"Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(397,1,'codes',1071377353092244084,NULL,NULL,'{"id":1071377353092244084,"of_table":"nationality","code":"MY","label":"Malaysia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(398,1,'codes',6630071049731302375,NULL,NULL,'{"id":6630071049731302375,"of_table":"nationality","code":"MZ","label":"Mozambique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(399,1,'codes',92694612070647930,NULL,NULL,'{"id":92694612070647930,"of_table":"nationality","code":"NA","label":"Netherlands Antilles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(400,1,'codes',5606319422232390750,NULL,NULL,'{"id":5606319422232390750,"of_table":"nationality","code":"NC","label":"New Caledonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(401,1,'codes',7443343812492087920,NULL,NULL,'{"id":7443343812492087920,"of_table":"nationality","code":"ND","label":"Not Designated By Ij","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(402,1,'codes',7067279731257140614,NULL,NULL,'{"id":7067279731257140614,"of_table":"nationality","code":"NE","label":"Niue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(403,1,'codes',3520156219535815101,NULL,NULL,'{"id":3520156219535815101,"of_table":"nationality","code":"NF","label":"Norfolk Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(404,1,'codes',4130086334734598520,NULL,NULL,'{"id":4130086334734598520,"of_table":"nationality","code":"NG","label":"Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(405,1,'codes',1314490510446565312,NULL,NULL,'{"id":1314490510446565312,"of_table":"nationality","code":"NH","label":"Vanuatu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(406,1,'codes',9005713104699123069,NULL,NULL,'{"id":9005713104699123069,"of_table":"nationality","code":"NI","label":"Nigeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(407,1,'codes',4443663353667590548,NULL,NULL,'{"id":4443663353667590548,"of_table":"nationality","code":"NL","label":"Netherlands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(408,1,'codes',8170806320160760512,NULL,NULL,'{"id":8170806320160760512,"of_table":"nationality","code":"NN","label":"No Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(409,1,'codes',960100286958205894,NULL,NULL,'{"id":960100286958205894,"of_table":"nationality","code":"NO","label":"Norway","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(410,1,'codes',1075375985539513763,NULL,NULL,'{"id":1075375985539513763,"of_table":"nationality","code":"NP","label":"Nepal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(411,1,'codes',8024509647438955995,NULL,NULL,'{"id":8024509647438955995,"of_table":"nationality","code":"NQ","label":"Trust Territory of the Pacific Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(412,1,'codes',8665343844449670929,NULL,NULL,'{"id":8665343844449670929,"of_table":"nationality","code":"NR","label":"Nauru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(413,1,'codes',4390165877598312320,NULL,NULL,'{"id":4390165877598312320,"of_table":"nationality","code":"NS","label":"Suriname","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(414,1,'codes',3917943199963882214,NULL,NULL,'{"id":3917943199963882214,"of_table":"nationality","code":"NU","label":"Nicaragua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(415,1,'codes',5569122836184872780,NULL,NULL,'{"id":5569122836184872780,"of_table":"nationality","code":"NZ","label":"New Zealand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(416,1,'codes',9166750338072601757,NULL,NULL,'{"id":9166750338072601757,"of_table":"nationality","code":"PA","label":"Paraguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(417,1,'codes',6607232881689195310,NULL,NULL,'{"id":6607232881689195310,"of_table":"nationality","code":"PC","label":"Pitcairn Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(418,1,'codes',4428764087478557790,NULL,NULL,'{"id":4428764087478557790,"of_table":"nationality","code":"PE","label":"Peru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(419,1,'codes',1184194064979345876,NULL,NULL,'{"id":1184194064979345876,"of_table":"nationality","code":"PF","label":"Paracel Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(420,1,'codes',6808204203290960961,NULL,NULL,'{"id":6808204203290960961,"of_table":"nationality","code":"PI","label":"Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(421,1,'codes',3163563471676306845,NULL,NULL,'{"id":3163563471676306845,"of_table":"nationality","code":"PK","label":"Pakistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(422,1,'codes',1420521676778834200,NULL,NULL,'{"id":1420521676778834200,"of_table":"nationality","code":"PL","label":"Poland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(423,1,'codes',946694377704231220,NULL,NULL,'{"id":946694377704231220,"of_table":"nationality","code":"PM","label":"Panama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(424,1,'codes',2526561911891571927,NULL,NULL,'{"id":2526561911891571927,"of_table":"nationality","code":"PN","label":"Palestine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(425,1,'codes',4902590861047734671,NULL,NULL,'{"id":4902590861047734671,"of_table":"nationality","code":"PO","label":"Portugal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(426,1,'codes',6022254326198443762,NULL,NULL,'{"id":6022254326198443762,"of_table":"nationality","code":"PP","label":"Papua New Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(427,1,'codes',2153526599970313937,NULL,NULL,'{"id":2153526599970313937,"of_table":"nationality","code":"PS","label":"The Republic of Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(428,1,'codes',7288210359760265173,NULL,NULL,'{"id":7288210359760265173,"of_table":"nationality","code":"PU","label":"Guinea Bissau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(429,1,'codes',4408254561952202645,NULL,NULL,'{"id":4408254561952202645,"of_table":"nationality","code":"QA","label":"Qatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(430,1,'codes',1105562579647277230,NULL,NULL,'{"id":1105562579647277230,"of_table":"nationality","code":"RE","label":"Reunioun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(431,1,'codes',6861835166786763030,NULL,NULL,'{"id":6861835166786763030,"of_table":"nationality","code":"RM","label":"The Republic of the Marshall Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(432,1,'codes',4127885067789747129,NULL,NULL,'{"id":4127885067789747129,"of_table":"nationality","code":"RO","label":"Romania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(433,1,'codes',2279843147834198314,NULL,NULL,'{"id":2279843147834198314,"of_table":"nationality","code":"RP","label":"Philippines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(434,1,'codes',1226501380181526883,NULL,NULL,'{"id":1226501380181526883,"of_table":"nationality","code":"RQ","label":"Puerto Rico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(435,1,'codes',8463177607870679982,NULL,NULL,'{"id":8463177607870679982,"of_table":"nationality","code":"RS","label":"Serbia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(436,1,'codes',8580138895753627835,NULL,NULL,'{"id":8580138895753627835,"of_table":"nationality","code":"RU","label":"Russia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(437,1,'codes',2205897643434420223,NULL,NULL,'{"id":2205897643434420223,"of_table":"nationality","code":"RW","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(438,1,'codes',1501051586828453754,NULL,NULL,'{"id":1501051586828453754,"of_table":"nationality","code":"SA","label":"Saudi Arabia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(439,1,'codes',190926404680249896,NULL,NULL,'{"id":190926404680249896,"of_table":"nationality","code":"SB","label":"St. Pierre and Miquelon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(440,1,'codes',5319937832336527662,NULL,NULL,'{"id":5319937832336527662,"of_table":"nationality","code":"SC","label":"St. Christopher-Nevis","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(441,1,'codes',1524447141021943674,NULL,NULL,'{"id":1524447141021943674,"of_table":"nationality","code":"SE","label":"Seychelles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(442,1,'codes',4557812756265960748,NULL,NULL,'{"id":4557812756265960748,"of_table":"nationality","code":"SF","label":"South Africa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(443,1,'codes',5292910268495553217,NULL,NULL,'{"id":5292910268495553217,"of_table":"nationality","code":"SG","label":"Senegal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(444,1,'codes',578422850978903915,NULL,NULL,'{"id":578422850978903915,"of_table":"nationality","code":"SH","label":"St. Helena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(445,1,'codes',2762186077613306861,NULL,NULL,'{"id":2762186077613306861,"of_table":"nationality","code":"SK","label":"St. Kitts, West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(446,1,'codes',7064866073071893374,NULL,NULL,'{"id":7064866073071893374,"of_table":"nationality","code":"SL","label":"Sierra Leone","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(447,1,'codes',6690678208482175853,NULL,NULL,'{"id":6690678208482175853,"of_table":"nationality","code":"SM","label":"San Marino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(448,1,'codes',1066857436018220739,NULL,NULL,'{"id":1066857436018220739,"of_table":"nationality","code":"SN","label":"Singapore","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(449,1,'codes',361004929785136762,NULL,NULL,'{"id":361004929785136762,"of_table":"nationality","code":"SO","label":"Somalia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(450,1,'codes',7521671813518604818,NULL,NULL,'{"id":7521671813518604818,"of_table":"nationality","code":"SP","label":"Spain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(451,1,'codes',5544966690987987300,NULL,NULL,'{"id":5544966690987987300,"of_table":"nationality","code":"SR","label":"Slovak Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(452,1,'codes',8548945103114342094,NULL,NULL,'{"id":8548945103114342094,"of_table":"nationality","code":"SS","label":"Stateless - respondent cannot name a country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(453,1,'codes',2944028727688726415,NULL,NULL,'{"id":2944028727688726415,"of_table":"nationality","code":"ST","label":"St. Lucia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(454,1,'codes',4161601516252136965,NULL,NULL,'{"id":4161601516252136965,"of_table":"nationality","code":"SU","label":"Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(455,1,'codes',6025914924626855714,NULL,NULL,'{"id":6025914924626855714,"of_table":"nationality","code":"SV","label":"Slovenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(456,1,'codes',1241104586659544642,NULL,NULL,'{"id":1241104586659544642,"of_table":"nationality","code":"SW","label":"Sweden","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(457,1,'codes',7267833339693676009,NULL,NULL,'{"id":7267833339693676009,"of_table":"nationality","code":"SY","label":"Syria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(458,1,'codes',7103700543880899664,NULL,NULL,'{"id":7103700543880899664,"of_table":"nationality","code":"SZ","label":"Switzerland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(459,1,'codes',1999543195898202257,NULL,NULL,'{"id":1999543195898202257,"of_table":"nationality","code":"TA","label":"Tajikistan (Tadzhik)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(460,1,'codes',8021301144073100571,NULL,NULL,'{"id":8021301144073100571,"of_table":"nationality","code":"TC","label":"United Arab Emirates","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(461,1,'codes',2015624848319068524,NULL,NULL,'{"id":2015624848319068524,"of_table":"nationality","code":"TD","label":"Trinidad and Tobago","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(462,1,'codes',1991718940678896753,NULL,NULL,'{"id":1991718940678896753,"of_table":"nationality","code":"TH","label":"Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(463,1,'codes',4373421438582019419,NULL,NULL,'{"id":4373421438582019419,"of_table":"nationality","code":"TK","label":"Turks and Caicos Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(464,1,'codes',1402173787724341313,NULL,NULL,'{"id":1402173787724341313,"of_table":"nationality","code":"TL","label":"Tokelau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(465,1,'codes',5053820382760770624,NULL,NULL,'{"id":5053820382760770624,"of_table":"nationality","code":"TM","label":"East Timor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(466,1,'codes',3760248887706967789,NULL,NULL,'{"id":3760248887706967789,"of_table":"nationality","code":"TN","label":"Tonga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(467,1,'codes',3321465381697507101,NULL,NULL,'{"id":3321465381697507101,"of_table":"nationality","code":"TO","label":"Togo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(468,1,'codes',8209407580758699960,NULL,NULL,'{"id":8209407580758699960,"of_table":"nationality","code":"TP","label":"Sao Tome and Principe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(469,1,'codes',4130841997439993778,NULL,NULL,'{"id":4130841997439993778,"of_table":"nationality","code":"TR","label":"Turkmenistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(470,1,'codes',2918516982479877074,NULL,NULL,'{"id":2918516982479877074,"of_table":"nationality","code":"TS","label":"Tunisia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(471,1,'codes',3854101718874546556,NULL,NULL,'{"id":3854101718874546556,"of_table":"nationality","code":"TU","label":"Turkey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(472,1,'codes',7816505154176394269,NULL,NULL,'{"id":7816505154176394269,"of_table":"nationality","code":"TV","label":"Tuvalu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(473,1,'codes',6516760884669024148,NULL,NULL,'{"id":6516760884669024148,"of_table":"nationality","code":"TW","label":"Taiwan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(474,1,'codes',1260161176186122879,NULL,NULL,'{"id":1260161176186122879,"of_table":"nationality","code":"TZ","label":"Tanzania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(475,1,'codes',9031017364364052209,NULL,NULL,'{"id":9031017364364052209,"of_table":"nationality","code":"UE","label":"Ukraine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(476,1,'codes',51196666262675438,NULL,NULL,'{"id":51196666262675438,"of_table":"nationality","code":"UG","label":"Uganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(477,1,'codes',6153756100743253023,NULL,NULL,'{"id":6153756100743253023,"of_table":"nationality","code":"UK","label":"United Kingdom","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(478,1,'codes',4530650007028628539,NULL,NULL,'{"id":4530650007028628539,"of_table":"nationality","code":"UN","label":"Unknown Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(479,1,'codes',2609435738575737369,NULL,NULL,'{"id":2609435738575737369,"of_table":"nationality","code":"UR","label":"Soviet Union","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(480,1,'codes',4526002645015417666,NULL,NULL,'{"id":4526002645015417666,"of_table":"nationality","code":"US","label":"United States of America","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(481,1,'codes',9220253691522342630,NULL,NULL,'{"id":9220253691522342630,"of_table":"nationality","code":"UV","label":"Upper Volta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(482,1,'codes',4534137651359061773,NULL,NULL,'{"id":4534137651359061773,"of_table":"nationality","code":"UY","label":"Uruguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(483,1,'codes',1289048313250065529,NULL,NULL,'{"id":1289048313250065529,"of_table":"nationality","code":"UZ","label":"Uzebekistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(484,1,'codes',1108069582626666658,NULL,NULL,'{"id":1108069582626666658,"of_table":"nationality","code":"VC","label":"St. Vincent and the Grenadines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(485,1,'codes',6019757926499470869,NULL,NULL,'{"id":6019757926499470869,"of_table":"nationality","code":"VE","label":"Venezuela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(486,1,'codes',2216173796955586047,NULL,NULL,'{"id":2216173796955586047,"of_table":"nationality","code":"VI","label":"British Virgin Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(487,1,'codes',6504084993839476600,NULL,NULL,'{"id":6504084993839476600,"of_table":"nationality","code":"VM","label":"Vietnam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(488,1,'codes',5263387591690744966,NULL,NULL,'{"id":5263387591690744966,"of_table":"nationality","code":"WA","label":"Namibia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(489,1,'codes',3777907649557795152,NULL,NULL,'{"id":3777907649557795152,"of_table":"nationality","code":"WI","label":"Western Sahara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(490,1,'codes',2778620928730869274,NULL,NULL,'{"id":2778620928730869274,"of_table":"nationality","code":"WS","label":"Samoa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(491,1,'codes',1115218367730838111,NULL,NULL,'{"id":1115218367730838111,"of_table":"nationality","code":"WZ","label":"Swaziland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(492,1,'codes',1864340825483873508,NULL,NULL,'{"id":1864340825483873508,"of_table":"nationality","code":"XS","label":"South Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(493,1,'codes',7120854098154067086,NULL,NULL,'{"id":7120854098154067086,"of_table":"nationality","code":"XX","label":"Be Removed From the United States","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(494,1,'codes',4163176617151034184,NULL,NULL,'{"id":4163176617151034184,"of_table":"nationality","code":"YE","label":"Yemen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(495,1,'codes',6831489466783347644,NULL,NULL,'{"id":6831489466783347644,"of_table":"nationality","code":"YO","label":"Yugoslavia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(496,1,'codes',1630923246548854600,NULL,NULL,'{"id":1630923246548854600,"of_table":"nationality","code":"YS","label":"Serbia Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(497,1,'codes',2172434108507203449,NULL,NULL,'{"id":2172434108507203449,"of_table":"nationality","code":"ZA","label":"Zambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(498,1,'codes',7756651569635492433,NULL,NULL,'{"id":7756651569635492433,"of_table":"nationality","code":"ZI","label":"Zimbabwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(499,1,'codes',661053499214429808,NULL,NULL,'{"id":661053499214429808,"of_table":"language","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(500,1,'codes',6869057989206774185,NULL,NULL,'{"id":6869057989206774185,"of_table":"language","code":"???","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(501,1,'codes',3024294416677557765,NULL,NULL,'{"id":3024294416677557765,"of_table":"language","code":"AAA","label":"Ghotuo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(502,1,'codes',8548975558779825234,NULL,NULL,'{"id":8548975558779825234,"of_table":"language","code":"AAR","label":"Afar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(503,1,'codes',6378630060674765046,NULL,NULL,'{"id":6378630060674765046,"of_table":"language","code":"ABR","label":"Abron","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(504,1,'codes',3719130074830727655,NULL,NULL,'{"id":3719130074830727655,"of_table":"language","code":"ABU","label":"Abure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(505,1,'codes',6922489165932325404,NULL,NULL,'{"id":6922489165932325404,"of_table":"language","code":"ACC","label":"Cubulco Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(506,1,'codes',3915680909878482249,NULL,NULL,'{"id":3915680909878482249,"of_table":"language","code":"ACE","label":"Aceh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(507,1,'codes',4191373114369797378,NULL,NULL,'{"id":4191373114369797378,"of_table":"language","code":"ACH","label":"Acholi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(508,1,'codes',5279018164616302308,NULL,NULL,'{"id":5279018164616302308,"of_table":"language","code":"ACQ","label":"Arabic, Ta''Izzi-Adeni Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(509,1,'codes',9156267143958562363,NULL,NULL,'{"id":9156267143958562363,"of_table":"language","code":"ADA","label":"Dangme","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(510,1,'codes',7671298452060054196,NULL,NULL,'{"id":7671298452060054196,"of_table":"language","code":"ADY","label":"Adyghe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(511,1,'codes',5409138724033948857,NULL,NULL,'{"id":5409138724033948857,"of_table":"language","code":"AFE","label":"Afemi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(512,1,'codes',8636358637172677126,NULL,NULL,'{"id":8636358637172677126,"of_table":"language","code":"AFR","label":"Afrikaans","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(513,1,'codes',2957009708926599329,NULL,NULL,'{"id":2957009708926599329,"of_table":"language","code":"AGC","label":"Aguacateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(514,1,'codes',288558585937671071,NULL,NULL,'{"id":288558585937671071,"of_table":"language","code":"AGH","label":"Aghem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(515,1,'codes',7370073640678575360,NULL,NULL,'{"id":7370073640678575360,"of_table":"language","code":"AKA","label":"Akan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(516,1,'codes',7884733427567743742,NULL,NULL,'{"id":7884733427567743742,"of_table":"language","code":"AKU","label":"Akum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(517,1,'codes',6233117295517389863,NULL,NULL,'{"id":6233117295517389863,"of_table":"language","code":"ALB","label":"Albanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(518,1,'codes',2819875156746741174,NULL,NULL,'{"id":2819875156746741174,"of_table":"language","code":"ALG","label":"Algerian Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(519,1,'codes',3161067345493358399,NULL,NULL,'{"id":3161067345493358399,"of_table":"language","code":"AMD","label":"Amdo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(520,1,'codes',2872142063112020367,NULL,NULL,'{"id":2872142063112020367,"of_table":"language","code":"AMH","label":"Amharic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(521,1,'codes',7265684118729792506,NULL,NULL,'{"id":7265684118729792506,"of_table":"language","code":"AMZ","label":"Amuzgo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(522,1,'codes',2222747056751085204,NULL,NULL,'{"id":2222747056751085204,"of_table":"language","code":"ANL","label":"Anlo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(523,1,'codes',4769562396974313576,NULL,NULL,'{"id":4769562396974313576,"of_table":"language","code":"ANU","label":"Anuak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(524,1,'codes',7361758264319594062,NULL,NULL,'{"id":7361758264319594062,"of_table":"language","code":"ANY","label":"Anyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(525,1,'codes',8708558924282604503,NULL,NULL,'{"id":8708558924282604503,"of_table":"language","code":"AR","label":"Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(526,1,'codes',1098105734354898328,NULL,NULL,'{"id":1098105734354898328,"of_table":"language","code":"ARA","label":"Aramaic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(527,1,'codes',33635762642728592,NULL,NULL,'{"id":33635762642728592,"of_table":"language","code":"ARK","label":"Arakanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(528,1,'codes',6475564682623424305,NULL,NULL,'{"id":6475564682623424305,"of_table":"language","code":"ARM","label":"Armenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(529,1,'codes',2229148032096828438,NULL,NULL,'{"id":2229148032096828438,"of_table":"language","code":"ARS","label":"Armenian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(530,1,'codes',9093838275761542158,NULL,NULL,'{"id":9093838275761542158,"of_table":"language","code":"ARZ","label":"Arabic, Egyptian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(531,1,'codes',7516324475792310417,NULL,NULL,'{"id":7516324475792310417,"of_table":"language","code":"ASF","label":"Australian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(532,1,'codes',5617077782611481601,NULL,NULL,'{"id":5617077782611481601,"of_table":"language","code":"ASH","label":"Ashanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(533,1,'codes',288724265380064578,NULL,NULL,'{"id":288724265380064578,"of_table":"language","code":"ASY","label":"Assyrian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(534,1,'codes',4557729319433589854,NULL,NULL,'{"id":4557729319433589854,"of_table":"language","code":"ATT","label":"Attie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(535,1,'codes',5222504226456877066,NULL,NULL,'{"id":5222504226456877066,"of_table":"language","code":"AYH","label":"Arabic, Hadrami Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(536,1,'codes',6930731777413047586,NULL,NULL,'{"id":6930731777413047586,"of_table":"language","code":"AYN","label":"Arabic, Sanaani Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(537,1,'codes',3015215693181198083,NULL,NULL,'{"id":3015215693181198083,"of_table":"language","code":"AZG","label":"Amuzgo, San Pedro Amuzgos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(538,1,'codes',794918837160300134,NULL,NULL,'{"id":794918837160300134,"of_table":"language","code":"AZJ","label":"Azerbaijani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(539,1,'codes',5352860332742439534,NULL,NULL,'{"id":5352860332742439534,"of_table":"language","code":"AZO","label":"Awing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(540,1,'codes',7817057456694467511,NULL,NULL,'{"id":7817057456694467511,"of_table":"language","code":"BAA","label":"Benaadir","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(541,1,'codes',1213245095213601780,NULL,NULL,'{"id":1213245095213601780,"of_table":"language","code":"BAG","label":"Bangwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(542,1,'codes',6025908733208630630,NULL,NULL,'{"id":6025908733208630630,"of_table":"language","code":"BAI","label":"Bamileke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(543,1,'codes',8627184810394102153,NULL,NULL,'{"id":8627184810394102153,"of_table":"language","code":"BAJ","label":"Bajuni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(544,1,'codes',2194371904126758653,NULL,NULL,'{"id":2194371904126758653,"of_table":"language","code":"BAM","label":"Bambara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(545,1,'codes',4186013918275108903,NULL,NULL,'{"id":4186013918275108903,"of_table":"language","code":"BAN","label":"Bandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(546,1,'codes',199743793251533279,NULL,NULL,'{"id":199743793251533279,"of_table":"language","code":"BAS","label":"Basaa (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(547,1,'codes',3258836028977251032,NULL,NULL,'{"id":3258836028977251032,"of_table":"language","code":"BAU","label":"Balochi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(548,1,'codes',7630954721295456544,NULL,NULL,'{"id":7630954721295456544,"of_table":"language","code":"BAV","label":"Vengo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(549,1,'codes',4202084337223912383,NULL,NULL,'{"id":4202084337223912383,"of_table":"language","code":"BAX","label":"Bamun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(550,1,'codes',7240266367739517295,NULL,NULL,'{"id":7240266367739517295,"of_table":"language","code":"BAZ","label":"Tunen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(551,1,'codes',3473779089497402894,NULL,NULL,'{"id":3473779089497402894,"of_table":"language","code":"BBJ","label":"Ghomala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(552,1,'codes',4641580639619261692,NULL,NULL,'{"id":4641580639619261692,"of_table":"language","code":"BBK","label":"Babanki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(553,1,'codes',6782933125364435058,NULL,NULL,'{"id":6782933125364435058,"of_table":"language","code":"BBY","label":"Befang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(554,1,'codes',2694630495535403870,NULL,NULL,'{"id":2694630495535403870,"of_table":"language","code":"BDF","label":"Behdini","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(555,1,'codes',4628549089044468102,NULL,NULL,'{"id":4628549089044468102,"of_table":"language","code":"BDU","label":"Oroko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(556,1,'codes',5723969298007490443,NULL,NULL,'{"id":5723969298007490443,"of_table":"language","code":"BEL","label":"Belarusan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(557,1,'codes',8433116982628647646,NULL,NULL,'{"id":8433116982628647646,"of_table":"language","code":"BEM","label":"Bembe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(558,1,'codes',2465474287580566495,NULL,NULL,'{"id":2465474287580566495,"of_table":"language","code":"BEN","label":"Bengali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(559,1,'codes',1197419974159346077,NULL,NULL,'{"id":1197419974159346077,"of_table":"language","code":"BER","label":"Berber","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(560,1,'codes',7893439159710513950,NULL,NULL,'{"id":7893439159710513950,"of_table":"language","code":"BET","label":"Bete","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(561,1,'codes',3271970958799329688,NULL,NULL,'{"id":3271970958799329688,"of_table":"language","code":"BFA","label":"Bari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(562,1,'codes',5666716134284713945,NULL,NULL,'{"id":5666716134284713945,"of_table":"language","code":"BFD","label":"Bafut","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(563,1,'codes',9098379693339722577,NULL,NULL,'{"id":9098379693339722577,"of_table":"language","code":"BFR","label":"Bazigar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(564,1,'codes',6367983128061325199,NULL,NULL,'{"id":6367983128061325199,"of_table":"language","code":"BGC","label":"Haryanvi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(565,1,'codes',8898943431057345869,NULL,NULL,'{"id":8898943431057345869,"of_table":"language","code":"BGJ","label":"Bangolan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(566,1,'codes',3913956806149022432,NULL,NULL,'{"id":3913956806149022432,"of_table":"language","code":"BHU","label":"Bhutanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(567,1,'codes',4453054565874223557,NULL,NULL,'{"id":4453054565874223557,"of_table":"language","code":"BIA","label":"Biafada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(568,1,'codes',5362322236494670723,NULL,NULL,'{"id":5362322236494670723,"of_table":"language","code":"BIB","label":"Bissa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(569,1,'codes',198846341686859404,NULL,NULL,'{"id":198846341686859404,"of_table":"language","code":"BIC","label":"Bicolano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(570,1,'codes',8438287978218258312,NULL,NULL,'{"id":8438287978218258312,"of_table":"language","code":"BIH","label":"Bideyat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(571,1,'codes',7229766624745647391,NULL,NULL,'{"id":7229766624745647391,"of_table":"language","code":"BKM","label":"Kom (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(572,1,'codes',7912653111047903061,NULL,NULL,'{"id":7912653111047903061,"of_table":"language","code":"BLE","label":"Baule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(573,1,'codes',7108190943569684788,NULL,NULL,'{"id":7108190943569684788,"of_table":"language","code":"BLH","label":"Belleh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(574,1,'codes',4407972009661701675,NULL,NULL,'{"id":4407972009661701675,"of_table":"language","code":"BLO","label":"Anii (Aka Basila)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(575,1,'codes',1773663016333208651,NULL,NULL,'{"id":1773663016333208651,"of_table":"language","code":"BMO","label":"Bambalang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(576,1,'codes',5857881567746836023,NULL,NULL,'{"id":5857881567746836023,"of_table":"language","code":"BMY","label":"Bemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(577,1,'codes',1488744320421454794,NULL,NULL,'{"id":1488744320421454794,"of_table":"language","code":"BNN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(578,1,'codes',2671145111393065597,NULL,NULL,'{"id":2671145111393065597,"of_table":"language","code":"BOS","label":"Bosnian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(579,1,'codes',8786422037797332671,NULL,NULL,'{"id":8786422037797332671,"of_table":"language","code":"BQG","label":"Bago-Kusuntu (Bago, Koussountou)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(580,1,'codes',1913888506952715885,NULL,NULL,'{"id":1913888506952715885,"of_table":"language","code":"BSA","label":"Bassa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(581,1,'codes',7736842280573777892,NULL,NULL,'{"id":7736842280573777892,"of_table":"language","code":"BSI","label":"British Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(582,1,'codes',5798666374289943970,NULL,NULL,'{"id":5798666374289943970,"of_table":"language","code":"BSK","label":"Burushaski","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(583,1,'codes',2556155706913193398,NULL,NULL,'{"id":2556155706913193398,"of_table":"language","code":"BSQ","label":"Bassa (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(584,1,'codes',5609320802828481286,NULL,NULL,'{"id":5609320802828481286,"of_table":"language","code":"BSS","label":"Akoose","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(585,1,'codes',6106347406113591012,NULL,NULL,'{"id":6106347406113591012,"of_table":"language","code":"BUK","label":"Bukusu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(586,1,'codes',5512632594028175911,NULL,NULL,'{"id":5512632594028175911,"of_table":"language","code":"BUL","label":"Bulgarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(587,1,'codes',841687008941752131,NULL,NULL,'{"id":841687008941752131,"of_table":"language","code":"BUR","label":"Burmese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(588,1,'codes',5866829449800539915,NULL,NULL,'{"id":5866829449800539915,"of_table":"language","code":"BXM","label":"Buriat, Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(589,1,'codes',4591644742093252308,NULL,NULL,'{"id":4591644742093252308,"of_table":"language","code":"BYE","label":"Byelorussian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(590,1,'codes',3181122836012564214,NULL,NULL,'{"id":3181122836012564214,"of_table":"language","code":"BYN","label":"Bilen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(591,1,'codes',370076276143791367,NULL,NULL,'{"id":370076276143791367,"of_table":"language","code":"BYV","label":"Medumba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(592,1,'codes',5583532027906507719,NULL,NULL,'{"id":5583532027906507719,"of_table":"language","code":"BZJ","label":"Belize Kriol English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(593,1,'codes',1245330314524879704,NULL,NULL,'{"id":1245330314524879704,"of_table":"language","code":"CAA","label":"Ch''Orti''","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(594,1,'codes',5713237534764049687,NULL,NULL,'{"id":5713237534764049687,"of_table":"language","code":"CAB","label":"Garifuna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(595,1,'codes',4629844424304036847,NULL,NULL,'{"id":4629844424304036847,"of_table":"language","code":"CAC","label":"Cakchiquel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(596,1,'codes',3357931987046933353,NULL,NULL,'{"id":3357931987046933353,"of_table":"language","code":"CAL","label":"Chaldean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(597,1,'codes',6874205323013813186,NULL,NULL,'{"id":6874205323013813186,"of_table":"language","code":"CAM","label":"Cambodian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(598,1,'codes',7261432405740338502,NULL,NULL,'{"id":7261432405740338502,"of_table":"language","code":"CAN","label":"Cantonese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(599,1,'codes',288621759967453273,NULL,NULL,'{"id":288621759967453273,"of_table":"language","code":"CBK","label":"Chavacano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(600,1,'codes',2675300727375994268,NULL,NULL,'{"id":2675300727375994268,"of_table":"language","code":"CCE","label":"Chalchiteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(601,1,'codes',2497958896279373111,NULL,NULL,'{"id":2497958896279373111,"of_table":"language","code":"CCP","label":"Chakma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(602,1,'codes',2573195019744655050,NULL,NULL,'{"id":2573195019744655050,"of_table":"language","code":"CEB","label":"Cebuano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(603,1,'codes',5977989940252022509,NULL,NULL,'{"id":5977989940252022509,"of_table":"language","code":"CHA","label":"Cha-Chao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(604,1,'codes',458354551660966543,NULL,NULL,'{"id":458354551660966543,"of_table":"language","code":"CHE","label":"Chechen-Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(605,1,'codes',7868894869687042169,NULL,NULL,'{"id":7868894869687042169,"of_table":"language","code":"CHG","label":"Chiga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(606,1,'codes',2203791704924902593,NULL,NULL,'{"id":2203791704924902593,"of_table":"language","code":"CHI","label":"Chin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(607,1,'codes',8313855124855373422,NULL,NULL,'{"id":8313855124855373422,"of_table":"language","code":"CHU","label":"Chuj, San Sebastian Coatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(608,1,'codes',3437163685947162714,NULL,NULL,'{"id":3437163685947162714,"of_table":"language","code":"CIR","label":"Circassian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(609,1,'codes',6782558646230887953,NULL,NULL,'{"id":6782558646230887953,"of_table":"language","code":"CJK","label":"Chokwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(610,1,'codes',3982034798260190457,NULL,NULL,'{"id":3982034798260190457,"of_table":"language","code":"CJY","label":"Henan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(611,1,'codes',2400185327715418620,NULL,NULL,'{"id":2400185327715418620,"of_table":"language","code":"CKB","label":"Kurdish, Central (Alt Name Sorani)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(612,1,'codes',2969912653250202204,NULL,NULL,'{"id":2969912653250202204,"of_table":"language","code":"CNH","label":"Chin, Haka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(613,1,'codes',7299904380693667032,NULL,NULL,'{"id":7299904380693667032,"of_table":"language","code":"CNM","label":"Chuj, San Mateo Ixtatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(614,1,'codes',512172446533223716,NULL,NULL,'{"id":512172446533223716,"of_table":"language","code":"COH","label":"Chichonyi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(615,1,'codes',7595741491394590279,NULL,NULL,'{"id":7595741491394590279,"of_table":"language","code":"COM","label":"Comorian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(616,1,'codes',4329201262621253083,NULL,NULL,'{"id":4329201262621253083,"of_table":"language","code":"COR","label":"Cora","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(617,1,'codes',4128353253800485268,NULL,NULL,'{"id":4128353253800485268,"of_table":"language","code":"CRE","label":"Creole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(618,1,'codes',6535149187104903968,NULL,NULL,'{"id":6535149187104903968,"of_table":"language","code":"CRO","label":"Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(619,1,'codes',3706261213179531239,NULL,NULL,'{"id":3706261213179531239,"of_table":"language","code":"CSL","label":"Chinese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(620,1,'codes',1848515441012267350,NULL,NULL,'{"id":1848515441012267350,"of_table":"language","code":"CSN","label":"Colombian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(621,1,'codes',1637882482538406458,NULL,NULL,'{"id":1637882482538406458,"of_table":"language","code":"CTA","label":"Chatino, Tataltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(622,1,'codes',15161200759965546,NULL,NULL,'{"id":15161200759965546,"of_table":"language","code":"CTD","label":"Chin Tedim","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(623,1,'codes',396331896262027547,NULL,NULL,'{"id":396331896262027547,"of_table":"language","code":"CTG","label":"Chittagonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(624,1,'codes',2432925207432954038,NULL,NULL,'{"id":2432925207432954038,"of_table":"language","code":"CTI","label":"Chol, Tila","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(625,1,'codes',5295705032796314603,NULL,NULL,'{"id":5295705032796314603,"of_table":"language","code":"CTU","label":"Chol, Tumbala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(626,1,'codes',975646996029959847,NULL,NULL,'{"id":975646996029959847,"of_table":"language","code":"CV","label":"Cape Verdian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(627,1,'codes',1097770978063830159,NULL,NULL,'{"id":1097770978063830159,"of_table":"language","code":"CZ","label":"Czech","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(628,1,'codes',5319194050195127495,NULL,NULL,'{"id":5319194050195127495,"of_table":"language","code":"DAG","label":"Dagbani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(629,1,'codes',7444791021401960928,NULL,NULL,'{"id":7444791021401960928,"of_table":"language","code":"DAH","label":"Dahalo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(630,1,'codes',2069620311441181501,NULL,NULL,'{"id":2069620311441181501,"of_table":"language","code":"DAM","label":"Tai Dam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(631,1,'codes',1935267293907111480,NULL,NULL,'{"id":1935267293907111480,"of_table":"language","code":"DAN","label":"Danish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(632,1,'codes',3675040972598317236,NULL,NULL,'{"id":3675040972598317236,"of_table":"language","code":"DAR","label":"Dargwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(633,1,'codes',8236466640121146424,NULL,NULL,'{"id":8236466640121146424,"of_table":"language","code":"DDN","label":"Dendi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(634,1,'codes',6744250738426172748,NULL,NULL,'{"id":6744250738426172748,"of_table":"language","code":"DEE","label":"Dewoin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(635,1,'codes',8229636256516378036,NULL,NULL,'{"id":8229636256516378036,"of_table":"language","code":"DIN","label":"Dinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(636,1,'codes',2923056550881558142,NULL,NULL,'{"id":2923056550881558142,"of_table":"language","code":"DIO","label":"Dyula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(637,1,'codes',1434610604171215325,NULL,NULL,'{"id":1434610604171215325,"of_table":"language","code":"DIU","label":"Dioula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(638,1,'codes',389684510580885636,NULL,NULL,'{"id":389684510580885636,"of_table":"language","code":"DIV","label":"Divehi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(639,1,'codes',332197471695489262,NULL,NULL,'{"id":332197471695489262,"of_table":"language","code":"DJE","label":"Djerma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(640,1,'codes',7444174170916565070,NULL,NULL,'{"id":7444174170916565070,"of_table":"language","code":"DNG","label":"Dingara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(641,1,'codes',2585771951340143793,NULL,NULL,'{"id":2585771951340143793,"of_table":"language","code":"DUT","label":"Dutch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(642,1,'codes',6803557895819868724,NULL,NULL,'{"id":6803557895819868724,"of_table":"language","code":"DYO","label":"Dyoula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(643,1,'codes',7898981185917323828,NULL,NULL,'{"id":7898981185917323828,"of_table":"language","code":"DZG","label":"Dazaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(644,1,'codes',7374663888673555966,NULL,NULL,'{"id":7374663888673555966,"of_table":"language","code":"DZO","label":"Dzongkha","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(645,1,'codes',5715188091894337459,NULL,NULL,'{"id":5715188091894337459,"of_table":"language","code":"ECO","label":"Chinanteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(646,1,'codes',8073085347822106650,NULL,NULL,'{"id":8073085347822106650,"of_table":"language","code":"EDO","label":"Edo - Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(647,1,'codes',523425821879299257,NULL,NULL,'{"id":523425821879299257,"of_table":"language","code":"EFI","label":"Efik","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(648,1,'codes',5584411653454292569,NULL,NULL,'{"id":5584411653454292569,"of_table":"language","code":"ENG","label":"English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(649,1,'codes',559631457351553427,NULL,NULL,'{"id":559631457351553427,"of_table":"language","code":"ENP","label":"Enping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(650,1,'codes',4545981075841923966,NULL,NULL,'{"id":4545981075841923966,"of_table":"language","code":"ESI","label":"Egyptian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(651,1,'codes',1033928739440971247,NULL,NULL,'{"id":1033928739440971247,"of_table":"language","code":"EST","label":"Estonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(652,1,'codes',3651719430768101513,NULL,NULL,'{"id":3651719430768101513,"of_table":"language","code":"ETH","label":"Ethiopian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(653,1,'codes',6952091389371311087,NULL,NULL,'{"id":6952091389371311087,"of_table":"language","code":"ETS","label":"Etsako","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(654,1,'codes',8438199523782452515,NULL,NULL,'{"id":8438199523782452515,"of_table":"language","code":"ETU","label":"Cameroon, Ejagham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(655,1,'codes',7803126951978207492,NULL,NULL,'{"id":7803126951978207492,"of_table":"language","code":"EUT","label":"Eutian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(656,1,'codes',1897728182398614604,NULL,NULL,'{"id":1897728182398614604,"of_table":"language","code":"EWE","label":"Ewe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(657,1,'codes',6722823841651560237,NULL,NULL,'{"id":6722823841651560237,"of_table":"language","code":"FAA","label":"Falam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(658,1,'codes',518658725141043849,NULL,NULL,'{"id":518658725141043849,"of_table":"language","code":"FAE","label":"Farsi - Afgani - Dari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(659,1,'codes',2053225824564123138,NULL,NULL,'{"id":2053225824564123138,"of_table":"language","code":"FAN","label":"Fanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(660,1,'codes',3077278723922366664,NULL,NULL,'{"id":3077278723922366664,"of_table":"language","code":"FAP","label":"Palor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(661,1,'codes',1884208556381493833,NULL,NULL,'{"id":1884208556381493833,"of_table":"language","code":"FAR","label":"Farsi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(662,1,'codes',4995061805045529317,NULL,NULL,'{"id":4995061805045529317,"of_table":"language","code":"FIA","label":"Nobiin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(663,1,'codes',2354947510636468584,NULL,NULL,'{"id":2354947510636468584,"of_table":"language","code":"FIJ","label":"Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(664,1,'codes',5251429762572482849,NULL,NULL,'{"id":5251429762572482849,"of_table":"language","code":"FIN","label":"Finnish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(665,1,'codes',192272844625690756,NULL,NULL,'{"id":192272844625690756,"of_table":"language","code":"FLA","label":"Fula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(666,1,'codes',3050763794774524314,NULL,NULL,'{"id":3050763794774524314,"of_table":"language","code":"FLE","label":"Flemish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(667,1,'codes',8518566172407451759,NULL,NULL,'{"id":8518566172407451759,"of_table":"language","code":"FMP","label":"Bafang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(668,1,'codes',2416017896010690149,NULL,NULL,'{"id":2416017896010690149,"of_table":"language","code":"FON","label":"Fon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(669,1,'codes',5299422678721373573,NULL,NULL,'{"id":5299422678721373573,"of_table":"language","code":"FOO","label":"Foo Chow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(670,1,'codes',2057077982107739189,NULL,NULL,'{"id":2057077982107739189,"of_table":"language","code":"FR","label":"French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(671,1,'codes',8470080632448235752,NULL,NULL,'{"id":8470080632448235752,"of_table":"language","code":"FSI","label":"French Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(672,1,'codes',4459421172897932139,NULL,NULL,'{"id":4459421172897932139,"of_table":"language","code":"FUF","label":"Fulani (Guinea Dialect)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(673,1,'codes',7957608707177227531,NULL,NULL,'{"id":7957608707177227531,"of_table":"language","code":"FUH","label":"Fulfulde, Western Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(674,1,'codes',5520311612399924137,NULL,NULL,'{"id":5520311612399924137,"of_table":"language","code":"FUJ","label":"Fuji/Fujiman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(675,1,'codes',3041466098869717590,NULL,NULL,'{"id":3041466098869717590,"of_table":"language","code":"FUK","label":"Fukienese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(676,1,'codes',6610662506208109601,NULL,NULL,'{"id":6610662506208109601,"of_table":"language","code":"FUL","label":"Fulani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(677,1,'codes',7994324093389078363,NULL,NULL,'{"id":7994324093389078363,"of_table":"language","code":"FUQ","label":"Fuqing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(678,1,'codes',5926302822644180556,NULL,NULL,'{"id":5926302822644180556,"of_table":"language","code":"FVR","label":"Fur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(679,1,'codes',3711311941981215340,NULL,NULL,'{"id":3711311941981215340,"of_table":"language","code":"GA","label":"Ga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(680,1,'codes',6948733773311868564,NULL,NULL,'{"id":6948733773311868564,"of_table":"language","code":"GAE","label":"Gaelic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(681,1,'codes',1286808902073143636,NULL,NULL,'{"id":1286808902073143636,"of_table":"language","code":"GAN","label":"Chinese Gan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(682,1,'codes',5681749700099367510,NULL,NULL,'{"id":5681749700099367510,"of_table":"language","code":"GBA","label":"Gbande","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(683,1,'codes',3994349820213223070,NULL,NULL,'{"id":3994349820213223070,"of_table":"language","code":"GEA","label":"Geruma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(684,1,'codes',5535214926219264733,NULL,NULL,'{"id":5535214926219264733,"of_table":"language","code":"GEG","label":"Gheg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(685,1,'codes',1366024844339587717,NULL,NULL,'{"id":1366024844339587717,"of_table":"language","code":"GEO","label":"Georgian - Soviet Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(686,1,'codes',2444634435356466836,NULL,NULL,'{"id":2444634435356466836,"of_table":"language","code":"GER","label":"German","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(687,1,'codes',69160750874880045,NULL,NULL,'{"id":69160750874880045,"of_table":"language","code":"GEX","label":"Garre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(688,1,'codes',6164806154429468851,NULL,NULL,'{"id":6164806154429468851,"of_table":"language","code":"GIO","label":"Gio-Dan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(689,1,'codes',7488765486969029423,NULL,NULL,'{"id":7488765486969029423,"of_table":"language","code":"GIS","label":"Gisi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(690,1,'codes',1261007151770910456,NULL,NULL,'{"id":1261007151770910456,"of_table":"language","code":"GOA","label":"Guro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(691,1,'codes',246338051633189038,NULL,NULL,'{"id":246338051633189038,"of_table":"language","code":"GOL","label":"Gola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(692,1,'codes',555361332525173904,NULL,NULL,'{"id":555361332525173904,"of_table":"language","code":"GOM","label":"Goanese Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(693,1,'codes',3196881562210883516,NULL,NULL,'{"id":3196881562210883516,"of_table":"language","code":"GON","label":"Gonja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(694,1,'codes',8395520221162198017,NULL,NULL,'{"id":8395520221162198017,"of_table":"language","code":"GOU","label":"Goun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(695,1,'codes',5548127354708450641,NULL,NULL,'{"id":5548127354708450641,"of_table":"language","code":"GQR","label":"Gor (From Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(696,1,'codes',1581249058104047479,NULL,NULL,'{"id":1581249058104047479,"of_table":"language","code":"GR","label":"Greek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(697,1,'codes',3130882616210573311,NULL,NULL,'{"id":3130882616210573311,"of_table":"language","code":"GRB","label":"Grebo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(698,1,'codes',6756379316049412,NULL,NULL,'{"id":6756379316049412,"of_table":"language","code":"GRM","label":"Gourmanchema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(699,1,'codes',9221101140832532871,NULL,NULL,'{"id":9221101140832532871,"of_table":"language","code":"GSM","label":"Guatelmalan Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(700,1,'codes',8078913549292239284,NULL,NULL,'{"id":8078913549292239284,"of_table":"language","code":"GSW","label":"German, Swiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(701,1,'codes',5491922111423930683,NULL,NULL,'{"id":5491922111423930683,"of_table":"language","code":"GUG","label":"Guarani, Paraguayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(702,1,'codes',8267843859536256798,NULL,NULL,'{"id":8267843859536256798,"of_table":"language","code":"GUJ","label":"Gujarati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(703,1,'codes',3742230552953178596,NULL,NULL,'{"id":3742230552953178596,"of_table":"language","code":"GUN","label":"Gun-Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(704,1,'codes',5750675315937030423,NULL,NULL,'{"id":5750675315937030423,"of_table":"language","code":"GUR","label":"Farefare","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(705,1,'codes',7983466836889275559,NULL,NULL,'{"id":7983466836889275559,"of_table":"language","code":"GUZ","label":"Gussi (Kenya)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(706,1,'codes',5718616647666492056,NULL,NULL,'{"id":5718616647666492056,"of_table":"language","code":"GVR","label":"Gurung, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(707,1,'codes',60417025454745663,NULL,NULL,'{"id":60417025454745663,"of_table":"language","code":"GXX","label":"We Southern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(708,1,'codes',284152528267691733,NULL,NULL,'{"id":284152528267691733,"of_table":"language","code":"GYN","label":"Guyanese Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(709,1,'codes',9130949242947365100,NULL,NULL,'{"id":9130949242947365100,"of_table":"language","code":"HAI","label":"Haiyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(710,1,'codes',7907614438413245780,NULL,NULL,'{"id":7907614438413245780,"of_table":"language","code":"HAK","label":"Hakka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(711,1,'codes',978742484759680119,NULL,NULL,'{"id":978742484759680119,"of_table":"language","code":"HAN","label":"Hainan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(712,1,'codes',8610326349146076225,NULL,NULL,'{"id":8610326349146076225,"of_table":"language","code":"HAR","label":"Harari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(713,1,'codes',3179157295404277257,NULL,NULL,'{"id":3179157295404277257,"of_table":"language","code":"HAS","label":"Hassaniya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(714,1,'codes',1353916317215600960,NULL,NULL,'{"id":1353916317215600960,"of_table":"language","code":"HAU","label":"Hausa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(715,1,'codes',5323753851708675028,NULL,NULL,'{"id":5323753851708675028,"of_table":"language","code":"HAZ","label":"Hazaragi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(716,1,'codes',742534719360075903,NULL,NULL,'{"id":742534719360075903,"of_table":"language","code":"HCH","label":"Huichol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(717,1,'codes',2899453533989789302,NULL,NULL,'{"id":2899453533989789302,"of_table":"language","code":"HDS","label":"Honduran Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(718,1,'codes',4542967586446485776,NULL,NULL,'{"id":4542967586446485776,"of_table":"language","code":"HEB","label":"Hebrew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(719,1,'codes',2993567366875414844,NULL,NULL,'{"id":2993567366875414844,"of_table":"language","code":"HER","label":"Herero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(720,1,'codes',2364278875394177176,NULL,NULL,'{"id":2364278875394177176,"of_table":"language","code":"HIF","label":"Hindustani Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(721,1,'codes',4949357383399113859,NULL,NULL,'{"id":4949357383399113859,"of_table":"language","code":"HIL","label":"Hiligaynon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(722,1,'codes',4508738075730424267,NULL,NULL,'{"id":4508738075730424267,"of_table":"language","code":"HIN","label":"Hindi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(723,1,'codes',5777460800861957648,NULL,NULL,'{"id":5777460800861957648,"of_table":"language","code":"HLT","label":"Nga La","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(724,1,'codes',1884249563148123295,NULL,NULL,'{"id":1884249563148123295,"of_table":"language","code":"HMO","label":"Hmong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(725,1,'codes',448602107800391293,NULL,NULL,'{"id":448602107800391293,"of_table":"language","code":"HNK","label":"Hindko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(726,1,'codes',7042152334476743030,NULL,NULL,'{"id":7042152334476743030,"of_table":"language","code":"HNN","label":"Hunan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(727,1,'codes',5154792207109273070,NULL,NULL,'{"id":5154792207109273070,"of_table":"language","code":"HOK","label":"Hokkien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(728,1,'codes',5620673778639534896,NULL,NULL,'{"id":5620673778639534896,"of_table":"language","code":"HSN","label":"Xiang ( Alt Names: Hsiang, Hunan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(729,1,'codes',6845978429701153458,NULL,NULL,'{"id":6845978429701153458,"of_table":"language","code":"HST","label":"Huasteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(730,1,'codes',451092145249814729,NULL,NULL,'{"id":451092145249814729,"of_table":"language","code":"HUN","label":"Hungarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(731,1,'codes',3718597270560724834,NULL,NULL,'{"id":3718597270560724834,"of_table":"language","code":"IBB","label":"Ibibio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(732,1,'codes',5546016830374349126,NULL,NULL,'{"id":5546016830374349126,"of_table":"language","code":"IBO","label":"Igbo/Ibo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(733,1,'codes',9184448454717266890,NULL,NULL,'{"id":9184448454717266890,"of_table":"language","code":"ICE","label":"Icelandic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(734,1,'codes',2898730828723354624,NULL,NULL,'{"id":2898730828723354624,"of_table":"language","code":"IDU","label":"Idoma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(735,1,'codes',547117470195993525,NULL,NULL,'{"id":547117470195993525,"of_table":"language","code":"IFA","label":"Farsi-Iranian-Persian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(736,1,'codes',1133302029390637007,NULL,NULL,'{"id":1133302029390637007,"of_table":"language","code":"IGB","label":"Ebira","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(737,1,'codes',8870041191622585619,NULL,NULL,'{"id":8870041191622585619,"of_table":"language","code":"IGL","label":"Igala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(738,1,'codes',8040856232686637618,NULL,NULL,'{"id":8040856232686637618,"of_table":"language","code":"IJO","label":"Ijo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(739,1,'codes',716795403168594095,NULL,NULL,'{"id":716795403168594095,"of_table":"language","code":"IKA","label":"Ika","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(740,1,'codes',1245436189574130544,NULL,NULL,'{"id":1245436189574130544,"of_table":"language","code":"ILG","label":"Ilongot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(741,1,'codes',881697530437914431,NULL,NULL,'{"id":881697530437914431,"of_table":"language","code":"ILO","label":"Ilocano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(742,1,'codes',4167826265549497636,NULL,NULL,'{"id":4167826265549497636,"of_table":"language","code":"IND","label":"Indonesian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(743,1,'codes',5441022096349404842,NULL,NULL,'{"id":5441022096349404842,"of_table":"language","code":"ING","label":"Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(744,1,'codes',1449340223955564342,NULL,NULL,'{"id":1449340223955564342,"of_table":"language","code":"INS","label":"Indian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(745,1,'codes',7294011709368219497,NULL,NULL,'{"id":7294011709368219497,"of_table":"language","code":"ISH","label":"Ishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(746,1,'codes',9057524021829115570,NULL,NULL,'{"id":9057524021829115570,"of_table":"language","code":"ISO","label":"Isoko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(747,1,'codes',2769034535216979890,NULL,NULL,'{"id":2769034535216979890,"of_table":"language","code":"IST","label":"Isekiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(748,1,'codes',6084398430388856667,NULL,NULL,'{"id":6084398430388856667,"of_table":"language","code":"IT","label":"Italian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(749,1,'codes',4703489787716630736,NULL,NULL,'{"id":4703489787716630736,"of_table":"language","code":"IUK","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(750,1,'codes',8092499277371521269,NULL,NULL,'{"id":8092499277371521269,"of_table":"language","code":"IXL","label":"Ixil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(751,1,'codes',4019891061714866061,NULL,NULL,'{"id":4019891061714866061,"of_table":"language","code":"JAC","label":"Jacalteco, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(752,1,'codes',5560985664271291243,NULL,NULL,'{"id":5560985664271291243,"of_table":"language","code":"JAI","label":"Jacalteco, Western (Popti)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(753,1,'codes',7848123428706725270,NULL,NULL,'{"id":7848123428706725270,"of_table":"language","code":"JAM","label":"Jamician Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(754,1,'codes',3055724285763198105,NULL,NULL,'{"id":3055724285763198105,"of_table":"language","code":"JAP","label":"Japanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(755,1,'codes',9208690448731478342,NULL,NULL,'{"id":9208690448731478342,"of_table":"language","code":"JAR","label":"Jarai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(756,1,'codes',6876757534038188791,NULL,NULL,'{"id":6876757534038188791,"of_table":"language","code":"JAV","label":"Javanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(757,1,'codes',975181037345660365,NULL,NULL,'{"id":975181037345660365,"of_table":"language","code":"JIC","label":"Tol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(758,1,'codes',7416518089019275638,NULL,NULL,'{"id":7416518089019275638,"of_table":"language","code":"JIV","label":"Shuar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(759,1,'codes',207207044479248923,NULL,NULL,'{"id":207207044479248923,"of_table":"language","code":"JOL","label":"Dyola (Jola)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(760,1,'codes',1492357113405157994,NULL,NULL,'{"id":1492357113405157994,"of_table":"language","code":"JOS","label":"Jordanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(761,1,'codes',7015462890478495221,NULL,NULL,'{"id":7015462890478495221,"of_table":"language","code":"JUB","label":"Juba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(762,1,'codes',4381162410149306585,NULL,NULL,'{"id":4381162410149306585,"of_table":"language","code":"JUL","label":"Jirel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(763,1,'codes',264326057669137306,NULL,NULL,'{"id":264326057669137306,"of_table":"language","code":"JYA","label":"Jirong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(764,1,'codes',4596277556143651851,NULL,NULL,'{"id":4596277556143651851,"of_table":"language","code":"KAC","label":"Kachin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(765,1,'codes',1226187930795621939,NULL,NULL,'{"id":1226187930795621939,"of_table":"language","code":"KAI","label":"Kaiping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(766,1,'codes',2817522293214192411,NULL,NULL,'{"id":2817522293214192411,"of_table":"language","code":"KAL","label":"Kalabari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(767,1,'codes',6512433834178795619,NULL,NULL,'{"id":6512433834178795619,"of_table":"language","code":"KAM","label":"Kamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(768,1,'codes',223693793526927392,NULL,NULL,'{"id":223693793526927392,"of_table":"language","code":"KAO","label":"Xaasongaxango (Kasonke, Xasonga)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(769,1,'codes',653837862792155415,NULL,NULL,'{"id":653837862792155415,"of_table":"language","code":"KAR","label":"Karachay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(770,1,'codes',5709527493445785659,NULL,NULL,'{"id":5709527493445785659,"of_table":"language","code":"KAS","label":"Kashmiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(771,1,'codes',3534274073381759570,NULL,NULL,'{"id":3534274073381759570,"of_table":"language","code":"KAZ","label":"Kazakh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(772,1,'codes',7385602917624672107,NULL,NULL,'{"id":7385602917624672107,"of_table":"language","code":"KBP","label":"Kabiye","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(773,1,'codes',7900532386338568223,NULL,NULL,'{"id":7900532386338568223,"of_table":"language","code":"KEK","label":"Kekchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(774,1,'codes',7903624163256853928,NULL,NULL,'{"id":7903624163256853928,"of_table":"language","code":"KEN","label":"Kenyang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(775,1,'codes',6734284185515682280,NULL,NULL,'{"id":6734284185515682280,"of_table":"language","code":"KGA","label":"Koyaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(776,1,'codes',7846734306257646684,NULL,NULL,'{"id":7846734306257646684,"of_table":"language","code":"KGN","label":"Kongo/Kikongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(777,1,'codes',165367937182395028,NULL,NULL,'{"id":165367937182395028,"of_table":"language","code":"KHA","label":"Kham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(778,1,'codes',6116270749370415531,NULL,NULL,'{"id":6116270749370415531,"of_table":"language","code":"KHM","label":"Khmer Central - Thailand/Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(779,1,'codes',888180875492995482,NULL,NULL,'{"id":888180875492995482,"of_table":"language","code":"KIG","label":"Kirghiz","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(780,1,'codes',7403664734351133062,NULL,NULL,'{"id":7403664734351133062,"of_table":"language","code":"KIK","label":"Kikuya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(781,1,'codes',1785893543676043625,NULL,NULL,'{"id":1785893543676043625,"of_table":"language","code":"KIN","label":"Kinyarwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(782,1,'codes',7485788220740343795,NULL,NULL,'{"id":7485788220740343795,"of_table":"language","code":"KIR","label":"Kiribat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(783,1,'codes',6655111961384614472,NULL,NULL,'{"id":6655111961384614472,"of_table":"language","code":"KIS","label":"Kissi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(784,1,'codes',6243605427691640738,NULL,NULL,'{"id":6243605427691640738,"of_table":"language","code":"KIT","label":"Kituba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(785,1,'codes',1237025419390278116,NULL,NULL,'{"id":1237025419390278116,"of_table":"language","code":"KJP","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(786,1,'codes',2564080668533342621,NULL,NULL,'{"id":2564080668533342621,"of_table":"language","code":"KKO","label":"Konkomba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(787,1,'codes',1965082149394515670,NULL,NULL,'{"id":1965082149394515670,"of_table":"language","code":"KMU","label":"Khmu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(788,1,'codes',2339180664716111264,NULL,NULL,'{"id":2339180664716111264,"of_table":"language","code":"KND","label":"Kurundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(789,1,'codes',2534660727309805312,NULL,NULL,'{"id":2534660727309805312,"of_table":"language","code":"KNG","label":"Kongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(790,1,'codes',1803367224391812780,NULL,NULL,'{"id":1803367224391812780,"of_table":"language","code":"KNJ","label":"Konjobal, Western (Akateko)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(791,1,'codes',8597089344935669174,NULL,NULL,'{"id":8597089344935669174,"of_table":"language","code":"KNK","label":"Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(792,1,'codes',1436173001758863450,NULL,NULL,'{"id":1436173001758863450,"of_table":"language","code":"KNN","label":"Kannada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(793,1,'codes',3390900735738677051,NULL,NULL,'{"id":3390900735738677051,"of_table":"language","code":"KNO","label":"Kono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(794,1,'codes',7044038362562718369,NULL,NULL,'{"id":7044038362562718369,"of_table":"language","code":"KNU","label":"Kanuri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(795,1,'codes',7560538154624647593,NULL,NULL,'{"id":7560538154624647593,"of_table":"language","code":"KON","label":"Konjobal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(796,1,'codes',8225802873026200676,NULL,NULL,'{"id":8225802873026200676,"of_table":"language","code":"KOR","label":"Korean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(797,1,'codes',306524038296462713,NULL,NULL,'{"id":306524038296462713,"of_table":"language","code":"KOS","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(798,1,'codes',7807346376643462777,NULL,NULL,'{"id":7807346376643462777,"of_table":"language","code":"KOT","label":"Kotokoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(799,1,'codes',8051751353264002789,NULL,NULL,'{"id":8051751353264002789,"of_table":"language","code":"KOU","label":"Kouranko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(800,1,'codes',4928110334498255844,NULL,NULL,'{"id":4928110334498255844,"of_table":"language","code":"KPE","label":"Kpelle","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(801,1,'codes',8698144222803341241,NULL,NULL,'{"id":8698144222803341241,"of_table":"language","code":"KPJ","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(802,1,'codes',6390873943598290675,NULL,NULL,'{"id":6390873943598290675,"of_table":"language","code":"KQS","label":"Kissi, Northern (Guinea)(Sierra Leone)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(803,1,'codes',2834522761095098880,NULL,NULL,'{"id":2834522761095098880,"of_table":"language","code":"KRA","label":"Krahn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(804,1,'codes',5535234534943145608,NULL,NULL,'{"id":5535234534943145608,"of_table":"language","code":"KRI","label":"Krio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(805,1,'codes',8974975859297470094,NULL,NULL,'{"id":8974975859297470094,"of_table":"language","code":"KRU","label":"Kru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(806,1,'codes',8015796442809438771,NULL,NULL,'{"id":8015796442809438771,"of_table":"language","code":"KSR","label":"Kosraean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(807,1,'codes',5569574826921954269,NULL,NULL,'{"id":5569574826921954269,"of_table":"language","code":"KSS","label":"Kisi, Southern (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(808,1,'codes',7457806634650932506,NULL,NULL,'{"id":7457806634650932506,"of_table":"language","code":"KSW","label":"Karen, S''Gaw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(809,1,'codes',3789432760100073230,NULL,NULL,'{"id":3789432760100073230,"of_table":"language","code":"KTB","label":"Kambaata","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(810,1,'codes',7627783036322336715,NULL,NULL,'{"id":7627783036322336715,"of_table":"language","code":"KUD","label":"Kurdish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(811,1,'codes',7417919279248800995,NULL,NULL,'{"id":7417919279248800995,"of_table":"language","code":"KUK","label":"Kuki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(812,1,'codes',4833584440262587723,NULL,NULL,'{"id":4833584440262587723,"of_table":"language","code":"KUN","label":"Kunama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(813,1,'codes',3340478475574781723,NULL,NULL,'{"id":3340478475574781723,"of_table":"language","code":"KUR","label":"Kurmanji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(814,1,'codes',3397375797378256893,NULL,NULL,'{"id":3397375797378256893,"of_table":"language","code":"KUS","label":"Kussal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(815,1,'codes',6055806461084410751,NULL,NULL,'{"id":6055806461084410751,"of_table":"language","code":"KXM","label":"Khmer Northern - Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(816,1,'codes',5046152127795757275,NULL,NULL,'{"id":5046152127795757275,"of_table":"language","code":"KYG","label":"Kyrgyzstani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(817,1,'codes',5516204249808100280,NULL,NULL,'{"id":5516204249808100280,"of_table":"language","code":"LAJ","label":"Lango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(818,1,'codes',1948422778104443004,NULL,NULL,'{"id":1948422778104443004,"of_table":"language","code":"LAM","label":"Lamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(819,1,'codes',2153482903049054773,NULL,NULL,'{"id":2153482903049054773,"of_table":"language","code":"LAO","label":"Lao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(820,1,'codes',19647274153053649,NULL,NULL,'{"id":19647274153053649,"of_table":"language","code":"LAT","label":"Latvian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(821,1,'codes',7135717274650142803,NULL,NULL,'{"id":7135717274650142803,"of_table":"language","code":"LEB","label":"Lebanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(822,1,'codes',3071263763933278335,NULL,NULL,'{"id":3071263763933278335,"of_table":"language","code":"LGB","label":"Lugbara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(823,1,'codes',6923245652508056322,NULL,NULL,'{"id":6923245652508056322,"of_table":"language","code":"LHU","label":"Lahu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(824,1,'codes',7239146356773764999,NULL,NULL,'{"id":7239146356773764999,"of_table":"language","code":"LIA","label":"Limba, West-Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(825,1,'codes',6974497227203408473,NULL,NULL,'{"id":6974497227203408473,"of_table":"language","code":"LIN","label":"Lingala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(826,1,'codes',5423582623774294371,NULL,NULL,'{"id":5423582623774294371,"of_table":"language","code":"LIT","label":"Lithuanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(827,1,'codes',6880453084143899978,NULL,NULL,'{"id":6880453084143899978,"of_table":"language","code":"LKB","label":"Lukabaras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(828,1,'codes',6633896087677933157,NULL,NULL,'{"id":6633896087677933157,"of_table":"language","code":"LKR","label":"Pari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(829,1,'codes',5180902223403298588,NULL,NULL,'{"id":5180902223403298588,"of_table":"language","code":"LLS","label":"Lithuanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(830,1,'codes',5535658067566720222,NULL,NULL,'{"id":5535658067566720222,"of_table":"language","code":"LMP","label":"Limbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(831,1,'codes',6549329185421872595,NULL,NULL,'{"id":6549329185421872595,"of_table":"language","code":"LNG","label":"Lin Gao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(832,1,'codes',6903095213277760996,NULL,NULL,'{"id":6903095213277760996,"of_table":"language","code":"LNS","label":"Lamnso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(833,1,'codes',3001848683019949441,NULL,NULL,'{"id":3001848683019949441,"of_table":"language","code":"LOM","label":"Loma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(834,1,'codes',3462026894800462013,NULL,NULL,'{"id":3462026894800462013,"of_table":"language","code":"LOR","label":"Lorma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(835,1,'codes',2603707004670034192,NULL,NULL,'{"id":2603707004670034192,"of_table":"language","code":"LRL","label":"Lari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(836,1,'codes',1345400328656267199,NULL,NULL,'{"id":1345400328656267199,"of_table":"language","code":"LSH","label":"Lish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(837,1,'codes',6409496565605693994,NULL,NULL,'{"id":6409496565605693994,"of_table":"language","code":"LSM","label":"Saamia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(838,1,'codes',188194929924441308,NULL,NULL,'{"id":188194929924441308,"of_table":"language","code":"LUB","label":"Luba-Kasia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(839,1,'codes',655044427614930148,NULL,NULL,'{"id":655044427614930148,"of_table":"language","code":"LUG","label":"Luganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(840,1,'codes',6872484042011303235,NULL,NULL,'{"id":6872484042011303235,"of_table":"language","code":"LUH","label":"Kiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(841,1,'codes',6660228169569911480,NULL,NULL,'{"id":6660228169569911480,"of_table":"language","code":"LUN","label":"Lunda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(842,1,'codes',2456162074887248588,NULL,NULL,'{"id":2456162074887248588,"of_table":"language","code":"LUO","label":"Luo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(843,1,'codes',4635299662405808980,NULL,NULL,'{"id":4635299662405808980,"of_table":"language","code":"LUS","label":"Chin,Mizo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(844,1,'codes',4539098112560490435,NULL,NULL,'{"id":4539098112560490435,"of_table":"language","code":"LUY","label":"Oluluyia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(845,1,'codes',2085922291483542715,NULL,NULL,'{"id":2085922291483542715,"of_table":"language","code":"LWO","label":"Luwo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(846,1,'codes',1597620566099363237,NULL,NULL,'{"id":1597620566099363237,"of_table":"language","code":"MAC","label":"Macedonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(847,1,'codes',3012068327282594695,NULL,NULL,'{"id":3012068327282594695,"of_table":"language","code":"MAD","label":"Mandingo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(848,1,'codes',7274456357602115830,NULL,NULL,'{"id":7274456357602115830,"of_table":"language","code":"MAI","label":"Maithili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(849,1,'codes',1151102297995773605,NULL,NULL,'{"id":1151102297995773605,"of_table":"language","code":"MAJ","label":"Mazatek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(850,1,'codes',5388858972266880096,NULL,NULL,'{"id":5388858972266880096,"of_table":"language","code":"MAL","label":"Malayalam/Indian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(851,1,'codes',1042762526829543515,NULL,NULL,'{"id":1042762526829543515,"of_table":"language","code":"MAM","label":"Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(852,1,'codes',6426969314404275685,NULL,NULL,'{"id":6426969314404275685,"of_table":"language","code":"MAN","label":"Mandarin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(853,1,'codes',4896405071928251190,NULL,NULL,'{"id":4896405071928251190,"of_table":"language","code":"MAR","label":"Marathi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(854,1,'codes',493263167941737497,NULL,NULL,'{"id":493263167941737497,"of_table":"language","code":"MAS","label":"Maasai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(855,1,'codes',1291035512210605571,NULL,NULL,'{"id":1291035512210605571,"of_table":"language","code":"MAY","label":"Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(856,1,'codes',2222847726728688518,NULL,NULL,'{"id":2222847726728688518,"of_table":"language","code":"MAZ","label":"Mazahua, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(857,1,'codes',4673993811808721790,NULL,NULL,'{"id":4673993811808721790,"of_table":"language","code":"MBO","label":"Mbo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(858,1,'codes',5457037010339308901,NULL,NULL,'{"id":5457037010339308901,"of_table":"language","code":"MDD","label":"Mbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(859,1,'codes',1069067850316264353,NULL,NULL,'{"id":1069067850316264353,"of_table":"language","code":"MDE","label":"Maba (Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(860,1,'codes',8950205506840267231,NULL,NULL,'{"id":8950205506840267231,"of_table":"language","code":"MEH","label":"Mixtec, Southwestern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(861,1,'codes',5627955392312763570,NULL,NULL,'{"id":5627955392312763570,"of_table":"language","code":"MEN","label":"Mende","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(862,1,'codes',6375440888162131099,NULL,NULL,'{"id":6375440888162131099,"of_table":"language","code":"MER","label":"Meru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(863,1,'codes',4075902806954510980,NULL,NULL,'{"id":4075902806954510980,"of_table":"language","code":"MFD","label":"Mendankwe-Nkwen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(864,1,'codes',9160827944963666789,NULL,NULL,'{"id":9160827944963666789,"of_table":"language","code":"MFQ","label":"Moba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(865,1,'codes',8202571603410196853,NULL,NULL,'{"id":8202571603410196853,"of_table":"language","code":"MFS","label":"Mexican Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(866,1,'codes',7063178817107260394,NULL,NULL,'{"id":7063178817107260394,"of_table":"language","code":"MFV","label":"Mandjak/Manjaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(867,1,'codes',5089828410926768437,NULL,NULL,'{"id":5089828410926768437,"of_table":"language","code":"MFZ","label":"Maaban","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(868,1,'codes',4008682900026260318,NULL,NULL,'{"id":4008682900026260318,"of_table":"language","code":"MGO","label":"Meta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(869,1,'codes',4385220400313050581,NULL,NULL,'{"id":4385220400313050581,"of_table":"language","code":"MGP","label":"Magar, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(870,1,'codes',8929231625175651625,NULL,NULL,'{"id":8929231625175651625,"of_table":"language","code":"MGR","label":"Mambwe-Lungu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(871,1,'codes',3603408071068604555,NULL,NULL,'{"id":3603408071068604555,"of_table":"language","code":"MHI","label":"Madi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(872,1,'codes',6434204981070206209,NULL,NULL,'{"id":6434204981070206209,"of_table":"language","code":"MHK","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(873,1,'codes',7550524774557859688,NULL,NULL,'{"id":7550524774557859688,"of_table":"language","code":"MHL","label":"Marshallese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(874,1,'codes',5563358102086309574,NULL,NULL,'{"id":5563358102086309574,"of_table":"language","code":"MIE","label":"Mien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(875,1,'codes',4134661865330908656,NULL,NULL,'{"id":4134661865330908656,"of_table":"language","code":"MIN","label":"Minnan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(876,1,'codes',907866357002307930,NULL,NULL,'{"id":907866357002307930,"of_table":"language","code":"MIO","label":"Pinotepa Nacional Mixtec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(877,1,'codes',6963572936210377205,NULL,NULL,'{"id":6963572936210377205,"of_table":"language","code":"MIS","label":"Miskito","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(878,1,'codes',5866088454218533433,NULL,NULL,'{"id":5866088454218533433,"of_table":"language","code":"MIX","label":"Mixteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(879,1,'codes',7213058894760593498,NULL,NULL,'{"id":7213058894760593498,"of_table":"language","code":"MKE","label":"Malinke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(880,1,'codes',6437514530131855932,NULL,NULL,'{"id":6437514530131855932,"of_table":"language","code":"MKH","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(881,1,'codes',6798476530697711240,NULL,NULL,'{"id":6798476530697711240,"of_table":"language","code":"MKO","label":"Mandinko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(882,1,'codes',6270568877680616851,NULL,NULL,'{"id":6270568877680616851,"of_table":"language","code":"MKU","label":"Maninka, Konyanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(883,1,'codes',8209584105323931678,NULL,NULL,'{"id":8209584105323931678,"of_table":"language","code":"MLG","label":"Malagasy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(884,1,'codes',6078192982148031338,NULL,NULL,'{"id":6078192982148031338,"of_table":"language","code":"MLT","label":"Maltese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(885,1,'codes',6949096023472460107,NULL,NULL,'{"id":6949096023472460107,"of_table":"language","code":"MMC","label":"Mazahua, Michoacan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(886,1,'codes',176812371848554891,NULL,NULL,'{"id":176812371848554891,"of_table":"language","code":"MNA","label":"Mina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(887,1,'codes',8765304087919993367,NULL,NULL,'{"id":8765304087919993367,"of_table":"language","code":"MND","label":"Mandinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(888,1,'codes',428473632600802978,NULL,NULL,'{"id":428473632600802978,"of_table":"language","code":"MNE","label":"Naba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(889,1,'codes',5074419600529155993,NULL,NULL,'{"id":5074419600529155993,"of_table":"language","code":"MNG","label":"Mingrelian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(890,1,'codes',6043740408933076663,NULL,NULL,'{"id":6043740408933076663,"of_table":"language","code":"MNI","label":"Maninka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(891,1,'codes',6363865474395923123,NULL,NULL,'{"id":6363865474395923123,"of_table":"language","code":"MNK","label":"Munkukutuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(892,1,'codes',8379271815039940189,NULL,NULL,'{"id":8379271815039940189,"of_table":"language","code":"MNO","label":"Mano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(893,1,'codes',6549409754613826165,NULL,NULL,'{"id":6549409754613826165,"of_table":"language","code":"MNR","label":"Meitei (Manipuri)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(894,1,'codes',623859000221164233,NULL,NULL,'{"id":623859000221164233,"of_table":"language","code":"MNT","label":"Montenegrin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(895,1,'codes',9101961481687294966,NULL,NULL,'{"id":9101961481687294966,"of_table":"language","code":"MNW","label":"Mon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(896,1,'codes',7117213966040974215,NULL,NULL,'{"id":7117213966040974215,"of_table":"language","code":"MOK","label":"Mokpwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(897,1,'codes',5251583415526497210,NULL,NULL,'{"id":5251583415526497210,"of_table":"language","code":"MON","label":"Mongolian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(898,1,'codes',1056840391552465129,NULL,NULL,'{"id":1056840391552465129,"of_table":"language","code":"MOP","label":"Maya, Mopan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(899,1,'codes',7247325004034795956,NULL,NULL,'{"id":7247325004034795956,"of_table":"language","code":"MOR","label":"More-Moshey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(900,1,'codes',7657714651712051445,NULL,NULL,'{"id":7657714651712051445,"of_table":"language","code":"MOS","label":"Mossi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(901,1,'codes',9108394208024792482,NULL,NULL,'{"id":9108394208024792482,"of_table":"language","code":"MRD","label":"Magar, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(902,1,'codes',5856016421089393730,NULL,NULL,'{"id":5856016421089393730,"of_table":"language","code":"MSA","label":"Masalit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(903,1,'codes',5287051479402737756,NULL,NULL,'{"id":5287051479402737756,"of_table":"language","code":"MSH","label":"Moshi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(904,1,'codes',6871541216648809655,NULL,NULL,'{"id":6871541216648809655,"of_table":"language","code":"MSR","label":"Mongolian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(905,1,'codes',4313444876208858441,NULL,NULL,'{"id":4313444876208858441,"of_table":"language","code":"MUL","label":"Multani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(906,1,'codes',9173867064323616313,NULL,NULL,'{"id":9173867064323616313,"of_table":"language","code":"MUN","label":"Muong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(907,1,'codes',8982652172862264607,NULL,NULL,'{"id":8982652172862264607,"of_table":"language","code":"MWW","label":"Hmong Daw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(908,1,'codes',4228085763930025707,NULL,NULL,'{"id":4228085763930025707,"of_table":"language","code":"MXP","label":"Mixe, Tlahuitoltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(909,1,'codes',8405837547875516991,NULL,NULL,'{"id":8405837547875516991,"of_table":"language","code":"MXV","label":"Mixtec, Metlatonoc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(910,1,'codes',6443453474925921980,NULL,NULL,'{"id":6443453474925921980,"of_table":"language","code":"MXX ","label":"Mahou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(911,1,'codes',9008952906015567682,NULL,NULL,'{"id":9008952906015567682,"of_table":"language","code":"MYA","label":"Maya, Yucatec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(912,1,'codes',676209811367251938,NULL,NULL,'{"id":676209811367251938,"of_table":"language","code":"MYY","label":"Maymay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(913,1,'codes',5680757091056158716,NULL,NULL,'{"id":5680757091056158716,"of_table":"language","code":"MZJ","label":"Manya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(914,1,'codes',6479117807748736463,NULL,NULL,'{"id":6479117807748736463,"of_table":"language","code":"NAH","label":"Nahuatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(915,1,'codes',2580124997065540014,NULL,NULL,'{"id":2580124997065540014,"of_table":"language","code":"NDF","label":"Ndebele","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(916,1,'codes',622893666784932440,NULL,NULL,'{"id":622893666784932440,"of_table":"language","code":"NEP","label":"Nepali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(917,1,'codes',5386750244169457938,NULL,NULL,'{"id":5386750244169457938,"of_table":"language","code":"NEU","label":"Nuer","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(918,1,'codes',3660120271410500181,NULL,NULL,'{"id":3660120271410500181,"of_table":"language","code":"NEW","label":"Newari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(919,1,'codes',3454311192548478049,NULL,NULL,'{"id":3454311192548478049,"of_table":"language","code":"NGE","label":"Ngemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(920,1,'codes',6359088810491958213,NULL,NULL,'{"id":6359088810491958213,"of_table":"language","code":"NGI","label":"Ngie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(921,1,'codes',946208188641409853,NULL,NULL,'{"id":946208188641409853,"of_table":"language","code":"NGU","label":"Nahuatl, Guerrero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(922,1,'codes',460738965746805533,NULL,NULL,'{"id":460738965746805533,"of_table":"language","code":"NHA","label":"Nahvatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(923,1,'codes',1629929578194929791,NULL,NULL,'{"id":1629929578194929791,"of_table":"language","code":"NIX","label":"Hema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(924,1,'codes',4201815649738382019,NULL,NULL,'{"id":4201815649738382019,"of_table":"language","code":"NNB","label":"Nandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(925,1,'codes',5701272795017739519,NULL,NULL,'{"id":5701272795017739519,"of_table":"language","code":"NNZ","label":"Nda Nda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(926,1,'codes',8801261088828123367,NULL,NULL,'{"id":8801261088828123367,"of_table":"language","code":"NOR","label":"Norwegian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(927,1,'codes',5791467668810148002,NULL,NULL,'{"id":5791467668810148002,"of_table":"language","code":"NSE","label":"Nsenga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(928,1,'codes',2467959185169898524,NULL,NULL,'{"id":2467959185169898524,"of_table":"language","code":"NSH","label":"Ngoshie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(929,1,'codes',5167773181819394156,NULL,NULL,'{"id":5167773181819394156,"of_table":"language","code":"NSP","label":"Nepalese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(930,1,'codes',1940082470573624168,NULL,NULL,'{"id":1940082470573624168,"of_table":"language","code":"NSS","label":"Non Standard Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(931,1,'codes',7405920871105516184,NULL,NULL,'{"id":7405920871105516184,"of_table":"language","code":"NUB","label":"Nubian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(932,1,'codes',242958317794208083,NULL,NULL,'{"id":242958317794208083,"of_table":"language","code":"NWE","label":"Ngwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(933,1,'codes',4133956024929491542,NULL,NULL,'{"id":4133956024929491542,"of_table":"language","code":"NYA","label":"Nyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(934,1,'codes',968507376377653528,NULL,NULL,'{"id":968507376377653528,"of_table":"language","code":"NYK","label":"Nyankole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(935,1,'codes',3081245796929761632,NULL,NULL,'{"id":3081245796929761632,"of_table":"language","code":"NZE","label":"Nzema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(936,1,'codes',8608861108372006006,NULL,NULL,'{"id":8608861108372006006,"of_table":"language","code":"OGN","label":"Ogoni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(937,1,'codes',379506751478425882,NULL,NULL,'{"id":379506751478425882,"of_table":"language","code":"OKU","label":"Oku","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(938,1,'codes',3121892403686412889,NULL,NULL,'{"id":3121892403686412889,"of_table":"language","code":"ONY","label":"Onyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(939,1,'codes',2877532482047136666,NULL,NULL,'{"id":2877532482047136666,"of_table":"language","code":"ORI","label":"Oriya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(940,1,'codes',8565834403940490872,NULL,NULL,'{"id":8565834403940490872,"of_table":"language","code":"ORO","label":"Oroma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(941,1,'codes',2597689812224883653,NULL,NULL,'{"id":2597689812224883653,"of_table":"language","code":"OSE","label":"Osetin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(942,1,'codes',5245455798839486740,NULL,NULL,'{"id":5245455798839486740,"of_table":"language","code":"OTN","label":"Otomi Tenango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(943,1,'codes',3760682723155491933,NULL,NULL,'{"id":3760682723155491933,"of_table":"language","code":"OTX","label":"Otomi, Texcatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(944,1,'codes',8584652490756342395,NULL,NULL,'{"id":8584652490756342395,"of_table":"language","code":"PAL","label":"Palan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(945,1,'codes',2750580650472686076,NULL,NULL,'{"id":2750580650472686076,"of_table":"language","code":"PAM","label":"Pampangan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(946,1,'codes',849614972907121850,NULL,NULL,'{"id":849614972907121850,"of_table":"language","code":"PAN","label":"Pangasinan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(947,1,'codes',4877116545631512336,NULL,NULL,'{"id":4877116545631512336,"of_table":"language","code":"PAP","label":"Papiamento","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(948,1,'codes',3660785110714901087,NULL,NULL,'{"id":3660785110714901087,"of_table":"language","code":"PBS","label":"Pame, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(949,1,'codes',8597551956265841926,NULL,NULL,'{"id":8597551956265841926,"of_table":"language","code":"PCM","label":"Pidgin, Nigerian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(950,1,'codes',4029766964379577683,NULL,NULL,'{"id":4029766964379577683,"of_table":"language","code":"PCO","label":"Pocomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(951,1,'codes',4677635549876164660,NULL,NULL,'{"id":4677635549876164660,"of_table":"language","code":"PDT","label":"Plautdietsch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(952,1,'codes',2267307507593082585,NULL,NULL,'{"id":2267307507593082585,"of_table":"language","code":"PDU","label":"Kayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(953,1,'codes',8036913219609332426,NULL,NULL,'{"id":8036913219609332426,"of_table":"language","code":"PHR","label":"Pahari-Potwari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(954,1,'codes',350675799325209252,NULL,NULL,'{"id":350675799325209252,"of_table":"language","code":"PI","label":"Palauan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(955,1,'codes',205137384124429085,NULL,NULL,'{"id":205137384124429085,"of_table":"language","code":"PIG","label":"Pidgin English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(956,1,'codes',3665202298187607027,NULL,NULL,'{"id":3665202298187607027,"of_table":"language","code":"PNY","label":"Pinyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(957,1,'codes',813169716171298331,NULL,NULL,'{"id":813169716171298331,"of_table":"language","code":"POH","label":"Poqomchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(958,1,'codes',1516233568670232524,NULL,NULL,'{"id":1516233568670232524,"of_table":"language","code":"POK","label":"Pokomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(959,1,'codes',1394885066412253465,NULL,NULL,'{"id":1394885066412253465,"of_table":"language","code":"POL","label":"Polish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(960,1,'codes',2486654966128931182,NULL,NULL,'{"id":2486654966128931182,"of_table":"language","code":"PON","label":"Pohnpeian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(961,1,'codes',2876973817055957640,NULL,NULL,'{"id":2876973817055957640,"of_table":"language","code":"POR","label":"Portuguese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(962,1,'codes',2425792187333577400,NULL,NULL,'{"id":2425792187333577400,"of_table":"language","code":"POU","label":"Pulaar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(963,1,'codes',7563363754590210429,NULL,NULL,'{"id":7563363754590210429,"of_table":"language","code":"POV","label":"Criolu Upper Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(964,1,'codes',1402791622318900062,NULL,NULL,'{"id":1402791622318900062,"of_table":"language","code":"PSO","label":"Polish Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(965,1,'codes',2933607675606831683,NULL,NULL,'{"id":2933607675606831683,"of_table":"language","code":"PSR","label":"Portuguese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(966,1,'codes',5551092919689319728,NULL,NULL,'{"id":5551092919689319728,"of_table":"language","code":"PTS","label":"Guianese Creole French (Patois)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(967,1,'codes',8951959909799643556,NULL,NULL,'{"id":8951959909799643556,"of_table":"language","code":"PUN","label":"Punjabi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(968,1,'codes',6352475941718054411,NULL,NULL,'{"id":6352475941718054411,"of_table":"language","code":"PUS","label":"Pushtu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(969,1,'codes',5488908251205604511,NULL,NULL,'{"id":5488908251205604511,"of_table":"language","code":"PUT","label":"Putian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(970,1,'codes',4155024101108359077,NULL,NULL,'{"id":4155024101108359077,"of_table":"language","code":"PXM","label":"Mixe, Quetzaltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(971,1,'codes',5176656242978684899,NULL,NULL,'{"id":5176656242978684899,"of_table":"language","code":"QAC","label":"Quiche-Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(972,1,'codes',816118165687433608,NULL,NULL,'{"id":816118165687433608,"of_table":"language","code":"QCH","label":"Quechua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(973,1,'codes',7029023008446974726,NULL,NULL,'{"id":7029023008446974726,"of_table":"language","code":"QUG","label":"Quichua, Chimborazo Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(974,1,'codes',3560468675336696381,NULL,NULL,'{"id":3560468675336696381,"of_table":"language","code":"QUI","label":"Quiche","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(975,1,'codes',6371036170697284370,NULL,NULL,'{"id":6371036170697284370,"of_table":"language","code":"QUM","label":"Sipakapense","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(976,1,'codes',2042997551421490735,NULL,NULL,'{"id":2042997551421490735,"of_table":"language","code":"QUV","label":"Sacapulteco (Maya Tujaal)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(977,1,'codes',8504938817382628399,NULL,NULL,'{"id":8504938817382628399,"of_table":"language","code":"QXL","label":"Quichua, Salasaca Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(978,1,'codes',3559117909213222079,NULL,NULL,'{"id":3559117909213222079,"of_table":"language","code":"QXR","label":"Quichua, Canar Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(979,1,'codes',5110755504591318276,NULL,NULL,'{"id":5110755504591318276,"of_table":"language","code":"RAB","label":"Rabinal - Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(980,1,'codes',3946839199425773485,NULL,NULL,'{"id":3946839199425773485,"of_table":"language","code":"RAG","label":"Maragoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(981,1,'codes',1863285700346318448,NULL,NULL,'{"id":1863285700346318448,"of_table":"language","code":"RAH","label":"Rahaween","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(982,1,'codes',2587720777764500764,NULL,NULL,'{"id":2587720777764500764,"of_table":"language","code":"RHA","label":"Rhade","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(983,1,'codes',7586556779946174486,NULL,NULL,'{"id":7586556779946174486,"of_table":"language","code":"RHG","label":"Rohingya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(984,1,'codes',6384698867645306023,NULL,NULL,'{"id":6384698867645306023,"of_table":"language","code":"RMN","label":"Romani, Balkan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(985,1,'codes',1383455788102937255,NULL,NULL,'{"id":1383455788102937255,"of_table":"language","code":"RMS","label":"Romanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(986,1,'codes',2319937331308601638,NULL,NULL,'{"id":2319937331308601638,"of_table":"language","code":"RMY","label":"Romany (Gypsy)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(987,1,'codes',4773146372013872251,NULL,NULL,'{"id":4773146372013872251,"of_table":"language","code":"ROM","label":"Romanian-Moldovan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(988,1,'codes',5327384850266676305,NULL,NULL,'{"id":5327384850266676305,"of_table":"language","code":"RSI","label":"Russian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(989,1,'codes',3780476971341461237,NULL,NULL,'{"id":3780476971341461237,"of_table":"language","code":"RUN","label":"Runyawana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(990,1,'codes',5697297534277817311,NULL,NULL,'{"id":5697297534277817311,"of_table":"language","code":"RUP","label":"Romanian, Macedo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(991,1,'codes',7349278649223253666,NULL,NULL,'{"id":7349278649223253666,"of_table":"language","code":"RUS","label":"Russian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(992,1,'codes',622755068526526450,NULL,NULL,'{"id":622755068526526450,"of_table":"language","code":"RUT","label":"Rutoro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(993,1,'codes',5441350456093293242,NULL,NULL,'{"id":5441350456093293242,"of_table":"language","code":"RWA","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(994,1,'codes',7093210569173219758,NULL,NULL,'{"id":7093210569173219758,"of_table":"language","code":"SAJ","label":"Sango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(995,1,'codes',6020118937569717631,NULL,NULL,'{"id":6020118937569717631,"of_table":"language","code":"SAM","label":"Samoan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(996,1,'codes',4902992118968588753,NULL,NULL,'{"id":4902992118968588753,"of_table":"language","code":"SAR","label":"Sarahule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(997,1,'codes',5051545674225925325,NULL,NULL,'{"id":5051545674225925325,"of_table":"language","code":"SC","label":"Serbo-Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(998,1,'codes',7782609675060976611,NULL,NULL,'{"id":7782609675060976611,"of_table":"language","code":"SCL","label":"Shina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(999,1,'codes',8815315815210586873,NULL,NULL,'{"id":8815315815210586873,"of_table":"language","code":"SCN","label":"Sicilian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1000,1,'codes',7236529538869888370,NULL,NULL,'{"id":7236529538869888370,"of_table":"language","code":"SCR","label":"Sherpa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1001,1,'codes',7071394044295648517,NULL,NULL,'{"id":7071394044295648517,"of_table":"language","code":"SEF","label":"Senoufo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1002,1,'codes',9080208612918866752,NULL,NULL,'{"id":9080208612918866752,"of_table":"language","code":"SER","label":"Serbian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1003,1,'codes',2276060387858209615,NULL,NULL,'{"id":2276060387858209615,"of_table":"language","code":"SES","label":"Serer-Sine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1004,1,'codes',2375581306391645737,NULL,NULL,'{"id":2375581306391645737,"of_table":"language","code":"SGW","label":"Sebat Bet Gurage (Gurage)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1005,1,'codes',2021149052498200661,NULL,NULL,'{"id":2021149052498200661,"of_table":"language","code":"SHA","label":"Shanghai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1006,1,'codes',6935476319283125143,NULL,NULL,'{"id":6935476319283125143,"of_table":"language","code":"SHI","label":"Tachelhit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1007,1,'codes',678835597722224246,NULL,NULL,'{"id":678835597722224246,"of_table":"language","code":"SHK","label":"Shilluk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1008,1,'codes',7967063514264585956,NULL,NULL,'{"id":7967063514264585956,"of_table":"language","code":"SHN","label":"Shona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1009,1,'codes',134198235863185070,NULL,NULL,'{"id":134198235863185070,"of_table":"language","code":"SHO","label":"Saho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1010,1,'codes',356850395231272969,NULL,NULL,'{"id":356850395231272969,"of_table":"language","code":"SHU","label":"Arabic, Chadian Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1011,1,'codes',1446048460426415964,NULL,NULL,'{"id":1446048460426415964,"of_table":"language","code":"SIG","label":"Sign Language--American","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1012,1,'codes',3592430481632015378,NULL,NULL,'{"id":3592430481632015378,"of_table":"language","code":"SIL","label":"Sisaala Tumulung","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1013,1,'codes',6750756687736904727,NULL,NULL,'{"id":6750756687736904727,"of_table":"language","code":"SIN","label":"Sinhalese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1014,1,'codes',3334938062413115616,NULL,NULL,'{"id":3334938062413115616,"of_table":"language","code":"SJN","label":"Shan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1015,1,'codes',1336823534557328365,NULL,NULL,'{"id":1336823534557328365,"of_table":"language","code":"SLO","label":"Slovak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1016,1,'codes',1528429088629919373,NULL,NULL,'{"id":1528429088629919373,"of_table":"language","code":"SLV","label":"Slovenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1017,1,'codes',4165798280051100978,NULL,NULL,'{"id":4165798280051100978,"of_table":"language","code":"SMK","label":"Bolino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1018,1,'codes',8156750731664757320,NULL,NULL,'{"id":8156750731664757320,"of_table":"language","code":"SND","label":"Sindhi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1019,1,'codes',7862345906439034486,NULL,NULL,'{"id":7862345906439034486,"of_table":"language","code":"SNG","label":"Songhay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1020,1,'codes',5204171733374205174,NULL,NULL,'{"id":5204171733374205174,"of_table":"language","code":"SOK","label":"Soninke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1021,1,'codes',2515445407106545201,NULL,NULL,'{"id":2515445407106545201,"of_table":"language","code":"SOM","label":"Somali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1022,1,'codes',2663201387428010890,NULL,NULL,'{"id":2663201387428010890,"of_table":"language","code":"SOT","label":"Sotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1023,1,'codes',3582594505095443968,NULL,NULL,'{"id":3582594505095443968,"of_table":"language","code":"SP","label":"Spanish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1024,1,'codes',7505056362114896768,NULL,NULL,'{"id":7505056362114896768,"of_table":"language","code":"SPS","label":"Spanish--Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1025,1,'codes',7307217645031214312,NULL,NULL,'{"id":7307217645031214312,"of_table":"language","code":"SRI","label":"Sri Lankan Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1026,1,'codes',8677853863946827716,NULL,NULL,'{"id":8677853863946827716,"of_table":"language","code":"SRN","label":"Sranan Tongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1027,1,'codes',7579203917748862571,NULL,NULL,'{"id":7579203917748862571,"of_table":"language","code":"SRP","label":"Sarpo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1028,1,'codes',1087033910036295558,NULL,NULL,'{"id":1087033910036295558,"of_table":"language","code":"SUD","label":"Sudanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1029,1,'codes',6651562514750618124,NULL,NULL,'{"id":6651562514750618124,"of_table":"language","code":"SUS","label":"Susu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1030,1,'codes',4506745235789408079,NULL,NULL,'{"id":4506745235789408079,"of_table":"language","code":"SWA","label":"Swahili - English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1031,1,'codes',2501722404327659865,NULL,NULL,'{"id":2501722404327659865,"of_table":"language","code":"SWE","label":"Swedish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1032,1,'codes',209459599283127968,NULL,NULL,'{"id":209459599283127968,"of_table":"language","code":"SWF","label":"Swahili-French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1033,1,'codes',3385533933877973325,NULL,NULL,'{"id":3385533933877973325,"of_table":"language","code":"SWZ","label":"Swazi (Eswatini)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1034,1,'codes',7675281963989097578,NULL,NULL,'{"id":7675281963989097578,"of_table":"language","code":"SYL","label":"Sylheti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1035,1,'codes',434473407107927403,NULL,NULL,'{"id":434473407107927403,"of_table":"language","code":"SZE","label":"Szechuan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1036,1,'codes',4302961134948514616,NULL,NULL,'{"id":4302961134948514616,"of_table":"language","code":"TAB","label":"Tabassaran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1037,1,'codes',8992747088664455467,NULL,NULL,'{"id":8992747088664455467,"of_table":"language","code":"TAG","label":"Tagalog","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1038,1,'codes',3825729575245568840,NULL,NULL,'{"id":3825729575245568840,"of_table":"language","code":"TAJ","label":"Tajiki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1039,1,'codes',9123312145467966563,NULL,NULL,'{"id":9123312145467966563,"of_table":"language","code":"TAM","label":"Tamil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1040,1,'codes',659125669128857808,NULL,NULL,'{"id":659125669128857808,"of_table":"language","code":"TAT","label":"Tatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1041,1,'codes',3907450416117160068,NULL,NULL,'{"id":3907450416117160068,"of_table":"language","code":"TAU","label":"Tausug","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1042,1,'codes',2483432875309348806,NULL,NULL,'{"id":2483432875309348806,"of_table":"language","code":"TCH","label":"Tchamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1043,1,'codes',7517011127051093095,NULL,NULL,'{"id":7517011127051093095,"of_table":"language","code":"TCP","label":"Chin, Tawr","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1044,1,'codes',653939426590812531,NULL,NULL,'{"id":653939426590812531,"of_table":"language","code":"TCU","label":"Tarahumara Southeastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1045,1,'codes',577687043486375472,NULL,NULL,'{"id":577687043486375472,"of_table":"language","code":"TEE","label":"Tepehua, Huehuetla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1046,1,'codes',9167632378065280854,NULL,NULL,'{"id":9167632378065280854,"of_table":"language","code":"TEL","label":"Telugu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1047,1,'codes',1842001756240948781,NULL,NULL,'{"id":1842001756240948781,"of_table":"language","code":"TEN","label":"T''En","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1048,1,'codes',7326068867965893105,NULL,NULL,'{"id":7326068867965893105,"of_table":"language","code":"TET","label":"Tetela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1049,1,'codes',1632719898068206050,NULL,NULL,'{"id":1632719898068206050,"of_table":"language","code":"TGR","label":"Tigre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1050,1,'codes',5577311437228450956,NULL,NULL,'{"id":5577311437228450956,"of_table":"language","code":"TH","label":"Thai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1051,1,'codes',194297087616402792,NULL,NULL,'{"id":194297087616402792,"of_table":"language","code":"TIB","label":"Tibetan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1052,1,'codes',6547252832885093976,NULL,NULL,'{"id":6547252832885093976,"of_table":"language","code":"TIG","label":"Tigrigna - Eritrean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1053,1,'codes',2135095276821875336,NULL,NULL,'{"id":2135095276821875336,"of_table":"language","code":"TIK","label":"Tikari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1054,1,'codes',3883401673564678499,NULL,NULL,'{"id":3883401673564678499,"of_table":"language","code":"TKI","label":"Taki Taki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1055,1,'codes',1683309692565024496,NULL,NULL,'{"id":1683309692565024496,"of_table":"language","code":"TKN","label":"Turkmen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1056,1,'codes',8414479058316119199,NULL,NULL,'{"id":8414479058316119199,"of_table":"language","code":"TLP","label":"Totonac, Filomena Mata-Coahuitlan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1057,1,'codes',3792193206362883273,NULL,NULL,'{"id":3792193206362883273,"of_table":"language","code":"TMA","label":"Tama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1058,1,'codes',8257688000014155540,NULL,NULL,'{"id":8257688000014155540,"of_table":"language","code":"TMM","label":"Tectiteco/Tectitan Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1059,1,'codes',8380551343095220925,NULL,NULL,'{"id":8380551343095220925,"of_table":"language","code":"TMN","label":"Temne","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1060,1,'codes',8932592092206066239,NULL,NULL,'{"id":8932592092206066239,"of_table":"language","code":"TMZ","label":"Tamazight","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1061,1,'codes',3502215296955288145,NULL,NULL,'{"id":3502215296955288145,"of_table":"language","code":"TOI","label":"Taishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1062,1,'codes',5680547799841765332,NULL,NULL,'{"id":5680547799841765332,"of_table":"language","code":"TOJ","label":"Tojolabal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1063,1,'codes',1074989903099798235,NULL,NULL,'{"id":1074989903099798235,"of_table":"language","code":"TON","label":"Tongan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1064,1,'codes',1578689202488170454,NULL,NULL,'{"id":1578689202488170454,"of_table":"language","code":"TOS","label":"Tosk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1065,1,'codes',3052423038349381106,NULL,NULL,'{"id":3052423038349381106,"of_table":"language","code":"TOT","label":"Totonac Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1066,1,'codes',7662217802820679023,NULL,NULL,'{"id":7662217802820679023,"of_table":"language","code":"TPX","label":"Tlapanec, Acatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1067,1,'codes',8434228278559888422,NULL,NULL,'{"id":8434228278559888422,"of_table":"language","code":"TRI","label":"Trique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1068,1,'codes',8091455949142795894,NULL,NULL,'{"id":8091455949142795894,"of_table":"language","code":"TRK","label":"Trukese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1069,1,'codes',720576341644365939,NULL,NULL,'{"id":720576341644365939,"of_table":"language","code":"TSI","label":"Tshiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1070,1,'codes',6353485289267460116,NULL,NULL,'{"id":6353485289267460116,"of_table":"language","code":"TSW","label":"Setswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1071,1,'codes',9042103612245509263,NULL,NULL,'{"id":9042103612245509263,"of_table":"language","code":"TSZ","label":"Tarasco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1072,1,'codes',5950953515883170856,NULL,NULL,'{"id":5950953515883170856,"of_table":"language","code":"TTQ","label":"Tamasheq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1073,1,'codes',7804881912468555703,NULL,NULL,'{"id":7804881912468555703,"of_table":"language","code":"TU","label":"Turkish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1074,1,'codes',8124361114750656973,NULL,NULL,'{"id":8124361114750656973,"of_table":"language","code":"TUM","label":"Tumbuka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1075,1,'codes',7247988430038533411,NULL,NULL,'{"id":7247988430038533411,"of_table":"language","code":"TUQ","label":"Tedaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1076,1,'codes',6347265638911454836,NULL,NULL,'{"id":6347265638911454836,"of_table":"language","code":"TUV","label":"Tuvaluan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1077,1,'codes',5189935943726965273,NULL,NULL,'{"id":5189935943726965273,"of_table":"language","code":"TWI","label":"Twi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1078,1,'codes',8867592821278456980,NULL,NULL,'{"id":8867592821278456980,"of_table":"language","code":"TWN","label":"Taiwanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1079,1,'codes',6095221513480560761,NULL,NULL,'{"id":6095221513480560761,"of_table":"language","code":"TZH","label":"Tzeltal, Oxchuc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1080,1,'codes',4656701092210416352,NULL,NULL,'{"id":4656701092210416352,"of_table":"language","code":"TZO","label":"Tzotzil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1081,1,'codes',5396725200402832744,NULL,NULL,'{"id":5396725200402832744,"of_table":"language","code":"TZT","label":"Tzutujil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1082,1,'codes',2694095640985954428,NULL,NULL,'{"id":2694095640985954428,"of_table":"language","code":"UIG","label":"Uigur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1083,1,'codes',4110011758608004436,NULL,NULL,'{"id":4110011758608004436,"of_table":"language","code":"UK","label":"Ukrainian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1084,1,'codes',511498844103025711,NULL,NULL,'{"id":511498844103025711,"of_table":"language","code":"UNK","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1085,1,'codes',8519907748014896129,NULL,NULL,'{"id":8519907748014896129,"of_table":"language","code":"UR","label":"Urdu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1086,1,'codes',4306568879495164130,NULL,NULL,'{"id":4306568879495164130,"of_table":"language","code":"URH","label":"Urhobo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1087,1,'codes',7017824039536193402,NULL,NULL,'{"id":7017824039536193402,"of_table":"language","code":"USP","label":"Uspanteko (Uspanteco)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1088,1,'codes',6044439582003592225,NULL,NULL,'{"id":6044439582003592225,"of_table":"language","code":"UZB","label":"Uzbek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1089,1,'codes',4585288134296896015,NULL,NULL,'{"id":4585288134296896015,"of_table":"language","code":"VAI","label":"Vai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1090,1,'codes',8856413080536869601,NULL,NULL,'{"id":8856413080536869601,"of_table":"language","code":"VIE","label":"Vietnamese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1091,1,'codes',2145388101431597326,NULL,NULL,'{"id":2145388101431597326,"of_table":"language","code":"VIL","label":"Vili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1092,1,'codes',3206846777782389471,NULL,NULL,'{"id":3206846777782389471,"of_table":"language","code":"VIS","label":"Visayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1093,1,'codes',1966259431570558366,NULL,NULL,'{"id":1966259431570558366,"of_table":"language","code":"VVV","label":"Sample","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1094,1,'codes',4192921609861469053,NULL,NULL,'{"id":4192921609861469053,"of_table":"language","code":"WAL","label":"Walamo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1095,1,'codes',1371182705197746434,NULL,NULL,'{"id":1371182705197746434,"of_table":"language","code":"WAR","label":"Waray - Waray","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1096,1,'codes',3647075726922311706,NULL,NULL,'{"id":3647075726922311706,"of_table":"language","code":"WCI","label":"Waci Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1097,1,'codes',127194173974607480,NULL,NULL,'{"id":127194173974607480,"of_table":"language","code":"WEN","label":"Wenzhou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1098,1,'codes',8088951034227404093,NULL,NULL,'{"id":8088951034227404093,"of_table":"language","code":"WLF","label":"Wolof","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1099,1,'codes',5139961350364975677,NULL,NULL,'{"id":5139961350364975677,"of_table":"language","code":"WLX","label":"Wali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1100,1,'codes',1398188657483018405,NULL,NULL,'{"id":1398188657483018405,"of_table":"language","code":"WOB","label":"Wobe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1101,1,'codes',543834428672906608,NULL,NULL,'{"id":543834428672906608,"of_table":"language","code":"WUU","label":"Wu Chinese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1102,1,'codes',5499335581266978229,NULL,NULL,'{"id":5499335581266978229,"of_table":"language","code":"XHO","label":"Xhosa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1103,1,'codes',6160775742620792655,NULL,NULL,'{"id":6160775742620792655,"of_table":"language","code":"XIA","label":"Xiamen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1104,1,'codes',7171278869792887080,NULL,NULL,'{"id":7171278869792887080,"of_table":"language","code":"XIN","label":"Xinca","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1105,1,'codes',4731999156574706495,NULL,NULL,'{"id":4731999156574706495,"of_table":"language","code":"XMA","label":"Mushungulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1106,1,'codes',6906322845865191159,NULL,NULL,'{"id":6906322845865191159,"of_table":"language","code":"XOG","label":"Lusoga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1107,1,'codes',8375984440319299935,NULL,NULL,'{"id":8375984440319299935,"of_table":"language","code":"XSM","label":"Kasem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1108,1,'codes',2968504685954765501,NULL,NULL,'{"id":2968504685954765501,"of_table":"language","code":"XTN","label":"Mixtec, Northern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1109,1,'codes',7704143809854684885,NULL,NULL,'{"id":7704143809854684885,"of_table":"language","code":"YAL","label":"Yalunka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1110,1,'codes',7531148487555309745,NULL,NULL,'{"id":7531148487555309745,"of_table":"language","code":"YAN","label":"Mayangna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1111,1,'codes',122264047867538666,NULL,NULL,'{"id":122264047867538666,"of_table":"language","code":"YAP","label":"Yapese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1112,1,'codes',8321377843468985769,NULL,NULL,'{"id":8321377843468985769,"of_table":"language","code":"YAQ","label":"Yaqui","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1113,1,'codes',5654498726192331580,NULL,NULL,'{"id":5654498726192331580,"of_table":"language","code":"YAS","label":"Nugunu (Yambasa/Yambassa)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1114,1,'codes',12542824962340699,NULL,NULL,'{"id":12542824962340699,"of_table":"language","code":"YID","label":"Yiddish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1115,1,'codes',1269640097418513266,NULL,NULL,'{"id":1269640097418513266,"of_table":"language","code":"YOM","label":"Yombe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1116,1,'codes',626459488901411556,NULL,NULL,'{"id":626459488901411556,"of_table":"language","code":"YOR","label":"Yoruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1117,1,'codes',3354427200887660900,NULL,NULL,'{"id":3354427200887660900,"of_table":"language","code":"YUC","label":"Yucatec Maya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1118,1,'codes',2143835834877569717,NULL,NULL,'{"id":2143835834877569717,"of_table":"language","code":"ZAG","label":"Zaghawa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1119,1,'codes',302090091487830710,NULL,NULL,'{"id":302090091487830710,"of_table":"language","code":"ZAP","label":"Zapoteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1120,1,'codes',8186102283993994222,NULL,NULL,'{"id":8186102283993994222,"of_table":"language","code":"ZAR","label":"Zarma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1121,1,'codes',4951073636456222935,NULL,NULL,'{"id":4951073636456222935,"of_table":"language","code":"ZCA","label":"Zapotec, Coatecas Altas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1122,1,'codes',4870638720758291047,NULL,NULL,'{"id":4870638720758291047,"of_table":"language","code":"ZIW","label":"Zigula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1123,1,'codes',4936437614021179817,NULL,NULL,'{"id":4936437614021179817,"of_table":"language","code":"ZOC","label":"Zoque, Copainala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1124,1,'codes',4718473441295684395,NULL,NULL,'{"id":4718473441295684395,"of_table":"language","code":"ZOM","label":"Zome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1125,1,'codes',6998378751989664179,NULL,NULL,'{"id":6998378751989664179,"of_table":"language","code":"ZPA","label":"Zapateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1126,1,'codes',8479896798697611786,NULL,NULL,'{"id":8479896798697611786,"of_table":"language","code":"ZPT","label":"San Vicente Coatlan Zapotec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1127,1,'codes',6708808747860628233,NULL,NULL,'{"id":6708808747860628233,"of_table":"language","code":"ZUL","label":"Zulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1128,1,'codes',8817462633775977009,NULL,NULL,'{"id":8817462633775977009,"of_table":"language","code":"ZYP","label":"Chin, Zyphe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1129,1,'codes',3864621162304389925,NULL,NULL,'{"id":3864621162304389925,"of_table":"court","code":"ADL","label":"Adelanto Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1130,1,'codes',3289464561044418982,NULL,NULL,'{"id":3289464561044418982,"of_table":"court","code":"AGA","label":"Hagatna (Guam) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1131,1,'codes',4746111813847438189,NULL,NULL,'{"id":4746111813847438189,"of_table":"court","code":"ANN","label":"Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1132,1,'codes',4577265580251773394,NULL,NULL,'{"id":4577265580251773394,"of_table":"court","code":"ATD","label":"Atlanta - detained location Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1133,1,'codes',5598819085087783476,NULL,NULL,'{"id":5598819085087783476,"of_table":"court","code":"ATL","label":"Atlanta Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1134,1,'codes',232800145757158711,NULL,NULL,'{"id":232800145757158711,"of_table":"court","code":"AUR","label":"Aurora Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1135,1,'codes',8356486717215341077,NULL,NULL,'{"id":8356486717215341077,"of_table":"court","code":"BAL","label":"Baltimore Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1136,1,'codes',369404819692593707,NULL,NULL,'{"id":369404819692593707,"of_table":"court","code":"BDC","label":"Bradenton Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1137,1,'codes',3012956869115150015,NULL,NULL,'{"id":3012956869115150015,"of_table":"court","code":"BIA","label":"Board of Immigration Appeals","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1138,1,'codes',7044730716457423680,NULL,NULL,'{"id":7044730716457423680,"of_table":"court","code":"BLM","label":"Fort Snelling (Bloomington) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1139,1,'codes',3967989704706709249,NULL,NULL,'{"id":3967989704706709249,"of_table":"court","code":"BOS","label":"Boston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1140,1,'codes',8731048406025130166,NULL,NULL,'{"id":8731048406025130166,"of_table":"court","code":"BTV","label":"Batavia Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1141,1,'codes',321481834434475853,NULL,NULL,'{"id":321481834434475853,"of_table":"court","code":"BUF","label":"Buffalo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1142,1,'codes',4725375771844900223,NULL,NULL,'{"id":4725375771844900223,"of_table":"court","code":"CCC","label":"Concord Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1143,1,'codes',158862497205599752,NULL,NULL,'{"id":158862497205599752,"of_table":"court","code":"CHE","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1144,1,'codes',52428110380426463,NULL,NULL,'{"id":52428110380426463,"of_table":"court","code":"CHI","label":"Chicago Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1145,1,'codes',3614442722384932333,NULL,NULL,'{"id":3614442722384932333,"of_table":"court","code":"CHL","label":"Charlotte Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1146,1,'codes',1574998332060609136,NULL,NULL,'{"id":1574998332060609136,"of_table":"court","code":"CIC","label":"Conroe Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1147,1,'codes',1063148690256892198,NULL,NULL,'{"id":1063148690256892198,"of_table":"court","code":"CIJ","label":"Chief Immigration Judge office","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1148,1,'codes',6529169493435885176,NULL,NULL,'{"id":6529169493435885176,"of_table":"court","code":"CLE","label":"Cleveland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1149,1,'codes',5948600359588222671,NULL,NULL,'{"id":5948600359588222671,"of_table":"court","code":"DAL","label":"Dallas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1150,1,'codes',3223957085164438530,NULL,NULL,'{"id":3223957085164438530,"of_table":"court","code":"DEN","label":"Denver Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1151,1,'codes',5433864196045207881,NULL,NULL,'{"id":5433864196045207881,"of_table":"court","code":"DET","label":"Detroit Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1152,1,'codes',3097735948232984535,NULL,NULL,'{"id":3097735948232984535,"of_table":"court","code":"ELC","label":"El Centro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1153,1,'codes',5424608075037103675,NULL,NULL,'{"id":5424608075037103675,"of_table":"court","code":"ELO","label":"Eloy Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1154,1,'codes',5968068277513074415,NULL,NULL,'{"id":5968068277513074415,"of_table":"court","code":"ELP","label":"El Paso Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1155,1,'codes',3415432962241589951,NULL,NULL,'{"id":3415432962241589951,"of_table":"court","code":"ELZ","label":"Elizabeth Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1156,1,'codes',4644011390303377506,NULL,NULL,'{"id":4644011390303377506,"of_table":"court","code":"EPD","label":"El Paso Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1157,1,'codes',6968842128100020741,NULL,NULL,'{"id":6968842128100020741,"of_table":"court","code":"FCI","label":"Falls Church Immigration Adjudication Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1158,1,'codes',5348636958150860912,NULL,NULL,'{"id":5348636958150860912,"of_table":"court","code":"FLO","label":"Florence Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1159,1,'codes',3314539131337690561,NULL,NULL,'{"id":3314539131337690561,"of_table":"court","code":"FTW","label":"Fort Worth Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1160,1,'codes',765161310997785702,NULL,NULL,'{"id":765161310997785702,"of_table":"court","code":"HAR","label":"Hartford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1161,1,'codes',8160838287854649716,NULL,NULL,'{"id":8160838287854649716,"of_table":"court","code":"HDQ","label":"Falls Church (headquarters court) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1162,1,'codes',607591964080308116,NULL,NULL,'{"id":607591964080308116,"of_table":"court","code":"HGP","label":"Houston - Greenspoint Park Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1163,1,'codes',6045182377669724845,NULL,NULL,'{"id":6045182377669724845,"of_table":"court","code":"HLG","label":"Harlingen Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1164,1,'codes',6511517450296443227,NULL,NULL,'{"id":6511517450296443227,"of_table":"court","code":"HOD","label":"Houston Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1165,1,'codes',3576908018348856306,NULL,NULL,'{"id":3576908018348856306,"of_table":"court","code":"HON","label":"Honolulu Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1166,1,'codes',9119873482415643999,NULL,NULL,'{"id":9119873482415643999,"of_table":"court","code":"HOU","label":"Houston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1167,1,'codes',8475117954466577252,NULL,NULL,'{"id":8475117954466577252,"of_table":"court","code":"HSG","label":"Houston - S. Gessner Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1168,1,'codes',1148575730167974837,NULL,NULL,'{"id":1148575730167974837,"of_table":"court","code":"HYA","label":"Hyattsville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1169,1,'codes',6257845830931171027,NULL,NULL,'{"id":6257845830931171027,"of_table":"court","code":"IMP","label":"Imperial Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1170,1,'codes',6155884119422054780,NULL,NULL,'{"id":6155884119422054780,"of_table":"court","code":"JNA","label":"LaSalle (Jena) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1171,1,'codes',1036128086033072931,NULL,NULL,'{"id":1036128086033072931,"of_table":"court","code":"KAN","label":"Kansas City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1172,1,'codes',3068387253963616123,NULL,NULL,'{"id":3068387253963616123,"of_table":"court","code":"KRO","label":"Krome North Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1173,1,'codes',6650732844755367350,NULL,NULL,'{"id":6650732844755367350,"of_table":"court","code":"LAD","label":"Los Angeles - detained Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1174,1,'codes',501169577507868469,NULL,NULL,'{"id":501169577507868469,"of_table":"court","code":"LAN","label":"Lancaster (Mira Loma) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1175,1,'codes',2318076034641380373,NULL,NULL,'{"id":2318076034641380373,"of_table":"court","code":"LOS","label":"Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1176,1,'codes',851363160483398327,NULL,NULL,'{"id":851363160483398327,"of_table":"court","code":"LOU","label":"Louisville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1177,1,'codes',8107990067085925405,NULL,NULL,'{"id":8107990067085925405,"of_table":"court","code":"LOW","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1178,1,'codes',8551884131908482423,NULL,NULL,'{"id":8551884131908482423,"of_table":"court","code":"LRO","label":"Laredo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1179,1,'codes',6919598694070718018,NULL,NULL,'{"id":6919598694070718018,"of_table":"court","code":"LVG","label":"Las Vegas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1180,1,'codes',1267883426372726592,NULL,NULL,'{"id":1267883426372726592,"of_table":"court","code":"MEM","label":"Memphis Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1181,1,'codes',114302131611178295,NULL,NULL,'{"id":114302131611178295,"of_table":"court","code":"MIA","label":"Miami Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1182,1,'codes',5386049744966057265,NULL,NULL,'{"id":5386049744966057265,"of_table":"court","code":"NEW","label":"Newark Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1183,1,'codes',4887540099337250280,NULL,NULL,'{"id":4887540099337250280,"of_table":"court","code":"NLA","label":"Los Angeles - North Los Angeles Street Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1184,1,'codes',5053008395697904263,NULL,NULL,'{"id":5053008395697904263,"of_table":"court","code":"NOL","label":"New Orleans Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1185,1,'codes',5252746067256596261,NULL,NULL,'{"id":5252746067256596261,"of_table":"court","code":"NYB","label":"New York - Broadway Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1186,1,'codes',7163112024951298506,NULL,NULL,'{"id":7163112024951298506,"of_table":"court","code":"NYC","label":"New York - Federal Plaza Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1187,1,'codes',4759661126997687528,NULL,NULL,'{"id":4759661126997687528,"of_table":"court","code":"NYD","label":"New York Service Processing Center (Varick Street) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1188,1,'codes',6541143315562004483,NULL,NULL,'{"id":6541143315562004483,"of_table":"court","code":"NYV","label":"New York - Varick Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1189,1,'codes',6322831819339527956,NULL,NULL,'{"id":6322831819339527956,"of_table":"court","code":"OAK","label":"Oakdale Federal Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1190,1,'codes',6328614353682469639,NULL,NULL,'{"id":6328614353682469639,"of_table":"court","code":"OIN","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1191,1,'codes',2249259851866674466,NULL,NULL,'{"id":2249259851866674466,"of_table":"court","code":"OIT","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1192,1,'codes',618692527456604212,NULL,NULL,'{"id":618692527456604212,"of_table":"court","code":"OMA","label":"Omaha Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1193,1,'codes',4481107901937339047,NULL,NULL,'{"id":4481107901937339047,"of_table":"court","code":"ORL","label":"Orlando Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1194,1,'codes',7647006990645505746,NULL,NULL,'{"id":7647006990645505746,"of_table":"court","code":"OTM","label":"Otay Mesa Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1195,1,'codes',3246205160078997888,NULL,NULL,'{"id":3246205160078997888,"of_table":"court","code":"OTO","label":"Otero County Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1196,1,'codes',1577560154699471142,NULL,NULL,'{"id":1577560154699471142,"of_table":"court","code":"PHI","label":"Philadelphia Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1197,1,'codes',7108105985833916974,NULL,NULL,'{"id":7108105985833916974,"of_table":"court","code":"PHO","label":"Phoenix Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1198,1,'codes',4325623989355272336,NULL,NULL,'{"id":4325623989355272336,"of_table":"court","code":"PIS","label":"Port Isabel Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1199,1,'codes',4125897821953728646,NULL,NULL,'{"id":4125897821953728646,"of_table":"court","code":"POO","label":"Portland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1200,1,'codes',7737165010696082414,NULL,NULL,'{"id":7737165010696082414,"of_table":"court","code":"PSD","label":"Pearsall detention facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1201,1,'codes',495222676455523342,NULL,NULL,'{"id":495222676455523342,"of_table":"court","code":"RIC","label":"Richmond Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1202,1,'codes',5814778321696241830,NULL,NULL,'{"id":5814778321696241830,"of_table":"court","code":"SAI","label":"Saipan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1203,1,'codes',3093761598242040984,NULL,NULL,'{"id":3093761598242040984,"of_table":"court","code":"SAJ","label":"San Juan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1204,1,'codes',8894508227093029964,NULL,NULL,'{"id":8894508227093029964,"of_table":"court","code":"SDC","label":"Stewart Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1205,1,'codes',4651367421555803843,NULL,NULL,'{"id":4651367421555803843,"of_table":"court","code":"SEA","label":"Seattle Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1206,1,'codes',8278511172595368964,NULL,NULL,'{"id":8278511172595368964,"of_table":"court","code":"SFR","label":"San Francisco Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1207,1,'codes',6503510244196940664,NULL,NULL,'{"id":6503510244196940664,"of_table":"court","code":"SIN","label":"Fishkill (Downstate Correctional Facility) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1208,1,'codes',6059393269618232119,NULL,NULL,'{"id":6059393269618232119,"of_table":"court","code":"SLC","label":"Salt Lake City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1209,1,'codes',5580838300811149356,NULL,NULL,'{"id":5580838300811149356,"of_table":"court","code":"SMO","label":"Sacramento Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1210,1,'codes',3091374940212639253,NULL,NULL,'{"id":3091374940212639253,"of_table":"court","code":"SNA","label":"San Antonio Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1211,1,'codes',7633454027182171993,NULL,NULL,'{"id":7633454027182171993,"of_table":"court","code":"SNC","label":"Santa Ana Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1212,1,'codes',888503551967460384,NULL,NULL,'{"id":888503551967460384,"of_table":"court","code":"SND","label":"San Diego Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1213,1,'codes',7650954748875417495,NULL,NULL,'{"id":7650954748875417495,"of_table":"court","code":"SPD","label":"San Pedro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1214,1,'codes',5871115690334548596,NULL,NULL,'{"id":5871115690334548596,"of_table":"court","code":"STE","label":"Sterling Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1215,1,'codes',1656522049962362864,NULL,NULL,'{"id":1656522049962362864,"of_table":"court","code":"TAC","label":"Tacoma Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1216,1,'codes',7974790120765264094,NULL,NULL,'{"id":7974790120765264094,"of_table":"court","code":"TUC","label":"Tucson Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1217,1,'codes',1658980061386890035,NULL,NULL,'{"id":1658980061386890035,"of_table":"court","code":"ULS","label":"Ulster Correctional Facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1218,1,'codes',3608807756764656527,NULL,NULL,'{"id":3608807756764656527,"of_table":"court","code":"VNS","label":"Van Nuys Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1219,1,'codes',8834119292916387120,NULL,NULL,'{"id":8834119292916387120,"of_table":"court","code":"WAS","label":"Arlington / Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1220,1,'codes',6075234725511112302,NULL,NULL,'{"id":6075234725511112302,"of_table":"court","code":"WLA","label":"West Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1221,1,'codes',7350940218889153604,NULL,NULL,'{"id":7350940218889153604,"of_table":"court","code":"YOR","label":"York County Prison Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1222,1,'codes',2771886411619812929,NULL,NULL,'{"id":2771886411619812929,"of_table":"motion_type","code":"AC","label":"Motion for administrative closure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1223,1,'codes',7240973390734709076,NULL,NULL,'{"id":7240973390734709076,"of_table":"motion_type","code":"AI","label":"Motion concerning conduct before the court (apology)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1224,1,'codes',1859041232584383980,NULL,NULL,'{"id":1859041232584383980,"of_table":"motion_type","code":"AN","label":"Motion to correct an A-number","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1225,1,'codes',5244088723410971329,NULL,NULL,'{"id":5244088723410971329,"of_table":"motion_type","code":"BB","label":"Custody determination request","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1226,1,'codes',1871948775951917081,NULL,NULL,'{"id":1871948775951917081,"of_table":"motion_type","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1227,1,'codes',789699032413543372,NULL,NULL,'{"id":789699032413543372,"of_table":"motion_type","code":"C","label":"Motion to recalendar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1228,1,'codes',6216041696834074430,NULL,NULL,'{"id":6216041696834074430,"of_table":"motion_type","code":"CA","label":"Motion to hold case in abeyance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1229,1,'codes',4399085975870823577,NULL,NULL,'{"id":4399085975870823577,"of_table":"motion_type","code":"CC","label":"Motion to correct case information","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1230,1,'codes',4416689711192939165,NULL,NULL,'{"id":4416689711192939165,"of_table":"motion_type","code":"CD","label":"Motion to change docket type","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1231,1,'codes',5405636129675095006,NULL,NULL,'{"id":5405636129675095006,"of_table":"motion_type","code":"CL","label":"Motion to calendar an off-calendar case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1232,1,'codes',8907524549528148498,NULL,NULL,'{"id":8907524549528148498,"of_table":"motion_type","code":"CO","label":"Motion for continuance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1233,1,'codes',1369775607618206,NULL,NULL,'{"id":1369775607618206,"of_table":"motion_type","code":"CS","label":"Motion to consolidate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1234,1,'codes',7373238398397573754,NULL,NULL,'{"id":7373238398397573754,"of_table":"motion_type","code":"CT","label":"Motion to sever","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1235,1,'codes',1599644607564164406,NULL,NULL,'{"id":1599644607564164406,"of_table":"motion_type","code":"CV","label":"Motion for change of venue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1236,1,'codes',2517446515983391234,NULL,NULL,'{"id":2517446515983391234,"of_table":"motion_type","code":"EH","label":"Motion to advance (earlier hearing date)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1237,1,'codes',8827127071728768394,NULL,NULL,'{"id":8827127071728768394,"of_table":"motion_type","code":"ET","label":"Motion to extend filing time","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1238,1,'codes',8255025368127543167,NULL,NULL,'{"id":8255025368127543167,"of_table":"motion_type","code":"EW","label":"Motion to excuse appearance of witness","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1239,1,'codes',1822145441125861147,NULL,NULL,'{"id":1822145441125861147,"of_table":"motion_type","code":"FD","label":"Motion to reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1240,1,'codes',61837620259069195,NULL,NULL,'{"id":61837620259069195,"of_table":"motion_type","code":"FW","label":"Motion for fee waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1241,1,'codes',1926598962485603900,NULL,NULL,'{"id":1926598962485603900,"of_table":"motion_type","code":"HV","label":"Motion to submit video or recording","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1242,1,'codes',8659672091634370382,NULL,NULL,'{"id":8659672091634370382,"of_table":"motion_type","code":"IC","label":"Motion on incompetence of respondent or representative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1243,1,'codes',5297051268669967184,NULL,NULL,'{"id":5297051268669967184,"of_table":"motion_type","code":"IM","label":"Motion to set individual hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1244,1,'codes',7380866256722847799,NULL,NULL,'{"id":7380866256722847799,"of_table":"motion_type","code":"IP","label":"Motion for in person hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1245,1,'codes',5014048707163742185,NULL,NULL,'{"id":5014048707163742185,"of_table":"motion_type","code":"LI","label":"Motion for specific language interpreter","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1246,1,'codes',1296994452016450235,NULL,NULL,'{"id":1296994452016450235,"of_table":"motion_type","code":"LS","label":"Motion to allow law student or reputable individual","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1247,1,'codes',245733949800570847,NULL,NULL,'{"id":245733949800570847,"of_table":"motion_type","code":"MA","label":"Motion to reopen - in absentia order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1248,1,'codes',5435617186690732137,NULL,NULL,'{"id":5435617186690732137,"of_table":"motion_type","code":"MC","label":"Motion to reopen - changed country conditions","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1249,1,'codes',592530970778633184,NULL,NULL,'{"id":592530970778633184,"of_table":"motion_type","code":"MD","label":"Motion to accept late filing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1250,1,'codes',9173194007968715723,NULL,NULL,'{"id":9173194007968715723,"of_table":"motion_type","code":"MN","label":"Motion to amend name on NTA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1251,1,'codes',123535926998544683,NULL,NULL,'{"id":123535926998544683,"of_table":"motion_type","code":"MP","label":"Motion to modify protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1252,1,'codes',702643275028122565,NULL,NULL,'{"id":702643275028122565,"of_table":"motion_type","code":"MS","label":"Motion for subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1253,1,'codes',354064767377311208,NULL,NULL,'{"id":354064767377311208,"of_table":"motion_type","code":"MU","label":"Motion not listed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1254,1,'codes',4551001217319939217,NULL,NULL,'{"id":4551001217319939217,"of_table":"motion_type","code":"O","label":"Motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1255,1,'codes',6877969033042333685,NULL,NULL,'{"id":6877969033042333685,"of_table":"motion_type","code":"OC","label":"Motion to open / close hearing to the public","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1256,1,'codes',3581890824033559319,NULL,NULL,'{"id":3581890824033559319,"of_table":"motion_type","code":"OD","label":"Motion to return original documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1257,1,'codes',4546072987283510541,NULL,NULL,'{"id":4546072987283510541,"of_table":"motion_type","code":"OT","label":"Other motion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1258,1,'codes',4076751792462047444,NULL,NULL,'{"id":4076751792462047444,"of_table":"motion_type","code":"PA","label":"Motion to proceed on the administrative record","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1259,1,'codes',2918226536711938334,NULL,NULL,'{"id":2918226536711938334,"of_table":"motion_type","code":"PC","label":"Motion for pre-trial conference","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1260,1,'codes',5791954418933004575,NULL,NULL,'{"id":5791954418933004575,"of_table":"motion_type","code":"PM","label":"Motion to pretermit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1261,1,'codes',6865305832976099285,NULL,NULL,'{"id":6865305832976099285,"of_table":"motion_type","code":"PO","label":"Motion for protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1262,1,'codes',6011093535249024807,NULL,NULL,'{"id":6011093535249024807,"of_table":"motion_type","code":"PS","label":"Motion to place on status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1263,1,'codes',873475375080104660,NULL,NULL,'{"id":873475375080104660,"of_table":"motion_type","code":"QS","label":"Motion to quash a subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1264,1,'codes',6230721322268167054,NULL,NULL,'{"id":6230721322268167054,"of_table":"motion_type","code":"RC","label":"Motion to recuse","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1265,1,'codes',3140981424032420721,NULL,NULL,'{"id":3140981424032420721,"of_table":"motion_type","code":"RD","label":"Motion to rescind","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1266,1,'codes',8936708850284247059,NULL,NULL,'{"id":8936708850284247059,"of_table":"motion_type","code":"RI","label":"Motion to reissue decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1267,1,'codes',9061299588128971062,NULL,NULL,'{"id":9061299588128971062,"of_table":"motion_type","code":"RP","label":"Motion to reconsider (before decision)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1268,1,'codes',631426406144051030,NULL,NULL,'{"id":631426406144051030,"of_table":"motion_type","code":"RR","label":"Motion to retrieve and review file","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1269,1,'codes',8308701537250820906,NULL,NULL,'{"id":8308701537250820906,"of_table":"motion_type","code":"RS","label":"Motion to remove from status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1270,1,'codes',1072589773722955777,NULL,NULL,'{"id":1072589773722955777,"of_table":"motion_type","code":"SA","label":"Motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1271,1,'codes',6968374762298888653,NULL,NULL,'{"id":6968374762298888653,"of_table":"motion_type","code":"SB","label":"Motion for subsequent bond determination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1272,1,'codes',3855653487287454158,NULL,NULL,'{"id":3855653487287454158,"of_table":"motion_type","code":"SC","label":"Motion to substitute counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1273,1,'codes',5308707199398660182,NULL,NULL,'{"id":5308707199398660182,"of_table":"motion_type","code":"SD","label":"Motion to substitute documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1274,1,'codes',4622612314880918422,NULL,NULL,'{"id":4622612314880918422,"of_table":"motion_type","code":"SG","label":"Motion for competency safeguards","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1275,1,'codes',4475334070703983971,NULL,NULL,'{"id":4475334070703983971,"of_table":"motion_type","code":"SO","label":"Motion for stipulated removal / voluntary departure order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1276,1,'codes',5301469361218392550,NULL,NULL,'{"id":5301469361218392550,"of_table":"motion_type","code":"SP","label":"Motion to suppress","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1277,1,'codes',9051472772573821211,NULL,NULL,'{"id":9051472772573821211,"of_table":"motion_type","code":"SR","label":"Motion for stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1278,1,'codes',3958164563039116832,NULL,NULL,'{"id":3958164563039116832,"of_table":"motion_type","code":"ST","label":"Motion for security at non-detained hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1279,1,'codes',6160253356009963371,NULL,NULL,'{"id":6160253356009963371,"of_table":"motion_type","code":"SY","label":"Motion for stay of removal (or extension)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1280,1,'codes',21016098930388806,NULL,NULL,'{"id":21016098930388806,"of_table":"motion_type","code":"TA","label":"Motion for telephonic appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1281,1,'codes',1879677552287704022,NULL,NULL,'{"id":1879677552287704022,"of_table":"motion_type","code":"TD","label":"Motion to terminate the deferral","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1282,1,'codes',2945333060459356594,NULL,NULL,'{"id":2945333060459356594,"of_table":"motion_type","code":"TP","label":"Motion to terminate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1283,1,'codes',9029721311766812153,NULL,NULL,'{"id":9029721311766812153,"of_table":"motion_type","code":"TV","label":"Motion for video appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1284,1,'codes',6638231199131201219,NULL,NULL,'{"id":6638231199131201219,"of_table":"motion_type","code":"U","label":"Motion to dismiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1285,1,'codes',2194468548695605221,NULL,NULL,'{"id":2194468548695605221,"of_table":"motion_type","code":"VD","label":"Motion for voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1286,1,'codes',3884688966522664213,NULL,NULL,'{"id":3884688966522664213,"of_table":"motion_type","code":"VO","label":"Motion to vacate judge order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1287,1,'codes',2200008292276721417,NULL,NULL,'{"id":2200008292276721417,"of_table":"motion_type","code":"VP","label":"Motion to vacate protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1288,1,'codes',2606514910217160360,NULL,NULL,'{"id":2606514910217160360,"of_table":"motion_type","code":"VS","label":"Motion to vacate hearing or scheduling order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1289,1,'codes',6916114642014796516,NULL,NULL,'{"id":6916114642014796516,"of_table":"motion_type","code":"WA","label":"Motion to withdraw charge or allegation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1290,1,'codes',8551471440452195914,NULL,NULL,'{"id":8551471440452195914,"of_table":"motion_type","code":"WC","label":"Motion to withdraw as counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1291,1,'codes',6595347719184380651,NULL,NULL,'{"id":6595347719184380651,"of_table":"motion_type","code":"WV","label":"Motion to waive appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1292,1,'codes',4516872138261969255,NULL,NULL,'{"id":4516872138261969255,"of_table":"motion_type","code":"XH","label":"Motion to expedite hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1293,1,'codes',5289942696366967288,NULL,NULL,'{"id":5289942696366967288,"of_table":"custody_request","code":"BB","label":"Custody redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1294,1,'codes',2936362463800023311,NULL,NULL,'{"id":2936362463800023311,"of_table":"custody_request","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1295,1,'codes',3630288831986867410,NULL,NULL,'{"id":3630288831986867410,"of_table":"custody_request","code":"SB","label":"Subsequent bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1296,1,'codes',8626269168220135665,NULL,NULL,'{"id":8626269168220135665,"of_table":"appeal_type","code":"AMSA Appeal","label":"Appeal of motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1297,1,'codes',1211406370587564869,NULL,NULL,'{"id":1211406370587564869,"of_table":"appeal_type","code":"Appeal of IJ MTR","label":"Appeal of judge decision on motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1298,1,'codes',6444176392687669654,NULL,NULL,'{"id":6444176392687669654,"of_table":"appeal_type","code":"Bond Appeal","label":"Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1299,1,'codes',7942141126465699757,NULL,NULL,'{"id":7942141126465699757,"of_table":"appeal_type","code":"Bond MTR Rec","label":"Bond MTR Reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1300,1,'codes',7452254373975762486,NULL,NULL,'{"id":7452254373975762486,"of_table":"appeal_type","code":"Bond MTR Rei","label":"Bond MTR Reinstate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1301,1,'codes',2494597614051021827,NULL,NULL,'{"id":2494597614051021827,"of_table":"appeal_type","code":"Bond MTR Reo","label":"Bond MTR Reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1302,1,'codes',2260193606699090569,NULL,NULL,'{"id":2260193606699090569,"of_table":"appeal_type","code":"Case Appeal","label":"Appeal of judge case decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1303,1,'codes',4122258418392409708,NULL,NULL,'{"id":4122258418392409708,"of_table":"appeal_type","code":"CDR","label":"CDR Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1304,1,'codes',6845308644104022161,NULL,NULL,'{"id":6845308644104022161,"of_table":"appeal_type","code":"Circuit Court Remand","label":"Remand from circuit court (BIA case)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1305,1,'codes',1133869840394382967,NULL,NULL,'{"id":1133869840394382967,"of_table":"appeal_type","code":"DD 212","label":"DHS officer decision - 212 waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1306,1,'codes',1468489373345566917,NULL,NULL,'{"id":1468489373345566917,"of_table":"appeal_type","code":"DD Bond","label":"DHS officer decision - bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1307,1,'codes',3200505180938117432,NULL,NULL,'{"id":3200505180938117432,"of_table":"appeal_type","code":"DD Fines","label":"DHS officer decision - fines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1308,1,'codes',6363258957130191498,NULL,NULL,'{"id":6363258957130191498,"of_table":"appeal_type","code":"DD Visa","label":"DHS officer decision - visa petition","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1309,1,'codes',3092120967613476175,NULL,NULL,'{"id":3092120967613476175,"of_table":"appeal_type","code":"Interlocutory Appeal","label":"Interlocutory appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1310,1,'codes',1248379308109899575,NULL,NULL,'{"id":1248379308109899575,"of_table":"appeal_type","code":"MTR BIA","label":"Motion to BIA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1311,1,'codes',5306581713859362055,NULL,NULL,'{"id":5306581713859362055,"of_table":"appeal_type","code":"RC Appeal","label":"Reasonable Cause Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1312,1,'codes',3876255014862691544,NULL,NULL,'{"id":3876255014862691544,"of_table":"appeal_type","code":"SC Appeal","label":"Special Circumstances Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1313,1,'codes',1500076684253776297,NULL,NULL,'{"id":1500076684253776297,"of_table":"appeal_type","code":"test","label":"(test value)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1314,1,'codes',4829475399972713709,NULL,NULL,'{"id":4829475399972713709,"of_table":"appeal_type","code":"Zero Bond Appeal","label":"Zero Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1315,1,'codes',6697701218747178452,NULL,NULL,'{"id":6697701218747178452,"of_table":"appeal_result","code":"ABC","label":"ABC settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1316,1,'codes',6435565670674128479,NULL,NULL,'{"id":6435565670674128479,"of_table":"appeal_result","code":"ACR","label":"Record returned to court to correct deficiency","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1317,1,'codes',8789577246878174909,NULL,NULL,'{"id":8789577246878174909,"of_table":"appeal_result","code":"ADM","label":"Administratively closed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1318,1,'codes',7805899658464159362,NULL,NULL,'{"id":7805899658464159362,"of_table":"appeal_result","code":"ADR","label":"Administrative return","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1319,1,'codes',1604800587988202577,NULL,NULL,'{"id":1604800587988202577,"of_table":"appeal_result","code":"APD","label":"Administratively closed - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1320,1,'codes',7273096249596645019,NULL,NULL,'{"id":7273096249596645019,"of_table":"appeal_result","code":"BCR","label":"Background-check remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1321,1,'codes',4943527067407035106,NULL,NULL,'{"id":4943527067407035106,"of_table":"appeal_result","code":"CFD","label":"Final denial - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1322,1,'codes',4854361157087895928,NULL,NULL,'{"id":4854361157087895928,"of_table":"appeal_result","code":"CFG","label":"Final grant - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1323,1,'codes',2620547301906240751,NULL,NULL,'{"id":2620547301906240751,"of_table":"appeal_result","code":"CFV","label":"Final denial - 42B/40, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1324,1,'codes',7765366982983252325,NULL,NULL,'{"id":7765366982983252325,"of_table":"appeal_result","code":"CGR","label":"Conditional grant of relief (not CPC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1325,1,'codes',8801272803808520560,NULL,NULL,'{"id":8801272803808520560,"of_table":"appeal_result","code":"CON","label":"Continued","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1326,1,'codes',5902936767938596087,NULL,NULL,'{"id":5902936767938596087,"of_table":"appeal_result","code":"CPC","label":"Conditional grant - CPC asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1327,1,'codes',161865684217677392,NULL,NULL,'{"id":161865684217677392,"of_table":"appeal_result","code":"CPG","label":"Coercive population control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1328,1,'codes',5657330290547047719,NULL,NULL,'{"id":5657330290547047719,"of_table":"appeal_result","code":"CTM","label":"Administratively closed (not ABC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1329,1,'codes',310889984251361129,NULL,NULL,'{"id":310889984251361129,"of_table":"appeal_result","code":"D30","label":"Dismissed, 30-day voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1330,1,'codes',8410280747847365548,NULL,NULL,'{"id":8410280747847365548,"of_table":"appeal_result","code":"DED","label":"Deferred enforced departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1331,1,'codes',7289267068217856872,NULL,NULL,'{"id":7289267068217856872,"of_table":"appeal_result","code":"DEN","label":"Denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1332,1,'codes',7494344171309082247,NULL,NULL,'{"id":7494344171309082247,"of_table":"appeal_result","code":"DIS","label":"Appeal dismissed / judge affirmed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1333,1,'codes',6930699724061351080,NULL,NULL,'{"id":6930699724061351080,"of_table":"appeal_result","code":"DMO","label":"Dismissed as moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1334,1,'codes',3593547429191211214,NULL,NULL,'{"id":3593547429191211214,"of_table":"appeal_result","code":"DNS","label":"Denied - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1335,1,'codes',6817341711624939506,NULL,NULL,'{"id":6817341711624939506,"of_table":"appeal_result","code":"DSO","label":"Dismissed - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1336,1,'codes',6505325592302065344,NULL,NULL,'{"id":6505325592302065344,"of_table":"appeal_result","code":"DUT","label":"Dismissed as untimely","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1337,1,'codes',5533634697144749129,NULL,NULL,'{"id":5533634697144749129,"of_table":"appeal_result","code":"DVD","label":"Dismissed, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1338,1,'codes',3791962317041013724,NULL,NULL,'{"id":3791962317041013724,"of_table":"appeal_result","code":"FMD","label":"Franco motion denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1339,1,'codes',6961790015868049246,NULL,NULL,'{"id":6961790015868049246,"of_table":"appeal_result","code":"GNR","label":"Grant with no Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1340,1,'codes',7843597820356757237,NULL,NULL,'{"id":7843597820356757237,"of_table":"appeal_result","code":"GRN","label":"Granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1341,1,'codes',6433394555367434553,NULL,NULL,'{"id":6433394555367434553,"of_table":"appeal_result","code":"GRS","label":"Granted Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1342,1,'codes',448046709441180326,NULL,NULL,'{"id":448046709441180326,"of_table":"appeal_result","code":"MBD","label":"Bond moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1343,1,'codes',4596786502465183583,NULL,NULL,'{"id":4596786502465183583,"of_table":"appeal_result","code":"NAN","label":"NACARA notice","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1344,1,'codes',3914532993245140141,NULL,NULL,'{"id":3914532993245140141,"of_table":"appeal_result","code":"NJU","label":"BIA lacks jurisdiction","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1345,1,'codes',8699749236794308751,NULL,NULL,'{"id":8699749236794308751,"of_table":"appeal_result","code":"OTH","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1346,1,'codes',1307146539095717710,NULL,NULL,'{"id":1307146539095717710,"of_table":"appeal_result","code":"OTS","label":"Other Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1347,1,'codes',2979594901304325577,NULL,NULL,'{"id":2979594901304325577,"of_table":"appeal_result","code":"REJ","label":"Rejected","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1348,1,'codes',360543588830400558,NULL,NULL,'{"id":360543588830400558,"of_table":"appeal_result","code":"REM","label":"Remanded","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1349,1,'codes',4811144789533551227,NULL,NULL,'{"id":4811144789533551227,"of_table":"appeal_result","code":"S-L","label":"Streamlined affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1350,1,'codes',8685518649256967389,NULL,NULL,'{"id":8685518649256967389,"of_table":"appeal_result","code":"SAD","label":"Summary dismissal - inadequate reasons","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1351,1,'codes',3277481933730260273,NULL,NULL,'{"id":3277481933730260273,"of_table":"appeal_result","code":"SAF","label":"Summary affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1352,1,'codes',5242253687993732452,NULL,NULL,'{"id":5242253687993732452,"of_table":"appeal_result","code":"SAV","label":"Summary affirmance, voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1353,1,'codes',5125259869240341079,NULL,NULL,'{"id":5125259869240341079,"of_table":"appeal_result","code":"SCC","label":"Suspension/cancellation cap","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1354,1,'codes',9069275576821769854,NULL,NULL,'{"id":9069275576821769854,"of_table":"appeal_result","code":"SDG","label":"Summary dismissal - untimely or waived","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1355,1,'codes',4350055487266102320,NULL,NULL,'{"id":4350055487266102320,"of_table":"appeal_result","code":"SED","label":"Summary dismissal - no brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1356,1,'codes',8212182777152304603,NULL,NULL,'{"id":8212182777152304603,"of_table":"appeal_result","code":"SNC","label":"NACARA continuation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1357,1,'codes',6396189011041844090,NULL,NULL,'{"id":6396189011041844090,"of_table":"appeal_result","code":"SND","label":"Summary dismissal - reasons and brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1358,1,'codes',6896604057420222996,NULL,NULL,'{"id":6896604057420222996,"of_table":"appeal_result","code":"SOD","label":"Summary dismissal - other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1359,1,'codes',2076316717884272974,NULL,NULL,'{"id":2076316717884272974,"of_table":"appeal_result","code":"SUD","label":"Summarily dismissed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1360,1,'codes',30100182964300809,NULL,NULL,'{"id":30100182964300809,"of_table":"appeal_result","code":"SUP","label":"Suspension completion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1361,1,'codes',280348767630856760,NULL,NULL,'{"id":280348767630856760,"of_table":"appeal_result","code":"SUS","label":"Appeal sustained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1362,1,'codes',7391499688888187650,NULL,NULL,'{"id":7391499688888187650,"of_table":"appeal_result","code":"TER","label":"Terminated","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1363,1,'codes',4510879992177782756,NULL,NULL,'{"id":4510879992177782756,"of_table":"appeal_result","code":"TPD","label":"Terminated - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1364,1,'codes',7165297674616730364,NULL,NULL,'{"id":7165297674616730364,"of_table":"appeal_result","code":"TPS","label":"Temporary Protected Status","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1365,1,'codes',2500950256899212104,NULL,NULL,'{"id":2500950256899212104,"of_table":"appeal_result","code":"WDL","label":"Appeal withdrawn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1366,1,'codes',1726873305450316076,NULL,NULL,'{"id":1726873305450316076,"of_table":"appeal_result","code":"WPD","label":"Withdrawn - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1367,1,'codes',755040372150150196,NULL,NULL,'{"id":755040372150150196,"of_table":"party","code":"A","label":"Respondent","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1368,1,'codes',2454046607288416380,NULL,NULL,'{"id":2454046607288416380,"of_table":"party","code":"I","label":"DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1369,1,'codes',329672039410764069,NULL,NULL,'{"id":329672039410764069,"of_table":"party","code":"B","label":"Both","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1370,1,'codes',1113220642347336086,NULL,NULL,'{"id":1113220642347336086,"of_table":"party","code":"C","label":"Court (in filing-party tables) / Carrier (in filed-by lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1371,1,'codes',3727947873196354739,NULL,NULL,'{"id":3727947873196354739,"of_table":"party","code":"O","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1372,1,'closures',855934225137003709,NULL,NULL,'{"id":855934225137003709,"first":"2018-12-05","last":"2018-12-05","reason":"National day of mourning","source":"Executive Order 13852, December 1, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1373,1,'closures',5600623287474336364,NULL,NULL,'{"id":5600623287474336364,"first":"2018-12-24","last":"2018-12-24","reason":"Federal offices closed","source":"Executive Order 13854, December 18, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1374,1,'closures',7039637173702428756,NULL,NULL,'{"id":7039637173702428756,"first":"2019-12-24","last":"2019-12-24","reason":"Federal offices closed","source":"Executive Order 13900, December 17, 2019","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1375,1,'closures',3802435329747616756,NULL,NULL,'{"id":3802435329747616756,"first":"2020-12-24","last":"2020-12-24","reason":"Federal offices closed","source":"Executive Order 13965, December 11, 2020","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1376,1,'closures',6249797308634526522,NULL,NULL,'{"id":6249797308634526522,"first":"2024-12-24","last":"2024-12-24","reason":"Federal offices closed","source":"Executive Order of December 19, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1377,1,'closures',242521098844017107,NULL,NULL,'{"id":242521098844017107,"first":"2025-01-09","last":"2025-01-09","reason":"National day of mourning","source":"Executive Order of December 30, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1378,1,'closures',6688588515011636714,NULL,NULL,'{"id":6688588515011636714,"first":"2025-12-24","last":"2025-12-24","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1379,1,'closures',5267581447815175109,NULL,NULL,'{"id":5267581447815175109,"first":"2025-12-26","last":"2025-12-26","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1380,1,'closures',7923549287946351002,NULL,NULL,'{"id":7923549287946351002,"first":"2018-12-22","last":"2019-01-25","reason":"Lapse in appropriations; most non-detained courts closed","source":"Lapse of December 22, 2018 to January 25, 2019","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1381,1,'closures',6822933240198737105,NULL,NULL,'{"id":6822933240198737105,"first":"2025-10-01","last":"2025-11-12","reason":"Lapse in appropriations","source":"Lapse of October 1 to November 12, 2025","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1382,2,'docket',1,NULL,'{"id":1,"uid":"85b693276e1b75d3dfbdb7485bdd6851","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}','{"id":1,"uid":"85b693276e1b75d3dfbdb7485bdd6851","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}',NULL);
INSERT INTO "step_rows" VALUES(1383,2,'cases',9142407131107738615,9142407131107738615,NULL,'{"id":9142407131107738615,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1384,2,'proceedings',5702167920545403325,9142407131107738615,NULL,'{"id":5702167920545403325,"public_key":null,"case_id":9142407131107738615,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1385,3,'cases',8074151013979335239,8074151013979335239,NULL,'{"id":8074151013979335239,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1386,3,'proceedings',2787218472595140505,8074151013979335239,NULL,'{"id":2787218472595140505,"public_key":null,"case_id":8074151013979335239,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1387,4,'hearings',232477333939414037,9142407131107738615,NULL,'{"id":232477333939414037,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1388,5,'hearings',5854510812484057188,9142407131107738615,NULL,'{"id":5854510812484057188,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-03-06","start_minute":null,"minutes":null,"kind":"custody","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1389,6,'motions',8125285228623981884,9142407131107738615,NULL,'{"id":8125285228623981884,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1390,7,'custody_requests',3364144515640660621,9142407131107738615,NULL,'{"id":3364144515640660621,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1391,8,'notes',8672176622681420210,9142407131107738615,NULL,'{"id":8672176622681420210,"case_id":9142407131107738615,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":8086990989849237401}',NULL);
INSERT INTO "step_rows" VALUES(1392,9,'appeals',7657512930077825006,9142407131107738615,NULL,'{"id":7657512930077825006,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1393,10,'cases',1174035261204203013,1174035261204203013,NULL,'{"id":1174035261204203013,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1394,10,'proceedings',1508239589599454170,1174035261204203013,NULL,'{"id":1508239589599454170,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1395,11,'cases',408132843333892537,408132843333892537,NULL,'{"id":408132843333892537,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1396,11,'proceedings',9163646676051420807,408132843333892537,NULL,'{"id":9163646676051420807,"public_key":null,"case_id":408132843333892537,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1397,12,'proceedings',1508239589599454170,1174035261204203013,'{"id":1508239589599454170,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":1508239589599454170,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1398,13,'proceedings',3848222210139438639,1174035261204203013,NULL,'{"id":3848222210139438639,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1399,14,'marks',111086197947353201,1174035261204203013,NULL,'{"id":111086197947353201,"case_id":1174035261204203013,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}',NULL);
INSERT INTO "step_rows" VALUES(1400,15,'motions',9123919008698898288,1174035261204203013,NULL,'{"id":9123919008698898288,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1401,16,'custody_requests',3328744042341014412,1174035261204203013,NULL,'{"id":3328744042341014412,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1402,17,'appeals',8667844469051246254,1174035261204203013,NULL,'{"id":8667844469051246254,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1403,18,'hearings',8481009940947929931,9142407131107738615,NULL,'{"id":8481009940947929931,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1404,19,'hearings',6650869635340664388,8074151013979335239,NULL,'{"id":6650869635340664388,"public_key":null,"proceeding_id":2787218472595140505,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1405,20,'hearings',6650869635340664388,8074151013979335239,'{"id":6650869635340664388,"public_key":null,"proceeding_id":2787218472595140505,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":6650869635340664388,"public_key":null,"proceeding_id":2787218472595140505,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1406,21,'family_links',2258149586066036073,1174035261204203013,NULL,'{"id":2258149586066036073,"public_key":null,"lead_case_id":9142407131107738615,"rider_case_id":1174035261204203013,"created":"2026-02-02","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1407,22,'custody_spells',1832130906976567636,1174035261204203013,NULL,'{"id":1832130906976567636,"public_key":null,"case_id":1174035261204203013,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1408,22,'cases',1174035261204203013,1174035261204203013,'{"id":1174035261204203013,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":1174035261204203013,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1409,22,'proceedings',3848222210139438639,1174035261204203013,'{"id":3848222210139438639,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":3848222210139438639,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1410,23,'family_links',2734234079302111027,1174035261204203013,NULL,'{"id":2734234079302111027,"public_key":null,"lead_case_id":9142407131107738615,"rider_case_id":1174035261204203013,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1411,24,'custody_spells',1295247752764807168,1174035261204203013,NULL,'{"id":1295247752764807168,"public_key":null,"case_id":1174035261204203013,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1412,25,'cases',5504524933069351252,5504524933069351252,NULL,'{"id":5504524933069351252,"public_key":null,"a_number":"000999888","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1413,25,'proceedings',4494811147435909715,5504524933069351252,NULL,'{"id":4494811147435909715,"public_key":null,"case_id":5504524933069351252,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1414,26,'proceedings',7916628680982405494,9142407131107738615,NULL,'{"id":7916628680982405494,"public_key":null,"case_id":9142407131107738615,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1415,27,'hearings',6997271499846922603,9142407131107738615,NULL,'{"id":6997271499846922603,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-04-14","start_minute":null,"minutes":120,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1416,28,'hearings',232477333939414037,9142407131107738615,'{"id":232477333939414037,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":232477333939414037,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1417,28,'proceedings',5702167920545403325,9142407131107738615,'{"id":5702167920545403325,"public_key":null,"case_id":9142407131107738615,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5702167920545403325,"public_key":null,"case_id":9142407131107738615,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1418,29,'hearings',8444145939585690287,9142407131107738615,NULL,'{"id":8444145939585690287,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-04-14","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1419,29,'hearings',8481009940947929931,9142407131107738615,'{"id":8481009940947929931,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":8481009940947929931,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1420,29,'hearings',8481009940947929931,9142407131107738615,'{"id":8481009940947929931,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":8481009940947929931,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":8444145939585690287,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1421,30,'hearings',232477333939414037,9142407131107738615,'{"id":232477333939414037,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":232477333939414037,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1422,31,'hearings',232477333939414037,9142407131107738615,'{"id":232477333939414037,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":232477333939414037,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1423,32,'day_notes',1826760289081477733,NULL,NULL,'{"id":1826760289081477733,"day":"2026-03-10","text":"Courtroom 4 has no video link."}',NULL);
INSERT INTO "step_rows" VALUES(1424,33,'hearings',232477333939414037,9142407131107738615,'{"id":232477333939414037,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":232477333939414037,"public_key":null,"proceeding_id":5702167920545403325,"day":"2026-03-09","start_minute":540,"minutes":120,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1425,34,'hearings',6650869635340664388,8074151013979335239,'{"id":6650869635340664388,"public_key":null,"proceeding_id":2787218472595140505,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":6650869635340664388,"public_key":null,"proceeding_id":2787218472595140505,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1426,35,'proceedings',5702167920545403325,9142407131107738615,'{"id":5702167920545403325,"public_key":null,"case_id":9142407131107738615,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":5702167920545403325,"public_key":null,"case_id":9142407131107738615,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-10","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1427,36,'proceedings',1508239589599454170,1174035261204203013,'{"id":1508239589599454170,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":1508239589599454170,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1428,37,'proceedings',1508239589599454170,1174035261204203013,'{"id":1508239589599454170,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":1508239589599454170,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1429,38,'cases',8074151013979335239,8074151013979335239,'{"id":8074151013979335239,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":8074151013979335239,"public_key":null,"a_number":"001234577","family":"Quispe Huallpa","given":"Rómulo A.","search_name":"quispe huallpa, romulo a.","case_type":"AOC","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1430,38,'proceedings',2787218472595140505,8074151013979335239,'{"id":2787218472595140505,"public_key":null,"case_id":8074151013979335239,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":2787218472595140505,"public_key":null,"case_id":8074151013979335239,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"AOC","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1431,39,'marks',111086197947353201,1174035261204203013,'{"id":111086197947353201,"case_id":1174035261204203013,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}','{"id":111086197947353201,"case_id":1174035261204203013,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL);
INSERT INTO "step_rows" VALUES(1432,40,'marks',111086197947353201,1174035261204203013,'{"id":111086197947353201,"case_id":1174035261204203013,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1433,41,'motions',9123919008698898288,1174035261204203013,'{"id":9123919008698898288,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}','{"id":9123919008698898288,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1434,42,'motions',9123919008698898288,1174035261204203013,'{"id":9123919008698898288,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1435,43,'custody_requests',3328744042341014412,1174035261204203013,'{"id":3328744042341014412,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":3328744042341014412,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1436,44,'custody_requests',3328744042341014412,1174035261204203013,'{"id":3328744042341014412,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1437,45,'appeals',8667844469051246254,1174035261204203013,'{"id":8667844469051246254,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}','{"id":8667844469051246254,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1438,46,'appeals',8667844469051246254,1174035261204203013,'{"id":8667844469051246254,"public_key":null,"case_id":1174035261204203013,"proceeding_id":1508239589599454170,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1439,47,'custody_spells',1832130906976567636,1174035261204203013,'{"id":1832130906976567636,"public_key":null,"case_id":1174035261204203013,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}','{"id":1832130906976567636,"public_key":null,"case_id":1174035261204203013,"custody":"D","detained":"2026-02-01","released":"2026-02-20","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1440,47,'proceedings',1508239589599454170,1174035261204203013,'{"id":1508239589599454170,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":1508239589599454170,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1441,48,'custody_spells',1295247752764807168,1174035261204203013,'{"id":1295247752764807168,"public_key":null,"case_id":1174035261204203013,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1442,48,'cases',1174035261204203013,1174035261204203013,'{"id":1174035261204203013,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":1174035261204203013,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1443,48,'proceedings',1508239589599454170,1174035261204203013,'{"id":1508239589599454170,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":1508239589599454170,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1444,48,'proceedings',3848222210139438639,1174035261204203013,'{"id":3848222210139438639,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":3848222210139438639,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1445,49,'family_links',2258149586066036073,1174035261204203013,'{"id":2258149586066036073,"public_key":null,"lead_case_id":9142407131107738615,"rider_case_id":1174035261204203013,"created":"2026-02-02","severed":null,"release":null,"typed":""}','{"id":2258149586066036073,"public_key":null,"lead_case_id":9142407131107738615,"rider_case_id":1174035261204203013,"created":"2026-02-02","severed":"2026-03-02","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1446,50,'family_links',2734234079302111027,1174035261204203013,'{"id":2734234079302111027,"public_key":null,"lead_case_id":9142407131107738615,"rider_case_id":1174035261204203013,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1447,51,'proceedings',3848222210139438639,1174035261204203013,'{"id":3848222210139438639,"public_key":null,"case_id":1174035261204203013,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1448,52,'proceedings',9163646676051420807,408132843333892537,'{"id":9163646676051420807,"public_key":null,"case_id":408132843333892537,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1449,52,'cases',408132843333892537,408132843333892537,'{"id":408132843333892537,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1450,53,'motions',3488882096212323385,9142407131107738615,NULL,'{"id":3488882096212323385,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"motion_type":"MTR","judge":"QWM","received":"2026-03-10","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1451,54,'motions',8125285228623981884,9142407131107738615,'{"id":8125285228623981884,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}','{"id":8125285228623981884,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1452,55,'custody_requests',226256592454860306,9142407131107738615,NULL,'{"id":226256592454860306,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"bond_type":"BB","judge":"QWM","requested":"2026-03-10","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1453,56,'custody_requests',3364144515640660621,9142407131107738615,'{"id":3364144515640660621,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":3364144515640660621,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1454,57,'custody_spells',164017249810093260,9142407131107738615,NULL,'{"id":164017249810093260,"public_key":null,"case_id":9142407131107738615,"custody":"R","detained":null,"released":"2026-03-10","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1455,57,'cases',9142407131107738615,9142407131107738615,'{"id":9142407131107738615,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":9142407131107738615,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"R","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1456,57,'proceedings',7916628680982405494,9142407131107738615,'{"id":7916628680982405494,"public_key":null,"case_id":9142407131107738615,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":7916628680982405494,"public_key":null,"case_id":9142407131107738615,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"R","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1457,58,'appeals',6507306114787930728,9142407131107738615,NULL,'{"id":6507306114787930728,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-10","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1458,59,'appeals',7657512930077825006,9142407131107738615,'{"id":7657512930077825006,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}','{"id":7657512930077825006,"public_key":null,"case_id":9142407131107738615,"proceeding_id":5702167920545403325,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":"2026-03-10","result":"REM","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1459,60,'family_links',4463742450790450737,8074151013979335239,NULL,'{"id":4463742450790450737,"public_key":null,"lead_case_id":9142407131107738615,"rider_case_id":8074151013979335239,"created":"2026-03-10","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1460,61,'marks',7318764519891733499,9142407131107738615,NULL,'{"id":7318764519891733499,"case_id":9142407131107738615,"kind":"status case","first":"2026-03-02","last":null,"reason":"USCIS has the petition"}',NULL);
INSERT INTO "step_rows" VALUES(1461,62,'away',4340767334104163965,NULL,NULL,'{"id":4340767334104163965,"first":"2026-03-23","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video"}',NULL);
INSERT INTO "step_rows" VALUES(1462,63,'goal_sets',4853897702233716795,NULL,NULL,'{"id":4853897702233716795,"name":"invented","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"invented\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n"}',NULL);
INSERT INTO "step_rows" VALUES(1463,64,'docket',1,NULL,'{"id":1,"uid":"85b693276e1b75d3dfbdb7485bdd6851","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}','{"id":1,"uid":"85b693276e1b75d3dfbdb7485bdd6851","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1464,65,'docket',1,NULL,'{"id":1,"uid":"85b693276e1b75d3dfbdb7485bdd6851","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}','{"id":1,"uid":"85b693276e1b75d3dfbdb7485bdd6851","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1465,66,'codes',7290074667207694526,NULL,'{"id":7290074667207694526,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}','{"id":7290074667207694526,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1466,67,'closures',1568231086992462868,NULL,NULL,'{"id":1568231086992462868,"first":"2026-03-02","last":"2026-03-03","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1467,68,'notes',6801492025380959517,9142407131107738615,NULL,'{"id":6801492025380959517,"case_id":9142407131107738615,"text":"Ask counsel for the exhibits.","search_text":"ask counsel for the exhibits.","is_private":1,"written_on":"2026-03-10","author":8086990989849237401}',NULL);
INSERT INTO "step_rows" VALUES(1468,69,'notes',8672176622681420210,9142407131107738615,'{"id":8672176622681420210,"case_id":9142407131107738615,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":8086990989849237401}','{"id":8672176622681420210,"case_id":9142407131107738615,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":8086990989849237401}',NULL);
INSERT INTO "step_rows" VALUES(1469,70,'notes',8672176622681420210,9142407131107738615,'{"id":8672176622681420210,"case_id":9142407131107738615,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":8086990989849237401}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1470,71,'releases',5624806280071116258,NULL,NULL,'{"id":5624806280071116258,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1471,71,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1472,71,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1473,71,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1474,71,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":5624806280071116258,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1475,71,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1476,71,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1477,71,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1478,71,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1479,71,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1480,71,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1481,71,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1482,72,'case_identifiers',7408057697333648564,642482238262381108,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":5624806280071116258,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1483,72,'family_links',7857639054882777768,7540884099613360205,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":5624806280071116258,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1484,72,'custody_spells',2729696215735486726,642482238262381108,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":5624806280071116258,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1485,72,'court_reviews',7577077096050215755,642482238262381108,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":5624806280071116258,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1486,72,'appeals',6403359010412321578,642482238262381108,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":5624806280071116258,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1487,72,'custody_requests',5968820993777709736,642482238262381108,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":5624806280071116258,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1488,72,'motions',1877624479296603948,642482238262381108,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":5624806280071116258,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1489,72,'hearings',4953974762936267800,642482238262381108,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":5624806280071116258,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1490,72,'proceedings',3199491125198454105,642482238262381108,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":5624806280071116258,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1491,72,'cases',7540884099613360205,7540884099613360205,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5624806280071116258,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1492,72,'cases',642482238262381108,642482238262381108,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5624806280071116258,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1493,72,'releases',5624806280071116258,NULL,'{"id":5624806280071116258,"name":"Public case data","imported_on":"2026-03-10"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1494,73,'releases',5624806280071116258,NULL,NULL,'{"id":5624806280071116258,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1495,73,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1496,73,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1497,73,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1498,73,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":5624806280071116258,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1499,73,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1500,73,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1501,73,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1502,73,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1503,73,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1504,73,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":5624806280071116258,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1505,73,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":5624806280071116258,"typed":""}',NULL);
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
INSERT INTO "steps" VALUES(1,6271188968360229360,'Made the docket',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,0,0);
INSERT INTO "steps" VALUES(2,6200159355702608791,'Added case A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(3,832364189639531464,'Added case A000 123 457',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(4,2781506316685735161,'Added merits hearing, Mar 9, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(5,7867923537708948007,'Added custody hearing, Mar 6, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(6,1789178869518372503,'Added motion, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(7,4967006764617795925,'Added custody request, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(8,1117356316555022803,'Added a note, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(9,2989768372615416571,'Added appeal, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(10,46741757783569970,'Added case A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(11,3866587209914835135,'Added case A000 123 459',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(12,4832722278082309306,'Recorded completion, Mar 3, 2026, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(13,3359914762145934314,'Added a proceeding, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(14,7656526438226922910,'Marked cap, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(15,7399382359798044680,'Added motion, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(16,3589370578805894415,'Added custody request, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(17,6471803545883897096,'Added appeal, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(18,6413246326275864553,'Added master hearing, Apr 7, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(19,6875900934579392660,'Added master hearing, Mar 5, 2026, A000 123 457',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(20,3494314839227853471,'Marked held, Mar 5, A000 123 457',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(21,5599883048290902331,'Joined to a family, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(22,4068827206246568956,'Custody changed, Feb 2, 2026, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(23,2957925752160915539,'Joined to a family, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(24,7949153211629375224,'Custody changed, Feb 3, 2026, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(25,5247023463530536021,'Added case A000 999 888',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(26,298203444231096734,'Added a proceeding, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(27,1483711954652206530,'Added merits hearing, Apr 14, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(28,315297761549735370,'Marked completed, Mar 9, 1:30 PM, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(29,2195089570284052186,'Moved Apr 7, 8:30 AM to Apr 14, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(30,956436554967723266,'Ticked prepared, Mar 9, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(31,1576682051193657753,'Recorded minutes used, Mar 9, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(32,1226700928600237750,'Wrote the note of Mar 10, 2026',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(33,9181152383884702156,'Corrected the setting, Mar 9, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(34,64960131008460124,'Took the outcome back, Mar 5, 2026, A000 123 457',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(35,2917941974300319353,'Recorded completion, Mar 10, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(36,1176345279993023713,'Corrected completion, Mar 2, 2026, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(37,5289194876603151636,'Took the completion back, Mar 2, 2026, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(38,1651229350037093592,'Corrected case A000 123 457',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(39,7966415633379219487,'Corrected cap, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(40,178516571359389283,'Withdrew cap, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(41,7471611882531211761,'Corrected motion, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(42,7320875666369180808,'Withdrew motion, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(43,2683160015876165471,'Corrected custody request, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(44,5521404596316961423,'Withdrew custody request, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(45,8857613772545654364,'Corrected appeal, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(46,9091349795252063511,'Withdrew appeal, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(47,2945982858636775339,'Corrected custody, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(48,6302735904722373058,'Withdrew a custody change, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(49,4790457215971025926,'Severed from the family, Mar 2, 2026, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(50,2936410514428650831,'Withdrew the family, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(51,4162007524760982684,'Withdrew a proceeding, A000 123 458',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(52,4553462563097171754,'Withdrew case A000 123 459',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(53,8164939542369142714,'Added motion, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(54,1877612336397726254,'Recorded ruling, Mar 10, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(55,1194439992980575703,'Added custody request, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(56,4283696510840222564,'Recorded custody decision, Mar 10, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(57,668294894876704436,'Custody changed, Mar 10, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(58,6528783547195403682,'Added appeal, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(59,6344878046204967008,'Recorded appeal result, Mar 10, 2026, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(60,6276272975266909415,'Joined to a family, A001 234 577',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(61,9093388003455078592,'Marked status case, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(62,2339881622767234851,'Added training, Mar 23, 2026',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(63,6345942068978843877,'Added goal set invented',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(64,1438899668897919011,'Changed the typed-from date',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(65,4823202012978471005,'Changed the judge''s particulars',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(66,1629099821048723760,'Changed adjournment code 18',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(67,268939141783377620,'Changed closure, Mar 2, 2026',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(68,6424382738264151693,'Added a private note, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(69,7535004074946290395,'Corrected a note, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(70,5609708521555112056,'Withdrew a note, A000 123 456',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(71,5102711460792230292,'Read the public release Public case data',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(72,7556253635329027528,'Undid: Read the public release Public case data',8086990989849237401,'2026-03-10T17:00:00+00:00',71,NULL,1,0);
INSERT INTO "steps" VALUES(73,4017994134347380232,'Redid: Read the public release Public case data',8086990989849237401,'2026-03-10T17:00:00+00:00',NULL,71,1,0);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX step_rows_by_step on step_rows (step);
CREATE INDEX step_rows_by_case on step_rows (case_id, step) where case_id is not null;
CREATE INDEX cases_by_a_number on cases (a_number) where a_number is not null;
CREATE INDEX proceedings_by_case on proceedings (case_id);
CREATE INDEX hearings_by_day on hearings (day);
CREATE INDEX hearings_by_proceeding on hearings (proceeding_id, day);
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
CREATE INDEX notes_by_case on notes (case_id);
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
                    null, json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'of_table', new.of_table, 'row', new.row, 'about', new.about, 'words', new.words, 'is_settled', new.is_settled));
        end;
CREATE TRIGGER checks_update_noted after update on checks when json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'of_table', old.of_table, 'row', old.row, 'about', old.about, 'words', old.words, 'is_settled', old.is_settled) is not json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'of_table', new.of_table, 'row', new.row, 'about', new.about, 'words', new.words, 'is_settled', new.is_settled) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'checks', old.id, new.case_id, nullif(old.case_id, new.case_id),
                    json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'of_table', old.of_table, 'row', old.row, 'about', old.about, 'words', old.words, 'is_settled', old.is_settled), json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'of_table', new.of_table, 'row', new.row, 'about', new.about, 'words', new.words, 'is_settled', new.is_settled));
        end;
CREATE TRIGGER checks_delete_noted after delete on checks begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'checks', old.id, old.case_id, null,
                    json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'of_table', old.of_table, 'row', old.row, 'about', old.about, 'words', old.words, 'is_settled', old.is_settled), null);
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
