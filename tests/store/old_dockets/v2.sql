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
INSERT INTO "_sqlite_migrations" VALUES(1,'iqdesk','_m001_first_tables','2026-11-24 10:25:47.567949+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'iqdesk','_m002_clerks_desk','2026-11-24 10:25:47.591619+00:00');
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
INSERT INTO "appeals" VALUES(4179372264304644734,NULL,2954083348843160645,2630816958086823773,'IJ','Case Appeal','2026-03-10',NULL,NULL,NULL,NULL,'');
INSERT INTO "appeals" VALUES(5665195970972950622,NULL,2954083348843160645,2630816958086823773,'IJ','Case Appeal','2026-02-02','A','2026-03-10','REM',NULL,'');
INSERT INTO "appeals" VALUES(6403359010412321578,70000001,642482238262381108,3199491125198454105,'IJ','Case Appeal','2025-06-02','A','2025-09-08','DIS',389128069091585315,'');
CREATE TABLE away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '',
    check (first <= last)
) strict;
INSERT INTO "away" VALUES(6348784170188998685,'2026-03-23','2026-03-27','training',100,'Held by video');
CREATE TABLE case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "case_identifiers" VALUES(7408057697333648564,92000001,642482238262381108,'DS',389128069091585315,'');
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
INSERT INTO "cases" VALUES(642482238262381108,20000001,NULL,'','','','RMV','PE','SP','D',0,0,389128069091585315,'');
INSERT INTO "cases" VALUES(2954083348843160645,NULL,'000123456','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','R',1,0,NULL,'');
INSERT INTO "cases" VALUES(3308503229348120076,NULL,'000123457','Quispe Huallpa','Rómulo','quispe huallpa, romulo','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(4729698882375663357,NULL,'000999888','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(7540884099613360205,20000002,NULL,'','','','RMV','PE','SP','D',0,0,389128069091585315,'');
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
INSERT INTO "checks" VALUES(3131365095326521533,2954083348843160645,'assumed','proceedings',2630816958086823773,'completed','The import took the hearing’s day for the completion’s.',1);
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
INSERT INTO "circumstances" VALUES(5702376327864116145,2954083348843160645,'merits-first-date',2630816958086823773,'2026-03-09','18',1,'No interpreter before 3 PM');
CREATE TABLE closures (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    reason text not null,
    source text not null,
    in_use integer not null check (in_use in (0, 1)),
    check (first <= last)
) strict;
INSERT INTO "closures" VALUES(546847988622711848,'2025-10-01','2025-11-12','Lapse in appropriations','Lapse of October 1 to November 12, 2025',0);
INSERT INTO "closures" VALUES(1876112598142835414,'2018-12-22','2019-01-25','Lapse in appropriations; most non-detained courts closed','Lapse of December 22, 2018 to January 25, 2019',0);
INSERT INTO "closures" VALUES(2197529022574416493,'2018-12-24','2018-12-24','Federal offices closed','Executive Order 13854, December 18, 2018',1);
INSERT INTO "closures" VALUES(2367107081800393248,'2019-12-24','2019-12-24','Federal offices closed','Executive Order 13900, December 17, 2019',1);
INSERT INTO "closures" VALUES(2736721055745683903,'2025-12-26','2025-12-26','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(4265698985793950546,'2018-12-05','2018-12-05','National day of mourning','Executive Order 13852, December 1, 2018',1);
INSERT INTO "closures" VALUES(6319969842894456704,'2025-12-24','2025-12-24','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(7491435042819414906,'2020-12-24','2020-12-24','Federal offices closed','Executive Order 13965, December 11, 2020',1);
INSERT INTO "closures" VALUES(8642913128216976285,'2026-03-02','2026-03-03','Storm','The court''s notice',1);
INSERT INTO "closures" VALUES(8683240708326682990,'2025-01-09','2025-01-09','National day of mourning','Executive Order of December 30, 2024',1);
INSERT INTO "closures" VALUES(8688952909641513070,'2024-12-24','2024-12-24','Federal offices closed','Executive Order of December 19, 2024',1);
CREATE TABLE codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{}' check (json_valid(flags)),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last))
) strict;
INSERT INTO "codes" VALUES(680959635509108,'language','BSS','Akoose','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6511078480740651,'language','CTI','Chol, Tila','{}',NULL,NULL);
INSERT INTO "codes" VALUES(22512503984640254,'language','MNR','Meitei (Manipuri)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(24127343702616497,'court','ADL','Adelanto Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(29739482090023219,'court','LAD','Los Angeles - detained Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(36120786356322265,'nationality','NA','Netherlands Antilles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(44860310423867161,'nationality','EG','Egypt','{}',NULL,NULL);
INSERT INTO "codes" VALUES(54676555789003466,'appeal_result','DVD','Dismissed, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(64963621542198726,'language','ROM','Romanian-Moldovan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(67305282706275660,'nationality','SZ','Switzerland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(68851958146633876,'nationality','NN','No Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(71341022457240184,'language','MFZ','Maaban','{}',NULL,NULL);
INSERT INTO "codes" VALUES(72909616807910333,'motion_type','AN','Motion to correct an A-number','{}',NULL,NULL);
INSERT INTO "codes" VALUES(76288893887629955,'nationality','KE','Kenya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(79747441263093007,'case_identifier','F','Female','{}',NULL,NULL);
INSERT INTO "codes" VALUES(92026574648926550,'adjournment','08','State Department response not in file','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(107738779919749576,'motion_type','MS','Motion for subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(107994873290281089,'custody','N','Never detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(114579337282689968,'nationality','SW','Sweden','{}',NULL,NULL);
INSERT INTO "codes" VALUES(117322703101812770,'nationality','MG','Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(126666704434413000,'nationality','HL','Holland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(145849190271084832,'language','BZJ','Belize Kriol English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(157514934631815850,'motion_type','ST','Motion for security at non-detained hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(162524207854940064,'language','ZAR','Zarma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(183622068876352696,'court','SEA','Seattle Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(186284345680283653,'language','DAM','Tai Dam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(204111622121773141,'nationality','GO','Georgia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(204256505852877309,'adjournment','MR','Judge response to motion or request pending','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(208737541069356343,'nationality','IZ','Iraq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(213076188660633376,'nationality','WS','Samoa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(225913283643619733,'language','KKO','Konkomba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(231950068340808267,'nationality','MI','Malawi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(233631048113516795,'language','DZO','Dzongkha','{}',NULL,NULL);
INSERT INTO "codes" VALUES(241212204817758281,'nationality','GE','Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(246744019921595087,'language','TMA','Tama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(253321236416577824,'motion_type','WV','Motion to waive appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(255367471869226560,'appeal_result','ADR','Administrative return','{}',NULL,NULL);
INSERT INTO "codes" VALUES(256503768925518087,'case_identifier','N1','New York City Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(257223532236758107,'adjournment','03','Preparation - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(266386041885662325,'case_identifier','RP','Review Sheet Pilot Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(270609941017353165,'nationality','CC','Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(275812435464234741,'language','KBP','Kabiye','{}',NULL,NULL);
INSERT INTO "codes" VALUES(282226794479012800,'adjournment','7F','Respondent application pending with DHS (7F)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(302703354178537925,'language','LSH','Lish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(302766634932242228,'nationality','NU','Nicaragua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(330941583442203842,'language','SHU','Arabic, Chadian Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(334920362767112392,'motion_type','CV','Motion for change of venue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(338568032176276436,'nationality','PL','Poland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(345760477538314597,'language','TLP','Totonac, Filomena Mata-Coahuitlan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(355775268865613008,'adjournment','3B','Judge detail (non-volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(356798020398803637,'nationality','GT','Guatemala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(364192776341137552,'adjournment','64','Judge reassignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(367548829653190391,'appeal_result','NJU','BIA lacks jurisdiction','{}',NULL,NULL);
INSERT INTO "codes" VALUES(372262606203160266,'nationality','BR','Brazil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(379188640831339678,'appeal_type','CDR','CDR Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(379452677986605086,'language','MGR','Mambwe-Lungu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(390135579852145092,'nationality','SY','Syria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(391111627560087540,'language','IGL','Igala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(393577715270670273,'appeal_result','SOD','Summary dismissal - other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(400157802073257637,'language','TZT','Tzutujil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(409676973474741850,'language','EFI','Efik','{}',NULL,NULL);
INSERT INTO "codes" VALUES(415747573121290651,'language','MRD','Magar, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(419170809879404094,'language','RMS','Romanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(419914756315613971,'case_identifier','ACD','(not used)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(430669118515761451,'language','CRO','Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(444488366472621626,'case_identifier','P2','Port Court 2 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(482847868627190050,'case_identifier','AC','Miami Airport Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(485767952300678090,'language','PUT','Putian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(492129936965929135,'appeal_type','Bond Appeal','Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(497781723128523100,'nationality','HO','Honduras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(501184256727810896,'language','FSI','French Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(509773703837926311,'case_identifier','B3','Brownsfield Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(511946918606218037,'nationality','PF','Paracel Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(529204126878992352,'adjournment','RO','Parties to respond to reset order','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(532024590552615007,'nationality','UV','Upper Volta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(536762701602453972,'appeal_result','WDL','Appeal withdrawn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(548147358569894140,'language','HCH','Huichol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(549689377703849679,'adjournment','TQ','Trial queue','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(554066371408694857,'nationality','MC','Macau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(556307023031268531,'language','BXM','Buriat, Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(579342080987527816,'language','SAJ','Sango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(582524450320488591,'case_identifier','DC','Departure Control Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(584135445526098494,'adjournment','55','Hearing deliberately advanced by court','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(588144758733058018,'language','KAI','Kaiping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(591478682587016784,'language','HNK','Hindko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(611622015026099787,'court','SNC','Santa Ana Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(612837254577285224,'language','CSL','Chinese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(642190445072967657,'nationality','DR','Dominican Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(643549167613316155,'appeal_result','SDG','Summary dismissal - untimely or waived','{}',NULL,NULL);
INSERT INTO "codes" VALUES(644863933935020972,'nationality','SU','Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(645235132456541903,'appeal_result','CGR','Conditional grant of relief (not CPC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(647862054410887013,'nationality','RS','Serbia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(648146740028918231,'adjournment','25','Reset to make room for priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(657952510151892129,'language','ZCA','Zapotec, Coatecas Altas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(660451339621547216,'appeal_result','SCC','Suspension/cancellation cap','{}',NULL,NULL);
INSERT INTO "codes" VALUES(662074220912196746,'adjournment','9B','Docket management - hearing advanced','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(669640366728567769,'language','MEH','Mixtec, Southwestern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(674273008643161301,'language','BSA','Bassa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(680491497010319738,'language','HAZ','Hazaragi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(680796170012909590,'case_identifier','P1','Port Court 1 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(685824014035361221,'nationality','BH','Belize','{}',NULL,NULL);
INSERT INTO "codes" VALUES(687790801182982577,'nationality','CY','Cyprus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(694928389470178646,'court','NYD','New York Service Processing Center (Varick Street) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(707544066536772188,'nationality','BL','Bolivia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(713618078854486613,'court','OMA','Omaha Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(715560548296694383,'motion_type','VS','Motion to vacate hearing or scheduling order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(716815960941121363,'language','LAT','Latvian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(717687939446246067,'adjournment','06','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(734180815212129832,'nationality','RP','Philippines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(735213759279765574,'appeal_result','DEN','Denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(753203962908503477,'language','NNZ','Nda Nda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(757211845916438940,'nationality','BS','Byelorussia (Belarus)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(762441891956389435,'court','FCI','Falls Church Immigration Adjudication Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(777436813506292984,'language','BAA','Benaadir','{}',NULL,NULL);
INSERT INTO "codes" VALUES(778494741554941098,'adjournment','54','Respondent claims US citizenship','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(781392056676391900,'language','TRI','Trique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(781472535254572670,'language','ISH','Ishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(785368699178912204,'language','TEL','Telugu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(789157206049883736,'appeal_result','CFG','Final grant - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(790225316027347777,'court','BDC','Bradenton Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(796435522869272529,'language','XOG','Lusoga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(813095256631110039,'language','YID','Yiddish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(814593608111414741,'court','NYV','New York - Varick Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(822023885163588596,'language','NGU','Nahuatl, Guerrero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(823677601272852658,'case_identifier','CR','Custody review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(826273844610781383,'language','NZE','Nzema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(827499584921712807,'language','PCM','Pidgin, Nigerian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(827845222138157950,'language','BNN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(833359192894201628,'language','RAH','Rahaween','{}',NULL,NULL);
INSERT INTO "codes" VALUES(843441002085410217,'language','MER','Meru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(856112543480266390,'appeal_result','CON','Continued','{}',NULL,NULL);
INSERT INTO "codes" VALUES(859086126129813107,'language','TOS','Tosk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(872352139583463299,'language','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(875299777851238404,'nationality','KG','Kirghizia (Kyrgyzstan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(877033950195283613,'language','CHI','Chin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(884895935587605280,'language','ONY','Onyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(886272966092294947,'nationality','SN','Singapore','{}',NULL,NULL);
INSERT INTO "codes" VALUES(886457292451380664,'language','POK','Pokomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(888610849438897532,'nationality','MU','Oman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(893393733836842116,'language','CNH','Chin, Haka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(893919041626041878,'language','LNS','Lamnso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(905331134186311628,'language','DEE','Dewoin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(917492839124395182,'appeal_result','CPC','Conditional grant - CPC asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(920561029926352910,'language','BUL','Bulgarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(955525705929703414,'motion_type','MN','Motion to amend name on NTA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(962755282663828256,'language','MYY','Maymay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(977833301811848253,'adjournment','61','Appointment of qualified representative','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(979450845402965710,'nationality','ST','St. Lucia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(985227251222798132,'language','LWO','Luwo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(992606279828967465,'language','KIT','Kituba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(995180108158597852,'language','DYO','Dyoula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1003205015607568433,'language','FUQ','Fuqing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1004930425969760427,'motion_type','HV','Motion to submit video or recording','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1012884759754536994,'nationality','IC','Iceland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1023829355711869602,'language','MOR','More-Moshey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1030879854184872894,'case_identifier','D6','DHS: detained more than 6 months','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1036402720391847665,'motion_type','C','Motion to recalendar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1044196084221823870,'appeal_result','GNR','Grant with no Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1048425545275021563,'case_identifier','CA','Cuban-Nicaraguan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1048518415983270849,'language','EWE','Ewe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1062903098778375292,'nationality','FW','French West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1065181527003200549,'language','YAS','Nugunu (Yambasa/Yambassa)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1086779194467620228,'language','TMN','Temne','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1103377656648184660,'case_type','RMV','Removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1103562568710122134,'motion_type','MC','Motion to reopen - changed country conditions','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1109884029424647129,'language','HLT','Nga La','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1116468820267069096,'adjournment','39','Illness of representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1124945179278655161,'adjournment','7G','Respondent application pending with DHS (7G)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1125123564331746013,'case_identifier','ND','NACARA Dependents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1128683925191191969,'adjournment','53','DHS request for mental-competency certification','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1128771910134654550,'nationality','BD','Bermuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1134663567606131417,'case_identifier','IFR','Interim final rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1139679609210587684,'nationality','RM','The Republic of the Marshall Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1140078117373341337,'adjournment','4A','Technical malfunction (not video)','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1164444728231174291,'case_identifier','E2','New York City/Downtown - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1168921672317554501,'language','CAA','Ch''Orti''','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1182877749045286972,'language','MND','Mandinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1188329743006690385,'language','MOS','Mossi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1218373572017090239,'court','BTV','Batavia Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1230442688994970206,'language','SYL','Sylheti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1233132716163621848,'court','SDC','Stewart Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1239308360496173831,'language','CTG','Chittagonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1240412330967063822,'motion_type','OC','Motion to open / close hearing to the public','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1241148182713340401,'nationality','UZ','Uzebekistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1245763288189015069,'nationality','SA','Saudi Arabia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1256635322937161224,'language','KHM','Khmer Central - Thailand/Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1257912487141183977,'language','LMP','Limbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1261736382458292980,'language','EDO','Edo - Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1275714493850182821,'court','LAN','Lancaster (Mira Loma) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1294584516679997201,'language','KXM','Khmer Northern - Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1297570816680829907,'language','TTQ','Tamasheq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1321535537048697346,'nationality','WZ','Swaziland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1327421522190726413,'appeal_result','S-L','Streamlined affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1328597717705500122,'nationality','AM','Armenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1333042111881856173,'language','SPS','Spanish--Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1337977881357539439,'nationality','MH','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1339873047516792520,'language','KOS','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1342629814575802136,'nationality','BV','Bouvet Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1365302049719179004,'language','POH','Poqomchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1372355633773164484,'court','NOL','New Orleans Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1374576327234411383,'language','ASH','Ashanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1380675315808908862,'language','PI','Palauan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1382684114969970429,'nationality','SR','Slovak Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1396729065079418898,'appeal_type','AMSA Appeal','Appeal of motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1406811439605203154,'language','JAR','Jarai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1411137641302240726,'nationality','??','Unknown Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1429391707566227249,'language','QXL','Quichua, Salasaca Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1431220906418782740,'court','NYB','New York - Broadway Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1457235431050855296,'language','AZJ','Azerbaijani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1458020898563994345,'adjournment','47','New charge filed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1458218317971031570,'language','KNJ','Konjobal, Western (Akateko)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1460018592497753829,'nationality','BA','Bahrain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1460835055721921104,'court','SFR','San Francisco Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1461061100366640405,'language','MLG','Malagasy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1468337100137981260,'language','BGJ','Bangolan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1472527573007018368,'court','JNA','LaSalle (Jena) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1474168551343031750,'language','ICE','Icelandic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1474440403717763820,'language','KIG','Kirghiz','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1480987586348844566,'language','LUY','Oluluyia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1485205925673087779,'language','CEB','Cebuano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1486219307450653575,'language','GA','Ga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1489068090370897369,'nationality','UG','Uganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1496704944020006649,'adjournment','26','Respondent requested in-person hearing','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1507107997758808278,'language','EUT','Eutian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1509630105268545206,'motion_type','O','Motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1524664517652179380,'language','FAP','Palor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1526063859357050659,'motion_type','BB','Custody determination request','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1528549158585915655,'language','IGB','Ebira','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1530219232243826399,'language','ALG','Algerian Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1551906438209421896,'adjournment','3A','Judge detail (volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1552098987891609780,'case_identifier','M1','McAllen Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1557447303290584315,'language','GQR','Gor (From Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1559234442013209130,'nationality','FS','French Southern and Antarctic Lands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1567872383381193720,'language','MUN','Muong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1569435595320568072,'case_identifier','CD','Civil Detention Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1573332200128523937,'appeal_result','SAD','Summary dismissal - inadequate reasons','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1575256011735506789,'motion_type','RD','Motion to rescind','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1576717755287879268,'case_identifier','AD','ATD Pilot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1588975785284197309,'language','NUB','Nubian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1590278523782700192,'language','DIU','Dioula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1594139818423510842,'nationality','NZ','New Zealand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1595921247618666175,'language','NSH','Ngoshie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1601690185281661197,'case_identifier','AL','Al otro lado litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1603227236847997870,'language','RAB','Rabinal - Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1604189319747009568,'language','LOR','Lorma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1604650162175867785,'nationality','SG','Senegal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1611160072595093497,'custody_request','SB','Subsequent bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1629914206776589136,'motion_type','CT','Motion to sever','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1657628398093586530,'language','HAU','Hausa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1658579183154003714,'court','TAC','Tacoma Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1658883955729809012,'language','GIO','Gio-Dan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1659931791940028877,'nationality','GZ','Gaza Strip','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1660507713046446891,'nationality','DC','Democratic Republic of Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1673544439778484824,'language','ARK','Arakanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1681641705484605818,'nationality','QA','Qatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1690468593736428044,'language','FUK','Fukienese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1700286746997964762,'adjournment','5C','Late-filed evidence - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1706065074463973799,'nationality','CD','Chad','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1708304912588017147,'language','LGB','Lugbara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1722036017030438993,'nationality','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1723601543197845183,'language','ARZ','Arabic, Egyptian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1724760206574259346,'language','AKA','Akan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1728008520338349165,'adjournment','WA','Respondent to file 212(c) waiver','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1739802206599872258,'language','NSS','Non Standard Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1768702917220154531,'language','AR','Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1772811860077686227,'motion_type','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1773476177905685249,'language','YOR','Yoruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1773648047214075769,'language','SUD','Sudanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1778411538157297173,'nationality','RQ','Puerto Rico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1782482905280179318,'language','BFD','Bafut','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1789351145161833706,'adjournment','45','Joint request of both parties','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1792961359315231925,'language','PON','Pohnpeian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1796161796258085607,'appeal_result','CTM','Administratively closed (not ABC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1796381332757794289,'language','TCU','Tarahumara Southeastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1800303168079098716,'nationality','NE','Niue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1800433125358467957,'case_identifier','AO','Asylum officer rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1803052334321798276,'language','DDN','Dendi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1812505754350255403,'case_identifier','IR','Interim final rule (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1818506388473965368,'language','SOM','Somali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1819299291821953713,'motion_type','AI','Motion concerning conduct before the court (apology)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1822504310124367597,'language','TEE','Tepehua, Huehuetla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1833568838383980129,'nationality','GY','Guyana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1834924886440701315,'motion_type','MU','Motion not listed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1843472547943614966,'language','LUG','Luganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1856172620352652944,'language','MHL','Marshallese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1858044369441916310,'case_identifier','BR','The Brito Class Action Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1861108553717812531,'language','BAV','Vengo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1866716571322673060,'language','AMZ','Amuzgo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1876802016198977135,'case_identifier','MR','Mendez Rojas case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1882433507078983969,'language','GUJ','Gujarati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1891400703847850341,'language','TZH','Tzeltal, Oxchuc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1891641097608593936,'nationality','CE','Sri Lanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1902187130772029525,'adjournment','7C','Respondent application pending with DHS (7C)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1909475892588715339,'nationality','TV','Tuvalu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1913575171663675952,'language','HIF','Hindustani Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1915740771908899750,'adjournment','14','Other operational or security factors','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1923622205986904114,'language','NYA','Nyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1926157702567454834,'language','LIN','Lingala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1931447459146093740,'motion_type','IC','Motion on incompetence of respondent or representative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1932535909313528772,'language','FUF','Fulani (Guinea Dialect)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1937142872786183338,'case_identifier','J1','Juvenile turned 18','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1938326336085655611,'motion_type','SA','Motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1941608975587424857,'language','UK','Ukrainian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1949409532197381095,'language','CTU','Chol, Tumbala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1950561310078604109,'court','BLM','Fort Snelling (Bloomington) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1953992496105937864,'court','NLA','Los Angeles - North Los Angeles Street Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1958431190742069778,'motion_type','ET','Motion to extend filing time','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1960329562133729510,'case_type','DEP','Deportation (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1992713236056419485,'language','DAH','Dahalo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2004145093008057655,'case_identifier','FL','Franco Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2015316357730745236,'language','KEN','Kenyang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2021091566814452266,'court','STE','Sterling Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2037907171504297723,'language','POR','Portuguese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2042597234553495935,'adjournment','50','Quarantine - detained cases','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2048412123696993417,'appeal_result','MBD','Bond moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2049217776841751339,'adjournment','4B','Interpreter had to leave','{"cause": "interpreter", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2056020100153698177,'language','BOS','Bosnian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2058280779970835763,'nationality','AS','Australia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2077096308801752074,'language','CHU','Chuj, San Sebastian Coatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2089307245667296766,'language','COR','Cora','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2093190450023629439,'case_identifier','J2','Unaccompanied juvenile - asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2100047713504535355,'case_identifier','AR','Administrative closure of repapered cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2109103875326898208,'language','KON','Konjobal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2116243336350252639,'adjournment','02','Preparation - respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2123568783231736626,'language','WOB','Wobe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2132976874835481888,'language','DIN','Dinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2145938084854230340,'case_type','RFR','Reasonable fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2149338616239591666,'language','LKB','Lukabaras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2150939849347432085,'nationality','IO','British Indian Ocean Territory','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2153918444110790593,'language','JIV','Shuar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2154418693903068853,'case_identifier','B5','Campo Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2157662361434634301,'nationality','GB','Gabon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2159283687618938795,'language','CNM','Chuj, San Mateo Ixtatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2170538722774149753,'language','SND','Sindhi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2176023090066130482,'language','TZO','Tzotzil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2185197689745157920,'language','PHR','Pahari-Potwari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2186970584833796966,'adjournment','RR','Reserved decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2189843644220429033,'language','SOT','Sotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2195130386329340989,'adjournment','35','Unplanned judge leave - detail or other assignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2204252106193581009,'nationality','CU','Cuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2205913073742106063,'motion_type','PA','Motion to proceed on the administrative record','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2207483082787596455,'appeal_type','Interlocutory Appeal','Interlocutory appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2210643527737683632,'court','HYA','Hyattsville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2235196502020510371,'court','HLG','Harlingen Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2251817697551651858,'language','HMO','Hmong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2261412556550395254,'nationality','TL','Tokelau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2268913844855074552,'court','ORL','Orlando Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2271767166612758862,'language','PSR','Portuguese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2272754923715064151,'appeal_type','Case Appeal','Appeal of judge case decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2273073640021359811,'language','KIN','Kinyarwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2277319915433986878,'language','BFA','Bari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2289332242110647314,'nationality','SS','Stateless - respondent cannot name a country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2291557937672444345,'motion_type','SG','Motion for competency safeguards','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2292630129355595009,'language','CAB','Garifuna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2298455821626283454,'language','RHG','Rohingya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2303694530251293008,'language','ACQ','Arabic, Ta''Izzi-Adeni Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2324912727164269563,'language','QCH','Quechua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2351053670505424598,'appeal_type','Circuit Court Remand','Remand from circuit court (BIA case)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2353134488137904812,'language','JAM','Jamician Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2354119935546085528,'adjournment','16','Respondent released from custody','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2368617051884531899,'adjournment','24','Records/fingerprint check delayed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2376863569288296768,'language','SJN','Shan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2385347227354625102,'case_identifier','KH','Haitian cases outside Krome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2391955138468393223,'appeal_type','Zero Bond Appeal','Zero Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2395470628993914130,'adjournment','33','Interpreter ordered but did not appear','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2406007666016997602,'nationality','IT','Italy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2427666781930972503,'court','CHE','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2428423907590483998,'nationality','JM','Jamaica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2440587457347369058,'nationality','NH','Vanuatu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2452111572671659285,'language','MOP','Maya, Mopan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2455691825708024136,'language','KNG','Kongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2473886623456904653,'case_identifier','EP','SEP-P (For Parent)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2482303981656604034,'language','DIV','Divehi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2487754935841107090,'language','ZPT','San Vicente Coatlan Zapotec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2488585836669188588,'language','POV','Criolu Upper Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2495711896767450691,'nationality','ES','El Salvador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2496812477901360583,'nationality','PP','Papua New Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2503032514956190443,'language','MAL','Malayalam/Indian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2504681445434701080,'language','RSI','Russian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2511848667432920357,'language','MHI','Madi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2512539631246347093,'language','QUI','Quiche','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2524878639733714985,'nationality','CR','Czech Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2527717039812646546,'nationality','SV','Slovenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2529847996029629192,'nationality','CK','Cocos Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2543086076502304324,'nationality','AZ','Azerbaijan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2546138225212843007,'nationality','AC','Antigua and Barbuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2551425006883998808,'motion_type','RP','Motion to reconsider (before decision)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2551998608795121857,'language','KNK','Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2555591052992759531,'language','ADA','Dangme','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2567290352676688027,'nationality','TA','Tajikistan (Tadzhik)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2571088518663172416,'case_identifier','RB','Rodriguez bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2580220048878633738,'language','GYN','Guyanese Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2618709129803867293,'language','TU','Turkish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2628107479057794322,'nationality','CV','Cape Verde','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2643431107026750912,'appeal_result','OTH','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2647431731254046498,'language','BET','Bete','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2647910505974134488,'language','LEB','Lebanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2657611071286347000,'nationality','RO','Romania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2663495783641678854,'nationality','LH','Lithuania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2681964113938668628,'language','GAE','Gaelic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2684264355696808267,'motion_type','VP','Motion to vacate protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2689299617279409746,'language','MAS','Maasai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2697363819125799019,'language','BUK','Bukusu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2702204895783162691,'nationality','EO','Estonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2712658753608058982,'nationality','TZ','Tanzania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2719351401658466424,'appeal_result','SAV','Summary affirmance, voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2720729472517822395,'language','AZG','Amuzgo, San Pedro Amuzgos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2724068378644009245,'language','GUG','Guarani, Paraguayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2725337550496320213,'language','BAU','Balochi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2741554968469907929,'adjournment','04','DHS or DHS file unavailable for hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2755154837377608503,'adjournment','1A','Moved from non-detained to detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2757878572418448473,'language','CAM','Cambodian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2759322567444349982,'language','KOU','Kouranko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2763158750118275673,'language','MFV','Mandjak/Manjaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2768132552719091509,'adjournment','43','DHS forensic analysis','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2775193515721409776,'motion_type','SC','Motion to substitute counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2777635127123129026,'court','BUF','Buffalo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2778735349947747982,'language','ILO','Ilocano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2782384319514494050,'nationality','FP','French Polynesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2792281074289072338,'court','TUC','Tucson Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2792565812122787214,'language','KSR','Kosraean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2795851381767665218,'case_type','CSR','Claimed status review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2805892854545382641,'adjournment','97','Case joined to lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2807598551134538737,'nationality','BY','Burundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2810569767428783501,'language','MKE','Malinke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2812496121555490571,'appeal_result','ACR','Record returned to court to correct deficiency','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2840932697878216366,'nationality','MR','Mauritania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2844837638999095517,'nationality','GC','East Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2845015583070615544,'case_identifier','EM','Electronic monitoring','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2854461471926393005,'motion_type','SY','Motion for stay of removal (or extension)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2867696202256286817,'language','HNN','Hunan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2896153939275638475,'language','GR','Greek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2904198017068178093,'motion_type','WC','Motion to withdraw as counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2912006906475371736,'adjournment','DD','Decision delayed','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2927040735626929464,'court','IMP','Imperial Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2930210613264100040,'nationality','SM','San Marino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2938956606737100797,'motion_type','LI','Motion for specific language interpreter','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2943159086045902396,'language','PDT','Plautdietsch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2946295096989627812,'language','FON','Fon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2947456044507023329,'adjournment','7E','Respondent application pending with DHS (7E)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2958383341313043942,'court','HON','Honolulu Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2974388987548139472,'case_identifier','N3','New York City Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2978726044303878457,'nationality','NR','Nauru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2983469354014317704,'nationality','DO','Dominica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2991340061018310334,'language','MAI','Maithili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2997476961003394999,'case_identifier','E1','JFK Airport - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3004778895481066955,'case_identifier','SD','Stipulated deportation (Krome)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3008080750128490386,'language','BAN','Bandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3011830200424156073,'language','BAJ','Bajuni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3014092736317848533,'adjournment','9C','Docket management - moved off calendar','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3021630531167256135,'language','HAR','Harari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3024604847124153221,'language','FUH','Fulfulde, Western Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3028599463463967037,'nationality','KV','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3029364284156693239,'nationality','ML','Mali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3039747743352966995,'language','TSI','Tshiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3075234306165532572,'language','CRE','Creole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3088929556012024834,'nationality','BP','Solomon Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3092903915355286268,'nationality','BO','Burkina Faso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3093381125277896629,'nationality','MT','Malta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3096778554734115352,'nationality','AV','Anguilla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3103245183851991960,'language','BIA','Biafada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3115871121315717540,'language','SHK','Shilluk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3116790217078615804,'language','HEB','Hebrew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3122956319945782162,'nationality','CI','Chile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3134442769574546446,'motion_type','SR','Motion for stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3141009062555845024,'language','CSN','Colombian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3141654386762552562,'language','FVR','Fur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3157195048408795988,'language','MHK','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3157383743596004817,'case_identifier','S1','San Diego Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3178018033900553760,'case_identifier','M2','Brownsville Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3178939462500601084,'nationality','GL','Greenland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3180334018264483741,'case_identifier','DD','Dedicated docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3187950574720067848,'appeal_result','REM','Remanded','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3196060165757377615,'language','QUV','Sacapulteco (Maya Tujaal)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3199561703712111238,'nationality','TW','Taiwan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3207061971188066969,'motion_type','SO','Motion for stipulated removal / voluntary departure order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3209450984097738818,'language','GEO','Georgian - Soviet Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3215822250178370039,'language','DZG','Dazaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3218187632375308427,'motion_type','TV','Motion for video appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3236740290257262565,'case_identifier','N2','NYC - Deportation/Detention/Parole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3249336163992241275,'court','WLA','West Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3249420577333590886,'language','CCP','Chakma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3251475314543808023,'case_identifier','OC','Off-calendar initiative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3251494727061338665,'language','ETS','Etsako','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3277308113657496498,'language','KYG','Kyrgyzstani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3285470994285720106,'nationality','LV','Latvia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3307225255930544769,'language','JAC','Jacalteco, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3309895138252910228,'language','ZPA','Zapateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3309965232550573249,'adjournment','42','Respondent requested forensic analysis','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3317638617270586910,'appeal_result','SAF','Summary affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3324548807696671768,'nationality','AG','Algeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3332742658776908338,'motion_type','U','Motion to dismiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3346051611610849316,'language','MEN','Mende','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3347904253776092168,'court','OAK','Oakdale Federal Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3350371571926438568,'court','HOD','Houston Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3357798461920384494,'nationality','PM','Panama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3358552871292844536,'language','IDU','Idoma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3378933947192806695,'adjournment','60','EOIR forensic competency evaluation','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3389730213834133927,'language','???','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3391826268924895209,'case_identifier','UJ','Unaccompanied juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3397478189338421266,'nationality','GH','Ghana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3420598479331487727,'nationality','TU','Turkey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3423611803777697626,'nationality','NQ','Trust Territory of the Pacific Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3426573496872572402,'language','IUK','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3432430576691850374,'language','ARS','Armenian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3450163060987240621,'adjournment','56','Vertical prosecution - DHS-caused delay','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3450713164814192243,'language','ZAP','Zapoteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3455730515221668177,'language','BER','Berber','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3458248821485879608,'court','ELP','El Paso Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3465150087189523421,'language','MMC','Mazahua, Michoacan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3472998115741562411,'adjournment','12','Other request by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3482827242244879613,'language','UNK','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3487584094031439989,'language','GSM','Guatelmalan Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3492154147271237749,'appeal_result','SUP','Suspension completion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3493786440424494817,'case_type','BND','Bond-only record (seen in data, absent from lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3523505596822922401,'court','HAR','Hartford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3523647281474696730,'language','GOU','Goun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3528641877340894240,'language','ANL','Anlo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3538658977619474362,'party','O','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3540879795804674084,'case_identifier','B2','Imperial Beach Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3550515695072960886,'language','KUR','Kurmanji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3571987310329291672,'motion_type','EW','Motion to excuse appearance of witness','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3579846947954804860,'language','NIX','Hema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3592716075269682323,'case_identifier','PL','Padilla Class Members','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3599230879358121454,'adjournment','5A','Hearing advanced on motion of respondent','{"cause": "respondent", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3605868524890355394,'court','NYC','New York - Federal Plaza Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3621088396730931557,'language','ECO','Chinanteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3623915228752703648,'case_identifier','J','Juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3634795851159795328,'language','MFQ','Moba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3639477326551217900,'language','MNK','Munkukutuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3650298104956322941,'case_identifier','PH','Parolee Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3652166281807997952,'nationality','AN','Andorra','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3665082641540686902,'nationality','DJ','Djibouti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3665099791464570531,'nationality','CN','Comoro Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3681139730546034117,'case_type','NAC','NACARA adjustment','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3686084623923743790,'nationality','SC','St. Christopher-Nevis','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3692635430081924964,'case_identifier','H4','Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3718621045984143730,'case_type','EXC','Exclusion (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3730199530593069834,'language','JOS','Jordanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3737770107083549825,'language','TAG','Tagalog','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3740818368320546932,'language','SP','Spanish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3741717239734473684,'language','PCO','Pocomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3741856200699314827,'language','ALB','Albanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3742194903213622854,'language','ZOC','Zoque, Copainala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3757344222663269859,'party','C','Court (in filing-party tables) / Carrier (in filed-by lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3759934909021496810,'language','KNO','Kono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3760830955113684160,'adjournment','4F','Telephonic interpreter unavailable','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3762123364000234106,'court','DEN','Denver Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3781904100247459077,'motion_type','AC','Motion for administrative closure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3793802938187957763,'language','DNG','Dingara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3803802792010796777,'language','YAQ','Yaqui','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3804677526342140710,'language','BBK','Babanki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3806263326693287800,'language','MSA','Masalit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3827594915497349809,'case_identifier','MP','Migrant Protection Protocols','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3828241854245524269,'motion_type','TP','Motion to terminate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3834805851424500026,'language','BMY','Bemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3837837177075972663,'case_identifier','H3','Port Isabel Service Processing Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3841350335464396148,'nationality','LA','Laos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3841841427998930123,'language','WAL','Walamo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3842521609980068213,'case_identifier','B1','Chula Vista Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3847972485900652260,'language','TOJ','Tojolabal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3848407797648284463,'language','TAJ','Tajiki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3849868677325222566,'adjournment','18','Lack of interpreter','{"cause": "interpreter", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3856532028365006919,'court','SNA','San Antonio Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3874716099688811882,'court','FTW','Fort Worth Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3875471620208143596,'language','GEG','Gheg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3894075235517151663,'nationality','TS','Tunisia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3900706733203821484,'language','LHU','Lahu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3908655013326345120,'motion_type','IP','Motion for in person hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3926497997866182705,'language','TWI','Twi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3932590898811793572,'nationality','AR','Argentina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3940341422985463852,'motion_type','RI','Motion to reissue decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3943812546294022618,'language','POL','Polish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3960653053896099486,'case_identifier','FS','Forced Sterilization','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3974407857408832705,'adjournment','27','DHS requested in-person hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3986788368951936287,'language','PTS','Guianese Creole French (Patois)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3988493122580275571,'language','DIO','Dyula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4002976300028702810,'nationality','CZ','Czechoslovakia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4004101304230747180,'language','BIB','Bissa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4009662657625699580,'nationality','TM','East Timor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4011287987924208077,'court','KAN','Kansas City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4013091407901754030,'language','ZYP','Chin, Zyphe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4021095297721362811,'language','SIL','Sisaala Tumulung','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4023908069541496697,'language','SNG','Songhay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4024334184876031106,'language','MNI','Maninka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4028206043653347068,'language','LUO','Luo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4032029042874081050,'language','SC','Serbo-Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4052877943327842042,'court','CCC','Concord Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4055232911305632852,'language','MNO','Mano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4068252153241448876,'nationality','ZI','Zimbabwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4070444243125613963,'language','TSZ','Tarasco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4075772298665572362,'language','BAG','Bangwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4088969516004317945,'motion_type','OT','Other motion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4102867563702677050,'language','AYN','Arabic, Sanaani Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4104451255917912393,'language','SCR','Sherpa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4110820353069237068,'language','BLO','Anii (Aka Basila)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4117977653002459461,'language','GEA','Geruma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4128198583185269295,'language','BFR','Bazigar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4139175462628225068,'adjournment','51','Contested charges','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4167698960293704680,'adjournment','CB','Cancellation application - EOIR-42B','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4168320845511971598,'language','DJE','Djerma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4179418635016158820,'language','NGE','Ngemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4186972238232588509,'language','BHU','Bhutanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4188987373228853174,'adjournment','4E','Record of proceeding missing','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4191025649562821903,'motion_type','CS','Motion to consolidate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4212407690375194868,'language','BKM','Kom (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4218246392211468839,'language','GOA','Guro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4221777185636370894,'nationality','AU','Austria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4237375807972078365,'language','WLX','Wali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4252273245758623232,'language','TSW','Setswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4252393517155957277,'appeal_type','SC Appeal','Special Circumstances Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4254141584202151655,'language','JAP','Japanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4255427458747734889,'language','FAA','Falam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4263856432255425691,'language','SUS','Susu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4277624660176638797,'language','KUD','Kurdish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4278769643253617984,'nationality','WI','Western Sahara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4285299845338242742,'appeal_result','OTS','Other Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4287094078893220903,'nationality','UE','Ukraine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4293719283189482189,'motion_type','WA','Motion to withdraw charge or allegation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4298855595753821472,'adjournment','52','Jurisdiction rests with the BIA','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4303078027863481089,'nationality','NF','Norfolk Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4305051422791382132,'nationality','IU','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4307434638023176580,'language','IKA','Ika','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4313534314204254342,'language','PDU','Kayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4324920114886461437,'nationality','HK','Hong Kong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4336858706030212438,'nationality','FO','Faeroe Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4361966787606655096,'language','CHE','Chechen-Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4364537145214291769,'language','UR','Urdu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4390924148140075939,'language','VIL','Vili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4401952543825459473,'case_type','WHO','Withholding-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4420204983604467956,'language','TCH','Tchamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4422863385267817301,'language','MAZ','Mazahua, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4428055828842922730,'language','MKU','Maninka, Konyanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4431198969602111433,'adjournment','98','Case conversion (system)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4439192073253687750,'language','MAC','Macedonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4443856138652337391,'appeal_result','SND','Summary dismissal - reasons and brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4459092127489084842,'language','IBB','Ibibio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4467129028808094060,'language','MAR','Marathi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4502779216181145403,'appeal_result','SUS','Appeal sustained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4507831421048298401,'language','OKU','Oku','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4514171135072217867,'adjournment','38','Illness of respondent, representative or witness','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4514190226626073739,'nationality','SL','Sierra Leone','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4514911036198062782,'language','AKU','Akum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4521189746097948770,'language','HIN','Hindi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4524936118500448668,'language','KPE','Kpelle','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4527890159470133560,'language','MNW','Mon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4532115095110741052,'language','SER','Serbian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4545351867172568026,'appeal_result','DUT','Dismissed as untimely','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4548715704546342178,'nationality','UK','United Kingdom','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4553240251845818958,'language','BIC','Bicolano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4557721674231638956,'appeal_result','REJ','Rejected','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4560028904591667666,'language','RWA','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4582553904639282298,'case_identifier','VG','Vangala settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4587335711420054236,'nationality','US','United States of America','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4601832694274020929,'case_identifier','CF','CaseFlow Management Process','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4603826600649183335,'case_identifier','SR','Stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4605802472685398768,'nationality','ER','Eritrea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4610093768941106266,'language','NDF','Ndebele','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4610956922134884033,'adjournment','37','DHS investigation','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4611276848111729553,'nationality','BF','Bahamas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4611734388503053243,'nationality','CS','Costa Rica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4622998351670865469,'adjournment','96','Case severed from lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4625496292915275272,'court','ATL','Atlanta Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4626806873818722249,'language','TEN','T''En','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4637466257789907963,'case_identifier','4M','Institutional hearing - NTA filed within 120 days of release','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4641178728381460058,'language','WLF','Wolof','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4642359441732416633,'language','MNA','Mina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4645185574078476107,'language','HAS','Hassaniya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4645579366538933521,'language','INS','Indian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4646572085626648439,'language','GUN','Gun-Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4646934441885647648,'language','RAG','Maragoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4653094134681523911,'appeal_result','WPD','Withdrawn - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4669798663959243790,'language','IBO','Igbo/Ibo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4670250859084041419,'language','SLO','Slovak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4688569379885509665,'language','OTN','Otomi Tenango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4691285055360033036,'appeal_type','test','(test value)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4691745274316291235,'language','KSS','Kisi, Southern (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4700164001994663954,'case_identifier','CL','Clemency / Florida institutional hearing (Miami)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4715054801692579067,'language','VIE','Vietnamese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4719233607935377512,'court','ANN','Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4721411251186620494,'language','BMO','Bambalang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4721781261829127908,'language','OGN','Ogoni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4726174611258851474,'language','SCN','Sicilian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4728800761230657947,'adjournment','PD','Prosecutorial discretion under consideration','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4728927013499479546,'appeal_result','DNS','Denied - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4730925197508200661,'language','FLA','Fula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4734746125435177128,'nationality','BC','Botswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4737609421802540270,'motion_type','MP','Motion to modify protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4743180572353427134,'appeal_result','D30','Dismissed, 30-day voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4754283550824561931,'language','GUR','Farefare','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4755582208840833493,'language','XSM','Kasem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4768801164817762078,'language','WEN','Wenzhou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4777174855253406061,'language','JIC','Tol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4792943109318200697,'language','ANY','Anyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4799275868153761392,'nationality','TN','Tonga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4802939851820212663,'language','SWZ','Swazi (Eswatini)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4809804994243178439,'language','IST','Isekiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4816269895501738540,'language','PXM','Mixe, Quetzaltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4817501563197311981,'case_identifier','B','Barahona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4818979142452945517,'language','CAN','Cantonese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4819285185024119428,'language','FIN','Finnish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4819368696510575609,'case_identifier','RO','Reset Order Work Flow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4827188036189059354,'language','PUN','Punjabi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4841331165401430183,'nationality','CG','Zaire','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4843835119844094130,'appeal_result','DMO','Dismissed as moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4852997071998743808,'language','EST','Estonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4860304256050043115,'language','WAR','Waray - Waray','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4869144329643923432,'court','ELC','El Centro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4880262389415547152,'nationality','BM','Burma (Myanmar)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4893500847383190555,'language','CKB','Kurdish, Central (Alt Name Sorani)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4902281533077337216,'language','ADY','Adyghe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4912209026317287391,'motion_type','TA','Motion for telephonic appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4918347261763624180,'language','LUH','Kiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4938235026221265191,'court','BIA','Board of Immigration Appeals','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4938990713580002597,'language','MYA','Maya, Yucatec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4946697740561549809,'language','MSR','Mongolian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4982545706733554312,'language','BLE','Baule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4986011460728206160,'language','LAJ','Lango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5008415103838845770,'language','IT','Italian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5012561389611615785,'appeal_result','TER','Terminated','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5016415663279675194,'motion_type','VD','Motion for voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5029063683060909996,'nationality','PI','Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5042930691614954119,'language','UIG','Uigur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5054019462793917510,'language','KND','Kurundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5060986447278584382,'language','FUL','Fulani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5065149745769581662,'language','HST','Huasteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5069577235896503227,'nationality','HA','Haiti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5091059473379231466,'language','KRU','Kru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5092300585188202065,'motion_type','CA','Motion to hold case in abeyance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5093364870313544805,'court','AGA','Hagatna (Guam) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5103131162605606494,'nationality','MB','Martinique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5113180722664185537,'appeal_result','DSO','Dismissed - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5114995661527305092,'court','SLC','Salt Lake City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5124363545601580627,'motion_type','LS','Motion to allow law student or reputable individual','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5135208435881598553,'language','WUU','Wu Chinese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5135211311250295669,'nationality','UY','Uruguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5136295612759632447,'language','MUL','Multani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5137950934223645238,'nationality','TC','United Arab Emirates','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5151093946978946037,'court','OTO','Otero County Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5151102952550562788,'language','KUN','Kunama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5151951289422331441,'nationality','BU','Bulgaria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5167206030710200864,'case_identifier','B7','El Cajon - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5169701991913249435,'nationality','KT','Christmas Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5171887870578934758,'language','RUP','Romanian, Macedo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5181775207317103078,'language','KRI','Krio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5199041015714974165,'language','FIA','Nobiin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5199402793986205955,'language','TET','Tetela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5205078771619768314,'language','ANU','Anuak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5217886952727384946,'adjournment','20','Request for in-person hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5225990629580687893,'case_identifier','B6','San Clemente Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5227143492274923556,'nationality','TK','Turks and Caicos Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5229238539118848743,'language','IJO','Ijo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5251861961169965106,'case_identifier','JL','Javier Lopera Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5264879084413220435,'nationality','CX','Croatia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5268810897081877188,'court','HOU','Houston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5268917673895041338,'language','MLT','Maltese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5279659713442967492,'language','FMP','Bafang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5291759489042588960,'case_type','REC','Rescission','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5299871520633096723,'language','FR','French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5307529289167596564,'adjournment','CA','Cancellation application - EOIR-42A','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5316341796272420527,'motion_type','PS','Motion to place on status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5322011349122091370,'motion_type','SP','Motion to suppress','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5324297519173722068,'language','BAX','Bamun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5368092194106583075,'language','BAS','Basaa (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5371355430484535846,'language','TPX','Tlapanec, Acatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5375317920986088198,'adjournment','4D','Interpreter appeared - wrong language or dialect (duplicate of 4C)','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5375429732777325300,'adjournment','63','Competency inquiry (non-Franco)','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5377476352310390632,'language','KQS','Kissi, Northern (Guinea)(Sierra Leone)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5380749456924039969,'language','NEU','Nuer','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5387513984252904041,'nationality','SH','St. Helena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5388235417283284702,'language','GVR','Gurung, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5394169020639846927,'language','FAN','Fanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5396310631623670429,'nationality','NS','Suriname','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5397143376837294417,'language','ASF','Australian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5402775426776916476,'nationality','JA','Japan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5410150154394698263,'adjournment','AB','Respondent to file brief (not an appeal)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5417277565192314621,'nationality','EI','Ireland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5424885589740263817,'language','CBK','Chavacano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5427566244771022951,'nationality','CH','China','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5436799348964822007,'language','YUC','Yucatec Maya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5441903826529162856,'appeal_type','Bond MTR Rei','Bond MTR Reinstate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5448302807317957099,'appeal_result','SNC','NACARA continuation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5451197997638958810,'nationality','MZ','Mozambique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5470161875896102342,'language','ENG','English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5474251574285273837,'nationality','FM','Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5477840109632571363,'language','GRB','Grebo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5480448370045624707,'court','PHI','Philadelphia Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5488641683996593335,'case_identifier','VE','Vera Institute Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5500407377891665748,'language','ATT','Attie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5532953709017812477,'language','MGP','Magar, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5544951637172685945,'language','IFA','Farsi-Iranian-Persian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5550814383297303031,'language','AAA','Ghotuo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5556893010686754435,'nationality','BE','Belgium','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5560745393213628558,'language','HDS','Honduran Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5562257834039744284,'language','KNN','Kannada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5562393565909180895,'language','JAI','Jacalteco, Western (Popti)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5562953341547496863,'adjournment','99','Data entry error (row void)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5563264146820521750,'appeal_type','RC Appeal','Reasonable Cause Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5571317073930322794,'nationality','KO','Kosrae, Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5574102147439236400,'language','TRK','Trukese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5583621196453794388,'nationality','CW','Cook Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5584126995382544429,'language','KGA','Koyaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5585173724848856783,'language','TAB','Tabassaran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5588455495233073714,'court','BAL','Baltimore Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5591712031315914390,'court','CLE','Cleveland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5597936466711192004,'nationality','GP','Guadeloupe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5604651761227381587,'language','KIR','Kiribat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5615394765823772960,'nationality','ND','Not Designated By Ij','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5618109224229438519,'language','GEX','Garre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5626567442707849670,'language','GOM','Goanese Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5627330265362087581,'nationality','CF','Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5633990183831537992,'language','GUZ','Gussi (Kenya)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5637155896392368761,'language','FOO','Foo Chow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5638943448699280730,'nationality','MA','Madagascar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5641509611830091747,'nationality','FR','France','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5643564301487811598,'case_identifier','TE','Tefel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5645105657195941226,'language','SRP','Sarpo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5649019905707923565,'motion_type','FW','Motion for fee waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5652238649573508039,'language','GER','German','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5656243115961569961,'case_identifier','PB','Pro bono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5672003188931718245,'court','LOS','Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5673253921714026759,'language','TUV','Tuvaluan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5678167130116637321,'case_identifier','H2','Harlingen - Detention And Deport','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5682509896086935879,'language','CAL','Chaldean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5696612989520472144,'nationality','PU','Guinea Bissau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5698504193965816035,'language','FAE','Farsi - Afgani - Dari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5700523232851528346,'language','TUQ','Tedaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5703553999995885156,'motion_type','XH','Motion to expedite hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5707524668481013820,'nationality','FI','Finland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5712247794074544184,'court','ULS','Ulster Correctional Facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5713493980342788573,'language','CJK','Chokwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5714329249628023910,'nationality','IS','Israel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5716597753502102964,'language','SRN','Sranan Tongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5720886797724960594,'language','BEM','Bembe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5731157525714137883,'language','KOR','Korean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5746994641597077743,'adjournment','48','Interpreter appeared but disqualified','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5753119376543930686,'language','TOI','Taishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5753358987289636687,'language','KUK','Kuki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5753607895900556765,'nationality','MX','Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5759894769546984219,'motion_type','VO','Motion to vacate judge order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5774673115634081876,'case_identifier','TC','Third Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5778650570262596095,'nationality','YE','Yemen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5784484419921097368,'case_identifier','SP','Spellman Lawsuit Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5788847602247911663,'nationality','CM','Cameroon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5791305753221339198,'nationality','IV','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5804470007483119488,'language','ZOM','Zome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5809597012557272535,'adjournment','23','Asylum application withdrawn; reset for other issues','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5809665241147270248,'motion_type','SB','Motion for subsequent bond determination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5824702649341313299,'language','DAR','Dargwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5826515351314795754,'language','KUS','Kussal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5826528325926949172,'language','AGH','Aghem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5830971473805544971,'motion_type','RC','Motion to recuse','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5831533331902206105,'language','KMU','Khmu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5841827841170408822,'language','MAJ','Mazatek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5843497165869876053,'case_identifier','RC','Clearance needed to move respondent (Oakdale)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5846397102446858602,'court','CIC','Conroe Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5881609147183009067,'court','PHO','Phoenix Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5892040573155291575,'nationality','RU','Russia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5892719325260304331,'language','BSI','British Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5908413603317571957,'adjournment','AS','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5908852425595808682,'nationality','BI','Bosnia-Herzegovina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5920920707699348836,'adjournment','46','Video malfunction','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5925174404231591601,'court','POO','Portland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5925594330955456315,'nationality','PS','The Republic of Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5929013265155836580,'language','IXL','Ixil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5937917235854808936,'nationality','PE','Peru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5948923524452489375,'language','SCL','Shina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5950210001550337538,'language','AFR','Afrikaans','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5953253590834406618,'language','VIS','Visayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5976396476197924252,'court','YOR','York County Prison Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5979371405103293454,'case_identifier','S2','San Diego Deportation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5981591778227794645,'case_identifier','C1','Central America 2018','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5982403544441967819,'language','KIS','Kissi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5987788383447477545,'adjournment','09','Detained respondent not presented for hearing','{"cause": "dhs", "held": "no", "dhs_did_not_produce": true, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5990427732374949358,'court','OIN','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5999803429753402896,'language','COM','Comorian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6017414866068454658,'language','AZO','Awing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6032205991862969232,'adjournment','28','Judge found in-person hearing necessary','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(6037107590939608956,'motion_type','TD','Motion to terminate the deferral','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6042164785931325559,'nationality','YO','Yugoslavia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6060090973266464411,'language','TIK','Tikari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6060282421396598548,'language','ZAG','Zaghawa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6062674108342910270,'adjournment','19','Unplanned judge leave or detail','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(6080094284547998184,'adjournment','RD','Reserved suspension decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6088493223824261082,'language','BSK','Burushaski','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6093511988382739879,'nationality','ID','Indonesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6104601048858684109,'language','FAR','Farsi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6109222522916503709,'case_identifier','PP','Presidential Proclamation Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6112127633424222732,'motion_type','CC','Motion to correct case information','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6115434730712267966,'language','XIA','Xiamen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6122898981055001289,'nationality','KZ','Kazakhstan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6135650001058325366,'language','MGO','Meta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6140541231355855117,'nationality','VI','British Virgin Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6163141265290106727,'language','SEF','Senoufo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6172143242777439615,'case_identifier','PC','Pulled Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6175479290500270976,'nationality','NO','Norway','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6176660622084113617,'case_identifier','RM','Remain in Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6194995160551595685,'nationality','MP','Mauritius','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6195656758902927429,'language','HIL','Hiligaynon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6196129876604459576,'language','BDF','Behdini','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6201950897407334946,'language','MIN','Minnan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6216548989245296874,'language','ACC','Cubulco Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6222946300629120687,'language','AYH','Arabic, Hadrami Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6224688478027661809,'language','LIT','Lithuanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6230087772398382628,'language','MIX','Mixteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6235772281846368218,'nationality','MN','Monaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6241091257875230275,'court','HSG','Houston - S. Gessner Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6254472344993090667,'language','NNB','Nandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6254694181664373837,'language','SHN','Shona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6268222349155275598,'custody','D','Detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6278360021488356586,'language','NSP','Nepalese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6283674241302070421,'nationality','UR','Soviet Union','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6290826154484467443,'language','KJP','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6294514433609108187,'language','TWN','Taiwanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6297601044227775546,'appeal_result','TPS','Temporary Protected Status','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6298817965180533698,'court','SAJ','San Juan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6305224836400483468,'language','NAH','Nahuatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6308650836560875506,'language','TGR','Tigre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6314111662991339372,'case_identifier','CC','Camp Hill','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6317966689448543753,'language','PSO','Polish Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6343916261044150658,'language','IND','Indonesian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6359388558497691871,'language','VVV','Sample','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6368323866236659858,'appeal_type','DD Visa','DHS officer decision - visa petition','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6369602547330137575,'language','CTD','Chin Tedim','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6395897238251779500,'appeal_result','APD','Administratively closed - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6422756392249118255,'court','DET','Detroit Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6430081009789270963,'language','NYK','Nyankole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6438514505228083482,'adjournment','9V','Master hearing vacated','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6439456418776405338,'adjournment','07','Application pending with DHS (respondent/DHS process)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6441700760285502717,'language','AGC','Aguacateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6445523564692659289,'case_identifier','NA','Nacara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6451148592536940583,'adjournment','31','Reasonable cause to special circumstance merits hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6453240340195040846,'language','SHI','Tachelhit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6454899640000596111,'language','NEW','Newari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6460240294678802264,'appeal_result','CFD','Final denial - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6460292653188349751,'language','MOK','Mokpwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6465520261372185827,'language','KAZ','Kazakh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6467485003085630395,'language','SHA','Shanghai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6470822086818437034,'language','TON','Tongan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6470927531305187835,'language','ENP','Enping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6471175909891536758,'court','BOS','Boston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6473746326527309962,'language','HOK','Hokkien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6476860759642943913,'language','BBJ','Ghomala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6481541690041118855,'nationality','KS','South Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6497741696455382221,'language','ABU','Abure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6514778563531565731,'language','PAM','Pampangan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6531254139374600205,'court','LRO','Laredo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6535355779316668589,'language','BLH','Belleh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6541611432396978414,'language','NHA','Nahvatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6551575566462055015,'language','YAN','Mayangna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6552651284770525391,'appeal_result','ABC','ABC settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6561829472686129385,'nationality','BT','Bhutan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6570181796369557552,'language','XHO','Xhosa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6580070301593589838,'appeal_result','GRN','Granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6584539146127475659,'court','PIS','Port Isabel Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6586842730466622880,'language','PAL','Palan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6589637607715698411,'language','BIH','Bideyat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6595854958380181115,'motion_type','EH','Motion to advance (earlier hearing date)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6605517875934352758,'nationality','CQ','Northern Mariana Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6608673542991516536,'language','SZE','Szechuan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6608874340261982711,'nationality','LE','Lebanon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6639204097858544719,'case_identifier','HA','Haitian Refugee Fairness Act','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6640390375162407981,'case_identifier','SX','Stipulated removal order - denied (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6645062394665120949,'nationality','LT','Lesotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6649635944456481420,'nationality','MY','Malaysia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6669015638653243246,'language','QUG','Quichua, Chimborazo Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6679148671151166987,'custody_request','BB','Custody redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6679251278250199647,'nationality','IN','India','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6683175814361315962,'nationality','PC','Pitcairn Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6683409339445742444,'language','SLV','Slovenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6684156749903214385,'language','LUN','Lunda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6686682697627729473,'appeal_result','BCR','Background-check remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6694869104010249057,'nationality','IR','Iran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6709759986818461808,'nationality','CA','Canada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6724426876158088415,'adjournment','36','Records/fingerprint check delayed by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6733948687016172106,'adjournment','44','Cooperating witness / law enforcement','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6751358815088690069,'nationality','MO','Morocco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6753627046686408264,'language','DAN','Danish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6756845555858427015,'nationality','AB','Aruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6784171088281546682,'nationality','HU','Hungary','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6786607477360066835,'language','HAI','Haiyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6811251529879222274,'language','CIR','Circassian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6819689630344810652,'court','ATD','Atlanta - detained location Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6821503893078221033,'appeal_result','NAN','NACARA notice','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6830164907977198332,'case_identifier','H1','Harlingen - District Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6831271167086899431,'appeal_result','DIS','Appeal dismissed / judge affirmed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6835882239143000670,'language','BEN','Bengali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6837548644593056830,'language','CV','Cape Verdian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6838037477967733311,'language','RMN','Romani, Balkan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6839193398034402703,'case_identifier','PO','Protective Order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6839413812991856206,'language','ILG','Ilongot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6842212281603106062,'language','MXP','Mixe, Tlahuitoltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6849076431199228707,'language','WCI','Waci Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6855052882030525144,'case_identifier','PG','Pangea legal services','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6859592148300977820,'language','ASY','Assyrian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6859715056693727990,'nationality','CO','Colombia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6890168436936555464,'language','TIG','Tigrigna - Eritrean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6894963284445857727,'language','GIS','Gisi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6898650600982786990,'nationality','ET','Ethiopia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6899479655251614486,'nationality','NL','Netherlands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6914060455618733294,'language','CZ','Czech','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6915242994827958463,'language','ACH','Acholi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6918623415802027876,'language','XIN','Xinca','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6919580481399768347,'language','CHG','Chiga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6931480710589030721,'adjournment','IA','Interlocutory appeal','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6935599978325596553,'custody_request','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6939115257113082305,'language','OTX','Otomi, Texcatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6940414921840176834,'language','DUT','Dutch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6940498979447641561,'appeal_type','Appeal of IJ MTR','Appeal of judge decision on motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6951366788605197518,'language','BDU','Oroko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6953722554425104126,'language','LAM','Lamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6957891752620014899,'case_identifier','HC','Home curfew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6960607147174432242,'language','KOT','Kotokoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6964969602599291097,'language','OSE','Osetin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6967250296565270529,'nationality','MQ','Midway Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6968596936264025793,'language','RUT','Rutoro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6970792841618717847,'motion_type','CL','Motion to calendar an off-calendar case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6974498604958119832,'language','LOM','Loma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6982914045521620760,'adjournment','8B','Judge completed case at hearing','{"cause": "completion", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6982994478377977333,'adjournment','7D','Respondent application pending with DHS (7D)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6986897152426930500,'nationality','MS','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6994408799029540457,'appeal_type','DD Bond','DHS officer decision - bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7004897091305956243,'adjournment','22','Respondent declined earliest hearing date','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7019533712809197191,'language','ETH','Ethiopian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7021708569832869950,'party','I','DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7048541411060625246,'nationality','PA','Paraguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7058593284919522672,'language','BBY','Befang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7074039442057471457,'language','LSM','Saamia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7089080105824410642,'appeal_result','ADM','Administratively closed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7090931564686115101,'adjournment','OT','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7098855410247682999,'language','ZIW','Zigula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7102778911050683869,'language','CCE','Chalchiteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7110112165988483069,'nationality','IY','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7111610386757085377,'language','AMH','Amharic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7112324806769731606,'nationality','BW','British West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7112712191674441983,'language','NEP','Nepali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7114703846642182721,'case_type','CDR','Continued detention review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7115892949134022484,'language','ETU','Cameroon, Ejagham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7124314885920061080,'adjournment','SU','Respondent to file suspension of deportation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7147482309789575385,'adjournment','5B','Late-filed evidence - respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7154275283586571975,'party','A','Respondent','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7159649934480372432,'language','BYN','Bilen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7161148221860973192,'case_identifier','HK','Hurricane Katrina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7164121250010043156,'case_identifier','RN','Cancellation of removal (cap-related)','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(7182911480930236663,'language','HAK','Hakka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7185397150484889773,'adjournment','17','Master to individual - merits hearing set','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7201069873365928795,'court','CHI','Chicago Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7216163881648127011,'appeal_type','MTR BIA','Motion to BIA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7216384781157990971,'language','LRL','Lari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7217962415977458643,'court','AUR','Aurora Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7224301743043631379,'language','NOR','Norwegian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7225046607373362753,'nationality','RE','Reunioun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7233531818956129002,'court','MEM','Memphis Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7244106000819531501,'nationality','SK','St. Kitts, West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7253646816860505515,'language','TOT','Totonac Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7255414335375954293,'language','GSW','German, Swiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7256520736365493940,'court','SMO','Sacramento Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7257001265704378438,'nationality','TR','Turkmenistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7262039911936905226,'motion_type','RS','Motion to remove from status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7263929903688753690,'motion_type','MD','Motion to accept late filing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7265246787136203465,'nationality','GI','Gibraltar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7279886663457165355,'language','MBO','Mbo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7296468638403161389,'court','MIA','Miami Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7300501184638360843,'adjournment','30','Consolidation with family members','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7302230842372756121,'language','TAM','Tamil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7304192118508019882,'nationality','AO','Angola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7305335951680937794,'nationality','KR','Kiribati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7306815930320331304,'court','SPD','San Pedro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7310414351830199720,'language','TMM','Tectiteco/Tectitan Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7312273324099157607,'nationality','FJ','Fiji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7316878583081331998,'nationality','BN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7327746471928904316,'nationality','NG','Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7328044332556060990,'language','MDE','Maba (Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7332584795607854702,'language','CAC','Cakchiquel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7343330561760864124,'appeal_type','Bond MTR Rec','Bond MTR Reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7359261913913919660,'court','VNS','Van Nuys Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7366690301253928715,'language','MAD','Mandingo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7367966598143843221,'language','YAP','Yapese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7369400044128779948,'case_identifier','SRD','Stipulated removal order - denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7375325975741560399,'language','KAS','Kashmiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7387392253583582820,'nationality','BX','Brunei','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7391991118572492687,'nationality','YS','Serbia Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7410551971894768811,'case_identifier','WC','California detained cases, May/June','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7441225298187995614,'adjournment','SR','State Department asylum response pending','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7441489878852818517,'nationality','LI','Liberia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7444574347867109482,'language','KRA','Krahn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7453641813411290276,'court','CHL','Charlotte Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7459937967818237495,'nationality','BG','Bangladesh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7463986215945276861,'language','MNG','Mingrelian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7464390390143175818,'adjournment','59','Court closure','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7469256229562536141,'court','LOW','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7471847865119871380,'language','HUN','Hungarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7480217928854080239,'language','MFD','Mendankwe-Nkwen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7488646077664808594,'nationality','NI','Nigeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7491980994786529662,'case_identifier','CN','NACARA Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7496375725544472298,'language','AAR','Afar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7500312065393266969,'motion_type','SD','Motion to substitute documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7500601481409764168,'language','LLS','Lithuanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7508837150839037821,'language','HSN','Xiang ( Alt Names: Hsiang, Hunan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7509541803709199092,'nationality','TP','Sao Tome and Principe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7514779670303278823,'language','TAU','Tausug','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7529367496909832076,'language','AFE','Afemi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7539611013427280404,'appeal_result','CPG','Coercive population control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7546967519719379373,'adjournment','7B','DHS application process - started by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7548444364810320735,'adjournment','4C','Interpreter appeared - wrong language or dialect','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7552116126310819596,'court','SND','San Diego Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7556343750473184777,'language','BUR','Burmese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7563338041537199788,'language','ORO','Oroma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7568048812232642235,'language','QAC','Quiche-Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7574615046462693209,'language','ISO','Isoko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7583808804652189190,'language','VAI','Vai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7598319282267443400,'adjournment','01','Respondent seeking representation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7600010444348838173,'nationality','MJ','Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7602808578547532860,'language','JAV','Javanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7606686511797300823,'language','PBS','Pame, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7625097613324990990,'language','MAY','Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7626644738442678974,'nationality','TO','Togo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7634820068267450098,'language','SES','Serer-Sine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7636647147471244462,'adjournment','40','Illness of witness','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7638453621514818535,'adjournment','10','Hearing notice sent or served incorrectly','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7638966819295435407,'case_identifier','MD','Maryland - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7641739663748647478,'language','PAN','Pangasinan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7644818274659527740,'language','KAM','Kamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7645922019253276003,'language','KTB','Kambaata','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7651636123170105827,'motion_type','CO','Motion for continuance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7653858848944977558,'language','FIJ','Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7658592529676088900,'case_identifier','EC','SEP-C (For Child)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7670433118852384648,'language','COH','Chichonyi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7674046849639436265,'language','TKI','Taki Taki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7681545974033617963,'case_type','AOC','Asylum-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7692743947909342594,'language','GOL','Gola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7693466712905834347,'language','MIE','Mien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7696768337151103344,'custody','R','Released','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7704734122818698762,'nationality','MM','Macedonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7711479184381038294,'language','USP','Uspanteko (Uspanteco)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7718019320342620970,'language','MXV','Mixtec, Metlatonoc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7718735615904680658,'adjournment','05','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7721888588034797731,'language','KEK','Kekchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7724248461291911946,'nationality','GJ','Grenada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7729207454411444943,'case_identifier','N4','DHS - New York City - OCDETF','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7737325823406134542,'language','AMD','Amdo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7745351280539447284,'court','FLO','Florence Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7761096248372546340,'language','KAL','Kalabari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7765493226822477806,'language','KAC','Kachin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7774949592687585202,'appeal_result','CFV','Final denial - 42B/40, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7781022172343308446,'case_identifier','DS','Status docket','{"mark": "status case"}',NULL,NULL);
INSERT INTO "codes" VALUES(7802364709024766532,'court','LOU','Louisville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7805233199004915423,'court','WAS','Arlington / Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7814702644418349311,'nationality','WA','Namibia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7828277669306734990,'language','CTA','Chatino, Tataltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7828964014501792473,'appeal_result','GRS','Granted Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7830383765303663585,'nationality','LU','Luxembourg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7832568589762995650,'nationality','NC','New Caledonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7837806569205026754,'language','BAM','Bambara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7843192363800278553,'court','CIJ','Chief Immigration Judge office','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7844267763490621289,'appeal_result','TPD','Terminated - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7844740210645699367,'language','BAZ','Tunen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7850509373536135046,'adjournment','13','Insufficient time to complete hearing','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(7854695667675057933,'language','SWF','Swahili-French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7873832793538825387,'language','JUL','Jirel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7876373069280945052,'nationality','RW','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7876798309081888538,'language','KIK','Kikuya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7880297741952091030,'adjournment','ST','Respondent to file adjustment of status','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7882467029575973941,'language','MNT','Montenegrin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7888513483181888831,'language','UZB','Uzbek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7903472611797950168,'nationality','LY','Libya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7924647847180708609,'nationality','AF','Afghanistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7926206668599288293,'adjournment','32','Interpreter not ordered','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7931869432719595518,'adjournment','11','Other no-show by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7934338834511842703,'language','SGW','Sebat Bet Gurage (Gurage)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7934870488731209564,'court','ELO','Eloy Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7937977378984258402,'nationality','VM','Vietnam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7943608315546496002,'language','PNY','Pinyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7950666488789884615,'party','B','Both','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7956291715632082355,'nationality','CT','Central African Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7957704252392838215,'language','URH','Urhobo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7969851371061231427,'case_identifier','SC','NACARA Section 203','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7980353445334121771,'nationality','GA','Gambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7983669822105253395,'language','TKN','Turkmen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7984839742505193242,'language','SOK','Soninke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7985497048591519969,'language','TCP','Chin, Tawr','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7989906919281881369,'language','POU','Pulaar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7993333752538798237,'language','MIS','Miskito','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8020976702251086831,'language','MNE','Naba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8023393734501752945,'nationality','LS','Liechtenstein','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8028858764737409215,'language','KHA','Kham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8029330788476578956,'nationality','KN','North Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8040400060454487944,'appeal_type','DD Fines','DHS officer decision - fines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8052742241823434056,'nationality','GV','Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8067434501884928572,'nationality','NP','Nepal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8079270949402084690,'nationality','DA','Denmark','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8080559172635924025,'court','KRO','Krome North Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8087999308246979401,'motion_type','PC','Motion for pre-trial conference','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8096340294745159302,'nationality','SP','Spain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8111634600827258878,'motion_type','QS','Motion to quash a subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8113695226827337023,'adjournment','8A','Judge completed case before hearing','{"cause": "completion", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8114576745127159400,'language','MXX ','Mahou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8129046634714647471,'language','FUJ','Fuji/Fujiman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8136426956916864131,'adjournment','21','Supplement to asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8137172615036001704,'language','KGN','Kongo/Kikongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8151915502812749767,'court','DAL','Dallas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8152089284417685544,'case_identifier','RD','Reserved suspension decision','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(8169044891644942432,'language','KSW','Karen, S''Gaw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8169301243485102979,'language','PIG','Pidgin English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8174990796419566590,'nationality','GR','Greece','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8179752771347966274,'language','KNU','Kanuri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8183176422493758197,'language','MKO','Mandinko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8185108578997126592,'language','PAP','Papiamento','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8204423899626547405,'language','ING','Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8204712499678946637,'language','TMZ','Tamazight','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8204847285455299617,'language','ACE','Aceh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8206022546361798929,'language','LUB','Luba-Kasia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8206194319336147970,'case_identifier','CH','Golden Venture cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8207805448920205724,'language','HAN','Hainan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8215259399620309418,'nationality','AL','Albania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8216280292066326325,'language','XTN','Mixtec, Northern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8218956339873719321,'language','SIN','Sinhalese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8221240342157637267,'language','GRM','Gourmanchema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8222808865851633086,'nationality','VE','Venezuela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8224392177605968355,'nationality','PO','Portugal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8226921904730044820,'adjournment','5D','Hearing advanced on motion of DHS','{"cause": "dhs", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8234599587272024628,'language','QXR','Quichua, Canar Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8236176554275585565,'court','NEW','Newark Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8249856824999486400,'nationality','PN','Palestine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8250863302060437781,'language','MSH','Moshi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8263221895842423069,'nationality','KU','Kuwait','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8263722492969394419,'language','RMY','Romany (Gypsy)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8286062560368898845,'language','ZUL','Zulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8294731721541975291,'language','GBA','Gbande','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8300033626762967603,'nationality','PK','Pakistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8303341176689386843,'nationality','JO','Jordan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8310870867864143679,'adjournment','49','Juvenile home study','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8312689738488099330,'case_type','CFR','Credible fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8314790776354849205,'language','BGC','Haryanvi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8329878062125254348,'nationality','SO','Somalia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8331596219002871473,'court','HDQ','Falls Church (headquarters court) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8331853982827176466,'nationality','SF','South Africa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8337086729666960239,'language','RUS','Russian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8341803080639767884,'nationality','HM','Heard and Mcdonald Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8352380306497756309,'nationality','MD','Moldavia (Moldova)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8357000930154070658,'adjournment','62','Judicial competency inquiry','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8385018727875690042,'language','MFS','Mexican Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8387235140821741198,'language','GON','Gonja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8391223557742314795,'court','ELZ','Elizabeth Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8402926298469259526,'language','BEL','Belarusan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8410404479922587825,'language','MWW','Hmong Daw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8421905708626509456,'language','LAO','Lao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8436223442678637107,'nationality','BZ','Belarus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8443211786431590585,'case_type','DCC','Departure control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8450734181293532151,'nationality','VC','St. Vincent and the Grenadines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8456292035303979596,'appeal_type','Bond MTR Reo','Bond MTR Reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8456396684811594184,'case_identifier','VP','Vertical Prosecution','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8462953562890991735,'language','LIA','Limba, West-Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8463569985229925187,'adjournment','RE','Respondent to file registry application (INA 249)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8470138147867950741,'language','NWE','Ngwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8470487025174567283,'language','MZJ','Manya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8477940636411759544,'language','TIB','Tibetan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8484280645524318940,'motion_type','CD','Motion to change docket type','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8484694826202519283,'nationality','FG','French Guiana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8484702040567261134,'adjournment','34','Judge leave','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8494050662269651381,'language','JYA','Jirong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8495326348665312487,'adjournment','9A','Docket management - hearing postponed','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8502873851357473858,'language','JUB','Juba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8506006494244768095,'adjournment','7A','DHS application process - started by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8517449246777415107,'language','TUM','Tumbuka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8520685548965728930,'case_identifier','FA','Family unit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8522293388317356426,'language','KAR','Karachay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8529876147872488738,'nationality','TH','Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8538768000404849083,'adjournment','29','Concurrent application','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8541764213231355487,'language','BQG','Bago-Kusuntu (Bago, Koussountou)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8562379417057052729,'nationality','EC','Ecuador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8572720085584856143,'court','LVG','Las Vegas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8572737815587644748,'nationality','XS','South Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8584563613151386749,'motion_type','IM','Motion to set individual hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8587407963614864125,'court','SIN','Fishkill (Downstate Correctional Facility) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8593992970021759524,'nationality','DM','People''s Republic of Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8594650726223990049,'adjournment','41','Reset to hear higher-priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8597555961322324186,'language','DAG','Dagbani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8599002001964535281,'motion_type','MA','Motion to reopen - in absentia order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8605274138661565105,'language','LUS','Chin,Mizo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8606131433024862445,'language','SWE','Swedish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8615503895163272969,'nationality','TD','Trinidad and Tobago','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8626151508523011618,'nationality','SE','Seychelles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8639775315194216398,'court','HGP','Houston - Greenspoint Park Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8654260288889753135,'nationality','FA','Falkland Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8656676660956064648,'language','SMK','Bolino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8656911638292887734,'adjournment','1B','Moved from detained to non-detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8661587130516638769,'court','OTM','Otay Mesa Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8667426524406829660,'language','MIO','Pinotepa Nacional Mixtec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8670873250226819717,'adjournment','IB','DHS to file brief (not an appeal)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8676185103002274041,'language','ARM','Armenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8680233544147183562,'case_identifier','RS','Rescheduled Miami Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8682542122163993301,'appeal_result','SUD','Summarily dismissed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8684870770425880140,'motion_type','PO','Motion for protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8691260381870347591,'case_identifier','S3','San Diego Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8703667653554384685,'language','GXX','We Southern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8706654756259597494,'language','ESI','Egyptian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8709811297305491434,'language','KAO','Xaasongaxango (Kasonke, Xasonga)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8716465640749008071,'language','BAI','Bamileke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8732457405067594897,'adjournment','74','Public health','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8759029030135355085,'language','TAT','Tatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8761418341599223020,'court','RIC','Richmond Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8763669577355807481,'language','HER','Herero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8775155470477728594,'appeal_result','SED','Summary dismissal - no brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8792770997538392129,'language','JOL','Dyola (Jola)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8797715451626027292,'language','LNG','Lin Gao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8799868939424041217,'appeal_type','DD 212','DHS officer decision - 212 waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8809140246800200823,'motion_type','RR','Motion to retrieve and review file','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8811117502628563649,'nationality','ZA','Zambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8822922520320581167,'appeal_result','FMD','Franco motion denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8831773127500625771,'language','BYV','Medumba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8837436474168597955,'motion_type','FD','Motion to reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8837734823674585209,'language','MAM','Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8841411028976891103,'case_identifier','MI','Motions - former section 244(i)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8846168270011373662,'language','RUN','Runyawana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8860210292995409839,'language','BSQ','Bassa (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8870655506513053986,'nationality','MV','Maldives','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8871129309025909603,'court','EPD','El Paso Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8874893410690966534,'language','MAN','Mandarin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8877702414863182167,'case_identifier','RI','Remanded Institutional Hearing Program case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8888796895652240614,'nationality','SB','St. Pierre and Miquelon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8899622933410657518,'language','MON','Mongolian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8906285095769618524,'language','CHA','Cha-Chao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8906286485822041137,'language','SIG','Sign Language--American','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8907394354226877930,'language','FLE','Flemish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8914864872502793331,'language','KPJ','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8917278010443077071,'language','ARA','Aramaic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8922357720860846184,'language','SWA','Swahili - English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8923829028677441033,'appeal_result','DED','Deferred enforced departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8923925973289287535,'adjournment','7H','Respondent application pending with DHS (7H)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8925882806550691946,'language','QUM','Sipakapense','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8928286291981072244,'language','SHO','Saho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8932224738225812502,'language','GAN','Chinese Gan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8958134199657516315,'language','BYE','Byelorussian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8965703423637007026,'language','SAR','Sarahule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8977055763291078696,'language','YAL','Yalunka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8999404921962729855,'language','LKR','Pari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9007317379331727301,'motion_type','PM','Motion to pretermit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9016816377952336799,'case_type','DDC','DHS decision appeal (BIA only)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9020863586534393829,'language','ABR','Abron','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9028806331785954998,'court','SAI','Saipan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9036557695687226225,'court','PSD','Pearsall detention facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9038337072952626365,'language','CJY','Henan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9043534958666101335,'nationality','EK','Equatorial Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9066230013961743557,'case_identifier','B4','Temecula Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9068215477341150180,'nationality','XX','Be Removed From the United States','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9073079032747835914,'motion_type','OD','Motion to return original documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9077300029199095624,'language','MDD','Mbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9079641234149793799,'language','YOM','Yombe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9099824123067954849,'language','RHA','Rhade','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9100606465564261713,'adjournment','58','DHS vertical-prosecution date not accommodated - clock runs','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9102486459883517106,'language','SAM','Samoan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9128796514395940113,'language','TH','Thai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9130744129821254382,'nationality','CB','Kampuchea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9147296516937016211,'language','SRI','Sri Lankan Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9147537453106671595,'case_identifier','NC','Night court project (Los Angeles)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9149447316141443291,'language','MKH','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9162250821111793862,'language','ORI','Oriya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9172307437376430432,'nationality','CJ','Cayman Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9185024026180256140,'language','PUS','Pushtu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9190061057835524942,'court','OIT','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9194599501882595271,'nationality','UN','Unknown Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9198028045923523016,'adjournment','57','DHS vertical-prosecution date not accommodated - clock stops','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9199380566879097524,'nationality','BB','Barbados','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9203535569644634237,'language','XMA','Mushungulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9212616877299637955,'language','NGI','Ngie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9214383814952666104,'language','NSE','Nsenga','{}',NULL,NULL);
CREATE TABLE court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    requested text check (requested is null or requested is date(requested)),
    result text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "court_reviews" VALUES(7577077096050215755,80000001,6403359010412321578,'2025-06-02','REM',389128069091585315,'');
CREATE TABLE courts (id integer primary key, code text not null unique, name text not null) strict;
INSERT INTO "courts" VALUES(424197082930377849,'PTE','Port Ellis Immigration Court');
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
INSERT INTO "custody_requests" VALUES(3327853760380796915,NULL,2954083348843160645,2630816958086823773,'BB','QWM','2026-03-02','2026-03-10',1,NULL,'');
INSERT INTO "custody_requests" VALUES(5968820993777709736,60000001,642482238262381108,3199491125198454105,'BB','QWM','2025-02-03','2025-02-03',1,389128069091585315,'');
INSERT INTO "custody_requests" VALUES(6762634209496748095,NULL,2954083348843160645,2630816958086823773,'BB','QWM','2026-03-10',NULL,0,NULL,'');
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
INSERT INTO "custody_spells" VALUES(2729696215735486726,90000001,642482238262381108,'D','2025-01-03',NULL,389128069091585315,'');
INSERT INTO "custody_spells" VALUES(7024436780651296624,NULL,2954083348843160645,'D',NULL,'2026-03-10',NULL,'');
CREATE TABLE day_notes (
    id integer primary key,
    day text not null unique check (day is date(day)),
    text text not null check (text <> '')
) strict;
CREATE TABLE docket (
    id integer primary key check (id = 1),
    uid text not null,
    judge_family text not null default '',
    judge_given text not null default '',
    on_duty_from text check (on_duty_from is null or on_duty_from is date(on_duty_from)),
    part_time_hundredths integer not null default 100 check (part_time_hundredths between 1 and 100),
    typed_from text check (typed_from is null or typed_from is date(typed_from))
) strict;
INSERT INTO "docket" VALUES(1,'a9acb368e0450b0e0dc4afb949b22ce9','Ellery-Marsh','Marguerite','2020-06-15',80,'2026-02-02');
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
INSERT INTO "family_links" VALUES(7857639054882777768,91000001,642482238262381108,7540884099613360205,'2025-06-02',NULL,389128069091585315,'');
INSERT INTO "family_links" VALUES(8863662226939379459,NULL,2954083348843160645,3308503229348120076,'2026-03-10',NULL,NULL,'');
CREATE TABLE goal_sets (id integer primary key, name text not null unique, text text not null) strict;
INSERT INTO "goal_sets" VALUES(8708300953779186093,'invented','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
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

, minutes_used integer check (minutes_used between 0 and 1440), is_prepared integer not null default 0 check (is_prepared in (0, 1)), wants_code integer not null default 0 check (wants_code in (0, 1)), moved_to integer references hearings, shared_with integer references hearings) strict;
INSERT INTO "hearings" VALUES(4819657541113232706,NULL,2630816958086823773,'2026-03-09',810,180,'merits','QWM','8B',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL);
INSERT INTO "hearings" VALUES(4953974762936267800,40000001,3199491125198454105,'2025-05-05',510,120,'merits','QWM','RR',0,'A','I','II','P','PTE','PTE','SP',389128069091585315,'',NULL,0,0,NULL,NULL);
INSERT INTO "hearings" VALUES(6998212211245512473,NULL,2630816958086823773,'2026-04-14',NULL,120,'merits','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL);
INSERT INTO "hearings" VALUES(7688827280975093381,NULL,2630816958086823773,'2026-03-06',NULL,NULL,'custody','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL);
CREATE TABLE judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
INSERT INTO "judge_codes" VALUES(1577797248694853196,'QWM');
CREATE TABLE marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last)),
    reason text not null
) strict;
INSERT INTO "marks" VALUES(698123278132249767,2954083348843160645,'status case','2026-03-02',NULL,'USCIS has the petition');
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
INSERT INTO "motions" VALUES(1877624479296603948,50000001,642482238262381108,3199491125198454105,'MTC','QWM','2025-03-03',NULL,'2025-03-10',1,0,'A',389128069091585315,'');
INSERT INTO "motions" VALUES(4029376833153729209,NULL,2954083348843160645,2630816958086823773,'MTR','QWM','2026-03-10',NULL,NULL,0,0,NULL,NULL,'');
INSERT INTO "motions" VALUES(7289967817737518460,NULL,2954083348843160645,2630816958086823773,'MTC','QWM','2026-03-02','2026-03-03','2026-03-10',1,0,'A',NULL,'');
CREATE TABLE notes (
    id integer primary key,
    case_id integer not null references cases,
    text text not null check (text <> ''),
    search_text text not null,
    is_private integer not null check (is_private in (0, 1)),  -- the judge's own; else seen by clerk and judge
    written_on text not null check (written_on is date(written_on)),
    author integer not null references people
) strict;
INSERT INTO "notes" VALUES(5663394489587085551,2954083348843160645,'Ask counsel for the exhibits.','ask counsel for the exhibits.',1,'2026-03-10',1733691700461208344);
CREATE TABLE open_step (step integer not null references steps) strict;
CREATE TABLE people (
    id integer primary key,
    family text not null default '',
    given text not null default '',
    role text not null check (role in ('judge', 'clerk'))
) strict;
INSERT INTO "people" VALUES(1733691700461208344,'Ellery-Marsh','Marguerite','judge');
INSERT INTO "people" VALUES(6574701538044300139,'Whitcombe','Dana','clerk');
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
INSERT INTO "proceedings" VALUES(2630816958086823773,NULL,2954083348843160645,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','D','2026-03-09','decision',1,0,NULL,'');
INSERT INTO "proceedings" VALUES(3199491125198454105,30000001,642482238262381108,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2025-05-06','decision',1,0,389128069091585315,'');
INSERT INTO "proceedings" VALUES(4804029400448037329,NULL,3308503229348120076,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(5503828364452027097,NULL,4729698882375663357,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(6132824521127737914,NULL,2954083348843160645,NULL,'2026-03-10',NULL,NULL,'QWM','RMV','R',NULL,NULL,0,0,NULL,'');
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
INSERT INTO "releases" VALUES(389128069091585315,'Public case data','2026-03-10');
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
INSERT INTO "sheet_mappings" VALUES(917190530045524582,'hearings','["A No.", "Rm"]','[["A-number", null], [null, null]]');
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
INSERT INTO "step_rows" VALUES(1,1,'people',1733691700461208344,NULL,NULL,'{"id":1733691700461208344,"family":"Ellery","given":"Marguerite A.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(2,1,'docket',1,NULL,NULL,'{"id":1,"uid":"a9acb368e0450b0e0dc4afb949b22ce9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}',NULL);
INSERT INTO "step_rows" VALUES(3,1,'judge_codes',1577797248694853196,NULL,NULL,'{"id":1577797248694853196,"code":"QWM"}',NULL);
INSERT INTO "step_rows" VALUES(4,1,'courts',424197082930377849,NULL,NULL,'{"id":424197082930377849,"code":"PTE","name":"Port Ellis Immigration Court"}',NULL);
INSERT INTO "step_rows" VALUES(5,1,'codes',7598319282267443400,NULL,NULL,'{"id":7598319282267443400,"of_table":"adjournment","code":"01","label":"Respondent seeking representation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(6,1,'codes',2116243336350252639,NULL,NULL,'{"id":2116243336350252639,"of_table":"adjournment","code":"02","label":"Preparation - respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(7,1,'codes',257223532236758107,NULL,NULL,'{"id":257223532236758107,"of_table":"adjournment","code":"03","label":"Preparation - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(8,1,'codes',2741554968469907929,NULL,NULL,'{"id":2741554968469907929,"of_table":"adjournment","code":"04","label":"DHS or DHS file unavailable for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(9,1,'codes',7718735615904680658,NULL,NULL,'{"id":7718735615904680658,"of_table":"adjournment","code":"05","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(10,1,'codes',717687939446246067,NULL,NULL,'{"id":717687939446246067,"of_table":"adjournment","code":"06","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(11,1,'codes',6439456418776405338,NULL,NULL,'{"id":6439456418776405338,"of_table":"adjournment","code":"07","label":"Application pending with DHS (respondent/DHS process)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(12,1,'codes',92026574648926550,NULL,NULL,'{"id":92026574648926550,"of_table":"adjournment","code":"08","label":"State Department response not in file","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(13,1,'codes',5987788383447477545,NULL,NULL,'{"id":5987788383447477545,"of_table":"adjournment","code":"09","label":"Detained respondent not presented for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": true, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(14,1,'codes',7638453621514818535,NULL,NULL,'{"id":7638453621514818535,"of_table":"adjournment","code":"10","label":"Hearing notice sent or served incorrectly","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(15,1,'codes',7931869432719595518,NULL,NULL,'{"id":7931869432719595518,"of_table":"adjournment","code":"11","label":"Other no-show by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(16,1,'codes',3472998115741562411,NULL,NULL,'{"id":3472998115741562411,"of_table":"adjournment","code":"12","label":"Other request by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(17,1,'codes',7850509373536135046,NULL,NULL,'{"id":7850509373536135046,"of_table":"adjournment","code":"13","label":"Insufficient time to complete hearing","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(18,1,'codes',1915740771908899750,NULL,NULL,'{"id":1915740771908899750,"of_table":"adjournment","code":"14","label":"Other operational or security factors","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(19,1,'codes',2354119935546085528,NULL,NULL,'{"id":2354119935546085528,"of_table":"adjournment","code":"16","label":"Respondent released from custody","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(20,1,'codes',7185397150484889773,NULL,NULL,'{"id":7185397150484889773,"of_table":"adjournment","code":"17","label":"Master to individual - merits hearing set","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(21,1,'codes',3849868677325222566,NULL,NULL,'{"id":3849868677325222566,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(22,1,'codes',6062674108342910270,NULL,NULL,'{"id":6062674108342910270,"of_table":"adjournment","code":"19","label":"Unplanned judge leave or detail","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(23,1,'codes',2755154837377608503,NULL,NULL,'{"id":2755154837377608503,"of_table":"adjournment","code":"1A","label":"Moved from non-detained to detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(24,1,'codes',8656911638292887734,NULL,NULL,'{"id":8656911638292887734,"of_table":"adjournment","code":"1B","label":"Moved from detained to non-detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(25,1,'codes',5217886952727384946,NULL,NULL,'{"id":5217886952727384946,"of_table":"adjournment","code":"20","label":"Request for in-person hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(26,1,'codes',8136426956916864131,NULL,NULL,'{"id":8136426956916864131,"of_table":"adjournment","code":"21","label":"Supplement to asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(27,1,'codes',7004897091305956243,NULL,NULL,'{"id":7004897091305956243,"of_table":"adjournment","code":"22","label":"Respondent declined earliest hearing date","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(28,1,'codes',5809597012557272535,NULL,NULL,'{"id":5809597012557272535,"of_table":"adjournment","code":"23","label":"Asylum application withdrawn; reset for other issues","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(29,1,'codes',2368617051884531899,NULL,NULL,'{"id":2368617051884531899,"of_table":"adjournment","code":"24","label":"Records/fingerprint check delayed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(30,1,'codes',648146740028918231,NULL,NULL,'{"id":648146740028918231,"of_table":"adjournment","code":"25","label":"Reset to make room for priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(31,1,'codes',1496704944020006649,NULL,NULL,'{"id":1496704944020006649,"of_table":"adjournment","code":"26","label":"Respondent requested in-person hearing","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(32,1,'codes',3974407857408832705,NULL,NULL,'{"id":3974407857408832705,"of_table":"adjournment","code":"27","label":"DHS requested in-person hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(33,1,'codes',6032205991862969232,NULL,NULL,'{"id":6032205991862969232,"of_table":"adjournment","code":"28","label":"Judge found in-person hearing necessary","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(34,1,'codes',8538768000404849083,NULL,NULL,'{"id":8538768000404849083,"of_table":"adjournment","code":"29","label":"Concurrent application","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(35,1,'codes',7300501184638360843,NULL,NULL,'{"id":7300501184638360843,"of_table":"adjournment","code":"30","label":"Consolidation with family members","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(36,1,'codes',6451148592536940583,NULL,NULL,'{"id":6451148592536940583,"of_table":"adjournment","code":"31","label":"Reasonable cause to special circumstance merits hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(37,1,'codes',7926206668599288293,NULL,NULL,'{"id":7926206668599288293,"of_table":"adjournment","code":"32","label":"Interpreter not ordered","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(38,1,'codes',2395470628993914130,NULL,NULL,'{"id":2395470628993914130,"of_table":"adjournment","code":"33","label":"Interpreter ordered but did not appear","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(39,1,'codes',8484702040567261134,NULL,NULL,'{"id":8484702040567261134,"of_table":"adjournment","code":"34","label":"Judge leave","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(40,1,'codes',2195130386329340989,NULL,NULL,'{"id":2195130386329340989,"of_table":"adjournment","code":"35","label":"Unplanned judge leave - detail or other assignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(41,1,'codes',6724426876158088415,NULL,NULL,'{"id":6724426876158088415,"of_table":"adjournment","code":"36","label":"Records/fingerprint check delayed by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(42,1,'codes',4610956922134884033,NULL,NULL,'{"id":4610956922134884033,"of_table":"adjournment","code":"37","label":"DHS investigation","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(43,1,'codes',4514171135072217867,NULL,NULL,'{"id":4514171135072217867,"of_table":"adjournment","code":"38","label":"Illness of respondent, representative or witness","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(44,1,'codes',1116468820267069096,NULL,NULL,'{"id":1116468820267069096,"of_table":"adjournment","code":"39","label":"Illness of representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(45,1,'codes',1551906438209421896,NULL,NULL,'{"id":1551906438209421896,"of_table":"adjournment","code":"3A","label":"Judge detail (volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(46,1,'codes',355775268865613008,NULL,NULL,'{"id":355775268865613008,"of_table":"adjournment","code":"3B","label":"Judge detail (non-volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(47,1,'codes',7636647147471244462,NULL,NULL,'{"id":7636647147471244462,"of_table":"adjournment","code":"40","label":"Illness of witness","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(48,1,'codes',8594650726223990049,NULL,NULL,'{"id":8594650726223990049,"of_table":"adjournment","code":"41","label":"Reset to hear higher-priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(49,1,'codes',3309965232550573249,NULL,NULL,'{"id":3309965232550573249,"of_table":"adjournment","code":"42","label":"Respondent requested forensic analysis","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(50,1,'codes',2768132552719091509,NULL,NULL,'{"id":2768132552719091509,"of_table":"adjournment","code":"43","label":"DHS forensic analysis","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(51,1,'codes',6733948687016172106,NULL,NULL,'{"id":6733948687016172106,"of_table":"adjournment","code":"44","label":"Cooperating witness / law enforcement","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(52,1,'codes',1789351145161833706,NULL,NULL,'{"id":1789351145161833706,"of_table":"adjournment","code":"45","label":"Joint request of both parties","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(53,1,'codes',5920920707699348836,NULL,NULL,'{"id":5920920707699348836,"of_table":"adjournment","code":"46","label":"Video malfunction","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(54,1,'codes',1458020898563994345,NULL,NULL,'{"id":1458020898563994345,"of_table":"adjournment","code":"47","label":"New charge filed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(55,1,'codes',5746994641597077743,NULL,NULL,'{"id":5746994641597077743,"of_table":"adjournment","code":"48","label":"Interpreter appeared but disqualified","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(56,1,'codes',8310870867864143679,NULL,NULL,'{"id":8310870867864143679,"of_table":"adjournment","code":"49","label":"Juvenile home study","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(57,1,'codes',1140078117373341337,NULL,NULL,'{"id":1140078117373341337,"of_table":"adjournment","code":"4A","label":"Technical malfunction (not video)","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(58,1,'codes',2049217776841751339,NULL,NULL,'{"id":2049217776841751339,"of_table":"adjournment","code":"4B","label":"Interpreter had to leave","flags":"{\"cause\": \"interpreter\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(59,1,'codes',7548444364810320735,NULL,NULL,'{"id":7548444364810320735,"of_table":"adjournment","code":"4C","label":"Interpreter appeared - wrong language or dialect","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(60,1,'codes',5375317920986088198,NULL,NULL,'{"id":5375317920986088198,"of_table":"adjournment","code":"4D","label":"Interpreter appeared - wrong language or dialect (duplicate of 4C)","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(61,1,'codes',4188987373228853174,NULL,NULL,'{"id":4188987373228853174,"of_table":"adjournment","code":"4E","label":"Record of proceeding missing","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(62,1,'codes',3760830955113684160,NULL,NULL,'{"id":3760830955113684160,"of_table":"adjournment","code":"4F","label":"Telephonic interpreter unavailable","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(63,1,'codes',2042597234553495935,NULL,NULL,'{"id":2042597234553495935,"of_table":"adjournment","code":"50","label":"Quarantine - detained cases","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(64,1,'codes',4139175462628225068,NULL,NULL,'{"id":4139175462628225068,"of_table":"adjournment","code":"51","label":"Contested charges","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(65,1,'codes',4298855595753821472,NULL,NULL,'{"id":4298855595753821472,"of_table":"adjournment","code":"52","label":"Jurisdiction rests with the BIA","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(66,1,'codes',1128683925191191969,NULL,NULL,'{"id":1128683925191191969,"of_table":"adjournment","code":"53","label":"DHS request for mental-competency certification","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(67,1,'codes',778494741554941098,NULL,NULL,'{"id":778494741554941098,"of_table":"adjournment","code":"54","label":"Respondent claims US citizenship","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(68,1,'codes',584135445526098494,NULL,NULL,'{"id":584135445526098494,"of_table":"adjournment","code":"55","label":"Hearing deliberately advanced by court","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(69,1,'codes',3450163060987240621,NULL,NULL,'{"id":3450163060987240621,"of_table":"adjournment","code":"56","label":"Vertical prosecution - DHS-caused delay","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(70,1,'codes',9198028045923523016,NULL,NULL,'{"id":9198028045923523016,"of_table":"adjournment","code":"57","label":"DHS vertical-prosecution date not accommodated - clock stops","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(71,1,'codes',9100606465564261713,NULL,NULL,'{"id":9100606465564261713,"of_table":"adjournment","code":"58","label":"DHS vertical-prosecution date not accommodated - clock runs","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(72,1,'codes',7464390390143175818,NULL,NULL,'{"id":7464390390143175818,"of_table":"adjournment","code":"59","label":"Court closure","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(73,1,'codes',3599230879358121454,NULL,NULL,'{"id":3599230879358121454,"of_table":"adjournment","code":"5A","label":"Hearing advanced on motion of respondent","flags":"{\"cause\": \"respondent\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(74,1,'codes',7147482309789575385,NULL,NULL,'{"id":7147482309789575385,"of_table":"adjournment","code":"5B","label":"Late-filed evidence - respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(75,1,'codes',1700286746997964762,NULL,NULL,'{"id":1700286746997964762,"of_table":"adjournment","code":"5C","label":"Late-filed evidence - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(76,1,'codes',8226921904730044820,NULL,NULL,'{"id":8226921904730044820,"of_table":"adjournment","code":"5D","label":"Hearing advanced on motion of DHS","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(77,1,'codes',3378933947192806695,NULL,NULL,'{"id":3378933947192806695,"of_table":"adjournment","code":"60","label":"EOIR forensic competency evaluation","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(78,1,'codes',977833301811848253,NULL,NULL,'{"id":977833301811848253,"of_table":"adjournment","code":"61","label":"Appointment of qualified representative","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(79,1,'codes',8357000930154070658,NULL,NULL,'{"id":8357000930154070658,"of_table":"adjournment","code":"62","label":"Judicial competency inquiry","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(80,1,'codes',5375429732777325300,NULL,NULL,'{"id":5375429732777325300,"of_table":"adjournment","code":"63","label":"Competency inquiry (non-Franco)","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(81,1,'codes',364192776341137552,NULL,NULL,'{"id":364192776341137552,"of_table":"adjournment","code":"64","label":"Judge reassignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(82,1,'codes',8732457405067594897,NULL,NULL,'{"id":8732457405067594897,"of_table":"adjournment","code":"74","label":"Public health","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(83,1,'codes',8506006494244768095,NULL,NULL,'{"id":8506006494244768095,"of_table":"adjournment","code":"7A","label":"DHS application process - started by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(84,1,'codes',7546967519719379373,NULL,NULL,'{"id":7546967519719379373,"of_table":"adjournment","code":"7B","label":"DHS application process - started by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(85,1,'codes',1902187130772029525,NULL,NULL,'{"id":1902187130772029525,"of_table":"adjournment","code":"7C","label":"Respondent application pending with DHS (7C)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(86,1,'codes',6982994478377977333,NULL,NULL,'{"id":6982994478377977333,"of_table":"adjournment","code":"7D","label":"Respondent application pending with DHS (7D)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(87,1,'codes',2947456044507023329,NULL,NULL,'{"id":2947456044507023329,"of_table":"adjournment","code":"7E","label":"Respondent application pending with DHS (7E)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(88,1,'codes',282226794479012800,NULL,NULL,'{"id":282226794479012800,"of_table":"adjournment","code":"7F","label":"Respondent application pending with DHS (7F)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(89,1,'codes',1124945179278655161,NULL,NULL,'{"id":1124945179278655161,"of_table":"adjournment","code":"7G","label":"Respondent application pending with DHS (7G)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(90,1,'codes',8923925973289287535,NULL,NULL,'{"id":8923925973289287535,"of_table":"adjournment","code":"7H","label":"Respondent application pending with DHS (7H)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(91,1,'codes',8113695226827337023,NULL,NULL,'{"id":8113695226827337023,"of_table":"adjournment","code":"8A","label":"Judge completed case before hearing","flags":"{\"cause\": \"completion\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(92,1,'codes',6982914045521620760,NULL,NULL,'{"id":6982914045521620760,"of_table":"adjournment","code":"8B","label":"Judge completed case at hearing","flags":"{\"cause\": \"completion\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(93,1,'codes',4622998351670865469,NULL,NULL,'{"id":4622998351670865469,"of_table":"adjournment","code":"96","label":"Case severed from lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(94,1,'codes',2805892854545382641,NULL,NULL,'{"id":2805892854545382641,"of_table":"adjournment","code":"97","label":"Case joined to lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(95,1,'codes',4431198969602111433,NULL,NULL,'{"id":4431198969602111433,"of_table":"adjournment","code":"98","label":"Case conversion (system)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(96,1,'codes',5562953341547496863,NULL,NULL,'{"id":5562953341547496863,"of_table":"adjournment","code":"99","label":"Data entry error (row void)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(97,1,'codes',8495326348665312487,NULL,NULL,'{"id":8495326348665312487,"of_table":"adjournment","code":"9A","label":"Docket management - hearing postponed","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(98,1,'codes',662074220912196746,NULL,NULL,'{"id":662074220912196746,"of_table":"adjournment","code":"9B","label":"Docket management - hearing advanced","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(99,1,'codes',3014092736317848533,NULL,NULL,'{"id":3014092736317848533,"of_table":"adjournment","code":"9C","label":"Docket management - moved off calendar","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(100,1,'codes',6438514505228083482,NULL,NULL,'{"id":6438514505228083482,"of_table":"adjournment","code":"9V","label":"Master hearing vacated","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(101,1,'codes',5410150154394698263,NULL,NULL,'{"id":5410150154394698263,"of_table":"adjournment","code":"AB","label":"Respondent to file brief (not an appeal)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(102,1,'codes',5908413603317571957,NULL,NULL,'{"id":5908413603317571957,"of_table":"adjournment","code":"AS","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(103,1,'codes',5307529289167596564,NULL,NULL,'{"id":5307529289167596564,"of_table":"adjournment","code":"CA","label":"Cancellation application - EOIR-42A","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(104,1,'codes',4167698960293704680,NULL,NULL,'{"id":4167698960293704680,"of_table":"adjournment","code":"CB","label":"Cancellation application - EOIR-42B","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(105,1,'codes',2912006906475371736,NULL,NULL,'{"id":2912006906475371736,"of_table":"adjournment","code":"DD","label":"Decision delayed","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(106,1,'codes',6931480710589030721,NULL,NULL,'{"id":6931480710589030721,"of_table":"adjournment","code":"IA","label":"Interlocutory appeal","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(107,1,'codes',8670873250226819717,NULL,NULL,'{"id":8670873250226819717,"of_table":"adjournment","code":"IB","label":"DHS to file brief (not an appeal)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(108,1,'codes',204256505852877309,NULL,NULL,'{"id":204256505852877309,"of_table":"adjournment","code":"MR","label":"Judge response to motion or request pending","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(109,1,'codes',7090931564686115101,NULL,NULL,'{"id":7090931564686115101,"of_table":"adjournment","code":"OT","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(110,1,'codes',4728800761230657947,NULL,NULL,'{"id":4728800761230657947,"of_table":"adjournment","code":"PD","label":"Prosecutorial discretion under consideration","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(111,1,'codes',6080094284547998184,NULL,NULL,'{"id":6080094284547998184,"of_table":"adjournment","code":"RD","label":"Reserved suspension decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(112,1,'codes',8463569985229925187,NULL,NULL,'{"id":8463569985229925187,"of_table":"adjournment","code":"RE","label":"Respondent to file registry application (INA 249)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(113,1,'codes',529204126878992352,NULL,NULL,'{"id":529204126878992352,"of_table":"adjournment","code":"RO","label":"Parties to respond to reset order","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(114,1,'codes',2186970584833796966,NULL,NULL,'{"id":2186970584833796966,"of_table":"adjournment","code":"RR","label":"Reserved decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(115,1,'codes',7441225298187995614,NULL,NULL,'{"id":7441225298187995614,"of_table":"adjournment","code":"SR","label":"State Department asylum response pending","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(116,1,'codes',7880297741952091030,NULL,NULL,'{"id":7880297741952091030,"of_table":"adjournment","code":"ST","label":"Respondent to file adjustment of status","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(117,1,'codes',7124314885920061080,NULL,NULL,'{"id":7124314885920061080,"of_table":"adjournment","code":"SU","label":"Respondent to file suspension of deportation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(118,1,'codes',549689377703849679,NULL,NULL,'{"id":549689377703849679,"of_table":"adjournment","code":"TQ","label":"Trial queue","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(119,1,'codes',1728008520338349165,NULL,NULL,'{"id":1728008520338349165,"of_table":"adjournment","code":"WA","label":"Respondent to file 212(c) waiver","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(120,1,'codes',4637466257789907963,NULL,NULL,'{"id":4637466257789907963,"of_table":"case_identifier","code":"4M","label":"Institutional hearing - NTA filed within 120 days of release","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(121,1,'codes',482847868627190050,NULL,NULL,'{"id":482847868627190050,"of_table":"case_identifier","code":"AC","label":"Miami Airport Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(122,1,'codes',419914756315613971,NULL,NULL,'{"id":419914756315613971,"of_table":"case_identifier","code":"ACD","label":"(not used)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(123,1,'codes',1576717755287879268,NULL,NULL,'{"id":1576717755287879268,"of_table":"case_identifier","code":"AD","label":"ATD Pilot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(124,1,'codes',1601690185281661197,NULL,NULL,'{"id":1601690185281661197,"of_table":"case_identifier","code":"AL","label":"Al otro lado litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(125,1,'codes',1800433125358467957,NULL,NULL,'{"id":1800433125358467957,"of_table":"case_identifier","code":"AO","label":"Asylum officer rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(126,1,'codes',2100047713504535355,NULL,NULL,'{"id":2100047713504535355,"of_table":"case_identifier","code":"AR","label":"Administrative closure of repapered cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(127,1,'codes',4817501563197311981,NULL,NULL,'{"id":4817501563197311981,"of_table":"case_identifier","code":"B","label":"Barahona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(128,1,'codes',3842521609980068213,NULL,NULL,'{"id":3842521609980068213,"of_table":"case_identifier","code":"B1","label":"Chula Vista Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(129,1,'codes',3540879795804674084,NULL,NULL,'{"id":3540879795804674084,"of_table":"case_identifier","code":"B2","label":"Imperial Beach Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(130,1,'codes',509773703837926311,NULL,NULL,'{"id":509773703837926311,"of_table":"case_identifier","code":"B3","label":"Brownsfield Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(131,1,'codes',9066230013961743557,NULL,NULL,'{"id":9066230013961743557,"of_table":"case_identifier","code":"B4","label":"Temecula Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(132,1,'codes',2154418693903068853,NULL,NULL,'{"id":2154418693903068853,"of_table":"case_identifier","code":"B5","label":"Campo Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(133,1,'codes',5225990629580687893,NULL,NULL,'{"id":5225990629580687893,"of_table":"case_identifier","code":"B6","label":"San Clemente Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(134,1,'codes',5167206030710200864,NULL,NULL,'{"id":5167206030710200864,"of_table":"case_identifier","code":"B7","label":"El Cajon - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(135,1,'codes',1858044369441916310,NULL,NULL,'{"id":1858044369441916310,"of_table":"case_identifier","code":"BR","label":"The Brito Class Action Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(136,1,'codes',5981591778227794645,NULL,NULL,'{"id":5981591778227794645,"of_table":"case_identifier","code":"C1","label":"Central America 2018","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(137,1,'codes',1048425545275021563,NULL,NULL,'{"id":1048425545275021563,"of_table":"case_identifier","code":"CA","label":"Cuban-Nicaraguan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(138,1,'codes',6314111662991339372,NULL,NULL,'{"id":6314111662991339372,"of_table":"case_identifier","code":"CC","label":"Camp Hill","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(139,1,'codes',1569435595320568072,NULL,NULL,'{"id":1569435595320568072,"of_table":"case_identifier","code":"CD","label":"Civil Detention Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(140,1,'codes',4601832694274020929,NULL,NULL,'{"id":4601832694274020929,"of_table":"case_identifier","code":"CF","label":"CaseFlow Management Process","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(141,1,'codes',8206194319336147970,NULL,NULL,'{"id":8206194319336147970,"of_table":"case_identifier","code":"CH","label":"Golden Venture cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(142,1,'codes',4700164001994663954,NULL,NULL,'{"id":4700164001994663954,"of_table":"case_identifier","code":"CL","label":"Clemency / Florida institutional hearing (Miami)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(143,1,'codes',7491980994786529662,NULL,NULL,'{"id":7491980994786529662,"of_table":"case_identifier","code":"CN","label":"NACARA Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(144,1,'codes',823677601272852658,NULL,NULL,'{"id":823677601272852658,"of_table":"case_identifier","code":"CR","label":"Custody review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(145,1,'codes',1030879854184872894,NULL,NULL,'{"id":1030879854184872894,"of_table":"case_identifier","code":"D6","label":"DHS: detained more than 6 months","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(146,1,'codes',582524450320488591,NULL,NULL,'{"id":582524450320488591,"of_table":"case_identifier","code":"DC","label":"Departure Control Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(147,1,'codes',3180334018264483741,NULL,NULL,'{"id":3180334018264483741,"of_table":"case_identifier","code":"DD","label":"Dedicated docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(148,1,'codes',7781022172343308446,NULL,NULL,'{"id":7781022172343308446,"of_table":"case_identifier","code":"DS","label":"Status docket","flags":"{\"mark\": \"status case\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(149,1,'codes',2997476961003394999,NULL,NULL,'{"id":2997476961003394999,"of_table":"case_identifier","code":"E1","label":"JFK Airport - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(150,1,'codes',1164444728231174291,NULL,NULL,'{"id":1164444728231174291,"of_table":"case_identifier","code":"E2","label":"New York City/Downtown - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(151,1,'codes',7658592529676088900,NULL,NULL,'{"id":7658592529676088900,"of_table":"case_identifier","code":"EC","label":"SEP-C (For Child)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(152,1,'codes',2845015583070615544,NULL,NULL,'{"id":2845015583070615544,"of_table":"case_identifier","code":"EM","label":"Electronic monitoring","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(153,1,'codes',2473886623456904653,NULL,NULL,'{"id":2473886623456904653,"of_table":"case_identifier","code":"EP","label":"SEP-P (For Parent)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(154,1,'codes',79747441263093007,NULL,NULL,'{"id":79747441263093007,"of_table":"case_identifier","code":"F","label":"Female","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(155,1,'codes',8520685548965728930,NULL,NULL,'{"id":8520685548965728930,"of_table":"case_identifier","code":"FA","label":"Family unit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(156,1,'codes',2004145093008057655,NULL,NULL,'{"id":2004145093008057655,"of_table":"case_identifier","code":"FL","label":"Franco Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(157,1,'codes',3960653053896099486,NULL,NULL,'{"id":3960653053896099486,"of_table":"case_identifier","code":"FS","label":"Forced Sterilization","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(158,1,'codes',6830164907977198332,NULL,NULL,'{"id":6830164907977198332,"of_table":"case_identifier","code":"H1","label":"Harlingen - District Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(159,1,'codes',5678167130116637321,NULL,NULL,'{"id":5678167130116637321,"of_table":"case_identifier","code":"H2","label":"Harlingen - Detention And Deport","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(160,1,'codes',3837837177075972663,NULL,NULL,'{"id":3837837177075972663,"of_table":"case_identifier","code":"H3","label":"Port Isabel Service Processing Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(161,1,'codes',3692635430081924964,NULL,NULL,'{"id":3692635430081924964,"of_table":"case_identifier","code":"H4","label":"Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(162,1,'codes',6639204097858544719,NULL,NULL,'{"id":6639204097858544719,"of_table":"case_identifier","code":"HA","label":"Haitian Refugee Fairness Act","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(163,1,'codes',6957891752620014899,NULL,NULL,'{"id":6957891752620014899,"of_table":"case_identifier","code":"HC","label":"Home curfew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(164,1,'codes',7161148221860973192,NULL,NULL,'{"id":7161148221860973192,"of_table":"case_identifier","code":"HK","label":"Hurricane Katrina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(165,1,'codes',1134663567606131417,NULL,NULL,'{"id":1134663567606131417,"of_table":"case_identifier","code":"IFR","label":"Interim final rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(166,1,'codes',1812505754350255403,NULL,NULL,'{"id":1812505754350255403,"of_table":"case_identifier","code":"IR","label":"Interim final rule (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(167,1,'codes',3623915228752703648,NULL,NULL,'{"id":3623915228752703648,"of_table":"case_identifier","code":"J","label":"Juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(168,1,'codes',1937142872786183338,NULL,NULL,'{"id":1937142872786183338,"of_table":"case_identifier","code":"J1","label":"Juvenile turned 18","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(169,1,'codes',2093190450023629439,NULL,NULL,'{"id":2093190450023629439,"of_table":"case_identifier","code":"J2","label":"Unaccompanied juvenile - asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(170,1,'codes',5251861961169965106,NULL,NULL,'{"id":5251861961169965106,"of_table":"case_identifier","code":"JL","label":"Javier Lopera Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(171,1,'codes',2385347227354625102,NULL,NULL,'{"id":2385347227354625102,"of_table":"case_identifier","code":"KH","label":"Haitian cases outside Krome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(172,1,'codes',1552098987891609780,NULL,NULL,'{"id":1552098987891609780,"of_table":"case_identifier","code":"M1","label":"McAllen Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(173,1,'codes',3178018033900553760,NULL,NULL,'{"id":3178018033900553760,"of_table":"case_identifier","code":"M2","label":"Brownsville Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(174,1,'codes',7638966819295435407,NULL,NULL,'{"id":7638966819295435407,"of_table":"case_identifier","code":"MD","label":"Maryland - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(175,1,'codes',8841411028976891103,NULL,NULL,'{"id":8841411028976891103,"of_table":"case_identifier","code":"MI","label":"Motions - former section 244(i)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(176,1,'codes',3827594915497349809,NULL,NULL,'{"id":3827594915497349809,"of_table":"case_identifier","code":"MP","label":"Migrant Protection Protocols","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(177,1,'codes',1876802016198977135,NULL,NULL,'{"id":1876802016198977135,"of_table":"case_identifier","code":"MR","label":"Mendez Rojas case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(178,1,'codes',256503768925518087,NULL,NULL,'{"id":256503768925518087,"of_table":"case_identifier","code":"N1","label":"New York City Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(179,1,'codes',3236740290257262565,NULL,NULL,'{"id":3236740290257262565,"of_table":"case_identifier","code":"N2","label":"NYC - Deportation/Detention/Parole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(180,1,'codes',2974388987548139472,NULL,NULL,'{"id":2974388987548139472,"of_table":"case_identifier","code":"N3","label":"New York City Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(181,1,'codes',7729207454411444943,NULL,NULL,'{"id":7729207454411444943,"of_table":"case_identifier","code":"N4","label":"DHS - New York City - OCDETF","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(182,1,'codes',6445523564692659289,NULL,NULL,'{"id":6445523564692659289,"of_table":"case_identifier","code":"NA","label":"Nacara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(183,1,'codes',9147537453106671595,NULL,NULL,'{"id":9147537453106671595,"of_table":"case_identifier","code":"NC","label":"Night court project (Los Angeles)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(184,1,'codes',1125123564331746013,NULL,NULL,'{"id":1125123564331746013,"of_table":"case_identifier","code":"ND","label":"NACARA Dependents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(185,1,'codes',3251475314543808023,NULL,NULL,'{"id":3251475314543808023,"of_table":"case_identifier","code":"OC","label":"Off-calendar initiative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(186,1,'codes',680796170012909590,NULL,NULL,'{"id":680796170012909590,"of_table":"case_identifier","code":"P1","label":"Port Court 1 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(187,1,'codes',444488366472621626,NULL,NULL,'{"id":444488366472621626,"of_table":"case_identifier","code":"P2","label":"Port Court 2 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(188,1,'codes',5656243115961569961,NULL,NULL,'{"id":5656243115961569961,"of_table":"case_identifier","code":"PB","label":"Pro bono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(189,1,'codes',6172143242777439615,NULL,NULL,'{"id":6172143242777439615,"of_table":"case_identifier","code":"PC","label":"Pulled Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(190,1,'codes',6855052882030525144,NULL,NULL,'{"id":6855052882030525144,"of_table":"case_identifier","code":"PG","label":"Pangea legal services","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(191,1,'codes',3650298104956322941,NULL,NULL,'{"id":3650298104956322941,"of_table":"case_identifier","code":"PH","label":"Parolee Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(192,1,'codes',3592716075269682323,NULL,NULL,'{"id":3592716075269682323,"of_table":"case_identifier","code":"PL","label":"Padilla Class Members","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(193,1,'codes',6839193398034402703,NULL,NULL,'{"id":6839193398034402703,"of_table":"case_identifier","code":"PO","label":"Protective Order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(194,1,'codes',6109222522916503709,NULL,NULL,'{"id":6109222522916503709,"of_table":"case_identifier","code":"PP","label":"Presidential Proclamation Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(195,1,'codes',2571088518663172416,NULL,NULL,'{"id":2571088518663172416,"of_table":"case_identifier","code":"RB","label":"Rodriguez bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(196,1,'codes',5843497165869876053,NULL,NULL,'{"id":5843497165869876053,"of_table":"case_identifier","code":"RC","label":"Clearance needed to move respondent (Oakdale)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(197,1,'codes',8152089284417685544,NULL,NULL,'{"id":8152089284417685544,"of_table":"case_identifier","code":"RD","label":"Reserved suspension decision","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(198,1,'codes',8877702414863182167,NULL,NULL,'{"id":8877702414863182167,"of_table":"case_identifier","code":"RI","label":"Remanded Institutional Hearing Program case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(199,1,'codes',6176660622084113617,NULL,NULL,'{"id":6176660622084113617,"of_table":"case_identifier","code":"RM","label":"Remain in Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(200,1,'codes',7164121250010043156,NULL,NULL,'{"id":7164121250010043156,"of_table":"case_identifier","code":"RN","label":"Cancellation of removal (cap-related)","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(201,1,'codes',4819368696510575609,NULL,NULL,'{"id":4819368696510575609,"of_table":"case_identifier","code":"RO","label":"Reset Order Work Flow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(202,1,'codes',266386041885662325,NULL,NULL,'{"id":266386041885662325,"of_table":"case_identifier","code":"RP","label":"Review Sheet Pilot Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(203,1,'codes',8680233544147183562,NULL,NULL,'{"id":8680233544147183562,"of_table":"case_identifier","code":"RS","label":"Rescheduled Miami Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(204,1,'codes',3157383743596004817,NULL,NULL,'{"id":3157383743596004817,"of_table":"case_identifier","code":"S1","label":"San Diego Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(205,1,'codes',5979371405103293454,NULL,NULL,'{"id":5979371405103293454,"of_table":"case_identifier","code":"S2","label":"San Diego Deportation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(206,1,'codes',8691260381870347591,NULL,NULL,'{"id":8691260381870347591,"of_table":"case_identifier","code":"S3","label":"San Diego Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(207,1,'codes',7969851371061231427,NULL,NULL,'{"id":7969851371061231427,"of_table":"case_identifier","code":"SC","label":"NACARA Section 203","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(208,1,'codes',3004778895481066955,NULL,NULL,'{"id":3004778895481066955,"of_table":"case_identifier","code":"SD","label":"Stipulated deportation (Krome)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(209,1,'codes',5784484419921097368,NULL,NULL,'{"id":5784484419921097368,"of_table":"case_identifier","code":"SP","label":"Spellman Lawsuit Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(210,1,'codes',4603826600649183335,NULL,NULL,'{"id":4603826600649183335,"of_table":"case_identifier","code":"SR","label":"Stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(211,1,'codes',7369400044128779948,NULL,NULL,'{"id":7369400044128779948,"of_table":"case_identifier","code":"SRD","label":"Stipulated removal order - denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(212,1,'codes',6640390375162407981,NULL,NULL,'{"id":6640390375162407981,"of_table":"case_identifier","code":"SX","label":"Stipulated removal order - denied (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(213,1,'codes',5774673115634081876,NULL,NULL,'{"id":5774673115634081876,"of_table":"case_identifier","code":"TC","label":"Third Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(214,1,'codes',5643564301487811598,NULL,NULL,'{"id":5643564301487811598,"of_table":"case_identifier","code":"TE","label":"Tefel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(215,1,'codes',3391826268924895209,NULL,NULL,'{"id":3391826268924895209,"of_table":"case_identifier","code":"UJ","label":"Unaccompanied juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(216,1,'codes',5488641683996593335,NULL,NULL,'{"id":5488641683996593335,"of_table":"case_identifier","code":"VE","label":"Vera Institute Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(217,1,'codes',4582553904639282298,NULL,NULL,'{"id":4582553904639282298,"of_table":"case_identifier","code":"VG","label":"Vangala settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(218,1,'codes',8456396684811594184,NULL,NULL,'{"id":8456396684811594184,"of_table":"case_identifier","code":"VP","label":"Vertical Prosecution","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(219,1,'codes',7410551971894768811,NULL,NULL,'{"id":7410551971894768811,"of_table":"case_identifier","code":"WC","label":"California detained cases, May/June","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(220,1,'codes',1103377656648184660,NULL,NULL,'{"id":1103377656648184660,"of_table":"case_type","code":"RMV","label":"Removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(221,1,'codes',1960329562133729510,NULL,NULL,'{"id":1960329562133729510,"of_table":"case_type","code":"DEP","label":"Deportation (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(222,1,'codes',3718621045984143730,NULL,NULL,'{"id":3718621045984143730,"of_table":"case_type","code":"EXC","label":"Exclusion (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(223,1,'codes',7681545974033617963,NULL,NULL,'{"id":7681545974033617963,"of_table":"case_type","code":"AOC","label":"Asylum-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(224,1,'codes',4401952543825459473,NULL,NULL,'{"id":4401952543825459473,"of_table":"case_type","code":"WHO","label":"Withholding-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(225,1,'codes',8312689738488099330,NULL,NULL,'{"id":8312689738488099330,"of_table":"case_type","code":"CFR","label":"Credible fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(226,1,'codes',2145938084854230340,NULL,NULL,'{"id":2145938084854230340,"of_table":"case_type","code":"RFR","label":"Reasonable fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(227,1,'codes',2795851381767665218,NULL,NULL,'{"id":2795851381767665218,"of_table":"case_type","code":"CSR","label":"Claimed status review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(228,1,'codes',7114703846642182721,NULL,NULL,'{"id":7114703846642182721,"of_table":"case_type","code":"CDR","label":"Continued detention review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(229,1,'codes',3681139730546034117,NULL,NULL,'{"id":3681139730546034117,"of_table":"case_type","code":"NAC","label":"NACARA adjustment","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(230,1,'codes',5291759489042588960,NULL,NULL,'{"id":5291759489042588960,"of_table":"case_type","code":"REC","label":"Rescission","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(231,1,'codes',8443211786431590585,NULL,NULL,'{"id":8443211786431590585,"of_table":"case_type","code":"DCC","label":"Departure control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(232,1,'codes',9016816377952336799,NULL,NULL,'{"id":9016816377952336799,"of_table":"case_type","code":"DDC","label":"DHS decision appeal (BIA only)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(233,1,'codes',3493786440424494817,NULL,NULL,'{"id":3493786440424494817,"of_table":"case_type","code":"BND","label":"Bond-only record (seen in data, absent from lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(234,1,'codes',6268222349155275598,NULL,NULL,'{"id":6268222349155275598,"of_table":"custody","code":"D","label":"Detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(235,1,'codes',107994873290281089,NULL,NULL,'{"id":107994873290281089,"of_table":"custody","code":"N","label":"Never detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(236,1,'codes',7696768337151103344,NULL,NULL,'{"id":7696768337151103344,"of_table":"custody","code":"R","label":"Released","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(237,1,'codes',1722036017030438993,NULL,NULL,'{"id":1722036017030438993,"of_table":"nationality","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(238,1,'codes',1411137641302240726,NULL,NULL,'{"id":1411137641302240726,"of_table":"nationality","code":"??","label":"Unknown Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(239,1,'codes',6756845555858427015,NULL,NULL,'{"id":6756845555858427015,"of_table":"nationality","code":"AB","label":"Aruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(240,1,'codes',2546138225212843007,NULL,NULL,'{"id":2546138225212843007,"of_table":"nationality","code":"AC","label":"Antigua and Barbuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(241,1,'codes',7924647847180708609,NULL,NULL,'{"id":7924647847180708609,"of_table":"nationality","code":"AF","label":"Afghanistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(242,1,'codes',3324548807696671768,NULL,NULL,'{"id":3324548807696671768,"of_table":"nationality","code":"AG","label":"Algeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(243,1,'codes',8215259399620309418,NULL,NULL,'{"id":8215259399620309418,"of_table":"nationality","code":"AL","label":"Albania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(244,1,'codes',1328597717705500122,NULL,NULL,'{"id":1328597717705500122,"of_table":"nationality","code":"AM","label":"Armenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(245,1,'codes',3652166281807997952,NULL,NULL,'{"id":3652166281807997952,"of_table":"nationality","code":"AN","label":"Andorra","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(246,1,'codes',7304192118508019882,NULL,NULL,'{"id":7304192118508019882,"of_table":"nationality","code":"AO","label":"Angola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(247,1,'codes',3932590898811793572,NULL,NULL,'{"id":3932590898811793572,"of_table":"nationality","code":"AR","label":"Argentina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(248,1,'codes',2058280779970835763,NULL,NULL,'{"id":2058280779970835763,"of_table":"nationality","code":"AS","label":"Australia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(249,1,'codes',4221777185636370894,NULL,NULL,'{"id":4221777185636370894,"of_table":"nationality","code":"AU","label":"Austria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(250,1,'codes',3096778554734115352,NULL,NULL,'{"id":3096778554734115352,"of_table":"nationality","code":"AV","label":"Anguilla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(251,1,'codes',2543086076502304324,NULL,NULL,'{"id":2543086076502304324,"of_table":"nationality","code":"AZ","label":"Azerbaijan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(252,1,'codes',1460018592497753829,NULL,NULL,'{"id":1460018592497753829,"of_table":"nationality","code":"BA","label":"Bahrain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(253,1,'codes',9199380566879097524,NULL,NULL,'{"id":9199380566879097524,"of_table":"nationality","code":"BB","label":"Barbados","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(254,1,'codes',4734746125435177128,NULL,NULL,'{"id":4734746125435177128,"of_table":"nationality","code":"BC","label":"Botswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(255,1,'codes',1128771910134654550,NULL,NULL,'{"id":1128771910134654550,"of_table":"nationality","code":"BD","label":"Bermuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(256,1,'codes',5556893010686754435,NULL,NULL,'{"id":5556893010686754435,"of_table":"nationality","code":"BE","label":"Belgium","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(257,1,'codes',4611276848111729553,NULL,NULL,'{"id":4611276848111729553,"of_table":"nationality","code":"BF","label":"Bahamas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(258,1,'codes',7459937967818237495,NULL,NULL,'{"id":7459937967818237495,"of_table":"nationality","code":"BG","label":"Bangladesh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(259,1,'codes',685824014035361221,NULL,NULL,'{"id":685824014035361221,"of_table":"nationality","code":"BH","label":"Belize","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(260,1,'codes',5908852425595808682,NULL,NULL,'{"id":5908852425595808682,"of_table":"nationality","code":"BI","label":"Bosnia-Herzegovina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(261,1,'codes',707544066536772188,NULL,NULL,'{"id":707544066536772188,"of_table":"nationality","code":"BL","label":"Bolivia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(262,1,'codes',4880262389415547152,NULL,NULL,'{"id":4880262389415547152,"of_table":"nationality","code":"BM","label":"Burma (Myanmar)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(263,1,'codes',7316878583081331998,NULL,NULL,'{"id":7316878583081331998,"of_table":"nationality","code":"BN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(264,1,'codes',3092903915355286268,NULL,NULL,'{"id":3092903915355286268,"of_table":"nationality","code":"BO","label":"Burkina Faso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(265,1,'codes',3088929556012024834,NULL,NULL,'{"id":3088929556012024834,"of_table":"nationality","code":"BP","label":"Solomon Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(266,1,'codes',372262606203160266,NULL,NULL,'{"id":372262606203160266,"of_table":"nationality","code":"BR","label":"Brazil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(267,1,'codes',757211845916438940,NULL,NULL,'{"id":757211845916438940,"of_table":"nationality","code":"BS","label":"Byelorussia (Belarus)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(268,1,'codes',6561829472686129385,NULL,NULL,'{"id":6561829472686129385,"of_table":"nationality","code":"BT","label":"Bhutan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(269,1,'codes',5151951289422331441,NULL,NULL,'{"id":5151951289422331441,"of_table":"nationality","code":"BU","label":"Bulgaria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(270,1,'codes',1342629814575802136,NULL,NULL,'{"id":1342629814575802136,"of_table":"nationality","code":"BV","label":"Bouvet Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(271,1,'codes',7112324806769731606,NULL,NULL,'{"id":7112324806769731606,"of_table":"nationality","code":"BW","label":"British West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(272,1,'codes',7387392253583582820,NULL,NULL,'{"id":7387392253583582820,"of_table":"nationality","code":"BX","label":"Brunei","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(273,1,'codes',2807598551134538737,NULL,NULL,'{"id":2807598551134538737,"of_table":"nationality","code":"BY","label":"Burundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(274,1,'codes',8436223442678637107,NULL,NULL,'{"id":8436223442678637107,"of_table":"nationality","code":"BZ","label":"Belarus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(275,1,'codes',6709759986818461808,NULL,NULL,'{"id":6709759986818461808,"of_table":"nationality","code":"CA","label":"Canada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(276,1,'codes',9130744129821254382,NULL,NULL,'{"id":9130744129821254382,"of_table":"nationality","code":"CB","label":"Kampuchea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(277,1,'codes',270609941017353165,NULL,NULL,'{"id":270609941017353165,"of_table":"nationality","code":"CC","label":"Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(278,1,'codes',1706065074463973799,NULL,NULL,'{"id":1706065074463973799,"of_table":"nationality","code":"CD","label":"Chad","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(279,1,'codes',1891641097608593936,NULL,NULL,'{"id":1891641097608593936,"of_table":"nationality","code":"CE","label":"Sri Lanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(280,1,'codes',5627330265362087581,NULL,NULL,'{"id":5627330265362087581,"of_table":"nationality","code":"CF","label":"Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(281,1,'codes',4841331165401430183,NULL,NULL,'{"id":4841331165401430183,"of_table":"nationality","code":"CG","label":"Zaire","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(282,1,'codes',5427566244771022951,NULL,NULL,'{"id":5427566244771022951,"of_table":"nationality","code":"CH","label":"China","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(283,1,'codes',3122956319945782162,NULL,NULL,'{"id":3122956319945782162,"of_table":"nationality","code":"CI","label":"Chile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(284,1,'codes',9172307437376430432,NULL,NULL,'{"id":9172307437376430432,"of_table":"nationality","code":"CJ","label":"Cayman Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(285,1,'codes',2529847996029629192,NULL,NULL,'{"id":2529847996029629192,"of_table":"nationality","code":"CK","label":"Cocos Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(286,1,'codes',5788847602247911663,NULL,NULL,'{"id":5788847602247911663,"of_table":"nationality","code":"CM","label":"Cameroon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(287,1,'codes',3665099791464570531,NULL,NULL,'{"id":3665099791464570531,"of_table":"nationality","code":"CN","label":"Comoro Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(288,1,'codes',6859715056693727990,NULL,NULL,'{"id":6859715056693727990,"of_table":"nationality","code":"CO","label":"Colombia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(289,1,'codes',6605517875934352758,NULL,NULL,'{"id":6605517875934352758,"of_table":"nationality","code":"CQ","label":"Northern Mariana Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(290,1,'codes',2524878639733714985,NULL,NULL,'{"id":2524878639733714985,"of_table":"nationality","code":"CR","label":"Czech Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(291,1,'codes',4611734388503053243,NULL,NULL,'{"id":4611734388503053243,"of_table":"nationality","code":"CS","label":"Costa Rica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(292,1,'codes',7956291715632082355,NULL,NULL,'{"id":7956291715632082355,"of_table":"nationality","code":"CT","label":"Central African Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(293,1,'codes',2204252106193581009,NULL,NULL,'{"id":2204252106193581009,"of_table":"nationality","code":"CU","label":"Cuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(294,1,'codes',2628107479057794322,NULL,NULL,'{"id":2628107479057794322,"of_table":"nationality","code":"CV","label":"Cape Verde","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(295,1,'codes',5583621196453794388,NULL,NULL,'{"id":5583621196453794388,"of_table":"nationality","code":"CW","label":"Cook Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(296,1,'codes',5264879084413220435,NULL,NULL,'{"id":5264879084413220435,"of_table":"nationality","code":"CX","label":"Croatia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(297,1,'codes',687790801182982577,NULL,NULL,'{"id":687790801182982577,"of_table":"nationality","code":"CY","label":"Cyprus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(298,1,'codes',4002976300028702810,NULL,NULL,'{"id":4002976300028702810,"of_table":"nationality","code":"CZ","label":"Czechoslovakia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(299,1,'codes',8079270949402084690,NULL,NULL,'{"id":8079270949402084690,"of_table":"nationality","code":"DA","label":"Denmark","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(300,1,'codes',1660507713046446891,NULL,NULL,'{"id":1660507713046446891,"of_table":"nationality","code":"DC","label":"Democratic Republic of Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(301,1,'codes',3665082641540686902,NULL,NULL,'{"id":3665082641540686902,"of_table":"nationality","code":"DJ","label":"Djibouti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(302,1,'codes',8593992970021759524,NULL,NULL,'{"id":8593992970021759524,"of_table":"nationality","code":"DM","label":"People''s Republic of Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(303,1,'codes',2983469354014317704,NULL,NULL,'{"id":2983469354014317704,"of_table":"nationality","code":"DO","label":"Dominica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(304,1,'codes',642190445072967657,NULL,NULL,'{"id":642190445072967657,"of_table":"nationality","code":"DR","label":"Dominican Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(305,1,'codes',8562379417057052729,NULL,NULL,'{"id":8562379417057052729,"of_table":"nationality","code":"EC","label":"Ecuador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(306,1,'codes',44860310423867161,NULL,NULL,'{"id":44860310423867161,"of_table":"nationality","code":"EG","label":"Egypt","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(307,1,'codes',5417277565192314621,NULL,NULL,'{"id":5417277565192314621,"of_table":"nationality","code":"EI","label":"Ireland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(308,1,'codes',9043534958666101335,NULL,NULL,'{"id":9043534958666101335,"of_table":"nationality","code":"EK","label":"Equatorial Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(309,1,'codes',2702204895783162691,NULL,NULL,'{"id":2702204895783162691,"of_table":"nationality","code":"EO","label":"Estonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(310,1,'codes',4605802472685398768,NULL,NULL,'{"id":4605802472685398768,"of_table":"nationality","code":"ER","label":"Eritrea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(311,1,'codes',2495711896767450691,NULL,NULL,'{"id":2495711896767450691,"of_table":"nationality","code":"ES","label":"El Salvador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(312,1,'codes',6898650600982786990,NULL,NULL,'{"id":6898650600982786990,"of_table":"nationality","code":"ET","label":"Ethiopia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(313,1,'codes',8654260288889753135,NULL,NULL,'{"id":8654260288889753135,"of_table":"nationality","code":"FA","label":"Falkland Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(314,1,'codes',8484694826202519283,NULL,NULL,'{"id":8484694826202519283,"of_table":"nationality","code":"FG","label":"French Guiana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(315,1,'codes',5707524668481013820,NULL,NULL,'{"id":5707524668481013820,"of_table":"nationality","code":"FI","label":"Finland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(316,1,'codes',7312273324099157607,NULL,NULL,'{"id":7312273324099157607,"of_table":"nationality","code":"FJ","label":"Fiji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(317,1,'codes',5474251574285273837,NULL,NULL,'{"id":5474251574285273837,"of_table":"nationality","code":"FM","label":"Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(318,1,'codes',4336858706030212438,NULL,NULL,'{"id":4336858706030212438,"of_table":"nationality","code":"FO","label":"Faeroe Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(319,1,'codes',2782384319514494050,NULL,NULL,'{"id":2782384319514494050,"of_table":"nationality","code":"FP","label":"French Polynesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(320,1,'codes',5641509611830091747,NULL,NULL,'{"id":5641509611830091747,"of_table":"nationality","code":"FR","label":"France","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(321,1,'codes',1559234442013209130,NULL,NULL,'{"id":1559234442013209130,"of_table":"nationality","code":"FS","label":"French Southern and Antarctic Lands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(322,1,'codes',1062903098778375292,NULL,NULL,'{"id":1062903098778375292,"of_table":"nationality","code":"FW","label":"French West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(323,1,'codes',7980353445334121771,NULL,NULL,'{"id":7980353445334121771,"of_table":"nationality","code":"GA","label":"Gambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(324,1,'codes',2157662361434634301,NULL,NULL,'{"id":2157662361434634301,"of_table":"nationality","code":"GB","label":"Gabon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(325,1,'codes',2844837638999095517,NULL,NULL,'{"id":2844837638999095517,"of_table":"nationality","code":"GC","label":"East Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(326,1,'codes',241212204817758281,NULL,NULL,'{"id":241212204817758281,"of_table":"nationality","code":"GE","label":"Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(327,1,'codes',3397478189338421266,NULL,NULL,'{"id":3397478189338421266,"of_table":"nationality","code":"GH","label":"Ghana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(328,1,'codes',7265246787136203465,NULL,NULL,'{"id":7265246787136203465,"of_table":"nationality","code":"GI","label":"Gibraltar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(329,1,'codes',7724248461291911946,NULL,NULL,'{"id":7724248461291911946,"of_table":"nationality","code":"GJ","label":"Grenada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(330,1,'codes',3178939462500601084,NULL,NULL,'{"id":3178939462500601084,"of_table":"nationality","code":"GL","label":"Greenland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(331,1,'codes',204111622121773141,NULL,NULL,'{"id":204111622121773141,"of_table":"nationality","code":"GO","label":"Georgia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(332,1,'codes',5597936466711192004,NULL,NULL,'{"id":5597936466711192004,"of_table":"nationality","code":"GP","label":"Guadeloupe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(333,1,'codes',8174990796419566590,NULL,NULL,'{"id":8174990796419566590,"of_table":"nationality","code":"GR","label":"Greece","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(334,1,'codes',356798020398803637,NULL,NULL,'{"id":356798020398803637,"of_table":"nationality","code":"GT","label":"Guatemala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(335,1,'codes',8052742241823434056,NULL,NULL,'{"id":8052742241823434056,"of_table":"nationality","code":"GV","label":"Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(336,1,'codes',1833568838383980129,NULL,NULL,'{"id":1833568838383980129,"of_table":"nationality","code":"GY","label":"Guyana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(337,1,'codes',1659931791940028877,NULL,NULL,'{"id":1659931791940028877,"of_table":"nationality","code":"GZ","label":"Gaza Strip","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(338,1,'codes',5069577235896503227,NULL,NULL,'{"id":5069577235896503227,"of_table":"nationality","code":"HA","label":"Haiti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(339,1,'codes',4324920114886461437,NULL,NULL,'{"id":4324920114886461437,"of_table":"nationality","code":"HK","label":"Hong Kong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(340,1,'codes',126666704434413000,NULL,NULL,'{"id":126666704434413000,"of_table":"nationality","code":"HL","label":"Holland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(341,1,'codes',8341803080639767884,NULL,NULL,'{"id":8341803080639767884,"of_table":"nationality","code":"HM","label":"Heard and Mcdonald Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(342,1,'codes',497781723128523100,NULL,NULL,'{"id":497781723128523100,"of_table":"nationality","code":"HO","label":"Honduras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(343,1,'codes',6784171088281546682,NULL,NULL,'{"id":6784171088281546682,"of_table":"nationality","code":"HU","label":"Hungary","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(344,1,'codes',1012884759754536994,NULL,NULL,'{"id":1012884759754536994,"of_table":"nationality","code":"IC","label":"Iceland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(345,1,'codes',6093511988382739879,NULL,NULL,'{"id":6093511988382739879,"of_table":"nationality","code":"ID","label":"Indonesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(346,1,'codes',6679251278250199647,NULL,NULL,'{"id":6679251278250199647,"of_table":"nationality","code":"IN","label":"India","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(347,1,'codes',2150939849347432085,NULL,NULL,'{"id":2150939849347432085,"of_table":"nationality","code":"IO","label":"British Indian Ocean Territory","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(348,1,'codes',6694869104010249057,NULL,NULL,'{"id":6694869104010249057,"of_table":"nationality","code":"IR","label":"Iran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(349,1,'codes',5714329249628023910,NULL,NULL,'{"id":5714329249628023910,"of_table":"nationality","code":"IS","label":"Israel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(350,1,'codes',2406007666016997602,NULL,NULL,'{"id":2406007666016997602,"of_table":"nationality","code":"IT","label":"Italy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(351,1,'codes',4305051422791382132,NULL,NULL,'{"id":4305051422791382132,"of_table":"nationality","code":"IU","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(352,1,'codes',5791305753221339198,NULL,NULL,'{"id":5791305753221339198,"of_table":"nationality","code":"IV","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(353,1,'codes',7110112165988483069,NULL,NULL,'{"id":7110112165988483069,"of_table":"nationality","code":"IY","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(354,1,'codes',208737541069356343,NULL,NULL,'{"id":208737541069356343,"of_table":"nationality","code":"IZ","label":"Iraq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(355,1,'codes',5402775426776916476,NULL,NULL,'{"id":5402775426776916476,"of_table":"nationality","code":"JA","label":"Japan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(356,1,'codes',2428423907590483998,NULL,NULL,'{"id":2428423907590483998,"of_table":"nationality","code":"JM","label":"Jamaica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(357,1,'codes',8303341176689386843,NULL,NULL,'{"id":8303341176689386843,"of_table":"nationality","code":"JO","label":"Jordan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(358,1,'codes',76288893887629955,NULL,NULL,'{"id":76288893887629955,"of_table":"nationality","code":"KE","label":"Kenya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(359,1,'codes',875299777851238404,NULL,NULL,'{"id":875299777851238404,"of_table":"nationality","code":"KG","label":"Kirghizia (Kyrgyzstan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(360,1,'codes',8029330788476578956,NULL,NULL,'{"id":8029330788476578956,"of_table":"nationality","code":"KN","label":"North Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(361,1,'codes',5571317073930322794,NULL,NULL,'{"id":5571317073930322794,"of_table":"nationality","code":"KO","label":"Kosrae, Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(362,1,'codes',7305335951680937794,NULL,NULL,'{"id":7305335951680937794,"of_table":"nationality","code":"KR","label":"Kiribati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(363,1,'codes',6481541690041118855,NULL,NULL,'{"id":6481541690041118855,"of_table":"nationality","code":"KS","label":"South Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(364,1,'codes',5169701991913249435,NULL,NULL,'{"id":5169701991913249435,"of_table":"nationality","code":"KT","label":"Christmas Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(365,1,'codes',8263221895842423069,NULL,NULL,'{"id":8263221895842423069,"of_table":"nationality","code":"KU","label":"Kuwait","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(366,1,'codes',3028599463463967037,NULL,NULL,'{"id":3028599463463967037,"of_table":"nationality","code":"KV","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(367,1,'codes',6122898981055001289,NULL,NULL,'{"id":6122898981055001289,"of_table":"nationality","code":"KZ","label":"Kazakhstan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(368,1,'codes',3841350335464396148,NULL,NULL,'{"id":3841350335464396148,"of_table":"nationality","code":"LA","label":"Laos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(369,1,'codes',6608874340261982711,NULL,NULL,'{"id":6608874340261982711,"of_table":"nationality","code":"LE","label":"Lebanon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(370,1,'codes',2663495783641678854,NULL,NULL,'{"id":2663495783641678854,"of_table":"nationality","code":"LH","label":"Lithuania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(371,1,'codes',7441489878852818517,NULL,NULL,'{"id":7441489878852818517,"of_table":"nationality","code":"LI","label":"Liberia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(372,1,'codes',8023393734501752945,NULL,NULL,'{"id":8023393734501752945,"of_table":"nationality","code":"LS","label":"Liechtenstein","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(373,1,'codes',6645062394665120949,NULL,NULL,'{"id":6645062394665120949,"of_table":"nationality","code":"LT","label":"Lesotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(374,1,'codes',7830383765303663585,NULL,NULL,'{"id":7830383765303663585,"of_table":"nationality","code":"LU","label":"Luxembourg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(375,1,'codes',3285470994285720106,NULL,NULL,'{"id":3285470994285720106,"of_table":"nationality","code":"LV","label":"Latvia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(376,1,'codes',7903472611797950168,NULL,NULL,'{"id":7903472611797950168,"of_table":"nationality","code":"LY","label":"Libya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(377,1,'codes',5638943448699280730,NULL,NULL,'{"id":5638943448699280730,"of_table":"nationality","code":"MA","label":"Madagascar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(378,1,'codes',5103131162605606494,NULL,NULL,'{"id":5103131162605606494,"of_table":"nationality","code":"MB","label":"Martinique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(379,1,'codes',554066371408694857,NULL,NULL,'{"id":554066371408694857,"of_table":"nationality","code":"MC","label":"Macau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(380,1,'codes',8352380306497756309,NULL,NULL,'{"id":8352380306497756309,"of_table":"nationality","code":"MD","label":"Moldavia (Moldova)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(381,1,'codes',117322703101812770,NULL,NULL,'{"id":117322703101812770,"of_table":"nationality","code":"MG","label":"Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(382,1,'codes',1337977881357539439,NULL,NULL,'{"id":1337977881357539439,"of_table":"nationality","code":"MH","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(383,1,'codes',231950068340808267,NULL,NULL,'{"id":231950068340808267,"of_table":"nationality","code":"MI","label":"Malawi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(384,1,'codes',7600010444348838173,NULL,NULL,'{"id":7600010444348838173,"of_table":"nationality","code":"MJ","label":"Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(385,1,'codes',3029364284156693239,NULL,NULL,'{"id":3029364284156693239,"of_table":"nationality","code":"ML","label":"Mali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(386,1,'codes',7704734122818698762,NULL,NULL,'{"id":7704734122818698762,"of_table":"nationality","code":"MM","label":"Macedonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(387,1,'codes',6235772281846368218,NULL,NULL,'{"id":6235772281846368218,"of_table":"nationality","code":"MN","label":"Monaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(388,1,'codes',6751358815088690069,NULL,NULL,'{"id":6751358815088690069,"of_table":"nationality","code":"MO","label":"Morocco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(389,1,'codes',6194995160551595685,NULL,NULL,'{"id":6194995160551595685,"of_table":"nationality","code":"MP","label":"Mauritius","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(390,1,'codes',6967250296565270529,NULL,NULL,'{"id":6967250296565270529,"of_table":"nationality","code":"MQ","label":"Midway Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(391,1,'codes',2840932697878216366,NULL,NULL,'{"id":2840932697878216366,"of_table":"nationality","code":"MR","label":"Mauritania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(392,1,'codes',6986897152426930500,NULL,NULL,'{"id":6986897152426930500,"of_table":"nationality","code":"MS","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(393,1,'codes',3093381125277896629,NULL,NULL,'{"id":3093381125277896629,"of_table":"nationality","code":"MT","label":"Malta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(394,1,'codes',888610849438897532,NULL,NULL,'{"id":888610849438897532,"of_table":"nationality","code":"MU","label":"Oman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(395,1,'codes',8870655506513053986,NULL,NULL,'{"id":8870655506513053986,"of_table":"nationality","code":"MV","label":"Maldives","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(396,1,'codes',5753607895900556765,NULL,NULL,'{"id":5753607895900556765,"of_table":"nationality","code":"MX","label":"Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(397,1,'codes',6649635944456481420,NULL,NULL,'{"id":6649635944456481420,"of_table":"nationality","code":"MY","label":"Malaysia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(398,1,'codes',5451197997638958810,NULL,NULL,'{"id":5451197997638958810,"of_table":"nationality","code":"MZ","label":"Mozambique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(399,1,'codes',36120786356322265,NULL,NULL,'{"id":36120786356322265,"of_table":"nationality","code":"NA","label":"Netherlands Antilles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(400,1,'codes',7832568589762995650,NULL,NULL,'{"id":7832568589762995650,"of_table":"nationality","code":"NC","label":"New Caledonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(401,1,'codes',5615394765823772960,NULL,NULL,'{"id":5615394765823772960,"of_table":"nationality","code":"ND","label":"Not Designated By Ij","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(402,1,'codes',1800303168079098716,NULL,NULL,'{"id":1800303168079098716,"of_table":"nationality","code":"NE","label":"Niue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(403,1,'codes',4303078027863481089,NULL,NULL,'{"id":4303078027863481089,"of_table":"nationality","code":"NF","label":"Norfolk Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(404,1,'codes',7327746471928904316,NULL,NULL,'{"id":7327746471928904316,"of_table":"nationality","code":"NG","label":"Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(405,1,'codes',2440587457347369058,NULL,NULL,'{"id":2440587457347369058,"of_table":"nationality","code":"NH","label":"Vanuatu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(406,1,'codes',7488646077664808594,NULL,NULL,'{"id":7488646077664808594,"of_table":"nationality","code":"NI","label":"Nigeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(407,1,'codes',6899479655251614486,NULL,NULL,'{"id":6899479655251614486,"of_table":"nationality","code":"NL","label":"Netherlands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(408,1,'codes',68851958146633876,NULL,NULL,'{"id":68851958146633876,"of_table":"nationality","code":"NN","label":"No Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(409,1,'codes',6175479290500270976,NULL,NULL,'{"id":6175479290500270976,"of_table":"nationality","code":"NO","label":"Norway","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(410,1,'codes',8067434501884928572,NULL,NULL,'{"id":8067434501884928572,"of_table":"nationality","code":"NP","label":"Nepal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(411,1,'codes',3423611803777697626,NULL,NULL,'{"id":3423611803777697626,"of_table":"nationality","code":"NQ","label":"Trust Territory of the Pacific Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(412,1,'codes',2978726044303878457,NULL,NULL,'{"id":2978726044303878457,"of_table":"nationality","code":"NR","label":"Nauru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(413,1,'codes',5396310631623670429,NULL,NULL,'{"id":5396310631623670429,"of_table":"nationality","code":"NS","label":"Suriname","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(414,1,'codes',302766634932242228,NULL,NULL,'{"id":302766634932242228,"of_table":"nationality","code":"NU","label":"Nicaragua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(415,1,'codes',1594139818423510842,NULL,NULL,'{"id":1594139818423510842,"of_table":"nationality","code":"NZ","label":"New Zealand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(416,1,'codes',7048541411060625246,NULL,NULL,'{"id":7048541411060625246,"of_table":"nationality","code":"PA","label":"Paraguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(417,1,'codes',6683175814361315962,NULL,NULL,'{"id":6683175814361315962,"of_table":"nationality","code":"PC","label":"Pitcairn Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(418,1,'codes',5937917235854808936,NULL,NULL,'{"id":5937917235854808936,"of_table":"nationality","code":"PE","label":"Peru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(419,1,'codes',511946918606218037,NULL,NULL,'{"id":511946918606218037,"of_table":"nationality","code":"PF","label":"Paracel Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(420,1,'codes',5029063683060909996,NULL,NULL,'{"id":5029063683060909996,"of_table":"nationality","code":"PI","label":"Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(421,1,'codes',8300033626762967603,NULL,NULL,'{"id":8300033626762967603,"of_table":"nationality","code":"PK","label":"Pakistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(422,1,'codes',338568032176276436,NULL,NULL,'{"id":338568032176276436,"of_table":"nationality","code":"PL","label":"Poland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(423,1,'codes',3357798461920384494,NULL,NULL,'{"id":3357798461920384494,"of_table":"nationality","code":"PM","label":"Panama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(424,1,'codes',8249856824999486400,NULL,NULL,'{"id":8249856824999486400,"of_table":"nationality","code":"PN","label":"Palestine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(425,1,'codes',8224392177605968355,NULL,NULL,'{"id":8224392177605968355,"of_table":"nationality","code":"PO","label":"Portugal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(426,1,'codes',2496812477901360583,NULL,NULL,'{"id":2496812477901360583,"of_table":"nationality","code":"PP","label":"Papua New Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(427,1,'codes',5925594330955456315,NULL,NULL,'{"id":5925594330955456315,"of_table":"nationality","code":"PS","label":"The Republic of Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(428,1,'codes',5696612989520472144,NULL,NULL,'{"id":5696612989520472144,"of_table":"nationality","code":"PU","label":"Guinea Bissau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(429,1,'codes',1681641705484605818,NULL,NULL,'{"id":1681641705484605818,"of_table":"nationality","code":"QA","label":"Qatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(430,1,'codes',7225046607373362753,NULL,NULL,'{"id":7225046607373362753,"of_table":"nationality","code":"RE","label":"Reunioun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(431,1,'codes',1139679609210587684,NULL,NULL,'{"id":1139679609210587684,"of_table":"nationality","code":"RM","label":"The Republic of the Marshall Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(432,1,'codes',2657611071286347000,NULL,NULL,'{"id":2657611071286347000,"of_table":"nationality","code":"RO","label":"Romania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(433,1,'codes',734180815212129832,NULL,NULL,'{"id":734180815212129832,"of_table":"nationality","code":"RP","label":"Philippines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(434,1,'codes',1778411538157297173,NULL,NULL,'{"id":1778411538157297173,"of_table":"nationality","code":"RQ","label":"Puerto Rico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(435,1,'codes',647862054410887013,NULL,NULL,'{"id":647862054410887013,"of_table":"nationality","code":"RS","label":"Serbia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(436,1,'codes',5892040573155291575,NULL,NULL,'{"id":5892040573155291575,"of_table":"nationality","code":"RU","label":"Russia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(437,1,'codes',7876373069280945052,NULL,NULL,'{"id":7876373069280945052,"of_table":"nationality","code":"RW","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(438,1,'codes',1245763288189015069,NULL,NULL,'{"id":1245763288189015069,"of_table":"nationality","code":"SA","label":"Saudi Arabia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(439,1,'codes',8888796895652240614,NULL,NULL,'{"id":8888796895652240614,"of_table":"nationality","code":"SB","label":"St. Pierre and Miquelon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(440,1,'codes',3686084623923743790,NULL,NULL,'{"id":3686084623923743790,"of_table":"nationality","code":"SC","label":"St. Christopher-Nevis","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(441,1,'codes',8626151508523011618,NULL,NULL,'{"id":8626151508523011618,"of_table":"nationality","code":"SE","label":"Seychelles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(442,1,'codes',8331853982827176466,NULL,NULL,'{"id":8331853982827176466,"of_table":"nationality","code":"SF","label":"South Africa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(443,1,'codes',1604650162175867785,NULL,NULL,'{"id":1604650162175867785,"of_table":"nationality","code":"SG","label":"Senegal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(444,1,'codes',5387513984252904041,NULL,NULL,'{"id":5387513984252904041,"of_table":"nationality","code":"SH","label":"St. Helena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(445,1,'codes',7244106000819531501,NULL,NULL,'{"id":7244106000819531501,"of_table":"nationality","code":"SK","label":"St. Kitts, West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(446,1,'codes',4514190226626073739,NULL,NULL,'{"id":4514190226626073739,"of_table":"nationality","code":"SL","label":"Sierra Leone","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(447,1,'codes',2930210613264100040,NULL,NULL,'{"id":2930210613264100040,"of_table":"nationality","code":"SM","label":"San Marino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(448,1,'codes',886272966092294947,NULL,NULL,'{"id":886272966092294947,"of_table":"nationality","code":"SN","label":"Singapore","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(449,1,'codes',8329878062125254348,NULL,NULL,'{"id":8329878062125254348,"of_table":"nationality","code":"SO","label":"Somalia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(450,1,'codes',8096340294745159302,NULL,NULL,'{"id":8096340294745159302,"of_table":"nationality","code":"SP","label":"Spain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(451,1,'codes',1382684114969970429,NULL,NULL,'{"id":1382684114969970429,"of_table":"nationality","code":"SR","label":"Slovak Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(452,1,'codes',2289332242110647314,NULL,NULL,'{"id":2289332242110647314,"of_table":"nationality","code":"SS","label":"Stateless - respondent cannot name a country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(453,1,'codes',979450845402965710,NULL,NULL,'{"id":979450845402965710,"of_table":"nationality","code":"ST","label":"St. Lucia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(454,1,'codes',644863933935020972,NULL,NULL,'{"id":644863933935020972,"of_table":"nationality","code":"SU","label":"Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(455,1,'codes',2527717039812646546,NULL,NULL,'{"id":2527717039812646546,"of_table":"nationality","code":"SV","label":"Slovenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(456,1,'codes',114579337282689968,NULL,NULL,'{"id":114579337282689968,"of_table":"nationality","code":"SW","label":"Sweden","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(457,1,'codes',390135579852145092,NULL,NULL,'{"id":390135579852145092,"of_table":"nationality","code":"SY","label":"Syria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(458,1,'codes',67305282706275660,NULL,NULL,'{"id":67305282706275660,"of_table":"nationality","code":"SZ","label":"Switzerland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(459,1,'codes',2567290352676688027,NULL,NULL,'{"id":2567290352676688027,"of_table":"nationality","code":"TA","label":"Tajikistan (Tadzhik)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(460,1,'codes',5137950934223645238,NULL,NULL,'{"id":5137950934223645238,"of_table":"nationality","code":"TC","label":"United Arab Emirates","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(461,1,'codes',8615503895163272969,NULL,NULL,'{"id":8615503895163272969,"of_table":"nationality","code":"TD","label":"Trinidad and Tobago","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(462,1,'codes',8529876147872488738,NULL,NULL,'{"id":8529876147872488738,"of_table":"nationality","code":"TH","label":"Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(463,1,'codes',5227143492274923556,NULL,NULL,'{"id":5227143492274923556,"of_table":"nationality","code":"TK","label":"Turks and Caicos Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(464,1,'codes',2261412556550395254,NULL,NULL,'{"id":2261412556550395254,"of_table":"nationality","code":"TL","label":"Tokelau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(465,1,'codes',4009662657625699580,NULL,NULL,'{"id":4009662657625699580,"of_table":"nationality","code":"TM","label":"East Timor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(466,1,'codes',4799275868153761392,NULL,NULL,'{"id":4799275868153761392,"of_table":"nationality","code":"TN","label":"Tonga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(467,1,'codes',7626644738442678974,NULL,NULL,'{"id":7626644738442678974,"of_table":"nationality","code":"TO","label":"Togo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(468,1,'codes',7509541803709199092,NULL,NULL,'{"id":7509541803709199092,"of_table":"nationality","code":"TP","label":"Sao Tome and Principe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(469,1,'codes',7257001265704378438,NULL,NULL,'{"id":7257001265704378438,"of_table":"nationality","code":"TR","label":"Turkmenistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(470,1,'codes',3894075235517151663,NULL,NULL,'{"id":3894075235517151663,"of_table":"nationality","code":"TS","label":"Tunisia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(471,1,'codes',3420598479331487727,NULL,NULL,'{"id":3420598479331487727,"of_table":"nationality","code":"TU","label":"Turkey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(472,1,'codes',1909475892588715339,NULL,NULL,'{"id":1909475892588715339,"of_table":"nationality","code":"TV","label":"Tuvalu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(473,1,'codes',3199561703712111238,NULL,NULL,'{"id":3199561703712111238,"of_table":"nationality","code":"TW","label":"Taiwan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(474,1,'codes',2712658753608058982,NULL,NULL,'{"id":2712658753608058982,"of_table":"nationality","code":"TZ","label":"Tanzania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(475,1,'codes',4287094078893220903,NULL,NULL,'{"id":4287094078893220903,"of_table":"nationality","code":"UE","label":"Ukraine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(476,1,'codes',1489068090370897369,NULL,NULL,'{"id":1489068090370897369,"of_table":"nationality","code":"UG","label":"Uganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(477,1,'codes',4548715704546342178,NULL,NULL,'{"id":4548715704546342178,"of_table":"nationality","code":"UK","label":"United Kingdom","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(478,1,'codes',9194599501882595271,NULL,NULL,'{"id":9194599501882595271,"of_table":"nationality","code":"UN","label":"Unknown Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(479,1,'codes',6283674241302070421,NULL,NULL,'{"id":6283674241302070421,"of_table":"nationality","code":"UR","label":"Soviet Union","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(480,1,'codes',4587335711420054236,NULL,NULL,'{"id":4587335711420054236,"of_table":"nationality","code":"US","label":"United States of America","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(481,1,'codes',532024590552615007,NULL,NULL,'{"id":532024590552615007,"of_table":"nationality","code":"UV","label":"Upper Volta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(482,1,'codes',5135211311250295669,NULL,NULL,'{"id":5135211311250295669,"of_table":"nationality","code":"UY","label":"Uruguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(483,1,'codes',1241148182713340401,NULL,NULL,'{"id":1241148182713340401,"of_table":"nationality","code":"UZ","label":"Uzebekistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(484,1,'codes',8450734181293532151,NULL,NULL,'{"id":8450734181293532151,"of_table":"nationality","code":"VC","label":"St. Vincent and the Grenadines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(485,1,'codes',8222808865851633086,NULL,NULL,'{"id":8222808865851633086,"of_table":"nationality","code":"VE","label":"Venezuela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(486,1,'codes',6140541231355855117,NULL,NULL,'{"id":6140541231355855117,"of_table":"nationality","code":"VI","label":"British Virgin Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(487,1,'codes',7937977378984258402,NULL,NULL,'{"id":7937977378984258402,"of_table":"nationality","code":"VM","label":"Vietnam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(488,1,'codes',7814702644418349311,NULL,NULL,'{"id":7814702644418349311,"of_table":"nationality","code":"WA","label":"Namibia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(489,1,'codes',4278769643253617984,NULL,NULL,'{"id":4278769643253617984,"of_table":"nationality","code":"WI","label":"Western Sahara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(490,1,'codes',213076188660633376,NULL,NULL,'{"id":213076188660633376,"of_table":"nationality","code":"WS","label":"Samoa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(491,1,'codes',1321535537048697346,NULL,NULL,'{"id":1321535537048697346,"of_table":"nationality","code":"WZ","label":"Swaziland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(492,1,'codes',8572737815587644748,NULL,NULL,'{"id":8572737815587644748,"of_table":"nationality","code":"XS","label":"South Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(493,1,'codes',9068215477341150180,NULL,NULL,'{"id":9068215477341150180,"of_table":"nationality","code":"XX","label":"Be Removed From the United States","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(494,1,'codes',5778650570262596095,NULL,NULL,'{"id":5778650570262596095,"of_table":"nationality","code":"YE","label":"Yemen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(495,1,'codes',6042164785931325559,NULL,NULL,'{"id":6042164785931325559,"of_table":"nationality","code":"YO","label":"Yugoslavia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(496,1,'codes',7391991118572492687,NULL,NULL,'{"id":7391991118572492687,"of_table":"nationality","code":"YS","label":"Serbia Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(497,1,'codes',8811117502628563649,NULL,NULL,'{"id":8811117502628563649,"of_table":"nationality","code":"ZA","label":"Zambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(498,1,'codes',4068252153241448876,NULL,NULL,'{"id":4068252153241448876,"of_table":"nationality","code":"ZI","label":"Zimbabwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(499,1,'codes',872352139583463299,NULL,NULL,'{"id":872352139583463299,"of_table":"language","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(500,1,'codes',3389730213834133927,NULL,NULL,'{"id":3389730213834133927,"of_table":"language","code":"???","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(501,1,'codes',5550814383297303031,NULL,NULL,'{"id":5550814383297303031,"of_table":"language","code":"AAA","label":"Ghotuo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(502,1,'codes',7496375725544472298,NULL,NULL,'{"id":7496375725544472298,"of_table":"language","code":"AAR","label":"Afar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(503,1,'codes',9020863586534393829,NULL,NULL,'{"id":9020863586534393829,"of_table":"language","code":"ABR","label":"Abron","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(504,1,'codes',6497741696455382221,NULL,NULL,'{"id":6497741696455382221,"of_table":"language","code":"ABU","label":"Abure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(505,1,'codes',6216548989245296874,NULL,NULL,'{"id":6216548989245296874,"of_table":"language","code":"ACC","label":"Cubulco Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(506,1,'codes',8204847285455299617,NULL,NULL,'{"id":8204847285455299617,"of_table":"language","code":"ACE","label":"Aceh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(507,1,'codes',6915242994827958463,NULL,NULL,'{"id":6915242994827958463,"of_table":"language","code":"ACH","label":"Acholi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(508,1,'codes',2303694530251293008,NULL,NULL,'{"id":2303694530251293008,"of_table":"language","code":"ACQ","label":"Arabic, Ta''Izzi-Adeni Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(509,1,'codes',2555591052992759531,NULL,NULL,'{"id":2555591052992759531,"of_table":"language","code":"ADA","label":"Dangme","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(510,1,'codes',4902281533077337216,NULL,NULL,'{"id":4902281533077337216,"of_table":"language","code":"ADY","label":"Adyghe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(511,1,'codes',7529367496909832076,NULL,NULL,'{"id":7529367496909832076,"of_table":"language","code":"AFE","label":"Afemi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(512,1,'codes',5950210001550337538,NULL,NULL,'{"id":5950210001550337538,"of_table":"language","code":"AFR","label":"Afrikaans","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(513,1,'codes',6441700760285502717,NULL,NULL,'{"id":6441700760285502717,"of_table":"language","code":"AGC","label":"Aguacateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(514,1,'codes',5826528325926949172,NULL,NULL,'{"id":5826528325926949172,"of_table":"language","code":"AGH","label":"Aghem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(515,1,'codes',1724760206574259346,NULL,NULL,'{"id":1724760206574259346,"of_table":"language","code":"AKA","label":"Akan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(516,1,'codes',4514911036198062782,NULL,NULL,'{"id":4514911036198062782,"of_table":"language","code":"AKU","label":"Akum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(517,1,'codes',3741856200699314827,NULL,NULL,'{"id":3741856200699314827,"of_table":"language","code":"ALB","label":"Albanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(518,1,'codes',1530219232243826399,NULL,NULL,'{"id":1530219232243826399,"of_table":"language","code":"ALG","label":"Algerian Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(519,1,'codes',7737325823406134542,NULL,NULL,'{"id":7737325823406134542,"of_table":"language","code":"AMD","label":"Amdo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(520,1,'codes',7111610386757085377,NULL,NULL,'{"id":7111610386757085377,"of_table":"language","code":"AMH","label":"Amharic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(521,1,'codes',1866716571322673060,NULL,NULL,'{"id":1866716571322673060,"of_table":"language","code":"AMZ","label":"Amuzgo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(522,1,'codes',3528641877340894240,NULL,NULL,'{"id":3528641877340894240,"of_table":"language","code":"ANL","label":"Anlo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(523,1,'codes',5205078771619768314,NULL,NULL,'{"id":5205078771619768314,"of_table":"language","code":"ANU","label":"Anuak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(524,1,'codes',4792943109318200697,NULL,NULL,'{"id":4792943109318200697,"of_table":"language","code":"ANY","label":"Anyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(525,1,'codes',1768702917220154531,NULL,NULL,'{"id":1768702917220154531,"of_table":"language","code":"AR","label":"Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(526,1,'codes',8917278010443077071,NULL,NULL,'{"id":8917278010443077071,"of_table":"language","code":"ARA","label":"Aramaic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(527,1,'codes',1673544439778484824,NULL,NULL,'{"id":1673544439778484824,"of_table":"language","code":"ARK","label":"Arakanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(528,1,'codes',8676185103002274041,NULL,NULL,'{"id":8676185103002274041,"of_table":"language","code":"ARM","label":"Armenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(529,1,'codes',3432430576691850374,NULL,NULL,'{"id":3432430576691850374,"of_table":"language","code":"ARS","label":"Armenian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(530,1,'codes',1723601543197845183,NULL,NULL,'{"id":1723601543197845183,"of_table":"language","code":"ARZ","label":"Arabic, Egyptian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(531,1,'codes',5397143376837294417,NULL,NULL,'{"id":5397143376837294417,"of_table":"language","code":"ASF","label":"Australian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(532,1,'codes',1374576327234411383,NULL,NULL,'{"id":1374576327234411383,"of_table":"language","code":"ASH","label":"Ashanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(533,1,'codes',6859592148300977820,NULL,NULL,'{"id":6859592148300977820,"of_table":"language","code":"ASY","label":"Assyrian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(534,1,'codes',5500407377891665748,NULL,NULL,'{"id":5500407377891665748,"of_table":"language","code":"ATT","label":"Attie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(535,1,'codes',6222946300629120687,NULL,NULL,'{"id":6222946300629120687,"of_table":"language","code":"AYH","label":"Arabic, Hadrami Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(536,1,'codes',4102867563702677050,NULL,NULL,'{"id":4102867563702677050,"of_table":"language","code":"AYN","label":"Arabic, Sanaani Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(537,1,'codes',2720729472517822395,NULL,NULL,'{"id":2720729472517822395,"of_table":"language","code":"AZG","label":"Amuzgo, San Pedro Amuzgos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(538,1,'codes',1457235431050855296,NULL,NULL,'{"id":1457235431050855296,"of_table":"language","code":"AZJ","label":"Azerbaijani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(539,1,'codes',6017414866068454658,NULL,NULL,'{"id":6017414866068454658,"of_table":"language","code":"AZO","label":"Awing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(540,1,'codes',777436813506292984,NULL,NULL,'{"id":777436813506292984,"of_table":"language","code":"BAA","label":"Benaadir","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(541,1,'codes',4075772298665572362,NULL,NULL,'{"id":4075772298665572362,"of_table":"language","code":"BAG","label":"Bangwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(542,1,'codes',8716465640749008071,NULL,NULL,'{"id":8716465640749008071,"of_table":"language","code":"BAI","label":"Bamileke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(543,1,'codes',3011830200424156073,NULL,NULL,'{"id":3011830200424156073,"of_table":"language","code":"BAJ","label":"Bajuni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(544,1,'codes',7837806569205026754,NULL,NULL,'{"id":7837806569205026754,"of_table":"language","code":"BAM","label":"Bambara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(545,1,'codes',3008080750128490386,NULL,NULL,'{"id":3008080750128490386,"of_table":"language","code":"BAN","label":"Bandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(546,1,'codes',5368092194106583075,NULL,NULL,'{"id":5368092194106583075,"of_table":"language","code":"BAS","label":"Basaa (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(547,1,'codes',2725337550496320213,NULL,NULL,'{"id":2725337550496320213,"of_table":"language","code":"BAU","label":"Balochi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(548,1,'codes',1861108553717812531,NULL,NULL,'{"id":1861108553717812531,"of_table":"language","code":"BAV","label":"Vengo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(549,1,'codes',5324297519173722068,NULL,NULL,'{"id":5324297519173722068,"of_table":"language","code":"BAX","label":"Bamun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(550,1,'codes',7844740210645699367,NULL,NULL,'{"id":7844740210645699367,"of_table":"language","code":"BAZ","label":"Tunen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(551,1,'codes',6476860759642943913,NULL,NULL,'{"id":6476860759642943913,"of_table":"language","code":"BBJ","label":"Ghomala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(552,1,'codes',3804677526342140710,NULL,NULL,'{"id":3804677526342140710,"of_table":"language","code":"BBK","label":"Babanki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(553,1,'codes',7058593284919522672,NULL,NULL,'{"id":7058593284919522672,"of_table":"language","code":"BBY","label":"Befang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(554,1,'codes',6196129876604459576,NULL,NULL,'{"id":6196129876604459576,"of_table":"language","code":"BDF","label":"Behdini","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(555,1,'codes',6951366788605197518,NULL,NULL,'{"id":6951366788605197518,"of_table":"language","code":"BDU","label":"Oroko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(556,1,'codes',8402926298469259526,NULL,NULL,'{"id":8402926298469259526,"of_table":"language","code":"BEL","label":"Belarusan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(557,1,'codes',5720886797724960594,NULL,NULL,'{"id":5720886797724960594,"of_table":"language","code":"BEM","label":"Bembe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(558,1,'codes',6835882239143000670,NULL,NULL,'{"id":6835882239143000670,"of_table":"language","code":"BEN","label":"Bengali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(559,1,'codes',3455730515221668177,NULL,NULL,'{"id":3455730515221668177,"of_table":"language","code":"BER","label":"Berber","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(560,1,'codes',2647431731254046498,NULL,NULL,'{"id":2647431731254046498,"of_table":"language","code":"BET","label":"Bete","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(561,1,'codes',2277319915433986878,NULL,NULL,'{"id":2277319915433986878,"of_table":"language","code":"BFA","label":"Bari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(562,1,'codes',1782482905280179318,NULL,NULL,'{"id":1782482905280179318,"of_table":"language","code":"BFD","label":"Bafut","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(563,1,'codes',4128198583185269295,NULL,NULL,'{"id":4128198583185269295,"of_table":"language","code":"BFR","label":"Bazigar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(564,1,'codes',8314790776354849205,NULL,NULL,'{"id":8314790776354849205,"of_table":"language","code":"BGC","label":"Haryanvi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(565,1,'codes',1468337100137981260,NULL,NULL,'{"id":1468337100137981260,"of_table":"language","code":"BGJ","label":"Bangolan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(566,1,'codes',4186972238232588509,NULL,NULL,'{"id":4186972238232588509,"of_table":"language","code":"BHU","label":"Bhutanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(567,1,'codes',3103245183851991960,NULL,NULL,'{"id":3103245183851991960,"of_table":"language","code":"BIA","label":"Biafada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(568,1,'codes',4004101304230747180,NULL,NULL,'{"id":4004101304230747180,"of_table":"language","code":"BIB","label":"Bissa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(569,1,'codes',4553240251845818958,NULL,NULL,'{"id":4553240251845818958,"of_table":"language","code":"BIC","label":"Bicolano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(570,1,'codes',6589637607715698411,NULL,NULL,'{"id":6589637607715698411,"of_table":"language","code":"BIH","label":"Bideyat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(571,1,'codes',4212407690375194868,NULL,NULL,'{"id":4212407690375194868,"of_table":"language","code":"BKM","label":"Kom (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(572,1,'codes',4982545706733554312,NULL,NULL,'{"id":4982545706733554312,"of_table":"language","code":"BLE","label":"Baule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(573,1,'codes',6535355779316668589,NULL,NULL,'{"id":6535355779316668589,"of_table":"language","code":"BLH","label":"Belleh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(574,1,'codes',4110820353069237068,NULL,NULL,'{"id":4110820353069237068,"of_table":"language","code":"BLO","label":"Anii (Aka Basila)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(575,1,'codes',4721411251186620494,NULL,NULL,'{"id":4721411251186620494,"of_table":"language","code":"BMO","label":"Bambalang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(576,1,'codes',3834805851424500026,NULL,NULL,'{"id":3834805851424500026,"of_table":"language","code":"BMY","label":"Bemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(577,1,'codes',827845222138157950,NULL,NULL,'{"id":827845222138157950,"of_table":"language","code":"BNN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(578,1,'codes',2056020100153698177,NULL,NULL,'{"id":2056020100153698177,"of_table":"language","code":"BOS","label":"Bosnian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(579,1,'codes',8541764213231355487,NULL,NULL,'{"id":8541764213231355487,"of_table":"language","code":"BQG","label":"Bago-Kusuntu (Bago, Koussountou)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(580,1,'codes',674273008643161301,NULL,NULL,'{"id":674273008643161301,"of_table":"language","code":"BSA","label":"Bassa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(581,1,'codes',5892719325260304331,NULL,NULL,'{"id":5892719325260304331,"of_table":"language","code":"BSI","label":"British Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(582,1,'codes',6088493223824261082,NULL,NULL,'{"id":6088493223824261082,"of_table":"language","code":"BSK","label":"Burushaski","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(583,1,'codes',8860210292995409839,NULL,NULL,'{"id":8860210292995409839,"of_table":"language","code":"BSQ","label":"Bassa (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(584,1,'codes',680959635509108,NULL,NULL,'{"id":680959635509108,"of_table":"language","code":"BSS","label":"Akoose","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(585,1,'codes',2697363819125799019,NULL,NULL,'{"id":2697363819125799019,"of_table":"language","code":"BUK","label":"Bukusu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(586,1,'codes',920561029926352910,NULL,NULL,'{"id":920561029926352910,"of_table":"language","code":"BUL","label":"Bulgarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(587,1,'codes',7556343750473184777,NULL,NULL,'{"id":7556343750473184777,"of_table":"language","code":"BUR","label":"Burmese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(588,1,'codes',556307023031268531,NULL,NULL,'{"id":556307023031268531,"of_table":"language","code":"BXM","label":"Buriat, Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(589,1,'codes',8958134199657516315,NULL,NULL,'{"id":8958134199657516315,"of_table":"language","code":"BYE","label":"Byelorussian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(590,1,'codes',7159649934480372432,NULL,NULL,'{"id":7159649934480372432,"of_table":"language","code":"BYN","label":"Bilen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(591,1,'codes',8831773127500625771,NULL,NULL,'{"id":8831773127500625771,"of_table":"language","code":"BYV","label":"Medumba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(592,1,'codes',145849190271084832,NULL,NULL,'{"id":145849190271084832,"of_table":"language","code":"BZJ","label":"Belize Kriol English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(593,1,'codes',1168921672317554501,NULL,NULL,'{"id":1168921672317554501,"of_table":"language","code":"CAA","label":"Ch''Orti''","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(594,1,'codes',2292630129355595009,NULL,NULL,'{"id":2292630129355595009,"of_table":"language","code":"CAB","label":"Garifuna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(595,1,'codes',7332584795607854702,NULL,NULL,'{"id":7332584795607854702,"of_table":"language","code":"CAC","label":"Cakchiquel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(596,1,'codes',5682509896086935879,NULL,NULL,'{"id":5682509896086935879,"of_table":"language","code":"CAL","label":"Chaldean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(597,1,'codes',2757878572418448473,NULL,NULL,'{"id":2757878572418448473,"of_table":"language","code":"CAM","label":"Cambodian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(598,1,'codes',4818979142452945517,NULL,NULL,'{"id":4818979142452945517,"of_table":"language","code":"CAN","label":"Cantonese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(599,1,'codes',5424885589740263817,NULL,NULL,'{"id":5424885589740263817,"of_table":"language","code":"CBK","label":"Chavacano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(600,1,'codes',7102778911050683869,NULL,NULL,'{"id":7102778911050683869,"of_table":"language","code":"CCE","label":"Chalchiteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(601,1,'codes',3249420577333590886,NULL,NULL,'{"id":3249420577333590886,"of_table":"language","code":"CCP","label":"Chakma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(602,1,'codes',1485205925673087779,NULL,NULL,'{"id":1485205925673087779,"of_table":"language","code":"CEB","label":"Cebuano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(603,1,'codes',8906285095769618524,NULL,NULL,'{"id":8906285095769618524,"of_table":"language","code":"CHA","label":"Cha-Chao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(604,1,'codes',4361966787606655096,NULL,NULL,'{"id":4361966787606655096,"of_table":"language","code":"CHE","label":"Chechen-Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(605,1,'codes',6919580481399768347,NULL,NULL,'{"id":6919580481399768347,"of_table":"language","code":"CHG","label":"Chiga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(606,1,'codes',877033950195283613,NULL,NULL,'{"id":877033950195283613,"of_table":"language","code":"CHI","label":"Chin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(607,1,'codes',2077096308801752074,NULL,NULL,'{"id":2077096308801752074,"of_table":"language","code":"CHU","label":"Chuj, San Sebastian Coatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(608,1,'codes',6811251529879222274,NULL,NULL,'{"id":6811251529879222274,"of_table":"language","code":"CIR","label":"Circassian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(609,1,'codes',5713493980342788573,NULL,NULL,'{"id":5713493980342788573,"of_table":"language","code":"CJK","label":"Chokwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(610,1,'codes',9038337072952626365,NULL,NULL,'{"id":9038337072952626365,"of_table":"language","code":"CJY","label":"Henan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(611,1,'codes',4893500847383190555,NULL,NULL,'{"id":4893500847383190555,"of_table":"language","code":"CKB","label":"Kurdish, Central (Alt Name Sorani)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(612,1,'codes',893393733836842116,NULL,NULL,'{"id":893393733836842116,"of_table":"language","code":"CNH","label":"Chin, Haka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(613,1,'codes',2159283687618938795,NULL,NULL,'{"id":2159283687618938795,"of_table":"language","code":"CNM","label":"Chuj, San Mateo Ixtatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(614,1,'codes',7670433118852384648,NULL,NULL,'{"id":7670433118852384648,"of_table":"language","code":"COH","label":"Chichonyi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(615,1,'codes',5999803429753402896,NULL,NULL,'{"id":5999803429753402896,"of_table":"language","code":"COM","label":"Comorian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(616,1,'codes',2089307245667296766,NULL,NULL,'{"id":2089307245667296766,"of_table":"language","code":"COR","label":"Cora","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(617,1,'codes',3075234306165532572,NULL,NULL,'{"id":3075234306165532572,"of_table":"language","code":"CRE","label":"Creole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(618,1,'codes',430669118515761451,NULL,NULL,'{"id":430669118515761451,"of_table":"language","code":"CRO","label":"Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(619,1,'codes',612837254577285224,NULL,NULL,'{"id":612837254577285224,"of_table":"language","code":"CSL","label":"Chinese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(620,1,'codes',3141009062555845024,NULL,NULL,'{"id":3141009062555845024,"of_table":"language","code":"CSN","label":"Colombian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(621,1,'codes',7828277669306734990,NULL,NULL,'{"id":7828277669306734990,"of_table":"language","code":"CTA","label":"Chatino, Tataltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(622,1,'codes',6369602547330137575,NULL,NULL,'{"id":6369602547330137575,"of_table":"language","code":"CTD","label":"Chin Tedim","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(623,1,'codes',1239308360496173831,NULL,NULL,'{"id":1239308360496173831,"of_table":"language","code":"CTG","label":"Chittagonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(624,1,'codes',6511078480740651,NULL,NULL,'{"id":6511078480740651,"of_table":"language","code":"CTI","label":"Chol, Tila","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(625,1,'codes',1949409532197381095,NULL,NULL,'{"id":1949409532197381095,"of_table":"language","code":"CTU","label":"Chol, Tumbala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(626,1,'codes',6837548644593056830,NULL,NULL,'{"id":6837548644593056830,"of_table":"language","code":"CV","label":"Cape Verdian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(627,1,'codes',6914060455618733294,NULL,NULL,'{"id":6914060455618733294,"of_table":"language","code":"CZ","label":"Czech","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(628,1,'codes',8597555961322324186,NULL,NULL,'{"id":8597555961322324186,"of_table":"language","code":"DAG","label":"Dagbani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(629,1,'codes',1992713236056419485,NULL,NULL,'{"id":1992713236056419485,"of_table":"language","code":"DAH","label":"Dahalo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(630,1,'codes',186284345680283653,NULL,NULL,'{"id":186284345680283653,"of_table":"language","code":"DAM","label":"Tai Dam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(631,1,'codes',6753627046686408264,NULL,NULL,'{"id":6753627046686408264,"of_table":"language","code":"DAN","label":"Danish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(632,1,'codes',5824702649341313299,NULL,NULL,'{"id":5824702649341313299,"of_table":"language","code":"DAR","label":"Dargwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(633,1,'codes',1803052334321798276,NULL,NULL,'{"id":1803052334321798276,"of_table":"language","code":"DDN","label":"Dendi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(634,1,'codes',905331134186311628,NULL,NULL,'{"id":905331134186311628,"of_table":"language","code":"DEE","label":"Dewoin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(635,1,'codes',2132976874835481888,NULL,NULL,'{"id":2132976874835481888,"of_table":"language","code":"DIN","label":"Dinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(636,1,'codes',3988493122580275571,NULL,NULL,'{"id":3988493122580275571,"of_table":"language","code":"DIO","label":"Dyula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(637,1,'codes',1590278523782700192,NULL,NULL,'{"id":1590278523782700192,"of_table":"language","code":"DIU","label":"Dioula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(638,1,'codes',2482303981656604034,NULL,NULL,'{"id":2482303981656604034,"of_table":"language","code":"DIV","label":"Divehi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(639,1,'codes',4168320845511971598,NULL,NULL,'{"id":4168320845511971598,"of_table":"language","code":"DJE","label":"Djerma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(640,1,'codes',3793802938187957763,NULL,NULL,'{"id":3793802938187957763,"of_table":"language","code":"DNG","label":"Dingara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(641,1,'codes',6940414921840176834,NULL,NULL,'{"id":6940414921840176834,"of_table":"language","code":"DUT","label":"Dutch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(642,1,'codes',995180108158597852,NULL,NULL,'{"id":995180108158597852,"of_table":"language","code":"DYO","label":"Dyoula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(643,1,'codes',3215822250178370039,NULL,NULL,'{"id":3215822250178370039,"of_table":"language","code":"DZG","label":"Dazaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(644,1,'codes',233631048113516795,NULL,NULL,'{"id":233631048113516795,"of_table":"language","code":"DZO","label":"Dzongkha","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(645,1,'codes',3621088396730931557,NULL,NULL,'{"id":3621088396730931557,"of_table":"language","code":"ECO","label":"Chinanteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(646,1,'codes',1261736382458292980,NULL,NULL,'{"id":1261736382458292980,"of_table":"language","code":"EDO","label":"Edo - Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(647,1,'codes',409676973474741850,NULL,NULL,'{"id":409676973474741850,"of_table":"language","code":"EFI","label":"Efik","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(648,1,'codes',5470161875896102342,NULL,NULL,'{"id":5470161875896102342,"of_table":"language","code":"ENG","label":"English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(649,1,'codes',6470927531305187835,NULL,NULL,'{"id":6470927531305187835,"of_table":"language","code":"ENP","label":"Enping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(650,1,'codes',8706654756259597494,NULL,NULL,'{"id":8706654756259597494,"of_table":"language","code":"ESI","label":"Egyptian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(651,1,'codes',4852997071998743808,NULL,NULL,'{"id":4852997071998743808,"of_table":"language","code":"EST","label":"Estonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(652,1,'codes',7019533712809197191,NULL,NULL,'{"id":7019533712809197191,"of_table":"language","code":"ETH","label":"Ethiopian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(653,1,'codes',3251494727061338665,NULL,NULL,'{"id":3251494727061338665,"of_table":"language","code":"ETS","label":"Etsako","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(654,1,'codes',7115892949134022484,NULL,NULL,'{"id":7115892949134022484,"of_table":"language","code":"ETU","label":"Cameroon, Ejagham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(655,1,'codes',1507107997758808278,NULL,NULL,'{"id":1507107997758808278,"of_table":"language","code":"EUT","label":"Eutian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(656,1,'codes',1048518415983270849,NULL,NULL,'{"id":1048518415983270849,"of_table":"language","code":"EWE","label":"Ewe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(657,1,'codes',4255427458747734889,NULL,NULL,'{"id":4255427458747734889,"of_table":"language","code":"FAA","label":"Falam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(658,1,'codes',5698504193965816035,NULL,NULL,'{"id":5698504193965816035,"of_table":"language","code":"FAE","label":"Farsi - Afgani - Dari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(659,1,'codes',5394169020639846927,NULL,NULL,'{"id":5394169020639846927,"of_table":"language","code":"FAN","label":"Fanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(660,1,'codes',1524664517652179380,NULL,NULL,'{"id":1524664517652179380,"of_table":"language","code":"FAP","label":"Palor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(661,1,'codes',6104601048858684109,NULL,NULL,'{"id":6104601048858684109,"of_table":"language","code":"FAR","label":"Farsi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(662,1,'codes',5199041015714974165,NULL,NULL,'{"id":5199041015714974165,"of_table":"language","code":"FIA","label":"Nobiin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(663,1,'codes',7653858848944977558,NULL,NULL,'{"id":7653858848944977558,"of_table":"language","code":"FIJ","label":"Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(664,1,'codes',4819285185024119428,NULL,NULL,'{"id":4819285185024119428,"of_table":"language","code":"FIN","label":"Finnish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(665,1,'codes',4730925197508200661,NULL,NULL,'{"id":4730925197508200661,"of_table":"language","code":"FLA","label":"Fula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(666,1,'codes',8907394354226877930,NULL,NULL,'{"id":8907394354226877930,"of_table":"language","code":"FLE","label":"Flemish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(667,1,'codes',5279659713442967492,NULL,NULL,'{"id":5279659713442967492,"of_table":"language","code":"FMP","label":"Bafang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(668,1,'codes',2946295096989627812,NULL,NULL,'{"id":2946295096989627812,"of_table":"language","code":"FON","label":"Fon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(669,1,'codes',5637155896392368761,NULL,NULL,'{"id":5637155896392368761,"of_table":"language","code":"FOO","label":"Foo Chow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(670,1,'codes',5299871520633096723,NULL,NULL,'{"id":5299871520633096723,"of_table":"language","code":"FR","label":"French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(671,1,'codes',501184256727810896,NULL,NULL,'{"id":501184256727810896,"of_table":"language","code":"FSI","label":"French Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(672,1,'codes',1932535909313528772,NULL,NULL,'{"id":1932535909313528772,"of_table":"language","code":"FUF","label":"Fulani (Guinea Dialect)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(673,1,'codes',3024604847124153221,NULL,NULL,'{"id":3024604847124153221,"of_table":"language","code":"FUH","label":"Fulfulde, Western Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(674,1,'codes',8129046634714647471,NULL,NULL,'{"id":8129046634714647471,"of_table":"language","code":"FUJ","label":"Fuji/Fujiman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(675,1,'codes',1690468593736428044,NULL,NULL,'{"id":1690468593736428044,"of_table":"language","code":"FUK","label":"Fukienese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(676,1,'codes',5060986447278584382,NULL,NULL,'{"id":5060986447278584382,"of_table":"language","code":"FUL","label":"Fulani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(677,1,'codes',1003205015607568433,NULL,NULL,'{"id":1003205015607568433,"of_table":"language","code":"FUQ","label":"Fuqing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(678,1,'codes',3141654386762552562,NULL,NULL,'{"id":3141654386762552562,"of_table":"language","code":"FVR","label":"Fur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(679,1,'codes',1486219307450653575,NULL,NULL,'{"id":1486219307450653575,"of_table":"language","code":"GA","label":"Ga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(680,1,'codes',2681964113938668628,NULL,NULL,'{"id":2681964113938668628,"of_table":"language","code":"GAE","label":"Gaelic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(681,1,'codes',8932224738225812502,NULL,NULL,'{"id":8932224738225812502,"of_table":"language","code":"GAN","label":"Chinese Gan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(682,1,'codes',8294731721541975291,NULL,NULL,'{"id":8294731721541975291,"of_table":"language","code":"GBA","label":"Gbande","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(683,1,'codes',4117977653002459461,NULL,NULL,'{"id":4117977653002459461,"of_table":"language","code":"GEA","label":"Geruma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(684,1,'codes',3875471620208143596,NULL,NULL,'{"id":3875471620208143596,"of_table":"language","code":"GEG","label":"Gheg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(685,1,'codes',3209450984097738818,NULL,NULL,'{"id":3209450984097738818,"of_table":"language","code":"GEO","label":"Georgian - Soviet Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(686,1,'codes',5652238649573508039,NULL,NULL,'{"id":5652238649573508039,"of_table":"language","code":"GER","label":"German","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(687,1,'codes',5618109224229438519,NULL,NULL,'{"id":5618109224229438519,"of_table":"language","code":"GEX","label":"Garre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(688,1,'codes',1658883955729809012,NULL,NULL,'{"id":1658883955729809012,"of_table":"language","code":"GIO","label":"Gio-Dan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(689,1,'codes',6894963284445857727,NULL,NULL,'{"id":6894963284445857727,"of_table":"language","code":"GIS","label":"Gisi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(690,1,'codes',4218246392211468839,NULL,NULL,'{"id":4218246392211468839,"of_table":"language","code":"GOA","label":"Guro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(691,1,'codes',7692743947909342594,NULL,NULL,'{"id":7692743947909342594,"of_table":"language","code":"GOL","label":"Gola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(692,1,'codes',5626567442707849670,NULL,NULL,'{"id":5626567442707849670,"of_table":"language","code":"GOM","label":"Goanese Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(693,1,'codes',8387235140821741198,NULL,NULL,'{"id":8387235140821741198,"of_table":"language","code":"GON","label":"Gonja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(694,1,'codes',3523647281474696730,NULL,NULL,'{"id":3523647281474696730,"of_table":"language","code":"GOU","label":"Goun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(695,1,'codes',1557447303290584315,NULL,NULL,'{"id":1557447303290584315,"of_table":"language","code":"GQR","label":"Gor (From Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(696,1,'codes',2896153939275638475,NULL,NULL,'{"id":2896153939275638475,"of_table":"language","code":"GR","label":"Greek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(697,1,'codes',5477840109632571363,NULL,NULL,'{"id":5477840109632571363,"of_table":"language","code":"GRB","label":"Grebo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(698,1,'codes',8221240342157637267,NULL,NULL,'{"id":8221240342157637267,"of_table":"language","code":"GRM","label":"Gourmanchema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(699,1,'codes',3487584094031439989,NULL,NULL,'{"id":3487584094031439989,"of_table":"language","code":"GSM","label":"Guatelmalan Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(700,1,'codes',7255414335375954293,NULL,NULL,'{"id":7255414335375954293,"of_table":"language","code":"GSW","label":"German, Swiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(701,1,'codes',2724068378644009245,NULL,NULL,'{"id":2724068378644009245,"of_table":"language","code":"GUG","label":"Guarani, Paraguayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(702,1,'codes',1882433507078983969,NULL,NULL,'{"id":1882433507078983969,"of_table":"language","code":"GUJ","label":"Gujarati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(703,1,'codes',4646572085626648439,NULL,NULL,'{"id":4646572085626648439,"of_table":"language","code":"GUN","label":"Gun-Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(704,1,'codes',4754283550824561931,NULL,NULL,'{"id":4754283550824561931,"of_table":"language","code":"GUR","label":"Farefare","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(705,1,'codes',5633990183831537992,NULL,NULL,'{"id":5633990183831537992,"of_table":"language","code":"GUZ","label":"Gussi (Kenya)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(706,1,'codes',5388235417283284702,NULL,NULL,'{"id":5388235417283284702,"of_table":"language","code":"GVR","label":"Gurung, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(707,1,'codes',8703667653554384685,NULL,NULL,'{"id":8703667653554384685,"of_table":"language","code":"GXX","label":"We Southern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(708,1,'codes',2580220048878633738,NULL,NULL,'{"id":2580220048878633738,"of_table":"language","code":"GYN","label":"Guyanese Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(709,1,'codes',6786607477360066835,NULL,NULL,'{"id":6786607477360066835,"of_table":"language","code":"HAI","label":"Haiyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(710,1,'codes',7182911480930236663,NULL,NULL,'{"id":7182911480930236663,"of_table":"language","code":"HAK","label":"Hakka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(711,1,'codes',8207805448920205724,NULL,NULL,'{"id":8207805448920205724,"of_table":"language","code":"HAN","label":"Hainan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(712,1,'codes',3021630531167256135,NULL,NULL,'{"id":3021630531167256135,"of_table":"language","code":"HAR","label":"Harari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(713,1,'codes',4645185574078476107,NULL,NULL,'{"id":4645185574078476107,"of_table":"language","code":"HAS","label":"Hassaniya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(714,1,'codes',1657628398093586530,NULL,NULL,'{"id":1657628398093586530,"of_table":"language","code":"HAU","label":"Hausa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(715,1,'codes',680491497010319738,NULL,NULL,'{"id":680491497010319738,"of_table":"language","code":"HAZ","label":"Hazaragi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(716,1,'codes',548147358569894140,NULL,NULL,'{"id":548147358569894140,"of_table":"language","code":"HCH","label":"Huichol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(717,1,'codes',5560745393213628558,NULL,NULL,'{"id":5560745393213628558,"of_table":"language","code":"HDS","label":"Honduran Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(718,1,'codes',3116790217078615804,NULL,NULL,'{"id":3116790217078615804,"of_table":"language","code":"HEB","label":"Hebrew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(719,1,'codes',8763669577355807481,NULL,NULL,'{"id":8763669577355807481,"of_table":"language","code":"HER","label":"Herero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(720,1,'codes',1913575171663675952,NULL,NULL,'{"id":1913575171663675952,"of_table":"language","code":"HIF","label":"Hindustani Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(721,1,'codes',6195656758902927429,NULL,NULL,'{"id":6195656758902927429,"of_table":"language","code":"HIL","label":"Hiligaynon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(722,1,'codes',4521189746097948770,NULL,NULL,'{"id":4521189746097948770,"of_table":"language","code":"HIN","label":"Hindi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(723,1,'codes',1109884029424647129,NULL,NULL,'{"id":1109884029424647129,"of_table":"language","code":"HLT","label":"Nga La","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(724,1,'codes',2251817697551651858,NULL,NULL,'{"id":2251817697551651858,"of_table":"language","code":"HMO","label":"Hmong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(725,1,'codes',591478682587016784,NULL,NULL,'{"id":591478682587016784,"of_table":"language","code":"HNK","label":"Hindko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(726,1,'codes',2867696202256286817,NULL,NULL,'{"id":2867696202256286817,"of_table":"language","code":"HNN","label":"Hunan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(727,1,'codes',6473746326527309962,NULL,NULL,'{"id":6473746326527309962,"of_table":"language","code":"HOK","label":"Hokkien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(728,1,'codes',7508837150839037821,NULL,NULL,'{"id":7508837150839037821,"of_table":"language","code":"HSN","label":"Xiang ( Alt Names: Hsiang, Hunan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(729,1,'codes',5065149745769581662,NULL,NULL,'{"id":5065149745769581662,"of_table":"language","code":"HST","label":"Huasteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(730,1,'codes',7471847865119871380,NULL,NULL,'{"id":7471847865119871380,"of_table":"language","code":"HUN","label":"Hungarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(731,1,'codes',4459092127489084842,NULL,NULL,'{"id":4459092127489084842,"of_table":"language","code":"IBB","label":"Ibibio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(732,1,'codes',4669798663959243790,NULL,NULL,'{"id":4669798663959243790,"of_table":"language","code":"IBO","label":"Igbo/Ibo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(733,1,'codes',1474168551343031750,NULL,NULL,'{"id":1474168551343031750,"of_table":"language","code":"ICE","label":"Icelandic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(734,1,'codes',3358552871292844536,NULL,NULL,'{"id":3358552871292844536,"of_table":"language","code":"IDU","label":"Idoma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(735,1,'codes',5544951637172685945,NULL,NULL,'{"id":5544951637172685945,"of_table":"language","code":"IFA","label":"Farsi-Iranian-Persian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(736,1,'codes',1528549158585915655,NULL,NULL,'{"id":1528549158585915655,"of_table":"language","code":"IGB","label":"Ebira","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(737,1,'codes',391111627560087540,NULL,NULL,'{"id":391111627560087540,"of_table":"language","code":"IGL","label":"Igala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(738,1,'codes',5229238539118848743,NULL,NULL,'{"id":5229238539118848743,"of_table":"language","code":"IJO","label":"Ijo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(739,1,'codes',4307434638023176580,NULL,NULL,'{"id":4307434638023176580,"of_table":"language","code":"IKA","label":"Ika","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(740,1,'codes',6839413812991856206,NULL,NULL,'{"id":6839413812991856206,"of_table":"language","code":"ILG","label":"Ilongot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(741,1,'codes',2778735349947747982,NULL,NULL,'{"id":2778735349947747982,"of_table":"language","code":"ILO","label":"Ilocano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(742,1,'codes',6343916261044150658,NULL,NULL,'{"id":6343916261044150658,"of_table":"language","code":"IND","label":"Indonesian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(743,1,'codes',8204423899626547405,NULL,NULL,'{"id":8204423899626547405,"of_table":"language","code":"ING","label":"Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(744,1,'codes',4645579366538933521,NULL,NULL,'{"id":4645579366538933521,"of_table":"language","code":"INS","label":"Indian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(745,1,'codes',781472535254572670,NULL,NULL,'{"id":781472535254572670,"of_table":"language","code":"ISH","label":"Ishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(746,1,'codes',7574615046462693209,NULL,NULL,'{"id":7574615046462693209,"of_table":"language","code":"ISO","label":"Isoko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(747,1,'codes',4809804994243178439,NULL,NULL,'{"id":4809804994243178439,"of_table":"language","code":"IST","label":"Isekiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(748,1,'codes',5008415103838845770,NULL,NULL,'{"id":5008415103838845770,"of_table":"language","code":"IT","label":"Italian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(749,1,'codes',3426573496872572402,NULL,NULL,'{"id":3426573496872572402,"of_table":"language","code":"IUK","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(750,1,'codes',5929013265155836580,NULL,NULL,'{"id":5929013265155836580,"of_table":"language","code":"IXL","label":"Ixil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(751,1,'codes',3307225255930544769,NULL,NULL,'{"id":3307225255930544769,"of_table":"language","code":"JAC","label":"Jacalteco, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(752,1,'codes',5562393565909180895,NULL,NULL,'{"id":5562393565909180895,"of_table":"language","code":"JAI","label":"Jacalteco, Western (Popti)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(753,1,'codes',2353134488137904812,NULL,NULL,'{"id":2353134488137904812,"of_table":"language","code":"JAM","label":"Jamician Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(754,1,'codes',4254141584202151655,NULL,NULL,'{"id":4254141584202151655,"of_table":"language","code":"JAP","label":"Japanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(755,1,'codes',1406811439605203154,NULL,NULL,'{"id":1406811439605203154,"of_table":"language","code":"JAR","label":"Jarai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(756,1,'codes',7602808578547532860,NULL,NULL,'{"id":7602808578547532860,"of_table":"language","code":"JAV","label":"Javanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(757,1,'codes',4777174855253406061,NULL,NULL,'{"id":4777174855253406061,"of_table":"language","code":"JIC","label":"Tol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(758,1,'codes',2153918444110790593,NULL,NULL,'{"id":2153918444110790593,"of_table":"language","code":"JIV","label":"Shuar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(759,1,'codes',8792770997538392129,NULL,NULL,'{"id":8792770997538392129,"of_table":"language","code":"JOL","label":"Dyola (Jola)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(760,1,'codes',3730199530593069834,NULL,NULL,'{"id":3730199530593069834,"of_table":"language","code":"JOS","label":"Jordanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(761,1,'codes',8502873851357473858,NULL,NULL,'{"id":8502873851357473858,"of_table":"language","code":"JUB","label":"Juba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(762,1,'codes',7873832793538825387,NULL,NULL,'{"id":7873832793538825387,"of_table":"language","code":"JUL","label":"Jirel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(763,1,'codes',8494050662269651381,NULL,NULL,'{"id":8494050662269651381,"of_table":"language","code":"JYA","label":"Jirong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(764,1,'codes',7765493226822477806,NULL,NULL,'{"id":7765493226822477806,"of_table":"language","code":"KAC","label":"Kachin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(765,1,'codes',588144758733058018,NULL,NULL,'{"id":588144758733058018,"of_table":"language","code":"KAI","label":"Kaiping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(766,1,'codes',7761096248372546340,NULL,NULL,'{"id":7761096248372546340,"of_table":"language","code":"KAL","label":"Kalabari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(767,1,'codes',7644818274659527740,NULL,NULL,'{"id":7644818274659527740,"of_table":"language","code":"KAM","label":"Kamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(768,1,'codes',8709811297305491434,NULL,NULL,'{"id":8709811297305491434,"of_table":"language","code":"KAO","label":"Xaasongaxango (Kasonke, Xasonga)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(769,1,'codes',8522293388317356426,NULL,NULL,'{"id":8522293388317356426,"of_table":"language","code":"KAR","label":"Karachay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(770,1,'codes',7375325975741560399,NULL,NULL,'{"id":7375325975741560399,"of_table":"language","code":"KAS","label":"Kashmiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(771,1,'codes',6465520261372185827,NULL,NULL,'{"id":6465520261372185827,"of_table":"language","code":"KAZ","label":"Kazakh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(772,1,'codes',275812435464234741,NULL,NULL,'{"id":275812435464234741,"of_table":"language","code":"KBP","label":"Kabiye","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(773,1,'codes',7721888588034797731,NULL,NULL,'{"id":7721888588034797731,"of_table":"language","code":"KEK","label":"Kekchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(774,1,'codes',2015316357730745236,NULL,NULL,'{"id":2015316357730745236,"of_table":"language","code":"KEN","label":"Kenyang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(775,1,'codes',5584126995382544429,NULL,NULL,'{"id":5584126995382544429,"of_table":"language","code":"KGA","label":"Koyaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(776,1,'codes',8137172615036001704,NULL,NULL,'{"id":8137172615036001704,"of_table":"language","code":"KGN","label":"Kongo/Kikongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(777,1,'codes',8028858764737409215,NULL,NULL,'{"id":8028858764737409215,"of_table":"language","code":"KHA","label":"Kham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(778,1,'codes',1256635322937161224,NULL,NULL,'{"id":1256635322937161224,"of_table":"language","code":"KHM","label":"Khmer Central - Thailand/Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(779,1,'codes',1474440403717763820,NULL,NULL,'{"id":1474440403717763820,"of_table":"language","code":"KIG","label":"Kirghiz","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(780,1,'codes',7876798309081888538,NULL,NULL,'{"id":7876798309081888538,"of_table":"language","code":"KIK","label":"Kikuya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(781,1,'codes',2273073640021359811,NULL,NULL,'{"id":2273073640021359811,"of_table":"language","code":"KIN","label":"Kinyarwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(782,1,'codes',5604651761227381587,NULL,NULL,'{"id":5604651761227381587,"of_table":"language","code":"KIR","label":"Kiribat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(783,1,'codes',5982403544441967819,NULL,NULL,'{"id":5982403544441967819,"of_table":"language","code":"KIS","label":"Kissi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(784,1,'codes',992606279828967465,NULL,NULL,'{"id":992606279828967465,"of_table":"language","code":"KIT","label":"Kituba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(785,1,'codes',6290826154484467443,NULL,NULL,'{"id":6290826154484467443,"of_table":"language","code":"KJP","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(786,1,'codes',225913283643619733,NULL,NULL,'{"id":225913283643619733,"of_table":"language","code":"KKO","label":"Konkomba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(787,1,'codes',5831533331902206105,NULL,NULL,'{"id":5831533331902206105,"of_table":"language","code":"KMU","label":"Khmu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(788,1,'codes',5054019462793917510,NULL,NULL,'{"id":5054019462793917510,"of_table":"language","code":"KND","label":"Kurundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(789,1,'codes',2455691825708024136,NULL,NULL,'{"id":2455691825708024136,"of_table":"language","code":"KNG","label":"Kongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(790,1,'codes',1458218317971031570,NULL,NULL,'{"id":1458218317971031570,"of_table":"language","code":"KNJ","label":"Konjobal, Western (Akateko)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(791,1,'codes',2551998608795121857,NULL,NULL,'{"id":2551998608795121857,"of_table":"language","code":"KNK","label":"Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(792,1,'codes',5562257834039744284,NULL,NULL,'{"id":5562257834039744284,"of_table":"language","code":"KNN","label":"Kannada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(793,1,'codes',3759934909021496810,NULL,NULL,'{"id":3759934909021496810,"of_table":"language","code":"KNO","label":"Kono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(794,1,'codes',8179752771347966274,NULL,NULL,'{"id":8179752771347966274,"of_table":"language","code":"KNU","label":"Kanuri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(795,1,'codes',2109103875326898208,NULL,NULL,'{"id":2109103875326898208,"of_table":"language","code":"KON","label":"Konjobal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(796,1,'codes',5731157525714137883,NULL,NULL,'{"id":5731157525714137883,"of_table":"language","code":"KOR","label":"Korean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(797,1,'codes',1339873047516792520,NULL,NULL,'{"id":1339873047516792520,"of_table":"language","code":"KOS","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(798,1,'codes',6960607147174432242,NULL,NULL,'{"id":6960607147174432242,"of_table":"language","code":"KOT","label":"Kotokoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(799,1,'codes',2759322567444349982,NULL,NULL,'{"id":2759322567444349982,"of_table":"language","code":"KOU","label":"Kouranko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(800,1,'codes',4524936118500448668,NULL,NULL,'{"id":4524936118500448668,"of_table":"language","code":"KPE","label":"Kpelle","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(801,1,'codes',8914864872502793331,NULL,NULL,'{"id":8914864872502793331,"of_table":"language","code":"KPJ","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(802,1,'codes',5377476352310390632,NULL,NULL,'{"id":5377476352310390632,"of_table":"language","code":"KQS","label":"Kissi, Northern (Guinea)(Sierra Leone)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(803,1,'codes',7444574347867109482,NULL,NULL,'{"id":7444574347867109482,"of_table":"language","code":"KRA","label":"Krahn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(804,1,'codes',5181775207317103078,NULL,NULL,'{"id":5181775207317103078,"of_table":"language","code":"KRI","label":"Krio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(805,1,'codes',5091059473379231466,NULL,NULL,'{"id":5091059473379231466,"of_table":"language","code":"KRU","label":"Kru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(806,1,'codes',2792565812122787214,NULL,NULL,'{"id":2792565812122787214,"of_table":"language","code":"KSR","label":"Kosraean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(807,1,'codes',4691745274316291235,NULL,NULL,'{"id":4691745274316291235,"of_table":"language","code":"KSS","label":"Kisi, Southern (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(808,1,'codes',8169044891644942432,NULL,NULL,'{"id":8169044891644942432,"of_table":"language","code":"KSW","label":"Karen, S''Gaw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(809,1,'codes',7645922019253276003,NULL,NULL,'{"id":7645922019253276003,"of_table":"language","code":"KTB","label":"Kambaata","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(810,1,'codes',4277624660176638797,NULL,NULL,'{"id":4277624660176638797,"of_table":"language","code":"KUD","label":"Kurdish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(811,1,'codes',5753358987289636687,NULL,NULL,'{"id":5753358987289636687,"of_table":"language","code":"KUK","label":"Kuki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(812,1,'codes',5151102952550562788,NULL,NULL,'{"id":5151102952550562788,"of_table":"language","code":"KUN","label":"Kunama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(813,1,'codes',3550515695072960886,NULL,NULL,'{"id":3550515695072960886,"of_table":"language","code":"KUR","label":"Kurmanji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(814,1,'codes',5826515351314795754,NULL,NULL,'{"id":5826515351314795754,"of_table":"language","code":"KUS","label":"Kussal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(815,1,'codes',1294584516679997201,NULL,NULL,'{"id":1294584516679997201,"of_table":"language","code":"KXM","label":"Khmer Northern - Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(816,1,'codes',3277308113657496498,NULL,NULL,'{"id":3277308113657496498,"of_table":"language","code":"KYG","label":"Kyrgyzstani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(817,1,'codes',4986011460728206160,NULL,NULL,'{"id":4986011460728206160,"of_table":"language","code":"LAJ","label":"Lango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(818,1,'codes',6953722554425104126,NULL,NULL,'{"id":6953722554425104126,"of_table":"language","code":"LAM","label":"Lamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(819,1,'codes',8421905708626509456,NULL,NULL,'{"id":8421905708626509456,"of_table":"language","code":"LAO","label":"Lao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(820,1,'codes',716815960941121363,NULL,NULL,'{"id":716815960941121363,"of_table":"language","code":"LAT","label":"Latvian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(821,1,'codes',2647910505974134488,NULL,NULL,'{"id":2647910505974134488,"of_table":"language","code":"LEB","label":"Lebanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(822,1,'codes',1708304912588017147,NULL,NULL,'{"id":1708304912588017147,"of_table":"language","code":"LGB","label":"Lugbara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(823,1,'codes',3900706733203821484,NULL,NULL,'{"id":3900706733203821484,"of_table":"language","code":"LHU","label":"Lahu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(824,1,'codes',8462953562890991735,NULL,NULL,'{"id":8462953562890991735,"of_table":"language","code":"LIA","label":"Limba, West-Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(825,1,'codes',1926157702567454834,NULL,NULL,'{"id":1926157702567454834,"of_table":"language","code":"LIN","label":"Lingala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(826,1,'codes',6224688478027661809,NULL,NULL,'{"id":6224688478027661809,"of_table":"language","code":"LIT","label":"Lithuanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(827,1,'codes',2149338616239591666,NULL,NULL,'{"id":2149338616239591666,"of_table":"language","code":"LKB","label":"Lukabaras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(828,1,'codes',8999404921962729855,NULL,NULL,'{"id":8999404921962729855,"of_table":"language","code":"LKR","label":"Pari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(829,1,'codes',7500601481409764168,NULL,NULL,'{"id":7500601481409764168,"of_table":"language","code":"LLS","label":"Lithuanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(830,1,'codes',1257912487141183977,NULL,NULL,'{"id":1257912487141183977,"of_table":"language","code":"LMP","label":"Limbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(831,1,'codes',8797715451626027292,NULL,NULL,'{"id":8797715451626027292,"of_table":"language","code":"LNG","label":"Lin Gao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(832,1,'codes',893919041626041878,NULL,NULL,'{"id":893919041626041878,"of_table":"language","code":"LNS","label":"Lamnso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(833,1,'codes',6974498604958119832,NULL,NULL,'{"id":6974498604958119832,"of_table":"language","code":"LOM","label":"Loma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(834,1,'codes',1604189319747009568,NULL,NULL,'{"id":1604189319747009568,"of_table":"language","code":"LOR","label":"Lorma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(835,1,'codes',7216384781157990971,NULL,NULL,'{"id":7216384781157990971,"of_table":"language","code":"LRL","label":"Lari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(836,1,'codes',302703354178537925,NULL,NULL,'{"id":302703354178537925,"of_table":"language","code":"LSH","label":"Lish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(837,1,'codes',7074039442057471457,NULL,NULL,'{"id":7074039442057471457,"of_table":"language","code":"LSM","label":"Saamia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(838,1,'codes',8206022546361798929,NULL,NULL,'{"id":8206022546361798929,"of_table":"language","code":"LUB","label":"Luba-Kasia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(839,1,'codes',1843472547943614966,NULL,NULL,'{"id":1843472547943614966,"of_table":"language","code":"LUG","label":"Luganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(840,1,'codes',4918347261763624180,NULL,NULL,'{"id":4918347261763624180,"of_table":"language","code":"LUH","label":"Kiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(841,1,'codes',6684156749903214385,NULL,NULL,'{"id":6684156749903214385,"of_table":"language","code":"LUN","label":"Lunda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(842,1,'codes',4028206043653347068,NULL,NULL,'{"id":4028206043653347068,"of_table":"language","code":"LUO","label":"Luo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(843,1,'codes',8605274138661565105,NULL,NULL,'{"id":8605274138661565105,"of_table":"language","code":"LUS","label":"Chin,Mizo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(844,1,'codes',1480987586348844566,NULL,NULL,'{"id":1480987586348844566,"of_table":"language","code":"LUY","label":"Oluluyia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(845,1,'codes',985227251222798132,NULL,NULL,'{"id":985227251222798132,"of_table":"language","code":"LWO","label":"Luwo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(846,1,'codes',4439192073253687750,NULL,NULL,'{"id":4439192073253687750,"of_table":"language","code":"MAC","label":"Macedonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(847,1,'codes',7366690301253928715,NULL,NULL,'{"id":7366690301253928715,"of_table":"language","code":"MAD","label":"Mandingo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(848,1,'codes',2991340061018310334,NULL,NULL,'{"id":2991340061018310334,"of_table":"language","code":"MAI","label":"Maithili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(849,1,'codes',5841827841170408822,NULL,NULL,'{"id":5841827841170408822,"of_table":"language","code":"MAJ","label":"Mazatek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(850,1,'codes',2503032514956190443,NULL,NULL,'{"id":2503032514956190443,"of_table":"language","code":"MAL","label":"Malayalam/Indian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(851,1,'codes',8837734823674585209,NULL,NULL,'{"id":8837734823674585209,"of_table":"language","code":"MAM","label":"Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(852,1,'codes',8874893410690966534,NULL,NULL,'{"id":8874893410690966534,"of_table":"language","code":"MAN","label":"Mandarin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(853,1,'codes',4467129028808094060,NULL,NULL,'{"id":4467129028808094060,"of_table":"language","code":"MAR","label":"Marathi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(854,1,'codes',2689299617279409746,NULL,NULL,'{"id":2689299617279409746,"of_table":"language","code":"MAS","label":"Maasai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(855,1,'codes',7625097613324990990,NULL,NULL,'{"id":7625097613324990990,"of_table":"language","code":"MAY","label":"Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(856,1,'codes',4422863385267817301,NULL,NULL,'{"id":4422863385267817301,"of_table":"language","code":"MAZ","label":"Mazahua, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(857,1,'codes',7279886663457165355,NULL,NULL,'{"id":7279886663457165355,"of_table":"language","code":"MBO","label":"Mbo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(858,1,'codes',9077300029199095624,NULL,NULL,'{"id":9077300029199095624,"of_table":"language","code":"MDD","label":"Mbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(859,1,'codes',7328044332556060990,NULL,NULL,'{"id":7328044332556060990,"of_table":"language","code":"MDE","label":"Maba (Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(860,1,'codes',669640366728567769,NULL,NULL,'{"id":669640366728567769,"of_table":"language","code":"MEH","label":"Mixtec, Southwestern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(861,1,'codes',3346051611610849316,NULL,NULL,'{"id":3346051611610849316,"of_table":"language","code":"MEN","label":"Mende","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(862,1,'codes',843441002085410217,NULL,NULL,'{"id":843441002085410217,"of_table":"language","code":"MER","label":"Meru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(863,1,'codes',7480217928854080239,NULL,NULL,'{"id":7480217928854080239,"of_table":"language","code":"MFD","label":"Mendankwe-Nkwen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(864,1,'codes',3634795851159795328,NULL,NULL,'{"id":3634795851159795328,"of_table":"language","code":"MFQ","label":"Moba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(865,1,'codes',8385018727875690042,NULL,NULL,'{"id":8385018727875690042,"of_table":"language","code":"MFS","label":"Mexican Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(866,1,'codes',2763158750118275673,NULL,NULL,'{"id":2763158750118275673,"of_table":"language","code":"MFV","label":"Mandjak/Manjaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(867,1,'codes',71341022457240184,NULL,NULL,'{"id":71341022457240184,"of_table":"language","code":"MFZ","label":"Maaban","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(868,1,'codes',6135650001058325366,NULL,NULL,'{"id":6135650001058325366,"of_table":"language","code":"MGO","label":"Meta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(869,1,'codes',5532953709017812477,NULL,NULL,'{"id":5532953709017812477,"of_table":"language","code":"MGP","label":"Magar, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(870,1,'codes',379452677986605086,NULL,NULL,'{"id":379452677986605086,"of_table":"language","code":"MGR","label":"Mambwe-Lungu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(871,1,'codes',2511848667432920357,NULL,NULL,'{"id":2511848667432920357,"of_table":"language","code":"MHI","label":"Madi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(872,1,'codes',3157195048408795988,NULL,NULL,'{"id":3157195048408795988,"of_table":"language","code":"MHK","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(873,1,'codes',1856172620352652944,NULL,NULL,'{"id":1856172620352652944,"of_table":"language","code":"MHL","label":"Marshallese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(874,1,'codes',7693466712905834347,NULL,NULL,'{"id":7693466712905834347,"of_table":"language","code":"MIE","label":"Mien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(875,1,'codes',6201950897407334946,NULL,NULL,'{"id":6201950897407334946,"of_table":"language","code":"MIN","label":"Minnan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(876,1,'codes',8667426524406829660,NULL,NULL,'{"id":8667426524406829660,"of_table":"language","code":"MIO","label":"Pinotepa Nacional Mixtec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(877,1,'codes',7993333752538798237,NULL,NULL,'{"id":7993333752538798237,"of_table":"language","code":"MIS","label":"Miskito","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(878,1,'codes',6230087772398382628,NULL,NULL,'{"id":6230087772398382628,"of_table":"language","code":"MIX","label":"Mixteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(879,1,'codes',2810569767428783501,NULL,NULL,'{"id":2810569767428783501,"of_table":"language","code":"MKE","label":"Malinke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(880,1,'codes',9149447316141443291,NULL,NULL,'{"id":9149447316141443291,"of_table":"language","code":"MKH","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(881,1,'codes',8183176422493758197,NULL,NULL,'{"id":8183176422493758197,"of_table":"language","code":"MKO","label":"Mandinko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(882,1,'codes',4428055828842922730,NULL,NULL,'{"id":4428055828842922730,"of_table":"language","code":"MKU","label":"Maninka, Konyanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(883,1,'codes',1461061100366640405,NULL,NULL,'{"id":1461061100366640405,"of_table":"language","code":"MLG","label":"Malagasy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(884,1,'codes',5268917673895041338,NULL,NULL,'{"id":5268917673895041338,"of_table":"language","code":"MLT","label":"Maltese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(885,1,'codes',3465150087189523421,NULL,NULL,'{"id":3465150087189523421,"of_table":"language","code":"MMC","label":"Mazahua, Michoacan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(886,1,'codes',4642359441732416633,NULL,NULL,'{"id":4642359441732416633,"of_table":"language","code":"MNA","label":"Mina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(887,1,'codes',1182877749045286972,NULL,NULL,'{"id":1182877749045286972,"of_table":"language","code":"MND","label":"Mandinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(888,1,'codes',8020976702251086831,NULL,NULL,'{"id":8020976702251086831,"of_table":"language","code":"MNE","label":"Naba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(889,1,'codes',7463986215945276861,NULL,NULL,'{"id":7463986215945276861,"of_table":"language","code":"MNG","label":"Mingrelian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(890,1,'codes',4024334184876031106,NULL,NULL,'{"id":4024334184876031106,"of_table":"language","code":"MNI","label":"Maninka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(891,1,'codes',3639477326551217900,NULL,NULL,'{"id":3639477326551217900,"of_table":"language","code":"MNK","label":"Munkukutuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(892,1,'codes',4055232911305632852,NULL,NULL,'{"id":4055232911305632852,"of_table":"language","code":"MNO","label":"Mano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(893,1,'codes',22512503984640254,NULL,NULL,'{"id":22512503984640254,"of_table":"language","code":"MNR","label":"Meitei (Manipuri)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(894,1,'codes',7882467029575973941,NULL,NULL,'{"id":7882467029575973941,"of_table":"language","code":"MNT","label":"Montenegrin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(895,1,'codes',4527890159470133560,NULL,NULL,'{"id":4527890159470133560,"of_table":"language","code":"MNW","label":"Mon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(896,1,'codes',6460292653188349751,NULL,NULL,'{"id":6460292653188349751,"of_table":"language","code":"MOK","label":"Mokpwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(897,1,'codes',8899622933410657518,NULL,NULL,'{"id":8899622933410657518,"of_table":"language","code":"MON","label":"Mongolian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(898,1,'codes',2452111572671659285,NULL,NULL,'{"id":2452111572671659285,"of_table":"language","code":"MOP","label":"Maya, Mopan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(899,1,'codes',1023829355711869602,NULL,NULL,'{"id":1023829355711869602,"of_table":"language","code":"MOR","label":"More-Moshey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(900,1,'codes',1188329743006690385,NULL,NULL,'{"id":1188329743006690385,"of_table":"language","code":"MOS","label":"Mossi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(901,1,'codes',415747573121290651,NULL,NULL,'{"id":415747573121290651,"of_table":"language","code":"MRD","label":"Magar, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(902,1,'codes',3806263326693287800,NULL,NULL,'{"id":3806263326693287800,"of_table":"language","code":"MSA","label":"Masalit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(903,1,'codes',8250863302060437781,NULL,NULL,'{"id":8250863302060437781,"of_table":"language","code":"MSH","label":"Moshi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(904,1,'codes',4946697740561549809,NULL,NULL,'{"id":4946697740561549809,"of_table":"language","code":"MSR","label":"Mongolian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(905,1,'codes',5136295612759632447,NULL,NULL,'{"id":5136295612759632447,"of_table":"language","code":"MUL","label":"Multani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(906,1,'codes',1567872383381193720,NULL,NULL,'{"id":1567872383381193720,"of_table":"language","code":"MUN","label":"Muong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(907,1,'codes',8410404479922587825,NULL,NULL,'{"id":8410404479922587825,"of_table":"language","code":"MWW","label":"Hmong Daw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(908,1,'codes',6842212281603106062,NULL,NULL,'{"id":6842212281603106062,"of_table":"language","code":"MXP","label":"Mixe, Tlahuitoltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(909,1,'codes',7718019320342620970,NULL,NULL,'{"id":7718019320342620970,"of_table":"language","code":"MXV","label":"Mixtec, Metlatonoc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(910,1,'codes',8114576745127159400,NULL,NULL,'{"id":8114576745127159400,"of_table":"language","code":"MXX ","label":"Mahou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(911,1,'codes',4938990713580002597,NULL,NULL,'{"id":4938990713580002597,"of_table":"language","code":"MYA","label":"Maya, Yucatec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(912,1,'codes',962755282663828256,NULL,NULL,'{"id":962755282663828256,"of_table":"language","code":"MYY","label":"Maymay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(913,1,'codes',8470487025174567283,NULL,NULL,'{"id":8470487025174567283,"of_table":"language","code":"MZJ","label":"Manya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(914,1,'codes',6305224836400483468,NULL,NULL,'{"id":6305224836400483468,"of_table":"language","code":"NAH","label":"Nahuatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(915,1,'codes',4610093768941106266,NULL,NULL,'{"id":4610093768941106266,"of_table":"language","code":"NDF","label":"Ndebele","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(916,1,'codes',7112712191674441983,NULL,NULL,'{"id":7112712191674441983,"of_table":"language","code":"NEP","label":"Nepali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(917,1,'codes',5380749456924039969,NULL,NULL,'{"id":5380749456924039969,"of_table":"language","code":"NEU","label":"Nuer","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(918,1,'codes',6454899640000596111,NULL,NULL,'{"id":6454899640000596111,"of_table":"language","code":"NEW","label":"Newari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(919,1,'codes',4179418635016158820,NULL,NULL,'{"id":4179418635016158820,"of_table":"language","code":"NGE","label":"Ngemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(920,1,'codes',9212616877299637955,NULL,NULL,'{"id":9212616877299637955,"of_table":"language","code":"NGI","label":"Ngie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(921,1,'codes',822023885163588596,NULL,NULL,'{"id":822023885163588596,"of_table":"language","code":"NGU","label":"Nahuatl, Guerrero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(922,1,'codes',6541611432396978414,NULL,NULL,'{"id":6541611432396978414,"of_table":"language","code":"NHA","label":"Nahvatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(923,1,'codes',3579846947954804860,NULL,NULL,'{"id":3579846947954804860,"of_table":"language","code":"NIX","label":"Hema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(924,1,'codes',6254472344993090667,NULL,NULL,'{"id":6254472344993090667,"of_table":"language","code":"NNB","label":"Nandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(925,1,'codes',753203962908503477,NULL,NULL,'{"id":753203962908503477,"of_table":"language","code":"NNZ","label":"Nda Nda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(926,1,'codes',7224301743043631379,NULL,NULL,'{"id":7224301743043631379,"of_table":"language","code":"NOR","label":"Norwegian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(927,1,'codes',9214383814952666104,NULL,NULL,'{"id":9214383814952666104,"of_table":"language","code":"NSE","label":"Nsenga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(928,1,'codes',1595921247618666175,NULL,NULL,'{"id":1595921247618666175,"of_table":"language","code":"NSH","label":"Ngoshie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(929,1,'codes',6278360021488356586,NULL,NULL,'{"id":6278360021488356586,"of_table":"language","code":"NSP","label":"Nepalese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(930,1,'codes',1739802206599872258,NULL,NULL,'{"id":1739802206599872258,"of_table":"language","code":"NSS","label":"Non Standard Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(931,1,'codes',1588975785284197309,NULL,NULL,'{"id":1588975785284197309,"of_table":"language","code":"NUB","label":"Nubian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(932,1,'codes',8470138147867950741,NULL,NULL,'{"id":8470138147867950741,"of_table":"language","code":"NWE","label":"Ngwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(933,1,'codes',1923622205986904114,NULL,NULL,'{"id":1923622205986904114,"of_table":"language","code":"NYA","label":"Nyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(934,1,'codes',6430081009789270963,NULL,NULL,'{"id":6430081009789270963,"of_table":"language","code":"NYK","label":"Nyankole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(935,1,'codes',826273844610781383,NULL,NULL,'{"id":826273844610781383,"of_table":"language","code":"NZE","label":"Nzema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(936,1,'codes',4721781261829127908,NULL,NULL,'{"id":4721781261829127908,"of_table":"language","code":"OGN","label":"Ogoni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(937,1,'codes',4507831421048298401,NULL,NULL,'{"id":4507831421048298401,"of_table":"language","code":"OKU","label":"Oku","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(938,1,'codes',884895935587605280,NULL,NULL,'{"id":884895935587605280,"of_table":"language","code":"ONY","label":"Onyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(939,1,'codes',9162250821111793862,NULL,NULL,'{"id":9162250821111793862,"of_table":"language","code":"ORI","label":"Oriya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(940,1,'codes',7563338041537199788,NULL,NULL,'{"id":7563338041537199788,"of_table":"language","code":"ORO","label":"Oroma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(941,1,'codes',6964969602599291097,NULL,NULL,'{"id":6964969602599291097,"of_table":"language","code":"OSE","label":"Osetin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(942,1,'codes',4688569379885509665,NULL,NULL,'{"id":4688569379885509665,"of_table":"language","code":"OTN","label":"Otomi Tenango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(943,1,'codes',6939115257113082305,NULL,NULL,'{"id":6939115257113082305,"of_table":"language","code":"OTX","label":"Otomi, Texcatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(944,1,'codes',6586842730466622880,NULL,NULL,'{"id":6586842730466622880,"of_table":"language","code":"PAL","label":"Palan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(945,1,'codes',6514778563531565731,NULL,NULL,'{"id":6514778563531565731,"of_table":"language","code":"PAM","label":"Pampangan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(946,1,'codes',7641739663748647478,NULL,NULL,'{"id":7641739663748647478,"of_table":"language","code":"PAN","label":"Pangasinan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(947,1,'codes',8185108578997126592,NULL,NULL,'{"id":8185108578997126592,"of_table":"language","code":"PAP","label":"Papiamento","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(948,1,'codes',7606686511797300823,NULL,NULL,'{"id":7606686511797300823,"of_table":"language","code":"PBS","label":"Pame, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(949,1,'codes',827499584921712807,NULL,NULL,'{"id":827499584921712807,"of_table":"language","code":"PCM","label":"Pidgin, Nigerian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(950,1,'codes',3741717239734473684,NULL,NULL,'{"id":3741717239734473684,"of_table":"language","code":"PCO","label":"Pocomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(951,1,'codes',2943159086045902396,NULL,NULL,'{"id":2943159086045902396,"of_table":"language","code":"PDT","label":"Plautdietsch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(952,1,'codes',4313534314204254342,NULL,NULL,'{"id":4313534314204254342,"of_table":"language","code":"PDU","label":"Kayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(953,1,'codes',2185197689745157920,NULL,NULL,'{"id":2185197689745157920,"of_table":"language","code":"PHR","label":"Pahari-Potwari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(954,1,'codes',1380675315808908862,NULL,NULL,'{"id":1380675315808908862,"of_table":"language","code":"PI","label":"Palauan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(955,1,'codes',8169301243485102979,NULL,NULL,'{"id":8169301243485102979,"of_table":"language","code":"PIG","label":"Pidgin English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(956,1,'codes',7943608315546496002,NULL,NULL,'{"id":7943608315546496002,"of_table":"language","code":"PNY","label":"Pinyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(957,1,'codes',1365302049719179004,NULL,NULL,'{"id":1365302049719179004,"of_table":"language","code":"POH","label":"Poqomchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(958,1,'codes',886457292451380664,NULL,NULL,'{"id":886457292451380664,"of_table":"language","code":"POK","label":"Pokomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(959,1,'codes',3943812546294022618,NULL,NULL,'{"id":3943812546294022618,"of_table":"language","code":"POL","label":"Polish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(960,1,'codes',1792961359315231925,NULL,NULL,'{"id":1792961359315231925,"of_table":"language","code":"PON","label":"Pohnpeian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(961,1,'codes',2037907171504297723,NULL,NULL,'{"id":2037907171504297723,"of_table":"language","code":"POR","label":"Portuguese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(962,1,'codes',7989906919281881369,NULL,NULL,'{"id":7989906919281881369,"of_table":"language","code":"POU","label":"Pulaar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(963,1,'codes',2488585836669188588,NULL,NULL,'{"id":2488585836669188588,"of_table":"language","code":"POV","label":"Criolu Upper Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(964,1,'codes',6317966689448543753,NULL,NULL,'{"id":6317966689448543753,"of_table":"language","code":"PSO","label":"Polish Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(965,1,'codes',2271767166612758862,NULL,NULL,'{"id":2271767166612758862,"of_table":"language","code":"PSR","label":"Portuguese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(966,1,'codes',3986788368951936287,NULL,NULL,'{"id":3986788368951936287,"of_table":"language","code":"PTS","label":"Guianese Creole French (Patois)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(967,1,'codes',4827188036189059354,NULL,NULL,'{"id":4827188036189059354,"of_table":"language","code":"PUN","label":"Punjabi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(968,1,'codes',9185024026180256140,NULL,NULL,'{"id":9185024026180256140,"of_table":"language","code":"PUS","label":"Pushtu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(969,1,'codes',485767952300678090,NULL,NULL,'{"id":485767952300678090,"of_table":"language","code":"PUT","label":"Putian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(970,1,'codes',4816269895501738540,NULL,NULL,'{"id":4816269895501738540,"of_table":"language","code":"PXM","label":"Mixe, Quetzaltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(971,1,'codes',7568048812232642235,NULL,NULL,'{"id":7568048812232642235,"of_table":"language","code":"QAC","label":"Quiche-Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(972,1,'codes',2324912727164269563,NULL,NULL,'{"id":2324912727164269563,"of_table":"language","code":"QCH","label":"Quechua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(973,1,'codes',6669015638653243246,NULL,NULL,'{"id":6669015638653243246,"of_table":"language","code":"QUG","label":"Quichua, Chimborazo Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(974,1,'codes',2512539631246347093,NULL,NULL,'{"id":2512539631246347093,"of_table":"language","code":"QUI","label":"Quiche","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(975,1,'codes',8925882806550691946,NULL,NULL,'{"id":8925882806550691946,"of_table":"language","code":"QUM","label":"Sipakapense","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(976,1,'codes',3196060165757377615,NULL,NULL,'{"id":3196060165757377615,"of_table":"language","code":"QUV","label":"Sacapulteco (Maya Tujaal)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(977,1,'codes',1429391707566227249,NULL,NULL,'{"id":1429391707566227249,"of_table":"language","code":"QXL","label":"Quichua, Salasaca Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(978,1,'codes',8234599587272024628,NULL,NULL,'{"id":8234599587272024628,"of_table":"language","code":"QXR","label":"Quichua, Canar Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(979,1,'codes',1603227236847997870,NULL,NULL,'{"id":1603227236847997870,"of_table":"language","code":"RAB","label":"Rabinal - Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(980,1,'codes',4646934441885647648,NULL,NULL,'{"id":4646934441885647648,"of_table":"language","code":"RAG","label":"Maragoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(981,1,'codes',833359192894201628,NULL,NULL,'{"id":833359192894201628,"of_table":"language","code":"RAH","label":"Rahaween","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(982,1,'codes',9099824123067954849,NULL,NULL,'{"id":9099824123067954849,"of_table":"language","code":"RHA","label":"Rhade","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(983,1,'codes',2298455821626283454,NULL,NULL,'{"id":2298455821626283454,"of_table":"language","code":"RHG","label":"Rohingya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(984,1,'codes',6838037477967733311,NULL,NULL,'{"id":6838037477967733311,"of_table":"language","code":"RMN","label":"Romani, Balkan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(985,1,'codes',419170809879404094,NULL,NULL,'{"id":419170809879404094,"of_table":"language","code":"RMS","label":"Romanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(986,1,'codes',8263722492969394419,NULL,NULL,'{"id":8263722492969394419,"of_table":"language","code":"RMY","label":"Romany (Gypsy)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(987,1,'codes',64963621542198726,NULL,NULL,'{"id":64963621542198726,"of_table":"language","code":"ROM","label":"Romanian-Moldovan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(988,1,'codes',2504681445434701080,NULL,NULL,'{"id":2504681445434701080,"of_table":"language","code":"RSI","label":"Russian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(989,1,'codes',8846168270011373662,NULL,NULL,'{"id":8846168270011373662,"of_table":"language","code":"RUN","label":"Runyawana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(990,1,'codes',5171887870578934758,NULL,NULL,'{"id":5171887870578934758,"of_table":"language","code":"RUP","label":"Romanian, Macedo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(991,1,'codes',8337086729666960239,NULL,NULL,'{"id":8337086729666960239,"of_table":"language","code":"RUS","label":"Russian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(992,1,'codes',6968596936264025793,NULL,NULL,'{"id":6968596936264025793,"of_table":"language","code":"RUT","label":"Rutoro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(993,1,'codes',4560028904591667666,NULL,NULL,'{"id":4560028904591667666,"of_table":"language","code":"RWA","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(994,1,'codes',579342080987527816,NULL,NULL,'{"id":579342080987527816,"of_table":"language","code":"SAJ","label":"Sango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(995,1,'codes',9102486459883517106,NULL,NULL,'{"id":9102486459883517106,"of_table":"language","code":"SAM","label":"Samoan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(996,1,'codes',8965703423637007026,NULL,NULL,'{"id":8965703423637007026,"of_table":"language","code":"SAR","label":"Sarahule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(997,1,'codes',4032029042874081050,NULL,NULL,'{"id":4032029042874081050,"of_table":"language","code":"SC","label":"Serbo-Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(998,1,'codes',5948923524452489375,NULL,NULL,'{"id":5948923524452489375,"of_table":"language","code":"SCL","label":"Shina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(999,1,'codes',4726174611258851474,NULL,NULL,'{"id":4726174611258851474,"of_table":"language","code":"SCN","label":"Sicilian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1000,1,'codes',4104451255917912393,NULL,NULL,'{"id":4104451255917912393,"of_table":"language","code":"SCR","label":"Sherpa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1001,1,'codes',6163141265290106727,NULL,NULL,'{"id":6163141265290106727,"of_table":"language","code":"SEF","label":"Senoufo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1002,1,'codes',4532115095110741052,NULL,NULL,'{"id":4532115095110741052,"of_table":"language","code":"SER","label":"Serbian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1003,1,'codes',7634820068267450098,NULL,NULL,'{"id":7634820068267450098,"of_table":"language","code":"SES","label":"Serer-Sine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1004,1,'codes',7934338834511842703,NULL,NULL,'{"id":7934338834511842703,"of_table":"language","code":"SGW","label":"Sebat Bet Gurage (Gurage)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1005,1,'codes',6467485003085630395,NULL,NULL,'{"id":6467485003085630395,"of_table":"language","code":"SHA","label":"Shanghai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1006,1,'codes',6453240340195040846,NULL,NULL,'{"id":6453240340195040846,"of_table":"language","code":"SHI","label":"Tachelhit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1007,1,'codes',3115871121315717540,NULL,NULL,'{"id":3115871121315717540,"of_table":"language","code":"SHK","label":"Shilluk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1008,1,'codes',6254694181664373837,NULL,NULL,'{"id":6254694181664373837,"of_table":"language","code":"SHN","label":"Shona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1009,1,'codes',8928286291981072244,NULL,NULL,'{"id":8928286291981072244,"of_table":"language","code":"SHO","label":"Saho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1010,1,'codes',330941583442203842,NULL,NULL,'{"id":330941583442203842,"of_table":"language","code":"SHU","label":"Arabic, Chadian Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1011,1,'codes',8906286485822041137,NULL,NULL,'{"id":8906286485822041137,"of_table":"language","code":"SIG","label":"Sign Language--American","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1012,1,'codes',4021095297721362811,NULL,NULL,'{"id":4021095297721362811,"of_table":"language","code":"SIL","label":"Sisaala Tumulung","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1013,1,'codes',8218956339873719321,NULL,NULL,'{"id":8218956339873719321,"of_table":"language","code":"SIN","label":"Sinhalese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1014,1,'codes',2376863569288296768,NULL,NULL,'{"id":2376863569288296768,"of_table":"language","code":"SJN","label":"Shan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1015,1,'codes',4670250859084041419,NULL,NULL,'{"id":4670250859084041419,"of_table":"language","code":"SLO","label":"Slovak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1016,1,'codes',6683409339445742444,NULL,NULL,'{"id":6683409339445742444,"of_table":"language","code":"SLV","label":"Slovenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1017,1,'codes',8656676660956064648,NULL,NULL,'{"id":8656676660956064648,"of_table":"language","code":"SMK","label":"Bolino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1018,1,'codes',2170538722774149753,NULL,NULL,'{"id":2170538722774149753,"of_table":"language","code":"SND","label":"Sindhi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1019,1,'codes',4023908069541496697,NULL,NULL,'{"id":4023908069541496697,"of_table":"language","code":"SNG","label":"Songhay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1020,1,'codes',7984839742505193242,NULL,NULL,'{"id":7984839742505193242,"of_table":"language","code":"SOK","label":"Soninke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1021,1,'codes',1818506388473965368,NULL,NULL,'{"id":1818506388473965368,"of_table":"language","code":"SOM","label":"Somali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1022,1,'codes',2189843644220429033,NULL,NULL,'{"id":2189843644220429033,"of_table":"language","code":"SOT","label":"Sotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1023,1,'codes',3740818368320546932,NULL,NULL,'{"id":3740818368320546932,"of_table":"language","code":"SP","label":"Spanish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1024,1,'codes',1333042111881856173,NULL,NULL,'{"id":1333042111881856173,"of_table":"language","code":"SPS","label":"Spanish--Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1025,1,'codes',9147296516937016211,NULL,NULL,'{"id":9147296516937016211,"of_table":"language","code":"SRI","label":"Sri Lankan Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1026,1,'codes',5716597753502102964,NULL,NULL,'{"id":5716597753502102964,"of_table":"language","code":"SRN","label":"Sranan Tongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1027,1,'codes',5645105657195941226,NULL,NULL,'{"id":5645105657195941226,"of_table":"language","code":"SRP","label":"Sarpo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1028,1,'codes',1773648047214075769,NULL,NULL,'{"id":1773648047214075769,"of_table":"language","code":"SUD","label":"Sudanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1029,1,'codes',4263856432255425691,NULL,NULL,'{"id":4263856432255425691,"of_table":"language","code":"SUS","label":"Susu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1030,1,'codes',8922357720860846184,NULL,NULL,'{"id":8922357720860846184,"of_table":"language","code":"SWA","label":"Swahili - English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1031,1,'codes',8606131433024862445,NULL,NULL,'{"id":8606131433024862445,"of_table":"language","code":"SWE","label":"Swedish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1032,1,'codes',7854695667675057933,NULL,NULL,'{"id":7854695667675057933,"of_table":"language","code":"SWF","label":"Swahili-French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1033,1,'codes',4802939851820212663,NULL,NULL,'{"id":4802939851820212663,"of_table":"language","code":"SWZ","label":"Swazi (Eswatini)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1034,1,'codes',1230442688994970206,NULL,NULL,'{"id":1230442688994970206,"of_table":"language","code":"SYL","label":"Sylheti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1035,1,'codes',6608673542991516536,NULL,NULL,'{"id":6608673542991516536,"of_table":"language","code":"SZE","label":"Szechuan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1036,1,'codes',5585173724848856783,NULL,NULL,'{"id":5585173724848856783,"of_table":"language","code":"TAB","label":"Tabassaran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1037,1,'codes',3737770107083549825,NULL,NULL,'{"id":3737770107083549825,"of_table":"language","code":"TAG","label":"Tagalog","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1038,1,'codes',3848407797648284463,NULL,NULL,'{"id":3848407797648284463,"of_table":"language","code":"TAJ","label":"Tajiki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1039,1,'codes',7302230842372756121,NULL,NULL,'{"id":7302230842372756121,"of_table":"language","code":"TAM","label":"Tamil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1040,1,'codes',8759029030135355085,NULL,NULL,'{"id":8759029030135355085,"of_table":"language","code":"TAT","label":"Tatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1041,1,'codes',7514779670303278823,NULL,NULL,'{"id":7514779670303278823,"of_table":"language","code":"TAU","label":"Tausug","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1042,1,'codes',4420204983604467956,NULL,NULL,'{"id":4420204983604467956,"of_table":"language","code":"TCH","label":"Tchamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1043,1,'codes',7985497048591519969,NULL,NULL,'{"id":7985497048591519969,"of_table":"language","code":"TCP","label":"Chin, Tawr","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1044,1,'codes',1796381332757794289,NULL,NULL,'{"id":1796381332757794289,"of_table":"language","code":"TCU","label":"Tarahumara Southeastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1045,1,'codes',1822504310124367597,NULL,NULL,'{"id":1822504310124367597,"of_table":"language","code":"TEE","label":"Tepehua, Huehuetla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1046,1,'codes',785368699178912204,NULL,NULL,'{"id":785368699178912204,"of_table":"language","code":"TEL","label":"Telugu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1047,1,'codes',4626806873818722249,NULL,NULL,'{"id":4626806873818722249,"of_table":"language","code":"TEN","label":"T''En","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1048,1,'codes',5199402793986205955,NULL,NULL,'{"id":5199402793986205955,"of_table":"language","code":"TET","label":"Tetela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1049,1,'codes',6308650836560875506,NULL,NULL,'{"id":6308650836560875506,"of_table":"language","code":"TGR","label":"Tigre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1050,1,'codes',9128796514395940113,NULL,NULL,'{"id":9128796514395940113,"of_table":"language","code":"TH","label":"Thai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1051,1,'codes',8477940636411759544,NULL,NULL,'{"id":8477940636411759544,"of_table":"language","code":"TIB","label":"Tibetan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1052,1,'codes',6890168436936555464,NULL,NULL,'{"id":6890168436936555464,"of_table":"language","code":"TIG","label":"Tigrigna - Eritrean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1053,1,'codes',6060090973266464411,NULL,NULL,'{"id":6060090973266464411,"of_table":"language","code":"TIK","label":"Tikari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1054,1,'codes',7674046849639436265,NULL,NULL,'{"id":7674046849639436265,"of_table":"language","code":"TKI","label":"Taki Taki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1055,1,'codes',7983669822105253395,NULL,NULL,'{"id":7983669822105253395,"of_table":"language","code":"TKN","label":"Turkmen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1056,1,'codes',345760477538314597,NULL,NULL,'{"id":345760477538314597,"of_table":"language","code":"TLP","label":"Totonac, Filomena Mata-Coahuitlan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1057,1,'codes',246744019921595087,NULL,NULL,'{"id":246744019921595087,"of_table":"language","code":"TMA","label":"Tama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1058,1,'codes',7310414351830199720,NULL,NULL,'{"id":7310414351830199720,"of_table":"language","code":"TMM","label":"Tectiteco/Tectitan Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1059,1,'codes',1086779194467620228,NULL,NULL,'{"id":1086779194467620228,"of_table":"language","code":"TMN","label":"Temne","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1060,1,'codes',8204712499678946637,NULL,NULL,'{"id":8204712499678946637,"of_table":"language","code":"TMZ","label":"Tamazight","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1061,1,'codes',5753119376543930686,NULL,NULL,'{"id":5753119376543930686,"of_table":"language","code":"TOI","label":"Taishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1062,1,'codes',3847972485900652260,NULL,NULL,'{"id":3847972485900652260,"of_table":"language","code":"TOJ","label":"Tojolabal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1063,1,'codes',6470822086818437034,NULL,NULL,'{"id":6470822086818437034,"of_table":"language","code":"TON","label":"Tongan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1064,1,'codes',859086126129813107,NULL,NULL,'{"id":859086126129813107,"of_table":"language","code":"TOS","label":"Tosk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1065,1,'codes',7253646816860505515,NULL,NULL,'{"id":7253646816860505515,"of_table":"language","code":"TOT","label":"Totonac Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1066,1,'codes',5371355430484535846,NULL,NULL,'{"id":5371355430484535846,"of_table":"language","code":"TPX","label":"Tlapanec, Acatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1067,1,'codes',781392056676391900,NULL,NULL,'{"id":781392056676391900,"of_table":"language","code":"TRI","label":"Trique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1068,1,'codes',5574102147439236400,NULL,NULL,'{"id":5574102147439236400,"of_table":"language","code":"TRK","label":"Trukese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1069,1,'codes',3039747743352966995,NULL,NULL,'{"id":3039747743352966995,"of_table":"language","code":"TSI","label":"Tshiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1070,1,'codes',4252273245758623232,NULL,NULL,'{"id":4252273245758623232,"of_table":"language","code":"TSW","label":"Setswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1071,1,'codes',4070444243125613963,NULL,NULL,'{"id":4070444243125613963,"of_table":"language","code":"TSZ","label":"Tarasco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1072,1,'codes',1297570816680829907,NULL,NULL,'{"id":1297570816680829907,"of_table":"language","code":"TTQ","label":"Tamasheq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1073,1,'codes',2618709129803867293,NULL,NULL,'{"id":2618709129803867293,"of_table":"language","code":"TU","label":"Turkish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1074,1,'codes',8517449246777415107,NULL,NULL,'{"id":8517449246777415107,"of_table":"language","code":"TUM","label":"Tumbuka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1075,1,'codes',5700523232851528346,NULL,NULL,'{"id":5700523232851528346,"of_table":"language","code":"TUQ","label":"Tedaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1076,1,'codes',5673253921714026759,NULL,NULL,'{"id":5673253921714026759,"of_table":"language","code":"TUV","label":"Tuvaluan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1077,1,'codes',3926497997866182705,NULL,NULL,'{"id":3926497997866182705,"of_table":"language","code":"TWI","label":"Twi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1078,1,'codes',6294514433609108187,NULL,NULL,'{"id":6294514433609108187,"of_table":"language","code":"TWN","label":"Taiwanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1079,1,'codes',1891400703847850341,NULL,NULL,'{"id":1891400703847850341,"of_table":"language","code":"TZH","label":"Tzeltal, Oxchuc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1080,1,'codes',2176023090066130482,NULL,NULL,'{"id":2176023090066130482,"of_table":"language","code":"TZO","label":"Tzotzil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1081,1,'codes',400157802073257637,NULL,NULL,'{"id":400157802073257637,"of_table":"language","code":"TZT","label":"Tzutujil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1082,1,'codes',5042930691614954119,NULL,NULL,'{"id":5042930691614954119,"of_table":"language","code":"UIG","label":"Uigur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1083,1,'codes',1941608975587424857,NULL,NULL,'{"id":1941608975587424857,"of_table":"language","code":"UK","label":"Ukrainian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1084,1,'codes',3482827242244879613,NULL,NULL,'{"id":3482827242244879613,"of_table":"language","code":"UNK","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1085,1,'codes',4364537145214291769,NULL,NULL,'{"id":4364537145214291769,"of_table":"language","code":"UR","label":"Urdu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1086,1,'codes',7957704252392838215,NULL,NULL,'{"id":7957704252392838215,"of_table":"language","code":"URH","label":"Urhobo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1087,1,'codes',7711479184381038294,NULL,NULL,'{"id":7711479184381038294,"of_table":"language","code":"USP","label":"Uspanteko (Uspanteco)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1088,1,'codes',7888513483181888831,NULL,NULL,'{"id":7888513483181888831,"of_table":"language","code":"UZB","label":"Uzbek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1089,1,'codes',7583808804652189190,NULL,NULL,'{"id":7583808804652189190,"of_table":"language","code":"VAI","label":"Vai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1090,1,'codes',4715054801692579067,NULL,NULL,'{"id":4715054801692579067,"of_table":"language","code":"VIE","label":"Vietnamese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1091,1,'codes',4390924148140075939,NULL,NULL,'{"id":4390924148140075939,"of_table":"language","code":"VIL","label":"Vili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1092,1,'codes',5953253590834406618,NULL,NULL,'{"id":5953253590834406618,"of_table":"language","code":"VIS","label":"Visayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1093,1,'codes',6359388558497691871,NULL,NULL,'{"id":6359388558497691871,"of_table":"language","code":"VVV","label":"Sample","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1094,1,'codes',3841841427998930123,NULL,NULL,'{"id":3841841427998930123,"of_table":"language","code":"WAL","label":"Walamo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1095,1,'codes',4860304256050043115,NULL,NULL,'{"id":4860304256050043115,"of_table":"language","code":"WAR","label":"Waray - Waray","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1096,1,'codes',6849076431199228707,NULL,NULL,'{"id":6849076431199228707,"of_table":"language","code":"WCI","label":"Waci Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1097,1,'codes',4768801164817762078,NULL,NULL,'{"id":4768801164817762078,"of_table":"language","code":"WEN","label":"Wenzhou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1098,1,'codes',4641178728381460058,NULL,NULL,'{"id":4641178728381460058,"of_table":"language","code":"WLF","label":"Wolof","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1099,1,'codes',4237375807972078365,NULL,NULL,'{"id":4237375807972078365,"of_table":"language","code":"WLX","label":"Wali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1100,1,'codes',2123568783231736626,NULL,NULL,'{"id":2123568783231736626,"of_table":"language","code":"WOB","label":"Wobe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1101,1,'codes',5135208435881598553,NULL,NULL,'{"id":5135208435881598553,"of_table":"language","code":"WUU","label":"Wu Chinese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1102,1,'codes',6570181796369557552,NULL,NULL,'{"id":6570181796369557552,"of_table":"language","code":"XHO","label":"Xhosa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1103,1,'codes',6115434730712267966,NULL,NULL,'{"id":6115434730712267966,"of_table":"language","code":"XIA","label":"Xiamen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1104,1,'codes',6918623415802027876,NULL,NULL,'{"id":6918623415802027876,"of_table":"language","code":"XIN","label":"Xinca","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1105,1,'codes',9203535569644634237,NULL,NULL,'{"id":9203535569644634237,"of_table":"language","code":"XMA","label":"Mushungulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1106,1,'codes',796435522869272529,NULL,NULL,'{"id":796435522869272529,"of_table":"language","code":"XOG","label":"Lusoga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1107,1,'codes',4755582208840833493,NULL,NULL,'{"id":4755582208840833493,"of_table":"language","code":"XSM","label":"Kasem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1108,1,'codes',8216280292066326325,NULL,NULL,'{"id":8216280292066326325,"of_table":"language","code":"XTN","label":"Mixtec, Northern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1109,1,'codes',8977055763291078696,NULL,NULL,'{"id":8977055763291078696,"of_table":"language","code":"YAL","label":"Yalunka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1110,1,'codes',6551575566462055015,NULL,NULL,'{"id":6551575566462055015,"of_table":"language","code":"YAN","label":"Mayangna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1111,1,'codes',7367966598143843221,NULL,NULL,'{"id":7367966598143843221,"of_table":"language","code":"YAP","label":"Yapese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1112,1,'codes',3803802792010796777,NULL,NULL,'{"id":3803802792010796777,"of_table":"language","code":"YAQ","label":"Yaqui","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1113,1,'codes',1065181527003200549,NULL,NULL,'{"id":1065181527003200549,"of_table":"language","code":"YAS","label":"Nugunu (Yambasa/Yambassa)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1114,1,'codes',813095256631110039,NULL,NULL,'{"id":813095256631110039,"of_table":"language","code":"YID","label":"Yiddish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1115,1,'codes',9079641234149793799,NULL,NULL,'{"id":9079641234149793799,"of_table":"language","code":"YOM","label":"Yombe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1116,1,'codes',1773476177905685249,NULL,NULL,'{"id":1773476177905685249,"of_table":"language","code":"YOR","label":"Yoruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1117,1,'codes',5436799348964822007,NULL,NULL,'{"id":5436799348964822007,"of_table":"language","code":"YUC","label":"Yucatec Maya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1118,1,'codes',6060282421396598548,NULL,NULL,'{"id":6060282421396598548,"of_table":"language","code":"ZAG","label":"Zaghawa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1119,1,'codes',3450713164814192243,NULL,NULL,'{"id":3450713164814192243,"of_table":"language","code":"ZAP","label":"Zapoteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1120,1,'codes',162524207854940064,NULL,NULL,'{"id":162524207854940064,"of_table":"language","code":"ZAR","label":"Zarma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1121,1,'codes',657952510151892129,NULL,NULL,'{"id":657952510151892129,"of_table":"language","code":"ZCA","label":"Zapotec, Coatecas Altas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1122,1,'codes',7098855410247682999,NULL,NULL,'{"id":7098855410247682999,"of_table":"language","code":"ZIW","label":"Zigula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1123,1,'codes',3742194903213622854,NULL,NULL,'{"id":3742194903213622854,"of_table":"language","code":"ZOC","label":"Zoque, Copainala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1124,1,'codes',5804470007483119488,NULL,NULL,'{"id":5804470007483119488,"of_table":"language","code":"ZOM","label":"Zome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1125,1,'codes',3309895138252910228,NULL,NULL,'{"id":3309895138252910228,"of_table":"language","code":"ZPA","label":"Zapateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1126,1,'codes',2487754935841107090,NULL,NULL,'{"id":2487754935841107090,"of_table":"language","code":"ZPT","label":"San Vicente Coatlan Zapotec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1127,1,'codes',8286062560368898845,NULL,NULL,'{"id":8286062560368898845,"of_table":"language","code":"ZUL","label":"Zulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1128,1,'codes',4013091407901754030,NULL,NULL,'{"id":4013091407901754030,"of_table":"language","code":"ZYP","label":"Chin, Zyphe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1129,1,'codes',24127343702616497,NULL,NULL,'{"id":24127343702616497,"of_table":"court","code":"ADL","label":"Adelanto Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1130,1,'codes',5093364870313544805,NULL,NULL,'{"id":5093364870313544805,"of_table":"court","code":"AGA","label":"Hagatna (Guam) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1131,1,'codes',4719233607935377512,NULL,NULL,'{"id":4719233607935377512,"of_table":"court","code":"ANN","label":"Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1132,1,'codes',6819689630344810652,NULL,NULL,'{"id":6819689630344810652,"of_table":"court","code":"ATD","label":"Atlanta - detained location Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1133,1,'codes',4625496292915275272,NULL,NULL,'{"id":4625496292915275272,"of_table":"court","code":"ATL","label":"Atlanta Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1134,1,'codes',7217962415977458643,NULL,NULL,'{"id":7217962415977458643,"of_table":"court","code":"AUR","label":"Aurora Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1135,1,'codes',5588455495233073714,NULL,NULL,'{"id":5588455495233073714,"of_table":"court","code":"BAL","label":"Baltimore Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1136,1,'codes',790225316027347777,NULL,NULL,'{"id":790225316027347777,"of_table":"court","code":"BDC","label":"Bradenton Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1137,1,'codes',4938235026221265191,NULL,NULL,'{"id":4938235026221265191,"of_table":"court","code":"BIA","label":"Board of Immigration Appeals","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1138,1,'codes',1950561310078604109,NULL,NULL,'{"id":1950561310078604109,"of_table":"court","code":"BLM","label":"Fort Snelling (Bloomington) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1139,1,'codes',6471175909891536758,NULL,NULL,'{"id":6471175909891536758,"of_table":"court","code":"BOS","label":"Boston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1140,1,'codes',1218373572017090239,NULL,NULL,'{"id":1218373572017090239,"of_table":"court","code":"BTV","label":"Batavia Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1141,1,'codes',2777635127123129026,NULL,NULL,'{"id":2777635127123129026,"of_table":"court","code":"BUF","label":"Buffalo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1142,1,'codes',4052877943327842042,NULL,NULL,'{"id":4052877943327842042,"of_table":"court","code":"CCC","label":"Concord Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1143,1,'codes',2427666781930972503,NULL,NULL,'{"id":2427666781930972503,"of_table":"court","code":"CHE","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1144,1,'codes',7201069873365928795,NULL,NULL,'{"id":7201069873365928795,"of_table":"court","code":"CHI","label":"Chicago Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1145,1,'codes',7453641813411290276,NULL,NULL,'{"id":7453641813411290276,"of_table":"court","code":"CHL","label":"Charlotte Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1146,1,'codes',5846397102446858602,NULL,NULL,'{"id":5846397102446858602,"of_table":"court","code":"CIC","label":"Conroe Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1147,1,'codes',7843192363800278553,NULL,NULL,'{"id":7843192363800278553,"of_table":"court","code":"CIJ","label":"Chief Immigration Judge office","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1148,1,'codes',5591712031315914390,NULL,NULL,'{"id":5591712031315914390,"of_table":"court","code":"CLE","label":"Cleveland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1149,1,'codes',8151915502812749767,NULL,NULL,'{"id":8151915502812749767,"of_table":"court","code":"DAL","label":"Dallas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1150,1,'codes',3762123364000234106,NULL,NULL,'{"id":3762123364000234106,"of_table":"court","code":"DEN","label":"Denver Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1151,1,'codes',6422756392249118255,NULL,NULL,'{"id":6422756392249118255,"of_table":"court","code":"DET","label":"Detroit Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1152,1,'codes',4869144329643923432,NULL,NULL,'{"id":4869144329643923432,"of_table":"court","code":"ELC","label":"El Centro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1153,1,'codes',7934870488731209564,NULL,NULL,'{"id":7934870488731209564,"of_table":"court","code":"ELO","label":"Eloy Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1154,1,'codes',3458248821485879608,NULL,NULL,'{"id":3458248821485879608,"of_table":"court","code":"ELP","label":"El Paso Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1155,1,'codes',8391223557742314795,NULL,NULL,'{"id":8391223557742314795,"of_table":"court","code":"ELZ","label":"Elizabeth Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1156,1,'codes',8871129309025909603,NULL,NULL,'{"id":8871129309025909603,"of_table":"court","code":"EPD","label":"El Paso Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1157,1,'codes',762441891956389435,NULL,NULL,'{"id":762441891956389435,"of_table":"court","code":"FCI","label":"Falls Church Immigration Adjudication Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1158,1,'codes',7745351280539447284,NULL,NULL,'{"id":7745351280539447284,"of_table":"court","code":"FLO","label":"Florence Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1159,1,'codes',3874716099688811882,NULL,NULL,'{"id":3874716099688811882,"of_table":"court","code":"FTW","label":"Fort Worth Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1160,1,'codes',3523505596822922401,NULL,NULL,'{"id":3523505596822922401,"of_table":"court","code":"HAR","label":"Hartford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1161,1,'codes',8331596219002871473,NULL,NULL,'{"id":8331596219002871473,"of_table":"court","code":"HDQ","label":"Falls Church (headquarters court) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1162,1,'codes',8639775315194216398,NULL,NULL,'{"id":8639775315194216398,"of_table":"court","code":"HGP","label":"Houston - Greenspoint Park Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1163,1,'codes',2235196502020510371,NULL,NULL,'{"id":2235196502020510371,"of_table":"court","code":"HLG","label":"Harlingen Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1164,1,'codes',3350371571926438568,NULL,NULL,'{"id":3350371571926438568,"of_table":"court","code":"HOD","label":"Houston Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1165,1,'codes',2958383341313043942,NULL,NULL,'{"id":2958383341313043942,"of_table":"court","code":"HON","label":"Honolulu Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1166,1,'codes',5268810897081877188,NULL,NULL,'{"id":5268810897081877188,"of_table":"court","code":"HOU","label":"Houston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1167,1,'codes',6241091257875230275,NULL,NULL,'{"id":6241091257875230275,"of_table":"court","code":"HSG","label":"Houston - S. Gessner Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1168,1,'codes',2210643527737683632,NULL,NULL,'{"id":2210643527737683632,"of_table":"court","code":"HYA","label":"Hyattsville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1169,1,'codes',2927040735626929464,NULL,NULL,'{"id":2927040735626929464,"of_table":"court","code":"IMP","label":"Imperial Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1170,1,'codes',1472527573007018368,NULL,NULL,'{"id":1472527573007018368,"of_table":"court","code":"JNA","label":"LaSalle (Jena) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1171,1,'codes',4011287987924208077,NULL,NULL,'{"id":4011287987924208077,"of_table":"court","code":"KAN","label":"Kansas City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1172,1,'codes',8080559172635924025,NULL,NULL,'{"id":8080559172635924025,"of_table":"court","code":"KRO","label":"Krome North Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1173,1,'codes',29739482090023219,NULL,NULL,'{"id":29739482090023219,"of_table":"court","code":"LAD","label":"Los Angeles - detained Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1174,1,'codes',1275714493850182821,NULL,NULL,'{"id":1275714493850182821,"of_table":"court","code":"LAN","label":"Lancaster (Mira Loma) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1175,1,'codes',5672003188931718245,NULL,NULL,'{"id":5672003188931718245,"of_table":"court","code":"LOS","label":"Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1176,1,'codes',7802364709024766532,NULL,NULL,'{"id":7802364709024766532,"of_table":"court","code":"LOU","label":"Louisville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1177,1,'codes',7469256229562536141,NULL,NULL,'{"id":7469256229562536141,"of_table":"court","code":"LOW","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1178,1,'codes',6531254139374600205,NULL,NULL,'{"id":6531254139374600205,"of_table":"court","code":"LRO","label":"Laredo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1179,1,'codes',8572720085584856143,NULL,NULL,'{"id":8572720085584856143,"of_table":"court","code":"LVG","label":"Las Vegas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1180,1,'codes',7233531818956129002,NULL,NULL,'{"id":7233531818956129002,"of_table":"court","code":"MEM","label":"Memphis Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1181,1,'codes',7296468638403161389,NULL,NULL,'{"id":7296468638403161389,"of_table":"court","code":"MIA","label":"Miami Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1182,1,'codes',8236176554275585565,NULL,NULL,'{"id":8236176554275585565,"of_table":"court","code":"NEW","label":"Newark Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1183,1,'codes',1953992496105937864,NULL,NULL,'{"id":1953992496105937864,"of_table":"court","code":"NLA","label":"Los Angeles - North Los Angeles Street Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1184,1,'codes',1372355633773164484,NULL,NULL,'{"id":1372355633773164484,"of_table":"court","code":"NOL","label":"New Orleans Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1185,1,'codes',1431220906418782740,NULL,NULL,'{"id":1431220906418782740,"of_table":"court","code":"NYB","label":"New York - Broadway Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1186,1,'codes',3605868524890355394,NULL,NULL,'{"id":3605868524890355394,"of_table":"court","code":"NYC","label":"New York - Federal Plaza Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1187,1,'codes',694928389470178646,NULL,NULL,'{"id":694928389470178646,"of_table":"court","code":"NYD","label":"New York Service Processing Center (Varick Street) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1188,1,'codes',814593608111414741,NULL,NULL,'{"id":814593608111414741,"of_table":"court","code":"NYV","label":"New York - Varick Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1189,1,'codes',3347904253776092168,NULL,NULL,'{"id":3347904253776092168,"of_table":"court","code":"OAK","label":"Oakdale Federal Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1190,1,'codes',5990427732374949358,NULL,NULL,'{"id":5990427732374949358,"of_table":"court","code":"OIN","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1191,1,'codes',9190061057835524942,NULL,NULL,'{"id":9190061057835524942,"of_table":"court","code":"OIT","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1192,1,'codes',713618078854486613,NULL,NULL,'{"id":713618078854486613,"of_table":"court","code":"OMA","label":"Omaha Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1193,1,'codes',2268913844855074552,NULL,NULL,'{"id":2268913844855074552,"of_table":"court","code":"ORL","label":"Orlando Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1194,1,'codes',8661587130516638769,NULL,NULL,'{"id":8661587130516638769,"of_table":"court","code":"OTM","label":"Otay Mesa Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1195,1,'codes',5151093946978946037,NULL,NULL,'{"id":5151093946978946037,"of_table":"court","code":"OTO","label":"Otero County Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1196,1,'codes',5480448370045624707,NULL,NULL,'{"id":5480448370045624707,"of_table":"court","code":"PHI","label":"Philadelphia Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1197,1,'codes',5881609147183009067,NULL,NULL,'{"id":5881609147183009067,"of_table":"court","code":"PHO","label":"Phoenix Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1198,1,'codes',6584539146127475659,NULL,NULL,'{"id":6584539146127475659,"of_table":"court","code":"PIS","label":"Port Isabel Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1199,1,'codes',5925174404231591601,NULL,NULL,'{"id":5925174404231591601,"of_table":"court","code":"POO","label":"Portland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1200,1,'codes',9036557695687226225,NULL,NULL,'{"id":9036557695687226225,"of_table":"court","code":"PSD","label":"Pearsall detention facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1201,1,'codes',8761418341599223020,NULL,NULL,'{"id":8761418341599223020,"of_table":"court","code":"RIC","label":"Richmond Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1202,1,'codes',9028806331785954998,NULL,NULL,'{"id":9028806331785954998,"of_table":"court","code":"SAI","label":"Saipan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1203,1,'codes',6298817965180533698,NULL,NULL,'{"id":6298817965180533698,"of_table":"court","code":"SAJ","label":"San Juan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1204,1,'codes',1233132716163621848,NULL,NULL,'{"id":1233132716163621848,"of_table":"court","code":"SDC","label":"Stewart Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1205,1,'codes',183622068876352696,NULL,NULL,'{"id":183622068876352696,"of_table":"court","code":"SEA","label":"Seattle Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1206,1,'codes',1460835055721921104,NULL,NULL,'{"id":1460835055721921104,"of_table":"court","code":"SFR","label":"San Francisco Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1207,1,'codes',8587407963614864125,NULL,NULL,'{"id":8587407963614864125,"of_table":"court","code":"SIN","label":"Fishkill (Downstate Correctional Facility) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1208,1,'codes',5114995661527305092,NULL,NULL,'{"id":5114995661527305092,"of_table":"court","code":"SLC","label":"Salt Lake City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1209,1,'codes',7256520736365493940,NULL,NULL,'{"id":7256520736365493940,"of_table":"court","code":"SMO","label":"Sacramento Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1210,1,'codes',3856532028365006919,NULL,NULL,'{"id":3856532028365006919,"of_table":"court","code":"SNA","label":"San Antonio Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1211,1,'codes',611622015026099787,NULL,NULL,'{"id":611622015026099787,"of_table":"court","code":"SNC","label":"Santa Ana Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1212,1,'codes',7552116126310819596,NULL,NULL,'{"id":7552116126310819596,"of_table":"court","code":"SND","label":"San Diego Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1213,1,'codes',7306815930320331304,NULL,NULL,'{"id":7306815930320331304,"of_table":"court","code":"SPD","label":"San Pedro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1214,1,'codes',2021091566814452266,NULL,NULL,'{"id":2021091566814452266,"of_table":"court","code":"STE","label":"Sterling Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1215,1,'codes',1658579183154003714,NULL,NULL,'{"id":1658579183154003714,"of_table":"court","code":"TAC","label":"Tacoma Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1216,1,'codes',2792281074289072338,NULL,NULL,'{"id":2792281074289072338,"of_table":"court","code":"TUC","label":"Tucson Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1217,1,'codes',5712247794074544184,NULL,NULL,'{"id":5712247794074544184,"of_table":"court","code":"ULS","label":"Ulster Correctional Facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1218,1,'codes',7359261913913919660,NULL,NULL,'{"id":7359261913913919660,"of_table":"court","code":"VNS","label":"Van Nuys Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1219,1,'codes',7805233199004915423,NULL,NULL,'{"id":7805233199004915423,"of_table":"court","code":"WAS","label":"Arlington / Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1220,1,'codes',3249336163992241275,NULL,NULL,'{"id":3249336163992241275,"of_table":"court","code":"WLA","label":"West Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1221,1,'codes',5976396476197924252,NULL,NULL,'{"id":5976396476197924252,"of_table":"court","code":"YOR","label":"York County Prison Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1222,1,'codes',3781904100247459077,NULL,NULL,'{"id":3781904100247459077,"of_table":"motion_type","code":"AC","label":"Motion for administrative closure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1223,1,'codes',1819299291821953713,NULL,NULL,'{"id":1819299291821953713,"of_table":"motion_type","code":"AI","label":"Motion concerning conduct before the court (apology)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1224,1,'codes',72909616807910333,NULL,NULL,'{"id":72909616807910333,"of_table":"motion_type","code":"AN","label":"Motion to correct an A-number","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1225,1,'codes',1526063859357050659,NULL,NULL,'{"id":1526063859357050659,"of_table":"motion_type","code":"BB","label":"Custody determination request","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1226,1,'codes',1772811860077686227,NULL,NULL,'{"id":1772811860077686227,"of_table":"motion_type","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1227,1,'codes',1036402720391847665,NULL,NULL,'{"id":1036402720391847665,"of_table":"motion_type","code":"C","label":"Motion to recalendar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1228,1,'codes',5092300585188202065,NULL,NULL,'{"id":5092300585188202065,"of_table":"motion_type","code":"CA","label":"Motion to hold case in abeyance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1229,1,'codes',6112127633424222732,NULL,NULL,'{"id":6112127633424222732,"of_table":"motion_type","code":"CC","label":"Motion to correct case information","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1230,1,'codes',8484280645524318940,NULL,NULL,'{"id":8484280645524318940,"of_table":"motion_type","code":"CD","label":"Motion to change docket type","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1231,1,'codes',6970792841618717847,NULL,NULL,'{"id":6970792841618717847,"of_table":"motion_type","code":"CL","label":"Motion to calendar an off-calendar case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1232,1,'codes',7651636123170105827,NULL,NULL,'{"id":7651636123170105827,"of_table":"motion_type","code":"CO","label":"Motion for continuance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1233,1,'codes',4191025649562821903,NULL,NULL,'{"id":4191025649562821903,"of_table":"motion_type","code":"CS","label":"Motion to consolidate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1234,1,'codes',1629914206776589136,NULL,NULL,'{"id":1629914206776589136,"of_table":"motion_type","code":"CT","label":"Motion to sever","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1235,1,'codes',334920362767112392,NULL,NULL,'{"id":334920362767112392,"of_table":"motion_type","code":"CV","label":"Motion for change of venue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1236,1,'codes',6595854958380181115,NULL,NULL,'{"id":6595854958380181115,"of_table":"motion_type","code":"EH","label":"Motion to advance (earlier hearing date)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1237,1,'codes',1958431190742069778,NULL,NULL,'{"id":1958431190742069778,"of_table":"motion_type","code":"ET","label":"Motion to extend filing time","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1238,1,'codes',3571987310329291672,NULL,NULL,'{"id":3571987310329291672,"of_table":"motion_type","code":"EW","label":"Motion to excuse appearance of witness","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1239,1,'codes',8837436474168597955,NULL,NULL,'{"id":8837436474168597955,"of_table":"motion_type","code":"FD","label":"Motion to reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1240,1,'codes',5649019905707923565,NULL,NULL,'{"id":5649019905707923565,"of_table":"motion_type","code":"FW","label":"Motion for fee waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1241,1,'codes',1004930425969760427,NULL,NULL,'{"id":1004930425969760427,"of_table":"motion_type","code":"HV","label":"Motion to submit video or recording","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1242,1,'codes',1931447459146093740,NULL,NULL,'{"id":1931447459146093740,"of_table":"motion_type","code":"IC","label":"Motion on incompetence of respondent or representative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1243,1,'codes',8584563613151386749,NULL,NULL,'{"id":8584563613151386749,"of_table":"motion_type","code":"IM","label":"Motion to set individual hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1244,1,'codes',3908655013326345120,NULL,NULL,'{"id":3908655013326345120,"of_table":"motion_type","code":"IP","label":"Motion for in person hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1245,1,'codes',2938956606737100797,NULL,NULL,'{"id":2938956606737100797,"of_table":"motion_type","code":"LI","label":"Motion for specific language interpreter","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1246,1,'codes',5124363545601580627,NULL,NULL,'{"id":5124363545601580627,"of_table":"motion_type","code":"LS","label":"Motion to allow law student or reputable individual","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1247,1,'codes',8599002001964535281,NULL,NULL,'{"id":8599002001964535281,"of_table":"motion_type","code":"MA","label":"Motion to reopen - in absentia order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1248,1,'codes',1103562568710122134,NULL,NULL,'{"id":1103562568710122134,"of_table":"motion_type","code":"MC","label":"Motion to reopen - changed country conditions","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1249,1,'codes',7263929903688753690,NULL,NULL,'{"id":7263929903688753690,"of_table":"motion_type","code":"MD","label":"Motion to accept late filing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1250,1,'codes',955525705929703414,NULL,NULL,'{"id":955525705929703414,"of_table":"motion_type","code":"MN","label":"Motion to amend name on NTA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1251,1,'codes',4737609421802540270,NULL,NULL,'{"id":4737609421802540270,"of_table":"motion_type","code":"MP","label":"Motion to modify protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1252,1,'codes',107738779919749576,NULL,NULL,'{"id":107738779919749576,"of_table":"motion_type","code":"MS","label":"Motion for subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1253,1,'codes',1834924886440701315,NULL,NULL,'{"id":1834924886440701315,"of_table":"motion_type","code":"MU","label":"Motion not listed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1254,1,'codes',1509630105268545206,NULL,NULL,'{"id":1509630105268545206,"of_table":"motion_type","code":"O","label":"Motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1255,1,'codes',1240412330967063822,NULL,NULL,'{"id":1240412330967063822,"of_table":"motion_type","code":"OC","label":"Motion to open / close hearing to the public","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1256,1,'codes',9073079032747835914,NULL,NULL,'{"id":9073079032747835914,"of_table":"motion_type","code":"OD","label":"Motion to return original documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1257,1,'codes',4088969516004317945,NULL,NULL,'{"id":4088969516004317945,"of_table":"motion_type","code":"OT","label":"Other motion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1258,1,'codes',2205913073742106063,NULL,NULL,'{"id":2205913073742106063,"of_table":"motion_type","code":"PA","label":"Motion to proceed on the administrative record","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1259,1,'codes',8087999308246979401,NULL,NULL,'{"id":8087999308246979401,"of_table":"motion_type","code":"PC","label":"Motion for pre-trial conference","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1260,1,'codes',9007317379331727301,NULL,NULL,'{"id":9007317379331727301,"of_table":"motion_type","code":"PM","label":"Motion to pretermit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1261,1,'codes',8684870770425880140,NULL,NULL,'{"id":8684870770425880140,"of_table":"motion_type","code":"PO","label":"Motion for protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1262,1,'codes',5316341796272420527,NULL,NULL,'{"id":5316341796272420527,"of_table":"motion_type","code":"PS","label":"Motion to place on status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1263,1,'codes',8111634600827258878,NULL,NULL,'{"id":8111634600827258878,"of_table":"motion_type","code":"QS","label":"Motion to quash a subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1264,1,'codes',5830971473805544971,NULL,NULL,'{"id":5830971473805544971,"of_table":"motion_type","code":"RC","label":"Motion to recuse","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1265,1,'codes',1575256011735506789,NULL,NULL,'{"id":1575256011735506789,"of_table":"motion_type","code":"RD","label":"Motion to rescind","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1266,1,'codes',3940341422985463852,NULL,NULL,'{"id":3940341422985463852,"of_table":"motion_type","code":"RI","label":"Motion to reissue decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1267,1,'codes',2551425006883998808,NULL,NULL,'{"id":2551425006883998808,"of_table":"motion_type","code":"RP","label":"Motion to reconsider (before decision)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1268,1,'codes',8809140246800200823,NULL,NULL,'{"id":8809140246800200823,"of_table":"motion_type","code":"RR","label":"Motion to retrieve and review file","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1269,1,'codes',7262039911936905226,NULL,NULL,'{"id":7262039911936905226,"of_table":"motion_type","code":"RS","label":"Motion to remove from status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1270,1,'codes',1938326336085655611,NULL,NULL,'{"id":1938326336085655611,"of_table":"motion_type","code":"SA","label":"Motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1271,1,'codes',5809665241147270248,NULL,NULL,'{"id":5809665241147270248,"of_table":"motion_type","code":"SB","label":"Motion for subsequent bond determination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1272,1,'codes',2775193515721409776,NULL,NULL,'{"id":2775193515721409776,"of_table":"motion_type","code":"SC","label":"Motion to substitute counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1273,1,'codes',7500312065393266969,NULL,NULL,'{"id":7500312065393266969,"of_table":"motion_type","code":"SD","label":"Motion to substitute documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1274,1,'codes',2291557937672444345,NULL,NULL,'{"id":2291557937672444345,"of_table":"motion_type","code":"SG","label":"Motion for competency safeguards","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1275,1,'codes',3207061971188066969,NULL,NULL,'{"id":3207061971188066969,"of_table":"motion_type","code":"SO","label":"Motion for stipulated removal / voluntary departure order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1276,1,'codes',5322011349122091370,NULL,NULL,'{"id":5322011349122091370,"of_table":"motion_type","code":"SP","label":"Motion to suppress","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1277,1,'codes',3134442769574546446,NULL,NULL,'{"id":3134442769574546446,"of_table":"motion_type","code":"SR","label":"Motion for stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1278,1,'codes',157514934631815850,NULL,NULL,'{"id":157514934631815850,"of_table":"motion_type","code":"ST","label":"Motion for security at non-detained hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1279,1,'codes',2854461471926393005,NULL,NULL,'{"id":2854461471926393005,"of_table":"motion_type","code":"SY","label":"Motion for stay of removal (or extension)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1280,1,'codes',4912209026317287391,NULL,NULL,'{"id":4912209026317287391,"of_table":"motion_type","code":"TA","label":"Motion for telephonic appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1281,1,'codes',6037107590939608956,NULL,NULL,'{"id":6037107590939608956,"of_table":"motion_type","code":"TD","label":"Motion to terminate the deferral","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1282,1,'codes',3828241854245524269,NULL,NULL,'{"id":3828241854245524269,"of_table":"motion_type","code":"TP","label":"Motion to terminate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1283,1,'codes',3218187632375308427,NULL,NULL,'{"id":3218187632375308427,"of_table":"motion_type","code":"TV","label":"Motion for video appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1284,1,'codes',3332742658776908338,NULL,NULL,'{"id":3332742658776908338,"of_table":"motion_type","code":"U","label":"Motion to dismiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1285,1,'codes',5016415663279675194,NULL,NULL,'{"id":5016415663279675194,"of_table":"motion_type","code":"VD","label":"Motion for voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1286,1,'codes',5759894769546984219,NULL,NULL,'{"id":5759894769546984219,"of_table":"motion_type","code":"VO","label":"Motion to vacate judge order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1287,1,'codes',2684264355696808267,NULL,NULL,'{"id":2684264355696808267,"of_table":"motion_type","code":"VP","label":"Motion to vacate protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1288,1,'codes',715560548296694383,NULL,NULL,'{"id":715560548296694383,"of_table":"motion_type","code":"VS","label":"Motion to vacate hearing or scheduling order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1289,1,'codes',4293719283189482189,NULL,NULL,'{"id":4293719283189482189,"of_table":"motion_type","code":"WA","label":"Motion to withdraw charge or allegation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1290,1,'codes',2904198017068178093,NULL,NULL,'{"id":2904198017068178093,"of_table":"motion_type","code":"WC","label":"Motion to withdraw as counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1291,1,'codes',253321236416577824,NULL,NULL,'{"id":253321236416577824,"of_table":"motion_type","code":"WV","label":"Motion to waive appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1292,1,'codes',5703553999995885156,NULL,NULL,'{"id":5703553999995885156,"of_table":"motion_type","code":"XH","label":"Motion to expedite hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1293,1,'codes',6679148671151166987,NULL,NULL,'{"id":6679148671151166987,"of_table":"custody_request","code":"BB","label":"Custody redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1294,1,'codes',6935599978325596553,NULL,NULL,'{"id":6935599978325596553,"of_table":"custody_request","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1295,1,'codes',1611160072595093497,NULL,NULL,'{"id":1611160072595093497,"of_table":"custody_request","code":"SB","label":"Subsequent bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1296,1,'codes',1396729065079418898,NULL,NULL,'{"id":1396729065079418898,"of_table":"appeal_type","code":"AMSA Appeal","label":"Appeal of motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1297,1,'codes',6940498979447641561,NULL,NULL,'{"id":6940498979447641561,"of_table":"appeal_type","code":"Appeal of IJ MTR","label":"Appeal of judge decision on motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1298,1,'codes',492129936965929135,NULL,NULL,'{"id":492129936965929135,"of_table":"appeal_type","code":"Bond Appeal","label":"Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1299,1,'codes',7343330561760864124,NULL,NULL,'{"id":7343330561760864124,"of_table":"appeal_type","code":"Bond MTR Rec","label":"Bond MTR Reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1300,1,'codes',5441903826529162856,NULL,NULL,'{"id":5441903826529162856,"of_table":"appeal_type","code":"Bond MTR Rei","label":"Bond MTR Reinstate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1301,1,'codes',8456292035303979596,NULL,NULL,'{"id":8456292035303979596,"of_table":"appeal_type","code":"Bond MTR Reo","label":"Bond MTR Reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1302,1,'codes',2272754923715064151,NULL,NULL,'{"id":2272754923715064151,"of_table":"appeal_type","code":"Case Appeal","label":"Appeal of judge case decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1303,1,'codes',379188640831339678,NULL,NULL,'{"id":379188640831339678,"of_table":"appeal_type","code":"CDR","label":"CDR Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1304,1,'codes',2351053670505424598,NULL,NULL,'{"id":2351053670505424598,"of_table":"appeal_type","code":"Circuit Court Remand","label":"Remand from circuit court (BIA case)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1305,1,'codes',8799868939424041217,NULL,NULL,'{"id":8799868939424041217,"of_table":"appeal_type","code":"DD 212","label":"DHS officer decision - 212 waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1306,1,'codes',6994408799029540457,NULL,NULL,'{"id":6994408799029540457,"of_table":"appeal_type","code":"DD Bond","label":"DHS officer decision - bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1307,1,'codes',8040400060454487944,NULL,NULL,'{"id":8040400060454487944,"of_table":"appeal_type","code":"DD Fines","label":"DHS officer decision - fines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1308,1,'codes',6368323866236659858,NULL,NULL,'{"id":6368323866236659858,"of_table":"appeal_type","code":"DD Visa","label":"DHS officer decision - visa petition","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1309,1,'codes',2207483082787596455,NULL,NULL,'{"id":2207483082787596455,"of_table":"appeal_type","code":"Interlocutory Appeal","label":"Interlocutory appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1310,1,'codes',7216163881648127011,NULL,NULL,'{"id":7216163881648127011,"of_table":"appeal_type","code":"MTR BIA","label":"Motion to BIA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1311,1,'codes',5563264146820521750,NULL,NULL,'{"id":5563264146820521750,"of_table":"appeal_type","code":"RC Appeal","label":"Reasonable Cause Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1312,1,'codes',4252393517155957277,NULL,NULL,'{"id":4252393517155957277,"of_table":"appeal_type","code":"SC Appeal","label":"Special Circumstances Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1313,1,'codes',4691285055360033036,NULL,NULL,'{"id":4691285055360033036,"of_table":"appeal_type","code":"test","label":"(test value)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1314,1,'codes',2391955138468393223,NULL,NULL,'{"id":2391955138468393223,"of_table":"appeal_type","code":"Zero Bond Appeal","label":"Zero Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1315,1,'codes',6552651284770525391,NULL,NULL,'{"id":6552651284770525391,"of_table":"appeal_result","code":"ABC","label":"ABC settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1316,1,'codes',2812496121555490571,NULL,NULL,'{"id":2812496121555490571,"of_table":"appeal_result","code":"ACR","label":"Record returned to court to correct deficiency","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1317,1,'codes',7089080105824410642,NULL,NULL,'{"id":7089080105824410642,"of_table":"appeal_result","code":"ADM","label":"Administratively closed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1318,1,'codes',255367471869226560,NULL,NULL,'{"id":255367471869226560,"of_table":"appeal_result","code":"ADR","label":"Administrative return","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1319,1,'codes',6395897238251779500,NULL,NULL,'{"id":6395897238251779500,"of_table":"appeal_result","code":"APD","label":"Administratively closed - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1320,1,'codes',6686682697627729473,NULL,NULL,'{"id":6686682697627729473,"of_table":"appeal_result","code":"BCR","label":"Background-check remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1321,1,'codes',6460240294678802264,NULL,NULL,'{"id":6460240294678802264,"of_table":"appeal_result","code":"CFD","label":"Final denial - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1322,1,'codes',789157206049883736,NULL,NULL,'{"id":789157206049883736,"of_table":"appeal_result","code":"CFG","label":"Final grant - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1323,1,'codes',7774949592687585202,NULL,NULL,'{"id":7774949592687585202,"of_table":"appeal_result","code":"CFV","label":"Final denial - 42B/40, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1324,1,'codes',645235132456541903,NULL,NULL,'{"id":645235132456541903,"of_table":"appeal_result","code":"CGR","label":"Conditional grant of relief (not CPC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1325,1,'codes',856112543480266390,NULL,NULL,'{"id":856112543480266390,"of_table":"appeal_result","code":"CON","label":"Continued","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1326,1,'codes',917492839124395182,NULL,NULL,'{"id":917492839124395182,"of_table":"appeal_result","code":"CPC","label":"Conditional grant - CPC asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1327,1,'codes',7539611013427280404,NULL,NULL,'{"id":7539611013427280404,"of_table":"appeal_result","code":"CPG","label":"Coercive population control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1328,1,'codes',1796161796258085607,NULL,NULL,'{"id":1796161796258085607,"of_table":"appeal_result","code":"CTM","label":"Administratively closed (not ABC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1329,1,'codes',4743180572353427134,NULL,NULL,'{"id":4743180572353427134,"of_table":"appeal_result","code":"D30","label":"Dismissed, 30-day voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1330,1,'codes',8923829028677441033,NULL,NULL,'{"id":8923829028677441033,"of_table":"appeal_result","code":"DED","label":"Deferred enforced departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1331,1,'codes',735213759279765574,NULL,NULL,'{"id":735213759279765574,"of_table":"appeal_result","code":"DEN","label":"Denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1332,1,'codes',6831271167086899431,NULL,NULL,'{"id":6831271167086899431,"of_table":"appeal_result","code":"DIS","label":"Appeal dismissed / judge affirmed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1333,1,'codes',4843835119844094130,NULL,NULL,'{"id":4843835119844094130,"of_table":"appeal_result","code":"DMO","label":"Dismissed as moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1334,1,'codes',4728927013499479546,NULL,NULL,'{"id":4728927013499479546,"of_table":"appeal_result","code":"DNS","label":"Denied - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1335,1,'codes',5113180722664185537,NULL,NULL,'{"id":5113180722664185537,"of_table":"appeal_result","code":"DSO","label":"Dismissed - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1336,1,'codes',4545351867172568026,NULL,NULL,'{"id":4545351867172568026,"of_table":"appeal_result","code":"DUT","label":"Dismissed as untimely","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1337,1,'codes',54676555789003466,NULL,NULL,'{"id":54676555789003466,"of_table":"appeal_result","code":"DVD","label":"Dismissed, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1338,1,'codes',8822922520320581167,NULL,NULL,'{"id":8822922520320581167,"of_table":"appeal_result","code":"FMD","label":"Franco motion denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1339,1,'codes',1044196084221823870,NULL,NULL,'{"id":1044196084221823870,"of_table":"appeal_result","code":"GNR","label":"Grant with no Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1340,1,'codes',6580070301593589838,NULL,NULL,'{"id":6580070301593589838,"of_table":"appeal_result","code":"GRN","label":"Granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1341,1,'codes',7828964014501792473,NULL,NULL,'{"id":7828964014501792473,"of_table":"appeal_result","code":"GRS","label":"Granted Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1342,1,'codes',2048412123696993417,NULL,NULL,'{"id":2048412123696993417,"of_table":"appeal_result","code":"MBD","label":"Bond moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1343,1,'codes',6821503893078221033,NULL,NULL,'{"id":6821503893078221033,"of_table":"appeal_result","code":"NAN","label":"NACARA notice","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1344,1,'codes',367548829653190391,NULL,NULL,'{"id":367548829653190391,"of_table":"appeal_result","code":"NJU","label":"BIA lacks jurisdiction","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1345,1,'codes',2643431107026750912,NULL,NULL,'{"id":2643431107026750912,"of_table":"appeal_result","code":"OTH","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1346,1,'codes',4285299845338242742,NULL,NULL,'{"id":4285299845338242742,"of_table":"appeal_result","code":"OTS","label":"Other Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1347,1,'codes',4557721674231638956,NULL,NULL,'{"id":4557721674231638956,"of_table":"appeal_result","code":"REJ","label":"Rejected","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1348,1,'codes',3187950574720067848,NULL,NULL,'{"id":3187950574720067848,"of_table":"appeal_result","code":"REM","label":"Remanded","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1349,1,'codes',1327421522190726413,NULL,NULL,'{"id":1327421522190726413,"of_table":"appeal_result","code":"S-L","label":"Streamlined affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1350,1,'codes',1573332200128523937,NULL,NULL,'{"id":1573332200128523937,"of_table":"appeal_result","code":"SAD","label":"Summary dismissal - inadequate reasons","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1351,1,'codes',3317638617270586910,NULL,NULL,'{"id":3317638617270586910,"of_table":"appeal_result","code":"SAF","label":"Summary affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1352,1,'codes',2719351401658466424,NULL,NULL,'{"id":2719351401658466424,"of_table":"appeal_result","code":"SAV","label":"Summary affirmance, voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1353,1,'codes',660451339621547216,NULL,NULL,'{"id":660451339621547216,"of_table":"appeal_result","code":"SCC","label":"Suspension/cancellation cap","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1354,1,'codes',643549167613316155,NULL,NULL,'{"id":643549167613316155,"of_table":"appeal_result","code":"SDG","label":"Summary dismissal - untimely or waived","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1355,1,'codes',8775155470477728594,NULL,NULL,'{"id":8775155470477728594,"of_table":"appeal_result","code":"SED","label":"Summary dismissal - no brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1356,1,'codes',5448302807317957099,NULL,NULL,'{"id":5448302807317957099,"of_table":"appeal_result","code":"SNC","label":"NACARA continuation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1357,1,'codes',4443856138652337391,NULL,NULL,'{"id":4443856138652337391,"of_table":"appeal_result","code":"SND","label":"Summary dismissal - reasons and brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1358,1,'codes',393577715270670273,NULL,NULL,'{"id":393577715270670273,"of_table":"appeal_result","code":"SOD","label":"Summary dismissal - other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1359,1,'codes',8682542122163993301,NULL,NULL,'{"id":8682542122163993301,"of_table":"appeal_result","code":"SUD","label":"Summarily dismissed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1360,1,'codes',3492154147271237749,NULL,NULL,'{"id":3492154147271237749,"of_table":"appeal_result","code":"SUP","label":"Suspension completion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1361,1,'codes',4502779216181145403,NULL,NULL,'{"id":4502779216181145403,"of_table":"appeal_result","code":"SUS","label":"Appeal sustained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1362,1,'codes',5012561389611615785,NULL,NULL,'{"id":5012561389611615785,"of_table":"appeal_result","code":"TER","label":"Terminated","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1363,1,'codes',7844267763490621289,NULL,NULL,'{"id":7844267763490621289,"of_table":"appeal_result","code":"TPD","label":"Terminated - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1364,1,'codes',6297601044227775546,NULL,NULL,'{"id":6297601044227775546,"of_table":"appeal_result","code":"TPS","label":"Temporary Protected Status","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1365,1,'codes',536762701602453972,NULL,NULL,'{"id":536762701602453972,"of_table":"appeal_result","code":"WDL","label":"Appeal withdrawn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1366,1,'codes',4653094134681523911,NULL,NULL,'{"id":4653094134681523911,"of_table":"appeal_result","code":"WPD","label":"Withdrawn - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1367,1,'codes',7154275283586571975,NULL,NULL,'{"id":7154275283586571975,"of_table":"party","code":"A","label":"Respondent","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1368,1,'codes',7021708569832869950,NULL,NULL,'{"id":7021708569832869950,"of_table":"party","code":"I","label":"DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1369,1,'codes',7950666488789884615,NULL,NULL,'{"id":7950666488789884615,"of_table":"party","code":"B","label":"Both","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1370,1,'codes',3757344222663269859,NULL,NULL,'{"id":3757344222663269859,"of_table":"party","code":"C","label":"Court (in filing-party tables) / Carrier (in filed-by lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1371,1,'codes',3538658977619474362,NULL,NULL,'{"id":3538658977619474362,"of_table":"party","code":"O","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1372,1,'closures',4265698985793950546,NULL,NULL,'{"id":4265698985793950546,"first":"2018-12-05","last":"2018-12-05","reason":"National day of mourning","source":"Executive Order 13852, December 1, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1373,1,'closures',2197529022574416493,NULL,NULL,'{"id":2197529022574416493,"first":"2018-12-24","last":"2018-12-24","reason":"Federal offices closed","source":"Executive Order 13854, December 18, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1374,1,'closures',2367107081800393248,NULL,NULL,'{"id":2367107081800393248,"first":"2019-12-24","last":"2019-12-24","reason":"Federal offices closed","source":"Executive Order 13900, December 17, 2019","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1375,1,'closures',7491435042819414906,NULL,NULL,'{"id":7491435042819414906,"first":"2020-12-24","last":"2020-12-24","reason":"Federal offices closed","source":"Executive Order 13965, December 11, 2020","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1376,1,'closures',8688952909641513070,NULL,NULL,'{"id":8688952909641513070,"first":"2024-12-24","last":"2024-12-24","reason":"Federal offices closed","source":"Executive Order of December 19, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1377,1,'closures',8683240708326682990,NULL,NULL,'{"id":8683240708326682990,"first":"2025-01-09","last":"2025-01-09","reason":"National day of mourning","source":"Executive Order of December 30, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1378,1,'closures',6319969842894456704,NULL,NULL,'{"id":6319969842894456704,"first":"2025-12-24","last":"2025-12-24","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1379,1,'closures',2736721055745683903,NULL,NULL,'{"id":2736721055745683903,"first":"2025-12-26","last":"2025-12-26","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1380,1,'closures',1876112598142835414,NULL,NULL,'{"id":1876112598142835414,"first":"2018-12-22","last":"2019-01-25","reason":"Lapse in appropriations; most non-detained courts closed","source":"Lapse of December 22, 2018 to January 25, 2019","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1381,1,'closures',546847988622711848,NULL,NULL,'{"id":546847988622711848,"first":"2025-10-01","last":"2025-11-12","reason":"Lapse in appropriations","source":"Lapse of October 1 to November 12, 2025","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1382,2,'docket',1,NULL,'{"id":1,"uid":"a9acb368e0450b0e0dc4afb949b22ce9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}','{"id":1,"uid":"a9acb368e0450b0e0dc4afb949b22ce9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}',NULL);
INSERT INTO "step_rows" VALUES(1383,2,'cases',2954083348843160645,2954083348843160645,NULL,'{"id":2954083348843160645,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1384,2,'proceedings',2630816958086823773,2954083348843160645,NULL,'{"id":2630816958086823773,"public_key":null,"case_id":2954083348843160645,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1385,3,'cases',3308503229348120076,3308503229348120076,NULL,'{"id":3308503229348120076,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1386,3,'proceedings',4804029400448037329,3308503229348120076,NULL,'{"id":4804029400448037329,"public_key":null,"case_id":3308503229348120076,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1387,4,'hearings',4819657541113232706,2954083348843160645,NULL,'{"id":4819657541113232706,"public_key":null,"proceeding_id":2630816958086823773,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}',NULL);
INSERT INTO "step_rows" VALUES(1388,5,'hearings',7688827280975093381,2954083348843160645,NULL,'{"id":7688827280975093381,"public_key":null,"proceeding_id":2630816958086823773,"day":"2026-03-06","start_minute":null,"minutes":null,"kind":"custody","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}',NULL);
INSERT INTO "step_rows" VALUES(1389,6,'motions',7289967817737518460,2954083348843160645,NULL,'{"id":7289967817737518460,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1390,7,'custody_requests',3327853760380796915,2954083348843160645,NULL,'{"id":3327853760380796915,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1391,8,'notes',2708619540187451942,2954083348843160645,NULL,'{"id":2708619540187451942,"case_id":2954083348843160645,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":1733691700461208344}',NULL);
INSERT INTO "step_rows" VALUES(1392,9,'circumstances',5362686437494622385,2954083348843160645,NULL,'{"id":5362686437494622385,"case_id":2954083348843160645,"benchmark":"merits-first-date","subject":2630816958086823773,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1393,10,'appeals',5665195970972950622,2954083348843160645,NULL,'{"id":5665195970972950622,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1394,11,'cases',4729698882375663357,4729698882375663357,NULL,'{"id":4729698882375663357,"public_key":null,"a_number":"000999888","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1395,11,'proceedings',5503828364452027097,4729698882375663357,NULL,'{"id":5503828364452027097,"public_key":null,"case_id":4729698882375663357,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1396,12,'proceedings',6132824521127737914,2954083348843160645,NULL,'{"id":6132824521127737914,"public_key":null,"case_id":2954083348843160645,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1397,13,'hearings',6998212211245512473,2954083348843160645,NULL,'{"id":6998212211245512473,"public_key":null,"proceeding_id":2630816958086823773,"day":"2026-04-14","start_minute":null,"minutes":120,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}',NULL);
INSERT INTO "step_rows" VALUES(1398,14,'hearings',4819657541113232706,2954083348843160645,'{"id":4819657541113232706,"public_key":null,"proceeding_id":2630816958086823773,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}','{"id":4819657541113232706,"public_key":null,"proceeding_id":2630816958086823773,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}',NULL);
INSERT INTO "step_rows" VALUES(1399,14,'proceedings',2630816958086823773,2954083348843160645,'{"id":2630816958086823773,"public_key":null,"case_id":2954083348843160645,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":2630816958086823773,"public_key":null,"case_id":2954083348843160645,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1400,15,'motions',4029376833153729209,2954083348843160645,NULL,'{"id":4029376833153729209,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"motion_type":"MTR","judge":"QWM","received":"2026-03-10","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1401,16,'motions',7289967817737518460,2954083348843160645,'{"id":7289967817737518460,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}','{"id":7289967817737518460,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1402,17,'custody_requests',6762634209496748095,2954083348843160645,NULL,'{"id":6762634209496748095,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"bond_type":"BB","judge":"QWM","requested":"2026-03-10","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1403,18,'custody_requests',3327853760380796915,2954083348843160645,'{"id":3327853760380796915,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":3327853760380796915,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1404,19,'custody_spells',7024436780651296624,2954083348843160645,NULL,'{"id":7024436780651296624,"public_key":null,"case_id":2954083348843160645,"custody":"D","detained":null,"released":"2026-03-10","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1405,19,'cases',2954083348843160645,2954083348843160645,'{"id":2954083348843160645,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":2954083348843160645,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"R","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1406,19,'proceedings',6132824521127737914,2954083348843160645,'{"id":6132824521127737914,"public_key":null,"case_id":2954083348843160645,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":6132824521127737914,"public_key":null,"case_id":2954083348843160645,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"R","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1407,20,'appeals',4179372264304644734,2954083348843160645,NULL,'{"id":4179372264304644734,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-10","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1408,21,'appeals',5665195970972950622,2954083348843160645,'{"id":5665195970972950622,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}','{"id":5665195970972950622,"public_key":null,"case_id":2954083348843160645,"proceeding_id":2630816958086823773,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":"2026-03-10","result":"REM","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1409,22,'family_links',8863662226939379459,3308503229348120076,NULL,'{"id":8863662226939379459,"public_key":null,"lead_case_id":2954083348843160645,"rider_case_id":3308503229348120076,"created":"2026-03-10","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1410,23,'marks',698123278132249767,2954083348843160645,NULL,'{"id":698123278132249767,"case_id":2954083348843160645,"kind":"status case","first":"2026-03-02","last":null,"reason":"USCIS has the petition"}',NULL);
INSERT INTO "step_rows" VALUES(1411,24,'away',6348784170188998685,NULL,NULL,'{"id":6348784170188998685,"first":"2026-03-23","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video"}',NULL);
INSERT INTO "step_rows" VALUES(1412,25,'goal_sets',8708300953779186093,NULL,NULL,'{"id":8708300953779186093,"name":"invented","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"invented\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n"}',NULL);
INSERT INTO "step_rows" VALUES(1413,26,'docket',1,NULL,'{"id":1,"uid":"a9acb368e0450b0e0dc4afb949b22ce9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}','{"id":1,"uid":"a9acb368e0450b0e0dc4afb949b22ce9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1414,27,'docket',1,NULL,'{"id":1,"uid":"a9acb368e0450b0e0dc4afb949b22ce9","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}','{"id":1,"uid":"a9acb368e0450b0e0dc4afb949b22ce9","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1415,27,'people',1733691700461208344,NULL,'{"id":1733691700461208344,"family":"Ellery","given":"Marguerite A.","role":"judge"}','{"id":1733691700461208344,"family":"Ellery","given":"M.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1416,28,'codes',3849868677325222566,NULL,'{"id":3849868677325222566,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}','{"id":3849868677325222566,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1417,29,'closures',8642913128216976285,NULL,NULL,'{"id":8642913128216976285,"first":"2026-03-02","last":"2026-03-03","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1418,30,'notes',5663394489587085551,2954083348843160645,NULL,'{"id":5663394489587085551,"case_id":2954083348843160645,"text":"Ask counsel for the exhibits.","search_text":"ask counsel for the exhibits.","is_private":1,"written_on":"2026-03-10","author":1733691700461208344}',NULL);
INSERT INTO "step_rows" VALUES(1419,31,'notes',2708619540187451942,2954083348843160645,'{"id":2708619540187451942,"case_id":2954083348843160645,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":1733691700461208344}','{"id":2708619540187451942,"case_id":2954083348843160645,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":1733691700461208344}',NULL);
INSERT INTO "step_rows" VALUES(1420,32,'notes',2708619540187451942,2954083348843160645,'{"id":2708619540187451942,"case_id":2954083348843160645,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":1733691700461208344}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1421,33,'sheet_mappings',917190530045524582,NULL,NULL,'{"id":917190530045524582,"kind":"hearings","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL);
INSERT INTO "step_rows" VALUES(1422,34,'people',6574701538044300139,NULL,NULL,'{"id":6574701538044300139,"family":"Whitcombe","given":"Dana","role":"clerk"}',NULL);
INSERT INTO "step_rows" VALUES(1423,35,'people',1733691700461208344,NULL,'{"id":1733691700461208344,"family":"Ellery","given":"M.","role":"judge"}','{"id":1733691700461208344,"family":"Ellery-Marsh","given":"Marguerite","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1424,35,'docket',1,NULL,'{"id":1,"uid":"a9acb368e0450b0e0dc4afb949b22ce9","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}','{"id":1,"uid":"a9acb368e0450b0e0dc4afb949b22ce9","judge_family":"Ellery-Marsh","judge_given":"Marguerite","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1425,36,'checks',3131365095326521533,2954083348843160645,NULL,'{"id":3131365095326521533,"case_id":2954083348843160645,"kind":"assumed","of_table":"proceedings","row":2630816958086823773,"about":"completed","words":"The import took the hearing’s day for the completion’s.","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1426,37,'checks',3131365095326521533,2954083348843160645,'{"id":3131365095326521533,"case_id":2954083348843160645,"kind":"assumed","of_table":"proceedings","row":2630816958086823773,"about":"completed","words":"The import took the hearing’s day for the completion’s.","is_settled":0}','{"id":3131365095326521533,"case_id":2954083348843160645,"kind":"assumed","of_table":"proceedings","row":2630816958086823773,"about":"completed","words":"The import took the hearing’s day for the completion’s.","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1427,38,'circumstances',5702376327864116145,2954083348843160645,NULL,'{"id":5702376327864116145,"case_id":2954083348843160645,"benchmark":"merits-first-date","subject":2630816958086823773,"day":"2026-03-09","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1428,39,'circumstances',5362686437494622385,2954083348843160645,'{"id":5362686437494622385,"case_id":2954083348843160645,"benchmark":"merits-first-date","subject":2630816958086823773,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}','{"id":5362686437494622385,"case_id":2954083348843160645,"benchmark":"merits-first-date","subject":2630816958086823773,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL);
INSERT INTO "step_rows" VALUES(1429,40,'circumstances',5362686437494622385,2954083348843160645,'{"id":5362686437494622385,"case_id":2954083348843160645,"benchmark":"merits-first-date","subject":2630816958086823773,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1430,41,'releases',389128069091585315,NULL,NULL,'{"id":389128069091585315,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1431,41,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1432,41,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1433,41,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1434,41,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":389128069091585315,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}',NULL);
INSERT INTO "step_rows" VALUES(1435,41,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1436,41,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1437,41,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1438,41,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1439,41,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1440,41,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1441,41,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1442,42,'case_identifiers',7408057697333648564,642482238262381108,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":389128069091585315,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1443,42,'family_links',7857639054882777768,7540884099613360205,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":389128069091585315,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1444,42,'custody_spells',2729696215735486726,642482238262381108,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":389128069091585315,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1445,42,'court_reviews',7577077096050215755,642482238262381108,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":389128069091585315,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1446,42,'appeals',6403359010412321578,642482238262381108,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":389128069091585315,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1447,42,'custody_requests',5968820993777709736,642482238262381108,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":389128069091585315,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1448,42,'motions',1877624479296603948,642482238262381108,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":389128069091585315,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1449,42,'hearings',4953974762936267800,642482238262381108,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":389128069091585315,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1450,42,'proceedings',3199491125198454105,642482238262381108,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":389128069091585315,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1451,42,'cases',7540884099613360205,7540884099613360205,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":389128069091585315,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1452,42,'cases',642482238262381108,642482238262381108,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":389128069091585315,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1453,42,'releases',389128069091585315,NULL,'{"id":389128069091585315,"name":"Public case data","imported_on":"2026-03-10"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1454,43,'releases',389128069091585315,NULL,NULL,'{"id":389128069091585315,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1455,43,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1456,43,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1457,43,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1458,43,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":389128069091585315,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}',NULL);
INSERT INTO "step_rows" VALUES(1459,43,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1460,43,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1461,43,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1462,43,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1463,43,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1464,43,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":389128069091585315,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1465,43,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":389128069091585315,"typed":""}',NULL);
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
INSERT INTO "steps" VALUES(1,3052652801344984186,'Made the docket',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,0,0);
INSERT INTO "steps" VALUES(2,8980917563898246142,'Added case A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(3,7962339119293103840,'Added case A000 123 457',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(4,9024697727025262779,'Added merits hearing, Mar 9, 2026, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(5,5190367711500511849,'Added custody hearing, Mar 6, 2026, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(6,7086518586368528114,'Added motion, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(7,9219946601639850383,'Added custody request, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(8,2662677693919146184,'Added a note, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(9,882525731410871492,'Gave the reason, Mar 2, 2026, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(10,7781329501516800129,'Added appeal, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(11,3292136658760471068,'Added case A000 999 888',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(12,2140233554053617687,'Added a proceeding, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(13,66536096042501870,'Added merits hearing, Apr 14, 2026, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(14,101791422939146073,'Marked completed, 1:30 PM, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(15,3234209559549246077,'Added motion, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(16,5700550180206172783,'Recorded ruling, Mar 10, 2026, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(17,3270367839664747938,'Added custody request, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(18,9041718512417418650,'Recorded custody decision, Mar 10, 2026, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(19,926456055425550174,'Custody changed, Mar 10, 2026, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(20,4583515039951032648,'Added appeal, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(21,7911264432786689848,'Recorded appeal result, Mar 10, 2026, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(22,8783160545817860077,'Joined to a family, A000 123 457',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(23,1036712317952296542,'Marked status case, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(24,6605965187585902675,'Added training, Mar 23, 2026',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(25,8292573102226116587,'Added goal set invented',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(26,5206231026679783893,'Changed the typed-from date',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(27,135360617188349070,'Changed the judge''s particulars',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(28,7115201700017958335,'Changed adjournment code 18',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(29,6518306102210184793,'Changed closure, Mar 2, 2026',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(30,2122506983042691392,'Added a private note, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(31,7916704174657363085,'Corrected a note, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(32,4862910482731806197,'Withdrew a note, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(33,8256857175297218011,'Remembered the columns of a sheet of hearings',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(34,7190002340206859316,'Added clerk Dana Whitcombe',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(35,6069334148012213409,'Changed the judge’s name to Marguerite Ellery-Marsh',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(36,8485772536928114076,'Noted to check, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(37,3573152995937397448,'Settled as right, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(38,2734045204373199927,'Gave the reason, Mar 9, 2026, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(39,4178274817995223771,'Corrected the reason, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(40,8087814344486730714,'Withdrew the reason, A000 123 456',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(41,1347870963065346177,'Read the public release Public case data',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(42,9175357092499601104,'Undid: Read the public release Public case data',1733691700461208344,'2026-03-10T17:00:00+00:00',41,NULL,1,0);
INSERT INTO "steps" VALUES(43,8163789005793275446,'Redid: Read the public release Public case data',1733691700461208344,'2026-03-10T17:00:00+00:00',NULL,41,1,0);
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
CREATE INDEX hearings_by_moved on hearings (moved_to) where moved_to is not null;
CREATE INDEX hearings_by_shared on hearings (shared_with) where shared_with is not null;
CREATE INDEX hearings_by_day on hearings (day, start_minute, judge, code, is_recorded, wants_code, kind, proceeding_id);
CREATE INDEX hearings_by_proceeding on hearings
    (proceeding_id, day, start_minute, judge, code, is_recorded, wants_code, kind);
CREATE INDEX cases_by_a_number on cases (a_number);
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
                    null, json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with));
        end;
CREATE TRIGGER hearings_update_noted after update on hearings when json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with) is not json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with) begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'hearings', old.id, (select case_id from proceedings where id = new.proceeding_id), nullif((select case_id from proceedings where id = old.proceeding_id), (select case_id from proceedings where id = new.proceeding_id)),
                    json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with), json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with));
        end;
CREATE TRIGGER hearings_delete_noted after delete on hearings begin
            insert into step_rows (step, of_table, row, case_id, from_case_id, before, after)
            values ((select step from open_step), 'hearings', old.id, (select case_id from proceedings where id = old.proceeding_id), null,
                    json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with), null);
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
