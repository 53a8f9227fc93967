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
INSERT INTO "_sqlite_migrations" VALUES(1,'iqdesk','_m001_first_tables','2026-11-24 14:20:39.143005+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'iqdesk','_m002_clerks_desk','2026-11-24 14:20:39.246657+00:00');
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
INSERT INTO "appeals" VALUES(2394858006803383543,NULL,6536526257209047241,309145774234155558,'IJ','Case Appeal','2026-03-10',NULL,NULL,NULL,NULL,'');
INSERT INTO "appeals" VALUES(4790188889445507399,NULL,6536526257209047241,309145774234155558,'IJ','Case Appeal','2026-02-02','A','2026-03-10','REM',NULL,'');
INSERT INTO "appeals" VALUES(6403359010412321578,70000001,642482238262381108,3199491125198454105,'IJ','Case Appeal','2025-06-02','A','2025-09-08','DIS',1347741851877050481,'');
CREATE TABLE away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '',
    check (first <= last)
) strict;
INSERT INTO "away" VALUES(7864323886515230452,'2026-03-23','2026-03-27','training',100,'Held by video');
CREATE TABLE case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "case_identifiers" VALUES(7408057697333648564,92000001,642482238262381108,'DS',1347741851877050481,'');
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
INSERT INTO "cases" VALUES(642482238262381108,20000001,NULL,'','','','RMV','PE','SP','D',0,0,1347741851877050481,'');
INSERT INTO "cases" VALUES(1470336303771711579,20000812,'000000812','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,1257264036463381891,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(1841057407019665500,NULL,'000999888','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(2951009708120986464,20000816,'000000816','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','GT','SP','N',1,0,1539086608466055379,',case_type,custody,language,public_key,represented,');
INSERT INTO "cases" VALUES(4753829794319205956,20000814,NULL,'','','','RMV','GT','SP','D',0,0,6766766971921975618,'');
INSERT INTO "cases" VALUES(5850433630131495302,20000815,NULL,'','','','RMV','GT','SP','D',0,0,6766766971921975618,'');
INSERT INTO "cases" VALUES(6536526257209047241,NULL,'000123456','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','R',1,0,NULL,'');
INSERT INTO "cases" VALUES(6880620895307005508,NULL,'001234577','Quispe Huallpa','Rómulo A.','quispe huallpa, romulo a.','AOC','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(7540884099613360205,20000002,NULL,'','','','RMV','PE','SP','D',0,0,1347741851877050481,'');
INSERT INTO "cases" VALUES(7614446830124789921,NULL,'000123458','Quispe Huallpa','Yeny','quispe huallpa, yeny','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(8029202384165543430,20000813,'000000813','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,1257264036463381891,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(8368901439227060009,NULL,'000000815','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(8868191593040049605,NULL,'000000814','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(9125858135338561640,20000811,'000000811','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,415522403979285224,',case_type,custody,language,nationality,public_key,represented,');
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
INSERT INTO "checks" VALUES(11472379326161798,8029202384165543430,'different','proceedings',848671494877415388,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(518591526837499580,9125858135338561640,'different','cases',9125858135338561640,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(1197531117902492917,9125858135338561640,'different','proceedings',4947583570614013542,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(1513854762797804194,6880620895307005508,'no outcome','hearings',4896720979699465595,'','Thursday, March 5, 2026 has passed and nothing is recorded.',NULL,1);
INSERT INTO "checks" VALUES(2105178185255497266,1470336303771711579,'different','proceedings',261324162222413284,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(2245989468325517895,1470336303771711579,'different','cases',1470336303771711579,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(2554007563723983917,2951009708120986464,'different','proceedings',3896200731725982021,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(2871138100864481338,8029202384165543430,'different','cases',8029202384165543430,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(3023964520754544920,2951009708120986464,'different','cases',2951009708120986464,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(3746450919262763713,9125858135338561640,'different','proceedings',4947583570614013542,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(4747083635310834658,2951009708120986464,'different','proceedings',3896200731725982021,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(4948494983287254496,6536526257209047241,'assumed','proceedings',309145774234155558,'completed','The import took the hearing’s day for the completion’s.',NULL,0);
INSERT INTO "checks" VALUES(5189788228194351050,8029202384165543430,'different','proceedings',848671494877415388,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(5681713908255006600,1470336303771711579,'different','cases',1470336303771711579,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(7938095954651461932,9125858135338561640,'different','cases',9125858135338561640,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(8071370358783251658,1470336303771711579,'different','proceedings',261324162222413284,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(8746121338007618206,8029202384165543430,'different','cases',8029202384165543430,'custody','Custody: never detained was typed, the release has detained.','D',1);
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
INSERT INTO "circumstances" VALUES(1815389989029749960,6536526257209047241,'merits-first-date',309145774234155558,'2026-03-09','18',1,'No interpreter before 3 PM');
CREATE TABLE closures (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    reason text not null,
    source text not null,
    in_use integer not null check (in_use in (0, 1)),
    check (first <= last)
) strict;
INSERT INTO "closures" VALUES(484932912449493191,'2025-01-09','2025-01-09','National day of mourning','Executive Order of December 30, 2024',1);
INSERT INTO "closures" VALUES(643878276053290106,'2025-12-26','2025-12-26','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(2611734427862992871,'2025-12-24','2025-12-24','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(3352877934513240298,'2024-12-24','2024-12-24','Federal offices closed','Executive Order of December 19, 2024',1);
INSERT INTO "closures" VALUES(3528266159985468784,'2018-12-24','2018-12-24','Federal offices closed','Executive Order 13854, December 18, 2018',1);
INSERT INTO "closures" VALUES(3873713053228719334,'2019-12-24','2019-12-24','Federal offices closed','Executive Order 13900, December 17, 2019',1);
INSERT INTO "closures" VALUES(5053052898282798562,'2026-03-02','2026-03-03','Storm','The court''s notice',1);
INSERT INTO "closures" VALUES(5666100041059167883,'2025-10-01','2025-11-12','Lapse in appropriations','Lapse of October 1 to November 12, 2025',0);
INSERT INTO "closures" VALUES(6539628776347693142,'2020-12-24','2020-12-24','Federal offices closed','Executive Order 13965, December 11, 2020',1);
INSERT INTO "closures" VALUES(8258966892182160850,'2018-12-22','2019-01-25','Lapse in appropriations; most non-detained courts closed','Lapse of December 22, 2018 to January 25, 2019',0);
INSERT INTO "closures" VALUES(8813460061447470688,'2018-12-05','2018-12-05','National day of mourning','Executive Order 13852, December 1, 2018',1);
CREATE TABLE codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{}' check (json_valid(flags)),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last))
) strict;
INSERT INTO "codes" VALUES(11619402255419735,'language','HCH','Huichol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(12719658484515107,'language','KND','Kurundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(24300079762062410,'language','SHK','Shilluk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(38485251385165015,'case_identifier','PH','Parolee Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(41963193658274933,'court','LOW','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(42515998568707485,'case_identifier','S3','San Diego Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(44108897816556718,'language','KUD','Kurdish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(45351993771026244,'language','CJK','Chokwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(45414499046850650,'language','KKO','Konkomba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(46459804055828334,'adjournment','22','Respondent declined earliest hearing date','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(47235011214658921,'language','KJP','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(52013738068667144,'language','GOL','Gola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(55004765785867294,'appeal_result','DEN','Denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(85391597873080722,'appeal_type','Circuit Court Remand','Remand from circuit court (BIA case)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(95554359286339535,'appeal_result','DNS','Denied - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(113183828172808124,'motion_type','VO','Motion to vacate judge order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(128056582415361913,'court','HOD','Houston Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(128167759450966766,'nationality','AR','Argentina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(129311903208914066,'language','XIA','Xiamen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(140276593049084006,'language','KHM','Khmer Central - Thailand/Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(154700904435176585,'language','QCH','Quechua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(159857448032960927,'nationality','SA','Saudi Arabia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(176530227894853296,'nationality','CV','Cape Verde','{}',NULL,NULL);
INSERT INTO "codes" VALUES(180005666390455485,'appeal_result','CON','Continued','{}',NULL,NULL);
INSERT INTO "codes" VALUES(181947328533355756,'motion_type','CL','Motion to calendar an off-calendar case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(185209491925789481,'adjournment','AB','Respondent to file brief (not an appeal)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(193221604073500804,'language','CTI','Chol, Tila','{}',NULL,NULL);
INSERT INTO "codes" VALUES(194242627022356142,'language','AMD','Amdo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(199813005193663238,'court','MIA','Miami Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(202086331042223913,'language','KIS','Kissi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(232283229318285970,'language','NSS','Non Standard Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(239593910318722017,'nationality','AL','Albania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(243613224495203964,'language','TTQ','Tamasheq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(245118020895681546,'adjournment','57','DHS vertical-prosecution date not accommodated - clock stops','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(247868933100692625,'language','QUI','Quiche','{}',NULL,NULL);
INSERT INTO "codes" VALUES(257106649103710242,'case_identifier','WC','California detained cases, May/June','{}',NULL,NULL);
INSERT INTO "codes" VALUES(259487942050406405,'appeal_type','Interlocutory Appeal','Interlocutory appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(274932232083390946,'language','XHO','Xhosa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(280023482462276353,'language','MHI','Madi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(282280945807649823,'language','TUM','Tumbuka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(293272327130149791,'nationality','GJ','Grenada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(304818062196207701,'nationality','CU','Cuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(315095032026760295,'case_identifier','SD','Stipulated deportation (Krome)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(319259069564977044,'language','CHE','Chechen-Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(339536059382712571,'language','MIN','Minnan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(353706834592034722,'language','AAA','Ghotuo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(373695481636982787,'appeal_result','APD','Administratively closed - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(382722635209466597,'nationality','KV','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(383678184323252273,'language','GYN','Guyanese Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(388514896151036619,'case_identifier','P2','Port Court 2 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(388848970170699276,'language','BAS','Basaa (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(390635356391488604,'adjournment','RR','Reserved decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(405949011510401799,'language','TOT','Totonac Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(407306258871305012,'language','NYA','Nyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(409300851582065602,'appeal_result','CGR','Conditional grant of relief (not CPC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(422727420966103956,'adjournment','CB','Cancellation application - EOIR-42B','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(427547304049226851,'case_identifier','VG','Vangala settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(431265619302400487,'adjournment','28','Judge found in-person hearing necessary','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(440987817943320992,'case_identifier','PO','Protective Order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(448156702620189568,'court','OMA','Omaha Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(448514512527108717,'language','LUO','Luo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(453856989677172244,'language','KNN','Kannada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(457030547280832928,'motion_type','VP','Motion to vacate protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(463994153628543452,'language','BAM','Bambara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(468232540403932668,'nationality','CW','Cook Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(481877540932008659,'language','MIO','Pinotepa Nacional Mixtec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(481893365466605093,'language','KAI','Kaiping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(485988325124198880,'case_identifier','VE','Vera Institute Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(491762157683516394,'language','OTX','Otomi, Texcatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(500116425016500867,'case_identifier','SC','NACARA Section 203','{}',NULL,NULL);
INSERT INTO "codes" VALUES(507568244090728080,'language','GSW','German, Swiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(520817121335850940,'nationality','MU','Oman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(527151171438278086,'language','BKM','Kom (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(529997772078498193,'nationality','SP','Spain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(533445881825286183,'language','AR','Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(536221327674920490,'adjournment','61','Appointment of qualified representative','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(537630075101084083,'language','BAJ','Bajuni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(563103441221598553,'language','ABU','Abure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(563467250745754867,'adjournment','38','Illness of respondent, representative or witness','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(564257387648819405,'court','FCI','Falls Church Immigration Adjudication Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(576685948099651620,'language','AZG','Amuzgo, San Pedro Amuzgos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(578103440392373406,'motion_type','FW','Motion for fee waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(579622384297172738,'case_type','BND','Bond-only record (seen in data, absent from lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(581600809083044198,'adjournment','43','DHS forensic analysis','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(600452612895279038,'case_identifier','B7','El Cajon - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(603542167648963122,'nationality','SV','Slovenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(607026113932193739,'language','JAP','Japanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(623708044801943452,'language','JUL','Jirel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(625489735160569905,'nationality','PN','Palestine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(629449580592776103,'language','MKO','Mandinko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(631472849915489993,'language','OSE','Osetin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(635416941464290230,'language','KRU','Kru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(635476294405667704,'motion_type','ST','Motion for security at non-detained hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(642818664692933833,'nationality','CI','Chile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(650145228291090119,'nationality','LS','Liechtenstein','{}',NULL,NULL);
INSERT INTO "codes" VALUES(656966880466038382,'language','ROM','Romanian-Moldovan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(666950582020284175,'language','MND','Mandinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(669660683007532624,'language','LUY','Oluluyia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(673796658240773718,'language','WCI','Waci Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(676641681237727566,'language','ESI','Egyptian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(677913246183645144,'adjournment','32','Interpreter not ordered','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(682128324286820712,'appeal_type','DD Bond','DHS officer decision - bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(687536294408466255,'adjournment','ST','Respondent to file adjustment of status','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(691136974675485151,'language','ZYP','Chin, Zyphe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(692976923661162687,'language','JAM','Jamician Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(700333424409714403,'nationality','SN','Singapore','{}',NULL,NULL);
INSERT INTO "codes" VALUES(706619877720091629,'appeal_result','OTS','Other Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(711444300372707126,'appeal_result','DED','Deferred enforced departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(714484457099495563,'language','BYE','Byelorussian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(720475154151429297,'nationality','TV','Tuvalu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(721974121446976799,'court','CIJ','Chief Immigration Judge office','{}',NULL,NULL);
INSERT INTO "codes" VALUES(725953691506039969,'case_identifier','IR','Interim final rule (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(739466694297903332,'adjournment','17','Master to individual - merits hearing set','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(740224556317143660,'language','TH','Thai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(740735904890032109,'nationality','MJ','Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(744970122872854526,'nationality','KT','Christmas Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(759566890108123250,'case_identifier','CH','Golden Venture cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(769096431276481275,'motion_type','LI','Motion for specific language interpreter','{}',NULL,NULL);
INSERT INTO "codes" VALUES(778744442549035268,'adjournment','62','Judicial competency inquiry','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(784809199147639576,'language','RAG','Maragoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(786708600901902964,'court','DET','Detroit Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(788514445584384200,'language','FIJ','Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(791985047182660317,'adjournment','51','Contested charges','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(793536767473059480,'court','IMP','Imperial Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(803995142724834429,'language','AAR','Afar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(805907777511290273,'language','DNG','Dingara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(806033952872911462,'language','CKB','Kurdish, Central (Alt Name Sorani)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(821896402911075088,'language','MAI','Maithili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(826799467968720932,'motion_type','AC','Motion for administrative closure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(829581594011221303,'language','FMP','Bafang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(829816059560234305,'language','BUK','Bukusu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(834263879040152204,'nationality','FM','Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(834933039283944391,'language','TET','Tetela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(841995006554381718,'language','POV','Criolu Upper Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(843398134347569556,'adjournment','42','Respondent requested forensic analysis','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(846963017461851174,'appeal_type','test','(test value)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(849952038542399489,'nationality','AF','Afghanistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(852511730018747432,'case_identifier','UJ','Unaccompanied juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(853445712473615980,'language','RMY','Romany (Gypsy)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(855236826825379107,'court','TAC','Tacoma Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(856783070279262071,'language','EFI','Efik','{}',NULL,NULL);
INSERT INTO "codes" VALUES(863213634355504572,'language','KUS','Kussal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(880795208545180265,'language','PAL','Palan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(882829189344388315,'motion_type','CT','Motion to sever','{}',NULL,NULL);
INSERT INTO "codes" VALUES(884289276020122492,'nationality','TZ','Tanzania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(885097868718938697,'appeal_result','SNC','NACARA continuation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(885125879883592209,'nationality','PC','Pitcairn Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(897528900317522198,'nationality','CC','Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(900767671704926737,'nationality','MR','Mauritania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(903487656149806392,'language','MAN','Mandarin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(908391300622844898,'language','BIB','Bissa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(917153309876962920,'language','SP','Spanish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(923182522838144140,'case_identifier','M1','McAllen Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(928929737168123720,'nationality','BM','Burma (Myanmar)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(929569170360853217,'language','TIB','Tibetan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(934081762445171008,'nationality','CX','Croatia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(942824461672725835,'case_identifier','J1','Juvenile turned 18','{}',NULL,NULL);
INSERT INTO "codes" VALUES(954559427792701975,'nationality','??','Unknown Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(959577172233742551,'language','AMH','Amharic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(970743422113049826,'adjournment','7H','Respondent application pending with DHS (7H)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(970761665321027443,'adjournment','4A','Technical malfunction (not video)','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(972580809429254087,'adjournment','34','Judge leave','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(976690144251941277,'language','XOG','Lusoga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(979133447849089148,'language','NSE','Nsenga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(991149195589938510,'case_identifier','MD','Maryland - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(994282930921867638,'motion_type','HV','Motion to submit video or recording','{}',NULL,NULL);
INSERT INTO "codes" VALUES(995696147589317152,'nationality','GP','Guadeloupe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(998358346197416630,'appeal_result','DMO','Dismissed as moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1015920928547088483,'case_identifier','B1','Chula Vista Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1019091318643632761,'language','LKR','Pari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1028834905837767620,'nationality','CQ','Northern Mariana Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1047429437104845525,'language','MAM','Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1057167353196034082,'language','CTA','Chatino, Tataltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1068297027249878739,'motion_type','SB','Motion for subsequent bond determination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1084110965907052091,'language','BIH','Bideyat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1085217835047543242,'nationality','FJ','Fiji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1098777467369435563,'motion_type','C','Motion to recalendar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1100392802855964035,'appeal_result','TER','Terminated','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1105736054693192791,'nationality','LY','Libya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1109444604032012339,'language','TWI','Twi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1111528553382550292,'language','SWA','Swahili - English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1127444067655040477,'language','WLF','Wolof','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1131435726575705582,'court','ADL','Adelanto Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1134116187211263585,'nationality','BB','Barbados','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1134858075539305343,'court','EPD','El Paso Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1136760959946259457,'language','LMP','Limbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1145190936663012529,'language','TAU','Tausug','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1149568690585751166,'adjournment','7C','Respondent application pending with DHS (7C)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1149960272833946117,'language','GEA','Geruma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1150834650963064101,'language','IBO','Igbo/Ibo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1175857187037181576,'language','PCO','Pocomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1178136730706695854,'court','AUR','Aurora Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1182767065842585415,'language','KYG','Kyrgyzstani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1182777046271590482,'adjournment','53','DHS request for mental-competency certification','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1190828281049636464,'court','KAN','Kansas City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1195691850041401884,'appeal_result','ACR','Record returned to court to correct deficiency','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1196375741603366734,'nationality','BI','Bosnia-Herzegovina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1198666335352210175,'language','FUQ','Fuqing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1202844921051637206,'language','MFD','Mendankwe-Nkwen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1203439164323187810,'adjournment','5B','Late-filed evidence - respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1214048916660116543,'party','O','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1226449127090410050,'nationality','TM','East Timor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1235041926246484054,'language','KOS','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1237311100252720475,'language','RWA','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1247615979135243698,'court','CLE','Cleveland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1255059531543148808,'nationality','NF','Norfolk Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1259212481717947791,'motion_type','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1264371522691525924,'language','ANL','Anlo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1267009866933446218,'language','GOM','Goanese Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1273687440231738093,'nationality','MX','Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1281273325339180072,'language','BDU','Oroko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1282130412963946063,'nationality','IN','India','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1286821039513100849,'nationality','NH','Vanuatu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1312867219718628336,'nationality','MQ','Midway Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1341295049538762885,'court','ELC','El Centro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1344140008407481392,'language','PCM','Pidgin, Nigerian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1344774131024436779,'language','BYN','Bilen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1356848017234775986,'language','BAX','Bamun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1367852886207385508,'adjournment','5D','Hearing advanced on motion of DHS','{"cause": "dhs", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1370974914521521447,'language','PTS','Guianese Creole French (Patois)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1374526521916624917,'language','SHA','Shanghai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1378268092304411780,'language','LOM','Loma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1383051800710333820,'adjournment','MR','Judge response to motion or request pending','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1384456134477910234,'language','HIL','Hiligaynon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1385432134924950508,'case_type','CDR','Continued detention review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1393587907509607253,'language','PNY','Pinyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1409825198013191846,'nationality','CM','Cameroon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1414637998083505652,'language','LAO','Lao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1414887040574160496,'language','MEH','Mixtec, Southwestern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1476492448012115935,'adjournment','3A','Judge detail (volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1478969553303064240,'adjournment','63','Competency inquiry (non-Franco)','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1481337950264071538,'language','TPX','Tlapanec, Acatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1481568610324042412,'nationality','MP','Mauritius','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1496868089775802313,'language','LIN','Lingala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1497465225670520076,'adjournment','8B','Judge completed case at hearing','{"cause": "completion", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1501489430016547455,'language','YAN','Mayangna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1507753175043075779,'nationality','AB','Aruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1510035630988853319,'nationality','CH','China','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1525055410006094368,'nationality','KO','Kosrae, Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1529842072977105337,'nationality','PF','Paracel Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1539200190898346245,'language','WOB','Wobe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1544665796650892293,'case_identifier','MP','Migrant Protection Protocols','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1545277761135714316,'nationality','RO','Romania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1551489120101648321,'nationality','JA','Japan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1573767985624960670,'language','GUN','Gun-Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1599879191606616546,'nationality','GL','Greenland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1603520875493921065,'appeal_result','TPS','Temporary Protected Status','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1607495903859569087,'nationality','SK','St. Kitts, West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1609826021240737084,'language','SC','Serbo-Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1617742256170592363,'nationality','AU','Austria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1635717820605179951,'adjournment','IA','Interlocutory appeal','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1640581208598557611,'nationality','BU','Bulgaria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1644320672064152770,'nationality','KZ','Kazakhstan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1649311827128379888,'nationality','SH','St. Helena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1656278613135987564,'language','BAZ','Tunen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1662945733019478172,'case_identifier','AR','Administrative closure of repapered cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1691127294343266322,'nationality','PL','Poland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1704136578468381383,'motion_type','VS','Motion to vacate hearing or scheduling order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1705623028659046141,'nationality','SC','St. Christopher-Nevis','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1713468858786267446,'adjournment','24','Records/fingerprint check delayed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1716038498284902004,'language','FAE','Farsi - Afgani - Dari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1722378827074852302,'language','AGH','Aghem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1723086074455730594,'court','JNA','LaSalle (Jena) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1735476198725815027,'motion_type','MA','Motion to reopen - in absentia order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1738665049729953028,'language','KMU','Khmu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1744611134363048237,'nationality','RP','Philippines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1747059056016781849,'nationality','DO','Dominica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1763501256340721309,'nationality','BZ','Belarus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1765290445904959062,'language','BGJ','Bangolan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1777969609653585735,'language','TEN','T''En','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1816415444473716043,'language','SGW','Sebat Bet Gurage (Gurage)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1821175553827635460,'nationality','TD','Trinidad and Tobago','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1833925774724296542,'nationality','UK','United Kingdom','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1837305245526053727,'appeal_result','DSO','Dismissed - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1838961395692553430,'language','BUL','Bulgarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1843643618253288690,'adjournment','29','Concurrent application','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1849347564751732844,'adjournment','97','Case joined to lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1849541360878358143,'nationality','CT','Central African Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1855880587380087978,'case_identifier','PL','Padilla Class Members','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1864807220058004398,'language','BEL','Belarusan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1869193123355414774,'motion_type','PC','Motion for pre-trial conference','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1870715805959577005,'case_identifier','OC','Off-calendar initiative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1879963352460943479,'language','HSN','Xiang ( Alt Names: Hsiang, Hunan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1882008486829975409,'case_identifier','J','Juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1893659889023480383,'nationality','BY','Burundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1894155615482595238,'court','BTV','Batavia Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1904921050012036509,'court','SPD','San Pedro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1907962940483495450,'language','CV','Cape Verdian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1915387544068673072,'language','NSH','Ngoshie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1930074341743197393,'court','BAL','Baltimore Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1966107265639244104,'nationality','ND','Not Designated By Ij','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1967225767109459852,'language','ICE','Icelandic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1970716891698753419,'appeal_type','RC Appeal','Reasonable Cause Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1971234578343034485,'language','UZB','Uzbek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1972383170484110695,'language','ILO','Ilocano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1976249621607448585,'motion_type','PS','Motion to place on status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1976579267108307308,'language','SCR','Sherpa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1977127499860331456,'language','FLA','Fula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1979403515778712203,'language','AKU','Akum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1993545235228686965,'nationality','NI','Nigeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2002640291163664022,'language','CCE','Chalchiteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2005669300133638916,'motion_type','RI','Motion to reissue decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2016906745852457357,'language','ISO','Isoko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2029465605576044893,'nationality','MT','Malta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2033820569751850590,'nationality','JM','Jamaica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2045549457010656025,'language','LIT','Lithuanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2066150123300931891,'language','LRL','Lari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2072706474880339245,'nationality','BS','Byelorussia (Belarus)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2089063427580664302,'appeal_result','SCC','Suspension/cancellation cap','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2097884059743298638,'language','MDD','Mbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2106644070612225912,'court','BDC','Bradenton Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2107425325238938852,'nationality','NC','New Caledonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2116110938520178122,'nationality','IT','Italy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2126980089349162526,'language','BER','Berber','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2128725512193468043,'language','AZO','Awing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2131715726995769208,'language','VIE','Vietnamese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2137557131453959550,'adjournment','49','Juvenile home study','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2138413560832843900,'language','KUR','Kurmanji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2139701302046989764,'case_identifier','RB','Rodriguez bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2141548363547510218,'adjournment','20','Request for in-person hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2150333272063684029,'case_identifier','PP','Presidential Proclamation Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2178090194912215060,'nationality','UZ','Uzebekistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2180738981201445563,'nationality','LU','Luxembourg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2184100703679233086,'language','MGO','Meta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2184490119116013913,'case_type','REC','Rescission','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2192494377570312082,'nationality','DR','Dominican Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2192922162037877290,'language','MDE','Maba (Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2207292523947527399,'language','KUN','Kunama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2214166104770723924,'court','NOL','New Orleans Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2221894185968063945,'court','OAK','Oakdale Federal Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2233037805326802662,'adjournment','18','Lack of interpreter','{"cause": "interpreter", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2251740874374337186,'language','XTN','Mixtec, Northern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2263484074399768140,'nationality','BA','Bahrain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2268233188558016048,'adjournment','4C','Interpreter appeared - wrong language or dialect','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2290510199978969005,'language','MSA','Masalit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2293170643993692927,'adjournment','RD','Reserved suspension decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2298930419921978531,'nationality','CR','Czech Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2307576759527240442,'language','LWO','Luwo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2321057339393171446,'nationality','SE','Seychelles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2323640227574929003,'language','KNO','Kono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2345503692779702786,'language','MLT','Maltese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2352983905885363898,'language','MIX','Mixteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2356909490468328934,'language','IKA','Ika','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2367904813160006846,'court','HOU','Houston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2368217800210179443,'language','AZJ','Azerbaijani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2371421266736860482,'appeal_result','SOD','Summary dismissal - other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2378783482703465645,'language','OTN','Otomi Tenango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2383473780642829434,'language','DEE','Dewoin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2385812615041622420,'court','HSG','Houston - S. Gessner Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2391932418704102854,'nationality','MV','Maldives','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2396370097905010189,'nationality','CS','Costa Rica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2408858020917108322,'case_identifier','AO','Asylum officer rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2409620942835057624,'adjournment','08','State Department response not in file','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2409643328261672084,'nationality','TW','Taiwan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2412413598753371398,'nationality','HL','Holland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2416840847865460714,'language','CRE','Creole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2419812543469931750,'language','MSH','Moshi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2423236494567245533,'language','BLE','Baule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2426346530664132705,'case_identifier','NA','Nacara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2426769302667123482,'language','XMA','Mushungulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2436258987828807481,'case_identifier','BR','The Brito Class Action Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2436430255845253398,'nationality','CA','Canada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2436558391388331273,'adjournment','4E','Record of proceeding missing','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2437355204342393480,'adjournment','31','Reasonable cause to special circumstance merits hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2440264850842674062,'language','GA','Ga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2444480191064490560,'adjournment','64','Judge reassignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2446375711402991093,'nationality','UG','Uganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2457932923977278521,'motion_type','TP','Motion to terminate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2469145136885478111,'nationality','MI','Malawi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2483527330227317963,'language','DAM','Tai Dam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2489126877101242412,'nationality','NQ','Trust Territory of the Pacific Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2493414986131640758,'language','PON','Pohnpeian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2493901363427047067,'language','SCN','Sicilian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2518840812413967136,'language','ACH','Acholi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2542632953312642763,'motion_type','SR','Motion for stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2546049222994443790,'court','NEW','Newark Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2558877669804495414,'language','KOR','Korean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2559929878056810582,'nationality','CF','Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2572018137391285915,'case_identifier','FS','Forced Sterilization','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2572549370197778729,'motion_type','IM','Motion to set individual hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2573572596281327487,'nationality','BX','Brunei','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2575835038140293071,'language','CHA','Cha-Chao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2592781085460231191,'court','AGA','Hagatna (Guam) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2605543330966010987,'language','HAN','Hainan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2615909191428886837,'nationality','SZ','Switzerland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2617127801168854981,'language','GER','German','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2617999671815968614,'language','MAY','Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2620300493744469305,'language','ZAR','Zarma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2627007967477285471,'language','MEN','Mende','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2631486433876752468,'language','MUN','Muong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2634947131381781398,'language','EST','Estonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2640325102953680544,'language','DAR','Dargwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2640409618823524790,'language','INS','Indian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2645070218447353041,'language','IUK','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2657070576610912934,'language','ZPA','Zapateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2671793221813179417,'adjournment','5A','Hearing advanced on motion of respondent','{"cause": "respondent", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2674411017887841717,'language','COM','Comorian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2677092589949496936,'language','ARK','Arakanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2685915227579557452,'motion_type','SC','Motion to substitute counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2687104396800181806,'language','ASY','Assyrian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2687150348519438010,'language','SWF','Swahili-French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2695555113685673127,'language','TKN','Turkmen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2700861060806954994,'language','SRP','Sarpo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2701296189969507461,'motion_type','BB','Custody determination request','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2710603222798301355,'language','IJO','Ijo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2727679143525935574,'court','ELZ','Elizabeth Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2729366855325370570,'language','KAS','Kashmiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2729506140284126617,'nationality','NR','Nauru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2742249151573376773,'case_identifier','CF','CaseFlow Management Process','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2746753741104604752,'adjournment','12','Other request by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2758749426275016650,'nationality','BD','Bermuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2765140531446668605,'case_identifier','TC','Third Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2778402204934946043,'language','IT','Italian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2783857716047332946,'language','SWZ','Swazi (Eswatini)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2785762221045925276,'motion_type','LS','Motion to allow law student or reputable individual','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2786330402712908287,'language','CNH','Chin, Haka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2789899135186557626,'custody','N','Never detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2800686871836395541,'nationality','GT','Guatemala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2801713813069328594,'adjournment','14','Other operational or security factors','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2805271951816202409,'court','LVG','Las Vegas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2809040163440942122,'nationality','HA','Haiti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2809638030145985047,'language','CAA','Ch''Orti''','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2822906646232447070,'nationality','AS','Australia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2834800251146875456,'party','B','Both','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2842076954934775173,'court','ANN','Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2842771540398624941,'language','???','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2846397812214262274,'nationality','PK','Pakistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2847915636598032662,'appeal_result','GRS','Granted Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2893062744017832062,'nationality','MD','Moldavia (Moldova)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2895089635401918906,'language','FSI','French Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2899653249682600790,'nationality','BN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2905560388117377577,'nationality','MN','Monaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2906847675891427603,'case_identifier','EP','SEP-P (For Parent)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2907850349986212246,'language','ALB','Albanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2910558951414210268,'language','VIL','Vili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2915931635103390835,'language','SPS','Spanish--Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2920236779051920409,'case_identifier','PG','Pangea legal services','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2921121197668698624,'language','TMZ','Tamazight','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2921583018556975181,'language','KAZ','Kazakh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2927536732202761872,'nationality','BF','Bahamas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2949111910551672074,'language','WAL','Walamo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2966747096821633418,'case_identifier','RD','Reserved suspension decision','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(2970919448563685340,'language','SYL','Sylheti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2983525370026414732,'language','RUS','Russian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3019455400576063346,'language','BFA','Bari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3020918782360465937,'language','RMS','Romanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3023183505527599019,'language','IST','Isekiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3049151055902995955,'adjournment','52','Jurisdiction rests with the BIA','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3065976847225840674,'language','AMZ','Amuzgo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3066333830029871991,'appeal_result','MBD','Bond moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3068035819756086943,'language','TAM','Tamil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3071506123453358577,'case_identifier','ACD','(not used)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3096037986083309615,'appeal_type','MTR BIA','Motion to BIA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3103589604594739819,'appeal_result','NAN','NACARA notice','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3104245210301375883,'language','ETU','Cameroon, Ejagham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3113109788516000009,'court','NLA','Los Angeles - North Los Angeles Street Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3122820875957606077,'adjournment','05','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3124939881498198769,'nationality','UE','Ukraine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3127827696284114694,'case_identifier','EC','SEP-C (For Child)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3129013171044092451,'court','HON','Honolulu Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3129959216375856514,'language','LNS','Lamnso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3136629307335530733,'nationality','FW','French West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3144539576831733427,'language','ZUL','Zulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3151932005754569947,'language','BBK','Babanki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3159064195851378879,'nationality','AC','Antigua and Barbuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3160821331233783329,'adjournment','06','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3165963684288374864,'appeal_type','Bond MTR Rei','Bond MTR Reinstate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3173298119365117170,'language','MKU','Maninka, Konyanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3178760532299856060,'language','MHL','Marshallese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3179640218886717301,'language','AYN','Arabic, Sanaani Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3181277395803214117,'language','ONY','Onyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3187495992913917828,'adjournment','3B','Judge detail (non-volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(3189615173329285271,'nationality','BE','Belgium','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3190123340708497749,'language','LAJ','Lango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3190683211300286882,'nationality','LV','Latvia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3195216866136046463,'case_identifier','AC','Miami Airport Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3201325014539583253,'motion_type','WV','Motion to waive appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3225562560165877205,'nationality','PA','Paraguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3226211444108353131,'language','MHK','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3230675388896351573,'language','ADY','Adyghe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3232428505919065320,'language','MUL','Multani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3265115829405924556,'language','KBP','Kabiye','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3267492729154314719,'language','ANU','Anuak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3268968680938193111,'case_identifier','KH','Haitian cases outside Krome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3278262102831003173,'motion_type','CV','Motion for change of venue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3282183748071468900,'court','STE','Sterling Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3290108255692885808,'language','ANY','Anyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3293118319224568803,'language','FUK','Fukienese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3295522690817989589,'language','HOK','Hokkien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3301003573294935543,'language','TAG','Tagalog','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3304100190537754974,'adjournment','04','DHS or DHS file unavailable for hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3307560194695356427,'case_identifier','FA','Family unit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3310584323409943731,'appeal_result','CFD','Final denial - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3315381364745431159,'language','PBS','Pame, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3316129715113640068,'motion_type','SA','Motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3317563068157241624,'language','PAP','Papiamento','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3320704392472423133,'motion_type','SY','Motion for stay of removal (or extension)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3322326990037581746,'language','KRI','Krio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3322501620873748527,'nationality','IV','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3328923922465245187,'nationality','VM','Vietnam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3329251972103463250,'language','KPJ','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3332265844670642402,'language','TMA','Tama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3334808960028037013,'language','HAR','Harari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3335020731424143486,'language','DIU','Dioula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3336666949278367078,'nationality','FA','Falkland Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3338716027515416518,'nationality','BV','Bouvet Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3350361618457524937,'court','NYD','New York Service Processing Center (Varick Street) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3352856927370109205,'nationality','SW','Sweden','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3360925535885634568,'language','NZE','Nzema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3363400899388273991,'nationality','CJ','Cayman Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3365070756845897281,'case_identifier','N2','NYC - Deportation/Detention/Parole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3371231106559016065,'language','IND','Indonesian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3382406614147585139,'adjournment','9B','Docket management - hearing advanced','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3389424637951017206,'appeal_type','DD 212','DHS officer decision - 212 waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3389559929349300359,'language','DZG','Dazaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3397342726379633911,'language','BET','Bete','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3409887927178320478,'nationality','GE','Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3412345003554561567,'court','VNS','Van Nuys Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3415966061687567091,'motion_type','SG','Motion for competency safeguards','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3422512475881519694,'adjournment','7D','Respondent application pending with DHS (7D)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3436120090684722002,'language','ASF','Australian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3436430251848698142,'court','POO','Portland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3438835280183939350,'language','FON','Fon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3439872890816888601,'motion_type','RC','Motion to recuse','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3460605124468749137,'motion_type','OT','Other motion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3460661900004891125,'appeal_result','S-L','Streamlined affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3461049809813067378,'adjournment','9C','Docket management - moved off calendar','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3473117710731432258,'motion_type','PM','Motion to pretermit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3478817900025259742,'language','BSQ','Bassa (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3492433762029058778,'nationality','MA','Madagascar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3493814221069829204,'court','SIN','Fishkill (Downstate Correctional Facility) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3501077841348042924,'appeal_result','SUP','Suspension completion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3520724553251791941,'nationality','CG','Zaire','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3523849043313538108,'nationality','CZ','Czechoslovakia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3529723554653226484,'case_identifier','CC','Camp Hill','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3533492199345728483,'language','USP','Uspanteko (Uspanteco)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3536462239620863421,'court','DAL','Dallas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3561895215653939135,'language','PDU','Kayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3569343357413142836,'nationality','BH','Belize','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3572680503844429040,'nationality','NN','No Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3607837337628165274,'nationality','AM','Armenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3609416495107336138,'language','TSI','Tshiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3612748564073739105,'case_identifier','FL','Franco Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3621377694411699242,'case_identifier','M2','Brownsville Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3627782067046872791,'nationality','FG','French Guiana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3640270738387031700,'adjournment','46','Video malfunction','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3640749167587605451,'nationality','US','United States of America','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3645546891606098911,'adjournment','SU','Respondent to file suspension of deportation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3645851329498147161,'court','PIS','Port Isabel Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3646296434350307478,'adjournment','96','Case severed from lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3648341109422898361,'language','GXX','We Southern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3650073079108743510,'court','YOR','York County Prison Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3655960420858560467,'case_identifier','NC','Night court project (Los Angeles)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3664646567330141130,'nationality','LE','Lebanon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3664819643609786309,'court','HGP','Houston - Greenspoint Park Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3665917066420027567,'language','CTG','Chittagonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3686194341926597647,'nationality','PE','Peru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3693479292586629615,'nationality','BG','Bangladesh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3703224616565474692,'nationality','GC','East Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3710460208520997405,'motion_type','MD','Motion to accept late filing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3713321883672402361,'language','BGC','Haryanvi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3715284312235460408,'nationality','AG','Algeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3731506774564399175,'language','COH','Chichonyi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3732372437148019094,'appeal_result','WPD','Withdrawn - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3733617813536578711,'appeal_type','AMSA Appeal','Appeal of motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3738423456544338060,'language','KAL','Kalabari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3739521593858445968,'case_identifier','RO','Reset Order Work Flow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3740135006245412233,'adjournment','7E','Respondent application pending with DHS (7E)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3752084447117280372,'language','SCL','Shina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3755116303836476049,'adjournment','WA','Respondent to file 212(c) waiver','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3788782352735688352,'language','BMY','Bemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3794524878772346878,'language','HEB','Hebrew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3817522229182945319,'language','HER','Herero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3817793200752585041,'language','ADA','Dangme','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3820402949352052423,'nationality','TH','Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3832420980960392861,'language','ETS','Etsako','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3832880031095281580,'language','JUB','Juba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3845846088205700371,'nationality','RE','Reunioun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3854587705463185550,'court','LRO','Laredo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3856229176333564039,'case_identifier','CR','Custody review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3857235875819504765,'language','PXM','Mixe, Quetzaltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3860427312995023614,'nationality','BC','Botswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3862662168909221479,'adjournment','56','Vertical prosecution - DHS-caused delay','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3862985340562024162,'appeal_result','SAD','Summary dismissal - inadequate reasons','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3866788473716134792,'adjournment','35','Unplanned judge leave - detail or other assignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(3878593311583988567,'case_identifier','B2','Imperial Beach Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3894140206034974484,'custody_request','SB','Subsequent bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3897678434707285666,'case_identifier','AL','Al otro lado litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3904442411743532902,'motion_type','RD','Motion to rescind','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3904848229091330716,'case_identifier','J2','Unaccompanied juvenile - asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3912829746243105281,'language','PSR','Portuguese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3917588299598724040,'court','ELO','Eloy Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3926974988250815799,'language','MAJ','Mazatek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3929922322580524093,'case_identifier','RI','Remanded Institutional Hearing Program case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3939079213790710708,'language','JOL','Dyola (Jola)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3953073697240488635,'nationality','MB','Martinique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3956523240810762969,'language','TZT','Tzutujil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3967543650293799701,'language','PUN','Punjabi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3995900457630795826,'language','TSZ','Tarasco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4004618228374817083,'language','CRO','Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4023030644231425288,'nationality','TA','Tajikistan (Tadzhik)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4028663674518459569,'language','MAL','Malayalam/Indian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4046618764307181997,'language','LUS','Chin,Mizo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4047641952434253923,'nationality','ZI','Zimbabwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4053227534396585102,'case_identifier','H4','Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4060826242963287981,'nationality','SU','Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4064415135048164353,'language','NNZ','Nda Nda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4068979833579143623,'language','SOM','Somali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4088887025865482036,'case_identifier','RS','Rescheduled Miami Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4089853989216359891,'nationality','CN','Comoro Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4099112334120719903,'language','MNE','Naba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4100855701620085894,'court','BLM','Fort Snelling (Bloomington) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4107280892882465146,'language','TGR','Tigre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4114869425588288566,'language','ACQ','Arabic, Ta''Izzi-Adeni Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4119842359531776677,'appeal_result','CPG','Coercive population control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4132583343557843040,'language','MIE','Mien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4138696311713972120,'language','GBA','Gbande','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4138975772799272939,'appeal_result','SUD','Summarily dismissed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4154270381322750204,'language','FIN','Finnish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4157356562665737482,'language','MXP','Mixe, Tlahuitoltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4157498649866072278,'nationality','NL','Netherlands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4169273622567921884,'adjournment','9V','Master hearing vacated','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4176244098967403532,'adjournment','40','Illness of witness','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4192793790038499397,'language','KSS','Kisi, Southern (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4203009755693387515,'language','NNB','Nandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4203579779431123521,'language','MLG','Malagasy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4206571148666366463,'language','FOO','Foo Chow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4209623998993535200,'language','CBK','Chavacano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4224401895003762786,'language','YAS','Nugunu (Yambasa/Yambassa)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4225928757149386990,'language','WEN','Wenzhou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4246056516564761097,'nationality','PU','Guinea Bissau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4251723219560939024,'court','HYA','Hyattsville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4256907031992743438,'language','PHR','Pahari-Potwari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4284877383366551012,'language','MOP','Maya, Mopan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4306089171997559262,'case_identifier','AD','ATD Pilot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4311701729573318161,'language','CIR','Circassian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4311722486199999019,'language','SHU','Arabic, Chadian Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4328902276924997716,'language','AKA','Akan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4334932031149940097,'motion_type','O','Motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4335893919897763546,'language','LUN','Lunda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4344659345427926005,'case_identifier','B5','Campo Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4365198081870030104,'language','BAV','Vengo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4369689447121462232,'motion_type','VD','Motion for voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4386612266786742534,'nationality','WA','Namibia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4405605192227515025,'nationality','EI','Ireland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4427955141933379920,'nationality','HM','Heard and Mcdonald Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4432127886204303678,'language','ZIW','Zigula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4442632475088103315,'language','SEF','Senoufo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4447953790105145495,'case_type','WHO','Withholding-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4449503926406665319,'language','KON','Konjobal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4456646976126451781,'nationality','GA','Gambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4457561797364484131,'nationality','CE','Sri Lanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4460303342281372622,'language','OGN','Ogoni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4463271762738958827,'language','TUV','Tuvaluan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4474322747743159817,'nationality','ML','Mali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4476951088527533731,'case_identifier','RP','Review Sheet Pilot Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4501102306567506955,'case_identifier','RN','Cancellation of removal (cap-related)','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(4503064071847522399,'nationality','DJ','Djibouti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4505627385462450122,'appeal_result','SAV','Summary affirmance, voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4514431337738162520,'language','JAR','Jarai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4515658366852642784,'adjournment','4F','Telephonic interpreter unavailable','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4538860557424131046,'nationality','NO','Norway','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4546834365422515973,'nationality','GI','Gibraltar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4554474153384356209,'language','MNW','Mon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4558597368956651666,'adjournment','74','Public health','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4559034983064416752,'court','SEA','Seattle Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4561138951781556428,'nationality','YS','Serbia Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4569101521324571368,'language','GOU','Goun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4570556941343042460,'case_type','CFR','Credible fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4577235849653896191,'case_identifier','SRD','Stipulated removal order - denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4588348278239254351,'language','NOR','Norwegian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4599884060390266609,'adjournment','7F','Respondent application pending with DHS (7F)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4606387694863436196,'nationality','TL','Tokelau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4612908784967738199,'court','BUF','Buffalo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4618438499461985915,'language','PAN','Pangasinan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4624464393232706848,'language','DDN','Dendi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4641237525039291114,'party','A','Respondent','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4646251500576239348,'language','LUB','Luba-Kasia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4654411026217169904,'language','LAM','Lamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4663580178414637469,'adjournment','1A','Moved from non-detained to detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4666767706011474508,'language','FUF','Fulani (Guinea Dialect)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4668570075459530390,'case_type','RMV','Removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4678712950490731861,'nationality','XX','Be Removed From the United States','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4685989465802999122,'adjournment','23','Asylum application withdrawn; reset for other issues','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4694943147074258678,'case_type','EXC','Exclusion (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4696382384403352167,'case_identifier','TE','Tefel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4704298219056222123,'language','MWW','Hmong Daw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4706598952862830670,'nationality','ST','St. Lucia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4713902951350059286,'nationality','PP','Papua New Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4715717288122824837,'language','ASH','Ashanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4722131138275459670,'adjournment','7A','DHS application process - started by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4741501008942920207,'language','MMC','Mazahua, Michoacan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4758406564806653342,'motion_type','SO','Motion for stipulated removal / voluntary departure order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4761837271925455285,'nationality','NG','Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4766643180455018111,'nationality','AN','Andorra','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4768874273143183015,'language','BEM','Bembe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4795790160174586566,'language','ZOM','Zome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4797778539130367598,'language','KIG','Kirghiz','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4801935160815569834,'language','CAC','Cakchiquel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4812705319437857755,'language','FUL','Fulani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4822192078200283780,'adjournment','41','Reset to hear higher-priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4822830796718421695,'language','ARA','Aramaic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4831863970961137605,'language','GAN','Chinese Gan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4844562859735639000,'language','ZCA','Zapotec, Coatecas Altas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4853566927251398794,'nationality','TS','Tunisia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4855599829688647237,'language','KNG','Kongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4863412407661676260,'language','MGP','Magar, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4866221701529985861,'motion_type','PA','Motion to proceed on the administrative record','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4879773732863342625,'language','KRA','Krahn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4881102522223419108,'appeal_type','DD Fines','DHS officer decision - fines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4898376779986772448,'court','OIN','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4906228805869941503,'court','SND','San Diego Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4910218327469097649,'language','DAH','Dahalo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4912276368571682957,'adjournment','5C','Late-filed evidence - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4929357063939533191,'appeal_result','DIS','Appeal dismissed / judge affirmed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4933984918300683913,'nationality','NU','Nicaragua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4945500036866363826,'nationality','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4946806862961905007,'motion_type','MN','Motion to amend name on NTA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4958805505061319920,'nationality','ID','Indonesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4993146432435918943,'language','CZ','Czech','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4996886083376131761,'nationality','BL','Bolivia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5000347590281891856,'case_identifier','HA','Haitian Refugee Fairness Act','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5016066969149816323,'language','CNM','Chuj, San Mateo Ixtatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5020641380570395277,'language','TZO','Tzotzil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5021479880362075284,'appeal_type','Bond MTR Rec','Bond MTR Reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5047415029136272543,'case_identifier','E2','New York City/Downtown - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5050250470994967847,'language','UK','Ukrainian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5052139875523175231,'language','TMN','Temne','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5056987927065002086,'language','LUG','Luganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5059307369029914689,'language','AFR','Afrikaans','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5066018648187261215,'language','BFD','Bafut','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5079894865054193108,'adjournment','7B','DHS application process - started by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5083516758378225188,'court','SAI','Saipan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5086541639205142724,'language','ARS','Armenian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5090294744369390768,'language','BAN','Bandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5101038440625693466,'court','SNA','San Antonio Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5104205480887550015,'language','POH','Poqomchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5112822131233575882,'adjournment','PD','Prosecutorial discretion under consideration','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5115286137770935540,'nationality','TC','United Arab Emirates','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5120156094399170072,'court','RIC','Richmond Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5135156445465672444,'language','FAN','Fanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5137885033813463678,'nationality','IU','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5138290386773615889,'language','TAT','Tatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5143412275461451453,'language','CHG','Chiga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5150689273890652141,'language','KNJ','Konjobal, Western (Akateko)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5157593499204939885,'language','LSH','Lish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5159930092448729858,'nationality','FI','Finland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5161665073696307505,'nationality','RM','The Republic of the Marshall Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5168667824954253849,'case_identifier','S2','San Diego Deportation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5168777991414567560,'nationality','AV','Anguilla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5169272643265989858,'language','SES','Serer-Sine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5192277423766573546,'court','CIC','Conroe Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5197950332676604233,'language','EWE','Ewe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5209514281530733254,'nationality','LA','Laos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5214547177357044066,'adjournment','DD','Decision delayed','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(5220433133500478696,'language','BSK','Burushaski','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5231421854368166076,'language','LKB','Lukabaras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5232567329170376138,'motion_type','IC','Motion on incompetence of respondent or representative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5242019450597429948,'language','BMO','Bambalang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5256527604820311871,'language','HDS','Honduran Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5262320130744213413,'case_identifier','PC','Pulled Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5267077126620854978,'court','LOU','Louisville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5300684261355006630,'motion_type','XH','Motion to expedite hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5311120078205776436,'language','PUT','Putian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5316293345659154576,'adjournment','03','Preparation - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5318696457885127834,'language','MAS','Maasai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5327574923017167401,'language','GIO','Gio-Dan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5340953968354073004,'appeal_result','CTM','Administratively closed (not ABC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5345530974238536487,'adjournment','60','EOIR forensic competency evaluation','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5353726865613967535,'language','SWE','Swedish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5357965440147331879,'language','CAN','Cantonese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5361141555461994443,'language','BXM','Buriat, Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5369640033008836924,'language','GQR','Gor (From Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5374877116493746914,'language','BIC','Bicolano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5377565546520632245,'language','TMM','Tectiteco/Tectitan Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5382630057091826638,'language','CHI','Chin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5383679865061848317,'court','LAN','Lancaster (Mira Loma) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5404441890036957125,'nationality','GB','Gabon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5414122108367488647,'language','RSI','Russian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5421810825631824128,'nationality','SO','Somalia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5430397320184648934,'motion_type','FD','Motion to reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5435501938695516055,'language','QUG','Quichua, Chimborazo Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5439149552714360284,'court','CHL','Charlotte Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5441728776245801294,'adjournment','36','Records/fingerprint check delayed by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5459106116740612053,'nationality','LI','Liberia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5475037067319080193,'language','TCH','Tchamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5475464924716044140,'adjournment','48','Interpreter appeared but disqualified','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5475606081455664115,'case_identifier','CA','Cuban-Nicaraguan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5479564221426700107,'language','BSA','Bassa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5479606277061377312,'nationality','SS','Stateless - respondent cannot name a country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5484754341117602652,'appeal_result','OTH','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5495092440672145647,'language','TOI','Taishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5511389892967048401,'language','SMK','Bolino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5512103027955859960,'nationality','YE','Yemen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5513184443807663495,'adjournment','98','Case conversion (system)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5519255899983765515,'language','CCP','Chakma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5523149228269382001,'language','ING','Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5530803139660832025,'language','BAA','Benaadir','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5530934066869881672,'nationality','PS','The Republic of Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5544091993783108191,'case_type','RFR','Reasonable fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5546279247431600796,'adjournment','4B','Interpreter had to leave','{"cause": "interpreter", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5551761045609141952,'adjournment','01','Respondent seeking representation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5553952430188118585,'appeal_type','CDR','CDR Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5568036294315739481,'language','XIN','Xinca','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5577150525904385641,'language','SHO','Saho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5582495250504172447,'language','VAI','Vai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5582987745912871931,'court','OTO','Otero County Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5588435651506442919,'language','MXX ','Mahou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5591251383138515043,'language','YAP','Yapese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5599301449732784530,'language','KIR','Kiribat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5602827443313893454,'language','ECO','Chinanteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5603292652767609363,'language','KTB','Kambaata','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5615187129607975473,'language','KEN','Kenyang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5620416958729479352,'nationality','HU','Hungary','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5623453062428469035,'language','TU','Turkish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5652943659339850650,'language','HAK','Hakka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5672062523885265175,'appeal_result','SDG','Summary dismissal - untimely or waived','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5676477195160398345,'language','JIV','Shuar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5682066108712955572,'language','KXM','Khmer Northern - Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5682654051490895784,'court','BIA','Board of Immigration Appeals','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5684739951980837209,'language','KGA','Koyaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5686271263635294406,'adjournment','4D','Interpreter appeared - wrong language or dialect (duplicate of 4C)','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5688690173760017764,'language','FIA','Nobiin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5689259195495092482,'adjournment','33','Interpreter ordered but did not appear','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5692038315561509444,'language','BBJ','Ghomala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5703006695668534302,'nationality','NE','Niue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5709527216554393830,'language','MFZ','Maaban','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5729350906361537919,'language','NGI','Ngie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5749884716011284496,'nationality','MY','Malaysia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5751349265583604675,'language','HAZ','Hazaragi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5757921320010600391,'case_identifier','MR','Mendez Rojas case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5778953099669239866,'motion_type','PO','Motion for protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5779267726576592471,'language','BAU','Balochi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5783534539710051396,'nationality','MZ','Mozambique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5785369571755875969,'language','QXR','Quichua, Canar Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5786047195388950285,'language','YAL','Yalunka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5791181387628748697,'language','FR','French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5801545504916902718,'adjournment','CA','Cancellation application - EOIR-42A','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5802479491526401672,'language','ALG','Algerian Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5804526403634434303,'language','KAC','Kachin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5809282430083194961,'language','GEX','Garre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5812624251755616497,'language','CTD','Chin Tedim','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5825218011894944122,'language','KOT','Kotokoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5827931966536994037,'language','SRI','Sri Lankan Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5828531947643746876,'nationality','ET','Ethiopia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5842684357899481120,'language','JIC','Tol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5857931990948848643,'court','SLC','Salt Lake City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5861133164308079844,'adjournment','21','Supplement to asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5864506864283466311,'court','OIT','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5866455421521053781,'adjournment','44','Cooperating witness / law enforcement','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5893774986709614843,'nationality','EG','Egypt','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5898023371729105331,'language','MON','Mongolian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5907733836561031420,'language','YOM','Yombe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5909889550131366504,'motion_type','MU','Motion not listed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5928082729296718228,'nationality','NP','Nepal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5937030828925064232,'language','DYO','Dyoula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5947605284664580504,'language','POK','Pokomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5963024816816045743,'language','WAR','Waray - Waray','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5966027213881449399,'nationality','EK','Equatorial Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5966177891445647699,'language','YOR','Yoruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5975987399823136263,'court','HDQ','Falls Church (headquarters court) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5976289276283599528,'language','BYV','Medumba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5976710618924926779,'adjournment','11','Other no-show by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5979850065771184735,'language','POL','Polish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5995414576109793003,'language','FLE','Flemish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5997346495980108119,'party','I','DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6006795015442429221,'adjournment','26','Respondent requested in-person hearing','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6031893193354600540,'nationality','TN','Tonga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6047100715419343829,'nationality','RS','Serbia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6047592964933431637,'nationality','PM','Panama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6051670594080795892,'language','SZE','Szechuan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6053273790843569311,'appeal_result','TPD','Terminated - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6054290256125031365,'appeal_result','CPC','Conditional grant - CPC asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6063023947924431620,'nationality','KU','Kuwait','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6064761589611611303,'nationality','ZA','Zambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6066170641939909437,'adjournment','09','Detained respondent not presented for hearing','{"cause": "dhs", "held": "no", "dhs_did_not_produce": true, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6069114881483596956,'language','MXV','Mixtec, Metlatonoc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6069349364041893088,'nationality','VI','British Virgin Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6069409949308650206,'appeal_result','BCR','Background-check remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6069932366984845056,'appeal_type','Bond Appeal','Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6079751517964211352,'language','ENG','English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6081096088791263994,'motion_type','CD','Motion to change docket type','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6082974869366482356,'adjournment','AS','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6098136423492199638,'case_identifier','RC','Clearance needed to move respondent (Oakdale)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6110330056045988923,'language','TIG','Tigrigna - Eritrean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6114473066893558273,'nationality','MG','Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6120499540933259210,'language','GEG','Gheg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6126877293724468738,'language','SOT','Sotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6155068506307101444,'language','HNK','Hindko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6157311512998117606,'language','GOA','Guro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6160620972177354963,'case_type','DCC','Departure control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6163541376642520804,'nationality','HK','Hong Kong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6164160547958375523,'case_identifier','P1','Port Court 1 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6174211019527517944,'language','BZJ','Belize Kriol English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6175802697742106016,'language','TRK','Trukese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6184807218985989616,'nationality','GY','Guyana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6186363576548087808,'language','ACC','Cubulco Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6187693188701377489,'court','HLG','Harlingen Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6188358169511769027,'language','HST','Huasteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6190534975662875376,'language','TLP','Totonac, Filomena Mata-Coahuitlan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6199963214282648416,'language','CHU','Chuj, San Sebastian Coatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6205794013940870260,'language','AGC','Aguacateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6211100314396129849,'appeal_type','DD Visa','DHS officer decision - visa petition','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6214643024158260956,'motion_type','MS','Motion for subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6217613641547078834,'language','GIS','Gisi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6219293127497454534,'adjournment','10','Hearing notice sent or served incorrectly','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6222043920709102053,'nationality','AZ','Azerbaijan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6225536464567083667,'language','KQS','Kissi, Northern (Guinea)(Sierra Leone)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6235831858902957263,'language','TSW','Setswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6239311702187630666,'language','TUQ','Tedaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6243772668606839896,'language','LSM','Saamia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6246784477287933718,'language','UR','Urdu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6270727791425922736,'case_identifier','DC','Departure Control Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6272270090406685047,'court','NYV','New York - Varick Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6284202438618898168,'case_identifier','IFR','Interim final rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6286709598643512558,'language','SJN','Shan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6296176420421080783,'motion_type','MC','Motion to reopen - changed country conditions','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6299615563197813425,'nationality','SG','Senegal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6314692447959233325,'adjournment','27','DHS requested in-person hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6316884531671806948,'nationality','PO','Portugal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6332812616791719685,'case_type','NAC','NACARA adjustment','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6333643445593401701,'language','KIK','Kikuya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6349017138208014226,'language','PI','Palauan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6367528424893116925,'adjournment','58','DHS vertical-prosecution date not accommodated - clock runs','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6377315966145497888,'nationality','GR','Greece','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6379775883372304470,'language','JAC','Jacalteco, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6386832520105405950,'language','PAM','Pampangan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6393298411648148120,'court','WLA','West Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6393919185220966329,'custody','R','Released','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6395036338642500173,'nationality','UY','Uruguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6395083629152146224,'nationality','TO','Togo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6396838351749970538,'language','VVV','Sample','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6410726134510403283,'language','NSP','Nepalese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6417408559968481344,'language','MBO','Mbo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6422395955606552460,'appeal_result','ADR','Administrative return','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6423424812182045150,'language','ARM','Armenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6429570669732643175,'language','ORI','Oriya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6430689397750774473,'language','BAG','Bangwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6433490650226803356,'language','ISH','Ishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6436508881632401103,'language','QUV','Sacapulteco (Maya Tujaal)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6456031457641866970,'nationality','MO','Morocco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6459736140794159110,'adjournment','54','Respondent claims US citizenship','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6460497314900407384,'motion_type','TD','Motion to terminate the deferral','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6460847665414167333,'case_identifier','N3','New York City Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6468552975730775381,'language','OKU','Oku','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6470529074549017164,'language','HIN','Hindi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6474837000800249774,'nationality','RU','Russia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6475624998982893575,'language','MYY','Maymay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6490551925973039444,'nationality','JO','Jordan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6498998205553847439,'nationality','NZ','New Zealand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6502753579262281350,'nationality','MH','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6503684120728714574,'language','ZAG','Zaghawa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6510148963524006786,'nationality','EO','Estonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6512291772623146024,'language','CAM','Cambodian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6522527370501185666,'language','ACE','Aceh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6527198328867653498,'appeal_result','DUT','Dismissed as untimely','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6541161797783098966,'language','BFR','Bazigar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6544933640161488534,'language','MNR','Meitei (Manipuri)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6545809195263685848,'language','GSM','Guatelmalan Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6548212964589900529,'nationality','IC','Iceland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6548894977968868823,'language','SUS','Susu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6568871601930462810,'motion_type','IP','Motion for in person hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6570040115596831566,'nationality','KR','Kiribati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6575362980439028738,'language','KIN','Kinyarwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6578991246970205536,'language','ENP','Enping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6588201163035043212,'language','MRD','Magar, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6606011569076617114,'case_identifier','F','Female','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6614420103672626995,'case_identifier','H2','Harlingen - Detention And Deport','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6621893952292861163,'court','DEN','Denver Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6637103928247523275,'court','LAD','Los Angeles - detained Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6643164220433286321,'court','ELP','El Paso Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6647857036691314697,'motion_type','AN','Motion to correct an A-number','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6655661060420250085,'language','SIN','Sinhalese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6660990129011025325,'adjournment','SR','State Department asylum response pending','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6665074732595637856,'case_identifier','VP','Vertical Prosecution','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6668321894110387376,'nationality','LH','Lithuania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6671995946750496733,'language','ETH','Ethiopian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6673348369101360520,'language','LNG','Lin Gao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6676464746464553453,'court','BOS','Boston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6685906235785234539,'language','KAO','Xaasongaxango (Kasonke, Xasonga)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6697366194392277896,'language','CSL','Chinese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6722988138074958042,'language','SLV','Slovenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6724864785155554852,'language','SND','Sindhi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6725839194368478026,'language','HMO','Hmong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6734859067238536955,'nationality','FO','Faeroe Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6738592490208039537,'language','NEP','Nepali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6764932007122191510,'nationality','SR','Slovak Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6765941513437976823,'nationality','GH','Ghana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6772783313688162393,'court','FTW','Fort Worth Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6776392563102281396,'custody','D','Detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6780026799640065894,'language','GUJ','Gujarati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6790744977727440591,'language','MFQ','Moba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6799351865406364846,'language','JYA','Jirong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6799795439404796226,'adjournment','13','Insufficient time to complete hearing','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(6805705609542938103,'nationality','NA','Netherlands Antilles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6807100493457056719,'court','SAJ','San Juan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6814114372497332581,'appeal_type','Bond MTR Reo','Bond MTR Reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6825469748000515080,'language','IFA','Farsi-Iranian-Persian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6831030955139717854,'language','SAM','Samoan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6833428579238868086,'appeal_result','CFG','Final grant - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6834447824348679133,'language','TOS','Tosk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6843558413445102557,'language','DAG','Dagbani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6859369490031692208,'language','FAP','Palor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6861882939845266936,'language','MNO','Mano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6862920232317300842,'custody_request','BB','Custody redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6864841448546206956,'language','SOK','Soninke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6882654004088789752,'language','HNN','Hunan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6883796050312302964,'appeal_result','SED','Summary dismissal - no brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6913597008814439134,'language','MOR','More-Moshey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6914172641626555538,'language','GAE','Gaelic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6936703118852944382,'court','CHE','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6945638064083039161,'language','IGL','Igala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6947047826109082148,'court','CCC','Concord Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6949140660919925887,'court','MEM','Memphis Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6959865936366364041,'language','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6965641534737164513,'language','MKE','Malinke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6970039964131266881,'case_identifier','DD','Dedicated docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6975892452209023696,'adjournment','9A','Docket management - hearing postponed','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6988742830149838216,'nationality','RW','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6995638221799172571,'nationality','BO','Burkina Faso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7000460161643471900,'language','BLH','Belleh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7000571628842416379,'nationality','KS','South Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7001027078247631968,'language','JOS','Jordanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7002002203821515187,'adjournment','8A','Judge completed case before hearing','{"cause": "completion", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7003989839557759191,'nationality','VC','St. Vincent and the Grenadines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7006781429665830961,'adjournment','55','Hearing deliberately advanced by court','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7010487816913101822,'court','SMO','Sacramento Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7015909948502877875,'nationality','WZ','Swaziland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7022440432805698971,'adjournment','50','Quarantine - detained cases','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7023667866735519302,'language','RUT','Rutoro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7025659156054759765,'nationality','TP','Sao Tome and Principe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7038748091911103362,'nationality','GZ','Gaza Strip','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7045304752466428344,'nationality','NS','Suriname','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7073405422488853984,'case_identifier','E1','JFK Airport - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7074494024825278889,'nationality','BR','Brazil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7100907067143200833,'language','LOR','Lorma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7102067294108971772,'appeal_result','FMD','Franco motion denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7108606682364266115,'nationality','SL','Sierra Leone','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7117110155618437508,'nationality','GV','Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7117581456185378983,'adjournment','RE','Respondent to file registry application (INA 249)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7119467945586301938,'language','AYH','Arabic, Hadrami Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7127755760742951062,'nationality','YO','Yugoslavia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7127940960184838619,'court','FLO','Florence Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7132428121248693302,'language','HAI','Haiyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7140633048088571608,'language','SUD','Sudanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7144837580291502525,'language','MKH','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7148064676665508911,'adjournment','45','Joint request of both parties','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7185656684416327153,'language','GEO','Georgian - Soviet Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7188513884335524614,'language','SAJ','Sango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7189367293929084319,'language','KNK','Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7197672737986914586,'language','RHG','Rohingya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7202833468265726471,'appeal_result','D30','Dismissed, 30-day voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7206931644389347908,'language','POU','Pulaar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7212527152337134442,'language','GUG','Guarani, Paraguayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7223852351485122705,'nationality','UR','Soviet Union','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7226828327539988046,'appeal_type','Zero Bond Appeal','Zero Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7231692350080829222,'language','NIX','Hema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7242886929526663295,'case_identifier','CN','NACARA Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7259269547859936769,'language','BIA','Biafada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7269615953377441717,'language','GRM','Gourmanchema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7272867302257766269,'appeal_result','SUS','Appeal sustained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7275110314778307017,'language','ILG','Ilongot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7291802799026876778,'language','AFE','Afemi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7301930769118111539,'case_identifier','B6','San Clemente Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7302984718243679945,'motion_type','OC','Motion to open / close hearing to the public','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7331055280662162068,'nationality','PI','Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7343502939502751499,'nationality','DA','Denmark','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7355883822297216193,'language','LGB','Lugbara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7356761232598004933,'adjournment','TQ','Trial queue','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7364796062367736869,'nationality','AO','Angola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7370584147598705398,'language','TWN','Taiwanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7371540470996359954,'language','BUR','Burmese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7380150972305330709,'language','GRB','Grebo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7388701944740820680,'language','KOU','Kouranko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7389037846794451551,'case_identifier','JL','Javier Lopera Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7395413406228649080,'motion_type','CA','Motion to hold case in abeyance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7395669698642597328,'nationality','IO','British Indian Ocean Territory','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7396542755021524900,'case_identifier','SP','Spellman Lawsuit Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7406775852244406457,'case_identifier','D6','DHS: detained more than 6 months','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7416306737905221301,'nationality','FP','French Polynesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7416802795126489713,'adjournment','39','Illness of representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7417713984182525977,'language','DAN','Danish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7425424618886442805,'language','ZAP','Zapoteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7433849125531876156,'case_identifier','SX','Stipulated removal order - denied (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7435466363338917891,'language','PUS','Pushtu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7443449631499676781,'appeal_result','WDL','Appeal withdrawn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7455635689702438996,'nationality','ES','El Salvador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7457717471915986299,'language','MAR','Marathi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7458520331166913790,'adjournment','IB','DHS to file brief (not an appeal)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7471921489582951559,'language','IXL','Ixil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7479736749207745955,'language','TAB','Tabassaran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7480845913605801434,'language','CAL','Chaldean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7483857601724583823,'court','CHI','Chicago Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7496377999254390549,'court','ORL','Orlando Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7497860550539585798,'nationality','IZ','Iraq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7510036285252841037,'language','ORO','Oroma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7511211339553754941,'court','ULS','Ulster Correctional Facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7517959777854036021,'language','BNN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7526320428040104431,'language','KPE','Kpelle','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7529286622104876221,'language','SHI','Tachelhit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7534323898699069527,'language','YID','Yiddish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7543829894069581836,'language','TIK','Tikari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7545880615015494298,'language','DIN','Dinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7570680333643546091,'language','HAU','Hausa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7583812361462502520,'case_identifier','N4','DHS - New York City - OCDETF','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7585853067955608847,'language','KSW','Karen, S''Gaw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7611119436629814792,'appeal_result','SND','Summary dismissal - reasons and brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7613991480551960188,'adjournment','RO','Parties to respond to reset order','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7615827872976557867,'language','KIT','Kituba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7618964314500111718,'language','SIL','Sisaala Tumulung','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7628117501969633655,'case_type','DEP','Deportation (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7639637199563795579,'language','MSR','Mongolian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7644996910981568174,'language','MAC','Macedonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7647311758389074620,'language','TAJ','Tajiki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7650939952379386410,'language','SER','Serbian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7680622697927660512,'nationality','SF','South Africa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7682078077453892582,'appeal_result','GNR','Grant with no Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7684861725817065947,'language','BBY','Befang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7685273317191845167,'language','NHA','Nahvatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7697338696765046907,'language','GR','Greek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7721326551598665478,'language','MOK','Mokpwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7722082218769702092,'language','KUK','Kuki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7727510294195094375,'language','IDU','Idoma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7729457081368635346,'language','BOS','Bosnian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7753854391689735446,'case_identifier','SR','Stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7760421881159240437,'nationality','QA','Qatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7767061885558807397,'language','RMN','Romani, Balkan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7768044029409721178,'language','RHA','Rhade','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7776037711760830091,'appeal_type','Case Appeal','Appeal of judge case decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7779119402622208523,'nationality','SY','Syria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7780145256024017443,'nationality','SB','St. Pierre and Miquelon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7787479225533557942,'adjournment','16','Respondent released from custody','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7788771806166639657,'motion_type','EH','Motion to advance (earlier hearing date)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7803243746944718759,'nationality','IY','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7823597275394405583,'language','KEK','Kekchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7831354818509782226,'adjournment','37','DHS investigation','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7838124700170612854,'motion_type','CO','Motion for continuance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7839501187471326034,'nationality','CB','Kampuchea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7840699137518989418,'nationality','TU','Turkey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7841337108711972313,'language','BLO','Anii (Aka Basila)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7843431250749643609,'case_identifier','RM','Remain in Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7844342994773029933,'language','NWE','Ngwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7846848104628907579,'appeal_result','REJ','Rejected','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7848921785280753136,'nationality','CD','Chad','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7860084294867430470,'language','XSM','Kasem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7861376649304074013,'language','NDF','Ndebele','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7880121224307740542,'case_identifier','PB','Pro bono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7884589794737966914,'language','ARZ','Arabic, Egyptian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7884762980315562362,'language','LAT','Latvian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7890552094304335213,'language','EUT','Eutian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7894695773456999729,'language','SAR','Sarahule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7899718162972861599,'language','TCP','Chin, Tawr','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7907762527077545844,'language','ATT','Attie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7908044870499655674,'court','PHO','Phoenix Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7912206064053657836,'nationality','MC','Macau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7919946498331114647,'language','SHN','Shona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7920111934112192954,'nationality','FS','French Southern and Antarctic Lands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7920923450225610046,'nationality','BT','Bhutan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7922981018588264394,'adjournment','07','Application pending with DHS (respondent/DHS process)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7930375848582095267,'adjournment','30','Consolidation with family members','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7930687873177983958,'nationality','RQ','Puerto Rico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7939462757518273181,'case_identifier','CD','Civil Detention Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7940362422590184717,'case_identifier','N1','New York City Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7944392057129597764,'motion_type','QS','Motion to quash a subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7982623452246525776,'language','TKI','Taki Taki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7998812386549032978,'adjournment','7G','Respondent application pending with DHS (7G)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8004792848213332417,'custody_request','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8005822652203696953,'language','VIS','Visayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8012890105268252620,'nationality','HO','Honduras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8016878577506733747,'appeal_type','Appeal of IJ MTR','Appeal of judge decision on motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8026604870149980156,'language','LHU','Lahu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8031883703018474942,'nationality','KE','Kenya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8036792783331830532,'adjournment','47','New charge filed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8037110766080661242,'motion_type','EW','Motion to excuse appearance of witness','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8068295222706465475,'nationality','IS','Israel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8070988630638912282,'language','HUN','Hungarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8071884345743582846,'motion_type','CC','Motion to correct case information','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8079748470975603826,'language','NUB','Nubian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8080734063775742871,'language','WUU','Wu Chinese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8081156317481396760,'case_identifier','B','Barahona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8082835980109544161,'case_identifier','HC','Home curfew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8091440450183795636,'court','PSD','Pearsall detention facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8092837014353653154,'language','LEB','Lebanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8097772642722010925,'language','NGE','Ngemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8119888628603903440,'language','ZPT','San Vicente Coatlan Zapotec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8128905746313123770,'language','RUN','Runyawana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8129299633765375972,'language','GVR','Gurung, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8130710907120483126,'nationality','WS','Samoa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8136934961644631234,'language','MGR','Mambwe-Lungu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8143708815136825844,'language','PDT','Plautdietsch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8149789623335305010,'language','SRN','Sranan Tongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8151144099609794659,'court','SFR','San Francisco Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8154158627935214731,'motion_type','SD','Motion to substitute documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8171567862826939117,'motion_type','CS','Motion to consolidate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8175665432429474888,'language','NEW','Newari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8192635712373366750,'language','WLX','Wali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8195395732279842901,'nationality','LT','Lesotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8200457199525442840,'appeal_result','CFV','Final denial - 42B/40, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8206574415006754514,'court','SNC','Santa Ana Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8209909340367916058,'language','BHU','Bhutanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8215268808410040047,'motion_type','WA','Motion to withdraw charge or allegation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8219058789877786251,'case_identifier','S1','San Diego Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8220424776008474377,'court','OTM','Otay Mesa Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8229779500505853673,'nationality','DM','People''s Republic of Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8236055347150087184,'case_identifier','EM','Electronic monitoring','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8237350581091378714,'adjournment','99','Data entry error (row void)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8249878044032234291,'language','POR','Portuguese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8251366184043246889,'language','TRI','Trique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8254179462795225851,'court','LOS','Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8289853912599448911,'adjournment','1B','Moved from detained to non-detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8290131118025317996,'language','FAA','Falam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8295625419093327364,'court','HAR','Hartford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8296788269406128130,'language','TEE','Tepehua, Huehuetla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8298804781315029404,'language','BEN','Bengali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8301101115383962149,'case_type','AOC','Asylum-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8309424071296518460,'appeal_result','DVD','Dismissed, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8314017309909259021,'case_identifier','HK','Hurricane Katrina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8322059378730157761,'case_type','CSR','Claimed status review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8326861261374468895,'nationality','VE','Venezuela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8328591510263313990,'language','MAZ','Mazahua, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8330561748735954694,'language','MIS','Miskito','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8332517944148608591,'language','QAC','Quiche-Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8332542625191775289,'adjournment','25','Reset to make room for priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8340168910046193172,'nationality','WI','Western Sahara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8343942583765272858,'language','SNG','Songhay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8352197003945461523,'language','FVR','Fur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8370552315841717605,'language','MNI','Maninka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8370789149895459913,'motion_type','TA','Motion for telephonic appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8372242056171029528,'nationality','BP','Solomon Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8374969370667968099,'language','TOJ','Tojolabal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8386728242967220722,'language','KHA','Kham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8387071968883666562,'nationality','FR','France','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8390453032016766078,'nationality','XS','South Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8393994447662194896,'case_identifier','4M','Institutional hearing - NTA filed within 120 days of release','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8394676026333357505,'language','MFS','Mexican Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8406580879027885219,'language','QXL','Quichua, Salasaca Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8408918751946551695,'court','TUC','Tucson Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8409624407832030495,'case_identifier','MI','Motions - former section 244(i)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8411835037803994332,'nationality','CK','Cocos Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8424041459242243874,'language','NYK','Nyankole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8427854764709614341,'appeal_result','REM','Remanded','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8434486849640227243,'language','YUC','Yucatec Maya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8439863203147094553,'language','RAB','Rabinal - Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8449376830996103548,'nationality','MS','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8450591666415434822,'language','ZOC','Zoque, Copainala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8463926469875899388,'language','FAR','Farsi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8464035278329021162,'nationality','BW','British West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8466071361841817564,'case_type','DDC','DHS decision appeal (BIA only)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8478361402448724456,'language','CAB','Garifuna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8484138757452087399,'language','NEU','Nuer','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8490283124567668392,'language','PIG','Pidgin English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8491392067637093057,'language','BQG','Bago-Kusuntu (Bago, Koussountou)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8498428856768132267,'motion_type','RP','Motion to reconsider (before decision)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8501398238033779169,'court','ATL','Atlanta Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8514405060272091097,'case_identifier','B4','Temecula Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8518120031990490997,'nationality','CY','Cyprus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8525698606586703510,'language','MAD','Mandingo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8540825858213031571,'language','BDF','Behdini','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8543206687223412197,'case_identifier','H3','Port Isabel Service Processing Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8553914336783878384,'language','MER','Meru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8559965856236385511,'case_identifier','H1','Harlingen - District Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8561469215108278965,'case_identifier','DS','Status docket','{"mark": "status case"}',NULL,NULL);
INSERT INTO "codes" VALUES(8564949464717806744,'language','TON','Tongan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8583238880914811003,'party','C','Court (in filing-party tables) / Carrier (in filed-by lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8594912286427665304,'motion_type','ET','Motion to extend filing time','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8602779839196124793,'language','TZH','Tzeltal, Oxchuc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8605687690364860460,'language','MNK','Munkukutuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8612041936968174998,'language','FUJ','Fuji/Fujiman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8619097875367279686,'adjournment','59','Court closure','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8619784720360327344,'language','IBB','Ibibio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8628666802520595662,'language','BAI','Bamileke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8633861005650962978,'language','MFV','Mandjak/Manjaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8636138324312909630,'nationality','SM','San Marino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8642951312210873284,'language','DUT','Dutch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8653562228148144957,'language','MNA','Mina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8656781753219789738,'court','WAS','Arlington / Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8665655477571126167,'language','COR','Cora','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8672540194089284411,'motion_type','AI','Motion concerning conduct before the court (apology)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8677282897979270349,'case_identifier','C1','Central America 2018','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8684419822914275689,'language','SIG','Sign Language--American','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8688492168447240763,'language','HLT','Nga La','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8692614932271033277,'court','SDC','Stewart Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8695336526761419910,'motion_type','RS','Motion to remove from status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8703280833841576047,'language','CJY','Henan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8705675843027979469,'language','DJE','Djerma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8711710481360481273,'language','HIF','Hindustani Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8726542124136127730,'appeal_result','GRN','Granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8738373788465987325,'language','CTU','Chol, Tumbala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8739147086547834297,'language','MNT','Montenegrin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8749448783426387518,'language','NGU','Nahuatl, Guerrero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8751295708155703896,'language','SLO','Slovak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8753337645495121120,'case_identifier','ND','NACARA Dependents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8764442554286942176,'language','KGN','Kongo/Kikongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8774361545290496501,'nationality','TR','Turkmenistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8779688795774420553,'motion_type','TV','Motion for video appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8781624977284117175,'nationality','ER','Eritrea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8784961399977180022,'nationality','UN','Unknown Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8789509514942644497,'nationality','CO','Colombia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8791887650405015012,'court','NYC','New York - Federal Plaza Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8803578101378199978,'language','MOS','Mossi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8813266381372089522,'language','LLS','Lithuanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8815625042947323818,'motion_type','RR','Motion to retrieve and review file','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8817118596746668971,'language','FUH','Fulfulde, Western Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8824602325271503260,'court','NYB','New York - Broadway Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8836545555953090129,'nationality','DC','Democratic Republic of Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8839249964563016233,'language','LUH','Kiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8842637015162663734,'court','PHI','Philadelphia Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8863746669286660293,'language','RUP','Romanian, Macedo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8863953841930963948,'appeal_type','SC Appeal','Special Circumstances Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8866978998004719573,'language','YAQ','Yaqui','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8871370226962762144,'case_identifier','B3','Brownsfield Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8884896732705274496,'adjournment','OT','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8885091567337886377,'nationality','KN','North Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8887259411457051017,'adjournment','19','Unplanned judge leave or detail','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8887430474389449609,'appeal_result','ADM','Administratively closed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8888131926946398465,'motion_type','SP','Motion to suppress','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8892811514964958040,'language','BSI','British Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8896507020852997929,'language','MYA','Maya, Yucatec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8896908490528443395,'language','KSR','Kosraean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8897671137247634326,'language','URH','Urhobo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8900828103621258895,'nationality','IR','Iran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8909323435502264964,'language','KAR','Karachay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8916311052829280902,'language','PSO','Polish Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8918128714557666821,'motion_type','OD','Motion to return original documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8924090246854791894,'language','CEB','Cebuano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8933696602186133273,'nationality','KG','Kirghizia (Kyrgyzstan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8963615587818466963,'court','KRO','Krome North Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8967450462044507268,'nationality','GO','Georgia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8970016686558007637,'language','TEL','Telugu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8972402327770388527,'language','DIO','Dyula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8977958676550864375,'adjournment','02','Preparation - respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8986570288952675780,'language','NAH','Nahuatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8990542315428724307,'language','UNK','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9002202446466937352,'language','MZJ','Manya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9008485882407262618,'appeal_result','NJU','BIA lacks jurisdiction','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9009198429908867213,'language','DZO','Dzongkha','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9009565928924108631,'motion_type','U','Motion to dismiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9021188515279063179,'language','KAM','Kamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9031212555909565156,'language','UIG','Uigur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9040064534509918812,'nationality','MM','Macedonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9049561888451229468,'language','BSS','Akoose','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9051075552578948343,'language','TCU','Tarahumara Southeastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9052351268208933171,'language','DIV','Divehi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9059814925677598767,'motion_type','MP','Motion to modify protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9062166128868831934,'nationality','EC','Ecuador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9068548512466913972,'language','MNG','Mingrelian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9101045777370255237,'language','LIA','Limba, West-Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9101518839048729764,'language','GON','Gonja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9104993114675608489,'language','KNU','Kanuri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9105248437140110311,'appeal_result','SAF','Summary affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9107914128205636773,'language','JAV','Javanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9119951649043922216,'language','IGB','Ebira','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9123114063260445003,'language','ABR','Abron','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9125549841347679975,'language','QUM','Sipakapense','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9126437454462022206,'language','EDO','Edo - Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9127233442758631440,'language','JAI','Jacalteco, Western (Popti)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9129589656196567800,'language','RAH','Rahaween','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9133062012730568922,'nationality','UV','Upper Volta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9154225000890037777,'language','HAS','Hassaniya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9166148558250497743,'appeal_result','ABC','ABC settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9170433417092702658,'language','GUZ','Gussi (Kenya)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9180884989166133166,'nationality','TK','Turks and Caicos Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9188781890500444932,'language','GUR','Farefare','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9194815126850385018,'motion_type','WC','Motion to withdraw as counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9196578720688870097,'court','ATD','Atlanta - detained location Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9197347852785760461,'case_identifier','CL','Clemency / Florida institutional hearing (Miami)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9213094601329359366,'language','CSN','Colombian Sign Language','{}',NULL,NULL);
CREATE TABLE court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    requested text check (requested is null or requested is date(requested)),
    result text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "court_reviews" VALUES(7577077096050215755,80000001,6403359010412321578,'2025-06-02','REM',1347741851877050481,'');
CREATE TABLE courts (id integer primary key, code text not null unique, name text not null) strict;
INSERT INTO "courts" VALUES(7777633848196322396,'PTE','Port Ellis Immigration Court');
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
INSERT INTO "custody_requests" VALUES(1502059646692248620,NULL,6536526257209047241,309145774234155558,'BB','QWM','2026-03-10',NULL,0,NULL,'');
INSERT INTO "custody_requests" VALUES(5968820993777709736,60000001,642482238262381108,3199491125198454105,'BB','QWM','2025-02-03','2025-02-03',1,1347741851877050481,'');
INSERT INTO "custody_requests" VALUES(9132446431950997268,NULL,6536526257209047241,309145774234155558,'BB','QWM','2026-03-02','2026-03-10',1,NULL,'');
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
INSERT INTO "custody_spells" VALUES(1641564495461825181,NULL,7614446830124789921,'D','2026-02-01','2026-02-20',NULL,'');
INSERT INTO "custody_spells" VALUES(2729696215735486726,90000001,642482238262381108,'D','2025-01-03',NULL,1347741851877050481,'');
INSERT INTO "custody_spells" VALUES(8185470050834217412,NULL,6536526257209047241,'D',NULL,'2026-03-10',NULL,'');
CREATE TABLE day_notes (
    id integer primary key,
    day text not null unique check (day is date(day)),
    text text not null check (text <> '')
) strict;
INSERT INTO "day_notes" VALUES(5232575028017190004,'2026-03-10','Courtroom 4 has no video link.');
CREATE TABLE docket (
    id integer primary key check (id = 1),
    uid text not null,
    judge_family text not null default '',
    judge_given text not null default '',
    on_duty_from text check (on_duty_from is null or on_duty_from is date(on_duty_from)),
    part_time_hundredths integer not null default 100 check (part_time_hundredths between 1 and 100),
    typed_from text check (typed_from is null or typed_from is date(typed_from))
) strict;
INSERT INTO "docket" VALUES(1,'8feb9ec5e54843fe4c871321972b1b65','Ellery-Marsh','Marguerite','2020-06-15',80,'2026-02-02');
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
INSERT INTO "family_links" VALUES(704939494883057517,NULL,6536526257209047241,7614446830124789921,'2026-02-02','2026-03-02',NULL,'');
INSERT INTO "family_links" VALUES(7728637559273029334,NULL,6536526257209047241,6880620895307005508,'2026-03-10',NULL,NULL,'');
INSERT INTO "family_links" VALUES(7857639054882777768,91000001,642482238262381108,7540884099613360205,'2025-06-02',NULL,1347741851877050481,'');
CREATE TABLE goal_sets (id integer primary key, name text not null unique, text text not null) strict;
INSERT INTO "goal_sets" VALUES(2056580101178164012,'invented','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
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
INSERT INTO "hearings" VALUES(1334667739535796526,NULL,309145774234155558,'2026-03-06',NULL,NULL,'custody','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(2110215912079294620,NULL,309145774234155558,'2026-03-09',540,120,'merits','QWM','8B',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',95,1,0,NULL,NULL,'decision',NULL);
INSERT INTO "hearings" VALUES(3236626630375780581,NULL,309145774234155558,'2026-04-07',510,15,'master','QWM','9A',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,5424846859848351268,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(4896720979699465595,NULL,7929342909457308899,'2026-03-05',NULL,120,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(4953974762936267800,40000001,3199491125198454105,'2025-05-05',510,120,'merits','QWM','RR',0,'A','I','II','P','PTE','PTE','SP',1347741851877050481,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(5424846859848351268,NULL,309145774234155558,'2026-04-14',510,15,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(7011580900446953676,NULL,309145774234155558,'2026-04-14',NULL,120,'merits','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
CREATE TABLE judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
INSERT INTO "judge_codes" VALUES(2404810021952796169,'QWM');
CREATE TABLE marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last)),
    reason text not null
) strict;
INSERT INTO "marks" VALUES(5182046474605603760,6536526257209047241,'status case','2026-03-02',NULL,'USCIS has the petition');
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
INSERT INTO "motions" VALUES(1232019514789587524,NULL,6536526257209047241,309145774234155558,'MTR','QWM','2026-03-10',NULL,NULL,0,0,NULL,NULL,'');
INSERT INTO "motions" VALUES(1877624479296603948,50000001,642482238262381108,3199491125198454105,'MTC','QWM','2025-03-03',NULL,'2025-03-10',1,0,'A',1347741851877050481,'');
INSERT INTO "motions" VALUES(8251976679452037063,NULL,6536526257209047241,309145774234155558,'MTC','QWM','2026-03-02','2026-03-03','2026-03-10',1,0,'A',NULL,'');
CREATE TABLE notes (
    id integer primary key,
    case_id integer not null references cases,
    text text not null check (text <> ''),
    search_text text not null,
    is_private integer not null check (is_private in (0, 1)),  -- the judge's own; else seen by clerk and judge
    written_on text not null check (written_on is date(written_on)),
    author integer not null references people
) strict;
INSERT INTO "notes" VALUES(4712019721056076791,6536526257209047241,'Ask counsel for the exhibits.','ask counsel for the exhibits.',1,'2026-03-10',825566020227050677);
CREATE TABLE open_step (step integer not null references steps) strict;
CREATE TABLE people (
    id integer primary key,
    family text not null default '',
    given text not null default '',
    role text not null check (role in ('judge', 'clerk'))
) strict;
INSERT INTO "people" VALUES(825566020227050677,'Ellery-Marsh','Marguerite','judge');
INSERT INTO "people" VALUES(8694828924820966953,'Whitcombe','Dana','clerk');
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
INSERT INTO "proceedings" VALUES(261324162222413284,20000812,1470336303771711579,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,1257264036463381891,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(309145774234155558,NULL,6536526257209047241,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','D','2026-03-10','withdrawn',1,0,NULL,'');
INSERT INTO "proceedings" VALUES(848671494877415388,20000813,8029202384165543430,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,1257264036463381891,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(903874065194368639,NULL,7614446830124789921,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(2552841293954592629,NULL,8868191593040049605,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(3199491125198454105,30000001,642482238262381108,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2025-05-06','decision',1,0,1347741851877050481,'');
INSERT INTO "proceedings" VALUES(3455094021888176587,20000814,4753829794319205956,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,6766766971921975618,'');
INSERT INTO "proceedings" VALUES(3896200731725982021,20000816,2951009708120986464,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,1539086608466055379,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(4144867481490110168,20000815,5850433630131495302,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,6766766971921975618,',release,');
INSERT INTO "proceedings" VALUES(4947583570614013542,20000811,9125858135338561640,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,415522403979285224,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(7034850272908407432,NULL,6536526257209047241,NULL,'2026-03-10',NULL,NULL,'QWM','RMV','R',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(7924676774703021674,NULL,8368901439227060009,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(7929342909457308899,NULL,6880620895307005508,NULL,'2018-02-05',NULL,NULL,'QWM','AOC','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(9156193825980816983,NULL,1841057407019665500,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
CREATE TABLE refused_matches (
    id integer primary key,
    case_id integer not null references cases,  -- the typed case
    public_case_id integer not null references cases,
    unique (case_id, public_case_id)
) strict;
INSERT INTO "refused_matches" VALUES(4811919699174585223,8868191593040049605,5850433630131495302);
CREATE TABLE releases (
    id integer primary key,
    name text not null,
    imported_on text not null check (imported_on is date(imported_on))
) strict;
INSERT INTO "releases" VALUES(415522403979285224,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(1257264036463381891,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(1347741851877050481,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(1539086608466055379,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(6766766971921975618,'Public case data','2026-03-10');
CREATE TABLE saved_views (
    id integer primary key,
    list text not null,
    name text not null,
    shows text not null check (json_valid(shows)),
    unique (list, name)
) strict;
INSERT INTO "saved_views" VALUES(4155541276028087731,'hearings','No outcome yet','{"view": "all", "order": "date", "descending": false, "search": "", "of_kind": ""}');
INSERT INTO "saved_views" VALUES(8811379105579615787,'hearings','Reserved, oldest first','{"view": "all", "order": "date", "descending": false, "search": "", "of_kind": ""}');
CREATE TABLE sheet_mappings (
    id integer primary key,
    kind text not null,
    headings text not null check (json_valid(headings)),
    columns text not null check (json_valid(columns)),
    unique (kind, headings)
) strict;
INSERT INTO "sheet_mappings" VALUES(8465692612201399204,'hearings','["A No.", "Rm"]','[["A-number", null], [null, null]]');
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
INSERT INTO "step_rows" VALUES(1,1,'people',825566020227050677,NULL,NULL,'{"id":825566020227050677,"family":"Ellery","given":"Marguerite A.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(2,1,'docket',1,NULL,NULL,'{"id":1,"uid":"8feb9ec5e54843fe4c871321972b1b65","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}',NULL);
INSERT INTO "step_rows" VALUES(3,1,'judge_codes',2404810021952796169,NULL,NULL,'{"id":2404810021952796169,"code":"QWM"}',NULL);
INSERT INTO "step_rows" VALUES(4,1,'courts',7777633848196322396,NULL,NULL,'{"id":7777633848196322396,"code":"PTE","name":"Port Ellis Immigration Court"}',NULL);
INSERT INTO "step_rows" VALUES(5,1,'codes',5551761045609141952,NULL,NULL,'{"id":5551761045609141952,"of_table":"adjournment","code":"01","label":"Respondent seeking representation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(6,1,'codes',8977958676550864375,NULL,NULL,'{"id":8977958676550864375,"of_table":"adjournment","code":"02","label":"Preparation - respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(7,1,'codes',5316293345659154576,NULL,NULL,'{"id":5316293345659154576,"of_table":"adjournment","code":"03","label":"Preparation - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(8,1,'codes',3304100190537754974,NULL,NULL,'{"id":3304100190537754974,"of_table":"adjournment","code":"04","label":"DHS or DHS file unavailable for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(9,1,'codes',3122820875957606077,NULL,NULL,'{"id":3122820875957606077,"of_table":"adjournment","code":"05","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(10,1,'codes',3160821331233783329,NULL,NULL,'{"id":3160821331233783329,"of_table":"adjournment","code":"06","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(11,1,'codes',7922981018588264394,NULL,NULL,'{"id":7922981018588264394,"of_table":"adjournment","code":"07","label":"Application pending with DHS (respondent/DHS process)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(12,1,'codes',2409620942835057624,NULL,NULL,'{"id":2409620942835057624,"of_table":"adjournment","code":"08","label":"State Department response not in file","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(13,1,'codes',6066170641939909437,NULL,NULL,'{"id":6066170641939909437,"of_table":"adjournment","code":"09","label":"Detained respondent not presented for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": true, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(14,1,'codes',6219293127497454534,NULL,NULL,'{"id":6219293127497454534,"of_table":"adjournment","code":"10","label":"Hearing notice sent or served incorrectly","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(15,1,'codes',5976710618924926779,NULL,NULL,'{"id":5976710618924926779,"of_table":"adjournment","code":"11","label":"Other no-show by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(16,1,'codes',2746753741104604752,NULL,NULL,'{"id":2746753741104604752,"of_table":"adjournment","code":"12","label":"Other request by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(17,1,'codes',6799795439404796226,NULL,NULL,'{"id":6799795439404796226,"of_table":"adjournment","code":"13","label":"Insufficient time to complete hearing","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(18,1,'codes',2801713813069328594,NULL,NULL,'{"id":2801713813069328594,"of_table":"adjournment","code":"14","label":"Other operational or security factors","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(19,1,'codes',7787479225533557942,NULL,NULL,'{"id":7787479225533557942,"of_table":"adjournment","code":"16","label":"Respondent released from custody","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(20,1,'codes',739466694297903332,NULL,NULL,'{"id":739466694297903332,"of_table":"adjournment","code":"17","label":"Master to individual - merits hearing set","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(21,1,'codes',2233037805326802662,NULL,NULL,'{"id":2233037805326802662,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(22,1,'codes',8887259411457051017,NULL,NULL,'{"id":8887259411457051017,"of_table":"adjournment","code":"19","label":"Unplanned judge leave or detail","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(23,1,'codes',4663580178414637469,NULL,NULL,'{"id":4663580178414637469,"of_table":"adjournment","code":"1A","label":"Moved from non-detained to detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(24,1,'codes',8289853912599448911,NULL,NULL,'{"id":8289853912599448911,"of_table":"adjournment","code":"1B","label":"Moved from detained to non-detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(25,1,'codes',2141548363547510218,NULL,NULL,'{"id":2141548363547510218,"of_table":"adjournment","code":"20","label":"Request for in-person hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(26,1,'codes',5861133164308079844,NULL,NULL,'{"id":5861133164308079844,"of_table":"adjournment","code":"21","label":"Supplement to asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(27,1,'codes',46459804055828334,NULL,NULL,'{"id":46459804055828334,"of_table":"adjournment","code":"22","label":"Respondent declined earliest hearing date","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(28,1,'codes',4685989465802999122,NULL,NULL,'{"id":4685989465802999122,"of_table":"adjournment","code":"23","label":"Asylum application withdrawn; reset for other issues","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(29,1,'codes',1713468858786267446,NULL,NULL,'{"id":1713468858786267446,"of_table":"adjournment","code":"24","label":"Records/fingerprint check delayed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(30,1,'codes',8332542625191775289,NULL,NULL,'{"id":8332542625191775289,"of_table":"adjournment","code":"25","label":"Reset to make room for priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(31,1,'codes',6006795015442429221,NULL,NULL,'{"id":6006795015442429221,"of_table":"adjournment","code":"26","label":"Respondent requested in-person hearing","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(32,1,'codes',6314692447959233325,NULL,NULL,'{"id":6314692447959233325,"of_table":"adjournment","code":"27","label":"DHS requested in-person hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(33,1,'codes',431265619302400487,NULL,NULL,'{"id":431265619302400487,"of_table":"adjournment","code":"28","label":"Judge found in-person hearing necessary","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(34,1,'codes',1843643618253288690,NULL,NULL,'{"id":1843643618253288690,"of_table":"adjournment","code":"29","label":"Concurrent application","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(35,1,'codes',7930375848582095267,NULL,NULL,'{"id":7930375848582095267,"of_table":"adjournment","code":"30","label":"Consolidation with family members","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(36,1,'codes',2437355204342393480,NULL,NULL,'{"id":2437355204342393480,"of_table":"adjournment","code":"31","label":"Reasonable cause to special circumstance merits hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(37,1,'codes',677913246183645144,NULL,NULL,'{"id":677913246183645144,"of_table":"adjournment","code":"32","label":"Interpreter not ordered","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(38,1,'codes',5689259195495092482,NULL,NULL,'{"id":5689259195495092482,"of_table":"adjournment","code":"33","label":"Interpreter ordered but did not appear","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(39,1,'codes',972580809429254087,NULL,NULL,'{"id":972580809429254087,"of_table":"adjournment","code":"34","label":"Judge leave","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(40,1,'codes',3866788473716134792,NULL,NULL,'{"id":3866788473716134792,"of_table":"adjournment","code":"35","label":"Unplanned judge leave - detail or other assignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(41,1,'codes',5441728776245801294,NULL,NULL,'{"id":5441728776245801294,"of_table":"adjournment","code":"36","label":"Records/fingerprint check delayed by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(42,1,'codes',7831354818509782226,NULL,NULL,'{"id":7831354818509782226,"of_table":"adjournment","code":"37","label":"DHS investigation","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(43,1,'codes',563467250745754867,NULL,NULL,'{"id":563467250745754867,"of_table":"adjournment","code":"38","label":"Illness of respondent, representative or witness","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(44,1,'codes',7416802795126489713,NULL,NULL,'{"id":7416802795126489713,"of_table":"adjournment","code":"39","label":"Illness of representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(45,1,'codes',1476492448012115935,NULL,NULL,'{"id":1476492448012115935,"of_table":"adjournment","code":"3A","label":"Judge detail (volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(46,1,'codes',3187495992913917828,NULL,NULL,'{"id":3187495992913917828,"of_table":"adjournment","code":"3B","label":"Judge detail (non-volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(47,1,'codes',4176244098967403532,NULL,NULL,'{"id":4176244098967403532,"of_table":"adjournment","code":"40","label":"Illness of witness","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(48,1,'codes',4822192078200283780,NULL,NULL,'{"id":4822192078200283780,"of_table":"adjournment","code":"41","label":"Reset to hear higher-priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(49,1,'codes',843398134347569556,NULL,NULL,'{"id":843398134347569556,"of_table":"adjournment","code":"42","label":"Respondent requested forensic analysis","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(50,1,'codes',581600809083044198,NULL,NULL,'{"id":581600809083044198,"of_table":"adjournment","code":"43","label":"DHS forensic analysis","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(51,1,'codes',5866455421521053781,NULL,NULL,'{"id":5866455421521053781,"of_table":"adjournment","code":"44","label":"Cooperating witness / law enforcement","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(52,1,'codes',7148064676665508911,NULL,NULL,'{"id":7148064676665508911,"of_table":"adjournment","code":"45","label":"Joint request of both parties","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(53,1,'codes',3640270738387031700,NULL,NULL,'{"id":3640270738387031700,"of_table":"adjournment","code":"46","label":"Video malfunction","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(54,1,'codes',8036792783331830532,NULL,NULL,'{"id":8036792783331830532,"of_table":"adjournment","code":"47","label":"New charge filed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(55,1,'codes',5475464924716044140,NULL,NULL,'{"id":5475464924716044140,"of_table":"adjournment","code":"48","label":"Interpreter appeared but disqualified","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(56,1,'codes',2137557131453959550,NULL,NULL,'{"id":2137557131453959550,"of_table":"adjournment","code":"49","label":"Juvenile home study","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(57,1,'codes',970761665321027443,NULL,NULL,'{"id":970761665321027443,"of_table":"adjournment","code":"4A","label":"Technical malfunction (not video)","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(58,1,'codes',5546279247431600796,NULL,NULL,'{"id":5546279247431600796,"of_table":"adjournment","code":"4B","label":"Interpreter had to leave","flags":"{\"cause\": \"interpreter\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(59,1,'codes',2268233188558016048,NULL,NULL,'{"id":2268233188558016048,"of_table":"adjournment","code":"4C","label":"Interpreter appeared - wrong language or dialect","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(60,1,'codes',5686271263635294406,NULL,NULL,'{"id":5686271263635294406,"of_table":"adjournment","code":"4D","label":"Interpreter appeared - wrong language or dialect (duplicate of 4C)","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(61,1,'codes',2436558391388331273,NULL,NULL,'{"id":2436558391388331273,"of_table":"adjournment","code":"4E","label":"Record of proceeding missing","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(62,1,'codes',4515658366852642784,NULL,NULL,'{"id":4515658366852642784,"of_table":"adjournment","code":"4F","label":"Telephonic interpreter unavailable","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(63,1,'codes',7022440432805698971,NULL,NULL,'{"id":7022440432805698971,"of_table":"adjournment","code":"50","label":"Quarantine - detained cases","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(64,1,'codes',791985047182660317,NULL,NULL,'{"id":791985047182660317,"of_table":"adjournment","code":"51","label":"Contested charges","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(65,1,'codes',3049151055902995955,NULL,NULL,'{"id":3049151055902995955,"of_table":"adjournment","code":"52","label":"Jurisdiction rests with the BIA","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(66,1,'codes',1182777046271590482,NULL,NULL,'{"id":1182777046271590482,"of_table":"adjournment","code":"53","label":"DHS request for mental-competency certification","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(67,1,'codes',6459736140794159110,NULL,NULL,'{"id":6459736140794159110,"of_table":"adjournment","code":"54","label":"Respondent claims US citizenship","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(68,1,'codes',7006781429665830961,NULL,NULL,'{"id":7006781429665830961,"of_table":"adjournment","code":"55","label":"Hearing deliberately advanced by court","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(69,1,'codes',3862662168909221479,NULL,NULL,'{"id":3862662168909221479,"of_table":"adjournment","code":"56","label":"Vertical prosecution - DHS-caused delay","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(70,1,'codes',245118020895681546,NULL,NULL,'{"id":245118020895681546,"of_table":"adjournment","code":"57","label":"DHS vertical-prosecution date not accommodated - clock stops","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(71,1,'codes',6367528424893116925,NULL,NULL,'{"id":6367528424893116925,"of_table":"adjournment","code":"58","label":"DHS vertical-prosecution date not accommodated - clock runs","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(72,1,'codes',8619097875367279686,NULL,NULL,'{"id":8619097875367279686,"of_table":"adjournment","code":"59","label":"Court closure","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(73,1,'codes',2671793221813179417,NULL,NULL,'{"id":2671793221813179417,"of_table":"adjournment","code":"5A","label":"Hearing advanced on motion of respondent","flags":"{\"cause\": \"respondent\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(74,1,'codes',1203439164323187810,NULL,NULL,'{"id":1203439164323187810,"of_table":"adjournment","code":"5B","label":"Late-filed evidence - respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(75,1,'codes',4912276368571682957,NULL,NULL,'{"id":4912276368571682957,"of_table":"adjournment","code":"5C","label":"Late-filed evidence - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(76,1,'codes',1367852886207385508,NULL,NULL,'{"id":1367852886207385508,"of_table":"adjournment","code":"5D","label":"Hearing advanced on motion of DHS","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(77,1,'codes',5345530974238536487,NULL,NULL,'{"id":5345530974238536487,"of_table":"adjournment","code":"60","label":"EOIR forensic competency evaluation","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(78,1,'codes',536221327674920490,NULL,NULL,'{"id":536221327674920490,"of_table":"adjournment","code":"61","label":"Appointment of qualified representative","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(79,1,'codes',778744442549035268,NULL,NULL,'{"id":778744442549035268,"of_table":"adjournment","code":"62","label":"Judicial competency inquiry","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(80,1,'codes',1478969553303064240,NULL,NULL,'{"id":1478969553303064240,"of_table":"adjournment","code":"63","label":"Competency inquiry (non-Franco)","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(81,1,'codes',2444480191064490560,NULL,NULL,'{"id":2444480191064490560,"of_table":"adjournment","code":"64","label":"Judge reassignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(82,1,'codes',4558597368956651666,NULL,NULL,'{"id":4558597368956651666,"of_table":"adjournment","code":"74","label":"Public health","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(83,1,'codes',4722131138275459670,NULL,NULL,'{"id":4722131138275459670,"of_table":"adjournment","code":"7A","label":"DHS application process - started by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(84,1,'codes',5079894865054193108,NULL,NULL,'{"id":5079894865054193108,"of_table":"adjournment","code":"7B","label":"DHS application process - started by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(85,1,'codes',1149568690585751166,NULL,NULL,'{"id":1149568690585751166,"of_table":"adjournment","code":"7C","label":"Respondent application pending with DHS (7C)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(86,1,'codes',3422512475881519694,NULL,NULL,'{"id":3422512475881519694,"of_table":"adjournment","code":"7D","label":"Respondent application pending with DHS (7D)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(87,1,'codes',3740135006245412233,NULL,NULL,'{"id":3740135006245412233,"of_table":"adjournment","code":"7E","label":"Respondent application pending with DHS (7E)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(88,1,'codes',4599884060390266609,NULL,NULL,'{"id":4599884060390266609,"of_table":"adjournment","code":"7F","label":"Respondent application pending with DHS (7F)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(89,1,'codes',7998812386549032978,NULL,NULL,'{"id":7998812386549032978,"of_table":"adjournment","code":"7G","label":"Respondent application pending with DHS (7G)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(90,1,'codes',970743422113049826,NULL,NULL,'{"id":970743422113049826,"of_table":"adjournment","code":"7H","label":"Respondent application pending with DHS (7H)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(91,1,'codes',7002002203821515187,NULL,NULL,'{"id":7002002203821515187,"of_table":"adjournment","code":"8A","label":"Judge completed case before hearing","flags":"{\"cause\": \"completion\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(92,1,'codes',1497465225670520076,NULL,NULL,'{"id":1497465225670520076,"of_table":"adjournment","code":"8B","label":"Judge completed case at hearing","flags":"{\"cause\": \"completion\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(93,1,'codes',3646296434350307478,NULL,NULL,'{"id":3646296434350307478,"of_table":"adjournment","code":"96","label":"Case severed from lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(94,1,'codes',1849347564751732844,NULL,NULL,'{"id":1849347564751732844,"of_table":"adjournment","code":"97","label":"Case joined to lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(95,1,'codes',5513184443807663495,NULL,NULL,'{"id":5513184443807663495,"of_table":"adjournment","code":"98","label":"Case conversion (system)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(96,1,'codes',8237350581091378714,NULL,NULL,'{"id":8237350581091378714,"of_table":"adjournment","code":"99","label":"Data entry error (row void)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(97,1,'codes',6975892452209023696,NULL,NULL,'{"id":6975892452209023696,"of_table":"adjournment","code":"9A","label":"Docket management - hearing postponed","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(98,1,'codes',3382406614147585139,NULL,NULL,'{"id":3382406614147585139,"of_table":"adjournment","code":"9B","label":"Docket management - hearing advanced","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(99,1,'codes',3461049809813067378,NULL,NULL,'{"id":3461049809813067378,"of_table":"adjournment","code":"9C","label":"Docket management - moved off calendar","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(100,1,'codes',4169273622567921884,NULL,NULL,'{"id":4169273622567921884,"of_table":"adjournment","code":"9V","label":"Master hearing vacated","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(101,1,'codes',185209491925789481,NULL,NULL,'{"id":185209491925789481,"of_table":"adjournment","code":"AB","label":"Respondent to file brief (not an appeal)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(102,1,'codes',6082974869366482356,NULL,NULL,'{"id":6082974869366482356,"of_table":"adjournment","code":"AS","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(103,1,'codes',5801545504916902718,NULL,NULL,'{"id":5801545504916902718,"of_table":"adjournment","code":"CA","label":"Cancellation application - EOIR-42A","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(104,1,'codes',422727420966103956,NULL,NULL,'{"id":422727420966103956,"of_table":"adjournment","code":"CB","label":"Cancellation application - EOIR-42B","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(105,1,'codes',5214547177357044066,NULL,NULL,'{"id":5214547177357044066,"of_table":"adjournment","code":"DD","label":"Decision delayed","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(106,1,'codes',1635717820605179951,NULL,NULL,'{"id":1635717820605179951,"of_table":"adjournment","code":"IA","label":"Interlocutory appeal","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(107,1,'codes',7458520331166913790,NULL,NULL,'{"id":7458520331166913790,"of_table":"adjournment","code":"IB","label":"DHS to file brief (not an appeal)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(108,1,'codes',1383051800710333820,NULL,NULL,'{"id":1383051800710333820,"of_table":"adjournment","code":"MR","label":"Judge response to motion or request pending","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(109,1,'codes',8884896732705274496,NULL,NULL,'{"id":8884896732705274496,"of_table":"adjournment","code":"OT","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(110,1,'codes',5112822131233575882,NULL,NULL,'{"id":5112822131233575882,"of_table":"adjournment","code":"PD","label":"Prosecutorial discretion under consideration","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(111,1,'codes',2293170643993692927,NULL,NULL,'{"id":2293170643993692927,"of_table":"adjournment","code":"RD","label":"Reserved suspension decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(112,1,'codes',7117581456185378983,NULL,NULL,'{"id":7117581456185378983,"of_table":"adjournment","code":"RE","label":"Respondent to file registry application (INA 249)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(113,1,'codes',7613991480551960188,NULL,NULL,'{"id":7613991480551960188,"of_table":"adjournment","code":"RO","label":"Parties to respond to reset order","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(114,1,'codes',390635356391488604,NULL,NULL,'{"id":390635356391488604,"of_table":"adjournment","code":"RR","label":"Reserved decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(115,1,'codes',6660990129011025325,NULL,NULL,'{"id":6660990129011025325,"of_table":"adjournment","code":"SR","label":"State Department asylum response pending","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(116,1,'codes',687536294408466255,NULL,NULL,'{"id":687536294408466255,"of_table":"adjournment","code":"ST","label":"Respondent to file adjustment of status","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(117,1,'codes',3645546891606098911,NULL,NULL,'{"id":3645546891606098911,"of_table":"adjournment","code":"SU","label":"Respondent to file suspension of deportation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(118,1,'codes',7356761232598004933,NULL,NULL,'{"id":7356761232598004933,"of_table":"adjournment","code":"TQ","label":"Trial queue","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(119,1,'codes',3755116303836476049,NULL,NULL,'{"id":3755116303836476049,"of_table":"adjournment","code":"WA","label":"Respondent to file 212(c) waiver","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(120,1,'codes',8393994447662194896,NULL,NULL,'{"id":8393994447662194896,"of_table":"case_identifier","code":"4M","label":"Institutional hearing - NTA filed within 120 days of release","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(121,1,'codes',3195216866136046463,NULL,NULL,'{"id":3195216866136046463,"of_table":"case_identifier","code":"AC","label":"Miami Airport Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(122,1,'codes',3071506123453358577,NULL,NULL,'{"id":3071506123453358577,"of_table":"case_identifier","code":"ACD","label":"(not used)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(123,1,'codes',4306089171997559262,NULL,NULL,'{"id":4306089171997559262,"of_table":"case_identifier","code":"AD","label":"ATD Pilot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(124,1,'codes',3897678434707285666,NULL,NULL,'{"id":3897678434707285666,"of_table":"case_identifier","code":"AL","label":"Al otro lado litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(125,1,'codes',2408858020917108322,NULL,NULL,'{"id":2408858020917108322,"of_table":"case_identifier","code":"AO","label":"Asylum officer rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(126,1,'codes',1662945733019478172,NULL,NULL,'{"id":1662945733019478172,"of_table":"case_identifier","code":"AR","label":"Administrative closure of repapered cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(127,1,'codes',8081156317481396760,NULL,NULL,'{"id":8081156317481396760,"of_table":"case_identifier","code":"B","label":"Barahona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(128,1,'codes',1015920928547088483,NULL,NULL,'{"id":1015920928547088483,"of_table":"case_identifier","code":"B1","label":"Chula Vista Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(129,1,'codes',3878593311583988567,NULL,NULL,'{"id":3878593311583988567,"of_table":"case_identifier","code":"B2","label":"Imperial Beach Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(130,1,'codes',8871370226962762144,NULL,NULL,'{"id":8871370226962762144,"of_table":"case_identifier","code":"B3","label":"Brownsfield Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(131,1,'codes',8514405060272091097,NULL,NULL,'{"id":8514405060272091097,"of_table":"case_identifier","code":"B4","label":"Temecula Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(132,1,'codes',4344659345427926005,NULL,NULL,'{"id":4344659345427926005,"of_table":"case_identifier","code":"B5","label":"Campo Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(133,1,'codes',7301930769118111539,NULL,NULL,'{"id":7301930769118111539,"of_table":"case_identifier","code":"B6","label":"San Clemente Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(134,1,'codes',600452612895279038,NULL,NULL,'{"id":600452612895279038,"of_table":"case_identifier","code":"B7","label":"El Cajon - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(135,1,'codes',2436258987828807481,NULL,NULL,'{"id":2436258987828807481,"of_table":"case_identifier","code":"BR","label":"The Brito Class Action Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(136,1,'codes',8677282897979270349,NULL,NULL,'{"id":8677282897979270349,"of_table":"case_identifier","code":"C1","label":"Central America 2018","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(137,1,'codes',5475606081455664115,NULL,NULL,'{"id":5475606081455664115,"of_table":"case_identifier","code":"CA","label":"Cuban-Nicaraguan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(138,1,'codes',3529723554653226484,NULL,NULL,'{"id":3529723554653226484,"of_table":"case_identifier","code":"CC","label":"Camp Hill","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(139,1,'codes',7939462757518273181,NULL,NULL,'{"id":7939462757518273181,"of_table":"case_identifier","code":"CD","label":"Civil Detention Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(140,1,'codes',2742249151573376773,NULL,NULL,'{"id":2742249151573376773,"of_table":"case_identifier","code":"CF","label":"CaseFlow Management Process","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(141,1,'codes',759566890108123250,NULL,NULL,'{"id":759566890108123250,"of_table":"case_identifier","code":"CH","label":"Golden Venture cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(142,1,'codes',9197347852785760461,NULL,NULL,'{"id":9197347852785760461,"of_table":"case_identifier","code":"CL","label":"Clemency / Florida institutional hearing (Miami)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(143,1,'codes',7242886929526663295,NULL,NULL,'{"id":7242886929526663295,"of_table":"case_identifier","code":"CN","label":"NACARA Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(144,1,'codes',3856229176333564039,NULL,NULL,'{"id":3856229176333564039,"of_table":"case_identifier","code":"CR","label":"Custody review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(145,1,'codes',7406775852244406457,NULL,NULL,'{"id":7406775852244406457,"of_table":"case_identifier","code":"D6","label":"DHS: detained more than 6 months","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(146,1,'codes',6270727791425922736,NULL,NULL,'{"id":6270727791425922736,"of_table":"case_identifier","code":"DC","label":"Departure Control Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(147,1,'codes',6970039964131266881,NULL,NULL,'{"id":6970039964131266881,"of_table":"case_identifier","code":"DD","label":"Dedicated docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(148,1,'codes',8561469215108278965,NULL,NULL,'{"id":8561469215108278965,"of_table":"case_identifier","code":"DS","label":"Status docket","flags":"{\"mark\": \"status case\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(149,1,'codes',7073405422488853984,NULL,NULL,'{"id":7073405422488853984,"of_table":"case_identifier","code":"E1","label":"JFK Airport - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(150,1,'codes',5047415029136272543,NULL,NULL,'{"id":5047415029136272543,"of_table":"case_identifier","code":"E2","label":"New York City/Downtown - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(151,1,'codes',3127827696284114694,NULL,NULL,'{"id":3127827696284114694,"of_table":"case_identifier","code":"EC","label":"SEP-C (For Child)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(152,1,'codes',8236055347150087184,NULL,NULL,'{"id":8236055347150087184,"of_table":"case_identifier","code":"EM","label":"Electronic monitoring","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(153,1,'codes',2906847675891427603,NULL,NULL,'{"id":2906847675891427603,"of_table":"case_identifier","code":"EP","label":"SEP-P (For Parent)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(154,1,'codes',6606011569076617114,NULL,NULL,'{"id":6606011569076617114,"of_table":"case_identifier","code":"F","label":"Female","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(155,1,'codes',3307560194695356427,NULL,NULL,'{"id":3307560194695356427,"of_table":"case_identifier","code":"FA","label":"Family unit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(156,1,'codes',3612748564073739105,NULL,NULL,'{"id":3612748564073739105,"of_table":"case_identifier","code":"FL","label":"Franco Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(157,1,'codes',2572018137391285915,NULL,NULL,'{"id":2572018137391285915,"of_table":"case_identifier","code":"FS","label":"Forced Sterilization","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(158,1,'codes',8559965856236385511,NULL,NULL,'{"id":8559965856236385511,"of_table":"case_identifier","code":"H1","label":"Harlingen - District Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(159,1,'codes',6614420103672626995,NULL,NULL,'{"id":6614420103672626995,"of_table":"case_identifier","code":"H2","label":"Harlingen - Detention And Deport","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(160,1,'codes',8543206687223412197,NULL,NULL,'{"id":8543206687223412197,"of_table":"case_identifier","code":"H3","label":"Port Isabel Service Processing Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(161,1,'codes',4053227534396585102,NULL,NULL,'{"id":4053227534396585102,"of_table":"case_identifier","code":"H4","label":"Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(162,1,'codes',5000347590281891856,NULL,NULL,'{"id":5000347590281891856,"of_table":"case_identifier","code":"HA","label":"Haitian Refugee Fairness Act","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(163,1,'codes',8082835980109544161,NULL,NULL,'{"id":8082835980109544161,"of_table":"case_identifier","code":"HC","label":"Home curfew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(164,1,'codes',8314017309909259021,NULL,NULL,'{"id":8314017309909259021,"of_table":"case_identifier","code":"HK","label":"Hurricane Katrina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(165,1,'codes',6284202438618898168,NULL,NULL,'{"id":6284202438618898168,"of_table":"case_identifier","code":"IFR","label":"Interim final rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(166,1,'codes',725953691506039969,NULL,NULL,'{"id":725953691506039969,"of_table":"case_identifier","code":"IR","label":"Interim final rule (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(167,1,'codes',1882008486829975409,NULL,NULL,'{"id":1882008486829975409,"of_table":"case_identifier","code":"J","label":"Juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(168,1,'codes',942824461672725835,NULL,NULL,'{"id":942824461672725835,"of_table":"case_identifier","code":"J1","label":"Juvenile turned 18","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(169,1,'codes',3904848229091330716,NULL,NULL,'{"id":3904848229091330716,"of_table":"case_identifier","code":"J2","label":"Unaccompanied juvenile - asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(170,1,'codes',7389037846794451551,NULL,NULL,'{"id":7389037846794451551,"of_table":"case_identifier","code":"JL","label":"Javier Lopera Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(171,1,'codes',3268968680938193111,NULL,NULL,'{"id":3268968680938193111,"of_table":"case_identifier","code":"KH","label":"Haitian cases outside Krome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(172,1,'codes',923182522838144140,NULL,NULL,'{"id":923182522838144140,"of_table":"case_identifier","code":"M1","label":"McAllen Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(173,1,'codes',3621377694411699242,NULL,NULL,'{"id":3621377694411699242,"of_table":"case_identifier","code":"M2","label":"Brownsville Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(174,1,'codes',991149195589938510,NULL,NULL,'{"id":991149195589938510,"of_table":"case_identifier","code":"MD","label":"Maryland - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(175,1,'codes',8409624407832030495,NULL,NULL,'{"id":8409624407832030495,"of_table":"case_identifier","code":"MI","label":"Motions - former section 244(i)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(176,1,'codes',1544665796650892293,NULL,NULL,'{"id":1544665796650892293,"of_table":"case_identifier","code":"MP","label":"Migrant Protection Protocols","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(177,1,'codes',5757921320010600391,NULL,NULL,'{"id":5757921320010600391,"of_table":"case_identifier","code":"MR","label":"Mendez Rojas case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(178,1,'codes',7940362422590184717,NULL,NULL,'{"id":7940362422590184717,"of_table":"case_identifier","code":"N1","label":"New York City Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(179,1,'codes',3365070756845897281,NULL,NULL,'{"id":3365070756845897281,"of_table":"case_identifier","code":"N2","label":"NYC - Deportation/Detention/Parole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(180,1,'codes',6460847665414167333,NULL,NULL,'{"id":6460847665414167333,"of_table":"case_identifier","code":"N3","label":"New York City Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(181,1,'codes',7583812361462502520,NULL,NULL,'{"id":7583812361462502520,"of_table":"case_identifier","code":"N4","label":"DHS - New York City - OCDETF","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(182,1,'codes',2426346530664132705,NULL,NULL,'{"id":2426346530664132705,"of_table":"case_identifier","code":"NA","label":"Nacara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(183,1,'codes',3655960420858560467,NULL,NULL,'{"id":3655960420858560467,"of_table":"case_identifier","code":"NC","label":"Night court project (Los Angeles)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(184,1,'codes',8753337645495121120,NULL,NULL,'{"id":8753337645495121120,"of_table":"case_identifier","code":"ND","label":"NACARA Dependents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(185,1,'codes',1870715805959577005,NULL,NULL,'{"id":1870715805959577005,"of_table":"case_identifier","code":"OC","label":"Off-calendar initiative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(186,1,'codes',6164160547958375523,NULL,NULL,'{"id":6164160547958375523,"of_table":"case_identifier","code":"P1","label":"Port Court 1 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(187,1,'codes',388514896151036619,NULL,NULL,'{"id":388514896151036619,"of_table":"case_identifier","code":"P2","label":"Port Court 2 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(188,1,'codes',7880121224307740542,NULL,NULL,'{"id":7880121224307740542,"of_table":"case_identifier","code":"PB","label":"Pro bono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(189,1,'codes',5262320130744213413,NULL,NULL,'{"id":5262320130744213413,"of_table":"case_identifier","code":"PC","label":"Pulled Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(190,1,'codes',2920236779051920409,NULL,NULL,'{"id":2920236779051920409,"of_table":"case_identifier","code":"PG","label":"Pangea legal services","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(191,1,'codes',38485251385165015,NULL,NULL,'{"id":38485251385165015,"of_table":"case_identifier","code":"PH","label":"Parolee Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(192,1,'codes',1855880587380087978,NULL,NULL,'{"id":1855880587380087978,"of_table":"case_identifier","code":"PL","label":"Padilla Class Members","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(193,1,'codes',440987817943320992,NULL,NULL,'{"id":440987817943320992,"of_table":"case_identifier","code":"PO","label":"Protective Order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(194,1,'codes',2150333272063684029,NULL,NULL,'{"id":2150333272063684029,"of_table":"case_identifier","code":"PP","label":"Presidential Proclamation Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(195,1,'codes',2139701302046989764,NULL,NULL,'{"id":2139701302046989764,"of_table":"case_identifier","code":"RB","label":"Rodriguez bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(196,1,'codes',6098136423492199638,NULL,NULL,'{"id":6098136423492199638,"of_table":"case_identifier","code":"RC","label":"Clearance needed to move respondent (Oakdale)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(197,1,'codes',2966747096821633418,NULL,NULL,'{"id":2966747096821633418,"of_table":"case_identifier","code":"RD","label":"Reserved suspension decision","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(198,1,'codes',3929922322580524093,NULL,NULL,'{"id":3929922322580524093,"of_table":"case_identifier","code":"RI","label":"Remanded Institutional Hearing Program case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(199,1,'codes',7843431250749643609,NULL,NULL,'{"id":7843431250749643609,"of_table":"case_identifier","code":"RM","label":"Remain in Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(200,1,'codes',4501102306567506955,NULL,NULL,'{"id":4501102306567506955,"of_table":"case_identifier","code":"RN","label":"Cancellation of removal (cap-related)","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(201,1,'codes',3739521593858445968,NULL,NULL,'{"id":3739521593858445968,"of_table":"case_identifier","code":"RO","label":"Reset Order Work Flow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(202,1,'codes',4476951088527533731,NULL,NULL,'{"id":4476951088527533731,"of_table":"case_identifier","code":"RP","label":"Review Sheet Pilot Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(203,1,'codes',4088887025865482036,NULL,NULL,'{"id":4088887025865482036,"of_table":"case_identifier","code":"RS","label":"Rescheduled Miami Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(204,1,'codes',8219058789877786251,NULL,NULL,'{"id":8219058789877786251,"of_table":"case_identifier","code":"S1","label":"San Diego Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(205,1,'codes',5168667824954253849,NULL,NULL,'{"id":5168667824954253849,"of_table":"case_identifier","code":"S2","label":"San Diego Deportation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(206,1,'codes',42515998568707485,NULL,NULL,'{"id":42515998568707485,"of_table":"case_identifier","code":"S3","label":"San Diego Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(207,1,'codes',500116425016500867,NULL,NULL,'{"id":500116425016500867,"of_table":"case_identifier","code":"SC","label":"NACARA Section 203","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(208,1,'codes',315095032026760295,NULL,NULL,'{"id":315095032026760295,"of_table":"case_identifier","code":"SD","label":"Stipulated deportation (Krome)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(209,1,'codes',7396542755021524900,NULL,NULL,'{"id":7396542755021524900,"of_table":"case_identifier","code":"SP","label":"Spellman Lawsuit Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(210,1,'codes',7753854391689735446,NULL,NULL,'{"id":7753854391689735446,"of_table":"case_identifier","code":"SR","label":"Stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(211,1,'codes',4577235849653896191,NULL,NULL,'{"id":4577235849653896191,"of_table":"case_identifier","code":"SRD","label":"Stipulated removal order - denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(212,1,'codes',7433849125531876156,NULL,NULL,'{"id":7433849125531876156,"of_table":"case_identifier","code":"SX","label":"Stipulated removal order - denied (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(213,1,'codes',2765140531446668605,NULL,NULL,'{"id":2765140531446668605,"of_table":"case_identifier","code":"TC","label":"Third Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(214,1,'codes',4696382384403352167,NULL,NULL,'{"id":4696382384403352167,"of_table":"case_identifier","code":"TE","label":"Tefel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(215,1,'codes',852511730018747432,NULL,NULL,'{"id":852511730018747432,"of_table":"case_identifier","code":"UJ","label":"Unaccompanied juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(216,1,'codes',485988325124198880,NULL,NULL,'{"id":485988325124198880,"of_table":"case_identifier","code":"VE","label":"Vera Institute Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(217,1,'codes',427547304049226851,NULL,NULL,'{"id":427547304049226851,"of_table":"case_identifier","code":"VG","label":"Vangala settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(218,1,'codes',6665074732595637856,NULL,NULL,'{"id":6665074732595637856,"of_table":"case_identifier","code":"VP","label":"Vertical Prosecution","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(219,1,'codes',257106649103710242,NULL,NULL,'{"id":257106649103710242,"of_table":"case_identifier","code":"WC","label":"California detained cases, May/June","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(220,1,'codes',4668570075459530390,NULL,NULL,'{"id":4668570075459530390,"of_table":"case_type","code":"RMV","label":"Removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(221,1,'codes',7628117501969633655,NULL,NULL,'{"id":7628117501969633655,"of_table":"case_type","code":"DEP","label":"Deportation (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(222,1,'codes',4694943147074258678,NULL,NULL,'{"id":4694943147074258678,"of_table":"case_type","code":"EXC","label":"Exclusion (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(223,1,'codes',8301101115383962149,NULL,NULL,'{"id":8301101115383962149,"of_table":"case_type","code":"AOC","label":"Asylum-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(224,1,'codes',4447953790105145495,NULL,NULL,'{"id":4447953790105145495,"of_table":"case_type","code":"WHO","label":"Withholding-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(225,1,'codes',4570556941343042460,NULL,NULL,'{"id":4570556941343042460,"of_table":"case_type","code":"CFR","label":"Credible fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(226,1,'codes',5544091993783108191,NULL,NULL,'{"id":5544091993783108191,"of_table":"case_type","code":"RFR","label":"Reasonable fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(227,1,'codes',8322059378730157761,NULL,NULL,'{"id":8322059378730157761,"of_table":"case_type","code":"CSR","label":"Claimed status review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(228,1,'codes',1385432134924950508,NULL,NULL,'{"id":1385432134924950508,"of_table":"case_type","code":"CDR","label":"Continued detention review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(229,1,'codes',6332812616791719685,NULL,NULL,'{"id":6332812616791719685,"of_table":"case_type","code":"NAC","label":"NACARA adjustment","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(230,1,'codes',2184490119116013913,NULL,NULL,'{"id":2184490119116013913,"of_table":"case_type","code":"REC","label":"Rescission","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(231,1,'codes',6160620972177354963,NULL,NULL,'{"id":6160620972177354963,"of_table":"case_type","code":"DCC","label":"Departure control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(232,1,'codes',8466071361841817564,NULL,NULL,'{"id":8466071361841817564,"of_table":"case_type","code":"DDC","label":"DHS decision appeal (BIA only)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(233,1,'codes',579622384297172738,NULL,NULL,'{"id":579622384297172738,"of_table":"case_type","code":"BND","label":"Bond-only record (seen in data, absent from lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(234,1,'codes',6776392563102281396,NULL,NULL,'{"id":6776392563102281396,"of_table":"custody","code":"D","label":"Detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(235,1,'codes',2789899135186557626,NULL,NULL,'{"id":2789899135186557626,"of_table":"custody","code":"N","label":"Never detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(236,1,'codes',6393919185220966329,NULL,NULL,'{"id":6393919185220966329,"of_table":"custody","code":"R","label":"Released","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(237,1,'codes',4945500036866363826,NULL,NULL,'{"id":4945500036866363826,"of_table":"nationality","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(238,1,'codes',954559427792701975,NULL,NULL,'{"id":954559427792701975,"of_table":"nationality","code":"??","label":"Unknown Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(239,1,'codes',1507753175043075779,NULL,NULL,'{"id":1507753175043075779,"of_table":"nationality","code":"AB","label":"Aruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(240,1,'codes',3159064195851378879,NULL,NULL,'{"id":3159064195851378879,"of_table":"nationality","code":"AC","label":"Antigua and Barbuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(241,1,'codes',849952038542399489,NULL,NULL,'{"id":849952038542399489,"of_table":"nationality","code":"AF","label":"Afghanistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(242,1,'codes',3715284312235460408,NULL,NULL,'{"id":3715284312235460408,"of_table":"nationality","code":"AG","label":"Algeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(243,1,'codes',239593910318722017,NULL,NULL,'{"id":239593910318722017,"of_table":"nationality","code":"AL","label":"Albania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(244,1,'codes',3607837337628165274,NULL,NULL,'{"id":3607837337628165274,"of_table":"nationality","code":"AM","label":"Armenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(245,1,'codes',4766643180455018111,NULL,NULL,'{"id":4766643180455018111,"of_table":"nationality","code":"AN","label":"Andorra","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(246,1,'codes',7364796062367736869,NULL,NULL,'{"id":7364796062367736869,"of_table":"nationality","code":"AO","label":"Angola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(247,1,'codes',128167759450966766,NULL,NULL,'{"id":128167759450966766,"of_table":"nationality","code":"AR","label":"Argentina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(248,1,'codes',2822906646232447070,NULL,NULL,'{"id":2822906646232447070,"of_table":"nationality","code":"AS","label":"Australia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(249,1,'codes',1617742256170592363,NULL,NULL,'{"id":1617742256170592363,"of_table":"nationality","code":"AU","label":"Austria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(250,1,'codes',5168777991414567560,NULL,NULL,'{"id":5168777991414567560,"of_table":"nationality","code":"AV","label":"Anguilla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(251,1,'codes',6222043920709102053,NULL,NULL,'{"id":6222043920709102053,"of_table":"nationality","code":"AZ","label":"Azerbaijan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(252,1,'codes',2263484074399768140,NULL,NULL,'{"id":2263484074399768140,"of_table":"nationality","code":"BA","label":"Bahrain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(253,1,'codes',1134116187211263585,NULL,NULL,'{"id":1134116187211263585,"of_table":"nationality","code":"BB","label":"Barbados","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(254,1,'codes',3860427312995023614,NULL,NULL,'{"id":3860427312995023614,"of_table":"nationality","code":"BC","label":"Botswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(255,1,'codes',2758749426275016650,NULL,NULL,'{"id":2758749426275016650,"of_table":"nationality","code":"BD","label":"Bermuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(256,1,'codes',3189615173329285271,NULL,NULL,'{"id":3189615173329285271,"of_table":"nationality","code":"BE","label":"Belgium","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(257,1,'codes',2927536732202761872,NULL,NULL,'{"id":2927536732202761872,"of_table":"nationality","code":"BF","label":"Bahamas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(258,1,'codes',3693479292586629615,NULL,NULL,'{"id":3693479292586629615,"of_table":"nationality","code":"BG","label":"Bangladesh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(259,1,'codes',3569343357413142836,NULL,NULL,'{"id":3569343357413142836,"of_table":"nationality","code":"BH","label":"Belize","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(260,1,'codes',1196375741603366734,NULL,NULL,'{"id":1196375741603366734,"of_table":"nationality","code":"BI","label":"Bosnia-Herzegovina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(261,1,'codes',4996886083376131761,NULL,NULL,'{"id":4996886083376131761,"of_table":"nationality","code":"BL","label":"Bolivia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(262,1,'codes',928929737168123720,NULL,NULL,'{"id":928929737168123720,"of_table":"nationality","code":"BM","label":"Burma (Myanmar)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(263,1,'codes',2899653249682600790,NULL,NULL,'{"id":2899653249682600790,"of_table":"nationality","code":"BN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(264,1,'codes',6995638221799172571,NULL,NULL,'{"id":6995638221799172571,"of_table":"nationality","code":"BO","label":"Burkina Faso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(265,1,'codes',8372242056171029528,NULL,NULL,'{"id":8372242056171029528,"of_table":"nationality","code":"BP","label":"Solomon Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(266,1,'codes',7074494024825278889,NULL,NULL,'{"id":7074494024825278889,"of_table":"nationality","code":"BR","label":"Brazil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(267,1,'codes',2072706474880339245,NULL,NULL,'{"id":2072706474880339245,"of_table":"nationality","code":"BS","label":"Byelorussia (Belarus)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(268,1,'codes',7920923450225610046,NULL,NULL,'{"id":7920923450225610046,"of_table":"nationality","code":"BT","label":"Bhutan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(269,1,'codes',1640581208598557611,NULL,NULL,'{"id":1640581208598557611,"of_table":"nationality","code":"BU","label":"Bulgaria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(270,1,'codes',3338716027515416518,NULL,NULL,'{"id":3338716027515416518,"of_table":"nationality","code":"BV","label":"Bouvet Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(271,1,'codes',8464035278329021162,NULL,NULL,'{"id":8464035278329021162,"of_table":"nationality","code":"BW","label":"British West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(272,1,'codes',2573572596281327487,NULL,NULL,'{"id":2573572596281327487,"of_table":"nationality","code":"BX","label":"Brunei","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(273,1,'codes',1893659889023480383,NULL,NULL,'{"id":1893659889023480383,"of_table":"nationality","code":"BY","label":"Burundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(274,1,'codes',1763501256340721309,NULL,NULL,'{"id":1763501256340721309,"of_table":"nationality","code":"BZ","label":"Belarus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(275,1,'codes',2436430255845253398,NULL,NULL,'{"id":2436430255845253398,"of_table":"nationality","code":"CA","label":"Canada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(276,1,'codes',7839501187471326034,NULL,NULL,'{"id":7839501187471326034,"of_table":"nationality","code":"CB","label":"Kampuchea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(277,1,'codes',897528900317522198,NULL,NULL,'{"id":897528900317522198,"of_table":"nationality","code":"CC","label":"Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(278,1,'codes',7848921785280753136,NULL,NULL,'{"id":7848921785280753136,"of_table":"nationality","code":"CD","label":"Chad","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(279,1,'codes',4457561797364484131,NULL,NULL,'{"id":4457561797364484131,"of_table":"nationality","code":"CE","label":"Sri Lanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(280,1,'codes',2559929878056810582,NULL,NULL,'{"id":2559929878056810582,"of_table":"nationality","code":"CF","label":"Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(281,1,'codes',3520724553251791941,NULL,NULL,'{"id":3520724553251791941,"of_table":"nationality","code":"CG","label":"Zaire","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(282,1,'codes',1510035630988853319,NULL,NULL,'{"id":1510035630988853319,"of_table":"nationality","code":"CH","label":"China","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(283,1,'codes',642818664692933833,NULL,NULL,'{"id":642818664692933833,"of_table":"nationality","code":"CI","label":"Chile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(284,1,'codes',3363400899388273991,NULL,NULL,'{"id":3363400899388273991,"of_table":"nationality","code":"CJ","label":"Cayman Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(285,1,'codes',8411835037803994332,NULL,NULL,'{"id":8411835037803994332,"of_table":"nationality","code":"CK","label":"Cocos Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(286,1,'codes',1409825198013191846,NULL,NULL,'{"id":1409825198013191846,"of_table":"nationality","code":"CM","label":"Cameroon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(287,1,'codes',4089853989216359891,NULL,NULL,'{"id":4089853989216359891,"of_table":"nationality","code":"CN","label":"Comoro Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(288,1,'codes',8789509514942644497,NULL,NULL,'{"id":8789509514942644497,"of_table":"nationality","code":"CO","label":"Colombia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(289,1,'codes',1028834905837767620,NULL,NULL,'{"id":1028834905837767620,"of_table":"nationality","code":"CQ","label":"Northern Mariana Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(290,1,'codes',2298930419921978531,NULL,NULL,'{"id":2298930419921978531,"of_table":"nationality","code":"CR","label":"Czech Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(291,1,'codes',2396370097905010189,NULL,NULL,'{"id":2396370097905010189,"of_table":"nationality","code":"CS","label":"Costa Rica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(292,1,'codes',1849541360878358143,NULL,NULL,'{"id":1849541360878358143,"of_table":"nationality","code":"CT","label":"Central African Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(293,1,'codes',304818062196207701,NULL,NULL,'{"id":304818062196207701,"of_table":"nationality","code":"CU","label":"Cuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(294,1,'codes',176530227894853296,NULL,NULL,'{"id":176530227894853296,"of_table":"nationality","code":"CV","label":"Cape Verde","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(295,1,'codes',468232540403932668,NULL,NULL,'{"id":468232540403932668,"of_table":"nationality","code":"CW","label":"Cook Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(296,1,'codes',934081762445171008,NULL,NULL,'{"id":934081762445171008,"of_table":"nationality","code":"CX","label":"Croatia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(297,1,'codes',8518120031990490997,NULL,NULL,'{"id":8518120031990490997,"of_table":"nationality","code":"CY","label":"Cyprus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(298,1,'codes',3523849043313538108,NULL,NULL,'{"id":3523849043313538108,"of_table":"nationality","code":"CZ","label":"Czechoslovakia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(299,1,'codes',7343502939502751499,NULL,NULL,'{"id":7343502939502751499,"of_table":"nationality","code":"DA","label":"Denmark","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(300,1,'codes',8836545555953090129,NULL,NULL,'{"id":8836545555953090129,"of_table":"nationality","code":"DC","label":"Democratic Republic of Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(301,1,'codes',4503064071847522399,NULL,NULL,'{"id":4503064071847522399,"of_table":"nationality","code":"DJ","label":"Djibouti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(302,1,'codes',8229779500505853673,NULL,NULL,'{"id":8229779500505853673,"of_table":"nationality","code":"DM","label":"People''s Republic of Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(303,1,'codes',1747059056016781849,NULL,NULL,'{"id":1747059056016781849,"of_table":"nationality","code":"DO","label":"Dominica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(304,1,'codes',2192494377570312082,NULL,NULL,'{"id":2192494377570312082,"of_table":"nationality","code":"DR","label":"Dominican Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(305,1,'codes',9062166128868831934,NULL,NULL,'{"id":9062166128868831934,"of_table":"nationality","code":"EC","label":"Ecuador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(306,1,'codes',5893774986709614843,NULL,NULL,'{"id":5893774986709614843,"of_table":"nationality","code":"EG","label":"Egypt","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(307,1,'codes',4405605192227515025,NULL,NULL,'{"id":4405605192227515025,"of_table":"nationality","code":"EI","label":"Ireland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(308,1,'codes',5966027213881449399,NULL,NULL,'{"id":5966027213881449399,"of_table":"nationality","code":"EK","label":"Equatorial Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(309,1,'codes',6510148963524006786,NULL,NULL,'{"id":6510148963524006786,"of_table":"nationality","code":"EO","label":"Estonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(310,1,'codes',8781624977284117175,NULL,NULL,'{"id":8781624977284117175,"of_table":"nationality","code":"ER","label":"Eritrea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(311,1,'codes',7455635689702438996,NULL,NULL,'{"id":7455635689702438996,"of_table":"nationality","code":"ES","label":"El Salvador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(312,1,'codes',5828531947643746876,NULL,NULL,'{"id":5828531947643746876,"of_table":"nationality","code":"ET","label":"Ethiopia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(313,1,'codes',3336666949278367078,NULL,NULL,'{"id":3336666949278367078,"of_table":"nationality","code":"FA","label":"Falkland Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(314,1,'codes',3627782067046872791,NULL,NULL,'{"id":3627782067046872791,"of_table":"nationality","code":"FG","label":"French Guiana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(315,1,'codes',5159930092448729858,NULL,NULL,'{"id":5159930092448729858,"of_table":"nationality","code":"FI","label":"Finland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(316,1,'codes',1085217835047543242,NULL,NULL,'{"id":1085217835047543242,"of_table":"nationality","code":"FJ","label":"Fiji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(317,1,'codes',834263879040152204,NULL,NULL,'{"id":834263879040152204,"of_table":"nationality","code":"FM","label":"Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(318,1,'codes',6734859067238536955,NULL,NULL,'{"id":6734859067238536955,"of_table":"nationality","code":"FO","label":"Faeroe Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(319,1,'codes',7416306737905221301,NULL,NULL,'{"id":7416306737905221301,"of_table":"nationality","code":"FP","label":"French Polynesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(320,1,'codes',8387071968883666562,NULL,NULL,'{"id":8387071968883666562,"of_table":"nationality","code":"FR","label":"France","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(321,1,'codes',7920111934112192954,NULL,NULL,'{"id":7920111934112192954,"of_table":"nationality","code":"FS","label":"French Southern and Antarctic Lands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(322,1,'codes',3136629307335530733,NULL,NULL,'{"id":3136629307335530733,"of_table":"nationality","code":"FW","label":"French West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(323,1,'codes',4456646976126451781,NULL,NULL,'{"id":4456646976126451781,"of_table":"nationality","code":"GA","label":"Gambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(324,1,'codes',5404441890036957125,NULL,NULL,'{"id":5404441890036957125,"of_table":"nationality","code":"GB","label":"Gabon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(325,1,'codes',3703224616565474692,NULL,NULL,'{"id":3703224616565474692,"of_table":"nationality","code":"GC","label":"East Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(326,1,'codes',3409887927178320478,NULL,NULL,'{"id":3409887927178320478,"of_table":"nationality","code":"GE","label":"Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(327,1,'codes',6765941513437976823,NULL,NULL,'{"id":6765941513437976823,"of_table":"nationality","code":"GH","label":"Ghana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(328,1,'codes',4546834365422515973,NULL,NULL,'{"id":4546834365422515973,"of_table":"nationality","code":"GI","label":"Gibraltar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(329,1,'codes',293272327130149791,NULL,NULL,'{"id":293272327130149791,"of_table":"nationality","code":"GJ","label":"Grenada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(330,1,'codes',1599879191606616546,NULL,NULL,'{"id":1599879191606616546,"of_table":"nationality","code":"GL","label":"Greenland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(331,1,'codes',8967450462044507268,NULL,NULL,'{"id":8967450462044507268,"of_table":"nationality","code":"GO","label":"Georgia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(332,1,'codes',995696147589317152,NULL,NULL,'{"id":995696147589317152,"of_table":"nationality","code":"GP","label":"Guadeloupe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(333,1,'codes',6377315966145497888,NULL,NULL,'{"id":6377315966145497888,"of_table":"nationality","code":"GR","label":"Greece","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(334,1,'codes',2800686871836395541,NULL,NULL,'{"id":2800686871836395541,"of_table":"nationality","code":"GT","label":"Guatemala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(335,1,'codes',7117110155618437508,NULL,NULL,'{"id":7117110155618437508,"of_table":"nationality","code":"GV","label":"Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(336,1,'codes',6184807218985989616,NULL,NULL,'{"id":6184807218985989616,"of_table":"nationality","code":"GY","label":"Guyana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(337,1,'codes',7038748091911103362,NULL,NULL,'{"id":7038748091911103362,"of_table":"nationality","code":"GZ","label":"Gaza Strip","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(338,1,'codes',2809040163440942122,NULL,NULL,'{"id":2809040163440942122,"of_table":"nationality","code":"HA","label":"Haiti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(339,1,'codes',6163541376642520804,NULL,NULL,'{"id":6163541376642520804,"of_table":"nationality","code":"HK","label":"Hong Kong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(340,1,'codes',2412413598753371398,NULL,NULL,'{"id":2412413598753371398,"of_table":"nationality","code":"HL","label":"Holland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(341,1,'codes',4427955141933379920,NULL,NULL,'{"id":4427955141933379920,"of_table":"nationality","code":"HM","label":"Heard and Mcdonald Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(342,1,'codes',8012890105268252620,NULL,NULL,'{"id":8012890105268252620,"of_table":"nationality","code":"HO","label":"Honduras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(343,1,'codes',5620416958729479352,NULL,NULL,'{"id":5620416958729479352,"of_table":"nationality","code":"HU","label":"Hungary","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(344,1,'codes',6548212964589900529,NULL,NULL,'{"id":6548212964589900529,"of_table":"nationality","code":"IC","label":"Iceland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(345,1,'codes',4958805505061319920,NULL,NULL,'{"id":4958805505061319920,"of_table":"nationality","code":"ID","label":"Indonesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(346,1,'codes',1282130412963946063,NULL,NULL,'{"id":1282130412963946063,"of_table":"nationality","code":"IN","label":"India","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(347,1,'codes',7395669698642597328,NULL,NULL,'{"id":7395669698642597328,"of_table":"nationality","code":"IO","label":"British Indian Ocean Territory","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(348,1,'codes',8900828103621258895,NULL,NULL,'{"id":8900828103621258895,"of_table":"nationality","code":"IR","label":"Iran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(349,1,'codes',8068295222706465475,NULL,NULL,'{"id":8068295222706465475,"of_table":"nationality","code":"IS","label":"Israel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(350,1,'codes',2116110938520178122,NULL,NULL,'{"id":2116110938520178122,"of_table":"nationality","code":"IT","label":"Italy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(351,1,'codes',5137885033813463678,NULL,NULL,'{"id":5137885033813463678,"of_table":"nationality","code":"IU","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(352,1,'codes',3322501620873748527,NULL,NULL,'{"id":3322501620873748527,"of_table":"nationality","code":"IV","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(353,1,'codes',7803243746944718759,NULL,NULL,'{"id":7803243746944718759,"of_table":"nationality","code":"IY","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(354,1,'codes',7497860550539585798,NULL,NULL,'{"id":7497860550539585798,"of_table":"nationality","code":"IZ","label":"Iraq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(355,1,'codes',1551489120101648321,NULL,NULL,'{"id":1551489120101648321,"of_table":"nationality","code":"JA","label":"Japan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(356,1,'codes',2033820569751850590,NULL,NULL,'{"id":2033820569751850590,"of_table":"nationality","code":"JM","label":"Jamaica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(357,1,'codes',6490551925973039444,NULL,NULL,'{"id":6490551925973039444,"of_table":"nationality","code":"JO","label":"Jordan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(358,1,'codes',8031883703018474942,NULL,NULL,'{"id":8031883703018474942,"of_table":"nationality","code":"KE","label":"Kenya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(359,1,'codes',8933696602186133273,NULL,NULL,'{"id":8933696602186133273,"of_table":"nationality","code":"KG","label":"Kirghizia (Kyrgyzstan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(360,1,'codes',8885091567337886377,NULL,NULL,'{"id":8885091567337886377,"of_table":"nationality","code":"KN","label":"North Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(361,1,'codes',1525055410006094368,NULL,NULL,'{"id":1525055410006094368,"of_table":"nationality","code":"KO","label":"Kosrae, Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(362,1,'codes',6570040115596831566,NULL,NULL,'{"id":6570040115596831566,"of_table":"nationality","code":"KR","label":"Kiribati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(363,1,'codes',7000571628842416379,NULL,NULL,'{"id":7000571628842416379,"of_table":"nationality","code":"KS","label":"South Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(364,1,'codes',744970122872854526,NULL,NULL,'{"id":744970122872854526,"of_table":"nationality","code":"KT","label":"Christmas Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(365,1,'codes',6063023947924431620,NULL,NULL,'{"id":6063023947924431620,"of_table":"nationality","code":"KU","label":"Kuwait","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(366,1,'codes',382722635209466597,NULL,NULL,'{"id":382722635209466597,"of_table":"nationality","code":"KV","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(367,1,'codes',1644320672064152770,NULL,NULL,'{"id":1644320672064152770,"of_table":"nationality","code":"KZ","label":"Kazakhstan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(368,1,'codes',5209514281530733254,NULL,NULL,'{"id":5209514281530733254,"of_table":"nationality","code":"LA","label":"Laos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(369,1,'codes',3664646567330141130,NULL,NULL,'{"id":3664646567330141130,"of_table":"nationality","code":"LE","label":"Lebanon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(370,1,'codes',6668321894110387376,NULL,NULL,'{"id":6668321894110387376,"of_table":"nationality","code":"LH","label":"Lithuania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(371,1,'codes',5459106116740612053,NULL,NULL,'{"id":5459106116740612053,"of_table":"nationality","code":"LI","label":"Liberia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(372,1,'codes',650145228291090119,NULL,NULL,'{"id":650145228291090119,"of_table":"nationality","code":"LS","label":"Liechtenstein","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(373,1,'codes',8195395732279842901,NULL,NULL,'{"id":8195395732279842901,"of_table":"nationality","code":"LT","label":"Lesotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(374,1,'codes',2180738981201445563,NULL,NULL,'{"id":2180738981201445563,"of_table":"nationality","code":"LU","label":"Luxembourg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(375,1,'codes',3190683211300286882,NULL,NULL,'{"id":3190683211300286882,"of_table":"nationality","code":"LV","label":"Latvia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(376,1,'codes',1105736054693192791,NULL,NULL,'{"id":1105736054693192791,"of_table":"nationality","code":"LY","label":"Libya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(377,1,'codes',3492433762029058778,NULL,NULL,'{"id":3492433762029058778,"of_table":"nationality","code":"MA","label":"Madagascar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(378,1,'codes',3953073697240488635,NULL,NULL,'{"id":3953073697240488635,"of_table":"nationality","code":"MB","label":"Martinique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(379,1,'codes',7912206064053657836,NULL,NULL,'{"id":7912206064053657836,"of_table":"nationality","code":"MC","label":"Macau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(380,1,'codes',2893062744017832062,NULL,NULL,'{"id":2893062744017832062,"of_table":"nationality","code":"MD","label":"Moldavia (Moldova)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(381,1,'codes',6114473066893558273,NULL,NULL,'{"id":6114473066893558273,"of_table":"nationality","code":"MG","label":"Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(382,1,'codes',6502753579262281350,NULL,NULL,'{"id":6502753579262281350,"of_table":"nationality","code":"MH","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(383,1,'codes',2469145136885478111,NULL,NULL,'{"id":2469145136885478111,"of_table":"nationality","code":"MI","label":"Malawi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(384,1,'codes',740735904890032109,NULL,NULL,'{"id":740735904890032109,"of_table":"nationality","code":"MJ","label":"Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(385,1,'codes',4474322747743159817,NULL,NULL,'{"id":4474322747743159817,"of_table":"nationality","code":"ML","label":"Mali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(386,1,'codes',9040064534509918812,NULL,NULL,'{"id":9040064534509918812,"of_table":"nationality","code":"MM","label":"Macedonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(387,1,'codes',2905560388117377577,NULL,NULL,'{"id":2905560388117377577,"of_table":"nationality","code":"MN","label":"Monaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(388,1,'codes',6456031457641866970,NULL,NULL,'{"id":6456031457641866970,"of_table":"nationality","code":"MO","label":"Morocco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(389,1,'codes',1481568610324042412,NULL,NULL,'{"id":1481568610324042412,"of_table":"nationality","code":"MP","label":"Mauritius","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(390,1,'codes',1312867219718628336,NULL,NULL,'{"id":1312867219718628336,"of_table":"nationality","code":"MQ","label":"Midway Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(391,1,'codes',900767671704926737,NULL,NULL,'{"id":900767671704926737,"of_table":"nationality","code":"MR","label":"Mauritania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(392,1,'codes',8449376830996103548,NULL,NULL,'{"id":8449376830996103548,"of_table":"nationality","code":"MS","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(393,1,'codes',2029465605576044893,NULL,NULL,'{"id":2029465605576044893,"of_table":"nationality","code":"MT","label":"Malta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(394,1,'codes',520817121335850940,NULL,NULL,'{"id":520817121335850940,"of_table":"nationality","code":"MU","label":"Oman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(395,1,'codes',2391932418704102854,NULL,NULL,'{"id":2391932418704102854,"of_table":"nationality","code":"MV","label":"Maldives","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(396,1,'codes',1273687440231738093,NULL,NULL,'{"id":1273687440231738093,"of_table":"nationality","code":"MX","label":"Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(397,1,'codes',5749884716011284496,NULL,NULL,'{"id":5749884716011284496,"of_table":"nationality","code":"MY","label":"Malaysia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(398,1,'codes',5783534539710051396,NULL,NULL,'{"id":5783534539710051396,"of_table":"nationality","code":"MZ","label":"Mozambique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(399,1,'codes',6805705609542938103,NULL,NULL,'{"id":6805705609542938103,"of_table":"nationality","code":"NA","label":"Netherlands Antilles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(400,1,'codes',2107425325238938852,NULL,NULL,'{"id":2107425325238938852,"of_table":"nationality","code":"NC","label":"New Caledonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(401,1,'codes',1966107265639244104,NULL,NULL,'{"id":1966107265639244104,"of_table":"nationality","code":"ND","label":"Not Designated By Ij","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(402,1,'codes',5703006695668534302,NULL,NULL,'{"id":5703006695668534302,"of_table":"nationality","code":"NE","label":"Niue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(403,1,'codes',1255059531543148808,NULL,NULL,'{"id":1255059531543148808,"of_table":"nationality","code":"NF","label":"Norfolk Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(404,1,'codes',4761837271925455285,NULL,NULL,'{"id":4761837271925455285,"of_table":"nationality","code":"NG","label":"Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(405,1,'codes',1286821039513100849,NULL,NULL,'{"id":1286821039513100849,"of_table":"nationality","code":"NH","label":"Vanuatu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(406,1,'codes',1993545235228686965,NULL,NULL,'{"id":1993545235228686965,"of_table":"nationality","code":"NI","label":"Nigeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(407,1,'codes',4157498649866072278,NULL,NULL,'{"id":4157498649866072278,"of_table":"nationality","code":"NL","label":"Netherlands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(408,1,'codes',3572680503844429040,NULL,NULL,'{"id":3572680503844429040,"of_table":"nationality","code":"NN","label":"No Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(409,1,'codes',4538860557424131046,NULL,NULL,'{"id":4538860557424131046,"of_table":"nationality","code":"NO","label":"Norway","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(410,1,'codes',5928082729296718228,NULL,NULL,'{"id":5928082729296718228,"of_table":"nationality","code":"NP","label":"Nepal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(411,1,'codes',2489126877101242412,NULL,NULL,'{"id":2489126877101242412,"of_table":"nationality","code":"NQ","label":"Trust Territory of the Pacific Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(412,1,'codes',2729506140284126617,NULL,NULL,'{"id":2729506140284126617,"of_table":"nationality","code":"NR","label":"Nauru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(413,1,'codes',7045304752466428344,NULL,NULL,'{"id":7045304752466428344,"of_table":"nationality","code":"NS","label":"Suriname","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(414,1,'codes',4933984918300683913,NULL,NULL,'{"id":4933984918300683913,"of_table":"nationality","code":"NU","label":"Nicaragua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(415,1,'codes',6498998205553847439,NULL,NULL,'{"id":6498998205553847439,"of_table":"nationality","code":"NZ","label":"New Zealand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(416,1,'codes',3225562560165877205,NULL,NULL,'{"id":3225562560165877205,"of_table":"nationality","code":"PA","label":"Paraguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(417,1,'codes',885125879883592209,NULL,NULL,'{"id":885125879883592209,"of_table":"nationality","code":"PC","label":"Pitcairn Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(418,1,'codes',3686194341926597647,NULL,NULL,'{"id":3686194341926597647,"of_table":"nationality","code":"PE","label":"Peru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(419,1,'codes',1529842072977105337,NULL,NULL,'{"id":1529842072977105337,"of_table":"nationality","code":"PF","label":"Paracel Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(420,1,'codes',7331055280662162068,NULL,NULL,'{"id":7331055280662162068,"of_table":"nationality","code":"PI","label":"Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(421,1,'codes',2846397812214262274,NULL,NULL,'{"id":2846397812214262274,"of_table":"nationality","code":"PK","label":"Pakistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(422,1,'codes',1691127294343266322,NULL,NULL,'{"id":1691127294343266322,"of_table":"nationality","code":"PL","label":"Poland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(423,1,'codes',6047592964933431637,NULL,NULL,'{"id":6047592964933431637,"of_table":"nationality","code":"PM","label":"Panama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(424,1,'codes',625489735160569905,NULL,NULL,'{"id":625489735160569905,"of_table":"nationality","code":"PN","label":"Palestine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(425,1,'codes',6316884531671806948,NULL,NULL,'{"id":6316884531671806948,"of_table":"nationality","code":"PO","label":"Portugal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(426,1,'codes',4713902951350059286,NULL,NULL,'{"id":4713902951350059286,"of_table":"nationality","code":"PP","label":"Papua New Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(427,1,'codes',5530934066869881672,NULL,NULL,'{"id":5530934066869881672,"of_table":"nationality","code":"PS","label":"The Republic of Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(428,1,'codes',4246056516564761097,NULL,NULL,'{"id":4246056516564761097,"of_table":"nationality","code":"PU","label":"Guinea Bissau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(429,1,'codes',7760421881159240437,NULL,NULL,'{"id":7760421881159240437,"of_table":"nationality","code":"QA","label":"Qatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(430,1,'codes',3845846088205700371,NULL,NULL,'{"id":3845846088205700371,"of_table":"nationality","code":"RE","label":"Reunioun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(431,1,'codes',5161665073696307505,NULL,NULL,'{"id":5161665073696307505,"of_table":"nationality","code":"RM","label":"The Republic of the Marshall Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(432,1,'codes',1545277761135714316,NULL,NULL,'{"id":1545277761135714316,"of_table":"nationality","code":"RO","label":"Romania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(433,1,'codes',1744611134363048237,NULL,NULL,'{"id":1744611134363048237,"of_table":"nationality","code":"RP","label":"Philippines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(434,1,'codes',7930687873177983958,NULL,NULL,'{"id":7930687873177983958,"of_table":"nationality","code":"RQ","label":"Puerto Rico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(435,1,'codes',6047100715419343829,NULL,NULL,'{"id":6047100715419343829,"of_table":"nationality","code":"RS","label":"Serbia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(436,1,'codes',6474837000800249774,NULL,NULL,'{"id":6474837000800249774,"of_table":"nationality","code":"RU","label":"Russia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(437,1,'codes',6988742830149838216,NULL,NULL,'{"id":6988742830149838216,"of_table":"nationality","code":"RW","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(438,1,'codes',159857448032960927,NULL,NULL,'{"id":159857448032960927,"of_table":"nationality","code":"SA","label":"Saudi Arabia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(439,1,'codes',7780145256024017443,NULL,NULL,'{"id":7780145256024017443,"of_table":"nationality","code":"SB","label":"St. Pierre and Miquelon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(440,1,'codes',1705623028659046141,NULL,NULL,'{"id":1705623028659046141,"of_table":"nationality","code":"SC","label":"St. Christopher-Nevis","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(441,1,'codes',2321057339393171446,NULL,NULL,'{"id":2321057339393171446,"of_table":"nationality","code":"SE","label":"Seychelles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(442,1,'codes',7680622697927660512,NULL,NULL,'{"id":7680622697927660512,"of_table":"nationality","code":"SF","label":"South Africa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(443,1,'codes',6299615563197813425,NULL,NULL,'{"id":6299615563197813425,"of_table":"nationality","code":"SG","label":"Senegal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(444,1,'codes',1649311827128379888,NULL,NULL,'{"id":1649311827128379888,"of_table":"nationality","code":"SH","label":"St. Helena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(445,1,'codes',1607495903859569087,NULL,NULL,'{"id":1607495903859569087,"of_table":"nationality","code":"SK","label":"St. Kitts, West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(446,1,'codes',7108606682364266115,NULL,NULL,'{"id":7108606682364266115,"of_table":"nationality","code":"SL","label":"Sierra Leone","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(447,1,'codes',8636138324312909630,NULL,NULL,'{"id":8636138324312909630,"of_table":"nationality","code":"SM","label":"San Marino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(448,1,'codes',700333424409714403,NULL,NULL,'{"id":700333424409714403,"of_table":"nationality","code":"SN","label":"Singapore","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(449,1,'codes',5421810825631824128,NULL,NULL,'{"id":5421810825631824128,"of_table":"nationality","code":"SO","label":"Somalia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(450,1,'codes',529997772078498193,NULL,NULL,'{"id":529997772078498193,"of_table":"nationality","code":"SP","label":"Spain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(451,1,'codes',6764932007122191510,NULL,NULL,'{"id":6764932007122191510,"of_table":"nationality","code":"SR","label":"Slovak Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(452,1,'codes',5479606277061377312,NULL,NULL,'{"id":5479606277061377312,"of_table":"nationality","code":"SS","label":"Stateless - respondent cannot name a country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(453,1,'codes',4706598952862830670,NULL,NULL,'{"id":4706598952862830670,"of_table":"nationality","code":"ST","label":"St. Lucia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(454,1,'codes',4060826242963287981,NULL,NULL,'{"id":4060826242963287981,"of_table":"nationality","code":"SU","label":"Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(455,1,'codes',603542167648963122,NULL,NULL,'{"id":603542167648963122,"of_table":"nationality","code":"SV","label":"Slovenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(456,1,'codes',3352856927370109205,NULL,NULL,'{"id":3352856927370109205,"of_table":"nationality","code":"SW","label":"Sweden","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(457,1,'codes',7779119402622208523,NULL,NULL,'{"id":7779119402622208523,"of_table":"nationality","code":"SY","label":"Syria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(458,1,'codes',2615909191428886837,NULL,NULL,'{"id":2615909191428886837,"of_table":"nationality","code":"SZ","label":"Switzerland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(459,1,'codes',4023030644231425288,NULL,NULL,'{"id":4023030644231425288,"of_table":"nationality","code":"TA","label":"Tajikistan (Tadzhik)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(460,1,'codes',5115286137770935540,NULL,NULL,'{"id":5115286137770935540,"of_table":"nationality","code":"TC","label":"United Arab Emirates","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(461,1,'codes',1821175553827635460,NULL,NULL,'{"id":1821175553827635460,"of_table":"nationality","code":"TD","label":"Trinidad and Tobago","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(462,1,'codes',3820402949352052423,NULL,NULL,'{"id":3820402949352052423,"of_table":"nationality","code":"TH","label":"Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(463,1,'codes',9180884989166133166,NULL,NULL,'{"id":9180884989166133166,"of_table":"nationality","code":"TK","label":"Turks and Caicos Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(464,1,'codes',4606387694863436196,NULL,NULL,'{"id":4606387694863436196,"of_table":"nationality","code":"TL","label":"Tokelau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(465,1,'codes',1226449127090410050,NULL,NULL,'{"id":1226449127090410050,"of_table":"nationality","code":"TM","label":"East Timor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(466,1,'codes',6031893193354600540,NULL,NULL,'{"id":6031893193354600540,"of_table":"nationality","code":"TN","label":"Tonga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(467,1,'codes',6395083629152146224,NULL,NULL,'{"id":6395083629152146224,"of_table":"nationality","code":"TO","label":"Togo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(468,1,'codes',7025659156054759765,NULL,NULL,'{"id":7025659156054759765,"of_table":"nationality","code":"TP","label":"Sao Tome and Principe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(469,1,'codes',8774361545290496501,NULL,NULL,'{"id":8774361545290496501,"of_table":"nationality","code":"TR","label":"Turkmenistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(470,1,'codes',4853566927251398794,NULL,NULL,'{"id":4853566927251398794,"of_table":"nationality","code":"TS","label":"Tunisia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(471,1,'codes',7840699137518989418,NULL,NULL,'{"id":7840699137518989418,"of_table":"nationality","code":"TU","label":"Turkey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(472,1,'codes',720475154151429297,NULL,NULL,'{"id":720475154151429297,"of_table":"nationality","code":"TV","label":"Tuvalu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(473,1,'codes',2409643328261672084,NULL,NULL,'{"id":2409643328261672084,"of_table":"nationality","code":"TW","label":"Taiwan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(474,1,'codes',884289276020122492,NULL,NULL,'{"id":884289276020122492,"of_table":"nationality","code":"TZ","label":"Tanzania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(475,1,'codes',3124939881498198769,NULL,NULL,'{"id":3124939881498198769,"of_table":"nationality","code":"UE","label":"Ukraine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(476,1,'codes',2446375711402991093,NULL,NULL,'{"id":2446375711402991093,"of_table":"nationality","code":"UG","label":"Uganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(477,1,'codes',1833925774724296542,NULL,NULL,'{"id":1833925774724296542,"of_table":"nationality","code":"UK","label":"United Kingdom","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(478,1,'codes',8784961399977180022,NULL,NULL,'{"id":8784961399977180022,"of_table":"nationality","code":"UN","label":"Unknown Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(479,1,'codes',7223852351485122705,NULL,NULL,'{"id":7223852351485122705,"of_table":"nationality","code":"UR","label":"Soviet Union","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(480,1,'codes',3640749167587605451,NULL,NULL,'{"id":3640749167587605451,"of_table":"nationality","code":"US","label":"United States of America","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(481,1,'codes',9133062012730568922,NULL,NULL,'{"id":9133062012730568922,"of_table":"nationality","code":"UV","label":"Upper Volta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(482,1,'codes',6395036338642500173,NULL,NULL,'{"id":6395036338642500173,"of_table":"nationality","code":"UY","label":"Uruguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(483,1,'codes',2178090194912215060,NULL,NULL,'{"id":2178090194912215060,"of_table":"nationality","code":"UZ","label":"Uzebekistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(484,1,'codes',7003989839557759191,NULL,NULL,'{"id":7003989839557759191,"of_table":"nationality","code":"VC","label":"St. Vincent and the Grenadines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(485,1,'codes',8326861261374468895,NULL,NULL,'{"id":8326861261374468895,"of_table":"nationality","code":"VE","label":"Venezuela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(486,1,'codes',6069349364041893088,NULL,NULL,'{"id":6069349364041893088,"of_table":"nationality","code":"VI","label":"British Virgin Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(487,1,'codes',3328923922465245187,NULL,NULL,'{"id":3328923922465245187,"of_table":"nationality","code":"VM","label":"Vietnam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(488,1,'codes',4386612266786742534,NULL,NULL,'{"id":4386612266786742534,"of_table":"nationality","code":"WA","label":"Namibia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(489,1,'codes',8340168910046193172,NULL,NULL,'{"id":8340168910046193172,"of_table":"nationality","code":"WI","label":"Western Sahara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(490,1,'codes',8130710907120483126,NULL,NULL,'{"id":8130710907120483126,"of_table":"nationality","code":"WS","label":"Samoa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(491,1,'codes',7015909948502877875,NULL,NULL,'{"id":7015909948502877875,"of_table":"nationality","code":"WZ","label":"Swaziland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(492,1,'codes',8390453032016766078,NULL,NULL,'{"id":8390453032016766078,"of_table":"nationality","code":"XS","label":"South Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(493,1,'codes',4678712950490731861,NULL,NULL,'{"id":4678712950490731861,"of_table":"nationality","code":"XX","label":"Be Removed From the United States","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(494,1,'codes',5512103027955859960,NULL,NULL,'{"id":5512103027955859960,"of_table":"nationality","code":"YE","label":"Yemen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(495,1,'codes',7127755760742951062,NULL,NULL,'{"id":7127755760742951062,"of_table":"nationality","code":"YO","label":"Yugoslavia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(496,1,'codes',4561138951781556428,NULL,NULL,'{"id":4561138951781556428,"of_table":"nationality","code":"YS","label":"Serbia Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(497,1,'codes',6064761589611611303,NULL,NULL,'{"id":6064761589611611303,"of_table":"nationality","code":"ZA","label":"Zambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(498,1,'codes',4047641952434253923,NULL,NULL,'{"id":4047641952434253923,"of_table":"nationality","code":"ZI","label":"Zimbabwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(499,1,'codes',6959865936366364041,NULL,NULL,'{"id":6959865936366364041,"of_table":"language","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(500,1,'codes',2842771540398624941,NULL,NULL,'{"id":2842771540398624941,"of_table":"language","code":"???","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(501,1,'codes',353706834592034722,NULL,NULL,'{"id":353706834592034722,"of_table":"language","code":"AAA","label":"Ghotuo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(502,1,'codes',803995142724834429,NULL,NULL,'{"id":803995142724834429,"of_table":"language","code":"AAR","label":"Afar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(503,1,'codes',9123114063260445003,NULL,NULL,'{"id":9123114063260445003,"of_table":"language","code":"ABR","label":"Abron","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(504,1,'codes',563103441221598553,NULL,NULL,'{"id":563103441221598553,"of_table":"language","code":"ABU","label":"Abure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(505,1,'codes',6186363576548087808,NULL,NULL,'{"id":6186363576548087808,"of_table":"language","code":"ACC","label":"Cubulco Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(506,1,'codes',6522527370501185666,NULL,NULL,'{"id":6522527370501185666,"of_table":"language","code":"ACE","label":"Aceh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(507,1,'codes',2518840812413967136,NULL,NULL,'{"id":2518840812413967136,"of_table":"language","code":"ACH","label":"Acholi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(508,1,'codes',4114869425588288566,NULL,NULL,'{"id":4114869425588288566,"of_table":"language","code":"ACQ","label":"Arabic, Ta''Izzi-Adeni Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(509,1,'codes',3817793200752585041,NULL,NULL,'{"id":3817793200752585041,"of_table":"language","code":"ADA","label":"Dangme","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(510,1,'codes',3230675388896351573,NULL,NULL,'{"id":3230675388896351573,"of_table":"language","code":"ADY","label":"Adyghe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(511,1,'codes',7291802799026876778,NULL,NULL,'{"id":7291802799026876778,"of_table":"language","code":"AFE","label":"Afemi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(512,1,'codes',5059307369029914689,NULL,NULL,'{"id":5059307369029914689,"of_table":"language","code":"AFR","label":"Afrikaans","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(513,1,'codes',6205794013940870260,NULL,NULL,'{"id":6205794013940870260,"of_table":"language","code":"AGC","label":"Aguacateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(514,1,'codes',1722378827074852302,NULL,NULL,'{"id":1722378827074852302,"of_table":"language","code":"AGH","label":"Aghem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(515,1,'codes',4328902276924997716,NULL,NULL,'{"id":4328902276924997716,"of_table":"language","code":"AKA","label":"Akan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(516,1,'codes',1979403515778712203,NULL,NULL,'{"id":1979403515778712203,"of_table":"language","code":"AKU","label":"Akum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(517,1,'codes',2907850349986212246,NULL,NULL,'{"id":2907850349986212246,"of_table":"language","code":"ALB","label":"Albanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(518,1,'codes',5802479491526401672,NULL,NULL,'{"id":5802479491526401672,"of_table":"language","code":"ALG","label":"Algerian Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(519,1,'codes',194242627022356142,NULL,NULL,'{"id":194242627022356142,"of_table":"language","code":"AMD","label":"Amdo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(520,1,'codes',959577172233742551,NULL,NULL,'{"id":959577172233742551,"of_table":"language","code":"AMH","label":"Amharic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(521,1,'codes',3065976847225840674,NULL,NULL,'{"id":3065976847225840674,"of_table":"language","code":"AMZ","label":"Amuzgo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(522,1,'codes',1264371522691525924,NULL,NULL,'{"id":1264371522691525924,"of_table":"language","code":"ANL","label":"Anlo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(523,1,'codes',3267492729154314719,NULL,NULL,'{"id":3267492729154314719,"of_table":"language","code":"ANU","label":"Anuak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(524,1,'codes',3290108255692885808,NULL,NULL,'{"id":3290108255692885808,"of_table":"language","code":"ANY","label":"Anyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(525,1,'codes',533445881825286183,NULL,NULL,'{"id":533445881825286183,"of_table":"language","code":"AR","label":"Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(526,1,'codes',4822830796718421695,NULL,NULL,'{"id":4822830796718421695,"of_table":"language","code":"ARA","label":"Aramaic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(527,1,'codes',2677092589949496936,NULL,NULL,'{"id":2677092589949496936,"of_table":"language","code":"ARK","label":"Arakanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(528,1,'codes',6423424812182045150,NULL,NULL,'{"id":6423424812182045150,"of_table":"language","code":"ARM","label":"Armenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(529,1,'codes',5086541639205142724,NULL,NULL,'{"id":5086541639205142724,"of_table":"language","code":"ARS","label":"Armenian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(530,1,'codes',7884589794737966914,NULL,NULL,'{"id":7884589794737966914,"of_table":"language","code":"ARZ","label":"Arabic, Egyptian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(531,1,'codes',3436120090684722002,NULL,NULL,'{"id":3436120090684722002,"of_table":"language","code":"ASF","label":"Australian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(532,1,'codes',4715717288122824837,NULL,NULL,'{"id":4715717288122824837,"of_table":"language","code":"ASH","label":"Ashanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(533,1,'codes',2687104396800181806,NULL,NULL,'{"id":2687104396800181806,"of_table":"language","code":"ASY","label":"Assyrian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(534,1,'codes',7907762527077545844,NULL,NULL,'{"id":7907762527077545844,"of_table":"language","code":"ATT","label":"Attie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(535,1,'codes',7119467945586301938,NULL,NULL,'{"id":7119467945586301938,"of_table":"language","code":"AYH","label":"Arabic, Hadrami Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(536,1,'codes',3179640218886717301,NULL,NULL,'{"id":3179640218886717301,"of_table":"language","code":"AYN","label":"Arabic, Sanaani Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(537,1,'codes',576685948099651620,NULL,NULL,'{"id":576685948099651620,"of_table":"language","code":"AZG","label":"Amuzgo, San Pedro Amuzgos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(538,1,'codes',2368217800210179443,NULL,NULL,'{"id":2368217800210179443,"of_table":"language","code":"AZJ","label":"Azerbaijani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(539,1,'codes',2128725512193468043,NULL,NULL,'{"id":2128725512193468043,"of_table":"language","code":"AZO","label":"Awing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(540,1,'codes',5530803139660832025,NULL,NULL,'{"id":5530803139660832025,"of_table":"language","code":"BAA","label":"Benaadir","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(541,1,'codes',6430689397750774473,NULL,NULL,'{"id":6430689397750774473,"of_table":"language","code":"BAG","label":"Bangwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(542,1,'codes',8628666802520595662,NULL,NULL,'{"id":8628666802520595662,"of_table":"language","code":"BAI","label":"Bamileke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(543,1,'codes',537630075101084083,NULL,NULL,'{"id":537630075101084083,"of_table":"language","code":"BAJ","label":"Bajuni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(544,1,'codes',463994153628543452,NULL,NULL,'{"id":463994153628543452,"of_table":"language","code":"BAM","label":"Bambara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(545,1,'codes',5090294744369390768,NULL,NULL,'{"id":5090294744369390768,"of_table":"language","code":"BAN","label":"Bandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(546,1,'codes',388848970170699276,NULL,NULL,'{"id":388848970170699276,"of_table":"language","code":"BAS","label":"Basaa (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(547,1,'codes',5779267726576592471,NULL,NULL,'{"id":5779267726576592471,"of_table":"language","code":"BAU","label":"Balochi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(548,1,'codes',4365198081870030104,NULL,NULL,'{"id":4365198081870030104,"of_table":"language","code":"BAV","label":"Vengo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(549,1,'codes',1356848017234775986,NULL,NULL,'{"id":1356848017234775986,"of_table":"language","code":"BAX","label":"Bamun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(550,1,'codes',1656278613135987564,NULL,NULL,'{"id":1656278613135987564,"of_table":"language","code":"BAZ","label":"Tunen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(551,1,'codes',5692038315561509444,NULL,NULL,'{"id":5692038315561509444,"of_table":"language","code":"BBJ","label":"Ghomala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(552,1,'codes',3151932005754569947,NULL,NULL,'{"id":3151932005754569947,"of_table":"language","code":"BBK","label":"Babanki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(553,1,'codes',7684861725817065947,NULL,NULL,'{"id":7684861725817065947,"of_table":"language","code":"BBY","label":"Befang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(554,1,'codes',8540825858213031571,NULL,NULL,'{"id":8540825858213031571,"of_table":"language","code":"BDF","label":"Behdini","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(555,1,'codes',1281273325339180072,NULL,NULL,'{"id":1281273325339180072,"of_table":"language","code":"BDU","label":"Oroko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(556,1,'codes',1864807220058004398,NULL,NULL,'{"id":1864807220058004398,"of_table":"language","code":"BEL","label":"Belarusan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(557,1,'codes',4768874273143183015,NULL,NULL,'{"id":4768874273143183015,"of_table":"language","code":"BEM","label":"Bembe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(558,1,'codes',8298804781315029404,NULL,NULL,'{"id":8298804781315029404,"of_table":"language","code":"BEN","label":"Bengali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(559,1,'codes',2126980089349162526,NULL,NULL,'{"id":2126980089349162526,"of_table":"language","code":"BER","label":"Berber","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(560,1,'codes',3397342726379633911,NULL,NULL,'{"id":3397342726379633911,"of_table":"language","code":"BET","label":"Bete","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(561,1,'codes',3019455400576063346,NULL,NULL,'{"id":3019455400576063346,"of_table":"language","code":"BFA","label":"Bari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(562,1,'codes',5066018648187261215,NULL,NULL,'{"id":5066018648187261215,"of_table":"language","code":"BFD","label":"Bafut","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(563,1,'codes',6541161797783098966,NULL,NULL,'{"id":6541161797783098966,"of_table":"language","code":"BFR","label":"Bazigar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(564,1,'codes',3713321883672402361,NULL,NULL,'{"id":3713321883672402361,"of_table":"language","code":"BGC","label":"Haryanvi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(565,1,'codes',1765290445904959062,NULL,NULL,'{"id":1765290445904959062,"of_table":"language","code":"BGJ","label":"Bangolan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(566,1,'codes',8209909340367916058,NULL,NULL,'{"id":8209909340367916058,"of_table":"language","code":"BHU","label":"Bhutanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(567,1,'codes',7259269547859936769,NULL,NULL,'{"id":7259269547859936769,"of_table":"language","code":"BIA","label":"Biafada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(568,1,'codes',908391300622844898,NULL,NULL,'{"id":908391300622844898,"of_table":"language","code":"BIB","label":"Bissa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(569,1,'codes',5374877116493746914,NULL,NULL,'{"id":5374877116493746914,"of_table":"language","code":"BIC","label":"Bicolano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(570,1,'codes',1084110965907052091,NULL,NULL,'{"id":1084110965907052091,"of_table":"language","code":"BIH","label":"Bideyat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(571,1,'codes',527151171438278086,NULL,NULL,'{"id":527151171438278086,"of_table":"language","code":"BKM","label":"Kom (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(572,1,'codes',2423236494567245533,NULL,NULL,'{"id":2423236494567245533,"of_table":"language","code":"BLE","label":"Baule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(573,1,'codes',7000460161643471900,NULL,NULL,'{"id":7000460161643471900,"of_table":"language","code":"BLH","label":"Belleh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(574,1,'codes',7841337108711972313,NULL,NULL,'{"id":7841337108711972313,"of_table":"language","code":"BLO","label":"Anii (Aka Basila)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(575,1,'codes',5242019450597429948,NULL,NULL,'{"id":5242019450597429948,"of_table":"language","code":"BMO","label":"Bambalang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(576,1,'codes',3788782352735688352,NULL,NULL,'{"id":3788782352735688352,"of_table":"language","code":"BMY","label":"Bemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(577,1,'codes',7517959777854036021,NULL,NULL,'{"id":7517959777854036021,"of_table":"language","code":"BNN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(578,1,'codes',7729457081368635346,NULL,NULL,'{"id":7729457081368635346,"of_table":"language","code":"BOS","label":"Bosnian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(579,1,'codes',8491392067637093057,NULL,NULL,'{"id":8491392067637093057,"of_table":"language","code":"BQG","label":"Bago-Kusuntu (Bago, Koussountou)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(580,1,'codes',5479564221426700107,NULL,NULL,'{"id":5479564221426700107,"of_table":"language","code":"BSA","label":"Bassa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(581,1,'codes',8892811514964958040,NULL,NULL,'{"id":8892811514964958040,"of_table":"language","code":"BSI","label":"British Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(582,1,'codes',5220433133500478696,NULL,NULL,'{"id":5220433133500478696,"of_table":"language","code":"BSK","label":"Burushaski","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(583,1,'codes',3478817900025259742,NULL,NULL,'{"id":3478817900025259742,"of_table":"language","code":"BSQ","label":"Bassa (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(584,1,'codes',9049561888451229468,NULL,NULL,'{"id":9049561888451229468,"of_table":"language","code":"BSS","label":"Akoose","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(585,1,'codes',829816059560234305,NULL,NULL,'{"id":829816059560234305,"of_table":"language","code":"BUK","label":"Bukusu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(586,1,'codes',1838961395692553430,NULL,NULL,'{"id":1838961395692553430,"of_table":"language","code":"BUL","label":"Bulgarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(587,1,'codes',7371540470996359954,NULL,NULL,'{"id":7371540470996359954,"of_table":"language","code":"BUR","label":"Burmese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(588,1,'codes',5361141555461994443,NULL,NULL,'{"id":5361141555461994443,"of_table":"language","code":"BXM","label":"Buriat, Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(589,1,'codes',714484457099495563,NULL,NULL,'{"id":714484457099495563,"of_table":"language","code":"BYE","label":"Byelorussian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(590,1,'codes',1344774131024436779,NULL,NULL,'{"id":1344774131024436779,"of_table":"language","code":"BYN","label":"Bilen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(591,1,'codes',5976289276283599528,NULL,NULL,'{"id":5976289276283599528,"of_table":"language","code":"BYV","label":"Medumba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(592,1,'codes',6174211019527517944,NULL,NULL,'{"id":6174211019527517944,"of_table":"language","code":"BZJ","label":"Belize Kriol English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(593,1,'codes',2809638030145985047,NULL,NULL,'{"id":2809638030145985047,"of_table":"language","code":"CAA","label":"Ch''Orti''","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(594,1,'codes',8478361402448724456,NULL,NULL,'{"id":8478361402448724456,"of_table":"language","code":"CAB","label":"Garifuna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(595,1,'codes',4801935160815569834,NULL,NULL,'{"id":4801935160815569834,"of_table":"language","code":"CAC","label":"Cakchiquel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(596,1,'codes',7480845913605801434,NULL,NULL,'{"id":7480845913605801434,"of_table":"language","code":"CAL","label":"Chaldean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(597,1,'codes',6512291772623146024,NULL,NULL,'{"id":6512291772623146024,"of_table":"language","code":"CAM","label":"Cambodian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(598,1,'codes',5357965440147331879,NULL,NULL,'{"id":5357965440147331879,"of_table":"language","code":"CAN","label":"Cantonese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(599,1,'codes',4209623998993535200,NULL,NULL,'{"id":4209623998993535200,"of_table":"language","code":"CBK","label":"Chavacano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(600,1,'codes',2002640291163664022,NULL,NULL,'{"id":2002640291163664022,"of_table":"language","code":"CCE","label":"Chalchiteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(601,1,'codes',5519255899983765515,NULL,NULL,'{"id":5519255899983765515,"of_table":"language","code":"CCP","label":"Chakma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(602,1,'codes',8924090246854791894,NULL,NULL,'{"id":8924090246854791894,"of_table":"language","code":"CEB","label":"Cebuano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(603,1,'codes',2575835038140293071,NULL,NULL,'{"id":2575835038140293071,"of_table":"language","code":"CHA","label":"Cha-Chao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(604,1,'codes',319259069564977044,NULL,NULL,'{"id":319259069564977044,"of_table":"language","code":"CHE","label":"Chechen-Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(605,1,'codes',5143412275461451453,NULL,NULL,'{"id":5143412275461451453,"of_table":"language","code":"CHG","label":"Chiga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(606,1,'codes',5382630057091826638,NULL,NULL,'{"id":5382630057091826638,"of_table":"language","code":"CHI","label":"Chin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(607,1,'codes',6199963214282648416,NULL,NULL,'{"id":6199963214282648416,"of_table":"language","code":"CHU","label":"Chuj, San Sebastian Coatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(608,1,'codes',4311701729573318161,NULL,NULL,'{"id":4311701729573318161,"of_table":"language","code":"CIR","label":"Circassian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(609,1,'codes',45351993771026244,NULL,NULL,'{"id":45351993771026244,"of_table":"language","code":"CJK","label":"Chokwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(610,1,'codes',8703280833841576047,NULL,NULL,'{"id":8703280833841576047,"of_table":"language","code":"CJY","label":"Henan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(611,1,'codes',806033952872911462,NULL,NULL,'{"id":806033952872911462,"of_table":"language","code":"CKB","label":"Kurdish, Central (Alt Name Sorani)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(612,1,'codes',2786330402712908287,NULL,NULL,'{"id":2786330402712908287,"of_table":"language","code":"CNH","label":"Chin, Haka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(613,1,'codes',5016066969149816323,NULL,NULL,'{"id":5016066969149816323,"of_table":"language","code":"CNM","label":"Chuj, San Mateo Ixtatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(614,1,'codes',3731506774564399175,NULL,NULL,'{"id":3731506774564399175,"of_table":"language","code":"COH","label":"Chichonyi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(615,1,'codes',2674411017887841717,NULL,NULL,'{"id":2674411017887841717,"of_table":"language","code":"COM","label":"Comorian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(616,1,'codes',8665655477571126167,NULL,NULL,'{"id":8665655477571126167,"of_table":"language","code":"COR","label":"Cora","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(617,1,'codes',2416840847865460714,NULL,NULL,'{"id":2416840847865460714,"of_table":"language","code":"CRE","label":"Creole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(618,1,'codes',4004618228374817083,NULL,NULL,'{"id":4004618228374817083,"of_table":"language","code":"CRO","label":"Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(619,1,'codes',6697366194392277896,NULL,NULL,'{"id":6697366194392277896,"of_table":"language","code":"CSL","label":"Chinese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(620,1,'codes',9213094601329359366,NULL,NULL,'{"id":9213094601329359366,"of_table":"language","code":"CSN","label":"Colombian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(621,1,'codes',1057167353196034082,NULL,NULL,'{"id":1057167353196034082,"of_table":"language","code":"CTA","label":"Chatino, Tataltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(622,1,'codes',5812624251755616497,NULL,NULL,'{"id":5812624251755616497,"of_table":"language","code":"CTD","label":"Chin Tedim","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(623,1,'codes',3665917066420027567,NULL,NULL,'{"id":3665917066420027567,"of_table":"language","code":"CTG","label":"Chittagonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(624,1,'codes',193221604073500804,NULL,NULL,'{"id":193221604073500804,"of_table":"language","code":"CTI","label":"Chol, Tila","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(625,1,'codes',8738373788465987325,NULL,NULL,'{"id":8738373788465987325,"of_table":"language","code":"CTU","label":"Chol, Tumbala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(626,1,'codes',1907962940483495450,NULL,NULL,'{"id":1907962940483495450,"of_table":"language","code":"CV","label":"Cape Verdian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(627,1,'codes',4993146432435918943,NULL,NULL,'{"id":4993146432435918943,"of_table":"language","code":"CZ","label":"Czech","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(628,1,'codes',6843558413445102557,NULL,NULL,'{"id":6843558413445102557,"of_table":"language","code":"DAG","label":"Dagbani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(629,1,'codes',4910218327469097649,NULL,NULL,'{"id":4910218327469097649,"of_table":"language","code":"DAH","label":"Dahalo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(630,1,'codes',2483527330227317963,NULL,NULL,'{"id":2483527330227317963,"of_table":"language","code":"DAM","label":"Tai Dam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(631,1,'codes',7417713984182525977,NULL,NULL,'{"id":7417713984182525977,"of_table":"language","code":"DAN","label":"Danish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(632,1,'codes',2640325102953680544,NULL,NULL,'{"id":2640325102953680544,"of_table":"language","code":"DAR","label":"Dargwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(633,1,'codes',4624464393232706848,NULL,NULL,'{"id":4624464393232706848,"of_table":"language","code":"DDN","label":"Dendi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(634,1,'codes',2383473780642829434,NULL,NULL,'{"id":2383473780642829434,"of_table":"language","code":"DEE","label":"Dewoin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(635,1,'codes',7545880615015494298,NULL,NULL,'{"id":7545880615015494298,"of_table":"language","code":"DIN","label":"Dinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(636,1,'codes',8972402327770388527,NULL,NULL,'{"id":8972402327770388527,"of_table":"language","code":"DIO","label":"Dyula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(637,1,'codes',3335020731424143486,NULL,NULL,'{"id":3335020731424143486,"of_table":"language","code":"DIU","label":"Dioula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(638,1,'codes',9052351268208933171,NULL,NULL,'{"id":9052351268208933171,"of_table":"language","code":"DIV","label":"Divehi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(639,1,'codes',8705675843027979469,NULL,NULL,'{"id":8705675843027979469,"of_table":"language","code":"DJE","label":"Djerma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(640,1,'codes',805907777511290273,NULL,NULL,'{"id":805907777511290273,"of_table":"language","code":"DNG","label":"Dingara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(641,1,'codes',8642951312210873284,NULL,NULL,'{"id":8642951312210873284,"of_table":"language","code":"DUT","label":"Dutch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(642,1,'codes',5937030828925064232,NULL,NULL,'{"id":5937030828925064232,"of_table":"language","code":"DYO","label":"Dyoula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(643,1,'codes',3389559929349300359,NULL,NULL,'{"id":3389559929349300359,"of_table":"language","code":"DZG","label":"Dazaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(644,1,'codes',9009198429908867213,NULL,NULL,'{"id":9009198429908867213,"of_table":"language","code":"DZO","label":"Dzongkha","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(645,1,'codes',5602827443313893454,NULL,NULL,'{"id":5602827443313893454,"of_table":"language","code":"ECO","label":"Chinanteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(646,1,'codes',9126437454462022206,NULL,NULL,'{"id":9126437454462022206,"of_table":"language","code":"EDO","label":"Edo - Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(647,1,'codes',856783070279262071,NULL,NULL,'{"id":856783070279262071,"of_table":"language","code":"EFI","label":"Efik","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(648,1,'codes',6079751517964211352,NULL,NULL,'{"id":6079751517964211352,"of_table":"language","code":"ENG","label":"English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(649,1,'codes',6578991246970205536,NULL,NULL,'{"id":6578991246970205536,"of_table":"language","code":"ENP","label":"Enping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(650,1,'codes',676641681237727566,NULL,NULL,'{"id":676641681237727566,"of_table":"language","code":"ESI","label":"Egyptian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(651,1,'codes',2634947131381781398,NULL,NULL,'{"id":2634947131381781398,"of_table":"language","code":"EST","label":"Estonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(652,1,'codes',6671995946750496733,NULL,NULL,'{"id":6671995946750496733,"of_table":"language","code":"ETH","label":"Ethiopian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(653,1,'codes',3832420980960392861,NULL,NULL,'{"id":3832420980960392861,"of_table":"language","code":"ETS","label":"Etsako","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(654,1,'codes',3104245210301375883,NULL,NULL,'{"id":3104245210301375883,"of_table":"language","code":"ETU","label":"Cameroon, Ejagham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(655,1,'codes',7890552094304335213,NULL,NULL,'{"id":7890552094304335213,"of_table":"language","code":"EUT","label":"Eutian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(656,1,'codes',5197950332676604233,NULL,NULL,'{"id":5197950332676604233,"of_table":"language","code":"EWE","label":"Ewe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(657,1,'codes',8290131118025317996,NULL,NULL,'{"id":8290131118025317996,"of_table":"language","code":"FAA","label":"Falam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(658,1,'codes',1716038498284902004,NULL,NULL,'{"id":1716038498284902004,"of_table":"language","code":"FAE","label":"Farsi - Afgani - Dari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(659,1,'codes',5135156445465672444,NULL,NULL,'{"id":5135156445465672444,"of_table":"language","code":"FAN","label":"Fanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(660,1,'codes',6859369490031692208,NULL,NULL,'{"id":6859369490031692208,"of_table":"language","code":"FAP","label":"Palor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(661,1,'codes',8463926469875899388,NULL,NULL,'{"id":8463926469875899388,"of_table":"language","code":"FAR","label":"Farsi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(662,1,'codes',5688690173760017764,NULL,NULL,'{"id":5688690173760017764,"of_table":"language","code":"FIA","label":"Nobiin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(663,1,'codes',788514445584384200,NULL,NULL,'{"id":788514445584384200,"of_table":"language","code":"FIJ","label":"Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(664,1,'codes',4154270381322750204,NULL,NULL,'{"id":4154270381322750204,"of_table":"language","code":"FIN","label":"Finnish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(665,1,'codes',1977127499860331456,NULL,NULL,'{"id":1977127499860331456,"of_table":"language","code":"FLA","label":"Fula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(666,1,'codes',5995414576109793003,NULL,NULL,'{"id":5995414576109793003,"of_table":"language","code":"FLE","label":"Flemish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(667,1,'codes',829581594011221303,NULL,NULL,'{"id":829581594011221303,"of_table":"language","code":"FMP","label":"Bafang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(668,1,'codes',3438835280183939350,NULL,NULL,'{"id":3438835280183939350,"of_table":"language","code":"FON","label":"Fon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(669,1,'codes',4206571148666366463,NULL,NULL,'{"id":4206571148666366463,"of_table":"language","code":"FOO","label":"Foo Chow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(670,1,'codes',5791181387628748697,NULL,NULL,'{"id":5791181387628748697,"of_table":"language","code":"FR","label":"French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(671,1,'codes',2895089635401918906,NULL,NULL,'{"id":2895089635401918906,"of_table":"language","code":"FSI","label":"French Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(672,1,'codes',4666767706011474508,NULL,NULL,'{"id":4666767706011474508,"of_table":"language","code":"FUF","label":"Fulani (Guinea Dialect)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(673,1,'codes',8817118596746668971,NULL,NULL,'{"id":8817118596746668971,"of_table":"language","code":"FUH","label":"Fulfulde, Western Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(674,1,'codes',8612041936968174998,NULL,NULL,'{"id":8612041936968174998,"of_table":"language","code":"FUJ","label":"Fuji/Fujiman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(675,1,'codes',3293118319224568803,NULL,NULL,'{"id":3293118319224568803,"of_table":"language","code":"FUK","label":"Fukienese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(676,1,'codes',4812705319437857755,NULL,NULL,'{"id":4812705319437857755,"of_table":"language","code":"FUL","label":"Fulani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(677,1,'codes',1198666335352210175,NULL,NULL,'{"id":1198666335352210175,"of_table":"language","code":"FUQ","label":"Fuqing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(678,1,'codes',8352197003945461523,NULL,NULL,'{"id":8352197003945461523,"of_table":"language","code":"FVR","label":"Fur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(679,1,'codes',2440264850842674062,NULL,NULL,'{"id":2440264850842674062,"of_table":"language","code":"GA","label":"Ga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(680,1,'codes',6914172641626555538,NULL,NULL,'{"id":6914172641626555538,"of_table":"language","code":"GAE","label":"Gaelic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(681,1,'codes',4831863970961137605,NULL,NULL,'{"id":4831863970961137605,"of_table":"language","code":"GAN","label":"Chinese Gan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(682,1,'codes',4138696311713972120,NULL,NULL,'{"id":4138696311713972120,"of_table":"language","code":"GBA","label":"Gbande","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(683,1,'codes',1149960272833946117,NULL,NULL,'{"id":1149960272833946117,"of_table":"language","code":"GEA","label":"Geruma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(684,1,'codes',6120499540933259210,NULL,NULL,'{"id":6120499540933259210,"of_table":"language","code":"GEG","label":"Gheg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(685,1,'codes',7185656684416327153,NULL,NULL,'{"id":7185656684416327153,"of_table":"language","code":"GEO","label":"Georgian - Soviet Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(686,1,'codes',2617127801168854981,NULL,NULL,'{"id":2617127801168854981,"of_table":"language","code":"GER","label":"German","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(687,1,'codes',5809282430083194961,NULL,NULL,'{"id":5809282430083194961,"of_table":"language","code":"GEX","label":"Garre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(688,1,'codes',5327574923017167401,NULL,NULL,'{"id":5327574923017167401,"of_table":"language","code":"GIO","label":"Gio-Dan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(689,1,'codes',6217613641547078834,NULL,NULL,'{"id":6217613641547078834,"of_table":"language","code":"GIS","label":"Gisi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(690,1,'codes',6157311512998117606,NULL,NULL,'{"id":6157311512998117606,"of_table":"language","code":"GOA","label":"Guro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(691,1,'codes',52013738068667144,NULL,NULL,'{"id":52013738068667144,"of_table":"language","code":"GOL","label":"Gola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(692,1,'codes',1267009866933446218,NULL,NULL,'{"id":1267009866933446218,"of_table":"language","code":"GOM","label":"Goanese Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(693,1,'codes',9101518839048729764,NULL,NULL,'{"id":9101518839048729764,"of_table":"language","code":"GON","label":"Gonja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(694,1,'codes',4569101521324571368,NULL,NULL,'{"id":4569101521324571368,"of_table":"language","code":"GOU","label":"Goun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(695,1,'codes',5369640033008836924,NULL,NULL,'{"id":5369640033008836924,"of_table":"language","code":"GQR","label":"Gor (From Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(696,1,'codes',7697338696765046907,NULL,NULL,'{"id":7697338696765046907,"of_table":"language","code":"GR","label":"Greek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(697,1,'codes',7380150972305330709,NULL,NULL,'{"id":7380150972305330709,"of_table":"language","code":"GRB","label":"Grebo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(698,1,'codes',7269615953377441717,NULL,NULL,'{"id":7269615953377441717,"of_table":"language","code":"GRM","label":"Gourmanchema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(699,1,'codes',6545809195263685848,NULL,NULL,'{"id":6545809195263685848,"of_table":"language","code":"GSM","label":"Guatelmalan Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(700,1,'codes',507568244090728080,NULL,NULL,'{"id":507568244090728080,"of_table":"language","code":"GSW","label":"German, Swiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(701,1,'codes',7212527152337134442,NULL,NULL,'{"id":7212527152337134442,"of_table":"language","code":"GUG","label":"Guarani, Paraguayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(702,1,'codes',6780026799640065894,NULL,NULL,'{"id":6780026799640065894,"of_table":"language","code":"GUJ","label":"Gujarati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(703,1,'codes',1573767985624960670,NULL,NULL,'{"id":1573767985624960670,"of_table":"language","code":"GUN","label":"Gun-Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(704,1,'codes',9188781890500444932,NULL,NULL,'{"id":9188781890500444932,"of_table":"language","code":"GUR","label":"Farefare","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(705,1,'codes',9170433417092702658,NULL,NULL,'{"id":9170433417092702658,"of_table":"language","code":"GUZ","label":"Gussi (Kenya)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(706,1,'codes',8129299633765375972,NULL,NULL,'{"id":8129299633765375972,"of_table":"language","code":"GVR","label":"Gurung, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(707,1,'codes',3648341109422898361,NULL,NULL,'{"id":3648341109422898361,"of_table":"language","code":"GXX","label":"We Southern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(708,1,'codes',383678184323252273,NULL,NULL,'{"id":383678184323252273,"of_table":"language","code":"GYN","label":"Guyanese Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(709,1,'codes',7132428121248693302,NULL,NULL,'{"id":7132428121248693302,"of_table":"language","code":"HAI","label":"Haiyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(710,1,'codes',5652943659339850650,NULL,NULL,'{"id":5652943659339850650,"of_table":"language","code":"HAK","label":"Hakka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(711,1,'codes',2605543330966010987,NULL,NULL,'{"id":2605543330966010987,"of_table":"language","code":"HAN","label":"Hainan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(712,1,'codes',3334808960028037013,NULL,NULL,'{"id":3334808960028037013,"of_table":"language","code":"HAR","label":"Harari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(713,1,'codes',9154225000890037777,NULL,NULL,'{"id":9154225000890037777,"of_table":"language","code":"HAS","label":"Hassaniya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(714,1,'codes',7570680333643546091,NULL,NULL,'{"id":7570680333643546091,"of_table":"language","code":"HAU","label":"Hausa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(715,1,'codes',5751349265583604675,NULL,NULL,'{"id":5751349265583604675,"of_table":"language","code":"HAZ","label":"Hazaragi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(716,1,'codes',11619402255419735,NULL,NULL,'{"id":11619402255419735,"of_table":"language","code":"HCH","label":"Huichol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(717,1,'codes',5256527604820311871,NULL,NULL,'{"id":5256527604820311871,"of_table":"language","code":"HDS","label":"Honduran Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(718,1,'codes',3794524878772346878,NULL,NULL,'{"id":3794524878772346878,"of_table":"language","code":"HEB","label":"Hebrew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(719,1,'codes',3817522229182945319,NULL,NULL,'{"id":3817522229182945319,"of_table":"language","code":"HER","label":"Herero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(720,1,'codes',8711710481360481273,NULL,NULL,'{"id":8711710481360481273,"of_table":"language","code":"HIF","label":"Hindustani Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(721,1,'codes',1384456134477910234,NULL,NULL,'{"id":1384456134477910234,"of_table":"language","code":"HIL","label":"Hiligaynon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(722,1,'codes',6470529074549017164,NULL,NULL,'{"id":6470529074549017164,"of_table":"language","code":"HIN","label":"Hindi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(723,1,'codes',8688492168447240763,NULL,NULL,'{"id":8688492168447240763,"of_table":"language","code":"HLT","label":"Nga La","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(724,1,'codes',6725839194368478026,NULL,NULL,'{"id":6725839194368478026,"of_table":"language","code":"HMO","label":"Hmong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(725,1,'codes',6155068506307101444,NULL,NULL,'{"id":6155068506307101444,"of_table":"language","code":"HNK","label":"Hindko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(726,1,'codes',6882654004088789752,NULL,NULL,'{"id":6882654004088789752,"of_table":"language","code":"HNN","label":"Hunan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(727,1,'codes',3295522690817989589,NULL,NULL,'{"id":3295522690817989589,"of_table":"language","code":"HOK","label":"Hokkien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(728,1,'codes',1879963352460943479,NULL,NULL,'{"id":1879963352460943479,"of_table":"language","code":"HSN","label":"Xiang ( Alt Names: Hsiang, Hunan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(729,1,'codes',6188358169511769027,NULL,NULL,'{"id":6188358169511769027,"of_table":"language","code":"HST","label":"Huasteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(730,1,'codes',8070988630638912282,NULL,NULL,'{"id":8070988630638912282,"of_table":"language","code":"HUN","label":"Hungarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(731,1,'codes',8619784720360327344,NULL,NULL,'{"id":8619784720360327344,"of_table":"language","code":"IBB","label":"Ibibio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(732,1,'codes',1150834650963064101,NULL,NULL,'{"id":1150834650963064101,"of_table":"language","code":"IBO","label":"Igbo/Ibo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(733,1,'codes',1967225767109459852,NULL,NULL,'{"id":1967225767109459852,"of_table":"language","code":"ICE","label":"Icelandic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(734,1,'codes',7727510294195094375,NULL,NULL,'{"id":7727510294195094375,"of_table":"language","code":"IDU","label":"Idoma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(735,1,'codes',6825469748000515080,NULL,NULL,'{"id":6825469748000515080,"of_table":"language","code":"IFA","label":"Farsi-Iranian-Persian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(736,1,'codes',9119951649043922216,NULL,NULL,'{"id":9119951649043922216,"of_table":"language","code":"IGB","label":"Ebira","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(737,1,'codes',6945638064083039161,NULL,NULL,'{"id":6945638064083039161,"of_table":"language","code":"IGL","label":"Igala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(738,1,'codes',2710603222798301355,NULL,NULL,'{"id":2710603222798301355,"of_table":"language","code":"IJO","label":"Ijo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(739,1,'codes',2356909490468328934,NULL,NULL,'{"id":2356909490468328934,"of_table":"language","code":"IKA","label":"Ika","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(740,1,'codes',7275110314778307017,NULL,NULL,'{"id":7275110314778307017,"of_table":"language","code":"ILG","label":"Ilongot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(741,1,'codes',1972383170484110695,NULL,NULL,'{"id":1972383170484110695,"of_table":"language","code":"ILO","label":"Ilocano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(742,1,'codes',3371231106559016065,NULL,NULL,'{"id":3371231106559016065,"of_table":"language","code":"IND","label":"Indonesian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(743,1,'codes',5523149228269382001,NULL,NULL,'{"id":5523149228269382001,"of_table":"language","code":"ING","label":"Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(744,1,'codes',2640409618823524790,NULL,NULL,'{"id":2640409618823524790,"of_table":"language","code":"INS","label":"Indian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(745,1,'codes',6433490650226803356,NULL,NULL,'{"id":6433490650226803356,"of_table":"language","code":"ISH","label":"Ishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(746,1,'codes',2016906745852457357,NULL,NULL,'{"id":2016906745852457357,"of_table":"language","code":"ISO","label":"Isoko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(747,1,'codes',3023183505527599019,NULL,NULL,'{"id":3023183505527599019,"of_table":"language","code":"IST","label":"Isekiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(748,1,'codes',2778402204934946043,NULL,NULL,'{"id":2778402204934946043,"of_table":"language","code":"IT","label":"Italian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(749,1,'codes',2645070218447353041,NULL,NULL,'{"id":2645070218447353041,"of_table":"language","code":"IUK","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(750,1,'codes',7471921489582951559,NULL,NULL,'{"id":7471921489582951559,"of_table":"language","code":"IXL","label":"Ixil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(751,1,'codes',6379775883372304470,NULL,NULL,'{"id":6379775883372304470,"of_table":"language","code":"JAC","label":"Jacalteco, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(752,1,'codes',9127233442758631440,NULL,NULL,'{"id":9127233442758631440,"of_table":"language","code":"JAI","label":"Jacalteco, Western (Popti)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(753,1,'codes',692976923661162687,NULL,NULL,'{"id":692976923661162687,"of_table":"language","code":"JAM","label":"Jamician Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(754,1,'codes',607026113932193739,NULL,NULL,'{"id":607026113932193739,"of_table":"language","code":"JAP","label":"Japanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(755,1,'codes',4514431337738162520,NULL,NULL,'{"id":4514431337738162520,"of_table":"language","code":"JAR","label":"Jarai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(756,1,'codes',9107914128205636773,NULL,NULL,'{"id":9107914128205636773,"of_table":"language","code":"JAV","label":"Javanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(757,1,'codes',5842684357899481120,NULL,NULL,'{"id":5842684357899481120,"of_table":"language","code":"JIC","label":"Tol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(758,1,'codes',5676477195160398345,NULL,NULL,'{"id":5676477195160398345,"of_table":"language","code":"JIV","label":"Shuar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(759,1,'codes',3939079213790710708,NULL,NULL,'{"id":3939079213790710708,"of_table":"language","code":"JOL","label":"Dyola (Jola)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(760,1,'codes',7001027078247631968,NULL,NULL,'{"id":7001027078247631968,"of_table":"language","code":"JOS","label":"Jordanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(761,1,'codes',3832880031095281580,NULL,NULL,'{"id":3832880031095281580,"of_table":"language","code":"JUB","label":"Juba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(762,1,'codes',623708044801943452,NULL,NULL,'{"id":623708044801943452,"of_table":"language","code":"JUL","label":"Jirel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(763,1,'codes',6799351865406364846,NULL,NULL,'{"id":6799351865406364846,"of_table":"language","code":"JYA","label":"Jirong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(764,1,'codes',5804526403634434303,NULL,NULL,'{"id":5804526403634434303,"of_table":"language","code":"KAC","label":"Kachin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(765,1,'codes',481893365466605093,NULL,NULL,'{"id":481893365466605093,"of_table":"language","code":"KAI","label":"Kaiping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(766,1,'codes',3738423456544338060,NULL,NULL,'{"id":3738423456544338060,"of_table":"language","code":"KAL","label":"Kalabari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(767,1,'codes',9021188515279063179,NULL,NULL,'{"id":9021188515279063179,"of_table":"language","code":"KAM","label":"Kamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(768,1,'codes',6685906235785234539,NULL,NULL,'{"id":6685906235785234539,"of_table":"language","code":"KAO","label":"Xaasongaxango (Kasonke, Xasonga)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(769,1,'codes',8909323435502264964,NULL,NULL,'{"id":8909323435502264964,"of_table":"language","code":"KAR","label":"Karachay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(770,1,'codes',2729366855325370570,NULL,NULL,'{"id":2729366855325370570,"of_table":"language","code":"KAS","label":"Kashmiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(771,1,'codes',2921583018556975181,NULL,NULL,'{"id":2921583018556975181,"of_table":"language","code":"KAZ","label":"Kazakh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(772,1,'codes',3265115829405924556,NULL,NULL,'{"id":3265115829405924556,"of_table":"language","code":"KBP","label":"Kabiye","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(773,1,'codes',7823597275394405583,NULL,NULL,'{"id":7823597275394405583,"of_table":"language","code":"KEK","label":"Kekchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(774,1,'codes',5615187129607975473,NULL,NULL,'{"id":5615187129607975473,"of_table":"language","code":"KEN","label":"Kenyang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(775,1,'codes',5684739951980837209,NULL,NULL,'{"id":5684739951980837209,"of_table":"language","code":"KGA","label":"Koyaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(776,1,'codes',8764442554286942176,NULL,NULL,'{"id":8764442554286942176,"of_table":"language","code":"KGN","label":"Kongo/Kikongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(777,1,'codes',8386728242967220722,NULL,NULL,'{"id":8386728242967220722,"of_table":"language","code":"KHA","label":"Kham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(778,1,'codes',140276593049084006,NULL,NULL,'{"id":140276593049084006,"of_table":"language","code":"KHM","label":"Khmer Central - Thailand/Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(779,1,'codes',4797778539130367598,NULL,NULL,'{"id":4797778539130367598,"of_table":"language","code":"KIG","label":"Kirghiz","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(780,1,'codes',6333643445593401701,NULL,NULL,'{"id":6333643445593401701,"of_table":"language","code":"KIK","label":"Kikuya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(781,1,'codes',6575362980439028738,NULL,NULL,'{"id":6575362980439028738,"of_table":"language","code":"KIN","label":"Kinyarwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(782,1,'codes',5599301449732784530,NULL,NULL,'{"id":5599301449732784530,"of_table":"language","code":"KIR","label":"Kiribat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(783,1,'codes',202086331042223913,NULL,NULL,'{"id":202086331042223913,"of_table":"language","code":"KIS","label":"Kissi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(784,1,'codes',7615827872976557867,NULL,NULL,'{"id":7615827872976557867,"of_table":"language","code":"KIT","label":"Kituba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(785,1,'codes',47235011214658921,NULL,NULL,'{"id":47235011214658921,"of_table":"language","code":"KJP","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(786,1,'codes',45414499046850650,NULL,NULL,'{"id":45414499046850650,"of_table":"language","code":"KKO","label":"Konkomba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(787,1,'codes',1738665049729953028,NULL,NULL,'{"id":1738665049729953028,"of_table":"language","code":"KMU","label":"Khmu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(788,1,'codes',12719658484515107,NULL,NULL,'{"id":12719658484515107,"of_table":"language","code":"KND","label":"Kurundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(789,1,'codes',4855599829688647237,NULL,NULL,'{"id":4855599829688647237,"of_table":"language","code":"KNG","label":"Kongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(790,1,'codes',5150689273890652141,NULL,NULL,'{"id":5150689273890652141,"of_table":"language","code":"KNJ","label":"Konjobal, Western (Akateko)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(791,1,'codes',7189367293929084319,NULL,NULL,'{"id":7189367293929084319,"of_table":"language","code":"KNK","label":"Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(792,1,'codes',453856989677172244,NULL,NULL,'{"id":453856989677172244,"of_table":"language","code":"KNN","label":"Kannada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(793,1,'codes',2323640227574929003,NULL,NULL,'{"id":2323640227574929003,"of_table":"language","code":"KNO","label":"Kono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(794,1,'codes',9104993114675608489,NULL,NULL,'{"id":9104993114675608489,"of_table":"language","code":"KNU","label":"Kanuri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(795,1,'codes',4449503926406665319,NULL,NULL,'{"id":4449503926406665319,"of_table":"language","code":"KON","label":"Konjobal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(796,1,'codes',2558877669804495414,NULL,NULL,'{"id":2558877669804495414,"of_table":"language","code":"KOR","label":"Korean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(797,1,'codes',1235041926246484054,NULL,NULL,'{"id":1235041926246484054,"of_table":"language","code":"KOS","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(798,1,'codes',5825218011894944122,NULL,NULL,'{"id":5825218011894944122,"of_table":"language","code":"KOT","label":"Kotokoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(799,1,'codes',7388701944740820680,NULL,NULL,'{"id":7388701944740820680,"of_table":"language","code":"KOU","label":"Kouranko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(800,1,'codes',7526320428040104431,NULL,NULL,'{"id":7526320428040104431,"of_table":"language","code":"KPE","label":"Kpelle","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(801,1,'codes',3329251972103463250,NULL,NULL,'{"id":3329251972103463250,"of_table":"language","code":"KPJ","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(802,1,'codes',6225536464567083667,NULL,NULL,'{"id":6225536464567083667,"of_table":"language","code":"KQS","label":"Kissi, Northern (Guinea)(Sierra Leone)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(803,1,'codes',4879773732863342625,NULL,NULL,'{"id":4879773732863342625,"of_table":"language","code":"KRA","label":"Krahn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(804,1,'codes',3322326990037581746,NULL,NULL,'{"id":3322326990037581746,"of_table":"language","code":"KRI","label":"Krio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(805,1,'codes',635416941464290230,NULL,NULL,'{"id":635416941464290230,"of_table":"language","code":"KRU","label":"Kru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(806,1,'codes',8896908490528443395,NULL,NULL,'{"id":8896908490528443395,"of_table":"language","code":"KSR","label":"Kosraean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(807,1,'codes',4192793790038499397,NULL,NULL,'{"id":4192793790038499397,"of_table":"language","code":"KSS","label":"Kisi, Southern (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(808,1,'codes',7585853067955608847,NULL,NULL,'{"id":7585853067955608847,"of_table":"language","code":"KSW","label":"Karen, S''Gaw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(809,1,'codes',5603292652767609363,NULL,NULL,'{"id":5603292652767609363,"of_table":"language","code":"KTB","label":"Kambaata","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(810,1,'codes',44108897816556718,NULL,NULL,'{"id":44108897816556718,"of_table":"language","code":"KUD","label":"Kurdish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(811,1,'codes',7722082218769702092,NULL,NULL,'{"id":7722082218769702092,"of_table":"language","code":"KUK","label":"Kuki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(812,1,'codes',2207292523947527399,NULL,NULL,'{"id":2207292523947527399,"of_table":"language","code":"KUN","label":"Kunama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(813,1,'codes',2138413560832843900,NULL,NULL,'{"id":2138413560832843900,"of_table":"language","code":"KUR","label":"Kurmanji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(814,1,'codes',863213634355504572,NULL,NULL,'{"id":863213634355504572,"of_table":"language","code":"KUS","label":"Kussal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(815,1,'codes',5682066108712955572,NULL,NULL,'{"id":5682066108712955572,"of_table":"language","code":"KXM","label":"Khmer Northern - Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(816,1,'codes',1182767065842585415,NULL,NULL,'{"id":1182767065842585415,"of_table":"language","code":"KYG","label":"Kyrgyzstani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(817,1,'codes',3190123340708497749,NULL,NULL,'{"id":3190123340708497749,"of_table":"language","code":"LAJ","label":"Lango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(818,1,'codes',4654411026217169904,NULL,NULL,'{"id":4654411026217169904,"of_table":"language","code":"LAM","label":"Lamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(819,1,'codes',1414637998083505652,NULL,NULL,'{"id":1414637998083505652,"of_table":"language","code":"LAO","label":"Lao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(820,1,'codes',7884762980315562362,NULL,NULL,'{"id":7884762980315562362,"of_table":"language","code":"LAT","label":"Latvian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(821,1,'codes',8092837014353653154,NULL,NULL,'{"id":8092837014353653154,"of_table":"language","code":"LEB","label":"Lebanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(822,1,'codes',7355883822297216193,NULL,NULL,'{"id":7355883822297216193,"of_table":"language","code":"LGB","label":"Lugbara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(823,1,'codes',8026604870149980156,NULL,NULL,'{"id":8026604870149980156,"of_table":"language","code":"LHU","label":"Lahu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(824,1,'codes',9101045777370255237,NULL,NULL,'{"id":9101045777370255237,"of_table":"language","code":"LIA","label":"Limba, West-Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(825,1,'codes',1496868089775802313,NULL,NULL,'{"id":1496868089775802313,"of_table":"language","code":"LIN","label":"Lingala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(826,1,'codes',2045549457010656025,NULL,NULL,'{"id":2045549457010656025,"of_table":"language","code":"LIT","label":"Lithuanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(827,1,'codes',5231421854368166076,NULL,NULL,'{"id":5231421854368166076,"of_table":"language","code":"LKB","label":"Lukabaras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(828,1,'codes',1019091318643632761,NULL,NULL,'{"id":1019091318643632761,"of_table":"language","code":"LKR","label":"Pari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(829,1,'codes',8813266381372089522,NULL,NULL,'{"id":8813266381372089522,"of_table":"language","code":"LLS","label":"Lithuanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(830,1,'codes',1136760959946259457,NULL,NULL,'{"id":1136760959946259457,"of_table":"language","code":"LMP","label":"Limbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(831,1,'codes',6673348369101360520,NULL,NULL,'{"id":6673348369101360520,"of_table":"language","code":"LNG","label":"Lin Gao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(832,1,'codes',3129959216375856514,NULL,NULL,'{"id":3129959216375856514,"of_table":"language","code":"LNS","label":"Lamnso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(833,1,'codes',1378268092304411780,NULL,NULL,'{"id":1378268092304411780,"of_table":"language","code":"LOM","label":"Loma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(834,1,'codes',7100907067143200833,NULL,NULL,'{"id":7100907067143200833,"of_table":"language","code":"LOR","label":"Lorma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(835,1,'codes',2066150123300931891,NULL,NULL,'{"id":2066150123300931891,"of_table":"language","code":"LRL","label":"Lari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(836,1,'codes',5157593499204939885,NULL,NULL,'{"id":5157593499204939885,"of_table":"language","code":"LSH","label":"Lish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(837,1,'codes',6243772668606839896,NULL,NULL,'{"id":6243772668606839896,"of_table":"language","code":"LSM","label":"Saamia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(838,1,'codes',4646251500576239348,NULL,NULL,'{"id":4646251500576239348,"of_table":"language","code":"LUB","label":"Luba-Kasia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(839,1,'codes',5056987927065002086,NULL,NULL,'{"id":5056987927065002086,"of_table":"language","code":"LUG","label":"Luganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(840,1,'codes',8839249964563016233,NULL,NULL,'{"id":8839249964563016233,"of_table":"language","code":"LUH","label":"Kiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(841,1,'codes',4335893919897763546,NULL,NULL,'{"id":4335893919897763546,"of_table":"language","code":"LUN","label":"Lunda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(842,1,'codes',448514512527108717,NULL,NULL,'{"id":448514512527108717,"of_table":"language","code":"LUO","label":"Luo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(843,1,'codes',4046618764307181997,NULL,NULL,'{"id":4046618764307181997,"of_table":"language","code":"LUS","label":"Chin,Mizo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(844,1,'codes',669660683007532624,NULL,NULL,'{"id":669660683007532624,"of_table":"language","code":"LUY","label":"Oluluyia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(845,1,'codes',2307576759527240442,NULL,NULL,'{"id":2307576759527240442,"of_table":"language","code":"LWO","label":"Luwo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(846,1,'codes',7644996910981568174,NULL,NULL,'{"id":7644996910981568174,"of_table":"language","code":"MAC","label":"Macedonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(847,1,'codes',8525698606586703510,NULL,NULL,'{"id":8525698606586703510,"of_table":"language","code":"MAD","label":"Mandingo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(848,1,'codes',821896402911075088,NULL,NULL,'{"id":821896402911075088,"of_table":"language","code":"MAI","label":"Maithili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(849,1,'codes',3926974988250815799,NULL,NULL,'{"id":3926974988250815799,"of_table":"language","code":"MAJ","label":"Mazatek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(850,1,'codes',4028663674518459569,NULL,NULL,'{"id":4028663674518459569,"of_table":"language","code":"MAL","label":"Malayalam/Indian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(851,1,'codes',1047429437104845525,NULL,NULL,'{"id":1047429437104845525,"of_table":"language","code":"MAM","label":"Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(852,1,'codes',903487656149806392,NULL,NULL,'{"id":903487656149806392,"of_table":"language","code":"MAN","label":"Mandarin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(853,1,'codes',7457717471915986299,NULL,NULL,'{"id":7457717471915986299,"of_table":"language","code":"MAR","label":"Marathi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(854,1,'codes',5318696457885127834,NULL,NULL,'{"id":5318696457885127834,"of_table":"language","code":"MAS","label":"Maasai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(855,1,'codes',2617999671815968614,NULL,NULL,'{"id":2617999671815968614,"of_table":"language","code":"MAY","label":"Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(856,1,'codes',8328591510263313990,NULL,NULL,'{"id":8328591510263313990,"of_table":"language","code":"MAZ","label":"Mazahua, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(857,1,'codes',6417408559968481344,NULL,NULL,'{"id":6417408559968481344,"of_table":"language","code":"MBO","label":"Mbo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(858,1,'codes',2097884059743298638,NULL,NULL,'{"id":2097884059743298638,"of_table":"language","code":"MDD","label":"Mbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(859,1,'codes',2192922162037877290,NULL,NULL,'{"id":2192922162037877290,"of_table":"language","code":"MDE","label":"Maba (Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(860,1,'codes',1414887040574160496,NULL,NULL,'{"id":1414887040574160496,"of_table":"language","code":"MEH","label":"Mixtec, Southwestern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(861,1,'codes',2627007967477285471,NULL,NULL,'{"id":2627007967477285471,"of_table":"language","code":"MEN","label":"Mende","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(862,1,'codes',8553914336783878384,NULL,NULL,'{"id":8553914336783878384,"of_table":"language","code":"MER","label":"Meru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(863,1,'codes',1202844921051637206,NULL,NULL,'{"id":1202844921051637206,"of_table":"language","code":"MFD","label":"Mendankwe-Nkwen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(864,1,'codes',6790744977727440591,NULL,NULL,'{"id":6790744977727440591,"of_table":"language","code":"MFQ","label":"Moba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(865,1,'codes',8394676026333357505,NULL,NULL,'{"id":8394676026333357505,"of_table":"language","code":"MFS","label":"Mexican Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(866,1,'codes',8633861005650962978,NULL,NULL,'{"id":8633861005650962978,"of_table":"language","code":"MFV","label":"Mandjak/Manjaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(867,1,'codes',5709527216554393830,NULL,NULL,'{"id":5709527216554393830,"of_table":"language","code":"MFZ","label":"Maaban","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(868,1,'codes',2184100703679233086,NULL,NULL,'{"id":2184100703679233086,"of_table":"language","code":"MGO","label":"Meta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(869,1,'codes',4863412407661676260,NULL,NULL,'{"id":4863412407661676260,"of_table":"language","code":"MGP","label":"Magar, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(870,1,'codes',8136934961644631234,NULL,NULL,'{"id":8136934961644631234,"of_table":"language","code":"MGR","label":"Mambwe-Lungu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(871,1,'codes',280023482462276353,NULL,NULL,'{"id":280023482462276353,"of_table":"language","code":"MHI","label":"Madi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(872,1,'codes',3226211444108353131,NULL,NULL,'{"id":3226211444108353131,"of_table":"language","code":"MHK","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(873,1,'codes',3178760532299856060,NULL,NULL,'{"id":3178760532299856060,"of_table":"language","code":"MHL","label":"Marshallese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(874,1,'codes',4132583343557843040,NULL,NULL,'{"id":4132583343557843040,"of_table":"language","code":"MIE","label":"Mien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(875,1,'codes',339536059382712571,NULL,NULL,'{"id":339536059382712571,"of_table":"language","code":"MIN","label":"Minnan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(876,1,'codes',481877540932008659,NULL,NULL,'{"id":481877540932008659,"of_table":"language","code":"MIO","label":"Pinotepa Nacional Mixtec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(877,1,'codes',8330561748735954694,NULL,NULL,'{"id":8330561748735954694,"of_table":"language","code":"MIS","label":"Miskito","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(878,1,'codes',2352983905885363898,NULL,NULL,'{"id":2352983905885363898,"of_table":"language","code":"MIX","label":"Mixteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(879,1,'codes',6965641534737164513,NULL,NULL,'{"id":6965641534737164513,"of_table":"language","code":"MKE","label":"Malinke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(880,1,'codes',7144837580291502525,NULL,NULL,'{"id":7144837580291502525,"of_table":"language","code":"MKH","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(881,1,'codes',629449580592776103,NULL,NULL,'{"id":629449580592776103,"of_table":"language","code":"MKO","label":"Mandinko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(882,1,'codes',3173298119365117170,NULL,NULL,'{"id":3173298119365117170,"of_table":"language","code":"MKU","label":"Maninka, Konyanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(883,1,'codes',4203579779431123521,NULL,NULL,'{"id":4203579779431123521,"of_table":"language","code":"MLG","label":"Malagasy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(884,1,'codes',2345503692779702786,NULL,NULL,'{"id":2345503692779702786,"of_table":"language","code":"MLT","label":"Maltese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(885,1,'codes',4741501008942920207,NULL,NULL,'{"id":4741501008942920207,"of_table":"language","code":"MMC","label":"Mazahua, Michoacan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(886,1,'codes',8653562228148144957,NULL,NULL,'{"id":8653562228148144957,"of_table":"language","code":"MNA","label":"Mina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(887,1,'codes',666950582020284175,NULL,NULL,'{"id":666950582020284175,"of_table":"language","code":"MND","label":"Mandinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(888,1,'codes',4099112334120719903,NULL,NULL,'{"id":4099112334120719903,"of_table":"language","code":"MNE","label":"Naba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(889,1,'codes',9068548512466913972,NULL,NULL,'{"id":9068548512466913972,"of_table":"language","code":"MNG","label":"Mingrelian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(890,1,'codes',8370552315841717605,NULL,NULL,'{"id":8370552315841717605,"of_table":"language","code":"MNI","label":"Maninka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(891,1,'codes',8605687690364860460,NULL,NULL,'{"id":8605687690364860460,"of_table":"language","code":"MNK","label":"Munkukutuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(892,1,'codes',6861882939845266936,NULL,NULL,'{"id":6861882939845266936,"of_table":"language","code":"MNO","label":"Mano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(893,1,'codes',6544933640161488534,NULL,NULL,'{"id":6544933640161488534,"of_table":"language","code":"MNR","label":"Meitei (Manipuri)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(894,1,'codes',8739147086547834297,NULL,NULL,'{"id":8739147086547834297,"of_table":"language","code":"MNT","label":"Montenegrin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(895,1,'codes',4554474153384356209,NULL,NULL,'{"id":4554474153384356209,"of_table":"language","code":"MNW","label":"Mon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(896,1,'codes',7721326551598665478,NULL,NULL,'{"id":7721326551598665478,"of_table":"language","code":"MOK","label":"Mokpwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(897,1,'codes',5898023371729105331,NULL,NULL,'{"id":5898023371729105331,"of_table":"language","code":"MON","label":"Mongolian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(898,1,'codes',4284877383366551012,NULL,NULL,'{"id":4284877383366551012,"of_table":"language","code":"MOP","label":"Maya, Mopan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(899,1,'codes',6913597008814439134,NULL,NULL,'{"id":6913597008814439134,"of_table":"language","code":"MOR","label":"More-Moshey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(900,1,'codes',8803578101378199978,NULL,NULL,'{"id":8803578101378199978,"of_table":"language","code":"MOS","label":"Mossi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(901,1,'codes',6588201163035043212,NULL,NULL,'{"id":6588201163035043212,"of_table":"language","code":"MRD","label":"Magar, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(902,1,'codes',2290510199978969005,NULL,NULL,'{"id":2290510199978969005,"of_table":"language","code":"MSA","label":"Masalit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(903,1,'codes',2419812543469931750,NULL,NULL,'{"id":2419812543469931750,"of_table":"language","code":"MSH","label":"Moshi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(904,1,'codes',7639637199563795579,NULL,NULL,'{"id":7639637199563795579,"of_table":"language","code":"MSR","label":"Mongolian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(905,1,'codes',3232428505919065320,NULL,NULL,'{"id":3232428505919065320,"of_table":"language","code":"MUL","label":"Multani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(906,1,'codes',2631486433876752468,NULL,NULL,'{"id":2631486433876752468,"of_table":"language","code":"MUN","label":"Muong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(907,1,'codes',4704298219056222123,NULL,NULL,'{"id":4704298219056222123,"of_table":"language","code":"MWW","label":"Hmong Daw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(908,1,'codes',4157356562665737482,NULL,NULL,'{"id":4157356562665737482,"of_table":"language","code":"MXP","label":"Mixe, Tlahuitoltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(909,1,'codes',6069114881483596956,NULL,NULL,'{"id":6069114881483596956,"of_table":"language","code":"MXV","label":"Mixtec, Metlatonoc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(910,1,'codes',5588435651506442919,NULL,NULL,'{"id":5588435651506442919,"of_table":"language","code":"MXX ","label":"Mahou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(911,1,'codes',8896507020852997929,NULL,NULL,'{"id":8896507020852997929,"of_table":"language","code":"MYA","label":"Maya, Yucatec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(912,1,'codes',6475624998982893575,NULL,NULL,'{"id":6475624998982893575,"of_table":"language","code":"MYY","label":"Maymay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(913,1,'codes',9002202446466937352,NULL,NULL,'{"id":9002202446466937352,"of_table":"language","code":"MZJ","label":"Manya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(914,1,'codes',8986570288952675780,NULL,NULL,'{"id":8986570288952675780,"of_table":"language","code":"NAH","label":"Nahuatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(915,1,'codes',7861376649304074013,NULL,NULL,'{"id":7861376649304074013,"of_table":"language","code":"NDF","label":"Ndebele","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(916,1,'codes',6738592490208039537,NULL,NULL,'{"id":6738592490208039537,"of_table":"language","code":"NEP","label":"Nepali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(917,1,'codes',8484138757452087399,NULL,NULL,'{"id":8484138757452087399,"of_table":"language","code":"NEU","label":"Nuer","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(918,1,'codes',8175665432429474888,NULL,NULL,'{"id":8175665432429474888,"of_table":"language","code":"NEW","label":"Newari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(919,1,'codes',8097772642722010925,NULL,NULL,'{"id":8097772642722010925,"of_table":"language","code":"NGE","label":"Ngemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(920,1,'codes',5729350906361537919,NULL,NULL,'{"id":5729350906361537919,"of_table":"language","code":"NGI","label":"Ngie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(921,1,'codes',8749448783426387518,NULL,NULL,'{"id":8749448783426387518,"of_table":"language","code":"NGU","label":"Nahuatl, Guerrero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(922,1,'codes',7685273317191845167,NULL,NULL,'{"id":7685273317191845167,"of_table":"language","code":"NHA","label":"Nahvatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(923,1,'codes',7231692350080829222,NULL,NULL,'{"id":7231692350080829222,"of_table":"language","code":"NIX","label":"Hema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(924,1,'codes',4203009755693387515,NULL,NULL,'{"id":4203009755693387515,"of_table":"language","code":"NNB","label":"Nandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(925,1,'codes',4064415135048164353,NULL,NULL,'{"id":4064415135048164353,"of_table":"language","code":"NNZ","label":"Nda Nda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(926,1,'codes',4588348278239254351,NULL,NULL,'{"id":4588348278239254351,"of_table":"language","code":"NOR","label":"Norwegian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(927,1,'codes',979133447849089148,NULL,NULL,'{"id":979133447849089148,"of_table":"language","code":"NSE","label":"Nsenga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(928,1,'codes',1915387544068673072,NULL,NULL,'{"id":1915387544068673072,"of_table":"language","code":"NSH","label":"Ngoshie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(929,1,'codes',6410726134510403283,NULL,NULL,'{"id":6410726134510403283,"of_table":"language","code":"NSP","label":"Nepalese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(930,1,'codes',232283229318285970,NULL,NULL,'{"id":232283229318285970,"of_table":"language","code":"NSS","label":"Non Standard Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(931,1,'codes',8079748470975603826,NULL,NULL,'{"id":8079748470975603826,"of_table":"language","code":"NUB","label":"Nubian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(932,1,'codes',7844342994773029933,NULL,NULL,'{"id":7844342994773029933,"of_table":"language","code":"NWE","label":"Ngwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(933,1,'codes',407306258871305012,NULL,NULL,'{"id":407306258871305012,"of_table":"language","code":"NYA","label":"Nyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(934,1,'codes',8424041459242243874,NULL,NULL,'{"id":8424041459242243874,"of_table":"language","code":"NYK","label":"Nyankole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(935,1,'codes',3360925535885634568,NULL,NULL,'{"id":3360925535885634568,"of_table":"language","code":"NZE","label":"Nzema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(936,1,'codes',4460303342281372622,NULL,NULL,'{"id":4460303342281372622,"of_table":"language","code":"OGN","label":"Ogoni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(937,1,'codes',6468552975730775381,NULL,NULL,'{"id":6468552975730775381,"of_table":"language","code":"OKU","label":"Oku","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(938,1,'codes',3181277395803214117,NULL,NULL,'{"id":3181277395803214117,"of_table":"language","code":"ONY","label":"Onyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(939,1,'codes',6429570669732643175,NULL,NULL,'{"id":6429570669732643175,"of_table":"language","code":"ORI","label":"Oriya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(940,1,'codes',7510036285252841037,NULL,NULL,'{"id":7510036285252841037,"of_table":"language","code":"ORO","label":"Oroma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(941,1,'codes',631472849915489993,NULL,NULL,'{"id":631472849915489993,"of_table":"language","code":"OSE","label":"Osetin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(942,1,'codes',2378783482703465645,NULL,NULL,'{"id":2378783482703465645,"of_table":"language","code":"OTN","label":"Otomi Tenango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(943,1,'codes',491762157683516394,NULL,NULL,'{"id":491762157683516394,"of_table":"language","code":"OTX","label":"Otomi, Texcatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(944,1,'codes',880795208545180265,NULL,NULL,'{"id":880795208545180265,"of_table":"language","code":"PAL","label":"Palan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(945,1,'codes',6386832520105405950,NULL,NULL,'{"id":6386832520105405950,"of_table":"language","code":"PAM","label":"Pampangan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(946,1,'codes',4618438499461985915,NULL,NULL,'{"id":4618438499461985915,"of_table":"language","code":"PAN","label":"Pangasinan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(947,1,'codes',3317563068157241624,NULL,NULL,'{"id":3317563068157241624,"of_table":"language","code":"PAP","label":"Papiamento","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(948,1,'codes',3315381364745431159,NULL,NULL,'{"id":3315381364745431159,"of_table":"language","code":"PBS","label":"Pame, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(949,1,'codes',1344140008407481392,NULL,NULL,'{"id":1344140008407481392,"of_table":"language","code":"PCM","label":"Pidgin, Nigerian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(950,1,'codes',1175857187037181576,NULL,NULL,'{"id":1175857187037181576,"of_table":"language","code":"PCO","label":"Pocomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(951,1,'codes',8143708815136825844,NULL,NULL,'{"id":8143708815136825844,"of_table":"language","code":"PDT","label":"Plautdietsch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(952,1,'codes',3561895215653939135,NULL,NULL,'{"id":3561895215653939135,"of_table":"language","code":"PDU","label":"Kayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(953,1,'codes',4256907031992743438,NULL,NULL,'{"id":4256907031992743438,"of_table":"language","code":"PHR","label":"Pahari-Potwari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(954,1,'codes',6349017138208014226,NULL,NULL,'{"id":6349017138208014226,"of_table":"language","code":"PI","label":"Palauan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(955,1,'codes',8490283124567668392,NULL,NULL,'{"id":8490283124567668392,"of_table":"language","code":"PIG","label":"Pidgin English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(956,1,'codes',1393587907509607253,NULL,NULL,'{"id":1393587907509607253,"of_table":"language","code":"PNY","label":"Pinyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(957,1,'codes',5104205480887550015,NULL,NULL,'{"id":5104205480887550015,"of_table":"language","code":"POH","label":"Poqomchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(958,1,'codes',5947605284664580504,NULL,NULL,'{"id":5947605284664580504,"of_table":"language","code":"POK","label":"Pokomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(959,1,'codes',5979850065771184735,NULL,NULL,'{"id":5979850065771184735,"of_table":"language","code":"POL","label":"Polish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(960,1,'codes',2493414986131640758,NULL,NULL,'{"id":2493414986131640758,"of_table":"language","code":"PON","label":"Pohnpeian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(961,1,'codes',8249878044032234291,NULL,NULL,'{"id":8249878044032234291,"of_table":"language","code":"POR","label":"Portuguese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(962,1,'codes',7206931644389347908,NULL,NULL,'{"id":7206931644389347908,"of_table":"language","code":"POU","label":"Pulaar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(963,1,'codes',841995006554381718,NULL,NULL,'{"id":841995006554381718,"of_table":"language","code":"POV","label":"Criolu Upper Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(964,1,'codes',8916311052829280902,NULL,NULL,'{"id":8916311052829280902,"of_table":"language","code":"PSO","label":"Polish Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(965,1,'codes',3912829746243105281,NULL,NULL,'{"id":3912829746243105281,"of_table":"language","code":"PSR","label":"Portuguese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(966,1,'codes',1370974914521521447,NULL,NULL,'{"id":1370974914521521447,"of_table":"language","code":"PTS","label":"Guianese Creole French (Patois)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(967,1,'codes',3967543650293799701,NULL,NULL,'{"id":3967543650293799701,"of_table":"language","code":"PUN","label":"Punjabi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(968,1,'codes',7435466363338917891,NULL,NULL,'{"id":7435466363338917891,"of_table":"language","code":"PUS","label":"Pushtu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(969,1,'codes',5311120078205776436,NULL,NULL,'{"id":5311120078205776436,"of_table":"language","code":"PUT","label":"Putian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(970,1,'codes',3857235875819504765,NULL,NULL,'{"id":3857235875819504765,"of_table":"language","code":"PXM","label":"Mixe, Quetzaltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(971,1,'codes',8332517944148608591,NULL,NULL,'{"id":8332517944148608591,"of_table":"language","code":"QAC","label":"Quiche-Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(972,1,'codes',154700904435176585,NULL,NULL,'{"id":154700904435176585,"of_table":"language","code":"QCH","label":"Quechua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(973,1,'codes',5435501938695516055,NULL,NULL,'{"id":5435501938695516055,"of_table":"language","code":"QUG","label":"Quichua, Chimborazo Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(974,1,'codes',247868933100692625,NULL,NULL,'{"id":247868933100692625,"of_table":"language","code":"QUI","label":"Quiche","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(975,1,'codes',9125549841347679975,NULL,NULL,'{"id":9125549841347679975,"of_table":"language","code":"QUM","label":"Sipakapense","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(976,1,'codes',6436508881632401103,NULL,NULL,'{"id":6436508881632401103,"of_table":"language","code":"QUV","label":"Sacapulteco (Maya Tujaal)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(977,1,'codes',8406580879027885219,NULL,NULL,'{"id":8406580879027885219,"of_table":"language","code":"QXL","label":"Quichua, Salasaca Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(978,1,'codes',5785369571755875969,NULL,NULL,'{"id":5785369571755875969,"of_table":"language","code":"QXR","label":"Quichua, Canar Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(979,1,'codes',8439863203147094553,NULL,NULL,'{"id":8439863203147094553,"of_table":"language","code":"RAB","label":"Rabinal - Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(980,1,'codes',784809199147639576,NULL,NULL,'{"id":784809199147639576,"of_table":"language","code":"RAG","label":"Maragoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(981,1,'codes',9129589656196567800,NULL,NULL,'{"id":9129589656196567800,"of_table":"language","code":"RAH","label":"Rahaween","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(982,1,'codes',7768044029409721178,NULL,NULL,'{"id":7768044029409721178,"of_table":"language","code":"RHA","label":"Rhade","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(983,1,'codes',7197672737986914586,NULL,NULL,'{"id":7197672737986914586,"of_table":"language","code":"RHG","label":"Rohingya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(984,1,'codes',7767061885558807397,NULL,NULL,'{"id":7767061885558807397,"of_table":"language","code":"RMN","label":"Romani, Balkan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(985,1,'codes',3020918782360465937,NULL,NULL,'{"id":3020918782360465937,"of_table":"language","code":"RMS","label":"Romanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(986,1,'codes',853445712473615980,NULL,NULL,'{"id":853445712473615980,"of_table":"language","code":"RMY","label":"Romany (Gypsy)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(987,1,'codes',656966880466038382,NULL,NULL,'{"id":656966880466038382,"of_table":"language","code":"ROM","label":"Romanian-Moldovan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(988,1,'codes',5414122108367488647,NULL,NULL,'{"id":5414122108367488647,"of_table":"language","code":"RSI","label":"Russian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(989,1,'codes',8128905746313123770,NULL,NULL,'{"id":8128905746313123770,"of_table":"language","code":"RUN","label":"Runyawana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(990,1,'codes',8863746669286660293,NULL,NULL,'{"id":8863746669286660293,"of_table":"language","code":"RUP","label":"Romanian, Macedo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(991,1,'codes',2983525370026414732,NULL,NULL,'{"id":2983525370026414732,"of_table":"language","code":"RUS","label":"Russian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(992,1,'codes',7023667866735519302,NULL,NULL,'{"id":7023667866735519302,"of_table":"language","code":"RUT","label":"Rutoro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(993,1,'codes',1237311100252720475,NULL,NULL,'{"id":1237311100252720475,"of_table":"language","code":"RWA","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(994,1,'codes',7188513884335524614,NULL,NULL,'{"id":7188513884335524614,"of_table":"language","code":"SAJ","label":"Sango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(995,1,'codes',6831030955139717854,NULL,NULL,'{"id":6831030955139717854,"of_table":"language","code":"SAM","label":"Samoan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(996,1,'codes',7894695773456999729,NULL,NULL,'{"id":7894695773456999729,"of_table":"language","code":"SAR","label":"Sarahule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(997,1,'codes',1609826021240737084,NULL,NULL,'{"id":1609826021240737084,"of_table":"language","code":"SC","label":"Serbo-Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(998,1,'codes',3752084447117280372,NULL,NULL,'{"id":3752084447117280372,"of_table":"language","code":"SCL","label":"Shina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(999,1,'codes',2493901363427047067,NULL,NULL,'{"id":2493901363427047067,"of_table":"language","code":"SCN","label":"Sicilian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1000,1,'codes',1976579267108307308,NULL,NULL,'{"id":1976579267108307308,"of_table":"language","code":"SCR","label":"Sherpa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1001,1,'codes',4442632475088103315,NULL,NULL,'{"id":4442632475088103315,"of_table":"language","code":"SEF","label":"Senoufo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1002,1,'codes',7650939952379386410,NULL,NULL,'{"id":7650939952379386410,"of_table":"language","code":"SER","label":"Serbian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1003,1,'codes',5169272643265989858,NULL,NULL,'{"id":5169272643265989858,"of_table":"language","code":"SES","label":"Serer-Sine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1004,1,'codes',1816415444473716043,NULL,NULL,'{"id":1816415444473716043,"of_table":"language","code":"SGW","label":"Sebat Bet Gurage (Gurage)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1005,1,'codes',1374526521916624917,NULL,NULL,'{"id":1374526521916624917,"of_table":"language","code":"SHA","label":"Shanghai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1006,1,'codes',7529286622104876221,NULL,NULL,'{"id":7529286622104876221,"of_table":"language","code":"SHI","label":"Tachelhit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1007,1,'codes',24300079762062410,NULL,NULL,'{"id":24300079762062410,"of_table":"language","code":"SHK","label":"Shilluk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1008,1,'codes',7919946498331114647,NULL,NULL,'{"id":7919946498331114647,"of_table":"language","code":"SHN","label":"Shona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1009,1,'codes',5577150525904385641,NULL,NULL,'{"id":5577150525904385641,"of_table":"language","code":"SHO","label":"Saho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1010,1,'codes',4311722486199999019,NULL,NULL,'{"id":4311722486199999019,"of_table":"language","code":"SHU","label":"Arabic, Chadian Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1011,1,'codes',8684419822914275689,NULL,NULL,'{"id":8684419822914275689,"of_table":"language","code":"SIG","label":"Sign Language--American","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1012,1,'codes',7618964314500111718,NULL,NULL,'{"id":7618964314500111718,"of_table":"language","code":"SIL","label":"Sisaala Tumulung","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1013,1,'codes',6655661060420250085,NULL,NULL,'{"id":6655661060420250085,"of_table":"language","code":"SIN","label":"Sinhalese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1014,1,'codes',6286709598643512558,NULL,NULL,'{"id":6286709598643512558,"of_table":"language","code":"SJN","label":"Shan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1015,1,'codes',8751295708155703896,NULL,NULL,'{"id":8751295708155703896,"of_table":"language","code":"SLO","label":"Slovak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1016,1,'codes',6722988138074958042,NULL,NULL,'{"id":6722988138074958042,"of_table":"language","code":"SLV","label":"Slovenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1017,1,'codes',5511389892967048401,NULL,NULL,'{"id":5511389892967048401,"of_table":"language","code":"SMK","label":"Bolino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1018,1,'codes',6724864785155554852,NULL,NULL,'{"id":6724864785155554852,"of_table":"language","code":"SND","label":"Sindhi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1019,1,'codes',8343942583765272858,NULL,NULL,'{"id":8343942583765272858,"of_table":"language","code":"SNG","label":"Songhay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1020,1,'codes',6864841448546206956,NULL,NULL,'{"id":6864841448546206956,"of_table":"language","code":"SOK","label":"Soninke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1021,1,'codes',4068979833579143623,NULL,NULL,'{"id":4068979833579143623,"of_table":"language","code":"SOM","label":"Somali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1022,1,'codes',6126877293724468738,NULL,NULL,'{"id":6126877293724468738,"of_table":"language","code":"SOT","label":"Sotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1023,1,'codes',917153309876962920,NULL,NULL,'{"id":917153309876962920,"of_table":"language","code":"SP","label":"Spanish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1024,1,'codes',2915931635103390835,NULL,NULL,'{"id":2915931635103390835,"of_table":"language","code":"SPS","label":"Spanish--Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1025,1,'codes',5827931966536994037,NULL,NULL,'{"id":5827931966536994037,"of_table":"language","code":"SRI","label":"Sri Lankan Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1026,1,'codes',8149789623335305010,NULL,NULL,'{"id":8149789623335305010,"of_table":"language","code":"SRN","label":"Sranan Tongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1027,1,'codes',2700861060806954994,NULL,NULL,'{"id":2700861060806954994,"of_table":"language","code":"SRP","label":"Sarpo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1028,1,'codes',7140633048088571608,NULL,NULL,'{"id":7140633048088571608,"of_table":"language","code":"SUD","label":"Sudanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1029,1,'codes',6548894977968868823,NULL,NULL,'{"id":6548894977968868823,"of_table":"language","code":"SUS","label":"Susu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1030,1,'codes',1111528553382550292,NULL,NULL,'{"id":1111528553382550292,"of_table":"language","code":"SWA","label":"Swahili - English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1031,1,'codes',5353726865613967535,NULL,NULL,'{"id":5353726865613967535,"of_table":"language","code":"SWE","label":"Swedish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1032,1,'codes',2687150348519438010,NULL,NULL,'{"id":2687150348519438010,"of_table":"language","code":"SWF","label":"Swahili-French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1033,1,'codes',2783857716047332946,NULL,NULL,'{"id":2783857716047332946,"of_table":"language","code":"SWZ","label":"Swazi (Eswatini)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1034,1,'codes',2970919448563685340,NULL,NULL,'{"id":2970919448563685340,"of_table":"language","code":"SYL","label":"Sylheti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1035,1,'codes',6051670594080795892,NULL,NULL,'{"id":6051670594080795892,"of_table":"language","code":"SZE","label":"Szechuan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1036,1,'codes',7479736749207745955,NULL,NULL,'{"id":7479736749207745955,"of_table":"language","code":"TAB","label":"Tabassaran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1037,1,'codes',3301003573294935543,NULL,NULL,'{"id":3301003573294935543,"of_table":"language","code":"TAG","label":"Tagalog","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1038,1,'codes',7647311758389074620,NULL,NULL,'{"id":7647311758389074620,"of_table":"language","code":"TAJ","label":"Tajiki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1039,1,'codes',3068035819756086943,NULL,NULL,'{"id":3068035819756086943,"of_table":"language","code":"TAM","label":"Tamil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1040,1,'codes',5138290386773615889,NULL,NULL,'{"id":5138290386773615889,"of_table":"language","code":"TAT","label":"Tatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1041,1,'codes',1145190936663012529,NULL,NULL,'{"id":1145190936663012529,"of_table":"language","code":"TAU","label":"Tausug","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1042,1,'codes',5475037067319080193,NULL,NULL,'{"id":5475037067319080193,"of_table":"language","code":"TCH","label":"Tchamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1043,1,'codes',7899718162972861599,NULL,NULL,'{"id":7899718162972861599,"of_table":"language","code":"TCP","label":"Chin, Tawr","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1044,1,'codes',9051075552578948343,NULL,NULL,'{"id":9051075552578948343,"of_table":"language","code":"TCU","label":"Tarahumara Southeastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1045,1,'codes',8296788269406128130,NULL,NULL,'{"id":8296788269406128130,"of_table":"language","code":"TEE","label":"Tepehua, Huehuetla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1046,1,'codes',8970016686558007637,NULL,NULL,'{"id":8970016686558007637,"of_table":"language","code":"TEL","label":"Telugu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1047,1,'codes',1777969609653585735,NULL,NULL,'{"id":1777969609653585735,"of_table":"language","code":"TEN","label":"T''En","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1048,1,'codes',834933039283944391,NULL,NULL,'{"id":834933039283944391,"of_table":"language","code":"TET","label":"Tetela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1049,1,'codes',4107280892882465146,NULL,NULL,'{"id":4107280892882465146,"of_table":"language","code":"TGR","label":"Tigre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1050,1,'codes',740224556317143660,NULL,NULL,'{"id":740224556317143660,"of_table":"language","code":"TH","label":"Thai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1051,1,'codes',929569170360853217,NULL,NULL,'{"id":929569170360853217,"of_table":"language","code":"TIB","label":"Tibetan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1052,1,'codes',6110330056045988923,NULL,NULL,'{"id":6110330056045988923,"of_table":"language","code":"TIG","label":"Tigrigna - Eritrean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1053,1,'codes',7543829894069581836,NULL,NULL,'{"id":7543829894069581836,"of_table":"language","code":"TIK","label":"Tikari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1054,1,'codes',7982623452246525776,NULL,NULL,'{"id":7982623452246525776,"of_table":"language","code":"TKI","label":"Taki Taki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1055,1,'codes',2695555113685673127,NULL,NULL,'{"id":2695555113685673127,"of_table":"language","code":"TKN","label":"Turkmen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1056,1,'codes',6190534975662875376,NULL,NULL,'{"id":6190534975662875376,"of_table":"language","code":"TLP","label":"Totonac, Filomena Mata-Coahuitlan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1057,1,'codes',3332265844670642402,NULL,NULL,'{"id":3332265844670642402,"of_table":"language","code":"TMA","label":"Tama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1058,1,'codes',5377565546520632245,NULL,NULL,'{"id":5377565546520632245,"of_table":"language","code":"TMM","label":"Tectiteco/Tectitan Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1059,1,'codes',5052139875523175231,NULL,NULL,'{"id":5052139875523175231,"of_table":"language","code":"TMN","label":"Temne","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1060,1,'codes',2921121197668698624,NULL,NULL,'{"id":2921121197668698624,"of_table":"language","code":"TMZ","label":"Tamazight","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1061,1,'codes',5495092440672145647,NULL,NULL,'{"id":5495092440672145647,"of_table":"language","code":"TOI","label":"Taishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1062,1,'codes',8374969370667968099,NULL,NULL,'{"id":8374969370667968099,"of_table":"language","code":"TOJ","label":"Tojolabal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1063,1,'codes',8564949464717806744,NULL,NULL,'{"id":8564949464717806744,"of_table":"language","code":"TON","label":"Tongan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1064,1,'codes',6834447824348679133,NULL,NULL,'{"id":6834447824348679133,"of_table":"language","code":"TOS","label":"Tosk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1065,1,'codes',405949011510401799,NULL,NULL,'{"id":405949011510401799,"of_table":"language","code":"TOT","label":"Totonac Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1066,1,'codes',1481337950264071538,NULL,NULL,'{"id":1481337950264071538,"of_table":"language","code":"TPX","label":"Tlapanec, Acatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1067,1,'codes',8251366184043246889,NULL,NULL,'{"id":8251366184043246889,"of_table":"language","code":"TRI","label":"Trique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1068,1,'codes',6175802697742106016,NULL,NULL,'{"id":6175802697742106016,"of_table":"language","code":"TRK","label":"Trukese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1069,1,'codes',3609416495107336138,NULL,NULL,'{"id":3609416495107336138,"of_table":"language","code":"TSI","label":"Tshiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1070,1,'codes',6235831858902957263,NULL,NULL,'{"id":6235831858902957263,"of_table":"language","code":"TSW","label":"Setswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1071,1,'codes',3995900457630795826,NULL,NULL,'{"id":3995900457630795826,"of_table":"language","code":"TSZ","label":"Tarasco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1072,1,'codes',243613224495203964,NULL,NULL,'{"id":243613224495203964,"of_table":"language","code":"TTQ","label":"Tamasheq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1073,1,'codes',5623453062428469035,NULL,NULL,'{"id":5623453062428469035,"of_table":"language","code":"TU","label":"Turkish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1074,1,'codes',282280945807649823,NULL,NULL,'{"id":282280945807649823,"of_table":"language","code":"TUM","label":"Tumbuka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1075,1,'codes',6239311702187630666,NULL,NULL,'{"id":6239311702187630666,"of_table":"language","code":"TUQ","label":"Tedaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1076,1,'codes',4463271762738958827,NULL,NULL,'{"id":4463271762738958827,"of_table":"language","code":"TUV","label":"Tuvaluan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1077,1,'codes',1109444604032012339,NULL,NULL,'{"id":1109444604032012339,"of_table":"language","code":"TWI","label":"Twi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1078,1,'codes',7370584147598705398,NULL,NULL,'{"id":7370584147598705398,"of_table":"language","code":"TWN","label":"Taiwanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1079,1,'codes',8602779839196124793,NULL,NULL,'{"id":8602779839196124793,"of_table":"language","code":"TZH","label":"Tzeltal, Oxchuc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1080,1,'codes',5020641380570395277,NULL,NULL,'{"id":5020641380570395277,"of_table":"language","code":"TZO","label":"Tzotzil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1081,1,'codes',3956523240810762969,NULL,NULL,'{"id":3956523240810762969,"of_table":"language","code":"TZT","label":"Tzutujil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1082,1,'codes',9031212555909565156,NULL,NULL,'{"id":9031212555909565156,"of_table":"language","code":"UIG","label":"Uigur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1083,1,'codes',5050250470994967847,NULL,NULL,'{"id":5050250470994967847,"of_table":"language","code":"UK","label":"Ukrainian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1084,1,'codes',8990542315428724307,NULL,NULL,'{"id":8990542315428724307,"of_table":"language","code":"UNK","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1085,1,'codes',6246784477287933718,NULL,NULL,'{"id":6246784477287933718,"of_table":"language","code":"UR","label":"Urdu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1086,1,'codes',8897671137247634326,NULL,NULL,'{"id":8897671137247634326,"of_table":"language","code":"URH","label":"Urhobo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1087,1,'codes',3533492199345728483,NULL,NULL,'{"id":3533492199345728483,"of_table":"language","code":"USP","label":"Uspanteko (Uspanteco)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1088,1,'codes',1971234578343034485,NULL,NULL,'{"id":1971234578343034485,"of_table":"language","code":"UZB","label":"Uzbek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1089,1,'codes',5582495250504172447,NULL,NULL,'{"id":5582495250504172447,"of_table":"language","code":"VAI","label":"Vai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1090,1,'codes',2131715726995769208,NULL,NULL,'{"id":2131715726995769208,"of_table":"language","code":"VIE","label":"Vietnamese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1091,1,'codes',2910558951414210268,NULL,NULL,'{"id":2910558951414210268,"of_table":"language","code":"VIL","label":"Vili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1092,1,'codes',8005822652203696953,NULL,NULL,'{"id":8005822652203696953,"of_table":"language","code":"VIS","label":"Visayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1093,1,'codes',6396838351749970538,NULL,NULL,'{"id":6396838351749970538,"of_table":"language","code":"VVV","label":"Sample","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1094,1,'codes',2949111910551672074,NULL,NULL,'{"id":2949111910551672074,"of_table":"language","code":"WAL","label":"Walamo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1095,1,'codes',5963024816816045743,NULL,NULL,'{"id":5963024816816045743,"of_table":"language","code":"WAR","label":"Waray - Waray","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1096,1,'codes',673796658240773718,NULL,NULL,'{"id":673796658240773718,"of_table":"language","code":"WCI","label":"Waci Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1097,1,'codes',4225928757149386990,NULL,NULL,'{"id":4225928757149386990,"of_table":"language","code":"WEN","label":"Wenzhou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1098,1,'codes',1127444067655040477,NULL,NULL,'{"id":1127444067655040477,"of_table":"language","code":"WLF","label":"Wolof","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1099,1,'codes',8192635712373366750,NULL,NULL,'{"id":8192635712373366750,"of_table":"language","code":"WLX","label":"Wali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1100,1,'codes',1539200190898346245,NULL,NULL,'{"id":1539200190898346245,"of_table":"language","code":"WOB","label":"Wobe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1101,1,'codes',8080734063775742871,NULL,NULL,'{"id":8080734063775742871,"of_table":"language","code":"WUU","label":"Wu Chinese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1102,1,'codes',274932232083390946,NULL,NULL,'{"id":274932232083390946,"of_table":"language","code":"XHO","label":"Xhosa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1103,1,'codes',129311903208914066,NULL,NULL,'{"id":129311903208914066,"of_table":"language","code":"XIA","label":"Xiamen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1104,1,'codes',5568036294315739481,NULL,NULL,'{"id":5568036294315739481,"of_table":"language","code":"XIN","label":"Xinca","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1105,1,'codes',2426769302667123482,NULL,NULL,'{"id":2426769302667123482,"of_table":"language","code":"XMA","label":"Mushungulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1106,1,'codes',976690144251941277,NULL,NULL,'{"id":976690144251941277,"of_table":"language","code":"XOG","label":"Lusoga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1107,1,'codes',7860084294867430470,NULL,NULL,'{"id":7860084294867430470,"of_table":"language","code":"XSM","label":"Kasem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1108,1,'codes',2251740874374337186,NULL,NULL,'{"id":2251740874374337186,"of_table":"language","code":"XTN","label":"Mixtec, Northern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1109,1,'codes',5786047195388950285,NULL,NULL,'{"id":5786047195388950285,"of_table":"language","code":"YAL","label":"Yalunka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1110,1,'codes',1501489430016547455,NULL,NULL,'{"id":1501489430016547455,"of_table":"language","code":"YAN","label":"Mayangna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1111,1,'codes',5591251383138515043,NULL,NULL,'{"id":5591251383138515043,"of_table":"language","code":"YAP","label":"Yapese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1112,1,'codes',8866978998004719573,NULL,NULL,'{"id":8866978998004719573,"of_table":"language","code":"YAQ","label":"Yaqui","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1113,1,'codes',4224401895003762786,NULL,NULL,'{"id":4224401895003762786,"of_table":"language","code":"YAS","label":"Nugunu (Yambasa/Yambassa)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1114,1,'codes',7534323898699069527,NULL,NULL,'{"id":7534323898699069527,"of_table":"language","code":"YID","label":"Yiddish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1115,1,'codes',5907733836561031420,NULL,NULL,'{"id":5907733836561031420,"of_table":"language","code":"YOM","label":"Yombe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1116,1,'codes',5966177891445647699,NULL,NULL,'{"id":5966177891445647699,"of_table":"language","code":"YOR","label":"Yoruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1117,1,'codes',8434486849640227243,NULL,NULL,'{"id":8434486849640227243,"of_table":"language","code":"YUC","label":"Yucatec Maya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1118,1,'codes',6503684120728714574,NULL,NULL,'{"id":6503684120728714574,"of_table":"language","code":"ZAG","label":"Zaghawa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1119,1,'codes',7425424618886442805,NULL,NULL,'{"id":7425424618886442805,"of_table":"language","code":"ZAP","label":"Zapoteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1120,1,'codes',2620300493744469305,NULL,NULL,'{"id":2620300493744469305,"of_table":"language","code":"ZAR","label":"Zarma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1121,1,'codes',4844562859735639000,NULL,NULL,'{"id":4844562859735639000,"of_table":"language","code":"ZCA","label":"Zapotec, Coatecas Altas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1122,1,'codes',4432127886204303678,NULL,NULL,'{"id":4432127886204303678,"of_table":"language","code":"ZIW","label":"Zigula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1123,1,'codes',8450591666415434822,NULL,NULL,'{"id":8450591666415434822,"of_table":"language","code":"ZOC","label":"Zoque, Copainala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1124,1,'codes',4795790160174586566,NULL,NULL,'{"id":4795790160174586566,"of_table":"language","code":"ZOM","label":"Zome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1125,1,'codes',2657070576610912934,NULL,NULL,'{"id":2657070576610912934,"of_table":"language","code":"ZPA","label":"Zapateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1126,1,'codes',8119888628603903440,NULL,NULL,'{"id":8119888628603903440,"of_table":"language","code":"ZPT","label":"San Vicente Coatlan Zapotec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1127,1,'codes',3144539576831733427,NULL,NULL,'{"id":3144539576831733427,"of_table":"language","code":"ZUL","label":"Zulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1128,1,'codes',691136974675485151,NULL,NULL,'{"id":691136974675485151,"of_table":"language","code":"ZYP","label":"Chin, Zyphe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1129,1,'codes',1131435726575705582,NULL,NULL,'{"id":1131435726575705582,"of_table":"court","code":"ADL","label":"Adelanto Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1130,1,'codes',2592781085460231191,NULL,NULL,'{"id":2592781085460231191,"of_table":"court","code":"AGA","label":"Hagatna (Guam) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1131,1,'codes',2842076954934775173,NULL,NULL,'{"id":2842076954934775173,"of_table":"court","code":"ANN","label":"Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1132,1,'codes',9196578720688870097,NULL,NULL,'{"id":9196578720688870097,"of_table":"court","code":"ATD","label":"Atlanta - detained location Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1133,1,'codes',8501398238033779169,NULL,NULL,'{"id":8501398238033779169,"of_table":"court","code":"ATL","label":"Atlanta Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1134,1,'codes',1178136730706695854,NULL,NULL,'{"id":1178136730706695854,"of_table":"court","code":"AUR","label":"Aurora Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1135,1,'codes',1930074341743197393,NULL,NULL,'{"id":1930074341743197393,"of_table":"court","code":"BAL","label":"Baltimore Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1136,1,'codes',2106644070612225912,NULL,NULL,'{"id":2106644070612225912,"of_table":"court","code":"BDC","label":"Bradenton Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1137,1,'codes',5682654051490895784,NULL,NULL,'{"id":5682654051490895784,"of_table":"court","code":"BIA","label":"Board of Immigration Appeals","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1138,1,'codes',4100855701620085894,NULL,NULL,'{"id":4100855701620085894,"of_table":"court","code":"BLM","label":"Fort Snelling (Bloomington) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1139,1,'codes',6676464746464553453,NULL,NULL,'{"id":6676464746464553453,"of_table":"court","code":"BOS","label":"Boston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1140,1,'codes',1894155615482595238,NULL,NULL,'{"id":1894155615482595238,"of_table":"court","code":"BTV","label":"Batavia Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1141,1,'codes',4612908784967738199,NULL,NULL,'{"id":4612908784967738199,"of_table":"court","code":"BUF","label":"Buffalo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1142,1,'codes',6947047826109082148,NULL,NULL,'{"id":6947047826109082148,"of_table":"court","code":"CCC","label":"Concord Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1143,1,'codes',6936703118852944382,NULL,NULL,'{"id":6936703118852944382,"of_table":"court","code":"CHE","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1144,1,'codes',7483857601724583823,NULL,NULL,'{"id":7483857601724583823,"of_table":"court","code":"CHI","label":"Chicago Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1145,1,'codes',5439149552714360284,NULL,NULL,'{"id":5439149552714360284,"of_table":"court","code":"CHL","label":"Charlotte Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1146,1,'codes',5192277423766573546,NULL,NULL,'{"id":5192277423766573546,"of_table":"court","code":"CIC","label":"Conroe Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1147,1,'codes',721974121446976799,NULL,NULL,'{"id":721974121446976799,"of_table":"court","code":"CIJ","label":"Chief Immigration Judge office","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1148,1,'codes',1247615979135243698,NULL,NULL,'{"id":1247615979135243698,"of_table":"court","code":"CLE","label":"Cleveland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1149,1,'codes',3536462239620863421,NULL,NULL,'{"id":3536462239620863421,"of_table":"court","code":"DAL","label":"Dallas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1150,1,'codes',6621893952292861163,NULL,NULL,'{"id":6621893952292861163,"of_table":"court","code":"DEN","label":"Denver Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1151,1,'codes',786708600901902964,NULL,NULL,'{"id":786708600901902964,"of_table":"court","code":"DET","label":"Detroit Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1152,1,'codes',1341295049538762885,NULL,NULL,'{"id":1341295049538762885,"of_table":"court","code":"ELC","label":"El Centro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1153,1,'codes',3917588299598724040,NULL,NULL,'{"id":3917588299598724040,"of_table":"court","code":"ELO","label":"Eloy Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1154,1,'codes',6643164220433286321,NULL,NULL,'{"id":6643164220433286321,"of_table":"court","code":"ELP","label":"El Paso Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1155,1,'codes',2727679143525935574,NULL,NULL,'{"id":2727679143525935574,"of_table":"court","code":"ELZ","label":"Elizabeth Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1156,1,'codes',1134858075539305343,NULL,NULL,'{"id":1134858075539305343,"of_table":"court","code":"EPD","label":"El Paso Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1157,1,'codes',564257387648819405,NULL,NULL,'{"id":564257387648819405,"of_table":"court","code":"FCI","label":"Falls Church Immigration Adjudication Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1158,1,'codes',7127940960184838619,NULL,NULL,'{"id":7127940960184838619,"of_table":"court","code":"FLO","label":"Florence Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1159,1,'codes',6772783313688162393,NULL,NULL,'{"id":6772783313688162393,"of_table":"court","code":"FTW","label":"Fort Worth Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1160,1,'codes',8295625419093327364,NULL,NULL,'{"id":8295625419093327364,"of_table":"court","code":"HAR","label":"Hartford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1161,1,'codes',5975987399823136263,NULL,NULL,'{"id":5975987399823136263,"of_table":"court","code":"HDQ","label":"Falls Church (headquarters court) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1162,1,'codes',3664819643609786309,NULL,NULL,'{"id":3664819643609786309,"of_table":"court","code":"HGP","label":"Houston - Greenspoint Park Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1163,1,'codes',6187693188701377489,NULL,NULL,'{"id":6187693188701377489,"of_table":"court","code":"HLG","label":"Harlingen Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1164,1,'codes',128056582415361913,NULL,NULL,'{"id":128056582415361913,"of_table":"court","code":"HOD","label":"Houston Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1165,1,'codes',3129013171044092451,NULL,NULL,'{"id":3129013171044092451,"of_table":"court","code":"HON","label":"Honolulu Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1166,1,'codes',2367904813160006846,NULL,NULL,'{"id":2367904813160006846,"of_table":"court","code":"HOU","label":"Houston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1167,1,'codes',2385812615041622420,NULL,NULL,'{"id":2385812615041622420,"of_table":"court","code":"HSG","label":"Houston - S. Gessner Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1168,1,'codes',4251723219560939024,NULL,NULL,'{"id":4251723219560939024,"of_table":"court","code":"HYA","label":"Hyattsville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1169,1,'codes',793536767473059480,NULL,NULL,'{"id":793536767473059480,"of_table":"court","code":"IMP","label":"Imperial Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1170,1,'codes',1723086074455730594,NULL,NULL,'{"id":1723086074455730594,"of_table":"court","code":"JNA","label":"LaSalle (Jena) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1171,1,'codes',1190828281049636464,NULL,NULL,'{"id":1190828281049636464,"of_table":"court","code":"KAN","label":"Kansas City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1172,1,'codes',8963615587818466963,NULL,NULL,'{"id":8963615587818466963,"of_table":"court","code":"KRO","label":"Krome North Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1173,1,'codes',6637103928247523275,NULL,NULL,'{"id":6637103928247523275,"of_table":"court","code":"LAD","label":"Los Angeles - detained Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1174,1,'codes',5383679865061848317,NULL,NULL,'{"id":5383679865061848317,"of_table":"court","code":"LAN","label":"Lancaster (Mira Loma) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1175,1,'codes',8254179462795225851,NULL,NULL,'{"id":8254179462795225851,"of_table":"court","code":"LOS","label":"Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1176,1,'codes',5267077126620854978,NULL,NULL,'{"id":5267077126620854978,"of_table":"court","code":"LOU","label":"Louisville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1177,1,'codes',41963193658274933,NULL,NULL,'{"id":41963193658274933,"of_table":"court","code":"LOW","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1178,1,'codes',3854587705463185550,NULL,NULL,'{"id":3854587705463185550,"of_table":"court","code":"LRO","label":"Laredo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1179,1,'codes',2805271951816202409,NULL,NULL,'{"id":2805271951816202409,"of_table":"court","code":"LVG","label":"Las Vegas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1180,1,'codes',6949140660919925887,NULL,NULL,'{"id":6949140660919925887,"of_table":"court","code":"MEM","label":"Memphis Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1181,1,'codes',199813005193663238,NULL,NULL,'{"id":199813005193663238,"of_table":"court","code":"MIA","label":"Miami Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1182,1,'codes',2546049222994443790,NULL,NULL,'{"id":2546049222994443790,"of_table":"court","code":"NEW","label":"Newark Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1183,1,'codes',3113109788516000009,NULL,NULL,'{"id":3113109788516000009,"of_table":"court","code":"NLA","label":"Los Angeles - North Los Angeles Street Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1184,1,'codes',2214166104770723924,NULL,NULL,'{"id":2214166104770723924,"of_table":"court","code":"NOL","label":"New Orleans Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1185,1,'codes',8824602325271503260,NULL,NULL,'{"id":8824602325271503260,"of_table":"court","code":"NYB","label":"New York - Broadway Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1186,1,'codes',8791887650405015012,NULL,NULL,'{"id":8791887650405015012,"of_table":"court","code":"NYC","label":"New York - Federal Plaza Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1187,1,'codes',3350361618457524937,NULL,NULL,'{"id":3350361618457524937,"of_table":"court","code":"NYD","label":"New York Service Processing Center (Varick Street) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1188,1,'codes',6272270090406685047,NULL,NULL,'{"id":6272270090406685047,"of_table":"court","code":"NYV","label":"New York - Varick Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1189,1,'codes',2221894185968063945,NULL,NULL,'{"id":2221894185968063945,"of_table":"court","code":"OAK","label":"Oakdale Federal Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1190,1,'codes',4898376779986772448,NULL,NULL,'{"id":4898376779986772448,"of_table":"court","code":"OIN","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1191,1,'codes',5864506864283466311,NULL,NULL,'{"id":5864506864283466311,"of_table":"court","code":"OIT","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1192,1,'codes',448156702620189568,NULL,NULL,'{"id":448156702620189568,"of_table":"court","code":"OMA","label":"Omaha Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1193,1,'codes',7496377999254390549,NULL,NULL,'{"id":7496377999254390549,"of_table":"court","code":"ORL","label":"Orlando Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1194,1,'codes',8220424776008474377,NULL,NULL,'{"id":8220424776008474377,"of_table":"court","code":"OTM","label":"Otay Mesa Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1195,1,'codes',5582987745912871931,NULL,NULL,'{"id":5582987745912871931,"of_table":"court","code":"OTO","label":"Otero County Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1196,1,'codes',8842637015162663734,NULL,NULL,'{"id":8842637015162663734,"of_table":"court","code":"PHI","label":"Philadelphia Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1197,1,'codes',7908044870499655674,NULL,NULL,'{"id":7908044870499655674,"of_table":"court","code":"PHO","label":"Phoenix Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1198,1,'codes',3645851329498147161,NULL,NULL,'{"id":3645851329498147161,"of_table":"court","code":"PIS","label":"Port Isabel Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1199,1,'codes',3436430251848698142,NULL,NULL,'{"id":3436430251848698142,"of_table":"court","code":"POO","label":"Portland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1200,1,'codes',8091440450183795636,NULL,NULL,'{"id":8091440450183795636,"of_table":"court","code":"PSD","label":"Pearsall detention facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1201,1,'codes',5120156094399170072,NULL,NULL,'{"id":5120156094399170072,"of_table":"court","code":"RIC","label":"Richmond Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1202,1,'codes',5083516758378225188,NULL,NULL,'{"id":5083516758378225188,"of_table":"court","code":"SAI","label":"Saipan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1203,1,'codes',6807100493457056719,NULL,NULL,'{"id":6807100493457056719,"of_table":"court","code":"SAJ","label":"San Juan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1204,1,'codes',8692614932271033277,NULL,NULL,'{"id":8692614932271033277,"of_table":"court","code":"SDC","label":"Stewart Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1205,1,'codes',4559034983064416752,NULL,NULL,'{"id":4559034983064416752,"of_table":"court","code":"SEA","label":"Seattle Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1206,1,'codes',8151144099609794659,NULL,NULL,'{"id":8151144099609794659,"of_table":"court","code":"SFR","label":"San Francisco Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1207,1,'codes',3493814221069829204,NULL,NULL,'{"id":3493814221069829204,"of_table":"court","code":"SIN","label":"Fishkill (Downstate Correctional Facility) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1208,1,'codes',5857931990948848643,NULL,NULL,'{"id":5857931990948848643,"of_table":"court","code":"SLC","label":"Salt Lake City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1209,1,'codes',7010487816913101822,NULL,NULL,'{"id":7010487816913101822,"of_table":"court","code":"SMO","label":"Sacramento Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1210,1,'codes',5101038440625693466,NULL,NULL,'{"id":5101038440625693466,"of_table":"court","code":"SNA","label":"San Antonio Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1211,1,'codes',8206574415006754514,NULL,NULL,'{"id":8206574415006754514,"of_table":"court","code":"SNC","label":"Santa Ana Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1212,1,'codes',4906228805869941503,NULL,NULL,'{"id":4906228805869941503,"of_table":"court","code":"SND","label":"San Diego Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1213,1,'codes',1904921050012036509,NULL,NULL,'{"id":1904921050012036509,"of_table":"court","code":"SPD","label":"San Pedro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1214,1,'codes',3282183748071468900,NULL,NULL,'{"id":3282183748071468900,"of_table":"court","code":"STE","label":"Sterling Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1215,1,'codes',855236826825379107,NULL,NULL,'{"id":855236826825379107,"of_table":"court","code":"TAC","label":"Tacoma Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1216,1,'codes',8408918751946551695,NULL,NULL,'{"id":8408918751946551695,"of_table":"court","code":"TUC","label":"Tucson Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1217,1,'codes',7511211339553754941,NULL,NULL,'{"id":7511211339553754941,"of_table":"court","code":"ULS","label":"Ulster Correctional Facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1218,1,'codes',3412345003554561567,NULL,NULL,'{"id":3412345003554561567,"of_table":"court","code":"VNS","label":"Van Nuys Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1219,1,'codes',8656781753219789738,NULL,NULL,'{"id":8656781753219789738,"of_table":"court","code":"WAS","label":"Arlington / Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1220,1,'codes',6393298411648148120,NULL,NULL,'{"id":6393298411648148120,"of_table":"court","code":"WLA","label":"West Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1221,1,'codes',3650073079108743510,NULL,NULL,'{"id":3650073079108743510,"of_table":"court","code":"YOR","label":"York County Prison Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1222,1,'codes',826799467968720932,NULL,NULL,'{"id":826799467968720932,"of_table":"motion_type","code":"AC","label":"Motion for administrative closure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1223,1,'codes',8672540194089284411,NULL,NULL,'{"id":8672540194089284411,"of_table":"motion_type","code":"AI","label":"Motion concerning conduct before the court (apology)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1224,1,'codes',6647857036691314697,NULL,NULL,'{"id":6647857036691314697,"of_table":"motion_type","code":"AN","label":"Motion to correct an A-number","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1225,1,'codes',2701296189969507461,NULL,NULL,'{"id":2701296189969507461,"of_table":"motion_type","code":"BB","label":"Custody determination request","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1226,1,'codes',1259212481717947791,NULL,NULL,'{"id":1259212481717947791,"of_table":"motion_type","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1227,1,'codes',1098777467369435563,NULL,NULL,'{"id":1098777467369435563,"of_table":"motion_type","code":"C","label":"Motion to recalendar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1228,1,'codes',7395413406228649080,NULL,NULL,'{"id":7395413406228649080,"of_table":"motion_type","code":"CA","label":"Motion to hold case in abeyance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1229,1,'codes',8071884345743582846,NULL,NULL,'{"id":8071884345743582846,"of_table":"motion_type","code":"CC","label":"Motion to correct case information","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1230,1,'codes',6081096088791263994,NULL,NULL,'{"id":6081096088791263994,"of_table":"motion_type","code":"CD","label":"Motion to change docket type","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1231,1,'codes',181947328533355756,NULL,NULL,'{"id":181947328533355756,"of_table":"motion_type","code":"CL","label":"Motion to calendar an off-calendar case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1232,1,'codes',7838124700170612854,NULL,NULL,'{"id":7838124700170612854,"of_table":"motion_type","code":"CO","label":"Motion for continuance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1233,1,'codes',8171567862826939117,NULL,NULL,'{"id":8171567862826939117,"of_table":"motion_type","code":"CS","label":"Motion to consolidate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1234,1,'codes',882829189344388315,NULL,NULL,'{"id":882829189344388315,"of_table":"motion_type","code":"CT","label":"Motion to sever","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1235,1,'codes',3278262102831003173,NULL,NULL,'{"id":3278262102831003173,"of_table":"motion_type","code":"CV","label":"Motion for change of venue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1236,1,'codes',7788771806166639657,NULL,NULL,'{"id":7788771806166639657,"of_table":"motion_type","code":"EH","label":"Motion to advance (earlier hearing date)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1237,1,'codes',8594912286427665304,NULL,NULL,'{"id":8594912286427665304,"of_table":"motion_type","code":"ET","label":"Motion to extend filing time","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1238,1,'codes',8037110766080661242,NULL,NULL,'{"id":8037110766080661242,"of_table":"motion_type","code":"EW","label":"Motion to excuse appearance of witness","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1239,1,'codes',5430397320184648934,NULL,NULL,'{"id":5430397320184648934,"of_table":"motion_type","code":"FD","label":"Motion to reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1240,1,'codes',578103440392373406,NULL,NULL,'{"id":578103440392373406,"of_table":"motion_type","code":"FW","label":"Motion for fee waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1241,1,'codes',994282930921867638,NULL,NULL,'{"id":994282930921867638,"of_table":"motion_type","code":"HV","label":"Motion to submit video or recording","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1242,1,'codes',5232567329170376138,NULL,NULL,'{"id":5232567329170376138,"of_table":"motion_type","code":"IC","label":"Motion on incompetence of respondent or representative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1243,1,'codes',2572549370197778729,NULL,NULL,'{"id":2572549370197778729,"of_table":"motion_type","code":"IM","label":"Motion to set individual hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1244,1,'codes',6568871601930462810,NULL,NULL,'{"id":6568871601930462810,"of_table":"motion_type","code":"IP","label":"Motion for in person hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1245,1,'codes',769096431276481275,NULL,NULL,'{"id":769096431276481275,"of_table":"motion_type","code":"LI","label":"Motion for specific language interpreter","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1246,1,'codes',2785762221045925276,NULL,NULL,'{"id":2785762221045925276,"of_table":"motion_type","code":"LS","label":"Motion to allow law student or reputable individual","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1247,1,'codes',1735476198725815027,NULL,NULL,'{"id":1735476198725815027,"of_table":"motion_type","code":"MA","label":"Motion to reopen - in absentia order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1248,1,'codes',6296176420421080783,NULL,NULL,'{"id":6296176420421080783,"of_table":"motion_type","code":"MC","label":"Motion to reopen - changed country conditions","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1249,1,'codes',3710460208520997405,NULL,NULL,'{"id":3710460208520997405,"of_table":"motion_type","code":"MD","label":"Motion to accept late filing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1250,1,'codes',4946806862961905007,NULL,NULL,'{"id":4946806862961905007,"of_table":"motion_type","code":"MN","label":"Motion to amend name on NTA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1251,1,'codes',9059814925677598767,NULL,NULL,'{"id":9059814925677598767,"of_table":"motion_type","code":"MP","label":"Motion to modify protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1252,1,'codes',6214643024158260956,NULL,NULL,'{"id":6214643024158260956,"of_table":"motion_type","code":"MS","label":"Motion for subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1253,1,'codes',5909889550131366504,NULL,NULL,'{"id":5909889550131366504,"of_table":"motion_type","code":"MU","label":"Motion not listed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1254,1,'codes',4334932031149940097,NULL,NULL,'{"id":4334932031149940097,"of_table":"motion_type","code":"O","label":"Motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1255,1,'codes',7302984718243679945,NULL,NULL,'{"id":7302984718243679945,"of_table":"motion_type","code":"OC","label":"Motion to open / close hearing to the public","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1256,1,'codes',8918128714557666821,NULL,NULL,'{"id":8918128714557666821,"of_table":"motion_type","code":"OD","label":"Motion to return original documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1257,1,'codes',3460605124468749137,NULL,NULL,'{"id":3460605124468749137,"of_table":"motion_type","code":"OT","label":"Other motion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1258,1,'codes',4866221701529985861,NULL,NULL,'{"id":4866221701529985861,"of_table":"motion_type","code":"PA","label":"Motion to proceed on the administrative record","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1259,1,'codes',1869193123355414774,NULL,NULL,'{"id":1869193123355414774,"of_table":"motion_type","code":"PC","label":"Motion for pre-trial conference","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1260,1,'codes',3473117710731432258,NULL,NULL,'{"id":3473117710731432258,"of_table":"motion_type","code":"PM","label":"Motion to pretermit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1261,1,'codes',5778953099669239866,NULL,NULL,'{"id":5778953099669239866,"of_table":"motion_type","code":"PO","label":"Motion for protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1262,1,'codes',1976249621607448585,NULL,NULL,'{"id":1976249621607448585,"of_table":"motion_type","code":"PS","label":"Motion to place on status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1263,1,'codes',7944392057129597764,NULL,NULL,'{"id":7944392057129597764,"of_table":"motion_type","code":"QS","label":"Motion to quash a subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1264,1,'codes',3439872890816888601,NULL,NULL,'{"id":3439872890816888601,"of_table":"motion_type","code":"RC","label":"Motion to recuse","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1265,1,'codes',3904442411743532902,NULL,NULL,'{"id":3904442411743532902,"of_table":"motion_type","code":"RD","label":"Motion to rescind","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1266,1,'codes',2005669300133638916,NULL,NULL,'{"id":2005669300133638916,"of_table":"motion_type","code":"RI","label":"Motion to reissue decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1267,1,'codes',8498428856768132267,NULL,NULL,'{"id":8498428856768132267,"of_table":"motion_type","code":"RP","label":"Motion to reconsider (before decision)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1268,1,'codes',8815625042947323818,NULL,NULL,'{"id":8815625042947323818,"of_table":"motion_type","code":"RR","label":"Motion to retrieve and review file","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1269,1,'codes',8695336526761419910,NULL,NULL,'{"id":8695336526761419910,"of_table":"motion_type","code":"RS","label":"Motion to remove from status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1270,1,'codes',3316129715113640068,NULL,NULL,'{"id":3316129715113640068,"of_table":"motion_type","code":"SA","label":"Motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1271,1,'codes',1068297027249878739,NULL,NULL,'{"id":1068297027249878739,"of_table":"motion_type","code":"SB","label":"Motion for subsequent bond determination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1272,1,'codes',2685915227579557452,NULL,NULL,'{"id":2685915227579557452,"of_table":"motion_type","code":"SC","label":"Motion to substitute counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1273,1,'codes',8154158627935214731,NULL,NULL,'{"id":8154158627935214731,"of_table":"motion_type","code":"SD","label":"Motion to substitute documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1274,1,'codes',3415966061687567091,NULL,NULL,'{"id":3415966061687567091,"of_table":"motion_type","code":"SG","label":"Motion for competency safeguards","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1275,1,'codes',4758406564806653342,NULL,NULL,'{"id":4758406564806653342,"of_table":"motion_type","code":"SO","label":"Motion for stipulated removal / voluntary departure order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1276,1,'codes',8888131926946398465,NULL,NULL,'{"id":8888131926946398465,"of_table":"motion_type","code":"SP","label":"Motion to suppress","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1277,1,'codes',2542632953312642763,NULL,NULL,'{"id":2542632953312642763,"of_table":"motion_type","code":"SR","label":"Motion for stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1278,1,'codes',635476294405667704,NULL,NULL,'{"id":635476294405667704,"of_table":"motion_type","code":"ST","label":"Motion for security at non-detained hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1279,1,'codes',3320704392472423133,NULL,NULL,'{"id":3320704392472423133,"of_table":"motion_type","code":"SY","label":"Motion for stay of removal (or extension)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1280,1,'codes',8370789149895459913,NULL,NULL,'{"id":8370789149895459913,"of_table":"motion_type","code":"TA","label":"Motion for telephonic appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1281,1,'codes',6460497314900407384,NULL,NULL,'{"id":6460497314900407384,"of_table":"motion_type","code":"TD","label":"Motion to terminate the deferral","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1282,1,'codes',2457932923977278521,NULL,NULL,'{"id":2457932923977278521,"of_table":"motion_type","code":"TP","label":"Motion to terminate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1283,1,'codes',8779688795774420553,NULL,NULL,'{"id":8779688795774420553,"of_table":"motion_type","code":"TV","label":"Motion for video appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1284,1,'codes',9009565928924108631,NULL,NULL,'{"id":9009565928924108631,"of_table":"motion_type","code":"U","label":"Motion to dismiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1285,1,'codes',4369689447121462232,NULL,NULL,'{"id":4369689447121462232,"of_table":"motion_type","code":"VD","label":"Motion for voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1286,1,'codes',113183828172808124,NULL,NULL,'{"id":113183828172808124,"of_table":"motion_type","code":"VO","label":"Motion to vacate judge order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1287,1,'codes',457030547280832928,NULL,NULL,'{"id":457030547280832928,"of_table":"motion_type","code":"VP","label":"Motion to vacate protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1288,1,'codes',1704136578468381383,NULL,NULL,'{"id":1704136578468381383,"of_table":"motion_type","code":"VS","label":"Motion to vacate hearing or scheduling order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1289,1,'codes',8215268808410040047,NULL,NULL,'{"id":8215268808410040047,"of_table":"motion_type","code":"WA","label":"Motion to withdraw charge or allegation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1290,1,'codes',9194815126850385018,NULL,NULL,'{"id":9194815126850385018,"of_table":"motion_type","code":"WC","label":"Motion to withdraw as counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1291,1,'codes',3201325014539583253,NULL,NULL,'{"id":3201325014539583253,"of_table":"motion_type","code":"WV","label":"Motion to waive appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1292,1,'codes',5300684261355006630,NULL,NULL,'{"id":5300684261355006630,"of_table":"motion_type","code":"XH","label":"Motion to expedite hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1293,1,'codes',6862920232317300842,NULL,NULL,'{"id":6862920232317300842,"of_table":"custody_request","code":"BB","label":"Custody redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1294,1,'codes',8004792848213332417,NULL,NULL,'{"id":8004792848213332417,"of_table":"custody_request","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1295,1,'codes',3894140206034974484,NULL,NULL,'{"id":3894140206034974484,"of_table":"custody_request","code":"SB","label":"Subsequent bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1296,1,'codes',3733617813536578711,NULL,NULL,'{"id":3733617813536578711,"of_table":"appeal_type","code":"AMSA Appeal","label":"Appeal of motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1297,1,'codes',8016878577506733747,NULL,NULL,'{"id":8016878577506733747,"of_table":"appeal_type","code":"Appeal of IJ MTR","label":"Appeal of judge decision on motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1298,1,'codes',6069932366984845056,NULL,NULL,'{"id":6069932366984845056,"of_table":"appeal_type","code":"Bond Appeal","label":"Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1299,1,'codes',5021479880362075284,NULL,NULL,'{"id":5021479880362075284,"of_table":"appeal_type","code":"Bond MTR Rec","label":"Bond MTR Reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1300,1,'codes',3165963684288374864,NULL,NULL,'{"id":3165963684288374864,"of_table":"appeal_type","code":"Bond MTR Rei","label":"Bond MTR Reinstate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1301,1,'codes',6814114372497332581,NULL,NULL,'{"id":6814114372497332581,"of_table":"appeal_type","code":"Bond MTR Reo","label":"Bond MTR Reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1302,1,'codes',7776037711760830091,NULL,NULL,'{"id":7776037711760830091,"of_table":"appeal_type","code":"Case Appeal","label":"Appeal of judge case decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1303,1,'codes',5553952430188118585,NULL,NULL,'{"id":5553952430188118585,"of_table":"appeal_type","code":"CDR","label":"CDR Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1304,1,'codes',85391597873080722,NULL,NULL,'{"id":85391597873080722,"of_table":"appeal_type","code":"Circuit Court Remand","label":"Remand from circuit court (BIA case)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1305,1,'codes',3389424637951017206,NULL,NULL,'{"id":3389424637951017206,"of_table":"appeal_type","code":"DD 212","label":"DHS officer decision - 212 waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1306,1,'codes',682128324286820712,NULL,NULL,'{"id":682128324286820712,"of_table":"appeal_type","code":"DD Bond","label":"DHS officer decision - bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1307,1,'codes',4881102522223419108,NULL,NULL,'{"id":4881102522223419108,"of_table":"appeal_type","code":"DD Fines","label":"DHS officer decision - fines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1308,1,'codes',6211100314396129849,NULL,NULL,'{"id":6211100314396129849,"of_table":"appeal_type","code":"DD Visa","label":"DHS officer decision - visa petition","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1309,1,'codes',259487942050406405,NULL,NULL,'{"id":259487942050406405,"of_table":"appeal_type","code":"Interlocutory Appeal","label":"Interlocutory appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1310,1,'codes',3096037986083309615,NULL,NULL,'{"id":3096037986083309615,"of_table":"appeal_type","code":"MTR BIA","label":"Motion to BIA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1311,1,'codes',1970716891698753419,NULL,NULL,'{"id":1970716891698753419,"of_table":"appeal_type","code":"RC Appeal","label":"Reasonable Cause Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1312,1,'codes',8863953841930963948,NULL,NULL,'{"id":8863953841930963948,"of_table":"appeal_type","code":"SC Appeal","label":"Special Circumstances Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1313,1,'codes',846963017461851174,NULL,NULL,'{"id":846963017461851174,"of_table":"appeal_type","code":"test","label":"(test value)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1314,1,'codes',7226828327539988046,NULL,NULL,'{"id":7226828327539988046,"of_table":"appeal_type","code":"Zero Bond Appeal","label":"Zero Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1315,1,'codes',9166148558250497743,NULL,NULL,'{"id":9166148558250497743,"of_table":"appeal_result","code":"ABC","label":"ABC settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1316,1,'codes',1195691850041401884,NULL,NULL,'{"id":1195691850041401884,"of_table":"appeal_result","code":"ACR","label":"Record returned to court to correct deficiency","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1317,1,'codes',8887430474389449609,NULL,NULL,'{"id":8887430474389449609,"of_table":"appeal_result","code":"ADM","label":"Administratively closed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1318,1,'codes',6422395955606552460,NULL,NULL,'{"id":6422395955606552460,"of_table":"appeal_result","code":"ADR","label":"Administrative return","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1319,1,'codes',373695481636982787,NULL,NULL,'{"id":373695481636982787,"of_table":"appeal_result","code":"APD","label":"Administratively closed - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1320,1,'codes',6069409949308650206,NULL,NULL,'{"id":6069409949308650206,"of_table":"appeal_result","code":"BCR","label":"Background-check remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1321,1,'codes',3310584323409943731,NULL,NULL,'{"id":3310584323409943731,"of_table":"appeal_result","code":"CFD","label":"Final denial - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1322,1,'codes',6833428579238868086,NULL,NULL,'{"id":6833428579238868086,"of_table":"appeal_result","code":"CFG","label":"Final grant - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1323,1,'codes',8200457199525442840,NULL,NULL,'{"id":8200457199525442840,"of_table":"appeal_result","code":"CFV","label":"Final denial - 42B/40, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1324,1,'codes',409300851582065602,NULL,NULL,'{"id":409300851582065602,"of_table":"appeal_result","code":"CGR","label":"Conditional grant of relief (not CPC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1325,1,'codes',180005666390455485,NULL,NULL,'{"id":180005666390455485,"of_table":"appeal_result","code":"CON","label":"Continued","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1326,1,'codes',6054290256125031365,NULL,NULL,'{"id":6054290256125031365,"of_table":"appeal_result","code":"CPC","label":"Conditional grant - CPC asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1327,1,'codes',4119842359531776677,NULL,NULL,'{"id":4119842359531776677,"of_table":"appeal_result","code":"CPG","label":"Coercive population control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1328,1,'codes',5340953968354073004,NULL,NULL,'{"id":5340953968354073004,"of_table":"appeal_result","code":"CTM","label":"Administratively closed (not ABC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1329,1,'codes',7202833468265726471,NULL,NULL,'{"id":7202833468265726471,"of_table":"appeal_result","code":"D30","label":"Dismissed, 30-day voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1330,1,'codes',711444300372707126,NULL,NULL,'{"id":711444300372707126,"of_table":"appeal_result","code":"DED","label":"Deferred enforced departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1331,1,'codes',55004765785867294,NULL,NULL,'{"id":55004765785867294,"of_table":"appeal_result","code":"DEN","label":"Denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1332,1,'codes',4929357063939533191,NULL,NULL,'{"id":4929357063939533191,"of_table":"appeal_result","code":"DIS","label":"Appeal dismissed / judge affirmed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1333,1,'codes',998358346197416630,NULL,NULL,'{"id":998358346197416630,"of_table":"appeal_result","code":"DMO","label":"Dismissed as moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1334,1,'codes',95554359286339535,NULL,NULL,'{"id":95554359286339535,"of_table":"appeal_result","code":"DNS","label":"Denied - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1335,1,'codes',1837305245526053727,NULL,NULL,'{"id":1837305245526053727,"of_table":"appeal_result","code":"DSO","label":"Dismissed - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1336,1,'codes',6527198328867653498,NULL,NULL,'{"id":6527198328867653498,"of_table":"appeal_result","code":"DUT","label":"Dismissed as untimely","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1337,1,'codes',8309424071296518460,NULL,NULL,'{"id":8309424071296518460,"of_table":"appeal_result","code":"DVD","label":"Dismissed, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1338,1,'codes',7102067294108971772,NULL,NULL,'{"id":7102067294108971772,"of_table":"appeal_result","code":"FMD","label":"Franco motion denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1339,1,'codes',7682078077453892582,NULL,NULL,'{"id":7682078077453892582,"of_table":"appeal_result","code":"GNR","label":"Grant with no Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1340,1,'codes',8726542124136127730,NULL,NULL,'{"id":8726542124136127730,"of_table":"appeal_result","code":"GRN","label":"Granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1341,1,'codes',2847915636598032662,NULL,NULL,'{"id":2847915636598032662,"of_table":"appeal_result","code":"GRS","label":"Granted Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1342,1,'codes',3066333830029871991,NULL,NULL,'{"id":3066333830029871991,"of_table":"appeal_result","code":"MBD","label":"Bond moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1343,1,'codes',3103589604594739819,NULL,NULL,'{"id":3103589604594739819,"of_table":"appeal_result","code":"NAN","label":"NACARA notice","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1344,1,'codes',9008485882407262618,NULL,NULL,'{"id":9008485882407262618,"of_table":"appeal_result","code":"NJU","label":"BIA lacks jurisdiction","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1345,1,'codes',5484754341117602652,NULL,NULL,'{"id":5484754341117602652,"of_table":"appeal_result","code":"OTH","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1346,1,'codes',706619877720091629,NULL,NULL,'{"id":706619877720091629,"of_table":"appeal_result","code":"OTS","label":"Other Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1347,1,'codes',7846848104628907579,NULL,NULL,'{"id":7846848104628907579,"of_table":"appeal_result","code":"REJ","label":"Rejected","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1348,1,'codes',8427854764709614341,NULL,NULL,'{"id":8427854764709614341,"of_table":"appeal_result","code":"REM","label":"Remanded","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1349,1,'codes',3460661900004891125,NULL,NULL,'{"id":3460661900004891125,"of_table":"appeal_result","code":"S-L","label":"Streamlined affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1350,1,'codes',3862985340562024162,NULL,NULL,'{"id":3862985340562024162,"of_table":"appeal_result","code":"SAD","label":"Summary dismissal - inadequate reasons","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1351,1,'codes',9105248437140110311,NULL,NULL,'{"id":9105248437140110311,"of_table":"appeal_result","code":"SAF","label":"Summary affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1352,1,'codes',4505627385462450122,NULL,NULL,'{"id":4505627385462450122,"of_table":"appeal_result","code":"SAV","label":"Summary affirmance, voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1353,1,'codes',2089063427580664302,NULL,NULL,'{"id":2089063427580664302,"of_table":"appeal_result","code":"SCC","label":"Suspension/cancellation cap","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1354,1,'codes',5672062523885265175,NULL,NULL,'{"id":5672062523885265175,"of_table":"appeal_result","code":"SDG","label":"Summary dismissal - untimely or waived","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1355,1,'codes',6883796050312302964,NULL,NULL,'{"id":6883796050312302964,"of_table":"appeal_result","code":"SED","label":"Summary dismissal - no brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1356,1,'codes',885097868718938697,NULL,NULL,'{"id":885097868718938697,"of_table":"appeal_result","code":"SNC","label":"NACARA continuation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1357,1,'codes',7611119436629814792,NULL,NULL,'{"id":7611119436629814792,"of_table":"appeal_result","code":"SND","label":"Summary dismissal - reasons and brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1358,1,'codes',2371421266736860482,NULL,NULL,'{"id":2371421266736860482,"of_table":"appeal_result","code":"SOD","label":"Summary dismissal - other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1359,1,'codes',4138975772799272939,NULL,NULL,'{"id":4138975772799272939,"of_table":"appeal_result","code":"SUD","label":"Summarily dismissed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1360,1,'codes',3501077841348042924,NULL,NULL,'{"id":3501077841348042924,"of_table":"appeal_result","code":"SUP","label":"Suspension completion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1361,1,'codes',7272867302257766269,NULL,NULL,'{"id":7272867302257766269,"of_table":"appeal_result","code":"SUS","label":"Appeal sustained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1362,1,'codes',1100392802855964035,NULL,NULL,'{"id":1100392802855964035,"of_table":"appeal_result","code":"TER","label":"Terminated","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1363,1,'codes',6053273790843569311,NULL,NULL,'{"id":6053273790843569311,"of_table":"appeal_result","code":"TPD","label":"Terminated - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1364,1,'codes',1603520875493921065,NULL,NULL,'{"id":1603520875493921065,"of_table":"appeal_result","code":"TPS","label":"Temporary Protected Status","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1365,1,'codes',7443449631499676781,NULL,NULL,'{"id":7443449631499676781,"of_table":"appeal_result","code":"WDL","label":"Appeal withdrawn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1366,1,'codes',3732372437148019094,NULL,NULL,'{"id":3732372437148019094,"of_table":"appeal_result","code":"WPD","label":"Withdrawn - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1367,1,'codes',4641237525039291114,NULL,NULL,'{"id":4641237525039291114,"of_table":"party","code":"A","label":"Respondent","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1368,1,'codes',5997346495980108119,NULL,NULL,'{"id":5997346495980108119,"of_table":"party","code":"I","label":"DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1369,1,'codes',2834800251146875456,NULL,NULL,'{"id":2834800251146875456,"of_table":"party","code":"B","label":"Both","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1370,1,'codes',8583238880914811003,NULL,NULL,'{"id":8583238880914811003,"of_table":"party","code":"C","label":"Court (in filing-party tables) / Carrier (in filed-by lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1371,1,'codes',1214048916660116543,NULL,NULL,'{"id":1214048916660116543,"of_table":"party","code":"O","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1372,1,'closures',8813460061447470688,NULL,NULL,'{"id":8813460061447470688,"first":"2018-12-05","last":"2018-12-05","reason":"National day of mourning","source":"Executive Order 13852, December 1, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1373,1,'closures',3528266159985468784,NULL,NULL,'{"id":3528266159985468784,"first":"2018-12-24","last":"2018-12-24","reason":"Federal offices closed","source":"Executive Order 13854, December 18, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1374,1,'closures',3873713053228719334,NULL,NULL,'{"id":3873713053228719334,"first":"2019-12-24","last":"2019-12-24","reason":"Federal offices closed","source":"Executive Order 13900, December 17, 2019","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1375,1,'closures',6539628776347693142,NULL,NULL,'{"id":6539628776347693142,"first":"2020-12-24","last":"2020-12-24","reason":"Federal offices closed","source":"Executive Order 13965, December 11, 2020","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1376,1,'closures',3352877934513240298,NULL,NULL,'{"id":3352877934513240298,"first":"2024-12-24","last":"2024-12-24","reason":"Federal offices closed","source":"Executive Order of December 19, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1377,1,'closures',484932912449493191,NULL,NULL,'{"id":484932912449493191,"first":"2025-01-09","last":"2025-01-09","reason":"National day of mourning","source":"Executive Order of December 30, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1378,1,'closures',2611734427862992871,NULL,NULL,'{"id":2611734427862992871,"first":"2025-12-24","last":"2025-12-24","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1379,1,'closures',643878276053290106,NULL,NULL,'{"id":643878276053290106,"first":"2025-12-26","last":"2025-12-26","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1380,1,'closures',8258966892182160850,NULL,NULL,'{"id":8258966892182160850,"first":"2018-12-22","last":"2019-01-25","reason":"Lapse in appropriations; most non-detained courts closed","source":"Lapse of December 22, 2018 to January 25, 2019","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1381,1,'closures',5666100041059167883,NULL,NULL,'{"id":5666100041059167883,"first":"2025-10-01","last":"2025-11-12","reason":"Lapse in appropriations","source":"Lapse of October 1 to November 12, 2025","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1382,2,'docket',1,NULL,'{"id":1,"uid":"8feb9ec5e54843fe4c871321972b1b65","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}','{"id":1,"uid":"8feb9ec5e54843fe4c871321972b1b65","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}',NULL);
INSERT INTO "step_rows" VALUES(1383,2,'cases',6536526257209047241,6536526257209047241,NULL,'{"id":6536526257209047241,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1384,2,'proceedings',309145774234155558,6536526257209047241,NULL,'{"id":309145774234155558,"public_key":null,"case_id":6536526257209047241,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1385,3,'cases',6880620895307005508,6880620895307005508,NULL,'{"id":6880620895307005508,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1386,3,'proceedings',7929342909457308899,6880620895307005508,NULL,'{"id":7929342909457308899,"public_key":null,"case_id":6880620895307005508,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1387,4,'hearings',2110215912079294620,6536526257209047241,NULL,'{"id":2110215912079294620,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1388,5,'hearings',1334667739535796526,6536526257209047241,NULL,'{"id":1334667739535796526,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-03-06","start_minute":null,"minutes":null,"kind":"custody","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1389,6,'motions',8251976679452037063,6536526257209047241,NULL,'{"id":8251976679452037063,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1390,7,'custody_requests',9132446431950997268,6536526257209047241,NULL,'{"id":9132446431950997268,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1391,8,'notes',6120479231895203565,6536526257209047241,NULL,'{"id":6120479231895203565,"case_id":6536526257209047241,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":825566020227050677}',NULL);
INSERT INTO "step_rows" VALUES(1392,9,'circumstances',7189661122930746342,6536526257209047241,NULL,'{"id":7189661122930746342,"case_id":6536526257209047241,"benchmark":"merits-first-date","subject":309145774234155558,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1393,10,'appeals',4790188889445507399,6536526257209047241,NULL,'{"id":4790188889445507399,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1394,11,'cases',7614446830124789921,7614446830124789921,NULL,'{"id":7614446830124789921,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1395,11,'proceedings',903874065194368639,7614446830124789921,NULL,'{"id":903874065194368639,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1396,12,'cases',8902401663241002629,8902401663241002629,NULL,'{"id":8902401663241002629,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1397,12,'proceedings',1246121367902042881,8902401663241002629,NULL,'{"id":1246121367902042881,"public_key":null,"case_id":8902401663241002629,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1398,13,'proceedings',903874065194368639,7614446830124789921,'{"id":903874065194368639,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":903874065194368639,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1399,14,'proceedings',8282812687308776245,7614446830124789921,NULL,'{"id":8282812687308776245,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1400,15,'marks',7522364459646696699,7614446830124789921,NULL,'{"id":7522364459646696699,"case_id":7614446830124789921,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}',NULL);
INSERT INTO "step_rows" VALUES(1401,16,'motions',2191811639956129988,7614446830124789921,NULL,'{"id":2191811639956129988,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1402,17,'custody_requests',7632921618718525244,7614446830124789921,NULL,'{"id":7632921618718525244,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1403,18,'appeals',4653631548816800666,7614446830124789921,NULL,'{"id":4653631548816800666,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1404,19,'hearings',3236626630375780581,6536526257209047241,NULL,'{"id":3236626630375780581,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1405,20,'hearings',4896720979699465595,6880620895307005508,NULL,'{"id":4896720979699465595,"public_key":null,"proceeding_id":7929342909457308899,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1406,21,'hearings',4896720979699465595,6880620895307005508,'{"id":4896720979699465595,"public_key":null,"proceeding_id":7929342909457308899,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":4896720979699465595,"public_key":null,"proceeding_id":7929342909457308899,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1407,22,'family_links',704939494883057517,7614446830124789921,NULL,'{"id":704939494883057517,"public_key":null,"lead_case_id":6536526257209047241,"rider_case_id":7614446830124789921,"created":"2026-02-02","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1408,23,'custody_spells',1641564495461825181,7614446830124789921,NULL,'{"id":1641564495461825181,"public_key":null,"case_id":7614446830124789921,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1409,23,'cases',7614446830124789921,7614446830124789921,'{"id":7614446830124789921,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":7614446830124789921,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1410,23,'proceedings',8282812687308776245,7614446830124789921,'{"id":8282812687308776245,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":8282812687308776245,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1411,24,'family_links',3182418767051890040,7614446830124789921,NULL,'{"id":3182418767051890040,"public_key":null,"lead_case_id":6536526257209047241,"rider_case_id":7614446830124789921,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1412,25,'custody_spells',3955509420890903203,7614446830124789921,NULL,'{"id":3955509420890903203,"public_key":null,"case_id":7614446830124789921,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1413,26,'cases',1841057407019665500,1841057407019665500,NULL,'{"id":1841057407019665500,"public_key":null,"a_number":"000999888","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1414,26,'proceedings',9156193825980816983,1841057407019665500,NULL,'{"id":9156193825980816983,"public_key":null,"case_id":1841057407019665500,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1415,27,'proceedings',7034850272908407432,6536526257209047241,NULL,'{"id":7034850272908407432,"public_key":null,"case_id":6536526257209047241,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1416,28,'hearings',7011580900446953676,6536526257209047241,NULL,'{"id":7011580900446953676,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-04-14","start_minute":null,"minutes":120,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1417,29,'hearings',2110215912079294620,6536526257209047241,'{"id":2110215912079294620,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":2110215912079294620,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1418,29,'proceedings',309145774234155558,6536526257209047241,'{"id":309145774234155558,"public_key":null,"case_id":6536526257209047241,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":309145774234155558,"public_key":null,"case_id":6536526257209047241,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1419,30,'hearings',5424846859848351268,6536526257209047241,NULL,'{"id":5424846859848351268,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-04-14","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1420,30,'hearings',3236626630375780581,6536526257209047241,'{"id":3236626630375780581,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":3236626630375780581,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1421,30,'hearings',3236626630375780581,6536526257209047241,'{"id":3236626630375780581,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":3236626630375780581,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":5424846859848351268,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1422,31,'hearings',2110215912079294620,6536526257209047241,'{"id":2110215912079294620,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":2110215912079294620,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1423,32,'hearings',2110215912079294620,6536526257209047241,'{"id":2110215912079294620,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":2110215912079294620,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1424,33,'day_notes',5232575028017190004,NULL,NULL,'{"id":5232575028017190004,"day":"2026-03-10","text":"Courtroom 4 has no video link."}',NULL);
INSERT INTO "step_rows" VALUES(1425,34,'hearings',2110215912079294620,6536526257209047241,'{"id":2110215912079294620,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":2110215912079294620,"public_key":null,"proceeding_id":309145774234155558,"day":"2026-03-09","start_minute":540,"minutes":120,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1426,35,'hearings',4896720979699465595,6880620895307005508,'{"id":4896720979699465595,"public_key":null,"proceeding_id":7929342909457308899,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":4896720979699465595,"public_key":null,"proceeding_id":7929342909457308899,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1427,36,'proceedings',309145774234155558,6536526257209047241,'{"id":309145774234155558,"public_key":null,"case_id":6536526257209047241,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":309145774234155558,"public_key":null,"case_id":6536526257209047241,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-10","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1428,37,'proceedings',903874065194368639,7614446830124789921,'{"id":903874065194368639,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":903874065194368639,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1429,38,'proceedings',903874065194368639,7614446830124789921,'{"id":903874065194368639,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":903874065194368639,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1430,39,'cases',6880620895307005508,6880620895307005508,'{"id":6880620895307005508,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":6880620895307005508,"public_key":null,"a_number":"001234577","family":"Quispe Huallpa","given":"Rómulo A.","search_name":"quispe huallpa, romulo a.","case_type":"AOC","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1431,39,'proceedings',7929342909457308899,6880620895307005508,'{"id":7929342909457308899,"public_key":null,"case_id":6880620895307005508,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":7929342909457308899,"public_key":null,"case_id":6880620895307005508,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"AOC","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1432,40,'marks',7522364459646696699,7614446830124789921,'{"id":7522364459646696699,"case_id":7614446830124789921,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}','{"id":7522364459646696699,"case_id":7614446830124789921,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL);
INSERT INTO "step_rows" VALUES(1433,41,'marks',7522364459646696699,7614446830124789921,'{"id":7522364459646696699,"case_id":7614446830124789921,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1434,42,'motions',2191811639956129988,7614446830124789921,'{"id":2191811639956129988,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}','{"id":2191811639956129988,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1435,43,'motions',2191811639956129988,7614446830124789921,'{"id":2191811639956129988,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1436,44,'custody_requests',7632921618718525244,7614446830124789921,'{"id":7632921618718525244,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":7632921618718525244,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1437,45,'custody_requests',7632921618718525244,7614446830124789921,'{"id":7632921618718525244,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1438,46,'appeals',4653631548816800666,7614446830124789921,'{"id":4653631548816800666,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}','{"id":4653631548816800666,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1439,47,'appeals',4653631548816800666,7614446830124789921,'{"id":4653631548816800666,"public_key":null,"case_id":7614446830124789921,"proceeding_id":903874065194368639,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1440,48,'custody_spells',1641564495461825181,7614446830124789921,'{"id":1641564495461825181,"public_key":null,"case_id":7614446830124789921,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}','{"id":1641564495461825181,"public_key":null,"case_id":7614446830124789921,"custody":"D","detained":"2026-02-01","released":"2026-02-20","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1441,48,'proceedings',903874065194368639,7614446830124789921,'{"id":903874065194368639,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":903874065194368639,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1442,49,'custody_spells',3955509420890903203,7614446830124789921,'{"id":3955509420890903203,"public_key":null,"case_id":7614446830124789921,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1443,49,'cases',7614446830124789921,7614446830124789921,'{"id":7614446830124789921,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":7614446830124789921,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1444,49,'proceedings',903874065194368639,7614446830124789921,'{"id":903874065194368639,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":903874065194368639,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1445,49,'proceedings',8282812687308776245,7614446830124789921,'{"id":8282812687308776245,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":8282812687308776245,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1446,50,'family_links',704939494883057517,7614446830124789921,'{"id":704939494883057517,"public_key":null,"lead_case_id":6536526257209047241,"rider_case_id":7614446830124789921,"created":"2026-02-02","severed":null,"release":null,"typed":""}','{"id":704939494883057517,"public_key":null,"lead_case_id":6536526257209047241,"rider_case_id":7614446830124789921,"created":"2026-02-02","severed":"2026-03-02","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1447,51,'family_links',3182418767051890040,7614446830124789921,'{"id":3182418767051890040,"public_key":null,"lead_case_id":6536526257209047241,"rider_case_id":7614446830124789921,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1448,52,'proceedings',8282812687308776245,7614446830124789921,'{"id":8282812687308776245,"public_key":null,"case_id":7614446830124789921,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1449,53,'proceedings',1246121367902042881,8902401663241002629,'{"id":1246121367902042881,"public_key":null,"case_id":8902401663241002629,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1450,53,'cases',8902401663241002629,8902401663241002629,'{"id":8902401663241002629,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1451,54,'motions',1232019514789587524,6536526257209047241,NULL,'{"id":1232019514789587524,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"motion_type":"MTR","judge":"QWM","received":"2026-03-10","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1452,55,'motions',8251976679452037063,6536526257209047241,'{"id":8251976679452037063,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}','{"id":8251976679452037063,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1453,56,'custody_requests',1502059646692248620,6536526257209047241,NULL,'{"id":1502059646692248620,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"bond_type":"BB","judge":"QWM","requested":"2026-03-10","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1454,57,'custody_requests',9132446431950997268,6536526257209047241,'{"id":9132446431950997268,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":9132446431950997268,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1455,58,'custody_spells',8185470050834217412,6536526257209047241,NULL,'{"id":8185470050834217412,"public_key":null,"case_id":6536526257209047241,"custody":"D","detained":null,"released":"2026-03-10","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1456,58,'cases',6536526257209047241,6536526257209047241,'{"id":6536526257209047241,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":6536526257209047241,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"R","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1457,58,'proceedings',7034850272908407432,6536526257209047241,'{"id":7034850272908407432,"public_key":null,"case_id":6536526257209047241,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":7034850272908407432,"public_key":null,"case_id":6536526257209047241,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"R","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1458,59,'appeals',2394858006803383543,6536526257209047241,NULL,'{"id":2394858006803383543,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-10","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1459,60,'appeals',4790188889445507399,6536526257209047241,'{"id":4790188889445507399,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}','{"id":4790188889445507399,"public_key":null,"case_id":6536526257209047241,"proceeding_id":309145774234155558,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":"2026-03-10","result":"REM","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1460,61,'family_links',7728637559273029334,6880620895307005508,NULL,'{"id":7728637559273029334,"public_key":null,"lead_case_id":6536526257209047241,"rider_case_id":6880620895307005508,"created":"2026-03-10","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1461,62,'marks',5182046474605603760,6536526257209047241,NULL,'{"id":5182046474605603760,"case_id":6536526257209047241,"kind":"status case","first":"2026-03-02","last":null,"reason":"USCIS has the petition"}',NULL);
INSERT INTO "step_rows" VALUES(1462,63,'away',7864323886515230452,NULL,NULL,'{"id":7864323886515230452,"first":"2026-03-23","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video"}',NULL);
INSERT INTO "step_rows" VALUES(1463,64,'goal_sets',2056580101178164012,NULL,NULL,'{"id":2056580101178164012,"name":"invented","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"invented\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n"}',NULL);
INSERT INTO "step_rows" VALUES(1464,65,'docket',1,NULL,'{"id":1,"uid":"8feb9ec5e54843fe4c871321972b1b65","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}','{"id":1,"uid":"8feb9ec5e54843fe4c871321972b1b65","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1465,66,'docket',1,NULL,'{"id":1,"uid":"8feb9ec5e54843fe4c871321972b1b65","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}','{"id":1,"uid":"8feb9ec5e54843fe4c871321972b1b65","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1466,66,'people',825566020227050677,NULL,'{"id":825566020227050677,"family":"Ellery","given":"Marguerite A.","role":"judge"}','{"id":825566020227050677,"family":"Ellery","given":"M.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1467,67,'codes',2233037805326802662,NULL,'{"id":2233037805326802662,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}','{"id":2233037805326802662,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1468,68,'closures',5053052898282798562,NULL,NULL,'{"id":5053052898282798562,"first":"2026-03-02","last":"2026-03-03","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1469,69,'notes',4712019721056076791,6536526257209047241,NULL,'{"id":4712019721056076791,"case_id":6536526257209047241,"text":"Ask counsel for the exhibits.","search_text":"ask counsel for the exhibits.","is_private":1,"written_on":"2026-03-10","author":825566020227050677}',NULL);
INSERT INTO "step_rows" VALUES(1470,70,'notes',6120479231895203565,6536526257209047241,'{"id":6120479231895203565,"case_id":6536526257209047241,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":825566020227050677}','{"id":6120479231895203565,"case_id":6536526257209047241,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":825566020227050677}',NULL);
INSERT INTO "step_rows" VALUES(1471,71,'notes',6120479231895203565,6536526257209047241,'{"id":6120479231895203565,"case_id":6536526257209047241,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":825566020227050677}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1472,72,'sheet_mappings',8465692612201399204,NULL,NULL,'{"id":8465692612201399204,"kind":"hearings","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL);
INSERT INTO "step_rows" VALUES(1473,73,'sheet_mappings',1790723030217742311,NULL,NULL,'{"id":1790723030217742311,"kind":"motions","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL);
INSERT INTO "step_rows" VALUES(1474,74,'sheet_mappings',1790723030217742311,NULL,'{"id":1790723030217742311,"kind":"motions","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1475,75,'people',8694828924820966953,NULL,NULL,'{"id":8694828924820966953,"family":"Whitcombe","given":"Dana","role":"clerk"}',NULL);
INSERT INTO "step_rows" VALUES(1476,76,'people',825566020227050677,NULL,'{"id":825566020227050677,"family":"Ellery","given":"M.","role":"judge"}','{"id":825566020227050677,"family":"Ellery-Marsh","given":"Marguerite","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1477,76,'docket',1,NULL,'{"id":1,"uid":"8feb9ec5e54843fe4c871321972b1b65","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}','{"id":1,"uid":"8feb9ec5e54843fe4c871321972b1b65","judge_family":"Ellery-Marsh","judge_given":"Marguerite","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1478,77,'checks',4948494983287254496,6536526257209047241,NULL,'{"id":4948494983287254496,"case_id":6536526257209047241,"kind":"assumed","of_table":"proceedings","row":309145774234155558,"about":"completed","words":"The import took the hearing’s day for the completion’s.","value":null,"is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1479,78,'checks',1513854762797804194,6880620895307005508,NULL,'{"id":1513854762797804194,"case_id":6880620895307005508,"kind":"no outcome","of_table":"hearings","row":4896720979699465595,"about":"","words":"Thursday, March 5, 2026 has passed and nothing is recorded.","value":null,"is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1480,79,'circumstances',1815389989029749960,6536526257209047241,NULL,'{"id":1815389989029749960,"case_id":6536526257209047241,"benchmark":"merits-first-date","subject":309145774234155558,"day":"2026-03-09","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1481,80,'circumstances',7189661122930746342,6536526257209047241,'{"id":7189661122930746342,"case_id":6536526257209047241,"benchmark":"merits-first-date","subject":309145774234155558,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}','{"id":7189661122930746342,"case_id":6536526257209047241,"benchmark":"merits-first-date","subject":309145774234155558,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL);
INSERT INTO "step_rows" VALUES(1482,81,'circumstances',7189661122930746342,6536526257209047241,'{"id":7189661122930746342,"case_id":6536526257209047241,"benchmark":"merits-first-date","subject":309145774234155558,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1483,82,'saved_views',8811379105579615787,NULL,NULL,'{"id":8811379105579615787,"list":"hearings","name":"Reserved, oldest first","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1484,83,'saved_views',1070149689728065471,NULL,NULL,'{"id":1070149689728065471,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1485,84,'saved_views',1070149689728065471,NULL,'{"id":1070149689728065471,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}','{"id":1070149689728065471,"list":"hearings","name":"Held","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1486,85,'saved_views',4155541276028087731,NULL,NULL,'{"id":4155541276028087731,"list":"hearings","name":"No outcome yet","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL);
INSERT INTO "step_rows" VALUES(1487,86,'saved_views',1070149689728065471,NULL,'{"id":1070149689728065471,"list":"hearings","name":"Held","shows":"{\"view\": \"all\", \"order\": \"date\", \"descending\": false, \"search\": \"\", \"of_kind\": \"\"}"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1488,87,'releases',1347741851877050481,NULL,NULL,'{"id":1347741851877050481,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1489,87,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1347741851877050481,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1490,87,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1347741851877050481,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1491,87,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":1347741851877050481,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1492,87,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":1347741851877050481,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1493,87,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":1347741851877050481,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1494,87,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":1347741851877050481,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1495,87,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":1347741851877050481,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1496,87,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":1347741851877050481,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1497,87,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":1347741851877050481,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1498,87,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":1347741851877050481,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1499,87,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":1347741851877050481,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1500,88,'cases',9125858135338561640,9125858135338561640,NULL,'{"id":9125858135338561640,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1501,88,'proceedings',4947583570614013542,9125858135338561640,NULL,'{"id":4947583570614013542,"public_key":null,"case_id":9125858135338561640,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1502,89,'releases',415522403979285224,NULL,NULL,'{"id":415522403979285224,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1503,89,'cases',919611692100248555,919611692100248555,NULL,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":415522403979285224,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1504,89,'proceedings',6964755241216336952,919611692100248555,NULL,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":415522403979285224,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1505,90,'proceedings',6964755241216336952,9125858135338561640,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":415522403979285224,"typed":""}','{"id":6964755241216336952,"public_key":20000811,"case_id":9125858135338561640,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":415522403979285224,"typed":""}',919611692100248555);
INSERT INTO "step_rows" VALUES(1506,90,'cases',919611692100248555,919611692100248555,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":415522403979285224,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1507,90,'cases',9125858135338561640,9125858135338561640,'{"id":9125858135338561640,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":9125858135338561640,"public_key":20000811,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":415522403979285224,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1508,90,'checks',518591526837499580,9125858135338561640,NULL,'{"id":518591526837499580,"case_id":9125858135338561640,"kind":"different","of_table":"cases","row":9125858135338561640,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1509,90,'checks',7938095954651461932,9125858135338561640,NULL,'{"id":7938095954651461932,"case_id":9125858135338561640,"kind":"different","of_table":"cases","row":9125858135338561640,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1510,90,'proceedings',6964755241216336952,9125858135338561640,'{"id":6964755241216336952,"public_key":20000811,"case_id":9125858135338561640,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":415522403979285224,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1511,90,'proceedings',4947583570614013542,9125858135338561640,'{"id":4947583570614013542,"public_key":null,"case_id":9125858135338561640,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":4947583570614013542,"public_key":20000811,"case_id":9125858135338561640,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":415522403979285224,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1512,90,'checks',3746450919262763713,9125858135338561640,NULL,'{"id":3746450919262763713,"case_id":9125858135338561640,"kind":"different","of_table":"proceedings","row":4947583570614013542,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1513,90,'checks',1197531117902492917,9125858135338561640,NULL,'{"id":1197531117902492917,"case_id":9125858135338561640,"kind":"different","of_table":"proceedings","row":4947583570614013542,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1514,91,'cases',1470336303771711579,1470336303771711579,NULL,'{"id":1470336303771711579,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1515,91,'proceedings',261324162222413284,1470336303771711579,NULL,'{"id":261324162222413284,"public_key":null,"case_id":1470336303771711579,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1516,92,'cases',8029202384165543430,8029202384165543430,NULL,'{"id":8029202384165543430,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1517,92,'proceedings',848671494877415388,8029202384165543430,NULL,'{"id":848671494877415388,"public_key":null,"case_id":8029202384165543430,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1518,93,'releases',1257264036463381891,NULL,NULL,'{"id":1257264036463381891,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1519,93,'cases',2987037366338841136,2987037366338841136,NULL,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1257264036463381891,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1520,93,'cases',2205164657526794683,2205164657526794683,NULL,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1257264036463381891,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1521,93,'proceedings',7682902683827996891,2987037366338841136,NULL,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1257264036463381891,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1522,93,'proceedings',8912025383713010147,2205164657526794683,NULL,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1257264036463381891,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1523,94,'proceedings',7682902683827996891,1470336303771711579,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1257264036463381891,"typed":""}','{"id":7682902683827996891,"public_key":20000812,"case_id":1470336303771711579,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1257264036463381891,"typed":""}',2987037366338841136);
INSERT INTO "step_rows" VALUES(1524,94,'cases',2987037366338841136,2987037366338841136,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1257264036463381891,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1525,94,'cases',1470336303771711579,1470336303771711579,'{"id":1470336303771711579,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":1470336303771711579,"public_key":20000812,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1257264036463381891,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1526,94,'checks',2245989468325517895,1470336303771711579,NULL,'{"id":2245989468325517895,"case_id":1470336303771711579,"kind":"different","of_table":"cases","row":1470336303771711579,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1527,94,'checks',5681713908255006600,1470336303771711579,NULL,'{"id":5681713908255006600,"case_id":1470336303771711579,"kind":"different","of_table":"cases","row":1470336303771711579,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1528,94,'proceedings',7682902683827996891,1470336303771711579,'{"id":7682902683827996891,"public_key":20000812,"case_id":1470336303771711579,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1257264036463381891,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1529,94,'proceedings',261324162222413284,1470336303771711579,'{"id":261324162222413284,"public_key":null,"case_id":1470336303771711579,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":261324162222413284,"public_key":20000812,"case_id":1470336303771711579,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1257264036463381891,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1530,94,'checks',8071370358783251658,1470336303771711579,NULL,'{"id":8071370358783251658,"case_id":1470336303771711579,"kind":"different","of_table":"proceedings","row":261324162222413284,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1531,94,'checks',2105178185255497266,1470336303771711579,NULL,'{"id":2105178185255497266,"case_id":1470336303771711579,"kind":"different","of_table":"proceedings","row":261324162222413284,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1532,94,'proceedings',8912025383713010147,8029202384165543430,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1257264036463381891,"typed":""}','{"id":8912025383713010147,"public_key":20000813,"case_id":8029202384165543430,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1257264036463381891,"typed":""}',2205164657526794683);
INSERT INTO "step_rows" VALUES(1533,94,'cases',2205164657526794683,2205164657526794683,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1257264036463381891,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1534,94,'cases',8029202384165543430,8029202384165543430,'{"id":8029202384165543430,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":8029202384165543430,"public_key":20000813,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1257264036463381891,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1535,94,'checks',2871138100864481338,8029202384165543430,NULL,'{"id":2871138100864481338,"case_id":8029202384165543430,"kind":"different","of_table":"cases","row":8029202384165543430,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1536,94,'checks',8746121338007618206,8029202384165543430,NULL,'{"id":8746121338007618206,"case_id":8029202384165543430,"kind":"different","of_table":"cases","row":8029202384165543430,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1537,94,'proceedings',8912025383713010147,8029202384165543430,'{"id":8912025383713010147,"public_key":20000813,"case_id":8029202384165543430,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1257264036463381891,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1538,94,'proceedings',848671494877415388,8029202384165543430,'{"id":848671494877415388,"public_key":null,"case_id":8029202384165543430,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":848671494877415388,"public_key":20000813,"case_id":8029202384165543430,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1257264036463381891,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1539,94,'checks',11472379326161798,8029202384165543430,NULL,'{"id":11472379326161798,"case_id":8029202384165543430,"kind":"different","of_table":"proceedings","row":848671494877415388,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1540,94,'checks',5189788228194351050,8029202384165543430,NULL,'{"id":5189788228194351050,"case_id":8029202384165543430,"kind":"different","of_table":"proceedings","row":848671494877415388,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1541,95,'cases',8868191593040049605,8868191593040049605,NULL,'{"id":8868191593040049605,"public_key":null,"a_number":"000000814","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1542,95,'proceedings',2552841293954592629,8868191593040049605,NULL,'{"id":2552841293954592629,"public_key":null,"case_id":8868191593040049605,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1543,96,'cases',8368901439227060009,8368901439227060009,NULL,'{"id":8368901439227060009,"public_key":null,"a_number":"000000815","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1544,96,'proceedings',7924676774703021674,8368901439227060009,NULL,'{"id":7924676774703021674,"public_key":null,"case_id":8368901439227060009,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1545,97,'releases',6766766971921975618,NULL,NULL,'{"id":6766766971921975618,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1546,97,'cases',4753829794319205956,4753829794319205956,NULL,'{"id":4753829794319205956,"public_key":20000814,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6766766971921975618,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1547,97,'cases',5850433630131495302,5850433630131495302,NULL,'{"id":5850433630131495302,"public_key":20000815,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6766766971921975618,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1548,97,'proceedings',3455094021888176587,4753829794319205956,NULL,'{"id":3455094021888176587,"public_key":20000814,"case_id":4753829794319205956,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6766766971921975618,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1549,97,'proceedings',4144867481490110168,5850433630131495302,NULL,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6766766971921975618,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1550,98,'refused_matches',4811919699174585223,8868191593040049605,NULL,'{"id":4811919699174585223,"case_id":8868191593040049605,"public_case_id":5850433630131495302}',NULL);
INSERT INTO "step_rows" VALUES(1551,99,'proceedings',4144867481490110168,5850433630131495302,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6766766971921975618,"typed":""}','{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6766766971921975618,"typed":",release,"}',NULL);
INSERT INTO "step_rows" VALUES(1552,100,'cases',2951009708120986464,2951009708120986464,NULL,'{"id":2951009708120986464,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1553,100,'proceedings',3896200731725982021,2951009708120986464,NULL,'{"id":3896200731725982021,"public_key":null,"case_id":2951009708120986464,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1554,101,'releases',1539086608466055379,NULL,NULL,'{"id":1539086608466055379,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1555,101,'cases',2598626576180123777,2598626576180123777,NULL,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1539086608466055379,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1556,101,'proceedings',8834889842146010037,2598626576180123777,NULL,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1539086608466055379,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1557,102,'proceedings',8834889842146010037,2951009708120986464,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1539086608466055379,"typed":""}','{"id":8834889842146010037,"public_key":20000816,"case_id":2951009708120986464,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1539086608466055379,"typed":""}',2598626576180123777);
INSERT INTO "step_rows" VALUES(1558,102,'cases',2598626576180123777,2598626576180123777,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1539086608466055379,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1559,102,'cases',2951009708120986464,2951009708120986464,'{"id":2951009708120986464,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1560,102,'checks',6475811063537530146,2951009708120986464,NULL,'{"id":6475811063537530146,"case_id":2951009708120986464,"kind":"different","of_table":"cases","row":2951009708120986464,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1561,102,'checks',3023964520754544920,2951009708120986464,NULL,'{"id":3023964520754544920,"case_id":2951009708120986464,"kind":"different","of_table":"cases","row":2951009708120986464,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1562,102,'proceedings',8834889842146010037,2951009708120986464,'{"id":8834889842146010037,"public_key":20000816,"case_id":2951009708120986464,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1539086608466055379,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1563,102,'proceedings',3896200731725982021,2951009708120986464,'{"id":3896200731725982021,"public_key":null,"case_id":2951009708120986464,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":3896200731725982021,"public_key":20000816,"case_id":2951009708120986464,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":1539086608466055379,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1564,102,'checks',2554007563723983917,2951009708120986464,NULL,'{"id":2554007563723983917,"case_id":2951009708120986464,"kind":"different","of_table":"proceedings","row":3896200731725982021,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1565,102,'checks',4747083635310834658,2951009708120986464,NULL,'{"id":4747083635310834658,"case_id":2951009708120986464,"kind":"different","of_table":"proceedings","row":3896200731725982021,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1566,103,'checks',6475811063537530146,2951009708120986464,'{"id":6475811063537530146,"case_id":2951009708120986464,"kind":"different","of_table":"cases","row":2951009708120986464,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1567,103,'cases',2951009708120986464,2951009708120986464,'{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1568,103,'cases',2951009708120986464,2951009708120986464,'{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1569,104,'cases',2951009708120986464,2951009708120986464,'{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,public_key,represented,"}','{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1570,104,'cases',2951009708120986464,2951009708120986464,'{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1571,104,'checks',6475811063537530146,2951009708120986464,NULL,'{"id":6475811063537530146,"case_id":2951009708120986464,"kind":"different","of_table":"cases","row":2951009708120986464,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1572,105,'checks',6475811063537530146,2951009708120986464,'{"id":6475811063537530146,"case_id":2951009708120986464,"kind":"different","of_table":"cases","row":2951009708120986464,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1573,105,'cases',2951009708120986464,2951009708120986464,'{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1574,105,'cases',2951009708120986464,2951009708120986464,'{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":2951009708120986464,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":1539086608466055379,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
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
INSERT INTO "steps" VALUES(1,8922050781792653270,'Made the docket',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,0,0);
INSERT INTO "steps" VALUES(2,8195833469342245425,'Added case A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(3,1253552525936876837,'Added case A000 123 457',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(4,8782538894286427666,'Added merits hearing, Mar 9, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(5,6595919804433004195,'Added custody hearing, Mar 6, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(6,3625601192439197360,'Added motion, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(7,5881612071102706643,'Added custody request, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(8,6566528233203166383,'Added a note, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(9,2353926430653135653,'Gave the reason, Mar 2, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(10,4138043725731220816,'Added appeal, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(11,4441769047418212926,'Added case A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(12,4194774211004633830,'Added case A000 123 459',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(13,4414498803354811236,'Recorded completion, Mar 3, 2026, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(14,734971389818937188,'Added a proceeding, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(15,3775435624458219355,'Marked cap, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(16,2096733743941761380,'Added motion, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(17,1969733312556197577,'Added custody request, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(18,252546831029727037,'Added appeal, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(19,3681178869247880711,'Added master hearing, Apr 7, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(20,4748380056099624181,'Added master hearing, Mar 5, 2026, A000 123 457',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(21,7833588134140195080,'Marked held, Mar 5, A000 123 457',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(22,8934129359333490234,'Joined to a family, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(23,4043187872927621871,'Custody changed, Feb 2, 2026, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(24,8053132430031091380,'Joined to a family, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(25,2723027019348656551,'Custody changed, Feb 3, 2026, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(26,5324356312101217405,'Added case A000 999 888',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(27,4711610310871554371,'Added a proceeding, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(28,1339103913828317104,'Added merits hearing, Apr 14, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(29,7495463848300052292,'Marked completed, Mar 9, 1:30 PM, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(30,2006486486582266774,'Moved Apr 7, 8:30 AM to Apr 14, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(31,5425039046224809850,'Ticked prepared, Mar 9, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(32,8115232342015289281,'Recorded minutes used, Mar 9, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(33,3802239758569214636,'Wrote the note of Mar 10, 2026',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(34,9005312749925946738,'Corrected the setting, Mar 9, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(35,4740438676643803069,'Took the outcome back, Mar 5, 2026, A000 123 457',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(36,6623943293513464358,'Recorded completion, Mar 10, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(37,5816957189639467290,'Corrected completion, Mar 2, 2026, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(38,4917408193229674622,'Took the completion back, Mar 2, 2026, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(39,5468645023734241913,'Corrected case A000 123 457',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(40,721926537742649394,'Corrected cap, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(41,8566792967769777826,'Withdrew cap, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(42,6944547946041867797,'Corrected motion, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(43,8284105641645612909,'Withdrew motion, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(44,3894184128124480887,'Corrected custody request, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(45,3051107345104424818,'Withdrew custody request, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(46,764626396678670585,'Corrected appeal, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(47,6339123390350164656,'Withdrew appeal, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(48,231037883627156187,'Corrected custody, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(49,7465101335256075640,'Withdrew a custody change, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(50,4009045350330473908,'Severed from the family, Mar 2, 2026, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(51,1344827149968897881,'Withdrew the family, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(52,4012327649807531501,'Withdrew a proceeding, A000 123 458',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(53,1989453442144702975,'Withdrew case A000 123 459',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(54,5399099510470341474,'Added motion, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(55,1038583704629662466,'Recorded ruling, Mar 10, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(56,89570771516557898,'Added custody request, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(57,3484617685104643880,'Recorded custody decision, Mar 10, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(58,1130872776978619530,'Custody changed, Mar 10, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(59,7106273217398306380,'Added appeal, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(60,6151485278626553823,'Recorded appeal result, Mar 10, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(61,2784209145483348758,'Joined to a family, A001 234 577',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(62,4367393804950341722,'Marked status case, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(63,388757477444715873,'Added training, Mar 23, 2026',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(64,871280239944673941,'Added goal set invented',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(65,7426713262390920542,'Changed the typed-from date',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(66,591831304870422384,'Changed the judge''s particulars',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(67,7368791868029275306,'Changed adjournment code 18',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(68,3853450225902238867,'Changed closure, Mar 2, 2026',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(69,6334412433741033893,'Added a private note, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(70,4812106154314279553,'Corrected a note, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(71,3296542979908279301,'Withdrew a note, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(72,2881992036006405641,'Remembered the columns of a sheet of hearings',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(73,381960068133952328,'Remembered the columns of a sheet of motions',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(74,5270499366180902739,'Forgot the columns of a sheet of motions',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(75,4911146861044091483,'Added clerk Dana Whitcombe',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(76,8071595688438315596,'Changed the judge’s name to Marguerite Ellery-Marsh',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(77,1283091115456148250,'Noted to check, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(78,4600135792557349657,'Settled as right, A001 234 577',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(79,8418639284457783977,'Gave the reason, Mar 9, 2026, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(80,8592181671174910791,'Corrected the reason, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(81,3360139414975427044,'Withdrew the reason, A000 123 456',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(82,7009567867185870780,'Saved the view “Reserved, oldest first” of hearings',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(83,2920965746511524973,'Saved the view “No outcome yet” of hearings',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(84,1718629831622039634,'Renamed the view “No outcome yet” to “Held”',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(85,3702515709283742023,'Saved the view “No outcome yet” of hearings',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(86,3647952515618545221,'Took away the view “Held”',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(87,7098792650340157764,'Read the public release Public case data',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(88,6418180511800830141,'Added case A000 000 811',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(89,6107101294317512128,'Read the public release Public case data',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(90,5929290534600050819,'Matched A000 000 811 with Case 20000811',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(91,921789689805867625,'Added case A000 000 812',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(92,8373670248534811359,'Added case A000 000 813',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(93,7672265346005150939,'Read the public release Public case data',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(94,7985962955369628229,'Matched 2 cases with the public data',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(95,507334753488244899,'Added case A000 000 814',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(96,4078776354786051117,'Added case A000 000 815',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(97,2150908208464232760,'Read the public release Public case data',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(98,397136413442038617,'Said that A000 000 814 is not Case 20000815',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(99,5227213145918118608,'Counted as the release has it, Case 20000815',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(100,2840566234083933313,'Added case A000 000 816',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(101,3894865399163811832,'Read the public release Public case data',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(102,5945934655270342469,'Matched A000 000 816 with Case 20000816',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(103,1129289948741765838,'Took the release''s value, nationality',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(104,5801671891909835883,'Undid: Took the release''s value, nationality',825566020227050677,'2026-03-10T17:00:00+00:00',103,NULL,1,0);
INSERT INTO "steps" VALUES(105,7699434656118601063,'Redid: Took the release''s value, nationality',825566020227050677,'2026-03-10T17:00:00+00:00',NULL,103,1,0);
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
