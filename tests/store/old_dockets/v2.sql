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
INSERT INTO "_sqlite_migrations" VALUES(1,'iqdesk','_m001_first_tables','2026-11-24 13:34:06.423723+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'iqdesk','_m002_clerks_desk','2026-11-24 13:34:06.453231+00:00');
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
INSERT INTO "appeals" VALUES(376231623841595376,NULL,6675675719014005388,3722254516868660627,'IJ','Case Appeal','2026-02-02','A','2026-03-10','REM',NULL,'');
INSERT INTO "appeals" VALUES(4224302635337401790,NULL,6675675719014005388,3722254516868660627,'IJ','Case Appeal','2026-03-10',NULL,NULL,NULL,NULL,'');
INSERT INTO "appeals" VALUES(6403359010412321578,70000001,642482238262381108,3199491125198454105,'IJ','Case Appeal','2025-06-02','A','2025-09-08','DIS',1272955509270592335,'');
CREATE TABLE away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '',
    check (first <= last)
) strict;
INSERT INTO "away" VALUES(8654103555228903669,'2026-03-23','2026-03-27','training',100,'Held by video');
CREATE TABLE case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "case_identifiers" VALUES(7408057697333648564,92000001,642482238262381108,'DS',1272955509270592335,'');
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
INSERT INTO "cases" VALUES(116437279120435712,NULL,'001234577','Quispe Huallpa','Rómulo A.','quispe huallpa, romulo a.','AOC','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(642482238262381108,20000001,NULL,'','','','RMV','PE','SP','D',0,0,1272955509270592335,'');
INSERT INTO "cases" VALUES(1941716683665357528,NULL,'000000815','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(4067237647855582519,NULL,'000123458','Quispe Huallpa','Yeny','quispe huallpa, yeny','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(4753829794319205956,20000814,NULL,'','','','RMV','GT','SP','D',0,0,642715615577724263,'');
INSERT INTO "cases" VALUES(5355625924542583380,20000813,'000000813','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,6877950744910877433,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(5599586954634625902,20000816,'000000816','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','GT','SP','N',1,0,6818862205524487143,',case_type,custody,language,public_key,represented,');
INSERT INTO "cases" VALUES(5850433630131495302,20000815,NULL,'','','','RMV','GT','SP','D',0,0,642715615577724263,'');
INSERT INTO "cases" VALUES(6273148546399627665,20000811,'000000811','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,8492199502814429735,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(6675675719014005388,NULL,'000123456','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','R',1,0,NULL,'');
INSERT INTO "cases" VALUES(6998978153123865577,20000812,'000000812','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,6877950744910877433,',case_type,custody,language,nationality,public_key,represented,');
INSERT INTO "cases" VALUES(7540884099613360205,20000002,NULL,'','','','RMV','PE','SP','D',0,0,1272955509270592335,'');
INSERT INTO "cases" VALUES(7693186239443979953,NULL,'000999888','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(8619828479452250149,NULL,'000000814','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
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
INSERT INTO "checks" VALUES(1194443635540109067,5355625924542583380,'different','cases',5355625924542583380,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(1475084203521527496,6998978153123865577,'different','cases',6998978153123865577,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(2083240284995289548,5355625924542583380,'different','cases',5355625924542583380,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(2277575058997044611,5355625924542583380,'different','proceedings',2186790245295078249,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(3276966161207620385,6998978153123865577,'different','proceedings',3422334548028035041,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(3731979189310121879,6998978153123865577,'different','cases',6998978153123865577,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(3925316906316323781,6273148546399627665,'different','proceedings',6036472905721030340,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(4830449888753229650,5599586954634625902,'different','proceedings',7161752862937753237,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(4925498143700910499,6273148546399627665,'different','cases',6273148546399627665,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(6944522237775929275,6998978153123865577,'different','proceedings',3422334548028035041,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(7444346278897091832,6273148546399627665,'different','cases',6273148546399627665,'nationality','Nationality: PE Peru was typed, the release has GT Guatemala.','GT',0);
INSERT INTO "checks" VALUES(7588902943516080591,5599586954634625902,'different','cases',5599586954634625902,'custody','Custody: never detained was typed, the release has detained.','D',1);
INSERT INTO "checks" VALUES(7953400637881589890,5599586954634625902,'different','proceedings',7161752862937753237,'opened_on','Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.','2025-01-06',1);
INSERT INTO "checks" VALUES(8552186851222519488,6273148546399627665,'different','proceedings',6036472905721030340,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(8567472829457674256,5355625924542583380,'different','proceedings',2186790245295078249,'custody','Custody: never detained was typed, the release has detained.','D',0);
INSERT INTO "checks" VALUES(9085352520040219635,116437279120435712,'no outcome','hearings',1083394175474217635,'','Thursday, March 5, 2026 has passed and nothing is recorded. Record the outcome.',NULL,1);
INSERT INTO "checks" VALUES(9106293462012903245,6675675719014005388,'assumed','proceedings',3722254516868660627,'completed','The import took the hearing’s day for the completion’s.',NULL,0);
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
INSERT INTO "circumstances" VALUES(2717753914766985124,6675675719014005388,'merits-first-date',3722254516868660627,'2026-03-09','18',1,'No interpreter before 3 PM');
CREATE TABLE closures (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    reason text not null,
    source text not null,
    in_use integer not null check (in_use in (0, 1)),
    check (first <= last)
) strict;
INSERT INTO "closures" VALUES(271317041659870615,'2018-12-05','2018-12-05','National day of mourning','Executive Order 13852, December 1, 2018',1);
INSERT INTO "closures" VALUES(288507787916316443,'2024-12-24','2024-12-24','Federal offices closed','Executive Order of December 19, 2024',1);
INSERT INTO "closures" VALUES(1587012172809384697,'2025-12-24','2025-12-24','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(1794273658636727864,'2025-01-09','2025-01-09','National day of mourning','Executive Order of December 30, 2024',1);
INSERT INTO "closures" VALUES(2049441684835528213,'2019-12-24','2019-12-24','Federal offices closed','Executive Order 13900, December 17, 2019',1);
INSERT INTO "closures" VALUES(4357313865881941230,'2018-12-22','2019-01-25','Lapse in appropriations; most non-detained courts closed','Lapse of December 22, 2018 to January 25, 2019',0);
INSERT INTO "closures" VALUES(5176803593021886352,'2020-12-24','2020-12-24','Federal offices closed','Executive Order 13965, December 11, 2020',1);
INSERT INTO "closures" VALUES(6336220150968599381,'2025-10-01','2025-11-12','Lapse in appropriations','Lapse of October 1 to November 12, 2025',0);
INSERT INTO "closures" VALUES(6919784139041377483,'2018-12-24','2018-12-24','Federal offices closed','Executive Order 13854, December 18, 2018',1);
INSERT INTO "closures" VALUES(7280214850798201933,'2026-03-02','2026-03-03','Storm','The court''s notice',1);
INSERT INTO "closures" VALUES(8415210037122926132,'2025-12-26','2025-12-26','Federal offices closed','Executive Order of December 18, 2025',1);
CREATE TABLE codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{}' check (json_valid(flags)),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last))
) strict;
INSERT INTO "codes" VALUES(9619408699084373,'case_identifier','EM','Electronic monitoring','{}',NULL,NULL);
INSERT INTO "codes" VALUES(10559348812637205,'language','CTI','Chol, Tila','{}',NULL,NULL);
INSERT INTO "codes" VALUES(12567064572632764,'motion_type','WA','Motion to withdraw charge or allegation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(24106763479055850,'language','KON','Konjobal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(24548342901817225,'nationality','FP','French Polynesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(31075472673192592,'adjournment','24','Records/fingerprint check delayed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(33738277947374271,'language','LUG','Luganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(51413432498746655,'nationality','MR','Mauritania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(53046522784222176,'language','ARS','Armenian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(55127856253609503,'language','KSR','Kosraean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(77350339790792301,'language','POV','Criolu Upper Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(78635770943016278,'language','NWE','Ngwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(79838559702737280,'custody','R','Released','{}',NULL,NULL);
INSERT INTO "codes" VALUES(83394407032337659,'case_type','DDC','DHS decision appeal (BIA only)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(83421970073227915,'nationality','FJ','Fiji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(88002204927873866,'language','ZAP','Zapoteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(91871523798539733,'adjournment','11','Other no-show by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(98841067752897137,'court','IMP','Imperial Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(106290585508413279,'language','CHI','Chin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(135362557490823720,'case_identifier','H1','Harlingen - District Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(137062966490839624,'language','PXM','Mixe, Quetzaltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(157625894449488294,'language','GON','Gonja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(170265232418918539,'appeal_result','WPD','Withdrawn - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(176753363639261932,'nationality','EG','Egypt','{}',NULL,NULL);
INSERT INTO "codes" VALUES(192220457972573981,'nationality','EC','Ecuador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(207177808659547171,'court','SIN','Fishkill (Downstate Correctional Facility) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(207968269075479519,'language','MOS','Mossi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(208140849111894157,'language','LUS','Chin,Mizo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(216510591659145552,'language','BLO','Anii (Aka Basila)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(220108717837104011,'nationality','BV','Bouvet Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(221993941295397389,'language','VIE','Vietnamese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(255728355322529090,'language','KIG','Kirghiz','{}',NULL,NULL);
INSERT INTO "codes" VALUES(265603985165974246,'adjournment','7C','Respondent application pending with DHS (7C)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(267763869822604745,'adjournment','32','Interpreter not ordered','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(298922901980564095,'language','EDO','Edo - Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(319109881314310872,'language','DYO','Dyoula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(339496695357115408,'motion_type','QS','Motion to quash a subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(342028585908534289,'language','KAI','Kaiping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(342303884567152616,'language','SZE','Szechuan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(349246907120341617,'nationality','SB','St. Pierre and Miquelon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(350624957731281378,'language','KOT','Kotokoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(351522128181376948,'language','BMO','Bambalang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(359751879139733073,'language','KPE','Kpelle','{}',NULL,NULL);
INSERT INTO "codes" VALUES(361720648059941178,'language','SMK','Bolino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(367500521997342595,'motion_type','O','Motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(371849044324644847,'language','BEL','Belarusan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(376731709292003923,'language','MFQ','Moba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(383605610021429131,'nationality','TK','Turks and Caicos Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(385592518203385135,'language','AYN','Arabic, Sanaani Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(388892725383303222,'language','MIN','Minnan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(397869168295733743,'motion_type','CD','Motion to change docket type','{}',NULL,NULL);
INSERT INTO "codes" VALUES(399346765701155568,'adjournment','23','Asylum application withdrawn; reset for other issues','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(406878316249580351,'language','YAN','Mayangna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(408673787270891069,'language','SAR','Sarahule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(409466974975645611,'language','MMC','Mazahua, Michoacan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(426305080797644629,'nationality','ND','Not Designated By Ij','{}',NULL,NULL);
INSERT INTO "codes" VALUES(430886173035165658,'language','BAJ','Bajuni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(431449849453584618,'appeal_result','OTS','Other Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(437092142247651022,'language','MNO','Mano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(453474153247919218,'motion_type','PS','Motion to place on status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(462421758564714837,'language','EUT','Eutian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(464619608284364127,'court','ATL','Atlanta Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(474902343696144884,'language','YAS','Nugunu (Yambasa/Yambassa)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(475223508362376004,'language','BEM','Bembe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(479821164323838821,'language','TCP','Chin, Tawr','{}',NULL,NULL);
INSERT INTO "codes" VALUES(481767136601327031,'language','TUV','Tuvaluan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(494182341667407966,'adjournment','17','Master to individual - merits hearing set','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(501973291840746532,'language','FR','French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(519428990395764459,'adjournment','01','Respondent seeking representation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(533413299239405809,'language','BBK','Babanki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(533785618716818147,'language','YAQ','Yaqui','{}',NULL,NULL);
INSERT INTO "codes" VALUES(534956989188424376,'nationality','MP','Mauritius','{}',NULL,NULL);
INSERT INTO "codes" VALUES(536687801333748333,'case_identifier','BR','The Brito Class Action Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(537512884466373455,'language','NUB','Nubian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(541834938331309696,'language','PCO','Pocomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(543698794588245863,'language','LNS','Lamnso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(548849445555853841,'language','CHE','Chechen-Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(553423067528339612,'nationality','AN','Andorra','{}',NULL,NULL);
INSERT INTO "codes" VALUES(556498278285546652,'motion_type','ET','Motion to extend filing time','{}',NULL,NULL);
INSERT INTO "codes" VALUES(559908176066220421,'language','QXR','Quichua, Canar Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(563482511817041951,'adjournment','05','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(599433437982478155,'nationality','PU','Guinea Bissau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(603929157121143115,'nationality','LY','Libya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(604769441629026652,'nationality','AG','Algeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(610297113106127932,'language','IKA','Ika','{}',NULL,NULL);
INSERT INTO "codes" VALUES(610353330692621010,'language','DEE','Dewoin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(614184596428488318,'language','PSO','Polish Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(626536909542510921,'case_identifier','B7','El Cajon - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(634866530619679640,'nationality','NF','Norfolk Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(644784493354709927,'case_identifier','FA','Family unit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(645679253969462424,'language','GER','German','{}',NULL,NULL);
INSERT INTO "codes" VALUES(648505117092082745,'case_identifier','PP','Presidential Proclamation Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(650902498053760084,'custody_request','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(653769701975982456,'language','ZAG','Zaghawa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(680629326331772514,'language','OKU','Oku','{}',NULL,NULL);
INSERT INTO "codes" VALUES(681312962550975329,'language','KUK','Kuki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(689594268553495324,'language','TSZ','Tarasco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(694550817082957114,'court','PHI','Philadelphia Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(694638502688375894,'adjournment','5C','Late-filed evidence - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(696542488712656535,'nationality','PN','Palestine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(697527522411893469,'motion_type','SR','Motion for stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(711086567436601182,'language','AYH','Arabic, Hadrami Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(721030648679333664,'nationality','CN','Comoro Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(724691339126772703,'language','GXX','We Southern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(732358907567179683,'language','ALG','Algerian Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(733280951172233919,'nationality','IU','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(735817998932479180,'nationality','SC','St. Christopher-Nevis','{}',NULL,NULL);
INSERT INTO "codes" VALUES(738220108618036923,'language','BIA','Biafada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(743587195965932400,'language','CNH','Chin, Haka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(751650048635944168,'nationality','RE','Reunioun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(760665581234118544,'nationality','VE','Venezuela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(760824952318103529,'language','TAB','Tabassaran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(762843400894915064,'language','KIR','Kiribat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(769967952339132301,'appeal_type','Appeal of IJ MTR','Appeal of judge decision on motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(777181607126100069,'language','QAC','Quiche-Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(782903430923891350,'language','YUC','Yucatec Maya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(786352500173750058,'case_type','WHO','Withholding-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(786924480362934654,'appeal_result','SOD','Summary dismissal - other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(789329379204279955,'language','MNW','Mon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(797925292312437159,'nationality','CU','Cuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(804714657213275487,'court','YOR','York County Prison Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(808254368861713745,'language','NNB','Nandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(832515237114970369,'case_identifier','CD','Civil Detention Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(838736453571082227,'language','LUB','Luba-Kasia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(849204353920224783,'motion_type','SD','Motion to substitute documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(860959089887333648,'language','CKB','Kurdish, Central (Alt Name Sorani)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(863725398921336266,'nationality','AL','Albania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(864469279663596259,'adjournment','21','Supplement to asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(874041976227519407,'court','POO','Portland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(887852980855095260,'language','FIA','Nobiin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(888569889182307149,'language','TEL','Telugu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(889291175111791097,'language','KYG','Kyrgyzstani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(890089223925452679,'case_identifier','MD','Maryland - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(896671595145369153,'court','SDC','Stewart Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(901883764076618082,'nationality','RM','The Republic of the Marshall Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(902473754492408695,'language','BAU','Balochi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(905707438468274229,'language','LEB','Lebanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(907721680168571831,'language','AMZ','Amuzgo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(913891487073099087,'language','TAT','Tatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(915840759476768118,'language','BAM','Bambara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(920192927919397203,'nationality','IV','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(921288416921657110,'language','TMM','Tectiteco/Tectitan Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(938870517346312439,'nationality','SR','Slovak Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(939254834741619015,'nationality','CD','Chad','{}',NULL,NULL);
INSERT INTO "codes" VALUES(957808395964569291,'language','TUM','Tumbuka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(973808763436075984,'language','TKN','Turkmen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(984753520905130111,'motion_type','ST','Motion for security at non-detained hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1000291683776793281,'court','OTO','Otero County Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1000604788527472884,'nationality','SS','Stateless - respondent cannot name a country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1004212050509050737,'adjournment','OT','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1008919499546342388,'language','TZH','Tzeltal, Oxchuc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1032221282414758978,'court','SAI','Saipan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1051581651818566059,'motion_type','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1052421633189349749,'court','NYC','New York - Federal Plaza Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1060511863800695341,'adjournment','13','Insufficient time to complete hearing','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1065160676270365404,'motion_type','CO','Motion for continuance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1071162964120865725,'language','CCP','Chakma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1071703508103228027,'nationality','UR','Soviet Union','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1071918511904610478,'appeal_result','SUS','Appeal sustained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1082585408744766279,'case_identifier','RC','Clearance needed to move respondent (Oakdale)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1086880742762603781,'appeal_result','CFV','Final denial - 42B/40, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1090754158295525586,'language','GOL','Gola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1092743488443499859,'nationality','FR','France','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1102578122905646921,'adjournment','54','Respondent claims US citizenship','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1104083423212072236,'language','MAD','Mandingo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1121418359368042004,'language','TOJ','Tojolabal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1132221813625878954,'case_identifier','AD','ATD Pilot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1138901285583249853,'language','DAR','Dargwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1168854040043951138,'language','BQG','Bago-Kusuntu (Bago, Koussountou)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1181040923366676057,'court','STE','Sterling Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1182506081957677199,'language','NGE','Ngemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1183428610026319541,'language','NSS','Non Standard Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1187559522605744067,'language','SP','Spanish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1193668447199882766,'language','MKO','Mandinko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1213418150960754195,'appeal_type','DD Fines','DHS officer decision - fines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1215349211701811340,'nationality','EO','Estonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1223309865745749312,'language','OTN','Otomi Tenango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1232453414814564094,'motion_type','U','Motion to dismiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1232920451697945548,'nationality','TL','Tokelau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1238021797947942853,'case_identifier','PH','Parolee Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1240225928410586320,'appeal_result','BCR','Background-check remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1260823803503435388,'language','BAG','Bangwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1261935865689119996,'nationality','KG','Kirghizia (Kyrgyzstan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1262790449845606293,'appeal_result','DED','Deferred enforced departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1268290175416106678,'court','ELP','El Paso Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1270873757492765833,'case_identifier','S2','San Diego Deportation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1286766336891817373,'court','LOS','Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1297182949485682257,'language','WLF','Wolof','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1297958349714209456,'appeal_result','APD','Administratively closed - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1315401743263886469,'nationality','IS','Israel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1318508142213081208,'case_identifier','MI','Motions - former section 244(i)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1321630163535578046,'language','FLA','Fula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1337598207489812067,'language','DIV','Divehi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1337862974222403467,'language','FUL','Fulani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1338283165478678059,'adjournment','AB','Respondent to file brief (not an appeal)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1343379634768009344,'language','MDD','Mbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1346475818140663534,'language','ORO','Oroma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1357244263533688838,'language','JUB','Juba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1360155260648098957,'case_identifier','DC','Departure Control Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1364595209794463197,'court','OIT','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1367706664981333985,'appeal_result','TPS','Temporary Protected Status','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1399907280498217146,'language','KIK','Kikuya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1420649623401837559,'language','TEN','T''En','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1421607676599429631,'language','RMN','Romani, Balkan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1424842307265124823,'court','SND','San Diego Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1440769100314097908,'language','NEW','Newari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1442748433198078188,'language','FIN','Finnish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1444190686754947906,'case_identifier','ACD','(not used)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1447816629561348206,'language','BGJ','Bangolan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1474145125904602564,'motion_type','HV','Motion to submit video or recording','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1475093484220504107,'nationality','BX','Brunei','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1475519684177578845,'motion_type','RS','Motion to remove from status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1479554398756205632,'nationality','UY','Uruguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1480771915480205780,'language','ICE','Icelandic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1496474815493800451,'motion_type','RP','Motion to reconsider (before decision)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1499757320680516423,'language','ESI','Egyptian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1504588009545967338,'nationality','MB','Martinique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1511114178321983175,'adjournment','ST','Respondent to file adjustment of status','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1523726167264163589,'adjournment','7E','Respondent application pending with DHS (7E)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1531060687951114517,'language','RUN','Runyawana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1535994624211964196,'court','TAC','Tacoma Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1539058001909356327,'nationality','MS','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1542876827863824400,'case_identifier','IR','Interim final rule (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1554289050481588592,'language','SUD','Sudanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1564348437721226853,'nationality','CY','Cyprus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1578180673152015161,'nationality','MV','Maldives','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1582619742386976498,'language','PIG','Pidgin English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1608726162448100554,'motion_type','AI','Motion concerning conduct before the court (apology)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1610361950369706339,'language','DNG','Dingara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1619183289335911488,'language','NEP','Nepali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1622001344107448832,'nationality','PP','Papua New Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1623592585258149420,'custody','D','Detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1626218714995302004,'language','JOL','Dyola (Jola)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1626578093159996571,'court','NOL','New Orleans Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1648232262729312672,'nationality','PE','Peru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1653742995225840968,'language','DDN','Dendi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1674993882393790913,'language','HNN','Hunan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1680018144071605775,'nationality','BF','Bahamas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1688032368678811837,'nationality','BL','Bolivia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1691357033967579677,'court','ELO','Eloy Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1697110839175015025,'case_type','RFR','Reasonable fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1719837043104335988,'language','PUS','Pushtu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1725672417029943542,'adjournment','IA','Interlocutory appeal','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1727932884242592619,'language','MSR','Mongolian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1741138604448568443,'nationality','FW','French West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1749964312281916619,'motion_type','MN','Motion to amend name on NTA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1753440767993592029,'language','NEU','Nuer','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1754927312297426795,'nationality','GV','Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1759292018255481966,'language','RAH','Rahaween','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1787906829529953623,'language','HST','Huasteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1787970033384338174,'court','PIS','Port Isabel Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1806342602703294061,'language','GEG','Gheg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1828780451154167831,'language','CAN','Cantonese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1830485911018325617,'adjournment','1B','Moved from detained to non-detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1834966608707373446,'language','TWN','Taiwanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1839299406721988332,'language','AAR','Afar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1840773373908172627,'case_identifier','PL','Padilla Class Members','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1844183140963306173,'nationality','ML','Mali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1844357739744410924,'nationality','KN','North Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1859123787260203108,'language','ONY','Onyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1865274142257922745,'language','YOR','Yoruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1866818505378602497,'language','GUR','Farefare','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1871682444461381015,'language','ILO','Ilocano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1871818351323265856,'nationality','AZ','Azerbaijan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1885928920227748766,'language','SCR','Sherpa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1886909784556699687,'adjournment','63','Competency inquiry (non-Franco)','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1896472615521603182,'nationality','NU','Nicaragua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1902521043267360683,'court','BOS','Boston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1902551104239013514,'adjournment','52','Jurisdiction rests with the BIA','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1909199067169920236,'language','TLP','Totonac, Filomena Mata-Coahuitlan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1918323907164514162,'language','PDT','Plautdietsch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1922363033788540926,'case_identifier','CL','Clemency / Florida institutional hearing (Miami)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1928589859880075938,'language','LWO','Luwo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1937935482856962485,'language','FAA','Falam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1942033357673125108,'language','KAO','Xaasongaxango (Kasonke, Xasonga)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1947773457091235313,'adjournment','AS','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1960051486738268099,'nationality','NH','Vanuatu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1970625643814862209,'language','SER','Serbian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1972262700972092631,'language','ASF','Australian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1974574515445657934,'language','PAM','Pampangan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1977939911150106864,'nationality','DJ','Djibouti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1986739884726546728,'adjournment','43','DHS forensic analysis','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1987399495004068160,'nationality','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1990491410770022893,'language','RWA','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1992642796314181090,'nationality','PF','Paracel Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1994385850636035973,'nationality','LI','Liberia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2000890838729557198,'nationality','SY','Syria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2024363691264081068,'nationality','SK','St. Kitts, West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2038390194429710178,'language','FAP','Palor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2039709966148716343,'adjournment','53','DHS request for mental-competency certification','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2041122738482824826,'court','SAJ','San Juan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2042449410106209053,'language','TH','Thai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2058542176805823209,'language','FUF','Fulani (Guinea Dialect)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2061585802336704579,'language','MNA','Mina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2066117806602872219,'language','LNG','Lin Gao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2066801745238112899,'language','SAM','Samoan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2068723677031330629,'language','GAN','Chinese Gan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2075938035148649619,'case_type','RMV','Removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2094610058224830337,'language','KNK','Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2096710159761039043,'nationality','TV','Tuvalu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2104475436894099008,'language','MWW','Hmong Daw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2109675425247728625,'case_type','AOC','Asylum-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2111534726138137771,'court','ANN','Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2120283713526223506,'language','HAN','Hainan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2123941428889802276,'case_identifier','S3','San Diego Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2124812289914285008,'language','BGC','Haryanvi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2131028148915114598,'case_identifier','J1','Juvenile turned 18','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2136955960893114267,'court','BIA','Board of Immigration Appeals','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2140242771765270541,'case_identifier','WC','California detained cases, May/June','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2142366734089789788,'nationality','RP','Philippines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2151557733230462484,'language','SIL','Sisaala Tumulung','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2156814127659666251,'court','NYB','New York - Broadway Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2163317915065261685,'court','SEA','Seattle Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2179570521840187888,'nationality','IC','Iceland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2181766647992081863,'case_identifier','VG','Vangala settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2182635549501333336,'language','FUJ','Fuji/Fujiman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2185859984267299502,'language','CHU','Chuj, San Sebastian Coatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2186807856886692804,'case_identifier','OC','Off-calendar initiative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2191751353739632755,'language','IDU','Idoma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2220374104088529068,'language','AR','Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2223260201072723401,'language','GR','Greek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2224613918620724561,'case_identifier','PG','Pangea legal services','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2233267870696918439,'appeal_type','Case Appeal','Appeal of judge case decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2240201949474310231,'nationality','KS','South Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2246124839783165818,'adjournment','98','Case conversion (system)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2248221900630365579,'language','FMP','Bafang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2257711154845944451,'court','EPD','El Paso Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2272036298101624822,'adjournment','5D','Hearing advanced on motion of DHS','{"cause": "dhs", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2272870982597509708,'court','FCI','Falls Church Immigration Adjudication Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2282736831255363792,'nationality','WI','Western Sahara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2288844975453514659,'language','ALB','Albanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2294652307977071823,'court','CLE','Cleveland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2299439169760229778,'language','CTU','Chol, Tumbala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2309293878720905609,'language','ETH','Ethiopian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2314297761498546012,'appeal_type','SC Appeal','Special Circumstances Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2315658368651741193,'language','ZOM','Zome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2316503528673398836,'appeal_result','CFG','Final grant - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2321217816613173191,'language','KAR','Karachay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2327638680462504515,'adjournment','30','Consolidation with family members','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2329999409573285964,'motion_type','FW','Motion for fee waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2330146706309239882,'language','GQR','Gor (From Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2333182408944836046,'nationality','??','Unknown Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2335423077558242740,'language','SHK','Shilluk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2367958640962823811,'court','CHI','Chicago Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2370902730378270794,'language','WLX','Wali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2372931117079714691,'language','MOP','Maya, Mopan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2387430660167739177,'court','ORL','Orlando Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2405225004088325909,'language','ANY','Anyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2410996570704757475,'adjournment','CB','Cancellation application - EOIR-42B','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2429873839014708369,'language','UIG','Uigur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2429902283355893475,'language','BSQ','Bassa (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2433147137962281063,'language','KAC','Kachin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2441768135984132693,'language','PBS','Pame, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2442722303883228687,'language','KND','Kurundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2443920114096088661,'court','SNA','San Antonio Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2444211056653117541,'language','???','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2445484045391242199,'language','KBP','Kabiye','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2446625861398472809,'language','JAI','Jacalteco, Western (Popti)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2447214446011493027,'language','TZT','Tzutujil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2465390051225292668,'adjournment','06','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2471898918841572788,'language','MFZ','Maaban','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2472369535678544899,'language','MHL','Marshallese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2478930909725645383,'court','HAR','Hartford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2480659994464465200,'language','FAN','Fanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2485750963319037343,'language','URH','Urhobo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2487785191672654038,'nationality','VM','Vietnam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2490529370659126457,'language','ROM','Romanian-Moldovan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2494405282206761758,'nationality','BH','Belize','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2506018348498865952,'language','DZG','Dazaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2512251599875335353,'nationality','SU','Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2520868225239514994,'motion_type','EH','Motion to advance (earlier hearing date)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2524009917549615026,'adjournment','10','Hearing notice sent or served incorrectly','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2536148504988126266,'language','DAH','Dahalo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2539726641500713195,'case_type','CFR','Credible fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2540687767986245408,'language','MXV','Mixtec, Metlatonoc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2544738713736075454,'nationality','SV','Slovenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2571526310653445250,'language','TZO','Tzotzil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2579072036800569719,'adjournment','55','Hearing deliberately advanced by court','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2580152920005232577,'language','TPX','Tlapanec, Acatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2586476082683032589,'language','MKH','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2591444021677401025,'nationality','TR','Turkmenistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2601094507326009309,'adjournment','37','DHS investigation','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2607569404319523547,'nationality','CI','Chile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2610445855004303062,'language','HSN','Xiang ( Alt Names: Hsiang, Hunan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2623896604469775245,'language','GEX','Garre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2624477764931662429,'adjournment','34','Judge leave','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(2625177321686670188,'language','ASH','Ashanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2630751725923162663,'nationality','BU','Bulgaria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2640925201670050665,'nationality','DC','Democratic Republic of Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2664916618865673705,'language','ZPA','Zapateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2666425892012942926,'nationality','AU','Austria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2666666778940448175,'court','DET','Detroit Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2668386454054997748,'language','ARM','Armenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2670572241838275115,'language','ETU','Cameroon, Ejagham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2677744646180960127,'appeal_result','DEN','Denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2689250333635111582,'court','CCC','Concord Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2694540489134124128,'case_identifier','B3','Brownsfield Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2703185166104070331,'language','SUS','Susu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2710404504018675539,'nationality','GJ','Grenada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2710571087944197467,'appeal_result','SND','Summary dismissal - reasons and brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2714410939623311002,'language','KRU','Kru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2714964082095839975,'nationality','FM','Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2721459133065885309,'appeal_type','Circuit Court Remand','Remand from circuit court (BIA case)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2727216528235202102,'nationality','BE','Belgium','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2727837136528585300,'case_type','REC','Rescission','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2733471072166661668,'motion_type','TD','Motion to terminate the deferral','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2744012328372810960,'language','RHA','Rhade','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2744115501494613032,'language','LAT','Latvian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2747197235923101178,'language','BXM','Buriat, Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2760551493531033871,'language','TAM','Tamil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2764166460823782725,'appeal_result','DVD','Dismissed, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2808080417455878972,'language','DAN','Danish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2815306541175763644,'case_identifier','RP','Review Sheet Pilot Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2820160662015178429,'nationality','SZ','Switzerland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2831275586802503866,'language','JYA','Jirong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2848736058151251333,'appeal_result','DUT','Dismissed as untimely','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2849250679100945340,'motion_type','WV','Motion to waive appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2852535058412707883,'language','MIS','Miskito','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2854318086557805260,'court','AGA','Hagatna (Guam) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2863992752172991259,'case_identifier','CR','Custody review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2867495094387521042,'language','AZO','Awing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2881553782774163419,'adjournment','1A','Moved from non-detained to detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2891917569206210148,'language','BBJ','Ghomala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2893875429588726270,'appeal_result','OTH','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2899984537682982716,'appeal_result','TPD','Terminated - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2901573401488065078,'language','CV','Cape Verdian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2904977225798492395,'nationality','TH','Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2909707673491873637,'case_identifier','JL','Javier Lopera Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2922619070307509668,'language','XSM','Kasem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2922750009340584363,'nationality','BD','Bermuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2929186021881417214,'language','PNY','Pinyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2945426716062570473,'language','AGH','Aghem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2966681831551500669,'language','AZJ','Azerbaijani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2967574018270775687,'language','CHG','Chiga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2981233114306340217,'court','BTV','Batavia Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2989065719931790333,'appeal_result','CPC','Conditional grant - CPC asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2989197626936939032,'language','LKR','Pari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2990552154803016836,'court','SPD','San Pedro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2991433536275696765,'nationality','KO','Kosrae, Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2999360530965064684,'adjournment','39','Illness of representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3007793615790831220,'appeal_result','NAN','NACARA notice','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3008365587701656951,'nationality','WA','Namibia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3011768618820767985,'case_identifier','CH','Golden Venture cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3017834195012862051,'language','GOM','Goanese Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3024875206329565915,'court','SNC','Santa Ana Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3024889596412188679,'language','GAE','Gaelic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3033817595263678487,'nationality','CJ','Cayman Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3036170044167995318,'language','TAJ','Tajiki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3052327009599539271,'language','LOM','Loma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3054636101846101119,'motion_type','CS','Motion to consolidate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3055947187237056192,'adjournment','60','EOIR forensic competency evaluation','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3098167766844291318,'language','KHM','Khmer Central - Thailand/Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3098465708716220901,'motion_type','AN','Motion to correct an A-number','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3105748234432716686,'adjournment','PD','Prosecutorial discretion under consideration','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3108939770706622169,'court','SMO','Sacramento Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3109251997275501659,'nationality','SE','Seychelles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3109656352460748945,'nationality','QA','Qatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3113211775724451272,'case_identifier','RD','Reserved suspension decision','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(3116706290108922206,'language','NDF','Ndebele','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3119938219864596722,'motion_type','VD','Motion for voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3122403863972417696,'language','KNO','Kono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3130534229452084745,'motion_type','BB','Custody determination request','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3136824172345510012,'nationality','MN','Monaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3140606650187728088,'language','LLS','Lithuanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3153168088450136333,'language','KUS','Kussal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3163190051184362589,'case_identifier','H2','Harlingen - Detention And Deport','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3167031930788836272,'language','MKU','Maninka, Konyanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3172398220568741190,'language','KAL','Kalabari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3173796746507938487,'appeal_result','DNS','Denied - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3174804676198553508,'language','YOM','Yombe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3182853002745673503,'adjournment','41','Reset to hear higher-priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3186377731146534771,'motion_type','VO','Motion to vacate judge order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3195796542671243252,'appeal_result','SNC','NACARA continuation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3200187961062354702,'nationality','ER','Eritrea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3200845641895312354,'language','IST','Isekiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3227764479982855243,'motion_type','MS','Motion for subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3231934545671187930,'motion_type','CL','Motion to calendar an off-calendar case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3234094015692854263,'language','CAA','Ch''Orti''','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3234327903274096153,'language','BBY','Befang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3237990988742169247,'motion_type','CT','Motion to sever','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3243375006142519009,'adjournment','31','Reasonable cause to special circumstance merits hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3246143513714806618,'nationality','MJ','Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3247031966759649921,'nationality','WS','Samoa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3263034400669493419,'language','MFS','Mexican Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3267331843782725521,'appeal_result','SUD','Summarily dismissed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3268034451116639924,'language','ISH','Ishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3271568106758335450,'nationality','PS','The Republic of Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3273181048573299323,'adjournment','7H','Respondent application pending with DHS (7H)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3276194151656799493,'nationality','BO','Burkina Faso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3279634142571671642,'language','XMA','Mushungulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3281933955338453487,'language','ADY','Adyghe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3297821725959037173,'language','KAS','Kashmiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3309525507645917154,'motion_type','EW','Motion to excuse appearance of witness','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3309785946174601405,'language','BDF','Behdini','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3311765005107729805,'language','KUR','Kurmanji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3315437390625191586,'language','LUY','Oluluyia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3343437778328513838,'nationality','LU','Luxembourg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3350756308053299445,'language','QUV','Sacapulteco (Maya Tujaal)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3403678445746197642,'language','AKU','Akum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3406986629909924821,'nationality','DM','People''s Republic of Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3417617750037473289,'language','TAU','Tausug','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3423892804938838466,'case_identifier','N3','New York City Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3425990798801285708,'language','FOO','Foo Chow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3427284721412971701,'language','MIO','Pinotepa Nacional Mixtec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3432519371531995826,'nationality','IZ','Iraq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3446767816175560717,'appeal_type','Bond MTR Reo','Bond MTR Reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3448797410599849578,'language','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3465780365559598629,'language','QCH','Quechua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3469686973151484340,'nationality','NI','Nigeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3471832808481344295,'nationality','NS','Suriname','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3478987610229025251,'court','WLA','West Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3482320987336909086,'motion_type','CC','Motion to correct case information','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3492507851212220644,'adjournment','16','Respondent released from custody','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3497570906809974706,'motion_type','XH','Motion to expedite hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3500323291291761710,'court','LOW','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3507534401847996606,'appeal_type','CDR','CDR Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3511010350112156838,'appeal_result','CON','Continued','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3512271127515252116,'nationality','GH','Ghana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3526575083568594165,'language','RUT','Rutoro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3534061283357406261,'court','OIN','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3537925323584919138,'case_identifier','F','Female','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3550924701235663765,'nationality','CB','Kampuchea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3556494070713244687,'nationality','LA','Laos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3558376046440413088,'nationality','AF','Afghanistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3559595162867627904,'language','RHG','Rohingya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3560359144907048750,'language','WAR','Waray - Waray','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3561076732088116947,'nationality','GO','Georgia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3570742734052341934,'language','NSH','Ngoshie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3574579598610436214,'language','TMN','Temne','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3584774317559462978,'language','IND','Indonesian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3594789305206201061,'language','MBO','Mbo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3602433986948091220,'language','SOT','Sotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3604719926093866204,'case_identifier','SD','Stipulated deportation (Krome)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3608078753639648492,'language','DAG','Dagbani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3615949839252509307,'language','PSR','Portuguese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3622563361506216891,'language','IUK','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3627757461075594685,'motion_type','TP','Motion to terminate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3639383761740819022,'language','PAP','Papiamento','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3644048968962736486,'court','OTM','Otay Mesa Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3647088638473604032,'language','KAZ','Kazakh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3663103218324808498,'language','KPJ','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3675760539751848483,'language','TKI','Taki Taki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3678480170820072601,'language','TET','Tetela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3684134269477444681,'language','TUQ','Tedaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3694029686245971863,'court','ELZ','Elizabeth Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3695850304533646300,'language','TWI','Twi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3695877121464156274,'nationality','SM','San Marino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3698698462585987569,'language','FLE','Flemish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3710886277404635429,'language','RUP','Romanian, Macedo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3717248881430339776,'language','SPS','Spanish--Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3725983938213966254,'language','BUK','Bukusu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3734115954424178688,'language','BOS','Bosnian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3735430181067979419,'nationality','NO','Norway','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3749011402407424686,'court','TUC','Tucson Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3763137469623978435,'motion_type','RD','Motion to rescind','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3787836384168345767,'nationality','CS','Costa Rica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3797415257213930797,'nationality','VC','St. Vincent and the Grenadines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3802093005880990077,'court','OAK','Oakdale Federal Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3805308373963088101,'language','KHA','Kham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3817051326206998493,'language','VAI','Vai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3823339719017398669,'language','ABR','Abron','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3833042220761932227,'nationality','HU','Hungary','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3834462479977256714,'language','TSI','Tshiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3835118922382617651,'language','CSN','Colombian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3840238023464759128,'language','SHI','Tachelhit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3842646195623340831,'language','BUL','Bulgarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3847270539809793810,'case_identifier','J2','Unaccompanied juvenile - asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3847897652819046784,'language','PHR','Pahari-Potwari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3861743299528527904,'court','RIC','Richmond Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3871551223971311476,'language','TOS','Tosk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3875569372477533619,'nationality','NA','Netherlands Antilles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3877890515260323608,'nationality','CF','Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3900331730838506553,'nationality','KU','Kuwait','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3901004644818728605,'appeal_type','AMSA Appeal','Appeal of motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3913491375023566677,'nationality','GE','Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3919372653702575307,'language','IBB','Ibibio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3930467834696818821,'language','MLT','Maltese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3937870361382984768,'adjournment','7G','Respondent application pending with DHS (7G)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3941310249424081526,'language','KNG','Kongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3945518804876397315,'case_identifier','EC','SEP-C (For Child)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3946107835214380612,'case_identifier','N2','NYC - Deportation/Detention/Parole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3968697317837347265,'language','MRD','Magar, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3971719065660634922,'language','HNK','Hindko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3974968622710272407,'language','KJP','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3982626232459685371,'party','O','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3987695394768767894,'language','TAG','Tagalog','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3990870983402053460,'nationality','BM','Burma (Myanmar)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3994782001279160753,'language','FUH','Fulfulde, Western Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3999884836281641965,'language','BYE','Byelorussian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4013612829700996235,'language','FVR','Fur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4016307079991566797,'nationality','RO','Romania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4028773395392389003,'nationality','MA','Madagascar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4029805694717210510,'language','TCU','Tarahumara Southeastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4030754051365486228,'language','YAP','Yapese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4033196803518652576,'case_identifier','H3','Port Isabel Service Processing Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4035786686309361230,'nationality','MT','Malta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4042612958146215611,'language','ILG','Ilongot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4049672675535395679,'case_identifier','SX','Stipulated removal order - denied (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4051923992891915150,'language','CTA','Chatino, Tataltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4055919870940650647,'language','SWE','Swedish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4057294999369223330,'language','DIO','Dyula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4064842267460849045,'court','LAD','Los Angeles - detained Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4078121404263345875,'language','NSP','Nepalese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4080052352582256500,'appeal_result','ADR','Administrative return','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4082241851013708268,'nationality','IT','Italy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4088326553792515246,'case_identifier','EP','SEP-P (For Parent)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4090834946512843010,'nationality','GA','Gambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4092339050899551205,'nationality','CR','Czech Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4095578575082332596,'language','FUK','Fukienese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4098056449298304864,'nationality','DR','Dominican Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4098403348684299471,'language','GSW','German, Swiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4107036566278857648,'case_type','CSR','Claimed status review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4110429762678206913,'custody_request','SB','Subsequent bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4111432829393025470,'language','CTD','Chin Tedim','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4122173960394349902,'custody_request','BB','Custody redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4137013788738117089,'appeal_result','SUP','Suspension completion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4139702699292370206,'adjournment','07','Application pending with DHS (respondent/DHS process)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4139774937863723107,'language','QUI','Quiche','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4143735164968048458,'language','GIO','Gio-Dan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4152134713959910080,'language','TIB','Tibetan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4192882448259678446,'language','SC','Serbo-Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4200378963488669738,'nationality','GI','Gibraltar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4203930749207090630,'adjournment','46','Video malfunction','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4206190898741541536,'adjournment','14','Other operational or security factors','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4208337586759182754,'case_identifier','CN','NACARA Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4214984515862519419,'language','TRI','Trique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4220022096883074970,'language','YID','Yiddish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4221292903767922834,'appeal_result','ACR','Record returned to court to correct deficiency','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4229567133273383083,'language','FSI','French Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4242541655535039437,'language','FAE','Farsi - Afgani - Dari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4242998300006882157,'nationality','GL','Greenland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4244562044894167807,'language','PDU','Kayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4245485707456210226,'language','LIT','Lithuanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4267701647135154415,'motion_type','SC','Motion to substitute counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4281038174371738027,'adjournment','26','Respondent requested in-person hearing','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4284435725454909860,'language','MAL','Malayalam/Indian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4286847643153655250,'court','BDC','Bradenton Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4297134886598640275,'language','HMO','Hmong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4304897426194840547,'case_identifier','VP','Vertical Prosecution','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4325559749923691090,'appeal_type','Bond MTR Rei','Bond MTR Reinstate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4333214051745717079,'nationality','UZ','Uzebekistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4341975253022019124,'court','SLC','Salt Lake City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4352166159587196434,'nationality','SL','Sierra Leone','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4372583374154635666,'court','KAN','Kansas City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4375596186354564053,'motion_type','TA','Motion for telephonic appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4376271022211039215,'language','HLT','Nga La','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4378157879187432026,'case_identifier','MR','Mendez Rojas case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4388824076895701221,'nationality','UE','Ukraine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4388885557161043943,'court','ATD','Atlanta - detained location Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4406079227910307619,'court','OMA','Omaha Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4408280440761465002,'nationality','CZ','Czechoslovakia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4420613620536996684,'language','TEE','Tepehua, Huehuetla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4422062846425642366,'appeal_type','Bond Appeal','Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4426246687973132711,'case_identifier','NA','Nacara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4428941137979517492,'language','HCH','Huichol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4435136798573195271,'language','IFA','Farsi-Iranian-Persian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4435983735360165393,'language','FON','Fon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4447960859657556077,'nationality','SN','Singapore','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4461484025265054125,'language','JAR','Jarai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4475937757709767796,'nationality','SH','St. Helena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4496033931702361259,'language','LIA','Limba, West-Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4513256669453259854,'case_identifier','HC','Home curfew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4519927037399420062,'nationality','NP','Nepal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4527292973771474388,'language','XIA','Xiamen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4535889188306859868,'language','KEK','Kekchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4540342123080033015,'party','A','Respondent','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4543838570628949417,'language','SRP','Sarpo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4561105186776099295,'language','ZOC','Zoque, Copainala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4568878079187754820,'language','BLE','Baule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4581194902017886875,'language','MHK','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4586399372880155101,'language','DAM','Tai Dam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4598312606715169891,'court','ELC','El Centro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4600304915235335083,'appeal_result','GRN','Granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4601710316400971263,'language','MOR','More-Moshey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4611398195201683701,'language','VVV','Sample','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4614583837548592924,'party','B','Both','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4624440908624298473,'motion_type','WC','Motion to withdraw as counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4624596570632936606,'language','SOM','Somali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4627611287899663897,'adjournment','03','Preparation - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4634915671787295712,'language','ECO','Chinanteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4639981475776712660,'language','MXP','Mixe, Tlahuitoltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4642535151165724682,'language','MHI','Madi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4656625150468464740,'language','CBK','Chavacano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4658933901726410047,'nationality','IY','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4659877061041177487,'language','BET','Bete','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4663927138487875879,'language','MAR','Marathi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4668502154171527628,'case_identifier','SRD','Stipulated removal order - denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4675989083789729811,'language','BAX','Bamun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4712802682021201522,'nationality','UN','Unknown Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4719851469559568925,'adjournment','36','Records/fingerprint check delayed by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4729358983648481084,'adjournment','04','DHS or DHS file unavailable for hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4730553792312101018,'case_identifier','M1','McAllen Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4731964198686174576,'language','LGB','Lugbara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4734216134280853089,'language','KOS','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4738210471457680171,'nationality','RS','Serbia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4743732127131013669,'nationality','BI','Bosnia-Herzegovina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4744502628204829701,'language','GOU','Goun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4744999726969328305,'nationality','IR','Iran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4748783959182459336,'language','LAJ','Lango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4751394221144844734,'case_identifier','B1','Chula Vista Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4765440829925329558,'language','FIJ','Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4767618203534992969,'language','MOK','Mokpwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4774383724677261292,'language','CAC','Cakchiquel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4774474388102609201,'language','HAS','Hassaniya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4777737375675430383,'court','LRO','Laredo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4780988746064075896,'adjournment','59','Court closure','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4783625096497693521,'case_identifier','P2','Port Court 2 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4789382034543520247,'language','LSM','Saamia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4790421257292486449,'nationality','US','United States of America','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4796767022387109341,'nationality','AS','Australia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4797062125671364422,'court','NYD','New York Service Processing Center (Varick Street) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4801067893611051804,'language','MSA','Masalit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4812646696838330255,'case_identifier','N1','New York City Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4821009302979891041,'language','CIR','Circassian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4831776099014311720,'language','KXM','Khmer Northern - Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4837273003929058291,'case_identifier','DD','Dedicated docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4840751673752394972,'adjournment','50','Quarantine - detained cases','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4853294157510775730,'nationality','NQ','Trust Territory of the Pacific Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4859373867288863854,'appeal_result','SCC','Suspension/cancellation cap','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4871841307474840974,'court','CHL','Charlotte Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4879845725834789708,'motion_type','MD','Motion to accept late filing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4882158002430124456,'language','LAO','Lao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4896500640697017233,'appeal_result','SDG','Summary dismissal - untimely or waived','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4903293887771448134,'motion_type','RI','Motion to reissue decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4909725377302077071,'adjournment','4D','Interpreter appeared - wrong language or dialect (duplicate of 4C)','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4910274607360400919,'language','BIB','Bissa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4913269874717708042,'language','SOK','Soninke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4914336805681603101,'language','BUR','Burmese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4916126342936814391,'appeal_result','CPG','Coercive population control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4926486495484688257,'adjournment','62','Judicial competency inquiry','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4926938370309407981,'case_identifier','FL','Franco Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4927656733623513846,'language','MER','Meru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4935666460786958301,'language','TGR','Tigre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4945710216304288562,'language','KAM','Kamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4962727763616817896,'language','NGU','Nahuatl, Guerrero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4963753813565974588,'nationality','SO','Somalia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4964403835090203469,'motion_type','PA','Motion to proceed on the administrative record','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4968196902597635836,'nationality','MX','Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4971702304416436256,'language','ZCA','Zapotec, Coatecas Altas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4972557773776048291,'nationality','EI','Ireland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4973638385939089621,'appeal_type','Interlocutory Appeal','Interlocutory appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4975297921726116088,'language','ATT','Attie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4977677153107570113,'appeal_type','DD Bond','DHS officer decision - bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4981589582172126673,'case_identifier','PO','Protective Order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4981929969023807344,'nationality','ST','St. Lucia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4988925669825244303,'case_identifier','IFR','Interim final rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4993262367418633531,'nationality','HO','Honduras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4999604194177904005,'nationality','BA','Bahrain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5013042131961416721,'language','KEN','Kenyang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5016890969354057221,'appeal_result','TER','Terminated','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5044682490009591871,'language','AZG','Amuzgo, San Pedro Amuzgos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5062756131483939938,'language','SES','Serer-Sine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5072931122752740715,'language','KTB','Kambaata','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5073538263038510422,'nationality','MY','Malaysia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5074869944919840222,'language','ZPT','San Vicente Coatlan Zapotec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5077264774411555159,'language','LUN','Lunda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5082213854537829393,'language','DJE','Djerma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5085536467278921626,'adjournment','09','Detained respondent not presented for hearing','{"cause": "dhs", "held": "no", "dhs_did_not_produce": true, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5086461352461335117,'adjournment','5A','Hearing advanced on motion of respondent','{"cause": "respondent", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5088202164559106390,'language','SNG','Songhay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5088505300736020830,'language','UR','Urdu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5100848517195967037,'case_identifier','AC','Miami Airport Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5113201324743205526,'language','MEN','Mende','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5116746046145070801,'language','LKB','Lukabaras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5125380321147328952,'language','NYA','Nyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5139780291857101049,'language','KQS','Kissi, Northern (Guinea)(Sierra Leone)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5145516852469548848,'motion_type','C','Motion to recalendar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5163797185458131643,'nationality','AV','Anguilla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5174178193875878310,'nationality','TA','Tajikistan (Tadzhik)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5176198424422374341,'language','COM','Comorian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5180197944588242792,'adjournment','RD','Reserved suspension decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5187640700436993440,'nationality','GZ','Gaza Strip','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5190190641000991031,'language','MNK','Munkukutuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5192452221460994326,'language','ENG','English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5230306698995199277,'adjournment','7D','Respondent application pending with DHS (7D)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5230719472579098439,'language','MFD','Mendankwe-Nkwen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5242818245991152552,'language','MAM','Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5248890445360496313,'nationality','PC','Pitcairn Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5272017552226377951,'language','CNM','Chuj, San Mateo Ixtatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5275952430941788267,'adjournment','RE','Respondent to file registry application (INA 249)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5304291354681835377,'adjournment','RR','Reserved decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(5311638884701737056,'adjournment','TQ','Trial queue','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5333571702755146318,'language','BIH','Bideyat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5335322839342258067,'language','CAM','Cambodian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5337730578418434750,'language','MND','Mandinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5349125843186507847,'appeal_result','CFD','Final denial - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5351429195915115309,'nationality','TM','East Timor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5352063429495331527,'language','COR','Cora','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5359490876811921625,'language','AAA','Ghotuo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5361011472910857040,'language','HAR','Harari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5371868872779276328,'nationality','UK','United Kingdom','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5374871294720480737,'court','KRO','Krome North Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5380074792172614172,'nationality','IN','India','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5381838722437300232,'language','HAK','Hakka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5389318510697264372,'nationality','JA','Japan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5404874635813334887,'motion_type','SY','Motion for stay of removal (or extension)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5407180249753798218,'language','CTG','Chittagonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5408020205389486152,'motion_type','SG','Motion for competency safeguards','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5411292399084310046,'language','TSW','Setswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5413197353951729861,'appeal_type','DD 212','DHS officer decision - 212 waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5415847225903216591,'language','WCI','Waci Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5421095517886976681,'nationality','KR','Kiribati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5425912731774062475,'language','SWZ','Swazi (Eswatini)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5427361483270773258,'motion_type','MA','Motion to reopen - in absentia order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5427423634524843113,'case_identifier','P1','Port Court 1 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5428007037323529834,'case_identifier','SR','Stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5436743445800405600,'language','FAR','Farsi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5443443863392113703,'language','KIS','Kissi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5446940786526274937,'adjournment','4C','Interpreter appeared - wrong language or dialect','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5478116465759880519,'language','HIF','Hindustani Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5481194737411374716,'nationality','CT','Central African Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5487605545803251275,'adjournment','9B','Docket management - hearing advanced','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5502996041177933836,'case_identifier','TC','Third Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5506344221856192023,'nationality','KT','Christmas Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5509326403129719475,'nationality','CK','Cocos Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5511669794333617621,'nationality','NE','Niue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5515073223966913699,'language','RMS','Romanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5525818860627631697,'language','AMD','Amdo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5529134365787637975,'nationality','AB','Aruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5530484065198161046,'adjournment','7B','DHS application process - started by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5547920611818646657,'adjournment','48','Interpreter appeared but disqualified','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5548344337648130225,'adjournment','29','Concurrent application','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5549824078385239310,'adjournment','28','Judge found in-person hearing necessary','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(5551454781322344107,'nationality','MD','Moldavia (Moldova)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5556397695208773092,'language','IXL','Ixil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5560018287658023553,'language','DUT','Dutch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5586183122266776372,'nationality','BY','Burundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5599534624396510698,'language','KGA','Koyaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5608738254616304583,'motion_type','RR','Motion to retrieve and review file','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5615157171501605220,'language','BSS','Akoose','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5615199226054959905,'language','MXX ','Mahou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5622313831158688950,'language','NSE','Nsenga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5627842845826693034,'language','SLV','Slovenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5628068293087633772,'language','ARA','Aramaic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5637334163769407455,'court','SFR','San Francisco Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5638081443728741484,'language','GRM','Gourmanchema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5638881586571364832,'case_type','DCC','Departure control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5640647133430041499,'language','KIT','Kituba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5653635876587969837,'language','ARK','Arakanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5654555052951661865,'language','HEB','Hebrew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5655635689608196105,'court','NYV','New York - Varick Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5658485955601565614,'language','BAN','Bandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5671457257894535111,'adjournment','3B','Judge detail (non-volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(5690165362567288323,'appeal_result','DIS','Appeal dismissed / judge affirmed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5697488390194742568,'nationality','RW','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5712727271368422380,'appeal_result','REM','Remanded','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5712849695343777193,'language','MAS','Maasai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5716518569144986063,'language','BAS','Basaa (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5732515797144974761,'language','CZ','Czech','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5734559094714229692,'appeal_result','SAD','Summary dismissal - inadequate reasons','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5738479866279539955,'motion_type','OT','Other motion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5740523340489290930,'language','BFD','Bafut','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5741691040099598842,'court','HOD','Houston Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5752316582103390983,'nationality','GR','Greece','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5770436624007487611,'language','HAU','Hausa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5770618668643674392,'nationality','HM','Heard and Mcdonald Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5771393744427905568,'motion_type','LS','Motion to allow law student or reputable individual','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5783055261020438622,'case_identifier','M2','Brownsville Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5796982441243910081,'language','TMA','Tama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5798074839225007517,'nationality','CH','China','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5799171864911665289,'nationality','CQ','Northern Mariana Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5805137551868090412,'nationality','TW','Taiwan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5805721500222933756,'case_identifier','J','Juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5807743175088692462,'nationality','TO','Togo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5827632084714257724,'nationality','CM','Cameroon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5829445594423683332,'nationality','AM','Armenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5848066530478553893,'language','NNZ','Nda Nda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5865957582305709822,'language','UK','Ukrainian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5866530446691036983,'appeal_result','S-L','Streamlined affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5872665193855678982,'language','BAZ','Tunen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5875080515788902530,'language','MAJ','Mazatek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5889749753165347290,'language','ACQ','Arabic, Ta''Izzi-Adeni Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5917861660834715577,'language','KMU','Khmu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5925987618135017386,'language','ADA','Dangme','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5930752144754917223,'language','HAI','Haiyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5935236120143753799,'court','FLO','Florence Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5937445630101573728,'adjournment','99','Data entry error (row void)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5944412915678139138,'nationality','CO','Colombia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5947604114726535538,'case_identifier','NC','Night court project (Los Angeles)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5961316197655252012,'case_identifier','B6','San Clemente Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5963517962890198049,'language','XOG','Lusoga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5966459656997556794,'nationality','BT','Bhutan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5967474443379687567,'language','POK','Pokomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5968273794769093782,'court','AUR','Aurora Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5972628309180999704,'motion_type','VP','Motion to vacate protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5997765824746351503,'adjournment','35','Unplanned judge leave - detail or other assignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(5998018162201844838,'nationality','FO','Faeroe Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5998839410346553336,'nationality','CC','Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6002458180760032886,'language','MAI','Maithili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6006020593090039453,'motion_type','FD','Motion to reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6008532592778653740,'nationality','PI','Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6009712376276061563,'court','CIC','Conroe Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6024555335358823522,'language','TIG','Tigrigna - Eritrean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6038999433632739259,'motion_type','VS','Motion to vacate hearing or scheduling order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6042346961452301401,'nationality','JM','Jamaica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6047055186563905578,'language','MNI','Maninka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6058705605382019716,'case_identifier','B5','Campo Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6074496948267174311,'language','MAY','Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6074797604524181072,'language','MZJ','Manya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6078469993819268642,'language','CJY','Henan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6099946061506242293,'case_identifier','SP','Spellman Lawsuit Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6118534089071797527,'court','VNS','Van Nuys Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6127159694916948123,'appeal_type','Zero Bond Appeal','Zero Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6129337799566358179,'case_type','CDR','Continued detention review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6133968837321333226,'language','SCL','Shina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6135989697149906800,'language','DZO','Dzongkha','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6136834857137045240,'nationality','PK','Pakistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6140810170761750992,'language','BYN','Bilen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6151468361248276012,'language','GSM','Guatelmalan Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6167077011750060718,'nationality','TD','Trinidad and Tobago','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6169530313525919610,'nationality','GB','Gabon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6174207405636609663,'case_identifier','ND','NACARA Dependents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6174688514557200118,'language','LMP','Limbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6179597971121226801,'adjournment','08','State Department response not in file','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6180952209731896552,'language','SEF','Senoufo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6182564748144039030,'nationality','BR','Brazil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6189061479905942991,'language','JIV','Shuar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6207503403299547858,'language','BFR','Bazigar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6213975846473476666,'language','JIC','Tol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6217528602527940283,'language','BSA','Bassa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6218818625979927496,'motion_type','MU','Motion not listed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6224430440368503201,'language','KSS','Kisi, Southern (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6224888847076408148,'language','MGR','Mambwe-Lungu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6226194725191581968,'adjournment','12','Other request by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6226667260451570761,'language','GIS','Gisi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6230916127876005178,'language','KRA','Krahn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6233757872327796797,'court','HSG','Houston - S. Gessner Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6236183266856240512,'language','TRK','Trukese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6243190313114634601,'language','IGL','Igala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6249805448560858556,'adjournment','22','Respondent declined earliest hearing date','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6271090513785014952,'case_type','DEP','Deportation (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6274976922898477818,'language','LIN','Lingala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6282884943154701605,'language','PAL','Palan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6285742059732278589,'court','BAL','Baltimore Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6295536008826695907,'nationality','EK','Equatorial Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6307979980992954047,'adjournment','49','Juvenile home study','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6310423256828404291,'language','FUQ','Fuqing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6325466252709993972,'language','ENP','Enping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6325472613591941220,'language','GBA','Gbande','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6325581862180070781,'adjournment','56','Vertical prosecution - DHS-caused delay','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6340687325363413869,'adjournment','3A','Judge detail (volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(6370065468735546420,'court','NEW','Newark Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6386477057607883993,'nationality','SW','Sweden','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6394969518717930850,'language','KNJ','Konjobal, Western (Akateko)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6395853234750463933,'nationality','XS','South Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6399445850954710680,'language','SHA','Shanghai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6412645144270711914,'nationality','ZI','Zimbabwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6421485162019702151,'language','MGP','Magar, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6423676071378767784,'language','MYA','Maya, Yucatec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6426545175354927094,'language','WUU','Wu Chinese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6431183545022714384,'case_type','BND','Bond-only record (seen in data, absent from lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6435889804582876654,'language','SIN','Sinhalese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6436920477090100860,'language','KRI','Krio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6463409071063623267,'case_type','EXC','Exclusion (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6467683866232814589,'adjournment','9V','Master hearing vacated','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6477738220471496657,'adjournment','51','Contested charges','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6483134272824574792,'nationality','YS','Serbia Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6507582277154248213,'case_identifier','VE','Vera Institute Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6527275345408765461,'language','MIX','Mixteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6535918928657254812,'motion_type','MC','Motion to reopen - changed country conditions','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6539415696241791809,'nationality','ES','El Salvador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6543184299268760572,'language','POH','Poqomchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6544731948513040510,'adjournment','18','Lack of interpreter','{"cause": "interpreter", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6548598381018694030,'language','JAV','Javanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6549424116981278332,'nationality','IO','British Indian Ocean Territory','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6555299350501768269,'court','HYA','Hyattsville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6562696203568474641,'language','GUJ','Gujarati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6563507539695936889,'language','MUN','Muong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6584861068961033681,'language','JAC','Jacalteco, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6586801971874299065,'language','ANL','Anlo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6609414339103820146,'language','LUH','Kiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6614210432578367176,'language','HAZ','Hazaragi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6623937709070549843,'nationality','BC','Botswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6629855813047467457,'court','HOU','Houston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6634546091812380892,'appeal_result','ADM','Administratively closed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6635749681424521830,'motion_type','CA','Motion to hold case in abeyance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6638032398590040008,'language','ASY','Assyrian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6645247768285544648,'nationality','CE','Sri Lanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6653887236067541609,'language','TIK','Tikari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6678053228457062852,'language','GYN','Guyanese Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6679400131460641214,'appeal_type','MTR BIA','Motion to BIA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6684468433286432132,'language','LUO','Luo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6684956303997833237,'language','BER','Berber','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6700283213933476246,'motion_type','CV','Motion for change of venue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6706249984535790565,'language','SRN','Sranan Tongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6718248035807761470,'adjournment','7F','Respondent application pending with DHS (7F)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6730078733538768673,'language','PCM','Pidgin, Nigerian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6732006943267798242,'adjournment','WA','Respondent to file 212(c) waiver','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6737159555812779050,'language','WOB','Wobe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6737797183038028305,'language','LSH','Lish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6745579159986309629,'nationality','SF','South Africa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6757237449273571821,'language','SAJ','Sango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6775530849622501042,'appeal_result','DMO','Dismissed as moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6778102939240487641,'language','RUS','Russian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6790386859924034887,'language','MKE','Malinke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6797570287035574880,'language','JUL','Jirel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6807287023122902069,'court','NLA','Los Angeles - North Los Angeles Street Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6823751678558137180,'nationality','CV','Cape Verde','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6824665265320976075,'motion_type','IP','Motion for in person hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6825408170390295979,'nationality','LV','Latvia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6841181296118134082,'court','HGP','Houston - Greenspoint Park Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6869624111732856047,'language','BSK','Burushaski','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6870086394928323130,'motion_type','LI','Motion for specific language interpreter','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6872031093443460334,'motion_type','SP','Motion to suppress','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6881347349853824819,'nationality','MH','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6883833123773792286,'court','BUF','Buffalo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6885854056830050671,'language','ANU','Anuak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6887698418905713902,'language','SHU','Arabic, Chadian Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6893412007002547747,'appeal_result','CGR','Conditional grant of relief (not CPC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6894427978429143321,'motion_type','SO','Motion for stipulated removal / voluntary departure order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6897081714439821954,'nationality','YE','Yemen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6900412153069498056,'language','POL','Polish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6903553633938221568,'language','NZE','Nzema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6905989518111309162,'case_identifier','SC','NACARA Section 203','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6913222663761790403,'nationality','KZ','Kazakhstan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6913302064264386130,'motion_type','IC','Motion on incompetence of respondent or representative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6915032649138049239,'language','PI','Palauan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6940469195161704462,'nationality','TZ','Tanzania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6940965662802643156,'case_identifier','RM','Remain in Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6941499663064310039,'language','KGN','Kongo/Kikongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6946370227615038045,'language','DIU','Dioula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6961619050823059282,'language','GEA','Geruma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6963305974848414099,'motion_type','SA','Motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6971385274140368283,'nationality','MI','Malawi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6986355686277986706,'nationality','GC','East Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6992180615516417432,'language','WEN','Wenzhou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7004652767009657975,'case_identifier','S1','San Diego Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7009358312340040957,'court','CHE','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7010085969117466011,'language','ZIW','Zigula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7017814734834081001,'court','FTW','Fort Worth Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7023727497747517780,'language','JOS','Jordanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7034874504052568280,'motion_type','SB','Motion for subsequent bond determination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7037188672508967474,'appeal_result','MBD','Bond moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7038282823785215803,'nationality','XX','Be Removed From the United States','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7040190064262278286,'language','TOT','Totonac Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7045008938938085265,'motion_type','PO','Motion for protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7048121906173099160,'language','TMZ','Tamazight','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7050439562281730661,'language','MLG','Malagasy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7062471034372080726,'case_identifier','KH','Haitian cases outside Krome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7098759929250679067,'language','KOR','Korean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7104584315040338945,'motion_type','OC','Motion to open / close hearing to the public','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7108394781948533141,'language','OGN','Ogoni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7109629330653428640,'adjournment','02','Preparation - respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7110247383409728062,'language','USP','Uspanteko (Uspanteco)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7112034073673072605,'nationality','FS','French Southern and Antarctic Lands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7113435108712587352,'case_identifier','RB','Rodriguez bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7119290952831215162,'language','SWA','Swahili - English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7125782350716289014,'language','KUN','Kunama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7130001859582784557,'adjournment','40','Illness of witness','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7136614554254055724,'language','SIG','Sign Language--American','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7143930130462898888,'language','BMY','Bemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7146903637581591523,'nationality','BZ','Belarus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7162112451495929863,'adjournment','38','Illness of respondent, representative or witness','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7188688375824256200,'nationality','BB','Barbados','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7192033133881836825,'nationality','SA','Saudi Arabia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7199619578861732819,'appeal_result','GRS','Granted Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7214181206875766271,'nationality','AC','Antigua and Barbuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7214340662502440645,'language','CSL','Chinese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7218094991250393811,'case_identifier','CF','CaseFlow Management Process','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7250787037600975497,'case_identifier','E1','JFK Airport - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7251478139349256498,'language','EST','Estonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7260859432254875124,'language','HOK','Hokkien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7261716512936982711,'language','ZUL','Zulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7270320389456766088,'language','XTN','Mixtec, Northern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7275358282027112051,'nationality','FI','Finland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7276307194171106678,'language','MIE','Mien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7283102524274807686,'language','XIN','Xinca','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7285337390304995913,'case_identifier','PC','Pulled Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7289957141052276724,'language','IBO','Igbo/Ibo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7298516552931636167,'appeal_result','GNR','Grant with no Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7299014744262170760,'nationality','MC','Macau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7310788377011510252,'language','MDE','Maba (Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7323684166040103100,'nationality','VI','British Virgin Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7329469283463259127,'adjournment','44','Cooperating witness / law enforcement','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7332684787641514536,'language','VIL','Vili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7340049086502022763,'language','SYL','Sylheti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7341133518695188604,'nationality','RU','Russia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7349673444615720744,'adjournment','SU','Respondent to file suspension of deportation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7353690763005448745,'court','MIA','Miami Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7357710253212401220,'language','NAH','Nahuatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7358015721001851363,'adjournment','97','Case joined to lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7365031161827842820,'adjournment','4E','Record of proceeding missing','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7369061805827882838,'nationality','PO','Portugal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7378953415479299528,'case_identifier','D6','DHS: detained more than 6 months','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7388914133148772819,'language','IJO','Ijo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7394633196905413530,'language','BFA','Bari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7397667369096371327,'motion_type','PM','Motion to pretermit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7405570254755263882,'language','SJN','Shan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7408231893298152556,'court','ULS','Ulster Correctional Facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7413905401411937857,'nationality','HA','Haiti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7419526110863623236,'nationality','HL','Holland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7448638371839708204,'adjournment','RO','Parties to respond to reset order','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7451520868181696687,'nationality','NL','Netherlands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7452287869424939194,'language','BAI','Bamileke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7453349173839285772,'court','MEM','Memphis Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7457971360156034518,'language','ZAR','Zarma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7459662689327931111,'court','LOU','Louisville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7474019744916292999,'nationality','FA','Falkland Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7496211041254505545,'language','WAL','Walamo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7497032113373787284,'appeal_result','SAF','Summary affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7516906731095863110,'case_identifier','N4','DHS - New York City - OCDETF','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7521959537330141044,'language','SCN','Sicilian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7523110547947829747,'language','MNR','Meitei (Manipuri)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7523497344440685266,'language','MGO','Meta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7526433376027193390,'language','VIS','Visayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7536096158853085667,'language','MSH','Moshi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7546007926092564532,'nationality','DA','Denmark','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7548856817682604236,'language','GUZ','Gussi (Kenya)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7561565882417572703,'language','RSI','Russian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7561890651710267699,'nationality','NC','New Caledonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7573421124001332171,'nationality','GY','Guyana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7574868228578121404,'nationality','CW','Cook Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7579401373920751800,'language','JAP','Japanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7591295982033816105,'nationality','LT','Lesotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7595944887685815023,'language','HER','Herero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7597147035097898847,'nationality','TP','Sao Tome and Principe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7603346730112246447,'nationality','UV','Upper Volta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7614997905418926683,'nationality','MZ','Mozambique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7618870700566329947,'adjournment','25','Reset to make room for priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7619318018576421454,'language','NOR','Norwegian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7627264815361189221,'language','ACE','Aceh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7632385787749573926,'appeal_type','Bond MTR Rec','Bond MTR Reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7635087391023485636,'language','MNT','Montenegrin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7639537980589699831,'custody','N','Never detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7654757837668521574,'motion_type','PC','Motion for pre-trial conference','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7656385774366855137,'language','BNN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7666565036974227960,'case_identifier','TE','Tefel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7666649912202737251,'nationality','ID','Indonesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7679419632779938153,'adjournment','4B','Interpreter had to leave','{"cause": "interpreter", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7684876069602167932,'case_identifier','PB','Pro bono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7690936306422271316,'nationality','NG','Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7704514308649865049,'language','CCE','Chalchiteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7711532047856379015,'nationality','UG','Uganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7712825261729108656,'nationality','NZ','New Zealand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7726783104061672938,'court','BLM','Fort Snelling (Bloomington) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7731389983341311862,'language','OTX','Otomi, Texcatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7731559700599518259,'nationality','HK','Hong Kong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7740057213253298439,'court','PSD','Pearsall detention facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7760955978639548183,'language','SND','Sindhi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7766515119364827256,'appeal_result','FMD','Franco motion denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7767355403288090574,'language','MYY','Maymay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7772762083616124702,'nationality','MU','Oman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7779265237861691560,'nationality','PM','Panama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7786569061808850256,'nationality','ET','Ethiopia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7794268248887654984,'language','INS','Indian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7796889552240867530,'language','CAL','Chaldean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7799256497567874970,'language','BHU','Bhutanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7803905669731934931,'language','CJK','Chokwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7804925850766682099,'language','MAN','Mandarin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7817000626800055255,'language','BEN','Bengali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7819360276028982377,'case_identifier','C1','Central America 2018','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7823025075804067427,'language','RAG','Maragoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7826490298191202572,'language','PTS','Guianese Creole French (Patois)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7830968110187765187,'adjournment','27','DHS requested in-person hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7831594946520788092,'nationality','BP','Solomon Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7833971932213039513,'nationality','NN','No Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7836181114639736088,'appeal_result','REJ','Rejected','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7836961750756986720,'language','SHN','Shona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7837562129605711258,'nationality','BN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7856303161853808673,'adjournment','19','Unplanned judge leave or detail','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(7857191109365906339,'language','ACC','Cubulco Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7867561328876097097,'nationality','SG','Senegal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7870758875908451970,'language','CAB','Garifuna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7880165451959408905,'language','KOU','Kouranko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7881507705949871601,'language','IT','Italian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7908193926468138626,'language','BZJ','Belize Kriol English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7914256930332711950,'language','AFE','Afemi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7914682301235426850,'language','PON','Pohnpeian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7916041241819704882,'court','DAL','Dallas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7921583212152902691,'nationality','PA','Paraguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7921779186990292374,'motion_type','RC','Motion to recuse','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7922190266083895482,'language','NYK','Nyankole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7932484368463238774,'court','CIJ','Chief Immigration Judge office','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7935744323209205048,'language','HIL','Hiligaynon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7941460742192038402,'language','BAV','Vengo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7963590479475487672,'adjournment','45','Joint request of both parties','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7964260182861721551,'nationality','MO','Morocco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7967223647244324521,'language','CRO','Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7976060804932305493,'language','ZYP','Chin, Zyphe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7977927096843920736,'party','C','Court (in filing-party tables) / Carrier (in filed-by lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7978832542640747911,'language','NIX','Hema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7989512960008815599,'adjournment','MR','Judge response to motion or request pending','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(7993814040880896319,'adjournment','57','DHS vertical-prosecution date not accommodated - clock stops','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7997849211100746508,'appeal_type','test','(test value)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8005105608152781556,'case_identifier','AL','Al otro lado litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8010716242764973498,'language','BSI','British Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8011485624359190170,'language','MEH','Mixtec, Southwestern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8014011860162643085,'language','XHO','Xhosa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8020927057520935714,'language','SGW','Sebat Bet Gurage (Gurage)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8024649258278022846,'language','CRE','Creole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8029144146536608155,'language','GUG','Guarani, Paraguayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8036366244535550702,'nationality','GT','Guatemala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8042693114465322544,'language','TTQ','Tamasheq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8042812686538470221,'case_identifier','RN','Cancellation of removal (cap-related)','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(8055852875886306756,'language','GOA','Guro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8057413331598608422,'language','ORI','Oriya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8061877486048915530,'adjournment','9A','Docket management - hearing postponed','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8064640211083120489,'nationality','GP','Guadeloupe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8079053631027504340,'case_identifier','B','Barahona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8079320448165321806,'language','GUN','Gun-Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8081365323353264691,'court','LAN','Lancaster (Mira Loma) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8083836498569279617,'language','AKA','Akan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8088587695576275483,'language','DIN','Dinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8092934297705129950,'nationality','LE','Lebanon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8096885649953027518,'nationality','SP','Spain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8102999501998854305,'nationality','TN','Tonga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8106338258956702864,'nationality','PL','Poland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8107937981749082163,'motion_type','MP','Motion to modify protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8108071018148624199,'language','POR','Portuguese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8116033059219919085,'language','BLH','Belleh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8129689149901885377,'language','UZB','Uzbek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8134872613004612057,'appeal_result','SAV','Summary affirmance, voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8135395911376350156,'language','IGB','Ebira','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8147337297882331532,'language','KIN','Kinyarwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8150654786916091455,'adjournment','74','Public health','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8155708345568468354,'adjournment','64','Judge reassignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8160656380346853851,'adjournment','20','Request for in-person hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8163167107634225407,'appeal_result','WDL','Appeal withdrawn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8164606521187727576,'language','POU','Pulaar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8164615857066591676,'language','MAZ','Mazahua, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8164623955872885966,'language','ISO','Isoko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8170883789412970291,'court','HON','Honolulu Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8174721200720054367,'language','BDU','Oroko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8185057986226334813,'adjournment','IB','DHS to file brief (not an appeal)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8187638988968834195,'adjournment','SR','State Department asylum response pending','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8187774530676139919,'language','LHU','Lahu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8203840459176534113,'language','EFI','Efik','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8207501594359888925,'case_identifier','E2','New York City/Downtown - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8215312983198184166,'language','ACH','Acholi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8220673041072670894,'language','MUL','Multani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8225370473652491267,'adjournment','58','DHS vertical-prosecution date not accommodated - clock runs','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8234799926663076839,'case_identifier','AO','Asylum officer rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8236381762125074154,'case_identifier','HA','Haitian Refugee Fairness Act','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8246023858062866111,'adjournment','61','Appointment of qualified representative','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8257213775292111363,'language','LAM','Lamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8262979851069615071,'nationality','MM','Macedonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8272263663947962780,'language','MON','Mongolian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8282700603009851710,'language','KNU','Kanuri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8290054855923930061,'language','MNG','Mingrelian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8294095725407944056,'case_identifier','FS','Forced Sterilization','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8305571733759178917,'nationality','TS','Tunisia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8316727908124001392,'party','I','DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8339581546792663864,'adjournment','9C','Docket management - moved off calendar','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8357779451341918089,'language','SHO','Saho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8373276894846557602,'language','JAM','Jamician Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8378306792911770825,'case_identifier','DS','Status docket','{"mark": "status case"}',NULL,NULL);
INSERT INTO "codes" VALUES(8381408431375830085,'case_identifier','CA','Cuban-Nicaraguan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8390798746972363807,'case_type','NAC','NACARA adjustment','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8401804025273639013,'language','AGC','Aguacateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8402530230418610839,'language','CEB','Cebuano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8404775231640017685,'language','LOR','Lorma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8423274643043457022,'motion_type','OD','Motion to return original documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8429098989146696049,'language','RMY','Romany (Gypsy)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8430234066899344557,'language','SLO','Slovak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8433079824310552305,'adjournment','CA','Cancellation application - EOIR-42A','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8441639678099371088,'nationality','AO','Angola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8443336714609746387,'appeal_result','DSO','Dismissed - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8443666186093525730,'appeal_type','RC Appeal','Reasonable Cause Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8444219210632389787,'nationality','MQ','Midway Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8450239997913634500,'nationality','ZA','Zambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8452404728083019517,'court','HDQ','Falls Church (headquarters court) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8452804323201552167,'language','ING','Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8472329624135324021,'case_identifier','MP','Migrant Protection Protocols','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8474304254922768640,'case_identifier','H4','Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8478835957948546699,'language','MNE','Naba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8488437455239091593,'adjournment','96','Case severed from lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8497751113466536742,'language','BAA','Benaadir','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8514529284203863392,'case_identifier','HK','Hurricane Katrina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8546222475145987754,'case_identifier','RO','Reset Order Work Flow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8559371035269128819,'nationality','TC','United Arab Emirates','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8567337955696641690,'language','KKO','Konkomba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8571714389705803392,'appeal_result','ABC','ABC settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8572937778180711130,'appeal_result','SED','Summary dismissal - no brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8574395221906883468,'motion_type','AC','Motion for administrative closure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8578218869116670639,'language','YAL','Yalunka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8582698828419746898,'nationality','BG','Bangladesh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8595672924785625048,'appeal_result','NJU','BIA lacks jurisdiction','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8596661394215770293,'language','BKM','Kom (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8606750065785813258,'nationality','CA','Canada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8608440991056075353,'nationality','MG','Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8609323949264185641,'nationality','NR','Nauru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8613577017409661933,'language','MAC','Macedonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8617008112997116817,'nationality','FG','French Guiana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8622608001387535200,'nationality','CG','Zaire','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8630889173578333377,'case_identifier','AR','Administrative closure of repapered cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8641854399949746115,'language','GRB','Grebo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8656425658732498638,'case_identifier','B2','Imperial Beach Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8664354793483892229,'language','TON','Tongan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8665074706076028253,'adjournment','4F','Telephonic interpreter unavailable','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8675639727070647467,'language','HUN','Hungarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8683533771189398889,'court','JNA','LaSalle (Jena) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8688207827129896313,'case_identifier','RS','Rescheduled Miami Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8689823293738175203,'language','UNK','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8706857564109325951,'appeal_result','CTM','Administratively closed (not ABC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8716110893384116178,'language','LRL','Lari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8724483377732390347,'adjournment','8B','Judge completed case at hearing','{"cause": "completion", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8725906259363490218,'court','HLG','Harlingen Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8729114715258410965,'language','NHA','Nahvatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8729745338938069145,'court','PHO','Phoenix Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8745806918761163468,'language','COH','Chichonyi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8749466396094390406,'language','AMH','Amharic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8751406544311962309,'language','HIN','Hindi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8756407037909777661,'court','WAS','Arlington / Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8767515211283478204,'language','NGI','Ngie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8779865358838556491,'adjournment','DD','Decision delayed','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8795792772635038771,'language','TCH','Tchamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8811361403064771511,'language','MFV','Mandjak/Manjaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8812747397830486257,'language','SRI','Sri Lankan Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8822613246056833002,'language','ABU','Abure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8847518094916497309,'case_identifier','B4','Temecula Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8848500604350014999,'language','TOI','Taishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8860628897691860289,'adjournment','5B','Late-filed evidence - respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8867311667642557603,'case_identifier','UJ','Unaccompanied juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8871002303142444699,'court','ADL','Adelanto Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8878246887787272203,'appeal_type','DD Visa','DHS officer decision - visa petition','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8887441784625862771,'adjournment','4A','Technical malfunction (not video)','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8897368260383605683,'language','EWE','Ewe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8910017326468603703,'adjournment','33','Interpreter ordered but did not appear','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8922311205181669447,'language','BIC','Bicolano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8924899457918734143,'nationality','LH','Lithuania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8925108629523236604,'adjournment','7A','DHS application process - started by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8928925357007976907,'nationality','WZ','Swaziland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8929396669594667881,'nationality','YO','Yugoslavia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8930943320102059610,'nationality','KE','Kenya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8933400800146982451,'nationality','JO','Jordan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8940003284927704262,'adjournment','8A','Judge completed case before hearing','{"cause": "completion", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8963992410309676854,'case_identifier','4M','Institutional hearing - NTA filed within 120 days of release','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8968036819164941824,'language','PUN','Punjabi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8972613630389185729,'nationality','AR','Argentina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8975154081539270667,'nationality','LS','Liechtenstein','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8990467201188395559,'language','KNN','Kannada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9009331154224538149,'language','QUM','Sipakapense','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9011179711302202500,'case_identifier','RI','Remanded Institutional Hearing Program case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9011268912523712018,'language','GVR','Gurung, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9014270060406335330,'adjournment','47','New charge filed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9022734772265896570,'case_identifier','CC','Camp Hill','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9032776020951185115,'nationality','BW','British West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9033332771557280429,'language','PAN','Pangasinan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9040147488641202513,'language','CHA','Cha-Chao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9040556906496357177,'language','SWF','Swahili-French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9068268239018673664,'court','LVG','Las Vegas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9079052038192040952,'language','AFR','Afrikaans','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9081080049347116243,'nationality','KV','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9086685207307405733,'nationality','RQ','Puerto Rico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9090816601911094298,'court','DEN','Denver Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9097132887871266945,'language','RAB','Rabinal - Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9111249871733031749,'nationality','TU','Turkey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9136091282699461624,'nationality','CX','Croatia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9139200694473030740,'adjournment','42','Respondent requested forensic analysis','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9142955021113000276,'language','ARZ','Arabic, Egyptian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9151680668139598907,'nationality','BS','Byelorussia (Belarus)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9163392128187741052,'language','QUG','Quichua, Chimborazo Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9168065312138196695,'appeal_result','D30','Dismissed, 30-day voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9183954504997029552,'language','TU','Turkish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9185172415476101388,'language','OSE','Osetin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9189739524888074727,'language','KSW','Karen, S''Gaw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9191643569855718120,'motion_type','IM','Motion to set individual hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9193856843177101421,'language','GEO','Georgian - Soviet Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9194181699503862663,'motion_type','TV','Motion for video appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9197975010213932045,'language','BYV','Medumba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9203250370495410951,'language','HDS','Honduran Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9203657002798770242,'language','KUD','Kurdish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9203701435159713618,'language','ETS','Etsako','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9211809076725207185,'language','GA','Ga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9212663688494858636,'nationality','DO','Dominica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9218019830154443188,'language','PUT','Putian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9220966829180967730,'language','QXL','Quichua, Salasaca Highland','{}',NULL,NULL);
CREATE TABLE court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    requested text check (requested is null or requested is date(requested)),
    result text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
INSERT INTO "court_reviews" VALUES(7577077096050215755,80000001,6403359010412321578,'2025-06-02','REM',1272955509270592335,'');
CREATE TABLE courts (id integer primary key, code text not null unique, name text not null) strict;
INSERT INTO "courts" VALUES(2976931664094828092,'PTE','Port Ellis Immigration Court');
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
INSERT INTO "custody_requests" VALUES(1054243740847232218,NULL,6675675719014005388,3722254516868660627,'BB','QWM','2026-03-02','2026-03-10',1,NULL,'');
INSERT INTO "custody_requests" VALUES(1249382689642578274,NULL,6675675719014005388,3722254516868660627,'BB','QWM','2026-03-10',NULL,0,NULL,'');
INSERT INTO "custody_requests" VALUES(5968820993777709736,60000001,642482238262381108,3199491125198454105,'BB','QWM','2025-02-03','2025-02-03',1,1272955509270592335,'');
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
INSERT INTO "custody_spells" VALUES(1766986253704005888,NULL,6675675719014005388,'D',NULL,'2026-03-10',NULL,'');
INSERT INTO "custody_spells" VALUES(2729696215735486726,90000001,642482238262381108,'D','2025-01-03',NULL,1272955509270592335,'');
INSERT INTO "custody_spells" VALUES(4456359535871935525,NULL,4067237647855582519,'D','2026-02-01','2026-02-20',NULL,'');
CREATE TABLE day_notes (
    id integer primary key,
    day text not null unique check (day is date(day)),
    text text not null check (text <> '')
) strict;
INSERT INTO "day_notes" VALUES(1589775758727489847,'2026-03-10','Courtroom 4 has no video link.');
CREATE TABLE docket (
    id integer primary key check (id = 1),
    uid text not null,
    judge_family text not null default '',
    judge_given text not null default '',
    on_duty_from text check (on_duty_from is null or on_duty_from is date(on_duty_from)),
    part_time_hundredths integer not null default 100 check (part_time_hundredths between 1 and 100),
    typed_from text check (typed_from is null or typed_from is date(typed_from))
) strict;
INSERT INTO "docket" VALUES(1,'831c147ede6afa183f2344c21e498bd7','Ellery-Marsh','Marguerite','2020-06-15',80,'2026-02-02');
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
INSERT INTO "family_links" VALUES(1950526392026706022,NULL,6675675719014005388,116437279120435712,'2026-03-10',NULL,NULL,'');
INSERT INTO "family_links" VALUES(4316463722556892476,NULL,6675675719014005388,4067237647855582519,'2026-02-02','2026-03-02',NULL,'');
INSERT INTO "family_links" VALUES(7857639054882777768,91000001,642482238262381108,7540884099613360205,'2025-06-02',NULL,1272955509270592335,'');
CREATE TABLE goal_sets (id integer primary key, name text not null unique, text text not null) strict;
INSERT INTO "goal_sets" VALUES(5139958272787357302,'invented','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
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
INSERT INTO "hearings" VALUES(356540947202920190,NULL,3722254516868660627,'2026-04-07',510,15,'master','QWM','9A',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,8374271182138821513,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(1083394175474217635,NULL,6719346848694610402,'2026-03-05',NULL,120,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(2968713288513930608,NULL,3722254516868660627,'2026-03-06',NULL,NULL,'custody','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(4602757037111959387,NULL,3722254516868660627,'2026-04-14',NULL,120,'merits','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(4621975962371942889,NULL,3722254516868660627,'2026-03-09',540,120,'merits','QWM','8B',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',95,1,0,NULL,NULL,'decision',NULL);
INSERT INTO "hearings" VALUES(4953974762936267800,40000001,3199491125198454105,'2025-05-05',510,120,'merits','QWM','RR',0,'A','I','II','P','PTE','PTE','SP',1272955509270592335,'',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "hearings" VALUES(8374271182138821513,NULL,3722254516868660627,'2026-04-14',510,15,'master','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL,NULL,NULL);
CREATE TABLE judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
INSERT INTO "judge_codes" VALUES(4120739977288934707,'QWM');
CREATE TABLE marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last)),
    reason text not null
) strict;
INSERT INTO "marks" VALUES(4300727675216788684,6675675719014005388,'status case','2026-03-02',NULL,'USCIS has the petition');
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
INSERT INTO "motions" VALUES(1877624479296603948,50000001,642482238262381108,3199491125198454105,'MTC','QWM','2025-03-03',NULL,'2025-03-10',1,0,'A',1272955509270592335,'');
INSERT INTO "motions" VALUES(2024037460871363498,NULL,6675675719014005388,3722254516868660627,'MTR','QWM','2026-03-10',NULL,NULL,0,0,NULL,NULL,'');
INSERT INTO "motions" VALUES(8761781044588560089,NULL,6675675719014005388,3722254516868660627,'MTC','QWM','2026-03-02','2026-03-03','2026-03-10',1,0,'A',NULL,'');
CREATE TABLE notes (
    id integer primary key,
    case_id integer not null references cases,
    text text not null check (text <> ''),
    search_text text not null,
    is_private integer not null check (is_private in (0, 1)),  -- the judge's own; else seen by clerk and judge
    written_on text not null check (written_on is date(written_on)),
    author integer not null references people
) strict;
INSERT INTO "notes" VALUES(8247359649801802356,6675675719014005388,'Ask counsel for the exhibits.','ask counsel for the exhibits.',1,'2026-03-10',2423771283250283403);
CREATE TABLE open_step (step integer not null references steps) strict;
CREATE TABLE people (
    id integer primary key,
    family text not null default '',
    given text not null default '',
    role text not null check (role in ('judge', 'clerk'))
) strict;
INSERT INTO "people" VALUES(2423771283250283403,'Ellery-Marsh','Marguerite','judge');
INSERT INTO "people" VALUES(7970568591524225748,'Whitcombe','Dana','clerk');
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
INSERT INTO "proceedings" VALUES(2186790245295078249,20000813,5355625924542583380,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,6877950744910877433,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(2631148194456270349,NULL,7693186239443979953,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(3199491125198454105,30000001,642482238262381108,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2025-05-06','decision',1,0,1272955509270592335,'');
INSERT INTO "proceedings" VALUES(3422334548028035041,20000812,6998978153123865577,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,6877950744910877433,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(3455094021888176587,20000814,4753829794319205956,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,642715615577724263,'');
INSERT INTO "proceedings" VALUES(3722254516868660627,NULL,6675675719014005388,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','D','2026-03-10','withdrawn',1,0,NULL,'');
INSERT INTO "proceedings" VALUES(4144867481490110168,20000815,5850433630131495302,'2025-01-06','2025-01-06','PTE','PTE','QWM','RMV','D','2026-03-12','decision',1,0,642715615577724263,',release,');
INSERT INTO "proceedings" VALUES(6036472905721030340,20000811,6273148546399627665,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,8492199502814429735,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(6168874948629401584,NULL,1941716683665357528,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(6719346848694610402,NULL,116437279120435712,NULL,'2018-02-05',NULL,NULL,'QWM','AOC','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(6777699574006393743,NULL,4067237647855582519,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(7161752862937753237,20000816,5599586954634625902,'2025-01-06','2018-02-05','PTE','PTE','QWM','RMV','N','2026-03-12','decision',1,0,6818862205524487143,',case_id,case_type,custody,judge,opened_on,public_key,');
INSERT INTO "proceedings" VALUES(8063994382983284863,NULL,8619828479452250149,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(8333931611958950556,NULL,6675675719014005388,NULL,'2026-03-10',NULL,NULL,'QWM','RMV','R',NULL,NULL,0,0,NULL,'');
CREATE TABLE refused_matches (
    id integer primary key,
    case_id integer not null references cases,  -- the typed case
    public_case_id integer not null references cases,
    unique (case_id, public_case_id)
) strict;
INSERT INTO "refused_matches" VALUES(8371538112494782074,8619828479452250149,5850433630131495302);
CREATE TABLE releases (
    id integer primary key,
    name text not null,
    imported_on text not null check (imported_on is date(imported_on))
) strict;
INSERT INTO "releases" VALUES(642715615577724263,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(1272955509270592335,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(6818862205524487143,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(6877950744910877433,'Public case data','2026-03-10');
INSERT INTO "releases" VALUES(8492199502814429735,'Public case data','2026-03-10');
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
INSERT INTO "sheet_mappings" VALUES(7164360021246926664,'hearings','["A No.", "Rm"]','[["A-number", null], [null, null]]');
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
INSERT INTO "step_rows" VALUES(1,1,'people',2423771283250283403,NULL,NULL,'{"id":2423771283250283403,"family":"Ellery","given":"Marguerite A.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(2,1,'docket',1,NULL,NULL,'{"id":1,"uid":"831c147ede6afa183f2344c21e498bd7","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}',NULL);
INSERT INTO "step_rows" VALUES(3,1,'judge_codes',4120739977288934707,NULL,NULL,'{"id":4120739977288934707,"code":"QWM"}',NULL);
INSERT INTO "step_rows" VALUES(4,1,'courts',2976931664094828092,NULL,NULL,'{"id":2976931664094828092,"code":"PTE","name":"Port Ellis Immigration Court"}',NULL);
INSERT INTO "step_rows" VALUES(5,1,'codes',519428990395764459,NULL,NULL,'{"id":519428990395764459,"of_table":"adjournment","code":"01","label":"Respondent seeking representation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(6,1,'codes',7109629330653428640,NULL,NULL,'{"id":7109629330653428640,"of_table":"adjournment","code":"02","label":"Preparation - respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(7,1,'codes',4627611287899663897,NULL,NULL,'{"id":4627611287899663897,"of_table":"adjournment","code":"03","label":"Preparation - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(8,1,'codes',4729358983648481084,NULL,NULL,'{"id":4729358983648481084,"of_table":"adjournment","code":"04","label":"DHS or DHS file unavailable for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(9,1,'codes',563482511817041951,NULL,NULL,'{"id":563482511817041951,"of_table":"adjournment","code":"05","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(10,1,'codes',2465390051225292668,NULL,NULL,'{"id":2465390051225292668,"of_table":"adjournment","code":"06","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(11,1,'codes',4139702699292370206,NULL,NULL,'{"id":4139702699292370206,"of_table":"adjournment","code":"07","label":"Application pending with DHS (respondent/DHS process)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(12,1,'codes',6179597971121226801,NULL,NULL,'{"id":6179597971121226801,"of_table":"adjournment","code":"08","label":"State Department response not in file","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(13,1,'codes',5085536467278921626,NULL,NULL,'{"id":5085536467278921626,"of_table":"adjournment","code":"09","label":"Detained respondent not presented for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": true, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(14,1,'codes',2524009917549615026,NULL,NULL,'{"id":2524009917549615026,"of_table":"adjournment","code":"10","label":"Hearing notice sent or served incorrectly","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(15,1,'codes',91871523798539733,NULL,NULL,'{"id":91871523798539733,"of_table":"adjournment","code":"11","label":"Other no-show by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(16,1,'codes',6226194725191581968,NULL,NULL,'{"id":6226194725191581968,"of_table":"adjournment","code":"12","label":"Other request by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(17,1,'codes',1060511863800695341,NULL,NULL,'{"id":1060511863800695341,"of_table":"adjournment","code":"13","label":"Insufficient time to complete hearing","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(18,1,'codes',4206190898741541536,NULL,NULL,'{"id":4206190898741541536,"of_table":"adjournment","code":"14","label":"Other operational or security factors","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(19,1,'codes',3492507851212220644,NULL,NULL,'{"id":3492507851212220644,"of_table":"adjournment","code":"16","label":"Respondent released from custody","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(20,1,'codes',494182341667407966,NULL,NULL,'{"id":494182341667407966,"of_table":"adjournment","code":"17","label":"Master to individual - merits hearing set","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(21,1,'codes',6544731948513040510,NULL,NULL,'{"id":6544731948513040510,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(22,1,'codes',7856303161853808673,NULL,NULL,'{"id":7856303161853808673,"of_table":"adjournment","code":"19","label":"Unplanned judge leave or detail","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(23,1,'codes',2881553782774163419,NULL,NULL,'{"id":2881553782774163419,"of_table":"adjournment","code":"1A","label":"Moved from non-detained to detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(24,1,'codes',1830485911018325617,NULL,NULL,'{"id":1830485911018325617,"of_table":"adjournment","code":"1B","label":"Moved from detained to non-detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(25,1,'codes',8160656380346853851,NULL,NULL,'{"id":8160656380346853851,"of_table":"adjournment","code":"20","label":"Request for in-person hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(26,1,'codes',864469279663596259,NULL,NULL,'{"id":864469279663596259,"of_table":"adjournment","code":"21","label":"Supplement to asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(27,1,'codes',6249805448560858556,NULL,NULL,'{"id":6249805448560858556,"of_table":"adjournment","code":"22","label":"Respondent declined earliest hearing date","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(28,1,'codes',399346765701155568,NULL,NULL,'{"id":399346765701155568,"of_table":"adjournment","code":"23","label":"Asylum application withdrawn; reset for other issues","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(29,1,'codes',31075472673192592,NULL,NULL,'{"id":31075472673192592,"of_table":"adjournment","code":"24","label":"Records/fingerprint check delayed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(30,1,'codes',7618870700566329947,NULL,NULL,'{"id":7618870700566329947,"of_table":"adjournment","code":"25","label":"Reset to make room for priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(31,1,'codes',4281038174371738027,NULL,NULL,'{"id":4281038174371738027,"of_table":"adjournment","code":"26","label":"Respondent requested in-person hearing","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(32,1,'codes',7830968110187765187,NULL,NULL,'{"id":7830968110187765187,"of_table":"adjournment","code":"27","label":"DHS requested in-person hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(33,1,'codes',5549824078385239310,NULL,NULL,'{"id":5549824078385239310,"of_table":"adjournment","code":"28","label":"Judge found in-person hearing necessary","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(34,1,'codes',5548344337648130225,NULL,NULL,'{"id":5548344337648130225,"of_table":"adjournment","code":"29","label":"Concurrent application","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(35,1,'codes',2327638680462504515,NULL,NULL,'{"id":2327638680462504515,"of_table":"adjournment","code":"30","label":"Consolidation with family members","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(36,1,'codes',3243375006142519009,NULL,NULL,'{"id":3243375006142519009,"of_table":"adjournment","code":"31","label":"Reasonable cause to special circumstance merits hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(37,1,'codes',267763869822604745,NULL,NULL,'{"id":267763869822604745,"of_table":"adjournment","code":"32","label":"Interpreter not ordered","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(38,1,'codes',8910017326468603703,NULL,NULL,'{"id":8910017326468603703,"of_table":"adjournment","code":"33","label":"Interpreter ordered but did not appear","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(39,1,'codes',2624477764931662429,NULL,NULL,'{"id":2624477764931662429,"of_table":"adjournment","code":"34","label":"Judge leave","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(40,1,'codes',5997765824746351503,NULL,NULL,'{"id":5997765824746351503,"of_table":"adjournment","code":"35","label":"Unplanned judge leave - detail or other assignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(41,1,'codes',4719851469559568925,NULL,NULL,'{"id":4719851469559568925,"of_table":"adjournment","code":"36","label":"Records/fingerprint check delayed by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(42,1,'codes',2601094507326009309,NULL,NULL,'{"id":2601094507326009309,"of_table":"adjournment","code":"37","label":"DHS investigation","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(43,1,'codes',7162112451495929863,NULL,NULL,'{"id":7162112451495929863,"of_table":"adjournment","code":"38","label":"Illness of respondent, representative or witness","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(44,1,'codes',2999360530965064684,NULL,NULL,'{"id":2999360530965064684,"of_table":"adjournment","code":"39","label":"Illness of representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(45,1,'codes',6340687325363413869,NULL,NULL,'{"id":6340687325363413869,"of_table":"adjournment","code":"3A","label":"Judge detail (volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(46,1,'codes',5671457257894535111,NULL,NULL,'{"id":5671457257894535111,"of_table":"adjournment","code":"3B","label":"Judge detail (non-volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(47,1,'codes',7130001859582784557,NULL,NULL,'{"id":7130001859582784557,"of_table":"adjournment","code":"40","label":"Illness of witness","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(48,1,'codes',3182853002745673503,NULL,NULL,'{"id":3182853002745673503,"of_table":"adjournment","code":"41","label":"Reset to hear higher-priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(49,1,'codes',9139200694473030740,NULL,NULL,'{"id":9139200694473030740,"of_table":"adjournment","code":"42","label":"Respondent requested forensic analysis","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(50,1,'codes',1986739884726546728,NULL,NULL,'{"id":1986739884726546728,"of_table":"adjournment","code":"43","label":"DHS forensic analysis","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(51,1,'codes',7329469283463259127,NULL,NULL,'{"id":7329469283463259127,"of_table":"adjournment","code":"44","label":"Cooperating witness / law enforcement","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(52,1,'codes',7963590479475487672,NULL,NULL,'{"id":7963590479475487672,"of_table":"adjournment","code":"45","label":"Joint request of both parties","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(53,1,'codes',4203930749207090630,NULL,NULL,'{"id":4203930749207090630,"of_table":"adjournment","code":"46","label":"Video malfunction","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(54,1,'codes',9014270060406335330,NULL,NULL,'{"id":9014270060406335330,"of_table":"adjournment","code":"47","label":"New charge filed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(55,1,'codes',5547920611818646657,NULL,NULL,'{"id":5547920611818646657,"of_table":"adjournment","code":"48","label":"Interpreter appeared but disqualified","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(56,1,'codes',6307979980992954047,NULL,NULL,'{"id":6307979980992954047,"of_table":"adjournment","code":"49","label":"Juvenile home study","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(57,1,'codes',8887441784625862771,NULL,NULL,'{"id":8887441784625862771,"of_table":"adjournment","code":"4A","label":"Technical malfunction (not video)","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(58,1,'codes',7679419632779938153,NULL,NULL,'{"id":7679419632779938153,"of_table":"adjournment","code":"4B","label":"Interpreter had to leave","flags":"{\"cause\": \"interpreter\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(59,1,'codes',5446940786526274937,NULL,NULL,'{"id":5446940786526274937,"of_table":"adjournment","code":"4C","label":"Interpreter appeared - wrong language or dialect","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(60,1,'codes',4909725377302077071,NULL,NULL,'{"id":4909725377302077071,"of_table":"adjournment","code":"4D","label":"Interpreter appeared - wrong language or dialect (duplicate of 4C)","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(61,1,'codes',7365031161827842820,NULL,NULL,'{"id":7365031161827842820,"of_table":"adjournment","code":"4E","label":"Record of proceeding missing","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(62,1,'codes',8665074706076028253,NULL,NULL,'{"id":8665074706076028253,"of_table":"adjournment","code":"4F","label":"Telephonic interpreter unavailable","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(63,1,'codes',4840751673752394972,NULL,NULL,'{"id":4840751673752394972,"of_table":"adjournment","code":"50","label":"Quarantine - detained cases","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(64,1,'codes',6477738220471496657,NULL,NULL,'{"id":6477738220471496657,"of_table":"adjournment","code":"51","label":"Contested charges","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(65,1,'codes',1902551104239013514,NULL,NULL,'{"id":1902551104239013514,"of_table":"adjournment","code":"52","label":"Jurisdiction rests with the BIA","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(66,1,'codes',2039709966148716343,NULL,NULL,'{"id":2039709966148716343,"of_table":"adjournment","code":"53","label":"DHS request for mental-competency certification","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(67,1,'codes',1102578122905646921,NULL,NULL,'{"id":1102578122905646921,"of_table":"adjournment","code":"54","label":"Respondent claims US citizenship","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(68,1,'codes',2579072036800569719,NULL,NULL,'{"id":2579072036800569719,"of_table":"adjournment","code":"55","label":"Hearing deliberately advanced by court","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(69,1,'codes',6325581862180070781,NULL,NULL,'{"id":6325581862180070781,"of_table":"adjournment","code":"56","label":"Vertical prosecution - DHS-caused delay","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(70,1,'codes',7993814040880896319,NULL,NULL,'{"id":7993814040880896319,"of_table":"adjournment","code":"57","label":"DHS vertical-prosecution date not accommodated - clock stops","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(71,1,'codes',8225370473652491267,NULL,NULL,'{"id":8225370473652491267,"of_table":"adjournment","code":"58","label":"DHS vertical-prosecution date not accommodated - clock runs","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(72,1,'codes',4780988746064075896,NULL,NULL,'{"id":4780988746064075896,"of_table":"adjournment","code":"59","label":"Court closure","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(73,1,'codes',5086461352461335117,NULL,NULL,'{"id":5086461352461335117,"of_table":"adjournment","code":"5A","label":"Hearing advanced on motion of respondent","flags":"{\"cause\": \"respondent\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(74,1,'codes',8860628897691860289,NULL,NULL,'{"id":8860628897691860289,"of_table":"adjournment","code":"5B","label":"Late-filed evidence - respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(75,1,'codes',694638502688375894,NULL,NULL,'{"id":694638502688375894,"of_table":"adjournment","code":"5C","label":"Late-filed evidence - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(76,1,'codes',2272036298101624822,NULL,NULL,'{"id":2272036298101624822,"of_table":"adjournment","code":"5D","label":"Hearing advanced on motion of DHS","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(77,1,'codes',3055947187237056192,NULL,NULL,'{"id":3055947187237056192,"of_table":"adjournment","code":"60","label":"EOIR forensic competency evaluation","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(78,1,'codes',8246023858062866111,NULL,NULL,'{"id":8246023858062866111,"of_table":"adjournment","code":"61","label":"Appointment of qualified representative","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(79,1,'codes',4926486495484688257,NULL,NULL,'{"id":4926486495484688257,"of_table":"adjournment","code":"62","label":"Judicial competency inquiry","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(80,1,'codes',1886909784556699687,NULL,NULL,'{"id":1886909784556699687,"of_table":"adjournment","code":"63","label":"Competency inquiry (non-Franco)","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(81,1,'codes',8155708345568468354,NULL,NULL,'{"id":8155708345568468354,"of_table":"adjournment","code":"64","label":"Judge reassignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(82,1,'codes',8150654786916091455,NULL,NULL,'{"id":8150654786916091455,"of_table":"adjournment","code":"74","label":"Public health","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(83,1,'codes',8925108629523236604,NULL,NULL,'{"id":8925108629523236604,"of_table":"adjournment","code":"7A","label":"DHS application process - started by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(84,1,'codes',5530484065198161046,NULL,NULL,'{"id":5530484065198161046,"of_table":"adjournment","code":"7B","label":"DHS application process - started by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(85,1,'codes',265603985165974246,NULL,NULL,'{"id":265603985165974246,"of_table":"adjournment","code":"7C","label":"Respondent application pending with DHS (7C)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(86,1,'codes',5230306698995199277,NULL,NULL,'{"id":5230306698995199277,"of_table":"adjournment","code":"7D","label":"Respondent application pending with DHS (7D)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(87,1,'codes',1523726167264163589,NULL,NULL,'{"id":1523726167264163589,"of_table":"adjournment","code":"7E","label":"Respondent application pending with DHS (7E)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(88,1,'codes',6718248035807761470,NULL,NULL,'{"id":6718248035807761470,"of_table":"adjournment","code":"7F","label":"Respondent application pending with DHS (7F)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(89,1,'codes',3937870361382984768,NULL,NULL,'{"id":3937870361382984768,"of_table":"adjournment","code":"7G","label":"Respondent application pending with DHS (7G)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(90,1,'codes',3273181048573299323,NULL,NULL,'{"id":3273181048573299323,"of_table":"adjournment","code":"7H","label":"Respondent application pending with DHS (7H)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(91,1,'codes',8940003284927704262,NULL,NULL,'{"id":8940003284927704262,"of_table":"adjournment","code":"8A","label":"Judge completed case before hearing","flags":"{\"cause\": \"completion\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(92,1,'codes',8724483377732390347,NULL,NULL,'{"id":8724483377732390347,"of_table":"adjournment","code":"8B","label":"Judge completed case at hearing","flags":"{\"cause\": \"completion\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(93,1,'codes',8488437455239091593,NULL,NULL,'{"id":8488437455239091593,"of_table":"adjournment","code":"96","label":"Case severed from lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(94,1,'codes',7358015721001851363,NULL,NULL,'{"id":7358015721001851363,"of_table":"adjournment","code":"97","label":"Case joined to lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(95,1,'codes',2246124839783165818,NULL,NULL,'{"id":2246124839783165818,"of_table":"adjournment","code":"98","label":"Case conversion (system)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(96,1,'codes',5937445630101573728,NULL,NULL,'{"id":5937445630101573728,"of_table":"adjournment","code":"99","label":"Data entry error (row void)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(97,1,'codes',8061877486048915530,NULL,NULL,'{"id":8061877486048915530,"of_table":"adjournment","code":"9A","label":"Docket management - hearing postponed","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(98,1,'codes',5487605545803251275,NULL,NULL,'{"id":5487605545803251275,"of_table":"adjournment","code":"9B","label":"Docket management - hearing advanced","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(99,1,'codes',8339581546792663864,NULL,NULL,'{"id":8339581546792663864,"of_table":"adjournment","code":"9C","label":"Docket management - moved off calendar","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(100,1,'codes',6467683866232814589,NULL,NULL,'{"id":6467683866232814589,"of_table":"adjournment","code":"9V","label":"Master hearing vacated","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(101,1,'codes',1338283165478678059,NULL,NULL,'{"id":1338283165478678059,"of_table":"adjournment","code":"AB","label":"Respondent to file brief (not an appeal)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(102,1,'codes',1947773457091235313,NULL,NULL,'{"id":1947773457091235313,"of_table":"adjournment","code":"AS","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(103,1,'codes',8433079824310552305,NULL,NULL,'{"id":8433079824310552305,"of_table":"adjournment","code":"CA","label":"Cancellation application - EOIR-42A","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(104,1,'codes',2410996570704757475,NULL,NULL,'{"id":2410996570704757475,"of_table":"adjournment","code":"CB","label":"Cancellation application - EOIR-42B","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(105,1,'codes',8779865358838556491,NULL,NULL,'{"id":8779865358838556491,"of_table":"adjournment","code":"DD","label":"Decision delayed","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(106,1,'codes',1725672417029943542,NULL,NULL,'{"id":1725672417029943542,"of_table":"adjournment","code":"IA","label":"Interlocutory appeal","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(107,1,'codes',8185057986226334813,NULL,NULL,'{"id":8185057986226334813,"of_table":"adjournment","code":"IB","label":"DHS to file brief (not an appeal)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(108,1,'codes',7989512960008815599,NULL,NULL,'{"id":7989512960008815599,"of_table":"adjournment","code":"MR","label":"Judge response to motion or request pending","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(109,1,'codes',1004212050509050737,NULL,NULL,'{"id":1004212050509050737,"of_table":"adjournment","code":"OT","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(110,1,'codes',3105748234432716686,NULL,NULL,'{"id":3105748234432716686,"of_table":"adjournment","code":"PD","label":"Prosecutorial discretion under consideration","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(111,1,'codes',5180197944588242792,NULL,NULL,'{"id":5180197944588242792,"of_table":"adjournment","code":"RD","label":"Reserved suspension decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(112,1,'codes',5275952430941788267,NULL,NULL,'{"id":5275952430941788267,"of_table":"adjournment","code":"RE","label":"Respondent to file registry application (INA 249)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(113,1,'codes',7448638371839708204,NULL,NULL,'{"id":7448638371839708204,"of_table":"adjournment","code":"RO","label":"Parties to respond to reset order","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(114,1,'codes',5304291354681835377,NULL,NULL,'{"id":5304291354681835377,"of_table":"adjournment","code":"RR","label":"Reserved decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(115,1,'codes',8187638988968834195,NULL,NULL,'{"id":8187638988968834195,"of_table":"adjournment","code":"SR","label":"State Department asylum response pending","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(116,1,'codes',1511114178321983175,NULL,NULL,'{"id":1511114178321983175,"of_table":"adjournment","code":"ST","label":"Respondent to file adjustment of status","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(117,1,'codes',7349673444615720744,NULL,NULL,'{"id":7349673444615720744,"of_table":"adjournment","code":"SU","label":"Respondent to file suspension of deportation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(118,1,'codes',5311638884701737056,NULL,NULL,'{"id":5311638884701737056,"of_table":"adjournment","code":"TQ","label":"Trial queue","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(119,1,'codes',6732006943267798242,NULL,NULL,'{"id":6732006943267798242,"of_table":"adjournment","code":"WA","label":"Respondent to file 212(c) waiver","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(120,1,'codes',8963992410309676854,NULL,NULL,'{"id":8963992410309676854,"of_table":"case_identifier","code":"4M","label":"Institutional hearing - NTA filed within 120 days of release","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(121,1,'codes',5100848517195967037,NULL,NULL,'{"id":5100848517195967037,"of_table":"case_identifier","code":"AC","label":"Miami Airport Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(122,1,'codes',1444190686754947906,NULL,NULL,'{"id":1444190686754947906,"of_table":"case_identifier","code":"ACD","label":"(not used)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(123,1,'codes',1132221813625878954,NULL,NULL,'{"id":1132221813625878954,"of_table":"case_identifier","code":"AD","label":"ATD Pilot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(124,1,'codes',8005105608152781556,NULL,NULL,'{"id":8005105608152781556,"of_table":"case_identifier","code":"AL","label":"Al otro lado litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(125,1,'codes',8234799926663076839,NULL,NULL,'{"id":8234799926663076839,"of_table":"case_identifier","code":"AO","label":"Asylum officer rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(126,1,'codes',8630889173578333377,NULL,NULL,'{"id":8630889173578333377,"of_table":"case_identifier","code":"AR","label":"Administrative closure of repapered cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(127,1,'codes',8079053631027504340,NULL,NULL,'{"id":8079053631027504340,"of_table":"case_identifier","code":"B","label":"Barahona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(128,1,'codes',4751394221144844734,NULL,NULL,'{"id":4751394221144844734,"of_table":"case_identifier","code":"B1","label":"Chula Vista Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(129,1,'codes',8656425658732498638,NULL,NULL,'{"id":8656425658732498638,"of_table":"case_identifier","code":"B2","label":"Imperial Beach Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(130,1,'codes',2694540489134124128,NULL,NULL,'{"id":2694540489134124128,"of_table":"case_identifier","code":"B3","label":"Brownsfield Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(131,1,'codes',8847518094916497309,NULL,NULL,'{"id":8847518094916497309,"of_table":"case_identifier","code":"B4","label":"Temecula Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(132,1,'codes',6058705605382019716,NULL,NULL,'{"id":6058705605382019716,"of_table":"case_identifier","code":"B5","label":"Campo Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(133,1,'codes',5961316197655252012,NULL,NULL,'{"id":5961316197655252012,"of_table":"case_identifier","code":"B6","label":"San Clemente Border Patrol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(134,1,'codes',626536909542510921,NULL,NULL,'{"id":626536909542510921,"of_table":"case_identifier","code":"B7","label":"El Cajon - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(135,1,'codes',536687801333748333,NULL,NULL,'{"id":536687801333748333,"of_table":"case_identifier","code":"BR","label":"The Brito Class Action Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(136,1,'codes',7819360276028982377,NULL,NULL,'{"id":7819360276028982377,"of_table":"case_identifier","code":"C1","label":"Central America 2018","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(137,1,'codes',8381408431375830085,NULL,NULL,'{"id":8381408431375830085,"of_table":"case_identifier","code":"CA","label":"Cuban-Nicaraguan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(138,1,'codes',9022734772265896570,NULL,NULL,'{"id":9022734772265896570,"of_table":"case_identifier","code":"CC","label":"Camp Hill","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(139,1,'codes',832515237114970369,NULL,NULL,'{"id":832515237114970369,"of_table":"case_identifier","code":"CD","label":"Civil Detention Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(140,1,'codes',7218094991250393811,NULL,NULL,'{"id":7218094991250393811,"of_table":"case_identifier","code":"CF","label":"CaseFlow Management Process","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(141,1,'codes',3011768618820767985,NULL,NULL,'{"id":3011768618820767985,"of_table":"case_identifier","code":"CH","label":"Golden Venture cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(142,1,'codes',1922363033788540926,NULL,NULL,'{"id":1922363033788540926,"of_table":"case_identifier","code":"CL","label":"Clemency / Florida institutional hearing (Miami)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(143,1,'codes',4208337586759182754,NULL,NULL,'{"id":4208337586759182754,"of_table":"case_identifier","code":"CN","label":"NACARA Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(144,1,'codes',2863992752172991259,NULL,NULL,'{"id":2863992752172991259,"of_table":"case_identifier","code":"CR","label":"Custody review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(145,1,'codes',7378953415479299528,NULL,NULL,'{"id":7378953415479299528,"of_table":"case_identifier","code":"D6","label":"DHS: detained more than 6 months","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(146,1,'codes',1360155260648098957,NULL,NULL,'{"id":1360155260648098957,"of_table":"case_identifier","code":"DC","label":"Departure Control Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(147,1,'codes',4837273003929058291,NULL,NULL,'{"id":4837273003929058291,"of_table":"case_identifier","code":"DD","label":"Dedicated docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(148,1,'codes',8378306792911770825,NULL,NULL,'{"id":8378306792911770825,"of_table":"case_identifier","code":"DS","label":"Status docket","flags":"{\"mark\": \"status case\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(149,1,'codes',7250787037600975497,NULL,NULL,'{"id":7250787037600975497,"of_table":"case_identifier","code":"E1","label":"JFK Airport - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(150,1,'codes',8207501594359888925,NULL,NULL,'{"id":8207501594359888925,"of_table":"case_identifier","code":"E2","label":"New York City/Downtown - Inspections","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(151,1,'codes',3945518804876397315,NULL,NULL,'{"id":3945518804876397315,"of_table":"case_identifier","code":"EC","label":"SEP-C (For Child)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(152,1,'codes',9619408699084373,NULL,NULL,'{"id":9619408699084373,"of_table":"case_identifier","code":"EM","label":"Electronic monitoring","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(153,1,'codes',4088326553792515246,NULL,NULL,'{"id":4088326553792515246,"of_table":"case_identifier","code":"EP","label":"SEP-P (For Parent)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(154,1,'codes',3537925323584919138,NULL,NULL,'{"id":3537925323584919138,"of_table":"case_identifier","code":"F","label":"Female","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(155,1,'codes',644784493354709927,NULL,NULL,'{"id":644784493354709927,"of_table":"case_identifier","code":"FA","label":"Family unit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(156,1,'codes',4926938370309407981,NULL,NULL,'{"id":4926938370309407981,"of_table":"case_identifier","code":"FL","label":"Franco Litigation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(157,1,'codes',8294095725407944056,NULL,NULL,'{"id":8294095725407944056,"of_table":"case_identifier","code":"FS","label":"Forced Sterilization","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(158,1,'codes',135362557490823720,NULL,NULL,'{"id":135362557490823720,"of_table":"case_identifier","code":"H1","label":"Harlingen - District Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(159,1,'codes',3163190051184362589,NULL,NULL,'{"id":3163190051184362589,"of_table":"case_identifier","code":"H2","label":"Harlingen - Detention And Deport","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(160,1,'codes',4033196803518652576,NULL,NULL,'{"id":4033196803518652576,"of_table":"case_identifier","code":"H3","label":"Port Isabel Service Processing Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(161,1,'codes',8474304254922768640,NULL,NULL,'{"id":8474304254922768640,"of_table":"case_identifier","code":"H4","label":"Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(162,1,'codes',8236381762125074154,NULL,NULL,'{"id":8236381762125074154,"of_table":"case_identifier","code":"HA","label":"Haitian Refugee Fairness Act","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(163,1,'codes',4513256669453259854,NULL,NULL,'{"id":4513256669453259854,"of_table":"case_identifier","code":"HC","label":"Home curfew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(164,1,'codes',8514529284203863392,NULL,NULL,'{"id":8514529284203863392,"of_table":"case_identifier","code":"HK","label":"Hurricane Katrina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(165,1,'codes',4988925669825244303,NULL,NULL,'{"id":4988925669825244303,"of_table":"case_identifier","code":"IFR","label":"Interim final rule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(166,1,'codes',1542876827863824400,NULL,NULL,'{"id":1542876827863824400,"of_table":"case_identifier","code":"IR","label":"Interim final rule (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(167,1,'codes',5805721500222933756,NULL,NULL,'{"id":5805721500222933756,"of_table":"case_identifier","code":"J","label":"Juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(168,1,'codes',2131028148915114598,NULL,NULL,'{"id":2131028148915114598,"of_table":"case_identifier","code":"J1","label":"Juvenile turned 18","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(169,1,'codes',3847270539809793810,NULL,NULL,'{"id":3847270539809793810,"of_table":"case_identifier","code":"J2","label":"Unaccompanied juvenile - asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(170,1,'codes',2909707673491873637,NULL,NULL,'{"id":2909707673491873637,"of_table":"case_identifier","code":"JL","label":"Javier Lopera Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(171,1,'codes',7062471034372080726,NULL,NULL,'{"id":7062471034372080726,"of_table":"case_identifier","code":"KH","label":"Haitian cases outside Krome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(172,1,'codes',4730553792312101018,NULL,NULL,'{"id":4730553792312101018,"of_table":"case_identifier","code":"M1","label":"McAllen Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(173,1,'codes',5783055261020438622,NULL,NULL,'{"id":5783055261020438622,"of_table":"case_identifier","code":"M2","label":"Brownsville Station","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(174,1,'codes',890089223925452679,NULL,NULL,'{"id":890089223925452679,"of_table":"case_identifier","code":"MD","label":"Maryland - DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(175,1,'codes',1318508142213081208,NULL,NULL,'{"id":1318508142213081208,"of_table":"case_identifier","code":"MI","label":"Motions - former section 244(i)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(176,1,'codes',8472329624135324021,NULL,NULL,'{"id":8472329624135324021,"of_table":"case_identifier","code":"MP","label":"Migrant Protection Protocols","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(177,1,'codes',4378157879187432026,NULL,NULL,'{"id":4378157879187432026,"of_table":"case_identifier","code":"MR","label":"Mendez Rojas case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(178,1,'codes',4812646696838330255,NULL,NULL,'{"id":4812646696838330255,"of_table":"case_identifier","code":"N1","label":"New York City Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(179,1,'codes',3946107835214380612,NULL,NULL,'{"id":3946107835214380612,"of_table":"case_identifier","code":"N2","label":"NYC - Deportation/Detention/Parole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(180,1,'codes',3423892804938838466,NULL,NULL,'{"id":3423892804938838466,"of_table":"case_identifier","code":"N3","label":"New York City Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(181,1,'codes',7516906731095863110,NULL,NULL,'{"id":7516906731095863110,"of_table":"case_identifier","code":"N4","label":"DHS - New York City - OCDETF","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(182,1,'codes',4426246687973132711,NULL,NULL,'{"id":4426246687973132711,"of_table":"case_identifier","code":"NA","label":"Nacara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(183,1,'codes',5947604114726535538,NULL,NULL,'{"id":5947604114726535538,"of_table":"case_identifier","code":"NC","label":"Night court project (Los Angeles)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(184,1,'codes',6174207405636609663,NULL,NULL,'{"id":6174207405636609663,"of_table":"case_identifier","code":"ND","label":"NACARA Dependents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(185,1,'codes',2186807856886692804,NULL,NULL,'{"id":2186807856886692804,"of_table":"case_identifier","code":"OC","label":"Off-calendar initiative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(186,1,'codes',5427423634524843113,NULL,NULL,'{"id":5427423634524843113,"of_table":"case_identifier","code":"P1","label":"Port Court 1 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(187,1,'codes',4783625096497693521,NULL,NULL,'{"id":4783625096497693521,"of_table":"case_identifier","code":"P2","label":"Port Court 2 - Otay Mesa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(188,1,'codes',7684876069602167932,NULL,NULL,'{"id":7684876069602167932,"of_table":"case_identifier","code":"PB","label":"Pro bono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(189,1,'codes',7285337390304995913,NULL,NULL,'{"id":7285337390304995913,"of_table":"case_identifier","code":"PC","label":"Pulled Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(190,1,'codes',2224613918620724561,NULL,NULL,'{"id":2224613918620724561,"of_table":"case_identifier","code":"PG","label":"Pangea legal services","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(191,1,'codes',1238021797947942853,NULL,NULL,'{"id":1238021797947942853,"of_table":"case_identifier","code":"PH","label":"Parolee Hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(192,1,'codes',1840773373908172627,NULL,NULL,'{"id":1840773373908172627,"of_table":"case_identifier","code":"PL","label":"Padilla Class Members","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(193,1,'codes',4981589582172126673,NULL,NULL,'{"id":4981589582172126673,"of_table":"case_identifier","code":"PO","label":"Protective Order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(194,1,'codes',648505117092082745,NULL,NULL,'{"id":648505117092082745,"of_table":"case_identifier","code":"PP","label":"Presidential Proclamation Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(195,1,'codes',7113435108712587352,NULL,NULL,'{"id":7113435108712587352,"of_table":"case_identifier","code":"RB","label":"Rodriguez bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(196,1,'codes',1082585408744766279,NULL,NULL,'{"id":1082585408744766279,"of_table":"case_identifier","code":"RC","label":"Clearance needed to move respondent (Oakdale)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(197,1,'codes',3113211775724451272,NULL,NULL,'{"id":3113211775724451272,"of_table":"case_identifier","code":"RD","label":"Reserved suspension decision","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(198,1,'codes',9011179711302202500,NULL,NULL,'{"id":9011179711302202500,"of_table":"case_identifier","code":"RI","label":"Remanded Institutional Hearing Program case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(199,1,'codes',6940965662802643156,NULL,NULL,'{"id":6940965662802643156,"of_table":"case_identifier","code":"RM","label":"Remain in Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(200,1,'codes',8042812686538470221,NULL,NULL,'{"id":8042812686538470221,"of_table":"case_identifier","code":"RN","label":"Cancellation of removal (cap-related)","flags":"{\"mark\": \"cap\"}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(201,1,'codes',8546222475145987754,NULL,NULL,'{"id":8546222475145987754,"of_table":"case_identifier","code":"RO","label":"Reset Order Work Flow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(202,1,'codes',2815306541175763644,NULL,NULL,'{"id":2815306541175763644,"of_table":"case_identifier","code":"RP","label":"Review Sheet Pilot Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(203,1,'codes',8688207827129896313,NULL,NULL,'{"id":8688207827129896313,"of_table":"case_identifier","code":"RS","label":"Rescheduled Miami Cases","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(204,1,'codes',7004652767009657975,NULL,NULL,'{"id":7004652767009657975,"of_table":"case_identifier","code":"S1","label":"San Diego Investigations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(205,1,'codes',1270873757492765833,NULL,NULL,'{"id":1270873757492765833,"of_table":"case_identifier","code":"S2","label":"San Diego Deportation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(206,1,'codes',2123941428889802276,NULL,NULL,'{"id":2123941428889802276,"of_table":"case_identifier","code":"S3","label":"San Diego Examinations","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(207,1,'codes',6905989518111309162,NULL,NULL,'{"id":6905989518111309162,"of_table":"case_identifier","code":"SC","label":"NACARA Section 203","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(208,1,'codes',3604719926093866204,NULL,NULL,'{"id":3604719926093866204,"of_table":"case_identifier","code":"SD","label":"Stipulated deportation (Krome)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(209,1,'codes',6099946061506242293,NULL,NULL,'{"id":6099946061506242293,"of_table":"case_identifier","code":"SP","label":"Spellman Lawsuit Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(210,1,'codes',5428007037323529834,NULL,NULL,'{"id":5428007037323529834,"of_table":"case_identifier","code":"SR","label":"Stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(211,1,'codes',4668502154171527628,NULL,NULL,'{"id":4668502154171527628,"of_table":"case_identifier","code":"SRD","label":"Stipulated removal order - denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(212,1,'codes',4049672675535395679,NULL,NULL,'{"id":4049672675535395679,"of_table":"case_identifier","code":"SX","label":"Stipulated removal order - denied (variant)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(213,1,'codes',5502996041177933836,NULL,NULL,'{"id":5502996041177933836,"of_table":"case_identifier","code":"TC","label":"Third Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(214,1,'codes',7666565036974227960,NULL,NULL,'{"id":7666565036974227960,"of_table":"case_identifier","code":"TE","label":"Tefel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(215,1,'codes',8867311667642557603,NULL,NULL,'{"id":8867311667642557603,"of_table":"case_identifier","code":"UJ","label":"Unaccompanied juvenile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(216,1,'codes',6507582277154248213,NULL,NULL,'{"id":6507582277154248213,"of_table":"case_identifier","code":"VE","label":"Vera Institute Case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(217,1,'codes',2181766647992081863,NULL,NULL,'{"id":2181766647992081863,"of_table":"case_identifier","code":"VG","label":"Vangala settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(218,1,'codes',4304897426194840547,NULL,NULL,'{"id":4304897426194840547,"of_table":"case_identifier","code":"VP","label":"Vertical Prosecution","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(219,1,'codes',2140242771765270541,NULL,NULL,'{"id":2140242771765270541,"of_table":"case_identifier","code":"WC","label":"California detained cases, May/June","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(220,1,'codes',2075938035148649619,NULL,NULL,'{"id":2075938035148649619,"of_table":"case_type","code":"RMV","label":"Removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(221,1,'codes',6271090513785014952,NULL,NULL,'{"id":6271090513785014952,"of_table":"case_type","code":"DEP","label":"Deportation (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(222,1,'codes',6463409071063623267,NULL,NULL,'{"id":6463409071063623267,"of_table":"case_type","code":"EXC","label":"Exclusion (pre-1997)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(223,1,'codes',2109675425247728625,NULL,NULL,'{"id":2109675425247728625,"of_table":"case_type","code":"AOC","label":"Asylum-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(224,1,'codes',786352500173750058,NULL,NULL,'{"id":786352500173750058,"of_table":"case_type","code":"WHO","label":"Withholding-only","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(225,1,'codes',2539726641500713195,NULL,NULL,'{"id":2539726641500713195,"of_table":"case_type","code":"CFR","label":"Credible fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(226,1,'codes',1697110839175015025,NULL,NULL,'{"id":1697110839175015025,"of_table":"case_type","code":"RFR","label":"Reasonable fear review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(227,1,'codes',4107036566278857648,NULL,NULL,'{"id":4107036566278857648,"of_table":"case_type","code":"CSR","label":"Claimed status review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(228,1,'codes',6129337799566358179,NULL,NULL,'{"id":6129337799566358179,"of_table":"case_type","code":"CDR","label":"Continued detention review","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(229,1,'codes',8390798746972363807,NULL,NULL,'{"id":8390798746972363807,"of_table":"case_type","code":"NAC","label":"NACARA adjustment","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(230,1,'codes',2727837136528585300,NULL,NULL,'{"id":2727837136528585300,"of_table":"case_type","code":"REC","label":"Rescission","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(231,1,'codes',5638881586571364832,NULL,NULL,'{"id":5638881586571364832,"of_table":"case_type","code":"DCC","label":"Departure control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(232,1,'codes',83394407032337659,NULL,NULL,'{"id":83394407032337659,"of_table":"case_type","code":"DDC","label":"DHS decision appeal (BIA only)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(233,1,'codes',6431183545022714384,NULL,NULL,'{"id":6431183545022714384,"of_table":"case_type","code":"BND","label":"Bond-only record (seen in data, absent from lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(234,1,'codes',1623592585258149420,NULL,NULL,'{"id":1623592585258149420,"of_table":"custody","code":"D","label":"Detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(235,1,'codes',7639537980589699831,NULL,NULL,'{"id":7639537980589699831,"of_table":"custody","code":"N","label":"Never detained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(236,1,'codes',79838559702737280,NULL,NULL,'{"id":79838559702737280,"of_table":"custody","code":"R","label":"Released","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(237,1,'codes',1987399495004068160,NULL,NULL,'{"id":1987399495004068160,"of_table":"nationality","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(238,1,'codes',2333182408944836046,NULL,NULL,'{"id":2333182408944836046,"of_table":"nationality","code":"??","label":"Unknown Country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(239,1,'codes',5529134365787637975,NULL,NULL,'{"id":5529134365787637975,"of_table":"nationality","code":"AB","label":"Aruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(240,1,'codes',7214181206875766271,NULL,NULL,'{"id":7214181206875766271,"of_table":"nationality","code":"AC","label":"Antigua and Barbuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(241,1,'codes',3558376046440413088,NULL,NULL,'{"id":3558376046440413088,"of_table":"nationality","code":"AF","label":"Afghanistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(242,1,'codes',604769441629026652,NULL,NULL,'{"id":604769441629026652,"of_table":"nationality","code":"AG","label":"Algeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(243,1,'codes',863725398921336266,NULL,NULL,'{"id":863725398921336266,"of_table":"nationality","code":"AL","label":"Albania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(244,1,'codes',5829445594423683332,NULL,NULL,'{"id":5829445594423683332,"of_table":"nationality","code":"AM","label":"Armenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(245,1,'codes',553423067528339612,NULL,NULL,'{"id":553423067528339612,"of_table":"nationality","code":"AN","label":"Andorra","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(246,1,'codes',8441639678099371088,NULL,NULL,'{"id":8441639678099371088,"of_table":"nationality","code":"AO","label":"Angola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(247,1,'codes',8972613630389185729,NULL,NULL,'{"id":8972613630389185729,"of_table":"nationality","code":"AR","label":"Argentina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(248,1,'codes',4796767022387109341,NULL,NULL,'{"id":4796767022387109341,"of_table":"nationality","code":"AS","label":"Australia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(249,1,'codes',2666425892012942926,NULL,NULL,'{"id":2666425892012942926,"of_table":"nationality","code":"AU","label":"Austria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(250,1,'codes',5163797185458131643,NULL,NULL,'{"id":5163797185458131643,"of_table":"nationality","code":"AV","label":"Anguilla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(251,1,'codes',1871818351323265856,NULL,NULL,'{"id":1871818351323265856,"of_table":"nationality","code":"AZ","label":"Azerbaijan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(252,1,'codes',4999604194177904005,NULL,NULL,'{"id":4999604194177904005,"of_table":"nationality","code":"BA","label":"Bahrain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(253,1,'codes',7188688375824256200,NULL,NULL,'{"id":7188688375824256200,"of_table":"nationality","code":"BB","label":"Barbados","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(254,1,'codes',6623937709070549843,NULL,NULL,'{"id":6623937709070549843,"of_table":"nationality","code":"BC","label":"Botswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(255,1,'codes',2922750009340584363,NULL,NULL,'{"id":2922750009340584363,"of_table":"nationality","code":"BD","label":"Bermuda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(256,1,'codes',2727216528235202102,NULL,NULL,'{"id":2727216528235202102,"of_table":"nationality","code":"BE","label":"Belgium","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(257,1,'codes',1680018144071605775,NULL,NULL,'{"id":1680018144071605775,"of_table":"nationality","code":"BF","label":"Bahamas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(258,1,'codes',8582698828419746898,NULL,NULL,'{"id":8582698828419746898,"of_table":"nationality","code":"BG","label":"Bangladesh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(259,1,'codes',2494405282206761758,NULL,NULL,'{"id":2494405282206761758,"of_table":"nationality","code":"BH","label":"Belize","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(260,1,'codes',4743732127131013669,NULL,NULL,'{"id":4743732127131013669,"of_table":"nationality","code":"BI","label":"Bosnia-Herzegovina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(261,1,'codes',1688032368678811837,NULL,NULL,'{"id":1688032368678811837,"of_table":"nationality","code":"BL","label":"Bolivia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(262,1,'codes',3990870983402053460,NULL,NULL,'{"id":3990870983402053460,"of_table":"nationality","code":"BM","label":"Burma (Myanmar)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(263,1,'codes',7837562129605711258,NULL,NULL,'{"id":7837562129605711258,"of_table":"nationality","code":"BN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(264,1,'codes',3276194151656799493,NULL,NULL,'{"id":3276194151656799493,"of_table":"nationality","code":"BO","label":"Burkina Faso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(265,1,'codes',7831594946520788092,NULL,NULL,'{"id":7831594946520788092,"of_table":"nationality","code":"BP","label":"Solomon Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(266,1,'codes',6182564748144039030,NULL,NULL,'{"id":6182564748144039030,"of_table":"nationality","code":"BR","label":"Brazil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(267,1,'codes',9151680668139598907,NULL,NULL,'{"id":9151680668139598907,"of_table":"nationality","code":"BS","label":"Byelorussia (Belarus)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(268,1,'codes',5966459656997556794,NULL,NULL,'{"id":5966459656997556794,"of_table":"nationality","code":"BT","label":"Bhutan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(269,1,'codes',2630751725923162663,NULL,NULL,'{"id":2630751725923162663,"of_table":"nationality","code":"BU","label":"Bulgaria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(270,1,'codes',220108717837104011,NULL,NULL,'{"id":220108717837104011,"of_table":"nationality","code":"BV","label":"Bouvet Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(271,1,'codes',9032776020951185115,NULL,NULL,'{"id":9032776020951185115,"of_table":"nationality","code":"BW","label":"British West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(272,1,'codes',1475093484220504107,NULL,NULL,'{"id":1475093484220504107,"of_table":"nationality","code":"BX","label":"Brunei","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(273,1,'codes',5586183122266776372,NULL,NULL,'{"id":5586183122266776372,"of_table":"nationality","code":"BY","label":"Burundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(274,1,'codes',7146903637581591523,NULL,NULL,'{"id":7146903637581591523,"of_table":"nationality","code":"BZ","label":"Belarus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(275,1,'codes',8606750065785813258,NULL,NULL,'{"id":8606750065785813258,"of_table":"nationality","code":"CA","label":"Canada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(276,1,'codes',3550924701235663765,NULL,NULL,'{"id":3550924701235663765,"of_table":"nationality","code":"CB","label":"Kampuchea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(277,1,'codes',5998839410346553336,NULL,NULL,'{"id":5998839410346553336,"of_table":"nationality","code":"CC","label":"Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(278,1,'codes',939254834741619015,NULL,NULL,'{"id":939254834741619015,"of_table":"nationality","code":"CD","label":"Chad","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(279,1,'codes',6645247768285544648,NULL,NULL,'{"id":6645247768285544648,"of_table":"nationality","code":"CE","label":"Sri Lanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(280,1,'codes',3877890515260323608,NULL,NULL,'{"id":3877890515260323608,"of_table":"nationality","code":"CF","label":"Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(281,1,'codes',8622608001387535200,NULL,NULL,'{"id":8622608001387535200,"of_table":"nationality","code":"CG","label":"Zaire","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(282,1,'codes',5798074839225007517,NULL,NULL,'{"id":5798074839225007517,"of_table":"nationality","code":"CH","label":"China","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(283,1,'codes',2607569404319523547,NULL,NULL,'{"id":2607569404319523547,"of_table":"nationality","code":"CI","label":"Chile","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(284,1,'codes',3033817595263678487,NULL,NULL,'{"id":3033817595263678487,"of_table":"nationality","code":"CJ","label":"Cayman Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(285,1,'codes',5509326403129719475,NULL,NULL,'{"id":5509326403129719475,"of_table":"nationality","code":"CK","label":"Cocos Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(286,1,'codes',5827632084714257724,NULL,NULL,'{"id":5827632084714257724,"of_table":"nationality","code":"CM","label":"Cameroon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(287,1,'codes',721030648679333664,NULL,NULL,'{"id":721030648679333664,"of_table":"nationality","code":"CN","label":"Comoro Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(288,1,'codes',5944412915678139138,NULL,NULL,'{"id":5944412915678139138,"of_table":"nationality","code":"CO","label":"Colombia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(289,1,'codes',5799171864911665289,NULL,NULL,'{"id":5799171864911665289,"of_table":"nationality","code":"CQ","label":"Northern Mariana Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(290,1,'codes',4092339050899551205,NULL,NULL,'{"id":4092339050899551205,"of_table":"nationality","code":"CR","label":"Czech Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(291,1,'codes',3787836384168345767,NULL,NULL,'{"id":3787836384168345767,"of_table":"nationality","code":"CS","label":"Costa Rica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(292,1,'codes',5481194737411374716,NULL,NULL,'{"id":5481194737411374716,"of_table":"nationality","code":"CT","label":"Central African Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(293,1,'codes',797925292312437159,NULL,NULL,'{"id":797925292312437159,"of_table":"nationality","code":"CU","label":"Cuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(294,1,'codes',6823751678558137180,NULL,NULL,'{"id":6823751678558137180,"of_table":"nationality","code":"CV","label":"Cape Verde","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(295,1,'codes',7574868228578121404,NULL,NULL,'{"id":7574868228578121404,"of_table":"nationality","code":"CW","label":"Cook Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(296,1,'codes',9136091282699461624,NULL,NULL,'{"id":9136091282699461624,"of_table":"nationality","code":"CX","label":"Croatia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(297,1,'codes',1564348437721226853,NULL,NULL,'{"id":1564348437721226853,"of_table":"nationality","code":"CY","label":"Cyprus","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(298,1,'codes',4408280440761465002,NULL,NULL,'{"id":4408280440761465002,"of_table":"nationality","code":"CZ","label":"Czechoslovakia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(299,1,'codes',7546007926092564532,NULL,NULL,'{"id":7546007926092564532,"of_table":"nationality","code":"DA","label":"Denmark","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(300,1,'codes',2640925201670050665,NULL,NULL,'{"id":2640925201670050665,"of_table":"nationality","code":"DC","label":"Democratic Republic of Congo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(301,1,'codes',1977939911150106864,NULL,NULL,'{"id":1977939911150106864,"of_table":"nationality","code":"DJ","label":"Djibouti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(302,1,'codes',3406986629909924821,NULL,NULL,'{"id":3406986629909924821,"of_table":"nationality","code":"DM","label":"People''s Republic of Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(303,1,'codes',9212663688494858636,NULL,NULL,'{"id":9212663688494858636,"of_table":"nationality","code":"DO","label":"Dominica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(304,1,'codes',4098056449298304864,NULL,NULL,'{"id":4098056449298304864,"of_table":"nationality","code":"DR","label":"Dominican Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(305,1,'codes',192220457972573981,NULL,NULL,'{"id":192220457972573981,"of_table":"nationality","code":"EC","label":"Ecuador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(306,1,'codes',176753363639261932,NULL,NULL,'{"id":176753363639261932,"of_table":"nationality","code":"EG","label":"Egypt","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(307,1,'codes',4972557773776048291,NULL,NULL,'{"id":4972557773776048291,"of_table":"nationality","code":"EI","label":"Ireland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(308,1,'codes',6295536008826695907,NULL,NULL,'{"id":6295536008826695907,"of_table":"nationality","code":"EK","label":"Equatorial Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(309,1,'codes',1215349211701811340,NULL,NULL,'{"id":1215349211701811340,"of_table":"nationality","code":"EO","label":"Estonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(310,1,'codes',3200187961062354702,NULL,NULL,'{"id":3200187961062354702,"of_table":"nationality","code":"ER","label":"Eritrea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(311,1,'codes',6539415696241791809,NULL,NULL,'{"id":6539415696241791809,"of_table":"nationality","code":"ES","label":"El Salvador","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(312,1,'codes',7786569061808850256,NULL,NULL,'{"id":7786569061808850256,"of_table":"nationality","code":"ET","label":"Ethiopia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(313,1,'codes',7474019744916292999,NULL,NULL,'{"id":7474019744916292999,"of_table":"nationality","code":"FA","label":"Falkland Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(314,1,'codes',8617008112997116817,NULL,NULL,'{"id":8617008112997116817,"of_table":"nationality","code":"FG","label":"French Guiana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(315,1,'codes',7275358282027112051,NULL,NULL,'{"id":7275358282027112051,"of_table":"nationality","code":"FI","label":"Finland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(316,1,'codes',83421970073227915,NULL,NULL,'{"id":83421970073227915,"of_table":"nationality","code":"FJ","label":"Fiji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(317,1,'codes',2714964082095839975,NULL,NULL,'{"id":2714964082095839975,"of_table":"nationality","code":"FM","label":"Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(318,1,'codes',5998018162201844838,NULL,NULL,'{"id":5998018162201844838,"of_table":"nationality","code":"FO","label":"Faeroe Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(319,1,'codes',24548342901817225,NULL,NULL,'{"id":24548342901817225,"of_table":"nationality","code":"FP","label":"French Polynesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(320,1,'codes',1092743488443499859,NULL,NULL,'{"id":1092743488443499859,"of_table":"nationality","code":"FR","label":"France","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(321,1,'codes',7112034073673072605,NULL,NULL,'{"id":7112034073673072605,"of_table":"nationality","code":"FS","label":"French Southern and Antarctic Lands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(322,1,'codes',1741138604448568443,NULL,NULL,'{"id":1741138604448568443,"of_table":"nationality","code":"FW","label":"French West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(323,1,'codes',4090834946512843010,NULL,NULL,'{"id":4090834946512843010,"of_table":"nationality","code":"GA","label":"Gambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(324,1,'codes',6169530313525919610,NULL,NULL,'{"id":6169530313525919610,"of_table":"nationality","code":"GB","label":"Gabon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(325,1,'codes',6986355686277986706,NULL,NULL,'{"id":6986355686277986706,"of_table":"nationality","code":"GC","label":"East Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(326,1,'codes',3913491375023566677,NULL,NULL,'{"id":3913491375023566677,"of_table":"nationality","code":"GE","label":"Germany","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(327,1,'codes',3512271127515252116,NULL,NULL,'{"id":3512271127515252116,"of_table":"nationality","code":"GH","label":"Ghana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(328,1,'codes',4200378963488669738,NULL,NULL,'{"id":4200378963488669738,"of_table":"nationality","code":"GI","label":"Gibraltar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(329,1,'codes',2710404504018675539,NULL,NULL,'{"id":2710404504018675539,"of_table":"nationality","code":"GJ","label":"Grenada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(330,1,'codes',4242998300006882157,NULL,NULL,'{"id":4242998300006882157,"of_table":"nationality","code":"GL","label":"Greenland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(331,1,'codes',3561076732088116947,NULL,NULL,'{"id":3561076732088116947,"of_table":"nationality","code":"GO","label":"Georgia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(332,1,'codes',8064640211083120489,NULL,NULL,'{"id":8064640211083120489,"of_table":"nationality","code":"GP","label":"Guadeloupe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(333,1,'codes',5752316582103390983,NULL,NULL,'{"id":5752316582103390983,"of_table":"nationality","code":"GR","label":"Greece","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(334,1,'codes',8036366244535550702,NULL,NULL,'{"id":8036366244535550702,"of_table":"nationality","code":"GT","label":"Guatemala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(335,1,'codes',1754927312297426795,NULL,NULL,'{"id":1754927312297426795,"of_table":"nationality","code":"GV","label":"Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(336,1,'codes',7573421124001332171,NULL,NULL,'{"id":7573421124001332171,"of_table":"nationality","code":"GY","label":"Guyana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(337,1,'codes',5187640700436993440,NULL,NULL,'{"id":5187640700436993440,"of_table":"nationality","code":"GZ","label":"Gaza Strip","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(338,1,'codes',7413905401411937857,NULL,NULL,'{"id":7413905401411937857,"of_table":"nationality","code":"HA","label":"Haiti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(339,1,'codes',7731559700599518259,NULL,NULL,'{"id":7731559700599518259,"of_table":"nationality","code":"HK","label":"Hong Kong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(340,1,'codes',7419526110863623236,NULL,NULL,'{"id":7419526110863623236,"of_table":"nationality","code":"HL","label":"Holland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(341,1,'codes',5770618668643674392,NULL,NULL,'{"id":5770618668643674392,"of_table":"nationality","code":"HM","label":"Heard and Mcdonald Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(342,1,'codes',4993262367418633531,NULL,NULL,'{"id":4993262367418633531,"of_table":"nationality","code":"HO","label":"Honduras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(343,1,'codes',3833042220761932227,NULL,NULL,'{"id":3833042220761932227,"of_table":"nationality","code":"HU","label":"Hungary","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(344,1,'codes',2179570521840187888,NULL,NULL,'{"id":2179570521840187888,"of_table":"nationality","code":"IC","label":"Iceland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(345,1,'codes',7666649912202737251,NULL,NULL,'{"id":7666649912202737251,"of_table":"nationality","code":"ID","label":"Indonesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(346,1,'codes',5380074792172614172,NULL,NULL,'{"id":5380074792172614172,"of_table":"nationality","code":"IN","label":"India","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(347,1,'codes',6549424116981278332,NULL,NULL,'{"id":6549424116981278332,"of_table":"nationality","code":"IO","label":"British Indian Ocean Territory","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(348,1,'codes',4744999726969328305,NULL,NULL,'{"id":4744999726969328305,"of_table":"nationality","code":"IR","label":"Iran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(349,1,'codes',1315401743263886469,NULL,NULL,'{"id":1315401743263886469,"of_table":"nationality","code":"IS","label":"Israel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(350,1,'codes',4082241851013708268,NULL,NULL,'{"id":4082241851013708268,"of_table":"nationality","code":"IT","label":"Italy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(351,1,'codes',733280951172233919,NULL,NULL,'{"id":733280951172233919,"of_table":"nationality","code":"IU","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(352,1,'codes',920192927919397203,NULL,NULL,'{"id":920192927919397203,"of_table":"nationality","code":"IV","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(353,1,'codes',4658933901726410047,NULL,NULL,'{"id":4658933901726410047,"of_table":"nationality","code":"IY","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(354,1,'codes',3432519371531995826,NULL,NULL,'{"id":3432519371531995826,"of_table":"nationality","code":"IZ","label":"Iraq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(355,1,'codes',5389318510697264372,NULL,NULL,'{"id":5389318510697264372,"of_table":"nationality","code":"JA","label":"Japan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(356,1,'codes',6042346961452301401,NULL,NULL,'{"id":6042346961452301401,"of_table":"nationality","code":"JM","label":"Jamaica","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(357,1,'codes',8933400800146982451,NULL,NULL,'{"id":8933400800146982451,"of_table":"nationality","code":"JO","label":"Jordan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(358,1,'codes',8930943320102059610,NULL,NULL,'{"id":8930943320102059610,"of_table":"nationality","code":"KE","label":"Kenya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(359,1,'codes',1261935865689119996,NULL,NULL,'{"id":1261935865689119996,"of_table":"nationality","code":"KG","label":"Kirghizia (Kyrgyzstan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(360,1,'codes',1844357739744410924,NULL,NULL,'{"id":1844357739744410924,"of_table":"nationality","code":"KN","label":"North Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(361,1,'codes',2991433536275696765,NULL,NULL,'{"id":2991433536275696765,"of_table":"nationality","code":"KO","label":"Kosrae, Federated States of Micronesia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(362,1,'codes',5421095517886976681,NULL,NULL,'{"id":5421095517886976681,"of_table":"nationality","code":"KR","label":"Kiribati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(363,1,'codes',2240201949474310231,NULL,NULL,'{"id":2240201949474310231,"of_table":"nationality","code":"KS","label":"South Korea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(364,1,'codes',5506344221856192023,NULL,NULL,'{"id":5506344221856192023,"of_table":"nationality","code":"KT","label":"Christmas Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(365,1,'codes',3900331730838506553,NULL,NULL,'{"id":3900331730838506553,"of_table":"nationality","code":"KU","label":"Kuwait","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(366,1,'codes',9081080049347116243,NULL,NULL,'{"id":9081080049347116243,"of_table":"nationality","code":"KV","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(367,1,'codes',6913222663761790403,NULL,NULL,'{"id":6913222663761790403,"of_table":"nationality","code":"KZ","label":"Kazakhstan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(368,1,'codes',3556494070713244687,NULL,NULL,'{"id":3556494070713244687,"of_table":"nationality","code":"LA","label":"Laos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(369,1,'codes',8092934297705129950,NULL,NULL,'{"id":8092934297705129950,"of_table":"nationality","code":"LE","label":"Lebanon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(370,1,'codes',8924899457918734143,NULL,NULL,'{"id":8924899457918734143,"of_table":"nationality","code":"LH","label":"Lithuania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(371,1,'codes',1994385850636035973,NULL,NULL,'{"id":1994385850636035973,"of_table":"nationality","code":"LI","label":"Liberia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(372,1,'codes',8975154081539270667,NULL,NULL,'{"id":8975154081539270667,"of_table":"nationality","code":"LS","label":"Liechtenstein","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(373,1,'codes',7591295982033816105,NULL,NULL,'{"id":7591295982033816105,"of_table":"nationality","code":"LT","label":"Lesotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(374,1,'codes',3343437778328513838,NULL,NULL,'{"id":3343437778328513838,"of_table":"nationality","code":"LU","label":"Luxembourg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(375,1,'codes',6825408170390295979,NULL,NULL,'{"id":6825408170390295979,"of_table":"nationality","code":"LV","label":"Latvia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(376,1,'codes',603929157121143115,NULL,NULL,'{"id":603929157121143115,"of_table":"nationality","code":"LY","label":"Libya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(377,1,'codes',4028773395392389003,NULL,NULL,'{"id":4028773395392389003,"of_table":"nationality","code":"MA","label":"Madagascar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(378,1,'codes',1504588009545967338,NULL,NULL,'{"id":1504588009545967338,"of_table":"nationality","code":"MB","label":"Martinique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(379,1,'codes',7299014744262170760,NULL,NULL,'{"id":7299014744262170760,"of_table":"nationality","code":"MC","label":"Macau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(380,1,'codes',5551454781322344107,NULL,NULL,'{"id":5551454781322344107,"of_table":"nationality","code":"MD","label":"Moldavia (Moldova)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(381,1,'codes',8608440991056075353,NULL,NULL,'{"id":8608440991056075353,"of_table":"nationality","code":"MG","label":"Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(382,1,'codes',6881347349853824819,NULL,NULL,'{"id":6881347349853824819,"of_table":"nationality","code":"MH","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(383,1,'codes',6971385274140368283,NULL,NULL,'{"id":6971385274140368283,"of_table":"nationality","code":"MI","label":"Malawi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(384,1,'codes',3246143513714806618,NULL,NULL,'{"id":3246143513714806618,"of_table":"nationality","code":"MJ","label":"Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(385,1,'codes',1844183140963306173,NULL,NULL,'{"id":1844183140963306173,"of_table":"nationality","code":"ML","label":"Mali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(386,1,'codes',8262979851069615071,NULL,NULL,'{"id":8262979851069615071,"of_table":"nationality","code":"MM","label":"Macedonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(387,1,'codes',3136824172345510012,NULL,NULL,'{"id":3136824172345510012,"of_table":"nationality","code":"MN","label":"Monaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(388,1,'codes',7964260182861721551,NULL,NULL,'{"id":7964260182861721551,"of_table":"nationality","code":"MO","label":"Morocco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(389,1,'codes',534956989188424376,NULL,NULL,'{"id":534956989188424376,"of_table":"nationality","code":"MP","label":"Mauritius","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(390,1,'codes',8444219210632389787,NULL,NULL,'{"id":8444219210632389787,"of_table":"nationality","code":"MQ","label":"Midway Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(391,1,'codes',51413432498746655,NULL,NULL,'{"id":51413432498746655,"of_table":"nationality","code":"MR","label":"Mauritania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(392,1,'codes',1539058001909356327,NULL,NULL,'{"id":1539058001909356327,"of_table":"nationality","code":"MS","label":"Montserrat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(393,1,'codes',4035786686309361230,NULL,NULL,'{"id":4035786686309361230,"of_table":"nationality","code":"MT","label":"Malta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(394,1,'codes',7772762083616124702,NULL,NULL,'{"id":7772762083616124702,"of_table":"nationality","code":"MU","label":"Oman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(395,1,'codes',1578180673152015161,NULL,NULL,'{"id":1578180673152015161,"of_table":"nationality","code":"MV","label":"Maldives","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(396,1,'codes',4968196902597635836,NULL,NULL,'{"id":4968196902597635836,"of_table":"nationality","code":"MX","label":"Mexico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(397,1,'codes',5073538263038510422,NULL,NULL,'{"id":5073538263038510422,"of_table":"nationality","code":"MY","label":"Malaysia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(398,1,'codes',7614997905418926683,NULL,NULL,'{"id":7614997905418926683,"of_table":"nationality","code":"MZ","label":"Mozambique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(399,1,'codes',3875569372477533619,NULL,NULL,'{"id":3875569372477533619,"of_table":"nationality","code":"NA","label":"Netherlands Antilles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(400,1,'codes',7561890651710267699,NULL,NULL,'{"id":7561890651710267699,"of_table":"nationality","code":"NC","label":"New Caledonia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(401,1,'codes',426305080797644629,NULL,NULL,'{"id":426305080797644629,"of_table":"nationality","code":"ND","label":"Not Designated By Ij","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(402,1,'codes',5511669794333617621,NULL,NULL,'{"id":5511669794333617621,"of_table":"nationality","code":"NE","label":"Niue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(403,1,'codes',634866530619679640,NULL,NULL,'{"id":634866530619679640,"of_table":"nationality","code":"NF","label":"Norfolk Island","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(404,1,'codes',7690936306422271316,NULL,NULL,'{"id":7690936306422271316,"of_table":"nationality","code":"NG","label":"Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(405,1,'codes',1960051486738268099,NULL,NULL,'{"id":1960051486738268099,"of_table":"nationality","code":"NH","label":"Vanuatu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(406,1,'codes',3469686973151484340,NULL,NULL,'{"id":3469686973151484340,"of_table":"nationality","code":"NI","label":"Nigeria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(407,1,'codes',7451520868181696687,NULL,NULL,'{"id":7451520868181696687,"of_table":"nationality","code":"NL","label":"Netherlands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(408,1,'codes',7833971932213039513,NULL,NULL,'{"id":7833971932213039513,"of_table":"nationality","code":"NN","label":"No Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(409,1,'codes',3735430181067979419,NULL,NULL,'{"id":3735430181067979419,"of_table":"nationality","code":"NO","label":"Norway","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(410,1,'codes',4519927037399420062,NULL,NULL,'{"id":4519927037399420062,"of_table":"nationality","code":"NP","label":"Nepal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(411,1,'codes',4853294157510775730,NULL,NULL,'{"id":4853294157510775730,"of_table":"nationality","code":"NQ","label":"Trust Territory of the Pacific Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(412,1,'codes',8609323949264185641,NULL,NULL,'{"id":8609323949264185641,"of_table":"nationality","code":"NR","label":"Nauru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(413,1,'codes',3471832808481344295,NULL,NULL,'{"id":3471832808481344295,"of_table":"nationality","code":"NS","label":"Suriname","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(414,1,'codes',1896472615521603182,NULL,NULL,'{"id":1896472615521603182,"of_table":"nationality","code":"NU","label":"Nicaragua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(415,1,'codes',7712825261729108656,NULL,NULL,'{"id":7712825261729108656,"of_table":"nationality","code":"NZ","label":"New Zealand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(416,1,'codes',7921583212152902691,NULL,NULL,'{"id":7921583212152902691,"of_table":"nationality","code":"PA","label":"Paraguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(417,1,'codes',5248890445360496313,NULL,NULL,'{"id":5248890445360496313,"of_table":"nationality","code":"PC","label":"Pitcairn Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(418,1,'codes',1648232262729312672,NULL,NULL,'{"id":1648232262729312672,"of_table":"nationality","code":"PE","label":"Peru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(419,1,'codes',1992642796314181090,NULL,NULL,'{"id":1992642796314181090,"of_table":"nationality","code":"PF","label":"Paracel Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(420,1,'codes',6008532592778653740,NULL,NULL,'{"id":6008532592778653740,"of_table":"nationality","code":"PI","label":"Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(421,1,'codes',6136834857137045240,NULL,NULL,'{"id":6136834857137045240,"of_table":"nationality","code":"PK","label":"Pakistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(422,1,'codes',8106338258956702864,NULL,NULL,'{"id":8106338258956702864,"of_table":"nationality","code":"PL","label":"Poland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(423,1,'codes',7779265237861691560,NULL,NULL,'{"id":7779265237861691560,"of_table":"nationality","code":"PM","label":"Panama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(424,1,'codes',696542488712656535,NULL,NULL,'{"id":696542488712656535,"of_table":"nationality","code":"PN","label":"Palestine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(425,1,'codes',7369061805827882838,NULL,NULL,'{"id":7369061805827882838,"of_table":"nationality","code":"PO","label":"Portugal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(426,1,'codes',1622001344107448832,NULL,NULL,'{"id":1622001344107448832,"of_table":"nationality","code":"PP","label":"Papua New Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(427,1,'codes',3271568106758335450,NULL,NULL,'{"id":3271568106758335450,"of_table":"nationality","code":"PS","label":"The Republic of Palau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(428,1,'codes',599433437982478155,NULL,NULL,'{"id":599433437982478155,"of_table":"nationality","code":"PU","label":"Guinea Bissau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(429,1,'codes',3109656352460748945,NULL,NULL,'{"id":3109656352460748945,"of_table":"nationality","code":"QA","label":"Qatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(430,1,'codes',751650048635944168,NULL,NULL,'{"id":751650048635944168,"of_table":"nationality","code":"RE","label":"Reunioun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(431,1,'codes',901883764076618082,NULL,NULL,'{"id":901883764076618082,"of_table":"nationality","code":"RM","label":"The Republic of the Marshall Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(432,1,'codes',4016307079991566797,NULL,NULL,'{"id":4016307079991566797,"of_table":"nationality","code":"RO","label":"Romania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(433,1,'codes',2142366734089789788,NULL,NULL,'{"id":2142366734089789788,"of_table":"nationality","code":"RP","label":"Philippines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(434,1,'codes',9086685207307405733,NULL,NULL,'{"id":9086685207307405733,"of_table":"nationality","code":"RQ","label":"Puerto Rico","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(435,1,'codes',4738210471457680171,NULL,NULL,'{"id":4738210471457680171,"of_table":"nationality","code":"RS","label":"Serbia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(436,1,'codes',7341133518695188604,NULL,NULL,'{"id":7341133518695188604,"of_table":"nationality","code":"RU","label":"Russia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(437,1,'codes',5697488390194742568,NULL,NULL,'{"id":5697488390194742568,"of_table":"nationality","code":"RW","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(438,1,'codes',7192033133881836825,NULL,NULL,'{"id":7192033133881836825,"of_table":"nationality","code":"SA","label":"Saudi Arabia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(439,1,'codes',349246907120341617,NULL,NULL,'{"id":349246907120341617,"of_table":"nationality","code":"SB","label":"St. Pierre and Miquelon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(440,1,'codes',735817998932479180,NULL,NULL,'{"id":735817998932479180,"of_table":"nationality","code":"SC","label":"St. Christopher-Nevis","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(441,1,'codes',3109251997275501659,NULL,NULL,'{"id":3109251997275501659,"of_table":"nationality","code":"SE","label":"Seychelles","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(442,1,'codes',6745579159986309629,NULL,NULL,'{"id":6745579159986309629,"of_table":"nationality","code":"SF","label":"South Africa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(443,1,'codes',7867561328876097097,NULL,NULL,'{"id":7867561328876097097,"of_table":"nationality","code":"SG","label":"Senegal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(444,1,'codes',4475937757709767796,NULL,NULL,'{"id":4475937757709767796,"of_table":"nationality","code":"SH","label":"St. Helena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(445,1,'codes',2024363691264081068,NULL,NULL,'{"id":2024363691264081068,"of_table":"nationality","code":"SK","label":"St. Kitts, West Indies","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(446,1,'codes',4352166159587196434,NULL,NULL,'{"id":4352166159587196434,"of_table":"nationality","code":"SL","label":"Sierra Leone","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(447,1,'codes',3695877121464156274,NULL,NULL,'{"id":3695877121464156274,"of_table":"nationality","code":"SM","label":"San Marino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(448,1,'codes',4447960859657556077,NULL,NULL,'{"id":4447960859657556077,"of_table":"nationality","code":"SN","label":"Singapore","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(449,1,'codes',4963753813565974588,NULL,NULL,'{"id":4963753813565974588,"of_table":"nationality","code":"SO","label":"Somalia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(450,1,'codes',8096885649953027518,NULL,NULL,'{"id":8096885649953027518,"of_table":"nationality","code":"SP","label":"Spain","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(451,1,'codes',938870517346312439,NULL,NULL,'{"id":938870517346312439,"of_table":"nationality","code":"SR","label":"Slovak Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(452,1,'codes',1000604788527472884,NULL,NULL,'{"id":1000604788527472884,"of_table":"nationality","code":"SS","label":"Stateless - respondent cannot name a country","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(453,1,'codes',4981929969023807344,NULL,NULL,'{"id":4981929969023807344,"of_table":"nationality","code":"ST","label":"St. Lucia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(454,1,'codes',2512251599875335353,NULL,NULL,'{"id":2512251599875335353,"of_table":"nationality","code":"SU","label":"Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(455,1,'codes',2544738713736075454,NULL,NULL,'{"id":2544738713736075454,"of_table":"nationality","code":"SV","label":"Slovenia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(456,1,'codes',6386477057607883993,NULL,NULL,'{"id":6386477057607883993,"of_table":"nationality","code":"SW","label":"Sweden","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(457,1,'codes',2000890838729557198,NULL,NULL,'{"id":2000890838729557198,"of_table":"nationality","code":"SY","label":"Syria","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(458,1,'codes',2820160662015178429,NULL,NULL,'{"id":2820160662015178429,"of_table":"nationality","code":"SZ","label":"Switzerland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(459,1,'codes',5174178193875878310,NULL,NULL,'{"id":5174178193875878310,"of_table":"nationality","code":"TA","label":"Tajikistan (Tadzhik)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(460,1,'codes',8559371035269128819,NULL,NULL,'{"id":8559371035269128819,"of_table":"nationality","code":"TC","label":"United Arab Emirates","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(461,1,'codes',6167077011750060718,NULL,NULL,'{"id":6167077011750060718,"of_table":"nationality","code":"TD","label":"Trinidad and Tobago","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(462,1,'codes',2904977225798492395,NULL,NULL,'{"id":2904977225798492395,"of_table":"nationality","code":"TH","label":"Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(463,1,'codes',383605610021429131,NULL,NULL,'{"id":383605610021429131,"of_table":"nationality","code":"TK","label":"Turks and Caicos Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(464,1,'codes',1232920451697945548,NULL,NULL,'{"id":1232920451697945548,"of_table":"nationality","code":"TL","label":"Tokelau","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(465,1,'codes',5351429195915115309,NULL,NULL,'{"id":5351429195915115309,"of_table":"nationality","code":"TM","label":"East Timor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(466,1,'codes',8102999501998854305,NULL,NULL,'{"id":8102999501998854305,"of_table":"nationality","code":"TN","label":"Tonga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(467,1,'codes',5807743175088692462,NULL,NULL,'{"id":5807743175088692462,"of_table":"nationality","code":"TO","label":"Togo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(468,1,'codes',7597147035097898847,NULL,NULL,'{"id":7597147035097898847,"of_table":"nationality","code":"TP","label":"Sao Tome and Principe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(469,1,'codes',2591444021677401025,NULL,NULL,'{"id":2591444021677401025,"of_table":"nationality","code":"TR","label":"Turkmenistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(470,1,'codes',8305571733759178917,NULL,NULL,'{"id":8305571733759178917,"of_table":"nationality","code":"TS","label":"Tunisia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(471,1,'codes',9111249871733031749,NULL,NULL,'{"id":9111249871733031749,"of_table":"nationality","code":"TU","label":"Turkey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(472,1,'codes',2096710159761039043,NULL,NULL,'{"id":2096710159761039043,"of_table":"nationality","code":"TV","label":"Tuvalu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(473,1,'codes',5805137551868090412,NULL,NULL,'{"id":5805137551868090412,"of_table":"nationality","code":"TW","label":"Taiwan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(474,1,'codes',6940469195161704462,NULL,NULL,'{"id":6940469195161704462,"of_table":"nationality","code":"TZ","label":"Tanzania","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(475,1,'codes',4388824076895701221,NULL,NULL,'{"id":4388824076895701221,"of_table":"nationality","code":"UE","label":"Ukraine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(476,1,'codes',7711532047856379015,NULL,NULL,'{"id":7711532047856379015,"of_table":"nationality","code":"UG","label":"Uganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(477,1,'codes',5371868872779276328,NULL,NULL,'{"id":5371868872779276328,"of_table":"nationality","code":"UK","label":"United Kingdom","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(478,1,'codes',4712802682021201522,NULL,NULL,'{"id":4712802682021201522,"of_table":"nationality","code":"UN","label":"Unknown Nationality","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(479,1,'codes',1071703508103228027,NULL,NULL,'{"id":1071703508103228027,"of_table":"nationality","code":"UR","label":"Soviet Union","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(480,1,'codes',4790421257292486449,NULL,NULL,'{"id":4790421257292486449,"of_table":"nationality","code":"US","label":"United States of America","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(481,1,'codes',7603346730112246447,NULL,NULL,'{"id":7603346730112246447,"of_table":"nationality","code":"UV","label":"Upper Volta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(482,1,'codes',1479554398756205632,NULL,NULL,'{"id":1479554398756205632,"of_table":"nationality","code":"UY","label":"Uruguay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(483,1,'codes',4333214051745717079,NULL,NULL,'{"id":4333214051745717079,"of_table":"nationality","code":"UZ","label":"Uzebekistan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(484,1,'codes',3797415257213930797,NULL,NULL,'{"id":3797415257213930797,"of_table":"nationality","code":"VC","label":"St. Vincent and the Grenadines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(485,1,'codes',760665581234118544,NULL,NULL,'{"id":760665581234118544,"of_table":"nationality","code":"VE","label":"Venezuela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(486,1,'codes',7323684166040103100,NULL,NULL,'{"id":7323684166040103100,"of_table":"nationality","code":"VI","label":"British Virgin Islands","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(487,1,'codes',2487785191672654038,NULL,NULL,'{"id":2487785191672654038,"of_table":"nationality","code":"VM","label":"Vietnam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(488,1,'codes',3008365587701656951,NULL,NULL,'{"id":3008365587701656951,"of_table":"nationality","code":"WA","label":"Namibia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(489,1,'codes',2282736831255363792,NULL,NULL,'{"id":2282736831255363792,"of_table":"nationality","code":"WI","label":"Western Sahara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(490,1,'codes',3247031966759649921,NULL,NULL,'{"id":3247031966759649921,"of_table":"nationality","code":"WS","label":"Samoa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(491,1,'codes',8928925357007976907,NULL,NULL,'{"id":8928925357007976907,"of_table":"nationality","code":"WZ","label":"Swaziland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(492,1,'codes',6395853234750463933,NULL,NULL,'{"id":6395853234750463933,"of_table":"nationality","code":"XS","label":"South Sudan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(493,1,'codes',7038282823785215803,NULL,NULL,'{"id":7038282823785215803,"of_table":"nationality","code":"XX","label":"Be Removed From the United States","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(494,1,'codes',6897081714439821954,NULL,NULL,'{"id":6897081714439821954,"of_table":"nationality","code":"YE","label":"Yemen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(495,1,'codes',8929396669594667881,NULL,NULL,'{"id":8929396669594667881,"of_table":"nationality","code":"YO","label":"Yugoslavia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(496,1,'codes',6483134272824574792,NULL,NULL,'{"id":6483134272824574792,"of_table":"nationality","code":"YS","label":"Serbia Montenegro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(497,1,'codes',8450239997913634500,NULL,NULL,'{"id":8450239997913634500,"of_table":"nationality","code":"ZA","label":"Zambia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(498,1,'codes',6412645144270711914,NULL,NULL,'{"id":6412645144270711914,"of_table":"nationality","code":"ZI","label":"Zimbabwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(499,1,'codes',3448797410599849578,NULL,NULL,'{"id":3448797410599849578,"of_table":"language","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(500,1,'codes',2444211056653117541,NULL,NULL,'{"id":2444211056653117541,"of_table":"language","code":"???","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(501,1,'codes',5359490876811921625,NULL,NULL,'{"id":5359490876811921625,"of_table":"language","code":"AAA","label":"Ghotuo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(502,1,'codes',1839299406721988332,NULL,NULL,'{"id":1839299406721988332,"of_table":"language","code":"AAR","label":"Afar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(503,1,'codes',3823339719017398669,NULL,NULL,'{"id":3823339719017398669,"of_table":"language","code":"ABR","label":"Abron","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(504,1,'codes',8822613246056833002,NULL,NULL,'{"id":8822613246056833002,"of_table":"language","code":"ABU","label":"Abure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(505,1,'codes',7857191109365906339,NULL,NULL,'{"id":7857191109365906339,"of_table":"language","code":"ACC","label":"Cubulco Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(506,1,'codes',7627264815361189221,NULL,NULL,'{"id":7627264815361189221,"of_table":"language","code":"ACE","label":"Aceh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(507,1,'codes',8215312983198184166,NULL,NULL,'{"id":8215312983198184166,"of_table":"language","code":"ACH","label":"Acholi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(508,1,'codes',5889749753165347290,NULL,NULL,'{"id":5889749753165347290,"of_table":"language","code":"ACQ","label":"Arabic, Ta''Izzi-Adeni Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(509,1,'codes',5925987618135017386,NULL,NULL,'{"id":5925987618135017386,"of_table":"language","code":"ADA","label":"Dangme","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(510,1,'codes',3281933955338453487,NULL,NULL,'{"id":3281933955338453487,"of_table":"language","code":"ADY","label":"Adyghe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(511,1,'codes',7914256930332711950,NULL,NULL,'{"id":7914256930332711950,"of_table":"language","code":"AFE","label":"Afemi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(512,1,'codes',9079052038192040952,NULL,NULL,'{"id":9079052038192040952,"of_table":"language","code":"AFR","label":"Afrikaans","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(513,1,'codes',8401804025273639013,NULL,NULL,'{"id":8401804025273639013,"of_table":"language","code":"AGC","label":"Aguacateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(514,1,'codes',2945426716062570473,NULL,NULL,'{"id":2945426716062570473,"of_table":"language","code":"AGH","label":"Aghem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(515,1,'codes',8083836498569279617,NULL,NULL,'{"id":8083836498569279617,"of_table":"language","code":"AKA","label":"Akan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(516,1,'codes',3403678445746197642,NULL,NULL,'{"id":3403678445746197642,"of_table":"language","code":"AKU","label":"Akum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(517,1,'codes',2288844975453514659,NULL,NULL,'{"id":2288844975453514659,"of_table":"language","code":"ALB","label":"Albanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(518,1,'codes',732358907567179683,NULL,NULL,'{"id":732358907567179683,"of_table":"language","code":"ALG","label":"Algerian Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(519,1,'codes',5525818860627631697,NULL,NULL,'{"id":5525818860627631697,"of_table":"language","code":"AMD","label":"Amdo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(520,1,'codes',8749466396094390406,NULL,NULL,'{"id":8749466396094390406,"of_table":"language","code":"AMH","label":"Amharic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(521,1,'codes',907721680168571831,NULL,NULL,'{"id":907721680168571831,"of_table":"language","code":"AMZ","label":"Amuzgo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(522,1,'codes',6586801971874299065,NULL,NULL,'{"id":6586801971874299065,"of_table":"language","code":"ANL","label":"Anlo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(523,1,'codes',6885854056830050671,NULL,NULL,'{"id":6885854056830050671,"of_table":"language","code":"ANU","label":"Anuak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(524,1,'codes',2405225004088325909,NULL,NULL,'{"id":2405225004088325909,"of_table":"language","code":"ANY","label":"Anyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(525,1,'codes',2220374104088529068,NULL,NULL,'{"id":2220374104088529068,"of_table":"language","code":"AR","label":"Arabic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(526,1,'codes',5628068293087633772,NULL,NULL,'{"id":5628068293087633772,"of_table":"language","code":"ARA","label":"Aramaic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(527,1,'codes',5653635876587969837,NULL,NULL,'{"id":5653635876587969837,"of_table":"language","code":"ARK","label":"Arakanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(528,1,'codes',2668386454054997748,NULL,NULL,'{"id":2668386454054997748,"of_table":"language","code":"ARM","label":"Armenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(529,1,'codes',53046522784222176,NULL,NULL,'{"id":53046522784222176,"of_table":"language","code":"ARS","label":"Armenian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(530,1,'codes',9142955021113000276,NULL,NULL,'{"id":9142955021113000276,"of_table":"language","code":"ARZ","label":"Arabic, Egyptian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(531,1,'codes',1972262700972092631,NULL,NULL,'{"id":1972262700972092631,"of_table":"language","code":"ASF","label":"Australian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(532,1,'codes',2625177321686670188,NULL,NULL,'{"id":2625177321686670188,"of_table":"language","code":"ASH","label":"Ashanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(533,1,'codes',6638032398590040008,NULL,NULL,'{"id":6638032398590040008,"of_table":"language","code":"ASY","label":"Assyrian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(534,1,'codes',4975297921726116088,NULL,NULL,'{"id":4975297921726116088,"of_table":"language","code":"ATT","label":"Attie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(535,1,'codes',711086567436601182,NULL,NULL,'{"id":711086567436601182,"of_table":"language","code":"AYH","label":"Arabic, Hadrami Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(536,1,'codes',385592518203385135,NULL,NULL,'{"id":385592518203385135,"of_table":"language","code":"AYN","label":"Arabic, Sanaani Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(537,1,'codes',5044682490009591871,NULL,NULL,'{"id":5044682490009591871,"of_table":"language","code":"AZG","label":"Amuzgo, San Pedro Amuzgos","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(538,1,'codes',2966681831551500669,NULL,NULL,'{"id":2966681831551500669,"of_table":"language","code":"AZJ","label":"Azerbaijani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(539,1,'codes',2867495094387521042,NULL,NULL,'{"id":2867495094387521042,"of_table":"language","code":"AZO","label":"Awing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(540,1,'codes',8497751113466536742,NULL,NULL,'{"id":8497751113466536742,"of_table":"language","code":"BAA","label":"Benaadir","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(541,1,'codes',1260823803503435388,NULL,NULL,'{"id":1260823803503435388,"of_table":"language","code":"BAG","label":"Bangwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(542,1,'codes',7452287869424939194,NULL,NULL,'{"id":7452287869424939194,"of_table":"language","code":"BAI","label":"Bamileke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(543,1,'codes',430886173035165658,NULL,NULL,'{"id":430886173035165658,"of_table":"language","code":"BAJ","label":"Bajuni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(544,1,'codes',915840759476768118,NULL,NULL,'{"id":915840759476768118,"of_table":"language","code":"BAM","label":"Bambara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(545,1,'codes',5658485955601565614,NULL,NULL,'{"id":5658485955601565614,"of_table":"language","code":"BAN","label":"Bandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(546,1,'codes',5716518569144986063,NULL,NULL,'{"id":5716518569144986063,"of_table":"language","code":"BAS","label":"Basaa (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(547,1,'codes',902473754492408695,NULL,NULL,'{"id":902473754492408695,"of_table":"language","code":"BAU","label":"Balochi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(548,1,'codes',7941460742192038402,NULL,NULL,'{"id":7941460742192038402,"of_table":"language","code":"BAV","label":"Vengo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(549,1,'codes',4675989083789729811,NULL,NULL,'{"id":4675989083789729811,"of_table":"language","code":"BAX","label":"Bamun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(550,1,'codes',5872665193855678982,NULL,NULL,'{"id":5872665193855678982,"of_table":"language","code":"BAZ","label":"Tunen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(551,1,'codes',2891917569206210148,NULL,NULL,'{"id":2891917569206210148,"of_table":"language","code":"BBJ","label":"Ghomala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(552,1,'codes',533413299239405809,NULL,NULL,'{"id":533413299239405809,"of_table":"language","code":"BBK","label":"Babanki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(553,1,'codes',3234327903274096153,NULL,NULL,'{"id":3234327903274096153,"of_table":"language","code":"BBY","label":"Befang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(554,1,'codes',3309785946174601405,NULL,NULL,'{"id":3309785946174601405,"of_table":"language","code":"BDF","label":"Behdini","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(555,1,'codes',8174721200720054367,NULL,NULL,'{"id":8174721200720054367,"of_table":"language","code":"BDU","label":"Oroko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(556,1,'codes',371849044324644847,NULL,NULL,'{"id":371849044324644847,"of_table":"language","code":"BEL","label":"Belarusan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(557,1,'codes',475223508362376004,NULL,NULL,'{"id":475223508362376004,"of_table":"language","code":"BEM","label":"Bembe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(558,1,'codes',7817000626800055255,NULL,NULL,'{"id":7817000626800055255,"of_table":"language","code":"BEN","label":"Bengali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(559,1,'codes',6684956303997833237,NULL,NULL,'{"id":6684956303997833237,"of_table":"language","code":"BER","label":"Berber","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(560,1,'codes',4659877061041177487,NULL,NULL,'{"id":4659877061041177487,"of_table":"language","code":"BET","label":"Bete","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(561,1,'codes',7394633196905413530,NULL,NULL,'{"id":7394633196905413530,"of_table":"language","code":"BFA","label":"Bari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(562,1,'codes',5740523340489290930,NULL,NULL,'{"id":5740523340489290930,"of_table":"language","code":"BFD","label":"Bafut","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(563,1,'codes',6207503403299547858,NULL,NULL,'{"id":6207503403299547858,"of_table":"language","code":"BFR","label":"Bazigar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(564,1,'codes',2124812289914285008,NULL,NULL,'{"id":2124812289914285008,"of_table":"language","code":"BGC","label":"Haryanvi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(565,1,'codes',1447816629561348206,NULL,NULL,'{"id":1447816629561348206,"of_table":"language","code":"BGJ","label":"Bangolan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(566,1,'codes',7799256497567874970,NULL,NULL,'{"id":7799256497567874970,"of_table":"language","code":"BHU","label":"Bhutanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(567,1,'codes',738220108618036923,NULL,NULL,'{"id":738220108618036923,"of_table":"language","code":"BIA","label":"Biafada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(568,1,'codes',4910274607360400919,NULL,NULL,'{"id":4910274607360400919,"of_table":"language","code":"BIB","label":"Bissa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(569,1,'codes',8922311205181669447,NULL,NULL,'{"id":8922311205181669447,"of_table":"language","code":"BIC","label":"Bicolano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(570,1,'codes',5333571702755146318,NULL,NULL,'{"id":5333571702755146318,"of_table":"language","code":"BIH","label":"Bideyat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(571,1,'codes',8596661394215770293,NULL,NULL,'{"id":8596661394215770293,"of_table":"language","code":"BKM","label":"Kom (Cameroon)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(572,1,'codes',4568878079187754820,NULL,NULL,'{"id":4568878079187754820,"of_table":"language","code":"BLE","label":"Baule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(573,1,'codes',8116033059219919085,NULL,NULL,'{"id":8116033059219919085,"of_table":"language","code":"BLH","label":"Belleh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(574,1,'codes',216510591659145552,NULL,NULL,'{"id":216510591659145552,"of_table":"language","code":"BLO","label":"Anii (Aka Basila)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(575,1,'codes',351522128181376948,NULL,NULL,'{"id":351522128181376948,"of_table":"language","code":"BMO","label":"Bambalang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(576,1,'codes',7143930130462898888,NULL,NULL,'{"id":7143930130462898888,"of_table":"language","code":"BMY","label":"Bemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(577,1,'codes',7656385774366855137,NULL,NULL,'{"id":7656385774366855137,"of_table":"language","code":"BNN","label":"Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(578,1,'codes',3734115954424178688,NULL,NULL,'{"id":3734115954424178688,"of_table":"language","code":"BOS","label":"Bosnian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(579,1,'codes',1168854040043951138,NULL,NULL,'{"id":1168854040043951138,"of_table":"language","code":"BQG","label":"Bago-Kusuntu (Bago, Koussountou)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(580,1,'codes',6217528602527940283,NULL,NULL,'{"id":6217528602527940283,"of_table":"language","code":"BSA","label":"Bassa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(581,1,'codes',8010716242764973498,NULL,NULL,'{"id":8010716242764973498,"of_table":"language","code":"BSI","label":"British Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(582,1,'codes',6869624111732856047,NULL,NULL,'{"id":6869624111732856047,"of_table":"language","code":"BSK","label":"Burushaski","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(583,1,'codes',2429902283355893475,NULL,NULL,'{"id":2429902283355893475,"of_table":"language","code":"BSQ","label":"Bassa (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(584,1,'codes',5615157171501605220,NULL,NULL,'{"id":5615157171501605220,"of_table":"language","code":"BSS","label":"Akoose","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(585,1,'codes',3725983938213966254,NULL,NULL,'{"id":3725983938213966254,"of_table":"language","code":"BUK","label":"Bukusu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(586,1,'codes',3842646195623340831,NULL,NULL,'{"id":3842646195623340831,"of_table":"language","code":"BUL","label":"Bulgarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(587,1,'codes',4914336805681603101,NULL,NULL,'{"id":4914336805681603101,"of_table":"language","code":"BUR","label":"Burmese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(588,1,'codes',2747197235923101178,NULL,NULL,'{"id":2747197235923101178,"of_table":"language","code":"BXM","label":"Buriat, Mongolia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(589,1,'codes',3999884836281641965,NULL,NULL,'{"id":3999884836281641965,"of_table":"language","code":"BYE","label":"Byelorussian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(590,1,'codes',6140810170761750992,NULL,NULL,'{"id":6140810170761750992,"of_table":"language","code":"BYN","label":"Bilen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(591,1,'codes',9197975010213932045,NULL,NULL,'{"id":9197975010213932045,"of_table":"language","code":"BYV","label":"Medumba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(592,1,'codes',7908193926468138626,NULL,NULL,'{"id":7908193926468138626,"of_table":"language","code":"BZJ","label":"Belize Kriol English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(593,1,'codes',3234094015692854263,NULL,NULL,'{"id":3234094015692854263,"of_table":"language","code":"CAA","label":"Ch''Orti''","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(594,1,'codes',7870758875908451970,NULL,NULL,'{"id":7870758875908451970,"of_table":"language","code":"CAB","label":"Garifuna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(595,1,'codes',4774383724677261292,NULL,NULL,'{"id":4774383724677261292,"of_table":"language","code":"CAC","label":"Cakchiquel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(596,1,'codes',7796889552240867530,NULL,NULL,'{"id":7796889552240867530,"of_table":"language","code":"CAL","label":"Chaldean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(597,1,'codes',5335322839342258067,NULL,NULL,'{"id":5335322839342258067,"of_table":"language","code":"CAM","label":"Cambodian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(598,1,'codes',1828780451154167831,NULL,NULL,'{"id":1828780451154167831,"of_table":"language","code":"CAN","label":"Cantonese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(599,1,'codes',4656625150468464740,NULL,NULL,'{"id":4656625150468464740,"of_table":"language","code":"CBK","label":"Chavacano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(600,1,'codes',7704514308649865049,NULL,NULL,'{"id":7704514308649865049,"of_table":"language","code":"CCE","label":"Chalchiteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(601,1,'codes',1071162964120865725,NULL,NULL,'{"id":1071162964120865725,"of_table":"language","code":"CCP","label":"Chakma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(602,1,'codes',8402530230418610839,NULL,NULL,'{"id":8402530230418610839,"of_table":"language","code":"CEB","label":"Cebuano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(603,1,'codes',9040147488641202513,NULL,NULL,'{"id":9040147488641202513,"of_table":"language","code":"CHA","label":"Cha-Chao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(604,1,'codes',548849445555853841,NULL,NULL,'{"id":548849445555853841,"of_table":"language","code":"CHE","label":"Chechen-Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(605,1,'codes',2967574018270775687,NULL,NULL,'{"id":2967574018270775687,"of_table":"language","code":"CHG","label":"Chiga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(606,1,'codes',106290585508413279,NULL,NULL,'{"id":106290585508413279,"of_table":"language","code":"CHI","label":"Chin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(607,1,'codes',2185859984267299502,NULL,NULL,'{"id":2185859984267299502,"of_table":"language","code":"CHU","label":"Chuj, San Sebastian Coatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(608,1,'codes',4821009302979891041,NULL,NULL,'{"id":4821009302979891041,"of_table":"language","code":"CIR","label":"Circassian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(609,1,'codes',7803905669731934931,NULL,NULL,'{"id":7803905669731934931,"of_table":"language","code":"CJK","label":"Chokwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(610,1,'codes',6078469993819268642,NULL,NULL,'{"id":6078469993819268642,"of_table":"language","code":"CJY","label":"Henan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(611,1,'codes',860959089887333648,NULL,NULL,'{"id":860959089887333648,"of_table":"language","code":"CKB","label":"Kurdish, Central (Alt Name Sorani)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(612,1,'codes',743587195965932400,NULL,NULL,'{"id":743587195965932400,"of_table":"language","code":"CNH","label":"Chin, Haka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(613,1,'codes',5272017552226377951,NULL,NULL,'{"id":5272017552226377951,"of_table":"language","code":"CNM","label":"Chuj, San Mateo Ixtatan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(614,1,'codes',8745806918761163468,NULL,NULL,'{"id":8745806918761163468,"of_table":"language","code":"COH","label":"Chichonyi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(615,1,'codes',5176198424422374341,NULL,NULL,'{"id":5176198424422374341,"of_table":"language","code":"COM","label":"Comorian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(616,1,'codes',5352063429495331527,NULL,NULL,'{"id":5352063429495331527,"of_table":"language","code":"COR","label":"Cora","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(617,1,'codes',8024649258278022846,NULL,NULL,'{"id":8024649258278022846,"of_table":"language","code":"CRE","label":"Creole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(618,1,'codes',7967223647244324521,NULL,NULL,'{"id":7967223647244324521,"of_table":"language","code":"CRO","label":"Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(619,1,'codes',7214340662502440645,NULL,NULL,'{"id":7214340662502440645,"of_table":"language","code":"CSL","label":"Chinese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(620,1,'codes',3835118922382617651,NULL,NULL,'{"id":3835118922382617651,"of_table":"language","code":"CSN","label":"Colombian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(621,1,'codes',4051923992891915150,NULL,NULL,'{"id":4051923992891915150,"of_table":"language","code":"CTA","label":"Chatino, Tataltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(622,1,'codes',4111432829393025470,NULL,NULL,'{"id":4111432829393025470,"of_table":"language","code":"CTD","label":"Chin Tedim","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(623,1,'codes',5407180249753798218,NULL,NULL,'{"id":5407180249753798218,"of_table":"language","code":"CTG","label":"Chittagonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(624,1,'codes',10559348812637205,NULL,NULL,'{"id":10559348812637205,"of_table":"language","code":"CTI","label":"Chol, Tila","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(625,1,'codes',2299439169760229778,NULL,NULL,'{"id":2299439169760229778,"of_table":"language","code":"CTU","label":"Chol, Tumbala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(626,1,'codes',2901573401488065078,NULL,NULL,'{"id":2901573401488065078,"of_table":"language","code":"CV","label":"Cape Verdian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(627,1,'codes',5732515797144974761,NULL,NULL,'{"id":5732515797144974761,"of_table":"language","code":"CZ","label":"Czech","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(628,1,'codes',3608078753639648492,NULL,NULL,'{"id":3608078753639648492,"of_table":"language","code":"DAG","label":"Dagbani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(629,1,'codes',2536148504988126266,NULL,NULL,'{"id":2536148504988126266,"of_table":"language","code":"DAH","label":"Dahalo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(630,1,'codes',4586399372880155101,NULL,NULL,'{"id":4586399372880155101,"of_table":"language","code":"DAM","label":"Tai Dam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(631,1,'codes',2808080417455878972,NULL,NULL,'{"id":2808080417455878972,"of_table":"language","code":"DAN","label":"Danish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(632,1,'codes',1138901285583249853,NULL,NULL,'{"id":1138901285583249853,"of_table":"language","code":"DAR","label":"Dargwa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(633,1,'codes',1653742995225840968,NULL,NULL,'{"id":1653742995225840968,"of_table":"language","code":"DDN","label":"Dendi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(634,1,'codes',610353330692621010,NULL,NULL,'{"id":610353330692621010,"of_table":"language","code":"DEE","label":"Dewoin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(635,1,'codes',8088587695576275483,NULL,NULL,'{"id":8088587695576275483,"of_table":"language","code":"DIN","label":"Dinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(636,1,'codes',4057294999369223330,NULL,NULL,'{"id":4057294999369223330,"of_table":"language","code":"DIO","label":"Dyula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(637,1,'codes',6946370227615038045,NULL,NULL,'{"id":6946370227615038045,"of_table":"language","code":"DIU","label":"Dioula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(638,1,'codes',1337598207489812067,NULL,NULL,'{"id":1337598207489812067,"of_table":"language","code":"DIV","label":"Divehi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(639,1,'codes',5082213854537829393,NULL,NULL,'{"id":5082213854537829393,"of_table":"language","code":"DJE","label":"Djerma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(640,1,'codes',1610361950369706339,NULL,NULL,'{"id":1610361950369706339,"of_table":"language","code":"DNG","label":"Dingara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(641,1,'codes',5560018287658023553,NULL,NULL,'{"id":5560018287658023553,"of_table":"language","code":"DUT","label":"Dutch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(642,1,'codes',319109881314310872,NULL,NULL,'{"id":319109881314310872,"of_table":"language","code":"DYO","label":"Dyoula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(643,1,'codes',2506018348498865952,NULL,NULL,'{"id":2506018348498865952,"of_table":"language","code":"DZG","label":"Dazaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(644,1,'codes',6135989697149906800,NULL,NULL,'{"id":6135989697149906800,"of_table":"language","code":"DZO","label":"Dzongkha","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(645,1,'codes',4634915671787295712,NULL,NULL,'{"id":4634915671787295712,"of_table":"language","code":"ECO","label":"Chinanteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(646,1,'codes',298922901980564095,NULL,NULL,'{"id":298922901980564095,"of_table":"language","code":"EDO","label":"Edo - Benin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(647,1,'codes',8203840459176534113,NULL,NULL,'{"id":8203840459176534113,"of_table":"language","code":"EFI","label":"Efik","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(648,1,'codes',5192452221460994326,NULL,NULL,'{"id":5192452221460994326,"of_table":"language","code":"ENG","label":"English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(649,1,'codes',6325466252709993972,NULL,NULL,'{"id":6325466252709993972,"of_table":"language","code":"ENP","label":"Enping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(650,1,'codes',1499757320680516423,NULL,NULL,'{"id":1499757320680516423,"of_table":"language","code":"ESI","label":"Egyptian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(651,1,'codes',7251478139349256498,NULL,NULL,'{"id":7251478139349256498,"of_table":"language","code":"EST","label":"Estonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(652,1,'codes',2309293878720905609,NULL,NULL,'{"id":2309293878720905609,"of_table":"language","code":"ETH","label":"Ethiopian Sign","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(653,1,'codes',9203701435159713618,NULL,NULL,'{"id":9203701435159713618,"of_table":"language","code":"ETS","label":"Etsako","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(654,1,'codes',2670572241838275115,NULL,NULL,'{"id":2670572241838275115,"of_table":"language","code":"ETU","label":"Cameroon, Ejagham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(655,1,'codes',462421758564714837,NULL,NULL,'{"id":462421758564714837,"of_table":"language","code":"EUT","label":"Eutian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(656,1,'codes',8897368260383605683,NULL,NULL,'{"id":8897368260383605683,"of_table":"language","code":"EWE","label":"Ewe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(657,1,'codes',1937935482856962485,NULL,NULL,'{"id":1937935482856962485,"of_table":"language","code":"FAA","label":"Falam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(658,1,'codes',4242541655535039437,NULL,NULL,'{"id":4242541655535039437,"of_table":"language","code":"FAE","label":"Farsi - Afgani - Dari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(659,1,'codes',2480659994464465200,NULL,NULL,'{"id":2480659994464465200,"of_table":"language","code":"FAN","label":"Fanti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(660,1,'codes',2038390194429710178,NULL,NULL,'{"id":2038390194429710178,"of_table":"language","code":"FAP","label":"Palor","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(661,1,'codes',5436743445800405600,NULL,NULL,'{"id":5436743445800405600,"of_table":"language","code":"FAR","label":"Farsi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(662,1,'codes',887852980855095260,NULL,NULL,'{"id":887852980855095260,"of_table":"language","code":"FIA","label":"Nobiin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(663,1,'codes',4765440829925329558,NULL,NULL,'{"id":4765440829925329558,"of_table":"language","code":"FIJ","label":"Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(664,1,'codes',1442748433198078188,NULL,NULL,'{"id":1442748433198078188,"of_table":"language","code":"FIN","label":"Finnish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(665,1,'codes',1321630163535578046,NULL,NULL,'{"id":1321630163535578046,"of_table":"language","code":"FLA","label":"Fula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(666,1,'codes',3698698462585987569,NULL,NULL,'{"id":3698698462585987569,"of_table":"language","code":"FLE","label":"Flemish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(667,1,'codes',2248221900630365579,NULL,NULL,'{"id":2248221900630365579,"of_table":"language","code":"FMP","label":"Bafang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(668,1,'codes',4435983735360165393,NULL,NULL,'{"id":4435983735360165393,"of_table":"language","code":"FON","label":"Fon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(669,1,'codes',3425990798801285708,NULL,NULL,'{"id":3425990798801285708,"of_table":"language","code":"FOO","label":"Foo Chow","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(670,1,'codes',501973291840746532,NULL,NULL,'{"id":501973291840746532,"of_table":"language","code":"FR","label":"French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(671,1,'codes',4229567133273383083,NULL,NULL,'{"id":4229567133273383083,"of_table":"language","code":"FSI","label":"French Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(672,1,'codes',2058542176805823209,NULL,NULL,'{"id":2058542176805823209,"of_table":"language","code":"FUF","label":"Fulani (Guinea Dialect)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(673,1,'codes',3994782001279160753,NULL,NULL,'{"id":3994782001279160753,"of_table":"language","code":"FUH","label":"Fulfulde, Western Niger","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(674,1,'codes',2182635549501333336,NULL,NULL,'{"id":2182635549501333336,"of_table":"language","code":"FUJ","label":"Fuji/Fujiman","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(675,1,'codes',4095578575082332596,NULL,NULL,'{"id":4095578575082332596,"of_table":"language","code":"FUK","label":"Fukienese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(676,1,'codes',1337862974222403467,NULL,NULL,'{"id":1337862974222403467,"of_table":"language","code":"FUL","label":"Fulani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(677,1,'codes',6310423256828404291,NULL,NULL,'{"id":6310423256828404291,"of_table":"language","code":"FUQ","label":"Fuqing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(678,1,'codes',4013612829700996235,NULL,NULL,'{"id":4013612829700996235,"of_table":"language","code":"FVR","label":"Fur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(679,1,'codes',9211809076725207185,NULL,NULL,'{"id":9211809076725207185,"of_table":"language","code":"GA","label":"Ga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(680,1,'codes',3024889596412188679,NULL,NULL,'{"id":3024889596412188679,"of_table":"language","code":"GAE","label":"Gaelic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(681,1,'codes',2068723677031330629,NULL,NULL,'{"id":2068723677031330629,"of_table":"language","code":"GAN","label":"Chinese Gan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(682,1,'codes',6325472613591941220,NULL,NULL,'{"id":6325472613591941220,"of_table":"language","code":"GBA","label":"Gbande","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(683,1,'codes',6961619050823059282,NULL,NULL,'{"id":6961619050823059282,"of_table":"language","code":"GEA","label":"Geruma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(684,1,'codes',1806342602703294061,NULL,NULL,'{"id":1806342602703294061,"of_table":"language","code":"GEG","label":"Gheg","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(685,1,'codes',9193856843177101421,NULL,NULL,'{"id":9193856843177101421,"of_table":"language","code":"GEO","label":"Georgian - Soviet Republic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(686,1,'codes',645679253969462424,NULL,NULL,'{"id":645679253969462424,"of_table":"language","code":"GER","label":"German","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(687,1,'codes',2623896604469775245,NULL,NULL,'{"id":2623896604469775245,"of_table":"language","code":"GEX","label":"Garre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(688,1,'codes',4143735164968048458,NULL,NULL,'{"id":4143735164968048458,"of_table":"language","code":"GIO","label":"Gio-Dan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(689,1,'codes',6226667260451570761,NULL,NULL,'{"id":6226667260451570761,"of_table":"language","code":"GIS","label":"Gisi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(690,1,'codes',8055852875886306756,NULL,NULL,'{"id":8055852875886306756,"of_table":"language","code":"GOA","label":"Guro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(691,1,'codes',1090754158295525586,NULL,NULL,'{"id":1090754158295525586,"of_table":"language","code":"GOL","label":"Gola","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(692,1,'codes',3017834195012862051,NULL,NULL,'{"id":3017834195012862051,"of_table":"language","code":"GOM","label":"Goanese Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(693,1,'codes',157625894449488294,NULL,NULL,'{"id":157625894449488294,"of_table":"language","code":"GON","label":"Gonja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(694,1,'codes',4744502628204829701,NULL,NULL,'{"id":4744502628204829701,"of_table":"language","code":"GOU","label":"Goun","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(695,1,'codes',2330146706309239882,NULL,NULL,'{"id":2330146706309239882,"of_table":"language","code":"GQR","label":"Gor (From Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(696,1,'codes',2223260201072723401,NULL,NULL,'{"id":2223260201072723401,"of_table":"language","code":"GR","label":"Greek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(697,1,'codes',8641854399949746115,NULL,NULL,'{"id":8641854399949746115,"of_table":"language","code":"GRB","label":"Grebo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(698,1,'codes',5638081443728741484,NULL,NULL,'{"id":5638081443728741484,"of_table":"language","code":"GRM","label":"Gourmanchema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(699,1,'codes',6151468361248276012,NULL,NULL,'{"id":6151468361248276012,"of_table":"language","code":"GSM","label":"Guatelmalan Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(700,1,'codes',4098403348684299471,NULL,NULL,'{"id":4098403348684299471,"of_table":"language","code":"GSW","label":"German, Swiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(701,1,'codes',8029144146536608155,NULL,NULL,'{"id":8029144146536608155,"of_table":"language","code":"GUG","label":"Guarani, Paraguayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(702,1,'codes',6562696203568474641,NULL,NULL,'{"id":6562696203568474641,"of_table":"language","code":"GUJ","label":"Gujarati","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(703,1,'codes',8079320448165321806,NULL,NULL,'{"id":8079320448165321806,"of_table":"language","code":"GUN","label":"Gun-Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(704,1,'codes',1866818505378602497,NULL,NULL,'{"id":1866818505378602497,"of_table":"language","code":"GUR","label":"Farefare","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(705,1,'codes',7548856817682604236,NULL,NULL,'{"id":7548856817682604236,"of_table":"language","code":"GUZ","label":"Gussi (Kenya)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(706,1,'codes',9011268912523712018,NULL,NULL,'{"id":9011268912523712018,"of_table":"language","code":"GVR","label":"Gurung, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(707,1,'codes',724691339126772703,NULL,NULL,'{"id":724691339126772703,"of_table":"language","code":"GXX","label":"We Southern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(708,1,'codes',6678053228457062852,NULL,NULL,'{"id":6678053228457062852,"of_table":"language","code":"GYN","label":"Guyanese Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(709,1,'codes',5930752144754917223,NULL,NULL,'{"id":5930752144754917223,"of_table":"language","code":"HAI","label":"Haiyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(710,1,'codes',5381838722437300232,NULL,NULL,'{"id":5381838722437300232,"of_table":"language","code":"HAK","label":"Hakka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(711,1,'codes',2120283713526223506,NULL,NULL,'{"id":2120283713526223506,"of_table":"language","code":"HAN","label":"Hainan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(712,1,'codes',5361011472910857040,NULL,NULL,'{"id":5361011472910857040,"of_table":"language","code":"HAR","label":"Harari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(713,1,'codes',4774474388102609201,NULL,NULL,'{"id":4774474388102609201,"of_table":"language","code":"HAS","label":"Hassaniya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(714,1,'codes',5770436624007487611,NULL,NULL,'{"id":5770436624007487611,"of_table":"language","code":"HAU","label":"Hausa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(715,1,'codes',6614210432578367176,NULL,NULL,'{"id":6614210432578367176,"of_table":"language","code":"HAZ","label":"Hazaragi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(716,1,'codes',4428941137979517492,NULL,NULL,'{"id":4428941137979517492,"of_table":"language","code":"HCH","label":"Huichol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(717,1,'codes',9203250370495410951,NULL,NULL,'{"id":9203250370495410951,"of_table":"language","code":"HDS","label":"Honduran Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(718,1,'codes',5654555052951661865,NULL,NULL,'{"id":5654555052951661865,"of_table":"language","code":"HEB","label":"Hebrew","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(719,1,'codes',7595944887685815023,NULL,NULL,'{"id":7595944887685815023,"of_table":"language","code":"HER","label":"Herero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(720,1,'codes',5478116465759880519,NULL,NULL,'{"id":5478116465759880519,"of_table":"language","code":"HIF","label":"Hindustani Fijian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(721,1,'codes',7935744323209205048,NULL,NULL,'{"id":7935744323209205048,"of_table":"language","code":"HIL","label":"Hiligaynon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(722,1,'codes',8751406544311962309,NULL,NULL,'{"id":8751406544311962309,"of_table":"language","code":"HIN","label":"Hindi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(723,1,'codes',4376271022211039215,NULL,NULL,'{"id":4376271022211039215,"of_table":"language","code":"HLT","label":"Nga La","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(724,1,'codes',4297134886598640275,NULL,NULL,'{"id":4297134886598640275,"of_table":"language","code":"HMO","label":"Hmong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(725,1,'codes',3971719065660634922,NULL,NULL,'{"id":3971719065660634922,"of_table":"language","code":"HNK","label":"Hindko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(726,1,'codes',1674993882393790913,NULL,NULL,'{"id":1674993882393790913,"of_table":"language","code":"HNN","label":"Hunan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(727,1,'codes',7260859432254875124,NULL,NULL,'{"id":7260859432254875124,"of_table":"language","code":"HOK","label":"Hokkien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(728,1,'codes',2610445855004303062,NULL,NULL,'{"id":2610445855004303062,"of_table":"language","code":"HSN","label":"Xiang ( Alt Names: Hsiang, Hunan)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(729,1,'codes',1787906829529953623,NULL,NULL,'{"id":1787906829529953623,"of_table":"language","code":"HST","label":"Huasteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(730,1,'codes',8675639727070647467,NULL,NULL,'{"id":8675639727070647467,"of_table":"language","code":"HUN","label":"Hungarian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(731,1,'codes',3919372653702575307,NULL,NULL,'{"id":3919372653702575307,"of_table":"language","code":"IBB","label":"Ibibio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(732,1,'codes',7289957141052276724,NULL,NULL,'{"id":7289957141052276724,"of_table":"language","code":"IBO","label":"Igbo/Ibo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(733,1,'codes',1480771915480205780,NULL,NULL,'{"id":1480771915480205780,"of_table":"language","code":"ICE","label":"Icelandic","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(734,1,'codes',2191751353739632755,NULL,NULL,'{"id":2191751353739632755,"of_table":"language","code":"IDU","label":"Idoma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(735,1,'codes',4435136798573195271,NULL,NULL,'{"id":4435136798573195271,"of_table":"language","code":"IFA","label":"Farsi-Iranian-Persian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(736,1,'codes',8135395911376350156,NULL,NULL,'{"id":8135395911376350156,"of_table":"language","code":"IGB","label":"Ebira","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(737,1,'codes',6243190313114634601,NULL,NULL,'{"id":6243190313114634601,"of_table":"language","code":"IGL","label":"Igala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(738,1,'codes',7388914133148772819,NULL,NULL,'{"id":7388914133148772819,"of_table":"language","code":"IJO","label":"Ijo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(739,1,'codes',610297113106127932,NULL,NULL,'{"id":610297113106127932,"of_table":"language","code":"IKA","label":"Ika","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(740,1,'codes',4042612958146215611,NULL,NULL,'{"id":4042612958146215611,"of_table":"language","code":"ILG","label":"Ilongot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(741,1,'codes',1871682444461381015,NULL,NULL,'{"id":1871682444461381015,"of_table":"language","code":"ILO","label":"Ilocano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(742,1,'codes',3584774317559462978,NULL,NULL,'{"id":3584774317559462978,"of_table":"language","code":"IND","label":"Indonesian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(743,1,'codes',8452804323201552167,NULL,NULL,'{"id":8452804323201552167,"of_table":"language","code":"ING","label":"Ingush","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(744,1,'codes',7794268248887654984,NULL,NULL,'{"id":7794268248887654984,"of_table":"language","code":"INS","label":"Indian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(745,1,'codes',3268034451116639924,NULL,NULL,'{"id":3268034451116639924,"of_table":"language","code":"ISH","label":"Ishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(746,1,'codes',8164623955872885966,NULL,NULL,'{"id":8164623955872885966,"of_table":"language","code":"ISO","label":"Isoko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(747,1,'codes',3200845641895312354,NULL,NULL,'{"id":3200845641895312354,"of_table":"language","code":"IST","label":"Isekiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(748,1,'codes',7881507705949871601,NULL,NULL,'{"id":7881507705949871601,"of_table":"language","code":"IT","label":"Italian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(749,1,'codes',3622563361506216891,NULL,NULL,'{"id":3622563361506216891,"of_table":"language","code":"IUK","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(750,1,'codes',5556397695208773092,NULL,NULL,'{"id":5556397695208773092,"of_table":"language","code":"IXL","label":"Ixil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(751,1,'codes',6584861068961033681,NULL,NULL,'{"id":6584861068961033681,"of_table":"language","code":"JAC","label":"Jacalteco, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(752,1,'codes',2446625861398472809,NULL,NULL,'{"id":2446625861398472809,"of_table":"language","code":"JAI","label":"Jacalteco, Western (Popti)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(753,1,'codes',8373276894846557602,NULL,NULL,'{"id":8373276894846557602,"of_table":"language","code":"JAM","label":"Jamician Creole English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(754,1,'codes',7579401373920751800,NULL,NULL,'{"id":7579401373920751800,"of_table":"language","code":"JAP","label":"Japanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(755,1,'codes',4461484025265054125,NULL,NULL,'{"id":4461484025265054125,"of_table":"language","code":"JAR","label":"Jarai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(756,1,'codes',6548598381018694030,NULL,NULL,'{"id":6548598381018694030,"of_table":"language","code":"JAV","label":"Javanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(757,1,'codes',6213975846473476666,NULL,NULL,'{"id":6213975846473476666,"of_table":"language","code":"JIC","label":"Tol","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(758,1,'codes',6189061479905942991,NULL,NULL,'{"id":6189061479905942991,"of_table":"language","code":"JIV","label":"Shuar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(759,1,'codes',1626218714995302004,NULL,NULL,'{"id":1626218714995302004,"of_table":"language","code":"JOL","label":"Dyola (Jola)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(760,1,'codes',7023727497747517780,NULL,NULL,'{"id":7023727497747517780,"of_table":"language","code":"JOS","label":"Jordanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(761,1,'codes',1357244263533688838,NULL,NULL,'{"id":1357244263533688838,"of_table":"language","code":"JUB","label":"Juba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(762,1,'codes',6797570287035574880,NULL,NULL,'{"id":6797570287035574880,"of_table":"language","code":"JUL","label":"Jirel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(763,1,'codes',2831275586802503866,NULL,NULL,'{"id":2831275586802503866,"of_table":"language","code":"JYA","label":"Jirong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(764,1,'codes',2433147137962281063,NULL,NULL,'{"id":2433147137962281063,"of_table":"language","code":"KAC","label":"Kachin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(765,1,'codes',342028585908534289,NULL,NULL,'{"id":342028585908534289,"of_table":"language","code":"KAI","label":"Kaiping","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(766,1,'codes',3172398220568741190,NULL,NULL,'{"id":3172398220568741190,"of_table":"language","code":"KAL","label":"Kalabari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(767,1,'codes',4945710216304288562,NULL,NULL,'{"id":4945710216304288562,"of_table":"language","code":"KAM","label":"Kamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(768,1,'codes',1942033357673125108,NULL,NULL,'{"id":1942033357673125108,"of_table":"language","code":"KAO","label":"Xaasongaxango (Kasonke, Xasonga)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(769,1,'codes',2321217816613173191,NULL,NULL,'{"id":2321217816613173191,"of_table":"language","code":"KAR","label":"Karachay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(770,1,'codes',3297821725959037173,NULL,NULL,'{"id":3297821725959037173,"of_table":"language","code":"KAS","label":"Kashmiri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(771,1,'codes',3647088638473604032,NULL,NULL,'{"id":3647088638473604032,"of_table":"language","code":"KAZ","label":"Kazakh","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(772,1,'codes',2445484045391242199,NULL,NULL,'{"id":2445484045391242199,"of_table":"language","code":"KBP","label":"Kabiye","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(773,1,'codes',4535889188306859868,NULL,NULL,'{"id":4535889188306859868,"of_table":"language","code":"KEK","label":"Kekchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(774,1,'codes',5013042131961416721,NULL,NULL,'{"id":5013042131961416721,"of_table":"language","code":"KEN","label":"Kenyang","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(775,1,'codes',5599534624396510698,NULL,NULL,'{"id":5599534624396510698,"of_table":"language","code":"KGA","label":"Koyaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(776,1,'codes',6941499663064310039,NULL,NULL,'{"id":6941499663064310039,"of_table":"language","code":"KGN","label":"Kongo/Kikongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(777,1,'codes',3805308373963088101,NULL,NULL,'{"id":3805308373963088101,"of_table":"language","code":"KHA","label":"Kham","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(778,1,'codes',3098167766844291318,NULL,NULL,'{"id":3098167766844291318,"of_table":"language","code":"KHM","label":"Khmer Central - Thailand/Cambodia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(779,1,'codes',255728355322529090,NULL,NULL,'{"id":255728355322529090,"of_table":"language","code":"KIG","label":"Kirghiz","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(780,1,'codes',1399907280498217146,NULL,NULL,'{"id":1399907280498217146,"of_table":"language","code":"KIK","label":"Kikuya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(781,1,'codes',8147337297882331532,NULL,NULL,'{"id":8147337297882331532,"of_table":"language","code":"KIN","label":"Kinyarwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(782,1,'codes',762843400894915064,NULL,NULL,'{"id":762843400894915064,"of_table":"language","code":"KIR","label":"Kiribat","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(783,1,'codes',5443443863392113703,NULL,NULL,'{"id":5443443863392113703,"of_table":"language","code":"KIS","label":"Kissi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(784,1,'codes',5640647133430041499,NULL,NULL,'{"id":5640647133430041499,"of_table":"language","code":"KIT","label":"Kituba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(785,1,'codes',3974968622710272407,NULL,NULL,'{"id":3974968622710272407,"of_table":"language","code":"KJP","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(786,1,'codes',8567337955696641690,NULL,NULL,'{"id":8567337955696641690,"of_table":"language","code":"KKO","label":"Konkomba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(787,1,'codes',5917861660834715577,NULL,NULL,'{"id":5917861660834715577,"of_table":"language","code":"KMU","label":"Khmu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(788,1,'codes',2442722303883228687,NULL,NULL,'{"id":2442722303883228687,"of_table":"language","code":"KND","label":"Kurundi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(789,1,'codes',3941310249424081526,NULL,NULL,'{"id":3941310249424081526,"of_table":"language","code":"KNG","label":"Kongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(790,1,'codes',6394969518717930850,NULL,NULL,'{"id":6394969518717930850,"of_table":"language","code":"KNJ","label":"Konjobal, Western (Akateko)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(791,1,'codes',2094610058224830337,NULL,NULL,'{"id":2094610058224830337,"of_table":"language","code":"KNK","label":"Konkani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(792,1,'codes',8990467201188395559,NULL,NULL,'{"id":8990467201188395559,"of_table":"language","code":"KNN","label":"Kannada","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(793,1,'codes',3122403863972417696,NULL,NULL,'{"id":3122403863972417696,"of_table":"language","code":"KNO","label":"Kono","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(794,1,'codes',8282700603009851710,NULL,NULL,'{"id":8282700603009851710,"of_table":"language","code":"KNU","label":"Kanuri","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(795,1,'codes',24106763479055850,NULL,NULL,'{"id":24106763479055850,"of_table":"language","code":"KON","label":"Konjobal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(796,1,'codes',7098759929250679067,NULL,NULL,'{"id":7098759929250679067,"of_table":"language","code":"KOR","label":"Korean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(797,1,'codes',4734216134280853089,NULL,NULL,'{"id":4734216134280853089,"of_table":"language","code":"KOS","label":"Kosovo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(798,1,'codes',350624957731281378,NULL,NULL,'{"id":350624957731281378,"of_table":"language","code":"KOT","label":"Kotokoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(799,1,'codes',7880165451959408905,NULL,NULL,'{"id":7880165451959408905,"of_table":"language","code":"KOU","label":"Kouranko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(800,1,'codes',359751879139733073,NULL,NULL,'{"id":359751879139733073,"of_table":"language","code":"KPE","label":"Kpelle","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(801,1,'codes',3663103218324808498,NULL,NULL,'{"id":3663103218324808498,"of_table":"language","code":"KPJ","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(802,1,'codes',5139780291857101049,NULL,NULL,'{"id":5139780291857101049,"of_table":"language","code":"KQS","label":"Kissi, Northern (Guinea)(Sierra Leone)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(803,1,'codes',6230916127876005178,NULL,NULL,'{"id":6230916127876005178,"of_table":"language","code":"KRA","label":"Krahn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(804,1,'codes',6436920477090100860,NULL,NULL,'{"id":6436920477090100860,"of_table":"language","code":"KRI","label":"Krio","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(805,1,'codes',2714410939623311002,NULL,NULL,'{"id":2714410939623311002,"of_table":"language","code":"KRU","label":"Kru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(806,1,'codes',55127856253609503,NULL,NULL,'{"id":55127856253609503,"of_table":"language","code":"KSR","label":"Kosraean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(807,1,'codes',6224430440368503201,NULL,NULL,'{"id":6224430440368503201,"of_table":"language","code":"KSS","label":"Kisi, Southern (Liberia)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(808,1,'codes',9189739524888074727,NULL,NULL,'{"id":9189739524888074727,"of_table":"language","code":"KSW","label":"Karen, S''Gaw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(809,1,'codes',5072931122752740715,NULL,NULL,'{"id":5072931122752740715,"of_table":"language","code":"KTB","label":"Kambaata","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(810,1,'codes',9203657002798770242,NULL,NULL,'{"id":9203657002798770242,"of_table":"language","code":"KUD","label":"Kurdish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(811,1,'codes',681312962550975329,NULL,NULL,'{"id":681312962550975329,"of_table":"language","code":"KUK","label":"Kuki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(812,1,'codes',7125782350716289014,NULL,NULL,'{"id":7125782350716289014,"of_table":"language","code":"KUN","label":"Kunama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(813,1,'codes',3311765005107729805,NULL,NULL,'{"id":3311765005107729805,"of_table":"language","code":"KUR","label":"Kurmanji","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(814,1,'codes',3153168088450136333,NULL,NULL,'{"id":3153168088450136333,"of_table":"language","code":"KUS","label":"Kussal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(815,1,'codes',4831776099014311720,NULL,NULL,'{"id":4831776099014311720,"of_table":"language","code":"KXM","label":"Khmer Northern - Thailand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(816,1,'codes',889291175111791097,NULL,NULL,'{"id":889291175111791097,"of_table":"language","code":"KYG","label":"Kyrgyzstani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(817,1,'codes',4748783959182459336,NULL,NULL,'{"id":4748783959182459336,"of_table":"language","code":"LAJ","label":"Lango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(818,1,'codes',8257213775292111363,NULL,NULL,'{"id":8257213775292111363,"of_table":"language","code":"LAM","label":"Lamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(819,1,'codes',4882158002430124456,NULL,NULL,'{"id":4882158002430124456,"of_table":"language","code":"LAO","label":"Lao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(820,1,'codes',2744115501494613032,NULL,NULL,'{"id":2744115501494613032,"of_table":"language","code":"LAT","label":"Latvian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(821,1,'codes',905707438468274229,NULL,NULL,'{"id":905707438468274229,"of_table":"language","code":"LEB","label":"Lebanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(822,1,'codes',4731964198686174576,NULL,NULL,'{"id":4731964198686174576,"of_table":"language","code":"LGB","label":"Lugbara","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(823,1,'codes',8187774530676139919,NULL,NULL,'{"id":8187774530676139919,"of_table":"language","code":"LHU","label":"Lahu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(824,1,'codes',4496033931702361259,NULL,NULL,'{"id":4496033931702361259,"of_table":"language","code":"LIA","label":"Limba, West-Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(825,1,'codes',6274976922898477818,NULL,NULL,'{"id":6274976922898477818,"of_table":"language","code":"LIN","label":"Lingala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(826,1,'codes',4245485707456210226,NULL,NULL,'{"id":4245485707456210226,"of_table":"language","code":"LIT","label":"Lithuanian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(827,1,'codes',5116746046145070801,NULL,NULL,'{"id":5116746046145070801,"of_table":"language","code":"LKB","label":"Lukabaras","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(828,1,'codes',2989197626936939032,NULL,NULL,'{"id":2989197626936939032,"of_table":"language","code":"LKR","label":"Pari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(829,1,'codes',3140606650187728088,NULL,NULL,'{"id":3140606650187728088,"of_table":"language","code":"LLS","label":"Lithuanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(830,1,'codes',6174688514557200118,NULL,NULL,'{"id":6174688514557200118,"of_table":"language","code":"LMP","label":"Limbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(831,1,'codes',2066117806602872219,NULL,NULL,'{"id":2066117806602872219,"of_table":"language","code":"LNG","label":"Lin Gao","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(832,1,'codes',543698794588245863,NULL,NULL,'{"id":543698794588245863,"of_table":"language","code":"LNS","label":"Lamnso","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(833,1,'codes',3052327009599539271,NULL,NULL,'{"id":3052327009599539271,"of_table":"language","code":"LOM","label":"Loma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(834,1,'codes',8404775231640017685,NULL,NULL,'{"id":8404775231640017685,"of_table":"language","code":"LOR","label":"Lorma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(835,1,'codes',8716110893384116178,NULL,NULL,'{"id":8716110893384116178,"of_table":"language","code":"LRL","label":"Lari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(836,1,'codes',6737797183038028305,NULL,NULL,'{"id":6737797183038028305,"of_table":"language","code":"LSH","label":"Lish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(837,1,'codes',4789382034543520247,NULL,NULL,'{"id":4789382034543520247,"of_table":"language","code":"LSM","label":"Saamia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(838,1,'codes',838736453571082227,NULL,NULL,'{"id":838736453571082227,"of_table":"language","code":"LUB","label":"Luba-Kasia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(839,1,'codes',33738277947374271,NULL,NULL,'{"id":33738277947374271,"of_table":"language","code":"LUG","label":"Luganda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(840,1,'codes',6609414339103820146,NULL,NULL,'{"id":6609414339103820146,"of_table":"language","code":"LUH","label":"Kiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(841,1,'codes',5077264774411555159,NULL,NULL,'{"id":5077264774411555159,"of_table":"language","code":"LUN","label":"Lunda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(842,1,'codes',6684468433286432132,NULL,NULL,'{"id":6684468433286432132,"of_table":"language","code":"LUO","label":"Luo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(843,1,'codes',208140849111894157,NULL,NULL,'{"id":208140849111894157,"of_table":"language","code":"LUS","label":"Chin,Mizo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(844,1,'codes',3315437390625191586,NULL,NULL,'{"id":3315437390625191586,"of_table":"language","code":"LUY","label":"Oluluyia","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(845,1,'codes',1928589859880075938,NULL,NULL,'{"id":1928589859880075938,"of_table":"language","code":"LWO","label":"Luwo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(846,1,'codes',8613577017409661933,NULL,NULL,'{"id":8613577017409661933,"of_table":"language","code":"MAC","label":"Macedonian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(847,1,'codes',1104083423212072236,NULL,NULL,'{"id":1104083423212072236,"of_table":"language","code":"MAD","label":"Mandingo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(848,1,'codes',6002458180760032886,NULL,NULL,'{"id":6002458180760032886,"of_table":"language","code":"MAI","label":"Maithili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(849,1,'codes',5875080515788902530,NULL,NULL,'{"id":5875080515788902530,"of_table":"language","code":"MAJ","label":"Mazatek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(850,1,'codes',4284435725454909860,NULL,NULL,'{"id":4284435725454909860,"of_table":"language","code":"MAL","label":"Malayalam/Indian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(851,1,'codes',5242818245991152552,NULL,NULL,'{"id":5242818245991152552,"of_table":"language","code":"MAM","label":"Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(852,1,'codes',7804925850766682099,NULL,NULL,'{"id":7804925850766682099,"of_table":"language","code":"MAN","label":"Mandarin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(853,1,'codes',4663927138487875879,NULL,NULL,'{"id":4663927138487875879,"of_table":"language","code":"MAR","label":"Marathi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(854,1,'codes',5712849695343777193,NULL,NULL,'{"id":5712849695343777193,"of_table":"language","code":"MAS","label":"Maasai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(855,1,'codes',6074496948267174311,NULL,NULL,'{"id":6074496948267174311,"of_table":"language","code":"MAY","label":"Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(856,1,'codes',8164615857066591676,NULL,NULL,'{"id":8164615857066591676,"of_table":"language","code":"MAZ","label":"Mazahua, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(857,1,'codes',3594789305206201061,NULL,NULL,'{"id":3594789305206201061,"of_table":"language","code":"MBO","label":"Mbo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(858,1,'codes',1343379634768009344,NULL,NULL,'{"id":1343379634768009344,"of_table":"language","code":"MDD","label":"Mbum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(859,1,'codes',7310788377011510252,NULL,NULL,'{"id":7310788377011510252,"of_table":"language","code":"MDE","label":"Maba (Chad)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(860,1,'codes',8011485624359190170,NULL,NULL,'{"id":8011485624359190170,"of_table":"language","code":"MEH","label":"Mixtec, Southwestern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(861,1,'codes',5113201324743205526,NULL,NULL,'{"id":5113201324743205526,"of_table":"language","code":"MEN","label":"Mende","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(862,1,'codes',4927656733623513846,NULL,NULL,'{"id":4927656733623513846,"of_table":"language","code":"MER","label":"Meru","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(863,1,'codes',5230719472579098439,NULL,NULL,'{"id":5230719472579098439,"of_table":"language","code":"MFD","label":"Mendankwe-Nkwen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(864,1,'codes',376731709292003923,NULL,NULL,'{"id":376731709292003923,"of_table":"language","code":"MFQ","label":"Moba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(865,1,'codes',3263034400669493419,NULL,NULL,'{"id":3263034400669493419,"of_table":"language","code":"MFS","label":"Mexican Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(866,1,'codes',8811361403064771511,NULL,NULL,'{"id":8811361403064771511,"of_table":"language","code":"MFV","label":"Mandjak/Manjaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(867,1,'codes',2471898918841572788,NULL,NULL,'{"id":2471898918841572788,"of_table":"language","code":"MFZ","label":"Maaban","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(868,1,'codes',7523497344440685266,NULL,NULL,'{"id":7523497344440685266,"of_table":"language","code":"MGO","label":"Meta","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(869,1,'codes',6421485162019702151,NULL,NULL,'{"id":6421485162019702151,"of_table":"language","code":"MGP","label":"Magar, Eastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(870,1,'codes',6224888847076408148,NULL,NULL,'{"id":6224888847076408148,"of_table":"language","code":"MGR","label":"Mambwe-Lungu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(871,1,'codes',4642535151165724682,NULL,NULL,'{"id":4642535151165724682,"of_table":"language","code":"MHI","label":"Madi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(872,1,'codes',4581194902017886875,NULL,NULL,'{"id":4581194902017886875,"of_table":"language","code":"MHK","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(873,1,'codes',2472369535678544899,NULL,NULL,'{"id":2472369535678544899,"of_table":"language","code":"MHL","label":"Marshallese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(874,1,'codes',7276307194171106678,NULL,NULL,'{"id":7276307194171106678,"of_table":"language","code":"MIE","label":"Mien","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(875,1,'codes',388892725383303222,NULL,NULL,'{"id":388892725383303222,"of_table":"language","code":"MIN","label":"Minnan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(876,1,'codes',3427284721412971701,NULL,NULL,'{"id":3427284721412971701,"of_table":"language","code":"MIO","label":"Pinotepa Nacional Mixtec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(877,1,'codes',2852535058412707883,NULL,NULL,'{"id":2852535058412707883,"of_table":"language","code":"MIS","label":"Miskito","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(878,1,'codes',6527275345408765461,NULL,NULL,'{"id":6527275345408765461,"of_table":"language","code":"MIX","label":"Mixteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(879,1,'codes',6790386859924034887,NULL,NULL,'{"id":6790386859924034887,"of_table":"language","code":"MKE","label":"Malinke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(880,1,'codes',2586476082683032589,NULL,NULL,'{"id":2586476082683032589,"of_table":"language","code":"MKH","label":"Mungaka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(881,1,'codes',1193668447199882766,NULL,NULL,'{"id":1193668447199882766,"of_table":"language","code":"MKO","label":"Mandinko","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(882,1,'codes',3167031930788836272,NULL,NULL,'{"id":3167031930788836272,"of_table":"language","code":"MKU","label":"Maninka, Konyanka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(883,1,'codes',7050439562281730661,NULL,NULL,'{"id":7050439562281730661,"of_table":"language","code":"MLG","label":"Malagasy","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(884,1,'codes',3930467834696818821,NULL,NULL,'{"id":3930467834696818821,"of_table":"language","code":"MLT","label":"Maltese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(885,1,'codes',409466974975645611,NULL,NULL,'{"id":409466974975645611,"of_table":"language","code":"MMC","label":"Mazahua, Michoacan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(886,1,'codes',2061585802336704579,NULL,NULL,'{"id":2061585802336704579,"of_table":"language","code":"MNA","label":"Mina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(887,1,'codes',5337730578418434750,NULL,NULL,'{"id":5337730578418434750,"of_table":"language","code":"MND","label":"Mandinka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(888,1,'codes',8478835957948546699,NULL,NULL,'{"id":8478835957948546699,"of_table":"language","code":"MNE","label":"Naba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(889,1,'codes',8290054855923930061,NULL,NULL,'{"id":8290054855923930061,"of_table":"language","code":"MNG","label":"Mingrelian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(890,1,'codes',6047055186563905578,NULL,NULL,'{"id":6047055186563905578,"of_table":"language","code":"MNI","label":"Maninka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(891,1,'codes',5190190641000991031,NULL,NULL,'{"id":5190190641000991031,"of_table":"language","code":"MNK","label":"Munkukutuba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(892,1,'codes',437092142247651022,NULL,NULL,'{"id":437092142247651022,"of_table":"language","code":"MNO","label":"Mano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(893,1,'codes',7523110547947829747,NULL,NULL,'{"id":7523110547947829747,"of_table":"language","code":"MNR","label":"Meitei (Manipuri)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(894,1,'codes',7635087391023485636,NULL,NULL,'{"id":7635087391023485636,"of_table":"language","code":"MNT","label":"Montenegrin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(895,1,'codes',789329379204279955,NULL,NULL,'{"id":789329379204279955,"of_table":"language","code":"MNW","label":"Mon","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(896,1,'codes',4767618203534992969,NULL,NULL,'{"id":4767618203534992969,"of_table":"language","code":"MOK","label":"Mokpwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(897,1,'codes',8272263663947962780,NULL,NULL,'{"id":8272263663947962780,"of_table":"language","code":"MON","label":"Mongolian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(898,1,'codes',2372931117079714691,NULL,NULL,'{"id":2372931117079714691,"of_table":"language","code":"MOP","label":"Maya, Mopan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(899,1,'codes',4601710316400971263,NULL,NULL,'{"id":4601710316400971263,"of_table":"language","code":"MOR","label":"More-Moshey","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(900,1,'codes',207968269075479519,NULL,NULL,'{"id":207968269075479519,"of_table":"language","code":"MOS","label":"Mossi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(901,1,'codes',3968697317837347265,NULL,NULL,'{"id":3968697317837347265,"of_table":"language","code":"MRD","label":"Magar, Western","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(902,1,'codes',4801067893611051804,NULL,NULL,'{"id":4801067893611051804,"of_table":"language","code":"MSA","label":"Masalit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(903,1,'codes',7536096158853085667,NULL,NULL,'{"id":7536096158853085667,"of_table":"language","code":"MSH","label":"Moshi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(904,1,'codes',1727932884242592619,NULL,NULL,'{"id":1727932884242592619,"of_table":"language","code":"MSR","label":"Mongolian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(905,1,'codes',8220673041072670894,NULL,NULL,'{"id":8220673041072670894,"of_table":"language","code":"MUL","label":"Multani","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(906,1,'codes',6563507539695936889,NULL,NULL,'{"id":6563507539695936889,"of_table":"language","code":"MUN","label":"Muong","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(907,1,'codes',2104475436894099008,NULL,NULL,'{"id":2104475436894099008,"of_table":"language","code":"MWW","label":"Hmong Daw","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(908,1,'codes',4639981475776712660,NULL,NULL,'{"id":4639981475776712660,"of_table":"language","code":"MXP","label":"Mixe, Tlahuitoltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(909,1,'codes',2540687767986245408,NULL,NULL,'{"id":2540687767986245408,"of_table":"language","code":"MXV","label":"Mixtec, Metlatonoc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(910,1,'codes',5615199226054959905,NULL,NULL,'{"id":5615199226054959905,"of_table":"language","code":"MXX ","label":"Mahou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(911,1,'codes',6423676071378767784,NULL,NULL,'{"id":6423676071378767784,"of_table":"language","code":"MYA","label":"Maya, Yucatec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(912,1,'codes',7767355403288090574,NULL,NULL,'{"id":7767355403288090574,"of_table":"language","code":"MYY","label":"Maymay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(913,1,'codes',6074797604524181072,NULL,NULL,'{"id":6074797604524181072,"of_table":"language","code":"MZJ","label":"Manya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(914,1,'codes',7357710253212401220,NULL,NULL,'{"id":7357710253212401220,"of_table":"language","code":"NAH","label":"Nahuatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(915,1,'codes',3116706290108922206,NULL,NULL,'{"id":3116706290108922206,"of_table":"language","code":"NDF","label":"Ndebele","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(916,1,'codes',1619183289335911488,NULL,NULL,'{"id":1619183289335911488,"of_table":"language","code":"NEP","label":"Nepali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(917,1,'codes',1753440767993592029,NULL,NULL,'{"id":1753440767993592029,"of_table":"language","code":"NEU","label":"Nuer","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(918,1,'codes',1440769100314097908,NULL,NULL,'{"id":1440769100314097908,"of_table":"language","code":"NEW","label":"Newari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(919,1,'codes',1182506081957677199,NULL,NULL,'{"id":1182506081957677199,"of_table":"language","code":"NGE","label":"Ngemba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(920,1,'codes',8767515211283478204,NULL,NULL,'{"id":8767515211283478204,"of_table":"language","code":"NGI","label":"Ngie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(921,1,'codes',4962727763616817896,NULL,NULL,'{"id":4962727763616817896,"of_table":"language","code":"NGU","label":"Nahuatl, Guerrero","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(922,1,'codes',8729114715258410965,NULL,NULL,'{"id":8729114715258410965,"of_table":"language","code":"NHA","label":"Nahvatl","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(923,1,'codes',7978832542640747911,NULL,NULL,'{"id":7978832542640747911,"of_table":"language","code":"NIX","label":"Hema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(924,1,'codes',808254368861713745,NULL,NULL,'{"id":808254368861713745,"of_table":"language","code":"NNB","label":"Nandi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(925,1,'codes',5848066530478553893,NULL,NULL,'{"id":5848066530478553893,"of_table":"language","code":"NNZ","label":"Nda Nda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(926,1,'codes',7619318018576421454,NULL,NULL,'{"id":7619318018576421454,"of_table":"language","code":"NOR","label":"Norwegian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(927,1,'codes',5622313831158688950,NULL,NULL,'{"id":5622313831158688950,"of_table":"language","code":"NSE","label":"Nsenga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(928,1,'codes',3570742734052341934,NULL,NULL,'{"id":3570742734052341934,"of_table":"language","code":"NSH","label":"Ngoshie","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(929,1,'codes',4078121404263345875,NULL,NULL,'{"id":4078121404263345875,"of_table":"language","code":"NSP","label":"Nepalese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(930,1,'codes',1183428610026319541,NULL,NULL,'{"id":1183428610026319541,"of_table":"language","code":"NSS","label":"Non Standard Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(931,1,'codes',537512884466373455,NULL,NULL,'{"id":537512884466373455,"of_table":"language","code":"NUB","label":"Nubian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(932,1,'codes',78635770943016278,NULL,NULL,'{"id":78635770943016278,"of_table":"language","code":"NWE","label":"Ngwe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(933,1,'codes',5125380321147328952,NULL,NULL,'{"id":5125380321147328952,"of_table":"language","code":"NYA","label":"Nyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(934,1,'codes',7922190266083895482,NULL,NULL,'{"id":7922190266083895482,"of_table":"language","code":"NYK","label":"Nyankole","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(935,1,'codes',6903553633938221568,NULL,NULL,'{"id":6903553633938221568,"of_table":"language","code":"NZE","label":"Nzema","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(936,1,'codes',7108394781948533141,NULL,NULL,'{"id":7108394781948533141,"of_table":"language","code":"OGN","label":"Ogoni","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(937,1,'codes',680629326331772514,NULL,NULL,'{"id":680629326331772514,"of_table":"language","code":"OKU","label":"Oku","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(938,1,'codes',1859123787260203108,NULL,NULL,'{"id":1859123787260203108,"of_table":"language","code":"ONY","label":"Onyanja","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(939,1,'codes',8057413331598608422,NULL,NULL,'{"id":8057413331598608422,"of_table":"language","code":"ORI","label":"Oriya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(940,1,'codes',1346475818140663534,NULL,NULL,'{"id":1346475818140663534,"of_table":"language","code":"ORO","label":"Oroma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(941,1,'codes',9185172415476101388,NULL,NULL,'{"id":9185172415476101388,"of_table":"language","code":"OSE","label":"Osetin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(942,1,'codes',1223309865745749312,NULL,NULL,'{"id":1223309865745749312,"of_table":"language","code":"OTN","label":"Otomi Tenango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(943,1,'codes',7731389983341311862,NULL,NULL,'{"id":7731389983341311862,"of_table":"language","code":"OTX","label":"Otomi, Texcatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(944,1,'codes',6282884943154701605,NULL,NULL,'{"id":6282884943154701605,"of_table":"language","code":"PAL","label":"Palan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(945,1,'codes',1974574515445657934,NULL,NULL,'{"id":1974574515445657934,"of_table":"language","code":"PAM","label":"Pampangan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(946,1,'codes',9033332771557280429,NULL,NULL,'{"id":9033332771557280429,"of_table":"language","code":"PAN","label":"Pangasinan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(947,1,'codes',3639383761740819022,NULL,NULL,'{"id":3639383761740819022,"of_table":"language","code":"PAP","label":"Papiamento","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(948,1,'codes',2441768135984132693,NULL,NULL,'{"id":2441768135984132693,"of_table":"language","code":"PBS","label":"Pame, Central","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(949,1,'codes',6730078733538768673,NULL,NULL,'{"id":6730078733538768673,"of_table":"language","code":"PCM","label":"Pidgin, Nigerian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(950,1,'codes',541834938331309696,NULL,NULL,'{"id":541834938331309696,"of_table":"language","code":"PCO","label":"Pocomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(951,1,'codes',1918323907164514162,NULL,NULL,'{"id":1918323907164514162,"of_table":"language","code":"PDT","label":"Plautdietsch","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(952,1,'codes',4244562044894167807,NULL,NULL,'{"id":4244562044894167807,"of_table":"language","code":"PDU","label":"Kayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(953,1,'codes',3847897652819046784,NULL,NULL,'{"id":3847897652819046784,"of_table":"language","code":"PHR","label":"Pahari-Potwari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(954,1,'codes',6915032649138049239,NULL,NULL,'{"id":6915032649138049239,"of_table":"language","code":"PI","label":"Palauan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(955,1,'codes',1582619742386976498,NULL,NULL,'{"id":1582619742386976498,"of_table":"language","code":"PIG","label":"Pidgin English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(956,1,'codes',2929186021881417214,NULL,NULL,'{"id":2929186021881417214,"of_table":"language","code":"PNY","label":"Pinyin","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(957,1,'codes',6543184299268760572,NULL,NULL,'{"id":6543184299268760572,"of_table":"language","code":"POH","label":"Poqomchi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(958,1,'codes',5967474443379687567,NULL,NULL,'{"id":5967474443379687567,"of_table":"language","code":"POK","label":"Pokomam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(959,1,'codes',6900412153069498056,NULL,NULL,'{"id":6900412153069498056,"of_table":"language","code":"POL","label":"Polish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(960,1,'codes',7914682301235426850,NULL,NULL,'{"id":7914682301235426850,"of_table":"language","code":"PON","label":"Pohnpeian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(961,1,'codes',8108071018148624199,NULL,NULL,'{"id":8108071018148624199,"of_table":"language","code":"POR","label":"Portuguese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(962,1,'codes',8164606521187727576,NULL,NULL,'{"id":8164606521187727576,"of_table":"language","code":"POU","label":"Pulaar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(963,1,'codes',77350339790792301,NULL,NULL,'{"id":77350339790792301,"of_table":"language","code":"POV","label":"Criolu Upper Guinea","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(964,1,'codes',614184596428488318,NULL,NULL,'{"id":614184596428488318,"of_table":"language","code":"PSO","label":"Polish Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(965,1,'codes',3615949839252509307,NULL,NULL,'{"id":3615949839252509307,"of_table":"language","code":"PSR","label":"Portuguese Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(966,1,'codes',7826490298191202572,NULL,NULL,'{"id":7826490298191202572,"of_table":"language","code":"PTS","label":"Guianese Creole French (Patois)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(967,1,'codes',8968036819164941824,NULL,NULL,'{"id":8968036819164941824,"of_table":"language","code":"PUN","label":"Punjabi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(968,1,'codes',1719837043104335988,NULL,NULL,'{"id":1719837043104335988,"of_table":"language","code":"PUS","label":"Pushtu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(969,1,'codes',9218019830154443188,NULL,NULL,'{"id":9218019830154443188,"of_table":"language","code":"PUT","label":"Putian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(970,1,'codes',137062966490839624,NULL,NULL,'{"id":137062966490839624,"of_table":"language","code":"PXM","label":"Mixe, Quetzaltepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(971,1,'codes',777181607126100069,NULL,NULL,'{"id":777181607126100069,"of_table":"language","code":"QAC","label":"Quiche-Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(972,1,'codes',3465780365559598629,NULL,NULL,'{"id":3465780365559598629,"of_table":"language","code":"QCH","label":"Quechua","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(973,1,'codes',9163392128187741052,NULL,NULL,'{"id":9163392128187741052,"of_table":"language","code":"QUG","label":"Quichua, Chimborazo Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(974,1,'codes',4139774937863723107,NULL,NULL,'{"id":4139774937863723107,"of_table":"language","code":"QUI","label":"Quiche","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(975,1,'codes',9009331154224538149,NULL,NULL,'{"id":9009331154224538149,"of_table":"language","code":"QUM","label":"Sipakapense","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(976,1,'codes',3350756308053299445,NULL,NULL,'{"id":3350756308053299445,"of_table":"language","code":"QUV","label":"Sacapulteco (Maya Tujaal)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(977,1,'codes',9220966829180967730,NULL,NULL,'{"id":9220966829180967730,"of_table":"language","code":"QXL","label":"Quichua, Salasaca Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(978,1,'codes',559908176066220421,NULL,NULL,'{"id":559908176066220421,"of_table":"language","code":"QXR","label":"Quichua, Canar Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(979,1,'codes',9097132887871266945,NULL,NULL,'{"id":9097132887871266945,"of_table":"language","code":"RAB","label":"Rabinal - Achi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(980,1,'codes',7823025075804067427,NULL,NULL,'{"id":7823025075804067427,"of_table":"language","code":"RAG","label":"Maragoli","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(981,1,'codes',1759292018255481966,NULL,NULL,'{"id":1759292018255481966,"of_table":"language","code":"RAH","label":"Rahaween","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(982,1,'codes',2744012328372810960,NULL,NULL,'{"id":2744012328372810960,"of_table":"language","code":"RHA","label":"Rhade","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(983,1,'codes',3559595162867627904,NULL,NULL,'{"id":3559595162867627904,"of_table":"language","code":"RHG","label":"Rohingya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(984,1,'codes',1421607676599429631,NULL,NULL,'{"id":1421607676599429631,"of_table":"language","code":"RMN","label":"Romani, Balkan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(985,1,'codes',5515073223966913699,NULL,NULL,'{"id":5515073223966913699,"of_table":"language","code":"RMS","label":"Romanian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(986,1,'codes',8429098989146696049,NULL,NULL,'{"id":8429098989146696049,"of_table":"language","code":"RMY","label":"Romany (Gypsy)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(987,1,'codes',2490529370659126457,NULL,NULL,'{"id":2490529370659126457,"of_table":"language","code":"ROM","label":"Romanian-Moldovan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(988,1,'codes',7561565882417572703,NULL,NULL,'{"id":7561565882417572703,"of_table":"language","code":"RSI","label":"Russian Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(989,1,'codes',1531060687951114517,NULL,NULL,'{"id":1531060687951114517,"of_table":"language","code":"RUN","label":"Runyawana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(990,1,'codes',3710886277404635429,NULL,NULL,'{"id":3710886277404635429,"of_table":"language","code":"RUP","label":"Romanian, Macedo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(991,1,'codes',6778102939240487641,NULL,NULL,'{"id":6778102939240487641,"of_table":"language","code":"RUS","label":"Russian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(992,1,'codes',3526575083568594165,NULL,NULL,'{"id":3526575083568594165,"of_table":"language","code":"RUT","label":"Rutoro","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(993,1,'codes',1990491410770022893,NULL,NULL,'{"id":1990491410770022893,"of_table":"language","code":"RWA","label":"Rwanda","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(994,1,'codes',6757237449273571821,NULL,NULL,'{"id":6757237449273571821,"of_table":"language","code":"SAJ","label":"Sango","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(995,1,'codes',2066801745238112899,NULL,NULL,'{"id":2066801745238112899,"of_table":"language","code":"SAM","label":"Samoan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(996,1,'codes',408673787270891069,NULL,NULL,'{"id":408673787270891069,"of_table":"language","code":"SAR","label":"Sarahule","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(997,1,'codes',4192882448259678446,NULL,NULL,'{"id":4192882448259678446,"of_table":"language","code":"SC","label":"Serbo-Croatian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(998,1,'codes',6133968837321333226,NULL,NULL,'{"id":6133968837321333226,"of_table":"language","code":"SCL","label":"Shina","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(999,1,'codes',7521959537330141044,NULL,NULL,'{"id":7521959537330141044,"of_table":"language","code":"SCN","label":"Sicilian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1000,1,'codes',1885928920227748766,NULL,NULL,'{"id":1885928920227748766,"of_table":"language","code":"SCR","label":"Sherpa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1001,1,'codes',6180952209731896552,NULL,NULL,'{"id":6180952209731896552,"of_table":"language","code":"SEF","label":"Senoufo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1002,1,'codes',1970625643814862209,NULL,NULL,'{"id":1970625643814862209,"of_table":"language","code":"SER","label":"Serbian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1003,1,'codes',5062756131483939938,NULL,NULL,'{"id":5062756131483939938,"of_table":"language","code":"SES","label":"Serer-Sine","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1004,1,'codes',8020927057520935714,NULL,NULL,'{"id":8020927057520935714,"of_table":"language","code":"SGW","label":"Sebat Bet Gurage (Gurage)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1005,1,'codes',6399445850954710680,NULL,NULL,'{"id":6399445850954710680,"of_table":"language","code":"SHA","label":"Shanghai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1006,1,'codes',3840238023464759128,NULL,NULL,'{"id":3840238023464759128,"of_table":"language","code":"SHI","label":"Tachelhit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1007,1,'codes',2335423077558242740,NULL,NULL,'{"id":2335423077558242740,"of_table":"language","code":"SHK","label":"Shilluk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1008,1,'codes',7836961750756986720,NULL,NULL,'{"id":7836961750756986720,"of_table":"language","code":"SHN","label":"Shona","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1009,1,'codes',8357779451341918089,NULL,NULL,'{"id":8357779451341918089,"of_table":"language","code":"SHO","label":"Saho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1010,1,'codes',6887698418905713902,NULL,NULL,'{"id":6887698418905713902,"of_table":"language","code":"SHU","label":"Arabic, Chadian Spoken","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1011,1,'codes',7136614554254055724,NULL,NULL,'{"id":7136614554254055724,"of_table":"language","code":"SIG","label":"Sign Language--American","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1012,1,'codes',2151557733230462484,NULL,NULL,'{"id":2151557733230462484,"of_table":"language","code":"SIL","label":"Sisaala Tumulung","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1013,1,'codes',6435889804582876654,NULL,NULL,'{"id":6435889804582876654,"of_table":"language","code":"SIN","label":"Sinhalese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1014,1,'codes',7405570254755263882,NULL,NULL,'{"id":7405570254755263882,"of_table":"language","code":"SJN","label":"Shan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1015,1,'codes',8430234066899344557,NULL,NULL,'{"id":8430234066899344557,"of_table":"language","code":"SLO","label":"Slovak","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1016,1,'codes',5627842845826693034,NULL,NULL,'{"id":5627842845826693034,"of_table":"language","code":"SLV","label":"Slovenian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1017,1,'codes',361720648059941178,NULL,NULL,'{"id":361720648059941178,"of_table":"language","code":"SMK","label":"Bolino","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1018,1,'codes',7760955978639548183,NULL,NULL,'{"id":7760955978639548183,"of_table":"language","code":"SND","label":"Sindhi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1019,1,'codes',5088202164559106390,NULL,NULL,'{"id":5088202164559106390,"of_table":"language","code":"SNG","label":"Songhay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1020,1,'codes',4913269874717708042,NULL,NULL,'{"id":4913269874717708042,"of_table":"language","code":"SOK","label":"Soninke","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1021,1,'codes',4624596570632936606,NULL,NULL,'{"id":4624596570632936606,"of_table":"language","code":"SOM","label":"Somali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1022,1,'codes',3602433986948091220,NULL,NULL,'{"id":3602433986948091220,"of_table":"language","code":"SOT","label":"Sotho","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1023,1,'codes',1187559522605744067,NULL,NULL,'{"id":1187559522605744067,"of_table":"language","code":"SP","label":"Spanish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1024,1,'codes',3717248881430339776,NULL,NULL,'{"id":3717248881430339776,"of_table":"language","code":"SPS","label":"Spanish--Sign Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1025,1,'codes',8812747397830486257,NULL,NULL,'{"id":8812747397830486257,"of_table":"language","code":"SRI","label":"Sri Lankan Malay","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1026,1,'codes',6706249984535790565,NULL,NULL,'{"id":6706249984535790565,"of_table":"language","code":"SRN","label":"Sranan Tongo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1027,1,'codes',4543838570628949417,NULL,NULL,'{"id":4543838570628949417,"of_table":"language","code":"SRP","label":"Sarpo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1028,1,'codes',1554289050481588592,NULL,NULL,'{"id":1554289050481588592,"of_table":"language","code":"SUD","label":"Sudanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1029,1,'codes',2703185166104070331,NULL,NULL,'{"id":2703185166104070331,"of_table":"language","code":"SUS","label":"Susu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1030,1,'codes',7119290952831215162,NULL,NULL,'{"id":7119290952831215162,"of_table":"language","code":"SWA","label":"Swahili - English","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1031,1,'codes',4055919870940650647,NULL,NULL,'{"id":4055919870940650647,"of_table":"language","code":"SWE","label":"Swedish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1032,1,'codes',9040556906496357177,NULL,NULL,'{"id":9040556906496357177,"of_table":"language","code":"SWF","label":"Swahili-French","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1033,1,'codes',5425912731774062475,NULL,NULL,'{"id":5425912731774062475,"of_table":"language","code":"SWZ","label":"Swazi (Eswatini)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1034,1,'codes',7340049086502022763,NULL,NULL,'{"id":7340049086502022763,"of_table":"language","code":"SYL","label":"Sylheti","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1035,1,'codes',342303884567152616,NULL,NULL,'{"id":342303884567152616,"of_table":"language","code":"SZE","label":"Szechuan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1036,1,'codes',760824952318103529,NULL,NULL,'{"id":760824952318103529,"of_table":"language","code":"TAB","label":"Tabassaran","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1037,1,'codes',3987695394768767894,NULL,NULL,'{"id":3987695394768767894,"of_table":"language","code":"TAG","label":"Tagalog","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1038,1,'codes',3036170044167995318,NULL,NULL,'{"id":3036170044167995318,"of_table":"language","code":"TAJ","label":"Tajiki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1039,1,'codes',2760551493531033871,NULL,NULL,'{"id":2760551493531033871,"of_table":"language","code":"TAM","label":"Tamil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1040,1,'codes',913891487073099087,NULL,NULL,'{"id":913891487073099087,"of_table":"language","code":"TAT","label":"Tatar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1041,1,'codes',3417617750037473289,NULL,NULL,'{"id":3417617750037473289,"of_table":"language","code":"TAU","label":"Tausug","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1042,1,'codes',8795792772635038771,NULL,NULL,'{"id":8795792772635038771,"of_table":"language","code":"TCH","label":"Tchamba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1043,1,'codes',479821164323838821,NULL,NULL,'{"id":479821164323838821,"of_table":"language","code":"TCP","label":"Chin, Tawr","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1044,1,'codes',4029805694717210510,NULL,NULL,'{"id":4029805694717210510,"of_table":"language","code":"TCU","label":"Tarahumara Southeastern","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1045,1,'codes',4420613620536996684,NULL,NULL,'{"id":4420613620536996684,"of_table":"language","code":"TEE","label":"Tepehua, Huehuetla","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1046,1,'codes',888569889182307149,NULL,NULL,'{"id":888569889182307149,"of_table":"language","code":"TEL","label":"Telugu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1047,1,'codes',1420649623401837559,NULL,NULL,'{"id":1420649623401837559,"of_table":"language","code":"TEN","label":"T''En","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1048,1,'codes',3678480170820072601,NULL,NULL,'{"id":3678480170820072601,"of_table":"language","code":"TET","label":"Tetela","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1049,1,'codes',4935666460786958301,NULL,NULL,'{"id":4935666460786958301,"of_table":"language","code":"TGR","label":"Tigre","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1050,1,'codes',2042449410106209053,NULL,NULL,'{"id":2042449410106209053,"of_table":"language","code":"TH","label":"Thai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1051,1,'codes',4152134713959910080,NULL,NULL,'{"id":4152134713959910080,"of_table":"language","code":"TIB","label":"Tibetan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1052,1,'codes',6024555335358823522,NULL,NULL,'{"id":6024555335358823522,"of_table":"language","code":"TIG","label":"Tigrigna - Eritrean","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1053,1,'codes',6653887236067541609,NULL,NULL,'{"id":6653887236067541609,"of_table":"language","code":"TIK","label":"Tikari","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1054,1,'codes',3675760539751848483,NULL,NULL,'{"id":3675760539751848483,"of_table":"language","code":"TKI","label":"Taki Taki","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1055,1,'codes',973808763436075984,NULL,NULL,'{"id":973808763436075984,"of_table":"language","code":"TKN","label":"Turkmen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1056,1,'codes',1909199067169920236,NULL,NULL,'{"id":1909199067169920236,"of_table":"language","code":"TLP","label":"Totonac, Filomena Mata-Coahuitlan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1057,1,'codes',5796982441243910081,NULL,NULL,'{"id":5796982441243910081,"of_table":"language","code":"TMA","label":"Tama","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1058,1,'codes',921288416921657110,NULL,NULL,'{"id":921288416921657110,"of_table":"language","code":"TMM","label":"Tectiteco/Tectitan Mam","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1059,1,'codes',3574579598610436214,NULL,NULL,'{"id":3574579598610436214,"of_table":"language","code":"TMN","label":"Temne","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1060,1,'codes',7048121906173099160,NULL,NULL,'{"id":7048121906173099160,"of_table":"language","code":"TMZ","label":"Tamazight","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1061,1,'codes',8848500604350014999,NULL,NULL,'{"id":8848500604350014999,"of_table":"language","code":"TOI","label":"Taishan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1062,1,'codes',1121418359368042004,NULL,NULL,'{"id":1121418359368042004,"of_table":"language","code":"TOJ","label":"Tojolabal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1063,1,'codes',8664354793483892229,NULL,NULL,'{"id":8664354793483892229,"of_table":"language","code":"TON","label":"Tongan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1064,1,'codes',3871551223971311476,NULL,NULL,'{"id":3871551223971311476,"of_table":"language","code":"TOS","label":"Tosk","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1065,1,'codes',7040190064262278286,NULL,NULL,'{"id":7040190064262278286,"of_table":"language","code":"TOT","label":"Totonac Highland","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1066,1,'codes',2580152920005232577,NULL,NULL,'{"id":2580152920005232577,"of_table":"language","code":"TPX","label":"Tlapanec, Acatepec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1067,1,'codes',4214984515862519419,NULL,NULL,'{"id":4214984515862519419,"of_table":"language","code":"TRI","label":"Trique","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1068,1,'codes',6236183266856240512,NULL,NULL,'{"id":6236183266856240512,"of_table":"language","code":"TRK","label":"Trukese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1069,1,'codes',3834462479977256714,NULL,NULL,'{"id":3834462479977256714,"of_table":"language","code":"TSI","label":"Tshiluba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1070,1,'codes',5411292399084310046,NULL,NULL,'{"id":5411292399084310046,"of_table":"language","code":"TSW","label":"Setswana","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1071,1,'codes',689594268553495324,NULL,NULL,'{"id":689594268553495324,"of_table":"language","code":"TSZ","label":"Tarasco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1072,1,'codes',8042693114465322544,NULL,NULL,'{"id":8042693114465322544,"of_table":"language","code":"TTQ","label":"Tamasheq","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1073,1,'codes',9183954504997029552,NULL,NULL,'{"id":9183954504997029552,"of_table":"language","code":"TU","label":"Turkish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1074,1,'codes',957808395964569291,NULL,NULL,'{"id":957808395964569291,"of_table":"language","code":"TUM","label":"Tumbuka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1075,1,'codes',3684134269477444681,NULL,NULL,'{"id":3684134269477444681,"of_table":"language","code":"TUQ","label":"Tedaga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1076,1,'codes',481767136601327031,NULL,NULL,'{"id":481767136601327031,"of_table":"language","code":"TUV","label":"Tuvaluan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1077,1,'codes',3695850304533646300,NULL,NULL,'{"id":3695850304533646300,"of_table":"language","code":"TWI","label":"Twi","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1078,1,'codes',1834966608707373446,NULL,NULL,'{"id":1834966608707373446,"of_table":"language","code":"TWN","label":"Taiwanese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1079,1,'codes',1008919499546342388,NULL,NULL,'{"id":1008919499546342388,"of_table":"language","code":"TZH","label":"Tzeltal, Oxchuc","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1080,1,'codes',2571526310653445250,NULL,NULL,'{"id":2571526310653445250,"of_table":"language","code":"TZO","label":"Tzotzil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1081,1,'codes',2447214446011493027,NULL,NULL,'{"id":2447214446011493027,"of_table":"language","code":"TZT","label":"Tzutujil","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1082,1,'codes',2429873839014708369,NULL,NULL,'{"id":2429873839014708369,"of_table":"language","code":"UIG","label":"Uigur","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1083,1,'codes',5865957582305709822,NULL,NULL,'{"id":5865957582305709822,"of_table":"language","code":"UK","label":"Ukrainian","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1084,1,'codes',8689823293738175203,NULL,NULL,'{"id":8689823293738175203,"of_table":"language","code":"UNK","label":"Unknown Language","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1085,1,'codes',5088505300736020830,NULL,NULL,'{"id":5088505300736020830,"of_table":"language","code":"UR","label":"Urdu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1086,1,'codes',2485750963319037343,NULL,NULL,'{"id":2485750963319037343,"of_table":"language","code":"URH","label":"Urhobo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1087,1,'codes',7110247383409728062,NULL,NULL,'{"id":7110247383409728062,"of_table":"language","code":"USP","label":"Uspanteko (Uspanteco)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1088,1,'codes',8129689149901885377,NULL,NULL,'{"id":8129689149901885377,"of_table":"language","code":"UZB","label":"Uzbek","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1089,1,'codes',3817051326206998493,NULL,NULL,'{"id":3817051326206998493,"of_table":"language","code":"VAI","label":"Vai","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1090,1,'codes',221993941295397389,NULL,NULL,'{"id":221993941295397389,"of_table":"language","code":"VIE","label":"Vietnamese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1091,1,'codes',7332684787641514536,NULL,NULL,'{"id":7332684787641514536,"of_table":"language","code":"VIL","label":"Vili","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1092,1,'codes',7526433376027193390,NULL,NULL,'{"id":7526433376027193390,"of_table":"language","code":"VIS","label":"Visayan","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1093,1,'codes',4611398195201683701,NULL,NULL,'{"id":4611398195201683701,"of_table":"language","code":"VVV","label":"Sample","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1094,1,'codes',7496211041254505545,NULL,NULL,'{"id":7496211041254505545,"of_table":"language","code":"WAL","label":"Walamo","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1095,1,'codes',3560359144907048750,NULL,NULL,'{"id":3560359144907048750,"of_table":"language","code":"WAR","label":"Waray - Waray","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1096,1,'codes',5415847225903216591,NULL,NULL,'{"id":5415847225903216591,"of_table":"language","code":"WCI","label":"Waci Gbe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1097,1,'codes',6992180615516417432,NULL,NULL,'{"id":6992180615516417432,"of_table":"language","code":"WEN","label":"Wenzhou","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1098,1,'codes',1297182949485682257,NULL,NULL,'{"id":1297182949485682257,"of_table":"language","code":"WLF","label":"Wolof","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1099,1,'codes',2370902730378270794,NULL,NULL,'{"id":2370902730378270794,"of_table":"language","code":"WLX","label":"Wali","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1100,1,'codes',6737159555812779050,NULL,NULL,'{"id":6737159555812779050,"of_table":"language","code":"WOB","label":"Wobe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1101,1,'codes',6426545175354927094,NULL,NULL,'{"id":6426545175354927094,"of_table":"language","code":"WUU","label":"Wu Chinese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1102,1,'codes',8014011860162643085,NULL,NULL,'{"id":8014011860162643085,"of_table":"language","code":"XHO","label":"Xhosa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1103,1,'codes',4527292973771474388,NULL,NULL,'{"id":4527292973771474388,"of_table":"language","code":"XIA","label":"Xiamen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1104,1,'codes',7283102524274807686,NULL,NULL,'{"id":7283102524274807686,"of_table":"language","code":"XIN","label":"Xinca","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1105,1,'codes',3279634142571671642,NULL,NULL,'{"id":3279634142571671642,"of_table":"language","code":"XMA","label":"Mushungulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1106,1,'codes',5963517962890198049,NULL,NULL,'{"id":5963517962890198049,"of_table":"language","code":"XOG","label":"Lusoga","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1107,1,'codes',2922619070307509668,NULL,NULL,'{"id":2922619070307509668,"of_table":"language","code":"XSM","label":"Kasem","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1108,1,'codes',7270320389456766088,NULL,NULL,'{"id":7270320389456766088,"of_table":"language","code":"XTN","label":"Mixtec, Northern Tlaxiaco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1109,1,'codes',8578218869116670639,NULL,NULL,'{"id":8578218869116670639,"of_table":"language","code":"YAL","label":"Yalunka","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1110,1,'codes',406878316249580351,NULL,NULL,'{"id":406878316249580351,"of_table":"language","code":"YAN","label":"Mayangna","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1111,1,'codes',4030754051365486228,NULL,NULL,'{"id":4030754051365486228,"of_table":"language","code":"YAP","label":"Yapese","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1112,1,'codes',533785618716818147,NULL,NULL,'{"id":533785618716818147,"of_table":"language","code":"YAQ","label":"Yaqui","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1113,1,'codes',474902343696144884,NULL,NULL,'{"id":474902343696144884,"of_table":"language","code":"YAS","label":"Nugunu (Yambasa/Yambassa)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1114,1,'codes',4220022096883074970,NULL,NULL,'{"id":4220022096883074970,"of_table":"language","code":"YID","label":"Yiddish","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1115,1,'codes',3174804676198553508,NULL,NULL,'{"id":3174804676198553508,"of_table":"language","code":"YOM","label":"Yombe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1116,1,'codes',1865274142257922745,NULL,NULL,'{"id":1865274142257922745,"of_table":"language","code":"YOR","label":"Yoruba","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1117,1,'codes',782903430923891350,NULL,NULL,'{"id":782903430923891350,"of_table":"language","code":"YUC","label":"Yucatec Maya","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1118,1,'codes',653769701975982456,NULL,NULL,'{"id":653769701975982456,"of_table":"language","code":"ZAG","label":"Zaghawa","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1119,1,'codes',88002204927873866,NULL,NULL,'{"id":88002204927873866,"of_table":"language","code":"ZAP","label":"Zapoteco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1120,1,'codes',7457971360156034518,NULL,NULL,'{"id":7457971360156034518,"of_table":"language","code":"ZAR","label":"Zarma","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1121,1,'codes',4971702304416436256,NULL,NULL,'{"id":4971702304416436256,"of_table":"language","code":"ZCA","label":"Zapotec, Coatecas Altas","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1122,1,'codes',7010085969117466011,NULL,NULL,'{"id":7010085969117466011,"of_table":"language","code":"ZIW","label":"Zigula","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1123,1,'codes',4561105186776099295,NULL,NULL,'{"id":4561105186776099295,"of_table":"language","code":"ZOC","label":"Zoque, Copainala","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1124,1,'codes',2315658368651741193,NULL,NULL,'{"id":2315658368651741193,"of_table":"language","code":"ZOM","label":"Zome","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1125,1,'codes',2664916618865673705,NULL,NULL,'{"id":2664916618865673705,"of_table":"language","code":"ZPA","label":"Zapateco","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1126,1,'codes',5074869944919840222,NULL,NULL,'{"id":5074869944919840222,"of_table":"language","code":"ZPT","label":"San Vicente Coatlan Zapotec","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1127,1,'codes',7261716512936982711,NULL,NULL,'{"id":7261716512936982711,"of_table":"language","code":"ZUL","label":"Zulu","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1128,1,'codes',7976060804932305493,NULL,NULL,'{"id":7976060804932305493,"of_table":"language","code":"ZYP","label":"Chin, Zyphe","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1129,1,'codes',8871002303142444699,NULL,NULL,'{"id":8871002303142444699,"of_table":"court","code":"ADL","label":"Adelanto Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1130,1,'codes',2854318086557805260,NULL,NULL,'{"id":2854318086557805260,"of_table":"court","code":"AGA","label":"Hagatna (Guam) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1131,1,'codes',2111534726138137771,NULL,NULL,'{"id":2111534726138137771,"of_table":"court","code":"ANN","label":"Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1132,1,'codes',4388885557161043943,NULL,NULL,'{"id":4388885557161043943,"of_table":"court","code":"ATD","label":"Atlanta - detained location Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1133,1,'codes',464619608284364127,NULL,NULL,'{"id":464619608284364127,"of_table":"court","code":"ATL","label":"Atlanta Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1134,1,'codes',5968273794769093782,NULL,NULL,'{"id":5968273794769093782,"of_table":"court","code":"AUR","label":"Aurora Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1135,1,'codes',6285742059732278589,NULL,NULL,'{"id":6285742059732278589,"of_table":"court","code":"BAL","label":"Baltimore Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1136,1,'codes',4286847643153655250,NULL,NULL,'{"id":4286847643153655250,"of_table":"court","code":"BDC","label":"Bradenton Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1137,1,'codes',2136955960893114267,NULL,NULL,'{"id":2136955960893114267,"of_table":"court","code":"BIA","label":"Board of Immigration Appeals","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1138,1,'codes',7726783104061672938,NULL,NULL,'{"id":7726783104061672938,"of_table":"court","code":"BLM","label":"Fort Snelling (Bloomington) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1139,1,'codes',1902521043267360683,NULL,NULL,'{"id":1902521043267360683,"of_table":"court","code":"BOS","label":"Boston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1140,1,'codes',2981233114306340217,NULL,NULL,'{"id":2981233114306340217,"of_table":"court","code":"BTV","label":"Batavia Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1141,1,'codes',6883833123773792286,NULL,NULL,'{"id":6883833123773792286,"of_table":"court","code":"BUF","label":"Buffalo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1142,1,'codes',2689250333635111582,NULL,NULL,'{"id":2689250333635111582,"of_table":"court","code":"CCC","label":"Concord Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1143,1,'codes',7009358312340040957,NULL,NULL,'{"id":7009358312340040957,"of_table":"court","code":"CHE","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1144,1,'codes',2367958640962823811,NULL,NULL,'{"id":2367958640962823811,"of_table":"court","code":"CHI","label":"Chicago Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1145,1,'codes',4871841307474840974,NULL,NULL,'{"id":4871841307474840974,"of_table":"court","code":"CHL","label":"Charlotte Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1146,1,'codes',6009712376276061563,NULL,NULL,'{"id":6009712376276061563,"of_table":"court","code":"CIC","label":"Conroe Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1147,1,'codes',7932484368463238774,NULL,NULL,'{"id":7932484368463238774,"of_table":"court","code":"CIJ","label":"Chief Immigration Judge office","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1148,1,'codes',2294652307977071823,NULL,NULL,'{"id":2294652307977071823,"of_table":"court","code":"CLE","label":"Cleveland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1149,1,'codes',7916041241819704882,NULL,NULL,'{"id":7916041241819704882,"of_table":"court","code":"DAL","label":"Dallas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1150,1,'codes',9090816601911094298,NULL,NULL,'{"id":9090816601911094298,"of_table":"court","code":"DEN","label":"Denver Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1151,1,'codes',2666666778940448175,NULL,NULL,'{"id":2666666778940448175,"of_table":"court","code":"DET","label":"Detroit Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1152,1,'codes',4598312606715169891,NULL,NULL,'{"id":4598312606715169891,"of_table":"court","code":"ELC","label":"El Centro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1153,1,'codes',1691357033967579677,NULL,NULL,'{"id":1691357033967579677,"of_table":"court","code":"ELO","label":"Eloy Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1154,1,'codes',1268290175416106678,NULL,NULL,'{"id":1268290175416106678,"of_table":"court","code":"ELP","label":"El Paso Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1155,1,'codes',3694029686245971863,NULL,NULL,'{"id":3694029686245971863,"of_table":"court","code":"ELZ","label":"Elizabeth Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1156,1,'codes',2257711154845944451,NULL,NULL,'{"id":2257711154845944451,"of_table":"court","code":"EPD","label":"El Paso Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1157,1,'codes',2272870982597509708,NULL,NULL,'{"id":2272870982597509708,"of_table":"court","code":"FCI","label":"Falls Church Immigration Adjudication Center","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1158,1,'codes',5935236120143753799,NULL,NULL,'{"id":5935236120143753799,"of_table":"court","code":"FLO","label":"Florence Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1159,1,'codes',7017814734834081001,NULL,NULL,'{"id":7017814734834081001,"of_table":"court","code":"FTW","label":"Fort Worth Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1160,1,'codes',2478930909725645383,NULL,NULL,'{"id":2478930909725645383,"of_table":"court","code":"HAR","label":"Hartford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1161,1,'codes',8452404728083019517,NULL,NULL,'{"id":8452404728083019517,"of_table":"court","code":"HDQ","label":"Falls Church (headquarters court) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1162,1,'codes',6841181296118134082,NULL,NULL,'{"id":6841181296118134082,"of_table":"court","code":"HGP","label":"Houston - Greenspoint Park Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1163,1,'codes',8725906259363490218,NULL,NULL,'{"id":8725906259363490218,"of_table":"court","code":"HLG","label":"Harlingen Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1164,1,'codes',5741691040099598842,NULL,NULL,'{"id":5741691040099598842,"of_table":"court","code":"HOD","label":"Houston Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1165,1,'codes',8170883789412970291,NULL,NULL,'{"id":8170883789412970291,"of_table":"court","code":"HON","label":"Honolulu Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1166,1,'codes',6629855813047467457,NULL,NULL,'{"id":6629855813047467457,"of_table":"court","code":"HOU","label":"Houston Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1167,1,'codes',6233757872327796797,NULL,NULL,'{"id":6233757872327796797,"of_table":"court","code":"HSG","label":"Houston - S. Gessner Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1168,1,'codes',6555299350501768269,NULL,NULL,'{"id":6555299350501768269,"of_table":"court","code":"HYA","label":"Hyattsville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1169,1,'codes',98841067752897137,NULL,NULL,'{"id":98841067752897137,"of_table":"court","code":"IMP","label":"Imperial Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1170,1,'codes',8683533771189398889,NULL,NULL,'{"id":8683533771189398889,"of_table":"court","code":"JNA","label":"LaSalle (Jena) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1171,1,'codes',4372583374154635666,NULL,NULL,'{"id":4372583374154635666,"of_table":"court","code":"KAN","label":"Kansas City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1172,1,'codes',5374871294720480737,NULL,NULL,'{"id":5374871294720480737,"of_table":"court","code":"KRO","label":"Krome North Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1173,1,'codes',4064842267460849045,NULL,NULL,'{"id":4064842267460849045,"of_table":"court","code":"LAD","label":"Los Angeles - detained Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1174,1,'codes',8081365323353264691,NULL,NULL,'{"id":8081365323353264691,"of_table":"court","code":"LAN","label":"Lancaster (Mira Loma) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1175,1,'codes',1286766336891817373,NULL,NULL,'{"id":1286766336891817373,"of_table":"court","code":"LOS","label":"Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1176,1,'codes',7459662689327931111,NULL,NULL,'{"id":7459662689327931111,"of_table":"court","code":"LOU","label":"Louisville Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1177,1,'codes',3500323291291761710,NULL,NULL,'{"id":3500323291291761710,"of_table":"court","code":"LOW","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1178,1,'codes',4777737375675430383,NULL,NULL,'{"id":4777737375675430383,"of_table":"court","code":"LRO","label":"Laredo Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1179,1,'codes',9068268239018673664,NULL,NULL,'{"id":9068268239018673664,"of_table":"court","code":"LVG","label":"Las Vegas Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1180,1,'codes',7453349173839285772,NULL,NULL,'{"id":7453349173839285772,"of_table":"court","code":"MEM","label":"Memphis Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1181,1,'codes',7353690763005448745,NULL,NULL,'{"id":7353690763005448745,"of_table":"court","code":"MIA","label":"Miami Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1182,1,'codes',6370065468735546420,NULL,NULL,'{"id":6370065468735546420,"of_table":"court","code":"NEW","label":"Newark Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1183,1,'codes',6807287023122902069,NULL,NULL,'{"id":6807287023122902069,"of_table":"court","code":"NLA","label":"Los Angeles - North Los Angeles Street Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1184,1,'codes',1626578093159996571,NULL,NULL,'{"id":1626578093159996571,"of_table":"court","code":"NOL","label":"New Orleans Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1185,1,'codes',2156814127659666251,NULL,NULL,'{"id":2156814127659666251,"of_table":"court","code":"NYB","label":"New York - Broadway Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1186,1,'codes',1052421633189349749,NULL,NULL,'{"id":1052421633189349749,"of_table":"court","code":"NYC","label":"New York - Federal Plaza Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1187,1,'codes',4797062125671364422,NULL,NULL,'{"id":4797062125671364422,"of_table":"court","code":"NYD","label":"New York Service Processing Center (Varick Street) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1188,1,'codes',5655635689608196105,NULL,NULL,'{"id":5655635689608196105,"of_table":"court","code":"NYV","label":"New York - Varick Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1189,1,'codes',3802093005880990077,NULL,NULL,'{"id":3802093005880990077,"of_table":"court","code":"OAK","label":"Oakdale Federal Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1190,1,'codes',3534061283357406261,NULL,NULL,'{"id":3534061283357406261,"of_table":"court","code":"OIN","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1191,1,'codes',1364595209794463197,NULL,NULL,'{"id":1364595209794463197,"of_table":"court","code":"OIT","label":"System test entry","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1192,1,'codes',4406079227910307619,NULL,NULL,'{"id":4406079227910307619,"of_table":"court","code":"OMA","label":"Omaha Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1193,1,'codes',2387430660167739177,NULL,NULL,'{"id":2387430660167739177,"of_table":"court","code":"ORL","label":"Orlando Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1194,1,'codes',3644048968962736486,NULL,NULL,'{"id":3644048968962736486,"of_table":"court","code":"OTM","label":"Otay Mesa Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1195,1,'codes',1000291683776793281,NULL,NULL,'{"id":1000291683776793281,"of_table":"court","code":"OTO","label":"Otero County Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1196,1,'codes',694550817082957114,NULL,NULL,'{"id":694550817082957114,"of_table":"court","code":"PHI","label":"Philadelphia Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1197,1,'codes',8729745338938069145,NULL,NULL,'{"id":8729745338938069145,"of_table":"court","code":"PHO","label":"Phoenix Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1198,1,'codes',1787970033384338174,NULL,NULL,'{"id":1787970033384338174,"of_table":"court","code":"PIS","label":"Port Isabel Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1199,1,'codes',874041976227519407,NULL,NULL,'{"id":874041976227519407,"of_table":"court","code":"POO","label":"Portland Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1200,1,'codes',7740057213253298439,NULL,NULL,'{"id":7740057213253298439,"of_table":"court","code":"PSD","label":"Pearsall detention facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1201,1,'codes',3861743299528527904,NULL,NULL,'{"id":3861743299528527904,"of_table":"court","code":"RIC","label":"Richmond Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1202,1,'codes',1032221282414758978,NULL,NULL,'{"id":1032221282414758978,"of_table":"court","code":"SAI","label":"Saipan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1203,1,'codes',2041122738482824826,NULL,NULL,'{"id":2041122738482824826,"of_table":"court","code":"SAJ","label":"San Juan Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1204,1,'codes',896671595145369153,NULL,NULL,'{"id":896671595145369153,"of_table":"court","code":"SDC","label":"Stewart Detention Center Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1205,1,'codes',2163317915065261685,NULL,NULL,'{"id":2163317915065261685,"of_table":"court","code":"SEA","label":"Seattle Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1206,1,'codes',5637334163769407455,NULL,NULL,'{"id":5637334163769407455,"of_table":"court","code":"SFR","label":"San Francisco Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1207,1,'codes',207177808659547171,NULL,NULL,'{"id":207177808659547171,"of_table":"court","code":"SIN","label":"Fishkill (Downstate Correctional Facility) Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1208,1,'codes',4341975253022019124,NULL,NULL,'{"id":4341975253022019124,"of_table":"court","code":"SLC","label":"Salt Lake City Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1209,1,'codes',3108939770706622169,NULL,NULL,'{"id":3108939770706622169,"of_table":"court","code":"SMO","label":"Sacramento Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1210,1,'codes',2443920114096088661,NULL,NULL,'{"id":2443920114096088661,"of_table":"court","code":"SNA","label":"San Antonio Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1211,1,'codes',3024875206329565915,NULL,NULL,'{"id":3024875206329565915,"of_table":"court","code":"SNC","label":"Santa Ana Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1212,1,'codes',1424842307265124823,NULL,NULL,'{"id":1424842307265124823,"of_table":"court","code":"SND","label":"San Diego Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1213,1,'codes',2990552154803016836,NULL,NULL,'{"id":2990552154803016836,"of_table":"court","code":"SPD","label":"San Pedro Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1214,1,'codes',1181040923366676057,NULL,NULL,'{"id":1181040923366676057,"of_table":"court","code":"STE","label":"Sterling Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1215,1,'codes',1535994624211964196,NULL,NULL,'{"id":1535994624211964196,"of_table":"court","code":"TAC","label":"Tacoma Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1216,1,'codes',3749011402407424686,NULL,NULL,'{"id":3749011402407424686,"of_table":"court","code":"TUC","label":"Tucson Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1217,1,'codes',7408231893298152556,NULL,NULL,'{"id":7408231893298152556,"of_table":"court","code":"ULS","label":"Ulster Correctional Facility Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1218,1,'codes',6118534089071797527,NULL,NULL,'{"id":6118534089071797527,"of_table":"court","code":"VNS","label":"Van Nuys Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1219,1,'codes',8756407037909777661,NULL,NULL,'{"id":8756407037909777661,"of_table":"court","code":"WAS","label":"Arlington / Annandale Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1220,1,'codes',3478987610229025251,NULL,NULL,'{"id":3478987610229025251,"of_table":"court","code":"WLA","label":"West Los Angeles Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1221,1,'codes',804714657213275487,NULL,NULL,'{"id":804714657213275487,"of_table":"court","code":"YOR","label":"York County Prison Immigration Court","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1222,1,'codes',8574395221906883468,NULL,NULL,'{"id":8574395221906883468,"of_table":"motion_type","code":"AC","label":"Motion for administrative closure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1223,1,'codes',1608726162448100554,NULL,NULL,'{"id":1608726162448100554,"of_table":"motion_type","code":"AI","label":"Motion concerning conduct before the court (apology)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1224,1,'codes',3098465708716220901,NULL,NULL,'{"id":3098465708716220901,"of_table":"motion_type","code":"AN","label":"Motion to correct an A-number","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1225,1,'codes',3130534229452084745,NULL,NULL,'{"id":3130534229452084745,"of_table":"motion_type","code":"BB","label":"Custody determination request","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1226,1,'codes',1051581651818566059,NULL,NULL,'{"id":1051581651818566059,"of_table":"motion_type","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1227,1,'codes',5145516852469548848,NULL,NULL,'{"id":5145516852469548848,"of_table":"motion_type","code":"C","label":"Motion to recalendar","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1228,1,'codes',6635749681424521830,NULL,NULL,'{"id":6635749681424521830,"of_table":"motion_type","code":"CA","label":"Motion to hold case in abeyance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1229,1,'codes',3482320987336909086,NULL,NULL,'{"id":3482320987336909086,"of_table":"motion_type","code":"CC","label":"Motion to correct case information","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1230,1,'codes',397869168295733743,NULL,NULL,'{"id":397869168295733743,"of_table":"motion_type","code":"CD","label":"Motion to change docket type","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1231,1,'codes',3231934545671187930,NULL,NULL,'{"id":3231934545671187930,"of_table":"motion_type","code":"CL","label":"Motion to calendar an off-calendar case","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1232,1,'codes',1065160676270365404,NULL,NULL,'{"id":1065160676270365404,"of_table":"motion_type","code":"CO","label":"Motion for continuance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1233,1,'codes',3054636101846101119,NULL,NULL,'{"id":3054636101846101119,"of_table":"motion_type","code":"CS","label":"Motion to consolidate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1234,1,'codes',3237990988742169247,NULL,NULL,'{"id":3237990988742169247,"of_table":"motion_type","code":"CT","label":"Motion to sever","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1235,1,'codes',6700283213933476246,NULL,NULL,'{"id":6700283213933476246,"of_table":"motion_type","code":"CV","label":"Motion for change of venue","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1236,1,'codes',2520868225239514994,NULL,NULL,'{"id":2520868225239514994,"of_table":"motion_type","code":"EH","label":"Motion to advance (earlier hearing date)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1237,1,'codes',556498278285546652,NULL,NULL,'{"id":556498278285546652,"of_table":"motion_type","code":"ET","label":"Motion to extend filing time","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1238,1,'codes',3309525507645917154,NULL,NULL,'{"id":3309525507645917154,"of_table":"motion_type","code":"EW","label":"Motion to excuse appearance of witness","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1239,1,'codes',6006020593090039453,NULL,NULL,'{"id":6006020593090039453,"of_table":"motion_type","code":"FD","label":"Motion to reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1240,1,'codes',2329999409573285964,NULL,NULL,'{"id":2329999409573285964,"of_table":"motion_type","code":"FW","label":"Motion for fee waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1241,1,'codes',1474145125904602564,NULL,NULL,'{"id":1474145125904602564,"of_table":"motion_type","code":"HV","label":"Motion to submit video or recording","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1242,1,'codes',6913302064264386130,NULL,NULL,'{"id":6913302064264386130,"of_table":"motion_type","code":"IC","label":"Motion on incompetence of respondent or representative","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1243,1,'codes',9191643569855718120,NULL,NULL,'{"id":9191643569855718120,"of_table":"motion_type","code":"IM","label":"Motion to set individual hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1244,1,'codes',6824665265320976075,NULL,NULL,'{"id":6824665265320976075,"of_table":"motion_type","code":"IP","label":"Motion for in person hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1245,1,'codes',6870086394928323130,NULL,NULL,'{"id":6870086394928323130,"of_table":"motion_type","code":"LI","label":"Motion for specific language interpreter","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1246,1,'codes',5771393744427905568,NULL,NULL,'{"id":5771393744427905568,"of_table":"motion_type","code":"LS","label":"Motion to allow law student or reputable individual","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1247,1,'codes',5427361483270773258,NULL,NULL,'{"id":5427361483270773258,"of_table":"motion_type","code":"MA","label":"Motion to reopen - in absentia order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1248,1,'codes',6535918928657254812,NULL,NULL,'{"id":6535918928657254812,"of_table":"motion_type","code":"MC","label":"Motion to reopen - changed country conditions","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1249,1,'codes',4879845725834789708,NULL,NULL,'{"id":4879845725834789708,"of_table":"motion_type","code":"MD","label":"Motion to accept late filing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1250,1,'codes',1749964312281916619,NULL,NULL,'{"id":1749964312281916619,"of_table":"motion_type","code":"MN","label":"Motion to amend name on NTA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1251,1,'codes',8107937981749082163,NULL,NULL,'{"id":8107937981749082163,"of_table":"motion_type","code":"MP","label":"Motion to modify protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1252,1,'codes',3227764479982855243,NULL,NULL,'{"id":3227764479982855243,"of_table":"motion_type","code":"MS","label":"Motion for subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1253,1,'codes',6218818625979927496,NULL,NULL,'{"id":6218818625979927496,"of_table":"motion_type","code":"MU","label":"Motion not listed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1254,1,'codes',367500521997342595,NULL,NULL,'{"id":367500521997342595,"of_table":"motion_type","code":"O","label":"Motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1255,1,'codes',7104584315040338945,NULL,NULL,'{"id":7104584315040338945,"of_table":"motion_type","code":"OC","label":"Motion to open / close hearing to the public","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1256,1,'codes',8423274643043457022,NULL,NULL,'{"id":8423274643043457022,"of_table":"motion_type","code":"OD","label":"Motion to return original documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1257,1,'codes',5738479866279539955,NULL,NULL,'{"id":5738479866279539955,"of_table":"motion_type","code":"OT","label":"Other motion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1258,1,'codes',4964403835090203469,NULL,NULL,'{"id":4964403835090203469,"of_table":"motion_type","code":"PA","label":"Motion to proceed on the administrative record","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1259,1,'codes',7654757837668521574,NULL,NULL,'{"id":7654757837668521574,"of_table":"motion_type","code":"PC","label":"Motion for pre-trial conference","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1260,1,'codes',7397667369096371327,NULL,NULL,'{"id":7397667369096371327,"of_table":"motion_type","code":"PM","label":"Motion to pretermit","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1261,1,'codes',7045008938938085265,NULL,NULL,'{"id":7045008938938085265,"of_table":"motion_type","code":"PO","label":"Motion for protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1262,1,'codes',453474153247919218,NULL,NULL,'{"id":453474153247919218,"of_table":"motion_type","code":"PS","label":"Motion to place on status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1263,1,'codes',339496695357115408,NULL,NULL,'{"id":339496695357115408,"of_table":"motion_type","code":"QS","label":"Motion to quash a subpoena","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1264,1,'codes',7921779186990292374,NULL,NULL,'{"id":7921779186990292374,"of_table":"motion_type","code":"RC","label":"Motion to recuse","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1265,1,'codes',3763137469623978435,NULL,NULL,'{"id":3763137469623978435,"of_table":"motion_type","code":"RD","label":"Motion to rescind","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1266,1,'codes',4903293887771448134,NULL,NULL,'{"id":4903293887771448134,"of_table":"motion_type","code":"RI","label":"Motion to reissue decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1267,1,'codes',1496474815493800451,NULL,NULL,'{"id":1496474815493800451,"of_table":"motion_type","code":"RP","label":"Motion to reconsider (before decision)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1268,1,'codes',5608738254616304583,NULL,NULL,'{"id":5608738254616304583,"of_table":"motion_type","code":"RR","label":"Motion to retrieve and review file","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1269,1,'codes',1475519684177578845,NULL,NULL,'{"id":1475519684177578845,"of_table":"motion_type","code":"RS","label":"Motion to remove from status docket","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1270,1,'codes',6963305974848414099,NULL,NULL,'{"id":6963305974848414099,"of_table":"motion_type","code":"SA","label":"Motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1271,1,'codes',7034874504052568280,NULL,NULL,'{"id":7034874504052568280,"of_table":"motion_type","code":"SB","label":"Motion for subsequent bond determination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1272,1,'codes',4267701647135154415,NULL,NULL,'{"id":4267701647135154415,"of_table":"motion_type","code":"SC","label":"Motion to substitute counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1273,1,'codes',849204353920224783,NULL,NULL,'{"id":849204353920224783,"of_table":"motion_type","code":"SD","label":"Motion to substitute documents","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1274,1,'codes',5408020205389486152,NULL,NULL,'{"id":5408020205389486152,"of_table":"motion_type","code":"SG","label":"Motion for competency safeguards","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1275,1,'codes',6894427978429143321,NULL,NULL,'{"id":6894427978429143321,"of_table":"motion_type","code":"SO","label":"Motion for stipulated removal / voluntary departure order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1276,1,'codes',6872031093443460334,NULL,NULL,'{"id":6872031093443460334,"of_table":"motion_type","code":"SP","label":"Motion to suppress","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1277,1,'codes',697527522411893469,NULL,NULL,'{"id":697527522411893469,"of_table":"motion_type","code":"SR","label":"Motion for stipulated removal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1278,1,'codes',984753520905130111,NULL,NULL,'{"id":984753520905130111,"of_table":"motion_type","code":"ST","label":"Motion for security at non-detained hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1279,1,'codes',5404874635813334887,NULL,NULL,'{"id":5404874635813334887,"of_table":"motion_type","code":"SY","label":"Motion for stay of removal (or extension)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1280,1,'codes',4375596186354564053,NULL,NULL,'{"id":4375596186354564053,"of_table":"motion_type","code":"TA","label":"Motion for telephonic appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1281,1,'codes',2733471072166661668,NULL,NULL,'{"id":2733471072166661668,"of_table":"motion_type","code":"TD","label":"Motion to terminate the deferral","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1282,1,'codes',3627757461075594685,NULL,NULL,'{"id":3627757461075594685,"of_table":"motion_type","code":"TP","label":"Motion to terminate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1283,1,'codes',9194181699503862663,NULL,NULL,'{"id":9194181699503862663,"of_table":"motion_type","code":"TV","label":"Motion for video appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1284,1,'codes',1232453414814564094,NULL,NULL,'{"id":1232453414814564094,"of_table":"motion_type","code":"U","label":"Motion to dismiss","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1285,1,'codes',3119938219864596722,NULL,NULL,'{"id":3119938219864596722,"of_table":"motion_type","code":"VD","label":"Motion for voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1286,1,'codes',3186377731146534771,NULL,NULL,'{"id":3186377731146534771,"of_table":"motion_type","code":"VO","label":"Motion to vacate judge order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1287,1,'codes',5972628309180999704,NULL,NULL,'{"id":5972628309180999704,"of_table":"motion_type","code":"VP","label":"Motion to vacate protective order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1288,1,'codes',6038999433632739259,NULL,NULL,'{"id":6038999433632739259,"of_table":"motion_type","code":"VS","label":"Motion to vacate hearing or scheduling order","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1289,1,'codes',12567064572632764,NULL,NULL,'{"id":12567064572632764,"of_table":"motion_type","code":"WA","label":"Motion to withdraw charge or allegation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1290,1,'codes',4624440908624298473,NULL,NULL,'{"id":4624440908624298473,"of_table":"motion_type","code":"WC","label":"Motion to withdraw as counsel","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1291,1,'codes',2849250679100945340,NULL,NULL,'{"id":2849250679100945340,"of_table":"motion_type","code":"WV","label":"Motion to waive appearance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1292,1,'codes',3497570906809974706,NULL,NULL,'{"id":3497570906809974706,"of_table":"motion_type","code":"XH","label":"Motion to expedite hearing","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1293,1,'codes',4122173960394349902,NULL,NULL,'{"id":4122173960394349902,"of_table":"custody_request","code":"BB","label":"Custody redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1294,1,'codes',650902498053760084,NULL,NULL,'{"id":650902498053760084,"of_table":"custody_request","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1295,1,'codes',4110429762678206913,NULL,NULL,'{"id":4110429762678206913,"of_table":"custody_request","code":"SB","label":"Subsequent bond redetermination","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1296,1,'codes',3901004644818728605,NULL,NULL,'{"id":3901004644818728605,"of_table":"appeal_type","code":"AMSA Appeal","label":"Appeal of motion to set aside","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1297,1,'codes',769967952339132301,NULL,NULL,'{"id":769967952339132301,"of_table":"appeal_type","code":"Appeal of IJ MTR","label":"Appeal of judge decision on motion to reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1298,1,'codes',4422062846425642366,NULL,NULL,'{"id":4422062846425642366,"of_table":"appeal_type","code":"Bond Appeal","label":"Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1299,1,'codes',7632385787749573926,NULL,NULL,'{"id":7632385787749573926,"of_table":"appeal_type","code":"Bond MTR Rec","label":"Bond MTR Reconsider","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1300,1,'codes',4325559749923691090,NULL,NULL,'{"id":4325559749923691090,"of_table":"appeal_type","code":"Bond MTR Rei","label":"Bond MTR Reinstate","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1301,1,'codes',3446767816175560717,NULL,NULL,'{"id":3446767816175560717,"of_table":"appeal_type","code":"Bond MTR Reo","label":"Bond MTR Reopen","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1302,1,'codes',2233267870696918439,NULL,NULL,'{"id":2233267870696918439,"of_table":"appeal_type","code":"Case Appeal","label":"Appeal of judge case decision","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1303,1,'codes',3507534401847996606,NULL,NULL,'{"id":3507534401847996606,"of_table":"appeal_type","code":"CDR","label":"CDR Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1304,1,'codes',2721459133065885309,NULL,NULL,'{"id":2721459133065885309,"of_table":"appeal_type","code":"Circuit Court Remand","label":"Remand from circuit court (BIA case)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1305,1,'codes',5413197353951729861,NULL,NULL,'{"id":5413197353951729861,"of_table":"appeal_type","code":"DD 212","label":"DHS officer decision - 212 waiver","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1306,1,'codes',4977677153107570113,NULL,NULL,'{"id":4977677153107570113,"of_table":"appeal_type","code":"DD Bond","label":"DHS officer decision - bond","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1307,1,'codes',1213418150960754195,NULL,NULL,'{"id":1213418150960754195,"of_table":"appeal_type","code":"DD Fines","label":"DHS officer decision - fines","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1308,1,'codes',8878246887787272203,NULL,NULL,'{"id":8878246887787272203,"of_table":"appeal_type","code":"DD Visa","label":"DHS officer decision - visa petition","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1309,1,'codes',4973638385939089621,NULL,NULL,'{"id":4973638385939089621,"of_table":"appeal_type","code":"Interlocutory Appeal","label":"Interlocutory appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1310,1,'codes',6679400131460641214,NULL,NULL,'{"id":6679400131460641214,"of_table":"appeal_type","code":"MTR BIA","label":"Motion to BIA","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1311,1,'codes',8443666186093525730,NULL,NULL,'{"id":8443666186093525730,"of_table":"appeal_type","code":"RC Appeal","label":"Reasonable Cause Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1312,1,'codes',2314297761498546012,NULL,NULL,'{"id":2314297761498546012,"of_table":"appeal_type","code":"SC Appeal","label":"Special Circumstances Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1313,1,'codes',7997849211100746508,NULL,NULL,'{"id":7997849211100746508,"of_table":"appeal_type","code":"test","label":"(test value)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1314,1,'codes',6127159694916948123,NULL,NULL,'{"id":6127159694916948123,"of_table":"appeal_type","code":"Zero Bond Appeal","label":"Zero Bond Appeal","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1315,1,'codes',8571714389705803392,NULL,NULL,'{"id":8571714389705803392,"of_table":"appeal_result","code":"ABC","label":"ABC settlement","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1316,1,'codes',4221292903767922834,NULL,NULL,'{"id":4221292903767922834,"of_table":"appeal_result","code":"ACR","label":"Record returned to court to correct deficiency","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1317,1,'codes',6634546091812380892,NULL,NULL,'{"id":6634546091812380892,"of_table":"appeal_result","code":"ADM","label":"Administratively closed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1318,1,'codes',4080052352582256500,NULL,NULL,'{"id":4080052352582256500,"of_table":"appeal_result","code":"ADR","label":"Administrative return","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1319,1,'codes',1297958349714209456,NULL,NULL,'{"id":1297958349714209456,"of_table":"appeal_result","code":"APD","label":"Administratively closed - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1320,1,'codes',1240225928410586320,NULL,NULL,'{"id":1240225928410586320,"of_table":"appeal_result","code":"BCR","label":"Background-check remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1321,1,'codes',5349125843186507847,NULL,NULL,'{"id":5349125843186507847,"of_table":"appeal_result","code":"CFD","label":"Final denial - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1322,1,'codes',2316503528673398836,NULL,NULL,'{"id":2316503528673398836,"of_table":"appeal_result","code":"CFG","label":"Final grant - 42B/40","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1323,1,'codes',1086880742762603781,NULL,NULL,'{"id":1086880742762603781,"of_table":"appeal_result","code":"CFV","label":"Final denial - 42B/40, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1324,1,'codes',6893412007002547747,NULL,NULL,'{"id":6893412007002547747,"of_table":"appeal_result","code":"CGR","label":"Conditional grant of relief (not CPC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1325,1,'codes',3511010350112156838,NULL,NULL,'{"id":3511010350112156838,"of_table":"appeal_result","code":"CON","label":"Continued","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1326,1,'codes',2989065719931790333,NULL,NULL,'{"id":2989065719931790333,"of_table":"appeal_result","code":"CPC","label":"Conditional grant - CPC asylum","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1327,1,'codes',4916126342936814391,NULL,NULL,'{"id":4916126342936814391,"of_table":"appeal_result","code":"CPG","label":"Coercive population control","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1328,1,'codes',8706857564109325951,NULL,NULL,'{"id":8706857564109325951,"of_table":"appeal_result","code":"CTM","label":"Administratively closed (not ABC)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1329,1,'codes',9168065312138196695,NULL,NULL,'{"id":9168065312138196695,"of_table":"appeal_result","code":"D30","label":"Dismissed, 30-day voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1330,1,'codes',1262790449845606293,NULL,NULL,'{"id":1262790449845606293,"of_table":"appeal_result","code":"DED","label":"Deferred enforced departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1331,1,'codes',2677744646180960127,NULL,NULL,'{"id":2677744646180960127,"of_table":"appeal_result","code":"DEN","label":"Denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1332,1,'codes',5690165362567288323,NULL,NULL,'{"id":5690165362567288323,"of_table":"appeal_result","code":"DIS","label":"Appeal dismissed / judge affirmed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1333,1,'codes',6775530849622501042,NULL,NULL,'{"id":6775530849622501042,"of_table":"appeal_result","code":"DMO","label":"Dismissed as moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1334,1,'codes',3173796746507938487,NULL,NULL,'{"id":3173796746507938487,"of_table":"appeal_result","code":"DNS","label":"Denied - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1335,1,'codes',8443336714609746387,NULL,NULL,'{"id":8443336714609746387,"of_table":"appeal_result","code":"DSO","label":"Dismissed - Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1336,1,'codes',2848736058151251333,NULL,NULL,'{"id":2848736058151251333,"of_table":"appeal_result","code":"DUT","label":"Dismissed as untimely","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1337,1,'codes',2764166460823782725,NULL,NULL,'{"id":2764166460823782725,"of_table":"appeal_result","code":"DVD","label":"Dismissed, voluntary departure granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1338,1,'codes',7766515119364827256,NULL,NULL,'{"id":7766515119364827256,"of_table":"appeal_result","code":"FMD","label":"Franco motion denied","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1339,1,'codes',7298516552931636167,NULL,NULL,'{"id":7298516552931636167,"of_table":"appeal_result","code":"GNR","label":"Grant with no Remand","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1340,1,'codes',4600304915235335083,NULL,NULL,'{"id":4600304915235335083,"of_table":"appeal_result","code":"GRN","label":"Granted","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1341,1,'codes',7199619578861732819,NULL,NULL,'{"id":7199619578861732819,"of_table":"appeal_result","code":"GRS","label":"Granted Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1342,1,'codes',7037188672508967474,NULL,NULL,'{"id":7037188672508967474,"of_table":"appeal_result","code":"MBD","label":"Bond moot","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1343,1,'codes',3007793615790831220,NULL,NULL,'{"id":3007793615790831220,"of_table":"appeal_result","code":"NAN","label":"NACARA notice","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1344,1,'codes',8595672924785625048,NULL,NULL,'{"id":8595672924785625048,"of_table":"appeal_result","code":"NJU","label":"BIA lacks jurisdiction","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1345,1,'codes',2893875429588726270,NULL,NULL,'{"id":2893875429588726270,"of_table":"appeal_result","code":"OTH","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1346,1,'codes',431449849453584618,NULL,NULL,'{"id":431449849453584618,"of_table":"appeal_result","code":"OTS","label":"Other Soriano","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1347,1,'codes',7836181114639736088,NULL,NULL,'{"id":7836181114639736088,"of_table":"appeal_result","code":"REJ","label":"Rejected","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1348,1,'codes',5712727271368422380,NULL,NULL,'{"id":5712727271368422380,"of_table":"appeal_result","code":"REM","label":"Remanded","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1349,1,'codes',5866530446691036983,NULL,NULL,'{"id":5866530446691036983,"of_table":"appeal_result","code":"S-L","label":"Streamlined affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1350,1,'codes',5734559094714229692,NULL,NULL,'{"id":5734559094714229692,"of_table":"appeal_result","code":"SAD","label":"Summary dismissal - inadequate reasons","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1351,1,'codes',7497032113373787284,NULL,NULL,'{"id":7497032113373787284,"of_table":"appeal_result","code":"SAF","label":"Summary affirmance","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1352,1,'codes',8134872613004612057,NULL,NULL,'{"id":8134872613004612057,"of_table":"appeal_result","code":"SAV","label":"Summary affirmance, voluntary departure","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1353,1,'codes',4859373867288863854,NULL,NULL,'{"id":4859373867288863854,"of_table":"appeal_result","code":"SCC","label":"Suspension/cancellation cap","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1354,1,'codes',4896500640697017233,NULL,NULL,'{"id":4896500640697017233,"of_table":"appeal_result","code":"SDG","label":"Summary dismissal - untimely or waived","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1355,1,'codes',8572937778180711130,NULL,NULL,'{"id":8572937778180711130,"of_table":"appeal_result","code":"SED","label":"Summary dismissal - no brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1356,1,'codes',3195796542671243252,NULL,NULL,'{"id":3195796542671243252,"of_table":"appeal_result","code":"SNC","label":"NACARA continuation","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1357,1,'codes',2710571087944197467,NULL,NULL,'{"id":2710571087944197467,"of_table":"appeal_result","code":"SND","label":"Summary dismissal - reasons and brief","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1358,1,'codes',786924480362934654,NULL,NULL,'{"id":786924480362934654,"of_table":"appeal_result","code":"SOD","label":"Summary dismissal - other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1359,1,'codes',3267331843782725521,NULL,NULL,'{"id":3267331843782725521,"of_table":"appeal_result","code":"SUD","label":"Summarily dismissed","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1360,1,'codes',4137013788738117089,NULL,NULL,'{"id":4137013788738117089,"of_table":"appeal_result","code":"SUP","label":"Suspension completion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1361,1,'codes',1071918511904610478,NULL,NULL,'{"id":1071918511904610478,"of_table":"appeal_result","code":"SUS","label":"Appeal sustained","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1362,1,'codes',5016890969354057221,NULL,NULL,'{"id":5016890969354057221,"of_table":"appeal_result","code":"TER","label":"Terminated","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1363,1,'codes',2899984537682982716,NULL,NULL,'{"id":2899984537682982716,"of_table":"appeal_result","code":"TPD","label":"Terminated - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1364,1,'codes',1367706664981333985,NULL,NULL,'{"id":1367706664981333985,"of_table":"appeal_result","code":"TPS","label":"Temporary Protected Status","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1365,1,'codes',8163167107634225407,NULL,NULL,'{"id":8163167107634225407,"of_table":"appeal_result","code":"WDL","label":"Appeal withdrawn","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1366,1,'codes',170265232418918539,NULL,NULL,'{"id":170265232418918539,"of_table":"appeal_result","code":"WPD","label":"Withdrawn - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1367,1,'codes',4540342123080033015,NULL,NULL,'{"id":4540342123080033015,"of_table":"party","code":"A","label":"Respondent","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1368,1,'codes',8316727908124001392,NULL,NULL,'{"id":8316727908124001392,"of_table":"party","code":"I","label":"DHS","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1369,1,'codes',4614583837548592924,NULL,NULL,'{"id":4614583837548592924,"of_table":"party","code":"B","label":"Both","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1370,1,'codes',7977927096843920736,NULL,NULL,'{"id":7977927096843920736,"of_table":"party","code":"C","label":"Court (in filing-party tables) / Carrier (in filed-by lookup)","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1371,1,'codes',3982626232459685371,NULL,NULL,'{"id":3982626232459685371,"of_table":"party","code":"O","label":"Other","flags":"{}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1372,1,'closures',271317041659870615,NULL,NULL,'{"id":271317041659870615,"first":"2018-12-05","last":"2018-12-05","reason":"National day of mourning","source":"Executive Order 13852, December 1, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1373,1,'closures',6919784139041377483,NULL,NULL,'{"id":6919784139041377483,"first":"2018-12-24","last":"2018-12-24","reason":"Federal offices closed","source":"Executive Order 13854, December 18, 2018","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1374,1,'closures',2049441684835528213,NULL,NULL,'{"id":2049441684835528213,"first":"2019-12-24","last":"2019-12-24","reason":"Federal offices closed","source":"Executive Order 13900, December 17, 2019","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1375,1,'closures',5176803593021886352,NULL,NULL,'{"id":5176803593021886352,"first":"2020-12-24","last":"2020-12-24","reason":"Federal offices closed","source":"Executive Order 13965, December 11, 2020","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1376,1,'closures',288507787916316443,NULL,NULL,'{"id":288507787916316443,"first":"2024-12-24","last":"2024-12-24","reason":"Federal offices closed","source":"Executive Order of December 19, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1377,1,'closures',1794273658636727864,NULL,NULL,'{"id":1794273658636727864,"first":"2025-01-09","last":"2025-01-09","reason":"National day of mourning","source":"Executive Order of December 30, 2024","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1378,1,'closures',1587012172809384697,NULL,NULL,'{"id":1587012172809384697,"first":"2025-12-24","last":"2025-12-24","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1379,1,'closures',8415210037122926132,NULL,NULL,'{"id":8415210037122926132,"first":"2025-12-26","last":"2025-12-26","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1380,1,'closures',4357313865881941230,NULL,NULL,'{"id":4357313865881941230,"first":"2018-12-22","last":"2019-01-25","reason":"Lapse in appropriations; most non-detained courts closed","source":"Lapse of December 22, 2018 to January 25, 2019","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1381,1,'closures',6336220150968599381,NULL,NULL,'{"id":6336220150968599381,"first":"2025-10-01","last":"2025-11-12","reason":"Lapse in appropriations","source":"Lapse of October 1 to November 12, 2025","in_use":0}',NULL);
INSERT INTO "step_rows" VALUES(1382,2,'docket',1,NULL,'{"id":1,"uid":"831c147ede6afa183f2344c21e498bd7","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}','{"id":1,"uid":"831c147ede6afa183f2344c21e498bd7","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}',NULL);
INSERT INTO "step_rows" VALUES(1383,2,'cases',6675675719014005388,6675675719014005388,NULL,'{"id":6675675719014005388,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1384,2,'proceedings',3722254516868660627,6675675719014005388,NULL,'{"id":3722254516868660627,"public_key":null,"case_id":6675675719014005388,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1385,3,'cases',116437279120435712,116437279120435712,NULL,'{"id":116437279120435712,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1386,3,'proceedings',6719346848694610402,116437279120435712,NULL,'{"id":6719346848694610402,"public_key":null,"case_id":116437279120435712,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1387,4,'hearings',4621975962371942889,6675675719014005388,NULL,'{"id":4621975962371942889,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1388,5,'hearings',2968713288513930608,6675675719014005388,NULL,'{"id":2968713288513930608,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-03-06","start_minute":null,"minutes":null,"kind":"custody","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1389,6,'motions',8761781044588560089,6675675719014005388,NULL,'{"id":8761781044588560089,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1390,7,'custody_requests',1054243740847232218,6675675719014005388,NULL,'{"id":1054243740847232218,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1391,8,'notes',1316463255565393209,6675675719014005388,NULL,'{"id":1316463255565393209,"case_id":6675675719014005388,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":2423771283250283403}',NULL);
INSERT INTO "step_rows" VALUES(1392,9,'circumstances',8777219697124621724,6675675719014005388,NULL,'{"id":8777219697124621724,"case_id":6675675719014005388,"benchmark":"merits-first-date","subject":3722254516868660627,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1393,10,'appeals',376231623841595376,6675675719014005388,NULL,'{"id":376231623841595376,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1394,11,'cases',4067237647855582519,4067237647855582519,NULL,'{"id":4067237647855582519,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1395,11,'proceedings',6777699574006393743,4067237647855582519,NULL,'{"id":6777699574006393743,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1396,12,'cases',3641942846480974141,3641942846480974141,NULL,'{"id":3641942846480974141,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1397,12,'proceedings',4389332044831811483,3641942846480974141,NULL,'{"id":4389332044831811483,"public_key":null,"case_id":3641942846480974141,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1398,13,'proceedings',6777699574006393743,4067237647855582519,'{"id":6777699574006393743,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":6777699574006393743,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1399,14,'proceedings',5005377033790502008,4067237647855582519,NULL,'{"id":5005377033790502008,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1400,15,'marks',4085940756496127765,4067237647855582519,NULL,'{"id":4085940756496127765,"case_id":4067237647855582519,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}',NULL);
INSERT INTO "step_rows" VALUES(1401,16,'motions',3872565684774207222,4067237647855582519,NULL,'{"id":3872565684774207222,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1402,17,'custody_requests',5013360513195249594,4067237647855582519,NULL,'{"id":5013360513195249594,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1403,18,'appeals',7508127361073577759,4067237647855582519,NULL,'{"id":7508127361073577759,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1404,19,'hearings',356540947202920190,6675675719014005388,NULL,'{"id":356540947202920190,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1405,20,'hearings',1083394175474217635,116437279120435712,NULL,'{"id":1083394175474217635,"public_key":null,"proceeding_id":6719346848694610402,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1406,21,'hearings',1083394175474217635,116437279120435712,'{"id":1083394175474217635,"public_key":null,"proceeding_id":6719346848694610402,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":1083394175474217635,"public_key":null,"proceeding_id":6719346848694610402,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1407,22,'family_links',4316463722556892476,4067237647855582519,NULL,'{"id":4316463722556892476,"public_key":null,"lead_case_id":6675675719014005388,"rider_case_id":4067237647855582519,"created":"2026-02-02","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1408,23,'custody_spells',4456359535871935525,4067237647855582519,NULL,'{"id":4456359535871935525,"public_key":null,"case_id":4067237647855582519,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1409,23,'cases',4067237647855582519,4067237647855582519,'{"id":4067237647855582519,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":4067237647855582519,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1410,23,'proceedings',5005377033790502008,4067237647855582519,'{"id":5005377033790502008,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5005377033790502008,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1411,24,'family_links',4605922231699750037,4067237647855582519,NULL,'{"id":4605922231699750037,"public_key":null,"lead_case_id":6675675719014005388,"rider_case_id":4067237647855582519,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1412,25,'custody_spells',8853244655779772167,4067237647855582519,NULL,'{"id":8853244655779772167,"public_key":null,"case_id":4067237647855582519,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1413,26,'cases',7693186239443979953,7693186239443979953,NULL,'{"id":7693186239443979953,"public_key":null,"a_number":"000999888","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1414,26,'proceedings',2631148194456270349,7693186239443979953,NULL,'{"id":2631148194456270349,"public_key":null,"case_id":7693186239443979953,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1415,27,'proceedings',8333931611958950556,6675675719014005388,NULL,'{"id":8333931611958950556,"public_key":null,"case_id":6675675719014005388,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1416,28,'hearings',4602757037111959387,6675675719014005388,NULL,'{"id":4602757037111959387,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-04-14","start_minute":null,"minutes":120,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1417,29,'hearings',4621975962371942889,6675675719014005388,'{"id":4621975962371942889,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":4621975962371942889,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1418,29,'proceedings',3722254516868660627,6675675719014005388,'{"id":3722254516868660627,"public_key":null,"case_id":6675675719014005388,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":3722254516868660627,"public_key":null,"case_id":6675675719014005388,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1419,30,'hearings',8374271182138821513,6675675719014005388,NULL,'{"id":8374271182138821513,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-04-14","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1420,30,'hearings',356540947202920190,6675675719014005388,'{"id":356540947202920190,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":356540947202920190,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1421,30,'hearings',356540947202920190,6675675719014005388,'{"id":356540947202920190,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":356540947202920190,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-04-07","start_minute":510,"minutes":15,"kind":"master","judge":"QWM","code":"9A","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":8374271182138821513,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1422,31,'hearings',4621975962371942889,6675675719014005388,'{"id":4621975962371942889,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":4621975962371942889,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1423,32,'hearings',4621975962371942889,6675675719014005388,'{"id":4621975962371942889,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":4621975962371942889,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1424,33,'day_notes',1589775758727489847,NULL,NULL,'{"id":1589775758727489847,"day":"2026-03-10","text":"Courtroom 4 has no video link."}',NULL);
INSERT INTO "step_rows" VALUES(1425,34,'hearings',4621975962371942889,6675675719014005388,'{"id":4621975962371942889,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}','{"id":4621975962371942889,"public_key":null,"proceeding_id":3722254516868660627,"day":"2026-03-09","start_minute":540,"minutes":120,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":95,"is_prepared":1,"wants_code":0,"moved_to":null,"shared_with":null,"manner":"decision","request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1426,35,'hearings',1083394175474217635,116437279120435712,'{"id":1083394175474217635,"public_key":null,"proceeding_id":6719346848694610402,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}','{"id":1083394175474217635,"public_key":null,"proceeding_id":6719346848694610402,"day":"2026-03-05","start_minute":null,"minutes":120,"kind":"master","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1427,36,'proceedings',3722254516868660627,6675675719014005388,'{"id":3722254516868660627,"public_key":null,"case_id":6675675719014005388,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":3722254516868660627,"public_key":null,"case_id":6675675719014005388,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-10","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1428,37,'proceedings',6777699574006393743,4067237647855582519,'{"id":6777699574006393743,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-03","manner":"withdrawn","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":6777699574006393743,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1429,38,'proceedings',6777699574006393743,4067237647855582519,'{"id":6777699574006393743,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-02","manner":"terminated or dismissed","has_decision":1,"is_stub":0,"release":null,"typed":""}','{"id":6777699574006393743,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1430,39,'cases',116437279120435712,116437279120435712,'{"id":116437279120435712,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":116437279120435712,"public_key":null,"a_number":"001234577","family":"Quispe Huallpa","given":"Rómulo A.","search_name":"quispe huallpa, romulo a.","case_type":"AOC","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1431,39,'proceedings',6719346848694610402,116437279120435712,'{"id":6719346848694610402,"public_key":null,"case_id":116437279120435712,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":6719346848694610402,"public_key":null,"case_id":116437279120435712,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"AOC","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1432,40,'marks',4085940756496127765,4067237647855582519,'{"id":4085940756496127765,"case_id":4067237647855582519,"kind":"cap","first":"2026-02-02","last":null,"reason":"Cap reached"}','{"id":4085940756496127765,"case_id":4067237647855582519,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL);
INSERT INTO "step_rows" VALUES(1433,41,'marks',4085940756496127765,4067237647855582519,'{"id":4085940756496127765,"case_id":4067237647855582519,"kind":"cap","first":"2026-02-02","last":"2026-03-02","reason":"Cap lifted"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1434,42,'motions',3872565684774207222,4067237647855582519,'{"id":3872565684774207222,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"motion_type":"MTR","judge":"QWM","received":"2026-03-02","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}','{"id":3872565684774207222,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1435,43,'motions',3872565684774207222,4067237647855582519,'{"id":3872565684774207222,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"motion_type":"MTC","judge":"QWM","received":"2026-03-03","judge_received":null,"decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"I","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1436,44,'custody_requests',5013360513195249594,4067237647855582519,'{"id":5013360513195249594,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":5013360513195249594,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1437,45,'custody_requests',5013360513195249594,4067237647855582519,'{"id":5013360513195249594,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"bond_type":"SB","judge":"QWM","requested":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1438,46,'appeals',7508127361073577759,4067237647855582519,'{"id":7508127361073577759,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-02","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}','{"id":7508127361073577759,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1439,47,'appeals',7508127361073577759,4067237647855582519,'{"id":7508127361073577759,"public_key":null,"case_id":4067237647855582519,"proceeding_id":6777699574006393743,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-03","filed_by":"I","decided_on":"2026-03-10","result":"DIS","release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1440,48,'custody_spells',4456359535871935525,4067237647855582519,'{"id":4456359535871935525,"public_key":null,"case_id":4067237647855582519,"custody":"D","detained":"2026-02-02","released":null,"release":null,"typed":""}','{"id":4456359535871935525,"public_key":null,"case_id":4067237647855582519,"custody":"D","detained":"2026-02-01","released":"2026-02-20","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1441,48,'proceedings',6777699574006393743,4067237647855582519,'{"id":6777699574006393743,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":6777699574006393743,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1442,49,'custody_spells',8853244655779772167,4067237647855582519,'{"id":8853244655779772167,"public_key":null,"case_id":4067237647855582519,"custody":"D","detained":"2026-02-03","released":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1443,49,'cases',4067237647855582519,4067237647855582519,'{"id":4067237647855582519,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":4067237647855582519,"public_key":null,"a_number":"000123458","family":"Quispe Huallpa","given":"Yeny","search_name":"quispe huallpa, yeny","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1444,49,'proceedings',5005377033790502008,4067237647855582519,'{"id":5005377033790502008,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":5005377033790502008,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1445,49,'proceedings',6777699574006393743,4067237647855582519,'{"id":6777699574006393743,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":6777699574006393743,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1446,50,'family_links',4316463722556892476,4067237647855582519,'{"id":4316463722556892476,"public_key":null,"lead_case_id":6675675719014005388,"rider_case_id":4067237647855582519,"created":"2026-02-02","severed":null,"release":null,"typed":""}','{"id":4316463722556892476,"public_key":null,"lead_case_id":6675675719014005388,"rider_case_id":4067237647855582519,"created":"2026-02-02","severed":"2026-03-02","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1447,51,'family_links',4605922231699750037,4067237647855582519,'{"id":4605922231699750037,"public_key":null,"lead_case_id":6675675719014005388,"rider_case_id":4067237647855582519,"created":"2026-02-03","severed":null,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1448,52,'proceedings',5005377033790502008,4067237647855582519,'{"id":5005377033790502008,"public_key":null,"case_id":4067237647855582519,"charged_on":null,"opened_on":"2026-03-04","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1449,53,'proceedings',4389332044831811483,3641942846480974141,'{"id":4389332044831811483,"public_key":null,"case_id":3641942846480974141,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1450,53,'cases',3641942846480974141,3641942846480974141,'{"id":3641942846480974141,"public_key":null,"a_number":"000123459","family":"Quispe Huallpa","given":"Reina","search_name":"quispe huallpa, reina","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1451,54,'motions',2024037460871363498,6675675719014005388,NULL,'{"id":2024037460871363498,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"motion_type":"MTR","judge":"QWM","received":"2026-03-10","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1452,55,'motions',8761781044588560089,6675675719014005388,'{"id":8761781044588560089,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}','{"id":8761781044588560089,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1453,56,'custody_requests',1249382689642578274,6675675719014005388,NULL,'{"id":1249382689642578274,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"bond_type":"BB","judge":"QWM","requested":"2026-03-10","decided_on":null,"has_decision":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1454,57,'custody_requests',1054243740847232218,6675675719014005388,'{"id":1054243740847232218,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":1054243740847232218,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1455,58,'custody_spells',1766986253704005888,6675675719014005388,NULL,'{"id":1766986253704005888,"public_key":null,"case_id":6675675719014005388,"custody":"D","detained":null,"released":"2026-03-10","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1456,58,'cases',6675675719014005388,6675675719014005388,'{"id":6675675719014005388,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":6675675719014005388,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"R","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1457,58,'proceedings',8333931611958950556,6675675719014005388,'{"id":8333931611958950556,"public_key":null,"case_id":6675675719014005388,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":8333931611958950556,"public_key":null,"case_id":6675675719014005388,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"R","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1458,59,'appeals',4224302635337401790,6675675719014005388,NULL,'{"id":4224302635337401790,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-10","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1459,60,'appeals',376231623841595376,6675675719014005388,'{"id":376231623841595376,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}','{"id":376231623841595376,"public_key":null,"case_id":6675675719014005388,"proceeding_id":3722254516868660627,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":"2026-03-10","result":"REM","release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1460,61,'family_links',1950526392026706022,116437279120435712,NULL,'{"id":1950526392026706022,"public_key":null,"lead_case_id":6675675719014005388,"rider_case_id":116437279120435712,"created":"2026-03-10","severed":null,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1461,62,'marks',4300727675216788684,6675675719014005388,NULL,'{"id":4300727675216788684,"case_id":6675675719014005388,"kind":"status case","first":"2026-03-02","last":null,"reason":"USCIS has the petition"}',NULL);
INSERT INTO "step_rows" VALUES(1462,63,'away',8654103555228903669,NULL,NULL,'{"id":8654103555228903669,"first":"2026-03-23","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video"}',NULL);
INSERT INTO "step_rows" VALUES(1463,64,'goal_sets',5139958272787357302,NULL,NULL,'{"id":5139958272787357302,"name":"invented","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"invented\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n"}',NULL);
INSERT INTO "step_rows" VALUES(1464,65,'docket',1,NULL,'{"id":1,"uid":"831c147ede6afa183f2344c21e498bd7","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}','{"id":1,"uid":"831c147ede6afa183f2344c21e498bd7","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1465,66,'docket',1,NULL,'{"id":1,"uid":"831c147ede6afa183f2344c21e498bd7","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}','{"id":1,"uid":"831c147ede6afa183f2344c21e498bd7","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1466,66,'people',2423771283250283403,NULL,'{"id":2423771283250283403,"family":"Ellery","given":"Marguerite A.","role":"judge"}','{"id":2423771283250283403,"family":"Ellery","given":"M.","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1467,67,'codes',6544731948513040510,NULL,'{"id":6544731948513040510,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}','{"id":6544731948513040510,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}',NULL);
INSERT INTO "step_rows" VALUES(1468,68,'closures',7280214850798201933,NULL,NULL,'{"id":7280214850798201933,"first":"2026-03-02","last":"2026-03-03","reason":"Storm","source":"The court''s notice","in_use":1}',NULL);
INSERT INTO "step_rows" VALUES(1469,69,'notes',8247359649801802356,6675675719014005388,NULL,'{"id":8247359649801802356,"case_id":6675675719014005388,"text":"Ask counsel for the exhibits.","search_text":"ask counsel for the exhibits.","is_private":1,"written_on":"2026-03-10","author":2423771283250283403}',NULL);
INSERT INTO "step_rows" VALUES(1470,70,'notes',1316463255565393209,6675675719014005388,'{"id":1316463255565393209,"case_id":6675675719014005388,"text":"Telephone interpreter booked, line 2.","search_text":"telephone interpreter booked, line 2.","is_private":0,"written_on":"2026-03-05","author":2423771283250283403}','{"id":1316463255565393209,"case_id":6675675719014005388,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":2423771283250283403}',NULL);
INSERT INTO "step_rows" VALUES(1471,71,'notes',1316463255565393209,6675675719014005388,'{"id":1316463255565393209,"case_id":6675675719014005388,"text":"Telephone interpreter booked, line 3.","search_text":"telephone interpreter booked, line 3.","is_private":0,"written_on":"2026-03-05","author":2423771283250283403}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1472,72,'sheet_mappings',7164360021246926664,NULL,NULL,'{"id":7164360021246926664,"kind":"hearings","headings":"[\"A No.\", \"Rm\"]","columns":"[[\"A-number\", null], [null, null]]"}',NULL);
INSERT INTO "step_rows" VALUES(1473,73,'people',7970568591524225748,NULL,NULL,'{"id":7970568591524225748,"family":"Whitcombe","given":"Dana","role":"clerk"}',NULL);
INSERT INTO "step_rows" VALUES(1474,74,'people',2423771283250283403,NULL,'{"id":2423771283250283403,"family":"Ellery","given":"M.","role":"judge"}','{"id":2423771283250283403,"family":"Ellery-Marsh","given":"Marguerite","role":"judge"}',NULL);
INSERT INTO "step_rows" VALUES(1475,74,'docket',1,NULL,'{"id":1,"uid":"831c147ede6afa183f2344c21e498bd7","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}','{"id":1,"uid":"831c147ede6afa183f2344c21e498bd7","judge_family":"Ellery-Marsh","judge_given":"Marguerite","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}',NULL);
INSERT INTO "step_rows" VALUES(1476,75,'checks',9106293462012903245,6675675719014005388,NULL,'{"id":9106293462012903245,"case_id":6675675719014005388,"kind":"assumed","of_table":"proceedings","row":3722254516868660627,"about":"completed","words":"The import took the hearing’s day for the completion’s.","value":null,"is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1477,76,'checks',9085352520040219635,116437279120435712,NULL,'{"id":9085352520040219635,"case_id":116437279120435712,"kind":"no outcome","of_table":"hearings","row":1083394175474217635,"about":"","words":"Thursday, March 5, 2026 has passed and nothing is recorded. Record the outcome.","value":null,"is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1478,77,'circumstances',2717753914766985124,6675675719014005388,NULL,'{"id":2717753914766985124,"case_id":6675675719014005388,"benchmark":"merits-first-date","subject":3722254516868660627,"day":"2026-03-09","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}',NULL);
INSERT INTO "step_rows" VALUES(1479,78,'circumstances',8777219697124621724,6675675719014005388,'{"id":8777219697124621724,"case_id":6675675719014005388,"benchmark":"merits-first-date","subject":3722254516868660627,"day":"2026-03-02","code":"18","is_outside":1,"words":"No interpreter before 3 PM"}','{"id":8777219697124621724,"case_id":6675675719014005388,"benchmark":"merits-first-date","subject":3722254516868660627,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL);
INSERT INTO "step_rows" VALUES(1480,79,'circumstances',8777219697124621724,6675675719014005388,'{"id":8777219697124621724,"case_id":6675675719014005388,"benchmark":"merits-first-date","subject":3722254516868660627,"day":"2026-03-02","code":"23","is_outside":null,"words":"DHS file not ready"}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1481,80,'releases',1272955509270592335,NULL,NULL,'{"id":1272955509270592335,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1482,80,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1272955509270592335,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1483,80,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":1272955509270592335,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1484,80,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":1272955509270592335,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1485,80,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":1272955509270592335,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null,"manner":null,"request_id":null}',NULL);
INSERT INTO "step_rows" VALUES(1486,80,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":1272955509270592335,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1487,80,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":1272955509270592335,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1488,80,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":1272955509270592335,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1489,80,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":1272955509270592335,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1490,80,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":1272955509270592335,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1491,80,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":1272955509270592335,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1492,80,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":1272955509270592335,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1493,81,'cases',6273148546399627665,6273148546399627665,NULL,'{"id":6273148546399627665,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1494,81,'proceedings',6036472905721030340,6273148546399627665,NULL,'{"id":6036472905721030340,"public_key":null,"case_id":6273148546399627665,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1495,82,'releases',8492199502814429735,NULL,NULL,'{"id":8492199502814429735,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1496,82,'cases',919611692100248555,919611692100248555,NULL,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":8492199502814429735,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1497,82,'proceedings',6964755241216336952,919611692100248555,NULL,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":8492199502814429735,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1498,83,'proceedings',6964755241216336952,6273148546399627665,'{"id":6964755241216336952,"public_key":20000811,"case_id":919611692100248555,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":8492199502814429735,"typed":""}','{"id":6964755241216336952,"public_key":20000811,"case_id":6273148546399627665,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":8492199502814429735,"typed":""}',919611692100248555);
INSERT INTO "step_rows" VALUES(1499,83,'cases',919611692100248555,919611692100248555,'{"id":919611692100248555,"public_key":20000811,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":8492199502814429735,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1500,83,'cases',6273148546399627665,6273148546399627665,'{"id":6273148546399627665,"public_key":null,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":6273148546399627665,"public_key":20000811,"a_number":"000000811","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":8492199502814429735,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1501,83,'checks',7444346278897091832,6273148546399627665,NULL,'{"id":7444346278897091832,"case_id":6273148546399627665,"kind":"different","of_table":"cases","row":6273148546399627665,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1502,83,'checks',4925498143700910499,6273148546399627665,NULL,'{"id":4925498143700910499,"case_id":6273148546399627665,"kind":"different","of_table":"cases","row":6273148546399627665,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1503,83,'proceedings',6964755241216336952,6273148546399627665,'{"id":6964755241216336952,"public_key":20000811,"case_id":6273148546399627665,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":8492199502814429735,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1504,83,'proceedings',6036472905721030340,6273148546399627665,'{"id":6036472905721030340,"public_key":null,"case_id":6273148546399627665,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":6036472905721030340,"public_key":20000811,"case_id":6273148546399627665,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":8492199502814429735,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1505,83,'checks',3925316906316323781,6273148546399627665,NULL,'{"id":3925316906316323781,"case_id":6273148546399627665,"kind":"different","of_table":"proceedings","row":6036472905721030340,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1506,83,'checks',8552186851222519488,6273148546399627665,NULL,'{"id":8552186851222519488,"case_id":6273148546399627665,"kind":"different","of_table":"proceedings","row":6036472905721030340,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1507,84,'cases',6998978153123865577,6998978153123865577,NULL,'{"id":6998978153123865577,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1508,84,'proceedings',3422334548028035041,6998978153123865577,NULL,'{"id":3422334548028035041,"public_key":null,"case_id":6998978153123865577,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1509,85,'cases',5355625924542583380,5355625924542583380,NULL,'{"id":5355625924542583380,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1510,85,'proceedings',2186790245295078249,5355625924542583380,NULL,'{"id":2186790245295078249,"public_key":null,"case_id":5355625924542583380,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1511,86,'releases',6877950744910877433,NULL,NULL,'{"id":6877950744910877433,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1512,86,'cases',2987037366338841136,2987037366338841136,NULL,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6877950744910877433,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1513,86,'cases',2205164657526794683,2205164657526794683,NULL,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6877950744910877433,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1514,86,'proceedings',7682902683827996891,2987037366338841136,NULL,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6877950744910877433,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1515,86,'proceedings',8912025383713010147,2205164657526794683,NULL,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6877950744910877433,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1516,87,'proceedings',7682902683827996891,6998978153123865577,'{"id":7682902683827996891,"public_key":20000812,"case_id":2987037366338841136,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6877950744910877433,"typed":""}','{"id":7682902683827996891,"public_key":20000812,"case_id":6998978153123865577,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6877950744910877433,"typed":""}',2987037366338841136);
INSERT INTO "step_rows" VALUES(1517,87,'cases',2987037366338841136,2987037366338841136,'{"id":2987037366338841136,"public_key":20000812,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6877950744910877433,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1518,87,'cases',6998978153123865577,6998978153123865577,'{"id":6998978153123865577,"public_key":null,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":6998978153123865577,"public_key":20000812,"a_number":"000000812","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6877950744910877433,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1519,87,'checks',1475084203521527496,6998978153123865577,NULL,'{"id":1475084203521527496,"case_id":6998978153123865577,"kind":"different","of_table":"cases","row":6998978153123865577,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1520,87,'checks',3731979189310121879,6998978153123865577,NULL,'{"id":3731979189310121879,"case_id":6998978153123865577,"kind":"different","of_table":"cases","row":6998978153123865577,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1521,87,'proceedings',7682902683827996891,6998978153123865577,'{"id":7682902683827996891,"public_key":20000812,"case_id":6998978153123865577,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6877950744910877433,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1522,87,'proceedings',3422334548028035041,6998978153123865577,'{"id":3422334548028035041,"public_key":null,"case_id":6998978153123865577,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":3422334548028035041,"public_key":20000812,"case_id":6998978153123865577,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6877950744910877433,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1523,87,'checks',3276966161207620385,6998978153123865577,NULL,'{"id":3276966161207620385,"case_id":6998978153123865577,"kind":"different","of_table":"proceedings","row":3422334548028035041,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1524,87,'checks',6944522237775929275,6998978153123865577,NULL,'{"id":6944522237775929275,"case_id":6998978153123865577,"kind":"different","of_table":"proceedings","row":3422334548028035041,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1525,87,'proceedings',8912025383713010147,5355625924542583380,'{"id":8912025383713010147,"public_key":20000813,"case_id":2205164657526794683,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6877950744910877433,"typed":""}','{"id":8912025383713010147,"public_key":20000813,"case_id":5355625924542583380,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6877950744910877433,"typed":""}',2205164657526794683);
INSERT INTO "step_rows" VALUES(1526,87,'cases',2205164657526794683,2205164657526794683,'{"id":2205164657526794683,"public_key":20000813,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6877950744910877433,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1527,87,'cases',5355625924542583380,5355625924542583380,'{"id":5355625924542583380,"public_key":null,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":5355625924542583380,"public_key":20000813,"a_number":"000000813","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6877950744910877433,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1528,87,'checks',2083240284995289548,5355625924542583380,NULL,'{"id":2083240284995289548,"case_id":5355625924542583380,"kind":"different","of_table":"cases","row":5355625924542583380,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1529,87,'checks',1194443635540109067,5355625924542583380,NULL,'{"id":1194443635540109067,"case_id":5355625924542583380,"kind":"different","of_table":"cases","row":5355625924542583380,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1530,87,'proceedings',8912025383713010147,5355625924542583380,'{"id":8912025383713010147,"public_key":20000813,"case_id":5355625924542583380,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6877950744910877433,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1531,87,'proceedings',2186790245295078249,5355625924542583380,'{"id":2186790245295078249,"public_key":null,"case_id":5355625924542583380,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":2186790245295078249,"public_key":20000813,"case_id":5355625924542583380,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6877950744910877433,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1532,87,'checks',2277575058997044611,5355625924542583380,NULL,'{"id":2277575058997044611,"case_id":5355625924542583380,"kind":"different","of_table":"proceedings","row":2186790245295078249,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1533,87,'checks',8567472829457674256,5355625924542583380,NULL,'{"id":8567472829457674256,"case_id":5355625924542583380,"kind":"different","of_table":"proceedings","row":2186790245295078249,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1534,88,'cases',8619828479452250149,8619828479452250149,NULL,'{"id":8619828479452250149,"public_key":null,"a_number":"000000814","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1535,88,'proceedings',8063994382983284863,8619828479452250149,NULL,'{"id":8063994382983284863,"public_key":null,"case_id":8619828479452250149,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1536,89,'cases',1941716683665357528,1941716683665357528,NULL,'{"id":1941716683665357528,"public_key":null,"a_number":"000000815","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1537,89,'proceedings',6168874948629401584,1941716683665357528,NULL,'{"id":6168874948629401584,"public_key":null,"case_id":1941716683665357528,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1538,90,'releases',642715615577724263,NULL,NULL,'{"id":642715615577724263,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1539,90,'cases',4753829794319205956,4753829794319205956,NULL,'{"id":4753829794319205956,"public_key":20000814,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":642715615577724263,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1540,90,'cases',5850433630131495302,5850433630131495302,NULL,'{"id":5850433630131495302,"public_key":20000815,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":642715615577724263,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1541,90,'proceedings',3455094021888176587,4753829794319205956,NULL,'{"id":3455094021888176587,"public_key":20000814,"case_id":4753829794319205956,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":642715615577724263,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1542,90,'proceedings',4144867481490110168,5850433630131495302,NULL,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":642715615577724263,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1543,91,'refused_matches',8371538112494782074,8619828479452250149,NULL,'{"id":8371538112494782074,"case_id":8619828479452250149,"public_case_id":5850433630131495302}',NULL);
INSERT INTO "step_rows" VALUES(1544,92,'proceedings',4144867481490110168,5850433630131495302,'{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":642715615577724263,"typed":""}','{"id":4144867481490110168,"public_key":20000815,"case_id":5850433630131495302,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":642715615577724263,"typed":",release,"}',NULL);
INSERT INTO "step_rows" VALUES(1545,93,'cases',5599586954634625902,5599586954634625902,NULL,'{"id":5599586954634625902,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1546,93,'proceedings',7161752862937753237,5599586954634625902,NULL,'{"id":7161752862937753237,"public_key":null,"case_id":5599586954634625902,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1547,94,'releases',6818862205524487143,NULL,NULL,'{"id":6818862205524487143,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
INSERT INTO "step_rows" VALUES(1548,94,'cases',2598626576180123777,2598626576180123777,NULL,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6818862205524487143,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1549,94,'proceedings',8834889842146010037,2598626576180123777,NULL,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6818862205524487143,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1550,95,'proceedings',8834889842146010037,5599586954634625902,'{"id":8834889842146010037,"public_key":20000816,"case_id":2598626576180123777,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6818862205524487143,"typed":""}','{"id":8834889842146010037,"public_key":20000816,"case_id":5599586954634625902,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6818862205524487143,"typed":""}',2598626576180123777);
INSERT INTO "step_rows" VALUES(1551,95,'cases',2598626576180123777,2598626576180123777,'{"id":2598626576180123777,"public_key":20000816,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"GT","language":"SP","custody":"D","represented":0,"is_stub":0,"release":6818862205524487143,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1552,95,'cases',5599586954634625902,5599586954634625902,'{"id":5599586954634625902,"public_key":null,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1553,95,'checks',8534856351494217808,5599586954634625902,NULL,'{"id":8534856351494217808,"case_id":5599586954634625902,"kind":"different","of_table":"cases","row":5599586954634625902,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1554,95,'checks',7588902943516080591,5599586954634625902,NULL,'{"id":7588902943516080591,"case_id":5599586954634625902,"kind":"different","of_table":"cases","row":5599586954634625902,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1555,95,'proceedings',8834889842146010037,5599586954634625902,'{"id":8834889842146010037,"public_key":20000816,"case_id":5599586954634625902,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6818862205524487143,"typed":""}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1556,95,'proceedings',7161752862937753237,5599586954634625902,'{"id":7161752862937753237,"public_key":null,"case_id":5599586954634625902,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":7161752862937753237,"public_key":20000816,"case_id":5599586954634625902,"charged_on":"2025-01-06","opened_on":"2018-02-05","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"N","completed":"2026-03-12","manner":"decision","has_decision":1,"is_stub":0,"release":6818862205524487143,"typed":",case_id,case_type,custody,judge,opened_on,public_key,"}',NULL);
INSERT INTO "step_rows" VALUES(1557,95,'checks',7953400637881589890,5599586954634625902,NULL,'{"id":7953400637881589890,"case_id":5599586954634625902,"kind":"different","of_table":"proceedings","row":7161752862937753237,"about":"opened_on","words":"Opened: Feb 5, 2018 was typed, the release has Jan 6, 2025.","value":"2025-01-06","is_settled":1}',NULL);
INSERT INTO "step_rows" VALUES(1558,95,'checks',4830449888753229650,5599586954634625902,NULL,'{"id":4830449888753229650,"case_id":5599586954634625902,"kind":"different","of_table":"proceedings","row":7161752862937753237,"about":"custody","words":"Custody: never detained was typed, the release has detained.","value":"D","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1559,96,'checks',8534856351494217808,5599586954634625902,'{"id":8534856351494217808,"case_id":5599586954634625902,"kind":"different","of_table":"cases","row":5599586954634625902,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1560,96,'cases',5599586954634625902,5599586954634625902,'{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1561,96,'cases',5599586954634625902,5599586954634625902,'{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1562,97,'cases',5599586954634625902,5599586954634625902,'{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,public_key,represented,"}','{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1563,97,'cases',5599586954634625902,5599586954634625902,'{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1564,97,'checks',8534856351494217808,5599586954634625902,NULL,'{"id":8534856351494217808,"case_id":5599586954634625902,"kind":"different","of_table":"cases","row":5599586954634625902,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL);
INSERT INTO "step_rows" VALUES(1565,98,'checks',8534856351494217808,5599586954634625902,'{"id":8534856351494217808,"case_id":5599586954634625902,"kind":"different","of_table":"cases","row":5599586954634625902,"about":"nationality","words":"Nationality: PE Peru was typed, the release has GT Guatemala.","value":"GT","is_settled":0}',NULL,NULL);
INSERT INTO "step_rows" VALUES(1566,98,'cases',5599586954634625902,5599586954634625902,'{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,nationality,public_key,represented,"}',NULL);
INSERT INTO "step_rows" VALUES(1567,98,'cases',5599586954634625902,5599586954634625902,'{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,nationality,public_key,represented,"}','{"id":5599586954634625902,"public_key":20000816,"a_number":"000000816","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"GT","language":"SP","custody":"N","represented":1,"is_stub":0,"release":6818862205524487143,"typed":",case_type,custody,language,public_key,represented,"}',NULL);
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
INSERT INTO "steps" VALUES(1,6538974843321546014,'Made the docket',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,0,0);
INSERT INTO "steps" VALUES(2,2011686036080492974,'Added case A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(3,5524708549865436913,'Added case A000 123 457',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(4,5346196788280305578,'Added merits hearing, Mar 9, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(5,895381589684141820,'Added custody hearing, Mar 6, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(6,7264831443443781851,'Added motion, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(7,7575704078421754730,'Added custody request, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(8,4504156670593528304,'Added a note, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(9,3101120853782813776,'Gave the reason, Mar 2, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(10,8008364036831529783,'Added appeal, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(11,3166575415619526735,'Added case A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(12,7879106715200242331,'Added case A000 123 459',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(13,3038224835792459875,'Recorded completion, Mar 3, 2026, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(14,8980487612915275044,'Added a proceeding, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(15,6913493681299349125,'Marked cap, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(16,7048048757589363047,'Added motion, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(17,6832770435856907521,'Added custody request, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(18,8440830762356641151,'Added appeal, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(19,72217959999774072,'Added master hearing, Apr 7, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(20,7051115858129351019,'Added master hearing, Mar 5, 2026, A000 123 457',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(21,3792995655961343429,'Marked held, Mar 5, A000 123 457',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(22,6187261190554818147,'Joined to a family, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(23,5990987232394297707,'Custody changed, Feb 2, 2026, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(24,8285949488634154108,'Joined to a family, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(25,6386654234091044486,'Custody changed, Feb 3, 2026, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(26,3250603130044749817,'Added case A000 999 888',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(27,7552711384428763276,'Added a proceeding, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(28,4523891816868661397,'Added merits hearing, Apr 14, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(29,8081241232113012229,'Marked completed, Mar 9, 1:30 PM, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(30,597238099749891713,'Moved Apr 7, 8:30 AM to Apr 14, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(31,6797034442073502185,'Ticked prepared, Mar 9, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(32,702789275391617343,'Recorded minutes used, Mar 9, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(33,3620728347458005714,'Wrote the note of Mar 10, 2026',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(34,4652258893373629815,'Corrected the setting, Mar 9, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(35,2385466730222286335,'Took the outcome back, Mar 5, 2026, A000 123 457',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(36,273357597686995182,'Recorded completion, Mar 10, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(37,5854773502016651817,'Corrected completion, Mar 2, 2026, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(38,8098312438060136878,'Took the completion back, Mar 2, 2026, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(39,4786742903006854031,'Corrected case A000 123 457',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(40,9113529105517809157,'Corrected cap, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(41,2863247374321071461,'Withdrew cap, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(42,3473377933682381858,'Corrected motion, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(43,983990684932205544,'Withdrew motion, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(44,3701792229785643468,'Corrected custody request, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(45,5705890979181627442,'Withdrew custody request, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(46,612568012968114387,'Corrected appeal, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(47,699915602491713041,'Withdrew appeal, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(48,166517455170957204,'Corrected custody, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(49,5581972448497323485,'Withdrew a custody change, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(50,4720558096399499407,'Severed from the family, Mar 2, 2026, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(51,5961870756655583736,'Withdrew the family, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(52,3423772129396100512,'Withdrew a proceeding, A000 123 458',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(53,1249315948031308369,'Withdrew case A000 123 459',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(54,4258924068321318159,'Added motion, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(55,321889964283473797,'Recorded ruling, Mar 10, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(56,6489024770061133264,'Added custody request, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(57,5984477877899319454,'Recorded custody decision, Mar 10, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(58,231785181496381841,'Custody changed, Mar 10, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(59,5331573770253447987,'Added appeal, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(60,6911198741780766369,'Recorded appeal result, Mar 10, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(61,2114395519967022698,'Joined to a family, A001 234 577',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(62,8264006171169555448,'Marked status case, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(63,6870563263285227373,'Added training, Mar 23, 2026',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(64,1755358404953459130,'Added goal set invented',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(65,1574377044084664028,'Changed the typed-from date',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(66,5350690339943321463,'Changed the judge''s particulars',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(67,8905663418374430412,'Changed adjournment code 18',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(68,3274943414640097156,'Changed closure, Mar 2, 2026',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(69,6493182747842231583,'Added a private note, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(70,4966753888669524369,'Corrected a note, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(71,1378298837083540228,'Withdrew a note, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(72,8443543648621009153,'Remembered the columns of a sheet of hearings',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(73,8398733062045502121,'Added clerk Dana Whitcombe',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(74,9132760254937829923,'Changed the judge’s name to Marguerite Ellery-Marsh',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(75,3540689414788830115,'Noted to check, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(76,1449233872750292308,'Settled as right, A001 234 577',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(77,8372555039977965071,'Gave the reason, Mar 9, 2026, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(78,5941257304939711316,'Corrected the reason, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(79,1510846538978965999,'Withdrew the reason, A000 123 456',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(80,2434502164866807970,'Read the public release Public case data',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(81,2553766894687381071,'Added case A000 000 811',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(82,2322745058873686315,'Read the public release Public case data',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(83,6433468886625008353,'Matched A000 000 811 with Case 20000811',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(84,26371803322232981,'Added case A000 000 812',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(85,866084256565590646,'Added case A000 000 813',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(86,1160365178397442182,'Read the public release Public case data',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(87,6876777931222221291,'Matched 2 cases with the public data',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(88,2654078991484007838,'Added case A000 000 814',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(89,2721841678595268683,'Added case A000 000 815',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(90,5095875385372809284,'Read the public release Public case data',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(91,3635036961896558304,'Said that A000 000 814 is not Case 20000815',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(92,3945300124639560684,'Counted as the release has it, Case 20000815',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(93,3226305380159341030,'Added case A000 000 816',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(94,5435148288890007663,'Read the public release Public case data',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(95,4758000446337493274,'Matched A000 000 816 with Case 20000816',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(96,2861332567492852915,'Took the release''s value, nationality',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(97,4925256665149424791,'Undid: Took the release''s value, nationality',2423771283250283403,'2026-03-10T17:00:00+00:00',96,NULL,1,0);
INSERT INTO "steps" VALUES(98,5602546263170614018,'Redid: Took the release''s value, nationality',2423771283250283403,'2026-03-10T17:00:00+00:00',NULL,96,1,0);
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
