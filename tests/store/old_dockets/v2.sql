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
INSERT INTO "_sqlite_migrations" VALUES(1,'iqdesk','_m001_first_tables','2026-11-24 08:44:10.447700+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'iqdesk','_m002_clerks_desk','2026-11-24 08:44:10.469367+00:00');
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
INSERT INTO "appeals" VALUES(1705623247287914150,NULL,7989897954972386800,3360705308256059513,'IJ','Case Appeal','2026-03-10',NULL,NULL,NULL,NULL,'');
INSERT INTO "appeals" VALUES(4192332575490230430,NULL,7989897954972386800,3360705308256059513,'IJ','Case Appeal','2026-02-02','A','2026-03-10','REM',NULL,'');
INSERT INTO "appeals" VALUES(6403359010412321578,70000001,642482238262381108,3199491125198454105,'IJ','Case Appeal','2025-06-02','A','2025-09-08','DIS',2684907650394230911,'');
CREATE TABLE away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '',
    check (first <= last)
) strict;
INSERT INTO "away" VALUES(5535057441708644125,'2026-03-23','2026-03-27','training',100,'Held by video');
CREATE TABLE case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "case_identifiers" VALUES(7408057697333648564,92000001,642482238262381108,'DS',2684907650394230911,'');
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
INSERT INTO "cases" VALUES(642482238262381108,20000001,NULL,'','','','RMV','PE','SP','D',0,0,2684907650394230911,'');
INSERT INTO "cases" VALUES(2342767341019595621,NULL,'000123457','Quispe Huallpa','Rómulo','quispe huallpa, romulo','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(4691893857454432924,NULL,'000999888','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(7540884099613360205,20000002,NULL,'','','','RMV','PE','SP','D',0,0,2684907650394230911,'');
INSERT INTO "cases" VALUES(7989897954972386800,NULL,'000123456','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','R',1,0,NULL,'');
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
INSERT INTO "closures" VALUES(592610672066231735,'2025-01-09','2025-01-09','National day of mourning','Executive Order of December 30, 2024',1);
INSERT INTO "closures" VALUES(1630900681047997579,'2024-12-24','2024-12-24','Federal offices closed','Executive Order of December 19, 2024',1);
INSERT INTO "closures" VALUES(1909977393409672682,'2026-03-02','2026-03-03','Storm','The court''s notice',1);
INSERT INTO "closures" VALUES(2001455290814104228,'2025-12-24','2025-12-24','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(2448102086135310908,'2018-12-05','2018-12-05','National day of mourning','Executive Order 13852, December 1, 2018',1);
INSERT INTO "closures" VALUES(2644157093022489651,'2025-10-01','2025-11-12','Lapse in appropriations','Lapse of October 1 to November 12, 2025',0);
INSERT INTO "closures" VALUES(2644715607490085134,'2020-12-24','2020-12-24','Federal offices closed','Executive Order 13965, December 11, 2020',1);
INSERT INTO "closures" VALUES(3378955939913613826,'2018-12-24','2018-12-24','Federal offices closed','Executive Order 13854, December 18, 2018',1);
INSERT INTO "closures" VALUES(4175843523876447784,'2019-12-24','2019-12-24','Federal offices closed','Executive Order 13900, December 17, 2019',1);
INSERT INTO "closures" VALUES(4721491602551097363,'2018-12-22','2019-01-25','Lapse in appropriations; most non-detained courts closed','Lapse of December 22, 2018 to January 25, 2019',0);
INSERT INTO "closures" VALUES(4836982528313097427,'2025-12-26','2025-12-26','Federal offices closed','Executive Order of December 18, 2025',1);
CREATE TABLE codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{}' check (json_valid(flags)),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last))
) strict;
INSERT INTO "codes" VALUES(5805554305236517,'case_type','AOC','Asylum-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7392911819128108,'nationality','TC','United Arab Emirates','{}',NULL,NULL);
INSERT INTO "codes" VALUES(12099542275722830,'motion_type','MD','Motion to accept late filing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(16464190380719093,'language','BNN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(19483229813775408,'appeal_result','SAV','Summary affirmance, voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(28812372215335372,'nationality','GE','Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(47153251320098184,'adjournment','AS','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(52201977188185646,'nationality','SV','Slovenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(60573371770409294,'language','KRI','Krio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(69365402474941660,'case_identifier','4M','Institutional hearing - NTA filed within 120 days of release','{}',NULL,NULL);
INSERT INTO "codes" VALUES(69815498978306069,'court','SLC','Salt Lake City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(82917233904466257,'nationality','NQ','Trust Territory of the Pacific Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(86235007120795086,'language','JUL','Jirel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(91184562516710954,'nationality','GJ','Grenada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(94735974098337127,'case_identifier','N4','DHS - New York City - OCDETF','{}',NULL,NULL);
INSERT INTO "codes" VALUES(97624780751392490,'case_identifier','S2','San Diego Deportation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(98405900056521393,'language','TUQ','Tedaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(108955724959957589,'adjournment','58','DHS vertical-prosecution date not accommodated - clock runs','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(112312762986780786,'language','LAT','Latvian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(117716655252175230,'case_identifier','PC','Pulled Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(127372252028267454,'language','MUN','Muong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(127907850623425930,'language','PBS','Pame, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(130279009712099802,'nationality','GB','Gabon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(152115208163210919,'language','SUD','Sudanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(181351725047385718,'motion_type','LI','Motion for specific language interpreter','{}',NULL,NULL);
INSERT INTO "codes" VALUES(183871412029481368,'nationality','UG','Uganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(186201779763825058,'nationality','FI','Finland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(196258229298243550,'case_identifier','RP','Review Sheet Pilot Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(201676520235903601,'nationality','SK','St. Kitts, West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(208830617341252836,'language','TMZ','Tamazight','{}',NULL,NULL);
INSERT INTO "codes" VALUES(210865849561008133,'nationality','QA','Qatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(225204329524999883,'language','FAN','Fanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(258602285807745422,'court','SND','San Diego Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(261763370507680057,'language','NZE','Nzema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(264615646286130186,'nationality','KT','Christmas Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(276275742926203587,'appeal_result','SAF','Summary affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(277351655401345364,'language','NGE','Ngemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(281585396837147643,'language','FUF','Fulani (Guinea Dialect)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(284621587561625925,'language','PSR','Portuguese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(288728238929337418,'language','BOS','Bosnian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(297820639064335222,'adjournment','7C','Respondent application pending with DHS (7C)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(308509627740142049,'language','MFZ','Maaban','{}',NULL,NULL);
INSERT INTO "codes" VALUES(312704499335658284,'language','WCI','Waci Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(318869034832544614,'adjournment','57','DHS vertical-prosecution date not accommodated - clock stops','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(321933556532556532,'language','KAR','Karachay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(333524568277490801,'language','CHG','Chiga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(342807387336055264,'language','ECO','Chinanteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(347503500839498849,'language','LUG','Luganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(347705696652376150,'language','POR','Portuguese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(348904636123787355,'case_identifier','DC','Departure Control Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(366326828587209883,'language','SHO','Saho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(368607949275330035,'nationality','KO','Kosrae, Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(370029847473699940,'language','KNU','Kanuri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(374323021978353016,'case_type','CDR','Continued detention review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(377494433506899504,'nationality','DR','Dominican Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(383154679428888915,'language','GOA','Guro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(395395085776283384,'nationality','BC','Botswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(397303128588435316,'nationality','GH','Ghana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(444444313268885441,'nationality','FO','Faeroe Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(446359715334194763,'language','NNZ','Nda Nda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(460907859390462863,'appeal_type','Bond MTR Reo','Bond MTR Reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(467240085365561268,'nationality','CU','Cuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(492816101107210283,'motion_type','SB','Motion for subsequent bond determination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(500138682547014168,'adjournment','1A','Moved from non-detained to detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(500222158068154198,'language','DIU','Dioula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(505167295313572061,'language','ZOM','Zome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(508912031574987406,'nationality','GR','Greece','{}',NULL,NULL);
INSERT INTO "codes" VALUES(509051404071091630,'language','CTU','Chol, Tumbala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(512798482265506385,'adjournment','05','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(515622912124182037,'appeal_result','REJ','Rejected','{}',NULL,NULL);
INSERT INTO "codes" VALUES(524019838596589609,'language','LUS','Chin,Mizo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(524902341353723731,'nationality','HK','Hong Kong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(530769248773923383,'motion_type','VP','Motion to vacate protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(535675964790819206,'adjournment','RR','Reserved decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(539718224968391163,'court','OAK','Oakdale Federal Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(540741717038535804,'language','ZAP','Zapoteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(542219664691456907,'language','BZJ','Belize Kriol English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(545020508483613707,'nationality','CO','Colombia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(545093945636433716,'nationality','MG','Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(547730747207450276,'language','KBP','Kabiye','{}',NULL,NULL);
INSERT INTO "codes" VALUES(561776633051201093,'language','EUT','Eutian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(564531376044936984,'language','CJY','Henan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(591748412231229212,'court','NYC','New York - Federal Plaza Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(603389636239472468,'language','YAS','Nugunu (Yambasa/Yambassa)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(606743846570147196,'language','ISO','Isoko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(615003257262481658,'nationality','MH','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(644087485623805571,'nationality','CY','Cyprus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(652621714603808895,'nationality','JA','Japan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(714781653717094904,'language','SUS','Susu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(715840202409954316,'language','MAI','Maithili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(718430852298265153,'language','CTD','Chin Tedim','{}',NULL,NULL);
INSERT INTO "codes" VALUES(728410823706019206,'court','AGA','Hagatna (Guam) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(729990037053709119,'language','LSM','Saamia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(741217077078534033,'nationality','PS','The Republic of Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(743265828613370457,'nationality','IN','India','{}',NULL,NULL);
INSERT INTO "codes" VALUES(746356962840770492,'language','ROM','Romanian-Moldovan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(748151096611025621,'language','CHE','Chechen-Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(761330296243104909,'language','EDO','Edo - Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(762316660346957477,'language','MOP','Maya, Mopan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(764118991331607056,'language','PAM','Pampangan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(773947870947707382,'language','XMA','Mushungulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(774469843585158754,'language','CEB','Cebuano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(776641224674073604,'language','ZAG','Zaghawa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(785299061129677771,'language','SGW','Sebat Bet Gurage (Gurage)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(787605097388832942,'language','DJE','Djerma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(793214458634169479,'language','SIL','Sisaala Tumulung','{}',NULL,NULL);
INSERT INTO "codes" VALUES(799275890137609507,'nationality','TS','Tunisia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(807428316606420868,'language','MKE','Malinke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(810141553492787288,'language','KAZ','Kazakh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(810462987854478902,'appeal_result','WPD','Withdrawn - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(810544852491686401,'language','FON','Fon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(811016412009804884,'appeal_result','SCC','Suspension/cancellation cap','{}',NULL,NULL);
INSERT INTO "codes" VALUES(826610146556537186,'nationality','CN','Comoro Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(836379044425132630,'nationality','TV','Tuvalu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(841189992677558516,'case_identifier','H4','Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(863162175086945650,'nationality','CR','Czech Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(871274849244942696,'language','NAH','Nahuatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(872052344041598498,'nationality','IO','British Indian Ocean Territory','{}',NULL,NULL);
INSERT INTO "codes" VALUES(883556256719553157,'appeal_type','DD 212','DHS officer decision - 212 waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(887347279334219834,'language','MHK','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(898905728386727931,'nationality','NU','Nicaragua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(899213196862303475,'language','BAM','Bambara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(918506449144038119,'language','FUQ','Fuqing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(918673513892378364,'language','FMP','Bafang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(919404589474928598,'language','POL','Polish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(922622299615348708,'language','MBO','Mbo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(932878243481619312,'adjournment','37','DHS investigation','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(936677953580414236,'language','GSM','Guatelmalan Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(946058826896850079,'language','KIK','Kikuya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(946740562068430709,'language','PUN','Punjabi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(952014027580058776,'court','NYV','New York - Varick Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(975727675646106480,'motion_type','EH','Motion to advance (earlier hearing date)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(978342534486835871,'language','BBY','Befang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(986523257025282583,'language','TWN','Taiwanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(989913477984137356,'language','IDU','Idoma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1011294986513591008,'language','GYN','Guyanese Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1017349595436723242,'case_identifier','VP','Vertical Prosecution','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1023604928704993468,'language','CTA','Chatino, Tataltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1028379239678233649,'language','TAM','Tamil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1033837453348797772,'court','BLM','Fort Snelling (Bloomington) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1034866565860539833,'adjournment','49','Juvenile home study','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1039155600831723128,'nationality','MQ','Midway Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1041298539290240564,'adjournment','3B','Judge detail (non-volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1049506270665099807,'appeal_result','S-L','Streamlined affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1055803937746016792,'adjournment','34','Judge leave','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1056044450043748712,'court','SIN','Fishkill (Downstate Correctional Facility) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1057738507249189876,'nationality','IS','Israel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1066273216198618912,'language','GEA','Geruma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1072211579119436135,'nationality','RS','Serbia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1074771501835805932,'motion_type','CS','Motion to consolidate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1076658307628264940,'language','DAN','Danish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1085935237486057454,'nationality','MT','Malta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1089762169880267561,'nationality','CD','Chad','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1089767238077226824,'case_identifier','AR','Administrative closure of repapered cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1090134543618569041,'case_type','REC','Rescission','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1090359600866865062,'nationality','GZ','Gaza Strip','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1090941902810800383,'language','MLT','Maltese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1092197594462096427,'adjournment','30','Consolidation with family members','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1094606391618967197,'language','MAD','Mandingo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1100198131568460218,'nationality','CH','China','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1109471057258200213,'motion_type','PM','Motion to pretermit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1113591151518076141,'language','XSM','Kasem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1117388642345181873,'language','ETU','Cameroon, Ejagham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1124947716430531126,'language','GOL','Gola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1129446550544474403,'court','DEN','Denver Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1133707055032823433,'language','CKB','Kurdish, Central (Alt Name Sorani)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1141637386600636994,'case_identifier','PB','Pro bono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1149264098241159751,'language','ZUL','Zulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1175343336784543029,'case_identifier','SR','Stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1180626467372349399,'adjournment','IA','Interlocutory appeal','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1188325623323946710,'party','O','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1202781192508199848,'case_identifier','B5','Campo Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1216578266732279082,'adjournment','16','Respondent released from custody','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1219969655420201056,'adjournment','01','Respondent seeking representation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1222230345602968260,'language','MOK','Mokpwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1222890164409063411,'language','SLV','Slovenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1231345531669893972,'language','QUG','Quichua, Chimborazo Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1241449146711014837,'case_identifier','SRD','Stipulated removal order - denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1251717171400465164,'nationality','AO','Angola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1252036548811777068,'appeal_result','NAN','NACARA notice','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1252306613688324372,'nationality','ST','St. Lucia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1257407376111474236,'language','QUI','Quiche','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1259188136876685970,'case_identifier','HK','Hurricane Katrina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1259933200118242795,'language','POK','Pokomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1273168699368075344,'nationality','CW','Cook Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1278145688779530810,'language','CBK','Chavacano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1308741493796378983,'adjournment','7E','Respondent application pending with DHS (7E)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1316622173780563992,'nationality','NL','Netherlands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1322576872824787966,'nationality','NI','Nigeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1327396464862643262,'language','HAK','Hakka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1334448864723230697,'nationality','BP','Solomon Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1343332807893714940,'language','CTG','Chittagonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1351097745586160339,'case_identifier','B3','Brownsfield Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1356169752317434241,'language','MDE','Maba (Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1356961607526051791,'court','CHI','Chicago Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1360983367984417318,'nationality','BU','Bulgaria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1367007999915508933,'nationality','BR','Brazil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1372276244354460668,'case_type','RFR','Reasonable fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1375717535430318235,'language','GEX','Garre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1391931518623355761,'court','OTO','Otero County Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1395495108128137797,'language','BDU','Oroko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1395875578543662944,'language','BBJ','Ghomala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1402122412692783713,'language','LEB','Lebanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1402427475466698662,'appeal_type','Bond MTR Rei','Bond MTR Reinstate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1411289632602926804,'language','GER','German','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1411629002661634031,'language','TLP','Totonac, Filomena Mata-Coahuitlan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1416502625291355662,'court','POO','Portland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1421673891992938566,'nationality','SL','Sierra Leone','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1424252289033656818,'language','PIG','Pidgin English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1424759563965581823,'court','CHL','Charlotte Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1442360697774227586,'adjournment','20','Request for in-person hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1450725019880204651,'language','AGC','Aguacateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1460947362964837525,'case_identifier','PH','Parolee Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1471457890845172500,'nationality','RO','Romania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1472560524698202313,'language','MXP','Mixe, Tlahuitoltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1475587600481014604,'nationality','TH','Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1478464822599871408,'court','OIN','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1486415333939484754,'case_identifier','AL','Al otro lado litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1489907712613659227,'appeal_result','DED','Deferred enforced departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1490117209185386544,'nationality','ID','Indonesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1494871182544916058,'language','CHI','Chin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1495232541012491248,'motion_type','MA','Motion to reopen - in absentia order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1495747864334453980,'language','IT','Italian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1519878201214599666,'appeal_result','GRS','Granted Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1523677350710372478,'appeal_result','TPD','Terminated - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1527319477502968761,'court','LOS','Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1531190105349451897,'court','LAN','Lancaster (Mira Loma) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1541623892590578783,'adjournment','09','Detained respondent not presented for hearing','{"cause": "dhs", "held": "no", "dhs_did_not_produce": true, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1544785138236507031,'language','KNJ','Konjobal, Western (Akateko)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1556286170229207738,'court','OMA','Omaha Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1556586490915632659,'language','BFR','Bazigar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1559187489253391921,'nationality','NH','Vanuatu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1562261484000572531,'language','PDU','Kayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1564882400666667376,'language','TIG','Tigrigna - Eritrean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1571706893628162666,'nationality','MO','Morocco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1575724749036309267,'language','CAA','Ch''Orti''','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1577683609062252594,'court','SPD','San Pedro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1592604577075019564,'appeal_result','DUT','Dismissed as untimely','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1596813627682737316,'case_identifier','MR','Mendez Rojas case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1599372099122686023,'language','LHU','Lahu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1607209883401564462,'case_identifier','H2','Harlingen - Detention And Deport','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1635106170923579368,'motion_type','TV','Motion for video appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1650247974109805833,'language','TZO','Tzotzil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1651408442192872923,'appeal_result','SUP','Suspension completion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1654302263931014335,'language','TUV','Tuvaluan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1668920722692681008,'adjournment','51','Contested charges','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1669776643018817973,'language','BIB','Bissa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1671990237649729923,'case_identifier','CF','CaseFlow Management Process','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1673545586145927706,'motion_type','OD','Motion to return original documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1698168106763362135,'court','HOD','Houston Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1704864435387622979,'language','HAI','Haiyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1726220838344964057,'nationality','PK','Pakistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1729673652923932406,'court','HAR','Hartford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1735106446346037578,'nationality','RQ','Puerto Rico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1739576189742384117,'court','PIS','Port Isabel Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1741368521606037251,'language','JIC','Tol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1747162474177603105,'language','JOS','Jordanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1754470717882104666,'language','EFI','Efik','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1756253009388901116,'nationality','NF','Norfolk Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1758005861986146322,'language','RMY','Romany (Gypsy)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1772745508400781694,'language','LWO','Luwo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1773847578021564537,'appeal_result','TPS','Temporary Protected Status','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1778109726969552972,'language','CAC','Cakchiquel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1778578143276212787,'language','NHA','Nahvatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1778635757201360017,'language','MNO','Mano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1785334510532119927,'adjournment','39','Illness of representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1799325909241460800,'nationality','AC','Antigua and Barbuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1813874688756924566,'language','FVR','Fur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1829865558930809235,'appeal_result','REM','Remanded','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1831294360340013787,'adjournment','42','Respondent requested forensic analysis','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1831812249966188977,'language','TZH','Tzeltal, Oxchuc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1844825506864474888,'language','KHA','Kham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1852264387942666270,'adjournment','52','Jurisdiction rests with the BIA','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1855963446077691869,'language','SCL','Shina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1857138984259553119,'case_type','EXC','Exclusion (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1858766339457511789,'language','ZCA','Zapotec, Coatecas Altas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1859589668653249035,'language','TPX','Tlapanec, Acatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1870212249955348744,'language','LAM','Lamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1878273859636233600,'motion_type','RI','Motion to reissue decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1882184070249537314,'language','CJK','Chokwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1895229251679006092,'adjournment','59','Court closure','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1903914395316661425,'language','TEL','Telugu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1912943044706007633,'language','BAI','Bamileke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1914129623137448854,'court','BUF','Buffalo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1914275846992559761,'language','YAL','Yalunka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1918710579641162312,'nationality','CT','Central African Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1920102123228514592,'appeal_result','CTM','Administratively closed (not ABC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1945189251487687926,'nationality','EO','Estonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1951022033074261850,'language','SRP','Sarpo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1951318953278895514,'language','HNK','Hindko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1961072671591708806,'language','QAC','Quiche-Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1966490612493164757,'language','KAO','Xaasongaxango (Kasonke, Xasonga)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1971891546726168953,'nationality','RU','Russia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1972594453167979762,'party','I','DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1980981275041842596,'language','GVR','Gurung, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1982210378979991375,'language','TAJ','Tajiki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1994871852297200240,'case_identifier','RB','Rodriguez bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1997588405454070561,'adjournment','9A','Docket management - hearing postponed','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2015708348973110781,'court','FLO','Florence Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2016326747007153728,'court','IMP','Imperial Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2021741372144558324,'adjournment','9B','Docket management - hearing advanced','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2029515676835219876,'language','PDT','Plautdietsch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2041202151527530724,'language','KAM','Kamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2045273312225307080,'language','KTB','Kambaata','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2054296476163086302,'case_type','CFR','Credible fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2056133390579586638,'nationality','PN','Palestine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2057234320176906945,'nationality','CQ','Northern Mariana Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2059414946389612027,'language','IXL','Ixil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2059504253375673947,'nationality','SW','Sweden','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2069558087342156752,'nationality','WI','Western Sahara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2074203689901354984,'adjournment','50','Quarantine - detained cases','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2083200507857929254,'adjournment','19','Unplanned judge leave or detail','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2095998643227285030,'adjournment','DD','Decision delayed','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2102931473788254656,'language','TOI','Taishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2106954971984875471,'case_identifier','CC','Camp Hill','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2112514422468444593,'nationality','PM','Panama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2117752865553761437,'nationality','DO','Dominica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2117963608807352204,'language','TEN','T''En','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2118939829603793082,'language','IST','Isekiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2141067839519261127,'language','DDN','Dendi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2142052394317611106,'language','FUH','Fulfulde, Western Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2162163782038176814,'appeal_type','Appeal of IJ MTR','Appeal of judge decision on motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2175142988279506619,'language','AYH','Arabic, Hadrami Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2176155922065547548,'nationality','SR','Slovak Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2185623870517288179,'nationality','MP','Mauritius','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2191085756804380857,'language','TKI','Taki Taki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2214775205715735970,'language','LNS','Lamnso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2215950209279156527,'language','TIK','Tikari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2237602005774593782,'court','NYB','New York - Broadway Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2237694244366492349,'adjournment','44','Cooperating witness / law enforcement','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2254860852748365372,'language','NGI','Ngie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2268690818710054057,'court','KRO','Krome North Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2269084849142890993,'motion_type','SP','Motion to suppress','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2269225284448883691,'case_identifier','BR','The Brito Class Action Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2270322701457330634,'language','GXX','We Southern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2276941856662451847,'language','GAN','Chinese Gan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2277021069279536422,'nationality','BO','Burkina Faso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2278755393494033688,'appeal_type','Interlocutory Appeal','Interlocutory appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2296644703383534894,'language','KSR','Kosraean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2299314741716112066,'language','KAI','Kaiping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2299348839267383598,'language','AZO','Awing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2307414053225798578,'nationality','KZ','Kazakhstan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2310571461036310260,'nationality','BN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2310879998380012327,'language','KEN','Kenyang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2313878140523942016,'case_type','DEP','Deportation (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2316196937442718637,'language','TAG','Tagalog','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2317807384450675795,'language','FLE','Flemish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2322033345153916536,'language','YUC','Yucatec Maya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2325325230892179498,'court','EPD','El Paso Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2326765083236568369,'language','IGB','Ebira','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2331879973037424000,'language','BAX','Bamun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2356164676450215730,'appeal_result','D30','Dismissed, 30-day voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2362666086685774507,'language','SRN','Sranan Tongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2374620308612036993,'language','ORI','Oriya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2377334209101399091,'appeal_type','Bond MTR Rec','Bond MTR Reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2378689374907667488,'motion_type','QS','Motion to quash a subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2380261252609575104,'nationality','AN','Andorra','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2391135308165080920,'language','NDF','Ndebele','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2401967028010104916,'case_identifier','DD','Dedicated docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2412682244129125865,'language','ABU','Abure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2416082023341421366,'motion_type','C','Motion to recalendar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2417298364702182232,'language','PI','Palauan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2436225314406888508,'language','BIH','Bideyat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2456320583368338310,'adjournment','55','Hearing deliberately advanced by court','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2468549525416424034,'language','WAL','Walamo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2468641998896329059,'nationality','LA','Laos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2472640479398917928,'language','UIG','Uigur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2475089822832084477,'court','HOU','Houston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2484541639663269673,'language','HAZ','Hazaragi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2494449612726115254,'nationality','LU','Luxembourg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2498921900180330061,'nationality','NG','Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2503807621100073174,'court','LOW','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2506627759420495324,'adjournment','12','Other request by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2506709584144485533,'court','ANN','Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2519250208729264559,'language','FOO','Foo Chow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2519806867046756208,'language','GEO','Georgian - Soviet Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2520113648327331655,'language','MAL','Malayalam/Indian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2521198934743179431,'appeal_result','WDL','Appeal withdrawn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2527110493686017657,'language','CAL','Chaldean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2528445360100808962,'language','ICE','Icelandic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2535203301855021979,'nationality','SH','St. Helena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2538985480655210721,'language','RSI','Russian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2544239466280616482,'language','PHR','Pahari-Potwari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2556818780436796965,'nationality','FW','French West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2560430719753235594,'case_identifier','CA','Cuban-Nicaraguan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2569339392933379462,'language','ANU','Anuak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2571792773524750860,'language','MOS','Mossi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2573735948314073324,'adjournment','RD','Reserved suspension decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2573829395757510957,'nationality','LS','Liechtenstein','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2581913587465782269,'nationality','AR','Argentina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2587145949715781904,'language','BIC','Bicolano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2595157338773142711,'language','KOR','Korean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2598797382548647433,'language','LIT','Lithuanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2612977429414228367,'nationality','SN','Singapore','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2618235373711009760,'language','GUZ','Gussi (Kenya)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2629728307962558768,'language','PTS','Guianese Creole French (Patois)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2633554014983432094,'language','DZO','Dzongkha','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2643241015532602743,'case_identifier','RN','Cancellation of removal (cap-related)','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(2649190436086974290,'language','TRI','Trique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2653442102600057959,'language','FUK','Fukienese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2658827566120167210,'court','WAS','Arlington / Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2667316164375616402,'adjournment','MR','Judge response to motion or request pending','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2668821440218150833,'case_identifier','B6','San Clemente Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2672283062192199791,'appeal_result','ABC','ABC settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2673152508028451081,'party','A','Respondent','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2696655780955914473,'custody_request','SB','Subsequent bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2707320054919771009,'adjournment','4A','Technical malfunction (not video)','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2709535046026018985,'nationality','YS','Serbia Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2717670685323619791,'motion_type','AI','Motion concerning conduct before the court (apology)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2719896345130473050,'language','RHG','Rohingya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2739199840652168845,'adjournment','5C','Late-filed evidence - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2739490667691251905,'adjournment','64','Judge reassignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2743463013768542053,'appeal_result','ADR','Administrative return','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2745913364167769512,'adjournment','41','Reset to hear higher-priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2755930114556231512,'language','GUG','Guarani, Paraguayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2761657215808852918,'court','HDQ','Falls Church (headquarters court) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2762171846557879530,'court','ELO','Eloy Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2771005061080652953,'appeal_result','DNS','Denied - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2771269402238570196,'language','BIA','Biafada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2775326316343528245,'language','CAM','Cambodian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2777333123008277590,'nationality','JM','Jamaica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2781295564623920165,'language','LMP','Limbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2783202694173428448,'language','NEU','Nuer','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2785415095391816696,'language','FAP','Palor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2787576386563129081,'adjournment','SR','State Department asylum response pending','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2798062476592169560,'language','ZIW','Zigula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2802285339065870500,'motion_type','XH','Motion to expedite hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2804349137285023572,'court','YOR','York County Prison Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2820026607915430689,'language','TOJ','Tojolabal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2820290280982484348,'appeal_result','SDG','Summary dismissal - untimely or waived','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2826357940668919451,'case_identifier','IR','Interim final rule (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2829851436671679863,'adjournment','7G','Respondent application pending with DHS (7G)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2831453944749184834,'court','PHI','Philadelphia Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2838217174628258749,'adjournment','36','Records/fingerprint check delayed by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2851606297345477690,'nationality','AS','Australia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2853755547682561820,'language','PNY','Pinyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2860347745676430233,'language','ARA','Aramaic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2864647690996407458,'adjournment','21','Supplement to asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2870394783365684570,'adjournment','08','State Department response not in file','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2877625256260330653,'custody','R','Released','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2889836560891538258,'adjournment','5A','Hearing advanced on motion of respondent','{"cause": "respondent", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2891744471401939170,'language','MYY','Maymay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2894728367129255495,'adjournment','OT','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2899157457669336446,'language','WLX','Wali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2903208151622987681,'adjournment','TQ','Trial queue','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2904912680301644645,'language','NUB','Nubian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2906709965239791082,'language','MUL','Multani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2908932888368779848,'court','STE','Sterling Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2914178279508690952,'language','SHK','Shilluk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2937832674469401535,'appeal_result','DIS','Appeal dismissed / judge affirmed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2942445797700010644,'nationality','CZ','Czechoslovakia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2948456475192217936,'nationality','MD','Moldavia (Moldova)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2950730567406376138,'motion_type','TA','Motion for telephonic appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2953134846728722420,'language','CAB','Garifuna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2959707578946367021,'nationality','ZA','Zambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2962045279990226910,'language','KAC','Kachin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2963684149994701320,'nationality','MN','Monaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2965332133497944479,'nationality','NO','Norway','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2968443910279201918,'language','RUT','Rutoro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2970093114733925576,'language','ETH','Ethiopian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2975319701606972256,'case_identifier','B2','Imperial Beach Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2975875028272471734,'language','WEN','Wenzhou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2979684508044705411,'language','MAJ','Mazatek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2986001875220702906,'language','UK','Ukrainian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2988596882848892990,'case_identifier','PL','Padilla Class Members','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2998316142211789650,'language','MAZ','Mazahua, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3006025196465206125,'nationality','WZ','Swaziland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3006381410386943094,'case_identifier','N1','New York City Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3012228874780999962,'language','CHU','Chuj, San Sebastian Coatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3016941423789861888,'language','KXM','Khmer Northern - Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3030911667947053206,'language','BSA','Bassa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3031056603282497226,'language','AZJ','Azerbaijani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3032744126723336415,'nationality','GI','Gibraltar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3035692339369761352,'language','MDD','Mbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3036104083124530484,'nationality','UR','Soviet Union','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3045026531235835423,'language','MER','Meru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3063541063445639192,'appeal_result','BCR','Background-check remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3072022137189063380,'language','TON','Tongan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3073912950541450182,'language','VAI','Vai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3082474805897294638,'language','YAQ','Yaqui','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3086259751439980337,'custody_request','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3087645309611276837,'language','PUS','Pushtu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3094379298194245046,'nationality','AZ','Azerbaijan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3097487086826321639,'case_identifier','J2','Unaccompanied juvenile - asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3104265648793197886,'adjournment','45','Joint request of both parties','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3104428056300292861,'court','NOL','New Orleans Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3115062026399031020,'language','MLG','Malagasy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3123778769422242800,'language','MAC','Macedonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3132819136558141849,'language','SZE','Szechuan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3134454485140854867,'court','MIA','Miami Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3137755841222940826,'custody','N','Never detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3141681560611945646,'language','RWA','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3152183640670106091,'language','LOM','Loma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3160100377442023837,'language','ARZ','Arabic, Egyptian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3164227624645591998,'language','GAE','Gaelic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3177971070406193314,'appeal_type','Bond Appeal','Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3194735361355513755,'adjournment','53','DHS request for mental-competency certification','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3218533943560346012,'nationality','TW','Taiwan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3221126937931898936,'nationality','SO','Somalia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3221735523843646611,'case_identifier','P2','Port Court 2 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3238837001913446438,'language','ESI','Egyptian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3242277285716945445,'adjournment','5D','Hearing advanced on motion of DHS','{"cause": "dhs", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3244107744866861856,'language','RUS','Russian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3245311356666141159,'language','TOT','Totonac Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3248198420377709077,'language','FUJ','Fuji/Fujiman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3249775066187759643,'language','AMD','Amdo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3265214539138186946,'language','ETS','Etsako','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3266568070627513085,'language','HAU','Hausa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3273491011722652744,'nationality','KN','North Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3274738841355899833,'nationality','MZ','Mozambique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3282706664559919877,'case_identifier','EC','SEP-C (For Child)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3312490591430191581,'nationality','FM','Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3312524260316707082,'case_identifier','SP','Spellman Lawsuit Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3326978714310589897,'language','ACE','Aceh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3328220448037471725,'language','HMO','Hmong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3333210337659970296,'nationality','AG','Algeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3354032817960112954,'court','HLG','Harlingen Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3357804785367938753,'motion_type','TD','Motion to terminate the deferral','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3361779866296510307,'language','XHO','Xhosa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3367877903882265721,'language','MNR','Meitei (Manipuri)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3372841244312248234,'language','TMM','Tectiteco/Tectitan Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3395114681747231554,'language','BFD','Bafut','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3397474016289867951,'nationality','BH','Belize','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3406068456752798528,'case_identifier','RD','Reserved suspension decision','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(3410899722411943352,'court','OTM','Otay Mesa Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3417793576662609955,'language','POU','Pulaar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3425021593231165158,'language','VIL','Vili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3428645370147693744,'language','GSW','German, Swiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3448754909988136021,'language','NIX','Hema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3449691863033993416,'language','MRD','Magar, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3456437252737887719,'language','PAP','Papiamento','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3460588939889707105,'adjournment','40','Illness of witness','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3462363614954376966,'nationality','DC','Democratic Republic of Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3470196138952250683,'nationality','UY','Uruguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3473009066261513037,'language','LKB','Lukabaras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3478026357506664244,'nationality','TN','Tonga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3478350074101037314,'language','KNK','Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3489708515957206646,'case_identifier','H3','Port Isabel Service Processing Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3494614628428260932,'language','TAT','Tatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3497787644521768191,'language','TMA','Tama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3503146866568929961,'court','SFR','San Francisco Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3510931599444645708,'language','BMY','Bemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3515475418907369182,'language','PCO','Pocomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3516183044292151989,'motion_type','SC','Motion to substitute counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3547801581678462009,'language','TSI','Tshiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3558152499577743775,'language','KKO','Konkomba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3560921850103823111,'language','GUJ','Gujarati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3582158012524534988,'language','IKA','Ika','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3589711086516698531,'language','AAA','Ghotuo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3605327849989342215,'nationality','BF','Bahamas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3618174304140743947,'nationality','DJ','Djibouti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3622198773516543722,'language','BLE','Baule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3626740379675962341,'motion_type','AN','Motion to correct an A-number','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3626782691392247615,'language','NEW','Newari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3643789375317695942,'language','BHU','Bhutanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3646013501717621125,'nationality','IV','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3652500884153905538,'appeal_type','Zero Bond Appeal','Zero Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3661897380568716501,'nationality','SY','Syria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3662475887427152106,'language','HOK','Hokkien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3668316298896492175,'case_identifier','AO','Asylum officer rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3688721497012996627,'nationality','GT','Guatemala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3693737154896272932,'language','FAA','Falam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3695201358842204616,'language','HEB','Hebrew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3695384955533723045,'language','BAV','Vengo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3697264223904678948,'case_identifier','E1','JFK Airport - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3700177358822463233,'nationality','BW','British West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3701176011807966807,'case_type','NAC','NACARA adjustment','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3714260813577279297,'nationality','TO','Togo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3716081244585633550,'language','SOT','Sotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3721921599823646653,'appeal_result','MBD','Bond moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3723368225178892893,'nationality','CM','Cameroon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3726841474576964881,'nationality','NS','Suriname','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3729594246276953036,'nationality','BG','Bangladesh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3730900613949106234,'case_identifier','DS','Status docket','{"mark": "status case"}',NULL,NULL);
INSERT INTO "codes" VALUES(3739472367229864896,'court','SAI','Saipan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3742809768814794638,'language','ADY','Adyghe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3747286060708775241,'party','C','Court (in filing-party tables) / Carrier (in filed-by lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3789135655342777399,'language','SWZ','Swazi (Eswatini)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3790021261552387302,'nationality','KV','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3792082427734171203,'case_identifier','P1','Port Court 1 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3793786165529459891,'case_identifier','NC','Night court project (Los Angeles)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3797316526031930301,'language','QUV','Sacapulteco (Maya Tujaal)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3802315954314476406,'language','ABR','Abron','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3808027685966305980,'language','SND','Sindhi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3815948874854091306,'language','HSN','Xiang ( Alt Names: Hsiang, Hunan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3822884063789143198,'motion_type','SD','Motion to substitute documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3832041834078472496,'language','LIA','Limba, West-Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3837051039800623631,'adjournment','WA','Respondent to file 212(c) waiver','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3837929232530426365,'nationality','MY','Malaysia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3839473508107699871,'adjournment','47','New charge filed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3846521012480757623,'nationality','WS','Samoa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3855347966366687912,'language','SHA','Shanghai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3864455993854747717,'language','MSA','Masalit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3884708122187833686,'language','GIO','Gio-Dan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3889063466815210334,'language','TUM','Tumbuka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3896280549140552073,'nationality','CS','Costa Rica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3914373806976089594,'adjournment','43','DHS forensic analysis','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3921685421525438643,'nationality','MC','Macau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3922482785195752355,'motion_type','CL','Motion to calendar an off-calendar case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3925688652738830083,'court','VNS','Van Nuys Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3929693399384382979,'language','UR','Urdu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3939327812860606112,'language','MEH','Mixtec, Southwestern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3950965302409946012,'language','SAJ','Sango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3970916633753711759,'motion_type','FW','Motion for fee waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3974218159937942787,'court','CCC','Concord Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3975030399706231298,'language','KUK','Kuki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3975836971828759357,'appeal_result','SED','Summary dismissal - no brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3978693230001124892,'adjournment','9V','Master hearing vacated','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3988754409405279638,'language','???','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3990432594524724117,'language','KJP','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3992987298166285492,'language','KMU','Khmu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3996899853341317439,'language','KYG','Kyrgyzstani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4006407171735847440,'language','GA','Ga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4011191610213062484,'language','BAS','Basaa (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4026463809695730964,'nationality','LI','Liberia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4027472295801994215,'nationality','TU','Turkey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4034335130089699361,'language','OTX','Otomi, Texcatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4034549679172540732,'language','ILG','Ilongot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4035734672920729643,'nationality','CV','Cape Verde','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4045371894764328579,'adjournment','02','Preparation - respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4046953457870553314,'language','CV','Cape Verdian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4052939180002905808,'language','MAN','Mandarin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4068980720135959839,'case_type','DDC','DHS decision appeal (BIA only)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4070901617458887672,'court','CIJ','Chief Immigration Judge office','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4077382721108444101,'motion_type','RD','Motion to rescind','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4092571575543616514,'language','TCH','Tchamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4094514072424918029,'case_identifier','B1','Chula Vista Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4101183930982895124,'nationality','SP','Spain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4103223908143589332,'nationality','TM','East Timor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4115336549561207803,'language','GRB','Grebo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4120137966895592549,'court','ATL','Atlanta Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4142279926821483268,'language','MND','Mandinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4143621981846351074,'language','HCH','Huichol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4145559434082034475,'motion_type','RC','Motion to recuse','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4162476567076271557,'case_identifier','M2','Brownsville Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4172128039261883430,'appeal_result','GRN','Granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4173888513495907070,'motion_type','CD','Motion to change docket type','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4180872390684872106,'language','VVV','Sample','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4183101298089505864,'case_identifier','PG','Pangea legal services','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4183686200634107362,'motion_type','IM','Motion to set individual hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4185728678396692373,'case_identifier','HA','Haitian Refugee Fairness Act','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4192811417379152624,'motion_type','SR','Motion for stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4197272398471238675,'adjournment','62','Judicial competency inquiry','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4223234191212965287,'motion_type','SG','Motion for competency safeguards','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4230524504738468303,'language','MKH','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4239048500773009424,'motion_type','CC','Motion to correct case information','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4241247027677816903,'court','KAN','Kansas City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4260204155370375588,'language','NSP','Nepalese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4262766684165487621,'language','BYE','Byelorussian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4266533443728926380,'case_identifier','VG','Vangala settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4267559380324776964,'language','IGL','Igala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4272708557651376376,'motion_type','IC','Motion on incompetence of respondent or representative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4273342915560235370,'language','IBB','Ibibio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4284977723797877591,'case_identifier','VE','Vera Institute Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4294150044012347763,'nationality','FP','French Polynesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4308409564265329259,'nationality','ML','Mali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4317436104786914070,'case_identifier','AC','Miami Airport Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4320173459453112376,'language','BUK','Bukusu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4347109853120527521,'appeal_type','DD Bond','DHS officer decision - bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4349017138624498632,'language','AGH','Aghem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4349039861909920948,'language','NYK','Nyankole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4369464412385275451,'language','XIA','Xiamen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4372441067401263940,'nationality','MV','Maldives','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4373035830152637596,'adjournment','98','Case conversion (system)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4375483469308537454,'language','HUN','Hungarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4378318103125364312,'motion_type','WA','Motion to withdraw charge or allegation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4380500789009475971,'language','BXM','Buriat, Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4389714991425461552,'nationality','VC','St. Vincent and the Grenadines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4392999081099275160,'language','URH','Urhobo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4393430041201970808,'language','BAJ','Bajuni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4410223066933356663,'language','FUL','Fulani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4411638076443926237,'nationality','SC','St. Christopher-Nevis','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4422137186930441980,'language','KUR','Kurmanji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4428905035681613920,'nationality','SM','San Marino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4431669350591220775,'court','ELC','El Centro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4434155202919777372,'language','TOS','Tosk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4440217040334025159,'adjournment','4D','Interpreter appeared - wrong language or dialect (duplicate of 4C)','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4447712135621604733,'language','KPE','Kpelle','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4458148758409216981,'language','VIE','Vietnamese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4479612315988185132,'language','PAN','Pangasinan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4487323257906495659,'nationality','CK','Cocos Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4499075135473337943,'court','FCI','Falls Church Immigration Adjudication Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4506002823881293375,'case_identifier','SX','Stipulated removal order - denied (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4512052974772877241,'nationality','BL','Bolivia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4516159322618426591,'nationality','MB','Martinique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4522609335819497204,'language','HAN','Hainan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4524712553762986353,'language','YID','Yiddish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4527996584646286412,'language','NGU','Nahuatl, Guerrero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4537560395367194165,'court','DET','Detroit Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4538058809932029440,'motion_type','MN','Motion to amend name on NTA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4546000322901392128,'language','GUN','Gun-Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4552558464951330445,'language','DAH','Dahalo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4576308558770477602,'nationality','GP','Guadeloupe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4582033610793604755,'language','MAR','Marathi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4584240065747084755,'court','ELP','El Paso Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4585988774688034334,'language','AYN','Arabic, Sanaani Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4586744642144030567,'nationality','BT','Bhutan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4589445612490296106,'language','AR','Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4589851152046489710,'custody_request','BB','Custody redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4595948373664667644,'language','TU','Turkish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4626117314158995488,'adjournment','8A','Judge completed case before hearing','{"cause": "completion", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4627783704889185480,'nationality','GO','Georgia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4636806770730838927,'language','MFV','Mandjak/Manjaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4643393436167319218,'language','MNG','Mingrelian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4650071234040913158,'case_identifier','PP','Presidential Proclamation Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4661668260699727084,'nationality','IT','Italy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4670989045344579065,'nationality','SE','Seychelles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4671446598740109779,'court','PSD','Pearsall detention facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4672000538116477474,'language','MFQ','Moba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4678778653234352736,'language','SHI','Tachelhit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4687525822618566859,'nationality','PE','Peru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4695919257101963230,'adjournment','26','Respondent requested in-person hearing','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4700892847908275165,'appeal_result','SUD','Summarily dismissed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4703757008581026415,'appeal_result','CON','Continued','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4705494165949636269,'motion_type','PC','Motion for pre-trial conference','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4706723720925141080,'language','AKU','Akum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4715009742656081352,'case_identifier','CR','Custody review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4778394895344903426,'nationality','KS','South Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4783820200274397349,'language','KOS','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4783974534318318965,'nationality','SG','Senegal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4785691749527044141,'nationality','AU','Austria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4786925399949195821,'nationality','PA','Paraguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4792611599677730020,'appeal_result','TER','Terminated','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4792654622940636601,'language','ENP','Enping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4811279715328379909,'language','CSL','Chinese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4816122189964786216,'custody','D','Detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4838847984167292080,'language','GON','Gonja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4841334561142609124,'language','SWF','Swahili-French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4852819839682734286,'case_identifier','D6','DHS: detained more than 6 months','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4853451942156942134,'nationality','BY','Burundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4856951380808251139,'adjournment','35','Unplanned judge leave - detail or other assignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(4865568562321868300,'language','ORO','Oroma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4867030049929231123,'language','MAS','Maasai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4881059341761953166,'nationality','NR','Nauru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4890765355560250238,'language','HDS','Honduran Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4897118797566098308,'case_identifier','MD','Maryland - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4897470585986103724,'language','XOG','Lusoga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4900281609151956028,'case_identifier','C1','Central America 2018','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4900301837585221851,'motion_type','FD','Motion to reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4905563494300881205,'case_identifier','TE','Tefel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4906349117521970577,'case_identifier','MI','Motions - former section 244(i)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4914583678800532173,'language','SHN','Shona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4919796494665658332,'language','BEL','Belarusan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4937571018642980468,'language','NWE','Ngwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4948276663796383905,'language','JAC','Jacalteco, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4965412906563696410,'appeal_type','AMSA Appeal','Appeal of motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4968338822856608984,'language','WOB','Wobe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4970785363432515834,'court','HYA','Hyattsville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4972438870429405959,'language','SLO','Slovak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4974811350543575818,'nationality','CG','Zaire','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4978598567434540410,'language','CTI','Chol, Tila','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4981081631234158817,'language','KNO','Kono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4996184191794761821,'language','KOT','Kotokoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4997113390884721151,'motion_type','TP','Motion to terminate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5004865137342087875,'language','DAM','Tai Dam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5007177750713039544,'language','MSR','Mongolian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5011124314445748212,'language','LIN','Lingala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5018024613208080820,'court','PHO','Phoenix Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5022466752301526846,'language','ZAR','Zarma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5029709101410422475,'language','ZOC','Zoque, Copainala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5048601081452509042,'nationality','TZ','Tanzania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5057007809055220856,'appeal_type','Case Appeal','Appeal of judge case decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5063606478105063700,'appeal_result','SOD','Summary dismissal - other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5063658541321074101,'case_identifier','FL','Franco Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5092712502818019022,'nationality','EI','Ireland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5095143609011853734,'nationality','GA','Gambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5096882526230098007,'language','AZG','Amuzgo, San Pedro Amuzgos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5102141939259357478,'language','BUL','Bulgarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5103827899608628716,'language','MGO','Meta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5113831698928134181,'nationality','HA','Haiti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5115075567611213206,'motion_type','BB','Custody determination request','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5115490245023439280,'language','USP','Uspanteko (Uspanteco)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5124427846454713989,'motion_type','SY','Motion for stay of removal (or extension)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5125517186083890354,'nationality','RM','The Republic of the Marshall Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5127707725140198978,'motion_type','MU','Motion not listed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5131809280379994363,'language','ALG','Algerian Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5133799337554316046,'nationality','FJ','Fiji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5134162053329586774,'appeal_result','ACR','Record returned to court to correct deficiency','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5139280220114304074,'language','SP','Spanish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5151075964807262519,'adjournment','4E','Record of proceeding missing','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5159159129638818631,'nationality','PC','Pitcairn Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5170606706292292989,'case_identifier','IFR','Interim final rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5175208627927368197,'language','OKU','Oku','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5185461120255885486,'language','SAM','Samoan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5237502103003445930,'nationality','ER','Eritrea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5237688931245250683,'nationality','VE','Venezuela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5241983702904803004,'appeal_result','DVD','Dismissed, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5244194641599674601,'language','MEN','Mende','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5244551161432116640,'language','SES','Serer-Sine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5248497525003347057,'language','IBO','Igbo/Ibo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5255590768195372762,'adjournment','97','Case joined to lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5257557637977786519,'language','LUY','Oluluyia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5262350541844024897,'nationality','EK','Equatorial Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5263927624129636902,'nationality','PL','Poland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5282184625627435955,'nationality','TL','Tokelau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5296607947147309547,'nationality','ET','Ethiopia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5317324855154407322,'adjournment','10','Hearing notice sent or served incorrectly','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5322042465597920673,'language','XTN','Mixtec, Northern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5327350085409987347,'language','RHA','Rhade','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5329835064749893857,'nationality','AF','Afghanistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5330958534721218701,'language','LUH','Kiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5343255798683029215,'motion_type','MC','Motion to reopen - changed country conditions','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5351743404034911900,'appeal_type','MTR BIA','Motion to BIA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5353536426579282251,'nationality','HL','Holland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5356168006060809060,'language','MYA','Maya, Yucatec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5357492236011864513,'language','LNG','Lin Gao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5362682924483512149,'language','RAG','Maragoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5365545930460041420,'language','CNH','Chin, Haka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5368764679056030040,'language','TAB','Tabassaran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5370185842986368623,'language','ISH','Ishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5376864076901706527,'language','BAN','Bandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5377527044746279165,'adjournment','5B','Late-filed evidence - respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5382535149782241483,'language','DZG','Dazaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5394911186113437784,'adjournment','7D','Respondent application pending with DHS (7D)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5399022105519929680,'language','INS','Indian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5404695374056014116,'case_identifier','CL','Clemency / Florida institutional hearing (Miami)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5426686509209098914,'adjournment','29','Concurrent application','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5452617640685884166,'case_identifier','KH','Haitian cases outside Krome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5458730070133227595,'language','SJN','Shan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5465281474859403695,'adjournment','23','Asylum application withdrawn; reset for other issues','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5471826033067047463,'appeal_type','DD Fines','DHS officer decision - fines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5483589029228171888,'language','BFA','Bari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5492560803711799780,'language','GBA','Gbande','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5492629509770052989,'language','MWW','Hmong Daw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5507076837817394445,'appeal_result','APD','Administratively closed - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5514704626478666822,'nationality','SS','Stateless - respondent cannot name a country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5517870706152095812,'language','CZ','Czech','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5520377272870079822,'language','MHL','Marshallese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5536307280308146078,'adjournment','AB','Respondent to file brief (not an appeal)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5545697775008746191,'case_type','DCC','Departure control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5551265836909637104,'nationality','BS','Byelorussia (Belarus)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5552434390406392079,'court','LAD','Los Angeles - detained Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5554928136147741105,'language','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5559775005232657327,'nationality','PI','Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5563422659459856776,'language','MGP','Magar, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5569790197396451234,'language','DAR','Dargwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5581351303878456513,'adjournment','RO','Parties to respond to reset order','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5581596530702310063,'language','FLA','Fula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5618808732235611305,'language','FAR','Farsi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5619933089855240851,'language','ASH','Ashanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5621534801146452099,'adjournment','1B','Moved from detained to non-detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5621918335874161511,'language','BSI','British Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5644256785814450727,'motion_type','LS','Motion to allow law student or reputable individual','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5655606755369671590,'language','HNN','Hunan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5665055619266466428,'court','HGP','Houston - Greenspoint Park Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5669338308798928269,'adjournment','74','Public health','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5672607951699228753,'language','FR','French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5672901698590259733,'case_identifier','B7','El Cajon - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5673238344340315392,'court','NYD','New York Service Processing Center (Varick Street) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5683644721833504513,'language','SAR','Sarahule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5687774572060671819,'adjournment','04','DHS or DHS file unavailable for hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5692492154131501902,'language','DAG','Dagbani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5699693816067976999,'nationality','WA','Namibia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5702914636095478278,'language','QXL','Quichua, Salasaca Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5711280000327775163,'language','KIS','Kissi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5712505487647762900,'language','KSW','Karen, S''Gaw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5714197971767319947,'motion_type','MP','Motion to modify protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5735602865180235205,'adjournment','06','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5737222019664551794,'nationality','MA','Madagascar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5781667000372442694,'language','BYN','Bilen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5797287726380443491,'language','KIR','Kiribat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5799258640057882116,'nationality','FS','French Southern and Antarctic Lands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5803293741996288374,'language','ARM','Armenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5807876080786364516,'nationality','LY','Libya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5810251395546214327,'nationality','FG','French Guiana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5818124394965690924,'nationality','BM','Burma (Myanmar)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5824593159910982160,'language','BUR','Burmese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5826578202758394683,'language','WLF','Wolof','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5833268671078318636,'adjournment','ST','Respondent to file adjustment of status','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5842672788759058314,'language','PUT','Putian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5850105294408128029,'language','ASF','Australian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5852901889515278252,'case_identifier','PO','Protective Order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5860715522899395330,'nationality','PP','Papua New Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5860743498821652436,'language','ING','Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5875631180437806349,'nationality','TR','Turkmenistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5880508416735345337,'court','CHE','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5898410997505477078,'appeal_result','DSO','Dismissed - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5899137536026017632,'motion_type','RP','Motion to reconsider (before decision)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5913402703533991293,'language','HLT','Nga La','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5917896776862735396,'motion_type','ET','Motion to extend filing time','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5920201016276590889,'language','TCU','Tarahumara Southeastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5921979820099429785,'language','AKA','Akan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5928173866520213212,'nationality','CI','Chile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5950267218101014419,'language','BAG','Bangwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5957698762329050877,'language','CRO','Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5957881004036849245,'language','KGA','Koyaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5961025305777993715,'nationality','US','United States of America','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5965842062299575365,'language','ATT','Attie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5974182697885807786,'case_identifier','J1','Juvenile turned 18','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5987672368773956972,'language','SPS','Spanish--Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5989307870314390511,'case_identifier','N3','New York City Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6004287299493472969,'court','SMO','Sacramento Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6009703728252256608,'language','SER','Serbian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6013500012018372053,'court','NEW','Newark Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6028939421054576407,'court','BTV','Batavia Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6035495712380260064,'adjournment','27','DHS requested in-person hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6037921568347866155,'appeal_type','Circuit Court Remand','Remand from circuit court (BIA case)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6056145179737023178,'language','MKO','Mandinko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6061694267437692666,'language','ACC','Cubulco Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6062211465138120736,'language','JAR','Jarai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6067739264403315895,'court','ATD','Atlanta - detained location Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6073141182514690244,'language','GOU','Goun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6077629850447540831,'language','TZT','Tzutujil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6081874974729386337,'case_identifier','S1','San Diego Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6086795346620956726,'language','MNT','Montenegrin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6086805445416760554,'court','LRO','Laredo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6089798964495775681,'language','CSN','Colombian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6094910526808436873,'language','JAI','Jacalteco, Western (Popti)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6101223385085151188,'adjournment','99','Data entry error (row void)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6105647033010821693,'language','JAP','Japanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6115027312225624584,'nationality','IC','Iceland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6115112344335678483,'language','GR','Greek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6125045576734154617,'language','HAS','Hassaniya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6125741176932859384,'nationality','VI','British Virgin Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6128881453667073628,'language','ANY','Anyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6134255523848674901,'language','JOL','Dyola (Jola)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6141608181879302183,'court','SNC','Santa Ana Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6147971847605078998,'language','HER','Herero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6158591938102494427,'language','DIO','Dyula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6160139067773668960,'appeal_type','SC Appeal','Special Circumstances Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6163406972043868888,'language','OTN','Otomi Tenango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6171730292811164078,'language','KNN','Kannada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6172531949249314440,'nationality','GC','East Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6175511934334529801,'court','OIT','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6176232582333635941,'language','ADA','Dangme','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6178105856906141153,'language','EST','Estonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6186059217490956046,'language','KRU','Kru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6202340928889632620,'language','LSH','Lish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6223821700737370726,'language','QUM','Sipakapense','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6255667806391124517,'language','ZPT','San Vicente Coatlan Zapotec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6261419465612470523,'party','B','Both','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6268378318608618645,'language','AFR','Afrikaans','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6280305541421036437,'motion_type','CV','Motion for change of venue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6286124782108577036,'language','OGN','Ogoni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6288063036682224793,'language','YAN','Mayangna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6294646894802406554,'adjournment','61','Appointment of qualified representative','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6299264818624262422,'nationality','BZ','Belarus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6302671654444410106,'case_identifier','B','Barahona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6306439418578682696,'nationality','AB','Aruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6315001100620920073,'language','SEF','Senoufo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6316521977406105406,'court','SDC','Stewart Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6322944330455899315,'adjournment','7H','Respondent application pending with DHS (7H)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6332662937903563452,'language','ONY','Onyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6339077689365189665,'language','PCM','Pidgin, Nigerian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6347663424775675725,'adjournment','31','Reasonable cause to special circumstance merits hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6358496708753488811,'language','KON','Konjobal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6373018359692192471,'language','MXV','Mixtec, Metlatonoc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6374184703241547035,'language','RUN','Runyawana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6377860230600979706,'adjournment','56','Vertical prosecution - DHS-caused delay','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6378023820394675790,'nationality','SZ','Switzerland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6385437640164072816,'language','BGC','Haryanvi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6388079637415660300,'language','MNE','Naba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6393185908107199230,'nationality','IY','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6401484680243264230,'language','MOR','More-Moshey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6405675363110759347,'language','BAU','Balochi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6414986214421321076,'language','BAZ','Tunen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6415446318391111629,'adjournment','03','Preparation - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6422514936570834650,'case_identifier','RC','Clearance needed to move respondent (Oakdale)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6439590230486311805,'language','KUS','Kussal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6458675601936261143,'nationality','CJ','Cayman Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6460127578555333945,'case_identifier','H1','Harlingen - District Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6464650872064202278,'language','TSW','Setswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6468719485618099318,'court','CIC','Conroe Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6472474490804810433,'language','CAN','Cantonese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6478806697290116822,'adjournment','32','Interpreter not ordered','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6485540893631492237,'case_identifier','F','Female','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6486924610640699043,'language','MON','Mongolian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6487577543587070253,'case_identifier','WC','California detained cases, May/June','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6516133268876293197,'language','KPJ','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6518168375020153151,'adjournment','13','Insufficient time to complete hearing','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(6522490496173939281,'nationality','PO','Portugal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6534121193925893328,'court','SEA','Seattle Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6550210631461665596,'case_identifier','EP','SEP-P (For Parent)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6560470045636209195,'nationality','YO','Yugoslavia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6561446180615173639,'language','DYO','Dyoula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6571067631706915899,'nationality','UZ','Uzebekistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6575881315918008215,'motion_type','O','Motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6600734435590174601,'appeal_result','CFG','Final grant - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6608322913427355236,'nationality','MU','Oman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6613012397714780720,'language','MIN','Minnan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6614799868089224584,'nationality','KE','Kenya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6615545801587757213,'language','DEE','Dewoin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6618585272517197871,'case_identifier','SD','Stipulated deportation (Krome)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6619495499736998847,'language','SCN','Sicilian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6621676314551337281,'appeal_result','NJU','BIA lacks jurisdiction','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6622260691825785785,'language','BSS','Akoose','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6623948694645102283,'nationality','VM','Vietnam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6629593788857663243,'language','LAO','Lao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6646778185721712118,'language','KNG','Kongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6647634271425651379,'language','IUK','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6649605877835317712,'language','OSE','Osetin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6660481192689444127,'language','MFD','Mendankwe-Nkwen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6663198689261333529,'motion_type','CA','Motion to hold case in abeyance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6670248002434827726,'court','LVG','Las Vegas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6670447178037356752,'nationality','CF','Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6671303751693199636,'adjournment','IB','DHS to file brief (not an appeal)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6672344325440847487,'appeal_result','ADM','Administratively closed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6679114324878078848,'language','MAY','Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6686444423408099169,'nationality','HU','Hungary','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6687152298480095197,'language','AAR','Afar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6716337192531014979,'case_identifier','EM','Electronic monitoring','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6716983440707659478,'language','VIS','Visayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6729749452302294973,'language','ZYP','Chin, Zyphe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6730311678653760075,'court','AUR','Aurora Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6730319484620804513,'adjournment','28','Judge found in-person hearing necessary','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(6734414305297464604,'nationality','LE','Lebanon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6743011436167494863,'nationality','MI','Malawi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6743932225225773343,'court','TAC','Tacoma Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6765191762587951899,'nationality','NZ','New Zealand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6767820496597513492,'nationality','NE','Niue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6774761203112224236,'adjournment','18','Lack of interpreter','{"cause": "interpreter", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6776463780518607228,'language','ALB','Albanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6779286919792815633,'adjournment','60','EOIR forensic competency evaluation','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6781823267352197613,'nationality','CB','Kampuchea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6782017125443967690,'language','COM','Comorian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6786315321812288275,'language','NSH','Ngoshie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6791580014741163724,'language','UZB','Uzbek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6791928724044818908,'nationality','PU','Guinea Bissau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6793888116646022439,'language','BEN','Bengali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6796038419634811251,'language','IND','Indonesian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6801241597787958833,'language','WAR','Waray - Waray','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6804529904937196117,'appeal_result','FMD','Franco motion denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6813271298199810768,'case_identifier','CN','NACARA Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6814355936473323626,'language','KOU','Kouranko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6821838685590531833,'motion_type','RS','Motion to remove from status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6824427345568902054,'case_identifier','FA','Family unit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6862916703819646120,'language','BGJ','Bangolan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6873979049619268900,'court','BIA','Board of Immigration Appeals','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6874500996022388792,'nationality','YE','Yemen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6881912150594698694,'language','RUP','Romanian, Macedo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6882101419623715489,'language','SRI','Sri Lankan Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6892175826087344631,'case_identifier','RM','Remain in Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6893755999155419695,'court','ULS','Ulster Correctional Facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6897451366284267204,'language','DNG','Dingara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6898370484626956833,'appeal_result','SND','Summary dismissal - reasons and brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6898453846502364307,'language','SCR','Sherpa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6917557943090305276,'language','CRE','Creole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6918284981454560052,'nationality','AV','Anguilla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6923809252507778001,'nationality','ES','El Salvador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6926788031919481715,'court','CLE','Cleveland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6927974533814274432,'nationality','NC','New Caledonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6930296137886929226,'language','KIT','Kituba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6940582147310455822,'language','BDF','Behdini','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6940766267505563281,'nationality','LH','Lithuania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6943741750974738246,'language','PSO','Polish Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6952135752602435648,'language','LRL','Lari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6979905160265148457,'language','SYL','Sylheti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6994354761954957217,'language','TWI','Twi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7000638679763423143,'motion_type','OC','Motion to open / close hearing to the public','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7022365741052869070,'case_identifier','RS','Rescheduled Miami Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7024201457480179076,'appeal_result','GNR','Grant with no Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7028538687542102600,'nationality','XS','South Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7039151777148408581,'language','LUO','Luo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7042422193645148557,'language','MXX ','Mahou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7044615074432974441,'adjournment','11','Other no-show by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7045893950710879835,'adjournment','9C','Docket management - moved off calendar','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7048085326472591095,'language','MNI','Maninka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7048562886744030192,'nationality','DA','Denmark','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7061241418239439134,'language','MSH','Moshi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7070849215738394645,'language','POV','Criolu Upper Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7071615793999433123,'adjournment','7B','DHS application process - started by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7076935820579018731,'adjournment','8B','Judge completed case at hearing','{"cause": "completion", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7079855678674641285,'language','FAE','Farsi - Afgani - Dari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7081320418586357383,'appeal_type','CDR','CDR Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7089413926669318754,'language','TRK','Trukese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7094736182797743399,'language','SWE','Swedish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7100563940541120041,'adjournment','48','Interpreter appeared but disqualified','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7101615917409430032,'motion_type','PS','Motion to place on status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7114255261639672787,'language','TCP','Chin, Tawr','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7116334687061138419,'appeal_result','SAD','Summary dismissal - inadequate reasons','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7117596503201429702,'case_identifier','NA','Nacara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7118019612459667258,'case_identifier','HC','Home curfew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7139602219509930658,'language','KIN','Kinyarwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7160792714963896333,'appeal_result','DEN','Denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7161147368606549237,'court','NLA','Los Angeles - North Los Angeles Street Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7165646635817900411,'nationality','LT','Lesotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7180457825997153107,'language','KAS','Kashmiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7184971192700392138,'appeal_result','OTH','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7189433585105901529,'language','ANL','Anlo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7191581766640949620,'adjournment','07','Application pending with DHS (respondent/DHS process)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7194342767893928225,'nationality','RE','Reunioun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7195842716607742640,'language','CNM','Chuj, San Mateo Ixtatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7227647678007735589,'language','BKM','Kom (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7262513814720171399,'language','CIR','Circassian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7269095731821196739,'nationality','UN','Unknown Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7275065270021525326,'language','TSZ','Tarasco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7276182662067591179,'adjournment','96','Case severed from lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7290417381148830713,'case_identifier','UJ','Unaccompanied juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7292814157040844354,'motion_type','PA','Motion to proceed on the administrative record','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7293295222239884920,'language','NEP','Nepali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7299786921016284581,'court','SAJ','San Juan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7303276550027993840,'nationality','JO','Jordan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7306732747624959976,'language','LGB','Lugbara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7310970000467885800,'appeal_result','CPG','Coercive population control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7323600457870903946,'language','KQS','Kissi, Northern (Guinea)(Sierra Leone)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7328906708078179976,'language','KRA','Krahn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7333480476978382308,'language','ACQ','Arabic, Ta''Izzi-Adeni Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7339705919207652339,'language','SNG','Songhay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7343276022638136376,'appeal_result','SUS','Appeal sustained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7344441097457239857,'language','TET','Tetela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7348020842384109019,'court','HON','Honolulu Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7352026322947132741,'appeal_result','DMO','Dismissed as moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7352911587693224881,'nationality','TD','Trinidad and Tobago','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7374028984361401201,'language','MMC','Mazahua, Michoacan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7374208823482835244,'motion_type','EW','Motion to excuse appearance of witness','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7380136471812468479,'nationality','BE','Belgium','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7380990318350876193,'motion_type','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7384089892331026184,'language','DIN','Dinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7389713509744680238,'nationality','GV','Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7390266166640584775,'language','IJO','Ijo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7392338194387843327,'language','JAV','Javanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7392452413918588046,'language','SOK','Soninke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7393666994124361976,'case_identifier','FS','Forced Sterilization','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7397313449203982411,'language','HIL','Hiligaynon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7425100919190972913,'language','UNK','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7427149041583782331,'language','MIX','Mixteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7435577213934069699,'motion_type','MS','Motion for subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7439142299662707840,'case_identifier','ACD','(not used)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7445770758894503235,'adjournment','63','Competency inquiry (non-Franco)','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7447107901892644807,'case_identifier','MP','Migrant Protection Protocols','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7453593712656847797,'language','NSS','Non Standard Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7467248038426832327,'language','HIF','Hindustani Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7468446510514400523,'language','BER','Berber','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7468515893934779967,'language','MIS','Miskito','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7469736856157759426,'language','RMN','Romani, Balkan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7483938208454683801,'language','LUN','Lunda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7491725404027606565,'nationality','KG','Kirghizia (Kyrgyzstan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7498636474687109086,'nationality','AL','Albania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7500096067456320398,'language','ENG','English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7501928818804994524,'adjournment','7F','Respondent application pending with DHS (7F)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7514585372212911974,'language','SMK','Bolino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7519109776759574721,'adjournment','22','Respondent declined earliest hearing date','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7519152402115877864,'adjournment','SU','Respondent to file suspension of deportation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7525124053881825499,'language','SC','Serbo-Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7543630723158967778,'language','MIO','Pinotepa Nacional Mixtec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7550985415735533876,'nationality','EG','Egypt','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7560744528396482082,'case_identifier','RO','Reset Order Work Flow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7561727773312557783,'appeal_type','test','(test value)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7563099237929832862,'nationality','CE','Sri Lanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7573713209992285210,'nationality','MJ','Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7584680465208647187,'language','ACH','Acholi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7585280279120809923,'motion_type','AC','Motion for administrative closure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7593671311016767982,'language','TEE','Tepehua, Huehuetla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7616333142643561659,'language','MZJ','Manya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7618809268954395583,'language','TTQ','Tamasheq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7621078298991514697,'language','PON','Pohnpeian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7630095682775344351,'language','TMN','Temne','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7631059881435727988,'court','ADL','Adelanto Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7634750457814993708,'language','GEG','Gheg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7644480623232586883,'case_identifier','CH','Golden Venture cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7645558255615348420,'case_type','CSR','Claimed status review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7661328703729859483,'nationality','RP','Philippines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7672691985247465622,'language','GIS','Gisi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7687009873622157753,'court','FTW','Fort Worth Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7690317885472013857,'nationality','HM','Heard and Mcdonald Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7696472486380007775,'language','SIN','Sinhalese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7698346753892371062,'adjournment','4C','Interpreter appeared - wrong language or dialect','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7706325813178058442,'nationality','EC','Ecuador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7710500272776794618,'language','MIE','Mien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7713171727119958750,'language','SOM','Somali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7713853652478245943,'motion_type','IP','Motion for in person hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7718609536300444077,'court','SNA','San Antonio Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7730442168093368439,'motion_type','HV','Motion to submit video or recording','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7742895728503178787,'language','YOM','Yombe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7744927061345853280,'language','PAL','Palan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7746955177672830278,'language','XIN','Xinca','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7747673033877794733,'court','DAL','Dallas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7747714080361370515,'nationality','UV','Upper Volta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7750115007396973830,'language','KAL','Kalabari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7782274980139014122,'nationality','BD','Bermuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7785679599618207648,'nationality','KR','Kiribati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7792594580633840454,'language','ASY','Assyrian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7795642028507885888,'nationality','RW','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7803303723873243100,'language','MNW','Mon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7810304699577040819,'language','BLH','Belleh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7819226591715305904,'court','WLA','West Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7831283801653189341,'language','HAR','Harari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7836056801686981397,'language','LLS','Lithuanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7836223318352016945,'language','BAA','Benaadir','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7848519716221508293,'language','JYA','Jirong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7851901875257141521,'case_identifier','J','Juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7852625178216129653,'language','JUB','Juba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7853812379019697555,'nationality','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7854643824634390553,'language','RAB','Rabinal - Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7882135856538626981,'language','KIG','Kirghiz','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7882427879507023574,'language','KSS','Kisi, Southern (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7882784179477529830,'nationality','MM','Macedonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7883733815711796918,'appeal_type','DD Visa','DHS officer decision - visa petition','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7891150928306994265,'language','NSE','Nsenga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7895296967547691427,'adjournment','RE','Respondent to file registry application (INA 249)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7899527355182999241,'language','EWE','Ewe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7901050312787768816,'appeal_result','OTS','Other Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7907637642698557561,'language','KUN','Kunama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7907922692004084180,'language','ARK','Arakanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7921623771708954852,'language','MNK','Munkukutuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7935671094078406596,'nationality','TA','Tajikistan (Tadzhik)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7936432800739223236,'adjournment','46','Video malfunction','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7944472402153994503,'court','RIC','Richmond Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7951413089804387487,'case_identifier','RI','Remanded Institutional Hearing Program case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7959509332276940767,'language','LAJ','Lango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7960955247301599260,'nationality','SF','South Africa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7968344476873515252,'language','NOR','Norwegian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7972361566100168985,'nationality','SB','St. Pierre and Miquelon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7994265567425917258,'language','HST','Huasteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8007180228597317188,'case_type','BND','Bond-only record (seen in data, absent from lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8012446677310235360,'language','MFS','Mexican Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8017374166285949932,'nationality','ND','Not Designated By Ij','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8023309770026144018,'language','KUD','Kurdish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8031560909697896829,'motion_type','RR','Motion to retrieve and review file','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8033487973671799935,'case_type','RMV','Removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8041785418766717409,'language','LUB','Luba-Kasia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8054202686240589019,'language','LOR','Lorma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8064269425190027070,'language','SHU','Arabic, Chadian Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8068484967794802188,'adjournment','7A','DHS application process - started by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8073193980415976640,'nationality','BV','Bouvet Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8076484869261853385,'nationality','IU','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8083827988125571402,'nationality','NA','Netherlands Antilles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8096250351476950510,'case_identifier','SC','NACARA Section 203','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8098630991282158522,'case_identifier','TC','Third Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8100544486603652092,'motion_type','OT','Other motion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8112052160482849688,'case_identifier','B4','Temecula Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8114185300950665730,'language','KEK','Kekchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8119358282341254022,'language','FIN','Finnish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8126313871502749227,'adjournment','4B','Interpreter had to leave','{"cause": "interpreter", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8135379209513960247,'appeal_result','SNC','NACARA continuation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8135682560555204581,'language','YOR','Yoruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8136983101981128949,'court','BOS','Boston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8147136607921862948,'nationality','??','Unknown Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8148317016999842035,'language','GUR','Farefare','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8151699439498626800,'appeal_type','RC Appeal','Reasonable Cause Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8153702460506758079,'language','RAH','Rahaween','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8159978079162040748,'language','HIN','Hindi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8163456013359514299,'appeal_result','CFD','Final denial - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8164159996821780724,'language','COR','Cora','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8173613787257748600,'language','BEM','Bembe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8173885139152445952,'language','ILO','Ilocano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8187932977779946319,'appeal_result','CFV','Final denial - 42B/40, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8188571352453290891,'case_identifier','AD','ATD Pilot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8205979173429325500,'language','AMZ','Amuzgo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8215555128564511758,'nationality','FR','France','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8218869781734016563,'language','AMH','Amharic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8222783362593580363,'motion_type','WC','Motion to withdraw as counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8223074502629786408,'case_type','WHO','Withholding-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8235143895840568583,'nationality','PF','Paracel Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8239128826803750112,'language','BYV','Medumba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8251138278249938142,'language','ARS','Armenian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8251342206550143147,'nationality','CA','Canada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8253883378937219864,'court','MEM','Memphis Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8256990196572527038,'language','BMO','Bambalang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8258423051062003336,'adjournment','CA','Cancellation application - EOIR-42A','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8262535506127153456,'adjournment','54','Respondent claims US citizenship','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8273838988856297693,'language','NYA','Nyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8274125074356808048,'nationality','MX','Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8279140764380834385,'nationality','KU','Kuwait','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8281428741487675687,'nationality','CX','Croatia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8282969209440526146,'nationality','GY','Guyana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8304969026059774720,'adjournment','4F','Telephonic interpreter unavailable','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8315611009195996854,'language','SWA','Swahili - English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8331039438435610581,'nationality','MS','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8358549305420065729,'court','TUC','Tucson Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8359281854628198711,'language','GQR','Gor (From Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8399913859356940371,'language','BQG','Bago-Kusuntu (Bago, Koussountou)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8411280632868738366,'case_identifier','M1','McAllen Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8413431417223990818,'motion_type','VO','Motion to vacate judge order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8435799659803707932,'adjournment','24','Records/fingerprint check delayed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8441700481189397740,'case_identifier','JL','Javier Lopera Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8446607228749867695,'language','CCP','Chakma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8448797272624940182,'language','SIG','Sign Language--American','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8450448737968118444,'case_identifier','OC','Off-calendar initiative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8457125793319691904,'motion_type','PO','Motion for protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8471279138429403879,'language','BET','Bete','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8484344960578148589,'adjournment','PD','Prosecutorial discretion under consideration','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8489307734324553092,'adjournment','33','Interpreter ordered but did not appear','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8495476906089813742,'language','KHM','Khmer Central - Thailand/Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8500238977435241411,'language','DUT','Dutch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8509241231685724489,'nationality','CC','Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8511184971137039621,'language','CHA','Cha-Chao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8517622227044702630,'motion_type','U','Motion to dismiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8528566642865799264,'language','KND','Kurundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8528673558738865297,'court','ORL','Orlando Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8532833433044594501,'language','ZPA','Zapateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8535064993898069238,'nationality','FA','Falkland Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8539054631758117108,'language','IFA','Farsi-Iranian-Persian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8539546367650882771,'language','JAM','Jamician Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8540166623514492796,'nationality','TP','Sao Tome and Principe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8551587145718834528,'language','WUU','Wu Chinese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8568821759481182118,'court','LOU','Louisville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8569551414865849533,'adjournment','38','Illness of respondent, representative or witness','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8579184210199293823,'nationality','UK','United Kingdom','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8580981497922684754,'motion_type','SO','Motion for stipulated removal / voluntary departure order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8592573123249198015,'language','TIB','Tibetan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8603241611047064871,'language','TGR','Tigre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8615364908090949542,'adjournment','3A','Judge detail (volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8630682623312448754,'case_identifier','S3','San Diego Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8649246386003560937,'language','MKU','Maninka, Konyanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8653810977858733247,'language','MNA','Mina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8655563803001162658,'nationality','UE','Ukraine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8658162538338641971,'language','BLO','Anii (Aka Basila)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8660478892851469760,'motion_type','SA','Motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8661816765748788096,'language','TKN','Turkmen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8669771427179680590,'language','FSI','French Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8676408308515732164,'language','GRM','Gourmanchema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8687025270653644767,'motion_type','ST','Motion for security at non-detained hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8709840497202880133,'nationality','IZ','Iraq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8711540279975291219,'language','JIV','Shuar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8716944125661887504,'nationality','XX','Be Removed From the United States','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8718387226376762676,'nationality','TK','Turks and Caicos Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8729031559308249773,'adjournment','25','Reset to make room for priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8730006367933918293,'appeal_result','CPC','Conditional grant - CPC asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8732229265353712588,'nationality','NP','Nepal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8744309435392933933,'language','GOM','Goanese Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8756332704240071728,'nationality','BX','Brunei','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8756423355348254612,'nationality','LV','Latvia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8756681241358800580,'appeal_result','CGR','Conditional grant of relief (not CPC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8757964180237520494,'nationality','MR','Mauritania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8773783075241232997,'nationality','BB','Barbados','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8792806445513433878,'language','KGN','Kongo/Kikongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8798390403917985839,'nationality','BA','Bahrain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8801965038984218288,'nationality','HO','Honduras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8807340888508526196,'court','JNA','LaSalle (Jena) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8854636490362938237,'motion_type','VD','Motion for voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8866944980669932320,'case_identifier','CD','Civil Detention Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8869420133442157338,'language','LKR','Pari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8874285152910084191,'language','FIJ','Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8881940041680738790,'language','DIV','Divehi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8891952701272779436,'adjournment','17','Master to individual - merits hearing set','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8911962810688803759,'language','CCE','Chalchiteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8917414529211404591,'nationality','SU','Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8920752431241576036,'language','QXR','Quichua, Canar Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8923881556629520559,'nationality','AM','Armenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8944194229053618478,'nationality','GL','Greenland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8963653290713274744,'language','TAU','Tausug','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8965331917944256684,'language','QCH','Quechua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8971168131152922743,'language','AFE','Afemi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8978900932021677795,'nationality','BI','Bosnia-Herzegovina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8991938591434453814,'language','FIA','Nobiin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9000235423597586669,'language','TH','Thai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9000448061555621359,'language','BSQ','Bassa (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9002498021675837343,'language','RMS','Romanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9007113120856083786,'court','ELZ','Elizabeth Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9027020561702879630,'language','PXM','Mixe, Quetzaltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9037454049690587375,'language','COH','Chichonyi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9070819366400280670,'nationality','DM','People''s Republic of Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9071839112060941680,'language','BBK','Babanki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9084227399149861907,'court','BDC','Bradenton Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9084879472274040775,'language','NNB','Nandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9089008860654862275,'language','MAM','Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9104757095785223949,'language','BSK','Burushaski','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9106471870327489913,'motion_type','CO','Motion for continuance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9107203812075308147,'language','MGR','Mambwe-Lungu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9112234323544966850,'language','YAP','Yapese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9112263418123011671,'motion_type','WV','Motion to waive appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9119598314288959967,'nationality','IR','Iran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9119843695142990379,'language','MHI','Madi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9123298686772326992,'case_identifier','N2','NYC - Deportation/Detention/Parole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9123325068520588486,'nationality','SA','Saudi Arabia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9129465797580081350,'case_identifier','E2','New York City/Downtown - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9129746845684751512,'language','POH','Poqomchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9132320256623485778,'motion_type','VS','Motion to vacate hearing or scheduling order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9148861969202706768,'nationality','ZI','Zimbabwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9153452829555724893,'motion_type','CT','Motion to sever','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9165868110272867706,'court','HSG','Houston - S. Gessner Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9167895211366735925,'adjournment','14','Other operational or security factors','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9168620713086273943,'nationality','NN','No Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9198074040378456105,'adjournment','CB','Cancellation application - EOIR-42B','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9209509538777110551,'court','BAL','Baltimore Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9219491452056761813,'case_identifier','ND','NACARA Dependents','{}',NULL,NULL);
CREATE TABLE court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    requested text check (requested is null or requested is date(requested)),
    result text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "court_reviews" VALUES(7577077096050215755,80000001,6403359010412321578,'2025-06-02','REM',2684907650394230911,'');
CREATE TABLE courts (id integer primary key, code text not null unique, name text not null) strict;
INSERT INTO "courts" VALUES(8067823843250349502,'PTE','Port Ellis Immigration Court');
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
INSERT INTO "custody_requests" VALUES(1355428391129558004,NULL,7989897954972386800,3360705308256059513,'BB','QWM','2026-03-10',NULL,0,NULL,'');
INSERT INTO "custody_requests" VALUES(5968820993777709736,60000001,642482238262381108,3199491125198454105,'BB','QWM','2025-02-03','2025-02-03',1,2684907650394230911,'');
INSERT INTO "custody_requests" VALUES(7852461746298926590,NULL,7989897954972386800,3360705308256059513,'BB','QWM','2026-03-02','2026-03-10',1,NULL,'');
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
INSERT INTO "custody_spells" VALUES(2729696215735486726,90000001,642482238262381108,'D','2025-01-03',NULL,2684907650394230911,'');
INSERT INTO "custody_spells" VALUES(4658955188415600380,NULL,7989897954972386800,'R',NULL,'2026-03-10',NULL,'');
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
INSERT INTO "docket" VALUES(1,'257788bda91a81283349b81da5e57b01','Ellery','M.','2020-06-15',80,'2026-02-02');
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
INSERT INTO "family_links" VALUES(7309039012079466473,NULL,7989897954972386800,2342767341019595621,'2026-03-10',NULL,NULL,'');
INSERT INTO "family_links" VALUES(7857639054882777768,91000001,642482238262381108,7540884099613360205,'2025-06-02',NULL,2684907650394230911,'');
CREATE TABLE goal_sets (id integer primary key, name text not null unique, text text not null) strict;
INSERT INTO "goal_sets" VALUES(89680802203311865,'invented','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
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
INSERT INTO "hearings" VALUES(2321612254452059688,NULL,3360705308256059513,'2026-03-06',NULL,NULL,'custody','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL);
INSERT INTO "hearings" VALUES(2943205694678710069,NULL,3360705308256059513,'2026-03-09',810,180,'merits','QWM','8B',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL);
INSERT INTO "hearings" VALUES(4953974762936267800,40000001,3199491125198454105,'2025-05-05',510,120,'merits','QWM','RR',0,'A','I','II','P','PTE','PTE','SP',2684907650394230911,'',NULL,0,0,NULL,NULL);
INSERT INTO "hearings" VALUES(7995060462770963082,NULL,3360705308256059513,'2026-04-14',NULL,120,'merits','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL);
CREATE TABLE judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
INSERT INTO "judge_codes" VALUES(7944316596136551950,'QWM');
CREATE TABLE marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last)),
    reason text not null
) strict;
INSERT INTO "marks" VALUES(8411637405389906704,7989897954972386800,'status case','2026-03-02',NULL,'USCIS has the petition');
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
INSERT INTO "motions" VALUES(1877624479296603948,50000001,642482238262381108,3199491125198454105,'MTC','QWM','2025-03-03',NULL,'2025-03-10',1,0,'A',2684907650394230911,'');
INSERT INTO "motions" VALUES(2848579378370102225,NULL,7989897954972386800,3360705308256059513,'MTR','QWM','2026-03-10',NULL,NULL,0,0,NULL,NULL,'');
INSERT INTO "motions" VALUES(5737981520154909287,NULL,7989897954972386800,3360705308256059513,'MTC','QWM','2026-03-02','2026-03-03','2026-03-10',1,0,'A',NULL,'');
CREATE TABLE notes (
    id integer primary key,
    case_id integer not null references cases,
    text text not null check (text <> ''),
    search_text text not null,
    is_private integer not null check (is_private in (0, 1)),  -- the judge's own; else seen by clerk and judge
    written_on text not null check (written_on is date(written_on)),
    author integer not null references people
) strict;
CREATE TABLE open_step (step integer not null references steps) strict;
CREATE TABLE people (
    id integer primary key,
    family text not null default '',
    given text not null default '',
    role text not null check (role in ('judge', 'clerk'))
) strict;
INSERT INTO "people" VALUES(5084881642331374330,'Ellery','Marguerite A.','judge');
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
INSERT INTO "proceedings" VALUES(3199491125198454105,30000001,642482238262381108,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2025-05-06','decision',1,0,2684907650394230911,'');
INSERT INTO "proceedings" VALUES(3360705308256059513,NULL,7989897954972386800,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','D','2026-03-09','decision',1,0,NULL,'');
INSERT INTO "proceedings" VALUES(3410637714293835859,NULL,4691893857454432924,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(5812594760003333664,NULL,2342767341019595621,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(6819728865321727101,NULL,7989897954972386800,NULL,'2026-03-10',NULL,NULL,'QWM','RMV','R',NULL,NULL,0,0,NULL,'');
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
INSERT INTO "releases" VALUES(2684907650394230911,'Public case data','2026-03-10');
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
    after text,
    check (before is not null or after is not null)
) strict;
INSERT INTO "step_rows" VALUES(1,1,'people',5084881642331374330,NULL,NULL,'{"id":5084881642331374330,"family":"Ellery","given":"Marguerite A.","role":"judge"}');
INSERT INTO "step_rows" VALUES(2,1,'docket',1,NULL,NULL,'{"id":1,"uid":"257788bda91a81283349b81da5e57b01","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}');
INSERT INTO "step_rows" VALUES(3,1,'judge_codes',7944316596136551950,NULL,NULL,'{"id":7944316596136551950,"code":"QWM"}');
INSERT INTO "step_rows" VALUES(4,1,'courts',8067823843250349502,NULL,NULL,'{"id":8067823843250349502,"code":"PTE","name":"Port Ellis Immigration Court"}');
INSERT INTO "step_rows" VALUES(5,1,'codes',1219969655420201056,NULL,NULL,'{"id":1219969655420201056,"of_table":"adjournment","code":"01","label":"Respondent seeking representation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(6,1,'codes',4045371894764328579,NULL,NULL,'{"id":4045371894764328579,"of_table":"adjournment","code":"02","label":"Preparation - respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(7,1,'codes',6415446318391111629,NULL,NULL,'{"id":6415446318391111629,"of_table":"adjournment","code":"03","label":"Preparation - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(8,1,'codes',5687774572060671819,NULL,NULL,'{"id":5687774572060671819,"of_table":"adjournment","code":"04","label":"DHS or DHS file unavailable for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(9,1,'codes',512798482265506385,NULL,NULL,'{"id":512798482265506385,"of_table":"adjournment","code":"05","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(10,1,'codes',5735602865180235205,NULL,NULL,'{"id":5735602865180235205,"of_table":"adjournment","code":"06","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(11,1,'codes',7191581766640949620,NULL,NULL,'{"id":7191581766640949620,"of_table":"adjournment","code":"07","label":"Application pending with DHS (respondent/DHS process)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(12,1,'codes',2870394783365684570,NULL,NULL,'{"id":2870394783365684570,"of_table":"adjournment","code":"08","label":"State Department response not in file","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(13,1,'codes',1541623892590578783,NULL,NULL,'{"id":1541623892590578783,"of_table":"adjournment","code":"09","label":"Detained respondent not presented for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": true, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(14,1,'codes',5317324855154407322,NULL,NULL,'{"id":5317324855154407322,"of_table":"adjournment","code":"10","label":"Hearing notice sent or served incorrectly","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(15,1,'codes',7044615074432974441,NULL,NULL,'{"id":7044615074432974441,"of_table":"adjournment","code":"11","label":"Other no-show by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(16,1,'codes',2506627759420495324,NULL,NULL,'{"id":2506627759420495324,"of_table":"adjournment","code":"12","label":"Other request by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(17,1,'codes',6518168375020153151,NULL,NULL,'{"id":6518168375020153151,"of_table":"adjournment","code":"13","label":"Insufficient time to complete hearing","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(18,1,'codes',9167895211366735925,NULL,NULL,'{"id":9167895211366735925,"of_table":"adjournment","code":"14","label":"Other operational or security factors","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(19,1,'codes',1216578266732279082,NULL,NULL,'{"id":1216578266732279082,"of_table":"adjournment","code":"16","label":"Respondent released from custody","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(20,1,'codes',8891952701272779436,NULL,NULL,'{"id":8891952701272779436,"of_table":"adjournment","code":"17","label":"Master to individual - merits hearing set","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(21,1,'codes',6774761203112224236,NULL,NULL,'{"id":6774761203112224236,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(22,1,'codes',2083200507857929254,NULL,NULL,'{"id":2083200507857929254,"of_table":"adjournment","code":"19","label":"Unplanned judge leave or detail","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(23,1,'codes',500138682547014168,NULL,NULL,'{"id":500138682547014168,"of_table":"adjournment","code":"1A","label":"Moved from non-detained to detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(24,1,'codes',5621534801146452099,NULL,NULL,'{"id":5621534801146452099,"of_table":"adjournment","code":"1B","label":"Moved from detained to non-detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(25,1,'codes',1442360697774227586,NULL,NULL,'{"id":1442360697774227586,"of_table":"adjournment","code":"20","label":"Request for in-person hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(26,1,'codes',2864647690996407458,NULL,NULL,'{"id":2864647690996407458,"of_table":"adjournment","code":"21","label":"Supplement to asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(27,1,'codes',7519109776759574721,NULL,NULL,'{"id":7519109776759574721,"of_table":"adjournment","code":"22","label":"Respondent declined earliest hearing date","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(28,1,'codes',5465281474859403695,NULL,NULL,'{"id":5465281474859403695,"of_table":"adjournment","code":"23","label":"Asylum application withdrawn; reset for other issues","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(29,1,'codes',8435799659803707932,NULL,NULL,'{"id":8435799659803707932,"of_table":"adjournment","code":"24","label":"Records/fingerprint check delayed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(30,1,'codes',8729031559308249773,NULL,NULL,'{"id":8729031559308249773,"of_table":"adjournment","code":"25","label":"Reset to make room for priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(31,1,'codes',4695919257101963230,NULL,NULL,'{"id":4695919257101963230,"of_table":"adjournment","code":"26","label":"Respondent requested in-person hearing","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(32,1,'codes',6035495712380260064,NULL,NULL,'{"id":6035495712380260064,"of_table":"adjournment","code":"27","label":"DHS requested in-person hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(33,1,'codes',6730319484620804513,NULL,NULL,'{"id":6730319484620804513,"of_table":"adjournment","code":"28","label":"Judge found in-person hearing necessary","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(34,1,'codes',5426686509209098914,NULL,NULL,'{"id":5426686509209098914,"of_table":"adjournment","code":"29","label":"Concurrent application","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(35,1,'codes',1092197594462096427,NULL,NULL,'{"id":1092197594462096427,"of_table":"adjournment","code":"30","label":"Consolidation with family members","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(36,1,'codes',6347663424775675725,NULL,NULL,'{"id":6347663424775675725,"of_table":"adjournment","code":"31","label":"Reasonable cause to special circumstance merits hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(37,1,'codes',6478806697290116822,NULL,NULL,'{"id":6478806697290116822,"of_table":"adjournment","code":"32","label":"Interpreter not ordered","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(38,1,'codes',8489307734324553092,NULL,NULL,'{"id":8489307734324553092,"of_table":"adjournment","code":"33","label":"Interpreter ordered but did not appear","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(39,1,'codes',1055803937746016792,NULL,NULL,'{"id":1055803937746016792,"of_table":"adjournment","code":"34","label":"Judge leave","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(40,1,'codes',4856951380808251139,NULL,NULL,'{"id":4856951380808251139,"of_table":"adjournment","code":"35","label":"Unplanned judge leave - detail or other assignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(41,1,'codes',2838217174628258749,NULL,NULL,'{"id":2838217174628258749,"of_table":"adjournment","code":"36","label":"Records/fingerprint check delayed by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(42,1,'codes',932878243481619312,NULL,NULL,'{"id":932878243481619312,"of_table":"adjournment","code":"37","label":"DHS investigation","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(43,1,'codes',8569551414865849533,NULL,NULL,'{"id":8569551414865849533,"of_table":"adjournment","code":"38","label":"Illness of respondent, representative or witness","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(44,1,'codes',1785334510532119927,NULL,NULL,'{"id":1785334510532119927,"of_table":"adjournment","code":"39","label":"Illness of representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(45,1,'codes',8615364908090949542,NULL,NULL,'{"id":8615364908090949542,"of_table":"adjournment","code":"3A","label":"Judge detail (volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(46,1,'codes',1041298539290240564,NULL,NULL,'{"id":1041298539290240564,"of_table":"adjournment","code":"3B","label":"Judge detail (non-volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(47,1,'codes',3460588939889707105,NULL,NULL,'{"id":3460588939889707105,"of_table":"adjournment","code":"40","label":"Illness of witness","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(48,1,'codes',2745913364167769512,NULL,NULL,'{"id":2745913364167769512,"of_table":"adjournment","code":"41","label":"Reset to hear higher-priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(49,1,'codes',1831294360340013787,NULL,NULL,'{"id":1831294360340013787,"of_table":"adjournment","code":"42","label":"Respondent requested forensic analysis","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(50,1,'codes',3914373806976089594,NULL,NULL,'{"id":3914373806976089594,"of_table":"adjournment","code":"43","label":"DHS forensic analysis","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(51,1,'codes',2237694244366492349,NULL,NULL,'{"id":2237694244366492349,"of_table":"adjournment","code":"44","label":"Cooperating witness / law enforcement","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(52,1,'codes',3104265648793197886,NULL,NULL,'{"id":3104265648793197886,"of_table":"adjournment","code":"45","label":"Joint request of both parties","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(53,1,'codes',7936432800739223236,NULL,NULL,'{"id":7936432800739223236,"of_table":"adjournment","code":"46","label":"Video malfunction","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(54,1,'codes',3839473508107699871,NULL,NULL,'{"id":3839473508107699871,"of_table":"adjournment","code":"47","label":"New charge filed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(55,1,'codes',7100563940541120041,NULL,NULL,'{"id":7100563940541120041,"of_table":"adjournment","code":"48","label":"Interpreter appeared but disqualified","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(56,1,'codes',1034866565860539833,NULL,NULL,'{"id":1034866565860539833,"of_table":"adjournment","code":"49","label":"Juvenile home study","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(57,1,'codes',2707320054919771009,NULL,NULL,'{"id":2707320054919771009,"of_table":"adjournment","code":"4A","label":"Technical malfunction (not video)","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(58,1,'codes',8126313871502749227,NULL,NULL,'{"id":8126313871502749227,"of_table":"adjournment","code":"4B","label":"Interpreter had to leave","flags":"{\"cause\": \"interpreter\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(59,1,'codes',7698346753892371062,NULL,NULL,'{"id":7698346753892371062,"of_table":"adjournment","code":"4C","label":"Interpreter appeared - wrong language or dialect","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(60,1,'codes',4440217040334025159,NULL,NULL,'{"id":4440217040334025159,"of_table":"adjournment","code":"4D","label":"Interpreter appeared - wrong language or dialect (duplicate of 4C)","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(61,1,'codes',5151075964807262519,NULL,NULL,'{"id":5151075964807262519,"of_table":"adjournment","code":"4E","label":"Record of proceeding missing","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(62,1,'codes',8304969026059774720,NULL,NULL,'{"id":8304969026059774720,"of_table":"adjournment","code":"4F","label":"Telephonic interpreter unavailable","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(63,1,'codes',2074203689901354984,NULL,NULL,'{"id":2074203689901354984,"of_table":"adjournment","code":"50","label":"Quarantine - detained cases","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(64,1,'codes',1668920722692681008,NULL,NULL,'{"id":1668920722692681008,"of_table":"adjournment","code":"51","label":"Contested charges","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(65,1,'codes',1852264387942666270,NULL,NULL,'{"id":1852264387942666270,"of_table":"adjournment","code":"52","label":"Jurisdiction rests with the BIA","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(66,1,'codes',3194735361355513755,NULL,NULL,'{"id":3194735361355513755,"of_table":"adjournment","code":"53","label":"DHS request for mental-competency certification","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(67,1,'codes',8262535506127153456,NULL,NULL,'{"id":8262535506127153456,"of_table":"adjournment","code":"54","label":"Respondent claims US citizenship","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(68,1,'codes',2456320583368338310,NULL,NULL,'{"id":2456320583368338310,"of_table":"adjournment","code":"55","label":"Hearing deliberately advanced by court","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(69,1,'codes',6377860230600979706,NULL,NULL,'{"id":6377860230600979706,"of_table":"adjournment","code":"56","label":"Vertical prosecution - DHS-caused delay","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(70,1,'codes',318869034832544614,NULL,NULL,'{"id":318869034832544614,"of_table":"adjournment","code":"57","label":"DHS vertical-prosecution date not accommodated - clock stops","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(71,1,'codes',108955724959957589,NULL,NULL,'{"id":108955724959957589,"of_table":"adjournment","code":"58","label":"DHS vertical-prosecution date not accommodated - clock runs","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(72,1,'codes',1895229251679006092,NULL,NULL,'{"id":1895229251679006092,"of_table":"adjournment","code":"59","label":"Court closure","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(73,1,'codes',2889836560891538258,NULL,NULL,'{"id":2889836560891538258,"of_table":"adjournment","code":"5A","label":"Hearing advanced on motion of respondent","flags":"{\"cause\": \"respondent\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(74,1,'codes',5377527044746279165,NULL,NULL,'{"id":5377527044746279165,"of_table":"adjournment","code":"5B","label":"Late-filed evidence - respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(75,1,'codes',2739199840652168845,NULL,NULL,'{"id":2739199840652168845,"of_table":"adjournment","code":"5C","label":"Late-filed evidence - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(76,1,'codes',3242277285716945445,NULL,NULL,'{"id":3242277285716945445,"of_table":"adjournment","code":"5D","label":"Hearing advanced on motion of DHS","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(77,1,'codes',6779286919792815633,NULL,NULL,'{"id":6779286919792815633,"of_table":"adjournment","code":"60","label":"EOIR forensic competency evaluation","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(78,1,'codes',6294646894802406554,NULL,NULL,'{"id":6294646894802406554,"of_table":"adjournment","code":"61","label":"Appointment of qualified representative","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(79,1,'codes',4197272398471238675,NULL,NULL,'{"id":4197272398471238675,"of_table":"adjournment","code":"62","label":"Judicial competency inquiry","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(80,1,'codes',7445770758894503235,NULL,NULL,'{"id":7445770758894503235,"of_table":"adjournment","code":"63","label":"Competency inquiry (non-Franco)","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(81,1,'codes',2739490667691251905,NULL,NULL,'{"id":2739490667691251905,"of_table":"adjournment","code":"64","label":"Judge reassignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(82,1,'codes',5669338308798928269,NULL,NULL,'{"id":5669338308798928269,"of_table":"adjournment","code":"74","label":"Public health","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(83,1,'codes',8068484967794802188,NULL,NULL,'{"id":8068484967794802188,"of_table":"adjournment","code":"7A","label":"DHS application process - started by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(84,1,'codes',7071615793999433123,NULL,NULL,'{"id":7071615793999433123,"of_table":"adjournment","code":"7B","label":"DHS application process - started by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(85,1,'codes',297820639064335222,NULL,NULL,'{"id":297820639064335222,"of_table":"adjournment","code":"7C","label":"Respondent application pending with DHS (7C)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(86,1,'codes',5394911186113437784,NULL,NULL,'{"id":5394911186113437784,"of_table":"adjournment","code":"7D","label":"Respondent application pending with DHS (7D)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(87,1,'codes',1308741493796378983,NULL,NULL,'{"id":1308741493796378983,"of_table":"adjournment","code":"7E","label":"Respondent application pending with DHS (7E)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(88,1,'codes',7501928818804994524,NULL,NULL,'{"id":7501928818804994524,"of_table":"adjournment","code":"7F","label":"Respondent application pending with DHS (7F)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(89,1,'codes',2829851436671679863,NULL,NULL,'{"id":2829851436671679863,"of_table":"adjournment","code":"7G","label":"Respondent application pending with DHS (7G)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(90,1,'codes',6322944330455899315,NULL,NULL,'{"id":6322944330455899315,"of_table":"adjournment","code":"7H","label":"Respondent application pending with DHS (7H)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(91,1,'codes',4626117314158995488,NULL,NULL,'{"id":4626117314158995488,"of_table":"adjournment","code":"8A","label":"Judge completed case before hearing","flags":"{\"cause\": \"completion\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(92,1,'codes',7076935820579018731,NULL,NULL,'{"id":7076935820579018731,"of_table":"adjournment","code":"8B","label":"Judge completed case at hearing","flags":"{\"cause\": \"completion\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(93,1,'codes',7276182662067591179,NULL,NULL,'{"id":7276182662067591179,"of_table":"adjournment","code":"96","label":"Case severed from lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(94,1,'codes',5255590768195372762,NULL,NULL,'{"id":5255590768195372762,"of_table":"adjournment","code":"97","label":"Case joined to lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(95,1,'codes',4373035830152637596,NULL,NULL,'{"id":4373035830152637596,"of_table":"adjournment","code":"98","label":"Case conversion (system)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(96,1,'codes',6101223385085151188,NULL,NULL,'{"id":6101223385085151188,"of_table":"adjournment","code":"99","label":"Data entry error (row void)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(97,1,'codes',1997588405454070561,NULL,NULL,'{"id":1997588405454070561,"of_table":"adjournment","code":"9A","label":"Docket management - hearing postponed","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(98,1,'codes',2021741372144558324,NULL,NULL,'{"id":2021741372144558324,"of_table":"adjournment","code":"9B","label":"Docket management - hearing advanced","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(99,1,'codes',7045893950710879835,NULL,NULL,'{"id":7045893950710879835,"of_table":"adjournment","code":"9C","label":"Docket management - moved off calendar","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(100,1,'codes',3978693230001124892,NULL,NULL,'{"id":3978693230001124892,"of_table":"adjournment","code":"9V","label":"Master hearing vacated","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(101,1,'codes',5536307280308146078,NULL,NULL,'{"id":5536307280308146078,"of_table":"adjournment","code":"AB","label":"Respondent to file brief (not an appeal)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(102,1,'codes',47153251320098184,NULL,NULL,'{"id":47153251320098184,"of_table":"adjournment","code":"AS","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(103,1,'codes',8258423051062003336,NULL,NULL,'{"id":8258423051062003336,"of_table":"adjournment","code":"CA","label":"Cancellation application - EOIR-42A","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(104,1,'codes',9198074040378456105,NULL,NULL,'{"id":9198074040378456105,"of_table":"adjournment","code":"CB","label":"Cancellation application - EOIR-42B","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(105,1,'codes',2095998643227285030,NULL,NULL,'{"id":2095998643227285030,"of_table":"adjournment","code":"DD","label":"Decision delayed","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(106,1,'codes',1180626467372349399,NULL,NULL,'{"id":1180626467372349399,"of_table":"adjournment","code":"IA","label":"Interlocutory appeal","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(107,1,'codes',6671303751693199636,NULL,NULL,'{"id":6671303751693199636,"of_table":"adjournment","code":"IB","label":"DHS to file brief (not an appeal)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(108,1,'codes',2667316164375616402,NULL,NULL,'{"id":2667316164375616402,"of_table":"adjournment","code":"MR","label":"Judge response to motion or request pending","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(109,1,'codes',2894728367129255495,NULL,NULL,'{"id":2894728367129255495,"of_table":"adjournment","code":"OT","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(110,1,'codes',8484344960578148589,NULL,NULL,'{"id":8484344960578148589,"of_table":"adjournment","code":"PD","label":"Prosecutorial discretion under consideration","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(111,1,'codes',2573735948314073324,NULL,NULL,'{"id":2573735948314073324,"of_table":"adjournment","code":"RD","label":"Reserved suspension decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(112,1,'codes',7895296967547691427,NULL,NULL,'{"id":7895296967547691427,"of_table":"adjournment","code":"RE","label":"Respondent to file registry application (INA 249)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(113,1,'codes',5581351303878456513,NULL,NULL,'{"id":5581351303878456513,"of_table":"adjournment","code":"RO","label":"Parties to respond to reset order","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(114,1,'codes',535675964790819206,NULL,NULL,'{"id":535675964790819206,"of_table":"adjournment","code":"RR","label":"Reserved decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(115,1,'codes',2787576386563129081,NULL,NULL,'{"id":2787576386563129081,"of_table":"adjournment","code":"SR","label":"State Department asylum response pending","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(116,1,'codes',5833268671078318636,NULL,NULL,'{"id":5833268671078318636,"of_table":"adjournment","code":"ST","label":"Respondent to file adjustment of status","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(117,1,'codes',7519152402115877864,NULL,NULL,'{"id":7519152402115877864,"of_table":"adjournment","code":"SU","label":"Respondent to file suspension of deportation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(118,1,'codes',2903208151622987681,NULL,NULL,'{"id":2903208151622987681,"of_table":"adjournment","code":"TQ","label":"Trial queue","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(119,1,'codes',3837051039800623631,NULL,NULL,'{"id":3837051039800623631,"of_table":"adjournment","code":"WA","label":"Respondent to file 212(c) waiver","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(120,1,'codes',69365402474941660,NULL,NULL,'{"id":69365402474941660,"of_table":"case_identifier","code":"4M","label":"Institutional hearing - NTA filed within 120 days of release","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(121,1,'codes',4317436104786914070,NULL,NULL,'{"id":4317436104786914070,"of_table":"case_identifier","code":"AC","label":"Miami Airport Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(122,1,'codes',7439142299662707840,NULL,NULL,'{"id":7439142299662707840,"of_table":"case_identifier","code":"ACD","label":"(not used)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(123,1,'codes',8188571352453290891,NULL,NULL,'{"id":8188571352453290891,"of_table":"case_identifier","code":"AD","label":"ATD Pilot","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(124,1,'codes',1486415333939484754,NULL,NULL,'{"id":1486415333939484754,"of_table":"case_identifier","code":"AL","label":"Al otro lado litigation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(125,1,'codes',3668316298896492175,NULL,NULL,'{"id":3668316298896492175,"of_table":"case_identifier","code":"AO","label":"Asylum officer rule","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(126,1,'codes',1089767238077226824,NULL,NULL,'{"id":1089767238077226824,"of_table":"case_identifier","code":"AR","label":"Administrative closure of repapered cases","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(127,1,'codes',6302671654444410106,NULL,NULL,'{"id":6302671654444410106,"of_table":"case_identifier","code":"B","label":"Barahona","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(128,1,'codes',4094514072424918029,NULL,NULL,'{"id":4094514072424918029,"of_table":"case_identifier","code":"B1","label":"Chula Vista Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(129,1,'codes',2975319701606972256,NULL,NULL,'{"id":2975319701606972256,"of_table":"case_identifier","code":"B2","label":"Imperial Beach Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(130,1,'codes',1351097745586160339,NULL,NULL,'{"id":1351097745586160339,"of_table":"case_identifier","code":"B3","label":"Brownsfield Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(131,1,'codes',8112052160482849688,NULL,NULL,'{"id":8112052160482849688,"of_table":"case_identifier","code":"B4","label":"Temecula Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(132,1,'codes',1202781192508199848,NULL,NULL,'{"id":1202781192508199848,"of_table":"case_identifier","code":"B5","label":"Campo Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(133,1,'codes',2668821440218150833,NULL,NULL,'{"id":2668821440218150833,"of_table":"case_identifier","code":"B6","label":"San Clemente Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(134,1,'codes',5672901698590259733,NULL,NULL,'{"id":5672901698590259733,"of_table":"case_identifier","code":"B7","label":"El Cajon - DHS","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(135,1,'codes',2269225284448883691,NULL,NULL,'{"id":2269225284448883691,"of_table":"case_identifier","code":"BR","label":"The Brito Class Action Litigation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(136,1,'codes',4900281609151956028,NULL,NULL,'{"id":4900281609151956028,"of_table":"case_identifier","code":"C1","label":"Central America 2018","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(137,1,'codes',2560430719753235594,NULL,NULL,'{"id":2560430719753235594,"of_table":"case_identifier","code":"CA","label":"Cuban-Nicaraguan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(138,1,'codes',2106954971984875471,NULL,NULL,'{"id":2106954971984875471,"of_table":"case_identifier","code":"CC","label":"Camp Hill","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(139,1,'codes',8866944980669932320,NULL,NULL,'{"id":8866944980669932320,"of_table":"case_identifier","code":"CD","label":"Civil Detention Hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(140,1,'codes',1671990237649729923,NULL,NULL,'{"id":1671990237649729923,"of_table":"case_identifier","code":"CF","label":"CaseFlow Management Process","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(141,1,'codes',7644480623232586883,NULL,NULL,'{"id":7644480623232586883,"of_table":"case_identifier","code":"CH","label":"Golden Venture cases","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(142,1,'codes',5404695374056014116,NULL,NULL,'{"id":5404695374056014116,"of_table":"case_identifier","code":"CL","label":"Clemency / Florida institutional hearing (Miami)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(143,1,'codes',6813271298199810768,NULL,NULL,'{"id":6813271298199810768,"of_table":"case_identifier","code":"CN","label":"NACARA Remand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(144,1,'codes',4715009742656081352,NULL,NULL,'{"id":4715009742656081352,"of_table":"case_identifier","code":"CR","label":"Custody review","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(145,1,'codes',4852819839682734286,NULL,NULL,'{"id":4852819839682734286,"of_table":"case_identifier","code":"D6","label":"DHS: detained more than 6 months","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(146,1,'codes',348904636123787355,NULL,NULL,'{"id":348904636123787355,"of_table":"case_identifier","code":"DC","label":"Departure Control Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(147,1,'codes',2401967028010104916,NULL,NULL,'{"id":2401967028010104916,"of_table":"case_identifier","code":"DD","label":"Dedicated docket","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(148,1,'codes',3730900613949106234,NULL,NULL,'{"id":3730900613949106234,"of_table":"case_identifier","code":"DS","label":"Status docket","flags":"{\"mark\": \"status case\"}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(149,1,'codes',3697264223904678948,NULL,NULL,'{"id":3697264223904678948,"of_table":"case_identifier","code":"E1","label":"JFK Airport - Inspections","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(150,1,'codes',9129465797580081350,NULL,NULL,'{"id":9129465797580081350,"of_table":"case_identifier","code":"E2","label":"New York City/Downtown - Inspections","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(151,1,'codes',3282706664559919877,NULL,NULL,'{"id":3282706664559919877,"of_table":"case_identifier","code":"EC","label":"SEP-C (For Child)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(152,1,'codes',6716337192531014979,NULL,NULL,'{"id":6716337192531014979,"of_table":"case_identifier","code":"EM","label":"Electronic monitoring","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(153,1,'codes',6550210631461665596,NULL,NULL,'{"id":6550210631461665596,"of_table":"case_identifier","code":"EP","label":"SEP-P (For Parent)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(154,1,'codes',6485540893631492237,NULL,NULL,'{"id":6485540893631492237,"of_table":"case_identifier","code":"F","label":"Female","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(155,1,'codes',6824427345568902054,NULL,NULL,'{"id":6824427345568902054,"of_table":"case_identifier","code":"FA","label":"Family unit","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(156,1,'codes',5063658541321074101,NULL,NULL,'{"id":5063658541321074101,"of_table":"case_identifier","code":"FL","label":"Franco Litigation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(157,1,'codes',7393666994124361976,NULL,NULL,'{"id":7393666994124361976,"of_table":"case_identifier","code":"FS","label":"Forced Sterilization","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(158,1,'codes',6460127578555333945,NULL,NULL,'{"id":6460127578555333945,"of_table":"case_identifier","code":"H1","label":"Harlingen - District Investigations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(159,1,'codes',1607209883401564462,NULL,NULL,'{"id":1607209883401564462,"of_table":"case_identifier","code":"H2","label":"Harlingen - Detention And Deport","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(160,1,'codes',3489708515957206646,NULL,NULL,'{"id":3489708515957206646,"of_table":"case_identifier","code":"H3","label":"Port Isabel Service Processing Center","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(161,1,'codes',841189992677558516,NULL,NULL,'{"id":841189992677558516,"of_table":"case_identifier","code":"H4","label":"Examinations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(162,1,'codes',4185728678396692373,NULL,NULL,'{"id":4185728678396692373,"of_table":"case_identifier","code":"HA","label":"Haitian Refugee Fairness Act","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(163,1,'codes',7118019612459667258,NULL,NULL,'{"id":7118019612459667258,"of_table":"case_identifier","code":"HC","label":"Home curfew","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(164,1,'codes',1259188136876685970,NULL,NULL,'{"id":1259188136876685970,"of_table":"case_identifier","code":"HK","label":"Hurricane Katrina","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(165,1,'codes',5170606706292292989,NULL,NULL,'{"id":5170606706292292989,"of_table":"case_identifier","code":"IFR","label":"Interim final rule","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(166,1,'codes',2826357940668919451,NULL,NULL,'{"id":2826357940668919451,"of_table":"case_identifier","code":"IR","label":"Interim final rule (variant)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(167,1,'codes',7851901875257141521,NULL,NULL,'{"id":7851901875257141521,"of_table":"case_identifier","code":"J","label":"Juvenile","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(168,1,'codes',5974182697885807786,NULL,NULL,'{"id":5974182697885807786,"of_table":"case_identifier","code":"J1","label":"Juvenile turned 18","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(169,1,'codes',3097487086826321639,NULL,NULL,'{"id":3097487086826321639,"of_table":"case_identifier","code":"J2","label":"Unaccompanied juvenile - asylum","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(170,1,'codes',8441700481189397740,NULL,NULL,'{"id":8441700481189397740,"of_table":"case_identifier","code":"JL","label":"Javier Lopera Cases","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(171,1,'codes',5452617640685884166,NULL,NULL,'{"id":5452617640685884166,"of_table":"case_identifier","code":"KH","label":"Haitian cases outside Krome","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(172,1,'codes',8411280632868738366,NULL,NULL,'{"id":8411280632868738366,"of_table":"case_identifier","code":"M1","label":"McAllen Station","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(173,1,'codes',4162476567076271557,NULL,NULL,'{"id":4162476567076271557,"of_table":"case_identifier","code":"M2","label":"Brownsville Station","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(174,1,'codes',4897118797566098308,NULL,NULL,'{"id":4897118797566098308,"of_table":"case_identifier","code":"MD","label":"Maryland - DHS","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(175,1,'codes',4906349117521970577,NULL,NULL,'{"id":4906349117521970577,"of_table":"case_identifier","code":"MI","label":"Motions - former section 244(i)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(176,1,'codes',7447107901892644807,NULL,NULL,'{"id":7447107901892644807,"of_table":"case_identifier","code":"MP","label":"Migrant Protection Protocols","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(177,1,'codes',1596813627682737316,NULL,NULL,'{"id":1596813627682737316,"of_table":"case_identifier","code":"MR","label":"Mendez Rojas case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(178,1,'codes',3006381410386943094,NULL,NULL,'{"id":3006381410386943094,"of_table":"case_identifier","code":"N1","label":"New York City Investigations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(179,1,'codes',9123298686772326992,NULL,NULL,'{"id":9123298686772326992,"of_table":"case_identifier","code":"N2","label":"NYC - Deportation/Detention/Parole","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(180,1,'codes',5989307870314390511,NULL,NULL,'{"id":5989307870314390511,"of_table":"case_identifier","code":"N3","label":"New York City Examinations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(181,1,'codes',94735974098337127,NULL,NULL,'{"id":94735974098337127,"of_table":"case_identifier","code":"N4","label":"DHS - New York City - OCDETF","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(182,1,'codes',7117596503201429702,NULL,NULL,'{"id":7117596503201429702,"of_table":"case_identifier","code":"NA","label":"Nacara","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(183,1,'codes',3793786165529459891,NULL,NULL,'{"id":3793786165529459891,"of_table":"case_identifier","code":"NC","label":"Night court project (Los Angeles)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(184,1,'codes',9219491452056761813,NULL,NULL,'{"id":9219491452056761813,"of_table":"case_identifier","code":"ND","label":"NACARA Dependents","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(185,1,'codes',8450448737968118444,NULL,NULL,'{"id":8450448737968118444,"of_table":"case_identifier","code":"OC","label":"Off-calendar initiative","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(186,1,'codes',3792082427734171203,NULL,NULL,'{"id":3792082427734171203,"of_table":"case_identifier","code":"P1","label":"Port Court 1 - Otay Mesa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(187,1,'codes',3221735523843646611,NULL,NULL,'{"id":3221735523843646611,"of_table":"case_identifier","code":"P2","label":"Port Court 2 - Otay Mesa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(188,1,'codes',1141637386600636994,NULL,NULL,'{"id":1141637386600636994,"of_table":"case_identifier","code":"PB","label":"Pro bono","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(189,1,'codes',117716655252175230,NULL,NULL,'{"id":117716655252175230,"of_table":"case_identifier","code":"PC","label":"Pulled Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(190,1,'codes',4183101298089505864,NULL,NULL,'{"id":4183101298089505864,"of_table":"case_identifier","code":"PG","label":"Pangea legal services","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(191,1,'codes',1460947362964837525,NULL,NULL,'{"id":1460947362964837525,"of_table":"case_identifier","code":"PH","label":"Parolee Hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(192,1,'codes',2988596882848892990,NULL,NULL,'{"id":2988596882848892990,"of_table":"case_identifier","code":"PL","label":"Padilla Class Members","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(193,1,'codes',5852901889515278252,NULL,NULL,'{"id":5852901889515278252,"of_table":"case_identifier","code":"PO","label":"Protective Order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(194,1,'codes',4650071234040913158,NULL,NULL,'{"id":4650071234040913158,"of_table":"case_identifier","code":"PP","label":"Presidential Proclamation Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(195,1,'codes',1994871852297200240,NULL,NULL,'{"id":1994871852297200240,"of_table":"case_identifier","code":"RB","label":"Rodriguez bond","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(196,1,'codes',6422514936570834650,NULL,NULL,'{"id":6422514936570834650,"of_table":"case_identifier","code":"RC","label":"Clearance needed to move respondent (Oakdale)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(197,1,'codes',3406068456752798528,NULL,NULL,'{"id":3406068456752798528,"of_table":"case_identifier","code":"RD","label":"Reserved suspension decision","flags":"{\"mark\": \"cap\"}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(198,1,'codes',7951413089804387487,NULL,NULL,'{"id":7951413089804387487,"of_table":"case_identifier","code":"RI","label":"Remanded Institutional Hearing Program case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(199,1,'codes',6892175826087344631,NULL,NULL,'{"id":6892175826087344631,"of_table":"case_identifier","code":"RM","label":"Remain in Mexico","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(200,1,'codes',2643241015532602743,NULL,NULL,'{"id":2643241015532602743,"of_table":"case_identifier","code":"RN","label":"Cancellation of removal (cap-related)","flags":"{\"mark\": \"cap\"}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(201,1,'codes',7560744528396482082,NULL,NULL,'{"id":7560744528396482082,"of_table":"case_identifier","code":"RO","label":"Reset Order Work Flow","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(202,1,'codes',196258229298243550,NULL,NULL,'{"id":196258229298243550,"of_table":"case_identifier","code":"RP","label":"Review Sheet Pilot Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(203,1,'codes',7022365741052869070,NULL,NULL,'{"id":7022365741052869070,"of_table":"case_identifier","code":"RS","label":"Rescheduled Miami Cases","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(204,1,'codes',6081874974729386337,NULL,NULL,'{"id":6081874974729386337,"of_table":"case_identifier","code":"S1","label":"San Diego Investigations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(205,1,'codes',97624780751392490,NULL,NULL,'{"id":97624780751392490,"of_table":"case_identifier","code":"S2","label":"San Diego Deportation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(206,1,'codes',8630682623312448754,NULL,NULL,'{"id":8630682623312448754,"of_table":"case_identifier","code":"S3","label":"San Diego Examinations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(207,1,'codes',8096250351476950510,NULL,NULL,'{"id":8096250351476950510,"of_table":"case_identifier","code":"SC","label":"NACARA Section 203","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(208,1,'codes',6618585272517197871,NULL,NULL,'{"id":6618585272517197871,"of_table":"case_identifier","code":"SD","label":"Stipulated deportation (Krome)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(209,1,'codes',3312524260316707082,NULL,NULL,'{"id":3312524260316707082,"of_table":"case_identifier","code":"SP","label":"Spellman Lawsuit Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(210,1,'codes',1175343336784543029,NULL,NULL,'{"id":1175343336784543029,"of_table":"case_identifier","code":"SR","label":"Stipulated removal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(211,1,'codes',1241449146711014837,NULL,NULL,'{"id":1241449146711014837,"of_table":"case_identifier","code":"SRD","label":"Stipulated removal order - denied","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(212,1,'codes',4506002823881293375,NULL,NULL,'{"id":4506002823881293375,"of_table":"case_identifier","code":"SX","label":"Stipulated removal order - denied (variant)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(213,1,'codes',8098630991282158522,NULL,NULL,'{"id":8098630991282158522,"of_table":"case_identifier","code":"TC","label":"Third Country","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(214,1,'codes',4905563494300881205,NULL,NULL,'{"id":4905563494300881205,"of_table":"case_identifier","code":"TE","label":"Tefel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(215,1,'codes',7290417381148830713,NULL,NULL,'{"id":7290417381148830713,"of_table":"case_identifier","code":"UJ","label":"Unaccompanied juvenile","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(216,1,'codes',4284977723797877591,NULL,NULL,'{"id":4284977723797877591,"of_table":"case_identifier","code":"VE","label":"Vera Institute Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(217,1,'codes',4266533443728926380,NULL,NULL,'{"id":4266533443728926380,"of_table":"case_identifier","code":"VG","label":"Vangala settlement","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(218,1,'codes',1017349595436723242,NULL,NULL,'{"id":1017349595436723242,"of_table":"case_identifier","code":"VP","label":"Vertical Prosecution","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(219,1,'codes',6487577543587070253,NULL,NULL,'{"id":6487577543587070253,"of_table":"case_identifier","code":"WC","label":"California detained cases, May/June","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(220,1,'codes',8033487973671799935,NULL,NULL,'{"id":8033487973671799935,"of_table":"case_type","code":"RMV","label":"Removal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(221,1,'codes',2313878140523942016,NULL,NULL,'{"id":2313878140523942016,"of_table":"case_type","code":"DEP","label":"Deportation (pre-1997)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(222,1,'codes',1857138984259553119,NULL,NULL,'{"id":1857138984259553119,"of_table":"case_type","code":"EXC","label":"Exclusion (pre-1997)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(223,1,'codes',5805554305236517,NULL,NULL,'{"id":5805554305236517,"of_table":"case_type","code":"AOC","label":"Asylum-only","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(224,1,'codes',8223074502629786408,NULL,NULL,'{"id":8223074502629786408,"of_table":"case_type","code":"WHO","label":"Withholding-only","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(225,1,'codes',2054296476163086302,NULL,NULL,'{"id":2054296476163086302,"of_table":"case_type","code":"CFR","label":"Credible fear review","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(226,1,'codes',1372276244354460668,NULL,NULL,'{"id":1372276244354460668,"of_table":"case_type","code":"RFR","label":"Reasonable fear review","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(227,1,'codes',7645558255615348420,NULL,NULL,'{"id":7645558255615348420,"of_table":"case_type","code":"CSR","label":"Claimed status review","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(228,1,'codes',374323021978353016,NULL,NULL,'{"id":374323021978353016,"of_table":"case_type","code":"CDR","label":"Continued detention review","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(229,1,'codes',3701176011807966807,NULL,NULL,'{"id":3701176011807966807,"of_table":"case_type","code":"NAC","label":"NACARA adjustment","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(230,1,'codes',1090134543618569041,NULL,NULL,'{"id":1090134543618569041,"of_table":"case_type","code":"REC","label":"Rescission","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(231,1,'codes',5545697775008746191,NULL,NULL,'{"id":5545697775008746191,"of_table":"case_type","code":"DCC","label":"Departure control","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(232,1,'codes',4068980720135959839,NULL,NULL,'{"id":4068980720135959839,"of_table":"case_type","code":"DDC","label":"DHS decision appeal (BIA only)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(233,1,'codes',8007180228597317188,NULL,NULL,'{"id":8007180228597317188,"of_table":"case_type","code":"BND","label":"Bond-only record (seen in data, absent from lookup)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(234,1,'codes',4816122189964786216,NULL,NULL,'{"id":4816122189964786216,"of_table":"custody","code":"D","label":"Detained","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(235,1,'codes',3137755841222940826,NULL,NULL,'{"id":3137755841222940826,"of_table":"custody","code":"N","label":"Never detained","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(236,1,'codes',2877625256260330653,NULL,NULL,'{"id":2877625256260330653,"of_table":"custody","code":"R","label":"Released","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(237,1,'codes',7853812379019697555,NULL,NULL,'{"id":7853812379019697555,"of_table":"nationality","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(238,1,'codes',8147136607921862948,NULL,NULL,'{"id":8147136607921862948,"of_table":"nationality","code":"??","label":"Unknown Country","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(239,1,'codes',6306439418578682696,NULL,NULL,'{"id":6306439418578682696,"of_table":"nationality","code":"AB","label":"Aruba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(240,1,'codes',1799325909241460800,NULL,NULL,'{"id":1799325909241460800,"of_table":"nationality","code":"AC","label":"Antigua and Barbuda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(241,1,'codes',5329835064749893857,NULL,NULL,'{"id":5329835064749893857,"of_table":"nationality","code":"AF","label":"Afghanistan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(242,1,'codes',3333210337659970296,NULL,NULL,'{"id":3333210337659970296,"of_table":"nationality","code":"AG","label":"Algeria","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(243,1,'codes',7498636474687109086,NULL,NULL,'{"id":7498636474687109086,"of_table":"nationality","code":"AL","label":"Albania","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(244,1,'codes',8923881556629520559,NULL,NULL,'{"id":8923881556629520559,"of_table":"nationality","code":"AM","label":"Armenia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(245,1,'codes',2380261252609575104,NULL,NULL,'{"id":2380261252609575104,"of_table":"nationality","code":"AN","label":"Andorra","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(246,1,'codes',1251717171400465164,NULL,NULL,'{"id":1251717171400465164,"of_table":"nationality","code":"AO","label":"Angola","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(247,1,'codes',2581913587465782269,NULL,NULL,'{"id":2581913587465782269,"of_table":"nationality","code":"AR","label":"Argentina","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(248,1,'codes',2851606297345477690,NULL,NULL,'{"id":2851606297345477690,"of_table":"nationality","code":"AS","label":"Australia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(249,1,'codes',4785691749527044141,NULL,NULL,'{"id":4785691749527044141,"of_table":"nationality","code":"AU","label":"Austria","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(250,1,'codes',6918284981454560052,NULL,NULL,'{"id":6918284981454560052,"of_table":"nationality","code":"AV","label":"Anguilla","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(251,1,'codes',3094379298194245046,NULL,NULL,'{"id":3094379298194245046,"of_table":"nationality","code":"AZ","label":"Azerbaijan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(252,1,'codes',8798390403917985839,NULL,NULL,'{"id":8798390403917985839,"of_table":"nationality","code":"BA","label":"Bahrain","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(253,1,'codes',8773783075241232997,NULL,NULL,'{"id":8773783075241232997,"of_table":"nationality","code":"BB","label":"Barbados","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(254,1,'codes',395395085776283384,NULL,NULL,'{"id":395395085776283384,"of_table":"nationality","code":"BC","label":"Botswana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(255,1,'codes',7782274980139014122,NULL,NULL,'{"id":7782274980139014122,"of_table":"nationality","code":"BD","label":"Bermuda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(256,1,'codes',7380136471812468479,NULL,NULL,'{"id":7380136471812468479,"of_table":"nationality","code":"BE","label":"Belgium","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(257,1,'codes',3605327849989342215,NULL,NULL,'{"id":3605327849989342215,"of_table":"nationality","code":"BF","label":"Bahamas","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(258,1,'codes',3729594246276953036,NULL,NULL,'{"id":3729594246276953036,"of_table":"nationality","code":"BG","label":"Bangladesh","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(259,1,'codes',3397474016289867951,NULL,NULL,'{"id":3397474016289867951,"of_table":"nationality","code":"BH","label":"Belize","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(260,1,'codes',8978900932021677795,NULL,NULL,'{"id":8978900932021677795,"of_table":"nationality","code":"BI","label":"Bosnia-Herzegovina","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(261,1,'codes',4512052974772877241,NULL,NULL,'{"id":4512052974772877241,"of_table":"nationality","code":"BL","label":"Bolivia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(262,1,'codes',5818124394965690924,NULL,NULL,'{"id":5818124394965690924,"of_table":"nationality","code":"BM","label":"Burma (Myanmar)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(263,1,'codes',2310571461036310260,NULL,NULL,'{"id":2310571461036310260,"of_table":"nationality","code":"BN","label":"Benin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(264,1,'codes',2277021069279536422,NULL,NULL,'{"id":2277021069279536422,"of_table":"nationality","code":"BO","label":"Burkina Faso","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(265,1,'codes',1334448864723230697,NULL,NULL,'{"id":1334448864723230697,"of_table":"nationality","code":"BP","label":"Solomon Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(266,1,'codes',1367007999915508933,NULL,NULL,'{"id":1367007999915508933,"of_table":"nationality","code":"BR","label":"Brazil","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(267,1,'codes',5551265836909637104,NULL,NULL,'{"id":5551265836909637104,"of_table":"nationality","code":"BS","label":"Byelorussia (Belarus)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(268,1,'codes',4586744642144030567,NULL,NULL,'{"id":4586744642144030567,"of_table":"nationality","code":"BT","label":"Bhutan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(269,1,'codes',1360983367984417318,NULL,NULL,'{"id":1360983367984417318,"of_table":"nationality","code":"BU","label":"Bulgaria","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(270,1,'codes',8073193980415976640,NULL,NULL,'{"id":8073193980415976640,"of_table":"nationality","code":"BV","label":"Bouvet Island","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(271,1,'codes',3700177358822463233,NULL,NULL,'{"id":3700177358822463233,"of_table":"nationality","code":"BW","label":"British West Indies","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(272,1,'codes',8756332704240071728,NULL,NULL,'{"id":8756332704240071728,"of_table":"nationality","code":"BX","label":"Brunei","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(273,1,'codes',4853451942156942134,NULL,NULL,'{"id":4853451942156942134,"of_table":"nationality","code":"BY","label":"Burundi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(274,1,'codes',6299264818624262422,NULL,NULL,'{"id":6299264818624262422,"of_table":"nationality","code":"BZ","label":"Belarus","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(275,1,'codes',8251342206550143147,NULL,NULL,'{"id":8251342206550143147,"of_table":"nationality","code":"CA","label":"Canada","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(276,1,'codes',6781823267352197613,NULL,NULL,'{"id":6781823267352197613,"of_table":"nationality","code":"CB","label":"Kampuchea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(277,1,'codes',8509241231685724489,NULL,NULL,'{"id":8509241231685724489,"of_table":"nationality","code":"CC","label":"Cambodia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(278,1,'codes',1089762169880267561,NULL,NULL,'{"id":1089762169880267561,"of_table":"nationality","code":"CD","label":"Chad","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(279,1,'codes',7563099237929832862,NULL,NULL,'{"id":7563099237929832862,"of_table":"nationality","code":"CE","label":"Sri Lanka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(280,1,'codes',6670447178037356752,NULL,NULL,'{"id":6670447178037356752,"of_table":"nationality","code":"CF","label":"Congo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(281,1,'codes',4974811350543575818,NULL,NULL,'{"id":4974811350543575818,"of_table":"nationality","code":"CG","label":"Zaire","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(282,1,'codes',1100198131568460218,NULL,NULL,'{"id":1100198131568460218,"of_table":"nationality","code":"CH","label":"China","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(283,1,'codes',5928173866520213212,NULL,NULL,'{"id":5928173866520213212,"of_table":"nationality","code":"CI","label":"Chile","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(284,1,'codes',6458675601936261143,NULL,NULL,'{"id":6458675601936261143,"of_table":"nationality","code":"CJ","label":"Cayman Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(285,1,'codes',4487323257906495659,NULL,NULL,'{"id":4487323257906495659,"of_table":"nationality","code":"CK","label":"Cocos Island","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(286,1,'codes',3723368225178892893,NULL,NULL,'{"id":3723368225178892893,"of_table":"nationality","code":"CM","label":"Cameroon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(287,1,'codes',826610146556537186,NULL,NULL,'{"id":826610146556537186,"of_table":"nationality","code":"CN","label":"Comoro Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(288,1,'codes',545020508483613707,NULL,NULL,'{"id":545020508483613707,"of_table":"nationality","code":"CO","label":"Colombia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(289,1,'codes',2057234320176906945,NULL,NULL,'{"id":2057234320176906945,"of_table":"nationality","code":"CQ","label":"Northern Mariana Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(290,1,'codes',863162175086945650,NULL,NULL,'{"id":863162175086945650,"of_table":"nationality","code":"CR","label":"Czech Republic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(291,1,'codes',3896280549140552073,NULL,NULL,'{"id":3896280549140552073,"of_table":"nationality","code":"CS","label":"Costa Rica","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(292,1,'codes',1918710579641162312,NULL,NULL,'{"id":1918710579641162312,"of_table":"nationality","code":"CT","label":"Central African Republic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(293,1,'codes',467240085365561268,NULL,NULL,'{"id":467240085365561268,"of_table":"nationality","code":"CU","label":"Cuba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(294,1,'codes',4035734672920729643,NULL,NULL,'{"id":4035734672920729643,"of_table":"nationality","code":"CV","label":"Cape Verde","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(295,1,'codes',1273168699368075344,NULL,NULL,'{"id":1273168699368075344,"of_table":"nationality","code":"CW","label":"Cook Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(296,1,'codes',8281428741487675687,NULL,NULL,'{"id":8281428741487675687,"of_table":"nationality","code":"CX","label":"Croatia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(297,1,'codes',644087485623805571,NULL,NULL,'{"id":644087485623805571,"of_table":"nationality","code":"CY","label":"Cyprus","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(298,1,'codes',2942445797700010644,NULL,NULL,'{"id":2942445797700010644,"of_table":"nationality","code":"CZ","label":"Czechoslovakia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(299,1,'codes',7048562886744030192,NULL,NULL,'{"id":7048562886744030192,"of_table":"nationality","code":"DA","label":"Denmark","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(300,1,'codes',3462363614954376966,NULL,NULL,'{"id":3462363614954376966,"of_table":"nationality","code":"DC","label":"Democratic Republic of Congo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(301,1,'codes',3618174304140743947,NULL,NULL,'{"id":3618174304140743947,"of_table":"nationality","code":"DJ","label":"Djibouti","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(302,1,'codes',9070819366400280670,NULL,NULL,'{"id":9070819366400280670,"of_table":"nationality","code":"DM","label":"People''s Republic of Benin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(303,1,'codes',2117752865553761437,NULL,NULL,'{"id":2117752865553761437,"of_table":"nationality","code":"DO","label":"Dominica","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(304,1,'codes',377494433506899504,NULL,NULL,'{"id":377494433506899504,"of_table":"nationality","code":"DR","label":"Dominican Republic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(305,1,'codes',7706325813178058442,NULL,NULL,'{"id":7706325813178058442,"of_table":"nationality","code":"EC","label":"Ecuador","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(306,1,'codes',7550985415735533876,NULL,NULL,'{"id":7550985415735533876,"of_table":"nationality","code":"EG","label":"Egypt","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(307,1,'codes',5092712502818019022,NULL,NULL,'{"id":5092712502818019022,"of_table":"nationality","code":"EI","label":"Ireland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(308,1,'codes',5262350541844024897,NULL,NULL,'{"id":5262350541844024897,"of_table":"nationality","code":"EK","label":"Equatorial Guinea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(309,1,'codes',1945189251487687926,NULL,NULL,'{"id":1945189251487687926,"of_table":"nationality","code":"EO","label":"Estonia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(310,1,'codes',5237502103003445930,NULL,NULL,'{"id":5237502103003445930,"of_table":"nationality","code":"ER","label":"Eritrea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(311,1,'codes',6923809252507778001,NULL,NULL,'{"id":6923809252507778001,"of_table":"nationality","code":"ES","label":"El Salvador","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(312,1,'codes',5296607947147309547,NULL,NULL,'{"id":5296607947147309547,"of_table":"nationality","code":"ET","label":"Ethiopia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(313,1,'codes',8535064993898069238,NULL,NULL,'{"id":8535064993898069238,"of_table":"nationality","code":"FA","label":"Falkland Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(314,1,'codes',5810251395546214327,NULL,NULL,'{"id":5810251395546214327,"of_table":"nationality","code":"FG","label":"French Guiana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(315,1,'codes',186201779763825058,NULL,NULL,'{"id":186201779763825058,"of_table":"nationality","code":"FI","label":"Finland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(316,1,'codes',5133799337554316046,NULL,NULL,'{"id":5133799337554316046,"of_table":"nationality","code":"FJ","label":"Fiji","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(317,1,'codes',3312490591430191581,NULL,NULL,'{"id":3312490591430191581,"of_table":"nationality","code":"FM","label":"Federated States of Micronesia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(318,1,'codes',444444313268885441,NULL,NULL,'{"id":444444313268885441,"of_table":"nationality","code":"FO","label":"Faeroe Island","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(319,1,'codes',4294150044012347763,NULL,NULL,'{"id":4294150044012347763,"of_table":"nationality","code":"FP","label":"French Polynesia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(320,1,'codes',8215555128564511758,NULL,NULL,'{"id":8215555128564511758,"of_table":"nationality","code":"FR","label":"France","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(321,1,'codes',5799258640057882116,NULL,NULL,'{"id":5799258640057882116,"of_table":"nationality","code":"FS","label":"French Southern and Antarctic Lands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(322,1,'codes',2556818780436796965,NULL,NULL,'{"id":2556818780436796965,"of_table":"nationality","code":"FW","label":"French West Indies","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(323,1,'codes',5095143609011853734,NULL,NULL,'{"id":5095143609011853734,"of_table":"nationality","code":"GA","label":"Gambia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(324,1,'codes',130279009712099802,NULL,NULL,'{"id":130279009712099802,"of_table":"nationality","code":"GB","label":"Gabon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(325,1,'codes',6172531949249314440,NULL,NULL,'{"id":6172531949249314440,"of_table":"nationality","code":"GC","label":"East Germany","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(326,1,'codes',28812372215335372,NULL,NULL,'{"id":28812372215335372,"of_table":"nationality","code":"GE","label":"Germany","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(327,1,'codes',397303128588435316,NULL,NULL,'{"id":397303128588435316,"of_table":"nationality","code":"GH","label":"Ghana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(328,1,'codes',3032744126723336415,NULL,NULL,'{"id":3032744126723336415,"of_table":"nationality","code":"GI","label":"Gibraltar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(329,1,'codes',91184562516710954,NULL,NULL,'{"id":91184562516710954,"of_table":"nationality","code":"GJ","label":"Grenada","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(330,1,'codes',8944194229053618478,NULL,NULL,'{"id":8944194229053618478,"of_table":"nationality","code":"GL","label":"Greenland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(331,1,'codes',4627783704889185480,NULL,NULL,'{"id":4627783704889185480,"of_table":"nationality","code":"GO","label":"Georgia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(332,1,'codes',4576308558770477602,NULL,NULL,'{"id":4576308558770477602,"of_table":"nationality","code":"GP","label":"Guadeloupe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(333,1,'codes',508912031574987406,NULL,NULL,'{"id":508912031574987406,"of_table":"nationality","code":"GR","label":"Greece","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(334,1,'codes',3688721497012996627,NULL,NULL,'{"id":3688721497012996627,"of_table":"nationality","code":"GT","label":"Guatemala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(335,1,'codes',7389713509744680238,NULL,NULL,'{"id":7389713509744680238,"of_table":"nationality","code":"GV","label":"Guinea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(336,1,'codes',8282969209440526146,NULL,NULL,'{"id":8282969209440526146,"of_table":"nationality","code":"GY","label":"Guyana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(337,1,'codes',1090359600866865062,NULL,NULL,'{"id":1090359600866865062,"of_table":"nationality","code":"GZ","label":"Gaza Strip","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(338,1,'codes',5113831698928134181,NULL,NULL,'{"id":5113831698928134181,"of_table":"nationality","code":"HA","label":"Haiti","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(339,1,'codes',524902341353723731,NULL,NULL,'{"id":524902341353723731,"of_table":"nationality","code":"HK","label":"Hong Kong","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(340,1,'codes',5353536426579282251,NULL,NULL,'{"id":5353536426579282251,"of_table":"nationality","code":"HL","label":"Holland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(341,1,'codes',7690317885472013857,NULL,NULL,'{"id":7690317885472013857,"of_table":"nationality","code":"HM","label":"Heard and Mcdonald Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(342,1,'codes',8801965038984218288,NULL,NULL,'{"id":8801965038984218288,"of_table":"nationality","code":"HO","label":"Honduras","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(343,1,'codes',6686444423408099169,NULL,NULL,'{"id":6686444423408099169,"of_table":"nationality","code":"HU","label":"Hungary","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(344,1,'codes',6115027312225624584,NULL,NULL,'{"id":6115027312225624584,"of_table":"nationality","code":"IC","label":"Iceland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(345,1,'codes',1490117209185386544,NULL,NULL,'{"id":1490117209185386544,"of_table":"nationality","code":"ID","label":"Indonesia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(346,1,'codes',743265828613370457,NULL,NULL,'{"id":743265828613370457,"of_table":"nationality","code":"IN","label":"India","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(347,1,'codes',872052344041598498,NULL,NULL,'{"id":872052344041598498,"of_table":"nationality","code":"IO","label":"British Indian Ocean Territory","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(348,1,'codes',9119598314288959967,NULL,NULL,'{"id":9119598314288959967,"of_table":"nationality","code":"IR","label":"Iran","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(349,1,'codes',1057738507249189876,NULL,NULL,'{"id":1057738507249189876,"of_table":"nationality","code":"IS","label":"Israel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(350,1,'codes',4661668260699727084,NULL,NULL,'{"id":4661668260699727084,"of_table":"nationality","code":"IT","label":"Italy","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(351,1,'codes',8076484869261853385,NULL,NULL,'{"id":8076484869261853385,"of_table":"nationality","code":"IU","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(352,1,'codes',3646013501717621125,NULL,NULL,'{"id":3646013501717621125,"of_table":"nationality","code":"IV","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(353,1,'codes',6393185908107199230,NULL,NULL,'{"id":6393185908107199230,"of_table":"nationality","code":"IY","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(354,1,'codes',8709840497202880133,NULL,NULL,'{"id":8709840497202880133,"of_table":"nationality","code":"IZ","label":"Iraq","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(355,1,'codes',652621714603808895,NULL,NULL,'{"id":652621714603808895,"of_table":"nationality","code":"JA","label":"Japan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(356,1,'codes',2777333123008277590,NULL,NULL,'{"id":2777333123008277590,"of_table":"nationality","code":"JM","label":"Jamaica","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(357,1,'codes',7303276550027993840,NULL,NULL,'{"id":7303276550027993840,"of_table":"nationality","code":"JO","label":"Jordan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(358,1,'codes',6614799868089224584,NULL,NULL,'{"id":6614799868089224584,"of_table":"nationality","code":"KE","label":"Kenya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(359,1,'codes',7491725404027606565,NULL,NULL,'{"id":7491725404027606565,"of_table":"nationality","code":"KG","label":"Kirghizia (Kyrgyzstan)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(360,1,'codes',3273491011722652744,NULL,NULL,'{"id":3273491011722652744,"of_table":"nationality","code":"KN","label":"North Korea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(361,1,'codes',368607949275330035,NULL,NULL,'{"id":368607949275330035,"of_table":"nationality","code":"KO","label":"Kosrae, Federated States of Micronesia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(362,1,'codes',7785679599618207648,NULL,NULL,'{"id":7785679599618207648,"of_table":"nationality","code":"KR","label":"Kiribati","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(363,1,'codes',4778394895344903426,NULL,NULL,'{"id":4778394895344903426,"of_table":"nationality","code":"KS","label":"South Korea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(364,1,'codes',264615646286130186,NULL,NULL,'{"id":264615646286130186,"of_table":"nationality","code":"KT","label":"Christmas Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(365,1,'codes',8279140764380834385,NULL,NULL,'{"id":8279140764380834385,"of_table":"nationality","code":"KU","label":"Kuwait","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(366,1,'codes',3790021261552387302,NULL,NULL,'{"id":3790021261552387302,"of_table":"nationality","code":"KV","label":"Kosovo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(367,1,'codes',2307414053225798578,NULL,NULL,'{"id":2307414053225798578,"of_table":"nationality","code":"KZ","label":"Kazakhstan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(368,1,'codes',2468641998896329059,NULL,NULL,'{"id":2468641998896329059,"of_table":"nationality","code":"LA","label":"Laos","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(369,1,'codes',6734414305297464604,NULL,NULL,'{"id":6734414305297464604,"of_table":"nationality","code":"LE","label":"Lebanon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(370,1,'codes',6940766267505563281,NULL,NULL,'{"id":6940766267505563281,"of_table":"nationality","code":"LH","label":"Lithuania","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(371,1,'codes',4026463809695730964,NULL,NULL,'{"id":4026463809695730964,"of_table":"nationality","code":"LI","label":"Liberia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(372,1,'codes',2573829395757510957,NULL,NULL,'{"id":2573829395757510957,"of_table":"nationality","code":"LS","label":"Liechtenstein","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(373,1,'codes',7165646635817900411,NULL,NULL,'{"id":7165646635817900411,"of_table":"nationality","code":"LT","label":"Lesotho","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(374,1,'codes',2494449612726115254,NULL,NULL,'{"id":2494449612726115254,"of_table":"nationality","code":"LU","label":"Luxembourg","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(375,1,'codes',8756423355348254612,NULL,NULL,'{"id":8756423355348254612,"of_table":"nationality","code":"LV","label":"Latvia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(376,1,'codes',5807876080786364516,NULL,NULL,'{"id":5807876080786364516,"of_table":"nationality","code":"LY","label":"Libya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(377,1,'codes',5737222019664551794,NULL,NULL,'{"id":5737222019664551794,"of_table":"nationality","code":"MA","label":"Madagascar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(378,1,'codes',4516159322618426591,NULL,NULL,'{"id":4516159322618426591,"of_table":"nationality","code":"MB","label":"Martinique","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(379,1,'codes',3921685421525438643,NULL,NULL,'{"id":3921685421525438643,"of_table":"nationality","code":"MC","label":"Macau","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(380,1,'codes',2948456475192217936,NULL,NULL,'{"id":2948456475192217936,"of_table":"nationality","code":"MD","label":"Moldavia (Moldova)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(381,1,'codes',545093945636433716,NULL,NULL,'{"id":545093945636433716,"of_table":"nationality","code":"MG","label":"Mongolia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(382,1,'codes',615003257262481658,NULL,NULL,'{"id":615003257262481658,"of_table":"nationality","code":"MH","label":"Montserrat","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(383,1,'codes',6743011436167494863,NULL,NULL,'{"id":6743011436167494863,"of_table":"nationality","code":"MI","label":"Malawi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(384,1,'codes',7573713209992285210,NULL,NULL,'{"id":7573713209992285210,"of_table":"nationality","code":"MJ","label":"Montenegro","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(385,1,'codes',4308409564265329259,NULL,NULL,'{"id":4308409564265329259,"of_table":"nationality","code":"ML","label":"Mali","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(386,1,'codes',7882784179477529830,NULL,NULL,'{"id":7882784179477529830,"of_table":"nationality","code":"MM","label":"Macedonia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(387,1,'codes',2963684149994701320,NULL,NULL,'{"id":2963684149994701320,"of_table":"nationality","code":"MN","label":"Monaco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(388,1,'codes',1571706893628162666,NULL,NULL,'{"id":1571706893628162666,"of_table":"nationality","code":"MO","label":"Morocco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(389,1,'codes',2185623870517288179,NULL,NULL,'{"id":2185623870517288179,"of_table":"nationality","code":"MP","label":"Mauritius","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(390,1,'codes',1039155600831723128,NULL,NULL,'{"id":1039155600831723128,"of_table":"nationality","code":"MQ","label":"Midway Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(391,1,'codes',8757964180237520494,NULL,NULL,'{"id":8757964180237520494,"of_table":"nationality","code":"MR","label":"Mauritania","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(392,1,'codes',8331039438435610581,NULL,NULL,'{"id":8331039438435610581,"of_table":"nationality","code":"MS","label":"Montserrat","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(393,1,'codes',1085935237486057454,NULL,NULL,'{"id":1085935237486057454,"of_table":"nationality","code":"MT","label":"Malta","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(394,1,'codes',6608322913427355236,NULL,NULL,'{"id":6608322913427355236,"of_table":"nationality","code":"MU","label":"Oman","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(395,1,'codes',4372441067401263940,NULL,NULL,'{"id":4372441067401263940,"of_table":"nationality","code":"MV","label":"Maldives","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(396,1,'codes',8274125074356808048,NULL,NULL,'{"id":8274125074356808048,"of_table":"nationality","code":"MX","label":"Mexico","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(397,1,'codes',3837929232530426365,NULL,NULL,'{"id":3837929232530426365,"of_table":"nationality","code":"MY","label":"Malaysia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(398,1,'codes',3274738841355899833,NULL,NULL,'{"id":3274738841355899833,"of_table":"nationality","code":"MZ","label":"Mozambique","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(399,1,'codes',8083827988125571402,NULL,NULL,'{"id":8083827988125571402,"of_table":"nationality","code":"NA","label":"Netherlands Antilles","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(400,1,'codes',6927974533814274432,NULL,NULL,'{"id":6927974533814274432,"of_table":"nationality","code":"NC","label":"New Caledonia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(401,1,'codes',8017374166285949932,NULL,NULL,'{"id":8017374166285949932,"of_table":"nationality","code":"ND","label":"Not Designated By Ij","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(402,1,'codes',6767820496597513492,NULL,NULL,'{"id":6767820496597513492,"of_table":"nationality","code":"NE","label":"Niue","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(403,1,'codes',1756253009388901116,NULL,NULL,'{"id":1756253009388901116,"of_table":"nationality","code":"NF","label":"Norfolk Island","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(404,1,'codes',2498921900180330061,NULL,NULL,'{"id":2498921900180330061,"of_table":"nationality","code":"NG","label":"Niger","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(405,1,'codes',1559187489253391921,NULL,NULL,'{"id":1559187489253391921,"of_table":"nationality","code":"NH","label":"Vanuatu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(406,1,'codes',1322576872824787966,NULL,NULL,'{"id":1322576872824787966,"of_table":"nationality","code":"NI","label":"Nigeria","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(407,1,'codes',1316622173780563992,NULL,NULL,'{"id":1316622173780563992,"of_table":"nationality","code":"NL","label":"Netherlands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(408,1,'codes',9168620713086273943,NULL,NULL,'{"id":9168620713086273943,"of_table":"nationality","code":"NN","label":"No Nationality","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(409,1,'codes',2965332133497944479,NULL,NULL,'{"id":2965332133497944479,"of_table":"nationality","code":"NO","label":"Norway","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(410,1,'codes',8732229265353712588,NULL,NULL,'{"id":8732229265353712588,"of_table":"nationality","code":"NP","label":"Nepal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(411,1,'codes',82917233904466257,NULL,NULL,'{"id":82917233904466257,"of_table":"nationality","code":"NQ","label":"Trust Territory of the Pacific Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(412,1,'codes',4881059341761953166,NULL,NULL,'{"id":4881059341761953166,"of_table":"nationality","code":"NR","label":"Nauru","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(413,1,'codes',3726841474576964881,NULL,NULL,'{"id":3726841474576964881,"of_table":"nationality","code":"NS","label":"Suriname","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(414,1,'codes',898905728386727931,NULL,NULL,'{"id":898905728386727931,"of_table":"nationality","code":"NU","label":"Nicaragua","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(415,1,'codes',6765191762587951899,NULL,NULL,'{"id":6765191762587951899,"of_table":"nationality","code":"NZ","label":"New Zealand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(416,1,'codes',4786925399949195821,NULL,NULL,'{"id":4786925399949195821,"of_table":"nationality","code":"PA","label":"Paraguay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(417,1,'codes',5159159129638818631,NULL,NULL,'{"id":5159159129638818631,"of_table":"nationality","code":"PC","label":"Pitcairn Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(418,1,'codes',4687525822618566859,NULL,NULL,'{"id":4687525822618566859,"of_table":"nationality","code":"PE","label":"Peru","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(419,1,'codes',8235143895840568583,NULL,NULL,'{"id":8235143895840568583,"of_table":"nationality","code":"PF","label":"Paracel Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(420,1,'codes',5559775005232657327,NULL,NULL,'{"id":5559775005232657327,"of_table":"nationality","code":"PI","label":"Palau","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(421,1,'codes',1726220838344964057,NULL,NULL,'{"id":1726220838344964057,"of_table":"nationality","code":"PK","label":"Pakistan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(422,1,'codes',5263927624129636902,NULL,NULL,'{"id":5263927624129636902,"of_table":"nationality","code":"PL","label":"Poland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(423,1,'codes',2112514422468444593,NULL,NULL,'{"id":2112514422468444593,"of_table":"nationality","code":"PM","label":"Panama","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(424,1,'codes',2056133390579586638,NULL,NULL,'{"id":2056133390579586638,"of_table":"nationality","code":"PN","label":"Palestine","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(425,1,'codes',6522490496173939281,NULL,NULL,'{"id":6522490496173939281,"of_table":"nationality","code":"PO","label":"Portugal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(426,1,'codes',5860715522899395330,NULL,NULL,'{"id":5860715522899395330,"of_table":"nationality","code":"PP","label":"Papua New Guinea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(427,1,'codes',741217077078534033,NULL,NULL,'{"id":741217077078534033,"of_table":"nationality","code":"PS","label":"The Republic of Palau","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(428,1,'codes',6791928724044818908,NULL,NULL,'{"id":6791928724044818908,"of_table":"nationality","code":"PU","label":"Guinea Bissau","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(429,1,'codes',210865849561008133,NULL,NULL,'{"id":210865849561008133,"of_table":"nationality","code":"QA","label":"Qatar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(430,1,'codes',7194342767893928225,NULL,NULL,'{"id":7194342767893928225,"of_table":"nationality","code":"RE","label":"Reunioun","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(431,1,'codes',5125517186083890354,NULL,NULL,'{"id":5125517186083890354,"of_table":"nationality","code":"RM","label":"The Republic of the Marshall Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(432,1,'codes',1471457890845172500,NULL,NULL,'{"id":1471457890845172500,"of_table":"nationality","code":"RO","label":"Romania","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(433,1,'codes',7661328703729859483,NULL,NULL,'{"id":7661328703729859483,"of_table":"nationality","code":"RP","label":"Philippines","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(434,1,'codes',1735106446346037578,NULL,NULL,'{"id":1735106446346037578,"of_table":"nationality","code":"RQ","label":"Puerto Rico","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(435,1,'codes',1072211579119436135,NULL,NULL,'{"id":1072211579119436135,"of_table":"nationality","code":"RS","label":"Serbia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(436,1,'codes',1971891546726168953,NULL,NULL,'{"id":1971891546726168953,"of_table":"nationality","code":"RU","label":"Russia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(437,1,'codes',7795642028507885888,NULL,NULL,'{"id":7795642028507885888,"of_table":"nationality","code":"RW","label":"Rwanda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(438,1,'codes',9123325068520588486,NULL,NULL,'{"id":9123325068520588486,"of_table":"nationality","code":"SA","label":"Saudi Arabia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(439,1,'codes',7972361566100168985,NULL,NULL,'{"id":7972361566100168985,"of_table":"nationality","code":"SB","label":"St. Pierre and Miquelon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(440,1,'codes',4411638076443926237,NULL,NULL,'{"id":4411638076443926237,"of_table":"nationality","code":"SC","label":"St. Christopher-Nevis","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(441,1,'codes',4670989045344579065,NULL,NULL,'{"id":4670989045344579065,"of_table":"nationality","code":"SE","label":"Seychelles","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(442,1,'codes',7960955247301599260,NULL,NULL,'{"id":7960955247301599260,"of_table":"nationality","code":"SF","label":"South Africa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(443,1,'codes',4783974534318318965,NULL,NULL,'{"id":4783974534318318965,"of_table":"nationality","code":"SG","label":"Senegal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(444,1,'codes',2535203301855021979,NULL,NULL,'{"id":2535203301855021979,"of_table":"nationality","code":"SH","label":"St. Helena","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(445,1,'codes',201676520235903601,NULL,NULL,'{"id":201676520235903601,"of_table":"nationality","code":"SK","label":"St. Kitts, West Indies","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(446,1,'codes',1421673891992938566,NULL,NULL,'{"id":1421673891992938566,"of_table":"nationality","code":"SL","label":"Sierra Leone","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(447,1,'codes',4428905035681613920,NULL,NULL,'{"id":4428905035681613920,"of_table":"nationality","code":"SM","label":"San Marino","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(448,1,'codes',2612977429414228367,NULL,NULL,'{"id":2612977429414228367,"of_table":"nationality","code":"SN","label":"Singapore","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(449,1,'codes',3221126937931898936,NULL,NULL,'{"id":3221126937931898936,"of_table":"nationality","code":"SO","label":"Somalia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(450,1,'codes',4101183930982895124,NULL,NULL,'{"id":4101183930982895124,"of_table":"nationality","code":"SP","label":"Spain","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(451,1,'codes',2176155922065547548,NULL,NULL,'{"id":2176155922065547548,"of_table":"nationality","code":"SR","label":"Slovak Republic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(452,1,'codes',5514704626478666822,NULL,NULL,'{"id":5514704626478666822,"of_table":"nationality","code":"SS","label":"Stateless - respondent cannot name a country","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(453,1,'codes',1252306613688324372,NULL,NULL,'{"id":1252306613688324372,"of_table":"nationality","code":"ST","label":"St. Lucia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(454,1,'codes',8917414529211404591,NULL,NULL,'{"id":8917414529211404591,"of_table":"nationality","code":"SU","label":"Sudan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(455,1,'codes',52201977188185646,NULL,NULL,'{"id":52201977188185646,"of_table":"nationality","code":"SV","label":"Slovenia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(456,1,'codes',2059504253375673947,NULL,NULL,'{"id":2059504253375673947,"of_table":"nationality","code":"SW","label":"Sweden","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(457,1,'codes',3661897380568716501,NULL,NULL,'{"id":3661897380568716501,"of_table":"nationality","code":"SY","label":"Syria","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(458,1,'codes',6378023820394675790,NULL,NULL,'{"id":6378023820394675790,"of_table":"nationality","code":"SZ","label":"Switzerland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(459,1,'codes',7935671094078406596,NULL,NULL,'{"id":7935671094078406596,"of_table":"nationality","code":"TA","label":"Tajikistan (Tadzhik)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(460,1,'codes',7392911819128108,NULL,NULL,'{"id":7392911819128108,"of_table":"nationality","code":"TC","label":"United Arab Emirates","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(461,1,'codes',7352911587693224881,NULL,NULL,'{"id":7352911587693224881,"of_table":"nationality","code":"TD","label":"Trinidad and Tobago","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(462,1,'codes',1475587600481014604,NULL,NULL,'{"id":1475587600481014604,"of_table":"nationality","code":"TH","label":"Thailand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(463,1,'codes',8718387226376762676,NULL,NULL,'{"id":8718387226376762676,"of_table":"nationality","code":"TK","label":"Turks and Caicos Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(464,1,'codes',5282184625627435955,NULL,NULL,'{"id":5282184625627435955,"of_table":"nationality","code":"TL","label":"Tokelau","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(465,1,'codes',4103223908143589332,NULL,NULL,'{"id":4103223908143589332,"of_table":"nationality","code":"TM","label":"East Timor","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(466,1,'codes',3478026357506664244,NULL,NULL,'{"id":3478026357506664244,"of_table":"nationality","code":"TN","label":"Tonga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(467,1,'codes',3714260813577279297,NULL,NULL,'{"id":3714260813577279297,"of_table":"nationality","code":"TO","label":"Togo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(468,1,'codes',8540166623514492796,NULL,NULL,'{"id":8540166623514492796,"of_table":"nationality","code":"TP","label":"Sao Tome and Principe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(469,1,'codes',5875631180437806349,NULL,NULL,'{"id":5875631180437806349,"of_table":"nationality","code":"TR","label":"Turkmenistan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(470,1,'codes',799275890137609507,NULL,NULL,'{"id":799275890137609507,"of_table":"nationality","code":"TS","label":"Tunisia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(471,1,'codes',4027472295801994215,NULL,NULL,'{"id":4027472295801994215,"of_table":"nationality","code":"TU","label":"Turkey","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(472,1,'codes',836379044425132630,NULL,NULL,'{"id":836379044425132630,"of_table":"nationality","code":"TV","label":"Tuvalu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(473,1,'codes',3218533943560346012,NULL,NULL,'{"id":3218533943560346012,"of_table":"nationality","code":"TW","label":"Taiwan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(474,1,'codes',5048601081452509042,NULL,NULL,'{"id":5048601081452509042,"of_table":"nationality","code":"TZ","label":"Tanzania","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(475,1,'codes',8655563803001162658,NULL,NULL,'{"id":8655563803001162658,"of_table":"nationality","code":"UE","label":"Ukraine","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(476,1,'codes',183871412029481368,NULL,NULL,'{"id":183871412029481368,"of_table":"nationality","code":"UG","label":"Uganda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(477,1,'codes',8579184210199293823,NULL,NULL,'{"id":8579184210199293823,"of_table":"nationality","code":"UK","label":"United Kingdom","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(478,1,'codes',7269095731821196739,NULL,NULL,'{"id":7269095731821196739,"of_table":"nationality","code":"UN","label":"Unknown Nationality","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(479,1,'codes',3036104083124530484,NULL,NULL,'{"id":3036104083124530484,"of_table":"nationality","code":"UR","label":"Soviet Union","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(480,1,'codes',5961025305777993715,NULL,NULL,'{"id":5961025305777993715,"of_table":"nationality","code":"US","label":"United States of America","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(481,1,'codes',7747714080361370515,NULL,NULL,'{"id":7747714080361370515,"of_table":"nationality","code":"UV","label":"Upper Volta","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(482,1,'codes',3470196138952250683,NULL,NULL,'{"id":3470196138952250683,"of_table":"nationality","code":"UY","label":"Uruguay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(483,1,'codes',6571067631706915899,NULL,NULL,'{"id":6571067631706915899,"of_table":"nationality","code":"UZ","label":"Uzebekistan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(484,1,'codes',4389714991425461552,NULL,NULL,'{"id":4389714991425461552,"of_table":"nationality","code":"VC","label":"St. Vincent and the Grenadines","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(485,1,'codes',5237688931245250683,NULL,NULL,'{"id":5237688931245250683,"of_table":"nationality","code":"VE","label":"Venezuela","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(486,1,'codes',6125741176932859384,NULL,NULL,'{"id":6125741176932859384,"of_table":"nationality","code":"VI","label":"British Virgin Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(487,1,'codes',6623948694645102283,NULL,NULL,'{"id":6623948694645102283,"of_table":"nationality","code":"VM","label":"Vietnam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(488,1,'codes',5699693816067976999,NULL,NULL,'{"id":5699693816067976999,"of_table":"nationality","code":"WA","label":"Namibia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(489,1,'codes',2069558087342156752,NULL,NULL,'{"id":2069558087342156752,"of_table":"nationality","code":"WI","label":"Western Sahara","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(490,1,'codes',3846521012480757623,NULL,NULL,'{"id":3846521012480757623,"of_table":"nationality","code":"WS","label":"Samoa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(491,1,'codes',3006025196465206125,NULL,NULL,'{"id":3006025196465206125,"of_table":"nationality","code":"WZ","label":"Swaziland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(492,1,'codes',7028538687542102600,NULL,NULL,'{"id":7028538687542102600,"of_table":"nationality","code":"XS","label":"South Sudan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(493,1,'codes',8716944125661887504,NULL,NULL,'{"id":8716944125661887504,"of_table":"nationality","code":"XX","label":"Be Removed From the United States","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(494,1,'codes',6874500996022388792,NULL,NULL,'{"id":6874500996022388792,"of_table":"nationality","code":"YE","label":"Yemen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(495,1,'codes',6560470045636209195,NULL,NULL,'{"id":6560470045636209195,"of_table":"nationality","code":"YO","label":"Yugoslavia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(496,1,'codes',2709535046026018985,NULL,NULL,'{"id":2709535046026018985,"of_table":"nationality","code":"YS","label":"Serbia Montenegro","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(497,1,'codes',2959707578946367021,NULL,NULL,'{"id":2959707578946367021,"of_table":"nationality","code":"ZA","label":"Zambia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(498,1,'codes',9148861969202706768,NULL,NULL,'{"id":9148861969202706768,"of_table":"nationality","code":"ZI","label":"Zimbabwe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(499,1,'codes',5554928136147741105,NULL,NULL,'{"id":5554928136147741105,"of_table":"language","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(500,1,'codes',3988754409405279638,NULL,NULL,'{"id":3988754409405279638,"of_table":"language","code":"???","label":"Unknown Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(501,1,'codes',3589711086516698531,NULL,NULL,'{"id":3589711086516698531,"of_table":"language","code":"AAA","label":"Ghotuo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(502,1,'codes',6687152298480095197,NULL,NULL,'{"id":6687152298480095197,"of_table":"language","code":"AAR","label":"Afar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(503,1,'codes',3802315954314476406,NULL,NULL,'{"id":3802315954314476406,"of_table":"language","code":"ABR","label":"Abron","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(504,1,'codes',2412682244129125865,NULL,NULL,'{"id":2412682244129125865,"of_table":"language","code":"ABU","label":"Abure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(505,1,'codes',6061694267437692666,NULL,NULL,'{"id":6061694267437692666,"of_table":"language","code":"ACC","label":"Cubulco Achi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(506,1,'codes',3326978714310589897,NULL,NULL,'{"id":3326978714310589897,"of_table":"language","code":"ACE","label":"Aceh","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(507,1,'codes',7584680465208647187,NULL,NULL,'{"id":7584680465208647187,"of_table":"language","code":"ACH","label":"Acholi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(508,1,'codes',7333480476978382308,NULL,NULL,'{"id":7333480476978382308,"of_table":"language","code":"ACQ","label":"Arabic, Ta''Izzi-Adeni Spoken","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(509,1,'codes',6176232582333635941,NULL,NULL,'{"id":6176232582333635941,"of_table":"language","code":"ADA","label":"Dangme","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(510,1,'codes',3742809768814794638,NULL,NULL,'{"id":3742809768814794638,"of_table":"language","code":"ADY","label":"Adyghe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(511,1,'codes',8971168131152922743,NULL,NULL,'{"id":8971168131152922743,"of_table":"language","code":"AFE","label":"Afemi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(512,1,'codes',6268378318608618645,NULL,NULL,'{"id":6268378318608618645,"of_table":"language","code":"AFR","label":"Afrikaans","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(513,1,'codes',1450725019880204651,NULL,NULL,'{"id":1450725019880204651,"of_table":"language","code":"AGC","label":"Aguacateco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(514,1,'codes',4349017138624498632,NULL,NULL,'{"id":4349017138624498632,"of_table":"language","code":"AGH","label":"Aghem","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(515,1,'codes',5921979820099429785,NULL,NULL,'{"id":5921979820099429785,"of_table":"language","code":"AKA","label":"Akan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(516,1,'codes',4706723720925141080,NULL,NULL,'{"id":4706723720925141080,"of_table":"language","code":"AKU","label":"Akum","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(517,1,'codes',6776463780518607228,NULL,NULL,'{"id":6776463780518607228,"of_table":"language","code":"ALB","label":"Albanian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(518,1,'codes',5131809280379994363,NULL,NULL,'{"id":5131809280379994363,"of_table":"language","code":"ALG","label":"Algerian Arabic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(519,1,'codes',3249775066187759643,NULL,NULL,'{"id":3249775066187759643,"of_table":"language","code":"AMD","label":"Amdo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(520,1,'codes',8218869781734016563,NULL,NULL,'{"id":8218869781734016563,"of_table":"language","code":"AMH","label":"Amharic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(521,1,'codes',8205979173429325500,NULL,NULL,'{"id":8205979173429325500,"of_table":"language","code":"AMZ","label":"Amuzgo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(522,1,'codes',7189433585105901529,NULL,NULL,'{"id":7189433585105901529,"of_table":"language","code":"ANL","label":"Anlo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(523,1,'codes',2569339392933379462,NULL,NULL,'{"id":2569339392933379462,"of_table":"language","code":"ANU","label":"Anuak","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(524,1,'codes',6128881453667073628,NULL,NULL,'{"id":6128881453667073628,"of_table":"language","code":"ANY","label":"Anyin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(525,1,'codes',4589445612490296106,NULL,NULL,'{"id":4589445612490296106,"of_table":"language","code":"AR","label":"Arabic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(526,1,'codes',2860347745676430233,NULL,NULL,'{"id":2860347745676430233,"of_table":"language","code":"ARA","label":"Aramaic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(527,1,'codes',7907922692004084180,NULL,NULL,'{"id":7907922692004084180,"of_table":"language","code":"ARK","label":"Arakanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(528,1,'codes',5803293741996288374,NULL,NULL,'{"id":5803293741996288374,"of_table":"language","code":"ARM","label":"Armenian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(529,1,'codes',8251138278249938142,NULL,NULL,'{"id":8251138278249938142,"of_table":"language","code":"ARS","label":"Armenian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(530,1,'codes',3160100377442023837,NULL,NULL,'{"id":3160100377442023837,"of_table":"language","code":"ARZ","label":"Arabic, Egyptian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(531,1,'codes',5850105294408128029,NULL,NULL,'{"id":5850105294408128029,"of_table":"language","code":"ASF","label":"Australian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(532,1,'codes',5619933089855240851,NULL,NULL,'{"id":5619933089855240851,"of_table":"language","code":"ASH","label":"Ashanti","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(533,1,'codes',7792594580633840454,NULL,NULL,'{"id":7792594580633840454,"of_table":"language","code":"ASY","label":"Assyrian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(534,1,'codes',5965842062299575365,NULL,NULL,'{"id":5965842062299575365,"of_table":"language","code":"ATT","label":"Attie","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(535,1,'codes',2175142988279506619,NULL,NULL,'{"id":2175142988279506619,"of_table":"language","code":"AYH","label":"Arabic, Hadrami Spoken","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(536,1,'codes',4585988774688034334,NULL,NULL,'{"id":4585988774688034334,"of_table":"language","code":"AYN","label":"Arabic, Sanaani Spoken","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(537,1,'codes',5096882526230098007,NULL,NULL,'{"id":5096882526230098007,"of_table":"language","code":"AZG","label":"Amuzgo, San Pedro Amuzgos","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(538,1,'codes',3031056603282497226,NULL,NULL,'{"id":3031056603282497226,"of_table":"language","code":"AZJ","label":"Azerbaijani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(539,1,'codes',2299348839267383598,NULL,NULL,'{"id":2299348839267383598,"of_table":"language","code":"AZO","label":"Awing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(540,1,'codes',7836223318352016945,NULL,NULL,'{"id":7836223318352016945,"of_table":"language","code":"BAA","label":"Benaadir","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(541,1,'codes',5950267218101014419,NULL,NULL,'{"id":5950267218101014419,"of_table":"language","code":"BAG","label":"Bangwa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(542,1,'codes',1912943044706007633,NULL,NULL,'{"id":1912943044706007633,"of_table":"language","code":"BAI","label":"Bamileke","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(543,1,'codes',4393430041201970808,NULL,NULL,'{"id":4393430041201970808,"of_table":"language","code":"BAJ","label":"Bajuni","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(544,1,'codes',899213196862303475,NULL,NULL,'{"id":899213196862303475,"of_table":"language","code":"BAM","label":"Bambara","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(545,1,'codes',5376864076901706527,NULL,NULL,'{"id":5376864076901706527,"of_table":"language","code":"BAN","label":"Bandi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(546,1,'codes',4011191610213062484,NULL,NULL,'{"id":4011191610213062484,"of_table":"language","code":"BAS","label":"Basaa (Cameroon)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(547,1,'codes',6405675363110759347,NULL,NULL,'{"id":6405675363110759347,"of_table":"language","code":"BAU","label":"Balochi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(548,1,'codes',3695384955533723045,NULL,NULL,'{"id":3695384955533723045,"of_table":"language","code":"BAV","label":"Vengo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(549,1,'codes',2331879973037424000,NULL,NULL,'{"id":2331879973037424000,"of_table":"language","code":"BAX","label":"Bamun","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(550,1,'codes',6414986214421321076,NULL,NULL,'{"id":6414986214421321076,"of_table":"language","code":"BAZ","label":"Tunen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(551,1,'codes',1395875578543662944,NULL,NULL,'{"id":1395875578543662944,"of_table":"language","code":"BBJ","label":"Ghomala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(552,1,'codes',9071839112060941680,NULL,NULL,'{"id":9071839112060941680,"of_table":"language","code":"BBK","label":"Babanki","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(553,1,'codes',978342534486835871,NULL,NULL,'{"id":978342534486835871,"of_table":"language","code":"BBY","label":"Befang","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(554,1,'codes',6940582147310455822,NULL,NULL,'{"id":6940582147310455822,"of_table":"language","code":"BDF","label":"Behdini","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(555,1,'codes',1395495108128137797,NULL,NULL,'{"id":1395495108128137797,"of_table":"language","code":"BDU","label":"Oroko","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(556,1,'codes',4919796494665658332,NULL,NULL,'{"id":4919796494665658332,"of_table":"language","code":"BEL","label":"Belarusan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(557,1,'codes',8173613787257748600,NULL,NULL,'{"id":8173613787257748600,"of_table":"language","code":"BEM","label":"Bembe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(558,1,'codes',6793888116646022439,NULL,NULL,'{"id":6793888116646022439,"of_table":"language","code":"BEN","label":"Bengali","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(559,1,'codes',7468446510514400523,NULL,NULL,'{"id":7468446510514400523,"of_table":"language","code":"BER","label":"Berber","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(560,1,'codes',8471279138429403879,NULL,NULL,'{"id":8471279138429403879,"of_table":"language","code":"BET","label":"Bete","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(561,1,'codes',5483589029228171888,NULL,NULL,'{"id":5483589029228171888,"of_table":"language","code":"BFA","label":"Bari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(562,1,'codes',3395114681747231554,NULL,NULL,'{"id":3395114681747231554,"of_table":"language","code":"BFD","label":"Bafut","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(563,1,'codes',1556586490915632659,NULL,NULL,'{"id":1556586490915632659,"of_table":"language","code":"BFR","label":"Bazigar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(564,1,'codes',6385437640164072816,NULL,NULL,'{"id":6385437640164072816,"of_table":"language","code":"BGC","label":"Haryanvi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(565,1,'codes',6862916703819646120,NULL,NULL,'{"id":6862916703819646120,"of_table":"language","code":"BGJ","label":"Bangolan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(566,1,'codes',3643789375317695942,NULL,NULL,'{"id":3643789375317695942,"of_table":"language","code":"BHU","label":"Bhutanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(567,1,'codes',2771269402238570196,NULL,NULL,'{"id":2771269402238570196,"of_table":"language","code":"BIA","label":"Biafada","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(568,1,'codes',1669776643018817973,NULL,NULL,'{"id":1669776643018817973,"of_table":"language","code":"BIB","label":"Bissa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(569,1,'codes',2587145949715781904,NULL,NULL,'{"id":2587145949715781904,"of_table":"language","code":"BIC","label":"Bicolano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(570,1,'codes',2436225314406888508,NULL,NULL,'{"id":2436225314406888508,"of_table":"language","code":"BIH","label":"Bideyat","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(571,1,'codes',7227647678007735589,NULL,NULL,'{"id":7227647678007735589,"of_table":"language","code":"BKM","label":"Kom (Cameroon)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(572,1,'codes',3622198773516543722,NULL,NULL,'{"id":3622198773516543722,"of_table":"language","code":"BLE","label":"Baule","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(573,1,'codes',7810304699577040819,NULL,NULL,'{"id":7810304699577040819,"of_table":"language","code":"BLH","label":"Belleh","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(574,1,'codes',8658162538338641971,NULL,NULL,'{"id":8658162538338641971,"of_table":"language","code":"BLO","label":"Anii (Aka Basila)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(575,1,'codes',8256990196572527038,NULL,NULL,'{"id":8256990196572527038,"of_table":"language","code":"BMO","label":"Bambalang","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(576,1,'codes',3510931599444645708,NULL,NULL,'{"id":3510931599444645708,"of_table":"language","code":"BMY","label":"Bemba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(577,1,'codes',16464190380719093,NULL,NULL,'{"id":16464190380719093,"of_table":"language","code":"BNN","label":"Benin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(578,1,'codes',288728238929337418,NULL,NULL,'{"id":288728238929337418,"of_table":"language","code":"BOS","label":"Bosnian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(579,1,'codes',8399913859356940371,NULL,NULL,'{"id":8399913859356940371,"of_table":"language","code":"BQG","label":"Bago-Kusuntu (Bago, Koussountou)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(580,1,'codes',3030911667947053206,NULL,NULL,'{"id":3030911667947053206,"of_table":"language","code":"BSA","label":"Bassa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(581,1,'codes',5621918335874161511,NULL,NULL,'{"id":5621918335874161511,"of_table":"language","code":"BSI","label":"British Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(582,1,'codes',9104757095785223949,NULL,NULL,'{"id":9104757095785223949,"of_table":"language","code":"BSK","label":"Burushaski","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(583,1,'codes',9000448061555621359,NULL,NULL,'{"id":9000448061555621359,"of_table":"language","code":"BSQ","label":"Bassa (Liberia)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(584,1,'codes',6622260691825785785,NULL,NULL,'{"id":6622260691825785785,"of_table":"language","code":"BSS","label":"Akoose","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(585,1,'codes',4320173459453112376,NULL,NULL,'{"id":4320173459453112376,"of_table":"language","code":"BUK","label":"Bukusu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(586,1,'codes',5102141939259357478,NULL,NULL,'{"id":5102141939259357478,"of_table":"language","code":"BUL","label":"Bulgarian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(587,1,'codes',5824593159910982160,NULL,NULL,'{"id":5824593159910982160,"of_table":"language","code":"BUR","label":"Burmese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(588,1,'codes',4380500789009475971,NULL,NULL,'{"id":4380500789009475971,"of_table":"language","code":"BXM","label":"Buriat, Mongolia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(589,1,'codes',4262766684165487621,NULL,NULL,'{"id":4262766684165487621,"of_table":"language","code":"BYE","label":"Byelorussian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(590,1,'codes',5781667000372442694,NULL,NULL,'{"id":5781667000372442694,"of_table":"language","code":"BYN","label":"Bilen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(591,1,'codes',8239128826803750112,NULL,NULL,'{"id":8239128826803750112,"of_table":"language","code":"BYV","label":"Medumba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(592,1,'codes',542219664691456907,NULL,NULL,'{"id":542219664691456907,"of_table":"language","code":"BZJ","label":"Belize Kriol English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(593,1,'codes',1575724749036309267,NULL,NULL,'{"id":1575724749036309267,"of_table":"language","code":"CAA","label":"Ch''Orti''","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(594,1,'codes',2953134846728722420,NULL,NULL,'{"id":2953134846728722420,"of_table":"language","code":"CAB","label":"Garifuna","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(595,1,'codes',1778109726969552972,NULL,NULL,'{"id":1778109726969552972,"of_table":"language","code":"CAC","label":"Cakchiquel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(596,1,'codes',2527110493686017657,NULL,NULL,'{"id":2527110493686017657,"of_table":"language","code":"CAL","label":"Chaldean","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(597,1,'codes',2775326316343528245,NULL,NULL,'{"id":2775326316343528245,"of_table":"language","code":"CAM","label":"Cambodian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(598,1,'codes',6472474490804810433,NULL,NULL,'{"id":6472474490804810433,"of_table":"language","code":"CAN","label":"Cantonese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(599,1,'codes',1278145688779530810,NULL,NULL,'{"id":1278145688779530810,"of_table":"language","code":"CBK","label":"Chavacano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(600,1,'codes',8911962810688803759,NULL,NULL,'{"id":8911962810688803759,"of_table":"language","code":"CCE","label":"Chalchiteco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(601,1,'codes',8446607228749867695,NULL,NULL,'{"id":8446607228749867695,"of_table":"language","code":"CCP","label":"Chakma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(602,1,'codes',774469843585158754,NULL,NULL,'{"id":774469843585158754,"of_table":"language","code":"CEB","label":"Cebuano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(603,1,'codes',8511184971137039621,NULL,NULL,'{"id":8511184971137039621,"of_table":"language","code":"CHA","label":"Cha-Chao","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(604,1,'codes',748151096611025621,NULL,NULL,'{"id":748151096611025621,"of_table":"language","code":"CHE","label":"Chechen-Ingush","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(605,1,'codes',333524568277490801,NULL,NULL,'{"id":333524568277490801,"of_table":"language","code":"CHG","label":"Chiga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(606,1,'codes',1494871182544916058,NULL,NULL,'{"id":1494871182544916058,"of_table":"language","code":"CHI","label":"Chin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(607,1,'codes',3012228874780999962,NULL,NULL,'{"id":3012228874780999962,"of_table":"language","code":"CHU","label":"Chuj, San Sebastian Coatan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(608,1,'codes',7262513814720171399,NULL,NULL,'{"id":7262513814720171399,"of_table":"language","code":"CIR","label":"Circassian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(609,1,'codes',1882184070249537314,NULL,NULL,'{"id":1882184070249537314,"of_table":"language","code":"CJK","label":"Chokwe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(610,1,'codes',564531376044936984,NULL,NULL,'{"id":564531376044936984,"of_table":"language","code":"CJY","label":"Henan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(611,1,'codes',1133707055032823433,NULL,NULL,'{"id":1133707055032823433,"of_table":"language","code":"CKB","label":"Kurdish, Central (Alt Name Sorani)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(612,1,'codes',5365545930460041420,NULL,NULL,'{"id":5365545930460041420,"of_table":"language","code":"CNH","label":"Chin, Haka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(613,1,'codes',7195842716607742640,NULL,NULL,'{"id":7195842716607742640,"of_table":"language","code":"CNM","label":"Chuj, San Mateo Ixtatan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(614,1,'codes',9037454049690587375,NULL,NULL,'{"id":9037454049690587375,"of_table":"language","code":"COH","label":"Chichonyi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(615,1,'codes',6782017125443967690,NULL,NULL,'{"id":6782017125443967690,"of_table":"language","code":"COM","label":"Comorian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(616,1,'codes',8164159996821780724,NULL,NULL,'{"id":8164159996821780724,"of_table":"language","code":"COR","label":"Cora","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(617,1,'codes',6917557943090305276,NULL,NULL,'{"id":6917557943090305276,"of_table":"language","code":"CRE","label":"Creole","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(618,1,'codes',5957698762329050877,NULL,NULL,'{"id":5957698762329050877,"of_table":"language","code":"CRO","label":"Croatian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(619,1,'codes',4811279715328379909,NULL,NULL,'{"id":4811279715328379909,"of_table":"language","code":"CSL","label":"Chinese Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(620,1,'codes',6089798964495775681,NULL,NULL,'{"id":6089798964495775681,"of_table":"language","code":"CSN","label":"Colombian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(621,1,'codes',1023604928704993468,NULL,NULL,'{"id":1023604928704993468,"of_table":"language","code":"CTA","label":"Chatino, Tataltepec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(622,1,'codes',718430852298265153,NULL,NULL,'{"id":718430852298265153,"of_table":"language","code":"CTD","label":"Chin Tedim","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(623,1,'codes',1343332807893714940,NULL,NULL,'{"id":1343332807893714940,"of_table":"language","code":"CTG","label":"Chittagonian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(624,1,'codes',4978598567434540410,NULL,NULL,'{"id":4978598567434540410,"of_table":"language","code":"CTI","label":"Chol, Tila","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(625,1,'codes',509051404071091630,NULL,NULL,'{"id":509051404071091630,"of_table":"language","code":"CTU","label":"Chol, Tumbala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(626,1,'codes',4046953457870553314,NULL,NULL,'{"id":4046953457870553314,"of_table":"language","code":"CV","label":"Cape Verdian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(627,1,'codes',5517870706152095812,NULL,NULL,'{"id":5517870706152095812,"of_table":"language","code":"CZ","label":"Czech","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(628,1,'codes',5692492154131501902,NULL,NULL,'{"id":5692492154131501902,"of_table":"language","code":"DAG","label":"Dagbani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(629,1,'codes',4552558464951330445,NULL,NULL,'{"id":4552558464951330445,"of_table":"language","code":"DAH","label":"Dahalo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(630,1,'codes',5004865137342087875,NULL,NULL,'{"id":5004865137342087875,"of_table":"language","code":"DAM","label":"Tai Dam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(631,1,'codes',1076658307628264940,NULL,NULL,'{"id":1076658307628264940,"of_table":"language","code":"DAN","label":"Danish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(632,1,'codes',5569790197396451234,NULL,NULL,'{"id":5569790197396451234,"of_table":"language","code":"DAR","label":"Dargwa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(633,1,'codes',2141067839519261127,NULL,NULL,'{"id":2141067839519261127,"of_table":"language","code":"DDN","label":"Dendi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(634,1,'codes',6615545801587757213,NULL,NULL,'{"id":6615545801587757213,"of_table":"language","code":"DEE","label":"Dewoin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(635,1,'codes',7384089892331026184,NULL,NULL,'{"id":7384089892331026184,"of_table":"language","code":"DIN","label":"Dinka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(636,1,'codes',6158591938102494427,NULL,NULL,'{"id":6158591938102494427,"of_table":"language","code":"DIO","label":"Dyula","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(637,1,'codes',500222158068154198,NULL,NULL,'{"id":500222158068154198,"of_table":"language","code":"DIU","label":"Dioula","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(638,1,'codes',8881940041680738790,NULL,NULL,'{"id":8881940041680738790,"of_table":"language","code":"DIV","label":"Divehi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(639,1,'codes',787605097388832942,NULL,NULL,'{"id":787605097388832942,"of_table":"language","code":"DJE","label":"Djerma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(640,1,'codes',6897451366284267204,NULL,NULL,'{"id":6897451366284267204,"of_table":"language","code":"DNG","label":"Dingara","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(641,1,'codes',8500238977435241411,NULL,NULL,'{"id":8500238977435241411,"of_table":"language","code":"DUT","label":"Dutch","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(642,1,'codes',6561446180615173639,NULL,NULL,'{"id":6561446180615173639,"of_table":"language","code":"DYO","label":"Dyoula","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(643,1,'codes',5382535149782241483,NULL,NULL,'{"id":5382535149782241483,"of_table":"language","code":"DZG","label":"Dazaga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(644,1,'codes',2633554014983432094,NULL,NULL,'{"id":2633554014983432094,"of_table":"language","code":"DZO","label":"Dzongkha","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(645,1,'codes',342807387336055264,NULL,NULL,'{"id":342807387336055264,"of_table":"language","code":"ECO","label":"Chinanteco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(646,1,'codes',761330296243104909,NULL,NULL,'{"id":761330296243104909,"of_table":"language","code":"EDO","label":"Edo - Benin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(647,1,'codes',1754470717882104666,NULL,NULL,'{"id":1754470717882104666,"of_table":"language","code":"EFI","label":"Efik","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(648,1,'codes',7500096067456320398,NULL,NULL,'{"id":7500096067456320398,"of_table":"language","code":"ENG","label":"English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(649,1,'codes',4792654622940636601,NULL,NULL,'{"id":4792654622940636601,"of_table":"language","code":"ENP","label":"Enping","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(650,1,'codes',3238837001913446438,NULL,NULL,'{"id":3238837001913446438,"of_table":"language","code":"ESI","label":"Egyptian Sign","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(651,1,'codes',6178105856906141153,NULL,NULL,'{"id":6178105856906141153,"of_table":"language","code":"EST","label":"Estonian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(652,1,'codes',2970093114733925576,NULL,NULL,'{"id":2970093114733925576,"of_table":"language","code":"ETH","label":"Ethiopian Sign","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(653,1,'codes',3265214539138186946,NULL,NULL,'{"id":3265214539138186946,"of_table":"language","code":"ETS","label":"Etsako","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(654,1,'codes',1117388642345181873,NULL,NULL,'{"id":1117388642345181873,"of_table":"language","code":"ETU","label":"Cameroon, Ejagham","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(655,1,'codes',561776633051201093,NULL,NULL,'{"id":561776633051201093,"of_table":"language","code":"EUT","label":"Eutian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(656,1,'codes',7899527355182999241,NULL,NULL,'{"id":7899527355182999241,"of_table":"language","code":"EWE","label":"Ewe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(657,1,'codes',3693737154896272932,NULL,NULL,'{"id":3693737154896272932,"of_table":"language","code":"FAA","label":"Falam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(658,1,'codes',7079855678674641285,NULL,NULL,'{"id":7079855678674641285,"of_table":"language","code":"FAE","label":"Farsi - Afgani - Dari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(659,1,'codes',225204329524999883,NULL,NULL,'{"id":225204329524999883,"of_table":"language","code":"FAN","label":"Fanti","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(660,1,'codes',2785415095391816696,NULL,NULL,'{"id":2785415095391816696,"of_table":"language","code":"FAP","label":"Palor","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(661,1,'codes',5618808732235611305,NULL,NULL,'{"id":5618808732235611305,"of_table":"language","code":"FAR","label":"Farsi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(662,1,'codes',8991938591434453814,NULL,NULL,'{"id":8991938591434453814,"of_table":"language","code":"FIA","label":"Nobiin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(663,1,'codes',8874285152910084191,NULL,NULL,'{"id":8874285152910084191,"of_table":"language","code":"FIJ","label":"Fijian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(664,1,'codes',8119358282341254022,NULL,NULL,'{"id":8119358282341254022,"of_table":"language","code":"FIN","label":"Finnish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(665,1,'codes',5581596530702310063,NULL,NULL,'{"id":5581596530702310063,"of_table":"language","code":"FLA","label":"Fula","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(666,1,'codes',2317807384450675795,NULL,NULL,'{"id":2317807384450675795,"of_table":"language","code":"FLE","label":"Flemish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(667,1,'codes',918673513892378364,NULL,NULL,'{"id":918673513892378364,"of_table":"language","code":"FMP","label":"Bafang","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(668,1,'codes',810544852491686401,NULL,NULL,'{"id":810544852491686401,"of_table":"language","code":"FON","label":"Fon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(669,1,'codes',2519250208729264559,NULL,NULL,'{"id":2519250208729264559,"of_table":"language","code":"FOO","label":"Foo Chow","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(670,1,'codes',5672607951699228753,NULL,NULL,'{"id":5672607951699228753,"of_table":"language","code":"FR","label":"French","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(671,1,'codes',8669771427179680590,NULL,NULL,'{"id":8669771427179680590,"of_table":"language","code":"FSI","label":"French Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(672,1,'codes',281585396837147643,NULL,NULL,'{"id":281585396837147643,"of_table":"language","code":"FUF","label":"Fulani (Guinea Dialect)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(673,1,'codes',2142052394317611106,NULL,NULL,'{"id":2142052394317611106,"of_table":"language","code":"FUH","label":"Fulfulde, Western Niger","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(674,1,'codes',3248198420377709077,NULL,NULL,'{"id":3248198420377709077,"of_table":"language","code":"FUJ","label":"Fuji/Fujiman","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(675,1,'codes',2653442102600057959,NULL,NULL,'{"id":2653442102600057959,"of_table":"language","code":"FUK","label":"Fukienese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(676,1,'codes',4410223066933356663,NULL,NULL,'{"id":4410223066933356663,"of_table":"language","code":"FUL","label":"Fulani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(677,1,'codes',918506449144038119,NULL,NULL,'{"id":918506449144038119,"of_table":"language","code":"FUQ","label":"Fuqing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(678,1,'codes',1813874688756924566,NULL,NULL,'{"id":1813874688756924566,"of_table":"language","code":"FVR","label":"Fur","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(679,1,'codes',4006407171735847440,NULL,NULL,'{"id":4006407171735847440,"of_table":"language","code":"GA","label":"Ga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(680,1,'codes',3164227624645591998,NULL,NULL,'{"id":3164227624645591998,"of_table":"language","code":"GAE","label":"Gaelic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(681,1,'codes',2276941856662451847,NULL,NULL,'{"id":2276941856662451847,"of_table":"language","code":"GAN","label":"Chinese Gan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(682,1,'codes',5492560803711799780,NULL,NULL,'{"id":5492560803711799780,"of_table":"language","code":"GBA","label":"Gbande","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(683,1,'codes',1066273216198618912,NULL,NULL,'{"id":1066273216198618912,"of_table":"language","code":"GEA","label":"Geruma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(684,1,'codes',7634750457814993708,NULL,NULL,'{"id":7634750457814993708,"of_table":"language","code":"GEG","label":"Gheg","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(685,1,'codes',2519806867046756208,NULL,NULL,'{"id":2519806867046756208,"of_table":"language","code":"GEO","label":"Georgian - Soviet Republic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(686,1,'codes',1411289632602926804,NULL,NULL,'{"id":1411289632602926804,"of_table":"language","code":"GER","label":"German","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(687,1,'codes',1375717535430318235,NULL,NULL,'{"id":1375717535430318235,"of_table":"language","code":"GEX","label":"Garre","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(688,1,'codes',3884708122187833686,NULL,NULL,'{"id":3884708122187833686,"of_table":"language","code":"GIO","label":"Gio-Dan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(689,1,'codes',7672691985247465622,NULL,NULL,'{"id":7672691985247465622,"of_table":"language","code":"GIS","label":"Gisi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(690,1,'codes',383154679428888915,NULL,NULL,'{"id":383154679428888915,"of_table":"language","code":"GOA","label":"Guro","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(691,1,'codes',1124947716430531126,NULL,NULL,'{"id":1124947716430531126,"of_table":"language","code":"GOL","label":"Gola","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(692,1,'codes',8744309435392933933,NULL,NULL,'{"id":8744309435392933933,"of_table":"language","code":"GOM","label":"Goanese Konkani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(693,1,'codes',4838847984167292080,NULL,NULL,'{"id":4838847984167292080,"of_table":"language","code":"GON","label":"Gonja","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(694,1,'codes',6073141182514690244,NULL,NULL,'{"id":6073141182514690244,"of_table":"language","code":"GOU","label":"Goun","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(695,1,'codes',8359281854628198711,NULL,NULL,'{"id":8359281854628198711,"of_table":"language","code":"GQR","label":"Gor (From Chad)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(696,1,'codes',6115112344335678483,NULL,NULL,'{"id":6115112344335678483,"of_table":"language","code":"GR","label":"Greek","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(697,1,'codes',4115336549561207803,NULL,NULL,'{"id":4115336549561207803,"of_table":"language","code":"GRB","label":"Grebo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(698,1,'codes',8676408308515732164,NULL,NULL,'{"id":8676408308515732164,"of_table":"language","code":"GRM","label":"Gourmanchema","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(699,1,'codes',936677953580414236,NULL,NULL,'{"id":936677953580414236,"of_table":"language","code":"GSM","label":"Guatelmalan Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(700,1,'codes',3428645370147693744,NULL,NULL,'{"id":3428645370147693744,"of_table":"language","code":"GSW","label":"German, Swiss","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(701,1,'codes',2755930114556231512,NULL,NULL,'{"id":2755930114556231512,"of_table":"language","code":"GUG","label":"Guarani, Paraguayan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(702,1,'codes',3560921850103823111,NULL,NULL,'{"id":3560921850103823111,"of_table":"language","code":"GUJ","label":"Gujarati","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(703,1,'codes',4546000322901392128,NULL,NULL,'{"id":4546000322901392128,"of_table":"language","code":"GUN","label":"Gun-Gbe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(704,1,'codes',8148317016999842035,NULL,NULL,'{"id":8148317016999842035,"of_table":"language","code":"GUR","label":"Farefare","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(705,1,'codes',2618235373711009760,NULL,NULL,'{"id":2618235373711009760,"of_table":"language","code":"GUZ","label":"Gussi (Kenya)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(706,1,'codes',1980981275041842596,NULL,NULL,'{"id":1980981275041842596,"of_table":"language","code":"GVR","label":"Gurung, Western","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(707,1,'codes',2270322701457330634,NULL,NULL,'{"id":2270322701457330634,"of_table":"language","code":"GXX","label":"We Southern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(708,1,'codes',1011294986513591008,NULL,NULL,'{"id":1011294986513591008,"of_table":"language","code":"GYN","label":"Guyanese Creole English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(709,1,'codes',1704864435387622979,NULL,NULL,'{"id":1704864435387622979,"of_table":"language","code":"HAI","label":"Haiyin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(710,1,'codes',1327396464862643262,NULL,NULL,'{"id":1327396464862643262,"of_table":"language","code":"HAK","label":"Hakka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(711,1,'codes',4522609335819497204,NULL,NULL,'{"id":4522609335819497204,"of_table":"language","code":"HAN","label":"Hainan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(712,1,'codes',7831283801653189341,NULL,NULL,'{"id":7831283801653189341,"of_table":"language","code":"HAR","label":"Harari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(713,1,'codes',6125045576734154617,NULL,NULL,'{"id":6125045576734154617,"of_table":"language","code":"HAS","label":"Hassaniya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(714,1,'codes',3266568070627513085,NULL,NULL,'{"id":3266568070627513085,"of_table":"language","code":"HAU","label":"Hausa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(715,1,'codes',2484541639663269673,NULL,NULL,'{"id":2484541639663269673,"of_table":"language","code":"HAZ","label":"Hazaragi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(716,1,'codes',4143621981846351074,NULL,NULL,'{"id":4143621981846351074,"of_table":"language","code":"HCH","label":"Huichol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(717,1,'codes',4890765355560250238,NULL,NULL,'{"id":4890765355560250238,"of_table":"language","code":"HDS","label":"Honduran Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(718,1,'codes',3695201358842204616,NULL,NULL,'{"id":3695201358842204616,"of_table":"language","code":"HEB","label":"Hebrew","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(719,1,'codes',6147971847605078998,NULL,NULL,'{"id":6147971847605078998,"of_table":"language","code":"HER","label":"Herero","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(720,1,'codes',7467248038426832327,NULL,NULL,'{"id":7467248038426832327,"of_table":"language","code":"HIF","label":"Hindustani Fijian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(721,1,'codes',7397313449203982411,NULL,NULL,'{"id":7397313449203982411,"of_table":"language","code":"HIL","label":"Hiligaynon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(722,1,'codes',8159978079162040748,NULL,NULL,'{"id":8159978079162040748,"of_table":"language","code":"HIN","label":"Hindi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(723,1,'codes',5913402703533991293,NULL,NULL,'{"id":5913402703533991293,"of_table":"language","code":"HLT","label":"Nga La","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(724,1,'codes',3328220448037471725,NULL,NULL,'{"id":3328220448037471725,"of_table":"language","code":"HMO","label":"Hmong","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(725,1,'codes',1951318953278895514,NULL,NULL,'{"id":1951318953278895514,"of_table":"language","code":"HNK","label":"Hindko","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(726,1,'codes',5655606755369671590,NULL,NULL,'{"id":5655606755369671590,"of_table":"language","code":"HNN","label":"Hunan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(727,1,'codes',3662475887427152106,NULL,NULL,'{"id":3662475887427152106,"of_table":"language","code":"HOK","label":"Hokkien","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(728,1,'codes',3815948874854091306,NULL,NULL,'{"id":3815948874854091306,"of_table":"language","code":"HSN","label":"Xiang ( Alt Names: Hsiang, Hunan)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(729,1,'codes',7994265567425917258,NULL,NULL,'{"id":7994265567425917258,"of_table":"language","code":"HST","label":"Huasteco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(730,1,'codes',4375483469308537454,NULL,NULL,'{"id":4375483469308537454,"of_table":"language","code":"HUN","label":"Hungarian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(731,1,'codes',4273342915560235370,NULL,NULL,'{"id":4273342915560235370,"of_table":"language","code":"IBB","label":"Ibibio","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(732,1,'codes',5248497525003347057,NULL,NULL,'{"id":5248497525003347057,"of_table":"language","code":"IBO","label":"Igbo/Ibo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(733,1,'codes',2528445360100808962,NULL,NULL,'{"id":2528445360100808962,"of_table":"language","code":"ICE","label":"Icelandic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(734,1,'codes',989913477984137356,NULL,NULL,'{"id":989913477984137356,"of_table":"language","code":"IDU","label":"Idoma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(735,1,'codes',8539054631758117108,NULL,NULL,'{"id":8539054631758117108,"of_table":"language","code":"IFA","label":"Farsi-Iranian-Persian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(736,1,'codes',2326765083236568369,NULL,NULL,'{"id":2326765083236568369,"of_table":"language","code":"IGB","label":"Ebira","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(737,1,'codes',4267559380324776964,NULL,NULL,'{"id":4267559380324776964,"of_table":"language","code":"IGL","label":"Igala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(738,1,'codes',7390266166640584775,NULL,NULL,'{"id":7390266166640584775,"of_table":"language","code":"IJO","label":"Ijo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(739,1,'codes',3582158012524534988,NULL,NULL,'{"id":3582158012524534988,"of_table":"language","code":"IKA","label":"Ika","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(740,1,'codes',4034549679172540732,NULL,NULL,'{"id":4034549679172540732,"of_table":"language","code":"ILG","label":"Ilongot","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(741,1,'codes',8173885139152445952,NULL,NULL,'{"id":8173885139152445952,"of_table":"language","code":"ILO","label":"Ilocano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(742,1,'codes',6796038419634811251,NULL,NULL,'{"id":6796038419634811251,"of_table":"language","code":"IND","label":"Indonesian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(743,1,'codes',5860743498821652436,NULL,NULL,'{"id":5860743498821652436,"of_table":"language","code":"ING","label":"Ingush","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(744,1,'codes',5399022105519929680,NULL,NULL,'{"id":5399022105519929680,"of_table":"language","code":"INS","label":"Indian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(745,1,'codes',5370185842986368623,NULL,NULL,'{"id":5370185842986368623,"of_table":"language","code":"ISH","label":"Ishan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(746,1,'codes',606743846570147196,NULL,NULL,'{"id":606743846570147196,"of_table":"language","code":"ISO","label":"Isoko","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(747,1,'codes',2118939829603793082,NULL,NULL,'{"id":2118939829603793082,"of_table":"language","code":"IST","label":"Isekiri","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(748,1,'codes',1495747864334453980,NULL,NULL,'{"id":1495747864334453980,"of_table":"language","code":"IT","label":"Italian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(749,1,'codes',6647634271425651379,NULL,NULL,'{"id":6647634271425651379,"of_table":"language","code":"IUK","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(750,1,'codes',2059414946389612027,NULL,NULL,'{"id":2059414946389612027,"of_table":"language","code":"IXL","label":"Ixil","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(751,1,'codes',4948276663796383905,NULL,NULL,'{"id":4948276663796383905,"of_table":"language","code":"JAC","label":"Jacalteco, Eastern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(752,1,'codes',6094910526808436873,NULL,NULL,'{"id":6094910526808436873,"of_table":"language","code":"JAI","label":"Jacalteco, Western (Popti)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(753,1,'codes',8539546367650882771,NULL,NULL,'{"id":8539546367650882771,"of_table":"language","code":"JAM","label":"Jamician Creole English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(754,1,'codes',6105647033010821693,NULL,NULL,'{"id":6105647033010821693,"of_table":"language","code":"JAP","label":"Japanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(755,1,'codes',6062211465138120736,NULL,NULL,'{"id":6062211465138120736,"of_table":"language","code":"JAR","label":"Jarai","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(756,1,'codes',7392338194387843327,NULL,NULL,'{"id":7392338194387843327,"of_table":"language","code":"JAV","label":"Javanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(757,1,'codes',1741368521606037251,NULL,NULL,'{"id":1741368521606037251,"of_table":"language","code":"JIC","label":"Tol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(758,1,'codes',8711540279975291219,NULL,NULL,'{"id":8711540279975291219,"of_table":"language","code":"JIV","label":"Shuar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(759,1,'codes',6134255523848674901,NULL,NULL,'{"id":6134255523848674901,"of_table":"language","code":"JOL","label":"Dyola (Jola)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(760,1,'codes',1747162474177603105,NULL,NULL,'{"id":1747162474177603105,"of_table":"language","code":"JOS","label":"Jordanian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(761,1,'codes',7852625178216129653,NULL,NULL,'{"id":7852625178216129653,"of_table":"language","code":"JUB","label":"Juba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(762,1,'codes',86235007120795086,NULL,NULL,'{"id":86235007120795086,"of_table":"language","code":"JUL","label":"Jirel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(763,1,'codes',7848519716221508293,NULL,NULL,'{"id":7848519716221508293,"of_table":"language","code":"JYA","label":"Jirong","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(764,1,'codes',2962045279990226910,NULL,NULL,'{"id":2962045279990226910,"of_table":"language","code":"KAC","label":"Kachin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(765,1,'codes',2299314741716112066,NULL,NULL,'{"id":2299314741716112066,"of_table":"language","code":"KAI","label":"Kaiping","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(766,1,'codes',7750115007396973830,NULL,NULL,'{"id":7750115007396973830,"of_table":"language","code":"KAL","label":"Kalabari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(767,1,'codes',2041202151527530724,NULL,NULL,'{"id":2041202151527530724,"of_table":"language","code":"KAM","label":"Kamba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(768,1,'codes',1966490612493164757,NULL,NULL,'{"id":1966490612493164757,"of_table":"language","code":"KAO","label":"Xaasongaxango (Kasonke, Xasonga)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(769,1,'codes',321933556532556532,NULL,NULL,'{"id":321933556532556532,"of_table":"language","code":"KAR","label":"Karachay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(770,1,'codes',7180457825997153107,NULL,NULL,'{"id":7180457825997153107,"of_table":"language","code":"KAS","label":"Kashmiri","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(771,1,'codes',810141553492787288,NULL,NULL,'{"id":810141553492787288,"of_table":"language","code":"KAZ","label":"Kazakh","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(772,1,'codes',547730747207450276,NULL,NULL,'{"id":547730747207450276,"of_table":"language","code":"KBP","label":"Kabiye","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(773,1,'codes',8114185300950665730,NULL,NULL,'{"id":8114185300950665730,"of_table":"language","code":"KEK","label":"Kekchi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(774,1,'codes',2310879998380012327,NULL,NULL,'{"id":2310879998380012327,"of_table":"language","code":"KEN","label":"Kenyang","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(775,1,'codes',5957881004036849245,NULL,NULL,'{"id":5957881004036849245,"of_table":"language","code":"KGA","label":"Koyaga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(776,1,'codes',8792806445513433878,NULL,NULL,'{"id":8792806445513433878,"of_table":"language","code":"KGN","label":"Kongo/Kikongo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(777,1,'codes',1844825506864474888,NULL,NULL,'{"id":1844825506864474888,"of_table":"language","code":"KHA","label":"Kham","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(778,1,'codes',8495476906089813742,NULL,NULL,'{"id":8495476906089813742,"of_table":"language","code":"KHM","label":"Khmer Central - Thailand/Cambodia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(779,1,'codes',7882135856538626981,NULL,NULL,'{"id":7882135856538626981,"of_table":"language","code":"KIG","label":"Kirghiz","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(780,1,'codes',946058826896850079,NULL,NULL,'{"id":946058826896850079,"of_table":"language","code":"KIK","label":"Kikuya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(781,1,'codes',7139602219509930658,NULL,NULL,'{"id":7139602219509930658,"of_table":"language","code":"KIN","label":"Kinyarwanda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(782,1,'codes',5797287726380443491,NULL,NULL,'{"id":5797287726380443491,"of_table":"language","code":"KIR","label":"Kiribat","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(783,1,'codes',5711280000327775163,NULL,NULL,'{"id":5711280000327775163,"of_table":"language","code":"KIS","label":"Kissi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(784,1,'codes',6930296137886929226,NULL,NULL,'{"id":6930296137886929226,"of_table":"language","code":"KIT","label":"Kituba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(785,1,'codes',3990432594524724117,NULL,NULL,'{"id":3990432594524724117,"of_table":"language","code":"KJP","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(786,1,'codes',3558152499577743775,NULL,NULL,'{"id":3558152499577743775,"of_table":"language","code":"KKO","label":"Konkomba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(787,1,'codes',3992987298166285492,NULL,NULL,'{"id":3992987298166285492,"of_table":"language","code":"KMU","label":"Khmu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(788,1,'codes',8528566642865799264,NULL,NULL,'{"id":8528566642865799264,"of_table":"language","code":"KND","label":"Kurundi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(789,1,'codes',6646778185721712118,NULL,NULL,'{"id":6646778185721712118,"of_table":"language","code":"KNG","label":"Kongo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(790,1,'codes',1544785138236507031,NULL,NULL,'{"id":1544785138236507031,"of_table":"language","code":"KNJ","label":"Konjobal, Western (Akateko)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(791,1,'codes',3478350074101037314,NULL,NULL,'{"id":3478350074101037314,"of_table":"language","code":"KNK","label":"Konkani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(792,1,'codes',6171730292811164078,NULL,NULL,'{"id":6171730292811164078,"of_table":"language","code":"KNN","label":"Kannada","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(793,1,'codes',4981081631234158817,NULL,NULL,'{"id":4981081631234158817,"of_table":"language","code":"KNO","label":"Kono","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(794,1,'codes',370029847473699940,NULL,NULL,'{"id":370029847473699940,"of_table":"language","code":"KNU","label":"Kanuri","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(795,1,'codes',6358496708753488811,NULL,NULL,'{"id":6358496708753488811,"of_table":"language","code":"KON","label":"Konjobal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(796,1,'codes',2595157338773142711,NULL,NULL,'{"id":2595157338773142711,"of_table":"language","code":"KOR","label":"Korean","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(797,1,'codes',4783820200274397349,NULL,NULL,'{"id":4783820200274397349,"of_table":"language","code":"KOS","label":"Kosovo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(798,1,'codes',4996184191794761821,NULL,NULL,'{"id":4996184191794761821,"of_table":"language","code":"KOT","label":"Kotokoli","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(799,1,'codes',6814355936473323626,NULL,NULL,'{"id":6814355936473323626,"of_table":"language","code":"KOU","label":"Kouranko","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(800,1,'codes',4447712135621604733,NULL,NULL,'{"id":4447712135621604733,"of_table":"language","code":"KPE","label":"Kpelle","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(801,1,'codes',6516133268876293197,NULL,NULL,'{"id":6516133268876293197,"of_table":"language","code":"KPJ","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(802,1,'codes',7323600457870903946,NULL,NULL,'{"id":7323600457870903946,"of_table":"language","code":"KQS","label":"Kissi, Northern (Guinea)(Sierra Leone)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(803,1,'codes',7328906708078179976,NULL,NULL,'{"id":7328906708078179976,"of_table":"language","code":"KRA","label":"Krahn","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(804,1,'codes',60573371770409294,NULL,NULL,'{"id":60573371770409294,"of_table":"language","code":"KRI","label":"Krio","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(805,1,'codes',6186059217490956046,NULL,NULL,'{"id":6186059217490956046,"of_table":"language","code":"KRU","label":"Kru","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(806,1,'codes',2296644703383534894,NULL,NULL,'{"id":2296644703383534894,"of_table":"language","code":"KSR","label":"Kosraean","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(807,1,'codes',7882427879507023574,NULL,NULL,'{"id":7882427879507023574,"of_table":"language","code":"KSS","label":"Kisi, Southern (Liberia)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(808,1,'codes',5712505487647762900,NULL,NULL,'{"id":5712505487647762900,"of_table":"language","code":"KSW","label":"Karen, S''Gaw","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(809,1,'codes',2045273312225307080,NULL,NULL,'{"id":2045273312225307080,"of_table":"language","code":"KTB","label":"Kambaata","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(810,1,'codes',8023309770026144018,NULL,NULL,'{"id":8023309770026144018,"of_table":"language","code":"KUD","label":"Kurdish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(811,1,'codes',3975030399706231298,NULL,NULL,'{"id":3975030399706231298,"of_table":"language","code":"KUK","label":"Kuki","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(812,1,'codes',7907637642698557561,NULL,NULL,'{"id":7907637642698557561,"of_table":"language","code":"KUN","label":"Kunama","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(813,1,'codes',4422137186930441980,NULL,NULL,'{"id":4422137186930441980,"of_table":"language","code":"KUR","label":"Kurmanji","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(814,1,'codes',6439590230486311805,NULL,NULL,'{"id":6439590230486311805,"of_table":"language","code":"KUS","label":"Kussal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(815,1,'codes',3016941423789861888,NULL,NULL,'{"id":3016941423789861888,"of_table":"language","code":"KXM","label":"Khmer Northern - Thailand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(816,1,'codes',3996899853341317439,NULL,NULL,'{"id":3996899853341317439,"of_table":"language","code":"KYG","label":"Kyrgyzstani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(817,1,'codes',7959509332276940767,NULL,NULL,'{"id":7959509332276940767,"of_table":"language","code":"LAJ","label":"Lango","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(818,1,'codes',1870212249955348744,NULL,NULL,'{"id":1870212249955348744,"of_table":"language","code":"LAM","label":"Lamba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(819,1,'codes',6629593788857663243,NULL,NULL,'{"id":6629593788857663243,"of_table":"language","code":"LAO","label":"Lao","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(820,1,'codes',112312762986780786,NULL,NULL,'{"id":112312762986780786,"of_table":"language","code":"LAT","label":"Latvian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(821,1,'codes',1402122412692783713,NULL,NULL,'{"id":1402122412692783713,"of_table":"language","code":"LEB","label":"Lebanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(822,1,'codes',7306732747624959976,NULL,NULL,'{"id":7306732747624959976,"of_table":"language","code":"LGB","label":"Lugbara","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(823,1,'codes',1599372099122686023,NULL,NULL,'{"id":1599372099122686023,"of_table":"language","code":"LHU","label":"Lahu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(824,1,'codes',3832041834078472496,NULL,NULL,'{"id":3832041834078472496,"of_table":"language","code":"LIA","label":"Limba, West-Central","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(825,1,'codes',5011124314445748212,NULL,NULL,'{"id":5011124314445748212,"of_table":"language","code":"LIN","label":"Lingala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(826,1,'codes',2598797382548647433,NULL,NULL,'{"id":2598797382548647433,"of_table":"language","code":"LIT","label":"Lithuanian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(827,1,'codes',3473009066261513037,NULL,NULL,'{"id":3473009066261513037,"of_table":"language","code":"LKB","label":"Lukabaras","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(828,1,'codes',8869420133442157338,NULL,NULL,'{"id":8869420133442157338,"of_table":"language","code":"LKR","label":"Pari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(829,1,'codes',7836056801686981397,NULL,NULL,'{"id":7836056801686981397,"of_table":"language","code":"LLS","label":"Lithuanian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(830,1,'codes',2781295564623920165,NULL,NULL,'{"id":2781295564623920165,"of_table":"language","code":"LMP","label":"Limbum","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(831,1,'codes',5357492236011864513,NULL,NULL,'{"id":5357492236011864513,"of_table":"language","code":"LNG","label":"Lin Gao","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(832,1,'codes',2214775205715735970,NULL,NULL,'{"id":2214775205715735970,"of_table":"language","code":"LNS","label":"Lamnso","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(833,1,'codes',3152183640670106091,NULL,NULL,'{"id":3152183640670106091,"of_table":"language","code":"LOM","label":"Loma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(834,1,'codes',8054202686240589019,NULL,NULL,'{"id":8054202686240589019,"of_table":"language","code":"LOR","label":"Lorma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(835,1,'codes',6952135752602435648,NULL,NULL,'{"id":6952135752602435648,"of_table":"language","code":"LRL","label":"Lari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(836,1,'codes',6202340928889632620,NULL,NULL,'{"id":6202340928889632620,"of_table":"language","code":"LSH","label":"Lish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(837,1,'codes',729990037053709119,NULL,NULL,'{"id":729990037053709119,"of_table":"language","code":"LSM","label":"Saamia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(838,1,'codes',8041785418766717409,NULL,NULL,'{"id":8041785418766717409,"of_table":"language","code":"LUB","label":"Luba-Kasia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(839,1,'codes',347503500839498849,NULL,NULL,'{"id":347503500839498849,"of_table":"language","code":"LUG","label":"Luganda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(840,1,'codes',5330958534721218701,NULL,NULL,'{"id":5330958534721218701,"of_table":"language","code":"LUH","label":"Kiluba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(841,1,'codes',7483938208454683801,NULL,NULL,'{"id":7483938208454683801,"of_table":"language","code":"LUN","label":"Lunda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(842,1,'codes',7039151777148408581,NULL,NULL,'{"id":7039151777148408581,"of_table":"language","code":"LUO","label":"Luo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(843,1,'codes',524019838596589609,NULL,NULL,'{"id":524019838596589609,"of_table":"language","code":"LUS","label":"Chin,Mizo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(844,1,'codes',5257557637977786519,NULL,NULL,'{"id":5257557637977786519,"of_table":"language","code":"LUY","label":"Oluluyia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(845,1,'codes',1772745508400781694,NULL,NULL,'{"id":1772745508400781694,"of_table":"language","code":"LWO","label":"Luwo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(846,1,'codes',3123778769422242800,NULL,NULL,'{"id":3123778769422242800,"of_table":"language","code":"MAC","label":"Macedonian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(847,1,'codes',1094606391618967197,NULL,NULL,'{"id":1094606391618967197,"of_table":"language","code":"MAD","label":"Mandingo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(848,1,'codes',715840202409954316,NULL,NULL,'{"id":715840202409954316,"of_table":"language","code":"MAI","label":"Maithili","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(849,1,'codes',2979684508044705411,NULL,NULL,'{"id":2979684508044705411,"of_table":"language","code":"MAJ","label":"Mazatek","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(850,1,'codes',2520113648327331655,NULL,NULL,'{"id":2520113648327331655,"of_table":"language","code":"MAL","label":"Malayalam/Indian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(851,1,'codes',9089008860654862275,NULL,NULL,'{"id":9089008860654862275,"of_table":"language","code":"MAM","label":"Mam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(852,1,'codes',4052939180002905808,NULL,NULL,'{"id":4052939180002905808,"of_table":"language","code":"MAN","label":"Mandarin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(853,1,'codes',4582033610793604755,NULL,NULL,'{"id":4582033610793604755,"of_table":"language","code":"MAR","label":"Marathi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(854,1,'codes',4867030049929231123,NULL,NULL,'{"id":4867030049929231123,"of_table":"language","code":"MAS","label":"Maasai","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(855,1,'codes',6679114324878078848,NULL,NULL,'{"id":6679114324878078848,"of_table":"language","code":"MAY","label":"Malay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(856,1,'codes',2998316142211789650,NULL,NULL,'{"id":2998316142211789650,"of_table":"language","code":"MAZ","label":"Mazahua, Central","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(857,1,'codes',922622299615348708,NULL,NULL,'{"id":922622299615348708,"of_table":"language","code":"MBO","label":"Mbo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(858,1,'codes',3035692339369761352,NULL,NULL,'{"id":3035692339369761352,"of_table":"language","code":"MDD","label":"Mbum","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(859,1,'codes',1356169752317434241,NULL,NULL,'{"id":1356169752317434241,"of_table":"language","code":"MDE","label":"Maba (Chad)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(860,1,'codes',3939327812860606112,NULL,NULL,'{"id":3939327812860606112,"of_table":"language","code":"MEH","label":"Mixtec, Southwestern Tlaxiaco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(861,1,'codes',5244194641599674601,NULL,NULL,'{"id":5244194641599674601,"of_table":"language","code":"MEN","label":"Mende","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(862,1,'codes',3045026531235835423,NULL,NULL,'{"id":3045026531235835423,"of_table":"language","code":"MER","label":"Meru","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(863,1,'codes',6660481192689444127,NULL,NULL,'{"id":6660481192689444127,"of_table":"language","code":"MFD","label":"Mendankwe-Nkwen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(864,1,'codes',4672000538116477474,NULL,NULL,'{"id":4672000538116477474,"of_table":"language","code":"MFQ","label":"Moba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(865,1,'codes',8012446677310235360,NULL,NULL,'{"id":8012446677310235360,"of_table":"language","code":"MFS","label":"Mexican Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(866,1,'codes',4636806770730838927,NULL,NULL,'{"id":4636806770730838927,"of_table":"language","code":"MFV","label":"Mandjak/Manjaco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(867,1,'codes',308509627740142049,NULL,NULL,'{"id":308509627740142049,"of_table":"language","code":"MFZ","label":"Maaban","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(868,1,'codes',5103827899608628716,NULL,NULL,'{"id":5103827899608628716,"of_table":"language","code":"MGO","label":"Meta","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(869,1,'codes',5563422659459856776,NULL,NULL,'{"id":5563422659459856776,"of_table":"language","code":"MGP","label":"Magar, Eastern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(870,1,'codes',9107203812075308147,NULL,NULL,'{"id":9107203812075308147,"of_table":"language","code":"MGR","label":"Mambwe-Lungu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(871,1,'codes',9119843695142990379,NULL,NULL,'{"id":9119843695142990379,"of_table":"language","code":"MHI","label":"Madi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(872,1,'codes',887347279334219834,NULL,NULL,'{"id":887347279334219834,"of_table":"language","code":"MHK","label":"Mungaka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(873,1,'codes',5520377272870079822,NULL,NULL,'{"id":5520377272870079822,"of_table":"language","code":"MHL","label":"Marshallese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(874,1,'codes',7710500272776794618,NULL,NULL,'{"id":7710500272776794618,"of_table":"language","code":"MIE","label":"Mien","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(875,1,'codes',6613012397714780720,NULL,NULL,'{"id":6613012397714780720,"of_table":"language","code":"MIN","label":"Minnan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(876,1,'codes',7543630723158967778,NULL,NULL,'{"id":7543630723158967778,"of_table":"language","code":"MIO","label":"Pinotepa Nacional Mixtec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(877,1,'codes',7468515893934779967,NULL,NULL,'{"id":7468515893934779967,"of_table":"language","code":"MIS","label":"Miskito","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(878,1,'codes',7427149041583782331,NULL,NULL,'{"id":7427149041583782331,"of_table":"language","code":"MIX","label":"Mixteco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(879,1,'codes',807428316606420868,NULL,NULL,'{"id":807428316606420868,"of_table":"language","code":"MKE","label":"Malinke","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(880,1,'codes',4230524504738468303,NULL,NULL,'{"id":4230524504738468303,"of_table":"language","code":"MKH","label":"Mungaka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(881,1,'codes',6056145179737023178,NULL,NULL,'{"id":6056145179737023178,"of_table":"language","code":"MKO","label":"Mandinko","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(882,1,'codes',8649246386003560937,NULL,NULL,'{"id":8649246386003560937,"of_table":"language","code":"MKU","label":"Maninka, Konyanka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(883,1,'codes',3115062026399031020,NULL,NULL,'{"id":3115062026399031020,"of_table":"language","code":"MLG","label":"Malagasy","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(884,1,'codes',1090941902810800383,NULL,NULL,'{"id":1090941902810800383,"of_table":"language","code":"MLT","label":"Maltese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(885,1,'codes',7374028984361401201,NULL,NULL,'{"id":7374028984361401201,"of_table":"language","code":"MMC","label":"Mazahua, Michoacan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(886,1,'codes',8653810977858733247,NULL,NULL,'{"id":8653810977858733247,"of_table":"language","code":"MNA","label":"Mina","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(887,1,'codes',4142279926821483268,NULL,NULL,'{"id":4142279926821483268,"of_table":"language","code":"MND","label":"Mandinka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(888,1,'codes',6388079637415660300,NULL,NULL,'{"id":6388079637415660300,"of_table":"language","code":"MNE","label":"Naba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(889,1,'codes',4643393436167319218,NULL,NULL,'{"id":4643393436167319218,"of_table":"language","code":"MNG","label":"Mingrelian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(890,1,'codes',7048085326472591095,NULL,NULL,'{"id":7048085326472591095,"of_table":"language","code":"MNI","label":"Maninka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(891,1,'codes',7921623771708954852,NULL,NULL,'{"id":7921623771708954852,"of_table":"language","code":"MNK","label":"Munkukutuba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(892,1,'codes',1778635757201360017,NULL,NULL,'{"id":1778635757201360017,"of_table":"language","code":"MNO","label":"Mano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(893,1,'codes',3367877903882265721,NULL,NULL,'{"id":3367877903882265721,"of_table":"language","code":"MNR","label":"Meitei (Manipuri)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(894,1,'codes',6086795346620956726,NULL,NULL,'{"id":6086795346620956726,"of_table":"language","code":"MNT","label":"Montenegrin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(895,1,'codes',7803303723873243100,NULL,NULL,'{"id":7803303723873243100,"of_table":"language","code":"MNW","label":"Mon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(896,1,'codes',1222230345602968260,NULL,NULL,'{"id":1222230345602968260,"of_table":"language","code":"MOK","label":"Mokpwe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(897,1,'codes',6486924610640699043,NULL,NULL,'{"id":6486924610640699043,"of_table":"language","code":"MON","label":"Mongolian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(898,1,'codes',762316660346957477,NULL,NULL,'{"id":762316660346957477,"of_table":"language","code":"MOP","label":"Maya, Mopan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(899,1,'codes',6401484680243264230,NULL,NULL,'{"id":6401484680243264230,"of_table":"language","code":"MOR","label":"More-Moshey","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(900,1,'codes',2571792773524750860,NULL,NULL,'{"id":2571792773524750860,"of_table":"language","code":"MOS","label":"Mossi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(901,1,'codes',3449691863033993416,NULL,NULL,'{"id":3449691863033993416,"of_table":"language","code":"MRD","label":"Magar, Western","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(902,1,'codes',3864455993854747717,NULL,NULL,'{"id":3864455993854747717,"of_table":"language","code":"MSA","label":"Masalit","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(903,1,'codes',7061241418239439134,NULL,NULL,'{"id":7061241418239439134,"of_table":"language","code":"MSH","label":"Moshi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(904,1,'codes',5007177750713039544,NULL,NULL,'{"id":5007177750713039544,"of_table":"language","code":"MSR","label":"Mongolian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(905,1,'codes',2906709965239791082,NULL,NULL,'{"id":2906709965239791082,"of_table":"language","code":"MUL","label":"Multani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(906,1,'codes',127372252028267454,NULL,NULL,'{"id":127372252028267454,"of_table":"language","code":"MUN","label":"Muong","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(907,1,'codes',5492629509770052989,NULL,NULL,'{"id":5492629509770052989,"of_table":"language","code":"MWW","label":"Hmong Daw","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(908,1,'codes',1472560524698202313,NULL,NULL,'{"id":1472560524698202313,"of_table":"language","code":"MXP","label":"Mixe, Tlahuitoltepec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(909,1,'codes',6373018359692192471,NULL,NULL,'{"id":6373018359692192471,"of_table":"language","code":"MXV","label":"Mixtec, Metlatonoc","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(910,1,'codes',7042422193645148557,NULL,NULL,'{"id":7042422193645148557,"of_table":"language","code":"MXX ","label":"Mahou","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(911,1,'codes',5356168006060809060,NULL,NULL,'{"id":5356168006060809060,"of_table":"language","code":"MYA","label":"Maya, Yucatec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(912,1,'codes',2891744471401939170,NULL,NULL,'{"id":2891744471401939170,"of_table":"language","code":"MYY","label":"Maymay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(913,1,'codes',7616333142643561659,NULL,NULL,'{"id":7616333142643561659,"of_table":"language","code":"MZJ","label":"Manya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(914,1,'codes',871274849244942696,NULL,NULL,'{"id":871274849244942696,"of_table":"language","code":"NAH","label":"Nahuatl","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(915,1,'codes',2391135308165080920,NULL,NULL,'{"id":2391135308165080920,"of_table":"language","code":"NDF","label":"Ndebele","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(916,1,'codes',7293295222239884920,NULL,NULL,'{"id":7293295222239884920,"of_table":"language","code":"NEP","label":"Nepali","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(917,1,'codes',2783202694173428448,NULL,NULL,'{"id":2783202694173428448,"of_table":"language","code":"NEU","label":"Nuer","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(918,1,'codes',3626782691392247615,NULL,NULL,'{"id":3626782691392247615,"of_table":"language","code":"NEW","label":"Newari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(919,1,'codes',277351655401345364,NULL,NULL,'{"id":277351655401345364,"of_table":"language","code":"NGE","label":"Ngemba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(920,1,'codes',2254860852748365372,NULL,NULL,'{"id":2254860852748365372,"of_table":"language","code":"NGI","label":"Ngie","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(921,1,'codes',4527996584646286412,NULL,NULL,'{"id":4527996584646286412,"of_table":"language","code":"NGU","label":"Nahuatl, Guerrero","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(922,1,'codes',1778578143276212787,NULL,NULL,'{"id":1778578143276212787,"of_table":"language","code":"NHA","label":"Nahvatl","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(923,1,'codes',3448754909988136021,NULL,NULL,'{"id":3448754909988136021,"of_table":"language","code":"NIX","label":"Hema","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(924,1,'codes',9084879472274040775,NULL,NULL,'{"id":9084879472274040775,"of_table":"language","code":"NNB","label":"Nandi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(925,1,'codes',446359715334194763,NULL,NULL,'{"id":446359715334194763,"of_table":"language","code":"NNZ","label":"Nda Nda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(926,1,'codes',7968344476873515252,NULL,NULL,'{"id":7968344476873515252,"of_table":"language","code":"NOR","label":"Norwegian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(927,1,'codes',7891150928306994265,NULL,NULL,'{"id":7891150928306994265,"of_table":"language","code":"NSE","label":"Nsenga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(928,1,'codes',6786315321812288275,NULL,NULL,'{"id":6786315321812288275,"of_table":"language","code":"NSH","label":"Ngoshie","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(929,1,'codes',4260204155370375588,NULL,NULL,'{"id":4260204155370375588,"of_table":"language","code":"NSP","label":"Nepalese Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(930,1,'codes',7453593712656847797,NULL,NULL,'{"id":7453593712656847797,"of_table":"language","code":"NSS","label":"Non Standard Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(931,1,'codes',2904912680301644645,NULL,NULL,'{"id":2904912680301644645,"of_table":"language","code":"NUB","label":"Nubian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(932,1,'codes',4937571018642980468,NULL,NULL,'{"id":4937571018642980468,"of_table":"language","code":"NWE","label":"Ngwe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(933,1,'codes',8273838988856297693,NULL,NULL,'{"id":8273838988856297693,"of_table":"language","code":"NYA","label":"Nyanja","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(934,1,'codes',4349039861909920948,NULL,NULL,'{"id":4349039861909920948,"of_table":"language","code":"NYK","label":"Nyankole","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(935,1,'codes',261763370507680057,NULL,NULL,'{"id":261763370507680057,"of_table":"language","code":"NZE","label":"Nzema","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(936,1,'codes',6286124782108577036,NULL,NULL,'{"id":6286124782108577036,"of_table":"language","code":"OGN","label":"Ogoni","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(937,1,'codes',5175208627927368197,NULL,NULL,'{"id":5175208627927368197,"of_table":"language","code":"OKU","label":"Oku","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(938,1,'codes',6332662937903563452,NULL,NULL,'{"id":6332662937903563452,"of_table":"language","code":"ONY","label":"Onyanja","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(939,1,'codes',2374620308612036993,NULL,NULL,'{"id":2374620308612036993,"of_table":"language","code":"ORI","label":"Oriya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(940,1,'codes',4865568562321868300,NULL,NULL,'{"id":4865568562321868300,"of_table":"language","code":"ORO","label":"Oroma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(941,1,'codes',6649605877835317712,NULL,NULL,'{"id":6649605877835317712,"of_table":"language","code":"OSE","label":"Osetin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(942,1,'codes',6163406972043868888,NULL,NULL,'{"id":6163406972043868888,"of_table":"language","code":"OTN","label":"Otomi Tenango","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(943,1,'codes',4034335130089699361,NULL,NULL,'{"id":4034335130089699361,"of_table":"language","code":"OTX","label":"Otomi, Texcatepec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(944,1,'codes',7744927061345853280,NULL,NULL,'{"id":7744927061345853280,"of_table":"language","code":"PAL","label":"Palan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(945,1,'codes',764118991331607056,NULL,NULL,'{"id":764118991331607056,"of_table":"language","code":"PAM","label":"Pampangan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(946,1,'codes',4479612315988185132,NULL,NULL,'{"id":4479612315988185132,"of_table":"language","code":"PAN","label":"Pangasinan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(947,1,'codes',3456437252737887719,NULL,NULL,'{"id":3456437252737887719,"of_table":"language","code":"PAP","label":"Papiamento","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(948,1,'codes',127907850623425930,NULL,NULL,'{"id":127907850623425930,"of_table":"language","code":"PBS","label":"Pame, Central","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(949,1,'codes',6339077689365189665,NULL,NULL,'{"id":6339077689365189665,"of_table":"language","code":"PCM","label":"Pidgin, Nigerian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(950,1,'codes',3515475418907369182,NULL,NULL,'{"id":3515475418907369182,"of_table":"language","code":"PCO","label":"Pocomam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(951,1,'codes',2029515676835219876,NULL,NULL,'{"id":2029515676835219876,"of_table":"language","code":"PDT","label":"Plautdietsch","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(952,1,'codes',1562261484000572531,NULL,NULL,'{"id":1562261484000572531,"of_table":"language","code":"PDU","label":"Kayan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(953,1,'codes',2544239466280616482,NULL,NULL,'{"id":2544239466280616482,"of_table":"language","code":"PHR","label":"Pahari-Potwari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(954,1,'codes',2417298364702182232,NULL,NULL,'{"id":2417298364702182232,"of_table":"language","code":"PI","label":"Palauan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(955,1,'codes',1424252289033656818,NULL,NULL,'{"id":1424252289033656818,"of_table":"language","code":"PIG","label":"Pidgin English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(956,1,'codes',2853755547682561820,NULL,NULL,'{"id":2853755547682561820,"of_table":"language","code":"PNY","label":"Pinyin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(957,1,'codes',9129746845684751512,NULL,NULL,'{"id":9129746845684751512,"of_table":"language","code":"POH","label":"Poqomchi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(958,1,'codes',1259933200118242795,NULL,NULL,'{"id":1259933200118242795,"of_table":"language","code":"POK","label":"Pokomam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(959,1,'codes',919404589474928598,NULL,NULL,'{"id":919404589474928598,"of_table":"language","code":"POL","label":"Polish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(960,1,'codes',7621078298991514697,NULL,NULL,'{"id":7621078298991514697,"of_table":"language","code":"PON","label":"Pohnpeian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(961,1,'codes',347705696652376150,NULL,NULL,'{"id":347705696652376150,"of_table":"language","code":"POR","label":"Portuguese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(962,1,'codes',3417793576662609955,NULL,NULL,'{"id":3417793576662609955,"of_table":"language","code":"POU","label":"Pulaar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(963,1,'codes',7070849215738394645,NULL,NULL,'{"id":7070849215738394645,"of_table":"language","code":"POV","label":"Criolu Upper Guinea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(964,1,'codes',6943741750974738246,NULL,NULL,'{"id":6943741750974738246,"of_table":"language","code":"PSO","label":"Polish Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(965,1,'codes',284621587561625925,NULL,NULL,'{"id":284621587561625925,"of_table":"language","code":"PSR","label":"Portuguese Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(966,1,'codes',2629728307962558768,NULL,NULL,'{"id":2629728307962558768,"of_table":"language","code":"PTS","label":"Guianese Creole French (Patois)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(967,1,'codes',946740562068430709,NULL,NULL,'{"id":946740562068430709,"of_table":"language","code":"PUN","label":"Punjabi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(968,1,'codes',3087645309611276837,NULL,NULL,'{"id":3087645309611276837,"of_table":"language","code":"PUS","label":"Pushtu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(969,1,'codes',5842672788759058314,NULL,NULL,'{"id":5842672788759058314,"of_table":"language","code":"PUT","label":"Putian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(970,1,'codes',9027020561702879630,NULL,NULL,'{"id":9027020561702879630,"of_table":"language","code":"PXM","label":"Mixe, Quetzaltepec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(971,1,'codes',1961072671591708806,NULL,NULL,'{"id":1961072671591708806,"of_table":"language","code":"QAC","label":"Quiche-Achi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(972,1,'codes',8965331917944256684,NULL,NULL,'{"id":8965331917944256684,"of_table":"language","code":"QCH","label":"Quechua","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(973,1,'codes',1231345531669893972,NULL,NULL,'{"id":1231345531669893972,"of_table":"language","code":"QUG","label":"Quichua, Chimborazo Highland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(974,1,'codes',1257407376111474236,NULL,NULL,'{"id":1257407376111474236,"of_table":"language","code":"QUI","label":"Quiche","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(975,1,'codes',6223821700737370726,NULL,NULL,'{"id":6223821700737370726,"of_table":"language","code":"QUM","label":"Sipakapense","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(976,1,'codes',3797316526031930301,NULL,NULL,'{"id":3797316526031930301,"of_table":"language","code":"QUV","label":"Sacapulteco (Maya Tujaal)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(977,1,'codes',5702914636095478278,NULL,NULL,'{"id":5702914636095478278,"of_table":"language","code":"QXL","label":"Quichua, Salasaca Highland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(978,1,'codes',8920752431241576036,NULL,NULL,'{"id":8920752431241576036,"of_table":"language","code":"QXR","label":"Quichua, Canar Highland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(979,1,'codes',7854643824634390553,NULL,NULL,'{"id":7854643824634390553,"of_table":"language","code":"RAB","label":"Rabinal - Achi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(980,1,'codes',5362682924483512149,NULL,NULL,'{"id":5362682924483512149,"of_table":"language","code":"RAG","label":"Maragoli","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(981,1,'codes',8153702460506758079,NULL,NULL,'{"id":8153702460506758079,"of_table":"language","code":"RAH","label":"Rahaween","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(982,1,'codes',5327350085409987347,NULL,NULL,'{"id":5327350085409987347,"of_table":"language","code":"RHA","label":"Rhade","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(983,1,'codes',2719896345130473050,NULL,NULL,'{"id":2719896345130473050,"of_table":"language","code":"RHG","label":"Rohingya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(984,1,'codes',7469736856157759426,NULL,NULL,'{"id":7469736856157759426,"of_table":"language","code":"RMN","label":"Romani, Balkan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(985,1,'codes',9002498021675837343,NULL,NULL,'{"id":9002498021675837343,"of_table":"language","code":"RMS","label":"Romanian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(986,1,'codes',1758005861986146322,NULL,NULL,'{"id":1758005861986146322,"of_table":"language","code":"RMY","label":"Romany (Gypsy)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(987,1,'codes',746356962840770492,NULL,NULL,'{"id":746356962840770492,"of_table":"language","code":"ROM","label":"Romanian-Moldovan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(988,1,'codes',2538985480655210721,NULL,NULL,'{"id":2538985480655210721,"of_table":"language","code":"RSI","label":"Russian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(989,1,'codes',6374184703241547035,NULL,NULL,'{"id":6374184703241547035,"of_table":"language","code":"RUN","label":"Runyawana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(990,1,'codes',6881912150594698694,NULL,NULL,'{"id":6881912150594698694,"of_table":"language","code":"RUP","label":"Romanian, Macedo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(991,1,'codes',3244107744866861856,NULL,NULL,'{"id":3244107744866861856,"of_table":"language","code":"RUS","label":"Russian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(992,1,'codes',2968443910279201918,NULL,NULL,'{"id":2968443910279201918,"of_table":"language","code":"RUT","label":"Rutoro","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(993,1,'codes',3141681560611945646,NULL,NULL,'{"id":3141681560611945646,"of_table":"language","code":"RWA","label":"Rwanda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(994,1,'codes',3950965302409946012,NULL,NULL,'{"id":3950965302409946012,"of_table":"language","code":"SAJ","label":"Sango","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(995,1,'codes',5185461120255885486,NULL,NULL,'{"id":5185461120255885486,"of_table":"language","code":"SAM","label":"Samoan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(996,1,'codes',5683644721833504513,NULL,NULL,'{"id":5683644721833504513,"of_table":"language","code":"SAR","label":"Sarahule","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(997,1,'codes',7525124053881825499,NULL,NULL,'{"id":7525124053881825499,"of_table":"language","code":"SC","label":"Serbo-Croatian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(998,1,'codes',1855963446077691869,NULL,NULL,'{"id":1855963446077691869,"of_table":"language","code":"SCL","label":"Shina","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(999,1,'codes',6619495499736998847,NULL,NULL,'{"id":6619495499736998847,"of_table":"language","code":"SCN","label":"Sicilian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1000,1,'codes',6898453846502364307,NULL,NULL,'{"id":6898453846502364307,"of_table":"language","code":"SCR","label":"Sherpa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1001,1,'codes',6315001100620920073,NULL,NULL,'{"id":6315001100620920073,"of_table":"language","code":"SEF","label":"Senoufo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1002,1,'codes',6009703728252256608,NULL,NULL,'{"id":6009703728252256608,"of_table":"language","code":"SER","label":"Serbian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1003,1,'codes',5244551161432116640,NULL,NULL,'{"id":5244551161432116640,"of_table":"language","code":"SES","label":"Serer-Sine","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1004,1,'codes',785299061129677771,NULL,NULL,'{"id":785299061129677771,"of_table":"language","code":"SGW","label":"Sebat Bet Gurage (Gurage)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1005,1,'codes',3855347966366687912,NULL,NULL,'{"id":3855347966366687912,"of_table":"language","code":"SHA","label":"Shanghai","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1006,1,'codes',4678778653234352736,NULL,NULL,'{"id":4678778653234352736,"of_table":"language","code":"SHI","label":"Tachelhit","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1007,1,'codes',2914178279508690952,NULL,NULL,'{"id":2914178279508690952,"of_table":"language","code":"SHK","label":"Shilluk","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1008,1,'codes',4914583678800532173,NULL,NULL,'{"id":4914583678800532173,"of_table":"language","code":"SHN","label":"Shona","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1009,1,'codes',366326828587209883,NULL,NULL,'{"id":366326828587209883,"of_table":"language","code":"SHO","label":"Saho","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1010,1,'codes',8064269425190027070,NULL,NULL,'{"id":8064269425190027070,"of_table":"language","code":"SHU","label":"Arabic, Chadian Spoken","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1011,1,'codes',8448797272624940182,NULL,NULL,'{"id":8448797272624940182,"of_table":"language","code":"SIG","label":"Sign Language--American","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1012,1,'codes',793214458634169479,NULL,NULL,'{"id":793214458634169479,"of_table":"language","code":"SIL","label":"Sisaala Tumulung","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1013,1,'codes',7696472486380007775,NULL,NULL,'{"id":7696472486380007775,"of_table":"language","code":"SIN","label":"Sinhalese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1014,1,'codes',5458730070133227595,NULL,NULL,'{"id":5458730070133227595,"of_table":"language","code":"SJN","label":"Shan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1015,1,'codes',4972438870429405959,NULL,NULL,'{"id":4972438870429405959,"of_table":"language","code":"SLO","label":"Slovak","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1016,1,'codes',1222890164409063411,NULL,NULL,'{"id":1222890164409063411,"of_table":"language","code":"SLV","label":"Slovenian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1017,1,'codes',7514585372212911974,NULL,NULL,'{"id":7514585372212911974,"of_table":"language","code":"SMK","label":"Bolino","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1018,1,'codes',3808027685966305980,NULL,NULL,'{"id":3808027685966305980,"of_table":"language","code":"SND","label":"Sindhi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1019,1,'codes',7339705919207652339,NULL,NULL,'{"id":7339705919207652339,"of_table":"language","code":"SNG","label":"Songhay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1020,1,'codes',7392452413918588046,NULL,NULL,'{"id":7392452413918588046,"of_table":"language","code":"SOK","label":"Soninke","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1021,1,'codes',7713171727119958750,NULL,NULL,'{"id":7713171727119958750,"of_table":"language","code":"SOM","label":"Somali","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1022,1,'codes',3716081244585633550,NULL,NULL,'{"id":3716081244585633550,"of_table":"language","code":"SOT","label":"Sotho","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1023,1,'codes',5139280220114304074,NULL,NULL,'{"id":5139280220114304074,"of_table":"language","code":"SP","label":"Spanish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1024,1,'codes',5987672368773956972,NULL,NULL,'{"id":5987672368773956972,"of_table":"language","code":"SPS","label":"Spanish--Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1025,1,'codes',6882101419623715489,NULL,NULL,'{"id":6882101419623715489,"of_table":"language","code":"SRI","label":"Sri Lankan Malay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1026,1,'codes',2362666086685774507,NULL,NULL,'{"id":2362666086685774507,"of_table":"language","code":"SRN","label":"Sranan Tongo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1027,1,'codes',1951022033074261850,NULL,NULL,'{"id":1951022033074261850,"of_table":"language","code":"SRP","label":"Sarpo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1028,1,'codes',152115208163210919,NULL,NULL,'{"id":152115208163210919,"of_table":"language","code":"SUD","label":"Sudanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1029,1,'codes',714781653717094904,NULL,NULL,'{"id":714781653717094904,"of_table":"language","code":"SUS","label":"Susu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1030,1,'codes',8315611009195996854,NULL,NULL,'{"id":8315611009195996854,"of_table":"language","code":"SWA","label":"Swahili - English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1031,1,'codes',7094736182797743399,NULL,NULL,'{"id":7094736182797743399,"of_table":"language","code":"SWE","label":"Swedish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1032,1,'codes',4841334561142609124,NULL,NULL,'{"id":4841334561142609124,"of_table":"language","code":"SWF","label":"Swahili-French","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1033,1,'codes',3789135655342777399,NULL,NULL,'{"id":3789135655342777399,"of_table":"language","code":"SWZ","label":"Swazi (Eswatini)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1034,1,'codes',6979905160265148457,NULL,NULL,'{"id":6979905160265148457,"of_table":"language","code":"SYL","label":"Sylheti","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1035,1,'codes',3132819136558141849,NULL,NULL,'{"id":3132819136558141849,"of_table":"language","code":"SZE","label":"Szechuan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1036,1,'codes',5368764679056030040,NULL,NULL,'{"id":5368764679056030040,"of_table":"language","code":"TAB","label":"Tabassaran","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1037,1,'codes',2316196937442718637,NULL,NULL,'{"id":2316196937442718637,"of_table":"language","code":"TAG","label":"Tagalog","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1038,1,'codes',1982210378979991375,NULL,NULL,'{"id":1982210378979991375,"of_table":"language","code":"TAJ","label":"Tajiki","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1039,1,'codes',1028379239678233649,NULL,NULL,'{"id":1028379239678233649,"of_table":"language","code":"TAM","label":"Tamil","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1040,1,'codes',3494614628428260932,NULL,NULL,'{"id":3494614628428260932,"of_table":"language","code":"TAT","label":"Tatar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1041,1,'codes',8963653290713274744,NULL,NULL,'{"id":8963653290713274744,"of_table":"language","code":"TAU","label":"Tausug","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1042,1,'codes',4092571575543616514,NULL,NULL,'{"id":4092571575543616514,"of_table":"language","code":"TCH","label":"Tchamba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1043,1,'codes',7114255261639672787,NULL,NULL,'{"id":7114255261639672787,"of_table":"language","code":"TCP","label":"Chin, Tawr","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1044,1,'codes',5920201016276590889,NULL,NULL,'{"id":5920201016276590889,"of_table":"language","code":"TCU","label":"Tarahumara Southeastern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1045,1,'codes',7593671311016767982,NULL,NULL,'{"id":7593671311016767982,"of_table":"language","code":"TEE","label":"Tepehua, Huehuetla","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1046,1,'codes',1903914395316661425,NULL,NULL,'{"id":1903914395316661425,"of_table":"language","code":"TEL","label":"Telugu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1047,1,'codes',2117963608807352204,NULL,NULL,'{"id":2117963608807352204,"of_table":"language","code":"TEN","label":"T''En","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1048,1,'codes',7344441097457239857,NULL,NULL,'{"id":7344441097457239857,"of_table":"language","code":"TET","label":"Tetela","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1049,1,'codes',8603241611047064871,NULL,NULL,'{"id":8603241611047064871,"of_table":"language","code":"TGR","label":"Tigre","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1050,1,'codes',9000235423597586669,NULL,NULL,'{"id":9000235423597586669,"of_table":"language","code":"TH","label":"Thai","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1051,1,'codes',8592573123249198015,NULL,NULL,'{"id":8592573123249198015,"of_table":"language","code":"TIB","label":"Tibetan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1052,1,'codes',1564882400666667376,NULL,NULL,'{"id":1564882400666667376,"of_table":"language","code":"TIG","label":"Tigrigna - Eritrean","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1053,1,'codes',2215950209279156527,NULL,NULL,'{"id":2215950209279156527,"of_table":"language","code":"TIK","label":"Tikari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1054,1,'codes',2191085756804380857,NULL,NULL,'{"id":2191085756804380857,"of_table":"language","code":"TKI","label":"Taki Taki","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1055,1,'codes',8661816765748788096,NULL,NULL,'{"id":8661816765748788096,"of_table":"language","code":"TKN","label":"Turkmen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1056,1,'codes',1411629002661634031,NULL,NULL,'{"id":1411629002661634031,"of_table":"language","code":"TLP","label":"Totonac, Filomena Mata-Coahuitlan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1057,1,'codes',3497787644521768191,NULL,NULL,'{"id":3497787644521768191,"of_table":"language","code":"TMA","label":"Tama","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1058,1,'codes',3372841244312248234,NULL,NULL,'{"id":3372841244312248234,"of_table":"language","code":"TMM","label":"Tectiteco/Tectitan Mam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1059,1,'codes',7630095682775344351,NULL,NULL,'{"id":7630095682775344351,"of_table":"language","code":"TMN","label":"Temne","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1060,1,'codes',208830617341252836,NULL,NULL,'{"id":208830617341252836,"of_table":"language","code":"TMZ","label":"Tamazight","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1061,1,'codes',2102931473788254656,NULL,NULL,'{"id":2102931473788254656,"of_table":"language","code":"TOI","label":"Taishan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1062,1,'codes',2820026607915430689,NULL,NULL,'{"id":2820026607915430689,"of_table":"language","code":"TOJ","label":"Tojolabal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1063,1,'codes',3072022137189063380,NULL,NULL,'{"id":3072022137189063380,"of_table":"language","code":"TON","label":"Tongan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1064,1,'codes',4434155202919777372,NULL,NULL,'{"id":4434155202919777372,"of_table":"language","code":"TOS","label":"Tosk","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1065,1,'codes',3245311356666141159,NULL,NULL,'{"id":3245311356666141159,"of_table":"language","code":"TOT","label":"Totonac Highland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1066,1,'codes',1859589668653249035,NULL,NULL,'{"id":1859589668653249035,"of_table":"language","code":"TPX","label":"Tlapanec, Acatepec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1067,1,'codes',2649190436086974290,NULL,NULL,'{"id":2649190436086974290,"of_table":"language","code":"TRI","label":"Trique","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1068,1,'codes',7089413926669318754,NULL,NULL,'{"id":7089413926669318754,"of_table":"language","code":"TRK","label":"Trukese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1069,1,'codes',3547801581678462009,NULL,NULL,'{"id":3547801581678462009,"of_table":"language","code":"TSI","label":"Tshiluba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1070,1,'codes',6464650872064202278,NULL,NULL,'{"id":6464650872064202278,"of_table":"language","code":"TSW","label":"Setswana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1071,1,'codes',7275065270021525326,NULL,NULL,'{"id":7275065270021525326,"of_table":"language","code":"TSZ","label":"Tarasco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1072,1,'codes',7618809268954395583,NULL,NULL,'{"id":7618809268954395583,"of_table":"language","code":"TTQ","label":"Tamasheq","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1073,1,'codes',4595948373664667644,NULL,NULL,'{"id":4595948373664667644,"of_table":"language","code":"TU","label":"Turkish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1074,1,'codes',3889063466815210334,NULL,NULL,'{"id":3889063466815210334,"of_table":"language","code":"TUM","label":"Tumbuka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1075,1,'codes',98405900056521393,NULL,NULL,'{"id":98405900056521393,"of_table":"language","code":"TUQ","label":"Tedaga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1076,1,'codes',1654302263931014335,NULL,NULL,'{"id":1654302263931014335,"of_table":"language","code":"TUV","label":"Tuvaluan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1077,1,'codes',6994354761954957217,NULL,NULL,'{"id":6994354761954957217,"of_table":"language","code":"TWI","label":"Twi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1078,1,'codes',986523257025282583,NULL,NULL,'{"id":986523257025282583,"of_table":"language","code":"TWN","label":"Taiwanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1079,1,'codes',1831812249966188977,NULL,NULL,'{"id":1831812249966188977,"of_table":"language","code":"TZH","label":"Tzeltal, Oxchuc","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1080,1,'codes',1650247974109805833,NULL,NULL,'{"id":1650247974109805833,"of_table":"language","code":"TZO","label":"Tzotzil","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1081,1,'codes',6077629850447540831,NULL,NULL,'{"id":6077629850447540831,"of_table":"language","code":"TZT","label":"Tzutujil","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1082,1,'codes',2472640479398917928,NULL,NULL,'{"id":2472640479398917928,"of_table":"language","code":"UIG","label":"Uigur","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1083,1,'codes',2986001875220702906,NULL,NULL,'{"id":2986001875220702906,"of_table":"language","code":"UK","label":"Ukrainian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1084,1,'codes',7425100919190972913,NULL,NULL,'{"id":7425100919190972913,"of_table":"language","code":"UNK","label":"Unknown Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1085,1,'codes',3929693399384382979,NULL,NULL,'{"id":3929693399384382979,"of_table":"language","code":"UR","label":"Urdu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1086,1,'codes',4392999081099275160,NULL,NULL,'{"id":4392999081099275160,"of_table":"language","code":"URH","label":"Urhobo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1087,1,'codes',5115490245023439280,NULL,NULL,'{"id":5115490245023439280,"of_table":"language","code":"USP","label":"Uspanteko (Uspanteco)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1088,1,'codes',6791580014741163724,NULL,NULL,'{"id":6791580014741163724,"of_table":"language","code":"UZB","label":"Uzbek","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1089,1,'codes',3073912950541450182,NULL,NULL,'{"id":3073912950541450182,"of_table":"language","code":"VAI","label":"Vai","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1090,1,'codes',4458148758409216981,NULL,NULL,'{"id":4458148758409216981,"of_table":"language","code":"VIE","label":"Vietnamese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1091,1,'codes',3425021593231165158,NULL,NULL,'{"id":3425021593231165158,"of_table":"language","code":"VIL","label":"Vili","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1092,1,'codes',6716983440707659478,NULL,NULL,'{"id":6716983440707659478,"of_table":"language","code":"VIS","label":"Visayan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1093,1,'codes',4180872390684872106,NULL,NULL,'{"id":4180872390684872106,"of_table":"language","code":"VVV","label":"Sample","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1094,1,'codes',2468549525416424034,NULL,NULL,'{"id":2468549525416424034,"of_table":"language","code":"WAL","label":"Walamo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1095,1,'codes',6801241597787958833,NULL,NULL,'{"id":6801241597787958833,"of_table":"language","code":"WAR","label":"Waray - Waray","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1096,1,'codes',312704499335658284,NULL,NULL,'{"id":312704499335658284,"of_table":"language","code":"WCI","label":"Waci Gbe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1097,1,'codes',2975875028272471734,NULL,NULL,'{"id":2975875028272471734,"of_table":"language","code":"WEN","label":"Wenzhou","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1098,1,'codes',5826578202758394683,NULL,NULL,'{"id":5826578202758394683,"of_table":"language","code":"WLF","label":"Wolof","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1099,1,'codes',2899157457669336446,NULL,NULL,'{"id":2899157457669336446,"of_table":"language","code":"WLX","label":"Wali","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1100,1,'codes',4968338822856608984,NULL,NULL,'{"id":4968338822856608984,"of_table":"language","code":"WOB","label":"Wobe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1101,1,'codes',8551587145718834528,NULL,NULL,'{"id":8551587145718834528,"of_table":"language","code":"WUU","label":"Wu Chinese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1102,1,'codes',3361779866296510307,NULL,NULL,'{"id":3361779866296510307,"of_table":"language","code":"XHO","label":"Xhosa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1103,1,'codes',4369464412385275451,NULL,NULL,'{"id":4369464412385275451,"of_table":"language","code":"XIA","label":"Xiamen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1104,1,'codes',7746955177672830278,NULL,NULL,'{"id":7746955177672830278,"of_table":"language","code":"XIN","label":"Xinca","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1105,1,'codes',773947870947707382,NULL,NULL,'{"id":773947870947707382,"of_table":"language","code":"XMA","label":"Mushungulu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1106,1,'codes',4897470585986103724,NULL,NULL,'{"id":4897470585986103724,"of_table":"language","code":"XOG","label":"Lusoga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1107,1,'codes',1113591151518076141,NULL,NULL,'{"id":1113591151518076141,"of_table":"language","code":"XSM","label":"Kasem","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1108,1,'codes',5322042465597920673,NULL,NULL,'{"id":5322042465597920673,"of_table":"language","code":"XTN","label":"Mixtec, Northern Tlaxiaco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1109,1,'codes',1914275846992559761,NULL,NULL,'{"id":1914275846992559761,"of_table":"language","code":"YAL","label":"Yalunka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1110,1,'codes',6288063036682224793,NULL,NULL,'{"id":6288063036682224793,"of_table":"language","code":"YAN","label":"Mayangna","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1111,1,'codes',9112234323544966850,NULL,NULL,'{"id":9112234323544966850,"of_table":"language","code":"YAP","label":"Yapese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1112,1,'codes',3082474805897294638,NULL,NULL,'{"id":3082474805897294638,"of_table":"language","code":"YAQ","label":"Yaqui","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1113,1,'codes',603389636239472468,NULL,NULL,'{"id":603389636239472468,"of_table":"language","code":"YAS","label":"Nugunu (Yambasa/Yambassa)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1114,1,'codes',4524712553762986353,NULL,NULL,'{"id":4524712553762986353,"of_table":"language","code":"YID","label":"Yiddish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1115,1,'codes',7742895728503178787,NULL,NULL,'{"id":7742895728503178787,"of_table":"language","code":"YOM","label":"Yombe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1116,1,'codes',8135682560555204581,NULL,NULL,'{"id":8135682560555204581,"of_table":"language","code":"YOR","label":"Yoruba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1117,1,'codes',2322033345153916536,NULL,NULL,'{"id":2322033345153916536,"of_table":"language","code":"YUC","label":"Yucatec Maya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1118,1,'codes',776641224674073604,NULL,NULL,'{"id":776641224674073604,"of_table":"language","code":"ZAG","label":"Zaghawa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1119,1,'codes',540741717038535804,NULL,NULL,'{"id":540741717038535804,"of_table":"language","code":"ZAP","label":"Zapoteco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1120,1,'codes',5022466752301526846,NULL,NULL,'{"id":5022466752301526846,"of_table":"language","code":"ZAR","label":"Zarma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1121,1,'codes',1858766339457511789,NULL,NULL,'{"id":1858766339457511789,"of_table":"language","code":"ZCA","label":"Zapotec, Coatecas Altas","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1122,1,'codes',2798062476592169560,NULL,NULL,'{"id":2798062476592169560,"of_table":"language","code":"ZIW","label":"Zigula","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1123,1,'codes',5029709101410422475,NULL,NULL,'{"id":5029709101410422475,"of_table":"language","code":"ZOC","label":"Zoque, Copainala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1124,1,'codes',505167295313572061,NULL,NULL,'{"id":505167295313572061,"of_table":"language","code":"ZOM","label":"Zome","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1125,1,'codes',8532833433044594501,NULL,NULL,'{"id":8532833433044594501,"of_table":"language","code":"ZPA","label":"Zapateco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1126,1,'codes',6255667806391124517,NULL,NULL,'{"id":6255667806391124517,"of_table":"language","code":"ZPT","label":"San Vicente Coatlan Zapotec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1127,1,'codes',1149264098241159751,NULL,NULL,'{"id":1149264098241159751,"of_table":"language","code":"ZUL","label":"Zulu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1128,1,'codes',6729749452302294973,NULL,NULL,'{"id":6729749452302294973,"of_table":"language","code":"ZYP","label":"Chin, Zyphe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1129,1,'codes',7631059881435727988,NULL,NULL,'{"id":7631059881435727988,"of_table":"court","code":"ADL","label":"Adelanto Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1130,1,'codes',728410823706019206,NULL,NULL,'{"id":728410823706019206,"of_table":"court","code":"AGA","label":"Hagatna (Guam) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1131,1,'codes',2506709584144485533,NULL,NULL,'{"id":2506709584144485533,"of_table":"court","code":"ANN","label":"Annandale Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1132,1,'codes',6067739264403315895,NULL,NULL,'{"id":6067739264403315895,"of_table":"court","code":"ATD","label":"Atlanta - detained location Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1133,1,'codes',4120137966895592549,NULL,NULL,'{"id":4120137966895592549,"of_table":"court","code":"ATL","label":"Atlanta Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1134,1,'codes',6730311678653760075,NULL,NULL,'{"id":6730311678653760075,"of_table":"court","code":"AUR","label":"Aurora Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1135,1,'codes',9209509538777110551,NULL,NULL,'{"id":9209509538777110551,"of_table":"court","code":"BAL","label":"Baltimore Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1136,1,'codes',9084227399149861907,NULL,NULL,'{"id":9084227399149861907,"of_table":"court","code":"BDC","label":"Bradenton Detention Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1137,1,'codes',6873979049619268900,NULL,NULL,'{"id":6873979049619268900,"of_table":"court","code":"BIA","label":"Board of Immigration Appeals","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1138,1,'codes',1033837453348797772,NULL,NULL,'{"id":1033837453348797772,"of_table":"court","code":"BLM","label":"Fort Snelling (Bloomington) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1139,1,'codes',8136983101981128949,NULL,NULL,'{"id":8136983101981128949,"of_table":"court","code":"BOS","label":"Boston Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1140,1,'codes',6028939421054576407,NULL,NULL,'{"id":6028939421054576407,"of_table":"court","code":"BTV","label":"Batavia Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1141,1,'codes',1914129623137448854,NULL,NULL,'{"id":1914129623137448854,"of_table":"court","code":"BUF","label":"Buffalo Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1142,1,'codes',3974218159937942787,NULL,NULL,'{"id":3974218159937942787,"of_table":"court","code":"CCC","label":"Concord Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1143,1,'codes',5880508416735345337,NULL,NULL,'{"id":5880508416735345337,"of_table":"court","code":"CHE","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1144,1,'codes',1356961607526051791,NULL,NULL,'{"id":1356961607526051791,"of_table":"court","code":"CHI","label":"Chicago Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1145,1,'codes',1424759563965581823,NULL,NULL,'{"id":1424759563965581823,"of_table":"court","code":"CHL","label":"Charlotte Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1146,1,'codes',6468719485618099318,NULL,NULL,'{"id":6468719485618099318,"of_table":"court","code":"CIC","label":"Conroe Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1147,1,'codes',4070901617458887672,NULL,NULL,'{"id":4070901617458887672,"of_table":"court","code":"CIJ","label":"Chief Immigration Judge office","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1148,1,'codes',6926788031919481715,NULL,NULL,'{"id":6926788031919481715,"of_table":"court","code":"CLE","label":"Cleveland Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1149,1,'codes',7747673033877794733,NULL,NULL,'{"id":7747673033877794733,"of_table":"court","code":"DAL","label":"Dallas Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1150,1,'codes',1129446550544474403,NULL,NULL,'{"id":1129446550544474403,"of_table":"court","code":"DEN","label":"Denver Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1151,1,'codes',4537560395367194165,NULL,NULL,'{"id":4537560395367194165,"of_table":"court","code":"DET","label":"Detroit Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1152,1,'codes',4431669350591220775,NULL,NULL,'{"id":4431669350591220775,"of_table":"court","code":"ELC","label":"El Centro Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1153,1,'codes',2762171846557879530,NULL,NULL,'{"id":2762171846557879530,"of_table":"court","code":"ELO","label":"Eloy Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1154,1,'codes',4584240065747084755,NULL,NULL,'{"id":4584240065747084755,"of_table":"court","code":"ELP","label":"El Paso Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1155,1,'codes',9007113120856083786,NULL,NULL,'{"id":9007113120856083786,"of_table":"court","code":"ELZ","label":"Elizabeth Detention Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1156,1,'codes',2325325230892179498,NULL,NULL,'{"id":2325325230892179498,"of_table":"court","code":"EPD","label":"El Paso Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1157,1,'codes',4499075135473337943,NULL,NULL,'{"id":4499075135473337943,"of_table":"court","code":"FCI","label":"Falls Church Immigration Adjudication Center","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1158,1,'codes',2015708348973110781,NULL,NULL,'{"id":2015708348973110781,"of_table":"court","code":"FLO","label":"Florence Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1159,1,'codes',7687009873622157753,NULL,NULL,'{"id":7687009873622157753,"of_table":"court","code":"FTW","label":"Fort Worth Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1160,1,'codes',1729673652923932406,NULL,NULL,'{"id":1729673652923932406,"of_table":"court","code":"HAR","label":"Hartford Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1161,1,'codes',2761657215808852918,NULL,NULL,'{"id":2761657215808852918,"of_table":"court","code":"HDQ","label":"Falls Church (headquarters court) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1162,1,'codes',5665055619266466428,NULL,NULL,'{"id":5665055619266466428,"of_table":"court","code":"HGP","label":"Houston - Greenspoint Park Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1163,1,'codes',3354032817960112954,NULL,NULL,'{"id":3354032817960112954,"of_table":"court","code":"HLG","label":"Harlingen Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1164,1,'codes',1698168106763362135,NULL,NULL,'{"id":1698168106763362135,"of_table":"court","code":"HOD","label":"Houston Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1165,1,'codes',7348020842384109019,NULL,NULL,'{"id":7348020842384109019,"of_table":"court","code":"HON","label":"Honolulu Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1166,1,'codes',2475089822832084477,NULL,NULL,'{"id":2475089822832084477,"of_table":"court","code":"HOU","label":"Houston Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1167,1,'codes',9165868110272867706,NULL,NULL,'{"id":9165868110272867706,"of_table":"court","code":"HSG","label":"Houston - S. Gessner Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1168,1,'codes',4970785363432515834,NULL,NULL,'{"id":4970785363432515834,"of_table":"court","code":"HYA","label":"Hyattsville Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1169,1,'codes',2016326747007153728,NULL,NULL,'{"id":2016326747007153728,"of_table":"court","code":"IMP","label":"Imperial Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1170,1,'codes',8807340888508526196,NULL,NULL,'{"id":8807340888508526196,"of_table":"court","code":"JNA","label":"LaSalle (Jena) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1171,1,'codes',4241247027677816903,NULL,NULL,'{"id":4241247027677816903,"of_table":"court","code":"KAN","label":"Kansas City Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1172,1,'codes',2268690818710054057,NULL,NULL,'{"id":2268690818710054057,"of_table":"court","code":"KRO","label":"Krome North Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1173,1,'codes',5552434390406392079,NULL,NULL,'{"id":5552434390406392079,"of_table":"court","code":"LAD","label":"Los Angeles - detained Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1174,1,'codes',1531190105349451897,NULL,NULL,'{"id":1531190105349451897,"of_table":"court","code":"LAN","label":"Lancaster (Mira Loma) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1175,1,'codes',1527319477502968761,NULL,NULL,'{"id":1527319477502968761,"of_table":"court","code":"LOS","label":"Los Angeles Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1176,1,'codes',8568821759481182118,NULL,NULL,'{"id":8568821759481182118,"of_table":"court","code":"LOU","label":"Louisville Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1177,1,'codes',2503807621100073174,NULL,NULL,'{"id":2503807621100073174,"of_table":"court","code":"LOW","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1178,1,'codes',6086805445416760554,NULL,NULL,'{"id":6086805445416760554,"of_table":"court","code":"LRO","label":"Laredo Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1179,1,'codes',6670248002434827726,NULL,NULL,'{"id":6670248002434827726,"of_table":"court","code":"LVG","label":"Las Vegas Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1180,1,'codes',8253883378937219864,NULL,NULL,'{"id":8253883378937219864,"of_table":"court","code":"MEM","label":"Memphis Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1181,1,'codes',3134454485140854867,NULL,NULL,'{"id":3134454485140854867,"of_table":"court","code":"MIA","label":"Miami Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1182,1,'codes',6013500012018372053,NULL,NULL,'{"id":6013500012018372053,"of_table":"court","code":"NEW","label":"Newark Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1183,1,'codes',7161147368606549237,NULL,NULL,'{"id":7161147368606549237,"of_table":"court","code":"NLA","label":"Los Angeles - North Los Angeles Street Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1184,1,'codes',3104428056300292861,NULL,NULL,'{"id":3104428056300292861,"of_table":"court","code":"NOL","label":"New Orleans Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1185,1,'codes',2237602005774593782,NULL,NULL,'{"id":2237602005774593782,"of_table":"court","code":"NYB","label":"New York - Broadway Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1186,1,'codes',591748412231229212,NULL,NULL,'{"id":591748412231229212,"of_table":"court","code":"NYC","label":"New York - Federal Plaza Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1187,1,'codes',5673238344340315392,NULL,NULL,'{"id":5673238344340315392,"of_table":"court","code":"NYD","label":"New York Service Processing Center (Varick Street) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1188,1,'codes',952014027580058776,NULL,NULL,'{"id":952014027580058776,"of_table":"court","code":"NYV","label":"New York - Varick Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1189,1,'codes',539718224968391163,NULL,NULL,'{"id":539718224968391163,"of_table":"court","code":"OAK","label":"Oakdale Federal Detention Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1190,1,'codes',1478464822599871408,NULL,NULL,'{"id":1478464822599871408,"of_table":"court","code":"OIN","label":"System test entry","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1191,1,'codes',6175511934334529801,NULL,NULL,'{"id":6175511934334529801,"of_table":"court","code":"OIT","label":"System test entry","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1192,1,'codes',1556286170229207738,NULL,NULL,'{"id":1556286170229207738,"of_table":"court","code":"OMA","label":"Omaha Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1193,1,'codes',8528673558738865297,NULL,NULL,'{"id":8528673558738865297,"of_table":"court","code":"ORL","label":"Orlando Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1194,1,'codes',3410899722411943352,NULL,NULL,'{"id":3410899722411943352,"of_table":"court","code":"OTM","label":"Otay Mesa Detention Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1195,1,'codes',1391931518623355761,NULL,NULL,'{"id":1391931518623355761,"of_table":"court","code":"OTO","label":"Otero County Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1196,1,'codes',2831453944749184834,NULL,NULL,'{"id":2831453944749184834,"of_table":"court","code":"PHI","label":"Philadelphia Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1197,1,'codes',5018024613208080820,NULL,NULL,'{"id":5018024613208080820,"of_table":"court","code":"PHO","label":"Phoenix Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1198,1,'codes',1739576189742384117,NULL,NULL,'{"id":1739576189742384117,"of_table":"court","code":"PIS","label":"Port Isabel Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1199,1,'codes',1416502625291355662,NULL,NULL,'{"id":1416502625291355662,"of_table":"court","code":"POO","label":"Portland Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1200,1,'codes',4671446598740109779,NULL,NULL,'{"id":4671446598740109779,"of_table":"court","code":"PSD","label":"Pearsall detention facility Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1201,1,'codes',7944472402153994503,NULL,NULL,'{"id":7944472402153994503,"of_table":"court","code":"RIC","label":"Richmond Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1202,1,'codes',3739472367229864896,NULL,NULL,'{"id":3739472367229864896,"of_table":"court","code":"SAI","label":"Saipan Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1203,1,'codes',7299786921016284581,NULL,NULL,'{"id":7299786921016284581,"of_table":"court","code":"SAJ","label":"San Juan Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1204,1,'codes',6316521977406105406,NULL,NULL,'{"id":6316521977406105406,"of_table":"court","code":"SDC","label":"Stewart Detention Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1205,1,'codes',6534121193925893328,NULL,NULL,'{"id":6534121193925893328,"of_table":"court","code":"SEA","label":"Seattle Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1206,1,'codes',3503146866568929961,NULL,NULL,'{"id":3503146866568929961,"of_table":"court","code":"SFR","label":"San Francisco Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1207,1,'codes',1056044450043748712,NULL,NULL,'{"id":1056044450043748712,"of_table":"court","code":"SIN","label":"Fishkill (Downstate Correctional Facility) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1208,1,'codes',69815498978306069,NULL,NULL,'{"id":69815498978306069,"of_table":"court","code":"SLC","label":"Salt Lake City Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1209,1,'codes',6004287299493472969,NULL,NULL,'{"id":6004287299493472969,"of_table":"court","code":"SMO","label":"Sacramento Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1210,1,'codes',7718609536300444077,NULL,NULL,'{"id":7718609536300444077,"of_table":"court","code":"SNA","label":"San Antonio Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1211,1,'codes',6141608181879302183,NULL,NULL,'{"id":6141608181879302183,"of_table":"court","code":"SNC","label":"Santa Ana Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1212,1,'codes',258602285807745422,NULL,NULL,'{"id":258602285807745422,"of_table":"court","code":"SND","label":"San Diego Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1213,1,'codes',1577683609062252594,NULL,NULL,'{"id":1577683609062252594,"of_table":"court","code":"SPD","label":"San Pedro Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1214,1,'codes',2908932888368779848,NULL,NULL,'{"id":2908932888368779848,"of_table":"court","code":"STE","label":"Sterling Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1215,1,'codes',6743932225225773343,NULL,NULL,'{"id":6743932225225773343,"of_table":"court","code":"TAC","label":"Tacoma Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1216,1,'codes',8358549305420065729,NULL,NULL,'{"id":8358549305420065729,"of_table":"court","code":"TUC","label":"Tucson Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1217,1,'codes',6893755999155419695,NULL,NULL,'{"id":6893755999155419695,"of_table":"court","code":"ULS","label":"Ulster Correctional Facility Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1218,1,'codes',3925688652738830083,NULL,NULL,'{"id":3925688652738830083,"of_table":"court","code":"VNS","label":"Van Nuys Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1219,1,'codes',2658827566120167210,NULL,NULL,'{"id":2658827566120167210,"of_table":"court","code":"WAS","label":"Arlington / Annandale Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1220,1,'codes',7819226591715305904,NULL,NULL,'{"id":7819226591715305904,"of_table":"court","code":"WLA","label":"West Los Angeles Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1221,1,'codes',2804349137285023572,NULL,NULL,'{"id":2804349137285023572,"of_table":"court","code":"YOR","label":"York County Prison Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1222,1,'codes',7585280279120809923,NULL,NULL,'{"id":7585280279120809923,"of_table":"motion_type","code":"AC","label":"Motion for administrative closure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1223,1,'codes',2717670685323619791,NULL,NULL,'{"id":2717670685323619791,"of_table":"motion_type","code":"AI","label":"Motion concerning conduct before the court (apology)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1224,1,'codes',3626740379675962341,NULL,NULL,'{"id":3626740379675962341,"of_table":"motion_type","code":"AN","label":"Motion to correct an A-number","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1225,1,'codes',5115075567611213206,NULL,NULL,'{"id":5115075567611213206,"of_table":"motion_type","code":"BB","label":"Custody determination request","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1226,1,'codes',7380990318350876193,NULL,NULL,'{"id":7380990318350876193,"of_table":"motion_type","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1227,1,'codes',2416082023341421366,NULL,NULL,'{"id":2416082023341421366,"of_table":"motion_type","code":"C","label":"Motion to recalendar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1228,1,'codes',6663198689261333529,NULL,NULL,'{"id":6663198689261333529,"of_table":"motion_type","code":"CA","label":"Motion to hold case in abeyance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1229,1,'codes',4239048500773009424,NULL,NULL,'{"id":4239048500773009424,"of_table":"motion_type","code":"CC","label":"Motion to correct case information","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1230,1,'codes',4173888513495907070,NULL,NULL,'{"id":4173888513495907070,"of_table":"motion_type","code":"CD","label":"Motion to change docket type","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1231,1,'codes',3922482785195752355,NULL,NULL,'{"id":3922482785195752355,"of_table":"motion_type","code":"CL","label":"Motion to calendar an off-calendar case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1232,1,'codes',9106471870327489913,NULL,NULL,'{"id":9106471870327489913,"of_table":"motion_type","code":"CO","label":"Motion for continuance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1233,1,'codes',1074771501835805932,NULL,NULL,'{"id":1074771501835805932,"of_table":"motion_type","code":"CS","label":"Motion to consolidate","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1234,1,'codes',9153452829555724893,NULL,NULL,'{"id":9153452829555724893,"of_table":"motion_type","code":"CT","label":"Motion to sever","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1235,1,'codes',6280305541421036437,NULL,NULL,'{"id":6280305541421036437,"of_table":"motion_type","code":"CV","label":"Motion for change of venue","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1236,1,'codes',975727675646106480,NULL,NULL,'{"id":975727675646106480,"of_table":"motion_type","code":"EH","label":"Motion to advance (earlier hearing date)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1237,1,'codes',5917896776862735396,NULL,NULL,'{"id":5917896776862735396,"of_table":"motion_type","code":"ET","label":"Motion to extend filing time","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1238,1,'codes',7374208823482835244,NULL,NULL,'{"id":7374208823482835244,"of_table":"motion_type","code":"EW","label":"Motion to excuse appearance of witness","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1239,1,'codes',4900301837585221851,NULL,NULL,'{"id":4900301837585221851,"of_table":"motion_type","code":"FD","label":"Motion to reconsider","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1240,1,'codes',3970916633753711759,NULL,NULL,'{"id":3970916633753711759,"of_table":"motion_type","code":"FW","label":"Motion for fee waiver","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1241,1,'codes',7730442168093368439,NULL,NULL,'{"id":7730442168093368439,"of_table":"motion_type","code":"HV","label":"Motion to submit video or recording","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1242,1,'codes',4272708557651376376,NULL,NULL,'{"id":4272708557651376376,"of_table":"motion_type","code":"IC","label":"Motion on incompetence of respondent or representative","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1243,1,'codes',4183686200634107362,NULL,NULL,'{"id":4183686200634107362,"of_table":"motion_type","code":"IM","label":"Motion to set individual hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1244,1,'codes',7713853652478245943,NULL,NULL,'{"id":7713853652478245943,"of_table":"motion_type","code":"IP","label":"Motion for in person hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1245,1,'codes',181351725047385718,NULL,NULL,'{"id":181351725047385718,"of_table":"motion_type","code":"LI","label":"Motion for specific language interpreter","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1246,1,'codes',5644256785814450727,NULL,NULL,'{"id":5644256785814450727,"of_table":"motion_type","code":"LS","label":"Motion to allow law student or reputable individual","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1247,1,'codes',1495232541012491248,NULL,NULL,'{"id":1495232541012491248,"of_table":"motion_type","code":"MA","label":"Motion to reopen - in absentia order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1248,1,'codes',5343255798683029215,NULL,NULL,'{"id":5343255798683029215,"of_table":"motion_type","code":"MC","label":"Motion to reopen - changed country conditions","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1249,1,'codes',12099542275722830,NULL,NULL,'{"id":12099542275722830,"of_table":"motion_type","code":"MD","label":"Motion to accept late filing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1250,1,'codes',4538058809932029440,NULL,NULL,'{"id":4538058809932029440,"of_table":"motion_type","code":"MN","label":"Motion to amend name on NTA","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1251,1,'codes',5714197971767319947,NULL,NULL,'{"id":5714197971767319947,"of_table":"motion_type","code":"MP","label":"Motion to modify protective order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1252,1,'codes',7435577213934069699,NULL,NULL,'{"id":7435577213934069699,"of_table":"motion_type","code":"MS","label":"Motion for subpoena","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1253,1,'codes',5127707725140198978,NULL,NULL,'{"id":5127707725140198978,"of_table":"motion_type","code":"MU","label":"Motion not listed","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1254,1,'codes',6575881315918008215,NULL,NULL,'{"id":6575881315918008215,"of_table":"motion_type","code":"O","label":"Motion to reopen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1255,1,'codes',7000638679763423143,NULL,NULL,'{"id":7000638679763423143,"of_table":"motion_type","code":"OC","label":"Motion to open / close hearing to the public","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1256,1,'codes',1673545586145927706,NULL,NULL,'{"id":1673545586145927706,"of_table":"motion_type","code":"OD","label":"Motion to return original documents","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1257,1,'codes',8100544486603652092,NULL,NULL,'{"id":8100544486603652092,"of_table":"motion_type","code":"OT","label":"Other motion","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1258,1,'codes',7292814157040844354,NULL,NULL,'{"id":7292814157040844354,"of_table":"motion_type","code":"PA","label":"Motion to proceed on the administrative record","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1259,1,'codes',4705494165949636269,NULL,NULL,'{"id":4705494165949636269,"of_table":"motion_type","code":"PC","label":"Motion for pre-trial conference","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1260,1,'codes',1109471057258200213,NULL,NULL,'{"id":1109471057258200213,"of_table":"motion_type","code":"PM","label":"Motion to pretermit","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1261,1,'codes',8457125793319691904,NULL,NULL,'{"id":8457125793319691904,"of_table":"motion_type","code":"PO","label":"Motion for protective order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1262,1,'codes',7101615917409430032,NULL,NULL,'{"id":7101615917409430032,"of_table":"motion_type","code":"PS","label":"Motion to place on status docket","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1263,1,'codes',2378689374907667488,NULL,NULL,'{"id":2378689374907667488,"of_table":"motion_type","code":"QS","label":"Motion to quash a subpoena","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1264,1,'codes',4145559434082034475,NULL,NULL,'{"id":4145559434082034475,"of_table":"motion_type","code":"RC","label":"Motion to recuse","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1265,1,'codes',4077382721108444101,NULL,NULL,'{"id":4077382721108444101,"of_table":"motion_type","code":"RD","label":"Motion to rescind","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1266,1,'codes',1878273859636233600,NULL,NULL,'{"id":1878273859636233600,"of_table":"motion_type","code":"RI","label":"Motion to reissue decision","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1267,1,'codes',5899137536026017632,NULL,NULL,'{"id":5899137536026017632,"of_table":"motion_type","code":"RP","label":"Motion to reconsider (before decision)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1268,1,'codes',8031560909697896829,NULL,NULL,'{"id":8031560909697896829,"of_table":"motion_type","code":"RR","label":"Motion to retrieve and review file","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1269,1,'codes',6821838685590531833,NULL,NULL,'{"id":6821838685590531833,"of_table":"motion_type","code":"RS","label":"Motion to remove from status docket","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1270,1,'codes',8660478892851469760,NULL,NULL,'{"id":8660478892851469760,"of_table":"motion_type","code":"SA","label":"Motion to set aside","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1271,1,'codes',492816101107210283,NULL,NULL,'{"id":492816101107210283,"of_table":"motion_type","code":"SB","label":"Motion for subsequent bond determination","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1272,1,'codes',3516183044292151989,NULL,NULL,'{"id":3516183044292151989,"of_table":"motion_type","code":"SC","label":"Motion to substitute counsel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1273,1,'codes',3822884063789143198,NULL,NULL,'{"id":3822884063789143198,"of_table":"motion_type","code":"SD","label":"Motion to substitute documents","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1274,1,'codes',4223234191212965287,NULL,NULL,'{"id":4223234191212965287,"of_table":"motion_type","code":"SG","label":"Motion for competency safeguards","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1275,1,'codes',8580981497922684754,NULL,NULL,'{"id":8580981497922684754,"of_table":"motion_type","code":"SO","label":"Motion for stipulated removal / voluntary departure order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1276,1,'codes',2269084849142890993,NULL,NULL,'{"id":2269084849142890993,"of_table":"motion_type","code":"SP","label":"Motion to suppress","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1277,1,'codes',4192811417379152624,NULL,NULL,'{"id":4192811417379152624,"of_table":"motion_type","code":"SR","label":"Motion for stipulated removal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1278,1,'codes',8687025270653644767,NULL,NULL,'{"id":8687025270653644767,"of_table":"motion_type","code":"ST","label":"Motion for security at non-detained hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1279,1,'codes',5124427846454713989,NULL,NULL,'{"id":5124427846454713989,"of_table":"motion_type","code":"SY","label":"Motion for stay of removal (or extension)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1280,1,'codes',2950730567406376138,NULL,NULL,'{"id":2950730567406376138,"of_table":"motion_type","code":"TA","label":"Motion for telephonic appearance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1281,1,'codes',3357804785367938753,NULL,NULL,'{"id":3357804785367938753,"of_table":"motion_type","code":"TD","label":"Motion to terminate the deferral","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1282,1,'codes',4997113390884721151,NULL,NULL,'{"id":4997113390884721151,"of_table":"motion_type","code":"TP","label":"Motion to terminate","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1283,1,'codes',1635106170923579368,NULL,NULL,'{"id":1635106170923579368,"of_table":"motion_type","code":"TV","label":"Motion for video appearance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1284,1,'codes',8517622227044702630,NULL,NULL,'{"id":8517622227044702630,"of_table":"motion_type","code":"U","label":"Motion to dismiss","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1285,1,'codes',8854636490362938237,NULL,NULL,'{"id":8854636490362938237,"of_table":"motion_type","code":"VD","label":"Motion for voluntary departure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1286,1,'codes',8413431417223990818,NULL,NULL,'{"id":8413431417223990818,"of_table":"motion_type","code":"VO","label":"Motion to vacate judge order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1287,1,'codes',530769248773923383,NULL,NULL,'{"id":530769248773923383,"of_table":"motion_type","code":"VP","label":"Motion to vacate protective order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1288,1,'codes',9132320256623485778,NULL,NULL,'{"id":9132320256623485778,"of_table":"motion_type","code":"VS","label":"Motion to vacate hearing or scheduling order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1289,1,'codes',4378318103125364312,NULL,NULL,'{"id":4378318103125364312,"of_table":"motion_type","code":"WA","label":"Motion to withdraw charge or allegation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1290,1,'codes',8222783362593580363,NULL,NULL,'{"id":8222783362593580363,"of_table":"motion_type","code":"WC","label":"Motion to withdraw as counsel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1291,1,'codes',9112263418123011671,NULL,NULL,'{"id":9112263418123011671,"of_table":"motion_type","code":"WV","label":"Motion to waive appearance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1292,1,'codes',2802285339065870500,NULL,NULL,'{"id":2802285339065870500,"of_table":"motion_type","code":"XH","label":"Motion to expedite hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1293,1,'codes',4589851152046489710,NULL,NULL,'{"id":4589851152046489710,"of_table":"custody_request","code":"BB","label":"Custody redetermination","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1294,1,'codes',3086259751439980337,NULL,NULL,'{"id":3086259751439980337,"of_table":"custody_request","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1295,1,'codes',2696655780955914473,NULL,NULL,'{"id":2696655780955914473,"of_table":"custody_request","code":"SB","label":"Subsequent bond redetermination","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1296,1,'codes',4965412906563696410,NULL,NULL,'{"id":4965412906563696410,"of_table":"appeal_type","code":"AMSA Appeal","label":"Appeal of motion to set aside","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1297,1,'codes',2162163782038176814,NULL,NULL,'{"id":2162163782038176814,"of_table":"appeal_type","code":"Appeal of IJ MTR","label":"Appeal of judge decision on motion to reopen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1298,1,'codes',3177971070406193314,NULL,NULL,'{"id":3177971070406193314,"of_table":"appeal_type","code":"Bond Appeal","label":"Bond Appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1299,1,'codes',2377334209101399091,NULL,NULL,'{"id":2377334209101399091,"of_table":"appeal_type","code":"Bond MTR Rec","label":"Bond MTR Reconsider","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1300,1,'codes',1402427475466698662,NULL,NULL,'{"id":1402427475466698662,"of_table":"appeal_type","code":"Bond MTR Rei","label":"Bond MTR Reinstate","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1301,1,'codes',460907859390462863,NULL,NULL,'{"id":460907859390462863,"of_table":"appeal_type","code":"Bond MTR Reo","label":"Bond MTR Reopen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1302,1,'codes',5057007809055220856,NULL,NULL,'{"id":5057007809055220856,"of_table":"appeal_type","code":"Case Appeal","label":"Appeal of judge case decision","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1303,1,'codes',7081320418586357383,NULL,NULL,'{"id":7081320418586357383,"of_table":"appeal_type","code":"CDR","label":"CDR Appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1304,1,'codes',6037921568347866155,NULL,NULL,'{"id":6037921568347866155,"of_table":"appeal_type","code":"Circuit Court Remand","label":"Remand from circuit court (BIA case)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1305,1,'codes',883556256719553157,NULL,NULL,'{"id":883556256719553157,"of_table":"appeal_type","code":"DD 212","label":"DHS officer decision - 212 waiver","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1306,1,'codes',4347109853120527521,NULL,NULL,'{"id":4347109853120527521,"of_table":"appeal_type","code":"DD Bond","label":"DHS officer decision - bond","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1307,1,'codes',5471826033067047463,NULL,NULL,'{"id":5471826033067047463,"of_table":"appeal_type","code":"DD Fines","label":"DHS officer decision - fines","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1308,1,'codes',7883733815711796918,NULL,NULL,'{"id":7883733815711796918,"of_table":"appeal_type","code":"DD Visa","label":"DHS officer decision - visa petition","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1309,1,'codes',2278755393494033688,NULL,NULL,'{"id":2278755393494033688,"of_table":"appeal_type","code":"Interlocutory Appeal","label":"Interlocutory appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1310,1,'codes',5351743404034911900,NULL,NULL,'{"id":5351743404034911900,"of_table":"appeal_type","code":"MTR BIA","label":"Motion to BIA","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1311,1,'codes',8151699439498626800,NULL,NULL,'{"id":8151699439498626800,"of_table":"appeal_type","code":"RC Appeal","label":"Reasonable Cause Appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1312,1,'codes',6160139067773668960,NULL,NULL,'{"id":6160139067773668960,"of_table":"appeal_type","code":"SC Appeal","label":"Special Circumstances Appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1313,1,'codes',7561727773312557783,NULL,NULL,'{"id":7561727773312557783,"of_table":"appeal_type","code":"test","label":"(test value)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1314,1,'codes',3652500884153905538,NULL,NULL,'{"id":3652500884153905538,"of_table":"appeal_type","code":"Zero Bond Appeal","label":"Zero Bond Appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1315,1,'codes',2672283062192199791,NULL,NULL,'{"id":2672283062192199791,"of_table":"appeal_result","code":"ABC","label":"ABC settlement","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1316,1,'codes',5134162053329586774,NULL,NULL,'{"id":5134162053329586774,"of_table":"appeal_result","code":"ACR","label":"Record returned to court to correct deficiency","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1317,1,'codes',6672344325440847487,NULL,NULL,'{"id":6672344325440847487,"of_table":"appeal_result","code":"ADM","label":"Administratively closed","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1318,1,'codes',2743463013768542053,NULL,NULL,'{"id":2743463013768542053,"of_table":"appeal_result","code":"ADR","label":"Administrative return","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1319,1,'codes',5507076837817394445,NULL,NULL,'{"id":5507076837817394445,"of_table":"appeal_result","code":"APD","label":"Administratively closed - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1320,1,'codes',3063541063445639192,NULL,NULL,'{"id":3063541063445639192,"of_table":"appeal_result","code":"BCR","label":"Background-check remand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1321,1,'codes',8163456013359514299,NULL,NULL,'{"id":8163456013359514299,"of_table":"appeal_result","code":"CFD","label":"Final denial - 42B/40","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1322,1,'codes',6600734435590174601,NULL,NULL,'{"id":6600734435590174601,"of_table":"appeal_result","code":"CFG","label":"Final grant - 42B/40","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1323,1,'codes',8187932977779946319,NULL,NULL,'{"id":8187932977779946319,"of_table":"appeal_result","code":"CFV","label":"Final denial - 42B/40, voluntary departure granted","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1324,1,'codes',8756681241358800580,NULL,NULL,'{"id":8756681241358800580,"of_table":"appeal_result","code":"CGR","label":"Conditional grant of relief (not CPC)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1325,1,'codes',4703757008581026415,NULL,NULL,'{"id":4703757008581026415,"of_table":"appeal_result","code":"CON","label":"Continued","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1326,1,'codes',8730006367933918293,NULL,NULL,'{"id":8730006367933918293,"of_table":"appeal_result","code":"CPC","label":"Conditional grant - CPC asylum","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1327,1,'codes',7310970000467885800,NULL,NULL,'{"id":7310970000467885800,"of_table":"appeal_result","code":"CPG","label":"Coercive population control","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1328,1,'codes',1920102123228514592,NULL,NULL,'{"id":1920102123228514592,"of_table":"appeal_result","code":"CTM","label":"Administratively closed (not ABC)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1329,1,'codes',2356164676450215730,NULL,NULL,'{"id":2356164676450215730,"of_table":"appeal_result","code":"D30","label":"Dismissed, 30-day voluntary departure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1330,1,'codes',1489907712613659227,NULL,NULL,'{"id":1489907712613659227,"of_table":"appeal_result","code":"DED","label":"Deferred enforced departure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1331,1,'codes',7160792714963896333,NULL,NULL,'{"id":7160792714963896333,"of_table":"appeal_result","code":"DEN","label":"Denied","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1332,1,'codes',2937832674469401535,NULL,NULL,'{"id":2937832674469401535,"of_table":"appeal_result","code":"DIS","label":"Appeal dismissed / judge affirmed","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1333,1,'codes',7352026322947132741,NULL,NULL,'{"id":7352026322947132741,"of_table":"appeal_result","code":"DMO","label":"Dismissed as moot","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1334,1,'codes',2771005061080652953,NULL,NULL,'{"id":2771005061080652953,"of_table":"appeal_result","code":"DNS","label":"Denied - Soriano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1335,1,'codes',5898410997505477078,NULL,NULL,'{"id":5898410997505477078,"of_table":"appeal_result","code":"DSO","label":"Dismissed - Soriano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1336,1,'codes',1592604577075019564,NULL,NULL,'{"id":1592604577075019564,"of_table":"appeal_result","code":"DUT","label":"Dismissed as untimely","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1337,1,'codes',5241983702904803004,NULL,NULL,'{"id":5241983702904803004,"of_table":"appeal_result","code":"DVD","label":"Dismissed, voluntary departure granted","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1338,1,'codes',6804529904937196117,NULL,NULL,'{"id":6804529904937196117,"of_table":"appeal_result","code":"FMD","label":"Franco motion denied","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1339,1,'codes',7024201457480179076,NULL,NULL,'{"id":7024201457480179076,"of_table":"appeal_result","code":"GNR","label":"Grant with no Remand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1340,1,'codes',4172128039261883430,NULL,NULL,'{"id":4172128039261883430,"of_table":"appeal_result","code":"GRN","label":"Granted","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1341,1,'codes',1519878201214599666,NULL,NULL,'{"id":1519878201214599666,"of_table":"appeal_result","code":"GRS","label":"Granted Soriano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1342,1,'codes',3721921599823646653,NULL,NULL,'{"id":3721921599823646653,"of_table":"appeal_result","code":"MBD","label":"Bond moot","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1343,1,'codes',1252036548811777068,NULL,NULL,'{"id":1252036548811777068,"of_table":"appeal_result","code":"NAN","label":"NACARA notice","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1344,1,'codes',6621676314551337281,NULL,NULL,'{"id":6621676314551337281,"of_table":"appeal_result","code":"NJU","label":"BIA lacks jurisdiction","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1345,1,'codes',7184971192700392138,NULL,NULL,'{"id":7184971192700392138,"of_table":"appeal_result","code":"OTH","label":"Other","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1346,1,'codes',7901050312787768816,NULL,NULL,'{"id":7901050312787768816,"of_table":"appeal_result","code":"OTS","label":"Other Soriano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1347,1,'codes',515622912124182037,NULL,NULL,'{"id":515622912124182037,"of_table":"appeal_result","code":"REJ","label":"Rejected","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1348,1,'codes',1829865558930809235,NULL,NULL,'{"id":1829865558930809235,"of_table":"appeal_result","code":"REM","label":"Remanded","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1349,1,'codes',1049506270665099807,NULL,NULL,'{"id":1049506270665099807,"of_table":"appeal_result","code":"S-L","label":"Streamlined affirmance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1350,1,'codes',7116334687061138419,NULL,NULL,'{"id":7116334687061138419,"of_table":"appeal_result","code":"SAD","label":"Summary dismissal - inadequate reasons","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1351,1,'codes',276275742926203587,NULL,NULL,'{"id":276275742926203587,"of_table":"appeal_result","code":"SAF","label":"Summary affirmance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1352,1,'codes',19483229813775408,NULL,NULL,'{"id":19483229813775408,"of_table":"appeal_result","code":"SAV","label":"Summary affirmance, voluntary departure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1353,1,'codes',811016412009804884,NULL,NULL,'{"id":811016412009804884,"of_table":"appeal_result","code":"SCC","label":"Suspension/cancellation cap","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1354,1,'codes',2820290280982484348,NULL,NULL,'{"id":2820290280982484348,"of_table":"appeal_result","code":"SDG","label":"Summary dismissal - untimely or waived","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1355,1,'codes',3975836971828759357,NULL,NULL,'{"id":3975836971828759357,"of_table":"appeal_result","code":"SED","label":"Summary dismissal - no brief","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1356,1,'codes',8135379209513960247,NULL,NULL,'{"id":8135379209513960247,"of_table":"appeal_result","code":"SNC","label":"NACARA continuation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1357,1,'codes',6898370484626956833,NULL,NULL,'{"id":6898370484626956833,"of_table":"appeal_result","code":"SND","label":"Summary dismissal - reasons and brief","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1358,1,'codes',5063606478105063700,NULL,NULL,'{"id":5063606478105063700,"of_table":"appeal_result","code":"SOD","label":"Summary dismissal - other","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1359,1,'codes',4700892847908275165,NULL,NULL,'{"id":4700892847908275165,"of_table":"appeal_result","code":"SUD","label":"Summarily dismissed","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1360,1,'codes',1651408442192872923,NULL,NULL,'{"id":1651408442192872923,"of_table":"appeal_result","code":"SUP","label":"Suspension completion","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1361,1,'codes',7343276022638136376,NULL,NULL,'{"id":7343276022638136376,"of_table":"appeal_result","code":"SUS","label":"Appeal sustained","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1362,1,'codes',4792611599677730020,NULL,NULL,'{"id":4792611599677730020,"of_table":"appeal_result","code":"TER","label":"Terminated","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1363,1,'codes',1523677350710372478,NULL,NULL,'{"id":1523677350710372478,"of_table":"appeal_result","code":"TPD","label":"Terminated - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1364,1,'codes',1773847578021564537,NULL,NULL,'{"id":1773847578021564537,"of_table":"appeal_result","code":"TPS","label":"Temporary Protected Status","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1365,1,'codes',2521198934743179431,NULL,NULL,'{"id":2521198934743179431,"of_table":"appeal_result","code":"WDL","label":"Appeal withdrawn","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1366,1,'codes',810462987854478902,NULL,NULL,'{"id":810462987854478902,"of_table":"appeal_result","code":"WPD","label":"Withdrawn - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1367,1,'codes',2673152508028451081,NULL,NULL,'{"id":2673152508028451081,"of_table":"party","code":"A","label":"Respondent","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1368,1,'codes',1972594453167979762,NULL,NULL,'{"id":1972594453167979762,"of_table":"party","code":"I","label":"DHS","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1369,1,'codes',6261419465612470523,NULL,NULL,'{"id":6261419465612470523,"of_table":"party","code":"B","label":"Both","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1370,1,'codes',3747286060708775241,NULL,NULL,'{"id":3747286060708775241,"of_table":"party","code":"C","label":"Court (in filing-party tables) / Carrier (in filed-by lookup)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1371,1,'codes',1188325623323946710,NULL,NULL,'{"id":1188325623323946710,"of_table":"party","code":"O","label":"Other","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1372,1,'closures',2448102086135310908,NULL,NULL,'{"id":2448102086135310908,"first":"2018-12-05","last":"2018-12-05","reason":"National day of mourning","source":"Executive Order 13852, December 1, 2018","in_use":1}');
INSERT INTO "step_rows" VALUES(1373,1,'closures',3378955939913613826,NULL,NULL,'{"id":3378955939913613826,"first":"2018-12-24","last":"2018-12-24","reason":"Federal offices closed","source":"Executive Order 13854, December 18, 2018","in_use":1}');
INSERT INTO "step_rows" VALUES(1374,1,'closures',4175843523876447784,NULL,NULL,'{"id":4175843523876447784,"first":"2019-12-24","last":"2019-12-24","reason":"Federal offices closed","source":"Executive Order 13900, December 17, 2019","in_use":1}');
INSERT INTO "step_rows" VALUES(1375,1,'closures',2644715607490085134,NULL,NULL,'{"id":2644715607490085134,"first":"2020-12-24","last":"2020-12-24","reason":"Federal offices closed","source":"Executive Order 13965, December 11, 2020","in_use":1}');
INSERT INTO "step_rows" VALUES(1376,1,'closures',1630900681047997579,NULL,NULL,'{"id":1630900681047997579,"first":"2024-12-24","last":"2024-12-24","reason":"Federal offices closed","source":"Executive Order of December 19, 2024","in_use":1}');
INSERT INTO "step_rows" VALUES(1377,1,'closures',592610672066231735,NULL,NULL,'{"id":592610672066231735,"first":"2025-01-09","last":"2025-01-09","reason":"National day of mourning","source":"Executive Order of December 30, 2024","in_use":1}');
INSERT INTO "step_rows" VALUES(1378,1,'closures',2001455290814104228,NULL,NULL,'{"id":2001455290814104228,"first":"2025-12-24","last":"2025-12-24","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}');
INSERT INTO "step_rows" VALUES(1379,1,'closures',4836982528313097427,NULL,NULL,'{"id":4836982528313097427,"first":"2025-12-26","last":"2025-12-26","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}');
INSERT INTO "step_rows" VALUES(1380,1,'closures',4721491602551097363,NULL,NULL,'{"id":4721491602551097363,"first":"2018-12-22","last":"2019-01-25","reason":"Lapse in appropriations; most non-detained courts closed","source":"Lapse of December 22, 2018 to January 25, 2019","in_use":0}');
INSERT INTO "step_rows" VALUES(1381,1,'closures',2644157093022489651,NULL,NULL,'{"id":2644157093022489651,"first":"2025-10-01","last":"2025-11-12","reason":"Lapse in appropriations","source":"Lapse of October 1 to November 12, 2025","in_use":0}');
INSERT INTO "step_rows" VALUES(1382,2,'docket',1,NULL,'{"id":1,"uid":"257788bda91a81283349b81da5e57b01","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}','{"id":1,"uid":"257788bda91a81283349b81da5e57b01","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}');
INSERT INTO "step_rows" VALUES(1383,2,'cases',7989897954972386800,7989897954972386800,NULL,'{"id":7989897954972386800,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1384,2,'proceedings',3360705308256059513,7989897954972386800,NULL,'{"id":3360705308256059513,"public_key":null,"case_id":7989897954972386800,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1385,3,'cases',2342767341019595621,2342767341019595621,NULL,'{"id":2342767341019595621,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1386,3,'proceedings',5812594760003333664,2342767341019595621,NULL,'{"id":5812594760003333664,"public_key":null,"case_id":2342767341019595621,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1387,4,'hearings',2943205694678710069,7989897954972386800,NULL,'{"id":2943205694678710069,"public_key":null,"proceeding_id":3360705308256059513,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}');
INSERT INTO "step_rows" VALUES(1388,5,'hearings',2321612254452059688,7989897954972386800,NULL,'{"id":2321612254452059688,"public_key":null,"proceeding_id":3360705308256059513,"day":"2026-03-06","start_minute":null,"minutes":null,"kind":"custody","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}');
INSERT INTO "step_rows" VALUES(1389,6,'motions',5737981520154909287,7989897954972386800,NULL,'{"id":5737981520154909287,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1390,7,'custody_requests',7852461746298926590,7989897954972386800,NULL,'{"id":7852461746298926590,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1391,8,'appeals',4192332575490230430,7989897954972386800,NULL,'{"id":4192332575490230430,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1392,9,'cases',4691893857454432924,4691893857454432924,NULL,'{"id":4691893857454432924,"public_key":null,"a_number":"000999888","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1393,9,'proceedings',3410637714293835859,4691893857454432924,NULL,'{"id":3410637714293835859,"public_key":null,"case_id":4691893857454432924,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1394,10,'proceedings',6819728865321727101,7989897954972386800,NULL,'{"id":6819728865321727101,"public_key":null,"case_id":7989897954972386800,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1395,11,'hearings',7995060462770963082,7989897954972386800,NULL,'{"id":7995060462770963082,"public_key":null,"proceeding_id":3360705308256059513,"day":"2026-04-14","start_minute":null,"minutes":120,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}');
INSERT INTO "step_rows" VALUES(1396,12,'hearings',2943205694678710069,7989897954972386800,'{"id":2943205694678710069,"public_key":null,"proceeding_id":3360705308256059513,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}','{"id":2943205694678710069,"public_key":null,"proceeding_id":3360705308256059513,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}');
INSERT INTO "step_rows" VALUES(1397,12,'proceedings',3360705308256059513,7989897954972386800,'{"id":3360705308256059513,"public_key":null,"case_id":7989897954972386800,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":3360705308256059513,"public_key":null,"case_id":7989897954972386800,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1398,13,'motions',2848579378370102225,7989897954972386800,NULL,'{"id":2848579378370102225,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"motion_type":"MTR","judge":"QWM","received":"2026-03-10","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1399,14,'motions',5737981520154909287,7989897954972386800,'{"id":5737981520154909287,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}','{"id":5737981520154909287,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1400,15,'custody_requests',1355428391129558004,7989897954972386800,NULL,'{"id":1355428391129558004,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"bond_type":"BB","judge":"QWM","requested":"2026-03-10","decided_on":null,"has_decision":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1401,16,'custody_requests',7852461746298926590,7989897954972386800,'{"id":7852461746298926590,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":7852461746298926590,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1402,17,'custody_spells',4658955188415600380,7989897954972386800,NULL,'{"id":4658955188415600380,"public_key":null,"case_id":7989897954972386800,"custody":"R","detained":null,"released":"2026-03-10","release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1403,17,'cases',7989897954972386800,7989897954972386800,'{"id":7989897954972386800,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":7989897954972386800,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"R","represented":1,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1404,17,'proceedings',6819728865321727101,7989897954972386800,'{"id":6819728865321727101,"public_key":null,"case_id":7989897954972386800,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":6819728865321727101,"public_key":null,"case_id":7989897954972386800,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"R","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1405,18,'appeals',1705623247287914150,7989897954972386800,NULL,'{"id":1705623247287914150,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-10","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1406,19,'appeals',4192332575490230430,7989897954972386800,'{"id":4192332575490230430,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}','{"id":4192332575490230430,"public_key":null,"case_id":7989897954972386800,"proceeding_id":3360705308256059513,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":"2026-03-10","result":"REM","release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1407,20,'family_links',7309039012079466473,2342767341019595621,NULL,'{"id":7309039012079466473,"public_key":null,"lead_case_id":7989897954972386800,"rider_case_id":2342767341019595621,"created":"2026-03-10","severed":null,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1408,21,'marks',8411637405389906704,7989897954972386800,NULL,'{"id":8411637405389906704,"case_id":7989897954972386800,"kind":"status case","first":"2026-03-02","last":null,"reason":"USCIS has the petition"}');
INSERT INTO "step_rows" VALUES(1409,22,'away',5535057441708644125,NULL,NULL,'{"id":5535057441708644125,"first":"2026-03-23","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video"}');
INSERT INTO "step_rows" VALUES(1410,23,'goal_sets',89680802203311865,NULL,NULL,'{"id":89680802203311865,"name":"invented","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"invented\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n"}');
INSERT INTO "step_rows" VALUES(1411,24,'docket',1,NULL,'{"id":1,"uid":"257788bda91a81283349b81da5e57b01","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}','{"id":1,"uid":"257788bda91a81283349b81da5e57b01","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}');
INSERT INTO "step_rows" VALUES(1412,25,'docket',1,NULL,'{"id":1,"uid":"257788bda91a81283349b81da5e57b01","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}','{"id":1,"uid":"257788bda91a81283349b81da5e57b01","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}');
INSERT INTO "step_rows" VALUES(1413,26,'codes',6774761203112224236,NULL,'{"id":6774761203112224236,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}','{"id":6774761203112224236,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1414,27,'closures',1909977393409672682,NULL,NULL,'{"id":1909977393409672682,"first":"2026-03-02","last":"2026-03-03","reason":"Storm","source":"The court''s notice","in_use":1}');
INSERT INTO "step_rows" VALUES(1415,28,'releases',2684907650394230911,NULL,NULL,'{"id":2684907650394230911,"name":"Public case data","imported_on":"2026-03-10"}');
INSERT INTO "step_rows" VALUES(1416,28,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1417,28,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1418,28,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1419,28,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":2684907650394230911,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}');
INSERT INTO "step_rows" VALUES(1420,28,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1421,28,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1422,28,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1423,28,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1424,28,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1425,28,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1426,28,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1427,29,'case_identifiers',7408057697333648564,642482238262381108,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":2684907650394230911,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1428,29,'family_links',7857639054882777768,7540884099613360205,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":2684907650394230911,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1429,29,'custody_spells',2729696215735486726,642482238262381108,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":2684907650394230911,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1430,29,'court_reviews',7577077096050215755,642482238262381108,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":2684907650394230911,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1431,29,'appeals',6403359010412321578,642482238262381108,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":2684907650394230911,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1432,29,'custody_requests',5968820993777709736,642482238262381108,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":2684907650394230911,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1433,29,'motions',1877624479296603948,642482238262381108,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":2684907650394230911,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1434,29,'hearings',4953974762936267800,642482238262381108,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":2684907650394230911,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}',NULL);
INSERT INTO "step_rows" VALUES(1435,29,'proceedings',3199491125198454105,642482238262381108,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":2684907650394230911,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1436,29,'cases',7540884099613360205,7540884099613360205,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2684907650394230911,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1437,29,'cases',642482238262381108,642482238262381108,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2684907650394230911,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1438,29,'releases',2684907650394230911,NULL,'{"id":2684907650394230911,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1439,30,'releases',2684907650394230911,NULL,NULL,'{"id":2684907650394230911,"name":"Public case data","imported_on":"2026-03-10"}');
INSERT INTO "step_rows" VALUES(1440,30,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1441,30,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1442,30,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1443,30,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":2684907650394230911,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}');
INSERT INTO "step_rows" VALUES(1444,30,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1445,30,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1446,30,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1447,30,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1448,30,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1449,30,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":2684907650394230911,"typed":""}');
INSERT INTO "step_rows" VALUES(1450,30,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":2684907650394230911,"typed":""}');
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
INSERT INTO "steps" VALUES(1,830806582946901549,'Made the docket',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,0,0);
INSERT INTO "steps" VALUES(2,7264746115804178352,'Added case A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(3,2804572398051070708,'Added case A000 123 457',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(4,2826834016090227905,'Added merits hearing, Mar 9, 2026, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(5,7795840356136204161,'Added custody hearing, Mar 6, 2026, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(6,4822601880171425338,'Added motion, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(7,6414550288992556429,'Added custody request, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(8,1650275979558267675,'Added appeal, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(9,6397764140245652452,'Added case A000 999 888',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(10,6923523999056522604,'Added a proceeding, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(11,2342495055524483858,'Added merits hearing, Apr 14, 2026, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(12,939578107007195501,'Marked completed, 1:30 PM, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(13,3659714469312223802,'Added motion, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(14,4024291553617658788,'Recorded ruling, Mar 10, 2026, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(15,7957270506629396689,'Added custody request, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(16,1566436598185797347,'Recorded custody decision, Mar 10, 2026, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(17,8849673155211516804,'Custody changed, Mar 10, 2026, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(18,2295683430018964283,'Added appeal, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(19,9116051462456137662,'Recorded appeal result, Mar 10, 2026, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(20,1823684079300598688,'Joined to a family, A000 123 457',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(21,581421992785305335,'Marked status case, A000 123 456',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(22,5059092742376011920,'Added training, Mar 23, 2026',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(23,8083478105055629234,'Added goal set invented',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(24,8669328804692755304,'Changed the typed-from date',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(25,7240413011770704791,'Changed the judge''s particulars',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(26,8650650704577190980,'Changed adjournment code 18',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(27,1386234210754899570,'Changed closure, Mar 2, 2026',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(28,5164215448326064985,'Read the public release Public case data',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(29,4700924266708991782,'Undid: Read the public release Public case data',5084881642331374330,'2026-03-10T17:00:00+00:00',28,NULL,1,0);
INSERT INTO "steps" VALUES(30,3984798780497408965,'Redid: Read the public release Public case data',5084881642331374330,'2026-03-10T17:00:00+00:00',NULL,28,1,0);
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
CREATE INDEX hearings_by_moved on hearings (moved_to) where moved_to is not null;
CREATE INDEX hearings_by_shared on hearings (shared_with) where shared_with is not null;
CREATE INDEX notes_by_case on notes (case_id);
CREATE TRIGGER appeals_insert_noted after insert on appeals begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'appeals', new.id, new.case_id,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'category', new.category, 'appeal_type', new.appeal_type, 'filed', new.filed, 'filed_by', new.filed_by, 'decided_on', new.decided_on, 'result', new.result, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER appeals_update_noted after update on appeals when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'category', old.category, 'appeal_type', old.appeal_type, 'filed', old.filed, 'filed_by', old.filed_by, 'decided_on', old.decided_on, 'result', old.result, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'category', new.category, 'appeal_type', new.appeal_type, 'filed', new.filed, 'filed_by', new.filed_by, 'decided_on', new.decided_on, 'result', new.result, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'appeals', old.id, new.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'category', old.category, 'appeal_type', old.appeal_type, 'filed', old.filed, 'filed_by', old.filed_by, 'decided_on', old.decided_on, 'result', old.result, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'category', new.category, 'appeal_type', new.appeal_type, 'filed', new.filed, 'filed_by', new.filed_by, 'decided_on', new.decided_on, 'result', new.result, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER appeals_delete_noted after delete on appeals begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'appeals', old.id, old.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'category', old.category, 'appeal_type', old.appeal_type, 'filed', old.filed, 'filed_by', old.filed_by, 'decided_on', old.decided_on, 'result', old.result, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER away_insert_noted after insert on away begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'away', new.id, null,
                    null, json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note));
        end;
CREATE TRIGGER away_update_noted after update on away when json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note) is not json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'away', old.id, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note), json_object('id', new.id, 'first', new.first, 'last', new.last, 'kind', new.kind, 'hundredths', new.hundredths, 'note', new.note));
        end;
CREATE TRIGGER away_delete_noted after delete on away begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'away', old.id, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'kind', old.kind, 'hundredths', old.hundredths, 'note', old.note), null);
        end;
CREATE TRIGGER case_identifiers_insert_noted after insert on case_identifiers begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'case_identifiers', new.id, new.case_id,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'code', new.code, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER case_identifiers_update_noted after update on case_identifiers when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'code', old.code, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'code', new.code, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'case_identifiers', old.id, new.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'code', old.code, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'code', new.code, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER case_identifiers_delete_noted after delete on case_identifiers begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'case_identifiers', old.id, old.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'code', old.code, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER cases_insert_noted after insert on cases begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'cases', new.id, new.id,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'a_number', new.a_number, 'family', new.family, 'given', new.given, 'search_name', new.search_name, 'case_type', new.case_type, 'nationality', new.nationality, 'language', new.language, 'custody', new.custody, 'represented', new.represented, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER cases_update_noted after update on cases when json_object('id', old.id, 'public_key', old.public_key, 'a_number', old.a_number, 'family', old.family, 'given', old.given, 'search_name', old.search_name, 'case_type', old.case_type, 'nationality', old.nationality, 'language', old.language, 'custody', old.custody, 'represented', old.represented, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'a_number', new.a_number, 'family', new.family, 'given', new.given, 'search_name', new.search_name, 'case_type', new.case_type, 'nationality', new.nationality, 'language', new.language, 'custody', new.custody, 'represented', new.represented, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'cases', old.id, new.id,
                    json_object('id', old.id, 'public_key', old.public_key, 'a_number', old.a_number, 'family', old.family, 'given', old.given, 'search_name', old.search_name, 'case_type', old.case_type, 'nationality', old.nationality, 'language', old.language, 'custody', old.custody, 'represented', old.represented, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'a_number', new.a_number, 'family', new.family, 'given', new.given, 'search_name', new.search_name, 'case_type', new.case_type, 'nationality', new.nationality, 'language', new.language, 'custody', new.custody, 'represented', new.represented, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER cases_delete_noted after delete on cases begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'cases', old.id, old.id,
                    json_object('id', old.id, 'public_key', old.public_key, 'a_number', old.a_number, 'family', old.family, 'given', old.given, 'search_name', old.search_name, 'case_type', old.case_type, 'nationality', old.nationality, 'language', old.language, 'custody', old.custody, 'represented', old.represented, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER checks_insert_noted after insert on checks begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'checks', new.id, new.case_id,
                    null, json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'of_table', new.of_table, 'row', new.row, 'about', new.about, 'words', new.words, 'is_settled', new.is_settled));
        end;
CREATE TRIGGER checks_update_noted after update on checks when json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'of_table', old.of_table, 'row', old.row, 'about', old.about, 'words', old.words, 'is_settled', old.is_settled) is not json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'of_table', new.of_table, 'row', new.row, 'about', new.about, 'words', new.words, 'is_settled', new.is_settled) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'checks', old.id, new.case_id,
                    json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'of_table', old.of_table, 'row', old.row, 'about', old.about, 'words', old.words, 'is_settled', old.is_settled), json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'of_table', new.of_table, 'row', new.row, 'about', new.about, 'words', new.words, 'is_settled', new.is_settled));
        end;
CREATE TRIGGER checks_delete_noted after delete on checks begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'checks', old.id, old.case_id,
                    json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'of_table', old.of_table, 'row', old.row, 'about', old.about, 'words', old.words, 'is_settled', old.is_settled), null);
        end;
CREATE TRIGGER circumstances_insert_noted after insert on circumstances begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'circumstances', new.id, new.case_id,
                    null, json_object('id', new.id, 'case_id', new.case_id, 'benchmark', new.benchmark, 'subject', new.subject, 'day', new.day, 'code', new.code, 'is_outside', new.is_outside, 'words', new.words));
        end;
CREATE TRIGGER circumstances_update_noted after update on circumstances when json_object('id', old.id, 'case_id', old.case_id, 'benchmark', old.benchmark, 'subject', old.subject, 'day', old.day, 'code', old.code, 'is_outside', old.is_outside, 'words', old.words) is not json_object('id', new.id, 'case_id', new.case_id, 'benchmark', new.benchmark, 'subject', new.subject, 'day', new.day, 'code', new.code, 'is_outside', new.is_outside, 'words', new.words) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'circumstances', old.id, new.case_id,
                    json_object('id', old.id, 'case_id', old.case_id, 'benchmark', old.benchmark, 'subject', old.subject, 'day', old.day, 'code', old.code, 'is_outside', old.is_outside, 'words', old.words), json_object('id', new.id, 'case_id', new.case_id, 'benchmark', new.benchmark, 'subject', new.subject, 'day', new.day, 'code', new.code, 'is_outside', new.is_outside, 'words', new.words));
        end;
CREATE TRIGGER circumstances_delete_noted after delete on circumstances begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'circumstances', old.id, old.case_id,
                    json_object('id', old.id, 'case_id', old.case_id, 'benchmark', old.benchmark, 'subject', old.subject, 'day', old.day, 'code', old.code, 'is_outside', old.is_outside, 'words', old.words), null);
        end;
CREATE TRIGGER closures_insert_noted after insert on closures begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'closures', new.id, null,
                    null, json_object('id', new.id, 'first', new.first, 'last', new.last, 'reason', new.reason, 'source', new.source, 'in_use', new.in_use));
        end;
CREATE TRIGGER closures_update_noted after update on closures when json_object('id', old.id, 'first', old.first, 'last', old.last, 'reason', old.reason, 'source', old.source, 'in_use', old.in_use) is not json_object('id', new.id, 'first', new.first, 'last', new.last, 'reason', new.reason, 'source', new.source, 'in_use', new.in_use) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'closures', old.id, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'reason', old.reason, 'source', old.source, 'in_use', old.in_use), json_object('id', new.id, 'first', new.first, 'last', new.last, 'reason', new.reason, 'source', new.source, 'in_use', new.in_use));
        end;
CREATE TRIGGER closures_delete_noted after delete on closures begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'closures', old.id, null,
                    json_object('id', old.id, 'first', old.first, 'last', old.last, 'reason', old.reason, 'source', old.source, 'in_use', old.in_use), null);
        end;
CREATE TRIGGER codes_insert_noted after insert on codes begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'codes', new.id, null,
                    null, json_object('id', new.id, 'of_table', new.of_table, 'code', new.code, 'label', new.label, 'flags', new.flags, 'first', new.first, 'last', new.last));
        end;
CREATE TRIGGER codes_update_noted after update on codes when json_object('id', old.id, 'of_table', old.of_table, 'code', old.code, 'label', old.label, 'flags', old.flags, 'first', old.first, 'last', old.last) is not json_object('id', new.id, 'of_table', new.of_table, 'code', new.code, 'label', new.label, 'flags', new.flags, 'first', new.first, 'last', new.last) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'codes', old.id, null,
                    json_object('id', old.id, 'of_table', old.of_table, 'code', old.code, 'label', old.label, 'flags', old.flags, 'first', old.first, 'last', old.last), json_object('id', new.id, 'of_table', new.of_table, 'code', new.code, 'label', new.label, 'flags', new.flags, 'first', new.first, 'last', new.last));
        end;
CREATE TRIGGER codes_delete_noted after delete on codes begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'codes', old.id, null,
                    json_object('id', old.id, 'of_table', old.of_table, 'code', old.code, 'label', old.label, 'flags', old.flags, 'first', old.first, 'last', old.last), null);
        end;
CREATE TRIGGER court_reviews_insert_noted after insert on court_reviews begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'court_reviews', new.id, (select case_id from appeals where id = new.appeal_id),
                    null, json_object('id', new.id, 'public_key', new.public_key, 'appeal_id', new.appeal_id, 'requested', new.requested, 'result', new.result, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER court_reviews_update_noted after update on court_reviews when json_object('id', old.id, 'public_key', old.public_key, 'appeal_id', old.appeal_id, 'requested', old.requested, 'result', old.result, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'appeal_id', new.appeal_id, 'requested', new.requested, 'result', new.result, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'court_reviews', old.id, (select case_id from appeals where id = new.appeal_id),
                    json_object('id', old.id, 'public_key', old.public_key, 'appeal_id', old.appeal_id, 'requested', old.requested, 'result', old.result, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'appeal_id', new.appeal_id, 'requested', new.requested, 'result', new.result, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER court_reviews_delete_noted after delete on court_reviews begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'court_reviews', old.id, (select case_id from appeals where id = old.appeal_id),
                    json_object('id', old.id, 'public_key', old.public_key, 'appeal_id', old.appeal_id, 'requested', old.requested, 'result', old.result, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER courts_insert_noted after insert on courts begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'courts', new.id, null,
                    null, json_object('id', new.id, 'code', new.code, 'name', new.name));
        end;
CREATE TRIGGER courts_update_noted after update on courts when json_object('id', old.id, 'code', old.code, 'name', old.name) is not json_object('id', new.id, 'code', new.code, 'name', new.name) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'courts', old.id, null,
                    json_object('id', old.id, 'code', old.code, 'name', old.name), json_object('id', new.id, 'code', new.code, 'name', new.name));
        end;
CREATE TRIGGER courts_delete_noted after delete on courts begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'courts', old.id, null,
                    json_object('id', old.id, 'code', old.code, 'name', old.name), null);
        end;
CREATE TRIGGER custody_requests_insert_noted after insert on custody_requests begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'custody_requests', new.id, new.case_id,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'bond_type', new.bond_type, 'judge', new.judge, 'requested', new.requested, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER custody_requests_update_noted after update on custody_requests when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'bond_type', old.bond_type, 'judge', old.judge, 'requested', old.requested, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'bond_type', new.bond_type, 'judge', new.judge, 'requested', new.requested, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'custody_requests', old.id, new.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'bond_type', old.bond_type, 'judge', old.judge, 'requested', old.requested, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'bond_type', new.bond_type, 'judge', new.judge, 'requested', new.requested, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER custody_requests_delete_noted after delete on custody_requests begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'custody_requests', old.id, old.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'bond_type', old.bond_type, 'judge', old.judge, 'requested', old.requested, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER custody_spells_insert_noted after insert on custody_spells begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'custody_spells', new.id, new.case_id,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'custody', new.custody, 'detained', new.detained, 'released', new.released, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER custody_spells_update_noted after update on custody_spells when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'custody', old.custody, 'detained', old.detained, 'released', old.released, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'custody', new.custody, 'detained', new.detained, 'released', new.released, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'custody_spells', old.id, new.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'custody', old.custody, 'detained', old.detained, 'released', old.released, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'custody', new.custody, 'detained', new.detained, 'released', new.released, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER custody_spells_delete_noted after delete on custody_spells begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'custody_spells', old.id, old.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'custody', old.custody, 'detained', old.detained, 'released', old.released, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER day_notes_insert_noted after insert on day_notes begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'day_notes', new.id, null,
                    null, json_object('id', new.id, 'day', new.day, 'text', new.text));
        end;
CREATE TRIGGER day_notes_update_noted after update on day_notes when json_object('id', old.id, 'day', old.day, 'text', old.text) is not json_object('id', new.id, 'day', new.day, 'text', new.text) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'day_notes', old.id, null,
                    json_object('id', old.id, 'day', old.day, 'text', old.text), json_object('id', new.id, 'day', new.day, 'text', new.text));
        end;
CREATE TRIGGER day_notes_delete_noted after delete on day_notes begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'day_notes', old.id, null,
                    json_object('id', old.id, 'day', old.day, 'text', old.text), null);
        end;
CREATE TRIGGER docket_insert_noted after insert on docket begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'docket', new.id, null,
                    null, json_object('id', new.id, 'uid', new.uid, 'judge_family', new.judge_family, 'judge_given', new.judge_given, 'on_duty_from', new.on_duty_from, 'part_time_hundredths', new.part_time_hundredths, 'typed_from', new.typed_from));
        end;
CREATE TRIGGER docket_update_noted after update on docket when json_object('id', old.id, 'uid', old.uid, 'judge_family', old.judge_family, 'judge_given', old.judge_given, 'on_duty_from', old.on_duty_from, 'part_time_hundredths', old.part_time_hundredths, 'typed_from', old.typed_from) is not json_object('id', new.id, 'uid', new.uid, 'judge_family', new.judge_family, 'judge_given', new.judge_given, 'on_duty_from', new.on_duty_from, 'part_time_hundredths', new.part_time_hundredths, 'typed_from', new.typed_from) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'docket', old.id, null,
                    json_object('id', old.id, 'uid', old.uid, 'judge_family', old.judge_family, 'judge_given', old.judge_given, 'on_duty_from', old.on_duty_from, 'part_time_hundredths', old.part_time_hundredths, 'typed_from', old.typed_from), json_object('id', new.id, 'uid', new.uid, 'judge_family', new.judge_family, 'judge_given', new.judge_given, 'on_duty_from', new.on_duty_from, 'part_time_hundredths', new.part_time_hundredths, 'typed_from', new.typed_from));
        end;
CREATE TRIGGER docket_delete_noted after delete on docket begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'docket', old.id, null,
                    json_object('id', old.id, 'uid', old.uid, 'judge_family', old.judge_family, 'judge_given', old.judge_given, 'on_duty_from', old.on_duty_from, 'part_time_hundredths', old.part_time_hundredths, 'typed_from', old.typed_from), null);
        end;
CREATE TRIGGER family_links_insert_noted after insert on family_links begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'family_links', new.id, new.rider_case_id,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'lead_case_id', new.lead_case_id, 'rider_case_id', new.rider_case_id, 'created', new.created, 'severed', new.severed, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER family_links_update_noted after update on family_links when json_object('id', old.id, 'public_key', old.public_key, 'lead_case_id', old.lead_case_id, 'rider_case_id', old.rider_case_id, 'created', old.created, 'severed', old.severed, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'lead_case_id', new.lead_case_id, 'rider_case_id', new.rider_case_id, 'created', new.created, 'severed', new.severed, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'family_links', old.id, new.rider_case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'lead_case_id', old.lead_case_id, 'rider_case_id', old.rider_case_id, 'created', old.created, 'severed', old.severed, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'lead_case_id', new.lead_case_id, 'rider_case_id', new.rider_case_id, 'created', new.created, 'severed', new.severed, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER family_links_delete_noted after delete on family_links begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'family_links', old.id, old.rider_case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'lead_case_id', old.lead_case_id, 'rider_case_id', old.rider_case_id, 'created', old.created, 'severed', old.severed, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER goal_sets_insert_noted after insert on goal_sets begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'goal_sets', new.id, null,
                    null, json_object('id', new.id, 'name', new.name, 'text', new.text));
        end;
CREATE TRIGGER goal_sets_update_noted after update on goal_sets when json_object('id', old.id, 'name', old.name, 'text', old.text) is not json_object('id', new.id, 'name', new.name, 'text', new.text) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'goal_sets', old.id, null,
                    json_object('id', old.id, 'name', old.name, 'text', old.text), json_object('id', new.id, 'name', new.name, 'text', new.text));
        end;
CREATE TRIGGER goal_sets_delete_noted after delete on goal_sets begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'goal_sets', old.id, null,
                    json_object('id', old.id, 'name', old.name, 'text', old.text), null);
        end;
CREATE TRIGGER hearings_insert_noted after insert on hearings begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'hearings', new.id, (select case_id from proceedings where id = new.proceeding_id),
                    null, json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with));
        end;
CREATE TRIGGER hearings_update_noted after update on hearings when json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with) is not json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'hearings', old.id, (select case_id from proceedings where id = new.proceeding_id),
                    json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with), json_object('id', new.id, 'public_key', new.public_key, 'proceeding_id', new.proceeding_id, 'day', new.day, 'start_minute', new.start_minute, 'minutes', new.minutes, 'kind', new.kind, 'judge', new.judge, 'code', new.code, 'is_recorded', new.is_recorded, 'rec_type', new.rec_type, 'cal_type', new.cal_type, 'schedule_type', new.schedule_type, 'medium', new.medium, 'base_city', new.base_city, 'location', new.location, 'language', new.language, 'release', new.release, 'typed', new.typed, 'minutes_used', new.minutes_used, 'is_prepared', new.is_prepared, 'wants_code', new.wants_code, 'moved_to', new.moved_to, 'shared_with', new.shared_with));
        end;
CREATE TRIGGER hearings_delete_noted after delete on hearings begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'hearings', old.id, (select case_id from proceedings where id = old.proceeding_id),
                    json_object('id', old.id, 'public_key', old.public_key, 'proceeding_id', old.proceeding_id, 'day', old.day, 'start_minute', old.start_minute, 'minutes', old.minutes, 'kind', old.kind, 'judge', old.judge, 'code', old.code, 'is_recorded', old.is_recorded, 'rec_type', old.rec_type, 'cal_type', old.cal_type, 'schedule_type', old.schedule_type, 'medium', old.medium, 'base_city', old.base_city, 'location', old.location, 'language', old.language, 'release', old.release, 'typed', old.typed, 'minutes_used', old.minutes_used, 'is_prepared', old.is_prepared, 'wants_code', old.wants_code, 'moved_to', old.moved_to, 'shared_with', old.shared_with), null);
        end;
CREATE TRIGGER judge_codes_insert_noted after insert on judge_codes begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'judge_codes', new.id, null,
                    null, json_object('id', new.id, 'code', new.code));
        end;
CREATE TRIGGER judge_codes_update_noted after update on judge_codes when json_object('id', old.id, 'code', old.code) is not json_object('id', new.id, 'code', new.code) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'judge_codes', old.id, null,
                    json_object('id', old.id, 'code', old.code), json_object('id', new.id, 'code', new.code));
        end;
CREATE TRIGGER judge_codes_delete_noted after delete on judge_codes begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'judge_codes', old.id, null,
                    json_object('id', old.id, 'code', old.code), null);
        end;
CREATE TRIGGER marks_insert_noted after insert on marks begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'marks', new.id, new.case_id,
                    null, json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'first', new.first, 'last', new.last, 'reason', new.reason));
        end;
CREATE TRIGGER marks_update_noted after update on marks when json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'first', old.first, 'last', old.last, 'reason', old.reason) is not json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'first', new.first, 'last', new.last, 'reason', new.reason) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'marks', old.id, new.case_id,
                    json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'first', old.first, 'last', old.last, 'reason', old.reason), json_object('id', new.id, 'case_id', new.case_id, 'kind', new.kind, 'first', new.first, 'last', new.last, 'reason', new.reason));
        end;
CREATE TRIGGER marks_delete_noted after delete on marks begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'marks', old.id, old.case_id,
                    json_object('id', old.id, 'case_id', old.case_id, 'kind', old.kind, 'first', old.first, 'last', old.last, 'reason', old.reason), null);
        end;
CREATE TRIGGER motions_insert_noted after insert on motions begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'motions', new.id, new.case_id,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'motion_type', new.motion_type, 'judge', new.judge, 'received', new.received, 'judge_received', new.judge_received, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'is_deleted', new.is_deleted, 'filed_by', new.filed_by, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER motions_update_noted after update on motions when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'motion_type', old.motion_type, 'judge', old.judge, 'received', old.received, 'judge_received', old.judge_received, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'is_deleted', old.is_deleted, 'filed_by', old.filed_by, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'motion_type', new.motion_type, 'judge', new.judge, 'received', new.received, 'judge_received', new.judge_received, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'is_deleted', new.is_deleted, 'filed_by', new.filed_by, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'motions', old.id, new.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'motion_type', old.motion_type, 'judge', old.judge, 'received', old.received, 'judge_received', old.judge_received, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'is_deleted', old.is_deleted, 'filed_by', old.filed_by, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'proceeding_id', new.proceeding_id, 'motion_type', new.motion_type, 'judge', new.judge, 'received', new.received, 'judge_received', new.judge_received, 'decided_on', new.decided_on, 'has_decision', new.has_decision, 'is_deleted', new.is_deleted, 'filed_by', new.filed_by, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER motions_delete_noted after delete on motions begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'motions', old.id, old.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'proceeding_id', old.proceeding_id, 'motion_type', old.motion_type, 'judge', old.judge, 'received', old.received, 'judge_received', old.judge_received, 'decided_on', old.decided_on, 'has_decision', old.has_decision, 'is_deleted', old.is_deleted, 'filed_by', old.filed_by, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER notes_insert_noted after insert on notes begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'notes', new.id, new.case_id,
                    null, json_object('id', new.id, 'case_id', new.case_id, 'text', new.text, 'search_text', new.search_text, 'is_private', new.is_private, 'written_on', new.written_on, 'author', new.author));
        end;
CREATE TRIGGER notes_update_noted after update on notes when json_object('id', old.id, 'case_id', old.case_id, 'text', old.text, 'search_text', old.search_text, 'is_private', old.is_private, 'written_on', old.written_on, 'author', old.author) is not json_object('id', new.id, 'case_id', new.case_id, 'text', new.text, 'search_text', new.search_text, 'is_private', new.is_private, 'written_on', new.written_on, 'author', new.author) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'notes', old.id, new.case_id,
                    json_object('id', old.id, 'case_id', old.case_id, 'text', old.text, 'search_text', old.search_text, 'is_private', old.is_private, 'written_on', old.written_on, 'author', old.author), json_object('id', new.id, 'case_id', new.case_id, 'text', new.text, 'search_text', new.search_text, 'is_private', new.is_private, 'written_on', new.written_on, 'author', new.author));
        end;
CREATE TRIGGER notes_delete_noted after delete on notes begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'notes', old.id, old.case_id,
                    json_object('id', old.id, 'case_id', old.case_id, 'text', old.text, 'search_text', old.search_text, 'is_private', old.is_private, 'written_on', old.written_on, 'author', old.author), null);
        end;
CREATE TRIGGER people_insert_noted after insert on people begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'people', new.id, null,
                    null, json_object('id', new.id, 'family', new.family, 'given', new.given, 'role', new.role));
        end;
CREATE TRIGGER people_update_noted after update on people when json_object('id', old.id, 'family', old.family, 'given', old.given, 'role', old.role) is not json_object('id', new.id, 'family', new.family, 'given', new.given, 'role', new.role) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'people', old.id, null,
                    json_object('id', old.id, 'family', old.family, 'given', old.given, 'role', old.role), json_object('id', new.id, 'family', new.family, 'given', new.given, 'role', new.role));
        end;
CREATE TRIGGER people_delete_noted after delete on people begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'people', old.id, null,
                    json_object('id', old.id, 'family', old.family, 'given', old.given, 'role', old.role), null);
        end;
CREATE TRIGGER proceedings_insert_noted after insert on proceedings begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'proceedings', new.id, new.case_id,
                    null, json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'charged_on', new.charged_on, 'opened_on', new.opened_on, 'base_city', new.base_city, 'location', new.location, 'judge', new.judge, 'case_type', new.case_type, 'custody', new.custody, 'completed', new.completed, 'manner', new.manner, 'has_decision', new.has_decision, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER proceedings_update_noted after update on proceedings when json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'charged_on', old.charged_on, 'opened_on', old.opened_on, 'base_city', old.base_city, 'location', old.location, 'judge', old.judge, 'case_type', old.case_type, 'custody', old.custody, 'completed', old.completed, 'manner', old.manner, 'has_decision', old.has_decision, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed) is not json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'charged_on', new.charged_on, 'opened_on', new.opened_on, 'base_city', new.base_city, 'location', new.location, 'judge', new.judge, 'case_type', new.case_type, 'custody', new.custody, 'completed', new.completed, 'manner', new.manner, 'has_decision', new.has_decision, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'proceedings', old.id, new.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'charged_on', old.charged_on, 'opened_on', old.opened_on, 'base_city', old.base_city, 'location', old.location, 'judge', old.judge, 'case_type', old.case_type, 'custody', old.custody, 'completed', old.completed, 'manner', old.manner, 'has_decision', old.has_decision, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed), json_object('id', new.id, 'public_key', new.public_key, 'case_id', new.case_id, 'charged_on', new.charged_on, 'opened_on', new.opened_on, 'base_city', new.base_city, 'location', new.location, 'judge', new.judge, 'case_type', new.case_type, 'custody', new.custody, 'completed', new.completed, 'manner', new.manner, 'has_decision', new.has_decision, 'is_stub', new.is_stub, 'release', new.release, 'typed', new.typed));
        end;
CREATE TRIGGER proceedings_delete_noted after delete on proceedings begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'proceedings', old.id, old.case_id,
                    json_object('id', old.id, 'public_key', old.public_key, 'case_id', old.case_id, 'charged_on', old.charged_on, 'opened_on', old.opened_on, 'base_city', old.base_city, 'location', old.location, 'judge', old.judge, 'case_type', old.case_type, 'custody', old.custody, 'completed', old.completed, 'manner', old.manner, 'has_decision', old.has_decision, 'is_stub', old.is_stub, 'release', old.release, 'typed', old.typed), null);
        end;
CREATE TRIGGER refused_matches_insert_noted after insert on refused_matches begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'refused_matches', new.id, new.case_id,
                    null, json_object('id', new.id, 'case_id', new.case_id, 'public_case_id', new.public_case_id));
        end;
CREATE TRIGGER refused_matches_update_noted after update on refused_matches when json_object('id', old.id, 'case_id', old.case_id, 'public_case_id', old.public_case_id) is not json_object('id', new.id, 'case_id', new.case_id, 'public_case_id', new.public_case_id) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'refused_matches', old.id, new.case_id,
                    json_object('id', old.id, 'case_id', old.case_id, 'public_case_id', old.public_case_id), json_object('id', new.id, 'case_id', new.case_id, 'public_case_id', new.public_case_id));
        end;
CREATE TRIGGER refused_matches_delete_noted after delete on refused_matches begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'refused_matches', old.id, old.case_id,
                    json_object('id', old.id, 'case_id', old.case_id, 'public_case_id', old.public_case_id), null);
        end;
CREATE TRIGGER releases_insert_noted after insert on releases begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'releases', new.id, null,
                    null, json_object('id', new.id, 'name', new.name, 'imported_on', new.imported_on));
        end;
CREATE TRIGGER releases_update_noted after update on releases when json_object('id', old.id, 'name', old.name, 'imported_on', old.imported_on) is not json_object('id', new.id, 'name', new.name, 'imported_on', new.imported_on) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'releases', old.id, null,
                    json_object('id', old.id, 'name', old.name, 'imported_on', old.imported_on), json_object('id', new.id, 'name', new.name, 'imported_on', new.imported_on));
        end;
CREATE TRIGGER releases_delete_noted after delete on releases begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'releases', old.id, null,
                    json_object('id', old.id, 'name', old.name, 'imported_on', old.imported_on), null);
        end;
CREATE TRIGGER saved_views_insert_noted after insert on saved_views begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'saved_views', new.id, null,
                    null, json_object('id', new.id, 'list', new.list, 'name', new.name, 'shows', new.shows));
        end;
CREATE TRIGGER saved_views_update_noted after update on saved_views when json_object('id', old.id, 'list', old.list, 'name', old.name, 'shows', old.shows) is not json_object('id', new.id, 'list', new.list, 'name', new.name, 'shows', new.shows) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'saved_views', old.id, null,
                    json_object('id', old.id, 'list', old.list, 'name', old.name, 'shows', old.shows), json_object('id', new.id, 'list', new.list, 'name', new.name, 'shows', new.shows));
        end;
CREATE TRIGGER saved_views_delete_noted after delete on saved_views begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'saved_views', old.id, null,
                    json_object('id', old.id, 'list', old.list, 'name', old.name, 'shows', old.shows), null);
        end;
CREATE TRIGGER sheet_mappings_insert_noted after insert on sheet_mappings begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'sheet_mappings', new.id, null,
                    null, json_object('id', new.id, 'kind', new.kind, 'headings', new.headings, 'columns', new.columns));
        end;
CREATE TRIGGER sheet_mappings_update_noted after update on sheet_mappings when json_object('id', old.id, 'kind', old.kind, 'headings', old.headings, 'columns', old.columns) is not json_object('id', new.id, 'kind', new.kind, 'headings', new.headings, 'columns', new.columns) begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'sheet_mappings', old.id, null,
                    json_object('id', old.id, 'kind', old.kind, 'headings', old.headings, 'columns', old.columns), json_object('id', new.id, 'kind', new.kind, 'headings', new.headings, 'columns', new.columns));
        end;
CREATE TRIGGER sheet_mappings_delete_noted after delete on sheet_mappings begin
            insert into step_rows (step, of_table, row, case_id, before, after)
            values ((select step from open_step), 'sheet_mappings', old.id, null,
                    json_object('id', old.id, 'kind', old.kind, 'headings', old.headings, 'columns', old.columns), null);
        end;
COMMIT;
