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
INSERT INTO "_sqlite_migrations" VALUES(1,'iqdesk','_m001_first_tables','2026-11-24 17:30:31.740612+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'iqdesk','_m002_clerks_desk','2026-11-24 17:30:31.769795+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'iqdesk','_m003_standing','2026-11-24 17:30:31.786290+00:00');
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
INSERT INTO "appeals" VALUES(3422678740844139474,NULL,850464726710898003,1289217742714343085,'IJ','Case Appeal','2026-03-10',NULL,NULL,NULL,NULL,'');
INSERT INTO "appeals" VALUES(5512134866506231443,NULL,850464726710898003,1289217742714343085,'IJ','Case Appeal','2026-02-02','A','2026-03-10','REM',NULL,'');
INSERT INTO "appeals" VALUES(6403359010412321578,70000001,642482238262381108,3199491125198454105,'IJ','Case Appeal','2025-06-02','A','2025-09-08','DIS',3854507704561904709,'');
CREATE TABLE away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '', is_outside integer check (is_outside in (0, 1)), calendar_uid text,
    check (first <= last)
) strict;
INSERT INTO "away" VALUES(260913068198046186,'2026-05-04','2026-05-08','training',100,'Held by video',NULL,'a@b');
INSERT INTO "away" VALUES(2464512448186353059,'2026-02-09','2026-02-10','detail',50,'Camp Harlan',1,NULL);
INSERT INTO "away" VALUES(5712992257125349055,'2026-04-20','2026-04-22','leave',100,'',NULL,NULL);
INSERT INTO "away" VALUES(8224030004159049139,'2026-03-23','2026-03-27','training',100,'Held by video',NULL,NULL);
CREATE TABLE case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "case_identifiers" VALUES(7408057697333648564,92000001,642482238262381108,'DS',3854507704561904709,'');
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
INSERT INTO "cases" VALUES(275547820704088249,NULL,'000999888','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(642482238262381108,20000001,NULL,'','','','RMV','PE','SP','D',0,0,3854507704561904709,'');
INSERT INTO "cases" VALUES(850464726710898003,NULL,'000123456','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','R',1,0,NULL,'');
INSERT INTO "cases" VALUES(1420166950402449420,20000816,'000000816','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','GT','SP','N',1,0,3021997700760898677,',case_type,custody,language,public_key,represented,');
INSERT INTO "cases" VALUES(2299460938487535379,NULL,'000000815','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(2732918508117913088,20000811,'000000811','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,7567942135759126212,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(4753829794319205956,20000814,NULL,'','','','RMV','GT','SP','D',0,0,4481472875881032140,'');
INSERT INTO "cases" VALUES(5069152618405110342,20000813,'000000813','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,3802633733791395697,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(5850433630131495302,20000815,NULL,'','','','RMV','GT','SP','D',0,0,4481472875881032140,'');
INSERT INTO "cases" VALUES(6124126209227622149,NULL,'000000814','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(6654060315159827372,20000812,'000000812','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,3802633733791395697,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(7060606623937823109,NULL,'000123458','Quispe Huallpa','Yeny','quispe huallpa, yeny','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(7540884099613360205,20000002,NULL,'','','','RMV','PE','SP','D',0,0,3854507704561904709,'');
INSERT INTO "cases" VALUES(8706315209082705275,NULL,'001234577','Quispe Huallpa','Rómulo A.','quispe huallpa, romulo a.','AOC','PE','SP','N',1,0,NULL,'');
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
INSERT INTO "checks" VALUES(357685524635360564,2732918508117913088,'different','cases',2732918508117913088,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(1371107533926281333,2732918508117913088,'different','cases',2732918508117913088,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(1482892437912866593,6654060315159827372,'different','cases',6654060315159827372,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(1715639885657001096,1420166950402449420,'different','proceedings',1390629952225301622,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(2398556599846418677,5069152618405110342,'different','proceedings',2079774042114517953,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(2477355709608403659,6654060315159827372,'different','proceedings',900109493458050461,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(4022124200442667361,6654060315159827372,'different','cases',6654060315159827372,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(4090166823991777753,1420166950402449420,'different','proceedings',1390629952225301622,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(5196483640063588722,5069152618405110342,'different','cases',5069152618405110342,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(5317413662086156534,6654060315159827372,'different','proceedings',900109493458050461,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(5783354348617419459,8706315209082705275,'no outcome','hearings',2714422389023283778,'','Thursday, March 5, 2026 has passed and nothing is recorded.',NULL,1);
INSERT INTO "checks" VALUES(5992982028724848190,1420166950402449420,'different','cases',1420166950402449420,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(6758989081487285505,5069152618405110342,'different','proceedings',2079774042114517953,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(7108325381799758375,2732918508117913088,'different','proceedings',7651674544017823940,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(7141095482992033558,850464726710898003,'assumed','proceedings',1289217742714343085,'completed','The import took the hearing’s day for the completion’s.',NULL,0);
INSERT INTO "checks" VALUES(7718331233214695583,2732918508117913088,'different','proceedings',7651674544017823940,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(8522945956671004104,5069152618405110342,'different','cases',5069152618405110342,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
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
INSERT INTO "circumstances" VALUES(6966039680372486914,850464726710898003,'merits-first-date',1289217742714343085,'2026-03-09','18',1,'No interpreter before 3 PM');
CREATE TABLE closures (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    reason text not null,
    source text not null,
    in_use integer not null check (in_use in (0, 1)),
    check (first <= last)
) strict;
INSERT INTO "closures" VALUES(525471043958838769,'2025-12-26','2025-12-26','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(3113402956635065485,'2026-03-02','2026-03-02','Storm','The court''s notice',1);
INSERT INTO "closures" VALUES(4131164220242804678,'2018-12-24','2018-12-24','Federal offices closed','Executive Order 13854, December 18, 2018',1);
INSERT INTO "closures" VALUES(4736931209042701861,'2025-01-09','2025-01-09','National day of mourning','Executive Order of December 30, 2024',1);
INSERT INTO "closures" VALUES(4826796748442942540,'2024-12-24','2024-12-24','Federal offices closed','Executive Order of December 19, 2024',1);
INSERT INTO "closures" VALUES(4858765754444595666,'2025-10-01','2025-11-12','Lapse in appropriations','Lapse of October 1 to November 12, 2025',0);
INSERT INTO "closures" VALUES(5233975674054579489,'2020-12-24','2020-12-24','Federal offices closed','Executive Order 13965, December 11, 2020',1);
INSERT INTO "closures" VALUES(5281185504566285771,'2025-12-24','2025-12-24','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(5612956271459564646,'2018-12-05','2018-12-05','National day of mourning','Executive Order 13852, December 1, 2018',1);
INSERT INTO "closures" VALUES(5766013249149604357,'2019-12-24','2019-12-24','Federal offices closed','Executive Order 13900, December 17, 2019',1);
INSERT INTO "closures" VALUES(7396749050101196940,'2026-01-26','2026-01-27','Storm','The court''s notice',0);
INSERT INTO "closures" VALUES(8756907914842982772,'2018-12-22','2019-01-25','Lapse in appropriations; most non-detained courts closed','Lapse of December 22, 2018 to January 25, 2019',0);
CREATE TABLE codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{}' check (json_valid(flags)),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last))
) strict;
INSERT INTO "codes" VALUES(5852404777462643,'nationality','CA','Canada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9044612828183083,'nationality','SK','St. Kitts, West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(20528459046232288,'language','NEW','Newari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(31054151642943031,'appeal_result','GNR','Grant with no Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(31841596427865973,'nationality','ET','Ethiopia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(41841462248618833,'nationality','KZ','Kazakhstan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(50668849117913113,'case_identifier','B4','Temecula Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(62881314322474897,'nationality','TZ','Tanzania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(68512767928607751,'party','C','Court (in filing-party tables) / Carrier (in filed-by lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(89684801728497899,'court','KRO','Krome North Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(92713154319196063,'language','ABU','Abure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(100776285079411992,'appeal_type','DD Bond','DHS officer decision - bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(107729278286923340,'language','RWA','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(124451572792800342,'language','TSI','Tshiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(129855322385852004,'language','XHO','Xhosa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(134157661740709608,'court','TUC','Tucson Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(139417929100221575,'motion_type','OD','Motion to return original documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(141518503967030032,'case_identifier','DD','Dedicated docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(148204996495570299,'language','AMD','Amdo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(154408602998398568,'appeal_type','RC Appeal','Reasonable Cause Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(163303643594030923,'adjournment','34','Judge leave','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(165220109882819841,'language','HLT','Nga La','{}',NULL,NULL);
INSERT INTO "codes" VALUES(171038407783431192,'nationality','GE','Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(174021265920570291,'language','KAI','Kaiping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(174866944260924525,'language','NHA','Nahvatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(176674745515663022,'language','TAT','Tatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(182307543274175142,'nationality','HO','Honduras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(182769587204888959,'language','MER','Meru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(186417837296072558,'language','JOS','Jordanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(190589671801342641,'adjournment','4D','Interpreter appeared - wrong language or dialect (duplicate of 4C)','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(192835511296327101,'language','YOM','Yombe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(205687793010293304,'nationality','GT','Guatemala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(205763858989612348,'case_identifier','PG','Pangea legal services','{}',NULL,NULL);
INSERT INTO "codes" VALUES(206460214436238047,'language','UNK','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(213389992936478149,'court','OIN','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(214987201993026993,'language','MFZ','Maaban','{}',NULL,NULL);
INSERT INTO "codes" VALUES(229318416292355694,'language','UZB','Uzbek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(246052320818835362,'language','GSM','Guatelmalan Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(252708422997102516,'case_identifier','RM','Remain in Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(254034958254987115,'language','PUN','Punjabi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(258236251823983300,'language','ASF','Australian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(307445253025964043,'language','OSE','Osetin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(308362767971949183,'language','MKO','Mandinko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(314905816137733332,'language','FIA','Nobiin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(316089975418727453,'nationality','CJ','Cayman Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(317965700191861176,'nationality','GL','Greenland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(331306841214310630,'language','ACE','Aceh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(335722272537199076,'language','MNE','Naba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(335996128220267659,'language','BMY','Bemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(336522547249723253,'case_identifier','RC','Clearance needed to move respondent (Oakdale)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(337827148932327035,'nationality','TP','Sao Tome and Principe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(341017620646886112,'case_identifier','SD','Stipulated deportation (Krome)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(341087400502287280,'language','BHU','Bhutanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(347584051120071517,'language','DEE','Dewoin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(347632480432295864,'motion_type','OC','Motion to open / close hearing to the public','{}',NULL,NULL);
INSERT INTO "codes" VALUES(362686895637085143,'court','KAN','Kansas City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(368445443970898535,'nationality','JA','Japan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(382809039892024396,'court','SPD','San Pedro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(389146062994048616,'language','CAN','Cantonese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(396702236670220808,'court','OMA','Omaha Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(406396948316848830,'nationality','MH','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(410356127046429229,'case_identifier','J','Juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(413685792710456750,'language','MRD','Magar, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(414317822755962507,'language','BIH','Bideyat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(416895653089967706,'language','MBO','Mbo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(426798606689922121,'adjournment','03','Preparation - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(435886502408276299,'case_identifier','PO','Protective Order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(437449447103948101,'language','BSI','British Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(450352808489249696,'nationality','GA','Gambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(452085570686996921,'motion_type','RI','Motion to reissue decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(466692294835145160,'language','MOS','Mossi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(486408527184522170,'language','ANY','Anyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(486983303304429779,'language','BKM','Kom (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(492802518325144952,'language','HAK','Hakka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(501968140690332046,'language','IFA','Farsi-Iranian-Persian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(508926040693167552,'language','BAG','Bangwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(511208914044018476,'court','DAL','Dallas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(514867786438845258,'adjournment','60','EOIR forensic competency evaluation','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(524582775727488724,'appeal_result','OTS','Other Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(534294390529322091,'language','KON','Konjobal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(534544873445680798,'language','ORI','Oriya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(543038117824686236,'nationality','PS','The Republic of Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(544655297810189375,'nationality','BE','Belgium','{}',NULL,NULL);
INSERT INTO "codes" VALUES(562368082235100053,'language','CSL','Chinese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(572365480773041618,'language','LWO','Luwo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(576063710333199410,'adjournment','DD','Decision delayed','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(591704285006759941,'case_identifier','NA','Nacara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(594055120052716078,'case_type','CFR','Credible fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(595697929336973562,'motion_type','CS','Motion to consolidate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(599010038385163548,'adjournment','11','Other no-show by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(603265877655819081,'case_identifier','TE','Tefel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(604766324128837277,'language','HER','Herero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(609220065850465904,'nationality','TU','Turkey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(610856885098296329,'nationality','MP','Mauritius','{}',NULL,NULL);
INSERT INTO "codes" VALUES(614892715886780736,'nationality','EK','Equatorial Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(621137202239359865,'language','LUB','Luba-Kasia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(627427977861305317,'adjournment','7D','Respondent application pending with DHS (7D)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(629756699110528105,'language','TEL','Telugu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(630027511752374128,'language','KSS','Kisi, Southern (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(630986915902078277,'language','YAQ','Yaqui','{}',NULL,NULL);
INSERT INTO "codes" VALUES(634616834101205139,'motion_type','SP','Motion to suppress','{}',NULL,NULL);
INSERT INTO "codes" VALUES(639474822618323783,'appeal_result','D30','Dismissed, 30-day voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(642851083774100713,'language','ECO','Chinanteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(645355583851160706,'language','KAS','Kashmiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(651751468858816093,'adjournment','35','Unplanned judge leave - detail or other assignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(665407907359164599,'language','GEO','Georgian - Soviet Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(671682997245036907,'adjournment','TQ','Trial queue','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(678158584929780017,'language','MUN','Muong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(683002490081296409,'case_identifier','PP','Presidential Proclamation Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(687391997498942458,'nationality','DC','Democratic Republic of Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(689896583842283053,'court','SAJ','San Juan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(697085486365081043,'language','FAP','Palor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(698773134429685454,'language','PAL','Palan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(700235601703375880,'nationality','DM','People''s Republic of Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(709584316403134202,'adjournment','47','New charge filed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(723443535263569994,'language','KMU','Khmu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(726161935570128889,'nationality','TS','Tunisia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(726755419229376179,'adjournment','46','Video malfunction','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(739937436724160603,'nationality','GC','East Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(760723283717624109,'language','QXR','Quichua, Canar Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(760756357406696576,'court','DET','Detroit Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(763687203169155106,'court','HAR','Hartford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(763701586290027472,'nationality','TL','Tokelau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(782443233888791790,'case_identifier','N2','NYC - Deportation/Detention/Parole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(790109715891031898,'nationality','LH','Lithuania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(799167219696528786,'language','SER','Serbian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(809393678679332374,'court','OTM','Otay Mesa Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(810135189416921045,'nationality','TC','United Arab Emirates','{}',NULL,NULL);
INSERT INTO "codes" VALUES(819652692845786847,'party','B','Both','{}',NULL,NULL);
INSERT INTO "codes" VALUES(821195698356442996,'language','KUR','Kurmanji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(823872470515088178,'language','ATT','Attie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(825493729715004493,'language','LIT','Lithuanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(834820859074861164,'language','PSO','Polish Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(863924217320985066,'language','LOM','Loma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(865526114173643781,'language','KAC','Kachin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(877524267064737468,'nationality','HL','Holland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(882519483959994607,'language','MXX ','Mahou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(898299060374847932,'language','HCH','Huichol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(902276327095392745,'adjournment','RR','Reserved decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(908350075089936778,'court','STE','Sterling Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(918163911121795358,'language','TRK','Trukese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(925894713523306653,'language','KIT','Kituba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(932726160872159442,'adjournment','SU','Respondent to file suspension of deportation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(935329208668225551,'nationality','NS','Suriname','{}',NULL,NULL);
INSERT INTO "codes" VALUES(939796698543419003,'court','LOW','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(941203486186354833,'case_identifier','OC','Off-calendar initiative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(945934022820512839,'nationality','CR','Czech Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(951896795669997556,'adjournment','RE','Respondent to file registry application (INA 249)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(953268262130866366,'court','NYV','New York - Varick Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(973919170944532095,'adjournment','58','DHS vertical-prosecution date not accommodated - clock runs','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(979152876317514086,'nationality','NC','New Caledonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1003726000992259344,'court','HON','Honolulu Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1005465466409431401,'language','KQS','Kissi, Northern (Guinea)(Sierra Leone)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1015532897998241400,'nationality','MT','Malta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1027446999182298436,'nationality','SE','Seychelles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1027724003072487639,'adjournment','AS','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1035357652898012607,'appeal_result','DED','Deferred enforced departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1040513663971488695,'language','LIA','Limba, West-Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1042453263167112328,'nationality','SV','Slovenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1061903567989715271,'nationality','PE','Peru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1064704446389787403,'language','SRI','Sri Lankan Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1067171561498533944,'adjournment','7H','Respondent application pending with DHS (7H)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1075196017500565556,'nationality','GZ','Gaza Strip','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1076743765678090327,'language','AKA','Akan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1089873782090801944,'language','GEA','Geruma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1091250965365189561,'motion_type','MU','Motion not listed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1092167060454584544,'motion_type','CA','Motion to hold case in abeyance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1098635555932806275,'nationality','WZ','Swaziland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1106925558443652347,'appeal_result','ACR','Record returned to court to correct deficiency','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1107511918464716595,'court','HLG','Harlingen Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1110183308826449784,'court','ADL','Adelanto Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1112687064177051305,'language','BGC','Haryanvi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1112903876731340318,'nationality','UG','Uganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1121388605691628902,'language','LMP','Limbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1126053223996969160,'nationality','RE','Reunioun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1127297885255627337,'nationality','TH','Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1149358688413530029,'court','SEA','Seattle Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1152329955514197923,'appeal_result','ADM','Administratively closed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1153734793526551342,'language','KXM','Khmer Northern - Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1154812647641469598,'language','MGP','Magar, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1162154882931430248,'case_identifier','MR','Mendez Rojas case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1164632366704792866,'appeal_result','SAF','Summary affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1171698449605644632,'appeal_result','NJU','BIA lacks jurisdiction','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1177626411854465576,'language','BFD','Bafut','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1179804396598080521,'motion_type','WA','Motion to withdraw charge or allegation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1179862354426149132,'language','NEU','Nuer','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1185865589244954357,'adjournment','38','Illness of respondent, representative or witness','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1197628740375421950,'case_identifier','NC','Night court project (Los Angeles)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1202543842108435009,'nationality','LU','Luxembourg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1208371556219216151,'nationality','ZI','Zimbabwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1219814282670743694,'language','SND','Sindhi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1226170186918230228,'nationality','CO','Colombia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1234885720009566723,'case_identifier','D6','DHS: detained more than 6 months','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1238710873902981709,'court','PSD','Pearsall detention facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1259355556168283962,'language','LUY','Oluluyia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1266159411980122202,'language','COM','Comorian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1284169994535656684,'language','RHG','Rohingya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1286129127401019636,'nationality','SG','Senegal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1291497595074770441,'adjournment','8B','Judge completed case at hearing','{"cause": "completion", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1295230833934520996,'language','GOA','Guro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1306287217634715925,'language','MDE','Maba (Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1312018812172462802,'language','KNO','Kono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1333514112330207071,'nationality','NO','Norway','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1335314685924147412,'adjournment','04','DHS or DHS file unavailable for hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1341750566371409339,'court','PIS','Port Isabel Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1344197684252770949,'language','JIC','Tol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1345476428535632536,'language','HAS','Hassaniya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1345856859648191626,'language','BZJ','Belize Kriol English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1353536529953762126,'language','PDT','Plautdietsch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1356793496085742391,'language','HAR','Harari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1360640868099132015,'nationality','UV','Upper Volta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1363741937921239158,'court','SIN','Fishkill (Downstate Correctional Facility) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1363789096885315985,'case_identifier','AL','Al otro lado litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1366742936624826309,'language','SP','Spanish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1369896745284389708,'nationality','AF','Afghanistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1370131825579781776,'language','GIS','Gisi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1379001469282002034,'nationality','PN','Palestine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1381191127114002807,'language','KNJ','Konjobal, Western (Akateko)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1385459170506414734,'language','TOI','Taishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1392364952229196653,'nationality','GO','Georgia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1397897251617006045,'language','ZIW','Zigula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1398700423523430465,'court','CLE','Cleveland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1406103436071823457,'language','VIL','Vili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1412712402514110587,'language','COR','Cora','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1418174269947664066,'language','LUG','Luganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1418980800532341511,'language','CNH','Chin, Haka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1423304183593710859,'language','RAB','Rabinal - Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1430143606933259136,'language','ISH','Ishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1434587303633524783,'language','ETU','Cameroon, Ejagham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1449644385788740094,'case_identifier','AO','Asylum officer rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1458970863808117444,'language','LAM','Lamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1467278792115291379,'motion_type','O','Motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1469523683943408014,'language','ENG','English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1482455032646842816,'language','TCP','Chin, Tawr','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1485608246392964634,'motion_type','EH','Motion to advance (earlier hearing date)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1489484355848250542,'language','FIJ','Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1489547726204880963,'nationality','GP','Guadeloupe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1491303884709956767,'language','SEF','Senoufo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1496411022439948644,'nationality','AB','Aruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1503399124424100091,'court','NYB','New York - Broadway Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1505004302070325961,'language','UK','Ukrainian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1514506315258527981,'language','NNZ','Nda Nda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1515980560884748765,'nationality','KT','Christmas Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1516064322910535283,'language','OTN','Otomi Tenango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1518723501785891824,'appeal_result','S-L','Streamlined affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1522844105189174991,'language','TTQ','Tamasheq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1528894730939727282,'language','KAO','Xaasongaxango (Kasonke, Xasonga)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1535835609813602608,'motion_type','SC','Motion to substitute counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1537717920060139090,'language','CAL','Chaldean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1538145982427295385,'nationality','MV','Maldives','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1541493877263253617,'language','SHO','Saho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1541510693730612129,'language','KOU','Kouranko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1550468770880937111,'language','DAH','Dahalo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1562668276361566470,'nationality','CG','Zaire','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1563408813963766689,'language','ARA','Aramaic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1566006412249977885,'language','SRN','Sranan Tongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1567146842036581957,'language','WCI','Waci Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1581692702510485434,'language','CIR','Circassian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1586883624775070669,'language','QAC','Quiche-Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1588758264069929710,'language','JAI','Jacalteco, Western (Popti)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1606723042161171687,'language','BOS','Bosnian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1618587776265341030,'language','MZJ','Manya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1623135509874030167,'language','SAJ','Sango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1629668247530482638,'court','OAK','Oakdale Federal Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1630265128216720892,'nationality','FR','France','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1641873936520750276,'motion_type','SB','Motion for subsequent bond determination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1653525081012430766,'adjournment','WA','Respondent to file 212(c) waiver','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1654962238447393059,'language','FAA','Falam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1658024139123996528,'nationality','CV','Cape Verde','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1660230705214772452,'appeal_result','SNC','NACARA continuation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1684329138459967597,'language','BSK','Burushaski','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1685572855994114728,'language','BAI','Bamileke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1688254251571637935,'language','BYV','Medumba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1695323823658822194,'language','DNG','Dingara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1699245400471756863,'language','KGN','Kongo/Kikongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1706673950176919388,'case_identifier','PH','Parolee Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1711691666922320674,'nationality','UR','Soviet Union','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1715981296049376065,'nationality','PF','Paracel Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1717297303674941860,'court','BOS','Boston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1722745828694734828,'adjournment','4B','Interpreter had to leave','{"cause": "interpreter", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1731892495373855266,'language','VAI','Vai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1741996611232486110,'adjournment','7B','DHS application process - started by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1746475069492337237,'language','MHL','Marshallese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1753084966900909808,'adjournment','64','Judge reassignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1753684615132333784,'language','KUN','Kunama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1763922472610406605,'language','SHU','Arabic, Chadian Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1766286299098529793,'appeal_result','REJ','Rejected','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1773773561460096123,'case_identifier','IFR','Interim final rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1777405145940579399,'case_identifier','P2','Port Court 2 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1779913834965371408,'adjournment','16','Respondent released from custody','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1780865864857915184,'language','BAA','Benaadir','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1787393594858539692,'language','HEB','Hebrew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1798119426990470445,'adjournment','RD','Reserved suspension decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1802755521733485625,'nationality','EG','Egypt','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1810732597443034040,'nationality','NG','Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1842153487049722136,'court','NLA','Los Angeles - North Los Angeles Street Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1848009208760689673,'language','KGA','Koyaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1856490315519493043,'language','MAZ','Mazahua, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1867145046960157721,'language','KND','Kurundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1870229385209131362,'nationality','CM','Cameroon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1870490246563431577,'language','LUN','Lunda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1878053064781259946,'case_identifier','SP','Spellman Lawsuit Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1880493453345098417,'language','TUQ','Tedaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1882085021413699992,'case_identifier','SC','NACARA Section 203','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1886225561273767712,'case_identifier','4M','Institutional hearing - NTA filed within 120 days of release','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1888941411639537919,'nationality','EC','Ecuador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1904862669085040329,'language','KUS','Kussal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1910763541979773183,'nationality','UY','Uruguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1915080443459846521,'case_identifier','CR','Custody review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1915936246364881252,'court','CHI','Chicago Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1916329085478987540,'language','BYN','Bilen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1920797038298832462,'nationality','CD','Chad','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1947437240768355499,'adjournment','1B','Moved from detained to non-detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1962230792184844796,'adjournment','OT','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1973264586935239382,'appeal_result','SED','Summary dismissal - no brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1981580279995600305,'language','CTI','Chol, Tila','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1988702456828285367,'adjournment','26','Respondent requested in-person hearing','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1991861608447023153,'nationality','PU','Guinea Bissau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1993900999123074203,'motion_type','IP','Motion for in person hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1996172521695278260,'motion_type','HV','Motion to submit video or recording','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2009007012553371778,'appeal_type','Bond MTR Rei','Bond MTR Reinstate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2011347312462355928,'appeal_result','MBD','Bond moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2026392732092379359,'nationality','SC','St. Christopher-Nevis','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2032950084988077032,'nationality','FO','Faeroe Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2036944252146652242,'adjournment','4A','Technical malfunction (not video)','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2038071070697079598,'nationality','DJ','Djibouti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2045446500247888418,'language','NEP','Nepali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2070546388967278692,'case_type','DDC','DHS decision appeal (BIA only)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2073294868640265045,'language','TAU','Tausug','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2079861343752226377,'court','CHE','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2081250379967091194,'nationality','MG','Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2091347693301026892,'adjournment','49','Juvenile home study','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2095043634434995218,'language','MGR','Mambwe-Lungu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2104062268394116938,'language','CRO','Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2108051227175537752,'language','MWW','Hmong Daw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2119706517797971841,'motion_type','EW','Motion to excuse appearance of witness','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2124729084826155670,'language','CTA','Chatino, Tataltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2124845695314834639,'motion_type','TD','Motion to terminate the deferral','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2141497262815326346,'language','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2142622436127447028,'language','LIN','Lingala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2160114301015095537,'language','MAM','Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2162437323223294508,'motion_type','ET','Motion to extend filing time','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2168232665160873526,'nationality','??','Unknown Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2175204484595129128,'language','TCH','Tchamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2178409543371671937,'appeal_result','GRN','Granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2181420223333395324,'custody','N','Never detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2189619274246021943,'adjournment','13','Insufficient time to complete hearing','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2190469500148958965,'court','NOL','New Orleans Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2192171007641289201,'language','FAE','Farsi - Afgani - Dari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2215596308877722462,'party','I','DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2223353508086290084,'case_type','RMV','Removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2240149970731329913,'case_identifier','H3','Port Isabel Service Processing Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2249824960826079364,'nationality','HM','Heard and Mcdonald Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2268393919254324415,'nationality','CF','Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2270380328454985486,'language','USP','Uspanteko (Uspanteco)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2272281187970296632,'case_identifier','B2','Imperial Beach Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2283706801862314332,'nationality','ER','Eritrea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2285025630283245835,'language','EDO','Edo - Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2291847546153821394,'language','KEN','Kenyang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2294124422647685827,'language','BIA','Biafada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2294512611476100162,'language','NYA','Nyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2298413340354152914,'language','BAZ','Tunen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2303921229536683964,'language','YAN','Mayangna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2304733835345578830,'language','KAL','Kalabari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2312053894093903504,'nationality','IR','Iran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2319812918084759889,'motion_type','CD','Motion to change docket type','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2321159200084122440,'motion_type','CV','Motion for change of venue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2325786993322240744,'case_identifier','RB','Rodriguez bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2352844613827763905,'language','TWN','Taiwanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2359767766628072284,'nationality','BC','Botswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2364705486600601085,'court','CHL','Charlotte Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2367046543313812637,'appeal_result','SUS','Appeal sustained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2373704676173754608,'case_identifier','MD','Maryland - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2379613603964636813,'appeal_result','REM','Remanded','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2387913705346819595,'language','BLO','Anii (Aka Basila)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2401909077110368466,'case_identifier','EM','Electronic monitoring','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2405789384887558775,'language','KBP','Kabiye','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2406912711494235491,'nationality','AL','Albania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2417305042895887286,'appeal_type','Bond MTR Rec','Bond MTR Reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2419378046133294629,'nationality','BU','Bulgaria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2424643913841888816,'adjournment','57','DHS vertical-prosecution date not accommodated - clock stops','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2439113275862831847,'nationality','HK','Hong Kong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2458111425350657434,'case_identifier','B7','El Cajon - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2460931806037295186,'nationality','MI','Malawi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2464655297857497168,'nationality','CN','Comoro Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2481968276167789768,'language','HST','Huasteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2482381226428025260,'language','AFE','Afemi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2487085220997161426,'language','SOK','Soninke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2492003515464770276,'language','CHU','Chuj, San Sebastian Coatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2503403452636403808,'language','GUR','Farefare','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2504016383236423680,'appeal_type','DD Visa','DHS officer decision - visa petition','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2513683120375024450,'court','SMO','Sacramento Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2524793787341860106,'motion_type','MN','Motion to amend name on NTA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2525386238260312864,'case_identifier','S1','San Diego Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2536217580429113057,'language','NUB','Nubian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2543859390025977048,'adjournment','AB','Respondent to file brief (not an appeal)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2549696946140918729,'case_identifier','WC','California detained cases, May/June','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2563847712495561824,'adjournment','28','Judge found in-person hearing necessary','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2564096419080442942,'nationality','CK','Cocos Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2565415457908660618,'language','QCH','Quechua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2567450763266881260,'language','ACC','Cubulco Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2572706501406677916,'language','PCM','Pidgin, Nigerian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2575113300813180876,'nationality','MM','Macedonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2576711394345798857,'language','NDF','Ndebele','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2586990223242719651,'language','WEN','Wenzhou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2602354845049901838,'language','JAM','Jamician Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2606941908650572674,'language','KRU','Kru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2623077644782929016,'case_identifier','CF','CaseFlow Management Process','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2624804142300407995,'nationality','BL','Bolivia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2639677899237169823,'language','EUT','Eutian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2646496409085034358,'case_type','BND','Bond-only record (seen in data, absent from lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2650455307366841030,'language','WOB','Wobe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2657770797750907561,'language','GUN','Gun-Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2662258355268894402,'language','ETH','Ethiopian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2674893702810529055,'language','ALG','Algerian Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2675397004389679715,'nationality','PM','Panama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2680289694495776721,'case_type','EXC','Exclusion (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2680426562456665711,'language','HUN','Hungarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2684547718726019380,'adjournment','29','Concurrent application','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2686480256401913490,'language','DIV','Divehi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2691447690403614154,'language','DUT','Dutch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2697125920267780690,'language','POU','Pulaar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2721194993664162521,'language','KIK','Kikuya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2724883756472530405,'case_identifier','N4','DHS - New York City - OCDETF','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2726148866066762274,'motion_type','SG','Motion for competency safeguards','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2729651310260398738,'language','TAG','Tagalog','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2733396121689341400,'adjournment','99','Data entry error (row void)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2734525280858019042,'court','EPD','El Paso Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2745051812793029018,'nationality','DO','Dominica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2753676821331695265,'language','TOS','Tosk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2755036617341847993,'language','JUL','Jirel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2763902742007363701,'motion_type','ST','Motion for security at non-detained hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2765859383246221261,'nationality','BD','Bermuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2780428542543703575,'language','DIO','Dyula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2786440752859462993,'language','GSW','German, Swiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2790793082575586869,'language','MNT','Montenegrin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2804995215079463036,'language','CAB','Garifuna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2808782397067289760,'language','SES','Serer-Sine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2832861382420021926,'appeal_result','SAV','Summary affirmance, voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2837124738786205203,'court','AUR','Aurora Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2848067064447405416,'nationality','KU','Kuwait','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2855561376732972602,'case_identifier','B6','San Clemente Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2862364203802547941,'court','CCC','Concord Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2862649113915569240,'nationality','AO','Angola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2863507455997440521,'appeal_result','SOD','Summary dismissal - other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2893982632075293072,'court','ELZ','Elizabeth Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2909465733300689352,'language','RUT','Rutoro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2924046991322458613,'court','LOU','Louisville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2934153348180541929,'language','HAI','Haiyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2937305093805418680,'adjournment','IB','DHS to file brief (not an appeal)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2942968034204473689,'language','CV','Cape Verdian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2945150652138287017,'language','WUU','Wu Chinese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2945769855920531240,'language','SOT','Sotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2949871828276314060,'language','JAV','Javanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2956276007547996886,'nationality','MB','Martinique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2956481994986411977,'court','LOS','Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2962341540844162168,'language','HAN','Hainan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2962766293591309162,'appeal_type','DD 212','DHS officer decision - 212 waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2977519134192607756,'language','MSR','Mongolian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2986682881178348888,'nationality','KV','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2988550507883501123,'language','HMO','Hmong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2997683729812862787,'appeal_type','DD Fines','DHS officer decision - fines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3002718793080902594,'language','MAJ','Mazatek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3010967387700897567,'language','KJP','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3011116679352688390,'language','LGB','Lugbara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3014067483219649910,'nationality','MS','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3021557112758188539,'nationality','UN','Unknown Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3024686468565057007,'language','TGR','Tigre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3024757773124600199,'nationality','SO','Somalia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3029648087306717930,'language','ACQ','Arabic, Ta''Izzi-Adeni Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3044055224760975714,'nationality','KG','Kirghizia (Kyrgyzstan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3047105930842944360,'nationality','UK','United Kingdom','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3047153464435457191,'language','RMS','Romanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3048292355326053064,'custody_request','SB','Subsequent bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3050301850908033013,'language','ETS','Etsako','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3055385463113646988,'court','NYD','New York Service Processing Center (Varick Street) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3061755333090183924,'court','PHI','Philadelphia Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3064556625426994142,'language','FUF','Fulani (Guinea Dialect)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3064780134448773581,'motion_type','SA','Motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3065041705912055672,'appeal_type','Interlocutory Appeal','Interlocutory appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3079734990690033515,'court','HSG','Houston - S. Gessner Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3083618381579362846,'motion_type','PO','Motion for protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3109155085207272861,'nationality','BT','Bhutan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3111250058892951411,'motion_type','LS','Motion to allow law student or reputable individual','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3117352766123355336,'case_identifier','AC','Miami Airport Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3118511585004870596,'motion_type','PS','Motion to place on status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3132896568161022316,'case_identifier','E2','New York City/Downtown - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3143339812737038062,'language','JAP','Japanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3144910217350679333,'adjournment','08','State Department response not in file','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3145657780075286198,'language','TKI','Taki Taki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3146385822274449854,'language','MAI','Maithili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3161853368268955924,'nationality','NN','No Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3161956522751437105,'language','CTU','Chol, Tumbala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3165430217383197499,'language','MMC','Mazahua, Michoacan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3168866410056388068,'language','SWA','Swahili - English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3174773491038142707,'appeal_result','WPD','Withdrawn - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3179686374605254336,'case_identifier','AD','ATD Pilot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3181166047529686258,'nationality','LI','Liberia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3201039006886698841,'court','LRO','Laredo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3202986678487750013,'language','MAD','Mandingo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3213751393741600443,'language','RAG','Maragoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3217078469778037186,'language','XIA','Xiamen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3218682608939839953,'appeal_type','Bond MTR Reo','Bond MTR Reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3223746787923216233,'language','DAR','Dargwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3233432923628484224,'appeal_result','SDG','Summary dismissal - untimely or waived','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3237308853198526628,'language','RUN','Runyawana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3249109475614395233,'court','WLA','West Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3249199651784971508,'adjournment','20','Request for in-person hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3251499389538171160,'language','TAM','Tamil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3260267224018234122,'language','ISO','Isoko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3267683492227429662,'language','SIN','Sinhalese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3288793728525475136,'language','CHE','Chechen-Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3297719025877877316,'court','BIA','Board of Immigration Appeals','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3303178476108350413,'language','JOL','Dyola (Jola)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3305764556631638648,'language','RSI','Russian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3321874734371997213,'nationality','BY','Burundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3342391700164504276,'nationality','CC','Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3342438796848161975,'motion_type','MA','Motion to reopen - in absentia order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3344467949854320913,'language','CCE','Chalchiteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3362585094259439534,'language','MAS','Maasai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3363120662145637847,'nationality','CU','Cuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3373646898692989838,'language','TWI','Twi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3375679249670203277,'nationality','WS','Samoa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3386656543402256999,'appeal_type','Appeal of IJ MTR','Appeal of judge decision on motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3414221298364117981,'language','BFR','Bazigar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3421591634106655057,'language','TUM','Tumbuka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3431881641919764197,'language','GOL','Gola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3432825853943001019,'language','LAJ','Lango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3446971872254506236,'language','MOR','More-Moshey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3484280563035697227,'language','GEG','Gheg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3502929874729295624,'case_type','CDR','Continued detention review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3503432748592682405,'nationality','PA','Paraguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3511283198526553842,'adjournment','7C','Respondent application pending with DHS (7C)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3521166656066869421,'appeal_type','CDR','CDR Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3546144313465465220,'language','GAE','Gaelic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3547915224480657261,'language','NGI','Ngie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3551202371899206205,'language','EST','Estonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3552295305592752625,'case_identifier','N1','New York City Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3553479622421559735,'nationality','AM','Armenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3555124051945969750,'language','IBB','Ibibio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3564397649729740406,'case_identifier','H1','Harlingen - District Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3575965919376090277,'language','POR','Portuguese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3579299665816677665,'nationality','EI','Ireland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3579424241019508166,'language','SHK','Shilluk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3604784285173668619,'language','ZAP','Zapoteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3606263330611297404,'motion_type','TA','Motion for telephonic appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3606477218521869825,'nationality','BX','Brunei','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3613166233757411527,'nationality','DA','Denmark','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3624790442763944039,'nationality','PL','Poland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3625106539469177099,'nationality','US','United States of America','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3627569960524202935,'language','BUR','Burmese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3638234127650635254,'language','CAM','Cambodian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3648278520751163882,'language','IUK','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3661889645279599608,'adjournment','19','Unplanned judge leave or detail','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(3662295044082456982,'adjournment','05','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3664266301799914227,'language','YOR','Yoruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3674695975775800133,'motion_type','RR','Motion to retrieve and review file','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3686395959900922330,'language','KEK','Kekchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3686774758594084317,'language','CSN','Colombian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3691606363134284829,'language','GOU','Goun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3697920489836686547,'motion_type','RP','Motion to reconsider (before decision)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3700712927111403449,'nationality','RQ','Puerto Rico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3703024272236037063,'nationality','SH','St. Helena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3709956181111003821,'court','HDQ','Falls Church (headquarters court) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3723587203050236874,'language','UR','Urdu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3732861444722103713,'language','LHU','Lahu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3743032047671468907,'nationality','IC','Iceland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3743551052826184781,'case_identifier','EP','SEP-P (For Parent)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3749532578789347461,'court','BTV','Batavia Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3750662756849345008,'language','FAR','Farsi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3754745177922202032,'language','BDU','Oroko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3779120184646883332,'case_identifier','E1','JFK Airport - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3779277804817914977,'nationality','PK','Pakistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3782128828122771245,'language','SMK','Bolino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3792939471268241013,'nationality','AG','Algeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3812987208469513034,'adjournment','21','Supplement to asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3816821449976590769,'appeal_result','ADR','Administrative return','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3818321987398582296,'nationality','ZA','Zambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3830000891102135584,'case_identifier','H4','Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3840493752311350779,'nationality','BN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3842999523823645360,'court','MIA','Miami Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3848727032329048699,'language','YAP','Yapese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3855096196874024903,'language','RUS','Russian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3858608505078411924,'language','SRP','Sarpo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3862976662445133205,'language','HIL','Hiligaynon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3870303247987744584,'language','MGO','Meta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3875137069700595561,'appeal_type','Bond Appeal','Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3879536688848906548,'nationality','SP','Spain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3880446359286829923,'language','CHG','Chiga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3880626405710289747,'case_identifier','H2','Harlingen - Detention And Deport','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3885028058432648715,'appeal_result','SUP','Suspension completion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3900201474880771565,'adjournment','RO','Parties to respond to reset order','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3931736251097219610,'nationality','VC','St. Vincent and the Grenadines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3932515000009333578,'court','SDC','Stewart Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3941650251156366785,'nationality','NA','Netherlands Antilles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3942498029006850513,'custody_request','BB','Custody redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3945833968638831697,'language','KIS','Kissi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3946444212345293532,'adjournment','9A','Docket management - hearing postponed','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3947537705550651093,'language','HAZ','Hazaragi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3953078409931601828,'court','SFR','San Francisco Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3954632290925373164,'motion_type','VS','Motion to vacate hearing or scheduling order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3955231504118645794,'court','SNC','Santa Ana Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3963554314382358060,'language','LUS','Chin,Mizo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3979046902014119888,'nationality','CI','Chile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3981050454316249249,'language','RHA','Rhade','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3981764221975255462,'nationality','IZ','Iraq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4007065625861794245,'language','MAC','Macedonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4017991874730780461,'adjournment','25','Reset to make room for priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4018388442860907324,'language','???','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4019534978429660020,'nationality','LT','Lesotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4027608054823192645,'nationality','FI','Finland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4029119966637652167,'language','GEX','Garre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4039764467438845481,'motion_type','RC','Motion to recuse','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4050010744905399252,'appeal_type','Case Appeal','Appeal of judge case decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4052646477233732603,'court','BLM','Fort Snelling (Bloomington) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4066428001254984596,'language','QXL','Quichua, Salasaca Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4067630144557242792,'language','SYL','Sylheti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4074018170322789108,'case_type','RFR','Reasonable fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4084355441512282572,'nationality','WA','Namibia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4087172234875588380,'language','MOK','Mokpwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4100056594650328286,'language','GRB','Grebo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4112241129123556496,'language','ASH','Ashanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4122947525679761703,'case_identifier','PC','Pulled Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4123722656383122067,'language','CCP','Chakma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4125938740749696648,'nationality','MC','Macau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4139906090689659622,'case_identifier','CA','Cuban-Nicaraguan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4154576562743778049,'nationality','CS','Costa Rica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4157229870188470842,'language','ONY','Onyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4160216409938634244,'language','MNI','Maninka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4173378659574199064,'case_identifier','B','Barahona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4194236931547073433,'motion_type','CL','Motion to calendar an off-calendar case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4194527324827701013,'language','MKH','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4197152093114782048,'case_type','NAC','NACARA adjustment','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4197225290552020789,'language','TZH','Tzeltal, Oxchuc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4204175162138311868,'language','KKO','Konkomba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4215912269852700318,'language','BAM','Bambara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4228621429062821158,'language','FUQ','Fuqing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4232011349345751856,'nationality','PI','Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4240249683119286771,'nationality','MA','Madagascar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4241191706091005522,'adjournment','5C','Late-filed evidence - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4246906487220403885,'motion_type','FW','Motion for fee waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4255853362164734295,'language','KSW','Karen, S''Gaw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4258181747852100588,'language','ZOM','Zome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4259388742683216167,'language','AFR','Afrikaans','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4267311362771157817,'court','POO','Portland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4276144198818817793,'language','PBS','Pame, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4289842317922784973,'language','KNG','Kongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4298209714243837201,'language','TKN','Turkmen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4301647783845336406,'motion_type','TP','Motion to terminate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4312013140613965335,'nationality','IO','British Indian Ocean Territory','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4315750779967404451,'adjournment','3B','Judge detail (non-volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(4318517088099523078,'language','PIG','Pidgin English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4319967950213149976,'language','BER','Berber','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4325961354246645425,'language','QUM','Sipakapense','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4326061005016025872,'language','GAN','Chinese Gan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4334786382011995617,'language','JAC','Jacalteco, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4335050246425474544,'language','MKU','Maninka, Konyanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4341951601368336339,'adjournment','51','Contested charges','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4361498157194548457,'language','ANU','Anuak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4366974810259722833,'language','LNG','Lin Gao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4373440176180173754,'case_identifier','PL','Padilla Class Members','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4377785755219781156,'case_identifier','J1','Juvenile turned 18','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4380503011772245385,'adjournment','48','Interpreter appeared but disqualified','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4385551908171202050,'adjournment','7A','DHS application process - started by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4392061678897379825,'case_identifier','J2','Unaccompanied juvenile - asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4395579810004463402,'language','TEE','Tepehua, Huehuetla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4418791774755882306,'language','ING','Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4427291419632915830,'language','CAC','Cakchiquel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4429817404551927271,'case_identifier','EC','SEP-C (For Child)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4449800210910943905,'nationality','CW','Cook Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4451497434626110007,'case_type','AOC','Asylum-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4457341239066411768,'language','BNN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4461288521947228423,'language','SAM','Samoan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4473582969451272000,'nationality','NR','Nauru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4486927071964592129,'language','FUH','Fulfulde, Western Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4500842491814816517,'language','SCN','Sicilian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4502306764236193840,'language','JYA','Jirong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4502475101544644384,'language','FLE','Flemish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4502839187855128361,'language','BEM','Bembe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4506751852661744625,'court','BAL','Baltimore Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4515607399085211013,'court','HGP','Houston - Greenspoint Park Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4518232851118416061,'language','PXM','Mixe, Quetzaltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4518241455504763299,'language','ARS','Armenian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4522092614821040607,'language','FR','French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4526228702631497082,'language','TEN','T''En','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4529179721671814997,'adjournment','CB','Cancellation application - EOIR-42B','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4530180715349052669,'language','TZT','Tzutujil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4534253487721398928,'language','TET','Tetela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4553484598238378334,'adjournment','4F','Telephonic interpreter unavailable','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4555965805800626564,'language','BLH','Belleh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4558822637688094233,'language','BIB','Bissa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4563479117198477880,'language','KUK','Kuki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4567315801548800412,'language','BDF','Behdini','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4572617310377809441,'nationality','XX','Be Removed From the United States','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4572639979466128118,'language','MIS','Miskito','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4574620091410276332,'language','ARM','Armenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4575483341391647553,'language','FUL','Fulani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4576126457289338027,'language','KNU','Kanuri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4578609978335654376,'nationality','NP','Nepal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4580815474474023668,'nationality','LE','Lebanon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4583994192258075137,'language','BAS','Basaa (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4598077774880336801,'language','ARZ','Arabic, Egyptian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4615605252388492800,'appeal_result','OTH','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4619563394312250917,'language','SUS','Susu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4637644034273653239,'language','TU','Turkish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4640543698225474103,'language','ZOC','Zoque, Copainala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4646118410603121147,'appeal_result','FMD','Franco motion denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4653856040804772894,'language','FMP','Bafang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4655713434306695709,'nationality','MY','Malaysia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4668840753567275448,'case_identifier','CD','Civil Detention Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4676623836207886467,'language','GRM','Gourmanchema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4680409615353626323,'court','SLC','Salt Lake City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4681364917592017355,'nationality','SB','St. Pierre and Miquelon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4684769994069812987,'language','LKB','Lukabaras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4697104134461193235,'adjournment','59','Court closure','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4701570145349011505,'language','SAR','Sarahule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4705187638436889649,'nationality','KE','Kenya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4727532405260978645,'nationality','MR','Mauritania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4729393708528150267,'nationality','SW','Sweden','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4729637622263413681,'language','BAU','Balochi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4742444424512449177,'nationality','IV','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4742533637008791835,'language','ASY','Assyrian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4746182422773171170,'language','AMH','Amharic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4760350407898585972,'language','AR','Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4773826138128006536,'language','FOO','Foo Chow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4775272343910208781,'motion_type','XH','Motion to expedite hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4780534754761874329,'language','POK','Pokomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4785556568422068151,'language','ZPT','San Vicente Coatlan Zapotec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4807691425381000396,'language','SOM','Somali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4813339539101758907,'nationality','TW','Taiwan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4819854460784123645,'language','JIV','Shuar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4825956654308001836,'nationality','NF','Norfolk Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4832443420674535642,'nationality','BW','British West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4834799852943730772,'language','MEN','Mende','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4843460794372608642,'nationality','MJ','Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4862348344012547239,'language','ROM','Romanian-Moldovan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4875447226256916314,'language','KNN','Kannada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4880774193898822128,'language','AKU','Akum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4881088744834755361,'case_type','DEP','Deportation (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4883337905159496685,'adjournment','55','Hearing deliberately advanced by court','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4902976373328634909,'language','HNN','Hunan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4905674865089020808,'appeal_result','APD','Administratively closed - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4913172569566270088,'language','DZO','Dzongkha','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4916886951779068579,'language','BBK','Babanki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4930545511971795926,'language','CNM','Chuj, San Mateo Ixtatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4933252017101413440,'motion_type','SD','Motion to substitute documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4947621466634235524,'adjournment','44','Cooperating witness / law enforcement','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4949819280146802023,'language','ADA','Dangme','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4968656784477607762,'appeal_type','Circuit Court Remand','Remand from circuit court (BIA case)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4975407396908203388,'language','KHM','Khmer Central - Thailand/Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4980871430007520399,'language','QUV','Sacapulteco (Maya Tujaal)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4994663956386424435,'nationality','RW','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4996132505181022492,'nationality','GY','Guyana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4996778435979355018,'motion_type','AC','Motion for administrative closure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5000224629825371381,'language','MAR','Marathi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5005212012948311359,'nationality','VI','British Virgin Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5020439971767871971,'adjournment','42','Respondent requested forensic analysis','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5024922871589142739,'case_type','REC','Rescission','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5028910351643037657,'nationality','SL','Sierra Leone','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5034316228821947256,'language','DAM','Tai Dam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5044429977482663424,'appeal_type','SC Appeal','Special Circumstances Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5045234600332175745,'nationality','CZ','Czechoslovakia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5046897212190698387,'case_identifier','RN','Cancellation of removal (cap-related)','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(5048823954115437865,'language','RUP','Romanian, Macedo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5056506772029552643,'language','MNO','Mano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5071161916123922938,'adjournment','5D','Hearing advanced on motion of DHS','{"cause": "dhs", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5074588594572765443,'case_identifier','S3','San Diego Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5084375491378073308,'language','INS','Indian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5086019637231603922,'language','MSA','Masalit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5093925452034057574,'appeal_result','DEN','Denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5099809127924693190,'language','IGB','Ebira','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5109810499261727259,'nationality','PO','Portugal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5111142302939368553,'language','MLT','Maltese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5113424403704333613,'adjournment','62','Judicial competency inquiry','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5116656472770271868,'nationality','MZ','Mozambique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5117842244209104704,'nationality','NZ','New Zealand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5120033727163596174,'language','XSM','Kasem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5129687286893509909,'nationality','AC','Antigua and Barbuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5132632718283138948,'language','CZ','Czech','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5141280331078292816,'case_identifier','PB','Pro bono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5146699428554388164,'language','PAM','Pampangan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5151000869753222942,'language','ZAG','Zaghawa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5177295230269437931,'language','NSE','Nsenga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5177628930358748115,'adjournment','17','Master to individual - merits hearing set','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5184000223368997573,'nationality','CT','Central African Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5185344113607480330,'language','JAR','Jarai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5187280964835529434,'language','DIU','Dioula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5190676018667833433,'language','NGU','Nahuatl, Guerrero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5196387207581492887,'nationality','YS','Serbia Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5197128526914797352,'case_identifier','MI','Motions - former section 244(i)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5203506793152552976,'language','LUO','Luo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5205090880542986566,'appeal_type','AMSA Appeal','Appeal of motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5205443345102077787,'appeal_result','DMO','Dismissed as moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5224006156137219194,'nationality','NL','Netherlands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5224567604665399876,'language','MAY','Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5225403453955307219,'nationality','LV','Latvia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5228814129760877530,'language','MYA','Maya, Yucatec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5237453796085097138,'nationality','NQ','Trust Territory of the Pacific Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5242104191694039635,'case_identifier','TC','Third Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5256141901951189299,'motion_type','VP','Motion to vacate protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5264992138299945293,'language','NSS','Non Standard Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5267852924250202207,'nationality','WI','Western Sahara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5278847935909477137,'case_identifier','UJ','Unaccompanied juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5294918901762735707,'language','IND','Indonesian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5295451661265826131,'language','SJN','Shan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5306646314586351625,'appeal_result','NAN','NACARA notice','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5307306580114351597,'case_identifier','RI','Remanded Institutional Hearing Program case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5309879564540086694,'language','SZE','Szechuan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5326188198589534680,'nationality','FP','French Polynesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5328381553553730447,'court','ANN','Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5342767314096398805,'language','GA','Ga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5355854961870384735,'language','NIX','Hema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5359800629293082699,'case_identifier','VE','Vera Institute Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5361506311496165149,'nationality','TA','Tajikistan (Tadzhik)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5392013757203289660,'adjournment','01','Respondent seeking representation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5395484665479983748,'court','ELO','Eloy Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5398531792286325537,'nationality','MO','Morocco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5418952399675680692,'appeal_result','TER','Terminated','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5433670832569944787,'language','PNY','Pinyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5435778683058663834,'nationality','BP','Solomon Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5450730842748923343,'language','SCL','Shina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5451916277318360391,'language','MXV','Mixtec, Metlatonoc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5456048947581313667,'appeal_result','BCR','Background-check remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5466985263492537414,'appeal_result','DVD','Dismissed, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5467330837034503049,'language','XTN','Mixtec, Northern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5476632435458805036,'adjournment','22','Respondent declined earliest hearing date','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5476774764538510148,'court','FTW','Fort Worth Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5496550426985438395,'language','TLP','Totonac, Filomena Mata-Coahuitlan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5501071868721082812,'adjournment','23','Asylum application withdrawn; reset for other issues','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5509159683525774358,'language','NNB','Nandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5516633377678764615,'language','ZPA','Zapateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5524272648790009183,'nationality','CH','China','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5552729386319738735,'language','ZAR','Zarma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5556192756934359718,'language','KSR','Kosraean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5556581227326606896,'appeal_result','CPG','Coercive population control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5559106851580559179,'motion_type','VO','Motion to vacate judge order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5564606380364081465,'court','LAD','Los Angeles - detained Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5572149968449190838,'language','MAL','Malayalam/Indian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5577419084495879865,'case_identifier','HA','Haitian Refugee Fairness Act','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5577913276271297545,'language','AYH','Arabic, Hadrami Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5578068636769940181,'language','KRA','Krahn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5579394232017924006,'nationality','LY','Libya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5581249274164870561,'nationality','MU','Oman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5586451942783230294,'nationality','MX','Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5588141794820195588,'language','CRE','Creole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5591066195968682465,'language','MIX','Mixteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5599372412622695601,'language','KAZ','Kazakh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5599428143969382714,'language','WLX','Wali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5612320252511992408,'nationality','TV','Tuvalu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5614988048437308052,'language','BAJ','Bajuni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5617041308108841999,'case_identifier','RP','Review Sheet Pilot Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5638449742973459454,'language','ILG','Ilongot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5644260237594346086,'appeal_result','CPC','Conditional grant - CPC asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5645705029973164796,'language','AZJ','Azerbaijani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5646758796705175593,'adjournment','09','Detained respondent not presented for hearing','{"cause": "dhs", "held": "no", "dhs_did_not_produce": true, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5654838211712217184,'language','AZG','Amuzgo, San Pedro Amuzgos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5672645672175917885,'language','IBO','Igbo/Ibo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5677099192027189057,'party','A','Respondent','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5682162370837350944,'language','BQG','Bago-Kusuntu (Bago, Koussountou)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5695041964444577682,'court','LVG','Las Vegas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5696363379715098222,'nationality','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5702009427931915278,'language','PCO','Pocomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5725880867998401944,'court','WAS','Arlington / Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5733323683928040288,'case_identifier','CL','Clemency / Florida institutional hearing (Miami)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5737867786654569095,'appeal_result','CFV','Final denial - 42B/40, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5745624267780696359,'language','MNA','Mina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5748977726095672818,'nationality','NI','Nigeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5761584835288701746,'nationality','BO','Burkina Faso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5776605638810625221,'adjournment','8A','Judge completed case before hearing','{"cause": "completion", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5781213087315285462,'nationality','IT','Italy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5786142087910363489,'language','ORO','Oroma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5806890570150623581,'language','BFA','Bari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5810706358095548724,'language','IT','Italian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5813930678331642500,'nationality','SU','Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5821385192100042015,'case_identifier','RD','Reserved suspension decision','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(5841890848398975509,'nationality','BS','Byelorussia (Belarus)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5850470988694885495,'language','BSS','Akoose','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5852849857792606977,'court','PHO','Phoenix Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5863866100727224863,'court','OTO','Otero County Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5886954099194390933,'court','AGA','Hagatna (Guam) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5889230509202175929,'nationality','ST','St. Lucia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5889277018816941401,'case_type','CSR','Claimed status review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5892804115623664974,'adjournment','02','Preparation - respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5896860645562652192,'language','FSI','French Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5900232268882658626,'language','MNK','Munkukutuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5904978876146791826,'language','JUB','Juba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5918266518155699677,'nationality','NE','Niue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5918880709621880286,'adjournment','SR','State Department asylum response pending','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5928401884435847150,'adjournment','41','Reset to hear higher-priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5934331778150736172,'motion_type','SY','Motion for stay of removal (or extension)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5942034189589613238,'court','SAI','Saipan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5946986000356182516,'nationality','SZ','Switzerland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5953767029493308501,'court','RIC','Richmond Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5963946705277897427,'case_identifier','VP','Vertical Prosecution','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5967196576388661386,'language','NAH','Nahuatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5992175681264516427,'nationality','YO','Yugoslavia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5996307360198433262,'language','AAA','Ghotuo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6019506647997098341,'language','WLF','Wolof','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6022481714114812166,'nationality','CX','Croatia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6040220412066644137,'language','KIR','Kiribat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6043350522950118725,'appeal_result','SAD','Summary dismissal - inadequate reasons','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6053156816237854974,'language','TMA','Tama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6053586932325597509,'adjournment','7E','Respondent application pending with DHS (7E)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6060156141956391932,'nationality','VM','Vietnam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6063707608627073656,'language','MFS','Mexican Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6066714575944563340,'nationality','AN','Andorra','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6078411979336305334,'language','ABR','Abron','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6078484870158852120,'case_identifier','DS','Status docket','{"mark": "status case"}',NULL,NULL);
INSERT INTO "codes" VALUES(6084733427826349617,'language','LAO','Lao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6099372100248074267,'custody','D','Detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6110476008720984106,'language','CJY','Henan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6117130630476497618,'language','ENP','Enping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6117151473937434767,'case_identifier','DC','Departure Control Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6126407569056825371,'language','GIO','Gio-Dan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6128751627650282812,'language','POV','Criolu Upper Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6132410086226258939,'adjournment','33','Interpreter ordered but did not appear','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6134349837503697627,'adjournment','PD','Prosecutorial discretion under consideration','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6135951300838077947,'nationality','BH','Belize','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6136676797765418111,'language','AGH','Aghem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6143067767064584241,'language','KUD','Kurdish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6161037004477608250,'language','PDU','Kayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6165297790066547812,'language','DAG','Dagbani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6174534999763784916,'nationality','KO','Kosrae, Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6178100462278279052,'appeal_result','TPS','Temporary Protected Status','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6186349582028152379,'case_identifier','ACD','(not used)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6198866080204744813,'court','ORL','Orlando Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6212950486561767325,'nationality','RU','Russia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6215327465767081951,'nationality','GV','Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6220779537943611941,'case_type','WHO','Withholding-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6222608316821616279,'case_identifier','C1','Central America 2018','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6231823322474035904,'language','ZYP','Chin, Zyphe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6246447864690195622,'motion_type','CC','Motion to correct case information','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6250915944683636583,'appeal_result','TPD','Terminated - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6252956476700366815,'adjournment','43','DHS forensic analysis','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6253181256946207830,'language','MNG','Mingrelian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6258230590560249277,'motion_type','PC','Motion for pre-trial conference','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6259384772317202356,'case_identifier','HC','Home curfew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6263380996745765084,'nationality','JO','Jordan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6263577745504260664,'nationality','BV','Bouvet Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6278899792821961257,'language','YAL','Yalunka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6279275418511896113,'language','LEB','Lebanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6293945032827423086,'court','FLO','Florence Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6295398812180508289,'nationality','IY','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6295803998864472952,'language','AGC','Aguacateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6300751529770214370,'case_identifier','M1','McAllen Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6306632415045858204,'nationality','BR','Brazil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6311204888413813024,'language','TSW','Setswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6321799513733492707,'language','MDD','Mbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6324247244525266818,'nationality','UZ','Uzebekistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6346438326044578326,'language','GER','German','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6348389309327439505,'language','KTB','Kambaata','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6354413027001329096,'nationality','ND','Not Designated By Ij','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6359725344447971280,'nationality','MN','Monaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6361493931687551674,'nationality','CE','Sri Lanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6367673221638075720,'language','FVR','Fur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6372189008093231237,'nationality','SM','San Marino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6373002043547965918,'language','TCU','Tarahumara Southeastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6385676671615700289,'language','ZUL','Zulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6386506230340426618,'appeal_type','MTR BIA','Motion to BIA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6393723794687581594,'case_identifier','CN','NACARA Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6414597809488458057,'language','HDS','Honduran Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6429912809713926287,'language','BLE','Baule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6436949400201914800,'language','MUL','Multani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6466432707033855971,'adjournment','31','Reasonable cause to special circumstance merits hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6467790610796937970,'language','NYK','Nyankole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6473166396409587696,'appeal_result','CGR','Conditional grant of relief (not CPC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6475408362672703180,'adjournment','61','Appointment of qualified representative','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6477180300139219172,'nationality','IS','Israel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6479597941731302625,'language','CAA','Ch''Orti''','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6497571469258890546,'language','DJE','Djerma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6506348346690993784,'adjournment','7G','Respondent application pending with DHS (7G)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6522162816090934466,'language','TMZ','Tamazight','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6546918359219506203,'custody_request','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6552251584494961104,'language','MIN','Minnan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6559779256686298231,'language','URH','Urhobo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6561656131347641780,'appeal_result','ABC','ABC settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6566560668784454979,'language','GYN','Guyanese Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6567387881644206126,'nationality','TD','Trinidad and Tobago','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6568273389426283500,'language','QUI','Quiche','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6577927140096928300,'language','SLO','Slovak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6584892576985993193,'court','JNA','LaSalle (Jena) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6589018175370779861,'court','HYA','Hyattsville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6609499604731585023,'language','MXP','Mixe, Tlahuitoltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6613809834066190346,'case_identifier','BR','The Brito Class Action Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6620197535600908342,'language','BAV','Vengo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6627662258636146607,'language','TRI','Trique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6631823818481072678,'language','BEN','Bengali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6633096570552736513,'language','TMN','Temne','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6636788260826462531,'court','VNS','Van Nuys Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6639644165826238898,'motion_type','CO','Motion for continuance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6641750434882295918,'adjournment','18','Lack of interpreter','{"cause": "interpreter", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6658405955826817907,'nationality','UE','Ukraine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6658951096725032877,'language','FUK','Fukienese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6659468543482559581,'appeal_type','test','(test value)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6668189555925866095,'case_identifier','CC','Camp Hill','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6680403514363741508,'case_identifier','SX','Stipulated removal order - denied (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6680884584583884958,'nationality','JM','Jamaica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6702353417605111271,'language','KPE','Kpelle','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6709805531653475638,'language','KIG','Kirghiz','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6721991054125155088,'adjournment','37','DHS investigation','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6723871042324160883,'language','HAU','Hausa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6725324689079539686,'language','HIN','Hindi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6736444380944641748,'nationality','RP','Philippines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6746729687293642306,'nationality','BF','Bahamas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6747037196185612987,'language','YUC','Yucatec Maya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6748048200047999681,'language','IST','Isekiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6749221076303994131,'language','BBJ','Ghomala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6749811853199090697,'nationality','AU','Austria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6753750974506119582,'case_identifier','FS','Forced Sterilization','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6758304943393975466,'language','OGN','Ogoni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6761318258119478650,'court','IMP','Imperial Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6781062846540754286,'adjournment','24','Records/fingerprint check delayed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6781113306982604470,'language','TOJ','Tojolabal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6788908217215713037,'language','BUL','Bulgarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6790964333808032169,'nationality','BG','Bangladesh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6794532028083309759,'nationality','CQ','Northern Mariana Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6800331167460909328,'language','AMZ','Amuzgo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6800570226900672963,'language','TIG','Tigrigna - Eritrean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6820876699796059668,'motion_type','IM','Motion to set individual hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6833072210294068160,'appeal_result','DIS','Appeal dismissed / judge affirmed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6838776285793975527,'language','PUS','Pushtu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6848176739568204871,'adjournment','4E','Record of proceeding missing','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6850118386381758802,'court','ELC','El Centro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6855632762100537397,'adjournment','3A','Judge detail (volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(6858621048666466499,'case_identifier','B5','Campo Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6883131422798724039,'adjournment','ST','Respondent to file adjustment of status','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6887254761034621107,'language','TZO','Tzotzil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6890345399044552373,'court','NEW','Newark Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6894053065226085612,'language','XIN','Xinca','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6907297801185879741,'language','HSN','Xiang ( Alt Names: Hsiang, Hunan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6928954486467037909,'appeal_result','DUT','Dismissed as untimely','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6932819534832878138,'adjournment','5A','Hearing advanced on motion of respondent','{"cause": "respondent", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6934774201237039006,'motion_type','QS','Motion to quash a subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6975669606063153629,'adjournment','CA','Cancellation application - EOIR-42A','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6977898697122815492,'language','KOT','Kotokoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6981636721902304821,'language','LLS','Lithuanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6988547120601374756,'court','LAN','Lancaster (Mira Loma) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6989420379390962769,'motion_type','CT','Motion to sever','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6996388948267642999,'language','VIE','Vietnamese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6999211999376535782,'language','TAJ','Tajiki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7004118949614570668,'language','FIN','Finnish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7024194013505726013,'motion_type','OT','Other motion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7038641601670541574,'court','FCI','Falls Church Immigration Adjudication Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7043040144017555790,'language','BAN','Bandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7065108611097111852,'language','MHI','Madi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7072560208859509408,'language','BGJ','Bangolan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7082270946435645929,'motion_type','MS','Motion for subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7084424250384177901,'adjournment','53','DHS request for mental-competency certification','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7085135690322542073,'language','GR','Greek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7088889618715542530,'case_identifier','HK','Hurricane Katrina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7096993301870686124,'adjournment','74','Public health','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7097350353434302732,'nationality','IU','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7104970974155068501,'motion_type','IC','Motion on incompetence of respondent or representative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7107150165638610316,'nationality','PC','Pitcairn Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7117078975703476735,'adjournment','63','Competency inquiry (non-Franco)','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7117527240183361980,'language','RMN','Romani, Balkan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7120050279523813831,'nationality','MD','Moldavia (Moldova)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7156363485242784213,'nationality','HA','Haiti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7158993024995057482,'language','WAR','Waray - Waray','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7162436477065802719,'motion_type','LI','Motion for specific language interpreter','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7162462912627346468,'language','KOS','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7163871638445129445,'adjournment','9C','Docket management - moved off calendar','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7176981370662494087,'adjournment','39','Illness of representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7177443109897153493,'nationality','TM','East Timor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7195651112287837001,'language','XOG','Lusoga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7200644678603884629,'motion_type','SO','Motion for stipulated removal / voluntary departure order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7206783713366221497,'case_identifier','SR','Stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7212660075489440441,'language','OKU','Oku','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7229899235301784646,'adjournment','5B','Late-filed evidence - respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7230945470287770896,'nationality','VE','Venezuela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7235672294540053888,'nationality','FG','French Guiana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7239998215336893361,'adjournment','IA','Interlocutory appeal','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7245162136937093389,'adjournment','27','DHS requested in-person hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7246620810641088093,'language','MNW','Mon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7247530161028496593,'language','SNG','Songhay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7258780350416065571,'adjournment','98','Case conversion (system)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7263077176876897411,'nationality','CY','Cyprus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7266449708395992195,'case_identifier','CH','Golden Venture cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7275086355213606277,'party','O','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7282431897858540336,'language','POL','Polish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7284170998831860938,'language','PHR','Pahari-Potwari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7284242911790226424,'language','LRL','Lari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7309946066538354686,'nationality','FW','French West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7321837666151575883,'language','POH','Poqomchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7338610963573149723,'language','MFV','Mandjak/Manjaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7343027904442668628,'language','BBY','Befang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7356453776302345791,'language','EWE','Ewe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7394873873248600912,'language','KAM','Kamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7405661146730831705,'case_identifier','RS','Rescheduled Miami Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7411334551255655035,'language','CTG','Chittagonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7413566603081451761,'adjournment','30','Consolidation with family members','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7419958202737402583,'nationality','ML','Mali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7422138271984491970,'language','NOR','Norwegian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7423684925261208453,'language','MIE','Mien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7440739457885567860,'language','CJK','Chokwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7460639120602446626,'language','MYY','Maymay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7463696280303990642,'language','ZCA','Zapotec, Coatecas Altas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7466916318341504200,'language','WAL','Walamo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7469979310285722080,'language','LUH','Kiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7474808846189713075,'language','ANL','Anlo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7478820536295001365,'language','TIK','Tikari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7487065086449920598,'court','OIT','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7488849831709063696,'language','VIS','Visayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7491783645066041059,'nationality','BA','Bahrain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7495661488292145316,'language','CHI','Chin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7497096558972483981,'language','KPJ','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7505000271020618430,'language','KHA','Kham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7506613935370801172,'court','DEN','Denver Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7512353667324867554,'motion_type','VD','Motion for voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7514930263385814735,'adjournment','4C','Interpreter appeared - wrong language or dialect','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7531303852665625454,'language','PAP','Papiamento','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7555205239804076002,'motion_type','FD','Motion to reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7558684636075838205,'nationality','GI','Gibraltar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7562682578453724868,'language','QUG','Quichua, Chimborazo Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7569380632749853727,'language','MSH','Moshi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7576167397006926826,'language','PON','Pohnpeian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7580655328329263878,'language','IJO','Ijo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7581018759022966587,'nationality','IN','India','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7588428574666293815,'language','DDN','Dendi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7591770993704066256,'language','SCR','Sherpa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7593329327932127442,'case_identifier','N3','New York City Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7594235065614227245,'language','SPS','Spanish--Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7603194389203047784,'language','ADY','Adyghe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7612736246002808481,'case_identifier','MP','Migrant Protection Protocols','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7615568144720523036,'language','KNK','Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7627726473724167387,'language','ILO','Ilocano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7636472302042370572,'case_identifier','M2','Brownsville Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7650541037534220949,'adjournment','14','Other operational or security factors','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7652061116285028568,'nationality','GH','Ghana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7661806100104562898,'motion_type','WC','Motion to withdraw as counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7662694626314910734,'language','BIC','Bicolano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7679596987319934970,'adjournment','52','Jurisdiction rests with the BIA','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7689608831969539401,'nationality','TN','Tonga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7699877355001245199,'language','CHA','Cha-Chao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7711896188663195992,'case_identifier','JL','Javier Lopera Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7726841157669094900,'appeal_result','CTM','Administratively closed (not ABC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7739330096667927198,'nationality','AV','Anguilla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7740401240421921946,'nationality','RM','The Republic of the Marshall Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7748524091196309741,'adjournment','32','Interpreter not ordered','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7758264864710817082,'court','MEM','Memphis Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7769129514426129916,'language','TPX','Tlapanec, Acatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7784786054686132451,'language','SWE','Swedish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7786909479630286290,'case_identifier','RO','Reset Order Work Flow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7787146178959799274,'language','MON','Mongolian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7793948407638028045,'nationality','FM','Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7797934628347116269,'court','ATL','Atlanta Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7801012135055389643,'language','KAR','Karachay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7802438731174107453,'motion_type','PM','Motion to pretermit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7818817820933104849,'appeal_result','DSO','Dismissed - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7819918366652025967,'language','LOR','Lorma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7824927607625469277,'nationality','BI','Bosnia-Herzegovina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7828022203479091519,'language','XMA','Mushungulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7831537000323749993,'nationality','YE','Yemen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7833525211648920116,'language','FUJ','Fuji/Fujiman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7833585646774558065,'nationality','SR','Slovak Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7834184134672008642,'nationality','GR','Greece','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7834237284432904316,'case_identifier','S2','San Diego Deportation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7835392818645946483,'case_identifier','P1','Port Court 1 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7845394301968372638,'nationality','AS','Australia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7851596283777704535,'case_identifier','FA','Family unit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7853971115874341403,'language','GVR','Gurung, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7865714268481052134,'language','AAR','Afar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7872161393846963319,'nationality','TO','Togo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7885863312086117768,'language','MLG','Malagasy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7891937542431755562,'nationality','HU','Hungary','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7902833984926818299,'language','MKE','Malinke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7909316352971570302,'language','CKB','Kurdish, Central (Alt Name Sorani)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7911787534342388054,'language','MAN','Mandarin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7915595784578950016,'nationality','FS','French Southern and Antarctic Lands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7925620324712058379,'court','ULS','Ulster Correctional Facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7941152317631796415,'language','SUD','Sudanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7950138455880363629,'nationality','LA','Laos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7951657456992003890,'case_identifier','AR','Administrative closure of repapered cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7952349931896701857,'language','CTD','Chin Tedim','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7954276025171691878,'court','NYC','New York - Federal Plaza Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7954661577302094905,'language','PI','Palauan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7972621049807891467,'language','SC','Serbo-Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7975092849853181208,'court','TAC','Tacoma Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7987629362316757490,'nationality','BM','Burma (Myanmar)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7988857895778619610,'language','HNK','Hindko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7993421428235850159,'adjournment','07','Application pending with DHS (respondent/DHS process)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7996104558460390484,'language','TUV','Tuvaluan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7996420282052017555,'adjournment','54','Respondent claims US citizenship','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7996638007652974490,'language','GBA','Gbande','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8007510733715338493,'language','GUG','Guarani, Paraguayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8015100449166639185,'motion_type','RD','Motion to rescind','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8019660858260836975,'motion_type','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8020262616009855165,'language','SHI','Tachelhit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8020380260265289485,'case_identifier','B3','Brownsfield Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8032775684881296225,'case_identifier','FL','Franco Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8035363268225081384,'appeal_result','SCC','Suspension/cancellation cap','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8035548179661575754,'language','GUJ','Gujarati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8036848514502444928,'nationality','FA','Falkland Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8051413238018299273,'language','CEB','Cebuano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8058906343517368639,'nationality','FJ','Fiji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8059774153259892780,'language','GOM','Goanese Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8078050844068403770,'language','MND','Mandinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8080527795978858056,'language','NWE','Ngwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8084290667767544671,'court','BUF','Buffalo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8085563904129211136,'adjournment','12','Other request by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8094181502455789704,'court','HOU','Houston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8098449264848832571,'language','SHN','Shona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8113121513776364387,'adjournment','1A','Moved from non-detained to detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8113517443103227520,'nationality','NH','Vanuatu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8117148310480158781,'nationality','SF','South Africa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8124816389558595350,'language','DAN','Danish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8129926325978027787,'case_identifier','IR','Interim final rule (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8140178459995906054,'language','TH','Thai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8147682026638782712,'language','PUT','Putian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8160445255189950282,'motion_type','AI','Motion concerning conduct before the court (apology)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8166452900555141573,'language','TMM','Tectiteco/Tectitan Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8166547191233161338,'language','RMY','Romany (Gypsy)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8174884135428184924,'language','TSZ','Tarasco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8178142503553423713,'appeal_result','GRS','Granted Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8180472609594572430,'language','IKA','Ika','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8185689754897077052,'language','TON','Tongan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8191193907956681048,'language','TIB','Tibetan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8192252564517210408,'nationality','BZ','Belarus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8204122740053578959,'adjournment','45','Joint request of both parties','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8230569763603997876,'language','SIL','Sisaala Tumulung','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8259186793297073890,'court','SNA','San Antonio Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8265847122049829559,'nationality','SS','Stateless - respondent cannot name a country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8281414714348730124,'motion_type','TV','Motion for video appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8282913186552862699,'language','RAH','Rahaween','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8287001711278769383,'nationality','PP','Papua New Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8288141787789295568,'court','CIJ','Chief Immigration Judge office','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8300256042953079438,'language','CBK','Chavacano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8303391866720054665,'appeal_result','CFG','Final grant - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8308452013927134923,'language','IGL','Igala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8308796329840964543,'case_identifier','KH','Haitian cases outside Krome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8315003401489225666,'case_identifier','SRD','Stipulated removal order - denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8321308521973269243,'language','SGW','Sebat Bet Gurage (Gurage)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8323787441267214447,'nationality','AR','Argentina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8326518462372364768,'motion_type','RS','Motion to remove from status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8339752390133979028,'language','MFQ','Moba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8342671147721246480,'court','YOR','York County Prison Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8344869793692663883,'nationality','SA','Saudi Arabia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8365549714702802362,'motion_type','U','Motion to dismiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8368180114072612432,'appeal_result','CFD','Final denial - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8380716544598167812,'nationality','RS','Serbia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8400889844143033130,'nationality','AZ','Azerbaijan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8403128523222769939,'language','BUK','Bukusu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8406346940545137567,'language','ACH','Acholi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8406476346899379583,'language','SHA','Shanghai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8407307646894436341,'nationality','BB','Barbados','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8417877529677794864,'nationality','XS','South Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8422284724358245711,'nationality','CB','Kampuchea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8424493768423178199,'language','COH','Chichonyi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8425072175189466418,'language','NZE','Nzema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8429930898966229871,'nationality','KR','Kiribati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8433487429413430649,'nationality','QA','Qatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8434636806441310872,'language','KOR','Korean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8436462548625054868,'language','MHK','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8437999950342668079,'language','FON','Fon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8451336212218564180,'language','BEL','Belarusan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8452638619684064629,'case_identifier','B1','Chula Vista Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8461108969342732575,'case_identifier','F','Female','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8465759601658628143,'adjournment','9V','Master hearing vacated','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8474018238225235748,'language','NGE','Ngemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8478168323950078487,'nationality','KN','North Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8487679247501838234,'adjournment','40','Illness of witness','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8517575068342390132,'language','FLA','Fula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8529822707401271512,'language','MEH','Mixtec, Southwestern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8529998665365290341,'language','GXX','We Southern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8542231253039499107,'adjournment','50','Quarantine - detained cases','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8552255494733599198,'nationality','ID','Indonesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8552739589471903861,'language','EFI','Efik','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8588942611188592527,'court','ATD','Atlanta - detained location Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8599175098508712360,'adjournment','96','Case severed from lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8607018874822103850,'motion_type','PA','Motion to proceed on the administrative record','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8609825962493859467,'language','KYG','Kyrgyzstani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8616417624665056676,'language','GQR','Gor (From Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8620667515371198784,'language','NSH','Ngoshie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8621126751380925607,'language','HOK','Hokkien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8625307952761839085,'court','HOD','Houston Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8641231989808787884,'nationality','SY','Syria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8641983644251242218,'language','BAX','Bamun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8642976826406535980,'motion_type','MC','Motion to reopen - changed country conditions','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8660157498051439687,'appeal_result','SND','Summary dismissal - reasons and brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8662929480794794950,'language','ARK','Arakanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8663297924678882262,'appeal_type','Zero Bond Appeal','Zero Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8672512162994717153,'court','CIC','Conroe Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8676249994809136316,'language','AZO','Awing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8676952868876330131,'language','NSP','Nepalese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8683388731618304068,'language','KRI','Krio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8687843427665412569,'nationality','MQ','Midway Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8690042676594019158,'language','VVV','Sample','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8700996326259577930,'appeal_result','SUD','Summarily dismissed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8713045637053183223,'language','IDU','Idoma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8714036191955611935,'motion_type','C','Motion to recalendar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8716457498402830728,'language','TOT','Totonac Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8725935678820609927,'nationality','DR','Dominican Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8743428688644139146,'case_identifier','ND','NACARA Dependents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8744244540678909466,'appeal_result','WDL','Appeal withdrawn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8763915810287838490,'custody','R','Released','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8765118530509184859,'nationality','SN','Singapore','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8773889644051408302,'language','BSA','Bassa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8776026758164902297,'adjournment','06','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8779075063518597587,'nationality','KS','South Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8780482285499025230,'nationality','EO','Estonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8780598151365998233,'motion_type','BB','Custody determination request','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8780786107527242286,'language','YID','Yiddish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8782055698425786487,'language','LSM','Saamia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8809174229784704020,'language','LSH','Lish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8811178700123527035,'language','GON','Gonja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8830069408267837027,'language','UIG','Uigur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8852468323066737952,'motion_type','AN','Motion to correct an A-number','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8855181568510160164,'language','ESI','Egyptian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8872751038253906887,'language','ALB','Albanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8873210957438527082,'language','GUZ','Gussi (Kenya)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8885842935319554543,'adjournment','97','Case joined to lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8897233625483061703,'language','PTS','Guianese Creole French (Patois)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8902570415018105289,'court','ELP','El Paso Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8905627672851152620,'court','BDC','Bradenton Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8906214546613302215,'language','ICE','Icelandic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8914459553639340487,'case_type','DCC','Departure control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8917794549775219928,'nationality','GJ','Grenada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8929498791382843517,'language','KIN','Kinyarwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8937006740836751260,'motion_type','SR','Motion for stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8938999295412332470,'language','DIN','Dinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8939387801034829687,'language','SIG','Sign Language--American','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8940854264383275848,'nationality','TR','Turkmenistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8947981056409497706,'language','MIO','Pinotepa Nacional Mixtec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8951847813166730026,'appeal_result','CON','Continued','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8958879637251334250,'language','SWF','Swahili-French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8959984448696196617,'language','PAN','Pangasinan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8960694443454412359,'language','SWZ','Swazi (Eswatini)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8961980978111346311,'language','MNR','Meitei (Manipuri)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8963426573897770256,'language','FAN','Fanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8972323485680398818,'adjournment','10','Hearing notice sent or served incorrectly','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8980682592927908752,'language','MFD','Mendankwe-Nkwen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8996772145003799672,'adjournment','MR','Judge response to motion or request pending','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(9000732721286208559,'adjournment','56','Vertical prosecution - DHS-caused delay','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9010383511154105629,'case_identifier','VG','Vangala settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9011834568003314455,'language','BSQ','Bassa (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9016292395895897295,'nationality','LS','Liechtenstein','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9019828465136791899,'language','BET','Bete','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9023947683703825843,'nationality','RO','Romania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9032326211810598043,'appeal_result','DNS','Denied - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9034983290662974467,'language','HIF','Hindustani Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9035338229086892580,'language','IXL','Ixil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9042367961432114286,'language','MOP','Maya, Mopan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9058922102966975867,'nationality','GB','Gabon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9061817463189021398,'language','YAS','Nugunu (Yambasa/Yambassa)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9070887495775820292,'language','PSR','Portuguese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9073158580384403476,'nationality','TK','Turks and Caicos Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9073231737454308144,'language','BXM','Buriat, Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9086160526213789057,'adjournment','36','Records/fingerprint check delayed by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9096730206847639360,'language','TAB','Tabassaran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9106486963515508757,'language','DZG','Dazaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9115789492128816364,'nationality','NU','Nicaragua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9118293691553769376,'adjournment','7F','Respondent application pending with DHS (7F)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9121979422728972804,'language','SLV','Slovenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9129195411083198767,'court','SND','San Diego Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9131253726014452802,'language','LKR','Pari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9137982453878595683,'language','DYO','Dyoula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9138107398675637008,'motion_type','MD','Motion to accept late filing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9141602045626899903,'motion_type','MP','Motion to modify protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9156224330623981920,'language','BYE','Byelorussian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9160035793782478272,'adjournment','9B','Docket management - hearing advanced','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9176558680742698405,'language','OTX','Otomi, Texcatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9186346488656886153,'language','LAT','Latvian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9190172429842899016,'language','BMO','Bambalang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9192426953243512771,'nationality','ES','El Salvador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9213947268184476944,'language','LNS','Lamnso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9217524135297428326,'motion_type','WV','Motion to waive appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9222224837940732791,'language','AYN','Arabic, Sanaani Spoken','{}',NULL,NULL);
CREATE TABLE court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    requested text check (requested is null or requested is date(requested)),
    result text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "court_reviews" VALUES(7577077096050215755,80000001,6403359010412321578,'2025-06-02','REM',3854507704561904709,'');
CREATE TABLE courts (id integer primary key, code text not null unique, name text not null) strict;
INSERT INTO "courts" VALUES(3716015511367450241,'PTE','Port Ellis Immigration Court');
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
INSERT INTO "custody_requests" VALUES(2307099837720059450,NULL,850464726710898003,1289217742714343085,'BB','QWM','2026-03-02','2026-03-10',1,NULL,'');
INSERT INTO "custody_requests" VALUES(5968820993777709736,60000001,642482238262381108,3199491125198454105,'BB','QWM','2025-02-03','2025-02-03',1,3854507704561904709,'');
INSERT INTO "custody_requests" VALUES(7771186373220254237,NULL,850464726710898003,1289217742714343085,'BB','QWM','2026-03-10',NULL,0,NULL,'');
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
INSERT INTO "custody_spells" VALUES(2729696215735486726,90000001,642482238262381108,'D','2025-01-03',NULL,3854507704561904709,'');
INSERT INTO "custody_spells" VALUES(6203584781125256316,NULL,7060606623937823109,'D','2026-02-01','2026-02-20',NULL,'');
INSERT INTO "custody_spells" VALUES(8577215820224483147,NULL,850464726710898003,'D',NULL,'2026-03-10',NULL,'');
CREATE TABLE day_notes (
    id integer primary key,
    day text not null unique check (day is date(day)),
    text text not null check (text <> '')
) strict;
INSERT INTO "day_notes" VALUES(98576094345449091,'2026-03-10','Courtroom 4 has no video link.');
CREATE TABLE docket (
    id integer primary key check (id = 1),
    uid text not null,
    judge_family text not null default '',
    judge_given text not null default '',
    on_duty_from text check (on_duty_from is null or on_duty_from is date(on_duty_from)),
    part_time_hundredths integer not null default 100 check (part_time_hundredths between 1 and 100),
    typed_from text check (typed_from is null or typed_from is date(typed_from))
) strict;
INSERT INTO "docket" VALUES(1,'09f514d6d939ff4b94171da00cd0ba08','Ellery-Marsh','Marguerite','2020-06-15',80,'2026-02-02');
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
INSERT INTO "family_links" VALUES(4381686891011761089,NULL,850464726710898003,8706315209082705275,'2026-03-10',NULL,NULL,'');
INSERT INTO "family_links" VALUES(7518322923974577168,NULL,850464726710898003,7060606623937823109,'2026-02-02','2026-03-02',NULL,'');
INSERT INTO "family_links" VALUES(7857639054882777768,91000001,642482238262381108,7540884099613360205,'2025-06-02',NULL,3854507704561904709,'');
CREATE TABLE goal_sets (id integer primary key, name text not null unique, text text not null, is_on integer not null default 1 check (is_on in (0, 1))) strict;
INSERT INTO "goal_sets" VALUES(176365530488465618,'invented','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
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
    check (manner is null or manner in ('decision', 'in absentia', 'terminated or dismissed', 'withdrawn')), request_id integer references custody_requests) strict;
INSERT INTO "hearings" VALUES(1501876770187378668,NULL,1289217742714343085,'2026-03-09',540,120,'merits','QWM','8B',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',95,1,0,NULL,NULL,'decision',NULL);
INSERT INTO "hearings" VALUES(1750180200608106056,NULL,1289217742714343085,'2026-04-14',NULL,120,'merits','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(1769175124231414446,NULL,1289217742714343085,'2026-04-07',510,15,'master','QWM','9A',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,5525675434839106583,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(2714422389023283778,NULL,7233565139813080448,'2026-03-05',NULL,120,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(4953974762936267800,40000001,3199491125198454105,'2025-05-05',510,120,'merits','QWM','RR',0,'A','I','II','P','PTE','PTE','SP',3854507704561904709,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(5525675434839106583,NULL,1289217742714343085,'2026-04-14',510,15,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(5847615600591863425,NULL,1289217742714343085,'2026-03-06',NULL,NULL,'custody','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
CREATE TABLE judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
INSERT INTO "judge_codes" VALUES(4166782135040258394,'QWM');
CREATE TABLE marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last)),
    reason text not null
) strict;
INSERT INTO "marks" VALUES(2242914126748350392,850464726710898003,'status case','2026-03-02',NULL,'USCIS has the petition');
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
INSERT INTO "motions" VALUES(1877624479296603948,50000001,642482238262381108,3199491125198454105,'MTC','QWM','2025-03-03',NULL,'2025-03-10',1,0,'A',3854507704561904709,'');
INSERT INTO "motions" VALUES(2911936048544634641,NULL,850464726710898003,1289217742714343085,'MTR','QWM','2026-03-10',NULL,NULL,0,0,NULL,NULL,'');
INSERT INTO "motions" VALUES(6747855842584837318,NULL,850464726710898003,1289217742714343085,'MTC','QWM','2026-03-02','2026-03-03','2026-03-10',1,0,'A',NULL,'');
CREATE TABLE notes (
    id integer primary key,
    case_id integer not null references cases,
    text text not null check (text <> ''),
    search_text text not null,
    is_private integer not null check (is_private in (0, 1)),  -- the judge's own; else seen by clerk and judge
    written_on text not null check (written_on is date(written_on)),
    author integer not null references people
) strict;
INSERT INTO "notes" VALUES(5470969096605786310,850464726710898003,'Ask counsel for the exhibits.','ask counsel for the exhibits.',1,'2026-03-10',4273877838879283414);
CREATE TABLE open_step (step integer not null references steps) strict;
CREATE TABLE part_time_shares (
    id integer primary key,
    first text not null unique check (first is date(first)),
    hundredths integer not null check (hundredths between 1 and 100)
) strict;
INSERT INTO "part_time_shares" VALUES(1915315769419335500,'2026-04-06',60);
INSERT INTO "part_time_shares" VALUES(4664159561454243132,'2026-06-01',50);
CREATE TABLE people (
    id integer primary key,
    family text not null default '',
    given text not null default '',
    role text not null check (role in ('judge', 'clerk'))
) strict;
INSERT INTO "people" VALUES(4273877838879283414,'Ellery-Marsh','Marguerite','judge');
INSERT INTO "people" VALUES(8146066959117682356,'Whitcombe','Dana','clerk');
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
INSERT INTO "proceedings" VALUES(900109493458050461,20000812,6654060315159827372,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,3802633733791395697,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(1289217742714343085,NULL,850464726710898003,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','D','2026-03-10','withdrawn',1,0,NULL,'');
INSERT INTO "proceedings" VALUES(1390629952225301622,20000816,1420166950402449420,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,3021997700760898677,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(2079774042114517953,20000813,5069152618405110342,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,3802633733791395697,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(2647602393659626141,NULL,6124126209227622149,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(2678746355217411834,NULL,2299460938487535379,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(2693808477469455058,NULL,850464726710898003,NULL,'2026-03-10',NULL,NULL,'QWM','RMV','R',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(3199491125198454105,30000001,642482238262381108,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2025-05-06','decision',1,0,3854507704561904709,'');
INSERT INTO "proceedings" VALUES(3455094021888176587,20000814,4753829794319205956,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,4481472875881032140,'');
INSERT INTO "proceedings" VALUES(4144867481490110168,20000815,5850433630131495302,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,4481472875881032140,',release,');
INSERT INTO "proceedings" VALUES(5736571765621383230,NULL,7060606623937823109,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(6337881841827274594,NULL,275547820704088249,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(7233565139813080448,NULL,8706315209082705275,NULL,'2018-02-05',NULL,NULL,'QWM','AOC','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(7651674544017823940,20000811,2732918508117913088,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,7567942135759126212,',case_id,case_type,custody,judge,opened_on,public_key,');
CREATE TABLE refused_matches (
    id integer primary key,
    case_id integer not null references cases,  -- the typed case
    public_case_id integer not null references cases,
    unique (case_id, public_case_id)
) strict;
INSERT INTO "refused_matches" VALUES(8071129483021824336,6124126209227622149,5850433630131495302);
CREATE TABLE releases (
    id integer primary key,
    name text not null,
    imported_on text not null check (imported_on is date(imported_on))
) strict;
INSERT INTO "releases" VALUES(3021997700760898677,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(3802633733791395697,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(3854507704561904709,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(4481472875881032140,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(7567942135759126212,'Public case data','2026-03-10');
CREATE TABLE saved_views (
    id integer primary key,
    list text not null,
    name text not null,
    shows text not null check (json_valid(shows)),
    unique (list, name)
) strict;
INSERT INTO "saved_views" VALUES(1945924067558042564,'hearings','Reserved, oldest first','{"view": "all", "order": "date", "descending": false, "search": "", "of_kind": ""}');
INSERT INTO "saved_views" VALUES(2093597690582670728,'hearings','No outcome yet','{"view": "all", "order": "date", "descending": false, "search": "", "of_kind": ""}');
CREATE TABLE sheet_mappings (
    id integer primary key,
    kind text not null,
    headings text not null check (json_valid(headings)),
    columns text not null check (json_valid(columns)),
    unique (kind, headings)
) strict;
INSERT INTO "sheet_mappings" VALUES(6270306247841818937,'hearings','["A No.", "Rm"]','[["A-number", null], [null, null]]');
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
INSERT INTO "step_rows" VALUES(1,1,'people',4273877838879283414,NULL,NULL,'{"id":4273877838879283414,"family":"Ellery","given":"Marguerite A.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(2,1,'docket',1,NULL,NULL,'{"id":1,"uid":"09f514d6d939ff4b94171da00cd0ba08","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}',NULL);
INSERT INTO "step_rows" VALUES(3,1,'judge_codes',4166782135040258394,NULL,NULL,'{"id":4166782135040258394,"code":"QWM"}',NULL);
INSERT INTO "step_rows" VALUES(4,1,'courts',3716015511367450241,NULL,NULL,'{"id":3716015511367450241,"code":"PTE","name":"Port Ellis Immigration Court"}',NULL);
INSERT INTO "step_rows" VALUES(5,1,'codes',5392013757203289660,NULL,NULL,'{"id":5392013757203289660,"of_table":"adjournment","code":"01","label":"Respondent seeking representation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(6,1,'codes',5892804115623664974,NULL,NULL,'{"id":5892804115623664974,"of_table":"adjournment","code":"02","label":"Preparation - respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(7,1,'codes',426798606689922121,NULL,NULL,'{"id":426798606689922121,"of_table":"adjournment","code":"03","label":"Preparation - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(8,1,'codes',1335314685924147412,NULL,NULL,'{"id":1335314685924147412,"of_table":"adjournment","code":"04","label":"DHS or DHS file unavailable for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(9,1,'codes',3662295044082456982,NULL,NULL,'{"id":3662295044082456982,"of_table":"adjournment","code":"05","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(10,1,'codes',8776026758164902297,NULL,NULL,'{"id":8776026758164902297,"of_table":"adjournment","code":"06","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(11,1,'codes',7993421428235850159,NULL,NULL,'{"id":7993421428235850159,"of_table":"adjournment","code":"07","label":"Application pending with DHS (respondent/DHS process)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(12,1,'codes',3144910217350679333,NULL,NULL,'{"id":3144910217350679333,"of_table":"adjournment","code":"08","label":"State Department response not in file","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(13,1,'codes',5646758796705175593,NULL,NULL,'{"id":5646758796705175593,"of_table":"adjournment","code":"09","label":"Detained respondent not presented for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": true, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(14,1,'codes',8972323485680398818,NULL,NULL,'{"id":8972323485680398818,"of_table":"adjournment","code":"10","label":"Hearing notice sent or served incorrectly","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(15,1,'codes',599010038385163548,NULL,NULL,'{"id":599010038385163548,"of_table":"adjournment","code":"11","label":"Other no-show by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(16,1,'codes',8085563904129211136,NULL,NULL,'{"id":8085563904129211136,"of_table":"adjournment","code":"12","label":"Other request by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(17,1,'codes',2189619274246021943,NULL,NULL,'{"id":2189619274246021943,"of_table":"adjournment","code":"13","label":"Insufficient time to complete hearing","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(18,1,'codes',7650541037534220949,NULL,NULL,'{"id":7650541037534220949,"of_table":"adjournment","code":"14","label":"Other operational or security factors","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(19,1,'codes',1779913834965371408,NULL,NULL,'{"id":1779913834965371408,"of_table":"adjournment","code":"16","label":"Respondent released from custody","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(20,1,'codes',5177628930358748115,NULL,NULL,'{"id":5177628930358748115,"of_table":"adjournment","code":"17","label":"Master to individual - merits hearing set","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(21,1,'codes',6641750434882295918,NULL,NULL,'{"id":6641750434882295918,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(22,1,'codes',3661889645279599608,NULL,NULL,'{"id":3661889645279599608,"of_table":"adjournment","code":"19","label":"Unplanned judge leave or detail","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(23,1,'codes',8113121513776364387,NULL,NULL,'{"id":8113121513776364387,"of_table":"adjournment","code":"1A","label":"Moved from non-detained to detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(24,1,'codes',1947437240768355499,NULL,NULL,'{"id":1947437240768355499,"of_table":"adjournment","code":"1B","label":"Moved from detained to non-detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(25,1,'codes',3249199651784971508,NULL,NULL,'{"id":3249199651784971508,"of_table":"adjournment","code":"20","label":"Request for in-person hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(26,1,'codes',3812987208469513034,NULL,NULL,'{"id":3812987208469513034,"of_table":"adjournment","code":"21","label":"Supplement to asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(27,1,'codes',5476632435458805036,NULL,NULL,'{"id":5476632435458805036,"of_table":"adjournment","code":"22","label":"Respondent declined earliest hearing date","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(28,1,'codes',5501071868721082812,NULL,NULL,'{"id":5501071868721082812,"of_table":"adjournment","code":"23","label":"Asylum application withdrawn; reset for other issues","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(29,1,'codes',6781062846540754286,NULL,NULL,'{"id":6781062846540754286,"of_table":"adjournment","code":"24","label":"Records/fingerprint check delayed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(30,1,'codes',4017991874730780461,NULL,NULL,'{"id":4017991874730780461,"of_table":"adjournment","code":"25","label":"Reset to make room for priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(31,1,'codes',1988702456828285367,NULL,NULL,'{"id":1988702456828285367,"of_table":"adjournment","code":"26","label":"Respondent requested in-person hearing","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(32,1,'codes',7245162136937093389,NULL,NULL,'{"id":7245162136937093389,"of_table":"adjournment","code":"27","label":"DHS requested in-person hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(33,1,'codes',2563847712495561824,NULL,NULL,'{"id":2563847712495561824,"of_table":"adjournment","code":"28","label":"Judge found in-person hearing necessary","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(34,1,'codes',2684547718726019380,NULL,NULL,'{"id":2684547718726019380,"of_table":"adjournment","code":"29","label":"Concurrent application","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(35,1,'codes',7413566603081451761,NULL,NULL,'{"id":7413566603081451761,"of_table":"adjournment","code":"30","label":"Consolidation with family members","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(36,1,'codes',6466432707033855971,NULL,NULL,'{"id":6466432707033855971,"of_table":"adjournment","code":"31","label":"Reasonable cause to special circumstance merits hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(37,1,'codes',7748524091196309741,NULL,NULL,'{"id":7748524091196309741,"of_table":"adjournment","code":"32","label":"Interpreter not ordered","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(38,1,'codes',6132410086226258939,NULL,NULL,'{"id":6132410086226258939,"of_table":"adjournment","code":"33","label":"Interpreter ordered but did not appear","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(39,1,'codes',163303643594030923,NULL,NULL,'{"id":163303643594030923,"of_table":"adjournment","code":"34","label":"Judge leave","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(40,1,'codes',651751468858816093,NULL,NULL,'{"id":651751468858816093,"of_table":"adjournment","code":"35","label":"Unplanned judge leave - detail or other assignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(41,1,'codes',9086160526213789057,NULL,NULL,'{"id":9086160526213789057,"of_table":"adjournment","code":"36","label":"Records/fingerprint check delayed by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(42,1,'codes',6721991054125155088,NULL,NULL,'{"id":6721991054125155088,"of_table":"adjournment","code":"37","label":"DHS investigation","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(43,1,'codes',1185865589244954357,NULL,NULL,'{"id":1185865589244954357,"of_table":"adjournment","code":"38","label":"Illness of respondent, representative or witness","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(44,1,'codes',7176981370662494087,NULL,NULL,'{"id":7176981370662494087,"of_table":"adjournment","code":"39","label":"Illness of representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(45,1,'codes',6855632762100537397,NULL,NULL,'{"id":6855632762100537397,"of_table":"adjournment","code":"3A","label":"Judge detail (volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(46,1,'codes',4315750779967404451,NULL,NULL,'{"id":4315750779967404451,"of_table":"adjournment","code":"3B","label":"Judge detail (non-volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(47,1,'codes',8487679247501838234,NULL,NULL,'{"id":8487679247501838234,"of_table":"adjournment","code":"40","label":"Illness of witness","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(48,1,'codes',5928401884435847150,NULL,NULL,'{"id":5928401884435847150,"of_table":"adjournment","code":"41","label":"Reset to hear higher-priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(49,1,'codes',5020439971767871971,NULL,NULL,'{"id":5020439971767871971,"of_table":"adjournment","code":"42","label":"Respondent requested forensic analysis","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(50,1,'codes',6252956476700366815,NULL,NULL,'{"id":6252956476700366815,"of_table":"adjournment","code":"43","label":"DHS forensic analysis","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(51,1,'codes',4947621466634235524,NULL,NULL,'{"id":4947621466634235524,"of_table":"adjournment","code":"44","label":"Cooperating witness / law enforcement","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(52,1,'codes',8204122740053578959,NULL,NULL,'{"id":8204122740053578959,"of_table":"adjournment","code":"45","label":"Joint request of both parties","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(53,1,'codes',726755419229376179,NULL,NULL,'{"id":726755419229376179,"of_table":"adjournment","code":"46","label":"Video malfunction","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(54,1,'codes',709584316403134202,NULL,NULL,'{"id":709584316403134202,"of_table":"adjournment","code":"47","label":"New charge filed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(55,1,'codes',4380503011772245385,NULL,NULL,'{"id":4380503011772245385,"of_table":"adjournment","code":"48","label":"Interpreter appeared but disqualified","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(56,1,'codes',2091347693301026892,NULL,NULL,'{"id":2091347693301026892,"of_table":"adjournment","code":"49","label":"Juvenile home study","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(57,1,'codes',2036944252146652242,NULL,NULL,'{"id":2036944252146652242,"of_table":"adjournment","code":"4A","label":"Technical malfunction (not video)","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(58,1,'codes',1722745828694734828,NULL,NULL,'{"id":1722745828694734828,"of_table":"adjournment","code":"4B","label":"Interpreter had to leave","flags":"{\"cause\": \"interpreter\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(59,1,'codes',7514930263385814735,NULL,NULL,'{"id":7514930263385814735,"of_table":"adjournment","code":"4C","label":"Interpreter appeared - wrong language or dialect","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(60,1,'codes',190589671801342641,NULL,NULL,'{"id":190589671801342641,"of_table":"adjournment","code":"4D","label":"Interpreter appeared - wrong language or dialect (duplicate of 4C)","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(61,1,'codes',6848176739568204871,NULL,NULL,'{"id":6848176739568204871,"of_table":"adjournment","code":"4E","label":"Record of proceeding missing","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(62,1,'codes',4553484598238378334,NULL,NULL,'{"id":4553484598238378334,"of_table":"adjournment","code":"4F","label":"Telephonic interpreter unavailable","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(63,1,'codes',8542231253039499107,NULL,NULL,'{"id":8542231253039499107,"of_table":"adjournment","code":"50","label":"Quarantine - detained cases","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(64,1,'codes',4341951601368336339,NULL,NULL,'{"id":4341951601368336339,"of_table":"adjournment","code":"51","label":"Contested charges","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(65,1,'codes',7679596987319934970,NULL,NULL,'{"id":7679596987319934970,"of_table":"adjournment","code":"52","label":"Jurisdiction rests with the BIA","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(66,1,'codes',7084424250384177901,NULL,NULL,'{"id":7084424250384177901,"of_table":"adjournment","code":"53","label":"DHS request for mental-competency certification","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(67,1,'codes',7996420282052017555,NULL,NULL,'{"id":7996420282052017555,"of_table":"adjournment","code":"54","label":"Respondent claims US citizenship","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(68,1,'codes',4883337905159496685,NULL,NULL,'{"id":4883337905159496685,"of_table":"adjournment","code":"55","label":"Hearing deliberately advanced by court","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(69,1,'codes',9000732721286208559,NULL,NULL,'{"id":9000732721286208559,"of_table":"adjournment","code":"56","label":"Vertical prosecution - DHS-caused delay","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(70,1,'codes',2424643913841888816,NULL,NULL,'{"id":2424643913841888816,"of_table":"adjournment","code":"57","label":"DHS vertical-prosecution date not accommodated - clock stops","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(71,1,'codes',973919170944532095,NULL,NULL,'{"id":973919170944532095,"of_table":"adjournment","code":"58","label":"DHS vertical-prosecution date not accommodated - clock runs","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(72,1,'codes',4697104134461193235,NULL,NULL,'{"id":4697104134461193235,"of_table":"adjournment","code":"59","label":"Court closure","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(73,1,'codes',6932819534832878138,NULL,NULL,'{"id":6932819534832878138,"of_table":"adjournment","code":"5A","label":"Hearing advanced on motion of respondent","flags":"{\"cause\": \"respondent\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(74,1,'codes',7229899235301784646,NULL,NULL,'{"id":7229899235301784646,"of_table":"adjournment","code":"5B","label":"Late-filed evidence - respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(75,1,'codes',4241191706091005522,NULL,NULL,'{"id":4241191706091005522,"of_table":"adjournment","code":"5C","label":"Late-filed evidence - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(76,1,'codes',5071161916123922938,NULL,NULL,'{"id":5071161916123922938,"of_table":"adjournment","code":"5D","label":"Hearing advanced on motion of DHS","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(77,1,'codes',514867786438845258,NULL,NULL,'{"id":514867786438845258,"of_table":"adjournment","code":"60","label":"EOIR forensic competency evaluation","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(78,1,'codes',6475408362672703180,NULL,NULL,'{"id":6475408362672703180,"of_table":"adjournment","code":"61","label":"Appointment of qualified representative","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(79,1,'codes',5113424403704333613,NULL,NULL,'{"id":5113424403704333613,"of_table":"adjournment","code":"62","label":"Judicial competency inquiry","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(80,1,'codes',7117078975703476735,NULL,NULL,'{"id":7117078975703476735,"of_table":"adjournment","code":"63","label":"Competency inquiry (non-Franco)","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(81,1,'codes',1753084966900909808,NULL,NULL,'{"id":1753084966900909808,"of_table":"adjournment","code":"64","label":"Judge reassignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(82,1,'codes',7096993301870686124,NULL,NULL,'{"id":7096993301870686124,"of_table":"adjournment","code":"74","label":"Public health","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(83,1,'codes',4385551908171202050,NULL,NULL,'{"id":4385551908171202050,"of_table":"adjournment","code":"7A","label":"DHS application process - started by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(84,1,'codes',1741996611232486110,NULL,NULL,'{"id":1741996611232486110,"of_table":"adjournment","code":"7B","label":"DHS application process - started by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(85,1,'codes',3511283198526553842,NULL,NULL,'{"id":3511283198526553842,"of_table":"adjournment","code":"7C","label":"Respondent application pending with DHS (7C)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(86,1,'codes',627427977861305317,NULL,NULL,'{"id":627427977861305317,"of_table":"adjournment","code":"7D","label":"Respondent application pending with DHS (7D)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(87,1,'codes',6053586932325597509,NULL,NULL,'{"id":6053586932325597509,"of_table":"adjournment","code":"7E","label":"Respondent application pending with DHS (7E)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(88,1,'codes',9118293691553769376,NULL,NULL,'{"id":9118293691553769376,"of_table":"adjournment","code":"7F","label":"Respondent application pending with DHS (7F)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(89,1,'codes',6506348346690993784,NULL,NULL,'{"id":6506348346690993784,"of_table":"adjournment","code":"7G","label":"Respondent application pending with DHS (7G)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(90,1,'codes',1067171561498533944,NULL,NULL,'{"id":1067171561498533944,"of_table":"adjournment","code":"7H","label":"Respondent application pending with DHS (7H)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(91,1,'codes',5776605638810625221,NULL,NULL,'{"id":5776605638810625221,"of_table":"adjournment","code":"8A","label":"Judge completed case before hearing","flags":"{\"cause\": \"completion\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(92,1,'codes',1291497595074770441,NULL,NULL,'{"id":1291497595074770441,"of_table":"adjournment","code":"8B","label":"Judge completed case at hearing","flags":"{\"cause\": \"completion\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(93,1,'codes',8599175098508712360,NULL,NULL,'{"id":8599175098508712360,"of_table":"adjournment","code":"96","label":"Case severed from lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(94,1,'codes',8885842935319554543,NULL,NULL,'{"id":8885842935319554543,"of_table":"adjournment","code":"97","label":"Case joined to lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(95,1,'codes',7258780350416065571,NULL,NULL,'{"id":7258780350416065571,"of_table":"adjournment","code":"98","label":"Case conversion (system)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(96,1,'codes',2733396121689341400,NULL,NULL,'{"id":2733396121689341400,"of_table":"adjournment","code":"99","label":"Data entry error (row void)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(97,1,'codes',3946444212345293532,NULL,NULL,'{"id":3946444212345293532,"of_table":"adjournment","code":"9A","label":"Docket management - hearing postponed","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(98,1,'codes',9160035793782478272,NULL,NULL,'{"id":9160035793782478272,"of_table":"adjournment","code":"9B","label":"Docket management - hearing advanced","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(99,1,'codes',7163871638445129445,NULL,NULL,'{"id":7163871638445129445,"of_table":"adjournment","code":"9C","label":"Docket management - moved off calendar","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(100,1,'codes',8465759601658628143,NULL,NULL,'{"id":8465759601658628143,"of_table":"adjournment","code":"9V","label":"Master hearing vacated","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(101,1,'codes',2543859390025977048,NULL,NULL,'{"id":2543859390025977048,"of_table":"adjournment","code":"AB","label":"Respondent to file brief (not an appeal)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(102,1,'codes',1027724003072487639,NULL,NULL,'{"id":1027724003072487639,"of_table":"adjournment","code":"AS","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(103,1,'codes',6975669606063153629,NULL,NULL,'{"id":6975669606063153629,"of_table":"adjournment","code":"CA","label":"Cancellation application - EOIR-42A","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(104,1,'codes',4529179721671814997,NULL,NULL,'{"id":4529179721671814997,"of_table":"adjournment","code":"CB","label":"Cancellation application - EOIR-42B","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(105,1,'codes',576063710333199410,NULL,NULL,'{"id":576063710333199410,"of_table":"adjournment","code":"DD","label":"Decision delayed","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(106,1,'codes',7239998215336893361,NULL,NULL,'{"id":7239998215336893361,"of_table":"adjournment","code":"IA","label":"Interlocutory appeal","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(107,1,'codes',2937305093805418680,NULL,NULL,'{"id":2937305093805418680,"of_table":"adjournment","code":"IB","label":"DHS to file brief (not an appeal)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(108,1,'codes',8996772145003799672,NULL,NULL,'{"id":8996772145003799672,"of_table":"adjournment","code":"MR","label":"Judge response to motion or request pending","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(109,1,'codes',1962230792184844796,NULL,NULL,'{"id":1962230792184844796,"of_table":"adjournment","code":"OT","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(110,1,'codes',6134349837503697627,NULL,NULL,'{"id":6134349837503697627,"of_table":"adjournment","code":"PD","label":"Prosecutorial discretion under consideration","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(111,1,'codes',1798119426990470445,NULL,NULL,'{"id":1798119426990470445,"of_table":"adjournment","code":"RD","label":"Reserved suspension decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(112,1,'codes',951896795669997556,NULL,NULL,'{"id":951896795669997556,"of_table":"adjournment","code":"RE","label":"Respondent to file registry application (INA 249)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(113,1,'codes',3900201474880771565,NULL,NULL,'{"id":3900201474880771565,"of_table":"adjournment","code":"RO","label":"Parties to respond to reset order","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(114,1,'codes',902276327095392745,NULL,NULL,'{"id":902276327095392745,"of_table":"adjournment","code":"RR","label":"Reserved decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(115,1,'codes',5918880709621880286,NULL,NULL,'{"id":5918880709621880286,"of_table":"adjournment","code":"SR","label":"State Department asylum response pending","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(116,1,'codes',6883131422798724039,NULL,NULL,'{"id":6883131422798724039,"of_table":"adjournment","code":"ST","label":"Respondent to file adjustment of status","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(117,1,'codes',932726160872159442,NULL,NULL,'{"id":932726160872159442,"of_table":"adjournment","code":"SU","label":"Respondent to file suspension of deportation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(118,1,'codes',671682997245036907,NULL,NULL,'{"id":671682997245036907,"of_table":"adjournment","code":"TQ","label":"Trial queue","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(119,1,'codes',1653525081012430766,NULL,NULL,'{"id":1653525081012430766,"of_table":"adjournment","code":"WA","label":"Respondent to file 212(c) waiver","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(120,1,'codes',1886225561273767712,NULL,NULL,'{"id":1886225561273767712,"of_table":"case_identifier","code":"4M","label":"Institutional hearing - NTA filed within 120 days of release","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(121,1,'codes',3117352766123355336,NULL,NULL,'{"id":3117352766123355336,"of_table":"case_identifier","code":"AC","label":"Miami Airport Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(122,1,'codes',6186349582028152379,NULL,NULL,'{"id":6186349582028152379,"of_table":"case_identifier","code":"ACD","label":"(not used)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(123,1,'codes',3179686374605254336,NULL,NULL,'{"id":3179686374605254336,"of_table":"case_identifier","code":"AD","label":"ATD Pilot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(124,1,'codes',1363789096885315985,NULL,NULL,'{"id":1363789096885315985,"of_table":"case_identifier","code":"AL","label":"Al otro lado litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(125,1,'codes',1449644385788740094,NULL,NULL,'{"id":1449644385788740094,"of_table":"case_identifier","code":"AO","label":"Asylum officer rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(126,1,'codes',7951657456992003890,NULL,NULL,'{"id":7951657456992003890,"of_table":"case_identifier","code":"AR","label":"Administrative closure of repapered cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(127,1,'codes',4173378659574199064,NULL,NULL,'{"id":4173378659574199064,"of_table":"case_identifier","code":"B","label":"Barahona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(128,1,'codes',8452638619684064629,NULL,NULL,'{"id":8452638619684064629,"of_table":"case_identifier","code":"B1","label":"Chula Vista Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(129,1,'codes',2272281187970296632,NULL,NULL,'{"id":2272281187970296632,"of_table":"case_identifier","code":"B2","label":"Imperial Beach Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(130,1,'codes',8020380260265289485,NULL,NULL,'{"id":8020380260265289485,"of_table":"case_identifier","code":"B3","label":"Brownsfield Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(131,1,'codes',50668849117913113,NULL,NULL,'{"id":50668849117913113,"of_table":"case_identifier","code":"B4","label":"Temecula Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(132,1,'codes',6858621048666466499,NULL,NULL,'{"id":6858621048666466499,"of_table":"case_identifier","code":"B5","label":"Campo Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(133,1,'codes',2855561376732972602,NULL,NULL,'{"id":2855561376732972602,"of_table":"case_identifier","code":"B6","label":"San Clemente Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(134,1,'codes',2458111425350657434,NULL,NULL,'{"id":2458111425350657434,"of_table":"case_identifier","code":"B7","label":"El Cajon - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(135,1,'codes',6613809834066190346,NULL,NULL,'{"id":6613809834066190346,"of_table":"case_identifier","code":"BR","label":"The Brito Class Action Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(136,1,'codes',6222608316821616279,NULL,NULL,'{"id":6222608316821616279,"of_table":"case_identifier","code":"C1","label":"Central America 2018","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(137,1,'codes',4139906090689659622,NULL,NULL,'{"id":4139906090689659622,"of_table":"case_identifier","code":"CA","label":"Cuban-Nicaraguan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(138,1,'codes',6668189555925866095,NULL,NULL,'{"id":6668189555925866095,"of_table":"case_identifier","code":"CC","label":"Camp Hill","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(139,1,'codes',4668840753567275448,NULL,NULL,'{"id":4668840753567275448,"of_table":"case_identifier","code":"CD","label":"Civil Detention Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(140,1,'codes',2623077644782929016,NULL,NULL,'{"id":2623077644782929016,"of_table":"case_identifier","code":"CF","label":"CaseFlow Management Process","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(141,1,'codes',7266449708395992195,NULL,NULL,'{"id":7266449708395992195,"of_table":"case_identifier","code":"CH","label":"Golden Venture cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(142,1,'codes',5733323683928040288,NULL,NULL,'{"id":5733323683928040288,"of_table":"case_identifier","code":"CL","label":"Clemency / Florida institutional hearing (Miami)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(143,1,'codes',6393723794687581594,NULL,NULL,'{"id":6393723794687581594,"of_table":"case_identifier","code":"CN","label":"NACARA Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(144,1,'codes',1915080443459846521,NULL,NULL,'{"id":1915080443459846521,"of_table":"case_identifier","code":"CR","label":"Custody review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(145,1,'codes',1234885720009566723,NULL,NULL,'{"id":1234885720009566723,"of_table":"case_identifier","code":"D6","label":"DHS: detained more than 6 months","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(146,1,'codes',6117151473937434767,NULL,NULL,'{"id":6117151473937434767,"of_table":"case_identifier","code":"DC","label":"Departure Control Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(147,1,'codes',141518503967030032,NULL,NULL,'{"id":141518503967030032,"of_table":"case_identifier","code":"DD","label":"Dedicated docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(148,1,'codes',6078484870158852120,NULL,NULL,'{"id":6078484870158852120,"of_table":"case_identifier","code":"DS","label":"Status docket","flags":"{\"mark\": \"status case\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(149,1,'codes',3779120184646883332,NULL,NULL,'{"id":3779120184646883332,"of_table":"case_identifier","code":"E1","label":"JFK Airport - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(150,1,'codes',3132896568161022316,NULL,NULL,'{"id":3132896568161022316,"of_table":"case_identifier","code":"E2","label":"New York City/Downtown - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(151,1,'codes',4429817404551927271,NULL,NULL,'{"id":4429817404551927271,"of_table":"case_identifier","code":"EC","label":"SEP-C (For Child)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(152,1,'codes',2401909077110368466,NULL,NULL,'{"id":2401909077110368466,"of_table":"case_identifier","code":"EM","label":"Electronic monitoring","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(153,1,'codes',3743551052826184781,NULL,NULL,'{"id":3743551052826184781,"of_table":"case_identifier","code":"EP","label":"SEP-P (For Parent)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(154,1,'codes',8461108969342732575,NULL,NULL,'{"id":8461108969342732575,"of_table":"case_identifier","code":"F","label":"Female","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(155,1,'codes',7851596283777704535,NULL,NULL,'{"id":7851596283777704535,"of_table":"case_identifier","code":"FA","label":"Family unit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(156,1,'codes',8032775684881296225,NULL,NULL,'{"id":8032775684881296225,"of_table":"case_identifier","code":"FL","label":"Franco Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(157,1,'codes',6753750974506119582,NULL,NULL,'{"id":6753750974506119582,"of_table":"case_identifier","code":"FS","label":"Forced Sterilization","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(158,1,'codes',3564397649729740406,NULL,NULL,'{"id":3564397649729740406,"of_table":"case_identifier","code":"H1","label":"Harlingen - District Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(159,1,'codes',3880626405710289747,NULL,NULL,'{"id":3880626405710289747,"of_table":"case_identifier","code":"H2","label":"Harlingen - Detention And Deport","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(160,1,'codes',2240149970731329913,NULL,NULL,'{"id":2240149970731329913,"of_table":"case_identifier","code":"H3","label":"Port Isabel Service Processing Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(161,1,'codes',3830000891102135584,NULL,NULL,'{"id":3830000891102135584,"of_table":"case_identifier","code":"H4","label":"Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(162,1,'codes',5577419084495879865,NULL,NULL,'{"id":5577419084495879865,"of_table":"case_identifier","code":"HA","label":"Haitian Refugee Fairness Act","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(163,1,'codes',6259384772317202356,NULL,NULL,'{"id":6259384772317202356,"of_table":"case_identifier","code":"HC","label":"Home curfew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(164,1,'codes',7088889618715542530,NULL,NULL,'{"id":7088889618715542530,"of_table":"case_identifier","code":"HK","label":"Hurricane Katrina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(165,1,'codes',1773773561460096123,NULL,NULL,'{"id":1773773561460096123,"of_table":"case_identifier","code":"IFR","label":"Interim final rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(166,1,'codes',8129926325978027787,NULL,NULL,'{"id":8129926325978027787,"of_table":"case_identifier","code":"IR","label":"Interim final rule (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(167,1,'codes',410356127046429229,NULL,NULL,'{"id":410356127046429229,"of_table":"case_identifier","code":"J","label":"Juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(168,1,'codes',4377785755219781156,NULL,NULL,'{"id":4377785755219781156,"of_table":"case_identifier","code":"J1","label":"Juvenile turned 18","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(169,1,'codes',4392061678897379825,NULL,NULL,'{"id":4392061678897379825,"of_table":"case_identifier","code":"J2","label":"Unaccompanied juvenile - asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(170,1,'codes',7711896188663195992,NULL,NULL,'{"id":7711896188663195992,"of_table":"case_identifier","code":"JL","label":"Javier Lopera Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(171,1,'codes',8308796329840964543,NULL,NULL,'{"id":8308796329840964543,"of_table":"case_identifier","code":"KH","label":"Haitian cases outside Krome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(172,1,'codes',6300751529770214370,NULL,NULL,'{"id":6300751529770214370,"of_table":"case_identifier","code":"M1","label":"McAllen Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(173,1,'codes',7636472302042370572,NULL,NULL,'{"id":7636472302042370572,"of_table":"case_identifier","code":"M2","label":"Brownsville Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(174,1,'codes',2373704676173754608,NULL,NULL,'{"id":2373704676173754608,"of_table":"case_identifier","code":"MD","label":"Maryland - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(175,1,'codes',5197128526914797352,NULL,NULL,'{"id":5197128526914797352,"of_table":"case_identifier","code":"MI","label":"Motions - former section 244(i)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(176,1,'codes',7612736246002808481,NULL,NULL,'{"id":7612736246002808481,"of_table":"case_identifier","code":"MP","label":"Migrant Protection Protocols","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(177,1,'codes',1162154882931430248,NULL,NULL,'{"id":1162154882931430248,"of_table":"case_identifier","code":"MR","label":"Mendez Rojas case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(178,1,'codes',3552295305592752625,NULL,NULL,'{"id":3552295305592752625,"of_table":"case_identifier","code":"N1","label":"New York City Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(179,1,'codes',782443233888791790,NULL,NULL,'{"id":782443233888791790,"of_table":"case_identifier","code":"N2","label":"NYC - Deportation/Detention/Parole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(180,1,'codes',7593329327932127442,NULL,NULL,'{"id":7593329327932127442,"of_table":"case_identifier","code":"N3","label":"New York City Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(181,1,'codes',2724883756472530405,NULL,NULL,'{"id":2724883756472530405,"of_table":"case_identifier","code":"N4","label":"DHS - New York City - OCDETF","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(182,1,'codes',591704285006759941,NULL,NULL,'{"id":591704285006759941,"of_table":"case_identifier","code":"NA","label":"Nacara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(183,1,'codes',1197628740375421950,NULL,NULL,'{"id":1197628740375421950,"of_table":"case_identifier","code":"NC","label":"Night court project (Los Angeles)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(184,1,'codes',8743428688644139146,NULL,NULL,'{"id":8743428688644139146,"of_table":"case_identifier","code":"ND","label":"NACARA Dependents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(185,1,'codes',941203486186354833,NULL,NULL,'{"id":941203486186354833,"of_table":"case_identifier","code":"OC","label":"Off-calendar initiative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(186,1,'codes',7835392818645946483,NULL,NULL,'{"id":7835392818645946483,"of_table":"case_identifier","code":"P1","label":"Port Court 1 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(187,1,'codes',1777405145940579399,NULL,NULL,'{"id":1777405145940579399,"of_table":"case_identifier","code":"P2","label":"Port Court 2 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(188,1,'codes',5141280331078292816,NULL,NULL,'{"id":5141280331078292816,"of_table":"case_identifier","code":"PB","label":"Pro bono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(189,1,'codes',4122947525679761703,NULL,NULL,'{"id":4122947525679761703,"of_table":"case_identifier","code":"PC","label":"Pulled Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(190,1,'codes',205763858989612348,NULL,NULL,'{"id":205763858989612348,"of_table":"case_identifier","code":"PG","label":"Pangea legal services","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(191,1,'codes',1706673950176919388,NULL,NULL,'{"id":1706673950176919388,"of_table":"case_identifier","code":"PH","label":"Parolee Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(192,1,'codes',4373440176180173754,NULL,NULL,'{"id":4373440176180173754,"of_table":"case_identifier","code":"PL","label":"Padilla Class Members","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(193,1,'codes',435886502408276299,NULL,NULL,'{"id":435886502408276299,"of_table":"case_identifier","code":"PO","label":"Protective Order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(194,1,'codes',683002490081296409,NULL,NULL,'{"id":683002490081296409,"of_table":"case_identifier","code":"PP","label":"Presidential Proclamation Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(195,1,'codes',2325786993322240744,NULL,NULL,'{"id":2325786993322240744,"of_table":"case_identifier","code":"RB","label":"Rodriguez bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(196,1,'codes',336522547249723253,NULL,NULL,'{"id":336522547249723253,"of_table":"case_identifier","code":"RC","label":"Clearance needed to move respondent (Oakdale)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(197,1,'codes',5821385192100042015,NULL,NULL,'{"id":5821385192100042015,"of_table":"case_identifier","code":"RD","label":"Reserved suspension decision","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(198,1,'codes',5307306580114351597,NULL,NULL,'{"id":5307306580114351597,"of_table":"case_identifier","code":"RI","label":"Remanded Institutional Hearing Program case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(199,1,'codes',252708422997102516,NULL,NULL,'{"id":252708422997102516,"of_table":"case_identifier","code":"RM","label":"Remain in Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(200,1,'codes',5046897212190698387,NULL,NULL,'{"id":5046897212190698387,"of_table":"case_identifier","code":"RN","label":"Cancellation of removal (cap-related)","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(201,1,'codes',7786909479630286290,NULL,NULL,'{"id":7786909479630286290,"of_table":"case_identifier","code":"RO","label":"Reset Order Work Flow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(202,1,'codes',5617041308108841999,NULL,NULL,'{"id":5617041308108841999,"of_table":"case_identifier","code":"RP","label":"Review Sheet Pilot Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(203,1,'codes',7405661146730831705,NULL,NULL,'{"id":7405661146730831705,"of_table":"case_identifier","code":"RS","label":"Rescheduled Miami Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(204,1,'codes',2525386238260312864,NULL,NULL,'{"id":2525386238260312864,"of_table":"case_identifier","code":"S1","label":"San Diego Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(205,1,'codes',7834237284432904316,NULL,NULL,'{"id":7834237284432904316,"of_table":"case_identifier","code":"S2","label":"San Diego Deportation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(206,1,'codes',5074588594572765443,NULL,NULL,'{"id":5074588594572765443,"of_table":"case_identifier","code":"S3","label":"San Diego Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(207,1,'codes',1882085021413699992,NULL,NULL,'{"id":1882085021413699992,"of_table":"case_identifier","code":"SC","label":"NACARA Section 203","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(208,1,'codes',341017620646886112,NULL,NULL,'{"id":341017620646886112,"of_table":"case_identifier","code":"SD","label":"Stipulated deportation (Krome)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(209,1,'codes',1878053064781259946,NULL,NULL,'{"id":1878053064781259946,"of_table":"case_identifier","code":"SP","label":"Spellman Lawsuit Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(210,1,'codes',7206783713366221497,NULL,NULL,'{"id":7206783713366221497,"of_table":"case_identifier","code":"SR","label":"Stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(211,1,'codes',8315003401489225666,NULL,NULL,'{"id":8315003401489225666,"of_table":"case_identifier","code":"SRD","label":"Stipulated removal order - denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(212,1,'codes',6680403514363741508,NULL,NULL,'{"id":6680403514363741508,"of_table":"case_identifier","code":"SX","label":"Stipulated removal order - denied (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(213,1,'codes',5242104191694039635,NULL,NULL,'{"id":5242104191694039635,"of_table":"case_identifier","code":"TC","label":"Third Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(214,1,'codes',603265877655819081,NULL,NULL,'{"id":603265877655819081,"of_table":"case_identifier","code":"TE","label":"Tefel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(215,1,'codes',5278847935909477137,NULL,NULL,'{"id":5278847935909477137,"of_table":"case_identifier","code":"UJ","label":"Unaccompanied juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(216,1,'codes',5359800629293082699,NULL,NULL,'{"id":5359800629293082699,"of_table":"case_identifier","code":"VE","label":"Vera Institute Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(217,1,'codes',9010383511154105629,NULL,NULL,'{"id":9010383511154105629,"of_table":"case_identifier","code":"VG","label":"Vangala settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(218,1,'codes',5963946705277897427,NULL,NULL,'{"id":5963946705277897427,"of_table":"case_identifier","code":"VP","label":"Vertical Prosecution","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(219,1,'codes',2549696946140918729,NULL,NULL,'{"id":2549696946140918729,"of_table":"case_identifier","code":"WC","label":"California detained cases, May/June","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(220,1,'codes',2223353508086290084,NULL,NULL,'{"id":2223353508086290084,"of_table":"case_type","code":"RMV","label":"Removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(221,1,'codes',4881088744834755361,NULL,NULL,'{"id":4881088744834755361,"of_table":"case_type","code":"DEP","label":"Deportation (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(222,1,'codes',2680289694495776721,NULL,NULL,'{"id":2680289694495776721,"of_table":"case_type","code":"EXC","label":"Exclusion (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(223,1,'codes',4451497434626110007,NULL,NULL,'{"id":4451497434626110007,"of_table":"case_type","code":"AOC","label":"Asylum-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(224,1,'codes',6220779537943611941,NULL,NULL,'{"id":6220779537943611941,"of_table":"case_type","code":"WHO","label":"Withholding-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(225,1,'codes',594055120052716078,NULL,NULL,'{"id":594055120052716078,"of_table":"case_type","code":"CFR","label":"Credible fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(226,1,'codes',4074018170322789108,NULL,NULL,'{"id":4074018170322789108,"of_table":"case_type","code":"RFR","label":"Reasonable fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(227,1,'codes',5889277018816941401,NULL,NULL,'{"id":5889277018816941401,"of_table":"case_type","code":"CSR","label":"Claimed status review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(228,1,'codes',3502929874729295624,NULL,NULL,'{"id":3502929874729295624,"of_table":"case_type","code":"CDR","label":"Continued detention review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(229,1,'codes',4197152093114782048,NULL,NULL,'{"id":4197152093114782048,"of_table":"case_type","code":"NAC","label":"NACARA adjustment","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(230,1,'codes',5024922871589142739,NULL,NULL,'{"id":5024922871589142739,"of_table":"case_type","code":"REC","label":"Rescission","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(231,1,'codes',8914459553639340487,NULL,NULL,'{"id":8914459553639340487,"of_table":"case_type","code":"DCC","label":"Departure control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(232,1,'codes',2070546388967278692,NULL,NULL,'{"id":2070546388967278692,"of_table":"case_type","code":"DDC","label":"DHS decision appeal (BIA only)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(233,1,'codes',2646496409085034358,NULL,NULL,'{"id":2646496409085034358,"of_table":"case_type","code":"BND","label":"Bond-only record (seen in data, absent from lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(234,1,'codes',6099372100248074267,NULL,NULL,'{"id":6099372100248074267,"of_table":"custody","code":"D","label":"Detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(235,1,'codes',2181420223333395324,NULL,NULL,'{"id":2181420223333395324,"of_table":"custody","code":"N","label":"Never detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(236,1,'codes',8763915810287838490,NULL,NULL,'{"id":8763915810287838490,"of_table":"custody","code":"R","label":"Released","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(237,1,'codes',5696363379715098222,NULL,NULL,'{"id":5696363379715098222,"of_table":"nationality","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(238,1,'codes',2168232665160873526,NULL,NULL,'{"id":2168232665160873526,"of_table":"nationality","code":"??","label":"Unknown Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(239,1,'codes',1496411022439948644,NULL,NULL,'{"id":1496411022439948644,"of_table":"nationality","code":"AB","label":"Aruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(240,1,'codes',5129687286893509909,NULL,NULL,'{"id":5129687286893509909,"of_table":"nationality","code":"AC","label":"Antigua and Barbuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(241,1,'codes',1369896745284389708,NULL,NULL,'{"id":1369896745284389708,"of_table":"nationality","code":"AF","label":"Afghanistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(242,1,'codes',3792939471268241013,NULL,NULL,'{"id":3792939471268241013,"of_table":"nationality","code":"AG","label":"Algeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(243,1,'codes',2406912711494235491,NULL,NULL,'{"id":2406912711494235491,"of_table":"nationality","code":"AL","label":"Albania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(244,1,'codes',3553479622421559735,NULL,NULL,'{"id":3553479622421559735,"of_table":"nationality","code":"AM","label":"Armenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(245,1,'codes',6066714575944563340,NULL,NULL,'{"id":6066714575944563340,"of_table":"nationality","code":"AN","label":"Andorra","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(246,1,'codes',2862649113915569240,NULL,NULL,'{"id":2862649113915569240,"of_table":"nationality","code":"AO","label":"Angola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(247,1,'codes',8323787441267214447,NULL,NULL,'{"id":8323787441267214447,"of_table":"nationality","code":"AR","label":"Argentina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(248,1,'codes',7845394301968372638,NULL,NULL,'{"id":7845394301968372638,"of_table":"nationality","code":"AS","label":"Australia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(249,1,'codes',6749811853199090697,NULL,NULL,'{"id":6749811853199090697,"of_table":"nationality","code":"AU","label":"Austria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(250,1,'codes',7739330096667927198,NULL,NULL,'{"id":7739330096667927198,"of_table":"nationality","code":"AV","label":"Anguilla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(251,1,'codes',8400889844143033130,NULL,NULL,'{"id":8400889844143033130,"of_table":"nationality","code":"AZ","label":"Azerbaijan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(252,1,'codes',7491783645066041059,NULL,NULL,'{"id":7491783645066041059,"of_table":"nationality","code":"BA","label":"Bahrain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(253,1,'codes',8407307646894436341,NULL,NULL,'{"id":8407307646894436341,"of_table":"nationality","code":"BB","label":"Barbados","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(254,1,'codes',2359767766628072284,NULL,NULL,'{"id":2359767766628072284,"of_table":"nationality","code":"BC","label":"Botswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(255,1,'codes',2765859383246221261,NULL,NULL,'{"id":2765859383246221261,"of_table":"nationality","code":"BD","label":"Bermuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(256,1,'codes',544655297810189375,NULL,NULL,'{"id":544655297810189375,"of_table":"nationality","code":"BE","label":"Belgium","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(257,1,'codes',6746729687293642306,NULL,NULL,'{"id":6746729687293642306,"of_table":"nationality","code":"BF","label":"Bahamas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(258,1,'codes',6790964333808032169,NULL,NULL,'{"id":6790964333808032169,"of_table":"nationality","code":"BG","label":"Bangladesh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(259,1,'codes',6135951300838077947,NULL,NULL,'{"id":6135951300838077947,"of_table":"nationality","code":"BH","label":"Belize","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(260,1,'codes',7824927607625469277,NULL,NULL,'{"id":7824927607625469277,"of_table":"nationality","code":"BI","label":"Bosnia-Herzegovina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(261,1,'codes',2624804142300407995,NULL,NULL,'{"id":2624804142300407995,"of_table":"nationality","code":"BL","label":"Bolivia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(262,1,'codes',7987629362316757490,NULL,NULL,'{"id":7987629362316757490,"of_table":"nationality","code":"BM","label":"Burma (Myanmar)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(263,1,'codes',3840493752311350779,NULL,NULL,'{"id":3840493752311350779,"of_table":"nationality","code":"BN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(264,1,'codes',5761584835288701746,NULL,NULL,'{"id":5761584835288701746,"of_table":"nationality","code":"BO","label":"Burkina Faso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(265,1,'codes',5435778683058663834,NULL,NULL,'{"id":5435778683058663834,"of_table":"nationality","code":"BP","label":"Solomon Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(266,1,'codes',6306632415045858204,NULL,NULL,'{"id":6306632415045858204,"of_table":"nationality","code":"BR","label":"Brazil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(267,1,'codes',5841890848398975509,NULL,NULL,'{"id":5841890848398975509,"of_table":"nationality","code":"BS","label":"Byelorussia (Belarus)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(268,1,'codes',3109155085207272861,NULL,NULL,'{"id":3109155085207272861,"of_table":"nationality","code":"BT","label":"Bhutan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(269,1,'codes',2419378046133294629,NULL,NULL,'{"id":2419378046133294629,"of_table":"nationality","code":"BU","label":"Bulgaria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(270,1,'codes',6263577745504260664,NULL,NULL,'{"id":6263577745504260664,"of_table":"nationality","code":"BV","label":"Bouvet Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(271,1,'codes',4832443420674535642,NULL,NULL,'{"id":4832443420674535642,"of_table":"nationality","code":"BW","label":"British West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(272,1,'codes',3606477218521869825,NULL,NULL,'{"id":3606477218521869825,"of_table":"nationality","code":"BX","label":"Brunei","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(273,1,'codes',3321874734371997213,NULL,NULL,'{"id":3321874734371997213,"of_table":"nationality","code":"BY","label":"Burundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(274,1,'codes',8192252564517210408,NULL,NULL,'{"id":8192252564517210408,"of_table":"nationality","code":"BZ","label":"Belarus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(275,1,'codes',5852404777462643,NULL,NULL,'{"id":5852404777462643,"of_table":"nationality","code":"CA","label":"Canada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(276,1,'codes',8422284724358245711,NULL,NULL,'{"id":8422284724358245711,"of_table":"nationality","code":"CB","label":"Kampuchea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(277,1,'codes',3342391700164504276,NULL,NULL,'{"id":3342391700164504276,"of_table":"nationality","code":"CC","label":"Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(278,1,'codes',1920797038298832462,NULL,NULL,'{"id":1920797038298832462,"of_table":"nationality","code":"CD","label":"Chad","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(279,1,'codes',6361493931687551674,NULL,NULL,'{"id":6361493931687551674,"of_table":"nationality","code":"CE","label":"Sri Lanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(280,1,'codes',2268393919254324415,NULL,NULL,'{"id":2268393919254324415,"of_table":"nationality","code":"CF","label":"Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(281,1,'codes',1562668276361566470,NULL,NULL,'{"id":1562668276361566470,"of_table":"nationality","code":"CG","label":"Zaire","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(282,1,'codes',5524272648790009183,NULL,NULL,'{"id":5524272648790009183,"of_table":"nationality","code":"CH","label":"China","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(283,1,'codes',3979046902014119888,NULL,NULL,'{"id":3979046902014119888,"of_table":"nationality","code":"CI","label":"Chile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(284,1,'codes',316089975418727453,NULL,NULL,'{"id":316089975418727453,"of_table":"nationality","code":"CJ","label":"Cayman Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(285,1,'codes',2564096419080442942,NULL,NULL,'{"id":2564096419080442942,"of_table":"nationality","code":"CK","label":"Cocos Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(286,1,'codes',1870229385209131362,NULL,NULL,'{"id":1870229385209131362,"of_table":"nationality","code":"CM","label":"Cameroon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(287,1,'codes',2464655297857497168,NULL,NULL,'{"id":2464655297857497168,"of_table":"nationality","code":"CN","label":"Comoro Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(288,1,'codes',1226170186918230228,NULL,NULL,'{"id":1226170186918230228,"of_table":"nationality","code":"CO","label":"Colombia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(289,1,'codes',6794532028083309759,NULL,NULL,'{"id":6794532028083309759,"of_table":"nationality","code":"CQ","label":"Northern Mariana Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(290,1,'codes',945934022820512839,NULL,NULL,'{"id":945934022820512839,"of_table":"nationality","code":"CR","label":"Czech Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(291,1,'codes',4154576562743778049,NULL,NULL,'{"id":4154576562743778049,"of_table":"nationality","code":"CS","label":"Costa Rica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(292,1,'codes',5184000223368997573,NULL,NULL,'{"id":5184000223368997573,"of_table":"nationality","code":"CT","label":"Central African Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(293,1,'codes',3363120662145637847,NULL,NULL,'{"id":3363120662145637847,"of_table":"nationality","code":"CU","label":"Cuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(294,1,'codes',1658024139123996528,NULL,NULL,'{"id":1658024139123996528,"of_table":"nationality","code":"CV","label":"Cape Verde","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(295,1,'codes',4449800210910943905,NULL,NULL,'{"id":4449800210910943905,"of_table":"nationality","code":"CW","label":"Cook Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(296,1,'codes',6022481714114812166,NULL,NULL,'{"id":6022481714114812166,"of_table":"nationality","code":"CX","label":"Croatia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(297,1,'codes',7263077176876897411,NULL,NULL,'{"id":7263077176876897411,"of_table":"nationality","code":"CY","label":"Cyprus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(298,1,'codes',5045234600332175745,NULL,NULL,'{"id":5045234600332175745,"of_table":"nationality","code":"CZ","label":"Czechoslovakia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(299,1,'codes',3613166233757411527,NULL,NULL,'{"id":3613166233757411527,"of_table":"nationality","code":"DA","label":"Denmark","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(300,1,'codes',687391997498942458,NULL,NULL,'{"id":687391997498942458,"of_table":"nationality","code":"DC","label":"Democratic Republic of Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(301,1,'codes',2038071070697079598,NULL,NULL,'{"id":2038071070697079598,"of_table":"nationality","code":"DJ","label":"Djibouti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(302,1,'codes',700235601703375880,NULL,NULL,'{"id":700235601703375880,"of_table":"nationality","code":"DM","label":"People''s Republic of Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(303,1,'codes',2745051812793029018,NULL,NULL,'{"id":2745051812793029018,"of_table":"nationality","code":"DO","label":"Dominica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(304,1,'codes',8725935678820609927,NULL,NULL,'{"id":8725935678820609927,"of_table":"nationality","code":"DR","label":"Dominican Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(305,1,'codes',1888941411639537919,NULL,NULL,'{"id":1888941411639537919,"of_table":"nationality","code":"EC","label":"Ecuador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(306,1,'codes',1802755521733485625,NULL,NULL,'{"id":1802755521733485625,"of_table":"nationality","code":"EG","label":"Egypt","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(307,1,'codes',3579299665816677665,NULL,NULL,'{"id":3579299665816677665,"of_table":"nationality","code":"EI","label":"Ireland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(308,1,'codes',614892715886780736,NULL,NULL,'{"id":614892715886780736,"of_table":"nationality","code":"EK","label":"Equatorial Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(309,1,'codes',8780482285499025230,NULL,NULL,'{"id":8780482285499025230,"of_table":"nationality","code":"EO","label":"Estonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(310,1,'codes',2283706801862314332,NULL,NULL,'{"id":2283706801862314332,"of_table":"nationality","code":"ER","label":"Eritrea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(311,1,'codes',9192426953243512771,NULL,NULL,'{"id":9192426953243512771,"of_table":"nationality","code":"ES","label":"El Salvador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(312,1,'codes',31841596427865973,NULL,NULL,'{"id":31841596427865973,"of_table":"nationality","code":"ET","label":"Ethiopia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(313,1,'codes',8036848514502444928,NULL,NULL,'{"id":8036848514502444928,"of_table":"nationality","code":"FA","label":"Falkland Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(314,1,'codes',7235672294540053888,NULL,NULL,'{"id":7235672294540053888,"of_table":"nationality","code":"FG","label":"French Guiana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(315,1,'codes',4027608054823192645,NULL,NULL,'{"id":4027608054823192645,"of_table":"nationality","code":"FI","label":"Finland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(316,1,'codes',8058906343517368639,NULL,NULL,'{"id":8058906343517368639,"of_table":"nationality","code":"FJ","label":"Fiji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(317,1,'codes',7793948407638028045,NULL,NULL,'{"id":7793948407638028045,"of_table":"nationality","code":"FM","label":"Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(318,1,'codes',2032950084988077032,NULL,NULL,'{"id":2032950084988077032,"of_table":"nationality","code":"FO","label":"Faeroe Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(319,1,'codes',5326188198589534680,NULL,NULL,'{"id":5326188198589534680,"of_table":"nationality","code":"FP","label":"French Polynesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(320,1,'codes',1630265128216720892,NULL,NULL,'{"id":1630265128216720892,"of_table":"nationality","code":"FR","label":"France","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(321,1,'codes',7915595784578950016,NULL,NULL,'{"id":7915595784578950016,"of_table":"nationality","code":"FS","label":"French Southern and Antarctic Lands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(322,1,'codes',7309946066538354686,NULL,NULL,'{"id":7309946066538354686,"of_table":"nationality","code":"FW","label":"French West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(323,1,'codes',450352808489249696,NULL,NULL,'{"id":450352808489249696,"of_table":"nationality","code":"GA","label":"Gambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(324,1,'codes',9058922102966975867,NULL,NULL,'{"id":9058922102966975867,"of_table":"nationality","code":"GB","label":"Gabon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(325,1,'codes',739937436724160603,NULL,NULL,'{"id":739937436724160603,"of_table":"nationality","code":"GC","label":"East Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(326,1,'codes',171038407783431192,NULL,NULL,'{"id":171038407783431192,"of_table":"nationality","code":"GE","label":"Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(327,1,'codes',7652061116285028568,NULL,NULL,'{"id":7652061116285028568,"of_table":"nationality","code":"GH","label":"Ghana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(328,1,'codes',7558684636075838205,NULL,NULL,'{"id":7558684636075838205,"of_table":"nationality","code":"GI","label":"Gibraltar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(329,1,'codes',8917794549775219928,NULL,NULL,'{"id":8917794549775219928,"of_table":"nationality","code":"GJ","label":"Grenada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(330,1,'codes',317965700191861176,NULL,NULL,'{"id":317965700191861176,"of_table":"nationality","code":"GL","label":"Greenland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(331,1,'codes',1392364952229196653,NULL,NULL,'{"id":1392364952229196653,"of_table":"nationality","code":"GO","label":"Georgia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(332,1,'codes',1489547726204880963,NULL,NULL,'{"id":1489547726204880963,"of_table":"nationality","code":"GP","label":"Guadeloupe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(333,1,'codes',7834184134672008642,NULL,NULL,'{"id":7834184134672008642,"of_table":"nationality","code":"GR","label":"Greece","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(334,1,'codes',205687793010293304,NULL,NULL,'{"id":205687793010293304,"of_table":"nationality","code":"GT","label":"Guatemala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(335,1,'codes',6215327465767081951,NULL,NULL,'{"id":6215327465767081951,"of_table":"nationality","code":"GV","label":"Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(336,1,'codes',4996132505181022492,NULL,NULL,'{"id":4996132505181022492,"of_table":"nationality","code":"GY","label":"Guyana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(337,1,'codes',1075196017500565556,NULL,NULL,'{"id":1075196017500565556,"of_table":"nationality","code":"GZ","label":"Gaza Strip","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(338,1,'codes',7156363485242784213,NULL,NULL,'{"id":7156363485242784213,"of_table":"nationality","code":"HA","label":"Haiti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(339,1,'codes',2439113275862831847,NULL,NULL,'{"id":2439113275862831847,"of_table":"nationality","code":"HK","label":"Hong Kong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(340,1,'codes',877524267064737468,NULL,NULL,'{"id":877524267064737468,"of_table":"nationality","code":"HL","label":"Holland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(341,1,'codes',2249824960826079364,NULL,NULL,'{"id":2249824960826079364,"of_table":"nationality","code":"HM","label":"Heard and Mcdonald Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(342,1,'codes',182307543274175142,NULL,NULL,'{"id":182307543274175142,"of_table":"nationality","code":"HO","label":"Honduras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(343,1,'codes',7891937542431755562,NULL,NULL,'{"id":7891937542431755562,"of_table":"nationality","code":"HU","label":"Hungary","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(344,1,'codes',3743032047671468907,NULL,NULL,'{"id":3743032047671468907,"of_table":"nationality","code":"IC","label":"Iceland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(345,1,'codes',8552255494733599198,NULL,NULL,'{"id":8552255494733599198,"of_table":"nationality","code":"ID","label":"Indonesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(346,1,'codes',7581018759022966587,NULL,NULL,'{"id":7581018759022966587,"of_table":"nationality","code":"IN","label":"India","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(347,1,'codes',4312013140613965335,NULL,NULL,'{"id":4312013140613965335,"of_table":"nationality","code":"IO","label":"British Indian Ocean Territory","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(348,1,'codes',2312053894093903504,NULL,NULL,'{"id":2312053894093903504,"of_table":"nationality","code":"IR","label":"Iran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(349,1,'codes',6477180300139219172,NULL,NULL,'{"id":6477180300139219172,"of_table":"nationality","code":"IS","label":"Israel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(350,1,'codes',5781213087315285462,NULL,NULL,'{"id":5781213087315285462,"of_table":"nationality","code":"IT","label":"Italy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(351,1,'codes',7097350353434302732,NULL,NULL,'{"id":7097350353434302732,"of_table":"nationality","code":"IU","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(352,1,'codes',4742444424512449177,NULL,NULL,'{"id":4742444424512449177,"of_table":"nationality","code":"IV","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(353,1,'codes',6295398812180508289,NULL,NULL,'{"id":6295398812180508289,"of_table":"nationality","code":"IY","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(354,1,'codes',3981764221975255462,NULL,NULL,'{"id":3981764221975255462,"of_table":"nationality","code":"IZ","label":"Iraq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(355,1,'codes',368445443970898535,NULL,NULL,'{"id":368445443970898535,"of_table":"nationality","code":"JA","label":"Japan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(356,1,'codes',6680884584583884958,NULL,NULL,'{"id":6680884584583884958,"of_table":"nationality","code":"JM","label":"Jamaica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(357,1,'codes',6263380996745765084,NULL,NULL,'{"id":6263380996745765084,"of_table":"nationality","code":"JO","label":"Jordan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(358,1,'codes',4705187638436889649,NULL,NULL,'{"id":4705187638436889649,"of_table":"nationality","code":"KE","label":"Kenya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(359,1,'codes',3044055224760975714,NULL,NULL,'{"id":3044055224760975714,"of_table":"nationality","code":"KG","label":"Kirghizia (Kyrgyzstan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(360,1,'codes',8478168323950078487,NULL,NULL,'{"id":8478168323950078487,"of_table":"nationality","code":"KN","label":"North Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(361,1,'codes',6174534999763784916,NULL,NULL,'{"id":6174534999763784916,"of_table":"nationality","code":"KO","label":"Kosrae, Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(362,1,'codes',8429930898966229871,NULL,NULL,'{"id":8429930898966229871,"of_table":"nationality","code":"KR","label":"Kiribati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(363,1,'codes',8779075063518597587,NULL,NULL,'{"id":8779075063518597587,"of_table":"nationality","code":"KS","label":"South Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(364,1,'codes',1515980560884748765,NULL,NULL,'{"id":1515980560884748765,"of_table":"nationality","code":"KT","label":"Christmas Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(365,1,'codes',2848067064447405416,NULL,NULL,'{"id":2848067064447405416,"of_table":"nationality","code":"KU","label":"Kuwait","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(366,1,'codes',2986682881178348888,NULL,NULL,'{"id":2986682881178348888,"of_table":"nationality","code":"KV","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(367,1,'codes',41841462248618833,NULL,NULL,'{"id":41841462248618833,"of_table":"nationality","code":"KZ","label":"Kazakhstan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(368,1,'codes',7950138455880363629,NULL,NULL,'{"id":7950138455880363629,"of_table":"nationality","code":"LA","label":"Laos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(369,1,'codes',4580815474474023668,NULL,NULL,'{"id":4580815474474023668,"of_table":"nationality","code":"LE","label":"Lebanon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(370,1,'codes',790109715891031898,NULL,NULL,'{"id":790109715891031898,"of_table":"nationality","code":"LH","label":"Lithuania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(371,1,'codes',3181166047529686258,NULL,NULL,'{"id":3181166047529686258,"of_table":"nationality","code":"LI","label":"Liberia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(372,1,'codes',9016292395895897295,NULL,NULL,'{"id":9016292395895897295,"of_table":"nationality","code":"LS","label":"Liechtenstein","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(373,1,'codes',4019534978429660020,NULL,NULL,'{"id":4019534978429660020,"of_table":"nationality","code":"LT","label":"Lesotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(374,1,'codes',1202543842108435009,NULL,NULL,'{"id":1202543842108435009,"of_table":"nationality","code":"LU","label":"Luxembourg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(375,1,'codes',5225403453955307219,NULL,NULL,'{"id":5225403453955307219,"of_table":"nationality","code":"LV","label":"Latvia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(376,1,'codes',5579394232017924006,NULL,NULL,'{"id":5579394232017924006,"of_table":"nationality","code":"LY","label":"Libya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(377,1,'codes',4240249683119286771,NULL,NULL,'{"id":4240249683119286771,"of_table":"nationality","code":"MA","label":"Madagascar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(378,1,'codes',2956276007547996886,NULL,NULL,'{"id":2956276007547996886,"of_table":"nationality","code":"MB","label":"Martinique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(379,1,'codes',4125938740749696648,NULL,NULL,'{"id":4125938740749696648,"of_table":"nationality","code":"MC","label":"Macau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(380,1,'codes',7120050279523813831,NULL,NULL,'{"id":7120050279523813831,"of_table":"nationality","code":"MD","label":"Moldavia (Moldova)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(381,1,'codes',2081250379967091194,NULL,NULL,'{"id":2081250379967091194,"of_table":"nationality","code":"MG","label":"Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(382,1,'codes',406396948316848830,NULL,NULL,'{"id":406396948316848830,"of_table":"nationality","code":"MH","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(383,1,'codes',2460931806037295186,NULL,NULL,'{"id":2460931806037295186,"of_table":"nationality","code":"MI","label":"Malawi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(384,1,'codes',4843460794372608642,NULL,NULL,'{"id":4843460794372608642,"of_table":"nationality","code":"MJ","label":"Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(385,1,'codes',7419958202737402583,NULL,NULL,'{"id":7419958202737402583,"of_table":"nationality","code":"ML","label":"Mali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(386,1,'codes',2575113300813180876,NULL,NULL,'{"id":2575113300813180876,"of_table":"nationality","code":"MM","label":"Macedonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(387,1,'codes',6359725344447971280,NULL,NULL,'{"id":6359725344447971280,"of_table":"nationality","code":"MN","label":"Monaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(388,1,'codes',5398531792286325537,NULL,NULL,'{"id":5398531792286325537,"of_table":"nationality","code":"MO","label":"Morocco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(389,1,'codes',610856885098296329,NULL,NULL,'{"id":610856885098296329,"of_table":"nationality","code":"MP","label":"Mauritius","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(390,1,'codes',8687843427665412569,NULL,NULL,'{"id":8687843427665412569,"of_table":"nationality","code":"MQ","label":"Midway Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(391,1,'codes',4727532405260978645,NULL,NULL,'{"id":4727532405260978645,"of_table":"nationality","code":"MR","label":"Mauritania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(392,1,'codes',3014067483219649910,NULL,NULL,'{"id":3014067483219649910,"of_table":"nationality","code":"MS","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(393,1,'codes',1015532897998241400,NULL,NULL,'{"id":1015532897998241400,"of_table":"nationality","code":"MT","label":"Malta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(394,1,'codes',5581249274164870561,NULL,NULL,'{"id":5581249274164870561,"of_table":"nationality","code":"MU","label":"Oman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(395,1,'codes',1538145982427295385,NULL,NULL,'{"id":1538145982427295385,"of_table":"nationality","code":"MV","label":"Maldives","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(396,1,'codes',5586451942783230294,NULL,NULL,'{"id":5586451942783230294,"of_table":"nationality","code":"MX","label":"Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(397,1,'codes',4655713434306695709,NULL,NULL,'{"id":4655713434306695709,"of_table":"nationality","code":"MY","label":"Malaysia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(398,1,'codes',5116656472770271868,NULL,NULL,'{"id":5116656472770271868,"of_table":"nationality","code":"MZ","label":"Mozambique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(399,1,'codes',3941650251156366785,NULL,NULL,'{"id":3941650251156366785,"of_table":"nationality","code":"NA","label":"Netherlands Antilles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(400,1,'codes',979152876317514086,NULL,NULL,'{"id":979152876317514086,"of_table":"nationality","code":"NC","label":"New Caledonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(401,1,'codes',6354413027001329096,NULL,NULL,'{"id":6354413027001329096,"of_table":"nationality","code":"ND","label":"Not Designated By Ij","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(402,1,'codes',5918266518155699677,NULL,NULL,'{"id":5918266518155699677,"of_table":"nationality","code":"NE","label":"Niue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(403,1,'codes',4825956654308001836,NULL,NULL,'{"id":4825956654308001836,"of_table":"nationality","code":"NF","label":"Norfolk Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(404,1,'codes',1810732597443034040,NULL,NULL,'{"id":1810732597443034040,"of_table":"nationality","code":"NG","label":"Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(405,1,'codes',8113517443103227520,NULL,NULL,'{"id":8113517443103227520,"of_table":"nationality","code":"NH","label":"Vanuatu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(406,1,'codes',5748977726095672818,NULL,NULL,'{"id":5748977726095672818,"of_table":"nationality","code":"NI","label":"Nigeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(407,1,'codes',5224006156137219194,NULL,NULL,'{"id":5224006156137219194,"of_table":"nationality","code":"NL","label":"Netherlands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(408,1,'codes',3161853368268955924,NULL,NULL,'{"id":3161853368268955924,"of_table":"nationality","code":"NN","label":"No Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(409,1,'codes',1333514112330207071,NULL,NULL,'{"id":1333514112330207071,"of_table":"nationality","code":"NO","label":"Norway","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(410,1,'codes',4578609978335654376,NULL,NULL,'{"id":4578609978335654376,"of_table":"nationality","code":"NP","label":"Nepal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(411,1,'codes',5237453796085097138,NULL,NULL,'{"id":5237453796085097138,"of_table":"nationality","code":"NQ","label":"Trust Territory of the Pacific Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(412,1,'codes',4473582969451272000,NULL,NULL,'{"id":4473582969451272000,"of_table":"nationality","code":"NR","label":"Nauru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(413,1,'codes',935329208668225551,NULL,NULL,'{"id":935329208668225551,"of_table":"nationality","code":"NS","label":"Suriname","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(414,1,'codes',9115789492128816364,NULL,NULL,'{"id":9115789492128816364,"of_table":"nationality","code":"NU","label":"Nicaragua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(415,1,'codes',5117842244209104704,NULL,NULL,'{"id":5117842244209104704,"of_table":"nationality","code":"NZ","label":"New Zealand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(416,1,'codes',3503432748592682405,NULL,NULL,'{"id":3503432748592682405,"of_table":"nationality","code":"PA","label":"Paraguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(417,1,'codes',7107150165638610316,NULL,NULL,'{"id":7107150165638610316,"of_table":"nationality","code":"PC","label":"Pitcairn Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(418,1,'codes',1061903567989715271,NULL,NULL,'{"id":1061903567989715271,"of_table":"nationality","code":"PE","label":"Peru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(419,1,'codes',1715981296049376065,NULL,NULL,'{"id":1715981296049376065,"of_table":"nationality","code":"PF","label":"Paracel Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(420,1,'codes',4232011349345751856,NULL,NULL,'{"id":4232011349345751856,"of_table":"nationality","code":"PI","label":"Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(421,1,'codes',3779277804817914977,NULL,NULL,'{"id":3779277804817914977,"of_table":"nationality","code":"PK","label":"Pakistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(422,1,'codes',3624790442763944039,NULL,NULL,'{"id":3624790442763944039,"of_table":"nationality","code":"PL","label":"Poland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(423,1,'codes',2675397004389679715,NULL,NULL,'{"id":2675397004389679715,"of_table":"nationality","code":"PM","label":"Panama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(424,1,'codes',1379001469282002034,NULL,NULL,'{"id":1379001469282002034,"of_table":"nationality","code":"PN","label":"Palestine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(425,1,'codes',5109810499261727259,NULL,NULL,'{"id":5109810499261727259,"of_table":"nationality","code":"PO","label":"Portugal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(426,1,'codes',8287001711278769383,NULL,NULL,'{"id":8287001711278769383,"of_table":"nationality","code":"PP","label":"Papua New Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(427,1,'codes',543038117824686236,NULL,NULL,'{"id":543038117824686236,"of_table":"nationality","code":"PS","label":"The Republic of Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(428,1,'codes',1991861608447023153,NULL,NULL,'{"id":1991861608447023153,"of_table":"nationality","code":"PU","label":"Guinea Bissau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(429,1,'codes',8433487429413430649,NULL,NULL,'{"id":8433487429413430649,"of_table":"nationality","code":"QA","label":"Qatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(430,1,'codes',1126053223996969160,NULL,NULL,'{"id":1126053223996969160,"of_table":"nationality","code":"RE","label":"Reunioun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(431,1,'codes',7740401240421921946,NULL,NULL,'{"id":7740401240421921946,"of_table":"nationality","code":"RM","label":"The Republic of the Marshall Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(432,1,'codes',9023947683703825843,NULL,NULL,'{"id":9023947683703825843,"of_table":"nationality","code":"RO","label":"Romania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(433,1,'codes',6736444380944641748,NULL,NULL,'{"id":6736444380944641748,"of_table":"nationality","code":"RP","label":"Philippines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(434,1,'codes',3700712927111403449,NULL,NULL,'{"id":3700712927111403449,"of_table":"nationality","code":"RQ","label":"Puerto Rico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(435,1,'codes',8380716544598167812,NULL,NULL,'{"id":8380716544598167812,"of_table":"nationality","code":"RS","label":"Serbia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(436,1,'codes',6212950486561767325,NULL,NULL,'{"id":6212950486561767325,"of_table":"nationality","code":"RU","label":"Russia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(437,1,'codes',4994663956386424435,NULL,NULL,'{"id":4994663956386424435,"of_table":"nationality","code":"RW","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(438,1,'codes',8344869793692663883,NULL,NULL,'{"id":8344869793692663883,"of_table":"nationality","code":"SA","label":"Saudi Arabia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(439,1,'codes',4681364917592017355,NULL,NULL,'{"id":4681364917592017355,"of_table":"nationality","code":"SB","label":"St. Pierre and Miquelon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(440,1,'codes',2026392732092379359,NULL,NULL,'{"id":2026392732092379359,"of_table":"nationality","code":"SC","label":"St. Christopher-Nevis","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(441,1,'codes',1027446999182298436,NULL,NULL,'{"id":1027446999182298436,"of_table":"nationality","code":"SE","label":"Seychelles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(442,1,'codes',8117148310480158781,NULL,NULL,'{"id":8117148310480158781,"of_table":"nationality","code":"SF","label":"South Africa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(443,1,'codes',1286129127401019636,NULL,NULL,'{"id":1286129127401019636,"of_table":"nationality","code":"SG","label":"Senegal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(444,1,'codes',3703024272236037063,NULL,NULL,'{"id":3703024272236037063,"of_table":"nationality","code":"SH","label":"St. Helena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(445,1,'codes',9044612828183083,NULL,NULL,'{"id":9044612828183083,"of_table":"nationality","code":"SK","label":"St. Kitts, West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(446,1,'codes',5028910351643037657,NULL,NULL,'{"id":5028910351643037657,"of_table":"nationality","code":"SL","label":"Sierra Leone","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(447,1,'codes',6372189008093231237,NULL,NULL,'{"id":6372189008093231237,"of_table":"nationality","code":"SM","label":"San Marino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(448,1,'codes',8765118530509184859,NULL,NULL,'{"id":8765118530509184859,"of_table":"nationality","code":"SN","label":"Singapore","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(449,1,'codes',3024757773124600199,NULL,NULL,'{"id":3024757773124600199,"of_table":"nationality","code":"SO","label":"Somalia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(450,1,'codes',3879536688848906548,NULL,NULL,'{"id":3879536688848906548,"of_table":"nationality","code":"SP","label":"Spain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(451,1,'codes',7833585646774558065,NULL,NULL,'{"id":7833585646774558065,"of_table":"nationality","code":"SR","label":"Slovak Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(452,1,'codes',8265847122049829559,NULL,NULL,'{"id":8265847122049829559,"of_table":"nationality","code":"SS","label":"Stateless - respondent cannot name a country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(453,1,'codes',5889230509202175929,NULL,NULL,'{"id":5889230509202175929,"of_table":"nationality","code":"ST","label":"St. Lucia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(454,1,'codes',5813930678331642500,NULL,NULL,'{"id":5813930678331642500,"of_table":"nationality","code":"SU","label":"Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(455,1,'codes',1042453263167112328,NULL,NULL,'{"id":1042453263167112328,"of_table":"nationality","code":"SV","label":"Slovenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(456,1,'codes',4729393708528150267,NULL,NULL,'{"id":4729393708528150267,"of_table":"nationality","code":"SW","label":"Sweden","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(457,1,'codes',8641231989808787884,NULL,NULL,'{"id":8641231989808787884,"of_table":"nationality","code":"SY","label":"Syria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(458,1,'codes',5946986000356182516,NULL,NULL,'{"id":5946986000356182516,"of_table":"nationality","code":"SZ","label":"Switzerland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(459,1,'codes',5361506311496165149,NULL,NULL,'{"id":5361506311496165149,"of_table":"nationality","code":"TA","label":"Tajikistan (Tadzhik)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(460,1,'codes',810135189416921045,NULL,NULL,'{"id":810135189416921045,"of_table":"nationality","code":"TC","label":"United Arab Emirates","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(461,1,'codes',6567387881644206126,NULL,NULL,'{"id":6567387881644206126,"of_table":"nationality","code":"TD","label":"Trinidad and Tobago","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(462,1,'codes',1127297885255627337,NULL,NULL,'{"id":1127297885255627337,"of_table":"nationality","code":"TH","label":"Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(463,1,'codes',9073158580384403476,NULL,NULL,'{"id":9073158580384403476,"of_table":"nationality","code":"TK","label":"Turks and Caicos Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(464,1,'codes',763701586290027472,NULL,NULL,'{"id":763701586290027472,"of_table":"nationality","code":"TL","label":"Tokelau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(465,1,'codes',7177443109897153493,NULL,NULL,'{"id":7177443109897153493,"of_table":"nationality","code":"TM","label":"East Timor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(466,1,'codes',7689608831969539401,NULL,NULL,'{"id":7689608831969539401,"of_table":"nationality","code":"TN","label":"Tonga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(467,1,'codes',7872161393846963319,NULL,NULL,'{"id":7872161393846963319,"of_table":"nationality","code":"TO","label":"Togo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(468,1,'codes',337827148932327035,NULL,NULL,'{"id":337827148932327035,"of_table":"nationality","code":"TP","label":"Sao Tome and Principe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(469,1,'codes',8940854264383275848,NULL,NULL,'{"id":8940854264383275848,"of_table":"nationality","code":"TR","label":"Turkmenistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(470,1,'codes',726161935570128889,NULL,NULL,'{"id":726161935570128889,"of_table":"nationality","code":"TS","label":"Tunisia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(471,1,'codes',609220065850465904,NULL,NULL,'{"id":609220065850465904,"of_table":"nationality","code":"TU","label":"Turkey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(472,1,'codes',5612320252511992408,NULL,NULL,'{"id":5612320252511992408,"of_table":"nationality","code":"TV","label":"Tuvalu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(473,1,'codes',4813339539101758907,NULL,NULL,'{"id":4813339539101758907,"of_table":"nationality","code":"TW","label":"Taiwan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(474,1,'codes',62881314322474897,NULL,NULL,'{"id":62881314322474897,"of_table":"nationality","code":"TZ","label":"Tanzania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(475,1,'codes',6658405955826817907,NULL,NULL,'{"id":6658405955826817907,"of_table":"nationality","code":"UE","label":"Ukraine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(476,1,'codes',1112903876731340318,NULL,NULL,'{"id":1112903876731340318,"of_table":"nationality","code":"UG","label":"Uganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(477,1,'codes',3047105930842944360,NULL,NULL,'{"id":3047105930842944360,"of_table":"nationality","code":"UK","label":"United Kingdom","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(478,1,'codes',3021557112758188539,NULL,NULL,'{"id":3021557112758188539,"of_table":"nationality","code":"UN","label":"Unknown Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(479,1,'codes',1711691666922320674,NULL,NULL,'{"id":1711691666922320674,"of_table":"nationality","code":"UR","label":"Soviet Union","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(480,1,'codes',3625106539469177099,NULL,NULL,'{"id":3625106539469177099,"of_table":"nationality","code":"US","label":"United States of America","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(481,1,'codes',1360640868099132015,NULL,NULL,'{"id":1360640868099132015,"of_table":"nationality","code":"UV","label":"Upper Volta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(482,1,'codes',1910763541979773183,NULL,NULL,'{"id":1910763541979773183,"of_table":"nationality","code":"UY","label":"Uruguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(483,1,'codes',6324247244525266818,NULL,NULL,'{"id":6324247244525266818,"of_table":"nationality","code":"UZ","label":"Uzebekistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(484,1,'codes',3931736251097219610,NULL,NULL,'{"id":3931736251097219610,"of_table":"nationality","code":"VC","label":"St. Vincent and the Grenadines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(485,1,'codes',7230945470287770896,NULL,NULL,'{"id":7230945470287770896,"of_table":"nationality","code":"VE","label":"Venezuela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(486,1,'codes',5005212012948311359,NULL,NULL,'{"id":5005212012948311359,"of_table":"nationality","code":"VI","label":"British Virgin Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(487,1,'codes',6060156141956391932,NULL,NULL,'{"id":6060156141956391932,"of_table":"nationality","code":"VM","label":"Vietnam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(488,1,'codes',4084355441512282572,NULL,NULL,'{"id":4084355441512282572,"of_table":"nationality","code":"WA","label":"Namibia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(489,1,'codes',5267852924250202207,NULL,NULL,'{"id":5267852924250202207,"of_table":"nationality","code":"WI","label":"Western Sahara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(490,1,'codes',3375679249670203277,NULL,NULL,'{"id":3375679249670203277,"of_table":"nationality","code":"WS","label":"Samoa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(491,1,'codes',1098635555932806275,NULL,NULL,'{"id":1098635555932806275,"of_table":"nationality","code":"WZ","label":"Swaziland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(492,1,'codes',8417877529677794864,NULL,NULL,'{"id":8417877529677794864,"of_table":"nationality","code":"XS","label":"South Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(493,1,'codes',4572617310377809441,NULL,NULL,'{"id":4572617310377809441,"of_table":"nationality","code":"XX","label":"Be Removed From the United States","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(494,1,'codes',7831537000323749993,NULL,NULL,'{"id":7831537000323749993,"of_table":"nationality","code":"YE","label":"Yemen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(495,1,'codes',5992175681264516427,NULL,NULL,'{"id":5992175681264516427,"of_table":"nationality","code":"YO","label":"Yugoslavia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(496,1,'codes',5196387207581492887,NULL,NULL,'{"id":5196387207581492887,"of_table":"nationality","code":"YS","label":"Serbia Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(497,1,'codes',3818321987398582296,NULL,NULL,'{"id":3818321987398582296,"of_table":"nationality","code":"ZA","label":"Zambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(498,1,'codes',1208371556219216151,NULL,NULL,'{"id":1208371556219216151,"of_table":"nationality","code":"ZI","label":"Zimbabwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(499,1,'codes',2141497262815326346,NULL,NULL,'{"id":2141497262815326346,"of_table":"language","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(500,1,'codes',4018388442860907324,NULL,NULL,'{"id":4018388442860907324,"of_table":"language","code":"???","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(501,1,'codes',5996307360198433262,NULL,NULL,'{"id":5996307360198433262,"of_table":"language","code":"AAA","label":"Ghotuo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(502,1,'codes',7865714268481052134,NULL,NULL,'{"id":7865714268481052134,"of_table":"language","code":"AAR","label":"Afar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(503,1,'codes',6078411979336305334,NULL,NULL,'{"id":6078411979336305334,"of_table":"language","code":"ABR","label":"Abron","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(504,1,'codes',92713154319196063,NULL,NULL,'{"id":92713154319196063,"of_table":"language","code":"ABU","label":"Abure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(505,1,'codes',2567450763266881260,NULL,NULL,'{"id":2567450763266881260,"of_table":"language","code":"ACC","label":"Cubulco Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(506,1,'codes',331306841214310630,NULL,NULL,'{"id":331306841214310630,"of_table":"language","code":"ACE","label":"Aceh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(507,1,'codes',8406346940545137567,NULL,NULL,'{"id":8406346940545137567,"of_table":"language","code":"ACH","label":"Acholi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(508,1,'codes',3029648087306717930,NULL,NULL,'{"id":3029648087306717930,"of_table":"language","code":"ACQ","label":"Arabic, Ta''Izzi-Adeni Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(509,1,'codes',4949819280146802023,NULL,NULL,'{"id":4949819280146802023,"of_table":"language","code":"ADA","label":"Dangme","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(510,1,'codes',7603194389203047784,NULL,NULL,'{"id":7603194389203047784,"of_table":"language","code":"ADY","label":"Adyghe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(511,1,'codes',2482381226428025260,NULL,NULL,'{"id":2482381226428025260,"of_table":"language","code":"AFE","label":"Afemi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(512,1,'codes',4259388742683216167,NULL,NULL,'{"id":4259388742683216167,"of_table":"language","code":"AFR","label":"Afrikaans","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(513,1,'codes',6295803998864472952,NULL,NULL,'{"id":6295803998864472952,"of_table":"language","code":"AGC","label":"Aguacateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(514,1,'codes',6136676797765418111,NULL,NULL,'{"id":6136676797765418111,"of_table":"language","code":"AGH","label":"Aghem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(515,1,'codes',1076743765678090327,NULL,NULL,'{"id":1076743765678090327,"of_table":"language","code":"AKA","label":"Akan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(516,1,'codes',4880774193898822128,NULL,NULL,'{"id":4880774193898822128,"of_table":"language","code":"AKU","label":"Akum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(517,1,'codes',8872751038253906887,NULL,NULL,'{"id":8872751038253906887,"of_table":"language","code":"ALB","label":"Albanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(518,1,'codes',2674893702810529055,NULL,NULL,'{"id":2674893702810529055,"of_table":"language","code":"ALG","label":"Algerian Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(519,1,'codes',148204996495570299,NULL,NULL,'{"id":148204996495570299,"of_table":"language","code":"AMD","label":"Amdo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(520,1,'codes',4746182422773171170,NULL,NULL,'{"id":4746182422773171170,"of_table":"language","code":"AMH","label":"Amharic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(521,1,'codes',6800331167460909328,NULL,NULL,'{"id":6800331167460909328,"of_table":"language","code":"AMZ","label":"Amuzgo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(522,1,'codes',7474808846189713075,NULL,NULL,'{"id":7474808846189713075,"of_table":"language","code":"ANL","label":"Anlo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(523,1,'codes',4361498157194548457,NULL,NULL,'{"id":4361498157194548457,"of_table":"language","code":"ANU","label":"Anuak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(524,1,'codes',486408527184522170,NULL,NULL,'{"id":486408527184522170,"of_table":"language","code":"ANY","label":"Anyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(525,1,'codes',4760350407898585972,NULL,NULL,'{"id":4760350407898585972,"of_table":"language","code":"AR","label":"Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(526,1,'codes',1563408813963766689,NULL,NULL,'{"id":1563408813963766689,"of_table":"language","code":"ARA","label":"Aramaic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(527,1,'codes',8662929480794794950,NULL,NULL,'{"id":8662929480794794950,"of_table":"language","code":"ARK","label":"Arakanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(528,1,'codes',4574620091410276332,NULL,NULL,'{"id":4574620091410276332,"of_table":"language","code":"ARM","label":"Armenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(529,1,'codes',4518241455504763299,NULL,NULL,'{"id":4518241455504763299,"of_table":"language","code":"ARS","label":"Armenian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(530,1,'codes',4598077774880336801,NULL,NULL,'{"id":4598077774880336801,"of_table":"language","code":"ARZ","label":"Arabic, Egyptian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(531,1,'codes',258236251823983300,NULL,NULL,'{"id":258236251823983300,"of_table":"language","code":"ASF","label":"Australian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(532,1,'codes',4112241129123556496,NULL,NULL,'{"id":4112241129123556496,"of_table":"language","code":"ASH","label":"Ashanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(533,1,'codes',4742533637008791835,NULL,NULL,'{"id":4742533637008791835,"of_table":"language","code":"ASY","label":"Assyrian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(534,1,'codes',823872470515088178,NULL,NULL,'{"id":823872470515088178,"of_table":"language","code":"ATT","label":"Attie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(535,1,'codes',5577913276271297545,NULL,NULL,'{"id":5577913276271297545,"of_table":"language","code":"AYH","label":"Arabic, Hadrami Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(536,1,'codes',9222224837940732791,NULL,NULL,'{"id":9222224837940732791,"of_table":"language","code":"AYN","label":"Arabic, Sanaani Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(537,1,'codes',5654838211712217184,NULL,NULL,'{"id":5654838211712217184,"of_table":"language","code":"AZG","label":"Amuzgo, San Pedro Amuzgos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(538,1,'codes',5645705029973164796,NULL,NULL,'{"id":5645705029973164796,"of_table":"language","code":"AZJ","label":"Azerbaijani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(539,1,'codes',8676249994809136316,NULL,NULL,'{"id":8676249994809136316,"of_table":"language","code":"AZO","label":"Awing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(540,1,'codes',1780865864857915184,NULL,NULL,'{"id":1780865864857915184,"of_table":"language","code":"BAA","label":"Benaadir","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(541,1,'codes',508926040693167552,NULL,NULL,'{"id":508926040693167552,"of_table":"language","code":"BAG","label":"Bangwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(542,1,'codes',1685572855994114728,NULL,NULL,'{"id":1685572855994114728,"of_table":"language","code":"BAI","label":"Bamileke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(543,1,'codes',5614988048437308052,NULL,NULL,'{"id":5614988048437308052,"of_table":"language","code":"BAJ","label":"Bajuni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(544,1,'codes',4215912269852700318,NULL,NULL,'{"id":4215912269852700318,"of_table":"language","code":"BAM","label":"Bambara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(545,1,'codes',7043040144017555790,NULL,NULL,'{"id":7043040144017555790,"of_table":"language","code":"BAN","label":"Bandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(546,1,'codes',4583994192258075137,NULL,NULL,'{"id":4583994192258075137,"of_table":"language","code":"BAS","label":"Basaa (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(547,1,'codes',4729637622263413681,NULL,NULL,'{"id":4729637622263413681,"of_table":"language","code":"BAU","label":"Balochi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(548,1,'codes',6620197535600908342,NULL,NULL,'{"id":6620197535600908342,"of_table":"language","code":"BAV","label":"Vengo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(549,1,'codes',8641983644251242218,NULL,NULL,'{"id":8641983644251242218,"of_table":"language","code":"BAX","label":"Bamun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(550,1,'codes',2298413340354152914,NULL,NULL,'{"id":2298413340354152914,"of_table":"language","code":"BAZ","label":"Tunen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(551,1,'codes',6749221076303994131,NULL,NULL,'{"id":6749221076303994131,"of_table":"language","code":"BBJ","label":"Ghomala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(552,1,'codes',4916886951779068579,NULL,NULL,'{"id":4916886951779068579,"of_table":"language","code":"BBK","label":"Babanki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(553,1,'codes',7343027904442668628,NULL,NULL,'{"id":7343027904442668628,"of_table":"language","code":"BBY","label":"Befang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(554,1,'codes',4567315801548800412,NULL,NULL,'{"id":4567315801548800412,"of_table":"language","code":"BDF","label":"Behdini","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(555,1,'codes',3754745177922202032,NULL,NULL,'{"id":3754745177922202032,"of_table":"language","code":"BDU","label":"Oroko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(556,1,'codes',8451336212218564180,NULL,NULL,'{"id":8451336212218564180,"of_table":"language","code":"BEL","label":"Belarusan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(557,1,'codes',4502839187855128361,NULL,NULL,'{"id":4502839187855128361,"of_table":"language","code":"BEM","label":"Bembe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(558,1,'codes',6631823818481072678,NULL,NULL,'{"id":6631823818481072678,"of_table":"language","code":"BEN","label":"Bengali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(559,1,'codes',4319967950213149976,NULL,NULL,'{"id":4319967950213149976,"of_table":"language","code":"BER","label":"Berber","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(560,1,'codes',9019828465136791899,NULL,NULL,'{"id":9019828465136791899,"of_table":"language","code":"BET","label":"Bete","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(561,1,'codes',5806890570150623581,NULL,NULL,'{"id":5806890570150623581,"of_table":"language","code":"BFA","label":"Bari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(562,1,'codes',1177626411854465576,NULL,NULL,'{"id":1177626411854465576,"of_table":"language","code":"BFD","label":"Bafut","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(563,1,'codes',3414221298364117981,NULL,NULL,'{"id":3414221298364117981,"of_table":"language","code":"BFR","label":"Bazigar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(564,1,'codes',1112687064177051305,NULL,NULL,'{"id":1112687064177051305,"of_table":"language","code":"BGC","label":"Haryanvi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(565,1,'codes',7072560208859509408,NULL,NULL,'{"id":7072560208859509408,"of_table":"language","code":"BGJ","label":"Bangolan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(566,1,'codes',341087400502287280,NULL,NULL,'{"id":341087400502287280,"of_table":"language","code":"BHU","label":"Bhutanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(567,1,'codes',2294124422647685827,NULL,NULL,'{"id":2294124422647685827,"of_table":"language","code":"BIA","label":"Biafada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(568,1,'codes',4558822637688094233,NULL,NULL,'{"id":4558822637688094233,"of_table":"language","code":"BIB","label":"Bissa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(569,1,'codes',7662694626314910734,NULL,NULL,'{"id":7662694626314910734,"of_table":"language","code":"BIC","label":"Bicolano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(570,1,'codes',414317822755962507,NULL,NULL,'{"id":414317822755962507,"of_table":"language","code":"BIH","label":"Bideyat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(571,1,'codes',486983303304429779,NULL,NULL,'{"id":486983303304429779,"of_table":"language","code":"BKM","label":"Kom (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(572,1,'codes',6429912809713926287,NULL,NULL,'{"id":6429912809713926287,"of_table":"language","code":"BLE","label":"Baule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(573,1,'codes',4555965805800626564,NULL,NULL,'{"id":4555965805800626564,"of_table":"language","code":"BLH","label":"Belleh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(574,1,'codes',2387913705346819595,NULL,NULL,'{"id":2387913705346819595,"of_table":"language","code":"BLO","label":"Anii (Aka Basila)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(575,1,'codes',9190172429842899016,NULL,NULL,'{"id":9190172429842899016,"of_table":"language","code":"BMO","label":"Bambalang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(576,1,'codes',335996128220267659,NULL,NULL,'{"id":335996128220267659,"of_table":"language","code":"BMY","label":"Bemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(577,1,'codes',4457341239066411768,NULL,NULL,'{"id":4457341239066411768,"of_table":"language","code":"BNN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(578,1,'codes',1606723042161171687,NULL,NULL,'{"id":1606723042161171687,"of_table":"language","code":"BOS","label":"Bosnian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(579,1,'codes',5682162370837350944,NULL,NULL,'{"id":5682162370837350944,"of_table":"language","code":"BQG","label":"Bago-Kusuntu (Bago, Koussountou)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(580,1,'codes',8773889644051408302,NULL,NULL,'{"id":8773889644051408302,"of_table":"language","code":"BSA","label":"Bassa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(581,1,'codes',437449447103948101,NULL,NULL,'{"id":437449447103948101,"of_table":"language","code":"BSI","label":"British Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(582,1,'codes',1684329138459967597,NULL,NULL,'{"id":1684329138459967597,"of_table":"language","code":"BSK","label":"Burushaski","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(583,1,'codes',9011834568003314455,NULL,NULL,'{"id":9011834568003314455,"of_table":"language","code":"BSQ","label":"Bassa (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(584,1,'codes',5850470988694885495,NULL,NULL,'{"id":5850470988694885495,"of_table":"language","code":"BSS","label":"Akoose","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(585,1,'codes',8403128523222769939,NULL,NULL,'{"id":8403128523222769939,"of_table":"language","code":"BUK","label":"Bukusu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(586,1,'codes',6788908217215713037,NULL,NULL,'{"id":6788908217215713037,"of_table":"language","code":"BUL","label":"Bulgarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(587,1,'codes',3627569960524202935,NULL,NULL,'{"id":3627569960524202935,"of_table":"language","code":"BUR","label":"Burmese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(588,1,'codes',9073231737454308144,NULL,NULL,'{"id":9073231737454308144,"of_table":"language","code":"BXM","label":"Buriat, Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(589,1,'codes',9156224330623981920,NULL,NULL,'{"id":9156224330623981920,"of_table":"language","code":"BYE","label":"Byelorussian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(590,1,'codes',1916329085478987540,NULL,NULL,'{"id":1916329085478987540,"of_table":"language","code":"BYN","label":"Bilen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(591,1,'codes',1688254251571637935,NULL,NULL,'{"id":1688254251571637935,"of_table":"language","code":"BYV","label":"Medumba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(592,1,'codes',1345856859648191626,NULL,NULL,'{"id":1345856859648191626,"of_table":"language","code":"BZJ","label":"Belize Kriol English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(593,1,'codes',6479597941731302625,NULL,NULL,'{"id":6479597941731302625,"of_table":"language","code":"CAA","label":"Ch''Orti''","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(594,1,'codes',2804995215079463036,NULL,NULL,'{"id":2804995215079463036,"of_table":"language","code":"CAB","label":"Garifuna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(595,1,'codes',4427291419632915830,NULL,NULL,'{"id":4427291419632915830,"of_table":"language","code":"CAC","label":"Cakchiquel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(596,1,'codes',1537717920060139090,NULL,NULL,'{"id":1537717920060139090,"of_table":"language","code":"CAL","label":"Chaldean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(597,1,'codes',3638234127650635254,NULL,NULL,'{"id":3638234127650635254,"of_table":"language","code":"CAM","label":"Cambodian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(598,1,'codes',389146062994048616,NULL,NULL,'{"id":389146062994048616,"of_table":"language","code":"CAN","label":"Cantonese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(599,1,'codes',8300256042953079438,NULL,NULL,'{"id":8300256042953079438,"of_table":"language","code":"CBK","label":"Chavacano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(600,1,'codes',3344467949854320913,NULL,NULL,'{"id":3344467949854320913,"of_table":"language","code":"CCE","label":"Chalchiteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(601,1,'codes',4123722656383122067,NULL,NULL,'{"id":4123722656383122067,"of_table":"language","code":"CCP","label":"Chakma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(602,1,'codes',8051413238018299273,NULL,NULL,'{"id":8051413238018299273,"of_table":"language","code":"CEB","label":"Cebuano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(603,1,'codes',7699877355001245199,NULL,NULL,'{"id":7699877355001245199,"of_table":"language","code":"CHA","label":"Cha-Chao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(604,1,'codes',3288793728525475136,NULL,NULL,'{"id":3288793728525475136,"of_table":"language","code":"CHE","label":"Chechen-Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(605,1,'codes',3880446359286829923,NULL,NULL,'{"id":3880446359286829923,"of_table":"language","code":"CHG","label":"Chiga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(606,1,'codes',7495661488292145316,NULL,NULL,'{"id":7495661488292145316,"of_table":"language","code":"CHI","label":"Chin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(607,1,'codes',2492003515464770276,NULL,NULL,'{"id":2492003515464770276,"of_table":"language","code":"CHU","label":"Chuj, San Sebastian Coatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(608,1,'codes',1581692702510485434,NULL,NULL,'{"id":1581692702510485434,"of_table":"language","code":"CIR","label":"Circassian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(609,1,'codes',7440739457885567860,NULL,NULL,'{"id":7440739457885567860,"of_table":"language","code":"CJK","label":"Chokwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(610,1,'codes',6110476008720984106,NULL,NULL,'{"id":6110476008720984106,"of_table":"language","code":"CJY","label":"Henan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(611,1,'codes',7909316352971570302,NULL,NULL,'{"id":7909316352971570302,"of_table":"language","code":"CKB","label":"Kurdish, Central (Alt Name Sorani)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(612,1,'codes',1418980800532341511,NULL,NULL,'{"id":1418980800532341511,"of_table":"language","code":"CNH","label":"Chin, Haka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(613,1,'codes',4930545511971795926,NULL,NULL,'{"id":4930545511971795926,"of_table":"language","code":"CNM","label":"Chuj, San Mateo Ixtatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(614,1,'codes',8424493768423178199,NULL,NULL,'{"id":8424493768423178199,"of_table":"language","code":"COH","label":"Chichonyi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(615,1,'codes',1266159411980122202,NULL,NULL,'{"id":1266159411980122202,"of_table":"language","code":"COM","label":"Comorian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(616,1,'codes',1412712402514110587,NULL,NULL,'{"id":1412712402514110587,"of_table":"language","code":"COR","label":"Cora","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(617,1,'codes',5588141794820195588,NULL,NULL,'{"id":5588141794820195588,"of_table":"language","code":"CRE","label":"Creole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(618,1,'codes',2104062268394116938,NULL,NULL,'{"id":2104062268394116938,"of_table":"language","code":"CRO","label":"Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(619,1,'codes',562368082235100053,NULL,NULL,'{"id":562368082235100053,"of_table":"language","code":"CSL","label":"Chinese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(620,1,'codes',3686774758594084317,NULL,NULL,'{"id":3686774758594084317,"of_table":"language","code":"CSN","label":"Colombian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(621,1,'codes',2124729084826155670,NULL,NULL,'{"id":2124729084826155670,"of_table":"language","code":"CTA","label":"Chatino, Tataltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(622,1,'codes',7952349931896701857,NULL,NULL,'{"id":7952349931896701857,"of_table":"language","code":"CTD","label":"Chin Tedim","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(623,1,'codes',7411334551255655035,NULL,NULL,'{"id":7411334551255655035,"of_table":"language","code":"CTG","label":"Chittagonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(624,1,'codes',1981580279995600305,NULL,NULL,'{"id":1981580279995600305,"of_table":"language","code":"CTI","label":"Chol, Tila","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(625,1,'codes',3161956522751437105,NULL,NULL,'{"id":3161956522751437105,"of_table":"language","code":"CTU","label":"Chol, Tumbala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(626,1,'codes',2942968034204473689,NULL,NULL,'{"id":2942968034204473689,"of_table":"language","code":"CV","label":"Cape Verdian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(627,1,'codes',5132632718283138948,NULL,NULL,'{"id":5132632718283138948,"of_table":"language","code":"CZ","label":"Czech","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(628,1,'codes',6165297790066547812,NULL,NULL,'{"id":6165297790066547812,"of_table":"language","code":"DAG","label":"Dagbani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(629,1,'codes',1550468770880937111,NULL,NULL,'{"id":1550468770880937111,"of_table":"language","code":"DAH","label":"Dahalo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(630,1,'codes',5034316228821947256,NULL,NULL,'{"id":5034316228821947256,"of_table":"language","code":"DAM","label":"Tai Dam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(631,1,'codes',8124816389558595350,NULL,NULL,'{"id":8124816389558595350,"of_table":"language","code":"DAN","label":"Danish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(632,1,'codes',3223746787923216233,NULL,NULL,'{"id":3223746787923216233,"of_table":"language","code":"DAR","label":"Dargwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(633,1,'codes',7588428574666293815,NULL,NULL,'{"id":7588428574666293815,"of_table":"language","code":"DDN","label":"Dendi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(634,1,'codes',347584051120071517,NULL,NULL,'{"id":347584051120071517,"of_table":"language","code":"DEE","label":"Dewoin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(635,1,'codes',8938999295412332470,NULL,NULL,'{"id":8938999295412332470,"of_table":"language","code":"DIN","label":"Dinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(636,1,'codes',2780428542543703575,NULL,NULL,'{"id":2780428542543703575,"of_table":"language","code":"DIO","label":"Dyula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(637,1,'codes',5187280964835529434,NULL,NULL,'{"id":5187280964835529434,"of_table":"language","code":"DIU","label":"Dioula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(638,1,'codes',2686480256401913490,NULL,NULL,'{"id":2686480256401913490,"of_table":"language","code":"DIV","label":"Divehi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(639,1,'codes',6497571469258890546,NULL,NULL,'{"id":6497571469258890546,"of_table":"language","code":"DJE","label":"Djerma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(640,1,'codes',1695323823658822194,NULL,NULL,'{"id":1695323823658822194,"of_table":"language","code":"DNG","label":"Dingara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(641,1,'codes',2691447690403614154,NULL,NULL,'{"id":2691447690403614154,"of_table":"language","code":"DUT","label":"Dutch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(642,1,'codes',9137982453878595683,NULL,NULL,'{"id":9137982453878595683,"of_table":"language","code":"DYO","label":"Dyoula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(643,1,'codes',9106486963515508757,NULL,NULL,'{"id":9106486963515508757,"of_table":"language","code":"DZG","label":"Dazaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(644,1,'codes',4913172569566270088,NULL,NULL,'{"id":4913172569566270088,"of_table":"language","code":"DZO","label":"Dzongkha","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(645,1,'codes',642851083774100713,NULL,NULL,'{"id":642851083774100713,"of_table":"language","code":"ECO","label":"Chinanteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(646,1,'codes',2285025630283245835,NULL,NULL,'{"id":2285025630283245835,"of_table":"language","code":"EDO","label":"Edo - Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(647,1,'codes',8552739589471903861,NULL,NULL,'{"id":8552739589471903861,"of_table":"language","code":"EFI","label":"Efik","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(648,1,'codes',1469523683943408014,NULL,NULL,'{"id":1469523683943408014,"of_table":"language","code":"ENG","label":"English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(649,1,'codes',6117130630476497618,NULL,NULL,'{"id":6117130630476497618,"of_table":"language","code":"ENP","label":"Enping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(650,1,'codes',8855181568510160164,NULL,NULL,'{"id":8855181568510160164,"of_table":"language","code":"ESI","label":"Egyptian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(651,1,'codes',3551202371899206205,NULL,NULL,'{"id":3551202371899206205,"of_table":"language","code":"EST","label":"Estonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(652,1,'codes',2662258355268894402,NULL,NULL,'{"id":2662258355268894402,"of_table":"language","code":"ETH","label":"Ethiopian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(653,1,'codes',3050301850908033013,NULL,NULL,'{"id":3050301850908033013,"of_table":"language","code":"ETS","label":"Etsako","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(654,1,'codes',1434587303633524783,NULL,NULL,'{"id":1434587303633524783,"of_table":"language","code":"ETU","label":"Cameroon, Ejagham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(655,1,'codes',2639677899237169823,NULL,NULL,'{"id":2639677899237169823,"of_table":"language","code":"EUT","label":"Eutian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(656,1,'codes',7356453776302345791,NULL,NULL,'{"id":7356453776302345791,"of_table":"language","code":"EWE","label":"Ewe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(657,1,'codes',1654962238447393059,NULL,NULL,'{"id":1654962238447393059,"of_table":"language","code":"FAA","label":"Falam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(658,1,'codes',2192171007641289201,NULL,NULL,'{"id":2192171007641289201,"of_table":"language","code":"FAE","label":"Farsi - Afgani - Dari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(659,1,'codes',8963426573897770256,NULL,NULL,'{"id":8963426573897770256,"of_table":"language","code":"FAN","label":"Fanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(660,1,'codes',697085486365081043,NULL,NULL,'{"id":697085486365081043,"of_table":"language","code":"FAP","label":"Palor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(661,1,'codes',3750662756849345008,NULL,NULL,'{"id":3750662756849345008,"of_table":"language","code":"FAR","label":"Farsi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(662,1,'codes',314905816137733332,NULL,NULL,'{"id":314905816137733332,"of_table":"language","code":"FIA","label":"Nobiin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(663,1,'codes',1489484355848250542,NULL,NULL,'{"id":1489484355848250542,"of_table":"language","code":"FIJ","label":"Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(664,1,'codes',7004118949614570668,NULL,NULL,'{"id":7004118949614570668,"of_table":"language","code":"FIN","label":"Finnish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(665,1,'codes',8517575068342390132,NULL,NULL,'{"id":8517575068342390132,"of_table":"language","code":"FLA","label":"Fula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(666,1,'codes',4502475101544644384,NULL,NULL,'{"id":4502475101544644384,"of_table":"language","code":"FLE","label":"Flemish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(667,1,'codes',4653856040804772894,NULL,NULL,'{"id":4653856040804772894,"of_table":"language","code":"FMP","label":"Bafang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(668,1,'codes',8437999950342668079,NULL,NULL,'{"id":8437999950342668079,"of_table":"language","code":"FON","label":"Fon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(669,1,'codes',4773826138128006536,NULL,NULL,'{"id":4773826138128006536,"of_table":"language","code":"FOO","label":"Foo Chow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(670,1,'codes',4522092614821040607,NULL,NULL,'{"id":4522092614821040607,"of_table":"language","code":"FR","label":"French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(671,1,'codes',5896860645562652192,NULL,NULL,'{"id":5896860645562652192,"of_table":"language","code":"FSI","label":"French Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(672,1,'codes',3064556625426994142,NULL,NULL,'{"id":3064556625426994142,"of_table":"language","code":"FUF","label":"Fulani (Guinea Dialect)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(673,1,'codes',4486927071964592129,NULL,NULL,'{"id":4486927071964592129,"of_table":"language","code":"FUH","label":"Fulfulde, Western Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(674,1,'codes',7833525211648920116,NULL,NULL,'{"id":7833525211648920116,"of_table":"language","code":"FUJ","label":"Fuji/Fujiman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(675,1,'codes',6658951096725032877,NULL,NULL,'{"id":6658951096725032877,"of_table":"language","code":"FUK","label":"Fukienese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(676,1,'codes',4575483341391647553,NULL,NULL,'{"id":4575483341391647553,"of_table":"language","code":"FUL","label":"Fulani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(677,1,'codes',4228621429062821158,NULL,NULL,'{"id":4228621429062821158,"of_table":"language","code":"FUQ","label":"Fuqing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(678,1,'codes',6367673221638075720,NULL,NULL,'{"id":6367673221638075720,"of_table":"language","code":"FVR","label":"Fur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(679,1,'codes',5342767314096398805,NULL,NULL,'{"id":5342767314096398805,"of_table":"language","code":"GA","label":"Ga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(680,1,'codes',3546144313465465220,NULL,NULL,'{"id":3546144313465465220,"of_table":"language","code":"GAE","label":"Gaelic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(681,1,'codes',4326061005016025872,NULL,NULL,'{"id":4326061005016025872,"of_table":"language","code":"GAN","label":"Chinese Gan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(682,1,'codes',7996638007652974490,NULL,NULL,'{"id":7996638007652974490,"of_table":"language","code":"GBA","label":"Gbande","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(683,1,'codes',1089873782090801944,NULL,NULL,'{"id":1089873782090801944,"of_table":"language","code":"GEA","label":"Geruma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(684,1,'codes',3484280563035697227,NULL,NULL,'{"id":3484280563035697227,"of_table":"language","code":"GEG","label":"Gheg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(685,1,'codes',665407907359164599,NULL,NULL,'{"id":665407907359164599,"of_table":"language","code":"GEO","label":"Georgian - Soviet Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(686,1,'codes',6346438326044578326,NULL,NULL,'{"id":6346438326044578326,"of_table":"language","code":"GER","label":"German","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(687,1,'codes',4029119966637652167,NULL,NULL,'{"id":4029119966637652167,"of_table":"language","code":"GEX","label":"Garre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(688,1,'codes',6126407569056825371,NULL,NULL,'{"id":6126407569056825371,"of_table":"language","code":"GIO","label":"Gio-Dan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(689,1,'codes',1370131825579781776,NULL,NULL,'{"id":1370131825579781776,"of_table":"language","code":"GIS","label":"Gisi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(690,1,'codes',1295230833934520996,NULL,NULL,'{"id":1295230833934520996,"of_table":"language","code":"GOA","label":"Guro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(691,1,'codes',3431881641919764197,NULL,NULL,'{"id":3431881641919764197,"of_table":"language","code":"GOL","label":"Gola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(692,1,'codes',8059774153259892780,NULL,NULL,'{"id":8059774153259892780,"of_table":"language","code":"GOM","label":"Goanese Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(693,1,'codes',8811178700123527035,NULL,NULL,'{"id":8811178700123527035,"of_table":"language","code":"GON","label":"Gonja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(694,1,'codes',3691606363134284829,NULL,NULL,'{"id":3691606363134284829,"of_table":"language","code":"GOU","label":"Goun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(695,1,'codes',8616417624665056676,NULL,NULL,'{"id":8616417624665056676,"of_table":"language","code":"GQR","label":"Gor (From Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(696,1,'codes',7085135690322542073,NULL,NULL,'{"id":7085135690322542073,"of_table":"language","code":"GR","label":"Greek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(697,1,'codes',4100056594650328286,NULL,NULL,'{"id":4100056594650328286,"of_table":"language","code":"GRB","label":"Grebo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(698,1,'codes',4676623836207886467,NULL,NULL,'{"id":4676623836207886467,"of_table":"language","code":"GRM","label":"Gourmanchema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(699,1,'codes',246052320818835362,NULL,NULL,'{"id":246052320818835362,"of_table":"language","code":"GSM","label":"Guatelmalan Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(700,1,'codes',2786440752859462993,NULL,NULL,'{"id":2786440752859462993,"of_table":"language","code":"GSW","label":"German, Swiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(701,1,'codes',8007510733715338493,NULL,NULL,'{"id":8007510733715338493,"of_table":"language","code":"GUG","label":"Guarani, Paraguayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(702,1,'codes',8035548179661575754,NULL,NULL,'{"id":8035548179661575754,"of_table":"language","code":"GUJ","label":"Gujarati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(703,1,'codes',2657770797750907561,NULL,NULL,'{"id":2657770797750907561,"of_table":"language","code":"GUN","label":"Gun-Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(704,1,'codes',2503403452636403808,NULL,NULL,'{"id":2503403452636403808,"of_table":"language","code":"GUR","label":"Farefare","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(705,1,'codes',8873210957438527082,NULL,NULL,'{"id":8873210957438527082,"of_table":"language","code":"GUZ","label":"Gussi (Kenya)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(706,1,'codes',7853971115874341403,NULL,NULL,'{"id":7853971115874341403,"of_table":"language","code":"GVR","label":"Gurung, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(707,1,'codes',8529998665365290341,NULL,NULL,'{"id":8529998665365290341,"of_table":"language","code":"GXX","label":"We Southern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(708,1,'codes',6566560668784454979,NULL,NULL,'{"id":6566560668784454979,"of_table":"language","code":"GYN","label":"Guyanese Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(709,1,'codes',2934153348180541929,NULL,NULL,'{"id":2934153348180541929,"of_table":"language","code":"HAI","label":"Haiyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(710,1,'codes',492802518325144952,NULL,NULL,'{"id":492802518325144952,"of_table":"language","code":"HAK","label":"Hakka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(711,1,'codes',2962341540844162168,NULL,NULL,'{"id":2962341540844162168,"of_table":"language","code":"HAN","label":"Hainan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(712,1,'codes',1356793496085742391,NULL,NULL,'{"id":1356793496085742391,"of_table":"language","code":"HAR","label":"Harari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(713,1,'codes',1345476428535632536,NULL,NULL,'{"id":1345476428535632536,"of_table":"language","code":"HAS","label":"Hassaniya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(714,1,'codes',6723871042324160883,NULL,NULL,'{"id":6723871042324160883,"of_table":"language","code":"HAU","label":"Hausa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(715,1,'codes',3947537705550651093,NULL,NULL,'{"id":3947537705550651093,"of_table":"language","code":"HAZ","label":"Hazaragi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(716,1,'codes',898299060374847932,NULL,NULL,'{"id":898299060374847932,"of_table":"language","code":"HCH","label":"Huichol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(717,1,'codes',6414597809488458057,NULL,NULL,'{"id":6414597809488458057,"of_table":"language","code":"HDS","label":"Honduran Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(718,1,'codes',1787393594858539692,NULL,NULL,'{"id":1787393594858539692,"of_table":"language","code":"HEB","label":"Hebrew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(719,1,'codes',604766324128837277,NULL,NULL,'{"id":604766324128837277,"of_table":"language","code":"HER","label":"Herero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(720,1,'codes',9034983290662974467,NULL,NULL,'{"id":9034983290662974467,"of_table":"language","code":"HIF","label":"Hindustani Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(721,1,'codes',3862976662445133205,NULL,NULL,'{"id":3862976662445133205,"of_table":"language","code":"HIL","label":"Hiligaynon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(722,1,'codes',6725324689079539686,NULL,NULL,'{"id":6725324689079539686,"of_table":"language","code":"HIN","label":"Hindi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(723,1,'codes',165220109882819841,NULL,NULL,'{"id":165220109882819841,"of_table":"language","code":"HLT","label":"Nga La","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(724,1,'codes',2988550507883501123,NULL,NULL,'{"id":2988550507883501123,"of_table":"language","code":"HMO","label":"Hmong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(725,1,'codes',7988857895778619610,NULL,NULL,'{"id":7988857895778619610,"of_table":"language","code":"HNK","label":"Hindko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(726,1,'codes',4902976373328634909,NULL,NULL,'{"id":4902976373328634909,"of_table":"language","code":"HNN","label":"Hunan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(727,1,'codes',8621126751380925607,NULL,NULL,'{"id":8621126751380925607,"of_table":"language","code":"HOK","label":"Hokkien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(728,1,'codes',6907297801185879741,NULL,NULL,'{"id":6907297801185879741,"of_table":"language","code":"HSN","label":"Xiang ( Alt Names: Hsiang, Hunan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(729,1,'codes',2481968276167789768,NULL,NULL,'{"id":2481968276167789768,"of_table":"language","code":"HST","label":"Huasteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(730,1,'codes',2680426562456665711,NULL,NULL,'{"id":2680426562456665711,"of_table":"language","code":"HUN","label":"Hungarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(731,1,'codes',3555124051945969750,NULL,NULL,'{"id":3555124051945969750,"of_table":"language","code":"IBB","label":"Ibibio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(732,1,'codes',5672645672175917885,NULL,NULL,'{"id":5672645672175917885,"of_table":"language","code":"IBO","label":"Igbo/Ibo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(733,1,'codes',8906214546613302215,NULL,NULL,'{"id":8906214546613302215,"of_table":"language","code":"ICE","label":"Icelandic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(734,1,'codes',8713045637053183223,NULL,NULL,'{"id":8713045637053183223,"of_table":"language","code":"IDU","label":"Idoma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(735,1,'codes',501968140690332046,NULL,NULL,'{"id":501968140690332046,"of_table":"language","code":"IFA","label":"Farsi-Iranian-Persian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(736,1,'codes',5099809127924693190,NULL,NULL,'{"id":5099809127924693190,"of_table":"language","code":"IGB","label":"Ebira","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(737,1,'codes',8308452013927134923,NULL,NULL,'{"id":8308452013927134923,"of_table":"language","code":"IGL","label":"Igala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(738,1,'codes',7580655328329263878,NULL,NULL,'{"id":7580655328329263878,"of_table":"language","code":"IJO","label":"Ijo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(739,1,'codes',8180472609594572430,NULL,NULL,'{"id":8180472609594572430,"of_table":"language","code":"IKA","label":"Ika","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(740,1,'codes',5638449742973459454,NULL,NULL,'{"id":5638449742973459454,"of_table":"language","code":"ILG","label":"Ilongot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(741,1,'codes',7627726473724167387,NULL,NULL,'{"id":7627726473724167387,"of_table":"language","code":"ILO","label":"Ilocano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(742,1,'codes',5294918901762735707,NULL,NULL,'{"id":5294918901762735707,"of_table":"language","code":"IND","label":"Indonesian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(743,1,'codes',4418791774755882306,NULL,NULL,'{"id":4418791774755882306,"of_table":"language","code":"ING","label":"Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(744,1,'codes',5084375491378073308,NULL,NULL,'{"id":5084375491378073308,"of_table":"language","code":"INS","label":"Indian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(745,1,'codes',1430143606933259136,NULL,NULL,'{"id":1430143606933259136,"of_table":"language","code":"ISH","label":"Ishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(746,1,'codes',3260267224018234122,NULL,NULL,'{"id":3260267224018234122,"of_table":"language","code":"ISO","label":"Isoko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(747,1,'codes',6748048200047999681,NULL,NULL,'{"id":6748048200047999681,"of_table":"language","code":"IST","label":"Isekiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(748,1,'codes',5810706358095548724,NULL,NULL,'{"id":5810706358095548724,"of_table":"language","code":"IT","label":"Italian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(749,1,'codes',3648278520751163882,NULL,NULL,'{"id":3648278520751163882,"of_table":"language","code":"IUK","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(750,1,'codes',9035338229086892580,NULL,NULL,'{"id":9035338229086892580,"of_table":"language","code":"IXL","label":"Ixil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(751,1,'codes',4334786382011995617,NULL,NULL,'{"id":4334786382011995617,"of_table":"language","code":"JAC","label":"Jacalteco, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(752,1,'codes',1588758264069929710,NULL,NULL,'{"id":1588758264069929710,"of_table":"language","code":"JAI","label":"Jacalteco, Western (Popti)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(753,1,'codes',2602354845049901838,NULL,NULL,'{"id":2602354845049901838,"of_table":"language","code":"JAM","label":"Jamician Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(754,1,'codes',3143339812737038062,NULL,NULL,'{"id":3143339812737038062,"of_table":"language","code":"JAP","label":"Japanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(755,1,'codes',5185344113607480330,NULL,NULL,'{"id":5185344113607480330,"of_table":"language","code":"JAR","label":"Jarai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(756,1,'codes',2949871828276314060,NULL,NULL,'{"id":2949871828276314060,"of_table":"language","code":"JAV","label":"Javanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(757,1,'codes',1344197684252770949,NULL,NULL,'{"id":1344197684252770949,"of_table":"language","code":"JIC","label":"Tol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(758,1,'codes',4819854460784123645,NULL,NULL,'{"id":4819854460784123645,"of_table":"language","code":"JIV","label":"Shuar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(759,1,'codes',3303178476108350413,NULL,NULL,'{"id":3303178476108350413,"of_table":"language","code":"JOL","label":"Dyola (Jola)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(760,1,'codes',186417837296072558,NULL,NULL,'{"id":186417837296072558,"of_table":"language","code":"JOS","label":"Jordanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(761,1,'codes',5904978876146791826,NULL,NULL,'{"id":5904978876146791826,"of_table":"language","code":"JUB","label":"Juba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(762,1,'codes',2755036617341847993,NULL,NULL,'{"id":2755036617341847993,"of_table":"language","code":"JUL","label":"Jirel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(763,1,'codes',4502306764236193840,NULL,NULL,'{"id":4502306764236193840,"of_table":"language","code":"JYA","label":"Jirong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(764,1,'codes',865526114173643781,NULL,NULL,'{"id":865526114173643781,"of_table":"language","code":"KAC","label":"Kachin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(765,1,'codes',174021265920570291,NULL,NULL,'{"id":174021265920570291,"of_table":"language","code":"KAI","label":"Kaiping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(766,1,'codes',2304733835345578830,NULL,NULL,'{"id":2304733835345578830,"of_table":"language","code":"KAL","label":"Kalabari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(767,1,'codes',7394873873248600912,NULL,NULL,'{"id":7394873873248600912,"of_table":"language","code":"KAM","label":"Kamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(768,1,'codes',1528894730939727282,NULL,NULL,'{"id":1528894730939727282,"of_table":"language","code":"KAO","label":"Xaasongaxango (Kasonke, Xasonga)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(769,1,'codes',7801012135055389643,NULL,NULL,'{"id":7801012135055389643,"of_table":"language","code":"KAR","label":"Karachay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(770,1,'codes',645355583851160706,NULL,NULL,'{"id":645355583851160706,"of_table":"language","code":"KAS","label":"Kashmiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(771,1,'codes',5599372412622695601,NULL,NULL,'{"id":5599372412622695601,"of_table":"language","code":"KAZ","label":"Kazakh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(772,1,'codes',2405789384887558775,NULL,NULL,'{"id":2405789384887558775,"of_table":"language","code":"KBP","label":"Kabiye","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(773,1,'codes',3686395959900922330,NULL,NULL,'{"id":3686395959900922330,"of_table":"language","code":"KEK","label":"Kekchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(774,1,'codes',2291847546153821394,NULL,NULL,'{"id":2291847546153821394,"of_table":"language","code":"KEN","label":"Kenyang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(775,1,'codes',1848009208760689673,NULL,NULL,'{"id":1848009208760689673,"of_table":"language","code":"KGA","label":"Koyaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(776,1,'codes',1699245400471756863,NULL,NULL,'{"id":1699245400471756863,"of_table":"language","code":"KGN","label":"Kongo/Kikongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(777,1,'codes',7505000271020618430,NULL,NULL,'{"id":7505000271020618430,"of_table":"language","code":"KHA","label":"Kham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(778,1,'codes',4975407396908203388,NULL,NULL,'{"id":4975407396908203388,"of_table":"language","code":"KHM","label":"Khmer Central - Thailand/Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(779,1,'codes',6709805531653475638,NULL,NULL,'{"id":6709805531653475638,"of_table":"language","code":"KIG","label":"Kirghiz","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(780,1,'codes',2721194993664162521,NULL,NULL,'{"id":2721194993664162521,"of_table":"language","code":"KIK","label":"Kikuya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(781,1,'codes',8929498791382843517,NULL,NULL,'{"id":8929498791382843517,"of_table":"language","code":"KIN","label":"Kinyarwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(782,1,'codes',6040220412066644137,NULL,NULL,'{"id":6040220412066644137,"of_table":"language","code":"KIR","label":"Kiribat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(783,1,'codes',3945833968638831697,NULL,NULL,'{"id":3945833968638831697,"of_table":"language","code":"KIS","label":"Kissi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(784,1,'codes',925894713523306653,NULL,NULL,'{"id":925894713523306653,"of_table":"language","code":"KIT","label":"Kituba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(785,1,'codes',3010967387700897567,NULL,NULL,'{"id":3010967387700897567,"of_table":"language","code":"KJP","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(786,1,'codes',4204175162138311868,NULL,NULL,'{"id":4204175162138311868,"of_table":"language","code":"KKO","label":"Konkomba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(787,1,'codes',723443535263569994,NULL,NULL,'{"id":723443535263569994,"of_table":"language","code":"KMU","label":"Khmu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(788,1,'codes',1867145046960157721,NULL,NULL,'{"id":1867145046960157721,"of_table":"language","code":"KND","label":"Kurundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(789,1,'codes',4289842317922784973,NULL,NULL,'{"id":4289842317922784973,"of_table":"language","code":"KNG","label":"Kongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(790,1,'codes',1381191127114002807,NULL,NULL,'{"id":1381191127114002807,"of_table":"language","code":"KNJ","label":"Konjobal, Western (Akateko)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(791,1,'codes',7615568144720523036,NULL,NULL,'{"id":7615568144720523036,"of_table":"language","code":"KNK","label":"Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(792,1,'codes',4875447226256916314,NULL,NULL,'{"id":4875447226256916314,"of_table":"language","code":"KNN","label":"Kannada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(793,1,'codes',1312018812172462802,NULL,NULL,'{"id":1312018812172462802,"of_table":"language","code":"KNO","label":"Kono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(794,1,'codes',4576126457289338027,NULL,NULL,'{"id":4576126457289338027,"of_table":"language","code":"KNU","label":"Kanuri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(795,1,'codes',534294390529322091,NULL,NULL,'{"id":534294390529322091,"of_table":"language","code":"KON","label":"Konjobal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(796,1,'codes',8434636806441310872,NULL,NULL,'{"id":8434636806441310872,"of_table":"language","code":"KOR","label":"Korean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(797,1,'codes',7162462912627346468,NULL,NULL,'{"id":7162462912627346468,"of_table":"language","code":"KOS","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(798,1,'codes',6977898697122815492,NULL,NULL,'{"id":6977898697122815492,"of_table":"language","code":"KOT","label":"Kotokoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(799,1,'codes',1541510693730612129,NULL,NULL,'{"id":1541510693730612129,"of_table":"language","code":"KOU","label":"Kouranko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(800,1,'codes',6702353417605111271,NULL,NULL,'{"id":6702353417605111271,"of_table":"language","code":"KPE","label":"Kpelle","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(801,1,'codes',7497096558972483981,NULL,NULL,'{"id":7497096558972483981,"of_table":"language","code":"KPJ","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(802,1,'codes',1005465466409431401,NULL,NULL,'{"id":1005465466409431401,"of_table":"language","code":"KQS","label":"Kissi, Northern (Guinea)(Sierra Leone)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(803,1,'codes',5578068636769940181,NULL,NULL,'{"id":5578068636769940181,"of_table":"language","code":"KRA","label":"Krahn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(804,1,'codes',8683388731618304068,NULL,NULL,'{"id":8683388731618304068,"of_table":"language","code":"KRI","label":"Krio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(805,1,'codes',2606941908650572674,NULL,NULL,'{"id":2606941908650572674,"of_table":"language","code":"KRU","label":"Kru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(806,1,'codes',5556192756934359718,NULL,NULL,'{"id":5556192756934359718,"of_table":"language","code":"KSR","label":"Kosraean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(807,1,'codes',630027511752374128,NULL,NULL,'{"id":630027511752374128,"of_table":"language","code":"KSS","label":"Kisi, Southern (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(808,1,'codes',4255853362164734295,NULL,NULL,'{"id":4255853362164734295,"of_table":"language","code":"KSW","label":"Karen, S''Gaw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(809,1,'codes',6348389309327439505,NULL,NULL,'{"id":6348389309327439505,"of_table":"language","code":"KTB","label":"Kambaata","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(810,1,'codes',6143067767064584241,NULL,NULL,'{"id":6143067767064584241,"of_table":"language","code":"KUD","label":"Kurdish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(811,1,'codes',4563479117198477880,NULL,NULL,'{"id":4563479117198477880,"of_table":"language","code":"KUK","label":"Kuki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(812,1,'codes',1753684615132333784,NULL,NULL,'{"id":1753684615132333784,"of_table":"language","code":"KUN","label":"Kunama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(813,1,'codes',821195698356442996,NULL,NULL,'{"id":821195698356442996,"of_table":"language","code":"KUR","label":"Kurmanji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(814,1,'codes',1904862669085040329,NULL,NULL,'{"id":1904862669085040329,"of_table":"language","code":"KUS","label":"Kussal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(815,1,'codes',1153734793526551342,NULL,NULL,'{"id":1153734793526551342,"of_table":"language","code":"KXM","label":"Khmer Northern - Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(816,1,'codes',8609825962493859467,NULL,NULL,'{"id":8609825962493859467,"of_table":"language","code":"KYG","label":"Kyrgyzstani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(817,1,'codes',3432825853943001019,NULL,NULL,'{"id":3432825853943001019,"of_table":"language","code":"LAJ","label":"Lango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(818,1,'codes',1458970863808117444,NULL,NULL,'{"id":1458970863808117444,"of_table":"language","code":"LAM","label":"Lamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(819,1,'codes',6084733427826349617,NULL,NULL,'{"id":6084733427826349617,"of_table":"language","code":"LAO","label":"Lao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(820,1,'codes',9186346488656886153,NULL,NULL,'{"id":9186346488656886153,"of_table":"language","code":"LAT","label":"Latvian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(821,1,'codes',6279275418511896113,NULL,NULL,'{"id":6279275418511896113,"of_table":"language","code":"LEB","label":"Lebanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(822,1,'codes',3011116679352688390,NULL,NULL,'{"id":3011116679352688390,"of_table":"language","code":"LGB","label":"Lugbara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(823,1,'codes',3732861444722103713,NULL,NULL,'{"id":3732861444722103713,"of_table":"language","code":"LHU","label":"Lahu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(824,1,'codes',1040513663971488695,NULL,NULL,'{"id":1040513663971488695,"of_table":"language","code":"LIA","label":"Limba, West-Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(825,1,'codes',2142622436127447028,NULL,NULL,'{"id":2142622436127447028,"of_table":"language","code":"LIN","label":"Lingala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(826,1,'codes',825493729715004493,NULL,NULL,'{"id":825493729715004493,"of_table":"language","code":"LIT","label":"Lithuanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(827,1,'codes',4684769994069812987,NULL,NULL,'{"id":4684769994069812987,"of_table":"language","code":"LKB","label":"Lukabaras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(828,1,'codes',9131253726014452802,NULL,NULL,'{"id":9131253726014452802,"of_table":"language","code":"LKR","label":"Pari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(829,1,'codes',6981636721902304821,NULL,NULL,'{"id":6981636721902304821,"of_table":"language","code":"LLS","label":"Lithuanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(830,1,'codes',1121388605691628902,NULL,NULL,'{"id":1121388605691628902,"of_table":"language","code":"LMP","label":"Limbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(831,1,'codes',4366974810259722833,NULL,NULL,'{"id":4366974810259722833,"of_table":"language","code":"LNG","label":"Lin Gao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(832,1,'codes',9213947268184476944,NULL,NULL,'{"id":9213947268184476944,"of_table":"language","code":"LNS","label":"Lamnso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(833,1,'codes',863924217320985066,NULL,NULL,'{"id":863924217320985066,"of_table":"language","code":"LOM","label":"Loma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(834,1,'codes',7819918366652025967,NULL,NULL,'{"id":7819918366652025967,"of_table":"language","code":"LOR","label":"Lorma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(835,1,'codes',7284242911790226424,NULL,NULL,'{"id":7284242911790226424,"of_table":"language","code":"LRL","label":"Lari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(836,1,'codes',8809174229784704020,NULL,NULL,'{"id":8809174229784704020,"of_table":"language","code":"LSH","label":"Lish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(837,1,'codes',8782055698425786487,NULL,NULL,'{"id":8782055698425786487,"of_table":"language","code":"LSM","label":"Saamia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(838,1,'codes',621137202239359865,NULL,NULL,'{"id":621137202239359865,"of_table":"language","code":"LUB","label":"Luba-Kasia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(839,1,'codes',1418174269947664066,NULL,NULL,'{"id":1418174269947664066,"of_table":"language","code":"LUG","label":"Luganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(840,1,'codes',7469979310285722080,NULL,NULL,'{"id":7469979310285722080,"of_table":"language","code":"LUH","label":"Kiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(841,1,'codes',1870490246563431577,NULL,NULL,'{"id":1870490246563431577,"of_table":"language","code":"LUN","label":"Lunda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(842,1,'codes',5203506793152552976,NULL,NULL,'{"id":5203506793152552976,"of_table":"language","code":"LUO","label":"Luo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(843,1,'codes',3963554314382358060,NULL,NULL,'{"id":3963554314382358060,"of_table":"language","code":"LUS","label":"Chin,Mizo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(844,1,'codes',1259355556168283962,NULL,NULL,'{"id":1259355556168283962,"of_table":"language","code":"LUY","label":"Oluluyia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(845,1,'codes',572365480773041618,NULL,NULL,'{"id":572365480773041618,"of_table":"language","code":"LWO","label":"Luwo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(846,1,'codes',4007065625861794245,NULL,NULL,'{"id":4007065625861794245,"of_table":"language","code":"MAC","label":"Macedonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(847,1,'codes',3202986678487750013,NULL,NULL,'{"id":3202986678487750013,"of_table":"language","code":"MAD","label":"Mandingo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(848,1,'codes',3146385822274449854,NULL,NULL,'{"id":3146385822274449854,"of_table":"language","code":"MAI","label":"Maithili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(849,1,'codes',3002718793080902594,NULL,NULL,'{"id":3002718793080902594,"of_table":"language","code":"MAJ","label":"Mazatek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(850,1,'codes',5572149968449190838,NULL,NULL,'{"id":5572149968449190838,"of_table":"language","code":"MAL","label":"Malayalam/Indian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(851,1,'codes',2160114301015095537,NULL,NULL,'{"id":2160114301015095537,"of_table":"language","code":"MAM","label":"Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(852,1,'codes',7911787534342388054,NULL,NULL,'{"id":7911787534342388054,"of_table":"language","code":"MAN","label":"Mandarin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(853,1,'codes',5000224629825371381,NULL,NULL,'{"id":5000224629825371381,"of_table":"language","code":"MAR","label":"Marathi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(854,1,'codes',3362585094259439534,NULL,NULL,'{"id":3362585094259439534,"of_table":"language","code":"MAS","label":"Maasai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(855,1,'codes',5224567604665399876,NULL,NULL,'{"id":5224567604665399876,"of_table":"language","code":"MAY","label":"Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(856,1,'codes',1856490315519493043,NULL,NULL,'{"id":1856490315519493043,"of_table":"language","code":"MAZ","label":"Mazahua, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(857,1,'codes',416895653089967706,NULL,NULL,'{"id":416895653089967706,"of_table":"language","code":"MBO","label":"Mbo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(858,1,'codes',6321799513733492707,NULL,NULL,'{"id":6321799513733492707,"of_table":"language","code":"MDD","label":"Mbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(859,1,'codes',1306287217634715925,NULL,NULL,'{"id":1306287217634715925,"of_table":"language","code":"MDE","label":"Maba (Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(860,1,'codes',8529822707401271512,NULL,NULL,'{"id":8529822707401271512,"of_table":"language","code":"MEH","label":"Mixtec, Southwestern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(861,1,'codes',4834799852943730772,NULL,NULL,'{"id":4834799852943730772,"of_table":"language","code":"MEN","label":"Mende","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(862,1,'codes',182769587204888959,NULL,NULL,'{"id":182769587204888959,"of_table":"language","code":"MER","label":"Meru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(863,1,'codes',8980682592927908752,NULL,NULL,'{"id":8980682592927908752,"of_table":"language","code":"MFD","label":"Mendankwe-Nkwen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(864,1,'codes',8339752390133979028,NULL,NULL,'{"id":8339752390133979028,"of_table":"language","code":"MFQ","label":"Moba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(865,1,'codes',6063707608627073656,NULL,NULL,'{"id":6063707608627073656,"of_table":"language","code":"MFS","label":"Mexican Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(866,1,'codes',7338610963573149723,NULL,NULL,'{"id":7338610963573149723,"of_table":"language","code":"MFV","label":"Mandjak/Manjaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(867,1,'codes',214987201993026993,NULL,NULL,'{"id":214987201993026993,"of_table":"language","code":"MFZ","label":"Maaban","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(868,1,'codes',3870303247987744584,NULL,NULL,'{"id":3870303247987744584,"of_table":"language","code":"MGO","label":"Meta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(869,1,'codes',1154812647641469598,NULL,NULL,'{"id":1154812647641469598,"of_table":"language","code":"MGP","label":"Magar, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(870,1,'codes',2095043634434995218,NULL,NULL,'{"id":2095043634434995218,"of_table":"language","code":"MGR","label":"Mambwe-Lungu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(871,1,'codes',7065108611097111852,NULL,NULL,'{"id":7065108611097111852,"of_table":"language","code":"MHI","label":"Madi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(872,1,'codes',8436462548625054868,NULL,NULL,'{"id":8436462548625054868,"of_table":"language","code":"MHK","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(873,1,'codes',1746475069492337237,NULL,NULL,'{"id":1746475069492337237,"of_table":"language","code":"MHL","label":"Marshallese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(874,1,'codes',7423684925261208453,NULL,NULL,'{"id":7423684925261208453,"of_table":"language","code":"MIE","label":"Mien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(875,1,'codes',6552251584494961104,NULL,NULL,'{"id":6552251584494961104,"of_table":"language","code":"MIN","label":"Minnan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(876,1,'codes',8947981056409497706,NULL,NULL,'{"id":8947981056409497706,"of_table":"language","code":"MIO","label":"Pinotepa Nacional Mixtec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(877,1,'codes',4572639979466128118,NULL,NULL,'{"id":4572639979466128118,"of_table":"language","code":"MIS","label":"Miskito","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(878,1,'codes',5591066195968682465,NULL,NULL,'{"id":5591066195968682465,"of_table":"language","code":"MIX","label":"Mixteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(879,1,'codes',7902833984926818299,NULL,NULL,'{"id":7902833984926818299,"of_table":"language","code":"MKE","label":"Malinke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(880,1,'codes',4194527324827701013,NULL,NULL,'{"id":4194527324827701013,"of_table":"language","code":"MKH","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(881,1,'codes',308362767971949183,NULL,NULL,'{"id":308362767971949183,"of_table":"language","code":"MKO","label":"Mandinko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(882,1,'codes',4335050246425474544,NULL,NULL,'{"id":4335050246425474544,"of_table":"language","code":"MKU","label":"Maninka, Konyanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(883,1,'codes',7885863312086117768,NULL,NULL,'{"id":7885863312086117768,"of_table":"language","code":"MLG","label":"Malagasy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(884,1,'codes',5111142302939368553,NULL,NULL,'{"id":5111142302939368553,"of_table":"language","code":"MLT","label":"Maltese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(885,1,'codes',3165430217383197499,NULL,NULL,'{"id":3165430217383197499,"of_table":"language","code":"MMC","label":"Mazahua, Michoacan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(886,1,'codes',5745624267780696359,NULL,NULL,'{"id":5745624267780696359,"of_table":"language","code":"MNA","label":"Mina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(887,1,'codes',8078050844068403770,NULL,NULL,'{"id":8078050844068403770,"of_table":"language","code":"MND","label":"Mandinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(888,1,'codes',335722272537199076,NULL,NULL,'{"id":335722272537199076,"of_table":"language","code":"MNE","label":"Naba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(889,1,'codes',6253181256946207830,NULL,NULL,'{"id":6253181256946207830,"of_table":"language","code":"MNG","label":"Mingrelian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(890,1,'codes',4160216409938634244,NULL,NULL,'{"id":4160216409938634244,"of_table":"language","code":"MNI","label":"Maninka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(891,1,'codes',5900232268882658626,NULL,NULL,'{"id":5900232268882658626,"of_table":"language","code":"MNK","label":"Munkukutuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(892,1,'codes',5056506772029552643,NULL,NULL,'{"id":5056506772029552643,"of_table":"language","code":"MNO","label":"Mano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(893,1,'codes',8961980978111346311,NULL,NULL,'{"id":8961980978111346311,"of_table":"language","code":"MNR","label":"Meitei (Manipuri)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(894,1,'codes',2790793082575586869,NULL,NULL,'{"id":2790793082575586869,"of_table":"language","code":"MNT","label":"Montenegrin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(895,1,'codes',7246620810641088093,NULL,NULL,'{"id":7246620810641088093,"of_table":"language","code":"MNW","label":"Mon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(896,1,'codes',4087172234875588380,NULL,NULL,'{"id":4087172234875588380,"of_table":"language","code":"MOK","label":"Mokpwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(897,1,'codes',7787146178959799274,NULL,NULL,'{"id":7787146178959799274,"of_table":"language","code":"MON","label":"Mongolian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(898,1,'codes',9042367961432114286,NULL,NULL,'{"id":9042367961432114286,"of_table":"language","code":"MOP","label":"Maya, Mopan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(899,1,'codes',3446971872254506236,NULL,NULL,'{"id":3446971872254506236,"of_table":"language","code":"MOR","label":"More-Moshey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(900,1,'codes',466692294835145160,NULL,NULL,'{"id":466692294835145160,"of_table":"language","code":"MOS","label":"Mossi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(901,1,'codes',413685792710456750,NULL,NULL,'{"id":413685792710456750,"of_table":"language","code":"MRD","label":"Magar, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(902,1,'codes',5086019637231603922,NULL,NULL,'{"id":5086019637231603922,"of_table":"language","code":"MSA","label":"Masalit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(903,1,'codes',7569380632749853727,NULL,NULL,'{"id":7569380632749853727,"of_table":"language","code":"MSH","label":"Moshi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(904,1,'codes',2977519134192607756,NULL,NULL,'{"id":2977519134192607756,"of_table":"language","code":"MSR","label":"Mongolian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(905,1,'codes',6436949400201914800,NULL,NULL,'{"id":6436949400201914800,"of_table":"language","code":"MUL","label":"Multani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(906,1,'codes',678158584929780017,NULL,NULL,'{"id":678158584929780017,"of_table":"language","code":"MUN","label":"Muong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(907,1,'codes',2108051227175537752,NULL,NULL,'{"id":2108051227175537752,"of_table":"language","code":"MWW","label":"Hmong Daw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(908,1,'codes',6609499604731585023,NULL,NULL,'{"id":6609499604731585023,"of_table":"language","code":"MXP","label":"Mixe, Tlahuitoltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(909,1,'codes',5451916277318360391,NULL,NULL,'{"id":5451916277318360391,"of_table":"language","code":"MXV","label":"Mixtec, Metlatonoc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(910,1,'codes',882519483959994607,NULL,NULL,'{"id":882519483959994607,"of_table":"language","code":"MXX ","label":"Mahou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(911,1,'codes',5228814129760877530,NULL,NULL,'{"id":5228814129760877530,"of_table":"language","code":"MYA","label":"Maya, Yucatec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(912,1,'codes',7460639120602446626,NULL,NULL,'{"id":7460639120602446626,"of_table":"language","code":"MYY","label":"Maymay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(913,1,'codes',1618587776265341030,NULL,NULL,'{"id":1618587776265341030,"of_table":"language","code":"MZJ","label":"Manya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(914,1,'codes',5967196576388661386,NULL,NULL,'{"id":5967196576388661386,"of_table":"language","code":"NAH","label":"Nahuatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(915,1,'codes',2576711394345798857,NULL,NULL,'{"id":2576711394345798857,"of_table":"language","code":"NDF","label":"Ndebele","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(916,1,'codes',2045446500247888418,NULL,NULL,'{"id":2045446500247888418,"of_table":"language","code":"NEP","label":"Nepali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(917,1,'codes',1179862354426149132,NULL,NULL,'{"id":1179862354426149132,"of_table":"language","code":"NEU","label":"Nuer","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(918,1,'codes',20528459046232288,NULL,NULL,'{"id":20528459046232288,"of_table":"language","code":"NEW","label":"Newari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(919,1,'codes',8474018238225235748,NULL,NULL,'{"id":8474018238225235748,"of_table":"language","code":"NGE","label":"Ngemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(920,1,'codes',3547915224480657261,NULL,NULL,'{"id":3547915224480657261,"of_table":"language","code":"NGI","label":"Ngie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(921,1,'codes',5190676018667833433,NULL,NULL,'{"id":5190676018667833433,"of_table":"language","code":"NGU","label":"Nahuatl, Guerrero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(922,1,'codes',174866944260924525,NULL,NULL,'{"id":174866944260924525,"of_table":"language","code":"NHA","label":"Nahvatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(923,1,'codes',5355854961870384735,NULL,NULL,'{"id":5355854961870384735,"of_table":"language","code":"NIX","label":"Hema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(924,1,'codes',5509159683525774358,NULL,NULL,'{"id":5509159683525774358,"of_table":"language","code":"NNB","label":"Nandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(925,1,'codes',1514506315258527981,NULL,NULL,'{"id":1514506315258527981,"of_table":"language","code":"NNZ","label":"Nda Nda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(926,1,'codes',7422138271984491970,NULL,NULL,'{"id":7422138271984491970,"of_table":"language","code":"NOR","label":"Norwegian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(927,1,'codes',5177295230269437931,NULL,NULL,'{"id":5177295230269437931,"of_table":"language","code":"NSE","label":"Nsenga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(928,1,'codes',8620667515371198784,NULL,NULL,'{"id":8620667515371198784,"of_table":"language","code":"NSH","label":"Ngoshie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(929,1,'codes',8676952868876330131,NULL,NULL,'{"id":8676952868876330131,"of_table":"language","code":"NSP","label":"Nepalese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(930,1,'codes',5264992138299945293,NULL,NULL,'{"id":5264992138299945293,"of_table":"language","code":"NSS","label":"Non Standard Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(931,1,'codes',2536217580429113057,NULL,NULL,'{"id":2536217580429113057,"of_table":"language","code":"NUB","label":"Nubian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(932,1,'codes',8080527795978858056,NULL,NULL,'{"id":8080527795978858056,"of_table":"language","code":"NWE","label":"Ngwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(933,1,'codes',2294512611476100162,NULL,NULL,'{"id":2294512611476100162,"of_table":"language","code":"NYA","label":"Nyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(934,1,'codes',6467790610796937970,NULL,NULL,'{"id":6467790610796937970,"of_table":"language","code":"NYK","label":"Nyankole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(935,1,'codes',8425072175189466418,NULL,NULL,'{"id":8425072175189466418,"of_table":"language","code":"NZE","label":"Nzema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(936,1,'codes',6758304943393975466,NULL,NULL,'{"id":6758304943393975466,"of_table":"language","code":"OGN","label":"Ogoni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(937,1,'codes',7212660075489440441,NULL,NULL,'{"id":7212660075489440441,"of_table":"language","code":"OKU","label":"Oku","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(938,1,'codes',4157229870188470842,NULL,NULL,'{"id":4157229870188470842,"of_table":"language","code":"ONY","label":"Onyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(939,1,'codes',534544873445680798,NULL,NULL,'{"id":534544873445680798,"of_table":"language","code":"ORI","label":"Oriya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(940,1,'codes',5786142087910363489,NULL,NULL,'{"id":5786142087910363489,"of_table":"language","code":"ORO","label":"Oroma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(941,1,'codes',307445253025964043,NULL,NULL,'{"id":307445253025964043,"of_table":"language","code":"OSE","label":"Osetin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(942,1,'codes',1516064322910535283,NULL,NULL,'{"id":1516064322910535283,"of_table":"language","code":"OTN","label":"Otomi Tenango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(943,1,'codes',9176558680742698405,NULL,NULL,'{"id":9176558680742698405,"of_table":"language","code":"OTX","label":"Otomi, Texcatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(944,1,'codes',698773134429685454,NULL,NULL,'{"id":698773134429685454,"of_table":"language","code":"PAL","label":"Palan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(945,1,'codes',5146699428554388164,NULL,NULL,'{"id":5146699428554388164,"of_table":"language","code":"PAM","label":"Pampangan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(946,1,'codes',8959984448696196617,NULL,NULL,'{"id":8959984448696196617,"of_table":"language","code":"PAN","label":"Pangasinan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(947,1,'codes',7531303852665625454,NULL,NULL,'{"id":7531303852665625454,"of_table":"language","code":"PAP","label":"Papiamento","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(948,1,'codes',4276144198818817793,NULL,NULL,'{"id":4276144198818817793,"of_table":"language","code":"PBS","label":"Pame, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(949,1,'codes',2572706501406677916,NULL,NULL,'{"id":2572706501406677916,"of_table":"language","code":"PCM","label":"Pidgin, Nigerian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(950,1,'codes',5702009427931915278,NULL,NULL,'{"id":5702009427931915278,"of_table":"language","code":"PCO","label":"Pocomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(951,1,'codes',1353536529953762126,NULL,NULL,'{"id":1353536529953762126,"of_table":"language","code":"PDT","label":"Plautdietsch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(952,1,'codes',6161037004477608250,NULL,NULL,'{"id":6161037004477608250,"of_table":"language","code":"PDU","label":"Kayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(953,1,'codes',7284170998831860938,NULL,NULL,'{"id":7284170998831860938,"of_table":"language","code":"PHR","label":"Pahari-Potwari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(954,1,'codes',7954661577302094905,NULL,NULL,'{"id":7954661577302094905,"of_table":"language","code":"PI","label":"Palauan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(955,1,'codes',4318517088099523078,NULL,NULL,'{"id":4318517088099523078,"of_table":"language","code":"PIG","label":"Pidgin English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(956,1,'codes',5433670832569944787,NULL,NULL,'{"id":5433670832569944787,"of_table":"language","code":"PNY","label":"Pinyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(957,1,'codes',7321837666151575883,NULL,NULL,'{"id":7321837666151575883,"of_table":"language","code":"POH","label":"Poqomchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(958,1,'codes',4780534754761874329,NULL,NULL,'{"id":4780534754761874329,"of_table":"language","code":"POK","label":"Pokomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(959,1,'codes',7282431897858540336,NULL,NULL,'{"id":7282431897858540336,"of_table":"language","code":"POL","label":"Polish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(960,1,'codes',7576167397006926826,NULL,NULL,'{"id":7576167397006926826,"of_table":"language","code":"PON","label":"Pohnpeian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(961,1,'codes',3575965919376090277,NULL,NULL,'{"id":3575965919376090277,"of_table":"language","code":"POR","label":"Portuguese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(962,1,'codes',2697125920267780690,NULL,NULL,'{"id":2697125920267780690,"of_table":"language","code":"POU","label":"Pulaar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(963,1,'codes',6128751627650282812,NULL,NULL,'{"id":6128751627650282812,"of_table":"language","code":"POV","label":"Criolu Upper Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(964,1,'codes',834820859074861164,NULL,NULL,'{"id":834820859074861164,"of_table":"language","code":"PSO","label":"Polish Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(965,1,'codes',9070887495775820292,NULL,NULL,'{"id":9070887495775820292,"of_table":"language","code":"PSR","label":"Portuguese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(966,1,'codes',8897233625483061703,NULL,NULL,'{"id":8897233625483061703,"of_table":"language","code":"PTS","label":"Guianese Creole French (Patois)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(967,1,'codes',254034958254987115,NULL,NULL,'{"id":254034958254987115,"of_table":"language","code":"PUN","label":"Punjabi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(968,1,'codes',6838776285793975527,NULL,NULL,'{"id":6838776285793975527,"of_table":"language","code":"PUS","label":"Pushtu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(969,1,'codes',8147682026638782712,NULL,NULL,'{"id":8147682026638782712,"of_table":"language","code":"PUT","label":"Putian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(970,1,'codes',4518232851118416061,NULL,NULL,'{"id":4518232851118416061,"of_table":"language","code":"PXM","label":"Mixe, Quetzaltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(971,1,'codes',1586883624775070669,NULL,NULL,'{"id":1586883624775070669,"of_table":"language","code":"QAC","label":"Quiche-Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(972,1,'codes',2565415457908660618,NULL,NULL,'{"id":2565415457908660618,"of_table":"language","code":"QCH","label":"Quechua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(973,1,'codes',7562682578453724868,NULL,NULL,'{"id":7562682578453724868,"of_table":"language","code":"QUG","label":"Quichua, Chimborazo Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(974,1,'codes',6568273389426283500,NULL,NULL,'{"id":6568273389426283500,"of_table":"language","code":"QUI","label":"Quiche","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(975,1,'codes',4325961354246645425,NULL,NULL,'{"id":4325961354246645425,"of_table":"language","code":"QUM","label":"Sipakapense","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(976,1,'codes',4980871430007520399,NULL,NULL,'{"id":4980871430007520399,"of_table":"language","code":"QUV","label":"Sacapulteco (Maya Tujaal)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(977,1,'codes',4066428001254984596,NULL,NULL,'{"id":4066428001254984596,"of_table":"language","code":"QXL","label":"Quichua, Salasaca Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(978,1,'codes',760723283717624109,NULL,NULL,'{"id":760723283717624109,"of_table":"language","code":"QXR","label":"Quichua, Canar Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(979,1,'codes',1423304183593710859,NULL,NULL,'{"id":1423304183593710859,"of_table":"language","code":"RAB","label":"Rabinal - Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(980,1,'codes',3213751393741600443,NULL,NULL,'{"id":3213751393741600443,"of_table":"language","code":"RAG","label":"Maragoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(981,1,'codes',8282913186552862699,NULL,NULL,'{"id":8282913186552862699,"of_table":"language","code":"RAH","label":"Rahaween","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(982,1,'codes',3981050454316249249,NULL,NULL,'{"id":3981050454316249249,"of_table":"language","code":"RHA","label":"Rhade","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(983,1,'codes',1284169994535656684,NULL,NULL,'{"id":1284169994535656684,"of_table":"language","code":"RHG","label":"Rohingya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(984,1,'codes',7117527240183361980,NULL,NULL,'{"id":7117527240183361980,"of_table":"language","code":"RMN","label":"Romani, Balkan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(985,1,'codes',3047153464435457191,NULL,NULL,'{"id":3047153464435457191,"of_table":"language","code":"RMS","label":"Romanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(986,1,'codes',8166547191233161338,NULL,NULL,'{"id":8166547191233161338,"of_table":"language","code":"RMY","label":"Romany (Gypsy)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(987,1,'codes',4862348344012547239,NULL,NULL,'{"id":4862348344012547239,"of_table":"language","code":"ROM","label":"Romanian-Moldovan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(988,1,'codes',3305764556631638648,NULL,NULL,'{"id":3305764556631638648,"of_table":"language","code":"RSI","label":"Russian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(989,1,'codes',3237308853198526628,NULL,NULL,'{"id":3237308853198526628,"of_table":"language","code":"RUN","label":"Runyawana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(990,1,'codes',5048823954115437865,NULL,NULL,'{"id":5048823954115437865,"of_table":"language","code":"RUP","label":"Romanian, Macedo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(991,1,'codes',3855096196874024903,NULL,NULL,'{"id":3855096196874024903,"of_table":"language","code":"RUS","label":"Russian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(992,1,'codes',2909465733300689352,NULL,NULL,'{"id":2909465733300689352,"of_table":"language","code":"RUT","label":"Rutoro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(993,1,'codes',107729278286923340,NULL,NULL,'{"id":107729278286923340,"of_table":"language","code":"RWA","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(994,1,'codes',1623135509874030167,NULL,NULL,'{"id":1623135509874030167,"of_table":"language","code":"SAJ","label":"Sango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(995,1,'codes',4461288521947228423,NULL,NULL,'{"id":4461288521947228423,"of_table":"language","code":"SAM","label":"Samoan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(996,1,'codes',4701570145349011505,NULL,NULL,'{"id":4701570145349011505,"of_table":"language","code":"SAR","label":"Sarahule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(997,1,'codes',7972621049807891467,NULL,NULL,'{"id":7972621049807891467,"of_table":"language","code":"SC","label":"Serbo-Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(998,1,'codes',5450730842748923343,NULL,NULL,'{"id":5450730842748923343,"of_table":"language","code":"SCL","label":"Shina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(999,1,'codes',4500842491814816517,NULL,NULL,'{"id":4500842491814816517,"of_table":"language","code":"SCN","label":"Sicilian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1000,1,'codes',7591770993704066256,NULL,NULL,'{"id":7591770993704066256,"of_table":"language","code":"SCR","label":"Sherpa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1001,1,'codes',1491303884709956767,NULL,NULL,'{"id":1491303884709956767,"of_table":"language","code":"SEF","label":"Senoufo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1002,1,'codes',799167219696528786,NULL,NULL,'{"id":799167219696528786,"of_table":"language","code":"SER","label":"Serbian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1003,1,'codes',2808782397067289760,NULL,NULL,'{"id":2808782397067289760,"of_table":"language","code":"SES","label":"Serer-Sine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1004,1,'codes',8321308521973269243,NULL,NULL,'{"id":8321308521973269243,"of_table":"language","code":"SGW","label":"Sebat Bet Gurage (Gurage)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1005,1,'codes',8406476346899379583,NULL,NULL,'{"id":8406476346899379583,"of_table":"language","code":"SHA","label":"Shanghai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1006,1,'codes',8020262616009855165,NULL,NULL,'{"id":8020262616009855165,"of_table":"language","code":"SHI","label":"Tachelhit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1007,1,'codes',3579424241019508166,NULL,NULL,'{"id":3579424241019508166,"of_table":"language","code":"SHK","label":"Shilluk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1008,1,'codes',8098449264848832571,NULL,NULL,'{"id":8098449264848832571,"of_table":"language","code":"SHN","label":"Shona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1009,1,'codes',1541493877263253617,NULL,NULL,'{"id":1541493877263253617,"of_table":"language","code":"SHO","label":"Saho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1010,1,'codes',1763922472610406605,NULL,NULL,'{"id":1763922472610406605,"of_table":"language","code":"SHU","label":"Arabic, Chadian Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1011,1,'codes',8939387801034829687,NULL,NULL,'{"id":8939387801034829687,"of_table":"language","code":"SIG","label":"Sign Language--American","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1012,1,'codes',8230569763603997876,NULL,NULL,'{"id":8230569763603997876,"of_table":"language","code":"SIL","label":"Sisaala Tumulung","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1013,1,'codes',3267683492227429662,NULL,NULL,'{"id":3267683492227429662,"of_table":"language","code":"SIN","label":"Sinhalese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1014,1,'codes',5295451661265826131,NULL,NULL,'{"id":5295451661265826131,"of_table":"language","code":"SJN","label":"Shan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1015,1,'codes',6577927140096928300,NULL,NULL,'{"id":6577927140096928300,"of_table":"language","code":"SLO","label":"Slovak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1016,1,'codes',9121979422728972804,NULL,NULL,'{"id":9121979422728972804,"of_table":"language","code":"SLV","label":"Slovenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1017,1,'codes',3782128828122771245,NULL,NULL,'{"id":3782128828122771245,"of_table":"language","code":"SMK","label":"Bolino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1018,1,'codes',1219814282670743694,NULL,NULL,'{"id":1219814282670743694,"of_table":"language","code":"SND","label":"Sindhi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1019,1,'codes',7247530161028496593,NULL,NULL,'{"id":7247530161028496593,"of_table":"language","code":"SNG","label":"Songhay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1020,1,'codes',2487085220997161426,NULL,NULL,'{"id":2487085220997161426,"of_table":"language","code":"SOK","label":"Soninke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1021,1,'codes',4807691425381000396,NULL,NULL,'{"id":4807691425381000396,"of_table":"language","code":"SOM","label":"Somali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1022,1,'codes',2945769855920531240,NULL,NULL,'{"id":2945769855920531240,"of_table":"language","code":"SOT","label":"Sotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1023,1,'codes',1366742936624826309,NULL,NULL,'{"id":1366742936624826309,"of_table":"language","code":"SP","label":"Spanish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1024,1,'codes',7594235065614227245,NULL,NULL,'{"id":7594235065614227245,"of_table":"language","code":"SPS","label":"Spanish--Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1025,1,'codes',1064704446389787403,NULL,NULL,'{"id":1064704446389787403,"of_table":"language","code":"SRI","label":"Sri Lankan Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1026,1,'codes',1566006412249977885,NULL,NULL,'{"id":1566006412249977885,"of_table":"language","code":"SRN","label":"Sranan Tongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1027,1,'codes',3858608505078411924,NULL,NULL,'{"id":3858608505078411924,"of_table":"language","code":"SRP","label":"Sarpo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1028,1,'codes',7941152317631796415,NULL,NULL,'{"id":7941152317631796415,"of_table":"language","code":"SUD","label":"Sudanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1029,1,'codes',4619563394312250917,NULL,NULL,'{"id":4619563394312250917,"of_table":"language","code":"SUS","label":"Susu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1030,1,'codes',3168866410056388068,NULL,NULL,'{"id":3168866410056388068,"of_table":"language","code":"SWA","label":"Swahili - English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1031,1,'codes',7784786054686132451,NULL,NULL,'{"id":7784786054686132451,"of_table":"language","code":"SWE","label":"Swedish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1032,1,'codes',8958879637251334250,NULL,NULL,'{"id":8958879637251334250,"of_table":"language","code":"SWF","label":"Swahili-French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1033,1,'codes',8960694443454412359,NULL,NULL,'{"id":8960694443454412359,"of_table":"language","code":"SWZ","label":"Swazi (Eswatini)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1034,1,'codes',4067630144557242792,NULL,NULL,'{"id":4067630144557242792,"of_table":"language","code":"SYL","label":"Sylheti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1035,1,'codes',5309879564540086694,NULL,NULL,'{"id":5309879564540086694,"of_table":"language","code":"SZE","label":"Szechuan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1036,1,'codes',9096730206847639360,NULL,NULL,'{"id":9096730206847639360,"of_table":"language","code":"TAB","label":"Tabassaran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1037,1,'codes',2729651310260398738,NULL,NULL,'{"id":2729651310260398738,"of_table":"language","code":"TAG","label":"Tagalog","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1038,1,'codes',6999211999376535782,NULL,NULL,'{"id":6999211999376535782,"of_table":"language","code":"TAJ","label":"Tajiki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1039,1,'codes',3251499389538171160,NULL,NULL,'{"id":3251499389538171160,"of_table":"language","code":"TAM","label":"Tamil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1040,1,'codes',176674745515663022,NULL,NULL,'{"id":176674745515663022,"of_table":"language","code":"TAT","label":"Tatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1041,1,'codes',2073294868640265045,NULL,NULL,'{"id":2073294868640265045,"of_table":"language","code":"TAU","label":"Tausug","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1042,1,'codes',2175204484595129128,NULL,NULL,'{"id":2175204484595129128,"of_table":"language","code":"TCH","label":"Tchamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1043,1,'codes',1482455032646842816,NULL,NULL,'{"id":1482455032646842816,"of_table":"language","code":"TCP","label":"Chin, Tawr","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1044,1,'codes',6373002043547965918,NULL,NULL,'{"id":6373002043547965918,"of_table":"language","code":"TCU","label":"Tarahumara Southeastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1045,1,'codes',4395579810004463402,NULL,NULL,'{"id":4395579810004463402,"of_table":"language","code":"TEE","label":"Tepehua, Huehuetla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1046,1,'codes',629756699110528105,NULL,NULL,'{"id":629756699110528105,"of_table":"language","code":"TEL","label":"Telugu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1047,1,'codes',4526228702631497082,NULL,NULL,'{"id":4526228702631497082,"of_table":"language","code":"TEN","label":"T''En","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1048,1,'codes',4534253487721398928,NULL,NULL,'{"id":4534253487721398928,"of_table":"language","code":"TET","label":"Tetela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1049,1,'codes',3024686468565057007,NULL,NULL,'{"id":3024686468565057007,"of_table":"language","code":"TGR","label":"Tigre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1050,1,'codes',8140178459995906054,NULL,NULL,'{"id":8140178459995906054,"of_table":"language","code":"TH","label":"Thai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1051,1,'codes',8191193907956681048,NULL,NULL,'{"id":8191193907956681048,"of_table":"language","code":"TIB","label":"Tibetan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1052,1,'codes',6800570226900672963,NULL,NULL,'{"id":6800570226900672963,"of_table":"language","code":"TIG","label":"Tigrigna - Eritrean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1053,1,'codes',7478820536295001365,NULL,NULL,'{"id":7478820536295001365,"of_table":"language","code":"TIK","label":"Tikari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1054,1,'codes',3145657780075286198,NULL,NULL,'{"id":3145657780075286198,"of_table":"language","code":"TKI","label":"Taki Taki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1055,1,'codes',4298209714243837201,NULL,NULL,'{"id":4298209714243837201,"of_table":"language","code":"TKN","label":"Turkmen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1056,1,'codes',5496550426985438395,NULL,NULL,'{"id":5496550426985438395,"of_table":"language","code":"TLP","label":"Totonac, Filomena Mata-Coahuitlan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1057,1,'codes',6053156816237854974,NULL,NULL,'{"id":6053156816237854974,"of_table":"language","code":"TMA","label":"Tama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1058,1,'codes',8166452900555141573,NULL,NULL,'{"id":8166452900555141573,"of_table":"language","code":"TMM","label":"Tectiteco/Tectitan Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1059,1,'codes',6633096570552736513,NULL,NULL,'{"id":6633096570552736513,"of_table":"language","code":"TMN","label":"Temne","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1060,1,'codes',6522162816090934466,NULL,NULL,'{"id":6522162816090934466,"of_table":"language","code":"TMZ","label":"Tamazight","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1061,1,'codes',1385459170506414734,NULL,NULL,'{"id":1385459170506414734,"of_table":"language","code":"TOI","label":"Taishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1062,1,'codes',6781113306982604470,NULL,NULL,'{"id":6781113306982604470,"of_table":"language","code":"TOJ","label":"Tojolabal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1063,1,'codes',8185689754897077052,NULL,NULL,'{"id":8185689754897077052,"of_table":"language","code":"TON","label":"Tongan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1064,1,'codes',2753676821331695265,NULL,NULL,'{"id":2753676821331695265,"of_table":"language","code":"TOS","label":"Tosk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1065,1,'codes',8716457498402830728,NULL,NULL,'{"id":8716457498402830728,"of_table":"language","code":"TOT","label":"Totonac Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1066,1,'codes',7769129514426129916,NULL,NULL,'{"id":7769129514426129916,"of_table":"language","code":"TPX","label":"Tlapanec, Acatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1067,1,'codes',6627662258636146607,NULL,NULL,'{"id":6627662258636146607,"of_table":"language","code":"TRI","label":"Trique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1068,1,'codes',918163911121795358,NULL,NULL,'{"id":918163911121795358,"of_table":"language","code":"TRK","label":"Trukese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1069,1,'codes',124451572792800342,NULL,NULL,'{"id":124451572792800342,"of_table":"language","code":"TSI","label":"Tshiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1070,1,'codes',6311204888413813024,NULL,NULL,'{"id":6311204888413813024,"of_table":"language","code":"TSW","label":"Setswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1071,1,'codes',8174884135428184924,NULL,NULL,'{"id":8174884135428184924,"of_table":"language","code":"TSZ","label":"Tarasco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1072,1,'codes',1522844105189174991,NULL,NULL,'{"id":1522844105189174991,"of_table":"language","code":"TTQ","label":"Tamasheq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1073,1,'codes',4637644034273653239,NULL,NULL,'{"id":4637644034273653239,"of_table":"language","code":"TU","label":"Turkish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1074,1,'codes',3421591634106655057,NULL,NULL,'{"id":3421591634106655057,"of_table":"language","code":"TUM","label":"Tumbuka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1075,1,'codes',1880493453345098417,NULL,NULL,'{"id":1880493453345098417,"of_table":"language","code":"TUQ","label":"Tedaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1076,1,'codes',7996104558460390484,NULL,NULL,'{"id":7996104558460390484,"of_table":"language","code":"TUV","label":"Tuvaluan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1077,1,'codes',3373646898692989838,NULL,NULL,'{"id":3373646898692989838,"of_table":"language","code":"TWI","label":"Twi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1078,1,'codes',2352844613827763905,NULL,NULL,'{"id":2352844613827763905,"of_table":"language","code":"TWN","label":"Taiwanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1079,1,'codes',4197225290552020789,NULL,NULL,'{"id":4197225290552020789,"of_table":"language","code":"TZH","label":"Tzeltal, Oxchuc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1080,1,'codes',6887254761034621107,NULL,NULL,'{"id":6887254761034621107,"of_table":"language","code":"TZO","label":"Tzotzil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1081,1,'codes',4530180715349052669,NULL,NULL,'{"id":4530180715349052669,"of_table":"language","code":"TZT","label":"Tzutujil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1082,1,'codes',8830069408267837027,NULL,NULL,'{"id":8830069408267837027,"of_table":"language","code":"UIG","label":"Uigur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1083,1,'codes',1505004302070325961,NULL,NULL,'{"id":1505004302070325961,"of_table":"language","code":"UK","label":"Ukrainian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1084,1,'codes',206460214436238047,NULL,NULL,'{"id":206460214436238047,"of_table":"language","code":"UNK","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1085,1,'codes',3723587203050236874,NULL,NULL,'{"id":3723587203050236874,"of_table":"language","code":"UR","label":"Urdu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1086,1,'codes',6559779256686298231,NULL,NULL,'{"id":6559779256686298231,"of_table":"language","code":"URH","label":"Urhobo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1087,1,'codes',2270380328454985486,NULL,NULL,'{"id":2270380328454985486,"of_table":"language","code":"USP","label":"Uspanteko (Uspanteco)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1088,1,'codes',229318416292355694,NULL,NULL,'{"id":229318416292355694,"of_table":"language","code":"UZB","label":"Uzbek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1089,1,'codes',1731892495373855266,NULL,NULL,'{"id":1731892495373855266,"of_table":"language","code":"VAI","label":"Vai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1090,1,'codes',6996388948267642999,NULL,NULL,'{"id":6996388948267642999,"of_table":"language","code":"VIE","label":"Vietnamese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1091,1,'codes',1406103436071823457,NULL,NULL,'{"id":1406103436071823457,"of_table":"language","code":"VIL","label":"Vili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1092,1,'codes',7488849831709063696,NULL,NULL,'{"id":7488849831709063696,"of_table":"language","code":"VIS","label":"Visayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1093,1,'codes',8690042676594019158,NULL,NULL,'{"id":8690042676594019158,"of_table":"language","code":"VVV","label":"Sample","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1094,1,'codes',7466916318341504200,NULL,NULL,'{"id":7466916318341504200,"of_table":"language","code":"WAL","label":"Walamo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1095,1,'codes',7158993024995057482,NULL,NULL,'{"id":7158993024995057482,"of_table":"language","code":"WAR","label":"Waray - Waray","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1096,1,'codes',1567146842036581957,NULL,NULL,'{"id":1567146842036581957,"of_table":"language","code":"WCI","label":"Waci Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1097,1,'codes',2586990223242719651,NULL,NULL,'{"id":2586990223242719651,"of_table":"language","code":"WEN","label":"Wenzhou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1098,1,'codes',6019506647997098341,NULL,NULL,'{"id":6019506647997098341,"of_table":"language","code":"WLF","label":"Wolof","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1099,1,'codes',5599428143969382714,NULL,NULL,'{"id":5599428143969382714,"of_table":"language","code":"WLX","label":"Wali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1100,1,'codes',2650455307366841030,NULL,NULL,'{"id":2650455307366841030,"of_table":"language","code":"WOB","label":"Wobe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1101,1,'codes',2945150652138287017,NULL,NULL,'{"id":2945150652138287017,"of_table":"language","code":"WUU","label":"Wu Chinese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1102,1,'codes',129855322385852004,NULL,NULL,'{"id":129855322385852004,"of_table":"language","code":"XHO","label":"Xhosa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1103,1,'codes',3217078469778037186,NULL,NULL,'{"id":3217078469778037186,"of_table":"language","code":"XIA","label":"Xiamen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1104,1,'codes',6894053065226085612,NULL,NULL,'{"id":6894053065226085612,"of_table":"language","code":"XIN","label":"Xinca","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1105,1,'codes',7828022203479091519,NULL,NULL,'{"id":7828022203479091519,"of_table":"language","code":"XMA","label":"Mushungulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1106,1,'codes',7195651112287837001,NULL,NULL,'{"id":7195651112287837001,"of_table":"language","code":"XOG","label":"Lusoga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1107,1,'codes',5120033727163596174,NULL,NULL,'{"id":5120033727163596174,"of_table":"language","code":"XSM","label":"Kasem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1108,1,'codes',5467330837034503049,NULL,NULL,'{"id":5467330837034503049,"of_table":"language","code":"XTN","label":"Mixtec, Northern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1109,1,'codes',6278899792821961257,NULL,NULL,'{"id":6278899792821961257,"of_table":"language","code":"YAL","label":"Yalunka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1110,1,'codes',2303921229536683964,NULL,NULL,'{"id":2303921229536683964,"of_table":"language","code":"YAN","label":"Mayangna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1111,1,'codes',3848727032329048699,NULL,NULL,'{"id":3848727032329048699,"of_table":"language","code":"YAP","label":"Yapese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1112,1,'codes',630986915902078277,NULL,NULL,'{"id":630986915902078277,"of_table":"language","code":"YAQ","label":"Yaqui","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1113,1,'codes',9061817463189021398,NULL,NULL,'{"id":9061817463189021398,"of_table":"language","code":"YAS","label":"Nugunu (Yambasa/Yambassa)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1114,1,'codes',8780786107527242286,NULL,NULL,'{"id":8780786107527242286,"of_table":"language","code":"YID","label":"Yiddish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1115,1,'codes',192835511296327101,NULL,NULL,'{"id":192835511296327101,"of_table":"language","code":"YOM","label":"Yombe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1116,1,'codes',3664266301799914227,NULL,NULL,'{"id":3664266301799914227,"of_table":"language","code":"YOR","label":"Yoruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1117,1,'codes',6747037196185612987,NULL,NULL,'{"id":6747037196185612987,"of_table":"language","code":"YUC","label":"Yucatec Maya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1118,1,'codes',5151000869753222942,NULL,NULL,'{"id":5151000869753222942,"of_table":"language","code":"ZAG","label":"Zaghawa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1119,1,'codes',3604784285173668619,NULL,NULL,'{"id":3604784285173668619,"of_table":"language","code":"ZAP","label":"Zapoteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1120,1,'codes',5552729386319738735,NULL,NULL,'{"id":5552729386319738735,"of_table":"language","code":"ZAR","label":"Zarma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1121,1,'codes',7463696280303990642,NULL,NULL,'{"id":7463696280303990642,"of_table":"language","code":"ZCA","label":"Zapotec, Coatecas Altas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1122,1,'codes',1397897251617006045,NULL,NULL,'{"id":1397897251617006045,"of_table":"language","code":"ZIW","label":"Zigula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1123,1,'codes',4640543698225474103,NULL,NULL,'{"id":4640543698225474103,"of_table":"language","code":"ZOC","label":"Zoque, Copainala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1124,1,'codes',4258181747852100588,NULL,NULL,'{"id":4258181747852100588,"of_table":"language","code":"ZOM","label":"Zome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1125,1,'codes',5516633377678764615,NULL,NULL,'{"id":5516633377678764615,"of_table":"language","code":"ZPA","label":"Zapateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1126,1,'codes',4785556568422068151,NULL,NULL,'{"id":4785556568422068151,"of_table":"language","code":"ZPT","label":"San Vicente Coatlan Zapotec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1127,1,'codes',6385676671615700289,NULL,NULL,'{"id":6385676671615700289,"of_table":"language","code":"ZUL","label":"Zulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1128,1,'codes',6231823322474035904,NULL,NULL,'{"id":6231823322474035904,"of_table":"language","code":"ZYP","label":"Chin, Zyphe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1129,1,'codes',1110183308826449784,NULL,NULL,'{"id":1110183308826449784,"of_table":"court","code":"ADL","label":"Adelanto Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1130,1,'codes',5886954099194390933,NULL,NULL,'{"id":5886954099194390933,"of_table":"court","code":"AGA","label":"Hagatna (Guam) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1131,1,'codes',5328381553553730447,NULL,NULL,'{"id":5328381553553730447,"of_table":"court","code":"ANN","label":"Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1132,1,'codes',8588942611188592527,NULL,NULL,'{"id":8588942611188592527,"of_table":"court","code":"ATD","label":"Atlanta - detained location Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1133,1,'codes',7797934628347116269,NULL,NULL,'{"id":7797934628347116269,"of_table":"court","code":"ATL","label":"Atlanta Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1134,1,'codes',2837124738786205203,NULL,NULL,'{"id":2837124738786205203,"of_table":"court","code":"AUR","label":"Aurora Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1135,1,'codes',4506751852661744625,NULL,NULL,'{"id":4506751852661744625,"of_table":"court","code":"BAL","label":"Baltimore Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1136,1,'codes',8905627672851152620,NULL,NULL,'{"id":8905627672851152620,"of_table":"court","code":"BDC","label":"Bradenton Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1137,1,'codes',3297719025877877316,NULL,NULL,'{"id":3297719025877877316,"of_table":"court","code":"BIA","label":"Board of Immigration Appeals","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1138,1,'codes',4052646477233732603,NULL,NULL,'{"id":4052646477233732603,"of_table":"court","code":"BLM","label":"Fort Snelling (Bloomington) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1139,1,'codes',1717297303674941860,NULL,NULL,'{"id":1717297303674941860,"of_table":"court","code":"BOS","label":"Boston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1140,1,'codes',3749532578789347461,NULL,NULL,'{"id":3749532578789347461,"of_table":"court","code":"BTV","label":"Batavia Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1141,1,'codes',8084290667767544671,NULL,NULL,'{"id":8084290667767544671,"of_table":"court","code":"BUF","label":"Buffalo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1142,1,'codes',2862364203802547941,NULL,NULL,'{"id":2862364203802547941,"of_table":"court","code":"CCC","label":"Concord Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1143,1,'codes',2079861343752226377,NULL,NULL,'{"id":2079861343752226377,"of_table":"court","code":"CHE","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1144,1,'codes',1915936246364881252,NULL,NULL,'{"id":1915936246364881252,"of_table":"court","code":"CHI","label":"Chicago Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1145,1,'codes',2364705486600601085,NULL,NULL,'{"id":2364705486600601085,"of_table":"court","code":"CHL","label":"Charlotte Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1146,1,'codes',8672512162994717153,NULL,NULL,'{"id":8672512162994717153,"of_table":"court","code":"CIC","label":"Conroe Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1147,1,'codes',8288141787789295568,NULL,NULL,'{"id":8288141787789295568,"of_table":"court","code":"CIJ","label":"Chief Immigration Judge office","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1148,1,'codes',1398700423523430465,NULL,NULL,'{"id":1398700423523430465,"of_table":"court","code":"CLE","label":"Cleveland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1149,1,'codes',511208914044018476,NULL,NULL,'{"id":511208914044018476,"of_table":"court","code":"DAL","label":"Dallas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1150,1,'codes',7506613935370801172,NULL,NULL,'{"id":7506613935370801172,"of_table":"court","code":"DEN","label":"Denver Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1151,1,'codes',760756357406696576,NULL,NULL,'{"id":760756357406696576,"of_table":"court","code":"DET","label":"Detroit Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1152,1,'codes',6850118386381758802,NULL,NULL,'{"id":6850118386381758802,"of_table":"court","code":"ELC","label":"El Centro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1153,1,'codes',5395484665479983748,NULL,NULL,'{"id":5395484665479983748,"of_table":"court","code":"ELO","label":"Eloy Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1154,1,'codes',8902570415018105289,NULL,NULL,'{"id":8902570415018105289,"of_table":"court","code":"ELP","label":"El Paso Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1155,1,'codes',2893982632075293072,NULL,NULL,'{"id":2893982632075293072,"of_table":"court","code":"ELZ","label":"Elizabeth Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1156,1,'codes',2734525280858019042,NULL,NULL,'{"id":2734525280858019042,"of_table":"court","code":"EPD","label":"El Paso Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1157,1,'codes',7038641601670541574,NULL,NULL,'{"id":7038641601670541574,"of_table":"court","code":"FCI","label":"Falls Church Immigration Adjudication Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1158,1,'codes',6293945032827423086,NULL,NULL,'{"id":6293945032827423086,"of_table":"court","code":"FLO","label":"Florence Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1159,1,'codes',5476774764538510148,NULL,NULL,'{"id":5476774764538510148,"of_table":"court","code":"FTW","label":"Fort Worth Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1160,1,'codes',763687203169155106,NULL,NULL,'{"id":763687203169155106,"of_table":"court","code":"HAR","label":"Hartford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1161,1,'codes',3709956181111003821,NULL,NULL,'{"id":3709956181111003821,"of_table":"court","code":"HDQ","label":"Falls Church (headquarters court) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1162,1,'codes',4515607399085211013,NULL,NULL,'{"id":4515607399085211013,"of_table":"court","code":"HGP","label":"Houston - Greenspoint Park Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1163,1,'codes',1107511918464716595,NULL,NULL,'{"id":1107511918464716595,"of_table":"court","code":"HLG","label":"Harlingen Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1164,1,'codes',8625307952761839085,NULL,NULL,'{"id":8625307952761839085,"of_table":"court","code":"HOD","label":"Houston Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1165,1,'codes',1003726000992259344,NULL,NULL,'{"id":1003726000992259344,"of_table":"court","code":"HON","label":"Honolulu Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1166,1,'codes',8094181502455789704,NULL,NULL,'{"id":8094181502455789704,"of_table":"court","code":"HOU","label":"Houston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1167,1,'codes',3079734990690033515,NULL,NULL,'{"id":3079734990690033515,"of_table":"court","code":"HSG","label":"Houston - S. Gessner Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1168,1,'codes',6589018175370779861,NULL,NULL,'{"id":6589018175370779861,"of_table":"court","code":"HYA","label":"Hyattsville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1169,1,'codes',6761318258119478650,NULL,NULL,'{"id":6761318258119478650,"of_table":"court","code":"IMP","label":"Imperial Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1170,1,'codes',6584892576985993193,NULL,NULL,'{"id":6584892576985993193,"of_table":"court","code":"JNA","label":"LaSalle (Jena) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1171,1,'codes',362686895637085143,NULL,NULL,'{"id":362686895637085143,"of_table":"court","code":"KAN","label":"Kansas City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1172,1,'codes',89684801728497899,NULL,NULL,'{"id":89684801728497899,"of_table":"court","code":"KRO","label":"Krome North Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1173,1,'codes',5564606380364081465,NULL,NULL,'{"id":5564606380364081465,"of_table":"court","code":"LAD","label":"Los Angeles - detained Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1174,1,'codes',6988547120601374756,NULL,NULL,'{"id":6988547120601374756,"of_table":"court","code":"LAN","label":"Lancaster (Mira Loma) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1175,1,'codes',2956481994986411977,NULL,NULL,'{"id":2956481994986411977,"of_table":"court","code":"LOS","label":"Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1176,1,'codes',2924046991322458613,NULL,NULL,'{"id":2924046991322458613,"of_table":"court","code":"LOU","label":"Louisville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1177,1,'codes',939796698543419003,NULL,NULL,'{"id":939796698543419003,"of_table":"court","code":"LOW","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1178,1,'codes',3201039006886698841,NULL,NULL,'{"id":3201039006886698841,"of_table":"court","code":"LRO","label":"Laredo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1179,1,'codes',5695041964444577682,NULL,NULL,'{"id":5695041964444577682,"of_table":"court","code":"LVG","label":"Las Vegas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1180,1,'codes',7758264864710817082,NULL,NULL,'{"id":7758264864710817082,"of_table":"court","code":"MEM","label":"Memphis Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1181,1,'codes',3842999523823645360,NULL,NULL,'{"id":3842999523823645360,"of_table":"court","code":"MIA","label":"Miami Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1182,1,'codes',6890345399044552373,NULL,NULL,'{"id":6890345399044552373,"of_table":"court","code":"NEW","label":"Newark Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1183,1,'codes',1842153487049722136,NULL,NULL,'{"id":1842153487049722136,"of_table":"court","code":"NLA","label":"Los Angeles - North Los Angeles Street Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1184,1,'codes',2190469500148958965,NULL,NULL,'{"id":2190469500148958965,"of_table":"court","code":"NOL","label":"New Orleans Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1185,1,'codes',1503399124424100091,NULL,NULL,'{"id":1503399124424100091,"of_table":"court","code":"NYB","label":"New York - Broadway Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1186,1,'codes',7954276025171691878,NULL,NULL,'{"id":7954276025171691878,"of_table":"court","code":"NYC","label":"New York - Federal Plaza Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1187,1,'codes',3055385463113646988,NULL,NULL,'{"id":3055385463113646988,"of_table":"court","code":"NYD","label":"New York Service Processing Center (Varick Street) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1188,1,'codes',953268262130866366,NULL,NULL,'{"id":953268262130866366,"of_table":"court","code":"NYV","label":"New York - Varick Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1189,1,'codes',1629668247530482638,NULL,NULL,'{"id":1629668247530482638,"of_table":"court","code":"OAK","label":"Oakdale Federal Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1190,1,'codes',213389992936478149,NULL,NULL,'{"id":213389992936478149,"of_table":"court","code":"OIN","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1191,1,'codes',7487065086449920598,NULL,NULL,'{"id":7487065086449920598,"of_table":"court","code":"OIT","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1192,1,'codes',396702236670220808,NULL,NULL,'{"id":396702236670220808,"of_table":"court","code":"OMA","label":"Omaha Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1193,1,'codes',6198866080204744813,NULL,NULL,'{"id":6198866080204744813,"of_table":"court","code":"ORL","label":"Orlando Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1194,1,'codes',809393678679332374,NULL,NULL,'{"id":809393678679332374,"of_table":"court","code":"OTM","label":"Otay Mesa Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1195,1,'codes',5863866100727224863,NULL,NULL,'{"id":5863866100727224863,"of_table":"court","code":"OTO","label":"Otero County Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1196,1,'codes',3061755333090183924,NULL,NULL,'{"id":3061755333090183924,"of_table":"court","code":"PHI","label":"Philadelphia Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1197,1,'codes',5852849857792606977,NULL,NULL,'{"id":5852849857792606977,"of_table":"court","code":"PHO","label":"Phoenix Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1198,1,'codes',1341750566371409339,NULL,NULL,'{"id":1341750566371409339,"of_table":"court","code":"PIS","label":"Port Isabel Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1199,1,'codes',4267311362771157817,NULL,NULL,'{"id":4267311362771157817,"of_table":"court","code":"POO","label":"Portland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1200,1,'codes',1238710873902981709,NULL,NULL,'{"id":1238710873902981709,"of_table":"court","code":"PSD","label":"Pearsall detention facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1201,1,'codes',5953767029493308501,NULL,NULL,'{"id":5953767029493308501,"of_table":"court","code":"RIC","label":"Richmond Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1202,1,'codes',5942034189589613238,NULL,NULL,'{"id":5942034189589613238,"of_table":"court","code":"SAI","label":"Saipan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1203,1,'codes',689896583842283053,NULL,NULL,'{"id":689896583842283053,"of_table":"court","code":"SAJ","label":"San Juan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1204,1,'codes',3932515000009333578,NULL,NULL,'{"id":3932515000009333578,"of_table":"court","code":"SDC","label":"Stewart Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1205,1,'codes',1149358688413530029,NULL,NULL,'{"id":1149358688413530029,"of_table":"court","code":"SEA","label":"Seattle Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1206,1,'codes',3953078409931601828,NULL,NULL,'{"id":3953078409931601828,"of_table":"court","code":"SFR","label":"San Francisco Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1207,1,'codes',1363741937921239158,NULL,NULL,'{"id":1363741937921239158,"of_table":"court","code":"SIN","label":"Fishkill (Downstate Correctional Facility) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1208,1,'codes',4680409615353626323,NULL,NULL,'{"id":4680409615353626323,"of_table":"court","code":"SLC","label":"Salt Lake City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1209,1,'codes',2513683120375024450,NULL,NULL,'{"id":2513683120375024450,"of_table":"court","code":"SMO","label":"Sacramento Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1210,1,'codes',8259186793297073890,NULL,NULL,'{"id":8259186793297073890,"of_table":"court","code":"SNA","label":"San Antonio Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1211,1,'codes',3955231504118645794,NULL,NULL,'{"id":3955231504118645794,"of_table":"court","code":"SNC","label":"Santa Ana Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1212,1,'codes',9129195411083198767,NULL,NULL,'{"id":9129195411083198767,"of_table":"court","code":"SND","label":"San Diego Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1213,1,'codes',382809039892024396,NULL,NULL,'{"id":382809039892024396,"of_table":"court","code":"SPD","label":"San Pedro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1214,1,'codes',908350075089936778,NULL,NULL,'{"id":908350075089936778,"of_table":"court","code":"STE","label":"Sterling Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1215,1,'codes',7975092849853181208,NULL,NULL,'{"id":7975092849853181208,"of_table":"court","code":"TAC","label":"Tacoma Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1216,1,'codes',134157661740709608,NULL,NULL,'{"id":134157661740709608,"of_table":"court","code":"TUC","label":"Tucson Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1217,1,'codes',7925620324712058379,NULL,NULL,'{"id":7925620324712058379,"of_table":"court","code":"ULS","label":"Ulster Correctional Facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1218,1,'codes',6636788260826462531,NULL,NULL,'{"id":6636788260826462531,"of_table":"court","code":"VNS","label":"Van Nuys Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1219,1,'codes',5725880867998401944,NULL,NULL,'{"id":5725880867998401944,"of_table":"court","code":"WAS","label":"Arlington / Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1220,1,'codes',3249109475614395233,NULL,NULL,'{"id":3249109475614395233,"of_table":"court","code":"WLA","label":"West Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1221,1,'codes',8342671147721246480,NULL,NULL,'{"id":8342671147721246480,"of_table":"court","code":"YOR","label":"York County Prison Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1222,1,'codes',4996778435979355018,NULL,NULL,'{"id":4996778435979355018,"of_table":"motion_type","code":"AC","label":"Motion for administrative closure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1223,1,'codes',8160445255189950282,NULL,NULL,'{"id":8160445255189950282,"of_table":"motion_type","code":"AI","label":"Motion concerning conduct before the court (apology)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1224,1,'codes',8852468323066737952,NULL,NULL,'{"id":8852468323066737952,"of_table":"motion_type","code":"AN","label":"Motion to correct an A-number","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1225,1,'codes',8780598151365998233,NULL,NULL,'{"id":8780598151365998233,"of_table":"motion_type","code":"BB","label":"Custody determination request","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1226,1,'codes',8019660858260836975,NULL,NULL,'{"id":8019660858260836975,"of_table":"motion_type","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1227,1,'codes',8714036191955611935,NULL,NULL,'{"id":8714036191955611935,"of_table":"motion_type","code":"C","label":"Motion to recalendar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1228,1,'codes',1092167060454584544,NULL,NULL,'{"id":1092167060454584544,"of_table":"motion_type","code":"CA","label":"Motion to hold case in abeyance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1229,1,'codes',6246447864690195622,NULL,NULL,'{"id":6246447864690195622,"of_table":"motion_type","code":"CC","label":"Motion to correct case information","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1230,1,'codes',2319812918084759889,NULL,NULL,'{"id":2319812918084759889,"of_table":"motion_type","code":"CD","label":"Motion to change docket type","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1231,1,'codes',4194236931547073433,NULL,NULL,'{"id":4194236931547073433,"of_table":"motion_type","code":"CL","label":"Motion to calendar an off-calendar case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1232,1,'codes',6639644165826238898,NULL,NULL,'{"id":6639644165826238898,"of_table":"motion_type","code":"CO","label":"Motion for continuance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1233,1,'codes',595697929336973562,NULL,NULL,'{"id":595697929336973562,"of_table":"motion_type","code":"CS","label":"Motion to consolidate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1234,1,'codes',6989420379390962769,NULL,NULL,'{"id":6989420379390962769,"of_table":"motion_type","code":"CT","label":"Motion to sever","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1235,1,'codes',2321159200084122440,NULL,NULL,'{"id":2321159200084122440,"of_table":"motion_type","code":"CV","label":"Motion for change of venue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1236,1,'codes',1485608246392964634,NULL,NULL,'{"id":1485608246392964634,"of_table":"motion_type","code":"EH","label":"Motion to advance (earlier hearing date)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1237,1,'codes',2162437323223294508,NULL,NULL,'{"id":2162437323223294508,"of_table":"motion_type","code":"ET","label":"Motion to extend filing time","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1238,1,'codes',2119706517797971841,NULL,NULL,'{"id":2119706517797971841,"of_table":"motion_type","code":"EW","label":"Motion to excuse appearance of witness","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1239,1,'codes',7555205239804076002,NULL,NULL,'{"id":7555205239804076002,"of_table":"motion_type","code":"FD","label":"Motion to reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1240,1,'codes',4246906487220403885,NULL,NULL,'{"id":4246906487220403885,"of_table":"motion_type","code":"FW","label":"Motion for fee waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1241,1,'codes',1996172521695278260,NULL,NULL,'{"id":1996172521695278260,"of_table":"motion_type","code":"HV","label":"Motion to submit video or recording","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1242,1,'codes',7104970974155068501,NULL,NULL,'{"id":7104970974155068501,"of_table":"motion_type","code":"IC","label":"Motion on incompetence of respondent or representative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1243,1,'codes',6820876699796059668,NULL,NULL,'{"id":6820876699796059668,"of_table":"motion_type","code":"IM","label":"Motion to set individual hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1244,1,'codes',1993900999123074203,NULL,NULL,'{"id":1993900999123074203,"of_table":"motion_type","code":"IP","label":"Motion for in person hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1245,1,'codes',7162436477065802719,NULL,NULL,'{"id":7162436477065802719,"of_table":"motion_type","code":"LI","label":"Motion for specific language interpreter","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1246,1,'codes',3111250058892951411,NULL,NULL,'{"id":3111250058892951411,"of_table":"motion_type","code":"LS","label":"Motion to allow law student or reputable individual","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1247,1,'codes',3342438796848161975,NULL,NULL,'{"id":3342438796848161975,"of_table":"motion_type","code":"MA","label":"Motion to reopen - in absentia order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1248,1,'codes',8642976826406535980,NULL,NULL,'{"id":8642976826406535980,"of_table":"motion_type","code":"MC","label":"Motion to reopen - changed country conditions","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1249,1,'codes',9138107398675637008,NULL,NULL,'{"id":9138107398675637008,"of_table":"motion_type","code":"MD","label":"Motion to accept late filing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1250,1,'codes',2524793787341860106,NULL,NULL,'{"id":2524793787341860106,"of_table":"motion_type","code":"MN","label":"Motion to amend name on NTA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1251,1,'codes',9141602045626899903,NULL,NULL,'{"id":9141602045626899903,"of_table":"motion_type","code":"MP","label":"Motion to modify protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1252,1,'codes',7082270946435645929,NULL,NULL,'{"id":7082270946435645929,"of_table":"motion_type","code":"MS","label":"Motion for subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1253,1,'codes',1091250965365189561,NULL,NULL,'{"id":1091250965365189561,"of_table":"motion_type","code":"MU","label":"Motion not listed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1254,1,'codes',1467278792115291379,NULL,NULL,'{"id":1467278792115291379,"of_table":"motion_type","code":"O","label":"Motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1255,1,'codes',347632480432295864,NULL,NULL,'{"id":347632480432295864,"of_table":"motion_type","code":"OC","label":"Motion to open / close hearing to the public","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1256,1,'codes',139417929100221575,NULL,NULL,'{"id":139417929100221575,"of_table":"motion_type","code":"OD","label":"Motion to return original documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1257,1,'codes',7024194013505726013,NULL,NULL,'{"id":7024194013505726013,"of_table":"motion_type","code":"OT","label":"Other motion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1258,1,'codes',8607018874822103850,NULL,NULL,'{"id":8607018874822103850,"of_table":"motion_type","code":"PA","label":"Motion to proceed on the administrative record","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1259,1,'codes',6258230590560249277,NULL,NULL,'{"id":6258230590560249277,"of_table":"motion_type","code":"PC","label":"Motion for pre-trial conference","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1260,1,'codes',7802438731174107453,NULL,NULL,'{"id":7802438731174107453,"of_table":"motion_type","code":"PM","label":"Motion to pretermit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1261,1,'codes',3083618381579362846,NULL,NULL,'{"id":3083618381579362846,"of_table":"motion_type","code":"PO","label":"Motion for protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1262,1,'codes',3118511585004870596,NULL,NULL,'{"id":3118511585004870596,"of_table":"motion_type","code":"PS","label":"Motion to place on status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1263,1,'codes',6934774201237039006,NULL,NULL,'{"id":6934774201237039006,"of_table":"motion_type","code":"QS","label":"Motion to quash a subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1264,1,'codes',4039764467438845481,NULL,NULL,'{"id":4039764467438845481,"of_table":"motion_type","code":"RC","label":"Motion to recuse","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1265,1,'codes',8015100449166639185,NULL,NULL,'{"id":8015100449166639185,"of_table":"motion_type","code":"RD","label":"Motion to rescind","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1266,1,'codes',452085570686996921,NULL,NULL,'{"id":452085570686996921,"of_table":"motion_type","code":"RI","label":"Motion to reissue decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1267,1,'codes',3697920489836686547,NULL,NULL,'{"id":3697920489836686547,"of_table":"motion_type","code":"RP","label":"Motion to reconsider (before decision)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1268,1,'codes',3674695975775800133,NULL,NULL,'{"id":3674695975775800133,"of_table":"motion_type","code":"RR","label":"Motion to retrieve and review file","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1269,1,'codes',8326518462372364768,NULL,NULL,'{"id":8326518462372364768,"of_table":"motion_type","code":"RS","label":"Motion to remove from status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1270,1,'codes',3064780134448773581,NULL,NULL,'{"id":3064780134448773581,"of_table":"motion_type","code":"SA","label":"Motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1271,1,'codes',1641873936520750276,NULL,NULL,'{"id":1641873936520750276,"of_table":"motion_type","code":"SB","label":"Motion for subsequent bond determination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1272,1,'codes',1535835609813602608,NULL,NULL,'{"id":1535835609813602608,"of_table":"motion_type","code":"SC","label":"Motion to substitute counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1273,1,'codes',4933252017101413440,NULL,NULL,'{"id":4933252017101413440,"of_table":"motion_type","code":"SD","label":"Motion to substitute documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1274,1,'codes',2726148866066762274,NULL,NULL,'{"id":2726148866066762274,"of_table":"motion_type","code":"SG","label":"Motion for competency safeguards","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1275,1,'codes',7200644678603884629,NULL,NULL,'{"id":7200644678603884629,"of_table":"motion_type","code":"SO","label":"Motion for stipulated removal / voluntary departure order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1276,1,'codes',634616834101205139,NULL,NULL,'{"id":634616834101205139,"of_table":"motion_type","code":"SP","label":"Motion to suppress","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1277,1,'codes',8937006740836751260,NULL,NULL,'{"id":8937006740836751260,"of_table":"motion_type","code":"SR","label":"Motion for stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1278,1,'codes',2763902742007363701,NULL,NULL,'{"id":2763902742007363701,"of_table":"motion_type","code":"ST","label":"Motion for security at non-detained hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1279,1,'codes',5934331778150736172,NULL,NULL,'{"id":5934331778150736172,"of_table":"motion_type","code":"SY","label":"Motion for stay of removal (or extension)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1280,1,'codes',3606263330611297404,NULL,NULL,'{"id":3606263330611297404,"of_table":"motion_type","code":"TA","label":"Motion for telephonic appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1281,1,'codes',2124845695314834639,NULL,NULL,'{"id":2124845695314834639,"of_table":"motion_type","code":"TD","label":"Motion to terminate the deferral","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1282,1,'codes',4301647783845336406,NULL,NULL,'{"id":4301647783845336406,"of_table":"motion_type","code":"TP","label":"Motion to terminate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1283,1,'codes',8281414714348730124,NULL,NULL,'{"id":8281414714348730124,"of_table":"motion_type","code":"TV","label":"Motion for video appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1284,1,'codes',8365549714702802362,NULL,NULL,'{"id":8365549714702802362,"of_table":"motion_type","code":"U","label":"Motion to dismiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1285,1,'codes',7512353667324867554,NULL,NULL,'{"id":7512353667324867554,"of_table":"motion_type","code":"VD","label":"Motion for voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1286,1,'codes',5559106851580559179,NULL,NULL,'{"id":5559106851580559179,"of_table":"motion_type","code":"VO","label":"Motion to vacate judge order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1287,1,'codes',5256141901951189299,NULL,NULL,'{"id":5256141901951189299,"of_table":"motion_type","code":"VP","label":"Motion to vacate protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1288,1,'codes',3954632290925373164,NULL,NULL,'{"id":3954632290925373164,"of_table":"motion_type","code":"VS","label":"Motion to vacate hearing or scheduling order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1289,1,'codes',1179804396598080521,NULL,NULL,'{"id":1179804396598080521,"of_table":"motion_type","code":"WA","label":"Motion to withdraw charge or allegation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1290,1,'codes',7661806100104562898,NULL,NULL,'{"id":7661806100104562898,"of_table":"motion_type","code":"WC","label":"Motion to withdraw as counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1291,1,'codes',9217524135297428326,NULL,NULL,'{"id":9217524135297428326,"of_table":"motion_type","code":"WV","label":"Motion to waive appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1292,1,'codes',4775272343910208781,NULL,NULL,'{"id":4775272343910208781,"of_table":"motion_type","code":"XH","label":"Motion to expedite hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1293,1,'codes',3942498029006850513,NULL,NULL,'{"id":3942498029006850513,"of_table":"custody_request","code":"BB","label":"Custody redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1294,1,'codes',6546918359219506203,NULL,NULL,'{"id":6546918359219506203,"of_table":"custody_request","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1295,1,'codes',3048292355326053064,NULL,NULL,'{"id":3048292355326053064,"of_table":"custody_request","code":"SB","label":"Subsequent bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1296,1,'codes',5205090880542986566,NULL,NULL,'{"id":5205090880542986566,"of_table":"appeal_type","code":"AMSA Appeal","label":"Appeal of motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1297,1,'codes',3386656543402256999,NULL,NULL,'{"id":3386656543402256999,"of_table":"appeal_type","code":"Appeal of IJ MTR","label":"Appeal of judge decision on motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1298,1,'codes',3875137069700595561,NULL,NULL,'{"id":3875137069700595561,"of_table":"appeal_type","code":"Bond Appeal","label":"Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1299,1,'codes',2417305042895887286,NULL,NULL,'{"id":2417305042895887286,"of_table":"appeal_type","code":"Bond MTR Rec","label":"Bond MTR Reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1300,1,'codes',2009007012553371778,NULL,NULL,'{"id":2009007012553371778,"of_table":"appeal_type","code":"Bond MTR Rei","label":"Bond MTR Reinstate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1301,1,'codes',3218682608939839953,NULL,NULL,'{"id":3218682608939839953,"of_table":"appeal_type","code":"Bond MTR Reo","label":"Bond MTR Reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1302,1,'codes',4050010744905399252,NULL,NULL,'{"id":4050010744905399252,"of_table":"appeal_type","code":"Case Appeal","label":"Appeal of judge case decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1303,1,'codes',3521166656066869421,NULL,NULL,'{"id":3521166656066869421,"of_table":"appeal_type","code":"CDR","label":"CDR Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1304,1,'codes',4968656784477607762,NULL,NULL,'{"id":4968656784477607762,"of_table":"appeal_type","code":"Circuit Court Remand","label":"Remand from circuit court (BIA case)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1305,1,'codes',2962766293591309162,NULL,NULL,'{"id":2962766293591309162,"of_table":"appeal_type","code":"DD 212","label":"DHS officer decision - 212 waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1306,1,'codes',100776285079411992,NULL,NULL,'{"id":100776285079411992,"of_table":"appeal_type","code":"DD Bond","label":"DHS officer decision - bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1307,1,'codes',2997683729812862787,NULL,NULL,'{"id":2997683729812862787,"of_table":"appeal_type","code":"DD Fines","label":"DHS officer decision - fines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1308,1,'codes',2504016383236423680,NULL,NULL,'{"id":2504016383236423680,"of_table":"appeal_type","code":"DD Visa","label":"DHS officer decision - visa petition","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1309,1,'codes',3065041705912055672,NULL,NULL,'{"id":3065041705912055672,"of_table":"appeal_type","code":"Interlocutory Appeal","label":"Interlocutory appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1310,1,'codes',6386506230340426618,NULL,NULL,'{"id":6386506230340426618,"of_table":"appeal_type","code":"MTR BIA","label":"Motion to BIA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1311,1,'codes',154408602998398568,NULL,NULL,'{"id":154408602998398568,"of_table":"appeal_type","code":"RC Appeal","label":"Reasonable Cause Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1312,1,'codes',5044429977482663424,NULL,NULL,'{"id":5044429977482663424,"of_table":"appeal_type","code":"SC Appeal","label":"Special Circumstances Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1313,1,'codes',6659468543482559581,NULL,NULL,'{"id":6659468543482559581,"of_table":"appeal_type","code":"test","label":"(test value)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1314,1,'codes',8663297924678882262,NULL,NULL,'{"id":8663297924678882262,"of_table":"appeal_type","code":"Zero Bond Appeal","label":"Zero Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1315,1,'codes',6561656131347641780,NULL,NULL,'{"id":6561656131347641780,"of_table":"appeal_result","code":"ABC","label":"ABC settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1316,1,'codes',1106925558443652347,NULL,NULL,'{"id":1106925558443652347,"of_table":"appeal_result","code":"ACR","label":"Record returned to court to correct deficiency","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1317,1,'codes',1152329955514197923,NULL,NULL,'{"id":1152329955514197923,"of_table":"appeal_result","code":"ADM","label":"Administratively closed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1318,1,'codes',3816821449976590769,NULL,NULL,'{"id":3816821449976590769,"of_table":"appeal_result","code":"ADR","label":"Administrative return","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1319,1,'codes',4905674865089020808,NULL,NULL,'{"id":4905674865089020808,"of_table":"appeal_result","code":"APD","label":"Administratively closed - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1320,1,'codes',5456048947581313667,NULL,NULL,'{"id":5456048947581313667,"of_table":"appeal_result","code":"BCR","label":"Background-check remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1321,1,'codes',8368180114072612432,NULL,NULL,'{"id":8368180114072612432,"of_table":"appeal_result","code":"CFD","label":"Final denial - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1322,1,'codes',8303391866720054665,NULL,NULL,'{"id":8303391866720054665,"of_table":"appeal_result","code":"CFG","label":"Final grant - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1323,1,'codes',5737867786654569095,NULL,NULL,'{"id":5737867786654569095,"of_table":"appeal_result","code":"CFV","label":"Final denial - 42B/40, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1324,1,'codes',6473166396409587696,NULL,NULL,'{"id":6473166396409587696,"of_table":"appeal_result","code":"CGR","label":"Conditional grant of relief (not CPC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1325,1,'codes',8951847813166730026,NULL,NULL,'{"id":8951847813166730026,"of_table":"appeal_result","code":"CON","label":"Continued","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1326,1,'codes',5644260237594346086,NULL,NULL,'{"id":5644260237594346086,"of_table":"appeal_result","code":"CPC","label":"Conditional grant - CPC asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1327,1,'codes',5556581227326606896,NULL,NULL,'{"id":5556581227326606896,"of_table":"appeal_result","code":"CPG","label":"Coercive population control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1328,1,'codes',7726841157669094900,NULL,NULL,'{"id":7726841157669094900,"of_table":"appeal_result","code":"CTM","label":"Administratively closed (not ABC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1329,1,'codes',639474822618323783,NULL,NULL,'{"id":639474822618323783,"of_table":"appeal_result","code":"D30","label":"Dismissed, 30-day voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1330,1,'codes',1035357652898012607,NULL,NULL,'{"id":1035357652898012607,"of_table":"appeal_result","code":"DED","label":"Deferred enforced departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1331,1,'codes',5093925452034057574,NULL,NULL,'{"id":5093925452034057574,"of_table":"appeal_result","code":"DEN","label":"Denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1332,1,'codes',6833072210294068160,NULL,NULL,'{"id":6833072210294068160,"of_table":"appeal_result","code":"DIS","label":"Appeal dismissed / judge affirmed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1333,1,'codes',5205443345102077787,NULL,NULL,'{"id":5205443345102077787,"of_table":"appeal_result","code":"DMO","label":"Dismissed as moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1334,1,'codes',9032326211810598043,NULL,NULL,'{"id":9032326211810598043,"of_table":"appeal_result","code":"DNS","label":"Denied - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1335,1,'codes',7818817820933104849,NULL,NULL,'{"id":7818817820933104849,"of_table":"appeal_result","code":"DSO","label":"Dismissed - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1336,1,'codes',6928954486467037909,NULL,NULL,'{"id":6928954486467037909,"of_table":"appeal_result","code":"DUT","label":"Dismissed as untimely","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1337,1,'codes',5466985263492537414,NULL,NULL,'{"id":5466985263492537414,"of_table":"appeal_result","code":"DVD","label":"Dismissed, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1338,1,'codes',4646118410603121147,NULL,NULL,'{"id":4646118410603121147,"of_table":"appeal_result","code":"FMD","label":"Franco motion denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1339,1,'codes',31054151642943031,NULL,NULL,'{"id":31054151642943031,"of_table":"appeal_result","code":"GNR","label":"Grant with no Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1340,1,'codes',2178409543371671937,NULL,NULL,'{"id":2178409543371671937,"of_table":"appeal_result","code":"GRN","label":"Granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1341,1,'codes',8178142503553423713,NULL,NULL,'{"id":8178142503553423713,"of_table":"appeal_result","code":"GRS","label":"Granted Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1342,1,'codes',2011347312462355928,NULL,NULL,'{"id":2011347312462355928,"of_table":"appeal_result","code":"MBD","label":"Bond moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1343,1,'codes',5306646314586351625,NULL,NULL,'{"id":5306646314586351625,"of_table":"appeal_result","code":"NAN","label":"NACARA notice","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1344,1,'codes',1171698449605644632,NULL,NULL,'{"id":1171698449605644632,"of_table":"appeal_result","code":"NJU","label":"BIA lacks jurisdiction","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1345,1,'codes',4615605252388492800,NULL,NULL,'{"id":4615605252388492800,"of_table":"appeal_result","code":"OTH","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1346,1,'codes',524582775727488724,NULL,NULL,'{"id":524582775727488724,"of_table":"appeal_result","code":"OTS","label":"Other Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1347,1,'codes',1766286299098529793,NULL,NULL,'{"id":1766286299098529793,"of_table":"appeal_result","code":"REJ","label":"Rejected","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1348,1,'codes',2379613603964636813,NULL,NULL,'{"id":2379613603964636813,"of_table":"appeal_result","code":"REM","label":"Remanded","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1349,1,'codes',1518723501785891824,NULL,NULL,'{"id":1518723501785891824,"of_table":"appeal_result","code":"S-L","label":"Streamlined affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1350,1,'codes',6043350522950118725,NULL,NULL,'{"id":6043350522950118725,"of_table":"appeal_result","code":"SAD","label":"Summary dismissal - inadequate reasons","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1351,1,'codes',1164632366704792866,NULL,NULL,'{"id":1164632366704792866,"of_table":"appeal_result","code":"SAF","label":"Summary affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1352,1,'codes',2832861382420021926,NULL,NULL,'{"id":2832861382420021926,"of_table":"appeal_result","code":"SAV","label":"Summary affirmance, voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1353,1,'codes',8035363268225081384,NULL,NULL,'{"id":8035363268225081384,"of_table":"appeal_result","code":"SCC","label":"Suspension/cancellation cap","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1354,1,'codes',3233432923628484224,NULL,NULL,'{"id":3233432923628484224,"of_table":"appeal_result","code":"SDG","label":"Summary dismissal - untimely or waived","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1355,1,'codes',1973264586935239382,NULL,NULL,'{"id":1973264586935239382,"of_table":"appeal_result","code":"SED","label":"Summary dismissal - no brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1356,1,'codes',1660230705214772452,NULL,NULL,'{"id":1660230705214772452,"of_table":"appeal_result","code":"SNC","label":"NACARA continuation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1357,1,'codes',8660157498051439687,NULL,NULL,'{"id":8660157498051439687,"of_table":"appeal_result","code":"SND","label":"Summary dismissal - reasons and brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1358,1,'codes',2863507455997440521,NULL,NULL,'{"id":2863507455997440521,"of_table":"appeal_result","code":"SOD","label":"Summary dismissal - other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1359,1,'codes',8700996326259577930,NULL,NULL,'{"id":8700996326259577930,"of_table":"appeal_result","code":"SUD","label":"Summarily dismissed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1360,1,'codes',3885028058432648715,NULL,NULL,'{"id":3885028058432648715,"of_table":"appeal_result","code":"SUP","label":"Suspension completion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1361,1,'codes',2367046543313812637,NULL,NULL,'{"id":2367046543313812637,"of_table":"appeal_result","code":"SUS","label":"Appeal sustained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1362,1,'codes',5418952399675680692,NULL,NULL,'{"id":5418952399675680692,"of_table":"appeal_result","code":"TER","label":"Terminated","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1363,1,'codes',6250915944683636583,NULL,NULL,'{"id":6250915944683636583,"of_table":"appeal_result","code":"TPD","label":"Terminated - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1364,1,'codes',6178100462278279052,NULL,NULL,'{"id":6178100462278279052,"of_table":"appeal_result","code":"TPS","label":"Temporary Protected Status","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1365,1,'codes',8744244540678909466,NULL,NULL,'{"id":8744244540678909466,"of_table":"appeal_result","code":"WDL","label":"Appeal withdrawn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1366,1,'codes',3174773491038142707,NULL,NULL,'{"id":3174773491038142707,"of_table":"appeal_result","code":"WPD","label":"Withdrawn - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1367,1,'codes',5677099192027189057,NULL,NULL,'{"id":5677099192027189057,"of_table":"party","code":"A","label":"Respondent","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1368,1,'codes',2215596308877722462,NULL,NULL,'{"id":2215596308877722462,"of_table":"party","code":"I","label":"DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1369,1,'codes',819652692845786847,NULL,NULL,'{"id":819652692845786847,"of_table":"party","code":"B","label":"Both","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1370,1,'codes',68512767928607751,NULL,NULL,'{"id":68512767928607751,"of_table":"party","code":"C","label":"Court (in filing-party tables) / Carrier (in filed-by lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1371,1,'codes',7275086355213606277,NULL,NULL,'{"id":7275086355213606277,"of_table":"party","code":"O","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1372,1,'closures',5612956271459564646,NULL,NULL,'{"id":5612956271459564646,"first":"2018-12-05","last":"2018-12-05","reason":"National day of mourning","source":"Executive Order 13852, December 1, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1373,1,'closures',4131164220242804678,NULL,NULL,'{"id":4131164220242804678,"first":"2018-12-24","last":"2018-12-24","reason":"Federal offices closed","source":"Executive Order 13854, December 18, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1374,1,'closures',5766013249149604357,NULL,NULL,'{"id":5766013249149604357,"first":"2019-12-24","last":"2019-12-24","reason":"Federal offices closed","source":"Executive Order 13900, December 17, 2019","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1375,1,'closures',5233975674054579489,NULL,NULL,'{"id":5233975674054579489,"first":"2020-12-24","last":"2020-12-24","reason":"Federal offices closed","source":"Executive Order 13965, December 11, 2020","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1376,1,'closures',4826796748442942540,NULL,NULL,'{"id":4826796748442942540,"first":"2024-12-24","last":"2024-12-24","reason":"Federal offices closed","source":"Executive Order of December 19, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1377,1,'closures',4736931209042701861,NULL,NULL,'{"id":4736931209042701861,"first":"2025-01-09","last":"2025-01-09","reason":"National day of mourning","source":"Executive Order of December 30, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1378,1,'closures',5281185504566285771,NULL,NULL,'{"id":5281185504566285771,"first":"2025-12-24","last":"2025-12-24","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1379,1,'closures',525471043958838769,NULL,NULL,'{"id":525471043958838769,"first":"2025-12-26","last":"2025-12-26","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1380,1,'closures',8756907914842982772,NULL,NULL,'{"id":8756907914842982772,"first":"2018-12-22","last":"2019-01-25","reason":"Lapse in appropriations; most non-detained courts closed","source":"Lapse of December 22, 2018 to January 25, 2019","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1381,1,'closures',4858765754444595666,NULL,NULL,'{"id":4858765754444595666,"first":"2025-10-01","last":"2025-11-12","reason":"Lapse in appropriations","source":"Lapse of October 1 to November 12, 2025","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1382,2,'docket',1,NULL,'{"id":1,"uid":"09f514d6d939ff4b94171da00cd0ba08","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}','{"id":1,"uid":"09f514d6d939ff4b94171da00cd0ba08","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}',NULL);
INSERT INTO "step_rows" VALUES(1383,2,'cases',850464726710898003,850464726710898003,NULL,'{"id":850464726710898003,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1384,2,'proceedings',1289217742714343085,850464726710898003,NULL,'{"id":1289217742714343085,"public_key":null,"case_id":850464726710898003,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1385,3,'cases',8706315209082705275,8706315209082705275,NULL,'{"id":8706315209082705275,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1386,3,'proceedings',7233565139813080448,8706315209082705275,NULL,'{"id":7233565139813080448,"public_key":null,"case_id":8706315209082705275,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1387,4,'hearings',1501876770187378668,850464726710898003,NULL,'{"id":1501876770187378668,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1388,5,'hearings',5847615600591863425,850464726710898003,NULL,'{"id":5847615600591863425,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-03-06","start_minute":null,"minutes":null,"kind":"custody","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1389,6,'motions',6747855842584837318,850464726710898003,NULL,'{"id":6747855842584837318,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1390,7,'custody_requests',2307099837720059450,850464726710898003,NULL,'{"id":2307099837720059450,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1391,8,'notes',7055464870424425207,850464726710898003,NULL,'{"id":7055464870424425207,"case_id":850464726710898003,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":4273877838879283414}',NULL);
INSERT INTO "step_rows" VALUES(1392,9,'circumstances',9066743602073751200,850464726710898003,NULL,'{"id":9066743602073751200,"case_id":850464726710898003,"benchmark":"merits-first-date","subject":1289217742714343085,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1393,10,'appeals',5512134866506231443,850464726710898003,NULL,'{"id":5512134866506231443,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1394,11,'cases',7060606623937823109,7060606623937823109,NULL,'{"id":7060606623937823109,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1395,11,'proceedings',5736571765621383230,7060606623937823109,NULL,'{"id":5736571765621383230,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1396,12,'cases',6508275054603572576,6508275054603572576,NULL,'{"id":6508275054603572576,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1397,12,'proceedings',5347313017996864315,6508275054603572576,NULL,'{"id":5347313017996864315,"public_key":null,"case_id":6508275054603572576,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1398,13,'proceedings',5736571765621383230,7060606623937823109,'{"id":5736571765621383230,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5736571765621383230,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1399,14,'proceedings',3571968377383762272,7060606623937823109,NULL,'{"id":3571968377383762272,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1400,15,'marks',7755801399839713916,7060606623937823109,NULL,'{"id":7755801399839713916,"case_id":7060606623937823109,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}',NULL);
INSERT INTO "step_rows" VALUES(1401,16,'motions',1166784790349835146,7060606623937823109,NULL,'{"id":1166784790349835146,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1402,17,'custody_requests',9156451805195990330,7060606623937823109,NULL,'{"id":9156451805195990330,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1403,18,'appeals',790457055990952329,7060606623937823109,NULL,'{"id":790457055990952329,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1404,19,'hearings',1769175124231414446,850464726710898003,NULL,'{"id":1769175124231414446,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1405,20,'hearings',2714422389023283778,8706315209082705275,NULL,'{"id":2714422389023283778,"public_key":null,"proceeding_id":7233565139813080448,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1406,21,'hearings',2714422389023283778,8706315209082705275,'{"id":2714422389023283778,"public_key":null,"proceeding_id":7233565139813080448,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":2714422389023283778,"public_key":null,"proceeding_id":7233565139813080448,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1407,22,'away',2464512448186353059,NULL,NULL,'{"id":2464512448186353059,"first":"2026-02-09","last":"2026-02-09","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1408,23,'away',5391000922704859480,NULL,NULL,'{"id":5391000922704859480,"first":"2026-02-16","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1409,24,'away',5712992257125349055,NULL,NULL,'{"id":5712992257125349055,"first":"2026-04-20","last":"2026-04-21","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1410,25,'closures',7396749050101196940,NULL,NULL,'{"id":7396749050101196940,"first":"2026-01-26","last":"2026-01-26","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1411,26,'closures',5648155829658933017,NULL,NULL,'{"id":5648155829658933017,"first":"2026-01-28","last":"2026-01-28","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1412,27,'part_time_shares',1915315769419335500,NULL,NULL,'{"id":1915315769419335500,"first":"2026-04-01","hundredths":80}',NULL);
INSERT INTO "step_rows" VALUES(1413,28,'part_time_shares',6129508661970921786,NULL,NULL,'{"id":6129508661970921786,"first":"2026-05-01","hundredths":70}',NULL);
INSERT INTO "step_rows" VALUES(1414,29,'family_links',7518322923974577168,7060606623937823109,NULL,'{"id":7518322923974577168,"public_key":null,"lead_case_id":850464726710898003,"rider_case_id":7060606623937823109,"created":"2026-02-02","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1415,30,'custody_spells',6203584781125256316,7060606623937823109,NULL,'{"id":6203584781125256316,"public_key":null,"case_id":7060606623937823109,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1416,30,'cases',7060606623937823109,7060606623937823109,'{"id":7060606623937823109,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":7060606623937823109,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1417,30,'proceedings',3571968377383762272,7060606623937823109,'{"id":3571968377383762272,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":3571968377383762272,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1418,31,'family_links',4560612489540075644,7060606623937823109,NULL,'{"id":4560612489540075644,"public_key":null,"lead_case_id":850464726710898003,"rider_case_id":7060606623937823109,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1419,32,'custody_spells',2747467495487205401,7060606623937823109,NULL,'{"id":2747467495487205401,"public_key":null,"case_id":7060606623937823109,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1420,33,'cases',275547820704088249,275547820704088249,NULL,'{"id":275547820704088249,"public_key":null,"a_number":"000999888","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1421,33,'proceedings',6337881841827274594,275547820704088249,NULL,'{"id":6337881841827274594,"public_key":null,"case_id":275547820704088249,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1422,34,'proceedings',2693808477469455058,850464726710898003,NULL,'{"id":2693808477469455058,"public_key":null,"case_id":850464726710898003,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1423,35,'hearings',1750180200608106056,850464726710898003,NULL,'{"id":1750180200608106056,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-04-14","start_minute":null,"minutes":120,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1424,36,'hearings',1501876770187378668,850464726710898003,'{"id":1501876770187378668,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":1501876770187378668,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1425,36,'proceedings',1289217742714343085,850464726710898003,'{"id":1289217742714343085,"public_key":null,"case_id":850464726710898003,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":1289217742714343085,"public_key":null,"case_id":850464726710898003,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1426,37,'hearings',5525675434839106583,850464726710898003,NULL,'{"id":5525675434839106583,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-04-14","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1427,37,'hearings',1769175124231414446,850464726710898003,'{"id":1769175124231414446,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":1769175124231414446,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1428,37,'hearings',1769175124231414446,850464726710898003,'{"id":1769175124231414446,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":1769175124231414446,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":5525675434839106583,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1429,38,'hearings',1501876770187378668,850464726710898003,'{"id":1501876770187378668,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":1501876770187378668,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1430,39,'hearings',1501876770187378668,850464726710898003,'{"id":1501876770187378668,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":1501876770187378668,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1431,40,'day_notes',98576094345449091,NULL,NULL,'{"id":98576094345449091,"day":"2026-03-10","text":"Courtroom 4 has no video link."}',NULL);
INSERT INTO "step_rows" VALUES(1432,41,'hearings',1501876770187378668,850464726710898003,'{"id":1501876770187378668,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":1501876770187378668,"public_key":null,"proceeding_id":1289217742714343085,"day":"2026-03-09","start_minute":540,"minutes":120,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1433,42,'hearings',2714422389023283778,8706315209082705275,'{"id":2714422389023283778,"public_key":null,"proceeding_id":7233565139813080448,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":2714422389023283778,"public_key":null,"proceeding_id":7233565139813080448,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1434,43,'proceedings',1289217742714343085,850464726710898003,'{"id":1289217742714343085,"public_key":null,"case_id":850464726710898003,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":1289217742714343085,"public_key":null,"case_id":850464726710898003,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-10","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1435,44,'proceedings',5736571765621383230,7060606623937823109,'{"id":5736571765621383230,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":5736571765621383230,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1436,45,'proceedings',5736571765621383230,7060606623937823109,'{"id":5736571765621383230,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":5736571765621383230,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1437,46,'cases',8706315209082705275,8706315209082705275,'{"id":8706315209082705275,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":8706315209082705275,"public_key":null,"a_number":"001234577","family":"Quispe Huallpa","given":"Rómulo A.","search_name":"quispe huallpa, romulo a.","case_type":"AOC","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1438,46,'proceedings',7233565139813080448,8706315209082705275,'{"id":7233565139813080448,"public_key":null,"case_id":8706315209082705275,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":7233565139813080448,"public_key":null,"case_id":8706315209082705275,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"AOC","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1439,47,'marks',7755801399839713916,7060606623937823109,'{"id":7755801399839713916,"case_id":7060606623937823109,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}','{"id":7755801399839713916,"case_id":7060606623937823109,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL);
INSERT INTO "step_rows" VALUES(1440,48,'marks',7755801399839713916,7060606623937823109,'{"id":7755801399839713916,"case_id":7060606623937823109,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1441,49,'motions',1166784790349835146,7060606623937823109,'{"id":1166784790349835146,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}','{"id":1166784790349835146,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1442,50,'motions',1166784790349835146,7060606623937823109,'{"id":1166784790349835146,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1443,51,'custody_requests',9156451805195990330,7060606623937823109,'{"id":9156451805195990330,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":9156451805195990330,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1444,52,'custody_requests',9156451805195990330,7060606623937823109,'{"id":9156451805195990330,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1445,53,'appeals',790457055990952329,7060606623937823109,'{"id":790457055990952329,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}','{"id":790457055990952329,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1446,54,'appeals',790457055990952329,7060606623937823109,'{"id":790457055990952329,"public_key":null,"case_id":7060606623937823109,"proceeding_id":5736571765621383230,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1447,55,'custody_spells',6203584781125256316,7060606623937823109,'{"id":6203584781125256316,"public_key":null,"case_id":7060606623937823109,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}','{"id":6203584781125256316,"public_key":null,"case_id":7060606623937823109,"custody":"D","detained":"2026-02-01","released":"2026-02-20","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1448,55,'proceedings',5736571765621383230,7060606623937823109,'{"id":5736571765621383230,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5736571765621383230,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1449,56,'custody_spells',2747467495487205401,7060606623937823109,'{"id":2747467495487205401,"public_key":null,"case_id":7060606623937823109,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1450,56,'cases',7060606623937823109,7060606623937823109,'{"id":7060606623937823109,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":7060606623937823109,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1451,56,'proceedings',3571968377383762272,7060606623937823109,'{"id":3571968377383762272,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":3571968377383762272,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1452,56,'proceedings',5736571765621383230,7060606623937823109,'{"id":5736571765621383230,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5736571765621383230,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1453,57,'family_links',7518322923974577168,7060606623937823109,'{"id":7518322923974577168,"public_key":null,"lead_case_id":850464726710898003,"rider_case_id":7060606623937823109,"created":"2026-02-02","severed":null,"release":null,"typed":""}','{"id":7518322923974577168,"public_key":null,"lead_case_id":850464726710898003,"rider_case_id":7060606623937823109,"created":"2026-02-02","severed":"2026-03-02","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1454,58,'family_links',4560612489540075644,7060606623937823109,'{"id":4560612489540075644,"public_key":null,"lead_case_id":850464726710898003,"rider_case_id":7060606623937823109,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1455,59,'proceedings',3571968377383762272,7060606623937823109,'{"id":3571968377383762272,"public_key":null,"case_id":7060606623937823109,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1456,60,'proceedings',5347313017996864315,6508275054603572576,'{"id":5347313017996864315,"public_key":null,"case_id":6508275054603572576,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1457,60,'cases',6508275054603572576,6508275054603572576,'{"id":6508275054603572576,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1458,61,'motions',2911936048544634641,850464726710898003,NULL,'{"id":2911936048544634641,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"motion_type":"MTR","judge":"QWM","received":"2026-03-10","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1459,62,'motions',6747855842584837318,850464726710898003,'{"id":6747855842584837318,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}','{"id":6747855842584837318,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1460,63,'custody_requests',7771186373220254237,850464726710898003,NULL,'{"id":7771186373220254237,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"bond_type":"BB","judge":"QWM","requested":"2026-03-10","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1461,64,'custody_requests',2307099837720059450,850464726710898003,'{"id":2307099837720059450,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":2307099837720059450,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1462,65,'custody_spells',8577215820224483147,850464726710898003,NULL,'{"id":8577215820224483147,"public_key":null,"case_id":850464726710898003,"custody":"D","detained":null,"released":"2026-03-10","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1463,65,'cases',850464726710898003,850464726710898003,'{"id":850464726710898003,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":850464726710898003,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"R","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1464,65,'proceedings',2693808477469455058,850464726710898003,'{"id":2693808477469455058,"public_key":null,"case_id":850464726710898003,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":2693808477469455058,"public_key":null,"case_id":850464726710898003,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"R","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1465,66,'appeals',3422678740844139474,850464726710898003,NULL,'{"id":3422678740844139474,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-10","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1466,67,'appeals',5512134866506231443,850464726710898003,'{"id":5512134866506231443,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}','{"id":5512134866506231443,"public_key":null,"case_id":850464726710898003,"proceeding_id":1289217742714343085,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":"2026-03-10","result":"REM","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1467,68,'family_links',4381686891011761089,8706315209082705275,NULL,'{"id":4381686891011761089,"public_key":null,"lead_case_id":850464726710898003,"rider_case_id":8706315209082705275,"created":"2026-03-10","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1468,69,'marks',2242914126748350392,850464726710898003,NULL,'{"id":2242914126748350392,"case_id":850464726710898003,"kind":"status case","first":"2026-03-02","last":null,"reason":"USCIS has the petition"}',NULL);
INSERT INTO "step_rows" VALUES(1469,70,'away',8224030004159049139,NULL,NULL,'{"id":8224030004159049139,"first":"2026-03-23","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1470,71,'goal_sets',176365530488465618,NULL,NULL,'{"id":176365530488465618,"name":"invented","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"invented\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n","is_on":1}',NULL);
INSERT INTO "step_rows" VALUES(1471,72,'docket',1,NULL,'{"id":1,"uid":"09f514d6d939ff4b94171da00cd0ba08","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}','{"id":1,"uid":"09f514d6d939ff4b94171da00cd0ba08","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1472,73,'docket',1,NULL,'{"id":1,"uid":"09f514d6d939ff4b94171da00cd0ba08","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}','{"id":1,"uid":"09f514d6d939ff4b94171da00cd0ba08","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1473,73,'people',4273877838879283414,NULL,'{"id":4273877838879283414,"family":"Ellery","given":"Marguerite A.","role":"judge"}','{"id":4273877838879283414,"family":"Ellery","given":"M.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1474,74,'codes',6641750434882295918,NULL,'{"id":6641750434882295918,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}','{"id":6641750434882295918,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1475,75,'away',2464512448186353059,NULL,'{"id":2464512448186353059,"first":"2026-02-09","last":"2026-02-09","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}','{"id":2464512448186353059,"first":"2026-02-09","last":"2026-02-10","kind":"detail","hundredths":50,"note":"Camp Harlan","is_outside":1,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1476,76,'away',5391000922704859480,NULL,'{"id":5391000922704859480,"first":"2026-02-16","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1477,77,'away',260913068198046186,NULL,NULL,'{"id":260913068198046186,"first":"2026-05-04","last":"2026-05-08","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":"a@b"}',NULL);
INSERT INTO "step_rows" VALUES(1478,77,'away',5712992257125349055,NULL,'{"id":5712992257125349055,"first":"2026-04-20","last":"2026-04-21","kind":"training","hundredths":100,"note":"Held by video","is_outside":null,"calendar_uid":null}','{"id":5712992257125349055,"first":"2026-04-20","last":"2026-04-22","kind":"leave","hundredths":100,"note":"","is_outside":null,"calendar_uid":null}',NULL);
INSERT INTO "step_rows" VALUES(1479,78,'closures',3113402956635065485,NULL,NULL,'{"id":3113402956635065485,"first":"2026-03-02","last":"2026-03-02","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1480,79,'closures',7396749050101196940,NULL,'{"id":7396749050101196940,"first":"2026-01-26","last":"2026-01-26","reason":"Storm","source":"The court''s notice","in_use":1}','{"id":7396749050101196940,"first":"2026-01-26","last":"2026-01-27","reason":"Storm","source":"The court''s notice","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1481,80,'closures',5648155829658933017,NULL,'{"id":5648155829658933017,"first":"2026-01-28","last":"2026-01-28","reason":"Storm","source":"The court''s notice","in_use":1}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1482,81,'part_time_shares',4664159561454243132,NULL,NULL,'{"id":4664159561454243132,"first":"2026-06-01","hundredths":50}',NULL);
INSERT INTO "step_rows" VALUES(1483,82,'part_time_shares',1915315769419335500,NULL,'{"id":1915315769419335500,"first":"2026-04-01","hundredths":80}','{"id":1915315769419335500,"first":"2026-04-06","hundredths":60}',NULL);
INSERT INTO "step_rows" VALUES(1484,83,'part_time_shares',6129508661970921786,NULL,'{"id":6129508661970921786,"first":"2026-05-01","hundredths":70}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1485,84,'notes',5470969096605786310,850464726710898003,NULL,'{"id":5470969096605786310,"case_id":850464726710898003,"text":"Ask counsel for the exhibits.","search_text":"ask counsel for the exhibits.","is_private":1,"written_on":"2026-03-10","author":4273877838879283414}',NULL);
INSERT INTO "step_rows" VALUES(1486,85,'notes',7055464870424425207,850464726710898003,'{"id":7055464870424425207,"case_id":850464726710898003,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":4273877838879283414}','{"id":7055464870424425207,"case_id":850464726710898003,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":4273877838879283414}',NULL);
INSERT INTO "step_rows" VALUES(1487,86,'notes',7055464870424425207,850464726710898003,'{"id":7055464870424425207,"case_id":850464726710898003,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":4273877838879283414}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1488,87,'sheet_mappings',6270306247841818937,NULL,NULL,'{"id":6270306247841818937,"kind":"hearings","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL);
INSERT INTO "step_rows" VALUES(1489,88,'sheet_mappings',1625190497670352826,NULL,NULL,'{"id":1625190497670352826,"kind":"motions","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL);
INSERT INTO "step_rows" VALUES(1490,89,'sheet_mappings',1625190497670352826,NULL,'{"id":1625190497670352826,"kind":"motions","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1491,90,'people',8146066959117682356,NULL,NULL,'{"id":8146066959117682356,"family":"Whitcombe","given":"Dana","role":"clerk"}',NULL);
INSERT INTO "step_rows" VALUES(1492,91,'people',4273877838879283414,NULL,'{"id":4273877838879283414,"family":"Ellery","given":"M.","role":"judge"}','{"id":4273877838879283414,"family":"Ellery-Marsh","given":"Marguerite","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1493,91,'docket',1,NULL,'{"id":1,"uid":"09f514d6d939ff4b94171da00cd0ba08","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}','{"id":1,"uid":"09f514d6d939ff4b94171da00cd0ba08","judge_family":"Ellery-Marsh","judge_given":"Marguerite","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1494,92,'checks',7141095482992033558,850464726710898003,NULL,'{"id":7141095482992033558,"case_id":850464726710898003,"kind":"assumed","of_table":"proceedings","row":1289217742714343085,"about":"completed","words":"The import took the hearing’s day for the completion’s.","value":null,"is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1495,93,'checks',5783354348617419459,8706315209082705275,NULL,'{"id":5783354348617419459,"case_id":8706315209082705275,"kind":"no outcome","of_table":"hearings","row":2714422389023283778,"about":"","words":"Thursday, March 5, 2026 has passed and nothing is recorded.","value":null,"is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1496,94,'circumstances',6966039680372486914,850464726710898003,NULL,'{"id":6966039680372486914,"case_id":850464726710898003,"benchmark":"merits-first-date","subject":1289217742714343085,"day":"2026-03-09","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1497,95,'circumstances',9066743602073751200,850464726710898003,'{"id":9066743602073751200,"case_id":850464726710898003,"benchmark":"merits-first-date","subject":1289217742714343085,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}','{"id":9066743602073751200,"case_id":850464726710898003,"benchmark":"merits-first-date","subject":1289217742714343085,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL);
INSERT INTO "step_rows" VALUES(1498,96,'circumstances',9066743602073751200,850464726710898003,'{"id":9066743602073751200,"case_id":850464726710898003,"benchmark":"merits-first-date","subject":1289217742714343085,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1499,97,'saved_views',1945924067558042564,NULL,NULL,'{"id":1945924067558042564,"list":"hearings","name":"Reserved, oldest first","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1500,98,'saved_views',3238183926591293282,NULL,NULL,'{"id":3238183926591293282,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1501,99,'saved_views',3238183926591293282,NULL,'{"id":3238183926591293282,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}','{"id":3238183926591293282,"list":"hearings","name":"Held","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1502,100,'saved_views',2093597690582670728,NULL,NULL,'{"id":2093597690582670728,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1503,101,'saved_views',3238183926591293282,NULL,'{"id":3238183926591293282,"list":"hearings","name":"Held","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1504,102,'releases',3854507704561904709,NULL,NULL,'{"id":3854507704561904709,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1505,102,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3854507704561904709,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1506,102,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3854507704561904709,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1507,102,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":3854507704561904709,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1508,102,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":3854507704561904709,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1509,102,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":3854507704561904709,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1510,102,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":3854507704561904709,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1511,102,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":3854507704561904709,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1512,102,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":3854507704561904709,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1513,102,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":3854507704561904709,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1514,102,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":3854507704561904709,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1515,102,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":3854507704561904709,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1516,103,'cases',2732918508117913088,2732918508117913088,NULL,'{"id":2732918508117913088,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1517,103,'proceedings',7651674544017823940,2732918508117913088,NULL,'{"id":7651674544017823940,"public_key":null,"case_id":2732918508117913088,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1518,104,'releases',7567942135759126212,NULL,NULL,'{"id":7567942135759126212,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1519,104,'cases',919611692100248555,919611692100248555,NULL,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":7567942135759126212,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1520,104,'proceedings',6964755241216336952,919611692100248555,NULL,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":7567942135759126212,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1521,105,'proceedings',6964755241216336952,2732918508117913088,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":7567942135759126212,"typed":""}','{"id":6964755241216336952,"public_key":20000811,"case_id":2732918508117913088,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":7567942135759126212,"typed":""}',919611692100248555);
INSERT INTO "step_rows" VALUES(1522,105,'cases',919611692100248555,919611692100248555,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":7567942135759126212,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1523,105,'cases',2732918508117913088,2732918508117913088,'{"id":2732918508117913088,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":2732918508117913088,"public_key":20000811,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":7567942135759126212,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1524,105,'checks',1371107533926281333,2732918508117913088,NULL,'{"id":1371107533926281333,"case_id":2732918508117913088,"kind":"different","of_table":"cases","row":2732918508117913088,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1525,105,'checks',357685524635360564,2732918508117913088,NULL,'{"id":357685524635360564,"case_id":2732918508117913088,"kind":"different","of_table":"cases","row":2732918508117913088,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1526,105,'proceedings',6964755241216336952,2732918508117913088,'{"id":6964755241216336952,"public_key":20000811,"case_id":2732918508117913088,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":7567942135759126212,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1527,105,'proceedings',7651674544017823940,2732918508117913088,'{"id":7651674544017823940,"public_key":null,"case_id":2732918508117913088,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":7651674544017823940,"public_key":20000811,"case_id":2732918508117913088,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":7567942135759126212,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1528,105,'checks',7108325381799758375,2732918508117913088,NULL,'{"id":7108325381799758375,"case_id":2732918508117913088,"kind":"different","of_table":"proceedings","row":7651674544017823940,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1529,105,'checks',7718331233214695583,2732918508117913088,NULL,'{"id":7718331233214695583,"case_id":2732918508117913088,"kind":"different","of_table":"proceedings","row":7651674544017823940,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1530,106,'cases',6654060315159827372,6654060315159827372,NULL,'{"id":6654060315159827372,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1531,106,'proceedings',900109493458050461,6654060315159827372,NULL,'{"id":900109493458050461,"public_key":null,"case_id":6654060315159827372,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1532,107,'cases',5069152618405110342,5069152618405110342,NULL,'{"id":5069152618405110342,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1533,107,'proceedings',2079774042114517953,5069152618405110342,NULL,'{"id":2079774042114517953,"public_key":null,"case_id":5069152618405110342,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1534,108,'releases',3802633733791395697,NULL,NULL,'{"id":3802633733791395697,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1535,108,'cases',2987037366338841136,2987037366338841136,NULL,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3802633733791395697,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1536,108,'cases',2205164657526794683,2205164657526794683,NULL,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3802633733791395697,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1537,108,'proceedings',7682902683827996891,2987037366338841136,NULL,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3802633733791395697,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1538,108,'proceedings',8912025383713010147,2205164657526794683,NULL,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3802633733791395697,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1539,109,'proceedings',7682902683827996891,6654060315159827372,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3802633733791395697,"typed":""}','{"id":7682902683827996891,"public_key":20000812,"case_id":6654060315159827372,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3802633733791395697,"typed":""}',2987037366338841136);
INSERT INTO "step_rows" VALUES(1540,109,'cases',2987037366338841136,2987037366338841136,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3802633733791395697,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1541,109,'cases',6654060315159827372,6654060315159827372,'{"id":6654060315159827372,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":6654060315159827372,"public_key":20000812,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3802633733791395697,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1542,109,'checks',4022124200442667361,6654060315159827372,NULL,'{"id":4022124200442667361,"case_id":6654060315159827372,"kind":"different","of_table":"cases","row":6654060315159827372,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1543,109,'checks',1482892437912866593,6654060315159827372,NULL,'{"id":1482892437912866593,"case_id":6654060315159827372,"kind":"different","of_table":"cases","row":6654060315159827372,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1544,109,'proceedings',7682902683827996891,6654060315159827372,'{"id":7682902683827996891,"public_key":20000812,"case_id":6654060315159827372,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3802633733791395697,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1545,109,'proceedings',900109493458050461,6654060315159827372,'{"id":900109493458050461,"public_key":null,"case_id":6654060315159827372,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":900109493458050461,"public_key":20000812,"case_id":6654060315159827372,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3802633733791395697,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1546,109,'checks',5317413662086156534,6654060315159827372,NULL,'{"id":5317413662086156534,"case_id":6654060315159827372,"kind":"different","of_table":"proceedings","row":900109493458050461,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1547,109,'checks',2477355709608403659,6654060315159827372,NULL,'{"id":2477355709608403659,"case_id":6654060315159827372,"kind":"different","of_table":"proceedings","row":900109493458050461,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1548,109,'proceedings',8912025383713010147,5069152618405110342,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3802633733791395697,"typed":""}','{"id":8912025383713010147,"public_key":20000813,"case_id":5069152618405110342,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3802633733791395697,"typed":""}',2205164657526794683);
INSERT INTO "step_rows" VALUES(1549,109,'cases',2205164657526794683,2205164657526794683,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3802633733791395697,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1550,109,'cases',5069152618405110342,5069152618405110342,'{"id":5069152618405110342,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":5069152618405110342,"public_key":20000813,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3802633733791395697,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1551,109,'checks',8522945956671004104,5069152618405110342,NULL,'{"id":8522945956671004104,"case_id":5069152618405110342,"kind":"different","of_table":"cases","row":5069152618405110342,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1552,109,'checks',5196483640063588722,5069152618405110342,NULL,'{"id":5196483640063588722,"case_id":5069152618405110342,"kind":"different","of_table":"cases","row":5069152618405110342,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1553,109,'proceedings',8912025383713010147,5069152618405110342,'{"id":8912025383713010147,"public_key":20000813,"case_id":5069152618405110342,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3802633733791395697,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1554,109,'proceedings',2079774042114517953,5069152618405110342,'{"id":2079774042114517953,"public_key":null,"case_id":5069152618405110342,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":2079774042114517953,"public_key":20000813,"case_id":5069152618405110342,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3802633733791395697,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1555,109,'checks',2398556599846418677,5069152618405110342,NULL,'{"id":2398556599846418677,"case_id":5069152618405110342,"kind":"different","of_table":"proceedings","row":2079774042114517953,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1556,109,'checks',6758989081487285505,5069152618405110342,NULL,'{"id":6758989081487285505,"case_id":5069152618405110342,"kind":"different","of_table":"proceedings","row":2079774042114517953,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1557,110,'cases',6124126209227622149,6124126209227622149,NULL,'{"id":6124126209227622149,"public_key":null,"a_number":"000000814","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1558,110,'proceedings',2647602393659626141,6124126209227622149,NULL,'{"id":2647602393659626141,"public_key":null,"case_id":6124126209227622149,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1559,111,'cases',2299460938487535379,2299460938487535379,NULL,'{"id":2299460938487535379,"public_key":null,"a_number":"000000815","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1560,111,'proceedings',2678746355217411834,2299460938487535379,NULL,'{"id":2678746355217411834,"public_key":null,"case_id":2299460938487535379,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1561,112,'releases',4481472875881032140,NULL,NULL,'{"id":4481472875881032140,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1562,112,'cases',4753829794319205956,4753829794319205956,NULL,'{"id":4753829794319205956,"public_key":20000814,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":4481472875881032140,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1563,112,'cases',5850433630131495302,5850433630131495302,NULL,'{"id":5850433630131495302,"public_key":20000815,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":4481472875881032140,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1564,112,'proceedings',3455094021888176587,4753829794319205956,NULL,'{"id":3455094021888176587,"public_key":20000814,"case_id":4753829794319205956,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":4481472875881032140,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1565,112,'proceedings',4144867481490110168,5850433630131495302,NULL,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":4481472875881032140,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1566,113,'refused_matches',8071129483021824336,6124126209227622149,NULL,'{"id":8071129483021824336,"case_id":6124126209227622149,"public_case_id":5850433630131495302}',NULL);
INSERT INTO "step_rows" VALUES(1567,114,'proceedings',4144867481490110168,5850433630131495302,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":4481472875881032140,"typed":""}','{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":4481472875881032140,"typed":",release,"}',NULL);
INSERT INTO "step_rows" VALUES(1568,115,'cases',1420166950402449420,1420166950402449420,NULL,'{"id":1420166950402449420,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1569,115,'proceedings',1390629952225301622,1420166950402449420,NULL,'{"id":1390629952225301622,"public_key":null,"case_id":1420166950402449420,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1570,116,'releases',3021997700760898677,NULL,NULL,'{"id":3021997700760898677,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1571,116,'cases',2598626576180123777,2598626576180123777,NULL,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3021997700760898677,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1572,116,'proceedings',8834889842146010037,2598626576180123777,NULL,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3021997700760898677,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1573,117,'proceedings',8834889842146010037,1420166950402449420,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3021997700760898677,"typed":""}','{"id":8834889842146010037,"public_key":20000816,"case_id":1420166950402449420,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3021997700760898677,"typed":""}',2598626576180123777);
INSERT INTO "step_rows" VALUES(1574,117,'cases',2598626576180123777,2598626576180123777,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3021997700760898677,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1575,117,'cases',1420166950402449420,1420166950402449420,'{"id":1420166950402449420,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1576,117,'checks',1139029550385010205,1420166950402449420,NULL,'{"id":1139029550385010205,"case_id":1420166950402449420,"kind":"different","of_table":"cases","row":1420166950402449420,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1577,117,'checks',5992982028724848190,1420166950402449420,NULL,'{"id":5992982028724848190,"case_id":1420166950402449420,"kind":"different","of_table":"cases","row":1420166950402449420,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1578,117,'proceedings',8834889842146010037,1420166950402449420,'{"id":8834889842146010037,"public_key":20000816,"case_id":1420166950402449420,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3021997700760898677,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1579,117,'proceedings',1390629952225301622,1420166950402449420,'{"id":1390629952225301622,"public_key":null,"case_id":1420166950402449420,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":1390629952225301622,"public_key":20000816,"case_id":1420166950402449420,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":3021997700760898677,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1580,117,'checks',4090166823991777753,1420166950402449420,NULL,'{"id":4090166823991777753,"case_id":1420166950402449420,"kind":"different","of_table":"proceedings","row":1390629952225301622,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1581,117,'checks',1715639885657001096,1420166950402449420,NULL,'{"id":1715639885657001096,"case_id":1420166950402449420,"kind":"different","of_table":"proceedings","row":1390629952225301622,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1582,118,'checks',1139029550385010205,1420166950402449420,'{"id":1139029550385010205,"case_id":1420166950402449420,"kind":"different","of_table":"cases","row":1420166950402449420,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1583,118,'cases',1420166950402449420,1420166950402449420,'{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1584,118,'cases',1420166950402449420,1420166950402449420,'{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1585,119,'cases',1420166950402449420,1420166950402449420,'{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,public_key,represented,"}','{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1586,119,'cases',1420166950402449420,1420166950402449420,'{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1587,119,'checks',1139029550385010205,1420166950402449420,NULL,'{"id":1139029550385010205,"case_id":1420166950402449420,"kind":"different","of_table":"cases","row":1420166950402449420,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1588,120,'checks',1139029550385010205,1420166950402449420,'{"id":1139029550385010205,"case_id":1420166950402449420,"kind":"different","of_table":"cases","row":1420166950402449420,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1589,120,'cases',1420166950402449420,1420166950402449420,'{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1590,120,'cases',1420166950402449420,1420166950402449420,'{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":1420166950402449420,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":3021997700760898677,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
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
INSERT INTO "steps" VALUES(1,624908971583778592,'Made the docket',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,0,0);
INSERT INTO "steps" VALUES(2,7588257576369148393,'Added case A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(3,6523978097907133922,'Added case A000 123 457',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(4,4080001617049556959,'Added merits hearing, Mar 9, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(5,6406636590331348293,'Added custody hearing, Mar 6, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(6,8875687049390748054,'Added motion, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(7,336214160751653847,'Added custody request, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(8,4526570315182964686,'Added a note, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(9,5847646658377092401,'Gave the reason, Mar 2, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(10,919663141612937542,'Added appeal, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(11,5662807523519796121,'Added case A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(12,5212622315301901488,'Added case A000 123 459',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(13,8020045819086955129,'Recorded completion, Mar 3, 2026, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(14,1383420203675419977,'Added a proceeding, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(15,6842519171652036607,'Marked cap, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(16,7708060282977491188,'Added motion, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(17,5212318243622600138,'Added custody request, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(18,7706043072009889437,'Added appeal, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(19,2520887892100660902,'Added master hearing, Apr 7, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(20,803605103136839352,'Added master hearing, Mar 5, 2026, A000 123 457',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(21,2586048891717316235,'Marked held, Mar 5, A000 123 457',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(22,4308668557189314178,'Added training, Feb 9, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(23,2874854975178470896,'Added training, Feb 16, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(24,6994445771483606879,'Added training, Apr 20, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(25,8916439285550961024,'Added closure, Jan 26, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(26,4030454265603079078,'Added closure, Jan 28, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(27,8456062270588723904,'Added part-time share, Apr 1, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(28,6659438514447185163,'Added part-time share, May 1, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(29,6168578023718462605,'Joined to a family, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(30,2210105550128990465,'Custody changed, Feb 2, 2026, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(31,6085333808638353382,'Joined to a family, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(32,8256574931968446004,'Custody changed, Feb 3, 2026, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(33,5249033557453137701,'Added case A000 999 888',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(34,7937160295708611967,'Added a proceeding, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(35,5109281370777595580,'Added merits hearing, Apr 14, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(36,3674014291693298866,'Marked completed, Mar 9, 1:30 PM, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(37,3843597537313918321,'Moved Apr 7, 8:30 AM to Apr 14, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(38,3604537291174993787,'Ticked prepared, Mar 9, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(39,4179457300085217198,'Recorded minutes used, Mar 9, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(40,7411089241279235416,'Wrote the note of Mar 10, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(41,9107092633214312974,'Corrected the setting, Mar 9, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(42,1769090843261370832,'Took the outcome back, Mar 5, 2026, A000 123 457',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(43,7847420580109143609,'Recorded completion, Mar 10, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(44,185976354369222557,'Corrected completion, Mar 2, 2026, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(45,5249160945931376017,'Took the completion back, Mar 2, 2026, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(46,2725068381435557957,'Corrected case A000 123 457',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(47,6787274249058227226,'Corrected cap, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(48,2416745818218922295,'Withdrew cap, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(49,8663101307849037245,'Corrected motion, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(50,8033183109332231394,'Withdrew motion, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(51,898250797865482029,'Corrected custody request, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(52,5660801981427009424,'Withdrew custody request, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(53,6715869873554524762,'Corrected appeal, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(54,6575595263832222091,'Withdrew appeal, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(55,7753649286359328190,'Corrected custody, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(56,7947871749990025601,'Withdrew a custody change, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(57,8823484728337654199,'Severed from the family, Mar 2, 2026, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(58,5198802388070933440,'Withdrew the family, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(59,3079850223496353762,'Withdrew a proceeding, A000 123 458',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(60,1507404335374858507,'Withdrew case A000 123 459',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(61,6506169749584522426,'Added motion, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(62,1054086223724584331,'Recorded ruling, Mar 10, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(63,5311404644919742034,'Added custody request, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(64,5162375341999850435,'Recorded custody decision, Mar 10, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(65,2472796797453786284,'Custody changed, Mar 10, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(66,8342369927725676867,'Added appeal, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(67,3243418816348048550,'Recorded appeal result, Mar 10, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(68,5945321248718151749,'Joined to a family, A001 234 577',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(69,1477248669237895881,'Marked status case, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(70,8833136230145531885,'Added training, Mar 23, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(71,3099657484482707941,'Added goal set invented',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(72,5411546961489496858,'Changed the typed-from date',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(73,4440426515500962125,'Changed the judge''s particulars',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(74,9178558762487260040,'Changed adjournment code 18',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(75,7396291184270198478,'Corrected detail, Feb 9, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(76,7339704108537516017,'Withdrew training, Feb 16, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(77,8878891056384231416,'Imported calendar leave.ics',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(78,3296719209349030640,'Added closure, Mar 2, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(79,8155958220507679267,'Switched closure off, Jan 26, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(80,5553292271368351363,'Withdrew closure, Jan 28, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(81,8481156066013665407,'Added part-time share, Jun 1, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(82,6477552344633335746,'Corrected part-time share, Apr 6, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(83,9064625667137062627,'Withdrew part-time share, May 1, 2026',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(84,6799340765455254289,'Added a private note, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(85,3071143261742672955,'Corrected a note, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(86,1736323926614375621,'Withdrew a note, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(87,4889771925860151974,'Remembered the columns of a sheet of hearings',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(88,6895458729914623393,'Remembered the columns of a sheet of motions',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(89,6344904363166821131,'Forgot the columns of a sheet of motions',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(90,1973318026602928489,'Added clerk Dana Whitcombe',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(91,6865219864563043030,'Changed the judge’s name to Marguerite Ellery-Marsh',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(92,3840471056303903097,'Noted to check, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(93,1390465866801645652,'Settled as right, A001 234 577',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(94,5836807131017513099,'Gave the reason, Mar 9, 2026, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(95,2365242103282677874,'Corrected the reason, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(96,603828787655817147,'Withdrew the reason, A000 123 456',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(97,4549689292530700287,'Saved the view “Reserved, oldest first” of hearings',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(98,4459681563269299496,'Saved the view “No outcome yet” of hearings',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(99,2340921285340135656,'Renamed the view “No outcome yet” to “Held”',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(100,919346005207779940,'Saved the view “No outcome yet” of hearings',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(101,8041182620066470163,'Took away the view “Held”',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(102,1158465690393709475,'Read the public release Public case data',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(103,3878302536653158029,'Added case A000 000 811',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(104,500096540795706479,'Read the public release Public case data',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(105,4613490444561575204,'Matched A000 000 811 with Case 20000811',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(106,321498636338808119,'Added case A000 000 812',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(107,3684186671126319194,'Added case A000 000 813',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(108,2485408918349598190,'Read the public release Public case data',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(109,6971395292691030910,'Matched 2 cases with the public data',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(110,5841904186903520693,'Added case A000 000 814',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(111,837217383984787827,'Added case A000 000 815',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(112,5095719140358638220,'Read the public release Public case data',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(113,3102754271760977573,'Said that A000 000 814 is not Case 20000815',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(114,4154988025738766051,'Counted as the release has it, Case 20000815',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(115,7051574261650819833,'Added case A000 000 816',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(116,6177129034017844410,'Read the public release Public case data',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(117,8841342284397696965,'Matched A000 000 816 with Case 20000816',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(118,7600668288068256996,'Took the release''s value, nationality',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(119,1686183109467448608,'Undid: Took the release''s value, nationality',4273877838879283414,'2026-03-10T17:00:00+00:00',118,NULL,1,0);
INSERT INTO "steps" VALUES(120,4388250823468723866,'Redid: Took the release''s value, nationality',4273877838879283414,'2026-03-10T17:00:00+00:00',NULL,118,1,0);
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
